//! The tests live in `web/`; this crate has no code of its own.
