//! Actors: who acts, who receives, who speaks.

use crate::codes::codes;
use crate::{date::Day, few::Few, id::ActorIdx, span::Span, text::Text};

codes! {
    /// What kind of actor it is; the network draws each kind in its own shape.
    ActorKind {
        /// A state.
        State = "state", "state";
        /// A government or head of government.
        Government = "government", "government";
        /// A ministry.
        Ministry = "ministry", "ministry";
        /// Armed forces.
        ArmedForces = "armed-forces", "armed forces";
        /// Border guards.
        BorderForce = "border-force", "border force";
        /// Police.
        Police = "police", "police";
        /// An intelligence service.
        Intelligence = "intelligence", "intelligence service";
        /// A non-state armed group.
        ArmedGroup = "armed-group", "armed group";
        /// A political party or movement.
        Party = "party", "party or movement";
        /// A person.
        Person = "person", "person";
        /// A public agency.
        Agency = "agency", "agency";
        /// An international body.
        International = "international", "international body";
        /// A news outlet as an actor.
        Media = "media", "media";
        /// A research body.
        Research = "research", "research body";
        /// A company.
        Company = "company", "company";
        /// Civilians.
        Civilians = "civilians", "civilians";
        /// An ethnic or tribal group.
        EthnicGroup = "ethnic-group", "ethnic group";
        /// Named in the text, unknown to the actor list.
        Unknown = "unknown", "unknown";
    }
}

/// A side with the days between which an actor was on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The side: an actor id of a state, or `non-state`, `international`, `civilian`, `media`.
    pub side: String,
    /// First day, `None` for ever before.
    pub from: Option<Day>,
    /// First day on which it no longer was, `None` for still.
    pub until: Option<Day>,
}

impl Side {
    /// Whether it held on a day; without a day, whether it holds now.
    pub fn holds(&self, day: Option<Day>) -> bool {
        match day {
            Some(day) => {
                self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
            }
            None => self.until.is_none(),
        }
    }
}

/// How a mention is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActorMentionKind {
    /// A name or alias.
    Name,
    /// The tail of a name given in full before ("Mr Asif").
    Tail,
    /// Nationality and role put together ("Pakistani troops").
    Composed,
    /// A definite role that stands for an actor named before ("the ministry").
    Role,
    /// A capital that stands for its government ("Kabul said").
    Metonym,
}

impl ActorMentionKind {
    /// Every way.
    pub const ALL: [Self; 5] = [Self::Name, Self::Tail, Self::Composed, Self::Role, Self::Metonym];
}

/// One mention of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorMention {
    /// The words.
    pub span: Span,
    /// How they name the actor.
    pub kind: ActorMentionKind,
}

/// An actor of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Stable id, such as `ttp`.
    pub id: String,
    /// Canonical name.
    pub name: String,
    /// Kind of actor.
    pub kind: ActorKind,
    /// ISO 3166-1 alpha-2, empty for none.
    pub country: String,
    /// The actor it belongs to, when that one is in the corpus too.
    pub parent: Option<ActorIdx>,
    /// Sides with their dates.
    pub sides: Vec<Side>,
    /// Other names it has in the list, as far as they are [`distinct`](crate::names::distinct).
    pub aliases: Vec<String>,
    /// Where the list's facts come from. A note for whoever keeps the list: corpus files leave it out, and it
    /// is empty in an opened corpus.
    pub source: String,
    /// Number of its mentions: what the network sizes it by, before they are read from a file.
    pub n_mentions: u32,
    /// Every mention, in reading order. Empty in an opened corpus, which reads them when it is asked.
    pub mentions: Vec<ActorMention>,
}

impl Actor {
    /// Its side on a day, or now; `unknown` where no entry holds.
    pub fn side(&self, day: Option<Day>) -> &str {
        self.sides.iter().find(|side| side.holds(day)).map_or("unknown", |side| side.side.as_str())
    }
}

/// An actor in a part of an event, with the words that put it there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// The actor.
    pub actor: ActorIdx,
    /// The words that name it.
    pub spans: Few<Span>,
    /// The rule that put it in its part.
    pub rule: Text,
}
