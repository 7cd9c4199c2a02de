//! Private claims while somebody looks over the shoulder.

use super::screens::WAYS;
use super::{Bench, KAARNA, PLAN};
use crate::i18n::Language;

/// Kaarna with private claims that are found by checks, answer the matrix and are answered.
const PRIVATE: &str = "
add claim account=\"Kaarna Paper Oy\" topic=weakness text=\"Xyzzy weakness\" basis=fact on={-2000d} audience=private
add claim account=\"Kaarna Paper Oy\" topic=coming_change text=\"Xyzzy change\" basis=fact evidence=\"Xyzzy proof\" on={-1d} happens_on={30d} audience=private
add claim account=\"Kaarna Paper Oy\" topic=need text=\"Xyzzy need\" basis=fact evidence=\"Xyzzy proof\" on={-1d} audience=private
add goal plan=\"Kaarna Paper Oy {y}\" name=\"Xyzzy goal\" value_to_us=\"Xyzzy gain\" due={-3d} audience=private
add activity account=\"Kaarna Paper Oy\" title=\"Xyzzy visit\" whose=ours starts_on={+1d} message=\"Xyzzy words\" audience=private
add activity account=\"Kaarna Paper Oy\" title=\"Xyzzy late\" whose=ours starts_on={-9d} audience=private
add opportunity account=\"Kaarna Paper Oy\" name=\"Xyzzy sale\" lever=share value=900000 probability=50 audience=private
add project account=\"Kaarna Paper Oy\" name=\"Xyzzy project\" aim=\"Xyzzy aim\" audience=private
";

/// Ways to where claims are told, beside those of the table.
const MORE: &[&str] = &[
    "/ 'kaarna' enter enter : 'xyz' down",
    "/ 'kaarna' enter enter g c",
    "/ 'kaarna' enter enter g r 'summary' enter",
    "/ 'kaarna' enter enter g r 'handover' enter",
    "/ 'kaarna' enter enter b",
    "/ 'kaarna' enter enter M right",
    "/ 'kaarna' enter enter esc",
    "/ 'kaarna' enter enter O",
    "/ 'kaarna' enter enter 2 z",
    "/ 'kaarna' enter enter g a",
    "/ 'kaarna' enter enter g g 'opportunities' enter",
    "/ 'kaarna' enter enter g g 'projects' enter",
    "/ 'kaarna' enter enter g r 'annual' enter",
    "/ 'kaarna' enter enter R tab tab tab tab",
];

/// How many screens tell of a private claim, the keys of the veil pressed first.
fn telling(first: &str) -> Vec<String> {
    let script = format!("{PLAN}{PRIVATE}");
    let table = WAYS.iter().map(|(_, keys)| *keys);
    let tells = |keys: &&str| {
        let mut bench = Bench::new(&script, Language::En, (120, 40));
        let screen = bench.press(first).press(keys).screen((120, 40));
        let typed = keys.matches("xyz").count();
        screen.to_lowercase().matches("xyz").count() > typed
    };
    let all = table.chain(MORE.iter().copied());
    all.filter(tells).map(str::to_owned).collect()
}

#[test]
fn no_screen_tells_of_a_private_claim_while_it_is_hidden() {
    assert_eq!(telling("H"), Vec::<String>::new());
    assert!(telling("").len() > 6);
}

#[test]
fn the_head_says_so_until_it_is_shown_again() {
    let script = format!("{PLAN}{PRIVATE}");
    let mut bench = Bench::new(&script, Language::En, (120, 40));
    let hidden = bench.press(KAARNA).press("K H").screen((120, 40));
    assert!(hidden.contains("PRIVATE HIDDEN") && !hidden.contains("Xyzzy"));
    let shown = bench.press("H").screen((120, 40));
    assert!(!shown.contains("PRIVATE HIDDEN") && shown.contains("◆ Xyzzy need"));
}

#[test]
fn a_report_on_screen_is_made_anew() {
    let script = format!("{PLAN}{PRIVATE}");
    let mut bench = Bench::new(&script, Language::En, (120, 40));
    bench.press(KAARNA).press("g r 'summary' enter");
    let title = bench.model.screens.len();
    bench.press("H");
    assert_eq!(bench.model.screens.len(), title);
    assert!(bench.model.is_veiled());
    assert!(!bench.screen((120, 40)).contains("Xyzzy"));
}
