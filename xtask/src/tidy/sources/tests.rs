use super::*;

#[test]
fn long_files_are_found_but_tests_and_data_are_not() {
    let long = "x\n".repeat(MAX_LINES + 1);
    let edge = "x\n".repeat(MAX_LINES);
    let found = too_long("src/a.rs", &long).unwrap();
    assert_eq!((found.line, found.found.as_str()), (601, "601"));
    assert_eq!(too_long("src/a.rs", &edge), None);
    for path in ["src/a/tests.rs", "tests/e2e/map.spec.ts", "crates/x/data/words.rs"] {
        assert_eq!(too_long(path, &long), None, "{path}");
    }
}

#[test]
fn every_exception_has_a_reason() {
    assert_eq!(exceptions("").unwrap(), [""; 0]);
    assert_eq!(exceptions("[[file]]\npath = \"a.rs\"\nreason = \"a table\"").unwrap(), ["a.rs"]);
    for wrong in ["[[file]]\npath = \"a.rs\"", "[[file]]\npath = \"a.rs\"\nreason = \"\""] {
        assert!(
            exceptions(wrong).unwrap_err().to_string().contains("expected `path` and `reason`"),
            "{wrong}"
        );
    }
}

#[test]
fn library_modules_begin_with_their_purpose() {
    let cases = [
        ("crates/marchland-core/src/date.rs", "use std::fmt;", true),
        ("crates/marchland-core/src/date.rs", "", true),
        ("crates/marchland-core/src/date.rs", "//! Dates.", false),
        ("crates/marchland-core/src/date/tests.rs", "use super::*;", false),
        ("crates/marchland-cli/src/main.rs", "fn main() {}", false),
        ("src/app.rs", "use leptos::prelude::*;", false),
    ];
    for (path, text, found) in cases {
        assert_eq!(headless(path, text).is_some(), found, "{path}: {text}");
    }
}

#[test]
fn the_browser_is_named_only_where_it_is_wrapped() {
    let cases = [
        ("src/app.rs", "use web_sys::window;", true),
        ("src/app.rs", "let now = js_sys::Date::now();", true),
        ("src/app.rs", "// web_sys is not for here", false),
        ("src/app.rs", "let my_web_sys_like = 1;", false),
        ("src/canvas/canvas2d.rs", "use web_sys::Path2d;", false),
        ("src/platform/frame.rs", "use js_sys::Function;", false),
        ("crates/marchland-cli/src/main.rs", "web_sys", false),
    ];
    for (path, text, found) in cases {
        assert_eq!(!browser_names(path, text).is_empty(), found, "{path}: {text}");
    }
}
