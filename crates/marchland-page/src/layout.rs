//! How the page lies open: panels, lists unfolded, the order of the table. Not part of a link.

use crate::list::Order;
use crate::share::Embedding;
use crate::typed::Typed;
use marchland_core::{ActorIdx, Facet};

/// A panel that gives way where there is no room for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The filter, as a drawer.
    Filter,
    /// No panel of its own: while it is open, the pointer draws an area on the map.
    Area,
    /// The sheet with list and detail.
    Sheet,
    /// The period strip.
    Period,
    /// What a reader takes along.
    Share,
}

/// What the list under the network tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Twin {
    /// Every tie.
    #[default]
    Ties,
    /// Triangles, balanced or not.
    Triangles,
    /// Communities.
    Communities,
    /// Paths between two actors.
    Paths,
}

/// What gives a node of the network its size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SizeBy {
    /// How often the texts mention the actor.
    #[default]
    Mentions,
    /// The incidents that it has a part in.
    Incidents,
}

/// What became of something that was to be copied.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copying {
    /// Nothing was, of late.
    #[default]
    Not,
    /// A link was copied just now.
    Done,
    /// The browser refused.
    Refused,
}

/// Which end of the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The first day.
    From,
    /// The last day.
    To,
}

/// The id of the group of the tray that is open.
pub const TRAY_LIST: &str = "tray-list";

/// The group of what has no day, under the timeline; those of the map are counted from 1.
pub const UNDATED_GROUP: usize = 0;

/// The id of what opens a group of the tray.
pub fn tray_anchor(group: usize) -> String {
    ["tray-", &group.to_string()].concat()
}

/// A list that shows its beginning until the reader asks for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The values of a facet.
    Facet(Facet),
    /// Whether a facet lies otherwise than at first, open or closed.
    Fold(Facet),
    /// The headlines of the front page.
    Headlines,
    /// The rows of the table of incidents.
    Rows,
    /// The matters on which claims differ.
    Differences,
    /// The matters on which claims agree.
    Agreements,
    /// The claims without a counterpart.
    Alone,
    /// The rows of the table of ties.
    Ties,
    /// The triangles of the network.
    Triangles,
    /// The paths between two actors.
    Paths,
    /// The sentences of the selected record.
    Quotes,
}

/// How the page lies open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// The panels that are open.
    open: Vec<Panel>,
    /// How often each list has been unfolded.
    unfolded: Vec<(List, usize)>,
    /// The order of the table of incidents.
    pub order: Order,
    /// What the list under the network tells.
    pub twin: Twin,
    /// What gives a node of the network its size.
    pub size_by: SizeBy,
    /// How many ties further than one the network lights what is around a selected actor.
    pub further: u32,
    /// The two actors whose paths are listed, as far as they are chosen.
    pub ends: [Option<ActorIdx>; 2],
    /// The open group of the tray.
    pub tray: Option<usize>,
    /// The line that is active in the list of the search, counted from 1, 0 for none; `None` while it is closed.
    pub finder: Option<usize>,
    /// Whether the period moves on by itself.
    pub playing: bool,
    /// Position of its speed in [`crate::words::SPEEDS`], counted from the middle one.
    pub speed: usize,
    /// Whether nothing may move by itself.
    pub still: bool,
    /// What stands in the fields of the period and cannot be taken.
    pub typed: Typed,
    /// What became of the copying in the panel of sharing.
    pub copying: Copying,
    /// What is set of a frame for another page.
    pub embedding: Embedding,
}

impl Layout {
    /// As the page opens; `still` where nothing may move by itself.
    pub fn new(still: bool) -> Self {
        Self { still, ..Self::default() }
    }

    /// Opens a panel, or closes it.
    pub fn toggle(&mut self, panel: Panel) {
        self.copying = Copying::Not;
        self.set_open(panel, !self.is_open(panel));
    }

    /// Whether a panel is open.
    pub fn is_open(&self, panel: Panel) -> bool {
        self.open.contains(&panel)
    }

    /// Opens a panel or closes it.
    pub fn set_open(&mut self, panel: Panel, open: bool) {
        self.open.retain(|one| *one != panel);
        if open {
            self.open.push(panel);
        }
    }

    /// How often the reader has asked for more of a list.
    pub fn times(&self, list: List) -> usize {
        self.unfolded.iter().find(|(known, _)| *known == list).map_or(0, |(_, times)| *times)
    }

    /// Shows more of a list.
    pub fn more(&mut self, list: List) {
        match self.unfolded.iter_mut().find(|(known, _)| *known == list) {
            Some((_, times)) => *times += 1,
            None => self.unfolded.push((list, 1)),
        }
    }

    /// Shows the beginning of a list only.
    pub fn fewer(&mut self, list: List) {
        self.unfolded.retain(|(known, _)| *known != list);
    }

    /// How many values of a list to show: the first few, or all once asked.
    pub fn limit(&self, list: List, first: usize) -> usize {
        if self.times(list) > 0 { usize::MAX } else { first }
    }

    /// How many values of a long list to show: twice as many for each time asked.
    pub fn limit_by(&self, list: List, first: usize) -> usize {
        first << self.times(list).min(20)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panels_open_and_close_alone() {
        let mut layout = Layout::default();
        layout.toggle(Panel::Sheet);
        layout.set_open(Panel::Filter, true);
        layout.set_open(Panel::Filter, true);
        assert!(layout.is_open(Panel::Sheet) && layout.is_open(Panel::Filter));
        layout.toggle(Panel::Filter);
        assert!(!layout.is_open(Panel::Filter) && !layout.is_open(Panel::Period));
    }

    #[test]
    fn lists_unfold_alone() {
        let mut layout = Layout::default();
        layout.more(List::Rows);
        layout.more(List::Rows);
        layout.more(List::Facet(Facet::Actor));
        assert_eq!(layout.limit_by(List::Rows, 100), 400);
        assert_eq!(layout.limit_by(List::Headlines, 60), 60);
        assert_eq!(layout.limit(List::Facet(Facet::Actor), 8), usize::MAX);
        assert_eq!(layout.limit(List::Facet(Facet::Place), 8), 8);
        layout.fewer(List::Facet(Facet::Actor));
        assert_eq!(layout.limit(List::Facet(Facet::Actor), 8), 8);
    }
}
