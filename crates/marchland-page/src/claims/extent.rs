//! The values of one matter on one scale, so that the eye compares what the words give: a point, a range, or a range
//! without an end.

use crate::markup::{Element, of};
use marchland_core::claim::Value;

/// What the scale of a matter covers: figures from zero, days from the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
}

/// Room for what has no end, in parts of the rest.
const OPEN: f64 = 0.25;

/// The ends of a value; `None` where it has none. An answer and "some" have neither.
fn ends(value: Value) -> [Option<f64>; 2] {
    match value {
        Value::Figure(figure) => {
            let ends = [figure.low, figure.high];
            let ends = if ends == [None; 2] { [figure.best; 2] } else { ends };
            ends.map(|end| end.map(f64::from))
        }
        Value::Days(days) => [days.start, days.end].map(|day| day.map(|day| f64::from(day.0))),
        Value::Answer(_) => [None; 2],
    }
}

impl Scale {
    /// Over the values of a matter; `None` where they cannot be told apart.
    pub(super) fn of(values: impl Iterator<Item = Value>) -> Option<Self> {
        let (mut low, mut high, mut is_one, mut first) = (f64::INFINITY, f64::NEG_INFINITY, true, None);
        let (mut opens_low, mut opens_high) = (false, false);
        for value in values {
            let ends = ends(value);
            if ends == [None; 2] {
                continue;
            }
            if matches!(value, Value::Figure(_)) {
                low = 0.0;
            } else {
                opens_low |= ends[0].is_none();
            }
            opens_high |= ends[1].is_none();
            is_one &= *first.get_or_insert(ends) == ends;
            for end in ends.into_iter().flatten() {
                (low, high) = (low.min(end), high.max(end));
            }
        }
        // Room beside the outermost, for what has no end.
        let room = ((high - low) * OPEN).max(1.0);
        let room_if = |opens: bool| if opens { room } else { 0.0 };
        let scale = Self { low: low - room_if(opens_low), high: high + room_if(opens_high) };
        (!is_one && scale.high > scale.low).then_some(scale)
    }

    /// A value on it.
    pub(super) fn extent(self, value: Value) -> Option<Element> {
        let [low, high] = ends(value);
        low.or(high)?;
        let part = |end: f64| (end - self.low) / (self.high - self.low) * 100.0;
        let (from, to) = (low.map_or(0.0, part), high.map_or(100.0, part));
        let percent = |part: f64| [&marchland_core::decimal::fixed(part, 1), "%"].concat();
        let span = of("span", "extent-span")
            .also("open-low", low.is_none())
            .also("open-high", high.is_none())
            .with("style:inset-inline-start", percent(from))
            .with("style:inline-size", percent(to - from));
        Some(of("span", "extent").with("aria-hidden", "true").put(span))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Markup;
    use marchland_core::incident::Figure;

    fn at_least(n: u32) -> Value {
        Value::Figure(Figure { low: Some(n), best: Some(n), high: None, vague: false })
    }

    #[test]
    fn figures_stand_on_a_scale_from_zero() {
        let exact = |n| Value::Figure(Figure::exact(n));
        let scale = Scale::of([exact(50), exact(200)].into_iter()).expect("two figures");
        let drawn = |value| {
            let parts = scale.extent(value).expect("an extent").into_parts();
            let Some(Markup::Element(span)) = parts.children.into_iter().next() else { panic!("no span") };
            let styles =
                span.into_parts().attributes.into_iter().filter(|(name, _)| name.starts_with("style:"));
            styles.map(|(_, value)| value.to_string()).collect::<Vec<String>>()
        };
        assert_eq!(drawn(exact(50)), ["25.0%", "0.0%"]);
        assert_eq!(drawn(at_least(100)), ["50.0%", "50.0%"], "to the end of the scale");
    }

    #[test]
    fn days_without_an_end_have_room_beside_the_others() {
        let day = |n| Some(marchland_core::Day(n));
        let days = |start, end| Value::Days(marchland_core::Interval { start, end });
        let scale = Scale::of([days(None, day(100)), days(day(100), day(200))].into_iter());
        assert_eq!(scale, Some(Scale { low: 75.0, high: 200.0 }));
        let since = Scale::of([days(day(100), None), days(day(100), day(100))].into_iter());
        assert_eq!(since, Some(Scale { low: 100.0, high: 101.0 }));
    }

    #[test]
    fn what_cannot_be_told_apart_has_no_scale() {
        let seven = Value::Figure(Figure::exact(7));
        assert_eq!(Scale::of([seven, seven].into_iter()), None);
        assert_eq!(Scale::of(std::iter::empty()), None);
        let some = Value::Figure(Figure { low: None, best: None, high: None, vague: true });
        assert_eq!(Scale::of([some, seven].into_iter()), None);
    }
}
