# Before the formats of incidents.
export-incidents = د دې پېښو خوندي کول:

# Before those of the network.
export-network = د دوی د شبکې خوندي کول:

# Before those of the evidence.
export-evidence = د دوی د جملو خوندي کول:

# Before those of the articles.
export-articles = د دوی د لیکنو خوندي کول:

# Where a filter leaves more than a page can write.
export-too-many = تر ۲۰٬۰۰۰ د زیاتو پېښو لپاره کمانډ لاین وکاروئ: `marchland export` یې لیکي.

# Said while it is written.
export-comes = فایل لیکل کېږي.

# Said when a file has been made.
exported = فایل خوندي شو.

# Before the reason for which there is no file.
# $why (Text) why
export-failed = فایل ونه لیکل شو: { $why }

# Name of the list of incidents.
incidents = پېښې

# Of that of actors.
actors = لوبغاړي

# Of that of claims.
claims = ادعاوې

# Of that of articles.
articles = لیکنې

# Of the page of pictures.
pictures = انځورونه

# What the links to them are, for assistive technology.
lists = لړلیکونه

# What the picture of the map shows.
picture-map = نقشه: هره پېښه د دې له مخې چې ځای یې څومره دقیق معلوم دی

# Of the timeline.
picture-timeline = د وخت کرښه: هره پېښه پر ټولو هغو ورځو چې ښايي پکې شوې وي

# Of the network.
picture-network = شبکه: لوبغاړي، له دښمنانه اړیکو سره په نارنجي او له دوستانه اړیکو سره په آبي رنګ

# Leads from a document to the same record in the page.
open-in-page = په پاڼه کې پرانیستل، له نقشې، د وخت له کرښې او شبکې سره

# Opens the panel of what a reader takes along; its title.
share = شریکول

# Over the link of what is shown.
share-link = د هغه څه لېنک چې وینئ یې

# Hands it to another program of the system.
hand-on = لېږل …

# Said where the browser refuses to copy what stands there.
copy-by-hand = براوزر دې پاڼې ته د کاپي کولو اجازه نه ورکوي. متن وټاکئ او په لاس یې کاپي کړئ.

# Over what it holds.
link-holds = په لېنک کې دا شته:

# What becomes of it.
link-lasts = ریکارډونه او کلمې په داسې پېژندنښو یادوي چې د پاڼې راتلونکې نسخې یې هم لولي. ستاسو په اړه هیڅ نه وايي.

# Over the address of the selected record.
share-record = د ټاکل شوي ریکارډ لنډه پته

# Copies it.
copy-short = لنډه پته کاپي کول

# What becomes of it.
short-lasts = ریکارډ له خپلو جملو سره پرانیزي، بې له فلټر، او هلته هم چې پروګرام نه چلېږي.

# What lines of a link hold.
held-view = لید

# The filter.
held-filter = فلټر

# The one it is compared with.
held-compared = ورسره پرتله شوی

# The selected record.
held-selection = ټاکل شوی

# An open article.
held-reading = د لوستلو لپاره پرانیستې

# Actors shown as one with their parts.
held-wholes = له خپلو برخو سره یوځای

# How the line is drawn.
held-line = د ډیورنډ کرښه

# Light or dark.
held-paper = د پاڼې رنګ

# Words of other versions.
held-unknown = د پاڼې د بلې نسخې کلمې، لکه څنګه چې راغلې

# Over the code of a frame.
embed = په خپله پاڼه کې یې ځای پر ځای کول

# Where the page has no address.
embed-needs = یوازې هغه پاڼه چې له ویب سرور څخه راځي، په بله پاڼه کې ځای پر ځای کېدای شي.

# What else stands in it.
embed-with = ورسره

# The name.
embed-title = د ټولګې نوم

# The strip.
embed-controls = د مودې برخه

# The facets.
embed-filters = فلټر

# White paper.
embed-white = سپینه پاڼه

# Letters.
embed-sans = ساده سرلیکونه (sans serif)

# The code.
embed-code = د چوکاټ کوډ

# Copies it.
copy-code = کوډ کاپي کول

# Said when it worked.
code-copied = کوډ کاپي شو.

# Over the preview.
embed-preview = مخکتنه

# Before the address of a printed record.
found-at = پته:{ " " }

# Leads to a sentence where it was published.
at-publisher = د خپرونکي په پاڼه کې

# A line of what a link holds.
# $what (Text) what
# $value (Text) which
held = { $what }: { $value }

# A view that was moved or zoomed.
# $view (Text) its name
as-it-lies = { $view }، لکه چې اوس خوځول شوې او نږدې شوې

## Choices of a frame

embed-what = دا ښيي
embed-view = دا لید
embed-record = یوازې ټاکل شوی ریکارډ
embed-until = کله چې پاڼه له سره جوړه شي
embed-updating = نوي څه ښيي (نوی کېدونکی)
embed-frozen = همداسې پاتې کېږي لکه اوس (ثابت)
embed-as = بڼه یې
embed-script = چوکاټ په اړین لوړوالي، د ۱ کیلوبایټ سکرېپټ په مرسته
embed-plain = ساده چوکاټ په یوه لوړوالي

embed-no-preview = دومره ډېرې پېښې دي چې د پاڼې تر څنګ مخکتنه نه شي ښودل کېدای.

# Under a frame in another page: the way to the whole page.
embed-open = په Marchland کې یې پرانیزئ، له ټولو جملو او سرچینو سره
