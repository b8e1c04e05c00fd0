//! The views: map, network, sources, list, about. They do not know each other; they meet in `state`.

pub mod about;
pub mod list;
pub mod map;
pub mod network;
pub mod sources;
pub mod tip;

pub use about::AboutView;
pub use list::ListView;
pub use map::MapView;
pub use network::NetworkView;
pub use sources::SourcesView;
