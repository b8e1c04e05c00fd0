## Rows of a record: what stands before a value

row-when = کله
row-where = چېرته
row-who = چا
row-whom = مقابل لوری
row-how-many = شمېر
row-according = د چا په وینا
row-coded = کوډ شوی
row-claimed = ادعا
row-claimed-by = ادعا کوونکی
row-scope = ساحه
row-time = وخت
row-incident = پېښه
row-article = لیکنه
row-outlet = رسنۍ
row-author = لیکوال
row-address = ورکړل شوې پته
row-published = خپره شوې
row-text = متن
row-file = فایل
row-part-of = د دې برخه
row-parts = برخې
row-side = لوری
row-named = یادونه
row-between = ترمنځ
row-behind = بنسټ
row-speaker = ویونکی
row-told-to = چا ته ویل شوي
row-in = موقعیت
row-located-by = د موقعیت سرچینه
row-event = پېښه
row-status = حالت

## Kinds of records, over their titles

kind-article = لیکنه
kind-sentence = جمله
kind-matter = د یوې موضوع ادعاوې
kind-line = لانجمنه کرښه

# $what (Text) what is measured
kind-claim = ادعا · { $what }

# $speech (Text) direct or indirect speech
kind-quotation = نقل قول · { $speech }

# Before the kind of the tie.
kind-tie = اړیکه ·{ " " }

## Headings in a record

heading-named = چېرته یې نوم راغلی
heading-sentence = جمله
heading-sentences = جملې
heading-incidents = پېښې
heading-denied = رد شوې
heading-supports = د څه ثبوت ده
heading-supports-nothing = له دې جملې هیڅ نه دي کوډ شوي
heading-drawn = څنګه کښل شوې

## Parts of a record

selection = ټاکل شوی ریکارډ
read-it = یې ولولئ
border-incident = سرحدي پېښه
sums-up-several = د څو واقعو مجموعه
date-not-known = نېټه معلومه نه ده
no-date-given = هیڅ روایت داسې نېټه نه ورکوي چې معلومه شي.
no-place-given = هیڅ روایت ځای نه ورکوي.
no-dated-evidence = نېټه لرونکی ثبوت نشته
record-unreadable = دا ریکارډ نه لوستل کېږي.
claims-it = دا ادعا کوي

# After the outlet of a sentence: a press opens its article there.
read-in-place = { " " }· په خپل ځای کې ولولئ

# Before the words by which a text gives a date.
as-written = په متن کې:{ " " }

# The code of the same happening in another codebook.
# $event (Text) its kind there
# $sub-event (Text) its kind more exactly
acled-code = ACLED: { $event } · { $sub-event }

# $n (Text) how many happenings
sums-up-n = مجموعه؛ د واقعو شمېر: { $n }.

# $rule (Text) the rules by which it was coded
by-rule = { " " }· قاعده: { $rule }

# To whom somebody spoke, and which outlet tells it.
# $to (Text) to whom
# $outlet (Text) the outlet
told-to = { $to } ته ویل شوي · { $outlet }

# A claim in a line.
# $outlet (Text) who tells it
# $who (Text) who says it
outlet-says = { $outlet }، د { $who } په وینا

# $who (Text) who says it
says-who = د { $who } په وینا

# A link to the sentence behind a value, for assistive technology.
# $what (Text) the value
read-sentence-for = د دې لپاره جمله ولولئ: { $what }

## What a sentence is read for; after “Read the sentence for:”

for-date = نېټه
for-place = ځای
for-actor = لوبغاړی
for-figure = شمېره
for-claimant = ادعا کوونکی
for-name = هغه کلمې چې نوم یې اخلي
for-claim = ادعا

## Counts

# $n (Number) how many
n-tellings = { $n ->
    [one] { $n } روایت
   *[other] { $n } روایتونه
}

# $n (Number) how many
n-mentions = { $n ->
    [one] { $n } یادونه
   *[other] { $n } یادونې
}

# $n (Number) how many
n-quotations = { $n ->
    [one] { $n } نقل قول
   *[other] { $n } نقل قولونه
}

# $n (Number) how many
n-sentences = { $n ->
    [one] { $n } جمله
   *[other] { $n } جملې
}

# $n (Number) how many
n-ties = { $n ->
    [one] { $n } اړیکه
   *[other] { $n } اړیکې
}

# $n (Number) how many
n-claims = { $n ->
    [one] { $n } ادعا
   *[other] { $n } ادعاوې
}

# $n (Number) how many
n-actors = { $n ->
    [one] { $n } لوبغاړی
   *[other] { $n } لوبغاړي
}

# $n (Number) how many
n-articles = { $n ->
    [one] { $n } لیکنه
   *[other] { $n } لیکنې
}

# Exchanges of words between two actors.
# $n (Number) how many
n-exchanges = { $n ->
    [one] { $n } لفظي تبادله
   *[other] { $n } لفظي تبادلې
}

# $n (Number) how many
n-incidents-shown = { $n ->
    [one] { $n } پېښه ښودل شوې
   *[other] { $n } پېښې ښودل شوې
}

# $n (Number) how many
n-incidents-shown-here = { $n ->
    [one] دلته { $n } پېښه ښودل شوې
   *[other] دلته { $n } پېښې ښودل شوې
}

# $n (Number) how many
all-n-claims = ټولې { $n } ادعاوې

# $n (Number) how many
all-n-sentences = ټولې { $n } جملې

# $n (Number) how many
n-more = { $n } نورې

# $n (Number) how many
more-ties-in-network = او { $n } نورې؛ په شبکه کې ټولې راغلې دي.

# $n (Number) how many
more-claims-in-view = او { $n } نورې؛ د ادعاوو په لید کې ټولې راغلې دي.

## How the line is drawn

line-neutral-note = ټوټه‌ټوټه، له خپل نوم سره: د دې پاڼې کښنه، څو چې تاسو بله غوره نه کړئ.
line-pakistan-note = نړیواله پوله.
line-afghanistan-note = پوله نه ده: په کمرنګه ټکو کښل شوې، څو وموندل شي.

## The front page

choose-incident = یوه پېښه غوره کړئ، څو ووینئ چې څه لوستل شوي، او چېرته.
front-coded = د قاعدې له مخې کوډ شوې
front-reviewed = د قاعدې له مخې کوډ شوې او بیاکتل شوې

# $n (Number) how many incidents a person has looked at
front-some-reviewed = د قاعدې له مخې کوډ شوې، { $n } یې بیاکتل شوې

# $n (Number) how many stretches of the texts
n-quotations-of-evidence = { $n ->
    [one] د ثبوت { $n } نقل قول
   *[other] د ثبوت { $n } نقل قولونه
}

# $description (Text) what the corpus says of itself
# $incidents (Text) how many incidents
# $articles (Text) how many articles
# $how (Text) how they were coded
# $quotations (Text) how many quotations of evidence
front-intro = { $description } { $incidents }، { $how }؛ سرچینه: { $articles }؛ له متنونو سره کتل شوي: { $quotations }.

## About

about-title = دا پاڼه څنګه جوړه شوې
about-nothing-without = بې له جملې هیڅ شی نشته
about-by-rule = د قاعدې له مخې لوستل شوې
about-uncertain-title = ناڅرګند شی ناڅرګند ښکاري
about-kept = اختلاف ساتل کېږي
about-the-line = کرښه
about-articles = لیکنې
about-use = کارول

# $licence (Text) a licence
about-licence = د کوډ شویو معلوماتو جواز: { $licence }.

# $cite (Text) how the corpus is cited
about-cite = د حوالې بڼه: { $cite }

# $n (Number) how many
n-stretches = { $n ->
    [one] د ثبوت { $n } ټوټه
   *[other] د ثبوت { $n } ټوټې
}

# $n (Number) how many
n-ties-between = { $n ->
    [one] د لوبغاړو ترمنځ { $n } اړیکه
   *[other] د لوبغاړو ترمنځ { $n } اړیکې
}

# $description (Text) what the corpus says of itself
# $records (Text) how many incidents, and ties
# $articles (Text) how many articles
about-made-of = { $description } { $records }؛ سرچینه: { $articles }.

# $a (Text) something
# $b (Text) something else
both-of = { $a } او { $b }

## What is copied

copy-record-link = د دې ریکارډ لېنک کاپي کول
copy-quote = نقل قول له سرچینې سره کاپي کول
copy-correction = اصلاح کاپي کول
quote-copied = نقل قول له سرچینې او لېنک سره کاپي شو.
correction-copied = کاپي شوه: د review.toml لپاره پرېکړه، چې هلته یې سمه کړئ.
no-date = بې‌نېټې

# Under a quotation.
# $corpus (Text) title of the corpus
# $address (Text) where it is found
quoted-in = سرچینه: { $corpus }، { $address }

## A comparison

compare-first = لومړی:{ " " }
compare-second = دویم، اوسنی فلټر:{ " " }

# $what (Text) a part of the comparison
# $n (Number) how many incidents
compare-part = { $what }: { $n }
