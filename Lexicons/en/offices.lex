# Nouns for offices that one person holds, and for those who speak for somebody.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
admiral
agent
ambassador
archbishop
attorney
attorney general
auditor general
barrister
bishop
cabinet minister
captain
chair
chairman
chairperson
chairwoman
chancellor
chief
chief executive
chief minister
chief of staff
coach
commander
commissioner
conductor
congressman
congresswoman
coroner
counsel
curator
defence lawyer
defense lawyer
director
director general
district attorney
editor
envoy
finance director
finance minister
first minister
foreign minister
foreign secretary
founder
general
general secretary
governor
head teacher
headmaster
headmistress
health minister
home secretary
imam
interior minister
judge
junior minister
justice
justice minister
king
lawyer
leader
magistrate
manager
managing director
mayor
mayoress
medical examiner
minister
ombudsman
owner
police chief
pope
premier
president
press officer
press secretary
prime minister
principal
prosecutor
public defender
queen
referee
registrar
returning officer
ringleader
secretary
secretary general
secretary of state
secretary-general
senator
sheriff
skipper
solicitor
speaker
special envoy
spokesman
spokesperson
spokeswoman
surgeon general
technician
town clerk
treasurer
umpire
under-secretary
undersecretary
vicar
vice president
vice-president
visiting scholar
