//! Articles, their outlets, and what is known about the quality of their text.

use crate::codes::codes;
use crate::{date::PartialDate, id::OutletIdx, span::Span};

codes! {
    /// Whose outlet it is.
    OutletKind {
        /// Owned or run by a state.
        State = "state", "state-owned";
        /// Press of a party or movement.
        Party = "party", "party press";
        /// Privately owned.
        Private = "private", "private";
        /// A research body.
        ThinkTank = "think-tank", "think tank";
        /// Re-publishes the work of others.
        Republisher = "re-publisher", "re-publisher";
        /// Not known.
        Unknown = "unknown", "unknown outlet";
    }
}

codes! {
    /// What happened to the words before they reached us.
    TextQuality {
        /// As written.
        Original = "original", "as written";
        /// Translated by machine.
        MachineTranslated = "machine-translated", "machine-translated";
        /// Translated by people, or of unknown making.
        Translated = "translated", "translated";
        /// Put in other words, often by a machine.
        Reworded = "re-worded", "re-worded";
        /// Published again by somebody else.
        Republished = "re-published", "re-published";
    }
}

codes! {
    /// How much of the text the page may show.
    Rights {
        /// The whole text.
        Full = "full-text", "full text";
        /// Evidence sentences only.
        Quotes = "quotes-only", "quotes only";
    }
}

codes! {
    /// How a publication date is known.
    DateKnown {
        /// Written in the article.
        Text = "text", "written in the article";
        /// Shown by the outlet.
        Outlet = "outlet", "shown by the outlet";
        /// Worked out from what the text says; the note tells how.
        Inferred = "inferred", "worked out from the text";
        /// Not known.
        Unknown = "unknown", "not known";
    }
}

/// Who published an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlet {
    /// Stable id.
    pub id: String,
    /// Name.
    pub name: String,
    /// ISO 3166-1 alpha-2, empty where not known.
    pub country: String,
    /// Whose it is.
    pub kind: OutletKind,
    /// Its interests, in a sentence.
    pub note: String,
}

/// What a part of an article's text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ZoneKind {
    /// The headline.
    Headline,
    /// A heading inside the text.
    Heading,
    /// Who wrote it, when.
    Byline,
    /// Running text.
    Body,
    /// Not part of the report: site furniture, foot notes, caption leftovers.
    Furniture,
}

impl ZoneKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Headline, Self::Heading, Self::Byline, Self::Body, Self::Furniture];
}

/// A stretch of the text (a paragraph or heading) and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone {
    /// The stretch.
    pub span: Span,
    /// What it is.
    pub kind: ZoneKind,
}

/// An article as the corpus describes it; its text is kept apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Stable id.
    pub id: String,
    /// File in the corpus folder.
    pub file: String,
    /// Name of the file it was copied from, when another.
    pub original_file: Option<String>,
    /// Title.
    pub title: String,
    /// Outlet.
    pub outlet: OutletIdx,
    /// Author as the text names it.
    pub author: Option<String>,
    /// Publication date, as far as known.
    pub published: Option<PartialDate>,
    /// How the date is known.
    pub published_known: DateKnown,
    /// How it is known, in words.
    pub published_note: String,
    /// BCP 47 tag.
    pub language: String,
    /// What happened to the words.
    pub quality: TextQuality,
    /// The same in words, for the reader's banner.
    pub quality_note: String,
    /// How much may be shown.
    pub rights: Rights,
    /// Its address, only where the text gives it.
    pub address: Option<String>,
    /// The paragraphs. Empty, like the sentences, in an opened corpus, which reads them when it is asked.
    pub zones: Vec<Zone>,
    /// The sentences of running text and headlines.
    pub sentences: Vec<Span>,
    /// Length of the text in bytes.
    pub n_bytes: u32,
}
