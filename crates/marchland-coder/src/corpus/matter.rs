//! What claims are about: two claims are compared when they measure one thing of one matter.

use super::texts::Texts;
use marchland_core::id::Id;
use marchland_core::place::Where;
use marchland_core::{Casualty, Corpus, EventMention, EventType, MentionIdx, Party, Text};

/// The name of a matter: an incident, attacks in one country, a group, a line.
#[derive(Clone, Debug)]
pub(super) enum Matter {
    /// One that a record stands for.
    Of(Id),
    /// Any other.
    Named(Text),
}

impl Matter {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Of(id) => id,
            Self::Named(name) => name,
        }
    }
}

/// What comparing a claim needs beside it.
#[derive(Clone, Debug)]
pub(super) struct About {
    /// Its matter.
    pub(super) matter: Matter,
    /// Whom its figure counts.
    pub(super) people: People,
    /// The telling that counts: who did what is counted.
    pub(super) by: Option<MentionIdx>,
    /// Whose position it is, by name; empty where positions play no part.
    pub(super) holder: Text,
}

/// Whom a figure counts, as far as its words tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct People {
    kind: Kind,
    /// Their country, or the group that they are of.
    side: Option<Text>,
    /// Whether both sides of the happening can have lost people.
    is_mutual: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Everybody, or not said.
    #[default]
    All,
    Civilians,
    /// Women, children: a part of the civilians.
    Part,
    Forces,
    Fighters,
}

impl People {
    /// The people of a figure of a telling, by its words for them and their side. "Its soldiers" are those of whoever
    /// gives the figure.
    pub(super) fn of(corpus: &Corpus, texts: &Texts, mention: &EventMention, casualty: &Casualty) -> Self {
        let words = &casualty.whose;
        let own = words.split_whitespace().next().is_some_and(|word| matches!(word, "its" | "their" | "our"));
        let side = casualty.side.or_else(|| casualty.claimant.filter(|_| own)).map(|actor| {
            let actor = &corpus.actors[actor.at()];
            texts.get(if actor.country.is_empty() { &actor.id } else { &actor.country })
        });
        let is_mutual = mention.incident.is_some_and(|at| {
            let incident = &corpus.incidents[at.at()];
            let both = |party: &Party| incident.recipients.iter().any(|other| other.actor == party.actor);
            incident.actors.len() > 1 && incident.actors.iter().all(both)
        });
        let words = words.to_lowercase();
        let has = |list: &[&str]| words.split_whitespace().any(|word| list.contains(&word));
        let kinds = [
            (Kind::Part, ["women", "children", "child", "woman", "girls", "boys", "minors"].as_slice()),
            (Kind::Civilians, &["civilians", "civilian", "villagers", "residents"]),
            (Kind::Fighters, &["militants", "terrorists", "fighters", "insurgents", "rebels", "khawarij"]),
            (
                Kind::Forces,
                &[
                    "soldiers",
                    "soldier",
                    "troops",
                    "guards",
                    "guard",
                    "servicemen",
                    "police",
                    "policemen",
                    "officers",
                    "personnel",
                ],
            ),
        ];
        let found: Vec<Kind> = kinds.iter().filter(|(_, list)| has(list)).map(|(kind, _)| *kind).collect();
        // "soldiers and civilians" are everybody.
        let kind = if let [one] = found.as_slice() { *one } else { Kind::All };
        Self { kind, side, is_mutual }
    }

    /// Whether two figures count the same people. Rivals are claimants of two sides.
    pub(super) fn same(&self, other: &Self, are_rivals: bool) -> bool {
        // In a clash, a figure without a side may be of either.
        let open = !self.is_mutual && (self.side.is_none() || other.side.is_none());
        let sides =
            open || self.side == other.side && (self.side.is_some() || self.kind == Kind::All || !are_rivals);
        self.kind == other.kind && sides
    }
}

impl Matter {
    /// The matter of the figures of a telling, and its name for a reader.
    pub(super) fn of_mention(corpus: &Corpus, texts: &Texts, mention: &EventMention) -> (Self, Text) {
        let sums = mention.is_aggregate || mention.status == marchland_core::Status::Cumulative;
        if let Some(incident) = mention.incident.filter(|_| !sums) {
            let incident = &corpus.incidents[incident.at()];
            return (Self::Of(incident.id), incident.title.clone());
        }
        let Some(country) = country(corpus, mention) else {
            return (Self::Of(mention.id), texts.get(&what(mention)));
        };
        let tables = crate::tables();
        let state = tables.organ(&country, marchland_core::ActorKind::State);
        let name = state.map_or(country.as_str(), |at| tables.actors[at as usize].name.as_str());
        let what = what(mention);
        (Self::Named(texts.get(&format!("{what}/{country}"))), texts.get(&format!("{what} in {name}")))
    }
}

/// What happened, in a word.
fn what(mention: &EventMention) -> String {
    let label = match (mention.event_type, mention.mode) {
        (EventType::Assault, _) => "attacks",
        (_, Some(mode)) => mode.label(),
        (other, None) => other.label(),
    };
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The country in which it happened: by its places, those of its incident, or the state that it befell; a sum
/// without any is told of where the sums before it are.
fn country(corpus: &Corpus, mention: &EventMention) -> Option<String> {
    let incident = |mention: &EventMention| mention.incident.map(|at| &corpus.incidents[at.at()]);
    let first = |places: &[Where]| {
        places.iter().flat_map(|place| &corpus.places[place.place.at()].countries).min().cloned()
    };
    let party = |parties: &[Party]| {
        let countries = parties.iter().map(|party| corpus.actors[party.actor.at()].country.clone());
        countries.filter(|country| !country.is_empty()).min()
    };
    let own = |mention: &EventMention| {
        let incident = incident(mention);
        first(&mention.places)
            .or_else(|| party(&mention.recipients))
            .or_else(|| first(&incident?.places))
            .or_else(|| party(&incident?.recipients))
    };
    own(mention).or_else(|| {
        let before = before(corpus, mention)
            .filter(|other| other.is_aggregate && other.event_type == mention.event_type);
        before.take(4).find_map(own)
    })
}

/// The tellings of the sentences before one's own, the nearest first: of its article, and not too far back.
pub(super) fn before<'c>(
    corpus: &'c Corpus,
    mention: &EventMention,
) -> impl Iterator<Item = &'c EventMention> {
    /// Tellings that a sum looks back over, so that the work is in proportion to the text.
    const WINDOW: usize = 2_048;
    let own = (mention.article, mention.sentence.start);
    let end = corpus.mentions.partition_point(|other| (other.article, other.sentence.start) < own);
    let all = corpus.mentions[end.saturating_sub(WINDOW)..end].iter().rev();
    all.take_while(move |other| other.article == own.0)
}
