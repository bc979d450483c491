//! Reads the glossary from `locales/*/glossary/*.ftl`, refuses what does not agree, and
//! writes it in the form in which it is built into the program.
#![expect(clippy::panic, reason = "a build ends with what is wrong")]

#[expect(dead_code, unreachable_pub, reason = "this is a part of the library, seen from here")]
#[path = "src/concept.rs"]
mod concept;
#[path = "src/fluent.rs"]
mod fluent;

use std::path::Path;
use std::{env, fs};

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let concepts = match fluent::read(&locales) {
        Ok(concepts) => concepts,
        Err(faults) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("the glossary has faults:\n{}", faults.join("\n"));
        }
    };
    let out = env::var_os("OUT_DIR").map(|dir| Path::new(&dir).join("concepts.json"));
    let written = out.map(|out| {
        let json = serde_json::to_vec(&concepts).map_err(|error| error.to_string())?;
        fs::write(out, json).map_err(|error| error.to_string())
    });
    if let Some(Err(error)) = written {
        panic!("cannot write the glossary: {error}");
    }
}
