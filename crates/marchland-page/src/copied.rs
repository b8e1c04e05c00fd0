//! What a record gives to the clipboard: its address, its words with their source, a decision about it.

use crate::words::{self, Word};
use crate::{Data, Selection};
use marchland_core::claim::Measure;
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
    pub const fn label(self) -> Word {
        match self {
            Self::Link => words::COPY_RECORD_LINK,
            Self::Quote => words::COPY_QUOTE,
            Self::Decision => words::COPY_CORRECTION,
        }
    }

    /// What is said when it worked.
    pub const fn said(self) -> Word {
        match self {
            Self::Link => words::COPIED,
            Self::Quote => words::QUOTE_COPIED,
            Self::Decision => words::CORRECTION_COPIED,
        }
    }
}

/// What can be copied of a record, now.
pub fn offered(data: &'static Data, record: Selection) -> impl Iterator<Item = Copied> {
    let is_said = sentences(data, record).is_some();
    let is_coded = match record {
        Selection::Incident(_) | Selection::Quotation(_) => true,
        // Of two wordings nothing is read but their quotations.
        Selection::Claim(at) => data.claim(at).is_some_and(|claim| claim.measure != Measure::Wording),
        _ => false,
    };
    Copied::ALL.into_iter().take(1 + usize::from(is_said) + usize::from(is_said && is_coded))
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
            text.push_str(&article.published.map_or_else(|| words::NO_DATE.into(), PartialDate::iso));
        }
        text.push('\n');
    }
    Some([text, words::quoted_in(&data.meta().title, address)].concat())
}

/// Decisions being written.
struct Decisions {
    data: &'static Data,
    toml: String,
}

/// One decision for each telling of an incident, or one for a claim or quotation. As it is, it changes nothing: what was
/// coded stands in a comment, and its table is empty.
fn decision(data: &'static Data, record: Selection) -> Option<String> {
    const HEAD: &str = "# Put into the table what is to be otherwise, and say why; `marchland check` says what `reads` \
        has to be.\n";
    let mut to = Decisions { data, toml: HEAD.to_owned() };
    match record {
        Selection::Incident(at) => {
            for telling in tellings(data, at)? {
                to.event(&telling)?;
            }
        }
        Selection::Claim(at) => {
            let claim = data.claim(at)?;
            // A figure of a happening is a value of its telling, and by the same rule.
            let of_event = |telling: &EventMention| {
                telling.rule == claim.rule && telling.sentence == data.sentence(claim.span)
            };
            if let Some(telling) = data.mentions_of(claim.article).into_iter().find(of_event) {
                to.event(&telling)?;
                return Some(to.toml);
            }
            to.begin(claim.span)?;
            to.text("measure", claim.measure.key());
            to.text("scope", &claim.scope);
            to.end("claim");
        }
        Selection::Quotation(at) => {
            let quotation = data.quotation(at)?;
            to.begin(quotation.span)?;
            let speaker = quotation.speaker.and_then(|at| data.actor(at));
            to.text("speaker", speaker.map_or("", |actor| &actor.id));
            to.text("speech", quotation.speech.key());
            to.end("quotation");
        }
        _ => return None,
    }
    Some(to.toml)
}

impl Decisions {
    fn begin(&mut self, trigger: Span) -> Option<()> {
        let article = self.data.article(trigger.article)?;
        let words = self.data.words(pinned(self.data, trigger)?);
        self.toml.push_str("\n[[decision]]\narticle = ");
        self.quoted(&article.id);
        self.toml.push_str("\nquote = ");
        self.quoted(words);
        self.toml.push_str("\ndecision = \"correct\"\nreads = []\n# Coded as: ");
        Some(())
    }

    fn end(&mut self, kind: &str) {
        self.toml.push('\n');
        self.toml.push_str(kind);
        self.toml.push_str(" = {}\nreason = \"\"\n");
    }

    fn event(&mut self, telling: &EventMention) -> Option<()> {
        let data = self.data;
        let actors = |parties: &[Party]| {
            parties.iter().filter_map(|party| Some(data.actor(party.actor)?.id.as_str())).collect::<Vec<_>>()
        };
        self.begin(telling.trigger)?;
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
        self.end("event");
        Some(())
    }

    /// The name of a value, behind what stands before it.
    fn key(&mut self, key: &str) {
        if !self.toml.ends_with(": ") {
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
                '"' | '\\' => self.toml.extend(['\\', letter]),
                '\u{0}'..'\u{20}' | '\u{7f}' => {
                    self.toml.push_str("\\u00");
                    let digit = |half: u32| char::from_digit(half, 16).unwrap_or('0');
                    self.toml.extend([digit(letter as u32 >> 4), digit(letter as u32 & 15)]);
                }
                _ => self.toml.push(letter),
            }
        }
        self.toml.push('"');
    }
}

/// Words that stand once in their text and begin with the trigger: the trigger itself, or as many words of its sentence
/// behind it as are needed; the sentence, where that is not enough.
fn pinned(data: &'static Data, trigger: Span) -> Option<Span> {
    /// Words behind the trigger that are tried.
    const N_WORDS: usize = 40;
    let sentence = data.sentence(trigger);
    let behind = data.words(Span { start: trigger.end, end: sentence.end.max(trigger.end), ..trigger });
    let ends = behind.bytes().zip(trigger.end..).filter(|(byte, at)| *byte == b' ' && *at > trigger.end);
    let ends = std::iter::once(trigger.end).chain(ends.map(|(_, at)| at).take(N_WORDS));
    let mut wider = ends.map(|end| Span { end, ..trigger });
    data.has_text(trigger.article).then(|| wider.find(|span| data.stands_once(*span)).unwrap_or(sentence))
}
