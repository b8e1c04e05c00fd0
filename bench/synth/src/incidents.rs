//! Incidents: the slots of a happening, filled with the words of all its tellings.

use super::happenings::Happening;
use super::places::Places;
use super::words::way_at;
use marchland_core::id::Id;
use marchland_core::{
    EventMention, Few, Incident, MentionIdx, Party, Provenance, Status, Text, WherePrecision,
};

/// The incident of a happening that nobody has told yet.
pub(super) fn untold(it: &Happening, places: &Places) -> Incident {
    Incident {
        id: Id::new('i', it.id),
        title: title(it, places),
        event_type: it.event_type,
        mode: way_at(it.way).mode,
        quad: it.event_type.quad(),
        sub_event: way_at(it.way).sub_event,
        status: if it.claimant.is_some() { Status::Claimed } else { Status::Factual },
        actors: Few::None,
        recipients: Few::None,
        claimants: Box::default(),
        when: None,
        places: Few::None,
        casualties: Box::default(),
        aggregate: it.sum.map(Box::new),
        is_aggregate: it.sum.is_some(),
        is_border: it.is_border,
        mentions: Few::None,
        evidence: Few::None,
        provenance: Provenance::Coded,
    }
}

fn title(it: &Happening, places: &Places) -> Text {
    let noun = way_at(it.way).noun;
    let Some(&(place, precision)) = it.places.first() else { return noun.into() };
    let near = match precision {
        WherePrecision::Near => "near",
        WherePrecision::Region => "along the",
        _ => "in",
    };
    format!("{noun} {near} {}", places.all[place as usize].name).into()
}

/// Adds a telling to its incident; tellings come in the order of the articles.
pub(super) fn add(incident: &mut Incident, at: MentionIdx, mention: &EventMention) {
    if incident.mentions.is_empty() {
        incident.actors.clone_from(&mention.actors);
        incident.recipients.clone_from(&mention.recipients);
        incident.places.clone_from(&mention.places);
        incident.claimants = mention.claimant.as_deref().cloned().into_iter().collect();
        incident.when.clone_from(&mention.when);
        incident.casualties.clone_from(&mention.casualties);
    } else {
        add_spans(&mut incident.actors, &mention.actors);
        add_spans(&mut incident.recipients, &mention.recipients);
        add_spans(&mut incident.claimants, mention.claimant.as_deref().map_or(&[], std::slice::from_ref));
        for (place, told) in incident.places.iter_mut().zip(&mention.places) {
            place.spans.extend(told.spans.iter().copied());
        }
        let casualties = std::mem::take(&mut incident.casualties).into_iter();
        incident.casualties = casualties.chain(mention.casualties.iter().cloned()).collect();
    }
    incident.mentions.push(at);
    incident.evidence.extend(mention.evidence.iter().copied());
}

fn add_spans(parties: &mut [Party], told: &[Party]) {
    for (party, told) in parties.iter_mut().zip(told) {
        party.spans.extend(told.spans.iter().copied());
    }
}
