//! Broken files: whatever bytes come, they are read or refused.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::super::{Asked, Unreadable, limits::Limit, read};
use super::now;

const SEEDS: [&str; 5] = [
    "a;b\n\"1\n2\";3\nx;\"y\"\"z\"\n",
    "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:M=E4ki;P=\n=E4ivi\nTEL;CELL:1\nEND:VCARD\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Helsinki:20260329T033000\nRRULE:FREQ=MONTHLY\nSUMMARY:a\\,b\nEND:VEVENT\nEND:VCALENDAR\n",
    r#"{"records":[{"a":1,"b":{"c":[1,2]}},{"d":null}]}"#,
    "sep=;\nid;2026-01;1/2026\nx;1.234;(5)\n",
];

/// Whatever it says, it says it: no panic, and never more than the limits allow.
fn holds(bytes: &[u8]) {
    if let Ok(reading) = read(bytes, &Asked::default(), now()) {
        assert!(reading.sheet.header.len() <= Limit::Columns.most());
        assert!(reading.sheet.rows.len() <= Limit::Rows.most());
    }
}

#[test]
fn an_old_workbook_whose_sheet_lies_beyond_its_end_is_refused() {
    let path = format!(
        "{}/tests/fixtures/made/terms.xls",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut bytes = std::fs::read(path).unwrap();
    bytes[3083] = 8;
    holds(&bytes);
}

fn seeds() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = SEEDS.iter().map(|text| text.as_bytes().to_vec()).collect();
    for file in [
        "calamine-date.xlsx",
        "calamine-any_sheets.xlsx",
        "calamine-date.ods",
        "calamine-pass_protected.xlsx",
        "../made/terms.xls",
        "../made/terms.xlsx",
        "../made/terms.ods",
        "../vcard/ezvcard-outlook-2003.vcf",
        "../ics/icalendar-multiple_timezones.ics",
        "../crm/sf-dreamhouse-contacts.json",
        "../crm/thunderbird-export.csv",
    ] {
        let path = format!("{}/tests/fixtures/xlsx/{file}", env!("CARGO_MANIFEST_DIR"));
        all.push(std::fs::read(path).unwrap());
    }
    all
}

/// The reader makes room for as many cells as a sheet says it has, before it has seen one.
#[test]
fn a_sheet_of_impossible_extent_is_refused_before_it_is_read() {
    let path = format!(
        "{}/tests/fixtures/made/terms.xls",
        env!("CARGO_MANIFEST_DIR")
    );
    let bytes = std::fs::read(path).unwrap();
    let extent = [0x00, 0x02, 0x0e, 0x00];
    let at = bytes.windows(4).position(|four| four == extent).unwrap() + 4;
    for (first, end, columns) in [(5, 3, 4), (0, u32::MAX, 1), (0, 1 << 16, 0xffff)] {
        let mut broken = bytes.clone();
        broken[at..at + 4].copy_from_slice(&u32::to_le_bytes(first));
        broken[at + 4..at + 8].copy_from_slice(&u32::to_le_bytes(end));
        broken[at + 10..at + 12].copy_from_slice(&u16::to_le_bytes(columns));
        let read = read(&broken, &Asked::default(), now());
        assert_eq!(read, Err(Unreadable::Flawed("XLS", "flaw-sheet-extent")));
    }
    assert!(read(&bytes, &Asked::default(), now()).is_ok());
}

/// How many cases are tried; a long run asks for more by `AVAIN_CASES`.
fn cases() -> u32 {
    let asked = std::env::var("AVAIN_CASES").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(200)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        holds(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[ -~\u{e4}\u{20ac};,\"'\n\r\t:=\\\\|BEGINVCARD{}\\[\\]]{0,200}") {
        for start in ["", "BEGIN:VCARD\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "[{", "sep=;\n"] {
            holds(format!("{start}{text}").as_bytes());
        }
    }

    #[test]
    fn changed_files_are_read_or_refused(
        which in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut all = seeds();
        let mut bytes = all.swap_remove(which.index(all.len()));
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        holds(&bytes);
    }

    /// A flipped byte of packed text fails its sum at once, and proves nothing of the reader
    /// behind it: here the text is changed before it is packed.
    #[test]
    fn packages_changed_within_are_read_or_refused(
        which in 0..3_usize,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        part in any::<prop::sample::Index>(),
    ) {
        holds(&repacked(which, &changes, part));
    }
}

/// A workbook with one of its parts changed.
fn repacked(
    which: usize,
    changes: &[(prop::sample::Index, u8)],
    part: prop::sample::Index,
) -> Vec<u8> {
    use std::io::Read as _;
    let file = [
        "xlsx/calamine-date.xlsx",
        "xlsx/calamine-date.ods",
        "made/terms.xlsx",
    ][which];
    let path = format!("{}/tests/fixtures/{file}", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    let mut old = zip::ZipArchive::new(Cursor::new(&bytes[..])).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let changed = part.index(old.len());
    for place in 0..old.len() {
        let mut inner = old.by_index(place).unwrap();
        let mut content = Vec::new();
        inner.read_to_end(&mut content).unwrap();
        if place == changed && !content.is_empty() {
            for (place, byte) in changes {
                let place = place.index(content.len());
                content[place] = *byte;
            }
        }
        let name = inner.name().unwrap().into_owned();
        writer
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
