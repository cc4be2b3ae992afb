# Nouns for public bodies, and for the people who speak for them.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind
accident investigation board
accounts committee
administration
agriculture ministry
air force
anti-corruption agency
anti-graft agency
anti-graft body
appeals court
armed forces
armed services
army
attorney general's office
audit office
authorities
authority
aviation authority
board of canvassers
board of education
board of elections
border agency
border force
border guard
border police
borough council
bureau
bureau of statistics
cabinet
central bank
chief minister's office
cities
city
city council
city government
city hall
city inspectors	kind=people
civil defence
civil protection agency
coast guard
coastguard
commission
commissioners	kind=people
competition authority
congress
constabulary
consulate
consulates
consumer protection agency
coroner's office
council
councillors	kind=members
counties
countries
country
county
county commission
county council
court
courts
crown prosecutors	kind=people
culture ministry
customs
customs agency
customs authority
customs service
data protection authority
defence ministry
defense ministry
department
deputies	kind=people
detectives	kind=people
disaster agency
district attorney's office
district council
division bench
education department
education ministry
election commission
election office
elections office
electoral body
electoral commission
embassies
embassy
emergency service
emergency services
energy ministry
environment agency
environment ministry
environmental agency
federal agencies
federal agency
federal government
finance ministry
fire brigade
fire department
fire officials	kind=people
fire service
fisheries ministry
foreign ministry
foreign office
forest department
garda
gardaí
government
government agencies
government agency
governor's office
governorate
governors	kind=people
gram panchayat
grand jury
harbor board
harbour board
health agency
health authority
health board
health department
health ministry
high commission
high commissioner's office
high court
highway patrol
home ministry
home office
house of representatives
immigration authority
immigration department
immigration service
inspectorate
intelligence agencies
intelligence agency
intelligence community
intelligence service
intelligence services
interior ministry
investigators	kind=people
irrigation department
judges
judiciary
jury
justice ministry
labor department
labour ministry
land registry
law enforcement
law enforcement agencies
law enforcement agency
lawmakers	kind=members
legislature
licensing board
local authority
local council
local government
magistrates
maritime agency
marshals	kind=people
mayor's office
medical examiner's office
met office
met service
meteorological agency
meteorological department
meteorological office
meteorological service
military
ministers	kind=people
ministries
ministry
ministry of health
municipal government
municipalities
municipality
nation
national guard
nations
navy
nuclear agency
ombudsman
panchayat
parish council
parliament
parliamentarians	kind=members
parole board
planning authority
planning committee
planning inspectorate
police
police authority
police department
police force
police forces
police service
politburo
port authority
prefecture
presidency
president's office
prime minister's office
prison authority
prison service
prosecution
prosecutor's office
prosecutors	kind=people
province
provinces
provincial government
public accounts committee
public prosecutors	kind=people
public works department
regional council
regional government
registry
registry office
regulator
regulators	kind=people
revenue agency
revenue department
ruling council
safety board
school board
secret service
secretariat
security agencies
security agency
security forces
security services
select committee
senate
sheriff's department
sheriff's deputies
sheriff's office
space agency
sports ministry
spy agencies
spy agency
state
state agency
state department
state emergency service
state government
state troopers	kind=people
states
statistics agency
statistics bureau
statistics office
supreme court
task force
tax agency
tax authority
tax office
tourism ministry
town
town council
town hall
towns
trade ministry
traffic police
transport agency
transport authority
transport ministry
treasury
tribunal
troopers	kind=people
us government
utility commission
watchdog agency
water authority
water board
water district
weather agency
weather bureau
weather office
weather service
white house
zoning board
