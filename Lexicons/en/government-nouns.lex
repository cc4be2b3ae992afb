# Nouns for public bodies, and for the people who speak for them.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
administration
air force
appeals court
armed forces
army
attorney general's office
board of canvassers
border force
bureau
cabinet
central bank
chief minister's office
city council
city hall
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
jury
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
patrol
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
public prosecutors
regional council
regulator
ruling council
secret service
secretariat
security forces
senate
sheriff's department
sheriff's office
state government
supreme court
tax authority
town council
treasury
tribunal
troops
us government
weather bureau
weather service
white house
