//! Lanes: bars at the same time lie side by side within their ring.

use std::collections::BTreeMap;

/// The lane of a bar within its ring, and how many lanes the ring has.
#[derive(Clone, Copy, Debug)]
pub struct Lane {
    pub index: usize,
    pub of: usize,
}

impl Lane {
    /// Its middle in a ring between two radii.
    pub fn radius(self, inner: f64, outer: f64) -> f64 {
        outer - (outer - inner) * (self.index as f64 + 0.5) / self.of as f64
    }
}

/// What lasts from one turn to another in a ring.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    pub ring: usize,
    pub from: f64,
    pub to: f64,
}

/// The lane of each span, those that begin first before others. Those no longer than `shortest`
/// have their ring to themselves; bars of one lane are further apart than that.
pub fn lanes(spans: &[Span], shortest: f64) -> Vec<Lane> {
    let mut ends: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
    let mut place = |span: &Span| {
        if span.to - span.from <= shortest {
            return None;
        }
        let ends = ends.entry(span.ring).or_default();
        let free = ends.iter().position(|end| *end + shortest < span.from);
        let index = free.unwrap_or(ends.len());
        ends.resize(ends.len().max(index + 1), span.to);
        ends[index] = span.to;
        Some(index)
    };
    let indices: Vec<Option<usize>> = spans.iter().map(&mut place).collect();
    let lane = |(span, index): (&Span, Option<usize>)| match index {
        None => Lane { index: 0, of: 1 },
        Some(index) => Lane {
            index,
            of: ends[&span.ring].len(),
        },
    };
    spans.iter().zip(indices).map(lane).collect()
}
