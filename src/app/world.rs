//! The world behind the workbench: the store on its thread, a second reader for what takes long,
//! drafts and exports as files.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, FixedOffset};

use super::{Answers, World, breakdown};
use crate::domain::{Entry, Id, Ids, Link, Now, Problem};
use crate::format::look::Colour;
use crate::i18n::{DatePattern, Language, Message as Words};
use crate::places::Places;
use crate::report::{self, Request};
use crate::store::files::{Existing, make_folder, write_whole};
use crate::store::{Reader, Store, StoreThread, Wanted, turned_round};
use crate::tui::export::Clashing;
use crate::tui::screen::Paper;
use crate::tui::{Effect, Message};

use super::changing;
use super::documents;
use super::drafts::Drafts;
use super::tail::{self, News, Tail};

mod arriving;
mod leaving;
mod opening;
pub mod overview;
mod searching;
mod wandering;

use arriving::Unsealed;
use opening::Foreseen;
use wandering::PastDay;

/// How many entries a review looks back on.
const MOST_CHANGES: usize = 300;

/// Makes the moment.
pub type Clock = Arc<dyn Fn() -> Now + Send + Sync>;

/// Everything the world needs to begin.
pub struct Beginning {
    pub store: Store,
    pub answers: Answers,
    pub clock: Clock,
    pub actor: String,
    pub language: Language,
    /// How days are written, apart from the language.
    pub dates: DatePattern,
    /// The colour of documents, if the user has one.
    pub accent: Option<Colour>,
    pub places: Places,
    /// Where exports go.
    pub folder: PathBuf,
    /// The place of the journal up to which the Book knows it.
    pub position: i64,
}

/// The real world.
pub struct StoreWorld {
    /// Writes, and reads what must follow the writes.
    thread: StoreThread,
    /// Reads the whole portfolio beside the writer.
    reader: Reader,
    answers: Answers,
    ids: Arc<Mutex<Ids>>,
    clock: Clock,
    actor: String,
    language: Language,
    dates: DatePattern,
    accent: Option<Colour>,
    places: Places,
    drafts: Drafts,
    folder: PathBuf,
    tail: Arc<Tail>,
    /// Whether the last file that was looked at is still wanted.
    looking: Arc<AtomicBool>,
    /// The encrypted file that was opened last, until it is taken in or looked away from.
    unsealed: Unsealed,
    /// The past day that is looked at; what reads, reads it.
    past: Arc<Mutex<Option<PastDay>>>,
    /// What the account owns that may be opened next.
    foreseen: Arc<Mutex<Option<Foreseen>>>,
    /// The file was written since the tail was last read.
    has_stirred: Arc<AtomicBool>,
    /// How many searches were asked for: only the last is worth its time.
    searches: Arc<AtomicUsize>,
    /// None where the system cannot watch the file.
    _watch: Option<notify::RecommendedWatcher>,
}

impl StoreWorld {
    /// Moves the store to its thread.
    ///
    /// # Errors
    /// What the database says.
    pub fn begin(beginning: Beginning, ids: Ids) -> Result<StoreWorld, Problem> {
        let tail = Tail::after(&beginning.store, beginning.position)?;
        let has_stirred = Arc::new(AtomicBool::new(false));
        let (stirred, answers) = (Arc::clone(&has_stirred), beginning.answers.clone());
        let tell = move || {
            if !stirred.swap(true, Ordering::AcqRel) {
                answers.send(Message::Stirred);
            }
        };
        let watch = tail::watch(beginning.store.path(), tell).ok();
        let drafts = Drafts::new(beginning.places.drafts(beginning.store.path()));
        Ok(StoreWorld {
            reader: Reader::of(&beginning.store),
            thread: StoreThread::of(beginning.store),
            answers: beginning.answers,
            ids: Arc::new(Mutex::new(ids)),
            clock: beginning.clock,
            actor: beginning.actor,
            language: beginning.language,
            dates: beginning.dates,
            accent: beginning.accent,
            drafts,
            places: beginning.places,
            folder: beginning.folder,
            tail: Arc::new(tail),
            looking: Arc::default(),
            unsealed: Unsealed::default(),
            past: Arc::default(),
            foreseen: Arc::default(),
            has_stirred,
            searches: Arc::default(),
            _watch: watch,
        })
    }

    /// Drafts kept from an earlier day, as messages for the first frame.
    pub fn drafts(&self) -> Vec<Message> {
        self.drafts.all().into_iter().map(Message::Draft).collect()
    }

    /// Waits until everything is written, and closes the file. What is only read is let go.
    pub fn finish(self) {
        self.reader.finish();
        self.thread.finish();
    }

    /// Has a task done on the writer's thread, or on that of the past day; its answer comes later.
    fn write(&self, task: impl FnOnce(&mut Store) -> Message + Send + 'static) {
        let answers = self.answers.clone();
        self.send(move |store| {
            let answer = breakdown::guarded(|| Ok(task(store))).unwrap_or_else(Message::Failed);
            answers.send(answer);
            tell_fault(store, &answers);
        });
    }

    /// Has a task done on the reader's thread; its answer comes later.
    fn read(&self, task: impl FnOnce(&mut Store) -> Message + Send + 'static) {
        let answers = self.answers.clone();
        let answer = move |store: Result<&mut Store, Problem>| {
            let answer = breakdown::guarded(|| Ok(task(store?))).unwrap_or_else(Message::Failed);
            answers.send(answer);
        };
        match wandering::past_day(&self.past).as_ref() {
            Some(past) => {
                past.thread.send(move |store| answer(Ok(store)));
            }
            None => self.reader.ask(answer),
        }
    }

    fn next_id(&self) -> Id {
        let now = (self.clock)().at.timestamp_millis();
        let mut ids = self
            .ids
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        ids.advance(u64::try_from(now).unwrap_or(0));
        ids.next_id()
    }

    fn entry(&self, account: Option<Id>, label: Words, trace: bool) -> Entry {
        Entry {
            id: self.next_id(),
            seq: 0,
            at: (self.clock)().at,
            actor: self.actor.clone(),
            account,
            label,
            undoes: None,
            trace,
            operations: Vec::new(),
        }
    }

    fn commit(&self, entry: Entry) {
        let tail = Arc::clone(&self.tail);
        self.write(move |store| {
            let id = entry.id;
            match breakdown::guarded(|| store.commit(entry.clone())) {
                Ok(stored) => {
                    tail.own(&stored);
                    Message::Stored(id)
                }
                Err(problem) => Message::Refused(Box::new(entry), problem),
            }
        });
        self.look();
    }

    /// Reads what others did to the file, on the writer's thread; where they rewrote what is past,
    /// everything is read anew.
    fn look(&self) {
        let (tail, answers) = (Arc::clone(&self.tail), self.answers.clone());
        let drafts = self.drafts.clone();
        self.has_stirred.store(false, Ordering::Release);
        self.thread.send(move |store| match tail.read(store) {
            Ok(News::Added(entries)) => {
                for entry in entries {
                    answers.send(Message::Elsewhere(Box::new(entry)));
                }
            }
            Ok(News::Rewritten) => {
                let read = store.frame();
                answers.send(read.map_or_else(Message::Failed, |frame| {
                    Message::Rewritten(Box::new(frame), drafts.all())
                }));
            }
            Err(_) => {}
        });
    }

    fn remove(&self, link: Link) {
        let entry = self.entry(None, Words::default(), false);
        let tail = Arc::clone(&self.tail);
        self.write(move |store| came(&tail, changing::remove(store, link, entry)));
    }

    fn fill_sample(&self) {
        let (now, unique, language) = ((self.clock)(), self.next_id(), self.language);
        let tail = Arc::clone(&self.tail);
        self.write(move |store| {
            let filled = changing::fill_sample(store, &tail, now, unique, language);
            filled.map_or_else(Message::Failed, |frame| Message::Filled(Box::new(frame)))
        });
    }

    fn remove_sample(&self) {
        let entry = self.entry(None, Words::new("label-sample-removed"), false);
        let tail = Arc::clone(&self.tail);
        self.write(move |store| came(&tail, changing::remove_sample(store, entry)));
    }

    fn turn(&self, target: Target, nothing: &'static str) {
        let (id, now, actor) = (self.next_id(), (self.clock)(), self.actor.clone());
        let tail = Arc::clone(&self.tail);
        self.write(move |store| {
            let turned = target(store).and_then(|found| {
                let of = found.ok_or_else(|| Problem::failed(Words::new(nothing)))?;
                store.commit(turned_round(&of, id, now, &actor))
            });
            came(&tail, turned)
        });
    }

    fn changes(&self, account: Id, since: Option<DateTime<FixedOffset>>) {
        self.write(move |store| {
            let wanted = Wanted {
                account: Some(account),
                ..Wanted::default()
            };
            let told = store.entries(wanted).and_then(|entries| {
                let new = entries
                    .into_iter()
                    .filter(|entry| since.is_none_or(|since| entry.at > since));
                let new = new.take(MOST_CHANGES);
                let whole = new.map(|entry| store.with_operations(entry));
                whole.collect::<Result<Vec<_>, Problem>>()
            });
            told.map_or_else(Message::Failed, |entries| {
                Message::Changed(account, entries)
            })
        });
    }

    fn report(&self, name: &'static str, account: Option<Id>, request: Request) {
        let (now, texts) = (self.now(), self.texts());
        self.write(move |store| {
            let texts = texts();
            let Some(report) = report::named(name) else {
                return Message::Failed(Problem::usage(
                    Words::new("problem-unknown-report").text("text", name),
                ));
            };
            let made = documents::prepare(store, report, account, &request, now, &texts);
            let shown = made.map(|prepared| Paper {
                report: name,
                account,
                request,
                document: prepared.document,
            });
            shown.map_or_else(Message::Failed, |paper| Message::Reported(Box::new(paper)))
        });
    }

    /// Keeps the language for the next start; failing to is not worth a word.
    fn remember_language(&mut self, language: Language) {
        self.language = language;
        let kept = make_folder(&self.places.state).and_then(|()| {
            let file = self.places.state.join("language");
            write_whole(&file, language.code().as_bytes(), Existing::Overwrite)
        });
        drop(kept);
    }
}

type Target = fn(&Store) -> Result<Option<Entry>, Problem>;

impl World for StoreWorld {
    fn carry_out(&mut self, effect: Effect) -> Vec<Message> {
        match effect {
            Effect::Open(account) => self.open(account),
            Effect::Foresee(account) => self.foresee(account),
            Effect::Commit(entry) => self.commit(entry),
            Effect::Remove(link) => self.remove(link),
            Effect::Wander(day) => self.wander(day),
            Effect::FillSample => self.fill_sample(),
            Effect::RemoveSample => self.remove_sample(),
            Effect::Undo => self.turn(changing::undo_target, "problem-nothing-to-undo"),
            Effect::Redo => self.turn(Store::redo_target, "problem-nothing-to-redo"),
            Effect::Facts => self.overview(),
            Effect::Frame => self.frame(),
            Effect::Tail => self.look(),
            Effect::Changes(account, since) => self.changes(account, since),
            Effect::Search(words) => self.search(words),
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
            } => return self.export(Clashing { order, file, lock }, taken),
            Effect::Names(typed) => return self.names(typed),
            Effect::LookInto(request) => self.look_into(request, None),
            Effect::Unseal(request, opener) => self.look_into(request, Some(opener)),
            Effect::TakeIn(request) => self.take_in(request),
            Effect::LookAway => self.look_away(),
            Effect::Copy(order) => self.copy(order),
            Effect::LeftOut(account) => self.left_out(account),
            Effect::KeepDraft(draft) => {
                let (drafts, answers) = (self.drafts.clone(), self.answers.clone());
                self.thread.send(move |_| {
                    if let Err(problem) = drafts.keep(&draft) {
                        answers.send(Message::Failed(problem));
                    }
                });
            }
            Effect::DropDraft(of) => {
                let drafts = self.drafts.clone();
                self.thread.send(move |_| drafts.drop(of));
            }
            Effect::SetLanguage(language) => self.remember_language(language),
            Effect::SetMouse(_) | Effect::EditText(_) | Effect::Clip(_) | Effect::Quit => {}
        }
        Vec::new()
    }
}

/// Tells why the last daily backup was not made.
fn tell_fault(store: &mut Store, answers: &Answers) {
    if let Some(problem) = store.take_fault() {
        let told = Words::new("backup-daily-not").message("reason", problem.message);
        answers.send(Message::Failed(Problem::failed(told)));
    }
}

fn came(tail: &Tail, outcome: Result<Entry, Problem>) -> Message {
    match outcome {
        Ok(entry) => {
            tail.own(&entry);
            Message::Came(Box::new(entry))
        }
        Err(problem) => Message::Failed(problem),
    }
}
