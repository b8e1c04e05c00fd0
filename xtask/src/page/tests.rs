use super::*;

#[test]
fn inline_scripts_move_into_files() {
    let html = "<body><script src=a.js></script><script type=module>const a = '{{__TRUNK_ADDRESS__}}';</script><p>x</body>";
    let (moved, scripts) = move_scripts(html);
    let [(name, script)] = &scripts[..] else { panic!("{scripts:?}") };
    assert_eq!(script, "const a = window.location.host;");
    let expected =
        format!("<body><script src=a.js></script><script type=module src=\"./{name}\"></script><p>x</body>");
    assert_eq!(moved, expected);
    assert_eq!(move_scripts(&moved), (expected, Vec::new()));
}

#[test]
fn style_sheets_become_one() {
    let folder = std::env::temp_dir().join(format!("marchland-styles-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.css"), "a {}\n").unwrap();
    std::fs::write(folder.join("b.css"), "b {}").unwrap();
    let html = "<head><link rel=stylesheet href=./a.css><title>t</title><link href=b.css rel=\"stylesheet\"/></head>";
    let joined = styles::join(html, &folder).unwrap();
    let name = format!("style-{}.css", hash(b"a {}\nb {}\n"));
    assert_eq!(joined, format!("<head><link rel=\"stylesheet\" href=\"./{name}\"><title>t</title></head>"));
    assert_eq!(std::fs::read_to_string(folder.join(&name)).unwrap(), "a {}\nb {}\n");
    assert!(!folder.join("a.css").exists());
    assert_eq!(styles::join(&joined, &folder).unwrap(), joined);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn files_of_data_get_their_version_and_size_and_nothing_is_preloaded() {
    let folder = std::env::temp_dir().join(format!("marchland-page-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("corpus.mlb"), "corpus").unwrap();
    std::fs::write(folder.join("app-1.wasm"), "wasm").unwrap();
    let html = "<link as=fetch id=corpus crossorigin href=corpus.mlb>\
                <link rel=\"preload\" href=\"./app-1.wasm\" as=\"fetch\" type=\"application/wasm\"><link rel=icon href=i>";
    let stamped = stamp_data(html, &folder).unwrap();
    let version = hash(b"corpus");
    assert_eq!(
        stamped,
        format!(
            "<link as=\"fetch\" id=\"corpus\" crossorigin href=\"corpus.mlb?h={version}\" data-bytes=\"6\">\
             <link href=\"./app-1.wasm\" as=\"fetch\" type=\"application/wasm\" data-bytes=\"4\"><link rel=icon href=i>"
        )
    );
    let error = stamp_data("<link as=fetch href=absent>", &folder).unwrap_err().to_string();
    assert!(error.contains("a link to `absent`"), "{error}");
    std::fs::remove_dir_all(&folder).unwrap();
}
