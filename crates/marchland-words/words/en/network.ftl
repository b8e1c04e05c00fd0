# The lists under the network.
ties = Ties

# The second.
triangles = Triangles

# The third.
communities = Communities

# The fourth.
paths = Paths

# In a menu where nobody is chosen.
path-nobody = Choose an actor

# Where one of the two is missing.
paths-choose = Choose two actors to see through whom they are tied.

# What paths are.
paths-key = The shortest chains of ties that are shown, those with more behind their first steps first. A tie is not handed on: that A is in conflict with B, and B with C, says nothing of A and C.

# Before the choice between actors by themselves and wholes as one with their parts.
actors-as = Actors as

# Shows an actor in the network as one with its parts.
collapse = Show as one in the network

# Shows its parts again.
expand = Show apart in the network

# What a collapsed actor stands for.
with-parts = with its parts

# Before the numbers that give a node its size.
size-by = Size by

# Before the numbers of ties within which actors are lit around a selected one.
reach = Ties around a selected actor

# What the width of a tie says.
tie-width = Width of a tie: number of incidents. Faint: before the period, or not of what is selected.

# What triangles are.
triangles-key = Three actors, each two of them tied. A pair counts as conflict or co-operation by what more happenings and sentences tell of, and as neither where both are told as often; the number says of how many. Balanced: all three co-operate, or two co-operate that are in conflict with the third, the enemy of my enemy. Unbalanced: all three are in conflict, or one co-operates with two that are in conflict with each other.

path-from = From
path-to = To
actors-as-parts = Parts
actors-as-wholes = Wholes

## Heading over the paths between two actors

paths-none = No chain of shown ties leads from one to the other
paths-direct = Tied to each other directly

# $n (Number) how many paths
# $steps (Number) how many ties each
n-paths = { $n ->
    [one] { $n } path of { $steps } ties
   *[other] { $n } paths of { $steps } ties
}

## What a sign means

tie-sign-negative = Conflict
tie-sign-positive = Co-operation

## Triangles

# $n (Number) how many triangles
# $balanced (Number) balanced ones
# $unbalanced (Number) unbalanced ones
n-triangles = { $n ->
    [one] { $n } triangle
   *[other] { $n } triangles
}: { $balanced } balanced, { $unbalanced } unbalanced

triangle-balanced = Balanced
triangle-unbalanced = Unbalanced

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-none = Co-operation between each two of { $a }, { $b } and { $c }.

# $a (Text) who co-operates with both
# $b (Text) another
# $c (Text) a third
triangle-one = Co-operation of { $a } with { $b } and with { $c }, conflict between these two.

# $a (Text) whom the others are in conflict with
# $b (Text) another
# $c (Text) a third
triangle-two = Co-operation of { $b } with { $c }, and conflict of both with { $a }.

# $a (Text) an actor
# $b (Text) another
# $c (Text) a third
triangle-three = Conflict between each two of { $a }, { $b } and { $c }.

## Communities

# $n (Number) how many
n-communities = { $n ->
    [one] { $n } community
   *[other] { $n } communities
}

# $communities (Text) how many
# $n (Number) actors in none
communities-and-alone = { $communities }, { $n ->
    [one] { $n } actor
   *[other] { $n } actors
} in none

# What communities are, and how well they part the network.
# $share (Text) the modularity
communities-about = Actors with more co-operation and less conflict among themselves than chance would give: Louvain's method on signed modularity (Gómez, Jensen and Arenas 2009), here { $share }. The same ties always give the same communities.

## Kinds of ties

# $sign (Text) conflict or co-operation
tie-stated = { $sign }, as stated

# $sign (Text) conflict or co-operation
# $kind (Text) in words or in deeds
tie-acted = { $sign } { $kind }
