## Buttons over a picture

# The buttons together, for assistive technology.
picture-tools = تصویر
zoom-in = بزرگ‌نمایی
zoom-out = کوچک‌نمایی

# Saves the picture as a file.
# $format (Text) the name of a format
save-as = ذخیره به شکل { $format }

## Map

# Heading of the tray under the map: incidents that no mark can show, such as those known to a country only.
tray-title = در نقشه نیست

## Legend of the network

legend-conflict-deeds = منازعه در عمل
legend-conflict-words = منازعه در گفتار
legend-co-operation-deeds = همکاری در عمل
legend-co-operation-words = همکاری در گفتار

# A relation that a text states as such, as in “the two are at war”.
legend-stated-hostile = رابطۀ بیان‌شده، خصمانه
legend-stated-friendly = رابطۀ بیان‌شده، دوستانه

# What gives a node its size; after “Size by”: how often the texts name the actor.
size-by-mentions = شمار ذکر

# The same: how many incidents it has a part in.
size-by-incidents = شمار رویدادها

## Lists under the network

# A row of the table of ties.
# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row = { $tie }، { $weight }

# The same where somebody denies it.
# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row-denied = { $tie }، { $weight }، تکذیب شده

# A tie of a triangle or a path.
# $sign (Text) conflict or co-operation
# $n (Number) how many incidents and sentences
sign-and-number = { $sign } { $n }

## Reading an article

# The pane, for assistive technology.
# $title (Text) the title of the article
reader-of = مقاله: { $title }

# $name (Text) who wrote the article
by-author = به قلم { $name }

# In what state the text of an article came.
# $quality (Text) such as “Translated”
# $note (Text) what is known of it, a sentence
text-quality = { $quality }. { $note }

# Leads back from an article to the list.
all-articles = همۀ مقاله‌ها

# Steps to the sentence with evidence before the one that is read.
previous-sentence = قبلی

# Steps to the one after it.
next-sentence = بعدی

# Which sentence is read, of those with evidence of what is selected.
# $n (Number) which
# $all (Number) of how many
sentence-of-selection = جملۀ { $n } از { $all } جملۀ مربوط به انتخاب

# The same, of those that tell of an incident, where nothing is selected.
# $n (Number) which
# $all (Number) of how many
sentence-with-incident = جملۀ { $n } از { $all } جملۀ دارای رویداد

# Where none of them is read.
# $n (Number) how many
n-sentences-of-selection = { $n } جملۀ مربوط به انتخاب

# $n (Number) how many
n-sentences-with-incident = { $n } جملۀ دارای رویداد

# The list of marks in the text and what they mean, for assistive technology.
evidence-key = نشانه‌های شواهد

# The incidents beside a paragraph, for assistive technology.
coded-from-paragraph = کدگذاری‌شده از این پاراگراف

# In the list of articles: when one was published.
contents-date = تاریخ

## What a stretch of text is evidence of; in one word, as a mark in the text is explained

evidence-incident = رویداد
evidence-claim = ادعا
evidence-quotation = نقل‌قول

# Words of somebody, told without quotation marks.
evidence-indirect = نقل‌قول غیرمستقیم

# A tie between two actors.
evidence-tie = پیوند
evidence-date = تاریخ
evidence-number = عدد
evidence-place = محل
evidence-actor = بازیگر

# An event that did not become an incident: denied, announced, told as background.
evidence-telling = بدون رویداد

## A frame for another page

# What the frame shows, for assistive technology.
# $what (Text) a view or a record
# $corpus (Text) the title of the corpus
frame-title = { $what }، { $corpus }

legend = راهنما
