//! Every file of the collection imports right or is refused with a sentence; nothing in between.

use std::fs;
use std::path::PathBuf;

use avain::domain::intake::Raw;
use avain::domain::intake::mapping::Asked;
use avain::domain::{Kind, Now};
use avain::format::reading;
use avain::i18n::{Language, Texts};
use avain::importing::{self, Desk, Looked, Request};
use avain::store::{Purpose, Store};
use chrono::NaiveDate;
use serde_json::Value as Json;

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn now() -> Now {
    Now::noon(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
}

/// What a file comes to in an empty place: format, encoding, kind, then rows made, left out and
/// refused, or why it was not read.
fn came_to(file: &str, kind: &str, given: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("avain.db"), Purpose::Write).unwrap();
    let bytes = fs::read(fixtures().join(file)).unwrap();
    let pairs = given.split(',').filter_map(|pair| pair.split_once('='));
    let (set, map): (Vec<_>, Vec<_>) = pairs
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .partition(|(name, _)| name.starts_with('@'));
    let set = set
        .iter()
        .map(|(name, value)| (name[1..].to_owned(), value.clone()));
    let request = Request {
        file: file.to_owned(),
        mapping: Asked {
            kind: Kind::from_code(kind),
            columns: map,
            given: set.collect(),
            is_guided: false,
        },
        wishes: avain::domain::intake::Wishes {
            accounts: avain::domain::intake::Missing::Make,
            ..Default::default()
        },
        ..Request::default()
    };
    let desk = Desk {
        store: &store,
        state: folder.path(),
        now: now(),
    };
    let mut ids = store.ids(1, 1).unwrap();
    match importing::look(desk, &bytes, &request, &mut ids, &mut |_, _| true) {
        Ok(Looked::Plan(_)) => "a plan".to_owned(),
        Ok(Looked::Rows(rows)) => {
            assert!(rows.open.is_empty(), "{file}: {:?}", rows.open);
            let (reading, intake) = (&rows.reading, &rows.intake);
            let encoding = reading.encoding.unwrap_or("-");
            format!(
                "{} {encoding} {}: {} made, {} left out, {} refused",
                reading.format,
                rows.mapping.kind.code(),
                intake.made,
                intake.left_out,
                intake.refused.len()
            )
        }
        Err(problem) => {
            let words = Texts::new(Language::En).say(&problem.message);
            assert!(words.contains(file) || words.contains("column"), "{words}");
            problem.message.key.into_owned()
        }
    }
}

/// File, kind asked for, columns named and (after an @) fields set, what it comes to: each by a bar.
const COLLECTION: &str = "
crm/frictionless-blank-cells.csv | account | name=name | csv UTF-8 account: 4 made, 0 left out, 1 refused
crm/frictionless-blank-headers.csv | account | 2=name | csv UTF-8 account: 2 made, 0 left out, 0 refused
crm/frictionless-blank-rows.csv | account | name=name | csv UTF-8 account: 2 made, 0 left out, 0 refused
crm/frictionless-bom.csv | account | name=name | csv UTF-8 account: 2 made, 0 left out, 0 refused
crm/frictionless-duplicate-headers.csv | account | name=name | csv UTF-8 account: 2 made, 0 left out, 0 refused
crm/frictionless-issue-1009-semicolon.csv | account | fieldNameB=name,fieldNameA=business_id | csv UTF-8 account: 1 made, 0 left out, 0 refused
crm/frictionless-latin1.csv | account | name=name | csv windows-1252 account: 2 made, 0 left out, 0 refused
crm/hubspot-duckflow-contacts.csv | account | contact_id=external_id,email=name | csv UTF-8 account: 100 made, 0 left out, 0 refused
crm/hubspot-duckflow-deals.csv | opportunity | deal_id=name,source=account,amount=value,close_date=expected_on | csv UTF-8 opportunity: 150 made, 0 left out, 0 refused
crm/linkedin-sample_connections.csv | | | csv UTF-8 stakeholder: 7 made, 0 left out, 0 refused
crm/outlook-gpc.csv | | | csv UTF-8 stakeholder: 1 made, 1 left out, 1 refused
crm/sf-dataloader-error.csv | | ACCOUNTID=,@account=Acme | csv UTF-8 opportunity: 10 made, 0 left out, 1 refused
crm/sf-dataloader-opportunityData.csv | | ACCOUNTID=,@account=Acme | csv UTF-8 opportunity: 38 made, 0 left out, 0 refused
crm/sf-dataloader-success.csv | | ACCOUNTID=,@account=Acme | csv UTF-8 opportunity: 9 made, 0 left out, 0 refused
crm/sf-dl-csvEscapedQuotes.csv | account | column1=name | csv UTF-8 account: 2 made, 0 left out, 0 refused
crm/sf-dl-csvtext_BOM_UTF16BE.csv | account | column1=name | csv UTF-16BE account: 2 made, 0 left out, 0 refused
crm/sf-dl-csvtext_BOM_UTF16LE.csv | account | column1=name | csv UTF-16LE account: 2 made, 0 left out, 0 refused
crm/sf-dl-csvtext_BOM_UTF8.csv | account | column1=name | csv UTF-8 account: 2 made, 0 left out, 0 refused
crm/sf-dl-dateEndingInZ.csv | | | csv UTF-8 account: 1 made, 0 left out, 0 refused
crm/sf-dreamhouse-contacts.json | | @account=Acme | json UTF-8 stakeholder: 5 made, 0 left out, 0 refused
crm/sf-ebikes-Accounts.json | | | json UTF-8 account: 3 made, 0 left out, 0 refused
crm/sfcli-comma_wrapped_values.csv | | | csv UTF-8 account: 10 made, 0 left out, 0 refused
crm/sfcli-pipe.csv | | | csv UTF-8 account: 10 made, 0 left out, 0 refused
crm/sfcli-semicolon.csv | | | csv UTF-8 account: 10 made, 0 left out, 0 refused
crm/sfcli-tab.csv | | | csv UTF-8 account: 10 made, 0 left out, 0 refused
crm/sfdc-workshop-Account.csv | | | csv UTF-8 account: 22 made, 0 left out, 0 refused
crm/sfdc-workshop-AccountContactRelation.csv | | | problem-import-kind
crm/thunderbird-basic_csv_addressbook.csv | | @account=Acme | csv UTF-8 stakeholder: 2 made, 0 left out, 0 refused
crm/thunderbird-csv_no_header.csv | | | problem-import-no-header
crm/thunderbird-csv_semicolon.csv | | @account=Acme | csv UTF-8 stakeholder: 2 made, 0 left out, 0 refused
crm/thunderbird-export.csv | | @account=Acme | csv UTF-8 stakeholder: 2 made, 0 left out, 0 refused
xlsx/calamine-any_sheets.xlsx | | | problem-import-no-header
xlsx/calamine-date.ods | | | problem-import-no-header
xlsx/calamine-date.xlsx | | | problem-import-no-header
xlsx/calamine-date_1904.xlsx | | | problem-import-no-header
xlsx/calamine-errors.xlsx | solution | 1=name | xlsx - solution: 6 made, 0 left out, 0 refused
xlsx/calamine-header-row.xlsx | solution | Column A=name | xlsx - solution: 1 made, 0 left out, 0 refused
xlsx/calamine-inventory-table.xlsx | solution | Item=name | xlsx - solution: 4 made, 0 left out, 0 refused
xlsx/calamine-merge_cells.xlsx | solution | Not Merged=name | xlsx - solution: 0 made, 0 left out, 1 refused
xlsx/calamine-merged_cells.ods | solution | A=name | ods - solution: 1 made, 0 left out, 1 refused
xlsx/calamine-pass_protected.xlsx | | | problem-import-encrypted
xlsx/frictionless-merged-cells.xlsx | solution | 1=name | problem-import-empty
xlsx/phpss-rootZipFiles.xlsx | solution | 1=name | problem-import-empty
vcard/ezvcard-John_Doe_EVOLUTION.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/ezvcard-John_Doe_GMAIL.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/ezvcard-gmail-list.vcf | | @account=Acme | vcf UTF-8 stakeholder: 3 made, 0 left out, 0 refused
vcard/ezvcard-issue114.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/ezvcard-outlook-2003.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/ezvcard-rfc2426-example.vcf | | @account=Acme | vcf UTF-8 stakeholder: 2 made, 0 left out, 0 refused
vcard/ezvcard-rfc6350-example.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/icaljs-escape_semicolon.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/icaljs-vcard3.vcf | | @account=Acme | vcf UTF-8 stakeholder: 1 made, 0 left out, 0 refused
vcard/icaljs-vcard_grouped.vcf | | @account=Acme | vcf UTF-8 stakeholder: 0 made, 0 left out, 1 refused
vcard/tb-basic_vcard_addressbook.vcf | | @account=Acme | vcf UTF-8 stakeholder: 2 made, 0 left out, 0 refused
vcard/tb-export.vcf | | @account=Acme | vcf UTF-8 stakeholder: 2 made, 0 left out, 0 refused
ics/ical4j-apple-iphone-os-26-structured-location.ics | | @account=Acme | ics UTF-8 activity: 1 made, 0 left out, 0 refused
ics/icalendar-event-event_with_escaped_characters.ics | | @account=Acme | ics UTF-8 activity: 0 made, 0 left out, 1 refused
ics/icalendar-issue_1050_calendar_with_events_and_todos.ics | | @account=Acme | ics UTF-8 activity: 3 made, 0 left out, 0 refused
ics/icalendar-issue_127_categories_with_commas.ics | | @account=Acme | ics UTF-8 activity: 1 made, 0 left out, 0 refused
ics/icalendar-multiple_timezones.ics | | @account=Acme | ics UTF-8 activity: 0 made, 0 left out, 3 refused
ics/icaljs-rfc.ics | | @account=Acme | ics UTF-8 activity: 1 made, 0 left out, 0 refused
ics/icaljs-unfold_properties.ics | | @account=Acme | problem-import-empty
ics/khal-event_d.ics | | @account=Acme | ics UTF-8 activity: 1 made, 0 left out, 0 refused
ics/khal-event_dt_long.ics | | @account=Acme | ics UTF-8 activity: 1 made, 0 left out, 0 refused
ics/khal-event_dt_multi_uid.ics | | @account=Acme | ics UTF-8 activity: 2 made, 0 left out, 1 refused
ics/khal-event_dt_two_tz.ics | | @account=Acme | ics UTF-8 activity: 1 made, 0 left out, 0 refused
nasty/blns.json | | | problem-import-objects
nasty/blns.txt | account | 1=name | csv UTF-8 account: 543 made, 0 left out, 92 refused
nasty/csv-injection-payloads.txt | account | 1=name | csv UTF-8 account: 2 made, 0 left out, 2 refused
nasty/emoji-variation-sequences.txt | account | 1=name | csv UTF-8 account: 743 made, 0 left out, 0 refused
nasty/emoji-zwj-sequences-excerpt.txt | account | 1=name | csv UTF-8 account: 227 made, 0 left out, 1 refused
nasty/vt-escapes.txt | account | 1=name | csv UTF-8 account: 100 made, 0 left out, 41 refused
plans/nordic-top20-revenue-2014.csv | account | | csv UTF-8 account: 20 made, 0 left out, 0 refused
";

fn collection() -> impl Iterator<Item = Vec<&'static str>> {
    let rows = COLLECTION.lines().filter(|line| !line.is_empty());
    rows.map(|row| row.split('|').map(str::trim).collect())
}

#[test]
fn every_file_imports_right_or_is_refused_with_a_sentence() {
    let mut faults = Vec::new();
    for row in collection() {
        let [file, kind, map, expected] = row[..] else {
            panic!("{row:?}");
        };
        let found = came_to(file, kind, map);
        if found != expected {
            faults.push(format!("{file} | {kind} | {map} | {found}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_file_of_the_collection_stands_in_the_table() {
    for folder in ["crm", "xlsx", "vcard", "ics", "nasty", "plans"] {
        for entry in fs::read_dir(fixtures().join(folder)).unwrap() {
            let name = entry.unwrap().file_name();
            let file = format!("{folder}/{}", name.to_string_lossy());
            assert!(collection().any(|row| row[0] == file), "{file}");
        }
    }
}

#[test]
fn csv_spectrum_is_read_as_its_answers_say() {
    let folder = fixtures().join("csv-spectrum");
    let mut count = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "csv") {
            continue;
        }
        count += 1;
        // The files of the collection have lost their carriage returns, the answers have not.
        let answer = fs::read_to_string(path.with_extension("json")).unwrap();
        let answer = answer.replace("\\r\\n", "\\n");
        let mut answer: Json = serde_json::from_str(&answer).unwrap();
        if answer.is_object() {
            // The answer is another telephone number than the one the file has.
            answer["Contact Phone Number"] = Json::from("2095257564");
            answer = Json::Array(vec![answer]);
        }
        let bytes = fs::read(&path).unwrap();
        let read = reading::read(&bytes, &reading::Asked::default(), now()).unwrap();
        let rows = read.sheet.rows.iter().map(|line| {
            let header = read.sheet.header.iter().cloned();
            let cells = line.cells.iter().map(|cell| Json::from(Raw::text(cell)));
            Json::Object(header.zip(cells).collect())
        });
        assert_eq!(Json::Array(rows.collect()), answer, "{}", path.display());
    }
    assert_eq!(count, 12);
}
