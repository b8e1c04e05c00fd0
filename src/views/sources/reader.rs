//! The reading pane: an article like a good page, its evidence marked by kind.
//!
//! Text reaches the page as text nodes only. A press on a mark selects what it supports; the focused sentence
//! is scrolled to and marked.

use super::segment::{Segment, runs, segments};
use crate::detail::supports::{Evidence, Kind, evidence_of, supported};
use crate::platform::{frame, scroll};
use crate::state::{AppState, Reading, Selection};
use crate::words;
use leptos::{ev, prelude::*};
use marchland_core::article::{Rights, TextQuality, Zone, ZoneKind};
use marchland_core::{Article, ArticleIdx, Span};

/// Everything the pane knows of its article.
#[derive(Clone, Copy)]
struct Page {
    app: AppState,
    at: ArticleIdx,
    evidence: StoredValue<Vec<Evidence>>,
    /// The sentence to show.
    here: Memo<Option<Span>>,
    /// The sentence selected as such.
    selected_sentence: Memo<Option<Span>>,
}

fn anchor(start: u32) -> String {
    format!("b{start}")
}

/// The pane.
#[component]
pub fn Reader(
    /// The article.
    article: ArticleIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(entry) = data.article(article) else { return ().into_any() };
    let here = Memo::new(move |_| {
        let reading = app.reading.get().filter(|reading| reading.article == article)?;
        reading.at.map(|at| data.sentence(Span::new(article, at as usize, at as usize)))
    });
    let selected_sentence = Memo::new(move |_| app.selection.get()?.sentence(data));
    let page = Page {
        app,
        at: article,
        evidence: StoredValue::new(evidence_of(data, article)),
        here,
        selected_sentence,
    };
    Effect::new(move |_| {
        let target = here.get().map_or_else(|| "reader-top".to_owned(), |sentence| anchor(sentence.start));
        frame::once(move || {
            scroll::reveal(&target);
        });
    });
    let zones = shown_zones(&page, entry);
    view! {
        <section class="reader" aria-label="Article" lang=entry.language.clone()>
            <ReaderTools page />
            <article class="page">
                <PageHead entry />
                {zones.into_iter().map(|zone| view! { <Paragraph page entry zone /> }).collect_view()}
            </article>
        </section>
    }
    .into_any()
}

/// The paragraphs; only sentences that are evidence where no more may be shown.
fn shown_zones(page: &Page, entry: &Article) -> Vec<Zone> {
    if entry.rights == Rights::Full {
        return entry.zones.clone();
    }
    let is_evidence =
        |sentence: &&Span| page.evidence.with_value(|all| !supported(all, **sentence).is_empty());
    entry.sentences.iter().filter(is_evidence).map(|&span| Zone { span, kind: ZoneKind::Body }).collect()
}

#[component]
fn PageHead(
    /// The article.
    entry: &'static Article,
) -> impl IntoView {
    let app = AppState::expect();
    let (date, known) = crate::detail::published(entry);
    let outlet = app.data.outlet(entry);
    let outlet_line = outlet.map(words::outlet_line);
    let has_headline =
        entry.rights == Rights::Full && entry.zones.iter().any(|zone| zone.kind == ZoneKind::Headline);
    let banner = (entry.quality != TextQuality::Original)
        .then(|| format!("{}. {}", words::capital(entry.quality.label()), entry.quality_note));
    let extract = (entry.rights == Rights::Quotes)
        .then_some("Only the sentences that are evidence may be shown of this article.");
    view! {
        <header class="page-head" id="reader-top" tabindex="-1">
            <p class="kicker">{outlet_line}</p>
            {(!has_headline).then(|| view! { <h2 class="page-title" dir="auto">{entry.title.clone()}</h2> })}
            <p class="page-line">
                {entry.author.clone().map(|author| view! { <span>"By " <bdi>{author}</bdi></span> })}
                <span>{date}</span>
                <span class="quiet">{known}</span>
            </p>
            {banner.map(|banner| view! { <p class="banner" role="note">{banner}</p> })}
            {extract.map(|extract| view! { <p class="banner" role="note">{extract}</p> })}
        </header>
    }
}

/// Steps through evidence: of the selection where it has any here, else of every incident.
#[component]
fn ReaderTools(
    /// The page.
    page: Page,
) -> impl IntoView {
    let app = page.app;
    let stops = Memo::new(move |_| {
        let selection = app.selection.get();
        let of = |wanted: &dyn Fn(&Evidence) -> bool| {
            let mut stops: Vec<u32> = page.evidence.with_value(|all| {
                all.iter().filter(|one| wanted(one)).map(|one| app.data.sentence(one.span).start).collect()
            });
            marchland_core::order::sort(&mut stops);
            stops.dedup();
            stops
        };
        let selected = of(&|one| Some(one.record) == selection);
        let is_selected = !selected.is_empty();
        (is_selected, if is_selected { selected } else { of(&|one| one.kind == Kind::Incident) })
    });
    let position = move || {
        let here = page.here.get().map(|sentence| sentence.start);
        stops.with(|(_, stops)| stops.iter().position(|&stop| Some(stop) == here))
    };
    let go = move |by: isize| {
        let next = stops.with_untracked(|(_, stops)| {
            let n = stops.len() as isize;
            let from = untrack(position).map(|at| at as isize);
            let next = from.map_or(if by > 0 { 0 } else { n - 1 }, |at| (at + by).rem_euclid(n.max(1)));
            stops.get(next as usize).copied()
        });
        if let Some(at) = next {
            app.reading.set(Some(Reading { article: page.at, at: Some(at) }));
        }
    };
    let line = move || {
        let n = stops.with(|(_, stops)| stops.len());
        let of = if stops.with(|(selected, _)| *selected) { "of the selection" } else { "with an incident" };
        match position() {
            Some(at) => format!("Sentence {} of {n} {of}", at + 1),
            None => format!("{} {of}", words::count(n, "sentence", "sentences")),
        }
    };
    view! {
        <div class="reader-tools">
            <button type="button" class="plain contents-back" on:click=move |_| app.reading.set(None)>"All articles"</button>
            <button type="button" class="plain" on:click=move |_| go(-1)>"Previous"</button>
            <button type="button" class="plain" on:click=move |_| go(1)>"Next"</button>
            <span class="reader-position">{line}</span>
            <ul class="ev-legend" aria-label="How evidence is marked">
                {[Kind::Incident, Kind::Quotation, Kind::Actor, Kind::Place, Kind::Date, Kind::Number]
                    .map(|kind| view! { <li><span class=format!("ev {}", kind.class())>{kind.label()}</span></li> })
                    .collect_view()}
            </ul>
        </div>
    }
}

#[component]
fn Paragraph(
    /// The page.
    page: Page,
    /// Its article.
    entry: &'static Article,
    /// The paragraph.
    zone: Zone,
) -> impl IntoView {
    let pieces = page.evidence.with_value(|all| segments(zone.span, all, &entry.sentences));
    let pieces = pieces.into_iter().map(|piece| view! { <Piece page piece /> }).collect_view();
    match zone.kind {
        ZoneKind::Headline => view! { <h2 class="page-title" dir="auto">{pieces}</h2> }.into_any(),
        ZoneKind::Heading => view! { <h3 class="page-heading" dir="auto">{pieces}</h3> }.into_any(),
        ZoneKind::Byline => view! { <p class="page-byline" dir="auto">{pieces}</p> }.into_any(),
        ZoneKind::Furniture => view! { <p class="page-furniture" dir="auto">{pieces}</p> }.into_any(),
        ZoneKind::Body => view! {
            <div class="paragraph">
                <p dir="auto">{pieces}</p>
                <Notes page stretch=zone.span />
            </div>
        }
        .into_any(),
    }
}

/// What was coded from a paragraph: one press each.
#[component]
fn Notes(
    /// The page.
    page: Page,
    /// The paragraph.
    stretch: Span,
) -> impl IntoView {
    let app = page.app;
    let records = page.evidence.with_value(|all| supported(all, stretch));
    let incidents: Vec<Selection> =
        records.into_iter().filter(|(kind, _)| *kind == Kind::Incident).map(|(_, record)| record).collect();
    (!incidents.is_empty()).then(|| {
        let note = move |record: Selection| {
            let swatch = match record {
                Selection::Incident(at) => app.data.columns().quad(at).class(),
                _ => "",
            };
            view! {
                <li>
                    <button
                        type="button"
                        class="note"
                        aria-current=move || (app.selection.get() == Some(record)).then_some("true")
                        on:click=move |_| app.select(Some(record))
                    >
                        <span class=format!("swatch {swatch}") aria-hidden="true"></span>
                        {record.title(app.data)}
                    </button>
                </li>
            }
        };
        view! { <ul class="notes" aria-label="Coded from this paragraph">{incidents.into_iter().map(note).collect_view()}</ul> }
    })
}

fn bidi(text: &'static str) -> impl IntoView {
    let run = |(rtl, text): (bool, &'static str)| {
        if rtl { view! { <bdi dir="rtl">{text}</bdi> }.into_any() } else { text.into_any() }
    };
    runs(text).into_iter().map(run).collect_view()
}

#[component]
fn Piece(
    /// The page.
    page: Page,
    /// The piece of text.
    piece: Segment,
) -> impl IntoView {
    let app = page.app;
    let text = app.data.words(piece.span);
    let id = anchor(piece.span.start);
    let span = piece.span;
    let sentence = app.data.sentence(span);
    let is_here = move || page.here.get().is_some_and(|here| here.contains(span));
    let Some(target) = piece.target(sentence) else {
        return view! { <span id=id class="plain-run" class:here=is_here tabindex="-1">{bidi(text)}</span> }
            .into_any();
    };
    let classes = piece.classes();
    let begins = piece.begins;
    let is_lit = move || piece.is_of(app.selection.get(), page.selected_sentence.get());
    if !begins {
        return view! {
            <span id=id class=classes class:here=is_here class:lit=is_lit tabindex="-1" on:click=move |_| app.select(Some(target))>
                {bidi(text)}
            </span>
        }
        .into_any();
    }
    let href = target.id(app.data).map(|sel| format!("#v=1&view=sources&sel={sel}"));
    let on_click = move |event: ev::MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            app.select(Some(target));
        }
    };
    view! {
        <a id=id href=href class=classes class:here=is_here class:lit=is_lit on:click=on_click>{bidi(text)}</a>
    }
    .into_any()
}
