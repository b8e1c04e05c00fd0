use super::*;

#[test]
fn the_lock_gives_the_version_of_the_named_package_only() {
    let lock = "version = 4\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\
                [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
    assert_eq!(version_in_lock(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
    assert_eq!(version_in_lock(lock, "absent"), None);
    assert_eq!(version_in_lock("not toml [", "wasm-bindgen"), None);
}

#[test]
fn the_walk_stays_out_of_refused_folders() {
    let files = files_under(&root().join("xtask"), &|folder| !folder.ends_with("src")).unwrap();
    assert!(files.iter().any(|file| file.ends_with("xtask/Cargo.toml")));
    assert!(!files.iter().any(|file| file.ends_with("main.rs")));
}
