# Other spellings of city names, and places in the news that the threshold would leave out.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes code pop
Abbottabad	code=PK	pop=120
Abidjan	code=CI	pop=4980
Addis Ababa	code=ET	pop=3000
Afrin	code=SY	pop=100
Aleppo	code=SY	pop=1600
Alexandria	code=EG	pop=3800
Alma-Ata	code=KZ	pop=2000
Almaty	code=KZ	pop=2000
Antwerp	code=BE	pop=530
Ashgabat	code=TM	pop=730
Aspen	code=US	pop=25
Astana	code=KZ	pop=1000
Athens	code=GR	pop=660
Auschwitz	code=PL	pop=35
Bakhmut	code=UA	pop=72
Banda Aceh	code=ID	pop=270
Bangalore	code=IN	pop=8440
Baqouba	code=IQ	pop=500
Baquba	code=IQ	pop=500
Basel	code=CH	pop=175
Basra	code=IQ	pop=1320
Beirut	code=LB	pop=1920
Benares	code=IN	pop=1200
Bengaluru	code=IN	pop=8440
Benghazi	code=LY	pop=650
Beslan	code=RU	pop=40
Bethlehem	code=PS	pop=50
Bombay	code=IN	pop=12690
Boston	code=US	pop=660
Brazzaville	code=CG	pop=1280
Bristol	code=GB	pop=500
Bruges	code=BE	pop=120
Bucharest	code=RO	pop=2150
Bukavu	code=CD	pop=500
Busan	code=KR	pop=3680
Cairo	code=EG	pop=9600
Calais	code=FR	pop=70
Calcutta	code=IN	pop=4630
Cambridge	code=GB	pop=130
Cannes	code=FR	pop=70
Cape Town	code=ZA	pop=3430
Caracas	code=VE	pop=3000
Charlottesville	code=US	pop=60
Chibok	code=NG	pop=50
Ciudad Juarez	code=MX	pop=680
Cochin	code=IN	pop=600
Cologne	code=DE	pop=1070
Constantinople	code=TR	pop=15700
Copenhagen	code=DK	pop=1380
Corunna	code=ES	pop=230
Cracow	code=PL	pop=760
Cupertino	code=US	pop=60
Da Nang	code=VN	pop=1200
Dacca	code=BD	pop=10360
Dadaab	code=KE	pop=100
Danang	code=VN	pop=1200
Daraa	code=SY	pop=100
Davos	code=CH	pop=10
Deir al-Balah	code=PS	pop=50
Deir al-Zor	code=SY	pop=100
Deir ez-Zor	code=SY	pop=100
Deraa	code=SY	pop=100
Derna	code=LY	pop=120
Diyarbakir	code=TR	pop=1600
Dnipro	code=UA	pop=980
Dnipropetrovsk	code=UA	pop=980
Donetsk	code=UA	pop=900
Dubrovnik	code=HR	pop=80
Dunblane	code=GB	pop=30
East Palestine	code=US	pop=20
Edinburgh	code=GB	pop=500
El Arish	code=EG	pop=40
El Fasher	code=SD	pop=500
El Geneina	code=SD	pop=500
el-Arish	code=EG	pop=40
el-Fasher	code=SD	pop=500
Erbil	code=IQ	pop=500
Esfahan	code=IR	pop=1500
Falluja	code=IQ	pop=500
Fallujah	code=IQ	pop=500
Florence	code=IT	pop=280
Frankfurt	code=DE	pop=760
Fukushima	code=JP	pop=290
Garissa	code=KE	pop=100
Gaza City	code=PS	pop=590
Gaziantep	code=TR	pop=1600
Gdansk	code=PL	pop=480
Geneva	code=CH	pop=200
Genoa	code=IT	pop=580
Ghent	code=BE	pop=270
Goma	code=CD	pop=670
Gori	code=GE	pop=30
Gothenburg	code=SE	pop=600
Graz	code=AT	pop=290
Grozny	code=RU	pop=220
Guangzhou	code=CN	pop=10000
Guantanamo	code=CU	pop=200
Guantánamo	code=CU	pop=200
Guernica	code=ES	pop=16
Haifa	code=IL	pop=285
Hama	code=SY	pop=100
Hanoi	code=VN	pop=7580
Hanover	code=DE	pop=530
Harare	code=ZW	pop=1540
Hebron	code=PS	pop=50
Herat	code=AF	pop=390
Hilla	code=IQ	pop=500
Ho Chi Minh City	code=VN	pop=8990
Hodeidah	code=YE	pop=700
Homs	code=SY	pop=780
Idlib	code=SY	pop=100
Incheon	code=KR	pop=2950
Inchon	code=KR	pop=2950
Irbil	code=IQ	pop=500
Isfahan	code=IR	pop=1500
Istanbul	code=TR	pop=15700
Izmir	code=TR	pop=2860
Jabalia	code=PS	pop=50
Jaffna	code=LK	pop=170
Jalalabad	code=AF	pop=390
Jeddah	code=SA	pop=4200
Jenin	code=PS	pop=50
Jericho	code=PS	pop=50
Jiddah	code=SA	pop=4200
Juarez	code=MX	pop=680
Kabul	code=AF	pop=3040
Kandahar	code=AF	pop=390
Karachi	code=PK	pop=11620
Karbala	code=IQ	pop=500
Katmandu	code=NP	pop=1440
Kerbala	code=IQ	pop=500
Khan Younis	code=PS	pop=50
Khan Yunis	code=PS	pop=50
Kharkov	code=UA	pop=1430
Kiev	code=UA	pop=2950
Kirkuk	code=IQ	pop=500
Kobane	code=SY	pop=100
Kobani	code=SY	pop=100
Kobe	code=JP	pop=1980
Kochi	code=IN	pop=600
Krakow	code=PL	pop=760
Kut	code=IQ	pop=500
L.A.	code=US	pop=3900
La Coruna	code=ES	pop=230
Lashkar Gah	code=AF	pop=390
Latakia	code=SY	pop=100
Leeds	code=GB	pop=500
Leningrad	code=RU	pop=5350
Lhasa	code=CN	pop=200
Lisbon	code=PT	pop=520
Lockerbie	code=GB	pop=30
London	code=GB	pop=8960
Londonderry	code=GB	pop=100
Luxor	code=EG	pop=40
Lvov	code=UA	pop=720
Lyon	code=FR	pop=470
Lyons	code=FR	pop=470
Maastricht	code=NL	pop=120
Madras	code=IN	pop=4680
Mahmoudiya	code=IQ	pop=500
Maiduguri	code=NG	pop=800
Malmo	code=SE	pop=350
Manila	code=PH	pop=1600
Marawi	code=PH	pop=100
Marikana	code=ZA	pop=60
Mariupol	code=UA	pop=430
Marseille	code=FR	pop=870
Marseilles	code=FR	pop=870
Mazar-i-Sharif	code=AF	pop=390
Mecca	code=SA	pop=1300
Medina	code=SA	pop=1300
Mekele	code=ET	pop=200
Mekelle	code=ET	pop=200
Menlo Park	code=US	pop=60
Milan	code=IT	pop=1370
Misrata	code=LY	pop=250
Mons	code=BE	pop=100
Mosul	code=IQ	pop=1700
Mountain View	code=US	pop=60
Myawaddy	code=MM	pop=10
Mysore	code=IN	pop=800
Mysuru	code=IN	pop=800
Nablus	code=PS	pop=50
Najaf	code=IQ	pop=500
Namur	code=BE	pop=100
Naples	code=IT	pop=900
Nasiriyah	code=IQ	pop=500
Natanz	code=IR	pop=60
New Orleans	code=US	pop=390
New York	code=US	pop=8800
Newcastle	code=AU,GB	pop=530
Newcastle upon Tyne	code=GB	pop=100
Newcastle-upon-Tyne	code=GB	pop=100
Newtown	code=US	pop=25
Nur-Sultan	code=KZ	pop=1000
Nuremberg	code=DE	pop=520
Nyala	code=SD	pop=500
Odessa	code=UA	pop=1010
Omdurman	code=SD	pop=500
Oporto	code=PT	pop=250
Oswiecim	code=PL	pop=35
Oxford	code=GB	pop=130
Padua	code=IT	pop=280
Palmyra	code=SY	pop=100
Palo Alto	code=US	pop=60
Paris	code=FR	pop=2140
Parkland	code=US	pop=25
Peking	code=CN	pop=18960
Peshawar	code=PK	pop=1200
Phnom Penh	code=KH	pop=1570
Port Elizabeth	code=ZA	pop=60
Port Harcourt	code=NG	pop=800
Port-au-Prince	code=HT	pop=1230
Porto	code=PT	pop=250
Prague	code=CZ	pop=1300
Pusan	code=KR	pop=3680
Qalqilya	code=PS	pop=50
Qamishli	code=SY	pop=100
Quetta	code=PK	pop=700
Rafah	code=PS	pop=50
Ramadi	code=IQ	pop=500
Ramstein	code=DE	pop=5
Rangoon	code=MM	pop=5200
Raqqa	code=SY	pop=100
Riga	code=LV	pop=740
Rio	code=BR	pop=6020
Rio de Janeiro	code=BR	pop=6020
Saigon	code=VN	pop=8990
Saint Louis	code=US	pop=300
Saint Petersburg	code=RU	pop=5350
Salisbury	code=GB	pop=30
Salonika	code=GR	pop=320
Samarra	code=IQ	pop=500
San Sebastian	code=ES	pop=190
Sana'a	code=YE	pop=2960
Sanaa	code=YE	pop=2960
Santiago de Chile	code=CL	pop=4840
Sao Paulo	code=BR	pop=10020
Saragossa	code=ES	pop=680
Sarajevo	code=BA	pop=275
Sderot	code=IL	pop=21
Seville	code=ES	pop=700
Sharm el Sheikh	code=EG	pop=40
Sharm el-Sheikh	code=EG	pop=40
Sheffield	code=GB	pop=500
Sidon	code=LB	pop=40
Sirte	code=LY	pop=250
Smyrna	code=TR	pop=2860
Srebrenica	code=BA	pop=25
St Petersburg	code=RU	pop=5350
St. Louis	code=US	pop=300
St. Paul	code=US	pop=310
St. Petersburg	code=RU	pop=5350
Stalingrad	code=RU	pop=1000
Stoke-on-Trent	code=GB	pop=100
Strasbourg	code=FR	pop=280
Stratford-upon-Avon	code=GB	pop=100
Sulaimaniya	code=IQ	pop=500
Sulaymaniyah	code=IQ	pop=500
Sydney	code=AU	pop=4600
São Paulo	code=BR	pop=10020
Tacloban	code=PH	pop=100
Taiz	code=YE	pop=700
Teheran	code=IR	pop=7150
Tehran	code=IR	pop=7150
Tel Aviv	code=IL	pop=475
The Hague	code=NL	pop=550
Thessaloniki	code=GR	pop=320
Tijuana	code=MX	pop=680
Tikrit	code=IQ	pop=500
Tobruk	code=LY	pop=120
Trivandrum	code=IN	pop=750
Tulkarem	code=PS	pop=50
Turin	code=IT	pop=900
Tyre	code=LB	pop=40
Ulaanbaatar	code=MN	pop=845
Ulan Bator	code=MN	pop=845
Urumqi	code=CN	pop=2900
Uvalde	code=US	pop=20
Varanasi	code=IN	pop=1200
Venice	code=IT	pop=280
Volgograd	code=RU	pop=1000
Vukovar	code=HR	pop=80
Wad Madani	code=SD	pop=500
Warsaw	code=PL	pop=1790
Washington D.C.	code=US	pop=690
Washington DC	code=US	pop=690
Yalta	code=UA	pop=80
Yerevan	code=AM	pop=1090
York	code=GB	pop=180
Zamboanga	code=PH	pop=100
Zaporizhzhia	code=UA	pop=750
Zaporozhye	code=UA	pop=750
Zaragoza	code=ES	pop=680
Zurich	code=CH	pop=420
