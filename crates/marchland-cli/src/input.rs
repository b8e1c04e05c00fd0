//! Files and folders as the source of a corpus. The only place that reads.

use crate::fault::{Fault, reason};
use crate::sheet;
use marchland_coder::review::Stale;
use marchland_core::Diagnostic;
use marchland_core::manifest::{self, Source};
use marchland_core::review;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What was read: a source, or why there is none.
#[derive(Debug, Default)]
pub struct Input {
    /// The source; `None` when there are diagnostics, but for those of a review of which the sound decisions
    /// were wanted.
    pub source: Option<Source>,
    /// Every problem found.
    pub diagnostics: Vec<Diagnostic>,
    /// The bytes of the files that diagnostics point into, by the name they give.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The folder that the names are relative to.
    pub folder: PathBuf,
}

fn read_file(path: &Path) -> Result<Vec<u8>, Fault> {
    read_regular(path).map_err(|source| Fault::Read { path: path.to_owned(), source })
}

/// The bytes of a file; a pipe or a device, which might never end, is an error.
fn read_regular(path: &Path) -> std::io::Result<Vec<u8>> {
    let kind = fs::metadata(path)?;
    if !kind.is_file() && !kind.is_dir() {
        return Err(std::io::Error::new(std::io::ErrorKind::InvalidInput, "not a regular file"));
    }
    fs::read(path)
}

/// Whether a path is a folder with a manifest, readable or not.
pub fn has_manifest(path: &Path) -> bool {
    is_there(&path.join(manifest::FILE_NAME))
}

/// Whether anything has a name, be it a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Which decisions of a folder's review are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decisions {
    /// All of them; a mistake in one is one of the corpus.
    All,
    /// Those without mistakes; mistakes are diagnostics, and the source is there all the same.
    Sound,
    /// None.
    None,
}

/// Reads a corpus folder by its manifest.
///
/// # Errors
///
/// The folder or its manifest cannot be read; problems inside them are diagnostics.
pub fn corpus(dir: &Path, wanted: Decisions) -> Result<Input, Fault> {
    let root = dir.canonicalize().map_err(|source| Fault::Read { path: dir.to_owned(), source })?;
    if !has_manifest(dir) {
        return Err(Fault::NoManifest { path: dir.to_owned() });
    }
    let toml = read_file(&dir.join(manifest::FILE_NAME))?;
    let mut files = BTreeMap::new();
    let mut load = |name: &str| {
        let path = dir.join(name).canonicalize().map_err(|error| reason(&error))?;
        // The manifest's check of the name cannot see links.
        if !path.starts_with(&root) {
            return Err("a link that leaves the folder".to_owned());
        }
        let bytes = read_regular(&path).map_err(|error| reason(&error))?;
        files.insert(name.to_owned(), bytes.clone());
        Ok(bytes)
    };
    let (mut source, mut diagnostics) = manifest::read(manifest::FILE_NAME, &toml, &mut load);
    files.insert(manifest::FILE_NAME.to_owned(), toml);
    let is_sound = diagnostics.is_empty();
    if let Some(read) = &mut source
        && wanted != Decisions::None
        && is_there(&dir.join(review::FILE_NAME))
    {
        let toml = read_file(&dir.join(review::FILE_NAME))?;
        let (decisions, found) = review::read(review::FILE_NAME, &toml, &read.articles, &read.texts);
        read.review = decisions;
        diagnostics.extend(found);
        files.insert(review::FILE_NAME.to_owned(), toml);
    }
    Ok(Input {
        source: source.filter(|_| diagnostics.is_empty() || is_sound && wanted == Decisions::Sound),
        diagnostics,
        files,
        folder: dir.to_owned(),
    })
}

/// The decisions that are stale, as problems of the review.
pub(crate) fn stale(input: &Input, source: &Source, stale: &[Stale]) -> Vec<Diagnostic> {
    let bytes = input.files.get(review::FILE_NAME).map_or(&[][..], Vec::as_slice);
    let problem = |stale: &Stale| {
        let decision = source.review.get(stale.decision)?;
        let message = format!("{} ({})", stale.message, sheet::pinned(source, decision));
        let problem = Diagnostic::error(review::FILE_NAME, bytes, decision.stands.clone(), message);
        Some(problem.expected(stale.expected.clone(), stale.found.clone()))
    };
    stale.iter().filter_map(problem).collect()
}

/// Reads articles of which nothing is known but their text: the `.txt` files of folders, and files.
///
/// # Errors
///
/// A path that cannot be read, a folder without articles, two files of one name; problems inside the texts
/// are diagnostics.
pub fn texts(paths: &[PathBuf]) -> Result<Input, Fault> {
    let mut found: BTreeMap<String, PathBuf> = BTreeMap::new();
    for path in paths {
        for file in if path.is_dir() { articles_in(path)? } else { vec![path.clone()] } {
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if found.insert(name.clone(), file).is_some() {
                return Err(Fault::SameName { name });
            }
        }
    }
    let folder = match paths {
        [only] if only.is_dir() => only.clone(),
        [only] => only.parent().map(Path::to_owned).unwrap_or_default(),
        _ => PathBuf::new(),
    };
    let mut input = Input { folder, ..Input::default() };
    let mut texts = Vec::new();
    for (name, path) in found {
        let bytes = read_file(&path)?;
        match manifest::checked_text(&name, bytes.clone()) {
            Ok(text) => texts.push((name.clone(), text)),
            Err(diagnostic) => input.diagnostics.push(*diagnostic),
        }
        input.files.insert(name, bytes);
    }
    input.source = input.diagnostics.is_empty().then(|| Source::bare(texts));
    Ok(input)
}

/// The text files of a folder, by name.
fn articles_in(dir: &Path) -> Result<Vec<PathBuf>, Fault> {
    let fault = |source| Fault::Read { path: dir.to_owned(), source };
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let is_text = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt"));
        // A link that leads nowhere is an article that cannot be read.
        if is_text && !path.is_dir() {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(Fault::NoArticles { path: dir.to_owned() });
    }
    Ok(files)
}
