//! `marchland bundle DIR -o FILE`.

use super::{coded, counted};
use crate::args::Bundle;
use crate::fault::Fault;
use crate::input::Decisions;
use crate::{Io, Outcome, input};
use std::fs;
use std::path::Path;

/// Writes a file that is there whole or not at all: what stood there before goes only when the new one is done.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Codes a corpus folder and writes its file.
pub(super) fn run(args: &Bundle, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let Some(corpus) = coded(input::corpus(&args.dir, Decisions::All)?, io)? else {
        return Ok(Outcome::Findings);
    };
    let bytes = marchland_bundle::write(&corpus)?;
    let fault = |source| Fault::Write { path: args.output.clone(), source };
    if let Some(folder) = args.output.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    write_whole(&args.output, &bytes).map_err(fault)?;
    writeln!(
        io.out,
        "{}: {}, {}, {} bytes",
        args.output.display(),
        counted(corpus.articles.len(), "article"),
        counted(corpus.incidents.len(), "incident"),
        bytes.len(),
    )?;
    Ok(Outcome::Fine)
}
