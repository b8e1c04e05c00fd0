//! Every word of the page that is not the corpus's own, in one place, ready to be translated.

mod time;

pub use time::*;

use marchland_core::article::{Outlet, OutletKind};
use marchland_core::claim::{Answer, Claim, Difference, Value};
use marchland_core::codes::{CasualtyKind, Status};
use marchland_core::date::DatePrecision;
use marchland_core::link::{LineDrawing, LinkProblem, Theme, ViewName};
use marchland_core::relation::Sign;
use marchland_core::{Day, Facet, IncidentColumns, IncidentIdx, Provenance};

mod loading;
mod network;
mod site;

pub use loading::*;
pub use network::*;
pub use site::*;

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
/// Over the table of speakers and outlets.
pub const WHO_IS_QUOTED: &str = "Who is quoted, and where";
/// Under it, where there may be more.
pub const MOST_QUOTED: &str = "Those who are quoted most, and the outlets that quote most.";
/// Its first column.
pub const SPEAKER: &str = "Speaker";
/// Its second.
pub const IN_ALL: &str = "In all";
/// Said when it worked.
pub const COPIED: &str = "Link copied.";
/// Said when the browser refuses; what was to be copied follows.
pub const COPY_REFUSED: &str = "The browser does not let this page copy. Copy it from here: ";
/// Skips the frame.
pub const SKIP: &str = "Skip to the main view";
/// Over the view of claims while they are not here.
pub const CLAIMS_TITLE: &str = "Claims";
/// The second link of the page.
pub const SKIP_TO_PERIOD: &str = "Skip to the period";
/// Closes a panel or a line.
pub const CLOSE: &str = "Close";
/// Dismisses the lines at the top.
pub const DISMISS: &str = "Dismiss";
/// Goes back from a record to the list.
pub const BACK_TO_LIST: &str = "← All incidents";
/// Title of the line as a record.
pub const LINE_TITLE: &str = "The Durand Line";
/// Where nothing fits the filter.
pub const NOTHING: &str = "No incident passes the filter.";
/// Said where a link names more articles than can be read at once.
pub const TWO_AT_MOST: &str = "Two articles at most are read at once.";
/// Begins a comparison.
pub const COMPARE: &str = "Compare this filter with another";
/// Said where there is none.
pub const COMPARE_NEEDS: &str = "Set a filter to compare it with another.";
/// Ends it.
pub const COMPARE_NO_MORE: &str = "Stop comparing";
/// The parts of a comparison.
pub const COMPARE_PARTS: [&str; 3] = ["Only the first", "Both", "Only the second"];
/// A filter that leaves all.
pub const EVERYTHING: &str = "all incidents";
/// Names the menu of articles to read beside one.
pub const BESIDE: &str = "Read beside it";
/// Its first choice.
pub const NOTHING_BESIDE: &str = "Nothing beside it";
/// Reads two articles at once.
pub const SIDE_BY_SIDE: &str = "Read side by side";
/// Said of a telling that made none.
pub const NO_INCIDENT: &str = ", no incident";
/// Heading over how tellings were read.
pub const HOW_READ: &str = "How it was read";
/// A value that no telling gives.
pub const NOT_GIVEN: &str = "not given";
/// Heading of casualty figures when none is.
pub const NOT_REPORTED: &str = "No figure is reported. That is not the same as none.";

/// Name of a view in the switch.
pub fn view_name(view: ViewName) -> &'static str {
    match view {
        ViewName::Map => "Map",
        ViewName::Timeline => "Timeline",
        ViewName::Network => "Network",
        ViewName::Sources => "Sources",
        ViewName::Claims => "Claims",
        ViewName::List => "Incidents",
        ViewName::About => "About",
    }
}

/// Title of a facet.
pub fn facet_title(facet: Facet) -> &'static str {
    match facet {
        Facet::Type => "Type of event",
        Facet::Mode => "How it was done",
        Facet::Actor => "Actor",
        Facet::Side => "Side",
        Facet::Place => "Place",
        Facet::Article => "Article",
        Facet::Outlet => "Outlet",
        Facet::Precision => "Place known",
        Facet::Status => "How it is told",
        Facet::Border => "Border",
        Facet::Killed => "Killed",
    }
}

/// A side as the list of actors names it.
pub fn side(key: &str) -> String {
    match key {
        "non-state" => "Armed groups".to_owned(),
        "unknown" => "Not known".to_owned(),
        other => capital(other),
    }
}

/// Label of the text field, and what stands in it while it is empty.
pub const SEARCH_LABEL: &str = "Search names, incidents, claims, quotations and sentences";
/// See [`SEARCH_LABEL`].
pub const SEARCH: &str = "Search";
/// The list of a search.
pub const SEARCH_FOUND: &str = "Found";
/// How many of all are listed.
pub fn of_all(listed: usize, all: usize) -> String {
    if listed < all { [&listed.to_string(), " of ", &all.to_string()].concat() } else { all.to_string() }
}

/// The list of a search that finds nothing.
pub const SEARCH_NOTHING: &str = "Nothing found, not by sound nor with a slip.";
/// Heading over what is chosen, for assistive technology.
pub const CHOSEN: &str = "What is chosen";
/// The area of the filter.
pub const AREA: &str = "Area on the map";
/// Lets the pointer draw one.
pub const DRAW_AREA: &str = "Draw an area to filter by";
/// Takes what is in sight for one.
pub const AREA_IN_VIEW: &str = "Filter by what the map shows";
/// Where nothing passes and one part taken away would help.
pub const LOOSEN: &str = "Nothing matches all of this. Take one part away:";
/// Where no single part would.
pub const LOOSEN_SEVERAL: &str =
    "Nothing matches all of this, and no single part is to blame: take two or more away.";

/// Numbers of single happenings and of sums, never added up.
pub fn singles_and_sums(n_single: u32, n_sums: u32) -> String {
    let number = marchland_core::incident::thousands;
    match (n_single, n_sums) {
        (n, 0) => number(n),
        (0, 1) => "1 sum".to_owned(),
        (0, n) => [&number(n), " sums"].concat(),
        (n, sums) => [&number(n), " + ", &singles_and_sums(0, sums)].concat(),
    }
}

/// What a reader of a printed map must know of its sums.
pub const FIGURE_SUMS: &str =
    "Sums tell of several happenings at once, such as “856 attacks”; they are not counted among single ones.";
/// How to read a timeline without its legend.
pub const FIGURE_TIME_KEY: &str = "A bar reaches over all days that its incident may have happened on. Solid: known to the day; hatched: less exactly; hollow: claimed by one side; a double rule: a sum of several happenings.";
/// Before what is not on the map.
pub const FIGURE_TRAY: &str = "Not on the map: ";

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

/// What a chip does.
pub fn remove(what: &str) -> String {
    ["Remove ", what].concat()
}

/// What taking a part of the filter away would leave.
pub fn without(what: &str, n: usize) -> String {
    format!("without {what}: {}", count(n, "incident", "incidents"))
}

/// What a button says that shows the rest of a facet.
pub fn all_values(n: usize, n_most: usize) -> String {
    if n > n_most { format!("{n_most} of {n}") } else { format!("All {n}") }
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

/// Title of a claim.
pub fn claim_title(claim: &Claim) -> String {
    match claim.value {
        Value::Answer(answer @ Answer::Words) => [&claim.subject, ", ", answer.label()].concat(),
        value => [&claim.subject, ", ", claim.measure.label(), ": ", &value.label()].concat(),
    }
}

/// What stands over the claims.
pub const CLAIMS_LEDE: &str = "Claims that measure one thing of one matter stand together, each with its own words. Nothing is added up or averaged.";
/// Heading over matters on which claims differ.
pub const CLAIMS_DIFFER: &str = "Where claims differ";
/// Heading over matters on which they do not.
pub const CLAIMS_AGREE: &str = "Where claims agree";
/// Heading over claims that nothing is compared with.
pub const CLAIMS_ALONE: &str = "Claims without a counterpart";
/// What the columns of claims hold.
pub const CLAIM_COLUMNS: [&str; 3] = ["What is claimed", "According to", "In these words"];
/// All claims of a matter are of one article.
pub const INSIDE_ONE: &str = "Inside one article";
/// After a figure given in a vague word.
pub const VAGUE: &str = " (a vague word)";
/// Before the days a claim speaks of.
pub const FOR_DAYS: &str = "Time: ";
/// Before the incident of a claim.
pub const OF_INCIDENT: &str = "Incident: ";
/// Before a claimant.
pub const SAYS: &str = "says ";
/// Where the text names none.
pub const NO_CLAIMANT: &str = "told without a claimant";

/// Where the words of a claim name no scope.
pub const NO_SCOPE: &str = "no limit named";
/// Where they name no day.
pub const NO_DAYS: &str = "no day or period named";
/// Heading over the matters that a record's claims are part of.
pub const COMPARED: &str = "Its figures beside others";

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
pub fn difference_meaning(difference: Difference) -> &'static str {
    match difference {
        Difference::Contradiction => "Of one and the same thing; not all of these can hold.",
        Difference::Stance => "A judgement: each is the position of whoever holds it.",
        Difference::Growing => "No contradiction: the earlier figure may have been right in its time.",
        Difference::Scope => "No contradiction: each may hold of what it counts.",
        Difference::SameWords => "No difference in what was said: two translations of it.",
        Difference::Agreement => "Two articles or claimants, one answer.",
    }
}

/// What the filter does to the claims; `None` where none is set.
pub fn claims_left_out(is_unfiltered: bool, n_articles: usize) -> Option<&'static str> {
    match (is_unfiltered, n_articles) {
        (true, _) => None,
        (_, 0) => Some("The filter is one of incidents; all claims are shown."),
        _ => Some(
            "Left out are matters of which no chosen article says anything. The rest of the filter is one of incidents.",
        ),
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
    format!("The link names “{}” ({key}), which this corpus does not have; it was left out.", cut(id))
}

/// The beginning of words that somebody else chose the length of.
fn cut(words: &str) -> String {
    /// Letters shown.
    const N_LETTERS: usize = 60;
    let mut kept: String = words.chars().take(N_LETTERS).collect();
    if kept.len() < words.len() {
        kept.push('…');
    }
    kept
}

/// A value in a link that could not be read.
pub fn unreadable(problem: &LinkProblem) -> String {
    format!(
        "The link says “{}={}”; expected {}. It was left out.",
        cut(&problem.key),
        cut(&problem.found),
        problem.expected
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
pub fn provenance(provenance: &Provenance) -> String {
    match provenance {
        Provenance::Coded => "Coded by rule, not reviewed".to_owned(),
        Provenance::Reviewed { reason } => format!("Reviewed: {reason}"),
    }
}

/// How the keyboard works a picture.
pub const PICTURE_KEYS: &str = "Arrow keys walk between the marks, Home and End go to the first and the last, Page Up and Page Down ten on, Enter selects, plus and minus zoom, 0 shows the whole picture, Shift with arrows moves it, Escape leaves.";

/// Said in the button itself once a link is copied.
pub const COPIED_SHORT: &str = "Copied";
/// How the line can be drawn.
pub const LINE_DRAWINGS: [(LineDrawing, &str); 3] = [
    (LineDrawing::Neutral, "As a line of its own"),
    (LineDrawing::Pakistan, "As Pakistan draws it"),
    (LineDrawing::Afghanistan, "As Afghanistan does"),
];
/// In the tray where nothing passes the filter.
pub const NOTHING_SHOWN: &str = "No incident passes the filter";
/// In the tray where nothing is in it.
pub const ALL_ON_MAP: &str = "Everything shown has its place on the map";
/// The button that goes back to the picture as the page opened with it.
pub const WHOLE: &str = "Show the whole picture";
/// A period that ends before it begins.
pub const PERIOD_BACKWARDS: &str = "The period would end before it begins.";
/// Where the browser has no canvas.
pub const NO_CANVAS: &str = "This browser cannot draw the picture; the list of incidents says the same.";
/// While the basemap is on its way.
pub const BASEMAP_COMES: &str = "The map is still being fetched. Every incident stands in the list.";
/// Incidents on the line.
pub const BORDER: &str = "On, over or about the border";
/// The others.
pub const ELSEWHERE: &str = "Elsewhere";
/// Who recognises the line.
pub const LINE_STANDING: &str = "Pakistan treats the line of 1893 as an international border. No Afghan government has recognised it as one since 1947.";
/// Where there is no basemap.
pub const NO_BASEMAP: &str =
    "The basemap could not be fetched or read, so there is no map. Every incident stands in the list.";
/// Before and after the number of stretches checked.
pub const ABOUT_SENTENCE: [&str; 2] = [
    "Every value shown here, an actor, a place, a date, a number, a tie, opens the words it was read from. When this corpus was written, ",
    " were looked up in the stored texts, byte for byte; one that is not found stops the build.",
];
/// Before and after the word “reviewed”.
pub const ABOUT_RULE: [&str; 2] = [
    "The articles were read by a program with written rules, not by a person and not by a statistical model: it finds the words that name an event, who acts, who receives, where, when and how many, and notes the rule. Event types are those of the PLOVER codebook. A record says ",
    " when a person has looked at it and given a reason, otherwise it is as the rules left it. Rules err; the sentence is there so that you can see when.",
];
/// What uncertainty looks like.
pub const ABOUT_UNCERTAIN: &str = "A place known to the province is a hatched province, a place along the line is a band along the line, and what is known to a country only stands in a tray beside the map. Nothing is moved to the middle of an area and drawn as a point. A month is a month, not its first day. Incidents without a date stay in every list until you set a period.";
/// What becomes of disagreement.
pub const ABOUT_DISAGREEMENT: &str = "Figures of different articles or claimants stand side by side with who said what; nothing is added up or averaged. “Not reported” and zero are different things.";
/// How to draw the line otherwise; after [`LINE_STANDING`].
pub const ABOUT_LINE: &str =
    " It is drawn as a line of its own; select it on the map to draw it as either side does.";
/// Whose data and letters these are.
pub const ABOUT_MADE_WITH: &str = "Outlines and great rivers: Natural Earth, in the public domain; smaller rivers: GSHHG, LGPL 3; towns: GeoNames, CC BY 4.0; names of states in their own scripts: Unicode CLDR. Type: Newsreader and Libre Franklin, SIL Open Font Licence. The page asks no other server for anything and stores nothing.";

/// One word for a theme, in the switch itself.
pub fn theme_short(theme: Theme) -> &'static str {
    match theme {
        Theme::Auto => "Auto",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    }
}
/// Over an article of which not all may be shown.
pub const EXTRACT: &str = "Of this article only sentences that are evidence, and those beside them, may be shown; the rest is not here.";

/// What the map shows, for assistive technology; `shown` counts incidents.
pub fn map_label(shown: &str, n_tray: usize) -> String {
    format!(
        "Map of {shown}; {n_tray} in the tray below, known to a country at best. The list of incidents says the same."
    )
}

/// How many ties the network shows.
pub fn ties_shown(has_records: bool, n: usize) -> String {
    if has_records { count(n, "tie shown", "ties shown") } else { "ties that are not here yet".to_owned() }
}

/// What the network shows, for assistive technology.
pub fn network_label(actors: &str, ties: &str) -> String {
    ["Network of ", actors, " with ", ties, ". The table below says the same."].concat()
}

/// How exactly a date is known.
pub fn date_precision(precision: DatePrecision) -> &'static str {
    match precision {
        DatePrecision::Day => "known to the day",
        DatePrecision::Days => "known to a few days",
        DatePrecision::Week => "known to the week",
        DatePrecision::Month => "known to the month",
        DatePrecision::Year => "known to more than a month only",
    }
}
