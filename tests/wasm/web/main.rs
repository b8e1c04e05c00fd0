//! The same code as the host runs, run as wasm in Node by `cargo xtask test wasm`.
//!
//! On the host this file is empty: what it compares needs both targets.
#![cfg(target_arch = "wasm32")]

mod corpus;
#[path = "../../it/network_text.rs"]
mod network_text;
#[path = "../../it/search_text.rs"]
mod search_text;

use marchland_core::link::{Link, MapCentre, ViewName};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_link_reads_and_writes_as_on_the_host() {
    let fragment = "v=1&view=sources&sel=a:ttp&from=2024-01&to=2024-12&border=yes&c=69.9200,33.3400,7.25\
                    &line=neutral&theme=dark&later=kept";
    let (link, problems) = Link::parse(fragment);
    assert_eq!(problems, []);
    assert_eq!(link.view, ViewName::Sources);
    assert_eq!(link.selection.as_deref(), Some("a:ttp"));
    assert_eq!(link.centre, Some(MapCentre { lon: 69.92, lat: 33.34, zoom: 7.25 }));
    assert_eq!(link.to_fragment(), fragment);
}
