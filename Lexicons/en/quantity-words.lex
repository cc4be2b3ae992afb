# Words that make numbers, dates and times with the words beside them, by what they do there;
# value=1 marks an `at` word that sets a deadline.
# source: written by hand for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind value period
a	kind=article
a.m.	kind=half	value=0
about	kind=at
act	kind=label
AD	kind=era	value=1
adjourned	kind=put
AEDT	kind=zone	value=+11:00
AEST	kind=zone	value=+10:00
after	kind=beside	value=1
afternoon	kind=part
age	kind=aged
aged	kind=aged
ages	kind=aged
ago	kind=ago
almost	kind=close
am	kind=half	value=0
amendment	kind=label
an	kind=article
and	kind=and
apartment	kind=label
approximately	kind=close
apt.	kind=label
around	kind=at
article	kind=label
articles	kind=label
Ash	kind=feast
at	kind=at
autumn	kind=season	value=23
AWST	kind=zone	value=+08:00
b	kind=suffix	value=1000000000
barely	kind=close
BC	kind=era	value=-1
BCE	kind=era	value=-1
before	kind=beside	value=-1
beginning	kind=edge
between	kind=between
bill	kind=label
Black	kind=feast
bln	kind=suffix	value=1000000000
block	kind=label
Bloody	kind=feast
BST	kind=zone	value=+01:00
by	kind=at	value=1
CDT	kind=zone	value=-05:00
CE	kind=era	value=1
centuries	kind=periods	period=century
century	kind=period	period=century
CEST	kind=zone	value=+02:00
CET	kind=zone	value=+01:00
channel	kind=label
chapter	kind=label
class	kind=label
clause	kind=label
coming	kind=next	value=1
cr	kind=suffix	value=10000000
CST	kind=zone	value=-06:00
CT	kind=zone
current	kind=this	value=0
Cyber	kind=feast
day	kind=period	period=day
days	kind=periods	period=day
decade	kind=period	period=decade
decades	kind=periods	period=decade
deferred	kind=put
delayed	kind=put
district	kind=label
division	kind=label
due	kind=due
each	kind=every
earlier	kind=modifier
early	kind=modifier
EAT	kind=zone	value=+03:00
EDT	kind=zone	value=-04:00
EET	kind=zone	value=+02:00
eighths	kind=parts	value=8
eighties	kind=tens	value=8
end	kind=edge
episode	kind=label
EST	kind=zone	value=-05:00
EST.	kind=zone	value=-05:00
ET	kind=zone
evening	kind=part
every	kind=every
exactly	kind=close
expected	kind=due
extended	kind=put
extension	kind=label
fall	kind=season	value=23
fifths	kind=parts	value=5
fifties	kind=tens	value=5
figure	kind=label
fixed	kind=put
flight	kind=label
for	kind=for
form	kind=label
forties	kind=tens	value=4
fortnight	kind=period	period=fortnight
fortnights	kind=periods	period=fortnight
from	kind=from
gate	kind=label
GMT	kind=zone	value=Z
Good	kind=feast
grade	kind=label
grades	kind=label
halves	kind=parts	value=2
highway	kind=label
HKT	kind=zone	value=+08:00
hour	kind=period	period=hour
hours	kind=periods	period=hour
hundredths	kind=parts	value=100
in	kind=in
interstate	kind=label
IST	kind=zone
item	kind=label
items	kind=label
JST	kind=zone	value=+09:00
just	kind=close
k	kind=suffix	value=1000
KST	kind=zone	value=+09:00
last	kind=last	value=-1
late	kind=modifier
later	kind=modifier
least	kind=close
level	kind=label
likely	kind=due
listed	kind=put
lot	kind=label
lunchtime	kind=part
m	kind=suffix	value=1000000
Maundy	kind=feast
MDT	kind=zone	value=-06:00
measure	kind=label
mid	kind=modifier
midday	kind=noon	value=12
middle	kind=edge
midnight	kind=noon	value=0
mil	kind=suffix	value=1000000
minute	kind=period	period=minute
minutes	kind=periods	period=minute
mln	kind=suffix	value=1000000
month	kind=period	period=month
months	kind=periods	period=month
morning	kind=part
most	kind=close
MST	kind=zone	value=-07:00
nd	kind=ending
nearly	kind=close
next	kind=next	value=1
night	kind=part
nineties	kind=tens	value=9
ninths	kind=parts	value=9
no.	kind=label
noon	kind=noon	value=12
nos.	kind=label
number	kind=label
numbers	kind=label
NZDT	kind=zone	value=+13:00
NZST	kind=zone	value=+12:00
o'clock	kind=hours
of	kind=of
old	kind=old
olds	kind=old
on	kind=on
only	kind=close
out	kind=out
over	kind=close
p.m.	kind=half	value=12
page	kind=label
pages	kind=label
Palm	kind=feast
paragraph	kind=label
part	kind=label
parts	kind=label
past	kind=past
PDT	kind=zone	value=-07:00
pencilled	kind=due
per	kind=per
phase	kind=label
PHT	kind=zone	value=+08:00
pier	kind=label
PKT	kind=zone	value=+05:00
planned	kind=due
platform	kind=label
plot	kind=label
pm	kind=half	value=12
postponed	kind=put
proposition	kind=label
psalm	kind=label
PST	kind=zone	value=-08:00
PT	kind=zone
pushed	kind=put
quarter	kind=period	period=quarter
quarters	kind=periods	value=4	period=quarter
rd	kind=ending
rescheduled	kind=put
resolution	kind=label
room	kind=label
roughly	kind=close
route	kind=label
rule	kind=label
runway	kind=label
SAST	kind=zone	value=+02:00
schedule	kind=label
scheduled	kind=due
section	kind=label
sections	kind=label
sevenths	kind=parts	value=7
seventies	kind=tens	value=7
SGT	kind=zone	value=+08:00
Shrove	kind=feast
since	kind=since
sixths	kind=parts	value=6
sixties	kind=tens	value=6
slated	kind=due
spring	kind=season	value=21
st	kind=ending
stage	kind=label
start	kind=edge
suite	kind=label
summer	kind=season	value=22
Super	kind=feast
t	kind=suffix	value=1000000000000
table	kind=label
tens	kind=plural	value=10
tenths	kind=parts	value=10
terminal	kind=label
th	kind=ending
than	kind=close
the	kind=the
thirds	kind=parts	value=3
thirties	kind=tens	value=3
this	kind=this	value=0
thou	kind=suffix	value=1000
thousandths	kind=parts	value=1000
through	kind=to
till	kind=at	value=1
to	kind=to
today	kind=today	value=0
tomorrow	kind=today	value=1
tonight	kind=today	value=0
tr	kind=suffix	value=1000000000000
trn	kind=suffix	value=1000000000000
twenties	kind=tens	value=2
under	kind=close
unit	kind=label
until	kind=at	value=1
up	kind=close
upcoming	kind=next	value=1
UTC	kind=zone	value=Z
verse	kind=label
version	kind=label
ward	kind=label
WAT	kind=zone	value=+01:00
week	kind=period	period=week
weekend	kind=period	period=weekend
weeks	kind=periods	period=week
winter	kind=season	value=24
year	kind=period	period=year
years	kind=periods	period=year
yesterday	kind=today	value=-1
¼	kind=vulgar	value=0.25
½	kind=vulgar	value=0.5
¾	kind=vulgar	value=0.75
⅓	kind=vulgar	value=0.333333
⅔	kind=vulgar	value=0.666667
⅕	kind=vulgar	value=0.2
⅛	kind=vulgar	value=0.125
