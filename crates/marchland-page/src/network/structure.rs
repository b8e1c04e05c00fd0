//! What the network's signs say of three and of many: triangles and communities, in words.

use crate::detail::parts::{lights, quiet};
use crate::layout::List;
use crate::markup::{Element, button, el, of, pressed};
use crate::{Act, Data, Selection, words};
use marchland_core::ActorIdx;
use marchland_core::relation::Sign;
use marchland_scene::Pick;
use marchland_scene::network::{Bond, Communities, Graph, Triangle, Triangles};

/// Triangles that are kept of all.
pub const N_TRIANGLES: usize = 200;
/// Triangles shown before the reader asks for more.
const N_FIRST: usize = 6;

/// The triangles of the shown ties, each with its three bonds.
pub fn triangles(data: &'static Data, found: &Triangles, shown: &super::Shown<'_>) -> Element {
    let limit = shown.layout.limit(List::Triangles, N_FIRST);
    let row = |triangle: &Triangle| {
        let key = triangle.actors.iter().fold(0, |key, actor| key << 21 | u64::from(actor.0));
        el("li").key(key).all(self::triangle(data, triangle, shown))
    };
    let more = (found.first.len() > limit)
        .then(|| button(words::all_n(found.first.len()), Act::More(List::Triangles)).class("plain more"));
    of("section", "triangles")
        .with("aria-labelledby", "triangles-title")
        .put(of("h3", "kicker").with("id", "triangles-title").put(words::triangles(found)))
        .put(of("ul", "triangle-rows").all(found.first.iter().take(limit).map(row)))
        .maybe(more)
        .put(of("p", "structure-key").put(words::TRIANGLES_KEY))
}

fn triangle(data: &'static Data, triangle: &Triangle, shown: &super::Shown<'_>) -> [Element; 2] {
    let [a, b, c] = triangle.actors;
    let names = triangle.actors.map(|actor| data.actor_name(actor));
    let kind = of("strong", "triangle-kind").put(words::triangle_kind(triangle.is_balanced()));
    let line = of("p", "triangle-line").put(kind).put(words::triangle(names, triangle.n_conflicts()));
    let [across, beside, along] = triangle.bonds;
    let bonds = [(b, c, across), (c, a, beside), (a, b, along)]
        .map(|(x, y, bond)| self::bond(data, x, y, bond, shown));
    [line, of("p", "triangle-bonds").all(bonds)]
}

pub(super) fn bond(
    data: &'static Data,
    x: ActorIdx,
    y: ActorIdx,
    bond: Bond,
    shown: &super::Shown<'_>,
) -> Element {
    let record = Selection::Tie(bond.tie);
    let names = [data.actor_name(x), " – ", data.actor_name(y)].concat();
    let line = words::sign_and_number(&words::sign(bond.sign), bond.weight as usize);
    lights(pressed("bond", Act::Select(Some(record))), Pick::Tie(bond.tie), shown.hovered)
        .current(shown.selection == Some(record))
        .also("hostile", bond.sign == Sign::Negative)
        .put(names)
        .put(quiet(line))
}

/// The communities of the shown ties.
pub fn communities(
    data: &'static Data,
    graph: &Graph,
    found: &Communities,
    shown: &super::Shown<'_>,
) -> Element {
    let n_alone = found.all.iter().filter(|nodes| nodes.len() == 1).count();
    let member = |node: &usize| {
        let actor = graph.nodes[*node].actor;
        let record = Selection::Actor(actor);
        lights(pressed("go", Act::Select(Some(record))), Pick::Actor(actor), shown.hovered)
            .current(shown.selection == Some(record))
            .put(data.actor_name(actor))
    };
    let row = |nodes: &Vec<usize>| el("li").key(nodes[0] as u64).all(nodes.iter().map(member));
    let several = || found.all.iter().filter(|nodes| nodes.len() > 1);
    of("section", "communities")
        .with("aria-labelledby", "communities-title")
        .put(
            of("h3", "kicker")
                .with("id", "communities-title")
                .put(words::communities(several().count(), n_alone)),
        )
        .put(of("ol", "community-rows").all(several().map(row)))
        .put(of("p", "structure-key").put(words::communities_key(found.modularity)))
}
