//! From an empty page to a mounted one: fetch the corpus, open it, hand it over; say so when it fails.
//!
//! A large file is not waited for: the page is mounted once the head of it is here.

use crate::app::App;
use crate::load::{self, File};
use crate::platform::fetch::{self, Stop};
use crate::platform::{history, marks, pause, root};
use crate::state::{BasemapState, Coming, Given, Live, Loading};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use marchland_core::Link;
use marchland_core::basemap::Basemap;
use marchland_core::link::LanguageName;
use marchland_page::words::Word;
use marchland_page::{Data, words};
use marchland_scene::map::Ground;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::OnceLock;
use std::task::Poll;

/// Id of the link whose address is the basemap.
const BASEMAP_LINK: &str = "basemap";
/// The basemap when no link says otherwise.
const BASEMAP_FILE: &str = "region.mlb-map";

/// The corpus once it is open, for the notice of a failure.
static OPENED: OnceLock<&'static Data> = OnceLock::new();

/// The basemap; `Missing` where it cannot be had: the map then says so, and everything else works.
async fn basemap() -> BasemapState {
    let Ok(bytes) = fetch::bytes(&fetch::address(BASEMAP_LINK, BASEMAP_FILE)).await else {
        return BasemapState::Missing;
    };
    let _ = pause::pause().await;
    match Basemap::read(&bytes) {
        Ok(map) => BasemapState::Here(Box::leak(Box::new(Ground::new(&map)))),
        Err(_) => BasemapState::Missing,
    }
}

/// Waits for the basemap, but not long: the page is of use without it.
async fn basemap_soon(map: &mut Pin<Box<dyn Future<Output = BasemapState>>>) -> BasemapState {
    /// How long the page waits before it opens without, milliseconds.
    const PATIENCE_MS: u32 = 1_500;
    let mut limit = pin!(TimeoutFuture::new(PATIENCE_MS));
    poll_fn(|context| match map.as_mut().poll(context) {
        Poll::Ready(state) => Poll::Ready(state),
        Poll::Pending => limit.as_mut().poll(context).map(|()| BasemapState::Coming),
    })
    .await
}

/// Speaks the language that the address asks for: its words are a file beside the page. Where that cannot be had, the
/// page stays English and says so.
async fn speak() -> (LanguageName, Option<Word>) {
    let wanted = Link::parse(&history::fragment()).0.language;
    let Some(language) = words::LANGUAGES.iter().find(|one| one.tag == wanted.key()) else {
        return (wanted, None);
    };
    if wanted == LanguageName::default() {
        return (wanted, None);
    }
    let file = ["words-", language.tag].concat();
    let lines = fetch::bytes(&fetch::address(&file, &[&file, ".txt"].concat())).await.ok();
    let lines = lines.and_then(|bytes| String::from_utf8(bytes).ok());
    if lines.is_none_or(|lines| !words::speak(*language, lines)) {
        return (wanted, Some(words::LANGUAGE_MISSING));
    }
    root::set_language(language.tag, language.is_rtl);
    (wanted, language.is_draft.then_some(words::LANGUAGE_DRAFT))
}

/// Fetches the corpus and mounts the page, or shows why not.
pub fn start() {
    // Only a build for development carries what a panic says; everywhere it ends in a trap.
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|panic| root::log(&panic.to_string())));
    root::on_trap(|| {
        let reason = &words::PAGE_BROKE;
        let lines = OPENED.get().map(|data| incident_lines(data)).unwrap_or_default();
        root::show_failure(reason, &lines);
    });
    fetch::start(async {
        let stop = Stop::new();
        root::on_cancel({
            let stop = stop.clone();
            move || stop.stop()
        });
        // The program has only just been made ready to run.
        let _ = pause::pause().await;
        // Before the first word is said.
        let (language, language_note) = speak().await;
        if stop.is_stopped() {
            return;
        }
        let file = match File::begin(stop.clone()).await {
            Ok(file) => file,
            // Who stopped it reads so where it was stopped.
            Err(_) if stop.is_stopped() => return,
            Err(error) => return root::show_failure(&error.words(), &[]),
        };
        let Some(opened) = file.opened().cloned() else { return };
        marks::mark("marchland:opened");
        let _ = pause::pause().await;
        let data = Data::new(opened).leak();
        let _ = OPENED.set(data);
        root::set_title(&title(data));
        root::set_open(&words::EMBED_OPEN);
        let coming = Coming {
            loading: Live::new(Loading::Done),
            recorded: Live::new(data.has_records()),
            arrived: Live::new(0),
        };
        let mut map: Pin<Box<dyn Future<Output = BasemapState>>> = Box::pin(basemap());
        let basemap = Live::new(basemap_soon(&mut map).await);
        let _ = pause::pause().await;
        // While the basemap came, or in a pause.
        if stop.is_stopped() {
            return;
        }
        pause::spread_effects();
        root::mount(move || view! { <App given=Given { data, basemap, coming, language, language_note } /> });
        if !file.is_whole() {
            load::go_on(file, data, coming);
        }
        if matches!(*basemap.peek(), BasemapState::Coming) {
            let come = map.await;
            basemap.set(come);
        }
    });
}

/// The incidents in words: what can be read when nothing can be drawn.
fn incident_lines(data: &Data) -> Vec<String> {
    let all = (0..data.columns().len()).map(marchland_core::IncidentIdx::new);
    let line = |at| Some(format!("{}: {}", words::days(data.columns(), at), data.incident(at)?.title));
    all.filter_map(line).collect()
}

/// Title of the window.
fn title(data: &Data) -> String {
    match data.meta().title.as_str() {
        "" => words::NAME.into(),
        title => format!("{title} · {}", words::NAME),
    }
}
