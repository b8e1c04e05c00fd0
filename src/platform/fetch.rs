//! Files beside the page.

use gloo::net::http::Request;
use std::pin::Pin;

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
    let response = Request::get(address).send().await.ok().ok_or(FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    response.binary().await.ok().ok_or(FetchError::Broken)
}

/// Starts work that waits for the browser.
pub fn start(work: impl Future<Output = ()> + 'static) {
    // One type for all of them: each is compiled into a state machine of its own already.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}
