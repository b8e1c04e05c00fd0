//! `marchland review DIR`.

use super::{counted, source_of};
use crate::args::Review;
use crate::fault::Fault;
use crate::{Io, Outcome, input, report, sheet};

/// Lists what is open, stale or doubtful.
pub(super) fn run(args: &Review, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let mut input = input::corpus(&args.dir)?;
    let source = input.source.clone();
    let Some(source) = source else {
        source_of(input, io)?;
        return Ok(Outcome::Findings);
    };
    let (_, stale) = marchland_coder::code_reviewed(source.clone());
    if !stale.is_empty() {
        input.diagnostics = input::stale(&input, &source.review, &stale);
        io.err.write_all(report::problems(&input, io.err_in_colour).as_bytes())?;
    }
    let open = marchland_coder::review::open(&source);
    let doubtful: Vec<_> = marchland_coder::review::suspicions(&source)
        .into_iter()
        .filter(|one| args.doubtful || open.iter().any(|sentence| sentence.span.overlaps(one.span)))
        .collect();
    io.out.write_all(sheet::open(&source, &open).as_bytes())?;
    io.out.write_all(sheet::doubtful(&source, &doubtful).as_bytes())?;
    let is_done = open.is_empty() && stale.is_empty();
    let n_decisions = counted(source.review.len(), "decision");
    if is_done {
        writeln!(io.out, "{}: nothing open, {n_decisions}", args.dir.display())?;
        return Ok(Outcome::Fine);
    }
    let (n_open, n_stale) = (counted(open.len(), "open sentence"), counted(stale.len(), "stale decision"));
    writeln!(io.out, "{}: {n_open}, {n_stale}, {n_decisions}", args.dir.display())?;
    Ok(Outcome::Findings)
}
