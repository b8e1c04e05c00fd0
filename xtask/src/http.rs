//! A static server for one folder, for this machine only: files, their types, nothing else.
//!
//! Each request walks the folder and looks its path up among the files found there, so that no path, however
//! written, reaches a file outside. Every answer closes its connection.

use crate::workspace::files_under;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A request's head is refused beyond this.
const HEAD_BYTES: u64 = 16 * 1024;

/// A client that says nothing for so long is let go.
const PATIENCE: Duration = Duration::from_secs(20);

/// A bound port, not yet answering.
pub struct Server {
    listener: TcpListener,
    port: u16,
}

impl Server {
    /// Takes a port of 127.0.0.1; 0 takes any free one.
    pub fn bind(port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
            format!("cannot listen on 127.0.0.1:{port}; choose another by `--port NUMBER`")
        })?;
        let port = listener.local_addr()?.port();
        Ok(Self { listener, port })
    }

    /// Where the page is.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers until the process ends, each connection in a thread of its own.
    pub fn serve(self, folder: &Path) -> Result<()> {
        for stream in self.listener.incoming() {
            let stream = stream.context("cannot accept a connection")?;
            let folder = folder.to_path_buf();
            std::thread::spawn(move || {
                // A client that went away is no concern of the others.
                answer(stream, &folder).ok();
            });
        }
        Ok(())
    }
}

fn answer(stream: TcpStream, folder: &Path) -> Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream.try_clone()?).take(HEAD_BYTES);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let response = respond(&request, folder);
    let mut stream = stream;
    stream.write_all(response.head().as_bytes())?;
    if response.with_body {
        stream.write_all(&response.body)?;
    }
    Ok(stream.flush()?)
}

/// What is sent back.
struct Response {
    status: &'static str,
    media_type: &'static str,
    body: Vec<u8>,
    with_body: bool,
}

impl Response {
    fn refusal(status: &'static str) -> Self {
        let body = format!("{status}\n").into_bytes();
        Self { status, media_type: "text/plain; charset=utf-8", body, with_body: true }
    }

    fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {}\r\n", self.status);
        let length = self.body.len();
        let fields: [(&str, &dyn std::fmt::Display); 5] = [
            ("Content-Type", &self.media_type),
            ("Content-Length", &length),
            // The next build may put other files under the same names.
            ("Cache-Control", &"no-cache"),
            ("X-Content-Type-Options", &"nosniff"),
            ("Connection", &"close"),
        ];
        for (name, value) in fields {
            // Writing to a string cannot fail.
            let _ = write!(head, "{name}: {value}\r\n");
        }
        head + "\r\n"
    }
}

/// The answer to a request line.
fn respond(request: &str, folder: &Path) -> Response {
    let mut words = request.split_whitespace();
    let (Some(method), Some(target), Some(_)) = (words.next(), words.next(), words.next()) else {
        return Response::refusal("400 Bad Request");
    };
    if !["GET", "HEAD"].contains(&method) {
        return Response::refusal("405 Method Not Allowed");
    }
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let file = decode(path).and_then(|path| find(&path, folder));
    let Some((file, body)) = file.and_then(|file| std::fs::read(&file).ok().map(|body| (file, body))) else {
        let refusal = Response::refusal("404 Not Found");
        return Response { with_body: method == "GET", ..refusal };
    };
    Response { status: "200 OK", media_type: media_type(&file), body, with_body: method == "GET" }
}

/// The file that a decoded path names; a folder's name with its slash names its `index.html`.
fn find(path: &str, folder: &Path) -> Option<PathBuf> {
    let wanted = path.strip_prefix('/')?;
    let wanted = if wanted.is_empty() || wanted.ends_with('/') {
        format!("{wanted}index.html")
    } else {
        wanted.to_owned()
    };
    let files = files_under(folder, &|_| true).ok()?;
    let named = files.into_iter().filter_map(|file| {
        let name = file.strip_prefix(folder).ok()?.to_str()?.replace('\\', "/");
        Some((name, file))
    });
    named.collect::<BTreeMap<_, _>>().remove(&wanted)
}

/// Undoes percent-encoding; `None` when it is broken or not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push((high * 16 + low) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The type by the file's ending. Browsers compile wasm while it arrives only under its own type.
fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "geojson") => "application/json",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
