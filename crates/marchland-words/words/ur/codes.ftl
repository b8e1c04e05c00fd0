## Draft, not yet read by a native speaker. One Urdu word for each idea, in all files:
##
## incident, happening واقعہ · type of event نوعیت · mode طریقہ · assault حملہ · actor فریق · side جانب · tie تعلق
## conflict تصادم · co-operation تعاون · in deeds عملی · in words لفظی · stated بیان کردہ · hostile مخالفانہ
## claim دعویٰ · claimant دعویٰ کرنے والا · matter معاملہ · difference اختلاف · agreement of claims مطابقت
## contradiction تضاد · scope دائرہ · stance مؤقف · says (before a name) بقول · according to کس کے مطابق
## evidence ثبوت (not شہادت, which is martyrdom too) · stretch of text عبارت · quotation اقتباس · sentence جملہ
## speaker کہنے والا · telling روایت · mention ذکر · statement بیان · article مضمون · outlet ابلاغی ادارہ · source مآخذ
## sum of several مجموعہ · figure عدد، تعداد · killed ہلاک، ہلاکتیں (for every side; not شہید, not جاں بحق) · injured زخمی
## detained زیرِ حراست · displaced بے گھر · missing لاپتہ · not reported اطلاع نہیں
## armed group مسلح گروہ · armed forces مسلح افواج · border force سرحدی فورس · civilians عام شہری
## the line لائن · Durand Line ڈیورنڈ لائن · border سرحد · crossing گزرگاہ · post چوکی · disputed متنازع
## place مقام · period مدت · tray خانہ · bar پٹی · lane قطار · column ستون · row سطر · solid بھری · hatched لکیر دار · hollow خالی
## view منظر · filter فلٹر · record اندراج · corpus ذخیرہ · selection انتخاب · link لنک · version نسخہ · frame فریم
## rule قاعدہ · coded کوڈ کیا گیا · review نظرثانی · triangle تکون · community (of the network) حلقہ · path راستہ · chain سلسلہ
## paper (light or dark) صفحے کا رنگ

## What kind of actor it is; the network draws each kind in its own shape.

actor-kind-state = ریاست
actor-kind-government = حکومت
actor-kind-ministry = وزارت
actor-kind-armed-forces = مسلح افواج
actor-kind-border-force = سرحدی فورس
actor-kind-police = پولیس
actor-kind-intelligence = خفیہ ادارہ
actor-kind-armed-group = مسلح گروہ
actor-kind-party = جماعت یا تحریک
actor-kind-person = شخص
actor-kind-agency = سرکاری ادارہ
actor-kind-international = بین الاقوامی ادارہ
actor-kind-media = ذرائع ابلاغ
actor-kind-research = تحقیقی ادارہ
actor-kind-company = کمپنی
actor-kind-civilians = عام شہری
actor-kind-ethnic-group = نسلی گروہ
actor-kind-unknown = نامعلوم

## Whose outlet it is.

outlet-kind-state = سرکاری ملکیت
outlet-kind-party = جماعتی پریس
outlet-kind-private = نجی ملکیت
outlet-kind-think-tank = تھنک ٹینک
outlet-kind-republisher = دوسروں کا مواد شائع کرنے والا
outlet-kind-unknown = نامعلوم ابلاغی ادارہ

## What happened to the words before they reached us.

text-quality-original = اصل تحریر
text-quality-machine-translated = مشینی ترجمہ
text-quality-translated = ترجمہ شدہ
text-quality-reworded = دوسرے الفاظ میں
text-quality-republished = دوبارہ شائع شدہ

## How a publication date is known.

date-known-text = مضمون میں درج
date-known-outlet = ابلاغی ادارے کی بتائی ہوئی
date-known-inferred = متن سے اخذ کردہ
date-known-unknown = معلوم نہیں

## What a claim measures.

measure-killed = ہلاکتیں
measure-injured = زخمی
measure-detained = زیرِ حراست
measure-displaced = بے گھر
measure-missing = لاپتہ
measure-happenings = حملوں یا جھڑپوں کی تعداد
measure-strength = ارکان کی تعداد
measure-refugees = پناہ گزینوں کی تعداد
measure-origin = قیام، تشکیل یا حد بندی
measure-power = اقتدار میں آنا
measure-frequency = کتنی بار
measure-recognition = تسلیم شدہ
measure-support = پناہ یا حمایت دینا
measure-wording = الفاظ

## What a claim answers where it gives no figure and no day.

answer-yes = ہاں
answer-no = نہیں
answer-rarely = شاذ و نادر
answer-often = اکثر
answer-words = ان الفاظ میں

## How claims on one matter differ.

difference-contradiction = تضاد
difference-scope = مختلف دائرہ
difference-growing = بڑھتی تعداد
difference-stance = مختلف مؤقف
difference-same-words = وہی الفاظ، دوسرا ترجمہ
difference-agreement = مطابقت

## PLOVER's sixteen event types.

event-type-agree = اتفاق
event-type-consult = مشاورت
event-type-support = حمایت
event-type-concede = رعایت
event-type-cooperate = تعاون
event-type-aid = امداد
event-type-retreat = پیچھے ہٹنا
event-type-request = مطالبہ
event-type-accuse = الزام
event-type-reject = انکار
event-type-threaten = دھمکی
event-type-protest = احتجاج
event-type-sanction = پابندیاں
event-type-mobilize = فوجی نقل و حرکت
event-type-coerce = جبری اقدام
event-type-assault = حملہ

## PLOVER's modes: how an event of its type was done. Unique over all types.

mode-abduct = اغوا یا قیدی بنانا
mode-beat = زد و کوب
mode-targeted = ٹارگٹ کلنگ
mode-destroy = املاک کی تباہی
mode-primitive = پتھر، لاٹھی یا چاقو
mode-firearms = چھوٹے ہتھیاروں سے فائرنگ
mode-explosives = بم یا بارودی سرنگ
mode-suicide-attack = خودکش حملہ
mode-aerial = فضائی حملہ
mode-drone = ڈرون حملہ
mode-heavy-weapons = بھاری ہتھیار
mode-seize = قبضہ یا ضبطی
mode-restrict = بندش یا رکاوٹ
mode-arrest = گرفتاری
mode-deport = ملک بدری
mode-withdraw = انخلا
mode-release = رہائی
mode-ceasefire = جنگ بندی
mode-access = دوبارہ کھولنا
mode-troops = فوجی دستے
mode-weapons = ہتھیار
mode-violence = تشدد کی دھمکی

## The four corners of conflict and co-operation.

quad-material-conflict = عملی تصادم
quad-verbal-conflict = لفظی تصادم
quad-verbal-cooperation = لفظی تعاون
quad-material-cooperation = عملی تعاون

## How a telling stands to the facts.

status-factual = بطور امرِ واقعہ بیان ہوا
status-claimed = دعویٰ کیا گیا
status-denied = تردید شدہ
status-historical = پس منظر
status-future = اعلان شدہ یا متوقع
status-hypothetical = فرضی
status-negated = پیش نہیں آیا
status-cumulative = کئی واقعات کا مجموعہ

## How many were killed, by the highest figure given, in classes. "None" is a reported zero.

toll-not-reported = اطلاع نہیں
toll-none = اطلاع کے مطابق کوئی نہیں
toll-few = 1 سے 9
toll-dozens = 10 سے 99
toll-hundreds = 100 یا زیادہ

## What befell the people or things counted.

casualty-kind-killed = ہلاک
casualty-kind-injured = زخمی
casualty-kind-detained = زیرِ حراست
casualty-kind-displaced = بے گھر
casualty-kind-missing = لاپتہ

## What kind of place it is.

place-kind-country = ملک
place-kind-region = علاقہ
place-kind-province = صوبہ
place-kind-district = ضلع
place-kind-city = شہر
place-kind-town = قصبہ
place-kind-village = گاؤں
place-kind-crossing = سرحدی گزرگاہ
place-kind-post = چوکی
place-kind-pass = درہ
place-kind-river = دریا
place-kind-valley = وادی
place-kind-line = سرحدی لائن
place-kind-airport = ہوائی اڈہ

## How words are given.

speech-direct = براہِ راست الفاظ میں
speech-indirect = بالواسطہ الفاظ میں
speech-mixed = جزوی طور پر واوین میں

## Whether a tie is friendly or hostile.

sign-positive = تعاون
sign-negative = تصادم

## Whether a tie is done in words or in deeds.

tie-kind-material = عملی
tie-kind-verbal = لفظی
tie-kind-stated = بیان کردہ تعلق

## How exactly a place is known

where-precision-exact = عین مقام پر
where-precision-near = مقام کے قریب
where-precision-district = ضلعے میں کہیں
where-precision-province = صوبے میں کہیں
where-precision-region = وسیع تر علاقے میں یا سرحد کے ساتھ
where-precision-country = صرف ملک معلوم
where-precision-water = پانی کے اوپر
where-precision-unknown = مقام نہیں بتایا گیا

## How a date is known

date-basis-explicit = جیسا لکھا ہے
date-basis-publication = تاریخِ اشاعت سے شمار کردہ
date-basis-mentioned = پہلے مذکور تاریخ سے شمار کردہ
date-basis-context = سیاق سے اخذ کردہ
date-basis-bounded = متن کی بتائی حدود کے اندر
date-basis-reviewed = نظرثانی میں اخذ کردہ
