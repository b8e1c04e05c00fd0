ties = تعلقات
triangles = تکونیں
communities = حلقے
paths = راستے
path-nobody = فریق منتخب کریں
paths-choose = دو فریق منتخب کریں تاکہ معلوم ہو کہ وہ کن کے ذریعے ایک دوسرے سے جڑے ہیں۔
paths-key = دکھائے گئے تعلقات کے مختصر ترین سلسلے؛ پہلے وہ جن کے ابتدائی قدموں کی بنیاد زیادہ ہے۔ تعلق آگے منتقل نہیں ہوتا: الف کا ب سے اور ب کا ج سے تصادم ہو تو اس سے الف اور ج کے بارے میں کچھ معلوم نہیں ہوتا۔
actors-as = فریق بطور
collapse = نیٹ ورک میں ایک دکھائیں
expand = نیٹ ورک میں الگ الگ دکھائیں
with-parts = اپنے حصوں سمیت
size-by = حجم بلحاظ
reach = منتخب فریق کے گرد تعلقات
tie-width = تعلق کی موٹائی: واقعات کی تعداد۔ مدھم: مدت سے پہلے کا تعلق، یا وہ جو انتخاب کا نہیں۔
triangles-key = تین فریق، جن میں سے ہر دو کے درمیان تعلق ہے۔ ہر جوڑا تصادم یا تعاون میں شمار ہوتا ہے، یعنی جس کا ذکر زیادہ واقعات اور جملوں میں ہو، اور دونوں کا ذکر برابر ہو تو کسی میں نہیں؛ عدد بتاتا ہے کہ کتنے میں۔ متوازن: تینوں کا باہم تعاون، یا ایسے دو کا باہم تعاون جن کا تیسرے سے تصادم ہے، یعنی دشمن کا دشمن۔ غیر متوازن: تینوں کا باہم تصادم، یا ایک کا ایسے دو سے تعاون جن کا آپس میں تصادم ہے۔

path-from = کس سے
path-to = کس تک
actors-as-parts = حصے
actors-as-wholes = کُل

## Heading over the paths between two actors

paths-none = دکھائے گئے تعلقات کا کوئی سلسلہ ایک کو دوسرے تک نہیں پہنچاتا
paths-direct = ایک دوسرے سے براہِ راست تعلق

# $n (Number) how many paths
# $steps (Number) how many ties each
n-paths = { $steps } تعلقات { $n ->
    [one] کا { $n } راستہ
   *[other] کے { $n } راستے
}

## What a sign means

tie-sign-negative = تصادم
tie-sign-positive = تعاون

## Triangles

# $n (Number) how many triangles
# $balanced (Number) balanced ones
# $unbalanced (Number) unbalanced ones
n-triangles = { $n ->
    [one] { $n } تکون
   *[other] { $n } تکونیں
}: { $balanced } متوازن، { $unbalanced } غیر متوازن

triangle-balanced = متوازن
triangle-unbalanced = غیر متوازن

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-none = { $a }، { $b } اور { $c } میں سے ہر دو کے درمیان تعاون۔

# $a (Text) who co-operates with both
# $b (Text) another
# $c (Text) a third
triangle-one = { $a } کا { $b } سے اور { $c } سے تعاون، ان دونوں کا آپس میں تصادم۔

# $a (Text) whom the others are in conflict with
# $b (Text) another
# $c (Text) a third
triangle-two = { $b } اور { $c } کا آپس میں تعاون، دونوں کا { $a } سے تصادم۔

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-three = { $a }، { $b } اور { $c } میں سے ہر دو کے درمیان تصادم۔

## Communities

# $n (Number) how many
n-communities = { $n ->
    [one] { $n } حلقہ
   *[other] { $n } حلقے
}

# $communities (Text) how many
# $n (Number) actors in none
communities-and-alone = { $communities }، { $n ->
    [one] { $n } فریق
   *[other] { $n } فریق
} کسی حلقے میں نہیں

# $share (Text) the modularity
communities-about = ایسے فریق جن کے درمیان تعاون محض اتفاق سے متوقع حد سے زیادہ اور تصادم اس سے کم ہے: Louvain کا طریقہ، مثبت اور منفی تعلقات کی ماڈیولیرٹی پر (Gómez, Jensen & Arenas 2009)، یہاں { $share }۔ ایک جیسے تعلقات سے ہمیشہ ایک ہی حلقے بنتے ہیں۔

## Kinds of ties

# $sign (Text) conflict or co-operation
tie-stated = بیان کردہ { $sign }

# $sign (Text) conflict or co-operation
# $kind (Text) in words or in deeds
tie-acted = { $kind } { $sign }
