name = Marchland
views = مناظر
filter = فلٹر
clear = سب دکھائیں
copy-link = لنک کاپی کریں
who-is-quoted = کس کے الفاظ نقل ہوئے، اور کہاں
most-quoted = وہ جن کے الفاظ سب سے زیادہ نقل ہوئے، اور وہ ابلاغی ادارے جو سب سے زیادہ نقل کرتے ہیں۔
speaker = کہنے والا
in-all = کل
copied = لنک کاپی ہو گیا۔

# $text (Text) what was to be copied
copy-refused = براؤزر اس صفحے کو کاپی کرنے نہیں دیتا۔ یہاں سے کاپی کریں: { $text }

skip = اصل منظر پر جائیں
claims-title = دعوے
skip-to-period = مدت پر جائیں
close = بند کریں
dismiss = ہٹا دیں
back-to-list = → تمام واقعات
line-title = ڈیورنڈ لائن
nothing = کوئی واقعہ فلٹر پر پورا نہیں اترتا۔
two-at-most = ایک وقت میں زیادہ سے زیادہ دو مضامین پڑھے جا سکتے ہیں۔
compare = اس فلٹر کا کسی اور سے موازنہ کریں
compare-needs = موازنہ کرنے کے لیے پہلے کوئی فلٹر لگائیں۔
compare-no-more = موازنہ ختم کریں
everything = تمام واقعات
beside = اس کے ساتھ پڑھیں
nothing-beside = ساتھ کچھ نہیں
side-by-side = ساتھ ساتھ پڑھیں
no-incident = ، واقعہ نہیں
how-read = کیسے پڑھا گیا
not-given = نہیں بتایا گیا
not-reported = کسی تعداد کی اطلاع نہیں۔ یہ “کوئی نہیں” کے برابر نہیں۔
search-label = ناموں، واقعات، دعووں، اقتباسات اور جملوں میں تلاش کریں
search = تلاش
search-found = نتائج
search-nothing = کچھ نہیں ملا، نہ ملتی جلتی آواز سے، نہ املا کی غلطی مان کر۔
chosen = کیا منتخب ہے
area = نقشے پر علاقہ
draw-area = فلٹر کے لیے علاقہ بنائیں
area-in-view = جو نقشے پر نظر آ رہا ہے اسی سے فلٹر کریں
loosen = ان تمام شرائط پر کچھ پورا نہیں اترتا۔ ایک شرط ہٹائیں:
loosen-several = ان تمام شرائط پر کچھ پورا نہیں اترتا، اور وجہ کوئی ایک شرط نہیں: دو یا زیادہ ہٹائیں۔
figure-sums = مجموعے ایک ساتھ کئی واقعات کے بارے میں ہیں، جیسے “856 حملے”؛ انہیں اکیلے واقعات میں شمار نہیں کیا جاتا۔
figure-time-key = ہر پٹی ان تمام دنوں پر پھیلی ہے جن میں اس کے واقعے کا پیش آنا ممکن ہے۔ بھری: دن معلوم؛ لکیر دار: اس سے کم درست معلوم؛ خالی: ایک جانب کا دعویٰ؛ دوہری لکیر: کئی واقعات کا مجموعہ۔
claims-lede = جو دعوے ایک ہی معاملے کی ایک ہی چیز کی پیمائش کرتے ہیں وہ ساتھ ساتھ ہیں، ہر ایک اپنے الفاظ کے ساتھ۔ نہ کچھ جمع کیا گیا ہے، نہ اوسط نکالی گئی ہے۔
claims-differ = جہاں دعووں میں اختلاف ہے
claims-agree = جہاں دعووں میں مطابقت ہے
claims-alone = وہ دعوے جن کے مقابل کوئی دعویٰ نہیں
inside-one = ایک ہی مضمون کے اندر
vague = { " " }(مبہم لفظ)
of-incident = واقعہ:{ " " }
says = بقول{ " " }
no-claimant = دعویٰ کرنے والا نہیں بتایا گیا
no-scope = کوئی حد نہیں بتائی گئی
no-days = کوئی دن یا مدت نہیں بتائی گئی
compared = اس کے اعداد دوسروں کے ساتھ
picture-keys = تیر کی کلیدوں سے ایک نشان سے دوسرے پر، Home اور End سے پہلے اور آخری پر، Page Up اور Page Down سے دس نشان آگے پیچھے جائیں؛ Enter منتخب کرتا ہے، جمع اور منفی زوم کرتے ہیں، 0 پوری تصویر دکھاتا ہے، تیر کے ساتھ Shift اسے سرکاتا ہے، Escape باہر لاتا ہے۔
copied-short = کاپی ہو گیا
nothing-shown = کوئی واقعہ فلٹر پر پورا نہیں اترتا
all-on-map = جو کچھ دکھایا گیا ہے سب کا مقام نقشے پر ہے
whole = پوری تصویر دکھائیں
period-backwards = مدت شروع ہونے سے پہلے ختم ہو جائے گی۔
no-canvas = یہ براؤزر تصویر نہیں بنا سکتا؛ واقعات کی فہرست میں بھی یہی درج ہے۔
basemap-comes = نقشہ ابھی آ رہا ہے۔ ہر واقعہ فہرست میں موجود ہے۔
border = سرحد پر، سرحد پار یا سرحد کے بارے میں
elsewhere = دوسری جگہ
line-standing = پاکستان 1893 کی لائن کو بین الاقوامی سرحد مانتا ہے۔ 1947 سے اب تک کسی افغان حکومت نے اسے بین الاقوامی سرحد تسلیم نہیں کیا۔
no-basemap = بنیادی نقشہ حاصل نہیں ہو سکا یا پڑھا نہیں جا سکا، اس لیے نقشہ نہیں ہے۔ ہر واقعہ فہرست میں موجود ہے۔
about-uncertain = جس مقام کا صرف صوبہ معلوم ہو وہ لکیر دار صوبہ ہے، جو لائن کے ساتھ کہیں ہو وہ لائن کے ساتھ ایک پٹی ہے، اور جس کا صرف ملک معلوم ہو وہ نقشے کے ساتھ ایک خانے میں ہے۔ کسی چیز کو علاقے کے بیچ میں لا کر نقطہ نہیں بنایا گیا۔ مہینہ مہینہ ہے، اس کا پہلا دن نہیں۔ بغیر تاریخ واقعات ہر فہرست میں رہتے ہیں جب تک آپ کوئی مدت مقرر نہ کریں۔
about-disagreement = مختلف مضامین یا دعویٰ کرنے والوں کے اعداد ساتھ ساتھ رکھے گئے ہیں اور درج ہے کہ کس نے کیا کہا؛ نہ کچھ جمع کیا گیا ہے، نہ اوسط نکالی گئی ہے۔ “اطلاع نہیں” اور صفر ایک بات نہیں۔
about-line = { " " }یہ اپنی الگ حیثیت کی لائن کے طور پر دکھائی گئی ہے؛ نقشے پر اسے منتخب کریں تو اسے اس طرح بھی دیکھ سکتے ہیں جیسے کوئی ایک جانب اسے دکھاتی ہے۔
about-made-with = حدود اور بڑے دریا: Natural Earth، پبلک ڈومین؛ چھوٹے دریا: GSHHG، LGPL 3؛ قصبے: GeoNames، CC BY 4.0؛ ریاستوں کے نام ان کے اپنے رسم الخط میں: Unicode CLDR۔ حروف: Newsreader اور Libre Franklin، SIL Open Font Licence۔ یہ صفحہ کسی اور سرور سے کچھ نہیں مانگتا اور کچھ محفوظ نہیں کرتا۔
extract = اس مضمون کے صرف وہ جملے دکھائے جا سکتے ہیں جو ثبوت ہیں، اور ان کے آس پاس کے جملے؛ باقی یہاں نہیں ہے۔

## Parts of a comparison

compare-only-first = صرف پہلا
compare-both = دونوں
compare-only-second = صرف دوسرا

## Columns of claims

claim-column-claimed = دعویٰ کیا ہے
claim-column-source = کس کے مطابق
claim-column-words = ان الفاظ میں

## Drawings of the line

line-neutral = اپنی الگ حیثیت کی لائن
line-pakistan = جیسے پاکستان دکھاتا ہے
line-afghanistan = جیسے افغانستان دکھاتا ہے

## Views

view-map = نقشہ
view-timeline = ٹائم لائن
view-network = نیٹ ورک
view-sources = مآخذ
view-claims = دعوے
view-list = واقعات
view-about = تعارف

## Facets

facet-type = واقعے کی نوعیت
facet-mode = طریقہ
facet-actor = فریق
facet-side = جانب
facet-place = مقام
facet-article = مضمون
facet-outlet = ابلاغی ادارہ
facet-precision = مقام کتنا معلوم ہے
facet-status = کیسے بیان ہوا
facet-border = سرحد
facet-killed = ہلاکتیں

## Sides of actors

side-non-state = مسلح گروہ
side-unknown = معلوم نہیں
side-civilian = عام شہری
side-international = بین الاقوامی
side-media = ذرائع ابلاغ

## Papers

theme-auto = سسٹم کے مطابق
theme-light = ہلکا
theme-dark = گہرا
theme-auto-short = خودکار

## Counts

# $n (Number) how many
n-incidents = { $n ->
    [one] { $n } واقعہ
   *[other] { $n } واقعات
}

# $n (Number) how many are shown
# $all (Text) how many there are, with their name
n-of-all = { $all } میں سے { $n }

# $n (Number) how many are listed
# $all (Number) how many there are
listed-of-all = { $all } میں سے { $n }

# $n (Number) how many
n-sums = { $n ->
    [one] { $n } مجموعہ
   *[other] { $n } مجموعے
}

# $n (Number) single happenings
# $sums (Text) sums, in words
singles-and-n-sums = { $n } + { $sums }

# $what (Text) a part of the filter
remove = ہٹائیں: { $what }

# $what (Text) the part
# $left (Text) how many incidents it leaves
without-it = { $what } کے بغیر: { $left }

# $n (Number) how many values there are
all-n = تمام { $n }

# $most (Number) how many are shown then
# $n (Number) how many there are
most-of-n = { $n } میں سے { $most }

## Titles of records

# $a (Text) an actor
# $b (Text) another
# $sign (Text) how they stand to each other
tie-of = { $a } اور { $b }: { $sign }

# $speaker (Text) who
quotation-of = { $speaker }، انہی کے الفاظ میں
quotation-of-nobody = نقل کیے گئے الفاظ

# $article (Text) the title of its article
sentence-of = “{ $article }” کا ایک جملہ

## What a difference between claims means

difference-means-contradiction = ایک ہی چیز کے بارے میں؛ یہ سب درست نہیں ہو سکتے۔
difference-means-stance = یہ رائے ہے: ہر ایک اپنے کہنے والے کا مؤقف ہے۔
difference-means-growing = تضاد نہیں: پہلی تعداد اپنے وقت پر درست ہو سکتی ہے۔
difference-means-scope = تضاد نہیں: ہر ایک جو شمار کرتا ہے اس کے لیے درست ہو سکتا ہے۔
difference-means-same-words = کہی گئی بات میں فرق نہیں: اس کے دو ترجمے ہیں۔
difference-means-agreement = دو مضامین یا دعویٰ کرنے والے، ایک جواب۔

claims-all-shown = فلٹر واقعات کا ہے؛ تمام دعوے دکھائے گئے ہیں۔
claims-some-left-out = وہ معاملے چھوڑ دیے گئے ہیں جن کے بارے میں کوئی منتخب مضمون کچھ نہیں کہتا۔ باقی فلٹر واقعات کا ہے۔

## Links that cannot be followed

# $id (Text) what the link names
# $key (Text) under which key
link-unknown-id = لنک میں “{ $id }” ({ $key }) درج ہے، جو اس ذخیرے میں نہیں؛ اسے چھوڑ دیا گیا۔

# $key (Text) a key of the link
# $found (Text) what stands there
# $expected (Text) what can stand there
link-unreadable = لنک میں “{ $key }={ $found }” درج ہے؛ متوقع: { $expected }۔ اسے چھوڑ دیا گیا۔

## Dates

undated-incident = بغیر تاریخ
date-to-the-day = دن معلوم
date-to-days = چند دنوں کی حد میں معلوم
date-to-the-week = ہفتہ معلوم
date-to-the-month = مہینہ معلوم
date-to-the-year = صرف مہینے سے لمبی مدت معلوم

## How a record was made

coded-by-rule = قاعدے سے کوڈ کیا گیا، نظرثانی نہیں ہوئی

# $reason (Text) what the reviewer says
reviewed-because = نظرثانی شدہ: { $reason }

## What stands in About

# $stretches (Text) how many stretches of evidence
about-sentence = یہاں دکھائی گئی ہر بات، چاہے فریق ہو، مقام، تاریخ، عدد یا تعلق، وہ الفاظ کھولتی ہے جن سے اسے پڑھا گیا۔ یہ ذخیرہ لکھے جانے کے وقت { $stretches } محفوظ متون میں بائٹ بہ بائٹ تلاش کی گئیں؛ ایک بھی نہ ملے تو ذخیرہ نہیں بنتا۔

about-rule-before = مضامین ایک پروگرام نے تحریری قاعدوں سے پڑھے ہیں، نہ کسی شخص نے اور نہ کسی شماریاتی ماڈل نے: وہ الفاظ ڈھونڈتا ہے جو بتاتے ہیں کہ کیا ہوا، کس نے کیا، کس کے ساتھ، کہاں، کب اور کتنے، اور قاعدہ درج کرتا ہے۔ واقعات کی نوعیتیں PLOVER کی کوڈ بک کی ہیں۔ جس اندراج کو کسی شخص نے دیکھا اور وجہ بتائی ہو، اس پر{ " " }
about-rule-word = نظرثانی شدہ
about-rule-after = { " " }درج ہوتا ہے، ورنہ وہ ویسا ہی ہے جیسا قاعدوں نے چھوڑا۔ قاعدے غلطی کرتے ہیں؛ جملہ اسی لیے ساتھ ہے کہ آپ دیکھ سکیں کب۔

## What pictures show, for assistive technology

# $shown (Text) how many incidents
# $tray (Number) how many of them have no place on the map
map-of = نقشہ: { $shown }؛ { $tray } نیچے کے خانے میں ہیں، جن کا زیادہ سے زیادہ ملک معلوم ہے۔ واقعات کی فہرست میں بھی یہی درج ہے۔

# $n (Number) how many
n-ties-shown = { $n ->
    [one] { $n } تعلق دکھایا گیا
   *[other] { $n } تعلقات دکھائے گئے
}
ties-come = تعلقات ابھی یہاں نہیں پہنچے

# $actors (Text) how many actors
# $ties (Text) how many ties
network-of = نیٹ ورک: { $actors }، { $ties }۔ نیچے جدول میں بھی یہی درج ہے۔
