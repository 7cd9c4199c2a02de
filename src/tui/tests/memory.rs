//! A world in memory for the tests: a portfolio made by a script, a journal of entries, and
//! nothing on disk.

use std::collections::BTreeSet;

use crate::domain::between::{Between, Moment};
use crate::domain::book::Book;
use crate::domain::change::{removing, turning_round};
use crate::domain::check::{Snoozes, findings_of};
use crate::domain::journal_facts::JournalFacts;
use crate::domain::periods::Quarter;
use crate::domain::record::Records;
use crate::domain::rules::Rules;
use crate::domain::whole::Whole;
use crate::domain::{Entry, Id, Ids, Kind, Link, Names, Now, Problem, label, script};
use crate::i18n::{self, Language};
use crate::report::{self, Make, Request};
use crate::tui::effect::Taken;
use crate::tui::export::Clashing;
use crate::tui::message::Hit;
use crate::tui::overview::Journals;
use crate::tui::screen::Paper;
use crate::tui::{Draft, Effect, Message, Overview};

/// Everything the world has, and what was asked of it.
pub struct Memory {
    pub book: Book,
    pub entries: Vec<Entry>,
    pub drafts: Vec<Draft>,
    /// Answers to `Open` are held back until asked for.
    pub slow: bool,
    pub held: Vec<Message>,
    pub asked: Vec<Effect>,
    /// What there is to copy.
    pub text: String,
    /// The files it has written.
    pub files: BTreeSet<String>,
    now: Now,
    ids: Ids,
}

impl Memory {
    pub fn of(text: &str, now: Now) -> Memory {
        let mut ids = Ids::new(0, 1, None);
        let made = match script::run(text, "Aino Salo", now, &mut ids) {
            Ok(made) => made,
            Err(error) => panic!("line {}: {:?}", error.line, error.problem.message),
        };
        Memory {
            book: Book::of_everything(made.records),
            entries: made.entries,
            drafts: Vec::new(),
            slow: false,
            held: Vec::new(),
            asked: Vec::new(),
            text: "# Kaarna".to_owned(),
            files: BTreeSet::new(),
            now,
            ids,
        }
    }

    /// The frame alone, as the workbench starts with it.
    pub fn frame(&self) -> Records {
        self.book.frame.clone()
    }

    pub fn carry_out(&mut self, effect: Effect) -> Vec<Message> {
        self.asked.push(effect.clone());
        match effect {
            Effect::Open(account) => {
                let answer = self.opened(account);
                if self.slow {
                    self.held.push(answer);
                    return Vec::new();
                }
                vec![answer]
            }
            Effect::Commit(entry) => {
                let id = entry.id;
                self.take(entry);
                vec![Message::Stored(id)]
            }
            Effect::Remove(link) => vec![self.remove(link)],
            Effect::FillSample => {
                let unique = self.ids.next_id();
                let filled = crate::sample::filling(self.now, unique, Language::En);
                self.entries.extend(filled.unwrap_or_default());
                self.book = Book::of_everything(self.everything());
                vec![Message::Filled(Box::new(self.frame()))]
            }
            Effect::Wander(day) => {
                let mut records = Records::default();
                let entries = self.entries.iter();
                let by = |entry: &&Entry| day.is_none_or(|day| entry.at.date_naive() <= day);
                for entry in entries.filter(by) {
                    records.apply(&entry.operations, entry.at);
                }
                self.book = Book::of_everything(records);
                vec![Message::Wandered(day, Box::new(self.frame()))]
            }
            Effect::RemoveSample => {
                let operations = crate::sample::removal(&self.everything());
                let label = i18n::Message::new("label-sample-removed");
                let entry = self.entry(label, operations, None);
                self.take(entry.clone());
                vec![Message::Came(Box::new(entry))]
            }
            Effect::Undo => vec![self.undo()],
            Effect::Frame => vec![Message::Frame(Box::new(self.frame()))],
            Effect::Facts => vec![Message::Overview(Box::new(self.overview()))],
            Effect::Changes(account, since) => {
                let entries = self.entries.iter().rev();
                let new = entries.filter(|entry| {
                    entry.account == Some(account) && since.is_none_or(|since| entry.at > since)
                });
                vec![Message::Changed(account, new.cloned().collect())]
            }
            Effect::Search(words) => vec![self.search(words)],
            Effect::Report {
                report,
                account,
                request,
            } => self.report(report, account, request),
            Effect::Export {
                order,
                file,
                taken,
                lock,
            } => vec![self.export(Clashing { order, file, lock }, taken)],
            Effect::Copy(order) => vec![Message::Copied(order, self.text.clone())],
            Effect::LeftOut(account) => {
                vec![Message::LeftOut(account, vec![(Kind::Claim, 2)])]
            }
            Effect::KeepDraft(draft) => {
                self.drafts.retain(|one| one.of != draft.of);
                self.drafts.push(draft);
                Vec::new()
            }
            Effect::DropDraft(of) => {
                self.drafts.retain(|one| one.of != of);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Every record, as the journal tells it.
    pub fn everything(&self) -> Records {
        let mut records = Records::default();
        for entry in self.entries.iter().filter(|entry| !entry.trace) {
            records.apply(&entry.operations, entry.at);
        }
        records
    }

    fn export(&mut self, parcel: Clashing, taken: Taken) -> Message {
        if taken == Taken::Ask && !self.files.insert(parcel.file.clone()) {
            return Message::Taken(Box::new(parcel));
        }
        let Clashing { order, file, .. } = parcel;
        let path = format!("/plans/{file}");
        Message::Exported {
            order,
            path,
            unshown: 0,
            faults: Vec::new(),
        }
    }

    fn take(&mut self, entry: Entry) {
        let made = entry.operations.first().map(|operation| operation.record);
        let is_new =
            made.filter(|link| link.kind == Kind::Account && self.book.get(*link).is_none());
        if let Some(link) = is_new {
            self.book.open(link.id, Records::default());
        }
        self.book.apply(&entry);
        self.entries.push(entry);
    }

    fn journals(&self) -> Journals {
        let accounts = self.book.open.keys();
        let today = self.now.day();
        accounts
            .map(|id| (*id, JournalFacts::of(&self.entries, *id, today)))
            .collect()
    }

    fn overview(&self) -> Overview {
        Overview::of(&self.book, &self.journals(), Rules::standard(), self.now)
    }

    fn opened(&self, account: Id) -> Message {
        let records = self.book.open.get(&account).cloned().unwrap_or_default();
        let journal = JournalFacts::of(&self.entries, account, self.now.day());
        Message::Opened(account, Box::new(records), Box::new(journal))
    }

    fn remove(&mut self, link: Link) -> Message {
        let mut operations = vec![removing(link)];
        let mut places = vec![&self.book.frame];
        places.extend(self.book.open.values());
        let owned = places.iter().flat_map(|place| place.owned(link));
        operations.extend(owned.map(removing));
        let name = self.book.name(link);
        let label = label::of(link, name, &operations);
        let entry = self.entry(label, operations, None);
        self.take(entry.clone());
        Message::Came(Box::new(entry))
    }

    fn undo(&mut self) -> Message {
        let undone: Vec<Id> = self.entries.iter().filter_map(|one| one.undoes).collect();
        let mut newest = self.entries.iter().rev();
        let target = newest.find(|one| one.undoes.is_none() && !undone.contains(&one.id));
        let Some(target) = target.cloned() else {
            let message = i18n::Message::new("problem-nothing-to-undo");
            return Message::Failed(Problem::failed(message));
        };
        let label = i18n::Message::new("label-undo").message("what", target.label.clone());
        let entry = self.entry(label, turning_round(&target.operations), Some(target.id));
        self.take(entry.clone());
        Message::Came(Box::new(entry))
    }

    fn search(&self, words: String) -> Message {
        let mut hits = Vec::new();
        for (account, own) in &self.book.open {
            for person in own.stakeholder.iter() {
                if person.name.to_lowercase().contains(&words.to_lowercase()) {
                    hits.push(Hit {
                        link: Link::new(Kind::Stakeholder, person.head.id),
                        name: person.name.clone(),
                        text: person.name.clone(),
                        account: Some(*account),
                    });
                }
            }
        }
        Message::Found(words, hits)
    }

    fn report(&self, name: &'static str, account: Option<Id>, request: Request) -> Vec<Message> {
        let (journals, overview) = (self.journals(), self.overview());
        let whole = Whole {
            book: &self.book,
            portfolio: &overview.portfolio,
            journals: &journals,
            rules: Rules::standard(),
            now: self.now,
        };
        let texts = i18n::Texts::new(Language::En);
        let report = report::named(name).unwrap();
        let document = match report.make {
            Make::Between(make) => account.map(|id| {
                self.between(id, &whole, |between| {
                    report::veiled::of_two_days(make, between, &request, &texts)
                })
            }),
            Make::Portfolio(make) => Some(report::veiled::of_all(make, &whole, &request, &texts)),
            Make::Journal(make) => account.and_then(|id| whole.scene(id)).map(|scene| {
                let about = |entry: &&Entry| entry.account == account && !entry.trace;
                let told: Vec<Entry> = self.entries.iter().rev().filter(about).cloned().collect();
                report::veiled::of_journal(make, &scene, &told, &request, &texts)
            }),
            Make::Account(make) => account
                .and_then(|id| whole.scene(id))
                .map(|scene| report::veiled::of_account(make, &scene, &request, &texts)),
        };
        let shown = document.map(|document| Paper {
            report: name,
            account,
            request,
            document,
        });
        shown
            .map(|paper| Message::Reported(Box::new(paper)))
            .into_iter()
            .collect()
    }

    /// Looks at an account at the end of the quarter before and now.
    fn between<T>(&self, account: Id, whole: &Whole, look: impl Fn(&Between) -> T) -> T {
        let from = Quarter::of(self.now.day()).plus(-1).last_day();
        let mut records = Records::default();
        let entries = self.entries.iter();
        for entry in entries.filter(|entry| entry.at.date_naive() <= from) {
            records.apply(&entry.operations, entry.at);
        }
        let book = Book::of_everything(records);
        let past = Whole {
            book: &book,
            now: self.now.end_of(from),
            ..*whole
        };
        let seen = |whole: &Whole| {
            let scene = whole.scene(account);
            scene.map(|scene| findings_of(&scene, Snoozes::Hold))
        };
        let then = past.scene(account).zip(seen(&past));
        let now = whole.scene(account).zip(seen(whole)).unwrap();
        look(&Between {
            from,
            then: then.map(|(scene, findings)| Moment { scene, findings }),
            now: Moment {
                scene: now.0,
                findings: now.1,
            },
            then_known: None,
            now_known: None,
        })
    }

    fn entry(
        &mut self,
        label: i18n::Message,
        operations: Vec<crate::domain::Operation>,
        undoes: Option<Id>,
    ) -> Entry {
        Entry {
            id: self.ids.next_id(),
            seq: 0,
            at: self.now.at,
            actor: "Aino Salo".to_owned(),
            account: None,
            label,
            undoes,
            trace: false,
            operations,
        }
    }
}
