//! The words of English that stress.

use super::super::CueReason::*;
use super::super::Entries;
use super::super::Neighbour::{After, Before};

/// Those that stress.
pub(super) const INTENSIFIERS: &[Entries] = &[
    Entries::always(
        Degree,
        "extremely; highly; deeply; exceptionally; extraordinarily; incredibly; remarkably; terribly; dramatically; considerably; \
         tremendously; profoundly; immensely; intensely; acutely; far more; far less; overwhelmingly; bitterly; \
         markedly; exceedingly",
    ),
    Entries::only(Degree, "very", &[], &[Before("the this that these those his her its their our")]),
    Entries::only(
        Degree,
        "severely; seriously; gravely",
        &[],
        &[After("injured wounded damaged disabled ill burned burnt hurt sick malnourished")],
    ),
    Entries::always(
        Force,
        "strongly; fiercely; sharply; forcefully; vehemently; firmly; categorically; vigorously; harshly; relentlessly, relentless; \
         aggressively; angrily; furiously; roundly; scathing, scathingly; sternly; flatly; emphatically; in the \
         strongest terms, in the strongest possible terms; blistering; unequivocally; resolutely; staunchly",
    ),
    Entries::always(
        Size,
        "massive, massively; huge, hugely; enormous, enormously; vast, vastly; gigantic; colossal; immense; sweeping; staggering; \
         whopping; soaring; skyrocketing, skyrocketed; countless; untold; overwhelming; monumental; mammoth; astronomical; \
         eye-watering; far-reaching; wide-ranging; a flood of; a wave of; a torrent of; a barrage of",
    ),
    Entries::always(
        Totality,
        "completely; totally; entirely; utterly, utter; absolutely; wholly; thoroughly; at all costs, at any cost; without \
         exception; all-out; nothing but; in no way; under no circumstances; once and for all; from top to bottom",
    ),
    Entries::always(
        Certainty,
        "clearly; obviously; undoubtedly; doubtless; no doubt, without doubt, without a doubt, beyond doubt, beyond any doubt; of \
         course; indeed; surely; undeniably, undeniable; unquestionably; indisputably; plainly; definitely; needless to say; \
         inevitable, inevitably; truly; evidently",
    ),
    Entries::only(Certainty, "certainly", &[], &[Before("almost")]),
    Entries::always(
        Unprecedented,
        "unprecedented; historic; groundbreaking, ground-breaking; first of its kind; first ever, first-ever; never before seen, \
         never-before-seen, like never before; once in a generation, once-in-a-generation, once in a lifetime, once-in-a-lifetime; \
         unparalleled; unrivalled, unrivaled; momentous; watershed; game-changing, game-changer; epoch-making",
    ),
    Entries::only(
        Unprecedented,
        "landmark",
        &[After(
            "deal ruling decision agreement case law bill vote speech judgment judgement accord treaty summit visit trial moment \
             victory reform study report legislation resolution election",
        )],
        &[],
    ),
];
