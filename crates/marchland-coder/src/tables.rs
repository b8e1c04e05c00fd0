//! The compiled lexicon: words, phrases, places, actors and rules, as the build script writes them.
//!
//! One trie over words finds every phrase of every lexicon in a single pass over the tokens. It works on
//! whole words, so no match can begin or end inside one.

use crate::column::{Column, Rows, Texts};
use crate::token::word_id;
use crate::world::World;
use marchland_core::{ActorKind, Day, PlaceKind};
use serde::{Deserialize, Serialize};

/// Reads the named classes into constants; the order is the bit in a word's class set.
macro_rules! classes {
    ($($name:ident = $key:literal),* $(,)?) => {
        /// A closed word class of the lexicon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Class { $(#[doc = concat!("`", $key, "`")] $name),* }

        impl Class {
            /// Every class with its name in the lexicon.
            pub const ALL: &'static [(Self, &'static str)] = &[$((Self::$name, $key)),*];

            /// Its bit in a class set.
            pub const fn bit(self) -> u64 {
                1 << self as u8
            }
        }
    };
}

classes! {
    Determiner = "determiner", Preposition = "preposition",
    Nearby = "nearby", Be = "be", Have = "have", Modal = "modal", Future = "future",
    Negation = "negation", Conditional = "conditional", Doubtful = "doubtful", Rumoured = "rumoured",
    Conjunction = "conjunction", Joiner = "joiner", Relative = "relative", Subordinator = "subordinator",
    Pronoun = "pronoun", Speech = "speech", Told = "told", Denial = "denial", Per = "per", Title = "title",
    People = "people", Facility = "facility", Crossing = "crossing", Fatal = "fatal", Armed = "armed",
    WeaponAir = "weapon_air", WeaponDrone = "weapon_drone", WeaponHeavy = "weapon_heavy",
    WeaponBomb = "weapon_bomb", WeaponSuicide = "weapon_suicide", WeaponSmall = "weapon_small",
    WeaponHand = "weapon_hand", BorderWord = "border_word", Territory = "territory", Repeated = "repeated", Implicative = "implicative", Light = "light", Occur = "occur", Honorific = "honorific",
    Migrants = "migrants", Goods = "goods", Relief = "relief", Captives = "captives", Munition = "munition", Envoy = "envoy", GivenName = "given_name", NumberWord = "number_word", Measure = "measure", Militants = "militants", Forces = "forces", Civilians = "civilians",
    DateWord = "date_word", DateLead = "date_lead", Month = "month",
}

macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $(#[doc = concat!("`", $key, "`")] #[serde(rename = $key)] $variant),* }

        impl $name {
            /// Every value with its name in the data.
            pub const ALL: &'static [(Self, &'static str)] = &[$((Self::$variant, $key)),*];
        }
    };
}

keyed! {
    /// What a nationality and a noun make together.
    Role {
        Military = "military", Air = "air", Border = "border", Police = "police", Intelligence = "intelligence",
        Government = "government", ForeignMinistry = "foreign-ministry", DefenceMinistry = "defence-ministry",
        InteriorMinistry = "interior-ministry", Civilians = "civilians", ArmedGroup = "armed-group",
    }
}

keyed! {
    /// Nouns that stand for an actor named before.
    DefiniteRole {
        Ministry = "ministry", Group = "group", Army = "army", Government = "government", Agency = "agency",
    }
}

keyed! {
    /// Words of the casualty grammar.
    CasualtyWord {
        Kill = "kill", Die = "die", Wound = "wound", Suffer = "suffer", Dead = "dead", Hurt = "hurt",
        Casualties = "casualties", Displace = "displace", Detain = "detain", Missing = "missing", }
}

keyed! {
    /// Words that bound a number.
    BoundWord { AtLeast = "at_least", AtMost = "at_most", About = "about" }
}

keyed! {
    /// How a rule's words take their parties.
    Frame {
        Transitive = "transitive", Prepositional = "prepositional", Mutual = "mutual", Speech = "speech", Undergo = "undergo",
    }
}

keyed! {
    /// How the words of a rule for claims take their subject and value.
    ClaimFrame {
        Estimated = "estimated", Residing = "residing", Hosting = "hosting", Founded = "founded",
        RecognisedSince = "recognised_since", Power = "power", Often = "often", Rarely = "rarely",
        Recognised = "recognised",
    }
}

keyed! {
    /// What a rule needs beside its trigger.
    Need {
        Armed = "armed", ArmedOrNoun = "armed_or_noun", ArmedPlace = "armed_place", Withdrawing = "withdrawing",
        Munition = "munition", Aircraft = "aircraft", TollOrArmedPlace = "toll_or_armed_place",
        AttackAsObject = "attack_as_object", AttackAsObjectWithToll = "attack_as_object_with_toll",
        ForcesAsObject = "forces_as_object", ForcesKeptFrom = "forces_kept_from", Crossing = "crossing", People = "people", Migrants = "migrants",
        Deportees = "deportees", Crowd = "crowd", Captives = "captives", Civilians = "civilians",
        Meeting = "meeting", PartyOrCarried = "party_or_carried", Agreed = "agreed",
        EnvoyAndPlace = "envoy_and_place", Facility = "facility", Goods = "goods", Relief = "relief",
        PlaceAsObject = "place_as_object", PlaceOrPeople = "place_or_people", PlaceOrParty = "place_or_party",
        Party = "party", TwoParties = "two_parties", Count = "count", Toll = "toll",
    }
}

/// The form in which a trigger stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Form {
    /// "attack" as a verb: infinitive or plural present.
    Base,
    /// "attacks" as a verb.
    Third,
    /// "attacked" before an object.
    Past,
    /// "attacked" after an auxiliary, where it differs from the past.
    Participle,
    /// "attacking".
    Ing,
    /// The noun.
    Noun,
}

/// How an alias names its actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AliasKind {
    /// A name.
    Name,
    /// A capital that stands for its government.
    Metonym,
    /// An adjective or people's name of a state.
    Demonym,
}

/// What a phrase of the trie means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Output {
    /// A name of a place.
    Place {
        /// Position in `places`, and after them in `world`.
        at: u16,
        /// How capitals must stand.
        case: Case,
    },
    /// A name of an actor.
    Actor {
        /// Position in `actors`.
        at: u16,
        /// How it names it.
        kind: AliasKind,
        /// How capitals must stand.
        case: Case,
    },
    /// A word class.
    Class(Class),
    /// A trigger.
    Trigger {
        /// Position in `rules`.
        rule: u16,
        /// Its form.
        form: Form,
    },
    /// A role noun.
    Role(Role),
    /// A definite role noun.
    DefiniteRole(DefiniteRole),
    /// A word of the casualty grammar.
    Casualty(CasualtyWord),
    /// A bound.
    Bound(BoundWord),
    /// A cue of a claim: position in `claims`.
    Claim(u16),
}

/// Which words of a name must be written with capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Case {
    /// Any way.
    Any,
    /// Each word whose bit is set starts with a capital.
    Capitals(u16),
    /// One word in capitals only ("TTP").
    Acronym,
    /// Mixed: the first and a later letter are capitals (`LeT`).
    Inner,
}

/// A place of the gazetteer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlaceEntry {
    /// The record; mentions are empty.
    pub record: PlaceRecord,
    /// Also a person's name or a tribe's.
    pub is_person: bool,
    /// Also a common word.
    pub is_word: bool,
    /// A capital whose name others bear too: read only where the article names its state otherwise.
    pub is_shared: bool,
    /// Positions of the places of its country that are called like it but for the word for what they are, itself too.
    pub namesakes: Vec<u16>,
}

/// The part of a place's record that the data holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlaceRecord {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Code of the kind.
    pub kind: u8,
    /// Alpha-2 codes.
    pub country: Vec<String>,
    /// First-level division.
    pub admin1: String,
    /// Parents.
    pub parents: Vec<Dated>,
    /// Variants and native names.
    pub names: Vec<String>,
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// Radius, km.
    pub radius_km: f64,
    /// Outline.
    pub shape: Option<String>,
    /// Source.
    pub source: String,
}

impl PlaceRecord {
    /// The kind.
    pub fn kind(&self) -> PlaceKind {
        PlaceKind::from_code(self.kind).unwrap_or(PlaceKind::Region)
    }
}

/// A word with the days between which it held, as days since 1970-01-01.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dated {
    /// The id or side.
    pub word: String,
    /// First day.
    pub from: Option<i32>,
    /// First day on which it no longer held.
    pub until: Option<i32>,
}

impl Dated {
    /// Whether it holds on a day; without a day, now.
    pub fn holds(&self, day: Option<Day>) -> bool {
        match day {
            Some(Day(day)) => {
                self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
            }
            None => self.until.is_none(),
        }
    }
}

/// An actor of the list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ActorEntry {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Code of the kind.
    pub kind: u8,
    /// Alpha-2, or empty.
    pub country: String,
    /// Position of the parent.
    pub parent: Option<u16>,
    /// Sides.
    pub sides: Vec<Dated>,
    /// Aliases.
    pub aliases: Vec<String>,
    /// Offices held.
    pub roles: Vec<String>,
    /// First day of the office.
    pub tenure_from: Option<String>,
    /// First day after it.
    pub tenure_until: Option<String>,
    /// A name that other people bear too, or a common word.
    pub is_word: bool,
    /// A state that is named like a person ("Jordan").
    pub is_person: bool,
    /// A state whose capital's name others bear too ("Tripoli").
    pub is_shared: bool,
    /// Source.
    pub source: String,
}

impl ActorEntry {
    /// The kind.
    pub fn kind(&self) -> ActorKind {
        ActorKind::from_code(self.kind).unwrap_or(ActorKind::Unknown)
    }
}

/// A rule of `rules.toml`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Id.
    pub id: String,
    /// PLOVER type, by its key.
    pub event_type: String,
    /// PLOVER mode, by its key.
    pub mode: Option<String>,
    /// ACLED sub-event type, by its key.
    pub sub_event: Option<String>,
    /// Frame.
    pub frame: Frame,
    /// Word ids of prepositions that lead to the recipient.
    pub preps: Vec<u32>,
    /// What must stand in the clause.
    pub needs: Need,
    /// Whether it can make an incident.
    pub incident: bool,
    /// Sentences it must read.
    pub yes: Vec<String>,
    /// Sentences it must not.
    pub no: Vec<String>,
}

/// A rule of `claims.toml`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClaimRule {
    /// Id.
    pub id: String,
    /// Frame.
    pub frame: ClaimFrame,
    /// Sentences in which it must read a claim.
    pub yes: Vec<String>,
    /// Sentences in which it must not.
    pub no: Vec<String>,
}

/// Nationality and role put together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Compose {
    /// Alpha-2.
    pub country: String,
    /// First day on which it no longer held, as days since 1970-01-01.
    pub until: Option<i32>,
    /// Actor by role.
    pub actors: Vec<(Role, u16)>,
}

/// A hash table of folded words.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct WordTable {
    words: Texts,
    /// Per slot the upper half of the number of its word, and its id and one: with the lower half's share in the
    /// slot that tells words apart. Then the two numbers that are noted of it.
    slots: Rows,
}

/// No word.
pub const NO_WORD: u32 = u32::MAX;

impl WordTable {
    /// A table of distinct words; their positions are their ids.
    pub fn new(words: &[String]) -> Self {
        Self::noting(words, |_| [0; 2])
    }

    /// The same, with two numbers noted of each word.
    pub fn noting(words: &[String], note: impl Fn(usize) -> [u32; 2]) -> Self {
        let mut slots = vec![[0; 4]; (words.len() * 3 / 2 + 1).next_power_of_two()];
        let mask = slots.len() - 1;
        for (id, word) in words.iter().enumerate() {
            let number = word_id(word.as_bytes());
            let mut slot = number as usize & mask;
            while slots[slot][1] != 0 {
                slot = (slot + 1) & mask;
            }
            let [first, second] = note(id);
            slots[slot] = [(number >> 32) as u32, id as u32 + 1, first, second];
        }
        Self { words: Texts::new(words), slots: Rows::new(&slots) }
    }

    /// The word of an id; empty for none.
    pub fn word(&self, id: u32) -> &str {
        if (id as usize) < self.words.n_texts() { self.words.get(id as usize) } else { "" }
    }

    /// The id of a folded word, [`NO_WORD`] for one it does not hold.
    pub fn find(&self, word: &str) -> u32 {
        self.noted(word_id(word.as_bytes())).map_or(NO_WORD, |(id, _)| id)
    }

    /// The id of a word by its [`word_id`], and what is noted of it.
    #[inline]
    pub fn noted(&self, number: u64) -> Option<(u32, [u32; 2])> {
        let mask = self.slots.n_rows().wrapping_sub(1);
        let mut slot = number as usize & mask;
        loop {
            let [upper, id, first, second] = self.slots.get(slot);
            if id == 0 {
                return None;
            }
            if upper == (number >> 32) as u32 {
                return Some((id - 1, [first, second]));
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Number of words.
    pub fn n_words(&self) -> usize {
        self.words.n_texts()
    }
}

/// A node of the trie: its number, and in the lowest bits what it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Node(u32);

impl Node {
    /// No node.
    pub const NONE: Self = Self(0);
    /// Phrases end at it.
    pub const OUTPUTS: u32 = 1;
    /// Names of the world layer's places end at it.
    pub const WORLD: u32 = 2;
    /// Phrases go on after it.
    pub const EDGES: u32 = 4;
    /// Of a word: all phrases that it begins are written with a capital.
    pub const CAPITAL: u32 = 8;
    /// Of a word: it stands in a phrase after the first word.
    pub const LATER: u32 = 16;

    /// A node of a number with all that it has.
    pub fn new(number: u32, has: u32) -> Self {
        Self(number << 5 | has)
    }

    /// As it stands in a table.
    pub fn packed(self) -> u32 {
        self.0
    }

    /// Whether it has one of these.
    #[inline]
    pub fn has(self, what: u32) -> bool {
        self.0 & what != 0
    }

    #[inline]
    fn number(self) -> usize {
        (self.0 >> 5) as usize
    }
}

/// Phrases as a trie over word ids.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Trie {
    /// Per node the starts of its edges, of its outputs and of its places of the world layer, plus one row.
    pub nodes: Rows,
    /// Per edge its word, in order within a node.
    pub edge_words: Column,
    /// Per edge the node it leads to.
    pub edge_nodes: Column,
    /// Outputs.
    pub outputs: Vec<Output>,
    /// Positions of places of the world layer in the low half, in the high half the words that must have capitals.
    pub world: Column,
}

impl Trie {
    /// Where those of a node begin, and where those of the next do.
    #[inline]
    fn starts(&self, node: Node) -> ([u32; 4], [u32; 4]) {
        let at = node.number();
        (self.nodes.get(at), self.nodes.get(at + 1))
    }

    /// The node after `node` on a word.
    #[inline]
    pub fn step(&self, node: Node, word: u32) -> Node {
        let ([start, ..], [end, ..]) = self.starts(node);
        let (mut low, mut high) = (start as usize, end as usize);
        while low < high {
            let middle = low.midpoint(high);
            if self.edge_words.get(middle) < word { low = middle + 1 } else { high = middle }
        }
        let found = low < end as usize && self.edge_words.get(low) == word;
        if found { Node(self.edge_nodes.get(low)) } else { Node::NONE }
    }

    /// The places of the world layer whose names end at a node, with how capitals must stand.
    pub fn world(&self, node: Node) -> impl Iterator<Item = (u16, Case)> {
        let ([.., start, _], [.., end, _]) = self.starts(node);
        let places = start as usize..end as usize;
        places
            .map(|at| self.world.get(at))
            .map(|packed| (packed as u16, Case::Capitals((packed >> 16) as u16)))
    }

    /// What ends at a node.
    pub fn outputs(&self, node: Node) -> &[Output] {
        let ([_, start, ..], [_, end, ..]) = self.starts(node);
        &self.outputs[start as usize..end as usize]
    }
}

/// What the lexicons know of a word.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Its id.
    pub word: u32,
    /// Its classes, one bit each.
    pub classes: u64,
    /// The node of the phrases that it begins.
    pub node: Node,
}

impl Known {
    /// What is known of no word.
    pub const NOTHING: Self = Self { word: NO_WORD, classes: 0, node: Node::NONE };
}

/// Everything.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Tables {
    /// Folded words. Of each is noted its node and its set of classes.
    pub words: WordTable,
    /// Sets of classes, one bit each.
    pub class_sets: Vec<u64>,
    /// Phrases.
    pub trie: Trie,
    /// Places by hand, all countries and capitals.
    pub places: Vec<PlaceEntry>,
    /// Provinces and towns of the world.
    pub world: World,
    /// Actors.
    pub actors: Vec<ActorEntry>,
    /// Ids of the actors, in their order.
    pub actor_ids: WordTable,
    /// The first actor of each country and code of a kind, in order.
    pub organs: Vec<((String, u8), u16)>,
    /// The place that is a country, by alpha-2 code, in order.
    pub countries: Vec<(String, u16)>,
    /// Rules.
    pub rules: Vec<Rule>,
    /// Rules for claims.
    pub claims: Vec<ClaimRule>,
    /// Position of the rule that makes tellings of figures alone.
    pub toll_rule: u16,
    /// Compositions.
    pub compose: Vec<Compose>,
}

impl Tables {
    /// What the lexicons know of a word, by its [`word_id`].
    #[inline]
    pub fn known(&self, number: u64) -> Known {
        let Some((word, [node, set])) = self.words.noted(number) else { return Known::NOTHING };
        let classes = self.class_sets.get(set as usize).copied().unwrap_or(0);
        Known { word, classes, node: Node(node) }
    }

    /// The position of the actor of an id.
    pub fn actor(&self, id: &str) -> Option<usize> {
        let at = self.actor_ids.find(id);
        (self.actor_ids.word(at) == id).then_some(at as usize)
    }

    /// The position of a country's first actor of a kind.
    pub fn organ(&self, country: &str, kind: ActorKind) -> Option<u16> {
        let wanted = (country, kind.code());
        let at = self.organs.binary_search_by(|((of, kind), _)| (of.as_str(), *kind).cmp(&wanted)).ok()?;
        Some(self.organs[at].1)
    }

    /// The position of the place that is a country.
    pub fn country(&self, code: &str) -> Option<u16> {
        let at = self.countries.binary_search_by(|(other, _)| other.as_str().cmp(code)).ok()?;
        Some(self.countries[at].1)
    }
}
