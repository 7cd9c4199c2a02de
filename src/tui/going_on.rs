//! What is done between two frames, some at a time, so that a key is answered before it: which of
//! many names fit the letters typed, and what is found of an account that has just opened. The
//! shell gives it time as long as there is any of it; then it waits.

use super::Model;
use super::overlay::Overlay;

impl Model {
    /// There is something to go on with.
    pub fn is_unfinished(&self) -> bool {
        let seeks = match self.overlays.last() {
            Some(Overlay::Palette(palette)) => palette.is_unfinished(),
            _ => false,
        };
        seeks || self.unlooked.is_some()
    }

    /// Does some of it.
    pub fn go_on(&mut self) {
        if self.unlooked.is_some() {
            self.catch_up();
        } else if let Some(Overlay::Palette(palette)) = self.overlays.last_mut() {
            palette.go_on();
        }
    }

    /// Looks at the account that opened; until then it shows what the portfolio knew of it.
    pub fn catch_up(&mut self) {
        let Some(account) = self.unlooked.take() else {
            return;
        };
        let before = self.overview.pulse(account).cloned();
        self.look(account);
        if self.overview.pulse(account) != before.as_ref() {
            self.memo.forget();
        }
    }
}
