//! In-document merge: tellings of one happening become one cluster.
//!
//! Two tellings are one happening when type, mode, days, places and sides are compatible and nothing says
//! otherwise ("another", "similar"). The latest compatible cluster wins: news goes on about what it told last.

mod compatible;
pub mod fill;
mod open;
mod scene;

use crate::cast::ActorKey;
use crate::reading::Reading;
use crate::telling::{Dating, Located, Part, Telling};
use marchland_core::article::ZoneKind;
use marchland_core::{ActorKind, CasualtyKind, EventType, Figure, Mode};
use open::{AllOpen, Open};

pub use compatible::{entries_agree, is_parent, modes_agree, places_agree};
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
    let mut all_open = open::AllOpen::new();
    for (at, telling) in tellings.iter().enumerate() {
        if !telling.status.makes_incident() {
            continue;
        }
        if !telling.can_be_incident {
            continue;
        }
        if telling.is_toll_only {
            if let Some(open) = for_toll(reading, &clusters, &mut all_open, telling) {
                fill::absorb_toll(&mut clusters[open.at], telling, at);
                open.note(telling);
                continue;
            }
            if !stands_alone(telling) {
                continue;
            }
        }
        let whole = all_open.of(telling.event_type, telling.sentence).find(|open| {
            telling.sentence - open.last <= REACH
                && compatible::is_other_part(reading.document.tables, open, telling)
                && places_agree(reading.document.tables, &clusters[open.at].places, &telling.places)
        });
        let part = whole.map(|open| fill::part_of(reading, &mut clusters[open.at], telling));
        let telling = part.as_ref().unwrap_or(telling);
        let completed = &scene.complete(reading, telling);
        let cut = |cluster: &Cluster| {
            let tellings = &cluster.tellings;
            cuts.iter()
                .any(|&(a, b)| (a == at && tellings.contains(&b)) || (b == at && tellings.contains(&a)))
        };
        let fits = compatible::Fit::new(reading, completed);
        let found = all_open
            .of(telling.event_type, telling.sentence)
            .find(|open| !cut(&clusters[open.at]) && fits.is_one_more_of(open, &clusters[open.at]));
        if let Some(open) = found {
            fill::absorb(reading, &mut clusters[open.at], completed, at);
            open.note(telling);
        } else {
            let cluster = fill::begin(completed, at);
            all_open.push(clusters.len(), &cluster, telling);
            clusters.push(cluster);
        }
        scene.note(completed);
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
fn for_toll<'o>(
    reading: &Reading<'_>,
    clusters: &[Cluster],
    all_open: &'o mut AllOpen,
    telling: &Telling,
) -> Option<&'o mut Open> {
    // "In total" after several sums is the sum of them all.
    if telling.is_cumulative && all_open.n_sums > 1 {
        return None;
    }
    let only = all_open.n_attacks == 1;
    let sentence = reading.document.sentences[telling.sentence].tokens.clone();
    let dates = reading.dates_in(sentence);
    let counted = telling.tolls.iter().any(|toll| toll.rule == "toll.word");
    all_open.of(EventType::Assault, telling.sentence).find(|open| {
        let cluster = &clusters[open.at];
        let near = telling.sentence - open.last <= REACH;
        let is_running = cluster.is_aggregate && cluster.aggregate.is_none() && open.has_toll;
        (near || only)
            && (cluster.is_aggregate == telling.is_cumulative || is_running)
            && (counted
                || !dates
                    .clone()
                    .any(|at| compatible::days_apart(cluster.dating.as_ref(), reading.dates[at].interval)))
            && places_agree(reading.document.tables, &cluster.places, &telling.places)
            && !compatible::is_other_part(reading.document.tables, open, telling)
    })
}

/// Sides of a list of parts on the day of the article, generic people left out.
pub fn sides<'a>(reading: &'a Reading<'_>, parts: &'a [Part]) -> impl Iterator<Item = &'a str> + Clone {
    let day = reading.anchor.published.and_then(|interval| interval.end);
    // A person of whom nothing is known but the name stands on no side.
    let unknown = move |key: ActorKey| {
        reading.cast.kind(key) == ActorKind::Person
            && reading.cast.parent(key).is_none()
            && reading.cast.side(key, day).is_empty()
    };
    let named = move |part: &&Part| {
        !crate::entity::generic::is_generic(&reading.cast, part.actor) && !unknown(part.actor)
    };
    parts.iter().filter(named).map(move |part| {
        // Armed groups are sides of their own: "non-state" would join enemies.
        let side = reading.cast.side(part.actor, day);
        if side.is_empty() || side == "non-state" { root(reading, part.actor) } else { side }
    })
}

/// Whether two lists of sides have one in common; nobody named is anybody.
pub fn meet<'a>(
    a: &(impl Iterator<Item = &'a str> + Clone),
    b: &(impl Iterator<Item = &'a str> + Clone),
) -> bool {
    a.clone().next().is_none()
        || b.clone().next().is_none()
        || a.clone().any(|side| b.clone().any(|other| other == side))
}

fn root<'a>(reading: &'a Reading<'_>, mut key: ActorKey) -> &'a str {
    for _ in 0..6 {
        match reading.cast.parent(key) {
            Some(parent) => key = parent,
            None => break,
        }
    }
    reading.cast.id(key)
}
