//! When what is past was rewritten elsewhere: somebody was erased, or a backup took the place of
//! the file. Everything the workbench knew is let go, with what lies open, what was typed and
//! what undo would take back in it; the account on screen is opened anew.

use super::opening;
use crate::domain::{Book, Kind, Link, Records};
use crate::i18n::Message;
use crate::tui::effect::Draft;
use crate::tui::export::Outbox;
use crate::tui::first::Known;
use crate::tui::overview::{Changes, Journals, Overview};
use crate::tui::queue::{Opening, Then};
use crate::tui::screen::{Screen, What};
use crate::tui::{Effect, Model};

/// Begins anew with what the file holds now, and the drafts that are left.
pub fn anew(model: &mut Model, frame: Records, drafts: Vec<Draft>) -> Vec<Effect> {
    let account = model.screen().what.account();
    model.book = Book::of_frame(frame);
    model.known = Known::All;
    model.overview = Overview::default();
    model.journals = Journals::new();
    model.changes = Changes::new();
    model.screens = vec![Screen::new(What::Portfolio)];
    model.overlays.clear();
    model.opening = Opening::default();
    model.clash = None;
    model.unlogged.clear();
    model.drafts = drafts;
    model.outbox = Outbox {
        folder: std::mem::take(&mut model.outbox.folder),
        ..Outbox::default()
    };
    model.sort();
    model.say(Message::new("status-rewritten"));
    let here = account.filter(|id| model.book.get(Link::new(Kind::Account, *id)).is_some());
    let opened = here.map(|account| opening::open_account(model, account, Then::Show));
    let mut effects = opened.unwrap_or_default();
    effects.push(Effect::Facts);
    effects
}
