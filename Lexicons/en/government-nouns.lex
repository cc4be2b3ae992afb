# Nouns for public bodies, and for the people who speak for them.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind
accounts committee
administration
air force
appeals court
armed forces
armed services
army
attorney general's office
audit office
authorities
authority
board of canvassers
board of elections
border agency
border force
bureau
bureau of statistics
cabinet
central bank
chief minister's office
cities
city
city council
city hall
city inspectors	kind=people
coast guard
coastguard
commission
commissioners	kind=people
congress
constabulary
consulate
consulates
council
councillors	kind=people
counties
countries
country
county
county council
court
courts
crown prosecutors	kind=people
customs
customs agency
defence ministry
defense ministry
department
deputies	kind=people
detectives	kind=people
disaster agency
district attorney's office
division bench
education department
election commission
election office
elections office
electoral body
electoral commission
embassies
embassy
emergency service
emergency services
environment agency
environmental agency
federal agencies
federal agency
federal government
fire brigade
fire department
fire officials	kind=people
fire service
foreign ministry
foreign office
garda
gardaí
government
government agencies
government agency
governor's office
governorate
governors	kind=people
grand jury
health agency
health authority
health department
high commission
high court
home ministry
home office
house of representatives
immigration service
inspectorate
intelligence agencies
intelligence agency
intelligence community
intelligence service
intelligence services
interior ministry
investigators	kind=people
judges
judiciary
justice ministry
law enforcement
law enforcement agencies
law enforcement agency
lawmakers	kind=people
legislature
local authority
local government
magistrates
marshals	kind=people
mayor's office
met office
meteorological agency
military
ministers	kind=people
ministries
ministry
municipalities
municipality
nation
national guard
nations
navy
nuclear agency
ombudsman
parliament
parliamentarians	kind=people
police
police department
police force
police forces
politburo
prefecture
presidency
president's office
prime minister's office
prison service
prosecution
prosecutor's office
prosecutors	kind=people
province
provinces
provincial government
public accounts committee
public prosecutors	kind=people
regional council
registry office
regulator
regulators	kind=people
revenue agency
ruling council
secret service
secretariat
security agencies
security agency
security forces
security services
select committee
senate
sheriff's department
sheriff's office
space agency
spy agencies
spy agency
state
state agency
state emergency service
state government
states
statistics agency
statistics bureau
statistics office
supreme court
task force
tax authority
tax office
town
town council
towns
transport agency
treasury
tribunal
us government
watchdog agency
water authority
weather agency
weather bureau
weather office
weather service
white house
