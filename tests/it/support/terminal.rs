//! The workbench in a terminal of its own: keys typed at a real process, and the process killed.

use std::io::{Read as _, Write};
use std::num::NonZero;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

use super::avain::Avain;

/// How long something may take before the test gives up on it.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running workbench.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    drawn: Arc<Mutex<Drawn>>,
    _master: Box<dyn MasterPty + Send>,
}

/// What the workbench drew.
struct Drawn {
    /// Since it was last forgotten, as it came.
    text: String,
    screen: vt100::Parser,
    /// What was on screen when the rest was forgotten.
    before: String,
}

impl Drawn {
    /// A word was drawn, or letters of it were that stood nowhere before: what stands there already
    /// is not drawn again.
    fn has(&self, word: &str) -> bool {
        let is_new =
            |word| self.screen.screen().contents().contains(word) && !self.before.contains(word);
        self.text.contains(word) || is_new(word)
    }
}

impl Terminal {
    /// Opens the workbench of a place, and waits for its first screen.
    pub fn open(avain: &Avain, first: &str) -> Terminal {
        let size = PtySize {
            rows: 40,
            cols: 120,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(assert_cmd::cargo::cargo_bin("avain"));
        command.env_clear();
        command.env("HOME", avain.path(""));
        command.env("TERM", "xterm-256color");
        command.env("TZ", "UTC");
        command.env("AVAIN_DB", avain.database());
        command.env("AVAIN_TODAY", &avain.today);
        command.env("AVAIN_LANG", &avain.language);
        command.env("AVAIN_ACTOR", &avain.actor);
        command.cwd(avain.path(""));
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let drawn = Arc::new(Mutex::new(Drawn {
            text: String::new(),
            screen: vt100::Parser::new(cells(size.rows), cells(size.cols), 0),
            before: String::new(),
        }));
        let shared = Arc::clone(&drawn);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let text = String::from_utf8_lossy(&bytes[..count]);
                let mut drawn = shared.lock().unwrap();
                drawn.text.push_str(&text);
                drawn.screen.process(&bytes[..count]);
            }
        });
        let terminal = Terminal {
            child,
            keys: pair.master.take_writer().unwrap(),
            drawn,
            _master: pair.master,
        };
        terminal.sees(first);
        terminal
    }

    /// Waits until a word was drawn.
    #[track_caller]
    pub fn sees(&self, text: &str) {
        until(|| self.drawn.lock().unwrap().has(text), text);
    }

    /// What was drawn since it was last forgotten.
    pub fn drawn(&self) -> String {
        self.drawn.lock().unwrap().text.clone()
    }

    /// Forgets what was drawn so far.
    pub fn forget(&self) {
        let mut drawn = self.drawn.lock().unwrap();
        drawn.text.clear();
        drawn.before = drawn.screen.screen().contents();
    }

    /// Presses keys: `'text'` is typed, other words are names of keys.
    pub fn press(&mut self, keys: &str) {
        let mut rest = keys.trim();
        while !rest.is_empty() {
            if let Some(text) = rest.strip_prefix('\'') {
                let (text, after) = text.split_once('\'').expect("a closing quote");
                self.send(text.as_bytes());
                rest = after.trim_start();
                continue;
            }
            let (name, after) = rest.split_once(' ').unwrap_or((rest, ""));
            match name {
                "enter" => self.send(b"\r"),
                "tab" => self.send(b"\t"),
                "space" => self.send(b" "),
                "right" => self.send(b"\x1b[C"),
                "down" => self.send(b"\x1b[B"),
                "ctrl-c" => self.send(b"\x03"),
                "ctrl-n" => self.send(b"\x0e"),
                "esc" => {
                    self.send(b"\x1b");
                    thread::sleep(Duration::from_millis(150));
                }
                letter => self.send(letter.as_bytes()),
            }
            rest = after.trim_start();
        }
    }

    fn send(&mut self, bytes: &[u8]) {
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Ends it as a power cut would.
    pub fn kill(mut self) {
        self.signal(Signal::KILL);
        self.child.wait().unwrap();
    }

    /// Ends it by a signal it may answer, and waits until it has given the terminal back; what it
    /// drew last.
    pub fn end(mut self, signal: Signal) -> String {
        self.forget();
        self.signal(signal);
        self.child.wait().unwrap();
        self.sees("\u{1b}[?1049l");
        self.drawn()
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.id()).unwrap();
        let process = Pid::from_raw(id).unwrap();
        kill_process(process, signal).unwrap();
    }

    /// Quits by its own key, and waits for its end.
    pub fn quit(mut self) {
        self.press("ctrl-c");
        assert!(self.child.wait().unwrap().success());
    }
}

/// How many there are of what there is at least one.
fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a terminal has cells")
}

/// Waits until something holds.
#[track_caller]
pub fn until(mut holds: impl FnMut() -> bool, what: &str) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < PATIENCE, "never came: {what}");
        thread::sleep(Duration::from_millis(40));
    }
}
