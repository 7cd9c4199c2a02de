//! The ways a program ends from outside: signals, and a terminal that goes away.

use std::io;

/// Calls `stop` when a signal says to end, and when the terminal hangs up.
///
/// # Errors
/// Signals cannot be listened to.
#[cfg(unix)]
pub fn watch(stop: impl Fn() -> bool + Clone + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGHUP, SIGINT])?;
    let on_signal = stop.clone();
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if !on_signal() {
                return;
            }
        }
    });
    std::thread::spawn(move || {
        if hung_up() {
            stop();
        }
    });
    Ok(())
}

#[cfg(not(unix))]
pub fn watch(_: impl Fn() -> bool + Clone + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// Waits until the terminal is gone. A reader of events would spin on it unseen, so this one
/// waits for nothing but the end. False where it cannot be waited for.
#[cfg(unix)]
fn hung_up() -> bool {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    use std::io::IsTerminal;

    let stdin = io::stdin();
    let own = (!stdin.is_terminal()).then(|| std::fs::File::open("/dev/tty"));
    loop {
        let watched = match &own {
            Some(Ok(terminal)) => PollFd::new(terminal, PollFlags::empty()),
            Some(Err(_)) => return false,
            None => PollFd::new(&stdin, PollFlags::empty()),
        };
        let mut watched = [watched];
        match poll(&mut watched, None) {
            Err(Errno::INTR) => {}
            Err(_) => return false,
            Ok(_) => {
                let seen = watched[0].revents();
                return seen.intersects(PollFlags::HUP | PollFlags::ERR);
            }
        }
    }
}
