//! Developer commands. `cargo xtask` alone prints the list; each command is a module of its own.

#![expect(unreachable_pub, reason = "in a binary, `pub` says that other modules may use it")]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks on its terminal")]

mod basemap;
mod bench;
mod bless;
mod build;
mod deploy;
mod dev;
mod http;
mod page;
mod process;
mod serve;
mod setup;
mod single;
mod size;
mod synth;
mod test;
mod tidy;
mod workspace;
mod world;

use std::process::ExitCode;

/// One command of the list.
struct Command {
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    run: fn(&[String]) -> anyhow::Result<()>,
}

/// The list, in the order in which it is printed. One line per command.
#[rustfmt::skip]
const COMMANDS: &[Command] = &[
    Command { name: "serve", arguments: "[--port 8080]", about: "set up what is missing, build the page, serve it on 127.0.0.1", run: serve::run },
    Command { name: "test", arguments: "[lint|native|wasm|e2e] [-- ARGS]", about: "set up what is missing, run all checks or one group", run: test::run },
    Command { name: "build", arguments: "[--address URL] [--single-file]", about: "set up what is missing, build the page into dist/, or one file that opens from a disk", run: build::run },
    Command { name: "dev", arguments: "[--port 8080]", about: "serve an unoptimised page that reloads when a source changes", run: dev::run },
    Command { name: "tidy", arguments: "", about: "check dependency edges, file sizes, module docs, links in documents", run: tidy::run },
    Command { name: "size", arguments: "[--json FILE]", about: "raw, gzip and brotli bytes of dist/ against size-budget.toml", run: size::run },
    Command { name: "bench", arguments: "ready | coder | lighthouse | page [--only PART] [--incidents N] [--json FILE]", about: "how long a reader waits for the page in dist/; how fast the coder is; Lighthouse; incidents, networks and searches beside other libraries", run: bench::run },
    Command { name: "synth", arguments: "[--incidents N] [--articles M] [--seed S] [--out FILE]", about: "write a made-up corpus for measurements", run: synth::run },
    Command { name: "basemap", arguments: "", about: "derive data/basemap/region.mlb-map anew from Natural Earth and GeoNames", run: basemap::run },
    Command { name: "world", arguments: "", about: "derive the coder's data/world.tsv anew from GeoNames and Natural Earth", run: world::run },
    Command { name: "bless", arguments: "[-- ARGS]", about: "run the native tests and accept every changed snapshot", run: bless::run },
];

/// Called by Trunk, not by people.
const HOOKS: &[Command] = &[Command {
    name: "page",
    arguments: "",
    about: "finish dist/index.html (hook in Trunk.toml)",
    run: page::run,
}];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        print_list();
        return ExitCode::SUCCESS;
    };
    if ["help", "--help", "-h"].contains(&name.as_str()) {
        print_list();
        return ExitCode::SUCCESS;
    }
    let Some(command) = COMMANDS.iter().chain(HOOKS).find(|command| command.name == name) else {
        eprintln!("error: expected a command of the list below, found `{name}`\n");
        print_list();
        return ExitCode::from(2);
    };
    match (command.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn print_list() {
    println!("cargo xtask COMMAND\n");
    for Command { name, arguments, about, .. } in COMMANDS {
        println!("  {:<40} {about}", format!("{name} {arguments}"));
    }
    println!("\nInstalled tools are kept in {}", setup::cache::root().display());
}
