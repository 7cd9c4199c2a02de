//! Where new ids come from: UUIDv7 that only ever grow, and UUIDv5 for pairs.

use uuid::{Builder, Uuid};

use super::record::Kind;
use super::value::Id;

/// A source of UUIDv7. Pure: the shell gives the time, the greatest id known and some noise.
#[derive(Clone, Debug)]
pub struct Ids {
    millis: u64,
    counter: u16,
    noise: u64,
}

impl Ids {
    /// `millis` since 1970, `noise` any random number, `greatest` the greatest id in the journal:
    /// every id made is greater than it.
    pub fn new(millis: u64, noise: u64, greatest: Option<Id>) -> Ids {
        let floor = greatest.map_or(0, |id| milliseconds(id) + 1);
        Ids {
            millis: millis.max(floor),
            counter: 0,
            noise: noise | 1,
        }
    }

    /// Moves on to a later millisecond; an earlier one is passed over.
    pub fn advance(&mut self, millis: u64) {
        if millis > self.millis {
            self.millis = millis;
            self.counter = 0;
        }
    }

    pub fn next_id(&mut self) -> Id {
        if self.counter == 0x0fff {
            self.millis += 1;
            self.counter = 0;
        }
        self.counter += 1;
        let mut bytes = [0u8; 10];
        bytes[..2].copy_from_slice(&self.counter.to_be_bytes());
        bytes[2..].copy_from_slice(&self.random().to_be_bytes());
        Id(Builder::from_unix_timestamp_millis(self.millis, &bytes).into_uuid())
    }

    /// xorshift64: ids need to differ between machines, not to be secret.
    fn random(&mut self) -> u64 {
        self.noise ^= self.noise << 13;
        self.noise ^= self.noise >> 7;
        self.noise ^= self.noise << 17;
        self.noise
    }
}

fn milliseconds(id: Id) -> u64 {
    let bytes = id.0.as_bytes();
    bytes[..6]
        .iter()
        .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// The id of a pair row, derived from its parts: two people creating one meet in one row.
pub fn pair_id(kind: Kind, parts: &[String]) -> Id {
    const NAMESPACE: Uuid = Uuid::from_u128(0x6176_6169_6e00_5000_8000_7061_6972_7300);
    let name = format!("{}\u{1f}{}", kind.code(), parts.join("\u{1f}"));
    Id(Uuid::new_v5(&NAMESPACE, name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_and_stay_past_the_greatest_known() {
        let mut ids = Ids::new(5, 7, None);
        let mut last = ids.next_id();
        for _ in 0..10_000 {
            let next = ids.next_id();
            assert!(next > last);
            assert_eq!(next.0.get_version_num(), 7);
            last = next;
        }
        assert!(Ids::new(1, 9, Some(last)).next_id() > last);
    }
}
