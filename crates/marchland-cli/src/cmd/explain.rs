//! `marchland explain FILE`.

use super::source_of;
use crate::args::Explain;
use crate::fault::Fault;
use crate::input::Decisions;
use crate::{Io, Outcome, explain, input};
use marchland_core::ArticleIdx;
use std::path::Path;

/// Shows an article with its marks.
pub(super) fn run(args: &Explain, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let input = match manifest_of(&args.file) {
        Some(folder) => input::corpus(folder, Decisions::All)?,
        None => input::texts(std::slice::from_ref(&args.file))?,
    };
    let Some(source) = source_of(input, io)? else {
        return Ok(Outcome::Findings);
    };
    let name = args.file.file_name().map(|name| name.to_string_lossy());
    let named = source.articles.iter().position(|article| Some(article.file.as_str()) == name.as_deref());
    let (source, article) = match named {
        Some(at) => (source, ArticleIdx::new(at)),
        // The manifest does not name it: a text of which nothing else is known.
        None => match source_of(input::texts(std::slice::from_ref(&args.file))?, io)? {
            Some(source) => (source, ArticleIdx(0)),
            None => return Ok(Outcome::Findings),
        },
    };
    let notes = marchland_coder::explain::explain(&source, article);
    let shown = explain::show(&marchland_coder::code(source), article, &notes, io.out_in_colour);
    io.out.write_all(shown.as_bytes())?;
    Ok(Outcome::Fine)
}

/// The folder of a file, when it has a manifest.
fn manifest_of(file: &Path) -> Option<&Path> {
    let folder = match file.parent()? {
        folder if folder.as_os_str().is_empty() => Path::new("."),
        folder => folder,
    };
    input::has_manifest(folder).then_some(folder)
}
