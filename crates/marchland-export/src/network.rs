//! The network under the filter, as GEXF 1.3 with its ties in time and as GraphML.

use crate::xml::{Xml, el, text};
use crate::{Export, Notes};
use marchland_core::decimal::fixed;
use marchland_core::order::distinct;
use marchland_core::{Actor, ActorIdx, Day, EventMention, Interval, MentionIdx, Tie};
use marchland_scene::network::{at_seat, shown_weights};

/// A tie that is shown, and what counts of it.
struct Shown<'a> {
    tie: &'a Tie,
    weight: u32,
}

/// The shown ties and the actors at their ends.
fn shown<'a>(export: &'a Export<'_>) -> (Vec<Shown<'a>>, Vec<ActorIdx>) {
    let (data, ties) = (export.data, export.data.ties());
    let named = distinct(ties.iter().flat_map(|tie| tie.mentions.iter().copied()));
    let mentions: Vec<(MentionIdx, EventMention)> =
        named.into_iter().filter_map(|at| Some((at, data.mention(at)?))).collect();
    let weights = shown_weights(ties, None, &mentions, export.shown);
    let shown: Vec<Shown<'_>> = ties
        .iter()
        .zip(weights)
        .filter(|(tie, weight)| *weight > 0 && tie.a != tie.b)
        .map(|(tie, weight)| Shown { tie, weight })
        .collect();
    let actors = distinct(shown.iter().flat_map(|shown| [shown.tie.a, shown.tie.b]));
    (shown, actors)
}

/// What is said of an actor, by name.
fn of_actor(export: &Export<'_>, actor: &Actor) -> Vec<(&'static str, String)> {
    let parent = actor.parent.and_then(|parent| export.data.actor(parent));
    let said = [
        ("kind", actor.kind.key().to_owned()),
        ("side", actor.side(None).to_owned()),
        ("part_of", parent.map_or_else(String::new, |parent| parent.id.clone())),
        ("n_mentions", actor.n_mentions.to_string()),
    ];
    said.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// What is said of a tie, by name, besides its weight and its days.
fn of_tie(shown: &Shown<'_>) -> Vec<(&'static str, String)> {
    let denied = if shown.tie.denied.is_empty() { "false" } else { "true" };
    vec![
        ("sign", shown.tie.sign.key().to_owned()),
        ("kind", shown.tie.kind.key().to_owned()),
        ("denied", denied.to_owned()),
    ]
}

/// Names and types of what is said; the ids of both formats.
const ACTOR_FIELDS: [(&str, &str); 4] =
    [("kind", "string"), ("side", "string"), ("part_of", "string"), ("n_mentions", "integer")];
const TIE_FIELDS: [(&str, &str); 3] = [("sign", "string"), ("kind", "string"), ("denied", "boolean")];

fn ends(period: Option<Interval>) -> impl Iterator<Item = (&'static str, Day)> {
    let [start, end] = period.map_or([None, None], |period| [period.start, period.end]);
    [("start", start), ("end", end)].into_iter().filter_map(|(name, day)| Some((name, day?)))
}

fn declared(class: &'static str, fields: &[(&'static str, &'static str)]) -> Xml {
    let field = |&(name, kind): &(&'static str, &'static str)| {
        el("attribute").with("id", name).with("title", name).with("type", kind)
    };
    el("attributes").with("class", class).with("mode", "static").all(fields.iter().map(field))
}

fn values(said: Vec<(&'static str, String)>) -> Xml {
    el("attvalues").all(said.into_iter().map(|(name, value)| el("attvalue").with("for", name).with("value", value)))
}

pub(crate) fn gexf(export: &Export<'_>, notes: &Notes) -> String {
    let (shown, actors) = shown(export);
    let known = |at: &ActorIdx| Some((*at, export.data.actor(*at)?));
    let node = |(at, actor): (ActorIdx, &Actor)| {
        let node = el("node").with("id", actor.id.as_str()).with("label", actor.name.as_str());
        let node = node.put(values(of_actor(export, actor)));
        match export.data.seat(at).map(at_seat) {
            // Up is up there.
            Some(seat) => node.put(
                el("viz:position").with("x", fixed(1000.0 * seat.x, 1)).with("y", fixed(-1000.0 * seat.y, 1)),
            ),
            None => node,
        }
    };
    let edge = |one: &Shown<'_>| {
        let [source, target] = [one.tie.a, one.tie.b].map(|at| export.data.actor(at).map_or("", |actor| actor.id.as_str()));
        let edge = el("edge")
            .with("id", one.tie.id.to_string())
            .with("source", source)
            .with("target", target)
            .with("type", "undirected")
            .with("kind", [one.tie.sign.key(), "-", one.tie.kind.key()].concat())
            .with("weight", one.weight.to_string())
            .put(values(of_tie(one)));
        let spell = ends(one.tie.period).fold(el("spell"), |spell, (name, day)| spell.with(name, day.iso()));
        // Without days it is there at all times.
        if one.tie.period.is_some() { edge.put(el("spells").put(spell)) } else { edge }
    };
    let meta = el("meta").put(text("creator", "Marchland")).put(text("description", notes.text()));
    let graph = el("graph")
        .with("defaultedgetype", "undirected")
        .with("mode", "dynamic")
        .with("timeformat", "date")
        .with("timerepresentation", "interval")
        .put(declared("node", &ACTOR_FIELDS))
        .put(declared("edge", &TIE_FIELDS))
        .put(el("nodes").all(actors.iter().filter_map(known).map(node)))
        .put(el("edges").all(shown.iter().map(edge)));
    el("gexf")
        .with("xmlns", "http://gexf.net/1.3")
        .with("xmlns:viz", "http://gexf.net/1.3/viz")
        .with("version", "1.3")
        .put(meta)
        .put(graph)
        .write()
}

pub(crate) fn graphml(export: &Export<'_>, notes: &Notes) -> String {
    let (shown, actors) = shown(export);
    let key = |id: String, of: &'static str, name: &str, kind: &str| {
        let kind = if kind == "integer" { "int" } else { kind };
        el("key").with("id", id).with("for", of).with("attr.name", name).with("attr.type", kind)
    };
    let actor_fields = [("label", "string")].into_iter().chain(ACTOR_FIELDS);
    let tie_fields = TIE_FIELDS.into_iter().chain([("weight", "integer"), ("start", "string"), ("end", "string")]);
    let notes_fields = notes.named().map(|(name, _)| (name, "string"));
    let keys = actor_fields
        .map(|(name, kind)| key(["a-", name].concat(), "node", name, kind))
        .chain(tie_fields.map(|(name, kind)| key(["t-", name].concat(), "edge", name, kind)))
        .chain(notes_fields.map(|(name, kind)| key(["c-", name].concat(), "graph", name, kind)));
    let datum = |prefix: &str, name: &str, value: String| text("data", value).with("key", [prefix, name].concat());
    let node = |actor: &Actor| {
        let said = [("label", actor.name.clone())].into_iter().chain(of_actor(export, actor));
        el("node").with("id", actor.id.as_str()).all(said.map(|(name, value)| datum("a-", name, value)))
    };
    let edge = |one: &Shown<'_>| {
        let [source, target] = [one.tie.a, one.tie.b].map(|at| export.data.actor(at).map_or("", |actor| actor.id.as_str()));
        let said = of_tie(one)
            .into_iter()
            .chain([("weight", one.weight.to_string())])
            .chain(ends(one.tie.period).map(|(name, day)| (name, day.iso())));
        el("edge")
            .with("id", one.tie.id.to_string())
            .with("source", source)
            .with("target", target)
            .all(said.map(|(name, value)| datum("t-", name, value)))
    };
    let graph = el("graph")
        .with("id", "network")
        .with("edgedefault", "undirected")
        .all(notes.named().map(|(name, note)| datum("c-", name, note.to_owned())))
        .all(actors.iter().filter_map(|&at| export.data.actor(at)).map(node))
        .all(shown.iter().map(edge));
    el("graphml")
        .with("xmlns", "http://graphml.graphdrawing.org/xmlns")
        .all(keys)
        .put(graph)
        .write()
}
