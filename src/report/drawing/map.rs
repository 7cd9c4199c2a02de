//! The stakeholder map: their people by stance towards us (across) and power (upwards).

use serde::Serialize;

use super::nudge;
use super::rounded;
use crate::report::document::Tone;

const WIDTH: f64 = 330.0;
const HEIGHT: f64 = 360.0;
const DISC: f64 = 14.0;
/// Smaller ones are used only where nothing else helps.
const SMALLEST_DISC: f64 = 9.0;
/// Width of one letter of a label, for keeping labels apart.
const LETTER: f64 = 5.6;
const LABEL: f64 = 14.0;
const LONGEST_LABEL: usize = 15;
/// The first so many people are drawn: more could not be read.
pub const MOST_PEOPLE: usize = 12;

/// Somebody to be put on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
    /// -2 to 2.
    pub stance: i64,
    /// 0 to 5.
    pub power: i64,
    pub tone: Tone,
    /// Symbol of the stance, so that colour is not alone.
    pub symbol: String,
}

/// A disc with initials and a name under it; `x`, `y` the disc's centre in the map's box.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bubble {
    pub name: String,
    pub label: String,
    pub initials: String,
    pub symbol: String,
    pub x: f64,
    pub y: f64,
    pub tone: Tone,
}

/// The words around the map.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MapWords {
    pub title: String,
    /// What it shows, for those who do not see it.
    pub words: String,
    pub power: String,
    pub against: String,
    pub stance: String,
    pub with_us: String,
    /// Top left, top right, bottom left, bottom right.
    pub quarters: [String; 4],
}

/// Who stands where. The box is `width` by `height`, y down.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct StakeholderMap {
    pub around: MapWords,
    pub width: f64,
    pub height: f64,
    /// Radius of the discs.
    pub disc: f64,
    pub people: Vec<Bubble>,
}

impl StakeholderMap {
    /// Puts people on the map, each near the place of stance and power, none over another.
    pub fn of(people: &[Person], around: MapWords) -> StakeholderMap {
        let drawn = &people[..people.len().min(MOST_PEOPLE)];
        let (places, disc) =
            nudge::fitted(&[true, false], (DISC, SMALLEST_DISC), |is_near, disc| {
                nudge::place(
                    drawn.len(),
                    |index| spots(&drawn[index], is_near, disc),
                    |a: &Spot, b| a.is_clear_of(b, disc),
                )
            });
        let bubble = |(person, spot): (&Person, Spot)| Bubble {
            name: person.name.clone(),
            label: short_name(&person.name),
            initials: initials(&person.name),
            symbol: person.symbol.clone(),
            x: rounded(spot.x),
            y: rounded(spot.y),
            tone: person.tone,
        };
        StakeholderMap {
            around,
            width: WIDTH,
            height: HEIGHT,
            disc: rounded(disc),
            people: drawn.iter().zip(places).map(bubble).collect(),
        }
    }
}

/// A place for a disc and the label under it.
#[derive(Clone, Copy, Debug)]
struct Spot {
    x: f64,
    y: f64,
    /// Half the width of disc and label.
    half: f64,
}

impl Spot {
    fn is_clear_of(&self, other: &Spot, disc: f64) -> bool {
        let height = 2.0 * disc + LABEL * (disc / DISC);
        (self.x - other.x).abs() >= self.half + other.half + 2.0
            || (self.y - other.y).abs() >= height
    }

    fn is_inside(&self, disc: f64) -> bool {
        let quarter_label = 20.0;
        let below = disc + LABEL * (disc / DISC) + 4.0;
        (self.half + 2.0..=WIDTH - self.half - 2.0).contains(&self.x)
            && (disc + quarter_label..=HEIGHT - below - quarter_label + 6.0).contains(&self.y)
    }
}

/// The wanted place, then others ever further away; near ones in the same quarter of the map, who is
/// neutral in its middle.
fn spots(person: &Person, is_near: bool, disc: f64) -> Box<dyn Iterator<Item = Spot>> {
    let letters = short_name(&person.name).chars().count() as f64;
    let half = (letters * LETTER / 2.0 * (disc / DISC)).max(disc);
    let across = (person.stance.clamp(-2, 2) + 2) as f64 / 4.0;
    let up = person.power.clamp(0, 5) as f64 / 5.0;
    let x = (WIDTH * (0.07 + 0.86 * across)).clamp(half + 3.0, WIDTH - half - 3.0);
    let y = HEIGHT * (0.87 - 0.73 * up);
    let rings = (0..90_i32).flat_map(|step| {
        let count = if step == 0 { 1 } else { 16 };
        (0..count).map(move |side| (f64::from(step) * 5.0, f64::from(side) / 16.0))
    });
    let around = rings.map(move |(far, turn)| {
        let angle = turn * std::f64::consts::TAU;
        Spot {
            x: x + far * angle.cos(),
            y: y - far * angle.sin() * 0.8,
            half,
        }
    });
    // Nobody is moved over to the other side: that would tell another stance.
    let sides = person.stance.signum() as f64;
    let is_true = move |spot: &Spot| sides * (spot.x - WIDTH / 2.0) >= 0.0;
    let is_same = move |spot: &Spot| {
        let is_level = (spot.y < HEIGHT / 2.0) == (y < HEIGHT / 2.0);
        let is_middle = sides != 0.0 || (spot.x - x).abs() <= WIDTH / 6.0;
        !is_near || (is_level && is_middle)
    };
    Box::new(around.filter(move |spot| spot.is_inside(disc) && is_true(spot) && is_same(spot)))
}

/// `Åke Sjöström` as `Å. Sjöström`, cut where it is long.
fn short_name(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let short = match words.as_slice() {
        [first, .., last] => {
            let initial: String = first.chars().take(1).collect();
            format!("{initial}. {last}")
        }
        other => other.concat(),
    };
    if short.chars().count() <= LONGEST_LABEL {
        return short;
    }
    let cut: String = short.chars().take(LONGEST_LABEL - 1).collect();
    format!("{}…", cut.trim_end())
}

fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = match words.as_slice() {
        [first, .., last] => vec![*first, *last],
        other => other.to_vec(),
    };
    let first_letter = |word: &str| word.chars().find(|letter| letter.is_alphanumeric());
    let letters = ends.into_iter().filter_map(first_letter);
    letters.flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn person(name: &str, stance: i64, power: i64) -> Person {
        Person {
            name: name.to_owned(),
            stance,
            power,
            tone: Tone::Neutral,
            symbol: String::new(),
        }
    }

    #[test]
    fn friends_with_power_stand_top_right() {
        let map = StakeholderMap::of(
            &[person("Åke Sjöström", 2, 5), person("Liisa Ahonen", -2, 0)],
            MapWords::default(),
        );
        assert!(map.people[0].x > WIDTH / 2.0 && map.people[0].y < HEIGHT / 2.0);
        assert!(map.people[1].x < WIDTH / 2.0 && map.people[1].y > HEIGHT / 2.0);
        assert_eq!(map.people[0].initials, "ÅS");
    }

    #[test]
    fn names_become_short() {
        for (name, short, letters) in [
            ("Åke Sjöström", "Å. Sjöström", "ÅS"),
            ("Cher", "Cher", "C"),
            ("Tuulikki Hyväri-Lehtinen-Virtanen", "T. Hyväri-Leht…", "TH"),
            ("Päivi @ref <label>", "P. <label>", "PL"),
            ("", "", ""),
        ] {
            assert_eq!(
                (short_name(name).as_str(), initials(name).as_str()),
                (short, letters)
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn no_two_people_cover_one_another(
            people in proptest::collection::vec(("[A-Za-zåäö]{1,9} [A-Za-zåäö]{1,18}", -2_i64..3, 0_i64..6), 0..24),
        ) {
            let people: Vec<Person> = people.iter().map(|(name, stance, power)| person(name, *stance, *power)).collect();
            let map = StakeholderMap::of(&people, MapWords::default());
            prop_assert_eq!(map.people.len(), people.len().min(MOST_PEOPLE));
            for (index, a) in map.people.iter().enumerate() {
                prop_assert!(a.x > 0.0 && a.x < WIDTH && a.y > 0.0 && a.y < HEIGHT);
                let side = people[index].stance.signum() as f64;
                prop_assert!(side * (a.x - WIDTH / 2.0) >= 0.0, "{a:?} on the other side");
                for b in &map.people[..index] {
                    prop_assert!((a.x - b.x).hypot(a.y - b.y) >= 2.0 * map.disc - 0.001);
                }
            }
        }
    }
}
