//! The network under the filter, as GEXF 1.3 with its ties in time and as `GraphML`.

use crate::xml::Xml;
use crate::{Notes, Source};
use marchland_core::decimal::fixed;
use marchland_core::order::distinct;
use marchland_core::{Actor, ActorIdx, Day, EventMention, MentionIdx, Tie};
use marchland_scene::network::{at_seat, shown_weights};

/// The shown ties, each with what counts of it.
fn shown<'a>(export: &'a Source<'_>) -> Vec<(&'a Tie, u32)> {
    let (data, ties) = (export.data, export.data.ties());
    let named = distinct(ties.iter().flat_map(|tie| tie.mentions.iter().copied()));
    let mentions: Vec<(MentionIdx, EventMention)> =
        named.into_iter().filter_map(|at| Some((at, data.mention(at)?))).collect();
    let weights = shown_weights(ties, None, &mentions, export.shown);
    ties.iter().zip(weights).filter(|(tie, weight)| *weight > 0 && tie.a != tie.b).collect()
}

/// The actors at their ends, in the order of the corpus.
fn actors<'a>(export: &'a Source<'_>, ties: &[(&Tie, u32)]) -> Vec<(ActorIdx, &'a Actor)> {
    let is_tied = |at: ActorIdx| ties.iter().any(|(tie, _)| tie.a == at || tie.b == at);
    let all = export.data.actors().iter().enumerate().map(|(at, actor)| (ActorIdx::new(at), actor));
    all.filter(|(at, _)| is_tied(*at)).collect()
}

/// What is said of an actor, by name.
fn of_actor(export: &Source<'_>, actor: &Actor) -> [(&'static str, String); 4] {
    let parent = actor.parent.and_then(|parent| export.data.actor(parent));
    [
        ("kind", actor.kind.key().to_owned()),
        ("side", actor.side(None).to_owned()),
        ("part_of", parent.map_or_else(String::new, |parent| parent.id.clone())),
        ("n_mentions", actor.n_mentions.to_string()),
    ]
}

/// What is said of a tie, by name, besides its weight and its days.
fn of_tie(tie: &Tie) -> [(&'static str, String); 3] {
    let denied = if tie.denied.is_empty() { "false" } else { "true" };
    [("sign", tie.sign.key().to_owned()), ("kind", tie.kind.key().to_owned()), ("denied", denied.to_owned())]
}

/// Names and types of what is said; the ids of both formats.
const ACTOR_FIELDS: [(&str, &str); 4] =
    [("kind", "string"), ("side", "string"), ("part_of", "string"), ("n_mentions", "int")];
const TIE_FIELDS: [(&str, &str); 3] = [("sign", "string"), ("kind", "string"), ("denied", "boolean")];

/// First and last day of a tie, empty where it is open.
fn ends(tie: &Tie) -> [(&'static str, String); 2] {
    let [start, end] = tie.period.map_or([None, None], |period| [period.start, period.end]);
    let day = |day: Option<Day>| day.map_or_else(String::new, Day::iso);
    [("start", day(start)), ("end", day(end))]
}

/// An edge with its ends.
#[inline(never)]
fn edge(xml: &mut Xml, export: &Source<'_>, tie: &Tie) {
    let id = |at| export.data.actor(at).map_or("", |actor| actor.id.as_str());
    xml.begin("edge");
    xml.with("id", &tie.id.to_string());
    xml.with("source", id(tie.a));
    xml.with("target", id(tie.b));
}

#[inline(never)]
fn declared(xml: &mut Xml, class: &str, fields: &[(&str, &str)]) {
    xml.begin("attributes");
    xml.with("class", class);
    xml.with("mode", "static");
    for (name, kind) in fields {
        xml.begin("attribute");
        xml.with("id", name);
        xml.with("title", name);
        xml.with("type", if *kind == "int" { "integer" } else { kind });
        xml.end();
    }
    xml.end();
}

#[inline(never)]
fn values(xml: &mut Xml, said: &[(&'static str, String)]) {
    xml.begin("attvalues");
    for (name, value) in said.iter().filter(|(_, value)| !value.is_empty()) {
        xml.begin("attvalue");
        xml.with("for", name);
        xml.with("value", value);
        xml.end();
    }
    xml.end();
}

pub(crate) fn gexf(export: &Source<'_>, notes: &Notes) -> String {
    let ties = shown(export);
    let mut xml = Xml::new("gexf");
    xml.with("xmlns", "http://gexf.net/1.3");
    xml.with("xmlns:viz", "http://gexf.net/1.3/viz");
    xml.with("version", "1.3");
    xml.begin("meta");
    xml.text("creator", "Marchland");
    xml.text("description", &notes.text());
    xml.end();
    xml.begin("graph");
    xml.with("defaultedgetype", "undirected");
    xml.with("mode", "dynamic");
    xml.with("timeformat", "date");
    xml.with("timerepresentation", "interval");
    declared(&mut xml, "node", &ACTOR_FIELDS);
    declared(&mut xml, "edge", &TIE_FIELDS);
    xml.begin("nodes");
    for (at, actor) in actors(export, &ties) {
        xml.begin("node");
        xml.with("id", &actor.id);
        xml.with("label", &actor.name);
        values(&mut xml, &of_actor(export, actor));
        if let Some(seat) = export.data.seat(at).map(at_seat) {
            xml.begin("viz:position");
            xml.with("x", &fixed(1000.0 * seat.x, 1));
            // Up is up there.
            xml.with("y", &fixed(-1000.0 * seat.y, 1));
            xml.end();
        }
        xml.end();
    }
    xml.end();
    xml.begin("edges");
    for (tie, weight) in ties {
        edge(&mut xml, export, tie);
        xml.with("type", "undirected");
        xml.with("kind", &[tie.sign.key(), "-", tie.kind.key()].concat());
        xml.with("weight", &weight.to_string());
        values(&mut xml, &of_tie(tie));
        // Without days it is there at all times.
        if tie.period.is_some() {
            xml.begin("spells");
            xml.begin("spell");
            for (name, day) in ends(tie).iter().filter(|(_, day)| !day.is_empty()) {
                xml.with(name, day);
            }
            xml.end();
            xml.end();
        }
        xml.end();
    }
    xml.finish()
}

#[inline(never)]
fn key(xml: &mut Xml, prefix: &str, class: &str, fields: &[(&str, &str)]) {
    for (name, kind) in fields {
        xml.begin("key");
        xml.with("id", &[prefix, name].concat());
        xml.with("for", class);
        xml.with("attr.name", name);
        xml.with("attr.type", kind);
        xml.end();
    }
}

#[inline(never)]
fn data(xml: &mut Xml, prefix: &str, name: &str, value: &str) {
    if !value.is_empty() {
        xml.begin("data");
        xml.with("key", &[prefix, name].concat());
        xml.words(value);
        xml.end();
    }
}

pub(crate) fn graphml(export: &Source<'_>, notes: &Notes) -> String {
    let ties = shown(export);
    let mut xml = Xml::new("graphml");
    xml.with("xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(&mut xml, "a-", "node", &[("label", "string")]);
    key(&mut xml, "a-", "node", &ACTOR_FIELDS);
    key(&mut xml, "t-", "edge", &TIE_FIELDS);
    key(&mut xml, "t-", "edge", &[("weight", "int"), ("start", "string"), ("end", "string")]);
    for (name, _) in notes.named() {
        key(&mut xml, "c-", "graph", &[(name, "string")]);
    }
    xml.begin("graph");
    xml.with("id", "network");
    xml.with("edgedefault", "undirected");
    for (name, note) in notes.named() {
        data(&mut xml, "c-", name, note);
    }
    for (_, actor) in actors(export, &ties) {
        xml.begin("node");
        xml.with("id", &actor.id);
        data(&mut xml, "a-", "label", &actor.name);
        for (name, value) in &of_actor(export, actor) {
            data(&mut xml, "a-", name, value);
        }
        xml.end();
    }
    for (tie, weight) in ties {
        edge(&mut xml, export, tie);
        for (name, value) in of_tie(tie).iter().chain(&ends(tie)) {
            data(&mut xml, "t-", name, value);
        }
        data(&mut xml, "t-", "weight", &weight.to_string());
        xml.end();
    }
    xml.finish()
}
