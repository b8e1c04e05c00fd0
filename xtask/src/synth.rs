//! `cargo xtask synth`: a made-up corpus of any number of incidents, for measurements.

use crate::{process, workspace};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};

/// What is made.
#[derive(Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Number of incidents.
    pub incidents: u64,
    articles: u64,
    seed: u64,
    out: PathBuf,
    /// Nodes and ties of a network in the place of its ties.
    network: Option<[u64; 2]>,
}

impl Wanted {
    /// A corpus of so many incidents at its usual place.
    pub fn of(incidents: u64) -> Self {
        let out = workspace::build_folder().join("synth").join(format!("corpus-{incidents}.mlb"));
        Self { incidents, articles: (incidents / 20).max(1), seed: 1, out, network: None }
    }

    /// A small corpus with a network of so many nodes and ties, at its usual place.
    pub fn of_network(nodes: u64, ties: u64) -> Self {
        let out = workspace::build_folder().join("synth").join(format!("network-{nodes}.mlb"));
        Self { out, network: Some([nodes, ties]), ..Self::of(1_000) }
    }

    /// Reads the arguments of the command.
    fn read(arguments: &[String]) -> Result<Self> {
        let (mut incidents, mut articles, mut seed, mut out) = (1_000_000, None, 1, None);
        for pair in arguments.chunks(2) {
            let [flag, value] = pair else { bail!("expected a value after `{}`, found none", pair[0]) };
            let number = || -> Result<u64> {
                let number = value.parse().ok().filter(|&number| number > 0);
                number.with_context(|| format!("{flag}: expected a number from 1 on, found `{value}`"))
            };
            match flag.as_str() {
                "--incidents" => incidents = number()?,
                "--articles" => articles = Some(number()?),
                "--seed" => seed = number()?,
                "--out" => out = Some(PathBuf::from(value)),
                _ => bail!("expected `--incidents`, `--articles`, `--seed` or `--out`, found `{flag}`"),
            }
        }
        let usual = Self::of(incidents);
        let articles = articles.unwrap_or(usual.articles);
        Ok(Self { articles, seed, out: out.unwrap_or(usual.out), ..usual })
    }

    /// Writes it, and its columns beside it.
    pub fn write(&self) -> Result<&Path> {
        if let Some(folder) = self.out.parent() {
            std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        let mut cargo = process::cargo();
        cargo.args(["run", "--release", "--quiet", "--package", "marchland-synth", "--"]);
        cargo.args([self.incidents, self.articles, self.seed].map(|number| number.to_string()));
        cargo.arg(std::path::absolute(&self.out)?);
        process::run(cargo.args(self.network.into_iter().flatten().map(|number| number.to_string())))?;
        Ok(&self.out)
    }
}

/// Writes the corpus that the arguments describe.
pub fn run(arguments: &[String]) -> Result<()> {
    let wanted = Wanted::read(arguments)?;
    println!("{}", wanted.write()?.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Wanted> {
        Wanted::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_left_out_follows_from_the_number_of_incidents() {
        assert_eq!(read("").unwrap(), Wanted::of(1_000_000));
        let few = read("--incidents 7 --seed 3 --out a.mlb").unwrap();
        let wanted = Wanted { incidents: 7, articles: 1, seed: 3, out: "a.mlb".into(), network: None };
        assert_eq!(few, wanted);
        assert_eq!(read("--articles 9").unwrap().articles, 9);
    }

    #[test]
    fn other_arguments_are_refused() {
        for line in ["--incidents", "--incidents 0", "--incidents x", "--other 1", "7"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
