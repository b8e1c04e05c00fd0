# In place of words whose text is being fetched.
text-comes = Loading the text …

# In place of a record while the records are being fetched, were stopped or broke off.
records-come = The records are not here; the note at the top says why.

# Stops loading.
cancel = Cancel

# Goes on with what was stopped or broke off.
load-again = Load again

# The records were not loaded to their end, because the reader wanted it so or the file broke off.
records-stopped = The records were not loaded: map, time line and filter work, sentences and ties are missing.

# A text could not be fetched when it was wanted.
text-missing = A text could not be fetched.

# Heading of the map, for assistive technology.
map-title = Map of incidents

# Of the timeline.
timeline-title = Timeline of incidents

# Of the network.
network-title = Network of actors

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
records-read = Loading the records: { $read } of { $all } MB

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
head-read = Loading the corpus: { $read } of { $all } MB

## What could not be loaded

page-broke = Something in the page broke. Loading it again usually helps; the address keeps your place.
corpus-unreachable = The corpus file could not be fetched: nothing answered. Is the network up?

# $status (Text) the number that the server answered with
corpus-status = The corpus file could not be fetched: the server answered with status { $status }.

corpus-broken-off = The corpus file broke off while it was fetched.

# $why (Text) why, in English
corpus-unreadable = The corpus file cannot be read: { $why }.

## Languages

language = Language

# A language of which the words are a draft.
# $language (Text) what it calls itself
language-draft-name = { $language } (draft)

# Said once where the words are a draft.
language-draft = These words are a draft that no speaker of the language has looked at yet. The articles and what was read from them are in their own language.

# Said, in English, where the words of another language did not come.
language-missing = The words of that language could not be fetched. The page is in English.

# Before the name of the language that is spoken, for assistive technology.
language-before = Language:{ " " }
