//! Pieces that every record's panel is made of.

use super::Shown;
use crate::layout::List;
use crate::markup::{Element, Markup, On, button, el, of, pressed, swatch};
use crate::share::at_publisher;
use crate::words::{self, Said, Word};
use crate::{Act, Data, Selection};
use marchland_core::{IncidentIdx, Provenance, Span};
use marchland_scene::Pick;

/// Sentences shown before the reader asks for all.
pub const N_QUOTES: usize = 6;
/// Headlines added by one press.
const N_MORE: usize = 60;

/// A sentence and the words in it to mark.
pub type Quoted = (Span, Vec<Span>);

/// A row with a name; its value is to be put.
pub fn fact(name: Word, value: Element) -> Element {
    of("div", "fact").put(el("dt").put(name)).put(value.tagged("dd"))
}

/// The value of a row, to be filled.
pub fn value() -> Element {
    el("dd")
}

/// Words in a lower voice.
pub fn quiet(words: impl Into<Markup>) -> Element {
    of("span", "quiet").put(words)
}

/// A second line.
pub fn sub(words: impl Into<Markup>) -> Element {
    of("span", "sub").put(words)
}

/// Heading of a part of a panel.
pub fn section_title(words: impl Into<Markup>) -> Element {
    of("h3", "section-title").put(words)
}

/// What stands in place of a record that is not here or cannot be decoded.
pub fn unreadable(data: &Data) -> Element {
    of("p", "quiet").put(if data.has_records() { words::RECORD_UNREADABLE } else { words::RECORDS_COME })
}

/// A button that selects a record, under its title.
pub fn go(data: &'static Data, to: Selection) -> Element {
    go_as(to, to.title(data))
}

/// A button that selects a record.
pub fn go_as(to: Selection, label: impl Into<Markup>) -> Element {
    pressed("go", Act::Select(Some(to))).titled(to).put(label)
}

/// A small button that opens the sentence around some words; `what` they say is for assistive technology.
pub fn cite(span: Option<&Span>, what: &str) -> Option<Element> {
    let span = *span?;
    let title = words::read_sentence_for(what);
    let open = Act::Open(span.article, Some(span));
    Some(pressed("cite", open).with("aria-label", title.clone()).with("title", title).put("¶"))
}

/// A stretch of text with the words that matter marked.
pub fn marked(data: &'static Data, stretch: Span, marked: &[Span]) -> Element {
    let mut inside: Vec<Span> = marked.iter().copied().filter(|span| stretch.contains(*span)).collect();
    marchland_core::order::sort(&mut inside);
    let language = data.article(stretch.article).map_or("en", |article| article.language.as_str());
    let mut text = of("span", "quote-words").with("dir", "auto").in_language(language);
    if !data.has_text(stretch.article) {
        return text.put(words::TEXT_COMES);
    }
    let words = |from: u32, to: u32| data.words(Span { article: stretch.article, start: from, end: to });
    let mut at = stretch.start;
    for span in inside.into_iter().filter(|span| !span.is_empty()) {
        if span.start < at {
            continue;
        }
        text = text.put(words(at, span.start)).put(el("mark").put(words(span.start, span.end)));
        at = span.end;
    }
    text = text.put(words(at, stretch.end));
    text.children.retain(|child| !matches!(child, Markup::Text(words) if words.is_empty()));
    text
}

/// A sentence as a button that opens it in the reading pane, with the words that matter marked.
pub fn quote(data: &'static Data, sentence: Span, words: &[Span]) -> Option<Element> {
    let text = marked(data, sentence, words);
    let source = of("span", "quote-source")
        .put(data.outlet_name(sentence.article))
        .put(of("span", "quote-open").put(words::READ_IN_PLACE));
    let open = Act::Open(sentence.article, Some(sentence));
    (!text.children.is_empty()).then(|| pressed("quote", open).put(text).put(source))
}

/// A link to some words where they were published, in a tab of its own.
pub fn publisher(data: &'static Data, span: Span) -> Option<Element> {
    let address = at_publisher(data, span)?;
    let link = of("a", "publisher").with("href", address).with("target", "_blank");
    Some(link.with("rel", "noopener noreferrer").put(words::AT_PUBLISHER))
}

/// By which rule, and whether a person has looked.
pub fn coded(provenance: &Provenance, rule: &str) -> Element {
    value().put(words::provenance(provenance)).put(quiet(words::by_rule(rule)))
}

/// Sentences, the first few at once, the rest on demand.
pub fn quotes(shown: &Shown<'_>, quotes: &[Quoted]) -> Vec<Markup> {
    let limit = shown.layout.limit(List::Quotes, N_QUOTES);
    let row = |(sentence, marked): &Quoted| {
        let quote = quote(shown.data, *sentence, marked)?;
        Some(el("li").put(quote).maybe(publisher(shown.data, *sentence)))
    };
    let list = of("ul", "quotes").all(quotes.iter().take(limit).filter_map(row));
    let more = (quotes.len() > limit).then(|| {
        let label = words::all_n_sentences(quotes.len());
        button(label, Act::More(List::Quotes)).class("plain more").into()
    });
    let spans = || quotes.iter().map(|(sentence, _)| *sentence);
    let other = spans().find(|other| other.article != quotes[0].0.article);
    let beside = other.map(|other| {
        button(words::SIDE_BY_SIDE, Act::SideBySide(quotes[0].0, other)).class("plain more").into()
    });
    std::iter::once(list.into()).chain(more).chain(beside).collect()
}

/// Spans by the sentences that hold them, in order, each sentence once.
pub fn by_sentence(data: &Data, spans: impl IntoIterator<Item = Span>) -> Vec<Quoted> {
    let mut quotes: Vec<Quoted> = Vec::new();
    for span in spans {
        let sentence = data.sentence(span);
        match quotes.iter_mut().find(|(known, _)| *known == sentence) {
            Some((_, marked)) => marked.push(span),
            None => quotes.push((sentence, vec![span])),
        }
    }
    quotes
}

/// Incidents as headlines, the first of `n` and more on demand.
pub fn headlines(shown: &Shown<'_>, incidents: impl IntoIterator<Item = IncidentIdx>, n: usize) -> Element {
    let row = |at: IncidentIdx| {
        el("li").key(u64::from(at.0)).put(headline(shown.data, at, shown.selection, shown.hovered))
    };
    let limit = shown.layout.limit_by(List::Headlines, N_MORE);
    let list = of("ul", "headline-list").all(incidents.into_iter().take(limit).map(row));
    let more = || button(words::n_more(limit), Act::More(List::Headlines)).class("plain more");
    of("div", "headlines").put(list).maybe((n > limit).then(more))
}

/// An incident as a headline that selects it.
pub fn headline(
    data: &'static Data,
    at: IncidentIdx,
    selection: Option<Selection>,
    hovered: Option<Pick>,
) -> Element {
    let columns = data.columns();
    let title = data.incident(at).map(|incident| incident.title).unwrap_or_default();
    let mut line = words::days(columns, at);
    if let Some(place) = columns.places(at).next() {
        line.push_str(" · ");
        line.push_str(data.place_name(place));
    }
    let kicker = of("span", "headline-kicker")
        .put(swatch(columns.quad(at).class()))
        .put(columns.event_type(at).said());
    let record = Selection::Incident(at);
    lights(pressed("headline", Act::Select(Some(record))), Pick::Incident(at), hovered)
        .current(selection == Some(record))
        .put(kicker)
        .put(of("span", "headline-title").of_corpus().put(title))
        .put(of("span", "headline-line").put(line))
}

/// Lets an element light a mark while the pointer is over it, and be lit with it.
pub fn lights(element: Element, pick: Pick, hovered: Option<Pick>) -> Element {
    element
        .also("hovered", hovered == Some(pick))
        .on(On::Enter, Act::Hover(Some(pick)))
        .on(On::Leave, Act::Hover(None))
}
