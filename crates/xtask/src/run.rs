//! Building everything in order, and starting it.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;
use crate::say;
use crate::site;
use crate::workspace::{Profile, Workspace};

/// The site, then the server that embeds it.
pub(crate) fn build(workspace: &Workspace, profile: Profile) -> Result<()> {
    site::build(workspace)?;
    say::step("server", "compiling", || {
        let mut cargo = workspace.cargo();
        cargo.args(["build", "--package", "madang"]);
        if profile == Profile::Release {
            cargo.arg("--release");
        }
        process::run(&mut cargo)
    })?;
    say::detail(&workspace.server(profile).display().to_string());
    Ok(())
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
