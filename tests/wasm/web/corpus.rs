//! The coder and the bundle give the same bytes here as on the host.

use crate::network_text::network_text;
use crate::search_text::search_text;
use marchland_core::manifest;
use wasm_bindgen_test::wasm_bindgen_test;

/// The seeds, compiled in: there are no files here.
fn load(file: &str) -> Result<Vec<u8>, String> {
    let text: &[u8] = match file {
        "khost-clash-commentary.txt" => include_bytes!("../../../seeds/khost-clash-commentary.txt"),
        "taliban-pakistan-deterioration.txt" => {
            include_bytes!("../../../seeds/taliban-pakistan-deterioration.txt")
        }
        "mehr-reasons-and-prospects.txt" => include_bytes!("../../../seeds/mehr-reasons-and-prospects.txt"),
        "alwaght-firm-resolve.txt" => include_bytes!("../../../seeds/alwaght-firm-resolve.txt"),
        "afgazad-clashes-escalate.txt" => include_bytes!("../../../seeds/afgazad-clashes-escalate.txt"),
        other => return Err(format!("no file '{other}' is compiled in")),
    };
    Ok(text.to_vec())
}

#[wasm_bindgen_test]
fn the_seeds_give_the_bytes_of_the_host() {
    let manifest = include_bytes!("../../../seeds/corpus.toml");
    let (source, diagnostics) = manifest::read(manifest::FILE_NAME, manifest, &mut load);
    assert_eq!(diagnostics, []);
    let mut source = source.expect("a source where there are no diagnostics");
    let review = include_bytes!("../../../seeds/review.toml");
    let (decisions, diagnostics) =
        marchland_core::review::read("review.toml", review, &source.articles, &source.texts);
    assert_eq!(diagnostics, []);
    source.review = decisions;
    let mut corpus = marchland_coder::code(source);
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    let bytes = marchland_bundle::write(&corpus).expect("spans that fit their texts");
    let opened = marchland_bundle::Opened::open(&bytes).expect("the bytes just written");
    let host = include_str!("../../snapshots/seeds-hash.snap");
    let host = host.lines().last().unwrap_or_default();
    assert_eq!(format!("{:016x}", opened.content_hash()), host);
    let host = include_str!("../../snapshots/seeds-network.snap");
    // The host's file begins with lines of its own.
    let host = host.rsplit("---\n").next().unwrap_or_default();
    assert_eq!(network_text(&corpus).trim(), host.trim());
    let host = include_str!("../../snapshots/seeds-search.snap");
    let host = host.rsplit("---\n").next().unwrap_or_default();
    assert_eq!(search_text(opened).trim(), host.trim());
}
