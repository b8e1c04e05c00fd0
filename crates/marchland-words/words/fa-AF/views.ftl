## The frame

# Names the line about what is being loaded, for assistive technology.
loading = در حال بار شدن

# Names the lines at the top, for assistive technology.
notices = یادداشت‌ها

# Several lines, of which not all are shown.
# $lines (Text) those that are shown, each a sentence
# $n (Number) how many are not
and-n-more = { $lines } و { $n } مورد دیگر.

# The dot beside “Filter” while one is set, for assistive technology.
filter-is-set = تعیین شده است

# Before one word for the paper (auto, light or dark), for assistive technology.
paper-before = زمینه:{ " " }

# Over the button that changes the paper.
# $now (Text) the paper as it is
# $next (Text) the paper after a press
paper-press = زمینه: { $now }. فشار دهید برای: { $next }

# A value that is chosen, in a chip and under a picture.
# $facet (Text) the title of its facet
# $value (Text) its name
chosen-value = { $facet }: { $value }

# Folds a long facet again.
fewer = کمتر

# Words of a text, or words that are looked for, in the quotation marks of the language.
# $words (Text) the words
in-quotation-marks = «{ $words }»

## The strip of the period

period-title = دوره

# Label of the field of the first day.
period-from = از

# Label of the field of the last day.
period-to = تا

# The button that changes how fast the period moves, for assistive technology.
# $speed (Text) such as “2×”
speed = سرعت { $speed }

# While no period is set.
# $n (Number) how many
n-undated = { $n } رویداد بدون تاریخ.

# While a period is set, which leaves them out.
# $n (Number) how many
n-undated-left-out = { $n } رویداد بدون تاریخ، کنار گذاشته شده.

## The list of incidents

# A column: the type of event.
column-type = نوع

# A column: how many articles tell of an incident.
column-articles = مقاله‌ها

# In place of the number of people killed where no telling gives one, for assistive technology.
killed-not-reported = گزارش نشده

## The list of a search: kinds of what is found

places = محل‌ها
quotations = نقل‌قول‌ها
sentences = جمله‌ها

## Claims

# Title of the view: the matters on which claims differ, and those on which they agree.
# $different (Number) matters on which they differ
# $same (Number) matters on which they agree
differences-and-agreements = { $different } اختلاف، { $same } همخوانی

# The days a claim speaks of.
# $days (Text) which
claim-days = زمان: { $days }

# A number in the table of speakers and outlets, for assistive technology; a press opens the first quotation.
# $n (Number) how many quotations
# $speaker (Text) whose words they are
# $outlet (Text) the outlet that quotes
n-quotations-of = { $n } نقل‌قول از { $speaker }، { $outlet }: خواندن نخستین آن

## Under a picture that leaves the page

# $chosen (Text) what is chosen
figure-filter = فلتر: { $chosen }

# What has no place on the map.
# $groups (Text) the groups of the tray, each with its number
figure-not-on-map = در نقشه نیست: { $groups }.

# A group of the tray.
# $group (Text) what its incidents are known to, such as a country
# $n (Text) its numbers of incidents and of sums
figure-tray-group = { $group }: { $n }
