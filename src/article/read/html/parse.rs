//! HTML to a tree, by html5ever as browsers do it, but never more than a page can need.
//!
//! The page is fed piece by piece, and after each piece three things are looked at: how deep the tree has become, how
//! many nodes it has, and whether a single tag does not end. Each of them makes html5ever's work grow with the square of
//! the input: it looks through all open elements, and through all attributes of a tag. What no page of a newspaper
//! comes near is refused; nothing is cut off in silence.
//!
//! ```text
//! <div><div><div>…  a million times      too deep
//! <p><b a=1></p><p><b a=2></p>…          too deep: each paragraph opens all the b again
//! <br><br><br>…     a million times      too many nodes
//! <a a1 a2 a3 a4…   a million attributes  a tag without end
//! ```
//!
//! Before that, embedded pictures and frames (`data:` addresses, `srcdoc`) are taken out: a page saved into one file consists of
//! them by nine tenths, and they hold no text of the article.
//!
//! What it does not do: run or load anything. A tree of tags is all that comes out.

use std::borrow::Cow;
use std::cell::Cell;

use dom_query::{Document, NodeId};
use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{Tracer, TreeBuilder, TreeBuilderOpts};

use super::super::Problem;

/// Elements inside elements, at the most. Pages have 20 to 60, browsers stop at 512. Higher, and html5ever and the
/// recursion over the tree become slow before a page is refused.
pub const DEEPEST: usize = 512;

/// Nodes of a page, at the most. A page of 1 MB has 20,000 to 40,000; each takes about 200 bytes.
pub const MOST_NODES: usize = 400_000;

/// Spaces, strokes and quotation marks within one tag, at the most; there is one at least between two attributes.
/// Pages keep the state of a script in an attribute, with some thousand of them; a million takes minutes.
const MOST_PARTS_OF_A_TAG: usize = 50_000;

/// So many bytes are fed between two looks. Lower, and the looking costs; higher, and the tree grows too far between.
const PIECE: usize = 1_024;

/// The tree of a page or of a piece of one.
///
/// # Errors
/// [`Problem::TooComplex`].
pub fn parse(html: &str) -> Result<Document, Problem> {
    let html = without_embedded(html);
    let options = TreeBuilderOpts { scripting_enabled: true, ..TreeBuilderOpts::default() };
    let sink = Watched { builder: TreeBuilder::new(Document::default(), options), tokens: Cell::new(0) };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let mut growth = Growth::default();
    let input = BufferQueue::default();
    let mut rest = &*html;
    while !rest.is_empty() {
        let mut end = rest.len().min(PIECE);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        let (piece, after) = rest.split_at(end);
        rest = after;
        let before = tokenizer.sink.tokens.get();
        input.push_back(StrTendril::from(piece));
        // a script's end stops the tokenizer so that a browser may run it; here nothing runs and it goes on
        while !matches!(tokenizer.feed(&input), html5ever::TokenizerResult::Done) {}
        let stalled = tokenizer.sink.tokens.get() == before;
        growth.check(&tokenizer.sink.builder, stalled.then_some(piece))?;
    }
    tokenizer.end();
    growth.check(&tokenizer.sink.builder, None)?;
    Ok(tokenizer.sink.builder.sink)
}

/// How far the tree has grown.
#[derive(Default)]
struct Growth {
    parts_of_a_tag: usize,
}

impl Growth {
    /// `stalled` is the piece that was fed, where no token came out of it.
    fn check(&mut self, builder: &TreeBuilder<NodeId, Document>, stalled: Option<&str>) -> Result<(), Problem> {
        let is_part = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'"' | b'\'');
        self.parts_of_a_tag = stalled.map_or(0, |piece| self.parts_of_a_tag + piece.bytes().filter(is_part).count());
        let open = Counter::default();
        builder.trace_handles(&open);
        let is_too_much =
            self.parts_of_a_tag > MOST_PARTS_OF_A_TAG || builder.sink.tree.len() > MOST_NODES || open.0.get() > DEEPEST;
        if is_too_much { Err(Problem::TooComplex) } else { Ok(()) }
    }
}

/// Counts the elements that are open, and those that the next paragraph opens again.
#[derive(Default)]
struct Counter(Cell<usize>);

impl Tracer for Counter {
    type Handle = NodeId;

    fn trace_handle(&self, _: &NodeId) {
        self.0.set(self.0.get() + 1);
    }
}

/// The builder of the tree, with a count of what reaches it.
struct Watched {
    builder: TreeBuilder<NodeId, Document>,
    tokens: Cell<u64>,
}

impl TokenSink for Watched {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        self.tokens.set(self.tokens.get() + u64::from(!matches!(token, Token::ParseError(_))));
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// The page without `data:` addresses in base 64 and without the content of `srcdoc`.
fn without_embedded(html: &str) -> Cow<'_, str> {
    const MARKS: [&str; 3] = [";base64,", "srcdoc=\"", "srcdoc='"];
    if MARKS.iter().all(|mark| !html.contains(mark)) {
        return Cow::Borrowed(html);
    }
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((at, mark)) = MARKS.iter().filter_map(|mark| Some((rest.find(mark)?, mark))).min() {
        let (before, after) = rest.split_at(at + mark.len());
        kept.push_str(before);
        let end = match mark.chars().last() {
            Some(quote @ ('"' | '\'')) => after.find(quote),
            _ => after.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '/' | '=')),
        };
        rest = end.map_or("", |end| &after[end..]);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}
