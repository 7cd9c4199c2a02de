//! The risk checklist: fourteen questions whose every yes is safe, each judged from the findings
//! and set beside the account manager's own answer; after them the account's own risks
//! (domain, section 6).
//!
//! An item is no when one of its findings stands, whatever is snoozed, whatever the account's
//! class and however young it is; else unknown where there is nothing to judge; else yes.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::check::standing;
use super::field::Choice;
use super::glasshouse::pairs;
use super::record::{Answer, Risk, RiskItem};
use super::scene::Scene;
use super::{Kind, Link};
use crate::i18n::Message;

mod matter;

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

/// Locale key of the question that an item asks.
pub fn question_key(item: RiskItem) -> String {
    format!("checklist-{}", item.code().replace('_', "-"))
}

impl ChecklistItem {
    /// The question; of an own risk its words.
    pub fn question(&self) -> Message {
        let key = question_key(self.item);
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
        has_matter: matter::has_levels_or_deciders,
    },
    Row {
        item: RiskItem::PowerKnown,
        codes: &["power-unknown", "informal-power-unmet"],
        has_matter: matter::has_deciders_or_power,
    },
    Row {
        item: RiskItem::TwoKnowEach,
        codes: &[
            "decider-unmet",
            "decider-single-thread",
            "account-single-thread",
        ],
        has_matter: matter::has_deciders,
    },
    Row {
        item: RiskItem::Balanced,
        codes: &["share-of-turnover", "portfolio-concentrated"],
        has_matter: matter::has_shares,
    },
    Row {
        item: RiskItem::CanSayNo,
        codes: &[],
        has_matter: |_| false,
    },
    Row {
        item: RiskItem::PricesDefensible,
        codes: &["discount-without-reason", "discount-review-late"],
        has_matter: matter::has_terms,
    },
    Row {
        item: RiskItem::Daylight,
        codes: &[TERM_NOT_DEFENSIBLE],
        has_matter: matter::has_terms,
    },
    Row {
        item: RiskItem::LevelAboveFree,
        codes: &["negotiation-at-the-top", "no-judge"],
        has_matter: matter::has_negotiations,
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
        has_matter: matter::has_margin,
    },
    Row {
        item: RiskItem::ActIn24h,
        codes: &["signal-burning", SIGNAL_BREACHED],
        has_matter: matter::has_signals,
    },
    Row {
        item: RiskItem::KnowledgeShared,
        codes: &["knowledge-one-head", "plan-by-one-head"],
        has_matter: matter::has_writers,
    },
    Row {
        item: RiskItem::BeyondOldFriends,
        codes: &["old-friends", "unit-without-contact"],
        has_matter: matter::has_contacts,
    },
    Row {
        item: RiskItem::PromisesKept,
        codes: &["promise-late", "promise-beyond-mandate"],
        has_matter: matter::has_promises,
    },
];

const TERM_NOT_DEFENSIBLE: &str = "term-not-defensible";

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
        RiskItem::PromisesKept => matter::broken_in_r12(scene),
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
        let breached = matter::breached_in_r12(scene);
        return (!breached.is_empty(), breached);
    }
    if code == TERM_NOT_DEFENSIBLE {
        // There may be thousands of pairs: no sentence is made of each.
        let pairs = pairs(scene.portfolio, Some(scene.book.id()));
        let terms = pairs
            .iter()
            .flat_map(|pair| [pair.worse.term, pair.better.term]);
        let terms = terms.map(|term| Link::new(Kind::Term, term));
        return (!pairs.is_empty(), terms.collect());
    }
    let found = standing(scene, code);
    let stands = !found.is_empty();
    (
        stands,
        found.into_iter().flat_map(|one| one.records).collect(),
    )
}

fn note(records: &mut Vec<Link>, more: Vec<Link>) {
    let mut known: BTreeSet<Link> = records.iter().copied().collect();
    records.extend(more.into_iter().filter(|link| known.insert(*link)));
}

#[cfg(test)]
mod tests;
