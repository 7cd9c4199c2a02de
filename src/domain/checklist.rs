//! The risk checklist: fourteen questions whose every yes is safe, each judged from the findings
//! and set beside the account manager's own answer; after them the account's own risks
//! (domain, section 6).
//!
//! An item is no when one of its findings stands, whatever is snoozed, whatever the account's
//! class and however young it is; else unknown where there is nothing to judge; else yes.

use chrono::NaiveDate;

use super::check::standing;
use super::field::Choice;
use super::record::{Answer, Promise, PromiseStatus, Risk, RiskItem, Side, Signal};
use super::scene::Scene;
use super::signal_clock::{SignalState, state};
use super::{Kind, Link, measure, periods};
use crate::i18n::Message;

/// One item of the checklist as it stands on the day.
#[derive(Clone, Debug, PartialEq)]
pub struct ChecklistItem {
    pub item: RiskItem,
    /// The findings it is judged from; none for `can_say_no` and own risks.
    pub codes: &'static [&'static str],
    /// Yes is safe. Unknown for what is never computed.
    pub verdict: Answer,
    /// Those of the findings that stand, and so make it no.
    pub standing: Vec<&'static str>,
    /// The records that make it no, each once.
    pub records: Vec<Link>,
    /// The record of the account manager's own answer.
    pub risk: Option<Link>,
    /// The words of an own risk.
    pub words: String,
    pub answer: Option<Answer>,
    pub why: String,
    pub on: Option<NaiveDate>,
    /// The verdict says yes and the account manager no, or the other way round.
    pub disagrees: bool,
}

impl ChecklistItem {
    /// The question; of an own risk its words.
    pub fn question(&self) -> Message {
        let key = format!("checklist-{}", self.item.code().replace('_', "-"));
        match self.item {
            RiskItem::Own => Message::new(key).text("words", self.words.as_str()),
            _ => Message::new(key),
        }
    }

    /// The label of the verdict.
    pub fn verdict_label(&self) -> Message {
        Message::new(match self.verdict {
            Answer::Yes => "verdict-safe",
            Answer::No => "verdict-unsafe",
            Answer::Unknown => "verdict-unknown",
        })
    }
}

/// The fourteen items in their order, then the account's own risks, oldest first.
pub fn checklist(scene: &Scene) -> Vec<ChecklistItem> {
    let risks = scene.book.own.risk.iter();
    let own = risks.filter(|risk| risk.item == Some(RiskItem::Own));
    let judged = ROWS.iter().map(|row| judged(scene, row));
    judged
        .chain(own.map(|risk| answered(RiskItem::Own, &[], Some(risk))))
        .collect()
}

/// How one item is judged.
struct Row {
    item: RiskItem,
    codes: &'static [&'static str],
    /// Whether there is anything to judge. Asked only when no finding stands.
    has_matter: fn(&Scene) -> bool,
}

const ROWS: &[Row] = &[
    Row {
        item: RiskItem::DecidersKnown,
        codes: &["level-without-decider", "decider-unmet"],
        has_matter: has_levels_or_deciders,
    },
    Row {
        item: RiskItem::PowerKnown,
        codes: &["power-unknown", "informal-power-unmet"],
        has_matter: has_deciders_or_power,
    },
    Row {
        item: RiskItem::TwoKnowEach,
        codes: &[
            "decider-unmet",
            "decider-single-thread",
            "account-single-thread",
        ],
        has_matter: has_deciders,
    },
    Row {
        item: RiskItem::Balanced,
        codes: &["share-of-turnover", "portfolio-concentrated"],
        has_matter: has_shares,
    },
    Row {
        item: RiskItem::CanSayNo,
        codes: &[],
        has_matter: |_| false,
    },
    Row {
        item: RiskItem::PricesDefensible,
        codes: &["discount-without-reason", "discount-review-late"],
        has_matter: has_terms,
    },
    Row {
        item: RiskItem::Daylight,
        codes: &["term-not-defensible"],
        has_matter: has_terms,
    },
    Row {
        item: RiskItem::LevelAboveFree,
        codes: &["negotiation-at-the-top", "no-judge"],
        has_matter: has_negotiations,
    },
    Row {
        item: RiskItem::SellNew,
        codes: &["static-business", "lever-unused"],
        has_matter: |_| true,
    },
    Row {
        item: RiskItem::Profitable,
        codes: &[
            "service-spiral",
            "big-but-unprofitable",
            "kam-end-in-itself",
        ],
        has_matter: has_margin,
    },
    Row {
        item: RiskItem::ActIn24h,
        codes: &["signal-burning", SIGNAL_BREACHED],
        has_matter: has_signals,
    },
    Row {
        item: RiskItem::KnowledgeShared,
        codes: &["knowledge-one-head", "plan-by-one-head"],
        has_matter: has_writers,
    },
    Row {
        item: RiskItem::BeyondOldFriends,
        codes: &["old-friends", "unit-without-contact"],
        has_matter: has_contacts,
    },
    Row {
        item: RiskItem::PromisesKept,
        codes: &["promise-late", "promise-beyond-mandate"],
        has_matter: |scene| our_promises(scene).next().is_some(),
    },
];

/// Judged here by R12, not by whether the finding still stands.
const SIGNAL_BREACHED: &str = "signal-breached";

fn judged(scene: &Scene, row: &Row) -> ChecklistItem {
    let mut risks = scene.book.own.risk.iter();
    let mut item = answered(
        row.item,
        row.codes,
        risks.find(|risk| risk.item == Some(row.item)),
    );
    for code in row.codes {
        let (stands, records) = found(scene, code);
        if stands {
            item.standing.push(code);
            note(&mut item.records, records);
        }
    }
    let broken = match row.item {
        RiskItem::PromisesKept => broken_in_r12(scene),
        _ => Vec::new(),
    };
    item.verdict = if !item.standing.is_empty() || !broken.is_empty() {
        Answer::No
    } else if (row.has_matter)(scene) {
        Answer::Yes
    } else {
        Answer::Unknown
    };
    note(&mut item.records, broken);
    item.disagrees = matches!(
        (item.verdict, item.answer),
        (Answer::Yes, Some(Answer::No)) | (Answer::No, Some(Answer::Yes))
    );
    item
}

/// An item with nothing but the account manager's own answer.
fn answered(item: RiskItem, codes: &'static [&'static str], risk: Option<&Risk>) -> ChecklistItem {
    ChecklistItem {
        item,
        codes,
        verdict: Answer::Unknown,
        standing: Vec::new(),
        records: Vec::new(),
        risk: risk.map(|risk| Link::new(Kind::Risk, risk.head.id)),
        words: risk.map(|risk| risk.words.clone()).unwrap_or_default(),
        answer: risk.and_then(|risk| risk.answer),
        why: risk.map(|risk| risk.why.clone()).unwrap_or_default(),
        on: risk.and_then(|risk| risk.on),
        disagrees: false,
    }
}

/// Whether a finding makes an item no, and the records it rests on.
fn found(scene: &Scene, code: &str) -> (bool, Vec<Link>) {
    if code == SIGNAL_BREACHED {
        let breached = breached_in_r12(scene);
        return (!breached.is_empty(), breached);
    }
    let found = standing(scene, code);
    let stands = !found.is_empty();
    (
        stands,
        found.into_iter().flat_map(|one| one.records).collect(),
    )
}

fn note(records: &mut Vec<Link>, more: Vec<Link>) {
    for link in more {
        if !records.contains(&link) {
            records.push(link);
        }
    }
}

/// Signals raised in R12 (to the day) that were not told and acted on in time, closed ones too:
/// a breach stays on record.
fn breached_in_r12(scene: &Scene) -> Vec<Link> {
    let breached = signals_r12(scene).filter(|signal| was_breached(scene, signal));
    breached
        .map(|signal| Link::new(Kind::Signal, signal.head.id))
        .collect()
}

fn signals_r12<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Signal> + use<'a> {
    let scene = *scene;
    let signals = scene.book.own.signal.iter();
    signals.filter(move |signal| {
        let raised = signal.raised_at.map(|at| at.date_naive());
        raised.is_some_and(|day| is_in_r12(&scene, day))
    })
}

/// As the clock has it, had the signal not been closed; but what was closed before the hours ran
/// out needed no telling or acting any more.
fn was_breached(scene: &Scene, signal: &Signal) -> bool {
    let unclosed = Signal {
        closed_on: None,
        ..signal.clone()
    };
    let SignalState::Breached(last) = state(&unclosed, scene.rules, scene.now) else {
        return false;
    };
    let is_answered = signal.told_at.is_some() && signal.acted_at.is_some();
    let closed_in_time = signal.closed_on.is_some_and(|day| day <= last.date_naive());
    is_answered || !closed_in_time
}

/// Promises of ours broken in R12, by the day they were closed, else last changed.
fn broken_in_r12(scene: &Scene) -> Vec<Link> {
    let broken = our_promises(scene).filter(|promise| {
        let day = promise
            .closed_on
            .unwrap_or(promise.head.changed.date_naive());
        promise.status == Some(PromiseStatus::Broken) && is_in_r12(scene, day)
    });
    broken
        .map(|promise| Link::new(Kind::Promise, promise.head.id))
        .collect()
}

fn our_promises<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Promise> + use<'a> {
    let promises = scene.book.own.promise.iter();
    promises.filter(|promise| promise.direction == Some(Side::Ours))
}

/// From the first day of R12 through today.
fn is_in_r12(scene: &Scene, day: NaiveDate) -> bool {
    let start = periods::r12(scene.today()).start.first_day();
    (start..=scene.today()).contains(&day)
}

/// Nothing to judge without deciders and without units of a level.
fn has_levels_or_deciders(scene: &Scene) -> bool {
    let mut units = scene.book.own.unit.iter();
    units.any(|unit| unit.level.is_some()) || has_deciders(scene)
}

/// Nothing to judge without deciders and without people of much power.
fn has_deciders_or_power(scene: &Scene) -> bool {
    has_deciders(scene) || scene.people().any(|person| scene.is_powerful(person))
}

/// Nothing to judge without deciders.
fn has_deciders(scene: &Scene) -> bool {
    !scene.deciders().is_empty()
}

/// Nothing to judge where shares are not (see [`super::portfolio::Portfolio::is_fit_for_shares`]).
fn has_shares(scene: &Scene) -> bool {
    scene.portfolio.is_fit_for_shares(scene.rules)
}

/// Nothing to judge without a term in force.
fn has_terms(scene: &Scene) -> bool {
    scene.terms_in_force().next().is_some()
}

/// Nothing to judge without a negotiation coming or open.
fn has_negotiations(scene: &Scene) -> bool {
    scene.negotiations().next().is_some()
}

/// Nothing to judge while the margin of R12 is unknown.
fn has_margin(scene: &Scene) -> bool {
    let mut measures = measure::ACCOUNT.iter();
    let margin = measures.find(|measure| measure.code == "margin");
    margin.is_some_and(|margin| (margin.compute)(scene).value.is_some())
}

/// Nothing to judge without a signal raised in R12.
fn has_signals(scene: &Scene) -> bool {
    signals_r12(scene).next().is_some()
}

/// Nothing to judge with fewer claims and entries than the two findings ask for, or with one
/// actor in the file.
fn has_writers(scene: &Scene) -> bool {
    let limits = &scene.rules.limits;
    let entries: usize = scene
        .journal
        .entries_r12
        .iter()
        .map(|(_, count)| count)
        .sum();
    scene.claims().count() >= limits.one_head_claims
        || (scene.journal.actors_in_file >= 2 && entries >= limits.one_planner_entries)
}

/// Nothing to judge with fewer interactions that name theirs than the finding asks for, and no
/// unit that matters.
fn has_contacts(scene: &Scene) -> bool {
    let limits = &scene.rules.limits;
    let interactions = scene.interactions_r12().into_iter();
    let naming = interactions.filter(|one| !one.theirs.is_empty()).count();
    let mut units = scene.book.own.unit.iter();
    naming >= limits.old_friends_meetings
        || units.any(|unit| {
            unit.importance
                .is_none_or(|number| number >= limits.important_unit)
        })
}
