## The frame

loading = لوڈ ہو رہا ہے
notices = اطلاعات

# $lines (Text) those that are shown, each a sentence
# $n (Number) how many are not
and-n-more = { $lines } اور { $n } مزید۔

filter-is-set = لگا ہوا ہے
paper-before = صفحے کا رنگ:{ " " }

# $now (Text) the paper as it is
# $next (Text) the paper after a press
paper-press = صفحے کا رنگ: { $now }۔ دبانے پر: { $next }

# $facet (Text) the title of its facet
# $value (Text) its name
chosen-value = { $facet }: { $value }

fewer = کم دکھائیں

# $words (Text) the words
in-quotation-marks = “{ $words }”

## The strip of the period

period-title = مدت
period-from = از
period-to = تا

# $speed (Text) such as “2×”
speed = رفتار { $speed }

# $n (Number) how many
n-undated = { $n ->
    [one] { $n } واقعہ بغیر تاریخ۔
   *[other] { $n } واقعات بغیر تاریخ۔
}

# $n (Number) how many
n-undated-left-out = { $n ->
    [one] { $n } واقعہ بغیر تاریخ، شامل نہیں۔
   *[other] { $n } واقعات بغیر تاریخ، شامل نہیں۔
}

## The list of incidents

column-type = نوعیت
column-articles = مضامین
killed-not-reported = اطلاع نہیں

## The list of a search: kinds of what is found

places = مقامات
quotations = اقتباسات
sentences = جملے

## Claims

# $different (Number) matters on which they differ
# $same (Number) matters on which they agree
differences-and-agreements = { $different ->
    [one] { $different } اختلاف
   *[other] { $different } اختلافات
}، { $same ->
    [one] { $same } مطابقت
   *[other] { $same } مطابقتیں
}

# $days (Text) which
claim-days = وقت: { $days }

# $n (Number) how many quotations
# $speaker (Text) whose words they are
# $outlet (Text) the outlet that quotes
n-quotations-of = { $n ->
    [one] { $speaker } کا { $n } اقتباس، { $outlet }: پہلا پڑھیں
   *[other] { $speaker } کے { $n } اقتباسات، { $outlet }: پہلا پڑھیں
}

## Under a picture that leaves the page

# $chosen (Text) what is chosen
figure-filter = فلٹر: { $chosen }

# $groups (Text) the groups of the tray, each with its number
figure-not-on-map = نقشے پر نہیں: { $groups }۔

# $group (Text) what its incidents are known to, such as a country
# $n (Text) its numbers of incidents and of sums
figure-tray-group = { $group } { $n }
