//! The latest quarter review, in one line: what it came to and what was decided.

use super::wording;
use crate::domain::field::Choice;
use crate::domain::record::{Review, Verdict};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Link};
use crate::i18n::Texts;
use crate::report::document::{Item, Tone};

/// For us alone: the review held last of the plans that are not closed.
pub fn latest(scene: &Scene, texts: &Texts) -> Option<Item> {
    let plans: Vec<_> = scene.plans().map(|plan| plan.head.id).collect();
    let reviews = scene.book.own.review.iter();
    let held = reviews
        .filter(|review| review.plan.is_some_and(|plan| plans.contains(&plan)))
        .filter(|review| review.held_on.is_none_or(|on| on <= scene.today()));
    let review = held.max_by_key(|review| (&review.period, review.held_on, review.head.id))?;
    let (mark, tone) = verdict(review, texts);
    let held_on = review
        .held_on
        .map(|on| texts.locale.day(on))
        .unwrap_or_default();
    let told = [&review.decided, &review.changes_next, &review.learned];
    let text = told.into_iter().find(|text| !text.is_empty());
    Some(Item {
        label: wording::capitalised(&texts.get("kind-review")),
        text: text.cloned().unwrap_or_default(),
        mark,
        tone,
        note: wording::dotted([review.period.clone(), held_on]),
        record: Some(Link::new(Kind::Review, review.head.id)),
    })
}

fn verdict(review: &Review, texts: &Texts) -> (String, Tone) {
    let Some(verdict) = review.verdict else {
        return (String::new(), Tone::default());
    };
    let tone = match verdict {
        Verdict::OnTrack => Tone::Good,
        Verdict::AtRisk => Tone::Watch,
        Verdict::OffTrack => Tone::Bad,
    };
    (texts.get(&Verdict::CHOICES.label_key(verdict.code())), tone)
}
