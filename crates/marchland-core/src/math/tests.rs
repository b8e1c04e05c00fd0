//! Against `libm`'s own, which are exact to the last place or nearly so.

use super::*;

fn near(ours: f64, theirs: f64) -> bool {
    (ours - theirs).abs() <= 4e-15 * theirs.abs().max(1.0)
}

#[test]
fn angles_agree_over_many_turns() {
    for n in -20_000..20_000_i32 {
        let angle = f64::from(n) * 0.009_7;
        assert!(near(sin(angle), libm::sin(angle)), "sin {angle}");
        assert!(near(cos(angle), libm::cos(angle)), "cos {angle}");
    }
    for n in -15..=15 {
        let angle = f64::from(n) * 0.1;
        assert!(near(tan(angle), libm::tan(angle)), "tan {angle}");
        let sine = f64::from(n) / 15.0;
        assert!(near(asin(sine), libm::asin(sine)), "asin {sine}");
    }
}

#[test]
fn powers_of_two_are_exact_and_the_rest_is_near() {
    for n in -60..=60 {
        assert_eq!(exp2(f64::from(n)), libm::exp2(f64::from(n)));
        assert_eq!(log2(exp2(f64::from(n))), f64::from(n));
    }
    for n in -2_000..2_000 {
        let x = f64::from(n) * 0.013;
        assert!((exp2(x) / libm::exp2(x) - 1.0).abs() < 4e-15, "exp2 {x}");
        let y = libm::exp2(x);
        assert!(near(log2(y), libm::log2(y)), "log2 {y}");
    }
    assert_eq!(exp2(f64::INFINITY), exp2(1000.0) * libm::exp(LN_2));
    assert!(log2(-1.0).is_nan());
    assert_eq!(log2(0.0), f64::NEG_INFINITY);
}

#[test]
fn limits_hold_whatever_their_order() {
    assert_eq!(within(5.0, 0.0, 1.0), 1.0);
    assert_eq!(within(-5.0, 0.0, 1.0), 0.0);
    assert_eq!(within(0.5, 0.0, 1.0), 0.5);
    assert_eq!(within(0.5, 1.0, 0.0), 0.0);
}
