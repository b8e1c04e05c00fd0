use super::*;

const POLICY: &str =
    "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self'\">";

fn found(html: &str) -> Vec<String> {
    // The folder of this source: its own files stand for those of a page.
    breaches(html, &crate::workspace::root().join("xtask"))
}

#[test]
fn a_page_of_its_own_files_is_clean() {
    let html = format!(
        "{POLICY}<link rel=icon href=\"data:,\"><link href=./Cargo.toml?h=1><a href=https://example.org/>x</a>"
    );
    assert_eq!(found(&html), [""; 0]);
}

#[test]
fn every_breach_is_named() {
    let cases = [
        ("<script>1</script>", "an inline <script>"),
        ("<style>a{}</style>", "an inline <style>"),
        ("<p style=\"a:b\">", "<p style>"),
        ("<p onclick=x>", "<p onclick>"),
        ("<script src=Cargo.toml integrity=x></script>", "<script integrity>"),
        (
            "<img src=//example.org/x>",
            "<img src=\"//example.org/x\">: not a relative address inside the folder",
        ),
        ("<link href=/Cargo.toml>", "<link href=\"/Cargo.toml\">: not a relative address inside the folder"),
        ("<link href=../README>", "<link href=\"../README\">: not a relative address inside the folder"),
        ("<script src=absent.js></script>", "<script src=\"absent.js\">: no such file in the folder"),
    ];
    for (html, breach) in cases {
        assert_eq!(found(&format!("{POLICY}{html}")), [breach], "{html}");
    }
}

#[test]
fn the_policy_is_there_first_and_strict() {
    let cases = [
        ("<p>".to_owned(), "no content security policy"),
        (format!("<link href=Cargo.toml>{POLICY}"), "a policy behind the first thing it is for"),
        (POLICY.replace("'self'", "'unsafe-eval'"), "'unsafe-eval' in the policy"),
        (POLICY.replace("default-src 'none'; ", ""), "a policy without default-src 'none'"),
    ];
    for (html, breach) in cases {
        assert_eq!(found(&html), [breach], "{html}");
    }
}
