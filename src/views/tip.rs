//! The small label beside what the pointer or the keyboard is on.

use crate::canvas::stage::Stage;
use leptos::prelude::*;

/// The label; nothing while nothing is under the pointer.
#[component]
pub fn Tip(
    /// The picture it belongs to.
    stage: Stage,
) -> impl IntoView {
    /// Widest label, CSS pixels; as in the style sheet.
    const WIDTH_PX: f64 = 240.0;
    let shown = move || {
        let (pick, (x, y)) = stage.tip.get()?;
        let size = stage.size.get()?;
        let left = (x + 14.0).min(size.width - WIDTH_PX).max(4.0);
        let above = y > size.height - 90.0;
        let text = stage.describe.run(pick);
        let (top, bottom) = if above {
            ("auto".to_owned(), px(size.height - y + 12.0))
        } else {
            (px(y + 16.0), "auto".to_owned())
        };
        Some(view! {
            <p class="tip" aria-hidden="true" style:left=px(left) style:top=top style:bottom=bottom>{text}</p>
        })
    };
    view! { {shown} }
}

fn px(length: f64) -> String {
    format!("{}px", marchland_core::decimal::fixed(length, 0))
}
