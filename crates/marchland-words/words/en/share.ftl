# Before the formats of incidents.
export-incidents = Save these incidents as

# Before those of the network.
export-network = Their network as

# Before those of the evidence.
export-evidence = Their sentences as

# Before those of the articles.
export-articles = Their articles as

# Where a filter leaves more than a page can write.
export-too-many = More than 20,000 incidents are for the command line: `marchland export` writes them.

# Said while it is written.
export-comes = The file is being written.

# Said when a file has been made.
exported = File saved.

# Before the reason for which there is no file.
# $why (Text) why
export-failed = The file could not be written: { $why }

# Name of the list of incidents.
incidents = Incidents

# Of that of actors.
actors = Actors

# Of that of claims.
claims = Claims

# Of that of articles.
articles = Articles

# Of the page of pictures.
pictures = Pictures

# What the links to them are, for assistive technology.
lists = Lists

# What the picture of the map shows.
picture-map = Map: every incident by how exactly its place is known

# Of the timeline.
picture-timeline = Timeline: every incident over the days that it may have happened on

# Of the network.
picture-network = Network: the actors, with hostile ties in orange and friendly ones in blue

# Leads from a document to the same record in the page.
open-in-page = Open in the page, with map, timeline and network

# Opens the panel of what a reader takes along; its title.
share = Share

# Over the link of what is shown.
share-link = Link to what you see

# Hands it to another program of the system.
hand-on = Send …

# Said where the browser refuses to copy what stands there.
copy-by-hand = The browser does not let this page copy. Mark the text and copy it by hand.

# Over what it holds.
link-holds = The link holds:

# What becomes of it.
link-lasts = It names records and words by ids that later versions of this page still read. It says nothing of you.

# Over the address of the selected record.
share-record = Short address of what is selected

# Copies it.
copy-short = Copy short address

# What becomes of it.
short-lasts = It opens the record with its sentences, without the filter, and also where the program does not run.

# What lines of a link hold.
held-view = View

# The filter.
held-filter = Filter

# The one it is compared with.
held-compared = Compared with

# The selected record.
held-selection = Selected

# An open article.
held-reading = Open to be read

# Actors shown as one with their parts.
held-wholes = As one with their parts

# How the line is drawn.
held-line = The Durand Line

# Light or dark.
held-paper = Paper

# Words of other versions.
held-unknown = Words of another version of the page, as they came

# Over the code of a frame.
embed = Put it into a page of your own

# Where the page has no address.
embed-needs = Only a page that comes from a web server can stand in another page.

# What else stands in it.
embed-with = With

# The name.
embed-title = the name of the corpus

# The strip.
embed-controls = the strip of the period

# The facets.
embed-filters = the filter

# White paper.
embed-white = white paper

# Letters.
embed-sans = titles without serifs

# The code.
embed-code = Code of the frame

# Copies it.
copy-code = Copy code

# Said when it worked.
code-copied = Code copied.

# Over the preview.
embed-preview = Preview

# Before the address of a printed record.
found-at = Found at{ " " }

# Leads to a sentence where it was published.
at-publisher = At the publisher

# A line of what a link holds.
# $what (Text) what
# $value (Text) which
held = { $what }: { $value }

# A view that was moved or zoomed.
# $view (Text) its name
as-it-lies = { $view }, moved and zoomed as it is now

## Choices of a frame

embed-what = It shows
embed-view = this view
embed-record = the selected record alone
embed-until = When the page is built anew, it
embed-updating = shows what is new (updating)
embed-frozen = stays as it is now (frozen)
embed-as = It comes as
embed-script = a frame as high as it needs, by a script of 1 kB
embed-plain = a plain frame of one height

# In place of a preview that would load a large corpus a second time.
embed-no-preview = Too many incidents for a preview beside the page itself.

# Under a frame in another page: the way to the whole page.
embed-open = Open in Marchland, with all sentences and sources
