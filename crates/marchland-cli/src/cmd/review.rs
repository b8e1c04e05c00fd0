//! `marchland review DIR`.

use super::{counted, source_of};
use crate::args::Review;
use crate::fault::Fault;
use crate::input::Decisions;
use crate::{Io, Outcome, input, report, sheet};
use marchland_core::review;

/// Lists what is open, stale or doubtful.
pub(super) fn run(args: &Review, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let mut input = input::corpus(&args.dir, Decisions::Sound)?;
    let Some(mut source) = input.source.clone() else {
        source_of(input, io)?;
        return Ok(Outcome::Findings);
    };
    let n_decisions = counted(source.review.len(), "decision");
    let (_, stale) = marchland_coder::code_reviewed(source.clone());
    let n_wrong = input.diagnostics.len();
    input.diagnostics.extend(input::stale(&input, &source, &stale));
    if !input.diagnostics.is_empty() {
        io.err.write_all(report::problems(&input, io.err_in_colour).as_bytes())?;
    }
    // What a stale decision spoke of is open again.
    let mut at = 0;
    source.review.retain(|_| {
        at += 1;
        !stale.iter().any(|stale| stale.decision + 1 == at)
    });
    let open = marchland_coder::review::open(&source);
    let doubtful: Vec<_> = marchland_coder::review::suspicions(&source)
        .into_iter()
        .filter(|one| args.doubtful || open.iter().any(|sentence| sentence.span.overlaps(one.span)))
        .collect();
    if !open.is_empty() && !input.files.contains_key(review::FILE_NAME) {
        io.out.write_all(sheet::HEAD.as_bytes())?;
    }
    io.out.write_all(sheet::open(&source, &open).as_bytes())?;
    io.out.write_all(sheet::doubtful(&source, &doubtful).as_bytes())?;
    let is_done = open.is_empty() && input.diagnostics.is_empty();
    if is_done {
        writeln!(io.out, "{}: nothing open, {n_decisions}", args.dir.display())?;
        return Ok(Outcome::Fine);
    }
    let (n_open, n_stale) = (counted(open.len(), "open sentence"), counted(stale.len(), "stale decision"));
    let n_wrong = counted(n_wrong, "mistake");
    // A comment, so that the sheet can be written to review.toml as it is.
    writeln!(io.out, "# {}: {n_open}, {n_stale}, {n_wrong}, {n_decisions}", args.dir.display())?;
    Ok(Outcome::Findings)
}
