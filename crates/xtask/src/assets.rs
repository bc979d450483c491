//! The files of the site: each under a name that carries the hash of its content, so that a
//! browser may keep it for ever, and a manifest that leads from plain names to those.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The name of the manifest at the top of the site: `{"madang.css": "pkg/madang.<hash>.css", …}`.
pub(crate) const MANIFEST: &str = "manifest.json";

/// The directory of all files with a hash in their name, and of no others: what is below it may be
/// kept for ever.
pub(crate) const HASHED: &str = "pkg/";

/// Names that others ask for as they are, without having read a page of ours.
const FIXED_NAMES: [&str; 2] = ["favicon.ico", "robots.txt"];

/// The directory of RFC 8615, whose names are fixed as well.
const WELL_KNOWN: &str = ".well-known/";

/// The first 16 hexadecimal digits of the SHA-256: short, and 64 bits are enough to tell versions
/// of one file apart.
pub(crate) fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update(part);
    }
    sha.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The name with the hash before its ending: `icons/x.svg` → `icons/x.0123456789abcdef.svg`.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = hash([bytes]);
    let (directory, file) = match name.rsplit_once('/') {
        Some((directory, file)) => (format!("{directory}/"), file),
        None => (String::new(), name),
    };
    match file.rsplit_once('.') {
        Some((stem, ending)) => format!("{directory}{stem}.{hash}.{ending}"),
        None => format!("{directory}{file}.{hash}"),
    }
}

/// All files of the site while it is put together.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    /// Path below the site → content.
    files: BTreeMap<String, Vec<u8>>,
    /// Plain name → path below the site.
    names: BTreeMap<String, String>,
}

impl Assets {
    /// Adds a file under a path that already tells its version. An error if either is taken.
    pub(crate) fn add(&mut self, name: &str, path: String, bytes: Vec<u8>) -> Result<()> {
        ensure!(name != MANIFEST, "{MANIFEST} is the name of the site's own manifest");
        ensure!(!self.names.contains_key(name), "the site has two files named {name}");
        ensure!(!self.files.contains_key(&path), "the site has two files at {path}");
        self.names.insert(name.to_owned(), path.clone());
        self.files.insert(path, bytes);
        Ok(())
    }

    /// Adds a file under its hashed name.
    pub(crate) fn add_hashed(&mut self, name: &str, bytes: Vec<u8>) -> Result<()> {
        let path = format!("{HASHED}{}", hashed_name(name, &bytes));
        self.add(name, path, bytes)
    }

    /// Adds everything below `directory` under its path from there, hashed unless others rely on
    /// the name. Web app manifests come last, since they name other files.
    pub(crate) fn add_directory(&mut self, directory: &Path) -> Result<()> {
        let mut files = BTreeMap::new();
        collect(directory, "", &mut files)?;
        let (manifests, others): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|(name, _)| name.ends_with(".webmanifest"));
        for (name, bytes) in others {
            if FIXED_NAMES.contains(&name.as_str()) || name.starts_with(WELL_KNOWN) {
                self.add(&name, name.clone(), bytes)?;
            } else {
                self.add_hashed(&name, bytes)?;
            }
        }
        for (name, bytes) in manifests {
            let manifest = self.webmanifest(&bytes);
            let manifest = manifest.with_context(|| directory.join(&name).display().to_string())?;
            self.add_hashed(&name, manifest)?;
        }
        Ok(())
    }

    /// The address of a file from its plain name: `icons/x.svg` → `/pkg/icons/x.<hash>.svg`.
    pub(crate) fn address(&self, name: &str) -> Option<String> {
        self.names.get(name).map(|path| format!("/{path}"))
    }

    /// Path and content of each file, the manifest among them.
    pub(crate) fn into_files(mut self) -> Result<BTreeMap<String, Vec<u8>>> {
        let mut manifest = serde_json::to_string_pretty(&self.names)?;
        manifest.push('\n');
        self.files.insert(MANIFEST.to_owned(), manifest.into_bytes());
        Ok(self.files)
    }

    /// A web app manifest with the addresses of its icons and screenshots as they are served.
    fn webmanifest(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        let mut manifest: Value = serde_json::from_slice(bytes).context("is not JSON")?;
        for list in ["icons", "screenshots"] {
            let entries = manifest.get_mut(list).and_then(Value::as_array_mut);
            for entry in entries.into_iter().flatten() {
                let source = entry["src"].as_str().context("an icon without src")?.to_owned();
                let address = self.address(source.trim_start_matches('/'));
                entry["src"] = address.with_context(|| format!("there is no {source}"))?.into();
            }
        }
        Ok(serde_json::to_vec(&manifest)?)
    }
}

/// Reads all files below `directory`, leaving out what editors and systems put there (`.DS_Store`).
fn collect(directory: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    let entries = fs::read_dir(directory)
        .with_context(|| format!("cannot read the directory {}", directory.display()))?;
    for entry in entries {
        let path = entry?.path();
        let Some(file) = path.file_name().and_then(|name| name.to_str()).filter(|n| plain(n))
        else {
            bail!("{}: use only a-z, A-Z, 0-9, '.', '-' and '_' in names", path.display());
        };
        let name = format!("{prefix}{file}");
        if file.starts_with('.') && format!("{name}/") != WELL_KNOWN {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            let bytes =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.insert(name, bytes);
        }
    }
    Ok(())
}

/// Whether the name needs no escaping in an address.
fn plain(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory of static files, and the site made of it.
    fn site(files: &[(&str, &str)]) -> Result<Assets> {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let mut assets = Assets::default();
        assets.add_directory(directory.path())?;
        Ok(assets)
    }

    #[test]
    fn a_hashed_name_follows_the_content_alone() {
        // The SHA-256 of "abc" begins so (FIPS 180-2, appendix B.1).
        assert_eq!(hashed_name("icons/x.svg", b"abc"), "icons/x.ba7816bf8f01cfea.svg");
        assert_eq!(hashed_name("LICENSE", b"abc"), "LICENSE.ba7816bf8f01cfea");
        assert_ne!(hashed_name("x.svg", b"abd"), hashed_name("x.svg", b"abc"));
        assert_eq!(hash([b"a".as_slice(), b"bc"]), "ba7816bf8f01cfea");
    }

    #[test]
    fn the_manifest_leads_to_every_file() {
        let mut site =
            site(&[("icons/x.svg", "abc"), ("robots.txt", "r"), (".DS_Store", "?")]).unwrap();
        site.add_hashed("madang.css", b"abc".to_vec()).unwrap();
        assert_eq!(site.address("icons/x.svg").unwrap(), "/pkg/icons/x.ba7816bf8f01cfea.svg");
        assert_eq!(site.address("icons/y.svg"), None);
        let files = site.into_files().unwrap();
        let manifest: BTreeMap<String, String> = serde_json::from_slice(&files[MANIFEST]).unwrap();
        assert_eq!(manifest["madang.css"], "pkg/madang.ba7816bf8f01cfea.css");
        assert_eq!(manifest["robots.txt"], "robots.txt");
        assert!(manifest.values().all(|path| files.contains_key(path)));
        assert_eq!(files.len(), manifest.len() + 1, "and nothing else: {:?}", files.keys());
    }

    #[test]
    fn a_web_app_manifest_names_its_icons_as_they_are_served() {
        let manifest = r#"{"name":"마당","icons":[{"src":"/icons/x.svg","sizes":"any"}]}"#;
        let site = site(&[("icons/x.svg", "abc"), ("madang.webmanifest", manifest)]).unwrap();
        let path = site.address("madang.webmanifest").unwrap();
        let files = site.into_files().unwrap();
        let text = String::from_utf8(files[path.trim_start_matches('/')].clone()).unwrap();
        assert!(
            text.contains("/pkg/icons/x.ba7816bf8f01cfea.svg") && text.contains("마당"),
            "{text}"
        );
        assert!(!text.contains("screenshots"), "nothing is added: {text}");
    }

    #[test]
    fn a_web_app_manifest_with_a_missing_icon_is_named() {
        let manifest = r#"{"icons":[{"src":"icons/none.svg"}]}"#;
        let error = format!("{:#}", site(&[("app.webmanifest", manifest)]).unwrap_err());
        assert!(error.contains("app.webmanifest") && error.contains("icons/none.svg"), "{error}");
    }

    #[test]
    fn no_two_files_share_a_name_and_odd_names_are_refused() {
        let mut site = site(&[("a.css", "a")]).unwrap();
        assert!(site.add_hashed("a.css", b"b".to_vec()).is_err());
        assert!(site.add_hashed(MANIFEST, b"{}".to_vec()).is_err());
        assert!(super::tests::site(&[("마당 1.svg", "a")]).is_err());
    }
}
