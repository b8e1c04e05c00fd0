//! What happened: slots without words, in bursts and between them.

use super::actors::Actors;
use super::draw::{Draw, Popular};
use super::places::Places;
use super::words::{TYPES, draw_way};
use marchland_core::date::DatePrecision;
use marchland_core::{CasualtyKind, Day, EventType, Few, Figure, Interval, WherePrecision};

/// 1 January 2001 and the number of days to the end of 2025.
const FIRST_DAY: i32 = 11_323;
const N_DAYS: usize = 9_131;

/// How many happened, of whom, according to one telling.
#[derive(Clone, Copy, Debug)]
pub(super) struct Toll {
    pub(super) kind: CasualtyKind,
    pub(super) figure: Figure,
    pub(super) people: u8,
}

/// One happening.
#[derive(Clone, Debug)]
pub(super) struct Happening {
    /// A number of its own, of which its id is made.
    pub(super) id: u64,
    /// The day of it, whatever is told of it.
    pub(super) day: i32,
    pub(super) when: Option<(Interval, DatePrecision)>,
    pub(super) places: Few<(u32, WherePrecision)>,
    pub(super) event_type: EventType,
    pub(super) way: u8,
    pub(super) actors: Few<u32>,
    pub(super) recipients: Few<u32>,
    pub(super) claimant: Option<u32>,
    pub(super) tolls: Few<Toll>,
    pub(super) sum: Option<Figure>,
    pub(super) is_border: bool,
}

/// A time of trouble between two at one place.
struct Burst {
    day: i32,
    n_days: usize,
    place: u32,
    sides: [u32; 2],
}

/// What all happenings are drawn from.
struct World<'a> {
    places: &'a Places,
    actors: &'a Actors,
    bursts: Vec<Burst>,
    by_size: Popular,
}

/// All happenings, in the order of the corpus.
pub(super) fn happenings(places: &Places, actors: &Actors, seed: u64, n: usize) -> Vec<Happening> {
    let n_bursts = 3 + n / 300;
    let bursts = (0..n_bursts).map(|at| burst(places, actors, &mut Draw::new(seed, 3, at)));
    let world = World {
        places,
        actors,
        bursts: bursts.collect(),
        by_size: Popular::new((0..n_bursts as u32).collect()),
    };
    let mut all: Vec<Happening> =
        (0..n).map(|at| world.happening(number(seed, at), &mut Draw::new(seed, 4, at))).collect();
    all.sort_by_cached_key(|it| {
        let days = it.when.map(|(interval, _)| interval);
        let start = days.and_then(|days| days.start).map_or(i32::MAX, |day| day.0);
        let place = it.places.first().map(|place| place.0);
        (start, days.and_then(|days| days.end), place, it.event_type, it.id)
    });
    all
}

/// A number of 50 bits that no other happening has: an odd factor sends no two numbers to one.
fn number(seed: u64, at: usize) -> u64 {
    (seed.wrapping_add(at as u64).wrapping_add(1)).wrapping_mul(0x9E37_79B9_7F4A_7C15) & ((1 << 50) - 1)
}

fn burst(places: &Places, actors: &Actors, draw: &mut Draw) -> Burst {
    // The greater of two days: later years have more.
    let day = draw.below(N_DAYS).max(draw.below(N_DAYS));
    let first = actors.fighters.draw(draw);
    Burst {
        day: FIRST_DAY + day as i32,
        n_days: 1 + draw.below(7) * draw.below(7),
        place: places.points.draw(draw),
        sides: [first, other(&actors.fighters, first, actors, draw)],
    }
}

/// Another of those, who is no part of the first nor its whole.
fn other(of: &Popular, first: u32, actors: &Actors, draw: &mut Draw) -> u32 {
    let parent = |at: u32| actors.all[at as usize].parent.map(|whole| whole.0);
    for _ in 0..20 {
        let second = of.draw(draw);
        let same_whole = parent(first).is_some() && parent(first) == parent(second);
        if second != first && parent(first) != Some(second) && parent(second) != Some(first) && !same_whole {
            return second;
        }
    }
    actors.people.draw(draw)
}

impl World<'_> {
    fn happening(&self, id: u64, draw: &mut Draw) -> Happening {
        let burst = draw.chance(550).then(|| &self.bursts[self.by_size.draw(draw) as usize]);
        let day = match burst {
            Some(burst) => burst.day + draw.below(burst.n_days) as i32,
            None => FIRST_DAY + draw.below(N_DAYS).max(draw.below(N_DAYS)) as i32,
        };
        let day = day.min(FIRST_DAY + N_DAYS as i32 - 1);
        let event_type = draw.weighted(&TYPES);
        let places = self.places(burst, draw);
        let is_near_line = places.iter().any(|place| self.places.is_near_line[place.0 as usize]);
        let (actors, recipients) = self.parties(burst, event_type, draw);
        let claimant = draw.chance(220).then(|| self.actors.speakers.draw(draw));
        let way = draw_way(event_type, draw);
        Happening {
            id,
            day,
            when: when(Day(day), draw),
            is_border: draw.chance(if is_near_line { 900 } else { 150 }),
            places,
            event_type,
            way,
            actors,
            recipients,
            claimant,
            tolls: tolls(event_type, draw),
            sum: draw.chance(20).then(|| Figure::exact(2 + draw.heavy(400))),
        }
    }

    fn places(&self, burst: Option<&Burst>, draw: &mut Draw) -> Few<(u32, WherePrecision)> {
        let all = self.places;
        let precision = draw.weighted(&[
            (WherePrecision::Exact, 34),
            (WherePrecision::Near, 13),
            (WherePrecision::District, 15),
            (WherePrecision::Province, 19),
            (WherePrecision::Region, 7),
            (WherePrecision::Country, 6),
            (WherePrecision::Unknown, 6),
        ]);
        let pool = match precision {
            WherePrecision::Unknown => return Few::None,
            WherePrecision::District => &all.districts,
            WherePrecision::Province => &all.provinces,
            WherePrecision::Region => &all.lines,
            WherePrecision::Country => &all.countries,
            _ => &all.points,
        };
        let is_point = precision <= WherePrecision::Near;
        let first = match burst {
            Some(burst) if is_point && draw.chance(500) => burst.place,
            _ => pool.draw(draw),
        };
        let mut places = Few::One((first, precision));
        if is_point && draw.chance(50) {
            let second = pool.draw(draw);
            if second != first {
                places.push((second, precision));
            }
        }
        places
    }

    fn parties(&self, burst: Option<&Burst>, event_type: EventType, draw: &mut Draw) -> (Few<u32>, Few<u32>) {
        let all = self.actors;
        if let (Some(burst), true) = (burst, event_type == EventType::Assault && draw.chance(600)) {
            let first = draw.below(2);
            return (Few::One(burst.sides[first]), Few::One(burst.sides[1 - first]));
        }
        let (of, to) = match event_type {
            EventType::Assault | EventType::Coerce | EventType::Mobilize | EventType::Retreat => {
                (&all.fighters, if draw.chance(250) { &all.people } else { &all.fighters })
            }
            EventType::Protest => (&all.people, &all.speakers),
            EventType::Aid => (&all.speakers, &all.people),
            _ => (&all.speakers, &all.speakers),
        };
        let first = of.draw(draw);
        let (mut actors, mut recipients) = (Few::One(first), Few::None);
        if draw.chance(100) {
            let ally = of.draw(draw);
            if ally != first {
                actors.push(ally);
            }
        }
        for _ in 0..draw.weighted(&[(0, 12), (1, 78), (2, 10)]) {
            let second = other(to, first, all, draw);
            if !actors.contains(&second) && !recipients.contains(&second) {
                recipients.push(second);
            }
        }
        (actors, recipients)
    }
}

fn when(day: Day, draw: &mut Draw) -> Option<(Interval, DatePrecision)> {
    let precision = draw.weighted(&[
        (Some(DatePrecision::Day), 70),
        (Some(DatePrecision::Days), 4),
        (Some(DatePrecision::Week), 7),
        (Some(DatePrecision::Month), 11),
        (Some(DatePrecision::Year), 5),
        (None, 3),
    ])?;
    let (year, month, _) = day.ymd();
    let interval = match precision {
        DatePrecision::Day => Some(Interval::day(day)),
        DatePrecision::Days => Some(Interval::closed(day, day.plus(1 + draw.below(5) as i32))),
        DatePrecision::Week => {
            let monday = day.plus(-(day.0 + 3).rem_euclid(7));
            Some(Interval::closed(monday, monday.plus(6)))
        }
        DatePrecision::Month => Interval::month(year, month),
        DatePrecision::Year => Interval::year(year),
    };
    Some((interval?, precision))
}

/// Nothing reported is common, a reported zero rare, and a few figures are very high.
fn tolls(event_type: EventType, draw: &mut Draw) -> Few<Toll> {
    let shares: &[(CasualtyKind, usize)] = match event_type {
        EventType::Assault => {
            &[(CasualtyKind::Killed, 520), (CasualtyKind::Injured, 330), (CasualtyKind::Missing, 15)]
        }
        EventType::Coerce => &[(CasualtyKind::Detained, 350), (CasualtyKind::Displaced, 100)],
        EventType::Protest => &[(CasualtyKind::Injured, 80)],
        _ => &[],
    };
    let mut tolls = Few::None;
    for &(kind, share) in shares {
        if draw.chance(share) {
            let people = draw.below(super::words::PEOPLE.len()) as u8;
            tolls.push(Toll { kind, figure: figure(draw), people });
        }
    }
    tolls
}

fn figure(draw: &mut Draw) -> Figure {
    let n = if draw.chance(30) { 0 } else { draw.heavy(400) };
    match draw.below(20) {
        0..15 => Figure::exact(n),
        15..18 => Figure { low: Some(n.max(1)), best: None, high: None, vague: false },
        _ => Figure { low: Some(24), best: None, high: Some(99), vague: true },
    }
}

/// What another telling gives in the place of a figure.
pub(super) fn retold(toll: Toll, draw: &mut Draw) -> Toll {
    if draw.chance(700) {
        return toll;
    }
    let n = toll.figure.best.or(toll.figure.low).unwrap_or(1);
    Toll { figure: Figure::exact(n + draw.below(4 + n as usize / 2) as u32), ..toll }
}
