//! Where the document of a record stands: short, and made from the record's own id, so that it stays.

use crate::{Data, Selection};
use std::fmt::Write as _;

/// A corpus of more incidents gets no documents, and no lists of them: such a folder would be slower than the page.
pub const N_DOCUMENTS: usize = 5_000;

/// The path of a record's document, from the site's folder: `i/3f….html`, `a/ttp.html`, `article/….html`; that of a
/// sentence is its place in the document of its article. `None` for what is not in the corpus.
pub fn path_of(data: &Data, selection: Selection) -> Option<String> {
    match selection {
        Selection::Line => Some("line.html".to_owned()),
        Selection::Sentence(article, start) => {
            let path = path_of(data, Selection::Article(article))?;
            Some(format!("{path}#b{}-{start}", article.0))
        }
        _ => {
            let id = selection.id(data)?;
            let (kind, name) = id.split_once(':')?;
            Some([kind, "/", &file_name(name), ".html"].concat())
        }
    }
}

/// An id as the name of a file on every system: ids are words of letters, digits and hyphens; whatever else stands in
/// one is written in hexadecimal.
fn file_name(id: &str) -> String {
    let mut name = String::new();
    for letter in id.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            name.push(letter);
        } else {
            let _ = write!(name, "_{:x}", u32::from(letter));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_are_plain_and_differ_where_ids_do() {
        assert_eq!(file_name("ttp"), "ttp");
        assert_eq!(file_name("a/../b"), "a_2f_2e_2e_2fb");
        assert_ne!(file_name("a_2f"), file_name("a/"));
    }
}
