//! The portfolio as a whole: its frame, what is found of all accounts, and the first screen that is
//! kept of it for the next start.

use super::StoreWorld;
use crate::domain::{Now, Problem};
use crate::store::{Store, Whole};
use crate::tui::first::First;
use crate::tui::{Message, Overview, Pulse};

impl StoreWorld {
    pub(super) fn overview(&self) {
        let now = self.now();
        self.read(move |store| {
            let made = overview(store, now);
            made.map_or_else(Message::Failed, |made| Message::Overview(Box::new(made)))
        });
    }

    pub(super) fn frame(&self) {
        self.write(|store| {
            let frame = store.frame();
            frame.map_or_else(Message::Failed, |frame| Message::Frame(Box::new(frame)))
        });
    }
}

/// The overview of the whole file, account by account.
fn overview(store: &Store, now: Now) -> Result<Overview, Problem> {
    let (survey, glances) = store.glances(now)?;
    let findings = store.found_around(&survey);
    let pulses = glances.into_iter();
    let pulses = pulses.map(|(account, glance)| (account, Pulse::of(glance, &findings)));
    let overview = Overview {
        pulses: pulses.collect(),
        portfolio: survey.portfolio,
        findings,
        first: None,
    };
    if first(store, now)?.is_none() {
        let first = First::of(&survey.frame, &overview, now);
        let text = serde_json::to_string(&first).unwrap_or_default();
        store.keep_whole(Whole::First, survey.position, now, &text);
    }
    Ok(overview)
}

/// The first screen as it was kept, if nothing has changed since.
///
/// # Errors
/// What the database says.
pub fn first(store: &Store, now: Now) -> Result<Option<First>, Problem> {
    let kept = store.kept_whole(Whole::First, now)?;
    let first: Option<First> = kept.and_then(|text| serde_json::from_str(&text).ok());
    Ok(first.filter(|first| first.holds(now)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Entry, Ids};
    use crate::store::Purpose;

    fn made(text: &str, ids: &mut Ids) -> Vec<Entry> {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let made = crate::domain::script::run(text, "test", Now::noon(day), ids);
        made.unwrap().entries
    }

    #[test]
    fn the_first_screen_is_kept_until_something_changes() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(&folder.path().join("plan.db"), Purpose::Write).unwrap();
        let mut ids = Ids::new(0, 1, None);
        let now = Now::noon(chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let tomorrow = Now::noon(now.day() + chrono::Days::new(1));
        let text = "add account name=One\nadd account name=Two";
        store.commit_all(&made(text, &mut ids)).unwrap();
        assert_eq!(first(&store, now).unwrap(), None, "nothing was looked at");
        let whole = overview(&store, now).unwrap();
        let kept = first(&store, now).unwrap().unwrap();
        assert_eq!(kept.accounts, 2);
        for pulse in &kept.pulses {
            let own = whole.pulse(pulse.facts.account).unwrap();
            assert_eq!(pulse.counts, own.counts);
        }
        assert_eq!(first(&store, tomorrow).unwrap(), None, "the day is another");
        store.keep_whole(Whole::First, store.position().unwrap(), now, "{}");
        assert_eq!(first(&store, now).unwrap(), None, "it cannot be read");
        overview(&store, now).unwrap();
        assert_eq!(first(&store, now).unwrap().as_ref(), Some(&kept));
        store
            .commit_all(&made("add account name=Three", &mut ids))
            .unwrap();
        assert_eq!(first(&store, now).unwrap(), None, "an account was made");
    }
}
