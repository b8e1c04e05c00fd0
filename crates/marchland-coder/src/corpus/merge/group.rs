//! Groups of clusters, with what their members have in common kept beside them: whether one more joins is asked of
//! that, not of every member, and only of groups whose days are not over.

use crate::merge::{entries_agree, modes_agree};
use crate::review::Joint;
use crate::tables::Tables;
use marchland_core::{ArticleIdx, Day, EventType, Few, Mode};
use std::collections::{BTreeMap, BTreeSet};

/// What of a cluster decides whom it joins.
#[derive(Clone, Copy)]
pub(super) struct Pinned<'c> {
    /// Its article.
    pub(super) article: ArticleIdx,
    /// Type, and whether it is counted.
    pub(super) kind: (EventType, bool),
    /// First and last day.
    pub(super) days: (Day, Day),
    /// Mode.
    pub(super) mode: Option<Mode>,
    /// Where, by positions in the gazetteer; not empty.
    pub(super) places: &'c [u16],
    /// Numbers of the sides of those who acted.
    pub(super) sides: &'c [u32],
}

/// A group that more clusters may join.
struct Open<'c> {
    /// Position among the groups.
    at: usize,
    /// The earliest of its members' last days.
    last: Day,
    articles: BTreeSet<ArticleIdx>,
    modes: Vec<Option<Mode>>,
    places: Vec<usize>,
    sides: Vec<&'c [u32]>,
}

/// Open groups of one kind, by the places of their first members.
#[derive(Default)]
struct OfKind<'c> {
    day: Option<Day>,
    by_places: Vec<(usize, Vec<Open<'c>>)>,
}

/// All groups so far.
pub(super) struct Groups<'c> {
    refs: Vec<Few<u32>>,
    open: BTreeMap<(EventType, bool), OfKind<'c>>,
    scenes: Scenes<'c>,
    joints: &'c [Joint],
}

impl<'c> Groups<'c> {
    /// None yet.
    pub(super) fn new(tables: &'c Tables, joints: &'c [Joint]) -> Self {
        let scenes = Scenes { tables, ids: BTreeMap::new(), lists: Vec::new(), agree: Vec::new() };
        Self { refs: Vec::new(), open: BTreeMap::new(), scenes, joints }
    }

    /// Puts a cluster into the first group that it joins, or into one of its own. First days must not decrease.
    pub(super) fn add(&mut self, r: u32, pinned: Option<Pinned<'c>>) {
        if let Some(group) = self.decided(r, true).into_iter().min() {
            self.refs[group].push(r);
            self.note(group, pinned);
            return;
        }
        let apart = self.decided(r, false);
        let Some(pinned) = pinned else {
            self.refs.push(Few::One(r));
            return;
        };
        let Self { refs, open, scenes, .. } = self;
        let place = scenes.id(pinned.places);
        let of_kind = open.entry(pinned.kind).or_default();
        of_kind.close_before(pinned.days.0);
        let mut first: Option<&mut Open<'c>> = None;
        for (places, groups) in &mut of_kind.by_places {
            if !scenes.agree(*places, place) {
                continue;
            }
            let limit = first.as_ref().map_or(usize::MAX, |group| group.at);
            let mut earlier = groups.iter_mut().take_while(|group| group.at < limit);
            if let Some(group) =
                earlier.find(|group| !apart.contains(&group.at) && group.takes(&pinned, place, scenes))
            {
                first = Some(group);
            }
        }
        if let Some(group) = first {
            refs[group.at].push(r);
            group.add(pinned, place);
        } else {
            let mut group = Open {
                at: refs.len(),
                last: pinned.days.1,
                articles: BTreeSet::new(),
                modes: Vec::new(),
                places: Vec::new(),
                sides: Vec::new(),
            };
            group.add(pinned, place);
            refs.push(Few::One(r));
            match of_kind.by_places.iter_mut().find(|(places, _)| *places == place) {
                Some((_, groups)) => groups.push(group),
                None => of_kind.by_places.push((place, vec![group])),
            }
        }
    }

    /// The groups of which a decision says that a happening is one with a member, or is not.
    fn decided(&self, r: u32, together: bool) -> Vec<usize> {
        let beside = |joint: &&Joint| joint.together == together && (joint.a == r || joint.b == r);
        let others =
            self.joints.iter().filter(beside).map(|joint| if joint.a == r { joint.b } else { joint.a });
        others.filter_map(|other| self.refs.iter().position(|group| group.contains(&other))).collect()
    }

    /// Takes note of a member that a decision put into a group: what joins later must fit it too.
    fn note(&mut self, at: usize, pinned: Option<Pinned<'c>>) {
        let place = pinned.as_ref().map(|pinned| self.scenes.id(pinned.places));
        for (kind, of_kind) in &mut self.open {
            for (_, groups) in &mut of_kind.by_places {
                let Some(n) = groups.iter().position(|group| group.at == at) else { continue };
                match pinned.zip(place) {
                    Some((pinned, place)) if pinned.kind == *kind => groups[n].add(pinned, place),
                    // Nothing fits both.
                    _ => drop(groups.remove(n)),
                }
                return;
            }
        }
    }

    /// The groups, in the order in which they began.
    pub(super) fn into_refs(self) -> Vec<Few<u32>> {
        self.refs
    }
}

impl OfKind<'_> {
    /// Leaves out the groups that nothing from a day on can join.
    fn close_before(&mut self, day: Day) {
        if self.day.is_none_or(|before| before < day) {
            self.day = Some(day);
            for (_, groups) in &mut self.by_places {
                groups.retain(|group| group.last >= day);
            }
            self.by_places.retain(|(_, groups)| !groups.is_empty());
        }
    }
}

impl<'c> Open<'c> {
    /// Whether a cluster joins every member: it begins after all of them, and before the first of them ends.
    fn takes(&self, pinned: &Pinned<'c>, place: usize, scenes: &mut Scenes<'c>) -> bool {
        let meet = |sides: &&[u32]| {
            let mine = pinned.sides;
            mine.is_empty() || sides.is_empty() || mine.iter().any(|side| sides.contains(side))
        };
        !self.articles.contains(&pinned.article)
            && self.modes.iter().all(|mode| modes_agree(*mode, pinned.mode))
            && self.sides.iter().all(meet)
            && self.places.iter().all(|places| scenes.agree(*places, place))
    }

    fn add(&mut self, pinned: Pinned<'c>, place: usize) {
        fn put<T: PartialEq>(list: &mut Vec<T>, value: T) {
            if !list.contains(&value) {
                list.push(value);
            }
        }
        self.last = self.last.min(pinned.days.1);
        self.articles.insert(pinned.article);
        put(&mut self.modes, pinned.mode);
        put(&mut self.places, place);
        put(&mut self.sides, pinned.sides);
    }
}

/// Lists of places that clusters have, and which of them can mean one scene: asked once for each pair.
struct Scenes<'c> {
    tables: &'c Tables,
    ids: BTreeMap<&'c [u16], usize>,
    lists: Vec<&'c [u16]>,
    /// By the larger id, then the smaller.
    agree: Vec<Vec<Option<bool>>>,
}

impl<'c> Scenes<'c> {
    fn id(&mut self, places: &'c [u16]) -> usize {
        *self.ids.entry(places).or_insert_with(|| {
            self.lists.push(places);
            self.agree.push(vec![None; self.lists.len()]);
            self.lists.len() - 1
        })
    }

    fn agree(&mut self, a: usize, b: usize) -> bool {
        let known = &mut self.agree[a.max(b)][a.min(b)];
        *known.get_or_insert_with(|| {
            entries_agree(self.tables, &self.lists[a].iter().copied(), &self.lists[b].iter().copied())
        })
    }
}
