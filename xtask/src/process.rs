//! Running other programs: what was run is in every error, and no long step is silent.

use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How often a step without output of its own says that it is still going on.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// How often a waited-for program is looked at.
const POLL: Duration = Duration::from_millis(100);

/// A command in the root of the clone.
pub fn command(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(crate::workspace::root());
    command
}

/// Cargo, the one that runs this.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")).to_string_lossy().as_ref())
}

/// Runs to the end with its output on the terminal; fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = spawn(command)?.wait()?;
    judge(command, status)
}

/// As [`run`], with a line every 15 seconds, ended after `limit`.
pub fn run_long(command: &mut Command, what: &str, limit: Duration) -> Result<()> {
    let started = Instant::now();
    let mut said = started;
    let mut child = spawn(command.stdin(Stdio::null()))?;
    loop {
        if let Some(status) = child.try_wait()? {
            return judge(command, status);
        }
        if started.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            bail!("`{}` was ended after {} s without a result", shown(command), limit.as_secs());
        }
        if said.elapsed() >= HEARTBEAT {
            said = Instant::now();
            println!("      … {what}: {} s", started.elapsed().as_secs());
        }
        std::thread::sleep(POLL);
    }
}

/// Runs quietly and gives what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| cannot_run(command))?;
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` ended with {}: {}", shown(command), output.status, complaint.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The first program of this name on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let names = if cfg!(windows) {
        vec![format!("{name}.exe"), format!("{name}.cmd")]
    } else {
        vec![name.to_owned()]
    };
    let path = std::env::var_os("PATH")?;
    let candidates = std::env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)).collect::<Vec<_>>());
    candidates.into_iter().find(|candidate| candidate.is_file())
}

/// PATH with these folders in front.
pub fn path_with(folders: &[PathBuf]) -> Result<OsString> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    std::env::join_paths(all).context("a folder's name has a character that PATH cannot hold")
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn spawn(command: &mut Command) -> Result<Child> {
    command.spawn().with_context(|| cannot_run(command))
}

fn cannot_run(command: &Command) -> String {
    format!("cannot run `{}`", command.get_program().to_string_lossy())
}

fn judge(command: &Command, status: ExitStatus) -> Result<()> {
    if !status.success() {
        bail!("`{}` ended with {status}", shown(command));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
