//! Stands in for the crate `wasm-streams`.
//!
//! Leptos always compiles the client of its server functions, whose streams are of that crate. It exports three
//! classes to JavaScript, and what is exported no optimiser can leave out. Marchland has no server and calls no
//! server function, so the same names stand here with nothing behind them: no stream is ever made of them.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser, never read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

/// A stream that has ended.
#[derive(Debug)]
pub struct Ended;

impl ReadableStream {
    /// Names a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Lets the stream go and names none.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_stream: S) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream that has ended.
    pub fn into_stream(self) -> Ended {
        Ended
    }
}

impl Stream for Ended {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
