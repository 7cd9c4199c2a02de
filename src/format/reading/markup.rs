//! Tags of XML and what they say.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The value of an attribute, whatever its prefix.
pub fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|one| one.key.local_name().as_ref() == name)?;
    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
}

/// Every tag that opens; ends where the text is no XML any more.
pub fn each(text: &str, mut see: impl FnMut(&BytesStart)) {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => see(&tag),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
