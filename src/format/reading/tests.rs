//! Readers against what files really hold, and against bytes made to hurt.

mod broken;

use std::io::{Cursor, Write as _};

use chrono::NaiveDate;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Asked, Reading, Unreadable, limits::Limit, read};
use crate::domain::Now;

fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

fn shown(read: Result<Reading, Unreadable>) -> String {
    match read {
        Ok(reading) => {
            let lines = reading.sheet.rows.iter().map(|row| {
                let cells: Vec<&str> = row.cells.iter().map(super::Raw::text).collect();
                format!("{}:{}", row.line, cells.join("/"))
            });
            let lines: Vec<String> = lines.collect();
            format!("{} | {}", reading.sheet.header.join("/"), lines.join(" "))
        }
        Err(error) => format!("{error:?}"),
    }
}

#[test]
fn dialects_are_read() {
    for (text, expected) in [
        (&b"a,b\n1,2\n"[..], "a/b | 2:1/2"),
        (b"\xef\xbb\xbfa;b\r\n1;2,5\r\n", "a/b | 2:1/2,5"),
        (b"a\tb\n1\t2\n\n3\t4", "a/b | 2:1/2 4:3/4"),
        (b"\"a,x\"|b\n1|2\n", "a,x/b | 2:1/2"),
        (b"a,b\n\"1\n2\",3\nx,y\n", "a/b | 2:1\n2/3 4:x/y"),
        (b"a,b\n1\n , \n", "a/b | 2:1"),
        (b"sep=;\na;b\n1;2\n", "a/b | 3:1/2"),
        (
            b"Myynti, eur;Kate, eur\n1,5;2,5\n",
            "Myynti, eur/Kate, eur | 2:1,5/2,5",
        ),
        (
            b"Title\n\nof all\na,b,c\n1,2,3\n4,5,6\n",
            "a/b/c | 5:1/2/3 6:4/5/6",
        ),
        (b"a,,b,,\n1,2,3,,\n", "a//b | 2:1/2/3//"),
        (b"a,b\n'=x,-1\n", "a/b | 2:=x/-1"),
        (b"Bo,bo@example.se\nAy,ay@example.se\n", "NoHeader"),
        (b"", "Empty"),
        (b"a,b\n", "Empty"),
    ] {
        assert_eq!(shown(read(text, &Asked::default(), now())), expected);
    }
    let none = Asked {
        header_row: Some(0),
        ..Asked::default()
    };
    let text = b"Bo,bo@example.se\n";
    assert_eq!(shown(read(text, &none, now())), "1/2 | 1:Bo/bo@example.se");
}

#[test]
fn objects_are_read_under_the_keys_of_all() {
    for (text, expected) in [
        (
            r#"[{"a":1,"b":{"c":"x"}},{"d":true,"a":1.5}]"#,
            "a/b.c/d | 1:1/x 2:1.5//true",
        ),
        (r#"{"value":[{"a":["x","y"],"l":[{"z":1}]}]}"#, "a | 1:x; y"),
        (r#"["a"]"#, "NoObjects"),
        ("[]", "NoObjects"),
    ] {
        assert_eq!(
            shown(read(text.as_bytes(), &Asked::default(), now())),
            expected
        );
    }
}

#[test]
fn a_workbook_reads_alike_in_three_formats_percents_and_days_as_they_show() {
    for (ending, discounts) in [
        ("xlsx", ["15%", "7.5%"]),
        ("ods", ["15%", "7.5%"]),
        ("xls", ["0.15", "0.075"]),
    ] {
        let path = format!(
            "{}/tests/fixtures/made/terms.{ending}",
            env!("CARGO_MANIFEST_DIR")
        );
        let bytes = std::fs::read(path).unwrap();
        let expected = format!(
            "Customer/Discount/List price/Valid from | 2:Kaarna Oy/{}/1234.5/2026-01-01 3:Virta Ab/{}/99/2026-12-31",
            discounts[0], discounts[1]
        );
        assert_eq!(
            shown(read(&bytes, &Asked::default(), now())),
            expected,
            "{ending}"
        );
    }
}

/// A package of parts.
fn package(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn open_document(body: &str) -> Vec<u8> {
    let text = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>
        <office:spreadsheet><table:table table:name="A">{body}</table:table>
        </office:spreadsheet></office:body></office:document-content>"#
    );
    package(&[("content.xml", text)])
}

fn excel(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    package(&[
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r0" Type="{links}/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{links}"><sheets>
                <sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="{links}/worksheet" Target="worksheets/sheet1.xml"/>
                </Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                r#"<worksheet xmlns="{main}"><dimension ref="A1:XFD1048576"/>
                <sheetData>{rows}</sheetData></worksheet>"#
            ),
        ),
    ])
}

#[test]
fn a_small_workbook_cannot_make_a_large_table() {
    let cell =
        |at: &str, text: &str| format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let row = |number: u32, cells: String| format!(r#"<row r="{number}">{cells}</row>"#);
    let usual = row(1, cell("A1", "name")) + &row(2, cell("A2", "Åsa"));
    let far = usual.clone() + &row(1_048_576, cell("A1048576", "end"));
    let wide = usual + &row(3, cell("XFD3", "end"));
    let read_it = |bytes: &[u8]| shown(read(bytes, &Asked::default(), now()));
    assert_eq!(read_it(&excel(&far)), "name | 2:Åsa 1048576:end");
    assert_eq!(read_it(&excel(&wide)), "TooMuch(Columns)");

    let text = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let line = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let usual = line(&text("name")) + &line(&text("&#197;sa &amp; Bo"));
    let blank = r#"<table:table-row table:number-rows-repeated="1000000000">
        <table:table-cell table:number-columns-repeated="1000000000"/></table:table-row>"#;
    let full = blank.replace(
        "/></table:table-row>",
        "><text:p>x</text:p></table:table-cell></table:table-row>",
    );
    assert_eq!(
        read_it(&open_document(&(usual.clone() + blank))),
        "name | 2:Åsa & Bo"
    );
    assert_eq!(
        read_it(&open_document(&(usual.clone() + &full))),
        "TooMuch(Columns)"
    );
    let tall = full.replace("columns-repeated=\"1000000000\"", "columns-repeated=\"1\"");
    assert_eq!(read_it(&open_document(&(usual + &tall))), "TooMuch(Rows)");
}

#[test]
fn what_unpacks_without_end_is_refused() {
    let most = Limit::Unpacked.most();
    let large = "a".repeat(most / 2 + 1);
    let bytes = package(&[("a", large.clone()), ("content.xml", large)]);
    assert!(bytes.len() < most / 100);
    assert_eq!(
        read(&bytes, &Asked::default(), now()),
        Err(Unreadable::TooMuch(Limit::Unpacked))
    );
}

#[test]
fn every_limit_is_held_and_has_a_sentence() {
    let of = |limit: Limit| limit.most() + 1;
    let rows = format!("a,b\n{}", "1,2\n".repeat(of(Limit::Rows)));
    let columns = format!("{}\n1\n", "a,".repeat(of(Limit::Columns)));
    let line = format!("{}\n", "1,".repeat(Limit::Columns.most() - 1));
    let cells = format!(
        "a,b\n{}",
        line.repeat(of(Limit::Cells) / (Limit::Columns.most() - 1))
    );
    let cell = format!("a,b\n1,{}\n", "x".repeat(of(Limit::Cell)));
    let file = "x".repeat(of(Limit::File));
    let names: Vec<(String, String)> = (0..of(Limit::Parts))
        .map(|number| (number.to_string(), String::new()))
        .collect();
    let parts: Vec<(&str, String)> = names
        .iter()
        .map(|(name, text)| (name.as_str(), text.clone()))
        .collect();
    let json = format!(
        "[{}]",
        r#"{"a":1},"#.repeat(of(Limit::Rows)).trim_end_matches(',')
    );
    for (bytes, limit) in [
        (rows.into_bytes(), Limit::Rows),
        (json.into_bytes(), Limit::Rows),
        (
            "BEGIN:VCARD\nFN:a\nEND:VCARD\n"
                .repeat(of(Limit::Rows))
                .into_bytes(),
            Limit::Rows,
        ),
        (
            "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n"
                .repeat(of(Limit::Rows))
                .into_bytes(),
            Limit::Rows,
        ),
        (columns.into_bytes(), Limit::Columns),
        (cells.into_bytes(), Limit::Cells),
        (cell.into_bytes(), Limit::Cell),
        (file.into_bytes(), Limit::File),
        (package(&parts), Limit::Parts),
    ] {
        let found = read(&bytes, &Asked::default(), now());
        assert_eq!(found.unwrap_err(), Unreadable::TooMuch(limit));
        for language in crate::i18n::Language::ALL {
            let words = crate::i18n::Texts::new(language).get(limit.key());
            assert!(!words.is_empty() && words != limit.key(), "{limit:?}");
        }
    }
}
