//! What an article tells as one happening, as a record: what joining over articles needs, without the article.

use super::actors::Index;
use super::mentions::{located, party, when};
use crate::coded::Coded;
use crate::merge::{Cluster, sides};
use marchland_core::incident::When;
use marchland_core::place::Where;
use marchland_core::{ArticleIdx, EventType, Few, Figure, MentionIdx, Mode, Party, Span, SubEvent};
use std::collections::BTreeMap;

/// A happening of one article.
pub(super) struct Told {
    pub(super) article: ArticleIdx,
    pub(super) event_type: EventType,
    pub(super) mode: Option<Mode>,
    pub(super) sub_event: Option<SubEvent>,
    pub(super) actors: Few<Party>,
    pub(super) recipients: Few<Party>,
    pub(super) when: Option<Box<When>>,
    pub(super) places: Few<Where>,
    /// The same places, by position in the gazetteer.
    pub(super) entries: Few<u16>,
    /// Numbers of the sides of those who acted.
    pub(super) sides: Few<u32>,
    pub(super) aggregate: Option<Box<Figure>>,
    pub(super) is_aggregate: bool,
    pub(super) is_mutual: bool,
    pub(super) mentions: Few<MentionIdx>,
    /// The words of its first telling.
    pub(super) words: Span,
}

/// Numbers of sides, by their names.
pub(super) type Sides = BTreeMap<String, u32>;

/// The happenings of an article whose tellings are numbered from `first` on.
pub(super) fn told(coded: &Coded<'_>, index: &Index<'_>, numbers: &mut Sides, first: usize) -> Vec<Told> {
    coded.clusters.iter().map(|cluster| of_cluster(coded, cluster, index, numbers, first)).collect()
}

fn of_cluster(
    coded: &Coded<'_>,
    cluster: &Cluster,
    index: &Index<'_>,
    numbers: &mut Sides,
    first: usize,
) -> Told {
    let document = &coded.reading.document;
    let sub_events = cluster.tellings.iter().filter_map(|&at| coded.tellings[at].sub_event.as_deref());
    let mut number = |side: &str| {
        if let Some(&number) = numbers.get(side) {
            return number;
        }
        let next = numbers.len() as u32;
        numbers.insert(side.to_owned(), next);
        next
    };
    let opening = &coded.tellings[cluster.tellings[0]];
    Told {
        article: document.article,
        event_type: cluster.event_type,
        mode: cluster.mode,
        sub_event: { sub_events }.find_map(SubEvent::from_key),
        actors: cluster.actors.iter().map(|part| party(coded, part, index)).collect(),
        recipients: cluster.recipients.iter().map(|part| party(coded, part, index)).collect(),
        when: cluster.dating.as_ref().and_then(|dating| when(coded, dating, index)),
        places: cluster.places.iter().map(|place| located(coded, place, index)).collect(),
        entries: cluster.places.iter().map(|place| place.place).collect(),
        sides: sides(&coded.reading, &cluster.actors).map(&mut number).collect(),
        aggregate: cluster.aggregate.map(Box::new),
        is_aggregate: cluster.is_aggregate,
        is_mutual: cluster.is_mutual,
        mentions: cluster.tellings.iter().map(|&at| MentionIdx::new(first + at)).collect(),
        words: document.span(opening.evidence.clone()),
    }
}
