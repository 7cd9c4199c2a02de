//! HTML: one self-contained page for screen (light and dark) and A4 paper, by a template.
//!
//! The template escapes every string itself; only drawings, made here, go in as they are. The
//! page forbids itself to load or run anything (Content-Security-Policy).

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Value as Json, json};

use super::plain::{clean, one_line};
use super::{FormatError, svg};
use crate::report::Document;
use crate::report::document::{Block, Tone};
use crate::report::drawing::Spark;

const NAME: &str = "document.html";
const TEMPLATE: &str = include_str!("../../assets/templates/document.html");

static ENVIRONMENT: LazyLock<Result<Environment<'static>, String>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    environment.set_syntax(syntax.map_err(|error| error.to_string())?);
    environment
        .add_template(NAME, TEMPLATE)
        .map_err(|error| error.to_string())?;
    Ok(environment)
});

/// Writes a document as one HTML page.
pub fn write(document: &Document) -> Result<String, FormatError> {
    let said = |error: &dyn std::fmt::Display| FormatError(error.to_string());
    let environment = ENVIRONMENT.as_ref().map_err(|error| said(error))?;
    let template = environment
        .get_template(NAME)
        .map_err(|error| said(&error))?;
    let mut page = serde_json::to_value(document).map_err(|error| said(&error))?;
    clean_all(&mut page);
    draw_all(document, &mut page);
    page["foot"] = json!(style_string(&document.footer));
    template.render(Serde(&page)).map_err(|error| said(&error))
}

/// Takes out of every string what cannot be seen but acts.
fn clean_all(value: &mut Json) {
    match value {
        Json::String(text) => *text = clean(text),
        Json::Array(list) => list.iter_mut().for_each(clean_all),
        Json::Object(map) => map.values_mut().for_each(clean_all),
        _ => {}
    }
}

/// A text within a string of the style sheet, which prints it at the foot of every page: all but
/// plain letters and digits is written as a number.
fn style_string(text: &str) -> String {
    let mut out = String::new();
    for letter in one_line(text).chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter);
        } else {
            out.push_str(&format!("\\{:06x}", u32::from(letter)));
        }
    }
    out
}

/// Puts the SVG of each drawing beside its data.
fn draw_all(document: &Document, page: &mut Json) {
    for (at, section) in document.sections.iter().enumerate() {
        for (index, block) in section.blocks.iter().enumerate() {
            draw(block, &mut page["sections"][at]["blocks"][index]["content"]);
        }
    }
}

fn draw(block: &Block, content: &mut Json) {
    match block {
        Block::Wheel(wheel) => content["svg"] = json!(svg::wheel(wheel)),
        Block::Map(map) => content["svg"] = json!(svg::map(map)),
        Block::Tiles(tiles) => {
            for (index, tile) in tiles.iter().enumerate() {
                content[index]["svg"] = drawn(tile.spark.as_ref(), tile.tone);
            }
        }
        Block::Table(table) => {
            for (at, row) in table.rows.iter().enumerate() {
                for (index, cell) in row.iter().enumerate() {
                    content["rows"][at][index]["svg"] = drawn(cell.spark.as_ref(), cell.tone);
                }
            }
        }
        _ => {}
    }
}

fn drawn(spark: Option<&Spark>, tone: Tone) -> Json {
    spark.map_or(Json::Null, |spark| json!(svg::spark(spark, tone)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_string_in_the_style_sheet() {
        for (text, written) in [
            ("Acme1", "Acme1"),
            ("Åb c", "\\0000c5b\\000020c"),
            (
                "\"}</style>",
                "\\000022\\00007d\\00003c\\00002fstyle\\00003e",
            ),
        ] {
            assert_eq!(style_string(text), written);
        }
    }
}
