# Seats that stand for governments and institutions, and what capitals stand for when the rule is not enough.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes code stands-for
10 Downing Street	code=GB	stands-for=government of the United Kingdom
11 Downing Street	code=GB	stands-for=Treasury of the United Kingdom
1600 Pennsylvania Avenue	code=US	stands-for=executive branch of the United States
24 Sussex Drive	code=CA	stands-for=prime minister of Canada
Abidjan	code=CI	stands-for=government of Ivory Coast
Abu Dhabi	code=AE	stands-for=government of the United Arab Emirates
Abuja	code=NG	stands-for=government of Nigeria
Accra	code=GH	stands-for=government of Ghana
Addis Ababa	code=ET	stands-for=government of Ethiopia
Aden	code=YE	stands-for=government of Yemen
Akorda	code=KZ	stands-for=government of Kazakhstan
Albany	code=US	stands-for=government of New York
Algiers	code=DZ	stands-for=government of Algeria
Ankara	code=TR	stands-for=government of Turkey
Arbil	code=IQ	stands-for=government of Kurdistan Region
Ashgabat	code=TM	stands-for=government of Turkmenistan
Ashkhabad	code=TM	stands-for=government of Turkmenistan
Aso Rock	code=NG	stands-for=president of Nigeria
Aso Villa	code=NG	stands-for=president of Nigeria
Astana	code=KZ	stands-for=government of Kazakhstan
Asuncion	code=PY	stands-for=government of Paraguay
Asunción	code=PY	stands-for=government of Paraguay
Athens	code=GR	stands-for=government of Greece
Austin	code=US	stands-for=government of Texas
Baghdad	code=IQ	stands-for=government of Iraq
Baku	code=AZ	stands-for=government of Azerbaijan
Ballhausplatz	code=AT	stands-for=government of Austria
Balmoral	code=GB	stands-for=monarchy of the United Kingdom
Bangabhaban	code=BD	stands-for=government of Bangladesh
Bangkok	code=TH	stands-for=government of Thailand
Banja Luka	code=BA	stands-for=government of Republika Srpska
Bankova	code=UA	stands-for=government of Ukraine
Bay Street	code=CA	stands-for=financial markets of Canada
Beehive	code=NZ	stands-for=government of New Zealand
Beijing	code=CN	stands-for=government of China
Beirut	code=LB	stands-for=government of Lebanon
Belfast	code=GB	stands-for=government of Northern Ireland
Belgrade	code=RS	stands-for=government of Serbia
Bellevue Palace	code=DE	stands-for=president of Germany
Beltway	code=US	stands-for=American government and politics
Belweder	code=PL	stands-for=government of Poland
Belém Palace	code=PT	stands-for=president of Portugal
Benghazi	code=LY	stands-for=rival government of eastern Libya
Bercy	code=FR	stands-for=Ministry of Finance of France
Berlaymont	code=BE,EU	stands-for=European Union
Berlin	code=DE	stands-for=government of Germany
Bern	code=CH	stands-for=government of Switzerland
Berne	code=CH	stands-for=government of Switzerland
Binnenhof	code=NL	stands-for=government of the Netherlands
Bishkek	code=KG	stands-for=government of Kyrgyzstan
Blair House	code=US	stands-for=executive branch of the United States
Blue House	code=KR	stands-for=president of South Korea
Bogota	code=CO	stands-for=government of Colombia
Bogotá	code=CO	stands-for=government of Colombia
Bonn	code=DE	stands-for=government of Germany
Brasilia	code=BR	stands-for=government of Brazil
Brasília	code=BR	stands-for=government of Brazil
Broadcasting House	code=GB	stands-for=BBC
Brussels	code=BE	stands-for=European Union
Bucharest	code=RO	stands-for=government of Romania
Buckingham Palace	code=GB	stands-for=monarchy of the United Kingdom
Budapest	code=HU	stands-for=government of Hungary
Buenos Aires	code=AR	stands-for=government of Argentina
Bujumbura	code=BI	stands-for=government of Burundi
Bute House	code=GB	stands-for=government of Scotland
Cairo	code=EG	stands-for=government of Egypt
Camp David	code=US	stands-for=executive branch of the United States
Canberra	code=AU	stands-for=government of Australia
Cape Town	code=ZA	stands-for=government of South Africa
Capitol	code=US	stands-for=Congress of the United States
Capitol Hill	code=US	stands-for=Congress of the United States
Caracas	code=VE	stands-for=government of Venezuela
Cardiff	code=GB	stands-for=government of Wales
Cardiff Bay	code=GB	stands-for=government of Wales
Carondelet Palace	code=EC	stands-for=president of Ecuador
Carthage Palace	code=TN	stands-for=president of Tunisia
Casa de Nariño	code=CO	stands-for=president of Colombia
Casa Rosada	code=AR	stands-for=president of Argentina
Cetinje	code=ME	stands-for=government of Montenegro
Cheong Wa Dae	code=KR	stands-for=president of South Korea
Chequers	code=GB	stands-for=country seat of the prime minister of the United Kingdom
Chigi	code=IT	stands-for=prime minister of Italy
Chisinau	code=MD	stands-for=government of Moldova
Christiansborg	code=DK	stands-for=government of Denmark
City of London	code=GB	stands-for=financial markets of the United Kingdom
Clarence House	code=GB	stands-for=monarchy of the United Kingdom
Colombo	code=LK	stands-for=government of Sri Lanka
Copenhagen	code=DK	stands-for=government of Denmark
Cotonou	code=BJ	stands-for=government of Benin
Cotroceni	code=RO	stands-for=president of Romania
Dacca	code=BD	stands-for=government of Bangladesh
Damascus	code=SY	stands-for=government of Syria
Dar es Salaam	code=TZ	stands-for=government of Tanzania
Davos	code=CH	stands-for=World Economic Forum
Delhi	code=IN	stands-for=government of India
Dhaka	code=BD	stands-for=government of Bangladesh
Dodoma	code=TZ	stands-for=government of Tanzania
Doha	code=QA	stands-for=government of Qatar
Downing Street	code=GB	stands-for=government of the United Kingdom
Dublin	code=IE	stands-for=government of Ireland
Eccles Building	code=US	stands-for=Federal Reserve
Edinburgh	code=GB	stands-for=government of Scotland
El Mouradia	code=DZ	stands-for=government of Algeria
El Muradia	code=DZ	stands-for=government of Algeria
Elysee	code=FR	stands-for=president of France
Elysee Palace	code=FR	stands-for=president of France
Erbil	code=IQ	stands-for=government of Kurdistan Region
Farnesina	code=IT	stands-for=Ministry of Foreign Affairs of Italy
Flagstaff House	code=GH	stands-for=president of Ghana
Fleet Street	code=GB	stands-for=British press
Foggy Bottom	code=US	stands-for=Department of State of the United States
Fort Meade	code=US	stands-for=National Security Agency
Frankfurt	code=DE	stands-for=European Central Bank and Bundesbank
Generalitat	code=ES	stands-for=government of Catalonia
Geneva	code=CH	stands-for=United Nations in Geneva
Gitega	code=BI	stands-for=government of Burundi
Hague	code=NL	stands-for=government of the Netherlands
Hanoi	code=VN	stands-for=government of Vietnam
Harambee House	code=KE	stands-for=government of Kenya
Hargeisa	code=SO	stands-for=government of Somaliland
Havana	code=CU	stands-for=government of Cuba
Helsinki	code=FI	stands-for=government of Finland
Hofburg	code=AT	stands-for=president of Austria
Hollywood	code=US	stands-for=film industry of the United States
Holy See	code=VA	stands-for=Holy See
Holyrood	code=GB	stands-for=Parliament of Scotland
Hotel Matignon	code=FR	stands-for=prime minister of France
Hradčany	code=CZ	stands-for=president of Czechia
Hôtel Matignon	code=FR	stands-for=prime minister of France
Irbil	code=IQ	stands-for=government of Kurdistan Region
Islamabad	code=PK	stands-for=government of Pakistan
Istana	code=SG	stands-for=president of Singapore
Istana Merdeka	code=ID	stands-for=government of Indonesia
Itamaraty	code=BR	stands-for=Ministry of Foreign Affairs of Brazil
Jakarta	code=ID	stands-for=government of Indonesia
Jerusalem	code=IL	stands-for=government of Israel
Jubilee House	code=GH	stands-for=president of Ghana
K Street	code=US	stands-for=lobbyists in Washington
Kabul	code=AF	stands-for=government of Afghanistan
Kandahar	code=AF	stands-for=Taliban leadership
Kantei	code=JP	stands-for=prime minister of Japan
Karlsruhe	code=DE	stands-for=Federal Constitutional Court of Germany
Kasumigaseki	code=JP	stands-for=government of Japan
Kathmandu	code=NP	stands-for=government of Nepal
Katmandu	code=NP	stands-for=government of Nepal
Kensington Palace	code=GB	stands-for=monarchy of the United Kingdom
Khartoum	code=SD	stands-for=government of Sudan
Kiev	code=UA	stands-for=government of Ukraine
Kirribilli House	code=AU	stands-for=prime minister of Australia
Kirya	code=IL	stands-for=Ministry of Defense of Israel
Kremlin	code=RU	stands-for=presidency of Russia
Kuala Lumpur	code=MY	stands-for=government of Malaysia
Kuwait City	code=KW	stands-for=government of Kuwait
Kyiv	code=UA	stands-for=government of Ukraine
La Moncloa	code=ES	stands-for=prime minister of Spain
La Moneda	code=CL	stands-for=president of Chile
La Paz	code=BO	stands-for=government of Bolivia
Lambeth Palace	code=GB	stands-for=Archbishop of Canterbury
Langley	code=US	stands-for=Central Intelligence Agency
Leinster House	code=IE	stands-for=government of Ireland
Lima	code=PE	stands-for=government of Peru
Lisbon	code=PT	stands-for=government of Portugal
Lobamba	code=SZ	stands-for=government of Eswatini
Lome	code=TG	stands-for=government of Togo
Lomé	code=TG	stands-for=government of Togo
London	code=GB	stands-for=government of the United Kingdom
Los Pinos	code=MX	stands-for=president of Mexico
Lubyanka	code=RU	stands-for=security service of Russia
Luthuli House	code=ZA	stands-for=African National Congress
Luxembourg	code=LU	stands-for=European Court of Justice
Luxembourg City	code=LU	stands-for=government of Luxembourg
Macquarie Street	code=AU	stands-for=government of New South Wales
Madison Avenue	code=US	stands-for=advertising industry of the United States
Madrid	code=ES	stands-for=government of Spain
Makhzen	code=MA	stands-for=Moroccan royal administration
Malacanang	code=PH	stands-for=president of the Philippines
Malacanang Palace	code=PH	stands-for=president of the Philippines
Malacañang	code=PH	stands-for=president of the Philippines
Malacañang Palace	code=PH	stands-for=president of the Philippines
Manila	code=PH	stands-for=government of the Philippines
Matignon	code=FR	stands-for=prime minister of France
Maximos Mansion	code=GR	stands-for=prime minister of Greece
Mbabane	code=SZ	stands-for=government of Eswatini
Merdeka Palace	code=ID	stands-for=government of Indonesia
Merrion Street	code=IE	stands-for=government of Ireland
Mexico City	code=MX	stands-for=government of Mexico
Minsk	code=BY	stands-for=government of Belarus
Miraflores	code=VE	stands-for=president of Venezuela
Miraflores Palace	code=VE	stands-for=president of Venezuela
Mogadishu	code=SO	stands-for=government of Somalia
Moncloa	code=ES	stands-for=prime minister of Spain
Moncloa Palace	code=ES	stands-for=prime minister of Spain
Moneda Palace	code=CL	stands-for=president of Chile
Montecitorio	code=IT	stands-for=Parliament of Italy
Moscow	code=RU	stands-for=government of Russia
Muqata	code=PS	stands-for=Palestinian Authority
N'Djamena	code=TD	stands-for=government of Chad
Nagatacho	code=JP	stands-for=government of Japan
Nairobi	code=KE	stands-for=government of Kenya
Najaf	code=IQ	stands-for=Shiite clergy of Iraq
Nariño Palace	code=CO	stands-for=president of Colombia
Nay Pyi Taw	code=MM	stands-for=government of Myanmar
Naypyidaw	code=MM	stands-for=government of Myanmar
Naypyitaw	code=MM	stands-for=government of Myanmar
Ndjamena	code=TD	stands-for=government of Chad
New Delhi	code=IN	stands-for=government of India
New Scotland Yard	code=GB	stands-for=Metropolitan Police
Ngerulmud	code=PW	stands-for=government of Palau
Nicosia	code=CY	stands-for=government of Cyprus
No 10	code=GB	stands-for=government of the United Kingdom
No 11	code=GB	stands-for=Treasury of the United Kingdom
No. 10	code=GB	stands-for=government of the United Kingdom
No. 10 Downing Street	code=GB	stands-for=government of the United Kingdom
No. 11	code=GB	stands-for=Treasury of the United Kingdom
North Block	code=IN	stands-for=government of India
Nuku'alofa	code=TO	stands-for=government of Tonga
Nukualofa	code=TO	stands-for=government of Tonga
Number 10	code=GB	stands-for=government of the United Kingdom
Number 11	code=GB	stands-for=Treasury of the United Kingdom
Number Ten	code=GB	stands-for=government of the United Kingdom
Nur-Sultan	code=KZ	stands-for=government of Kazakhstan
Oslo	code=NO	stands-for=government of Norway
Ottawa	code=CA	stands-for=government of Canada
Oval Office	code=US	stands-for=executive branch of the United States
Palace of Westminster	code=GB	stands-for=Parliament of the United Kingdom
Palacio de las Garzas	code=PA	stands-for=government of Panama
Palacio Quemado	code=BO	stands-for=president of Bolivia
Palais Bourbon	code=FR	stands-for=National Assembly of France
Palazzo Chigi	code=IT	stands-for=prime minister of Italy
Palácio do Planalto	code=BR	stands-for=president of Brazil
Panama City	code=PA	stands-for=government of Panama
Paris	code=FR	stands-for=government of France
Parliament Hill	code=CA	stands-for=Parliament of Canada
Peking	code=CN	stands-for=government of China
Pennsylvania Avenue	code=US	stands-for=executive branch of the United States
Pentagon	code=US	stands-for=Department of Defense of the United States
Pink House	code=AR	stands-for=president of Argentina
Place Beauvau	code=FR	stands-for=Ministry of the Interior of France
Planalto	code=BR	stands-for=president of Brazil
Planalto Palace	code=BR	stands-for=president of Brazil
Podgorica	code=ME	stands-for=government of Montenegro
Port Sudan	code=SD	stands-for=government of Sudan
Porto-Novo	code=BJ	stands-for=government of Benin
Prague	code=CZ	stands-for=government of Czechia
Prague Castle	code=CZ	stands-for=president of Czechia
Pretoria	code=ZA	stands-for=government of South Africa
Prishtina	code=XK	stands-for=government of Kosovo
Pristina	code=XK	stands-for=government of Kosovo
Putrajaya	code=MY	stands-for=government of Malaysia
Pyongyang	code=KP	stands-for=government of North Korea
Qom	code=IR	stands-for=clergy of Iran
Quai d'Orsay	code=FR	stands-for=Ministry of Foreign Affairs of France
Quantico	code=US	stands-for=Federal Bureau of Investigation
Quebec City	code=CA	stands-for=government of Quebec
Queen's Park	code=CA	stands-for=government of Ontario
Quirinal	code=IT	stands-for=president of Italy
Quirinale	code=IT	stands-for=president of Italy
Rabat	code=MA	stands-for=government of Morocco
Ramallah	code=PS	stands-for=Palestinian Authority
Rangoon	code=MM	stands-for=government of Myanmar
Rashtrapati Bhavan	code=IN	stands-for=president of India
Rawalpindi	code=PK	stands-for=military of Pakistan
Reykjavik	code=IS	stands-for=government of Iceland
Reykjavík	code=IS	stands-for=government of Iceland
Rideau Hall	code=CA	stands-for=governor general of Canada
Riyadh	code=SA	stands-for=government of Saudi Arabia
Rome	code=IT	stands-for=government of Italy
Rosenbad	code=SE	stands-for=government of Sweden
Sacramento	code=US	stands-for=government of California
San Jose	code=CR	stands-for=government of Costa Rica
San José	code=CR	stands-for=government of Costa Rica
Sana'a	code=YE	stands-for=government of Yemen
Sanaa	code=YE	stands-for=government of Yemen
Sandton	code=ZA	stands-for=financial markets of South Africa
Santiago	code=CL	stands-for=government of Chile
Sao Tome	code=ST	stands-for=government of São Tomé and Príncipe
Scotland Yard	code=GB	stands-for=Metropolitan Police
Seoul	code=KR	stands-for=government of South Korea
Silicon Valley	code=US	stands-for=technology industry of the United States
Singha Durbar	code=NP	stands-for=government of Nepal
Smolenskaya Square	code=RU	stands-for=Ministry of Foreign Affairs of Russia
South Block	code=IN	stands-for=government of India
Spring Street	code=AU	stands-for=government of Victoria
Square Mile	code=GB	stands-for=financial markets of the United Kingdom
Sri Jayawardenepura Kotte	code=LK	stands-for=government of Sri Lanka
St Andrew's House	code=GB	stands-for=government of Scotland
St George's	code=GD	stands-for=government of Grenada
St James's Palace	code=GB	stands-for=monarchy of the United Kingdom
St John's	code=AG	stands-for=government of Antigua and Barbuda
St. George's	code=GD	stands-for=government of Grenada
St. James's Palace	code=GB	stands-for=monarchy of the United Kingdom
St. John's	code=AG	stands-for=government of Antigua and Barbuda
St. Peter's	code=VA	stands-for=Holy See
Staraya Square	code=RU	stands-for=presidency of Russia
State House	code=KE	stands-for=president of Kenya
Stockholm	code=SE	stands-for=government of Sweden
Stormont	code=GB	stands-for=government of Northern Ireland
Stormont Castle	code=GB	stands-for=government of Northern Ireland
Strasbourg	code=FR	stands-for=European Parliament
Sucre	code=BO	stands-for=government of Bolivia
Sussex Drive	code=CA	stands-for=prime minister of Canada
São Tomé	code=ST	stands-for=government of São Tomé and Príncipe
Taipei	code=TW	stands-for=government of Taiwan
Tashkent	code=UZ	stands-for=government of Uzbekistan
Tbilisi	code=GE	stands-for=government of Georgia
Teheran	code=IR	stands-for=government of Iran
Tehran	code=IR	stands-for=government of Iran
Tel Aviv	code=IL	stands-for=government of Israel
Temple Trees	code=LK	stands-for=government of Sri Lanka
The Hague	code=NL	stands-for=government of the Netherlands
Threadneedle Street	code=GB	stands-for=Bank of England
Tiraspol	code=MD	stands-for=government of Moldova
Tobruk	code=LY	stands-for=rival government of eastern Libya
Tokyo	code=JP	stands-for=government of Japan
Tripoli	code=LY	stands-for=government of Libya
Tunis	code=TN	stands-for=government of Tunisia
Turtle Bay	code=UN	stands-for=United Nations
Tuynhuys	code=ZA	stands-for=government of South Africa
U.S. Capitol	code=US	stands-for=Congress of the United States
Ulaanbaatar	code=MN	stands-for=government of Mongolia
Ulan Bator	code=MN	stands-for=government of Mongolia
Union Buildings	code=ZA	stands-for=government of South Africa
Vatican	code=VA	stands-for=Holy See
Vatican City	code=VA	stands-for=Holy See
Vauxhall Cross	code=GB	stands-for=Secret Intelligence Service
Vienna	code=AT	stands-for=government of Austria
Vienna International Centre	code=AT	stands-for=International Atomic Energy Agency
Villa Somalia	code=SO	stands-for=government of Somalia
Wall Street	code=US	stands-for=financial markets of the United States
Warsaw	code=PL	stands-for=government of Poland
Washington	code=US	stands-for=government of the United States
Washington D.C.	code=US	stands-for=government of the United States
Washington DC	code=US	stands-for=government of the United States
Wellington	code=NZ	stands-for=government of New Zealand
West Wing	code=US	stands-for=executive branch of the United States
Westminster	code=GB	stands-for=Parliament of the United Kingdom
White House	code=US	stands-for=executive branch of the United States
Whitehall	code=GB	stands-for=government of the United Kingdom
Windsor Castle	code=GB	stands-for=monarchy of the United Kingdom
Yamoussoukro	code=CI	stands-for=government of Ivory Coast
Yangon	code=MM	stands-for=government of Myanmar
Yaounde	code=CM	stands-for=government of Cameroon
Yaoundé	code=CM	stands-for=government of Cameroon
Yongsan	code=KR	stands-for=president of South Korea
Zarzuela	code=ES	stands-for=monarchy of Spain
Zhongnanhai	code=CN	stands-for=Communist Party of China
Élysée	code=FR	stands-for=president of France
Élysée Palace	code=FR	stands-for=president of France
