# Macro regions, seas, rivers, mountains and regions in the news.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes code kind
Aberdeenshire	code=GB	kind=region
Abyei	code=SD	kind=region
Aceh	code=ID	kind=region
Acholiland	code=UG	kind=region
Aconcagua	kind=mountain
Adamawa	code=NG	kind=region
Adirondacks	kind=mountain
Adjara	code=GE	kind=region
Adriatic	kind=sea
Adriatic Sea	kind=sea
Aegean	kind=sea
Aegean islands	code=GR	kind=region
Aegean Sea	kind=sea
Africa	kind=continent
Ajaria	code=GE	kind=region
Akrotiri	code=CY	kind=region
Aksai Chin	code=CN	kind=region
Ala.	code=US	kind=state
Aland Islands	kind=island
Alberta	code=CA	kind=region
Alcatraz	code=US	kind=region
Alentejo	code=PT	kind=region
Algarve	code=PT	kind=region
Alps	kind=mountain
Alsace	code=FR	kind=region
Amazon	code=BR	kind=region
Amazon basin	code=,BR	kind=macro-region
Amazon rainforest	code=BR	kind=region
Amazon River	kind=river
Amazonia	kind=macro-region
Americas	kind=macro-region
Amhara region	code=ET	kind=region
Amur	kind=river
Anatolia	code=TR	kind=region
Anbar	code=IQ	kind=region
Anbar Province	code=IQ	kind=region
Andalusia	code=ES	kind=region
Andaman Islands	code=IN	kind=region
Andaman Sea	kind=sea
Andes	kind=mountain
Anglesey	code=GB	kind=region
Antarctic	kind=region
Antarctica	kind=continent
Antilles	kind=macro-region
Apennines	kind=mountain
Appalachia	code=US	kind=region
Appalachian Mountains	kind=mountain
Appalachians	kind=mountain
Apulia	code=IT	kind=region
Aquitaine	code=FR	kind=region
Arab world	kind=macro-region
Arabia	kind=macro-region
Arabian Gulf	kind=gulf
Arabian Peninsula	kind=macro-region
Arabian Sea	kind=sea
Aragon	code=ES	kind=region
Arakan	code=MM	kind=region
Aral Sea	kind=sea
Arctic	kind=region
Arctic Circle	kind=region
Arctic Ocean	kind=ocean
Argyll	code=GB	kind=region
Ariz.	code=US	kind=state
Ark.	code=US	kind=state
Ascension Island	kind=island
Asia	kind=continent
Asia Minor	kind=macro-region
Asia Pacific	kind=macro-region
Asia-Pacific	kind=macro-region
Asturias	code=ES	kind=region
Atacama	code=CL	kind=region
Atacama Desert	kind=desert
Atlantic	kind=ocean
Atlantic Canada	code=CA	kind=region
Atlantic Ocean	kind=ocean
Atlas Mountains	kind=mountain
Australasia	kind=macro-region
Australian Capital Territory	code=AU	kind=region
Auvergne	code=FR	kind=region
Ayrshire	code=GB	kind=region
Azad Kashmir	code=PK	kind=region
Azores	code=PT	kind=region
Bab al-Mandab	kind=strait
Bab el-Mandeb	kind=strait
Baden-Wuerttemberg	code=DE	kind=region
Baden-Württemberg	code=DE	kind=region
Baffin Island	code=CA	kind=region
Bahia	code=BR	kind=region
Baja	code=MX	kind=region
Baja California	code=MX	kind=region
Balearic Islands	code=ES	kind=region
Balearics	code=ES	kind=region
Bali	code=ID	kind=region
Balkan Peninsula	kind=peninsula
Balkans	kind=macro-region
Balochistan	code=PK	kind=region
Baltic	kind=sea
Baltic Sea	kind=sea
Baltic States	kind=macro-region
Baltics	kind=macro-region
Baluchistan	code=PK	kind=region
Barents Sea	kind=sea
Bashkortostan	code=RU	kind=region
Basilan	code=PH	kind=region
Basque Country	code=ES	kind=region
Bavaria	code=DE	kind=region
Bay Area	code=US	kind=region
Bay of Bengal	kind=gulf
Bay of Biscay	kind=gulf
Bay of Pigs	kind=gulf
Bay of Plenty	code=NZ	kind=region
Bayelsa	code=NG	kind=region
Bedfordshire	code=GB	kind=region
Bekaa	code=LB	kind=region
Bekaa Valley	code=LB	kind=region
Belgorod region	code=RU	kind=region
Ben Nevis	kind=mountain
Benelux	kind=macro-region
Bengal	kind=macro-region
Bering Sea	kind=sea
Bering Strait	kind=strait
Berkshire	code=GB	kind=region
Bessarabia	code=MD	kind=region
Biafra	code=NG	kind=region
Bible Belt	code=US	kind=region
Black Forest	kind=mountain
Black Sea	kind=sea
Blue Nile	kind=river
Blue Ridge Mountains	kind=mountain
Bohemia	code=CZ	kind=region
Bondi Beach	code=AU	kind=region
Borneo	code=ID	kind=region
Borno	code=NG	kind=region
Borno State	code=NG	kind=region
Bosnian Serb Republic	code=BA	kind=region
Bosphorus	kind=strait
Bosporus	kind=strait
Bougainville	kind=island
Brahmaputra	kind=river
Brandenburg	code=DE	kind=region
British Columbia	code=CA	kind=region
British Isles	kind=macro-region
British Midlands	code=GB	kind=region
Brittany	code=FR	kind=region
Brooklyn	code=US	kind=region
Broward County	code=US	kind=region
Buckinghamshire	code=GB	kind=region
Bundelkhand	code=IN	kind=region
Burgundy	code=FR	kind=region
Buryatia	code=RU	kind=region
Cabinda	code=AO	kind=region
Cabo Delgado	code=MZ	kind=region
Calabria	code=IT	kind=region
Calif.	code=US	kind=state
Cambridgeshire	code=GB	kind=region
Camp Pendleton	code=US	kind=region
Campania	code=IT	kind=region
Canaries	code=ES	kind=region
Canary Islands	code=ES	kind=region
Cantabria	code=ES	kind=region
Cape Breton	code=CA	kind=region
Cape Breton Island	code=CA	kind=region
Cape Cod	code=US	kind=region
Cappadocia	code=TR	kind=region
Capri	code=IT	kind=region
Caribbean	kind=macro-region
Caribbean Sea	kind=sea
Carinthia	code=AT	kind=region
Carpathians	kind=mountain
Carpathians region	kind=macro-region
Casamance	code=SN	kind=region
Cascades	kind=mountain
Caspian	kind=sea
Caspian Sea	kind=sea
Castile	code=ES	kind=region
Catalonia	code=ES	kind=region
Catalunya	code=ES	kind=region
Catskills	kind=mountain
Caucasus	kind=macro-region
Caucasus Mountains	kind=mountain
Central Africa	kind=macro-region
Central America	kind=macro-region
Central Asia	kind=macro-region
Central Europe	kind=macro-region
Central Highlands	code=VN	kind=region
Central Valley	code=US	kind=region
Channel Islands	kind=macro-region
Channel Tunnel	kind=strait
Chechnya	code=RU	kind=region
Chesapeake	code=US	kind=region
Chesapeake Bay	kind=gulf
Cheshire	code=GB	kind=region
Chiapas	code=MX	kind=region
Chihuahua	code=MX	kind=region
Chin State	code=MM	kind=region
Chittagong Hill Tracts	code=BD	kind=region
Clyde	kind=river
Colo.	code=US	kind=state
Colorado River	kind=river
Columbia River	kind=river
Commonwealth of Independent States	kind=macro-region
Congo River	kind=river
Conn.	code=US	kind=state
Connacht	code=IE	kind=region
Connemara	code=IE	kind=region
Continental Europe	kind=macro-region
Cook County	code=US	kind=region
Cook Islands	kind=island
Coral Sea	kind=sea
Corfu	kind=island
Cornwall	code=GB	kind=region
Corsica	code=FR	kind=region
Costa Brava	code=ES	kind=region
Costa del Sol	code=ES	kind=region
Cote d'Azur	code=FR	kind=region
Cotswolds	code=GB	kind=region
County Antrim	code=GB	kind=region
County Armagh	code=GB	kind=region
County Clare	code=IE	kind=region
County Cork	code=IE	kind=region
County Donegal	code=IE	kind=region
County Down	code=GB	kind=region
County Durham	code=GB	kind=region
County Fermanagh	code=GB	kind=region
County Galway	code=IE	kind=region
County Kerry	code=IE	kind=region
County Kildare	code=IE	kind=region
County Limerick	code=IE	kind=region
County Louth	code=IE	kind=region
County Mayo	code=IE	kind=region
County Meath	code=IE	kind=region
County Sligo	code=IE	kind=region
County Tipperary	code=IE	kind=region
County Tyrone	code=GB	kind=region
County Waterford	code=IE	kind=region
County Wexford	code=IE	kind=region
County Wicklow	code=IE	kind=region
Cox's Bazar	code=BD	kind=region
Crete	code=GR	kind=region
Crimea	code=UA	kind=region
Crimean Peninsula	kind=peninsula
Cumbria	code=GB	kind=region
Cyrenaica	code=LY	kind=region
Côte d'Azur	code=FR	kind=region
D.C.	code=US	kind=state
Dagestan	code=RU	kind=region
Dahiyeh	code=LB	kind=region
Dalmatia	code=HR	kind=region
Danube	kind=river
Dardanelles	kind=strait
Darfur	code=SD	kind=region
Darien Gap	kind=desert
Darién Gap	kind=desert
Dartmoor	code=GB	kind=region
Dead Sea	kind=sea
Death Valley	code=US	kind=region
Deccan	code=IN	kind=region
Deep South	code=US	kind=region
Del.	code=US	kind=state
Demilitarized Zone	code=KP,KR	kind=region
Denali	kind=mountain
Derbyshire	code=GB	kind=region
Devon	code=GB	kind=region
Dhi Qar	code=IQ	kind=region
Diaoyu Islands	kind=region
Diego Garcia	kind=island
District of Columbia	code=US	kind=region
Dixie	code=US	kind=region
Diyala	code=IQ	kind=region
DMZ	code=KP,KR	kind=region
Dnieper	kind=river
Dniester	kind=river
Dnipro River	kind=river
Doklam	code=CN	kind=region
Dolomites	kind=mountain
Don River	kind=river
Donbas	kind=macro-region
Donbass	kind=macro-region
Donetsk	code=UA	kind=region
Dordogne	code=FR	kind=region
Dorset	code=GB	kind=region
Drakensberg	kind=mountain
Drina	kind=river
East Africa	kind=macro-region
East Anglia	code=GB	kind=region
East Asia	kind=macro-region
East China Sea	kind=sea
East Coast	code=US	kind=region
East Indies	kind=macro-region
East Jerusalem	code=PS	kind=region
East Midlands	code=GB	kind=region
East River	kind=river
East Sea	kind=sea
East Sussex	code=GB	kind=region
Easter Island	code=CL	kind=region
Eastern Bloc	kind=macro-region
Eastern Cape	code=ZA	kind=region
Eastern Europe	kind=macro-region
Eastern Ghouta	code=SY	kind=region
Eastern Seaboard	code=US	kind=region
Ebro	kind=river
Elbe	kind=river
Ellis Island	code=US	kind=region
Emilia-Romagna	code=IT	kind=region
Empty Quarter	kind=desert
English Channel	kind=strait
Essex	code=GB	kind=region
Euphrates	kind=river
Eurasia	kind=macro-region
euro zone	kind=macro-region
Europe	kind=continent
Eurozone	kind=macro-region
Everest	kind=mountain
Everglades	code=US	kind=region
Evros	kind=river
Extremadura	code=ES	kind=region
Famagusta	code=CY	kind=region
Far East	kind=macro-region
FATA	code=PK	kind=region
Fertile Crescent	kind=macro-region
Fezzan	code=LY	kind=region
Fife	code=GB	kind=region
Fla.	code=US	kind=state
Flanders	code=BE	kind=region
Florida Keys	code=US	kind=region
Florida Panhandle	code=US	kind=region
Florida Straits	kind=strait
Fort Bragg	code=US	kind=region
Fort Hood	code=US	kind=region
Franconia	code=DE	kind=region
Free State	code=ZA	kind=region
French Riviera	code=FR	kind=region
Friesland	code=NL	kind=region
Ga.	code=US	kind=state
Gagauzia	code=MD	kind=region
Galapagos	code=EC	kind=region
Galapagos Islands	code=EC	kind=region
Galicia	code=UA	kind=region
Galilee	code=IL	kind=region
Galápagos	code=EC	kind=region
Galápagos Islands	code=EC	kind=region
Ganges	kind=river
Gangnam	code=KR	kind=region
Gascony	code=FR	kind=region
Gauteng	code=ZA	kind=region
Gaza	code=PS	kind=region
Gaza Strip	code=PS	kind=region
Ghouta	code=SY	kind=region
Gilgit-Baltistan	code=PK	kind=region
Glamorgan	code=GB	kind=region
Global North	kind=macro-region
Global South	kind=macro-region
Gloucestershire	code=GB	kind=region
Gobi	kind=desert
Gobi Desert	kind=desert
Golan	kind=mountain
Golan Heights	kind=macro-region
Gold Coast	code=AU	kind=region
Golden Triangle	kind=macro-region
Gotland	kind=island
Gran Canaria	code=ES	kind=region
Grand Canyon	code=US	kind=region
Great Barrier Reef	code=AU	kind=region
Great Lakes	code=US	kind=region
Great Lakes region	kind=macro-region
Great Plains	code=US	kind=region
Great Salt Lake	kind=lake
Greater Antilles	kind=macro-region
Greater Bay Area	code=CN	kind=region
Greater London	code=GB	kind=region
Greater Manchester	code=GB	kind=region
Greater Toronto Area	code=CA	kind=region
Green Zone	code=IQ	kind=region
Ground Zero	code=US	kind=region
GTA	code=CA	kind=region
Guadalcanal	kind=island
Guam	kind=island
Guangdong	code=CN	kind=region
Guangxi	code=CN	kind=region
Guantanamo	code=CU	kind=region
Guantanamo Bay	kind=gulf
Guantánamo	code=CU	kind=region
Guantánamo Bay	kind=gulf
Guerrero	code=MX	kind=region
Gulf	kind=macro-region
Gulf Coast	kind=gulf
Gulf of Aden	kind=gulf
Gulf of Alaska	kind=gulf
Gulf of Aqaba	kind=gulf
Gulf of Bothnia	kind=gulf
Gulf of Finland	kind=gulf
Gulf of Guinea	kind=gulf
Gulf of Mexico	kind=gulf
Gulf of Oman	kind=gulf
Gulf of Suez	kind=gulf
Gulf of Thailand	kind=gulf
Gulf of Tonkin	kind=gulf
Gulf States	kind=macro-region
Gwynedd	code=GB	kind=region
Hadramawt	code=YE	kind=region
Hadramout	code=YE	kind=region
Hainan	code=CN	kind=region
Hampshire	code=GB	kind=region
Hampton Roads	code=US	kind=region
Hamptons	code=US	kind=region
Han River	kind=river
Harlem	code=US	kind=region
Harris County	code=US	kind=region
Hawke's Bay	code=NZ	kind=region
Hebrides	code=GB	kind=region
Helmand	code=AF	kind=region
Helmand River	kind=river
Herefordshire	code=GB	kind=region
Hertfordshire	code=GB	kind=region
Herzegovina	code=BA	kind=region
Hesse	code=DE	kind=region
Hill Country	code=US	kind=region
Himalaya	kind=mountain
Himalayas	kind=mountain
Hindu Kush	kind=mountain
Hispaniola	kind=island
Hokkaido	code=JP	kind=region
Home Counties	code=GB	kind=region
Honshu	code=JP	kind=region
Horn of Africa	kind=macro-region
Hudson Bay	kind=gulf
Hudson River	kind=river
Hunter Valley	code=AU	kind=region
Iberia	kind=macro-region
Iberian Peninsula	kind=peninsula
Ibiza	code=ES	kind=region
Ile-de-France	code=FR	kind=region
Ill.	code=US	kind=state
Ind.	code=US	kind=state
Indian Ocean	kind=ocean
Indian Subcontinent	kind=macro-region
Indo-Pacific	kind=macro-region
Indochina	kind=macro-region
Indus	kind=river
Indus River	kind=river
Ingushetia	code=RU	kind=region
Inner Mongolia	code=CN	kind=region
Ionian Sea	kind=sea
Iraqi Kurdistan	code=IQ	kind=region
Irian Jaya	code=ID	kind=region
Irish Sea	kind=sea
Irrawaddy	kind=river
Isan	code=TH	kind=region
Isle of Man	code=GB	kind=region
Isle of Wight	code=GB	kind=region
Istria	code=HR	kind=region
Ituri	code=CD	kind=region
Iwo Jima	kind=island
Jaffna Peninsula	code=LK	kind=region
Jalisco	code=MX	kind=region
Jammu and Kashmir	code=IN	kind=region
Java	code=ID	kind=region
Java Sea	kind=sea
Jebel Marra	kind=mountain
Jeju	code=KR	kind=region
Jeju Island	code=KR	kind=region
Jolo	code=PH	kind=region
Jordan River	kind=river
Judea	code=IL	kind=region
Judea and Samaria	code=PS	kind=region
Jura	code=CH	kind=region
Jutland	code=DK	kind=region
K2	kind=mountain
Kabardino-Balkaria	code=RU	kind=region
Kachin State	code=MM	kind=region
Kaduna State	code=NG	kind=region
Kalahari	kind=desert
Kalahari Desert	kind=desert
Kalimantan	code=ID	kind=region
Kaliningrad	code=RU	kind=region
Kalmykia	code=RU	kind=region
Kamchatka	code=RU	kind=region
Kan.	code=US	kind=state
Kansai	code=JP	kind=region
Karabakh	code=AZ	kind=region
Karakoram	kind=mountain
Karelia	code=RU	kind=region
Karen State	code=MM	kind=region
Kasai	code=CD	kind=region
Kashmir	kind=macro-region
Kashmir Valley	code=IN	kind=region
Katanga	code=CD	kind=region
Kent	code=GB	kind=region
Kerch Strait	kind=strait
Kherson	code=UA	kind=region
Khyber Pakhtunkhwa	code=PK	kind=region
Khyber Pass	kind=mountain
Kilimanjaro	kind=mountain
Kimberley	code=AU	kind=region
Kings County	code=US	kind=region
Kivu	code=CD	kind=region
Kola Peninsula	kind=peninsula
Konkan	code=IN	kind=region
Kordofan	code=SD	kind=region
Korean Peninsula	code=KP,KR	kind=region
Korengal Valley	code=AF	kind=region
Kos	kind=island
Kowloon	code=CN	kind=region
Krajina	code=HR	kind=region
Krasnodar	code=RU	kind=region
Kunduz	code=AF	kind=region
Kurdistan	kind=macro-region
Kurdistan Region	code=IQ	kind=region
Kuril Islands	code=RU	kind=region
Kuriles	code=RU	kind=region
Kursk region	code=RU	kind=region
KwaZulu Natal	code=ZA	kind=region
KwaZulu-Natal	code=ZA	kind=region
Ky.	code=US	kind=state
Kyushu	code=JP	kind=region
La.	code=US	kind=state
Labrador	code=CA	kind=region
Ladakh	code=IN	kind=region
Lake Baikal	kind=lake
Lake Chad	kind=lake
Lake Como	kind=lake
Lake Constance	kind=lake
Lake District	kind=lake
Lake Erie	kind=lake
Lake Geneva	kind=lake
Lake Huron	kind=lake
Lake Kivu	kind=lake
Lake Ladoga	kind=lake
Lake Malawi	kind=lake
Lake Mead	kind=lake
Lake Michigan	kind=lake
Lake Okeechobee	kind=lake
Lake Ontario	kind=lake
Lake Superior	kind=lake
Lake Tahoe	kind=lake
Lake Tanganyika	kind=lake
Lake Titicaca	kind=lake
Lake Victoria	kind=lake
Lake Volta	kind=lake
Lampedusa	code=IT	kind=region
Lancashire	code=GB	kind=region
Languedoc	code=FR	kind=region
Lanzarote	code=ES	kind=region
Lapland	kind=macro-region
Las Vegas Strip	code=US	kind=region
Latin America	kind=macro-region
Leicestershire	code=GB	kind=region
Leinster	code=IE	kind=region
Lena River	kind=river
Lesbos	kind=island
Lesser Antilles	kind=macro-region
Lesvos	kind=island
Levant	kind=macro-region
Liguria	code=IT	kind=region
Limpopo	kind=river
Limpopo Province	code=ZA	kind=region
Lincolnshire	code=GB	kind=region
Litani	kind=river
Litani River	kind=river
Loch Ness	kind=lake
Loire	kind=river
Loire Valley	code=FR	kind=region
Lombardy	code=IT	kind=region
Lombok	code=ID	kind=region
Long Island	code=US	kind=region
Lorraine	code=FR	kind=region
Los Angeles County	code=US	kind=region
Low Countries	kind=macro-region
Lower Manhattan	code=US	kind=region
Lower Saxony	code=DE	kind=region
Lugansk	code=UA	kind=region
Luhansk	code=UA	kind=region
Luzon	code=PH	kind=region
Madeira	code=PT	kind=region
Maghreb	kind=macro-region
Majorca	code=ES	kind=region
Malabar	code=IN	kind=region
Malacca Strait	kind=strait
Malay Peninsula	kind=peninsula
Mallorca	code=ES	kind=region
Manchuria	code=CN	kind=region
Manhattan	code=US	kind=region
Manila Bay	kind=gulf
Maricopa County	code=US	kind=region
Maritime Provinces	code=CA	kind=region
Maritimes	code=CA	kind=region
Martha's Vineyard	code=US	kind=region
Masai Mara	code=KE	kind=region
Mashriq	kind=macro-region
Mass.	code=US	kind=state
Masuria	code=PL	kind=region
Mato Grosso	code=BR	kind=region
Matterhorn	kind=mountain
Maui	code=US	kind=region
Md.	code=US	kind=state
Mecklenburg-Western Pomerania	code=DE	kind=region
Mediterranean	kind=macro-region
Mediterranean Sea	kind=sea
Mekong	kind=river
Mekong Delta	kind=river
Mekong River	kind=river
Melanesia	kind=macro-region
Mersey	kind=river
Merseyside	code=GB	kind=region
Mesoamerica	kind=macro-region
Mesopotamia	kind=macro-region
Metro Manila	code=PH	kind=region
Mezzogiorno	code=IT	kind=region
Miami-Dade	code=US	kind=region
Miami-Dade County	code=US	kind=region
Mich.	code=US	kind=state
Michoacan	code=MX	kind=region
Michoacán	code=MX	kind=region
Mid-Atlantic	code=US	kind=region
Middle East	kind=macro-region
Middlesex	code=GB	kind=region
Mideast	kind=macro-region
Midlands	code=GB	kind=region
Midway Atoll	kind=island
Midwest	code=US	kind=region
Minas Gerais	code=BR	kind=region
Mindanao	code=PH	kind=region
Minn.	code=US	kind=state
Miss.	code=US	kind=state
Mississippi Delta	code=US	kind=region
Mississippi River	kind=river
Missouri River	kind=river
Mo.	code=US	kind=state
Mojave Desert	kind=desert
Moluccas	code=ID	kind=region
Mont Blanc	kind=mountain
Mont.	code=US	kind=state
Moravia	code=CZ	kind=region
Mount Ararat	kind=mountain
Mount Etna	kind=mountain
Mount Everest	kind=mountain
Mount Fuji	kind=mountain
Mount Hermon	kind=mountain
Mount Kilimanjaro	kind=mountain
Mount McKinley	kind=mountain
Mount of Olives	kind=mountain
Mount Rushmore	kind=mountain
Mount Sinai	kind=mountain
Mount St. Helens	kind=mountain
Mount Vesuvius	kind=mountain
Mountain West	code=US	kind=region
Mpumalanga	code=ZA	kind=region
Munster	code=IE	kind=region
Murray River	kind=river
Murray-Darling Basin	kind=river
Mykonos	kind=island
N.C.	code=US	kind=state
N.D.	code=US	kind=state
N.H.	code=US	kind=state
N.J.	code=US	kind=state
N.M.	code=US	kind=state
N.Y.	code=US	kind=state
Nakhchivan	code=AZ	kind=region
Nangarhar	code=AF	kind=region
Nantucket	code=US	kind=region
Napa Valley	code=US	kind=region
Natal	code=ZA	kind=region
Navarre	code=ES	kind=region
Near East	kind=macro-region
Neb.	code=US	kind=state
Negev	kind=desert
Negev Desert	kind=desert
Nev.	code=US	kind=state
Neva	kind=river
New England	code=US	kind=region
New Guinea	kind=island
New South Wales	code=AU	kind=region
New Territories	code=CN	kind=region
Newfoundland	code=CA	kind=region
Newfoundland and Labrador	code=CA	kind=region
Niger Delta	kind=river
Niger River	kind=river
Nile	kind=river
Nile Delta	code=EG	kind=region
Nineveh	code=IQ	kind=region
Ningxia	code=CN	kind=region
Nord-Pas-de-Calais	code=FR	kind=region
Nordic countries	kind=macro-region
Norfolk	code=GB	kind=region
Normandy	code=FR	kind=region
North Africa	kind=macro-region
North America	kind=macro-region
North Atlantic	kind=ocean
North Caucasus	kind=macro-region
North Darfur	code=SD	kind=region
North Island	code=NZ	kind=region
North Kivu	code=CD	kind=region
North Ossetia	code=RU	kind=region
North Pacific	kind=ocean
North Pole	kind=region
North Rhine-Westphalia	code=DE	kind=region
North Sea	kind=sea
North Waziristan	code=PK	kind=region
North Yorkshire	code=GB	kind=region
North-West Frontier Province	code=PK	kind=region
Northamptonshire	code=GB	kind=region
Northeast	code=US	kind=region
Northeast India	code=IN	kind=region
Northern California	code=US	kind=region
Northern Cape	code=ZA	kind=region
Northern Europe	kind=macro-region
Northern Hemisphere	kind=macro-region
Northern Territory	code=AU	kind=region
Northumberland	code=GB	kind=region
Northumbria	code=GB	kind=region
Northwest Territories	code=CA	kind=region
Nottinghamshire	code=GB	kind=region
Nova Scotia	code=CA	kind=region
NSW	code=AU	kind=region
Nuba Mountains	kind=mountain
Nuevo Leon	code=MX	kind=region
Nuevo León	code=MX	kind=region
Nunavut	code=CA	kind=region
Oahu	code=US	kind=region
Oaxaca	code=MX	kind=region
Occupied Territories	code=PS	kind=region
Oceania	kind=macro-region
Oder	kind=river
Odisha	code=IN	kind=region
Ogaden	code=ET	kind=region
Ohio River	kind=river
Okinawa	code=JP	kind=region
Okla.	code=US	kind=state
Ontario	code=CA	kind=region
Orange County	code=US	kind=region
Ore.	code=US	kind=state
Orinoco	kind=river
Orissa	code=IN	kind=region
Orkney	code=GB	kind=region
Orkney Islands	code=GB	kind=region
Oromia	code=ET	kind=region
Otago	code=NZ	kind=region
Oxfordshire	code=GB	kind=region
Ozarks	kind=mountain
Pa.	code=US	kind=state
Pacific	kind=ocean
Pacific Northwest	code=US	kind=region
Pacific Ocean	kind=ocean
Palawan	code=PH	kind=region
Palm Beach County	code=US	kind=region
Pamirs	kind=mountain
Pamirs region	kind=macro-region
Panama Canal	kind=strait
Panjshir	code=AF	kind=region
Panjshir Valley	code=AF	kind=region
Papua	code=ID	kind=region
Paracel Islands	kind=region
Paraná River	kind=river
Patagonia	kind=macro-region
Peak District	kind=mountain
Pearl River	kind=river
Pearl River Delta	kind=river
Peloponnese	code=GR	kind=region
Pembrokeshire	code=GB	kind=region
Penang	code=MY	kind=region
Pennines	kind=mountain
Permian Basin	code=US	kind=region
Persian Gulf	kind=gulf
Persian Gulf region	kind=macro-region
Philippine Sea	kind=sea
Phuket	code=TH	kind=region
Picardy	code=FR	kind=region
Piedmont	code=IT	kind=region
Pilbara	code=AU	kind=region
Pitcairn Islands	kind=island
Plateau State	code=NG	kind=region
Polynesia	kind=macro-region
Pomerania	code=PL	kind=region
Pondicherry	code=IN	kind=region
Potomac	kind=river
Potomac River	kind=river
Powys	code=GB	kind=region
Prairie provinces	code=CA	kind=region
Prairies	code=CA	kind=region
Presevo Valley	code=RS	kind=region
Prince Edward Island	code=CA	kind=region
Provence	code=FR	kind=region
Prussia	code=DE	kind=region
Puget Sound	code=US	kind=region
Puglia	code=IT	kind=region
Punjab	kind=macro-region
Pyrenees	kind=mountain
Qandil Mountains	kind=mountain
Quebec	code=CA	kind=region
Queensland	code=AU	kind=region
Québec	code=CA	kind=region
R.I.	code=US	kind=state
Rafah crossing	code=PS	kind=region
Rakhine	code=MM	kind=region
Rakhine State	code=MM	kind=region
Red Sea	kind=sea
Republika Srpska	code=BA	kind=region
Research Triangle	code=US	kind=region
Reykjanes Peninsula	code=IS	kind=region
Rhine	kind=river
Rhineland	code=DE	kind=region
Rhineland-Palatinate	code=DE	kind=region
Rhodes	kind=island
Rhone	kind=river
Rhône	kind=river
Rift Valley	code=KE	kind=region
Rikers Island	code=US	kind=region
Rio de la Plata	kind=river
Rio Grande	kind=river
Rio Grande do Sul	code=BR	kind=region
River Jordan	kind=river
River Plate	kind=river
River Thames	kind=river
Rivers State	code=NG	kind=region
Riviera	code=FR	kind=region
Robben Island	code=ZA	kind=region
Rockies	kind=mountain
Rocky Mountains	kind=mountain
Rojava	code=SY	kind=region
Ross Sea	kind=sea
Roswell	code=US	kind=region
Ruhr	code=DE	kind=region
Ruhr Valley	code=DE	kind=region
Russian Far East	code=RU	kind=region
Rust Belt	code=US	kind=region
S.C.	code=US	kind=state
S.D.	code=US	kind=state
Saarland	code=DE	kind=region
Sabah	code=MY	kind=region
Sahara	kind=desert
Sahara Desert	kind=desert
Sahel	kind=macro-region
Sakhalin	code=RU	kind=region
Salisbury Plain	code=GB	kind=region
Salween	kind=river
Samaria	code=IL	kind=region
San Francisco Bay	kind=gulf
San Francisco Bay Area	code=US	kind=region
Sandzak	code=RS	kind=region
Sandžak	code=RS	kind=region
Santorini	kind=island
Sao Paulo state	code=BR	kind=region
Sarawak	code=MY	kind=region
Sardinia	code=IT	kind=region
Sava	kind=river
Savoy	code=FR	kind=region
Saxony	code=DE	kind=region
Saxony-Anhalt	code=DE	kind=region
Scandinavia	kind=macro-region
Scandinavian Peninsula	kind=peninsula
Scarborough Shoal	code=PH	kind=region
Schengen area	kind=macro-region
Schengen zone	kind=macro-region
Schleswig-Holstein	code=DE	kind=region
Scottish Borders	code=GB	kind=region
Scottish Highlands	kind=mountain
Sea of Azov	kind=sea
Sea of Galilee	kind=sea
Sea of Japan	kind=sea
Sea of Marmara	kind=sea
Sea of Okhotsk	kind=sea
Seine	kind=river
Senkaku Islands	kind=region
Serengeti	code=TZ	kind=region
Severn	kind=river
Shaanxi	code=CN	kind=region
Shan State	code=MM	kind=region
Shannon	kind=river
Shebaa Farms	code=LB	kind=region
Shetland	code=GB	kind=region
Shetland Islands	code=GB	kind=region
Shikoku	code=JP	kind=region
Shropshire	code=GB	kind=region
Siberia	code=RU	kind=region
Sichuan	code=CN	kind=region
Sicily	code=IT	kind=region
Sierra Madre	kind=mountain
Sierra Nevada	kind=mountain
Silesia	code=PL	kind=region
Silicon Valley	code=US	kind=region
Silk Road	kind=macro-region
Simien Mountains	kind=mountain
Sinai	kind=macro-region
Sinai Desert	kind=desert
Sinai Peninsula	code=EG	kind=region
Sinaloa	code=MX	kind=region
Sindh	code=PK	kind=region
Sinjar	code=IQ	kind=region
Slavonia	code=HR	kind=region
Snowdon	kind=mountain
Snowdonia	kind=mountain
Somerset	code=GB	kind=region
Sonora	code=MX	kind=region
Sonoran Desert	kind=desert
South America	kind=macro-region
South Asia	kind=macro-region
South Atlantic	kind=ocean
South Australia	code=AU	kind=region
South Caucasus	kind=macro-region
South China Sea	kind=sea
South Darfur	code=SD	kind=region
South East Asia	kind=macro-region
South Island	code=NZ	kind=region
South Kivu	code=CD	kind=region
South Kordofan	code=SD	kind=region
South Lebanon	code=LB	kind=region
South Pacific	kind=macro-region
South Pacific Ocean	kind=ocean
South Pole	kind=region
South Tyrol	code=IT	kind=region
South Waziristan	code=PK	kind=region
South Yorkshire	code=GB	kind=region
South-East Asia	kind=macro-region
Southeast Asia	kind=macro-region
Southern Africa	kind=macro-region
Southern California	code=US	kind=region
Southern Cone	kind=macro-region
Southern Europe	kind=macro-region
Southern Hemisphere	kind=macro-region
Southern Ocean	kind=ocean
Southwest	code=US	kind=region
Soviet bloc	kind=macro-region
Soweto	code=ZA	kind=region
Spitsbergen	code=NO	kind=region
Spratly Islands	kind=region
Spratlys	kind=region
St Lawrence River	kind=river
St. Lawrence River	kind=river
Staffordshire	code=GB	kind=region
Staten Island	code=US	kind=region
Stonehenge	code=GB	kind=region
Strait of Dover	kind=strait
Strait of Gibraltar	kind=strait
Strait of Hormuz	kind=strait
Strait of Malacca	kind=strait
Straits of Gibraltar	kind=strait
Straits of Hormuz	kind=strait
Styria	code=AT	kind=region
Sub-Saharan Africa	kind=macro-region
Subic Bay	kind=gulf
Sudetenland	code=CZ	kind=region
Suez Canal	kind=strait
Suffolk	code=GB	kind=region
Sulawesi	code=ID	kind=region
Sulu	code=PH	kind=region
Sulu Sea	kind=sea
Sumatra	code=ID	kind=region
Sun Belt	code=US	kind=region
Sunda Strait	kind=strait
Sunni Triangle	kind=macro-region
Sunshine Coast	code=AU	kind=region
Surrey	code=GB	kind=region
Sussex	code=GB	kind=region
Svalbard	code=NO	kind=region
Swabia	code=DE	kind=region
Swat	code=PK	kind=region
Swat Valley	code=PK	kind=region
Szechuan	code=CN	kind=region
Table Mountain	kind=mountain
Tagus	kind=river
Tahiti	kind=island
Taiwan Strait	kind=strait
Taiwan Straits	kind=strait
Taklamakan Desert	kind=desert
Tamaulipas	code=MX	kind=region
Tamil Nadu	code=IN	kind=region
Tampa Bay	kind=gulf
Tasman Sea	kind=sea
Tasmania	code=AU	kind=region
Tatarstan	code=RU	kind=region
Tatra Mountains	kind=mountain
Taurus Mountains	kind=mountain
Teesside	code=GB	kind=region
Temple Mount	kind=mountain
Tenerife	code=ES	kind=region
Tenn.	code=US	kind=state
Tex.	code=US	kind=state
Texas Panhandle	code=US	kind=region
Thames	kind=river
Thames Estuary	code=GB	kind=region
Thames Valley	code=GB	kind=region
Thar Desert	kind=desert
Third World	kind=macro-region
Thrace	kind=macro-region
Thuringia	code=DE	kind=region
Tian Shan	kind=mountain
Tiananmen Square	code=CN	kind=region
Tiber	kind=river
Tibet	code=CN	kind=region
Ticino	code=CH	kind=region
Tierra del Fuego	code=AR,CL	kind=region
Tigray	code=ET	kind=region
Tigris	kind=river
Times Square	code=US	kind=region
Timor	kind=island
Timor Sea	kind=sea
Tirol	code=AT	kind=region
Tohoku	code=JP	kind=region
Tokyo Bay	kind=gulf
Tora Bora	kind=mountain
Torres Strait	kind=strait
Torres Strait Islands	code=AU	kind=region
Transcarpathia	code=UA	kind=region
Transcaucasia	kind=macro-region
Transkei	code=ZA	kind=region
Transvaal	code=ZA	kind=region
Transylvania	code=RO	kind=region
Tri-State area	code=US	kind=region
Triple Frontier	code=BR,PY,AR	kind=region
Tripolitania	code=LY	kind=region
Tumen River	kind=river
Tuscany	code=IT	kind=region
Tuva	code=RU	kind=region
Twin Cities	code=US	kind=region
Tyne	kind=river
Tyneside	code=GB	kind=region
Tyrol	code=AT	kind=region
Tyrrhenian Sea	kind=sea
Umbria	code=IT	kind=region
Upper Egypt	code=EG	kind=region
Upper Midwest	code=US	kind=region
Upstate New York	code=US	kind=region
Ural Mountains	kind=mountain
Ural River	kind=river
Urals	kind=mountain
Urals region	code=RU	kind=region
Uttar Pradesh	code=IN	kind=region
Uttaranchal	code=IN	kind=region
Va.	code=US	kind=state
Valais	code=CH	kind=region
Vancouver Island	code=CA	kind=region
Veneto	code=IT	kind=region
Veracruz	code=MX	kind=region
Vesuvius	kind=mountain
Victoria	code=AU	kind=region
Visayas	code=PH	kind=region
Vistula	kind=river
Vojvodina	code=RS	kind=region
Volga	kind=river
Vt.	code=US	kind=state
W.Va.	code=US	kind=state
Waikato	code=NZ	kind=region
Wake Island	kind=island
Wallachia	code=RO	kind=region
Wallonia	code=BE	kind=region
Warwickshire	code=GB	kind=region
Wash.	code=US	kind=state
Waziristan	code=PK	kind=region
Weddell Sea	kind=sea
West Africa	kind=macro-region
West Asia	kind=macro-region
West Bank	code=PS	kind=region
West Coast	code=US	kind=region
West Country	code=GB	kind=region
West Darfur	code=SD	kind=region
West Indies	kind=macro-region
West Midlands	code=GB	kind=region
West Papua	code=ID	kind=region
West Philippine Sea	kind=sea
West Sussex	code=GB	kind=region
West Timor	code=ID	kind=region
West Yorkshire	code=GB	kind=region
Westchester	code=US	kind=region
Westchester County	code=US	kind=region
Western Asia	kind=macro-region
Western Australia	code=AU	kind=region
Western Balkans	kind=macro-region
Western Cape	code=ZA	kind=region
Western Europe	kind=macro-region
Western Hemisphere	kind=macro-region
Westphalia	code=DE	kind=region
White Nile	kind=river
Wiltshire	code=GB	kind=region
Wis.	code=US	kind=state
Worcestershire	code=GB	kind=region
Wyo.	code=US	kind=state
Xinjiang	code=CN	kind=region
Yakutia	code=RU	kind=region
Yalu River	kind=river
Yamuna	kind=river
Yangtze	kind=river
Yangtze River	kind=river
Yellow River	kind=river
Yellow Sea	kind=sea
Yellowstone	code=US	kind=region
Yellowstone National Park	code=US	kind=region
Yenisei	kind=river
Yorkshire	code=GB	kind=region
Yosemite	code=US	kind=region
Yosemite National Park	code=US	kind=region
Yucatan	code=MX	kind=region
Yucatan Peninsula	code=MX	kind=region
Yucatán	code=MX	kind=region
Yukon	code=CA	kind=region
Zagros Mountains	kind=mountain
Zambezi	kind=river
Zamfara	code=NG	kind=region
Zanzibar	code=TZ	kind=region
Zaporizhzhia	code=UA	kind=region
Åland Islands	kind=island
Île-de-France	code=FR	kind=region
