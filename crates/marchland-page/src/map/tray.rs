//! The tray at the map's edge: incidents that no honest mark can show, known to a country at best.

use crate::detail::parts::headline;
use crate::layout::{TRAY_LIST, tray_anchor};
use crate::markup::{Element, button, el, of, pressed};
use crate::{Act, Data, Selection, words};
use marchland_scene::Pick;
use marchland_scene::map::{MapInput, TrayGroup};

/// Incidents listed of an open group.
const N_LISTED: usize = 200;

/// The tray; `open` is the group that is open, counted from 1.
pub fn tray(
    data: &'static Data,
    input: &MapInput<'_>,
    open: Option<usize>,
    selection: Option<Selection>,
    hovered: Option<Pick>,
) -> Element {
    let groups = marchland_scene::map::tray(input);
    let row = |group: &TrayGroup| {
        let is_open = open == Some(group.at + 1);
        let press = pressed("tray-group", Act::Tray((!is_open).then_some(group.at + 1)))
            .also("lit", group.is_lit)
            .says("aria-expanded", is_open)
            .with("id", tray_anchor(group.at + 1))
            .put(words::capital(&group.label))
            .put(of("span", "tray-count").put(words::singles_and_sums(group.n_single, group.n_sums)));
        el("li").put(press)
    };
    let opened = groups.iter().find(|group| open == Some(group.at + 1));
    of("section", "tray")
        .with("aria-labelledby", "tray-title")
        .put(of("h3", "kicker tray-title").with("id", "tray-title").put(words::TRAY_TITLE))
        .put(if groups.is_empty() {
            of("p", "quiet tray-group").put(if input.shown.n_passing() > 0 {
                words::ALL_ON_MAP
            } else {
                words::NOTHING_SHOWN
            })
        } else {
            of("ul", "tray-groups").all(groups.iter().map(row))
        })
        .maybe(opened.map(|group| list(data, input, group, selection, hovered)))
}

fn list(
    data: &'static Data,
    input: &MapInput<'_>,
    group: &TrayGroup,
    selection: Option<Selection>,
    hovered: Option<Pick>,
) -> Element {
    let head = of("div", "panel-head")
        .put(of("h4", "kicker").put(words::capital(&group.label)))
        .put(button(words::CLOSE, Act::Tray(None)));
    let rows = group.incidents(input).take(N_LISTED);
    let rows = rows.map(|at| el("li").key(u64::from(at.0)).put(headline(data, at, selection, hovered)));
    of("div", "tray-list")
        .with("id", TRAY_LIST)
        .with("tabindex", "-1")
        .put(head)
        .put(of("ul", "headline-list").all(rows))
}
