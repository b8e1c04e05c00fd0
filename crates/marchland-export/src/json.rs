//! JSON, written from the beginning to the end, and JSON Lines.

use crate::record::{Cell, Row, row};
use crate::{Notes, Source};

/// A text that is being written.
#[derive(Default)]
pub(crate) struct Json {
    out: String,
}

impl Json {
    /// What parts a value from the one before it.
    fn part(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(['{', '[', ':', '\n']) {
            self.out.push(',');
        }
    }

    /// Begins an object (`{`) or a list (`[`).
    #[inline(never)]
    pub(crate) fn begin(&mut self, mark: char) {
        self.part();
        self.out.push(mark);
    }

    /// Ends one with `}` or `]`.
    #[inline(never)]
    pub(crate) fn end(&mut self, marks: &str) {
        self.out.push_str(marks);
    }

    /// The name of a member, before its value.
    #[inline(never)]
    pub(crate) fn name(&mut self, name: &str) {
        self.part();
        quoted(&mut self.out, name);
        self.out.push(':');
    }

    /// A number, `true`, `false` or `null`.
    #[inline(never)]
    pub(crate) fn plain(&mut self, value: &str) {
        self.part();
        self.out.push_str(value);
    }

    /// Words.
    #[inline(never)]
    pub(crate) fn words(&mut self, words: &str) {
        self.part();
        quoted(&mut self.out, words);
    }

    /// A member that is words.
    #[inline(never)]
    pub(crate) fn text(&mut self, name: &str, words: &str) {
        self.name(name);
        self.words(words);
    }

    /// The notes as members.
    #[inline(never)]
    pub(crate) fn notes(&mut self, notes: &Notes) {
        for (name, note) in notes.named() {
            self.text(name, note);
        }
    }

    /// The cells of a row as members.
    #[inline(never)]
    pub(crate) fn row(&mut self, row: &Row) {
        for (name, cell) in &row.0 {
            self.name(name);
            match cell {
                Cell::Nothing => self.plain("null"),
                Cell::Text(words) => self.words(words),
                Cell::List(all) => {
                    self.begin('[');
                    for one in all {
                        self.words(one);
                    }
                    self.end("]");
                }
                Cell::Number(number) => self.plain(number),
                Cell::Flag(holds) => self.plain(if *holds { "true" } else { "false" }),
            }
        }
    }

    /// The text, on a line.
    pub(crate) fn finish(mut self) -> String {
        self.out.push('\n');
        self.out
    }
}

#[inline(never)]
fn quoted(out: &mut String, words: &str) {
    out.push('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            // Line ends of scripts are none of JSON, but a file may end up in one.
            '\0'..='\u{1f}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    out.extend(char::from_digit(u32::from(letter) >> shift & 15, 16));
                }
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

/// A line of notes, then one for each incident; `record` says which it is.
pub(crate) fn lines(export: &Source<'_>, notes: &Notes) -> String {
    let mut json = Json::default();
    json.begin('{');
    json.text("record", "corpus");
    json.notes(notes);
    json.end("}\n");
    for &at in &export.incidents {
        if let Some(row) = row(export, at) {
            json.begin('{');
            json.text("record", "incident");
            json.row(&row);
            json.end("}\n");
        }
    }
    json.out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_as_they_were() {
        let words = "a\"\\\n\r\t\u{0}\u{1f}\u{7f}\u{2028}سپین 🌾 </script>";
        let mut json = Json::default();
        json.words(words);
        assert_eq!(serde_json::from_str::<String>(&json.out).unwrap(), words);
        assert!(json.out.chars().all(|letter| !letter.is_control() || letter == '\u{7f}'), "{}", json.out);
    }

    #[test]
    fn values_are_parted_and_end() {
        let mut json = Json::default();
        json.begin('{');
        json.name("a");
        json.begin('[');
        json.plain("null");
        json.plain("-1.5");
        json.begin('{');
        json.end("}");
        json.end("]");
        json.text("b", "ends with {");
        json.text("c", "");
        json.end("}");
        assert_eq!(json.out, r#"{"a":[null,-1.5,{}],"b":"ends with {","c":""}"#);
    }
}
