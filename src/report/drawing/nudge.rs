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

/// Places things so large and so near their own places as can be: for each reach in turn, the
/// sizes from `largest` down to `smallest`, a tenth smaller each time; then, as far as need be,
/// ever smaller ones of the last reach. The places, and the size they were found with.
pub fn fitted<R: Copy, S>(
    reaches: &[R],
    (largest, smallest): (f64, f64),
    place: impl Fn(R, f64) -> Option<Vec<S>>,
) -> (Vec<S>, f64) {
    for reach in reaches {
        let mut size = largest;
        while size >= smallest {
            if let Some(places) = place(*reach, size) {
                return (places, size);
            }
            size *= 0.9;
        }
    }
    let mut size = smallest;
    while let Some(reach) = reaches.last() {
        if let Some(places) = place(*reach, size) {
            return (places, size);
        }
        size *= 0.9;
    }
    (Vec::new(), size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_become_smaller_before_they_wander() {
        let room = |reach: f64, size: f64| (size <= reach).then(|| vec![reach]);
        assert_eq!(fitted(&[1.0, 4.0], (1.0, 0.8), room), (vec![1.0], 1.0));
        assert_eq!(fitted(&[0.9, 4.0], (1.0, 0.8), room), (vec![0.9], 0.9));
        assert_eq!(fitted(&[0.5, 4.0], (1.0, 0.8), room), (vec![4.0], 1.0));
        let (places, size) = fitted(&[0.1, 0.5], (1.0, 0.8), room);
        assert!(places == [0.5] && size <= 0.5);
    }

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
