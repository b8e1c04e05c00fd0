## Rows of a record: what stands before a value

row-when = کب
row-where = کہاں
row-who = کس نے
row-whom = کس کے ساتھ
row-how-many = کتنے
row-according = کس کے مطابق
row-coded = کوڈنگ
row-claimed = دعویٰ
row-claimed-by = دعویٰ کس کا
row-scope = دائرہ
row-time = وقت
row-incident = واقعہ
row-article = مضمون
row-outlet = ابلاغی ادارہ
row-author = مصنف
row-address = درج کردہ پتہ
row-published = اشاعت
row-text = متن
row-file = فائل
row-part-of = کس کا حصہ
row-parts = حصے
row-side = جانب
row-named = ذکر
row-between = کن کے درمیان
row-behind = بنیاد
row-speaker = کہنے والا
row-told-to = کس سے کہا
row-in = کس علاقے میں
row-located-by = محلِ وقوع کا ماخذ
row-event = نوعیت
row-status = حیثیت

## Kinds of records, over their titles

kind-article = مضمون
kind-sentence = جملہ
kind-matter = ایک معاملے پر دعوے
kind-line = متنازع لائن

# $what (Text) what is measured
kind-claim = دعویٰ · { $what }

# $speech (Text) direct or indirect speech
kind-quotation = اقتباس · { $speech }

kind-tie = تعلق ·{ " " }

## Headings in a record

heading-named = جہاں نام آیا ہے
heading-sentence = جملہ
heading-sentences = جملے
heading-incidents = واقعات
heading-denied = تردید
heading-supports = یہ کس کا ثبوت ہے
heading-supports-nothing = اس سے کچھ کوڈ نہیں کیا گیا
heading-drawn = کیسے دکھائی جاتی ہے

## Parts of a record

selection = انتخاب
read-it = پڑھیں
border-incident = سرحدی واقعہ
sums-up-several = کئی واقعات کا مجموعہ
date-not-known = تاریخ معلوم نہیں
no-date-given = کسی روایت میں ایسی تاریخ نہیں جو متعین کی جا سکے۔
no-place-given = کسی روایت میں مقام نہیں بتایا گیا۔
no-dated-evidence = تاریخ والا کوئی ثبوت نہیں
record-unreadable = یہ اندراج پڑھا نہیں جا سکتا۔
claims-it = دعویٰ اسی کا ہے
read-in-place = { " " }· اپنی جگہ پر پڑھیں
as-written = متن میں{ " " }

# $event (Text) its kind there
# $sub-event (Text) its kind more exactly
acled-code = ACLED: { $event } · { $sub-event }

# $n (Text) how many happenings
sums-up-n = مجموعہ: { $n } واقعات۔

# $rule (Text) the rules by which it was coded
by-rule = { " " }· قاعدہ { $rule }

# $to (Text) to whom
# $outlet (Text) the outlet
told-to = { $to } سے کہا · { $outlet }

# $outlet (Text) who tells it
# $who (Text) who says it
outlet-says = { $outlet }، بقول { $who }

# $who (Text) who says it
says-who = بقول { $who }

# $what (Text) the value
read-sentence-for = جملہ پڑھیں، برائے: { $what }

## What a sentence is read for; after “Read the sentence for:”

for-date = تاریخ
for-place = مقام
for-actor = فریق
for-figure = عدد
for-claimant = دعویٰ کرنے والا
for-name = وہ الفاظ جن میں نام آیا
for-claim = دعویٰ

## Counts

# $n (Number) how many
n-tellings = { $n ->
    [one] { $n } روایت
   *[other] { $n } روایتیں
}

# $n (Number) how many
n-mentions = { $n ->
    [one] { $n } بار ذکر
   *[other] { $n } بار ذکر
}

# $n (Number) how many
n-quotations = { $n ->
    [one] { $n } اقتباس
   *[other] { $n } اقتباسات
}

# $n (Number) how many
n-sentences = { $n ->
    [one] { $n } جملہ
   *[other] { $n } جملے
}

# $n (Number) how many
n-ties = { $n ->
    [one] { $n } تعلق
   *[other] { $n } تعلقات
}

# $n (Number) how many
n-claims = { $n ->
    [one] { $n } دعویٰ
   *[other] { $n } دعوے
}

# $n (Number) how many
n-actors = { $n ->
    [one] { $n } فریق
   *[other] { $n } فریق
}

# $n (Number) how many
n-articles = { $n ->
    [one] { $n } مضمون
   *[other] { $n } مضامین
}

# $n (Number) how many
n-exchanges = { $n ->
    [one] { $n } لفظی تبادلہ
   *[other] { $n } لفظی تبادلے
}

# $n (Number) how many
n-incidents-shown = { $n ->
    [one] { $n } واقعہ دکھایا گیا
   *[other] { $n } واقعات دکھائے گئے
}

# $n (Number) how many
n-incidents-shown-here = { $n ->
    [one] یہاں { $n } واقعہ دکھایا گیا
   *[other] یہاں { $n } واقعات دکھائے گئے
}

# $n (Number) how many
all-n-claims = تمام { $n } دعوے

# $n (Number) how many
all-n-sentences = تمام { $n } جملے

# $n (Number) how many
n-more = { $n } مزید

# $n (Number) how many
more-ties-in-network = اور { $n } مزید؛ سب نیٹ ورک میں درج ہیں۔

# $n (Number) how many
more-claims-in-view = اور { $n } مزید؛ سب دعووں کے منظر میں درج ہیں۔

## How the line is drawn

line-neutral-note = ٹوٹی لکیر، نام کے ساتھ: یہ صفحہ اسے یوں دکھاتا ہے جب تک آپ کچھ اور منتخب نہ کریں۔
line-pakistan-note = بین الاقوامی سرحد۔
line-afghanistan-note = سرحد نہیں: مدھم نقطوں سے، تاکہ مل سکے۔

## The front page

choose-incident = کوئی واقعہ منتخب کریں، تاکہ معلوم ہو کہ کیا پڑھا گیا، اور کہاں۔
front-coded = قاعدے سے کوڈ کیے گئے
front-reviewed = قاعدے سے کوڈ کیے گئے اور نظرثانی شدہ

# $n (Number) how many incidents a person has looked at
front-some-reviewed = قاعدے سے کوڈ کیے گئے، ان میں سے { $n } نظرثانی شدہ

# $n (Number) how many stretches of the texts
n-quotations-of-evidence = { $n ->
    [one] ثبوت کا { $n } اقتباس
   *[other] ثبوت کے { $n } اقتباسات
}

# $description (Text) what the corpus says of itself
# $incidents (Text) how many incidents
# $articles (Text) how many articles
# $how (Text) how they were coded
# $quotations (Text) how many quotations of evidence
front-intro = { $description } { $articles } سے { $incidents }، { $how }؛ { $quotations } متون سے ملا کر جانچے گئے۔

## About

about-title = یہ صفحہ کیسے بنا
about-nothing-without = جملے کے بغیر کچھ نہیں
about-by-rule = قاعدے سے پڑھا گیا
about-uncertain-title = جو غیر یقینی ہے وہ غیر یقینی نظر آتا ہے
about-kept = اختلاف برقرار رکھا گیا ہے
about-the-line = لائن
about-articles = مضامین
about-use = استعمال

# $licence (Text) a licence
about-licence = کوڈ شدہ ڈیٹا کا لائسنس: { $licence }۔

# $cite (Text) how the corpus is cited
about-cite = حوالہ یوں دیں: { $cite }

# $n (Number) how many
n-stretches = { $n ->
    [one] ثبوت کی { $n } عبارت
   *[other] ثبوت کی { $n } عبارتیں
}

# $n (Number) how many
n-ties-between = فریقوں کے درمیان { $n ->
    [one] { $n } تعلق
   *[other] { $n } تعلقات
}

# $description (Text) what the corpus says of itself
# $records (Text) how many incidents, and ties
# $articles (Text) how many articles
about-made-of = { $description } { $records }، { $articles } سے۔

# $a (Text) something
# $b (Text) something else
both-of = { $a } اور { $b }

## What is copied

copy-record-link = اس اندراج کا لنک کاپی کریں
copy-quote = اقتباس مآخذ سمیت کاپی کریں
copy-correction = تصحیح کاپی کریں
quote-copied = اقتباس اپنے مآخذ اور لنک سمیت کاپی ہو گیا۔
correction-copied = کاپی ہو گیا: review.toml کے لیے ایک فیصلہ، جسے وہیں درست کرنا ہے۔
no-date = تاریخ نہیں

# $corpus (Text) title of the corpus
# $address (Text) where it is found
quoted-in = مشمولہ: { $corpus }، { $address }

## A comparison

compare-first = پہلا:{ " " }
compare-second = دوسرا، فلٹر جیسا اس وقت ہے:{ " " }

# $what (Text) a part of the comparison
# $n (Number) how many incidents
compare-part = { $what }: { $n }
