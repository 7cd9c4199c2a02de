//! The terminal as the workbench needs it, and as it was before on every way out.

use std::io::{self, Stdout, Write, stdout};
use std::mem::ManuallyDrop;
use std::panic;
use std::sync::Once;
use std::thread;

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;

use super::ink::Ink;

static HOOK: Once = Once::new();

/// Raw mode, the alternate screen, pastes in one piece and the mouse, until dropped.
pub struct Guard {
    /// Never dropped: its own farewell panics when the terminal and standard error are gone.
    pub terminal: ManuallyDrop<Terminal<Ink<Stdout>>>,
}

impl Guard {
    /// # Errors
    /// There is no terminal, or it cannot be set up.
    pub fn enter(mouse: bool) -> io::Result<Guard> {
        restore_on_panic();
        enable_raw_mode()?;
        let entered = execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste);
        let terminal = entered.and_then(|()| Terminal::new(Ink::new(stdout())));
        let mut guard = match terminal {
            Ok(terminal) => Guard {
                terminal: ManuallyDrop::new(terminal),
            },
            Err(error) => {
                restore();
                return Err(error);
            }
        };
        guard.set_mouse(mouse)?;
        Ok(guard)
    }

    /// Gives the terminal back for as long as `work` has it, then takes it again.
    ///
    /// # Errors
    /// The terminal cannot be taken again.
    pub fn lend<T>(&mut self, mouse: bool, work: impl FnOnce() -> T) -> io::Result<T> {
        restore();
        let done = work();
        enable_raw_mode()?;
        execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste)?;
        self.set_mouse(mouse)?;
        self.terminal.backend_mut().forget();
        self.terminal.clear()?;
        Ok(done)
    }

    /// Asks the terminal to put a text on the clipboard (OSC 52). It travels as base64: nothing
    /// of it can act on the terminal.
    ///
    /// # Errors
    /// The terminal cannot be written.
    pub fn clip(&mut self, text: &str) -> io::Result<()> {
        let out = self.terminal.backend_mut().terminal();
        execute!(out, CopyToClipboard::to_clipboard_from(text))
    }

    /// Takes the mouse, or leaves it to the terminal.
    ///
    /// # Errors
    /// The terminal cannot be written.
    pub fn set_mouse(&mut self, on: bool) -> io::Result<()> {
        let out = self.terminal.backend_mut().terminal();
        if on {
            execute!(out, EnableMouseCapture)
        } else {
            execute!(out, DisableMouseCapture)
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Puts everything back; whatever of it fails, the rest is tried.
fn restore() {
    let mut out = stdout();
    let _ = execute!(out, DisableMouseCapture, DisableBracketedPaste);
    let _ = execute!(out, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
    let _ = out.flush();
}

/// A panic of the drawing thread is told on the terminal as it was before.
fn restore_on_panic() {
    HOOK.call_once(|| {
        let drawing = thread::current().id();
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if thread::current().id() == drawing {
                restore();
            }
            before(info);
        }));
    });
}
