# Before the formats of incidents.
export-incidents = ذخیرۀ این رویدادها به شکل

# Before those of the network.
export-network = ذخیرۀ شبکۀ آن‌ها به شکل

# Before those of the evidence.
export-evidence = ذخیرۀ جمله‌های آن‌ها به شکل

# Before those of the articles.
export-articles = ذخیرۀ مقاله‌های آن‌ها به شکل

# Where a filter leaves more than a page can write.
export-too-many = بیش از ۲۰٬۰۰۰ رویداد کار خط فرمان است: `marchland export` آن‌ها را می‌نویسد.

# Said while it is written.
export-comes = فایل نوشته می‌شود.

# Said when a file has been made.
exported = فایل ذخیره شد.

# Before the reason for which there is no file.
# $why (Text) why
export-failed = فایل نوشته نشد: { $why }

# Name of the list of incidents.
incidents = رویدادها

# Of that of actors.
actors = بازیگران

# Of that of claims.
claims = ادعاها

# Of that of articles.
articles = مقاله‌ها

# Of the page of pictures.
pictures = تصویرها

# What the links to them are, for assistive technology.
lists = فهرست‌ها

# What the picture of the map shows.
picture-map = نقشه: هر رویداد نظر به این‌که محل آن با چه دقتی معلوم است

# Of the timeline.
picture-timeline = خط زمانی: هر رویداد بر روزهایی که ممکن است در آن‌ها رخ داده باشد

# Of the network.
picture-network = شبکه: بازیگران، با پیوندهای خصمانه به رنگ نارنجی و پیوندهای دوستانه به رنگ آبی

# Leads from a document to the same record in the page.
open-in-page = باز کردن در صفحه، با نقشه، خط زمانی و شبکه

# Opens the panel of what a reader takes along; its title.
share = شریک‌سازی

# Over the link of what is shown.
share-link = لینک آنچه می‌بینید

# Hands it to another program of the system.
hand-on = فرستادن …

# Said where the browser refuses to copy what stands there.
copy-by-hand = مرورگر به این صفحه اجازۀ کاپی نمی‌دهد. متن را انتخاب و با دست کاپی کنید.

# Over what it holds.
link-holds = لینک این‌ها را در بر دارد:

# What becomes of it.
link-lasts = لینک از ریکاردها و واژه‌ها با شناسه‌هایی نام می‌برد که نسخه‌های بعدی این صفحه نیز می‌خواند. دربارۀ شما چیزی نمی‌گوید.

# Over the address of the selected record.
share-record = آدرس کوتاه آنچه انتخاب شده

# Copies it.
copy-short = کاپی آدرس کوتاه

# What becomes of it.
short-lasts = این آدرس ریکارد را با جمله‌هایش باز می‌کند، بدون فلتر، و همچنان در جایی که برنامه کار نمی‌کند.

# What lines of a link hold.
held-view = نما

# The filter.
held-filter = فلتر

# The one it is compared with.
held-compared = مقایسه‌شده با

# The selected record.
held-selection = انتخاب‌شده

# An open article.
held-reading = باز برای خواندن

# Actors shown as one with their parts.
held-wholes = یکجا با اجزای آن

# How the line is drawn.
held-line = خط دیورند

# Light or dark.
held-paper = زمینه

# Words of other versions.
held-unknown = واژه‌های نسخه‌ای دیگر از صفحه، چنان‌که آمده

# Over the code of a frame.
embed = جا دادن در صفحۀ خودتان

# Where the page has no address.
embed-needs = تنها صفحه‌ای که از یک سرور وب می‌آید می‌تواند در صفحۀ دیگر جا بگیرد.

# What else stands in it.
embed-with = همراه با

# The name.
embed-title = نام مجموعه

# The strip.
embed-controls = نوار دوره

# The facets.
embed-filters = فلتر

# White paper.
embed-white = زمینۀ سفید

# Letters.
embed-sans = عنوان‌ها با حروف ساده، بدون سریف

# The code.
embed-code = کد چوکات

# Copies it.
copy-code = کاپی کد

# Said when it worked.
code-copied = کد کاپی شد.

# Over the preview.
embed-preview = پیش‌نمایش

# Before the address of a printed record.
found-at = آدرس:{ " " }

# Leads to a sentence where it was published.
at-publisher = نزد ناشر

# A line of what a link holds.
# $what (Text) what
# $value (Text) which
held = { $what }: { $value }

# A view that was moved or zoomed.
# $view (Text) its name
as-it-lies = { $view }، با جابه‌جایی و بزرگ‌نمایی کنونی

## Choices of a frame

embed-what = چوکات نشان می‌دهد
embed-view = همین نما
embed-record = تنها ریکارد انتخاب‌شده
embed-until = وقتی صفحه از نو ساخته شود، چوکات
embed-updating = آنچه را تازه است نشان می‌دهد (به‌روزشونده)
embed-frozen = چنان‌که اکنون است می‌ماند (ثابت)
embed-as = شکل چوکات
embed-script = چوکاتی به بلندی لازم، با اسکریپتی به اندازۀ ۱ کیلوبایت
embed-plain = چوکاتی ساده با بلندی ثابت

embed-no-preview = رویدادها برای پیش‌نمایش در کنار خود صفحه بیش از حد زیاد است.

# Under a frame in another page: the way to the whole page.
embed-open = گشودن در Marchland، با همۀ جمله‌ها و منابع
