//! Compiles the Fluent files of `words/` into a line of text for each message and, from the English ones, the names by
//! which the code knows them.

#[path = "build/compile.rs"]
mod compile;
#[path = "build/message.rs"]
mod message;

use compile::Words;
use std::path::{Path, PathBuf};

/// Each language by the name of its folder, English first.
const LANGUAGES: [&str; 4] = ["en", "ps", "fa-AF", "ur"];

fn main() {
    println!("cargo::rerun-if-changed=words");
    println!("cargo::rerun-if-changed=build");
    match all() {
        Ok(()) => {}
        Err(why) => {
            for line in why.lines() {
                println!("cargo::error={line}");
            }
        }
    }
}

fn all() -> Result<(), String> {
    let to = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let write =
        |name: &str, text: &str| std::fs::write(to.join(name), text).map_err(|error| error.to_string());
    let english = read("en")?;
    write("names.rs", &english.names())?;
    for language in LANGUAGES {
        let lines = if language == "en" { english.lines() } else { read(language)?.in_place_of(&english)? };
        write(&format!("{language}.txt"), &lines)?;
    }
    Ok(())
}

/// The messages of a language, from all files of its folder by their names; an error says file and line.
fn read(language: &str) -> Result<Words, String> {
    let folder = Path::new("words").join(language);
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut all = Words::default();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        all.read(&text).map_err(|why| format!("{}: {why}", file.display()))?;
    }
    Ok(all)
}
