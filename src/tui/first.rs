//! The first screen as it was last computed: the accounts that need most attention, the worst
//! findings, and what burns. It is kept with the place of the journal it holds at, so that a start
//! at which nothing has changed reads only what it shows, whatever the size of the portfolio.
//!
//! While no more than this is known, the Book names what is on screen and holds no record as it
//! is in the file, so the cursor only moves among the first accounts: any other key waits until
//! the whole frame is there, and no command ever sees a part of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use crossterm::event::KeyEvent;
use serde::{Deserialize, Serialize};

use super::overview::{Burning, Overview, Pulse};
use super::pane::{accounts, findings, today};
use super::place::Place;
use super::{Effect, Message, Model};
use crate::domain::check::Finding;
use crate::domain::portfolio::AccountSeries;
use crate::domain::record::{Account, AccountClass, Colleague, Head};
use crate::domain::{Book, Id, Now, Records};

/// As many accounts as are kept for the first screen: more than most terminals have lines.
const ACCOUNTS: usize = 60;
/// As many findings of each as its glance has lines for.
const FINDINGS: usize = 6;

/// The first screen, kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct First {
    /// How many accounts there are in all.
    pub accounts: usize,
    /// Those that need most attention, in that order, their findings cut short; handed over to the
    /// overview when the workbench begins with them.
    pub pulses: Vec<Pulse>,
    /// What needs you today.
    pub findings: Vec<Finding>,
    /// Every burning signal, the most urgent first.
    pub burning: Vec<Burning>,
    /// The sample, or some of it, is in the file.
    pub has_sample: bool,
    /// The moment a clock of a signal next runs out: after it, all is to be looked at anew.
    pub until: Option<DateTime<FixedOffset>>,
    named: Named,
}

/// What it names beside its accounts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Named {
    /// Code and name of the classes.
    classes: BTreeMap<Id, (String, String)>,
    colleagues: BTreeMap<Id, String>,
    /// Who answers for an account.
    owners: BTreeMap<Id, Id>,
    /// Accounts that something on it is about.
    accounts: BTreeMap<Id, String>,
}

impl First {
    /// The first screen of an overview; none where there is no account to show.
    pub fn of(frame: &Records, overview: &Overview, now: Now) -> Option<First> {
        let order = accounts::by_need(frame, overview);
        let ordered = order.iter().filter_map(|id| overview.pulse(*id));
        let found = findings::worst_first(overview, ordered.clone());
        let burning: Vec<Burning> = overview.burning().into_iter().cloned().collect();
        let mut running = burning.iter().map(|one| one.deadline);
        let mut all = frame.account.iter();
        let mut first = First {
            accounts: order.len(),
            pulses: ordered.take(ACCOUNTS).map(brief).collect(),
            findings: today::chosen(found).into_iter().cloned().collect(),
            until: running.find(|deadline| *deadline > now.at),
            has_sample: all.any(|account| crate::sample::is_of_it(account)),
            burning,
            named: Named::default(),
        };
        first.name(frame);
        (!order.is_empty()).then_some(first)
    }

    /// It still says what is so.
    pub fn holds(&self, now: Now) -> bool {
        self.until.is_none_or(|until| now.at <= until)
    }

    /// Takes down the names that it shows.
    fn name(&mut self, frame: &Records) {
        let named = &mut self.named;
        for pulse in &self.pulses {
            let account = frame.account.get(pulse.facts.account);
            if let Some(class) = frame.account_class.living(pulse.facts.class) {
                let told = (class.code.clone(), class.name.clone());
                named.classes.insert(class.head.id, told);
            }
            let owner = account.and_then(|account| frame.colleague.get(account.owner?));
            if let Some(owner) = owner {
                let name = owner.name.clone();
                named.colleagues.insert(owner.head.id, name);
                named.owners.insert(pulse.facts.account, owner.head.id);
            }
        }
        let found = self.findings.iter().filter_map(|finding| finding.account);
        let burning = self.burning.iter().map(|one| one.account);
        for account in found.chain(burning) {
            let row = frame.account.get(account);
            named
                .accounts
                .extend(row.map(|row| (account, row.name.clone())));
        }
    }

    /// A frame that knows no more than what it shows.
    fn frame(&self) -> Records {
        let mut frame = Records::default();
        let named = &self.named;
        for (id, (code, name)) in &named.classes {
            frame.account_class.insert(AccountClass {
                head: head(*id),
                code: code.clone(),
                name: name.clone(),
                ..AccountClass::default()
            });
        }
        for (id, name) in &named.colleagues {
            frame.colleague.insert(Colleague {
                head: head(*id),
                name: name.clone(),
                ..Colleague::default()
            });
        }
        for (id, name) in &named.accounts {
            frame.account.insert(Account {
                head: head(*id),
                name: name.clone(),
                ..Account::default()
            });
        }
        for facts in self.pulses.iter().map(|pulse| &pulse.facts) {
            frame.account.insert(Account {
                head: head(facts.account),
                name: facts.name.clone(),
                status: facts.status,
                class: facts.class,
                owner: named.owners.get(&facts.account).copied(),
                ..Account::default()
            });
        }
        frame
    }
}

fn head(id: Id) -> Head {
    Head {
        id,
        ..Head::default()
    }
}

/// What its line and its glance show of a pulse.
fn brief(pulse: &Pulse) -> Pulse {
    let mut brief = pulse.clone();
    let mut findings: Vec<Finding> = pulse.findings.iter().take(FINDINGS).cloned().collect();
    for finding in &mut findings {
        finding.records.truncate(1);
    }
    brief.findings = findings.into();
    brief.facts.series = AccountSeries::default();
    brief.facts.terms.clear();
    brief.facts.snoozes.clear();
    brief
}

/// What the Book knows of the frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Known {
    #[default]
    All,
    /// What the first screen shows.
    First,
    /// All is asked for; true where some changed since, so that it is to be asked for again.
    Asked(bool),
}

impl Model {
    /// Begins with the first screen as it was kept.
    pub(super) fn begin_with(&mut self, mut first: First) {
        self.book = Book::of_frame(first.frame());
        let pulses = std::mem::take(&mut first.pulses).into_iter();
        let pulses: Vec<(Id, Pulse)> = pulses.map(|one| (one.facts.account, one)).collect();
        self.order = pulses.iter().map(|(account, _)| *account).collect();
        self.overview.pulses = pulses.into_iter().collect();
        self.overview.first = Some(Box::new(first));
        self.known = Known::First;
    }

    /// How many accounts the portfolio has, where not all of them are known yet.
    pub fn all_accounts(&self) -> Option<usize> {
        let first = self.overview.first.as_ref();
        first
            .filter(|_| self.known != Known::All)
            .map(|first| first.accounts)
    }

    /// A key has to wait until more is known.
    pub(super) fn is_beyond(&self, key: KeyEvent) -> bool {
        match self.known {
            Known::All => false,
            Known::First => !self.stays(key),
            Known::Asked(_) => true,
        }
    }

    /// A key that moves among the accounts of the first screen, or ends the program.
    fn stays(&self, key: KeyEvent) -> bool {
        let place = self.place();
        let command = self.keys.command_of(place, key).map(|one| one.id);
        let page = usize::from(self.size.1);
        let has_room = || {
            let in_hand = self.in_hand();
            in_hand.is_some_and(|(table, list)| list.place(&table) + page < table.rows.len())
        };
        match command {
            _ if place != Place::Portfolio => false,
            Some(
                "up" | "page-up" | "first" | "pane-1" | "pane-2" | "next-pane" | "previous-pane"
                | "leave" | "quit",
            ) => true,
            Some("down" | "page-down") => self.screen().focus != 0 || has_room(),
            _ => false,
        }
    }

    /// Whether a message may need the whole frame.
    pub(super) fn wants_all(&self, message: &Message) -> bool {
        let is_news = matches!(message, Message::Elsewhere(_) | Message::Came(_));
        match self.known {
            Known::All => false,
            Known::First => is_news || self.needs_all(message),
            Known::Asked(_) => is_news,
        }
    }

    /// Asks for the whole frame; where it is asked for already, once more after that.
    pub(super) fn ask_for_all(&mut self) -> Option<Effect> {
        let is_first = self.known == Known::First;
        self.known = Known::Asked(!is_first);
        is_first.then_some(Effect::Frame)
    }

    fn needs_all(&self, message: &Message) -> bool {
        let holds = |now: Now| {
            let first = self.overview.first.as_ref();
            first.is_some_and(|first| first.holds(now)) && now.day() == self.now.day()
        };
        match message {
            Message::Key(key) => !self.stays(*key),
            Message::Now(now) => !holds(*now),
            Message::Resize(_, rows) => usize::from(*rows) >= ACCOUNTS,
            Message::Mouse(_) => true,
            _ => false,
        }
    }

    /// Takes in the whole frame, and asks for what is found of all accounts.
    pub(super) fn know(&mut self, frame: Records) -> Vec<Effect> {
        if self.known == Known::Asked(true) {
            self.known = Known::Asked(false);
            return vec![Effect::Frame];
        }
        self.book.frame = frame;
        self.known = Known::All;
        // Those not sorted yet come last, until all are sorted anew.
        let sorted: BTreeSet<Id> = self.order.iter().copied().collect();
        let accounts = self.book.frame.account.iter();
        let others = accounts.map(|account| account.head.id);
        self.order.extend(others.filter(|id| !sorted.contains(id)));
        vec![Effect::Facts]
    }
}
