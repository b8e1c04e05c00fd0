//! Compiles `data/*` into the tables that `src/tables.rs` describes.
//!
//! A mistake in the data stops the build with the file and the entry.
#![expect(unreachable_pub, reason = "the shared modules are public in the library")]

#[path = "src/column.rs"]
mod column;
#[path = "build/compile.rs"]
mod compile;
#[path = "build/data.rs"]
mod data;
#[path = "build/inflect.rs"]
mod inflect;
#[path = "build/layer.rs"]
mod layer;
#[path = "build/listed.rs"]
mod listed;
#[path = "build/phrases.rs"]
mod phrases;
#[path = "build/planet.rs"]
mod planet;
#[path = "src/tables.rs"]
#[expect(dead_code, reason = "the library reads what is written here")]
mod tables;
#[path = "src/token.rs"]
#[expect(dead_code, reason = "texts are read by the library")]
mod token;
#[path = "src/world.rs"]
#[expect(dead_code, reason = "the library reads what is written here")]
mod world;

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    for folder in ["data", "build", "src/column.rs", "src/tables.rs", "src/token.rs", "src/world.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let data = data::Data::read(Path::new("data"))?;
    let tables = compile::compile(&data)?;
    fs::write(Path::new(&out).join("tables.bin"), postcard::to_allocvec(&tables)?)?;
    Ok(())
}
