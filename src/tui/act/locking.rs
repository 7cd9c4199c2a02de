//! Asking for what encrypts a file on its way out or opens one on its way in.

use crate::i18n::Message;
use crate::sealing::{self, Lock};
use crate::tui::locking::{Asked, Asking, Opener};
use crate::tui::overlay::Overlay;
use crate::tui::{Effect, Model};

use super::{exporting, importing};

/// Asks, over what lies there.
pub fn ask(model: &mut Model, asked: Asked) -> Vec<Effect> {
    let asking = Box::new(Asking::of(asked));
    model.overlays.push(Overlay::Locking(asking));
    Vec::new()
}

/// Goes on with what was typed; asks again where it does not do.
pub fn accept(model: &mut Model, asking: Asking) -> Vec<Effect> {
    match &asking.asked {
        Asked::Recipients => return recipients(model, asking),
        Asked::Identity => {
            let name = asking.typed.value().trim().to_owned();
            return importing::unseal(model, Opener::Identity(name));
        }
        Asked::New | Asked::Again(_) | Asked::Passphrase => {}
    }
    let Some(words) = asking.passphrase() else {
        model.complain(Message::new("problem-passphrase-none"));
        return ask(model, asking.asked);
    };
    match asking.asked {
        Asked::Again(first) if first != words => {
            model.complain(Message::new("problem-passphrase-differs"));
            ask(model, Asked::New)
        }
        Asked::Again(_) => exporting::write_with(model, Some(Lock::Passphrase(words))),
        Asked::Passphrase => importing::unseal(model, Opener::Passphrase(words)),
        _ => ask(model, Asked::Again(words)),
    }
}

/// Reads the keys of those who may open the file; what names none is typed on.
fn recipients(model: &mut Model, asking: Asking) -> Vec<Effect> {
    let typed = asking.typed.value();
    let texts = typed.split([' ', ',', ';']).filter(|text| !text.is_empty());
    let read: Result<Vec<_>, _> = texts.map(sealing::recipient).collect();
    match read {
        Ok(keys) if !keys.is_empty() => exporting::write_with(model, Some(Lock::Recipients(keys))),
        Ok(_) => {
            model.complain(Message::new("status-no-recipient"));
            ask(model, Asked::Recipients)
        }
        Err(problem) => {
            model.complain(problem.message);
            model.overlays.push(Overlay::Locking(Box::new(asking)));
            Vec::new()
        }
    }
}
