//! What comes into the workbench: names of files, a look at one, and taking it in as one entry.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::StoreWorld;
use crate::domain::{Entry, Ids, Problem};
use crate::format::reading::limits::Limit;
use crate::importing::sight::Sight;
use crate::importing::{self, Desk, Looked, Request, memory, rejects};
use crate::store::files::problem;
use crate::store::{Reason, Store};
use crate::tui::Message;

/// Names offered at most.
const MOST_NAMES: usize = 200;

impl StoreWorld {
    /// The names that go on from what is typed, folders with a slash at their end.
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
            if name.starts_with(start) && !is_hidden {
                let slash = if entry.path().is_dir() { "/" } else { "" };
                names.push(format!("{folder}{name}{slash}"));
            }
        }
        names.sort();
        names.truncate(MOST_NAMES);
        vec![Message::Names(typed, names)]
    }

    /// Looks at a file; nothing is written.
    pub(super) fn look_into(&self, request: Request) {
        let task = self.task(request);
        self.write(move |store| {
            let looked = task.look(store);
            looked.map_or_else(Message::NotLooked, |looked| {
                Message::Looked(Box::new(Sight::of(&looked)))
            })
        });
    }

    /// Takes a file in as one entry, after a backup.
    pub(super) fn take_in(&self, request: Request) {
        let task = self.task(request);
        let entry = self.entry(None, crate::i18n::Message::default(), false);
        let (tail, answers, texts) = (Arc::clone(&self.tail), self.answers.clone(), self.texts());
        self.write(move |store| {
            let taken = task.take_in(store, entry).and_then(|(entry, looked)| {
                tail.own(&entry);
                answers.send(Message::Came(Box::new(entry)));
                match looked {
                    Looked::Rows(rows) if !rows.intake.refused.is_empty() => {
                        let written = rejects::write(&task.path, &rows, &texts());
                        let path = written.map_err(|error| problem(&error, &task.path))?;
                        Ok(Some(path.display().to_string()))
                    }
                    _ => Ok(None),
                }
            });
            taken.map_or_else(Message::Failed, Message::TakenIn)
        });
    }

    fn task(&self, request: Request) -> Task {
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
}

impl Task {
    fn look(&self, store: &Store) -> Result<Looked, Problem> {
        let bytes = read(&self.path).map_err(|error| problem(&error, &self.path))?;
        let desk = Desk {
            store,
            state: &self.state,
            now: self.now,
        };
        let mut ids = self.ids.clone();
        importing::look(desk, &bytes, &self.request, &mut ids, &mut |_, _| {})
    }

    fn take_in(&self, store: &mut Store, mut entry: Entry) -> Result<(Entry, Looked), Problem> {
        let mut looked = self.look(store)?;
        if !store.is_empty()? {
            store.back_up(Reason::Import, self.now.day())?;
        }
        entry.label = looked.label();
        (entry.operations, _) = store.without_erased(looked.let_go())?;
        let entry = store.commit(entry)?;
        if let Looked::Rows(rows) = &looked {
            memory::remember(&self.state, &self.request, rows);
        }
        Ok((entry, looked))
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
