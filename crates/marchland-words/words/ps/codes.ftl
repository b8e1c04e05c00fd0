## Pashto (پښتو), a draft that no native speaker has reviewed yet.
##
## One word for one idea, in all files:
## incident, event = پېښه; happening (what a text tells of) = واقعه; telling = روایت; sum of several = مجموعه;
## claim = ادعا; claimant = ادعا کوونکی; statement = څرګندونه; evidence = ثبوت; stretch of evidence = د ثبوت ټوټه;
## sentence = جمله; quotation = نقل قول; wording = الفاظ; a word = کلمه; speaker = ویونکی; matter = موضوع; scope = ساحه;
## figure, number = شمېره; count = شمېر; agreement of claims = یوشان‌والی; contradiction = تناقض;
## actor = لوبغاړی; tie = اړیکه; network = شبکه; path = لار; community of the network = ډله; side = لوری;
## conflict = شخړه; co-operation = همکاري; in deeds, material = په عمل کې, عملي; in words, verbal = په خبرو کې, لفظي;
## assault = برید; coercion = جبر; armed group = وسله‌واله ډله; civilians = ملکي وګړي;
## border = پوله (as an adjective سرحدي); crossing = ګذرګاه; the Durand Line = د ډیورنډ کرښه; the line = کرښه;
## province = ولایت; district = ولسوالۍ (on both sides of the line); place = ځای; region = سیمه;
## article = لیکنه; outlet = رسنۍ; source = سرچینه; corpus = ټولګه; record = ریکارډ; coded = کوډ شوی; rule = قاعده;
## reviewed = بیاکتل شوی; uncertain = ناڅرګند; vague = مبهم; period = موده; timeline = د وخت کرښه; lane = لړۍ; bar = پټه;
## column = ستن; view = لید; list = لړلیک; tray = بکس; filter = فلټر; link = لېنک; paper (light or dark) = د پاڼې رنګ;
## choose = غوره کول; selected = ټاکل شوی; picture = انځور; hatched = کرښه‌کرښه; solid = ډک; hollow = تش.

## What kind of actor it is; the network draws each kind in its own shape.

actor-kind-state = دولت

actor-kind-government = حکومت

actor-kind-ministry = وزارت

actor-kind-armed-forces = وسله‌وال ځواکونه

actor-kind-border-force = سرحدي ځواک

actor-kind-police = پولیس

actor-kind-intelligence = استخباراتي اداره

actor-kind-armed-group = وسله‌واله ډله

actor-kind-party = ګوند یا غورځنګ

actor-kind-person = شخص

actor-kind-agency = دولتي اداره

actor-kind-international = نړیوال بنسټ

actor-kind-media = رسنۍ

actor-kind-research = څېړنیز بنسټ

actor-kind-company = شرکت

actor-kind-civilians = ملکي وګړي

actor-kind-ethnic-group = قومي ډله

actor-kind-unknown = نامعلوم

## Whose outlet it is.

outlet-kind-state = دولتي رسنۍ

outlet-kind-party = ګوندي رسنۍ

outlet-kind-private = خصوصي رسنۍ

outlet-kind-think-tank = څېړنیز مرکز

outlet-kind-republisher = بیا خپروونکې رسنۍ

outlet-kind-unknown = نامعلومه رسنۍ

## What happened to the words before they reached us.

text-quality-original = په اصلي الفاظو

text-quality-machine-translated = په ماشین ژباړل شوی

text-quality-translated = ژباړل شوی

text-quality-reworded = په نورو الفاظو لیکل شوی

text-quality-republished = بیا خپور شوی

## How a publication date is known.

date-known-text = په لیکنه کې راغلې

date-known-outlet = رسنۍ ښودلې

date-known-inferred = له متنه استنباط شوې

date-known-unknown = نامعلومه

## What a claim measures.

measure-killed = وژل شوي

measure-injured = ټپیان

measure-detained = نیول شوي

measure-displaced = بې‌ځایه شوي

measure-missing = لادرکه

measure-happenings = د بریدونو یا نښتو شمېر

measure-strength = د غړو شمېر

measure-refugees = د کډوالو شمېر

measure-origin = تاسیس، جوړېدل یا کښل کېدل

measure-power = واک ته رسېدل

measure-frequency = څو ځله

measure-recognition = په رسمیت پېژندل

measure-support = پناه ورکول یا ملاتړ

measure-wording = الفاظ

## What a claim answers where it gives no figure and no day.

answer-yes = هو

answer-no = نه

answer-rarely = لږ ځله

answer-often = ډېر ځله

answer-words = په دې الفاظو

## How claims on one matter differ.

difference-contradiction = تناقض

difference-scope = بېله ساحه

difference-growing = د مرګ‌ژوبلې شمېر زیاتېږي

difference-stance = بېل دریځ

difference-same-words = هماغه الفاظ په بله ژباړه کې

difference-agreement = یوشان‌والی

## PLOVER's sixteen event types.

event-type-agree = توافق

event-type-consult = مشورې

event-type-support = ملاتړ

event-type-concede = امتیاز ورکول

event-type-cooperate = همکاري

event-type-aid = مرسته

event-type-retreat = په شا تګ

event-type-request = غوښتنه

event-type-accuse = تور لګول

event-type-reject = ردول

event-type-threaten = ګواښل

event-type-protest = احتجاج

event-type-sanction = بندیز

event-type-mobilize = ځواک خوځول

event-type-coerce = جبر

event-type-assault = برید

## PLOVER's modes: how an event of its type was done. Unique over all types.

mode-abduct = تښتول یا نیول

mode-beat = وهل ټکول

mode-targeted = هدفي وژنه

mode-destroy = ورانول

mode-primitive = سړې وسلې

mode-firearms = د سپکو وسلو ډزې

mode-explosives = بم یا ماین

mode-suicide-attack = ځانمرګی برید

mode-aerial = هوايي برید

mode-drone = د بې‌پیلوټه الوتکې برید

mode-heavy-weapons = درنې وسلې

mode-seize = قبضه کول

mode-restrict = تړل یا محدودول

mode-arrest = ګرفتاري

mode-deport = له هېواده ایستل

mode-withdraw = د ځواکونو وتل

mode-release = خوشې کول

mode-ceasefire = اوربند

mode-access = بیا پرانیستل

mode-troops = پوځیان

mode-weapons = وسلې

mode-violence = د تاوتریخوالي ګواښ

## The four corners of conflict and co-operation.

quad-material-conflict = عملي شخړه

quad-verbal-conflict = لفظي شخړه

quad-verbal-cooperation = لفظي همکاري

quad-material-cooperation = عملي همکاري

## How a telling stands to the facts.

status-factual = د واقعیت په توګه راپور شوې

status-claimed = ادعا شوې

status-denied = رد شوې

status-historical = مخینه

status-future = اعلان شوې یا تمه یې کېږي

status-hypothetical = احتمالي یا شرطي

status-negated = نه ده شوې

status-cumulative = د څو واقعو مجموعه

## How many were killed, by the highest figure given, in classes. "None" is a reported zero.

toll-not-reported = نه دي راپور شوي

toll-none = هیڅوک نه، د راپور له مخې

toll-few = له ۱ تر ۹

toll-dozens = له ۱۰ تر ۹۹

toll-hundreds = ۱۰۰ او زیات

## What befell the people or things counted.

casualty-kind-killed = وژل شوي

casualty-kind-injured = ټپیان

casualty-kind-detained = نیول شوي

casualty-kind-displaced = بې‌ځایه شوي

casualty-kind-missing = لادرکه

## What kind of place it is.

place-kind-country = هېواد

place-kind-region = سیمه

place-kind-province = ولایت

place-kind-district = ولسوالۍ

place-kind-city = ښار

place-kind-town = ښارګوټی

place-kind-village = کلی

place-kind-crossing = سرحدي ګذرګاه

place-kind-post = پوسته

# A mountain pass; دره would be a valley.
place-kind-pass = غاښی

place-kind-river = سیند

place-kind-valley = دره

place-kind-line = سرحدي کرښه

place-kind-airport = هوايي ډګر

## How words are given.

speech-direct = په مستقیمه وینا

speech-indirect = په نامستقیمه وینا

speech-mixed = یوه برخه یې د نقل قول په نښو کې

## Whether a tie is friendly or hostile.

sign-positive = همکاري

sign-negative = شخړه

## Whether a tie is done in words or in deeds.

tie-kind-material = په عمل کې

tie-kind-verbal = په خبرو کې

tie-kind-stated = بیان شوې اړیکه

## How exactly a place is known

where-precision-exact = په هماغه ځای کې
where-precision-near = ځای ته نږدې
where-precision-district = د ولسوالۍ په کوم ځای کې
where-precision-province = د ولایت په کوم ځای کې
where-precision-region = په پراخه سیمه کې یا د پولې په اوږدو کې
where-precision-country = یوازې هېواد یې معلوم دی
where-precision-water = پر اوبو
where-precision-unknown = ځای یې نه دی ورکړل شوی

## How a date is known

date-basis-explicit = لکه چې لیکل شوې
date-basis-publication = د خپرېدو له نېټې شمېرل شوې
date-basis-mentioned = له مخکې یادې شوې نېټې شمېرل شوې
date-basis-context = د متن له سیاقه اخیستل شوې
date-basis-bounded = متن یې یوازې حدود ټاکلي
date-basis-reviewed = په بیاکتنه کې استنباط شوې
