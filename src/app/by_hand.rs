//! The workbench over a world in memory, to be looked at in a real terminal:
//! `cargo test --lib by_hand -- --ignored --nocapture`.

use chrono::{FixedOffset, Local, NaiveDateTime, Offset, TimeZone};

use super::{Shell, World};
use crate::domain::rules::Rules;
use crate::domain::{Ids, Now};
use crate::i18n::{Language, Texts};
use crate::tui::model::Start;
use crate::tui::tests::memory::Memory;
use crate::tui::theme::Theme;
use crate::tui::{Effect, Message, Model};

impl World for Memory {
    fn carry_out(&mut self, effect: Effect) -> Vec<Message> {
        Memory::carry_out(self, effect)
    }
}

fn zone(at: NaiveDateTime) -> FixedOffset {
    let local = Local.from_local_datetime(&at).earliest();
    local.map_or_else(
        || Local.timestamp_nanos(0).offset().fix(),
        |at| at.offset().fix(),
    )
}

fn now() -> Now {
    Now::local(Local::now().naive_local(), zone)
}

#[test]
#[ignore = "needs a terminal and somebody before it"]
fn the_workbench_runs_by_hand() {
    let mut world = Memory::of(crate::sample::script(), now());
    let (model, first) = Model::new(Start {
        frame: world.frame(),
        rules: Rules::standard().clone(),
        texts: Texts::new(Language::En),
        theme: Theme::ANSI,
        now: now(),
        ids: Ids::new(1_800_000_000_000, 3, None),
        actor: "Aino Salo".to_owned(),
        size: (80, 24),
    });
    let outcome = Shell::default().run(model, first, &mut world, &now);
    assert!(outcome.is_ok(), "{outcome:?}");
}
