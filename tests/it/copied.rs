//! What the page gives to the clipboard, over the seeds.

use marchland_bundle::{Opened, write};
use marchland_core::{ClaimIdx, IncidentIdx, QuotationIdx};
use marchland_page::copied::{Copied, copied, offered};
use marchland_page::{Data, Selection};

fn data() -> &'static Data {
    let bytes = write(&crate::coder::written()).expect("a sound corpus");
    Data::new(Opened::open(&bytes).expect("the bytes just written")).leak()
}

/// Every record that a decision can be about, with the number of its decisions.
fn records(data: &'static Data) -> Vec<(Selection, usize)> {
    let incidents = (0..data.columns().len()).map(IncidentIdx::new).map(|at| {
        let n = data.incident(at).expect("an incident").mentions.len();
        (Selection::Incident(at), n)
    });
    let claims = (0..data.claims().len()).map(|at| {
        let incident = data.claim(ClaimIdx::new(at)).and_then(|claim| data.incident(claim.incident?));
        (Selection::Claim(ClaimIdx::new(at)), incident.map_or(1, |incident| incident.mentions.len()))
    });
    let quotations = (0..data.quotations().len()).map(|at| (Selection::Quotation(QuotationIdx::new(at)), 1));
    incidents.chain(claims).chain(quotations).collect()
}

#[test]
fn a_copied_correction_is_a_decision_that_can_be_read() {
    let (data, source) = (data(), crate::coder::seeds());
    let records = records(data);
    assert!(records.len() > 60);
    for (record, n) in records {
        assert!(offered(data, record).eq(Copied::ALL));
        let copied = copied(data, Copied::Decision, record, "").expect("a decision");
        let toml =
            ["[review]\nformat = 1\n", &copied.replace("reason = \"\"", "reason = \"It is so.\"")].concat();
        let (decisions, diagnostics) =
            marchland_core::review::read("review.toml", toml.as_bytes(), &source.articles, &source.texts);
        assert_eq!(diagnostics, [], "{toml}");
        assert_eq!(decisions.len(), n, "{toml}");
    }
}

#[test]
fn a_copied_quote_has_its_words_its_source_and_its_address() {
    let data = data();
    let record = Selection::Quotation(QuotationIdx(0));
    let copied = copied(data, Copied::Quote, record, "https://example.org/#sel=q").expect("a quote");
    let quotation = data.quotation(QuotationIdx(0)).expect("a quotation");
    assert!(copied.contains(data.words(quotation.span)), "{copied}");
    assert!(copied.contains(data.article_title(quotation.article)), "{copied}");
    assert!(copied.contains(data.outlet_name(quotation.article)), "{copied}");
    assert!(copied.ends_with("https://example.org/#sel=q"), "{copied}");
}
