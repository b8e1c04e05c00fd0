//! What map and network share around their canvas: the label at the pointer.

use crate::canvas::stage::Stage;
use crate::document::region::Content;
use marchland_page::tip::tip;

/// The label; nothing while nothing is under the pointer.
pub fn tip_of(stage: Stage) -> Content {
    Box::new(move || {
        let shown = stage.tip.get().zip(stage.size.get());
        let label = shown.map(|((pick, at), size)| tip((stage.describe)(pick), at, size));
        label.map(Into::into).into_iter().collect()
    })
}
