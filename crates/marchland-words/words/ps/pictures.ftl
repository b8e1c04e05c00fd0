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
line-unnamed = کرښه

# How the line is drawn, in a sentence.
# $line (Text) “The Durand Line”
line-drawn-neutral = { $line } ټوټه‌ټوټه کښل شوې، د یوې بېلې کرښې په توګه: پاکستان دا نړیواله پوله ګڼي، افغانستان یې د نړیوالې پولې په توګه په رسمیت نه پېژني.

# $line (Text) “The Durand Line”
line-drawn-pakistan = { $line } لکه چې پاکستان یې کاږي: پرله‌پسې، د نړیوالې پولې په توګه.

# $line (Text) “The Durand Line”
line-drawn-afghanistan = { $line } کمرنګه او په ټکو کښل شوې، بې له دې چې د پولې وزن ولري: افغانستان یې د پولې په توګه په رسمیت نه پېژني.

# In the place of its name, inside a sentence.
the-line = کرښه

# $line (Text) the name of the line
# $n (Number) how many incidents
n-along-line = { $line }، { $n ->
    [one] په اوږدو کې یې { $n } پېښه
   *[other] په اوږدو کې یې { $n } پېښې
}

## What a mark of the map says

# $place (Text) where
# $number (Text) how many incidents and sums
# $kinds (Text) of what kinds
# $known (Text) how exactly the place is known
mark-of = { $place }، { $number }: { $kinds }، { $known }

# $n (Number) how many
# $kind (Text) kind of incident, such as “verbal conflict”
n-of-kind = { $kind } ({ $n })

# Numbers that tell of several happenings at once, such as “856 attacks”.
# $n (Number) how many
n-sums-of-several = { $n ->
    [one] د څو واقعو { $n } مجموعه
   *[other] د څو واقعو { $n } مجموعې
}

# $incidents (Text) how many incidents
# $sums (Text) how many sums
incidents-and-sums = { $incidents } او { $sums }

# A mark that stands for several places.
# $place (Text) one of them
# $n (Number) how many others
place-and-n-near = { $place } او { $n ->
    [one] ورته نږدې { $n } ځای
   *[other] ورته نږدې { $n } ځایونه
}

# A name with its kind, where it could be taken for that of something else: Nangarhar province.
# $place (Text) the name
# $kind (Text) province or district
place-of-kind = { $place } { $kind }

## How exactly the place of a mark is known

# It stands for several places.
known-apart = د بېل لیدلو لپاره یې پرانیزئ
known-at = په هماغه ځای کې
known-near = ځای ته نږدې
known-area = یوازې سیمه یې معلومه ده
known-province = یوازې ولایت یې معلوم دی

# $line (Text) the name of the line
known-along-part = د { $line } د یوې برخې په اوږدو کې

# $line (Text) the name of the line
known-along = د { $line } په اوږدو کې کوم ځای

## Numbers beside marks of the map, as short as can be

# 12k are some twelve thousand.
# $n (Number) how many thousands
short-thousands = { $n } زره

# 1.5M are some one and a half million.
# $n (Number) how many millions
# $tenth (Number) how many tenths of a million more
short-millions = { $n }٫{ $tenth } میلیونه

# Sums of several happenings.
# $n (Number) how many
# $short (Text) the same, written short
short-sums = { $n ->
    [one] { $short } مجموعه
   *[other] { $short } مجموعې
}

# $number (Text) how many incidents and sums
in-the-area = په سیمه کې { $number }

# $number (Text) how many incidents and sums
in-the-province = په ولایت کې { $number }

# $number (Text) how many incidents and sums
along-the-line = د کرښې په اوږدو کې { $number }

# Length of the scale bar.
# $n (Number) kilometres
n-km = { $n } کیلومتره

# Several countries between which a place is not known.
# $a (Text) a country
# $b (Text) another
country-and-country = { $a } او { $b }

## Legend of the map

legend-kinds = د پېښې ډول
legend-places = ځای څومره دقیق معلوم دی
legend-lines = کرښې

legend-several = په یوه ځای کې څو پېښې
legend-sum = مجموعه، لکه «۸۵۶ بریدونه»
legend-near = ځای ته نږدې
legend-area = په ولسوالۍ یا ولایت کې
legend-along = د کرښې په اوږدو کې
legend-sums-area = په یوه ولایت کې مجموعې
legend-sums-along = د کرښې په اوږدو کې مجموعې

legend-line-neutral = د ډیورنډ کرښه، بې‌پلوه
legend-line-pakistan = د ډیورنډ کرښه، لکه چې پاکستان یې کاږي
legend-line-afghanistan = د ډیورنډ کرښه، لکه چې افغانستان یې کاږي
legend-border = نړیواله پوله
legend-disputed-border = لانجمنه پوله
legend-province-border = د ولایت پوله
legend-crossing = سرحدي ګذرګاه

## Legend of the network: kinds of actors by their form

form-state = دولت
form-government = حکومت، وزارت، دولتي اداره
form-armed-forces = وسله‌وال ځواکونه، استخبارات
form-border-force = سرحدي ځواک، پولیس
form-armed-group = وسله‌واله ډله
form-person = شخص، نامعلوم
form-international = نړیوال بنسټ
form-civilians = ملکي وګړي، قومي ډلې، ګوندونه، رسنۍ

## What the network says

# $n (Number) how many
n-statements = { $n ->
    [one] { $n } څرګندونه
   *[other] { $n } څرګندونې
}

# What a tie is made of, where all of it was before the period that is set.
# $weight (Text) how many incidents, statements or sentences
before-period = تر مودې مخکې { $weight }

# A tie in a line.
# $a (Text) an actor
# $b (Text) another
# $sign (Text) conflict or co-operation
# $kind (Text) in words, in deeds or as stated
# $weight (Text) how many incidents, statements or sentences
tie-between = { $a } او { $b }: { $sign } { $kind }، { $weight }

# The kind of a tie that a text states as such.
kind-as-stated = لکه چې بیان شوې

# $tie (Text) a tie in a line
# $period (Text) its time
tie-in-period = { $tie }، { $period }

# $tie (Text) a tie in a line
tie-denied-by-one = { $tie }، یوه لوري رد کړې

# An actor in a line.
# $name (Text) its name
# $kind (Text) what kind of actor
# $n (Number) how often it is mentioned
# $ties (Text) its strongest ties; may begin with a capital letter
actor-of = { $name }، { $kind }، { $n ->
    [one] { $n } یادونه
   *[other] { $n } یادونې
}. { $ties }

# In place of its ties.
no-ties-shown = هیڅ اړیکه نه ده ښودل شوې

# One of its ties.
# $sign (Text) conflict or co-operation
# $other (Text) the other actor
# $weight (Text) how many incidents, statements or sentences
tie-with = له { $other } سره { $sign }، { $weight }

# $ties (Text) its strongest ties
# $n (Number) how many others it has
ties-and-n-more = { $ties }؛ او { $n ->
    [one] { $n } بله اړیکه
   *[other] { $n } نورې اړیکې
}

## Timeline

# What lies before the days that are shown; the arrow points to the left in any direction of writing.
# $n (Number) how many
n-earlier = { $n } مخکې ←

# What lies after them.
# $n (Number) how many
n-later = → { $n } وروسته

# Over a lane: how many single happenings and sums are in it.
# $lane (Text) how many incidents or statements
# $sums (Text) how many sums
lane-and-sums = { $lane }، { $sums }

# The same where some are drawn by number.
# $lane (Text) how many are in the lane
# $most (Number) the number of the highest column
lane-with-columns = { $lane }؛ چېرته چې په قطارونو کې نه ځايېږي، ستنې دي، لوړه یې { $most }

# A bar of the timeline.
# $days (Text) its days
# $n (Number) how many incidents were then
n-on-days = { $days }: { $n ->
    [one] { $n } پېښه
   *[other] { $n } پېښې
}

# The same where others may have been then.
# $days (Text) its days
# $n (Number) how many incidents were then
# $more (Number) how many others may have been
n-on-days-and-perhaps = { $days }: { $n ->
    [one] { $n } پېښه
   *[other] { $n } پېښې
}، { $more } نورې ښايي دلته وي

# A stretch of columns of the timeline.
# $kind (Text) kind of incident, such as “Verbal conflict”
# $days (Text) its days
# $n (Number) how many incidents lie there
n-of-kind-on-days = { $kind }، { $days }: { $n ->
    [one] { $n } پېښه
   *[other] { $n } پېښې
}؛ د بېل لیدلو لپاره یې پرانیزئ

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
