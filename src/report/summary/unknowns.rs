//! What we do not know: a few of the questions worth asking next.

use super::wording;
use crate::domain::check::{Severity, Snoozes, account_findings};
use crate::domain::matrix::matrix;
use crate::domain::scene::Scene;
use crate::i18n::Texts;
use crate::report::document::{Block, Item, Section};

const MOST: usize = 5;

/// One open question of each cell of the matrix in turn, then what the checks would ask.
pub fn section(scene: &Scene, texts: &Texts) -> Option<Section> {
    let cells = matrix(scene);
    let open = cells.iter().filter_map(|cell| {
        let question = cell.questions.iter().find(|question| !question.answered)?;
        Some(texts.get(question.key))
    });
    let mut asked: Vec<String> = open.collect();
    let findings = account_findings(scene, Snoozes::Hold);
    let ask = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Ask);
    asked.extend(ask.map(|finding| texts.say(&finding.sentence)));
    if asked.is_empty() {
        return None;
    }
    let (asked, more) = wording::cut(texts, asked, MOST);
    let items = asked.into_iter().map(|text| Item {
        text,
        ..Item::default()
    });
    let section = Section::new("unknowns", texts.get("report-unknowns")).half();
    Some(section.with(Block::Bullets(items.collect())).and(more))
}
