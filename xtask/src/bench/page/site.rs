//! The folder that is served to the browser: pages of the bench, scripts of the peers, our wasm, the corpora.

use crate::bench::wasm;
use crate::process;
use crate::setup::Tools;
use crate::synth::Wanted;
use crate::workspace::{self, files_under};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};

/// Scripts of the peers as their packages hold them, and their names in the folder.
const SCRIPTS: [(&str, &str); 5] = [
    ("crossfilter2/crossfilter.min.js", "crossfilter.js"),
    ("supercluster/dist/supercluster.min.js", "supercluster.js"),
    ("leaflet/dist/leaflet.js", "leaflet.js"),
    ("@deck.gl/core/dist.min.js", "deck-core.js"),
    ("@deck.gl/layers/dist.min.js", "deck-layers.js"),
];

/// The folder, laid.
pub(super) struct Site {
    pub(super) folder: PathBuf,
    /// Whether the page of `dist/` lies in it, over each corpus.
    pub(super) has_app: bool,
}

impl Site {
    /// Lays it anew, with a corpus of each size, and one of a network.
    pub(super) fn lay(tools: &Tools, sizes: &[u64], network: Option<[u64; 2]>) -> Result<Self> {
        let folder = workspace::build_folder().join("bench-page").join("site");
        if folder.exists() {
            std::fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        copy(&workspace::peers().join("page/web"), &folder)?;
        for (from, name) in SCRIPTS {
            place(&workspace::peers().join("node_modules").join(from), &folder.join("vendor").join(name))?;
        }
        bundle(tools, &folder.join("vendor/networks.js"))?;
        println!("building our wasm …");
        wasm::build(tools, "wasm-release", &folder)?;
        wasm::build(tools, "wasm-bench", &folder.join("fast"))?;
        let has_app = workspace::dist().join("index.html").exists();
        if !has_app {
            println!("no page in dist/: what needs it is left out (`cargo xtask build` makes it)");
        }
        if has_app {
            copy(&workspace::dist(), &folder.join("app"))?;
        }
        for &size in sizes {
            println!("making a corpus of {size} incidents …");
            let wanted = Wanted::of(size);
            let corpus = wanted.write()?;
            let columns = corpus.with_extension("columns");
            place(corpus, &folder.join(format!("data/corpus-{size}.mlb")))?;
            place(&columns, &folder.join(format!("data/corpus-{size}.columns")))?;
            if has_app {
                app_over(corpus, &folder.join(format!("app-{size}")))?;
            }
        }
        if let Some([nodes, ties]) = network.filter(|_| has_app) {
            println!("making a network of {nodes} nodes and {ties} ties …");
            app_over(Wanted::of_network(nodes, ties).write()?, &folder.join("app-network"))?;
        }
        Ok(Self { folder, has_app })
    }
}

/// The page of `dist/` over another corpus.
fn app_over(corpus: &Path, to: &Path) -> Result<()> {
    copy(&workspace::dist(), to)?;
    std::fs::remove_file(to.join("corpus.mlb")).ok();
    place(corpus, &to.join("corpus.mlb"))
}

/// The peers that come as modules only, as one script.
fn bundle(tools: &Tools, to: &Path) -> Result<()> {
    let mut esbuild = process::command(tools.find("esbuild")?);
    esbuild.current_dir(workspace::peers()).args(["page/peers/networks.js", "--bundle", "--minify"]);
    process::run(esbuild.arg(format!("--outfile={}", to.display())).arg("--log-level=warning"))
}

/// All files of a folder under another.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files_under(from, &|_| true)? {
        place(&file, &to.join(file.strip_prefix(from)?))?;
    }
    Ok(())
}

/// A file under another name; a link where the system can, because a corpus is large. The server follows no
/// symbolic ones.
fn place(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let placed = std::fs::hard_link(from, to).or_else(|_| std::fs::copy(from, to).map(drop));
    placed.with_context(|| format!("cannot put {} to {}", from.display(), to.display()))
}
