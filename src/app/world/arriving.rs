//! What comes into the workbench: names of files, a look at one, and taking it in as one entry.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::super::{Answers, breakdown};
use super::StoreWorld;
use crate::domain::{Entry, Ids, Problem};
use crate::format::reading::limits::Limit;
use crate::i18n::Message as Words;
use crate::importing::sight::Sight;
use crate::importing::{self, Desk, Looked, Request, memory, rejects};
use crate::store::files::problem;
use crate::store::{Reason, Store};
use crate::tui::Message;

/// Names offered at most.
const MOST_NAMES: usize = 200;

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

    /// Looks at a file; nothing is written. An earlier look is given up.
    pub(super) fn look_into(&mut self, request: Request) {
        let task = self.task(request);
        let answers = self.answers.clone();
        self.thread.send(move |store| {
            let looked = breakdown::guarded(|| task.look(store));
            if task.is_wanted() {
                answers.send(looked.map_or_else(Message::NotLooked, |looked| {
                    Message::Looked(Box::new(Sight::of(&looked)))
                }));
            }
        });
    }

    /// Takes a file in as one entry, after a backup. It may be given up until it is written.
    pub(super) fn take_in(&mut self, request: Request) {
        let task = self.task(request);
        let entry = self.entry(None, Words::default(), false);
        let (tail, answers, texts) = (Arc::clone(&self.tail), self.answers.clone(), self.texts());
        self.write(move |store| {
            let taken = task
                .take_in(store, entry)
                .and_then(|(entry, looked, erased)| {
                    tail.own(&entry);
                    answers.send(Message::Came(Box::new(entry)));
                    match looked {
                        Looked::Rows(rows) if !rows.intake.refused.is_empty() => {
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
            state: self.places.state.clone(),
            ids: Ids::new(millis, noise, None),
            now,
            request,
            answers: self.answers.clone(),
            wanted: Arc::clone(&self.looking),
        }
    }
}

/// A look at a file, carried to the writer's thread.
struct Task {
    request: Request,
    path: PathBuf,
    state: PathBuf,
    ids: Ids,
    now: crate::domain::Now,
    answers: Answers,
    /// Nobody has looked away or at something else.
    wanted: Arc<AtomicBool>,
}

impl Task {
    fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Acquire)
    }

    fn look(&self, store: &Store) -> Result<Looked, Problem> {
        let bytes = read(&self.path).map_err(|error| problem(&error, &self.path))?;
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
        importing::look(desk, &bytes, &self.request, &mut ids, &mut progress)
    }

    fn take_in(
        &self,
        store: &mut Store,
        mut entry: Entry,
    ) -> Result<(Entry, Looked, usize), Problem> {
        let mut looked = self.look(store)?;
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
        Ok((entry, looked, erased))
    }
}

fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let most = Limit::File.most() as u64 + 1;
    std::fs::File::open(path)?
        .take(most)
        .read_to_end(&mut bytes)?;
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
