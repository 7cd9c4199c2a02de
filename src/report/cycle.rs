//! The annual cycle of an account: which activity falls where in a year, and its wheel.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::drawing::wheel::{KeyLine, Ring};
use super::drawing::{Occasion, State, Wheel};
use super::wording::span;
use crate::domain::field::Choice;
use crate::domain::record::{Activity, ActivityKind, ActivityStatus, Side};
use crate::domain::scene::{Scene, activity_day, activity_start, is_ours, is_planned};
use crate::i18n::{Message, Texts};

/// Rings from the rim inwards; the label's key is `report-ring-` and the code.
const RINGS: [&str; 4] = ["theirs", "contact", "business", "own"];

/// An activity in a year.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub activity: &'a Activity,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub state: State,
}

impl Entry<'_> {
    /// The month it begins in, 1 to 12; January for what began before the year.
    pub fn month(&self, year: i32) -> u32 {
        if self.from.year() < year {
            1
        } else {
            self.from.month()
        }
    }

    fn ring(&self) -> usize {
        if self.activity.whose == Some(Side::Theirs) {
            return 0;
        }
        match self.activity.kind {
            Some(
                ActivityKind::Meeting
                | ActivityKind::Message
                | ActivityKind::Review
                | ActivityKind::Survey
                | ActivityKind::Event,
            ) => 1,
            Some(
                ActivityKind::Negotiation
                | ActivityKind::Delivery
                | ActivityKind::Decision
                | ActivityKind::BudgetRound
                | ActivityKind::Tender,
            ) => 2,
            Some(ActivityKind::Board | ActivityKind::Holiday | ActivityKind::Internal) | None => 3,
        }
    }

    /// What makes occurrences of one series one line of the key.
    fn series(&self) -> (usize, &str) {
        let activity = self.activity;
        let name = if activity.series.is_empty() {
            &activity.title
        } else {
            &activity.series
        };
        (self.ring(), name)
    }
}

/// The activities with a day in the year, in order; skipped and cancelled ones left out.
pub fn entries<'a>(scene: &Scene<'a>, year: i32) -> Vec<Entry<'a>> {
    let today = scene.today();
    let activities = scene.book.own.activity.iter();
    let happening = activities.filter(|activity| {
        !matches!(
            activity.status,
            Some(ActivityStatus::Skipped | ActivityStatus::Cancelled)
        )
    });
    let mut found: Vec<Entry> = happening
        .filter_map(|activity| entry(activity, year, today))
        .collect();
    found.sort_by(|a, b| (a.from, a.to, &a.activity.title).cmp(&(b.from, b.to, &b.activity.title)));
    found
}

/// An activity where any of its days is in the year.
pub fn entry(activity: &Activity, year: i32, today: NaiveDate) -> Option<Entry<'_>> {
    let from = activity_start(activity)?;
    let to = activity.ends_on.unwrap_or(from).max(from);
    (from.year() <= year && year <= to.year()).then_some(Entry {
        activity,
        from,
        to,
        state: state(activity, today),
    })
}

/// Late only where it is ours to do; what is theirs has simply been.
pub fn state(activity: &Activity, today: NaiveDate) -> State {
    let past = activity_day(activity).is_some_and(|day| day < today);
    if !is_planned(activity) || (past && !is_ours(activity)) {
        State::Done
    } else if past {
        State::Late
    } else {
        State::Coming
    }
}

/// The occurrences of one series in one ring: one line of the key.
type Line<'e, 'a> = ((usize, &'e str), Vec<&'e Entry<'a>>);

/// The wheel of the year with a numbered key of at most `most` lines (what is open before what is
/// done), and how many lines were left out. None where nothing happens.
pub fn wheel(
    scene: &Scene,
    year: i32,
    entries: &[Entry],
    most: usize,
    texts: &Texts,
) -> Option<(Wheel, usize)> {
    if entries.is_empty() {
        return None;
    }
    let (lines, left_out) = lines(entries, most);
    let today = scene.today();
    let coming = |entry: &&Entry| entry.state == State::Coming && entry.from >= today;
    let next = entries.iter().find(coming);
    let mut rings: Vec<Ring> = Vec::new();
    let mut occasions = Vec::new();
    for (index, ((ring, _), of)) in lines.iter().enumerate() {
        let code = RINGS[*ring];
        if rings.last().is_none_or(|last| last.code != code) {
            rings.push(Ring {
                code,
                label: texts.get(&format!("report-ring-{code}")),
                ..Ring::default()
            });
        }
        let place = rings.len() - 1;
        let is_next = next.is_some_and(|next| next.series() == of[0].series());
        rings[place]
            .key
            .push(key_line(index + 1, of, is_next, year, texts));
        occasions.extend(of.iter().map(|entry| Occasion {
            ring: place,
            number: index + 1,
            from: entry.from,
            to: entry.to,
            state: entry.state,
        }));
    }
    Some((drawn(scene, year, rings, &occasions, texts), left_out))
}

fn lines<'e, 'a>(entries: &'e [Entry<'a>], most: usize) -> (Vec<Line<'e, 'a>>, usize) {
    let mut series: BTreeMap<(usize, &str), Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        series.entry(entry.series()).or_default().push(entry);
    }
    let mut lines: Vec<Line> = series.into_iter().collect();
    let left_out = lines.len().saturating_sub(most);
    if left_out > 0 {
        lines.sort_by_key(|(_, of)| {
            let open = of.iter().find(|entry| entry.state != State::Done);
            let last = of[of.len() - 1].from.num_days_from_ce();
            open.map_or((1, -last), |entry| (0, entry.from.num_days_from_ce()))
        });
        lines.truncate(most);
    }
    lines.sort_by_key(|((ring, name), of)| (*ring, of[0].from, *name));
    (lines, left_out)
}

fn drawn(
    scene: &Scene,
    year: i32,
    rings: Vec<Ring>,
    occasions: &[Occasion],
    texts: &Texts,
) -> Wheel {
    let today = scene.today();
    let labels: Vec<&str> = (1..=12).map(|month| texts.locale.month(month)).collect();
    let labels: [&str; 12] = labels.try_into().unwrap_or([""; 12]);
    let count = occasions.len();
    let words = Message::new("report-wheel-words")
        .text("year", year.to_string())
        .count("count", count);
    let hand = (today.year() == year).then(|| (today, texts.locale.short_day(today)));
    Wheel {
        title: texts.get("report-year"),
        words: texts.say(&words),
        year,
        caption: texts.get("report-wheel-caption"),
        rings,
        ..Wheel::default()
    }
    .laid_out(labels, occasions, hand)
}

fn key_line(number: usize, of: &[&Entry], next: bool, year: i32, texts: &Texts) -> KeyLine {
    let open = of.iter().find(|entry| entry.state != State::Done);
    let shown = open.unwrap_or(&of[of.len() - 1]);
    let when = span(texts, shown.from, shown.to, year);
    KeyLine {
        number,
        title: match shown.activity.series.as_str() {
            series if of.len() > 1 && !series.is_empty() => series.to_owned(),
            _ => shown.activity.title.clone(),
        },
        when: if of.len() > 1 {
            let line = Message::new("report-times").count("count", of.len());
            texts.say(&line.text("when", when))
        } else {
            when
        },
        state: shown.state,
        next,
    }
}

/// The label of an activity's kind; blank where none is chosen.
pub fn kind_label(texts: &Texts, kind: Option<ActivityKind>) -> String {
    kind.map_or_else(String::new, |kind| {
        texts.get(&ActivityKind::CHOICES.label_key(kind.code()))
    })
}
