//! All icons in one file: `style/icons/*.svg` become symbols of one sheet, which a page shows with
//! `<svg class="icon"><use href="/pkg/icons.<hash>.svg#phone"></use></svg>`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// What of an icon's outermost element is left to the page: its size, and how thick its lines are.
const LEFT_TO_THE_PAGE: [&str; 5] = ["xmlns", "width", "height", "class", "stroke-width"];

/// Reads every `.svg` in `directory` and returns the sheet; each symbol is called as its file is.
pub(crate) fn sheet(directory: &Path) -> Result<String> {
    let mut sheet = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
    for file in files(directory)? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let symbol = symbol(&name, &text).with_context(|| file.display().to_string())?;
        sheet.push_str(&symbol);
    }
    sheet.push_str("</svg>\n");
    Ok(sheet)
}

/// The icons in the order of their names, so that the same icons always give the same sheet.
fn files(directory: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("cannot read the directory {}", directory.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).with_context(unreadable)? {
        let file = entry.with_context(unreadable)?.path();
        if file.extension().is_some_and(|ending| ending == "svg") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}

/// One icon, `<svg viewBox="…">…</svg>`, as a symbol with this name.
fn symbol(name: &str, svg: &str) -> Result<String> {
    let whole = svg.trim().strip_prefix("<svg").and_then(|rest| rest.strip_suffix("</svg>"));
    let (attributes, drawing) =
        whole.and_then(|rest| rest.split_once('>')).context("is not just one <svg …>…</svg>")?;
    // Names inside an icon could meet those of another; references need names.
    ensure!(!drawing.contains(" id="), "an icon may not name its parts (id=…)");
    ensure!(!drawing.contains("<svg"), "an icon may not contain another");
    let mut symbol = format!("<symbol id=\"{name}\"");
    for (attribute, value) in parse(attributes)? {
        if !LEFT_TO_THE_PAGE.contains(&attribute) {
            symbol.push_str(&format!(" {attribute}=\"{value}\""));
        }
    }
    ensure!(symbol.contains(" viewBox="), "an icon needs a viewBox");
    let lines = drawing.lines().map(str::trim).collect::<String>();
    Ok(format!("{symbol}>{lines}</symbol>\n"))
}

/// `name="value" name="value"`
fn parse(mut attributes: &str) -> Result<Vec<(&str, &str)>> {
    let mut parsed = Vec::new();
    while !attributes.trim().is_empty() {
        let attribute = attributes.split_once("=\"").and_then(|(name, rest)| {
            let (value, rest) = rest.split_once('"')?;
            Some(((name.trim(), value), rest))
        });
        let (attribute, rest) = attribute
            .with_context(|| format!("expected name=\"value\", found `{}`", attributes.trim()))?;
        parsed.push(attribute);
        attributes = rest;
    }
    Ok(parsed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHONE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" \
        viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\">\n  \
        <path d=\"M1 2\"/>\n  <path d=\"M3 4\"/>\n</svg>\n";

    #[test]
    fn an_icon_becomes_a_symbol_that_leaves_its_size_to_the_page() {
        let expected = "<symbol id=\"phone\" viewBox=\"0 0 24 24\" fill=\"none\" \
            stroke=\"currentColor\"><path d=\"M1 2\"/><path d=\"M3 4\"/></symbol>\n";
        assert_eq!(symbol("phone", PHONE).unwrap(), expected);
    }

    #[test]
    fn the_sheet_has_every_icon_in_order_and_nothing_else() {
        let directory = tempfile::tempdir().unwrap();
        for name in ["search.svg", "phone.svg"] {
            fs::write(directory.path().join(name), PHONE).unwrap();
        }
        fs::write(directory.path().join("LICENSE"), "ISC").unwrap();
        let sheet = sheet(directory.path()).unwrap();
        let ids: Vec<_> =
            sheet.split("id=\"").skip(1).map(|s| &s[..s.find('"').unwrap()]).collect();
        assert_eq!(ids, ["phone", "search"]);
        assert!(sheet.starts_with("<svg xmlns=") && sheet.ends_with("</svg>\n"), "{sheet}");
        assert!(!sheet.contains("ISC"));
    }

    #[test]
    fn what_is_no_icon_is_an_error_that_names_the_file() {
        for text in ["", "<svg fill=none></svg>", "<svg fill=\"none\"></svg>"] {
            let directory = tempfile::tempdir().unwrap();
            fs::write(directory.path().join("odd.svg"), text).unwrap();
            let error = format!("{:#}", sheet(directory.path()).unwrap_err());
            assert!(error.contains("odd.svg"), "{error}");
        }
        let named = PHONE.replace("<path d=\"M1", "<path id=\"a\" d=\"M1");
        assert!(symbol("phone", &named).is_err());
    }
}
