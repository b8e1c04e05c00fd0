//! What an article tells as one happening, as a record: what joining over articles needs, without the article.

use super::actors::Index;
use super::mentions::{located, party, when};
use crate::coded::Coded;
use crate::merge::Cluster;
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

/// Adds the happenings of an article or block to those told. `numbers` are those of its tellings; what goes on
/// from the block before is one with what was told `from` there on.
pub(super) fn tell(
    coded: &Coded<'_>,
    index: &Index<'_>,
    sides: &mut Sides,
    numbers: &[Option<MentionIdx>],
    told: &mut Vec<Told>,
    from: usize,
) {
    let is_new = |&at: &usize| coded.is_new(coded.tellings[at].trigger.start);
    for cluster in coded.clusters.iter().filter(|cluster| cluster.tellings.iter().any(is_new)) {
        let mut earlier = cluster.tellings.iter().filter(|at| !is_new(at)).filter_map(|&at| numbers[at]);
        let known = earlier.find_map(|mention| {
            told[from..].iter().position(|told| told.mentions.contains(&mention)).map(|at| from + at)
        });
        let new = cluster.tellings.iter().filter(|at| is_new(at)).filter_map(|&at| numbers[at]);
        match known {
            Some(known) => told[known].mentions.extend(new),
            None => told.push(of_cluster(coded, cluster, index, sides, numbers)),
        }
    }
}

fn of_cluster(
    coded: &Coded<'_>,
    cluster: &Cluster,
    index: &Index<'_>,
    sides: &mut Sides,
    numbers: &[Option<MentionIdx>],
) -> Told {
    let document = &coded.reading.document;
    let sub_events = cluster.tellings.iter().filter_map(|&at| coded.tellings[at].sub_event.as_deref());
    let mut number = |side: &str| {
        if let Some(&number) = sides.get(side) {
            return number;
        }
        let next = sides.len() as u32;
        sides.insert(side.to_owned(), next);
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
        sides: crate::merge::sides(&coded.reading, &cluster.actors).map(&mut number).collect(),
        aggregate: cluster.aggregate.map(Box::new),
        is_aggregate: cluster.is_aggregate,
        is_mutual: cluster.is_mutual,
        mentions: cluster.tellings.iter().filter_map(|&at| numbers[at]).collect(),
        words: document.span(opening.evidence.clone()),
    }
}
