//! Paths between two actors, in words: every step opens its tie, and so its sentences.

use super::Shown;
use super::structure::bond;
use crate::layout::List;
use crate::markup::{Element, On, button, el, of};
use crate::{Act, Data, Layout, Selection, words};
use marchland_core::ActorIdx;
use marchland_core::order::sort_by_key;
use marchland_scene::network::{Graph, Path, Paths};

/// Paths that are kept of all.
pub const N_PATHS: usize = 100;
/// Paths shown before the reader asks for more.
const N_FIRST: usize = 6;

/// The two actors: as chosen; nobody chosen for the first is the selected actor.
pub fn ends(layout: &Layout, selection: Option<Selection>) -> [Option<ActorIdx>; 2] {
    let selected = match selection {
        Some(Selection::Actor(actor)) => Some(actor),
        _ => None,
    };
    let [from, to] = layout.ends;
    [from.or(selected.filter(|actor| Some(*actor) != to)), to]
}

/// Two menus of actors, and the paths between those chosen.
pub fn paths(
    data: &'static Data,
    graph: &Graph,
    ends: [Option<ActorIdx>; 2],
    found: Option<&Paths>,
    shown: &Shown<'_>,
) -> Element {
    let menus = [0, 1].map(|end| menu(data, graph, end, ends[end]));
    let title =
        found.map_or_else(|| words::PATHS_CHOOSE.into(), |found| words::paths(found.n, found.n_steps()));
    let all = found.map_or(&[][..], |found| &found.first);
    let limit = shown.layout.limit(List::Paths, N_FIRST);
    let row = |path: &Path| {
        let key = path.actors.iter().fold(0_u64, |key, actor| key.rotate_left(13) ^ u64::from(actor.0));
        el("li").key(key).all(self::path(data, path, shown))
    };
    let more = (all.len() > limit)
        .then(|| button(words::all_n(all.len()), Act::More(List::Paths)).class("plain more"));
    of("section", "paths")
        .with("aria-labelledby", "paths-title")
        .put(of("p", "path-ends").all(menus))
        .put(of("h3", "kicker").with("id", "paths-title").with("role", "status").put(title))
        .put(of("ul", "triangle-rows").all(all.iter().take(limit).map(row)))
        .maybe(more)
        .put(of("p", "structure-key").put(words::PATHS_KEY))
}

fn menu(data: &'static Data, graph: &Graph, end: usize, chosen: Option<ActorIdx>) -> Element {
    let mut actors: Vec<ActorIdx> = graph.nodes.iter().map(|node| node.actor).collect();
    sort_by_key(&mut actors, |&actor| (data.actor_name(actor), actor));
    let option = |actor: ActorIdx| {
        el("option")
            .key(u64::from(actor.0) + 1)
            .with("value", actor.0.to_string())
            .flag("selected", Some(actor) == chosen)
            .put(data.actor_name(actor))
    };
    let nobody =
        el("option").key(0).with("value", "").flag("selected", chosen.is_none()).put(words::PATH_NOBODY);
    let select =
        el("select").on(On::Change, Act::PathEnd(end)).put(nobody).all(actors.into_iter().map(option));
    of("label", "path-end").put(words::PATH_ENDS[end]).put(select)
}

fn path(data: &'static Data, path: &Path, shown: &Shown<'_>) -> [Element; 2] {
    let names: Vec<&str> = path.actors.iter().map(|&actor| data.actor_name(actor)).collect();
    let line = of("p", "triangle-line").put(names.join(" → "));
    let steps = path.actors.windows(2).zip(&path.steps);
    let bonds =
        steps.flat_map(|(pair, bonds)| bonds.iter().map(|&one| bond(data, pair[0], pair[1], one, shown)));
    [line, of("p", "triangle-bonds").all(bonds)]
}
