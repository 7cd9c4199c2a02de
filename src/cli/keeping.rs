//! What every act that writes sees to: that it is stored, and that what would lose it is told.

use super::Session;
use crate::domain::{Entry, Problem};
use crate::i18n::Message;
use crate::store::{Store, warning_of_folder};

impl Session {
    /// Stores one act of the user. A daily backup that could not be made is told and stops nothing.
    ///
    /// # Errors
    /// As [`Store::commit`].
    pub fn keep(&self, store: &mut Store, entry: Entry) -> Result<Entry, Problem> {
        let kept = store.commit(entry)?;
        if let Some(problem) = store.take_fault() {
            let told = Message::new("backup-daily-not").message("reason", problem.message);
            self.say(&told);
        }
        Ok(kept)
    }

    /// Says so where the file lives in a folder that may lose what is written, and how to keep it
    /// elsewhere.
    pub fn warn_of_folder(&self) {
        if let Some(warning) = warning_of_folder(self.database()) {
            self.say(&warning);
            self.say(&self.advice_on_folder());
        }
    }

    /// How to keep the file on this machine: the command that copies it to where avain looks for
    /// one, as long as there is none.
    pub fn advice_on_folder(&self) -> Message {
        let home = self.places.database();
        if home.exists() || warning_of_folder(&home).is_some() {
            return Message::new("doctor-folder-advice");
        }
        let home = home.display().to_string();
        Message::new("doctor-folder-offer").text("home", home)
    }
}
