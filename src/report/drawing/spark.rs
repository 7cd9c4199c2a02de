//! The sparkline: a few values as a line in a unit box.

use serde::Serialize;

use super::rounded;

/// Values from oldest to newest, with their places in a box of width and height 1 (y down).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Spark {
    /// What it shows, for those who do not see it.
    pub words: String,
    pub values: Vec<f64>,
    pub points: Vec<(f64, f64)>,
    /// Height of the target line.
    pub target: Option<f64>,
}

const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

impl Spark {
    /// None with fewer than two values, which show no development.
    pub fn of(values: Vec<f64>, target: Option<f64>, words: String) -> Option<Spark> {
        let finite = values.iter().chain(&target).all(|value| value.is_finite());
        if values.len() < 2 || !finite {
            return None;
        }
        let all = || values.iter().chain(&target).copied();
        let low = all().fold(f64::INFINITY, f64::min);
        let high = all().fold(f64::NEG_INFINITY, f64::max);
        let height = |value: f64| {
            let share = if high > low {
                (value - low) / (high - low)
            } else {
                0.5
            };
            rounded(1.0 - share)
        };
        let last = (values.len() - 1) as f64;
        let point = |(index, value): (usize, &f64)| (rounded(index as f64 / last), height(*value));
        Some(Spark {
            points: values.iter().enumerate().map(point).collect(),
            target: target.map(height),
            values,
            words,
        })
    }

    /// The same as a line of block characters, for text.
    pub fn blocks(&self) -> String {
        let block = |(_, y): &(f64, f64)| {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // y is 0 to 1
            let step = ((1.0 - y) * 7.0).round() as usize;
            BLOCKS[step.min(7)]
        };
        self.points.iter().map(block).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fill_the_box() {
        let check = |values: &[f64], target: Option<f64>, blocks: &str, line: Option<f64>| {
            let spark = Spark::of(values.to_vec(), target, String::new()).unwrap();
            assert_eq!((spark.blocks().as_str(), spark.target), (blocks, line));
        };
        check(&[1.0, 2.0, 3.0], None, "▁▅█", None);
        check(&[0.0, 10.0], Some(20.0), "▁▅", Some(0.0));
        check(&[4.0, 4.0], None, "▅▅", None);
        check(&[-3.0, 1.0], Some(-1.0), "▁█", Some(0.5));
        assert_eq!(Spark::of(vec![1.0], None, String::new()), None);
        assert_eq!(Spark::of(vec![1.0, f64::NAN], None, String::new()), None);
    }
}
