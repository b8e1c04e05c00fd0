//! `marchland bundle DIR -o FILE`.

use super::{coded, counted};
use crate::args::Bundle;
use crate::fault::Fault;
use crate::input::{Decisions, Input};
use crate::{Io, Outcome, input};
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Writes a file that is there whole or not at all: what stood there before goes only when the new one is done.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let (mut file, beside) = part_of(path)?;
    let written =
        file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A new file beside another, with its path: nothing that is there already is written over.
fn part_of(path: &Path) -> std::io::Result<(fs::File, PathBuf)> {
    for n in 0..100 {
        let mut beside = path.as_os_str().to_owned();
        beside.push(if n == 0 { ".part".to_owned() } else { format!(".part{n}") });
        match fs::File::create_new(&beside) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            other => return Ok((other?, beside.into())),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// The file that a path leads to; an error for what is no regular file and for the files of the corpus itself.
fn target(path: &Path, input: &Input) -> std::io::Result<PathBuf> {
    let Ok(real) = path.canonicalize() else { return Ok(path.to_owned()) };
    let refuse = |why: &str| Err(std::io::Error::new(ErrorKind::InvalidInput, why));
    if real.is_dir() {
        return refuse("it is a folder");
    }
    if !real.is_file() {
        return refuse("not a regular file");
    }
    let own = |name: &String| input.folder.join(name).canonicalize().is_ok_and(|file| file == real);
    if input.files.keys().any(own) {
        return refuse("a file of the corpus itself");
    }
    Ok(real)
}

/// Codes a corpus folder and writes its file.
pub(super) fn run(args: &Bundle, io: &mut Io<'_>) -> Result<Outcome, Fault> {
    let input = input::corpus(&args.dir, Decisions::All)?;
    let fault = |source| Fault::Write { path: args.output.clone(), source };
    let output = target(&args.output, &input).map_err(fault)?;
    let Some(corpus) = coded(input, io)? else {
        return Ok(Outcome::Findings);
    };
    let bytes = marchland_bundle::write(&corpus)?;
    if let Some(folder) = args.output.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(fault)?;
    }
    write_whole(&output, &bytes).map_err(fault)?;
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
