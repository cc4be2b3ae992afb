# Nationalities, peoples and inhabitants; kind=adjective, person or both.
# source: WordNet 3.0, Lexicons/additions
# licence: WordNet licence AND Apache-2.0
# regenerate: swift run gather-lexicons demonyms
@attributes code kind number
Abenaki	code=US	kind=person
Abenakis	code=US	kind=person	number=plural
Aberdonian	code=GB	kind=both
Aberdonians	code=GB	kind=person	number=plural
Abkhas	kind=person
Abkhasian	kind=person
Abkhasians	kind=person	number=plural
Abkhaz	code=GE	kind=both
Abkhazian	code=GE	kind=both
Abkhazians	code=GE	kind=person	number=plural
Abnaki	code=US	kind=person
Abnakis	code=US	kind=person	number=plural
Aboriginal	code=AU	kind=both
Aboriginals	code=AU	kind=person	number=plural
Aborigine	code=AU	kind=person
Aborigines	code=AU	kind=person	number=plural
Acadian	code=CA	kind=both
Acadians	code=CA	kind=person	number=plural
Acehnese	code=ID	kind=both
Achaean	kind=both
Achaeans	kind=person	number=plural
Achaian	kind=person
Achaians	kind=person	number=plural
Acholi	code=UG	kind=both
Achomawi	code=US	kind=person
Achomawis	code=US	kind=person	number=plural
Adjarian	code=GE	kind=both
Adjarians	code=GE	kind=person	number=plural
Aeolian	kind=both
Aeolians	kind=person	number=plural
Afar	code=ET	kind=both
Afghan	code=AF	kind=both
Afghani	code=AF	kind=adjective
Afghanistani	code=AF	kind=both
Afghanistanis	code=AF	kind=person	number=plural
Afghans	code=AF	kind=person	number=plural
African	kind=both
African American	code=US	kind=both
African Americans	code=US	kind=person	number=plural
African-American	code=US	kind=both
African-Americans	code=US	kind=person	number=plural
Africans	kind=person	number=plural
Afrikaner	code=ZA	kind=both
Afrikaners	code=ZA	kind=person	number=plural
Afro-American	kind=both
Afro-Americans	kind=person	number=plural
Afro-Caribbean	kind=both
Afro-Caribbeans	kind=person	number=plural
Ainu	code=JP	kind=both
Akwa'ala	code=US	kind=person
Akwa'alas	code=US	kind=person	number=plural
Alabaman	code=US	kind=both
Alabamans	code=US	kind=person	number=plural
Alabamian	code=US	kind=both
Alabamians	code=US	kind=person	number=plural
Alaska Native	code=US	kind=both
Alaska Natives	code=US	kind=person	number=plural
Alaskan	code=US	kind=both
Alaskan Native	code=US	kind=person
Alaskan Natives	code=US	kind=person	number=plural
Alaskans	code=US	kind=person	number=plural
Alawite	code=SY	kind=both
Alawites	code=SY	kind=person	number=plural
Albanian	code=AL	kind=both
Albanians	code=AL	kind=person	number=plural
Albertan	code=CA	kind=both
Albertans	code=CA	kind=person	number=plural
Albuquerquean	code=US	kind=both
Albuquerqueans	code=US	kind=person	number=plural
Aleppine	code=SY	kind=both
Aleppines	code=SY	kind=person	number=plural
Aleut	code=US	kind=person
Aleutian	code=US	kind=person
Aleutians	code=US	kind=person	number=plural
Aleuts	code=US	kind=person	number=plural
Alexandrian	code=EG	kind=both
Alexandrians	code=EG	kind=person	number=plural
Algerian	code=DZ	kind=both
Algerians	code=DZ	kind=person	number=plural
Algonkian	kind=person
Algonkians	kind=person	number=plural
Algonkin	kind=person
Algonkins	kind=person	number=plural
Algonquian	kind=person
Algonquians	kind=person	number=plural
Algonquin	kind=person
Algonquins	kind=person	number=plural
Alpine	kind=adjective
Alsatian	code=FR	kind=both
Alsatians	code=FR	kind=person	number=plural
Altaic	kind=person
Altaics	kind=person	number=plural
Amazigh	code=DZ,MA	kind=both
Amazonian	code=BR	kind=both
Amazonians	code=BR	kind=person	number=plural
American	code=US	kind=both
American Indian	code=US	kind=both
American Indians	code=US	kind=person	number=plural
American Samoan	code=AS	kind=both
American Samoans	code=AS	kind=person	number=plural
Americans	code=US	kind=person	number=plural
Amerindian	kind=both
Amerindians	kind=person	number=plural
Amhara	code=ET	kind=both
Amsterdammer	code=NL	kind=person
Amsterdammers	code=NL	kind=person	number=plural
Anasazi	code=US	kind=person
Anasazis	code=US	kind=person	number=plural
Anatolian	code=TR	kind=both
Anatolians	code=TR	kind=person	number=plural
Andalusian	code=ES	kind=both
Andalusians	code=ES	kind=person	number=plural
Andean	kind=adjective
Andorran	code=AD	kind=both
Andorrans	code=AD	kind=person	number=plural
Angeleno	code=US	kind=both
Angelenos	code=US	kind=person	number=plural
Anglo-American	kind=both
Anglo-Americans	kind=person	number=plural
Anglo-French	kind=adjective
Anglo-Indian	code=IN	kind=both
Anglo-Indians	code=IN	kind=person	number=plural
Anglo-Irish	kind=adjective
Anglo-Saxon	kind=both
Anglo-Saxons	kind=person	number=plural
Anglophone	kind=both
Anglophones	kind=person	number=plural
Angolan	code=AO	kind=both
Angolans	code=AO	kind=person	number=plural
Anguillan	code=AI	kind=both
Anguillans	code=AI	kind=person	number=plural
Annamese	code=VN	kind=person
Antarctic	kind=adjective
Antiguan	code=AG	kind=both
Antiguans	code=AG	kind=person	number=plural
Antillean	kind=both
Antilleans	kind=person	number=plural
Antwerpian	code=BE	kind=both
Antwerpians	code=BE	kind=person	number=plural
Apache	code=US	kind=both
Apaches	code=US	kind=person	number=plural
Appalachian	kind=both
Appalachians	kind=person	number=plural
Arab	kind=both
Arab American	code=US	kind=both
Arab Americans	code=US	kind=person	number=plural
Arab Israeli	code=IL	kind=both
Arab Israelis	code=IL	kind=person	number=plural
Arab-American	code=US	kind=both
Arab-Americans	code=US	kind=person	number=plural
Arab-Israeli	kind=adjective
Arabian	kind=both
Arabians	kind=person	number=plural
Arabic	kind=adjective
Arabs	kind=person	number=plural
Aragonese	code=ES	kind=both
Aramaean	kind=both
Aramaeans	kind=person	number=plural
Aramean	kind=both
Arameans	kind=person	number=plural
Arapaho	code=US	kind=person
Arapahoe	code=US	kind=person
Arapahoes	code=US	kind=person	number=plural
Arapahos	code=US	kind=person	number=plural
Arawak	code=US	kind=person
Arawakan	code=US	kind=person
Arawakans	code=US	kind=person	number=plural
Arawaks	code=US	kind=person	number=plural
Arctic	kind=adjective
Argentine	code=AR	kind=both
Argentinean	code=AR	kind=both
Argentineans	code=AR	kind=person	number=plural
Argentines	code=AR	kind=person	number=plural
Argentinian	code=AR	kind=both
Argentinians	code=AR	kind=person	number=plural
Argive	kind=both
Argives	kind=person	number=plural
Aricara	code=US	kind=person
Aricaras	code=US	kind=person	number=plural
Arikara	code=US	kind=person
Arikaras	code=US	kind=person	number=plural
Arizonan	code=US	kind=both
Arizonans	code=US	kind=person	number=plural
Arizonian	code=US	kind=both
Arizonians	code=US	kind=person	number=plural
Arkansan	code=US	kind=both
Arkansans	code=US	kind=person	number=plural
Arkansawyer	code=US	kind=person
Arkansawyers	code=US	kind=person	number=plural
Armenian	code=AM	kind=both
Armenian-American	code=US	kind=both
Armenian-Americans	code=US	kind=person	number=plural
Armenians	code=AM	kind=person	number=plural
Aruban	code=AW	kind=both
Arubans	code=AW	kind=person	number=plural
Aryan	kind=person
Aryans	kind=person	number=plural
Asante	code=GH	kind=both
Ashanti	code=GH	kind=both
Ashkenazi	kind=person
Ashkenazim	kind=person	number=plural
Asian	kind=both
Asian American	code=US	kind=both
Asian Americans	code=US	kind=person	number=plural
Asian-American	code=US	kind=both
Asian-Americans	code=US	kind=person	number=plural
Asians	kind=person	number=plural
Assamese	code=IN	kind=both
Assyrian	kind=both
Assyrians	kind=person	number=plural
Asturian	code=ES	kind=both
Asturians	code=ES	kind=person	number=plural
Atakapa	code=US	kind=person
Atakapas	code=US	kind=person	number=plural
Athabascan	kind=person
Athabascans	kind=person	number=plural
Athabaskan	kind=person
Athabaskans	kind=person	number=plural
Athapascan	kind=person
Athapascans	kind=person	number=plural
Athapaskan	kind=person
Athapaskans	kind=person	number=plural
Athenian	code=GR	kind=both
Athenians	code=GR	kind=person	number=plural
Atlantan	code=US	kind=both
Atlantans	code=US	kind=person	number=plural
Atlantic	kind=adjective
Atsugewi	code=US	kind=person
Atsugewis	code=US	kind=person	number=plural
Attacapan	code=US	kind=person
Attacapans	code=US	kind=person	number=plural
Aucklander	code=NZ	kind=person
Aucklanders	code=NZ	kind=person	number=plural
Aussie	code=AU	kind=both
Aussies	code=AU	kind=person	number=plural
Austinite	code=US	kind=person
Austinites	code=US	kind=person	number=plural
Australasian	kind=both
Australasians	kind=person	number=plural
Australian	code=AU	kind=both
Australian Aborigine	code=AU	kind=person
Australian Aborigines	code=AU	kind=person	number=plural
Australians	code=AU	kind=person	number=plural
Austrian	code=AT	kind=both
Austrians	code=AT	kind=person	number=plural
Austronesian	kind=both
Austronesians	kind=person	number=plural
Aymara	code=BO	kind=both
Azerbaijani	code=AZ	kind=both
Azerbaijanis	code=AZ	kind=person	number=plural
Azeri	code=AZ	kind=both
Azeris	code=AZ	kind=person	number=plural
Azorean	code=PT	kind=both
Azoreans	code=PT	kind=person	number=plural
Aztec	code=MX	kind=person
Aztecs	code=MX	kind=person	number=plural
Babylonian	kind=both
Babylonians	kind=person	number=plural
Baganda	code=UG	kind=both
Baghdadi	code=IQ	kind=both
Baghdadis	code=IQ	kind=person	number=plural
Bahamian	code=BS	kind=both
Bahamians	code=BS	kind=person	number=plural
Bahraini	code=BH	kind=both
Bahrainis	code=BH	kind=person	number=plural
Bajan	code=BB	kind=both
Bajans	code=BB	kind=person	number=plural
Balinese	code=ID	kind=both
Balkan	kind=adjective
Baloch	code=PK	kind=both
Balt	kind=person
Baltic	kind=adjective
Baltimorean	code=US	kind=both
Baltimoreans	code=US	kind=person	number=plural
Baltistani	code=PK	kind=both
Baltistanis	code=PK	kind=person	number=plural
Balts	kind=person	number=plural
Baluch	code=PK	kind=both
Bangkokian	code=TH	kind=both
Bangkokians	code=TH	kind=person	number=plural
Bangladeshi	code=BD	kind=both
Bangladeshis	code=BD	kind=person	number=plural
Bantu	kind=both
Bantus	kind=person	number=plural
Barbadian	code=BB	kind=both
Barbadians	code=BB	kind=person	number=plural
Barbudan	code=AG	kind=both
Barbudans	code=AG	kind=person	number=plural
Barcelonan	code=ES	kind=both
Barcelonans	code=ES	kind=person	number=plural
Bashkir	code=RU	kind=both
Bashkirs	code=RU	kind=person	number=plural
Basotho	code=LS	kind=both
Basque	code=ES	kind=both
Basques	code=ES	kind=person	number=plural
Basran	code=IQ	kind=both
Basrans	code=IQ	kind=person	number=plural
Batak	code=ID	kind=both
Bataks	code=ID	kind=person	number=plural
Batswana	code=BW	kind=person	number=plural
Bavarian	code=DE	kind=both
Bavarians	code=DE	kind=person	number=plural
Bedouin	kind=both
Bedouins	kind=person	number=plural
Beijinger	code=CN	kind=person
Beijingers	code=CN	kind=person	number=plural
Beiruti	code=LB	kind=both
Beirutis	code=LB	kind=person	number=plural
Belarusian	code=BY	kind=both
Belarusians	code=BY	kind=person	number=plural
Belarussian	code=BY	kind=both
Belarussians	code=BY	kind=person	number=plural
Belfaster	code=GB	kind=person
Belfasters	code=GB	kind=person	number=plural
Belgian	code=BE	kind=both
Belgians	code=BE	kind=person	number=plural
Belizean	code=BZ	kind=both
Belizeans	code=BZ	kind=person	number=plural
Belorussian	code=BY	kind=person
Belorussians	code=BY	kind=person	number=plural
Benelux	kind=adjective
Bengali	code=IN	kind=both
Bengalis	code=IN	kind=person	number=plural
Beninese	code=BJ	kind=both
Beninois	code=BJ	kind=both
Berber	code=DZ,MA	kind=both
Berbers	code=DZ,MA	kind=person	number=plural
Berliner	code=DE	kind=person
Berliners	code=DE	kind=person	number=plural
Bermudan	code=BM	kind=both
Bermudans	code=BM	kind=person	number=plural
Bermudian	code=BM	kind=both
Bermudians	code=BM	kind=person	number=plural
Bernese	code=CH	kind=both
Bhutanese	code=BT	kind=both
Biafran	code=NG	kind=both
Biafrans	code=NG	kind=person	number=plural
Bihari	code=IN	kind=both
Biharis	code=IN	kind=person	number=plural
Bissau-Guinean	code=GW	kind=both
Bissau-Guineans	code=GW	kind=person	number=plural
Black American	kind=person
Black Americans	kind=person	number=plural
Blackfoot	kind=person
Blackfoots	kind=person	number=plural
Boeotian	kind=adjective
Boer	code=ZA	kind=person
Boers	code=ZA	kind=person	number=plural
Bohemian	code=CZ	kind=both
Bohemians	code=CZ	kind=person	number=plural
Bolivian	code=BO	kind=both
Bolivians	code=BO	kind=person	number=plural
Bolognese	code=IT	kind=both
Bombayite	code=IN	kind=person
Bombayites	code=IN	kind=person	number=plural
Bornean	kind=person
Borneans	kind=person	number=plural
Bosniak	code=BA	kind=both
Bosniaks	code=BA	kind=person	number=plural
Bosnian	code=BA	kind=both
Bosnian Croat	code=BA	kind=both
Bosnian Croats	code=BA	kind=person	number=plural
Bosnian Serb	code=BA	kind=both
Bosnian Serbs	code=BA	kind=person	number=plural
Bosnians	code=BA	kind=person	number=plural
Bostonian	code=US	kind=both
Bostonians	code=US	kind=person	number=plural
Botswanan	code=BW	kind=both
Botswanans	code=BW	kind=person	number=plural
Bougainvillean	code=PG	kind=both
Bougainvilleans	code=PG	kind=person	number=plural
Brahui	code=PK	kind=person
Brahuis	code=PK	kind=person	number=plural
Brazilian	code=BR	kind=both
Brazilians	code=BR	kind=person	number=plural
Breton	code=FR	kind=both
Bretons	code=FR	kind=person	number=plural
Brisbanite	code=AU	kind=person
Brisbanites	code=AU	kind=person	number=plural
Bristolian	code=GB	kind=both
Bristolians	code=GB	kind=person	number=plural
Brit	code=GB	kind=person
British	code=GB	kind=adjective
British Columbian	code=CA	kind=both
British Columbians	code=CA	kind=person	number=plural
Britisher	code=GB	kind=person
Britishers	code=GB	kind=person	number=plural
Briton	code=GB	kind=person
Britons	code=GB	kind=person	number=plural
Brits	code=GB	kind=person	number=plural
Bronxite	code=US	kind=person
Bronxites	code=US	kind=person	number=plural
Brooklynite	code=US	kind=person
Brooklynites	code=US	kind=person	number=plural
Brummie	code=GB	kind=both
Brummies	code=GB	kind=person	number=plural
Bruneian	code=BN	kind=both
Bruneians	code=BN	kind=person	number=plural
Brusseler	code=BE	kind=person
Brusselers	code=BE	kind=person	number=plural
Bruxellois	code=BE	kind=both
Budapester	code=HU	kind=person
Budapesters	code=HU	kind=person	number=plural
Buffalonian	code=US	kind=both
Buffalonians	code=US	kind=person	number=plural
Bulgarian	code=BG	kind=both
Bulgarians	code=BG	kind=person	number=plural
Burgundian	code=FR	kind=both
Burgundians	code=FR	kind=person	number=plural
Burkinabe	code=BF	kind=both
Burkinabé	code=BF	kind=both
Burmese	code=MM	kind=both
Burundian	code=BI	kind=both
Burundians	code=BI	kind=person	number=plural
Buryat	code=RU	kind=both
Buryats	code=RU	kind=person	number=plural
Bushman	code=BW,NA	kind=person
Bushmen	code=BW,NA	kind=person	number=plural
Byelorussian	code=BY	kind=both
Byelorussians	code=BY	kind=person	number=plural
Byzantine	kind=both
Byzantines	kind=person	number=plural
Cabo Verdean	code=CV	kind=both
Cabo Verdeans	code=CV	kind=person	number=plural
Caddo	code=US	kind=person
Caddos	code=US	kind=person	number=plural
Cahita	code=MX	kind=person
Cahitas	code=MX	kind=person	number=plural
Cairene	code=EG	kind=both
Cairenes	code=EG	kind=person	number=plural
Cajun	code=US	kind=both
Cajuns	code=US	kind=person	number=plural
Cakchiquel	code=GT	kind=person
Cakchiquels	code=GT	kind=person	number=plural
Calabrian	code=IT	kind=both
Calabrians	code=IT	kind=person	number=plural
Calapooya	code=US	kind=person
Calapooyas	code=US	kind=person	number=plural
Calapuya	code=US	kind=person
Calapuyas	code=US	kind=person	number=plural
Calcuttan	code=IN	kind=both
Calcuttans	code=IN	kind=person	number=plural
Calgarian	code=CA	kind=both
Calgarians	code=CA	kind=person	number=plural
Californian	code=US	kind=both
Californians	code=US	kind=person	number=plural
Cambodian	code=KH	kind=both
Cambodians	code=KH	kind=person	number=plural
Cameroonian	code=CM	kind=both
Cameroonians	code=CM	kind=person	number=plural
Canaanite	kind=person
Canaanites	kind=person	number=plural
Canadian	code=CA	kind=both
Canadians	code=CA	kind=person	number=plural
Canarian	code=ES	kind=both
Canarians	code=ES	kind=person	number=plural
Canberran	code=AU	kind=both
Canberrans	code=AU	kind=person	number=plural
Cantabrigian	code=GB	kind=both
Cantabrigians	code=GB	kind=person	number=plural
Cantonese	code=CN	kind=both
Canuck	code=CA	kind=person
Canucks	code=CA	kind=person	number=plural
Cape Coloured	code=ZA	kind=adjective
Cape Verdean	code=CV	kind=both
Cape Verdeans	code=CV	kind=person	number=plural
Capetonian	code=ZA	kind=both
Capetonians	code=ZA	kind=person	number=plural
Cappadocian	kind=adjective
Carib	code=US	kind=person
Carib Indian	code=US	kind=person
Carib Indians	code=US	kind=person	number=plural
Caribbean	kind=adjective
Caribs	code=US	kind=person	number=plural
Carinthian	code=AT	kind=both
Carinthians	code=AT	kind=person	number=plural
Carioca	code=BR	kind=person
Cariocas	code=BR	kind=person	number=plural
Carolinian	code=US	kind=both
Carolinians	code=US	kind=person	number=plural
Carthaginian	kind=adjective
Cassite	kind=person
Cassites	kind=person	number=plural
Castilian	code=ES	kind=both
Castilians	code=ES	kind=person	number=plural
Catalan	code=ES	kind=both
Catalans	code=ES	kind=person	number=plural
Catawba	kind=person
Catawbas	kind=person	number=plural
Caucasian	kind=both
Caucasians	kind=person	number=plural
Caymanian	code=KY	kind=both
Caymanians	code=KY	kind=person	number=plural
Cayuga	code=US	kind=person
Cayugas	code=US	kind=person	number=plural
Cebuano	code=PH	kind=both
Cebuanos	code=PH	kind=person	number=plural
Celt	kind=person
Celtic	kind=adjective
Celts	kind=person	number=plural
Central African	code=CF	kind=both
Central Africans	code=CF	kind=person	number=plural
Central American	kind=both
Central Americans	kind=person	number=plural
Central Asian	kind=both
Central Asians	kind=person	number=plural
Central European	kind=both
Central Europeans	kind=person	number=plural
Ceylonese	code=LK	kind=both
Chadian	code=TD	kind=both
Chadians	code=TD	kind=person	number=plural
Chaldean	kind=both
Chaldeans	kind=person	number=plural
Chaldee	kind=both
Chaldees	kind=person	number=plural
Chamorro	code=GU	kind=both
Chamorros	code=GU	kind=person	number=plural
Channel Islander	code=GB,FR	kind=person
Channel Islanders	code=GB,FR	kind=person	number=plural
Charlestonian	code=US	kind=both
Charlestonians	code=US	kind=person	number=plural
Charlottean	code=US	kind=both
Charlotteans	code=US	kind=person	number=plural
Chechen	code=RU	kind=both
Chechens	code=RU	kind=person	number=plural
Cherokee	code=US	kind=both
Cherokees	code=US	kind=person	number=plural
Cheyenne	code=US	kind=both
Chiapan	code=MX	kind=both
Chiapans	code=MX	kind=person	number=plural
Chicagoan	code=US	kind=both
Chicagoans	code=US	kind=person	number=plural
Chicano	code=US	kind=both
Chicanos	code=US	kind=person	number=plural
Chickasaw	code=US	kind=person
Chickasaws	code=US	kind=person	number=plural
Chilango	code=MX	kind=person
Chilangos	code=MX	kind=person	number=plural
Chilean	code=CL	kind=both
Chileans	code=CL	kind=person	number=plural
Chimakum	code=US	kind=person
Chimakums	code=US	kind=person	number=plural
Chimariko	code=US	kind=person
Chimarikos	code=US	kind=person	number=plural
Chinese	code=CN	kind=both
Chinese American	code=US	kind=both
Chinese Americans	code=US	kind=person	number=plural
Chinese-American	code=US	kind=both
Chinese-Americans	code=US	kind=person	number=plural
Chinook	kind=person
Chinooks	kind=person	number=plural
Chipewyan	code=CA	kind=person
Chipewyans	code=CA	kind=person	number=plural
Chippewa	code=US	kind=both
Chippewas	code=US	kind=person	number=plural
Choctaw	code=US	kind=both
Choctaws	code=US	kind=person	number=plural
Chuvash	code=RU	kind=both
Cincinnatian	code=US	kind=both
Cincinnatians	code=US	kind=person	number=plural
Circassian	code=RU	kind=both
Circassians	code=RU	kind=person	number=plural
Clevelander	code=US	kind=person
Clevelanders	code=US	kind=person	number=plural
Cochimi	code=US	kind=person
Cochimis	code=US	kind=person	number=plural
Cockney	code=GB	kind=both
Cockneys	code=GB	kind=person	number=plural
Cocopa	code=US	kind=person
Cocopah	code=US	kind=person
Cocopahs	code=US	kind=person	number=plural
Cocopas	code=US	kind=person	number=plural
Coeur d'Alene	code=US	kind=person
Coeur d'Alenes	code=US	kind=person	number=plural
Colombian	code=CO	kind=both
Colombians	code=CO	kind=person	number=plural
Coloradan	code=US	kind=both
Coloradans	code=US	kind=person	number=plural
Coloradoan	code=US	kind=both
Coloradoans	code=US	kind=person	number=plural
Colossian	kind=person
Colossians	kind=person	number=plural
Comanche	code=US	kind=both
Comanches	code=US	kind=person	number=plural
Comoran	code=KM	kind=both
Comorans	code=KM	kind=person	number=plural
Comorian	code=KM	kind=both
Comorians	code=KM	kind=person	number=plural
Confederate	code=US	kind=person
Confederates	code=US	kind=person	number=plural
Congolese	code=CG,CD	kind=both
Connecticuter	code=US	kind=person
Connecticuters	code=US	kind=person	number=plural
Conoy	code=US	kind=person
Conoys	code=US	kind=person	number=plural
Cook Islander	code=CK	kind=person
Cook Islanders	code=CK	kind=person	number=plural
Copenhagener	code=DK	kind=person
Copenhageners	code=DK	kind=person	number=plural
Copt	code=EG	kind=person
Coptic	code=EG	kind=adjective
Copts	code=EG	kind=person	number=plural
Corfiot	code=GR	kind=both
Corfiots	code=GR	kind=person	number=plural
Corinthian	kind=person
Corinthians	kind=person	number=plural
Corkman	code=IE	kind=person
Corkmen	code=IE	kind=person	number=plural
Cornish	code=GB	kind=adjective
Cornishman	code=GB	kind=person
Cornishmen	code=GB	kind=person	number=plural
Cornishwoman	code=GB	kind=person
Cornishwomen	code=GB	kind=person	number=plural
Corsican	code=FR	kind=both
Corsicans	code=FR	kind=person	number=plural
Costa Rican	code=CR	kind=both
Costa Ricans	code=CR	kind=person	number=plural
Costanoan	code=US	kind=person
Costanoans	code=US	kind=person	number=plural
Cree	code=CA	kind=both
Creole	code=US	kind=both
Creoles	code=US	kind=person	number=plural
Cretan	code=GR	kind=both
Cretans	code=GR	kind=person	number=plural
Crimean	code=UA	kind=both
Crimean Tatar	code=UA	kind=both
Crimean Tatars	code=UA	kind=person	number=plural
Crimeans	code=UA	kind=person	number=plural
Croat	code=HR	kind=both
Croatian	code=HR	kind=both
Croatians	code=HR	kind=person	number=plural
Croats	code=HR	kind=person	number=plural
Crow	code=US	kind=adjective
Cuban	code=CU	kind=both
Cuban-American	code=US	kind=both
Cuban-Americans	code=US	kind=person	number=plural
Cubans	code=CU	kind=person	number=plural
Curacaoan	code=CW	kind=both
Curacaoans	code=CW	kind=person	number=plural
Curaçaoan	code=CW	kind=both
Curaçaoans	code=CW	kind=person	number=plural
Cyprian	code=CY	kind=both
Cyprians	code=CY	kind=person	number=plural
Cypriot	code=CY	kind=both
Cypriots	code=CY	kind=person	number=plural
Czech	code=CZ	kind=both
Czechoslovak	code=CS	kind=both
Czechoslovakian	code=CS	kind=both
Czechoslovakians	code=CS	kind=person	number=plural
Czechoslovaks	code=CS	kind=person	number=plural
Dagestani	code=RU	kind=both
Dagestanis	code=RU	kind=person	number=plural
Dalit	code=IN	kind=both
Dalits	code=IN	kind=person	number=plural
Dallasite	code=US	kind=person
Dallasites	code=US	kind=person	number=plural
Dalmatian	kind=both
Dalmatians	kind=person	number=plural
Damascene	code=SY	kind=both
Damascenes	code=SY	kind=person	number=plural
Dane	code=DK	kind=person
Danes	code=DK	kind=person	number=plural
Danish	code=DK	kind=adjective
Darfuri	code=SD	kind=both
Darfurian	code=SD	kind=both
Darfurians	code=SD	kind=person	number=plural
Darfuris	code=SD	kind=person	number=plural
Dayak	code=ID	kind=both
Dayaks	code=ID	kind=person	number=plural
Delawarean	code=US	kind=both
Delawareans	code=US	kind=person	number=plural
Delawarian	code=US	kind=person
Delawarians	code=US	kind=person	number=plural
Delhiite	code=IN	kind=person
Delhiites	code=IN	kind=person	number=plural
Delphic	kind=adjective
Denverite	code=US	kind=person
Denverites	code=US	kind=person	number=plural
Detroiter	code=US	kind=person
Detroiters	code=US	kind=person	number=plural
Dhegiha	kind=person
Dhegihas	kind=person	number=plural
Diegueno	code=US	kind=person
Dieguenos	code=US	kind=person	number=plural
Dinka	code=SS	kind=both
Djiboutian	code=DJ	kind=both
Djiboutians	code=DJ	kind=person	number=plural
Dominican	code=DM,DO	kind=both
Dominicans	code=DM,DO	kind=person	number=plural
Dorian	kind=both
Dorians	kind=person	number=plural
Dravidian	code=IN	kind=person
Dravidians	code=IN	kind=person	number=plural
Druze	kind=both
Dubaian	code=AE	kind=both
Dubaians	code=AE	kind=person	number=plural
Dubliner	code=IE	kind=person
Dubliners	code=IE	kind=person	number=plural
Dutch	code=NL	kind=adjective
Dutchman	code=NL	kind=person
Dutchmen	code=NL	kind=person	number=plural
Dutchwoman	code=NL	kind=person
Dutchwomen	code=NL	kind=person	number=plural
East African	kind=both
East Africans	kind=person	number=plural
East Asian	kind=both
East Asians	kind=person	number=plural
East European	kind=both
East Europeans	kind=person	number=plural
East German	code=DE	kind=both
East Germen	code=DE	kind=person	number=plural
East Indian	kind=both
East Indians	kind=person	number=plural
East Pakistani	code=BD	kind=adjective
East Timorese	code=TL	kind=both
Eastern European	kind=both
Eastern Europeans	kind=person	number=plural
Eastern Sioux	kind=person
Easterner	kind=person
Easterners	kind=person	number=plural
Ecuadoran	code=EC	kind=both
Ecuadorans	code=EC	kind=person	number=plural
Ecuadorean	code=EC	kind=both
Ecuadoreans	code=EC	kind=person	number=plural
Ecuadorian	code=EC	kind=both
Ecuadorians	code=EC	kind=person	number=plural
Edmontonian	code=CA	kind=both
Edmontonians	code=CA	kind=person	number=plural
Egyptian	code=EG	kind=both
Egyptians	code=EG	kind=person	number=plural
Elamite	kind=person
Elamites	kind=person	number=plural
Emirati	code=AE	kind=both
Emiratis	code=AE	kind=person	number=plural
English	code=GB	kind=adjective
Englishman	code=GB	kind=person
Englishmen	code=GB	kind=person	number=plural
Englishwoman	code=GB	kind=person
Englishwomen	code=GB	kind=person	number=plural
Eolian	kind=person
Eolians	kind=person	number=plural
Ephesian	kind=both
Ephesians	kind=person	number=plural
Equatoguinean	code=GQ	kind=both
Equatoguineans	code=GQ	kind=person	number=plural
Equatorial Guinean	code=GQ	kind=both
Equatorial Guineans	code=GQ	kind=person	number=plural
Eritrean	code=ER	kind=both
Eritreans	code=ER	kind=person	number=plural
Esselen	code=US	kind=person
Esselens	code=US	kind=person	number=plural
Estonian	code=EE	kind=both
Estonians	code=EE	kind=person	number=plural
Ethiopian	code=ET	kind=both
Ethiopians	code=ET	kind=person	number=plural
Etruscan	kind=person
Etruscans	kind=person	number=plural
Eurasian	kind=both
Eurasians	kind=person	number=plural
Euro-Atlantic	kind=adjective
European	kind=both
Europeans	kind=person	number=plural
Evenk	kind=person
Evenki	code=MN	kind=person
Evenkis	code=MN	kind=person	number=plural
Evenks	kind=person	number=plural
Ewenki	code=MN	kind=person
Ewenkis	code=MN	kind=person	number=plural
Falkland Islander	code=FK	kind=person
Falkland Islanders	code=FK	kind=person	number=plural
Falklander	code=FK	kind=person
Falklanders	code=FK	kind=person	number=plural
Far Eastern	kind=adjective
Faroese	code=FO	kind=both
Fijian	code=FJ	kind=both
Fijians	code=FJ	kind=person	number=plural
Filipina	code=PH	kind=person
Filipinas	code=PH	kind=person	number=plural
Filipino	code=PH	kind=both
Filipino-American	code=US	kind=both
Filipino-Americans	code=US	kind=person	number=plural
Filipinos	code=PH	kind=person	number=plural
Finn	code=FI	kind=person
Finnish	code=FI	kind=adjective
Finns	code=FI	kind=person	number=plural
First Nations	code=CA	kind=adjective
Fleming	code=BE	kind=person
Flemings	code=BE	kind=person	number=plural
Flemish	code=BE	kind=adjective
Florentine	code=IT	kind=both
Florentines	code=IT	kind=person	number=plural
Floridian	code=US	kind=both
Floridians	code=US	kind=person	number=plural
Formosan	code=TW	kind=adjective
Franco-American	code=US	kind=both
Franco-Americans	code=US	kind=person	number=plural
Franco-German	kind=adjective
Francophone	kind=both
Francophones	kind=person	number=plural
Frankfurter	code=DE	kind=person
French	code=FR	kind=adjective
French Canadian	code=CA	kind=both
French Canadians	code=CA	kind=person	number=plural
French Guianese	code=GF	kind=both
French Polynesian	code=PF	kind=both
French Polynesians	code=PF	kind=person	number=plural
Frenchman	code=FR	kind=person
Frenchmen	code=FR	kind=person	number=plural
Frenchwoman	code=FR	kind=person
Frenchwomen	code=FR	kind=person	number=plural
Frisian	code=NL	kind=both
Frisians	code=NL	kind=person	number=plural
Fulani	code=NG	kind=both
Fulanis	code=NG	kind=person	number=plural
Fur	code=SD	kind=both
Gabonese	code=GA	kind=both
Gael	kind=person
Gaels	kind=person	number=plural
Gagauz	code=MD	kind=both
Galatian	kind=person
Galatians	kind=person	number=plural
Galician	code=ES,PL	kind=both
Galicians	code=ES,PL	kind=person	number=plural
Galilean	code=IL	kind=both
Galileans	code=IL	kind=person	number=plural
Gallic	code=FR	kind=adjective
Galwegian	code=IE	kind=both
Galwegians	code=IE	kind=person	number=plural
Gambian	code=GM	kind=both
Gambians	code=GM	kind=person	number=plural
Gaul	kind=person
Gauls	kind=person	number=plural
Gazan	code=PS	kind=both
Gazans	code=PS	kind=person	number=plural
Genevan	code=CH	kind=both
Genevans	code=CH	kind=person	number=plural
Genoese	code=IT	kind=both
Genovese	kind=adjective
Geordie	code=GB	kind=both
Geordies	code=GB	kind=person	number=plural
Georgian	code=GE,US	kind=both
Georgians	code=GE,US	kind=person	number=plural
German	code=DE	kind=both
German American	code=US	kind=both
German Americans	code=US	kind=person	number=plural
Germanic	kind=adjective
Germans	code=DE	kind=person	number=plural
Ghanaian	code=GH	kind=both
Ghanaians	code=GH	kind=person	number=plural
Ghanian	code=GH	kind=both
Ghanians	code=GH	kind=person	number=plural
Gibraltarian	code=GI	kind=both
Gibraltarians	code=GI	kind=person	number=plural
Glaswegian	code=GB	kind=both
Glaswegians	code=GB	kind=person	number=plural
Goan	code=IN	kind=both
Goans	code=IN	kind=person	number=plural
Gond	code=IN	kind=person
Gonds	code=IN	kind=person	number=plural
Goth	kind=person
Goths	kind=person	number=plural
Grecian	code=GR	kind=both
Grecians	code=GR	kind=person	number=plural
Greek	code=GR	kind=both
Greek Cypriot	code=CY	kind=both
Greek Cypriots	code=CY	kind=person	number=plural
Greek-American	code=US	kind=both
Greek-Americans	code=US	kind=person	number=plural
Greek-Cypriot	code=CY	kind=both
Greek-Cypriots	code=CY	kind=person	number=plural
Greeks	code=GR	kind=person	number=plural
Greenlander	code=GL	kind=person
Greenlanders	code=GL	kind=person	number=plural
Greenlandic	code=GL	kind=adjective
Grenadian	code=GD	kind=both
Grenadians	code=GD	kind=person	number=plural
Gros Ventre	code=US	kind=person
Gros Ventres	code=US	kind=person	number=plural
Guadeloupean	code=GP	kind=both
Guadeloupeans	code=GP	kind=person	number=plural
Guamanian	code=GU	kind=both
Guamanians	code=GU	kind=person	number=plural
Guarani	kind=person
Guaranis	kind=person	number=plural
Guatemalan	code=GT	kind=both
Guatemalans	code=GT	kind=person	number=plural
Guinea-Bissauan	code=GW	kind=both
Guinea-Bissauans	code=GW	kind=person	number=plural
Guinean	code=GN	kind=both
Guineans	code=GN	kind=person	number=plural
Gujarati	code=IN	kind=both
Gujaratis	code=IN	kind=person	number=plural
Gujerati	kind=person
Gujeratis	kind=person	number=plural
Gulf Arab	kind=both
Gulf Arabs	kind=person	number=plural
Gurkha	code=NP	kind=person
Gurkhas	code=NP	kind=person	number=plural
Guyanese	code=GY	kind=both
Gypsies	kind=person	number=plural
Gypsy	kind=person
Haida	code=US	kind=person
Haidas	code=US	kind=person	number=plural
Haitian	code=HT	kind=both
Haitians	code=HT	kind=person	number=plural
Hakka	code=CN	kind=both
Halchidhoma	code=US	kind=person
Halchidhomas	code=US	kind=person	number=plural
Haligonian	code=CA	kind=both
Haligonians	code=CA	kind=person	number=plural
Hamburger	code=DE	kind=person
Han	code=CN	kind=adjective
Hanoian	code=VN	kind=both
Hanoians	code=VN	kind=person	number=plural
Hanoverian	kind=person
Hanoverians	kind=person	number=plural
Hausa	code=NG	kind=both
Havasupai	code=US	kind=person
Havasupais	code=US	kind=person	number=plural
Hawaiian	code=US	kind=both
Hawaiians	code=US	kind=person	number=plural
Hazara	code=AF	kind=both
Hazaras	code=AF	kind=person	number=plural
Hebrew	kind=both
Hebrews	kind=person	number=plural
Hebridean	kind=adjective
Hellene	code=GR	kind=person
Hellenes	code=GR	kind=person	number=plural
Hellenic	code=GR	kind=adjective
Helsinkian	code=FI	kind=both
Helsinkians	code=FI	kind=person	number=plural
Herero	code=NA	kind=both
Herzegovinian	code=BA	kind=both
Herzegovinians	code=BA	kind=person	number=plural
Hessian	code=DE	kind=both
Hessians	code=DE	kind=person	number=plural
Hidatsa	code=US	kind=person
Hidatsas	code=US	kind=person	number=plural
Highland Scot	code=GB	kind=person
Highland Scots	code=GB	kind=person	number=plural
Highlander	code=GB	kind=person
Highlanders	code=GB	kind=person	number=plural
Hindu	code=IN	kind=person
Hindus	code=IN	kind=person	number=plural
Hindustani	code=IN	kind=both
Hindustanis	code=IN	kind=person	number=plural
Hispanic	code=US	kind=both
Hispanic American	code=US	kind=both
Hispanic Americans	code=US	kind=person	number=plural
Hispanics	code=US	kind=person	number=plural
Hispaniolan	kind=adjective
Hitchiti	kind=person
Hitchitis	kind=person	number=plural
Hittite	code=SY	kind=person
Hittites	code=SY	kind=person	number=plural
Hmong	code=LA	kind=both
Hoka	kind=person
Hokan	kind=person
Hokans	kind=person	number=plural
Hokas	kind=person	number=plural
Hollander	code=NL	kind=person
Hollanders	code=NL	kind=person	number=plural
Honduran	code=HN	kind=both
Hondurans	code=HN	kind=person	number=plural
Hong Konger	code=HK	kind=person
Hong Kongers	code=HK	kind=person	number=plural
Hongkonger	code=HK	kind=person
Hongkongers	code=HK	kind=person	number=plural
Honolulan	code=US	kind=both
Honolulans	code=US	kind=person	number=plural
Hoosier	code=US	kind=person
Hoosiers	code=US	kind=person	number=plural
Hopi	code=US	kind=both
Hopis	code=US	kind=person	number=plural
Houstonian	code=US	kind=both
Houstonians	code=US	kind=person	number=plural
Houthi	code=YE	kind=both
Houthis	code=YE	kind=person	number=plural
Hualapai	code=US	kind=person
Hualapais	code=US	kind=person	number=plural
Hualpai	code=US	kind=person
Hualpais	code=US	kind=person	number=plural
Hui	code=CN	kind=both
Hungarian	code=HU	kind=both
Hungarians	code=HU	kind=person	number=plural
Hunkpapa	kind=person
Hunkpapas	kind=person	number=plural
Hupa	code=US	kind=person
Hupas	code=US	kind=person	number=plural
Hutu	code=RW	kind=both
Hutus	code=RW	kind=person	number=plural
Hyderabadi	code=IN	kind=both
Hyderabadis	code=IN	kind=person	number=plural
I-Kiribati	code=KI	kind=both
Iberian	kind=both
Iberians	kind=person	number=plural
Ibizan	code=ES	kind=both
Ibizans	code=ES	kind=person	number=plural
Ibo	code=NG	kind=both
Icelander	code=IS	kind=person
Icelanders	code=IS	kind=person	number=plural
Icelandic	code=IS	kind=adjective
Idahoan	code=US	kind=both
Idahoans	code=US	kind=person	number=plural
Igbo	code=NG	kind=both
Ijaw	code=NG	kind=both
Illinoisan	code=US	kind=both
Illinoisans	code=US	kind=person	number=plural
Ilocano	code=PH	kind=both
Ilocanos	code=PH	kind=person	number=plural
Inca	code=PE	kind=person
Incan	code=PE	kind=person
Incans	code=PE	kind=person	number=plural
Incas	code=PE	kind=person	number=plural
Indian	code=IN	kind=both
Indian-American	code=US	kind=both
Indian-Americans	code=US	kind=person	number=plural
Indianan	code=US	kind=both
Indianans	code=US	kind=person	number=plural
Indians	code=IN	kind=person	number=plural
Indigenous	kind=adjective
Indo-Pakistani	kind=adjective
Indochinese	kind=both
Indonesian	code=ID	kind=both
Indonesians	code=ID	kind=person	number=plural
Ingush	code=RU	kind=both
Inuit	code=CA	kind=both
Inuk	code=CA	kind=person
Ionian	kind=both
Ionians	kind=person	number=plural
Ionic	kind=adjective
Iowan	code=US	kind=both
Iowans	code=US	kind=person	number=plural
Iranian	code=IR	kind=both
Iranians	code=IR	kind=person	number=plural
Iraqi	code=IQ	kind=both
Iraqis	code=IQ	kind=person	number=plural
Irish	code=IE	kind=adjective
Irish American	code=US	kind=both
Irish Americans	code=US	kind=person	number=plural
Irish-American	code=US	kind=both
Irish-Americans	code=US	kind=person	number=plural
Irishman	code=IE	kind=person
Irishmen	code=IE	kind=person	number=plural
Irishwoman	code=IE	kind=person
Irishwomen	code=IE	kind=person	number=plural
Iroquois	code=US	kind=person
Israeli	code=IL	kind=both
Israeli Arab	code=IL	kind=both
Israeli Arabs	code=IL	kind=person	number=plural
Israeli-Palestinian	kind=adjective
Israelis	code=IL	kind=person	number=plural
Israelite	kind=both
Israelites	kind=person	number=plural
Istanbulite	code=TR	kind=person
Istanbulites	code=TR	kind=person	number=plural
Italian	code=IT	kind=both
Italian American	code=US	kind=both
Italian Americans	code=US	kind=person	number=plural
Italian-American	code=US	kind=both
Italian-Americans	code=US	kind=person	number=plural
Italians	code=IT	kind=person	number=plural
Ivoirian	code=CI	kind=both
Ivoirians	code=CI	kind=person	number=plural
Ivorian	code=CI	kind=both
Ivorians	code=CI	kind=person	number=plural
Jakartan	code=ID	kind=both
Jakartans	code=ID	kind=person	number=plural
Jamaican	code=JM	kind=both
Jamaicans	code=JM	kind=person	number=plural
Japanese	code=JP	kind=both
Japanese American	code=US	kind=both
Japanese Americans	code=US	kind=person	number=plural
Japanese-American	code=US	kind=both
Japanese-Americans	code=US	kind=person	number=plural
Javanese	code=ID	kind=both
Jerseyman	code=JE	kind=person
Jerseymen	code=JE	kind=person	number=plural
Jerusalemite	code=IL	kind=person
Jerusalemites	code=IL	kind=person	number=plural
Jew	kind=person
Jewish	kind=adjective
Jewish American	code=US	kind=both
Jewish Americans	code=US	kind=person	number=plural
Jews	kind=person	number=plural
Johannesburger	code=ZA	kind=person
Johannesburgers	code=ZA	kind=person	number=plural
Jordanian	code=JO	kind=both
Jordanians	code=JO	kind=person	number=plural
Kabuli	code=AF	kind=both
Kabulis	code=AF	kind=person	number=plural
Kabyle	code=DZ,MA	kind=both
Kabyles	code=DZ,MA	kind=person	number=plural
Kachin	code=MM	kind=both
Kachins	code=MM	kind=person	number=plural
Kalapooia	code=US	kind=person
Kalapooias	code=US	kind=person	number=plural
Kalapuya	code=US	kind=person
Kalapuyas	code=US	kind=person	number=plural
Kalenjin	code=KE	kind=both
Kalka	code=MN	kind=person
Kalkas	code=MN	kind=person	number=plural
Kalmyk	code=RU	kind=both
Kalmyks	code=RU	kind=person	number=plural
Kamba	code=KE	kind=both
Kamia	kind=person
Kamias	kind=person	number=plural
Kampuchean	code=KH	kind=both
Kampucheans	code=KH	kind=person	number=plural
Kanak	code=NC	kind=both
Kanaks	code=NC	kind=person	number=plural
Kanarese	code=IN	kind=person
Kannadiga	code=IN	kind=person
Kannadigas	code=IN	kind=person	number=plural
Kansa	code=US	kind=person
Kansan	code=US	kind=both
Kansans	code=US	kind=person	number=plural
Kansas	code=US	kind=person	number=plural
Kansas Citian	code=US	kind=both
Kansas Citians	code=US	kind=person	number=plural
Kanuri	code=NG	kind=both
Karachiite	code=PK	kind=person
Karachiites	code=PK	kind=person	number=plural
Karakalpak	kind=person
Karakalpaks	kind=person	number=plural
Karelian	code=FI	kind=both
Karelians	code=FI	kind=person	number=plural
Karen	code=MM	kind=adjective
Karok	code=US	kind=person
Karoks	code=US	kind=person	number=plural
Kashmiri	code=IN,PK	kind=both
Kashmiris	code=IN,PK	kind=person	number=plural
Kashubian	code=PL	kind=both
Kashubians	code=PL	kind=person	number=plural
Kassite	kind=person
Kassites	kind=person	number=plural
Katangan	code=CD	kind=both
Katangans	code=CD	kind=person	number=plural
Kazak	code=KZ	kind=both
Kazakh	code=KZ	kind=both
Kazakhs	code=KZ	kind=person	number=plural
Kazakhstani	code=KZ	kind=both
Kazakhstanis	code=KZ	kind=person	number=plural
Kazaks	code=KZ	kind=person	number=plural
Kekchi	code=GT	kind=person
Kekchis	code=GT	kind=person	number=plural
Kentuckian	code=US	kind=both
Kentuckians	code=US	kind=person	number=plural
Kenyan	code=KE	kind=both
Kenyans	code=KE	kind=person	number=plural
Keralite	code=IN	kind=both
Keralites	code=IN	kind=person	number=plural
Khaleeji	kind=both
Khaleejis	kind=person	number=plural
Khalka	code=MN	kind=person
Khalkas	code=MN	kind=person	number=plural
Khalkha	code=MN	kind=person
Khalkhas	code=MN	kind=person	number=plural
Khmer	code=KH	kind=both
Khmers	code=KH	kind=person	number=plural
Khoisan	code=ZA	kind=both
Kichai	code=US	kind=person
Kichais	code=US	kind=person	number=plural
Kickapoo	code=US	kind=person
Kickapoos	code=US	kind=person	number=plural
Kievan	code=UA	kind=both
Kievans	code=UA	kind=person	number=plural
Kikuyu	code=KE	kind=both
Kiliwa	code=US	kind=person
Kiliwas	code=US	kind=person	number=plural
Kiliwi	code=US	kind=person
Kiliwis	code=US	kind=person	number=plural
Kiowa	code=US	kind=person
Kiowas	code=US	kind=person	number=plural
Kirghiz	code=KG	kind=both
Kittitian	code=KN	kind=both
Kittitians	code=KN	kind=person	number=plural
Kiwi	code=NZ	kind=both
Kiwis	code=NZ	kind=person	number=plural
Koasati	code=US	kind=person
Koasatis	code=US	kind=person	number=plural
Kolkatan	code=IN	kind=both
Kolkatans	code=IN	kind=person	number=plural
Korean	code=KP,KR	kind=both
Korean American	code=US	kind=both
Korean Americans	code=US	kind=person	number=plural
Korean-American	code=US	kind=both
Korean-Americans	code=US	kind=person	number=plural
Koreans	code=KP,KR	kind=person	number=plural
Kosovan	code=XK	kind=both
Kosovans	code=XK	kind=person	number=plural
Kosovar	code=XK	kind=both
Kosovar Albanian	code=AL	kind=both
Kosovar Albanians	code=AL	kind=person	number=plural
Kosovars	code=XK	kind=person	number=plural
Kosovo Albanian	code=XK	kind=both
Kosovo Albanians	code=XK	kind=person	number=plural
Kosovo Serb	code=XK	kind=both
Kosovo Serbs	code=XK	kind=person	number=plural
Kurd	code=TR,IQ,SY,IR	kind=person
Kurdish	code=TR,IQ,SY,IR	kind=adjective
Kurdistani	code=TR,IQ,SY,IR	kind=adjective
Kurds	code=TR,IQ,SY,IR	kind=person	number=plural
Kuwaiti	code=KW	kind=both
Kuwaitis	code=KW	kind=person	number=plural
Kwakiutl	kind=person
Kwakiutls	kind=person	number=plural
Kyivan	code=UA	kind=both
Kyivans	code=UA	kind=person	number=plural
Kyrgyz	code=KG	kind=both
Kyrgyzstani	code=KG	kind=both
Kyrgyzstanis	code=KG	kind=person	number=plural
Laconian	kind=person
Laconians	kind=person	number=plural
Ladakhi	code=IN	kind=both
Ladakhis	code=IN	kind=person	number=plural
Lagosian	code=NG	kind=both
Lagosians	code=NG	kind=person	number=plural
Lahori	code=PK	kind=both
Lahoris	code=PK	kind=person	number=plural
Lakota	code=US	kind=both
Lancastrian	code=GB	kind=both
Lancastrians	code=GB	kind=person	number=plural
Lao	code=LA	kind=both
Laotian	code=LA	kind=both
Laotians	code=LA	kind=person	number=plural
Lapp	code=FI,NO,SE,RU	kind=both
Lapplander	kind=person
Lapplanders	kind=person	number=plural
Lapps	code=FI,NO,SE,RU	kind=person	number=plural
Las Vegan	code=US	kind=both
Las Vegans	code=US	kind=person	number=plural
Latin	kind=adjective
Latin American	kind=both
Latin Americans	kind=person	number=plural
Latin-American	kind=both
Latin-Americans	kind=person	number=plural
Latina	code=US	kind=person
Latinas	code=US	kind=person	number=plural
Latino	code=US	kind=both
Latinos	code=US	kind=person	number=plural
Latinx	code=US	kind=both
Latvian	code=LV	kind=both
Latvians	code=LV	kind=person	number=plural
Lebanese	code=LB	kind=both
Leningrader	code=RU	kind=person
Leningraders	code=RU	kind=person	number=plural
Lesothan	code=LS	kind=both
Lesothans	code=LS	kind=person	number=plural
Levantine	kind=both
Levantines	kind=person	number=plural
Liberian	code=LR	kind=both
Liberians	code=LR	kind=person	number=plural
Libyan	code=LY	kind=both
Libyans	code=LY	kind=person	number=plural
Liechtensteiner	code=LI	kind=person
Liechtensteiners	code=LI	kind=person	number=plural
Ligurian	code=IT	kind=both
Ligurians	code=IT	kind=person	number=plural
Limeño	code=PE	kind=person
Limeños	code=PE	kind=person	number=plural
Lisboeta	code=PT	kind=person
Lisboetas	code=PT	kind=person	number=plural
Lisboner	code=PT	kind=person
Lisboners	code=PT	kind=person	number=plural
Lithuanian	code=LT	kind=both
Lithuanians	code=LT	kind=person	number=plural
Liverpudlian	code=GB	kind=both
Liverpudlians	code=GB	kind=person	number=plural
Livonian	code=LV	kind=person
Livonians	code=LV	kind=person	number=plural
Lombard	code=IT	kind=both
Lombards	code=IT	kind=person	number=plural
Londoner	code=GB	kind=person
Londoners	code=GB	kind=person	number=plural
Long Islander	code=US	kind=person
Long Islanders	code=US	kind=person	number=plural
Los Angeleno	code=US	kind=both
Los Angelenos	code=US	kind=person	number=plural
Louisianan	code=US	kind=both
Louisianans	code=US	kind=person	number=plural
Louisianian	code=US	kind=both
Louisianians	code=US	kind=person	number=plural
Lowland Scot	code=GB	kind=person
Lowland Scots	code=GB	kind=person	number=plural
Lowlander	code=GB	kind=person
Lowlanders	code=GB	kind=person	number=plural
Loyalist	code=GB	kind=both
Loyalists	code=GB	kind=person	number=plural
Luhya	code=KE	kind=both
Luo	code=KE	kind=both
Lusitanian	code=PT	kind=adjective
Lusophone	kind=both
Lusophones	kind=person	number=plural
Luxembourger	code=LU	kind=person
Luxembourgers	code=LU	kind=person	number=plural
Luxembourgian	code=LU	kind=adjective
Luxembourgish	code=LU	kind=adjective
Luxemburger	code=LU	kind=person
Luxemburgers	code=LU	kind=person	number=plural
Lyonnais	code=FR	kind=both
Maasai	code=KE	kind=both
Macanese	code=MO	kind=both
Macedonian	code=MK	kind=both
Macedonians	code=MK	kind=person	number=plural
Madagascan	code=MG	kind=both
Madagascans	code=MG	kind=person	number=plural
Madeiran	code=PT	kind=both
Madeirans	code=PT	kind=person	number=plural
Madrileno	code=ES	kind=person
Madrilenos	code=ES	kind=person	number=plural
Madrileño	code=ES	kind=person
Madrileños	code=ES	kind=person	number=plural
Madurese	code=ID	kind=both
Maghrebi	kind=both
Maghrebin	kind=both
Maghrebins	kind=person	number=plural
Maghrebis	kind=person	number=plural
Magyar	code=HU	kind=both
Magyars	code=HU	kind=person	number=plural
Mahican	kind=person
Mahicans	kind=person	number=plural
Mahorais	code=YT	kind=both
Mahoran	code=YT	kind=both
Mahorans	code=YT	kind=person	number=plural
Mahratta	code=IN	kind=person
Mahrattas	code=IN	kind=person	number=plural
Maidu	code=US	kind=person
Maidus	code=US	kind=person	number=plural
Mainer	code=US	kind=person
Mainers	code=US	kind=person	number=plural
Mainlander	code=CN	kind=person
Mainlanders	code=CN	kind=person	number=plural
Majorcan	code=ES	kind=both
Majorcans	code=ES	kind=person	number=plural
Malagasy	code=MG	kind=both
Malawian	code=MW	kind=both
Malawians	code=MW	kind=person	number=plural
Malay	code=MY	kind=both
Malayali	code=IN	kind=both
Malayalis	code=IN	kind=person	number=plural
Malayan	code=MY	kind=both
Malayans	code=MY	kind=person	number=plural
Malays	code=MY	kind=person	number=plural
Malaysian	code=MY	kind=both
Malaysians	code=MY	kind=person	number=plural
Maldivan	code=MV	kind=person
Maldivans	code=MV	kind=person	number=plural
Maldivian	code=MV	kind=both
Maldivians	code=MV	kind=person	number=plural
Malecite	code=US	kind=person
Malecites	code=US	kind=person	number=plural
Malian	code=ML	kind=both
Malians	code=ML	kind=person	number=plural
Mallorcan	code=ES	kind=both
Mallorcans	code=ES	kind=person	number=plural
Maltese	code=MT	kind=both
Manchu	code=CN	kind=both
Manchurian	kind=adjective
Manchus	code=CN	kind=person	number=plural
Mancunian	code=GB	kind=both
Mancunians	code=GB	kind=person	number=plural
Manhattanite	code=US	kind=person
Manhattanites	code=US	kind=person	number=plural
Manilan	code=PH	kind=both
Manilans	code=PH	kind=person	number=plural
Manileño	code=PH	kind=person
Manileños	code=PH	kind=person	number=plural
Manipuri	code=IN	kind=both
Manipuris	code=IN	kind=person	number=plural
Manitoban	code=CA	kind=both
Manitobans	code=CA	kind=person	number=plural
Manx	code=GB	kind=adjective
Manxman	code=GB	kind=person
Manxmen	code=GB	kind=person	number=plural
Maori	code=NZ	kind=both
Maoris	code=NZ	kind=person	number=plural
Mapuche	code=CL	kind=both
Maratha	code=IN	kind=both
Marathas	code=IN	kind=person	number=plural
Marathi	code=IN	kind=adjective
Maricopa	code=US	kind=person
Maricopas	code=US	kind=person	number=plural
Maronite	code=LB	kind=both
Maronites	code=LB	kind=person	number=plural
Marseillais	code=FR	kind=both
Marshall Islander	code=MH	kind=person
Marshall Islanders	code=MH	kind=person	number=plural
Marshallese	code=MH	kind=both
Martinican	code=MQ	kind=both
Martinicans	code=MQ	kind=person	number=plural
Martiniquais	code=MQ	kind=both
Marylander	code=US	kind=person
Marylanders	code=US	kind=person	number=plural
Masai	code=KE	kind=both
Massachusettsan	code=US	kind=both
Massachusettsans	code=US	kind=person	number=plural
Mattole	code=US	kind=person
Mattoles	code=US	kind=person	number=plural
Mauritanian	code=MR	kind=both
Mauritanians	code=MR	kind=person	number=plural
Mauritian	code=MU	kind=both
Mauritians	code=MU	kind=person	number=plural
Maya	code=MX	kind=both
Mayan	code=MX	kind=both
Mayans	code=MX	kind=person	number=plural
Mayas	code=MX	kind=person	number=plural
Mediterranean	kind=adjective
Melanesian	kind=both
Melanesians	kind=person	number=plural
Melburnian	code=AU	kind=both
Melburnians	code=AU	kind=person	number=plural
Memphian	code=US	kind=both
Memphians	code=US	kind=person	number=plural
Menominee	code=US	kind=person
Menominees	code=US	kind=person	number=plural
Menomini	code=US	kind=person
Menominis	code=US	kind=person	number=plural
Mesoamerican	kind=person
Mesoamericans	kind=person	number=plural
Mesopotamian	kind=both
Mesopotamians	kind=person	number=plural
Mexican	code=MX	kind=both
Mexican American	code=US	kind=both
Mexican Americans	code=US	kind=person	number=plural
Mexican-American	code=US	kind=both
Mexican-Americans	code=US	kind=person	number=plural
Mexicans	code=MX	kind=person	number=plural
Mi'kmaq	code=CA	kind=both
Miamian	code=US	kind=both
Miamians	code=US	kind=person	number=plural
Michigander	code=US	kind=person
Michiganders	code=US	kind=person	number=plural
Michiganian	code=US	kind=both
Michiganians	code=US	kind=person	number=plural
Micmac	code=CA	kind=person
Micmacs	code=CA	kind=person	number=plural
Micronesian	code=FM	kind=both
Micronesians	code=FM	kind=person	number=plural
Middle Eastern	kind=adjective
Middle Easterner	kind=person
Middle Easterners	kind=person	number=plural
Mideast	kind=adjective
Midwestern	code=US	kind=adjective
Midwesterner	code=US	kind=person
Midwesterners	code=US	kind=person	number=plural
Mikmaq	code=CA	kind=person
Mikmaqs	code=CA	kind=person	number=plural
Milanese	code=IT	kind=both
Milwaukeean	code=US	kind=both
Milwaukeeans	code=US	kind=person	number=plural
Mingrelian	code=GE	kind=both
Mingrelians	code=GE	kind=person	number=plural
Miniconju	kind=person
Miniconjus	kind=person	number=plural
Minneapolitan	code=US	kind=both
Minneapolitans	code=US	kind=person	number=plural
Minnesotan	code=US	kind=both
Minnesotans	code=US	kind=person	number=plural
Minoan	kind=person
Minoans	kind=person	number=plural
Minorcan	code=ES	kind=both
Minorcans	code=ES	kind=person	number=plural
Mississippian	code=US	kind=both
Mississippians	code=US	kind=person	number=plural
Missourian	code=US	kind=both
Missourians	code=US	kind=person	number=plural
Miwok	code=US	kind=person
Miwoks	code=US	kind=person	number=plural
Mizo	code=IN	kind=both
Mizos	code=IN	kind=person	number=plural
Mohajir	code=PK	kind=both
Mohajirs	code=PK	kind=person	number=plural
Mohave	code=US	kind=person
Mohaves	code=US	kind=person	number=plural
Mohawk	code=US	kind=both
Mohawks	code=US	kind=person	number=plural
Mohican	kind=person
Mohicans	kind=person	number=plural
Mojave	code=US	kind=person
Mojaves	code=US	kind=person	number=plural
Moldavian	code=MD	kind=both
Moldavians	code=MD	kind=person	number=plural
Moldovan	code=MD	kind=both
Moldovans	code=MD	kind=person	number=plural
Moluccan	code=ID	kind=both
Moluccans	code=ID	kind=person	number=plural
Monacan	code=MC	kind=both
Monacans	code=MC	kind=person	number=plural
Monegasque	code=MC	kind=both
Monegasques	code=MC	kind=person	number=plural
Mongol	code=MN	kind=both
Mongol Tatar	code=RU	kind=person
Mongol Tatars	code=RU	kind=person	number=plural
Mongolian	code=MN,CN	kind=both
Mongolians	code=MN,CN	kind=person	number=plural
Mongols	code=MN	kind=person	number=plural
Montagnard	code=VN	kind=person
Montagnards	code=VN	kind=person	number=plural
Montanan	code=US	kind=both
Montanans	code=US	kind=person	number=plural
Montenegrin	code=ME	kind=both
Montenegrins	code=ME	kind=person	number=plural
Montrealer	code=CA	kind=person
Montrealers	code=CA	kind=person	number=plural
Montserratian	code=MS	kind=both
Montserratians	code=MS	kind=person	number=plural
Moravian	code=CZ	kind=both
Moravians	code=CZ	kind=person	number=plural
Moro	code=PH	kind=both
Moroccan	code=MA	kind=both
Moroccans	code=MA	kind=person	number=plural
Moros	code=PH	kind=person	number=plural
Mosotho	code=LS	kind=person
Motswana	code=BW	kind=person
Mozambican	code=MZ	kind=both
Mozambicans	code=MZ	kind=person	number=plural
Mozambiquean	code=MZ	kind=both
Mozambiqueans	code=MZ	kind=person	number=plural
Mumbaikar	code=IN	kind=person
Mumbaikars	code=IN	kind=person	number=plural
Municher	code=DE	kind=person
Munichers	code=DE	kind=person	number=plural
Muscovite	code=RU	kind=both
Muscovites	code=RU	kind=person	number=plural
Muskhogean	code=US	kind=person
Muskhogeans	code=US	kind=person	number=plural
Muskogean	code=US	kind=person
Muskogeans	code=US	kind=person	number=plural
Muskogee	code=US	kind=person
Muskogees	code=US	kind=person	number=plural
Mycenaean	kind=adjective
Métis	code=CA	kind=both
Māori	code=NZ	kind=both
Naga	code=IN	kind=both
Nagas	code=IN	kind=person	number=plural
Nahuatl	code=MX	kind=person
Nahuatls	code=MX	kind=person	number=plural
Nairobian	code=KE	kind=both
Nairobians	code=KE	kind=person	number=plural
Namibian	code=NA	kind=both
Namibians	code=NA	kind=person	number=plural
Nanticoke	code=US	kind=person
Nanticokes	code=US	kind=person	number=plural
Nashvillian	code=US	kind=both
Nashvillians	code=US	kind=person	number=plural
Native Alaskan	code=US	kind=person
Native Alaskans	code=US	kind=person	number=plural
Native American	code=US	kind=both
Native Americans	code=US	kind=person	number=plural
Native Hawaiian	code=US	kind=both
Native Hawaiians	code=US	kind=person	number=plural
Nauruan	code=NR	kind=both
Nauruans	code=NR	kind=person	number=plural
Navaho	code=US	kind=person
Navahos	code=US	kind=person	number=plural
Navajo	code=US	kind=both
Navarrese	code=ES	kind=both
Nazarene	kind=both
Nazarenes	kind=person	number=plural
Ndebele	code=ZW	kind=both
Neapolitan	code=IT	kind=both
Neapolitans	code=IT	kind=person	number=plural
Near Eastern	kind=adjective
Nebraskan	code=US	kind=both
Nebraskans	code=US	kind=person	number=plural
Nepalese	code=NP	kind=both
Nepali	code=NP	kind=both
Nepalis	code=NP	kind=person	number=plural
Netherlander	code=NL	kind=person
Netherlanders	code=NL	kind=person	number=plural
Nevadan	code=US	kind=both
Nevadans	code=US	kind=person	number=plural
Nevisian	code=KN	kind=both
Nevisians	code=KN	kind=person	number=plural
New Brunswicker	code=CA	kind=person
New Brunswickers	code=CA	kind=person	number=plural
New Caledonian	code=NC	kind=both
New Caledonians	code=NC	kind=person	number=plural
New Englander	code=US	kind=person
New Englanders	code=US	kind=person	number=plural
New Hampshirite	code=US	kind=person
New Hampshirites	code=US	kind=person	number=plural
New Jerseyan	code=US	kind=both
New Jerseyans	code=US	kind=person	number=plural
New Jerseyite	code=US	kind=person
New Jerseyites	code=US	kind=person	number=plural
New Mexican	code=US	kind=both
New Mexicans	code=US	kind=person	number=plural
New Orleanian	code=US	kind=both
New Orleanians	code=US	kind=person	number=plural
New Yorker	code=US	kind=person
New Yorkers	code=US	kind=person	number=plural
New Zealander	code=NZ	kind=person
New Zealanders	code=NZ	kind=person	number=plural
Newfoundlander	code=CA	kind=person
Newfoundlanders	code=CA	kind=person	number=plural
Nez Perce	kind=person
Nez Perces	kind=person	number=plural
Ni-Vanuatu	code=VU	kind=both
Nicaraguan	code=NI	kind=both
Nicaraguans	code=NI	kind=person	number=plural
Nigerian	code=NG	kind=both
Nigerians	code=NG	kind=person	number=plural
Nigerien	code=NE	kind=both
Nigeriens	code=NE	kind=person	number=plural
Nisei	kind=person
Niseis	kind=person	number=plural
Niuean	code=NU	kind=both
Niueans	code=NU	kind=person	number=plural
Nootka	code=US	kind=person
Nootkas	code=US	kind=person	number=plural
Nordic	kind=both
Nordics	kind=person	number=plural
Norman	code=FR	kind=both
Normans	code=FR	kind=person	number=plural
Norse	code=NO	kind=both
Norseman	code=NO	kind=person
Norsemans	code=NO	kind=person	number=plural
Norses	code=NO	kind=person	number=plural
North African	kind=both
North Africans	kind=person	number=plural
North American	kind=both
North Americans	kind=person	number=plural
North Carolinian	code=US	kind=both
North Carolinians	code=US	kind=person	number=plural
North Dakotan	code=US	kind=both
North Dakotans	code=US	kind=person	number=plural
North Korean	code=KP	kind=both
North Koreans	code=KP	kind=person	number=plural
North Macedonian	code=MK	kind=both
North Macedonians	code=MK	kind=person	number=plural
North Ossetian	code=RU	kind=both
North Ossetians	code=RU	kind=person	number=plural
North Vietnamese	code=VN	kind=both
Northern European	kind=both
Northern Europeans	kind=person	number=plural
Northern Irish	code=GB	kind=adjective
Northern Irishman	code=GB	kind=person
Northern Irishmen	code=GB	kind=person	number=plural
Northern Mariana Islander	code=MP	kind=person
Northern Mariana Islanders	code=MP	kind=person	number=plural
Northern Territorian	code=AU	kind=both
Northern Territorians	code=AU	kind=person	number=plural
Northerner	code=US	kind=person
Northerners	code=US	kind=person	number=plural
Northman	kind=person
Northmans	kind=person	number=plural
Norwegian	code=NO	kind=both
Norwegians	code=NO	kind=person	number=plural
Nova Scotian	code=CA	kind=both
Nova Scotians	code=CA	kind=person	number=plural
Nuba	code=SD	kind=both
Nubian	code=EG	kind=both
Nubians	code=EG	kind=person	number=plural
Nuer	code=SS	kind=both
Numidian	kind=both
Numidians	kind=person	number=plural
Oaklander	code=US	kind=person
Oaklanders	code=US	kind=person	number=plural
Oaxacan	code=MX	kind=both
Oaxacans	code=MX	kind=person	number=plural
Oceanian	kind=both
Oceanians	kind=person	number=plural
Odesan	code=UA	kind=both
Odesans	code=UA	kind=person	number=plural
Odessan	code=UA	kind=both
Odessans	code=UA	kind=person	number=plural
Odia	code=IN	kind=both
Ogalala	code=US	kind=person
Ogalalas	code=US	kind=person	number=plural
Oglala	code=US	kind=person
Oglalas	code=US	kind=person	number=plural
Ogoni	code=NG	kind=both
Ohioan	code=US	kind=both
Ohioans	code=US	kind=person	number=plural
Ojibwa	kind=person
Ojibwas	kind=person	number=plural
Ojibway	kind=person
Ojibways	kind=person	number=plural
Ojibwe	code=US	kind=both
Okinawan	code=JP	kind=both
Okinawans	code=JP	kind=person	number=plural
Oklahoman	code=US	kind=both
Oklahomans	code=US	kind=person	number=plural
Olmec	kind=person
Olmecs	kind=person	number=plural
Omahan	code=US	kind=both
Omahans	code=US	kind=person	number=plural
Omani	code=OM	kind=both
Omanis	code=OM	kind=person	number=plural
Oneida	kind=person
Oneidas	kind=person	number=plural
Onondaga	kind=person
Onondagas	kind=person	number=plural
Ontarian	code=CA	kind=both
Ontarians	code=CA	kind=person	number=plural
Orcadian	code=GB	kind=both
Orcadians	code=GB	kind=person	number=plural
Oregonian	code=US	kind=both
Oregonians	code=US	kind=person	number=plural
Oriental	kind=adjective
Oriya	code=IN	kind=both
Orlandoan	code=US	kind=both
Orlandoans	code=US	kind=person	number=plural
Oromo	code=ET	kind=both
Osage	code=US	kind=person
Osages	code=US	kind=person	number=plural
Oscan	kind=person
Oscans	kind=person	number=plural
Ossetian	code=RU	kind=both
Ossetians	code=RU	kind=person	number=plural
Ostrogoth	code=IT	kind=person
Ostrogoths	code=IT	kind=person	number=plural
Oto	code=US	kind=person
Otoe	code=US	kind=person
Otoes	code=US	kind=person	number=plural
Otos	code=US	kind=person	number=plural
Ottawan	code=CA	kind=both
Ottawans	code=CA	kind=person	number=plural
Ottoman	code=TR	kind=both
Ottoman Turk	kind=person
Ottoman Turks	kind=person	number=plural
Ottomans	code=TR	kind=person	number=plural
Oxonian	code=GB	kind=both
Oxonians	code=GB	kind=person	number=plural
Paceño	code=BO	kind=person
Paceños	code=BO	kind=person	number=plural
Pacific	kind=adjective
Pacific Islander	kind=person
Pacific Islanders	kind=person	number=plural
Paiute	code=US	kind=person
Paiutes	code=US	kind=person	number=plural
Pakeha	code=NZ	kind=both
Pakistani	code=PK	kind=both
Pakistanis	code=PK	kind=person	number=plural
Palauan	code=PW	kind=both
Palauans	code=PW	kind=person	number=plural
Paleo-American	code=US	kind=person
Paleo-Americans	code=US	kind=person	number=plural
Paleo-Amerind	code=US	kind=person
Paleo-Amerinds	code=US	kind=person	number=plural
Paleo-Indian	code=US	kind=person
Paleo-Indians	code=US	kind=person	number=plural
Palestinian	code=PS	kind=both
Palestinian Arab	code=PS	kind=person
Palestinian Arabs	code=PS	kind=person	number=plural
Palestinians	code=PS	kind=person	number=plural
Pamlico	code=US	kind=person
Pamlicos	code=US	kind=person	number=plural
Pan-African	kind=adjective
Pan-Arab	kind=adjective
Panamanian	code=PA	kind=both
Panamanians	code=PA	kind=person	number=plural
Papua New Guinean	code=PG	kind=both
Papua New Guineans	code=PG	kind=person	number=plural
Papuan	code=ID	kind=both
Papuans	code=ID	kind=person	number=plural
Paraguayan	code=PY	kind=both
Paraguayans	code=PY	kind=person	number=plural
Parisian	code=FR	kind=both
Parisians	code=FR	kind=person	number=plural
Parisienne	code=FR	kind=person
Parisiennes	code=FR	kind=person	number=plural
Parthian	kind=both
Parthians	kind=person	number=plural
Pashtoon	code=AF	kind=person
Pashtoons	code=AF	kind=person	number=plural
Pashtun	code=PK,AF	kind=both
Pashtuns	code=PK,AF	kind=person	number=plural
Passamaquody	code=US	kind=person
Passamaquodys	code=US	kind=person	number=plural
Patagonian	code=AR	kind=both
Patagonians	code=AR	kind=person	number=plural
Pathan	code=PK	kind=both
Pathans	code=PK	kind=person	number=plural
Patwin	code=US	kind=person
Patwins	code=US	kind=person	number=plural
Paulista	code=BR	kind=person
Paulistano	code=BR	kind=person
Paulistanos	code=BR	kind=person	number=plural
Paulistas	code=BR	kind=person	number=plural
Pawnee	code=US	kind=person
Pawnees	code=US	kind=person	number=plural
Pekingese	code=CN	kind=both
Peloponnesian	kind=adjective
Pennsylvanian	code=US	kind=both
Pennsylvanians	code=US	kind=person	number=plural
Penobscot	code=US	kind=person
Penobscots	code=US	kind=person	number=plural
Penutian	kind=person
Penutians	kind=person	number=plural
Persian	code=IR	kind=both
Persians	code=IR	kind=person	number=plural
Peruvian	code=PE	kind=both
Peruvians	code=PE	kind=person	number=plural
Petersburger	code=RU	kind=person
Petersburgers	code=RU	kind=person	number=plural
Philadelphian	code=US	kind=both
Philadelphians	code=US	kind=person	number=plural
Philippine	code=PH	kind=adjective
Phoenician	kind=both
Phoenicians	kind=person	number=plural
Phrygian	kind=person
Phrygians	kind=person	number=plural
Piedmontese	code=IT	kind=both
Pima	kind=person
Pimas	kind=person	number=plural
Pinoy	code=PH	kind=both
Pinoys	code=PH	kind=person	number=plural
Pittsburgher	code=US	kind=person
Pittsburghers	code=US	kind=person	number=plural
Piute	code=US	kind=person
Piutes	code=US	kind=person	number=plural
Plains Indian	code=US	kind=person
Plains Indians	code=US	kind=person	number=plural
Pole	code=PL	kind=person
Poles	code=PL	kind=person	number=plural
Polish	code=PL	kind=adjective
Polish-American	code=US	kind=both
Polish-Americans	code=US	kind=person	number=plural
Polynesian	kind=both
Polynesians	kind=person	number=plural
Pomeranian	code=PL	kind=both
Pomeranians	code=PL	kind=person	number=plural
Ponca	code=US	kind=person
Poncas	code=US	kind=person	number=plural
Ponka	code=US	kind=person
Ponkas	code=US	kind=person	number=plural
Porteño	code=AR	kind=person
Porteños	code=AR	kind=person	number=plural
Portlander	code=US	kind=person
Portlanders	code=US	kind=person	number=plural
Portuguese	code=PT	kind=both
Potawatomi	code=US	kind=person
Potawatomis	code=US	kind=person	number=plural
Powhatan	code=US	kind=person
Powhatans	code=US	kind=person	number=plural
Praguer	code=CZ	kind=person
Praguers	code=CZ	kind=person	number=plural
Provencal	code=FR	kind=adjective
Provençal	code=FR	kind=adjective
Prussian	code=DE	kind=both
Prussians	code=DE	kind=person	number=plural
Pueblo	kind=person
Pueblos	kind=person	number=plural
Puerto Rican	code=PR	kind=both
Puerto Ricans	code=PR	kind=person	number=plural
Punjabi	code=PK,IN	kind=both
Punjabis	code=PK,IN	kind=person	number=plural
Puntlander	code=SO	kind=person
Puntlanders	code=SO	kind=person	number=plural
Pushtun	code=PK	kind=both
Pushtuns	code=PK	kind=person	number=plural
Qatari	code=QA	kind=both
Qataris	code=QA	kind=person	number=plural
Quapaw	code=US	kind=person
Quapaws	code=US	kind=person	number=plural
Quebecer	code=CA	kind=person
Quebecers	code=CA	kind=person	number=plural
Quebecker	code=CA	kind=person
Quebeckers	code=CA	kind=person	number=plural
Quebecois	code=CA	kind=both
Quechua	code=BO	kind=both
Queenslander	code=AU	kind=person
Queenslanders	code=AU	kind=person	number=plural
Québécois	code=CA	kind=both
Rajasthani	code=IN	kind=both
Rajasthanis	code=IN	kind=person	number=plural
Rajpoot	code=IN	kind=person
Rajpoots	code=IN	kind=person	number=plural
Rajput	code=IN	kind=person
Rajputs	code=IN	kind=person	number=plural
Reunionese	code=RE	kind=both
Rhinelander	code=DE	kind=person
Rhinelanders	code=DE	kind=person	number=plural
Rhode Islander	code=US	kind=person
Rhode Islanders	code=US	kind=person	number=plural
Rhodesian	code=ZW	kind=both
Rhodesians	code=ZW	kind=person	number=plural
Richmonder	code=US	kind=person
Richmonders	code=US	kind=person	number=plural
Rohingya	code=MM	kind=both
Roma	kind=both
Roman	code=IT	kind=both
Romani	kind=both
Romanian	code=RO	kind=both
Romanians	code=RO	kind=person	number=plural
Romans	code=IT	kind=person	number=plural
Romany	kind=both
Romanys	kind=person	number=plural
Rotterdammer	code=NL	kind=person
Rotterdammers	code=NL	kind=person	number=plural
Rumanian	code=RO	kind=both
Rumanians	code=RO	kind=person	number=plural
Russian	code=RU	kind=both
Russians	code=RU	kind=person	number=plural
Russo-Ukrainian	kind=adjective
Rwandan	code=RW	kind=both
Rwandans	code=RW	kind=person	number=plural
Rwandese	code=RW	kind=both
Réunionese	code=RE	kind=both
Saami	code=FI,NO,SE,RU	kind=both
Sabahan	code=MY	kind=both
Sabahans	code=MY	kind=person	number=plural
Sacramentan	code=US	kind=both
Sacramentans	code=US	kind=person	number=plural
Sahaptin	code=US	kind=person
Sahaptino	code=US	kind=person
Sahaptinos	code=US	kind=person	number=plural
Sahaptins	code=US	kind=person	number=plural
Saharan	kind=both
Saharans	kind=person	number=plural
Saharawi	code=EH	kind=both
Saharawis	code=EH	kind=person	number=plural
Sahelian	kind=both
Sahelians	kind=person	number=plural
Sahrawi	code=EH	kind=both
Sahrawis	code=EH	kind=person	number=plural
Saigonese	code=VN	kind=both
Saint Helenian	code=SH	kind=both
Saint Helenians	code=SH	kind=person	number=plural
Saint Lucian	code=LC	kind=both
Saint Lucians	code=LC	kind=person	number=plural
Salish	code=US	kind=person
Salvadoran	code=SV	kind=both
Salvadorans	code=SV	kind=person	number=plural
Salvadorean	code=SV	kind=both
Salvadoreans	code=SV	kind=person	number=plural
Salvadorian	code=SV	kind=both
Salvadorians	code=SV	kind=person	number=plural
Sami	code=FI,NO,SE,RU	kind=both
Sammarinese	code=SM	kind=both
Samoan	code=WS	kind=both
Samoans	code=WS	kind=person	number=plural
San	code=BW,NA	kind=adjective
San Antonian	code=US	kind=both
San Antonians	code=US	kind=person	number=plural
San Diegan	code=US	kind=both
San Diegans	code=US	kind=person	number=plural
San Franciscan	code=US	kind=both
San Franciscans	code=US	kind=person	number=plural
San Marinese	code=SM	kind=both
Sandinista	code=NI	kind=both
Sandinistas	code=NI	kind=person	number=plural
Santee	kind=person
Santee Dakota	kind=person
Santee Dakotas	kind=person	number=plural
Santee Sioux	kind=person
Santees	kind=person	number=plural
Santomean	code=ST	kind=both
Santomeans	code=ST	kind=person	number=plural
Sao Tomean	code=ST	kind=both
Sao Tomeans	code=ST	kind=person	number=plural
Sarawakian	code=MY	kind=both
Sarawakians	code=MY	kind=person	number=plural
Sardinian	code=IT	kind=both
Sardinians	code=IT	kind=person	number=plural
Saskatchewanian	code=CA	kind=both
Saskatchewanians	code=CA	kind=person	number=plural
Saudi	code=SA	kind=both
Saudi Arabian	code=SA	kind=both
Saudi Arabians	code=SA	kind=person	number=plural
Saudi-Arabian	code=SA	kind=adjective
Saudis	code=SA	kind=person	number=plural
Sauk	code=US	kind=person
Sauks	code=US	kind=person	number=plural
Savannahian	code=US	kind=both
Savannahians	code=US	kind=person	number=plural
Savoyard	code=FR	kind=both
Savoyards	code=FR	kind=person	number=plural
Saxon	code=DE	kind=both
Saxons	code=DE	kind=person	number=plural
Scandinavian	kind=both
Scandinavians	kind=person	number=plural
Scot	code=GB	kind=person
Scotch	code=GB	kind=adjective
Scots	code=GB	kind=adjective
Scotsman	code=GB	kind=person
Scotsmen	code=GB	kind=person	number=plural
Scotswoman	code=GB	kind=person
Scotswomen	code=GB	kind=person	number=plural
Scottish	code=GB	kind=adjective
Scottish Highlander	code=GB	kind=person
Scottish Highlanders	code=GB	kind=person	number=plural
Scottish Lowlander	code=GB	kind=person
Scottish Lowlanders	code=GB	kind=person	number=plural
Scouser	code=GB	kind=person
Scousers	code=GB	kind=person	number=plural
Seattleite	code=US	kind=person
Seattleites	code=US	kind=person	number=plural
Seminole	code=US	kind=both
Seminoles	code=US	kind=person	number=plural
Semite	kind=person
Semites	kind=person	number=plural
Seneca	code=US	kind=person
Senecas	code=US	kind=person	number=plural
Senegalese	code=SN	kind=both
Seoulite	code=KR	kind=person
Seoulites	code=KR	kind=person	number=plural
Sephardi	kind=person
Sephardic	kind=adjective
Sephardim	kind=person	number=plural
Serb	code=RS	kind=both
Serbian	code=RS	kind=both
Serbians	code=RS	kind=person	number=plural
Serbs	code=RS	kind=person	number=plural
Sevillian	code=ES	kind=both
Sevillians	code=ES	kind=person	number=plural
Seychellois	code=SC	kind=both
Shahaptian	code=US	kind=person
Shahaptians	code=US	kind=person	number=plural
Shan	code=MM	kind=adjective
Shanghainese	code=CN	kind=both
Shawnee	code=US	kind=person
Shawnees	code=US	kind=person	number=plural
Sherpa	code=NP	kind=person
Sherpas	code=NP	kind=person	number=plural
Shetlander	code=GB	kind=person
Shetlanders	code=GB	kind=person	number=plural
Shona	code=ZW	kind=both
Shoshone	code=US	kind=person
Shoshones	code=US	kind=person	number=plural
Shoshoni	code=US	kind=person
Shoshonis	code=US	kind=person	number=plural
Siamese	code=TH	kind=both
Siberian	code=RU	kind=both
Siberians	code=RU	kind=person	number=plural
Sichuanese	code=CN	kind=both
Sicilian	code=IT	kind=both
Sicilians	code=IT	kind=person	number=plural
Sidama	code=ET	kind=both
Sierra Leonean	code=SL	kind=both
Sierra Leoneans	code=SL	kind=person	number=plural
Sierra Leonian	code=SL	kind=both
Sierra Leonians	code=SL	kind=person	number=plural
Sihasapa	kind=person
Sihasapas	kind=person	number=plural
Sikh	code=IN	kind=both
Sikhs	code=IN	kind=person	number=plural
Sikkimese	code=IN	kind=both
Silesian	code=PL	kind=both
Silesians	code=PL	kind=person	number=plural
Sindhi	code=PK	kind=both
Sindhis	code=PK	kind=person	number=plural
Singaporean	code=SG	kind=both
Singaporeans	code=SG	kind=person	number=plural
Singhalese	code=LK	kind=person
Sinhalese	code=LK	kind=both
Sino-American	kind=adjective
Sino-Russian	kind=adjective
Sino-Soviet	kind=adjective
Sint Maartener	code=SX	kind=person
Sint Maarteners	code=SX	kind=person	number=plural
Siouan	code=US	kind=person
Siouans	code=US	kind=person	number=plural
Sioux	code=US	kind=both
Skagit	code=US	kind=person
Skagits	code=US	kind=person	number=plural
Slav	kind=both
Slavic	kind=adjective
Slavonic	kind=adjective
Slavs	kind=person	number=plural
Slovak	code=SK	kind=both
Slovakian	code=SK	kind=both
Slovakians	code=SK	kind=person	number=plural
Slovaks	code=SK	kind=person	number=plural
Slovene	code=SI	kind=both
Slovenes	code=SI	kind=person	number=plural
Slovenian	code=SI	kind=both
Slovenians	code=SI	kind=person	number=plural
Solomon Islander	code=SB	kind=person
Solomon Islanders	code=SB	kind=person	number=plural
Somali	code=SO,ET	kind=both
Somalian	code=SO	kind=both
Somalians	code=SO	kind=person	number=plural
Somalilander	code=SO	kind=person
Somalilanders	code=SO	kind=person	number=plural
Somalis	code=SO,ET	kind=person	number=plural
Sooner	code=US	kind=person
Sooners	code=US	kind=person	number=plural
Sorb	code=DE	kind=both
Sorbian	code=DE	kind=both
Sorbians	code=DE	kind=person	number=plural
Sorbs	code=DE	kind=person	number=plural
Sotho	code=ZA	kind=both
South African	code=ZA	kind=both
South Africans	code=ZA	kind=person	number=plural
South American	kind=both
South Americans	kind=person	number=plural
South Asian	kind=both
South Asians	kind=person	number=plural
South Australian	code=AU	kind=both
South Australians	code=AU	kind=person	number=plural
South Carolinian	code=US	kind=both
South Carolinians	code=US	kind=person	number=plural
South Dakotan	code=US	kind=both
South Dakotans	code=US	kind=person	number=plural
South Korean	code=KR	kind=both
South Koreans	code=KR	kind=person	number=plural
South Ossetian	code=GE	kind=both
South Ossetians	code=GE	kind=person	number=plural
South Sudanese	code=SS	kind=both
South Tyrolean	code=IT	kind=both
South Tyroleans	code=IT	kind=person	number=plural
South Vietnamese	code=VN	kind=both
South-East Asian	kind=both
South-East Asians	kind=person	number=plural
Southeast Asian	kind=both
Southeast Asians	kind=person	number=plural
Southern African	kind=both
Southern Africans	kind=person	number=plural
Southern European	kind=both
Southern Europeans	kind=person	number=plural
Southerner	code=US	kind=person
Southerners	code=US	kind=person	number=plural
Soviet	code=SU	kind=both
Soviets	code=SU	kind=person	number=plural
Spaniard	code=ES	kind=person
Spaniards	code=ES	kind=person	number=plural
Spanish	code=ES	kind=adjective
Spanish American	kind=person
Spanish Americans	kind=person	number=plural
Spartan	code=GR	kind=both
Spartans	code=GR	kind=person	number=plural
Sri Lankan	code=LK	kind=both
Sri Lankan Tamil	code=LK	kind=both
Sri Lankan Tamils	code=LK	kind=person	number=plural
Sri Lankans	code=LK	kind=person	number=plural
St Helenian	code=SH	kind=both
St Helenians	code=SH	kind=person	number=plural
St Lucian	code=LC	kind=both
St Lucians	code=LC	kind=person	number=plural
St. Louisan	code=US	kind=both
St. Louisans	code=US	kind=person	number=plural
St. Lucian	code=LC	kind=both
St. Lucians	code=LC	kind=person	number=plural
St. Petersburger	code=RU	kind=person
St. Petersburgers	code=RU	kind=person	number=plural
Staten Islander	code=US	kind=person
Staten Islanders	code=US	kind=person	number=plural
Styrian	code=AT	kind=both
Styrians	code=AT	kind=person	number=plural
Sub-Saharan	kind=adjective
Sudanese	code=SD	kind=both
Sumatran	code=ID	kind=both
Sumatrans	code=ID	kind=person	number=plural
Sumerian	kind=both
Sumerians	kind=person	number=plural
Sundanese	code=ID	kind=both
Surinamese	code=SR	kind=both
Swabian	code=DE	kind=both
Swabians	code=DE	kind=person	number=plural
Swazi	code=SZ	kind=both
Swazis	code=SZ	kind=person	number=plural
Swede	code=SE	kind=person
Swedes	code=SE	kind=person	number=plural
Swedish	code=SE	kind=adjective
Swiss	code=CH	kind=both
Sydneysider	code=AU	kind=person
Sydneysiders	code=AU	kind=person	number=plural
Syrian	code=SY	kind=both
Syrians	code=SY	kind=person	number=plural
São Toméan	code=ST	kind=both
São Toméans	code=ST	kind=person	number=plural
Tadjik	code=TJ	kind=both
Tadjiks	code=TJ	kind=person	number=plural
Tagalog	code=PH	kind=both
Tagalogs	code=PH	kind=person	number=plural
Tahitian	code=PF	kind=both
Tahitians	code=PF	kind=person	number=plural
Taiwanese	code=TW	kind=both
Tajik	code=TJ,AF	kind=both
Tajikistani	code=TJ	kind=both
Tajikistanis	code=TJ	kind=person	number=plural
Tajiks	code=TJ,AF	kind=person	number=plural
Takelma	code=US	kind=person
Takelmas	code=US	kind=person	number=plural
Tamil	code=LK	kind=both
Tamilian	code=IN	kind=both
Tamilians	code=IN	kind=person	number=plural
Tamils	code=LK	kind=person	number=plural
Tampan	code=US	kind=both
Tampans	code=US	kind=person	number=plural
Tanzanian	code=TZ	kind=both
Tanzanians	code=TZ	kind=person	number=plural
Taracahitian	code=MX	kind=person
Taracahitians	code=MX	kind=person	number=plural
Tarahumara	code=MX	kind=person
Tarahumaras	code=MX	kind=person	number=plural
Tasmanian	code=AU	kind=both
Tasmanians	code=AU	kind=person	number=plural
Tatar	code=RU	kind=both
Tatars	code=RU	kind=person	number=plural
Tehrani	code=IR	kind=both
Tehranis	code=IR	kind=person	number=plural
Tejano	code=US	kind=both
Tejanos	code=US	kind=person	number=plural
Tel Avivian	code=IL	kind=both
Tel Avivians	code=IL	kind=person	number=plural
Telugu	code=IN	kind=both
Telugus	code=IN	kind=person	number=plural
Tennessean	code=US	kind=both
Tennesseans	code=US	kind=person	number=plural
Texan	code=US	kind=both
Texans	code=US	kind=person	number=plural
Thai	code=TH	kind=both
Thais	code=TH	kind=person	number=plural
Theban	kind=both
Thebans	kind=person	number=plural
Thessalian	kind=person
Thessalians	kind=person	number=plural
Thessalonian	code=GR	kind=both
Thessalonians	code=GR	kind=person	number=plural
Thracian	kind=both
Thracians	kind=person	number=plural
Thuringian	code=DE	kind=both
Thuringians	code=DE	kind=person	number=plural
Tibetan	code=CN	kind=both
Tibetans	code=CN	kind=person	number=plural
Tico	code=CR	kind=person
Ticos	code=CR	kind=person	number=plural
Tigrayan	code=ET	kind=both
Tigrayans	code=ET	kind=person	number=plural
Tigrean	code=ET	kind=both
Tigreans	code=ET	kind=person	number=plural
Timorese	code=TL	kind=both
Tiv	code=NG	kind=both
Tlingit	code=US	kind=person
Tlingits	code=US	kind=person	number=plural
Tobagonian	code=TT	kind=both
Tobagonians	code=TT	kind=person	number=plural
Togolese	code=TG	kind=both
Tokelauan	code=TK	kind=both
Tokelauans	code=TK	kind=person	number=plural
Tokyoite	code=JP	kind=person
Tokyoites	code=JP	kind=person	number=plural
Toltec	code=MX	kind=person
Toltecs	code=MX	kind=person	number=plural
Tongan	code=TO	kind=both
Tongans	code=TO	kind=person	number=plural
Torontonian	code=CA	kind=both
Torontonians	code=CA	kind=person	number=plural
Torres Strait Islander	code=AU	kind=person
Torres Strait Islanders	code=AU	kind=person	number=plural
Touareg	code=ML,NE	kind=both
Touaregs	code=ML,NE	kind=person	number=plural
Trans-Atlantic	kind=adjective
Transatlantic	kind=adjective
Transnistrian	code=MD	kind=both
Transnistrians	code=MD	kind=person	number=plural
Transylvanian	code=RO	kind=both
Transylvanians	code=RO	kind=person	number=plural
Trinbagonian	code=TT	kind=both
Trinbagonians	code=TT	kind=person	number=plural
Trinidadian	code=TT	kind=both
Trinidadians	code=TT	kind=person	number=plural
Trojan	kind=both
Trojans	kind=person	number=plural
Tsimshian	kind=person
Tsimshians	kind=person	number=plural
Tswana	code=ZA	kind=both
Tuareg	code=ML,NE	kind=both
Tuaregs	code=ML,NE	kind=person	number=plural
Tucsonan	code=US	kind=both
Tucsonans	code=US	kind=person	number=plural
Tulsan	code=US	kind=both
Tulsans	code=US	kind=person	number=plural
Tulu	code=IN	kind=person
Tulus	code=IN	kind=person	number=plural
Tungus	kind=person
Tungusic	kind=person
Tungusics	kind=person	number=plural
Tunisian	code=TN	kind=both
Tunisians	code=TN	kind=person	number=plural
Tupi	kind=person
Tupis	kind=person	number=plural
Turinese	code=IT	kind=both
Turk	code=TR	kind=person
Turkic	kind=adjective
Turkish	code=TR	kind=adjective
Turkish Cypriot	code=CY	kind=both
Turkish Cypriots	code=CY	kind=person	number=plural
Turkish-Cypriot	code=CY	kind=both
Turkish-Cypriots	code=CY	kind=person	number=plural
Turkmen	code=TM,IQ	kind=both
Turkmens	code=TM,IQ	kind=person	number=plural
Turkoman	code=TM	kind=person
Turkomen	code=TM	kind=person	number=plural
Turks	code=TR	kind=person	number=plural
Turks and Caicos Islander	code=TC	kind=person
Turks and Caicos Islanders	code=TC	kind=person	number=plural
Tuscan	code=IT	kind=both
Tuscans	code=IT	kind=person	number=plural
Tuscarora	code=US	kind=person
Tuscaroras	code=US	kind=person	number=plural
Tutelo	code=US	kind=person
Tutelos	code=US	kind=person	number=plural
Tutsi	code=RW	kind=both
Tutsis	code=RW	kind=person	number=plural
Tuvaluan	code=TV	kind=both
Tuvaluans	code=TV	kind=person	number=plural
Tyrolean	code=AT	kind=both
Tyroleans	code=AT	kind=person	number=plural
Tyrolese	kind=adjective
U.S.	code=US	kind=adjective
Ugandan	code=UG	kind=both
Ugandans	code=UG	kind=person	number=plural
Uighur	code=CN	kind=both
Uighurs	code=CN	kind=person	number=plural
Ukrainian	code=UA	kind=both
Ukrainians	code=UA	kind=person	number=plural
Ulsterman	code=GB	kind=person
Ulstermen	code=GB	kind=person	number=plural
Unionist	code=GB	kind=both
Unionists	code=GB	kind=person	number=plural
Uruguayan	code=UY	kind=both
Uruguayans	code=UY	kind=person	number=plural
US	code=US	kind=adjective
Utahan	code=US	kind=both
Utahans	code=US	kind=person	number=plural
Utahn	code=US	kind=both
Utahns	code=US	kind=person	number=plural
Ute	code=US	kind=person
Utes	code=US	kind=person	number=plural
Uyghur	code=CN	kind=both
Uyghurs	code=CN	kind=person	number=plural
Uygur	kind=person
Uygurs	kind=person	number=plural
Uzbek	code=UZ,AF	kind=both
Uzbekistani	code=UZ	kind=both
Uzbekistanis	code=UZ	kind=person	number=plural
Uzbeks	code=UZ,AF	kind=person	number=plural
Valencian	code=ES	kind=both
Valencians	code=ES	kind=person	number=plural
Vancouverite	code=CA	kind=person
Vancouverites	code=CA	kind=person	number=plural
Vanuatuan	code=VU	kind=both
Vanuatuans	code=VU	kind=person	number=plural
Varsovian	code=PL	kind=both
Varsovians	code=PL	kind=person	number=plural
Vatican	code=VA	kind=adjective
Venda	code=ZA	kind=both
Venetian	code=IT	kind=both
Venetians	code=IT	kind=person	number=plural
Venezuelan	code=VE	kind=both
Venezuelans	code=VE	kind=person	number=plural
Vermonter	code=US	kind=person
Vermonters	code=US	kind=person	number=plural
Victorian	code=AU	kind=both
Victorians	code=AU	kind=person	number=plural
Viennese	code=AT	kind=both
Vietnamese	code=VN	kind=both
Vietnamese American	code=US	kind=both
Vietnamese Americans	code=US	kind=person	number=plural
Vietnamese-American	code=US	kind=both
Vietnamese-Americans	code=US	kind=person	number=plural
Vincentian	code=VC	kind=both
Vincentians	code=VC	kind=person	number=plural
Virgin Islander	code=VI,VG	kind=person
Virgin Islanders	code=VI,VG	kind=person	number=plural
Virginian	code=US	kind=both
Virginians	code=US	kind=person	number=plural
Visayan	code=PH	kind=both
Visayans	code=PH	kind=person	number=plural
Visigoth	kind=person
Visigoths	kind=person	number=plural
Vojvodinian	code=RS	kind=both
Vojvodinians	code=RS	kind=person	number=plural
Wakashan	code=US	kind=person
Wakashans	code=US	kind=person	number=plural
Walapai	code=US	kind=person
Walapais	code=US	kind=person	number=plural
Walloon	code=BE	kind=both
Walloons	code=BE	kind=person	number=plural
Wampanoag	code=US	kind=person
Wampanoags	code=US	kind=person	number=plural
Washingtonian	code=US	kind=both
Washingtonians	code=US	kind=person	number=plural
Waziri	code=PK	kind=both
Waziris	code=PK	kind=person	number=plural
Wellingtonian	code=NZ	kind=both
Wellingtonians	code=NZ	kind=person	number=plural
Welsh	code=GB	kind=adjective
Welshman	code=GB	kind=person
Welshmen	code=GB	kind=person	number=plural
Welshwoman	code=GB	kind=person
Welshwomen	code=GB	kind=person	number=plural
West African	kind=both
West Africans	kind=person	number=plural
West Australian	code=AU	kind=both
West Australians	code=AU	kind=person	number=plural
West Berliner	kind=person
West Berliners	kind=person	number=plural
West European	kind=both
West Europeans	kind=person	number=plural
West German	code=DE	kind=both
West Germen	code=DE	kind=person	number=plural
West Indian	kind=both
West Indians	kind=person	number=plural
West Saxon	kind=person
West Saxons	kind=person	number=plural
West Virginian	code=US	kind=both
West Virginians	code=US	kind=person	number=plural
Western	kind=adjective
Western Australian	code=AU	kind=both
Western Australians	code=AU	kind=person	number=plural
Western European	kind=both
Western Europeans	kind=person	number=plural
Westerner	kind=person
Westerners	kind=person	number=plural
Westphalian	code=DE	kind=both
Westphalians	code=DE	kind=person	number=plural
Winnebago	code=US	kind=person
Winnebagos	code=US	kind=person	number=plural
Winnipegger	code=CA	kind=person
Winnipeggers	code=CA	kind=person	number=plural
Wintun	code=US	kind=person
Wintuns	code=US	kind=person	number=plural
Wisconsinite	code=US	kind=person
Wisconsinites	code=US	kind=person	number=plural
Wolof	code=SN	kind=both
Wyomingite	code=US	kind=person
Wyomingites	code=US	kind=person	number=plural
Xhosa	code=ZA	kind=both
Yahi	code=US	kind=person
Yahis	code=US	kind=person	number=plural
Yakut	code=RU	kind=both
Yakuts	code=RU	kind=person	number=plural
Yana	code=US	kind=person
Yanas	code=US	kind=person	number=plural
Yankee	code=US	kind=both
Yankees	code=US	kind=person	number=plural
Yanomami	code=BR	kind=both
Yavapai	code=US	kind=person
Yavapais	code=US	kind=person	number=plural
Yazidi	code=IQ	kind=both
Yazidis	code=IQ	kind=person	number=plural
Yemeni	code=YE	kind=both
Yemenis	code=YE	kind=person	number=plural
Yemenite	code=YE	kind=both
Yemenites	code=YE	kind=person	number=plural
Yezidi	code=IQ	kind=both
Yezidis	code=IQ	kind=person	number=plural
Yokuts	kind=person
Yorkshireman	code=GB	kind=person
Yorkshiremen	code=GB	kind=person	number=plural
Yoruba	code=NG	kind=both
Yucatec	code=MX	kind=person
Yucatecan	code=MX	kind=both
Yucatecans	code=MX	kind=person	number=plural
Yucateco	code=MX	kind=person
Yucatecos	code=MX	kind=person	number=plural
Yucatecs	code=MX	kind=person	number=plural
Yugoslav	code=YU	kind=both
Yugoslavian	code=YU	kind=both
Yugoslavians	code=YU	kind=person	number=plural
Yugoslavs	code=YU	kind=person	number=plural
Zaghawa	code=SD	kind=both
Zairean	code=CD	kind=both
Zaireans	code=CD	kind=person	number=plural
Zairian	code=CD	kind=both
Zairians	code=CD	kind=person	number=plural
Zambian	code=ZM	kind=both
Zambians	code=ZM	kind=person	number=plural
Zanzibari	code=TZ	kind=both
Zanzibaris	code=TZ	kind=person	number=plural
Zapatista	code=MX	kind=both
Zapatistas	code=MX	kind=person	number=plural
Zapotec	code=MX	kind=both
Zapotecs	code=MX	kind=person	number=plural
Zimbabwean	code=ZW	kind=both
Zimbabweans	code=ZW	kind=person	number=plural
Zulu	code=ZA	kind=both
Zulus	code=ZA	kind=person	number=plural
Zuni	code=US	kind=person
Zunis	code=US	kind=person	number=plural
Zurcher	code=CH	kind=person
Zurchers	code=CH	kind=person	number=plural
Zuricher	code=CH	kind=person
Zurichers	code=CH	kind=person	number=plural
