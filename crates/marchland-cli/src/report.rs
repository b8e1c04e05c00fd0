//! Problems as a reader sees them: the line, the place marked, what was expected and what was found.

use crate::fault::Fault;
use crate::input::Input;
use crate::terminal::printable;
use marchland_core::{Diagnostic, Severity};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use std::fmt;

/// Columns of a report: the same in a pipe, in a test and on every terminal.
const WIDTH: usize = 100;

/// Bytes of a line shown before and after the place.
const MARGIN: usize = 48;

fn handler(in_colour: bool) -> GraphicalReportHandler {
    let theme = if in_colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    GraphicalReportHandler::new_themed(theme).with_links(false).with_width(WIDTH).with_context_lines(0)
}

fn render(diagnostic: &dyn miette::Diagnostic, in_colour: bool) -> String {
    let mut text = String::new();
    match handler(in_colour).render_report(&mut text, diagnostic) {
        Ok(()) => text,
        Err(_) => format!("{diagnostic}\n"),
    }
}

/// A command's fault.
pub(crate) fn fault(fault: &Fault, in_colour: bool) -> String {
    #[derive(Debug, thiserror::Error)]
    #[error("{0}")]
    struct Shown(String);
    impl miette::Diagnostic for Shown {}
    render(&Shown(fault.to_string()), in_colour)
}

/// Every problem of an input, and how many of them are errors.
pub(crate) fn problems(input: &Input, in_colour: bool) -> String {
    let mut text = String::new();
    for diagnostic in &input.diagnostics {
        let bytes = input.files.get(&diagnostic.file).map_or(&[][..], Vec::as_slice);
        let file = input.folder.join(&diagnostic.file).display().to_string();
        text.push_str(&render(&Problem::new(diagnostic, file, bytes), in_colour));
        text.push('\n');
    }
    let n_errors = input.diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let noun = if n_errors == 1 { "error" } else { "errors" };
    text + &format!("{n_errors} {noun} in \"{}\"\n", input.folder.display())
}

/// A diagnostic with the piece of its file around it.
#[derive(Debug)]
struct Problem<'a> {
    diagnostic: &'a Diagnostic,
    place: Excerpt,
}

impl<'a> Problem<'a> {
    fn new(diagnostic: &'a Diagnostic, file: String, bytes: &[u8]) -> Self {
        Self { diagnostic, place: Excerpt::new(diagnostic, file, bytes) }
    }
}

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diagnostic.message)
    }
}

impl std::error::Error for Problem<'_> {}

impl miette::Diagnostic for Problem<'_> {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.place)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let label = format!("found {}", self.diagnostic.found);
        Some(Box::new(std::iter::once(LabeledSpan::new_primary_with_span(Some(label), self.place.marked))))
    }

    fn help<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        Some(Box::new(format!("expected {}", self.diagnostic.expected)))
    }
}

/// One line of a file, cut to the neighbourhood of the place: an article's paragraph is one long line.
#[derive(Debug)]
struct Excerpt {
    file: String,
    /// Line and column of the place, from 0.
    line: usize,
    column: usize,
    text: String,
    /// The place inside `text`.
    marked: SourceSpan,
}

impl Excerpt {
    fn new(diagnostic: &Diagnostic, file: String, bytes: &[u8]) -> Self {
        let at = diagnostic.start.min(bytes.len());
        let line_start = bytes[..at].iter().rposition(|&b| b == b'\n').map_or(0, |newline| newline + 1);
        let line_end = bytes[at..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |n| at + n);
        let end = diagnostic.end.clamp(at, line_end);
        let before = shown(&bytes[line_start.max(at.saturating_sub(MARGIN))..at]);
        let marked = shown(&bytes[at..end]);
        let mut after = shown(&bytes[end..line_end.min(end + MARGIN)]);
        if marked.is_empty() && after.is_empty() {
            // A place after the last character needs something to be marked at.
            after.push(' ');
        }
        let n_marked =
            if marked.is_empty() { after.chars().next().map_or(0, char::len_utf8) } else { marked.len() };
        Self {
            file,
            line: diagnostic.line - 1,
            column: diagnostic.column - 1,
            marked: (before.len(), n_marked).into(),
            text: format!("{before}{marked}{after}"),
        }
    }
}

/// Bytes as text of one line: broken ones replaced, nothing that moves a cursor.
fn shown(bytes: &[u8]) -> String {
    printable(&String::from_utf8_lossy(bytes))
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let all: SourceSpan = (0, self.text.len()).into();
        if span.offset() + span.len() > self.text.len() {
            return Err(MietteError::OutOfBounds);
        }
        let contents = MietteSpanContents::new_named(
            self.file.clone(),
            self.text.as_bytes(),
            all,
            self.line,
            self.column,
            1,
        );
        Ok(Box::new(contents))
    }
}
