//! How it was done: PLOVER's mode from the rule or from the weapons of the clause.

use super::site::Site;
use crate::tables::Class;
use marchland_core::{EventType, Mode};

/// The mode, when the words give one.
pub(super) fn mode(site: &Site<'_, '_>, event_type: EventType) -> Option<Mode> {
    let own = site.rule.mode.as_deref().and_then(Mode::from_key);
    if event_type != EventType::Assault {
        return own;
    }
    let weapons = [
        (Class::WeaponSuicide, Mode::SuicideAttack),
        (Class::WeaponDrone, Mode::Drone),
        (Class::WeaponAir, Mode::Aerial),
        (Class::WeaponHeavy, Mode::HeavyWeapons),
        (Class::WeaponBomb, Mode::Explosives),
        (Class::WeaponSmall, Mode::Firearms),
        (Class::WeaponHand, Mode::Primitive),
    ];
    let document = &site.reading.document;
    let all = weapons.map(|(class, _)| class);
    // The town of Tank is no weapon.
    let is_place = |t: usize| site.reading.entity_at(t).is_some_and(|entity| entity.place.is_some());
    let found = |range: std::ops::Range<usize>| {
        document.first_of(range.clone(), &all)?;
        let has = |class: Class| range.clone().any(|t| document.is(t, class) && !is_place(t));
        weapons.iter().find(|(class, _)| has(*class)).map(|(_, mode)| *mode)
    };
    match own {
        // Rifles and shells are both "fired".
        Some(Mode::Firearms) => found(site.clause.clone()).or(own),
        Some(mode) => Some(mode),
        None => found(site.clause.clone()),
    }
}
