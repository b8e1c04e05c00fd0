//! Comma-separated values: lines end as RFC 4180 wants it, and no cell of words is taken for a formula.

use crate::record::{Cell, row};
use crate::{Notes, Source};
use marchland_core::IncidentIdx;

pub(crate) fn write(export: &Source<'_>, notes: &Notes) -> String {
    let mut file = String::new();
    // A table without rows still has its columns, which are those of any incident.
    let first = [IncidentIdx::new(0)];
    for (n, &at) in first.iter().chain(&export.incidents).enumerate() {
        let Some(mut row) = row(export, at) else { continue };
        // The address of the whole differs from that of the row.
        for (name, note) in notes.named() {
            if name != "address" {
                row.text(name, note);
            }
        }
        line(
            &mut file,
            row.0.iter().map(|(name, one)| if n == 0 { (*name).to_owned() } else { cell(one) }).collect(),
        );
    }
    file
}

#[inline(never)]
fn line(file: &mut String, cells: Vec<String>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            file.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) {
            file.push('"');
            for letter in cell.chars() {
                if letter == '"' {
                    file.push('"');
                }
                file.push(letter);
            }
            file.push('"');
        } else {
            file.push_str(&cell);
        }
    }
    file.push_str("\r\n");
}

/// Words that a spreadsheet takes for words: what it would take for a formula gets an apostrophe (OWASP, CSV
/// injection). Numbers are never words here, so that a negative longitude stays one.
fn cell(cell: &Cell) -> String {
    let words = cell.words().unwrap_or_default();
    let is_number = matches!(cell, Cell::Number(_));
    if !is_number && words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
    {
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
            assert_eq!(cell(&Cell::Text(words.to_owned())), ["'", words].concat());
            assert_eq!(
                cell(&Cell::List(vec![words.to_owned(), "b".to_owned()])),
                ["'", words, "; b"].concat()
            );
        }
        for words in ["a=1", "'=1", "–1", "\"=1\"", ""] {
            assert_eq!(cell(&Cell::Text(words.to_owned())), words);
        }
        assert_eq!(cell(&Cell::Number("-69.5000".to_owned())), "-69.5000");
    }

    #[test]
    fn what_would_end_a_cell_is_quoted() {
        let mut file = String::new();
        line(&mut file, ["a", "b,c", "d\"e", "f\ng", ""].map(str::to_owned).to_vec());
        assert_eq!(file, "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }
}
