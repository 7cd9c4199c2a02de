//! What comes into the workbench: names of files, a look at one, and taking it in as one entry.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::super::{Answers, breakdown};
use super::StoreWorld;
use crate::domain::{Entry, Ids, Problem};
use crate::format::reading::limits::Limit;
use crate::i18n::Message as Words;
use crate::importing::sight::Sight;
use crate::importing::{self, Desk, Looked, Request, memory, rejects};
use crate::sealing::{self, Key, LONGEST};
use crate::store::files::problem;
use crate::store::{Reason, Store};
use crate::tui::Message;
use crate::tui::locking::Opener;

/// Names offered at most.
const MOST_NAMES: usize = 200;

/// An encrypted file as it is, and as it was opened.
type Opened = (Vec<u8>, Vec<u8>);

/// The encrypted file that was opened last, so that it is opened once and not for each choice of
/// how it is read.
#[derive(Clone, Default)]
pub(super) struct Unsealed(Arc<Mutex<Option<Opened>>>);

impl Unsealed {
    fn held(&self) -> MutexGuard<'_, Option<Opened>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is in a file, where it was opened.
    fn of(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let held = self.held();
        let known = held.as_ref().filter(|(known, _)| known == sealed);
        known.map(|(_, plain)| plain.clone())
    }
}

/// The bytes of a file.
enum Bytes {
    Plain(Vec<u8>),
    /// Of an encrypted file, opened.
    Opened(Vec<u8>),
    /// Of an encrypted file that was not opened yet.
    Sealed(Vec<u8>),
}

/// How the names of files end that an import may be of.
const READABLE: &[&str] = &[
    "csv", "tsv", "txt", "xlsx", "xls", "ods", "vcf", "ics", "json", "age",
];

fn is_readable(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| READABLE.iter().any(|one| one.eq_ignore_ascii_case(ending)))
}

impl StoreWorld {
    /// The names that go on from what is typed, folders with a slash at their end. Files that
    /// cannot be read are named only when their name is being typed.
    pub(super) fn names(&self, typed: String) -> Vec<Message> {
        let (folder, start) = match typed.rfind('/') {
            Some(place) => typed.split_at(place + 1),
            None => ("", typed.as_str()),
        };
        let mut names = Vec::new();
        let entries = std::fs::read_dir(self.folder.join(home(folder)))
            .into_iter()
            .flatten();
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_hidden = name.starts_with('.') && !start.starts_with('.');
            let is_folder = entry.path().is_dir();
            let is_wanted = is_folder || is_readable(&name) || !start.is_empty();
            if name.starts_with(start) && !is_hidden && is_wanted {
                let slash = if is_folder { "/" } else { "" };
                names.push((is_folder, format!("{folder}{name}{slash}")));
            }
        }
        names.sort();
        names.truncate(MOST_NAMES);
        let names = names.into_iter().map(|(_, name)| name).collect();
        vec![Message::Names(typed, names)]
    }

    /// Looks at a file, opened by what was given for it; nothing is written. An earlier look is
    /// given up.
    pub(super) fn look_into(&mut self, request: Request, opener: Option<Opener>) {
        let task = self.task(request);
        let answers = self.answers.clone();
        self.thread.send(move |store| {
            let looked = breakdown::guarded(|| {
                if let Some(opener) = opener {
                    task.unseal(opener)?;
                }
                match task.bytes()? {
                    Bytes::Sealed(bytes) => Ok(Message::Sealed {
                        by_passphrase: sealing::wants_passphrase(&bytes),
                    }),
                    Bytes::Plain(bytes) | Bytes::Opened(bytes) => {
                        let looked = task.look(store, &bytes)?;
                        Ok(Message::Looked(Box::new(Sight::of(&looked))))
                    }
                }
            });
            if task.is_wanted() {
                answers.send(looked.unwrap_or_else(Message::NotLooked));
            }
        });
    }

    /// Gives up looking at a file, and forgets what was opened.
    pub(super) fn look_away(&self) {
        self.looking.store(false, Ordering::Release);
        let unsealed = self.unsealed.clone();
        self.thread.send(move |_| drop(unsealed.held().take()));
    }

    /// Takes a file in as one entry, after a backup. It may be given up until it is written.
    pub(super) fn take_in(&mut self, request: Request) {
        let task = self.task(request);
        let entry = self.entry(None, Words::default(), false);
        let (tail, answers, texts) = (Arc::clone(&self.tail), self.answers.clone(), self.texts());
        self.write(move |store| {
            let taken = task.take_in(store, entry).and_then(|taken| {
                tail.own(&taken.entry);
                answers.send(Message::Came(Box::new(taken.entry)));
                let erased = taken.erased;
                match taken.looked {
                    // What was sealed is not laid open beside itself.
                    Looked::Rows(rows) if !rows.intake.refused.is_empty() && !taken.was_sealed => {
                        let written = rejects::write(&task.path, &rows, &texts());
                        let path = written.map_err(|error| problem(&error, &task.path))?;
                        Ok((Some(path.display().to_string()), erased))
                    }
                    _ => Ok((None, erased)),
                }
            });
            taken.map_or_else(Message::NotLooked, |(path, erased)| {
                Message::TakenIn(path, erased)
            })
        });
    }

    fn task(&mut self, request: Request) -> Task {
        self.looking.store(false, Ordering::Release);
        self.looking = Arc::new(AtomicBool::new(true));
        let now = (self.clock)();
        let millis = u64::try_from(now.at.timestamp_millis()).unwrap_or(0);
        // A source of its own, so that the window's goes on while the file is judged: no two of
        // them have the same noise.
        let (_, noise) = self.next_id().0.as_u64_pair();
        Task {
            path: self.folder.join(home(&request.file)),
            folder: self.folder.clone(),
            state: self.places.state.clone(),
            ids: Ids::new(millis, noise, None),
            now,
            request,
            answers: self.answers.clone(),
            unsealed: self.unsealed.clone(),
            wanted: Arc::clone(&self.looking),
        }
    }
}

/// A look at a file, carried to the writer's thread.
struct Task {
    request: Request,
    path: PathBuf,
    /// Where names that are typed begin.
    folder: PathBuf,
    state: PathBuf,
    ids: Ids,
    now: crate::domain::Now,
    answers: Answers,
    unsealed: Unsealed,
    /// Nobody has looked away or at something else.
    wanted: Arc<AtomicBool>,
}

impl Task {
    fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Acquire)
    }

    fn bytes(&self) -> Result<Bytes, Problem> {
        let bytes = read(&self.path, most())?;
        if !sealing::is_sealed(&bytes) {
            return Ok(Bytes::Plain(bytes));
        }
        Ok(match self.unsealed.of(&bytes) {
            Some(plain) => Bytes::Opened(plain),
            None => Bytes::Sealed(bytes),
        })
    }

    /// Opens the file, and keeps it open.
    fn unseal(&self, opener: Opener) -> Result<(), Problem> {
        let sealed = read(&self.path, most())?;
        let key = match opener {
            Opener::Passphrase(words) => Key::Passphrase(words),
            Opener::Identity(name) => {
                let path = self.folder.join(home(&name));
                let text = read(&path, LONGEST)?;
                let text = String::from_utf8_lossy(&text);
                Key::Identities(sealing::identities(&text, &name)?)
            }
        };
        let plain = sealing::open(&sealed, key, most(), &self.request.file)?;
        self.unsealed.held().replace((sealed, plain));
        Ok(())
    }

    fn look(&self, store: &Store, bytes: &[u8]) -> Result<Looked, Problem> {
        let desk = Desk {
            store,
            state: &self.state,
            now: self.now,
        };
        let mut ids = self.ids.clone();
        let mut progress = |done, all| {
            self.answers.send(Message::UnderWay(done, all));
            self.is_wanted()
        };
        importing::look(desk, bytes, &self.request, &mut ids, &mut progress)
    }

    fn take_in(&self, store: &mut Store, mut entry: Entry) -> Result<TakenIn, Problem> {
        let (bytes, was_sealed) = match self.bytes()? {
            Bytes::Plain(bytes) | Bytes::Sealed(bytes) => (bytes, false),
            Bytes::Opened(bytes) => (bytes, true),
        };
        let mut looked = self.look(store, &bytes)?;
        drop(bytes);
        if !store.is_empty()? {
            store.back_up(Reason::Import, self.now.day())?;
        }
        entry.label = looked.label();
        let erased;
        (entry.operations, erased) = store.without_erased(looked.let_go())?;
        if !self.is_wanted() {
            return Err(Problem::failed(Words::new("problem-import-stopped")));
        }
        let entry = store.commit(entry)?;
        if let Looked::Rows(rows) = &looked {
            memory::remember(&self.state, &self.request, rows);
        }
        self.unsealed.held().take();
        Ok(TakenIn {
            entry,
            looked,
            erased,
            was_sealed,
        })
    }
}

/// A file that was taken in.
struct TakenIn {
    entry: Entry,
    looked: Looked,
    /// How many people were left out who were erased here.
    erased: usize,
    was_sealed: bool,
}

/// Bytes read of a file: by one more than may be taken in, so that a longer one is seen to be.
fn most() -> u64 {
    Limit::File.most() as u64 + 1
}

/// The first bytes of a file, so many at most.
fn read(path: &Path, most: u64) -> Result<Vec<u8>, Problem> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path);
    let read = file.and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|error| problem(&error, path))?;
    Ok(bytes)
}

/// A name that begins at home as a path.
fn home(name: &str) -> PathBuf {
    let base = directories::BaseDirs::new();
    match (name.strip_prefix("~/"), base) {
        (Some(rest), Some(base)) => base.home_dir().join(rest),
        _ => PathBuf::from(name),
    }
}
