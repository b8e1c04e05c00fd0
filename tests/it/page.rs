//! The documents of the page, drawn from a small corpus and kept as text.

use marchland_bundle::Opened;
use marchland_core::facet::Value;
use marchland_core::link::{CalendarName, LineDrawing, Theme, ViewName};
use marchland_core::{
    ActorIdx, ArticleIdx, ClaimIdx, DisagreementIdx, Facet, IncidentIdx, PlaceIdx, QuotationIdx, TieIdx,
};
use marchland_filter::Crossfilter;
use marchland_page::detail::{Shown, detail};
use marchland_page::frame::FacetOrder;
use marchland_page::markup::{Markup, html};
use marchland_page::sources::{Opened as OpenedArticle, Reading, contents, reader};
use marchland_page::{Choice, Data, Layout, Selection, about, claims, frame, list, timeline};
use marchland_scene::style::Paper;
use std::path::Path;

fn data() -> &'static Data {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page.mlb");
    let args = ["marchland", "bundle", "cases/corpus/page", "-o"].map(Into::into);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io =
        marchland_cli::Io { out: &mut out, err: &mut err, out_in_colour: false, err_in_colour: false };
    let outcome = marchland_cli::run(args.into_iter().chain([file.clone().into()]), &mut io);
    assert_eq!(outcome, marchland_cli::Outcome::Fine, "{}", String::from_utf8_lossy(&err));
    Data::new(Opened::open(&std::fs::read(file).expect("the file")).expect("a corpus")).leak()
}

fn filtered(data: &'static Data, choice: &Choice) -> Crossfilter<'static> {
    let mut shown = data.crossfilter();
    shown.apply(&choice.filter(data, None));
    shown
}

fn panel(data: &'static Data, selection: Option<Selection>) -> String {
    let filtered = filtered(data, &Choice::default());
    let layout = Layout::default();
    let (view, line, paper) = (ViewName::Map, LineDrawing::Neutral, Paper::Light);
    let choice = &Choice::default();
    let shown = Shown {
        data,
        wholes: None,
        filtered: &filtered,
        choice,
        selection,
        address: "",
        hovered: None,
        view,
        line,
        paper,
        layout: &layout,
    };
    html(&[detail(&shown).into()])
}

#[test]
fn panels_of_records() {
    let data = data();
    let records = [
        None,
        Some(Selection::Incident(IncidentIdx(0))),
        Some(Selection::Actor(ActorIdx(0))),
        Some(Selection::Tie(TieIdx(0))),
        Some(Selection::Place(PlaceIdx(0))),
        Some(Selection::Article(ArticleIdx(0))),
        Some(Selection::Quotation(QuotationIdx(0))),
        Some(Selection::Claim(ClaimIdx(0))),
        Some(Selection::Disagreement(DisagreementIdx(0))),
        Some(Selection::Sentence(ArticleIdx(0), 120)),
        Some(Selection::Line),
        Some(Selection::Actor(ActorIdx(9_999))),
    ];
    let panels = records.map(|record| panel(data, record));
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("page-panels", panels.join("\n"));
    });
}

#[test]
fn frame_and_views() {
    let data = data();
    let layout = Layout::default();
    let order = FacetOrder::of(data, &data.crossfilter());
    let choice = Choice { chosen: vec![Value::new(Facet::Border, 1)], ..Choice::default() };
    let filtered = filtered(data, &choice);
    let rows = list::sorted(data, &filtered, &layout);
    let article = OpenedArticle::of(data, ArticleIdx(0));
    let reading = Reading { article: ArticleIdx(0), at: None };
    let selection = Some(Selection::Incident(IncidentIdx(0)));
    let parts = [
        Some(frame::bar(data, ViewName::Map, Theme::Auto, &choice, &layout)),
        frame::notices(&["a line".to_owned()]),
        Some(frame::facets(data, &filtered, &choice, &order, &layout)),
        Some(frame::head(&choice, &layout)),
        Some(frame::fields(data, timeline::n_undated(&filtered), &choice, &layout)),
        Some(timeline::strip(data, &filtered, true, Some(CalendarName::SolarHijri), selection, None)),
        Some(list::list(data, &filtered, &rows, selection, &choice, None, &layout)),
        Some(claims::claims(data, &choice, Some(Selection::Claim(ClaimIdx(0))), &layout)),
        Some(contents(data, &filtered, Some(ArticleIdx(0)))),
        reader(data, &article, reading, Some((ArticleIdx(1), false)), selection),
        Some(about::about(data)),
    ];
    let parts: Vec<Markup> = parts.into_iter().flatten().map(Markup::from).collect();
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("page-views", html(&parts));
    });
}

#[test]
fn every_button_and_link_of_a_panel_does_something() {
    fn check(markup: &Markup, n_found: &mut usize) {
        let Markup::Element(element) = markup else { return };
        if ["button", "a", "input"].contains(&element.tag) {
            assert!(!element.acts.is_empty(), "{}", html(std::slice::from_ref(markup)));
            *n_found += 1;
        }
        element.children.iter().for_each(|child| check(child, n_found));
    }
    let data = data();
    let filtered = filtered(data, &Choice::default());
    let layout = Layout::default();
    let mut n_found = 0;
    let incidents = (0..data.columns().len()).map(|at| Selection::Incident(IncidentIdx::new(at)));
    let claims = (0..data.claims().len()).map(|at| Selection::Claim(ClaimIdx::new(at)));
    let matters = (0..data.disagreements().len()).map(|at| Selection::Disagreement(DisagreementIdx::new(at)));
    let views = claims::claims(data, &Choice::default(), None, &layout);
    check(&views.into(), &mut n_found);
    for selection in incidents.chain(claims).chain(matters).map(Some) {
        let (view, line, paper) = (ViewName::Map, LineDrawing::Neutral, Paper::Light);
        let choice = &Choice::default();
        let shown = Shown {
            data,
            wholes: None,
            filtered: &filtered,
            choice,
            selection,
            address: "",
            hovered: None,
            view,
            line,
            paper,
            layout: &layout,
        };
        check(&detail(&shown).into(), &mut n_found);
    }
    assert!(n_found > 8, "{n_found}");
}
