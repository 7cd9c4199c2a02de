//! The form that has the keys: the topmost over the screen, or the words of a guided way.

use super::Form;
use crate::tui::Model;
use crate::tui::overlay::Overlay;
use crate::tui::screen::What;

impl Model {
    /// The form that has the keys.
    pub fn form_mut(&mut self) -> Option<&mut Form> {
        if let Some(overlay) = self.overlays.last_mut() {
            return match overlay {
                Overlay::Form(form) => Some(form),
                _ => None,
            };
        }
        let last = self.screens.len() - 1;
        match &mut self.screens[last].what {
            What::Guide(guide) if guide.is_asking() => guide.form.as_deref_mut(),
            _ => None,
        }
    }

    /// The form that has the keys, to be looked at.
    pub fn form(&self) -> Option<&Form> {
        if let Some(overlay) = self.overlays.last() {
            return match overlay {
                Overlay::Form(form) => Some(form),
                _ => None,
            };
        }
        match &self.screen().what {
            What::Guide(guide) if guide.is_asking() => guide.form.as_deref(),
            _ => None,
        }
    }
}
