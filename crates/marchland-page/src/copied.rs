//! What a record gives to the clipboard: its address, its words with their source, a decision about it.

use crate::{Data, Selection};
use marchland_core::{Day, EventMention, PartialDate, Party, Span};

/// What is copied of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// Its address.
    Link,
    /// The sentences that say it, with their source.
    Quote,
    /// A decision for `review.toml`, with what was coded, to be put right.
    Decision,
}

impl Copied {
    /// All, in the order of their buttons.
    pub const ALL: [Self; 3] = [Self::Link, Self::Quote, Self::Decision];

    /// What its button says.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Link => "Copy link to this record",
            Self::Quote => "Copy quote with source",
            Self::Decision => "Copy a correction",
        }
    }

    /// What is said when it worked.
    pub const fn said(self) -> &'static str {
        match self {
            Self::Link => crate::words::COPIED,
            Self::Quote => "Quote copied, with its source and a link.",
            Self::Decision => "Copied: a decision for review.toml, to be put right there.",
        }
    }
}

/// What can be copied of a record, now.
pub fn offered(data: &'static Data, record: Selection) -> impl Iterator<Item = Copied> {
    let is_said = sentences(data, record).is_some();
    let n = if !is_said {
        1
    } else if matches!(record, Selection::Sentence(..)) {
        2
    } else {
        3
    };
    Copied::ALL.into_iter().take(n)
}

/// The text that is copied, given the address of the record; `None` where there is nothing to copy, or not yet.
pub fn copied(data: &'static Data, what: Copied, record: Selection, address: &str) -> Option<String> {
    match what {
        Copied::Link => Some(address.to_owned()),
        Copied::Quote => quote(data, record, address),
        Copied::Decision => decision(data, record),
    }
}

/// The sentences that a record rests on, each once.
fn sentences(data: &'static Data, record: Selection) -> Option<Vec<Span>> {
    let mut found = match record {
        Selection::Incident(at) => tellings(data, at)?.iter().map(|telling| telling.sentence).collect(),
        Selection::Quotation(at) => vec![data.sentence(data.quotation(at)?.span)],
        Selection::Claim(at) => vec![data.sentence(data.claim(at)?.span)],
        Selection::Sentence(article, start) => {
            vec![data.sentence(Span::new(article, start as usize, start as usize))]
        }
        _ => return None,
    };
    found.dedup();
    found.iter().all(|sentence| data.has_text(sentence.article)).then_some(found)
}

fn tellings(data: &'static Data, at: marchland_core::IncidentIdx) -> Option<Vec<EventMention>> {
    Some(data.incident(at)?.mentions.iter().filter_map(|&mention| data.mention(mention)).collect())
}

fn quote(data: &'static Data, record: Selection, address: &str) -> Option<String> {
    let mut text = String::new();
    for sentence in sentences(data, record)? {
        text.push('“');
        text.push_str(data.words(sentence).trim());
        text.push_str("” — ");
        if let Some(article) = data.article(sentence.article) {
            for known in article.author.as_deref().into_iter().chain([article.title.as_str()]) {
                text.push_str(known);
                text.push_str(", ");
            }
            text.push_str(data.outlet_name(sentence.article));
            text.push_str(", ");
            text.push_str(&article.published.map_or_else(|| "no date".to_owned(), PartialDate::iso));
        }
        text.push('\n');
    }
    Some([&text, "In: ", &data.meta().title, ", ", address].concat())
}

/// Decisions being written.
struct Decisions {
    data: &'static Data,
    toml: String,
}

/// One decision for each telling of an incident, or one for a claim or quotation.
fn decision(data: &'static Data, record: Selection) -> Option<String> {
    const HEAD: &str =
        "# Put the values right and say why; then `marchland check` says what `reads` has to be.\n";
    let mut to = Decisions { data, toml: HEAD.to_owned() };
    match record {
        Selection::Incident(at) => {
            for telling in tellings(data, at)? {
                to.begin(telling.trigger, "event")?;
                to.event(&telling);
                to.end();
            }
        }
        Selection::Claim(at) => {
            let claim = data.claim(at)?;
            // A figure of an incident is a value of its telling.
            if let Some(incident) = claim.incident {
                return decision(data, Selection::Incident(incident));
            }
            to.begin(claim.span, "claim")?;
            to.text("measure", claim.measure.key());
            to.text("subject", &claim.subject);
            to.text("scope", &claim.scope);
            to.end();
        }
        Selection::Quotation(at) => {
            let quotation = data.quotation(at)?;
            to.begin(quotation.cue.unwrap_or(quotation.span), "quotation")?;
            let speaker = quotation.speaker.and_then(|at| data.actor(at));
            to.text("speaker", speaker.map_or("", |actor| &actor.id));
            to.text("speech", quotation.speech.key());
            to.end();
        }
        _ => return None,
    }
    Some(to.toml)
}

impl Decisions {
    fn begin(&mut self, trigger: Span, kind: &str) -> Option<()> {
        let article = self.data.article(trigger.article)?;
        let words = self.data.words(pinned(self.data, trigger)?);
        self.toml.push_str("\n[[decision]]\narticle = ");
        self.quoted(&article.id);
        self.toml.push_str("\nquote = ");
        self.quoted(words);
        self.toml.push_str("\ndecision = \"correct\"\nreads = []\n");
        self.toml.push_str(kind);
        self.toml.push_str(" = { ");
        Some(())
    }

    fn end(&mut self) {
        self.toml.push_str(" }\nreason = \"\"\n");
    }

    fn event(&mut self, telling: &EventMention) {
        let data = self.data;
        let actors = |parties: &[Party]| {
            parties.iter().filter_map(|party| Some(data.actor(party.actor)?.id.as_str())).collect::<Vec<_>>()
        };
        self.text("type", telling.event_type.key());
        if let Some(mode) = telling.mode {
            self.text("mode", mode.key());
        }
        self.text("status", telling.status.key());
        self.list("actors", &actors(&telling.actors));
        self.list("recipients", &actors(&telling.recipients));
        let places = telling.places.iter().filter_map(|place| Some(data.place(place.place)?.id.as_str()));
        self.list("places", &places.collect::<Vec<_>>());
        let days = telling.when.as_ref().map(|when| [when.interval.start, when.interval.end]);
        let [from, to] = days.unwrap_or_default().map(|day| day.map_or_else(String::new, Day::iso));
        let days = if from == to { from } else { [from.as_str(), "/", &to].concat() };
        self.text("when", &days);
    }

    /// The name of a value, behind what stands before it.
    fn key(&mut self, key: &str) {
        if !self.toml.ends_with("{ ") {
            self.toml.push_str(", ");
        }
        self.toml.push_str(key);
        self.toml.push_str(" = ");
    }

    fn text(&mut self, key: &str, words: &str) {
        self.key(key);
        self.quoted(words);
    }

    fn list(&mut self, key: &str, ids: &[&str]) {
        self.key(key);
        self.toml.push('[');
        for (at, id) in ids.iter().enumerate() {
            self.toml.push_str(if at > 0 { ", " } else { "" });
            self.quoted(id);
        }
        self.toml.push(']');
    }

    /// A text as TOML writes it.
    fn quoted(&mut self, words: &str) {
        self.toml.push('"');
        for letter in words.chars() {
            match letter {
                '\n' => self.toml.push_str("\\n"),
                '"' | '\\' => self.toml.extend(['\\', letter]),
                _ => self.toml.push(letter),
            }
        }
        self.toml.push('"');
    }
}

/// Words that stand once in their text and begin with the trigger: the trigger itself, or as much of its sentence behind
/// it as is needed; the sentence, where that is not enough.
fn pinned(data: &'static Data, trigger: Span) -> Option<Span> {
    let sentence = data.sentence(trigger);
    let end = sentence.end.max(trigger.end);
    let mut wider = (trigger.end..=end).map(|end| Span { end, ..trigger });
    let is_once = |span: &Span| data.stands_once(*span);
    data.has_text(trigger.article).then(|| wider.find(is_once).unwrap_or(sentence))
}
