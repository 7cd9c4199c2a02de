//! No command lets a code that could steer a terminal out of the file, whoever put it there.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use avain::cli::COMMANDS;
use avain::domain::{Kind, Type};
use avain::report::REPORTS;

use crate::support::avain::Avain;
use crate::support::small::times;

/// Every control, every mark of direction, and what has no width; line breaks and tabs, which
/// texts may have, and joiners, which letters need, left out.
fn codes() -> Vec<char> {
    let ranges = [
        '\u{0}'..='\u{8}',
        '\u{b}'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{61c}'..='\u{61c}',
        '\u{180e}'..='\u{180e}',
        '\u{200b}'..='\u{200b}',
        '\u{200e}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
        '\u{e0000}'..='\u{e007f}',
    ];
    ranges.into_iter().flatten().collect()
}

/// The sample with codes at both ends of every text, put there past the program.
fn poisoned(text: &str) -> Avain {
    let avain = Avain::sample();
    let connection = rusqlite::Connection::open(avain.database()).unwrap();
    for kind in Kind::ALL {
        let fields = kind.fields().iter();
        for field in fields.filter(|field| matches!(field.ty, Type::Line | Type::Text)) {
            let (table, column) = (kind.code(), field.key);
            let sql = format!(
                "UPDATE \"{table}\" SET \"{column}\" = ?1 || \"{column}\" || ?1 \
                 WHERE \"{column}\" <> ''"
            );
            connection.execute(&sql, [text]).unwrap();
        }
    }
    let mut units = [0; 2];
    let escaped = text.chars().fold(String::new(), |mut escaped, code| {
        for unit in code.encode_utf16(&mut units) {
            let _ = write!(escaped, "\\u{unit:04x}");
        }
        escaped
    });
    let sql = "UPDATE \"journal\" SET \"actor\" = \"actor\" || ?1, \
               \"label\" = replace(\"label\", '\"text\":\"', '\"text\":\"' || ?2)";
    connection.execute(sql, [text, &escaped]).unwrap();
    avain
}

/// Every command that tells of what the file holds, in every form it has.
fn commands(account: &str, person: &str) -> Vec<Vec<String>> {
    let mut commands: Vec<String> = Vec::new();
    for kind in Kind::ALL {
        for form in ["", " --plain", " --json", " --csv"] {
            commands.push(format!("list {}{form}", kind.code()));
        }
    }
    let formats = ["md", "html", "json", "csv"].map(|name| format!("--format {name}"));
    for report in REPORTS {
        let account = if report.is_of_account() { account } else { "" };
        let days = if report.name == "diff" {
            "--from 2026-01-01 --to 2026-11-20"
        } else {
            ""
        };
        let made = formats
            .iter()
            .map(|format| format!("report {} {account} {days} {format}", report.name));
        commands.extend(made);
    }
    let others = [
        "show account {a}",
        "show account {a} --json",
        "show stakeholder {p}",
        "search a",
        "history --all",
        "history --json",
        "check",
        "check --json",
        "measure",
        "measure --json",
        "measure --portfolio --json",
        "summary {a} --for customer",
        "summary {a} --for customer --format html",
        "year {a} --format ics",
        "brief {a}",
        "handover {a}",
        "diff {a} 2026-01-01 2026-11-20 --json",
        "asof 2026-11-20 show account {a}",
        "asof 2026-11-20 list stakeholder",
        "whatif leaves {p}",
        "whatif leaves {p} --json",
        "whatif without {a} --json",
        "export --format json",
        "export --format csv --table stakeholder",
        "export --format csv --table activity",
        "export --format ics",
        "export --format vcf",
        "export --format vcf4",
        "person {p} --export",
        "person {p} --export --format json",
        "person {p} --erase",
        "show account a",
        "show account 01933ebb",
        "list account --where name=a",
        "doctor",
        "doctor --json",
        "restore",
        "undo",
        "redo",
        "log {a} @a",
        "signal {a} late",
        "add activity account=a title=a",
        "set account a note=a",
        "remove account a",
        "import nowhere.csv",
        "plan {a}",
        "review {a}",
        "open {a}",
        "",
    ];
    commands.extend(others.map(|one| one.replace("{a}", account).replace("{p}", person)));
    for name in COMMANDS.iter().map(|command| command.name) {
        let is_tried = commands.iter().any(|line| line.starts_with(name));
        assert!(is_tried || SILENT.contains(&name), "{name} is not tried");
    }
    let words = |line: &String| line.split_whitespace().map(str::to_owned).collect();
    commands.iter().map(words).collect()
}

/// Commands that tell nothing of what the file holds.
const SILENT: &[&str] = &["sample", "backup", "paths", "completions", "man"];

/// What commands over a poisoned sample let out of the codes.
fn leaks(poison: &str) -> Vec<String> {
    let avain = poisoned(poison);
    let first = |kind| {
        let id = avain.json(&["list", kind, "--json"])[0]["id"].clone();
        id.as_str().unwrap().to_owned()
    };
    let codes = codes();
    let mut leaks = Vec::new();
    for words in commands(&first("account"), &first("stakeholder")) {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = avain.run(&words);
        assert!(matches!(said.code, 0..=5), "{words:?}: {said:?}");
        assert!(!said.err.contains("--help"), "{words:?}: {said:?}");
        // A table for spreadsheets begins with the mark that tells them its letters.
        let out = said.out.strip_prefix('\u{feff}').unwrap_or(&said.out);
        let all = out.to_owned() + &said.err;
        let found: BTreeSet<char> = all
            .chars()
            .filter(|letter| codes.contains(letter) && *letter != '\u{d}')
            .collect();
        if !found.is_empty() {
            leaks.push(format!("{words:?} lets {found:?} out"));
        }
    }
    leaks
}

/// All codes at once, and all between letters; in the long run also each by itself.
#[test]
fn no_command_lets_a_code_out() {
    let together = codes().into_iter();
    let apart = codes().into_iter().flat_map(|code| ['x', code]);
    let poison: String = together.chain(apart).collect();
    assert_eq!(leaks(&poison), Vec::<String>::new());
    let count = times(0, u64::MAX);
    let alone = codes().into_iter().take(usize::try_from(count).unwrap());
    let mut all = 0;
    for code in alone {
        assert_eq!(
            leaks(&code.to_string()),
            Vec::<String>::new(),
            "{code:?} by itself"
        );
        all += 1;
    }
    println!(
        "{} codes at once and between letters, {all} by themselves, 0 let out by {} commands",
        codes().len(),
        commands("", "").len()
    );
}
