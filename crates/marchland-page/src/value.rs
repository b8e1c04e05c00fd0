//! The values of facets: their names, and how links write them.

use crate::selection::find_article;
use crate::words::Said;
use crate::{Data, words};
use marchland_core::codes::{EventType, Mode, Status, Toll};
use marchland_core::facet::{Facet, Value};
use marchland_core::place::WherePrecision;

/// Every value of a facet that may be chosen, in the order of its list.
pub fn values(data: &Data, facet: Facet) -> Vec<Value> {
    let n = match facet {
        // Other statuses make no incident.
        Facet::Status => return of_status(),
        Facet::Border => return vec![Value::new(facet, 1), Value::new(facet, 0)],
        Facet::Type => EventType::ALL.len(),
        Facet::Mode => Mode::ALL.len(),
        Facet::Killed => Toll::ALL.len(),
        Facet::Precision => WherePrecision::ALL.len(),
        Facet::Actor => data.actors().len(),
        Facet::Side => data.columns().sides.len(),
        Facet::Place => data.places().len(),
        Facet::Article => data.articles().len(),
        Facet::Outlet => data.outlets().len(),
    };
    (0..n).map(|at| Value::new(facet, at)).collect()
}

fn of_status() -> Vec<Value> {
    let all = Status::ALL.iter().enumerate().filter(|(_, status)| status.makes_incident());
    all.map(|(at, _)| Value::new(Facet::Status, at)).collect()
}

/// The name of a value.
pub fn label(data: &Data, value: Value) -> String {
    let at = value.at as usize;
    let side = || data.columns().sides.get(at).map(|side| words::side(side));
    let label = match value.facet {
        Facet::Type => EventType::ALL.get(at).map(|code| code.said().to_owned()),
        Facet::Mode => Mode::ALL.get(at).map(|code| words::capital(code.said())),
        Facet::Status => Status::ALL.get(at).map(|&code| words::status_label(code)),
        Facet::Killed => Toll::ALL.get(at).map(|code| code.said().to_owned()),
        Facet::Precision => WherePrecision::ALL.get(at).map(|code| words::capital(code.said())),
        Facet::Border => Some(if at == 1 { words::BORDER } else { words::ELSEWHERE }.into()),
        Facet::Actor => data.actors().get(at).map(|actor| actor.name.clone()),
        Facet::Side => side(),
        Facet::Place => data.places().get(at).map(|place| place.name.clone()),
        Facet::Article => data.articles().get(at).map(|article| article.title.clone()),
        Facet::Outlet => data.outlets().get(at).map(|outlet| outlet.name.clone()),
    };
    label.unwrap_or_default()
}

/// A value as links write it; `None` for one that is not there.
pub fn key(data: &Data, value: Value) -> Option<String> {
    let at = value.at as usize;
    let code: Option<&str> = match value.facet {
        Facet::Type => EventType::ALL.get(at).map(|code| code.key()),
        Facet::Mode => Mode::ALL.get(at).map(|code| code.key()),
        Facet::Status => Status::ALL.get(at).map(|code| code.key()),
        Facet::Killed => Toll::ALL.get(at).map(|code| code.key()),
        Facet::Precision => WherePrecision::ALL.get(at).map(|code| code.key()),
        Facet::Border => Some(if at == 1 { "yes" } else { "no" }),
        Facet::Actor => data.actors().get(at).map(|actor| actor.id.as_str()),
        Facet::Side => data.columns().sides.get(at).map(String::as_str),
        Facet::Place => data.places().get(at).map(|place| place.id.as_str()),
        Facet::Article => data.articles().get(at).map(|article| article.id.as_str()),
        Facet::Outlet => data.outlets().get(at).map(|outlet| outlet.id.as_str()),
    };
    code.map(str::to_owned)
}

/// The value that a link names.
pub fn find(data: &Data, facet: Facet, key: &str) -> Option<Value> {
    if facet == Facet::Article {
        return find_article(data, key).map(|at| Value::new(facet, at.at()));
    }
    values(data, facet).into_iter().find(|&value| self::key(data, value).as_deref() == Some(key))
}
