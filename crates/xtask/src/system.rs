//! What the tests need of the machine: finding it, and on Debian installing what is missing.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::postgres::Programs;
use crate::process;
use crate::say;

/// Something a test step cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// PostgreSQL's server programs.
    Postgres,
    /// Chromium or Chrome.
    Chromium,
    /// A font with Hangul, without which pages show boxes.
    KoreanFont,
    /// Node.js with npm, which run the browser tests.
    Node,
}

impl Need {
    /// As a person is told to install it.
    fn description(self) -> &'static str {
        match self {
            Self::Postgres => "PostgreSQL's server programs (initdb and postgres)",
            Self::Chromium => {
                "Chromium or Chrome (in PATH, or the environment variable CHROMIUM names it)"
            }
            Self::KoreanFont => "a Korean font, such as Noto Sans CJK, and fontconfig's fc-list",
            Self::Node => "Node.js 18 or newer, with npm",
        }
    }

    /// Debian's packages for it.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Postgres => &["postgresql"],
            Self::Chromium => &["chromium"],
            Self::KoreanFont => &["fontconfig", "fonts-noto-cjk"],
            Self::Node => &["nodejs", "npm"],
        }
    }

    fn is_there(self) -> Result<bool> {
        Ok(match self {
            Self::Postgres => Programs::find().is_some(),
            Self::Chromium => chromium()?.is_some(),
            Self::KoreanFont => {
                let list = in_path(&["fc-list"]);
                let query = list.map(|list| process::output(Command::new(list).arg(":lang=ko")));
                query.transpose()?.is_some_and(|fonts| !fonts.trim().is_empty())
            }
            Self::Node => in_path(&["node"]).is_some() && in_path(&["npm"]).is_some(),
        })
    }
}

/// Sees to it that all of this is on the machine: installs it on Debian as root, and says exactly
/// what to install anywhere else.
pub(crate) fn provide(needs: &[Need]) -> Result<()> {
    let missing = missing(needs)?;
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages()).copied().collect();
    match in_path(&["apt-get"]) {
        Some(apt) if is_root() => {
            say::detail(&format!("installing {}", packages.join(" ")));
            install(&apt, &packages)?;
        }
        apt => bail!("{}", advice(&missing, apt.is_some().then_some(packages.as_slice()))),
    }
    let still_missing = self::missing(needs)?;
    if !still_missing.is_empty() {
        bail!("installing did not help: {}", advice(&still_missing, None));
    }
    Ok(())
}

/// Chromium: the one that `CHROMIUM` names, or else the first in PATH. None if there is none, an
/// error if `CHROMIUM` names nothing that runs.
pub(crate) fn chromium() -> Result<Option<PathBuf>> {
    match env::var_os("CHROMIUM").filter(|named| !named.is_empty()).map(PathBuf::from) {
        Some(named) if is_program(&named) => Ok(Some(named)),
        Some(named) => bail!("CHROMIUM names {}, which is no program", named.display()),
        None => {
            Ok(in_path(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]))
        }
    }
}

/// Whether we may do everything, and so must not start PostgreSQL as ourselves.
pub(crate) fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// The directories of PATH.
pub(crate) fn path_directories() -> Vec<PathBuf> {
    env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

/// The first program in PATH with one of these names; an earlier name wins over an earlier place.
pub(crate) fn in_path(names: &[&str]) -> Option<PathBuf> {
    first_program(&path_directories(), names)
}

fn first_program(directories: &[PathBuf], names: &[&str]) -> Option<PathBuf> {
    let candidates = names.iter().flat_map(|name| directories.iter().map(move |d| d.join(name)));
    candidates.into_iter().find(|program| is_program(program))
}

/// Whether this is a file that somebody may run.
pub(crate) fn is_program(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}

fn missing(needs: &[Need]) -> Result<Vec<Need>> {
    let mut missing = Vec::new();
    for need in needs {
        if !need.is_there()? {
            missing.push(*need);
        }
    }
    Ok(missing)
}

fn install(apt: &Path, packages: &[&str]) -> Result<()> {
    let apt_get = |words: &[&str]| {
        let mut command = Command::new(apt);
        command.env("DEBIAN_FRONTEND", "noninteractive").args(words);
        process::run(&mut command)
    };
    apt_get(&["update", "--quiet"])?;
    apt_get(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
        .context("could not install what the tests need")
}

/// What to install, in words, and with Debian's packages where those can be had.
fn advice(missing: &[Need], packages: Option<&[&str]>) -> String {
    let wanted: Vec<_> = missing.iter().map(|need| need.description()).collect();
    let wanted = wanted.join("; ");
    match packages {
        Some(packages) => format!(
            "the tests need {wanted}. Install with: \
             sudo apt-get install --no-install-recommends {}",
            packages.join(" ")
        ),
        None => format!("the tests need {wanted}. Install that and start again"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(directory: &Path, name: &str, mode: u32) {
        let path = directory.join(name);
        fs::write(&path, "").unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_browser_is_looked_for_by_name_first_and_must_be_runnable() {
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        program(first.path(), "google-chrome", 0o755);
        program(first.path(), "chromium", 0o644);
        program(second.path(), "chromium", 0o755);
        let directories = [first.path().to_owned(), second.path().to_owned()];
        let find = |names: &[&str]| first_program(&directories, names);
        assert_eq!(find(&["chromium", "google-chrome"]), Some(second.path().join("chromium")));
        assert_eq!(find(&["google-chrome"]), Some(first.path().join("google-chrome")));
        assert_eq!(find(&["chromium-browser"]), None);
    }

    #[test]
    fn advice_names_every_missing_thing_and_nothing_else() {
        let packages = ["postgresql", "chromium"];
        let debian = advice(&[Need::Postgres, Need::Chromium], Some(&packages));
        assert!(debian.contains("initdb") && debian.contains("Chromium"), "{debian}");
        assert!(debian.ends_with("postgresql chromium"), "{debian}");
        let elsewhere = advice(&[Need::KoreanFont], None);
        assert!(elsewhere.contains("Noto Sans CJK"), "{elsewhere}");
        assert!(!elsewhere.contains("apt-get") && !elsewhere.contains("Node"), "{elsewhere}");
    }

    #[test]
    fn nothing_to_provide_is_provided() {
        provide(&[]).unwrap();
    }
}
