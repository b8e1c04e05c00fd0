## What stands between the items of a list

# Between short items.
list-comma = ،{ " " }

# Between longer ones.
list-semicolon = ؛{ " " }

## The disputed line of the map

# How a sentence begins that speaks of it.
# $name (Text) its name
line-named = { $name }

# Where it has no name.
line-unnamed = این خط

# How the line is drawn, in a sentence.
# $line (Text) “The Durand Line”
line-drawn-neutral = { $line } به شکل خط‌چین و به‌حیث خطی جداگانه ترسیم شده است: پاکستان آن را سرحد بین‌المللی می‌داند، افغانستان آن را سرحد بین‌المللی نمی‌شناسد.

# $line (Text) “The Durand Line”
line-drawn-pakistan = { $line } چنان‌که پاکستان ترسیم می‌کند ترسیم شده است: پیوسته، به‌حیث سرحد بین‌المللی.

# $line (Text) “The Durand Line”
line-drawn-afghanistan = { $line } کم‌رنگ و نقطه‌چین ترسیم شده است، بدون جلوۀ یک سرحد: افغانستان آن را سرحد بین‌المللی نمی‌شناسد.

# In the place of its name, inside a sentence.
the-line = این خط

# $line (Text) the name of the line
# $n (Number) how many incidents
n-along-line = { $line }، { $n } رویداد در امتداد آن

## What a mark of the map says

# $place (Text) where
# $number (Text) how many incidents and sums
# $kinds (Text) of what kinds
# $known (Text) how exactly the place is known
mark-of = { $place }، { $number }: { $kinds }، { $known }

# $n (Number) how many
# $kind (Text) kind of incident, such as “verbal conflict”
n-of-kind = { $n } { $kind }

# Numbers that tell of several happenings at once, such as “856 attacks”.
# $n (Number) how many
n-sums-of-several = { $n } رقم مجموعی چند واقعه

# $incidents (Text) how many incidents
# $sums (Text) how many sums
incidents-and-sums = { $incidents } و { $sums }

# A mark that stands for several places.
# $place (Text) one of them
# $n (Number) how many others
place-and-n-near = { $place } و { $n } محل نزدیک آن

# A name with its kind, where it could be taken for that of something else: Nangarhar province.
# $place (Text) the name
# $kind (Text) province or district
place-of-kind = { $kind } { $place }

## How exactly the place of a mark is known

# It stands for several places.
known-apart = برای دیدن جداگانه باز کنید
known-at = در خود محل
known-near = نزدیک محل
known-area = در سطح ساحه معلوم
known-province = در سطح ولایت معلوم

# $line (Text) the name of the line
known-along-part = در امتداد بخشی از { $line }

# $line (Text) the name of the line
known-along = جایی در امتداد { $line }

## Numbers beside marks of the map, as short as can be

# 12k are some twelve thousand.
# $n (Number) how many thousands
short-thousands = { $n } هزار

# 1.5M are some one and a half million.
# $n (Number) how many millions
# $tenth (Number) how many tenths of a million more
short-millions = { $n }٫{ $tenth } میلیون

# Sums of several happenings.
# $n (Number) how many
# $short (Text) the same, written short
short-sums = { $n ->
    [one] { $short } رقم مجموعی
   *[other] { $short } رقم مجموعی
}

# $number (Text) how many incidents and sums
in-the-area = { $number } در این ساحه

# $number (Text) how many incidents and sums
in-the-province = { $number } در این ولایت

# $number (Text) how many incidents and sums
along-the-line = { $number } در امتداد خط

# Length of the scale bar.
# $n (Number) kilometres
n-km = { $n } کیلومتر

# Several countries between which a place is not known.
# $a (Text) a country
# $b (Text) another
country-and-country = { $a } و { $b }

## Legend of the map

legend-kinds = نوع رویداد
legend-places = دقت معلوم بودن محل
legend-lines = خط‌ها

legend-several = چند رویداد در یک محل
legend-sum = رقم مجموعی، مانند «۸۵۶ حمله»
legend-near = نزدیک محل
legend-area = در ولسوالی یا ولایت
legend-along = در امتداد خط
legend-sums-area = رقم‌های مجموعی در یک ولایت
legend-sums-along = رقم‌های مجموعی در امتداد خط

legend-line-neutral = خط دیورند، ترسیم بی‌طرف
legend-line-pakistan = خط دیورند، ترسیم پاکستان
legend-line-afghanistan = خط دیورند، ترسیم افغانستان
legend-border = سرحد بین‌المللی
legend-disputed-border = سرحد مورد اختلاف
legend-province-border = حدود ولایت
legend-crossing = گذرگاه سرحدی

## Legend of the network: kinds of actors by their form

form-state = دولت
form-government = حکومت، وزارت، ادارۀ دولتی
form-armed-forces = قوای مسلح، استخبارات
form-border-force = قوای سرحدی، پولیس
form-armed-group = گروه مسلح
form-person = شخص، نامعلوم
form-international = نهاد بین‌المللی
form-civilians = افراد ملکی، گروه‌های قومی، احزاب، رسانه‌ها

## What the network says

# $n (Number) how many
n-statements = { $n } اظهار

# What a tie is made of, where all of it was before the period that is set.
# $weight (Text) how many incidents, statements or sentences
before-period = { $weight } پیش از دوره

# A tie in a line.
# $a (Text) an actor
# $b (Text) another
# $sign (Text) conflict or co-operation
# $kind (Text) in words, in deeds or as stated
# $weight (Text) how many incidents, statements or sentences
tie-between = { $a } و { $b }: { $sign } { $kind }، { $weight }

# The kind of a tie that a text states as such.
kind-as-stated = به بیان متن

# $tie (Text) a tie in a line
# $period (Text) its time
tie-in-period = { $tie }، { $period }

# $tie (Text) a tie in a line
tie-denied-by-one = { $tie }، یک جانب تکذیب کرده

# An actor in a line.
# $name (Text) its name
# $kind (Text) what kind of actor
# $n (Number) how often it is mentioned
# $ties (Text) its strongest ties; may begin with a capital letter
actor-of = { $name }، { $kind }، { $n } بار ذکر. { $ties }

# In place of its ties.
no-ties-shown = پیوندی نشان داده نشده

# One of its ties.
# $sign (Text) conflict or co-operation
# $other (Text) the other actor
# $weight (Text) how many incidents, statements or sentences
tie-with = { $sign } با { $other }، { $weight }

# $ties (Text) its strongest ties
# $n (Number) how many others it has
ties-and-n-more = { $ties }؛ و { $n } پیوند دیگر

## Timeline

# What lies before the days that are shown; the sign points there. Time runs from left to right, so the arrow comes last.
# $n (Number) how many
n-earlier = پیش‌تر: { $n } ←

# What lies after them.
# $n (Number) how many
n-later = → پس‌تر: { $n }

# Over a lane: how many single happenings and sums are in it.
# $lane (Text) how many incidents or statements
# $sums (Text) how many sums
lane-and-sums = { $lane }، { $sums }

# The same where some are drawn by number.
# $lane (Text) how many are in the lane
# $most (Number) the number of the highest column
lane-with-columns = { $lane }؛ ستون‌ها در جایی که برای سطرها بیش از حد زیاد است، حداکثر { $most }

# A bar of the timeline.
# $days (Text) its days
# $n (Number) how many incidents were then
n-on-days = { $days }: { $n } رویداد

# The same where others may have been then.
# $days (Text) its days
# $n (Number) how many incidents were then
# $more (Number) how many others may have been
n-on-days-and-perhaps = { $days }: { $n } رویداد، { $more } رویداد دیگر شاید در این‌جا باشد

# A stretch of columns of the timeline.
# $kind (Text) kind of incident, such as “Verbal conflict”
# $days (Text) its days
# $n (Number) how many incidents lie there
n-of-kind-on-days = { $kind }، { $days }: { $n } رویداد؛ برای دیدن جداگانه باز کنید

# On the axis.
# $day (Text) a day of the month
# $month (Text) a month, short
axis-day = { $day } { $month }

# On the axis.
# $month (Text) a month
# $year (Text) a year
axis-month = { $month } { $year }

# On the axis of the second calendar.
# $year (Text) a year
# $era (Text) its era, such as “AH”
axis-year = { $year } { $era }
