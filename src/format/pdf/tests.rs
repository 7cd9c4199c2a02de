//! PDFs held against documents: pages as promised, texts as they are, tagged and archived.

use chrono::NaiveDate;
use typst::layout::{Frame, FrameItem};

use super::*;
use crate::format::look::{Logo, Picture};
use crate::i18n::Language;
use crate::report::Edition;
use crate::report::document::{Block, Cell, Check, Column, Item, Progress, Section, Table, Tile};
use crate::report::tests::{PLAN, book, documents};

/// The text on every page, as it is set.
pub fn text_of(document: &Document) -> String {
    let (mut data, _) = data(document, &Look::default()).unwrap();
    text_on(&set(document, &mut data, &Dress::of(&Look::default()), None).unwrap())
}

fn text_on(set: &PagedDocument) -> String {
    let mut out = String::new();
    for page in set.pages() {
        gather(&page.frame, &mut out);
    }
    out.replace(['\u{200b}', '\u{ad}'], "")
}

fn gather(frame: &Frame, out: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(text) => out.push_str(&text.text),
            FrameItem::Group(group) => gather(&group.frame, out),
            _ => {}
        }
    }
}

fn pages(document: &Document) -> usize {
    let (mut data, _) = data(document, &Look::default()).unwrap();
    set(document, &mut data, &Dress::of(&Look::default()), None)
        .unwrap()
        .pages()
        .len()
}

fn summary_of(text: &str, edition: Edition, language: Language) -> Document {
    documents(&book(text), edition, language).remove(0)
}

#[test]
fn a_plan_is_two_tagged_pages_fit_for_an_archive() {
    let document = summary_of(PLAN, Edition::Internal, Language::Fi);
    assert_eq!(pages(&document), 2);
    let bytes = write(&document, &Look::default()).unwrap().bytes;
    assert_eq!(
        bytes,
        write(&document, &Look::default()).unwrap().bytes,
        "written twice, the same"
    );
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(bytes.starts_with(b"%PDF-1.7"));
    for part in ["/StructTreeRoot", "pdfuaid:part", "pdfaid:part", "/Lang"] {
        assert!(has(part.as_bytes()), "{part}");
    }
    let text = text_of(&document);
    for heading in document.sections.iter().map(|section| &section.heading) {
        assert!(text.contains(heading), "{heading}");
    }
}

/// A brief is one page with room for the pen; every other report is set and fit for an archive.
#[test]
fn every_report_is_set() {
    let book = book(PLAN);
    for document in documents(&book, Edition::Internal, Language::Fi) {
        let (mut data, _) = data(&document, &Look::default()).unwrap();
        let today = document.made_on.and_then(world::day);
        let set = set(&document, &mut data, &Dress::of(&Look::default()), today).unwrap();
        file(&set, &ARCHIVE, today).unwrap();
        if document.report == "brief" {
            assert_eq!(set.pages().len(), 1);
            assert!(text_on(&set).contains("Muistiinpanot"));
        }
        let text = text_on(&set);
        for section in &document.sections {
            assert!(text.contains(&section.heading), "{}", section.heading);
        }
    }
}

/// Texts as long as nobody should write them are cut before the promise of two pages is broken.
#[test]
fn long_texts_do_not_break_the_promise() {
    let long = ["Kunnossapidon kehittäminen"; 40].join(" ");
    let lines = (1..=9).map(|at| {
        format!(
            "add stakeholder account=Kaarna name=\"{at} {long}\" title=\"{long}\"\n\
             add opportunity account=Kaarna name=\"{at} {long}\" champion=\"{at} {long}\"\n\
             add activity account=Kaarna title=\"{at} {long}\" due_on=2026-12-0{at}\n"
        )
    });
    let plan = format!("add account name=Kaarna\n{}", lines.collect::<String>());
    for edition in [Edition::Internal, Edition::Customer] {
        let document = summary_of(&plan, edition, Language::Fi);
        assert!(pages(&document) <= 2, "{edition:?}");
    }
    assert!(text_of(&summary_of(&plan, Edition::Internal, Language::Fi)).contains('…'));
}

#[test]
fn nothing_known_is_one_page() {
    let document = summary_of("add account name=Kaarna", Edition::Internal, Language::Sv);
    assert_eq!(pages(&document), 1);
    assert!(text_of(&document).contains("Anteckningar"));
    let customer = summary_of("add account name=Kaarna", Edition::Customer, Language::En);
    assert_eq!(pages(&customer), 1);
}

/// Every hostile string in every place a document has.
#[test]
fn hostile_strings_stay_text() {
    let hostile = include_str!("../../../tests/fixtures/hostile.json");
    let mut texts: Vec<String> = serde_json::from_str(hostile).unwrap();
    texts.push(
        "#panic(\"x\") #read(\"/etc/passwd\") $x^2$ *b* @ref <lab> \\u{41} -- ~ //c /*".to_owned(),
    );
    let few = &texts[texts.len() - 12..];
    let item = |text: &String| Item {
        label: text.clone(),
        text: text.clone(),
        mark: text.clone(),
        note: text.clone(),
        ..Item::default()
    };
    let mut section = Section::new("all", texts[0].clone());
    section
        .blocks
        .extend(texts.iter().cloned().map(Block::Paragraph));
    section.blocks.extend(few.iter().cloned().map(Block::Lead));
    section
        .blocks
        .extend(few.iter().cloned().map(Block::Heading));
    let table = Table {
        columns: vec![
            Column::text(texts[1].clone()),
            Column::number(texts[2].clone()),
        ],
        rows: texts
            .iter()
            .map(|text| vec![Cell::text(text).note(text), Cell::number(text, None)])
            .collect(),
        ..Table::default()
    };
    let section = section
        .with(Block::Bullets(texts.iter().map(item).collect()))
        .with(Block::Checks(
            few.iter()
                .map(|text| Check {
                    done: true,
                    item: item(text),
                })
                .collect(),
        ))
        .with(Block::Table(table))
        .with(Block::Tiles(
            few.iter()
                .map(|text| Tile {
                    label: text.clone(),
                    value: text.clone(),
                    ..Tile::default()
                })
                .collect(),
        ))
        .with(Block::Progress(
            few.iter()
                .map(|text| Progress {
                    title: text.clone(),
                    ..Progress::default()
                })
                .collect(),
        ));
    let document = Document {
        report: "other",
        title: texts.last().cloned().unwrap(),
        made_on: NaiveDate::from_ymd_opt(2026, 11, 21),
        sections: vec![section],
        ..Document::default()
    };
    let (mut data, _) = data(&document, &Look::default()).unwrap();
    let today = document.made_on.and_then(world::day);
    let set = set(&document, &mut data, &Dress::of(&Look::default()), today).unwrap();
    let text = text_on(&set);
    assert!(text.contains("#panic(\"x\") #read(\"/etc/passwd\") $x^2$ *b* @ref <lab>"));
    assert!(!text.contains("root:"));
    assert!(text.contains("<script>alert(123)</script>"));
    assert!(!text.contains(|letter: char| letter.is_control() || letter == '\u{202e}'));
    let bytes = file(&set, &ARCHIVE, today).unwrap();
    let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    assert!(!has(b"/URI") && !has(b"/JavaScript") && !has(b"/Launch"));
}

#[test]
fn what_cannot_be_shown_is_counted() {
    let document = Document {
        title: "李 Li".to_owned(),
        footer: "😀".to_owned(),
        ..Document::default()
    };
    let written = write(&document, &Look::default()).unwrap();
    assert_eq!(written.unshown, 2);
    assert!(text_of(&document).contains("□ Li"));
}

#[test]
fn the_users_own_logo_and_template_are_used_and_broken_ones_named() {
    let document = summary_of(PLAN, Edition::Internal, Language::En);
    let svg = |text: &str| Logo {
        kind: Picture::Svg,
        bytes: text.as_bytes().to_vec(),
    };
    let good = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"><rect width=\"4\" height=\"2\"/></svg>";
    let mut look = Look {
        logo: Some(svg(good)),
        ..Look::default()
    };
    let with = write(&document, &look).unwrap();
    assert_eq!(with.faults, []);
    assert_ne!(
        with.bytes,
        write(&document, &Look::default()).unwrap().bytes
    );
    look.logo = Some(svg("<svg"));
    look.paper = Some("#let d = json(\"data.json\")\n  #nothing(d)".to_owned());
    let without = write(&document, &look).unwrap();
    assert_eq!(
        without.bytes,
        write(&document, &Look::default()).unwrap().bytes
    );
    let told: Vec<_> = without
        .faults
        .iter()
        .map(|one| (one.file, one.at))
        .collect();
    assert_eq!(
        told,
        [("logo.svg", None), ("templates/document.typ", Some((2, 4)))]
    );
    look = Look {
        paper: Some("#set document(title: \"x\")\n#set text(font: \"Inter\")\nOurs: #json(\"data.json\").title".to_owned()),
        ..Look::default()
    };
    assert_eq!(write(&document, &look).unwrap().faults, []);
}

#[test]
fn a_template_reaches_for_nothing_outside() {
    for text in [
        "#read(\"/etc/passwd\")",
        "#image(\"/etc/hostname\")",
        "#import \"@preview/cetz:0.3.0\"",
        "#include \"other.typ\"",
    ] {
        let look = Look {
            paper: Some(text.to_owned()),
            ..Look::default()
        };
        let document = summary_of("add account name=Kaarna", Edition::Internal, Language::En);
        let written = write(&document, &look).unwrap();
        assert_eq!(written.faults.len(), 1, "{text}");
    }
}
