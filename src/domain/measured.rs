//! What a measure came to: a value in its unit, or why there is none.

use serde::{Deserialize, Serialize};

use crate::i18n::Message;

/// What a measure came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// In the measure's unit; whole for cents, counts and days.
    pub value: Option<f64>,
    /// Why it is unknown.
    pub why: Option<Message>,
    /// How many items were skipped because something of them is missing.
    pub incomplete: usize,
}

impl Measured {
    pub fn known(value: f64) -> Measured {
        Measured {
            value: Some(value),
            why: None,
            incomplete: 0,
        }
    }

    /// `why` is a locale key.
    pub fn unknown(why: &'static str) -> Measured {
        Measured {
            value: None,
            why: Some(Message::new(why)),
            incomplete: 0,
        }
    }
}

/// What a measure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Cents,
    Ratio,
    /// A number between 0 and 1 that is no share of anything.
    Index,
    Count,
    Days,
    Hours,
}

impl Unit {
    pub fn code(self) -> &'static str {
        match self {
            Unit::Cents => "cents",
            Unit::Ratio | Unit::Index => "ratio",
            Unit::Count => "count",
            Unit::Days => "days",
            Unit::Hours => "hours",
        }
    }
}
