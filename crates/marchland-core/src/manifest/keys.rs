//! The tables and keys of a manifest and the form of each value.

use crate::article::{DateKnown, OutletKind, Rights, TextQuality};
use crate::date::PartialDate;

/// What a value must look like.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// The number of the format, an integer.
    Version,
    /// Any text that is not blank.
    Text,
    /// Lower-case letters and digits in words joined by hyphens.
    Id,
    /// A path inside the corpus folder, with `/` between its parts.
    File,
    /// ISO 3166-1 alpha-2.
    Country,
    /// A word of a closed list.
    Code(fn() -> Vec<&'static str>),
    /// A year, month or day.
    Date,
    /// A BCP 47 tag.
    Language,
    /// An address of the web.
    Address,
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Required,
    /// Never.
    Optional,
    /// When another value calls for it; `docs/corpus-format.md` says when.
    Conditional,
}

/// A key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// Whether it must be there.
    pub need: Need,
    /// What its value must look like.
    pub form: Form,
}

/// A table of the manifest.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Whether there may be several, written `[[name]]`.
    pub is_array: bool,
    /// Its keys.
    pub keys: &'static [Key],
}

const fn required(name: &'static str, form: Form) -> Key {
    Key { name, need: Need::Required, form }
}

const fn optional(name: &'static str, form: Form) -> Key {
    Key { name, need: Need::Optional, form }
}

const fn conditional(name: &'static str, form: Form) -> Key {
    Key { name, need: Need::Conditional, form }
}

/// What the corpus says of itself.
pub const CORPUS: Table = Table {
    name: "corpus",
    is_array: false,
    keys: &[
        required("format", Form::Version),
        required("title", Form::Text),
        required("description", Form::Text),
        required("licence", Form::Text),
        required("cite", Form::Text),
        required("line", Form::Id),
    ],
};

/// An outlet.
pub const OUTLET: Table = Table {
    name: "outlet",
    is_array: true,
    keys: &[
        required("id", Form::Id),
        required("name", Form::Text),
        optional("country", Form::Country),
        required("kind", Form::Code(|| OutletKind::ALL.iter().map(|code| code.key()).collect())),
        required("note", Form::Text),
    ],
};

/// An article.
pub const ARTICLE: Table = Table {
    name: "article",
    is_array: true,
    keys: &[
        required("id", Form::Id),
        required("file", Form::File),
        optional("original_file", Form::Text),
        required("title", Form::Text),
        required("outlet", Form::Id),
        optional("author", Form::Text),
        conditional("published", Form::Date),
        required("published_known", Form::Code(|| DateKnown::ALL.iter().map(|code| code.key()).collect())),
        conditional("published_note", Form::Text),
        required("language", Form::Language),
        required("quality", Form::Code(|| TextQuality::ALL.iter().map(|code| code.key()).collect())),
        conditional("quality_note", Form::Text),
        required("rights", Form::Code(|| Rights::ALL.iter().map(|code| code.key()).collect())),
        optional("address", Form::Address),
    ],
};

/// Every table.
pub const TABLES: [Table; 3] = [CORPUS, OUTLET, ARTICLE];

impl Table {
    /// As a reader finds it in the file.
    pub fn header(&self) -> String {
        if self.is_array { format!("[[{}]]", self.name) } else { format!("[{}]", self.name) }
    }
}

impl Form {
    /// What is expected, in words.
    pub fn expected(self) -> String {
        match self {
            Self::Version => super::FORMAT.to_string(),
            Self::Text => "a text".to_owned(),
            Self::Id => "lower-case letters, digits and single hyphens".to_owned(),
            Self::File => "a path inside the corpus folder, without \"..\", \"\\\" or \":\"".to_owned(),
            Self::Country => "two capital letters of ISO 3166-1".to_owned(),
            Self::Code(words) => super::one_of(words().into_iter()),
            Self::Date => "a date in quotes: \"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\"".to_owned(),
            Self::Language => "a BCP 47 language tag such as \"en\"".to_owned(),
            Self::Address => "an address that begins with https:// or http://".to_owned(),
        }
    }

    /// Whether a string has this form.
    pub fn holds(self, value: &str) -> bool {
        let graphic = |part: &str| !part.chars().any(char::is_control);
        match self {
            Self::Version => false,
            Self::Text => !value.trim().is_empty(),
            Self::Id => value.split('-').all(|word| {
                !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            }),
            Self::File => value
                .split('/')
                .all(|part| !matches!(part, "" | "." | "..") && graphic(part) && !part.contains(['\\', ':'])),
            Self::Country => value.len() == 2 && value.bytes().all(|b| b.is_ascii_uppercase()),
            Self::Code(words) => words().contains(&value),
            Self::Date => PartialDate::parse(value).is_some(),
            Self::Language => is_language(value),
            Self::Address => {
                let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
                rest.is_some_and(|rest| {
                    !rest.is_empty() && graphic(rest) && !rest.contains(char::is_whitespace)
                })
            }
        }
    }

    /// What to call a value that has not this form.
    pub(super) fn complaint(self, name: &str) -> String {
        match self {
            Self::Date => "no such date".to_owned(),
            Self::File => "file is not inside the corpus folder".to_owned(),
            Self::Code(_) => format!("unknown word for \"{name}\""),
            _ => format!("wrong value of \"{name}\""),
        }
    }
}

fn is_language(value: &str) -> bool {
    let mut parts = value.split('-');
    let first = parts.next().unwrap_or("");
    (2..=8).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
