//! Building everything in order, and starting it.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, anyhow};
use rustix::process::nice;

use crate::process;
use crate::say;
use crate::site;
use crate::workspace::{Profile, Workspace};

/// How far the client gives way to the server: as far as the system lets it.
const GIVES_WAY: i32 = 19;

/// The site, then the server that embeds it.
pub(crate) fn build(workspace: &Workspace, profile: Profile) -> Result<()> {
    if workspace.site().exists() {
        site::build(workspace)?;
    } else {
        build_first_site(workspace, profile)?;
    }
    say::step("server", "compiling", || process::run(&mut compile(workspace, profile)))?;
    say::detail(&workspace.server(profile).display().to_string());
    Ok(())
}

/// The site, and beside it everything that the server is made of, which takes longest the first
/// time. The client gives way to it: so it is compiled on the core that is idle while the last of
/// the server's libraries keeps a single one busy for two minutes. What the server embeds is put
/// together when neither compiles any more.
fn build_first_site(workspace: &Workspace, profile: Profile) -> Result<()> {
    let mut server = compile(workspace, profile);
    server.arg("--quiet");
    let (client, ahead) = thread::scope(|scope| {
        let client = scope.spawn(|| {
            // On Linux of this thread and what it starts; elsewhere of all, which does no harm.
            nice(GIVES_WAY)?;
            site::compile(workspace)
        });
        let ahead =
            say::step("server", "compiling beside the client", || process::run(&mut server));
        (client.join(), ahead)
    });
    let client = client.map_err(|_| anyhow!("compiling the client stopped midway"))?;
    ahead?;
    site::put_together(workspace, client?)
}

/// The command that compiles the server.
fn compile(workspace: &Workspace, profile: Profile) -> Command {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "madang"]);
    if profile == Profile::Release {
        cargo.arg("--release");
    }
    cargo
}

/// Builds, then becomes the server: its output, its signals and its exit status are this
/// program's own. Returns only if the server cannot be started.
pub(crate) fn run(workspace: &Workspace, arguments: &[OsString]) -> Result<()> {
    build(workspace, Profile::Dev)?;
    process::check_interrupted()?;
    say::detail("starting Madang (Ctrl-C ends it)");
    let server = workspace.server(Profile::Dev);
    let mut command = Command::new(&server);
    command.current_dir(workspace.root()).arg("serve").args(arguments);
    Err(command.exec()).with_context(|| format!("cannot start {}", server.display()))
}
