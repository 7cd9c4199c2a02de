//! The wheel of the year (vuosikello): twelve months around, a ring for each sort of activity,
//! a numbered marker for each occasion, bars for those that last, and today's hand.

use std::f64::consts::TAU;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::lanes::{Lane, Span, lanes};
use super::nudge;
use super::rounded;

/// Outer edge of the rings; the months stand outside of it.
const RIM: f64 = 0.88;
const RING_GAP: f64 = 0.018;
const THICKEST_RING: f64 = 0.17;
const INNERMOST: f64 = 0.33;
const MARKER: f64 = 0.047;
/// Periods shorter than this share of a year are told by their marker alone.
const SHORTEST_BAR: f64 = 0.012;
/// The first so many occasions get a marker: more could not be read.
pub const MOST_MARKERS: usize = 96;
/// Steps of a turn by which markers are moved, and how many a marker may go to either side: a
/// week, three, half a year.
const STEPS: i32 = 720;
const REACHES: [i32; 3] = [14, 42, STEPS / 2];
/// Smaller ones are used only where nothing else helps: their numbers can hardly be read.
const SMALLEST_MARKER: f64 = 0.032;

/// How an occasion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Late,
    Coming,
    Done,
}

/// One occasion to be drawn, as the report has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// Index of its ring.
    pub ring: usize,
    /// Number in the key; occasions of one series share it.
    pub number: usize,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub state: State,
}

/// A ring and its lines in the key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Ring {
    pub code: &'static str,
    pub label: String,
    pub inner: f64,
    pub outer: f64,
    pub key: Vec<KeyLine>,
}

/// One numbered line of the key.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KeyLine {
    pub number: usize,
    pub title: String,
    pub when: String,
    pub state: State,
    /// The next one to come.
    pub next: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Sector {
    pub label: String,
    pub from: f64,
    pub to: f64,
    pub now: bool,
}

/// A period, drawn as a piece of a ring.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    pub ring: usize,
    pub inner: f64,
    pub outer: f64,
    pub from: f64,
    pub to: f64,
    pub state: State,
}

/// A numbered disc. `x` and `y` are its centre from the wheel's own, y down.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Marker {
    pub ring: usize,
    pub number: usize,
    pub x: f64,
    pub y: f64,
    pub state: State,
}

/// Today on the wheel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hand {
    pub turn: f64,
    pub label: String,
}

/// The wheel of one year. Radii are shares of the outer one.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Wheel {
    pub title: String,
    /// What it shows, for those who do not see it.
    pub words: String,
    pub year: i32,
    /// Under the year in the middle.
    pub caption: String,
    pub rim: f64,
    pub hub: f64,
    pub marker: f64,
    pub months: Vec<Sector>,
    pub rings: Vec<Ring>,
    pub bars: Vec<Bar>,
    pub markers: Vec<Marker>,
    pub hand: Option<Hand>,
}

/// A day as a turn of its year, its middle: 1 January is just past twelve o'clock.
pub fn turn(day: NaiveDate) -> f64 {
    let days = if day.leap_year() { 366.0 } else { 365.0 };
    (f64::from(day.ordinal0()) + 0.5) / days
}

/// Where a turn at a radius is, from the centre, y down.
pub fn point(radius: f64, turn: f64) -> (f64, f64) {
    let angle = turn * TAU;
    (radius * angle.sin(), -radius * angle.cos())
}

impl Wheel {
    /// Lays out the months, rings, bars, markers and the hand; the words are the caller's.
    #[must_use]
    pub fn laid_out(
        mut self,
        labels: [&str; 12],
        occasions: &[Occasion],
        hand: Option<(NaiveDate, String)>,
    ) -> Wheel {
        let today = hand.as_ref().map(|(day, _)| *day);
        self.months = months(self.year, labels, today);
        self.hand = hand.map(|(day, label)| Hand {
            turn: rounded(turn(day)),
            label,
        });
        let count = self.rings.len().max(1) as f64;
        let thickness = ((RIM - 0.02 - INNERMOST) / count).min(THICKEST_RING);
        self.rim = RIM;
        for (index, ring) in self.rings.iter_mut().enumerate() {
            ring.outer = rounded(RIM - 0.02 - thickness * index as f64);
            ring.inner = rounded(ring.outer - thickness + RING_GAP);
        }
        self.hub = rounded(RIM - 0.02 - thickness * count - 0.03);
        let rings = self.rings.len();
        let known = occasions.iter().filter(|occasion| occasion.ring < rings);
        let drawn: Vec<Occasion> = known.take(MOST_MARKERS).cloned().collect();
        let spans: Vec<Span> = drawn
            .iter()
            .map(|occasion| span(occasion, self.year))
            .collect();
        let lanes = lanes(&spans, SHORTEST_BAR);
        self.bars = self.bars_of(&drawn, &lanes);
        self.place_markers(&drawn, &lanes);
        self
    }

    fn bars_of(&self, occasions: &[Occasion], lanes: &[Lane]) -> Vec<Bar> {
        let bar = |(occasion, lane): (&Occasion, &Lane)| {
            let Span { ring, from, to } = span(occasion, self.year);
            if to - from <= SHORTEST_BAR {
                return None;
            }
            let ring = self.rings.get(ring)?;
            let thickness = ring.outer - ring.inner;
            let half = (thickness * 0.3).min(thickness / lane.of as f64 * 0.42);
            let middle = lane.radius(ring.inner, ring.outer);
            Some(Bar {
                ring: occasion.ring,
                inner: rounded(middle - half),
                outer: rounded(middle + half),
                from: rounded(from),
                to: rounded(to),
                state: occasion.state,
            })
        };
        occasions.iter().zip(lanes).filter_map(bar).collect()
    }

    /// Gives every marker a clear place near its day; where the rings are too full, all of them
    /// become smaller before any goes further off.
    fn place_markers(&mut self, occasions: &[Occasion], lanes: &[Lane]) {
        let (places, size) = nudge::fitted(&REACHES, (MARKER, SMALLEST_MARKER), |reach, size| {
            nudge::place(
                occasions.len(),
                |index| self.spots(&occasions[index], lanes[index], reach, size),
                |a: &(f64, f64), b| (a.0 - b.0).hypot(a.1 - b.1) >= 2.0 * size + 0.004,
            )
        });
        self.marker = rounded(size);
        let marker = |(occasion, (x, y)): (&Occasion, (f64, f64))| Marker {
            ring: occasion.ring,
            number: occasion.number,
            x: rounded(x),
            y: rounded(y),
            state: occasion.state,
        };
        self.markers = occasions.iter().zip(places).map(marker).collect();
    }

    /// The places a marker may take: on its day in its lane, then elsewhere in its ring on that
    /// day, then ever further off to both sides.
    fn spots(
        &self,
        occasion: &Occasion,
        lane: Lane,
        reach: i32,
        size: f64,
    ) -> Box<dyn Iterator<Item = (f64, f64)>> {
        let Some(ring) = self.rings.get(occasion.ring) else {
            return Box::new(std::iter::empty());
        };
        let wanted = lane.radius(ring.inner, ring.outer);
        let room = ((ring.outer - ring.inner) / 2.0 - size).max(0.0);
        let middle = f64::midpoint(ring.inner, ring.outer);
        let radii: Vec<f64> = [0.0, 1.02, -1.02, 2.04, -2.04]
            .into_iter()
            .map(|step| wanted + step * size)
            .filter(|radius| (radius - wanted).abs() < 1e-9 || (radius - middle).abs() <= room)
            .collect();
        let Span { from, .. } = span(occasion, self.year);
        let offsets = (0..=reach).flat_map(|step| [step, -step]);
        Box::new(offsets.flat_map(move |step| {
            let turn = from + f64::from(step) / f64::from(STEPS);
            let at = move |radius: f64| point(radius, turn);
            radii.clone().into_iter().map(at)
        }))
    }
}

/// First and last turn of an occasion, cut to the year.
fn span(occasion: &Occasion, year: i32) -> Span {
    let cut = |day: NaiveDate| match day.year() {
        before if before < year => 0.0,
        after if after > year => 1.0,
        _ => turn(day),
    };
    let from = cut(occasion.from);
    Span {
        ring: occasion.ring,
        from,
        to: cut(occasion.to).max(from),
    }
}

fn months(year: i32, labels: [&str; 12], today: Option<NaiveDate>) -> Vec<Sector> {
    let start = |month: u32| {
        let day = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default();
        let days = if day.leap_year() { 366.0 } else { 365.0 };
        f64::from(day.ordinal0()) / days
    };
    let sector = |(label, month): (&str, u32)| Sector {
        label: label.to_owned(),
        from: rounded(start(month)),
        to: if month == 12 {
            1.0
        } else {
            rounded(start(month + 1))
        },
        now: today.is_some_and(|day| (day.year(), day.month()) == (year, month)),
    };
    labels.into_iter().zip(1..=12).map(sector).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn wheel(rings: usize, occasions: &[Occasion]) -> Wheel {
        let blank = Wheel {
            year: 2026,
            rings: vec![Ring::default(); rings],
            ..Wheel::default()
        };
        blank.laid_out([""; 12], occasions, Some((day(11, 21), String::new())))
    }

    fn occasion(ring: usize, from: NaiveDate, to: NaiveDate) -> Occasion {
        Occasion {
            ring,
            number: 1,
            from,
            to,
            state: State::Coming,
        }
    }

    #[test]
    fn a_quarter_of_the_year_is_a_quarter_of_the_turn() {
        let (x, y) = point(1.0, 0.25);
        assert!((x - 1.0).abs() < 1e-9 && y.abs() < 1e-9, "three o'clock");
        let wheel = wheel(2, &[occasion(0, day(3, 1), day(5, 31))]);
        assert_eq!(wheel.bars.len(), 1);
        assert!((wheel.bars[0].to - wheel.bars[0].from - 0.25).abs() < 0.01);
        assert_eq!(wheel.months.iter().position(|month| month.now), Some(10));
        assert!(
            (wheel.marker - MARKER).abs() < 1e-9,
            "nothing to move, nothing smaller"
        );
    }

    #[test]
    fn periods_at_the_same_time_lie_side_by_side() {
        let wheel = wheel(
            1,
            &[
                occasion(0, day(1, 1), day(3, 31)),
                occasion(0, day(2, 1), day(4, 30)),
                occasion(0, day(6, 1), day(7, 30)),
            ],
        );
        let radii: Vec<f64> = wheel.bars.iter().map(|bar| bar.outer).collect();
        assert!(wheel.bars[1].outer <= wheel.bars[0].inner, "{radii:?}");
        assert_eq!(wheel.bars[0].outer.to_bits(), wheel.bars[2].outer.to_bits());
    }

    #[test]
    fn what_crosses_the_year_is_cut_to_it() {
        let before = NaiveDate::from_ymd_opt(2025, 12, 1).unwrap();
        let after = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
        let wheel = wheel(1, &[occasion(0, before, after)]);
        assert_eq!((wheel.bars[0].from, wheel.bars[0].to), (0.0, 1.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn no_two_markers_touch(
            rings in 1_usize..5,
            days in proptest::collection::vec((0_u32..4, 1_u32..366, 0_u32..120), 0..130),
        ) {
            let of = |ordinal: u32| NaiveDate::from_yo_opt(2026, ordinal.min(365)).unwrap();
            let occasions: Vec<Occasion> = days
                .iter()
                .map(|(ring, from, length)| occasion(*ring as usize % rings, of(*from), of(from + length)))
                .collect();
            let wheel = wheel(rings, &occasions);
            prop_assert_eq!(wheel.markers.len(), occasions.len().min(MOST_MARKERS));
            for (index, a) in wheel.markers.iter().enumerate() {
                prop_assert!(a.x.hypot(a.y) + wheel.marker < 1.0);
                for b in &wheel.markers[..index] {
                    let apart = (a.x - b.x).hypot(a.y - b.y);
                    prop_assert!(apart >= 2.0 * wheel.marker, "{a:?} {b:?}");
                }
            }
        }
    }
}
