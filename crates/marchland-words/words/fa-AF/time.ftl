# No period set.
all-dates = همۀ تاریخ‌ها

# What a field of the period takes. The digits are those that the field reads.
period-format = یک سال، یک ماه مانند 2024-06، یا یک روز مانند 2024-06-30. کلیدهای جهت‌نما گام به گام پیش و پس می‌برد.

# Over the presets of the period.
presets = تعیین دوره به …

# Presets.
last-days = ۳۰ روز اخیرِ روایت‌شده

# See [`LAST_DAYS`].
last-year = یک سال اخیرِ روایت‌شده

# Move the period by its length.
earlier = پیش‌تر

# See [`EARLIER`].
later = پس‌تر

# Let it move by itself.
play = پخش

# See [`PLAY`].
stop = توقف

# How a timeline is read.
timeline-key = میله‌های بالا، پُر: حتماً در همان زمان؛ هاشورزده: شاید. در ردیف‌ها، پُر: با دقت روز؛ هاشورزده: در بعضی از این روزها؛ توخالی: تنها ادعا شده؛ Σ میان دو خط: رقم مجموعی چند واقعه. ردیف‌های رنگی: اظهارات. برای تعیین دوره روی میله‌های بالا بکشید، برای پیش و پس رفتن روی ردیف‌ها؛ چرخ موس بزرگ‌نمایی را تغییر می‌دهد.

# The tray of the timeline.
undated = بدون تاریخ

# The second axis.
calendar = تقویم دوم

# Where nothing has a date.
nothing-dated = هیچ رویدادی از این مجموعه تاریخ ندارد.

## A period as it is set

# $from (Text) its beginning
# $to (Text) its end
period-from-to = { $from } تا { $to }

## What pictures of time show, for assistive technology

# $shown (Text) how many incidents
# $period (Text) the period
strip-of = { $shown } به ترتیب تاریخ؛ دوره: { $period }. خانه‌های کنار آن دوره را بدون نشانه‌گیری تعیین می‌کند.

# $shown (Text) how many incidents
# $days (Text) first and last day
# $undated (Number) how many have no date
timeline-of = { $shown } در ردیف‌ها نظر به دسته، { $days }؛ { $undated } رویداد بدون تاریخ. فهرست رویدادها همین را می‌گوید.

calendar-none = هیچ
calendar-solar-hijri = هجری شمسی
calendar-lunar-hijri = هجری قمری
