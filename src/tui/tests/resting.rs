//! What waits for the cursor to rest.

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::{Bench, PLAN, text};
use crate::i18n::Language;
use crate::tui::{Effect, Message, view};

/// The first word of the title of the account told at a glance, as it stands just now.
fn glance(bench: &Bench) -> String {
    let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
    terminal.draw(|frame| view(&bench.model, frame)).unwrap();
    let screen = text(terminal.backend().buffer());
    let title = screen
        .lines()
        .find_map(|line| line.strip_prefix("┌ "))
        .unwrap();
    title.split(' ').next().unwrap().to_owned()
}

#[test]
fn the_glance_follows_when_the_cursor_rests() {
    let mut bench = Bench::new(PLAN, Language::En, (120, 40));
    let first = glance(&bench);
    bench.press("j");
    assert_eq!(glance(&bench), first);
    assert!(bench.model.is_restless());
    bench.send(Message::Rested);
    assert_ne!(glance(&bench), first);
    let resting = bench.model.row().and_then(|row| row.account).unwrap();
    let is_foreseen = bench.world.asked.contains(&Effect::Foresee(resting));
    let is_open = bench.model.book.open.contains_key(&resting);
    assert!(is_foreseen && !is_open);
    bench.press("j k");
    assert!(!bench.model.is_restless());
    bench.press("k");
    bench.send(Message::Rested);
    assert_eq!(glance(&bench), first);
}
