//! What may be promised, and what is better left unsaid.

use super::{listed, wording};
use crate::domain::brief::{Brief, May, Unsaid};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link, Names};
use crate::i18n::{Message, Texts};
use crate::report::document::{Item, Section, Tone};

const MOST: usize = 5;

pub fn may(scene: &Scene, brief: &Brief, texts: &Texts) -> Section {
    let section = Section::new("may_promise", texts.get("brief-may")).half();
    let (items, more) = wording::cut(texts, brief.may.iter().collect(), MOST);
    let items = items.into_iter().map(|one| mandate(scene, one, texts));
    listed(section, items.collect(), "brief-may-nobody", texts).and(more)
}

fn mandate(scene: &Scene, may: &May, texts: &Texts) -> Item {
    let colleague = Link::new(Kind::Colleague, may.colleague.head.id);
    let name = may.colleague.name.clone();
    let Some(mandate) = may.mandate else {
        return Item {
            label: name,
            text: texts.get("brief-no-mandate"),
            tone: Tone::Watch,
            record: Some(colleague),
            ..Item::default()
        };
    };
    let limits = &may.limits;
    let discount = limits
        .discount
        .map(|percent| Message::new("brief-may-discount").percent("limit", percent / 100.0));
    let contract = limits
        .contract
        .map(|cents| Message::new("brief-may-contract").money("limit", cents));
    let days = limits.payment_days.map(|days| {
        let days = usize::try_from(days).unwrap_or(0);
        Message::new("brief-may-days").count("limit", days)
    });
    let told: Vec<String> = [discount, contract, days]
        .into_iter()
        .flatten()
        .map(|message| texts.say(&message))
        .collect();
    let above = scene.book.own.mandate.get(mandate.id);
    let above = above.or_else(|| scene.book.frame.mandate.get(mandate.id));
    let above = wording::name(
        scene,
        Kind::Colleague,
        above.and_then(|one| one.level_above),
    );
    Item {
        label: name,
        text: if told.is_empty() {
            texts.get("brief-may-unlimited")
        } else {
            told.join(", ")
        },
        note: wording::dotted([
            may.words.clone(),
            wording::labelled(texts, "brief-above", &above),
        ]),
        record: Some(mandate),
        ..Item::default()
    }
}

/// Nothing where there is nothing to leave unsaid.
pub fn unsaid(scene: &Scene, brief: &Brief, texts: &Texts) -> Option<Section> {
    let all: Vec<&Unsaid> = brief.unsaid.iter().collect();
    let (shown, more) = wording::cut(texts, all, MOST);
    let items = shown.into_iter().map(|one| left(scene, one, texts));
    let section = Section::new("not_to_raise", texts.get("brief-unsaid")).half();
    Some(listed(section, items.collect(), "brief-unsaid-none", texts).and(more))
}

fn left(scene: &Scene, unsaid: &Unsaid, texts: &Texts) -> Item {
    let (record, key) = match unsaid {
        Unsaid::Avoid(person) => return avoided(scene, *person),
        Unsaid::Breached(signal) => (*signal, "brief-unsaid-breached"),
        Unsaid::Late(promise) => (*promise, "brief-unsaid-late"),
        Unsaid::Beyond(promise) => (*promise, "brief-unsaid-beyond"),
        Unsaid::Limit(negotiation) => (*negotiation, "brief-unsaid-limit"),
        Unsaid::Unwanted { opportunity, .. } => (*opportunity, "brief-unsaid-unwanted"),
    };
    let note = match unsaid {
        Unsaid::Unwanted { champion, .. } => mode(scene, *champion, texts),
        Unsaid::Limit(link) => {
            let found = scene.book.own.negotiation.get(link.id);
            found.map_or_else(String::new, |one| one.limit.clone())
        }
        Unsaid::Late(link) | Unsaid::Beyond(link) => to_whom(scene, *link),
        _ => String::new(),
    };
    let due = match unsaid {
        Unsaid::Late(link) => scene.book.own.promise.get(link.id),
        _ => None,
    };
    let due = due.and_then(|one| one.due_on);
    Item {
        label: texts.get(key),
        text: scene.book.name(record),
        mark: due.map_or_else(String::new, |day| texts.locale.day(day)),
        note,
        record: Some(record),
        ..Item::default()
    }
}

fn avoided(scene: &Scene, person: Link) -> Item {
    let found = scene.book.own.stakeholder.get(person.id);
    Item {
        label: scene.book.name(person),
        text: found.map_or_else(String::new, |one| one.avoid.clone()),
        record: Some(person),
        ..Item::default()
    }
}

/// To whom and by whom it was promised.
fn to_whom(scene: &Scene, promise: Link) -> String {
    let found = scene.book.own.promise.get(promise.id);
    wording::dotted([
        wording::name(
            scene,
            Kind::Stakeholder,
            found.and_then(|one| one.stakeholder),
        ),
        wording::name(scene, Kind::Colleague, found.and_then(|one| one.colleague)),
    ])
}

/// The champion and how they stand to change.
fn mode(scene: &Scene, champion: Link, texts: &Texts) -> String {
    let mode = scene.mode(champion.id).map(|(mode, _)| mode);
    wording::dotted([scene.book.name(champion), wording::choice(texts, mode)])
}
