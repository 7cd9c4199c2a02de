//! No command lets a code that could steer a terminal out of the file, whoever put it there.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use avain::domain::{Kind, Type};

use crate::support::avain::Avain;

/// Every control, every mark of direction, and what has no width; line breaks and tabs, which
/// texts may have, and joiners, which letters need, left out.
fn codes() -> Vec<char> {
    let ranges = [
        '\u{0}'..='\u{8}',
        '\u{b}'..='\u{1f}',
        '\u{7f}'..='\u{9f}',
        '\u{61c}'..='\u{61c}',
        '\u{200b}'..='\u{200b}',
        '\u{200e}'..='\u{200f}',
        '\u{202a}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
        '\u{fff9}'..='\u{fffb}',
    ];
    ranges.into_iter().flatten().collect()
}

/// The sample with every code in every text, put there past the program.
fn poisoned() -> Avain {
    let avain = Avain::sample();
    let text: String = codes().into_iter().collect();
    let connection = rusqlite::Connection::open(avain.database()).unwrap();
    for kind in Kind::ALL {
        let fields = kind.fields().iter();
        for field in fields.filter(|field| matches!(field.ty, Type::Line | Type::Text)) {
            let (table, column) = (kind.code(), field.key);
            let sql = format!(
                "UPDATE \"{table}\" SET \"{column}\" = \"{column}\" || ?1 WHERE \"{column}\" <> ''"
            );
            connection.execute(&sql, [&text]).unwrap();
        }
    }
    let escaped = codes().iter().fold(String::new(), |mut escaped, code| {
        let _ = write!(escaped, "\\u{:04x}", u32::from(*code));
        escaped
    });
    let sql = "UPDATE \"journal\" SET \"actor\" = \"actor\" || ?1, \
               \"label\" = replace(\"label\", '\"text\":\"', '\"text\":\"' || ?2)";
    connection.execute(sql, [&text, &escaped]).unwrap();
    avain
}

#[test]
fn no_command_lets_a_code_out() {
    let avain = poisoned();
    let mut commands: Vec<Vec<&str>> = Vec::new();
    for kind in Kind::ALL {
        for form in [&[][..], &["--plain"], &["--json"], &["--csv"]] {
            let mut words = vec!["list", kind.code()];
            words.extend(form);
            commands.push(words);
        }
    }
    let account = avain.json(&["list", "account", "--json"])[0]["id"].clone();
    let account = account.as_str().unwrap();
    let person = avain.json(&["list", "stakeholder", "--json"])[0]["id"].clone();
    let person = person.as_str().unwrap();
    for words in [
        &["show", "account", account][..],
        &["show", "account", account, "--json"],
        &["search", "a"],
        &["history", "--all"],
        &["history", "--json"],
        &["check"],
        &["check", "--json"],
        &["measure"],
        &["measure", "--json"],
        &["summary", account],
        &["summary", account, "--format", "html"],
        &["summary", account, "--format", "json"],
        &["year", account],
        &["year", account, "--format", "ics"],
        &["export", "--format", "json"],
        &["export", "--format", "csv", "--table", "stakeholder"],
        &["export", "--format", "ics"],
        &["export", "--format", "vcf"],
        &["person", person, "--export"],
        &["person", person, "--erase"],
        &["show", "account", "a"],
        &["doctor"],
        &["restore"],
        &["undo"],
        &[],
    ] {
        commands.push(words.to_vec());
    }
    let codes = codes();
    let mut leaks = Vec::new();
    for words in commands {
        let said = avain.run(&words);
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
    assert_eq!(leaks, Vec::<String>::new());
}
