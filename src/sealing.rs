//! Files that travel are sealed with age (age-encryption.org): for a passphrase, or for the keys
//! of those who may open them. Bytes in, bytes out; knows nothing of files, prompts or records.
//!
//! Recipients are the `age1…` keys of `age-keygen`. Keys of SSH are not taken (choice): they would
//! bring RSA and much else into the program.

use std::fmt;
use std::io::{self, Read as _, Write as _};

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};

use crate::domain::Problem;
use crate::i18n::Message;

/// What the name of a sealed file ends with.
pub const ENDING: &str = "age";

/// A passphrase or a file of keys is not longer than this, bytes.
pub const LONGEST: u64 = 1 << 16;

/// A passphrase. It tells nothing of itself to whatever prints values.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(pub String);

impl fmt::Debug for Passphrase {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Passphrase")
    }
}

/// What a file is sealed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lock {
    Passphrase(Passphrase),
    Recipients(Vec<x25519::Recipient>),
}

/// What opens a sealed file.
pub enum Key {
    Passphrase(Passphrase),
    Identities(Vec<x25519::Identity>),
}

/// Whether bytes are a sealed file, as age writes them: as they are, or as letters.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"age-encryption.org/v1\n")
        || bytes.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----")
}

/// Whether a passphrase opens a sealed file, and no key does.
pub fn wants_passphrase(bytes: &[u8]) -> bool {
    Decryptor::new(ArmoredReader::new(bytes)).is_ok_and(|sealed| sealed.is_scrypt())
}

/// The recipient that a text names.
///
/// # Errors
/// Usage where it names none.
pub fn recipient(text: &str) -> Result<x25519::Recipient, Problem> {
    text.trim()
        .parse()
        .map_err(|_| Problem::usage(Message::new("problem-recipient").text("text", text)))
}

/// The identities in the text of a file: a line each, beside comments and blank lines.
///
/// # Errors
/// Usage where there is none, or a line is something else.
pub fn identities(text: &str, file: &str) -> Result<Vec<x25519::Identity>, Problem> {
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let read: Result<Vec<x25519::Identity>, _> = lines.map(str::parse).collect();
    let read = read.ok().filter(|identities| !identities.is_empty());
    read.ok_or_else(|| Problem::usage(Message::new("problem-identity").text("file", file)))
}

/// Seals bytes.
///
/// # Errors
/// What the writer says.
pub fn seal(bytes: &[u8], lock: Lock) -> Result<Vec<u8>, Problem> {
    let encryptor = match lock {
        Lock::Passphrase(words) => Ok(Encryptor::with_user_passphrase(SecretString::from(words.0))),
        Lock::Recipients(all) => {
            Encryptor::with_recipients(all.iter().map(|one| one as &dyn Recipient))
        }
    };
    let sealed = encryptor.map_err(io::Error::other).and_then(|encryptor| {
        let mut writer = encryptor.wrap_output(Vec::new())?;
        writer.write_all(bytes)?;
        writer.finish()
    });
    sealed.map_err(|error| {
        Problem::failed(Message::new("problem-document").text("reason", error.to_string()))
    })
}

/// Opens a sealed file; reads at most so many bytes of what is in it.
///
/// # Errors
/// Where the key does not fit, or the file is not as it was sealed.
pub fn open(bytes: &[u8], key: Key, most: u64, file: &str) -> Result<Vec<u8>, Problem> {
    let identities: Vec<Box<dyn Identity>> = match key {
        Key::Passphrase(words) => {
            vec![Box::new(scrypt::Identity::new(SecretString::from(words.0)))]
        }
        Key::Identities(all) => all.into_iter().map(boxed).collect(),
    };
    let told = |key| Problem::failed(Message::new(key).text("file", file));
    let sealed =
        Decryptor::new(ArmoredReader::new(bytes)).map_err(|_| told("problem-sealed-broken"))?;
    let opened = sealed.decrypt(identities.iter().map(|one| &**one));
    let opened = opened.map_err(|error| {
        told(match error {
            DecryptError::NoMatchingKeys
            | DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed => "problem-sealed-key",
            DecryptError::ExcessiveWork { .. } => "problem-sealed-work",
            _ => "problem-sealed-broken",
        })
    })?;
    let mut plain = Vec::new();
    let read = opened.take(most).read_to_end(&mut plain);
    read.map_err(|_| told("problem-sealed-broken"))?;
    Ok(plain)
}

fn boxed(identity: x25519::Identity) -> Box<dyn Identity> {
    Box::new(identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(sealed: &[u8], by: &x25519::Identity) -> Result<Vec<u8>, &'static str> {
        let key = Key::Identities(vec![by.clone()]);
        open(sealed, key, 1 << 20, "x.age").map_err(|problem| key_of(&problem))
    }

    fn key_of(problem: &Problem) -> &'static str {
        let known = ["problem-sealed-key", "problem-sealed-broken"];
        let found = known.into_iter().find(|key| problem.message.key == *key);
        found.unwrap_or("another")
    }

    #[test]
    fn what_is_sealed_opens_for_each_recipient_and_nobody_else() {
        let [aino, outi, other] = [(); 3].map(|()| x25519::Identity::generate());
        let all = vec![aino.to_public(), outi.to_public()];
        let plain: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
        let sealed = seal(&plain, Lock::Recipients(all)).unwrap();
        assert!(is_sealed(&sealed) && !wants_passphrase(&sealed) && !is_sealed(&plain));
        for one in [&aino, &outi] {
            assert_eq!(opened(&sealed, one).as_ref(), Ok(&plain));
        }
        assert_eq!(opened(&sealed, &other), Err("problem-sealed-key"));
    }

    #[test]
    fn a_changed_or_cut_off_file_is_told_and_never_read_in_part() {
        let aino = x25519::Identity::generate();
        let lock = || Lock::Recipients(vec![aino.to_public()]);
        let sealed = seal(b"Liisa knows", lock()).unwrap();
        for place in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[place] ^= 1;
            assert!(opened(&changed, &aino).is_err(), "byte {place}");
            assert!(opened(&sealed[..place], &aino).is_err(), "cut at {place}");
        }
    }

    #[test]
    fn a_passphrase_opens_what_it_sealed_and_another_does_not() {
        let sealed = seal(b"plan", Lock::Passphrase(Passphrase("kaarna".to_owned()))).unwrap();
        assert!(wants_passphrase(&sealed));
        let by = |words: &str| {
            let words = Passphrase(words.to_owned());
            assert_eq!(format!("{words:?}"), "Passphrase", "it is not told");
            open(&sealed, Key::Passphrase(words), 9, "x.age")
        };
        assert_eq!(by("kaarna").unwrap(), b"plan");
        assert_eq!(key_of(&by("Kaarna").unwrap_err()), "problem-sealed-key");
    }

    #[test]
    fn identities_are_read_beside_comments_and_recipients_by_their_name() {
        let aino = x25519::Identity::generate();
        let secret = age::secrecy::ExposeSecret::expose_secret(&aino.to_string()).to_owned();
        let text = format!("# created: today\n\n{secret}\n");
        assert_eq!(identities(&text, "key.txt").unwrap().len(), 1);
        assert!(identities("# nothing\n", "key.txt").is_err());
        assert!(identities("ssh-ed25519 AAAA\n", "key.txt").is_err());
        assert!(recipient(&format!(" {}\n", aino.to_public())).is_ok());
        assert!(recipient("age1nobody").is_err());
    }
}
