//! Invented Nordic names, the same ones for the same numbers.

const FIRST: [&str; 24] = [
    "Kaarna", "Hohto", "Meri", "Tuuli", "Öljy", "Järvi", "Savu", "Lumi", "Tervas", "Kallio",
    "Vähä", "Ylä", "Pöytä", "Rauta", "Hopea", "Sälli", "Ahven", "Kuura", "Norr", "Söder", "Väster",
    "Björk", "Ek", "Sjö",
];
const SECOND: [&str; 20] = [
    "niemi", "lahti", "järvi", "mäki", "salmi", "koski", "harju", "ranta", "suo", "saari", "vik",
    "näs", "strand", "berg", "fors", "holm", "å", "lund", "backa", "sjö",
];
const INDUSTRY: [&str; 16] = [
    "Paper",
    "Marine",
    "Foods",
    "Energy",
    "Steel",
    "Timber",
    "Logistics",
    "Textiles",
    "Mining",
    "Chemicals",
    "Dairy",
    "Glass",
    "Machines",
    "Packaging",
    "Cables",
    "Minerals",
];
const FORM: [&str; 4] = ["Oy", "Ab", "Oyj", "AS"];

const GIVEN: [&str; 40] = [
    "Aino", "Väinö", "Åsa", "Göran", "Päivi", "Jukka", "Liisa", "Pekka", "Märta", "Björn",
    "Sirkka", "Timo", "Hannele", "Olli", "Elina", "Jörgen", "Riikka", "Tuomas", "Camilla",
    "Stefan", "Anneli", "Kari", "Emilia", "Jussi", "Katri", "Raimo", "Birgitta", "Ville", "Sofia",
    "Mikko", "Kaisa", "Antti", "Hilkka", "Erkki", "Maija", "Sören", "Tuija", "Örjan", "Leena",
    "Arvo",
];
const FAMILY: [&str; 36] = [
    "Salo",
    "Mäkelä",
    "Öhman",
    "Ahonen",
    "Niemi",
    "Sjöberg",
    "Lindqvist",
    "Hämäläinen",
    "Åkerlund",
    "Kettunen",
    "Vainio",
    "Backman",
    "Ahlskog",
    "Luoma",
    "Pohjola",
    "Sandås",
    "Grönroos",
    "Vesala",
    "Nyqvist",
    "Tuisku",
    "Voutilainen",
    "Jääskeläinen",
    "Nordlund",
    "Leino",
    "Korpi",
    "Harju",
    "Ekholm",
    "Berg",
    "Pöysti",
    "Rönkkö",
    "Häkkinen",
    "Sääksjärvi",
    "Wiik",
    "Lehto",
    "Holm",
    "Västi",
];
const TITLES: [&str; 12] = [
    "Chief Executive Officer",
    "Purchasing Director",
    "Mill Director",
    "Maintenance Manager",
    "Chief Financial Officer",
    "Category Buyer",
    "Production Manager",
    "Plant Engineer",
    "Project Manager",
    "Quality Manager",
    "Foreman",
    "Energy Specialist",
];
pub const CITIES: [&str; 10] = [
    "Oulu",
    "Turku",
    "Hämeenlinna",
    "Jyväskylä",
    "Närpes",
    "Umeå",
    "Malmö",
    "Ålesund",
    "Växjö",
    "Helsinki",
];

const COMBINATIONS: usize = FIRST.len() * SECOND.len() * INDUSTRY.len() * FORM.len();

/// A company's name; no two numbers below 30,720 have the same.
pub fn company(number: usize) -> String {
    // A step without a common factor spreads neighbours over all combinations.
    let mut place = number * 7_919 % COMBINATIONS;
    let mut pick = |table: &[&'static str]| {
        let word = table[place % table.len()];
        place /= table.len();
        word
    };
    let (first, second) = (pick(&FIRST), pick(&SECOND));
    let (industry, form) = (pick(&INDUSTRY), pick(&FORM));
    match number / COMBINATIONS {
        0 => format!("{first}{second} {industry} {form}"),
        round => format!("{first}{second} {industry} {} {form}", round + 1),
    }
}

/// A person's name; numbers draw freely, so names repeat as they do among people.
pub fn person(number: u64) -> String {
    format!("{} {}", at(&GIVEN, number), at(&FAMILY, number / 64))
}

pub fn title(number: u64) -> &'static str {
    at(&TITLES, number)
}

pub fn at<T: Copy>(table: &[T], number: u64) -> T {
    table[usize::try_from(number % table.len() as u64).unwrap()]
}
