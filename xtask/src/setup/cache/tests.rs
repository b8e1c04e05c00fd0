use super::*;

/// A folder of its own for one test, removed at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("marchland-cache-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
fn a_tool_appears_only_when_it_is_whole() {
    let scratch = Scratch::new("whole");
    let place = scratch.0.join("tool-1");
    install(&place, |folder| {
        assert!(!place.exists());
        Ok(std::fs::write(folder.join("tool"), "whole")?)
    })
    .unwrap();
    assert_eq!(std::fs::read_to_string(place.join("tool")).unwrap(), "whole");
    assert_eq!(scratch.names(), ["tool-1"]);
}

#[test]
fn a_failed_installation_leaves_nothing() {
    let scratch = Scratch::new("failed");
    let place = scratch.0.join("tool-1");
    let error = install(&place, |folder| {
        std::fs::write(folder.join("tool"), "half")?;
        bail!("no network")
    })
    .unwrap_err();
    assert_eq!(error.to_string(), "no network");
    assert!(scratch.names().is_empty(), "{:?}", scratch.names());
}

#[test]
fn the_first_of_two_installations_stays() {
    let scratch = Scratch::new("race");
    let place = scratch.0.join("tool-1");
    install(&place, |slow| {
        std::fs::write(slow.join("tool"), "slow")?;
        std::fs::create_dir(&place)?;
        Ok(std::fs::write(place.join("tool"), "fast")?)
    })
    .unwrap();
    assert_eq!(std::fs::read_to_string(place.join("tool")).unwrap(), "fast");
    assert_eq!(scratch.names(), ["tool-1"]);
}
