## Months of the Gregorian calendar

month-january = جنوری
month-february = فبروری
month-march = مارچ
month-april = اپریل
month-may = می
month-june = جون
month-july = جولای
month-august = آگست
month-september = سپتمبر
month-october = اکتوبر
month-november = نومبر
month-december = دسمبر

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
date-months = { $from } تا { $to } { $year }

# $from (Text) first day of the month
# $to (Text) last day
# $month (Text) name of the month
# $year (Text) the year
date-days = { $from } تا { $to } { $month } { $year }

# $from (Text) the first year
# $to (Text) the last
date-years = { $from } تا { $to }

# $from (Text) a date
# $to (Text) a later one
date-from-to = { $from } تا { $to }

# $day (Text) a date
date-since = از { $day } به بعد

# $day (Text) a date
date-until = تا { $day }

date-unknown = تاریخ نامعلوم

## Figures

# $low (Number) the lowest
# $high (Number) the highest
figure-between = { $low } تا { $high }

# $n (Number) the lowest
figure-at-least = حداقل { $n }

# $n (Number) the highest
figure-up-to = حداکثر { $n }

# $n (Number) the likeliest
figure-about = حدود { $n }

# A number that is not given.
figure-some = شماری
