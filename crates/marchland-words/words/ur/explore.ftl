## Buttons over a picture

picture-tools = تصویر
zoom-in = زوم بڑھائیں
zoom-out = زوم گھٹائیں

# $format (Text) the name of a format
save-as = بطور { $format } محفوظ کریں

## Map

tray-title = نقشے پر نہیں

## Legend of the network

legend-conflict-deeds = عملی تصادم
legend-conflict-words = لفظی تصادم
legend-co-operation-deeds = عملی تعاون
legend-co-operation-words = لفظی تعاون

legend-stated-hostile = بیان کردہ تعلق، مخالفانہ
legend-stated-friendly = بیان کردہ تعلق، دوستانہ
size-by-mentions = ذکر
size-by-incidents = واقعات

## Lists under the network

# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row = { $tie }، { $weight }

# $tie (Text) what kind of tie
# $weight (Text) how many incidents, statements or sentences
tie-row-denied = { $tie }، { $weight }، تردید شدہ

# $sign (Text) conflict or co-operation
# $n (Number) how many incidents and sentences
sign-and-number = { $sign } { $n }

## Reading an article

# $title (Text) the title of the article
reader-of = مضمون: { $title }

# $name (Text) who wrote the article
by-author = تحریر: { $name }

# $quality (Text) such as “Translated”
# $note (Text) what is known of it, a sentence
text-quality = { $quality }۔ { $note }

all-articles = تمام مضامین
previous-sentence = پچھلا
next-sentence = اگلا

# $n (Number) which
# $all (Number) of how many
sentence-of-selection = انتخاب کے { $all } میں سے جملہ نمبر { $n }

# $n (Number) which
# $all (Number) of how many
sentence-with-incident = واقعے والے { $all } میں سے جملہ نمبر { $n }

# $n (Number) how many
n-sentences-of-selection = { $n ->
    [one] انتخاب کا { $n } جملہ
   *[other] انتخاب کے { $n } جملے
}

# $n (Number) how many
n-sentences-with-incident = { $n ->
    [one] واقعے والا { $n } جملہ
   *[other] واقعے والے { $n } جملے
}

evidence-key = ثبوت کے نشانوں کا مطلب
coded-from-paragraph = اس پیراگراف سے کوڈ کیے گئے
contents-date = تاریخ

## What a stretch of text is evidence of; in one word, as a mark in the text is explained

evidence-incident = واقعہ
evidence-claim = دعویٰ
evidence-quotation = اقتباس
evidence-indirect = بالواسطہ الفاظ

evidence-tie = تعلق
evidence-date = تاریخ
evidence-number = عدد
evidence-place = مقام
evidence-actor = فریق
evidence-telling = واقعہ نہیں

## A frame for another page

# $what (Text) a view or a record
# $corpus (Text) the title of the corpus
frame-title = { $what }، { $corpus }

legend = علامات
