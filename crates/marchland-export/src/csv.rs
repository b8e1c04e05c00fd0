//! Comma-separated values: lines end as RFC 4180 wants it, and no cell of words is taken for a formula.

use crate::record::{Cell, row};
use crate::{Export, Notes};
use marchland_core::decimal::fixed;

/// Between the parts of a list, as ACLED has it.
const BETWEEN: &str = "; ";

pub(crate) fn write(export: &Export<'_>, notes: &Notes) -> String {
    let mut file = String::new();
    for row in export.incidents().filter_map(|at| row(export, at)) {
        let named = || notes.named().filter(|(name, _)| *name != "address");
        if file.is_empty() {
            line(&mut file, row.iter().map(|(name, _)| *name).chain(named().map(|(name, _)| name)));
        }
        let notes = named().map(|(_, note)| Cell::Text(note.to_owned()));
        let cells: Vec<String> = row.into_iter().map(|(_, cell)| cell).chain(notes).map(cell).collect();
        line(&mut file, cells.iter().map(String::as_str));
    }
    file
}

fn line<'a>(file: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            file.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) {
            file.push('"');
            file.push_str(&cell.replace('"', "\"\""));
            file.push('"');
        } else {
            file.push_str(cell);
        }
    }
    file.push_str("\r\n");
}

fn cell(cell: Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(words) => inert(words),
        Cell::List(words) => inert(words.join(BETWEEN)),
        Cell::Whole(n) => n.to_string(),
        Cell::Degrees(degrees) => fixed(degrees, 4),
        Cell::Flag(holds) => (if holds { "yes" } else { "no" }).to_owned(),
    }
}

/// Words that a spreadsheet takes for words: what it would take for a formula gets an apostrophe (OWASP, CSV
/// injection). Numbers are never words here, so that a negative longitude stays one.
fn inert(words: String) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']) {
        ["'", &words].concat()
    } else {
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_words_are_taken_for_a_formula_and_numbers_stay_numbers() {
        for words in ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "\0x", "＝1"] {
            assert_eq!(cell(Cell::Text(words.to_owned())), ["'", words].concat());
            assert_eq!(cell(Cell::List(vec![words.to_owned(), "b".to_owned()])), ["'", words, "; b"].concat());
        }
        for words in ["a=1", "'=1", "–1", "\"=1\"", ""] {
            assert_eq!(cell(Cell::Text(words.to_owned())), words);
        }
        assert_eq!(cell(Cell::Degrees(-69.5)), "-69.5000");
    }

    #[test]
    fn what_would_end_a_cell_is_quoted() {
        let mut file = String::new();
        line(&mut file, ["a", "b,c", "d\"e", "f\ng", ""].into_iter());
        assert_eq!(file, "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }
}
