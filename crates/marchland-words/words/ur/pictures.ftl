## What stands between the items of a list

list-comma = ،{ " " }
list-semicolon = ؛{ " " }

## The disputed line of the map

# $name (Text) its name
line-named = { $name }

line-unnamed = یہ لائن

# $line (Text) “The Durand Line”
line-drawn-neutral = { $line } ٹوٹی لکیر سے، اپنی الگ حیثیت کی لائن کے طور پر دکھائی گئی ہے: پاکستان اسے بین الاقوامی سرحد قرار دیتا ہے، افغانستان اسے بین الاقوامی سرحد تسلیم نہیں کرتا۔

# $line (Text) “The Durand Line”
line-drawn-pakistan = { $line } ویسے دکھائی گئی ہے جیسے پاکستان دکھاتا ہے: مسلسل لکیر سے، بین الاقوامی سرحد کے طور پر۔

# $line (Text) “The Durand Line”
line-drawn-afghanistan = { $line } مدھم نقطوں سے دکھائی گئی ہے، سرحد جیسی نمایاں نہیں: افغانستان اسے بین الاقوامی سرحد تسلیم نہیں کرتا۔

the-line = لائن

# $line (Text) the name of the line
# $n (Number) how many incidents
n-along-line = { $line }: اس کے ساتھ { $n ->
    [one] { $n } واقعہ
   *[other] { $n } واقعات
}

## What a mark of the map says

# $place (Text) where
# $number (Text) how many incidents and sums
# $kinds (Text) of what kinds
# $known (Text) how exactly the place is known
mark-of = { $place }، { $number }: { $kinds }، { $known }

# $n (Number) how many
# $kind (Text) kind of incident, such as “verbal conflict”
n-of-kind = { $n } { $kind }

# $n (Number) how many
n-sums-of-several = { $n ->
    [one] کئی واقعات کا { $n } مجموعہ
   *[other] کئی واقعات کے { $n } مجموعے
}

# $incidents (Text) how many incidents
# $sums (Text) how many sums
incidents-and-sums = { $incidents } اور { $sums }

# $place (Text) one of them
# $n (Number) how many others
place-and-n-near = { $place } اور اس کے قریب { $n ->
    [one] { $n } مقام
   *[other] { $n } مقامات
}

# $place (Text) the name
# $kind (Text) province or district
place-of-kind = { $kind } { $place }

## How exactly the place of a mark is known

known-apart = الگ الگ دیکھنے کے لیے کھولیں
known-at = عین مقام پر
known-near = مقام کے قریب
known-area = صرف علاقہ معلوم
known-province = صرف صوبہ معلوم

# $line (Text) the name of the line
known-along-part = { $line } کے ایک حصے کے ساتھ

# $line (Text) the name of the line
known-along = { $line } کے ساتھ کہیں

## Numbers beside marks of the map, as short as can be

# $n (Number) how many thousands
short-thousands = { $n } ہزار

# $n (Number) how many millions
# $tenth (Number) how many tenths of a million more
short-millions = { $n }.{ $tenth } ملین

# $n (Number) how many
# $short (Text) the same, written short
short-sums = { $n ->
    [one] { $short } مجموعہ
   *[other] { $short } مجموعے
}

# $number (Text) how many incidents and sums
in-the-area = علاقے میں { $number }

# $number (Text) how many incidents and sums
in-the-province = صوبے میں { $number }

# $number (Text) how many incidents and sums
along-the-line = لائن کے ساتھ { $number }

# $n (Number) kilometres
n-km = { $n } کلومیٹر

# $a (Text) a country
# $b (Text) another
country-and-country = { $a } اور { $b }

## Legend of the map

legend-kinds = واقعے کی قسم
legend-places = مقام کتنا درست معلوم ہے
legend-lines = لکیریں

legend-several = ایک مقام پر کئی
legend-sum = مجموعہ، جیسے “856 حملے”
legend-near = مقام کے قریب
legend-area = ضلعے یا صوبے میں
legend-along = لائن کے ساتھ
legend-sums-area = صوبے میں مجموعے
legend-sums-along = لائن کے ساتھ مجموعے

legend-line-neutral = ڈیورنڈ لائن، غیر جانبدار
legend-line-pakistan = ڈیورنڈ لائن، پاکستان کی
legend-line-afghanistan = ڈیورنڈ لائن، افغانستان کی
legend-border = بین الاقوامی سرحد
legend-disputed-border = متنازع سرحد
legend-province-border = صوبائی حد
legend-crossing = سرحدی گزرگاہ

## Legend of the network: kinds of actors by their form

form-state = ریاست
form-government = حکومت، وزارت، سرکاری ادارہ
form-armed-forces = مسلح افواج، خفیہ ادارہ
form-border-force = سرحدی فورس، پولیس
form-armed-group = مسلح گروہ
form-person = شخص، یا نامعلوم فریق
form-international = بین الاقوامی ادارہ
form-civilians = عام شہری، نسلی گروہ، جماعتیں، ذرائع ابلاغ

## What the network says

# $n (Number) how many
n-statements = { $n ->
    [one] { $n } بیان
   *[other] { $n } بیانات
}

# $weight (Text) how many incidents, statements or sentences
before-period = مدت سے پہلے { $weight }

# $a (Text) an actor
# $b (Text) another
# $sign (Text) conflict or co-operation
# $kind (Text) in words, in deeds or as stated
# $weight (Text) how many incidents, statements or sentences
tie-between = { $a } اور { $b }: { $kind } { $sign }، { $weight }

kind-as-stated = بیان کردہ

# $tie (Text) a tie in a line
# $period (Text) its time
tie-in-period = { $tie }، { $period }

# $tie (Text) a tie in a line
tie-denied-by-one = { $tie }، ایک جانب سے تردید

# $name (Text) its name
# $kind (Text) what kind of actor
# $n (Number) how often it is mentioned
# $ties (Text) its strongest ties; may begin with a capital letter
actor-of = { $name }، { $kind }، { $n ->
    [one] { $n } بار ذکر
   *[other] { $n } بار ذکر
}۔ { $ties }

no-ties-shown = کوئی تعلق نہیں دکھایا گیا

# $sign (Text) conflict or co-operation
# $other (Text) the other actor
# $weight (Text) how many incidents, statements or sentences
tie-with = { $other } سے { $sign }، { $weight }

# $ties (Text) its strongest ties
# $n (Number) how many others it has
ties-and-n-more = { $ties }؛ اور { $n ->
    [one] { $n } مزید تعلق
   *[other] { $n } مزید تعلقات
}

## Timeline

# $n (Number) how many
n-earlier = { $n } پہلے ←

# $n (Number) how many
n-later = → { $n } بعد میں

# $lane (Text) how many incidents or statements
# $sums (Text) how many sums
lane-and-sums = { $lane }، { $sums }

# $lane (Text) how many are in the lane
# $most (Number) the number of the highest column
lane-with-columns = { $lane }؛ جہاں سطروں کے لیے بہت زیادہ ہیں وہاں ستون، زیادہ سے زیادہ { $most }

# $days (Text) its days
# $n (Number) how many incidents were then
n-on-days = { $days }: { $n ->
    [one] { $n } واقعہ
   *[other] { $n } واقعات
}

# $days (Text) its days
# $n (Number) how many incidents were then
# $more (Number) how many others may have been
n-on-days-and-perhaps = { $days }: { $n ->
    [one] { $n } واقعہ
   *[other] { $n } واقعات
}، یہاں { $more } مزید ممکن ہیں

# $kind (Text) kind of incident, such as “Verbal conflict”
# $days (Text) its days
# $n (Number) how many incidents lie there
n-of-kind-on-days = { $kind }، { $days }: { $n ->
    [one] { $n } واقعہ
   *[other] { $n } واقعات
}؛ الگ الگ دیکھنے کے لیے کھولیں

# $day (Text) a day of the month
# $month (Text) a month, short
axis-day = { $day } { $month }

# $month (Text) a month
# $year (Text) a year
axis-month = { $month } { $year }

# $year (Text) a year
# $era (Text) its era, such as “AH”
axis-year = { $year } { $era }
