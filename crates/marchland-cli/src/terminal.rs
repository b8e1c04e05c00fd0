//! Text for a terminal: what an article says never moves the cursor or sets a colour.

use anstyle::{AnsiColor, Style};
use marchland_core::Span;
use marchland_core::diagnostic::Lines;

/// The text with every control character but tab shown as a replacement character.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\t' { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// The text of a span on one line.
pub(crate) fn one_line(text: &str) -> String {
    printable(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The words of a span with its line, as `12: “…”`.
pub(crate) fn quoted(text: &str, lines: &Lines, span: Span) -> String {
    let words = span.slice(text).unwrap_or("");
    let line = lines.line(span.start as usize);
    format!("{line}: “{}”", one_line(words))
}

/// Colours for kinds of mark, by position.
pub(crate) fn style(at: usize) -> Style {
    const COLOURS: [AnsiColor; 6] = [
        AnsiColor::Red,
        AnsiColor::Cyan,
        AnsiColor::Green,
        AnsiColor::Yellow,
        AnsiColor::Magenta,
        AnsiColor::Blue,
    ];
    Style::new().fg_color(Some(COLOURS[at % COLOURS.len()].into())).underline()
}
