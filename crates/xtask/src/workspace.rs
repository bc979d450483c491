//! Where things are: the checkout, cargo's target directory, and the site the server embeds.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

/// How the server is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build: for working on Madang and for the tests.
    Dev,
    /// Optimised: for people.
    Release,
}

/// The checkout this tool chain works on.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Asks cargo, which knows about `CARGO_TARGET_DIR` and configured target directories.
    pub(crate) fn find() -> Result<Self> {
        let mut metadata = Command::new(cargo_program());
        metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
        let metadata: Value = serde_json::from_str(&crate::process::output(&mut metadata)?)
            .context("cargo metadata did not answer in JSON")?;
        let path = |key: &str| -> Result<PathBuf> {
            let path = metadata[key].as_str();
            Ok(path.with_context(|| format!("cargo metadata does not tell {key}"))?.into())
        };
        Ok(Self { root: path("workspace_root")?, target: path("target_directory")? })
    }

    /// The top of the checkout.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The finished site. Always below the checkout, since the server embeds it from there when
    /// it is compiled, wherever cargo's own target directory may be.
    pub(crate) fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// Where wasm-bindgen's output waits between builds; not part of the site.
    pub(crate) fn client_work(&self) -> PathBuf {
        self.root.join("target/client")
    }

    /// What cargo makes of the client: the `app` library as WASM, before wasm-bindgen.
    pub(crate) fn compiled_client(&self) -> PathBuf {
        self.target.join("wasm32-unknown-unknown/wasm-release/client.wasm")
    }

    /// The server's binary.
    pub(crate) fn server(&self, profile: Profile) -> PathBuf {
        let directory = match profile {
            Profile::Dev => "debug",
            Profile::Release => "release",
        };
        self.target.join(directory).join("madang")
    }

    /// A cargo that works on this checkout from its top, with the same target directory.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(cargo_program());
        cargo.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }
}

/// The very cargo that started this program, so that the tool chain is one and the same.
fn cargo_program() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
