## Dari (fa-AF), a draft that a speaker is to look at. Words chosen, one for each idea, in all files:
## incident, event = رویداد; happening = واقعه; telling = روایت; actor = بازیگر; side = جانب; tie = پیوند; link = لینک
## relation that a text states = رابطه; claim = ادعا; claimant = ادعاکننده; matter = موضوع; difference = اختلاف
## agreement of claims = همخوانی; agreement between sides = توافق; contradiction = تناقض; scope = دامنه
## evidence = شواهد; stretch = پاره; sentence = جمله; article = مقاله; outlet = رسانه; speaker = گوینده
## quotation = نقل‌قول; somebody’s words = گفته; words, single ones = واژه; statement = اظهار، اظهارات; mention = ذکر
## conflict = منازعه; clash = درگیری; cooperation = همکاری; in deeds = در عمل، عملی; in words = در گفتار، لفظی
## attack, assault, strike = حمله; killed = کشته; injured = زخمی; detained = بازداشت‌شده; displaced = بیجاشده; missing = لادرک
## denied = تکذیب; refused = رد; recognise = به رسمیت شناختن; toll = تلفات; sum over several = رقم مجموعی
## border = سرحد; Durand Line = خط دیورند; province = ولایت; district = ولسوالی; area = ساحه; region = منطقه; place = محل
## village = قریه; post = پوسته; pass = کوتل; river = دریا; airfield = میدان هوایی; border crossing = گذرگاه سرحدی
## state = دولت; government = حکومت; armed forces = قوای مسلح; intelligence = استخبارات; civilians = افراد ملکی
## map = نقشه; timeline = خط زمانی; lane = ردیف; network = شبکه; community = اجتماع; mark = نشانه; tray = کناره
## filter = فلتر; period = دوره; view = نما; record = ریکارد; corpus = مجموعه; rule = قاعده; coded = کدگذاری‌شده
## reviewed = بازبینی‌شده; frame = چوکات; copy = کاپی; address = آدرس; paper, light or dark = زمینه; share = شریک‌سازی
## ezafe after a silent h is written ۀ; numbers take the singular, so most messages have no cases

## What kind of actor it is; the network draws each kind in its own shape.

# A state.
actor-kind-state = دولت

# A government or head of government.
actor-kind-government = حکومت

# A ministry.
actor-kind-ministry = وزارت

# Armed forces.
actor-kind-armed-forces = قوای مسلح

# Border guards.
actor-kind-border-force = قوای سرحدی

# Police.
actor-kind-police = پولیس

# An intelligence service.
actor-kind-intelligence = ادارۀ استخبارات

# A non-state armed group.
actor-kind-armed-group = گروه مسلح

# A political party or movement.
actor-kind-party = حزب یا جنبش

# A person.
actor-kind-person = شخص

# A public agency.
actor-kind-agency = ادارۀ دولتی

# An international body.
actor-kind-international = نهاد بین‌المللی

# A news outlet as an actor.
actor-kind-media = رسانه

# A research body.
actor-kind-research = نهاد تحقیقاتی

# A company.
actor-kind-company = شرکت

# Civilians.
actor-kind-civilians = افراد ملکی

# An ethnic or tribal group.
actor-kind-ethnic-group = گروه قومی

# Named in the text, unknown to the actor list.
actor-kind-unknown = نامعلوم

## Whose outlet it is.

# Owned or run by a state.
outlet-kind-state = دولتی

# Press of a party or movement.
outlet-kind-party = نشریۀ حزبی

# Privately owned.
outlet-kind-private = خصوصی

# A research body.
outlet-kind-think-tank = نهاد تحقیقاتی

# Re-publishes the work of others.
outlet-kind-republisher = بازنشرکننده

# Not known.
outlet-kind-unknown = رسانۀ نامعلوم

## What happened to the words before they reached us.

# As written.
text-quality-original = به شکل اصلی

# Translated by machine.
text-quality-machine-translated = ترجمۀ ماشینی

# Translated by people, or of unknown making.
text-quality-translated = ترجمه‌شده

# Put in other words, often by a machine.
text-quality-reworded = بازنویسی‌شده

# Published again by somebody else.
text-quality-republished = بازنشرشده

## How a publication date is known.

# Written in the article.
date-known-text = در مقاله نوشته شده

# Shown by the outlet.
date-known-outlet = رسانه نشان داده

# Worked out from what the text says; the note tells how.
date-known-inferred = از متن استنباط شده

# Not known.
date-known-unknown = معلوم نیست

## What a claim measures.

# Dead, as a figure.
measure-killed = کشته

# Wounded, as a figure.
measure-injured = زخمی

# Prisoners, as a figure.
measure-detained = بازداشت‌شده

# People driven out, as a figure.
measure-displaced = بیجاشده

# Missing, as a figure.
measure-missing = لادرک

# Attacks or clashes, as a figure.
measure-happenings = شمار حمله‌ها یا درگیری‌ها

# Members of a group, as a figure.
measure-strength = شمار اعضا

# People living somewhere as refugees, as a figure.
measure-refugees = شمار پناهندگان

# When something was founded, formed or drawn.
measure-origin = زمان تأسیس، تشکیل یا ترسیم

# When somebody took power.
measure-power = زمان به قدرت رسیدن

# How often something happens, as an answer.
measure-frequency = چند وقت یک بار

# Whether somebody recognises a line or a state, as an answer.
measure-recognition = به رسمیت شناختن

# Whether somebody gives shelter or support to somebody, as an answer.
measure-support = پناه دادن یا حمایت

# Somebody's words.
measure-wording = گفته

## What a claim answers where it gives no figure and no day.

# It holds.
answer-yes = بلی

# It does not.
answer-no = نه

# Seldom.
answer-rarely = به‌ندرت

# Again and again.
answer-often = بارها

# The words themselves.
answer-words = با این واژه‌ها

## How claims on one matter differ.

# They cannot both hold.
difference-contradiction = تناقض

# They count different things or periods.
difference-scope = دامنۀ متفاوت

# Later figures are higher.
difference-growing = افزایش رقم تلفات

# The same matter, judged differently.
difference-stance = موضع متفاوت

# The same words in another translation.
difference-same-words = همان گفته در ترجمۀ دیگر

# They agree.
difference-agreement = همخوانی

## PLOVER's sixteen event types.

# Agreement reached or promised.
event-type-agree = توافق

# Talks, visits, meetings.
event-type-consult = گفت‌وگو

# Diplomatic or moral support in words.
event-type-support = حمایت

# A concession in words: a ceasefire announced, a demand accepted.
event-type-concede = امتیازدهی

# Co-operation in deeds.
event-type-cooperate = همکاری

# Aid, refuge, evacuation.
event-type-aid = کمک

# Withdrawal, release, ceasefire kept, a crossing reopened.
event-type-retreat = عقب‌نشینی

# Demands and appeals.
event-type-request = درخواست

# Accusation, criticism.
event-type-accuse = اتهام

# Refusal, denial.
event-type-reject = رد

# Threats and warnings.
event-type-threaten = تهدید

# Demonstrations.
event-type-protest = اعتراض

# Relations or aid broken off, sanctions.
event-type-sanction = تحریم

# Forces raised, moved or put on alert.
event-type-mobilize = بسیج نیروها

# Force short of attack: closure, arrest, deportation, seizure.
event-type-coerce = اجبار

# Armed attack of every kind.
event-type-assault = حمله

## PLOVER's modes: how an event of its type was done. Unique over all types.

# ASSAULT: captured or abducted.
mode-abduct = اختطاف یا اسیر گرفتن

# ASSAULT: beating.
mode-beat = لت‌وکوب

# ASSAULT: a named person chosen as target.
mode-targeted = قتل هدفمند

# ASSAULT: property destroyed on purpose.
mode-destroy = تخریب

# ASSAULT: stones, blades, clubs.
mode-primitive = سلاح سرد

# ASSAULT: small arms.
mode-firearms = شلیک با سلاح سبک

# ASSAULT: bombs and mines.
mode-explosives = بمب یا ماین

# ASSAULT: suicide attack.
mode-suicide-attack = حملۀ انتحاری

# ASSAULT: manned aircraft.
mode-aerial = حملۀ هوایی

# ASSAULT: unmanned aircraft.
mode-drone = حملۀ طیارۀ بی‌سرنشین

# ASSAULT: artillery, mortars, rockets, tanks.
mode-heavy-weapons = سلاح سنگین

# COERCE: property or territory taken.
mode-seize = تصرف

# COERCE: movement or crossing closed.
mode-restrict = مسدودسازی یا محدودیت

# COERCE: arrest.
mode-arrest = بازداشت

# COERCE: expulsion of people.
mode-deport = اخراج

# RETREAT: troops withdrawn.
mode-withdraw = خروج نیروها

# RETREAT: prisoners released.
mode-release = رهایی

# RETREAT or CONCEDE: fighting stopped.
mode-ceasefire = آتش‌بس

# RETREAT: crossing or access reopened.
mode-access = بازگشایی

# MOBILIZE: soldiers.
mode-troops = عساکر

# MOBILIZE: weapons.
mode-weapons = سلاح

# THREATEN: violence.
mode-violence = تهدید به خشونت

## The four corners of conflict and co-operation.

# Fighting, force.
quad-material-conflict = منازعۀ عملی

# Accusation, threat, refusal.
quad-verbal-conflict = منازعۀ لفظی

# Talks, agreement, support.
quad-verbal-cooperation = همکاری لفظی

# Aid, withdrawal, working together.
quad-material-cooperation = همکاری عملی

## How a telling stands to the facts.

# Told as having happened.
status-factual = به‌حیث واقعیت گزارش شده

# Told on somebody's word.
status-claimed = ادعا شده

# Somebody says it did not happen.
status-denied = تکذیب شده

# Background from before the matter of the article.
status-historical = پیشینه

# Announced or expected.
status-future = اعلام‌شده یا مورد انتظار

# Conditional, possible, imagined.
status-hypothetical = فرضی

# Told as not having happened.
status-negated = رخ نداده

# A sum over more than the happenings told.
status-cumulative = رقم مجموعی چند واقعه

## How many were killed, by the highest figure given, in classes. "None" is a reported zero.

# No figure.
toll-not-reported = گزارش نشده

# A reported zero.
toll-none = هیچ، طبق گزارش

# One to nine.
toll-few = ۱ تا ۹

# Ten to 99.
toll-dozens = ۱۰ تا ۹۹

# A hundred and more.
toll-hundreds = ۱۰۰ و بیشتر

## What befell the people or things counted.

# Dead.
casualty-kind-killed = کشته

# Wounded.
casualty-kind-injured = زخمی

# Taken prisoner, arrested or abducted.
casualty-kind-detained = بازداشت‌شده

# Driven out, evacuated, deported.
casualty-kind-displaced = بیجاشده

# Missing.
casualty-kind-missing = لادرک

## What kind of place it is.

# A state.
place-kind-country = کشور

# A named area of no fixed level.
place-kind-region = منطقه

# First-level division.
place-kind-province = ولایت

# Second-level division.
place-kind-district = ولسوالی

# A city.
place-kind-city = شهر

# A town.
place-kind-town = شهرک

# A village or quarter.
place-kind-village = قریه

# A border crossing.
place-kind-crossing = گذرگاه سرحدی

# A military or border post.
place-kind-post = پوسته

# A mountain pass.
place-kind-pass = کوتل

# A river.
place-kind-river = دریا

# A valley.
place-kind-valley = دره

# A border line.
place-kind-line = خط سرحدی

# An airfield.
place-kind-airport = میدان هوایی

## How words are given.

# Between marks, a whole sentence or more.
speech-direct = به شکل مستقیم

# Told without marks ("said that …").
speech-indirect = به شکل غیرمستقیم

# Told, with some words between marks.
speech-mixed = بخشی در گیومه

## Whether a tie is friendly or hostile.

# Co-operation.
sign-positive = همکاری

# Conflict.
sign-negative = منازعه

## Whether a tie is done in words or in deeds.

# Deeds.
tie-kind-material = در عمل

# Words.
tie-kind-verbal = در گفتار

# A relation that an article states ("backed", "shares sanctuaries with").
tie-kind-stated = رابطۀ بیان‌شده

## How exactly a place is known

where-precision-exact = در خود محل
where-precision-near = نزدیک محل
where-precision-district = جایی در ولسوالی
where-precision-province = جایی در ولایت
where-precision-region = در منطقه‌ای وسیع‌تر یا در امتداد سرحد
where-precision-country = تنها در سطح کشور معلوم
where-precision-water = بر فراز آب
where-precision-unknown = محل ذکر نشده

## How a date is known

date-basis-explicit = چنان‌که نوشته شده
date-basis-publication = از روی تاریخ نشر حساب شده
date-basis-mentioned = از روی تاریخی که پیش‌تر ذکر شده حساب شده
date-basis-context = از سیاق متن گرفته شده
date-basis-bounded = متن حدود آن را تعیین کرده
date-basis-reviewed = در بازبینی تعیین شده
