//! The reading pane: an article with its evidence marked, each mark a press away from what it supports; the
//! sentence that is read is marked, and the app scrolls to it.

use super::Reading;
use super::contents::N_LISTED;
use super::panes::anchor;
use super::segment::{Segment, runs, segments};
use crate::detail::published;
use crate::markup::{Element, Markup, On, button, el, of, pressed, swatch};
use crate::supports::{Evidence, Kind, evidence_of, supported};
use crate::words::Said;
use crate::{Act, Data, Selection, words};
use marchland_core::article::{Rights, TextQuality, Zone, ZoneKind};
use marchland_core::{ArticleIdx, Span};

/// An article cut into pieces, worked out once.
pub struct Article {
    at: ArticleIdx,
    evidence: Vec<Evidence>,
    paragraphs: Vec<Paragraph>,
    /// Sentences with evidence, each with its most important kind.
    ticks: Vec<(Span, Kind)>,
    /// Bytes of the text.
    n_bytes: u32,
}

struct Paragraph {
    span: Span,
    kind: ZoneKind,
    pieces: Vec<Segment>,
    /// The incidents coded from it.
    incidents: Vec<Selection>,
}

/// What is marked in the pane.
struct Marks {
    data: &'static Data,
    selection: Option<Selection>,
    /// The records whose words are lit.
    lit: Vec<Selection>,
    /// The sentence selected as such.
    selected_sentence: Option<Span>,
    /// The sentence that is read.
    here: Option<Span>,
}

impl Article {
    /// Cuts an article.
    pub fn of(data: &Data, at: ArticleIdx) -> Self {
        let evidence = evidence_of(data, at);
        let body = data.body(at);
        let paragraph = |zone: &Zone| {
            let (span, kind) = (zone.span, zone.kind);
            let records = supported(&evidence, span).into_iter();
            let incidents = records.filter(|(kind, _)| *kind == Kind::Incident).map(|(_, record)| record);
            Paragraph {
                span,
                kind,
                incidents: incidents.collect(),
                pieces: segments(span, &evidence, &body.sentences),
            }
        };
        let paragraphs = body.zones.iter().map(paragraph).collect();
        let mut ticks: Vec<(Span, Kind)> = Vec::new();
        for one in evidence.iter().filter(|one| one.kind <= Kind::Indirect) {
            let sentence = data.sentence(one.span);
            // Evidence is in reading order, so are its sentences.
            match ticks.last_mut() {
                Some((known, kind)) if *known == sentence => *kind = one.kind.min(*kind),
                _ => ticks.push((sentence, one.kind)),
            }
        }
        let n_bytes = body.zones.last().map_or(1, |zone| zone.span.end.max(1));
        Self { at, evidence, paragraphs, ticks, n_bytes }
    }

    /// Which article it is.
    pub fn at(&self) -> ArticleIdx {
        self.at
    }

    /// First bytes of the sentences to step through: those of the selection where it has any here, else those
    /// of every incident; and whether they are the selection's.
    fn stops(&self, data: &Data, lit: &[Selection]) -> (Vec<u32>, bool) {
        let of = |wanted: &dyn Fn(&Evidence) -> bool| {
            let found = self.evidence.iter().filter(|one| wanted(one));
            let mut stops: Vec<u32> = found.map(|one| data.sentence(one.span).start).collect();
            marchland_core::order::sort(&mut stops);
            stops.dedup();
            stops
        };
        let selected = of(&|one| lit.contains(&one.record));
        if selected.is_empty() { (of(&|one| one.kind == Kind::Incident), false) } else { (selected, true) }
    }
}

/// First byte of the first sentence of an article that supports a selection.
pub fn first_stop(data: &Data, article: ArticleIdx, selection: Option<Selection>) -> Option<u32> {
    let lit = selection?.lit(data);
    let mut found = evidence_of(data, article).into_iter().filter(|one| lit.contains(&one.record));
    found.next().map(|one| data.sentence(one.span).start)
}

/// The stop after, or before, the one that is read; round at the ends.
pub fn step(stops: &[u32], here: Option<u32>, by: isize) -> Option<u32> {
    let n = stops.len() as isize;
    let from = stops.iter().position(|&stop| Some(stop) == here);
    let next = match from {
        Some(at) => (at as isize + by).rem_euclid(n.max(1)),
        None if by > 0 => 0,
        None => n - 1,
    };
    stops.get(usize::try_from(next).ok()?).copied()
}

/// The pane; `beside` is the article in the other pane, and whether that is the first.
pub fn reader(
    data: &'static Data,
    article: &Article,
    reading: Reading,
    beside: Option<(ArticleIdx, bool)>,
    selection: Option<Selection>,
) -> Option<Element> {
    let entry = data.article(article.at)?;
    let sentence = |at: u32| data.sentence(Span::new(article.at, at as usize, at as usize));
    let marks = Marks {
        data,
        selection,
        lit: selection.map(|selection| selection.lit(data)).unwrap_or_default(),
        selected_sentence: selection.and_then(|selection| selection.sentence(data)),
        here: reading.at.map(sentence),
    };
    let comes = match (data.has_records(), data.has_text(article.at)) {
        (false, _) => Some(words::RECORDS_COME),
        (true, false) => Some(words::TEXT_COMES),
        (true, true) => None,
    };
    let page = el("article").class("page").put(head(data, article));
    let page = match comes {
        Some(comes) => page.put(of("p", "quiet").put(comes)),
        None => page.all(article.paragraphs.iter().map(|one| paragraph(&marks, one))),
    };
    Some(
        of("section", "reader")
            .with("aria-label", words::reader_of(data.article_title(article.at)))
            .put(tools(&marks, article, beside))
            .put(page.with("lang", entry.language.as_str())),
    )
}

fn head(data: &'static Data, article: &Article) -> Element {
    let head = of("header", "page-head").with("id", anchor(article.at, None)).with("tabindex", "-1");
    let Some(entry) = data.article(article.at) else { return head };
    let (date, known) = published(entry);
    let has_headline = article.paragraphs.iter().any(|paragraph| paragraph.kind == ZoneKind::Headline);
    let outlet = data.outlet(entry).map(words::outlet_line).unwrap_or_default();
    let title = of("h2", "page-title").with("dir", "auto").put(entry.title.as_str());
    let author = entry.author.as_deref().map(author);
    let line =
        of("p", "page-line").maybe(author).put(el("span").put(date)).put(of("span", "quiet").put(known));
    let banner = |words: String| of("p", "banner").with("role", "note").put(words);
    let quality = (entry.quality != TextQuality::Original)
        .then(|| banner(words::text_quality(&words::capital(entry.quality.said()), &entry.quality_note)));
    let extract = (entry.rights == Rights::Quotes).then(|| banner(words::EXTRACT.into()));
    head.put(of("p", "kicker").put(outlet))
        .maybe((!has_headline).then_some(title))
        .put(line)
        .maybe(quality)
        .maybe(extract)
}

/// Who wrote the article. The name may be of another script than the words around it, so it is an element of its own,
/// wherever they put it.
fn author(name: &'static str) -> Element {
    /// Stands for the name.
    const NAME: &str = "\u{fffc}";
    let line = words::by_author(NAME);
    let (before, after) = line.split_once(NAME).unwrap_or((&line, ""));
    let words = |words: &str| (!words.is_empty()).then(|| words.to_owned().into());
    el("span").rest(words(before)).put(el("bdi").put(name)).rest(words(after))
}

/// Steps through evidence, what to read beside it, where evidence lies in the text, and how it is marked.
fn tools(marks: &Marks, article: &Article, beside: Option<(ArticleIdx, bool)>) -> Element {
    let (stops, of_selection) = article.stops(marks.data, &marks.lit);
    let here = marks.here.map(|sentence| sentence.start);
    let go = |by: isize| {
        let next = step(&stops, here, by);
        Act::Read(next.map(|at| Reading { article: article.at, at: Some(at) }))
    };
    let position = match (stops.iter().position(|&stop| Some(stop) == here), of_selection) {
        (Some(at), true) => words::sentence_of_selection(at + 1, stops.len()),
        (Some(at), false) => words::sentence_with_incident(at + 1, stops.len()),
        (None, true) => words::n_sentences_of_selection(stops.len()),
        (None, false) => words::n_sentences_with_incident(stops.len()),
    };
    let kinds = [
        Kind::Incident,
        Kind::Claim,
        Kind::Quotation,
        Kind::Indirect,
        Kind::Actor,
        Kind::Place,
        Kind::Date,
        Kind::Number,
        Kind::Telling,
    ];
    let legend =
        kinds.map(|kind| el("li").put(el("span").class(["ev ", kind.class()].concat()).put(kind.label())));
    let other = match beside {
        Some((_, true)) => button(words::CLOSE, Act::Close(article.at)),
        _ => besides(marks.data, article.at, beside),
    };
    let lit = if of_selection { &*stops } else { &[] };
    of("div", "reader-tools")
        .put(button(words::ALL_ARTICLES, Act::Read(None)).class("plain contents-back"))
        .put(button(words::PREVIOUS_SENTENCE, go(-1)).flag("disabled", stops.is_empty()))
        .put(button(words::NEXT_SENTENCE, go(1)).flag("disabled", stops.is_empty()))
        .put(of("span", "reader-position").put(position))
        .put(other)
        .put(minimap(marks.data, article, lit, here))
        .put(of("ul", "ev-legend").with("aria-label", words::EVIDENCE_KEY).all(legend))
}

/// The menu of articles to read beside one.
fn besides(data: &'static Data, article: ArticleIdx, beside: Option<(ArticleIdx, bool)>) -> Element {
    // One that is open stands there in any case.
    let open = beside.map(|(at, _)| at).filter(|at| at.at() >= N_LISTED);
    let listed = (0..data.articles().len().min(N_LISTED)).map(ArticleIdx::new);
    let others = listed.filter(|&at| at != article).chain(open);
    let option = |at: ArticleIdx| {
        let is_open = beside.is_some_and(|(other, _)| other == at);
        let name = [data.outlet_name(at), ": ", data.article_title(at)].concat();
        el("option").with("value", at.0.to_string()).flag("selected", is_open).put(name)
    };
    let none = el("option").with("value", "").put(words::NOTHING_BESIDE);
    el("select")
        .with("aria-label", words::BESIDE)
        .on(On::Change, Act::Beside)
        .put(none)
        .all(others.map(option))
}

/// Where evidence lies in the text, from its beginning to its end: incidents, claims and quotations, and what is
/// selected. For the pointer; the buttons and the marks lead everywhere as well.
fn minimap(data: &Data, article: &Article, lit: &[u32], here: Option<u32>) -> Element {
    let percent = |bytes: u32| {
        let part = f64::from(bytes) / f64::from(article.n_bytes) * 100.0;
        [&marchland_core::decimal::fixed(part, 1), "%"].concat()
    };
    let tick = |&(sentence, kind): &(Span, Kind)| {
        el("span")
            .class(kind.class())
            .also("lit", lit.contains(&sentence.start))
            .also("here", here == Some(sentence.start))
            .with("style:inset-inline-start", percent(sentence.start))
            .with("style:inline-size", percent(sentence.end - sentence.start))
            .on(On::Click, Act::Read(Some(Reading { article: article.at, at: Some(sentence.start) })))
    };
    let is_more = |&&at: &&u32| !article.ticks.iter().any(|(sentence, _)| sentence.start == at);
    let more = lit.iter().filter(is_more).map(|&at| {
        let sentence = data.sentence(Span::new(article.at, at as usize, at as usize));
        tick(&(sentence, Kind::Actor))
    });
    of("div", "minimap").with("aria-hidden", "true").all(article.ticks.iter().map(tick)).all(more)
}

fn paragraph(marks: &Marks, paragraph: &Paragraph) -> Element {
    let words = |element: Element| {
        let pieces = paragraph.pieces.iter().map(|one| piece(marks, one));
        element.with("dir", "auto").all(pieces)
    };
    match paragraph.kind {
        ZoneKind::Headline => words(of("h2", "page-title")),
        ZoneKind::Heading => words(of("h3", "page-heading")),
        ZoneKind::Byline => words(of("p", "page-byline")),
        ZoneKind::Furniture => words(of("p", "page-furniture")),
        ZoneKind::Body => {
            of("div", "paragraph").put(words(el("p"))).maybe(notes(marks, &paragraph.incidents))
        }
    }
    .key(u64::from(paragraph.span.start))
}

/// What was coded from a paragraph: one press each.
fn notes(marks: &Marks, incidents: &[Selection]) -> Option<Element> {
    let note = |&record: &Selection| {
        let class = match record {
            Selection::Incident(at) => marks.data.columns().quad(at).class(),
            _ => "",
        };
        let press = pressed("note", Act::Select(Some(record)))
            .current(marks.selection == Some(record))
            .put(swatch(class))
            .put(record.title(marks.data));
        el("li").put(press)
    };
    let list = of("ul", "notes").with("aria-label", words::CODED_FROM_PARAGRAPH);
    (!incidents.is_empty()).then(|| list.all(incidents.iter().map(note)))
}

fn bidi(text: &'static str) -> impl Iterator<Item = Markup> {
    runs(text).into_iter().map(|(rtl, text)| {
        if rtl { el("bdi").with("dir", "rtl").put(text).into() } else { Markup::from(text) }
    })
}

/// A piece of text. Where evidence begins it is a link, the tab key's stop and a real address; further pieces
/// of the same evidence are for the pointer.
fn piece(marks: &Marks, piece: &Segment) -> Element {
    let span = piece.span;
    let text = bidi(marks.data.words(span));
    // Pieces are cut where sentences begin, so the last one of a sentence has the space behind it.
    let is_here = marks.here.is_some_and(|here| (here.start..here.end).contains(&span.start));
    let Some(target) = piece.target(marks.data.sentence(span)) else {
        let run =
            of("span", "plain-run").also("here", is_here).with("id", anchor(span.article, Some(span.start)));
        return run.with("tabindex", "-1").rest(text);
    };
    let is_lit = piece.is_of(&marks.lit, marks.selected_sentence);
    let element = if piece.begins { el("a") } else { el("span").with("tabindex", "-1") };
    let address = target.id(marks.data).filter(|_| piece.begins);
    let element = match address {
        Some(id) => element.with("href", ["#v=1&view=sources&sel=", &id].concat()),
        None => element,
    };
    element
        .class(piece.classes())
        .also("here", is_here)
        .also("lit", is_lit)
        .with("id", anchor(span.article, Some(span.start)))
        .on(On::Click, Act::Mark(span.article, target))
        .rest(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_round_the_stops() {
        let stops = [10, 20, 30];
        let cases = [
            (None, 1, Some(10)),
            (None, -1, Some(30)),
            (Some(30), 1, Some(10)),
            (Some(10), -1, Some(30)),
            (Some(15), 1, Some(10)),
        ];
        for (here, by, expected) in cases {
            assert_eq!(step(&stops, here, by), expected, "{here:?} {by}");
        }
        assert_eq!(step(&[], None, 1), None);
        assert_eq!(step(&[], Some(3), -1), None);
    }
}
