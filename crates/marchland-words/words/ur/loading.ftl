text-comes = متن لوڈ ہو رہا ہے …
records-come = اندراجات یہاں موجود نہیں؛ وجہ اوپر کے نوٹ میں درج ہے۔
cancel = منسوخ کریں
load-again = دوبارہ لوڈ کریں
records-stopped = اندراجات لوڈ نہیں ہوئے: نقشہ، ٹائم لائن اور فلٹر کام کر رہے ہیں، جملے اور تعلقات موجود نہیں۔
text-missing = ایک متن حاصل نہیں ہو سکا۔
map-title = واقعات کا نقشہ
timeline-title = واقعات کی ٹائم لائن
network-title = فریقوں کا نیٹ ورک

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
records-read = اندراجات لوڈ ہو رہے ہیں: { $all } میں سے { $read } میگا بائٹ

# $read (Number) megabytes that are here
# $all (Number) megabytes in all
head-read = ذخیرہ لوڈ ہو رہا ہے: { $all } میں سے { $read } میگا بائٹ

## What could not be loaded

page-broke = صفحے میں کچھ خراب ہو گیا۔ دوبارہ لوڈ کرنے سے عموماً ٹھیک ہو جاتا ہے؛ آپ کی جگہ صفحے کے پتے میں محفوظ ہے۔
corpus-unreachable = ذخیرے کی فائل حاصل نہیں ہو سکی: کوئی جواب نہیں آیا۔ کیا انٹرنیٹ چل رہا ہے؟

# $status (Text) the number that the server answered with
corpus-status = ذخیرے کی فائل حاصل نہیں ہو سکی: سرور کا جواب تھا { $status }۔

corpus-broken-off = ذخیرے کی فائل آتے آتے بیچ میں رک گئی۔

# $why (Text) why, in English
corpus-unreadable = ذخیرے کی فائل پڑھی نہیں جا سکتی: { $why }۔

## Languages

language = زبان

# $language (Text) what it calls itself
language-draft-name = { $language } (مسودہ)

language-draft = یہ الفاظ ایک مسودہ ہیں جسے ابھی اس زبان کے کسی بولنے والے نے نہیں دیکھا۔ مضامین اور ان سے پڑھی گئی باتیں اپنی اپنی زبان میں ہیں۔
language-missing = اس زبان کے الفاظ حاصل نہیں ہو سکے۔ صفحہ انگریزی میں ہے۔

language-before = زبان:{ " " }
