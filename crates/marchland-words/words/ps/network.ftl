# The lists under the network.
ties = اړیکې

# The second.
triangles = مثلثونه

# The third.
communities = ډلې

# The fourth.
paths = لارې

# In a menu where nobody is chosen.
path-nobody = یو لوبغاړی غوره کړئ

# Where one of the two is missing.
paths-choose = دوه لوبغاړي غوره کړئ، څو ووینئ چې د چا له لارې سره تړلي دي.

# What paths are.
paths-key = د ښودل شویو اړیکو تر ټولو لنډ ځنځیرونه؛ لومړی هغه راځي چې لومړي ګامونه یې ډېر بنسټ لري. اړیکه له یوه بل ته نه لېږدېږي: که الف له ب سره او ب له ج سره شخړه ولري، دا د الف او ج په اړه هیڅ نه وايي.

# Before the choice between actors by themselves and wholes as one with their parts.
actors-as = د لوبغاړو ښودل

# Shows an actor in the network as one with its parts.
collapse = په شبکه کې یې یو ښودل

# Shows its parts again.
expand = په شبکه کې یې بېل ښودل

# What a collapsed actor stands for.
with-parts = له خپلو برخو سره

# Before the numbers that give a node its size.
size-by = د لویوالي بنسټ

# Before the numbers of ties within which actors are lit around a selected one.
reach = د ټاکل شوي لوبغاړي شاوخوا اړیکې

# What the width of a tie says.
tie-width = د اړیکې پلنوالی: د پېښو شمېر. کمرنګه: تر مودې مخکې، یا د ټاکل شوي ریکارډ نه ده.

# What triangles are.
triangles-key = درې لوبغاړي چې هر دوه یې سره تړلي دي. جوړه د هغه څه له مخې شخړه یا همکاري ګڼل کېږي چې ډېرې واقعې او جملې یې وايي؛ که دواړه برابرې وي، هیڅ یوه نه ده. شمېره ښيي چې څو واقعې او جملې دي. متوازن: درې واړه همکاري کوي، یا دوه سره همکاري کوي چې له درېیم سره په شخړه کې دي، یعنې د دښمن دښمن. نامتوازن: درې واړه په شخړه کې دي، یا یو له دوو سره همکاري کوي چې په خپلو کې شخړه لري.

path-from = پیل
path-to = پای
actors-as-parts = بېلې برخې
actors-as-wholes = یوځای

## Heading over the paths between two actors

paths-none = د ښودل شویو اړیکو هیڅ ځنځیر له یوه بل ته نه رسېږي
paths-direct = مخامخ یو له بل سره تړلي

# $n (Number) how many paths
# $steps (Number) how many ties each
n-paths = { $n ->
    [one] { $n } لار، { $steps } اړیکې
   *[other] { $n } لارې، هره یې { $steps } اړیکې
}

## What a sign means

tie-sign-negative = شخړه
tie-sign-positive = همکاري

## Triangles

# $n (Number) how many triangles
# $balanced (Number) balanced ones
# $unbalanced (Number) unbalanced ones
n-triangles = { $n ->
    [one] { $n } مثلث
   *[other] { $n } مثلثونه
}: { $balanced } متوازن، { $unbalanced } نامتوازن

triangle-balanced = متوازن
triangle-unbalanced = نامتوازن

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-none = { $a }، { $b } او { $c }: د هرو دوو ترمنځ همکاري ده.

# $a (Text) who co-operates with both
# $b (Text) another
# $c (Text) a third
triangle-one = { $a } له { $b } او له { $c } سره همکاري لري؛ د دغو دوو ترمنځ شخړه ده.

# $a (Text) whom the others are in conflict with
# $b (Text) another
# $c (Text) a third
triangle-two = { $b } او { $c } یو له بل سره همکاري لري، او دواړه له { $a } سره شخړه لري.

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-three = { $a }، { $b } او { $c }: د هرو دوو ترمنځ شخړه ده.

## Communities

# $n (Number) how many
n-communities = { $n ->
    [one] { $n } ډله
   *[other] { $n } ډلې
}

# $communities (Text) how many
# $n (Number) actors in none
communities-and-alone = { $communities }، { $n ->
    [one] { $n } لوبغاړی
   *[other] { $n } لوبغاړي
} بې‌ډلې

# What communities are, and how well they part the network.
# $share (Text) the modularity
communities-about = هغه لوبغاړي چې په خپلو کې یې همکاري تر تصادفي اندازې زیاته او شخړه یې کمه ده: د لووان (Louvain) طریقه پر نښه‌لرونکي ماډولارېټي (Gómez, Jensen, Arenas ۲۰۰۹)، دلته { $share }. له هماغو اړیکو تل هماغه ډلې جوړېږي.

## Kinds of ties

# $sign (Text) conflict or co-operation
tie-stated = { $sign }، لکه چې بیان شوې

# $sign (Text) conflict or co-operation
# $kind (Text) in words or in deeds
tie-acted = { $sign } { $kind }
