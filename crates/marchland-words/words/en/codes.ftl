## What kind of actor it is; the network draws each kind in its own shape.

# A state.
actor-kind-state = state

# A government or head of government.
actor-kind-government = government

# A ministry.
actor-kind-ministry = ministry

# Armed forces.
actor-kind-armed-forces = armed forces

# Border guards.
actor-kind-border-force = border force

# Police.
actor-kind-police = police

# An intelligence service.
actor-kind-intelligence = intelligence service

# A non-state armed group.
actor-kind-armed-group = armed group

# A political party or movement.
actor-kind-party = party or movement

# A person.
actor-kind-person = person

# A public agency.
actor-kind-agency = agency

# An international body.
actor-kind-international = international body

# A news outlet as an actor.
actor-kind-media = media

# A research body.
actor-kind-research = research body

# A company.
actor-kind-company = company

# Civilians.
actor-kind-civilians = civilians

# An ethnic or tribal group.
actor-kind-ethnic-group = ethnic group

# Named in the text, unknown to the actor list.
actor-kind-unknown = unknown

## Whose outlet it is.

# Owned or run by a state.
outlet-kind-state = state-owned

# Press of a party or movement.
outlet-kind-party = party press

# Privately owned.
outlet-kind-private = private

# A research body.
outlet-kind-think-tank = think tank

# Re-publishes the work of others.
outlet-kind-republisher = re-publisher

# Not known.
outlet-kind-unknown = unknown outlet

## What happened to the words before they reached us.

# As written.
text-quality-original = as written

# Translated by machine.
text-quality-machine-translated = machine-translated

# Translated by people, or of unknown making.
text-quality-translated = translated

# Put in other words, often by a machine.
text-quality-reworded = re-worded

# Published again by somebody else.
text-quality-republished = re-published

## How a publication date is known.

# Written in the article.
date-known-text = written in the article

# Shown by the outlet.
date-known-outlet = shown by the outlet

# Worked out from what the text says; the note tells how.
date-known-inferred = worked out from the text

# Not known.
date-known-unknown = not known

## What a claim measures.

# Dead, as a figure.
measure-killed = killed

# Wounded, as a figure.
measure-injured = injured

# Prisoners, as a figure.
measure-detained = detained

# People driven out, as a figure.
measure-displaced = displaced

# Missing, as a figure.
measure-missing = missing

# Attacks or clashes, as a figure.
measure-happenings = number of attacks or clashes

# Members of a group, as a figure.
measure-strength = number of members

# People living somewhere as refugees, as a figure.
measure-refugees = number of refugees

# When something was founded, formed or drawn.
measure-origin = founded, formed or drawn

# When somebody took power.
measure-power = took power

# How often something happens, as an answer.
measure-frequency = how often

# Whether somebody recognises a line or a state, as an answer.
measure-recognition = recognised

# Whether somebody gives shelter or support to somebody, as an answer.
measure-support = gives shelter or support

# Somebody's words.
measure-wording = words

## What a claim answers where it gives no figure and no day.

# It holds.
answer-yes = yes

# It does not.
answer-no = no

# Seldom.
answer-rarely = rarely

# Again and again.
answer-often = often

# The words themselves.
answer-words = in these words

## How claims on one matter differ.

# They cannot both hold.
difference-contradiction = contradiction

# They count different things or periods.
difference-scope = different scope

# Later figures are higher.
difference-growing = toll grows

# The same matter, judged differently.
difference-stance = differing stance

# The same words in another translation.
difference-same-words = same words in another translation

# They agree.
difference-agreement = agreement

## PLOVER's sixteen event types.

# Agreement reached or promised.
event-type-agree = Agree

# Talks, visits, meetings.
event-type-consult = Consult

# Diplomatic or moral support in words.
event-type-support = Support

# A concession in words: a ceasefire announced, a demand accepted.
event-type-concede = Concede

# Co-operation in deeds.
event-type-cooperate = Cooperate

# Aid, refuge, evacuation.
event-type-aid = Aid

# Withdrawal, release, ceasefire kept, a crossing reopened.
event-type-retreat = Retreat

# Demands and appeals.
event-type-request = Request

# Accusation, criticism.
event-type-accuse = Accuse

# Refusal, denial.
event-type-reject = Reject

# Threats and warnings.
event-type-threaten = Threaten

# Demonstrations.
event-type-protest = Protest

# Relations or aid broken off, sanctions.
event-type-sanction = Sanction

# Forces raised, moved or put on alert.
event-type-mobilize = Mobilize

# Force short of attack: closure, arrest, deportation, seizure.
event-type-coerce = Coerce

# Armed attack of every kind.
event-type-assault = Assault

## PLOVER's modes: how an event of its type was done. Unique over all types.

# ASSAULT: captured or abducted.
mode-abduct = abduction or capture

# ASSAULT: beating.
mode-beat = beating

# ASSAULT: a named person chosen as target.
mode-targeted = targeted killing

# ASSAULT: property destroyed on purpose.
mode-destroy = destruction

# ASSAULT: stones, blades, clubs.
mode-primitive = hand weapons

# ASSAULT: small arms.
mode-firearms = small-arms fire

# ASSAULT: bombs and mines.
mode-explosives = bomb or mine

# ASSAULT: suicide attack.
mode-suicide-attack = suicide attack

# ASSAULT: manned aircraft.
mode-aerial = air strike

# ASSAULT: unmanned aircraft.
mode-drone = drone strike

# ASSAULT: artillery, mortars, rockets, tanks.
mode-heavy-weapons = heavy weapons

# COERCE: property or territory taken.
mode-seize = seizure

# COERCE: movement or crossing closed.
mode-restrict = closure or restriction

# COERCE: arrest.
mode-arrest = arrest

# COERCE: expulsion of people.
mode-deport = deportation

# RETREAT: troops withdrawn.
mode-withdraw = withdrawal

# RETREAT: prisoners released.
mode-release = release

# RETREAT or CONCEDE: fighting stopped.
mode-ceasefire = ceasefire

# RETREAT: crossing or access reopened.
mode-access = reopening

# MOBILIZE: soldiers.
mode-troops = troops

# MOBILIZE: weapons.
mode-weapons = weapons

# THREATEN: violence.
mode-violence = threat of violence

## The four corners of conflict and co-operation.

# Fighting, force.
quad-material-conflict = Material conflict

# Accusation, threat, refusal.
quad-verbal-conflict = Verbal conflict

# Talks, agreement, support.
quad-verbal-cooperation = Verbal cooperation

# Aid, withdrawal, working together.
quad-material-cooperation = Material cooperation

## How a telling stands to the facts.

# Told as having happened.
status-factual = reported as fact

# Told on somebody's word.
status-claimed = claimed

# Somebody says it did not happen.
status-denied = denied

# Background from before the matter of the article.
status-historical = background

# Announced or expected.
status-future = announced or expected

# Conditional, possible, imagined.
status-hypothetical = hypothetical

# Told as not having happened.
status-negated = did not happen

# A sum over more than the happenings told.
status-cumulative = sum over several

## How many were killed, by the highest figure given, in classes. "None" is a reported zero.

# No figure.
toll-not-reported = Not reported

# A reported zero.
toll-none = None, as reported

# One to nine.
toll-few = 1 to 9

# Ten to 99.
toll-dozens = 10 to 99

# A hundred and more.
toll-hundreds = 100 and more

## What befell the people or things counted.

# Dead.
casualty-kind-killed = killed

# Wounded.
casualty-kind-injured = injured

# Taken prisoner, arrested or abducted.
casualty-kind-detained = detained

# Driven out, evacuated, deported.
casualty-kind-displaced = displaced

# Missing.
casualty-kind-missing = missing

## What kind of place it is.

# A state.
place-kind-country = country

# A named area of no fixed level.
place-kind-region = region

# First-level division.
place-kind-province = province

# Second-level division.
place-kind-district = district

# A city.
place-kind-city = city

# A town.
place-kind-town = town

# A village or quarter.
place-kind-village = village

# A border crossing.
place-kind-crossing = border crossing

# A military or border post.
place-kind-post = post

# A mountain pass.
place-kind-pass = pass

# A river.
place-kind-river = river

# A valley.
place-kind-valley = valley

# A border line.
place-kind-line = border line

# An airfield.
place-kind-airport = airport

## How words are given.

# Between marks, a whole sentence or more.
speech-direct = in direct speech

# Told without marks ("said that …").
speech-indirect = in indirect speech

# Told, with some words between marks.
speech-mixed = partly between marks

## Whether a tie is friendly or hostile.

# Co-operation.
sign-positive = cooperation

# Conflict.
sign-negative = conflict

## Whether a tie is done in words or in deeds.

# Deeds.
tie-kind-material = in deeds

# Words.
tie-kind-verbal = in words

# A relation that an article states ("backed", "shares sanctuaries with").
tie-kind-stated = stated relation

## How exactly a place is known

where-precision-exact = at the place
where-precision-near = near the place
where-precision-district = somewhere in the district
where-precision-province = somewhere in the province
where-precision-region = in a wider region or along the border
where-precision-country = known to the country only
where-precision-water = over water
where-precision-unknown = place not given

## How a date is known

date-basis-explicit = as written
date-basis-publication = counted from the publication date
date-basis-mentioned = counted from a date mentioned before
date-basis-context = taken from the context
date-basis-bounded = bounded by the text
date-basis-reviewed = worked out in review
