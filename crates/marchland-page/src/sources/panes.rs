//! What is open to be read: an article, or two side by side. Pure.

use marchland_core::ArticleIdx;

/// A place in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The article.
    pub article: ArticleIdx,
    /// First byte of the sentence to show; `None` for the top.
    pub at: Option<u32>,
}

impl Reading {
    /// Id of the piece of text that the place begins with.
    pub fn anchor(&self) -> String {
        anchor(self.article, self.at)
    }
}

/// Id of the piece of an article that begins at a byte, or of its top.
pub(super) fn anchor(article: ArticleIdx, start: Option<u32>) -> String {
    match start {
        Some(start) => format!("b{}-{start}", article.0),
        None => format!("top-{}", article.0),
    }
}

/// The reading panes: none, one, or two with different articles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panes {
    /// What each shows.
    pub places: Vec<Reading>,
    /// The article that the reader has turned to last; `None` where a pane has moved of itself.
    pub turned: Option<ArticleIdx>,
}

impl Panes {
    /// The most articles that are open at once.
    const N_MAX: usize = 2;

    /// Whether another article can be opened without closing one.
    pub fn has_room(&self) -> bool {
        self.places.len() < Self::N_MAX
    }

    /// The place that is read in an article, when it is open.
    fn pane(&mut self, article: ArticleIdx) -> Option<&mut Reading> {
        self.places.iter_mut().find(|place| place.article == article)
    }

    /// Turns the pane of an article to a place in it; where it is not open, the first pane.
    pub fn turn(&mut self, to: Reading) {
        match (self.pane(to.article).is_some(), self.places.first_mut()) {
            (false, Some(first)) => *first = to,
            _ => self.put_beside(to),
        }
        self.turned = Some(to.article);
    }

    /// Opens an article beside the first, in the place of what was there.
    pub fn put_beside(&mut self, to: Reading) {
        self.turned = None;
        if let Some(open) = self.pane(to.article) {
            *open = to;
            return;
        }
        self.places.truncate(1);
        self.places.push(to);
    }

    /// Closes an article.
    pub fn close(&mut self, article: ArticleIdx) {
        self.turned = None;
        self.places.retain(|place| place.article != article);
    }

    /// The article that stands beside one.
    pub fn beside(&self, article: ArticleIdx) -> Option<ArticleIdx> {
        self.places.iter().map(|place| place.article).find(|&other| other != article)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(article: u32, at: u32) -> Reading {
        Reading { article: ArticleIdx(article), at: Some(at) }
    }

    #[test]
    fn an_article_is_open_once_and_two_at_most() {
        let mut panes = Panes::default();
        panes.turn(at(0, 5));
        assert_eq!(panes.places, [at(0, 5)], "the first is opened");
        panes.turn(at(1, 7));
        assert_eq!(panes.places, [at(1, 7)], "turned to in its place");
        panes.put_beside(at(2, 1));
        panes.put_beside(at(3, 2));
        assert_eq!(panes.places, [at(1, 7), at(3, 2)], "beside it, one at a time");
        panes.turn(at(3, 9));
        assert_eq!(panes.places, [at(1, 7), at(3, 9)], "each pane is turned in its own article");
        panes.put_beside(at(1, 8));
        assert_eq!(panes.places, [at(1, 8), at(3, 9)], "open already");
        assert!(!panes.has_room());
        assert_eq!(panes.beside(ArticleIdx(3)), Some(ArticleIdx(1)));
        panes.close(ArticleIdx(1));
        assert_eq!(panes.places, [at(3, 9)]);
        assert_eq!(panes.beside(ArticleIdx(3)), None);
    }
}
