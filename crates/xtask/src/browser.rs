//! The browser tests: Playwright in `tests/browser`, with the Chromium of this machine.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::assets::hash;
use crate::process;
use crate::say;
use crate::strays::Strays;
use crate::system;
use crate::workspace::{Profile, Workspace};

/// Runs all browser tests. They start the server themselves.
pub(crate) fn test(workspace: &Workspace) -> Result<()> {
    let directory = workspace.root().join("tests/browser");
    install(&directory)?;
    let chromium = system::chromium()?.context("there is no Chromium")?;
    build_server(workspace)?;
    let _strays = Strays::adopt()?;
    // The program itself and not `npx`, which would look for it on the network if it were missing.
    let mut playwright = Command::new(directory.join("node_modules/.bin/playwright"));
    playwright
        .current_dir(&directory)
        .arg("test")
        .env("MADANG_BIN", workspace.server(Profile::Dev))
        .env("CHROMIUM", chromium)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run(&mut playwright)
}

/// The server, out of what the other steps have already compiled: only with the features of the
/// whole workspace are the libraries the same.
pub(crate) fn build_server(workspace: &Workspace) -> Result<()> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--workspace", "--exclude", "xtask", "--bin", "madang"]);
    process::run(&mut cargo)
}

/// Installs the packages that `package-lock.json` names, unless they are there.
fn install(directory: &Path) -> Result<()> {
    let lock = directory.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let version = hash([lock.as_slice()]);
    // Inside node_modules, which npm removes before it begins: half an installation has no stamp.
    let stamp = directory.join("node_modules/.madang-installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == version) {
        return Ok(());
    }
    say::detail("installing Playwright (npm ci)");
    let mut npm = Command::new("npm");
    npm.current_dir(directory).args(["ci", "--no-audit", "--no-fund"]);
    process::run(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    fs::write(stamp, version)?;
    Ok(())
}
