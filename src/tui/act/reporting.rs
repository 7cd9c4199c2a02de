//! Reports on screen: any row of the table of reports, of the account at hand or of all.

use crate::domain::Kind;
use crate::i18n::Message;
use crate::report::{self, Document, Edition, Report, Request};
use crate::tui::palette::Only;
use crate::tui::screen::{Paper, Screen, What};
use crate::tui::{Effect, Model};

/// The reports there are.
pub fn choose(model: &mut Model) -> Vec<Effect> {
    super::seeking::show(model, Some(Only::Reports))
}

/// Asks for a report of the account at hand, or of all.
pub fn ask(model: &mut Model, report: &'static Report) -> Vec<Effect> {
    let request = Request::new(Edition::Internal, model.now);
    ask_for(model, report, request)
}

/// Asks for a report with all that it is about.
pub fn ask_for(model: &mut Model, report: &'static Report, request: Request) -> Vec<Effect> {
    let account = model.account().filter(|_| report.is_of_account());
    if report.is_of_account() && account.is_none() {
        model.complain(Message::new("status-no-account"));
        return Vec::new();
    }
    model.say(Message::new("status-reporting"));
    vec![Effect::Report {
        report: report.name,
        account,
        request,
    }]
}

/// The brief of the activity or the person under the cursor, else of the account's next meeting.
pub fn brief(model: &mut Model) -> Vec<Effect> {
    let Some(report) = report::named("brief") else {
        return Vec::new();
    };
    let here = model.row().and_then(|row| row.link);
    let about = here.filter(|link| matches!(link.kind, Kind::Activity | Kind::Stakeholder));
    let request = Request {
        about: about.into_iter().collect(),
        ..Request::new(Edition::Internal, model.now)
    };
    ask_for(model, report, request)
}

/// Puts a report that has been made on screen, in the place of an older one.
pub fn show(model: &mut Model, paper: Paper) {
    let is_paper = |screen: &Screen| matches!(screen.what, What::Paper(_));
    model.screens.retain(|screen| !is_paper(screen));
    model
        .screens
        .push(Screen::new(What::Paper(Box::new(paper))));
    model.status = None;
}

/// The document on screen.
pub fn document(model: &Model) -> Option<&Document> {
    match &model.screen().what {
        What::Paper(paper) => Some(&paper.document),
        _ => None,
    }
}
