all-dates = تمام تاریخیں
period-format = سال، مہینہ جیسے ‎2024-06 یا دن جیسے ‎2024-06-30۔ تیر کی کلیدیں ایک ایک قدم بدلتی ہیں۔
presets = مقرر کریں …
last-days = آخری 30 دن جن کا ذکر ہے
last-year = آخری سال جس کا ذکر ہے
earlier = پہلے
later = بعد میں
play = چلائیں
stop = روکیں
timeline-key = اوپر کی پٹیاں، بھری: یقیناً اسی وقت؛ لکیر دار: شاید۔ قطاروں میں، بھری: دن معلوم؛ لکیر دار: ان میں سے کسی دن یا چند دنوں میں؛ خالی: صرف دعویٰ؛ لکیروں کے درمیان Σ: کئی واقعات کا مجموعہ۔ رنگ دار قطاریں: بیانات۔ مدت مقرر کرنے کے لیے اوپر کی پٹیوں پر گھسیٹیں، آگے پیچھے جانے کے لیے قطاروں پر؛ ماؤس کا پہیہ زوم کرتا ہے۔
undated = بغیر تاریخ
calendar = دوسری تقویم
nothing-dated = اس ذخیرے کے کسی واقعے کی تاریخ نہیں۔

## A period as it is set

# $from (Text) its beginning
# $to (Text) its end
period-from-to = { $from } سے { $to } تک

## What pictures of time show, for assistive technology

# $shown (Text) how many incidents
# $period (Text) the period
strip-of = { $shown }، تاریخ کے لحاظ سے؛ مدت: { $period }۔ ساتھ کے خانوں میں مدت نشانہ لیے بغیر مقرر کی جا سکتی ہے۔

# $shown (Text) how many incidents
# $days (Text) first and last day
# $undated (Number) how many have no date
timeline-of = { $shown }، قسم کے لحاظ سے قطاروں میں، { $days }؛ { $undated } بغیر تاریخ۔ واقعات کی فہرست میں بھی یہی درج ہے۔

calendar-none = کوئی نہیں
calendar-solar-hijri = ہجری شمسی
calendar-lunar-hijri = ہجری قمری
