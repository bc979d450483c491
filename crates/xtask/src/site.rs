//! `target/site`, which the server embeds: the client, the style sheet and the static files, each
//! also compressed, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

use crate::assets::{Assets, HASHED, MANIFEST, hash};
use crate::client::{self, Client};
use crate::compress::{Encoding, is_compressible};
use crate::css;
use crate::icons;
use crate::process;
use crate::say;
use crate::workspace::Workspace;

/// Builds the whole site.
pub(crate) fn build(workspace: &Workspace) -> Result<()> {
    put_together(workspace, compile(workspace)?)
}

/// Makes the client, which takes longest.
pub(crate) fn compile(workspace: &Workspace) -> Result<Client> {
    say::step("client", "compiling the islands to WASM", || client::build(workspace))
}

/// Makes the site around the client. What did not change is neither compressed nor written again.
pub(crate) fn put_together(workspace: &Workspace, client: Client) -> Result<()> {
    say::step("site", "hashing and compressing what browsers load", || {
        let assets = assemble(client, &workspace.root().join("style"))?;
        let shown = ["madang.wasm", "madang.js", "madang.css", "icons.svg"]
            .map(|name| (name, assets.address(name).unwrap_or_default()));
        let site = workspace.site();
        publish(&site, &assets.into_files()?)?;
        for (name, address) in shown {
            let path = site.join(address.trim_start_matches('/'));
            say::detail(&sizes(name, &path)?);
        }
        Ok(())
    })
}

/// Names all files of the site.
///
/// Script and WASM carry one hash over both, `madang.<hash>.js` and `madang.<hash>_bg.wasm`: they
/// fit only each other, and Leptos derives the second name from the first.
fn assemble(client: Client, style: &Path) -> Result<Assets> {
    let mut assets = Assets::default();
    assets.add_directory(&style.join("static"))?;
    assets.add_hashed("icons.svg", icons::sheet(&style.join("icons"))?.into_bytes())?;
    let sheet = css::bundle(style, &|name| assets.address(name))?;
    assets.add_hashed("madang.css", sheet.into_bytes())?;
    let version = hash([client.js.as_slice(), client.wasm.as_slice()]);
    assets.add("madang.js", format!("{HASHED}madang.{version}.js"), client.js)?;
    assets.add("madang.wasm", format!("{HASHED}madang.{version}_bg.wasm"), client.wasm)?;
    Ok(assets)
}

/// Brings the directory to exactly these files and their compressed forms.
fn publish(site: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    let mut wanted = BTreeSet::new();
    for (path, bytes) in files {
        process::check_interrupted()?;
        publish_file(site, path, bytes, &mut wanted)
            .with_context(|| site.join(path).display().to_string())?;
    }
    remove_others(site, "", &wanted).with_context(|| format!("clearing out {}", site.display()))?;
    Ok(())
}

/// Writes one file and its compressed forms, the latter only where they are smaller.
fn publish_file(
    site: &Path,
    path: &str,
    bytes: &[u8],
    wanted: &mut BTreeSet<String>,
) -> Result<()> {
    let packed = Encoding::ALL.map(|encoding| (encoding, format!("{path}.{}", encoding.ending())));
    let whole = site.join(path);
    if !fs::read(&whole).is_ok_and(|kept| kept == bytes) {
        // First out with the old compressed forms: interrupted here, they would outlive the file.
        for (_, packed) in &packed {
            remove_if_there(&site.join(packed))?;
        }
        write(&whole, bytes)?;
    }
    wanted.insert(path.to_owned());
    if !is_compressible(path) || path == MANIFEST {
        return Ok(());
    }
    for (encoding, packed) in packed {
        let file = site.join(&packed);
        if !file.exists() {
            let small = encoding.compress(bytes)?;
            if small.len() >= bytes.len() {
                continue;
            }
            write(&file, &small)?;
        }
        wanted.insert(packed);
    }
    Ok(())
}

/// Writes beside the place and moves it there, so that no half file is ever taken for a whole one.
fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    let unfinished = path.with_added_extension("part");
    fs::write(&unfinished, bytes)?;
    fs::rename(unfinished, path)?;
    Ok(())
}

fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes every file that is not wanted and every directory left empty.
fn remove_others(directory: &Path, prefix: &str, wanted: &BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            remove_others(&path, &format!("{name}/"), wanted)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)?;
            }
        } else if !wanted.contains(&name) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// One line of the table: a file's size, and what of it crosses the connection.
fn sizes(name: &str, path: &Path) -> Result<String> {
    let size = |path: &Path| -> Result<usize> { Ok(fs::metadata(path)?.len().try_into()?) };
    let raw = size(path)?;
    let packed = path.with_added_extension(Encoding::Brotli.ending());
    let packed = if packed.exists() { size(&packed)? } else { raw };
    Ok(format!("{name:<12} {:>9}, as brotli {:>9}", say::size(raw), say::size(packed)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn client(wasm: &str) -> Client {
        Client { js: b"export default 1".to_vec(), wasm: wasm.repeat(100).into_bytes() }
    }

    /// A style directory with a main.css, an import, an icon and a picture.
    fn style(directory: &Path) -> PathBuf {
        let style = directory.join("style");
        fs::create_dir_all(style.join("icons")).unwrap();
        fs::create_dir_all(style.join("static")).unwrap();
        fs::write(style.join("icons/phone.svg"), "<svg viewBox=\"0 0 24 24\"></svg>").unwrap();
        fs::write(style.join("main.css"), "@import \"a.css\" layer(a);").unwrap();
        fs::write(style.join("a.css"), "p { mask: url(static/x.svg) }").unwrap();
        fs::write(style.join("static/x.svg"), "<svg/>".repeat(50)).unwrap();
        style
    }

    fn names(site: &Path) -> Vec<String> {
        let mut names = Vec::new();
        for directory in [site.to_owned(), site.join("pkg")] {
            for entry in fs::read_dir(directory).unwrap() {
                names.push(entry.unwrap().file_name().into_string().unwrap());
            }
        }
        names.sort();
        names
    }

    #[test]
    fn the_style_sheet_names_files_as_they_are_served() {
        let directory = tempfile::tempdir().unwrap();
        let assets = assemble(client("w"), &style(directory.path())).unwrap();
        let icon = assets.address("x.svg").unwrap();
        let sheet = assets.address("madang.css").unwrap();
        let files = assets.into_files().unwrap();
        let sheet = String::from_utf8(files[sheet.trim_start_matches('/')].clone()).unwrap();
        assert!(sheet.contains(&format!("url(\"{icon}\")")), "{sheet}");
    }

    #[test]
    fn script_and_wasm_change_their_names_together() {
        let directory = tempfile::tempdir().unwrap();
        let style = style(directory.path());
        let named = |wasm: &str| {
            let assets = assemble(client(wasm), &style).unwrap();
            (assets.address("madang.js").unwrap(), assets.address("madang.wasm").unwrap())
        };
        let (js, wasm) = named("one");
        assert_eq!(js.replace(".js", "_bg.wasm"), wasm, "as Leptos expects it");
        assert_ne!(named("two").0, js);
    }

    #[test]
    fn old_files_go_and_unchanged_ones_are_not_touched() {
        let directory = tempfile::tempdir().unwrap();
        let (style, site) = (style(directory.path()), directory.path().join("site"));
        let files = |wasm| assemble(client(wasm), &style).unwrap().into_files().unwrap();
        publish(&site, &files("one")).unwrap();
        let before = names(&site);
        assert!(before.iter().any(|name| name.ends_with("_bg.wasm.br")), "{before:?}");
        assert!(!before.iter().any(|name| name.ends_with(".js.br")), "not smaller: {before:?}");

        let icon = before.iter().find(|name| name.ends_with(".svg.br")).unwrap();
        let icon = site.join("pkg").join(icon);
        fs::write(&icon, "compressed once").unwrap();
        fs::write(site.join("pkg/left.part"), "half").unwrap();
        publish(&site, &files("two")).unwrap();
        let after = names(&site);
        assert_eq!(fs::read(icon).unwrap(), b"compressed once");
        assert_eq!(after.len(), before.len(), "{after:?}");
        let wasm = |names: &[String]| names.iter().find(|n| n.ends_with(".wasm")).cloned();
        assert_ne!(wasm(&after), wasm(&before));
    }

    #[test]
    fn a_changed_file_under_a_fixed_name_loses_its_old_compressed_form() {
        let directory = tempfile::tempdir().unwrap();
        let robots = |text: &str| BTreeMap::from([("robots.txt".to_owned(), text.into())]);
        publish(directory.path(), &robots(&"Allow: /\n".repeat(50))).unwrap();
        assert!(directory.path().join("robots.txt.br").exists());
        publish(directory.path(), &robots("x")).unwrap();
        assert!(!directory.path().join("robots.txt.br").exists());
        assert_eq!(fs::read(directory.path().join("robots.txt")).unwrap(), b"x");
    }
}
