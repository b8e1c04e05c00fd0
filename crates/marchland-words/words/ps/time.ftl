# No period set.
all-dates = ټولې نېټې

# What a field of the period takes; the field shows and reads Latin digits only, kept apart from the text around them.
period-format = کال، یا میاشت لکه ⁦2024-06⁩، یا ورځ لکه ⁦2024-06-30⁩، په لاتیني رقمونو. د غشو تڼۍ یې ګام په ګام بدلوي.

# Over the presets of the period.
presets = موده ټاکل …

# Presets.
last-days = وروستۍ ۳۰ ورځې چې خبر یې شته

# See [`LAST_DAYS`].
last-year = وروستی کال چې خبر یې شته

# Move the period by its length.
earlier = مخکې

# See [`EARLIER`].
later = وروسته

# Let it move by itself.
play = چلول

# See [`PLAY`].
stop = درول

# How a timeline is read.
timeline-key = پورتنۍ ستنې، ډکې: هرومرو هغه وخت؛ کرښه‌کرښه: ښايي. په لړیو کې پټې، ډکه: ورځ یې معلومه ده؛ کرښه‌کرښه: له دې ورځو په یوه کې؛ تشه: یوازې ادعا شوې؛ Σ د دوو کرښو ترمنځ: د څو واقعو مجموعه. رنګه لړۍ: څرګندونې. د مودې ټاکلو لپاره پر پورتنیو ستنو کش کړئ، د مخته شاته تلو لپاره پر لړیو؛ د موږک څرخ نږدې او لرې کوي.

# The tray of the timeline.
undated = بې‌نېټې

# The second axis.
calendar = دویمه جنتري

# Where nothing has a date.
nothing-dated = د دې ټولګې هیڅ پېښه نېټه نه لري.

## A period as it is set

# $from (Text) its beginning
# $to (Text) its end
period-from-to = له { $from } تر { $to }

## What pictures of time show, for assistive technology

# $shown (Text) how many incidents
# $period (Text) the period
strip-of = د نېټې له مخې؛ { $shown }؛ موده: { $period }. د څنګ په خانو کې موده بې له نښه نیولو ټاکل کېږي.

# $shown (Text) how many incidents
# $days (Text) first and last day
# $undated (Number) how many have no date
timeline-of = د ډول له مخې په لړیو کې؛ { $shown }؛ { $days }؛ بې‌نېټې: { $undated }. د پېښو لړلیک هماغه څه وايي.

calendar-none = هیڅ
calendar-solar-hijri = هجري لمریز
calendar-lunar-hijri = هجري سپوږمیز
