//! Hiding what is private while somebody looks over the shoulder.

use crate::domain::{Book, Entry, Operation, veil};
use crate::i18n::Message;
use crate::report::{Request, labels};
use crate::tui::screen::What;
use crate::tui::{Effect, Model};

impl Model {
    /// The Book as the screen shows it.
    pub fn seen(&self) -> &Book {
        self.veil.as_deref().unwrap_or(&self.book)
    }

    /// What is private is hidden.
    pub fn is_veiled(&self) -> bool {
        self.veil.is_some()
    }

    /// What an entry did, as the screen may say it.
    pub fn label_of(&self, entry: &Entry) -> Message {
        let is_private = |one: &Operation| self.book.get(one.record).is_some_and(veil::is_private);
        if self.is_veiled() && entry.operations.iter().any(is_private) {
            return Message::new("status-veiled-change");
        }
        labels::worded(&entry.label, "", &self.texts)
    }
}

/// Hides what is private, or shows it again. A report on screen is made anew.
pub fn turn(model: &mut Model) -> Vec<Effect> {
    let key = if model.is_veiled() {
        model.veil = None;
        "status-unveiled"
    } else {
        model.veil = Some(Box::default());
        anew(model);
        "status-veiled"
    };
    model.say(Message::new(key));
    papers(model)
}

/// Looks anew at what may be seen, where what is private is hidden.
pub fn anew(model: &mut Model) {
    if model.is_veiled() {
        model.veil = Some(Box::new(veil::veiled(&model.book)));
    }
}

/// The reports on screen go, and the one that was read is asked for again.
fn papers(model: &mut Model) -> Vec<Effect> {
    let asked = match &model.screen().what {
        What::Paper(paper) => Some(Effect::Report {
            report: paper.report,
            account: paper.account,
            request: Request {
                is_veiled: model.is_veiled(),
                ..paper.request.clone()
            },
        }),
        _ => None,
    };
    let is_paper = |what: &What| matches!(what, What::Paper(_));
    model.screens.retain(|screen| !is_paper(&screen.what));
    asked.into_iter().collect()
}
