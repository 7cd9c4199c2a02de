//! Commands about the program itself: undo, language, mouse, quitting.

use crate::i18n::{Language, Message, Texts};
use crate::tui::{Effect, Model};

pub fn undo(_: &mut Model) -> Vec<Effect> {
    vec![Effect::Undo]
}

pub fn redo(_: &mut Model) -> Vec<Effect> {
    vec![Effect::Redo]
}

pub fn quit(_: &mut Model) -> Vec<Effect> {
    vec![Effect::Quit]
}

/// The next language in turn.
pub fn language(model: &mut Model) -> Vec<Effect> {
    let next = model.texts.language().next();
    speak(model, next)
}

/// Says everything in a language from here on.
pub fn speak(model: &mut Model, language: Language) -> Vec<Effect> {
    let mut texts = Texts::new(language).with_pattern(model.texts.locale.pattern);
    texts.currency.clone_from(&model.texts.currency);
    model.texts = texts;
    model.say(Message::new("status-language").text("language", language.own_name()));
    vec![Effect::SetLanguage(language)]
}

/// Takes the mouse, or leaves it to the terminal so that text can be selected.
pub fn mouse(model: &mut Model) -> Vec<Effect> {
    model.has_mouse = !model.has_mouse;
    let key = if model.has_mouse {
        "status-mouse-on"
    } else {
        "status-mouse-off"
    };
    model.say(Message::new(key));
    vec![Effect::SetMouse(model.has_mouse)]
}
