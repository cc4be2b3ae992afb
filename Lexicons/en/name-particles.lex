# Particles, prefixes and suffixes inside personal names.
# source: written by hand for this project
# licence: Apache-2.0
# regenerate: edited by hand
't
a/l
a/p
ab
abou
abu
ad-
af
ag
ait
al
al-
am
an der
an-
anak
ap
ar-
arap
as-
ash-
at-
auf dem
auf der
av
az-
aït
bar
bat
bel
ben
beni
bin
bint
binti
bou
d'
d/o
da
dal
dalla
dalle
das
de
De la
de las
de los
degli
dei
del
dela
della
delle
dello
des
di
dit
do
dos
du
e
e-
el
el-
ferch
Filho
Fitz
genannt
i
ibn
II
III
in 't
IV
Jr
Jr.
Junior
Júnior
ka
ke
kizi
l'
la
las
le
li
lo
los
Mac
Mc
Mhic
mint
na
nan
nee
Neto
ngā
Nic
né
née
Ní
o
O'
ole
op de
op den
op het
ould
oulid
oğlu
pour
qizi
s/o
Saint
San
Santa
Santo
Senior
Sobrinho
Sr
Sr.
St
São
te
ten
ter
ud
ud-
uijt de
uit den
ul
ul-
uld
um
umm
ur
ur-
us
uz-
Uí
van
van 't
van de
van den
van der
van het
van ter
vanden
vander
vel
ver
VI
VII
VIII
vom
von
von dem
von den
von der
von und zu
wa
wuld
y
ya
zadeh
zu
zum
zur
ó
