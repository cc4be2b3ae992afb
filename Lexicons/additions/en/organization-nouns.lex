# Nouns for organizations that WordNet lacks or ranks low.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
academy
accounting firm
administration
advocacy group
agency
aid agency
air force
airline
airport authority
alliance
ambulance service
appeals court
archdiocese
armed group
army
assembly
association
authority
automaker
bank
bloc
board
border guard
broadcaster
brokerage
bureau
business
cabinet
campaign
carmaker
carrier
cartel
central bank
central committee
chamber
channel
charity
chipmaker
church
city council
city hall
clinic
club
co-operative
coalition
coast guard
college
commission
committee
company
confederation
conglomerate
congress
consortium
constitutional court
consulate
consultancy
cooperative
corporation
council
county council
court
delegation
department
developer
diocese
directorate
district court
drugmaker
election commission
electoral commission
embassy
enterprise
exchange
faction
federation
fire department
fire service
firm
football club
foundation
fund
gang
general assembly
government
grand jury
group
health service
hedge fund
high court
hospital
house
human rights group
institute
institution
insurer
intelligence agency
intelligence service
intergovernmental organization
international organisation
international organization
investment bank
joint venture
junta
jury
justice department
label
labor union
labour union
law firm
league
legislature
lender
library
lobby
lobby group
mafia
magazine
manufacturer
marines
militant group
military
militia
ministry
mission
monarchy
monastery
mosque
movement
multinational
museum
national guard
navy
network
news agency
newspaper
non-governmental organisation
non-governmental organization
non-profit
nongovernmental organization
nonprofit
office
operator
opposition party
organisation
organization
panel
parliament
partnership
party
police
police department
police force
politburo
port authority
presidency
pressure group
prime minister's office
private equity firm
prosecution service
prosecutor's office
publisher
rebel group
record label
regime
regulator
rescue service
retailer
rights group
royal family
ruling party
school
school board
school district
secret service
secretariat
security council
security service
select committee
senate
service
sheriff's office
society
space agency
spy agency
start-up
startup
state department
station
stock exchange
studio
subcommittee
subsidiary
supreme court
synagogue
syndicate
task force
team
terrorist group
think tank
think-tank
thinktank
town council
town hall
trade union
treasury
tribunal
trust
union
university
utility
watchdog
weather service
