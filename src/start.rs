//! From an empty page to a mounted one: fetch the corpus, open it, hand it over; say so when it fails.

use crate::app::App;
use crate::platform::fetch::{self, FetchError};
use crate::platform::{marks, root};
use crate::state::{BasemapState, Given, Live};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use marchland_bundle::{OpenError, Opened};
use marchland_core::basemap::Basemap;
use marchland_page::{Data, words};
use marchland_scene::map::Ground;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::OnceLock;
use std::task::Poll;

/// Id of the link whose address is the corpus.
const CORPUS_LINK: &str = "corpus";
/// The corpus when no link says otherwise.
const CORPUS_FILE: &str = "corpus.mlb";

/// Id of the link whose address is the basemap.
const BASEMAP_LINK: &str = "basemap";
/// The basemap when no link says otherwise.
const BASEMAP_FILE: &str = "region.mlb-map";

/// The corpus once it is open, for the notice of a failure.
static OPENED: OnceLock<&'static Data> = OnceLock::new();

/// Why the page has nothing to show.
#[derive(Clone, Debug, PartialEq)]
enum LoadError {
    /// The file did not come.
    Fetch(FetchError),
    /// It came and cannot be read.
    Open(OpenError),
}

impl LoadError {
    /// What a reader is told.
    fn words(&self) -> String {
        match self {
            Self::Fetch(FetchError::Unreachable) => {
                "The corpus file could not be fetched: nothing answered. Is the network up?".to_owned()
            }
            Self::Fetch(FetchError::Status(status)) => {
                format!("The corpus file could not be fetched: the server answered with status {status}.")
            }
            Self::Fetch(FetchError::Broken) => "The corpus file broke off while it was fetched.".to_owned(),
            Self::Open(error) => format!("The corpus file cannot be read: {error}."),
        }
    }
}

async fn load() -> Result<&'static Data, LoadError> {
    let bytes = fetch::bytes(&fetch::address(CORPUS_LINK, CORPUS_FILE)).await.map_err(LoadError::Fetch)?;
    let opened = Opened::open(&bytes).map_err(LoadError::Open)?;
    marks::mark("marchland:opened");
    Ok(Data::new(opened).leak())
}

/// The basemap; `Missing` where it cannot be had: the map then says so, and everything else works.
async fn basemap() -> BasemapState {
    let Ok(bytes) = fetch::bytes(&fetch::address(BASEMAP_LINK, BASEMAP_FILE)).await else {
        return BasemapState::Missing;
    };
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

/// Fetches the corpus and mounts the page, or shows why not.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        crate::platform::root::log(&panic.to_string());
        let reason =
            "Something in the page broke. Loading it again usually helps; the address keeps your place.";
        let lines = OPENED.get().map(|data| incident_lines(data)).unwrap_or_default();
        root::show_failure(reason, &lines);
    }));
    fetch::start(async {
        match load().await {
            Ok(data) => {
                let _ = OPENED.set(data);
                root::set_title(&title(data));
                let mut coming: Pin<Box<dyn Future<Output = BasemapState>>> = Box::pin(basemap());
                let basemap = Live::new(basemap_soon(&mut coming).await);
                root::mount(move || view! { <App given=Given { data, basemap } /> });
                root::remove_boot_notice();
                if matches!(*basemap.peek(), BasemapState::Coming) {
                    let come = coming.await;
                    basemap.set(come);
                }
            }
            Err(error) => root::show_failure(&error.words(), &[]),
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
        "" => words::NAME.to_owned(),
        title => format!("{title} · {}", words::NAME),
    }
}
