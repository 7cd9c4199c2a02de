//! When what is past was rewritten elsewhere: somebody was erased, or a backup took the place of
//! the file. Everything the workbench knew is let go, with what lies open, what was typed and
//! what undo would take back in it; the account on screen is opened anew.

use super::{opening, veiling};
use crate::domain::{Book, Records};
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
    model.known = Known::All;
    model.opening = Opening::default();
    model.clash = None;
    model.unlogged.clear();
    model.drafts = drafts;
    model.outbox = Outbox {
        folder: std::mem::take(&mut model.outbox.folder),
        ..Outbox::default()
    };
    let effects = show_from(model, frame);
    model.say(Message::new("status-rewritten"));
    effects
}

/// Shows a file by its frame, with nothing known beyond it; the account that was on screen is
/// opened again where it is there.
pub fn show_from(model: &mut Model, frame: Records) -> Vec<Effect> {
    let account = model.screen().what.account();
    model.book = Book::of_frame(frame);
    veiling::anew(model);
    model.overview = Overview::default();
    model.journals = Journals::new();
    model.changes = Changes::new();
    model.overlays.clear();
    model.screens = vec![Screen::new(What::Portfolio)];
    model.sort();
    let mut effects = vec![Effect::Facts];
    let here = model.book.frame.account.living(account);
    if let Some(id) = here.map(|account| account.head.id) {
        effects.extend(opening::open_account(model, id, Then::Show));
    }
    effects
}
