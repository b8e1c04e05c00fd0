use super::*;

/// The versions here and in Trunk.toml are one fact written twice.
#[test]
fn trunk_toml_asks_for_the_versions_installed_here() {
    let text = std::fs::read_to_string(workspace::root().join("Trunk.toml")).unwrap();
    let config: toml::Table = text.parse().unwrap();
    assert_eq!(config["trunk-version"].as_str(), Some(format!("={TRUNK}").as_str()));
    let major = BINARYEN.split('.').next().unwrap();
    assert_eq!(config["tools"]["wasm_opt"].as_str(), Some(format!("version_{major}").as_str()));
}

#[test]
fn a_version_is_a_whole_word() {
    let cargo = process::on_path("cargo").unwrap();
    let printed = process::output(Command::new(&cargo).arg("--version")).unwrap();
    let version = printed.split_whitespace().nth(1).unwrap();
    assert!(has_version(&cargo, version));
    assert!(!has_version(&cargo, &version[..version.len() - 1]));
    assert!(!has_version(Path::new("no-such-program"), version));
}
