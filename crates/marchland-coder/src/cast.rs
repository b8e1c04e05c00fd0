//! The cast: actors as the rules handle them, those of the list and those that a text brings along.

use crate::tables::{Role, Tables};
use marchland_core::{ActorKind, Day};
use std::collections::BTreeMap;

/// An actor of the cast: a position in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActorKey(pub u32);

/// An actor that the list does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Id made from its words.
    pub id: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: ActorKind,
    /// Alpha-2, or empty.
    pub country: String,
    /// The actor it belongs to.
    pub parent: Option<ActorKey>,
}

/// The list of actors, and the drafts of one article.
#[derive(Clone, Debug)]
pub struct Cast<'t> {
    tables: &'t Tables,
    drafts: Vec<Draft>,
    by_id: BTreeMap<String, ActorKey>,
}

impl<'t> Cast<'t> {
    /// A cast without drafts.
    pub fn new(tables: &'t Tables) -> Self {
        Self { tables, drafts: Vec::new(), by_id: BTreeMap::new() }
    }

    /// The actor of a list position.
    pub fn listed(at: u16) -> ActorKey {
        ActorKey(u32::from(at))
    }

    fn draft(&self, key: ActorKey) -> Option<&Draft> {
        self.drafts.get((key.0 as usize).checked_sub(self.tables.actors.len())?)
    }

    /// Id.
    pub fn id(&self, key: ActorKey) -> &str {
        self.draft(key).map_or_else(|| self.tables.actors[key.0 as usize].id.as_str(), |draft| &draft.id)
    }

    /// Name.
    pub fn name(&self, key: ActorKey) -> &str {
        self.draft(key).map_or_else(|| self.tables.actors[key.0 as usize].name.as_str(), |draft| &draft.name)
    }

    /// Kind.
    pub fn kind(&self, key: ActorKey) -> ActorKind {
        match self.draft(key) {
            Some(draft) => draft.kind,
            None => self.tables.actors[key.0 as usize].kind(),
        }
    }

    /// Country, or empty.
    pub fn country(&self, key: ActorKey) -> &str {
        self.draft(key)
            .map_or_else(|| self.tables.actors[key.0 as usize].country.as_str(), |draft| &draft.country)
    }

    /// Parent.
    pub fn parent(&self, key: ActorKey) -> Option<ActorKey> {
        match self.draft(key) {
            Some(draft) => draft.parent,
            None => self.tables.actors[key.0 as usize].parent.map(Self::listed),
        }
    }

    /// The actor of an id, of the list or brought along by the article.
    pub fn find(&self, id: &str) -> Option<ActorKey> {
        let listed = self.tables.actor(id);
        listed.map(|at| ActorKey(at as u32)).or_else(|| self.by_id.get(id).copied())
    }

    /// Position in the list, `None` for a draft.
    pub fn position(&self, key: ActorKey) -> Option<usize> {
        ((key.0 as usize) < self.tables.actors.len()).then_some(key.0 as usize)
    }

    /// The draft with that id, made when there is none.
    pub fn put(&mut self, draft: Draft) -> ActorKey {
        if let Some(at) = self.tables.actor(&draft.id) {
            return ActorKey(at as u32);
        }
        if let Some(&key) = self.by_id.get(&draft.id) {
            return key;
        }
        let key = ActorKey((self.tables.actors.len() + self.drafts.len()) as u32);
        self.by_id.insert(draft.id.clone(), key);
        self.drafts.push(draft);
        key
    }

    /// Its side on a day: the state's id, `non-state` and so on; empty where not known.
    pub fn side(&self, key: ActorKey, day: Option<Day>) -> &str {
        if let Some(draft) = self.draft(key) {
            draft.parent.map_or("", |parent| self.side(parent, day))
        } else {
            let sides = &self.tables.actors[key.0 as usize].sides;
            sides.iter().find(|side| side.holds(day)).map_or("", |side| side.word.as_str())
        }
    }

    /// Whether an actor of the list was what it is on a day: its side is a state's or is not bounded.
    pub fn fits_day(&self, key: ActorKey, day: Option<Day>) -> bool {
        self.position(key).is_none_or(|at| self.tables.actors[at].sides.iter().any(|side| side.holds(day)))
    }

    /// The actor that a country and a role make.
    pub fn compose(&mut self, state: ActorKey, role: Role, day: Option<Day>) -> ActorKey {
        let country = self.country(state).to_owned();
        let rows = self.tables.compose.iter().filter(|row| row.country == country);
        for row in rows {
            let over = match (row.until.map(Day), day) {
                (Some(until), Some(day)) => day >= until,
                (Some(_), None) => true,
                (None, _) => false,
            };
            if !over && let Some((_, at)) = row.actors.iter().find(|(r, _)| *r == role) {
                return Self::listed(*at);
            }
        }
        self.compose_by_kind(state, role, &country)
    }

    /// The country's first actor of a kind that fits the role, else a draft under the state.
    fn compose_by_kind(&mut self, state: ActorKey, role: Role, country: &str) -> ActorKey {
        let kind = match role {
            Role::Military | Role::Air => ActorKind::ArmedForces,
            Role::Border => ActorKind::BorderForce,
            Role::Police => ActorKind::Police,
            Role::Intelligence => ActorKind::Intelligence,
            Role::Government => ActorKind::Government,
            Role::ForeignMinistry | Role::DefenceMinistry | Role::InteriorMinistry => ActorKind::Ministry,
            Role::Civilians => ActorKind::Civilians,
            Role::ArmedGroup => ActorKind::ArmedGroup,
        };
        let exact = !matches!(
            role,
            Role::ForeignMinistry | Role::DefenceMinistry | Role::InteriorMinistry | Role::ArmedGroup
        );
        if let Some(at) = self.tables.organ(country, kind).filter(|_| exact) {
            return Self::listed(at);
        }
        let (_, word) = Role::ALL.iter().find(|(r, _)| *r == role).unwrap_or(&Role::ALL[0]);
        let draft = Draft {
            id: format!("{}-{word}", self.id(state)),
            name: format!("{} ({})", self.name(state), word.replace('-', " ")),
            kind,
            country: country.to_owned(),
            parent: Some(state),
        };
        self.put(draft)
    }

    /// The state of a country.
    pub fn state_of(&self, country: &str) -> Option<ActorKey> {
        self.tables.organ(country, ActorKind::State).map(Self::listed)
    }
}
