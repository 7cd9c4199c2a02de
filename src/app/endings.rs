//! The ways a program ends from outside: signals, and a terminal that goes away.

use std::io;

/// Calls `stop` when a signal says to end, and when the terminal hangs up. One thread waits for
/// both.
///
/// # Errors
/// Signals cannot be listened to.
#[cfg(unix)]
pub fn watch(stop: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use std::os::unix::net::UnixStream;
    let (signals, end) = UnixStream::pair()?;
    for signal in [SIGTERM, SIGHUP, SIGINT] {
        signal_hook::low_level::pipe::register(signal, end.try_clone()?)?;
    }
    std::thread::spawn(move || wait(signals, &stop));
    Ok(())
}

#[cfg(not(unix))]
pub fn watch(_: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// Waits for signals, and until the terminal is gone: a reader of events would spin on that
/// unseen, so of the terminal nothing but the end is waited for. Where it cannot be, signals are.
#[cfg(unix)]
fn wait(mut signals: std::os::unix::net::UnixStream, stop: &impl Fn() -> bool) {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    use std::io::{IsTerminal as _, Read as _};

    let stdin = io::stdin();
    let own = (!stdin.is_terminal()).then(|| std::fs::File::open("/dev/tty"));
    let mut has_terminal = !matches!(own, Some(Err(_)));
    loop {
        let terminal = match &own {
            Some(Ok(terminal)) => PollFd::new(terminal, PollFlags::empty()),
            _ => PollFd::new(&stdin, PollFlags::empty()),
        };
        let mut watched = [PollFd::new(&signals, PollFlags::IN), terminal];
        let count = if has_terminal { 2 } else { 1 };
        match poll(&mut watched[..count], None) {
            Err(Errno::INTR) => continue,
            Err(_) => return,
            Ok(_) => {}
        }
        let [signal, terminal] = watched.map(|one| one.revents());
        if terminal.intersects(PollFlags::HUP | PollFlags::ERR) {
            stop();
            return;
        }
        has_terminal = has_terminal && terminal.is_empty();
        if !signal.is_empty() && (signals.read(&mut [0; 16]).is_err() || !stop()) {
            return;
        }
    }
}
