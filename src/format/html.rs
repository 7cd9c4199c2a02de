//! HTML: one self-contained page for screen (light and dark) and A4 paper, by a template.
//!
//! The template escapes every string itself; only drawings, made here, go in as they are. The
//! page forbids itself to load or run anything (Content-Security-Policy).

use std::sync::LazyLock;

use base64::Engine as _;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Value as Json, json};

use super::look::{Fault, Logo, Look, PAGE_FILE};
use super::plain::{clean, kept_separators, one_line};
use super::{FormatError, Written, svg};
use crate::report::Document;
use crate::report::document::{Block, Tone};
use crate::report::drawing::Spark;

const NAME: &str = "document.html";
const TEMPLATE: &str = include_str!("../../assets/templates/document.html");

static ENVIRONMENT: LazyLock<Result<Environment<'static>, Fault>> =
    LazyLock::new(|| environment(TEMPLATE));

/// Writes a document as one HTML page, by the user's own template where that can be used.
pub fn write(document: &Document, look: &Look) -> Result<Written, FormatError> {
    let page = page(document, look)?;
    let mut faults = Vec::new();
    if let Some(own) = &look.page {
        match environment(own).and_then(|own| render(&own, &page)) {
            Ok(text) => return Ok(Written::of(text.into_bytes())),
            Err(fault) => faults.push(fault),
        }
    }
    let built_in = ENVIRONMENT.as_ref().map_err(Clone::clone);
    let text = built_in.and_then(|built_in| render(built_in, &page));
    let text = text.map_err(|fault| FormatError(fault.said))?;
    Ok(Written {
        faults,
        ..Written::of(text.into_bytes())
    })
}

fn environment(template: &str) -> Result<Environment<'static>, Fault> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    let taken = syntax.and_then(|syntax| {
        environment.set_syntax(syntax);
        environment.add_template_owned(NAME, template.to_owned())
    });
    taken.map_err(|error| fault(&error, template))?;
    Ok(environment)
}

fn render(environment: &Environment, page: &Json) -> Result<String, Fault> {
    let template = environment.get_template(NAME);
    let template = template.map_err(|error| fault(&error, ""))?;
    let rendered = template.render(Serde(page));
    rendered.map_err(|error| fault(&error, template.source()))
}

/// What is wrong with a template, and where.
fn fault(error: &minijinja::Error, template: &str) -> Fault {
    let column = error.range().and_then(|range| {
        let before = template.get(..range.start)?;
        let line = before.rsplit('\n').next()?;
        Some(line.chars().count() + 1)
    });
    let said = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    Fault {
        file: PAGE_FILE,
        at: error.line().map(|line| (line, column.unwrap_or(1))),
        said,
    }
}

/// What a template reads: the document, its drawings as SVG, and the look.
fn page(document: &Document, look: &Look) -> Result<Json, FormatError> {
    let page = serde_json::to_value(document);
    let mut page = page.map_err(|error| FormatError(error.to_string()))?;
    clean_all(&mut page);
    draw_all(document, &mut page);
    page["foot"] = json!(style_string(&document.footer));
    page["logo"] = json!(look.logo.as_ref().map(address));
    page["look"] = json!(look.at_night().map(|night| {
        json!({
            "band": look.band().hex(),
            "accent": look.on_paper().hex(),
            "night": night.hex(),
        })
    }));
    Ok(page)
}

/// A picture as an address that is the picture itself.
fn address(logo: &Logo) -> String {
    let bytes = base64::engine::general_purpose::STANDARD.encode(&logo.bytes);
    format!("data:{};base64,{bytes}", logo.kind.media_type())
}

/// Takes out of every string what cannot be seen but acts, and keeps separators at the end of
/// their lines.
fn clean_all(value: &mut Json) {
    match value {
        Json::String(text) => *text = kept_separators(&clean(text)),
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
