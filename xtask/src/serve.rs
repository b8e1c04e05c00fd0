//! `cargo xtask serve`: the page as a reader gets it, on this machine only.

use crate::http::Server;
use crate::{build, setup, workspace};
use anyhow::Result;

/// Sets up what is missing, builds, serves until it is stopped.
pub fn run(arguments: &[String]) -> Result<()> {
    let port = port(arguments)?;
    // Before the long steps: a taken port is better known now.
    let server = Server::bind(port)?;
    build::page(&setup::prepare(setup::PAGE)?, None)?;
    println!("\nMarchland is at {}  (Ctrl+C stops it)", server.address());
    server.serve(&workspace::dist())
}

/// `--port N`, 8080 without it.
pub fn port(arguments: &[String]) -> Result<u16> {
    let given = match arguments {
        [] => return Ok(8080),
        [flag, value] if flag == "--port" => value.as_str(),
        [flag] => flag.strip_prefix("--port=").unwrap_or_default(),
        _ => "",
    };
    let number = given.parse().ok();
    number.ok_or_else(|| anyhow::anyhow!("expected `--port NUMBER`, found `{}`", arguments.join(" ")))
}

#[cfg(test)]
mod tests;
