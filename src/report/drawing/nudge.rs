//! Moving things apart that would cover one another: each gets the first of its places, nearest
//! first, that is clear of everything placed before it.

/// Places `count` things in order. `candidates` lists the places of one, the wanted one first;
/// `clear` says whether two places do not collide. None where something finds no place: the
/// caller tries again with smaller things.
pub fn place<S>(
    count: usize,
    candidates: impl Fn(usize) -> Box<dyn Iterator<Item = S>>,
    clear: impl Fn(&S, &S) -> bool,
) -> Option<Vec<S>> {
    let mut placed: Vec<S> = Vec::with_capacity(count);
    for index in 0..count {
        let free = |spot: &S| placed.iter().all(|other| clear(spot, other));
        let spot = candidates(index).find(free)?;
        placed.push(spot);
    }
    Some(placed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_takes_the_nearest_free_place() {
        let wanted = [5, 5, 5, 9];
        let candidates = |index: usize| -> Box<dyn Iterator<Item = i32>> {
            let at: i32 = wanted[index];
            Box::new((0..10).flat_map(move |by| [at + by, at - by]))
        };
        let places = place(4, candidates, |a, b| (a - b).abs() >= 2);
        assert_eq!(places, Some(vec![5, 7, 3, 9]));
        let nowhere = place(2, |_| Box::new(std::iter::once(1)), |a: &i32, b| a != b);
        assert_eq!(nowhere, None);
    }
}
