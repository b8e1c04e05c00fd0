## What stands between the items of a list

# Between short items.
list-comma = ,{ " " }

# Between longer ones.
list-semicolon = ;{ " " }

## The disputed line of the map

# How a sentence begins that speaks of it.
# $name (Text) its name
line-named = The { $name }

# Where it has no name.
line-unnamed = The line

# How the line is drawn, in a sentence.
# $line (Text) “The Durand Line”
line-drawn-neutral = { $line } is drawn broken, as a line of its own: Pakistan holds it to be an international border, Afghanistan does not recognise it as one.

# $line (Text) “The Durand Line”
line-drawn-pakistan = { $line } is drawn as Pakistan draws it: unbroken, as an international border.

# $line (Text) “The Durand Line”
line-drawn-afghanistan = { $line } is drawn faint and dotted, without the weight of a border: Afghanistan does not recognise it as one.

# In the place of its name, inside a sentence.
the-line = the line

# $line (Text) the name of the line
# $n (Number) how many incidents
n-along-line = { $line }, { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
} along it

## What a mark of the map says

# $place (Text) where
# $number (Text) how many incidents and sums
# $kinds (Text) of what kinds
# $known (Text) how exactly the place is known
mark-of = { $place }, { $number }: { $kinds }, { $known }

# $n (Number) how many
# $kind (Text) kind of incident, such as “verbal conflict”
n-of-kind = { $n } { $kind }

# Numbers that tell of several happenings at once, such as “856 attacks”.
# $n (Number) how many
n-sums-of-several = { $n ->
    [one] { $n } sum of several
   *[other] { $n } sums of several
}

# $incidents (Text) how many incidents
# $sums (Text) how many sums
incidents-and-sums = { $incidents } and { $sums }

# A mark that stands for several places.
# $place (Text) one of them
# $n (Number) how many others
place-and-n-near = { $place } and { $n ->
    [one] { $n } place
   *[other] { $n } places
} near it

# A name with its kind, where it could be taken for that of something else: Nangarhar province.
# $place (Text) the name
# $kind (Text) province or district
place-of-kind = { $place } { $kind }

## How exactly the place of a mark is known

# It stands for several places.
known-apart = open to see them apart
known-at = at the place
known-near = near the place
known-area = known to the area
known-province = known to the province

# $line (Text) the name of the line
known-along-part = along a part of the { $line }

# $line (Text) the name of the line
known-along = somewhere along the { $line }

## Numbers beside marks of the map, as short as can be

# 12k are some twelve thousand.
# $n (Number) how many thousands
short-thousands = { $n }k

# 1.5M are some one and a half million.
# $n (Number) how many millions
# $tenth (Number) how many tenths of a million more
short-millions = { $n }.{ $tenth }M

# Sums of several happenings.
# $n (Number) how many
# $short (Text) the same, written short
short-sums = { $n ->
    [one] { $short } sum
   *[other] { $short } sums
}

# $number (Text) how many incidents and sums
in-the-area = { $number } in the area

# $number (Text) how many incidents and sums
in-the-province = { $number } in the province

# $number (Text) how many incidents and sums
along-the-line = { $number } along the line

# Length of the scale bar.
# $n (Number) kilometres
n-km = { $n } km

# Several countries between which a place is not known.
# $a (Text) a country
# $b (Text) another
country-and-country = { $a } and { $b }

## Legend of the map

legend-kinds = Kind of incident
legend-places = How exactly the place is known
legend-lines = Lines

legend-several = Several at one place
legend-sum = A sum, as “856 attacks”
legend-near = Near the place
legend-area = In the district or province
legend-along = Along the line
legend-sums-area = Sums in a province
legend-sums-along = Sums along the line

legend-line-neutral = Durand Line, neutral
legend-line-pakistan = Durand Line, Pakistan’s
legend-line-afghanistan = Durand Line, Afghanistan’s
legend-border = International border
legend-disputed-border = Disputed border
legend-province-border = Province border
legend-crossing = Border crossing

## Legend of the network: kinds of actors by their form

form-state = State
form-government = Government, ministry, agency
form-armed-forces = Armed forces, intelligence
form-border-force = Border force, police
form-armed-group = Armed group
form-person = Person, unknown
form-international = International body
form-civilians = Civilians, communities, parties, media

## What the network says

# $n (Number) how many
n-statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}

# What a tie is made of, where all of it was before the period that is set.
# $weight (Text) how many incidents, statements or sentences
before-period = { $weight } before the period

# A tie in a line.
# $a (Text) an actor
# $b (Text) another
# $sign (Text) conflict or co-operation
# $kind (Text) in words, in deeds or as stated
# $weight (Text) how many incidents, statements or sentences
tie-between = { $a } and { $b }: { $sign } { $kind }, { $weight }

# The kind of a tie that a text states as such.
kind-as-stated = as stated

# $tie (Text) a tie in a line
# $period (Text) its time
tie-in-period = { $tie }, { $period }

# $tie (Text) a tie in a line
tie-denied-by-one = { $tie }, denied by one side

# An actor in a line.
# $name (Text) its name
# $kind (Text) what kind of actor
# $n (Number) how often it is mentioned
# $ties (Text) its strongest ties; may begin with a capital letter
actor-of = { $name }, { $kind }, { $n ->
    [one] { $n } mention
   *[other] { $n } mentions
}. { $ties }

# In place of its ties.
no-ties-shown = No ties shown

# One of its ties.
# $sign (Text) conflict or co-operation
# $other (Text) the other actor
# $weight (Text) how many incidents, statements or sentences
tie-with = { $sign } with { $other }, { $weight }

# $ties (Text) its strongest ties
# $n (Number) how many others it has
ties-and-n-more = { $ties }; and { $n ->
    [one] { $n } more tie
   *[other] { $n } more ties
}

## Timeline

# What lies before the days that are shown; the sign points there.
# $n (Number) how many
n-earlier = ‹ { $n } earlier

# What lies after them.
# $n (Number) how many
n-later = { $n } later ›

# Over a lane: how many single happenings and sums are in it.
# $lane (Text) how many incidents or statements
# $sums (Text) how many sums
lane-and-sums = { $lane }, { $sums }

# The same where some are drawn by number.
# $lane (Text) how many are in the lane
# $most (Number) the number of the highest column
lane-with-columns = { $lane }; columns where they are too many for rows, { $most } at most

# A bar of the timeline.
# $days (Text) its days
# $n (Number) how many incidents were then
n-on-days = { $days }: { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}

# The same where others may have been then.
# $days (Text) its days
# $n (Number) how many incidents were then
# $more (Number) how many others may have been
n-on-days-and-perhaps = { $days }: { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}, { $more } more may lie here

# A stretch of columns of the timeline.
# $kind (Text) kind of incident, such as “Verbal conflict”
# $days (Text) its days
# $n (Number) how many incidents lie there
n-of-kind-on-days = { $kind }, { $days }: { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
}; open to see them apart

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
