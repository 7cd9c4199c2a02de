//! Guided ways: a new plan, and the review of one. Each goes through a few lists step by step;
//! a review also asks for its words, and becomes one record when it is confirmed.

use super::form::Form;
use super::pane::{self, Pane};
use crate::domain::Id;
use crate::i18n::Message;

/// A way through some steps, for one account.
#[derive(Clone, Debug)]
pub struct Guide {
    pub way: &'static Way,
    pub account: Id,
    /// The step it has come to.
    pub at: usize,
    /// The year it plans, or looks back on.
    pub year: i64,
    /// Locale key of its name: a plan is new, or gone through again.
    pub title: &'static str,
    /// The review's own words, held back until it is confirmed.
    pub form: Option<Box<Form>>,
}

/// The steps of a guided way.
#[derive(Debug, PartialEq, Eq)]
pub struct Way {
    /// Second half of its locale keys: `guide-…`.
    pub code: &'static str,
    pub steps: &'static [Step],
}

/// One step: what is looked at, and how it asks for it.
#[derive(Debug)]
pub struct Step {
    /// Second half of its locale keys: `step-…` and `ask-…`.
    pub code: &'static str,
    pub shows: Shows,
}

impl PartialEq for Step {
    fn eq(&self, other: &Step) -> bool {
        self.code == other.code
    }
}

impl Eq for Step {}

/// What a step shows.
#[derive(Debug)]
pub enum Shows {
    /// A pane whose rows are opened, added and ticked off.
    Rows(&'static Pane),
    /// The words of the review.
    Words,
    /// What will be kept, and the question whether it is right.
    Confirm,
}

/// A new plan: what it is for, with whom, when, and how it is measured.
pub const NEW_PLAN: Way = Way {
    code: "new-plan",
    steps: &[
        Step {
            code: "goals",
            shows: Shows::Rows(&pane::GOALS),
        },
        Step {
            code: "people",
            shows: Shows::Rows(&pane::PEOPLE),
        },
        Step {
            code: "year",
            shows: Shows::Rows(&pane::YEAR),
        },
        Step {
            code: "kpis",
            shows: Shows::Rows(&pane::KPIS),
        },
        Step {
            code: "risks",
            shows: Shows::Rows(&pane::RISKS),
        },
    ],
};

/// The review of a plan.
pub const REVIEW: Way = Way {
    code: "review",
    steps: &[
        Step {
            code: "changes",
            shows: Shows::Rows(&pane::CHANGES),
        },
        Step {
            code: "goals",
            shows: Shows::Rows(&pane::GOALS),
        },
        Step {
            code: "kpis",
            shows: Shows::Rows(&pane::KPIS),
        },
        Step {
            code: "findings",
            shows: Shows::Rows(&pane::FINDINGS),
        },
        Step {
            code: "quarter",
            shows: Shows::Rows(&pane::QUARTER),
        },
        Step {
            code: "decisions",
            shows: Shows::Words,
        },
        Step {
            code: "confirm",
            shows: Shows::Confirm,
        },
    ],
};

impl Guide {
    pub fn name(&self) -> Message {
        Message::new(self.title).text("year", self.year.to_string())
    }

    pub fn step(&self) -> &'static Step {
        let last = self.way.steps.len() - 1;
        &self.way.steps[self.at.min(last)]
    }

    /// The pane of the step; the findings where it has none.
    pub fn pane(&self) -> &'static Pane {
        match self.step().shows {
            Shows::Rows(pane) => pane,
            Shows::Words => &pane::FINDINGS,
            Shows::Confirm => &pane::DIFF,
        }
    }

    /// The review's words are being asked for.
    pub fn is_asking(&self) -> bool {
        matches!(self.step().shows, Shows::Words) && self.form.is_some()
    }

    pub fn is_last(&self) -> bool {
        self.at + 1 >= self.way.steps.len()
    }
}
