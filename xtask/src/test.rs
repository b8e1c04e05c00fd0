//! `cargo xtask test`: everything that must hold, cheap things first, stopped at the first that does not.

mod again;
mod stages;

use crate::process;
use anyhow::{Result, bail};
use stages::{Context, Stage};
use std::process::Command;
use std::time::{Duration, Instant};

/// How a stage ended.
struct Outcome {
    name: &'static str,
    time: Duration,
    passed: bool,
}

/// Runs all stages, or those of one group; what stands behind `--` goes to the group's test program.
pub fn run(arguments: &[String]) -> Result<()> {
    let (words, extra) = match arguments.iter().position(|word| word == "--") {
        Some(mark) => (&arguments[..mark], &arguments[mark + 1..]),
        None => (arguments, &[][..]),
    };
    let group = match words {
        [] => None,
        [group] if stages::GROUPS.contains(&group.as_str()) => Some(group.as_str()),
        _ => bail!("expected nothing or one of {}, found `{}`", stages::GROUPS.join(", "), words.join(" ")),
    };
    if group.is_none() && !extra.is_empty() {
        bail!("expected a group before `-- {}`, such as `native`", extra.join(" "));
    }
    let chosen: Vec<&Stage> =
        stages::STAGES.iter().filter(|stage| group.is_none_or(|group| stage.in_group(group))).collect();
    let mut context = Context { extra };
    let mut outcomes = Vec::new();
    let failure = chosen.iter().find_map(|stage| run_stage(stage, &mut context, &mut outcomes).err());
    print_summary(&outcomes, chosen.len());
    failure.map_or(Ok(()), Err)
}

/// Cargo's native tests: every package that is not made for the browser.
pub fn native_tests() -> Command {
    let mut command = process::cargo();
    command.arg("test").args(stages::NATIVE);
    command
}

fn run_stage(stage: &Stage, context: &mut Context<'_>, outcomes: &mut Vec<Outcome>) -> Result<()> {
    println!("\n== {}", stage.name);
    let started = Instant::now();
    let result = (stage.run)(context);
    outcomes.push(Outcome { name: stage.name, time: started.elapsed(), passed: result.is_ok() });
    result.map_err(|error| error.context(format!("stage `{}` failed", stage.name)))
}

fn print_summary(outcomes: &[Outcome], n_chosen: usize) {
    println!("\n== summary");
    for Outcome { name, time, passed } in outcomes {
        println!("{:<24} {} {:>7.1} s", name, if *passed { "passed" } else { "FAILED" }, time.as_secs_f64());
    }
    let n_passed = outcomes.iter().filter(|outcome| outcome.passed).count();
    let n_skipped = n_chosen - outcomes.len();
    println!("stages: {n_passed} passed, {} failed, {n_skipped} skipped", outcomes.len() - n_passed);
}
