//! What stands with a picture that leaves the page: what it shows, under which filter, how the line is drawn,
//! where its data come from and where the page is.

use crate::frame::chosen_words;
use crate::timeline::n_undated;
use crate::{Choice, Data, words};
use marchland_filter::Crossfilter;
use marchland_scene::figure::{Figure, Panel};
use marchland_scene::map::{MapInput, line_note, tray};

/// A map as a figure, with its key under it; `link` is the address that shows the same.
pub fn map_figure<'a>(
    data: &Data,
    input: &MapInput<'_>,
    choice: &Choice,
    panels: Vec<Panel<'a>>,
    link: &str,
) -> Figure<'a> {
    let groups = tray(input);
    let mut notes = vec![line_note(input.line, input.ground), words::FIGURE_SUMS.into()];
    if !groups.is_empty() {
        let group = |group: &marchland_scene::map::TrayGroup| {
            let numbers = words::singles_and_sums(group.n_single, group.n_sums);
            words::figure_tray_group(&words::capital(&group.label), &numbers)
        };
        let groups: Vec<String> = groups.iter().map(group).collect();
        notes.push(words::figure_not_on_map(&groups.join(&words::LIST_COMMA)));
    }
    notes.push(input.ground.attribution().to_owned());
    figure(data, input.shown, choice, panels, notes, link)
}

/// A timeline as a figure; `link` is the address that shows the same.
pub fn timeline_figure<'a>(
    data: &Data,
    shown: &Crossfilter<'_>,
    choice: &Choice,
    panels: Vec<Panel<'a>>,
    link: &str,
) -> Figure<'a> {
    let n_undated = n_undated(shown);
    let mut notes = vec![words::FIGURE_TIME_KEY.into()];
    if n_undated > 0 {
        notes.push(words::undated(choice.period().is_some(), n_undated));
    }
    notes.push(standing(data));
    figure(data, shown, choice, panels, notes, link)
}

/// A network as a figure; `link` is the address that shows the same.
pub fn network_figure<'a>(
    data: &Data,
    shown: &Crossfilter<'_>,
    choice: &Choice,
    panels: Vec<Panel<'a>>,
    link: &str,
) -> Figure<'a> {
    figure(data, shown, choice, panels, vec![standing(data)], link)
}

/// How the line of the corpus stands, where it has one: said in pictures that do not draw it.
fn standing(data: &Data) -> String {
    if data.meta().line.is_empty() { String::new() } else { words::LINE_STANDING.into() }
}

/// A picture as a figure, with notes of its own.
fn figure<'a>(
    data: &Data,
    shown: &Crossfilter<'_>,
    choice: &Choice,
    panels: Vec<Panel<'a>>,
    mut notes: Vec<String>,
    link: &str,
) -> Figure<'a> {
    let lines = filter_lines(data, shown, choice);
    let meta = data.meta();
    let cite = [meta.cite.as_str(), meta.licence.as_str()];
    notes.push(cite.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" "));
    // A picture beside a page whose address nobody knows has none.
    notes.push([words::NAME.words(), if link.is_empty() { "" } else { " · " }, link].concat());
    notes.retain(|note| !note.is_empty());
    Figure { title: title(data), lines, panels, notes }
}

/// The filter in words: the number of incidents and the period, then what else is set, if anything.
pub fn filter_lines(data: &Data, shown: &Crossfilter<'_>, choice: &Choice) -> Vec<String> {
    let number = words::shown(shown.n_passing(), data.columns().len());
    let period = words::period(choice.from, choice.to);
    let mut lines = vec![[&number, " · ", &period].concat()];
    let chosen = chosen_words(data, choice);
    if !chosen.is_empty() {
        lines.push(words::figure_filter(&chosen.join(&words::LIST_SEMICOLON)));
    }
    lines
}

/// Title of the corpus, or of the program.
pub fn title(data: &Data) -> String {
    let title = data.meta().title.as_str();
    if title.is_empty() { words::NAME.into() } else { title.to_owned() }
}
