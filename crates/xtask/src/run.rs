//! Building everything in order, and starting it.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, anyhow};

use crate::process;
use crate::say;
use crate::site;
use crate::workspace::{Profile, Workspace};

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
/// time: the client's last step keeps a single core busy for a minute, and so do some of the
/// server's. What the server embeds is put together when neither compiles any more.
fn build_first_site(workspace: &Workspace, profile: Profile) -> Result<()> {
    let mut server = compile(workspace, profile);
    server.arg("--quiet");
    let (client, ahead) = thread::scope(|scope| {
        let ahead = scope.spawn(|| {
            say::step("server", "compiling beside the client", || process::run(&mut server))
        });
        (site::compile(workspace), ahead.join())
    });
    ahead.map_err(|_| anyhow!("compiling the server stopped midway"))??;
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
