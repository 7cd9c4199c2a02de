//! What every subcommand has at hand: the words, the moment, who acts, and the file.

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::NaiveDate;
use clap::ArgMatches;

use crate::app::{documents, looks};
use crate::configuration::{Colours, Configuration};
use crate::domain::fault::Fault;
use crate::domain::input::{self, Assignment, read_assignment};
use crate::domain::rules::Rules;
use crate::domain::{Entry, Id, Ids, Kind, Now, Operation, Problem, Type, Value};
use crate::format::json::harmless;
use crate::format::record_text::visible;
use crate::format::{Format, Written};
use crate::i18n::{Language, Message, Texts};
use crate::places::Places;
use crate::report::Document;
use crate::store::files::problem;
use crate::store::{Purpose, Store};
use crate::tui::theme::Theme;

/// One run of the program.
pub struct Session {
    pub texts: Texts,
    pub now: Now,
    pub actor: String,
    pub places: Places,
    pub configuration: Configuration,
    /// The shipped rules with the user's own over them.
    pub rules: Rules,
    /// What in the user's own rules does not fit.
    pub rule_faults: Vec<Message>,
    /// No colour.
    is_plain: bool,
    /// Prompts are allowed.
    pub asks: bool,
    database: PathBuf,
    /// The day of this run, whatever day is looked at.
    pub today: NaiveDate,
    /// The past day whose file is read; none for the present.
    as_of: Option<NaiveDate>,
    /// A fresh sample lives here until the run ends.
    sample: Option<tempfile::TempDir>,
}

impl Session {
    /// Reads the environment and the configuration.
    ///
    /// # Errors
    /// Usage where a global option does not fit; file trouble where a sample cannot be made.
    pub fn begin(matches: &ArgMatches, texts: &Texts) -> Result<Session, Problem> {
        let places = Places::find(&variable);
        let (configuration, fault) = configuration(&places);
        if let Some(fault) = fault {
            let file = places.configuration_file().display().to_string();
            let message = Message::new("problem-configuration").text("file", file);
            complain(&format!("avain: {}\n{fault}", texts.say(&message)));
        }
        let named = matches.get_one::<PathBuf>("db").cloned();
        let database = named.unwrap_or_else(|| places.database());
        if database.to_string_lossy().contains("://") {
            return Err(Problem::usage(Message::new("problem-address")));
        }
        let (rules, rule_faults) = rules(&places);
        let now = super::clock::now(matches.get_one::<String>("today"))?;
        let mut session = Session {
            rules,
            rule_faults,
            now,
            today: now.day(),
            actor: actor(&configuration),
            texts: Texts::new(texts.language()).with_pattern(configuration.dates.pattern()),
            asks: !matches.get_flag("no-input") && std::io::stdin().is_terminal(),
            is_plain: is_plain(matches),
            places,
            configuration,
            database,
            as_of: None,
            sample: None,
        };
        for fault in &session.rule_faults {
            session.say(fault);
        }
        if matches.get_flag("sample") {
            session.use_fresh_sample()?;
        }
        Ok(session)
    }

    fn use_fresh_sample(&mut self) -> Result<(), Problem> {
        let folder = tempfile::tempdir().map_err(|error| problem(&error, Path::new("sample")))?;
        self.database = folder.path().join("sample.db");
        self.sample = Some(folder);
        let mut store = self.write()?;
        super::sample::fill(self, &mut store)
    }

    /// The theme of the workbench: without colour where `NO_COLOR` or `--color never` says so.
    pub fn theme(&self) -> Theme {
        match self.configuration.theme {
            _ if self.is_plain => Theme::PLAIN,
            Colours::Plain => Theme::PLAIN,
            Colours::Terminal => Theme::ANSI,
            Colours::Light => Theme::LIGHT,
            Colours::Safe => Theme::SAFE,
        }
    }

    /// Whether this run works on a sample that goes with it.
    pub fn is_sample(&self) -> bool {
        self.sample.is_some()
    }

    pub fn database(&self) -> &Path {
        &self.database
    }

    /// Opens the file to read.
    ///
    /// # Errors
    /// File trouble.
    pub fn read(&self) -> Result<Store, Problem> {
        self.open(Purpose::Read)
    }

    /// Opens the file to write; makes it where there is none.
    ///
    /// # Errors
    /// File trouble.
    pub fn write(&self) -> Result<Store, Problem> {
        let store = self.open(Purpose::Write)?;
        self.warn_of_folder();
        Ok(store)
    }

    fn open(&self, purpose: Purpose) -> Result<Store, Problem> {
        let mut store = Store::open(&self.database, purpose)?;
        store.go_by(self.rules.clone());
        match self.as_of {
            Some(day) => store.as_of(day),
            None => Ok(store),
        }
    }

    /// From here on the file is read as it was at the end of a day, and that is the moment.
    pub fn go_back(&mut self, day: NaiveDate, database: Option<PathBuf>) {
        self.now = self.now.end_of(day);
        self.as_of = Some(day);
        self.database = database.unwrap_or_else(|| self.database.clone());
    }

    /// A source of ids for this run.
    ///
    /// # Errors
    /// What the database says.
    pub fn ids(&self, store: &Store) -> Result<Ids, Problem> {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let noise = u64::from(std::process::id()) << 32 ^ u64::from(since.subsec_nanos());
        store.ids(u64::try_from(since.as_millis()).unwrap_or(0), noise)
    }

    /// An act of this run, not yet stored.
    pub fn entry(
        &self,
        id: Id,
        account: Option<Id>,
        label: Message,
        operations: Vec<Operation>,
    ) -> Entry {
        Entry {
            id,
            seq: 0,
            at: self.now.at,
            actor: self.actor.clone(),
            account,
            label,
            undoes: None,
            trace: false,
            operations,
        }
    }

    /// Writes text to standard output.
    pub fn print(&self, text: &str) {
        self.print_bytes(text.as_bytes());
    }

    /// Writes data to standard output, as it is. A reader that has gone away ends the run quietly;
    /// where it cannot be written (a full disk), the run ends with that.
    pub fn print_bytes(&self, bytes: &[u8]) {
        let mut out = std::io::stdout().lock();
        let written = out.write_all(bytes).and_then(|()| out.flush());
        let Err(error) = written else { return };
        if let Some(folder) = &self.sample {
            let _ = std::fs::remove_dir_all(folder.path());
        }
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            std::process::exit(0);
        }
        self.complain(&problem(&error, Path::new("stdout")));
        std::process::exit(1);
    }

    /// Writes JSON, indented, with a newline at its end.
    pub fn print_json(&self, json: &impl serde::Serialize) {
        let text = serde_json::to_string_pretty(json).unwrap_or_default();
        self.print(&format!("{}\n", harmless(&text)));
    }

    /// Says something on standard error.
    pub fn say(&self, message: &Message) {
        complain(&self.texts.say(message));
    }

    /// A document as bytes, in the user's own look; what of that cannot be used is said.
    ///
    /// # Errors
    /// What the writer says.
    pub fn dress(&self, document: &Document, format: &Format) -> Result<Written, Problem> {
        let (look, unread) = looks::read(&self.places, self.configuration.print.accent);
        let written = documents::write(document, format, &look)?;
        let unused = looks::told(&written.faults, &self.places);
        for fault in unread.iter().chain(&unused) {
            self.say(fault);
        }
        Ok(written)
    }

    /// Says why something was not done.
    pub fn complain(&self, problem: &Problem) {
        complain(&format!("avain: {}", self.texts.say(&problem.message)));
    }

    /// Reads `field=value …` of a kind; references are looked up in the file, those of the
    /// account `beside` first where several fit.
    ///
    /// # Errors
    /// Usage, `NotFound` or `Ambiguous`.
    pub fn assignments<'a>(
        &self,
        store: &Store,
        kind: Kind,
        texts: impl Iterator<Item = &'a String> + Clone,
        beside: Option<Id>,
    ) -> Result<Vec<Assignment>, Problem> {
        let mut beside = beside;
        let mut read = Vec::new();
        let texts: Vec<&String> = texts.collect();
        for (order, text) in in_reading_order(kind, &texts)? {
            let mut resolve = |kinds: &[Kind], text: &str| store.find(kinds, text, beside);
            let assignment = read_assignment(kind, text, self.now, &mut resolve)?;
            let owner = kind.owner_field() == Some(kind.fields()[assignment.index].key);
            if let (true, Some(link)) = (owner, assignment.values.first().and_then(Value::as_link))
            {
                beside = store.account_of(link)?;
            }
            read.push((order, assignment));
        }
        read.sort_by_key(|(order, _)| *order);
        Ok(read.into_iter().map(|(_, assignment)| assignment).collect())
    }
}

/// A line on standard error, with nothing in it that could steer a terminal. That nobody reads
/// there any more is no failure of the run.
pub fn complain(words: &str) {
    let _ = writeln!(std::io::stderr(), "{}", visible(words));
}

/// Assignments with the owner's first, so that later links know their account; each with its
/// place on the command line.
fn in_reading_order<'a>(
    kind: Kind,
    texts: &[&'a String],
) -> Result<Vec<(usize, &'a String)>, Problem> {
    let mut ordered = Vec::new();
    for (place, text) in texts.iter().enumerate() {
        let (index, _, _) = input::split_assignment(kind, text)?;
        let field = &kind.fields()[index];
        let is_owner = kind.owner_field() == Some(field.key);
        let is_link = matches!(field.ty, Type::Link(_) | Type::Links(_));
        ordered.push((!is_owner, is_link, place, *text));
    }
    ordered.sort_by_key(|(late, link, place, _)| (*late, *link, *place));
    Ok(ordered
        .into_iter()
        .map(|(_, _, place, text)| (place, text))
        .collect())
}

fn is_plain(matches: &ArgMatches) -> bool {
    match matches.get_one::<String>("color").map(String::as_str) {
        Some("never") => true,
        Some("always") => false,
        _ => variable("NO_COLOR").is_some(),
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

fn configuration(places: &Places) -> (Configuration, Option<String>) {
    match std::fs::read_to_string(places.configuration_file()) {
        Ok(text) => Configuration::read(&text),
        Err(_) => (Configuration::default(), None),
    }
}

/// The user's own rules over those shipped, and what in them does not fit.
fn rules(places: &Places) -> (Rules, Vec<Message>) {
    let path = places.rules_file();
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let (rules, faults) = Rules::read(&text);
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    let told = |fault: &Fault| fault.sentence(&file);
    (rules, faults.iter().map(told).collect())
}

/// The language, before anything else is read: `--lang`, `AVAIN_LANG`, the configuration, the one
/// last chosen in the workbench, then the locale of the system.
pub fn language(arguments: &[OsString]) -> Language {
    let words: Vec<String> = arguments
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let mut asked = words
        .windows(2)
        .filter(|pair| pair[0] == "--lang")
        .map(|pair| pair[1].clone());
    let joined = words
        .iter()
        .find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    let asked = asked.next().or(joined).or_else(|| variable("AVAIN_LANG"));
    if let Some(language) = asked.as_deref().and_then(Language::from_tag) {
        return language;
    }
    let places = Places::find(&variable);
    let (configuration, _) = configuration(&places);
    let remembered = std::fs::read_to_string(places.state.join("language")).ok();
    let remembered = remembered.and_then(|tag| Language::from_tag(tag.trim()));
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable);
    let system = || Language::choose(system.iter().map(Option::as_deref));
    configuration.language.or(remembered).unwrap_or_else(system)
}

/// Who acts: the environment, else the configuration, else the login name.
fn actor(configuration: &Configuration) -> String {
    let login = || whoami::username().ok();
    let name = variable("AVAIN_ACTOR")
        .or_else(|| configuration.actor.clone())
        .or_else(login);
    let name = name
        .map(|name| input::clean_line(&name))
        .filter(|name| !name.is_empty());
    name.unwrap_or_else(|| "avain".to_owned())
}

/// The kind of that code name.
///
/// # Errors
/// Usage, with all code names.
pub fn kind(code: &str) -> Result<Kind, Problem> {
    Kind::from_code(code).ok_or_else(|| {
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        Problem::usage(
            Message::new("problem-unknown-kind")
                .text("kind", code)
                .text("kinds", kinds.join(", ")),
        )
    })
}
