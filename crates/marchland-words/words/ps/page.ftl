# Name of the program.
name = Marchland

# Labels of the frame.
views = لیدونه

# Filter panel.
filter = فلټر

# Takes every choice back.
clear = ټولې ښودل

# Copies the address.
copy-link = لېنک کاپي کول

# Over the table of speakers and outlets.
who-is-quoted = د چا خبرې نقل شوې، او چېرته

# Under it, where there may be more.
most-quoted = هغه کسان چې خبرې یې تر ټولو ډېرې نقل شوې، او هغه رسنۍ چې تر ټولو ډېر نقل قولونه لري.

# Its first column.
speaker = ویونکی

# Its second.
in-all = ټول

# Said when it worked.
copied = لېنک کاپي شو.

# Said when the browser refuses; what was to be copied follows.
# $text (Text) what was to be copied
copy-refused = براوزر دې پاڼې ته د کاپي کولو اجازه نه ورکوي. له دې ځایه یې کاپي کړئ: { $text }

# Skips the frame.
skip = اصلي لید ته ورتلل

# Over the view of claims while they are not here.
claims-title = ادعاوې

# The second link of the page.
skip-to-period = مودې ته ورتلل

# Closes a panel or a line.
close = بندول

# Dismisses the lines at the top.
dismiss = لرې کول

# Goes back from a record to the list; the arrow points to the right, where "back" is in this script.
back-to-list = → ټولې پېښې

# Title of the line as a record.
line-title = د ډیورنډ کرښه

# Where nothing fits the filter.
nothing = هیڅ پېښه له فلټر سره سمون نه خوري.

# Said where a link names more articles than can be read at once.
two-at-most = په یوه وخت کې تر دوو زیاتې لیکنې نه لوستل کېږي.

# Begins a comparison.
compare = دا فلټر له بل سره پرتله کول

# Said where there is none.
compare-needs = له بل سره د پرتله کولو لپاره یو فلټر وټاکئ.

# Ends it.
compare-no-more = د پرتلې پای

# A filter that leaves all.
everything = ټولې پېښې

# Names the menu of articles to read beside one.
beside = تر څنګ یې ولولئ

# Its first choice.
nothing-beside = تر څنګ یې هیڅ نه

# Reads two articles at once.
side-by-side = څنګ په څنګ لوستل

# Said of a telling that made none.
no-incident = ، پېښه نه ده

# Heading over how tellings were read.
how-read = څنګه لوستل شوې

# A value that no telling gives.
not-given = نه دی ورکړل شوی

# Heading of casualty figures when none is.
not-reported = هیڅ شمېره نه ده راپور شوې. دا له صفر سره یو شی نه دی.

# Label of the text field, and what stands in it while it is empty.
search-label = په نومونو، پېښو، ادعاوو، نقل قولونو او جملو کې لټون

# See [`SEARCH_LABEL`].
search = لټون

# The list of a search.
search-found = موندل شوي

# The list of a search that finds nothing.
search-nothing = هیڅ ونه موندل شول، نه په ورته غږ او نه په کوچنۍ املايي تېروتنه.

# Heading over what is chosen, for assistive technology.
chosen = غوره شوي

# The area of the filter.
area = پر نقشه سیمه

# Lets the pointer draw one.
draw-area = د فلټر لپاره سیمه کښل

# Takes what is in sight for one.
area-in-view = د نقشې د ښکاره برخې له مخې فلټر کول

# Where nothing passes and one part taken away would help.
loosen = له دې ټولو سره هیڅ پېښه سمون نه خوري. یوه برخه لرې کړئ:

# Where no single part would.
loosen-several = له دې ټولو سره هیڅ پېښه سمون نه خوري او دلیل یې یوازې یوه برخه نه ده: دوه یا زیاتې لرې کړئ.

# What a reader of a printed map must know of its sums.
figure-sums = مجموعې په یو ځل د څو واقعو خبر ورکوي، لکه «۸۵۶ بریدونه»؛ له بېلو واقعو سره نه شمېرل کېږي.

# How to read a timeline without its legend.
figure-time-key = پټه پر ټولو هغو ورځو غځېدلې چې پېښه ښايي پکې شوې وي. ډکه: ورځ یې معلومه ده؛ کرښه‌کرښه: لږ دقیقه معلومه ده؛ تشه: یوازې یوه لوري ادعا کړې؛ دوه غبرګې کرښې: د څو واقعو مجموعه.

# What stands over the claims.
claims-lede = هغه ادعاوې چې د یوې موضوع یو شی سنجوي، یوځای راغلې دي، هره یوه په خپلو الفاظو. نه څه جمع شوي او نه یې اوسط نیول شوی.

# Heading over matters on which claims differ.
claims-differ = چېرته چې ادعاوې توپیر لري

# Heading over matters on which they do not.
claims-agree = چېرته چې ادعاوې یوشان دي

# Heading over claims that nothing is compared with.
claims-alone = هغه ادعاوې چې له بلې سره نه پرتله کېږي

# All claims of a matter are of one article.
inside-one = په یوه لیکنه کې

# After a figure given in a vague word.
vague = { " " }(مبهمه کلمه)

# Before the incident of a claim.
of-incident = پېښه:{ " " }

# Before a claimant.
says = ادعا کوونکی:{ " " }

# Where the text names none.
no-claimant = ادعا کوونکی نه دی یاد شوی

# Where the words of a claim name no scope.
no-scope = حد نه دی یاد شوی

# Where they name no day.
no-days = ورځ یا موده نه ده یاده شوې

# Heading over the matters that a record's claims are part of.
compared = شمېرې یې د نورو تر څنګ

# How the keyboard works a picture.
picture-keys = د غشو تڼۍ د نښو ترمنځ ځي، Home او End لومړۍ او وروستۍ نښې ته، Page Up او Page Down لس نښې شاته او مخته، Enter ټاکي، جمع او منفي انځور نږدې او لرې کوي، ۰ ټول انځور ښيي، Shift له غشو سره یې خوځوي، Escape ترې وځي.

# Said in the button itself once a link is copied.
copied-short = کاپي شو

# In the tray where nothing passes the filter.
nothing-shown = هیڅ پېښه له فلټر سره سمون نه خوري

# In the tray where nothing is in it.
all-on-map = هر څه چې ښودل شوي، پر نقشه خپل ځای لري

# The button that goes back to the picture as the page opened with it.
whole = ټول انځور ښودل

# A period that ends before it begins.
period-backwards = موده به تر پیل مخکې پای ته ورسېږي.

# Where the browser has no canvas.
no-canvas = دا براوزر انځور نه شي کښلای؛ د پېښو لړلیک هماغه څه وايي.

# While the basemap is on its way.
basemap-comes = نقشه لا راوړل کېږي. هره پېښه په لړلیک کې شته.

# Incidents on the line.
border = پر پوله، له پولې ها خوا یا د پولې په اړه

# The others.
elsewhere = بل ځای

# Who recognises the line.
line-standing = پاکستان د ۱۸۹۳ کال کرښه نړیواله پوله ګڼي. له ۱۹۴۷ کال راهیسې د افغانستان هیڅ حکومت دا د نړیوالې پولې په توګه په رسمیت نه ده پېژندلې.

# Where there is no basemap.
no-basemap = بنسټیزه نقشه راونه‌وړل شوه یا ونه لوستل شوه، ځکه خو نقشه نشته. هره پېښه په لړلیک کې شته.

# What uncertainty looks like.
about-uncertain = هغه ځای چې یوازې ولایت یې معلوم وي، کرښه‌کرښه ولایت دی؛ هغه ځای چې د کرښې په اوږدو کې وي، د کرښې په اوږدو کې یوه پټه ده؛ او هغه څه چې یوازې هېواد یې معلوم وي، د نقشې تر څنګ په بکس کې راځي. هیڅ شی د سیمې منځ ته نه دی وړل شوی چې د ټکي په توګه وکښل شي. میاشت میاشت ده، نه د میاشتې لومړۍ ورځ. بې‌نېټې پېښې تر هغې په هر لړلیک کې پاتې کېږي چې تاسو موده وټاکئ.

# What becomes of disagreement.
about-disagreement = د بېلابېلو لیکنو یا ادعا کوونکو شمېرې څنګ په څنګ راځي او ورسره ښودل کېږي چې چا څه ویلي؛ نه څه جمع شوي او نه یې اوسط نیول شوی. «نه دي راپور شوي» او صفر بېل شیان دي.

# How to draw the line otherwise; after [`LINE_STANDING`].
about-line = { " " }دلته د یوې بېلې کرښې په توګه کښل شوې؛ پر نقشه یې وټاکئ، څو یې د هر لوري په ډول وکاږئ.

# Whose data and letters these are.
about-made-with = بهرنۍ کرښې او لوی سیندونه: Natural Earth (عامه ملکیت)؛ کوچني سیندونه: GSHHG (LGPL 3)؛ ښارګوټي: GeoNames (CC BY 4.0)؛ د هېوادونو نومونه په خپل لیکدود: Unicode CLDR. توري: Newsreader او Libre Franklin (SIL Open Font Licence). دا پاڼه له بل هیڅ سرور څخه څه نه غواړي او هیڅ شی نه خوندي کوي.

# Over an article of which not all may be shown.
extract = له دې لیکنې یوازې هغه جملې ښودل کېدای شي چې ثبوت دي، او هغه چې د دوی تر څنګ دي؛ پاتې برخه دلته نشته.

## Parts of a comparison

compare-only-first = یوازې په لومړي کې
compare-both = په دواړو کې
compare-only-second = یوازې په دویم کې

## Columns of claims

claim-column-claimed = څه ادعا شوې
claim-column-source = د چا په وینا
claim-column-words = په دې الفاظو

## Drawings of the line

line-neutral = د یوې بېلې کرښې په توګه
line-pakistan = لکه چې پاکستان یې کاږي
line-afghanistan = لکه چې افغانستان یې کاږي

## Views

view-map = نقشه
view-timeline = د وخت کرښه
view-network = شبکه
view-sources = سرچینې
view-claims = ادعاوې
view-list = پېښې
view-about = په اړه

## Facets

facet-type = د پېښې ډول
facet-mode = څنګه شوې
facet-actor = لوبغاړی
facet-side = لوری
facet-place = ځای
facet-article = لیکنه
facet-outlet = رسنۍ
facet-precision = ځای څومره معلوم دی
facet-status = څنګه روایت شوې
facet-border = پوله
facet-killed = وژل شوي

## Sides of actors

side-non-state = وسله‌والې ډلې
side-unknown = نامعلوم
side-civilian = ملکي وګړي
side-international = نړیوال
side-media = رسنۍ

## Papers

theme-auto = د سیستم په شان
theme-light = روښانه
theme-dark = تیاره
theme-auto-short = خپلکار

## Counts

# $n (Number) how many
n-incidents = { $n ->
    [one] { $n } پېښه
   *[other] { $n } پېښې
}

# $n (Number) how many are shown
# $all (Text) how many there are, with their name
n-of-all = ښودل شوې: { $n }؛ ټولې: { $all }

# $n (Number) how many are listed
# $all (Number) how many there are
listed-of-all = له { $all } څخه { $n }

# Sums of several happenings.
# $n (Number) how many
n-sums = { $n ->
    [one] { $n } مجموعه
   *[other] { $n } مجموعې
}

# Single happenings and sums, never added up.
# $n (Number) single happenings
# $sums (Text) sums, in words
singles-and-n-sums = { $n } + { $sums }

# What a chip does.
# $what (Text) a part of the filter
remove = «{ $what }» لرې کول

# What taking a part of the filter away would leave.
# $what (Text) the part
# $left (Text) how many incidents it leaves
without-it = بې له «{ $what }»: { $left }

# Shows the rest of a facet.
# $n (Number) how many values there are
all-n = ټول { $n }

# Where the rest is too much for one press.
# $most (Number) how many are shown then
# $n (Number) how many there are
most-of-n = له { $n } څخه { $most }

## Titles of records

# Title of a tie.
# $a (Text) an actor
# $b (Text) another
# $sign (Text) how they stand to each other
tie-of = { $a } او { $b }: { $sign }

# Title of words of somebody who is named.
# $speaker (Text) who
quotation-of = د { $speaker } خپل الفاظ
quotation-of-nobody = نقل شوي الفاظ

# Title of a sentence.
# $article (Text) the title of its article
sentence-of = د «{ $article }» یوه جمله

## What a difference between claims means

difference-means-contradiction = د یوه او هماغه شي په اړه؛ دا ټولې سمې نه شي کېدای.
difference-means-stance = قضاوت: هر یو د هغه چا دریځ دی چې کوي یې.
difference-means-growing = تناقض نه دی: پخوانۍ شمېره ښايي په خپل وخت کې سمه وه.
difference-means-scope = تناقض نه دی: هره یوه د خپلې شمېرنې لپاره سمه کېدای شي.
difference-means-same-words = په ویل شویو خبرو کې توپیر نشته: د هغو دوه ژباړې دي.
difference-means-agreement = دوې لیکنې یا دوه ادعا کوونکي، یو ځواب.

# What the filter does to the claims.
claims-all-shown = فلټر د پېښو دی؛ ټولې ادعاوې ښودل شوې دي.
claims-some-left-out = هغه موضوعات پرېښودل شوي چې هیڅ غوره شوې لیکنه یې په اړه څه نه وايي. د فلټر پاتې برخه د پېښو ده.

## Links that cannot be followed

# $id (Text) what the link names
# $key (Text) under which key
link-unknown-id = لېنک «{ $id }» ({ $key }) یادوي، چې په دې ټولګه کې نشته؛ دا برخه پرېښودل شوه.

# $key (Text) a key of the link
# $found (Text) what stands there
# $expected (Text) what can stand there
link-unreadable = په لېنک کې «{ $key }={ $found }» راغلي؛ باید دا وای: { $expected }. دا برخه پرېښودل شوه.

## Dates

undated-incident = بې‌نېټې
date-to-the-day = ورځ یې معلومه ده
date-to-days = تر څو ورځو پورې معلومه ده
date-to-the-week = اوونۍ یې معلومه ده
date-to-the-month = میاشت یې معلومه ده
date-to-the-year = یوازې تر یوې میاشتې اوږده موده یې معلومه ده

## How a record was made

coded-by-rule = د قاعدې له مخې کوډ شوی، نه دی بیاکتل شوی

# $reason (Text) what the reviewer says
reviewed-because = بیاکتل شوی: { $reason }

## What stands in About

# $stretches (Text) how many stretches of evidence
about-sentence = هر ارزښت چې دلته ښودل کېږي، لوبغاړی، ځای، نېټه، شمېره، اړیکه، هغه الفاظ پرانیزي چې ترې لوستل شوی دی. کله چې دا ټولګه ولیکل شوه، { $stretches } په خوندي شویو متنونو کې بایټ په بایټ وکتل شوې؛ که یوه هم ونه موندل شي، جوړول درېږي.

# Before the word “reviewed”.
about-rule-before = لیکنې یوه پروګرام د لیکل شویو قاعدو له مخې لوستې دي، نه کوم کس او نه احصایوي موډل: هغه کلمې مومي چې پېښه، کوونکی، مقابل لوری، ځای، وخت او شمېر ښيي، او قاعده یې یادوي. د پېښو ډولونه د PLOVER له کوډ کتابه اخیستل شوي دي. پر ریکارډ{ " " }

# The word a record says.
about-rule-word = بیاکتل شوی

# After it.
about-rule-after = { " " }هغه وخت لیکل کېږي چې یو کس ورته کتلي او دلیل یې ورکړی وي؛ که نه، همداسې پاتې دی لکه قاعدو چې جوړ کړی. قاعدې تېروځي؛ جمله د دې لپاره ده چې ووینئ کله.

## What pictures show, for assistive technology

# $shown (Text) how many incidents
# $tray (Number) how many of them have no place on the map
map-of = نقشه؛ { $shown }؛ لاندې په بکس کې: { $tray }، چې تر ټولو دقیق یې یوازې هېواد معلوم دی. د پېښو لړلیک هماغه څه وايي.

# $n (Number) how many
n-ties-shown = { $n ->
    [one] { $n } اړیکه ښودل شوې
   *[other] { $n } اړیکې ښودل شوې
}
ties-come = اړیکې چې لا نه دي رارسېدلې

# $actors (Text) how many actors
# $ties (Text) how many ties
network-of = شبکه؛ { $actors }؛ { $ties }. لاندې جدول هماغه څه وايي.
