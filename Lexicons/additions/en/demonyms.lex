# Nationalities, peoples and inhabitants; plural= when it is not regular.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes code kind plural
Aberdonian	code=GB	kind=both
Abkhaz	code=GE	kind=both	plural=none
Abkhazian	code=GE	kind=both
Aboriginal	code=AU	kind=both
Aborigine	code=AU	kind=person
Acadian	code=CA	kind=both
Acehnese	code=ID	kind=both	plural=none
Acholi	code=UG	kind=both	plural=none
Adjarian	code=GE	kind=both
Afar	code=ET	kind=both	plural=none
Afghan	code=AF	kind=both
Afghani	code=AF	kind=adjective
African	kind=both
African American	code=US	kind=both
African-American	code=US	kind=both
Afrikaner	code=ZA	kind=both
Afro-American	kind=both
Afro-Caribbean	kind=both
Ainu	code=JP	kind=both	plural=none
Alabaman	code=US	kind=both
Alabamian	code=US	kind=both
Alaska Native	code=US	kind=both
Alaskan	code=US	kind=both
Alawite	code=SY	kind=both
Albanian	code=AL	kind=both
Albertan	code=CA	kind=both
Albuquerquean	code=US	kind=both
Aleppine	code=SY	kind=both
Alexandrian	code=EG	kind=both
Algerian	code=DZ	kind=both
Alpine	kind=adjective
Alsatian	code=FR	kind=both
Amazigh	code=DZ,MA	kind=both	plural=none
Amazonian	code=BR	kind=both
American	code=US	kind=both
American Indian	code=US	kind=both
American Samoan	code=AS	kind=both
Amerindian	kind=both
Amhara	code=ET	kind=both	plural=none
Amsterdammer	code=NL	kind=person
Anatolian	code=TR	kind=both
Andalusian	code=ES	kind=both
Andean	kind=adjective
Andorran	code=AD	kind=both
Angeleno	code=US	kind=both
Anglo-American	kind=both
Anglo-French	kind=adjective
Anglo-Irish	kind=adjective
Anglo-Saxon	kind=both
Anglophone	kind=both
Angolan	code=AO	kind=both
Anguillan	code=AI	kind=both
Antarctic	kind=adjective
Antiguan	code=AG	kind=both
Antillean	kind=both
Antwerpian	code=BE	kind=both
Apache	code=US	kind=both
Arab	kind=both
Arab American	code=US	kind=both
Arab Israeli	code=IL	kind=both
Arab-American	code=US	kind=both
Arab-Israeli	kind=adjective
Arabian	kind=both
Arabic	kind=adjective
Aragonese	code=ES	kind=both	plural=none
Arctic	kind=adjective
Argentine	code=AR	kind=both
Argentinean	code=AR	kind=both
Argentinian	code=AR	kind=both
Arizonan	code=US	kind=both
Arizonian	code=US	kind=both
Arkansan	code=US	kind=both
Arkansawyer	code=US	kind=person
Armenian	code=AM	kind=both
Armenian-American	code=US	kind=both
Aruban	code=AW	kind=both
Asante	code=GH	kind=both	plural=none
Ashanti	code=GH	kind=both	plural=none
Ashkenazi	kind=person	plural=Ashkenazim
Asian	kind=both
Asian American	code=US	kind=both
Asian-American	code=US	kind=both
Assamese	code=IN	kind=both	plural=none
Assyrian	kind=both
Asturian	code=ES	kind=both
Athenian	code=GR	kind=both
Atlantan	code=US	kind=both
Atlantic	kind=adjective
Aucklander	code=NZ	kind=person
Aussie	code=AU	kind=both
Austinite	code=US	kind=person
Australasian	kind=both
Australian	code=AU	kind=both
Austrian	code=AT	kind=both
Aymara	code=BO	kind=both	plural=none
Azerbaijani	code=AZ	kind=both
Azeri	code=AZ	kind=both
Azorean	code=PT	kind=both
Babylonian	kind=both
Baganda	code=UG	kind=both	plural=none
Baghdadi	code=IQ	kind=both
Bahamian	code=BS	kind=both
Bahraini	code=BH	kind=both
Bajan	code=BB	kind=both
Balinese	code=ID	kind=both	plural=none
Balkan	kind=adjective
Baloch	code=PK	kind=both	plural=none
Balt	kind=person
Baltic	kind=adjective
Baltimorean	code=US	kind=both
Baltistani	code=PK	kind=both
Baluch	code=PK	kind=both	plural=none
Bangkokian	code=TH	kind=both
Bangladeshi	code=BD	kind=both
Bantu	kind=both
Barbadian	code=BB	kind=both
Barbudan	code=AG	kind=both
Barcelonan	code=ES	kind=both
Bashkir	code=RU	kind=both
Basotho	code=LS	kind=both	plural=none
Basque	code=ES	kind=both
Basran	code=IQ	kind=both
Batak	code=ID	kind=both
Bavarian	code=DE	kind=both
Bedouin	kind=both
Beijinger	code=CN	kind=person
Beiruti	code=LB	kind=both
Belarusian	code=BY	kind=both
Belarussian	code=BY	kind=both
Belfaster	code=GB	kind=person
Belgian	code=BE	kind=both
Belizean	code=BZ	kind=both
Benelux	kind=adjective
Bengali	code=IN	kind=both
Beninese	code=BJ	kind=both	plural=none
Beninois	code=BJ	kind=both	plural=none
Berber	code=DZ,MA	kind=both
Berliner	code=DE	kind=person
Bermudan	code=BM	kind=both
Bermudian	code=BM	kind=both
Bernese	code=CH	kind=both	plural=none
Bhutanese	code=BT	kind=both	plural=none
Biafran	code=NG	kind=both
Bihari	code=IN	kind=both
Bissau-Guinean	code=GW	kind=both
Boer	code=ZA	kind=person
Bohemian	code=CZ	kind=both
Bolivian	code=BO	kind=both
Bolognese	code=IT	kind=both	plural=none
Bombayite	code=IN	kind=person
Bosniak	code=BA	kind=both
Bosnian	code=BA	kind=both
Bosnian Croat	code=BA	kind=both
Bosnian Serb	code=BA	kind=both
Bostonian	code=US	kind=both
Botswanan	code=BW	kind=both
Bougainvillean	code=PG	kind=both
Brazilian	code=BR	kind=both
Breton	code=FR	kind=both
Brisbanite	code=AU	kind=person
Bristolian	code=GB	kind=both
Brit	code=GB	kind=person
British	code=GB	kind=adjective
British Columbian	code=CA	kind=both
Britisher	code=GB	kind=person
Briton	code=GB	kind=person
Bronxite	code=US	kind=person
Brooklynite	code=US	kind=person
Brummie	code=GB	kind=both
Bruneian	code=BN	kind=both
Brusseler	code=BE	kind=person
Bruxellois	code=BE	kind=both	plural=none
Budapester	code=HU	kind=person
Buffalonian	code=US	kind=both
Bulgarian	code=BG	kind=both
Burgundian	code=FR	kind=both
Burkinabe	code=BF	kind=both	plural=none
Burkinabé	code=BF	kind=both	plural=none
Burmese	code=MM	kind=both	plural=none
Burundian	code=BI	kind=both
Buryat	code=RU	kind=both
Bushman	code=BW,NA	kind=person	plural=Bushmen
Byelorussian	code=BY	kind=both
Byzantine	kind=both
Cabo Verdean	code=CV	kind=both
Cairene	code=EG	kind=both
Cajun	code=US	kind=both
Calabrian	code=IT	kind=both
Calcuttan	code=IN	kind=both
Calgarian	code=CA	kind=both
Californian	code=US	kind=both
Cambodian	code=KH	kind=both
Cameroonian	code=CM	kind=both
Canadian	code=CA	kind=both
Canarian	code=ES	kind=both
Canberran	code=AU	kind=both
Cantabrigian	code=GB	kind=both
Cantonese	code=CN	kind=both	plural=none
Canuck	code=CA	kind=person
Cape Coloured	code=ZA	kind=adjective
Cape Verdean	code=CV	kind=both
Capetonian	code=ZA	kind=both
Caribbean	kind=adjective
Carinthian	code=AT	kind=both
Carioca	code=BR	kind=person
Carolinian	code=US	kind=both
Castilian	code=ES	kind=both
Catalan	code=ES	kind=both
Caucasian	kind=both
Caymanian	code=KY	kind=both
Cebuano	code=PH	kind=both
Celt	kind=person
Celtic	kind=adjective
Central African	code=CF	kind=both
Central American	kind=both
Central Asian	kind=both
Central European	kind=both
Ceylonese	code=LK	kind=both	plural=none
Chadian	code=TD	kind=both
Chaldean	kind=both
Chamorro	code=GU	kind=both
Channel Islander	code=GB,FR	kind=person
Charlestonian	code=US	kind=both
Charlottean	code=US	kind=both
Chechen	code=RU	kind=both
Cherokee	code=US	kind=both
Cheyenne	code=US	kind=both	plural=none
Chiapan	code=MX	kind=both
Chicagoan	code=US	kind=both
Chicano	code=US	kind=both
Chilango	code=MX	kind=person
Chilean	code=CL	kind=both
Chinese	code=CN	kind=both	plural=none
Chinese American	code=US	kind=both
Chinese-American	code=US	kind=both
Chippewa	code=US	kind=both
Choctaw	code=US	kind=both
Chuvash	code=RU	kind=both	plural=none
Cincinnatian	code=US	kind=both
Circassian	code=RU	kind=both
Clevelander	code=US	kind=person
Cockney	code=GB	kind=both
Colombian	code=CO	kind=both
Coloradan	code=US	kind=both
Coloradoan	code=US	kind=both
Comanche	code=US	kind=both
Comoran	code=KM	kind=both
Comorian	code=KM	kind=both
Congolese	code=CG,CD	kind=both	plural=none
Connecticuter	code=US	kind=person
Cook Islander	code=CK	kind=person
Copenhagener	code=DK	kind=person
Copt	code=EG	kind=person
Coptic	code=EG	kind=adjective
Corfiot	code=GR	kind=both
Corkman	code=IE	kind=person	plural=Corkmen
Cornish	code=GB	kind=adjective
Cornishman	code=GB	kind=person	plural=Cornishmen
Cornishwoman	code=GB	kind=person	plural=Cornishwomen
Corsican	code=FR	kind=both
Costa Rican	code=CR	kind=both
Cree	code=CA	kind=both	plural=none
Creole	code=US,	kind=both
Cretan	code=GR	kind=both
Crimean	code=UA	kind=both
Crimean Tatar	code=UA	kind=both
Croat	code=HR	kind=both
Croatian	code=HR	kind=both
Crow	code=US	kind=adjective
Cuban	code=CU	kind=both
Cuban-American	code=US	kind=both
Curacaoan	code=CW	kind=both
Curaçaoan	code=CW	kind=both
Cypriot	code=CY	kind=both
Czech	code=CZ	kind=both
Czechoslovak	code=CS	kind=both
Czechoslovakian	code=CS	kind=both
Dagestani	code=RU	kind=both
Dalit	code=IN	kind=both
Dallasite	code=US	kind=person
Damascene	code=SY	kind=both
Dane	code=DK	kind=person
Danish	code=DK	kind=adjective
Darfuri	code=SD	kind=both
Darfurian	code=SD	kind=both
Dayak	code=ID	kind=both
Delawarean	code=US	kind=both
Delhiite	code=IN	kind=person
Denverite	code=US	kind=person
Detroiter	code=US	kind=person
Dinka	code=SS	kind=both	plural=none
Djiboutian	code=DJ	kind=both
Dominican	code=DM,DO	kind=both
Druze	kind=both	plural=none
Dubaian	code=AE	kind=both
Dubliner	code=IE	kind=person
Dutch	code=NL	kind=adjective
Dutchman	code=NL	kind=person	plural=Dutchmen
Dutchwoman	code=NL	kind=person	plural=Dutchwomen
East African	kind=both
East Asian	kind=both
East European	kind=both
East German	code=DE	kind=both
East Timorese	code=TL	kind=both	plural=none
Eastern European	kind=both
Easterner	kind=person
Ecuadoran	code=EC	kind=both
Ecuadorean	code=EC	kind=both
Ecuadorian	code=EC	kind=both
Edmontonian	code=CA	kind=both
Egyptian	code=EG	kind=both
Emirati	code=AE	kind=both
English	code=GB	kind=adjective
Englishman	code=GB	kind=person	plural=Englishmen
Englishwoman	code=GB	kind=person	plural=Englishwomen
Equatoguinean	code=GQ	kind=both
Equatorial Guinean	code=GQ	kind=both
Eritrean	code=ER	kind=both
Estonian	code=EE	kind=both
Ethiopian	code=ET	kind=both
Eurasian	kind=both
Euro-Atlantic	kind=adjective
European	kind=both
Falkland Islander	code=FK	kind=person
Falklander	code=FK	kind=person
Far Eastern	kind=adjective
Faroese	code=FO	kind=both	plural=none
Fijian	code=FJ	kind=both
Filipina	code=PH	kind=person
Filipino	code=PH	kind=both
Filipino-American	code=US	kind=both
Finn	code=FI	kind=person
Finnish	code=FI	kind=adjective
First Nations	code=CA	kind=adjective
Fleming	code=BE	kind=person
Flemish	code=BE	kind=adjective
Florentine	code=IT	kind=both
Floridian	code=US	kind=both
Franco-American	code=US	kind=both
Franco-German	kind=adjective
Francophone	kind=both
Frankfurter	code=DE	kind=person	plural=none
French	code=FR	kind=adjective
French Canadian	code=CA	kind=both
French Guianese	code=GF	kind=both	plural=none
French Polynesian	code=PF	kind=both
Frenchman	code=FR	kind=person	plural=Frenchmen
Frenchwoman	code=FR	kind=person	plural=Frenchwomen
Frisian	code=NL	kind=both
Fulani	code=NG	kind=both
Fur	code=SD	kind=both	plural=none
Gabonese	code=GA	kind=both	plural=none
Gagauz	code=MD	kind=both	plural=none
Galician	code=ES,PL	kind=both
Galilean	code=IL	kind=both
Gallic	code=FR	kind=adjective
Galwegian	code=IE	kind=both
Gambian	code=GM	kind=both
Gazan	code=PS	kind=both
Genevan	code=CH	kind=both
Genoese	code=IT	kind=both	plural=none
Geordie	code=GB	kind=both
Georgian	code=GE,US	kind=both
German	code=DE	kind=both
German American	code=US	kind=both
Germanic	kind=adjective
Ghanaian	code=GH	kind=both
Ghanian	code=GH	kind=both
Gibraltarian	code=GI	kind=both
Glaswegian	code=GB	kind=both
Goan	code=IN	kind=both
Greek	code=GR	kind=both
Greek Cypriot	code=CY	kind=both
Greek-American	code=US	kind=both
Greek-Cypriot	code=CY	kind=both
Greenlander	code=GL	kind=person
Greenlandic	code=GL	kind=adjective
Grenadian	code=GD	kind=both
Guadeloupean	code=GP	kind=both
Guamanian	code=GU	kind=both
Guatemalan	code=GT	kind=both
Guinea-Bissauan	code=GW	kind=both
Guinean	code=GN	kind=both
Gujarati	code=IN	kind=both
Gulf Arab	kind=both
Gurkha	code=NP	kind=person
Guyanese	code=GY	kind=both	plural=none
Gypsy	kind=person	plural=Gypsies
Haitian	code=HT	kind=both
Hakka	code=CN	kind=both	plural=none
Haligonian	code=CA	kind=both
Hamburger	code=DE	kind=person	plural=none
Han	code=CN	kind=adjective
Hanoian	code=VN	kind=both
Hausa	code=NG	kind=both	plural=none
Hawaiian	code=US	kind=both
Hazara	code=AF	kind=both
Hebrew	kind=both
Hellenic	code=GR	kind=adjective
Helsinkian	code=FI	kind=both
Herero	code=NA	kind=both	plural=none
Herzegovinian	code=BA	kind=both
Hessian	code=DE	kind=both
Highlander	code=GB	kind=person
Hispanic	code=US,	kind=both
Hispanic American	code=US	kind=both
Hmong	code=LA	kind=both	plural=none
Hollander	code=NL	kind=person
Honduran	code=HN	kind=both
Hong Konger	code=HK	kind=person
Hongkonger	code=HK	kind=person
Honolulan	code=US	kind=both
Hoosier	code=US	kind=person
Hopi	code=US	kind=both
Houstonian	code=US	kind=both
Houthi	code=YE	kind=both
Hui	code=CN	kind=both	plural=none
Hungarian	code=HU	kind=both
Hutu	code=RW	kind=both
Hyderabadi	code=IN	kind=both
I-Kiribati	code=KI	kind=both	plural=none
Iberian	kind=both
Ibizan	code=ES	kind=both
Ibo	code=NG	kind=both	plural=none
Icelander	code=IS	kind=person
Icelandic	code=IS	kind=adjective
Idahoan	code=US	kind=both
Igbo	code=NG	kind=both	plural=none
Ijaw	code=NG	kind=both	plural=none
Illinoisan	code=US	kind=both
Ilocano	code=PH	kind=both
Indian	code=IN	kind=both
Indian-American	code=US	kind=both
Indianan	code=US	kind=both
Indigenous	kind=adjective
Indo-Pakistani	kind=adjective
Indochinese	kind=both	plural=none
Indonesian	code=ID	kind=both
Ingush	code=RU	kind=both	plural=none
Inuit	code=CA	kind=both	plural=none
Inuk	code=CA	kind=person	plural=none
Iowan	code=US	kind=both
Iranian	code=IR	kind=both
Iraqi	code=IQ	kind=both
Irish	code=IE	kind=adjective
Irish American	code=US	kind=both
Irish-American	code=US	kind=both
Irishman	code=IE	kind=person	plural=Irishmen
Irishwoman	code=IE	kind=person	plural=Irishwomen
Israeli	code=IL	kind=both
Israeli Arab	code=IL	kind=both
Israeli-Palestinian	kind=adjective
Israelite	kind=both
Istanbulite	code=TR	kind=person
Italian	code=IT	kind=both
Italian American	code=US	kind=both
Italian-American	code=US	kind=both
Ivoirian	code=CI	kind=both
Ivorian	code=CI	kind=both
Jakartan	code=ID	kind=both
Jamaican	code=JM	kind=both
Japanese	code=JP	kind=both	plural=none
Japanese American	code=US	kind=both
Japanese-American	code=US	kind=both
Javanese	code=ID	kind=both	plural=none
Jerseyman	code=JE	kind=person	plural=Jerseymen
Jerusalemite	code=IL	kind=person
Jew	kind=person
Jewish	kind=adjective
Jewish American	code=US	kind=both
Johannesburger	code=ZA	kind=person
Jordanian	code=JO	kind=both
Kabuli	code=AF	kind=both
Kabyle	code=DZ,MA	kind=both
Kachin	code=MM	kind=both
Kalenjin	code=KE	kind=both	plural=none
Kalmyk	code=RU	kind=both
Kamba	code=KE	kind=both	plural=none
Kanak	code=NC	kind=both
Kannadiga	code=IN	kind=person
Kansan	code=US	kind=both
Kansas Citian	code=US	kind=both
Kanuri	code=NG	kind=both	plural=none
Karachiite	code=PK	kind=person
Karelian	code=FI	kind=both
Karen	code=MM	kind=adjective
Kashmiri	code=IN,PK	kind=both
Kashubian	code=PL	kind=both
Katangan	code=CD	kind=both
Kazak	code=KZ	kind=both
Kazakh	code=KZ	kind=both
Kazakhstani	code=KZ	kind=both
Kentuckian	code=US	kind=both
Kenyan	code=KE	kind=both
Keralite	code=IN	kind=both
Khaleeji	kind=both
Khmer	code=KH	kind=both
Khoisan	code=ZA	kind=both	plural=none
Kievan	code=UA	kind=both
Kikuyu	code=KE	kind=both	plural=none
Kirghiz	code=KG	kind=both	plural=none
Kittitian	code=KN	kind=both
Kiwi	code=NZ	kind=both
Kolkatan	code=IN	kind=both
Korean	code=KP,KR	kind=both
Korean American	code=US	kind=both
Korean-American	code=US	kind=both
Kosovan	code=XK	kind=both
Kosovar	code=XK	kind=both
Kosovar Albanian	code=AL	kind=both
Kosovo Albanian	code=XK	kind=both
Kosovo Serb	code=XK	kind=both
Kurd	code=TR,IQ,SY,IR	kind=person
Kurdish	code=TR,IQ,SY,IR	kind=adjective
Kurdistani	code=TR,IQ,SY,IR	kind=adjective
Kuwaiti	code=KW	kind=both
Kyivan	code=UA	kind=both
Kyrgyz	code=KG	kind=both	plural=none
Kyrgyzstani	code=KG	kind=both
Ladakhi	code=IN	kind=both
Lagosian	code=NG	kind=both
Lahori	code=PK	kind=both
Lakota	code=US	kind=both	plural=none
Lancastrian	code=GB	kind=both
Lao	code=LA	kind=both	plural=none
Laotian	code=LA	kind=both
Lapp	code=FI,NO,SE,RU	kind=both
Las Vegan	code=US	kind=both
Latin	kind=adjective
Latin American	kind=both
Latin-American	kind=both
Latina	code=US	kind=person
Latino	code=US	kind=both
Latinx	code=US	kind=both	plural=none
Latvian	code=LV	kind=both
Lebanese	code=LB	kind=both	plural=none
Leningrader	code=RU	kind=person
Lesothan	code=LS	kind=both
Levantine	kind=both
Liberian	code=LR	kind=both
Libyan	code=LY	kind=both
Liechtensteiner	code=LI	kind=person
Ligurian	code=IT	kind=both
Limeño	code=PE	kind=person
Lisboeta	code=PT	kind=person
Lisboner	code=PT	kind=person
Lithuanian	code=LT	kind=both
Liverpudlian	code=GB	kind=both
Lombard	code=IT	kind=both
Londoner	code=GB	kind=person
Long Islander	code=US	kind=person
Los Angeleno	code=US	kind=both
Louisianan	code=US	kind=both
Louisianian	code=US	kind=both
Loyalist	code=GB	kind=both
Luhya	code=KE	kind=both	plural=none
Luo	code=KE	kind=both	plural=none
Lusophone	kind=both
Luxembourger	code=LU	kind=person
Luxembourgish	code=LU	kind=adjective
Luxemburger	code=LU	kind=person
Lyonnais	code=FR	kind=both	plural=none
Maasai	code=KE	kind=both	plural=none
Macanese	code=MO	kind=both	plural=none
Macedonian	code=MK	kind=both
Madagascan	code=MG	kind=both
Madeiran	code=PT	kind=both
Madrileno	code=ES	kind=person
Madrileño	code=ES	kind=person
Madurese	code=ID	kind=both	plural=none
Maghrebi	kind=both
Maghrebin	kind=both
Magyar	code=HU	kind=both
Mahorais	code=YT	kind=both	plural=none
Mahoran	code=YT	kind=both
Mainer	code=US	kind=person
Mainlander	code=CN	kind=person
Majorcan	code=ES	kind=both
Malagasy	code=MG	kind=both	plural=none
Malawian	code=MW	kind=both
Malay	code=MY	kind=both
Malayali	code=IN	kind=both
Malaysian	code=MY	kind=both
Maldivian	code=MV	kind=both
Malian	code=ML	kind=both
Mallorcan	code=ES	kind=both
Maltese	code=MT	kind=both	plural=none
Manchu	code=CN	kind=both
Mancunian	code=GB	kind=both
Manhattanite	code=US	kind=person
Manilan	code=PH	kind=both
Manileño	code=PH	kind=person
Manipuri	code=IN	kind=both
Manitoban	code=CA	kind=both
Manx	code=GB	kind=adjective
Manxman	code=GB	kind=person	plural=Manxmen
Maori	code=NZ	kind=both
Mapuche	code=CL	kind=both	plural=none
Maratha	code=IN	kind=both
Marathi	code=IN	kind=adjective
Maronite	code=LB	kind=both
Marseillais	code=FR	kind=both	plural=none
Marshall Islander	code=MH	kind=person
Marshallese	code=MH	kind=both	plural=none
Martinican	code=MQ	kind=both
Martiniquais	code=MQ	kind=both	plural=none
Marylander	code=US	kind=person
Masai	code=KE	kind=both	plural=none
Massachusettsan	code=US	kind=both
Mauritanian	code=MR	kind=both
Mauritian	code=MU	kind=both
Maya	code=MX	kind=both
Mayan	code=MX	kind=both
Mediterranean	kind=adjective
Melanesian	kind=both
Melburnian	code=AU	kind=both
Memphian	code=US	kind=both
Mesopotamian	kind=both
Mexican	code=MX	kind=both
Mexican American	code=US	kind=both
Mexican-American	code=US	kind=both
Mi'kmaq	code=CA	kind=both	plural=none
Miamian	code=US	kind=both
Michigander	code=US	kind=person
Michiganian	code=US	kind=both
Micronesian	code=FM	kind=both
Middle Eastern	kind=adjective
Middle Easterner	kind=person
Mideast	kind=adjective
Midwestern	code=US	kind=adjective
Midwesterner	code=US	kind=person
Milanese	code=IT	kind=both	plural=none
Milwaukeean	code=US	kind=both
Mingrelian	code=GE	kind=both
Minneapolitan	code=US	kind=both
Minnesotan	code=US	kind=both
Minorcan	code=ES	kind=both
Mississippian	code=US	kind=both
Missourian	code=US	kind=both
Mizo	code=IN	kind=both
Mohajir	code=PK	kind=both
Mohawk	code=US	kind=both
Moldavian	code=MD	kind=both
Moldovan	code=MD	kind=both
Moluccan	code=ID	kind=both
Monacan	code=MC	kind=both
Monegasque	code=MC	kind=both
Mongol	code=MN	kind=both
Mongolian	code=MN,CN	kind=both
Montagnard	code=VN	kind=person
Montanan	code=US	kind=both
Montenegrin	code=ME	kind=both
Montrealer	code=CA	kind=person
Montserratian	code=MS	kind=both
Moravian	code=CZ	kind=both
Moro	code=PH	kind=both
Moroccan	code=MA	kind=both
Mosotho	code=LS	kind=person	plural=none
Motswana	code=BW	kind=person	plural=Batswana
Mozambican	code=MZ	kind=both
Mozambiquean	code=MZ	kind=both
Mumbaikar	code=IN	kind=person
Municher	code=DE	kind=person
Muscovite	code=RU	kind=both
Métis	code=CA	kind=both	plural=none
Māori	code=NZ	kind=both	plural=none
Naga	code=IN	kind=both
Nairobian	code=KE	kind=both
Namibian	code=NA	kind=both
Nashvillian	code=US	kind=both
Native American	code=US	kind=both
Native Hawaiian	code=US	kind=both
Nauruan	code=NR	kind=both
Navajo	code=US	kind=both	plural=none
Navarrese	code=ES	kind=both	plural=none
Ndebele	code=ZW	kind=both	plural=none
Neapolitan	code=IT	kind=both
Near Eastern	kind=adjective
Nebraskan	code=US	kind=both
Nepalese	code=NP	kind=both	plural=none
Nepali	code=NP	kind=both
Netherlander	code=NL	kind=person
Nevadan	code=US	kind=both
Nevisian	code=KN	kind=both
New Brunswicker	code=CA	kind=person
New Caledonian	code=NC	kind=both
New Englander	code=US	kind=person
New Hampshirite	code=US	kind=person
New Jerseyan	code=US	kind=both
New Jerseyite	code=US	kind=person
New Mexican	code=US	kind=both
New Orleanian	code=US	kind=both
New Yorker	code=US	kind=person
New Zealander	code=NZ	kind=person
Newfoundlander	code=CA	kind=person
Ni-Vanuatu	code=VU	kind=both	plural=none
Nicaraguan	code=NI	kind=both
Nigerian	code=NG	kind=both
Nigerien	code=NE	kind=both
Niuean	code=NU	kind=both
Nordic	kind=both
Norman	code=FR	kind=both
North African	kind=both
North American	kind=both
North Carolinian	code=US	kind=both
North Dakotan	code=US	kind=both
North Korean	code=KP	kind=both
North Macedonian	code=MK	kind=both
North Ossetian	code=RU	kind=both
North Vietnamese	code=VN	kind=both	plural=none
Northern European	kind=both
Northern Irish	code=GB	kind=adjective
Northern Irishman	code=GB	kind=person	plural=Northern Irishmen
Northern Mariana Islander	code=MP	kind=person
Northern Territorian	code=AU	kind=both
Northerner	code=US	kind=person
Norwegian	code=NO	kind=both
Nova Scotian	code=CA	kind=both
Nuba	code=SD	kind=both	plural=none
Nubian	code=EG	kind=both
Nuer	code=SS	kind=both	plural=none
Oaklander	code=US	kind=person
Oaxacan	code=MX	kind=both
Oceanian	kind=both
Odesan	code=UA	kind=both
Odessan	code=UA	kind=both
Odia	code=IN	kind=both	plural=none
Ogoni	code=NG	kind=both	plural=none
Ohioan	code=US	kind=both
Ojibwe	code=US	kind=both	plural=none
Okinawan	code=JP	kind=both
Oklahoman	code=US	kind=both
Omahan	code=US	kind=both
Omani	code=OM	kind=both
Ontarian	code=CA	kind=both
Orcadian	code=GB	kind=both
Oregonian	code=US	kind=both
Oriental	kind=adjective
Oriya	code=IN	kind=both	plural=none
Orlandoan	code=US	kind=both
Oromo	code=ET	kind=both	plural=none
Ossetian	code=RU	kind=both
Ottawan	code=CA	kind=both
Ottoman	code=TR	kind=both
Oxonian	code=GB	kind=both
Paceño	code=BO	kind=person
Pacific	kind=adjective
Pacific Islander	kind=person
Pakeha	code=NZ	kind=both	plural=none
Pakistani	code=PK	kind=both
Palauan	code=PW	kind=both
Palestinian	code=PS	kind=both
Pan-African	kind=adjective
Pan-Arab	kind=adjective
Panamanian	code=PA	kind=both
Papua New Guinean	code=PG	kind=both
Papuan	code=ID	kind=both
Paraguayan	code=PY	kind=both
Parisian	code=FR	kind=both
Parisienne	code=FR	kind=person
Pashtun	code=PK,AF	kind=both
Patagonian	code=AR	kind=both
Pathan	code=PK	kind=both
Paulista	code=BR	kind=person
Paulistano	code=BR	kind=person
Pekingese	code=CN	kind=both	plural=none
Pennsylvanian	code=US	kind=both
Persian	code=IR	kind=both
Peruvian	code=PE	kind=both
Petersburger	code=RU	kind=person
Philadelphian	code=US	kind=both
Philippine	code=PH	kind=adjective
Piedmontese	code=IT	kind=both	plural=none
Pinoy	code=PH	kind=both
Pittsburgher	code=US	kind=person
Pole	code=PL	kind=person
Polish	code=PL	kind=adjective
Polish-American	code=US	kind=both
Polynesian	kind=both
Pomeranian	code=PL	kind=both
Porteño	code=AR	kind=person
Portlander	code=US	kind=person
Portuguese	code=PT	kind=both	plural=none
Praguer	code=CZ	kind=person
Provencal	code=FR	kind=adjective
Provençal	code=FR	kind=adjective
Prussian	code=DE	kind=both
Puerto Rican	code=PR	kind=both
Punjabi	code=PK,IN	kind=both
Puntlander	code=SO	kind=person
Pushtun	code=PK	kind=both
Qatari	code=QA	kind=both
Quebecer	code=CA	kind=person
Quebecker	code=CA	kind=person
Quebecois	code=CA	kind=both	plural=none
Quechua	code=BO	kind=both	plural=none
Queenslander	code=AU	kind=person
Québécois	code=CA	kind=both	plural=none
Rajasthani	code=IN	kind=both
Reunionese	code=RE	kind=both	plural=none
Rhinelander	code=DE	kind=person
Rhode Islander	code=US	kind=person
Rhodesian	code=ZW	kind=both
Richmonder	code=US	kind=person
Rohingya	code=MM	kind=both	plural=none
Roma	kind=both	plural=none
Roman	code=IT	kind=both
Romani	kind=both	plural=none
Romanian	code=RO	kind=both
Romany	kind=both
Rotterdammer	code=NL	kind=person
Rumanian	code=RO	kind=both
Russian	code=RU	kind=both
Russo-Ukrainian	kind=adjective
Rwandan	code=RW	kind=both
Rwandese	code=RW	kind=both	plural=none
Réunionese	code=RE	kind=both	plural=none
Saami	code=FI,NO,SE,RU	kind=both	plural=none
Sabahan	code=MY	kind=both
Sacramentan	code=US	kind=both
Saharan	kind=both
Saharawi	code=EH	kind=both
Sahelian	kind=both
Sahrawi	code=EH	kind=both
Saigonese	code=VN	kind=both	plural=none
Saint Helenian	code=SH	kind=both
Saint Lucian	code=LC	kind=both
Salvadoran	code=SV	kind=both
Salvadorean	code=SV	kind=both
Salvadorian	code=SV	kind=both
Sami	code=FI,NO,SE,RU	kind=both	plural=none
Sammarinese	code=SM	kind=both	plural=none
Samoan	code=WS	kind=both
San	code=BW,NA	kind=adjective
San Antonian	code=US	kind=both
San Diegan	code=US	kind=both
San Franciscan	code=US	kind=both
Sandinista	code=NI	kind=both
Santomean	code=ST	kind=both
Sao Tomean	code=ST	kind=both
Sarawakian	code=MY	kind=both
Sardinian	code=IT	kind=both
Saskatchewanian	code=CA	kind=both
Saudi	code=SA	kind=both
Saudi Arabian	code=SA	kind=both
Savannahian	code=US	kind=both
Savoyard	code=FR	kind=both
Saxon	code=DE	kind=both
Scandinavian	kind=both
Scot	code=GB	kind=person
Scotch	code=GB	kind=adjective
Scots	code=GB	kind=adjective
Scotsman	code=GB	kind=person	plural=Scotsmen
Scotswoman	code=GB	kind=person	plural=Scotswomen
Scottish	code=GB	kind=adjective
Scouser	code=GB	kind=person
Seattleite	code=US	kind=person
Seminole	code=US	kind=both
Senegalese	code=SN	kind=both	plural=none
Seoulite	code=KR	kind=person
Sephardi	kind=person	plural=Sephardim
Sephardic	kind=adjective
Serb	code=RS	kind=both
Serbian	code=RS	kind=both
Sevillian	code=ES	kind=both
Seychellois	code=SC	kind=both	plural=none
Shan	code=MM	kind=adjective
Shanghainese	code=CN	kind=both	plural=none
Sherpa	code=NP	kind=person
Shetlander	code=GB	kind=person
Shona	code=ZW	kind=both	plural=none
Siberian	code=RU,	kind=both
Sichuanese	code=CN	kind=both	plural=none
Sicilian	code=IT	kind=both
Sidama	code=ET	kind=both	plural=none
Sierra Leonean	code=SL	kind=both
Sierra Leonian	code=SL	kind=both
Sikh	code=IN	kind=both
Sikkimese	code=IN	kind=both	plural=none
Silesian	code=PL	kind=both
Sindhi	code=PK	kind=both
Singaporean	code=SG	kind=both
Sinhalese	code=LK	kind=both	plural=none
Sino-American	kind=adjective
Sino-Russian	kind=adjective
Sino-Soviet	kind=adjective
Sint Maartener	code=SX	kind=person
Sioux	code=US	kind=both	plural=none
Slav	kind=both
Slavic	kind=adjective
Slavonic	kind=adjective
Slovak	code=SK	kind=both
Slovakian	code=SK	kind=both
Slovene	code=SI	kind=both
Slovenian	code=SI	kind=both
Solomon Islander	code=SB	kind=person
Somali	code=SO,ET	kind=both
Somalian	code=SO	kind=both
Somalilander	code=SO	kind=person
Sooner	code=US	kind=person
Sorb	code=DE	kind=both
Sorbian	code=DE	kind=both
Sotho	code=ZA	kind=both	plural=none
South African	code=ZA	kind=both
South American	kind=both
South Asian	kind=both
South Australian	code=AU	kind=both
South Carolinian	code=US	kind=both
South Dakotan	code=US	kind=both
South Korean	code=KR	kind=both
South Ossetian	code=GE	kind=both
South Sudanese	code=SS	kind=both	plural=none
South Tyrolean	code=IT	kind=both
South Vietnamese	code=VN	kind=both	plural=none
South-East Asian	kind=both
Southeast Asian	kind=both
Southern African	kind=both
Southern European	kind=both
Southerner	code=US	kind=person
Soviet	code=SU	kind=both
Spaniard	code=ES	kind=person
Spanish	code=ES	kind=adjective
Spartan	code=GR	kind=both
Sri Lankan	code=LK	kind=both
Sri Lankan Tamil	code=LK	kind=both
St Helenian	code=SH	kind=both
St Lucian	code=LC	kind=both
St. Louisan	code=US	kind=both
St. Lucian	code=LC	kind=both
St. Petersburger	code=RU	kind=person
Staten Islander	code=US	kind=person
Styrian	code=AT	kind=both
Sub-Saharan	kind=adjective
Sudanese	code=SD	kind=both	plural=none
Sumatran	code=ID	kind=both
Sundanese	code=ID	kind=both	plural=none
Surinamese	code=SR	kind=both	plural=none
Swabian	code=DE	kind=both
Swazi	code=SZ	kind=both
Swede	code=SE	kind=person
Swedish	code=SE	kind=adjective
Swiss	code=CH	kind=both	plural=none
Sydneysider	code=AU	kind=person
Syrian	code=SY	kind=both
São Toméan	code=ST	kind=both
Tadjik	code=TJ	kind=both
Tagalog	code=PH	kind=both
Tahitian	code=PF	kind=both
Taiwanese	code=TW	kind=both	plural=none
Tajik	code=TJ,AF	kind=both
Tajikistani	code=TJ	kind=both
Tamil	code=LK	kind=both
Tamilian	code=IN	kind=both
Tampan	code=US	kind=both
Tanzanian	code=TZ	kind=both
Tasmanian	code=AU	kind=both
Tatar	code=RU	kind=both
Tehrani	code=IR	kind=both
Tejano	code=US	kind=both
Tel Avivian	code=IL	kind=both
Telugu	code=IN	kind=both
Tennessean	code=US	kind=both
Texan	code=US	kind=both
Thai	code=TH	kind=both
Thessalonian	code=GR	kind=both
Thuringian	code=DE	kind=both
Tibetan	code=CN	kind=both
Tico	code=CR	kind=person
Tigrayan	code=ET	kind=both
Tigrean	code=ET	kind=both
Timorese	code=TL	kind=both	plural=none
Tiv	code=NG	kind=both	plural=none
Tobagonian	code=TT	kind=both
Togolese	code=TG	kind=both	plural=none
Tokelauan	code=TK	kind=both
Tokyoite	code=JP	kind=person
Tongan	code=TO	kind=both
Torontonian	code=CA	kind=both
Torres Strait Islander	code=AU	kind=person
Touareg	code=ML,NE	kind=both
Trans-Atlantic	kind=adjective
Transatlantic	kind=adjective
Transnistrian	code=MD	kind=both
Transylvanian	code=RO	kind=both
Trinbagonian	code=TT	kind=both
Trinidadian	code=TT	kind=both
Trojan	kind=both
Tswana	code=ZA	kind=both	plural=none
Tuareg	code=ML,NE	kind=both
Tucsonan	code=US	kind=both
Tulsan	code=US	kind=both
Tunisian	code=TN	kind=both
Turinese	code=IT	kind=both	plural=none
Turk	code=TR	kind=person
Turkic	kind=adjective
Turkish	code=TR	kind=adjective
Turkish Cypriot	code=CY	kind=both
Turkish-Cypriot	code=CY	kind=both
Turkmen	code=TM,IQ	kind=both
Turkoman	code=TM	kind=person	plural=Turkomen
Turks and Caicos Islander	code=TC	kind=person
Tuscan	code=IT	kind=both
Tutsi	code=RW	kind=both
Tuvaluan	code=TV	kind=both
Tyrolean	code=AT	kind=both
U.S.	code=US	kind=adjective
Ugandan	code=UG	kind=both
Uighur	code=CN	kind=both
Ukrainian	code=UA	kind=both
Ulsterman	code=GB	kind=person	plural=Ulstermen
Unionist	code=GB	kind=both
Uruguayan	code=UY	kind=both
US	code=US	kind=adjective
Utahan	code=US	kind=both
Utahn	code=US	kind=both
Uyghur	code=CN	kind=both
Uzbek	code=UZ,AF	kind=both
Uzbekistani	code=UZ	kind=both
Valencian	code=ES	kind=both
Vancouverite	code=CA	kind=person
Vanuatuan	code=VU	kind=both
Varsovian	code=PL	kind=both
Vatican	code=VA	kind=adjective
Venda	code=ZA	kind=both	plural=none
Venetian	code=IT	kind=both
Venezuelan	code=VE	kind=both
Vermonter	code=US	kind=person
Victorian	code=AU	kind=both
Viennese	code=AT	kind=both	plural=none
Vietnamese	code=VN	kind=both	plural=none
Vietnamese American	code=US	kind=both
Vietnamese-American	code=US	kind=both
Vincentian	code=VC	kind=both
Virgin Islander	code=VI,VG	kind=person
Virginian	code=US	kind=both
Visayan	code=PH	kind=both
Vojvodinian	code=RS	kind=both
Walloon	code=BE	kind=both
Washingtonian	code=US	kind=both
Waziri	code=PK	kind=both
Wellingtonian	code=NZ	kind=both
Welsh	code=GB	kind=adjective
Welshman	code=GB	kind=person	plural=Welshmen
Welshwoman	code=GB	kind=person	plural=Welshwomen
West African	kind=both
West Australian	code=AU	kind=both
West European	kind=both
West German	code=DE	kind=both
West Indian	kind=both
West Virginian	code=US	kind=both
Western	kind=adjective
Western Australian	code=AU	kind=both
Western European	kind=both
Westerner	kind=person
Westphalian	code=DE	kind=both
Winnipegger	code=CA	kind=person
Wisconsinite	code=US	kind=person
Wolof	code=SN	kind=both	plural=none
Wyomingite	code=US	kind=person
Xhosa	code=ZA	kind=both	plural=none
Yakut	code=RU	kind=both
Yankee	code=US	kind=both
Yanomami	code=BR	kind=both	plural=none
Yazidi	code=IQ	kind=both
Yemeni	code=YE	kind=both
Yemenite	code=YE	kind=both
Yezidi	code=IQ	kind=both
Yorkshireman	code=GB	kind=person	plural=Yorkshiremen
Yoruba	code=NG	kind=both	plural=none
Yucatecan	code=MX	kind=both
Yugoslav	code=YU	kind=both
Yugoslavian	code=YU	kind=both
Zaghawa	code=SD	kind=both	plural=none
Zairean	code=CD	kind=both
Zairian	code=CD	kind=both
Zambian	code=ZM	kind=both
Zanzibari	code=TZ	kind=both
Zapatista	code=MX	kind=both
Zapotec	code=MX	kind=both
Zimbabwean	code=ZW	kind=both
Zulu	code=ZA	kind=both
Zurcher	code=CH	kind=person
Zuricher	code=CH	kind=person
