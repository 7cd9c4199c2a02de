//! The shell of the workbench: the terminal, the event loop, effects to the world and its
//! answers back. It makes the moments; everything that decides is in [`crate::tui`].
//!
//! One thread waits for input, one for signals, one for the terminal to go away; all send to one
//! channel, and so does whatever the world answers later. Nothing wakes up by itself, but once when
//! the cursor has come to rest, and once a minute while a countdown is on screen. What takes longer
//! than a frame goes on between frames until it is done.

use std::io;
use std::mem::ManuallyDrop;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use chrono::Timelike;
use crossterm::event::{Event, KeyEventKind};

use crate::domain::Now;
use crate::tui::{Effect, Message, Model, update, view};

pub mod breakdown;
pub mod changing;
pub mod documents;
mod drafts;
mod editor;
mod endings;
mod exporting;
mod ink;
pub mod looks;
pub mod plans;
pub mod secret;
mod tail;
mod terminal;
mod two_days;
pub mod world;

use terminal::Guard;

/// How long no key comes before the cursor counts as resting: longer than between two of a key
/// held down, or pressed again and again.
const REST: Duration = Duration::from_millis(150);

/// How long a frame waits for what is unfinished.
const SLICE: Duration = Duration::from_millis(6);

/// Whoever carries out effects: the store's thread, files, the clipboard. What is known at once
/// is returned; what takes its time comes later through [`Answers`].
pub trait World {
    fn carry_out(&mut self, effect: Effect) -> Vec<Message>;
}

/// Something the loop wakes up for.
#[derive(Debug)]
enum Happening {
    /// Everything typed at once; the next is read when this has been taken in and drawn.
    Input(Vec<Event>),
    Answer(Message),
    /// The terminal is gone, or a signal says stop.
    Stop,
}

/// The way back for answers that come later, from any thread.
#[derive(Clone, Debug)]
pub struct Answers(Sender<Happening>);

impl Answers {
    /// Sends an answer. False where the workbench has closed.
    pub fn send(&self, message: Message) -> bool {
        self.0.send(Happening::Answer(message)).is_ok()
    }
}

/// The shell before it runs: make it, give its [`Answers`] to the world, then run.
#[derive(Debug)]
pub struct Shell {
    sender: Sender<Happening>,
    receiver: Receiver<Happening>,
}

impl Default for Shell {
    fn default() -> Self {
        let (sender, receiver) = channel();
        Shell { sender, receiver }
    }
}

impl Shell {
    pub fn answers(&self) -> Answers {
        Answers(self.sender.clone())
    }

    /// Runs until the user quits, a signal says stop, or the terminal goes away. The terminal is
    /// restored on every way out.
    ///
    /// # Errors
    /// The terminal cannot be read or written.
    pub fn run(
        self,
        model: Model,
        first: Vec<Effect>,
        world: &mut dyn World,
        now: &dyn Fn() -> Now,
    ) -> io::Result<()> {
        // Never taken apart: the program ends with it.
        let mut model = ManuallyDrop::new(model);
        let mut guard = Guard::enter(model.has_mouse)?;
        let size = guard.terminal.size()?;
        let mut effects = update(&mut model, Message::Resize(size.width, size.height));
        effects.extend(first);
        let turn = self.listen()?;
        let mut is_typed = false;
        loop {
            if carry_out(&mut model, effects, world, &mut guard, is_typed)? {
                return Ok(());
            }
            guard.terminal.draw(|frame| view(&model, frame))?;
            if std::mem::take(&mut is_typed) {
                turn.send(()).ok();
            }
            let Some(batch) = self.wait(&model) else {
                return Ok(());
            };
            is_typed = batch.iter().any(|one| matches!(one, Happening::Input(_)));
            let is_quiet = batch.is_empty();
            effects = take(&mut model, batch, now());
            effects.extend(go_on(&mut model, is_quiet));
        }
    }

    /// Starts the threads that wait. The one for input reads on when it is told that it is its
    /// turn, so that another program may have the terminal in between.
    fn listen(&self) -> io::Result<Sender<()>> {
        let sender = self.sender.clone();
        let (turn, turns) = channel();
        std::thread::spawn(move || {
            while let Ok(events) = read_all() {
                if sender.send(Happening::Input(events)).is_err() || turns.recv().is_err() {
                    return;
                }
            }
            let _ = sender.send(Happening::Stop);
        });
        let sender = self.sender.clone();
        endings::watch(move || sender.send(Happening::Stop).is_ok())?;
        Ok(turn)
    }

    /// Everything that has happened, waiting for the first unless there is something to go on with;
    /// nothing where it is time to stop.
    fn wait(&self, model: &Model) -> Option<Vec<Happening>> {
        if model.is_unfinished() {
            return unless_over(self.receiver.try_iter().collect());
        }
        let is_restless = model.is_restless();
        let patience = if is_restless {
            Some(REST)
        } else {
            model.counts_down().then(|| until_next_minute(model.now))
        };
        let first = match patience {
            Some(patience) => match self.receiver.recv_timeout(patience) {
                Ok(happening) => Some(happening),
                Err(RecvTimeoutError::Timeout) => {
                    is_restless.then_some(Happening::Answer(Message::Rested))
                }
                Err(RecvTimeoutError::Disconnected) => return None,
            },
            None => Some(self.receiver.recv().ok()?),
        };
        let batch: Vec<Happening> = first.into_iter().chain(self.receiver.try_iter()).collect();
        unless_over(batch)
    }
}

/// The batch, unless it is time to stop.
fn unless_over(batch: Vec<Happening>) -> Option<Vec<Happening>> {
    let is_over = batch.iter().any(|one| matches!(one, Happening::Stop));
    (!is_over).then_some(batch)
}

/// Waits for input, and takes all there is of it.
fn read_all() -> io::Result<Vec<Event>> {
    let mut events = vec![crossterm::event::read()?];
    while crossterm::event::poll(Duration::ZERO)? {
        events.push(crossterm::event::read()?);
    }
    Ok(events)
}

fn until_next_minute(now: Now) -> Duration {
    let gone = now.at.second().min(59);
    Duration::from_secs(u64::from(60 - gone))
}

/// Lets a batch change the model before anything is drawn.
fn take(model: &mut Model, batch: Vec<Happening>, now: Now) -> Vec<Effect> {
    let mut effects = update(model, Message::Now(now));
    for happening in batch {
        for message in messages(happening) {
            effects.extend(update(model, message));
        }
    }
    effects
}

/// Goes on with what is unfinished as long as a frame may wait for it. An account that opened is
/// shown first and looked at when nothing else happens.
fn go_on(model: &mut Model, is_quiet: bool) -> Vec<Effect> {
    let begun = Instant::now();
    let mut effects = Vec::new();
    while model.is_unfinished() && (is_quiet || model.unlooked.is_none()) && begun.elapsed() < SLICE
    {
        effects.extend(update(model, Message::GoOn));
    }
    effects
}

fn messages(happening: Happening) -> Vec<Message> {
    match happening {
        Happening::Answer(message) => vec![message],
        Happening::Input(events) => events.into_iter().filter_map(input).collect(),
        Happening::Stop => Vec::new(),
    }
}

fn input(event: Event) -> Option<Message> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => Some(Message::Key(key)),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Mouse(event) => Some(Message::Mouse(event)),
        Event::Resize(columns, rows) => Some(Message::Resize(columns, rows)),
        _ => None,
    }
}

/// Has effects carried out, and those of the answers, until none is left; true to quit. The
/// terminal is lent to the user's own editor only while nothing else reads from it.
fn carry_out(
    model: &mut Model,
    effects: Vec<Effect>,
    world: &mut dyn World,
    guard: &mut Guard,
    is_lendable: bool,
) -> io::Result<bool> {
    let mut waiting = std::collections::VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        match effect {
            Effect::Quit => return Ok(true),
            Effect::SetMouse(on) => guard.set_mouse(on)?,
            Effect::Clip(text) => guard.clip(&text)?,
            Effect::EditText(text) if is_lendable => {
                let edited = guard.lend(model.has_mouse, || editor::edit(&text))?;
                waiting.extend(update(model, edited));
            }
            effect => {
                for answer in world.carry_out(effect) {
                    waiting.extend(update(model, answer));
                }
            }
        }
    }
    Ok(false)
}
