# Nouns for public bodies, and for the people who speak for them.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
accounts committee
administration
air force
appeals court
armed forces
army
attorney general's office
audit office
authorities
authority
board of canvassers
board of elections
border force
bureau
bureau of statistics
cabinet
central bank
chief minister's office
city council
city hall
city inspectors
coast guard
coastguard
commission
commissioners
congress
constabulary
consulate
council
councillors
county council
court
courts
crown prosecutors
customs
defence ministry
defense ministry
department
deputies
detectives
district attorney's office
division bench
education department
election commission
electoral commission
embassy
emergency service
emergency services
federal government
fire brigade
fire department
fire service
foreign ministry
foreign office
garda
gardaí
government
governor's office
governorate
governors
grand jury
health authority
health department
high commission
high court
home ministry
home office
house of representatives
immigration service
inspectorate
intelligence service
interior ministry
investigators
judges
judiciary
justice ministry
lawmakers
legislature
local authority
local government
magistrates
marshals
mayor's office
military
ministers
ministry
municipality
national guard
navy
ombudsman
parliament
parliamentarians
police
police department
police force
politburo
prefecture
presidency
president's office
prime minister's office
prison service
prosecution
prosecutor's office
prosecutors
provincial government
public accounts committee
public prosecutors
regional council
ruling council
secret service
secretariat
security forces
select committee
senate
sheriff's department
sheriff's office
state emergency service
state government
statistics bureau
supreme court
tax authority
town council
treasury
tribunal
us government
water authority
weather bureau
weather service
white house
