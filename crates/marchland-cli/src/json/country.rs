//! English names of countries, for files that name a country where the records hold its code.

/// ISO 3166-1 alpha-2 and short English name.
const NAMES: [(&str, &str); 32] = [
    ("AE", "United Arab Emirates"),
    ("AF", "Afghanistan"),
    ("AM", "Armenia"),
    ("AZ", "Azerbaijan"),
    ("BD", "Bangladesh"),
    ("BT", "Bhutan"),
    ("CN", "China"),
    ("DE", "Germany"),
    ("FR", "France"),
    ("GB", "United Kingdom"),
    ("IL", "Israel"),
    ("IN", "India"),
    ("IQ", "Iraq"),
    ("IR", "Iran"),
    ("KG", "Kyrgyzstan"),
    ("KZ", "Kazakhstan"),
    ("LK", "Sri Lanka"),
    ("MM", "Myanmar"),
    ("NP", "Nepal"),
    ("OM", "Oman"),
    ("PK", "Pakistan"),
    ("PS", "Palestine"),
    ("QA", "Qatar"),
    ("RU", "Russia"),
    ("SA", "Saudi Arabia"),
    ("SY", "Syria"),
    ("TJ", "Tajikistan"),
    ("TM", "Turkmenistan"),
    ("TR", "Türkiye"),
    ("UA", "Ukraine"),
    ("US", "United States"),
    ("UZ", "Uzbekistan"),
];

/// The name of a code; the code itself where the list has none.
pub(crate) fn name(code: &str) -> &str {
    NAMES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| *name)
}
