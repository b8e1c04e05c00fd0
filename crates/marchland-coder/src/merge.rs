//! In-document merge: tellings of one happening become one cluster.
//!
//! Two tellings are one happening when type, mode, days, places and sides are compatible and nothing says
//! otherwise ("another", "similar"). The latest compatible cluster wins: news goes on about what it told last.

mod compatible;
pub mod fill;
mod scene;

use crate::cast::ActorKey;
use crate::reading::Reading;
use crate::telling::{Dating, Located, Part, Telling};
use marchland_core::article::ZoneKind;
use marchland_core::{ActorKind, CasualtyKind, EventType, Figure, Mode};
use std::collections::BTreeMap;

pub use compatible::{modes_agree, places_agree};
pub(crate) use fill::absorb;

/// One happening of one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// Positions of its tellings.
    pub tellings: Vec<usize>,
    /// Type.
    pub event_type: EventType,
    /// Mode.
    pub mode: Option<Mode>,
    /// Who acted.
    pub actors: Vec<Part>,
    /// Who received.
    pub recipients: Vec<Part>,
    /// When.
    pub dating: Option<Dating>,
    /// Where.
    pub places: Vec<Located>,
    /// How many happenings.
    pub aggregate: Option<Figure>,
    /// Whether it sums up several.
    pub is_aggregate: bool,
    /// Whether both sides fight.
    pub is_mutual: bool,
    /// Numbers of the words of places that no gazetteer has.
    pub unlisted: Vec<u64>,
}

/// How many sentences back a telling without date and place of its own may reach.
const REACH: usize = 6;

/// Groups the tellings of an article.
///
/// `cuts` are pairs of tellings, by position, that a decision holds apart.
pub fn clusters(reading: &Reading<'_>, tellings: &[Telling], cuts: &[(usize, usize)]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut scene = scene::Scene::new(reading);
    for (at, telling) in tellings.iter().enumerate() {
        if !telling.status.makes_incident() {
            continue;
        }
        if !telling.can_be_incident {
            continue;
        }
        if telling.is_toll_only {
            if let Some(cluster) = for_toll(reading, tellings, &mut clusters, telling) {
                cluster.tellings.push(at);
                continue;
            }
            if !stands_alone(telling) {
                continue;
            }
        }
        let telling = &scene.complete(reading, telling);
        let cut = |c: &Cluster| {
            cuts.iter()
                .any(|&(a, b)| (a == at && c.tellings.contains(&b)) || (b == at && c.tellings.contains(&a)))
        };
        let found = clusters
            .iter_mut()
            .rev()
            .find(|c| !cut(c) && compatible::compatible(reading, tellings, c, telling));
        match found {
            Some(cluster) => fill::absorb(reading, cluster, telling, at),
            None => clusters.push(fill::begin(telling, at)),
        }
        scene.note(telling);
    }
    join_headline(reading, tellings, &mut clusters);
    for cluster in &mut clusters {
        fill::defaults(reading, tellings, cluster);
        fill::decided(tellings, cluster);
    }
    clusters.retain(fill::is_anchored);
    clusters
}

/// What only the headline tells is what the text tells first of that type, whatever it leaves out or rounds.
fn join_headline(reading: &Reading<'_>, tellings: &[Telling], clusters: &mut Vec<Cluster>) {
    let of_headline = |cluster: &Cluster| {
        cluster
            .tellings
            .iter()
            .all(|&at| reading.document.sentences[tellings[at].sentence].kind == ZoneKind::Headline)
    };
    let mut at = 0;
    while at < clusters.len() {
        let own = &clusters[at];
        let quad = own.event_type.quad();
        let apart = |other: &Cluster| {
            !own.places.is_empty()
                && !other.places.is_empty()
                && !places_agree(reading.document.tables, &own.places, &other.places)
        };
        let found = of_headline(own)
            .then(|| {
                let later = clusters[at + 1..]
                    .iter()
                    .position(|c| c.event_type.quad() == quad && !of_headline(c) && !apart(c));
                later.map(|found| at + 1 + found)
            })
            .flatten();
        match found {
            Some(target) => {
                let headline = clusters.remove(at);
                clusters[target - 1].tellings.extend(headline.tellings);
                clusters[target - 1].tellings.sort_unstable();
            }
            None => at += 1,
        }
    }
}

/// Whether people killed or hurt are told with a place or a day of their own: an attack whose verb was not read.
fn stands_alone(telling: &Telling) -> bool {
    let hurt = |toll: &crate::casualty::Toll| {
        matches!(toll.kind, CasualtyKind::Killed | CasualtyKind::Injured) && toll.figure.low != Some(0)
    };
    let narrow = telling.places.iter().any(|place| !crate::telling::is_wide(place.precision));
    let day = telling.dating.as_ref().is_some_and(|dating| dating.interval.is_some());
    telling.tolls.iter().any(hurt) && (narrow || day) && !telling.is_cumulative
}

/// The attack that a figure alone belongs to: the latest within reach, or the only one.
fn for_toll<'c>(
    reading: &Reading<'_>,
    tellings: &[Telling],
    clusters: &'c mut [Cluster],
    telling: &Telling,
) -> Option<&'c mut Cluster> {
    // "In total" after several sums is the sum of them all.
    let sums =
        clusters.iter().filter(|c| c.event_type == EventType::Assault && c.aggregate.is_some()).count();
    if telling.is_cumulative && sums > 1 {
        return None;
    }
    let attacks =
        clusters.iter().filter(|c| c.event_type == EventType::Assault && c.aggregate.is_none()).count();
    clusters.iter_mut().rev().find(|cluster| {
        let last = cluster.tellings.last().map_or(0, |&at| tellings[at].sentence);
        let near = telling.sentence - last <= REACH;
        let sentence = reading.document.sentences[telling.sentence].tokens.clone();
        let dated = reading
            .dates_in(sentence)
            .any(|at| compatible::days_apart(cluster.dating.as_ref(), reading.dates[at].interval));
        let counted = telling.tolls.iter().any(|toll| toll.rule == "toll.word");
        let dated = dated && !counted;
        cluster.event_type == EventType::Assault
            && (cluster.is_aggregate == telling.is_cumulative || is_running(tellings, cluster))
            && (near || attacks == 1)
            && !dated
            && places_agree(reading.document.tables, &cluster.places, &telling.places)
    })
}

/// Whether a cluster sums up by a toll that still runs, not by a count of happenings.
fn is_running(tellings: &[Telling], cluster: &Cluster) -> bool {
    cluster.is_aggregate
        && cluster.aggregate.is_none()
        && cluster.tellings.iter().any(|&at| !tellings[at].tolls.is_empty())
}

/// The border line between the two countries that an article names most.
pub fn line_of(reading: &Reading<'_>) -> Option<u16> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for entity in &reading.entities {
        let country = entity.actor.map_or("", |key| reading.cast.country(key));
        if !country.is_empty() {
            *counts.entry(country).or_default() += 1;
        }
    }
    let mut ranked: Vec<(&str, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(country, n)| (std::cmp::Reverse(*n), *country));
    let top: Vec<&str> = ranked.iter().take(2).map(|(country, _)| *country).collect();
    let places = &reading.document.tables.places;
    let line = places.iter().position(|place| {
        place.record.kind == "line"
            && top.len() == 2
            && top.iter().all(|c| place.record.country.iter().any(|p| p == c))
    })?;
    Some(line as u16)
}

/// Sides of a list of parts on the day of the article, generic people left out.
pub fn sides(reading: &Reading<'_>, parts: &[Part]) -> Vec<String> {
    let day = reading.anchor.published.and_then(|interval| interval.end);
    // A person of whom nothing is known but the name stands on no side.
    let unknown = |key: ActorKey| {
        reading.cast.kind(key) == ActorKind::Person
            && reading.cast.parent(key).is_none()
            && reading.cast.side(key, day).is_empty()
    };
    let named = |key: ActorKey| !crate::entity::generic::is_generic(&reading.cast, key) && !unknown(key);
    let mut sides: Vec<String> = parts
        .iter()
        .filter(|part| named(part.actor))
        .map(|part| {
            // Armed groups are sides of their own: "non-state" would join enemies.
            let side = reading.cast.side(part.actor, day);
            if side.is_empty() || side == "non-state" { root(reading, part.actor) } else { side.to_owned() }
        })
        .collect();
    sides.sort();
    sides.dedup();
    sides
}

fn root(reading: &Reading<'_>, mut key: ActorKey) -> String {
    for _ in 0..6 {
        match reading.cast.parent(key) {
            Some(parent) => key = parent,
            None => break,
        }
    }
    reading.cast.id(key).to_owned()
}
