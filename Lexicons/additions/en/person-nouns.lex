# Nouns for people and their roles that WordNet lacks or ranks low.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
academic
activist
actor
actress
admiral
adult
adviser
advisor
aid worker
aide
air traffic controller
airman
alderman
ally
ambassador
ambassador-at-large
analyst
anchor
anchorman
anchorwoman
archbishop
assailant
astronaut
asylum seeker
asylum-seeker
athlete
attacker
attorney
attorney general
auditor
aunt
author
ayatollah
baby
babysitter
backer
banker
barrister
batsman
batter
billionaire
bishop
blogger
bodyguard
bomber
boss
bowler
boxer
boy
boyfriend
brigadier general
broadcaster
broker
brother
brother-in-law
builder
bus driver
businessman
businessperson
businesswoman
bystander
cameraman
campaigner
candidate
captain
captive
cardinal
caregiver
carer
carpenter
casualty
celebrity
chair
chairman
chairperson
chairwoman
champion
chancellor
chief
chief executive
chief executive officer
chief financial officer
chief operating officer
child
citizen
cleric
client
climatologist
co-author
co-chair
co-chairman
co-founder
co-host
co-owner
co-pilot
co-worker
coach
coder
cofounder
colonel
columnist
comedian
commander
commentator
commissioner
community leader
commuter
composer
conductor
congressman
congresswoman
constable
consumer
contender
contractor
convict
corporal
correspondent
cosmonaut
councillor
councilman
councilor
councilwoman
cousin
coworker
critic
crown prince
customer
cyclist
daughter
daughter-in-law
defector
defence minister
defence secretary
defendant
defender
defense minister
defense secretary
demonstrator
deputy
deputy chairman
deputy mayor
deputy minister
deputy prime minister
deputy sheriff
designer
detainee
detective
developer
dictator
diplomat
director
director general
director-general
dispatcher
dissident
docker
doctor
donor
driver
duchess
duke
economist
editor
elder
electrician
emir
employee
employer
energy minister
engineer
entrepreneur
envoy
epidemiologist
evacuee
ex-husband
ex-wife
executive
executive director
exile
expatriate
expert
eyewitness
family member
farmer
father
father-in-law
fiancee
fiancé
fiancée
fighter
film-maker
filmmaker
finance minister
financier
firefighter
fireman
first responder
fisherman
fixer
flight attendant
footballer
forecaster
foreign minister
foreign secretary
founder
friend
front-runner
frontrunner
general
girl
girlfriend
goalkeeper
gold
gold medalist
governor
governor general
governor-general
granddaughter
grandfather
grandmother
grandson
guard
guardian
guerrilla
gunman
hacker
head
headmaster
headmistress
headteacher
health minister
health worker
hijacker
historian
home secretary
homeowner
hostage
human
husband
imam
immigrant
incumbent
influencer
inmate
insider
inspector
inspector general
insurgent
interior minister
interpreter
investor
jihadi
jihadist
journalist
judge
jurist
justice minister
kidnapper
king
labor leader
labour leader
landlord
law enforcement officer
lawmaker
lawyer
leader
lecturer
legislator
lieutenant colonel
lieutenant general
lieutenant governor
linebacker
lobbyist
loyalist
magistrate
major
major general
man
manager
managing director
marine
mayor
medallist
media adviser
media advisor
mediator
medic
member
meteorologist
midfielder
migrant
militant
millionaire
miner
minister
model
mogul
monitor
monk
mother
mother-in-law
motorist
mp
mullah
musician
nanny
negotiator
neighbor
neighbour
nephew
niece
nominee
novelist
nun
nurse
observer
officer
official
ombudsman
onlooker
operator
opponent
opposition leader
orphan
owner
paramedic
parent
partner
party leader
passenger
passer-by
pastor
patient
peacekeeper
pensioner
person
photographer
physician
pilgrim
pilot
pitcher
plaintiff
player
playwright
plumber
podcaster
poet
police chief
police commissioner
police officer
policeman
policewoman
politician
pollster
pope
postmaster general
premier
presenter
president
president-elect
press officer
press secretary
priest
prime minister
prince
princess
principal
prisoner
producer
professor
programmer
prosecutor
protester
protestor
pupil
quarterback
queen
rabbi
rapper
rear admiral
rebel
referee
refugee
regulator
relative
reporter
representative
rescuer
researcher
resident
retiree
rival
running mate
sailor
scholar
scientist
screenwriter
secretary
secretary general
secretary of defense
secretary of state
secretary-general
security guard
seismologist
senator
sergeant
serviceman
servicewoman
shareholder
sheik
sheikh
sheriff
shooter
shopkeeper
shopper
singer
sister
sister-in-law
sniper
social worker
soldier
solicitor
solicitor general
son
son-in-law
songwriter
source
speaker
special envoy
specialist
spokesman
spokesperson
spokeswoman
spouse
sprinter
staffer
star
steelworker
stepfather
stepmother
stockholder
strategist
striker
strongman
student
suicide bomber
sultan
supporter
surgeon
surgeon general
survivor
suspect
swimmer
taxi driver
taxpayer
teacher
team-mate
teammate
technician
teen
teenager
tenant
terrorist
tourist
trade minister
trader
translator
traveler
traveller
treasurer
treasury secretary
tribal elder
trooper
truck driver
trucker
tycoon
umpire
uncle
under secretary
undersecretary
union leader
vice admiral
vice chairman
vice chancellor
vice premier
vice president
vice-chairman
vice-president
victim
villager
virologist
vlogger
voter
warlord
whip
whistle-blower
whistleblower
widow
widower
wife
winger
witness
woman
worker
worshiper
worshipper
year-old
