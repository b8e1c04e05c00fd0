//! Every word of the page that is not the corpus's own, in one place, ready to be translated.

use marchland_core::article::{Outlet, OutletKind};
use marchland_core::codes::{CasualtyKind, Status};
use marchland_core::link::{LinkProblem, Theme, ViewName};
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{Day, IncidentColumns, IncidentIdx};

/// Name of the program.
pub const NAME: &str = "Marchland";
/// What stands under the name.
pub const TAGLINE: &str = "Border incidents, each with the sentence that says it";

/// Labels of the frame.
pub const VIEWS: &str = "Views";
/// Filter panel.
pub const FILTER: &str = "Filter";
/// Takes every choice back.
pub const CLEAR: &str = "Show all";
/// Copies the address.
pub const COPY_LINK: &str = "Copy link";
/// Copies the address of one record.
pub const COPY_RECORD: &str = "Copy link to this record";
/// Said when it worked.
pub const COPIED: &str = "Link copied.";
/// Said when the browser refuses; the address follows.
pub const COPY_REFUSED: &str = "The browser does not let this page copy. The link is: ";
/// Skips the frame.
pub const SKIP: &str = "Skip to the main view";
/// Closes a panel or a line.
pub const CLOSE: &str = "Close";
/// Dismisses the lines at the top.
pub const DISMISS: &str = "Dismiss";
/// Goes back from a record to the list.
pub const BACK_TO_LIST: &str = "All incidents shown";
/// Title of the line as a record.
pub const LINE_TITLE: &str = "The Durand Line";
/// Where nothing fits the filter.
pub const NOTHING: &str = "No incident passes the filter.";
/// A value that no telling gives.
pub const NOT_GIVEN: &str = "not given";
/// Heading of casualty figures when none is.
pub const NOT_REPORTED: &str = "No figure is reported. That is not the same as none.";

/// Name of a view in the switch.
pub fn view_name(view: ViewName) -> &'static str {
    match view {
        ViewName::Map => "Map",
        ViewName::Network => "Network",
        ViewName::Sources => "Sources",
        ViewName::List => "Incidents",
        ViewName::About => "About",
    }
}

/// Name of a theme in the switch.
pub fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "As the system",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    }
}

/// `1 incident`, `2 incidents`.
pub fn count(n: usize, one: &str, many: &str) -> String {
    let number = marchland_core::incident::thousands(u32::try_from(n).unwrap_or(u32::MAX));
    format!("{number} {}", if n == 1 { one } else { many })
}

/// `12 of 40 incidents`, or all of them.
pub fn shown(n_shown: usize, n_all: usize) -> String {
    if n_shown == n_all {
        count(n_all, "incident", "incidents")
    } else {
        format!("{n_shown} of {}", count(n_all, "incident", "incidents"))
    }
}

/// Title of a tie.
pub fn tie_title(a: &str, b: &str, sign: Sign) -> String {
    format!("{a} and {b}: {}", sign.label())
}

/// An outlet and whose it is, where that is known.
pub fn outlet_line(outlet: &Outlet) -> String {
    match outlet.kind {
        OutletKind::Unknown => outlet.name.clone(),
        kind => format!("{}, {}", outlet.name, kind.label()),
    }
}

/// What kind of tie: "Conflict in words", "Co-operation, a stated relation".
pub fn tie_line(sign: Sign, kind: TieKind) -> String {
    let sign = if sign == Sign::Negative { "Conflict" } else { "Co-operation" };
    match kind {
        TieKind::Stated => format!("{sign}, as stated"),
        kind => format!("{sign} {}", kind.label()),
    }
}

/// Title of a quotation.
pub fn quotation_title(speaker: Option<&str>) -> String {
    speaker.map_or_else(|| "Words quoted".to_owned(), |speaker| format!("{speaker}, in their words"))
}

/// Title of a sentence.
pub fn sentence_title(article: &str) -> String {
    format!("A sentence of “{article}”")
}

/// An id in a link that this corpus does not have.
pub fn unknown_id(key: &str, id: &str) -> String {
    format!("The link names “{id}” ({key}), which this corpus does not have; it was left out.")
}

/// A value in a link that could not be read.
pub fn unreadable(problem: &LinkProblem) -> String {
    format!(
        "The link says “{}={}”; expected {}. It was left out.",
        problem.key, problem.found, problem.expected
    )
}

/// Days of an incident in a list; "undated" where no telling gives any.
pub fn days(columns: &IncidentColumns, at: IncidentIdx) -> String {
    columns.interval(at).map_or_else(|| "Undated".to_owned(), |interval| capital(&interval.label()))
}

/// A day in short, such as `24 Dec 2024`.
pub fn short_day(day: Day) -> String {
    let (year, month, date) = day.ymd();
    let name = marchland_core::date::MONTHS.get(usize::from(month.unsigned_abs()).wrapping_sub(1));
    format!("{date} {} {year}", name.map_or("", |name| &name[..3]))
}

/// With a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
        .unwrap_or_default()
}

/// Heading over figures of one kind.
pub fn casualty_heading(kind: CasualtyKind) -> String {
    capital(kind.label())
}

/// What a status means, for the facet.
pub fn status_label(status: Status) -> String {
    capital(status.label())
}

/// Whether a record was looked at by a person.
pub fn provenance(reviewed: Option<&str>) -> String {
    reviewed.map_or_else(|| "Coded by rule, not reviewed".to_owned(), |reason| format!("Reviewed: {reason}"))
}

/// How the keyboard works a picture.
pub const PICTURE_KEYS: &str = "Arrow keys walk between the marks, Enter selects, plus and minus zoom, Shift with arrows moves the picture, Escape leaves.";
