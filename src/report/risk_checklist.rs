//! The risk checklist: every item with its verdict, our own answer beside it, and what it rests
//! on.

use super::document::{Block, Check, Document, Item, Section, Tone};
use super::summary::risks::of_risk;
use super::wording::dotted;
use super::{Request, for_us, values};
use crate::domain::check::short;
use crate::domain::checklist::{ChecklistItem, checklist};
use crate::domain::field::Choice;
use crate::domain::record::{Answer, RiskItem};
use crate::domain::scene::Scene;
use crate::domain::{Link, Names};
use crate::i18n::{Message, Texts};

/// Records named beside an item.
const MOST: usize = 3;

pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "checklist", |frame| {
        let all = checklist(scene);
        let checks = all.iter().map(|item| check(scene, item, texts)).collect();
        let section = Section::new("checklist", String::new());
        Document {
            sections: vec![section.with(Block::Checks(checks))],
            ..frame
        }
    })
}

fn check(scene: &Scene, item: &ChecklistItem, texts: &Texts) -> Check {
    let own_risk = item.risk.filter(|_| item.item == RiskItem::Own);
    if let Some(risk) = own_risk.and_then(|link| scene.book.own.risk.living(Some(link.id))) {
        return of_risk(scene, risk, texts);
    }
    let tone = match item.verdict {
        Answer::Yes => Tone::Good,
        Answer::No => Tone::Bad,
        Answer::Unknown => Tone::Watch,
    };
    Check {
        done: item.verdict == Answer::Yes,
        item: Item {
            text: texts.say(&item.question()),
            mark: texts.say(&item.verdict_label()),
            tone,
            note: dotted([
                own(item, texts),
                item.why.clone(),
                rests_on(scene, item, texts),
            ]),
            record: item.records.first().copied().or(item.risk),
            ..Item::default()
        },
    }
}

/// Our own answer, and when it was given.
fn own(item: &ChecklistItem, texts: &Texts) -> String {
    let Some(answer) = item.answer else {
        return String::new();
    };
    let answer = texts.get(&Answer::CHOICES.label_key(answer.code()));
    let told = texts.say(&Message::new("report-own-answer").text("answer", answer));
    let on = item.on.map(|on| texts.locale.day(on));
    dotted([told, on.unwrap_or_default()])
}

/// The records of this account that it rests on, the first few.
fn rests_on(scene: &Scene, item: &ChecklistItem, texts: &Texts) -> String {
    let told = values::told(scene, texts);
    let named = |link: &Link| Some(short(&told.named(*link)?.name));
    let mut names: Vec<String> = item.records.iter().filter_map(named).collect();
    if names.len() > MOST {
        names.truncate(MOST);
        names.push("…".to_owned());
    }
    names.join(", ")
}
