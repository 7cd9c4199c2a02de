//! The store on a thread of its own, so that the screen never waits for the disk.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::{Purpose, Store};
use crate::domain::Problem;
use crate::domain::rules::Rules;

type Task = Box<dyn FnOnce(&mut Store) + Send>;

/// A store that carries out what it is sent, one after another, in order. Its thread begins with
/// the first.
#[derive(Debug)]
pub struct StoreThread {
    idle: Mutex<Option<Store>>,
    busy: OnceLock<Busy>,
}

#[derive(Debug)]
struct Busy {
    sender: Sender<Task>,
    thread: JoinHandle<()>,
}

impl StoreThread {
    /// Readies a store for its thread.
    pub fn of(store: Store) -> StoreThread {
        StoreThread {
            idle: Mutex::new(Some(store)),
            busy: OnceLock::new(),
        }
    }

    /// Queues a task. False where the thread is gone.
    pub fn send(&self, task: impl FnOnce(&mut Store) + Send + 'static) -> bool {
        let busy = self.busy.get_or_init(|| {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            let mut store = idle.take();
            let (sender, tasks) = channel::<Task>();
            let thread = std::thread::spawn(move || {
                for task in tasks {
                    if let Some(store) = &mut store {
                        task(store);
                    }
                }
            });
            Busy { sender, thread }
        });
        busy.sender.send(Box::new(task)).is_ok()
    }

    /// Waits until everything queued is done, and closes the file.
    pub fn finish(self) {
        if let Some(Busy { sender, thread }) = self.busy.into_inner() {
            drop(sender);
            let _ = thread.join();
        }
    }
}

/// A second way into a file, beside the one that writes: opened when it is first asked.
#[derive(Debug)]
pub struct Reader {
    path: PathBuf,
    rules: Rules,
    asked: OnceLock<(Sender<Question>, Receiver<()>)>,
}

/// How long the end of a program waits for a reader that is busy.
const FAREWELL: Duration = Duration::from_millis(50);

type Question = Box<dyn FnOnce(Result<&mut Store, Problem>) + Send>;

impl Reader {
    pub fn of(store: &Store) -> Reader {
        Reader {
            path: store.path().to_owned(),
            rules: store.rules().clone(),
            asked: OnceLock::new(),
        }
    }

    /// Queues a question.
    pub fn ask(&self, question: impl FnOnce(Result<&mut Store, Problem>) + Send + 'static) {
        let asked = self.asked.get_or_init(|| {
            let (sender, questions) = channel::<Question>();
            let (closed, end) = channel();
            let (path, rules) = (self.path.clone(), self.rules.clone());
            std::thread::spawn(move || {
                let mut opened = Store::open(&path, Purpose::Read);
                if let Ok(store) = &mut opened {
                    store.go_by(rules);
                }
                for question in questions {
                    question(opened.as_mut().map_err(|problem| problem.clone()));
                }
                drop(opened);
                closed.send(()).ok();
            });
            (sender, end)
        });
        asked.0.send(Box::new(question)).ok();
    }

    /// Closes the file, so that whoever writes closes it last. One that is busy is left to itself.
    pub fn finish(self) {
        if let Some((sender, end)) = self.asked.into_inner() {
            drop(sender);
            end.recv_timeout(FAREWELL).ok();
        }
    }
}
