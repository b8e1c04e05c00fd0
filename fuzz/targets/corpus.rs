//! Any bytes as a manifest: a source or mistakes with a place inside the file, never both and never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchland_core::manifest;

fuzz_target!(|bytes: &[u8]| {
    let mut load = |name: &str| match name.len() % 3 {
        0 => Ok(b"Guards fired at the gate near Torkham on Monday.".to_vec()),
        1 => Ok(bytes.to_vec()),
        _ => Err("no such file".to_owned()),
    };
    let (source, mistakes) = manifest::read(manifest::FILE_NAME, bytes, &mut load);
    assert_eq!(source.is_some(), mistakes.is_empty());
    for mistake in mistakes.iter().filter(|mistake| mistake.file == manifest::FILE_NAME) {
        assert!(mistake.start <= mistake.end && mistake.start <= bytes.len() && mistake.line > 0);
    }
});
