//! The binary `marchland`: hands arguments and streams to the library and ends with its exit code.

use marchland_cli::{Io, Outcome, run};
use mimalloc::MiMalloc;
use std::io::{ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    // https://no-color.org: any value but the empty one turns colour off.
    let colour_wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let (stdout, stderr) = (std::io::stdout(), std::io::stderr());
    let mut out = std::io::BufWriter::new(stdout.lock());
    let mut err = stderr.lock();
    let mut io = Io {
        out_in_colour: colour_wanted && stdout.is_terminal(),
        err_in_colour: colour_wanted && stderr.is_terminal(),
        out: &mut out,
        err: &mut err,
    };
    let outcome = run(std::env::args_os(), &mut io);
    match out.flush() {
        // A reader that has gone (`marchland … | head`) wants no more; there is nobody to tell.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let _ = writeln!(err, "error: cannot write the result: {error}");
            ExitCode::from(Outcome::Failure.exit_code())
        }
        _ => ExitCode::from(outcome.exit_code()),
    }
}
