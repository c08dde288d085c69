from __future__ import annotations

from pipeline.lang.concepts import Concepts, table

_THINGS = table(
    r"""
person: people, persons?, victims?, suspects?, men, others, individuals, citizens, those
    affected
dead: dead, deaths?, fatalities, (?:death )?toll, bodies, killings
injured: injured, wounded, injuries, casualties
missing: missing(?: \w+)?
arrest: arrests?, detainees
child: children, minors, teenagers
woman: women
passenger: passengers, travellers, travelers, commuters, holidaymakers
resident: residents, inhabitants, villagers, townspeople
employee: employees, workers, staff, workforce, personnel
job: jobs, positions, posts, roles, redundancies, layoffs
member: members
pupil: pupils, schoolchildren
student: students
teacher: teachers
patient: patients
soldier: soldiers, troops
police: (?:police )?officers, police
firefighter: firefighters, rescuers, crews, responders
demonstrator: demonstrators, protesters, protestors, marchers
visitor: visitors, spectators, guests, attendees, participants, fans
voter: voters
customer: customers, users, subscribers, clients
refugee: refugees, migrants, asylum seekers
respondent: respondents, those (?:surveyed|polled|asked)
vote: votes, lawmakers, mps, deputies
seat: seats
signature: signatures
complaint: complaints
infection: cases, infections
home: homes, houses, flats, apartments, dwellings, buildings, properties
household: households
vehicle: vehicles, cars
train: trains
flight: flights
plane: planes, aircraft, jets
ship: ships, boats, vessels
bus: bus(?:es)?
school: schools
hospital: hospitals, clinics
shop: shops, stores, branches, outlets
firm: firms, companies, businesses
ticket: tickets?
coin: coins
artwork: paintings, artworks, works, pictures, drawings
animal: animals, sheep, cows, cattle, pigs, chickens, birds, dogs, horses, whales
tree: trees
record: records, accounts, profiles
doctor: doctors, nurses, medics, physicians
crew: crew, crew members, sailors, seafarers
player: players, athletes, runners
artist: artists, musicians, singers
hostage: hostages, captives
guest: overnight stays
farm: farms, farmers
road: roads, bridges
bed: beds, places, spaces
shot: shots, rounds
donation: donations
apprentice: apprentices, trainees
panel: wind turbines, turbines, solar panels
stop: stops, stations
"""
)
_EVENTS = table(
    r"""
die: died?, dies, dying, killed, kills, lost their lives, dead, drowned, perished, shot dead,
    claimed the lives, death toll
injure: injur(?:ed|ing|es|ies), wounded, hurt, (?:needing|needed|received) treatment, treated
serious: serious(?:ly)?(?: injured| hurt| condition)?, critical(?:ly)?, life-threatening
hospital: intensive care, hospital(?:i[sz]ed)?
miss: missing, unaccounted for
arrest: arrest(?:ed|s|ing)?, detain(?:ed|s), taken into custody, rounded up
rescue: rescued?, saved, pulled (?:alive )?from, found alive
evacuate: evacuat\w+, leave their homes, left their homes, flee, fled, driven from
infect: infected, infections?, tested positive, caught
protest: demonstrat\w+, protest(?:ed|s|ing)?, march(?:ed|ing)?, rall(?:y|ied|ies), took to the
    streets
strike: struck, strikes?, walked out, downed tools
employ: employ(?:s|ed|ing)?, work(?:s|ed)? (?:at|there|in|for)
cut: cut(?:s|ting)?, shed(?:s|ding)?, axe[ds]?, slash(?:es|ed)?, lay(?:s|ing)? off, laid off,
    (?:are|is|were|could|will) go, go, at risk, losing, eliminat\w+, redundan\w+, dismiss\w*,
    scrap\w*, loss of, lost, lose, wip(?:es?|ed|ing) out
create: creat(?:e|es|ed|ing), hir(?:e|es|ed|ing), recruit\w*, new (?:jobs|posts)
vote: in favou?r, voted for, backed, passed, won, received
against: against, oppos\w+, reject\w+, voted down
sign: sign(?:ed|s)
sentence: jail(?:ed)?, prison, sentenced?, behind bars
suspended: suspended, probation
destroy: destroy(?:s|ed|ing)?, burn(?:ed|t) down, razed, gutted
damage: damag(?:ed|es|ing)
flood: flood(?:ed|s|ing)?, under water, inundated
build: buil[dt](?:s|ing)?, construct(?:ed|s|ing|ion)?
sell: s[eo]ld, sells?, selling
buy: bought, buys?, buying, acquir\w+, purchas\w+
order: order(?:ed|s)
deliver: deliver(?:ed|s|y|ies)?
close: clos(?:ed|es|ing|ure), shut
cancel: cancel+ed, scrapped, called off
open: (?:re)?open(?:s|ed|ing)?
found: found(?:ed|ing), established, set up
elect: elect\w*, polls, vote(?:rs)? go, ballot
verdict: verdict, ruling, ruled
power: without (?:power|electricity), power cuts?, outages?, blackouts?
deploy: deploy\w+, were sent, battled, fought
invite: invited?, invitations?, offered
expect: expect\w*, forecast\w*, predict\w*, planned, plans, projected
arrive: arriv\w+, reached, landed
host: taken? in, takes in, hosts?, sheltered, housed
live: live[ds]?, living
complain: complain\w*
warn: warn(?:ed|ing), alert(?:ed)?, informed, notified
last: last(?:ed|s), took, takes
lift: (?:pay |wage )?(?:rise|increase|hike)
demand: demand(?:s|ed|ing)?, want(?:s|ed)?, call(?:s|ed|ing)? for
carry: carr(?:y|ied|ying), loaded with, on board, cargo, aboard
seize: seiz\w+, found, discovered, confiscat\w+
steal: stole, stolen, made off with, theft
leak: leak(?:ed|s|ing)?, escaped, released, spilled, spilt
smell: smell, odou?r, stench
unhurt: unhurt, unharmed, uninjured
recall: recall(?:ed|s|ing)?
breach: affected, hacked, breach(?:ed)?, exposed, compromised
free: freed, released, let go
abduct: abducted, kidnapped, disappeared
sink: sank, sunk, capsized, went down
shoot: shot, fired, shooting
vaccinate: vaccinated, vaccinations?, jabs?
test: tested, tests
quarantine: quarantined?, isolated, isolation
fell: felled, cut down, uprooted
plant: planted, reforested
cull: culled, slaughtered
donate: donated, gave
discover: discovered, recovered, unearthed, dug up
restore: restor(?:ed|ing|ation), renovat(?:ed|ing|ion), refurbish\w*, overhaul
resign: resign(?:ed|s|ation)?, step(?:s|ped)? down, stepping down, quit
begin: beg[aiu]n(?:s|ning)?, start(?:s|ed|ing)?, launch(?:ed|es)?, kick(?:s|ed)? off
end: ends?, ended, expires?, expired, runs? out, ran out
delay: delay(?:s|ed)?, late, postponed
wait: wait(?:ed|ing|s)?
reach: high, tall, height
dive: deep, depth
weigh: heavy, weigh(?:s|ed|ing)?, weight
attend: attend(?:ed|ance)?, came to, took part, turned out, turnout
apply: applied, applicants?, applications?
speed: speed, driving at, travelling at, doing
lead: led, leads?, leading, headed
"""
)
_PERIODS = table(
    r"""
quarter: (?:first|second|third|fourth|last|this|next|latest) quarter, quarterly
half: (?:first|second) half, half-year\w*, six months
month: (?:a|per|each|every) month, monthly
year: (?:a|per|each|every) year, annual(?:ly)?, yearly
week: (?:a|per|each|every) week, weekly
day: (?:a|per|each|every) day, daily
hour: (?:an|per|each|every) hour, hourly
"""
)

CONCEPTS = Concepts(
    things=_THINGS,
    events=_EVENTS,
    periods=_PERIODS,
    part="of them|of these|of whom|among them|including|among those \\w+|among the \\w+",
    of_these="of (?:the|those|them|these|its|whom)",
    change="by|up|down",
    level="(?<!up )to|at(?! (?:least|most))|reached|stood at|stands at",
    more="more|less|fewer|higher|lower|rise|increase|cut|drop",
    withdrawn="not|instead of|rather than|and not",
    reported="as (?:first|initially|originally|previously|earlier) (?:reported|thought|stated|said)"
    "|(?:first|initially|originally|previously) (?:reported|thought|stated|announced)",
    corrected="correct(?:ed|s|ion)|revis(?:ed|es|ion)|amended",
)
