## Rows of a record: what stands before a value

row-when = چه وقت
row-where = کجا
row-who = چه کسی عمل کرد
row-whom = در برابر چه کسی
row-how-many = چند
row-according = به روایت
row-coded = کدگذاری
row-claimed = ادعا
row-claimed-by = ادعاکننده
row-scope = دامنه
row-time = زمان
row-incident = رویداد
row-article = مقاله
row-outlet = رسانه
row-author = نویسنده
row-address = آدرس داده‌شده
row-published = نشر
row-text = متن
row-file = فایل
row-part-of = بخشی از
row-parts = اجزا
row-side = جانب
row-named = ذکر نام
row-between = میان
row-behind = پشتوانه
row-speaker = گوینده
row-told-to = خطاب به
row-in = در
row-located-by = منبع موقعیت
row-event = رویداد
row-status = وضعیت

## Kinds of records, over their titles

kind-article = مقاله
kind-sentence = جمله
kind-matter = ادعاها در یک موضوع
kind-line = خط مورد اختلاف

# $what (Text) what is measured
kind-claim = ادعا · { $what }

# $speech (Text) direct or indirect speech
kind-quotation = نقل‌قول · { $speech }

# Before the kind of the tie.
kind-tie = پیوند ·{ " " }

## Headings in a record

heading-named = جاهایی که نامش آمده
heading-sentence = جمله
heading-sentences = جمله‌ها
heading-incidents = رویدادها
heading-denied = تکذیب شده
heading-supports = پشتوانۀ چه چیزهایی است
heading-supports-nothing = چیزی از آن کدگذاری نشده
heading-drawn = شیوۀ ترسیم

## Parts of a record

selection = انتخاب
read-it = خواندن آن
border-incident = رویداد سرحدی
sums-up-several = مجموع چند واقعه
date-not-known = تاریخ معلوم نیست
no-date-given = هیچ روایتی تاریخی ذکر نمی‌کند که بتوان آن را تعیین کرد.
no-place-given = هیچ روایتی محلی ذکر نمی‌کند.
no-dated-evidence = شواهد تاریخ‌دار نیست
record-unreadable = این ریکارد خوانده نمی‌شود.
claims-it = این را ادعا می‌کند

# After the outlet of a sentence: a press opens its article there.
read-in-place = { " " }· خواندن در متن

# Before the words by which a text gives a date.
as-written = در متن:{ " " }

# The code of the same happening in another codebook.
# $event (Text) its kind there
# $sub-event (Text) its kind more exactly
acled-code = ACLED: { $event } · { $sub-event }

# $n (Text) how many happenings
sums-up-n = رقم مجموعی { $n } واقعه.

# $rule (Text) the rules by which it was coded
by-rule = { " " }· قاعدۀ { $rule }

# To whom somebody spoke, and which outlet tells it.
# $to (Text) to whom
# $outlet (Text) the outlet
told-to = خطاب به { $to } · { $outlet }

# A claim in a line.
# $outlet (Text) who tells it
# $who (Text) who says it
outlet-says = { $outlet }، به گفتۀ { $who }

# $who (Text) who says it
says-who = به گفتۀ { $who }

# A link to the sentence behind a value, for assistive technology.
# $what (Text) the value
read-sentence-for = خواندن جمله برای: { $what }

## What a sentence is read for; after “Read the sentence for:”

for-date = تاریخ
for-place = محل
for-actor = بازیگر
for-figure = رقم
for-claimant = ادعاکننده
for-name = واژه‌هایی که از آن نام می‌برد
for-claim = ادعا

## Counts

# $n (Number) how many
n-tellings = { $n } روایت

# $n (Number) how many
n-mentions = { $n } بار ذکر

# $n (Number) how many
n-quotations = { $n } نقل‌قول

# $n (Number) how many
n-sentences = { $n } جمله

# $n (Number) how many
n-ties = { $n } پیوند

# $n (Number) how many
n-claims = { $n } ادعا

# $n (Number) how many
n-actors = { $n } بازیگر

# $n (Number) how many
n-articles = { $n } مقاله

# Exchanges of words between two actors.
# $n (Number) how many
n-exchanges = { $n } تبادل لفظی

# $n (Number) how many
n-incidents-shown = { $n } رویداد نشان داده شده

# $n (Number) how many
n-incidents-shown-here = { $n } رویداد در این‌جا نشان داده شده

# $n (Number) how many
all-n-claims = همۀ { $n } ادعا

# $n (Number) how many
all-n-sentences = همۀ { $n } جمله

# $n (Number) how many
n-more = { $n } مورد دیگر

# $n (Number) how many
more-ties-in-network = و { $n } پیوند دیگر؛ شبکه همه را فهرست می‌کند.

# $n (Number) how many
more-claims-in-view = و { $n } ادعای دیگر؛ نمای ادعاها همه را فهرست می‌کند.

## How the line is drawn

line-neutral-note = خط‌چین، با نام خط: ترسیم این صفحه، مگر آن که شما ترسیم دیگری را انتخاب کنید.
line-pakistan-note = سرحد بین‌المللی.
line-afghanistan-note = سرحد نیست: نقطه‌چین کم‌رنگ، تا بتوان آن را پیدا کرد.

## The front page

choose-incident = رویدادی را انتخاب کنید تا ببینید چه چیزی و در کجا خوانده شده است.
front-coded = کدگذاری‌شده بر اساس قاعده
front-reviewed = کدگذاری‌شده بر اساس قاعده و بازبینی‌شده

# $n (Number) how many incidents a person has looked at
front-some-reviewed = کدگذاری‌شده بر اساس قاعده، { $n } رویداد از آن بازبینی‌شده

# $n (Number) how many stretches of the texts
n-quotations-of-evidence = { $n } پارۀ نقل‌شده از شواهد

# $description (Text) what the corpus says of itself
# $incidents (Text) how many incidents
# $articles (Text) how many articles
# $how (Text) how they were coded
# $quotations (Text) how many quotations of evidence
front-intro = { $description } { $incidents } از { $articles }، { $how }؛ { $quotations } با متن‌ها مقابله شده است.

## About

about-title = این صفحه چگونه ساخته شده است
about-nothing-without = هیچ چیز بدون جمله نیست
about-by-rule = بر اساس قاعده خوانده شده
about-uncertain-title = آنچه نامعلوم است نامعلوم به نظر می‌آید
about-kept = اختلاف‌ها حفظ می‌شود
about-the-line = خط
about-articles = مقاله‌ها
about-use = استفاده

# $licence (Text) a licence
about-licence = جواز استفاده از داده‌های کدگذاری‌شده: { $licence }.

# $cite (Text) how the corpus is cited
about-cite = شیوۀ استناد: { $cite }

# $n (Number) how many
n-stretches = { $n } پارۀ شواهد

# $n (Number) how many
n-ties-between = { $n } پیوند میان بازیگران

# $description (Text) what the corpus says of itself
# $records (Text) how many incidents, and ties
# $articles (Text) how many articles
about-made-of = { $description } { $records }، از { $articles }.

# $a (Text) something
# $b (Text) something else
both-of = { $a } و { $b }

## What is copied

copy-record-link = کاپی لینک این ریکارد
copy-quote = کاپی نقل‌قول با منبع
copy-correction = کاپی یک اصلاحیه
quote-copied = نقل‌قول با منبع آن و یک لینک کاپی شد.
correction-copied = کاپی شد: یک تصمیم برای review.toml، تا در همان‌جا اصلاح شود.
no-date = بدون تاریخ

# Under a quotation.
# $corpus (Text) title of the corpus
# $address (Text) where it is found
quoted-in = در: { $corpus }، { $address }

## A comparison

compare-first = اولی:{ " " }
compare-second = دومی، فلتر چنان‌که هست:{ " " }

# $what (Text) a part of the comparison
# $n (Number) how many incidents
compare-part = { $what }: { $n }
