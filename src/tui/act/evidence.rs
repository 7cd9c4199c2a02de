//! ⏎ on a finding: the pane where what it rests on stands, the cursor on the record. Where a
//! finding rests on the account itself, the pane its check looks at; where that too is the
//! account's own form, the form.

use super::opening::{mend, open_account, show as show_account};
use super::sheets;
use crate::domain::{Id, Kind, Link};
use crate::tui::pane::{self, Pane, Row, months};
use crate::tui::queue::{Evidence, Then};
use crate::tui::screen::{Aspect, Screen, What};
use crate::tui::{Effect, Model};

/// Checks that find something of the account as a whole, and the pane that shows it.
const OF_THE_ACCOUNT: &[(&str, Place)] = &[
    ("service-spiral", Place::Sheet(&pane::MONEY)),
    ("big-but-unprofitable", Place::Sheet(&pane::MONEY)),
    ("kam-end-in-itself", Place::Sheet(&pane::MONEY)),
    ("share-of-turnover", Place::Sheet(&pane::MONEY)),
    ("budget-gap", Place::Sheet(&pane::MONEY)),
    ("budget-deviation", Place::Sheet(&pane::MONEY)),
    ("euros-unbacked", Place::Sheet(&pane::MONEY)),
    ("nobody-sells", Place::Sheet(&pane::TEAM)),
    ("mandate-missing", Place::Sheet(&pane::TEAM)),
    ("role-unplayed", Place::Sheet(&pane::TEAM)),
    ("reward-makes-hostage", Place::Sheet(&pane::TEAM)),
    ("static-business", Place::Sheet(&pane::OFFER)),
    ("lever-unused", Place::Sheet(&pane::OFFER)),
    ("category-shut-out", Place::Sheet(&pane::OFFER)),
    ("knowledge-one-head", Place::Sheet(&pane::KNOWLEDGE)),
    ("key-supplier-untold", Place::Sheet(&pane::KNOWLEDGE)),
    ("level-without-decider", Place::People(Aspect::Tree)),
    ("account-single-thread", Place::People(Aspect::Known)),
    ("executive-absent", Place::People(Aspect::Known)),
    ("rank-too-low", Place::People(Aspect::Known)),
    ("level-pair-empty", Place::People(Aspect::Known)),
    ("old-friends", Place::People(Aspect::Known)),
    ("customer-feedback-late", Place::Records(Kind::Feedback)),
    ("criteria-not-met", Place::Records(Kind::CriterionMark)),
    ("review-missed", Place::Records(Kind::Review)),
    ("empty-arc", Place::Zoomed(1)),
    ("say-no-unanswered", Place::Zoomed(3)),
];

/// Where evidence stands.
#[derive(Clone, Copy, Debug)]
enum Place {
    Sheet(&'static Pane),
    /// The stakeholders, seen in one way.
    People(Aspect),
    /// A pane of the plan home, alone.
    Zoomed(usize),
    Records(Kind),
}

/// Goes to what the finding under the cursor rests on.
pub fn seek(model: &mut Model, account: Option<Id>, code: &'static str, row: &Row) -> Vec<Effect> {
    let of = Evidence {
        code,
        record: row.link,
        mends: row.opens.clone(),
    };
    match account {
        Some(account) => open_account(model, account, Then::Evidence(of)),
        None => of.mends.map_or_else(Vec::new, |fix| mend(model, None, fix)),
    }
}

/// Shows the evidence, now that the account is open.
pub fn show(model: &mut Model, account: Id, of: Evidence) -> Vec<Effect> {
    let own = of.record.filter(|record| record.kind != Kind::Account);
    let place = own.map_or_else(
        || of_the_account(of.code),
        |record| Some(of_kind(record.kind)),
    );
    match (place, of.mends) {
        (Some(place), _) => {
            go(model, account, place, own);
            Vec::new()
        }
        (None, Some(fix)) => mend(model, Some(account), fix),
        (None, None) => {
            show_account(model, account);
            Vec::new()
        }
    }
}

fn of_the_account(code: &str) -> Option<Place> {
    let mut all = OF_THE_ACCOUNT.iter();
    all.find(|(known, _)| *known == code)
        .map(|(_, place)| *place)
}

/// Where records of a kind stand.
fn of_kind(kind: Kind) -> Place {
    match kind {
        Kind::Stakeholder => Place::People(Aspect::List),
        Kind::Unit => Place::People(Aspect::Tree),
        Kind::Activity => Place::Zoomed(1),
        Kind::Kpi => Place::Zoomed(2),
        Kind::Risk => Place::Zoomed(3),
        Kind::Goal => Place::Sheet(&pane::GOALS),
        Kind::Claim => Place::Sheet(&pane::KNOWLEDGE),
        Kind::Signal => Place::Sheet(&pane::SIGNALS),
        Kind::Footprint | Kind::Opportunity => Place::Sheet(&pane::OFFER),
        Kind::Term => Place::Sheet(&pane::PRICES),
        Kind::Figure => Place::Sheet(&pane::MONEY),
        Kind::Seat | Kind::Mandate => Place::Sheet(&pane::TEAM),
        Kind::Promise => Place::Sheet(&pane::PROMISES),
        Kind::Negotiation => Place::Sheet(&pane::NEGOTIATION),
        other => Place::Records(other),
    }
}

fn go(model: &mut Model, account: Id, place: Place, on: Option<Link>) {
    match place {
        Place::Sheet(pane) => return sheets::lay(model, account, pane, on),
        Place::Records(kind) => {
            let what = What::Records(kind, Some(account));
            model.screens.push(Screen::new(what));
        }
        Place::People(aspect) => {
            alone(model, account, 0);
            model.screen_mut().look.aspect = aspect;
        }
        Place::Zoomed(pane) => {
            alone(model, account, pane);
            let scene = model.scene(account).zip(on);
            if let Some(turned) = scene.and_then(|(scene, on)| months::turned_to(&scene, on)) {
                model.screen_mut().look.turned = turned;
            }
        }
    }
    let screen = model.screen_mut();
    let focus = screen.focus;
    if let Some(list) = screen.lists.get_mut(focus) {
        list.on = on;
    }
}

/// One pane of the plan home, alone, on top of what was on screen.
fn alone(model: &mut Model, account: Id, pane: usize) {
    let mut screen = Screen::new(What::Account(account));
    screen.focus = pane;
    screen.zoomed = true;
    model.screens.push(screen);
}
