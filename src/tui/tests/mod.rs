//! Keys in, screen out.

use chrono::NaiveDate;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

use super::keymap::event_of;
use super::model::Start;
use super::theme::Theme;
use super::{Effect, Message, Model, update, view};
use crate::domain::rules::Rules;
use crate::domain::{Ids, Now};
use crate::i18n::{Language, Texts};

mod beginning;
mod codes;
mod dealing;
mod edits;
mod exports;
mod fields;
mod first;
mod forms;
mod guides;
mod handling;
mod imports;
mod memory;
mod monkey;
mod overflow;
mod pictures;
mod planning;
mod purity;
mod resting;
mod screens;
mod veiling;
mod walked;

use memory::Memory;

/// The keys that open the account Kaarna from the portfolio.
const KAARNA: &str = "/ 'kaarna' enter enter";

/// In keys: another window gives Liisa Ahonen another title.
const ELSEWHERE: &str = "elsewhere";

/// A small portfolio whose screens are known by heart.
const PLAN: &str = include_str!("plan.txt");

pub fn now() -> Now {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    Now::noon(day)
}

/// A workbench with its world.
pub struct Bench {
    pub model: Model,
    pub world: Memory,
    pub quit: bool,
}

impl Bench {
    pub fn new(script: &str, language: Language, size: (u16, u16)) -> Bench {
        Bench::of(Memory::of(script, now()), language, size)
    }

    /// A workbench on a world.
    pub fn of(world: Memory, language: Language, size: (u16, u16)) -> Bench {
        let (model, effects) = Model::new(Start {
            frame: world.frame(),
            first: None,
            rules: Rules::standard().clone(),
            texts: Texts::new(language),
            theme: Theme::ANSI,
            now: now(),
            ids: Ids::new(1_800_000_000_000, 3, None),
            actor: "Aino Salo".to_owned(),
            size,
            file: "~/.local/share/avain/avain.db".to_owned(),
        });
        let mut bench = Bench {
            model,
            world,
            quit: false,
        };
        bench.carry_out(effects);
        bench
    }

    pub fn english() -> Bench {
        Bench::new(PLAN, Language::En, (80, 24))
    }

    pub fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            self.quit |= effect == Effect::Quit;
            for answer in self.world.carry_out(effect) {
                waiting.extend(update(&mut self.model, answer));
            }
        }
        while self.model.is_unfinished() {
            update(&mut self.model, Message::GoOn);
        }
    }

    pub fn send(&mut self, message: Message) {
        let effects = update(&mut self.model, message);
        self.carry_out(effects);
    }

    /// Presses keys: words are names of keys, `'text'` is typed letter by letter; see
    /// [`ELSEWHERE`] for the one that is no key.
    pub fn press(&mut self, keys: &str) -> &mut Bench {
        let mut rest = keys.trim();
        while !rest.is_empty() {
            if let Some(text) = rest.strip_prefix('\'') {
                let (text, after) = text.split_once('\'').expect("a closing quote");
                for letter in text.chars() {
                    let code = crossterm::event::KeyCode::Char(letter);
                    self.send(Message::Key(code.into()));
                }
                rest = after.trim_start();
                continue;
            }
            let (name, after) = rest.split_once(' ').unwrap_or((rest, ""));
            if name == ELSEWHERE {
                let entry = handling::by_another(self, "Liisa Ahonen", "Theirs");
                self.send(Message::Elsewhere(Box::new(entry)));
                rest = after.trim_start();
                continue;
            }
            let event = event_of(name).unwrap_or_else(|| panic!("no key is called {name}"));
            self.send(Message::Key(event));
            rest = after.trim_start();
        }
        self
    }

    pub fn draw(&mut self, size: (u16, u16)) -> Buffer {
        self.send(Message::Resize(size.0, size.1));
        let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        terminal.draw(|frame| view(&self.model, frame)).unwrap();
        terminal.backend().buffer().clone()
    }

    pub fn screen(&mut self, size: (u16, u16)) -> String {
        text(&self.draw(size))
    }
}

/// The letters of a buffer, without the spaces at the ends of lines.
pub fn text(buffer: &Buffer) -> String {
    let mut lines = Vec::new();
    for y in buffer.area.top()..buffer.area.bottom() {
        let mut line = String::new();
        let mut skip = 0;
        for x in buffer.area.left()..buffer.area.right() {
            let symbol = buffer[(x, y)].symbol();
            if skip == 0 {
                line.push_str(symbol);
            }
            let wide = unicode_width::UnicodeWidthStr::width(symbol);
            skip = std::cmp::max(skip, wide).saturating_sub(1);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}
