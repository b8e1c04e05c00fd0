//! Carries out what a press says.

use crate::canvas::canvas2d::Canvas2d;
use crate::canvas::stage::Stage;
use crate::load;
use crate::platform::history::{self, Entry};
use crate::platform::input::Event;
use crate::platform::media::Preference;
use crate::platform::{clipboard, download, fetch, frame, input, root, scroll};
use crate::play;
use crate::state::{AppState, effect, url};
use crate::views;
use leptos::prelude::*;
use marchland_core::link::{Area, CalendarName, LanguageName, LineDrawing, ViewName};
use marchland_core::order::distinct;
use marchland_core::{ActorIdx, ArticleIdx, Link, PartialDate};
use marchland_page::act::FileKind;
use marchland_page::address::link_to;
use marchland_page::brush::stepped;
use marchland_page::choice::area_of;
use marchland_page::copied::{Copied, copied};
use marchland_page::figure::title;
use marchland_page::format::Format;
use marchland_page::frame::preset;
use marchland_page::layout::{Copying, End, List, Panel, TRAY_LIST, tray_anchor};
use marchland_page::search::Found;
use marchland_page::share::{self, short_address};
use marchland_page::sources::{Panes, Reading, first_stop};
use marchland_page::words::Word;
use marchland_page::{Act, Choice, Layout, Selection, search, words};
use marchland_scene::space::Bounds;
use marchland_scene::svg;
use marchland_scene::timeline::ends_of;

/// How long a button says that a link was copied, milliseconds.
const COPIED_MS: u32 = 2_000;

/// Carries an act out; `event` is the press.
pub fn perform(app: AppState, act: Act, event: &Event) {
    match act {
        Act::Select(selection) => app.select(selection),
        Act::Hover(pick) => app.hover(pick),
        Act::Show(view) => app.show(view),
        Act::Toggle(value) => app.choose(|choice| choice.toggle(value)),
        Act::Remove(part) => {
            app.choose(|choice| choice.remove(part));
            keep_focus("facets");
        }
        Act::Text => {
            app.choose(|choice| choice.text = input::value(event));
            app.layout.update(|layout| layout.finder = Some(0));
        }
        Act::SearchKey => search_key(app, event),
        Act::Found(at) => follow_found(app, at, event),
        Act::AreaInView => app.choose(|choice| choice.area = app.stage.now().and_then(area_in_view)),
        Act::ShowAll => {
            app.choose(|choice| *choice = Choice::default());
            keep_focus("facets");
        }
        Act::Compare(begins) => {
            app.compared.set(begins.then(|| app.choice.now()));
            if begins {
                app.choose_all(Choice::default());
            }
            keep_focus("main");
        }
        Act::Period(from, to) => {
            app.choose(|choice| (choice.from, choice.to) = (from, to));
            keep_focus("period-from");
        }
        Act::PeriodEnd(end) => set_end(app, end, &input::value(event)),
        Act::StepEnd(end) => step_end(app, end, event),
        Act::Preset => {
            if let Some((from, to)) = preset(&input::chosen(event, true)) {
                app.choose(|choice| (choice.from, choice.to) = (from, to));
            }
        }
        Act::Shift(by) => {
            play::step(app, f64::from(by));
        }
        Act::Play => play::toggle(app),
        Act::Calendar => {
            app.calendar.set(CalendarName::from_key(&input::chosen(event, false)).unwrap_or_default());
        }
        Act::Paper(theme) => app.theme.set(theme),
        Act::Language(language) => turn_language(app, language),
        Act::Line(drawing) => app.line.set(drawing),
        Act::LineOf => {
            app.line.set(LineDrawing::from_key(&input::chosen(event, false)).unwrap_or_default());
        }
        Act::Dismiss => app.notices.set(Vec::new()),
        Act::Tray(group) => show_tray(app, group),
        Act::PathEnd(end) => {
            let actor = input::chosen(event, false).parse().ok().map(ActorIdx);
            app.layout.update(|layout| {
                if let Some(known) = layout.ends.get_mut(end) {
                    *known = actor;
                }
                layout.fewer(List::Paths);
            });
        }
        Act::Save(kind) => save(app, kind),
        Act::Export(format) => export(app, format),
        Act::Zoom(steps) => {
            if let Some(stage) = app.stage.now() {
                stage.zoom_steps(f64::from(steps));
            }
        }
        Act::CancelLoading => load::cancel(),
        Act::LoadAgain => load::again(),
        Act::Skip(id) => scroll::focus(id),
        Act::Whole => {
            if let Some(stage) = app.stage.now() {
                stage.whole();
            }
        }
        other => turn_to(app, other, event),
    }
}

/// Opens the page anew in a language.
fn turn_language(app: AppState, language: LanguageName) {
    // It is spoken already, and not for want of another.
    if language == app.language && language.key() == words::current().tag {
        return;
    }
    let link = Link { language, ..untrack(|| url::link_of(app)) };
    history::write(&link.to_fragment(), Entry::Push);
    root::reload();
}

/// What is taken along; what opens articles, turns them or closes them; and the rest.
fn turn_to(app: AppState, act: Act, event: &Event) {
    match act {
        Act::HandOn => clipboard::hand_on(&title(app.data), &address_of(app, &untrack(|| url::link_of(app)))),
        Act::CopyEmbed => {
            let code = untrack(|| views::shared(app, share::code_of));
            copy(app, &code, words::CODE_COPIED, false);
        }
        Act::CopyLink => copy(app, &address_of(app, &untrack(|| url::link_of(app))), words::COPIED, true),
        Act::Copy(what, record) => copy_of(app, what, record),
        Act::Panel(Panel::Share) => {
            // What is taken along holds still.
            if app.layout.peek().playing {
                play::stop(app);
            }
            app.layout.update(|layout| layout.toggle(Panel::Share));
        }
        Act::Open(article, at) => app.open(article, at),
        Act::OpenWith(record, span) => {
            app.select(Some(record));
            app.open(span.article, Some(span));
        }
        Act::Read(None) => app.reading.set(Panes::default()),
        Act::Read(Some(place)) => app.reading.update(|panes| panes.turn(place)),
        Act::Close(article) => {
            app.reading.update(|panes| panes.close(article));
            keep_focus("main");
        }
        Act::Beside => put_beside(app, input::chosen(event, false).parse().ok().map(ArticleIdx)),
        Act::SideBySide(one, other) => {
            let places = [one, other].map(|span| app.place(span.article, Some(span)));
            app.reading.set(Panes { places: places.to_vec(), turned: Some(one.article) });
            app.read();
        }
        Act::Collapse(actor) => app.collapsed.update(|collapsed| {
            if collapsed.contains(&actor) {
                collapsed.retain(|one| *one != actor);
            } else {
                collapsed.push(actor);
            }
        }),
        Act::CollapseAll(all) => {
            let actors = if all { app.data.actors() } else { &[] };
            app.collapsed.set(distinct(actors.iter().filter_map(|actor| actor.parent)));
        }
        Act::Mark(article, record) => {
            app.select(Some(record));
            align(app, article);
        }
        other => app.layout.update(|layout| lay_open(layout, &other)),
    }
}

/// Reads an article beside the first, from the first sentence of the selection in it; or none.
fn put_beside(app: AppState, article: Option<ArticleIdx>) {
    let at = article.and_then(|article| first_stop(app.data, article, app.selection.now()));
    app.reading.update(|panes| match article {
        Some(article) => panes.put_beside(Reading { article, at }),
        None => panes.places.truncate(1),
    });
}

/// Turns what stands beside an article to what is selected in it.
fn align(app: AppState, article: ArticleIdx) {
    let Some(article) = app.reading.peek().beside(article) else { return };
    let at = first_stop(app.data, article, app.selection.now());
    let place = Reading { article, at };
    if at.is_some() && !app.reading.peek().places.contains(&place) {
        app.reading.update(|panes| panes.put_beside(place));
    }
}

/// What changes only how the page lies open.
fn lay_open(layout: &mut Layout, act: &Act) {
    match *act {
        Act::Finder(at) => layout.finder = at,
        Act::Speed => layout.speed += 1,
        Act::Embed(setting, holds) => layout.embedding.set(setting, holds),
        Act::Panel(panel) => layout.toggle(panel),
        Act::More(list) => layout.more(list),
        Act::Fewer(list) => layout.fewer(list),
        Act::Twin(twin) => layout.twin = twin,
        Act::SizeBy(by) => layout.size_by = by,
        Act::Further(by) => layout.further = by,
        Act::Sort(column) => layout.order = layout.order.pressed(column),
        _ => {}
    }
}

/// What the search lists now.
fn found(app: AppState) -> Vec<Found> {
    untrack(|| search::found(app.data, &app.shown.read(), &app.choice.peek().text))
}

/// Closes the list of the search and goes where a line of it leads.
fn follow_found(app: AppState, at: usize, event: &Event) {
    let lead = found(app).into_iter().nth(at);
    close_finder(app);
    if let Some(found) = lead {
        // What was selected before is not what was found.
        if matches!(found.act, Act::Open(..)) {
            app.select(None);
        }
        // So that the focus goes where it leads.
        scroll::leave("search");
        perform(app, found.act, event);
    }
}

/// Closes the list of the search.
pub fn close_finder(app: AppState) {
    if app.layout.peek().finder.is_some() {
        app.layout.update(|layout| layout.finder = None);
    }
}

/// Arrows move through the list of the search, Enter follows the line they are at, Escape and Tab close it.
fn search_key(app: AppState, event: &Event) {
    let finder = app.layout.peek().finder;
    match (input::key(event).as_str(), finder) {
        (key @ ("ArrowDown" | "ArrowUp"), _) => {
            // One place more than there are lines: none of them.
            let n = found(app).len() + 1;
            let step = if key == "ArrowDown" { 1 } else { n - 1 };
            let next = (finder.unwrap_or(0) + step) % n;
            app.layout.update(|layout| layout.finder = Some(next));
            frame::after(2, Box::new(move || scroll::into_sight(&search::option_id(next.wrapping_sub(1)))));
        }
        ("Enter", Some(0)) | ("Escape", Some(_)) => close_finder(app),
        ("Enter", Some(at)) => follow_found(app, at - 1, event),
        ("Tab", Some(_)) => return close_finder(app),
        _ => return,
    }
    event.prevent_default();
}

/// Offers the picture in the middle as a file.
fn save(app: AppState, kind: FileKind) {
    let Some(stage) = app.stage.now() else { return };
    let address = app.address(&untrack(|| url::link_of(app)).to_fragment());
    let (data, paper) = (app.data, untrack(|| app.paper()));
    let name = |ending: &str| [&words::file_name(&title(data)), ending].concat();
    untrack(|| {
        (stage.figure)(&address, &mut |figure| {
            let sheet = figure.set();
            match kind {
                FileKind::Svg => {
                    let drawing = svg::figure(&sheet, paper, &figure.title);
                    download::text(&name(".svg"), "image/svg+xml", &drawing);
                }
                FileKind::Png => {
                    if let Some(canvas) = Canvas2d::figure(&sheet, paper, 2.0) {
                        download::pixels(name(".png"), &canvas);
                    }
                }
            }
        });
    });
}

/// Offers what the filter leaves as a file.
fn export(app: AppState, format: Format) {
    /// Incidents of a corpus that a page can open a second time beside everything else.
    const MOST: usize = 20_000;
    if app.data.columns().len() > MOST {
        app.notice(words::EXPORT_TOO_MANY.into());
        return;
    }
    let link = untrack(|| url::link_of(app)).to_fragment();
    app.said.set(words::EXPORT_COMES.into());
    fetch::start(async move {
        let name = [&words::file_name(&title(app.data)), ".", format.ending()].concat();
        match download::export(&name, format.ending(), &link, &app.home.folder).await {
            Ok(()) => app.said.set(words::EXPORTED.into()),
            Err(reason) => app.notice(words::export_failed(&reason)),
        }
    });
}

/// What the map shows, as an area of the filter.
fn area_in_view(stage: Stage) -> Option<Area> {
    let view = stage.view.now()?;
    let corners = [(0.0, 0.0), (view.size.width, view.size.height)];
    Bounds::of(corners.map(|corner| view.world_from_screen(corner))).map(area_of)
}

/// Takes one end of the period from a field; what holds no date is kept with the reason and changes nothing.
fn set_end(app: AppState, end: End, text: &str) {
    let choice = app.choice.now();
    let ((from, to), typed) = app.layout.peek().typed.write(end, text, (choice.from, choice.to));
    app.layout.update(|layout| layout.typed = typed);
    app.choose(|choice| (choice.from, choice.to) = (from, to));
}

/// Arrow keys in a field of the period: a step of what is written there, or of what there is.
fn step_end(app: AppState, end: End, event: &Event) {
    let steps = match input::key(event).as_str() {
        "ArrowUp" => 1,
        "ArrowDown" => -1,
        _ => return,
    };
    event.prevent_default();
    let date = PartialDate::parse(input::value(event).trim());
    let next = match date {
        Some(date) => stepped(date, steps),
        // The month of the first thing told of, or of the last.
        None => ends_of(app.data.columns()).map(|(first, last)| {
            let (year, month, _) = if end == End::From { first.ymd() } else { last.ymd() };
            PartialDate { year, month: Some(month), day: None }
        }),
    };
    if let Some(next) = next {
        set_end(app, end, &next.iso());
    }
}

/// The address of one record, in the view of the moment and without its filter.
fn link_to_record(app: AppState, record: Selection) -> Link {
    let now = untrack(|| url::link_of(app));
    let view = if now.view == ViewName::About { ViewName::Map } else { now.view };
    Link {
        view,
        reading: if view == ViewName::Sources { now.reading } else { Vec::new() },
        line: now.line,
        language: now.language,
        ..link_to(app.data, &Choice::default(), Some(record), &Panes::default())
    }
}

fn address_of(app: AppState, link: &Link) -> String {
    app.address(&link.to_fragment())
}

/// Copies something of a record.
fn copy_of(app: AppState, what: Copied, record: Selection) {
    let address = short_address(app.data, &app.home, record)
        .unwrap_or_else(|| address_of(app, &link_to_record(app, record)));
    if let Some(text) = copied(app.data, what, record, &address) {
        copy(app, &text, what.said(), false);
    }
}

/// Copies a text and says so, or shows it where the browser refuses; the button of the page's own link shows it too.
fn copy(app: AppState, text: &str, said: Word, is_of_page: bool) {
    // Marks of direction belong to the line they stood in, not to an address in it.
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    fetch::start(async move {
        if !clipboard::copy(text.clone()).await {
            if app.layout.peek().is_open(Panel::Share) {
                app.layout.update(|layout| layout.copying = Copying::Refused);
            } else {
                app.notice(words::copy_refused(&text));
            }
            return;
        }
        app.said.set(said.into());
        if app.layout.peek().copying == Copying::Refused {
            app.layout.update(|layout| layout.copying = Copying::Not);
        }
        if is_of_page {
            app.layout.update(|layout| layout.copying = Copying::Done);
            let forget = move || app.layout.update(|layout| layout.copying = Copying::Not);
            gloo::timers::callback::Timeout::new(COPIED_MS, forget).forget();
        }
    });
}

/// What was pressed may be gone, or do nothing more: the focus goes to what it stood in.
fn keep_focus(id: &'static str) {
    /// The picture comes first, then what stands around it.
    const N_FRAMES: u8 = 4;
    frame::after(N_FRAMES, Box::new(move || scroll::keep_focus(id)));
}

/// Opens a group of the tray, or closes what is open: then the focus goes back to what had opened it.
fn show_tray(app: AppState, group: Option<usize>) {
    let closed = app.layout.peek().tray.filter(|_| group.is_none());
    app.layout.update(|layout| layout.tray = group);
    let to = closed.map_or_else(|| TRAY_LIST.to_owned(), tray_anchor);
    frame::once(move || scroll::focus(&to));
}

/// Leaves what lies over the page, the topmost first; at last the selection.
pub fn escape(app: AppState) {
    if root::close_languages() {
        scroll::focus("languages");
        return;
    }
    let layout = app.layout.now();
    if layout.playing {
        play::stop(app);
    } else if layout.tray.is_some() {
        show_tray(app, None);
    } else if let Some(panel) = [Panel::Share, Panel::Area, Panel::Filter, Panel::Sheet]
        .into_iter()
        .find(|&panel| layout.is_open(panel) && (is_over_all(panel) || gives_way(panel)))
    {
        app.layout.update(|layout| layout.set_open(panel, false));
    } else {
        app.select(None);
        keep_focus("main");
    }
}

/// Whether a panel lies over the page however much room there is.
fn is_over_all(panel: Panel) -> bool {
    matches!(panel, Panel::Share | Panel::Area)
}

/// Whether a panel lies over the page or below it, there being no room beside it.
fn gives_way(panel: Panel) -> bool {
    if panel == Panel::Filter { Preference::Drawer.holds() } else { Preference::OneColumn.holds() }
}

/// An open drawer holds the focus: nothing else can be reached until it is closed.
pub fn keep_drawer(app: AppState) {
    let mut before = false;
    effect(move || {
        let is_open = app.layout.read().is_open(Panel::Filter) && gives_way(Panel::Filter);
        if std::mem::replace(&mut before, is_open) != is_open {
            // What is hidden takes no focus; it is shown in the first of the two frames.
            let to = if is_open { "facets" } else { "filter-toggle" };
            frame::once(move || scroll::keep_apart("facets", is_open));
            frame::after(3, Box::new(move || scroll::focus(to)));
        }
    });
    let mut before = false;
    effect(move || {
        let is_open = app.layout.read().is_open(Panel::Share);
        if std::mem::replace(&mut before, is_open) != is_open {
            let to = if is_open { share::PANEL } else { "share-toggle" };
            // What is drawn in the first of the frames, or is gone then, holds all others back.
            frame::after(2, Box::new(move || scroll::keep_apart(share::PANEL, is_open)));
            frame::after(3, Box::new(move || scroll::focus(to)));
        }
    });
    // In a window made wide there is no drawer.
    Preference::Drawer.on_change(move |_| app.layout.update(|layout| layout.set_open(Panel::Filter, false)));
}

/// A new selection deserves the room of the sheet and is read from its beginning; taking it back gives the
/// room to the picture again.
pub fn keep_sheet(app: AppState) {
    let mut before = None;
    effect(move || {
        let now = (app.selection.get(), app.reading.get());
        let known = before.replace(now.clone());
        if known.as_ref().is_some_and(|(selection, _)| *selection == now.0) {
            return;
        }
        // Who turns to a sentence and selects its record at once wants to read the sentence.
        let reads = match &known {
            Some((_, reading)) => *reading != now.1 && now.1.turned.is_some(),
            None => {
                app.view.now() == ViewName::Sources && now.1.places.iter().any(|place| place.at.is_some())
            }
        };
        app.layout.update(|layout| {
            layout.set_open(Panel::Sheet, now.0.is_some() && !reads);
            layout.fewer(List::Quotes);
        });
        // Nobody has pressed anything yet; and to move the focus lays out the whole page before it is drawn.
        if known.is_none() {
            return;
        }
        scroll::to_top("detail-body");
        // What was pressed may be gone with the list it stood in.
        frame::once(|| scroll::keep_focus("detail-body"));
    });
}
