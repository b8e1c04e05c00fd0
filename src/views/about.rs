//! About: how the records were made, what was checked, what may be done with them.

use crate::state::AppState;
use crate::words;
use leptos::prelude::*;

/// The view.
#[component]
pub fn AboutView() -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let meta = data.meta();
    let n_quotes = words::count(data.n_quotes() as usize, "stretch of evidence", "stretches of evidence");
    let made_of = format!(
        "{} {} and {}, from {}.",
        meta.description,
        words::count(data.columns().len(), "incident", "incidents"),
        words::count(data.ties().len(), "tie between actors", "ties between actors"),
        words::count(data.articles().len(), "article", "articles"),
    );
    view! {
        <section class="about" aria-labelledby="about-title" tabindex="0">
            <h2 id="about-title" class="page-title">"How this page was made"</h2>
            <p class="lede">{made_of}</p>
            <h3>"Nothing without a sentence"</h3>
            <p>
                {format!("Every value shown here, an actor, a place, a date, a number, a tie, opens the words it was read from. When this corpus was written, {n_quotes} were looked up in the stored texts, byte for byte; one that is not found stops the build.")}
            </p>
            <h3>"Read by rule"</h3>
            <p>"The articles were read by a program with written rules, not by a person and not by a statistical model: it finds the words that name an event, who acts, who receives, where, when and how many, and notes the rule. Event types are those of the PLOVER codebook. A record says "<em>"reviewed"</em>" when a person has looked at it and given a reason, otherwise it is as the rules left it. Rules err; the sentence is there so that you can see when."</p>
            <h3>"What is uncertain looks uncertain"</h3>
            <p>"A place known to the province is a hatched province, a place along the line is a band along the line, and what is known to a country only stands in a tray beside the map. Nothing is moved to the middle of an area and drawn as a point. A month is a month, not its first day. Incidents without a date stay in every list until you set a period."</p>
            <h3>"Disagreement is kept"</h3>
            <p>"Figures of different articles or claimants stand side by side with who said what; nothing is added up or averaged. “Not reported” and zero are different things."</p>
            <h3>"The line"</h3>
            <p>"The Durand Line is drawn as a line of its own: Pakistan treats it as an international border, no Afghan government since 1947 has recognised it as one. Select it on the map to draw it as either side does."</p>
            <h3>"The articles"</h3>
            <ul class="about-articles">
                {data.articles().iter().map(|article| {
                    let outlet = data.outlet(article).map(|outlet| format!(" {}.", words::outlet_line(outlet)));
                    let (date, _) = crate::detail::published(article);
                    view! { <li><cite dir="auto">{article.title.clone()}</cite>"."{outlet}" "{date}". "{words::capital(article.quality.label())}"."</li> }
                }).collect_view()}
            </ul>
            <h3>"Use"</h3>
            <p>{format!("Licence of the coded data: {}.", meta.licence)}</p>
            {(!meta.cite.is_empty()).then(|| view! { <p>{format!("Cite as: {}", meta.cite)}</p> })}
            <p>"Outlines, rivers and towns: Natural Earth, in the public domain. Type: Newsreader and Libre Franklin, SIL Open Font Licence. The page asks no other server for anything and stores nothing."</p>
        </section>
    }
}
