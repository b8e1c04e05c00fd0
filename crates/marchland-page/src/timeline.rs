//! What stands under the timeline: incidents without a date, how to read the picture, the second calendar.

use crate::detail::parts::headline;
use crate::layout::{TRAY_LIST, UNDATED_GROUP, tray_anchor};
use crate::markup::{Element, On, button, el, of, pressed};
use crate::related::related;
use crate::{Act, Data, Selection, words};
use marchland_core::IncidentIdx;
use marchland_core::link::CalendarName;
use marchland_filter::Crossfilter;
use marchland_scene::Pick;

/// Incidents listed at most.
const N_LISTED: usize = 200;

/// What is written beside a selection, and the incidents that belong to it.
pub fn lit(data: &Data, selection: Selection) -> (String, Vec<IncidentIdx>) {
    /// Letters of the name.
    const N_LETTERS: usize = 44;
    let mut name = selection.title(data);
    if let Some((end, _)) = name.char_indices().nth(N_LETTERS) {
        name.truncate(end);
        name.push('…');
    }
    (name, related(data, selection))
}

/// The incidents without a date that pass everything but perhaps the period.
pub fn undated<'a>(shown: &'a Crossfilter<'_>) -> impl Iterator<Item = IncidentIdx> + 'a {
    let values = shown.columns().days.values.iter().enumerate();
    values.filter(|(_, days)| days.precision == 0).flat_map(|(key, _)| shown.on_days(key))
}

/// How many these are.
pub fn n_undated(shown: &Crossfilter<'_>) -> usize {
    let values = shown.columns().days.values.iter().zip(shown.by_days());
    values.filter(|(days, _)| days.precision == 0).map(|(_, &n)| n as usize).sum()
}

/// The strip under the lanes. `calendar` is the second calendar, where the corpus has the months of any.
pub fn strip(
    data: &'static Data,
    shown: &Crossfilter<'_>,
    is_open: bool,
    calendar: Option<CalendarName>,
    selection: Option<Selection>,
    hovered: Option<Pick>,
) -> Element {
    let n = n_undated(shown);
    let press = pressed("tray-group", Act::Tray((!is_open).then_some(UNDATED_GROUP)))
        .says("aria-expanded", is_open)
        .with("id", tray_anchor(UNDATED_GROUP))
        .put(words::UNDATED)
        .put(of("span", "tray-count").put(words::number(n)));
    let list = || {
        let head = of("div", "panel-head")
            .put(of("h3", "kicker").put(words::UNDATED))
            .put(button(words::CLOSE, Act::Tray(None)));
        let rows = undated(shown).take(N_LISTED);
        let rows = rows.map(|at| el("li").key(u64::from(at.0)).put(headline(data, at, selection, hovered)));
        of("div", "tray-list")
            .with("id", TRAY_LIST)
            .with("tabindex", "-1")
            .put(head)
            .put(of("ul", "headline-list").all(rows))
    };
    let tray = of("div", "tray")
        .put(press.flag("disabled", n == 0))
        .maybe(calendar.map(calendars))
        .maybe((is_open && n > 0).then(list));
    of("div", "strip").put(tray).put(of("p", "timeline-key").put(words::TIMELINE_KEY))
}

fn calendars(chosen: CalendarName) -> Element {
    let option = |&one: &CalendarName| {
        el("option").with("value", one.key()).flag("selected", one == chosen).put(words::calendar_name(one))
    };
    let select = el("select").on(On::Change, Act::Calendar).all(CalendarName::ALL.iter().map(option));
    of("label", "timeline-calendar").put(words::CALENDAR).put(select)
}
