## Rows of a record: what stands before a value

row-when = When
row-where = Where
row-who = Who acted
row-whom = To whom
row-how-many = How many
row-according = According to
row-coded = Coded
row-claimed = Claimed
row-claimed-by = Claimed by
row-scope = Scope
row-time = Time
row-incident = Incident
row-article = Article
row-outlet = Outlet
row-author = Author
row-address = Address given
row-published = Published
row-text = Text
row-file = File
row-part-of = Part of
row-parts = Parts
row-side = Side
row-named = Named
row-between = Between
row-behind = Behind it
row-speaker = Speaker
row-told-to = Told to
row-in = In
row-located-by = Located by
row-event = Event
row-status = Status

## Kinds of records, over their titles

kind-article = Article
kind-sentence = Sentence
kind-matter = Claims on one matter
kind-line = Disputed line

# $what (Text) what is measured
kind-claim = Claim · { $what }

# $speech (Text) direct or indirect speech
kind-quotation = Quotation · { $speech }

# Before the kind of the tie.
kind-tie = Tie ·{ " " }

## Headings in a record

heading-named = Where it is named
heading-sentence = The sentence
heading-sentences = The sentences
heading-incidents = The incidents
heading-denied = Denied
heading-supports = What it supports
heading-supports-nothing = Nothing was coded from it
heading-drawn = How it is drawn

## Parts of a record

selection = Selection
read-it = Read it
border-incident = Border incident
sums-up-several = Sums up several
date-not-known = Date not known
no-date-given = No telling gives a date that can be worked out.
no-place-given = No telling gives a place.
no-dated-evidence = No dated evidence
record-unreadable = This record cannot be read.
claims-it = claims it

# After the outlet of a sentence: a press opens its article there.
read-in-place = { " " }· read in place

# Before the words by which a text gives a date.
as-written = written{ " " }

# The code of the same happening in another codebook.
# $event (Text) its kind there
# $sub-event (Text) its kind more exactly
acled-code = ACLED: { $event } · { $sub-event }

# $n (Text) how many happenings
sums-up-n = Sums up { $n } happenings.

# $rule (Text) the rules by which it was coded
by-rule = { " " }· rule { $rule }

# To whom somebody spoke, and which outlet tells it.
# $to (Text) to whom
# $outlet (Text) the outlet
told-to = told to { $to } · { $outlet }

# A claim in a line.
# $outlet (Text) who tells it
# $who (Text) who says it
outlet-says = { $outlet }, says { $who }

# $who (Text) who says it
says-who = says { $who }

# A link to the sentence behind a value, for assistive technology.
# $what (Text) the value
read-sentence-for = Read the sentence for: { $what }

## What a sentence is read for; after “Read the sentence for:”

for-date = the date
for-place = the place
for-actor = the actor
for-figure = the figure
for-claimant = who claims it
for-name = the words that name it
for-claim = the claim

## Counts

# $n (Number) how many
n-tellings = { $n ->
    [one] { $n } telling
   *[other] { $n } tellings
}

# $n (Number) how many
n-mentions = { $n ->
    [one] { $n } mention
   *[other] { $n } mentions
}

# $n (Number) how many
n-quotations = { $n ->
    [one] { $n } quotation
   *[other] { $n } quotations
}

# $n (Number) how many
n-sentences = { $n ->
    [one] { $n } sentence
   *[other] { $n } sentences
}

# $n (Number) how many
n-ties = { $n ->
    [one] { $n } tie
   *[other] { $n } ties
}

# $n (Number) how many
n-claims = { $n ->
    [one] { $n } claim
   *[other] { $n } claims
}

# $n (Number) how many
n-actors = { $n ->
    [one] { $n } actor
   *[other] { $n } actors
}

# $n (Number) how many
n-articles = { $n ->
    [one] { $n } article
   *[other] { $n } articles
}

# Exchanges of words between two actors.
# $n (Number) how many
n-exchanges = { $n ->
    [one] { $n } exchange in words
   *[other] { $n } exchanges in words
}

# $n (Number) how many
n-incidents-shown = { $n ->
    [one] { $n } incident shown
   *[other] { $n } incidents shown
}

# $n (Number) how many
n-incidents-shown-here = { $n ->
    [one] { $n } incident shown here
   *[other] { $n } incidents shown here
}

# $n (Number) how many
all-n-claims = All { $n } claims

# $n (Number) how many
all-n-sentences = All { $n } sentences

# $n (Number) how many
n-more = { $n } more

# $n (Number) how many
more-ties-in-network = and { $n } more; the network lists all.

# $n (Number) how many
more-claims-in-view = and { $n } more; the view of claims lists all.

## How the line is drawn

line-neutral-note = Dashed, with its name: the drawing of this page unless you choose another.
line-pakistan-note = An international border.
line-afghanistan-note = Not a border: dotted faintly, so that it can be found.

## The front page

choose-incident = Choose an incident to see what was read, and where.
front-coded = coded by rule
front-reviewed = coded by rule and reviewed

# $n (Number) how many incidents a person has looked at
front-some-reviewed = coded by rule, { $n } of them reviewed

# $n (Number) how many stretches of the texts
n-quotations-of-evidence = { $n ->
    [one] { $n } quotation of evidence
   *[other] { $n } quotations of evidence
}

# $description (Text) what the corpus says of itself
# $incidents (Text) how many incidents
# $articles (Text) how many articles
# $how (Text) how they were coded
# $quotations (Text) how many quotations of evidence
front-intro = { $description } { $incidents } from { $articles }, { $how }; { $quotations } checked against the texts.

## About

about-title = How this page was made
about-nothing-without = Nothing without a sentence
about-by-rule = Read by rule
about-uncertain-title = What is uncertain looks uncertain
about-kept = Disagreement is kept
about-the-line = The line
about-articles = The articles
about-use = Use

# $licence (Text) a licence
about-licence = Licence of the coded data: { $licence }.

# $cite (Text) how the corpus is cited
about-cite = Cite as: { $cite }

# $n (Number) how many
n-stretches = { $n ->
    [one] { $n } stretch of evidence
   *[other] { $n } stretches of evidence
}

# $n (Number) how many
n-ties-between = { $n ->
    [one] { $n } tie between actors
   *[other] { $n } ties between actors
}

# $description (Text) what the corpus says of itself
# $records (Text) how many incidents, and ties
# $articles (Text) how many articles
about-made-of = { $description } { $records }, from { $articles }.

# $a (Text) something
# $b (Text) something else
both-of = { $a } and { $b }

## What is copied

copy-record-link = Copy link to this record
copy-quote = Copy quote with source
copy-correction = Copy a correction
quote-copied = Quote copied, with its source and a link.
correction-copied = Copied: a decision for review.toml, to be put right there.
no-date = no date

# Under a quotation.
# $corpus (Text) title of the corpus
# $address (Text) where it is found
quoted-in = In: { $corpus }, { $address }

## A comparison

compare-first = First:{ " " }
compare-second = Second, the filter as it is:{ " " }

# $what (Text) a part of the comparison
# $n (Number) how many incidents
compare-part = { $what }: { $n }
