# Well-known organizations; acronym-of= is the full name of an acronym.
# source: written by hand
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind acronym-of
1MDB	kind=company
21st Century Fox	kind=company
3M	kind=company
AB InBev	kind=company
ABB	kind=company
Abbott	kind=company
AbbVie	kind=company
ABN Amro	kind=company
Absa	kind=company
ACCC	kind=government
Accenture	kind=company
Acer	kind=company
Adani	kind=company
Adani Group	kind=company
ADB	kind=international	acronym-of=Asian Development Bank
Adidas	kind=company
Adobe	kind=company
Aer Lingus	kind=company
Aeroflot	kind=company
Aetna	kind=company
African Development Bank	kind=international
African Union	kind=international
AIG	kind=company
AIIB	kind=international	acronym-of=Asian Infrastructure Investment Bank
Air Canada	kind=company
Air China	kind=company
Air France	kind=company
Air France-KLM	kind=company
Air India	kind=company
Air New Zealand	kind=company
AirAsia	kind=company
Airbnb	kind=company
Airbus	kind=company
Airtel	kind=company
Alcoa	kind=company
Aldi	kind=company
Alibaba	kind=company
Alitalia	kind=company
All Nippon Airways	kind=company
Allergan	kind=company
Allianz	kind=company
Allstate	kind=company
Alphabet	kind=company
Alstom	kind=company
Altria	kind=company
Amazon	kind=company
Amazon.com	kind=company
AMD	kind=company
America Movil	kind=company
American Airlines	kind=company
American Express	kind=company
Amgen	kind=company
AMISOM	kind=international
Amtrak	kind=company
América Móvil	kind=company
ANA	kind=company	acronym-of=All Nippon Airways
Anglo American	kind=company
AngloGold Ashanti	kind=company
Anheuser-Busch	kind=company
Anheuser-Busch InBev	kind=company
Anthem Inc.	kind=company
Antonov	kind=company
Anvisa	kind=government
ANZ	kind=company
APEC	kind=international	acronym-of=Asia-Pacific Economic Cooperation
Apple	kind=company
Apple Inc.	kind=company
Arab League	kind=international
Aramco	kind=company
Areva	kind=company
Arm Holdings	kind=company
Arriva	kind=company
Asda	kind=company
ASEAN	kind=international	acronym-of=Association of Southeast Asian Nations
Asian Development Bank	kind=international
Asian Infrastructure Investment Bank	kind=international
Asiana	kind=company
ASIC	kind=government
ASIO	kind=government
ASML	kind=company
Aso Rock	kind=government
Assembly of Experts	kind=government
Association of Southeast Asian Nations	kind=international
Aston Martin	kind=company
AstraZeneca	kind=company
Asus	kind=company
AT&T	kind=company
ATF	kind=government	acronym-of=Bureau of Alcohol‚ Tobacco‚ Firearms and Explosives
AU	kind=international	acronym-of=African Union
Audi	kind=company
Avianca	kind=company
Aviva	kind=company
AXA	kind=company
Axis Bank	kind=company
BA	kind=company	acronym-of=British Airways
BAE Systems	kind=company
BaFin	kind=government
Baidu	kind=company
Bajaj Auto	kind=company
Balfour Beatty	kind=company
Banco de Mexico	kind=government
Bank for International Settlements	kind=international
Bank Indonesia	kind=government
Bank Negara	kind=government
Bank of America	kind=company
Bank of Canada	kind=government
Bank of England	kind=government
Bank of Israel	kind=government
Bank of Japan	kind=government
Bank of Korea	kind=government
Banxico	kind=government
Barclays	kind=company
Barrick Gold	kind=company
BASF	kind=company
Basij	kind=government
Bayer	kind=company
BBVA	kind=company
Bear Stearns	kind=company
Bentley	kind=company
Berkshire Hathaway	kind=company
Best Buy	kind=company
Betfair	kind=company
Bharat Biotech	kind=company
Bharat Heavy Electricals	kind=company
Bharti Airtel	kind=company
BHP	kind=company
BHP Billiton	kind=company
BHS	kind=company	acronym-of=British Home Stores
Biman	kind=company
Binance	kind=company
Biocon	kind=company
Biogen	kind=company
BioNTech	kind=company
BKA	kind=government
BlackBerry	kind=company
BlackRock	kind=company
Blackstone	kind=company
Blackwater	kind=company
Blue House	kind=government
BMW	kind=company
BND	kind=government
BNP Paribas	kind=company
BNPB	kind=government
BNSF	kind=company
BoE	kind=government	acronym-of=Bank of England
Boeing	kind=company
BOJ	kind=government	acronym-of=Bank of Japan
Bombardier	kind=company
Boots	kind=company
Booz Allen Hamilton	kind=company
Bosch	kind=company
BP	kind=company
Bradesco	kind=company
BRICS	kind=international
Bridgewater	kind=company
Bristol-Myers Squibb	kind=company
British Airways	kind=company
British American Tobacco	kind=company
British Gas	kind=company
British Home Stores	kind=company
Broadcom	kind=company
BSF	kind=government	acronym-of=Border Security Force
BT	kind=company
Buckingham Palace	kind=government
Bundesbank	kind=government
Bundesrat	kind=government
Bundestag	kind=government
Bundeswehr	kind=government
Burberry	kind=company
Bureau of Meteorology	kind=government
Burger King	kind=company
BYD	kind=company
Byju's	kind=company
ByteDance	kind=company
C.I.A.	kind=government	acronym-of=Central Intelligence Agency
Cadbury	kind=company
Cambridge Analytica	kind=company
Canon	kind=company
Capita	kind=company
Capital Economics	kind=company
Capital One	kind=company
Capitol Hill	kind=government
Carabinieri	kind=government
Care Quality Commission	kind=government
Cargill	kind=company
Caricom	kind=international
Carillion	kind=company
Carlsberg	kind=company
Carlyle Group	kind=company
Carnival Corp	kind=company
Carrefour	kind=company
Casa Rosada	kind=government
Caterpillar	kind=company
Cathay Pacific	kind=company
CBI	kind=government	acronym-of=Central Bureau of Investigation
CBO	kind=government	acronym-of=Congressional Budget Office
CBP	kind=government	acronym-of=Customs and Border Protection
CDC	kind=government	acronym-of=Centers for Disease Control and Prevention
Cemex	kind=company
Centers for Disease Control	kind=government
Centers for Disease Control and Prevention	kind=government
Central Bureau of Investigation	kind=government
Central Intelligence Agency	kind=government
Centrica	kind=company
CERN	kind=international
CFPB	kind=government
CFTC	kind=government
Charles Schwab	kind=company
Check Point	kind=company
Chesapeake Energy	kind=company
Chevron	kind=company
Chick-fil-A	kind=company
China Mobile	kind=company
China Southern	kind=company
China Unicom	kind=company
Chipotle	kind=company
Chrysler	kind=company
CIA	kind=government	acronym-of=Central Intelligence Agency
Cigna	kind=company
Cineworld	kind=company
Cipla	kind=company
CIS	kind=international	acronym-of=Commonwealth of Independent States
Cisco	kind=company
Cisco Systems	kind=company
Citibank	kind=company
Citigroup	kind=company
Citroën	kind=company
Clarence House	kind=government
CNOOC	kind=company
Coal India	kind=company
Coca-Cola	kind=company
Codelco	kind=company
COGAT	kind=government
Coinbase	kind=company
Comcast	kind=company
Comelec	kind=government
Commerzbank	kind=company
Commonwealth Bank	kind=company
Commonwealth of Independent States	kind=international
Congress	kind=government
ConocoPhillips	kind=company
Continental AG	kind=company
Costco	kind=company
Council of Europe	kind=international
CPS	kind=government	acronym-of=Crown Prosecution Service
CQC	kind=government	acronym-of=Care Quality Commission
Credit Suisse	kind=company
Crown Prosecution Service	kind=government
CRPF	kind=government
Crédit Agricole	kind=company
CSIRO	kind=government
CSIS	kind=government
Customs and Border Protection	kind=government
CVS	kind=company
CVS Health	kind=company
Daewoo	kind=company
Dail	kind=government
Daimler	kind=company
Dalian Wanda	kind=company
Dangote	kind=company
Dangote Group	kind=company
Danone	kind=company
DARPA	kind=government
Dassault	kind=company
DBS	kind=company
De Beers	kind=company
DEA	kind=government	acronym-of=Drug Enforcement Administration
Debenhams	kind=company
DeepMind	kind=company
Deere & Co.	kind=company
Defra	kind=government
Deliveroo	kind=company
Dell	kind=company
Deloitte	kind=company
Delta Air Lines	kind=company
Denel	kind=company
Deutsche Bank	kind=company
Deutsche Telekom	kind=company
DHL	kind=company
DHS	kind=government	acronym-of=Department of Homeland Security
Diageo	kind=company
Didi Chuxing	kind=company
Disney	kind=company
DoD	kind=government	acronym-of=Department of Defense
DOJ	kind=government	acronym-of=Department of Justice
Domino's	kind=company
Dow Chemical	kind=company
Downing Street	kind=government
DP World	kind=company
Dr. Reddy's	kind=company
DRDO	kind=government
DreamWorks	kind=company
Dropbox	kind=company
Duke Energy	kind=company
Duma	kind=government
Dunkin' Donuts	kind=company
DuPont	kind=company
DVLA	kind=government
DWP	kind=government	acronym-of=Department for Work and Pensions
Dáil	kind=government
E.ON	kind=company
E.U.	kind=international	acronym-of=European Union
EADS	kind=company
East African Community	kind=international
easyJet	kind=company
eBay	kind=company
ECB	kind=international	acronym-of=European Central Bank
Econet	kind=company
ECOWAS	kind=international	acronym-of=Economic Community of West African States
EDF	kind=company
EE	kind=company
EFCC	kind=government	acronym-of=Economic and Financial Crimes Commission
EgyptAir	kind=company
El Al	kind=company
Electrolux	kind=company
Eli Lilly	kind=company
Elysee	kind=government
Elysee Palace	kind=government
EMA	kind=international	acronym-of=European Medicines Agency
Emaar	kind=company
Embraer	kind=company
Emirates	kind=company
Enbridge	kind=company
Enel	kind=company
Enforcement Directorate	kind=government
Engie	kind=company
Eni	kind=company
Enron	kind=company
Environment Agency	kind=government
EPA	kind=government	acronym-of=Environmental Protection Agency
Equifax	kind=company
Equinor	kind=company
Equity Bank	kind=company
Ericsson	kind=company
Ernst & Young	kind=company
ESA	kind=international	acronym-of=European Space Agency
Eskom	kind=company
Ethiopian Airlines	kind=company
Etihad	kind=company
Etihad Airways	kind=company
EU	kind=international	acronym-of=European Union
Eurasian Economic Union	kind=international
Eurocontrol	kind=international
Eurogroup	kind=international
European Central Bank	kind=international
European Commission	kind=international
European Council	kind=international
European Medicines Agency	kind=international
European Parliament	kind=international
European Space Agency	kind=international
European Union	kind=international
Europol	kind=international
Eurostat	kind=international
Eurozone	kind=international
Evercore	kind=company
Evergrande	kind=company
Experian	kind=company
Exxon	kind=company
Exxon Mobil	kind=company
ExxonMobil	kind=company
EY	kind=company	acronym-of=Ernst & Young
F.B.I.	kind=government	acronym-of=Federal Bureau of Investigation
FAA	kind=government	acronym-of=Federal Aviation Administration
Facebook	kind=company
Fannie Mae	kind=company
FAO	kind=international	acronym-of=Food and Agriculture Organization
Fast Retailing	kind=company
FATF	kind=international	acronym-of=Financial Action Task Force
FBI	kind=government	acronym-of=Federal Bureau of Investigation
FCA	kind=government	acronym-of=Financial Conduct Authority
FCC	kind=government	acronym-of=Federal Communications Commission
FDA	kind=government	acronym-of=Food and Drug Administration
FDIC	kind=government
FDNY	kind=government
FEC	kind=government	acronym-of=Federal Election Commission
Fed	kind=government	acronym-of=Federal Reserve
Federal Bureau of Investigation	kind=government
Federal Reserve	kind=government
FedEx	kind=company
FEMA	kind=government	acronym-of=Federal Emergency Management Agency
FERC	kind=government
Ferrari	kind=company
Fiat	kind=company
Fiat Chrysler	kind=company
Fidelity	kind=company
Financial Action Task Force	kind=international
Financial Conduct Authority	kind=government
FirstGroup	kind=company
Fitch	kind=company
Fitch Ratings	kind=company
Flipkart	kind=company
Flybe	kind=company
Fonterra	kind=company
Food and Agriculture Organization	kind=international
Food and Drug Administration	kind=government
Ford Motor	kind=company
Ford Motor Co.	kind=company
Foreign Office	kind=government
Fortescue	kind=company
Foxconn	kind=company
Freddie Mac	kind=company
Frontex	kind=international
FSB	kind=government
FTC	kind=government	acronym-of=Federal Trade Commission
FTX	kind=company
Fujitsu	kind=company
G-20	kind=international
G-7	kind=international
G20	kind=international
G4S	kind=company
G7	kind=international
G8	kind=international
GAIL	kind=company
GAO	kind=government	acronym-of=Government Accountability Office
Gap Inc.	kind=company
Garda	kind=government
Gardaí	kind=government
Garuda	kind=company
Garuda Indonesia	kind=company
Gavi	kind=international
Gazprom	kind=company
GCC	kind=international	acronym-of=Gulf Cooperation Council
GCHQ	kind=government
GDF Suez	kind=company
GE	kind=company	acronym-of=General Electric
Geely	kind=company
General Assembly	kind=international
General Dynamics	kind=company
General Electric	kind=company
General Mills	kind=company
General Motors	kind=company
Gilead	kind=company
Gilead Sciences	kind=company
GlaxoSmithKline	kind=company
Glencore	kind=company
Globacom	kind=company
GM	kind=company	acronym-of=General Motors
Gojek	kind=company
Goldman Sachs	kind=company
Google	kind=company
Grab	kind=company
Greggs	kind=company
Greyhound	kind=company
Group of 20	kind=international
Group of Seven	kind=international
Groupon	kind=company
GRU	kind=government
Grupo Bimbo	kind=company
GSK	kind=company	acronym-of=GlaxoSmithKline
Guardia Civil	kind=government
Guardian Council	kind=government
Gulf Cooperation Council	kind=international
H&M	kind=company
Haier	kind=company
Halifax Bank	kind=company
Halkbank	kind=company
Halliburton	kind=company
Harley-Davidson	kind=company
Harrods	kind=company
HBOS	kind=company
HCL	kind=company
HDFC	kind=company
HDFC Bank	kind=company
Heineken	kind=company
Hero MotoCorp	kind=company
Hershey	kind=company
Hewlett-Packard	kind=company
HHS	kind=government
Highways England	kind=government
Hikvision	kind=company
Hilton	kind=company
Hindustan Aeronautics	kind=company
Hitachi	kind=company
HMRC	kind=government	acronym-of=HM Revenue and Customs
Holcim	kind=company
Holy See	kind=international
Holyrood	kind=government
Home Depot	kind=company
Home Office	kind=government
Homeland Security	kind=government
Honda	kind=company
Honeywell	kind=company
House of Representatives	kind=government
HP	kind=company	acronym-of=Hewlett-Packard
HSBC	kind=company
HSBC Holdings	kind=company
HTC	kind=company
Huawei	kind=company
HUD	kind=government
Hulu	kind=company
Human Rights Council	kind=international
Humana	kind=company
Hyatt	kind=company
Hydro One	kind=company
Hyundai	kind=company
Hyundai Motor	kind=company
IAEA	kind=international	acronym-of=International Atomic Energy Agency
IATA	kind=international
Ibama	kind=government
Iberdrola	kind=company
Iberia	kind=company
IBM	kind=company
ICAO	kind=international
ICBC	kind=company
ICC	kind=international	acronym-of=International Criminal Court
ICE	kind=government	acronym-of=Immigration and Customs Enforcement
ICICI Bank	kind=company
ICJ	kind=international	acronym-of=International Court of Justice
ICRC	kind=international	acronym-of=International Committee of the Red Cross
IDF	kind=government	acronym-of=Israel Defense Forces
IEA	kind=international	acronym-of=International Energy Agency
IEBC	kind=government
IGAD	kind=international
IHS Markit	kind=company
Ikea	kind=company
ILO	kind=international	acronym-of=International Labour Organization
IMF	kind=international	acronym-of=International Monetary Fund
Immigration and Customs Enforcement	kind=government
Imperial Tobacco	kind=company
Indian Oil	kind=company
IndiGo	kind=company
Inditex	kind=company
INEC	kind=government	acronym-of=Independent National Electoral Commission
INEGI	kind=government
Infineon	kind=company
Infosys	kind=company
ING	kind=company
Instagram	kind=company
Intel	kind=company
Inter-American Development Bank	kind=international
Inter-Services Intelligence	kind=government
Intergovernmental Panel on Climate Change	kind=international
International Atomic Energy Agency	kind=international
International Committee of the Red Cross	kind=international
International Court of Justice	kind=international
International Criminal Court	kind=international
International Energy Agency	kind=international
International Labour Organization	kind=international
International Monetary Fund	kind=international
International Organization for Migration	kind=international
Interpol	kind=international
Intesa Sanpaolo	kind=company
IOM	kind=international	acronym-of=International Organization for Migration
IPCC	kind=international	acronym-of=Intergovernmental Panel on Climate Change
IRGC	kind=government	acronym-of=Islamic Revolutionary Guard Corps
IRS	kind=government	acronym-of=Internal Revenue Service
ISI	kind=government	acronym-of=Inter-Services Intelligence
ISPR	kind=government
Israel Defense Forces	kind=government
ISRO	kind=government	acronym-of=Indian Space Research Organisation
Isuzu	kind=company
Itaú	kind=company
ITC	kind=company
Itochu	kind=company
ITU	kind=international
ITV plc	kind=company
J.C. Penney	kind=company
J.P. Morgan	kind=company
Jaguar Land Rover	kind=company
JAL	kind=company	acronym-of=Japan Airlines
Japan Airlines	kind=company
JBS	kind=company
JD.com	kind=company
Jefferies	kind=company
Jet Airways	kind=company
JetBlue	kind=company
John Deere	kind=company
John Lewis	kind=company
Johnson & Johnson	kind=company
Joint Chiefs of Staff	kind=government
Jollibee	kind=company
JPMorgan	kind=company
JPMorgan Chase	kind=company
Justice Department	kind=government
Kaspersky Lab	kind=company
Kawasaki	kind=company
KBR	kind=company
Kellogg's	kind=company
Kensington Palace	kind=government
Kenya Airways	kind=company
Kering	kind=company
KFC	kind=company
KGB	kind=government
Kia	kind=company
Kia Motors	kind=company
Kimberley Process	kind=international
Kinder Morgan	kind=company
Kingfisher Airlines	kind=company
KKR	kind=company
KLM	kind=company
Kmart	kind=company
Knesset	kind=government
Korean Air	kind=company
KPK	kind=government
KPMG	kind=company
Kraft Heinz	kind=company
Kremlin	kind=government
Kroger	kind=company
L'Oréal	kind=company
Ladbrokes	kind=company
Lamborghini	kind=company
LAPD	kind=government	acronym-of=Los Angeles Police Department
Larsen & Toubro	kind=company
Las Vegas Sands	kind=company
LATAM	kind=company
League of Nations	kind=international
LegCo	kind=government
Lego	kind=company
Lehman Brothers	kind=company
Lenovo	kind=company
Levi Strauss	kind=company
LG	kind=company
LG Electronics	kind=company
Library of Congress	kind=government
Lidl	kind=company
LinkedIn	kind=company
Lion Air	kind=company
Lloyd's of London	kind=company
Lloyds	kind=company
Lloyds Banking Group	kind=company
Lockheed Martin	kind=company
Lok Sabha	kind=government
Lonmin	kind=company
Lotte	kind=company
Lowe's	kind=company
Lucasfilm	kind=company
Lufthansa	kind=company
Lukoil	kind=company
Luxottica	kind=company
LVMH	kind=company
Lyft	kind=company
M&S	kind=company	acronym-of=Marks & Spencer
MACC	kind=government
Macquarie	kind=company
Macy's	kind=company
Maersk	kind=company
Mahindra	kind=company
Mahindra & Mahindra	kind=company
Majlis	kind=government
Malacanang	kind=government
Malacañang	kind=government
Malaysia Airlines	kind=company
Markit	kind=company
Marks & Spencer	kind=company
Marriott	kind=company
Mars Inc.	kind=company
Marubeni	kind=company
Maruti	kind=company
Maruti Suzuki	kind=company
Marvel	kind=company
MAS	kind=government	acronym-of=Monetary Authority of Singapore
Maserati	kind=company
MasterCard	kind=company
Matignon	kind=government
Maxis	kind=company
Mazda	kind=company
McDonald's	kind=company
McKinsey	kind=company
McLaren	kind=company
Medicaid	kind=government
Medicare	kind=government
Medtronic	kind=company
Mercado Libre	kind=company
Mercedes-Benz	kind=company
Merck	kind=company
Mercosur	kind=international
Merrill Lynch	kind=company
Met Office	kind=government
Met Police	kind=government
Meta Platforms	kind=company
METI	kind=government
MetLife	kind=company
Metropolitan Police	kind=government
MGM Resorts	kind=company
MI5	kind=government
MI6	kind=government
Michelin	kind=company
Micron	kind=company
Microsoft	kind=company
Ministry of Defence	kind=government
MINUSMA	kind=international
Mitsubishi	kind=company
Mitsubishi Heavy Industries	kind=company
Mitsui	kind=company
MoD	kind=government	acronym-of=Ministry of Defence
Moderna	kind=company
Mondelez	kind=company
Monetary Authority of Singapore	kind=government
Monsanto	kind=company
MONUSCO	kind=international
Moody's	kind=company
Moody's Analytics	kind=company
Moody's Investors Service	kind=company
Morgan Stanley	kind=company
Morrisons	kind=company
Mossad	kind=government
Mossos d'Esquadra	kind=government
Motorola	kind=company
Mt. Gox	kind=company
MTA	kind=government	acronym-of=Metropolitan Transportation Authority
MTN	kind=company
Mylan	kind=company
NAB	kind=company	acronym-of=National Australia Bank
NADRA	kind=government
NAFDAC	kind=government
Naftogaz	kind=company
NASA	kind=government
Nasdaq	kind=company
Naspers	kind=company
National Accountability Bureau	kind=government
National Australia Bank	kind=company
National Crime Agency	kind=government
National Grid	kind=company
National Health Service	kind=government
National Hurricane Center	kind=government
National Institutes of Health	kind=government
National People's Congress	kind=government
National Prosecuting Authority	kind=government
National Security Agency	kind=government
National Security Council	kind=government
National Weather Service	kind=government
Nationwide	kind=company
NATO	kind=international	acronym-of=North Atlantic Treaty Organization
NatWest	kind=company
NBCUniversal	kind=company
NEC	kind=company
Nedbank	kind=company
NEMA	kind=government
Nestle	kind=company
Nestlé	kind=company
Netflix	kind=company
Network Rail	kind=company
New York Stock Exchange	kind=company
News Corp	kind=company
News Corp.	kind=company
NHS	kind=government	acronym-of=National Health Service
NHS England	kind=government
NHTSA	kind=government	acronym-of=National Highway Traffic Safety Administration
NIA	kind=government	acronym-of=National Investigation Agency
NIH	kind=government	acronym-of=National Institutes of Health
Nike	kind=company
Nikon	kind=company
Nintendo	kind=company
Nippon Steel	kind=company
Nissan	kind=company
Niti Aayog	kind=government
NLRB	kind=government
NNPC	kind=company
No 10	kind=government
NOAA	kind=government
Nokia	kind=company
Nomura	kind=company
Non-Aligned Movement	kind=international
Nordstrom	kind=company
Norges Bank	kind=government
Norilsk Nickel	kind=company
Norsk Hydro	kind=company
North Atlantic Treaty Organization	kind=international
Northern Rock	kind=company
Northrop Grumman	kind=company
Novartis	kind=company
Novo Nordisk	kind=company
NPA	kind=government	acronym-of=National Prosecuting Authority
NPC	kind=government	acronym-of=National People's Congress
NSA	kind=government	acronym-of=National Security Agency
NSO Group	kind=company
NTPC	kind=company
NTSB	kind=government	acronym-of=National Transportation Safety Board
Number 10	kind=government
Nvidia	kind=company
NYPD	kind=government	acronym-of=New York Police Department
NYSE	kind=company	acronym-of=New York Stock Exchange
OAS	kind=international	acronym-of=Organization of American States
OBR	kind=government	acronym-of=Office for Budget Responsibility
Ocado	kind=company
Occidental	kind=company
OCHA	kind=international
Odebrecht	kind=company
OECD	kind=international	acronym-of=Organisation for Economic Co-operation and Development
Ofcom	kind=government
Office for Budget Responsibility	kind=government
Office for National Statistics	kind=government
Ofgem	kind=government
Ofsted	kind=government
Ofwat	kind=government
OIC	kind=international	acronym-of=Organization of Islamic Cooperation
Ola	kind=company
Olympus	kind=company
OMB	kind=government
ONGC	kind=company
ONS	kind=government	acronym-of=Office for National Statistics
OPCW	kind=international	acronym-of=Organization for the Prohibition of Chemical Weapons
OPEC	kind=international
OPEC+	kind=international
Opel	kind=company
OpenAI	kind=company
Oppo	kind=company
Oracle	kind=company
Orange SA	kind=company
Organisation for Economic Co-operation and Development	kind=international
Organization for Security and Co-operation in Europe	kind=international
Organization for the Prohibition of Chemical Weapons	kind=international
Organization of American States	kind=international
Organization of Islamic Cooperation	kind=international
OSCE	kind=international	acronym-of=Organization for Security and Co-operation in Europe
OSHA	kind=government
Oxford Economics	kind=company
P&G	kind=company	acronym-of=Procter & Gamble
Paddy Power	kind=company
Pakistan International Airlines	kind=company
Palantir	kind=company
Palestinian Authority	kind=government
Pan Am	kind=company
Pan American Health Organization	kind=international
Panasonic	kind=company
Paramount	kind=company
PayPal	kind=company
Paytm	kind=company
PBOC	kind=government	acronym-of=People's Bank of China
PDVSA	kind=company
Peabody	kind=company
Peace Corps	kind=government
Pegatron	kind=company
Pemex	kind=company
PEMRA	kind=government
Pentagon	kind=government
People's Bank of China	kind=government
People's Liberation Army	kind=government
Pepsi	kind=company
PepsiCo	kind=company
Pertamina	kind=company
Petrobras	kind=company
PetroChina	kind=company
Petronas	kind=company
Peugeot	kind=company
Pfizer	kind=company
PG&E	kind=company
Philip Morris	kind=company
Philips	kind=company
Phillips 66	kind=company
PIA	kind=company	acronym-of=Pakistan International Airlines
Pinterest	kind=company
Pirelli	kind=company
Pixar	kind=company
Pizza Hut	kind=company
PLA	kind=government	acronym-of=People's Liberation Army
Planalto	kind=government
Police Scotland	kind=government
Politburo	kind=government
Politburo Standing Committee	kind=government
Porsche	kind=company
Posco	kind=company
PricewaterhouseCoopers	kind=company
Primark	kind=company
Procter & Gamble	kind=company
Prudential	kind=company
PSA Peugeot Citroen	kind=company
PSNI	kind=government	acronym-of=Police Service of Northern Ireland
Public Health England	kind=government
Puma	kind=company
Punjab National Bank	kind=company
Purdue Pharma	kind=company
PwC	kind=company
Qantas	kind=company
Qatar Airways	kind=company
Quai d'Orsay	kind=government
Qualcomm	kind=company
Quds Force	kind=government
Queen's Park	kind=government
Rabobank	kind=company
Rada	kind=government
Rajya Sabha	kind=government
Rakuten	kind=company
Ralph Lauren	kind=company
Ranbaxy	kind=company
Rapid Action Battalion	kind=government
RAW	kind=government	acronym-of=Research and Analysis Wing
Raytheon	kind=company
RBA	kind=government	acronym-of=Reserve Bank of Australia
RBC	kind=company	acronym-of=Royal Bank of Canada
RBI	kind=government	acronym-of=Reserve Bank of India
RBS	kind=company	acronym-of=Royal Bank of Scotland
RCMP	kind=government	acronym-of=Royal Canadian Mounted Police
Red Crescent	kind=international
Red Cross	kind=international
Reddit	kind=company
Reebok	kind=company
Regeneron	kind=company
Reliance	kind=company
Reliance Industries	kind=company
Reliance Jio	kind=company
Renault	kind=company
Repsol	kind=company
Research in Motion	kind=company
Reserve Bank of Australia	kind=government
Reserve Bank of India	kind=government
Reserve Bank of Zimbabwe	kind=government
Revolutionary Guards	kind=government
Reynolds American	kind=company
Rightmove	kind=company
Riksbank	kind=government
Rio Tinto	kind=company
Rite Aid	kind=company
Rivian	kind=company
Robinhood	kind=company
Roche	kind=company
Rolex	kind=company
Rolls-Royce	kind=company
Rosatom	kind=company
Roscosmos	kind=government
Roskomnadzor	kind=government
Rosneft	kind=company
Rosoboronexport	kind=company
Rosstat	kind=government
Royal Bank of Canada	kind=company
Royal Bank of Scotland	kind=company
Royal Caribbean	kind=company
Royal Dutch Shell	kind=company
Royal Mail	kind=company
Rusal	kind=company
RWE	kind=company
Ryanair	kind=company
S&P	kind=company	acronym-of=Standard & Poor's
Saab	kind=company
SAARC	kind=international
SABIC	kind=company
SABMiller	kind=company
SADC	kind=international
Safaricom	kind=company
Safeway	kind=company
Safran	kind=company
SAIC	kind=company
Sainsbury's	kind=company
Salesforce	kind=company
Samsung	kind=company
Samsung Electronics	kind=company
San Miguel	kind=company
SANDF	kind=government
Sanofi	kind=company
Santander	kind=company
Santos	kind=company
SAP	kind=company
SARS	kind=government	acronym-of=South African Revenue Service
Sasol	kind=company
Saudi Aramco	kind=company
SAVAK	kind=government
Sberbank	kind=company
SBI	kind=company	acronym-of=State Bank of India
SBU	kind=government
SCAF	kind=government
Schlumberger	kind=company
SCO	kind=international	acronym-of=Shanghai Cooperation Organization
Scotiabank	kind=company
Scotland Yard	kind=government
Sears	kind=company
SEBI	kind=government
SEC	kind=government	acronym-of=Securities and Exchange Commission
Secret Service	kind=government
Security Council	kind=international
Sejm	kind=government
Selfridges	kind=company
Senate	kind=government
Serco	kind=company
Serious Fraud Office	kind=government
Serum Institute of India	kind=company
SFO	kind=government	acronym-of=Serious Fraud Office
Shanghai Cooperation Organization	kind=international
Sharp Corp	kind=company
Shell	kind=company
Sheraton	kind=company
Shin Bet	kind=government
Shopify	kind=company
Shoprite	kind=company
Shura Council	kind=government
Siemens	kind=company
Singapore Airlines	kind=company
SingTel	kind=company
Sinopec	kind=company
Sinopharm	kind=company
Sinovac	kind=company
SK Hynix	kind=company
Slack	kind=company
Smithsonian	kind=government
Smithsonian Institution	kind=government
Snap Inc.	kind=company
Snapchat	kind=company
SNC-Lavalin	kind=company
Social Security Administration	kind=government
Societe Generale	kind=company
Société Générale	kind=company
SoftBank	kind=company
Sonangol	kind=company
Sonatrach	kind=company
Sony	kind=company
Southwest Airlines	kind=company
SpaceX	kind=company
SpiceJet	kind=company
Sports Direct	kind=company
Spotify	kind=company
Sprint Corp	kind=company
Square Inc.	kind=company
Stagecoach	kind=company
Standard & Poor's	kind=company
Standard Bank	kind=company
Standard Chartered	kind=company
Starbucks	kind=company
State Bank of India	kind=company
State Bank of Pakistan	kind=government
State Department	kind=government
State Duma	kind=government
State Farm	kind=company
Statistics Canada	kind=government
Statoil	kind=company
Stellantis	kind=company
Stormont	kind=government
Stripe	kind=company
Subaru	kind=company
Subway	kind=company
Sukhoi	kind=company
Sumitomo	kind=company
Sun Pharma	kind=company
Suncor	kind=company
Supreme Court	kind=government
Suzuki	kind=company
SVR	kind=government
Swatch	kind=company
Swiss National Bank	kind=government
Swiss Re	kind=company
T-Mobile	kind=company
Taco Bell	kind=company
Taiwan Affairs Office	kind=government
Takata	kind=company
TalkTalk	kind=company
Target Corp	kind=company
Tata	kind=company
Tata Consultancy Services	kind=company
Tata Motors	kind=company
Tata Sons	kind=company
Tata Steel	kind=company
Tatmadaw	kind=government
TCS	kind=company	acronym-of=Tata Consultancy Services
TD Bank	kind=company
Telecom Italia	kind=company
Telefonica	kind=company
Telefónica	kind=company
Telenor	kind=company
Telmex	kind=company
Telstra	kind=company
Temasek	kind=company
Tencent	kind=company
Tennessee Valley Authority	kind=government
Tepco	kind=company
Tesco	kind=company
Tesla	kind=company
Tesla Motors	kind=company
Teva	kind=company
Texas Instruments	kind=company
TfL	kind=government	acronym-of=Transport for London
Thales	kind=company
Thames Water	kind=company
Theranos	kind=company
Thomas Cook	kind=company
Thyssenkrupp	kind=company
Tiffany & Co.	kind=company
TikTok	kind=company
Tim Hortons	kind=company
Time Warner	kind=company
Toshiba	kind=company
Total SA	kind=company
TotalEnergies	kind=company
Toyota	kind=company
Trader Joe's	kind=company
TransCanada	kind=company
Transnet	kind=company
Transport for London	kind=government
Treasury	kind=government
Trump Organization	kind=company
TSA	kind=government	acronym-of=Transportation Security Administration
TSMC	kind=company
Tui	kind=company
Tumblr	kind=company
Tupolev	kind=company
Turkish Airlines	kind=company
Twitter	kind=company
Tyson Foods	kind=company
U.N.	kind=international	acronym-of=United Nations
U.N. Security Council	kind=international
U.S. Geological Survey	kind=government
U.S. State Department	kind=government
Uber	kind=company
UBS	kind=company
UN	kind=international	acronym-of=United Nations
UN Security Council	kind=international
UNAIDS	kind=international
UNAMA	kind=international
UNAMID	kind=international
UNASUR	kind=international
UNCTAD	kind=international
Under Armour	kind=company
UNDP	kind=international
UNEP	kind=international
UNESCO	kind=international
UNHCR	kind=international
UNICEF	kind=international
UniCredit	kind=company
UNIFIL	kind=international
Unilever	kind=company
Union Pacific	kind=company
Uniqlo	kind=company
United Airlines	kind=company
United Nations	kind=international
United Technologies	kind=company
UnitedHealth	kind=company
UNODC	kind=international
UNRWA	kind=international
UPS	kind=company
US Airways	kind=company
US Geological Survey	kind=government
USAID	kind=government
USDA	kind=government	acronym-of=Department of Agriculture
USGS	kind=government	acronym-of=U.S. Geological Survey
Vale	kind=company
Vanguard	kind=company
Vanke	kind=company
Vatican	kind=international
Vedanta	kind=company
Verizon	kind=company
Verkhovna Rada	kind=government
Vestas	kind=company
Veterans Affairs	kind=government
Viacom	kind=company
Virgin Atlantic	kind=company
Visa Inc.	kind=company
Vivendi	kind=company
Vodafone	kind=company
Vodafone Idea	kind=company
Volkswagen	kind=company
Volvo	kind=company
VTB	kind=company
VW	kind=company
Waitrose	kind=company
Wal-Mart	kind=company
Walgreens	kind=company
Walmart	kind=company
Walt Disney	kind=company
Walt Disney Co.	kind=company
Wanda	kind=company
Warner Bros.	kind=company
WarnerMedia	kind=company
Warsaw Pact	kind=international
Wells Fargo	kind=company
Wendy's	kind=company
WestJet	kind=company
Westminster	kind=government
Westpac	kind=company
Wetherspoons	kind=company
WeWork	kind=company
WFP	kind=international	acronym-of=World Food Programme
WhatsApp	kind=company
White House	kind=government
Whitehall	kind=government
WHO	kind=international	acronym-of=World Health Organization
Whole Foods	kind=company
William Hill	kind=company
WIPO	kind=international
Wipro	kind=company
Wirecard	kind=company
WMO	kind=international	acronym-of=World Meteorological Organization
Woodside	kind=company
Woolworths	kind=company
World Bank	kind=international
World Economic Forum	kind=international
World Food Program	kind=international
World Food Programme	kind=international
World Health Organization	kind=international
World Meteorological Organization	kind=international
World Trade Organization	kind=international
WPP	kind=company
WTO	kind=international	acronym-of=World Trade Organization
Wynn Resorts	kind=company
Xerox	kind=company
Xiaomi	kind=company
Yahoo	kind=company
Yahoo!	kind=company
Yamaha	kind=company
Yandex	kind=company
Yes Bank	kind=company
YouTube	kind=company
YPF	kind=company
Yukos	kind=company
Zara	kind=company
Zomato	kind=company
Zoom Video	kind=company
Zoopla	kind=company
ZTE	kind=company
Zynga	kind=company
Élysée	kind=government
