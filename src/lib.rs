//! `avain`: the living plan of each key customer, in one local file.
//!
//! This page is the architecture: the picture, the map of the code, and what must always hold.
//! `tests/it/tidy.rs` enforces what it can of it.
//!
//! # The picture
//!
//! ```text
//!             key, paste, resize, minute, signal                rows, roles
//! terminal ──────────────────────────────────► Message              ▲
//!    ▲                                            │                 │
//!    │ draw                                       ▼                 │
//!    │                              update(&mut Model, Message)     │
//!    │                                   │            │             │
//!    │                              Vec<Effect>     Model ──► view(&Model, &mut Frame)
//!    │                                   │            │
//!    └──── app (the shell) ◄─────────────┘            └─ Book: what is known, in memory
//!             │        │
//!           store    drafts, exports, clock
//!          SQLite
//! ```
//!
//! The command line uses the same Book, checks, reports and store without the terminal.
//!
//! # The code, from the ground up
//!
//! | room | owns | knows nothing of |
//! |---|---|---|
//! | [`i18n`] | languages, messages, numbers, money, dates | records |
//! | [`domain`] | records, changes, the Book; measures, matrix, checks, checklist; what people type | files, clock, words |
//! | [`report`] | a Book said as a [`report::Document`]; drawings as geometry | formats |
//! | [`format`](mod@format) | documents and records as bytes, and bytes as rows | files |
//! | [`store`] | the one place that names a database: tables, journal, migrations, backups | reports, screens |
//! | [`importing`] | a file's bytes judged against the store and taken in as one act | screens, arguments |
//! | [`sealing`] | files that travel, locked with age and opened | files, prompts, records |
//! | [`tui`] | model, message, update, view; commands, forms, panes | the store |
//! | [`app`] | the shell: terminal, event loop, effects carried out | decisions |
//! | [`cli`] | one file a subcommand | the screen |
//! | [`sample`] | the sample portfolio, a script under `assets/sample` | |
//! | [`configuration`], [`places`] | the user's own choices; where things are | |
//!
//! # What a change touches
//!
//! * A **kind of record** is a file in `domain/record` and a row of its `kinds!` table, a row of
//!   `store/migrations`, its words, and one of it in the sample. A **field** is a line there, a
//!   row of `store/migrations`, and its words. Forms, columns, SQL, JSON, CSV, `avain add` and
//!   `set` derive from them.
//! * A **check** is a file in `domain/check/<severity>` with a row beside it, its sentence, and a
//!   case of it in the sample.
//! * A **measure** is a file in `domain/measure` with a row of its table, and its label.
//! * A **report** is a file in `report` and a row of [`report::REPORTS`]; a **format** a file in
//!   `format` and a row of [`format::FORMATS`](mod@format). `avain report` knows both by that.
//! * An **export of another program** that import knows by its headers is a row of
//!   `assets/imports.toml`; a **format** it reads is a file in `format/reading`.
//! * A **pane** is a file in `tui/pane` with a row beside it, and its place in `tui::screen`.
//! * What **runs at every start** is a line of `assets/start.txt`, by which `src/build.rs` has it laid
//!   side by side; `tests/start_order.sh` makes the list anew before a release.
//! * A **command** of the workbench is a row of `tui::command`, a **subcommand** a file in `cli`
//!   and a row of [`cli::COMMANDS`].
//!
//! # What always holds
//!
//! * The core is pure: `domain`, `report`, `format` and `tui` read no clock, file, database or
//!   terminal. The moment is an argument ([`domain::Now`]).
//! * A change is a value with its before-images ([`domain::Entry`]): applying, storing, undo,
//!   history and review read that one thing. Nothing edits the Book except
//!   [`domain::Book::apply`]; nothing writes user data except [`store::Store::commit`] and its
//!   sibling for many.
//! * The tables are the journal's projection: fold(journal) == tables.
//! * Incomplete is never an error: it is a finding with what mends it.
//! * Nothing reaches the customer's edition but fields declared fit for it, of records that may
//!   be shown ([`domain::customer`]).
//! * What is to be said travels as a [`i18n::Message`] and is worded at the edge, in English,
//!   Finnish or Swedish. Data never becomes markup, formula or escape code.

pub mod app;
pub mod cli;
pub mod configuration;
pub mod domain;
pub mod format;
pub mod i18n;
pub mod importing;
pub mod places;
pub mod report;
pub mod sample;
pub mod sealing;
pub mod store;
pub mod tui;
