//! The proof that a file holds nothing of an article that may only be quoted but its evidence and one sentence beside it.

use crate::coder::seeds;
use marchland_bundle::{Opened, write};
use marchland_core::article::Rights;
use marchland_core::extract::GAP;
use marchland_core::{ArticleIdx, Corpus, Span};

/// The seeds with one article that may only be quoted.
fn corpus(article: usize) -> Corpus {
    let mut corpus = marchland_coder::code(seeds());
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    corpus.articles[article].rights = Rights::Quotes;
    corpus
}

/// The spans of a record that says more than a name.
fn evidence(corpus: &Corpus) -> Vec<Span> {
    let mut spans: Vec<Span> = corpus.mentions.iter().flat_map(marchland_core::EventMention::spans).collect();
    spans.extend(corpus.incidents.iter().flat_map(marchland_core::Incident::spans));
    spans.extend(corpus.ties.iter().flat_map(|tie| tie.evidence.iter().chain(&tie.denied)));
    spans.extend(corpus.claims.iter().map(|claim| claim.span));
    let of_quotation = |quotation: &marchland_core::Quotation| {
        [Some(quotation.span), quotation.speaker_span, quotation.cue]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
    };
    spans.extend(corpus.quotations.iter().flat_map(of_quotation));
    spans
}

/// Whether a text holds of an article what may be quoted, all of it, and nothing else: what it must hold is worked out
/// from the whole corpus, by taking away.
fn holds_quotes_only(whole: &Corpus, article: ArticleIdx, text: &str) -> Result<(), String> {
    let entry = &whole.articles[article.at()];
    let evidence: Vec<Span> = evidence(whole).into_iter().filter(|span| span.article == article).collect();
    let has =
        |sentence: &Span| evidence.iter().any(|span| span.start < sentence.end && sentence.start < span.end);
    let allowed = |at: usize| {
        let beside = [at.checked_sub(1), Some(at), Some(at + 1)].into_iter().flatten();
        beside.filter_map(|at| entry.sentences.get(at)).any(has)
    };
    // In the order of the text, each once.
    let mut rest = text;
    for (at, sentence) in entry.sentences.iter().enumerate() {
        let words = whole.words(*sentence);
        if !allowed(at) {
            continue;
        }
        let Some(found) = rest.find(words) else { return Err(format!("lacks: {words}")) };
        let between = &rest[..found];
        if !between.replace(GAP.trim(), "").trim().is_empty() {
            return Err(format!("holds beside what may be quoted: {between}"));
        }
        rest = &rest[found + words.len()..];
    }
    if rest.trim().is_empty() { Ok(()) } else { Err(format!("holds at its end: {rest}")) }
}

#[test]
fn a_file_holds_of_an_article_only_what_may_be_quoted() {
    for article in 0..5 {
        let whole = corpus(article);
        let bytes = write(&whole).expect("a sound corpus");
        let opened = Opened::open(&bytes).expect("the bytes just written");
        let at = ArticleIdx::new(article);
        let text = opened.text(at).expect("a text");
        holds_quotes_only(&whole, at, text).unwrap_or_else(|fault| panic!("article {article} {fault}"));
        // Nor does it stand anywhere else in the file.
        for sentence in &whole.articles[article].sentences {
            let words = whole.words(*sentence);
            let is_in_file = bytes.windows(words.len()).any(|window| window == words.as_bytes());
            assert_eq!(is_in_file, text.contains(words), "{words}");
        }
        // The others are whole.
        for other in (0..5).filter(|&other| other != article) {
            assert_eq!(opened.text(ArticleIdx::new(other)), Some(whole.texts[other].as_str()));
        }
    }
}

#[test]
fn the_proof_fails_when_one_further_sentence_is_there() {
    let mut n_left_out = 0;
    for article in 0..5 {
        let whole = corpus(article);
        let at = ArticleIdx::new(article);
        let extracted = whole.clone().extracted();
        let text = &extracted.texts[article];
        for sentence in &whole.articles[article].sentences {
            let words = whole.words(*sentence);
            if text.contains(words) {
                continue;
            }
            n_left_out += 1;
            for more in
                [[text, GAP, words].concat(), [words, GAP, text].concat(), [text, " ", words].concat()]
            {
                assert!(holds_quotes_only(&whole, at, &more).is_err(), "{words}");
            }
        }
    }
    assert!(n_left_out > 20, "{n_left_out} sentences are left out");
}

#[test]
fn what_is_quoted_says_what_it_said() {
    let whole = corpus(1);
    let extracted = whole.clone().extracted();
    let (before, after) = (evidence(&whole), evidence(&extracted));
    assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(whole.words(*before), extracted.words(*after));
    }
    assert!(extracted.texts[1].len() < whole.texts[1].len());
}
