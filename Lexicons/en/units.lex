# Units of measure, and signs and parts of money, by what a text writes; unit= is the singular or the ISO 4217 code.
# source: written by hand for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind unit value
%	kind=percent	unit=percent
acre	unit=acre
acre feet	unit=acre-foot
acre foot	unit=acre-foot
acres	unit=acre
barrel	unit=barrel
barrels	unit=barrel
barrels a day	unit=barrel per day
barrels per day	unit=barrel per day
basis point	unit=basis point
basis points	unit=basis point
bbl	unit=barrel
bhp	unit=horsepower
bpd	unit=barrel per day
bucks	kind=name	unit=USD
bushel	unit=bushel
bushels	unit=bushel
C	unit=degree Celsius
calorie	unit=calorie
calories	unit=calorie
carat	unit=carat
carats	unit=carat
Celsius	unit=degree Celsius
cent	kind=name	unit=USD	value=0.01
centimeter	unit=centimeter
centimeters	unit=centimeter
centimetre	unit=centimeter
centimetres	unit=centimeter
cents	kind=name	unit=USD	value=0.01
centuries	kind=time	unit=century
century	kind=time	unit=century
cm	unit=centimeter
cms	unit=centimeter
cubic feet	unit=cubic foot
cubic foot	unit=cubic foot
cubic meter	unit=cubic meter
cubic meters	unit=cubic meter
cubic metre	unit=cubic meter
cubic metres	unit=cubic meter
day	kind=time	unit=day
days	kind=time	unit=day
decade	kind=time	unit=decade
decades	kind=time	unit=decade
decibel	unit=decibel
decibels	unit=decibel
degree	unit=degree
degree Celsius	unit=degree Celsius
degree Fahrenheit	unit=degree Fahrenheit
degrees	unit=degree
degrees C	unit=degree Celsius
degrees Celsius	unit=degree Celsius
degrees centigrade	unit=degree Celsius
degrees F	unit=degree Fahrenheit
degrees Fahrenheit	unit=degree Fahrenheit
Dh	kind=sign	unit=AED
Dhs	kind=sign	unit=AED
F	unit=degree Fahrenheit
F$	kind=sign	unit=FJD
Fahrenheit	unit=degree Fahrenheit
feet	unit=foot
FJ$	kind=sign	unit=FJD
foot	unit=foot
fortnight	kind=time	unit=fortnight
fortnights	kind=time	unit=fortnight
ft	unit=foot
ft.	unit=foot
g	unit=gram
gallon	unit=gallon
gallons	unit=gallon
GB	unit=gigabyte
GH¢	kind=sign	unit=GHS
GH₵	kind=sign	unit=GHS
gigabyte	unit=gigabyte
gigabytes	unit=gigabyte
gigawatt	unit=gigawatt
gigawatt hour	unit=gigawatt-hour
gigawatt hours	unit=gigawatt-hour
gigawatt-hour	unit=gigawatt-hour
gigawatt-hours	unit=gigawatt-hour
gigawatts	unit=gigawatt
gram	unit=gram
gramme	unit=gram
grammes	unit=gram
grams	unit=gram
GW	unit=gigawatt
GWh	unit=gigawatt-hour
ha	unit=hectare
hectare	unit=hectare
hectares	unit=hectare
hertz	unit=hertz
horsepower	unit=horsepower
hour	kind=time	unit=hour
hours	kind=time	unit=hour
hr	kind=time	unit=hour
hrs	kind=time	unit=hour
hrs.	kind=time	unit=hour
Hz	unit=hertz
in.	unit=inch
inch	unit=inch
inches	unit=inch
J$	kind=sign	unit=JMD
karat	unit=karat
karats	unit=karat
KB	unit=kilobyte
kg	unit=kilogram
kHz	unit=kilohertz
kilo	unit=kilogram
kilobyte	unit=kilobyte
kilobytes	unit=kilobyte
kilogram	unit=kilogram
kilogramme	unit=kilogram
kilogrammes	unit=kilogram
kilograms	unit=kilogram
kilohertz	unit=kilohertz
kilometer	unit=kilometer
kilometers	unit=kilometer
kilometers an hour	unit=kilometer per hour
kilometers per hour	unit=kilometer per hour
kilometre	unit=kilometer
kilometres	unit=kilometer
kilometres an hour	unit=kilometer per hour
kilometres per hour	unit=kilometer per hour
kilos	unit=kilogram
kilowatt	unit=kilowatt
kilowatt hour	unit=kilowatt-hour
kilowatt hours	unit=kilowatt-hour
kilowatt-hour	unit=kilowatt-hour
kilowatt-hours	unit=kilowatt-hour
kilowatts	unit=kilowatt
km	unit=kilometer
km/h	unit=kilometer per hour
kmph	unit=kilometer per hour
kms	unit=kilometer
km²	unit=square kilometer
knot	unit=knot
knots	unit=knot
kobo	kind=name	unit=NGN	value=0.01
kph	unit=kilometer per hour
KSh	kind=sign	unit=KES
KShs	kind=sign	unit=KES
kW	unit=kilowatt
kWh	unit=kilowatt-hour
lb	unit=pound
lbs	unit=pound
light year	unit=light-year
light years	unit=light-year
light-year	unit=light-year
light-years	unit=light-year
liter	unit=liter
liters	unit=liter
litre	unit=liter
litres	unit=liter
m	unit=meter
MB	unit=megabyte
megabyte	unit=megabyte
megabytes	unit=megabyte
megahertz	unit=megahertz
megaton	unit=megaton
megatons	unit=megaton
megawatt	unit=megawatt
megawatt hour	unit=megawatt-hour
megawatt hours	unit=megawatt-hour
megawatt-hour	unit=megawatt-hour
megawatt-hours	unit=megawatt-hour
megawatts	unit=megawatt
meter	unit=meter
meters	unit=meter
meters per second	unit=meter per second
metre	unit=meter
metres	unit=meter
metres per second	unit=meter per second
metric ton	unit=tonne
metric tonnes	unit=tonne
metric tons	unit=tonne
mg	unit=milligram
MHz	unit=megahertz
microgram	unit=microgram
micrograms	unit=microgram
mile	unit=mile
miles	unit=mile
miles an hour	unit=mile per hour
miles per hour	unit=mile per hour
milligram	unit=milligram
milligrams	unit=milligram
milliliter	unit=milliliter
milliliters	unit=milliliter
millilitre	unit=milliliter
millilitres	unit=milliliter
millimeter	unit=millimeter
millimeters	unit=millimeter
millimetre	unit=millimeter
millimetres	unit=millimeter
min	kind=time	unit=minute
mins	kind=time	unit=minute
minute	kind=time	unit=minute
minutes	kind=time	unit=minute
ml	unit=milliliter
mm	unit=millimeter
month	kind=time	unit=month
months	kind=time	unit=month
mph	unit=mile per hour
MW	unit=megawatt
MWh	unit=megawatt-hour
m²	unit=square meter
m³	unit=cubic meter
N	kind=letter	unit=NGN
N$	kind=sign	unit=NAD
nautical mile	unit=nautical mile
nautical miles	unit=nautical mile
night	kind=time	unit=night
nights	kind=time	unit=night
ounce	unit=ounce
ounces	unit=ounce
oz	unit=ounce
p	kind=name	unit=GBP	value=0.01
paisa	kind=name	unit=INR	value=0.01
paise	kind=name	unit=INR	value=0.01
pct	kind=percent	unit=percent
pence	kind=name	unit=GBP	value=0.01
penny	kind=name	unit=GBP	value=0.01
per cent	kind=percent	unit=percent
per cent points	kind=percent	unit=percentage point
per-cent	kind=percent	unit=percent
percent	kind=percent	unit=percent
percentage point	kind=percent	unit=percentage point
percentage points	kind=percent	unit=percentage point
percentage-point	kind=percent	unit=percentage point
percentage-points	kind=percent	unit=percentage point
percents	kind=percent	unit=percent
pint	unit=pint
pints	unit=pint
pound	kind=pound	unit=pound
pounds	kind=pound	unit=pound
pp	kind=percent	unit=percentage point
psi	unit=pound per square inch
quart	unit=quart
quarters	kind=time	unit=quarter
quarts	unit=quart
quid	kind=name	unit=GBP
quintal	unit=quintal
quintals	unit=quintal
R	kind=letter	unit=ZAR
Re	kind=sign	unit=INR
RM	kind=sign	unit=MYR
RMB	kind=sign	unit=CNY
Rp	kind=sign	unit=IDR
Rs	kind=sign	unit=INR
Rs.	kind=sign	unit=INR
second	kind=second	unit=second
seconds	kind=time	unit=second
secs	kind=time	unit=second
Sh	kind=sign	unit=KES
Shs	kind=sign	unit=KES
sq ft	unit=square foot
sq km	unit=square kilometer
sq m	unit=square meter
sq miles	unit=square mile
sqm	unit=square meter
square feet	unit=square foot
square foot	unit=square foot
square inch	unit=square inch
square inches	unit=square inch
square kilometer	unit=square kilometer
square kilometers	unit=square kilometer
square kilometre	unit=square kilometer
square kilometres	unit=square kilometer
square meter	unit=square meter
square meters	unit=square meter
square metre	unit=square meter
square metres	unit=square meter
square mile	unit=square mile
square miles	unit=square mile
square yard	unit=square yard
square yards	unit=square yard
stone	unit=stone
TB	unit=terabyte
terabyte	unit=terabyte
terabytes	unit=terabyte
terawatt	unit=terawatt
terawatt hour	unit=terawatt-hour
terawatt hours	unit=terawatt-hour
terawatt-hour	unit=terawatt-hour
terawatt-hours	unit=terawatt-hour
terawatts	unit=terawatt
Tk	kind=sign	unit=BDT
ton	unit=ton
tonne	unit=tonne
tonnes	unit=tonne
tons	unit=ton
TSh	kind=sign	unit=TZS
TShs	kind=sign	unit=TZS
TT$	kind=sign	unit=TTD
TWh	unit=terawatt-hour
USh	kind=sign	unit=UGX
UShs	kind=sign	unit=UGX
volt	unit=volt
volts	unit=volt
watt	unit=watt
watts	unit=watt
week	kind=time	unit=week
weeks	kind=time	unit=week
yard	unit=yard
yards	unit=yard
year	kind=time	unit=year
years	kind=time	unit=year
yr	kind=time	unit=year
yrs	kind=time	unit=year
ZW$	kind=sign	unit=ZWL
¢	kind=name	unit=USD	value=0.01
°	unit=degree
° C	unit=degree Celsius
° F	unit=degree Fahrenheit
℃	unit=degree Celsius
℉	unit=degree Fahrenheit
