# In place of words whose text is being fetched.
text-comes = متن راوړل کېږي …

# In place of a record while the records are being fetched, were stopped or broke off.
records-come = ریکارډونه لا نه دي رارسېدلي؛ د پاڼې په سر کې یادښت یې دلیل وايي.

# Stops loading.
cancel = لغوه کول

# Goes on with what was stopped or broke off.
load-again = بیا راوړل

# The records were not loaded to their end, because the reader wanted it so or the file broke off.
records-stopped = ریکارډونه نه دي راوړل شوي: نقشه، د وخت کرښه او فلټر کار کوي، جملې او اړیکې نشته.

# A text could not be fetched when it was wanted.
text-missing = یو متن راونه‌وړل شو.

# Heading of the map, for assistive technology.
map-title = د پېښو نقشه

# Of the timeline.
timeline-title = د پېښو د وخت کرښه

# Of the network.
network-title = د لوبغاړو شبکه

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
records-read = ریکارډونه راوړل کېږي: له { $all } څخه { $read } میګابایټه

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
head-read = ټولګه راوړل کېږي: له { $all } څخه { $read } میګابایټه

## What could not be loaded

page-broke = په پاڼه کې یو څه خراب شول. بیا پرانیستل یې ډېری وخت ستونزه حلوي؛ پته ستاسو ځای ساتي.
corpus-unreachable = د ټولګې فایل راونه‌وړل شو: هیچا ځواب ورنه‌کړ. آیا انټرنېټ فعال دی؟

# $status (Text) the number that the server answered with
corpus-status = د ټولګې فایل راونه‌وړل شو: سرور د { $status } حالت په کوډ ځواب ورکړ.

corpus-broken-off = د ټولګې فایل د راوړلو پر مهال نیمګړی پاتې شو.

# $why (Text) why, in English
corpus-unreadable = د ټولګې فایل نه لوستل کېږي: { $why }.

## Languages

language = ژبه

# A language of which the words are a draft.
# $language (Text) what it calls itself
language-draft-name = { $language } (مسوده)

# Said once where the words are a draft.
language-draft = د پاڼې دا ژباړه مسوده ده چې لا د دې ژبې کوم ویونکي نه ده کتلې. لیکنې، او هغه څه چې ترې لوستل شوي، په خپله ژبه دي.

# Said, in English, where the words of another language did not come.
language-missing = د هغې ژبې کلمې راونه‌وړل شوې. پاڼه په انګلیسي ده.

language-before = ژبه:{ " " }
