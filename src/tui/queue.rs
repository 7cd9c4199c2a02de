//! Keys typed while an account is opening wait here, so that none reaches the wrong pane.

use std::collections::VecDeque;

use crossterm::event::KeyEvent;

use crate::domain::Id;

/// The account being opened, and what waits for it.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    pub account: Option<Id>,
    pub keys: VecDeque<KeyEvent>,
    /// What to do once it is open.
    pub then: Option<Then>,
}

/// What an account was opened for.
#[derive(Clone, Debug)]
pub enum Then {
    Show,
    /// Open the form that mends a finding.
    Mend(crate::domain::check::Fix),
    Edit(crate::domain::Link),
    List(crate::domain::Kind),
    /// A pane of it with a screen of its own, and the record the cursor goes to.
    Sheet(&'static crate::tui::pane::Pane, Option<crate::domain::Link>),
    /// Show what a finding rests on.
    Evidence(Evidence),
    Plan,
    Review,
    /// Show what the plan would change of itself.
    Replan,
    Signal,
    /// Record a meeting in one line.
    Log,
}

/// What a finding rests on: its check, the record it is about, and what mends it.
#[derive(Clone, Debug)]
pub struct Evidence {
    pub code: &'static str,
    pub record: Option<crate::domain::Link>,
    pub mends: Option<crate::domain::check::Fix>,
}
