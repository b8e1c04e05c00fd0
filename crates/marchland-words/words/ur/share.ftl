export-incidents = یہ واقعات محفوظ کریں بطور
export-network = ان کا نیٹ ورک بطور
export-evidence = ان کے جملے بطور
export-articles = ان کے مضامین بطور
export-too-many = 20,000 سے زیادہ واقعات کمانڈ لائن کا کام ہیں: انہیں `marchland export` لکھتا ہے۔
export-comes = فائل لکھی جا رہی ہے۔
exported = فائل محفوظ ہو گئی۔

# $why (Text) why
export-failed = فائل نہیں لکھی جا سکی: { $why }

incidents = واقعات
actors = فریق
claims = دعوے
articles = مضامین
pictures = تصویریں
lists = فہرستیں
picture-map = نقشہ: ہر واقعہ، اس لحاظ سے کہ اس کا مقام کتنا درست معلوم ہے
picture-timeline = ٹائم لائن: ہر واقعہ ان تمام دنوں پر جن میں اس کا پیش آنا ممکن ہے
picture-network = نیٹ ورک: فریق؛ مخالفانہ تعلقات نارنجی، دوستانہ تعلقات نیلے
open-in-page = صفحے میں کھولیں، نقشے، ٹائم لائن اور نیٹ ورک کے ساتھ
share = شیئر کریں
share-link = جو آپ دیکھ رہے ہیں اس کا لنک
hand-on = بھیجیں …
copy-by-hand = براؤزر اس صفحے کو کاپی کرنے نہیں دیتا۔ متن منتخب کر کے خود کاپی کریں۔
link-holds = لنک میں شامل ہے:
link-lasts = اس میں اندراجات اور الفاظ ایسے شناختی کوڈ سے درج ہیں جنہیں اس صفحے کے بعد کے نسخے بھی پڑھتے ہیں۔ آپ کے بارے میں اس میں کچھ نہیں۔
share-record = انتخاب کا مختصر پتہ
copy-short = مختصر پتہ کاپی کریں
short-lasts = یہ اندراج کو اس کے جملوں سمیت کھولتا ہے، فلٹر کے بغیر، اور وہاں بھی جہاں پروگرام نہیں چلتا۔
held-view = منظر
held-filter = فلٹر
held-compared = موازنہ اس سے
held-selection = منتخب
held-reading = پڑھنے کے لیے کھلا
held-wholes = حصوں سمیت ایک
held-line = ڈیورنڈ لائن
held-paper = صفحے کا رنگ
held-unknown = صفحے کے کسی اور نسخے کے الفاظ، جیسے آئے
embed = اپنے کسی صفحے میں لگائیں
embed-needs = کسی اور صفحے میں صرف وہی صفحہ لگ سکتا ہے جو ویب سرور سے آیا ہو۔
embed-with = ساتھ میں
embed-title = ذخیرے کا نام
embed-controls = مدت کی پٹی
embed-filters = فلٹر
embed-white = سفید صفحہ
embed-sans = سیرف کے بغیر عنوان
embed-code = فریم کا کوڈ
copy-code = کوڈ کاپی کریں
code-copied = کوڈ کاپی ہو گیا۔
embed-preview = پیش منظر
found-at = پتہ:{ " " }
at-publisher = ناشر کے صفحے پر

# $what (Text) what
# $value (Text) which
held = { $what }: { $value }

# $view (Text) its name
as-it-lies = { $view }، موجودہ جگہ اور زوم کے ساتھ

## Choices of a frame

embed-what = فریم میں ہو
embed-view = یہ منظر
embed-record = صرف منتخب اندراج
embed-until = صفحہ نئے سرے سے بنے تو فریم
embed-updating = نئی چیزیں دکھائے (تازہ ہوتا رہے)
embed-frozen = ایسا ہی رہے جیسا اب ہے (منجمد)
embed-as = فریم کی صورت
embed-script = ضرورت کے مطابق اونچا فریم، 1 کلو بائٹ کے اسکرپٹ کے ذریعے
embed-plain = ایک ہی اونچائی کا سادہ فریم

embed-no-preview = واقعات اتنے زیادہ ہیں کہ صفحے کے ساتھ پیش منظر نہیں دکھایا جا سکتا۔

# Under a frame in another page: the way to the whole page.
embed-open = Marchland میں کھولیں، تمام جملوں اور ذرائع کے ساتھ
