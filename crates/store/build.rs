//! The migrations are built into the program; Cargo does not see that by itself.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
