//! One style sheet out of many: `style/main.css` names the others in their order, each with its
//! cascade layer, and the build puts them in place of their names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

/// Reads `main.css` in `directory` and returns the whole style sheet.
///
/// Each line `@import "file.css" layer(name);` becomes `@layer name { … }` with that file inside;
/// every other line stays. `published` tells for a file below `style/static` (`x.svg`) the
/// address it is served at, which replaces each `url("static/x.svg")`.
pub(crate) fn bundle(
    directory: &Path,
    published: &impl Fn(&str) -> Option<String>,
) -> Result<String> {
    let main = directory.join("main.css");
    let mut sheet = String::new();
    let mut in_comment = false;
    for (number, line) in read(&main)?.lines().enumerate() {
        let starts_in_comment = in_comment;
        in_comment = ends_in_comment(line, in_comment);
        if starts_in_comment || !line.trim_start().starts_with("@import") {
            sheet.push_str(line);
            sheet.push('\n');
            continue;
        }
        let import = Import::parse(line).with_context(|| {
            let place = format!("{}:{}", main.display(), number + 1);
            format!("{place}: expected `@import \"file.css\" layer(name);`, found `{line}`")
        })?;
        let file = directory.join(import.file);
        let part =
            with_addresses(&part(&file)?, published).with_context(|| file.display().to_string())?;
        sheet.push_str(&format!("@layer {} {{\n{}\n}}\n", import.layer, part.trim_end()));
    }
    Ok(sheet)
}

/// `@import "tokens.css" layer(tokens);`
#[derive(Debug, PartialEq, Eq)]
struct Import<'a> {
    file: &'a str,
    layer: &'a str,
}

impl<'a> Import<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let rest = line.trim().strip_prefix("@import")?.trim_start();
        let (file, rest) = rest.strip_prefix('"')?.split_once('"')?;
        let (layer, rest) = rest.trim_start().strip_prefix("layer(")?.split_once(')')?;
        let layer = layer.trim();
        let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let complete = !file.is_empty() && !layer.is_empty() && layer.chars().all(named);
        (complete && rest.trim() == ";").then_some(Self { file, layer })
    }
}

/// One imported file. It may not import in turn: inside a layer browsers ignore that silently.
fn part(file: &Path) -> Result<String> {
    let text = read(file)?;
    let mut in_comment = false;
    for (number, line) in text.lines().enumerate() {
        let nested = !in_comment && line.trim_start().starts_with("@import");
        ensure!(!nested, "{}:{}: only main.css may import", file.display(), number + 1);
        in_comment = ends_in_comment(line, in_comment);
    }
    ensure!(!in_comment, "{}: a comment is never closed", file.display());
    Ok(text)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Whether a comment is open at the end of the line.
fn ends_in_comment(mut line: &str, mut in_comment: bool) -> bool {
    while let Some((_, rest)) = line.split_once(if in_comment { "*/" } else { "/*" }) {
        in_comment = !in_comment;
        line = rest;
    }
    in_comment
}

/// Replaces the addresses of our own files in `url(…)`, outside comments.
fn with_addresses(css: &str, published: &impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut done = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = ["/*", "url("].iter().filter_map(|mark| rest.find(mark)).min() {
        let end = if rest[at..].starts_with("/*") { "*/" } else { ")" };
        let Some(length) = rest[at..].find(end) else { bail!("`{end}` is missing") };
        let (before, from) = rest.split_at(at);
        let (found, after) = from.split_at(length);
        done.push_str(before);
        match found.strip_prefix("url(") {
            Some(address) => done.push_str(&format!("url({}", own_address(address, published)?)),
            None => done.push_str(found),
        }
        rest = after;
    }
    done.push_str(rest);
    Ok(done)
}

/// The address to write inside `url(…)`. What points elsewhere (`data:`, `#part`) stays as it is.
fn own_address(written: &str, published: &impl Fn(&str) -> Option<String>) -> Result<String> {
    let bare = written.trim().trim_matches(['"', '\'']);
    if bare.starts_with("data:") || bare.starts_with('#') {
        return Ok(written.to_owned());
    }
    let found = bare.strip_prefix("static/").and_then(published);
    let address = found.with_context(|| {
        format!("url({bare}) names no file of style/static (write url(\"static/…\"))")
    })?;
    Ok(format!("\"{address}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A style directory with these files.
    fn style(files: &[(&str, &str)]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(directory.path().join(name), text).unwrap();
        }
        directory
    }

    fn published(name: &str) -> Option<String> {
        (name == "icons/x.svg").then(|| "/icons/x.0123456789abcdef.svg".to_owned())
    }

    fn bundled(files: &[(&str, &str)]) -> Result<String> {
        bundle(style(files).path(), &published)
    }

    #[test]
    fn each_import_becomes_its_layer_in_the_order_of_main() {
        let sheet = bundled(&[
            ("main.css", "@layer a, b;\n@import \"b.css\" layer(b);\n@import \"a.css\" layer(a);"),
            ("a.css", "a { color: red }\n"),
            ("b.css", "b { color: tan }\n\n"),
        ]);
        let expected =
            "@layer a, b;\n@layer b {\nb { color: tan }\n}\n@layer a {\na { color: red }\n}\n";
        assert_eq!(sheet.unwrap(), expected);
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = bundled(&[("main.css", "@import \"gone.css\" layer(a);")]).unwrap_err();
        assert!(format!("{error:#}").contains("gone.css"), "{error:#}");
    }

    #[test]
    fn an_import_that_reads_otherwise_is_named_with_its_line() {
        for line in
            ["@import url(a.css);", "@import \"a.css\";", "@import \"a.css\" layer(a) print;"]
        {
            let main = format!("/* one */\n{line}");
            let error = bundled(&[("main.css", &main), ("a.css", "")]).unwrap_err().to_string();
            assert!(error.contains("main.css:2") && error.contains(line), "{error}");
        }
    }

    #[test]
    fn a_commented_import_is_left_alone() {
        let main = "/*\n@import \"gone.css\" layer(a);\n*/\n";
        assert_eq!(bundled(&[("main.css", main)]).unwrap(), main);
    }

    #[test]
    fn imports_inside_imports_and_open_comments_are_refused() {
        let main = ("main.css", "@import \"a.css\" layer(a);");
        let nested = bundled(&[main, ("a.css", "@import \"b.css\" layer(b);")]).unwrap_err();
        assert!(nested.to_string().contains("a.css:1: only main.css"), "{nested}");
        let open = bundled(&[main, ("a.css", "p { top: 0 }\n/* to be")]).unwrap_err();
        assert!(open.to_string().contains("never closed"), "{open}");
    }

    #[test]
    fn own_files_get_the_address_they_are_served_at() {
        let css = "a { mask: url(static/icons/x.svg) } b { mask: url(\"static/icons/x.svg\") }";
        let sheet = with_addresses(css, &published).unwrap();
        assert_eq!(sheet.matches("url(\"/icons/x.0123456789abcdef.svg\")").count(), 2, "{sheet}");
    }

    #[test]
    fn a_file_that_is_not_there_is_an_error_but_data_and_comments_are_not() {
        let error = with_addresses("a { mask: url(static/none.svg) }", &published).unwrap_err();
        assert!(error.to_string().contains("static/none.svg"), "{error}");
        let kept = "/* url(static/none.svg) */ a { mask: url(\"data:image/svg+xml,x\") }";
        assert_eq!(with_addresses(kept, &published).unwrap(), kept);
    }
}
