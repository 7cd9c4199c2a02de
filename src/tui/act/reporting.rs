//! Reports on screen: any row of the table of reports, of the account at hand or of all.

use crate::domain::Kind;
use crate::domain::periods::Quarter;
use crate::i18n::Message;
use crate::report::{self, Document, Edition, Make, Report, Request};
use crate::tui::palette::Only;
use crate::tui::screen::{Paper, Screen, What};
use crate::tui::{Effect, Model};

/// The reports there are.
pub fn choose(model: &mut Model) -> Vec<Effect> {
    super::seeking::show(model, Some(Only::Reports))
}

/// Who leaves? The person under the cursor; where there is none, the three worst departures.
pub fn leaves(model: &mut Model) -> Vec<Effect> {
    let report = report::named("leaves");
    report.map_or_else(Vec::new, |report| ask_about(model, report, report.about))
}

/// Asks for a report of the account at hand, or of all; it may be about the activity or the
/// signal under the cursor.
pub fn ask(model: &mut Model, report: &'static Report) -> Vec<Effect> {
    ask_about(model, report, &[Kind::Activity, Kind::Signal])
}

/// Asks for a report about the record under the cursor, if it is of one of these kinds.
fn ask_about(model: &mut Model, report: &'static Report, kinds: &[Kind]) -> Vec<Effect> {
    let here = model.row().and_then(|row| row.link);
    let about = here.filter(|link| kinds.contains(&link.kind));
    let request = Request {
        about: about.into_iter().collect(),
        ..Request::new(Edition::Internal, model.now)
    };
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
        request: Request {
            is_veiled: model.is_veiled(),
            ..request
        },
    }]
}

/// The brief of the activity or the person under the cursor, else of the account's next meeting;
/// on a signal the note to management.
pub fn brief(model: &mut Model) -> Vec<Effect> {
    let here = model.row().and_then(|row| row.link);
    let is_signal = here.is_some_and(|link| link.kind == Kind::Signal);
    let name = if is_signal { "signal-note" } else { "brief" };
    let kinds = [Kind::Activity, Kind::Stakeholder, Kind::Signal];
    report::named(name).map_or_else(Vec::new, |report| ask_about(model, report, &kinds))
}

/// The report on screen as of the end of the quarter before.
pub fn back(model: &mut Model) -> Vec<Effect> {
    turn(model, -1)
}

/// The report on screen as of the end of the next quarter, at last the present.
pub fn on(model: &mut Model) -> Vec<Effect> {
    turn(model, 1)
}

/// Asks for the report on screen anew, quarters back or on; one of two days moves both.
fn turn(model: &mut Model, by: i32) -> Vec<Effect> {
    let What::Paper(paper) = &model.screen().what else {
        return Vec::new();
    };
    let Some(report) = report::named(paper.report) else {
        return Vec::new();
    };
    let is_between = matches!(report.make, Make::Between(_));
    let today = model.now.day();
    let shown = if is_between {
        paper.request.to
    } else {
        paper.request.as_of
    };
    let end = match shown {
        None if by > 0 => return Vec::new(),
        shown => Quarter::of(shown.unwrap_or(today)).plus(by).last_day(),
    };
    let end = Some(end).filter(|end| *end < today);
    let request = Request {
        as_of: end.filter(|_| !is_between),
        to: end.filter(|_| is_between),
        from: None,
        ..paper.request.clone()
    };
    ask_for(model, report, request)
}

/// Puts a report that has been made on screen, in the place of an older one. One made before
/// private claims were hidden is not shown.
pub fn show(model: &mut Model, paper: Paper) {
    if model.is_veiled() && !paper.request.is_veiled {
        return;
    }
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
