# The lists under the network.
ties = پیوندها

# The second.
triangles = مثلث‌ها

# The third.
communities = اجتماع‌ها

# The fourth.
paths = مسیرها

# In a menu where nobody is chosen.
path-nobody = یک بازیگر را انتخاب کنید

# Where one of the two is missing.
paths-choose = دو بازیگر را انتخاب کنید تا ببینید از راه چه کسانی با هم پیوند دارند.

# What paths are.
paths-key = کوتاه‌ترین زنجیره‌های پیوندهایی که نشان داده می‌شود؛ نخست زنجیره‌هایی که گام‌های اولشان پشتوانۀ بیشتر دارد. پیوند از یکی به دیگری انتقال نمی‌یابد: این‌که «الف» با «ب» در منازعه است و «ب» با «ج»، دربارۀ «الف» و «ج» چیزی نمی‌گوید.

# Before the choice between actors by themselves and wholes as one with their parts.
actors-as = بازیگران به شکل

# Shows an actor in the network as one with its parts.
collapse = در شبکه یکجا نشان داده شود

# Shows its parts again.
expand = در شبکه جداگانه نشان داده شود

# What a collapsed actor stands for.
with-parts = با اجزای آن

# Before the numbers that give a node its size.
size-by = اندازه بر اساس

# Before the numbers of ties within which actors are lit around a selected one.
reach = پیوندهای پیرامون بازیگر انتخاب‌شده

# What the width of a tie says.
tie-width = ضخامت پیوند: شمار رویدادها. کم‌رنگ: پیش از دوره، یا بیرون از آنچه انتخاب شده است.

# What triangles are.
triangles-key = سه بازیگر که هر دوتای آن‌ها با هم پیوند دارند. هر جفت بر اساس آنچه واقعه‌ها و جمله‌های بیشتری روایت می‌کند منازعه یا همکاری شمرده می‌شود، و اگر هر دو به یک اندازه روایت شده باشد، هیچ‌کدام؛ عدد نشان می‌دهد که بر اساس چند مورد. متوازن: هر سه همکاری می‌کنند، یا دو بازیگر که با هم همکاری می‌کنند با سومی در منازعه‌اند، یعنی دشمنِ دشمنِ من. نامتوازن: هر سه در منازعه‌اند، یا یکی با دو بازیگری همکاری می‌کند که با یکدیگر در منازعه‌اند.

path-from = از
path-to = تا
actors-as-parts = اجزا
actors-as-wholes = کل

## Heading over the paths between two actors

paths-none = هیچ زنجیره‌ای از پیوندهای نشان‌داده‌شده از یکی به دیگری نمی‌رسد
paths-direct = با یکدیگر پیوند مستقیم دارند

# $n (Number) how many paths
# $steps (Number) how many ties each
n-paths = { $n ->
    [one] { $n } مسیر با { $steps } پیوند
   *[other] { $n } مسیر، هر یک با { $steps } پیوند
}

## What a sign means

tie-sign-negative = منازعه
tie-sign-positive = همکاری

## Triangles

# $n (Number) how many triangles
# $balanced (Number) balanced ones
# $unbalanced (Number) unbalanced ones
n-triangles = { $n } مثلث: { $balanced } متوازن، { $unbalanced } نامتوازن

triangle-balanced = متوازن
triangle-unbalanced = نامتوازن

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-none = همکاری میان هر دوتای { $a }، { $b } و { $c }.

# $a (Text) who co-operates with both
# $b (Text) another
# $c (Text) a third
triangle-one = همکاری { $a } با { $b } و با { $c }، منازعه میان این دو.

# $a (Text) whom the others are in conflict with
# $b (Text) another
# $c (Text) a third
triangle-two = همکاری { $b } با { $c }، و منازعۀ هر دو با { $a }.

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-three = منازعه میان هر دوتای { $a }، { $b } و { $c }.

## Communities

# $n (Number) how many
n-communities = { $n } اجتماع

# $communities (Text) how many
# $n (Number) actors in none
communities-and-alone = { $communities }، { $n } بازیگر در هیچ‌یک

# What communities are, and how well they part the network.
# $share (Text) the modularity
communities-about = بازیگرانی که میان خود بیش از آنچه از تصادف انتظار می‌رود همکاری و کمتر از آن منازعه دارند: روش Louvain بر اساس ماژولاریتی علامت‌دار (Gómez، Jensen و Arenas ۲۰۰۹)، در این‌جا { $share }. پیوندهای یکسان همیشه اجتماع‌های یکسان می‌دهد.

## Kinds of ties

# $sign (Text) conflict or co-operation
tie-stated = { $sign }، به بیان متن

# $sign (Text) conflict or co-operation
# $kind (Text) in words or in deeds
tie-acted = { $sign } { $kind }
