# Irregular forms of rare nouns and verbs that would hide a frequent word or a name.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
bani
bok
capita
chuvashes
clanos
cola
dive
dui
feed
gan
gelt
hove
ibo
jura
kent
lati
latu
lei
lire
litu
magi
miri
momi
ora
osar
pent
puli
rami
reft
reis
roma
rove
sera
sola
soli
sori
tali
tori
vela
zoa
