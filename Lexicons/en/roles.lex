# Roles people hold: nouns and phrases that stand alone, before a name or in apposition.
# source: written by hand for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind gender
abbot	kind=religious	gender=m
academic	kind=academic
academics	kind=group
accountant	kind=business
accused	kind=legal
accuser	kind=legal
acting director	kind=business
acting president	kind=political
activist	kind=civil
activists	kind=group
actor	kind=media
actress	kind=media	gender=f
adjunct professor	kind=academic
administration official	kind=political
administration officials	kind=group
administrator	kind=business
admiral	kind=military
adoptive father	kind=family	gender=m
adoptive mother	kind=family	gender=f
adviser	kind=political
advisers	kind=group
advisor	kind=political
advisors	kind=group
advocacy groups	kind=group
advocate	kind=legal
advocates	kind=group
agent	kind=business
agriculture minister	kind=political
aid agencies	kind=group
aid groups	kind=group
aid worker	kind=civil
aid workers	kind=group
aide	kind=political
aides	kind=group
air force chief	kind=military
air traffic controller	kind=business
airman	kind=military
alderman	kind=political	gender=m
alderwoman	kind=political	gender=f
all-rounder	kind=sport
alleged victim	kind=legal
alumna	kind=academic	gender=f
alumnus	kind=academic	gender=m
ambassador	kind=political
anaesthetist	kind=science
analyst	kind=business
analysts	kind=group
anchor	kind=media
anchorman	kind=media	gender=m
anchorwoman	kind=media	gender=f
anesthesiologist	kind=science
animal rights activist	kind=civil
anthropologist	kind=academic
anti-war activist	kind=civil
appellant	kind=legal
arbitrator	kind=legal
archaeologist	kind=academic
archbishop	kind=religious
architect	kind=business
archivist	kind=academic
army captain	kind=military
army chief	kind=military
army chief of staff	kind=military
army commander	kind=military
army general	kind=military
army officer	kind=military
army spokesman	kind=military	gender=m
army spokeswoman	kind=military	gender=f
art historian	kind=academic
artist	kind=media
assembly member	kind=political
assemblyman	kind=political	gender=m
assemblywoman	kind=political	gender=f
asset manager	kind=business
assignment editor	kind=media
assistant attorney general	kind=legal
assistant coach	kind=sport
assistant director	kind=business
assistant district attorney	kind=legal
assistant press secretary	kind=media
assistant professor	kind=academic
assistant secretary	kind=political
associate director	kind=business
associate editor	kind=media
associate professor	kind=academic
astronaut	kind=military
astronomer	kind=science
astrophysicist	kind=science
asylum seeker	kind=civil
athlete	kind=sport
athletic director	kind=sport
attaché	kind=political
attacker	kind=civil
attendee	kind=civil
attorney	kind=legal
attorney general	kind=legal
attorneys	kind=group
attorneys general	kind=legal
auditor	kind=business
auditor general	kind=political
aunt	kind=family	gender=f
auntie	kind=family	gender=f
author	kind=media
authorities	kind=group
authors	kind=group
auxiliary bishop	kind=religious
award winner	kind=civil
ayatollah	kind=religious	gender=m
babysitter	kind=family
bachelor	kind=civil	gender=m
backbencher	kind=political
backup quarterback	kind=sport
ballerina	kind=media	gender=f
banker	kind=business
bar owner	kind=business
barista	kind=business
barrister	kind=legal
bartender	kind=business
basketball player	kind=sport
batsman	kind=sport	gender=m
batter	kind=sport
batting coach	kind=sport
believer	kind=religious
benefactor	kind=civil
best friend	kind=family
bestselling author	kind=media
billionaire	kind=business
biochemist	kind=science
biographer	kind=media
biologist	kind=science
bishop	kind=religious
blogger	kind=media
board member	kind=business
boat captain	kind=civil
bodyguard	kind=police
border patrol agent	kind=police
boss	kind=business
botanist	kind=science
bowler	kind=sport
boxer	kind=sport
boy	kind=civil	gender=m
boyfriend	kind=family	gender=m
bride	kind=family	gender=f
bridegroom	kind=family	gender=m
brigadier	kind=military
brigadier general	kind=military
broadcaster	kind=media
broker	kind=business
brother	kind=family	gender=m
brother-in-law	kind=family	gender=m
Buddhist monk	kind=religious	gender=m
builder	kind=business
bureaucrat	kind=political
bus driver	kind=business
business editor	kind=media
business owner	kind=business
business secretary	kind=political
businessman	kind=business	gender=m
businessperson	kind=business
businesswoman	kind=business	gender=f
bystander	kind=civil
cab driver	kind=business
cabinet minister	kind=political
cabinet secretary	kind=political
caller	kind=media
cameraman	kind=media	gender=m
camerawoman	kind=media	gender=f
campaign adviser	kind=political
campaign aide	kind=political
campaign chairman	kind=political	gender=m
campaign manager	kind=political
campaign spokesman	kind=political	gender=m
campaign spokesperson	kind=political
campaign spokeswoman	kind=political	gender=f
campaign strategist	kind=political
campaigner	kind=civil
campaigners	kind=group
cancer survivor	kind=civil
candidate	kind=political
captain	kind=military,sport
cardinal	kind=religious	gender=m
cardiologist	kind=science
career diplomat	kind=political
caregiver	kind=science
carer	kind=science
caretaker boss	kind=sport
caretaker coach	kind=sport
caretaker manager	kind=sport
carpenter	kind=business
cartoonist	kind=media
caseworker	kind=civil
cashier	kind=business
casting director	kind=media
catcher	kind=sport
Catholic priest	kind=religious
celebrity	kind=media
centenarian	kind=civil
center fielder	kind=sport
center-back	kind=sport
center-forward	kind=sport
center-half	kind=sport
central bank governor	kind=business
central banker	kind=business
centre-back	kind=sport
centre-forward	kind=sport
centre-half	kind=sport
CEO	kind=business
CFO	kind=business
chair	kind=business
chairman	kind=business	gender=m
chairman and CEO	kind=business	gender=m
chairperson	kind=business
chairwoman	kind=business	gender=f
challenger	kind=political
chancellor	kind=political
chancellor of the exchequer	kind=political
chaplain	kind=religious
chargé d'affaires	kind=political
charities	kind=group
charity worker	kind=civil
chef	kind=business
chemist	kind=science
chief analyst	kind=business
chief commercial officer	kind=business
chief communications officer	kind=media
chief constable	kind=police
chief economist	kind=business
chief election commissioner	kind=political
chief engineer	kind=business
chief executive	kind=business
chief executive officer	kind=business
chief financial officer	kind=business
chief human resources officer	kind=business
chief information officer	kind=business
chief investigator	kind=police
chief investment officer	kind=business
chief judge	kind=legal
chief justice	kind=legal
chief legal officer	kind=business
chief magistrate	kind=legal
chief market analyst	kind=business
chief market strategist	kind=business
chief marketing officer	kind=business
chief medical adviser	kind=science
chief medical officer	kind=science
chief meteorologist	kind=science
chief minister	kind=political
chief negotiator	kind=political
chief of defence staff	kind=military
chief of police	kind=police
chief of staff	kind=political
chief operating officer	kind=business
chief people officer	kind=business
chief political correspondent	kind=media
chief product officer	kind=business
chief prosecutor	kind=legal
chief rabbi	kind=religious
chief risk officer	kind=business
chief scientific adviser	kind=science
chief scientist	kind=science
chief selector	kind=sport
chief spokesman	kind=media	gender=m
chief spokesperson	kind=media
chief spokeswoman	kind=media	gender=f
chief strategist	kind=business
chief strategy officer	kind=business
chief superintendent	kind=police
chief technology officer	kind=business
chief whip	kind=political
chieftain	kind=political
child	kind=civil
child psychologist	kind=academic
childhood friend	kind=family
choreographer	kind=media
church leader	kind=religious
church leaders	kind=group
church official	kind=religious
CIA director	kind=police
citizen	kind=civil
city attorney	kind=legal
city editor	kind=media
city official	kind=political
civil rights activist	kind=civil
civil rights attorney	kind=legal
civil rights lawyer	kind=legal
civil rights leader	kind=civil
civil servant	kind=political
claimant	kind=legal
classmate	kind=family
cleaner	kind=business
cleric	kind=religious
clerk	kind=legal
client	kind=civil
climate activist	kind=civil
climate expert	kind=academic
climate scientist	kind=science
climatologist	kind=science
climber	kind=sport
clinical psychologist	kind=academic
close friend	kind=family
closer	kind=sport
club captain	kind=sport
club owner	kind=sport
club president	kind=sport
CM	kind=political
co-anchor	kind=media
co-author	kind=media
co-authors	kind=group
co-captain	kind=sport
co-CEO	kind=business
co-chair	kind=business
co-defendant	kind=legal
co-founder	kind=business
co-head	kind=business
co-host	kind=media
co-owner	kind=business
co-presenter	kind=media
co-worker	kind=family
coach	kind=sport
coaches	kind=group
coastguard	kind=police
colleague	kind=family
colleagues	kind=group
colonel	kind=military
columnist	kind=media
comedian	kind=media
comedienne	kind=media	gender=f
commander	kind=military
commander-in-chief	kind=military
commentator	kind=media
commentators	kind=group
commissioner	kind=political
communications adviser	kind=media
communications director	kind=media
communications manager	kind=media
communications officer	kind=media
community activist	kind=civil
community leader	kind=political
community leaders	kind=group
community organizer	kind=civil
commuter	kind=civil
commuters	kind=group
company officials	kind=group
company spokesman	kind=media	gender=m
company spokesperson	kind=media
company spokeswoman	kind=media	gender=f
complainant	kind=legal
composer	kind=media
comptroller	kind=political
computer scientist	kind=science
conductor	kind=media
congressional aide	kind=political
congressman	kind=political	gender=m
congresswoman	kind=political	gender=f
conscript	kind=military
conservationist	kind=science
conservatives	kind=group
conspiracy theorist	kind=civil
constable	kind=police
constitutional expert	kind=academic
constitutional scholar	kind=academic
consul	kind=political
consul general	kind=political
consuls general	kind=political
consultant	kind=business
consumer	kind=civil
consumers	kind=group
contender	kind=political
contractor	kind=business
contributing editor	kind=media
contributor	kind=media
convict	kind=legal
COO	kind=business
cook	kind=business
coordinator	kind=civil
cop	kind=police
cornerback	kind=sport
coroner	kind=police
correspondent	kind=media
corresponding author	kind=media
cosmonaut	kind=military
council leader	kind=political
council member	kind=political
councillor	kind=political
councilman	kind=political	gender=m
councilmember	kind=political
councilor	kind=political
councilwoman	kind=political	gender=f
counsel	kind=legal
country director	kind=civil
county attorney	kind=legal
county commissioner	kind=political
county executive	kind=political
county health officer	kind=science
county official	kind=political
court clerk	kind=legal
court official	kind=legal
court reporter	kind=media
court spokesman	kind=legal	gender=m
court spokeswoman	kind=legal	gender=f
cousin	kind=family
coworker	kind=family
crash investigator	kind=police
cricketer	kind=sport
crime reporter	kind=media
criminologist	kind=academic
critic	kind=media
critics	kind=group
crown prince	kind=political	gender=m
CS	kind=political
CTO	kind=business
culture minister	kind=political
curator	kind=academic
customer	kind=civil
customers	kind=group
customs officer	kind=police
customs official	kind=business
cyclist	kind=sport
dad	kind=family	gender=m
dairy farmer	kind=business
dancer	kind=media
data scientist	kind=science
daughter	kind=family	gender=f
daughter-in-law	kind=family	gender=f
deacon	kind=religious
dealer	kind=business
dean	kind=academic
defence analyst	kind=business
defence counsel	kind=legal
defence lawyer	kind=legal
defence minister	kind=political
defence official	kind=military
defence secretary	kind=political
defendant	kind=legal
defender	kind=sport
defending champion	kind=sport
defense attorney	kind=legal
defense counsel	kind=legal
defense lawyer	kind=legal
defense minister	kind=political
defense official	kind=military
defense officials	kind=group
defense secretary	kind=political
defenseman	kind=sport	gender=m
defensive coordinator	kind=sport
defensive end	kind=sport
defensive lineman	kind=sport	gender=m
defensive tackle	kind=sport
delegate	kind=political
Democrat	kind=political
Democratic nominee	kind=political
Democratic strategist	kind=political
Democrats	kind=group
demographer	kind=academic
demonstrator	kind=civil
demonstrators	kind=group
dentist	kind=science
deputy	kind=police
deputy ambassador	kind=political
deputy attorney general	kind=legal
deputy chairman	kind=business	gender=m
deputy chief constable	kind=police
deputy chief economist	kind=business
deputy chief executive	kind=business
deputy chief of staff	kind=political
deputy commander	kind=military
deputy director	kind=business
deputy director general	kind=business
deputy editor	kind=media
deputy governor	kind=political
deputy head	kind=business,academic
deputy leader	kind=political
deputy mayor	kind=political
deputy minister	kind=political
deputy police chief	kind=police
deputy press secretary	kind=media
deputy prime minister	kind=political
deputy secretary	kind=political
deputy sheriff	kind=police
deputy spokesman	kind=media	gender=m
deputy spokesperson	kind=media
deputy spokeswoman	kind=media	gender=f
dermatologist	kind=science
descendant	kind=family
designated hitter	kind=sport
designer	kind=media
detainee	kind=legal
detective	kind=police
detective chief inspector	kind=police
detective inspector	kind=police
detective sergeant	kind=police
detective superintendent	kind=police
detectives	kind=group
developer	kind=business
DGP	kind=police
dictator	kind=political
dietitian	kind=science
diplomat	kind=political
diplomats	kind=group
director	kind=business
director general	kind=business
director of communications	kind=media
director of football	kind=sport
director of research	kind=business
director-general	kind=business
directors general	kind=political
dissident	kind=civil
district attorney	kind=legal
district head	kind=political
district judge	kind=legal
divorce lawyer	kind=legal
doctor	kind=science
doctoral student	kind=academic
doctors	kind=group
documentary filmmaker	kind=media
documentary maker	kind=media
donor	kind=civil
driver	kind=sport
drug lord	kind=civil
ecologist	kind=science
economic adviser	kind=political
economics professor	kind=academic
economist	kind=business
economists	kind=group
economy minister	kind=political
editor	kind=media
editor at large	kind=media
editor-in-chief	kind=media
editorial director	kind=media
editors	kind=group
education minister	kind=political
education secretary	kind=political
educator	kind=academic
elder	kind=civil
elder brother	kind=family	gender=m
elder sister	kind=family	gender=f
eldest daughter	kind=family	gender=f
eldest son	kind=family	gender=m
election official	kind=political
election officials	kind=group
elections commissioner	kind=political
elections expert	kind=academic
elector	kind=political
electrician	kind=business
emergency worker	kind=police
emeritus professor	kind=academic
emir	kind=political	gender=m
emperor	kind=political	gender=m
employee	kind=business
employees	kind=group
employer	kind=business
energy minister	kind=political
engineer	kind=business
entomologist	kind=science
entrepreneur	kind=business
environment minister	kind=political
environmental activist	kind=civil
environmental groups	kind=group
environmentalist	kind=science
environmentalists	kind=group
envoy	kind=political
epidemiologist	kind=science
equity analyst	kind=business
estate agent	kind=business
estranged husband	kind=family	gender=m
estranged wife	kind=family	gender=f
EU official	kind=political
evangelist	kind=religious
evolutionary biologist	kind=science
ex-boyfriend	kind=family	gender=m
ex-girlfriend	kind=family	gender=f
ex-husband	kind=family	gender=m
ex-president	kind=political
ex-wife	kind=family	gender=f
executive	kind=business
executive chairman	kind=business	gender=m
executive director	kind=business
executive editor	kind=media
executive producer	kind=media
executive vice president	kind=business
executives	kind=group
executor	kind=legal
exile	kind=civil
expatriate	kind=civil
expert	kind=academic
expert witness	kind=legal
experts	kind=group
extremist	kind=civil
eyewitness	kind=legal
eyewitnesses	kind=group
faction leader	kind=political
faith leader	kind=religious
family doctor	kind=science
family friend	kind=family
family member	kind=family
family members	kind=group
family spokesman	kind=family	gender=m
family spokesperson	kind=family
fan	kind=sport
fans	kind=group
farmer	kind=business
farmers	kind=group
fashion designer	kind=media
fast bowler	kind=sport
father	kind=family	gender=m
father-in-law	kind=family	gender=m
FBI agent	kind=police
FBI director	kind=police
features editor	kind=media
Fed chair	kind=business
Fed chairman	kind=business	gender=m
federal agent	kind=police
federal judge	kind=legal
federal official	kind=political
federal officials	kind=group
federal prosecutor	kind=legal
fellow	kind=academic
feminist	kind=civil
fiance	kind=family	gender=m
fiancee	kind=family	gender=f
fiancé	kind=family	gender=m
fiancée	kind=family	gender=f
field commander	kind=military
fighter	kind=military
figure skater	kind=sport
film critic	kind=media
film director	kind=media
filmmaker	kind=media
finance chief	kind=business
finance director	kind=business
finance minister	kind=political
financial analyst	kind=business
financier	kind=business
fire captain	kind=police
fire chief	kind=police
fire marshal	kind=police
fire official	kind=police
firefighter	kind=police
firefighters	kind=group
fireman	kind=police	gender=m
first baseman	kind=sport	gender=m
first lady	kind=political	gender=f
first minister	kind=political
first responder	kind=police
fisherman	kind=business	gender=m
five-eighth	kind=sport
flanker	kind=sport
flatmate	kind=family
flight attendant	kind=business
fly-half	kind=sport
footballer	kind=sport
forecaster	kind=science
forecasters	kind=group
foreign correspondent	kind=media
foreign minister	kind=political
foreign policy adviser	kind=political
foreign secretary	kind=political
forensic pathologist	kind=police
former ambassador	kind=political
former chief executive	kind=business
former colleague	kind=family
former governor	kind=political
former mayor	kind=political
former minister	kind=political
former player	kind=sport
former president	kind=political
former prime minister	kind=political
forward	kind=sport
foster father	kind=family	gender=m
foster mother	kind=family	gender=f
foster parent	kind=family
founder	kind=business
founder and CEO	kind=business
founding member	kind=civil
founding partner	kind=business
freelance journalist	kind=media
freshman	kind=sport
friar	kind=religious	gender=m
friend	kind=family
friends	kind=group
front-runner	kind=political
frontbencher	kind=political
frontrunner	kind=political
fugitive	kind=civil
full-back	kind=sport
fullback	kind=sport
fund manager	kind=business
gamer	kind=civil
gang leader	kind=civil
gang member	kind=civil
gay rights activist	kind=civil
general	kind=military
general counsel	kind=legal
general manager	kind=business
general practitioner	kind=science
general secretary	kind=political
geneticist	kind=science
gentleman	kind=civil	gender=m
geographer	kind=academic
geologist	kind=science
geophysicist	kind=science
girl	kind=civil	gender=f
girlfriend	kind=family	gender=f
global head	kind=business
goalie	kind=sport
goalkeeper	kind=sport
goaltender	kind=sport
godfather	kind=family	gender=m
godmother	kind=family	gender=f
gold medalist	kind=sport
gold medallist	kind=sport
golfer	kind=sport
government official	kind=political
government officials	kind=group
governor	kind=political
governor-elect	kind=political
governor-general	kind=political
governors general	kind=political
GP	kind=science
graduate	kind=academic
graduate student	kind=academic
grand mufti	kind=religious	gender=m
grandad	kind=family	gender=m
grandchild	kind=family
granddad	kind=family	gender=m
granddaughter	kind=family	gender=f
grandfather	kind=family	gender=m
grandma	kind=family	gender=f
grandmother	kind=family	gender=f
grandpa	kind=family	gender=m
grandparent	kind=family
grandson	kind=family	gender=m
granny	kind=family	gender=f
great-aunt	kind=family	gender=f
great-grandfather	kind=family	gender=m
great-grandmother	kind=family	gender=f
great-uncle	kind=family	gender=m
grocer	kind=business
groom	kind=family	gender=m
guardian	kind=family
guerrilla	kind=military
guest	kind=civil
gunman	kind=civil	gender=m
guru	kind=religious
gymnast	kind=sport
gynaecologist	kind=science
gynecologist	kind=science
hacker	kind=civil
hairdresser	kind=business
half-back	kind=sport
half-brother	kind=family	gender=m
half-sister	kind=family	gender=f
hawker	kind=business
head	kind=business
head chef	kind=business
head coach	kind=sport
head nurse	kind=science
head of communications	kind=media
head of government	kind=political
head of operations	kind=business
head of policy	kind=business
head of research	kind=business
head of state	kind=political
head teacher	kind=academic
headman	kind=civil	gender=m
headmaster	kind=academic	gender=m
headmistress	kind=academic	gender=f
headteacher	kind=academic
health director	kind=science
health expert	kind=academic
health minister	kind=political
health official	kind=science
health officials	kind=group
health secretary	kind=political
health worker	kind=science
heart surgeon	kind=science
hedge fund manager	kind=business
heir	kind=family
heiress	kind=family	gender=f
hero	kind=civil
heroine	kind=civil	gender=f
high commissioner	kind=political
high court judge	kind=legal
highway patrol officer	kind=police
hijacker	kind=civil
historian	kind=academic
historians	kind=group
history professor	kind=academic
hitting coach	kind=sport
holidaymaker	kind=civil
Holocaust survivor	kind=civil
home minister	kind=political
home secretary	kind=political
homemaker	kind=civil
homeowner	kind=civil
hooker	kind=sport
hopeful	kind=political
hospital director	kind=science
hospital spokesman	kind=science	gender=m
hospital spokeswoman	kind=science	gender=f
host	kind=media
hostage	kind=civil
House majority leader	kind=political
House minority leader	kind=political
House speaker	kind=political
housemate	kind=family
housewife	kind=civil	gender=f
human rights activist	kind=civil
human rights groups	kind=group
human rights lawyer	kind=legal
humanitarian coordinator	kind=civil
humanitarian groups	kind=group
humanitarian worker	kind=civil
hurdler	kind=sport
husband	kind=family	gender=m
illustrator	kind=media
imam	kind=religious	gender=m
immigrant	kind=civil
immigration attorney	kind=legal
immigration lawyer	kind=legal
immigration minister	kind=political
immigration officer	kind=police
immunologist	kind=science
incumbent	kind=political
industrialist	kind=business
industry analyst	kind=business
industry groups	kind=group
infectious disease expert	kind=science
infectious disease specialist	kind=science
influencer	kind=media
informant	kind=police
information minister	kind=political
information officer	kind=media
inmate	kind=legal
insiders	kind=group
inspector	kind=police
inspector general	kind=police
insurance agent	kind=business
insurgent	kind=military
insurgents	kind=group
intelligence officer	kind=police
intelligence official	kind=police
intelligence officials	kind=group
interim chief executive	kind=business
interim coach	kind=sport
interim manager	kind=sport
interim president	kind=political
interior minister	kind=political
interpreter	kind=media
interviewee	kind=media
interviewer	kind=media
inventor	kind=science
investigating officer	kind=police
investigative journalist	kind=media
investigative reporter	kind=media
investigator	kind=police
investigators	kind=group
investment banker	kind=business
investment strategist	kind=business
investor	kind=business
investors	kind=group
Islamist leader	kind=civil
jihadist	kind=military
jockey	kind=sport
journalist	kind=media
journalists	kind=group
judge	kind=legal
judges	kind=group
junior	kind=sport
junior minister	kind=political
juror	kind=legal
jurors	kind=group
jury foreman	kind=legal
justice	kind=legal
justice minister	kind=political
justice secretary	kind=political
keeper	kind=sport
key witness	kind=legal
kicker	kind=sport
kidnapper	kind=civil
king	kind=political	gender=m
kingmaker	kind=political
labor minister	kind=political
labour minister	kind=political
lady	kind=civil	gender=f
landlady	kind=business	gender=f
landlord	kind=business
late husband	kind=family	gender=m
late wife	kind=family	gender=f
laureate	kind=civil
law enforcement officer	kind=police
law enforcement official	kind=police
law professor	kind=legal
lawmaker	kind=political
lawmakers	kind=group
lawyer	kind=legal
lawyers	kind=group
lead author	kind=media
lead detective	kind=police
lead investigator	kind=police
lead negotiator	kind=political
lead pastor	kind=religious
lead prosecutor	kind=legal
lead researcher	kind=academic
lead spokesperson	kind=media
leader	kind=political
leaker	kind=media
lecturer	kind=academic
left fielder	kind=sport
left-back	kind=sport
left-hander	kind=sport
leg-spinner	kind=sport
legal adviser	kind=legal
legal counsel	kind=legal
legal director	kind=legal
legal expert	kind=legal
legal scholar	kind=academic
legislator	kind=political
legislators	kind=group
Liberal Democrat	kind=political
liberals	kind=group
librarian	kind=academic
lieutenant	kind=military
lieutenant colonel	kind=military
lieutenant general	kind=military
lieutenant governor	kind=political
lifeguard	kind=police
linebacker	kind=sport
linesman	kind=sport	gender=m
linguist	kind=academic
liquidator	kind=business
listener	kind=media
lobbyist	kind=political
local official	kind=political
local officials	kind=group
local resident	kind=civil
locals	kind=group
long-distance runner	kind=sport
longtime friend	kind=family
longtime member	kind=civil
longtime resident	kind=civil
loose forward	kind=sport
lord mayor	kind=political
lorry driver	kind=business
lottery winner	kind=civil
magistrate	kind=legal
magnate	kind=business
major	kind=military
major general	kind=military
majority leader	kind=political
majority whip	kind=political
man	kind=civil	gender=m
management consultant	kind=business
manager	kind=business
managers	kind=group
managing director	kind=business
managing editor	kind=media
managing partner	kind=business
marathon runner	kind=sport
marine	kind=military
marine biologist	kind=science
market analyst	kind=business
market strategist	kind=business
marketing manager	kind=business
mathematician	kind=science
mayor	kind=political
mayor-elect	kind=political
mechanic	kind=business
medalist	kind=sport
medallist	kind=sport
media adviser	kind=media
media officer	kind=media
media relations manager	kind=media
media relations officer	kind=media
mediator	kind=political
mediators	kind=group
medical adviser	kind=science
medical director	kind=science
medical examiner	kind=police
medical officer	kind=science
member	kind=civil
member of parliament	kind=political
MEP	kind=political
mercenary	kind=military
meteorologist	kind=science
meteorologists	kind=group
microbiologist	kind=science
midfielder	kind=sport
midwife	kind=science
migrant	kind=civil
migrants	kind=group
militant	kind=military
militants	kind=group
military analyst	kind=business
military chief	kind=military
military historian	kind=academic
military officer	kind=military
military official	kind=military
military officials	kind=group
military spokesman	kind=military	gender=m
military spokeswoman	kind=military	gender=f
militia commander	kind=military
miner	kind=business
minister	kind=political
minister of the church	kind=religious
ministers	kind=group
minority leader	kind=political
missionary	kind=religious
MLA	kind=political
mobster	kind=civil
model	kind=media
molecular biologist	kind=science
mom	kind=family	gender=f
monarch	kind=political
monk	kind=religious	gender=m
mother	kind=family	gender=f
mother-in-law	kind=family	gender=f
motorist	kind=civil
mountaineer	kind=sport
MP	kind=political
mufti	kind=religious	gender=m
mullah	kind=religious	gender=m
mum	kind=family	gender=f
museum director	kind=academic
music critic	kind=media
musician	kind=media
Muslim cleric	kind=religious
nanny	kind=family
national coach	kind=sport
national security adviser	kind=political
national security advisor	kind=political
national team manager	kind=sport
native	kind=civil
naturalist	kind=science
naval officer	kind=military
navy chief	kind=military
navy spokesman	kind=military	gender=m
nearby resident	kind=civil
negotiator	kind=political,police
negotiators	kind=group
neighbor	kind=civil
neighbors	kind=group
neighbour	kind=civil
neighbours	kind=group
nephew	kind=family	gender=m
neurologist	kind=science
neuroscientist	kind=science
neurosurgeon	kind=science
news anchor	kind=media
news editor	kind=media
newscaster	kind=media
newsreader	kind=media
next of kin	kind=family
next-door neighbor	kind=civil
next-door neighbour	kind=civil
niece	kind=family	gender=f
Nobel laureate	kind=civil
Nobel Peace Prize winner	kind=civil
Nobel Prize winner	kind=civil
nominee	kind=political
non-executive director	kind=business
nonresident fellow	kind=academic
notary	kind=legal
novelist	kind=media
number eight	kind=sport
nun	kind=religious	gender=f
nurse	kind=science
nurse practitioner	kind=science
nurses	kind=group
nutritionist	kind=science
observers	kind=group
obstetrician	kind=science
oceanographer	kind=science
off-duty officer	kind=police
off-spinner	kind=sport
offensive coordinator	kind=sport
offensive lineman	kind=sport	gender=m
officer	kind=police
official	kind=political
officials	kind=group
older brother	kind=family	gender=m
older sister	kind=family	gender=f
Olympian	kind=sport
Olympic champion	kind=sport
ombudsman	kind=political
oncologist	kind=science
onlooker	kind=civil
opening batsman	kind=sport	gender=m
operator	kind=business
opinion columnist	kind=media
opponents	kind=group
opposition lawmaker	kind=political
opposition leader	kind=political
opposition parties	kind=group
opposition politician	kind=political
optometrist	kind=science
organiser	kind=civil
organisers	kind=group
organizer	kind=civil
organizers	kind=group
ornithologist	kind=science
orphan	kind=family
outfielder	kind=sport
outreach worker	kind=civil
outside centre	kind=sport
owner	kind=business
paceman	kind=sport	gender=m
paediatrician	kind=science
painter	kind=media
palaeontologist	kind=science
paleontologist	kind=science
paralegal	kind=legal
Paralympian	kind=sport
paramedic	kind=police
paramedics	kind=group
paratrooper	kind=military
parent	kind=family
parents	kind=group
parish priest	kind=religious
parishioner	kind=religious
parliamentarian	kind=political
parliamentary secretary	kind=political
participant	kind=civil
partner	kind=business
party chair	kind=political
party chairman	kind=political	gender=m
party chairwoman	kind=political	gender=f
party leader	kind=political
party member	kind=political
party official	kind=political
party president	kind=political
party secretary	kind=political
party spokesman	kind=political	gender=m
party spokeswoman	kind=political	gender=f
party whip	kind=political
passenger	kind=civil
passengers	kind=group
passer-by	kind=civil
passerby	kind=civil
pastor	kind=religious
pathologist	kind=science
patient	kind=civil
patients	kind=group
patriarch	kind=religious	gender=m
peace activist	kind=civil
peace envoy	kind=political
peacekeeper	kind=military
pedestrian	kind=civil
pediatrician	kind=science
peer	kind=political
pensioner	kind=civil
Pentagon press secretary	kind=military
Pentagon spokesman	kind=military	gender=m
Pentagon spokeswoman	kind=military	gender=f
permanent secretary	kind=political
personal trainer	kind=sport
petitioner	kind=legal
pharmacist	kind=science
pharmacologist	kind=science
PhD student	kind=academic
philanthropist	kind=civil
philosopher	kind=academic
photographer	kind=media
photojournalist	kind=media
physician	kind=science
physicians	kind=group
physicist	kind=science
physio	kind=sport
physiotherapist	kind=science
pianist	kind=media
pilgrim	kind=religious
pilot	kind=business
pioneer	kind=civil
pitcher	kind=sport
pitching coach	kind=sport
plaintiff	kind=legal
planetary scientist	kind=science
plant manager	kind=business
plastic surgeon	kind=science
player	kind=sport
players	kind=group
playmaker	kind=sport
playwright	kind=media
plumber	kind=business
podcast host	kind=media
poet	kind=media
point guard	kind=sport
police	kind=group
police chief	kind=police
police commissioner	kind=police
police constable	kind=police
police minister	kind=political
police officer	kind=police
police officers	kind=group
police source	kind=police
police spokesman	kind=police	gender=m
police spokesperson	kind=police
police spokeswoman	kind=police	gender=f
police superintendent	kind=police
policeman	kind=police	gender=m
policewoman	kind=police	gender=f
policy adviser	kind=political
policy director	kind=business
policy expert	kind=academic
political activist	kind=civil
political adviser	kind=political
political analyst	kind=business
political commentator	kind=media
political correspondent	kind=media
political editor	kind=media
political science professor	kind=academic
political scientist	kind=academic
political strategist	kind=political
politician	kind=political
pollster	kind=political
pollsters	kind=group
pope	kind=religious	gender=m
portfolio manager	kind=business
postdoctoral fellow	kind=academic
postdoctoral researcher	kind=academic
power forward	kind=sport
preacher	kind=religious
premier	kind=political
presenter	kind=media
president	kind=political
president and CEO	kind=business
president-elect	kind=political
presidential aide	kind=political
presidential candidate	kind=political
presidential historian	kind=academic
presidential hopeful	kind=political
presidential nominee	kind=political
presiding judge	kind=legal
press agent	kind=media
press aide	kind=media
press officer	kind=media
press secretary	kind=media
press spokesman	kind=media	gender=m
priest	kind=religious
prime minister	kind=political
prime minister-designate	kind=political
prince	kind=political	gender=m
princess	kind=political	gender=f
principal	kind=academic
principal investigator	kind=science
prison guard	kind=police
prison officer	kind=police
prison official	kind=police
prisoner	kind=legal
private investigator	kind=police
producer	kind=media
product manager	kind=business
professor	kind=academic
professor emeritus	kind=academic
program director	kind=business
programme director	kind=business
programmer	kind=business
progressives	kind=group
project coordinator	kind=civil
project manager	kind=business
project scientist	kind=science
property developer	kind=business
proprietor	kind=business
prosecuting attorney	kind=legal
prosecutor	kind=legal
prosecutors	kind=group
protest leader	kind=civil
protest organiser	kind=civil
protest organizer	kind=civil
protester	kind=civil
protesters	kind=group
protestor	kind=civil
provost	kind=academic
psychiatrist	kind=science
psychologist	kind=academic
psychotherapist	kind=science
public affairs officer	kind=media
public defender	kind=legal
public health director	kind=science
public health official	kind=science
public information officer	kind=media
public prosecutor	kind=legal
public relations officer	kind=media
publicist	kind=media
publisher	kind=media
pundit	kind=media
pundits	kind=group
punter	kind=sport
pupil	kind=academic
quarterback	kind=sport
queen	kind=political	gender=f
rabbi	kind=religious
race car driver	kind=sport
race director	kind=sport
racer	kind=sport
radio host	kind=media
radio presenter	kind=media
radiologist	kind=science
rancher	kind=business
rapper	kind=media
reader	kind=media
readers	kind=group
real estate agent	kind=business
reality star	kind=media
realtor	kind=business
rear admiral	kind=military
rebel	kind=military
rebel commander	kind=military
rebel leader	kind=political
rebels	kind=group
receiver	kind=business
receptionist	kind=business
record holder	kind=sport
record producer	kind=media
recruit	kind=military
rector	kind=academic
referee	kind=sport
reformer	kind=civil
refugee	kind=civil
refugees	kind=group
regional director	kind=business
regional head	kind=business
registered nurse	kind=science
registrar	kind=legal
regulator	kind=business
regulators	kind=group
relative	kind=family
relatives	kind=group
relief pitcher	kind=sport
relief worker	kind=civil
religious leader	kind=religious
religious leaders	kind=group
renter	kind=civil
report author	kind=media
reporter	kind=media
reporters	kind=group
representative	kind=political
representatives	kind=group
Republican	kind=political
Republican nominee	kind=political
Republican strategist	kind=political
Republicans	kind=group
rescue worker	kind=police
rescue workers	kind=group
rescuer	kind=police
rescuers	kind=group
research director	kind=business
research fellow	kind=academic
research scientist	kind=science
researcher	kind=science
researchers	kind=group
resident	kind=civil
residents	kind=group
respondent	kind=legal
restaurant critic	kind=media
restaurant owner	kind=business
retailer	kind=business
retired colonel	kind=military
retired general	kind=military
retired judge	kind=legal
retired teacher	kind=civil
retiree	kind=civil
returning officer	kind=political
reverend	kind=religious
reviewer	kind=media
rider	kind=sport
right fielder	kind=sport
right-back	kind=sport
right-hander	kind=sport
rights activist	kind=civil
rights groups	kind=group
ringleader	kind=civil
rocket scientist	kind=science
rookie	kind=sport
roommate	kind=family
rower	kind=sport
rugby player	kind=sport
runner	kind=sport
running back	kind=sport
running mate	kind=political
sailor	kind=military
sales manager	kind=business
scholar	kind=academic
scholars	kind=group
school principal	kind=academic
school superintendent	kind=academic
schoolboy	kind=academic	gender=m
schoolgirl	kind=academic	gender=f
schools superintendent	kind=academic
schoolteacher	kind=civil
scientist	kind=science
scientists	kind=group
scout	kind=sport
screenwriter	kind=media
scrum-half	kind=sport
sculptor	kind=media
seamer	kind=sport
second baseman	kind=sport	gender=m
second cousin	kind=family
second-rower	kind=sport
secretaries general	kind=political
secretary	kind=business
secretary general	kind=political
secretary of defense	kind=political
secretary of state	kind=political
secretary-general	kind=political
security analyst	kind=business
security expert	kind=academic
security guard	kind=police
security officer	kind=police
security official	kind=police
security researcher	kind=science
seismologist	kind=science
selectman	kind=political	gender=m
selector	kind=sport
Senate majority leader	kind=political
Senate minority leader	kind=political
senator	kind=political
senators	kind=group
senior	kind=sport
senior administration official	kind=political
senior adviser	kind=political
senior advisor	kind=political
senior aide	kind=political
senior analyst	kind=business
senior author	kind=media
senior defense official	kind=military
senior diplomat	kind=political
senior economist	kind=business
senior executive	kind=business
senior fellow	kind=academic
senior forecaster	kind=science
senior investigating officer	kind=police
senior lecturer	kind=academic
senior manager	kind=business
senior member	kind=civil
senior official	kind=political
senior partner	kind=business
senior pastor	kind=religious
senior police officer	kind=police
senior reporter	kind=media
senior research fellow	kind=academic
senior researcher	kind=science
senior scientist	kind=science
senior vice president	kind=business
sentencing judge	kind=legal
separatist leader	kind=political
sergeant	kind=police
serviceman	kind=military	gender=m
servicewoman	kind=military	gender=f
shadow chancellor	kind=political
shadow minister	kind=political
shareholder	kind=business
shareholders	kind=group
sheikh	kind=religious	gender=m
sheriff	kind=police
sheriff principal	kind=legal
sheriff's deputy	kind=police
Shiite cleric	kind=religious
ship's captain	kind=civil
shooter	kind=civil
shooting guard	kind=sport
shop owner	kind=business
shop steward	kind=business
shopkeeper	kind=business
shopper	kind=civil
shortstop	kind=sport
showrunner	kind=media
sibling	kind=family
singer	kind=media
singer-songwriter	kind=media
single father	kind=family	gender=m
single mother	kind=family	gender=f
single parent	kind=family
sister	kind=family	gender=f
sister-in-law	kind=family	gender=f
skateboarder	kind=sport
skier	kind=sport
skipper	kind=sport
small forward	kind=sport
sniper	kind=military
snowboarder	kind=sport
soccer player	kind=sport
social worker	kind=civil
sociologist	kind=academic
software engineer	kind=business
soldier	kind=military
solicitor	kind=legal
solicitor general	kind=legal
solicitors general	kind=legal
son	kind=family	gender=m
son-in-law	kind=family	gender=m
songwriter	kind=media
sophomore	kind=sport
speaker	kind=political
special adviser	kind=political
special agent	kind=police
special correspondent	kind=media
special counsel	kind=legal
special envoy	kind=political
special prosecutor	kind=legal
special rapporteur	kind=political
special representative	kind=political
special teams coordinator	kind=sport
specialist	kind=civil
spectator	kind=sport
speechwriter	kind=political
spinner	kind=sport
spiritual leader	kind=religious
spokesman	kind=media	gender=m
spokesmen	kind=group	gender=m
spokespeople	kind=group
spokesperson	kind=media
spokeswoman	kind=media	gender=f
spokeswomen	kind=group	gender=f
sporting director	kind=sport
sports editor	kind=media
sports minister	kind=political
spouse	kind=family
sprinter	kind=sport
spy	kind=military
spy chief	kind=military
spymaster	kind=military
staff member	kind=business
staff writer	kind=media
staffer	kind=business
starting pitcher	kind=sport
starting quarterback	kind=sport
state attorney	kind=legal
state epidemiologist	kind=science
state health officer	kind=science
state minister	kind=political
state official	kind=political
state officials	kind=group
state prosecutor	kind=legal
state representative	kind=political
state senator	kind=political
state treasurer	kind=political
state trooper	kind=police
statesman	kind=political	gender=m
stateswoman	kind=political	gender=f
statistician	kind=science
stay-at-home dad	kind=civil	gender=m
stay-at-home mother	kind=civil	gender=f
stepbrother	kind=family	gender=m
stepdaughter	kind=family	gender=f
stepfather	kind=family	gender=m
stepmother	kind=family	gender=f
stepsister	kind=family	gender=f
stepson	kind=family	gender=m
stockbroker	kind=business
store manager	kind=business
strategist	kind=political
strategists	kind=group
street vendor	kind=business
striker	kind=sport
strongman	kind=political	gender=m
student	kind=academic
student leader	kind=academic
students	kind=group
study author	kind=media
study co-author	kind=media
study leader	kind=science
sub-editor	kind=media
sub-inspector	kind=police
suffragist	kind=civil
sultan	kind=political	gender=m
superintendent	kind=police
supermodel	kind=media
supervisor	kind=political
supplier	kind=business
supporter	kind=political
supporters	kind=group
Supreme Court justice	kind=legal
supreme leader	kind=political
surfer	kind=sport
surgeon	kind=science
surgeon general	kind=science
survivor	kind=civil
survivors	kind=group
suspect	kind=police
swimmer	kind=sport
talk show host	kind=media
taoiseach	kind=political
tax official	kind=business
taxi driver	kind=business
taxpayer	kind=civil
teacher	kind=academic
teachers	kind=group
team boss	kind=sport
team captain	kind=sport
team leader	kind=business
team manager	kind=sport
team principal	kind=sport
team-mate	kind=sport
teammate	kind=sport
technocrat	kind=political
teenager	kind=civil
televangelist	kind=religious
tenant	kind=civil
tennis player	kind=sport
terrorism expert	kind=academic
theologian	kind=academic
therapist	kind=science
third baseman	kind=sport	gender=m
tight end	kind=sport
toddler	kind=civil
top official	kind=political
top seed	kind=sport
Tory	kind=political
tourism minister	kind=political
tourist	kind=civil
tourists	kind=group
townsman	kind=civil	gender=m
toxicologist	kind=science
trade groups	kind=group
trade minister	kind=political
trader	kind=business
traders	kind=group
traffic warden	kind=police
trainer	kind=sport
translator	kind=media
transport minister	kind=political
transport secretary	kind=political
travel agent	kind=business
traveler	kind=civil
traveller	kind=civil
treasurer	kind=political
Treasury official	kind=business
treasury secretary	kind=political
trial judge	kind=legal
tribal chief	kind=political
tribal elder	kind=civil
tribal leader	kind=political
trooper	kind=police
truck driver	kind=business
trustee	kind=business
tutor	kind=academic
TV host	kind=media
TV personality	kind=media
TV presenter	kind=media
twin	kind=family
twin brother	kind=family	gender=m
twin sister	kind=family	gender=f
tycoon	kind=business
U.S. attorney	kind=legal
umpire	kind=sport
UN envoy	kind=political
UN official	kind=political
uncle	kind=family	gender=m
undersecretary	kind=political
union boss	kind=business
union leader	kind=business
union leaders	kind=group
union official	kind=business
union organizer	kind=business
union president	kind=business
union representative	kind=business
unions	kind=group
university president	kind=academic
US attorney	kind=legal
US official	kind=political
US senator	kind=political
user	kind=civil
users	kind=group
Vatican spokesman	kind=religious	gender=m
vendor	kind=business
venture capitalist	kind=business
vet	kind=science
veteran	kind=military
veterinarian	kind=science
vicar	kind=religious
vice chair	kind=business
vice chairman	kind=business	gender=m
vice chancellor	kind=academic
vice president	kind=political
vice presidential candidate	kind=political
vice principal	kind=academic
vice-captain	kind=sport
vice-chancellor	kind=academic
victim	kind=civil
victims	kind=group
viewer	kind=media
viewers	kind=group
village chief	kind=civil
village elder	kind=civil
village head	kind=political
village leader	kind=civil
villager	kind=civil
villagers	kind=group
violinist	kind=media
virologist	kind=science
visiting fellow	kind=academic
visiting professor	kind=academic
visiting scholar	kind=academic
visitor	kind=civil
vlogger	kind=media
volcanologist	kind=science
volunteer	kind=civil
voter	kind=political
voters	kind=group
waiter	kind=business	gender=m
waitress	kind=business	gender=f
war correspondent	kind=media
war veteran	kind=military
warden	kind=police
warlord	kind=military	gender=m
weatherman	kind=media	gender=m
Western diplomat	kind=political
whistle-blower	kind=media
whistleblower	kind=media
White House correspondent	kind=media
White House official	kind=political
wholesaler	kind=business
wicketkeeper	kind=sport
wide receiver	kind=sport
widow	kind=family	gender=f
widower	kind=family	gender=m
wife	kind=family	gender=f
wildlife biologist	kind=science
wing-back	kind=sport
winger	kind=sport
winner	kind=civil
witness	kind=legal
witnesses	kind=group
woman	kind=civil	gender=f
women's rights activist	kind=civil
worker	kind=business
workers	kind=group
world champion	kind=sport
world leader	kind=political
world leaders	kind=group
world number one	kind=sport
worshipper	kind=religious
wrestler	kind=sport
writer	kind=media
younger brother	kind=family	gender=m
younger sister	kind=family	gender=f
youngest daughter	kind=family	gender=f
youngest son	kind=family	gender=m
youth	kind=civil
youth activist	kind=civil
youth worker	kind=civil
YouTuber	kind=media
zookeeper	kind=science
zoologist	kind=science
