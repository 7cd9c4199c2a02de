//! The store on a thread of its own, so that the screen never waits for the disk.

use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;

use super::Store;

type Task = Box<dyn FnOnce(&mut Store) + Send>;

/// A store that carries out what it is sent, one after another, in order.
#[derive(Debug)]
pub struct StoreThread {
    sender: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
}

impl StoreThread {
    /// Moves a store to its thread.
    pub fn start(mut store: Store) -> StoreThread {
        let (sender, tasks) = channel::<Task>();
        let thread = std::thread::spawn(move || {
            for task in tasks {
                task(&mut store);
            }
        });
        StoreThread {
            sender: Some(sender),
            thread: Some(thread),
        }
    }

    /// Queues a task. False where the thread is gone.
    pub fn send(&self, task: impl FnOnce(&mut Store) + Send + 'static) -> bool {
        let sender = self.sender.as_ref();
        sender.is_some_and(|sender| sender.send(Box::new(task)).is_ok())
    }

    /// Waits until everything queued is done, and closes the file.
    pub fn finish(mut self) {
        self.sender = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
