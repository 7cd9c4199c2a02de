//! Beginning with an empty file, and taking the sample away again.

use tui_input::Input;

use crate::i18n::Message;
use crate::tui::overlay::{Confirm, Going, Overlay};
use crate::tui::{Effect, Model};

/// What is typed to let the sample go: the word it is marked with.
const SAMPLE: &str = "SAMPLE";

pub fn sample(model: &mut Model) -> Vec<Effect> {
    model.say(Message::new("status-sample"));
    vec![Effect::FillSample]
}

/// Asks before the sample goes.
pub fn remove_sample(model: &mut Model) -> Vec<Effect> {
    if !model.has_sample() {
        model.complain(Message::new("status-no-sample"));
        return Vec::new();
    }
    model.overlays.push(Overlay::Confirm(Confirm {
        going: Going::Sample,
        name: SAMPLE.to_owned(),
        typed: Input::default(),
    }));
    Vec::new()
}
