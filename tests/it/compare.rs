//! Two filters side by side, over the articles of the seeds.

use crate::coder::seeds;
use marchland_bundle::{Opened, write};
use marchland_core::facet::{Facet, Value};
use marchland_core::{IncidentIdx, PartialDate};
use marchland_filter::Crossfilter;
use marchland_page::compare::{Side, parts};
use marchland_page::{Choice, Data};

fn shown(data: &'static Data, choice: &Choice) -> Crossfilter<'static> {
    let mut shown = data.crossfilter();
    shown.apply(&choice.filter(data, None));
    shown
}

#[test]
fn every_incident_that_either_filter_shows_stands_in_one_part() {
    let mut corpus = marchland_coder::code(seeds());
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    let bytes = write(&corpus).expect("a sound corpus");
    let data = Data::new(Opened::open(&bytes).expect("the bytes just written")).leak();
    let of = |facet, at| Choice { chosen: vec![Value::new(facet, at)], ..Choice::default() };
    let since = |year| Choice { from: PartialDate::parse(year), ..Choice::default() };
    let pairs = [
        (of(Facet::Outlet, 2), of(Facet::Outlet, 3)),
        (of(Facet::Actor, 0), of(Facet::Actor, 1)),
        (since("2023"), since("2024")),
        (of(Facet::Border, 1), Choice::default()),
    ];
    let mut has_all = false;
    for (one, other) in pairs {
        let (first, second) = (shown(data, &one), shown(data, &other));
        let parts = parts(Side { choice: &one, shown: &first }, Side { choice: &other, shown: &second });
        for at in (0..data.columns().len()).map(IncidentIdx::new) {
            let expected = match (first.passes(at), second.passes(at)) {
                (true, false) => Some(0),
                (true, true) => Some(1),
                (false, true) => Some(2),
                (false, false) => None,
            };
            for (part, (n, listed)) in parts.iter().enumerate() {
                assert_eq!(listed.contains(&at), expected == Some(part), "{one:?} {other:?} {at:?}");
                assert_eq!(*n, listed.len());
            }
        }
        has_all |= parts.iter().all(|(n, _)| *n > 0);
    }
    assert!(has_all, "no pair tells the three parts apart");
}
