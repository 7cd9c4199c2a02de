//! When the program itself fails: what was acknowledged is stored already, a report without
//! anything of the user's is kept in the state directory, and one calm sentence is said.

use std::backtrace::Backtrace;
use std::io;
use std::panic::{self, AssertUnwindSafe, Location};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::Problem;
use crate::format::reading::OTHERS;
use crate::i18n::Message;
use crate::store::files::{Existing, make_folder, write_whole};

static FOLDER: OnceLock<PathBuf> = OnceLock::new();

/// From now on a failure of the program leaves a report below the state directory, and says
/// nothing by itself: its own words may hold what somebody wrote.
pub fn keep_reports(state: &Path) {
    let folder = FOLDER.get_or_init(|| state.join("reports"));
    panic::set_hook(Box::new(move |info| {
        if OTHERS.get() {
            return;
        }
        // Where no report can be kept, the sentence is still said.
        drop(keep(folder, info.location(), &Backtrace::force_capture()));
    }));
}

/// Does something that may fail by the program's own fault, which then is a problem like others.
///
/// # Errors
/// What `work` says, or that the program failed.
pub fn guarded<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(broken()))
}

/// The one calm sentence.
fn broken() -> Problem {
    let folder = FOLDER.get().map(|folder| folder.display().to_string());
    Problem::failed(Message::new("problem-broken").text("folder", folder.unwrap_or_default()))
}

fn keep(folder: &Path, place: Option<&Location>, trace: &Backtrace) -> io::Result<()> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.unwrap_or_default().as_secs();
    let place = place.map_or_else(String::new, ToString::to_string);
    let text = format!(
        "avain {} on {}\nat {place}\n\n{trace}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
    );
    make_folder(folder)?;
    let file = folder.join(format!("{seconds}-{}.txt", std::process::id()));
    write_whole(&file, text.as_bytes(), Existing::Overwrite)
}
