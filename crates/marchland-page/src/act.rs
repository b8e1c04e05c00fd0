//! What a press does, as a value: the app carries it out.

use crate::copied::Copied;
use crate::format::Format;
use crate::layout::{End, List, Panel, SizeBy, Twin};
use crate::list::Column;
use crate::share::Setting;
use crate::{Reading, Selection};
use marchland_core::facet::Value;
use marchland_core::link::{LanguageName, LineDrawing, Theme, ViewName};
use marchland_core::{ActorIdx, ArticleIdx, PartialDate, Span};
use marchland_filter::Removable;
use marchland_scene::Pick;

/// What a picture is saved as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Pixels, twice as many as on the screen.
    Png,
    /// A drawing.
    Svg,
}

/// What a press does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Selects a record, or nothing.
    Select(Option<Selection>),
    /// Lights a mark in every picture, or none.
    Hover(Option<Pick>),
    /// Turns to a view.
    Show(ViewName),
    /// Turns to an article, at the sentence around some words when given.
    Open(ArticleIdx, Option<Span>),
    /// Selects a record and turns to the sentence around some of its words.
    OpenWith(Selection, Span),
    /// Shows another place in the pane of its article, or the articles.
    Read(Option<Reading>),
    /// Selects what a mark in an article supports; an article beside it turns to the same.
    Mark(ArticleIdx, Selection),
    /// Reads the article that is chosen in the menu beside the first, or none.
    Beside,
    /// Reads the sentences around two stretches of different articles side by side.
    SideBySide(Span, Span),
    /// Closes the pane of an article.
    Close(ArticleIdx),
    /// Adds a value to its facet, or takes it out.
    Toggle(Value),
    /// Takes a part of the filter away.
    Remove(Removable),
    /// Sets the text of the filter to what stands in the field.
    Text,
    /// A key in the field of the search.
    SearchKey,
    /// Opens the list of the search at a line, 0 at none, or closes it.
    Finder(Option<usize>),
    /// What a line of that list leads to.
    Found(usize),
    /// Sets the area of the filter to what the map shows.
    AreaInView,
    /// Saves the picture as a file.
    Save(FileKind),
    /// Saves what the filter leaves as a file.
    Export(Format),
    /// Takes the whole filter back.
    ShowAll,
    /// Keeps the filter as the first of two to compare and shows all, or ends that.
    Compare(bool),
    /// Sets the period.
    Period(Option<PartialDate>, Option<PartialDate>),
    /// Sets one end of the period to what stands in the field.
    PeriodEnd(End),
    /// Moves one end of the period with the arrow keys.
    StepEnd(End),
    /// Sets the period to what is chosen among the presets.
    Preset,
    /// Moves the period by its length, earlier or later.
    Shift(i8),
    /// Lets the period move on by itself, or stops it.
    Play,
    /// Turns to the next speed of it.
    Speed,
    /// Names the months of the calendar that is chosen.
    Calendar,
    /// Copies the address of the page as it is.
    CopyLink,
    /// Hands the address of the page as it is to another program.
    HandOn,
    /// Sets something of a frame for another page, or takes it back.
    Embed(Setting, bool),
    /// Copies the code of that frame.
    CopyEmbed,
    /// Copies something of a record; its address is without the filter of the moment.
    Copy(Copied, Selection),
    /// Opens the page again in a language.
    Language(LanguageName),
    /// Turns to another paper.
    Paper(Theme),
    /// Draws the line another way.
    Line(LineDrawing),
    /// Draws the line as is chosen in the menu.
    LineOf,
    /// Opens a panel, or closes it.
    Panel(Panel),
    /// Takes the lines for the reader away.
    Dismiss,
    /// Shows more of a list.
    More(List),
    /// Shows the beginning of a list only.
    Fewer(List),
    /// Opens a group of the tray, or closes it.
    Tray(Option<usize>),
    /// Shows another list under the network.
    Twin(Twin),
    /// Sizes the nodes of the network.
    SizeBy(SizeBy),
    /// Shows an actor in the network as one with its parts, or them apart.
    Collapse(ActorIdx),
    /// Shows all actors as one with their parts, or each apart.
    CollapseAll(bool),
    /// Lights what is so many ties further than one from a selected actor.
    Further(u32),
    /// Lists the paths from the actor that is chosen in the menu (0), or to it (1).
    PathEnd(usize),
    /// Sorts the table, or turns its order round.
    Sort(Column),
    /// Stops loading what is loaded behind the page.
    CancelLoading,
    /// Goes on with it.
    LoadAgain,
    /// Gives the focus to a part of the page.
    Skip(&'static str),
    /// Zooms the picture by steps, inward positive.
    Zoom(i8),
    /// Shows the whole picture, as the page opened with it.
    Whole,
}
