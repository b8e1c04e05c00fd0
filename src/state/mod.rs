//! What the reader has chosen: one signal for each thing that changes alone.
//!
//! Views meet only here. The corpus is not state: it is a handle in [`AppState::data`].

pub mod choice;
pub mod related;
pub mod selection;
pub mod shared;
pub mod url;

pub use choice::Choice;
pub use selection::Selection;
pub use shared::Shared;

use crate::data::Data;
use crate::platform::media::Preference;
use leptos::prelude::*;
use marchland_core::link::{LineDrawing, MapCentre, Theme, ViewName};
use marchland_core::{ArticleIdx, Filtered, Span};
use marchland_scene::Pick;
use marchland_scene::style::Paper;

/// What the reading pane shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The article.
    pub article: ArticleIdx,
    /// First byte of the sentence to show; `None` for the top.
    pub at: Option<u32>,
}

/// The state of the page; a handful of handles, copied freely.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The corpus.
    pub data: &'static Data,
    /// The view in the middle.
    pub view: RwSignal<ViewName>,
    /// The one selection.
    pub selection: RwSignal<Option<Selection>>,
    /// What the pointer is over, in whatever view.
    pub hovered: RwSignal<Option<Pick>>,
    /// The one filter.
    pub choice: RwSignal<Choice>,
    /// What the reading pane shows.
    pub reading: RwSignal<Option<Reading>>,
    /// Where the map looks; `None` until it has been moved.
    pub centre: RwSignal<Option<MapCentre>>,
    /// How the disputed line is drawn.
    pub line: RwSignal<LineDrawing>,
    /// Light, dark or the system's.
    pub theme: RwSignal<Theme>,
    /// What the reader's system prefers.
    pub system_dark: RwSignal<bool>,
    /// Lines for the reader: what a link held that could not be followed, what was copied.
    pub notices: RwSignal<Vec<String>>,
    /// What assistive technology reads out: counts and titles, nothing longer.
    pub said: RwSignal<String>,
    /// Whether a link has just been copied.
    pub copied: RwSignal<bool>,
    /// Keys of the link that this version does not know.
    pub unknown_keys: RwSignal<Vec<(String, String)>>,
    /// What the filter leaves.
    pub filtered: Memo<Shared<Filtered>>,
}

impl AppState {
    /// The state of a page that shows everything.
    pub fn new(data: &'static Data) -> Self {
        let choice = RwSignal::new(Choice::default());
        let filtered = Memo::new(move |_| {
            let filter = choice.read().filter();
            Shared::new(filter.apply(data.columns(), data.actors().len(), data.articles().len()))
        });
        Self {
            data,
            view: RwSignal::new(ViewName::Map),
            selection: RwSignal::new(None),
            hovered: RwSignal::new(None),
            choice,
            reading: RwSignal::new(None),
            centre: RwSignal::new(None),
            line: RwSignal::new(LineDrawing::Neutral),
            theme: RwSignal::new(Theme::Auto),
            system_dark: RwSignal::new(Preference::Dark.holds()),
            notices: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
            copied: RwSignal::new(false),
            unknown_keys: RwSignal::new(Vec::new()),
            filtered,
        }
    }

    /// Selects a record, or nothing.
    pub fn select(self, selection: Option<Selection>) {
        if self.selection.get_untracked() != selection {
            self.selection.set(selection);
        }
        if let Some(selection) = selection {
            self.said.set(selection.title(self.data));
        }
    }

    /// Opens an article, at the sentence around `at` when given.
    pub fn open(self, article: ArticleIdx, at: Option<Span>) {
        let at = at.map(|span| self.data.sentence(span).start);
        self.reading.set(Some(Reading { article, at }));
        self.show(ViewName::Sources);
    }

    /// Turns to a view.
    pub fn show(self, view: ViewName) {
        if self.view.get_untracked() != view {
            self.view.set(view);
        }
    }

    /// Changes the filter; equal values wake nobody.
    pub fn choose(self, change: impl FnOnce(&mut Choice)) {
        let mut choice = self.choice.get_untracked();
        change(&mut choice);
        if choice != self.choice.get_untracked() {
            crate::platform::marks::mark(crate::frame::UPDATE_START);
            self.choice.set(choice);
        }
    }

    /// Adds a line for the reader.
    pub fn notice(self, line: String) {
        self.notices.update(|lines| {
            if !lines.contains(&line) {
                lines.push(line);
            }
        });
    }

    /// Light or dark paper, as chosen or as the system says.
    pub fn paper(self) -> Paper {
        let system_dark = self.system_dark.get();
        match self.theme.get() {
            Theme::Dark => Paper::Dark,
            Theme::Auto if system_dark => Paper::Dark,
            Theme::Light | Theme::Auto => Paper::Light,
        }
    }

    /// Hands the state down.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The state handed down; only inside the page's own tree.
    pub fn expect() -> Self {
        expect_context::<Self>()
    }
}
