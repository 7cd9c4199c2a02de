//! The program run from outside, in a place of its own.

use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value as Json;
use tempfile::TempDir;

/// A fresh place with a file, a day and an actor.
pub struct Avain {
    folder: TempDir,
    pub today: String,
    pub language: String,
    pub actor: String,
}

/// What one run said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Avain {
    pub fn new() -> Avain {
        Avain {
            folder: tempfile::tempdir().unwrap(),
            today: "2026-11-21".to_owned(),
            language: "en".to_owned(),
            actor: "Aino Salo".to_owned(),
        }
    }

    /// A place with the sample portfolio.
    pub fn sample() -> Avain {
        let avain = Avain::new();
        avain.ok(&["sample"]);
        avain
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn database(&self) -> PathBuf {
        self.path("avain.db")
    }

    /// Where drafts of its file are kept.
    pub fn drafts(&self) -> PathBuf {
        let told = self.ok(&["paths", "--json"]);
        let paths: serde_json::Value = serde_json::from_str(&told).unwrap();
        PathBuf::from(paths["drafts"].as_str().unwrap())
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    /// A run with something on standard input.
    pub fn run_with(&self, arguments: &[&str], input: &str) -> Said {
        let mut command = Command::from_std(self.command());
        command.args(arguments).write_stdin(input);
        let output = command.output().unwrap();
        Said {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The program in this place, without arguments yet.
    pub fn command(&self) -> std::process::Command {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_avain"));
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("TZ", "UTC")
            .env("AVAIN_DB", self.database())
            .env("AVAIN_TODAY", &self.today)
            .env("AVAIN_LANG", &self.language)
            .env("AVAIN_ACTOR", &self.actor)
            .current_dir(self.folder.path());
        command
    }

    /// A run that must succeed; its output without the last line break.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.err);
        said.out.trim_end().to_owned()
    }

    /// A run that must fail with a code; what it said on standard error.
    #[track_caller]
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, code, "{arguments:?}: {}{}", said.out, said.err);
        assert_eq!(said.out, "", "{arguments:?} wrote data");
        assert!(!said.err.is_empty(), "{arguments:?} said nothing");
        said.err
    }

    #[track_caller]
    pub fn json(&self, arguments: &[&str]) -> Json {
        let said = self.run(arguments);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {said:?}"))
    }
}
