//! Every door against strings that break programs: fields by `add` and `set`, lines by `log` and
//! `signal`, files of every kind that import takes. What comes in is text without codes, and none
//! of it is alive in what goes out.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;

use avain::domain::{Kind, Type};
use avain::format::plan_formats::PLAN_FORMATS;
use avain::report::REPORTS;
use serde_json::{Value as Json, json};

use crate::support::avain::Avain;
use crate::support::small::times;

/// What programs of others would obey, each for one format at least.
const OWN: &[&str] = &[
    "\"\r\nEMAIL:evil@x.example\r\nX:",
    "x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil",
    "x\nEND:VEVENT\nBEGIN:VALARM\nACTION:PROCEDURE",
    "\\n;ATTACH:http://evil.example",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    ";=1+1",
    "\",\"=1+1\",\"",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "#panic(\"x\") #import \"/etc/passwd\"",
    "\\u{1b}]8;;http://evil.example\u{7}x",
    "\u{1b}]52;c;ZXZpbA==\u{7}",
    "\u{90}tmux;\u{1b}\\",
    "',('x')); DROP TABLE \"account\"; --",
    "\u{e0041}\u{200b}\u{2066}x\u{feff}",
    "\"}]}, {\"schema\": 1",
    "%s%n${PATH}`id`$(id)",
];

/// Those, and a collection of others'.
fn strings() -> Vec<String> {
    let theirs: Vec<String> =
        serde_json::from_str(include_str!("../fixtures/hostile.json")).unwrap();
    let own = OWN.iter().map(|text| (*text).to_owned());
    own.chain(theirs).collect()
}

/// A string for each place, beginning with one of them.
struct Supply(Vec<String>, usize);

impl Supply {
    fn next(&mut self) -> String {
        self.1 += 1;
        self.0[(self.1 - 1) % self.0.len()].clone()
    }

    /// One that may stand on a command line.
    fn argument(&mut self) -> String {
        self.next().replace('\0', "\u{1}")
    }
}

/// Puts strings into every text of a record of each kind, and adds some more.
fn through_fields(avain: &Avain, supply: &mut Supply) {
    for kind in Kind::ALL {
        let id = avain.json(&["list", kind.code(), "--json"])[0]["id"].clone();
        let Some(id) = id.as_str() else {
            panic!("the sample has no {}", kind.code())
        };
        let texts = kind.fields().iter();
        let texts = texts.filter(|field| matches!(field.ty, Type::Line | Type::Text));
        // What a setting is called is what it is, and stays.
        let texts = texts.filter(|field| (*kind, field.key) != (Kind::Setting, "key"));
        let given: Vec<String> = texts
            .map(|field| format!("{}={}x", field.key, supply.argument()))
            .collect();
        if given.is_empty() {
            continue;
        }
        let mut words = vec!["set", kind.code(), id];
        words.extend(given.iter().map(String::as_str));
        avain.ok(&words);
    }
    let account = avain.ok(&["add", "account", &format!("name={}x", supply.argument())]);
    let owner = format!("account={account}");
    let given = ["name", "title", "need"].map(|key| format!("{key}={}x", supply.argument()));
    avain.ok(&[
        "add",
        "stakeholder",
        &owner,
        &given[0],
        &given[1],
        &given[2],
    ]);
    avain.run(&["log", &account, &supply.argument()]);
    avain.run(&["signal", &account, &supply.argument()]);
}

/// The bytes of a file of each kind that import takes, with strings in every place, and its options.
fn files(supply: &mut Supply) -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let mut rows = Vec::new();
    for _ in 0..12 {
        rows.push([supply.next() + "x", supply.next(), supply.next()]);
    }
    let delimited = |sign: u8| {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(sign)
            .from_writer(Vec::new());
        writer.write_record(["name", "industry", "note"]).unwrap();
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        writer.into_inner().unwrap()
    };
    let objects: Vec<Json> = rows
        .iter()
        .map(|row| json!({"name": row[0], "industry": row[1], "note": row[2]}))
        .collect();
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let header = ["name", "industry", "note"].map(str::to_owned);
    for (y, row) in std::iter::once(&header).chain(&rows).enumerate() {
        for (x, text) in row.iter().enumerate() {
            let (y, x) = (u32::try_from(y).unwrap(), u16::try_from(x).unwrap());
            sheet.write_string(y, x, text).unwrap();
        }
    }
    let line = |text: &str| text.replace(['\r', '\n'], "\\n");
    let cards = rows.iter().map(|row| {
        let [name, org, note] = [&row[0], &row[1], &row[2]].map(|text| line(text));
        format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name};;;;\r\nORG:{org}\r\nNOTE:{note}\r\nEND:VCARD\r\n")
    });
    let events = rows.iter().enumerate().map(|(n, row)| {
        let [title, note] = [&row[0], &row[2]].map(|text| line(text));
        format!("BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:{title}\r\nDESCRIPTION:{note}\r\nEND:VEVENT\r\n")
    });
    let events: String = events.collect();
    let calendar =
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n");
    vec![
        ("rows.csv", delimited(b','), "--as account"),
        ("rows.tsv", delimited(b'\t'), "--as account"),
        (
            "rows.json",
            serde_json::to_vec(&objects).unwrap(),
            "--as account",
        ),
        ("rows.xlsx", book.save_to_buffer().unwrap(), "--as account"),
        (
            "people.vcf",
            cards.collect::<String>().into_bytes(),
            "--make-accounts",
        ),
        ("events.ics", calendar.into_bytes(), "--set account=Calm Oy"),
    ]
}

/// Takes in a file of each kind, and a plan of our own whose every text was changed on its way.
fn through_files(avain: &Avain, supply: &mut Supply) {
    avain.ok(&["add", "account", "name=Calm Oy"]);
    for (name, bytes, options) in files(supply) {
        fs::write(avain.path(name), bytes).unwrap();
        let mut words = vec!["import", name, "--json"];
        let (option, value) = options.split_once(' ').unwrap_or((options, ""));
        words.extend([option, value].iter().filter(|word| !word.is_empty()));
        let said = avain.run(&words);
        assert!(matches!(said.code, 0 | 1), "{name}: {said:?}");
        let told: Json = serde_json::from_str(&said.out).unwrap_or_default();
        let count = |key: &str| told[key].as_u64().unwrap_or(0);
        let taken = count("made") + count("changed") + count("same");
        assert!(taken > 0, "{name} is let in: {said:?}");
    }
    let mut plan = avain.json(&["export", "--format", "json"]);
    for record in plan["records"].as_array_mut().unwrap().iter_mut().take(300) {
        for key in ["note", "text", "words", "need", "message", "outcome"] {
            if record[key].is_string() {
                record[key] = json!(supply.next());
            }
        }
    }
    fs::write(avain.path("plan.json"), plan.to_string()).unwrap();
    let said = avain.run(&["import", "plan.json"]);
    assert!(matches!(said.code, 0 | 1), "{said:?}");
}

/// A letter that nothing kept may hold.
fn acts(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\n' | '\t')
        || matches!(letter, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Every text that is kept is text.
fn nothing_kept_acts(avain: &Avain) {
    let whole = avain.json(&["export", "--format", "json"]).to_string();
    let kept: Json = serde_json::from_str(&whole).unwrap();
    let mut open = vec![&kept];
    while let Some(one) = open.pop() {
        match one {
            Json::String(text) => assert!(!text.contains(acts), "{text:?}"),
            Json::Array(all) => open.extend(all),
            Json::Object(all) => open.extend(all.values()),
            _ => {}
        }
    }
}

/// The names of the lines of a calendar or of cards.
fn lines(text: &str) -> BTreeSet<String> {
    let whole = text.replace("\r\n ", "");
    let names = whole
        .split("\r\n")
        .map(|line| line.split([':', ';']).next());
    names
        .map(|name| name.unwrap_or_default().to_owned())
        .collect()
}

/// How many formulas and links a workbook has.
fn formulas(bytes: &[u8]) -> usize {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut count = 0;
    for at in 0..book.len() {
        let mut text = String::new();
        let mut part = book.by_index(at).unwrap();
        let is_xml = part.name().is_ok_and(|name| name.ends_with(".xml"));
        if is_xml && part.read_to_string(&mut text).is_ok() {
            count += text.matches("<f>").count() + text.matches("<hyperlink").count();
        }
    }
    count
}

/// What goes out of a file in every format of plans.
fn plans(avain: &Avain) -> Vec<(&'static str, Vec<u8>)> {
    let mut all = Vec::new();
    for format in PLAN_FORMATS {
        let kinds = if format.is_table {
            Kind::ALL
        } else {
            &Kind::ALL[..1]
        };
        for kind in kinds {
            let mut words = vec!["export", "--format", format.name, "-o", "out", "--yes"];
            if format.is_table {
                words.extend(["--table", kind.code()]);
            }
            avain.ok(&words);
            all.push((format.name, fs::read(avain.path("out")).unwrap()));
        }
    }
    all
}

fn no_plan_is_alive(avain: &Avain, calm: &[(&str, Vec<u8>)]) {
    for ((name, bytes), (_, before)) in plans(avain).iter().zip(calm) {
        match *name {
            "xlsx" => assert_eq!(formulas(bytes), formulas(before)),
            "csv" => no_cell_acts(bytes),
            "json" => drop(serde_json::from_slice::<Json>(bytes).unwrap()),
            _ => no_line_is_foreign(name, bytes, before),
        }
    }
}

/// No cell of a table is what spreadsheet programs take for a formula.
fn no_cell_acts(bytes: &[u8]) {
    for row in csv::Reader::from_reader(bytes).into_records() {
        for cell in &row.unwrap() {
            let is_number = cell.parse::<f64>().is_ok();
            let acts = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
            assert!(is_number || !acts, "{cell:?}");
        }
    }
}

/// What the lines of a calendar or of cards may be called, beside what the sample has.
const OURS: &[&str] = &[
    "DESCRIPTION",
    "NOTE",
    "ORG",
    "TITLE",
    "EMAIL",
    "TEL",
    "CATEGORIES",
    "LOCATION",
];

fn no_line_is_foreign(name: &str, bytes: &[u8], before: &[u8]) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let known = lines(&text(before));
    let mut new = lines(&text(bytes));
    new.retain(|line| !known.contains(line) && !OURS.contains(&line.as_str()));
    assert!(new.is_empty(), "{new:?} in {name}");
    assert!(!text(bytes).contains("\r\nEMAIL:evil"), "{name}");
}

fn no_report_is_alive(avain: &Avain) {
    let account = avain.json(&["list", "account", "--json"])[0]["id"].clone();
    let account = account.as_str().unwrap();
    for report in REPORTS {
        for format in ["md", "html", "json"] {
            let mut words = vec!["report", report.name];
            words.extend(report.is_of_account().then_some(account));
            if report.name == "diff" {
                words.extend(["--from", "2026-01-01", "--to", "2026-11-21"]);
            }
            words.extend(["--format", format]);
            let out = avain.ok(&words);
            let bad: &[&str] = match format {
                "md" => &[
                    "<script",
                    "<img",
                    "<svg/",
                    "<iframe",
                    "](http",
                    "](javascript",
                    "\n# broken out",
                ],
                "html" => &["<script", "<img", "<svg/", "<iframe", "href=\"javascript"],
                _ => &[],
            };
            let out = out.replace("\\]", "");
            for bad in bad {
                assert!(
                    !out.to_lowercase().contains(bad),
                    "{bad:?} in {} as {format}",
                    report.name
                );
            }
            assert!(!out.contains(acts), "a code in {} as {format}", report.name);
        }
    }
}

/// Once with each string somewhere; in the long run with every string in every place.
#[test]
fn what_comes_through_a_door_is_text_and_dead_in_every_format() {
    let strings = strings();
    assert!(strings.len() >= 30);
    let turns = times(1, strings.len() as u64);
    let calm = plans(&Avain::sample());
    for turn in 0..turns {
        let avain = Avain::sample();
        let mut supply = Supply(strings.clone(), usize::try_from(turn).unwrap());
        through_fields(&avain, &mut supply);
        through_files(&avain, &mut supply);
        nothing_kept_acts(&avain);
        no_plan_is_alive(&avain, &calm);
        no_report_is_alive(&avain);
        assert_eq!(avain.run(&["doctor"]).code, 0);
    }
    println!(
        "{} strings, {turns} turns through every door, 0 alive",
        strings.len()
    );
}
