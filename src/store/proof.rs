//! What proves an entry of the journal whole: a hash over all that is stored of it, kept beside
//! it, so that a flipped bit does not pass for what somebody wrote.

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

/// What is stored of an entry, hashed bit by bit.
pub struct Proof(Sha256);

impl Proof {
    /// Begins with the entry's own columns.
    pub fn of(seq: i64, columns: &[Option<&str>], trace: bool) -> Proof {
        let mut proof = Proof(Sha256::new());
        proof.add(Some(&seq.to_string()));
        proof.add(Some(if trace { "1" } else { "0" }));
        for column in columns {
            proof.add(*column);
        }
        proof
    }

    /// Adds one touched record: its kind, id, old and new values.
    pub fn record(&mut self, columns: [&str; 4]) {
        for column in columns {
            self.add(Some(column));
        }
    }

    /// A part with its length before it, so that no two rows of parts read alike.
    fn add(&mut self, part: Option<&str>) {
        let length = part.map_or(u64::MAX, |part| part.len() as u64);
        self.0.update(length.to_le_bytes());
        self.0.update(part.unwrap_or_default());
    }

    pub fn done(self) -> String {
        let mut proof = format!("{:x}", self.0.finalize());
        proof.truncate(32);
        proof
    }
}

/// What the rows of an entry prove now, and what they proved when they were written.
pub struct Proved {
    pub seq: i64,
    pub now: String,
    pub then: Option<String>,
}

/// The proof of every entry, in the order of the journal.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Proved>> {
    let mut found = Vec::new();
    let mut entries = connection.prepare(
        "SELECT \"seq\", \"id\", \"at\", \"actor\", \"account\", \"label\", \"undoes\", \"trace\", \"proof\" \
         FROM \"journal\" ORDER BY \"seq\"",
    )?;
    let mut operations = connection.prepare(
        "SELECT \"kind\", \"record\", \"old\", \"new\" FROM \"journal_op\" \
         WHERE \"entry\" = ?1 ORDER BY \"n\"",
    )?;
    let mut rows = entries.query([])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let columns = (1..7).map(|index| Ok(row.get_ref(index)?.as_str_or_null()?));
        let columns = columns.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut proof = Proof::of(seq, &columns, row.get::<_, i64>(7)? != 0);
        let mut touched = operations.query([seq])?;
        while let Some(row) = touched.next()? {
            let text = |index| -> rusqlite::Result<&str> { Ok(row.get_ref(index)?.as_str()?) };
            proof.record([text(0)?, text(1)?, text(2)?, text(3)?]);
        }
        found.push(Proved {
            seq,
            now: proof.done(),
            then: row.get(8)?,
        });
    }
    Ok(found)
}

/// Proves anew what was changed on purpose: the entries that held before, or that have no proof.
pub fn renew(connection: &Connection) -> rusqlite::Result<()> {
    let mut statement =
        connection.prepare("UPDATE \"journal\" SET \"proof\" = ?2 WHERE \"seq\" = ?1")?;
    for proved in all(connection)? {
        if proved.then.as_ref() != Some(&proved.now) {
            statement.execute((proved.seq, proved.now))?;
        }
    }
    Ok(())
}
