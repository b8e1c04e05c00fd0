//! What searches in a corpus list, for hosts to be compared by.

use marchland_bundle::Opened;
use marchland_page::search::found;
use marchland_page::{Choice, Data};
use std::fmt::Write as _;

/// Questions with what each of the ways of finding finds: as it is, begun, by sound, in another script, with a slip, a
/// phrase, several words.
const QUESTIONS: [&str; 8] =
    ["khost", "pak", "haqani", "تورخم", "waziristn", "“durand line”", "taliban fighters", "refugees 2023"];

/// Every line of the lists, in order.
pub(crate) fn search_text(opened: Opened) -> String {
    let data = Data::new(opened).leak();
    let mut text = String::new();
    for question in QUESTIONS {
        let mut shown = data.crossfilter();
        shown.apply(&Choice { text: question.to_owned(), ..Choice::default() }.filter(data, None));
        let _ = writeln!(text, "{question}");
        for one in found(data, &shown, question) {
            let (group, n) = one.group;
            let [label, note] = [&one.label, &one.note].map(|markup| marchland_page::markup::html(markup));
            let _ = writeln!(text, "  {group} {n}: {} [{}]", label.trim(), note.trim());
        }
    }
    text
}
