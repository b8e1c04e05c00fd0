## Buttons over a picture

# The buttons together, for assistive technology.
picture-tools = انځور
zoom-in = نږدې کول
zoom-out = لرې کول

# Saves the picture as a file.
# $format (Text) the name of a format
save-as = د { $format } په بڼه خوندي کول

## Map

# Heading of the tray under the map: incidents that no mark can show, such as those known to a country only.
tray-title = پر نقشه نشته

## Legend of the network

legend-conflict-deeds = شخړه په عمل کې
legend-conflict-words = شخړه په خبرو کې
legend-co-operation-deeds = همکاري په عمل کې
legend-co-operation-words = همکاري په خبرو کې

# A relation that a text states as such, as in “the two are at war”.
legend-stated-hostile = بیان شوې اړیکه، دښمنانه
legend-stated-friendly = بیان شوې اړیکه، دوستانه

# What gives a node its size; after “Size by”: how often the texts name the actor.
size-by-mentions = یادونې

# The same: how many incidents it has a part in.
size-by-incidents = پېښې

## Lists under the network

# A row of the table of ties.
# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row = { $tie }، { $weight }

# The same where somebody denies it.
# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row-denied = { $tie }، { $weight }، رد شوې

# A tie of a triangle or a path.
# $sign (Text) conflict or co-operation
# $n (Number) how many incidents and sentences
sign-and-number = { $sign } { $n }

## Reading an article

# The pane, for assistive technology.
# $title (Text) the title of the article
reader-of = لیکنه: { $title }

# $name (Text) who wrote the article
by-author = لیکوال: { $name }

# In what state the text of an article came.
# $quality (Text) such as “Translated”
# $note (Text) what is known of it, a sentence
text-quality = { $quality }. { $note }

# Leads back from an article to the list.
all-articles = ټولې لیکنې

# Steps to the sentence with evidence before the one that is read.
previous-sentence = مخکینۍ

# Steps to the one after it.
next-sentence = بله

# Which sentence is read, of those with evidence of what is selected.
# $n (Number) which
# $all (Number) of how many
sentence-of-selection = د ټاکل شوي ریکارډ جمله: له { $all } څخه { $n }

# The same, of those that tell of an incident, where nothing is selected.
# $n (Number) which
# $all (Number) of how many
sentence-with-incident = له پېښې سره جمله: له { $all } څخه { $n }

# Where none of them is read.
# $n (Number) how many
n-sentences-of-selection = { $n ->
    [one] د ټاکل شوي ریکارډ { $n } جمله
   *[other] د ټاکل شوي ریکارډ { $n } جملې
}

# $n (Number) how many
n-sentences-with-incident = { $n ->
    [one] له پېښې سره { $n } جمله
   *[other] له پېښې سره { $n } جملې
}

# The list of marks in the text and what they mean, for assistive technology.
evidence-key = ثبوت څنګه په نښه شوی

# The incidents beside a paragraph, for assistive technology.
coded-from-paragraph = له دې پراګرافه کوډ شوې

# In the list of articles: when one was published.
contents-date = نېټه

## What a stretch of text is evidence of; in one word, as a mark in the text is explained

evidence-incident = پېښه
evidence-claim = ادعا
evidence-quotation = نقل قول

# Words of somebody, told without quotation marks.
evidence-indirect = نامستقیمه وینا

# A tie between two actors.
evidence-tie = اړیکه
evidence-date = نېټه
evidence-number = شمېره
evidence-place = ځای
evidence-actor = لوبغاړی

# An event that did not become an incident: denied, announced, told as background.
evidence-telling = پېښه نه ده

## A frame for another page

# What the frame shows, for assistive technology.
# $what (Text) a view or a record
# $corpus (Text) the title of the corpus
frame-title = { $what }، { $corpus }

legend = لارښود
