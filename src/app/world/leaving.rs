//! What leaves the workbench: files, texts to copy, and the preview of what stays at home.

use super::StoreWorld;
use crate::app::{exporting, looks};
use crate::domain::Id;
use crate::format::look::Look;
use crate::format::order::Order;
use crate::i18n::Texts;
use crate::sealing;
use crate::tui::Message;
use crate::tui::effect::Taken;
use crate::tui::export::Clashing;

impl StoreWorld {
    /// Writes a file. That one of the name is there is told at once, before the work begins.
    pub(super) fn export(&self, parcel: Clashing, taken: Taken) -> Vec<Message> {
        let path = self.folder.join(&parcel.file);
        if taken == Taken::Ask && path.symlink_metadata().is_ok() {
            return vec![Message::Taken(Box::new(parcel))];
        }
        let Clashing { order, lock, .. } = parcel;
        let (now, texts, places) = (self.now(), self.texts(), self.places.clone());
        let accent = self.accent;
        self.write(move |store| {
            let (look, mut faults) = looks::read(&places, accent);
            let made = exporting::make(store, &order, &look, now, &texts());
            let sealed = made.and_then(|mut made| {
                if let Some(lock) = lock {
                    made.bytes = sealing::seal(&made.bytes, lock)?;
                }
                Ok(made)
            });
            let written = sealed.and_then(|made| {
                let path = exporting::write(&path, taken, &made.bytes)?;
                Ok((path.display().to_string(), made))
            });
            match written {
                Ok((path, made)) => {
                    faults.extend(looks::told(&made.faults, &places));
                    Message::Exported {
                        order,
                        path,
                        unshown: made.unshown,
                        faults,
                    }
                }
                Err(problem) => Message::Failed(problem),
            }
        });
        Vec::new()
    }

    pub(super) fn copy(&self, order: Order) {
        let (now, texts) = (self.now(), self.texts());
        self.write(move |store| {
            let made = exporting::make(store, &order, &Look::default(), now, &texts());
            made.map_or_else(Message::Failed, |made| {
                let text = String::from_utf8_lossy(&made.bytes).into_owned();
                Message::Copied(order, text)
            })
        });
    }

    pub(super) fn left_out(&self, account: Id) {
        let now = self.now();
        self.read(move |store| {
            let kinds = exporting::left_out(store, account, now);
            kinds.map_or_else(Message::Failed, |kinds| Message::LeftOut(account, kinds))
        });
    }

    /// Makes the words of what leaves, on whichever thread wants them.
    pub(super) fn texts(&self) -> impl FnOnce() -> Texts + Send + 'static {
        let (language, dates) = (self.language, self.dates);
        move || Texts::new(language).with_pattern(dates)
    }
}
