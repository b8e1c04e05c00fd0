//! Open slots of sentences filled, and names and figures of a paragraph exchanged.

use crate::sequence::Sequence;
use crate::words::{FAMILY, FORCES, GIVEN, GROUPS, OUTLETS, PLACES, WEEKDAYS};
use marchland_core::date::MONTHS;
use std::fmt::Write as _;

/// Appends a full date of the years 2019 to 2026.
pub(crate) fn date(sequence: &mut Sequence, out: &mut String) {
    let (day, month, year) = (1 + sequence.below(28), sequence.one(&MONTHS), 2019 + sequence.below(8));
    append(out, format_args!("{day} {month} {year}"));
}

/// Appends a sentence; `{place}` and the like are slots.
pub(crate) fn fill(sentence: &str, sequence: &mut Sequence, out: &mut String) {
    for (at, part) in sentence.split(['{', '}']).enumerate() {
        if at % 2 == 0 {
            out.push_str(part);
        } else {
            slot(part, sequence, out);
        }
    }
}

fn slot(name: &str, sequence: &mut Sequence, out: &mut String) {
    match name {
        "place" => out.push_str(sequence.one(PLACES)),
        "force" => out.push_str(sequence.one(FORCES)),
        "group" => out.push_str(sequence.one(GROUPS)),
        "outlet" => out.push_str(sequence.one(OUTLETS)),
        "weekday" => out.push_str(sequence.one(WEEKDAYS)),
        "day" => append(out, format_args!("{} {}", 1 + sequence.below(28), sequence.one(&MONTHS))),
        "date" => date(sequence, out),
        "few" => append(out, format_args!("{}", 2 + sequence.below(19))),
        "count" => append(out, format_args!("{}", 20 + sequence.below(900))),
        "person" => append(out, format_args!("{} {}", sequence.one(GIVEN), sequence.one(FAMILY))),
        other => out.push_str(other),
    }
}

/// Appends a paragraph with other places, months, weekdays and figures in place of its own.
pub(crate) fn vary(paragraph: &str, sequence: &mut Sequence, out: &mut String) {
    for word in paragraph.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let core = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let list = [PLACES, &MONTHS, WEEKDAYS].into_iter().find(|list| list.contains(&core));
        let is_figure = matches!(core.len(), 1..=3) && core.bytes().all(|byte| byte.is_ascii_digit());
        match list {
            Some(list) => out.push_str(sequence.one(list)),
            None if is_figure => append(out, format_args!("{}", 1 + sequence.below(28))),
            None => out.push_str(core),
        }
        out.push_str(&word[core.len()..]);
    }
}

/// Writing to a string never fails.
fn append(out: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(words);
}
