//! The tables are made anew: the same data give the same bytes, and those that the library opens.
#![expect(unreachable_pub, reason = "the shared modules are public in the library")]

#[path = "../src/column.rs"]
mod column;
#[path = "../build/compile.rs"]
mod compile;
#[path = "../build/data.rs"]
mod data;
#[path = "../build/inflect.rs"]
mod inflect;
#[path = "../build/layer.rs"]
mod layer;
#[path = "../build/listed.rs"]
mod listed;
#[path = "../build/phrases.rs"]
mod phrases;
#[path = "../build/planet.rs"]
mod planet;
#[path = "../src/tables.rs"]
#[expect(dead_code, reason = "the library reads what is written here")]
mod tables;
#[path = "../src/token.rs"]
#[expect(dead_code, reason = "the library reads what is written here")]
mod token;
#[path = "../src/world.rs"]
#[expect(dead_code, reason = "the library reads what is written here")]
mod world;

use std::path::Path;

fn bytes() -> Vec<u8> {
    let data = data::Data::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data")).expect("sound data");
    postcard::to_allocvec(&compile::compile(&data).expect("sound data")).expect("tables as bytes")
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let first = bytes();
    assert!(first == bytes(), "compiled twice, the tables differ");
    let opened = postcard::to_allocvec(marchland_coder::tables()).expect("tables as bytes");
    assert!(first == opened, "the tables that the library opens are others");
}
