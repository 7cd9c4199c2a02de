//! Texts cut where a promised number of pages would be overrun: each to so many lines of its own
//! place, so that no line is cut half-way while another runs over the page.

use serde_json::Value as Json;

/// Letters of a line across the page, and of one of two columns.
const LINE: f64 = 105.0;
const HALF: f64 = 50.0;
/// Letters of a line in the key of the wheel, of a goal, of a tile.
const KEY: f64 = 42.0;
const TILE: f64 = 26.0;
/// What stands around the texts of a table's row, in letters: gaps, marks, trends.
const GAPS: f64 = 8.0;
/// Letters up to which a column is short.
const SHORT: usize = 13;
/// A note is set smaller.
const SMALLER: f64 = 1.2;
/// Of a text that is cut, so many of the last letters are given up to end with a whole word.
const WORD: usize = 14;

/// Cuts the texts of sections, as data, to so many lines. Numbers, days, states and headings stay.
pub fn shorten(sections: &mut Json, lines: f64) {
    for section in each(sections) {
        let room = match section["width"].as_str() {
            Some("half") => HALF,
            _ => LINE,
        };
        let has_map = each(&mut section["blocks"]).any(|block| block["block"] == "map");
        for block in each(&mut section["blocks"]) {
            let kind = block["block"].as_str().unwrap_or_default().to_owned();
            // A table beside the map has little more than half of the page.
            let room = if has_map { HALF * 1.2 } else { room };
            cut_block(&kind, &mut block["content"], room * lines, lines);
        }
    }
}

fn cut_block(kind: &str, content: &mut Json, room: f64, lines: f64) {
    match kind {
        "lead" | "paragraph" => cut(content, room),
        "bullets" => each(content).for_each(|item| cut_item(item, room)),
        "checks" => each(content).for_each(|check| cut_item(&mut check["item"], room)),
        "tiles" => each(content).for_each(|tile| {
            cut(&mut tile["label"], TILE * lines.max(1.0));
            cut(&mut tile["delta"], TILE * lines.max(2.0));
        }),
        "progress" => each(content).for_each(|goal| {
            cut(&mut goal["title"], KEY * lines);
            cut(&mut goal["note"], HALF * SMALLER * lines);
        }),
        "wheel" => each(&mut content["rings"]).for_each(|ring| {
            each(&mut ring["key"]).for_each(|line| cut(&mut line["title"], KEY * lines));
        }),
        "table" => cut_table(content, room, lines),
        _ => {}
    }
}

/// What numbers, trends and short columns leave of a row is shared by the columns of words.
fn cut_table(table: &mut Json, room: f64, lines: f64) {
    let longest = |at: usize| {
        let cells = table["rows"].as_array().into_iter().flatten();
        let letters = cells.map(|row| row[at]["text"].as_str().unwrap_or_default().chars().count());
        letters.max().unwrap_or(0)
    };
    let columns = table["columns"].as_array().into_iter().flatten();
    let widths: Vec<Option<usize>> = columns
        .enumerate()
        .map(
            |(at, column)| match (column["holds"].as_str(), longest(at)) {
                (Some("text"), SHORT..) => None,
                (Some("text"), letters) => Some(letters),
                _ => Some(SHORT),
            },
        )
        .collect();
    let taken: usize = widths.iter().flatten().sum();
    let words = widths.iter().filter(|width| width.is_none()).count();
    let left = room / lines - GAPS - taken as f64;
    let each_room = (left / words.max(1) as f64).max(16.0) * lines;
    for row in each(&mut table["rows"]) {
        for (cell, width) in each(row).zip(&widths) {
            if width.is_none() {
                cut(&mut cell["text"], each_room);
            }
            let note = width.map_or(each_room, |width| width as f64 * lines.max(1.0));
            cut(&mut cell["note"], note.max(16.0) * SMALLER);
        }
    }
}

fn cut_item(item: &mut Json, room: f64) {
    let label = item["label"].as_str().unwrap_or_default().chars().count();
    let mark = item["mark"].as_str().unwrap_or_default().chars().count();
    cut(&mut item["text"], (room - (label + mark) as f64).max(16.0));
    cut(&mut item["note"], room * SMALLER);
}

/// The elements of a list; of anything else none.
fn each(list: &mut Json) -> impl Iterator<Item = &mut Json> {
    list.as_array_mut().into_iter().flatten()
}

/// Cuts a text that is longer, at the end of a word where one is near.
fn cut(text: &mut Json, most: f64) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some hundreds of letters
    let most = most.max(8.0) as usize;
    let Json::String(text) = text else {
        return;
    };
    let Some((end, _)) = text.char_indices().nth(most) else {
        return;
    };
    let kept = &text[..end];
    let whole = kept
        .rfind([' ', '\u{a0}'])
        .filter(|at| kept[*at..].chars().count() <= WORD);
    let kept = kept[..whole.unwrap_or(end)].trim_end_matches([' ', '\u{a0}', '·', ',', ';', ':']);
    *text = format!("{kept}…");
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn texts_are_cut_to_lines_of_their_own_place_at_a_whole_word() {
        let long = "word ".repeat(100);
        let item = json!({ "label": "Label", "text": long, "mark": "late", "note": "" });
        let cell = |text: &str| json!({ "text": text, "note": "" });
        let table = json!({
            "columns": [{ "holds": "text" }, { "holds": "number" }],
            "rows": [[cell(&long), cell("1 234 567 890 123 456 €")]],
        });
        let block = |kind: &str, content: Json| json!({ "block": kind, "content": content });
        let blocks = [block("bullets", json!([item])), block("table", table)];
        let mut sections = json!([{ "width": "half", "blocks": blocks }]);
        shorten(&mut sections, 1.0);
        let blocks = &sections[0]["blocks"];
        let text = blocks[0]["content"][0]["text"].as_str().unwrap();
        assert!(
            text.ends_with("word…") && (30..=42).contains(&text.chars().count()),
            "{text}"
        );
        let row = &blocks[1]["content"]["rows"][0];
        assert!(row[0]["text"].as_str().unwrap().ends_with("word…"));
        assert_eq!(row[1]["text"], "1 234 567 890 123 456 €", "a number stays");
    }
}
