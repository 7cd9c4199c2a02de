//! The questions of the meeting, as one would ask them.

use super::{listed, wording};
use crate::domain::brief::{Ask, Brief, Question};
use crate::domain::freshness;
use crate::domain::record::{Claim, Topic};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Names};
use crate::i18n::{Message, Texts};
use crate::report::document::{Item, Section};
use crate::report::wording::dotted;

pub fn section(scene: &Scene, brief: &Brief, texts: &Texts) -> Section {
    let section = Section::new("questions", texts.get("brief-questions"));
    let items = brief.questions.iter().enumerate();
    let items = items.map(|(place, question)| Item {
        label: format!("{}", place + 1),
        record: Some(question.record),
        ..item(scene, question, texts)
    });
    listed(section, items.collect(), "brief-no-questions", texts)
}

fn item(scene: &Scene, question: &Question, texts: &Texts) -> Item {
    let name = scene.book.name(question.record);
    let ask = |key: &'static str| Item {
        text: texts.say(&Message::new(key).text("name", name.as_str())),
        ..Item::default()
    };
    match question.ask {
        Ask::Own => own(scene, question, &name),
        Ask::WhoDecides if question.record.kind == Kind::Account => ask("brief-ask-deciders"),
        Ask::WhoDecides => ask("brief-ask-decision"),
        Ask::Unmet => ask("brief-ask-unmet"),
        Ask::Mode => ask("brief-ask-mode"),
        Ask::ModeAged => Item {
            note: mode(scene, question, texts),
            ..ask("brief-ask-mode-aged")
        },
        Ask::Expectation => ask("brief-ask-expectation"),
        Ask::Need => ask("brief-ask-need"),
        Ask::Claim => claim(scene, question, texts),
        Ask::Untold(Topic::WhyKeySupplier) => ask("brief-ask-why"),
        Ask::Untold(Topic::WhereHeading) => ask("brief-ask-heading"),
        Ask::Untold(_) => ask("brief-ask-happening"),
    }
}

/// What the activity is to find out, in its own words.
fn own(scene: &Scene, question: &Question, name: &str) -> Item {
    let activities = &scene.book.own.activity;
    let asks = activities.get(question.record.id).map(|one| &one.asks);
    Item {
        text: asks.cloned().unwrap_or_default(),
        note: name.to_owned(),
        ..Item::default()
    }
}

/// How they stood, and how long ago that was.
fn mode(scene: &Scene, question: &Question, texts: &Texts) -> String {
    let Some((mode, reading)) = scene.mode(question.record.id) else {
        return String::new();
    };
    let age = freshness::mode(reading, scene.rules, scene.today());
    let read = dotted([
        wording::choice(texts, Some(mode)),
        wording::age(texts, age.days),
    ]);
    wording::labelled(texts, "brief-last-read", &read)
}

fn claim(scene: &Scene, question: &Question, texts: &Texts) -> Item {
    let Some(claim) = scene.book.own.claim.get(question.record.id) else {
        return Item::default();
    };
    Item {
        text: texts.say(&Message::new("brief-ask-claim").text("text", claim.text.as_str())),
        note: proof(scene, claim, texts),
        ..Item::default()
    }
}

/// Its topic, what it rests on, and since when.
fn proof(scene: &Scene, claim: &Claim, texts: &Texts) -> String {
    let age = freshness::claim(claim, scene.rules, scene.today());
    dotted([
        wording::choice(texts, claim.topic),
        wording::choice(texts, claim.basis),
        wording::name(scene, Kind::Stakeholder, claim.said_by),
        wording::age(texts, age.days),
    ])
}
