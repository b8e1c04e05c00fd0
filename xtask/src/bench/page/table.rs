//! What was measured as a table, as growth over sizes, and as figures for `--json`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// All that was measured.
#[derive(Debug, Deserialize)]
pub(super) struct Measured {
    /// From the smallest corpus to the largest.
    pub(super) sizes: Vec<Size>,
    /// Layouts of networks.
    pub(super) networks: Vec<Row>,
    /// Searches.
    pub(super) searches: Vec<Row>,
}

/// Rows of one corpus size.
#[derive(Debug, Deserialize)]
pub(super) struct Size {
    incidents: u64,
    rows: Vec<Row>,
}

/// One thing measured; `None` is not measured.
#[derive(Debug, Deserialize)]
pub(super) struct Row {
    id: String,
    unit: String,
    ours: Option<f64>,
    peers: BTreeMap<String, Option<f64>>,
    /// Of a layout: what it is worth, by name, ours among them.
    #[serde(default)]
    worth: BTreeMap<String, Worth>,
}

/// What a layout is worth.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
pub(super) struct Worth {
    /// Neighbourhood preservation, 0–1: the part of a node's neighbours that are among as many nearest points.
    kept: f64,
    /// Standard deviation of the lengths of ties in parts of their mean.
    spread: f64,
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
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    worth: BTreeMap<String, Worth>,
}

impl Row {
    fn ratio(&self) -> Option<f64> {
        let least = self.peers.values().flatten().copied().min_by(f64::total_cmp)?;
        Some(self.ours? / least)
    }
}

impl Measured {
    /// The rows of the largest corpus, of the networks and of the searches as figures.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let rows = self.sizes.last().map(|size| size.rows.as_slice()).unwrap_or_default();
        rows.iter().chain(&self.networks).chain(&self.searches).map(figure).collect()
    }
}

fn figure(row: &Row) -> Figure {
    Figure {
        id: row.id.clone(),
        ours: row.ours.map(rounded),
        unit: row.unit.clone(),
        peers: row.peers.iter().map(|(name, value)| (name.clone(), value.map(rounded))).collect(),
        ratio: row.ratio().map(rounded),
        worth: row.worth.clone(),
    }
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// The table of the largest size.
pub(super) fn table(measured: &[Size]) -> String {
    let mut text = String::new();
    let Some(last) = measured.last() else { return text };
    line(&mut text, format_args!("{} incidents, the middle of several values each", last.incidents));
    rows(&mut text, &last.rows);
    text
}

fn rows(text: &mut String, rows: &[Row]) {
    line(text, format_args!("{:<12} {:>9}  {:<9} {:>6}  peers", "id", "ours", "unit", "ratio"));
    for row in rows {
        let peers: Vec<String> =
            row.peers.iter().map(|(name, value)| format!("{name} {}", peer(*value))).collect();
        let (ours, ratio) = (shown(row.ours), shown(row.ratio()));
        let peers = peers.join(", ");
        let words = format!("{:<12} {ours:>9}  {:<9} {ratio:>6}  {peers}", row.id, row.unit);
        line(text, format_args!("{}", words.trim_end()));
    }
}

/// The table of networks, with what each layout is worth.
pub(super) fn networks(measured: &[Row]) -> String {
    let mut text = String::new();
    if measured.is_empty() {
        return text;
    }
    line(&mut text, format_args!("networks, laid out in 300 steps"));
    rows(&mut text, measured);
    line(&mut text, format_args!("\nneighbours kept (1 is best), spread of the lengths of ties (0 is best)"));
    for row in measured {
        for (name, worth) in &row.worth {
            let (kept, spread) = (shown(Some(worth.kept)), shown(Some(worth.spread)));
            line(&mut text, format_args!("{:<12} {name:<24}{kept:>10}{spread:>10}", row.id));
        }
    }
    text
}

/// The table of searches.
pub(super) fn searches(measured: &[Row]) -> String {
    let mut text = String::new();
    if !measured.is_empty() {
        line(
            &mut text,
            format_args!("a search over 10,000 articles of 200 words, with beginnings and slips"),
        );
        rows(&mut text, measured);
    }
    text
}

/// How each value grows with the incidents.
pub(super) fn growth(measured: &[Size]) -> String {
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

    fn measured() -> Vec<Size> {
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
    fn layouts_are_told_with_what_they_are_worth() {
        let text = r#"[{"id": "layout-2k", "unit": "ms", "ours": 5, "peers": {"a": 50},
            "worth": {"a": {"kept": 0.25, "spread": 0.5}, "ours": {"kept": 0.5, "spread": 0.75}}}]"#;
        let rows: Vec<Row> = serde_json::from_str(text).unwrap();
        let table = networks(&rows);
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[2], ["layout-2k", "5.00", "ms", "0.10", "a", "50.0"]);
        assert_eq!(lines[6], ["layout-2k", "ours", "0.50", "0.75"]);
        assert_eq!(figure(&rows[0]).worth["ours"], Worth { kept: 0.5, spread: 0.75 });
        assert_eq!(networks(&[]), "");
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
        let figures = Measured { sizes: measured(), networks: Vec::new(), searches: Vec::new() }.figures();
        assert_eq!((figures[0].ratio, figures[1].ratio, figures[1].ours), (Some(0.25), None, None));
        assert_eq!(figures[0].peers["b"], None);
    }
}
