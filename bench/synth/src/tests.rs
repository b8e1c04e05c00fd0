use super::*;
use marchland_bundle::{Opened, write};
use marchland_core::{EventType, WherePrecision};

const PLAN: Plan = Plan { incidents: 300, articles: 15, seed: 1 };

fn basemap() -> Basemap {
    Basemap::read(include_bytes!("../../../data/basemap/region.mlb-map")).unwrap()
}

#[test]
fn it_is_written_and_opens_again() {
    let corpus = corpus(PLAN, &basemap());
    let opened = Opened::open(&write(&corpus).unwrap()).unwrap();
    assert_eq!((opened.n_incidents(), opened.articles().len()), (300, 15));
    let mut again = opened.to_corpus().unwrap();
    assert_eq!(again.incidents, corpus.incidents);
    for mention in &mut again.mentions {
        mention.id = marchland_core::id::Id::default();
    }
    assert_eq!(again, corpus);
}

#[test]
fn one_seed_gives_one_corpus() {
    let file = |seed| write(&corpus(Plan { seed, ..PLAN }, &basemap())).unwrap();
    assert!(file(1) == file(1) && file(1) != file(2));
}

#[test]
fn words_are_those_of_their_slots() {
    let corpus = corpus(PLAN, &basemap());
    for mention in &corpus.mentions {
        let sentence = corpus.words(mention.sentence);
        assert!(sentence.ends_with('.') && !sentence.contains('\n'), "{sentence}");
        assert!(mention.spans().iter().all(|&span| mention.sentence.contains(span)), "{sentence}");
        for party in mention.actors.iter().chain(&mention.recipients).chain(mention.claimant.as_deref()) {
            assert_eq!(corpus.words(party.spans[0]), corpus.actors[party.actor.at()].name);
        }
        for place in &mention.places {
            assert!(corpus.words(place.spans[0]).ends_with(&corpus.places[place.place.at()].name));
        }
    }
}

#[test]
fn incidents_are_in_the_order_of_the_corpus_each_with_an_id_of_its_own() {
    let corpus = corpus(PLAN, &basemap());
    let start =
        |at: &marchland_core::Incident| at.when.as_ref().map_or(i32::MAX, |it| it.interval.start.unwrap().0);
    assert!(corpus.incidents.is_sorted_by_key(start));
    let mut ids: Vec<_> = corpus.incidents.iter().map(|incident| incident.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 300);
    assert!(corpus.places.is_sorted_by(|a, b| a.id < b.id) && corpus.actors.is_sorted_by(|a, b| a.id < b.id));
}

#[test]
fn it_is_as_uneven_as_news() {
    let corpus = corpus(Plan { incidents: 3_000, articles: 150, seed: 5 }, &basemap());
    let share = |is: &dyn Fn(&marchland_core::Incident) -> bool| {
        corpus.incidents.iter().filter(|incident| is(incident)).count() as f64 / 3_000.0
    };
    assert!((0.4..0.65).contains(&share(&|it| it.event_type == EventType::Assault)));
    assert!((0.01..0.06).contains(&share(&|it| it.when.is_none())));
    assert!((0.02..0.12).contains(&share(&|it| it.places.is_empty())));
    assert!((0.05..0.30).contains(&share(&|it| {
        it.places.first().is_some_and(|place| place.precision == WherePrecision::Province)
    })));
    assert!(share(&|it| it.casualties.is_empty()) > 0.3 && share(&|it| it.mentions.len() > 1) > 0.3);
    assert!(corpus.ties.len() > 100 && corpus.disagreements.len() > 10 && corpus.actors.len() > 250);
}

#[test]
fn columns_hold_a_run_per_column() {
    let corpus = corpus(PLAN, &basemap());
    let bytes = columns(&corpus);
    assert_eq!(bytes.len(), 4 + 300 * 22);
    assert_eq!(bytes[..4], 300_u32.to_le_bytes());
    assert_eq!(bytes[bytes.len() - 600], corpus.incidents[0].event_type.code());
}

/// The pairs are those of `bench/page/web/network.mjs`: what node gave for the first six of a hundred nodes, and for a
/// sum over all pairs of two thousand.
#[test]
fn a_network_is_the_one_that_the_peers_are_given() {
    assert_eq!(network::pairs(100, 6), [[1, 7], [2, 14], [3, 7], [4, 11], [5, 12], [6, 8]]);
    let pairs = network::pairs(2_000, 8_000);
    let sum = pairs.iter().fold(0_u64, |sum, &[a, b]| (sum * 31 + u64::from(a * 2_000 + b)) % 1_000_003);
    assert_eq!((pairs.len(), sum), (8_000, 159_583));
    let made = network::with_network(corpus(PLAN, &basemap()), 60, 100);
    assert_eq!((made.ties.len(), made.layout.len()), (100, made.actors.len()));
    assert!(made.actors.is_sorted_by(|a, b| a.id < b.id));
    marchland_bundle::write(&made).expect("a sound corpus");
}
