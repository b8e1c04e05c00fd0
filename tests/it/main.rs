//! The tests that cross crates: drawings, files, documents.

mod bundle;
mod cli;
mod coder;
mod command;
mod compare;
mod copied;
mod docs;
mod draw;
mod export;
mod links;
mod network;
mod network_text;
mod page;
mod quotes_only;
mod scene;
mod search_text;
mod site;
mod timeline;
