//! The few functions of geometry, equal on every machine and small in the page's wasm.
//!
//! `libm`'s sine, cosine and powers of two carry tables and reductions for arguments no map ever has (about
//! 12 kB of wasm); these are for angles of a few turns and zooms of a few dozen levels. `libm` gives `exp`,
//! `log` and `atan2`.

use std::f64::consts::{FRAC_PI_2, LN_2};

/// A quarter turn as the sum of two numbers; the first has so few digits that whole multiples of it are exact.
const QUARTER: [f64; 2] = [1.570_796_326_734_125_6, 6.077_100_506_506_192e-11];

/// Sine and cosine of an angle in radians, to a few units of the last place for angles of up to some
/// thousand turns.
pub fn sin_cos(angle: f64) -> (f64, f64) {
    // Most words are set level.
    if angle == 0.0 {
        return (angle, 1.0);
    }
    let quarters = (angle / FRAC_PI_2).round();
    let rest = (angle - quarters * QUARTER[0]) - quarters * QUARTER[1];
    let square = rest * rest;
    // Taylor's series up to half a right angle: the next terms are below 1e-17.
    let sin = (1..=8).rev().fold(1.0, |sum, n| 1.0 - square * sum / f64::from(2 * n * (2 * n + 1))) * rest;
    let cos = (1..=8).rev().fold(1.0, |sum, n| 1.0 - square * sum / f64::from(2 * n * (2 * n - 1)));
    match (quarters as i64).rem_euclid(4) {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// Sine of an angle in radians; see [`sin_cos`].
pub fn sin(angle: f64) -> f64 {
    sin_cos(angle).0
}

/// Cosine of an angle in radians; see [`sin_cos`].
pub fn cos(angle: f64) -> f64 {
    sin_cos(angle).1
}

/// Tangent of an angle in radians; see [`sin_cos`].
pub fn tan(angle: f64) -> f64 {
    let (sin, cos) = sin_cos(angle);
    sin / cos
}

/// The angle of a point seen from the origin, in radians from the x axis.
pub fn atan2(y: f64, x: f64) -> f64 {
    libm::atan2(y, x)
}

/// The angle whose sine it is, in radians; for −1 to 1.
pub fn asin(sin: f64) -> f64 {
    libm::atan2(sin, ((1.0 - sin) * (1.0 + sin)).max(0.0).sqrt())
}

/// Length of the diagonal.
pub fn hypot(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

/// e to the power of x.
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// Two to the power of x; exact for whole numbers from −1000 to 1000, beyond which it stays.
pub fn exp2(x: f64) -> f64 {
    let whole = within(x.round(), -1000.0, 1000.0);
    let power = f64::from_bits(((whole as i64 + 1023) as u64) << 52);
    power * libm::exp(within(x - whole, -1.0, 1.0) * LN_2)
}

/// Logarithm to the base of two; exact for powers of two that are normal numbers.
pub fn log2(x: f64) -> f64 {
    /// The bits that are a number's exponent, and those of the exponent of one.
    const EXPONENT: [u64; 2] = [0x7ff0_0000_0000_0000, 0x3ff0_0000_0000_0000];
    if !x.is_normal() || x < 0.0 {
        return libm::log(x) / LN_2;
    }
    let bits = x.to_bits();
    let whole = ((bits >> 52) as i64 - 1023) as f64;
    whole + libm::log(f64::from_bits(bits & !EXPONENT[0] | EXPONENT[1])) / LN_2
}

/// The nearest number between two limits. [`f64::clamp`] panics on limits in the wrong order, and its message
/// brings the whole formatting of floats into the page.
pub fn within(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}

#[cfg(test)]
mod tests;
