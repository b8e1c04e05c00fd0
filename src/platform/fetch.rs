//! Files beside the page.

use std::pin::Pin;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// Nothing answered.
    Unreachable,
    /// Something answered, with that HTTP status.
    Status(u16),
    /// The answer broke off.
    Broken,
}

/// The address in the `href` of the element with that id, or `fallback`.
pub fn address(id: &str, fallback: &str) -> String {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.get_attribute("href"))
        .unwrap_or_else(|| fallback.to_owned())
}

/// The bytes at an address of the page's own folder.
pub async fn bytes(address: &str) -> Result<Vec<u8>, FetchError> {
    let content = answer(address, &web_sys::RequestInit::new()).await?.array_buffer();
    let content = JsFuture::from(content.ok().ok_or(FetchError::Broken)?).await;
    content.map(|content| js_sys::Uint8Array::new(&content).to_vec()).ok().ok_or(FetchError::Broken)
}

/// What a server answers, where it has the file.
async fn answer(address: &str, request: &web_sys::RequestInit) -> Result<web_sys::Response, FetchError> {
    let asked = web_sys::window().map(|window| window.fetch_with_str_and_init(address, request));
    let answer = JsFuture::from(asked.ok_or(FetchError::Unreachable)?).await;
    let answer = answer.ok().and_then(|answer| answer.dyn_into::<web_sys::Response>().ok());
    let answer = answer.ok_or(FetchError::Unreachable)?;
    if answer.ok() { Ok(answer) } else { Err(FetchError::Status(answer.status())) }
}

/// What stops a fetch.
#[derive(Clone, Debug)]
pub struct Stop(Option<web_sys::AbortController>);

impl Stop {
    /// For a fetch to come.
    #[expect(clippy::new_without_default, reason = "each is made for one fetch, none by the way")]
    pub fn new() -> Self {
        Self(web_sys::AbortController::new().ok())
    }

    /// Stops it.
    pub fn stop(&self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.0.as_ref().is_some_and(|controller| controller.signal().aborted())
    }
}

/// An answer that comes in pieces.
#[derive(Debug)]
pub struct Pieces {
    reader: web_sys::ReadableStreamDefaultReader,
    is_part: bool,
}

/// Fetches a file of the page's own folder piece by piece, or the part from one byte to another, where the server
/// gives parts.
pub async fn pieces(
    address: &str,
    part: Option<(u64, Option<u64>)>,
    stop: &Stop,
) -> Result<Pieces, FetchError> {
    let request = web_sys::RequestInit::new();
    if let (Some((start, end)), Ok(headers)) = (part, web_sys::Headers::new()) {
        let last = end.map(|end| end.saturating_sub(1).to_string()).unwrap_or_default();
        let _ = headers.set("Range", &["bytes=", &start.to_string(), "-", &last].concat());
        request.set_headers(&headers);
    }
    let signal = stop.0.as_ref().map(web_sys::AbortController::signal);
    request.set_signal(signal.as_ref());
    let response = answer(address, &request).await?;
    let reader = response.body().map(|body| body.get_reader());
    let reader = reader.and_then(|reader| reader.dyn_into().ok()).ok_or(FetchError::Broken)?;
    Ok(Pieces { reader, is_part: response.status() == 206 })
}

impl Pieces {
    /// Whether it is the part that was asked for, and not the whole file.
    pub fn is_part(&self) -> bool {
        self.is_part
    }

    /// The next piece; `None` at the end.
    pub async fn next(&self) -> Result<Option<Vec<u8>>, FetchError> {
        let read = JsFuture::from(self.reader.read()).await.ok().ok_or(FetchError::Broken)?;
        let piece = js_sys::Reflect::get(&read, &"value".into()).ok();
        let piece = piece.and_then(|piece| piece.dyn_into::<js_sys::Uint8Array>().ok());
        Ok(piece.map(|piece| piece.to_vec()))
    }
}

/// Starts work that waits for the browser.
pub fn start(work: impl Future<Output = ()> + 'static) {
    // One type for all of them: each is compiled into a state machine of its own already.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}
