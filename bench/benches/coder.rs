//! The coder natively: `cargo xtask bench coder` runs this and reads what it writes to the file that
//! `MARCHLAND_BENCH_OUT` names.

#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::io::Result<()> {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
