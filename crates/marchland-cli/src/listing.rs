//! Incidents as a list to read.

use crate::json::telling::tellings;
use crate::terminal::{one_line, quoted};
use marchland_core::diagnostic::Lines;
use marchland_core::{ActorIdx, ArticleIdx, Corpus, Incident, Party};
use std::fmt::Write;

/// What each article tells, with the words that say so.
pub(crate) fn of(corpus: &Corpus) -> String {
    let mut text = String::new();
    for (at, article) in corpus.articles.iter().enumerate() {
        let told = tellings(corpus, ArticleIdx::new(at));
        let date = article.published.map_or_else(|| "undated".to_owned(), marchland_core::PartialDate::iso);
        let _ = writeln!(text, "{} ({}, {date})", one_line(&article.title), article.file);
        if told.is_empty() {
            text.push_str("  no incident\n");
        }
        let lines = Lines::of(&corpus.texts[at]);
        for incident in &told {
            text.push_str(&entry(corpus, incident, &corpus.texts[at], &lines));
        }
        text.push('\n');
    }
    text
}

fn entry(corpus: &Corpus, incident: &Incident, article_text: &str, lines: &Lines) -> String {
    let mut text = String::new();
    let mode = incident.mode.map_or_else(String::new, |mode| format!(" / {}", mode.key()));
    let _ =
        writeln!(text, "  {}  {}{mode}  {}", incident.id, incident.event_type.key(), incident.status.key());
    let when =
        incident.when.as_ref().map_or_else(|| "date not given".to_owned(), |when| when.interval.label());
    let places: Vec<String> = { incident.places.iter() }
        .filter_map(|at| {
            Some(format!("{} ({})", corpus.places.get(at.place.at())?.name, at.precision.label()))
        })
        .collect();
    let places = if places.is_empty() { "place not given".to_owned() } else { places.join(", ") };
    let _ = writeln!(text, "    when   {when}\n    where  {places}");
    let (actors, recipients) = (names(corpus, &incident.actors), names(corpus, &incident.recipients));
    if !(actors.is_empty() && recipients.is_empty()) {
        let _ = writeln!(text, "    who    {actors} → {recipients}");
    }
    for casualty in &incident.casualties {
        let claimant =
            casualty.claimant.map_or_else(String::new, |actor| format!(", says {}", name(corpus, actor)));
        let figure = format!("{} {}", casualty.figure.label(), casualty.whose);
        let _ = writeln!(text, "    {:<6} {}{claimant}", casualty.kind.key(), one_line(&figure));
    }
    for &span in &incident.evidence {
        let _ = writeln!(text, "    line {}", quoted(article_text, lines, span));
    }
    text
}

fn name(corpus: &Corpus, actor: ActorIdx) -> &str {
    corpus.actors.get(actor.at()).map_or("?", |actor| actor.name.as_str())
}

fn names(corpus: &Corpus, parties: &[Party]) -> String {
    parties.iter().map(|party| name(corpus, party.actor)).collect::<Vec<_>>().join(", ")
}
