//! Who is quoted how often, and by which outlet.

use super::Compared;
use crate::detail::parts::go;
use crate::markup::{Element, el, of, pressed};
use crate::{Act, Selection, words};
use marchland_core::{ActorIdx, OutletIdx, QuotationIdx};
use std::collections::BTreeMap;

/// The most quoted that are listed, and the outlets that quote most.
const N_SPEAKERS: usize = 24;
const N_OUTLETS: usize = 8;

/// Keys by how often they stand in a list, the most frequent first, no more than `n`.
fn most<K: Copy + Ord>(of: &[K], n: usize) -> Vec<(K, usize)> {
    let mut counts: BTreeMap<K, usize> = BTreeMap::new();
    for &key in of {
        *counts.entry(key).or_default() += 1;
    }
    let mut counts: Vec<(K, usize)> = counts.into_iter().collect();
    marchland_core::order::sort_by_key(&mut counts, |&(_, n)| usize::MAX - n);
    counts.truncate(n);
    counts
}

impl Compared<'_> {
    /// A row for each speaker, a column for each outlet; a number opens the first of its quotations.
    pub(super) fn quoted(&self) -> Option<Element> {
        let data = self.data;
        let mut told: Vec<(ActorIdx, OutletIdx, QuotationIdx)> = Vec::new();
        for (at, quotation) in data.quotations().iter().enumerate() {
            let article = data.article(quotation.article)?;
            if let Some(speaker) = quotation.speaker.filter(|_| self.has_article(quotation.article)) {
                told.push((speaker, article.outlet, QuotationIdx::new(at)));
            }
        }
        let outlets = most(&told.iter().map(|one| one.1).collect::<Vec<_>>(), N_OUTLETS);
        let speakers = most(&told.iter().map(|one| one.0).collect::<Vec<_>>(), N_SPEAKERS);
        let column = |words: &str| el("th").with("scope", "col").with("dir", "auto").put(words.to_owned());
        let names =
            outlets.iter().filter_map(|(outlet, _)| Some(data.outlets().get(outlet.at())?.name.as_str()));
        let head = el("tr").put(column(&words::SPEAKER)).put(column(&words::IN_ALL)).all(names.map(column));
        let row = |&(speaker, n): &(ActorIdx, usize)| {
            let cell = |&(outlet, _): &(OutletIdx, usize)| {
                let mut of_both = told.iter().filter(|one| (one.0, one.1) == (speaker, outlet));
                let first = of_both.next();
                let n = usize::from(first.is_some()) + of_both.count();
                el("td").maybe(first.and_then(|one| {
                    let span = data.quotation(one.2)?.span;
                    let open = Act::OpenWith(Selection::Quotation(one.2), span);
                    let name = data.outlets().get(outlet.at()).map_or("", |outlet| &outlet.name);
                    let says = words::n_quotations_of(n, data.actor_name(speaker), name);
                    Some(pressed("go", open).with("aria-label", says).put(words::number(n)))
                }))
            };
            let name = el("th").with("scope", "row").put(go(data, Selection::Actor(speaker)));
            el("tr").put(name).put(el("td").put(words::number(n))).all(outlets.iter().map(cell))
        };
        let title = el("h3").with("id", "quoted-title").put(words::WHO_IS_QUOTED);
        let is_cut = speakers.len() == N_SPEAKERS || outlets.len() == N_OUTLETS;
        let note = is_cut.then(|| of("p", "quiet").put(words::MOST_QUOTED));
        let table = of("table", "quoted-table")
            .with("aria-labelledby", "quoted-title")
            .put(el("thead").put(head))
            .put(el("tbody").all(speakers.iter().map(row)));
        let wrap = of("div", "quoted-wrap")
            .with("tabindex", "0")
            .with("role", "group")
            .with("aria-labelledby", "quoted-title");
        (!told.is_empty()).then(|| of("section", "matters").put(title).maybe(note).put(wrap.put(table)))
    }
}
