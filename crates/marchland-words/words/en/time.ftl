# No period set.
all-dates = All dates

# What a field of the period takes.
period-format = A year, a month such as 2024-06, or a day such as 2024-06-30. Arrow keys step.

# Over the presets of the period.
presets = Set to …

# Presets.
last-days = Last 30 days told of

# See [`LAST_DAYS`].
last-year = Last year told of

# Move the period by its length.
earlier = Earlier

# See [`EARLIER`].
later = Later

# Let it move by itself.
play = Play

# See [`PLAY`].
stop = Stop

# How a timeline is read.
timeline-key = Bars at the top, solid: certainly then; hatched: perhaps. In the lanes, solid: known to the day; hatched: on some of these days; hollow: only claimed; Σ between rules: a sum of several. Tinted lanes: statements. Drag over the bars at the top to set a period, over the lanes to move along; the wheel zooms.

# The tray of the timeline.
undated = Without a date

# The second axis.
calendar = Second calendar

# Where nothing has a date.
nothing-dated = No incident of this corpus has a date.

## A period as it is set

# $from (Text) its beginning
# $to (Text) its end
period-from-to = { $from } to { $to }

## What pictures of time show, for assistive technology

# $shown (Text) how many incidents
# $period (Text) the period
strip-of = { $shown } by date; period: { $period }. The fields beside it set the period without aiming.

# $shown (Text) how many incidents
# $days (Text) first and last day
# $undated (Number) how many have no date
timeline-of = { $shown } in lanes by class, { $days }; { $undated } without a date. The list of incidents says the same.

calendar-none = none
calendar-solar-hijri = Solar Hijri
calendar-lunar-hijri = Lunar Hijri
