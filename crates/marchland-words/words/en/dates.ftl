## Months of the Gregorian calendar

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## Dates and periods; numbers come in the digits of the language

# $day (Text) day of the month
# $month (Text) name of the month
# $year (Text) the year
date-day = { $day } { $month } { $year }

# $month (Text) name of the month
# $year (Text) the year
date-month = { $month } { $year }

# $from (Text) name of the first month
# $to (Text) name of the last
# $year (Text) the year
date-months = { $from }–{ $to } { $year }

# $from (Text) first day of the month
# $to (Text) last day
# $month (Text) name of the month
# $year (Text) the year
date-days = { $from }–{ $to } { $month } { $year }

# $from (Text) the first year
# $to (Text) the last
date-years = { $from }–{ $to }

# $from (Text) a date
# $to (Text) a later one
date-from-to = { $from } – { $to }

# $day (Text) a date
date-since = since { $day }

# $day (Text) a date
date-until = until { $day }

date-unknown = date unknown

## Figures

# $low (Number) the lowest
# $high (Number) the highest
figure-between = { $low }–{ $high }

# $n (Number) the lowest
figure-at-least = at least { $n }

# $n (Number) the highest
figure-up-to = up to { $n }

# $n (Number) the likeliest
figure-about = about { $n }

# A number that is not given.
figure-some = some
