//! Two copies of one article: the same text of the same outlet given twice, whatever the files are called.
//!
//! ```
//! use muqabala::article::{Article, Given, copies::without_copies};
//! let article = |name: &str| Article { id: "a1b2c3d4e5".into(), ..Article::from(Given::new(name, "خبر")) };
//! let (articles, copies) = without_copies(vec![article("a.txt"), article("b.txt")]);
//! assert_eq!(articles.len(), 1);
//! assert_eq!(copies[0].to_string(), "b.txt is the same article as a.txt: shown once");
//! ```
//!
//! Near copies, such as an agency's report in two outlets, are not copies: comparing them is what this is for.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::Article;

/// An article that was left out because another is the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// Name of the one left out.
    pub name: String,
    /// Name of the one that stays.
    pub of: String,
}

impl fmt::Display for Copy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is the same article as {}: shown once", self.name, self.of)
    }
}

/// Keeps the first of all articles with the same id, in their order, and says which were left out.
pub fn without_copies(articles: Vec<Article>) -> (Vec<Article>, Vec<Copy>) {
    let mut names = BTreeMap::<String, String>::new();
    let (mut kept, mut copies) = (Vec::with_capacity(articles.len()), Vec::new());
    for article in articles {
        match names.get(&article.id) {
            Some(of) => copies.push(Copy { name: article.name, of: of.clone() }),
            None => {
                names.insert(article.id.clone(), article.name.clone());
                kept.push(article);
            }
        }
    }
    (kept, copies)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Given;

    #[test]
    fn copies_are_left_out_in_order_and_named() {
        let article = |name: &str, id: &str| Article { id: id.into(), ..Article::from(Given::new(name, "خبر")) };
        let (kept, copies) =
            without_copies(vec![article("a", "1"), article("b", "2"), article("c", "1"), article("d", "1")]);
        assert_eq!(kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
        let copy = |name: &str| Copy { name: name.into(), of: "a".into() };
        assert_eq!(copies, [copy("c"), copy("d")]);
    }
}
