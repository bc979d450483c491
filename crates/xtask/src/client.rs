//! The client: the islands of `app` compiled to WASM, and the JavaScript that loads them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::assets::hash;
use crate::process;
use crate::say;
use crate::workspace::Workspace;

/// The target every browser understands.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What a browser loads.
#[derive(Debug)]
pub(crate) struct Client {
    /// The module that fetches and starts the WASM; `default` takes its address.
    pub(crate) js: Vec<u8>,
    /// The islands.
    pub(crate) wasm: Vec<u8>,
}

/// Compiles the client. Cargo sees whether anything changed; wasm-bindgen runs only if so.
pub(crate) fn build(workspace: &Workspace) -> Result<Client> {
    ensure_target()?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "client", "--target", TARGET]);
    cargo.args(["--features", "hydrate", "--profile", "wasm-release"]);
    if let Some(home) = cargo_home() {
        // Panic messages carry the paths of the libraries: whoever loads the page has no
        // business with the name of the home directory it was built in.
        let sources = home.join("registry/src");
        let flag = format!("--remap-path-prefix={}=crates", sources.display());
        cargo.arg("--config").arg(format!("target.{TARGET}.rustflags=[{flag:?}]"));
    }
    process::run(&mut cargo)?;
    let compiled = workspace.compiled_client();
    let compiled =
        fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    bind(compiled, &workspace.client_work())
}

/// Installs the standard library for WASM where it is missing.
pub(crate) fn ensure_target() -> Result<()> {
    let query = ["--print", "target-libdir", "--target", TARGET];
    let libraries = process::output(Command::new("rustc").args(query))?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    say::detail(&format!("installing the Rust target {TARGET}"));
    process::run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!(
            "Rust's standard library for {TARGET} is missing and rustup could not add it: \
             install rustup (https://rustup.rs), or that library from where your Rust came"
        )
    })
}

/// Makes the module a browser can load out of what cargo compiled, keeping the result in
/// `directory` for the next time.
fn bind(compiled: Vec<u8>, directory: &Path) -> Result<Client> {
    // The settings below count as input: a change of this file makes everything anew.
    let version = hash([compiled.as_slice(), include_bytes!("client.rs").as_slice()]);
    let stamp = directory.join("stamp");
    if !fs::read_to_string(&stamp).is_ok_and(|kept| kept == version) {
        if directory.exists() {
            fs::remove_dir_all(directory)?;
        }
        say::detail("wasm-bindgen");
        run_wasm_bindgen(compiled, directory).context("wasm-bindgen")?;
        fs::write(stamp, version)?;
    }
    let read = |name: &str| fs::read(directory.join(name)).context(format!("cannot read {name}"));
    Ok(Client { js: read("madang.js")?, wasm: read("madang_bg.wasm")? })
}

fn run_wasm_bindgen(compiled: Vec<u8>, directory: &Path) -> Result<()> {
    let mut output = Bindgen::new()
        .web(true)?
        .input_bytes("madang", compiled)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page names the WASM, whose real name carries a hash.
        .omit_default_module_path(true)
        .generate_output()?;
    let snippets = output.snippets().iter().filter(|(_, list)| !list.is_empty());
    let scripts: Vec<_> = snippets.map(|(id, _)| id).chain(output.local_modules().keys()).collect();
    ensure!(
        scripts.is_empty(),
        "a library brings its own JavaScript files, which the site cannot serve: {scripts:?}"
    );
    if let Some(package) = output.npm_dependencies().keys().next() {
        bail!("a library needs the npm package {package}, which the site cannot serve");
    }
    output.emit(directory)
}

/// Where cargo keeps the sources of libraries.
fn cargo_home() -> Option<PathBuf> {
    let default = || env::home_dir().map(|home| home.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(default)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest WASM module: the magic number and version 1, no sections.
    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn a_compiled_module_is_bound_once() {
        let directory = tempfile::tempdir().unwrap();
        let work = directory.path().join("client");
        let client = bind(EMPTY.to_vec(), &work).unwrap();
        let js = String::from_utf8(client.js).unwrap();
        assert!(client.wasm.starts_with(b"\0asm"));
        assert!(js.contains("export { initSync, __wbg_init as default }"), "{js}");
        assert!(!js.contains(".wasm"), "the page alone names the WASM: {js}");

        fs::write(work.join("madang.js"), "kept").unwrap();
        assert_eq!(bind(EMPTY.to_vec(), &work).unwrap().js, b"kept", "the same input");
        let other = b"\0asm\x01\0\0\0\0\x02\x01x".to_vec();
        assert_ne!(bind(other, &work).unwrap().js, b"kept", "another input");
    }

    #[test]
    fn a_file_that_is_not_wasm_is_an_error() {
        let directory = tempfile::tempdir().unwrap();
        let error = bind(b"<html>".to_vec(), &directory.path().join("client")).unwrap_err();
        assert!(format!("{error:#}").contains("wasm-bindgen"), "{error:#}");
    }
}
