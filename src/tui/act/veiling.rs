//! Hiding private claims while somebody looks over the shoulder.

use crate::domain::veil;
use crate::i18n::Message;
use crate::report::Request;
use crate::tui::screen::What;
use crate::tui::{Effect, Model};

/// Hides private claims, or shows them again. A report on screen is made anew.
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

/// Looks anew at what may be seen, where private claims are hidden.
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
