//! The corpus file as it comes: its head before the page is drawn, its records behind the page, its texts then or,
//! where they are long, one by one when somebody reads them.

use crate::platform::fetch::{self, FetchError, Pieces, Stop};
use crate::platform::{history, root};
use crate::state::{Coming, Loading};
use marchland_bundle::{OpenError, Opened, Opener, Progress};
use marchland_core::ArticleIdx;
use marchland_page::share::Place;
use marchland_page::{Data, words};
use std::cell::{Cell, RefCell};
use std::sync::OnceLock;

/// Id of the link whose address is the corpus.
const CORPUS_LINK: &str = "corpus";
/// The corpus when no link says otherwise.
const CORPUS_FILE: &str = "corpus.mlb";

/// Id of the link whose address is the frozen copy of this build.
const FROZEN_LINK: &str = "frozen";

/// A file up to this length is loaded before anything is drawn; texts up to this length are loaded after the
/// records without being asked for. Bytes.
const SMALL: u64 = 4_000_000;

/// Why the page has nothing to show.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// The file did not come.
    Fetch(FetchError),
    /// It came and cannot be read.
    Open(OpenError),
}

impl LoadError {
    /// What a reader is told.
    pub fn words(&self) -> String {
        match self {
            Self::Fetch(FetchError::Unreachable) => words::CORPUS_UNREACHABLE.into(),
            Self::Fetch(FetchError::Status(status)) => words::corpus_status(&status.to_string()),
            Self::Fetch(FetchError::Broken) => words::CORPUS_BROKEN_OFF.into(),
            Self::Open(error) => words::corpus_unreadable(&error.to_string()),
        }
    }
}

/// The page that everything comes for.
#[derive(Clone, Copy)]
struct Page {
    data: &'static Data,
    coming: Coming,
}

static PAGE: OnceLock<Page> = OnceLock::new();

thread_local! {
    /// The file whose records did not come to their end.
    static PAUSED: RefCell<Option<Opener>> = const { RefCell::new(None) };
    /// What stops the loading of the records.
    static STOP: RefCell<Option<Stop>> = const { RefCell::new(None) };
    /// Whether texts are fetched when they are asked for: not while they come by themselves.
    static ON_DEMAND: Cell<bool> = const { Cell::new(false) };
}

/// The address of the corpus file, as the page gives it.
pub fn corpus_address() -> String {
    fetch::address(CORPUS_LINK, CORPUS_FILE)
}

/// Where the page lies. A page on a disk has no folder: its paths are nobody's business.
pub fn place() -> Place {
    let corpus = history::resolved(&corpus_address());
    let folder = corpus.rfind('/').map_or("", |end| &corpus[..=end]);
    let frozen = fetch::address(FROZEN_LINK, "");
    // A document of a record lies deeper than the page and names what belongs to the page from there.
    let frozen = frozen.trim_start_matches("../").trim_end_matches("index.html").to_owned();
    let folder = if folder.starts_with("http") { folder.to_owned() } else { String::new() };
    Place { is_built: !folder.is_empty() && !frozen.is_empty(), folder, frozen }
}

/// A file on its way.
pub struct File {
    opener: Opener,
    pieces: Pieces,
    stop: Stop,
    /// Bytes that are here already and come again.
    n_again: u64,
}

impl File {
    /// The file from its beginning, as far as the page needs it before it is drawn.
    pub async fn begin(stop: Stop) -> Result<Self, LoadError> {
        let pieces = fetch::pieces(&corpus_address(), None, &stop).await.map_err(LoadError::Fetch)?;
        let mut file = Self { opener: Opener::new(), pieces, stop, n_again: 0 };
        let mut n_said = 0;
        loop {
            let Progress { read, head, all, .. } = file.opener.progress();
            let is_enough = if all > SMALL { file.opener.opened().is_some() } else { read == all && all > 0 };
            if is_enough {
                return Ok(file);
            }
            if all > SMALL {
                root::show_progress(read, head);
                // In tenths: each is read out.
                let n_tenths = 10 * read / head.max(1);
                if n_tenths > n_said {
                    n_said = n_tenths;
                    root::show_step(&words::head_progress(read, head));
                }
            }
            if !file.step().await? {
                file.opener.finish().map_err(LoadError::Open)?;
                return Err(LoadError::Fetch(FetchError::Broken));
            }
        }
    }

    /// The corpus; there is one as soon as the file was begun.
    pub fn opened(&self) -> Option<&Opened> {
        self.opener.opened()
    }

    /// Whether all of it is here.
    pub fn is_whole(&self) -> bool {
        let Progress { read, all, .. } = self.opener.progress();
        read >= all
    }

    /// Waits for the next piece and takes it in; `false` where there is none.
    async fn step(&mut self) -> Result<bool, LoadError> {
        let Some(piece) = self.pieces.next().await.map_err(LoadError::Fetch)? else { return Ok(false) };
        let n_again = self.n_again.min(piece.len() as u64);
        self.n_again -= n_again;
        self.opener.feed(&piece[n_again as usize..]).map_err(LoadError::Open)?;
        Ok(true)
    }
}

/// Loads what is left of a file behind the page.
pub fn go_on(file: File, data: &'static Data, coming: Coming) {
    let page = *PAGE.get_or_init(|| Page { data, coming });
    data.on_wanted(|| fetch::start(texts()));
    fetch::start(rest(page, file));
}

async fn rest(page: Page, mut file: File) {
    let Page { data, coming } = page;
    STOP.set(Some(file.stop.clone()));
    loop {
        let Progress { read, records, all, .. } = file.opener.progress();
        if !data.has_records() {
            coming.loading.set_if_other(Loading::Records(read / 1_000_000, records / 1_000_000));
        } else if !coming.recorded.now() {
            coming.loading.set(Loading::Done);
            coming.recorded.set(true);
            arrive(page);
        }
        if data.has_records() && (read >= all || all - records > SMALL) {
            break;
        }
        if !matches!(file.step().await, Ok(true)) {
            if !data.has_records() {
                PAUSED.set(Some(file.opener));
                coming.loading.set(Loading::Stopped);
                return;
            }
            break;
        }
    }
    if !file.is_whole() {
        file.stop.stop();
    }
    ON_DEMAND.set(true);
    arrive(page);
}

/// Lets everything be drawn again that shows records or texts.
fn arrive(page: Page) {
    page.coming.arrived.update(|n| *n += 1);
}

/// Stops loading the records.
pub fn cancel() {
    if let Some(stop) = STOP.take() {
        stop.stop();
    }
}

/// Goes on with the records where they stopped; where none did, a text is asked for again.
pub fn again() {
    let Some(&page) = PAGE.get() else { return };
    page.coming.loading.set(Loading::Done);
    let Some(opener) = PAUSED.take() else {
        arrive(page);
        return;
    };
    fetch::start(async move {
        let (stop, read) = (Stop::new(), opener.progress().read);
        if let Ok(pieces) = fetch::pieces(&corpus_address(), Some((read, None)), &stop).await {
            let n_again = if pieces.is_part() { 0 } else { read };
            rest(page, File { opener, pieces, stop, n_again }).await;
        } else {
            PAUSED.set(Some(opener));
            page.coming.loading.set(Loading::Stopped);
        }
    });
}

/// Fetches the texts that are wanted, until none is.
async fn texts() {
    let Some(&page) = PAGE.get() else { return };
    if !ON_DEMAND.get() {
        // They come by themselves, or are asked for again after the records.
        page.data.take_wanted();
        return;
    }
    // Whoever asks meanwhile is heard at the end of the loop.
    ON_DEMAND.set(false);
    loop {
        let wanted = page.data.take_wanted();
        if wanted.is_empty() {
            break;
        }
        for article in wanted {
            if page.data.opened().text(article).is_none() && text(page.data.opened(), article).await.is_err()
            {
                ON_DEMAND.set(true);
                page.coming.loading.set(Loading::NoText);
                return;
            }
        }
        arrive(page);
    }
    ON_DEMAND.set(true);
}

/// Fetches a text; where the server knows no parts of files, all of them.
async fn text(opened: &Opened, article: ArticleIdx) -> Result<(), LoadError> {
    let range = opened.text_range(article);
    let part = Some((range.start, Some(range.end)));
    let pieces = fetch::pieces(&corpus_address(), part, &Stop::new()).await.map_err(LoadError::Fetch)?;
    let mut whole = (!pieces.is_part()).then(|| Opener::of_texts(opened));
    let mut bytes = Vec::new();
    while let Some(piece) = pieces.next().await.map_err(LoadError::Fetch)? {
        match &mut whole {
            Some(opener) => drop(opener.feed(&piece).map_err(LoadError::Open)?),
            None => bytes.extend(piece),
        }
    }
    match whole {
        Some(opener) => opener.finish().map(drop),
        None => opened.put_text(article, bytes),
    }
    .map_err(LoadError::Open)
}
