//! `avain paths`: where everything is.

use clap::{ArgMatches, Command};

use super::{DONE, Outcome, Session, Subcommand, flag};
use crate::format::look::Picture;
use crate::format::record_text::visible;
use crate::i18n::Texts;

pub const COMMAND: Subcommand = Subcommand {
    name: "paths",
    arguments,
    run,
};

fn arguments(command: Command, texts: &Texts) -> Command {
    command.arg(flag("json", texts))
}

fn run(session: &mut Session, matches: &ArgMatches) -> Outcome {
    let places = &session.places;
    let rows = [
        ("database", session.database().to_path_buf()),
        ("configuration", places.configuration_file()),
        ("keys", places.keys_file()),
        ("rules", places.rules_file()),
        ("logo", places.configuration.join(Picture::Svg.file())),
        ("templates", places.templates()),
        ("drafts", places.drafts(session.database())),
        ("state", places.state.clone()),
    ];
    if matches.get_flag("json") {
        let object = rows.iter().map(|(key, path)| {
            (
                (*key).to_owned(),
                serde_json::json!(path.display().to_string()),
            )
        });
        session.print_json(&serde_json::Value::Object(object.collect()));
        return Ok(DONE);
    }
    for (key, path) in rows {
        let label = session.texts.get(&format!("path-{key}"));
        session.print(&visible(&format!("{label}: {}\n", path.display())));
    }
    Ok(DONE)
}
