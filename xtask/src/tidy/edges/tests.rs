use super::*;
use serde_json::json;

/// Metadata of a workspace: (name, [(dependency, kind, optional, features)]); all names are also ids.
type Packages<'a> = &'a [(&'a str, &'a [(&'a str, Value, bool, &'a [&'a str])])];

fn metadata(members: &[&str], packages: Packages<'_>) -> Value {
    let declared = |deps: &[(&str, Value, bool, &[&str])]| -> Vec<Value> {
        deps.iter().map(|(name, _, optional, features)| json!({"name": name, "optional": optional, "features": features})).collect()
    };
    let resolved = |deps: &[(&str, Value, bool, &[&str])]| -> Vec<Value> {
        deps.iter().map(|(name, kind, ..)| json!({"pkg": name, "dep_kinds": [{"kind": kind}]})).collect()
    };
    json!({
        "workspace_members": members,
        "packages": packages.iter().map(|(name, deps)| {
            json!({"id": name, "name": name, "manifest_path": format!("{name}/Cargo.toml"), "dependencies": declared(deps)})
        }).collect::<Vec<_>>(),
        "resolve": {"nodes": packages.iter().map(|(name, deps)| json!({"id": name, "deps": resolved(deps)})).collect::<Vec<_>>()},
    })
}

fn found(members: &[&str], packages: Packages<'_>) -> Vec<String> {
    let graph = Graph::read(&metadata(members, packages)).unwrap();
    let manifest = |_: &str| {
        "[package]\nname = \"x\"\n[dependencies]\nmarchland-coder.workspace = true\nhelper = \"1\"\n"
            .to_owned()
    };
    graph.findings(&manifest).into_iter().map(|f| format!("{}:{} {}", f.path, f.line, f.found)).collect()
}

#[test]
fn only_listed_edges_pass() {
    let members = ["marchland-core", "marchland-coder", "marchland-scene"];
    let coder_to_core: &[_] = &[("marchland-core", Value::Null, false, &[] as &[&str])];
    let scene_to_coder: &[_] = &[("marchland-coder", json!("dev"), false, &[] as &[&str])];
    let good = [
        ("marchland-core", &[] as &[_]),
        ("marchland-coder", coder_to_core),
        ("marchland-scene", coder_to_core),
    ];
    assert_eq!(found(&members, &good), [""; 0]);
    let bad = [
        ("marchland-core", &[] as &[_]),
        ("marchland-coder", coder_to_core),
        ("marchland-scene", scene_to_coder),
    ];
    assert_eq!(found(&members, &bad), ["marchland-scene/Cargo.toml:4 marchland-scene → marchland-coder"]);
}

#[test]
fn a_package_without_a_rule_is_found() {
    assert_eq!(
        found(&["marchland-utils"], &[("marchland-utils", &[])]),
        ["marchland-utils/Cargo.toml:2 `marchland-utils`"]
    );
}

#[test]
fn the_writer_stays_out_of_the_page() {
    let members = ["marchland-app", "marchland-bundle", "marchland-coder"];
    let app: &[_] = &[("marchland-bundle", Value::Null, false, &["write"] as &[&str])];
    let bundle: &[_] = &[("marchland-coder", Value::Null, false, &[] as &[&str])];
    let packages = [("marchland-app", app), ("marchland-bundle", bundle), ("marchland-coder", &[] as &[_])];
    assert_eq!(
        found(&members, &packages),
        [
            "marchland-app/Cargo.toml:1 the feature `write`",
            "marchland-bundle/Cargo.toml:4 marchland-bundle → marchland-coder"
        ]
    );
}

#[test]
fn a_browser_package_below_a_library_is_found_with_its_way() {
    let normal: &[_] = &[("helper", Value::Null, false, &[] as &[&str])];
    let test_only: &[_] = &[("helper", json!("dev"), false, &[] as &[&str])];
    let helper: &[_] = &[("web-sys", Value::Null, false, &[] as &[&str])];
    let with = |core| [("marchland-core", core), ("helper", helper), ("web-sys", &[] as &[_])];
    assert_eq!(
        found(&["marchland-core"], &with(normal)),
        ["marchland-core/Cargo.toml:5 marchland-core → helper → web-sys"]
    );
    assert_eq!(found(&["marchland-core"], &with(test_only)), [""; 0]);
}

#[test]
fn families_of_browser_packages_are_known_by_their_whole_name() {
    for name in ["web-sys", "js-sys", "wasm-bindgen", "gloo", "gloo-net", "leptos", "leptos_dom"] {
        assert!(is_of_the_browser(name), "{name}");
    }
    for name in ["gloomy", "wasm-bindgen-shared", "marchland-core"] {
        assert!(!is_of_the_browser(name), "{name}");
    }
}

/// The rule must not lose a package of this workspace.
#[test]
fn every_member_of_this_workspace_has_a_rule() {
    let text =
        process::output(process::cargo().args(["metadata", "--format-version", "1", "--no-deps"])).unwrap();
    let metadata: Value = serde_json::from_str(&text).unwrap();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        assert!(ALLOWED.iter().any(|(ruled, _)| *ruled == name), "{name}");
    }
}
