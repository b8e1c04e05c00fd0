//! What the reader has chosen: one signal for each thing that changes alone.
//!
//! Views meet only here. The corpus is not state: it is a handle in [`AppState::data`].

pub mod live;
pub mod url;

pub use live::{Derived, Kept, Live, effect};

use crate::canvas::stage::Stage;
use crate::load;
use crate::platform::media::Preference;
use crate::platform::{history, marks};
use crate::views::ready::{UPDATE_START, is_many, wait};
use leptos::prelude::*;
use marchland_core::calendar::MonthTable;
use marchland_core::link::{CalendarName, LanguageName, LineDrawing, MapCentre, Theme, ViewName};
use marchland_core::{ActorIdx, ArticleIdx, PartialDate, Span};
use marchland_filter::Crossfilter;
use marchland_page::layout::Panel;
use marchland_page::share::Place;
use marchland_page::sources::{Panes, Reading};
use marchland_page::words::Word;
use marchland_page::{Choice, Data, Layout, Selection};
use marchland_scene::Pick;
use marchland_scene::map::{Ground, Sites};
use marchland_scene::network::{Collapsed, collapse};
use marchland_scene::style::Paper;
use std::ops::Deref;

/// What the page was given.
#[derive(Clone, Copy)]
pub struct Given {
    /// The corpus.
    pub data: &'static Data,
    /// The basemap.
    pub basemap: Live<BasemapState>,
    /// What comes later.
    pub coming: Coming,
    /// The language that the address asks for.
    pub language: LanguageName,
    /// What is to be said of its words: that they are a draft, or could not be had.
    pub language_note: Option<Word>,
}

/// What comes after the page has opened.
#[derive(Clone, Copy)]
pub struct Coming {
    /// How far the records have come.
    pub loading: Live<Loading>,
    /// Whether the records are here.
    pub recorded: Live<bool>,
    /// How often records or texts have come: what shows either is drawn again.
    pub arrived: Live<u32>,
}

/// How far the records have come, or what did not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// So many bytes of so many.
    Records(u64, u64),
    /// They were stopped, or broke off.
    Stopped,
    /// All is here that was asked for.
    Done,
    /// A text could not be had.
    NoText,
}

/// What is drawn after a change of the filter, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The view.
    View,
    /// The address and the documents around the view.
    Around,
    /// The facets.
    Facets,
    /// The strip of the timeline.
    Strip,
}

impl Turn {
    /// Number of turns.
    pub const N: usize = 4;
}

/// How far the basemap has come.
#[derive(Clone, Copy)]
pub enum BasemapState {
    /// It is being fetched.
    Coming,
    /// It could not be had, or not be read; the map says so.
    Missing,
    /// It is here.
    Here(&'static Ground),
}

/// The state of the page: a handle, copied freely.
#[derive(Clone, Copy)]
pub struct AppState(&'static State);

impl Deref for AppState {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// What [`AppState`] holds.
pub struct State {
    /// The corpus.
    pub data: &'static Data,
    /// Where the page lies.
    pub home: Place,
    /// The basemap.
    pub basemap: Live<BasemapState>,
    /// Records and texts that are not here yet.
    pub coming: Coming,
    /// The view in the middle.
    pub view: Live<ViewName>,
    /// The view whose elements stand there: of many incidents it follows one frame later.
    pub mounted: Live<ViewName>,
    /// The one selection.
    pub selection: Live<Option<Selection>>,
    /// What the pointer is over, in whatever view.
    pub hovered: Live<Option<Pick>>,
    /// The one filter.
    pub choice: Live<Choice>,
    /// The filter that this one is compared with.
    pub compared: Live<Option<Choice>>,
    /// What is open to be read.
    pub reading: Live<Panes>,
    /// Actors that the network shows as one with their parts.
    pub collapsed: Live<Vec<ActorIdx>>,
    /// Who and what stands for whom then; `None` where each stands for itself.
    pub wholes: Derived<Option<Collapsed>>,
    /// Where the map looks; `None` until it has been moved.
    pub centre: Live<Option<MapCentre>>,
    /// First and last day that the timeline shows; `None` until it has been moved.
    pub window: Live<Option<(PartialDate, PartialDate)>>,
    /// Whose months stand under the timeline beside our own.
    pub calendar: Live<CalendarName>,
    /// Whether a period is being dragged or plays: it is written into the link once it rests.
    pub moving: Live<bool>,
    /// How the disputed line is drawn.
    pub line: Live<LineDrawing>,
    /// Light, dark or the system's.
    pub theme: Live<Theme>,
    /// The language of the page, for as long as it lives.
    pub language: LanguageName,
    /// What is to be said of its words.
    pub language_note: Option<Word>,
    /// What the reader's system prefers.
    pub system_dark: Live<bool>,
    /// Whether it prefers more contrast.
    pub system_strong: Live<bool>,
    /// Lines for the reader: what a link held that could not be followed, what was copied.
    pub notices: Live<Vec<String>>,
    /// What assistive technology reads out: counts and titles, nothing longer.
    pub said: Live<String>,
    /// How the page lies open.
    pub layout: Live<Layout>,
    /// Keys of the link that this version does not know; kept for the next link.
    pub unknown_keys: Live<Vec<(String, String)>>,
    /// The picture in the middle, while there is one.
    pub stage: Live<Option<Stage>>,
    /// Whether the first view has been drawn.
    pub drawn: Live<bool>,
    /// Whether what stands around it is there, or on its way.
    pub settled: Live<bool>,
    /// Whether a change of the filter waits to be drawn.
    pub update_waits: Live<bool>,
    /// By [`Turn`], whether it is still to come, so that no part holds up the others.
    pub waits: [Live<bool>; Turn::N],
    /// How often a view of many incidents was wished for that has to be worked out.
    pub n_wishes: Live<u32>,
    /// How often the filter has changed.
    pub n_changes: Live<u32>,
    /// Whether strip and view are drawn by turns.
    pub alternates: Live<bool>,
    /// Whether what stands around the view is taking its turns.
    pub takes_turns: Live<bool>,
    /// Where everything is drawn on the map, once the basemap is here.
    pub sites: Live<Option<&'static Sites>>,
    /// The incidents under the filter.
    pub shown: Kept<Crossfilter<'static>>,
    /// The incidents under the filter that it is compared with.
    pub compared_shown: Derived<Option<Crossfilter<'static>>>,
}

impl AppState {
    /// The state of a page that shows everything.
    pub fn new(given: Given) -> Self {
        let data = given.data;
        let choice = Live::new(Choice::default());
        let compared: Live<Option<Choice>> = Live::new(None);
        let sites = Live::new(None);
        let collapsed: Live<Vec<ActorIdx>> = Live::new(Vec::new());
        let shown = Kept::new(data.crossfilter(), move |shown: &mut Crossfilter<'static>| {
            // What sentences say is known when the records are here.
            if !choice.read().text.is_empty() {
                given.coming.recorded.get();
            }
            shown.apply(&choice.read().filter(data, sites.get()));
        });
        let state = State {
            data,
            home: load::place(),
            basemap: given.basemap,
            coming: given.coming,
            view: Live::new(ViewName::Map),
            mounted: Live::new(ViewName::Map),
            selection: Live::new(None),
            hovered: Live::new(None),
            choice,
            compared,
            compared_shown: Derived::new(move || {
                let choice = compared.get()?;
                if !choice.text.is_empty() {
                    given.coming.recorded.get();
                }
                let mut shown = data.crossfilter();
                shown.apply(&choice.filter(data, sites.get()));
                Some(shown)
            }),
            reading: Live::new(Panes::default()),
            collapsed,
            wholes: Derived::new(move || {
                let collapsed = collapsed.get();
                given.coming.recorded.get();
                (!collapsed.is_empty()).then(|| collapse(data.actors(), data.ties(), &collapsed))
            }),
            centre: Live::new(None),
            window: Live::new(None),
            calendar: Live::new(CalendarName::None),
            moving: Live::new(false),
            line: Live::new(LineDrawing::Neutral),
            theme: Live::new(Theme::Auto),
            language: given.language,
            language_note: given.language_note,
            system_dark: Live::new(Preference::Dark.holds()),
            system_strong: Live::new(Preference::Contrast.holds()),
            notices: Live::new(Vec::new()),
            said: Live::new(String::new()),
            layout: Live::new(Layout::new(Preference::ReducedMotion.holds())),
            unknown_keys: Live::new(Vec::new()),
            stage: Live::new(None),
            drawn: Live::new(false),
            settled: Live::new(false),
            update_waits: Live::new(false),
            waits: std::array::from_fn(|turn| Live::new(is_many(data) && turn > Turn::View as usize)),
            n_wishes: Live::new(0),
            n_changes: Live::new(0),
            alternates: Live::new(false),
            takes_turns: Live::new(false),
            sites,
            shown,
        };
        Self(Box::leak(Box::new(state)))
    }

    /// The months of a calendar, where the corpus has them.
    pub fn months(self, calendar: CalendarName) -> Option<&'static MonthTable> {
        self.data.meta().months.iter().find(|table| table.calendar == calendar)
    }

    /// The address of the page with a fragment. Opened at the document of a record, the page is still the page, not that
    /// document.
    pub fn address(self, fragment: &str) -> String {
        if self.home.folder.is_empty() {
            return history::address_with(fragment);
        }
        [&self.home.folder, "#", fragment].concat()
    }

    /// Selects a record, or nothing.
    pub fn select(self, selection: Option<Selection>) {
        self.selection.set_if_other(selection);
        if let Some(selection) = selection {
            self.said.set(selection.title(self.data));
        }
    }

    /// Lights a mark in every picture; equal values wake nobody.
    pub fn hover(self, pick: Option<Pick>) {
        self.hovered.set_if_other(pick);
    }

    /// Opens an article, at the sentence around `at` when given.
    pub fn open(self, article: ArticleIdx, at: Option<Span>) {
        let place = self.place(article, at);
        self.reading.update(|panes| panes.turn(place));
        self.read();
    }

    /// The sentence around `at`, as a place to read.
    pub fn place(self, article: ArticleIdx, at: Option<Span>) -> Reading {
        Reading { article, at: at.map(|span| self.data.sentence(span).start) }
    }

    /// Turns to what is open to be read.
    pub fn read(self) {
        // Where the sheet covers the page, the sentence needs the room.
        self.layout.update(|layout| layout.set_open(Panel::Sheet, false));
        self.show(ViewName::Sources);
    }

    /// Turns to a view.
    pub fn show(self, view: ViewName) {
        if *self.view.peek() != view {
            self.notices.set(Vec::new());
            self.view.set(view);
        }
    }

    /// Changes the filter; equal values wake nobody.
    pub fn choose(self, change: impl FnOnce(&mut Choice)) {
        let mut choice = self.choice.now();
        change(&mut choice);
        self.choose_all(choice);
    }

    /// Sets the filter; equal values wake nobody.
    pub fn choose_all(self, choice: Choice) {
        if choice != *self.choice.peek() {
            marks::mark(UPDATE_START);
            // Before the change, so that whoever draws it knows that somebody measures.
            if self.drawn.now() {
                self.update_waits.set(true);
                wait(self);
            }
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
        let paper = match self.theme.get() {
            Theme::Dark => Paper::Dark,
            Theme::Auto if system_dark => Paper::Dark,
            Theme::Light | Theme::Auto => Paper::Light,
        };
        if self.system_strong.get() { paper.strong() } else { paper }
    }

    /// Whether something has to wait; whoever asks is woken when it is its turn.
    pub fn has_to_wait(self, turn: Turn) -> bool {
        self.waits[turn as usize].get()
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
