//! Formats held against documents: golden files of a small plan, and hostile strings in every
//! place a text can stand.

use insta::assert_snapshot;

use super::*;
use crate::i18n::Language;
use crate::report::Edition;
use crate::report::tests::{PLAN, book, documents};

fn written(document: &Document, format: &str) -> String {
    let bytes = (named(format).unwrap().write)(document, &Look::default())
        .unwrap()
        .bytes;
    String::from_utf8(bytes).unwrap()
}

/// Sections whose sentences belong to the checks and the matrix, and have their tests there.
const WORDED_ELSEWHERE: [&str; 2] = ["risks", "unknowns"];

#[test]
fn a_small_plan_is_written_as_it_was() {
    let book = book(PLAN);
    for (edition, language) in [
        (Edition::Internal, Language::En),
        (Edition::Customer, Language::Fi),
    ] {
        for mut document in documents(&book, edition, language) {
            document
                .sections
                .retain(|section| !WORDED_ELSEWHERE.contains(&section.code));
            let name = format!("{}-{}", document.report, edition.code());
            let json = written(&document, "json");
            let again = written(&document, "json");
            assert_eq!(json, again, "written twice, the same");
            assert_snapshot!(format!("{name}.md"), written(&document, "md"));
            if document.report == "year" {
                assert_snapshot!(format!("{name}.json"), without_ids(&json));
            }
            if edition == Edition::Customer && document.report == "summary" {
                assert_snapshot!(format!("{name}.html"), body(&written(&document, "html")));
                assert_snapshot!(format!("{name}.json"), json);
            }
        }
    }
}

/// Ids differ from run to run only where scripts do; they are not what is looked at here.
fn without_ids(json: &str) -> String {
    let hidden = |line: &str| match line.split_once("\"id\": \"") {
        Some((before, _)) => format!("{before}\"id\": …"),
        None => line.to_owned(),
    };
    json.lines().map(hidden).collect::<Vec<_>>().join("\n")
}

/// What stands after the head with its style sheet.
fn body(html: &str) -> &str {
    html.split_once("<body>").unwrap().1
}

fn hostile() -> Vec<String> {
    serde_json::from_str(include_str!("../../tests/fixtures/hostile.json")).unwrap()
}

/// A book with one hostile string in every place of the plan that holds words.
fn hostile_plan(text: &str) -> crate::domain::Book {
    use crate::domain::{Kind, Link, Type, Value};
    let mut book = book(PLAN);
    let account = *book.open.keys().next().unwrap();
    for records in [&mut book.frame, book.open.get_mut(&account).unwrap()] {
        for kind in Kind::ALL {
            let ids: Vec<Link> = records
                .all(*kind)
                .map(<dyn crate::domain::Record>::link)
                .collect();
            for link in ids {
                for (index, field) in kind.fields().iter().enumerate() {
                    if matches!(field.ty, Type::Line | Type::Text)
                        && let Some(record) = records.get_mut(link)
                        && !record.cell(index).is_blank()
                    {
                        record.put(index, None, Some(&Value::Text(text.to_owned())));
                    }
                }
            }
        }
    }
    book
}

#[test]
fn hostile_strings_stay_text() {
    let calm = hostile_plan("calm");
    let tags: Vec<usize> = documents(&calm, Edition::Internal, Language::En)
        .iter()
        .map(|document| tags_of(&written(document, "html")))
        .collect();
    for text in hostile() {
        let book = hostile_plan(&text);
        for (index, document) in documents(&book, Edition::Internal, Language::En)
            .iter()
            .enumerate()
        {
            let html = written(document, "html");
            assert!(tags_of(&html) <= tags[index], "new tags by {text:?}");
            let markdown = written(document, "md").replace("\\]", "");
            for bad in [
                "<script",
                "<img",
                "<svg/",
                "](http",
                "](javascript",
                "\n# broken out",
                "\u{1b}",
                "\u{9b}",
                "\u{202e}",
                "\u{0}",
            ] {
                assert!(!markdown.contains(bad), "{bad:?} in Markdown by {text:?}");
            }
            for bad in [
                "<script", "<img", "<svg/", "\u{1b}", "\u{9b}", "\u{202e}", "\u{0}",
            ] {
                assert!(!html.contains(bad), "{bad:?} in HTML by {text:?}");
            }
            if document_csv::fits(document) {
                let table = written(document, "csv");
                let mut rows = csv::ReaderBuilder::new()
                    .flexible(true)
                    .has_headers(false)
                    .from_reader(table.trim_start_matches('\u{feff}').as_bytes());
                for row in rows.records().map(Result::unwrap) {
                    let acts = |cell: &&str| {
                        cell.starts_with(['=', '+', '-', '@']) && cell.parse::<f64>().is_err()
                    };
                    let live: Vec<&str> = row.iter().filter(acts).collect();
                    assert_eq!(live, [""; 0], "a formula by {text:?}");
                }
            }
            let json = written(document, "json");
            let back: serde_json::Value = serde_json::from_str(&json).unwrap();
            assert!(back.is_object());
            assert!(
                !json.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{0}']),
                "JSON by {text:?}"
            );
        }
    }
}

/// Every string through every format of the plan itself.
#[test]
fn hostile_strings_stay_text_in_files_of_the_plan() {
    use crate::domain::portfolio::Portfolio;
    use crate::domain::{Kind, Now};
    use crate::format::plan::Plan;
    use crate::format::plan_formats::PLAN_FORMATS;
    let now = Now::noon(chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
    let portfolio = Portfolio::empty();
    let texts = crate::i18n::Texts::new(Language::Fi);
    let lines_of = |text: &str| -> Vec<String> {
        let unfolded = text.replace("\r\n ", "");
        let names = unfolded
            .split("\r\n")
            .map(|line| line.split([':', ';']).next());
        names
            .map(|name| name.unwrap_or_default().to_owned())
            .collect()
    };
    let written = |text: &str, name: &str| {
        let book = hostile_plan(text);
        let mut all = book.frame.clone();
        book.open.values().for_each(|own| all.absorb(own.clone()));
        let plan = Plan {
            title: text,
            own: &all,
            all: &all,
            portfolio: &portfolio,
            rules: crate::domain::rules::Rules::standard(),
            now,
            texts: &texts,
            table: Some(Kind::Stakeholder),
        };
        let format = PLAN_FORMATS.iter().find(|format| format.name == name);
        (format.unwrap().write)(&plan).unwrap()
    };
    for text in hostile() {
        for name in ["ics", "vcf", "vcf4"] {
            let calm = lines_of(&String::from_utf8(written("Calm", name)).unwrap());
            let bytes = String::from_utf8(written(&text, name)).unwrap();
            let mut lines = lines_of(&bytes);
            lines.retain(|line| calm.contains(line));
            assert_eq!(
                lines_of(&bytes).len(),
                lines.len(),
                "a line by {text:?} in {name}"
            );
            assert!(bytes.split("\r\n").all(|line| line.len() <= 75), "{text:?}");
            let acts = |letter: char| letter.is_control() && !"\r\n".contains(letter);
            assert!(
                !bytes.contains(acts) && !bytes.contains('\u{202e}'),
                "{text:?}"
            );
        }
        let table = String::from_utf8(written(&text, "csv")).unwrap();
        let mut rows = csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(table.as_bytes());
        for cell in rows
            .records()
            .flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        {
            let is_number = cell.parse::<f64>().is_ok();
            assert!(
                is_number || !cell.starts_with(['=', '+', '-', '@']),
                "{cell:?}"
            );
        }
        assert_eq!(formulas(written(&text, "xlsx")), [""; 0], "{text:?}");
    }
}

/// Every formula of a workbook.
fn formulas(bytes: Vec<u8>) -> Vec<String> {
    use calamine::{Reader as _, Xlsx};
    let mut book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    assert!(names.len() > 3, "{names:?}");
    let sheets = names.iter().map(|name| book.worksheet_formula(name));
    let sheets: Vec<_> = sheets.map(Result::unwrap).collect();
    let cells = sheets.iter().flat_map(|sheet| sheet.used_cells());
    cells.map(|(.., formula)| formula.clone()).collect()
}

/// All records in a format of plans.
fn planned(records: &crate::domain::Records, texts: &crate::i18n::Texts, format: &str) -> Vec<u8> {
    let plan = plan::Plan {
        title: "All",
        own: records,
        all: records,
        portfolio: &crate::domain::portfolio::Portfolio::empty(),
        rules: crate::domain::rules::Rules::standard(),
        now: crate::report::tests::now(),
        texts,
        table: None,
    };
    let format = plan_formats::named(format).unwrap();
    (format.write)(&plan).unwrap()
}

/// Days, moments, sums and numbers of a workbook are what they are called, not texts.
#[test]
fn a_workbook_holds_values_by_their_kind() {
    use calamine::{Data, Reader as _, Xlsx};
    let planting = crate::report::tests::Planting::new();
    let texts = crate::i18n::Texts::new(Language::En);
    let bytes = planned(&planting.records, &texts, "xlsx");
    let mut book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let mut below = |sheet: &str, heading: &str| {
        let range = book.worksheet_range(&texts.get(sheet)).unwrap();
        let mut rows = range.rows();
        let heading = Data::String(texts.get(heading));
        let column = rows.next().unwrap().iter().position(|one| *one == heading);
        rows.next().unwrap()[column.unwrap()].clone()
    };
    let Data::DateTime(raised) = below("kinds-signal", "signal-raised-at") else {
        panic!("a moment");
    };
    assert!(
        (raised.as_f64().fract() - 0.5).abs() < 1e-9,
        "noon: {raised}"
    );
    let Data::DateTime(done) = below("kinds-activity", "activity-done-on") else {
        panic!("a day");
    };
    assert!(done.as_f64().fract() < 1e-9);
    assert!(matches!(
        below("kinds-opportunity", "opportunity-value"),
        Data::Float(_)
    ));
    assert!(matches!(
        below("kinds-opportunity", "kind-opportunity"),
        Data::String(_)
    ));
}

/// Calendars and cards are passed on, so they tell nothing but what everybody may know, whatever
/// edition is asked for.
#[test]
fn calendars_and_cards_of_the_plan_hold_nothing_of_ours_alone() {
    use crate::domain::Kind;
    let planting = crate::report::tests::Planting::new();
    let texts = crate::i18n::Texts::new(Language::En);
    let contact = ["name", "title", "email", "phone"];
    for name in ["ics", "vcf", "vcf4"] {
        let bytes = planned(&planting.records, &texts, name);
        let text = String::from_utf8(bytes).unwrap().replace("\r\n ", "");
        let mut told = 0;
        for (word, (kind, field)) in &planting.planted {
            if !text.contains(word) {
                continue;
            }
            told += 1;
            let of_contact = *kind == Kind::Stakeholder && contact.contains(&field.key);
            let is_fit = match name {
                "ics" => field.customer,
                _ => of_contact || field.key == "name",
            };
            assert!(is_fit, "{name} tells {} {}", kind.code(), field.key);
        }
        assert!(told > 2, "{name} tells something");
    }
}

/// A workbench's or a command's own accent and logo reach the page, and nothing else with them.
#[test]
fn the_users_own_look_is_on_the_page_and_a_broken_template_is_named() {
    use super::look::{Colour, Logo, Picture};
    let document = documents(&book(PLAN), Edition::Customer, Language::En).remove(0);
    let write = |look: &Look| (named("html").unwrap().write)(&document, look).unwrap();
    let plain = write(&Look::default());
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let mut look = Look {
        accent: Some(Colour::read("#8a3b5c").unwrap()),
        logo: Some(Logo::read(Picture::Svg, svg.to_vec()).unwrap()),
        ..Look::default()
    };
    let own = write(&look);
    let text = String::from_utf8(own.bytes.clone()).unwrap();
    assert_eq!(own.faults, []);
    assert!(
        text.contains("--band: #8a3b5c")
            && text.contains("src=\"data:image&#x2f;svg+xml;base64,PHN2")
    );
    assert!(!text.contains("<script"), "a picture stays a picture");
    look = Look {
        page: Some("<h1>{{ title }}</h1>\n  {% if kicker %}{{ nothing }}{% endif %}".to_owned()),
        ..Look::default()
    };
    let broken = write(&look);
    assert_eq!(broken.bytes, plain.bytes);
    assert_eq!(broken.faults[0].file, "templates/document.html");
    assert_eq!(broken.faults[0].at, Some((2, 21)));
    for reach in ["{% include \"/etc/passwd\" %}", "{% for %}"] {
        look.page = Some(reach.to_owned());
        assert_eq!(write(&look).faults.len(), 1, "{reach}");
    }
    look.page = Some("{{ title }}".to_owned());
    assert_eq!(write(&look).bytes, document.title.as_bytes());
}

/// Escaped, no text can add a tag; folding names that became alike may take some away.
fn tags_of(html: &str) -> usize {
    html.matches('<').count()
}

#[test]
fn the_page_needs_and_allows_nothing_from_elsewhere() {
    let book = book(PLAN);
    for document in documents(&book, Edition::Internal, Language::Sv) {
        let html = written(&document, "html");
        assert!(html.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
        assert!(html.contains("<html lang=\"sv\">"));
        for bad in [
            "<link", "<script", "src=", "href=", "url(", "@import", "http:", "https:",
        ] {
            assert!(!html.contains(bad), "{bad}");
        }
        assert!(html.contains("<title>"));
        assert_eq!(html.matches("<h1>").count(), 1);
        assert_eq!(
            html.matches("<svg").count(),
            html.matches("role=\"img\"><title>").count()
        );
    }
}

#[test]
fn formats_have_names_of_their_own() {
    for (index, format) in FORMATS.iter().enumerate() {
        assert!(
            FORMATS[..index]
                .iter()
                .all(|other| other.name != format.name)
        );
    }
    assert!(named("md").is_some() && named("doc").is_none());
}
