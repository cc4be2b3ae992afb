# Nouns for kinds of people: roles, relations, characters.
# source: WordNet 3.0, Lexicons/additions
# licence: WordNet licence AND Apache-2.0
# regenerate: swift run gather-lexicons person-nouns
abandoned infant
abandoned person
abator
abbe
abbess
abbot
abbreviator
abdicator
abductor
abecedarian
aberrant
abetter
abettor
abhorrer
abiogenist
abjurer
able seaman
able-bodied seaman
abnegator
abolitionist
abominable snowman
abomination
abominator
abortionist
abridger
abrogator
absconder
abseiler
absentee
absolutist
absolver
abstainer
abstinent
abstract artist
abstracter
abstractionist
abstractor
abuser
abutter
academic
academic administrator
academician
accessary
accessory after the fact
accessory before the fact
accessory during the fact
accommodation endorser
accommodator
accompanist
accompanyist
accomplice
accordionist
accoucheur
accoucheuse
account executive
account representative
accountant
accumulator
accused
accuser
achiever
acid head
acolyte
acoustician
acquirer
acrobat
action officer
active citizen
activist
actor
actor's agent
actor's assistant
actress
actuary
adapter
adder
addict
addle-head
addlehead
addressee
adducer
adept
adherent
adjudicator
adjuster
adjustor
adjutant
adjutant general
adman
administrative official
administrator
admiral
admirer
admonisher
adolescent
adonis
adoptee
adopter
adoptive parent
adorer
adulator
adult
adult female
adult male
adulterer
adulteress
advancer
adventurer
adventuress
adversary
adverse witness
advertiser
advertizer
advisee
adviser
advisor
advocate
advocator
aeon
aerialist
aeronaut
aeronautical engineer
aerophile
aerospace engineer
aesthete
aesthetician
aetiologist
affiant
affiliate
affine
affirmer
affluent
aficionado
agent provocateur
agent-in-place
aggravator
aggregator
aggressor
agitator
agnate
agnostic
agony aunt
agricultural agent
agricultural laborer
agricultural labourer
agriculturalist
agriculturist
agronomist
aid worker
aide
aide-de-camp
air attache
air force officer
air hostess
air marshal
air traffic controller
air traveler
air traveller
aircraftman
aircraftsman
aircrewman
airhead
airman
airplane pilot
airwoman
alarmist
albino
alcalde
alchemist
alcoholic
alderman
ale drinker
alexic
algebraist
alien
alien absconder
alienator
alienee
alienist
alienor
aliterate
aliterate person
all arounder
all-rounder
allayer
allegoriser
allegorizer
allergist
alleviator
alliterator
allocator
ally
almoner
almsgiver
alphabetiser
alphabetizer
alpinist
also-ran
altar boy
alter ego
alternate
alto saxophonist
altoist
altruist
alumna
alumnus
amah
amalgamator
amanuensis
amateur
amazon
ambassador
ambassador-at-large
ambassadress
ambler
ambulance chaser
ambusher
ameer
amicus curiae
amigo
amir
amnesiac
amnesic
amora
amoralist
amorist
amphisbaena
amputator
amputee
anaesthetist
anagnost
analogist
analphabet
analphabetic
analysand
analyst
anarchist
anathema
anatomist
ancestor
ancestress
anchor
anchorite
anchorman
anchorperson
anchorwoman
ancient
androgyne
anecdotist
anesthesiologist
anesthetist
angel
angiologist
angler
anglophil
anglophile
anglophobe
animal fancier
animal scientist
animal stuffer
animal trainer
animator
animist
annalist
annihilator
annotator
announcer
annoyer
annuitant
anointer
anomalist
anorectic
anorexic
answerer
antagonist
antecedent
antediluvian
antediluvian patriarch
anthologist
anthropoid
anthropologist
anthropophagite
anthropophagus
anti-intellectual
anticipant
anticipator
antifeminist
antihero
antinomian
antipope
antiquarian
antiquary
antique
ape-man
aphakic
aphasic
aphorist
apiarist
apiculturist
apologist
apostate
apostle
apostolic delegate
apothecary
apparatchik
apparition
appeaser
appellant
applauder
apple polisher
applicant
applied scientist
applier
appointee
appraiser
appreciator
apprehender
apprentice
appropriator
approver
aquanaut
arbiter
arbitrager
arbitrageur
arbitrator
arboriculturist
arborist
archaeologist
archaist
archangel
archbishop
archdeacon
archduchess
archduke
archeologist
archer
archimandrite
architect
archivist
archpriest
argonaut
arguer
arianist
aristocrat
arithmetician
armchair liberal
armiger
armor-bearer
armorer
armourer
arms manufacturer
arms-runner
army attache
army brat
army engineer
army officer
arouser
arranger
arriver
arriviste
arrogator
arrowsmith
arsonist
art critic
art dealer
art director
art editor
art historian
art student
art teacher
arthritic
articulator
artificer
artilleryman
artisan
artist
artist's model
artiste
ascender
ascetic
asker
aspirant
aspirer
ass-kisser
assailant
assassin
assassinator
assaulter
assayer
assemblyman
assemblywoman
assenter
asserter
assessee
assessor
asseverator
assignee
assignor
assimilator
assistant
assistant foreman
assistant professor
associate
associate professor
asthmatic
astrogator
astrologer
astrologist
astronaut
astronomer
astrophysicist
asylum seeker
asylum-seeker
atavist
atheist
athlete
attache
attacker
attempter
attendant
attendee
attender
attestant
attestator
attester
attestor
attorney
attorney general
attracter
attractor
au pair
au pair girl
auctioneer
audile
auditor
augur
aunt
auntie
aunty
auspex
auteur
authenticator
author
authoress
authoriser
authoritarian
authority figure
authorizer
auto-mechanic
autobiographer
autochthon
autocrat
autodidact
automaton
automobile driver
automobile mechanic
automobilist
automotive engineer
auxiliary
avatar
avenger
aviator
aviatress
aviatrix
avower
ayah
ayatollah
baas
babbler
babe
baboo
babu
baby
baby boomer
baby buster
baby doctor
baby farmer
baby minder
baby-sitter
babyminder
babysitter
bacchanal
bacchant
bacchante
bachelor
bachelor girl
bachelor-at-arms
bachelorette
back judge
back-number
backbencher
backbiter
backer
backpacker
backroom boy
backscratcher
backseat driver
backslapper
backslider
backstop
backstroker
backup man
backwoodsman
bacteriologist
bad egg
bad fairy
bad guy
bad hat
bad person
baddie
badgerer
bag lady
baggageman
bagger
bagman
bagpiper
bailee
bailiff
bailor
bairn
baker
balancer
baldhead
baldpate
baldy
balker
ball boy
ball carrier
ball hawk
ball of fire
ball-breaker
ball-buster
ballad maker
balladeer
ballerina
ballet dancer
ballet master
ballet mistress
balletomane
balloonist
ballplayer
ballyhoo artist
bambino
banderillero
bandit
bandleader
bandmaster
bandsman
bank clerk
bank commissioner
bank examiner
bank guard
bank manager
bank robber
banker
bankrupt
banneret
banshee
banshie
bantamweight
bar fly
bar girl
barbarian
bard
bargain hunter
bargainer
bargee
bargeman
baritone
barkeep
barkeeper
barker
barmaid
barman
barnburner
barnstormer
baron
baroness
baronet
barrater
barrator
barrel maker
barrister
barrow-boy
barrow-man
bartender
barterer
barytone
bas bleu
base runner
baseball coach
baseball manager
baseball player
basileus
basilisk
basketball coach
basketball player
basketeer
basketmaker
basketweaver
bassist
basso
bassoonist
bastard
baster
bat boy
bather
batman
baton twirler
batsman
batter
batting coach
battle-axe
battler
baulker
bawler
beachcomber
beadle
beadsman
bean counter
bearer
beater
beatnik
beau
beautician
beauty consultant
bed wetter
bedesman
bedfellow
bedlamite
bedwetter
beef man
beefeater
beekeeper
beer drinker
beer maker
begetter
beggar
beggarman
beggarwoman
beginner
beguiler
begum
behaviorist
behaviourist
behemoth
beholder
bel esprit
beldam
beldame
believer
bell captain
bell founder
bell ringer
bellboy
belle
bellhop
belligerent
bellman
bellower
bellwether
belly dancer
bellyacher
beloved
belt maker
bench warmer
benedick
benefactor
benefactress
beneficiary
bereaved
bereaved person
berserk
berserker
besieger
best friend
best man
bestower
bete noire
betrayer
betrothed
better half
bettor
bey
bibliographer
bibliophile
bibliopole
bibliopolist
bibliothec
bibliotist
bicycler
bicyclist
bidder
big businessman
big cheese
big deal
big enchilada
big fish
big gun
big leaguer
big shot
big sister
big spender
big wheel
bigamist
bigot
bigwig
bilingual
bilingualist
bill poster
bill sticker
billiard player
billionaire
bimetallist
binger
biochemist
biographer
biologist
bionic man
bionic woman
biophysicist
bird fancier
bird of passage
bird watcher
birdbrain
birder
birth-control campaigner
birth-control reformer
birthing coach
bisexual
bisexual person
bishop
biter
blabber
blabbermouth
black belt
black marketeer
black sheep
blackguard
blackleg
blackmailer
blacksmith
blasphemer
blaster
bleacher
bleeder
blighter
blind date
blind person
blocker
blockhead
blogger
bloke
blond
blonde
blood brother
blood donor
blood relation
blood relative
blowhard
blubberer
bludgeoner
blue baby
blue blood
bluecoat
bluejacket
bluenose
bluestocking
bluffer
blunderer
blusterer
bo's'n
bo'sun
board member
boarder
boaster
boatbuilder
boatman
boatswain
bobby
bobby-socker
bobbysoxer
body servant
body snatcher
bodybuilder
bodyguard
boffin
bogey
bogeyman
bogie
bolshie
bolshy
bombardier
bomber
bombshell
bon vivant
bond servant
bondholder
bondmaid
bondman
bondsman
bondswoman
bondwoman
bonehead
bonesetter
booby
booger
boogeyman
book agent
book lover
book seller
bookbinder
bookdealer
booker
bookie
booking agent
booking clerk
bookkeeper
booklover
bookmaker
bookman
bookseller
bookworm
boomer
boor
booster
boot maker
bootblack
bootlegger
bootlicker
bootmaker
boozer
border patrolman
borderer
borrower
bos'n
boss
bosun
botanist
botcher
bottom dog
bottom feeder
boulevardier
bouncer
bounder
bounty hunter
bourgeois
bowdleriser
bowdlerizer
bowler
bowman
boxer
boy
boy wonder
boyfriend
bracero
brachycephalic
braggart
bragger
brahman
brahmin
brain doctor
brain surgeon
brain truster
brain-worker
brainiac
brainworker
brakeman
brass hat
brat
bravo
brawler
bread maker
breadwinner
breaker
breaststroker
breeder
brewer
briber
bricklayer
bride
bride-to-be
bridegroom
bridesmaid
bridge agent
bridge partner
bridge player
brigadier
brigadier general
brigand
broadcast journalist
broadcaster
broker
broker-dealer
bronco buster
broncobuster
broth of a boy
broth of a man
brothel keeper
brother
brother-in-law
browser
bruiser
brunet
brunette
brute
buccaneer
buck private
buck sergeant
buckaroo
buckeroo
bucolic
buddy
buff
buffoon
bug-hunter
bugaboo
bugbear
bugger
bugler
bugologist
builder
bulimic
bullfighter
bully
bullyboy
bumbler
bumpkin
bungler
bunkmate
bunny
bunny girl
bunter
bureaucrat
burgher
burglar
burgomaster
burgrave
bursar
bus driver
busboy
bush leaguer
bushwhacker
business agent
business editor
business executive
business leader
business traveler
businessman
businessperson
businesswoman
busker
busman
buster
busy bee
busybody
butch
butcher
butler
butterball
butterfingers
butterfly collector
buttinsky
buyer
by-blow
bystander
cabalist
cabby
cabdriver
cabin boy
cabinet minister
cabinetmaker
cabman
cacodaemon
cacodemon
cad
caddie
cadet
cadger
caffein addict
caffeine addict
caffer
caffre
cager
caitiff
calculator
calif
caliph
call girl
caller
caller-out
caller-up
calligrapher
calligraphist
camera operator
cameraman
camp follower
campaigner
camper
campmate
canary
candidate
candlemaker
candy striper
candymaker
cannon fodder
cannoneer
canoeist
canonist
cantor
canvasser
capitalist
capo
captain
captive
captor
capturer
car-mechanic
carabineer
carabinier
carbineer
card player
card shark
card sharp
card sharper
cardholder
cardinal
cardiologist
cardsharp
cardsharper
career girl
career man
careerist
caregiver
carer
caretaker
carhop
caricaturist
carillonneur
caroler
caroller
carouser
carpenter
carper
carpet knight
carpetbagger
carrottop
cartographer
cartoonist
case officer
caseworker
cashier
castaway
caster
castrate
castrato
casualty
casuist
cat burglar
cat fancier
cataleptic
cataloger
cataloguer
catamite
catcher
catechist
catechumen
caterer
cattle thief
cattleman
cavalier
cavalryman
cave dweller
cave man
caveman
caviler
caviller
celebrant
celebrater
celebrator
celebrity
celibate
cellist
cenobite
censor
census taker
centaur
centenarian
center fielder
centerfielder
centrist
centurion
ceramicist
ceramist
certified public accountant
chachka
chain-smoker
chair
chairman
chairman of the board
chairperson
chairwoman
challenger
chambermaid
chameleon
champ
champion
chancellor
changer
chap
chapelgoer
chaperon
chaperone
chaplain
character
character actor
character witness
charcoal burner
charge d'affaires
charge of quarters
chargeman
charioteer
charity case
charlatan
charmer
charter member
chartered accountant
charwoman
chased
chaser
chatelaine
chatterer
chauffeur
chauffeuse
chauvinist
chawbacon
cheap-jack
cheapjack
cheapskate
cheater
chebab
check girl
checker
cheerer
cheerleader
cheesemonger
chef
chela
chemist
cherub
chess master
chess player
chewer
chichi
chief
chief assistant
chief executive
chief executive officer
chief financial officer
chief justice
chief of staff
chief of state
chief operating officer
chief petty officer
chieftain
child
child molester
child prodigy
chiliast
chimneysweep
chimneysweeper
chiromancer
chiropodist
chiropractor
chiseler
chiseller
choirboy
choirmaster
choker
chooser
choragus
choreographer
chorine
chorister
chorus girl
chosen
chronicler
chucker-out
chum
chump
church member
church officer
churchgoer
churchman
churchwarden
churl
chutzpanik
cicerone
cigar smoker
cigarette smoker
cinematographer
circus acrobat
citizen
city boy
city editor
city father
city man
city manager
city slicker
civic leader
civil authority
civil engineer
civil leader
civil libertarian
civil officer
civil rights activist
civil rights leader
civil rights worker
civil servant
civilian
claim agent
claim jumper
claimant
claims adjuster
claims adjustor
clairvoyant
clan member
clansman
clanswoman
clapper
clarinetist
clarinettist
class act
class fellow
classical scholar
classicist
classifier
classmate
claustrophobe
cleaning lady
cleaning woman
clergyman
cleric
clericalist
clerk
clever clogs
client
cliff dweller
climatologist
clinical psychologist
clinician
clip artist
cloakmaker
clock watcher
clockmaker
clocksmith
clog dancer
clone
closer
closet queen
clothes designer
clothier
cloud seeder
clown
club member
clumsy person
co-author
co-beneficiary
co-chair
co-chairman
co-defendant
co-discoverer
co-ed
co-founder
co-host
co-owner
co-pilot
co-respondent
co-star
co-worker
coach
coachbuilder
coachman
coadjutor
coal miner
coalman
coaster
coastguardsman
coauthor
coaxer
cobber
cobbler
cocaine addict
cockatrice
cocksucker
coconspirator
coddler
codefendant
coder
codetalker
codger
coenobite
coeval
cofounder
cognate
cognitive neuroscientist
cognitive scientist
cognoscente
coiffeur
coiffeuse
coin collector
coiner
cold fish
collaborationist
collaborator
colleague
collectivist
collector
collector of internal revenue
colleen
college boy
college girl
college man
college student
collegian
collier
colonel
colonial
colonialist
coloniser
colonist
colonizer
color bearer
color guard
color sergeant
color-blind person
coloratura
coloratura soprano
colorist
colossus
columnist
combat pilot
combatant
comber
comedian
comedienne
comer
comfort woman
comforter
comic
command sergeant major
commandant
commander
commander in chief
commanding officer
commando
commentator
commercial artist
commercial traveler
commercial traveller
commie
commissar
commissionaire
commissioned military officer
commissioned naval officer
commissioned officer
commissioner
committee member
committeeman
committeewoman
commodore
common man
common person
common scold
common soldier
commoner
communicant
communicator
community leader
commuter
companion
company man
company operator
comparative anatomist
compatriot
compeer
compere
competitor
compiler
complainant
complainer
complexifier
composer
compositor
compromiser
comptroller
compulsive
computational linguist
computer expert
computer guru
computer programmer
computer scientist
computer user
comrade
con artist
con man
conceiver
concert-goer
concessionaire
concessioner
conchologist
concierge
conciliator
concubine
conductor
conductress
confectioner
conferee
conferrer
confessor
confidant
confidante
confidence man
conformist
confrere
confuter
congregant
congressman
congresswoman
conjoined twin
conjure man
conjurer
conjuror
connoisseur
conqueror
conquistador
conscientious objector
conscript
conservationist
conservative
conservativist
conservator
consignee
consigner
consignor
consort
conspirator
constable
constitutionalist
construction worker
constructivist
constructor
consul
consultant
consumer
consumptive
contadino
contemplative
contemporary
contender
contestant
contestee
contester
contortionist
contrabandist
contractor
contralto
contrapuntist
contrarian
contributor
contriver
control freak
controller
controversialist
convalescent
convener
conventioneer
convergent thinker
conversational partner
conversationalist
conversationist
convert
conveyancer
conveyer
conveyor
convict
cook
cooky
coolie
cooly
cooperator
coordinator
cop
copartner
copilot
copper's nark
coppersmith
copy editor
copycat
copyist
copyreader
copywriter
coquette
cordon bleu
coreligionist
corespondent
corner man
cornerback
cornetist
cornhusker
coroner
corporal
corporate executive
corporatist
correspondent
corsair
cosignatory
cosigner
cosmetic surgeon
cosmetician
cosmetologist
cosmographer
cosmographist
cosmologist
cosmonaut
cosmopolitan
cosmopolite
cost accountant
costermonger
costume designer
costumer
costumier
cotenant
cottage dweller
cottager
cottar
cotter
cottier
couch potato
council member
councillor
councilman
councilor
councilwoman
counsel
counsellor
counselor
counselor-at-law
count palatine
counter-revolutionist
counterdemonstrator
counterfeiter
counterman
counterperson
counterrevolutionary
counterrevolutionist
counterspy
countertenor
counterterrorist
counterwoman
countess
country doctor
countryman
countrywoman
county agent
coureur de bois
courier
courser
courtesan
courtier
cousin
cousin-german
couturier
cover girl
cow man
coward
cowboy
cowgirl
cowhand
cowherd
cowman
coworker
cowpoke
cowpuncher
coxcomb
coxswain
crabby person
crack addict
crack shot
crackerjack
crackpot
cracksman
crafter
craftsman
cragsman
crammer
craniologist
crank
crap-shooter
crapshooter
crasher
craven
crawler
creative person
creative thinker
credit analyst
creditor
crew member
crewman
cricketer
crier
criminal
criminologist
crimper
criollo
critic
critter sitter
crofter
crone
crony
crook
crookback
crooner
cropper
cross-dresser
cross-examiner
cross-questioner
crossbencher
crossing guard
crossover voter
crosspatch
croupier
crown prince
crown princess
crowned head
cruiserweight
crusader
crybaby
cryptanalyst
cryptographer
cryptologist
crystallographer
cuckold
cuckoo
cuirassier
culprit
cultist
cultivator
cultural anthropologist
cultural attache
cunctator
cupbearer
curandera
curandero
curate
curator
curmudgeon
custodian
customer
customer agent
customer's broker
customer's man
cut-up
cutler
cutpurse
cutter
cutthroat
cyber-terrorist
cybernaut
cyberpunk
cyborg
cyclist
cymbalist
cynic
cyprian
cytogeneticist
cytologist
czar
czarina
czaritza
dabbler
dacoit
dad
dada
daddy
daemon
daimon
dairy farmer
dairymaid
dairyman
dakoit
dalesman
dallier
dame
damoiselle
damosel
damozel
damsel
dance master
dancer
dancing partner
dancing-master
dandy
danseur
danseur noble
danseuse
daredevil
dark horse
darling
darner
dart player
dastard
dauber
daughter
daughter-in-law
dauphin
dawdler
day boarder
day laborer
day labourer
dayboy
daydreamer
daygirl
deacon
deaconess
dead person
dead ringer
dead soul
deadbeat
deadbeat dad
deadeye
deadhead
deaf person
deaf-and-dumb person
deaf-mute
dealer
dean
dearest
dearie
deary
deb
debaser
debater
debauchee
debaucher
debitor
debtor
debutante
decadent
deceased
deceased person
decedent
deceiver
decipherer
decision maker
deckhand
declarer
decoder
decorator
decoy
deep-sea diver
deer hunter
defalcator
defamer
defaulter
defeatist
defecator
defector
defence minister
defence secretary
defendant
defender
defense attorney
defense contractor
defense lawyer
defense minister
defense secretary
defiler
defrauder
degrader
deipnosophist
deist
deity
delayer
delegate
delinquent
delivery boy
deliveryman
demagog
demagogue
demander
demigod
demimondaine
demiurge
demographer
demographist
demoiselle
demon
demoniac
demonstrator
den mother
denizen
dental assistant
dental hygienist
dental practitioner
dental surgeon
dental technician
dentist
denturist
departed
departer
department head
dependant
dependent
deponent
deportee
deposer
depositor
depreciator
depressive
deputy
deputy chairman
deputy mayor
deputy minister
deputy prime minister
deputy sheriff
derelict
dermatologist
dervish
descendant
descendent
descender
deserter
designated driver
designated hitter
designer
desk clerk
desk officer
desk sergeant
deskman
desperado
desperate
desperate criminal
despoiler
despot
detainee
detective
determinist
detractor
deus ex machina
developer
deviate
deviationist
devil dog
devil worshiper
devil's advocate
devisee
deviser
devisor
devotee
devourer
diabetic
diabolist
diagnostician
dialectician
diarist
diary keeper
dibbuk
dichromat
dickhead
dictator
die-sinker
diehard
diemaker
diesinker
dieter
dietician
dietitian
differentiator
digger
dignitary
dilettante
dilly-dallier
dillydallier
diner
dingbat
dining companion
dining-room attendant
diocesan
diplomat
diplomate
diplomatic minister
diplomatist
dipsomaniac
director
director general
director of research
director-general
dirt ball
dirty dog
dirty old man
disagreeable person
disagreeable woman
disarmer
disbeliever
disburser
disc jockey
disciple
disciplinarian
discoverer
discriminator
discussant
diseased person
disembodied spirit
disentangler
disinfestation officer
disk jockey
disparager
dispatch rider
dispatcher
displaced person
disprover
disputant
disreputable person
dissembler
disseminator
dissenter
dissident
dissimulator
distiller
distortionist
distributer
distributor
district attorney
district manager
disturber
ditch digger
diva
diver
divergent thinker
diversionist
divider
divine messenger
diviner
divinity
divorce lawyer
divorced man
divorcee
dizygotic twin
dj
djinn
djinni
djinny
do-gooder
do-nothing
doc
docent
dock worker
dock-walloper
docker
dockhand
dockworker
doctor
doctrinaire
dodderer
dodger
dodo
doer
dog catcher
dog in the manger
doge
dogfighter
dogmatist
dogsbody
dolichocephalic
dolt
domestic help
domestic partner
domestic prelate
dominatrix
domine
dominee
dominie
dominus
don't-know
donee
donna
donor
doofus
door guard
doorkeeper
doorman
doormat
doppelganger
dork
dosser
dotard
double agent
double dipper
double-crosser
double-dealer
doubter
doughboy
doula
dowager
down-and-out
dowser
doxy
doyen
doyenne
draft dodger
draft evader
draftee
drafter
draftsman
draftsperson
dragger
dragoman
dragon
dragoon
drama critic
dramatist
draper
draughtsman
drawee
drawing card
drawler
dreamer
dressmaker
dressmaker's model
dribbler
drifter
drill instructor
drill master
drinker
driveller
driver
drooler
dropkicker
dropout
drover
drudge
drug addict
drug baron
drug dealer
drug lord
drug peddler
drug trafficker
drug user
druggist
drum major
drum majorette
drumbeater
drummer
drunk-and-disorderly
drunkard
drunken reveler
drunken reveller
dry cleaner
dry nurse
dryad
dualist
duce
duchess
duck hunter
ducky
dude
dueler
duelist
dueller
duellist
duenna
duffer
duke
dulcinea
dumbass
dummy
dunderhead
dunker
dustman
dwarf
dweeb
dweller
dybbuk
dyer
dynamiter
dynamitist
dynast
dyslectic
dyspeptic
eager beaver
ear doctor
ear specialist
ear-nose-and-throat doctor
earl
early bird
earner
earth god
earth goddess
earth mother
earth-god
earth-goddess
earthling
earthman
easterner
easy mark
eater
eavesdropper
eblis
eccentric
eccentric person
ecclesiastic
ecdysiast
eclectic
eclecticist
ecologist
econometrician
econometrist
economic expert
economic libertarian
economiser
economist
economizer
ectomorph
edger
editor
editor in chief
editorialist
educatee
educationalist
educationist
educator
effecter
effector
effendi
efficiency engineer
efficiency expert
egalitarian
egghead
egocentric
egoist
egomaniac
egotist
ejaculator
ejector
elder
elder hand
elder statesman
eldest
eldest hand
elected official
elector
electrical engineer
electrician
electrocutioner
electrologist
electroplater
electrotherapist
elegist
elevator boy
elevator girl
elevator man
elevator operator
elf
elitist
elocutionist
emancipationist
emancipator
embalmer
embassador
embezzler
embodiment
embroiderer
embroideress
embryologist
emcee
emeer
emeritus
emigrant
emigre
emigree
eminence grise
emir
emissary
emotional person
emperor
empiricist
employable
employee
employer
employment agent
empress
emptor
empty nester
emulator
enate
enchanter
enchantress
encroacher
encyclopaedist
encyclopedist
end man
end user
endocrinologist
endodontist
endomorph
endorser
energiser
energizer
energy minister
enfant terrible
enforcer
engine driver
engineer
engraver
enjoyer
enlisted man
enlisted officer
enlisted person
enlisted woman
enlistee
enologist
enophile
enquirer
enrollee
ensign
enterpriser
entertainer
enthusiast
entomologist
entrepreneur
enumerator
environmentalist
envoy
envoy extraordinary
enzymologist
eparch
epicene
epicene person
epicure
epicurean
epidemiologist
epigon
epigone
epileptic
epistemologist
equalitarian
equerry
equestrian
equivocator
eradicator
eremite
eristic
erotic
errand boy
escalader
escape expert
escapee
escapist
escapologist
eschatologist
escort
espionage agent
esquire
essayer
essayist
estate agent
esthete
esthetician
estimator
etcher
ethician
ethicist
ethnarch
ethnic
ethnographer
ethnologist
ethologist
etiologist
etymologist
eudaemon
eudemon
eulogist
evacuee
evaluator
evangelist
event planner
everyman
evil spirit
evildoer
evolutionist
ex
ex-boyfriend
ex-gambler
ex-husband
ex-mayor
ex-president
ex-serviceman
ex-spouse
ex-wife
examinee
examiner
exarch
excavator
exchanger
exciseman
excogitator
excursionist
excuser
executant
executioner
executive
executive director
executive officer
executive secretary
executive vice president
executor
executrix
exegete
exhibitioner
exhibitionist
exhibitor
exile
existential philosopher
existentialist
existentialist philosopher
exodontist
exorciser
exorcist
exotic belly dancer
exotic dancer
expat
expatriate
expectorator
expender
experimenter
expert
expert witness
exploiter
explorer
exponent
exporter
expositor
expounder
expressionist
expurgator
extension agent
exterminator
extern
extoller
extortioner
extortionist
extraterrestrial
extraterrestrial being
extravert
extreme right-winger
extremist
extrovert
eye doctor
eyeful
eyeglass wearer
eyewitness
fabricator
fabulist
facilitator
factory worker
factotum
faculty member
faddist
faerie
faery
fagot
fairy godmother
fakeer
faker
fakir
falangist
falconer
fall guy
faller
false witness
falsifier
familiar spirit
family doctor
family man
family member
famous person
famulus
fan
fanatic
fancier
fancy man
fancy woman
fantasist
fantasm
fantast
faqir
faquir
farm boy
farm girl
farm worker
farmer
farmerette
farmhand
farrier
fascist
fascista
fashion arbiter
fashion consultant
fashion designer
fashion model
fashion plate
fashionmonger
fastener
fat cat
fat person
fatalist
fathead
father
father figure
father surrogate
father-figure
father-in-law
fatso
fatty
faultfinder
faun
fauvist
favorite son
favourite
fawner
featherweight
federal agent
federal official
fella
fellah
feller
fellow
fellow member
fellow traveler
fellow traveller
fellow worker
felo-de-se
felon
female aristocrat
female child
female monarch
female offspring
female parent
female person
female sibling
feminist
femme fatale
fence-sitter
fencer
fencesitter
feral man
fermentologist
ferryman
fetishist
feudal lord
feudatory
fiance
fiancee
fiancé
fiancée
fibber
fictional character
fictitious character
fiddler
fiduciary
field general
field hand
field judge
field marshal
field officer
field-grade officer
fielder
fieldhand
fieldsman
fieldworker
fiend
fifth columnist
fighter
fighter pilot
figurehead
figurer
file clerk
filer
filibuster
filibusterer
filicide
filing clerk
fill-in
fille
fille de chambre
film director
film maker
film producer
film star
film writer
film-maker
filmmaker
finagler
finalist
finance minister
financial analyst
financial officer
financier
finder
fingerprint expert
fingerprint man
fingerprint specialist
finisher
fire chief
fire fighter
fire marshal
fire marshall
fire walker
fire warden
fire watcher
fire-eater
fire-swallower
firebug
firedrake
firefighter
fireman
first baseman
first cause
first cousin
first lady
first lieutenant
first mate
first offender
first responder
first sacker
first sergeant
first-nighter
first-rater
firstborn
fisher
fisherman
fishmonger
fishwife
fitter
five-star admiral
fixer
flack
flack catcher
flag captain
flag officer
flag-waver
flagellant
flak catcher
flamen
flanker
flanker back
flapper
flash in the pan
flasher
flatfoot
flatmate
flatterer
flautist
fledgeling
fledgling
fleer
fleet admiral
flibbertigibbet
flier
flight attendant
flight engineer
flight surgeon
flirt
floating voter
flogger
floor leader
floorwalker
florist
flouter
flower child
flower girl
flunkey
flunky
flute player
flutist
fly-by-night
flyweight
fodder
foe
foeman
fogey
fogy
folk dancer
folk poet
folk singer
folk writer
follower
fomenter
fondler
food faddist
food manufacturer
foodie
fool
foolish woman
foot doctor
foot soldier
football coach
football hero
football official
football player
footballer
footman
footpad
footslogger
forager
forbear
forebear
forecaster
forefather
foreign agent
foreign correspondent
foreign minister
foreign secretary
foreigner
forelady
foreman
foremother
foreperson
forerunner
forest fire fighter
forest god
forewoman
forger
forgetful person
forgiver
fornicator
fornicatress
fortune hunter
fortune teller
fortuneteller
forty-niner
forward passer
fossil
fossilist
foster brother
foster child
foster daughter
foster father
foster mother
foster parent
foster sister
foster son
foster-brother
foster-child
foster-daughter
foster-father
foster-mother
foster-nurse
foster-parent
foster-sister
foster-son
fosterling
founder
foundling
foundress
four-flusher
four-minute man
fox hunter
framer
franc-tireur
fraternal twin
fratricide
free agent
free lance
free spirit
free trader
free-lance
free-liver
freebooter
freedman
freedom fighter
freedom rider
freedwoman
freeholder
freelance
freelancer
freeloader
freeman
freethinker
freewheeler
freewoman
freight agent
frequenter
fresh fish
fresher
freshman
friar
friar preacher
friend
friend of the court
frogman
front man
front-runner
frontbencher
frontiersman
frontierswoman
frontrunner
frotteur
fruit grower
fruitcake
fruiterer
frump
fry cook
fuckhead
fuckup
fuddy-duddy
fugitive
fugitive from justice
fugleman
full admiral
full cousin
full general
full professor
fullback
fumbler
fumigator
funambulist
functional illiterate
functionalist
functionary
fundamentalist
fundraiser
funeral director
funeral undertaker
furniture maker
furrier
fusilier
fuss-budget
fusspot
futurist
gadabout
gadfly
gadgeteer
gaffer
gagman
gagster
gagwriter
gainer
gallant
galley slave
gallows bird
galoot
galvaniser
galvanizer
gambist
gambler
game warden
gamekeeper
games-master
games-mistress
gamin
gamine
gandy dancer
ganef
ganger
gangsta
gangster
gangster's moll
ganof
gaolbird
gaoler
garbage carter
garbage collector
garbage hauler
garbage man
garbageman
gardener
garment cutter
garment worker
garment-worker
garmentmaker
garnishee
garroter
garrotter
gas fitter
gasbag
gasman
gastroenterologist
gastronome
gatecrasher
gatekeeper
gatherer
gaucho
gawk
gawker
gay man
gay woman
gazetteer
geek
geezer
geisha
geisha girl
gem cutter
gendarme
genealogist
general
general agent
general manager
general officer
general practitioner
generalissimo
generalist
geneticist
genie
genitor
genius
genre painter
gent
gentile
gentleman
gentleman's gentleman
gentleman-at-arms
gentlewoman
geographer
geologist
geomancer
geometer
geometrician
geometry teacher
geophysicist
geriatrician
gerontologist
ghostwriter
ghoul
giantess
giggler
gigolo
gilder
gillie
gipsy
girl
girl wonder
girlfriend
gitana
gitano
giver
gladiator
glass cutter
glass-cutter
glassblower
glassmaker
glassworker
glazer
glazier
gleaner
globetrotter
glossarist
glutton
go-between
go-getter
goalie
goalkeeper
goaltender
goat herder
goatherd
gobbler
goblin
god of war
godchild
goddaughter
goddess
godfather
godmother
godparent
godson
goer
gofer
goffer
gold
gold digger
gold medalist
gold miner
gold panner
gold-beater
gold-worker
goldbeater
goldbrick
golden ager
golden boy
goldsmith
goldworker
golem
golf caddie
golf player
golf pro
golf widow
golfer
goliard
gondolier
gondoliere
goner
gonif
goniff
good egg
good guy
good ol' boy
good old boy
good ole boy
good person
good speller
good spirit
good-for-naught
good-for-nothing
goody-goody
goof
goof-off
goofball
goon
gopher
gorger
gospeler
gospeller
gossip columnist
gossiper
gossipmonger
gouger
gourmand
gourmandizer
gourmet
governess
government agent
government man
government minister
governor
governor general
governor-general
grabber
grad student
grader
graduate
graduate nurse
graduate student
grain merchant
grammarian
gramps
gran
grand dragon
grand duchess
grand duke
grand mufti
grandad
grandaunt
grandchild
granddad
granddaddy
granddaughter
grande dame
grandee
grandfather
grandma
grandmaster
grandmother
grandnephew
grandniece
grandpa
grandparent
grandson
grandstander
granduncle
granger
grannie
granny
grantee
granter
grantor
graphic artist
graphic designer
graphologist
grappler
grass widow
grass widower
gravedigger
graverobber
graybeard
grazier
grease monkey
great grandchild
great granddaughter
great grandfather
great grandmother
great grandparent
great grandson
great white hope
great-aunt
great-nephew
great-niece
great-uncle
greengrocer
greenhorn
greenskeeper
greeter
gremlin
grenade thrower
grenadier
greyback
greybeard
griever
griffin
griffon
grifter
gringo
grinner
griot
groaner
grocer
grocery boy
groom
groom-to-be
groomsman
grouch
groundbreaker
groundkeeper
groundling
groundskeeper
groundsman
group captain
groupie
groveler
groveller
grower
growler
grownup
grumbler
grump
grunter
gryphon
guarantor
guard
guard of honor
guardian
guardian angel
guardian spirit
guardsman
guerilla
guerrilla
guesser
guest
guest of honor
guest worker
guestworker
guide
guiding light
guinea pig
guitar player
guitarist
gulper
gumshoe
gun for hire
gun moll
gunman
gunner
gunnery sergeant
gunrunner
gunslinger
gunsmith
guru
guttersnipe
guvnor
guy
guzzler
gym rat
gymnast
gymnosophist
gynaecologist
gynandromorph
gynecologist
haberdasher
habitant
habitual criminal
habitue
hack
hack driver
hack writer
hack-driver
hacker
hadji
haematologist
haemophile
haemophiliac
haggler
hagiographer
hagiographist
hagiologist
hairdresser
hairsplitter
hairstylist
haji
hajji
hakeem
hakim
halberdier
half blood
half brother
half sister
half-brother
half-pint
half-sister
halfback
hall porter
ham actor
hamadryad
hammerhead
handicapped person
handicapper
handler
handwriting expert
handyman
hang glider
hanger
hanger-on
hangman
haranguer
harasser
hard hat
hard worker
hardliner
hardwareman
harlequin
harmoniser
harmonizer
harper
harpist
harpooneer
harpooner
harpsichordist
harpy
harridan
harrier
harum-scarum
harvester
has-been
hash head
hatcheck girl
hatchet man
hatemonger
hater
hatmaker
hatter
hauler
haulier
have-not
hawker
hawkshaw
hayseed
hazan
he-man
head
head honcho
head linesman
head nurse
head of household
head of state
head teacher
head-shrinker
headcounter
headhunter
headliner
headman
headmaster
headmistress
headsman
headteacher
headwaiter
healer
health care provider
health minister
health professional
health worker
hearer
hearing examiner
hearing officer
heart specialist
heart surgeon
heartbreaker
heartthrob
heathen
heavy hitter
heavyweight
heckler
hedger
hedonist
heir
heir apparent
heir presumptive
heir-at-law
heiress
hell-kite
hell-rooster
hellcat
hellhound
hellion
helmsman
helot
helper
helpmate
helpmeet
hematologist
hemiplegic
hemophile
hemophiliac
henchman
herald
herb doctor
herbalist
herdsman
heretic
heritor
hermit
hero
hero worshiper
hero worshipper
heroin addict
heroine
herpetologist
hesitater
hesitator
heterosexual
heterosexual person
hewer
hick
hierarch
high commissioner
high muckamuck
high priest
high roller
high-muck-a-muck
high-up
highbinder
highbrow
higher-up
highflier
highflyer
highjacker
highway engineer
highwayman
hijacker
hiker
hillbilly
hippie
hippy
hipster
hired gun
hired hand
hired help
hired man
hireling
hirer
hisser
histologist
historian
historiographer
histrion
hit man
hitchhiker
hitman
hitter
hoarder
hoaxer
hob
hobbit
hobbledehoy
hobbler
hobbyist
hobgoblin
hobo
hockey coach
hockey player
hod carrier
hodman
hog
hoister
holdout
holdover
holdup man
holidaymaker
holy man
holy person
holy terror
hombre
home buyer
home help
home secretary
home-builder
homebody
homeboy
homebuilder
homegirl
homeless
homeless person
homemaker
homeopath
homeowner
homesteader
homoeopath
homophile
homophobe
homunculus
honcho
honest woman
honeymooner
honker
honkie
honor guard
honoree
hoodlum
hoofer
hooky player
hooligan
hopeful
hoper
hornist
horologer
horologist
horse doctor
horse fancier
horse trader
horse wrangler
horseback rider
horseman
horseshoer
horsewoman
horticulturist
hosier
hospital attendant
hospital chaplain
host
hostage
hosteller
hostess
hostile witness
hostler
hot dog
hotdog
hotel clerk
hotel desk clerk
hotel detective
hotel manager
hotelier
hotelkeeper
hotelman
hothead
hotshot
houri
house agent
house decorator
house detective
house dick
house guest
house husband
house painter
house physician
house servant
house sitter
house-builder
housebreaker
housebuilder
housefather
houseguest
householder
househusband
housekeeper
housemaid
houseman
housemaster
housemate
housemother
housewife
housewrecker
housing commissioner
hoyden
hubby
huckster
huddler
hugger
human
human dynamo
humanist
humanitarian
humdinger
hummer
humorist
humourist
hundred-percenter
hunger marcher
hunted person
hunter
hunter-gatherer
hunting guide
huntress
huntsman
hurdler
hurler
husband
husbandman
hussar
hustler
hydrologist
hydromancer
hygienist
hymie
hyperope
hypertensive
hypnotiser
hypnotist
hypnotizer
hypochondriac
hypocrite
hypophysial dwarf
hypoplastic dwarf
hypotensive
hypothetical creature
hysteric
ianfu
ice-hockey player
ice-skater
iceman
ichthyologist
iconoclast
idealist
idealogue
identical twin
ideologist
ideologue
idiot savant
idler
idol worshiper
idolater
idolatress
idoliser
idolizer
ignoramus
illegitimate
illegitimate child
illiterate
illiterate person
illusionist
illustrator
image breaker
imaginary being
imaginary creature
imam
imaum
imbiber
imitator
immigrant
immortal
immune
immune carrier
immunologist
imperialist
impersonator
important person
importee
importer
imposter
impostor
impresario
impressionist
improver
in-law
inamorata
inamorato
incarnation
incendiary
inciter
incompetent
incompetent person
incubus
incumbent
incurable
index case
indexer
indigen
indigene
individualist
indorser
inductee
industrialist
industry analyst
inebriate
inexperienced person
infant
infant prodigy
infanticide
infantryman
inferior
infernal
infidel
infielder
infiltrator
influence peddler
influencer
influential person
informant
informer
ingenue
ingrate
inhabitant
inheritor
inheritress
inheritrix
initiator
injured party
inmate
innkeeper
innovator
inoculator
inpatient
inquirer
inquiry agent
inquisitor
insider
insolvent
insomniac
inspector
inspector general
inspirer
instigant
instigator
instructor
instructress
instrumentalist
insurance agent
insurance broker
insured
insured person
insurgent
insurrectionist
intellectual
intelligence agent
intelligence analyst
intelligence officer
intercessor
interior decorator
interior designer
interior minister
interlocutor
interloper
intermediary
intermediator
intern
internal auditor
internal revenue agent
internationalist
interne
internee
internist
internuncio
interpreter
interrogator
intersex
intervenor
interviewee
interviewer
intriguer
introvert
intruder
invader
invalid
invalidator
inventor
investigator
investment adviser
investment advisor
investment banker
investor
invigilator
invitee
iron man
ironist
ironman
ironmonger
ironside
ironworker
irredentist
irreligionist
irridentist
island-dweller
islander
isolationist
itinerant
jabberer
jackanapes
jail bird
jailbird
jailer
jailor
janissary
janitor
jawan
jaywalker
jazz musician
jazzman
jeerer
jerk-off
jerker
jerry-builder
jester
jeune fille
jeweler
jeweller
jewelry maker
jihadi
jihadist
jimdandy
jimhickey
jingo
jingoist
jinnee
jinni
job candidate
jobber
jobholder
jockey
jogger
joiner
joint author
joker
jokester
jongleur
journalist
journeyer
journeyman
judge
judge advocate
judge advocate general
juggernaut
juggler
juicer
jumper
junior
junior featherweight
junior lightweight
junior middleweight
junior welterweight
junkie
junky
jurist
juror
juryman
jurywoman
justice minister
justice of the peace
justiciar
justiciary
justifier
juvenile
juvenile delinquent
juvenile person
kabbalist
kachina
kafir
kalif
kaliph
keeper
kelpie
kelpy
kept woman
kerb crawler
keyboardist
khalif
khalifah
khan
kibbutznik
kibitzer
kicker
kid
kiddy
kidnaper
kidnapper
killer
killer bee
killjoy
kin
kindergartener
kindergartner
king
kingpin
kinsman
kinsperson
kinswoman
kisser
kissing cousin
kissing kin
kitchen help
kitchen police
kleptomaniac
klutz
knacker
knave
kneeler
knight
knight bachelor
knight banneret
knight of the square flag
knight-errant
knitter
knocker
knockout
know nothing
know-all
know-it-all
knower
knucklehead
kolkhoznik
kook
koto player
kvetch
labor coach
labor leader
labor organizer
laborer
labour leader
labourer
lacer
lackey
lacrosse player
lad
laddie
ladies' man
ladino
lady
lady friend
lady killer
lady of pleasure
lady of the house
lady's maid
lady-in-waiting
ladylove
laggard
lagger
laird
lama
lame duck
lamenter
lamia
laminator
lamplighter
lampoon artist
lampooner
lance corporal
lancer
land agent
landgrave
landholder
landlady
landlord
landlubber
landman
landowner
landscape architect
landscape gardener
landscaper
landscapist
landsman
langlaufer
languisher
lapidarist
lapidary
lapidator
lapidist
larcener
larcenist
large person
lascar
lasher
lass
lassie
latchkey child
latecomer
latitudinarian
laudator
laugher
laughingstock
laundress
laundryman
laundrywoman
laureate
law agent
law enforcement officer
law offender
law officer
law student
lawbreaker
lawgiver
lawmaker
lawman
lawyer
lay reader
lay witness
layabout
layman
layperson
lazar
leader
leading lady
leading light
leading man
leaker
leaper
learned person
learner
lease giver
leaseholder
leatherneck
leaver
lecher
lector
lecturer
ledgeman
left fielder
left hander
left-handed pitcher
left-hander
left-winger
lefthander
leftist
lefty
legal assistant
legal expert
legal guardian
legal representative
legate
legatee
legendary creature
legionary
legislator
lender
lens maker
lensman
leper
lepidopterist
lepidopterologist
leprechaun
lesbian
lessee
lessor
letch
letter carrier
letter writer
letterer
letterman
leveler
leveller
leviathan
lexicographer
lexicologist
liar
libber
libeler
liberal
liberalist
liberator
libertarian
libertine
librarian
librettist
licensed practical nurse
licensee
licenser
licentiate
lie-abed
lieder singer
liege
liege lord
liege subject
liegeman
lieutenant
lieutenant colonel
lieutenant commander
lieutenant general
lieutenant governor
lieutenant junior grade
life peer
life principle
life scientist
life tenant
lifeguard
lifer
lifesaver
lifter
liftman
light colonel
light flyweight
light heavyweight
light middleweight
light welterweight
light-o'-love
light-of-love
lighterman
lighthouse keeper
lightning rod
lightweight
lilliputian
limner
limnologist
limper
line backer
line coach
line judge
line officer
line worker
line-shooter
linebacker
lineman
linendraper
linesman
lingerer
linguist
linguistic scientist
linkboy
linkman
linksman
lion-hunter
lip reader
liquidator
lisper
listener
literary agent
literary critic
literary hack
literary pirate
literate
literate person
lithographer
lithomancer
litigant
litigator
litter lout
litter-bearer
litterateur
litterbug
litterer
little brother
little girl
little leaguer
little sister
little terror
liturgist
live wire
liveborn infant
livery driver
liveryman
living dead
loader
loafer
loan shark
loaner
loather
lobbyist
lobsterback
lobsterman
locater
locator
lockkeeper
lockman
lockmaster
locksmith
locomotive engineer
locum
locum tenens
lodger
logger
loggerhead
logical positivist
logician
logistician
logomach
logomachist
loiterer
lollipop lady
lollipop woman
lone hand
lone wolf
loner
long-distance runner
longbowman
longshoreman
look-alike
looker
looker-on
lookout
lookout man
loon
looney
loony
loose cannon
loose woman
looter
loser
lottery winner
lotus-eater
loudmouth
lounge lizard
lounger
loup-garou
love child
loved one
lover
low-birth-weight baby
low-birth-weight infant
lowbrow
lowerclassman
loyalist
lubber
lumberjack
lumberman
luminary
lummox
lumper
luncher
lunger
lunkhead
lurcher
lurker
lusus naturae
lutanist
lutenist
luthier
lutist
lycanthrope
lyricist
lyrist
ma
ma'am
macaroni
macebearer
macer
machinator
machine gunner
machine politician
machinist
macho
macho-man
macroeconomic expert
macroeconomist
macushla
madam
madame
madcap
madman
madrigalist
madwoman
maenad
maestro
mafioso
magdalen
magician
magistrate
magnate
magnifico
magus
maharaja
maharajah
maharanee
maharani
mahatma
mahout
maid
maid of honor
maiden
maiden aunt
maidservant
mail carrier
mail clerk
mailman
maimer
mainstay
maintainer
maintenance man
maitre d'
maitre d'hotel
major
major general
major leaguer
major-domo
major-general
majorette
majority leader
make-peace
maker
malacologist
malahini
malcontent
male aristocrat
male chauvinist
male child
male monarch
male offspring
male parent
male person
male sibling
malefactor
malfeasant
maligner
malik
malingerer
maltman
maltreater
maltster
mama
mama's boy
mamma
mamma's boy
mammalogist
mammy
man
man in the street
man jack
man of action
man of affairs
man of deeds
man of letters
man of means
man of the cloth
man of the world
man-about-town
man-at-arms
man-child
man-eater
management consultant
manager
manageress
managing director
managing editor
manakin
mandatary
mandator
mandatory
maneuverer
mangler
maniac
manic-depressive
manicurist
manikin
manipulator
mannequin
mannikin
manoeuvrer
manservant
manslayer
mantichora
manticora
manticore
mantiger
mantrap
manual laborer
manumitter
map maker
map-reader
mapper
marathon runner
marathoner
marauder
marcher
marchioness
margrave
marine
marine engineer
mariner
market analyst
market keeper
market strategist
marketer
marksman
maroon
marquess
marquise
marriage broker
married man
married person
married woman
marshal
martinet
martyr
marveller
mascot
masher
masker
masochist
masquer
masquerader
mass murderer
massager
masseur
masseuse
master
master of ceremonies
master sergeant
master-at-arms
mastermind
masturbator
matador
matcher
matchmaker
mate
mater
materfamilias
material witness
materialist
math teacher
mathematical statistician
mathematician
mathematics teacher
matinee idol
matman
matriarch
matricide
matriculate
matrikin
matrilineal kin
matrilineal sib
matrisib
matron
matron of honor
mauler
maven
maverick
mavin
mayor
mayoress
meanie
measurer
meat packer
meatman
mechanic
mechanical engineer
mechanist
medal winner
medalist
medallist
meddler
media adviser
media advisor
media consultant
media guru
mediator
mediatrix
medic
medical assistant
medical examiner
medical extern
medical intern
medical man
medical officer
medical practitioner
medical scientist
medical social worker
medical specialist
medical student
medicine man
medico
meeter
megalomaniac
melancholiac
melancholic
meliorist
melter
member
memoriser
memorizer
memsahib
mender
mendicant
menial
mensch
mensh
mental case
mental telepathist
mentioner
mentor
mercenary
mercer
merchandiser
merchant
merchant-venturer
mermaid
merry andrew
merrymaker
meshuggeneh
meshuggener
mesmerist
mesmerizer
mesne lord
mesomorph
messenger
messenger boy
messiah
messmate
mestiza
mestizo
metalhead
metallurgical engineer
metallurgist
metalworker
meteorologist
meter maid
metic
mezzo
mezzo-soprano
microbiologist
microeconomic expert
microeconomist
microscopist
middle of the roader
middle-aged man
middlebrow
middleman
middleweight
midfielder
midinette
midshipman
midwife
migrant
migrator
mikado
miles gloriosus
militant
militarist
military adviser
military advisor
military attache
military chaplain
military engineer
military governor
military leader
military man
military officer
military policeman
military recruit
military volunteer
militiaman
milkmaid
milkman
milksop
mill agent
mill-girl
mill-hand
millenarian
millenarist
milliner
millionaire
millionairess
millwright
milord
mime
mimer
mimic
mimicker
mind reader
minder
miner
mineralogist
mineworker
miniaturist
minimalist
mining engineer
minion
minister
minister of finance
minister of religion
minister plenipotentiary
ministrant
minor
minor leaguer
minority leader
minstrel
minter
miracle man
miracle worker
misanthrope
misanthropist
misbeliever
mischief-maker
miscreant
miser
misfit
misleader
misogamist
misogynist
missing link
missionary
missioner
missis
missus
missy
mistress
mixed-blood
mixologist
mnemonist
moaner
mobster
mocker
model
modeler
modeller
moderate
moderationist
modernist
modiste
mogul
molecular biologist
molester
mollycoddle
mollycoddler
mom
momma
mommy
monarch
monarchist
monastic
monetarist
money changer
money dealer
money handler
moneyer
moneygrubber
moneylender
moneymaker
moneyman
monger
monitor
monitrice
monk
monochromat
monogamist
monogynist
monolingual
monologist
monomaniac
monopoliser
monopolist
monopolizer
monotheist
monozygotic twin
monozygous twin
monster
monstrosity
mooch
moocher
moon curser
moon-curser
moonlighter
moonshiner
mopper
moppet
moralist
morosoph
morris dancer
mortal enemy
mortgage holder
mortgagee
mortgager
mortgagor
mortician
moss-trooper
mossback
most valuable player
mother
mother figure
mother fucker
mother hen
mother superior
mother's boy
mother's daughter
mother's son
mother-in-law
motile
motion-picture fan
motley fool
motorcycle cop
motorcycle policeman
motorcyclist
motorist
motorman
motormouth
moujik
mountain climber
mountain man
mountaineer
mountebank
mounter
mourner
mover
mover and shaker
movie actor
movie maker
movie star
moviegoer
mp
muadhdhin
muazzin
muckraker
mud digger
mudslinger
muezzin
muffin man
mufti
muggee
mugger
muggins
mujahid
mujik
mujtihad
mule driver
mule skinner
muleteer
mullah
multi-billionaire
mumbler
mummer
mummy
muncher
muralist
murder suspect
murderee
murderer
murderess
murmurer
muscle builder
muscle-builder
musclebuilder
muscleman
muser
musher
music critic
music director
music lover
music teacher
musician
musicologist
musketeer
mutant
mutation
mutilator
mutineer
mutterer
muttonhead
muzhik
muzjik
muzzler
mycologist
mycophage
mycophagist
myope
myrmidon
mystic
mythical being
mythical creature
mythical monster
mythologist
nabob
nagger
naif
nailer
namby-pamby
name dropper
namer
namesake
nan
nanna
nanny
nanus
naprapath
narcissist
narcist
narcoleptic
narcotics agent
narrator
natator
national leader
nationalist
nationalist leader
native
native speaker
nativist
natural scientist
naturalist
naturist
naturopath
nautch girl
naval attache
naval commander
naval engineer
naval officer
navigator
navvy
navy man
nawab
naysayer
ne'er-do-well
nebbech
nebbish
necessitarian
necker
necromancer
needer
needlewoman
needleworker
negativist
neglecter
negotiant
negotiator
negotiatress
negotiatrix
neighbor
neighbour
neoclassicist
neocon
neoconservative
neoliberal
neologist
neonate
nephew
nepotist
nerd
nester
netkeeper
netminder
neurasthenic
neurobiologist
neurolinguist
neurologist
neuroscientist
neurosurgeon
neutralist
newbie
newborn
newborn baby
newborn infant
newcomer
newlywed
news reader
newsagent
newsboy
newscaster
newsdealer
newsman
newsmonger
newspaper columnist
newspaper critic
newspaper editor
newspaper publisher
newspaperman
newspaperwoman
newsperson
newsreader
newsstand operator
newsvendor
newswoman
newswriter
next friend
next of kin
nibbler
niece
nigga
niggard
niggler
night owl
night porter
night rider
night watchman
nightbird
nighthawk
nightrider
nihilist
nincompoop
ninja
ninny
nipper
niqaabi
nitpicker
no-account
no-show
nobleman
noblewoman
nobody
noctambulist
nomad
nominal head
nominalist
nominator
nominee
non-resistant
nonachiever
nonagenarian
nonattender
nonbeliever
noncandidate
noncitizen
noncom
noncombatant
noncommissioned officer
noncompliant
nondescript
nondrinker
nondriver
nonesuch
nonmember
nonpareil
nonparticipant
nonpartisan
nonpartizan
nonperson
nonreader
nonreligious person
nonresident
nonsmoker
nonstarter
nonsuch
nonworker
normal dwarf
normaliser
normalizer
nosey-parker
nosher
nosy-parker
notability
notable
notary
notary public
noticer
nouveau-riche
novelist
novice
novillero
nuclear chemist
nuclear physicist
nude person
nudger
nudist
nudnick
nudnik
nullifier
nullipara
number cruncher
number one
number theorist
numen
numerologist
numismatist
numismatologist
numskull
nun
nuncio
nurse
nurse clinician
nurse practitioner
nurse's aide
nurse-midwife
nurseling
nursemaid
nurser
nurseryman
nursing aide
nursling
nut case
nutcase
nutritionist
nutter
nymphet
nympho
nympholept
nymphomaniac
oaf
oarsman
oarswoman
objector
oblate
obliger
oboist
obscurantist
observer
obsessive
obsessive-compulsive
obstetrician
obstructer
obstructionist
obstructor
occult
occultist
occupant
occupier
oceanaut
oceanographer
octogenarian
oculist
odalisque
odd fellow
odd fish
odd man out
odd-job man
oddball
odds-maker
odist
oenologist
oenophile
offender
offerer
offeror
office boy
office-bearer
officeholder
officer
official
official emissary
officiant
offspring
ogler
ogre
ogress
oil geologist
oil painter
oil rigger
oil tycoon
oil-industry analyst
oiler
oilman
old bag
old boy
old codger
old geezer
old hand
old lady
old maid
old man
old master
old person
old salt
old stager
old woman
old-age pensioner
old-timer
oldster
oldtimer
oligarch
ombudsman
omnivore
onanist
oncologist
one of the boys
oneiromancer
onlooker
onomancer
opera star
operagoer
operatic star
operating surgeon
operative
operator
ophthalmologist
opium addict
opium taker
opponent
opportunist
opposer
opposition leader
oppressor
optician
optimist
optometrist
oracle
orator
orchestrator
ordainer
orderer
orderly sergeant
ordinand
organ donor
organ-grinder
organiser
organist
organization man
organizer
oriental person
orientalist
originator
ornamentalist
ornithologist
orphan
orthodontist
orthoepist
orthopaedist
orthopedist
orthoptist
osculator
osteologer
osteologist
osteopath
osteopathist
ostiarius
ostiary
ostler
ostrich
otolaryngologist
otologist
otorhinolaryngologist
ouster
out-and-outer
outcast
outcaste
outdoor man
outdoorsman
outdoorswoman
outfielder
outfitter
outgoer
outlander
outlaw
outlier
outpatient
outrider
outsider
overachiever
overcomer
overlord
overnighter
overseer
owner
owner-driver
owner-occupier
oyabun
pa
pacha
pachuco
pacificist
pacifier
pacifist
pack rat
packer
packman
packrat
padder
paddler
padre
padrone
paederast
paediatrician
paedophile
pagan
pageboy
pain in the neck
painter
pal
paladin
palaeontologist
palatine
paleface
paleographer
paleographist
paleontologist
pallbearer
palmist
palmister
palooka
palsgrave
pamperer
pamphleteer
pandar
pander
panderer
panegyrist
panelist
panellist
panhandler
panjandrum
pansexual
pantheist
pantomimer
pantomimist
pantryman
pantywaist
papa
papal nuncio
paparazzo
paper-pusher
paperboy
paperer
paperhanger
papist
papoose
pappa
pappoose
parachute jumper
parachuter
parachutist
parader
paragrapher
paralegal
paralytic
paramedic
paramedical
paramour
paranoiac
paranoid
paraplegic
paraprofessional
parapsychologist
paratrooper
pardner
pardoner
parent
parer
paretic
pariah
parishioner
park commissioner
parliamentary agent
parlormaid
parlourmaid
parodist
parolee
parricide
parson
part-owner
part-timer
partaker
participant
partisan
partitionist
partizan
partner
partner in crime
party boss
party girl
party leader
party liner
party man
party pooper
party whip
partygoer
parvenu
pasha
pass catcher
pass receiver
passenger
passer
passer-by
passerby
passive resister
passive source
past master
paster
pastor
pastry cook
patentee
pater
paterfamilias
pathfinder
pathologist
patient
patrial
patriarch
patrician
patricide
patrikin
patrilineal kin
patrilineal sib
patriot
patrioteer
patrisib
patroller
patrolman
patron
patron saint
patroness
patronne
patsy
patternmaker
patzer
pauper
pavement artist
pawer
pawnbroker
payee
payer
paymaster
paynim
peace officer
peacekeeper
peacemaker
peacenik
pearl diver
pearler
peasant
peculator
pedagog
pedagogue
pedaler
pedaller
pedant
peddler
pederast
pedestrian
pediatrician
pediatrist
pedlar
pedodontist
pedophile
peeler
peeper
peer
peer of the realm
peeress
peewee
pen pal
pen-friend
pencil pusher
pendragon
penetrator
penitent
penman
penny pincher
penologist
penpusher
pensionary
pensioner
pentathlete
peon
perceiver
percher
percipient
percussionist
perfecter
perfectionist
performer
performing artist
perfumer
perinatologist
periodontist
peripatetic
perisher
perjurer
peroxide blond
peroxide blonde
perpetrator
persecutor
person
person of colour
persona grata
persona non grata
personage
personal representative
personification
perspirer
persuader
peshmerga
pessimist
pesterer
pet sitter
petit bourgeois
petit juror
petitioner
petroleum geologist
petter
pettifogger
petty juror
petty officer
phalangist
phantasm
phantasma
phantom
pharisee
pharmaceutical chemist
pharmacist
pharmacologist
philanderer
philanthropist
philatelist
philhellene
philhellenist
philistine
philologist
philologue
philomath
philosopher
philosophiser
philosophizer
phlebotomist
phone tapper
phoner
phonetician
phoney
phonologist
phony
photographer
photographer's model
photojournalist
photometrician
photometrist
phrenologist
physical therapist
physician
physicist
physiologist
physiotherapist
phytochemist
phytologist
pianist
piano maker
piano player
piano teacher
piano tuner
picador
picker
picket
picklepuss
picknicker
pickpocket
picnicker
pied piper
pigman
pigmy
pilferer
pilgrim
pill head
pill pusher
pill roller
pillager
pillar of strength
pillock
pilot
pimp
pin-up
pinch hitter
pinchgut
pinhead
pinko
pioneer
pip-squeak
pipe fitter
pipe major
pipe smoker
piper
piranha
pirate
pisser
pistoleer
pitcher
pitching coach
pitchman
pituitary dwarf
pivot
pivot man
pixie
place-kicker
placeholder
placekicker
placeman
placer miner
placeseeker
plagiariser
plagiarist
plagiarizer
plainclothesman
plainsman
plaintiff
plaintiff in error
plaiter
planner
plant scientist
plantation owner
planter
plantsman
plaster saint
plasterer
plastic surgeon
platelayer
plater
platinum blond
platinum blonde
platitudinarian
play-actor
playactor
playboy
player
playfellow
playgoer
playmaker
playmate
playwright
pleader
pleaser
pleasure seeker
pleb
plebe
plebeian
pledge taker
pledgee
pledger
plenipotentiary
plier
plodder
plotter
ploughboy
ploughman
ploughwright
plowboy
plower
plowman
plowwright
plug-ugly
plugger
plumber
plunderer
plunger
pluralist
plutocrat
plyer
poacher
podcaster
podiatrist
poet
poet laureate
poet-singer
poetess
poetiser
poetizer
poilu
point man
point woman
pointillist
pointsman
poisoner
pol
pole jumper
pole vaulter
polemic
polemicist
polemist
police captain
police chief
police commissioner
police constable
police detective
police lieutenant
police matron
police officer
police sergeant
policeman
policewoman
policy maker
policyholder
political boss
political commissar
political detainee
political dissident
political hack
political leader
political prisoner
political scientist
politician
politico
poll taker
pollster
polluter
poltergeist
poltroon
polyandrist
polygamist
polyglot
polygynist
polymath
polytheist
pomologist
ponce
ponderer
pontifex
pontiff
pooh-bah
pool player
pooler
poor devil
poor fish
poor person
poor speller
poor white trash
pope
popinjay
populariser
popularizer
population scientist
populist
pork butcher
porn merchant
pornographer
port watcher
porter
portrait painter
portraitist
portrayer
portwatcher
poser
poseur
poseuse
positivist
posseman
possessor
postal clerk
postdiluvian
poster boy
poster child
poster girl
postgraduate
postilion
postillion
postman
postmaster
postmaster general
postmature infant
postmistress
postponer
postulant
postulator
posturer
potboy
potentate
pothead
potholer
pothunter
potman
potter
potterer
poulterer
poultryman
pouter
powder monkey
powderer
power broker
power user
power worker
power-station worker
powerbroker
powerhouse
practical joker
practical nurse
practice teacher
practician
practitioner
praetor
pragmatist
prankster
prater
prattler
pre-emptor
preacher
preacher man
prebendary
precentor
preceptor
predator
predecessor
predestinarian
predestinationist
predictor
preemie
preemptor
prefect
prelate
premature baby
premature infant
premie
premier
prentice
presbyope
presbyter
preschooler
presenter
presentist
preservationist
preserver
president
president-elect
presiding officer
press agent
press lord
press officer
press photographer
press secretary
pressman
prestidigitator
preteen
preteenager
preterist
preterm baby
preterm infant
pretor
prevailing party
prevaricator
prexy
prickteaser
priest
priest-doctor
priestess
prig
prima ballerina
prima donna
primary care physician
primary care provider
primate
prime minister
primigravida
primipara
primitive person
primogenitor
primordial dwarf
primum mobile
primus
prince
prince charming
prince consort
princeling
princess
princess royal
principal
principal investigator
print seller
printer
printer's devil
printmaker
prioress
prison chaplain
prison guard
prisoner
prisoner of war
private citizen
private detective
private eye
private instructor
private investigator
privateer
privateersman
prize winner
prizefighter
pro
pro-lifer
probability theorist
probation officer
probationer
problem solver
process-server
proconsul
procrastinator
proctologist
proctor
procurator
procurer
procuress
prodigal
prodigy
producer
prof
professional
professional dancer
professional golfer
professional person
professional tennis player
professor
profit taker
profiteer
profligate
progenitor
progeny
prognosticator
programmer
prohibitionist
projectionist
prole
proletarian
promisee
promiser
promisor
promoter
prompter
promulgator
proofreader
propagandist
propagator
property man
property master
property owner
prophesier
prophet
prophetess
propman
proponent
proposer
propositus
proprietor
proprietress
prosecuting attorney
prosecuting officer
prosecutor
proselyte
prospector
prosthetist
prosthodontist
prostitute
protagonist
protectionist
protector
protege
protegee
protester
protestor
protozoologist
provider
provincial
provisioner
provocateur
provoker
provost
provost marshal
prowler
proxy
prude
pruner
psalmist
psephologist
pseud
pseudo
pseudohermaphrodite
psychiatrist
psychic
psycho
psychoanalyst
psycholinguist
psychologist
psychoneurotic
psychopath
psychophysicist
psychopomp
psychotherapist
psychotic
psychotic person
pteridologist
public defender
public executioner
public figure
public prosecutor
public relations man
public relations person
public servant
public speaker
publican
publiciser
publicist
publicity man
publicizer
publisher
pudden-head
pudding head
puddler
pudge
puerpera
pugilist
puller
puncher
punching bag
pundit
punk
punk rocker
punster
punter
pupil
puppet leader
puppet ruler
puppeteer
purchaser
purchasing agent
purist
purser
pursued
pursuer
purveyor
pusher
pushover
pussycat
putter
putterer
pygmy
pyrographer
pyromancer
pyromaniac
pythoness
qadi
quack
quadripara
quadriplegic
quaestor
quaffer
qualifier
quarreler
quarreller
quarrier
quarry
quarryman
quarterback
quartermaster
quartermaster general
queen
queen consort
queen dowager
queen mother
queen regent
queen regnant
queer bird
queer duck
querier
quester
question master
questioner
quibbler
quick study
quidnunc
quietist
quin
quintipara
quisling
quitter
quizmaster
quizzer
quoter
rabbi
rabble-rouser
race driver
racer
racetrack tout
racialist
racist
racker
racketeer
raconteur
radio announcer
radio operator
radiobiologist
radiochemist
radiographer
radiologic technologist
radiologist
radiotherapist
raftman
raftsman
ragamuffin
ragpicker
ragsorter
raider
rail-splitter
railbird
railroad engineer
railroad man
railroader
railway man
railwayman
rainmaker
raiser
raja
rajah
rakehell
rambler
ranch hand
rancher
ranee
rani
ranker
ranter
rape suspect
raper
rapist
rappeller
rapper
rapporteur
rapscallion
rara avis
rare bird
rascal
rat-catcher
ratepayer
ratifier
ratiocinator
rationalist
ratter
raver
ravisher
raw recruit
reactionary
reader
reading teacher
real estate agent
real estate broker
realist
reaper
rear admiral
reasoner
rebel
rebuker
rebutter
receptionist
recidivist
recipient
recitalist
reciter
reckoner
recluse
reconciler
record-breaker
record-holder
record-keeper
recorder player
recoverer
recreant
recruit
recruiter
recruiting-sergeant
rector
recusant
red man
red-header
redact
redactor
redcap
redcoat
redhead
redheader
redneck
reeler
reenactor
ref
referee
referral
refiner
refinisher
reformer
reformist
refugee
refuse collector
refuter
regent
regicide
registered nurse
registered representative
registrant
registrar
regulator
reincarnation
relative
relative-in-law
relief pitcher
reliever
religionist
religious leader
religious mystic
religious outcast
religious person
remittance man
remunerator
renegade
renovator
rent collector
renter
rentier
rep
repairer
repairman
repatriate
repeater
reporter
representative
reproacher
reprobate
reprover
requester
rescuer
research director
research worker
researcher
reservist
resident
resident commissioner
resident physician
resister
respecter
respondent
responder
restaurant attendant
restauranter
restaurateur
rester
restorer
retail merchant
retailer
retaliator
retired person
retiree
retreatant
returning officer
reveler
reveller
revenant
revenuer
reverend
reversioner
reversionist
reviewer
reviser
revisionist
revivalist
revolutionary
revolutionist
rewrite man
rewriter
rhabdomancer
rhetorician
rheumatic
rheumatologist
rhinolaryngologist
rhymer
rhymester
rhythm and blues musician
ribald
rich man
rich person
rider
ridiculer
riding master
rifleman
rigger
right fielder
right hander
right-hand man
right-handed pitcher
right-hander
right-winger
righthander
rightist
ring girl
ringer
ringleader
ringmaster
rioter
ripper
riser
risk taker
ritualist
rival
riveter
rivetter
road agent
road builder
road hog
road mender
road runner
roadhog
roadman
roamer
roarer
roaster
robber
robbery suspect
rock 'n' roll musician
rock climber
rock star
rocker
rocket engineer
rocket scientist
rodeo rider
rogue
roisterer
role model
role player
roller-skater
rollerblader
roly-poly
romanticist
romper
roofer
rookie
room clerk
room decorator
roomer
roomie
roommate
roomy
rooter
rope-maker
ropedancer
ropemaker
roper
ropewalker
roughneck
roughrider
rounder
roundhead
roundsman
rouser
roustabout
router
rover
rowdy
rower
royalist
rubberneck
rubbernecker
rube
ruffian
rug merchant
ruiner
ruler
ruminator
rummy
rumormonger
rumourmonger
rumrunner
runner
runner-up
running back
running mate
ruralist
rusher
rustic
rustler
saboteur
sabra
sachem
sacred cow
sacrificer
sacristan
sad sack
saddhu
saddler
sadhu
sadist
sadomasochist
safebreaker
safecracker
sagamore
sage
sahib
sailing master
sailmaker
sailor
sailor boy
saint
sales demonstrator
sales rep
sales representative
salesclerk
salesgirl
saleslady
salesman
salesperson
saleswoman
saloon keeper
salt merchant
salter
salutatorian
salutatory speaker
saluter
salvager
salvor
samurai
sandbagger
sandboy
sandman
sandwichman
sangoma
sannup
sannyasi
sannyasin
sanyasi
sapper
sartor
satirist
satrap
satyr
saunterer
savant
saver
sawbones
sawyer
saxist
saxophonist
scalawag
scallywag
scalper
scammer
scamp
scandalmonger
scanner
scapegoat
scapegrace
scaremonger
scatterbrain
scattergood
scenarist
scene painter
scene-stealer
sceneshifter
scenic artist
sceptic
schemer
schizophrenic
schlemiel
schlep
schlepper
schlimazel
schlockmeister
schmo
schmoozer
schmuck
schnook
schnorrer
scholar
scholarly person
scholastic
scholiast
school principal
school superintendent
school teacher
school-age child
schoolboy
schoolchild
schoolfellow
schoolfriend
schoolgirl
schoolma'am
schoolmarm
schoolmaster
schoolmate
schoolmistress
schoolteacher
science teacher
scientist
sciolist
scion
scoffer
scofflaw
scolder
scorekeeper
scorer
scorner
scoundrel
scourer
scourger
scout
scouter
scoutmaster
scrag
scrambler
scrapper
scratcher
scrawler
screamer
screecher
screen actor
screener
screenwriter
screwball
screwballer
scribbler
scrimshanker
scriptwriter
scrivener
scrooge
scrounger
scrub nurse
scrubber
scrutineer
scrutiniser
scrutinizer
scuba diver
sculler
scullion
sculptor
sculptress
sculpturer
scum bag
sea captain
sea dog
sea god
sea king
sea lawyer
sea nymph
sea robber
sea rover
sea serpent
seafarer
seaman
seamster
seamstress
searcher
seasonal
seasonal worker
seasoner
secessionist
second banana
second baseman
second best
second cousin
second fiddle
second hand
second lieutenant
second sacker
second-in-command
second-rater
second-stringer
seconder
secret agent
secretarial assistant
secretary
secretary general
secretary of defense
secretary of state
secretary-general
sectarian
sectarist
sectary
section hand
section man
secular
secularist
secundigravida
securer
securities analyst
security consultant
security director
security guard
seducer
seductress
seeded player
seeder
seedman
seedsman
seeker
seer
segregationist
segregator
seigneur
seignior
seismologist
seizer
selectman
selector
selectwoman
self-employed person
self-seeker
self-starter
selfish person
seller
selling agent
semanticist
semifinalist
seminarian
seminarist
semiotician
semipro
semiprofessional
sempstress
senator
sendee
sender
seneschal
senior
senior chief petty officer
senior citizen
senior master sergeant
senior pilot
senior vice president
sensationalist
sensualist
sentimentalist
sentinel
sentry
separationist
separatist
septuagenarian
seraph
serf
sergeant
sergeant at arms
sergeant first class
sergeant major
sergeant-at-law
serial killer
serial murderer
sericulturist
serjeant
serjeant-at-arms
serjeant-at-law
sermoniser
sermonizer
serologist
servant
servant girl
server
service man
serviceman
servicewoman
serving girl
servitor
setter
settler
settlor
sewing-machine operator
sex offender
sex symbol
sexagenarian
sexist
shadower
shaheed
shaitan
shaker
shaman
shammer
shamus
shanghaier
shaper
sharecrop farmer
sharecropper
shareholder
shareowner
sharer
sharper
sharpie
sharpshooter
sharpy
shaver
shaytan
she-devil
shedder
sheepherder
sheepman
shegetz
sheik
sheika
sheikh
sheikha
sheller
shelver
shepherd
shepherdess
sheriff
sherlock
shielder
shifter
shiksa
shikse
shill
shingler
ship broker
ship builder
ship chandler
ship's chandler
ship's officer
ship-breaker
shipboard soldier
shipbuilder
shipmate
shipowner
shipper
shipping agent
shipping clerk
shipwreck survivor
shipwright
shirker
shirtlifter
shirtmaker
shitter
shlemiel
shlep
shlepper
shlimazel
shlockmeister
shmuck
shnook
shnorrer
shocker
shoeblack
shoemaker
shogun
shoofly
shooter
shop assistant
shop boy
shop clerk
shop girl
shop mechanic
shop steward
shopaholic
shopkeeper
shoplifter
shopper
shopwalker
shorthand typist
shortstop
shot putter
shouter
shoveler
shoveller
shover
show-off
showgirl
showman
shrew
shrimp
shrinking violet
shuffler
shut-in
shutterbug
shy person
shylock
shyster
sib
sibling
sibyl
sick person
side judge
sidekick
sidesman
sightreader
sightseer
sign painter
signal caller
signaler
signaller
signalman
signatory
signer
significant other
signior
signor
signora
signore
signorina
silent partner
silent person
silenus
silly
silvan
silver-worker
silversmith
silverworker
simperer
singer
sinner
sipper
sir
sirdar
sire
sirrah
sis
sister
sister-in-law
sitar player
sitting duck
six-footer
sixth-former
skateboarder
skater
skeptic
sketcher
ski jumper
skidder
skier
skilled worker
skilled workman
skimmer
skin and bones
skin doctor
skin-diver
skinflint
skinhead
skinny-dipper
skipper
skirmisher
skirt chaser
skivvy
skulker
sky marshal
sky pilot
skycap
skydiver
slacker
slammer
slanderer
slapper
slasher
slaughterer
slave
slave dealer
slave driver
slave owner
slave trader
slaveholder
slaver
slavey
slayer
sledder
sleeping partner
sleepless person
sleepwalker
sleepyhead
sleuth
sleuthhound
slicer
slider
slinger
slobberer
sloganeer
slogger
slop-seller
slopseller
slouch
sloucher
sloven
slovenly person
slovenly woman
slowcoach
slowpoke
slugabed
sluggard
slugger
slumberer
slyboots
small businessman
small farmer
small fry
small person
small-for-gestational-age infant
smallholder
smart aleck
smarta
smasher
smiler
smirker
smoker
smoothie
smoothy
smotherer
smuggler
snacker
snake charmer
snake god
snake in the grass
snapper
snarer
snatcher
sneak
sneak thief
sneerer
sneezer
sniffer
sniffler
sniper
snitch
snitcher
sniveler
sniveller
snob
snoop
snooper
snoot
snorer
snorter
snowboarder
snuff user
snuffler
so-and-so
sob sister
sobersides
soccer player
social anthropologist
social climber
social dancer
social drinker
social lion
social reformer
social scientist
social secretary
social worker
socialiser
socialist
socialite
socializer
sociobiologist
sociolinguist
sociologist
sociopath
soda jerk
soda jerker
sodalist
sodbuster
sodomist
sodomite
soft touch
softie
software engineer
softy
sojourner
solderer
soldier
soldier of fortune
solicitor
solicitor general
solitudinarian
soloist
solon
solver
sommelier
somnambulist
somniloquist
son
son of a bitch
son-in-law
songster
songstress
songwriter
sonneteer
sonny
sonny boy
soothsayer
soph
sophisticate
sophomore
soprano
sorcerer
sorceress
sorehead
sorrower
sorter
soubrette
soul
soul brother
soul mate
sounding board
soundman
source
sourpuss
souse
southpaw
sovereign
sower
space cadet
space writer
spaceman
spacewalker
spammer
spanker
sparer
sparring mate
sparring partner
speaker
spear carrier
spearhead
special agent
special envoy
specialiser
specialist
specializer
specifier
spectator
spectre
speculator
speech therapist
speechifier
speechmaker
speechwriter
speed cop
speed demon
speed freak
speed skater
speeder
speedskater
spelaeologist
speleologist
spellbinder
speller
spelunker
spend-all
spendthrift
spewer
sphinx
spiller
spin doctor
spindlelegs
spinmeister
spinner
spinster
spirit rapper
spiritual being
spiritual leader
spiritualist
spitfire
spitter
splicer
split end
splitter
spoiler
spoilsport
spokesman
spokesperson
spokeswoman
sponger
sponsor
spook
sporting lady
sporting man
sports announcer
sports commentator
sports editor
sports fan
sports writer
sportscaster
sportsman
sportswoman
sportswriter
spot welder
spot-welder
spotter
spousal equivalent
spouse
spouse equivalent
spouter
sprawler
sprayer
spree killer
sprigger
spring chicken
sprinter
sprite
sprog
spurner
spy
spymaster
squabbler
squanderer
square dancer
square shooter
square toes
squatter
squaw man
squawker
squealer
squint-eye
squinter
squire
squirmer
squirt
stabber
stableboy
stableman
stacker
staff member
staff officer
staff sergeant
staffer
stage director
stage manager
stage technician
stagehand
stager
staggerer
stainer
stakeholder
stalker
stalking-horse
stalwart
stammerer
stamp collector
stamp dealer
stamper
stand-in
standard-bearer
standardiser
standardizer
standee
stander
standup comedian
star
starer
starets
stargazer
starlet
starting pitcher
starveling
state attorney
state senator
state treasurer
state trooper
state's attorney
stateless person
statesman
stateswoman
station agent
station keeper
stationer
stationery seller
stationmaster
statistician
statue maker
stay-at-home
stealer
steamfitter
steamroller
steelmaker
steelman
steelworker
steeplejack
steerer
steersman
stemmer
stenographer
stentor
stepbrother
stepchild
stepdaughter
stepfather
stepmother
stepparent
stepper
stepsister
stepson
stevedore
steward
stewardess
stick-in-the-mud
stickler
stickup man
stiff
stifler
stigmatic
stigmatist
stillborn infant
stinkpot
stinter
stipendiary
stipendiary magistrate
stippler
stirrer
stitcher
stock breeder
stock farmer
stock raiser
stock trader
stock-taker
stockbroker
stockholder
stockholder of record
stockist
stockjobber
stockman
stocktaker
stomper
stone breaker
stonecutter
stonemason
stoner
stonewaller
stooge
stool pigeon
stoolie
stoolpigeon
stooper
store detective
storekeeper
storm trooper
storyteller
stowaway
strafer
straggler
straight arrow
straight man
straight person
straight shooter
stranger
straphanger
strapper
strategian
strategist
straw boss
straw man
strawman
strayer
streaker
street arab
street child
street cleaner
street fighter
street girl
street person
street sweeper
street urchin
stretcher-bearer
strider
strike leader
strikebreaker
striker
stringer
strip miner
striper
stripling
striptease
striptease artist
stripteaser
striver
stroller
strong-armer
strongman
struggler
student
student nurse
student teacher
stuffed shirt
stuffer
stumblebum
stumbler
stunner
stunt flier
stunt man
stunt pilot
stunt woman
stupid person
stutterer
styler
stylist
stylite
subaltern
subcontractor
subdeacon
subdivider
subduer
subeditor
subjectivist
subjugator
sublieutenant
submariner
submitter
subnormal
subordinate
suborner
subscriber
subsidiary
subsidiser
subsidizer
subsister
substance abuser
subtracter
suburbanite
subversive
subverter
subvocaliser
subvocalizer
succeeder
successor
succorer
succourer
succuba
succubus
sucker
suer
sufferer
suffragan
suffragan bishop
suffragette
suffragist
sugar daddy
suggester
suicide bomber
suitor
sultan
summercater
summercaters
sumo wrestler
sun god
sun worshiper
sunbather
sundowner
super
super heavyweight
supercargo
supergrass
superintendent
superior general
superman
supermarketeer
supermarketer
supermodel
supermom
supernatural
supernatural being
supernumerary
superordinate
superstar
supervisor
supplanter
suppliant
supplicant
supplier
supply officer
supporter
suppresser
suppressor
supremacist
suprematist
supreme authority
supremo
surfboarder
surfer
surgeon
surgeon general
surmounter
surpriser
surrealist
surrenderer
surrogate
surrogate mother
surveyor
survivalist
survivor
suspect
sustainer
sutler
swagger
swaggerer
swaggie
swagman
swain
swami
swashbuckler
swayer
swearer
sweater girl
sweeper
sweet talker
sweetheart
sweetie
swellhead
swimmer
swindler
swineherd
swing voter
swinger
switch-hitter
switchboard operator
switcher
switchman
swordsman
swot
sybarite
sycophant
syllogiser
syllogist
syllogizer
sylph
sylvan
symbolic logician
symboliser
symbolist
symbolizer
sympathiser
sympathizer
symphonist
symposiarch
symposiast
syncopator
syndic
syndicalist
syndicator
synonymist
syntactician
synthesiser
synthesist
synthesizer
syphilitic
system administrator
systematiser
systematist
systematizer
systemiser
systemizer
systems analyst
tablemate
tacker
tackler
tactician
tagalong
tagger
tailback
tailgater
tailor
taker
talebearer
talent agent
talent scout
taleteller
talker
talking head
tally clerk
tallyman
tamer
tank driver
tantaliser
tantalizer
taoiseach
tap dancer
tapper
tapster
taskmaster
taskmistress
taste tester
taste-maker
taste-tester
taster
tatterdemalion
tattler
tattletale
tavern keeper
tax assessor
tax collector
taxer
taxi dancer
taxi driver
taxidermist
taxidriver
taximan
taxman
taxonomer
taxonomist
taxpayer
tchotchke
tchotchkeleh
teacher
teacher's pet
teaching fellow
team-mate
teammate
teamster
tearaway
tease
teaser
tec
techie
technical analyst
technical sergeant
technician
technocrat
technologist
technophile
technophobe
teen
teenager
teetotaler
teetotalist
teetotaller
tekki
telecaster
telegraph operator
telegrapher
telegraphist
teleologist
telepathist
telephone operator
telephoner
telephonist
televangelist
television announcer
television newscaster
television reporter
television star
telltale
tellurian
temp
temporary worker
temporiser
temporizer
tempter
temptress
tenant
tenant farmer
tenderfoot
tennis coach
tennis player
tennis pro
tenno
tenor saxophonist
tenorist
tentmaker
tergiversator
term infant
termagant
termer
terminator
terpsichorean
territorial
terrorist
tertigravida
test driver
test pilot
test-tube baby
testate
testator
testatrix
testee
tester
testifier
text editor
thane
thankless wretch
thaumaturge
thaumaturgist
theater critic
theater director
theater prompter
theatergoer
theatre director
theatregoer
theatrical agent
theatrical producer
theist
theologian
theologiser
theologist
theologizer
theoretician
theoriser
theorist
theorizer
theosophist
therapist
thespian
theurgy
thief
thin person
thinker
third baseman
third party
third sacker
third-rater
thirster
thoroughbred
thought-reader
thread maker
throttler
throwaway
throwback
thrower
throwster
thruster
thug
thunderbird
thurifer
thwarter
ticket agent
ticket collector
ticket holder
ticket taker
ticket tout
tiddler
tier up
tight end
tightrope walker
tightwad
tike
tiler
tilter
timberman
timekeeper
timeserver
timpanist
tinkerer
tinner
tinsmith
tinter
tipper
tippler
tipster
tiro
titan
tither
title-holder
titterer
toady
toast mistress
toaster
toastmaster
tobacco user
tobacconist
tobogganist
toddler
toff
toiler
toll agent
toll collector
toll taker
toller
tollgatherer
tollkeeper
tollman
tomboy
tomfool
toolmaker
tooth doctor
tooth fairy
top banana
top dog
top executive
toper
topper
torch singer
torchbearer
toreador
torero
tormenter
tormentor
torpedo
tort-feasor
tortfeasor
torturer
tosser
totalitarian
totemist
toter
totterer
touch-typist
toucher
tough guy
toughie
tour guide
tourer
tourist
tout
touter
tovarich
tovarisch
tower of strength
towhead
town clerk
town crier
townee
towner
townie
townsman
towny
toxicologist
tracer
track star
tracker
tracklayer
trade minister
trade unionist
trader
tradesman
traditionalist
traducer
traffic cop
trafficker
tragedian
tragedienne
trail boss
trailblazer
trailer
train dispatcher
trainbandsman
trainbearer
trained nurse
trained worker
trainee
trainer
trainman
trainmaster
traitor
traitress
tramper
trampler
transactor
transalpine
transcendentalist
transcriber
transexual
transferee
transferer
transferor
transferrer
transgressor
transient
translator
transmigrante
transmitter
transplanter
transsexual
transvestite
trapper
trapshooter
travel agent
traveler
traveling salesman
traveller
travelling salesman
traverser
trawler
treasonist
treasurer
treasury secretary
treater
tree farmer
tree hugger
tree surgeon
trekker
trembler
trencher
trencherman
trend-setter
trespasser
trial attorney
trial judge
trial lawyer
tribade
tribal chief
tribal elder
tribal sheik
tribal sheikh
tribesman
tribologist
tribune
tricker
trickster
trier
trifler
triggerman
trigonometrician
trimmer
tripper
tritheist
triumvir
troglodyte
troll
troller
trombone player
trombonist
trooper
trophy wife
troubadour
trouble maker
trouble shooter
troublemaker
troubler
troubleshooter
trouper
truant
truck driver
trucker
truckler
trudger
true dwarf
truelove
trumpeter
trustbuster
trustee
truster
trustor
trusty
tsar
tsarina
tsaritsa
tsatske
tshatshke
tub-thumper
tubercular
tugger
tumbler
tuner
turncoat
turncock
turnkey
turtler
tutee
tutor
tv announcer
twaddler
twerp
twiddler
twin
twiner
twirler
twirp
two-timer
tycoon
tympanist
typesetter
typist
typographer
tyrant
tyro
tzar
tzarina
ugly duckling
ultraconservative
ultramontane
ump
umpire
unbeliever
uncle
under secretary
underachiever
underboss
underclassman
undercover agent
underdog
undergrad
undergraduate
underling
underperformer
undersecretary
underseller
understudy
undertaker
underwater diver
underwriter
undesirable
undine
undoer
uneducated person
unemotional person
unemployed person
unfastener
unfortunate person
ungrateful person
unicorn
unicyclist
unilateralist
uniocular dichromat
union leader
union member
union representative
unionist
universal agent
universal donor
university student
unkind person
unmarried man
unmarried woman
unpaid worker
unperson
unpleasant person
unpleasant woman
unraveler
unraveller
unskilled person
unsuccessful person
untier
untouchable
unusual person
unwelcome guest
unwelcome person
upbraider
upholder
upholsterer
uprooter
upsetter
upstager
upstart
uranologist
urban guerrilla
urchin
urinator
urologist
user
usherette
usufructuary
usurer
usurper
utiliser
utilitarian
utility man
utilizer
utterer
uxoricide
vacationer
vacationist
vaccinator
vaccinee
vacillator
vagrant
valedictorian
valedictory speaker
valentine
valet
valet de chambre
valetudinarian
valley girl
valuator
valuer
vamp
vamper
vampire
vandal
vanisher
vanquisher
vaquero
varlet
varmint
varnisher
vassal
vaticinator
vaudevillian
vaulter
vaunter
vegan
vegetarian
vendee
vender
vendor
venerator
venter
ventriloquist
venture capitalist
venturer
verbaliser
verbalizer
verger
verifier
vermin
versifier
very important person
vestal
vestal virgin
vestryman
vestrywoman
vet
veteran
veteran soldier
veterinarian
veterinary
veterinary surgeon
vexer
vibist
vibraphonist
vicar
vicar apostolic
vicar-general
vice admiral
vice chairman
vice chancellor
vice premier
vice president
vice-chairman
vice-president
vice-regent
vicegerent
vicereine
viceroy
victim
victimiser
victimizer
victor
victualer
victualler
viewer
vigilance man
vigilante
vilifier
villager
villain
villainess
villein
vindicator
vintager
vintner
violator
violin maker
violinist
violist
violoncellist
virago
virgin
virologist
virtuoso
viscount
viscountess
visionary
visitant
visiting fireman
visiting nurse
visiting professor
visitor
visualiser
visualizer
visually impaired person
vital principle
vitaliser
vitalist
vitalizer
viticulturist
vivisectionist
vixen
vizier
vlogger
vocaliser
vocalist
vocalizer
vociferator
voicer
voider
volleyball player
voluntary
volunteer
voluptuary
vomiter
votary
vote counter
voter
vouchee
voucher
vower
voyager
voyeur
vulcaniser
vulcanizer
vulgarian
vulgariser
vulgarizer
wacko
waddler
waffler
wage earner
wagerer
waggoner
waggonwright
wagoner
wagonwright
waif
wailer
wainwright
waiter
waiter's assistant
waitress
waker
walk-in
walk-on
walking delegate
wall-paperer
wallah
walloper
wallpaperer
wally
waltzer
wanderer
wangler
wanker
wannabe
wannabee
wanter
wanton
war baby
war bride
war correspondent
war criminal
war god
war hawk
war widow
warbler
ward
ward-heeler
warden
warder
wardress
warehouseman
warehouser
warlock
warlord
warmonger
warrant officer
warrantee
warranter
warrantor
warrener
warrior
washer
washerman
washerwoman
washwoman
wassailer
waster
wastrel
watchdog
watcher
watchmaker
watchman
water boy
water dog
water rat
water spirit
water witch
watercolorist
watercolourist
waterer
waterman
waverer
wax-chandler
wayfarer
weakling
wealthy man
wealthy person
wearer
weasel
weather forecaster
weatherman
weaver
webmaster
wedding guest
weeder
weekend warrior
weekender
weeper
weigher
weight gainer
weightlifter
weird sister
weirdie
weirdo
weirdy
weisenheimer
welcher
welcomer
welder
welfare case
welfare worker
well-wisher
welsher
wencher
werewolf
westerner
wet blanket
wet nurse
wet-nurse
wetnurse
whacko
whale
whaler
wharf rat
wheedler
wheeler dealer
wheelwright
whiffer
whiner
whip
whipper
whipper-in
whippersnapper
whipping boy
whirler
whirling dervish
whisperer
whistle blower
whistle-blower
whistleblower
white hope
white man
white separatist
white slaver
white supremacist
white woman
whited sepulcher
whited sepulchre
whittler
whiz-kid
whizz
whizz-kid
wholesaler
whoremaster
whoremonger
wicket-keeper
widow
widow woman
widower
widowman
wife
wiggler
wight
wigmaker
wild man
wildcatter
wimp
windbag
winder
window cleaner
window dresser
window trimmer
window washer
windtalker
wine lover
wine maker
wine merchant
wine steward
wine taster
wine waiter
winemaker
wing commander
wingback
winger
wingman
winker
winner
wino
wiper
wire-puller
wireman
wirer
wiretapper
wise guy
wise man
wiseacre
wisenheimer
wishful thinker
witch
witch doctor
witch-hunter
withdrawer
withholder
withstander
witness
witnesser
wittol
wivern
wiz
wizard
wolf boy
wolfman
woman
woman chaser
woman hater
woman of the house
woman of the street
woman's doctor
womaniser
womanizer
women's liberationist
women's rightist
wonder boy
wonder child
wonder woman
wonderer
wonk
wood nymph
woodcarver
woodcutter
woodman
woodsman
woodworker
wooer
wool stapler
woolgatherer
woolsorter
word-painter
wordmonger
wordsmith
workaholic
worker
workfellow
working girl
working man
working person
workingman
workman
workmate
world traveler
world-beater
worldling
worrier
worrywart
worshiper
worshipper
wrangler
wrecker
wrester
wrestler
wretch
wriggler
write-in
write-in candidate
writer
wrongdoer
wyvern
xylophonist
yachtsman
yachtswoman
yahoo
yakuza
yanker
yard bird
yardbird
yardie
yardman
yardmaster
yawner
year-old
yearling
yearner
yeller
yellow man
yellow woman
yenta
yeoman
yeoman of the guard
yes-man
yeti
yielder
yobbo
yodeller
yokel
young buck
young girl
young lady
young man
young person
young woman
youngster
younker
youth
yuppie
zany
zombi
zombi spirit
zombie
zombie spirit
zoo keeper
zoologist
