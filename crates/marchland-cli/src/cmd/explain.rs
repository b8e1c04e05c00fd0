//! `marchland explain FILE`.

use super::source_of;
use crate::args::Explain;
use crate::fault::Fault;
use crate::{Io, Outcome, explain, input};
use marchland_core::ArticleIdx;
use marchland_core::manifest::Source;
use std::path::Path;

/// Shows an article with its marks.
pub(super) fn run(args: &Explain, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let known = in_manifest(&args.file)?;
    let (source, article) = match known {
        Some(found) => found,
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

/// The article as the manifest beside it describes it, when there is a sound one that names it.
fn in_manifest(file: &Path) -> Result<Option<(Source, ArticleIdx)>, Fault> {
    let folder = match file.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return Ok(None),
    };
    if !input::has_manifest(folder) {
        return Ok(None);
    }
    let name = file.file_name().map(|name| name.to_string_lossy());
    let source = input::corpus(folder)?.source;
    let found = source.as_ref().and_then(|source| {
        source.articles.iter().position(|article| Some(article.file.as_str()) == name.as_deref())
    });
    Ok(source.zip(found.map(ArticleIdx::new)))
}
