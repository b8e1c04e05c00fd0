//! The program and the script that starts it, made shorter: the names between the two have sixteen random digits each,
//! which no compression takes away, and the script is as it was written.

use super::tags::tags;
use super::{hash, neighbours};
use crate::process;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What the page's wasm may use; low memory is where Rust's stack ends.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--low-memory-unused",
    // A function that one place calls stays one: it stands beside its like.
    "--one-caller-inline-max-function-size=40",
];

/// Passes over the program after those of Trunk.
const OPTIMISE: &[&str] = &[
    "--strip-producers",
    "--gufa-optimizing",
    "--flatten",
    "--rereloop",
    "-Os",
    "--flatten",
    "--rereloop",
    "-Os",
    "-Os",
    "-Os",
    "--always-inline-max-function-size=3",
    // Names last until they have told the order of the functions.
    "-g",
];

/// Passes after the functions have got names that put like beside like: what is compressed repeats itself sooner.
const FINISH: &[&str] = &[
    "-Os",
    "--always-inline-max-function-size=3",
    "--reorder-functions-by-name",
    "--minify-imports-and-exports-and-modules",
];

/// Scripts for the frames of other pages.
const FOR_FRAMES: [&str; 2] = ["embed.js", "embedded.js"];

/// Shortens program and scripts of a page and names them by what they are then.
///
/// Without wasm-opt, which only a build for release prepares, the page stays as it is.
pub(super) fn shorten(html: &str, folder: &Path) -> Result<String> {
    let wasm_opt = process::on_path("wasm-opt").filter(|_| is_release());
    let (Some(wasm_opt), esbuild) = (wasm_opt, process::on_path("esbuild")) else {
        return Ok(html.to_owned());
    };
    let found = tags(html);
    let address = |id: &str| {
        let tag = found.iter().find(|tag| tag.value("id") == Some(id));
        tag.and_then(|tag| tag.value("href")).with_context(|| format!("index.html: expected a link `{id}`"))
    };
    let (program, wasm) = (address("program")?, address("program-wasm")?);
    let place = |address: &str| folder.join(address.trim_start_matches("./"));
    let (script, names) = (place(program), short_names(&wasm_opt, &place(wasm))?);
    let text =
        std::fs::read_to_string(&script).with_context(|| format!("cannot read {}", script.display()))?;
    std::fs::write(&script, names.write_into(&text)?)?;
    minify(esbuild.as_deref(), &script)?;
    // The second program is loaded by few: it keeps the names it has inside.
    let (exporter, exporter_wasm) = (address("exporter")?, address("exporter-wasm")?);
    minify(esbuild.as_deref(), &place(exporter))?;
    let saver = address("saver")?;
    minify(esbuild.as_deref(), &place(saver))?;
    let mut shortened = vec![program, wasm, exporter, exporter_wasm, saver];
    for tag in found.iter().filter(|tag| tag.name == "script") {
        if let Some(source) = tag.value("src") {
            minify(esbuild.as_deref(), &place(source))?;
            shortened.push(source);
        }
    }
    // Scripts of frames keep their names: other pages ask for them.
    for name in FOR_FRAMES {
        minify(esbuild.as_deref(), &folder.join(name))?;
    }
    let mut result = html.to_owned();
    for address in shortened {
        let name = named_by_content(&place(address))?;
        result = result.replace(address.trim_start_matches("./"), &name);
    }
    Ok(result)
}

fn is_release() -> bool {
    std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release")
}

/// The names that two files know each other by.
#[derive(Debug, Default, PartialEq)]
struct Names {
    /// Module, name and new name of what the script gives the program; the module's new name stands in each.
    imports: Vec<[String; 3]>,
    /// Name and new name of what the program gives the script.
    exports: Vec<[String; 2]>,
}

/// Optimises the program in its place, with short names.
fn short_names(wasm_opt: &Path, wasm: &Path) -> Result<Names> {
    let run = |passes: &[&str]| {
        let mut command = process::command(wasm_opt);
        process::output(command.args(FEATURES).args(passes).arg(wasm).arg("-o").arg(wasm))
    };
    run(OPTIMISE)?;
    let program = std::fs::read(wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    std::fs::write(wasm, neighbours::named_by_likeness(&program)?)?;
    Names::read(&run(FINISH)?)
}

impl Names {
    /// Reads what `wasm-opt` says of the names that it has changed.
    fn read(said: &str) -> Result<Self> {
        let said: Value = serde_json::from_str(said).context("wasm-opt: expected its names as JSON")?;
        let rows = |key: &str| said[key].as_array().cloned().unwrap_or_default();
        fn row<const N: usize>(row: &Value) -> Result<[String; N]> {
            let words =
                row.as_array().into_iter().flatten().filter_map(|word| word.as_str().map(str::to_owned));
            let words: Vec<String> = words.collect();
            let n = words.len();
            words.try_into().ok().with_context(|| format!("wasm-opt: expected {N} names, found {n}"))
        }
        Ok(Self {
            imports: rows("imports").iter().map(row).collect::<Result<_>>()?,
            exports: rows("exports").iter().map(row).collect::<Result<_>>()?,
        })
    }

    /// The script with the new names.
    fn write_into(&self, script: &str) -> Result<String> {
        let mut result = String::with_capacity(script.len());
        let mut n_found = 0;
        for (at, word) in words(script) {
            let before = &script[..at];
            let import = || self.imports.iter().find(|[_, old, _]| old == word).map(|[_, _, new]| new);
            let export = || {
                let of_program = before.ends_with("wasm.");
                self.exports.iter().filter(|_| of_program).find(|[old, _]| old == word).map(|[_, new]| new)
            };
            let new = if is_name(word) { import().or_else(export) } else { None };
            n_found += usize::from(new.is_some());
            result.push_str(new.map_or(word, String::as_str));
        }
        ensure!(
            n_found >= self.imports.len(),
            "the script of wasm-bindgen lacks names that the program wants"
        );
        // All that is imported comes from the one module.
        let mut modules: Vec<&String> = self.imports.iter().map(|[module, ..]| module).collect();
        modules.dedup();
        let [module] = modules.as_slice() else {
            bail!("expected one module of imports, found {}", modules.len());
        };
        let quoted = format!("\"{module}\"");
        ensure!(result.contains(&quoted), "expected {quoted} in the script of wasm-bindgen");
        // The page starts its program in one way; the other would be carried for nothing.
        let start = "export { initSync, __wbg_init as default };";
        ensure!(result.contains(start), "expected `{start}` in the script of wasm-bindgen");
        let result = result.replace(start, "export { __wbg_init as default };");
        Ok(result.replace(&quoted, "\"a\""))
    }
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '$')
}

/// A script as words and what stands between them, each with its position.
fn words(script: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &script[at..];
        let first = rest.chars().next()?;
        let end = rest.find(|c| is_letter(c) != is_letter(first)).unwrap_or(rest.len());
        let word = (at, &rest[..end]);
        at += end;
        Some(word)
    })
}

/// Takes out of a script what only its readers need; without the tool it stays.
fn minify(esbuild: Option<&Path>, script: &Path) -> Result<()> {
    let Some(esbuild) = esbuild else { return Ok(()) };
    let mut command = process::command(esbuild);
    command.args([
        "--minify",
        "--tree-shaking=true",
        "--format=esm",
        "--log-level=warning",
        "--allow-overwrite",
    ]);
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(script);
    process::output(command.arg(script).arg(outfile)).map(|_| ())
}

/// Renames a file whose name ends in a hash, or in a hash and `_bg`, by what it holds now; the new name.
fn named_by_content(path: &Path) -> Result<String> {
    let content = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let name = path.file_name().and_then(|name| name.to_str()).context("expected a file name of letters")?;
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let whole = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or(name).trim_end_matches("_bg");
    // Trunk writes a hash behind the names of what the page starts with, none behind others.
    let is_hash = |hash: &&str| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let stem = whole.rsplit_once('-').filter(|(_, hash)| is_hash(hash)).map_or(whole, |(stem, _)| stem);
    let new = format!("{stem}-{}.{ending}", hash(&content));
    let place: PathBuf = path.with_file_name(&new);
    std::fs::rename(path, place).with_context(|| format!("cannot rename {}", path.display()))?;
    Ok(new)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = r#"{ "imports": [ ["./page_bg.js", "__wbg_get_0a1b", "b"], ["./page_bg.js", "__wbg_set_0a1b", "c"] ],
        "exports": [ ["memory", "d"], ["run", "e"] ] }"#;

    #[test]
    fn a_script_gets_the_names_that_its_program_has() {
        let names = Names::read(SAID).expect("names");
        let script = "const import0 = { __wbg_get_0a1b: () => wasm.memory, __wbg_set_0a1b() { run(memory); } };\n\
                      export { initSync, __wbg_init as default }; wasm.run(); return { \"./page_bg.js\": import0 };";
        assert_eq!(
            names.write_into(script).expect("a script"),
            "const import0 = { b: () => wasm.d, c() { run(memory); } };\n\
             export { __wbg_init as default }; wasm.e(); return { \"a\": import0 };"
        );
    }

    #[test]
    fn a_script_of_another_program_is_refused() {
        let names = Names::read(SAID).expect("names");
        let error = names.write_into("const import0 = {};").expect_err("nothing to rename");
        assert!(error.to_string().contains("lacks names"), "{error}");
        assert!(Names::read("no JSON").is_err());
    }
}
