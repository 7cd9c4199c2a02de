//! What of a form is worth keeping when the program ends under it, and how it is taken up again.

use super::editor::Editor;
use super::reading::unfit;
use super::{Form, beside};
use crate::domain::{Book, Now};
use crate::tui::effect::{Draft, Subject};

impl Form {
    /// What a draft of this form is a draft of.
    pub fn subject(&self) -> Subject {
        Subject {
            kind: self.kind,
            account: self.account,
            record: self.link.map(|link| link.id),
        }
    }

    /// Takes up where it was left: what was given, what was typed, and the field it was typed in.
    pub fn resume(&mut self, draft: &Draft, book: &Book, now: Now) {
        for (index, cell) in &draft.cells {
            if self.cells.get(index) != Some(cell) {
                self.own.insert(*index);
            }
        }
        self.cells.extend(draft.cells.iter().cloned());
        self.typed.extend(draft.typed.iter().cloned());
        self.kept = Some(draft.clone());
        for (index, text) in &draft.typed {
            let (kind, field) = beside::field(self.kind, *index);
            if let Some(message) = unfit(kind, field, text, now) {
                self.errors.insert(*index, message);
            }
        }
        let Some(at) = draft.at else {
            return self.begin(book);
        };
        self.unfolded = !self.asked().contains(&at);
        let place = self.asked().iter().position(|index| *index == at);
        self.go(place.unwrap_or(0), book);
    }

    /// What has been given and typed, to be kept; nothing where nothing was. `now` is the moment
    /// that days are read against.
    pub fn draft(&self, now: Now) -> Option<Draft> {
        let mut draft = Draft {
            of: self.subject(),
            cells: Vec::new(),
            typed: self.typed.clone().into_iter().collect(),
            at: self.field().map(|(index, _)| index),
            way: self.way,
        };
        let has_begun = self.way.is_some_and(|way| way.step > 0);
        let mut is_worth = self.link.is_none() && (has_begun || !self.own.is_empty());
        let mut cells = self.cells.clone();
        if let Some((index, _)) = self.field() {
            match self.unsettled() {
                Some(text) => {
                    draft.typed.retain(|(at, _)| *at != index);
                    draft.typed.push((index, text));
                }
                None => {
                    if let Some(cell) = self.chosen(now) {
                        cells.insert(index, cell);
                        is_worth |= self.link.is_none();
                    }
                }
            }
        }
        if self.link.is_none() {
            draft.cells = cells.into_iter().collect();
        }
        (is_worth || !draft.typed.is_empty()).then_some(draft)
    }

    /// The text in the field that has the keys, where it is not what the field holds.
    fn unsettled(&self) -> Option<String> {
        let (_, field) = self.field()?;
        let text = self.editor.text()?;
        if let Editor::Links { .. } = self.editor {
            return (!text.trim().is_empty()).then_some(text);
        }
        let before = Editor::new(field, &self.base, None).text();
        (before.as_ref() != Some(&text)).then_some(text)
    }

    /// What was chosen in the field that has the keys and not left yet.
    fn chosen(&self, now: Now) -> Option<crate::domain::Cell> {
        let (_, field) = self.field()?;
        let is_choosing = matches!(
            self.editor,
            Editor::Choice { .. } | Editor::Toggles { .. } | Editor::Links { .. }
        );
        let cell = self.read(field, now).ok().filter(|_| is_choosing)?;
        let is_blank = cell.is_blank() && self.base.is_blank();
        (cell != self.base && !is_blank).then_some(cell)
    }
}
