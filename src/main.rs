//! Starts the page; nothing else.

fn main() {
    marchland_app::start::start();
}
