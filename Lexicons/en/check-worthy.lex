# Words that make a claim worth checking, with weight and kind.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes weight kind
%	weight=1.0	kind=quantity
a year	weight=0.5	kind=quantity
abducted	weight=0.8	kind=harm
abortion	weight=0.6	kind=policy
abortions	weight=0.7	kind=policy
about half	weight=0.8	kind=comparison
abuse	weight=0.6	kind=harm
abused	weight=0.7	kind=harm
accident	weight=0.6	kind=event
according to	weight=0.4	kind=event
acres	weight=0.7	kind=quantity
act of parliament	weight=0.7	kind=policy
ago	weight=0.4	kind=event
agreement	weight=0.4	kind=policy
aid	weight=0.4	kind=policy
air strike	weight=0.8	kind=harm
air strikes	weight=0.8	kind=harm
airstrike	weight=0.8	kind=harm
airstrikes	weight=0.8	kind=harm
all-time high	weight=1.0	kind=comparison
all-time low	weight=1.0	kind=comparison
almost	weight=0.4	kind=comparison
always	weight=0.4	kind=comparison
amount	weight=0.5	kind=quantity
annexed	weight=0.8	kind=event
annual	weight=0.6	kind=quantity
annually	weight=0.7	kind=quantity
appointed	weight=0.5	kind=event
approval rating	weight=0.9	kind=quantity
approved	weight=0.6	kind=policy
arrested	weight=0.8	kind=harm
as a result	weight=0.8	kind=cause
as a result of	weight=0.8	kind=cause
as many as	weight=0.8	kind=comparison
as much as	weight=0.7	kind=comparison
assassinated	weight=0.9	kind=event
assassination	weight=0.8	kind=event
assault	weight=0.7	kind=harm
assaulted	weight=0.8	kind=harm
associated with	weight=0.8	kind=cause
asylum	weight=0.6	kind=policy
at least	weight=0.6	kind=comparison
atrocities	weight=0.9	kind=harm
attack	weight=0.7	kind=event
attacked	weight=0.8	kind=event
attacks	weight=0.7	kind=event
attributed to	weight=0.7	kind=cause
autism	weight=0.8	kind=harm
average	weight=0.9	kind=quantity
average of	weight=0.9	kind=comparison
ballot	weight=0.5	kind=policy
ballots	weight=0.6	kind=policy
ban	weight=0.7	kind=policy
bankrupt	weight=0.9	kind=harm
bankruptcy	weight=0.8	kind=harm
banned	weight=0.8	kind=policy
bans	weight=0.7	kind=policy
barrels	weight=0.8	kind=quantity
basis points	weight=0.9	kind=quantity
because	weight=0.7	kind=cause
because of	weight=0.7	kind=cause
began	weight=0.5	kind=event
benefits	weight=0.5	kind=policy
best	weight=0.5	kind=comparison
better	weight=0.4	kind=comparison
bigger	weight=0.6	kind=comparison
biggest	weight=0.9	kind=comparison
bill	weight=0.6	kind=policy
billion	weight=1.0	kind=quantity
billions	weight=0.9	kind=quantity
birth rate	weight=1.0	kind=quantity
blame	weight=0.6	kind=cause
blamed	weight=0.7	kind=cause
bomb	weight=0.6	kind=harm
bombed	weight=0.8	kind=harm
bombing	weight=0.8	kind=harm
bombs	weight=0.6	kind=harm
boost	weight=0.5	kind=cause
boosted	weight=0.6	kind=cause
border	weight=0.5	kind=policy
born	weight=0.6	kind=event
borrowed	weight=0.6	kind=event
bought	weight=0.5	kind=event
breach	weight=0.7	kind=harm
bribe	weight=0.9	kind=policy
bribery	weight=0.9	kind=policy
bribes	weight=0.9	kind=policy
broke	weight=0.3	kind=event
budget	weight=0.8	kind=policy
built	weight=0.5	kind=event
cancer	weight=0.8	kind=harm
capacity	weight=0.5	kind=quantity
captured	weight=0.7	kind=event
cases	weight=0.8	kind=quantity
casualties	weight=0.9	kind=harm
casualty	weight=0.8	kind=harm
cause	weight=0.8	kind=cause
caused	weight=0.9	kind=cause
causes	weight=0.9	kind=cause
causing	weight=0.8	kind=cause
ceasefire	weight=0.6	kind=policy
censorship	weight=0.6	kind=policy
cents	weight=0.6	kind=quantity
century	weight=0.4	kind=event
charged with	weight=0.8	kind=event
cheaper	weight=0.7	kind=comparison
cheapest	weight=0.8	kind=comparison
cheated	weight=0.8	kind=harm
chemical weapons	weight=1.0	kind=harm
citizenship	weight=0.6	kind=policy
climate change	weight=0.7	kind=policy
climb	weight=0.6	kind=comparison
climbed	weight=0.8	kind=comparison
closed	weight=0.4	kind=event
coldest	weight=0.9	kind=comparison
collapse	weight=0.6	kind=harm
collapsed	weight=0.7	kind=harm
compared to	weight=0.9	kind=comparison
compared with	weight=0.9	kind=comparison
confirmed	weight=0.4	kind=event
consequence	weight=0.5	kind=cause
consequences	weight=0.5	kind=cause
constitutional	weight=0.5	kind=policy
contaminated	weight=0.8	kind=harm
contract	weight=0.4	kind=policy
contribute to	weight=0.7	kind=cause
contributed to	weight=0.7	kind=cause
convicted	weight=0.9	kind=harm
correlated	weight=0.9	kind=cause
correlation	weight=0.9	kind=cause
corruption	weight=0.8	kind=policy
cost	weight=0.7	kind=quantity
costlier	weight=0.7	kind=comparison
costs	weight=0.7	kind=quantity
coup	weight=0.7	kind=event
court ruled	weight=0.7	kind=policy
crash	weight=0.6	kind=harm
crashed	weight=0.7	kind=harm
create jobs	weight=0.9	kind=cause
created jobs	weight=1.0	kind=cause
crime	weight=0.8	kind=harm
crime rate	weight=1.0	kind=harm
crimes	weight=0.8	kind=harm
criminal	weight=0.6	kind=harm
criminals	weight=0.7	kind=harm
crore	weight=0.9	kind=quantity
crores	weight=0.9	kind=quantity
cure	weight=0.8	kind=cause
cured	weight=0.8	kind=cause
cures	weight=0.8	kind=cause
cut	weight=0.7	kind=comparison
cuts	weight=0.7	kind=comparison
data	weight=0.8	kind=quantity
dead	weight=0.8	kind=harm
deadliest	weight=1.0	kind=comparison
death	weight=0.8	kind=harm
death toll	weight=1.0	kind=harm
deaths	weight=1.0	kind=harm
debt	weight=0.9	kind=quantity
decade	weight=0.5	kind=event
decades	weight=0.5	kind=event
decline	weight=0.7	kind=comparison
declined	weight=0.7	kind=comparison
declining	weight=0.7	kind=comparison
decrease	weight=0.9	kind=comparison
decreased	weight=0.9	kind=comparison
defeated	weight=0.6	kind=event
defence spending	weight=0.9	kind=policy
defense spending	weight=0.9	kind=policy
deficit	weight=1.0	kind=quantity
degrees	weight=0.6	kind=quantity
deployed	weight=0.7	kind=event
deportation	weight=0.7	kind=policy
deportations	weight=0.6	kind=policy
deported	weight=0.8	kind=policy
destroy	weight=0.5	kind=cause
destroyed	weight=0.7	kind=cause
detained	weight=0.8	kind=harm
die	weight=0.7	kind=harm
died	weight=0.9	kind=harm
dies	weight=0.6	kind=harm
disappeared	weight=0.7	kind=harm
discovered	weight=0.6	kind=event
discrimination	weight=0.6	kind=policy
disease	weight=0.8	kind=harm
diseases	weight=0.8	kind=harm
disinformation	weight=0.7	kind=harm
dismissed	weight=0.5	kind=event
displaced	weight=0.8	kind=harm
dollar	weight=0.6	kind=quantity
dollars	weight=0.8	kind=quantity
donated	weight=0.7	kind=event
doses	weight=0.8	kind=quantity
double	weight=0.8	kind=comparison
doubled	weight=1.0	kind=comparison
doubling	weight=0.9	kind=comparison
down from	weight=0.9	kind=comparison
dozen	weight=0.6	kind=quantity
dozens	weight=0.6	kind=quantity
drive	weight=0.2	kind=cause
driven by	weight=0.6	kind=cause
drop	weight=0.7	kind=comparison
dropped	weight=0.8	kind=comparison
drought	weight=0.7	kind=harm
drug	weight=0.5	kind=harm
drugs	weight=0.5	kind=harm
due to	weight=0.7	kind=cause
duty	weight=0.3	kind=policy
each year	weight=0.6	kind=quantity
earned	weight=0.6	kind=event
earnings	weight=0.7	kind=quantity
earthquake	weight=0.7	kind=harm
effect	weight=0.5	kind=cause
effective	weight=0.6	kind=cause
effectiveness	weight=0.7	kind=cause
effects	weight=0.5	kind=cause
efficacy	weight=0.9	kind=cause
efficient	weight=0.5	kind=cause
elected	weight=0.6	kind=event
election	weight=0.5	kind=policy
election result	weight=0.7	kind=event
election results	weight=0.7	kind=event
elections	weight=0.5	kind=policy
embezzled	weight=0.9	kind=policy
emissions	weight=0.9	kind=quantity
employment	weight=0.8	kind=quantity
enacted	weight=0.6	kind=policy
ended	weight=0.5	kind=event
enforcement	weight=0.4	kind=policy
epidemic	weight=0.8	kind=harm
equal to	weight=0.6	kind=comparison
equivalent	weight=0.6	kind=comparison
estimate	weight=0.7	kind=quantity
estimated	weight=0.7	kind=quantity
estimates	weight=0.7	kind=quantity
ethnic cleansing	weight=0.9	kind=harm
euro	weight=0.6	kind=quantity
euros	weight=0.8	kind=quantity
every year	weight=0.6	kind=quantity
evicted	weight=0.7	kind=harm
evidence	weight=0.6	kind=cause
exceed	weight=0.8	kind=comparison
exceeded	weight=0.9	kind=comparison
exceeds	weight=0.9	kind=comparison
executed	weight=0.9	kind=harm
expenditure	weight=0.9	kind=quantity
explosion	weight=0.8	kind=harm
exports	weight=0.8	kind=quantity
fail	weight=0.4	kind=cause
failed	weight=0.5	kind=cause
fake	weight=0.7	kind=harm
fall	weight=0.6	kind=comparison
fallen	weight=0.8	kind=comparison
falling	weight=0.7	kind=comparison
false	weight=0.7	kind=harm
famine	weight=0.9	kind=harm
faster	weight=0.6	kind=comparison
fastest	weight=0.9	kind=comparison
fastest-growing	weight=1.0	kind=comparison
fatalities	weight=0.9	kind=harm
fatality	weight=0.8	kind=harm
fell	weight=0.8	kind=comparison
fewer	weight=0.8	kind=comparison
fewer than	weight=0.9	kind=comparison
figure	weight=0.7	kind=quantity
figures	weight=0.8	kind=quantity
fired	weight=0.6	kind=event
first	weight=0.5	kind=comparison
first ever	weight=0.9	kind=comparison
first time	weight=0.8	kind=comparison
first-ever	weight=0.9	kind=comparison
flood	weight=0.6	kind=harm
floods	weight=0.6	kind=harm
foreign aid	weight=0.8	kind=policy
fossil fuels	weight=0.6	kind=policy
founded	weight=0.5	kind=event
four times	weight=0.9	kind=comparison
fracking	weight=0.6	kind=policy
fraction	weight=0.6	kind=quantity
fraud	weight=0.9	kind=policy
fuel	weight=0.3	kind=cause
fueled	weight=0.6	kind=cause
fuelled	weight=0.6	kind=cause
funded	weight=0.7	kind=policy
funding	weight=0.7	kind=policy
gain	weight=0.5	kind=comparison
gained	weight=0.6	kind=comparison
gave	weight=0.2	kind=event
GDP	weight=1.0	kind=quantity
genocide	weight=0.9	kind=harm
gigawatts	weight=0.8	kind=quantity
global warming	weight=0.7	kind=policy
grant	weight=0.4	kind=policy
greatest	weight=0.7	kind=comparison
grew	weight=0.8	kind=comparison
gross domestic product	weight=1.0	kind=quantity
grow	weight=0.6	kind=comparison
growing	weight=0.6	kind=comparison
grown	weight=0.7	kind=comparison
growth	weight=0.8	kind=quantity
gun control	weight=0.7	kind=policy
gun violence	weight=0.8	kind=harm
guns	weight=0.6	kind=policy
hacked	weight=0.9	kind=harm
hacking	weight=0.8	kind=harm
half	weight=0.7	kind=quantity
halve	weight=0.8	kind=comparison
halved	weight=1.0	kind=comparison
happened	weight=0.4	kind=event
harm	weight=0.6	kind=cause
harms	weight=0.7	kind=cause
health care	weight=0.6	kind=policy
health insurance	weight=0.7	kind=policy
healthcare	weight=0.6	kind=policy
hectares	weight=0.7	kind=quantity
higher	weight=0.8	kind=comparison
highest	weight=1.0	kind=comparison
historic	weight=0.5	kind=comparison
hoax	weight=0.9	kind=harm
homeless	weight=0.7	kind=harm
homelessness	weight=0.8	kind=harm
homicide	weight=0.8	kind=harm
homicides	weight=0.9	kind=harm
hospitalised	weight=0.8	kind=harm
hospitalized	weight=0.8	kind=harm
hostages	weight=0.8	kind=harm
hottest	weight=0.9	kind=comparison
hundred	weight=0.7	kind=quantity
hundreds	weight=0.7	kind=quantity
hunger	weight=0.7	kind=harm
hurricane	weight=0.6	kind=harm
hurt	weight=0.4	kind=cause
illegal	weight=0.8	kind=policy
illegally	weight=0.8	kind=policy
immigrants	weight=0.6	kind=policy
immigration	weight=0.7	kind=policy
immunity	weight=0.7	kind=cause
impact	weight=0.5	kind=cause
imports	weight=0.8	kind=quantity
imprisoned	weight=0.8	kind=harm
improve	weight=0.5	kind=cause
improved	weight=0.6	kind=cause
improves	weight=0.6	kind=cause
in a generation	weight=0.7	kind=comparison
in comparison	weight=0.7	kind=comparison
in decades	weight=0.8	kind=comparison
in history	weight=0.8	kind=comparison
in the world	weight=0.6	kind=comparison
incident	weight=0.5	kind=event
income	weight=0.7	kind=quantity
incomes	weight=0.7	kind=quantity
increase	weight=0.9	kind=comparison
increased	weight=0.9	kind=comparison
increases	weight=0.9	kind=comparison
increasing	weight=0.8	kind=comparison
indicted	weight=0.9	kind=event
ineffective	weight=0.7	kind=cause
infected	weight=0.9	kind=harm
infection	weight=0.8	kind=harm
infections	weight=0.9	kind=harm
inflation	weight=1.0	kind=quantity
injured	weight=0.9	kind=harm
injuries	weight=0.8	kind=harm
injury	weight=0.6	kind=harm
instances	weight=0.5	kind=quantity
insurance	weight=0.5	kind=policy
interest rate	weight=0.8	kind=policy
interest rates	weight=0.8	kind=policy
invade	weight=0.7	kind=event
invaded	weight=0.8	kind=event
invasion	weight=0.7	kind=event
invented	weight=0.6	kind=event
investigated	weight=0.6	kind=event
investigation	weight=0.5	kind=event
jailed	weight=0.8	kind=harm
jobless	weight=0.9	kind=quantity
joblessness	weight=0.9	kind=quantity
jobs	weight=0.8	kind=quantity
jump	weight=0.6	kind=comparison
jumped	weight=0.8	kind=comparison
kidnapped	weight=0.8	kind=harm
kill	weight=0.7	kind=harm
kill jobs	weight=0.9	kind=cause
killed	weight=1.0	kind=harm
killing	weight=0.8	kind=harm
killings	weight=0.8	kind=harm
kills	weight=0.8	kind=harm
kilograms	weight=0.7	kind=quantity
kilometers	weight=0.6	kind=quantity
kilometres	weight=0.6	kind=quantity
lakh	weight=0.9	kind=quantity
lakhs	weight=0.9	kind=quantity
larger	weight=0.7	kind=comparison
largest	weight=0.9	kind=comparison
last	weight=0.2	kind=comparison
last month	weight=0.4	kind=event
last week	weight=0.3	kind=event
last year	weight=0.5	kind=event
launched	weight=0.4	kind=event
law	weight=0.6	kind=policy
laws	weight=0.6	kind=policy
lead to	weight=0.7	kind=cause
leading to	weight=0.7	kind=cause
leads to	weight=0.8	kind=cause
leaked	weight=0.6	kind=harm
led to	weight=0.8	kind=cause
legal	weight=0.5	kind=policy
legalise	weight=0.7	kind=policy
legalize	weight=0.7	kind=policy
legalized	weight=0.8	kind=policy
legislation	weight=0.7	kind=policy
less	weight=0.5	kind=comparison
less than	weight=0.9	kind=comparison
level	weight=0.5	kind=quantity
levels	weight=0.5	kind=quantity
lied	weight=0.8	kind=harm
life expectancy	weight=1.0	kind=quantity
likelihood	weight=0.7	kind=cause
link between	weight=0.9	kind=cause
linked to	weight=0.8	kind=cause
literacy	weight=0.8	kind=quantity
liters	weight=0.6	kind=quantity
litres	weight=0.6	kind=quantity
lockdown	weight=0.6	kind=policy
lockdowns	weight=0.6	kind=policy
longest	weight=0.8	kind=comparison
lose	weight=0.5	kind=comparison
loss	weight=0.6	kind=quantity
losses	weight=0.6	kind=quantity
lost	weight=0.6	kind=comparison
lower	weight=0.8	kind=comparison
lowest	weight=1.0	kind=comparison
majority	weight=0.7	kind=quantity
malnutrition	weight=0.8	kind=harm
mandate	weight=0.5	kind=policy
manslaughter	weight=0.8	kind=harm
massacre	weight=0.9	kind=harm
massacred	weight=0.9	kind=harm
median	weight=0.9	kind=quantity
Medicaid	weight=0.7	kind=policy
Medicare	weight=0.7	kind=policy
megawatts	weight=0.8	kind=quantity
met with	weight=0.4	kind=event
migrants	weight=0.6	kind=policy
miles	weight=0.6	kind=quantity
military spending	weight=0.9	kind=policy
million	weight=1.0	kind=quantity
millions	weight=0.9	kind=quantity
minimum wage	weight=0.9	kind=policy
minority	weight=0.5	kind=quantity
misinformation	weight=0.7	kind=harm
missile	weight=0.8	kind=harm
missiles	weight=0.8	kind=harm
missing	weight=0.6	kind=harm
more	weight=0.5	kind=comparison
more than	weight=0.9	kind=comparison
most	weight=0.6	kind=quantity
most expensive	weight=0.9	kind=comparison
murder	weight=0.8	kind=harm
murdered	weight=0.9	kind=harm
murders	weight=0.9	kind=harm
naira	weight=0.8	kind=quantity
national debt	weight=1.0	kind=quantity
nationalise	weight=0.6	kind=policy
nationalize	weight=0.6	kind=policy
nearly	weight=0.5	kind=comparison
never	weight=0.5	kind=comparison
never before	weight=0.8	kind=comparison
NHS	weight=0.7	kind=policy
nuclear	weight=0.6	kind=policy
nuclear weapon	weight=0.8	kind=policy
nuclear weapons	weight=0.8	kind=policy
number	weight=0.6	kind=quantity
number of	weight=0.6	kind=quantity
numbers	weight=0.6	kind=quantity
occupied	weight=0.6	kind=event
occurred	weight=0.5	kind=event
of all time	weight=0.7	kind=comparison
oldest	weight=0.7	kind=comparison
on average	weight=1.0	kind=quantity
one in five	weight=0.9	kind=quantity
one in four	weight=0.9	kind=quantity
one in ten	weight=0.9	kind=quantity
one in three	weight=0.9	kind=quantity
one-third	weight=0.9	kind=quantity
only	weight=0.4	kind=comparison
opened	weight=0.3	kind=event
outbreak	weight=0.8	kind=harm
outnumber	weight=0.9	kind=comparison
outnumbered	weight=0.9	kind=comparison
outpace	weight=0.8	kind=comparison
outperform	weight=0.8	kind=comparison
output	weight=0.7	kind=quantity
outspend	weight=0.8	kind=comparison
over	weight=0.2	kind=comparison
overdose	weight=0.9	kind=harm
overdoses	weight=0.9	kind=harm
owed	weight=0.7	kind=event
owing to	weight=0.7	kind=cause
owned	weight=0.5	kind=event
owns	weight=0.6	kind=event
paid	weight=0.6	kind=event
pandemic	weight=0.7	kind=harm
passed	weight=0.5	kind=policy
pct	weight=0.9	kind=quantity
pence	weight=0.6	kind=quantity
pension	weight=0.6	kind=policy
pensions	weight=0.6	kind=policy
per capita	weight=1.0	kind=quantity
per cent	weight=1.0	kind=quantity
per day	weight=0.8	kind=quantity
per month	weight=0.8	kind=quantity
per year	weight=0.8	kind=quantity
percent	weight=1.0	kind=quantity
percentage	weight=1.0	kind=quantity
percentage point	weight=1.0	kind=quantity
percentage points	weight=1.0	kind=quantity
pesos	weight=0.8	kind=quantity
plummeted	weight=0.9	kind=comparison
plunge	weight=0.8	kind=comparison
plunged	weight=0.9	kind=comparison
poison	weight=0.8	kind=harm
poisoned	weight=0.9	kind=harm
policies	weight=0.5	kind=policy
policy	weight=0.5	kind=policy
poll numbers	weight=0.9	kind=quantity
poll shows	weight=0.9	kind=event
pollution	weight=0.8	kind=harm
poorer	weight=0.6	kind=comparison
poorest	weight=0.8	kind=comparison
population	weight=0.8	kind=quantity
pound	weight=0.5	kind=quantity
pounds	weight=0.7	kind=quantity
poverty	weight=0.9	kind=quantity
poverty rate	weight=1.0	kind=quantity
prevent	weight=0.6	kind=cause
prevented	weight=0.7	kind=cause
prevents	weight=0.7	kind=cause
price	weight=0.7	kind=quantity
prices	weight=0.8	kind=quantity
privatise	weight=0.6	kind=policy
privatize	weight=0.6	kind=policy
productivity	weight=0.8	kind=quantity
profit	weight=0.7	kind=quantity
profits	weight=0.7	kind=quantity
program	weight=0.4	kind=policy
programme	weight=0.4	kind=policy
promised	weight=0.4	kind=event
proof	weight=0.6	kind=cause
proportion	weight=0.9	kind=quantity
protect	weight=0.4	kind=cause
protects	weight=0.6	kind=cause
protest	weight=0.4	kind=event
protests	weight=0.4	kind=event
prove	weight=0.6	kind=cause
proven	weight=0.7	kind=cause
proves	weight=0.6	kind=cause
quadrupled	weight=1.0	kind=comparison
quarantine	weight=0.5	kind=policy
quarter	weight=0.5	kind=quantity
quota	weight=0.7	kind=quantity
rand	weight=0.6	kind=quantity
rank	weight=0.7	kind=comparison
ranked	weight=0.8	kind=comparison
ranks	weight=0.8	kind=comparison
rape	weight=0.8	kind=harm
raped	weight=0.9	kind=harm
rapes	weight=0.9	kind=harm
rate	weight=0.9	kind=quantity
rates	weight=0.9	kind=quantity
ratio	weight=0.9	kind=quantity
received	weight=0.4	kind=event
recession	weight=0.8	kind=harm
record	weight=0.7	kind=comparison
record high	weight=1.0	kind=comparison
record low	weight=1.0	kind=comparison
reduce	weight=0.7	kind=comparison
reduced	weight=0.8	kind=comparison
reduction	weight=0.8	kind=comparison
reform	weight=0.5	kind=policy
reforms	weight=0.5	kind=policy
refugees	weight=0.6	kind=policy
regulation	weight=0.6	kind=policy
regulations	weight=0.6	kind=policy
repeal	weight=0.7	kind=policy
repealed	weight=0.8	kind=policy
research shows	weight=0.9	kind=event
resigned	weight=0.7	kind=event
responsible for	weight=0.8	kind=cause
result in	weight=0.8	kind=cause
resulted in	weight=0.8	kind=cause
results in	weight=0.8	kind=cause
retook	weight=0.7	kind=event
revenue	weight=0.8	kind=quantity
revenues	weight=0.8	kind=quantity
richer	weight=0.6	kind=comparison
richest	weight=0.8	kind=comparison
rigged	weight=1.0	kind=policy
riot	weight=0.6	kind=event
riots	weight=0.6	kind=event
rise	weight=0.8	kind=comparison
risen	weight=0.9	kind=comparison
rises	weight=0.8	kind=comparison
rising	weight=0.8	kind=comparison
risk	weight=0.6	kind=cause
risk of	weight=0.8	kind=cause
risks	weight=0.6	kind=cause
robbed	weight=0.8	kind=harm
robbery	weight=0.8	kind=harm
rocket	weight=0.6	kind=harm
rockets	weight=0.7	kind=harm
rose	weight=0.9	kind=comparison
roubles	weight=0.8	kind=quantity
rubles	weight=0.8	kind=quantity
ruin	weight=0.5	kind=cause
ruined	weight=0.6	kind=cause
rule	weight=0.3	kind=policy
ruled	weight=0.5	kind=event
rules	weight=0.4	kind=policy
rupee	weight=0.6	kind=quantity
rupees	weight=0.8	kind=quantity
sacked	weight=0.7	kind=event
safer	weight=0.7	kind=comparison
safest	weight=0.8	kind=comparison
salaries	weight=0.7	kind=quantity
salary	weight=0.7	kind=quantity
sanctions	weight=0.7	kind=policy
save lives	weight=0.8	kind=cause
saved lives	weight=0.8	kind=cause
schools	weight=0.4	kind=policy
scientists say	weight=0.8	kind=event
seats	weight=0.6	kind=quantity
segregation	weight=0.6	kind=policy
seized	weight=0.7	kind=event
sexual assault	weight=0.8	kind=harm
share of	weight=0.7	kind=quantity
shelling	weight=0.8	kind=harm
shillings	weight=0.7	kind=quantity
shooting	weight=0.8	kind=harm
shootings	weight=0.8	kind=harm
shortest	weight=0.8	kind=comparison
shot	weight=0.7	kind=harm
shrank	weight=0.9	kind=comparison
shrink	weight=0.7	kind=comparison
shrunk	weight=0.8	kind=comparison
shut down	weight=0.5	kind=event
side effects	weight=0.8	kind=cause
signed	weight=0.6	kind=policy
signed a deal	weight=0.6	kind=event
since	weight=0.4	kind=event
since records began	weight=1.0	kind=comparison
skyrocketed	weight=0.9	kind=comparison
slower	weight=0.6	kind=comparison
slowest	weight=0.9	kind=comparison
slump	weight=0.8	kind=comparison
slumped	weight=0.9	kind=comparison
smaller	weight=0.7	kind=comparison
smallest	weight=0.8	kind=comparison
smuggling	weight=0.7	kind=harm
soar	weight=0.8	kind=comparison
soared	weight=0.9	kind=comparison
social security	weight=0.7	kind=policy
sold	weight=0.5	kind=event
spark	weight=0.4	kind=cause
sparked	weight=0.5	kind=cause
spending	weight=0.9	kind=quantity
spent	weight=0.8	kind=event
spied	weight=0.8	kind=harm
spike	weight=0.7	kind=comparison
spiked	weight=0.8	kind=comparison
square miles	weight=0.8	kind=quantity
stabbed	weight=0.8	kind=harm
stabbing	weight=0.8	kind=harm
starvation	weight=0.9	kind=harm
starving	weight=0.8	kind=harm
statistic	weight=0.9	kind=quantity
statistics	weight=0.9	kind=quantity
statute	weight=0.6	kind=policy
stem from	weight=0.7	kind=cause
stemmed from	weight=0.7	kind=cause
stems from	weight=0.7	kind=cause
sterling	weight=0.6	kind=quantity
stole	weight=0.8	kind=harm
stolen	weight=0.7	kind=harm
stolen election	weight=1.0	kind=policy
strike	weight=0.4	kind=event
strongest	weight=0.6	kind=comparison
studies show	weight=0.9	kind=event
study finds	weight=0.9	kind=event
study found	weight=0.9	kind=event
subsidies	weight=0.7	kind=policy
subsidy	weight=0.7	kind=policy
sued	weight=0.7	kind=event
suicide	weight=0.7	kind=harm
suicides	weight=0.8	kind=harm
sum	weight=0.4	kind=quantity
surge	weight=0.8	kind=comparison
surged	weight=0.9	kind=comparison
surpass	weight=0.8	kind=comparison
surpassed	weight=0.9	kind=comparison
surplus	weight=0.9	kind=quantity
surveillance	weight=0.6	kind=policy
tariff	weight=0.8	kind=policy
tariff revenue	weight=0.9	kind=quantity
tariffs	weight=0.8	kind=policy
tax	weight=0.8	kind=policy
tax cut	weight=0.9	kind=policy
tax cuts	weight=0.9	kind=policy
tax increase	weight=0.9	kind=policy
taxation	weight=0.7	kind=policy
taxes	weight=0.8	kind=policy
taxpayer	weight=0.6	kind=policy
taxpayers	weight=0.7	kind=policy
temperature	weight=0.7	kind=quantity
temperatures	weight=0.7	kind=quantity
ten times	weight=0.9	kind=comparison
tenfold	weight=0.9	kind=comparison
terror	weight=0.5	kind=harm
terrorism	weight=0.7	kind=harm
terrorist	weight=0.7	kind=harm
terrorists	weight=0.7	kind=harm
tests	weight=0.5	kind=quantity
than	weight=0.6	kind=comparison
theft	weight=0.8	kind=harm
third	weight=0.4	kind=quantity
this year	weight=0.4	kind=event
thousand	weight=0.8	kind=quantity
thousands	weight=0.8	kind=quantity
three times	weight=0.9	kind=comparison
three-quarters	weight=0.9	kind=quantity
threefold	weight=0.9	kind=comparison
tied	weight=0.3	kind=comparison
tied to	weight=0.6	kind=cause
to blame	weight=0.7	kind=cause
tonnes	weight=0.8	kind=quantity
tons	weight=0.8	kind=quantity
took place	weight=0.5	kind=event
torture	weight=0.8	kind=harm
tortured	weight=0.9	kind=harm
total	weight=0.7	kind=quantity
totals	weight=0.7	kind=quantity
toxic	weight=0.8	kind=harm
trade deal	weight=0.7	kind=policy
trade deficit	weight=1.0	kind=quantity
trafficking	weight=0.8	kind=harm
treat	weight=0.3	kind=cause
treaty	weight=0.6	kind=policy
trebled	weight=1.0	kind=comparison
trigger	weight=0.6	kind=cause
triggered	weight=0.7	kind=cause
trillion	weight=1.0	kind=quantity
trillions	weight=0.9	kind=quantity
triple	weight=0.8	kind=comparison
tripled	weight=1.0	kind=comparison
troops	weight=0.6	kind=event
tuition	weight=0.6	kind=policy
turnout	weight=0.8	kind=quantity
turnover	weight=0.7	kind=quantity
twice	weight=0.8	kind=comparison
two-thirds	weight=0.9	kind=quantity
twofold	weight=0.9	kind=comparison
unconstitutional	weight=0.7	kind=policy
under	weight=0.2	kind=comparison
unemployment	weight=1.0	kind=quantity
unemployment rate	weight=1.0	kind=quantity
unlawful	weight=0.7	kind=policy
unprecedented	weight=0.8	kind=comparison
up from	weight=0.9	kind=comparison
up to	weight=0.5	kind=comparison
vaccinated	weight=0.8	kind=cause
vaccine	weight=0.8	kind=cause
vaccines	weight=0.8	kind=cause
versus	weight=0.5	kind=comparison
veto	weight=0.6	kind=policy
vetoed	weight=0.8	kind=policy
victim	weight=0.6	kind=harm
victims	weight=0.7	kind=harm
violated	weight=0.8	kind=event
violation	weight=0.7	kind=event
virus	weight=0.7	kind=harm
visa	weight=0.5	kind=policy
visas	weight=0.5	kind=policy
visited	weight=0.3	kind=event
voted	weight=0.8	kind=policy
voted against	weight=0.9	kind=policy
voted for	weight=0.9	kind=policy
voter fraud	weight=1.0	kind=policy
votes	weight=0.7	kind=quantity
wage	weight=0.7	kind=quantity
wages	weight=0.8	kind=quantity
war	weight=0.5	kind=event
war crime	weight=0.9	kind=harm
war crimes	weight=0.9	kind=harm
weakest	weight=0.6	kind=comparison
weapons	weight=0.6	kind=harm
weapons of mass destruction	weight=1.0	kind=harm
welfare	weight=0.6	kind=policy
wildfire	weight=0.7	kind=harm
wildfires	weight=0.7	kind=harm
withdrawn	weight=0.5	kind=event
withdrew	weight=0.7	kind=event
won	weight=0.6	kind=event
works	weight=0.3	kind=cause
worse	weight=0.6	kind=comparison
worsen	weight=0.6	kind=cause
worsened	weight=0.7	kind=cause
worst	weight=0.8	kind=comparison
wounded	weight=0.9	kind=harm
year on year	weight=1.0	kind=comparison
year over year	weight=1.0	kind=comparison
year-on-year	weight=1.0	kind=comparison
yen	weight=0.8	kind=quantity
yesterday	weight=0.3	kind=event
youngest	weight=0.7	kind=comparison
yuan	weight=0.8	kind=quantity
