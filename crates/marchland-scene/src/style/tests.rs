use super::palette::Palette;
use super::*;

const PAPERS: [Paper; 4] = [Paper::Light, Paper::Dark, Paper::LightStrong, Paper::DarkStrong];

fn every_class() -> Vec<Class> {
    use Class as C;
    let mut classes = vec![
        C::Water,
        C::Land,
        C::LandOwn,
        C::Lake,
        C::River,
        C::Coast,
        C::ProvinceBorder,
        C::Border,
        C::DisputedBorder,
        C::NamedLine,
        C::NamedLineAsBorder,
        C::NamedLineFaint,
        C::NamedLineCasing,
        C::NamedLineLabel,
        C::CountryLabel,
        C::ProvinceLabel,
        C::CapitalLabel,
        C::DisputedLabel,
        C::SiteLabel,
        C::TownLabel,
        C::CityLabel,
        C::CrossingLabel,
        C::RangeLabel,
        C::NativeLabel,
        C::Crossing,
        C::Capital,
        C::Town,
        C::WaterLabel,
        C::RiverLabel,
        C::Count,
        C::AreaCount,
        C::BandCount,
        C::Neatline,
        C::LaneOfDeeds,
        C::LaneOfWords,
        C::LaneLabel,
        C::LaneNote,
        C::Axis,
        C::Grid,
        C::AxisLabel,
        C::AxisMajor,
        C::BinSure,
        C::BinPerhaps,
        C::Outside,
        C::Brush,
        C::Handle,
    ];
    for emphasis in Emphasis::ALL {
        classes.extend([C::Cluster(emphasis), C::Node(emphasis), C::NodeLabel(emphasis)]);
        classes.extend([C::TieNegative(emphasis), C::TiePositive(emphasis)]);
        for &quad in Quad::ALL {
            classes.extend([C::Incident(quad, emphasis), C::IncidentArc(quad, emphasis)]);
            classes.extend([C::IncidentRing(quad, emphasis), C::IncidentArea(quad, emphasis)]);
            classes.extend([C::IncidentBand(quad, emphasis), C::Claimed(quad, emphasis)]);
            classes.extend([C::SumSpan(quad, emphasis), C::SumClaimed(quad, emphasis)]);
            classes.extend([C::Columns(quad, emphasis), C::SumColumns(quad, emphasis)]);
        }
    }
    classes
}

#[test]
fn every_class_leaves_a_mark_on_both_papers() {
    for class in every_class() {
        for paper in PAPERS {
            let paint = paint(class, paper);
            assert!(paint.fill.is_some() || paint.stroke.is_some(), "{class:?} on {paper:?} is invisible");
            assert!(paint.stroke.is_none() || paint.width_px > 0.0, "{class:?}: stroke without width");
        }
    }
}

#[test]
fn strokes_of_quads_reach_three_to_one_on_every_ground() {
    for paper in PAPERS {
        let palette = Palette::of(paper);
        for &quad in Quad::ALL {
            for ground in [palette.land, palette.land_own, palette.ground] {
                let ratio = palette.quad_stroke(quad).contrast(ground);
                assert!(ratio >= 3.0, "{quad:?} on {ground:?}, {paper:?}: {ratio:.2}");
            }
        }
    }
}

#[test]
fn words_reach_four_and_a_half_to_one() {
    for class in every_class() {
        for paper in PAPERS {
            let words = paint(class, paper);
            if let (Some(_), Some(ink)) = (words.font, words.fill) {
                let ground = if class == Class::WaterLabel { Class::Water } else { Class::Land };
                let ratio = ink.contrast(paint(ground, paper).fill.unwrap());
                assert!(ratio >= 4.5, "{class:?} on {paper:?}: {ratio:.2}");
            }
        }
    }
}

#[test]
fn quads_differ_by_more_than_colour() {
    let marks: Vec<_> = Quad::ALL
        .iter()
        .map(|&quad| {
            let hatch = paint(Class::IncidentArea(quad, Emphasis::Plain), Paper::Light).hatch.unwrap();
            (quad_glyph(quad), hatch.angle_deg, hatch.dash)
        })
        .collect();
    for (at, one) in marks.iter().enumerate() {
        for other in &marks[at + 1..] {
            assert_ne!(one.0, other.0);
            assert!(one.1 != other.1 || one.2 != other.2);
        }
    }
    let dash = |class| paint(class, Paper::Dark).dash;
    assert_ne!(dash(Class::TieNegative(Emphasis::Plain)), dash(Class::TiePositive(Emphasis::Plain)));
}

#[test]
fn faded_is_weaker_and_selected_stronger_than_plain() {
    for &quad in Quad::ALL {
        let of = |emphasis| paint(Class::Incident(quad, emphasis), Paper::Light);
        assert!(of(Emphasis::Faded).fill.unwrap().alpha < of(Emphasis::Plain).fill.unwrap().alpha);
        assert!(of(Emphasis::Selected).width_px > of(Emphasis::Plain).width_px);
    }
}

#[test]
fn colours_are_written_as_style_sheets_read_them() {
    let cases = [
        (Colour::solid(0x00d5_5e00), "#d55e00"),
        (Colour::solid(0x00ab).fade(0.5), "#0000ab80"),
        (Colour::solid(0).fade(0.0), "#00000000"),
    ];
    for (colour, text) in cases {
        assert_eq!(colour.css(), text);
    }
    let contrast = Colour::solid(0).contrast(Colour::solid(0x00ff_ffff));
    assert!((contrast - 21.0).abs() < 1e-9, "{contrast}");
}

#[test]
fn legend_names_every_quad_with_the_form_the_map_uses() {
    let rows = legend(marchland_core::link::LineDrawing::Neutral);
    for &quad in Quad::ALL {
        let row = rows.iter().find(|row| row.class == Class::Incident(quad, Emphasis::Plain)).unwrap();
        assert_eq!((row.glyph, row.label), (Some(quad_glyph(quad)), quad.label()));
    }
    assert!(rows.iter().all(|row| paint(row.class, Paper::Light) != Paint::EMPTY));
}
