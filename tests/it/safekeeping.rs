//! Backups, restoring and the examination of the file, as a user has them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::support::avain::Avain;

fn backups(avain: &Avain) -> Vec<PathBuf> {
    let folder = fs::read_dir(avain.path("avain-backups"));
    let mut paths: Vec<PathBuf> = folder
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

fn names(avain: &Avain) -> Vec<String> {
    let name = |path: PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    backups(avain).into_iter().map(name).collect()
}

/// A file with an account of the day before.
fn of_yesterday() -> Avain {
    let mut avain = Avain::new();
    "2026-11-20".clone_into(&mut avain.today);
    avain.ok(&["add", "account", "name=Old Oy"]);
    "2026-11-21".clone_into(&mut avain.today);
    avain
}

#[test]
fn the_first_write_of_a_day_is_preceded_by_a_backup_and_the_second_is_not() {
    let avain = of_yesterday();
    assert_eq!(names(&avain), Vec::<String>::new());
    avain.ok(&["add", "account", "name=New Oy"]);
    avain.ok(&["add", "account", "name=Newer Oy"]);
    assert_eq!(names(&avain), ["2026-11-21-01-daily.db"]);
    let copy = backups(&avain)[0].to_str().unwrap().to_owned();
    let there = avain.ok(&["--db", &copy, "list", "account"]);
    assert!(
        there.contains("Old Oy") && !there.contains("New"),
        "{there}"
    );
    for path in backups(&avain) {
        assert_eq!(
            fs::metadata(path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}

#[test]
fn a_backup_that_cannot_be_made_is_told_and_stops_no_write() {
    let avain = of_yesterday();
    fs::write(avain.path("avain-backups"), "in the way").unwrap();
    let said = avain.run(&["add", "account", "name=New Oy"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(said.err.contains("daily backup was not made"), "{said:?}");
    assert!(avain.ok(&["list", "account"]).contains("New Oy"));
}

#[test]
fn a_restore_is_previewed_agreed_to_and_taken_back() {
    let avain = of_yesterday();
    let made = avain.ok(&["backup"]);
    assert!(made.ends_with("2026-11-21-01-asked.db"), "{made}");
    avain.ok(&["set", "account", "Old Oy", "note=x"]);
    avain.ok(&["add", "account", "name=New Oy"]);
    let list = avain.ok(&["restore"]);
    assert!(
        list.contains("2026-11-21-01-asked.db") && list.contains("1 entry"),
        "{list}"
    );
    let before = avain.ok(&["export", "--format", "json"]);
    let said = avain.fails(2, &["restore", "2026-11-21-01-asked"]);
    for words in [
        "3 now, 1 in the backup",
        "1 would go: New Oy",
        "1 would change: Old Oy",
        "--yes",
    ] {
        assert!(said.contains(words), "{said}");
    }
    assert_eq!(
        avain.ok(&["export", "--format", "json"]),
        before,
        "nothing was changed"
    );
    let said = avain.run(&["restore", "2026-11-21-01-asked", "--yes"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(!avain.ok(&["list", "account"]).contains("New Oy"));
    let back = said.err.rsplit("avain restore ").next().unwrap().trim();
    avain.ok(&["restore", back, "--yes"]);
    assert_eq!(
        avain.ok(&["export", "--format", "json"]),
        before,
        "and back"
    );
    avain.ok(&["undo"]);
    assert!(
        !avain.ok(&["list", "account"]).contains("New Oy"),
        "history too"
    );
    avain.fails(3, &["restore", "nothing"]);
}

#[test]
fn a_damaged_file_is_set_aside_when_a_backup_takes_its_place() {
    let avain = of_yesterday();
    avain.ok(&["backup"]);
    let bytes = fs::read(avain.database()).unwrap();
    fs::write(avain.database(), &bytes[..bytes.len() / 2]).unwrap();
    let said = avain.run(&["doctor"]);
    assert_eq!(said.code, 1, "{said:?}");
    assert!(
        said.out.contains("damaged") && said.out.contains("avain restore"),
        "{said:?}"
    );
    avain.ok(&["restore", "2026-11-21-01-asked", "--yes"]);
    assert!(avain.ok(&["list", "account"]).contains("Old Oy"));
    let aside = avain.path("avain-backups/2026-11-21-01-damaged.db");
    assert_eq!(fs::read(aside).unwrap(), bytes[..bytes.len() / 2]);
    avain.ok(&["doctor"]);
}

#[test]
fn a_copy_goes_where_it_is_asked_and_never_over_a_file() {
    let avain = of_yesterday();
    let target = avain.path("copy.db");
    avain.ok(&["backup", "-o", target.to_str().unwrap()]);
    assert_eq!(
        fs::metadata(&target).unwrap().permissions().mode() & 0o777,
        0o600
    );
    avain.fails(1, &["backup", "-o", target.to_str().unwrap()]);
    Avain::new().fails(4, &["backup"]);
}

fn verdicts(avain: &Avain, arguments: &[&str]) -> Vec<(String, String)> {
    let told = avain.json(arguments);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let lines = told.as_array().unwrap().iter();
    lines
        .map(|line| (text(&line["code"]), text(&line["verdict"])))
        .filter(|(_, verdict)| verdict != "ok")
        .collect()
}

#[test]
fn the_doctor_finds_what_was_changed_past_the_program_and_mends_what_it_can() {
    let avain = of_yesterday();
    avain.ok(&["backup"]);
    assert_eq!(verdicts(&avain, &["doctor", "--json"]), []);
    fs::set_permissions(avain.database(), fs::Permissions::from_mode(0o644)).unwrap();
    change(&avain, "UPDATE \"account\" SET \"name\" = 'Other Oy'");
    let pair = |code: &str, verdict: &str| (code.to_owned(), verdict.to_owned());
    assert_eq!(
        verdicts(&avain, &["doctor", "--json"]),
        [pair("tables", "fault"), pair("permissions", "warning")]
    );
    let offered = avain.json(&["doctor", "--json"]);
    let offered = offered.as_array().unwrap().iter();
    let offered: Vec<_> = offered
        .filter(|one| one["mend"] == "avain doctor --mend")
        .collect();
    assert_eq!(offered.len(), 2, "{offered:?}");
    assert_eq!(avain.run(&["doctor"]).code, 1);
    assert_eq!(verdicts(&avain, &["doctor", "--mend", "--json"]), []);
    assert!(
        avain.ok(&["list", "account"]).contains("Old Oy"),
        "as the journal tells"
    );
    change(&avain, "UPDATE \"journal\" SET \"actor\" = 'Nobody'");
    assert_eq!(
        verdicts(&avain, &["doctor", "--mend", "--json"]),
        [pair("journal", "fault")]
    );
}

/// Changes the file past the program.
fn change(avain: &Avain, sql: &str) {
    let connection = rusqlite::Connection::open(avain.database()).unwrap();
    connection.execute_batch(sql).unwrap();
}

#[test]
fn a_synced_folder_is_warned_of_and_how_to_keep_the_file_local_is_told() {
    let avain = Avain::new();
    let file = avain.path("Dropbox/plans/avain.db");
    let said = avain.run(&["--db", file.to_str().unwrap(), "add", "account", "name=x"]);
    assert_eq!(said.code, 0);
    let home = avain.path(".local/share/avain/avain.db");
    let offer = format!("avain backup -o {}", home.display());
    assert!(
        said.err.contains("Dropbox") && said.err.contains(&offer),
        "{said:?}"
    );
    let (file, home) = (file.to_str().unwrap(), home.to_str().unwrap());
    assert!(avain.ok(&["--db", file, "doctor"]).contains(&offer));
    avain.ok(&["--db", file, "backup", "-o", home]);
    assert_eq!(avain.run(&["--db", home, "list", "account"]).err, "");
    let said = avain.ok(&["--db", file, "doctor"]);
    assert!(!said.contains(&offer), "there is one: {said}");
}

#[test]
fn whom_nobody_has_met_for_years_is_named() {
    let mut avain = Avain::new();
    "2022-11-21".clone_into(&mut avain.today);
    avain.ok(&["add", "account", "name=Old Oy"]);
    for name in ["Liisa Ahonen", "Outi Rae"] {
        let name = format!("name={name}");
        avain.ok(&["add", "stakeholder", "account=Old Oy", &name]);
    }
    let day = |avain: &mut Avain, day: &str| day.clone_into(&mut avain.today);
    day(&mut avain, "2025-11-19");
    assert!(
        avain
            .ok(&["doctor"])
            .contains("Everybody has been confirmed")
    );
    avain.ok(&["set", "stakeholder", "Outi Rae", "confirmed_on=2025-11-19"]);
    day(&mut avain, "2026-11-21");
    let told = avain.ok(&["doctor"]);
    assert!(told.contains("for three years: Liisa Ahonen."), "{told}");
    assert!(told.contains("avain person NAME --erase") && !told.contains("Outi"));
}

#[test]
fn of_a_damaged_file_nobody_is_told_to_make_a_copy() {
    let avain = of_yesterday();
    let bytes = fs::read(avain.database()).unwrap();
    fs::write(avain.database(), &bytes[..bytes.len() / 2]).unwrap();
    let said = avain.run(&["doctor"]);
    assert!(said.out.contains("avain restore FILE"), "{said:?}");
    assert!(
        !said.out.contains("avain backup") && said.err.is_empty(),
        "{said:?}"
    );
}
