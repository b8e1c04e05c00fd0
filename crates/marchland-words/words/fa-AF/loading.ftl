# In place of words whose text is being fetched.
text-comes = متن بار می‌شود …

# In place of a record while the records are being fetched, were stopped or broke off.
records-come = ریکاردها این‌جا نیست؛ یادداشت بالای صفحه دلیل آن را می‌گوید.

# Stops loading.
cancel = لغو

# Goes on with what was stopped or broke off.
load-again = بار کردن دوباره

# The records were not loaded to their end, because the reader wanted it so or the file broke off.
records-stopped = ریکاردها بار نشد: نقشه، خط زمانی و فلتر کار می‌کند، جمله‌ها و پیوندها نیست.

# A text could not be fetched when it was wanted.
text-missing = یک متن را نشد دریافت کرد.

# Heading of the map, for assistive technology.
map-title = نقشۀ رویدادها

# Of the timeline.
timeline-title = خط زمانی رویدادها

# Of the network.
network-title = شبکۀ بازیگران

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
records-read = ریکاردها بار می‌شود: { $read } از { $all } میگابایت

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
head-read = مجموعه بار می‌شود: { $read } از { $all } میگابایت

## What could not be loaded

page-broke = چیزی در صفحه خراب شد. بار کردن دوبارۀ آن معمولاً کمک می‌کند؛ آدرس صفحه جای شما را نگه می‌دارد.
corpus-unreachable = فایل مجموعه دریافت نشد: هیچ پاسخی نیامد. آیا شبکۀ انترنت وصل است؟

# $status (Text) the number that the server answered with
corpus-status = فایل مجموعه دریافت نشد: سرور با وضعیت { $status } پاسخ داد.

corpus-broken-off = دریافت فایل مجموعه نیمه‌کاره قطع شد.

# $why (Text) why, in English
corpus-unreadable = فایل مجموعه خوانده نمی‌شود: { $why }.

## Languages

language = زبان

# A language of which the words are a draft.
# $language (Text) what it calls itself
language-draft-name = { $language } (پیش‌نویس)

# Said once where the words are a draft.
language-draft = این برگردان پیش‌نویس است و هنوز هیچ‌کسی که به این زبان سخن می‌گوید آن را ندیده است. مقاله‌ها و آنچه از آن‌ها خوانده شده به زبان خودشان است.

# Said, in English, where the words of another language did not come.
language-missing = برگردان به آن زبان دریافت نشد. صفحه به زبان انگلیسی است.

language-before = زبان:{ " " }
