//! What the page promises in its content security policy, checked before a browser checks it.

use super::tags::{Tag, tags};
use std::path::Path;

/// Every breach, in words.
pub(super) fn breaches(html: &str, folder: &Path) -> Vec<String> {
    let tags = tags(html);
    let mut breaches = Vec::new();
    let policy = tags.iter().position(|tag| tag.name == "meta" && is_policy(tag));
    let first_load = tags.iter().position(|tag| ["link", "script", "style", "img"].contains(&tag.name));
    match policy {
        None => breaches.push("no content security policy".to_owned()),
        Some(at) => {
            if first_load.is_some_and(|load| load < at) {
                breaches.push("a policy behind the first thing it is for".to_owned());
            }
            breaches.extend(weak_words(tags[at].value("content").unwrap_or_default()));
        }
    }
    for tag in &tags {
        breaches.extend(of_tag(tag, folder));
    }
    breaches
}

fn is_policy(tag: &Tag<'_>) -> bool {
    tag.value("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("content-security-policy"))
}

fn weak_words(policy: &str) -> Vec<String> {
    let weak = |word: &&str| ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"].contains(word);
    let words = policy.split([' ', ';']).filter(weak).map(|word| format!("{word} in the policy"));
    let missing =
        (!policy.contains("default-src 'none'")).then(|| "a policy without default-src 'none'".to_owned());
    words.chain(missing).collect()
}

fn of_tag(tag: &Tag<'_>, folder: &Path) -> Vec<String> {
    let mut breaches = Vec::new();
    let name = tag.name;
    if name == "style" || (name == "script" && tag.value("src").is_none()) {
        breaches.push(format!("an inline <{name}>"));
    }
    for (attribute, value) in &tag.attributes {
        let attribute = attribute.to_ascii_lowercase();
        if attribute == "style" || attribute.starts_with("on") || attribute == "integrity" {
            breaches.push(format!("<{name} {attribute}>"));
        }
        let loads =
            ["link", "script", "img"].contains(&name) && ["href", "src"].contains(&attribute.as_str());
        if loads && !value.starts_with("data:") {
            breaches.extend(
                elsewhere(value, folder).map(|what| format!("<{name} {attribute}=\"{value}\">: {what}")),
            );
        }
    }
    breaches
}

/// Why an address is not one of a file in the folder.
fn elsewhere(address: &str, folder: &Path) -> Option<&'static str> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.contains("//") || path.starts_with('/') || path.split('/').any(|part| part == "..") {
        return Some("not a relative address inside the folder");
    }
    (!folder.join(path.trim_start_matches("./")).is_file()).then_some("no such file in the folder")
}

#[cfg(test)]
mod tests;
