//! Lanes: periods at the same time lie side by side within their ring of the wheel.

use std::collections::BTreeMap;

use super::wheel::{Occasion, Ring, SHORTEST_BAR, span};

/// The lane of a period within its ring, so that periods at the same time lie side by side.
#[derive(Clone, Copy, Debug)]
pub struct Lane {
    pub index: usize,
    pub of: usize,
}

impl Lane {
    /// Its middle.
    pub fn radius(self, ring: &Ring) -> f64 {
        let thickness = ring.outer - ring.inner;
        ring.outer - thickness * (self.index as f64 + 0.5) / self.of as f64
    }
}

/// The lane of each occasion. Those too short for a bar have their ring to themselves.
pub fn lanes(occasions: &[Occasion], rings: usize, year: i32) -> Vec<Lane> {
    let mut indices = vec![0; occasions.len()];
    let mut used: BTreeMap<usize, usize> = BTreeMap::new();
    for ring in 0..rings {
        let mut ends: Vec<f64> = Vec::new();
        for (index, occasion) in occasions.iter().enumerate() {
            let (from, to) = span(occasion, year);
            if occasion.ring != ring || to - from <= SHORTEST_BAR {
                continue;
            }
            let free = ends.iter().position(|end| *end + SHORTEST_BAR < from);
            let lane = free.unwrap_or(ends.len());
            if lane == ends.len() {
                ends.push(to);
            } else {
                ends[lane] = to;
            }
            indices[index] = lane;
        }
        used.insert(ring, ends.len().max(1));
    }
    let lane = |(index, occasion): (usize, &Occasion)| {
        let (from, to) = span(occasion, year);
        let of = used.get(&occasion.ring).copied().unwrap_or(1);
        if to - from <= SHORTEST_BAR {
            Lane { index: 0, of: 1 }
        } else {
            Lane {
                index: indices[index],
                of,
            }
        }
    };
    occasions.iter().enumerate().map(lane).collect()
}
