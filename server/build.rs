//! Builds the program anew when the site that it embeds has changed.

fn main() {
    println!("cargo::rerun-if-changed=../target/site/manifest.json");
    println!("cargo::rerun-if-changed=seed/listings.csv");
}
