//! What the page gives to the clipboard, over the seeds.

use marchland_bundle::{Opened, write};
use marchland_core::claim::Measure;
use marchland_core::manifest::Source;
use marchland_core::{ClaimIdx, IncidentIdx, QuotationIdx};
use marchland_page::copied::{Copied, copied, offered};
use marchland_page::{Data, Selection};

/// The seeds as the coder reads them, without the decisions of a person.
fn seeds() -> Source {
    Source { review: Vec::new(), ..crate::coder::seeds() }
}

fn data() -> &'static Data {
    let mut corpus = marchland_coder::code(seeds());
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    let bytes = write(&corpus).expect("a sound corpus");
    Data::new(Opened::open(&bytes).expect("the bytes just written")).leak()
}

#[test]
fn a_copied_correction_is_a_decision_about_its_record() {
    let data = data();
    let incidents = (0..data.columns().len()).map(|at| Selection::Incident(IncidentIdx::new(at)));
    let claims = (0..data.claims().len()).map(|at| Selection::Claim(ClaimIdx::new(at)));
    let quotations = (0..data.quotations().len()).map(|at| Selection::Quotation(QuotationIdx::new(at)));
    let records: Vec<Selection> = incidents.chain(claims).chain(quotations).collect();
    assert!(records.len() > 60);
    let plain = seeds();
    for record in records {
        let is_wording = match record {
            Selection::Claim(at) => data.claim(at).is_some_and(|claim| claim.measure == Measure::Wording),
            _ => false,
        };
        assert_eq!(offered(data, record).count(), if is_wording { 2 } else { 3 });
        if is_wording {
            continue;
        }
        let copied = copied(data, Copied::Decision, record, "").expect("a decision");
        let toml =
            ["[review]\nformat = 1\n", &copied.replace("reason = \"\"", "reason = \"It is so.\"")].concat();
        let (decisions, diagnostics) =
            marchland_core::review::read("review.toml", toml.as_bytes(), &plain.articles, &plain.texts);
        assert_eq!(diagnostics, [], "{toml}");
        assert!(!decisions.is_empty(), "{toml}");
        // The coder finds the record, and says only what it reads there.
        let reviewed = Source { review: decisions.clone(), ..plain.clone() };
        let (_, stale) = marchland_coder::code_reviewed(reviewed);
        assert_eq!(stale.len(), decisions.len(), "{toml}");
        for one in stale {
            // Where the words of a claim hold another one too, the check names both, to choose from.
            let is_choice = matches!(record, Selection::Claim(_)) && one.found.contains("claim ");
            let is_said = one.message.contains("does not say what the coder reads");
            assert!(is_said || is_choice, "{}, {}: {toml}", one.message, one.found);
        }
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
