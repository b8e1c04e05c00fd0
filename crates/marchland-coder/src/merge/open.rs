//! Which happenings a telling may go on about: those told not too far back, by type.

use super::Cluster;
use crate::telling::{Telling, is_wide};
use marchland_core::EventType;

/// How many sentences back a happening stays open, whatever a telling says of it: some 60 kB, longer than articles
/// are. It keeps the work on a text in proportion to its length.
const WINDOW: usize = 512;

/// A happening with what later tellings ask of it.
pub(super) struct Open {
    /// Position among the clusters.
    pub(super) at: usize,
    /// Sentence of its first telling.
    pub(super) first: usize,
    /// Sentence of its last telling.
    pub(super) last: usize,
    /// Whether a telling of it has a toll.
    pub(super) has_toll: bool,
    /// Places of tellings with one place of their own and figures for it.
    pub(super) parts: Vec<u16>,
}

impl Open {
    fn new(at: usize, telling: &Telling) -> Self {
        let mut open =
            Self { at, first: telling.sentence, last: telling.sentence, has_toll: false, parts: Vec::new() };
        open.note(telling);
        open
    }

    /// Takes note of one more telling, as it was read.
    pub(super) fn note(&mut self, telling: &Telling) {
        self.last = telling.sentence;
        self.has_toll |= !telling.tolls.is_empty();
        self.parts.extend(part(telling));
    }

    /// Whether the headline, or what stands in its place, told it first.
    pub(super) fn leads(&self) -> bool {
        self.first == 0
    }
}

/// The one narrow place that a telling with figures names itself.
pub(super) fn part(telling: &Telling) -> Option<u16> {
    let mut narrow = telling.places.iter().filter(|place| !is_wide(place.precision));
    let place = narrow.next().filter(|_| !telling.tolls.is_empty())?;
    let named = matches!(place.rule, "place.preposition" | "place.object");
    (named && narrow.next().is_none()).then_some(place.place)
}

/// The open happenings of an article.
pub(super) struct AllOpen {
    by_type: [Vec<Open>; EventType::ALL.len()],
    /// The sentences in which the closed ones of each type were left out last.
    swept: [usize; EventType::ALL.len()],
    /// How many single attacks it told.
    pub(super) n_attacks: usize,
    /// How many counts of attacks it told.
    pub(super) n_sums: usize,
}

impl AllOpen {
    pub(super) fn new() -> Self {
        let n_types = [(); EventType::ALL.len()];
        Self { by_type: n_types.map(|()| Vec::new()), swept: n_types.map(|()| 0), n_attacks: 0, n_sums: 0 }
    }

    /// Opens the happening that a telling begins.
    pub(super) fn push(&mut self, at: usize, cluster: &Cluster, telling: &Telling) {
        let is_attack = cluster.event_type == EventType::Assault;
        self.n_attacks += usize::from(is_attack && cluster.aggregate.is_none());
        self.n_sums += usize::from(is_attack && cluster.aggregate.is_some());
        self.by_type[usize::from(cluster.event_type.code())].push(Open::new(at, telling));
    }

    /// The happenings of a type that are open in a sentence, the last begun first.
    pub(super) fn of(&mut self, event_type: EventType, sentence: usize) -> impl Iterator<Item = &mut Open> {
        let at = usize::from(event_type.code());
        let is_open = move |open: &Open| open.last + WINDOW >= sentence || open.leads();
        // Now and then is enough: what closed in the meantime is passed over.
        if self.swept[at] + WINDOW / 4 < sentence {
            self.swept[at] = sentence;
            self.by_type[at].retain(is_open);
        }
        self.by_type[at].iter_mut().rev().filter(move |open| is_open(open))
    }
}
