## Buttons over a picture

# The buttons together, for assistive technology.
picture-tools = Picture
zoom-in = Zoom in
zoom-out = Zoom out

# Saves the picture as a file.
# $format (Text) the name of a format
save-as = Save as { $format }

## Map

# Heading of the tray under the map: incidents that no mark can show, such as those known to a country only.
tray-title = Not on the map

## Legend of the network

legend-conflict-deeds = Conflict in deeds
legend-conflict-words = Conflict in words
legend-co-operation-deeds = Co-operation in deeds
legend-co-operation-words = Co-operation in words

# A relation that a text states as such, as in “the two are at war”.
legend-stated-hostile = Stated relation, hostile
legend-stated-friendly = Stated relation, friendly

# What gives a node its size; after “Size by”: how often the texts name the actor.
size-by-mentions = Mentions

# The same: how many incidents it has a part in.
size-by-incidents = Incidents

## Lists under the network

# A row of the table of ties.
# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row = { $tie }, { $weight }

# The same where somebody denies it.
# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row-denied = { $tie }, { $weight }, denied

# A tie of a triangle or a path.
# $sign (Text) conflict or co-operation
# $n (Number) how many incidents and sentences
sign-and-number = { $sign } { $n }

## Reading an article

# The pane, for assistive technology.
# $title (Text) the title of the article
reader-of = Article: { $title }

# $name (Text) who wrote the article
by-author = By { $name }

# In what state the text of an article came.
# $quality (Text) such as “Translated”
# $note (Text) what is known of it, a sentence
text-quality = { $quality }. { $note }

# Leads back from an article to the list.
all-articles = All articles

# Steps to the sentence with evidence before the one that is read.
previous-sentence = Previous

# Steps to the one after it.
next-sentence = Next

# Which sentence is read, of those with evidence of what is selected.
# $n (Number) which
# $all (Number) of how many
sentence-of-selection = Sentence { $n } of { $all } of the selection

# The same, of those that tell of an incident, where nothing is selected.
# $n (Number) which
# $all (Number) of how many
sentence-with-incident = Sentence { $n } of { $all } with an incident

# Where none of them is read.
# $n (Number) how many
n-sentences-of-selection = { $n ->
    [one] { $n } sentence of the selection
   *[other] { $n } sentences of the selection
}

# $n (Number) how many
n-sentences-with-incident = { $n ->
    [one] { $n } sentence with an incident
   *[other] { $n } sentences with an incident
}

# The list of marks in the text and what they mean, for assistive technology.
evidence-key = How evidence is marked

# The incidents beside a paragraph, for assistive technology.
coded-from-paragraph = Coded from this paragraph

# In the list of articles: when one was published.
contents-date = Date

## What a stretch of text is evidence of; in one word, as a mark in the text is explained

evidence-incident = incident
evidence-claim = claim
evidence-quotation = quotation

# Words of somebody, told without quotation marks.
evidence-indirect = indirect speech

# A tie between two actors.
evidence-tie = tie
evidence-date = date
evidence-number = number
evidence-place = place
evidence-actor = actor

# An event that did not become an incident: denied, announced, told as background.
evidence-telling = no incident

## A frame for another page

# What the frame shows, for assistive technology.
# $what (Text) a view or a record
# $corpus (Text) the title of the corpus
frame-title = { $what }, { $corpus }

legend = Legend
