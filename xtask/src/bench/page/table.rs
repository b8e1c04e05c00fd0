//! What was measured as a table, as growth over sizes, and as figures for `--json`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Rows of one corpus size.
#[derive(Debug, Deserialize)]
pub(super) struct Measured {
    incidents: u64,
    rows: Vec<Row>,
}

/// One thing measured; `None` is not measured.
#[derive(Debug, Deserialize)]
struct Row {
    id: String,
    unit: String,
    ours: Option<f64>,
    peers: BTreeMap<String, Option<f64>>,
}

/// A row as `--json` writes it.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Figure {
    id: String,
    ours: Option<f64>,
    unit: String,
    peers: BTreeMap<String, Option<f64>>,
    /// Ours over the least of the peers.
    ratio: Option<f64>,
}

impl Row {
    fn ratio(&self) -> Option<f64> {
        let least = self.peers.values().flatten().copied().min_by(f64::total_cmp)?;
        Some(self.ours? / least)
    }
}

/// The rows of a size as figures.
pub(super) fn figures(measured: &Measured) -> Vec<Figure> {
    let figure = |row: &Row| Figure {
        id: row.id.clone(),
        ours: row.ours.map(rounded),
        unit: row.unit.clone(),
        peers: row.peers.iter().map(|(name, value)| (name.clone(), value.map(rounded))).collect(),
        ratio: row.ratio().map(rounded),
    };
    measured.rows.iter().map(figure).collect()
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// The table of the largest size.
pub(super) fn table(measured: &[Measured]) -> String {
    let mut text = String::new();
    let Some(last) = measured.last() else { return text };
    line(&mut text, format_args!("{} incidents, the middle of several values each", last.incidents));
    line(&mut text, format_args!("{:<12} {:>9}  {:<9} {:>6}  peers", "id", "ours", "unit", "ratio"));
    for row in &last.rows {
        let peers: Vec<String> =
            row.peers.iter().map(|(name, value)| format!("{name} {}", peer(*value))).collect();
        let (ours, ratio) = (shown(row.ours), shown(row.ratio()));
        let peers = peers.join(", ");
        let words = format!("{:<12} {ours:>9}  {:<9} {ratio:>6}  {peers}", row.id, row.unit);
        line(&mut text, format_args!("{}", words.trim_end()));
    }
    text
}

/// How each value grows with the incidents.
pub(super) fn growth(measured: &[Measured]) -> String {
    let mut text = String::new();
    let Some(last) = measured.last() else { return text };
    let sizes: Vec<String> = measured.iter().map(|at| format!("{:>10}", at.incidents)).collect();
    line(&mut text, format_args!("{:<12} {:<24}{}", "growth", "incidents", sizes.join("")));
    for (nth, row) in last.rows.iter().enumerate() {
        let mut put = |name: &str, of: &dyn Fn(&Row) -> Option<f64>| {
            let values = measured.iter().map(|at| at.rows.get(nth).and_then(of));
            let values: Vec<String> = values.map(|value| format!("{:>10}", shown(value))).collect();
            line(&mut text, format_args!("{:<12} {name:<24}{}", row.id, values.join("")));
        };
        put("ours", &|row| row.ours);
        for name in row.peers.keys() {
            put(name, &|row| row.peers.get(name).copied().flatten());
        }
    }
    text
}

/// Writing to a string cannot fail.
fn line(text: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{words}");
}

/// Only WebGL can be missing.
fn peer(value: Option<f64>) -> String {
    value.map_or_else(|| "(no WebGL here)".to_owned(), |value| shown(Some(value)))
}

fn shown(value: Option<f64>) -> String {
    match value {
        None => "–".to_owned(),
        Some(value) if value < 10.0 => format!("{value:.2}"),
        Some(value) => format!("{value:.1}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured() -> Vec<Measured> {
        let text = r#"[
            {"incidents": 10, "rows": [
                {"id": "brush-jump", "unit": "ms", "ours": 0.5, "peers": {"a": 2, "b": null}},
                {"id": "update", "unit": "ms", "ours": null, "peers": {}}
            ]},
            {"incidents": 100, "rows": [
                {"id": "brush-jump", "unit": "ms", "ours": 5, "peers": {"a": 20, "b": null}},
                {"id": "update", "unit": "ms", "ours": null, "peers": {}}
            ]}
        ]"#;
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_table_is_of_the_largest_size() {
        let table = table(&measured());
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[0], "100 incidents, the middle of several values each");
        let words = |line: &str| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ");
        assert_eq!(words(lines[2]), "brush-jump 5.00 ms 0.25 a 20.0, b (no WebGL here)");
        assert_eq!(words(lines[3]), "update – ms –");
    }

    #[test]
    fn growth_has_a_line_for_each_of_a_row() {
        let growth = growth(&measured());
        let second = growth.lines().nth(2).unwrap();
        assert_eq!(second.split_whitespace().collect::<Vec<_>>(), ["brush-jump", "a", "2.00", "20.0"]);
        assert_eq!(growth.lines().count(), 5);
    }

    #[test]
    fn figures_keep_what_is_not_measured() {
        let figures = figures(&measured()[1]);
        assert_eq!((figures[0].ratio, figures[1].ratio, figures[1].ours), (Some(0.25), None, None));
        assert_eq!(figures[0].peers["b"], None);
    }
}
