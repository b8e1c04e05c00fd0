//! Every word of the interface, in one place: Fluent files in `words/`, one for each language, compiled into lines of
//! text and the names of messages.
//!
//! The English lines are part of the program. Those of another language are a file that the page fetches before it is
//! drawn ([`speak`]); what a language does not have stays English. Nothing changes the language of a page that is drawn.
#![warn(missing_docs)]

mod fill;
mod language;
mod names;
mod said;

pub use fill::Argument;
#[cfg(any(test, feature = "all"))]
pub use language::ALL;
pub use language::{LANGUAGES, Language, current, number, numeral, speak};
pub use names::*;
pub use said::{Said, figure, interval, month, short_month, value};

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// A message without arguments; its words are those of the language that is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word(u16);

impl Word {
    /// Its words.
    pub fn words(self) -> &'static str {
        language::line(self)
    }

    /// The message so many further on in its file: words of a list that follows the order of another.
    pub const fn after(self, n: u16) -> Self {
        Self(self.0 + n)
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        self.words()
    }
}

impl fmt::Display for Word {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.words())
    }
}

impl From<Word> for Cow<'static, str> {
    fn from(word: Word) -> Self {
        Cow::Borrowed(word.words())
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.words().to_owned()
    }
}

#[cfg(test)]
mod tests;
