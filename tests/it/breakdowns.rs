//! Failures of the program itself: the terminal as it was, data safe, a report without anything of
//! the user's, one calm sentence.

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use avain::app::breakdown;
use avain::app::{Shell, World};
use avain::domain::rules::Rules;
use avain::domain::{Ids, Now, Records};
use avain::i18n::{Language, Texts};
use avain::tui::model::Start;
use avain::tui::theme::Theme;
use avain::tui::{Effect, Message, Model};
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::process::Signal;

use crate::support::avain::Avain;
use crate::support::small::today;
use crate::support::terminal::Terminal;
use crate::writers::{begin, role};

/// A world that fails at whatever it is asked, with somebody's name in its words.
struct Failing;

impl World for Failing {
    fn carry_out(&mut self, _: Effect) -> Vec<Message> {
        panic!("no such letter in Liisa Öljymäki");
    }
}

/// Fails without a screen: for a process of its own.
pub fn fail(state: &Path) {
    breakdown::keep_reports(state);
    let said = breakdown::guarded::<()>(|| panic!("no such letter in Liisa Öljymäki"));
    let problem = said.unwrap_err();
    eprintln!("{}", Texts::new(Language::En).say(&problem.message));
}

/// Fails while the workbench is on the screen: for a process of its own.
pub fn fail_on_screen(state: &Path) {
    breakdown::keep_reports(state);
    let now = Now::noon(today());
    let (model, _) = Model::new(Start {
        frame: Records::default(),
        first: None,
        rules: Rules::standard().clone(),
        texts: Texts::new(Language::En),
        theme: Theme::PLAIN,
        now,
        ids: Ids::new(0, 1, None),
        actor: "test".to_owned(),
        size: (80, 24),
        file: String::new(),
    });
    let said = breakdown::guarded(|| {
        drop(Shell::default().run(model, vec![Effect::Facts], &mut Failing, &|| now));
        Ok(())
    });
    let problem = said.unwrap_err();
    eprintln!("{}", Texts::new(Language::En).say(&problem.message));
}

/// The one report in a state directory.
fn report(state: &Path) -> String {
    let reports: Vec<_> = fs::read_dir(state.join("reports"))
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(reports.len(), 1);
    let path = reports[0].path();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    fs::read_to_string(path).unwrap()
}

fn is_calm(said: &str) {
    assert!(said.contains("What it had confirmed is stored"), "{said}");
    assert!(
        !said.contains("Liisa") && !said.contains("panicked"),
        "{said}"
    );
}

#[test]
fn a_failure_is_one_sentence_and_a_report_without_anything_of_the_users() {
    let state = tempfile::tempdir().unwrap();
    let failed = begin("fail", state.path(), 0, 0)
        .wait_with_output()
        .unwrap();
    is_calm(&String::from_utf8_lossy(&failed.stderr));
    let report = report(state.path());
    assert!(
        report.contains("breakdowns.rs") && !report.contains("Liisa"),
        "{report}"
    );
}

#[test]
fn a_failure_on_screen_gives_the_terminal_back() {
    let state = tempfile::tempdir().unwrap();
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "writers::a_process_of_its_own", "--nocapture"]);
    let (name, told) = role("fail-on-screen", state.path(), 0, 0);
    command.env(name, told);
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let reading = std::thread::spawn(move || {
        let (mut all, mut bytes) = (Vec::new(), [0; 4096]);
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            all.extend_from_slice(&bytes[..count]);
        }
        String::from_utf8_lossy(&all).into_owned()
    });
    child.wait().unwrap();
    drop(pair.master);
    let drawn = reading.join().unwrap();
    let (_, after) = drawn
        .rsplit_once("\u{1b}[?1049h")
        .expect("the screen was taken");
    let (_, after) = after.split_once("\u{1b}[?1049l").expect("and given back");
    assert!(after.contains("\u{1b}[?25h"), "with its cursor: {after:?}");
    is_calm(after);
    assert!(!report(state.path()).contains("Liisa"));
}

#[test]
fn ended_from_outside_it_gives_the_terminal_back_and_keeps_what_was_typed() {
    for signal in [Signal::TERM, Signal::HUP] {
        let avain = Avain::new();
        avain.ok(&["add", "account", "name=Kaarna Oy"]);
        let mut bench = Terminal::open(&avain, "Kaarna");
        bench.press("a 'Half typed'");
        bench.sees("typed");
        let last = bench.end(signal);
        let (_, after) = last.split_once("\u{1b}[?1049l").unwrap();
        assert!(last.contains("\u{1b}[?25h"), "with its cursor: {last:?}");
        assert!(!after.contains("panicked"), "{after:?}");
        assert_eq!(avain.run(&["doctor"]).code, 0);
        let bench = Terminal::open(&avain, "Unfinished");
        bench.quit();
    }
}
