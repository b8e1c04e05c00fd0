//! Compiles `data/*.toml` into the tables that `src/tables.rs` describes.
//!
//! A mistake in the data stops the build with the file and the entry.
#![expect(unreachable_pub, reason = "the shared modules are public in the library")]

#[path = "build/compile.rs"]
mod compile;
#[path = "build/data.rs"]
mod data;
#[path = "build/inflect.rs"]
mod inflect;
#[path = "src/tables.rs"]
#[expect(dead_code, reason = "the library reads what is written here")]
mod tables;
#[path = "src/token.rs"]
mod token;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    for folder in ["data", "build", "src/tables.rs", "src/token.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let data = data::Data::read(Path::new("data"))?;
    let tables = compile::compile(&data)?;
    fs::write(Path::new(&out).join("tables.bin"), postcard::to_allocvec(&tables)?)?;
    Ok(())
}
