//! The words of the page: the messages of `marchland-words`, and what is chosen or put together from them for records
//! of the vocabulary.

mod loading;
mod network;
mod time;

pub use loading::*;
pub use marchland_words::*;
pub use network::*;
pub use time::*;

use marchland_core::article::{Outlet, OutletKind};
use marchland_core::claim::{Answer, Claim, Difference, Value};
use marchland_core::codes::{CasualtyKind, Status};
use marchland_core::date::DatePrecision;
use marchland_core::link::{LineDrawing, LinkProblem, Theme, ViewName};
use marchland_core::relation::Sign;
use marchland_core::{Day, Facet, IncidentColumns, IncidentIdx, Provenance};

/// The parts of a comparison.
pub const COMPARE_PARTS: [Word; 3] = [COMPARE_ONLY_FIRST, COMPARE_BOTH, COMPARE_ONLY_SECOND];

/// Name of a view in the switch.
pub fn view_name(view: ViewName) -> &'static str {
    let name = match view {
        ViewName::Map => VIEW_MAP,
        ViewName::Timeline => VIEW_TIMELINE,
        ViewName::Network => VIEW_NETWORK,
        ViewName::Sources => VIEW_SOURCES,
        ViewName::Claims => VIEW_CLAIMS,
        ViewName::List => VIEW_LIST,
        ViewName::About => VIEW_ABOUT,
    };
    name.words()
}

/// Title of a facet.
pub fn facet_title(facet: Facet) -> &'static str {
    let title = match facet {
        Facet::Type => FACET_TYPE,
        Facet::Mode => FACET_MODE,
        Facet::Actor => FACET_ACTOR,
        Facet::Side => FACET_SIDE,
        Facet::Place => FACET_PLACE,
        Facet::Article => FACET_ARTICLE,
        Facet::Outlet => FACET_OUTLET,
        Facet::Precision => FACET_PRECISION,
        Facet::Status => FACET_STATUS,
        Facet::Border => FACET_BORDER,
        Facet::Killed => FACET_KILLED,
    };
    title.words()
}

/// A side as the list of actors names it.
pub fn side(key: &str) -> String {
    match key {
        "non-state" => SIDE_NON_STATE.into(),
        "civilian" => SIDE_CIVILIAN.into(),
        "international" => SIDE_INTERNATIONAL.into(),
        "media" => SIDE_MEDIA.into(),
        "unknown" => SIDE_UNKNOWN.into(),
        other => capital(other),
    }
}

/// How many of all are listed.
pub fn of_all(listed: usize, all: usize) -> String {
    if listed < all { listed_of_all(listed, all) } else { number(all) }
}

/// Numbers of single happenings and of sums, never added up.
pub fn singles_and_sums(n_single: u32, n_sums: u32) -> String {
    match (n_single as usize, n_sums as usize) {
        (n, 0) => number(n),
        (0, sums) => marchland_words::n_sums(sums),
        (n, sums) => singles_and_n_sums(n, &marchland_words::n_sums(sums)),
    }
}

/// The name of a file without its ending: words of a title that every system takes.
pub fn file_name(title: &str) -> String {
    let mut name = String::new();
    for letter in title.chars() {
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "marchland".to_owned() } else { name.to_owned() }
}

/// What taking a part of the filter away would leave.
pub fn without(what: &str, n: usize) -> String {
    without_it(what, &n_incidents(n))
}

/// What a button says that shows the rest of a facet.
pub fn all_values(n: usize, n_most: usize) -> String {
    if n > n_most { most_of_n(n_most, n) } else { all_n(n) }
}

/// Name of a theme in the switch.
pub fn theme_name(theme: Theme) -> &'static str {
    let name = match theme {
        Theme::Auto => THEME_AUTO,
        Theme::Light => THEME_LIGHT,
        Theme::Dark => THEME_DARK,
    };
    name.words()
}

/// `12 of 40 incidents`, or all of them.
pub fn shown(n_shown: usize, n_all: usize) -> String {
    let all = n_incidents(n_all);
    if n_shown == n_all { all } else { n_of_all(n_shown, &all) }
}

/// Title of a tie.
pub fn tie_title(a: &str, b: &str, sign: Sign) -> String {
    tie_of(a, b, sign.said())
}

/// An outlet and whose it is, where that is known.
pub fn outlet_line(outlet: &Outlet) -> String {
    match outlet.kind {
        OutletKind::Unknown => outlet.name.clone(),
        kind => format!("{}, {}", outlet.name, kind.said()),
    }
}

/// Title of a claim.
pub fn claim_title(claim: &Claim) -> String {
    match claim.value {
        Value::Answer(answer @ Answer::Words) => [&claim.subject, LIST_COMMA.words(), answer.said()].concat(),
        value => {
            [&claim.subject, LIST_COMMA.words(), claim.measure.said(), ": ", &marchland_words::value(value)]
                .concat()
        }
    }
}

/// What the columns of claims hold.
pub const CLAIM_COLUMNS: [Word; 3] = [CLAIM_COLUMN_CLAIMED, CLAIM_COLUMN_SOURCE, CLAIM_COLUMN_WORDS];

/// The sign of a kind of difference.
pub fn difference_sign(difference: Difference) -> &'static str {
    match difference {
        Difference::Contradiction => "≠",
        Difference::Stance => "↔",
        Difference::Growing => "↑",
        Difference::Scope => "∩",
        Difference::SameWords => "≈",
        Difference::Agreement => "=",
    }
}

/// What a kind of difference means.
pub fn difference_meaning(difference: Difference) -> Word {
    match difference {
        Difference::Contradiction => DIFFERENCE_MEANS_CONTRADICTION,
        Difference::Stance => DIFFERENCE_MEANS_STANCE,
        Difference::Growing => DIFFERENCE_MEANS_GROWING,
        Difference::Scope => DIFFERENCE_MEANS_SCOPE,
        Difference::SameWords => DIFFERENCE_MEANS_SAME_WORDS,
        Difference::Agreement => DIFFERENCE_MEANS_AGREEMENT,
    }
}

/// What the filter does to the claims; `None` where none is set.
pub fn claims_left_out(is_unfiltered: bool, n_articles: usize) -> Option<Word> {
    match (is_unfiltered, n_articles) {
        (true, _) => None,
        (_, 0) => Some(CLAIMS_ALL_SHOWN),
        _ => Some(CLAIMS_SOME_LEFT_OUT),
    }
}

/// Title of a quotation.
pub fn quotation_title(speaker: Option<&str>) -> String {
    speaker.map_or_else(|| QUOTATION_OF_NOBODY.into(), quotation_of)
}

/// An id in a link that this corpus does not have.
pub fn unknown_id(key: &str, id: &str) -> String {
    link_unknown_id(&cut(id), key)
}

/// The beginning of words that somebody else chose the length of.
fn cut(words: &str) -> String {
    /// Letters shown.
    const N_LETTERS: usize = 60;
    // Nor do they turn the line that they are told in.
    let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = words.chars().filter(|&letter| !turns(letter)).collect();
    let mut kept: String = plain.chars().take(N_LETTERS).collect();
    if kept.len() < plain.len() {
        kept.push('…');
    }
    kept
}

/// A value in a link that could not be read.
pub fn unreadable(problem: &LinkProblem) -> String {
    link_unreadable(&cut(&problem.key), &cut(&problem.found), problem.expected)
}

/// Days of an incident in a list; "undated" where no telling gives any.
pub fn days(columns: &IncidentColumns, at: IncidentIdx) -> String {
    columns
        .interval(at)
        .map_or_else(|| UNDATED_INCIDENT.into(), |interval| capital(&marchland_words::interval(interval)))
}

/// A day in short, such as `24 Dec 2024`.
pub fn short_day(day: Day) -> String {
    let (year, month, date) = day.ymd();
    date_day(&numeral(date.into()), short_month(month), &numeral(year.into()))
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
    capital(kind.said())
}

/// What a status means, for the facet.
pub fn status_label(status: Status) -> String {
    capital(status.said())
}

/// Whether a record was looked at by a person.
pub fn provenance(provenance: &Provenance) -> String {
    match provenance {
        Provenance::Coded => CODED_BY_RULE.into(),
        Provenance::Reviewed { reason } => reviewed_because(reason),
    }
}

/// How the line can be drawn.
pub const LINE_DRAWINGS: [(LineDrawing, Word); 3] = [
    (LineDrawing::Neutral, LINE_NEUTRAL),
    (LineDrawing::Pakistan, LINE_PAKISTAN),
    (LineDrawing::Afghanistan, LINE_AFGHANISTAN),
];

/// One word for a theme, in the switch itself.
pub fn theme_short(theme: Theme) -> Word {
    match theme {
        Theme::Auto => THEME_AUTO_SHORT,
        Theme::Light => THEME_LIGHT,
        Theme::Dark => THEME_DARK,
    }
}

/// How many ties the network shows.
pub fn ties_shown(has_records: bool, n: usize) -> String {
    if has_records { n_ties_shown(n) } else { TIES_COME.into() }
}

/// How exactly a date is known.
pub fn date_precision(precision: DatePrecision) -> Word {
    match precision {
        DatePrecision::Day => DATE_TO_THE_DAY,
        DatePrecision::Days => DATE_TO_DAYS,
        DatePrecision::Week => DATE_TO_THE_WEEK,
        DatePrecision::Month => DATE_TO_THE_MONTH,
        DatePrecision::Year => DATE_TO_THE_YEAR,
    }
}
