//! Decimal numbers as text, both ways, for the few places of links and drawings.
//!
//! The standard library reads and writes every float exactly, and carries large tables for it; the page
//! needs four decimals at most.

/// Most decimals that [`fixed`] writes.
const MAX_DECIMALS: u32 = 9;

/// A number with that many decimals (nine at most), rounded half away from zero. Numbers that are not
/// finite, or too large for 64 bits with their decimals, are clamped.
///
/// # Examples
///
/// ```
/// use marchland_core::decimal::fixed;
/// assert_eq!(fixed(69.92, 4), "69.9200");
/// assert_eq!(fixed(-0.04, 1), "0.0");
/// assert_eq!(fixed(7.0, 0), "7");
/// ```
pub fn fixed(value: f64, n_decimals: u32) -> String {
    let n_decimals = n_decimals.min(MAX_DECIMALS);
    let scale = 10_u64.pow(n_decimals);
    // A cast from float to integer clamps, and takes what is no number for zero.
    let units = (value.abs() * scale as f64 + 0.5) as u64;
    let sign = if value < 0.0 && units > 0 { "-" } else { "" };
    if n_decimals == 0 {
        return format!("{sign}{units}");
    }
    format!("{sign}{}.{:0width$}", units / scale, units % scale, width = n_decimals as usize)
}

/// Like [`fixed`], without closing zeros: sizes in styles.
///
/// # Examples
///
/// ```
/// assert_eq!(marchland_core::decimal::short(12.50, 2), "12.5");
/// assert_eq!(marchland_core::decimal::short(10.0, 2), "10");
/// ```
pub fn short(value: f64, n_decimals: u32) -> String {
    let text = fixed(value, n_decimals);
    if n_decimals == 0 {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The number that `[-]digits[.digits]` stands for, `None` for any other text or more than fifteen digits.
///
/// # Examples
///
/// ```
/// use marchland_core::decimal::parse;
/// assert_eq!(parse("-69.92"), Some(-69.92));
/// assert_eq!(parse("7."), None);
/// ```
pub fn parse(text: &str) -> Option<f64> {
    /// A float holds this many decimal digits exactly.
    const MAX_DIGITS: usize = 15;
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let (whole, fraction) =
        digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let decimals = fraction.unwrap_or("");
    if !plain(whole) || fraction.is_some_and(|part| !plain(part)) || whole.len() + decimals.len() > MAX_DIGITS
    {
        return None;
    }
    let units =
        whole.bytes().chain(decimals.bytes()).fold(0_u64, |units, b| units * 10 + u64::from(b - b'0'));
    Some(sign * units as f64 / 10_u64.pow(decimals.len() as u32) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_it_reads() {
        for (value, n, text) in [
            (0.0, 2, "0.00"),
            (-12.5, 1, "-12.5"),
            (0.999_96, 4, "1.0000"),
            (1e30, 0, "18446744073709551615"),
        ] {
            assert_eq!(fixed(value, n), text);
        }
        assert_eq!(fixed(f64::NAN, 1), "0.0");
        for at in -2_000..2_000 {
            let value = f64::from(at) / 16.0;
            assert_eq!(parse(&fixed(value, 4)), Some(value), "{value}");
        }
    }

    #[test]
    fn refuses_what_is_no_plain_number() {
        for text in ["", "-", ".5", "1e5", "NaN", "inf", "+1", "1,5", "0x1", "1234567890.1234567"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
