# Name of the program.
name = Marchland

# Labels of the frame.
views = نماها

# Filter panel.
filter = فلتر

# Takes every choice back.
clear = نمایش همه

# Copies the address.
copy-link = کاپی لینک

# Over the table of speakers and outlets.
who-is-quoted = از که نقل‌قول شده، و در کجا

# Under it, where there may be more.
most-quoted = کسانی که بیش از همه از آنان نقل‌قول شده، و رسانه‌هایی که بیش از همه نقل‌قول کرده‌اند.

# Its first column.
speaker = گوینده

# Its second.
in-all = مجموع

# Said when it worked.
copied = لینک کاپی شد.

# Said when the browser refuses; what was to be copied follows.
# $text (Text) what was to be copied
copy-refused = مرورگر به این صفحه اجازۀ کاپی نمی‌دهد. از این‌جا کاپی کنید: { $text }

# Skips the frame.
skip = رفتن به نمای اصلی

# Over the view of claims while they are not here.
claims-title = ادعاها

# The second link of the page.
skip-to-period = رفتن به دوره

# Closes a panel or a line.
close = بستن

# Dismisses the lines at the top.
dismiss = پنهان کردن

# Goes back from a record to the list.
back-to-list = → همۀ رویدادها

# Title of the line as a record.
line-title = خط دیورند

# Where nothing fits the filter.
nothing = هیچ رویدادی از فلتر نمی‌گذرد.

# Said where a link names more articles than can be read at once.
two-at-most = حداکثر دو مقاله را می‌توان همزمان خواند.

# Begins a comparison.
compare = مقایسۀ این فلتر با فلتر دیگر

# Said where there is none.
compare-needs = برای مقایسه با فلتر دیگر، نخست یک فلتر تعیین کنید.

# Ends it.
compare-no-more = پایان مقایسه

# A filter that leaves all.
everything = همۀ رویدادها

# Names the menu of articles to read beside one.
beside = خواندن در کنار آن

# Its first choice.
nothing-beside = هیچ مقاله‌ای در کنار آن

# Reads two articles at once.
side-by-side = خواندن در کنار هم

# Said of a telling that made none.
no-incident = ، بدون رویداد

# Heading over how tellings were read.
how-read = چگونه خوانده شده

# A value that no telling gives.
not-given = ذکر نشده

# Heading of casualty figures when none is.
not-reported = هیچ رقمی گزارش نشده است. این به معنای صفر نیست.

# Label of the text field, and what stands in it while it is empty.
search-label = جست‌وجوی نام‌ها، رویدادها، ادعاها، نقل‌قول‌ها و جمله‌ها

# See [`SEARCH_LABEL`].
search = جست‌وجو

# The list of a search.
search-found = یافته‌ها

# The list of a search that finds nothing.
search-nothing = چیزی پیدا نشد، نه از روی تلفظ و نه با در نظر گرفتن اشتباه املایی.

# Heading over what is chosen, for assistive technology.
chosen = آنچه انتخاب شده

# The area of the filter.
area = ساحه روی نقشه

# Lets the pointer draw one.
draw-area = ترسیم یک ساحه برای فلتر

# Takes what is in sight for one.
area-in-view = فلتر بر اساس آنچه نقشه نشان می‌دهد

# Where nothing passes and one part taken away would help.
loosen = هیچ چیز با همۀ این‌ها سازگار نیست. یک بخش را حذف کنید:

# Where no single part would.
loosen-several = هیچ چیز با همۀ این‌ها سازگار نیست، و سبب آن تنها یک بخش نیست: دو یا چند بخش را حذف کنید.

# What a reader of a printed map must know of its sums.
figure-sums = رقم‌های مجموعی همزمان از چند واقعه سخن می‌گوید، مانند «۸۵۶ حمله»؛ این‌ها در شمار واقعه‌های جداگانه نمی‌آید.

# How to read a timeline without its legend.
figure-time-key = هر میله همۀ روزهایی را می‌پوشاند که رویداد آن ممکن است در آن‌ها رخ داده باشد. پُر: با دقت روز؛ هاشورزده: با دقت کمتر؛ توخالی: ادعای یک جانب؛ خط دوتایی: رقم مجموعی چند واقعه.

# What stands over the claims.
claims-lede = ادعاهایی که در یک موضوع یک چیز را می‌سنجد در کنار هم می‌آید، هر یک با واژه‌های خودش. هیچ چیز جمع زده یا اوسط گرفته نمی‌شود.

# Heading over matters on which claims differ.
claims-differ = جایی که ادعاها اختلاف دارد

# Heading over matters on which they do not.
claims-agree = جایی که ادعاها همخوان است

# Heading over claims that nothing is compared with.
claims-alone = ادعاهایی که همتایی ندارد

# All claims of a matter are of one article.
inside-one = در درون یک مقاله

# After a figure given in a vague word.
vague = { " " }(با واژۀ مبهم)

# Before the incident of a claim.
of-incident = رویداد:{ " " }

# Before a claimant.
says = به گفتۀ{ " " }

# Where the text names none.
no-claimant = بدون ذکر ادعاکننده روایت شده

# Where the words of a claim name no scope.
no-scope = حدی ذکر نشده

# Where they name no day.
no-days = روز یا دوره‌ای ذکر نشده

# Heading over the matters that a record's claims are part of.
compared = رقم‌های آن در کنار رقم‌های دیگر

# How the keyboard works a picture.
picture-keys = کلیدهای جهت‌نما میان نشانه‌ها حرکت می‌کند، Home و End به نخستین و آخرین نشانه می‌رود، Page Up و Page Down ده نشانه پیش و پس می‌رود، Enter انتخاب می‌کند، جمع و منفی بزرگ‌نمایی را تغییر می‌دهد، صفر تمام تصویر را نشان می‌دهد، Shift با کلیدهای جهت‌نما تصویر را جابه‌جا می‌کند، Escape بیرون می‌شود.

# Said in the button itself once a link is copied.
copied-short = کاپی شد

# In the tray where nothing passes the filter.
nothing-shown = هیچ رویدادی از فلتر نمی‌گذرد

# In the tray where nothing is in it.
all-on-map = هر آنچه نشان داده می‌شود روی نقشه جای خود را دارد

# The button that goes back to the picture as the page opened with it.
whole = نمایش تمام تصویر

# A period that ends before it begins.
period-backwards = این دوره پیش از آغاز خود پایان می‌یابد.

# Where the browser has no canvas.
no-canvas = این مرورگر نمی‌تواند تصویر را ترسیم کند؛ فهرست رویدادها همین را می‌گوید.

# While the basemap is on its way.
basemap-comes = نقشه هنوز دریافت می‌شود. همۀ رویدادها در فهرست است.

# Incidents on the line.
border = در سرحد، از دو سوی آن یا دربارۀ آن

# The others.
elsewhere = جای دیگر

# Who recognises the line.
line-standing = پاکستان خط سال ۱۸۹۳ را سرحد بین‌المللی می‌شمارد. از سال ۱۹۴۷ به این سو هیچ حکومت افغانستان آن را سرحد بین‌المللی نشناخته است.

# Where there is no basemap.
no-basemap = نقشۀ پایه دریافت یا خوانده نشد، از این رو نقشه‌ای نیست. همۀ رویدادها در فهرست است.

# What uncertainty looks like.
about-uncertain = محلی که تنها در سطح ولایت معلوم است ولایتی هاشورزده است، محلی در امتداد خط نواری در امتداد خط است، و آنچه تنها در سطح کشور معلوم است در کنارۀ نقشه می‌آید. هیچ چیز به میان یک ساحه برده نمی‌شود تا به شکل نقطه ترسیم شود. ماه همان ماه است، نه نخستین روز آن. رویدادهای بدون تاریخ در همۀ فهرست‌ها می‌ماند تا زمانی که شما دوره‌ای تعیین کنید.

# What becomes of disagreement.
about-disagreement = رقم‌های مقاله‌ها یا ادعاکنندگان مختلف در کنار هم می‌آید، همراه با این‌که چه کسی چه گفته است؛ هیچ چیز جمع زده یا اوسط گرفته نمی‌شود. «گزارش نشده» و صفر دو چیز متفاوت است.

# How to draw the line otherwise; after [`LINE_STANDING`].
about-line = { " " }این خط به‌حیث خطی جداگانه ترسیم می‌شود؛ آن را روی نقشه انتخاب کنید تا چنان ترسیم شود که هر یک از دو جانب ترسیم می‌کند.

# Whose data and letters these are.
about-made-with = حدود و دریاهای بزرگ: Natural Earth، در ملکیت عامه؛ دریاهای کوچک‌تر: GSHHG، LGPL 3؛ شهرک‌ها: GeoNames، CC BY 4.0؛ نام دولت‌ها به خط خودشان: Unicode CLDR. فونت: Newsreader و Libre Franklin، SIL Open Font Licence. این صفحه از هیچ سرور دیگری چیزی نمی‌خواهد و هیچ چیز را ذخیره نمی‌کند.

# Over an article of which not all may be shown.
extract = از این مقاله تنها جمله‌هایی که شواهد است و جمله‌های کنار آن‌ها اجازۀ نمایش دارد؛ باقی متن این‌جا نیست.

## Parts of a comparison

compare-only-first = تنها اولی
compare-both = هر دو
compare-only-second = تنها دومی

## Columns of claims

claim-column-claimed = آنچه ادعا شده
claim-column-source = به روایت
claim-column-words = با این واژه‌ها

## Drawings of the line

line-neutral = به‌حیث خطی جداگانه
line-pakistan = چنان‌که پاکستان ترسیم می‌کند
line-afghanistan = چنان‌که افغانستان ترسیم می‌کند

## Views

view-map = نقشه
view-timeline = خط زمانی
view-network = شبکه
view-sources = منابع
view-claims = ادعاها
view-list = رویدادها
view-about = درباره

## Facets

facet-type = نوع رویداد
facet-mode = شیوۀ انجام
facet-actor = بازیگر
facet-side = جانب
facet-place = محل
facet-article = مقاله
facet-outlet = رسانه
facet-precision = دقت محل
facet-status = شیوۀ روایت
facet-border = سرحد
facet-killed = شمار کشته‌شدگان

## Sides of actors

side-non-state = گروه‌های مسلح
side-unknown = معلوم نیست
side-civilian = غیرنظامیان
side-international = بین‌المللی
side-media = رسانه‌ها

## Papers

theme-auto = مطابق سیستم
theme-light = روشن
theme-dark = تاریک
theme-auto-short = خودکار

## Counts

# $n (Number) how many
n-incidents = { $n } رویداد

# $n (Number) how many are shown
# $all (Text) how many there are, with their name
n-of-all = { $n } از { $all }

# $n (Number) how many are listed
# $all (Number) how many there are
listed-of-all = { $n } از { $all }

# Sums of several happenings.
# $n (Number) how many
n-sums = { $n } رقم مجموعی

# Single happenings and sums, never added up.
# $n (Number) single happenings
# $sums (Text) sums, in words
singles-and-n-sums = { $n } + { $sums }

# What a chip does.
# $what (Text) a part of the filter
remove = حذف { $what }

# What taking a part of the filter away would leave.
# $what (Text) the part
# $left (Text) how many incidents it leaves
without-it = بدون { $what }: { $left }

# Shows the rest of a facet.
# $n (Number) how many values there are
all-n = همۀ { $n } مورد

# Where the rest is too much for one press.
# $most (Number) how many are shown then
# $n (Number) how many there are
most-of-n = { $most } از { $n }

## Titles of records

# Title of a tie.
# $a (Text) an actor
# $b (Text) another
# $sign (Text) how they stand to each other
tie-of = { $a } و { $b }: { $sign }

# Title of words of somebody who is named.
# $speaker (Text) who
quotation-of = گفتۀ { $speaker }
quotation-of-nobody = گفتۀ نقل‌شده

# Title of a sentence.
# $article (Text) the title of its article
sentence-of = جمله‌ای از «{ $article }»

## What a difference between claims means

difference-means-contradiction = دربارۀ یک چیز واحد؛ همۀ این‌ها نمی‌تواند درست باشد.
difference-means-stance = یک داوری: هر یک موضع کسی است که آن را دارد.
difference-means-growing = تناقض نیست: رقم پیشین شاید در زمان خود درست بوده باشد.
difference-means-scope = تناقض نیست: هر یک شاید دربارۀ آنچه می‌شمارد درست باشد.
difference-means-same-words = در آنچه گفته شده اختلافی نیست: دو ترجمه از آن است.
difference-means-agreement = دو مقاله یا دو ادعاکننده، یک پاسخ.

# What the filter does to the claims.
claims-all-shown = فلتر مربوط به رویدادهاست؛ همۀ ادعاها نشان داده می‌شود.
claims-some-left-out = موضوع‌هایی که هیچ‌یک از مقاله‌های انتخاب‌شده دربارۀ آن چیزی نمی‌گوید کنار گذاشته شده است. باقی فلتر مربوط به رویدادهاست.

## Links that cannot be followed

# $id (Text) what the link names
# $key (Text) under which key
link-unknown-id = لینک از «{ $id }» ({ $key }) نام می‌برد که در این مجموعه نیست؛ کنار گذاشته شد.

# $key (Text) a key of the link
# $found (Text) what stands there
# $expected (Text) what can stand there
link-unreadable = در لینک «{ $key }={ $found }» آمده است؛ مورد انتظار: { $expected }. کنار گذاشته شد.

## Dates

undated-incident = بدون تاریخ
date-to-the-day = با دقت روز
date-to-days = با دقت چند روز
date-to-the-week = با دقت هفته
date-to-the-month = با دقت ماه
date-to-the-year = تنها با دقتی کمتر از ماه

## How a record was made

coded-by-rule = بر اساس قاعده کدگذاری‌شده، بازبینی‌نشده

# $reason (Text) what the reviewer says
reviewed-because = بازبینی‌شده: { $reason }

## What stands in About

# $stretches (Text) how many stretches of evidence
about-sentence = هر مقداری که این‌جا نشان داده می‌شود، بازیگر باشد یا محل، تاریخ، عدد یا پیوند، واژه‌هایی را باز می‌کند که از آن‌ها خوانده شده است. هنگام نوشتن این مجموعه { $stretches } بایت به بایت در متن‌های ذخیره‌شده جست‌وجو شد؛ اگر یکی از آن‌ها پیدا نشود، ساختن مجموعه متوقف می‌شود.

# Before the word “reviewed”.
about-rule-before = مقاله‌ها را برنامه‌ای با قاعده‌های نوشته‌شده خوانده است، نه انسان و نه مدل آماری: برنامه واژه‌هایی را می‌یابد که از رویدادی نام می‌برد، و این‌که چه کسی عمل می‌کند، در برابر چه کسی، کجا، چه وقت و چند، و قاعده را یادداشت می‌کند. نوع رویدادها همان است که در رهنمود کدگذاری PLOVER آمده است. در ریکارد واژۀ{ " " }

# The word a record says.
about-rule-word = بازبینی‌شده

# After it.
about-rule-after = { " " }وقتی می‌آید که انسانی آن را دیده و دلیلی آورده باشد؛ در غیر آن، چنان است که قاعده‌ها به جا گذاشته است. قاعده‌ها خطا می‌کند؛ جمله برای آن است که بتوانید ببینید چه وقت.

## What pictures show, for assistive technology

# $shown (Text) how many incidents
# $tray (Number) how many of them have no place on the map
map-of = نقشۀ { $shown }؛ { $tray } رویداد در کنارۀ پایین است که در بهترین حالت تنها در سطح کشور معلوم است. فهرست رویدادها همین را می‌گوید.

# $n (Number) how many
n-ties-shown = { $n } پیوند نشان‌داده‌شده
ties-come = پیوندهایی که هنوز این‌جا نیست

# $actors (Text) how many actors
# $ties (Text) how many ties
network-of = شبکۀ { $actors } با { $ties }. جدول زیر همین را می‌گوید.
