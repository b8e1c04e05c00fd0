use super::*;

const SANS: Font = Font { family: Family::Sans, size_px: 10.0, weight: 400, spacing_px: 0.0, italic: false };

#[test]
fn words_are_as_wide_as_their_letters_and_the_space_between() {
    assert!((width_px("AB", SANS) - (7.27 + 6.99)).abs() < 1e-9);
    assert!((width_px("AB", Font { spacing_px: 2.0, ..SANS }) - (7.27 + 6.99 + 4.0)).abs() < 1e-9);
    assert!(width_px("Khost", Font { weight: 600, ..SANS }) > width_px("Khost", SANS));
    assert_eq!(width_px("", SANS), 0.0);
}

#[test]
fn letters_outside_the_table_take_a_mean_room() {
    assert!((width_px("خوست", SANS) - 4.0 * 5.6).abs() < 1e-9);
    assert!((width_px("\u{1}", SANS) - 5.6).abs() < 1e-9);
}
