# Nouns for kinds of organization and institution.
# source: WordNet 3.0, Lexicons/additions
# licence: WordNet licence AND Apache-2.0
# regenerate: swift run gather-lexicons organization-nouns
academic department
academy
accounting firm
ad agency
adhocracy
administration
administrative body
administrative unit
admiralty
advertising agency
advertising department
advertising division
advisory board
advocacy group
agency
agent bank
aid agency
air crew
air division
air force
air force academy
air group
air unit
aircrew
airforce
airline
airline business
airport authority
alliance
ally
alma mater
aluminum business
aluminum industry
ambulance service
amphictyony
ancien regime
anthropology department
apparel chain
apparel industry
appeal board
appeals board
appeals court
archdiocese
armed forces
armed group
armed service
armed services
arms industry
army
army corps
army unit
art department
artillery unit
assembly
association
athenaeum
atheneum
auction house
authoritarian regime
authoritarian state
authorities
authority
auto company
auto maker
auto manufacturer
automaker
automobile industry
auxiliary cell
ball club
ballet company
bank
bank holding company
banking company
banking concern
banking industry
banking system
barbershop quartet
baseball club
baseball league
baseball team
basketball league
basketball team
bastion
battalion
battle group
bear market
big band
big league
biology department
bloc
blue ribbon commission
blue ribbon committee
board
board of appeals
board of directors
board of education
board of regents
board of selectmen
board of trustees
boarding school
boat club
body politic
bomber aircrew
bomber crew
bookclub
border guard
border patrol
bottler
bowling league
branch
brass band
brigade
broadcaster
broadcasting company
broken home
brokerage
brokerage firm
bucket shop
building department
building society
bull market
bureau
bureau de change
bureaucracy
bus company
bus line
bus service
bush league
business
business college
business concern
business department
business firm
business organisation
business organization
business school
cabinet
cable railway
cadre
campaign
captive finance company
car company
car dealer
car maker
car manufacturer
cargo cult
carmaker
carrier
cartel
cavalry
central bank
central committee
chain gang
chamber
chamber of commerce
chamber orchestra
channel
charity
charter school
chemical industry
chemistry department
chess club
child welfare agency
child welfare service
chipmaker
choir
choir school
church
church school
circus
citizens committee
city council
city desk
city hall
city room
city state
city-state
civil service
clarinet section
clearing house
clinic
close corporation
closed corporation
closed shop
closed-end fund
closed-end investment company
closely held corporation
club
co-op
co-operative
coal industry
coalition
coast guard
coastguard
cog railway
collective
collective farm
college
combination in restraint of trade
combo
commercial agency
commercial bank
commercial credit company
commercial enterprise
commercial finance company
commission
commission plan
committee
commodity brokerage
common carrier
commonwealth
commonwealth country
community chest
community college
company
company union
composite school
comprehensive school
computer business
computer dealer
computer industry
concert band
confederacy
confederation
conglomerate
congress
conservancy
conservatory
consortium
constabulary
constitutional court
construction industry
consulate
consultancy
consulting company
consulting firm
consumer finance company
cooperative
copartnership
coronary care unit
corp
corporate investor
corporate trust
corporation
corps
correspondence school
council
country
country club
county council
court
craft union
credit bureau
credit union
crew
cult
customs union
dance band
dance orchestra
dance school
dancing school
day school
day watch
dealership
death squad
defence force
defending team
defense force
delegation
denomination
dental school
department
department of anthropology
department of biology
department of chemistry
department of computer science
department of corrections
department of economics
department of history
department of linguistics
department of local government
department of mathematics
department of music
department of philosophy
department of physics
department of psychology
department of sociology
department of the federal government
depository financial institution
deputation
detective agency
developer
developing country
diocese
diplomatic mission
direct mailer
direct-grant school
directorate
discount chain
district court
division
diwan
dot com
dot com company
dot-com
draft board
driving school
drug cartel
drug company
drugmaker
economics department
editorial department
educational institution
election commission
electoral commission
electric company
electronics company
electronics industry
elementary school
elevated railroad
elevated railway
embassy
employment agency
employment office
enemy
engineering school
ensemble
entente
entente cordiale
enterprise
entertainment industry
escadrille
established church
ethics committee
ethics panel
exchange
executive agency
executive branch
executive council
executive department
extended care facility
eye clinic
face-amount certificate company
faction
fairness commission
family business
farm club
farm team
fashion business
fashion industry
fedayeen
federal agency
federal department
federal government
federal office
federal savings bank
federation
federation of tribes
fellowship
fifth column
film company
film industry
filmdom
finance committee
finance company
financial institution
financial organisation
financial organization
finishing school
fire brigade
fire company
fire department
fire service
firing party
firing squad
firm
first team
fixed investment trust
flying school
flying squad
food company
football club
football league
football team
foreign country
foreign legion
foreign mission
foundation
frat
fraternity
full service bank
fund
funicular railway
furniture company
gamelan
gang
garment industry
gas company
gas service
gendarmerie
gendarmery
general assembly
general delivery
general staff
gild
glee club
global organization
golf club
governance
governing board
governing body
government
government agency
government department
government officials
government-in-exile
grad school
grade school
graduate school
grammar school
grand jury
great power
ground crew
ground forces
ground-service crew
group
growth industry
guerilla force
guerrilla force
guild
harbor patrol
hawala
headquarters staff
health service
hedge fund
hedgefund
hegemon
high court
high school
highschool
hiring hall
history department
hit squad
hockey league
hockey team
holding company
home guard
home reserve
honorary society
horse cavalry
hospital
house
housing industry
human rights group
hunt club
independent agency
indie
industrial bank
industrial loan company
industrial union
infant school
infantry
institute
institution
insurance company
insurance firm
insurance underwriter
insurer
intelligence agency
intelligence cell
intelligence service
intensive care unit
intergovernmental organization
international intelligence agency
international law enforcement agency
international organisation
international organization
investment bank
investment company
investment firm
investment trust
investors club
issuer
jazz band
jazz group
jewelry dealer
jewelry store
jockey club
joint venture
joint-stock company
judicial branch
judiciary
jug band
junior college
junior high
junior high school
junior school
junior varsity
junta
jury
justice department
kibbutz
kindergarten
klavern
kolkhoz
label
labor party
labor union
labour union
language school
large cap
law enforcement agency
law firm
law school
lead bank
league
legion
legislative branch
legislature
lender
lending institution
library
light company
lighting industry
limited company
line of defence
line organisation
line organization
line personnel
linguistics department
little league
little-league team
livery company
lobby
lobby group
local authority
local department
local government
local post office
lunatic fringe
lycee
lyceum
madrasa
madrasah
mafia
magazine
magazine publisher
maintenance staff
major league
major power
major-league club
major-league team
management consulting
management personnel
manufacturer
manufacturing business
marching band
mariachi
marines
marriage brokerage
marriage mart
mathematics department
mechanized cavalry
medical institution
medical school
member bank
mercantile agency
merchant bank
merchant marine
middle school
militant group
military
military academy
military band
military force
military government
military group
military intelligence
military intelligence agency
military machine
military personnel
military police
military reserve
military service
military unit
militia
mining company
ministry
minor league
minor-league club
minor-league team
minstrel show
mission
missionary post
missionary station
monarchy
monastery
monastic order
money market
mosque
movement
movie industry
moving company
mujahadeen
mujahadein
mujahadin
mujahedeen
mujahedin
mujahideen
mujahidin
multibank holding company
multinational
multiversity
municipal government
munitions industry
museum
music department
music school
musical group
musical organisation
musical organization
musketry
mutual fund company
mutual savings bank
nation
national bank
national guard
naval academy
naval division
naval forces
naval unit
navy
neonatal intensive care unit
network
news agency
news organisation
news organization
newspaper
newsroom
night school
non-governmental organisation
non-governmental organization
non-profit
nondepository financial institution
nondiscretionary trust
nongovernmental organization
nonprofit
normal school
nursery school
nursing school
octette
office
office staff
officialdom
oil business
oil cartel
oil company
oil industry
open shop
open-end fund
open-end investment company
opera company
operational cell
operator
opposition party
orchestra
organisation
organization
organized religion
overhead railway
packaging company
packaging concern
palace
panchayat
panchayet
panel
papacy
paramilitary
paramilitary force
paramilitary organisation
paramilitary organization
paramilitary unit
paratroops
parliament
parochial school
partnership
parts department
party
patrol
payroll department
percussion section
personnel
personnel department
personnel office
pesantran
pesantren
pharma
pharmaceutical company
philanthropic foundation
philharmonic
philosophy department
phone company
phone service
physics department
pipeline company
placement center
placement office
planning board
planning commission
plant department
plastics industry
platoon
play group
playschool
police
police academy
police department
police force
police squad
politburo
political action committee
political entity
political machine
political party
political unit
polytechnic
polytechnic institute
pop group
popular front
port authority
posse
posse comitatus
post office
poste restante
power company
power service
power structure
praesidium
prep school
preparatory school
preschool
presidency
presidium
press agency
press association
press gang
pressure group
primary school
prime minister's office
printing business
printing company
printing concern
private corporation
private equity firm
private foundation
private school
private security force
privately held corporation
privy council
professional association
professional organisation
professional organization
prosecution service
prosecutor's office
provost guard
psychology department
public charity
public mover
public school
public utility
public utility company
public-service corporation
publisher
publishing company
publishing conglomerate
publishing empire
publishing firm
publishing house
punchayet
pupet regime
puppet government
puppet state
purchasing department
quango
quartette
quintette
rack railway
racket club
radical cell
rag trade
railroad
railroad line
railway
railway line
railway system
rank and file
rearguard
rebel group
record company
record label
redevelopment authority
refining industry
regime
regiment
regular army
regulator
regulatory agency
regulatory authority
religious order
religious school
religious sect
removal company
removal firm
renegade state
repertory company
res publica
rescue service
research staff
reserve bank
reserves
restaurant chain
retail chain
retailer
revolutionary group
rhythm section
riding school
rights group
road gang
rock band
rock group
rogue nation
rogue state
rowing club
royal family
ruling party
sales department
sales division
sales finance company
sales force
sales staff
sanitation department
savings and loan
savings and loan association
savings bank
sayeret
scenic railway
scheduled territories
schola cantorum
school
school board
school district
school of dentistry
school of law
school of medicine
school of music
school of nursing
scout group
scout troop
screenland
second string
secondary modern school
secondary school
secret police
secret service
secret society
secretarial school
secretariat
secretariate
sect
section gang
securities firm
securities industry
security council
security department
security force
security service
security staff
select committee
seminary
senate
senior high
senior high school
septette
service
service agency
service bureau
service club
service department
service firm
service industry
service staff
sextette
shadow cabinet
shell corporation
shell entity
sheriff's office
ship's company
shipbuilding industry
shipping company
shock troops
shoe industry
shore patrol
show biz
show business
sign industry
skiffle group
slate club
sleeper cell
sleeper nest
small cap
small loan company
social club
social unit
society
sociology department
soldiery
sorority
soup kitchen
space agency
sports desk
spy agency
squad
squadron
staff
staff office
stage crew
staggered board of directors
standing army
standing committee
start-up
startup
state bank
state department
state government
station
steamship company
steamship line
steel band
steel company
steel industry
steering committee
sterling area
sterling bloc
stock company
stock exchange
stratocracy
string orchestra
string quartet
string quartette
studio
subcommittee
subsidiary
subsidiary company
subway system
sunrise industry
superpower
supreme court
symphony orchestra
synagogue
syndicate
takeover target
target company
task force
teachers college
team
technical school
telco
telephone company
telephone service
tennis club
territorial reserve
terrorist cell
terrorist group
theater company
think factory
think tank
think-tank
thinktank
third house
thrift institution
tobacco industry
top brass
totalitarian state
totalitation regime
town council
town hall
town meeting
toy business
toy industry
trade school
trade union
trades union
trainband
training college
training school
transfer agent
transit line
transportation company
travel agency
treasury
tribunal
trip wire
trolley line
troop
troops
troupe
truck dealer
trucking company
trucking industry
trumpet section
trust
trust company
trust corporation
turnverein
union
union shop
unit investment trust
unit trust
university
utility
vanguard
vertical union
vestry
veterinary school
vicariate
vice squad
vigilance committee
vocational school
war machine
watchdog
water company
waterworks
weather bureau
weather service
welcoming committee
welfare state
white knight
white squire
wire service
work force
work party
workforce
working group
working party
works council
world council
world organisation
world organization
world power
yacht club
yeshiva
yeshivah
youth gang
zoning board
zoning commission
