//! What of a form is worth keeping when the program ends under it, and how it is taken up again.

use std::collections::BTreeMap;

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
        if self.link.is_none() {
            self.take_in(draft);
        }
        self.typed.extend(draft.typed.iter().cloned());
        self.kept = Some(draft.clone());
        self.is_resumed = true;
        for (index, text) in &draft.typed {
            let (kind, field) = beside::field(self.kind, *index);
            if let Some(message) = unfit(kind, field, text, now) {
                self.errors.insert(*index, message);
            }
        }
        let Some(at) = draft.at else {
            return self.begin(book);
        };
        self.unfolded |= !self.asked().contains(&at);
        let place = self.asked().iter().position(|index| *index == at);
        self.go(place.unwrap_or(0), book);
        self.choose_again(draft);
    }

    /// What was given to a record to be is the user's own again.
    fn take_in(&mut self, draft: &Draft) {
        for (index, cell) in &draft.cells {
            if self.cells.get(index) != Some(cell) {
                self.own.insert(*index);
            }
        }
        self.cells.extend(draft.cells.iter().cloned());
    }

    /// What was chosen in a field of a record that exists, and not left, stands in it again.
    fn choose_again(&mut self, draft: &Draft) {
        let Some((index, field)) = self.field().filter(|_| self.link.is_some()) else {
            return;
        };
        let mut cells = draft.cells.iter();
        if let Some((_, cell)) = cells.find(|(at, _)| *at == index) {
            let kind = beside::field(self.kind, index).0;
            self.editor = Editor::new(kind, field, cell, None);
        }
    }

    /// Begins anew without the draft it went on from. False where it went on from none.
    pub fn drop_draft(&mut self, book: &Book, now: Now) -> bool {
        if !self.is_resumed {
            return false;
        }
        let draft = self.draft(now).or_else(|| self.kept.clone());
        for index in &self.own {
            self.cells.remove(index);
        }
        self.own.clear();
        self.typed.clear();
        self.errors.clear();
        self.told.clear();
        self.is_resumed = false;
        self.dropped = draft;
        self.begin(book);
        true
    }

    /// Goes on from the draft that was dropped. False where none was.
    pub fn take_draft_back(&mut self, book: &Book, now: Now) -> bool {
        let Some(draft) = self.dropped.take() else {
            return false;
        };
        self.resume(&draft, book, now);
        self.kept = None;
        true
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
        let mut cells = match self.link {
            Some(_) => BTreeMap::new(),
            None => self.cells.clone(),
        };
        if let Some((index, _)) = self.field() {
            match self.unsettled() {
                Some(text) => {
                    draft.typed.retain(|(at, _)| *at != index);
                    draft.typed.push((index, text));
                }
                None => {
                    if let Some(cell) = self.chosen(now) {
                        cells.insert(index, cell);
                        is_worth = true;
                    }
                }
            }
        }
        draft.cells = cells.into_iter().collect();
        (is_worth || !draft.typed.is_empty()).then_some(draft)
    }

    /// The text in the field that has the keys, where it is not what the field holds.
    fn unsettled(&self) -> Option<String> {
        let (index, field) = self.field()?;
        let text = self.editor.text()?;
        if let Editor::Links { .. } = self.editor {
            return (!text.trim().is_empty()).then_some(text);
        }
        let kind = beside::field(self.kind, index).0;
        let before = Editor::new(kind, field, &self.base, None).text();
        (before.as_ref() != Some(&text)).then_some(text)
    }

    /// What was chosen in the field that has the keys and not left yet.
    fn chosen(&self, now: Now) -> Option<crate::domain::Cell> {
        let (_, field) = self.field()?;
        let is_choosing = matches!(
            self.editor,
            Editor::Choice { .. }
                | Editor::Steps(_)
                | Editor::Toggles { .. }
                | Editor::Links { .. }
        );
        let cell = self.read(field, now).ok().filter(|_| is_choosing)?;
        let is_blank = cell.is_blank() && self.base.is_blank();
        (cell != self.base && !is_blank).then_some(cell)
    }
}
