# Nouns with a group sense that mostly mean something else.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
alignment
alinement
argosy
armour
battery
big dipper
body
brass section
brethren
bureaucratism
chain
chute-the-chute
circle
conjugal family
corrections
course
deal
deck
diet
duette
echelon
elevated
enosis
establishment
extended family
face
family
field
floor
foster family
foster home
full complement
funicular
hand
hierarchy
hostile
household
hypercoaster
industry
instrumentality
koinonia
line
line of battle
line of defense
line-up
machine
macumba
majors
manpower
men
menage
menage a trois
mess
metro
minors
minstrelsy
monorail
motor pool
nest
nuclear family
obeah
obi
order
outfit
pecking order
picket
pontificate
pool
pride
processor
public
rail
rally
rank
reed section
ring
roller coaster
set
shop
side
sign
stage
string
string section
strings
strip
subway
suzerain
system
table
tech
trap
typing pool
underground
underground railway
vicarship
violin section
watch
wing
world
