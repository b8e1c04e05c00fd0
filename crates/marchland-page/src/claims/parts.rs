//! Pieces that the view of claims and the panels share: the sign of a difference, a claim's value, its source,
//! its words.

use crate::detail::parts::{go, go_as, marked, sub};
use crate::detail::published;
use crate::markup::{Element, Markup, of};
use crate::words::Said;
use crate::{Data, Selection, words};
use marchland_core::Span;
use marchland_core::claim::{Claim, Difference, Disagreement, Value};

/// The class of a kind of difference.
pub(crate) fn class(difference: Difference) -> &'static str {
    match difference {
        Difference::Contradiction => "d-contradiction",
        Difference::Stance => "d-stance",
        Difference::Growing => "d-growing",
        Difference::Scope => "d-scope",
        Difference::SameWords => "d-words",
        Difference::Agreement => "d-agreement",
    }
}

/// The kind of a difference: a sign and its name.
pub(crate) fn chip(difference: Difference) -> Element {
    let sign = of("span", "chip-sign").with("aria-hidden", "true").put(words::difference_sign(difference));
    of("span", "chip").also(class(difference), true).put(sign).put(words::capital(difference.said()))
}

/// Whether all claims of a matter stand in one article.
pub(crate) fn at_one_article(data: &Data, one: &Disagreement) -> bool {
    let articles = one.claims.iter().filter_map(|&at| Some(data.claim(at)?.article));
    marchland_core::order::distinct(articles).len() == 1
}

/// What a claim gives, with what is counted.
pub(crate) fn value(claim: &'static Claim) -> Vec<Markup> {
    let mut value: Vec<Markup> =
        vec![of("strong", "figure").put(words::capital(&words::value(claim.value))).into()];
    if !claim.unit.is_empty() {
        value.push([" ", &claim.unit].concat().into());
    }
    if matches!(claim.value, Value::Figure(figure) if figure.vague) {
        value.push(words::VAGUE.into());
    }
    value
}

/// What it includes and the days it speaks of, where the text says.
pub(crate) fn scope(claim: &'static Claim) -> Vec<Element> {
    let scope =
        (!claim.scope.is_empty()).then(|| sub(words::in_quotation_marks(&claim.scope)).with("dir", "auto"));
    let days = claim.as_of.map(|days| sub(words::claim_days(&words::interval(days))));
    scope.into_iter().chain(days).collect()
}

/// The incident it is about.
pub(crate) fn incident(data: &'static Data, claim: &Claim) -> Option<Element> {
    claim.incident.map(|at| sub(words::OF_INCIDENT).put(go(data, Selection::Incident(at))))
}

/// The outlet that gives it, when, and on whose word.
pub(crate) fn source(data: &'static Data, claim: &'static Claim) -> Vec<Element> {
    let article = Selection::Article(claim.article);
    let title = data.article_title(claim.article);
    let date = data.article(claim.article).map(|article| sub(published(article).0));
    let by = match claim.claimant {
        Some(claimant) => sub(words::SAYS).put(go(data, Selection::Actor(claimant))),
        None => sub(words::NO_CLAIMANT),
    };
    let outlet = go_as(article, data.outlet_name(claim.article)).with("title", title);
    [Some(outlet), date, Some(by)].into_iter().flatten().collect()
}

/// The words of a claim inside their sentence, which is cut where it is long.
pub(crate) fn excerpt(data: &'static Data, span: Span) -> Element {
    /// Room before and after the words, in bytes.
    const ROOM: usize = 90;
    let sentence = data.sentence(span);
    if !data.has_text(span.article) {
        return marked(data, sentence, &[]);
    }
    let (from, to) = window(
        data.words(sentence),
        span.start.saturating_sub(sentence.start) as usize,
        span.end.min(sentence.end).saturating_sub(sentence.start) as usize,
        ROOM,
    );
    let start = sentence.start + from as u32;
    let stretch = Span { start, end: sentence.start + to as u32, ..sentence };
    let mut words = marked(data, stretch, &[Span { end: span.end.min(stretch.end), ..span }]);
    if stretch.start > sentence.start {
        words.children.insert(0, "… ".into());
    }
    if stretch.end < sentence.end {
        words.children.push(" …".into());
    }
    words
}

/// The stretch of a text from at most `room` bytes before a part to at most as many after it, cut between words.
fn window(text: &str, from: usize, to: usize, room: usize) -> (usize, usize) {
    let start = match text.get(..from) {
        Some(before) if before.len() > room => {
            let cut = before.char_indices().map(|(at, _)| at).find(|&at| at >= from - room);
            let cut = cut.unwrap_or(from);
            before[cut..].find(' ').map_or(from, |at| cut + at + 1)
        }
        _ => 0,
    };
    let end = match text.get(to..) {
        Some(after) if after.len() > room => {
            let cut = after.char_indices().map(|(at, _)| at).take_while(|&at| at <= room).last();
            after[..cut.unwrap_or(0)].rfind(' ').map_or(to, |at| to + at)
        }
        _ => text.len(),
    };
    (start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_are_cut_between_words() {
        let text = "one two three four five six";
        let part = |room| {
            let (from, to) = window(text, 8, 13, room);
            &text[from..to]
        };
        assert_eq!(part(100), text);
        assert_eq!(part(6), "two three four");
        assert_eq!(part(1), "three");
        assert_eq!(part(0), "three");
    }

    #[test]
    fn letters_are_never_cut() {
        let text = "ééééé ééééé x ééééé ééééé";
        let at = text.find('x').unwrap();
        for room in 0..text.len() {
            let (from, to) = window(text, at, at + 1, room);
            assert!(text[from..to].contains('x'), "{room}");
        }
    }
}
