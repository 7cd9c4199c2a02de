//! A signal told to management: what was said, by whom and when, until when to act, what hangs
//! on it and who knows. Text ready to be sent.

use super::document::{Block, Document, Item, Section, Tone};
use super::wording::{self, dotted};
use super::{Request, for_us};
use crate::domain::cents::whole;
use crate::domain::measure;
use crate::domain::record::Signal;
use crate::domain::scene::Scene;
use crate::domain::signal_clock::{SignalState, state};
use crate::domain::{Kind, Link};
use crate::i18n::{Arg, Message, Texts};

/// The note of the signal asked about, else of the latest that is not closed, else of the latest.
pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "signal-note", |frame| {
        let mut about = asked.about.iter().filter(|link| link.kind == Kind::Signal);
        let signals = &scene.book.own.signal;
        let named = about.find_map(|link| signals.living(Some(link.id)));
        let Some(signal) = named.or_else(|| latest(scene)) else {
            let section = Section::new("none", String::new());
            let none = Block::Remark(texts.get("signal-note-none"));
            return Document {
                sections: vec![section.with(none)],
                ..frame
            };
        };
        Document {
            sections: vec![
                said(signal, texts),
                facts(scene, signal, texts).and(others(scene, signal, texts)),
            ],
            ..frame
        }
    })
}

fn latest<'a>(scene: &Scene<'a>) -> Option<&'a Signal> {
    let signals = scene.book.own.signal.iter();
    signals.max_by_key(|one| {
        let is_open = state(one, scene.rules, scene.now) != SignalState::Closed;
        (is_open, one.raised_at, one.head.id)
    })
}

/// That more signals are open than the one told.
fn others(scene: &Scene, signal: &Signal, texts: &Texts) -> Option<Block> {
    let signals = scene.book.own.signal.iter();
    let open = signals.filter(|one| {
        one.head.id != signal.head.id && state(one, scene.rules, scene.now) != SignalState::Closed
    });
    let count = open.count();
    let line = Message::new("signal-note-others").count("count", count);
    (count > 0).then(|| Block::Remark(texts.say(&line)))
}

fn said(signal: &Signal, texts: &Texts) -> Section {
    let section = Section::new("said", texts.get("signal-note-said"));
    let kind = wording::choice(texts, signal.kind);
    let kind = (!kind.is_empty()).then(|| Block::Paragraph(wording::capitalised(&kind)));
    section.with(Block::Lead(signal.words.clone())).and(kind)
}

fn facts(scene: &Scene, signal: &Signal, texts: &Texts) -> Section {
    let record = Some(Link::new(Kind::Signal, signal.head.id));
    let line = |key: &'static str, text: String| Item {
        label: texts.get(key),
        text,
        record,
        ..Item::default()
    };
    let or_not_yet = |text: String| match text.as_str() {
        "" => texts.get("signal-note-not-yet"),
        _ => text,
    };
    let raised = signal.raised_at.map(|at| texts.locale.minute(at));
    let who = |kind: Kind, id| wording::name(scene, kind, id);
    let told = signal.told_at.map(|at| texts.locale.minute(at));
    let acted = signal.acted_at.map(|at| texts.locale.minute(at));
    let mut items = vec![
        line("signal-note-by", speaker(scene, signal)),
        line(
            "signal-note-heard",
            dotted([
                raised.unwrap_or_default(),
                who(Kind::Colleague, signal.raised_by),
            ]),
        ),
        line("signal-note-sales", sales(scene, texts)),
        line(
            "signal-note-told",
            or_not_yet(dotted([
                told.unwrap_or_default(),
                who(Kind::Colleague, signal.told_to),
            ])),
        ),
        line(
            "signal-note-act",
            or_not_yet(dotted([acted.unwrap_or_default(), signal.act.clone()])),
        ),
    ];
    items.insert(2, deadline(scene, signal, texts));
    for item in &mut items {
        if item.text.is_empty() {
            item.text = texts.get("report-not-known");
        }
    }
    let section = Section::new("facts", texts.get("signal-note-facts"));
    section.with(Block::Bullets(items))
}

/// Who said it, with their title.
fn speaker(scene: &Scene, signal: &Signal) -> String {
    let person = scene.book.own.stakeholder.living(signal.said_by);
    person.map_or_else(String::new, |one| {
        dotted([one.name.clone(), one.title.clone()])
    })
}

fn deadline(scene: &Scene, signal: &Signal, texts: &Texts) -> Item {
    let (text, tone) = match state(signal, scene.rules, scene.now) {
        SignalState::Burning(at) => (texts.locale.minute(at), Tone::Watch),
        SignalState::Breached(at) => {
            let message = Message::new("signal-note-breached");
            let message = message.with("at", Arg::Minute(at));
            (texts.say(&message), Tone::Bad)
        }
        SignalState::Answered => (texts.get("signal-note-answered"), Tone::Good),
        SignalState::Closed => (texts.get("signal-note-closed"), Tone::Neutral),
    };
    Item {
        label: texts.get("signal-note-deadline"),
        text,
        tone,
        record: Some(Link::new(Kind::Signal, signal.head.id)),
        ..Item::default()
    }
}

/// What the account bought in the last twelve full months.
fn sales(scene: &Scene, texts: &Texts) -> String {
    let measure = measure::ACCOUNT.iter().find(|one| one.code == "sales");
    let value = measure.and_then(|one| (one.compute)(scene).value);
    value.map_or_else(String::new, |cents| texts.money(whole(cents)))
}
