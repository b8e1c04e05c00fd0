## Months of the Gregorian calendar

month-january = جنوري
month-february = فبروري
month-march = مارچ
month-april = اپریل
month-may = مې
month-june = جون
month-july = جولای
month-august = اګست
month-september = سپټمبر
month-october = اکتوبر
month-november = نومبر
month-december = ډسمبر

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
date-since = له { $day } راهیسې

# $day (Text) a date
date-until = تر { $day } پورې

date-unknown = نېټه نامعلومه ده

## Figures

# $low (Number) the lowest
# $high (Number) the highest
figure-between = { $low }–{ $high }

# $n (Number) the lowest
figure-at-least = لږ تر لږه { $n }

# $n (Number) the highest
figure-up-to = تر { $n } پورې

# $n (Number) the likeliest
figure-about = شاوخوا { $n }

# A number that is not given.
figure-some = یو شمېر
