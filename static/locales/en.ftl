# The interface in English. tests/locales.rs checks that every language has every key.

name = Muqabala
what-this-is = News reports of one event, side by side: what each tells, what only one tells, and how the wording differs.
compare-own = Compare your own articles
promise = Nothing you add leaves this browser.
promise-long = Everything is read and compared inside this browser. Nothing you add leaves it.
copy-link = Copy link
keys-open = Keys
close = Close
stop = Stop
dismiss = Dismiss
dismiss-all = Dismiss all notices
notices = Notices
list-comma = {", "}
nothing-here = There is nothing to compare yet
no-date = no date

## Whose articles

corpus-nav = Articles
stories = Stories
own-shown = { $count ->
    [one] Your own article
   *[other] Your own { $count } articles
}
carried-shown = { $count ->
    [one] One article that came with this link
   *[other] { $count } articles that came with this link
}
only-here = Too large for a link: this address opens these articles only in this browser.
keep-carried = Keep them in this browser
show-own = { $count ->
    [one] To your own article
   *[other] To your own { $count } articles
}
show-published = Back to the example

## Working

working-files = Reading files: { $done } of { $total }
working-starting = Starting to compare …
working-reading = Reading articles: { $done } of { $total }
working-events = Finding articles about the same event: { $done } of { $total }
working-passages = Matching passages: { $done } of { $total } pairs

## Stories

stories-count = { $stories ->
    [0] No story told by several
    [one] One story told by several
   *[other] { $stories } stories told by several
}, { $articles ->
    [one] one article
   *[other] { $articles } articles
} in all
stories-none = No two of these articles report the same event. Articles that merely share a topic are not set side by side.
alone = Standing alone
alone-hint = No other article here was found to report the same event.
coverage = Who covers what
covers = yes
open-story = Story
articles-count = { $count ->
    [one] one article
   *[other] { $count } articles
}

## A story

views = Views of this story
view-sides = Side by side
view-rows = Row by row
view-framing = Wording and framing
columns = Articles shown side by side
between-languages = Between languages only names, numbers and dates are compared: much that corresponds is not found.
between-languages-by-meaning = Between languages passages are compared by what they mean: some that correspond may be missed.
story-growing = The passages of this story are not matched yet.
read-article = Read this article
source = Source:
language-ar = Arabic
language-en = English
language-fr = French
language-de = German
language-es = Spanish
language-it = Italian
language-pt = Portuguese
language-ru = Russian
language-tr = Turkish
language-fa = Persian
language-zh = Chinese
language-ja = Japanese
language-und = Language unknown
words-count = { $count ->
    [one] one word
   *[other] { $count } words
}
text-of = Text of { $outlet }
map = Map of the text: { $all } passages told by all, { $some } by some, { $only } without a counterpart found
litter-navigation = menu
litter-share = share buttons
litter-related = other headlines
litter-caption = caption
litter-advert = advertisement
litter-comments = comments
litter-copyright = copyright
litter-repeated-headline = headline again
litter-about = about the article
litter-reader = folded by you

## The signs

signs = Signs
sign-number = the same number: passages that tell the same
sign-uncertain = an uncertain match
sign-only = no counterpart found
sign-bands = a band joins passages that match; dashed, it is uncertain
sign-map-all = in the map of the text: told by all
sign-map-some = told by some
sign-map-folded = folded, no part of the article
sign-cell-empty = in the table: no counterpart found

## The selected row

inspector = Selected row
inspector-wording = Wording of the selected row
inspector-none = No row selected
inspector-hint = Select a passage to see its partners and how each outlet words it. Keys: j and k.
inspector-row = Row { $number } of { $total }
inspector-only = No counterpart found
inspector-open = Show
inspector-close = Hide
previous = Previous
next = Next
same-statement = Same statement
same-event = Same happening, each something else
certain = certain
uncertain = uncertain
only-here-long = Nothing matching was found in the other texts.
background = Background, told as a story of its own:
why = Why
evidence-wording = Shared words
evidence-names = Names
evidence-numbers = Numbers
evidence-date = Date
evidence-quotation = Same quotation
evidence-headline = Headlines
evidence-passages = Shared passages
evidence-meaning = Meaning
means-alike = both say nearly the same
stands-base = compared with this
stands-same = same words
stands-differs = worded differently
stands-rewritten = other words nearly throughout
stands-other-language = another language: words not compared
stands-indirect = matched through another text
make-base = compare with this
legend = What the marks mean
mark-replaced = other words
mark-alone = only in one of them
mark-moved = at another place
mark-variant = spelled or inflected otherwise
mark-linked = named alike: the same letter in each text
linked-name = { $words }: named alike in { $outlets }
linked-number = { $words }: the same number in { $outlets }
linked-date = { $words }: the same date in { $outlets }
linked-quotation = { $words }: quoted in { $outlets } too
not-found-in = Nothing matching was found in
copy-row-link = Copy link to this row

## Row by row

filters = Which rows
filter-all = All
filter-told-by-all = Told by all
filter-told-by-some = Told by some
filter-differing = Worded differently
filter-only-by = { $outlet }: no counterpart
rows-none = No row of this kind.
rows-table = Rows
row-number = Row
row = Row { $number }
only-row = No counterpart found
cell-empty = nothing matching found

## Wording and framing

framing-speakers = Who is quoted, with which verbs
framing-hint = Each line leads to its sentence. The class of a verb says what it does beside reporting.
framing-none = No quotation with a named speaker was found.
not-quoted-in = No quotation by this speaker was recognised in:
no-verb = no verb
show-in-story = Show in the story
verb-neutral = reports
verb-stressing = stresses
verb-distancing = keeps a distance
verb-calling = calls for
verb-warning = warns
verb-denying = denies
verb-praising = praises
verb-blaming = blames
verb-conceding = concedes
framing-cues = Words that hedge, stress or judge
framing-cues-hint = Each counts for the reason beside it, which is no verdict on the text. Words in quotation marks are their speaker’s.
cue-hedge = Hedges
cue-intensifier = Stresses
cue-evaluative = Judges
cue-quoted = in quotation marks
cue-possible = Says that it may be so, not that it is.
cue-likely = Gives a likelihood, not a fact.
cue-seeming = Says how it looks, not how it is.
cue-hearsay = Passes on what is told without vouching for it.
cue-conditional = The conditional passes on what others say without vouching for it.
cue-alleged = Stands back from a claim, or from the ground that somebody gives.
cue-suspected = Says that a deed or a guilt is not established.
cue-degree = Raises the degree of the word that it goes with.
cue-force = Makes a deed stronger than its verb alone.
cue-size = Calls something large without saying how large.
cue-totality = Leaves no exception.
cue-certainty = Presses that it is so.
cue-unprecedented = Sets it above all that was before.
cue-so-called = Doubts the name that follows.
cue-government = Judges a government or who leads it; others say government or president.
cue-fighters = Judges those who fight or protest; others name the same people otherwise.
cue-dead = Honours or belittles a death; others say killed or died.
cue-euphemism = A mild or technical word for a deed that others name outright.
cue-power = Names a rising or a change of power as one side does; the other names it otherwise.
cue-land = Names a land or who holds it as one side does; the other names them otherwise.
cue-violence = Condemns a deed of violence; others say killing or attack.
cue-blame = Finds fault.
cue-praise = Praises.
cue-feeling = Says how it is felt or received.
cue-outcome = Rates how it went.
cue-migrants = Judges people who cross a border, or their crossing.
cue-edge = Sets people at an edge, and so says where the middle is.
cue-servant = Says that people serve others rather than themselves.
cue-untrue = Takes what others say for untrue.

## An article

to-sides = Back to the story

## Own articles

paste-text = Paste an article
paste-name = Name (optional)
paste-add = Add this article
files-choose = Choose files
files-folder = Choose a folder
files-hint = Several at once; you can also drop them anywhere on this page: plain text or Markdown, saved web pages, RSS and Atom feeds, JSON and JSON Lines, or a ZIP of any of these.
drop-here = Drop the files: they are read here, and nothing of them leaves this browser.
own-articles = { $count ->
    [0] Your articles
    [one] Your article
   *[other] Your { $count } articles
}
own-none = None yet. Two are enough for a comparison.
own-done = { $count ->
    [one] Show the article
   *[other] Show the comparison of { $count } articles
}
not-kept = not kept over a reload
delete = Delete
delete-article = Delete { $name }
delete-all = Delete all of them

## Keys

keys = Keys
key-next = next row
key-previous = previous row
key-across = the same row in the next column
key-stories = list of stories
key-views = side by side, row by row, wording and framing
key-add = your own articles
key-copy = copy the link
key-help = this list
key-escape = close, or select nothing

## Notices: what happened, and what to do

notice-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
notice-file-empty = { $count ->
    [one] This holds no text. Check that it was saved.
   *[other] These { $count } hold no text. Check that they were saved.
}
notice-file-pdf = { $count ->
    [one] This is a PDF file, which is not read. Copy its text and paste it, or save it as plain text.
   *[other] These { $count } are PDF files, which are not read. Copy their text and paste it, or save them as plain text.
}
notice-file-office = { $count ->
    [one] This is an office document, which is not read. Save it as plain text, or copy its text and paste it.
   *[other] These { $count } are office documents, which are not read. Save them as plain text, or copy their text and paste it.
}
notice-file-archive = { $count ->
    [one] This is a packed archive other than ZIP, which is not read. Unpack it and choose the files inside.
   *[other] These { $count } are packed archives other than ZIP, which are not read. Unpack them and choose the files inside.
}
notice-file-image = { $count ->
    [one] This is a picture, not text. Give the text of the article.
   *[other] These { $count } are pictures, not text. Give the text of the articles.
}
notice-file-media = { $count ->
    [one] This is sound or film, not text. Give the text of the article.
   *[other] These { $count } are sound or film, not text. Give the text of the articles.
}
notice-file-mhtml = { $count ->
    [one] This is a web page of the kind MHTML, which is not read. Save it as “Webpage, HTML only” or “complete”.
   *[other] These { $count } are web pages of the kind MHTML, which are not read. Save them as “Webpage, HTML only” or “complete”.
}
notice-file-xml = { $count ->
    [one] This is an XML file that is no feed, which is not read. Copy the text of the article and paste it.
   *[other] These { $count } are XML files that are no feeds, which are not read. Copy the text of the articles and paste it.
}
notice-file-none = { $count ->
    [one] No article was found in this. Check that it is the right file, or copy the text and paste it.
   *[other] No article was found in these { $count }. Check that they are the right files, or copy the texts and paste them.
}
notice-file-page = { $count ->
    [one] No article can be read from this web page: it holds no text, or is built to overwhelm what reads it. Open it in a browser, copy the text of the article and paste it.
   *[other] No article can be read from these { $count } web pages: they hold no text, or are built to overwhelm what reads them. Open them in a browser, copy the texts of the articles and paste them.
}
notice-file-damaged = { $count ->
    [one] This is damaged; what came before the damage was read. Fetch it or pack it again.
   *[other] These { $count } are damaged; what came before the damage was read. Fetch them or pack them again.
}
notice-file-packed = { $count ->
    [one] This is packed in a way that is not opened here: an archive in an archive, under a password, or far larger than it seems. Unpack it and choose the files inside.
   *[other] These { $count } are packed in a way that is not opened here: archives in archives, under passwords, or far larger than they seem. Unpack them and choose the files inside.
}
notice-file-disguised = { $count ->
    [one] This was read without hidden characters that turn the order of letters. Look at the text before you rely on it.
   *[other] These { $count } were read without hidden characters that turn the order of letters. Look at the texts before you rely on them.
}
notice-file-binary = { $count ->
    [one] This is not text. Check that it is the right file, and save the text as UTF-8.
   *[other] These { $count } are not text. Check that they are the right files, and save the texts as UTF-8.
}
notice-file-large = { $count ->
    [one] This is too large and was not opened. At most 4 MB of text, 24 MB of a web page and 32 MB of a feed, JSON or ZIP are read; split it.
   *[other] These { $count } are too large and were not opened. At most 4 MB of text, 24 MB of a web page and 32 MB of a feed, JSON or ZIP are read; split them.
}
notice-file-lossy = { $count ->
    [one] This was read, but some places cannot be decoded; they show as �. Save it again as UTF-8.
   *[other] These { $count } were read, but some places cannot be decoded; they show as �. Save them again as UTF-8.
}
notice-file-encoding = { $count ->
    [one] The encoding of this text is not known. Save it again as UTF-8.
   *[other] The encoding of these { $count } texts is not known. Save them again as UTF-8.
}
notice-file-garbled = { $count ->
    [one] The letters of this text are garbled: it was once opened in a wrong encoding and saved so. Copy the text again from where it came.
   *[other] The letters of these { $count } texts are garbled: they were once opened in a wrong encoding and saved so. Copy them again from where they came.
}
notice-file-lines = { $count ->
    [one] A line is not an article in JSON and was left out. A line looks like {"{"}"text": "…"{"}"}.
   *[other] { $count } lines are not articles in JSON and were left out. A line looks like {"{"}"text": "…"{"}"}.
}
notice-file-more = { $count ->
    [one] Of this only the first articles were read, up to the number here; split it into several files.
   *[other] Of these { $count } only the first articles were read, up to the number here; split them into several files.
}
notice-file-field = { $count ->
    [one] An article was read without a field that is not understood.
   *[other] { $count } fields are not understood; their articles were read without them.
}
notice-file-unopened = { $count ->
    [one] The browser could not open this. If it is a folder, open it and choose the files inside.
   *[other] The browser could not open these { $count }. If they are folders, open them and choose the files inside.
}
notice-copy = { $count ->
    [one] This is the same text as another, and is compared once.
   *[other] These { $count } are the same texts as others, and are compared once.
}
notice-one-article = This is one article only. Add a second one to compare it with.
notice-storage-full = { $count ->
    [one] The storage of this browser is full: this article is compared, but gone after a reload. Delete others, or keep your own file of it.
   *[other] The storage of this browser is full: these { $count } articles are compared, but gone after a reload. Delete others, or keep your own files of them.
}
notice-storage-refused = { $count ->
    [one] This browser refuses storage, as private windows do: this article is compared, but gone after a reload.
   *[other] This browser refuses storage, as private windows do: these { $count } articles are compared, but gone after a reload.
}
notice-stored-damaged = { $count ->
    [one] An article that this browser kept cannot be read any more. Add it again.
   *[other] { $count } articles that this browser kept cannot be read any more. Add them again.
}
notice-link-damaged = This link is cut off or changed, so the example is shown instead. Ask for the link again.
notice-link-newer = This link is of a later version of this page. Reload the page, or open the link where it was made.
notice-link-kept-elsewhere = This link belongs to articles that only the browser that made it keeps. The example is shown instead; ask for the articles as files.
notice-articles-missing = { $count ->
    [one] An article that this link shows is not here. The rest is shown.
   *[other] { $count } articles that this link shows are not here. The rest is shown.
}
notice-passage-missing = The passage that this link selects is in no row any more. The rest is shown.
notice-corpus-changed = The articles published here have changed since this link was made. What is still here is shown.
notice-corpus-unreachable = The articles published with this page could not be fetched. You can compare your own; to try again, reload the page.
notice-texts-missing = The texts of that language did not arrive, so the page keeps its own. Check your connection and choose the language again.
notice-worker-failed = { $count ->
    [0] Comparing broke down. Your articles are kept; try again with fewer of them.
    [one] Reading this broke down; the rest goes on.
   *[other] Reading these { $count } broke down; the rest goes on.
}
notice-stopped = Stopped. What was read so far is kept.
notice-link-copied = The link is copied.
notice-link-copied-long = The link is copied. Your articles are inside it, so it is long: some messengers will cut it. By e-mail it arrives whole.
notice-link-copied-local = The link is copied, but your articles are too large for a link: it opens this view only in this browser.
notice-copy-refused = The browser did not allow copying. Copy the address from the address bar: it is the link.

# other sites, corrections
address-label = Address of a page or feed
address-fetch = Fetch it
address-hint = Your browser asks that site directly, without cookies. Many sites do not allow it; then use the bookmark below, or paste the text.
bookmarklet = To Muqabala
bookmarklet-hint = Drag this to your bookmarks bar. Press it there while you read an article on any site, and its page is handed over for you to accept.
arrived = A page has arrived
arrived-text = Another tab of your browser handed it over. Nothing of it has been read yet.
arrived-take = Add to the comparison
arrived-refuse = Refuse
fold = Fold
restore = Back to the text
correct = Correct what was read
correct-hint = Fill in or correct. An empty field says that the article does not state it. The text itself does not change.
correct-headline = Headline
correct-outlet = Outlet
correct-author = Author
correct-source = Credited agency or source
correct-published = Published
correct-save = Keep the correction
correct-undo = All as it was found
working-fetching = Fetching the page…
notice-address-refused = This page could not be fetched: its site does not let other pages read it, or there is no connection. Open it and hand it over with the bookmark “To Muqabala”, save it as a file, or paste its text.
notice-address-missing = The site answered that it does not give this page. Check the address, or open it and paste its text.
notice-address-bad = This is no address of a page. An address begins with https://.
notice-nothing-handed-over = No page has arrived: that site keeps its windows apart from others. Save the page as a file and add that, or paste its text.
notice-corrections-not-kept = This browser does not keep your correction; it holds until you close the page, and the link carries it.
