//! JSON as a value, and JSON Lines.

use crate::record::{Cell, Row, row};
use crate::{Export, Notes};
use marchland_core::decimal::fixed;

/// A JSON value; numbers as they are to be written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Flag(bool),
    Number(String),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(&'static str, Self)>),
}

impl Json {
    pub(crate) fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// As one line.
    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        self.put(&mut out);
        out
    }

    fn put(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Flag(holds) => out.push_str(if *holds { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Text(words) => quoted(out, words),
            Self::List(all) => {
                for (at, one) in all.iter().enumerate() {
                    out.push(if at == 0 { '[' } else { ',' });
                    one.put(out);
                }
                out.push_str(if all.is_empty() { "[]" } else { "]" });
            }
            Self::Map(all) => {
                for (at, (name, one)) in all.iter().enumerate() {
                    out.push(if at == 0 { '{' } else { ',' });
                    quoted(out, name);
                    out.push(':');
                    one.put(out);
                }
                out.push_str(if all.is_empty() { "{}" } else { "}" });
            }
        }
    }
}

fn quoted(out: &mut String, words: &str) {
    out.push('"');
    for letter in words.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            // Line ends of scripts are none of JSON, but a file may end up in one.
            '\0'..=' ' if letter != ' ' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out.push('"');
}

impl From<Cell> for Json {
    fn from(cell: Cell) -> Self {
        match cell {
            Cell::Nothing => Self::Null,
            Cell::Text(words) => Self::Text(words),
            Cell::List(words) => Self::List(words.into_iter().map(Self::Text).collect()),
            Cell::Whole(n) => Self::Number(n.to_string()),
            Cell::Degrees(degrees) => Self::Number(fixed(degrees, 4)),
            Cell::Flag(holds) => Self::Flag(holds),
        }
    }
}

impl From<Row> for Json {
    fn from(row: Row) -> Self {
        Self::Map(row.into_iter().map(|(name, cell)| (name, cell.into())).collect())
    }
}

/// The notes as members.
pub(crate) fn members(notes: &Notes) -> Vec<(&'static str, Json)> {
    notes.named().map(|(name, note)| (name, Json::text(note))).collect()
}

/// A line of notes, then one for each incident; `record` says which it is.
pub(crate) fn lines(export: &Export<'_>, notes: &Notes) -> String {
    let head = [("record", Json::text("corpus"))].into_iter().chain(members(notes));
    let mut file = Json::Map(head.collect()).write();
    file.push('\n');
    for mut row in export.incidents().filter_map(|at| row(export, at)) {
        row.insert(0, ("record", Cell::Text("incident".to_owned())));
        file.push_str(&Json::from(row).write());
        file.push('\n');
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_as_they_were() {
        let words = "a\"\\\n\r\t\u{0}\u{1f}\u{7f}\u{2028}سپین 🌾 </script>";
        let written = Json::text(words).write();
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), words);
        assert!(written.chars().all(|letter| !letter.is_control() || letter == '\u{7f}'), "{written}");
    }

    #[test]
    fn values_are_written_on_one_line() {
        let value = Json::Map(vec![
            ("a", Json::List(vec![Json::Null, Json::Flag(true), Json::Number("-1.5".to_owned())])),
            ("b", Json::List(Vec::new())),
            ("c", Json::Map(Vec::new())),
        ]);
        assert_eq!(value.write(), r#"{"a":[null,true,-1.5],"b":[],"c":{}}"#);
    }
}
