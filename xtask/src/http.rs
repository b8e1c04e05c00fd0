//! A static server for one folder, for this machine only: files and parts of them, their types, nothing else.
//!
//! Each request walks the folder and looks its path up among the files found there, so that no path, however
//! written, reaches a file outside. Every answer closes its connection.

use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
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
    let (mut headers, mut header) = (Headers::default(), String::new());
    while reader.read_line(&mut header)? > 2 {
        headers.note(&header);
        header.clear();
    }
    let response = respond(&request, &headers, folder);
    let mut stream = stream;
    stream.write_all(response.head().as_bytes())?;
    if response.with_body {
        response.body.send(&mut stream)?;
    }
    Ok(stream.flush()?)
}

/// What of a request's headers counts.
#[derive(Default)]
struct Headers {
    range: Option<String>,
    /// A part is wanted only of a version of the file; we name no versions, so the whole is sent.
    is_conditional: bool,
    /// Files that were compressed beforehand may be sent as they are.
    takes_gzip: bool,
}

impl Headers {
    fn note(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        match name.trim().to_ascii_lowercase().as_str() {
            "range" => self.range = Some(value.trim().to_owned()),
            "if-range" => self.is_conditional = true,
            "accept-encoding" => self.takes_gzip = value.contains("gzip"),
            _ => {}
        }
    }

    /// The file beside one that holds the same compressed, where it is wanted, there is one, and the file was not
    /// replaced since.
    fn compressed(&self, path: &Path) -> Option<(File, u64)> {
        let name = [path.file_name()?.to_str()?, ".gz"].concat();
        let file = File::open(path.with_file_name(name)).ok().filter(|_| self.takes_gzip)?;
        let about = file.metadata().ok()?;
        let is_newer = path.metadata().ok()?.modified().ok()? > about.modified().ok()?;
        (!is_newer).then_some((file, about.len()))
    }

    /// The part of a file of so many bytes that is asked for.
    fn part(&self, n_bytes: u64) -> Part {
        match &self.range {
            Some(range) if !self.is_conditional => Part::read(range, n_bytes),
            _ => Part::Whole,
        }
    }
}

/// What of a file is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// All of it: also where several parts are asked for, or something that is no part.
    Whole,
    /// So many bytes from a position.
    Bytes { start: u64, length: u64 },
    /// Bytes that the file does not have.
    None,
}

impl Part {
    fn read(range: &str, n_bytes: u64) -> Self {
        let ends = range.strip_prefix("bytes=").and_then(|range| range.split_once('-'));
        let number = |text: &str| match text.trim() {
            "" => Some(None),
            text if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok().map(Some),
            _ => None,
        };
        let Some((Some(start), Some(last))) = ends.map(|(start, last)| (number(start), number(last))) else {
            return Self::Whole;
        };
        let (start, last): (u64, u64) = match (start, last) {
            (None, None) => return Self::Whole,
            (Some(start), Some(last)) if last < start => return Self::Whole,
            // So many bytes from the end.
            (None, Some(0)) => return Self::None,
            (None, Some(n)) => (n_bytes.saturating_sub(n), u64::MAX),
            (Some(start), last) => (start, last.unwrap_or(u64::MAX)),
        };
        if start >= n_bytes {
            return Self::None;
        }
        Self::Bytes { start, length: last.min(n_bytes - 1) - start + 1 }
    }
}

/// What stands behind the head.
enum Body {
    Words(String),
    /// Bytes of a file, read while they are sent.
    File {
        file: File,
        start: u64,
        length: u64,
    },
}

impl Body {
    fn length(&self) -> u64 {
        match self {
            Self::Words(words) => words.len() as u64,
            Self::File { length, .. } => *length,
        }
    }

    fn send(self, to: &mut impl Write) -> std::io::Result<()> {
        match self {
            Self::Words(words) => to.write_all(words.as_bytes()),
            Self::File { mut file, start, length } => {
                file.seek(SeekFrom::Start(start))?;
                // In pieces: a file may be larger than memory.
                std::io::copy(&mut file.take(length), to).map(drop)
            }
        }
    }
}

/// What is sent back.
struct Response {
    status: &'static str,
    media_type: &'static str,
    /// Which bytes of how many the body is.
    content_range: Option<String>,
    is_gzip: bool,
    body: Body,
    with_body: bool,
}

impl Response {
    fn refusal(status: &'static str) -> Self {
        let body = Body::Words(format!("{status}\n"));
        Self {
            status,
            media_type: "text/plain; charset=utf-8",
            content_range: None,
            is_gzip: false,
            body,
            with_body: true,
        }
    }

    fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {}\r\n", self.status);
        let length = self.body.length();
        let fields: [(&str, &dyn std::fmt::Display); 7] = [
            ("Content-Type", &self.media_type),
            ("Content-Length", &length),
            ("Accept-Ranges", &"bytes"),
            // As the examples in `deploy/` have it: a sandboxed frame of another page has no origin of its own.
            ("Access-Control-Allow-Origin", &"*"),
            // The next build may put other files under the same names.
            ("Cache-Control", &"no-cache"),
            ("X-Content-Type-Options", &"nosniff"),
            ("Connection", &"close"),
        ];
        for (name, value) in fields {
            // Writing to a string cannot fail.
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if self.is_gzip {
            head.push_str("Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n");
        }
        if let Some(range) = &self.content_range {
            let _ = write!(head, "Content-Range: {range}\r\n");
        }
        head + "\r\n"
    }
}

/// The answer to a request line and its headers.
fn respond(request: &str, headers: &Headers, folder: &Path) -> Response {
    let mut words = request.split_whitespace();
    let (Some(method), Some(target), Some(_)) = (words.next(), words.next(), words.next()) else {
        return Response::refusal("400 Bad Request");
    };
    if !["GET", "HEAD"].contains(&method) {
        return Response::refusal("405 Method Not Allowed");
    }
    let with_body = method == "GET";
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let found = decode(path).and_then(|path| find(&path, folder)).and_then(|path| {
        let file = File::open(&path).ok()?;
        let n_bytes = file.metadata().ok()?.len();
        Some((path, file, n_bytes))
    });
    let Some((path, file, n_bytes)) = found else {
        return Response { with_body, ..Response::refusal("404 Not Found") };
    };
    // As the settings of `deploy/` have it; not for parts, which are parts of the file itself.
    if let Some((file, n_bytes)) = headers.compressed(&path).filter(|_| headers.range.is_none()) {
        let body = Body::File { file, start: 0, length: n_bytes };
        let (status, media_type) = ("200 OK", media_type(&path));
        return Response { status, media_type, content_range: None, is_gzip: true, body, with_body };
    }
    let (status, start, length, content_range) = match headers.part(n_bytes) {
        Part::Bytes { start, length } if with_body => {
            let range = format!("bytes {start}-{}/{n_bytes}", start + length - 1);
            ("206 Partial Content", start, length, Some(range))
        }
        Part::None if with_body => {
            let content_range = Some(format!("bytes */{n_bytes}"));
            return Response { content_range, ..Response::refusal("416 Range Not Satisfiable") };
        }
        _ => ("200 OK", 0, n_bytes, None),
    };
    let body = Body::File { file, start, length };
    Response { status, media_type: media_type(&path), content_range, is_gzip: false, body, with_body }
}

/// The file that a decoded path names; a folder's name with its slash names its `index.html`.
fn find(path: &str, folder: &Path) -> Option<PathBuf> {
    let wanted = path.strip_prefix('/')?;
    let wanted = if wanted.is_empty() || wanted.ends_with('/') {
        format!("{wanted}index.html")
    } else {
        wanted.to_owned()
    };
    let mut file = folder.to_owned();
    for part in wanted.split('/') {
        // Nothing that a system could take for another folder than one inside.
        if part.is_empty() || part == "." || part == ".." || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
        // No links: they lead anywhere.
        if file.symlink_metadata().ok()?.is_symlink() {
            return None;
        }
    }
    file.is_file().then_some(file)
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
        Some("xml") => "application/xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests;
