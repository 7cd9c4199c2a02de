//! What we do not know: a few of the questions worth asking next.

use crate::domain::scene::Scene;
use crate::i18n::Texts;
use crate::report::document::Section;

pub fn section(_scene: &Scene, _texts: &Texts) -> Option<Section> {
    None
}
