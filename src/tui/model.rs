//! Everything the workbench knows between two keys.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};

use super::act::wandering;
use super::effect::{Draft, Effect};
use super::export::Outbox;
use super::first::{First, Known};
use super::keymap::Keymap;
use super::list::List;
use super::memo::Memo;
use super::overlay::{Clash, Overlay};
use super::overview::{Changes, Journals, Overview, Pulse};
use super::palette::Tongues;
use super::pane::accounts::{self, Sorting};
use super::pane::{Row, Sight, Table};
use super::place::Place;
use super::queue::Opening;
use super::screen::{Screen, What};
use super::theme::Theme;
use crate::domain::journal_facts::JournalFacts;
use crate::domain::proposal::changes;
use crate::domain::rules::Rules;
use crate::domain::scene::Scene;
use crate::domain::{Book, Entry, Id, Ids, Kind, Link, Now, Operation, Records};
use crate::domain::{consequence, series};
use crate::i18n::{Message, Texts};

/// The state of the workbench.
#[derive(Debug)]
pub struct Model {
    pub book: Book,
    /// What of the Book the screen shows while private claims are hidden.
    pub veil: Option<Box<Book>>,
    pub overview: Overview,
    /// What the Book knows of the frame.
    pub known: Known,
    /// What the journal tells of the open accounts.
    pub journals: Journals,
    /// What changed in an account since its last review, newest first.
    pub changes: Changes,
    pub rules: Rules,
    pub texts: Texts,
    pub theme: Theme,
    pub keys: Keymap,
    /// Ids of the commands lately chosen in the palette, the last first.
    pub recent: Vec<&'static str>,
    /// The names of commands and lists in every language, once the palette was opened.
    pub tongues: Tongues,
    pub now: Now,
    pub ids: Ids,
    /// Who acts, as entries name them.
    pub actor: String,
    /// The accounts in the order they were last sorted.
    pub order: Vec<Id>,
    pub sorting: Sorting,
    /// The last is on screen.
    pub screens: Vec<Screen>,
    /// The last has the keys.
    pub overlays: Vec<Overlay>,
    pub opening: Opening,
    /// An account that opened and was not looked at since.
    pub unlooked: Option<Id>,
    pub drafts: Vec<Draft>,
    /// Lines of a capture that were put away, by account.
    pub unlogged: BTreeMap<Id, String>,
    /// A clash to be asked about once the message is through.
    pub clash: Option<Clash>,
    /// What was entered and may ask for more of the plan, until it is told.
    pub causes: BTreeSet<Link>,
    /// The account still told at a glance while the cursor moves; none: the one under it.
    pub glanced: Option<Id>,
    /// The file can only be read.
    pub read_only: bool,
    /// The past day that is looked at, and the moment it really is.
    pub past: Option<wandering::Past>,
    /// What was just done or refused; gone with the next key.
    pub status: Option<Status>,
    /// When something was last stored.
    pub saved: Option<DateTime<FixedOffset>>,
    /// Entries on their way to the file.
    pub pending: Vec<Id>,
    pub has_mouse: bool,
    /// Nothing is drawn anew but for a key or news: countdowns stand still in between.
    pub is_still: bool,
    pub outbox: Outbox,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The file everything is kept in, as a person is told of it.
    pub file: String,
    /// The folder of the file that was imported last, as it was typed.
    pub folder: String,
    /// The tables on screen, until something but the cursor changes.
    pub memo: Memo,
}

/// A line about what just happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    pub message: Message,
    pub is_problem: bool,
}

/// What the shell knows before the first frame.
#[derive(Debug)]
pub struct Start {
    /// Classes, colleagues, solutions, and the account rows; not read where the first screen is
    /// kept.
    pub frame: Records,
    /// The first screen, if it is kept and still holds.
    pub first: Option<First>,
    pub rules: Rules,
    pub texts: Texts,
    pub theme: Theme,
    pub now: Now,
    pub ids: Ids,
    pub actor: String,
    pub size: (u16, u16),
    /// The file everything is kept in.
    pub file: String,
}

impl Model {
    /// The portfolio: its first screen as it was kept, or with its facts asked for.
    pub fn new(start: Start) -> (Model, Vec<Effect>) {
        let mut model = Model {
            book: Book::of_frame(start.frame),
            veil: None,
            overview: Overview::default(),
            known: Known::default(),
            journals: Journals::new(),
            changes: Changes::new(),
            rules: start.rules,
            texts: start.texts,
            theme: start.theme,
            keys: Keymap::default(),
            recent: Vec::new(),
            tongues: Tongues::default(),
            now: start.now,
            ids: start.ids,
            actor: start.actor,
            order: Vec::new(),
            sorting: Sorting::default(),
            screens: vec![Screen::new(What::Portfolio)],
            overlays: Vec::new(),
            opening: Opening::default(),
            unlooked: None,
            drafts: Vec::new(),
            unlogged: BTreeMap::new(),
            clash: None,
            causes: BTreeSet::new(),
            glanced: None,
            read_only: false,
            past: None,
            status: None,
            saved: None,
            pending: Vec::new(),
            has_mouse: true,
            is_still: false,
            outbox: Outbox::default(),
            size: start.size,
            folder: String::new(),
            memo: Memo::default(),
            file: start.file,
        };
        if let Some(first) = start.first {
            model.begin_with(first);
            return (model, Vec::new());
        }
        model.sort();
        (model, vec![Effect::Facts])
    }

    pub fn screen(&self) -> &Screen {
        let last = self.screens.len() - 1;
        &self.screens[last]
    }

    pub fn screen_mut(&mut self) -> &mut Screen {
        let last = self.screens.len() - 1;
        &mut self.screens[last]
    }

    /// Where the keys go.
    pub fn place(&self) -> Place {
        let top = self.overlays.last().map(Overlay::place);
        top.unwrap_or_else(|| self.screen_place())
    }

    pub fn sight(&self) -> Sight<'_> {
        let screen = self.screen();
        Sight {
            look: screen.is_alone().then_some(screen.look),
            ..self.sight_of(&screen.what)
        }
    }

    pub fn sight_of<'a>(&'a self, what: &'a What) -> Sight<'a> {
        Sight {
            texts: &self.texts,
            book: self.seen(),
            is_veiled: self.is_veiled(),
            overview: &self.overview,
            journals: &self.journals,
            changes: &self.changes,
            rules: &self.rules,
            now: self.now,
            account: what.account(),
            kind: match what {
                What::Records(kind, _) => Some(*kind),
                _ => None,
            },
            of: match what {
                What::Sheet(sheet) => sheet.of,
                _ => None,
            },
            document: match what {
                What::Paper(paper) => Some(&paper.document),
                _ => None,
            },
            width: self.size.0,
            guide: match what {
                What::Guide(guide) => Some(guide),
                _ => None,
            },
            look: None,
            order: &self.order,
        }
    }

    /// The table that has the keys, as the act under way leaves it.
    fn focused(&self) -> Option<(Table, &List)> {
        let screen = self.screen();
        let (pane, list) = (screen.pane()?, screen.list()?);
        Some((self.table(pane, list), list))
    }

    /// The row under the cursor.
    pub fn row(&self) -> Option<Row> {
        let (mut table, list) = self.focused()?;
        let at = list.place(&table);
        (at < table.rows.len()).then(|| table.rows.swap_remove(at))
    }

    /// Lets the cursor hold on to the record it stands on, wherever the next act moves its row.
    pub fn hold_on(&mut self) {
        let link = self.link_in_hand();
        let screen = self.screen_mut();
        if let Some(list) = screen.lists.get_mut(screen.focus) {
            list.on = list.on.or(link);
        }
    }

    /// The account on screen, else that of the row under the cursor.
    pub fn account(&self) -> Option<Id> {
        self.screen()
            .what
            .account()
            .or_else(|| self.row().and_then(|row| row.account))
    }

    pub fn scene(&self, account: Id) -> Option<Scene<'_>> {
        Some(Scene {
            book: self.book.account(account)?,
            portfolio: &self.overview.portfolio,
            rules: &self.rules,
            now: self.now,
            journal: self.journals.get(&account).unwrap_or(JournalFacts::none()),
        })
    }

    /// The colleague who acts, if one has the actor's name.
    pub fn me(&self) -> Option<Link> {
        let mut colleagues = self.book.frame.colleague.iter();
        let me = colleagues.find(|one| one.name == self.actor)?;
        Some(Link::new(Kind::Colleague, me.head.id))
    }

    /// Carries out operations as one entry of the user's, and asks for it to be stored. The past
    /// stays as it was.
    pub fn enter(&mut self, label: Message, mut operations: Vec<Operation>) -> Vec<Effect> {
        if wandering::refuses(self) {
            return Vec::new();
        }
        operations.extend(self.consequences(&operations));
        let Some(first) = operations.first().map(|operation| operation.record) else {
            return Vec::new();
        };
        let mut entry = Entry {
            id: self.ids.next_id(),
            seq: 0,
            at: self.now.at,
            actor: self.actor.clone(),
            account: None,
            label,
            undoes: None,
            trace: false,
            operations,
        };
        if first.kind == Kind::Account && self.book.get(first).is_none() {
            self.book.open(first.id, Records::default());
        }
        self.causes.extend(changes::causes(&entry.operations));
        self.take(&entry);
        entry.account = self.book.account_of(first);
        self.pending.push(entry.id);
        let is_everybodys = entry.account.is_none();
        let mut effects = vec![Effect::Commit(entry)];
        if is_everybodys {
            effects.push(Effect::Facts);
        }
        effects
    }

    /// What follows from operations by the domain's own word.
    fn consequences(&mut self, operations: &[Operation]) -> Vec<Operation> {
        let book = &self.book;
        let known = consequence::Known {
            activity: &|link| {
                let mut open = book.open.values();
                open.find_map(|own| own.activity.get(link.id).cloned())
            },
            is_met: &|link| {
                let mut all = book.open.values().flat_map(|own| own.interaction.iter());
                all.any(|one| one.activity == Some(link.id))
            },
            siblings: &|done| {
                let all = book.open.values().flat_map(|own| own.activity.iter());
                all.filter(|one| series::is_sibling(one, done))
                    .cloned()
                    .collect()
            },
        };
        consequence::of(operations, &known, &mut self.ids, self.now)
    }

    /// Lets the Book take in an entry, and looks anew at the accounts it touches.
    pub fn take(&mut self, entry: &Entry) {
        let links = crate::domain::change::touched(&entry.operations);
        let accounts = |book: &Book| -> Vec<Id> {
            let found = links.iter().filter_map(|link| book.account_of(*link));
            found.collect()
        };
        let mut touched = accounts(&self.book);
        self.memo.forget();
        self.book.apply(entry);
        touched.extend(accounts(&self.book));
        touched.sort_unstable();
        touched.dedup();
        for account in touched {
            self.look(account);
        }
    }

    /// Computes the pulse of an open account.
    pub fn look(&mut self, account: Id) {
        let scene = self.scene(account);
        let pulse = scene.map(|scene| Pulse::fresh(&scene, &self.overview.findings));
        self.overview
            .pulses
            .extend(pulse.map(|pulse| (account, pulse)));
    }

    /// Sorts the accounts as was chosen.
    pub fn sort(&mut self) {
        let sight = self.sight_of(&What::Portfolio);
        self.order = accounts::ordered(&sight, self.sorting);
    }

    pub fn say(&mut self, message: Message) {
        self.status = Some(Status {
            message,
            is_problem: false,
        });
    }

    pub fn complain(&mut self, message: Message) {
        self.status = Some(Status {
            message,
            is_problem: true,
        });
    }
}
