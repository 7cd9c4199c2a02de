//! Searches of the whole file, as they are typed.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::StoreWorld;
use crate::domain::Problem;
use crate::tui::Message;
use crate::tui::message::Hit;

/// How many records of a kind a search shows.
const MOST_HITS: usize = 50;

impl StoreWorld {
    /// A search that another was asked for after finds nothing: its words are typed no more.
    pub(super) fn search(&self, words: String) {
        let turn = self.searches.fetch_add(1, Ordering::AcqRel) + 1;
        let searches = Arc::clone(&self.searches);
        self.read(move |store| {
            if searches.load(Ordering::Acquire) != turn {
                return Message::Found(words, Vec::new());
            }
            let found = store.search(&words, MOST_HITS).and_then(|hits| {
                let hits = hits.into_iter().map(|hit| {
                    Ok(Hit {
                        account: store.account_of(hit.link)?,
                        link: hit.link,
                        name: hit.name,
                        text: hit.text,
                    })
                });
                hits.collect::<Result<Vec<_>, Problem>>()
            });
            found.map_or_else(Message::Failed, |hits| Message::Found(words, hits))
        });
    }
}
