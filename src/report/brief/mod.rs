//! The brief of a meeting: one page, every line of which names the record it tells of.
//!
//! What it says is computed in [`crate::domain::brief`]; here it is worded and laid out.

mod bounds;
mod news;
mod people;
mod questions;

use chrono::NaiveDate;

use super::document::{Block, Document, Item, Section};
use super::wording::{self, dotted};
use super::{Request, for_us};
use crate::domain::brief::{self, Brief};
use crate::domain::record::Activity;
use crate::domain::scene::{Scene, activity_start};
use crate::i18n::{Message, Texts};

/// The brief of the people and the activity asked about, else of the next meeting.
pub fn document(scene: &Scene, asked: &Request, texts: &Texts) -> Document {
    for_us(scene, asked, texts, "brief", |frame| {
        let brief = brief::brief(scene, &asked.about);
        let mut sections = vec![
            people::section(scene, &brief, texts),
            questions::section(scene, &brief, texts),
        ];
        sections.extend(people::promises(scene, &brief, texts));
        sections.push(bounds::may(scene, &brief, texts));
        sections.extend(bounds::unsaid(scene, &brief, texts));
        sections.push(news::section(scene, &brief, texts));
        Document {
            subtitle: occasion(&brief, texts),
            sections,
            ..frame
        }
    })
}

/// Which meeting, when, and who of us comes.
fn occasion(brief: &Brief, texts: &Texts) -> String {
    let ours = brief.ours.iter().map(|one| one.name.clone());
    let ours = ours.collect::<Vec<_>>().join(", ");
    let Some(meeting) = brief.meeting else {
        return ours;
    };
    dotted([meeting.title.clone(), when(meeting, texts), ours])
}

fn when(meeting: &Activity, texts: &Texts) -> String {
    let day = activity_start(meeting).map(|day| texts.locale.weekday_day(day));
    let time = meeting.time.map(|time| texts.locale.time(time));
    let channel = wording::choice(texts, meeting.channel);
    let moment = [day, time].into_iter().flatten().collect::<Vec<_>>();
    dotted([moment.join(" "), channel])
}

/// A section of bullets, or the words that say there are none.
fn listed(section: Section, items: Vec<Item>, none: &'static str, texts: &Texts) -> Section {
    if items.is_empty() {
        return section.with(Block::Remark(texts.get(none)));
    }
    section.with(Block::Bullets(items))
}

/// How long ago we last met those who attend, at the head of what is new since; each by name
/// where it was not on one day.
fn last_met(scene: &Scene, brief: &Brief, texts: &Texts) -> String {
    let Some(since) = brief.since else {
        return texts.get("brief-never-met");
    };
    let dated = |day: NaiveDate| {
        let age = wording::age(texts, (scene.today() - day).num_days());
        format!("{} ({age})", texts.locale.day(day))
    };
    let is_one_day = brief.attendees.iter().all(|one| one.met_on == Some(since));
    let told = if is_one_day {
        dated(since)
    } else {
        let met = brief.attendees.iter().map(|one| match one.met_on {
            Some(day) => format!("{} {}", one.person.name, dated(day)),
            None => format!("{} –", one.person.name),
        });
        dotted(met)
    };
    texts.say(&Message::new("brief-last-met").text("text", told))
}
