//! What is chosen, as chips that take it back; and, where nothing passes, which of it to loosen.

use crate::markup::{Element, button, of, pressed};
use crate::value::label;
use crate::{Act, Choice, Data, words};
use marchland_core::facet::Value;
use marchland_filter::{Crossfilter, Removable};

/// The chips; nothing where nothing is chosen.
pub fn chips(data: &Data, shown: &Crossfilter<'_>, choice: &Choice) -> Option<Element> {
    let chip = |words: String, act: Act| {
        let says = words::remove(&words);
        of("li", "filter-chip").put(
            pressed("chip-press", act)
                .with("aria-label", says.clone())
                .with("title", says)
                .put(of("span", "chip-label").with("dir", "auto").put(words))
                .put(of("span", "filter-chip-sign").with("aria-hidden", "true").put("×")),
        )
    };
    let values = choice.chosen.iter().map(|&value| chip(value_words(data, value), Act::Toggle(value)));
    let others = choice.parts().into_iter().filter(|part| !matches!(part, Removable::Facet(_)));
    let others = others.map(|part| chip(part_words(choice, part), Act::Remove(part)));
    (!choice.is_empty()).then(|| {
        of("div", "chips")
            .put(of("ul", "chip-list").with("aria-label", words::CHOSEN).all(values).all(others))
            .maybe(loosen(shown, choice))
    })
}

/// What is chosen in words, the period left aside.
pub fn chosen_words(data: &Data, choice: &Choice) -> Vec<String> {
    let mut chosen: Vec<String> = choice.chosen.iter().map(|&value| value_words(data, value)).collect();
    let rest = choice.parts().into_iter().filter(|part| matches!(part, Removable::Area | Removable::Text));
    chosen.extend(rest.map(|part| part_words(choice, part)));
    chosen
}

/// A value of a facet in words.
fn value_words(data: &Data, value: Value) -> String {
    words::chosen_value(words::facet_title(value.facet), &label(data, value))
}

/// A part of the filter in words.
fn part_words(choice: &Choice, part: Removable) -> String {
    match part {
        Removable::Facet(facet) => words::facet_title(facet).to_owned(),
        Removable::Period => words::period(choice.from, choice.to),
        Removable::Area => words::AREA.into(),
        // Isolated, so that a text from right to left does not turn what stands beside it.
        Removable::Text => words::in_quotation_marks(&["\u{2068}", choice.text.trim(), "\u{2069}"].concat()),
    }
}

/// Where nothing passes: which parts of the filter to take away, the one that leaves most first.
pub fn loosen(shown: &Crossfilter<'_>, choice: &Choice) -> Option<Element> {
    if shown.n_passing() > 0 || choice.is_empty() {
        return None;
    }
    let mut parts: Vec<(u32, Removable)> =
        choice.parts().into_iter().map(|part| (shown.n_more_without(part), part)).collect();
    marchland_core::order::sort_by_key(&mut parts, |&(n, _)| std::cmp::Reverse(n));
    let useful = parts.into_iter().filter(|&(n, _)| n > 0).map(|(n, part)| {
        let label = words::without(&part_words(choice, part), n as usize);
        of("li", "loosen-part").put(button(label, Act::Remove(part)))
    });
    let useful: Vec<Element> = useful.collect();
    let words = if useful.is_empty() { words::LOOSEN_SEVERAL } else { words::LOOSEN };
    Some(of("div", "loosen").put(of("p", "quiet").put(words)).put(of("ul", "loosen-parts").all(useful)))
}
