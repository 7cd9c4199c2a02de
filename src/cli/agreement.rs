//! Whether something that takes much may be done: said on the command line, or asked of whoever
//! sits at the terminal. Without a terminal nothing is ever asked.

use std::io::Write as _;

use clap::ArgMatches;

use super::Session;
use crate::domain::Problem;
use crate::format::record_text::visible;
use crate::i18n::Message;

impl Session {
    /// Whether something that takes much may be done: said by `--yes`, or asked on a terminal.
    ///
    /// # Errors
    /// Usage where it was not said and nobody can be asked.
    pub fn is_agreed(&self, matches: &ArgMatches, question: &Message) -> Result<bool, Problem> {
        if matches.get_flag("yes") {
            return Ok(true);
        }
        if !self.asks {
            return Err(Problem::usage(Message::new("problem-needs-yes")));
        }
        let words = self.texts.say(question);
        let yes = self.texts.get("answer-yes");
        let _ = write!(std::io::stderr(), "{} [{yes}] ", visible(&words));
        let mut answer = String::new();
        let _ = std::io::stdin().read_line(&mut answer);
        let answer = answer.trim().to_lowercase();
        Ok(!answer.is_empty() && yes.to_lowercase().starts_with(&answer))
    }
}
