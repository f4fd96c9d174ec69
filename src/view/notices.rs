//! What the reader must be told: what happened, to which file, what to do.

use yew::prelude::*;

use super::words::{Ui, Words};
use crate::app::Action;
use crate::app::notice::{About, FileTrouble, Kind, Notice, Notices};
use crate::article::read;

/// So many names stand in the notice itself; the rest is folded.
const NAMES_SHOWN: usize = 3;

/// All notices, read out as they come.
pub fn notice_list(ui: &Ui, notices: &Notices) -> Html {
    let words = &ui.words;
    let several = notices.iter().filter(|notice| !notice.kind.is_news()).count() > 1;
    html! {
        <section class="notices" aria-label={words.say("notices")} aria-live="polite">
            {for notices.iter().map(|notice| {
                let id = notice.id;
                let class = match (notice.kind.is_news(), notice.kind.is_passing()) {
                    (true, true) => "notice notice--news notice--passing",
                    (true, false) => "notice notice--news",
                    _ => "notice",
                };
                html! {
                    <div key={id} {class} data-notice={key(notice.kind)}>
                        <p class="notice__text">{text(words, notice)}</p>
                        {names(words, &notice.about)}
                        <button class="button button--quiet notice__close" onclick={ui.on(move || Action::Dismiss(id))}
                            aria-label={words.say("dismiss")} title={words.say("dismiss")}><span aria-hidden="true">{"×"}</span></button>
                    </div>
                }
            })}
            if several {
                <button class="button button--quiet" onclick={ui.on(|| Action::DismissAll)}>{words.say("dismiss-all")}</button>
            }
        </section>
    }
}

fn text(words: &Words, notice: &Notice) -> String {
    words.with(&format!("notice-{}", key(notice.kind)), [("count", notice.about.len().into())])
}

fn names(words: &Words, about: &[About]) -> Html {
    let item = |about: &About| {
        html! {
            <li><bdi>{about.name.clone()}</bdi>
                if let Some(detail) = &about.detail { {" "}<span class="notice__detail">{"("}<bdi>{detail.clone()}</bdi>{")"}</span> }
            </li>
        }
    };
    let (shown, folded) = about.split_at(about.len().min(NAMES_SHOWN));
    html! {<>
        if !shown.is_empty() {
            <ul class="notice__names">{for shown.iter().map(item)}</ul>
        }
        if !folded.is_empty() {
            <details class="notice__more">
                <summary>{words.with("notice-more", [("count", folded.len().into())])}</summary>
                <ul class="notice__names">{for folded.iter().map(item)}</ul>
            </details>
        }
    </>}
}

/// The name of a kind in the languages' files.
fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::File(trouble) => match trouble {
            FileTrouble::Empty => "file-empty",
            FileTrouble::Format(format) => match format {
                read::Kind::Pdf => "file-pdf",
                read::Kind::Office => "file-office",
                read::Kind::Archive => "file-archive",
                read::Kind::Image => "file-image",
                read::Kind::Media => "file-media",
                read::Kind::Mhtml => "file-mhtml",
                read::Kind::Xml => "file-xml",
                read::Kind::Unknown => "file-binary",
            },
            FileTrouble::TooLarge => "file-large",
            FileTrouble::Lossy => "file-lossy",
            FileTrouble::Encoding => "file-encoding",
            FileTrouble::Garbled => "file-garbled",
            FileTrouble::BadLines => "file-lines",
            FileTrouble::MoreArticles => "file-more",
            FileTrouble::BadField => "file-field",
            FileTrouble::NoArticle => "file-none",
            FileTrouble::Page => "file-page",
            FileTrouble::Damaged => "file-damaged",
            FileTrouble::Packed => "file-packed",
            FileTrouble::Disguised => "file-disguised",
            FileTrouble::Unopened => "file-unopened",
        },
        Kind::AddressRefused => "address-refused",
        Kind::AddressMissing => "address-missing",
        Kind::AddressBad => "address-bad",
        Kind::NothingHandedOver => "nothing-handed-over",
        Kind::CorrectionsNotKept => "corrections-not-kept",
        Kind::Copy => "copy",
        Kind::OneArticle => "one-article",
        Kind::StorageFull => "storage-full",
        Kind::StorageRefused => "storage-refused",
        Kind::StoredDamaged => "stored-damaged",
        Kind::LinkDamaged => "link-damaged",
        Kind::LinkNewer => "link-newer",
        Kind::LinkKeptElsewhere => "link-kept-elsewhere",
        Kind::ArticlesMissing => "articles-missing",
        Kind::PassageMissing => "passage-missing",
        Kind::CorpusChanged => "corpus-changed",
        Kind::CorpusUnreachable => "corpus-unreachable",
        Kind::TextsMissing => "texts-missing",
        Kind::WorkerFailed => "worker-failed",
        Kind::Stopped => "stopped",
        Kind::LinkCopied => "link-copied",
        Kind::LongLinkCopied => "link-copied-long",
        Kind::LocalLinkCopied => "link-copied-local",
        Kind::CopyRefused => "copy-refused",
    }
}
