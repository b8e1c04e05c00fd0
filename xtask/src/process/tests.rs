use super::*;

#[test]
fn a_missing_program_is_named() {
    let error = run(&mut command("no-such-program-here")).unwrap_err();
    assert!(format!("{error:#}").contains("cannot run `no-such-program-here`"), "{error:#}");
}

#[test]
fn a_failing_program_is_shown_with_its_arguments_and_complaint() {
    let error = output(cargo().args(["metadata", "--no-such-flag"])).unwrap_err().to_string();
    assert!(error.contains("metadata --no-such-flag"), "{error}");
    assert!(error.contains("unexpected argument"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_program_that_does_not_end_is_ended() {
    let started = Instant::now();
    let error = run_long(command("sleep").arg("60"), "sleeping", Duration::from_millis(200)).unwrap_err();
    assert!(error.to_string().contains("was ended after"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(30));
}
