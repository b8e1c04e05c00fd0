//! The counts against a slow count that follows the definition, over any rows and any chain of filters.

use super::*;
use marchland_core::codes::{EventType, Mode, Status, Toll};
use marchland_core::columns::{Builder, NOT_REPORTED, Row, flag};
use marchland_core::facet::{Facet, Value};
use marchland_core::place::WherePrecision;
use marchland_core::{Day, IncidentColumns, IncidentIdx, Interval};
use proptest::prelude::*;
use std::sync::Arc;

const N_ACTORS: usize = 5;
const N_PLACES: usize = 6;
const N_ARTICLES: usize = 7;
const N_OUTLETS: usize = 3;
const N_SIDES: usize = 3;

fn set(n: usize) -> impl Strategy<Value = Vec<u32>> {
    proptest::collection::btree_set(0..n as u32, 0..3).prop_map(|set| set.into_iter().collect())
}

fn row() -> impl Strategy<Value = Row> {
    let codes = (0..4_usize, 0..3_usize, 0..2_usize, 0..4_u8, 0..8_usize);
    let days = (0..40_i32, 0..6_i32, 0..5_u8);
    let lists = (set(N_PLACES), set(N_PLACES), set(N_ACTORS), set(N_SIDES), set(N_ARTICLES));
    (codes, days, lists, prop_oneof![Just(NOT_REPORTED), Just(0), 1..200_u32]).prop_map(
        |(
            (kind, mode, status, flags, precision),
            (start, length, exact),
            (places, around, parties, sides, articles),
            killed,
        )| Row {
            event_type: EventType::ALL[kind * 4],
            mode: (mode > 0).then(|| Mode::ALL[mode]),
            status: Status::ALL[status],
            flags: flags & (flag::BORDER | flag::AGGREGATE),
            interval: (exact > 0)
                .then_some(Interval { start: Some(Day(start)), end: Some(Day(start + length)) }),
            date_precision: exact,
            where_precision: WherePrecision::ALL[precision],
            around: around.into_iter().filter(|place| !places.contains(place)).collect(),
            places,
            parties,
            sides,
            articles,
            killed,
            ..Row::default()
        },
    )
}

fn n_values(facet: Facet) -> usize {
    match facet {
        Facet::Type => EventType::ALL.len(),
        Facet::Mode => Mode::ALL.len(),
        Facet::Actor => N_ACTORS,
        Facet::Side => N_SIDES,
        Facet::Place => N_PLACES,
        Facet::Article => N_ARTICLES,
        Facet::Outlet => N_OUTLETS,
        Facet::Precision => WherePrecision::ALL.len(),
        Facet::Status => Status::ALL.len(),
        Facet::Border => 2,
        Facet::Killed => Toll::ALL.len(),
    }
}

fn value() -> impl Strategy<Value = Value> {
    (0..Facet::ALL.len(), 0..8_usize).prop_map(|(facet, at)| {
        let facet = Facet::ALL[facet];
        Value::new(facet, at % n_values(facet))
    })
}

fn filter() -> impl Strategy<Value = Filter> {
    let period = proptest::option::of((0..40_i32, 0..20_i32));
    let words = proptest::collection::vec(proptest::collection::vec(any::<bool>(), 12), 0..2);
    let area = proptest::option::of(proptest::collection::vec(any::<bool>(), 60));
    (proptest::collection::vec(value(), 0..4), period, words, area).prop_map(
        |(chosen, period, words, area)| Filter {
            chosen,
            period: period.map(|(from, n)| Interval { start: Some(Day(from)), end: Some(Day(from + n)) }),
            area,
            words: words
                .into_iter()
                .map(|list| WordHits {
                    spots: list.clone(),
                    incidents: list[6..].to_vec().into(),
                    casts: list,
                    profiles: Vec::new(),
                })
                .map(Arc::new)
                .collect(),
        },
    )
}

/// Every value of a facet that an incident has.
fn values(columns: &IncidentColumns, at: IncidentIdx, facet: Facet) -> Vec<usize> {
    let spot = columns.spot.key(at);
    match facet {
        Facet::Type => vec![columns.event_type(at) as usize],
        Facet::Mode => columns.mode(at).map(|mode| mode as usize).into_iter().collect(),
        Facet::Actor => columns.parties(at).map(marchland_core::ActorIdx::at).collect(),
        Facet::Side => {
            columns.cast.values.sides.get(columns.cast.key(at)).iter().map(|&side| side as usize).collect()
        }
        Facet::Place => {
            let spots = &columns.spot.values;
            spots.places.get(spot).iter().chain(spots.around.get(spot)).map(|&at| at as usize).collect()
        }
        Facet::Article => columns.articles(at).map(marchland_core::ArticleIdx::at).collect(),
        Facet::Outlet => {
            let outlets: std::collections::BTreeSet<usize> =
                columns.articles(at).map(|article| article.at() % N_OUTLETS).collect();
            outlets.into_iter().collect()
        }
        Facet::Precision => vec![columns.where_precision(at) as usize],
        Facet::Status => vec![columns.status(at) as usize],
        Facet::Border => vec![usize::from(columns.has(at, flag::BORDER))],
        Facet::Killed => vec![columns.toll(at) as usize],
    }
}

/// Whether anything of an incident holds a word.
fn hits(word: &WordHits, columns: &IncidentColumns, at: IncidentIdx) -> bool {
    let is = |list: &[bool], key: usize| list.get(key) == Some(&true);
    is(&word.profiles, columns.profile.key(at))
        || is(&word.spots, columns.spot.key(at))
        || is(&word.casts, columns.cast.key(at))
        || word.incidents.get().is_some_and(|list| is(list, at.at()))
}

fn parts() -> Vec<Removable> {
    let rest = [Removable::Period, Removable::Area, Removable::Text];
    Facet::ALL.into_iter().map(Removable::Facet).chain(rest).collect()
}

fn passes_part(columns: &IncidentColumns, filter: &Filter, at: IncidentIdx, part: Removable) -> bool {
    match part {
        Removable::Facet(facet) => {
            let has = values(columns, at, facet);
            let mut chosen = filter.chosen.iter().filter(|value| value.facet == facet).peekable();
            chosen.peek().is_none() || chosen.any(|value| has.contains(&(value.at as usize)))
        }
        Removable::Period => filter
            .period
            .is_none_or(|period| columns.interval(at).is_some_and(|interval| interval.meets(period))),
        Removable::Area => {
            filter.area.as_ref().is_none_or(|area| area.get(columns.spot.key(at)) == Some(&true))
        }
        Removable::Text => filter.words.iter().all(|word| hits(word, columns, at)),
    }
}

fn failing(columns: &IncidentColumns, filter: &Filter, at: IncidentIdx) -> Vec<Removable> {
    parts().into_iter().filter(|&part| !passes_part(columns, filter, at, part)).collect()
}

fn check(crossfilter: &Crossfilter<'_>, filter: &Filter) {
    let columns = crossfilter.columns();
    let failing: Vec<Vec<Removable>> = columns.all().map(|at| failing(columns, filter, at)).collect();
    let passing: Vec<IncidentIdx> = columns.all().filter(|at| failing[at.at()].is_empty()).collect();
    assert_eq!(crossfilter.passing().collect::<Vec<_>>(), passing);
    assert_eq!(crossfilter.n_passing(), passing.len());
    for part in parts() {
        let n = failing.iter().filter(|list| **list == [part]).count();
        assert_eq!(crossfilter.n_more_without(part) as usize, n, "{part:?}");
    }
    for facet in Facet::ALL {
        let mut expected = vec![0; n_values(facet)];
        for at in
            columns.all().filter(|at| failing[at.at()].iter().all(|&one| one == Removable::Facet(facet)))
        {
            for value in values(columns, at, facet) {
                expected[value] += 1;
            }
        }
        assert_eq!(crossfilter.counts(facet), expected, "{facet:?}");
    }
    let mut days = vec![0; columns.days.values.len()];
    for at in columns.all().filter(|at| failing[at.at()].iter().all(|&one| one == Removable::Period)) {
        days[columns.days.key(at)] += 1;
    }
    assert_eq!(crossfilter.by_days(), days);
    for (key, &n) in days.iter().enumerate() {
        assert_eq!(crossfilter.classes_on(key).iter().sum::<u32>(), n);
    }
    let on_days = (0..days.len()).map(|key| crossfilter.on_days(key).count() as u32);
    assert_eq!(on_days.collect::<Vec<_>>(), days);
    let at_spots: u32 = (0..columns.spot.values.len()).map(|spot| crossfilter.n_at(spot)).sum();
    assert_eq!(at_spots as usize, passing.len());
}

proptest! {
    #[test]
    fn counts_are_those_of_a_slow_count(
        mut rows in proptest::collection::vec(row(), 0..30),
        sorted in any::<bool>(),
        filters in proptest::collection::vec(filter(), 1..6),
        periods in proptest::collection::vec((0..45_i32, 0..30_i32, any::<bool>()), 0..4),
    ) {
        if sorted {
            rows.sort_by_key(|row| row.interval.and_then(|interval| interval.start));
        }
        let mut columns = Builder::of_rows(&rows);
        columns.sides = vec![String::new(); N_SIDES];
        let outlet_of = (0..N_ARTICLES).map(|at| (at % N_OUTLETS) as u32).collect();
        let sizes = Sizes { actors: N_ACTORS, places: N_PLACES, outlets: N_OUTLETS, articles: 0 };
        let mut crossfilter = Crossfilter::new(&columns, outlet_of, sizes);
        check(&crossfilter, &Filter::default());
        let everything = crossfilter.everything();
        for facet in Facet::ALL {
            assert_eq!(everything[facet as usize], crossfilter.counts(facet));
        }
        for mut filter in filters {
            for word in filter.words.iter_mut().map(Arc::make_mut) {
                word.profiles.resize(columns.profile.values.len(), false);
                word.spots.resize(columns.spot.values.len(), false);
                word.casts.resize(columns.cast.values.parties.len(), false);
            }
            crossfilter.apply(&filter);
            while !crossfilter.prepare(3) {}
            check(&crossfilter, &filter);
            assert_eq!(crossfilter.everything(), everything);
            // Only the period moves: the other way of counting.
            for &(from, n, is_asked) in &periods {
                let period = Some(Interval { start: Some(Day(from)), end: Some(Day(from + n)) });
                let moved = Filter { period, ..filter.clone() };
                crossfilter.apply(&moved);
                crossfilter.prepare(n as usize);
                if is_asked {
                    check(&crossfilter, &moved);
                }
            }
        }
    }
}
