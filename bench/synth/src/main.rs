//! Writes a made-up corpus, and beside it the columns that other programs are measured on.
//!
//! `cargo xtask synth` builds and starts it: incidents, articles, seed, file of the corpus; two numbers more, of nodes
//! and ties, put a network in the place of its ties.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks on its terminal")]

use marchland_core::basemap::Basemap;
use marchland_synth::network::with_network;
use marchland_synth::{Plan, columns, corpus};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let [incidents, articles, seed, file, network @ ..] = arguments else {
        return Err("expected: INCIDENTS ARTICLES SEED FILE [NODES TIES]".into());
    };
    let plan = Plan { incidents: incidents.parse()?, articles: articles.parse()?, seed: seed.parse()? };
    let file = Path::new(file);
    let basemap = Basemap::read(include_bytes!("../../../data/basemap/region.mlb-map"))?;
    let started = Instant::now();
    let mut made = corpus(plan, &basemap);
    if let [nodes, ties] = network {
        made = with_network(made, nodes.parse()?, ties.parse()?);
    }
    let n_texts = made.texts.iter().map(String::len).sum::<usize>() as f64 / 1e6;
    let n_ties = made.ties.len();
    println!(
        "{incidents} incidents, {} tellings, {n_texts:.1} MB of text, {n_ties} ties",
        made.mentions.len()
    );
    println!("made in {:.1} s", started.elapsed().as_secs_f64());
    let started = Instant::now();
    std::fs::write(file.with_extension("columns"), columns(&made))?;
    let bytes = marchland_bundle::write(&made)?;
    std::fs::write(file, &bytes)?;
    println!("{:.1} MB written in {:.1} s", bytes.len() as f64 / 1e6, started.elapsed().as_secs_f64());
    Ok(())
}
