//! The workbench: what is on screen, and how keys change it.
//!
//! Pure apart from drawing: [`update`](update::update) turns a message into a changed model and
//! effects, [`view`](view::view) draws a model. Nothing in here reads a clock, a file or the
//! store; whatever needs the world is an [`Effect`](effect::Effect) that the shell carries out.

pub mod act;
pub mod command;
pub mod effect;
pub mod export;
pub mod first;
pub mod form;
mod going_on;
mod guide;
mod hand;
pub mod importing;
pub mod keymap;
pub mod legend;
pub mod list;
pub mod locking;
pub mod matching;
pub mod memo;
pub mod message;
pub mod model;
pub mod overlay;
pub mod overview;
pub mod own_keys;
pub mod palette;
pub mod pane;
pub mod picture;
pub mod place;
pub mod queue;
mod resting;
pub mod screen;
pub mod symbols;
pub mod theme;
pub mod update;
pub mod view;
pub mod words;

pub use effect::{Draft, Effect};
pub use message::Message;
pub use model::Model;
pub use overview::{Burning, Next, Overview, Pulse};
pub use update::{open_account, update};
pub use view::view;

#[cfg(test)]
mod tests;
