use crate::date::Anchor;
use crate::document::Document;
use crate::reading::Reading;
use marchland_core::{ActorKind, ActorMentionKind, ArticleIdx, PlaceKind};

fn read(text: &str) -> Reading<'static> {
    Reading::new(Document::new(crate::tables(), ArticleIdx(0), text), Anchor::default())
}

/// Ids of the places read, in reading order, countries and capitals by themselves left out.
fn places(text: &str) -> Vec<String> {
    let reading = read(text);
    let tables = reading.document.tables;
    let world = reading.entities.iter().filter_map(|entity| entity.place);
    world
        .filter(|&at| tables.world_position(at).is_some())
        .map(|at| tables.place(at).id().into_owned())
        .collect()
}

/// Who acts, is named or speaks: words and id.
fn actors(text: &str) -> Vec<(String, String, ActorMentionKind)> {
    let reading = read(text);
    let actor = |entity: &super::Entity| {
        let id = reading.cast.id(entity.actor?).to_owned();
        Some((reading.document.text(entity.tokens.clone()).to_owned(), id, entity.kind))
    };
    reading.entities.iter().filter_map(actor).collect()
}

#[test]
fn a_namesake_is_chosen_by_the_country_named() {
    let mexican = places("Mexican police said that migrants were beaten near Nogales on Monday.");
    let american = places("U.S. police said that migrants were beaten near Nogales on Monday.");
    assert_eq!(mexican, ["geo-4004886"]);
    assert_eq!(american, ["geo-5306611"]);
}

#[test]
fn of_two_countries_the_one_named_more_wins_and_then_the_division() {
    let both = "Mexico closed the gate. Mexican police fired near Nogales, the U.S. said.";
    assert_eq!(places(both), ["geo-4004886"]);
    let texts = ["San Fernando in Tamaulipas state", "San Fernando"];
    let [inside, alone] = texts.map(|name| places(&format!("Mexican soldiers fired in {name} on Monday.")));
    assert!(inside.contains(&"geo-mx-tamaulipas".to_owned()) && inside.len() == 2, "{inside:?}");
    assert!(alone.len() <= 1, "{alone:?}");
}

#[test]
fn a_town_is_not_read_without_its_country() {
    assert_eq!(places("Shells fell near Vovchansk on Monday."), [""; 0]);
    assert_eq!(places("Shells fell near Vovchansk on Monday, Kyiv said."), ["geo-689304"]);
    assert_eq!(places("Pakistani shells fell near Vovchansk on Monday."), [""; 0]);
}

#[test]
fn a_town_is_not_read_unless_the_text_leads_to_it() {
    assert_eq!(places("Ukraine spoke of Vovchansk."), [""; 0]);
    assert_eq!(places("Ukraine held the town of Vovchansk."), ["geo-689304"]);
    assert_eq!(places("Russian forces shelled Vovchansk, Ukraine said."), ["geo-689304"]);
    let listed = places("Ukraine said that shells fell in Sumy, Vovchansk and Izium.");
    assert_eq!(listed.len(), 3, "{listed:?}");
    let again = places("Shells fell near Vovchansk, Ukraine said. Vovchansk was quiet on Monday.");
    assert_eq!(again.len(), 2, "{again:?}");
}

#[test]
fn a_persons_name_that_is_a_towns_is_not_read() {
    assert_eq!(places("Paul Goma, a Congolese analyst, said so. The book was given to Goma."), [""; 0]);
    assert_eq!(places("Congolese troops fled from Mr Goma."), [""; 0]);
    assert_eq!(places("Congolese troops fled from Goma."), ["geo-216281"]);
}

#[test]
fn a_noun_chooses_between_a_town_and_its_province() {
    let in_noun = |noun: &str| places(&format!("Russian shells fell in the Kharkiv {noun}, Ukraine said."));
    assert_eq!(in_noun("region"), ["geo-ua-kharkiv"]);
    assert_eq!(places("Russian shells fell in Kharkiv, Ukraine said."), ["geo-706483"]);
    assert_eq!(places("Belarus said that a drone fell in the Minsk region."), ["geo-by-minsk"]);
}

#[test]
fn a_longer_name_is_not_the_state_in_it() {
    let text = "An Iranian drone fell in East Azerbaijan, and one in Inner Mongolia.";
    assert_eq!(places(text), ["geo-ir-east-azerbaijan"]);
    let named: Vec<String> = actors(text).into_iter().map(|(_, id, _)| id).collect();
    assert!(
        !named.contains(&"azerbaijan".to_owned()) && !named.contains(&"mongolia".to_owned()),
        "{named:?}"
    );
}

#[test]
fn a_state_of_the_union_is_read_where_the_country_is_not_meant() {
    assert_eq!(places("U.S. troops detained migrants in Georgia."), ["geo-us-georgia"]);
    assert_eq!(places("U.S. officials met in Georgia, and Tbilisi said little."), [""; 0]);
}

#[test]
fn a_force_is_composed_for_a_state_that_has_none_listed() {
    for (text, id) in [
        ("Thai soldiers fired.", "thailand-military"),
        ("Rwandan troops fired.", "rwanda-military"),
        ("Kosovo police fired.", "kosovo-police"),
        ("Venezuela's foreign ministry denied it.", "venezuela-foreign-ministry"),
    ] {
        let found = actors(text);
        assert!(found.iter().any(|(_, found, _)| found == id), "{text}: {found:?}");
    }
}

#[test]
fn a_shared_name_is_a_capital_only_beside_its_state() {
    let by = |text: &str, id: &str| actors(text).iter().any(|(_, found, _)| found == id);
    assert!(by("Libyan officials met. Tripoli said that talks failed.", "libya"));
    assert!(!by("Tripoli said that talks failed.", "libya"));
    assert!(!by("Sofia said that she left.", "bulgaria"));
    assert!(!by("Michael Jordan said that he left.", "jordan"));
    assert!(by("Jordan said that it closed the border.", "jordan"));
}

/// Capitals without a metonym: claimed by two states, or of no government that sits there; and those with a full
/// stop, over which no name is read.
const NOBODYS: [&str; 5] = ["Jerusalem", "East Jerusalem", "Laayoune", "St. John's", "St. George's"];

#[test]
#[expect(clippy::large_include_file, reason = "the data under test")]
fn every_capital_stands_for_its_state() {
    let tables = crate::tables();
    let states: Vec<_> = tables.actors.iter().filter(|actor| actor.kind() == ActorKind::State).collect();
    let mut wrong = Vec::new();
    let mut n_read = 0;
    let rows = include_str!("../../../data/world.tsv").lines().filter(|line| line.contains("\tcapital\t"));
    for row in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        let (name, country) = (cells[1], cells[3]);
        let Some(state) = states.iter().find(|state| state.country == country) else { continue };
        if NOBODYS.contains(&name) {
            continue;
        }
        let text = format!("{} closed the border. {name} said on Monday that talks failed.", state.name);
        let found = actors(&text);
        if found.iter().any(|(words, id, _)| words == name && *id == state.id) {
            n_read += 1;
        } else {
            wrong.push(format!("{name}: {found:?}"));
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert!(n_read >= 195, "{n_read} capitals");
}

#[test]
fn every_member_state_is_an_actor_and_a_place() {
    let tables = crate::tables();
    let states: Vec<_> =
        tables.actors.iter().filter(|a| a.kind() == ActorKind::State && !a.country.is_empty()).collect();
    assert_eq!(states.len(), 198, "193 members, the Holy See, Kosovo, Palestine, Taiwan, Western Sahara");
    for state in states {
        let is_its = |place: &&crate::tables::PlaceEntry| {
            place.record.kind() == PlaceKind::Country && place.record.country[0] == state.country
        };
        assert!(tables.places.iter().any(|place| is_its(&place)), "{} is no place", state.name);
    }
}
