//! What changed since we last met those who attend.

use super::{last_met, wording};
use crate::domain::brief::{Brief, News, What};
use crate::domain::record::{Interaction, Reading};
use crate::domain::scene::Scene;
use crate::domain::{Kind, Names};
use crate::i18n::Texts;
use crate::report::document::{Block, Item, Section};
use crate::report::wording::dotted;

const MOST: usize = 6;

pub fn section(scene: &Scene, brief: &Brief, texts: &Texts) -> Section {
    let section = Section::new("since", texts.get("brief-since"));
    let section = section.with(Block::Remark(last_met(scene, brief, texts)));
    let (news, more) = wording::cut(texts, brief.news.iter().collect(), MOST);
    if news.is_empty() {
        return section.with(Block::Remark(texts.get("brief-no-news")));
    }
    let items = news.into_iter().map(|one| item(scene, one, texts));
    section.with(Block::Bullets(items.collect())).and(more)
}

fn item(scene: &Scene, news: &News, texts: &Texts) -> Item {
    let own = scene.book.own;
    let told = match news.record.kind {
        Kind::Reading => own
            .reading
            .get(news.record.id)
            .map(|one| read(scene, one, texts)),
        Kind::Interaction => {
            let found = own.interaction.get(news.record.id);
            found.map(|one| met(scene, one))
        }
        _ => None,
    };
    Item {
        label: texts.get(key(news.what)),
        text: told.unwrap_or_else(|| scene.book.name(news.record)),
        mark: texts.locale.short_day(news.on),
        record: Some(news.record),
        ..Item::default()
    }
}

fn key(what: What) -> &'static str {
    match what {
        What::Met => "brief-news-met",
        What::Read => "brief-news-read",
        What::Learned => "brief-news-learned",
        What::Done => "brief-news-done",
        What::Kept => "brief-news-kept",
        What::Broken => "brief-news-broken",
        What::Signal => "brief-news-signal",
        What::Closed => "brief-news-closed",
        What::Came => "brief-news-came",
        What::Left => "brief-news-left",
    }
}

fn read(scene: &Scene, reading: &Reading, texts: &Texts) -> String {
    let stance = reading
        .stance
        .map(|stance| wording::stance(texts, stance).1);
    dotted([
        wording::name(scene, Kind::Stakeholder, reading.stakeholder),
        wording::choice(texts, reading.mode),
        stance.unwrap_or_default(),
    ])
}

fn met(scene: &Scene, interaction: &Interaction) -> String {
    dotted([
        interaction.topic.clone(),
        wording::names(scene, Kind::Stakeholder, interaction.theirs.iter().copied()),
    ])
}
