# Nouns for sources that are kept from the reader.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind number

a few	kind=group	number=p
a group	kind=group	number=s
academic	kind=expert	number=s
academics	kind=expert	number=p
accuser	kind=witness	number=s
accusers	kind=witness	number=p
acquaintance	kind=insider	number=s
acquaintances	kind=insider	number=p
activist	kind=witness	number=s
activists	kind=witness	number=p
administration official	kind=official	number=s
administration officials	kind=official	number=p
admirers	kind=group	number=p
adviser	kind=insider	number=s
advisers	kind=insider	number=p
advisor	kind=insider	number=s
advisors	kind=insider	number=p
advocates	kind=group	number=p
agent	kind=insider	number=s
agents	kind=witness	number=p
aid worker	kind=witness	number=s
aid workers	kind=witness	number=p
aide	kind=insider	number=s
aides	kind=insider	number=p
all sides	kind=group	number=p
alleged victim	kind=witness	number=s
alleged victims	kind=witness	number=p
allies	kind=insider	number=p
ally	kind=insider	number=s
American official	kind=official	number=s
American officials	kind=official	number=p
analyst	kind=expert	number=s
analysts	kind=expert	number=p
anonymous source	kind=insider	number=s
anonymous sources	kind=insider	number=p
Arab diplomat	kind=official	number=s
Arab diplomats	kind=official	number=p
Arab official	kind=official	number=s
Arab officials	kind=official	number=p
army officer	kind=official	number=s
army officers	kind=official	number=p
assistant	kind=insider	number=s
assistants	kind=insider	number=p
associate	kind=insider	number=s
associates	kind=insider	number=p
asylum seeker	kind=witness	number=s
asylum seekers	kind=witness	number=p
attaché	kind=official	number=s
attachés	kind=official	number=p
attorney	kind=insider	number=s
attorneys	kind=witness	number=p
auditor	kind=expert	number=s
auditors	kind=expert	number=p
authorities	kind=official	number=p
backbencher	kind=official	number=s
backbenchers	kind=official	number=p
backers	kind=group	number=p
banker	kind=insider	number=s
bankers	kind=insider	number=p
banking source	kind=insider	number=s
banking sources	kind=insider	number=p
board member	kind=insider	number=s
board members	kind=insider	number=p
both sides	kind=group	number=p
broker	kind=insider	number=s
brokers	kind=witness	number=p
bureaucrat	kind=official	number=s
bureaucrats	kind=official	number=p
business leaders	kind=group	number=p
bystander	kind=witness	number=s
bystanders	kind=witness	number=p
cabinet minister	kind=official	number=s
cabinet ministers	kind=official	number=p
cabinet source	kind=insider	number=s
cabinet sources	kind=insider	number=p
caller	kind=witness	number=s
callers	kind=witness	number=p
camp	kind=group	number=s
campaign adviser	kind=insider	number=s
campaign advisers	kind=insider	number=p
campaign advisor	kind=insider	number=s
campaign advisors	kind=insider	number=p
campaign aide	kind=insider	number=s
campaign aides	kind=insider	number=p
campaign official	kind=official	number=s
campaign officials	kind=official	number=p
campaign source	kind=insider	number=s
campaign sources	kind=insider	number=p
campaign staffer	kind=insider	number=s
campaign staffers	kind=insider	number=p
campaigner	kind=witness	number=s
campaigners	kind=witness	number=p
chief of staff	kind=insider	number=s
Chinese official	kind=official	number=s
Chinese officials	kind=official	number=p
civil servant	kind=official	number=s
civil servants	kind=official	number=p
classmate	kind=insider	number=s
classmates	kind=witness	number=p
cleric	kind=witness	number=s
clerics	kind=witness	number=p
clinical officers	kind=group	number=p
close aide	kind=insider	number=s
close aides	kind=insider	number=p
close allies	kind=insider	number=p
close ally	kind=insider	number=s
close associate	kind=insider	number=s
close associates	kind=insider	number=p
close friend	kind=insider	number=s
close friends	kind=insider	number=p
close source	kind=insider	number=s
club member	kind=insider	number=s
club source	kind=insider	number=s
club sources	kind=insider	number=p
co-worker	kind=insider	number=s
co-workers	kind=insider	number=p
colleague	kind=insider	number=s
colleagues	kind=insider	number=p
columnist	kind=expert	number=s
columnists	kind=expert	number=p
commander	kind=official	number=s
commanders	kind=official	number=p
commentator	kind=expert	number=s
commentators	kind=expert	number=p
committee member	kind=insider	number=s
committee members	kind=insider	number=p
community leaders	kind=group	number=p
commuter	kind=witness	number=s
commuters	kind=witness	number=p
company executive	kind=insider	number=s
company executives	kind=insider	number=p
company insider	kind=insider	number=s
company insiders	kind=insider	number=p
company official	kind=official	number=s
company officials	kind=official	number=p
company source	kind=insider	number=s
company sources	kind=insider	number=p
competitor	kind=insider	number=s
competitors	kind=witness	number=p
complainant	kind=witness	number=s
complainants	kind=witness	number=p
confidant	kind=insider	number=s
confidante	kind=insider	number=s
confidantes	kind=insider	number=p
confidants	kind=insider	number=p
confidential source	kind=insider	number=s
confidential sources	kind=insider	number=p
congressional aide	kind=insider	number=s
congressional aides	kind=insider	number=p
congressman	kind=official	number=s
congressmen	kind=official	number=p
congresswoman	kind=official	number=s
congresswomen	kind=official	number=p
conscript	kind=witness	number=s
conscripts	kind=witness	number=p
conservatives	kind=group	number=p
constituent	kind=witness	number=s
constituents	kind=witness	number=p
consultant	kind=insider	number=s
consultants	kind=insider	number=p
contact	kind=insider	number=s
contacts	kind=insider	number=p
coroner	kind=expert	number=s
coroners	kind=expert	number=p
correspondent	kind=expert	number=s
correspondents	kind=expert	number=p
court official	kind=official	number=s
court officials	kind=official	number=p
courtier	kind=insider	number=s
courtiers	kind=insider	number=p
coworker	kind=insider	number=s
coworkers	kind=insider	number=p
critic	kind=expert	number=s
critics	kind=expert	number=p
crowd	kind=group	number=s
current employee	kind=insider	number=s
current employees	kind=insider	number=p
customer	kind=witness	number=s
customers	kind=witness	number=p
dealer	kind=insider	number=s
dealers	kind=witness	number=p
defector	kind=insider	number=s
defectors	kind=insider	number=p
defence lawyer	kind=insider	number=s
defence lawyers	kind=witness	number=p
defence official	kind=official	number=s
defence officials	kind=official	number=p
defence source	kind=insider	number=s
defence sources	kind=insider	number=p
defense lawyer	kind=insider	number=s
defense lawyers	kind=witness	number=p
defense official	kind=official	number=s
defense officials	kind=official	number=p
defense source	kind=insider	number=s
defense sources	kind=insider	number=p
delegate	kind=official	number=s
delegates	kind=official	number=p
Democrats	kind=group	number=p
demonstrator	kind=witness	number=s
demonstrators	kind=witness	number=p
deputies	kind=insider	number=p
deputy	kind=insider	number=s
detainee	kind=witness	number=s
detainees	kind=witness	number=p
detective	kind=official	number=s
detectives	kind=official	number=p
detractors	kind=group	number=p
diplomat	kind=official	number=s
diplomatic circles	kind=group	number=p
diplomatic source	kind=insider	number=s
diplomatic sources	kind=insider	number=p
diplomats	kind=official	number=p
director	kind=insider	number=s
directors	kind=insider	number=p
doctor	kind=expert	number=s
doctors	kind=expert	number=p
donor	kind=insider	number=s
donors	kind=witness	number=p
doubters	kind=group	number=p
Downing Street source	kind=insider	number=s
Downing Street sources	kind=insider	number=p
driver	kind=witness	number=s
drivers	kind=witness	number=p
economist	kind=expert	number=s
economists	kind=expert	number=p
editor	kind=expert	number=s
editors	kind=expert	number=p
elder	kind=witness	number=s
elders	kind=witness	number=p
election official	kind=official	number=s
election officials	kind=official	number=p
embassy official	kind=official	number=s
embassy officials	kind=official	number=p
emissaries	kind=official	number=p
emissary	kind=official	number=s
employee	kind=insider	number=s
employees	kind=insider	number=p
engineer	kind=expert	number=s
engineers	kind=expert	number=p
envoy	kind=official	number=s
envoys	kind=official	number=p
epidemiologist	kind=expert	number=s
epidemiologists	kind=expert	number=p
EU diplomat	kind=official	number=s
EU diplomats	kind=official	number=p
EU official	kind=official	number=s
EU officials	kind=official	number=p
European diplomat	kind=official	number=s
European diplomats	kind=official	number=p
European leaders	kind=group	number=p
European official	kind=official	number=s
European officials	kind=official	number=p
evacuee	kind=witness	number=s
evacuees	kind=witness	number=p
executive	kind=insider	number=s
executives	kind=insider	number=p
expert	kind=expert	number=s
experts	kind=expert	number=p
eye-witness	kind=witness	number=s
eye-witnesses	kind=witness	number=p
eyewitness	kind=witness	number=s
eyewitnesses	kind=witness	number=p
Facebook user	kind=witness	number=s
Facebook users	kind=witness	number=p
family friend	kind=insider	number=s
family friends	kind=insider	number=p
family member	kind=insider	number=s
family members	kind=insider	number=p
fan	kind=witness	number=s
fans	kind=witness	number=p
farmer	kind=witness	number=s
farmers	kind=witness	number=p
father	kind=witness	number=s
fathers	kind=witness	number=p
federal official	kind=official	number=s
federal officials	kind=official	number=p
fighter	kind=witness	number=s
fighters	kind=witness	number=p
financial analyst	kind=expert	number=s
financial analysts	kind=expert	number=p
firefighter	kind=witness	number=s
firefighters	kind=witness	number=p
first responder	kind=witness	number=s
first responders	kind=witness	number=p
fisherman	kind=witness	number=s
fishermen	kind=witness	number=p
followers	kind=group	number=p
foreign ministry official	kind=official	number=s
foreign ministry officials	kind=official	number=p
former adviser	kind=insider	number=s
former advisers	kind=insider	number=p
former advisor	kind=insider	number=s
former advisors	kind=insider	number=p
former aide	kind=insider	number=s
former aides	kind=insider	number=p
former colleague	kind=insider	number=s
former colleagues	kind=insider	number=p
former employee	kind=insider	number=s
former employees	kind=insider	number=p
former executive	kind=insider	number=s
former executives	kind=insider	number=p
former manager	kind=insider	number=s
former managers	kind=insider	number=p
former minister	kind=official	number=s
former ministers	kind=official	number=p
former official	kind=official	number=s
former officials	kind=official	number=p
former staff	kind=insider	number=p
former staffer	kind=insider	number=s
former staffers	kind=insider	number=p
former worker	kind=insider	number=s
former workers	kind=insider	number=p
four people	kind=group	number=p
friend	kind=insider	number=s
friends	kind=insider	number=p
functionaries	kind=official	number=p
functionary	kind=official	number=s
fund manager	kind=insider	number=s
fund managers	kind=witness	number=p
fundraiser	kind=insider	number=s
fundraisers	kind=insider	number=p
go-between	kind=insider	number=s
go-betweens	kind=insider	number=p
government circles	kind=group	number=p
government minister	kind=official	number=s
government ministers	kind=official	number=p
government official	kind=official	number=s
government officials	kind=official	number=p
government source	kind=insider	number=s
government sources	kind=insider	number=p
group	kind=group	number=s
guest	kind=witness	number=s
guests	kind=witness	number=p
Hamas official	kind=official	number=s
Hamas officials	kind=official	number=p
handler	kind=insider	number=s
handlers	kind=insider	number=p
health expert	kind=expert	number=s
health experts	kind=expert	number=p
health officers	kind=group	number=p
health official	kind=official	number=s
health officials	kind=official	number=p
historian	kind=expert	number=s
historians	kind=expert	number=p
hospital official	kind=official	number=s
hospital officials	kind=official	number=p
hospital source	kind=insider	number=s
hospital sources	kind=insider	number=p
hostage	kind=witness	number=s
hostages	kind=witness	number=p
House aide	kind=insider	number=s
House aides	kind=insider	number=p
housemate	kind=insider	number=s
housemates	kind=insider	number=p
imam	kind=witness	number=s
imams	kind=witness	number=p
Indian official	kind=official	number=s
Indian officials	kind=official	number=p
individual	kind=witness	number=s
individuals	kind=witness	number=p
industry analyst	kind=expert	number=s
industry analysts	kind=expert	number=p
industry executive	kind=insider	number=s
industry executives	kind=insider	number=p
industry insider	kind=insider	number=s
industry insiders	kind=insider	number=p
industry source	kind=insider	number=s
industry sources	kind=insider	number=p
informant	kind=insider	number=s
informants	kind=insider	number=p
informed source	kind=insider	number=s
informed sources	kind=insider	number=p
informer	kind=insider	number=s
informers	kind=insider	number=p
inmate	kind=witness	number=s
inmates	kind=witness	number=p
insider	kind=insider	number=s
insiders	kind=insider	number=p
inspector	kind=official	number=s
inspectors	kind=official	number=p
intelligence agencies	kind=group	number=p
intelligence analyst	kind=expert	number=s
intelligence analysts	kind=expert	number=p
intelligence circles	kind=group	number=p
intelligence officer	kind=official	number=s
intelligence officers	kind=official	number=p
intelligence official	kind=official	number=s
intelligence officials	kind=official	number=p
intelligence source	kind=insider	number=s
intelligence sources	kind=insider	number=p
intermediaries	kind=insider	number=p
intermediary	kind=insider	number=s
investigator	kind=official	number=s
investigators	kind=official	number=p
investor	kind=insider	number=s
investors	kind=witness	number=p
Iranian official	kind=official	number=s
Iranian officials	kind=official	number=p
Israeli official	kind=official	number=s
Israeli officials	kind=official	number=p
journalist	kind=expert	number=s
journalists	kind=expert	number=p
judicial source	kind=insider	number=s
judicial sources	kind=insider	number=p
junior minister	kind=official	number=s
junior ministers	kind=official	number=p
juror	kind=witness	number=s
jurors	kind=witness	number=p
Justice Department official	kind=official	number=s
Justice Department officials	kind=official	number=p
Kremlin official	kind=official	number=s
Kremlin officials	kind=official	number=p
lab officers	kind=group	number=p
laboratory officers	kind=group	number=p
law enforcement official	kind=official	number=s
law enforcement officials	kind=official	number=p
law enforcement source	kind=insider	number=s
law enforcement sources	kind=insider	number=p
lawmaker	kind=official	number=s
lawmakers	kind=official	number=p
lawyer	kind=insider	number=s
lawyers	kind=witness	number=p
leaders	kind=witness	number=p
leaker	kind=insider	number=s
leakers	kind=insider	number=p
legal expert	kind=expert	number=s
legal experts	kind=expert	number=p
legal source	kind=insider	number=s
legal sources	kind=insider	number=p
legislator	kind=official	number=s
legislators	kind=official	number=p
liberals	kind=group	number=p
lieutenant	kind=insider	number=s
lieutenants	kind=insider	number=p
lobbyist	kind=insider	number=s
lobbyists	kind=witness	number=p
local	kind=witness	number=s
local authorities	kind=official	number=p
local official	kind=official	number=s
local officials	kind=official	number=p
local resident	kind=witness	number=s
local residents	kind=witness	number=p
locals	kind=witness	number=p
longtime friend	kind=insider	number=s
longtime friends	kind=insider	number=p
loyalist	kind=insider	number=s
loyalists	kind=insider	number=p
man	kind=witness	number=s
manager	kind=insider	number=s
managers	kind=insider	number=p
mandarin	kind=official	number=s
mandarins	kind=official	number=p
many	kind=group	number=p
many experts	kind=group	number=p
many people	kind=group	number=p
marcher	kind=witness	number=s
marchers	kind=witness	number=p
market analyst	kind=expert	number=s
market analysts	kind=expert	number=p
market source	kind=insider	number=s
market sources	kind=insider	number=p
mediator	kind=insider	number=s
mediators	kind=witness	number=p
medic	kind=witness	number=s
medical examiner	kind=expert	number=s
medical examiners	kind=expert	number=p
medical officers	kind=group	number=p
medical source	kind=insider	number=s
medical sources	kind=insider	number=p
medics	kind=witness	number=p
member	kind=insider	number=s
members	kind=group	number=p
men	kind=witness	number=p
middleman	kind=insider	number=s
middlemen	kind=insider	number=p
migrant	kind=witness	number=s
migrants	kind=witness	number=p
militant	kind=witness	number=s
militants	kind=witness	number=p
military analyst	kind=expert	number=s
military analysts	kind=expert	number=p
military expert	kind=expert	number=s
military experts	kind=expert	number=p
military officer	kind=official	number=s
military officers	kind=official	number=p
military official	kind=official	number=s
military officials	kind=official	number=p
military source	kind=insider	number=s
military sources	kind=insider	number=p
miner	kind=witness	number=s
miners	kind=witness	number=p
minister	kind=official	number=s
ministers	kind=official	number=p
mole	kind=insider	number=s
moles	kind=insider	number=p
most	kind=group	number=p
mother	kind=witness	number=s
mothers	kind=witness	number=p
motorist	kind=witness	number=s
motorists	kind=witness	number=p
MP	kind=official	number=s
MPs	kind=official	number=p
multiple sources	kind=insider	number=p
NATO official	kind=official	number=s
NATO officials	kind=official	number=p
naysayers	kind=group	number=p
negotiator	kind=official	number=s
negotiators	kind=official	number=p
neighbor	kind=insider	number=s
neighbors	kind=witness	number=p
neighbour	kind=insider	number=s
neighbours	kind=witness	number=p
No 10 source	kind=insider	number=s
No 10 sources	kind=insider	number=p
nurse	kind=expert	number=s
nurses	kind=expert	number=p
nursing officers	kind=group	number=p
observer	kind=expert	number=s
observers	kind=expert	number=p
officer	kind=official	number=s
officers	kind=official	number=p
official	kind=official	number=s
officials	kind=official	number=p
old friend	kind=insider	number=s
old friends	kind=insider	number=p
onlooker	kind=witness	number=s
onlookers	kind=witness	number=p
operative	kind=insider	number=s
operatives	kind=insider	number=p
opponents	kind=group	number=p
opposition activist	kind=witness	number=s
opposition activists	kind=witness	number=p
opposition source	kind=insider	number=s
opposition sources	kind=insider	number=p
optimists	kind=group	number=p
organiser	kind=witness	number=s
organisers	kind=witness	number=p
organizer	kind=witness	number=s
organizers	kind=witness	number=p
other people	kind=group	number=p
others	kind=group	number=p
others present	kind=group	number=p
Pakistani official	kind=official	number=s
Pakistani officials	kind=official	number=p
palace insider	kind=insider	number=s
palace insiders	kind=insider	number=p
palace source	kind=insider	number=s
palace sources	kind=insider	number=p
Palestinian official	kind=official	number=s
Palestinian officials	kind=official	number=p
paramedic	kind=witness	number=s
paramedics	kind=witness	number=p
parent	kind=witness	number=s
parents	kind=witness	number=p
partner	kind=insider	number=s
partners	kind=insider	number=p
party insider	kind=insider	number=s
party insiders	kind=insider	number=p
party leaders	kind=group	number=p
party member	kind=insider	number=s
party members	kind=insider	number=p
party official	kind=official	number=s
party officials	kind=official	number=p
party operative	kind=insider	number=s
party operatives	kind=insider	number=p
party source	kind=insider	number=s
party sources	kind=insider	number=p
party strategist	kind=insider	number=s
party strategists	kind=insider	number=p
passenger	kind=witness	number=s
passengers	kind=witness	number=p
passer-by	kind=witness	number=s
passerby	kind=witness	number=s
passers-by	kind=witness	number=p
passersby	kind=witness	number=p
pathologist	kind=expert	number=s
pathologists	kind=expert	number=p
patient	kind=witness	number=s
patients	kind=witness	number=p
patron	kind=witness	number=s
patrons	kind=witness	number=p
Pentagon official	kind=official	number=s
Pentagon officials	kind=official	number=p
people	kind=witness	number=p
people aware of	kind=insider	number=p
people briefed about	kind=insider	number=p
people briefed on	kind=insider	number=p
people briefed on the discussions	kind=insider	number=p
people briefed on the matter	kind=insider	number=p
people briefed on the plans	kind=insider	number=p
people close to	kind=insider	number=p
people close to the company	kind=insider	number=p
people close to the family	kind=insider	number=p
people close to the investigation	kind=insider	number=p
people close to the matter	kind=insider	number=p
people close to the president	kind=insider	number=p
people close to the situation	kind=insider	number=p
people familiar with	kind=insider	number=p
people familiar with her thinking	kind=insider	number=p
people familiar with his thinking	kind=insider	number=p
people familiar with the decision	kind=insider	number=p
people familiar with the deliberations	kind=insider	number=p
people familiar with the discussions	kind=insider	number=p
people familiar with the investigation	kind=insider	number=p
people familiar with the matter	kind=insider	number=p
people familiar with the plans	kind=insider	number=p
people familiar with the situation	kind=insider	number=p
people familiar with the talks	kind=insider	number=p
people in the room	kind=insider	number=p
people involved in	kind=insider	number=p
people involved in the matter	kind=insider	number=p
people involved in the talks	kind=insider	number=p
people privy to	kind=insider	number=p
people who know her	kind=insider	number=p
people who know him	kind=insider	number=p
people with direct knowledge of	kind=insider	number=p
people with direct knowledge of the matter	kind=insider	number=p
people with knowledge of	kind=insider	number=p
people with knowledge of the discussions	kind=insider	number=p
people with knowledge of the matter	kind=insider	number=p
people with knowledge of the situation	kind=insider	number=p
person	kind=witness	number=s
person briefed on the discussions	kind=insider	number=s
person briefed on the matter	kind=insider	number=s
person close to the company	kind=insider	number=s
person close to the family	kind=insider	number=s
person close to the investigation	kind=insider	number=s
person close to the matter	kind=insider	number=s
person close to the president	kind=insider	number=s
person close to the situation	kind=insider	number=s
person familiar with the decision	kind=insider	number=s
person familiar with the discussions	kind=insider	number=s
person familiar with the investigation	kind=insider	number=s
person familiar with the matter	kind=insider	number=s
person familiar with the situation	kind=insider	number=s
person familiar with the talks	kind=insider	number=s
person involved in the matter	kind=insider	number=s
person involved in the talks	kind=insider	number=s
person with direct knowledge of the matter	kind=insider	number=s
person with knowledge of the discussions	kind=insider	number=s
person with knowledge of the matter	kind=insider	number=s
person with knowledge of the situation	kind=insider	number=s
persons	kind=witness	number=p
persons familiar with	kind=insider	number=p
persons familiar with the matter	kind=insider	number=p
pessimists	kind=group	number=p
physician	kind=expert	number=s
physicians	kind=expert	number=p
pilot	kind=expert	number=s
pilots	kind=expert	number=p
plaintiff	kind=witness	number=s
plaintiffs	kind=witness	number=p
police officer	kind=official	number=s
police officers	kind=official	number=p
police official	kind=official	number=s
police officials	kind=official	number=p
police source	kind=insider	number=s
police sources	kind=insider	number=p
political analyst	kind=expert	number=s
political analysts	kind=expert	number=p
political expert	kind=expert	number=s
political experts	kind=expert	number=p
political observer	kind=expert	number=s
political observers	kind=expert	number=p
pollster	kind=insider	number=s
pollsters	kind=witness	number=p
presidential adviser	kind=insider	number=s
presidential advisers	kind=insider	number=p
presidential advisor	kind=insider	number=s
presidential advisors	kind=insider	number=p
presidential aide	kind=insider	number=s
presidential aides	kind=insider	number=p
press officer	kind=official	number=s
press officers	kind=official	number=p
priest	kind=witness	number=s
priests	kind=witness	number=p
prisoner	kind=witness	number=s
prisoners	kind=witness	number=p
producer	kind=expert	number=s
producers	kind=expert	number=p
professor	kind=expert	number=s
professors	kind=expert	number=p
proponents	kind=group	number=p
prosecutor	kind=official	number=s
prosecutors	kind=official	number=p
protester	kind=witness	number=s
protesters	kind=witness	number=p
protestor	kind=witness	number=s
protestors	kind=witness	number=p
psychiatrist	kind=expert	number=s
psychiatrists	kind=expert	number=p
psychologist	kind=expert	number=s
psychologists	kind=expert	number=p
publicist	kind=insider	number=s
publicists	kind=witness	number=p
pundit	kind=expert	number=s
pundits	kind=expert	number=p
pupil	kind=witness	number=s
pupils	kind=witness	number=p
ranking official	kind=official	number=s
ranking officials	kind=official	number=p
reader	kind=witness	number=s
readers	kind=witness	number=p
rebel	kind=witness	number=s
rebel leaders	kind=group	number=p
rebel source	kind=insider	number=s
rebel sources	kind=insider	number=p
rebels	kind=witness	number=p
refugee	kind=witness	number=s
refugees	kind=witness	number=p
relative	kind=witness	number=s
relatives	kind=witness	number=p
reliable source	kind=insider	number=s
reliable sources	kind=insider	number=p
relief worker	kind=witness	number=s
relief workers	kind=witness	number=p
reporter	kind=expert	number=s
reporters	kind=expert	number=p
representative	kind=official	number=s
representatives	kind=official	number=p
Republicans	kind=group	number=p
rescue worker	kind=witness	number=s
rescue workers	kind=witness	number=p
rescuer	kind=witness	number=s
rescuers	kind=witness	number=p
researcher	kind=expert	number=s
researchers	kind=expert	number=p
resident	kind=witness	number=s
residents	kind=witness	number=p
retired official	kind=official	number=s
retired officials	kind=official	number=p
reviewer	kind=expert	number=s
reviewers	kind=expert	number=p
rights activist	kind=witness	number=s
rights activists	kind=witness	number=p
rival	kind=insider	number=s
rivals	kind=witness	number=p
roommate	kind=insider	number=s
roommates	kind=witness	number=p
royal source	kind=insider	number=s
royal sources	kind=insider	number=p
Russian official	kind=official	number=s
Russian officials	kind=official	number=p
sceptics	kind=group	number=p
scholar	kind=expert	number=s
scholars	kind=expert	number=p
scientist	kind=expert	number=s
scientists	kind=expert	number=p
second source	kind=insider	number=s
security analyst	kind=expert	number=s
security analysts	kind=expert	number=p
security expert	kind=expert	number=s
security experts	kind=expert	number=p
security forces	kind=group	number=p
security officer	kind=official	number=s
security officers	kind=official	number=p
security official	kind=official	number=s
security officials	kind=official	number=p
security source	kind=insider	number=s
security sources	kind=insider	number=p
Senate aide	kind=insider	number=s
Senate aides	kind=insider	number=p
Senate staffer	kind=insider	number=s
Senate staffers	kind=insider	number=p
senator	kind=official	number=s
senators	kind=official	number=p
senior administration official	kind=official	number=s
senior administration officials	kind=official	number=p
senior adviser	kind=insider	number=s
senior advisers	kind=insider	number=p
senior advisor	kind=insider	number=s
senior advisors	kind=insider	number=p
senior aide	kind=insider	number=s
senior aides	kind=insider	number=p
senior diplomat	kind=official	number=s
senior diplomats	kind=official	number=p
senior executive	kind=insider	number=s
senior executives	kind=insider	number=p
senior government official	kind=official	number=s
senior government officials	kind=official	number=p
senior minister	kind=official	number=s
senior ministers	kind=official	number=p
senior officer	kind=official	number=s
senior officers	kind=official	number=p
senior official	kind=official	number=s
senior officials	kind=official	number=p
senior source	kind=insider	number=s
senior sources	kind=insider	number=p
senior U.S. official	kind=official	number=s
senior U.S. officials	kind=official	number=p
senior US official	kind=official	number=s
senior US officials	kind=official	number=p
several	kind=group	number=p
several people	kind=group	number=p
several sources	kind=insider	number=p
shopkeeper	kind=witness	number=s
shopkeepers	kind=witness	number=p
shopper	kind=witness	number=s
shoppers	kind=witness	number=p
skeptics	kind=group	number=p
soldier	kind=witness	number=s
soldiers	kind=witness	number=p
some	kind=group	number=p
some officials	kind=group	number=p
some people	kind=group	number=p
somebody	kind=witness	number=s
someone	kind=witness	number=s
someone close to the family	kind=insider	number=s
someone familiar with the matter	kind=insider	number=s
someone with knowledge of the matter	kind=insider	number=s
source	kind=insider	number=s
source close to the family	kind=insider	number=s
source close to the matter	kind=insider	number=s
source close to the president	kind=insider	number=s
source familiar with the matter	kind=insider	number=s
source familiar with the situation	kind=insider	number=s
source with knowledge of the matter	kind=insider	number=s
sources	kind=insider	number=p
sources close to	kind=insider	number=p
sources close to the family	kind=insider	number=p
sources close to the matter	kind=insider	number=p
sources close to the president	kind=insider	number=p
sources familiar with	kind=insider	number=p
sources familiar with the matter	kind=insider	number=p
sources familiar with the situation	kind=insider	number=p
sources with knowledge of the matter	kind=insider	number=p
specialist	kind=expert	number=s
specialists	kind=expert	number=p
speechwriter	kind=insider	number=s
speechwriters	kind=insider	number=p
spies	kind=insider	number=p
spokesman	kind=official	number=s
spokesmen	kind=official	number=p
spokespeople	kind=official	number=p
spokesperson	kind=official	number=s
spokespersons	kind=official	number=p
spokeswoman	kind=official	number=s
spokeswomen	kind=official	number=p
spy	kind=insider	number=s
staff	kind=group	number=p
staff member	kind=insider	number=s
staff members	kind=insider	number=p
staffer	kind=insider	number=s
staffers	kind=insider	number=p
State Department official	kind=official	number=s
State Department officials	kind=official	number=p
state official	kind=official	number=s
state officials	kind=official	number=p
strategist	kind=insider	number=s
strategists	kind=insider	number=p
student	kind=witness	number=s
students	kind=witness	number=p
subscriber	kind=witness	number=s
subscribers	kind=witness	number=p
supporters	kind=group	number=p
surgeon	kind=expert	number=s
surgeons	kind=expert	number=p
surrogate	kind=insider	number=s
surrogates	kind=insider	number=p
survivor	kind=witness	number=s
survivors	kind=witness	number=p
Taliban official	kind=official	number=s
Taliban officials	kind=official	number=p
teacher	kind=expert	number=s
teachers	kind=expert	number=p
teammate	kind=insider	number=s
teammates	kind=witness	number=p
technician	kind=expert	number=s
technicians	kind=expert	number=p
the army	kind=group	number=s
the authorities	kind=group	number=p
the family	kind=group	number=s
the government	kind=group	number=s
the industry	kind=group	number=s
the market	kind=group	number=s
the military	kind=group	number=s
the opposition	kind=group	number=s
the public	kind=group	number=s
third source	kind=insider	number=s
those	kind=group	number=p
those close to her	kind=insider	number=p
those close to him	kind=insider	number=p
those familiar with the matter	kind=insider	number=p
those present	kind=group	number=p
those with knowledge of the matter	kind=insider	number=p
three people	kind=group	number=p
tipster	kind=insider	number=s
tipsters	kind=insider	number=p
top aide	kind=insider	number=s
top aides	kind=insider	number=p
top executive	kind=insider	number=s
top executives	kind=insider	number=p
top official	kind=official	number=s
top officials	kind=official	number=p
tourist	kind=witness	number=s
tourists	kind=witness	number=p
townsman	kind=witness	number=s
townspeople	kind=witness	number=p
trade official	kind=official	number=s
trade officials	kind=official	number=p
trader	kind=insider	number=s
traders	kind=witness	number=p
Treasury official	kind=official	number=s
Treasury officials	kind=official	number=p
tribal elder	kind=witness	number=s
tribal elders	kind=witness	number=p
trusted source	kind=insider	number=s
trusted sources	kind=insider	number=p
Turkish official	kind=official	number=s
Turkish officials	kind=official	number=p
turncoat	kind=insider	number=s
turncoats	kind=insider	number=p
Twitter user	kind=witness	number=s
Twitter users	kind=witness	number=p
two people	kind=group	number=p
U.N. diplomat	kind=official	number=s
U.N. diplomats	kind=official	number=p
U.N. official	kind=official	number=s
U.N. officials	kind=official	number=p
U.S. official	kind=official	number=s
U.S. officials	kind=official	number=p
Ukrainian official	kind=official	number=s
Ukrainian officials	kind=official	number=p
UN diplomat	kind=official	number=s
UN diplomats	kind=official	number=p
UN official	kind=official	number=s
UN officials	kind=official	number=p
unidentified source	kind=insider	number=s
unidentified sources	kind=insider	number=p
union officers	kind=group	number=p
union official	kind=official	number=s
union officials	kind=official	number=p
union source	kind=insider	number=s
union sources	kind=insider	number=p
unnamed source	kind=insider	number=s
unnamed sources	kind=insider	number=p
US official	kind=official	number=s
US officials	kind=official	number=p
user	kind=witness	number=s
users	kind=witness	number=p
vendor	kind=witness	number=s
vendors	kind=witness	number=p
veteran	kind=witness	number=s
veterans	kind=witness	number=p
victim	kind=witness	number=s
victims	kind=witness	number=p
viewer	kind=witness	number=s
viewers	kind=witness	number=p
villager	kind=witness	number=s
villagers	kind=witness	number=p
volunteer	kind=witness	number=s
volunteers	kind=witness	number=p
voter	kind=witness	number=s
voters	kind=witness	number=p
Washington insider	kind=insider	number=s
Washington insiders	kind=insider	number=p
watcher	kind=expert	number=s
watchers	kind=expert	number=p
well-placed source	kind=insider	number=s
well-placed sources	kind=insider	number=p
Western diplomat	kind=official	number=s
Western diplomats	kind=official	number=p
Western leaders	kind=group	number=p
Western official	kind=official	number=s
Western officials	kind=official	number=p
Western source	kind=insider	number=s
Western sources	kind=insider	number=p
whistle-blower	kind=insider	number=s
whistle-blowers	kind=insider	number=p
whistleblower	kind=insider	number=s
whistleblowers	kind=insider	number=p
White House insider	kind=insider	number=s
White House insiders	kind=insider	number=p
White House official	kind=official	number=s
White House officials	kind=official	number=p
White House source	kind=insider	number=s
White House sources	kind=insider	number=p
Whitehall source	kind=insider	number=s
Whitehall sources	kind=insider	number=p
witness	kind=witness	number=s
witnesses	kind=witness	number=p
woman	kind=witness	number=s
women	kind=witness	number=p
worker	kind=insider	number=s
workers	kind=insider	number=p
world leaders	kind=group	number=p
