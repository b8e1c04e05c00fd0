# Name of the program.
name = Marchland

# Labels of the frame.
views = Views

# Filter panel.
filter = Filter

# Takes every choice back.
clear = Show all

# Copies the address.
copy-link = Copy link

# Over the table of speakers and outlets.
who-is-quoted = Who is quoted, and where

# Under it, where there may be more.
most-quoted = Those who are quoted most, and the outlets that quote most.

# Its first column.
speaker = Speaker

# Its second.
in-all = In all

# Said when it worked.
copied = Link copied.

# Said when the browser refuses; what was to be copied follows.
# $text (Text) what was to be copied
copy-refused = The browser does not let this page copy. Copy it from here: { $text }

# Skips the frame.
skip = Skip to the main view

# Over the view of claims while they are not here.
claims-title = Claims

# The second link of the page.
skip-to-period = Skip to the period

# Closes a panel or a line.
close = Close

# Dismisses the lines at the top.
dismiss = Dismiss

# Goes back from a record to the list.
back-to-list = ← All incidents

# Title of the line as a record.
line-title = The Durand Line

# Where nothing fits the filter.
nothing = No incident passes the filter.

# Said where a link names more articles than can be read at once.
two-at-most = Two articles at most are read at once.

# Begins a comparison.
compare = Compare this filter with another

# Said where there is none.
compare-needs = Set a filter to compare it with another.

# Ends it.
compare-no-more = Stop comparing

# A filter that leaves all.
everything = all incidents

# Names the menu of articles to read beside one.
beside = Read beside it

# Its first choice.
nothing-beside = Nothing beside it

# Reads two articles at once.
side-by-side = Read side by side

# Said of a telling that made none.
no-incident = , no incident

# Heading over how tellings were read.
how-read = How it was read

# A value that no telling gives.
not-given = not given

# Heading of casualty figures when none is.
not-reported = No figure is reported. That is not the same as none.

# Label of the text field, and what stands in it while it is empty.
search-label = Search names, incidents, claims, quotations and sentences

# See [`SEARCH_LABEL`].
search = Search

# The list of a search.
search-found = Found

# The list of a search that finds nothing.
search-nothing = Nothing found, not by sound nor with a slip.

# Heading over what is chosen, for assistive technology.
chosen = What is chosen

# The area of the filter.
area = Area on the map

# Lets the pointer draw one.
draw-area = Draw an area to filter by

# Takes what is in sight for one.
area-in-view = Filter by what the map shows

# Where nothing passes and one part taken away would help.
loosen = Nothing matches all of this. Take one part away:

# Where no single part would.
loosen-several = Nothing matches all of this, and no single part is to blame: take two or more away.

# What a reader of a printed map must know of its sums.
figure-sums = Sums tell of several happenings at once, such as “856 attacks”; they are not counted among single ones.

# How to read a timeline without its legend.
figure-time-key = A bar reaches over all days that its incident may have happened on. Solid: known to the day; hatched: less exactly; hollow: claimed by one side; a double rule: a sum of several happenings.

# What stands over the claims.
claims-lede = Claims that measure one thing of one matter stand together, each with its own words. Nothing is added up or averaged.

# Heading over matters on which claims differ.
claims-differ = Where claims differ

# Heading over matters on which they do not.
claims-agree = Where claims agree

# Heading over claims that nothing is compared with.
claims-alone = Claims without a counterpart

# All claims of a matter are of one article.
inside-one = Inside one article

# After a figure given in a vague word.
vague = { " " }(a vague word)

# Before the incident of a claim.
of-incident = Incident:{ " " }

# Before a claimant.
says = says{ " " }

# Where the text names none.
no-claimant = told without a claimant

# Where the words of a claim name no scope.
no-scope = no limit named

# Where they name no day.
no-days = no day or period named

# Heading over the matters that a record's claims are part of.
compared = Its figures beside others

# How the keyboard works a picture.
picture-keys = Arrow keys walk between the marks, Home and End go to the first and the last, Page Up and Page Down ten on, Enter selects, plus and minus zoom, 0 shows the whole picture, Shift with arrows moves it, Escape leaves.

# Said in the button itself once a link is copied.
copied-short = Copied

# In the tray where nothing passes the filter.
nothing-shown = No incident passes the filter

# In the tray where nothing is in it.
all-on-map = Everything shown has its place on the map

# The button that goes back to the picture as the page opened with it.
whole = Show the whole picture

# A period that ends before it begins.
period-backwards = The period would end before it begins.

# Where the browser has no canvas.
no-canvas = This browser cannot draw the picture; the list of incidents says the same.

# While the basemap is on its way.
basemap-comes = The map is still being fetched. Every incident stands in the list.

# Incidents on the line.
border = On, over or about the border

# The others.
elsewhere = Elsewhere

# Who recognises the line.
line-standing = Pakistan treats the line of 1893 as an international border. No Afghan government has recognised it as one since 1947.

# Where there is no basemap.
no-basemap = The basemap could not be fetched or read, so there is no map. Every incident stands in the list.

# What uncertainty looks like.
about-uncertain = A place known to the province is a hatched province, a place along the line is a band along the line, and what is known to a country only stands in a tray beside the map. Nothing is moved to the middle of an area and drawn as a point. A month is a month, not its first day. Incidents without a date stay in every list until you set a period.

# What becomes of disagreement.
about-disagreement = Figures of different articles or claimants stand side by side with who said what; nothing is added up or averaged. “Not reported” and zero are different things.

# How to draw the line otherwise; after [`LINE_STANDING`].
about-line = { " " }It is drawn as a line of its own; select it on the map to draw it as either side does.

# Whose data and letters these are.
about-made-with = Outlines and great rivers: Natural Earth, in the public domain; smaller rivers: GSHHG, LGPL 3; towns: GeoNames, CC BY 4.0; names of states in their own scripts: Unicode CLDR. Type: Newsreader and Libre Franklin, SIL Open Font Licence. The page asks no other server for anything and stores nothing.

# Over an article of which not all may be shown.
extract = Of this article only sentences that are evidence, and those beside them, may be shown; the rest is not here.

## Parts of a comparison

compare-only-first = Only the first
compare-both = Both
compare-only-second = Only the second

## Columns of claims

claim-column-claimed = What is claimed
claim-column-source = According to
claim-column-words = In these words

## Drawings of the line

line-neutral = As a line of its own
line-pakistan = As Pakistan draws it
line-afghanistan = As Afghanistan does

## Views

view-map = Map
view-timeline = Timeline
view-network = Network
view-sources = Sources
view-claims = Claims
view-list = Incidents
view-about = About

## Facets

facet-type = Type of event
facet-mode = How it was done
facet-actor = Actor
facet-side = Side
facet-place = Place
facet-article = Article
facet-outlet = Outlet
facet-precision = Place known
facet-status = How it is told
facet-border = Border
facet-killed = Killed

## Sides of actors

side-non-state = Armed groups
side-unknown = Not known
side-civilian = Civilians
side-international = International
side-media = Media

## Papers

theme-auto = As the system
theme-light = Light
theme-dark = Dark
theme-auto-short = Auto

## Counts

# $n (Number) how many
n-incidents = { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}

# $n (Number) how many are shown
# $all (Text) how many there are, with their name
n-of-all = { $n } of { $all }

# $n (Number) how many are listed
# $all (Number) how many there are
listed-of-all = { $n } of { $all }

# Sums of several happenings.
# $n (Number) how many
n-sums = { $n ->
    [one] { $n } sum
   *[other] { $n } sums
}

# Single happenings and sums, never added up.
# $n (Number) single happenings
# $sums (Text) sums, in words
singles-and-n-sums = { $n } + { $sums }

# What a chip does.
# $what (Text) a part of the filter
remove = Remove { $what }

# What taking a part of the filter away would leave.
# $what (Text) the part
# $left (Text) how many incidents it leaves
without-it = without { $what }: { $left }

# Shows the rest of a facet.
# $n (Number) how many values there are
all-n = All { $n }

# Where the rest is too much for one press.
# $most (Number) how many are shown then
# $n (Number) how many there are
most-of-n = { $most } of { $n }

## Titles of records

# Title of a tie.
# $a (Text) an actor
# $b (Text) another
# $sign (Text) how they stand to each other
tie-of = { $a } and { $b }: { $sign }

# Title of words of somebody who is named.
# $speaker (Text) who
quotation-of = { $speaker }, in their words
quotation-of-nobody = Words quoted

# Title of a sentence.
# $article (Text) the title of its article
sentence-of = A sentence of “{ $article }”

## What a difference between claims means

difference-means-contradiction = Of one and the same thing; not all of these can hold.
difference-means-stance = A judgement: each is the position of whoever holds it.
difference-means-growing = No contradiction: the earlier figure may have been right in its time.
difference-means-scope = No contradiction: each may hold of what it counts.
difference-means-same-words = No difference in what was said: two translations of it.
difference-means-agreement = Two articles or claimants, one answer.

# What the filter does to the claims.
claims-all-shown = The filter is one of incidents; all claims are shown.
claims-some-left-out = Left out are matters of which no chosen article says anything. The rest of the filter is one of incidents.

## Links that cannot be followed

# $id (Text) what the link names
# $key (Text) under which key
link-unknown-id = The link names “{ $id }” ({ $key }), which this corpus does not have; it was left out.

# $key (Text) a key of the link
# $found (Text) what stands there
# $expected (Text) what can stand there
link-unreadable = The link says “{ $key }={ $found }”; expected { $expected }. It was left out.

## Dates

undated-incident = Undated
date-to-the-day = known to the day
date-to-days = known to a few days
date-to-the-week = known to the week
date-to-the-month = known to the month
date-to-the-year = known to more than a month only

## How a record was made

coded-by-rule = Coded by rule, not reviewed

# $reason (Text) what the reviewer says
reviewed-because = Reviewed: { $reason }

## What stands in About

# $stretches (Text) how many stretches of evidence
about-sentence = Every value shown here, an actor, a place, a date, a number, a tie, opens the words it was read from. When this corpus was written, { $stretches } were looked up in the stored texts, byte for byte; one that is not found stops the build.

# Before the word “reviewed”.
about-rule-before = The articles were read by a program with written rules, not by a person and not by a statistical model: it finds the words that name an event, who acts, who receives, where, when and how many, and notes the rule. Event types are those of the PLOVER codebook. A record says{ " " }

# The word a record says.
about-rule-word = reviewed

# After it.
about-rule-after = { " " }when a person has looked at it and given a reason, otherwise it is as the rules left it. Rules err; the sentence is there so that you can see when.

## What pictures show, for assistive technology

# $shown (Text) how many incidents
# $tray (Number) how many of them have no place on the map
map-of = Map of { $shown }; { $tray } in the tray below, known to a country at best. The list of incidents says the same.

# $n (Number) how many
n-ties-shown = { $n ->
    [one] { $n } tie shown
   *[other] { $n } ties shown
}
ties-come = ties that are not here yet

# $actors (Text) how many actors
# $ties (Text) how many ties
network-of = Network of { $actors } with { $ties }. The table below says the same.
