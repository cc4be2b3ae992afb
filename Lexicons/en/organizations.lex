# Well-known organizations; acronym-of= is the full name of an acronym.
# source: written by hand
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind acronym-of
1920 Revolution Brigades	kind=ngo
19th of April Movement	kind=ngo
1MDB	kind=company
21st Century Fox	kind=company
26th of July Movement	kind=ngo
3M	kind=company
400 Mawozo	kind=ngo
5-Star Movement	kind=party
A Just Russia	kind=party
A Partnership for National Unity	kind=party
A*STAR	kind=government
AAIB	kind=government	acronym-of=Air Accidents Investigation Branch
Aam Aadmi Party	kind=party
AAP	kind=party
AARP	kind=ngo
AB InBev	kind=company
ABB	kind=company
Abbott	kind=company
AbbVie	kind=company
Abdullah Azzam Brigades	kind=ngo
Abgeordnetenhaus	kind=government
Abhinav Bharat	kind=ngo
ABN Amro	kind=company
Abraham Lincoln Brigade	kind=ngo
Absa	kind=company
Abu Dhabi Investment Authority	kind=government
Abu Nidal Organisation	kind=ngo
Abu Nidal Organization	kind=ngo
Abu Sayyaf	kind=ngo
Abu Sayyaf Group	kind=ngo
Abwehr	kind=government
Acas	kind=government
ACCC	kind=government
Accenture	kind=company
Accounting and Corporate Regulatory Authority	kind=government
ACDP	kind=party	acronym-of=African Christian Democratic Party
Acer	kind=company
ACIP	kind=government	acronym-of=Advisory Committee on Immunization Practices
ACLU	kind=ngo
ACMA	kind=government	acronym-of=Australian Communications and Media Authority
ACRA	kind=government	acronym-of=Accounting and Corporate Regulatory Authority
ACT New Zealand	kind=party
ACT Policing	kind=government
ACT Teachers	kind=party
ACT-Wazalendo	kind=party
Action Congress of Nigeria	kind=party
Action Directe	kind=ngo
Action démocratique du Québec	kind=party
ActionAid	kind=ngo
ActionSA	kind=party
Active Travel England	kind=government
Adani	kind=company
Adani Group	kind=company
ADB	kind=international	acronym-of=Asian Development Bank
Adek	kind=government
ADIA	kind=government	acronym-of=Abu Dhabi Investment Authority
Adidas	kind=company
Adobe	kind=company
Advertising Standards Authority	kind=government
Advisory Committee on Immunization Practices	kind=government
AEC	kind=government	acronym-of=Australian Electoral Commission
Aemet	kind=government
AEMO	kind=government
AEOI	kind=government	acronym-of=Atomic Energy Organization of Iran
Aer Lingus	kind=company
Aeroflot	kind=company
Aetna	kind=company
AFAD	kind=government
AfCFTA	kind=international	acronym-of=African Continental Free Trade Area
AfD	kind=party
Afghan National Army	kind=government
Afghan Taliban	kind=ngo
AFIP	kind=government
AFL-CIO	kind=ngo
Afreximbank	kind=international	acronym-of=African Export-Import Bank
Africa CDC	kind=international
Africa Centres for Disease Control and Prevention	kind=international
Africa Corps	kind=ngo
African Action Congress	kind=party
African Christian Democratic Party	kind=party
African Continental Free Trade Area	kind=international
African Democratic Congress	kind=party
African Development Bank	kind=international
African Export-Import Bank	kind=international
African Independent Congress	kind=party
African National Congress	kind=party
African Party for the Independence of Guinea and Cape Verde	kind=party
African Patriots of Senegal for Work, Ethics and Fraternity	kind=party
African Peer Review Mechanism	kind=international
African Transformation Movement	kind=party
African Union	kind=international
African Union Mission in Somalia	kind=international
African Union Peace and Security Council	kind=international
African Union Transition Mission in Somalia	kind=international
AFRICOM	kind=government
Afrikaner Resistance Movement	kind=ngo
Afrikaner Weerstandsbeweging	kind=ngo
Age Concern	kind=ngo
Age UK	kind=ngo
Agence Française de Développement	kind=government
Agudat Yisrael	kind=party
Ahle Sunnat Wal Jamaat	kind=ngo
Ahlu Sunna Wal Jamaa	kind=ngo
Ahlu Sunna Waljama'a	kind=ngo
Ahlu Sunna Waljamaa	kind=ngo
Ahrar al-Sham	kind=ngo
AIADMK	kind=party
AICTE	kind=government	acronym-of=All India Council for Technical Education
Aidar Battalion	kind=ngo
AIG	kind=company
AIIB	kind=international	acronym-of=Asian Infrastructure Investment Bank
AIMIM	kind=party	acronym-of=All India Majlis-e-Ittehadul Muslimeen
Air Accidents Investigation Branch	kind=government
Air Canada	kind=company
Air China	kind=company
Air France	kind=company
Air France-KLM	kind=company
Air India	kind=company
Air New Zealand	kind=company
AirAsia	kind=company
Airbnb	kind=company
Airbus	kind=company
Airport Authority Hong Kong	kind=government
Airservices Australia	kind=government
Airtel	kind=company
AIUDF	kind=party	acronym-of=All India United Democratic Front
AIVD	kind=government
Aiwan-e-Sadr	kind=government
AJSU	kind=party	acronym-of=All Jharkhand Students Union
Ak Jol	kind=party
AK Party	kind=party
Akali Dal	kind=party
Akbayan	kind=party
AKEL	kind=party
AKP	kind=party
Aksyon Demokratiko	kind=party
Al Jama-ah	kind=party
Al Qaeda	kind=ngo
Al Qaida	kind=ngo
Al Shabaab	kind=party
Al Wefaq	kind=party
Al-Aqsa Martyrs Brigades	kind=ngo
Al-Aqsa Martyrs' Brigades	kind=ngo
Al-Ashtar Brigades	kind=ngo
Al-Badr Mujahideen	kind=ngo
Al-Gama'a al-Islamiyya	kind=ngo
Al-Itihaad al-Islamiya	kind=ngo
Al-Ma'unah	kind=ngo
Al-Mourabitoun	kind=ngo
Al-Muhajiroun	kind=ngo
Al-Nour Party	kind=party
Al-Nusra Front	kind=ngo
Al-Qaeda	kind=ngo
Al-Qaeda in Iraq	kind=ngo
Al-Qaeda in the Arabian Peninsula	kind=ngo
Al-Qaeda in the Indian Subcontinent	kind=ngo
Al-Qaeda in the Islamic Maghreb	kind=ngo
Al-Qaida	kind=ngo
Al-Qassam Brigades	kind=ngo
Al-Quds Brigades	kind=ngo
al-Shabaab	kind=party
Al-Umar Mujahideen	kind=ngo
Al-Wefaq	kind=party
Alaskan Independence Party	kind=party
Alba Party	kind=party
Alberta NDP	kind=party
Alberta Party	kind=party
Alcoa	kind=company
Aldi	kind=company
Alex Boncayao Brigade	kind=ngo
Alianza PAIS	kind=party
Alianza para el Progreso	kind=party
Aliança Catalana	kind=party
Alibaba	kind=company
Alitalia	kind=company
All Basotho Convention	kind=party
All Burma Students' Democratic Front	kind=ngo
All India Anna Dravida Munnetra Kazhagam	kind=party
All India Council for Technical Education	kind=government
All India Forward Bloc	kind=party
All India Majlis-e-Ittehadul Muslimeen	kind=party
All India N.R. Congress	kind=party
All India Trinamool Congress	kind=party
All India United Democratic Front	kind=party
All Jharkhand Students Union	kind=party
All Nigeria Peoples Party	kind=party
All Nippon Airways	kind=company
All Parties Hurriyat Conference	kind=party
All People's Congress	kind=party
All Progressives Congress	kind=party
All Progressives Grand Alliance	kind=party
All Tripura Tiger Force	kind=ngo
All-India Muslim League	kind=party
Allergan	kind=company
Alliance 90/The Greens	kind=party
Alliance for National Transformation	kind=party
Alliance for Patriotic Reorientation and Construction	kind=party
Alliance for the Future of Austria	kind=party
Alliance for the Future of Kosovo	kind=party
Alliance for the Republic	kind=party
Alliance for the Union of Romanians	kind=party
Alliance of Democratic Forces for the Liberation of Congo	kind=ngo
Alliance of Independent Social Democrats	kind=party
Alliance of Liberals and Democrats for Europe	kind=party
Alliance of Sahel States	kind=international
Alliance of Small Island States	kind=international
Alliance Party	kind=party
Allianz	kind=company
Allied Democratic Forces	kind=ngo
Allied Peoples Movement	kind=party
Allstate	kind=company
ALP	kind=party	acronym-of=Australian Labor Party
Alpha 66	kind=ngo
Alphabet	kind=company
Alsa Masa	kind=ngo
Alstom	kind=company
Alternative Democratic Pole	kind=party
Alternative for Germany	kind=party
Althing	kind=government
Althingi	kind=government
Altria	kind=company
Alvorada Palace	kind=government
Alyansa para sa Bagong Pilipinas	kind=party
Amal Movement	kind=party
Amalienborg	kind=government
Amalienborg Palace	kind=government
Amani National Congress	kind=party
Amazon	kind=company
Amazon.com	kind=company
Ambazonia Defence Forces	kind=ngo
Ambazonia Defense Forces	kind=ngo
Ambulance Victoria	kind=government
AMCON	kind=government	acronym-of=Asset Management Corporation of Nigeria
AMD	kind=company
America Movil	kind=company
American Airlines	kind=company
American Express	kind=company
American Independent Party	kind=party
American Nazi Party	kind=ngo
American Popular Revolutionary Alliance	kind=party
AmeriCorps	kind=government
Amgen	kind=company
Amhara Democratic Party	kind=party
Amiri Diwan	kind=government
AMISOM	kind=international
Amma Makkal Munnetra Kazhagam	kind=party
AMMK	kind=party	acronym-of=Amma Makkal Munnetra Kazhagam
Amnesty	kind=ngo
Amnesty International	kind=ngo
Amotekun	kind=government
AMSA	kind=government	acronym-of=Australian Maritime Safety Authority
Amtrak	kind=company
Amyotha Hluttaw	kind=government
América Móvil	kind=company
An Bord Pleanála	kind=government
An Coimisiún Pleanála	kind=government
An Garda Síochána	kind=government
ANA	kind=company	acronym-of=All Nippon Airways
Anakpawis	kind=party
Anatel	kind=government
ANC	kind=party
Andean Community	kind=international
Anglo American	kind=company
AngloGold Ashanti	kind=company
Angry Brigade	kind=ngo
Anheuser-Busch	kind=company
Anheuser-Busch InBev	kind=company
Animal and Plant Health Agency	kind=government
Animal Justice Party	kind=party
Animal Liberation Front	kind=ngo
ANMAT	kind=government
ANO 2011	kind=party
ANPP	kind=party	acronym-of=All Nigeria Peoples Party
Ansar al-Islam	kind=ngo
Ansar al-Sharia	kind=ngo
Ansar al-Sunna	kind=ngo
Ansar Allah	kind=ngo
Ansar Beit al-Maqdis	kind=ngo
Ansar Dine	kind=ngo
Ansar Khalifa Philippines	kind=ngo
Ansaroul Islam	kind=ngo
Ansaru	kind=ngo
Ansarullah	kind=ngo
Ansarullah Bangla Team	kind=ngo
ANSES	kind=government
Anthem Inc.	kind=company
Anti-balaka	kind=ngo
Anti-Balaka militia	kind=ngo
Anti-Defamation League	kind=ngo
Antifa	kind=ngo
Antigua and Barbuda Labour Party	kind=party
Antonov	kind=company
Anushilan Samiti	kind=ngo
Anvisa	kind=government
Anyanya	kind=ngo
ANZ	kind=company
ANZUS	kind=international
Aontú	kind=party
AOSIS	kind=international
APC	kind=party
APEC	kind=international	acronym-of=Asia-Pacific Economic Cooperation
APGA	kind=party	acronym-of=All Progressives Grand Alliance
APHA	kind=government	acronym-of=Animal and Plant Health Agency
Apna Dal	kind=party
Apna Dal (Sonelal)	kind=party
APNU	kind=party	acronym-of=A Partnership for National Unity
APNU+AFC	kind=party
Apostolic Palace	kind=government
Apostolic Penitentiary	kind=government
Apostolic Signatura	kind=government
Apple	kind=company
Apple Inc.	kind=company
APRA	kind=government
APRC	kind=party	acronym-of=Alliance for Patriotic Reorientation and Construction
Apruebo Dignidad	kind=party
Apsara National Authority	kind=government
AQAP	kind=ngo	acronym-of=Al-Qaeda in the Arabian Peninsula
AQIM	kind=ngo	acronym-of=Al-Qaeda in the Islamic Maghreb
AQIS	kind=ngo	acronym-of=Al-Qaeda in the Indian Subcontinent
Arab League	kind=international
Arab Parliament	kind=international
Arab Socialist Baath Party	kind=party
Arab Socialist Union	kind=party
Arab Struggle Movement for the Liberation of Ahvaz	kind=ngo
Arakan Army	kind=ngo
Arakan National Party	kind=party
Arakan Rohingya Salvation Army	kind=ngo
Arambai Tenggol	kind=ngo
Aramco	kind=company
Archaeological Survey of India	kind=government
Arctic Council	kind=international
Areva	kind=company
Arkan's Tigers	kind=ngo
Arm Holdings	kind=company
Armed Forces of the Philippines	kind=government
Armed Islamic Group	kind=ngo
Armenian Revolutionary Federation	kind=party
Armenian Secret Army for the Liberation of Armenia	kind=ngo
Army of Conquest	kind=ngo
Army of God	kind=ngo
Army of Islam	kind=ngo
Army of Republika Srpska	kind=ngo
Arriva	kind=company
Arrow Cross Party	kind=party
Aryan Brotherhood	kind=ngo
Aryan Nations	kind=ngo
ASA	kind=government	acronym-of=Advertising Standards Authority
Asa'ib Ahl al-Haq	kind=ngo
Asaib Ahl al-Haq	kind=ngo
Asayish	kind=government
Asda	kind=company
ASEAN	kind=international	acronym-of=Association of Southeast Asian Nations
ASEAN+3	kind=international
Ashghal	kind=government
Asia-Pacific Economic Cooperation	kind=international
Asian Development Bank	kind=international
Asian Infrastructure Investment Bank	kind=international
Asiana	kind=company
ASIC	kind=government
ASIO	kind=government
Aslef	kind=ngo
ASML	kind=company
Aso Rock	kind=government
Asom Gana Parishad	kind=party
Assam Rifles	kind=government
Assembleia da República	kind=government
Assembly of Experts	kind=government
Assemblée Nationale	kind=government
Asset Management Corporation of Nigeria	kind=government
Association of Southeast Asian Nations	kind=international
Aston Martin	kind=company
AstraZeneca	kind=company
Asus	kind=company
AT&T	kind=company
Ata-Jurt	kind=party
Ata-Zhurt	kind=party
Ataka	kind=party
ATF	kind=government	acronym-of=Bureau of Alcohol‚ Tobacco‚ Firearms and Explosives
Athletics Canada	kind=international
Athletics Ireland	kind=international
Athletics Kenya	kind=international
Atlanta Fed	kind=government
ATMIS	kind=international
Atomic Energy Organization of Iran	kind=government
Atomwaffen Division	kind=ngo
ATP	kind=international
ATSB	kind=government	acronym-of=Australian Transport Safety Bureau
AU	kind=international	acronym-of=African Union
Auberge de Castille	kind=government
Audi	kind=company
Audiencia Nacional	kind=government
AUKUS	kind=international
Aum Shinrikyo	kind=ngo
AusAID	kind=government
AUSSOM	kind=international
AUSTRAC	kind=government
Austrade	kind=government
Australian Border Force	kind=government
Australian Communications and Media Authority	kind=government
Australian Competition and Consumer Commission	kind=government
Australian Country Party	kind=party
Australian Defence Force	kind=government
Australian Democrats	kind=party
Australian Electoral Commission	kind=government
Australian Energy Market Operator	kind=government
Australian Federal Police	kind=government
Australian Greens	kind=party
Australian Labor Party	kind=party
Australian Maritime Safety Authority	kind=government
Australian Prudential Regulation Authority	kind=government
Australian Securities and Investments Commission	kind=government
Australian Security Intelligence Organisation	kind=government
Australian Taxation Office	kind=government
Australian Transport Safety Bureau	kind=government
Austrian National Bank	kind=government
Austrian People's Party	kind=party
Authentic Radical Liberal Party	kind=party
Authenticity and Modernity Party	kind=party
Autodefensas Unidas de Colombia	kind=ngo
Autoriti Monetari Brunei Darussalam	kind=government
Autorité des Marchés Financiers	kind=government
Avanza País	kind=party
Avianca	kind=company
Aviva	kind=company
Avon and Somerset Police	kind=government
Awami League	kind=party
Awami Muslim League	kind=party
Awami National Party	kind=party
AXA	kind=company
Axis Bank	kind=company
Azad Hind Fauj	kind=ngo
Azanian People's Liberation Army	kind=ngo
Azanian People's Organisation	kind=party
Azapo	kind=party	acronym-of=Azanian People's Organisation
Azawad Liberation Front	kind=ngo
Azerbaijani Popular Front Party	kind=party
Azimio la Umoja	kind=party
Azov Battalion	kind=ngo
Azov Brigade	kind=ngo
Azov Regiment	kind=ngo
Ação Libertadora Nacional	kind=ngo
BA	kind=company	acronym-of=British Airways
Ba'ath Party	kind=party
Baabda Palace	kind=government
Baader-Meinhof Gang	kind=ngo
Baader-Meinhof Group	kind=ngo
Baath Party	kind=party
Babbar Khalsa	kind=ngo
Babbar Khalsa International	kind=ngo
Badr Brigade	kind=ngo
Badr Brigades	kind=ngo
Badr Organization	kind=party
BAE Systems	kind=company
BaFin	kind=government
Bahujan Samaj Party	kind=party
Baidu	kind=company
Bajaj Auto	kind=company
Bajrang Dal	kind=ngo
Bakassi Boys	kind=ngo
Bakassi Freedom Fighters	kind=ngo
Balad Party	kind=party
Balfour Beatty	kind=company
Baloch Liberation Army	kind=ngo
Baloch Raaji Aajoi Sangar	kind=ngo
Baloch Republican Army	kind=ngo
Balochistan Awami Party	kind=party
Balochistan Liberation Army	kind=ngo
Balochistan Liberation Front	kind=ngo
Balochistan National Party	kind=party
BAMF	kind=government	acronym-of=Federal Office for Migration and Refugees
Banca d'Italia	kind=government
Banco Central de Chile	kind=government
Banco Central de la República Argentina	kind=government
Banco Central de Venezuela	kind=government
Banco Central do Brasil	kind=government
Banco de Espana	kind=government
Banco de España	kind=government
Banco de la Republica	kind=government
Banco de la República	kind=government
Banco de Mexico	kind=government
Banco de Portugal	kind=government
Bangko Sentral ng Pilipinas	kind=government
Bangladesh Awami League	kind=party
Bangladesh Bank	kind=government
Bangladesh Jamaat-e-Islami	kind=party
Bangladesh Nationalist Party	kind=party
Bangladesh Rifles	kind=government
Bangladesh Securities and Exchange Commission	kind=government
Bangladesh Telecommunication Regulatory Commission	kind=government
Bangsamoro Islamic Freedom Fighters	kind=ngo
Bank Al-Maghrib	kind=government
Bank for International Settlements	kind=international
Bank Indonesia	kind=government
Bank Negara	kind=government
Bank Negara Malaysia	kind=government
Bank of Albania	kind=government
Bank of America	kind=company
Bank of Botswana	kind=government
Bank of Canada	kind=government
Bank of Central African States	kind=government
Bank of England	kind=government
Bank of Finland	kind=government
Bank of France	kind=government
Bank of Ghana	kind=government
Bank of Greece	kind=government
Bank of Israel	kind=government
Bank of Italy	kind=government
Bank of Jamaica	kind=government
Bank of Japan	kind=government
Bank of Korea	kind=government
Bank of Latvia	kind=government
Bank of Lithuania	kind=government
Bank of Mexico	kind=government
Bank of Namibia	kind=government
Bank of Papua New Guinea	kind=government
Bank of Portugal	kind=government
Bank of Russia	kind=government
Bank of Spain	kind=government
Bank of Tanzania	kind=government
Bank of Thailand	kind=government
Bank of Uganda	kind=government
Bank of Zambia	kind=government
Banking Regulation and Supervision Agency	kind=government
Banque de France	kind=government
Banque du Liban	kind=government
Banxico	kind=government
Barbados Labour Party	kind=party
BARC	kind=government	acronym-of=Bhabha Atomic Research Centre
Barclays	kind=company
Bareunmirae Party	kind=party
Barisan Nasional	kind=party
Barisan Revolusi Nasional	kind=ngo
Barisan Sosialis	kind=party
Barnardo's	kind=ngo
Barrick Gold	kind=company
Basarnas	kind=government
Basel Committee	kind=international
BASF	kind=company
Basij	kind=government
Basotho National Party	kind=party
Basque Homeland and Freedom	kind=ngo
Basque Nationalist Party	kind=party
Batasan	kind=government
Batasang Pambansa	kind=government
Batasuna	kind=party
Batkivshchyna	kind=party
Bay Area Rapid Transit	kind=government
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	kind=international
Bayan Muna	kind=party
Bayer	kind=company
BBMP	kind=government	acronym-of=Bruhat Bengaluru Mahanagara Palike
BBVA	kind=company
BC Conservatives	kind=party
BC Liberal Party	kind=party
BC Liberals	kind=party
BC NDP	kind=party
BC United	kind=party
BCCI	kind=international
BCRA	kind=government	acronym-of=Banco Central de la República Argentina
BEAC	kind=government	acronym-of=Bank of Central African States
Bear Stearns	kind=company
BEIS	kind=government
Beit Hanassi	kind=government
Belaya Rus	kind=party
Belem Palace	kind=government
Belweder Palace	kind=government
Benghazi Defense Brigades	kind=ngo
Benghazi Revolutionary Shura Council	kind=ngo
Benno Bokk Yakaar	kind=party
Bentley	kind=company
Berkshire Hathaway	kind=company
Bersatu	kind=party
Best Buy	kind=company
Bestepe	kind=government
Betfair	kind=company
BFAR	kind=government	acronym-of=Bureau of Fisheries and Aquatic Resources
Bhabha Atomic Research Centre	kind=government
Bharat Adivasi Party	kind=party
Bharat Biotech	kind=company
Bharat Heavy Electricals	kind=company
Bharat Rashtra Samithi	kind=party
Bharatiya Jana Sangh	kind=party
Bharatiya Janata Party	kind=party
Bharti Airtel	kind=company
BHP	kind=company
BHP Billiton	kind=company
BHS	kind=company	acronym-of=British Home Stores
Bhumjaithai	kind=party
Bhumjaithai Party	kind=party
Bhutan Tendrel Party	kind=party
Biju Janata Dal	kind=party
Biman	kind=company
BIMSTEC	kind=international	acronym-of=Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
Binance	kind=company
BINUH	kind=international
Biocon	kind=company
Biogen	kind=company
Biomedical Advanced Research and Development Authority	kind=government
BioNTech	kind=company
Biosecurity New Zealand	kind=government
Biosecurity NZ	kind=government
BJD	kind=party	acronym-of=Biju Janata Dal
BJMP	kind=government	acronym-of=Bureau of Jail Management and Penology
BJP	kind=party
BKA	kind=government
Black Hundreds	kind=ngo
Black Liberation Army	kind=ngo
Black Panther Party	kind=ngo
Black Panthers	kind=ngo
Black Sea Economic Cooperation	kind=international
Black Sea Trade and Development Bank	kind=international
Black September Organization	kind=ngo
BlackBerry	kind=company
BlackRock	kind=company
Blackstone	kind=company
Blackwater	kind=company
Blanco Party	kind=party
Bloc Quebecois	kind=party
Bloc Québécois	kind=party
Blood & Honour	kind=ngo
Blood and Honour	kind=ngo
Blue House	kind=government
BMKG	kind=government
BMW	kind=company
BND	kind=government
BNDES	kind=government
BNP	kind=party
BNP Paribas	kind=company
BNP-Mengal	kind=party
BNPB	kind=government
BNSF	kind=company
Bodo Liberation Tigers	kind=ngo
Bodoland People's Front	kind=party
Bodu Bala Sena	kind=ngo
BoE	kind=government	acronym-of=Bank of England
Boeing	kind=company
BOEM	kind=government	acronym-of=Bureau of Ocean Energy Management
BoerBurgerBeweging	kind=party
Boeremag	kind=ngo
BOJ	kind=government	acronym-of=Bank of Japan
Boko Haram	kind=party
Bolivarian Alliance for the Peoples of Our America	kind=international
Bolshevik Party	kind=party
Bombardier	kind=company
Boogaloo Bois	kind=ngo
Boots	kind=company
Booz Allen Hamilton	kind=company
BOPE	kind=government
Bord Bia	kind=government
Bord Pleanála	kind=government
Border Force	kind=government
Border Guard Bangladesh	kind=government
Border Patrol	kind=government
Border Security Force	kind=government
Bosch	kind=company
Bosnian Serb Army	kind=ngo
Botanical Survey of India	kind=government
Botswana Congress Party	kind=party
Botswana Democratic Party	kind=party
Botswana National Front	kind=party
Botswana Patriotic Front	kind=party
Bougainville Revolutionary Army	kind=ngo
BP	kind=company
BPOM	kind=government
Bradesco	kind=company
Brazilian Democratic Movement	kind=party
Brazilian Democratic Movement Party	kind=party
Brazilian Social Democracy Party	kind=party
Brazilian Socialist Party	kind=party
Brexit Party	kind=party
BRICS	kind=international
BRICS+	kind=international
Bridgewater	kind=company
Brigate Rosse	kind=ngo
Bristol-Myers Squibb	kind=company
Britain First	kind=party
British Airways	kind=company
British American Tobacco	kind=company
British Cycling	kind=international
British Gas	kind=company
British Heart Foundation	kind=ngo
British Home Stores	kind=company
British Medical Association	kind=ngo
British National Party	kind=party
British Red Cross	kind=ngo
British Swimming	kind=international
British Transport Police	kind=government
British Union of Fascists	kind=party
Broad Front	kind=party
Broadcom	kind=company
Brookings	kind=ngo
Brothers of Italy	kind=party
Bruhat Bengaluru Mahanagara Palike	kind=government
BSEC	kind=government	acronym-of=Bangladesh Securities and Exchange Commission
BSF	kind=government	acronym-of=Border Security Force
BT	kind=company
BTP	kind=government	acronym-of=British Transport Police
BTRC	kind=government	acronym-of=Bangladesh Telecommunication Regulatory Commission
Bucharest Nine	kind=international
Buckingham Palace	kind=government
Build One South Africa	kind=party
Bukit Aman	kind=government
Bulgarian National Bank	kind=government
Bulgarian Socialist Party	kind=party
Bull Moose Party	kind=party
Bulog	kind=government
Bundesbank	kind=government
Bundesgerichtshof	kind=government
Bundeshaus	kind=government
Bundeskanzleramt	kind=government
Bundeskartellamt	kind=government
Bundeskriminalamt	kind=government
Bundesnachrichtendienst	kind=government
Bundesnetzagentur	kind=government
Bundespolizei	kind=government
Bundesrat	kind=government
Bundestag	kind=government
Bundesverfassungsgericht	kind=government
Bundeswehr	kind=government
Burberry	kind=company
Bureau of Fisheries and Aquatic Resources	kind=government
Bureau of Jail Management and Penology	kind=government
Bureau of Meteorology	kind=government
Bureau of Ocean Energy Management	kind=government
Bureau of Prisons	kind=government
Burger King	kind=company
Burma Socialist Programme Party	kind=party
Business and Professionals Alliance for Hong Kong	kind=party
BYD	kind=company
Byju's	kind=company
ByteDance	kind=company
Bündnis Sahra Wagenknecht	kind=party
C.I.A.	kind=government	acronym-of=Central Intelligence Agency
CAAC	kind=government	acronym-of=Civil Aviation Administration of China
CAAS	kind=government	acronym-of=Civil Aviation Authority of Singapore
CABEI	kind=international	acronym-of=Central American Bank for Economic Integration
Cabildo Abierto	kind=party
Cadbury	kind=company
Cadw	kind=government
Cafcass	kind=government
CAG	kind=government	acronym-of=Comptroller and Auditor General
Cal Fire	kind=government
Cal OES	kind=government
CalFire	kind=government
California Highway Patrol	kind=government
California Public Utilities Commission	kind=government
CalPERS	kind=government
CalSTRS	kind=government
Caltrans	kind=government
Cambiemos	kind=party
Cambodia National Rescue Party	kind=party
Cambodian People's Party	kind=party
Cambridge Analytica	kind=company
Cameroon People's Democratic Movement	kind=party
Cameroon Renaissance Movement	kind=party
Camp Aguinaldo	kind=government
Camp Crame	kind=government
Canada Border Services Agency	kind=government
Canada Mortgage and Housing Corporation	kind=government
Canada Pension Plan Investment Board	kind=government
Canada Revenue Agency	kind=government
Canada Soccer	kind=international
Canadian Alliance	kind=party
Canadian Food Inspection Agency	kind=government
Canadian Radio-television and Telecommunications Commission	kind=government
Canadian Security Intelligence Service	kind=government
Cancer Research UK	kind=ngo
Candlelight Party	kind=party
Canon	kind=company
Cape Independence Party	kind=party
Capita	kind=company
Capital Economics	kind=company
Capital One	kind=company
Capitol Hill	kind=government
CAPMAS	kind=government
CAQ	kind=party	acronym-of=Coalition Avenir Québec
Carabineros	kind=government
Carabineros de Chile	kind=government
Carabinieri	kind=government
CARE International	kind=ngo
Care Quality Commission	kind=government
Cargill	kind=company
Caribbean Community	kind=international
Caribbean Court of Justice	kind=international
Caribbean Disaster Emergency Management Agency	kind=international
Caricom	kind=international
Carillion	kind=company
Caritas	kind=ngo
Carlsberg	kind=company
Carlyle Group	kind=company
Carnegie Endowment	kind=ngo
Carnival Corp	kind=company
Carrefour	kind=company
Casa de Narino	kind=government
Casa Grande del Pueblo	kind=government
Casa Rosada	kind=government
CasaPound	kind=party
Catalan Alliance	kind=party
Catalan European Democratic Party	kind=party
Caterpillar	kind=company
Cathay Pacific	kind=company
Cato Institute	kind=ngo
Catshuis	kind=government
Caucasus Emirate	kind=ngo
CBDT	kind=government	acronym-of=Central Board of Direct Taxes
CBFC	kind=government	acronym-of=Central Board of Film Certification
CBI	kind=government	acronym-of=Central Bureau of Investigation
CBIC	kind=government	acronym-of=Central Board of Indirect Taxes and Customs
CBIRC	kind=government	acronym-of=China Banking and Insurance Regulatory Commission
CBO	kind=government	acronym-of=Congressional Budget Office
CBP	kind=government	acronym-of=Customs and Border Protection
CBRC	kind=government	acronym-of=China Banking Regulatory Commission
CBSA	kind=government	acronym-of=Canada Border Services Agency
CBSE	kind=government	acronym-of=Central Board of Secondary Education
CBUAE	kind=government	acronym-of=Central Bank of the UAE
CCAMLR	kind=international	acronym-of=Commission for the Conservation of Antarctic Marine Living Resources
CCCS	kind=government	acronym-of=Competition and Consumer Commission of Singapore
CCDI	kind=government	acronym-of=Central Commission for Discipline Inspection
CCMA	kind=government
CCP	kind=party	acronym-of=Chinese Communist Party
CCPC	kind=government	acronym-of=Competition and Consumer Protection Commission
CCRC	kind=government	acronym-of=Criminal Cases Review Commission
CDC	kind=government	acronym-of=Centers for Disease Control and Prevention
CDEMA	kind=international	acronym-of=Caribbean Disaster Emergency Management Agency
CDPJ	kind=party	acronym-of=Constitutional Democratic Party of Japan
CDRI	kind=international	acronym-of=Coalition for Disaster Resilient Infrastructure
CDS-People's Party	kind=party
CDSCO	kind=government	acronym-of=Central Drugs Standard Control Organisation
CDU	kind=party
CEFTA	kind=international	acronym-of=Central European Free Trade Agreement
CELAC	kind=international	acronym-of=Community of Latin American and Caribbean States
CEMAC	kind=international	acronym-of=Economic and Monetary Community of Central Africa
Cemex	kind=company
CEN-SAD	kind=international	acronym-of=Community of Sahel-Saharan States
CENTCOM	kind=government
Centers for Disease Control	kind=government
Centers for Disease Control and Prevention	kind=government
Centers for Medicare & Medicaid Services	kind=government
Centers for Medicare and Medicaid Services	kind=government
Central American Bank for Economic Integration	kind=international
Central Bank of Iceland	kind=government
Central Bank of Iran	kind=government
Central Bank of Iraq	kind=government
Central Bank of Ireland	kind=government
Central Bank of Nigeria	kind=government
Central Bank of Oman	kind=government
Central Bank of the UAE	kind=government
Central Board of Direct Taxes	kind=government
Central Board of Film Certification	kind=government
Central Board of Indirect Taxes and Customs	kind=government
Central Board of Secondary Education	kind=government
Central Bureau of Investigation	kind=government
Central Commission for Discipline Inspection	kind=government
Central Drugs Standard Control Organisation	kind=government
Central Electricity Regulatory Commission	kind=government
Central European Free Trade Agreement	kind=international
Central Industrial Security Force	kind=government
Central Intelligence Agency	kind=government
Central Pollution Control Board	kind=government
Central Provident Fund	kind=government
Central Reserve Police Force	kind=government
Centre Alliance	kind=party
Centre Party	kind=party
Centrelink	kind=government
Centrica	kind=company
Centro Democrático	kind=party
Centro Nacional de Inteligencia	kind=government
CEPI	kind=international	acronym-of=Coalition for Epidemic Preparedness Innovations
CERC	kind=government	acronym-of=Central Electricity Regulatory Commission
CERN	kind=international
Ceylon Workers' Congress	kind=party
CFDT	kind=ngo
CFIA	kind=government	acronym-of=Canadian Food Inspection Agency
CFPB	kind=government
CFTC	kind=government
CGIAR	kind=international
CGT	kind=ngo
Chadema	kind=party
Chama cha Demokrasia na Maendeleo	kind=party
Chama Cha Mapinduzi	kind=party
Chambre des Députés	kind=government
Change UK	kind=party
Charles Schwab	kind=company
Chart Thai Pattana	kind=party
Chatham House	kind=ngo
Check Point	kind=company
CHED	kind=government	acronym-of=Commission on Higher Education
Chega	kind=party
Cheka	kind=government
Chengguan	kind=government
Chesapeake Energy	kind=company
Chetniks	kind=ngo
Chevron	kind=company
Chick-fil-A	kind=company
Chief Rabbinate	kind=government
Chieftaincy of Military Intelligence	kind=government
Chile Vamos	kind=party
Chin National Army	kind=ngo
Chin National Front	kind=ngo
China Banking and Insurance Regulatory Commission	kind=government
China Banking Regulatory Commission	kind=government
China Democratic League	kind=party
China Mobile	kind=company
China National Space Administration	kind=government
China Securities Regulatory Commission	kind=government
China Southern	kind=company
China Unicom	kind=company
Chinese Communist Party	kind=party
Chinese Nationalist Party	kind=party
Chinese People's Political Consultative Conference	kind=government
Chipotle	kind=company
CHRAJ	kind=government	acronym-of=Commission on Human Rights and Administrative Justice
Christian Aid	kind=ngo
Christian Democratic and Flemish	kind=party
Christian Democratic Appeal	kind=party
Christian Democratic Movement	kind=party
Christian Democratic Party	kind=party
Christian Democratic Party of Bolivia	kind=party
Christian Democratic People's Party	kind=party
Christian Democratic Union	kind=party
Christian Democrats	kind=party
Christian Heritage Party	kind=party
Christian Social People's Party	kind=party
Christian Social Union	kind=party
Christiansborg Palace	kind=government
Chrysler	kind=company
Chukaku-ha	kind=ngo
CIA	kind=government	acronym-of=Central Intelligence Agency
CIAA	kind=government	acronym-of=Commission for the Investigation of Abuse of Authority
CICIG	kind=government	acronym-of=International Commission against Impunity in Guatemala
CIDCO	kind=government
Cigna	kind=company
Cineworld	kind=company
Cipla	kind=company
CIS	kind=international	acronym-of=Commonwealth of Independent States
CISA	kind=government
Cisco	kind=company
Cisco Systems	kind=company
CISF	kind=government
Citibank	kind=company
Citigroup	kind=company
Citizens Advice	kind=ngo
Citizens Coalition for Change	kind=party
Citizens for Liberty	kind=party
Citizens' Action Party	kind=party
Citizens' Movement	kind=party
Citizens' Revolution Movement	kind=party
Citizens' Victory Movement	kind=party
Citroën	kind=company
Ciudadanos	kind=party
Civic Coalition	kind=party
Civic Democratic Party	kind=party
Civic Party	kind=party
Civic Passion	kind=party
Civic Platform	kind=party
Civic United Front	kind=party
Civil Aviation Administration of China	kind=government
Civil Aviation Authority of Singapore	kind=government
Civil Defence	kind=government
Civilian Joint Task Force	kind=ngo
CJEU	kind=international	acronym-of=Court of Justice of the European Union
Clan del Golfo	kind=ngo
Clann na Poblachta	kind=party
Clann na Talmhan	kind=party
Clarence House	kind=government
CMA	kind=government	acronym-of=Competition and Markets Authority
CMHC	kind=government	acronym-of=Canada Mortgage and Housing Corporation
CNDD-FDD	kind=party
CNDP	kind=ngo	acronym-of=National Congress for the Defence of the People
CNES	kind=government
CNIL	kind=government
CNOOC	kind=company
CNRS	kind=government
CNSA	kind=government	acronym-of=China National Space Administration
Co-operative Commonwealth Federation	kind=party
Co-operative Party	kind=party
Coal India	kind=company
Coalición Canaria	kind=party
Coalition Avenir Quebec	kind=party
Coalition Avenir Québec	kind=party
Coalition for Change	kind=party
Coalition for Democratic Change	kind=party
Coalition for Disaster Resilient Infrastructure	kind=international
Coalition for Epidemic Preparedness Innovations	kind=international
Coalition of Patriots for Change	kind=ngo
Coast Guard	kind=government
Coca-Cola	kind=company
COCOBOD	kind=government	acronym-of=Ghana Cocoa Board
Code of Conduct Bureau	kind=government
Code of Conduct Tribunal	kind=government
CODECO	kind=ngo
Codelco	kind=company
Codex Alimentarius	kind=international
COFECE	kind=government
Cofepris	kind=government
COGAT	kind=government
Coimisiún na Meán	kind=government
Coinbase	kind=company
Collaborating Political Parties	kind=party
Collective Security Treaty Organisation	kind=international
Collective Security Treaty Organization	kind=international
College of Cardinals	kind=government
Colombian Conservative Party	kind=party
Colombian Liberal Party	kind=party
Colombo Security Conclave	kind=international
Colorado Party	kind=party
Comando Vermelho	kind=ngo
Combat 18	kind=ngo
Combatant Clergy Association	kind=party
Comcast	kind=company
Comecon	kind=international
Comelec	kind=government
COMESA	kind=international	acronym-of=Common Market for Eastern and Southern Africa
Comhairle nan Eilean Siar	kind=government
Comisión Federal de Electricidad	kind=government
Commerzbank	kind=company
Commission for the Conservation of Antarctic Marine Living Resources	kind=international
Commission for the Investigation of Abuse of Authority	kind=government
Commission on Higher Education	kind=government
Commission on Human Rights and Administrative Justice	kind=government
Committee Against Torture	kind=international
Commodity Futures Trading Commission	kind=government
Common Cause	kind=ngo
Common Front for Congo	kind=party
Common Market for Eastern and Southern Africa	kind=international
Commonwealth Bank	kind=company
Commonwealth Director of Public Prosecutions	kind=government
Commonwealth of Independent States	kind=international
Commonwealth of Nations	kind=international
Commonwealth Scientific and Industrial Research Organisation	kind=government
Communications Security Establishment	kind=government
Communist Party	kind=party
Communist Party of Australia	kind=party
Communist Party of Austria	kind=party
Communist Party of Bohemia and Moravia	kind=party
Communist Party of Brazil	kind=party
Communist Party of Britain	kind=party
Communist Party of Burma	kind=ngo
Communist Party of Canada	kind=party
Communist Party of Chile	kind=party
Communist Party of China	kind=party
Communist Party of Cuba	kind=party
Communist Party of Great Britain	kind=party
Communist Party of Greece	kind=party
Communist Party of India	kind=party
Communist Party of India (Maoist)	kind=ngo
Communist Party of India (Marxist)	kind=party
Communist Party of India (Marxist-Leninist) Liberation	kind=party
Communist Party of Malaya	kind=party
Communist Party of Nepal (Maoist Centre)	kind=party
Communist Party of Nepal (Unified Marxist-Leninist)	kind=party
Communist Party of Nepal (Unified Socialist)	kind=party
Communist Party of Spain	kind=party
Communist Party of the Philippines	kind=party
Communist Party of the Russian Federation	kind=party
Communist Party of the Soviet Union	kind=party
Communist Party of Ukraine	kind=party
Communist Party of Vietnam	kind=party
Communist Party USA	kind=party
Community of Latin American and Caribbean States	kind=international
Community of Sahel-Saharan States	kind=international
Companies House	kind=government
Competition and Consumer Commission of Singapore	kind=government
Competition and Consumer Protection Commission	kind=government
Competition and Markets Authority	kind=government
Comprehensive and Progressive Agreement for Trans-Pacific Partnership	kind=international
Comprehensive Nuclear-Test-Ban Treaty Organization	kind=international
Comptroller and Auditor General	kind=government
Comptroller and Auditor General of India	kind=government
ComReg	kind=government
Conagua	kind=government
CONCACAF	kind=international
Concertación	kind=party
Confederation of the Polish Crown	kind=party
Confederation Party	kind=party
Congo River Alliance	kind=ngo
Congolese Party of Labour	kind=party
Congregation for the Doctrine of the Faith	kind=government
Congreso de los Diputados	kind=government
Congress	kind=government
Congress for Democratic Change	kind=party
Congress for Progressive Change	kind=party
Congress of the People	kind=party
Congress of the Peoples of Ichkeria and Dagestan	kind=ngo
Congress Party	kind=party
Congressional Budget Office	kind=government
CONICET	kind=government
CONMEBOL	kind=international
ConocoPhillips	kind=company
Conseil Constitutionnel	kind=government
Conseil d'Etat	kind=government
Conseil d'État	kind=government
Consejo Nacional Electoral	kind=government
Conservative and Unionist Party	kind=party
Conservative Party	kind=party
Conservative Party of British Columbia	kind=party
Conservative Party of Canada	kind=party
Conservative Party of Japan	kind=party
Conservative Party of Quebec	kind=party
Conservative Party of South Africa	kind=party
Conservative People's Party of Estonia	kind=party
Consob	kind=government
Conspiracy of Fire Nuclei	kind=ngo
Constitution Party	kind=party
Constitutional Democratic Party	kind=party
Constitutional Democratic Party of Japan	kind=party
Constitutional Democratic Rally	kind=party
Consumer Financial Protection Bureau	kind=government
Consumer Product Safety Commission	kind=government
Consumer Reports	kind=ngo
Continental AG	kind=company
Continuity IRA	kind=ngo
Contraloría	kind=government
Control Yuan	kind=government
Convention People's Party	kind=party
Convergence and Union	kind=party
Convergencia Social	kind=party
Convergència i Unió	kind=party
Cook Islands Party	kind=party
Cooperative for the Development of the Congo	kind=ngo
Coordination Framework	kind=party
Coordination of Azawad Movements	kind=ngo
Coordinator of Government Activities in the Territories	kind=government
Copei	kind=party
COPFS	kind=government	acronym-of=Crown Office and Procurator Fiscal Service
Cordillera People's Liberation Army	kind=ngo
Coreper	kind=international
Correctional Service Canada	kind=government
Corrupt Practices Investigation Bureau	kind=government
Corsican National Liberation Front	kind=ngo
Cortes Generales	kind=government
COSATU	kind=ngo
Costco	kind=company
Cotroceni Palace	kind=government
Council of Europe	kind=international
Council of Scientific and Industrial Research	kind=government
Country Liberal Party	kind=party
Country Party	kind=party
Cour de Cassation	kind=government
Cour des Comptes	kind=government
Course of Freedom	kind=party
Court of Arbitration for Sport	kind=international
Court of Justice of the European Union	kind=international
COVAX	kind=international
Covax Facility	kind=international
CPDM	kind=party	acronym-of=Cameroon People's Democratic Movement
CPF	kind=government	acronym-of=Central Provident Fund
CPI (Maoist)	kind=ngo
CPI(M)	kind=party	acronym-of=Communist Party of India (Marxist)
CPI(ML)	kind=party
CPI-M	kind=party
CPIB	kind=government	acronym-of=Corrupt Practices Investigation Bureau
CPN (Maoist Centre)	kind=party
CPN-UML	kind=party	acronym-of=Communist Party of Nepal (Unified Marxist-Leninist)
CPPCC	kind=government	acronym-of=Chinese People's Political Consultative Conference
CPPIB	kind=government	acronym-of=Canada Pension Plan Investment Board
CPS	kind=government	acronym-of=Crown Prosecution Service
CPSC	kind=government	acronym-of=Consumer Product Safety Commission
CPTPP	kind=international	acronym-of=Comprehensive and Progressive Agreement for Trans-Pacific Partnership
CPUC	kind=government	acronym-of=California Public Utilities Commission
CPUSA	kind=party	acronym-of=Communist Party USA
CQC	kind=government	acronym-of=Care Quality Commission
CRA	kind=government	acronym-of=Canada Revenue Agency
Creative Scotland	kind=government
Credit Suisse	kind=company
Crescent Star Party	kind=party
Cricket Australia	kind=international
Cricket South Africa	kind=international
Crime and Corruption Commission	kind=government
Criminal Cases Review Commission	kind=government
Croatian Defence Council	kind=ngo
Croatian Democratic Union	kind=party
Croatian National Bank	kind=government
Croatian Party of Rights	kind=party
Crown Estate	kind=government
Crown Office and Procurator Fiscal Service	kind=government
Crown Prosecution Service	kind=government
CRPF	kind=government
CRTC	kind=government	acronym-of=Canadian Radio-television and Telecommunications Commission
Crédit Agricole	kind=company
CSIR	kind=government	acronym-of=Council of Scientific and Industrial Research
CSIRO	kind=government
CSIS	kind=government
CSRC	kind=government	acronym-of=China Securities Regulatory Commission
CSTO	kind=international	acronym-of=Collective Security Treaty Organization
CSU	kind=party
CTBTO	kind=international	acronym-of=Comprehensive Nuclear-Test-Ban Treaty Organization
Cuban Communist Party	kind=party
Cumann na mBan	kind=ngo
Cumann na nGaedheal	kind=party
Customs and Border Protection	kind=government
CVS	kind=company
CVS Health	kind=company
Cybersecurity and Infrastructure Security Agency	kind=government
Cycling Ireland	kind=international
Cycling Scotland	kind=international
Cycling UK	kind=ngo
Czech National Bank	kind=government
Czech Pirate Party	kind=party
Czech Social Democratic Party	kind=party
Czechoslovak Communist Party	kind=party
D66	kind=party	acronym-of=Democrats 66
Daesh	kind=ngo
Daewoo	kind=company
Dail	kind=government
Daimler	kind=company
Dal Khalsa	kind=ngo
Dalian Wanda	kind=company
Dan Na Ambassagou	kind=ngo
Danantara	kind=government
Dangote	kind=company
Dangote Group	kind=company
Danish People's Party	kind=party
Danish Security and Intelligence Service	kind=government
Danish Social Democrats	kind=party
Danish Social Liberal Party	kind=party
Danmarks Nationalbank	kind=government
Danone	kind=company
Dar al-Ifta	kind=government
DARPA	kind=government
Darul Islam	kind=ngo
Dashnaktsutyun	kind=party
Dassault	kind=company
Daulah Islamiyah	kind=ngo
Dawa Party	kind=party
Dawlah Islamiyah	kind=ngo
Dawn of Nemunas	kind=party
DBKL	kind=government
DBS	kind=company
DCEC	kind=government	acronym-of=Directorate on Corruption and Economic Crime
DCGI	kind=government	acronym-of=Drugs Controller General of India
DCMS	kind=government
De Beers	kind=company
DEA	kind=government	acronym-of=Drug Enforcement Administration
Debenhams	kind=company
Debout la France	kind=party
DeepMind	kind=company
Deere & Co.	kind=company
Defence Research and Development Organisation	kind=government
Defense Advanced Research Projects Agency	kind=government
Defensoría del Pueblo	kind=government
Defra	kind=government
Degel HaTorah	kind=party
Delhi Metro Rail Corporation	kind=government
Delhi Police	kind=government
Deliveroo	kind=company
Dell	kind=company
Deloitte	kind=company
Delta Air Lines	kind=company
DEM Party	kind=party
Democracy and Progress Party	kind=party
Democracy for the Citizens Party	kind=party
Democrat Party	kind=party
Democratic Action Party	kind=party
Democratic Action Party of Kenya	kind=party
Democratic Alliance	kind=party
Democratic Alliance for the Betterment and Progress of Hong Kong	kind=party
Democratic Alliance of Hungarians in Romania	kind=party
Democratic Alliance Party	kind=party
Democratic Bulgaria	kind=party
Democratic Center	kind=party
Democratic Coalition	kind=party
Democratic Congressional Campaign Committee	kind=party
Democratic Forces for the Liberation of Rwanda	kind=ngo
Democratic Front	kind=party
Democratic Front for the Liberation of Palestine	kind=ngo
Democratic Green Party of Rwanda	kind=party
Democratic Karen Buddhist Army	kind=ngo
Democratic Labor Party	kind=party
Democratic Labour Party	kind=party
Democratic Labour Party of Barbados	kind=party
Democratic League of Kosovo	kind=party
Democratic Left Alliance	kind=party
Democratic Left Party	kind=party
Democratic National Committee	kind=party
Democratic National Rally	kind=party
Democratic Opposition of Serbia	kind=party
Democratic Party	kind=party
Democratic Party for the People	kind=party
Democratic Party of Albania	kind=party
Democratic Party of Equatorial Guinea	kind=party
Democratic Party of Hong Kong	kind=party
Democratic Party of Ivory Coast	kind=party
Democratic Party of Japan	kind=party
Democratic Party of Korea	kind=party
Democratic Party of Kosovo	kind=party
Democratic Party of Mongolia	kind=party
Democratic Party of Serbia	kind=party
Democratic Party of Socialists	kind=party
Democratic Progressive Azad Party	kind=party
Democratic Progressive Party	kind=party
Democratic Revolutionary Party	kind=party
Democratic Senatorial Campaign Committee	kind=party
Democratic Socialists of America	kind=party
Democratic Union for Integration	kind=party
Democratic Union Party	kind=party
Democratic Unionist Party	kind=party
Democratic Unity Roundtable	kind=party
Democratic-Farmer-Labor Party	kind=party
Democratic-Republican Party	kind=party
Democrats 66	kind=party
Demokraatit	kind=party
Demosisto	kind=party
Denel	kind=company
Denmark Democrats	kind=party
DENR	kind=government	acronym-of=Department of Environment and Natural Resources
Densus 88	kind=government
Department for Education	kind=government
Department for Energy Security and Net Zero	kind=government
Department for Transport	kind=government
Department for Work and Pensions	kind=government
Department of Education	kind=government
Department of Environment and Natural Resources	kind=government
Department of Health and Social Care	kind=government
Department of Homeland Security	kind=government
Department of Information and Communications Technology	kind=government
Department of Public Works and Highways	kind=government
Department of Social Welfare and Development	kind=government
Department of State Services	kind=government
Department of the Interior and Local Government	kind=government
DepEd	kind=government	acronym-of=Department of Education
Derech Eretz	kind=party
Derryn Hinch's Justice Party	kind=party
Desiya Murpokku Dravida Kazhagam	kind=party
DESNZ	kind=government	acronym-of=Department for Energy Security and Net Zero
Destatis	kind=government
Detachment 88	kind=government
Deutsche Bank	kind=company
Deutsche Bundesbank	kind=government
Deutsche Telekom	kind=company
Deutscher Wetterdienst	kind=government
DEWA	kind=government	acronym-of=Dubai Electricity and Water Authority
Dewan Negara	kind=government
Dewan Perwakilan Rakyat	kind=government
Dewan Rakyat	kind=government
DFAT	kind=government
DfE	kind=government	acronym-of=Department for Education
DFLP	kind=ngo	acronym-of=Democratic Front for the Liberation of Palestine
DFSA	kind=government	acronym-of=Dubai Financial Services Authority
DfT	kind=government	acronym-of=Department for Transport
DGCA	kind=government
DGCIM	kind=government
DGFI	kind=government	acronym-of=Directorate General of Forces Intelligence
DGFT	kind=government	acronym-of=Directorate General of Foreign Trade
DGSE	kind=government
DGSI	kind=government
DGSN	kind=government
DHKP-C	kind=ngo
DHL	kind=company
DHS	kind=government	acronym-of=Department of Homeland Security
DHSC	kind=government	acronym-of=Department of Health and Social Care
Diageo	kind=company
Dicastery for the Doctrine of the Faith	kind=government
DICT	kind=government	acronym-of=Department of Information and Communications Technology
Didi Chuxing	kind=company
Die Linke	kind=party
DiEM25	kind=party
DILG	kind=government	acronym-of=Department of the Interior and Local Government
Dima Halam Daogah	kind=ngo
Direction-Social Democracy	kind=party
Directorate General of Civil Aviation	kind=government
Directorate General of Forces Intelligence	kind=government
Directorate General of Foreign Trade	kind=government
Directorate General of Health Services	kind=government
Directorate on Corruption and Economic Crime	kind=government
Disclosure and Barring Service	kind=government
Disney	kind=company
Diyanet	kind=government
DLUHC	kind=government
DMDK	kind=party	acronym-of=Desiya Murpokku Dravida Kazhagam
DMK	kind=party
DMRC	kind=government	acronym-of=Delhi Metro Rail Corporation
DNC	kind=party	acronym-of=Democratic National Committee
Doctors of the World	kind=ngo
Doctors Without Borders	kind=ngo
DoD	kind=government	acronym-of=Department of Defense
DOJ	kind=government	acronym-of=Department of Justice
Dominica Labour Party	kind=party
Dominican Liberation Party	kind=party
Dominican Revolutionary Party	kind=party
Domino's	kind=company
Donbas Battalion	kind=ngo
Dow Chemical	kind=company
Downing Street	kind=government
DP World	kind=company
DPWH	kind=government
Dr. Reddy's	kind=company
Dravida Munnetra Kazhagam	kind=party
DRDO	kind=government
DreamWorks	kind=company
Driver and Vehicle Licensing Agency	kind=government
Driver and Vehicle Licensing Authority	kind=government
Driver and Vehicle Standards Agency	kind=government
Dropbox	kind=company
Drug Enforcement Administration	kind=government
Drugs Controller General of India	kind=government
Druk Nyamrup Tshogpa	kind=party
Druk Phuensum Tshogpa	kind=party
DSCC	kind=party	acronym-of=Democratic Senatorial Campaign Committee
DSIT	kind=government
DSWD	kind=government
Dubai Civil Defence	kind=government
Dubai Electricity and Water Authority	kind=government
Dubai Financial Services Authority	kind=government
Dubai Police	kind=government
Duke Energy	kind=company
Dukhtaran-e-Millat	kind=ngo
Duma	kind=government
Dunkin' Donuts	kind=company
DUP	kind=party	acronym-of=Democratic Unionist Party
DuPont	kind=company
Dutch Labour Party	kind=party
Dveri	kind=party
DVLA	kind=government
DVSA	kind=government	acronym-of=Driver and Vehicle Standards Agency
DWP	kind=government	acronym-of=Department for Work and Pensions
Dáil	kind=government
Dáil Éireann	kind=government
E.ON	kind=company
E.U.	kind=international	acronym-of=European Union
EACC	kind=government	acronym-of=Ethics and Anti-Corruption Commission
EADS	kind=company
Earth Liberation Front	kind=ngo
EASA	kind=international	acronym-of=European Union Aviation Safety Agency
East African Community	kind=international
East Indonesia Mujahideen	kind=ngo
East Turkestan Islamic Movement	kind=ngo
Eastern Caribbean Central Bank	kind=international
Eastern Security Network	kind=ngo
easyJet	kind=company
eBay	kind=company
EBRD	kind=international	acronym-of=European Bank for Reconstruction and Development
ECB	kind=international	acronym-of=European Central Bank
ECCAS	kind=international	acronym-of=Economic Community of Central African States
ECCB	kind=international	acronym-of=Eastern Caribbean Central Bank
ECCC	kind=government	acronym-of=Extraordinary Chambers in the Courts of Cambodia
ECDC	kind=international	acronym-of=European Centre for Disease Prevention and Control
ECHA	kind=international	acronym-of=European Chemicals Agency
ECHR	kind=government
ECLAC	kind=international	acronym-of=Economic Commission for Latin America and the Caribbean
ECMWF	kind=international	acronym-of=European Centre for Medium-Range Weather Forecasts
Ecofin	kind=international
Ecolo	kind=party
Ecologist Green Party of Mexico	kind=party
ECOMOG	kind=international
Econet	kind=company
Economic and Financial Crimes Commission	kind=government
Economic and Monetary Community of Central Africa	kind=international
Economic and Organised Crime Office	kind=government
Economic and Social Commission for Asia and the Pacific	kind=international
Economic and Social Commission for Western Asia	kind=international
Economic and Social Council	kind=international
Economic Commission for Latin America and the Caribbean	kind=international
Economic Community of Central African States	kind=international
Economic Community of West African States	kind=international
Economic Freedom Fighters	kind=party
ECOWAS	kind=international	acronym-of=Economic Community of West African States
ECP	kind=government	acronym-of=Election Commission of Pakistan
EDF	kind=company
EDL	kind=ngo	acronym-of=English Defence League
Education Scotland	kind=government
Eduskunta	kind=government
EE	kind=company
EEAS	kind=international	acronym-of=European External Action Service
EEC	kind=international	acronym-of=European Economic Community
Eelam People's Democratic Party	kind=party
Eelam People's Revolutionary Liberation Front	kind=ngo
EEOC	kind=government	acronym-of=Equal Employment Opportunity Commission
Eerste Kamer	kind=government
Eesti Pank	kind=government
EFCC	kind=government	acronym-of=Economic and Financial Crimes Commission
EFF	kind=party
EFSA	kind=international	acronym-of=European Food Safety Authority
EFSF	kind=international	acronym-of=European Financial Stability Facility
EFTA	kind=international	acronym-of=European Free Trade Association
EgyptAir	kind=company
Egyptian Islamic Jihad	kind=ngo
EH Bildu	kind=party
EIOPA	kind=international	acronym-of=European Insurance and Occupational Pensions Authority
Ejército Revolucionario del Pueblo	kind=ngo
EKRE	kind=party	acronym-of=Conservative People's Party of Estonia
El Al	kind=company
Election Commission of Pakistan	kind=government
Elections and Boundaries Commission	kind=government
Elections BC	kind=government
Elections Canada	kind=government
Elections Ontario	kind=government
Electric Reliability Council of Texas	kind=government
Electrolux	kind=company
Eli Lilly	kind=company
Elysee	kind=government
Elysee Palace	kind=government
EMA	kind=international	acronym-of=European Medicines Agency
Emaar	kind=company
Embraer	kind=company
Embrapa	kind=government
EMILY's List	kind=ngo
Emirates	kind=company
Emiri Diwan	kind=government
Employees' Provident Fund Organisation	kind=government
Employment and Social Development Canada	kind=government
EMSA	kind=international	acronym-of=European Maritime Safety Agency
En Marche	kind=party
Enbridge	kind=company
ENDF	kind=government	acronym-of=Ethiopian National Defense Force
Enel	kind=company
Energy and Petroleum Regulatory Authority	kind=government
Enforcement Directorate	kind=government
Engie	kind=company
England Cricket	kind=international
English Defence League	kind=ngo
Eni	kind=company
Ennahda	kind=party
Ennahdha	kind=party
Enron	kind=company
Enterprise Ireland	kind=government
Enterprise Singapore	kind=government
EnterpriseSG	kind=government
Environment Agency	kind=government
Environment Canada	kind=government
Environmental Protection Agency	kind=government
EOCO	kind=government	acronym-of=Economic and Organised Crime Office
EOKA	kind=ngo
EOKA-B	kind=ngo
EPA	kind=government	acronym-of=Environmental Protection Agency
EPFO	kind=government	acronym-of=Employees' Provident Fund Organisation
EPLF	kind=ngo	acronym-of=Eritrean People's Liberation Front
EPRA	kind=government	acronym-of=Energy and Petroleum Regulatory Authority
EPRDF	kind=party	acronym-of=Ethiopian People's Revolutionary Democratic Front
Equal Employment Opportunity Commission	kind=government
Equifax	kind=company
Equinor	kind=company
Equity Bank	kind=company
ERCOT	kind=government	acronym-of=Electric Reliability Council of Texas
Ericsson	kind=company
Eritrean Liberation Front	kind=ngo
Eritrean People's Liberation Front	kind=ngo
Ernst & Young	kind=company
Ertzaintza	kind=government
ESA	kind=international	acronym-of=European Space Agency
ESCAP	kind=international	acronym-of=Economic and Social Commission for Asia and the Pacific
ESCWA	kind=international	acronym-of=Economic and Social Commission for Western Asia
Eskom	kind=company
Esquerra Republicana	kind=party
Esquerra Republicana de Catalunya	kind=party
Estado Mayor Central	kind=ngo
Estonian Centre Party	kind=party
Estonian Reform Party	kind=party
Estyn	kind=government
Ethics and Anti-Corruption Commission	kind=government
Ethiopian Airlines	kind=company
Ethiopian Citizens for Social Justice	kind=party
Ethiopian National Defense Force	kind=government
Ethiopian People's Revolutionary Democratic Front	kind=party
Etihad	kind=company
Etihad Airways	kind=company
EU	kind=international	acronym-of=European Union
EUCOM	kind=government
EUFOR	kind=international
EULEX	kind=international
EUMETSAT	kind=international
EUNAVFOR	kind=international	acronym-of=European Union Naval Force
Eurasian Economic Community	kind=international
Eurasian Economic Union	kind=international
Euratom	kind=international
Eurocontrol	kind=international
Eurocorps	kind=international
Eurogroup	kind=international
Eurojust	kind=government
Europe Ecology - The Greens	kind=party
Europe Now Movement	kind=party
Europe of Sovereign Nations	kind=party
European Atomic Energy Community	kind=international
European Bank for Reconstruction and Development	kind=international
European Border and Coast Guard Agency	kind=international
European Central Bank	kind=international
European Centre for Disease Prevention and Control	kind=international
European Centre for Medium-Range Weather Forecasts	kind=international
European Chemicals Agency	kind=international
European Coal and Steel Community	kind=international
European Commission	kind=international
European Conservatives and Reformists	kind=party
European Council	kind=international
European Court of Auditors	kind=international
European Court of Human Rights	kind=international
European Court of Justice	kind=international
European Data Protection Supervisor	kind=international
European Economic and Social Committee	kind=international
European Economic Area	kind=international
European Economic Community	kind=international
European External Action Service	kind=international
European Financial Stability Facility	kind=international
European Food Safety Authority	kind=international
European Free Alliance	kind=party
European Free Trade Association	kind=international
European Georgia	kind=party
European Green Party	kind=party
European Insurance and Occupational Pensions Authority	kind=international
European Investment Bank	kind=international
European Maritime Safety Agency	kind=international
European Medicines Agency	kind=international
European Parliament	kind=international
European Patent Office	kind=international
European People's Party	kind=party
European Political Community	kind=international
European Public Prosecutor's Office	kind=international
European Securities and Markets Authority	kind=international
European Southern Observatory	kind=international
European Space Agency	kind=international
European Space Research and Technology Centre	kind=international
European Stability Mechanism	kind=international
European Systemic Risk Board	kind=international
European Union	kind=international
European Union Aviation Safety Agency	kind=international
European Union Naval Force	kind=international
Europol	kind=international
Eurostat	kind=international
Eurosystem	kind=international
Eurozone	kind=international
Euskadi Ta Askatasuna	kind=ngo
Evercore	kind=company
Evergrande	kind=company
Evópoli	kind=party
Examination Yuan	kind=government
Executive Yuan	kind=government
Experian	kind=company
Extinction Rebellion	kind=ngo
Extraordinary Chambers in the Courts of Cambodia	kind=government
Exxon	kind=company
Exxon Mobil	kind=company
ExxonMobil	kind=company
EY	kind=company	acronym-of=Ernst & Young
Ezema	kind=party
EZLN	kind=ngo	acronym-of=Zapatista National Liberation Army
F.B.I.	kind=government	acronym-of=Federal Bureau of Investigation
Fa'atuatua i le Atua Samoa ua Tasi	kind=party
FAA	kind=government	acronym-of=Federal Aviation Administration
FAAN	kind=government	acronym-of=Federal Airports Authority of Nigeria
Facebook	kind=company
Failaq al-Rahman	kind=ngo
Falintil	kind=ngo
FALN	kind=ngo
Family First Party	kind=party
Fanmi Lavalas	kind=party
Fannie Mae	kind=company
Fano militia	kind=ngo
Fano militias	kind=ngo
FAO	kind=international	acronym-of=Food and Agriculture Organization
Farabundo Martí National Liberation Front	kind=party
FARC	kind=ngo	acronym-of=Revolutionary Armed Forces of Colombia
FARC dissidents	kind=ngo
Farmer-Citizen Movement	kind=party
Fast Retailing	kind=company
Fatah	kind=party
Fatah al-Islam	kind=ngo
Fatah Alliance	kind=party
Fatemiyoun Brigade	kind=ngo
FATF	kind=international	acronym-of=Financial Action Task Force
Fatherland Party	kind=party
Faylaq al-Rahman	kind=ngo
FBI	kind=government	acronym-of=Federal Bureau of Investigation
FBR	kind=government
FCA	kind=government	acronym-of=Financial Conduct Authority
FCC	kind=government	acronym-of=Federal Communications Commission
FCCPC	kind=government	acronym-of=Federal Competition and Consumer Protection Commission
FCDO	kind=government
FCTA	kind=government	acronym-of=Federal Capital Territory Administration
FDA	kind=government	acronym-of=Food and Drug Administration
FDIC	kind=government
FDLR	kind=ngo	acronym-of=Democratic Forces for the Liberation of Rwanda
FDNY	kind=government
FDP	kind=party
FDP.The Liberals	kind=party
FEC	kind=government	acronym-of=Federal Election Commission
Fed	kind=government	acronym-of=Federal Reserve
Fedayeen Saddam	kind=ngo
Federal Airports Authority of Nigeria	kind=government
Federal Aviation Administration	kind=government
Federal Board of Revenue	kind=government
Federal Bureau of Investigation	kind=government
Federal Capital Territory Administration	kind=government
Federal Communications Commission	kind=government
Federal Competition and Consumer Protection Commission	kind=government
Federal Constitutional Court	kind=government
Federal Court of Australia	kind=government
Federal Deposit Insurance Corporation	kind=government
Federal Election Commission	kind=government
Federal Electricity Commission	kind=government
Federal Emergency Management Agency	kind=government
Federal Energy Regulatory Commission	kind=government
Federal Executive Council	kind=government
Federal Housing Administration	kind=government
Federal Housing Finance Agency	kind=government
Federal Inland Revenue Service	kind=government
Federal Investigation Agency	kind=government
Federal Office for Migration and Refugees	kind=government
Federal Open Market Committee	kind=government
Federal Reserve	kind=government
Federal Road Safety Corps	kind=government
Federal Trade Commission	kind=government
Federalist Party	kind=party
FedEx	kind=company
Fedpol	kind=government
Felda	kind=government
Felicity Party	kind=party
FEMA	kind=government	acronym-of=Federal Emergency Management Agency
Feminist Initiative	kind=party
FENZ	kind=government	acronym-of=Fire and Emergency New Zealand
FERC	kind=government
Fermilab	kind=government
Ferrari	kind=company
FF+	kind=party	acronym-of=Freedom Front Plus
FHA	kind=government	acronym-of=Federal Housing Administration
FHFA	kind=government	acronym-of=Federal Housing Finance Agency
FIA	kind=international
Fianna Fáil	kind=party
Fiat	kind=company
Fiat Chrysler	kind=company
FIBA	kind=international
Fidelity	kind=company
Fidesz	kind=party
FIFA	kind=international
FIFPro	kind=international
Fifth Republic Movement	kind=party
Fiji Labour Party	kind=party
FijiFirst	kind=party
Financial Action Task Force	kind=international
Financial Conduct Authority	kind=government
Financial Sector Conduct Authority	kind=government
Financial Stability Board	kind=international
FinCEN	kind=government
Fine Gael	kind=party
FINMA	kind=government
Finnish Centre Party	kind=party
Finnish Security and Intelligence Service	kind=government
Finns Party	kind=party
FINTRAC	kind=government
Fiocruz	kind=government
Fiosrú	kind=government
Fire and Emergency New Zealand	kind=government
Fire and Emergency NZ	kind=government
Fire and Rescue NSW	kind=government
FIRS	kind=government
First Capital Command	kind=ngo
First of October Anti-Fascist Resistance Groups	kind=ngo
FirstGroup	kind=company
Fiscalia	kind=government
Fiscalía	kind=government
Fiscalía General de la Nación	kind=government
Fish and Wildlife Service	kind=government
Fisheries and Oceans Canada	kind=government
Fitch	kind=company
Fitch Ratings	kind=company
Five Eyes	kind=international
Five Power Defence Arrangements	kind=international
Five Star Movement	kind=party
Flipkart	kind=company
FLNKS	kind=party	acronym-of=Kanak and Socialist National Liberation Front
Florida Highway Patrol	kind=government
FLQ	kind=ngo	acronym-of=Front de libération du Québec
Flybe	kind=company
FMLN	kind=party	acronym-of=Farabundo Martí National Liberation Front
FNLA	kind=ngo	acronym-of=National Liberation Front of Angola
Folketing	kind=government
Folketinget	kind=government
Folkhälsomyndigheten	kind=government
FOMC	kind=government	acronym-of=Federal Open Market Committee
Fonterra	kind=company
Food and Agriculture Organisation	kind=international
Food and Agriculture Organization	kind=international
Food and Drug Administration	kind=government
Food and Drugs Authority	kind=government
Food Safety and Standards Authority of India	kind=government
Food Standards Australia New Zealand	kind=government
Food Standards Scotland	kind=government
Foras na Gaeilge	kind=government
Forces Nationales de Libération	kind=ngo
Forces Nouvelles	kind=ngo
Forces of Freedom and Change	kind=party
Ford Motor	kind=company
Ford Motor Co.	kind=company
Ford-Kenya	kind=party
Foreign Office	kind=government
Forest Brothers	kind=ngo
Forestry England	kind=government
Formula 1	kind=international
Formula One	kind=international
Fortescue	kind=company
Forum for Democracy	kind=party
Forum for Democratic Change	kind=party
Forward Party	kind=party
Forza Italia	kind=party
Foxconn	kind=company
FPDA	kind=international	acronym-of=Five Power Defence Arrangements
FPÖ	kind=party	acronym-of=Freedom Party of Austria
France Unbowed	kind=party
Fratelli d'Italia	kind=party
Freddie Mac	kind=company
Free Aceh Movement	kind=ngo
Free Cause Party	kind=party
Free Democratic Party	kind=party
Free Democrats	kind=party
Free Destourian Party	kind=party
Free National Movement	kind=party
Free Papua Movement	kind=ngo
Free Patriotic Movement	kind=party
Free Peru	kind=party
Free Soil Party	kind=party
Free Syrian Army	kind=ngo
Free Voters	kind=party
Free Wales Army	kind=ngo
Freedom and Direct Democracy	kind=party
Freedom and Justice Party	kind=party
Freedom and Solidarity	kind=party
Freedom Front Plus	kind=party
Freedom House	kind=ngo
Freedom of Russia Legion	kind=ngo
Freedom Party	kind=party
Freedom Party of Austria	kind=party
Freikorps	kind=ngo
Frelimo	kind=party
French Communist Party	kind=party
French Resistance	kind=ngo
Frente Amplio	kind=party
Frente de Todos	kind=party
Frente para la Victoria	kind=party
Fretilin	kind=party
Friends of the Earth	kind=ngo
Front de Liberation du Quebec	kind=ngo
Front de libération du Québec	kind=ngo
Front for Change and Concord in Chad	kind=ngo
Front for the Liberation of the Enclave of Cabinda	kind=ngo
Front for the Restoration of Unity and Democracy	kind=ngo
Front National	kind=party
Frontex	kind=international
Frontier Constabulary	kind=government
FRSC	kind=government	acronym-of=Federal Road Safety Corps
FSB	kind=government
FSCA	kind=government	acronym-of=Financial Sector Conduct Authority
FSLN	kind=party	acronym-of=Sandinista National Liberation Front
FSSAI	kind=government
FTC	kind=government	acronym-of=Federal Trade Commission
FTX	kind=company
Fuerza Popular	kind=party
Fuerzas Armadas de Liberación Nacional	kind=ngo
Fujitsu	kind=company
Funcinpec	kind=party
Future Forward Party	kind=party
Future Movement	kind=party
Fáilte Ireland	kind=government
G-20	kind=international
G-7	kind=international
G-77	kind=international
G-8	kind=international
G10	kind=international
G20	kind=international
G24	kind=international
G4S	kind=company
G5 Sahel	kind=international
G7	kind=international
G77	kind=international
G8	kind=international
G9 Family and Allies	kind=ngo
Gabonese Democratic Party	kind=party
Gabriela Women's Party	kind=party
Gabungan Parti Sarawak	kind=party
Gabungan Rakyat Sabah	kind=party
Gacaca	kind=government
GAIL	kind=company
Galician Nationalist Bloc	kind=party
Gallup	kind=company
Gamaa Islamiya	kind=ngo
Gambia Democratic Congress	kind=party
Ganabhaban	kind=government
GAO	kind=government	acronym-of=Government Accountability Office
Gap Inc.	kind=company
Garda	kind=government
Garda Síochána	kind=government
Garda Síochána Ombudsman Commission	kind=government
Gardaí	kind=government
Garo National Liberation Army	kind=ngo
Garuda	kind=company
Garuda Indonesia	kind=company
Gas Exporting Countries Forum	kind=international
Gasht-e Ershad	kind=government
Gavi	kind=international
GAVI Alliance	kind=international
Gazprom	kind=company
GCAA	kind=government	acronym-of=General Civil Aviation Authority
GCC	kind=international	acronym-of=Gulf Cooperation Council
GCHQ	kind=government
GCSB	kind=government	acronym-of=Government Communications Security Bureau
GDF Suez	kind=company
GDRFA	kind=government	acronym-of=General Directorate of Residency and Foreigners Affairs
GE	kind=company	acronym-of=General Electric
GECF	kind=international	acronym-of=Gas Exporting Countries Forum
GECOM	kind=government	acronym-of=Guyana Elections Commission
Geely	kind=company
Gendarmerie	kind=government
Gendarmerie Nationale	kind=government
General Assembly	kind=international
General Civil Aviation Authority	kind=government
General Directorate of Residency and Foreigners Affairs	kind=government
General Dynamics	kind=company
General Electric	kind=company
General Mills	kind=company
General Motors	kind=company
General People's Congress	kind=party
Generalitat de Catalunya	kind=government
Generalitat Valenciana	kind=government
Generation Identity	kind=ngo
Geological Survey of India	kind=government
Georgian Dream	kind=party
Georgian Legion	kind=ngo
Geoscience Australia	kind=government
GeoSphere Austria	kind=government
Gerakan Aceh Merdeka	kind=ngo
Gerakan Tanah Air	kind=party
GERB	kind=party
Gerindra	kind=party
Gerindra Party	kind=party
Gestapo	kind=government
Ghana Cocoa Board	kind=government
Ghana Freedom Party	kind=party
Ghana National Fire and Rescue Service	kind=government
Ghana Ports and Harbours Authority	kind=government
GHMC	kind=government	acronym-of=Greater Hyderabad Municipal Corporation
Giants Brigade	kind=ngo
GIGN	kind=government
Gilead	kind=company
Gilead Sciences	kind=company
Ginbot 7	kind=party
Ginnie Mae	kind=government
GLAAD	kind=ngo
Glavlit	kind=government
GlaxoSmithKline	kind=company
Glencore	kind=company
Globacom	kind=company
Global Affairs Canada	kind=government
Global Environment Facility	kind=international
Global Witness	kind=ngo
GM	kind=company	acronym-of=General Motors
GNS Science	kind=government
Goa Forward Party	kind=party
Gojek	kind=company
Golden Dawn	kind=party
Goldman Sachs	kind=company
Golkar	kind=party
Google	kind=company
GOP	kind=party
Gorkha Janmukti Morcha	kind=party
Gorran	kind=party
Gorran Movement	kind=party
Gosbank	kind=government
Gosduma	kind=government
Goskino	kind=government
Gosplan	kind=government
Government Accountability Office	kind=government
Government Communications Headquarters	kind=government
Government Communications Security Bureau	kind=government
Government Service Insurance System	kind=government
GovTech Singapore	kind=government
GPHA	kind=government	acronym-of=Ghana Ports and Harbours Authority
Grab	kind=company
Gracie Mansion	kind=government
Gram Panchayat	kind=government
Gram Sabha	kind=government
Grand Democratic Alliance	kind=party
Grand National Party	kind=party
Grand Old Party	kind=party
Grand Serail	kind=government
Great British Energy	kind=government
Great British Railways	kind=government
Great Council of Chiefs	kind=government
Great Indonesia Movement Party	kind=party
Great Khural	kind=government
Great Unity Party	kind=party
Greater Hyderabad Municipal Corporation	kind=government
Greater Manchester Police	kind=government
Greater Romania Party	kind=party
Greek Communist Party	kind=party
Greek Solution	kind=party
Green and Left Alliance	kind=party
Green Liberal Party	kind=party
Green Party	kind=party
Green Party of Aotearoa New Zealand	kind=party
Green Party of Canada	kind=party
Green Party of England and Wales	kind=party
Green Party of the United States	kind=party
GreenLeft	kind=party
Greenpeace	kind=ngo
Greens/EFA	kind=party
Greggs	kind=company
Greyhound	kind=company
GroenLinks	kind=party
GroenLinks-PvdA	kind=party
Group for the Support of Islam and Muslims	kind=ngo
Group of 20	kind=international
Group of 77	kind=international
Group of Eight	kind=international
Group of Seven	kind=international
Groupon	kind=company
GRU	kind=government
Grupo Bimbo	kind=company
Grupos Antiterroristas de Liberación	kind=ngo
GSG 9	kind=government
GSIS	kind=government	acronym-of=Government Service Insurance System
GSK	kind=company	acronym-of=GlaxoSmithKline
GSOC	kind=government	acronym-of=Garda Síochána Ombudsman Commission
GSPC	kind=ngo	acronym-of=Salafist Group for Preaching and Combat
Guarda Nacional Republicana	kind=government
Guardia Civil	kind=government
Guardia di Finanza	kind=government
Guardian Council	kind=government
Guasú Front	kind=party
Guatemalan National Revolutionary Unity	kind=ngo
Guerrilla Army of the Poor	kind=ngo
Guidance Patrol	kind=government
Gulf Clan	kind=ngo
Gulf Cooperation Council	kind=international
Guyana Elections Commission	kind=government
H&M	kind=company
Habitat for Humanity	kind=ngo
Hadash	kind=party
Hadash-Ta'al	kind=party
Hafiz Gul Bahadur group	kind=ngo
Haganah	kind=ngo
Haier	kind=company
Haitian Tèt Kale Party	kind=party
Halifax Bank	kind=company
Halkbank	kind=company
Halliburton	kind=company
Hamas	kind=party
Hamza Division	kind=ngo
Hanura	kind=party
Haqqani group	kind=ngo
Haqqani network	kind=ngo
Harakat al-Nujaba	kind=ngo
Harakat Hezbollah al-Nujaba	kind=ngo
Harkat-ul-Ansar	kind=ngo
Harkat-ul-Jihad al-Islami	kind=ngo
Harkat-ul-Jihad-al-Islami Bangladesh	kind=ngo
Harkat-ul-Mujahideen	kind=ngo
Harley-Davidson	kind=company
Harrods	kind=company
Hashd al-Shaabi	kind=ngo
Hasm Movement	kind=ngo
Hatnuah	kind=party
Haute Autorité de Santé	kind=government
Hayat Tahrir al-Sham	kind=ngo
HBOS	kind=company
HCL	kind=company
HDFC	kind=company
HDFC Bank	kind=company
HDZ	kind=party	acronym-of=Croatian Democratic Union
Health and Safety Executive	kind=government
Health Canada	kind=government
Health Information and Quality Authority	kind=government
Health New Zealand	kind=government
Health NZ	kind=government
Healthcare Improvement Scotland	kind=government
Heart of Tunisia	kind=party
Hefazat-e-Islam	kind=ngo
Heineken	kind=company
Hellenic Parliament	kind=government
Hellenic Police	kind=government
Her Majesty's Revenue and Customs	kind=government
Heritage Foundation	kind=ngo
Hero MotoCorp	kind=company
Herri Batasuna	kind=party
Hershey	kind=company
Herstigte Nasionale Party	kind=party
Herut	kind=party
Hewlett-Packard	kind=company
Hezb-e-Islami	kind=ngo
Hezb-e-Islami Gulbuddin	kind=ngo
Hezb-e-Wahdat	kind=party
Hezbollah	kind=party
Hezbollah al-Hejaz	kind=ngo
HFEA	kind=government	acronym-of=Human Fertilisation and Embryology Authority
HHS	kind=government
High Performance Sport New Zealand	kind=government
Highways England	kind=government
Hikma Movement	kind=party
Hikvision	kind=company
Hilltop Youth	kind=ngo
Hilton	kind=company
Hindu Mahasabha	kind=party
Hindustan Aeronautics	kind=company
Hindustan Socialist Republican Association	kind=ngo
Hindustani Awam Morcha	kind=party
HIQA	kind=government	acronym-of=Health Information and Quality Authority
Hisbah	kind=government
Histadrut	kind=ngo
Historic England	kind=government
Historic Environment Scotland	kind=government
Hitachi	kind=company
Hizb ut-Tahrir	kind=ngo
Hizb-ul-Mujahideen	kind=ngo
Hizbollah	kind=ngo
Hizbul Islam	kind=ngo
Hizbul Mujahideen	kind=ngo
Hizbullah	kind=ngo
HKMA	kind=government	acronym-of=Hong Kong Monetary Authority
HKTDC	kind=government	acronym-of=Hong Kong Trade Development Council
Hlas-SD	kind=party
HM Coastguard	kind=government
HM Courts and Tribunals Service	kind=government
HM Prison and Probation Service	kind=government
HM Revenue & Customs	kind=government
HM Revenue and Customs	kind=government
HM Treasury	kind=government
HMCTS	kind=government	acronym-of=HM Courts and Tribunals Service
HMICFRS	kind=government
HMPPS	kind=government	acronym-of=HM Prison and Probation Service
HMRC	kind=government	acronym-of=HM Revenue and Customs
Hockey Canada	kind=international
Hockey India	kind=international
Hofburg Palace	kind=government
Holcim	kind=company
Holy See	kind=international
Holy Spirit Movement	kind=ngo
Holyrood	kind=government
Home Depot	kind=company
Home Office	kind=government
Homeland Movement	kind=party
Homeland Security	kind=government
Homeland Security Investigations	kind=government
Homeland Union	kind=party
Homes England	kind=government
Honda	kind=company
Honeywell	kind=company
Hong Kong and Macao Affairs Office	kind=government
Hong Kong and Macau Affairs Office	kind=government
Hong Kong Housing Society	kind=government
Hong Kong Indigenous	kind=party
Hong Kong Monetary Authority	kind=government
Hong Kong National Party	kind=party
Hong Kong Observatory	kind=government
Hong Kong Trade Development Council	kind=government
House of Commons	kind=government
House of Lords	kind=government
House of Representatives	kind=government
House Ways and Means Committee	kind=government
Housing and Development Board	kind=government
Houthi movement	kind=ngo
HP	kind=company	acronym-of=Hewlett-Packard
HSBC	kind=company
HSBC Holdings	kind=company
HSE	kind=government
HTC	kind=company
Huawei	kind=company
HUD	kind=government
Huda-Par	kind=party
Hugpong ng Pagbabago	kind=party
Huis ten Bosch	kind=government
Hukbalahap	kind=ngo
Hulu	kind=company
Human Fertilisation and Embryology Authority	kind=government
Human Rights Campaign	kind=ngo
Human Rights Council	kind=international
Human Rights Protection Party	kind=party
Human Rights Watch	kind=ngo
Humana	kind=company
Humane Colombia	kind=party
Hungarian National Bank	kind=government
Hungarian Socialist Party	kind=party
Hungarian Two-Tailed Dog Party	kind=party
Hurras al-Din	kind=ngo
Hurriyat Conference	kind=party
Hyatt	kind=company
Hyderabad House	kind=government
HYDRAA	kind=government
Hydro One	kind=company
Hynniewtrep National Liberation Council	kind=ngo
Hyundai	kind=company
Hyundai Motor	kind=company
IAAF	kind=international
IACHR	kind=international	acronym-of=Inter-American Commission on Human Rights
IAEA	kind=international	acronym-of=International Atomic Energy Agency
IARC	kind=international	acronym-of=International Agency for Research on Cancer
IATA	kind=international
IBAC	kind=government	acronym-of=Independent Broad-based Anti-corruption Commission
Ibama	kind=government
Iberdrola	kind=company
Iberia	kind=company
IBGE	kind=government
IBM	kind=company
IBRD	kind=international	acronym-of=International Bank for Reconstruction and Development
ICAC	kind=government	acronym-of=Independent Commission Against Corruption
ICAO	kind=international
ICAR	kind=government	acronym-of=Indian Council of Agricultural Research
ICASA	kind=government	acronym-of=Independent Communications Authority of South Africa
ICBC	kind=company
ICC	kind=international	acronym-of=International Criminal Court
ICCAT	kind=international	acronym-of=International Commission for the Conservation of Atlantic Tunas
ICE	kind=government	acronym-of=Immigration and Customs Enforcement
ICICI Bank	kind=company
ICJ	kind=international	acronym-of=International Court of Justice
ICMBio	kind=government
ICMR	kind=government
ICPC	kind=government	acronym-of=Independent Corrupt Practices Commission
ICRC	kind=international	acronym-of=International Committee of the Red Cross
ICSID	kind=international	acronym-of=International Centre for Settlement of Investment Disputes
ICTR	kind=international	acronym-of=International Criminal Tribunal for Rwanda
ICTY	kind=international	acronym-of=International Criminal Tribunal for the former Yugoslavia
IDA Ireland	kind=government
Identity and Democracy	kind=party
IDF	kind=government	acronym-of=Israel Defense Forces
IEA	kind=international	acronym-of=International Energy Agency
IEBC	kind=government
IFAD	kind=international	acronym-of=International Fund for Agricultural Development
IFP	kind=party	acronym-of=Inkatha Freedom Party
IFRC	kind=international	acronym-of=International Federation of Red Cross and Red Crescent Societies
IG Metall	kind=ngo
IGAD	kind=international
IHEC	kind=government	acronym-of=Independent High Electoral Commission
IHS Markit	kind=company
Ikea	kind=company
Ikulu	kind=government
Ilankai Tamil Arasu Kachchi	kind=party
ILO	kind=international	acronym-of=International Labour Organization
Imbonerakure	kind=ngo
IMD	kind=government
IMDA	kind=government	acronym-of=Infocomm Media Development Authority
IMF	kind=international	acronym-of=International Monetary Fund
Immigration and Checkpoints Authority	kind=government
Immigration and Customs Enforcement	kind=government
Immigration and Refugee Board	kind=government
Immigration New Zealand	kind=government
Immigration NZ	kind=government
Imperial Tobacco	kind=company
IN-SPACe	kind=government
Inatsisartut	kind=government
INCB	kind=international	acronym-of=International Narcotics Control Board
INCOIS	kind=government
INCRA	kind=government
INDEC	kind=government
Indeci	kind=government
INDECOM	kind=government	acronym-of=Independent Commission of Investigations
Independence Party	kind=party
Independence Party of Iceland	kind=party
Independent Broad-based Anti-corruption Commission	kind=government
Independent Commission Against Corruption	kind=government
Independent Commission of Investigations	kind=government
Independent Communications Authority of South Africa	kind=government
Independent Corrupt Practices Commission	kind=government
Independent Democratic Union	kind=party
Independent Democrats	kind=party
Independent Electoral and Boundaries Commission	kind=government
Independent Greeks	kind=party
Independent High Electoral Commission	kind=government
Independent Ireland	kind=party
Independent National Electoral Commission	kind=government
Independent Office for Police Conduct	kind=government
Independent Parliamentary Standards Authority	kind=government
Independent Patriots for Change	kind=party
Independent Police Complaints Council	kind=government
Independent Police Conduct Authority	kind=government
Independent Police Investigative Directorate	kind=government
Independent Policing Oversight Authority	kind=government
INDIA bloc	kind=party
India Meteorological Department	kind=government
Indian Council of Agricultural Research	kind=government
Indian Council of Medical Research	kind=government
Indian Mujahideen	kind=ngo
Indian National Army	kind=ngo
Indian National Congress	kind=party
Indian National Lok Dal	kind=party
Indian Ocean Commission	kind=international
Indian Ocean Rim Association	kind=international
Indian Oil	kind=company
Indian Railways	kind=government
Indian Space Research Organisation	kind=government
Indian Union Muslim League	kind=party
Indigenous People of Biafra	kind=ngo
Indigenous People's Front of Tripura	kind=party
Indigenous Services Canada	kind=government
IndiGo	kind=company
Inditex	kind=company
Indo-Tibetan Border Police	kind=government
Indonesian Communist Party	kind=party
Indonesian Democratic Party of Struggle	kind=party
Indonesian National Party	kind=party
Indonesian Solidarity Party	kind=party
INDOPACOM	kind=government
INEC	kind=government	acronym-of=Independent National Electoral Commission
INEGI	kind=government
Infineon	kind=company
Infocomm Media Development Authority	kind=government
Information Commissioner's Office	kind=government
Infosys	kind=company
Infrastructure Australia	kind=government
Infrastructure Canada	kind=government
ING	kind=company
INGV	kind=government
Inkatha Freedom Party	kind=party
INLA	kind=ngo	acronym-of=Irish National Liberation Army
Inland Revenue	kind=government
Inland Revenue Authority of Singapore	kind=government
INLD	kind=party	acronym-of=Indian National Lok Dal
INPE	kind=government
INSACOG	kind=government
INSEE	kind=government
Inserm	kind=government
Instagram	kind=company
Institutional Revolutionary Party	kind=party
Instituto Nacional de Estadística	kind=government
Instituto Nacional de Migración	kind=government
Instituto Nacional Electoral	kind=government
Insurance Regulatory and Development Authority of India	kind=government
Integrated Transport Centre	kind=government
Intel	kind=company
Inter-American Commission on Human Rights	kind=international
Inter-American Development Bank	kind=international
Inter-Services Intelligence	kind=government
Inter-Services Public Relations	kind=government
Interahamwe	kind=ngo
Intergovernmental Panel on Climate Change	kind=international
Internal Macedonian Revolutionary Organization	kind=ngo
Internal Revenue Service	kind=government
Internal Security Operations Command	kind=government
International Agency for Research on Cancer	kind=international
International Atomic Energy Agency	kind=international
International Bank for Reconstruction and Development	kind=international
International Brigades	kind=ngo
International Centre for Settlement of Investment Disputes	kind=international
International Civil Aviation Organisation	kind=international
International Civil Aviation Organization	kind=international
International Commission against Impunity in Guatemala	kind=government
International Commission for the Conservation of Atlantic Tunas	kind=international
International Committee of the Red Cross	kind=international
International Court of Justice	kind=international
International Criminal Court	kind=international
International Criminal Tribunal for Rwanda	kind=international
International Criminal Tribunal for the former Yugoslavia	kind=international
International Crisis Group	kind=ngo
International Energy Agency	kind=international
International Federation of Red Cross and Red Crescent Societies	kind=international
International Fund for Agricultural Development	kind=international
International Labor Organization	kind=international
International Labour Organization	kind=international
International Maritime Organization	kind=international
International Monetary Fund	kind=international
International Narcotics Control Board	kind=international
International Olive Council	kind=international
International Organisation for Migration	kind=international
International Organization for Migration	kind=international
International Organization of Securities Commissions	kind=international
International Renewable Energy Agency	kind=international
International Rescue Committee	kind=ngo
International Residual Mechanism for Criminal Tribunals	kind=international
International Rice Research Institute	kind=international
International Security Assistance Force	kind=international
International Sikh Youth Federation	kind=ngo
International Solar Alliance	kind=international
International Telecommunication Union	kind=international
International Thermonuclear Experimental Reactor	kind=international
International Trade Centre	kind=international
International Tribunal for the Law of the Sea	kind=international
International Union for Conservation of Nature	kind=international
Internet Mana	kind=party
Internet Party	kind=party
Interpol	kind=international
Intesa Sanpaolo	kind=company
Inuit Ataqatigiit	kind=party
InvestHK	kind=government
IOC	kind=international
IOM	kind=international	acronym-of=International Organization for Migration
IOPC	kind=government	acronym-of=Independent Office for Police Conduct
IORA	kind=international	acronym-of=Indian Ocean Rim Association
IOSCO	kind=international	acronym-of=International Organization of Securities Commissions
IPCA	kind=government	acronym-of=Independent Police Conduct Authority
IPCC	kind=international	acronym-of=Intergovernmental Panel on Climate Change
IPFT	kind=party	acronym-of=Indigenous People's Front of Tripura
IPID	kind=government	acronym-of=Independent Police Investigative Directorate
IPOA	kind=government	acronym-of=Independent Policing Oversight Authority
IPOB	kind=ngo	acronym-of=Indigenous People of Biafra
IPSA	kind=government	acronym-of=Independent Parliamentary Standards Authority
Ipsos	kind=company
Iraqi Communist Party	kind=party
Iraqi Islamic Party	kind=party
Iraqi National Accord	kind=party
Iraqi National Congress	kind=party
Iraqiya	kind=party
IRAS	kind=government	acronym-of=Inland Revenue Authority of Singapore
IRCC	kind=government
IRDAI	kind=government	acronym-of=Insurance Regulatory and Development Authority of India
IRGC	kind=government	acronym-of=Islamic Revolutionary Guard Corps
Irgun	kind=ngo
Irish Citizen Army	kind=ngo
Irish Freedom Party	kind=party
Irish Labour Party	kind=party
Irish National Liberation Army	kind=ngo
Irish Parliamentary Party	kind=party
Irish People's Liberation Organisation	kind=ngo
Irish Republican Army	kind=ngo
Irish Republican Brotherhood	kind=ngo
Irish Republican Socialist Party	kind=party
Irish Socialist Party	kind=party
Irish Volunteers	kind=ngo
Iron Guard	kind=ngo
IRRI	kind=international	acronym-of=International Rice Research Institute
IRS	kind=government	acronym-of=Internal Revenue Service
IRSP	kind=party	acronym-of=Irish Republican Socialist Party
ISAF	kind=international	acronym-of=International Security Assistance Force
Isamaa	kind=party
Isatabu Freedom Movement	kind=ngo
ISGS	kind=ngo	acronym-of=Islamic State in the Greater Sahara
ISI	kind=government	acronym-of=Inter-Services Intelligence
ISIE	kind=government
ISIS	kind=ngo	acronym-of=Islamic State of Iraq and Syria
ISIS-K	kind=ngo
ISKP	kind=ngo	acronym-of=Islamic State Khorasan Province
Islamic Action Front	kind=party
Islamic Army in Iraq	kind=ngo
Islamic Army of Aden	kind=ngo
Islamic Coalition Party	kind=party
Islamic Constitutional Movement	kind=party
Islamic Courts Union	kind=ngo
Islamic Dawa Party	kind=party
Islamic Defenders Front	kind=ngo
Islamic Development Bank	kind=international
Islamic Jihad	kind=ngo
Islamic Jihad Movement in Palestine	kind=ngo
Islamic Jihad Union	kind=ngo
Islamic Movement in Nigeria	kind=ngo
Islamic Movement of Uzbekistan	kind=ngo
Islamic Relief	kind=ngo
Islamic Renaissance Party of Tajikistan	kind=party
Islamic Republican Party	kind=party
Islamic Resistance in Iraq	kind=ngo
Islamic Revolutionary Guard Corps	kind=government
Islamic Revolutionary Guards Corps	kind=government
Islamic Salvation Army	kind=ngo
Islamic Salvation Front	kind=party
Islamic State	kind=ngo
Islamic State Central Africa Province	kind=ngo
Islamic State group	kind=ngo
Islamic State in the Greater Sahara	kind=ngo
Islamic State Khorasan	kind=ngo
Islamic State Khorasan Province	kind=ngo
Islamic State of Iraq	kind=ngo
Islamic State of Iraq and Syria	kind=ngo
Islamic State of Iraq and the Levant	kind=ngo
Islamic State Sahel Province	kind=ngo
Islamic State West Africa Province	kind=ngo
Islamic State-Khorasan	kind=ngo
Islamic Supreme Council of Iraq	kind=party
ISOC	kind=government	acronym-of=Internal Security Operations Command
ISPR	kind=government
Israel Defence Forces	kind=government
Israel Defense Forces	kind=government
Israel Resilience Party	kind=party
Israeli Defense Forces	kind=government
Israeli Labor Party	kind=party
ISRO	kind=government	acronym-of=Indian Space Research Organisation
Istana Negara	kind=government
Istana Nurul Iman	kind=government
ISTAT	kind=government
Istehkam-e-Pakistan Party	kind=party
Istiqlal Party	kind=party
Istituto Superiore di Sanità	kind=government
Isuzu	kind=company
ISWAP	kind=ngo	acronym-of=Islamic State West Africa Province
ITAK	kind=party	acronym-of=Ilankai Tamil Arasu Kachchi
Italia Viva	kind=party
Italian Communist Party	kind=party
Italian Social Movement	kind=party
Italian Socialist Party	kind=party
Itamaraty Palace	kind=government
Itaú	kind=company
ITBP	kind=government	acronym-of=Indo-Tibetan Border Police
ITC	kind=company
ITER	kind=international
ITLOS	kind=international	acronym-of=International Tribunal for the Law of the Sea
Itochu	kind=company
Ittehad-ul-Mujahideen Pakistan	kind=ngo
ITU	kind=international
ITV plc	kind=company
IUCN	kind=international	acronym-of=International Union for Conservation of Nature
IUML	kind=party	acronym-of=Indian Union Muslim League
Iveagh House	kind=government
Ivorian Popular Front	kind=party
IYI Party	kind=party
Izquierda Unida	kind=party
Izz ad-Din al-Qassam Brigades	kind=ngo
Izz el-Deen al-Qassam Brigades	kind=ngo
J.C. Penney	kind=company
J.P. Morgan	kind=company
JA21	kind=party
Jabhat al-Nusra	kind=ngo
Jabhat Fateh al-Sham	kind=ngo
Jacqui Lambie Network	kind=party
Jaguar Land Rover	kind=company
Jaish al-Adl	kind=ngo
Jaish al-Fatah	kind=ngo
Jaish al-Islam	kind=ngo
Jaish-e-Mohammad	kind=ngo
Jaish-e-Mohammed	kind=ngo
Jakim	kind=government
JAL	kind=company	acronym-of=Japan Airlines
Jal Shakti	kind=government
Jama'at Nasr al-Islam wal Muslimin	kind=ngo
Jama'atul Mujahideen Bangladesh	kind=ngo
Jamaah Ansharut Daulah	kind=ngo
Jamaat al Muslimeen	kind=ngo
Jamaat-e-Islami	kind=party
Jamaat-ud-Dawa	kind=ngo
Jamaat-ul-Ahrar	kind=ngo
Jamaat-ul-Mujahideen Bangladesh	kind=ngo
Jamaica House	kind=government
Jamaica Labour Party	kind=party
Jamiat Ulema-e-Islam	kind=party
Jamiat Ulema-e-Islam-Fazl	kind=party
Jamiat-e Islami	kind=party
Jammu and Kashmir Apni Party	kind=party
Jammu and Kashmir Liberation Front	kind=ngo
Jammu and Kashmir National Conference	kind=party
Jammu and Kashmir People's Conference	kind=party
JAMSTEC	kind=government
Jan Suraaj	kind=party
Jan Suraaj Party	kind=party
Jana Sangh	kind=party
Jana Sena	kind=party
Jana Sena Party	kind=party
Janamat Party	kind=party
Janata Dal	kind=party
Janata Dal (Secular)	kind=party
Janata Dal (United)	kind=party
Janata Party	kind=party
Janata Samajbadi Party	kind=party
Janatha Vimukthi Peramuna	kind=party
Janjaweed	kind=ngo
Jannayak Janta Party	kind=party
Japan Airlines	kind=company
Japan External Trade Organization	kind=government
Japan Innovation Party	kind=party
Japan International Cooperation Agency	kind=government
Japan Meteorological Agency	kind=government
Japan Socialist Party	kind=party
Japanese Communist Party	kind=party
Japanese Red Army	kind=ngo
Jatiya Party	kind=party
Jatiya Samajtantrik Dal	kind=party
Jatiya Sangsad	kind=government
Jatiya Sangsad Bhaban	kind=government
JAXA	kind=government
Jaysh al-Islam	kind=ngo
Jaysh al-Mahdi	kind=ngo
JBS	kind=company
JCVI	kind=government	acronym-of=Joint Committee on Vaccination and Immunisation
JD(S)	kind=party	acronym-of=Janata Dal (Secular)
JD(U)	kind=party	acronym-of=Janata Dal (United)
JD.com	kind=company
Jefferies	kind=company
Jemaah Ansharut Tauhid	kind=ngo
Jemaah Islamiyah	kind=ngo
Jenin Brigade	kind=ngo
Jenin Brigades	kind=ngo
Jet Airways	kind=company
JetBlue	kind=company
JETRO	kind=government	acronym-of=Japan External Trade Organization
Jewish Combat Organization	kind=ngo
Jewish Defense League	kind=ngo
Jewish Underground	kind=ngo
Jharkhand Mukti Morcha	kind=party
JICA	kind=government	acronym-of=Japan International Cooperation Agency
JKLF	kind=ngo	acronym-of=Jammu and Kashmir Liberation Front
JMA	kind=government
JMB	kind=ngo	acronym-of=Jama'atul Mujahideen Bangladesh
JMPD	kind=government	acronym-of=Johannesburg Metro Police Department
JNIM	kind=ngo	acronym-of=Jama'at Nasr al-Islam wal Muslimin
Jobbik	kind=party
Jobcentre Plus	kind=government
Jockey Club	kind=international
Jogoo House	kind=government
Jogorku Kenesh	kind=government
Johannesburg Metro Police Department	kind=government
John Deere	kind=company
John Lewis	kind=company
Johnson & Johnson	kind=company
Joint Admissions and Matriculation Board	kind=government
Joint Chiefs	kind=government
Joint Chiefs of Staff	kind=government
Joint Committee on Vaccination and Immunisation	kind=government
Joint List	kind=party
Jollibee	kind=company
JPMorgan	kind=company
JPMorgan Chase	kind=company
Jubilee Alliance	kind=party
Jubilee Party	kind=party
Judicial Yuan	kind=government
JUI-F	kind=party	acronym-of=Jamiat Ulema-e-Islam-Fazl
July 26 Movement	kind=ngo
Jumhooree Party	kind=party
Jund al-Sham	kind=ngo
Jund Ansar Allah	kind=ngo
Jundallah	kind=ngo
Jundullah	kind=ngo
June 2 Movement	kind=ngo
Junta Central Electoral	kind=government
Junta de Andalucia	kind=government
Junta de Andalucía	kind=government
Juntos por el Cambio	kind=party
Junts	kind=party
Junts pel Sí	kind=party
Junts per Catalunya	kind=party
Jurado Nacional de Elecciones	kind=government
Just Stop Oil	kind=ngo
Justice and Construction Party	kind=party
Justice and Development Party	kind=party
Justice and Equality Movement	kind=ngo
Justice and Welfare Party	kind=party
Justice Department	kind=government
Justicialist Party	kind=party
Kabataan Partylist	kind=party
Kach	kind=party
Kachin Independence Army	kind=ngo
Kachin Independence Organisation	kind=ngo
Kadima	kind=party
Kadu	kind=party	acronym-of=Kenya African Democratic Union
Kadyrovtsy	kind=ngo
Kahramaa	kind=government
Kainga Ora	kind=government
Kaitsepolitseiamet	kind=government
Kamajors	kind=ngo
Kampala Capital City Authority	kind=government
Kamtapur Liberation Organisation	kind=ngo
Kamuina Nsapu	kind=ngo
Kanak and Socialist National Liberation Front	kind=party
Kandilli Observatory	kind=government
Kanglei Yawol Kanna Lup	kind=ngo
Kangleipak Communist Party	kind=ngo
Kano Hisbah	kind=government
Karbi Longri NC Hills Liberation Front	kind=ngo
Karen National Liberation Army	kind=ngo
Karen National Union	kind=ngo
Karenni Army	kind=ngo
Karenni Nationalities Defence Force	kind=ngo
KASA	kind=government	acronym-of=Korea Aerospace Administration
Kaspersky Lab	kind=company
Kata'ib Hezbollah	kind=ngo
Kataeb	kind=party
Kataeb Party	kind=party
Kataib Hezbollah	kind=ngo
Kataib Sayyid al-Shuhada	kind=ngo
Katiba Macina	kind=ngo
Katipunan	kind=ngo
Katter's Australian Party	kind=party
Kawasaki	kind=company
KBR	kind=company
KCAA	kind=government	acronym-of=Kenya Civil Aviation Authority
KCCA	kind=government	acronym-of=Kampala Capital City Authority
KCIA	kind=government	acronym-of=Korean Central Intelligence Agency
KDCA	kind=government	acronym-of=Korea Disease Control and Prevention Agency
KDU-CSL	kind=party
KEBS	kind=government	acronym-of=Kenya Bureau of Standards
Kellogg's	kind=company
Kempeitai	kind=government
KEMSA	kind=government	acronym-of=Kenya Medical Supplies Authority
Kendriya Vidyalaya Sangathan	kind=government
KeNHA	kind=government	acronym-of=Kenya National Highways Authority
Kensington Palace	kind=government
Kenya African Democratic Union	kind=party
Kenya African National Union	kind=party
Kenya Airways	kind=company
Kenya Bureau of Standards	kind=government
Kenya Civil Aviation Authority	kind=government
Kenya Kwanza	kind=party
Kenya Medical Supplies Authority	kind=government
Kenya National Bureau of Statistics	kind=government
Kenya National Commission on Human Rights	kind=government
Kenya National Examinations Council	kind=government
Kenya National Highways Authority	kind=government
Kenya People's Union	kind=party
Kenya Tea Development Agency	kind=government
Kerala Congress	kind=party
Kerala Congress (M)	kind=party
Kering	kind=company
KFC	kind=company
KFOR	kind=international
KFTC	kind=government	acronym-of=Korea Fair Trade Commission
KfW	kind=government
KGB	kind=government
Khadi and Village Industries Commission	kind=government
Khalistan Commando Force	kind=ngo
Khalistan Liberation Force	kind=ngo
Khalistan Tiger Force	kind=ngo
Khalistan Zindabad Force	kind=ngo
KHDA	kind=government	acronym-of=Knowledge and Human Development Authority
Khmer Issarak	kind=ngo
Khmer Rouge	kind=ngo
Khorasan Group	kind=ngo
Kia	kind=company
Kia Motors	kind=company
Kibo no To	kind=party
KIIFB	kind=government
Kilusang Bagong Lipunan	kind=party
Kimberley Process	kind=international
Kinder Morgan	kind=company
Kingfisher Airlines	kind=company
KKK	kind=ngo	acronym-of=Ku Klux Klan
KKR	kind=company
Kla Tham	kind=party
KLM	kind=company
Kmart	kind=company
KMT	kind=party
KNBS	kind=government
KNCHR	kind=government	acronym-of=Kenya National Commission on Human Rights
KNEC	kind=government	acronym-of=Kenya National Examinations Council
Knesset	kind=government
KNMI	kind=government
Know Nothing Party	kind=party
Knowledge and Human Development Authority	kind=government
Koglweogo	kind=ngo
Komala	kind=ngo
Komala Party	kind=ngo
Komeito	kind=party
Komisi Pemberantasan Korupsi	kind=government
Komnas HAM	kind=government
Komnas Perempuan	kind=government
Koninklijke Marechaussee	kind=government
Kopassus	kind=government
Korea Aerospace Administration	kind=government
Korea Disease Control and Prevention Agency	kind=government
Korea Fair Trade Commission	kind=government
Korean Air	kind=company
Korean Central Intelligence Agency	kind=government
Kosovo Liberation Army	kind=ngo
Kostrad	kind=government
KPK	kind=government
KPMG	kind=company
Kraft Heinz	kind=company
Kremlin	kind=government
Kriegsmarine	kind=government
Kroger	kind=company
KSRTC	kind=government
KTDA	kind=government	acronym-of=Kenya Tea Development Agency
Ku Klux Klan	kind=ngo
Kuala Lumpur City Hall	kind=government
Kudumbashree	kind=government
Kuki National Army	kind=ngo
Kuki National Organisation	kind=ngo
Kuki-Chin National Front	kind=ngo
Kukiz'15	kind=party
Kulanu	kind=party
Kulmiye	kind=party
Kumpulan Militan Malaysia	kind=ngo
Kuomintang	kind=party
Kurdistan Democratic Party	kind=party
Kurdistan Democratic Party of Iran	kind=ngo
Kurdistan Free Life Party	kind=ngo
Kurdistan Freedom Hawks	kind=ngo
Kurdistan Workers' Party	kind=ngo
Kuvendi	kind=government
Kuwait Investment Authority	kind=government
Kuwait Municipality	kind=government
Kúria	kind=government
Kāinga Ora	kind=government
L'Oréal	kind=company
La Cámpora	kind=party
La France Insoumise	kind=party
La Libertad Avanza	kind=party
La Moneda Palace	kind=government
La Republique en Marche	kind=party
La République En Marche	kind=party
La Zarzuela	kind=government
Laban ng Demokratikong Pilipino	kind=party
Labor Party	kind=party
Labour Party	kind=party
Labour Party of Malta	kind=party
Ladbrokes	kind=company
Lagos State Emergency Management Agency	kind=government
Lagos State Traffic Management Authority	kind=government
Lahav 433	kind=government
Lakas-CMD	kind=party
Lakas-Kampi-CMD	kind=party
Lakurawa	kind=ngo
Lalit Kala Akademi	kind=government
Lambda Legal	kind=ngo
Lamborghini	kind=company
Land Information New Zealand	kind=government
Land Registry	kind=government
Land Transportation Franchising and Regulatory Board	kind=government
Landcare Research	kind=government
Landeskriminalamt	kind=government
Landless People's Movement	kind=party
Landsgemeinde	kind=government
Landtag	kind=government
Lao People's Revolutionary Party	kind=party
LAPD	kind=government	acronym-of=Los Angeles Police Department
Larsen & Toubro	kind=company
Las Vegas Sands	kind=company
LASEMA	kind=government	acronym-of=Lagos State Emergency Management Agency
Lashkar-e-Islam	kind=ngo
Lashkar-e-Jhangvi	kind=ngo
Lashkar-e-Taiba	kind=ngo
Lashkar-e-Tayyiba	kind=ngo
Laskar Jihad	kind=ngo
LASTMA	kind=government	acronym-of=Lagos State Traffic Management Authority
LATAM	kind=company
Latvijas Banka	kind=government
LAUSD	kind=government	acronym-of=Los Angeles Unified School District
LDPR	kind=party	acronym-of=Liberal Democratic Party of Russia
League of Communists of Yugoslavia	kind=party
League of Nations	kind=international
League of Polish Families	kind=party
League of Social Democrats	kind=party
Left Bloc	kind=party
Left Democratic Front	kind=party
Left Party	kind=party
Left-Green Movement	kind=party
Lega Nord	kind=party
Legalise Cannabis Australia	kind=party
LegCo	kind=government
Legislative Yuan	kind=government
Lego	kind=company
Lehava	kind=ngo
Lehman Brothers	kind=company
Lekhwiya	kind=government
Lelo for Georgia	kind=party
Lenovo	kind=company
Les Engagés	kind=party
Les Republicains	kind=party
Les Républicains	kind=party
Les Transformateurs	kind=party
Lesotho Congress for Democracy	kind=party
Levi Strauss	kind=company
Lewica	kind=party
LG	kind=company
LG Electronics	kind=company
Lib Dems	kind=party	acronym-of=Liberal Democrats
Liberal Alliance	kind=party
Liberal Democratic Party	kind=party
Liberal Democratic Party of Japan	kind=party
Liberal Democratic Party of Russia	kind=party
Liberal Democrats	kind=party
Liberal Initiative	kind=party
Liberal National Party	kind=party
Liberal Party	kind=party
Liberal Party of Australia	kind=party
Liberal Party of Canada	kind=party
Liberal Party of Honduras	kind=party
Liberal Party of the Philippines	kind=party
Liberation Army of Presevo, Medvedja and Bujanovac	kind=ngo
Liberation Tigers of Tamil Eelam	kind=ngo
Liberians United for Reconciliation and Democracy	kind=ngo
Libertarian Party	kind=party
Liberty Advances	kind=party
Liberty and Refoundation	kind=party
Liberty Korea Party	kind=party
Library and Archives Canada	kind=government
Library of Congress	kind=government
Libre Party	kind=party
Libya Dawn	kind=ngo
Libya Shield	kind=ngo
Libyan Islamic Fighting Group	kind=ngo
Libyan National Army	kind=ngo
Lidl	kind=company
Lietuvos Bankas	kind=government
Likud	kind=party
Lima Group	kind=international
LinkedIn	kind=company
Linyon Demokratik Seselwa	kind=party
Lion Air	kind=company
Lithuanian Farmers and Greens Union	kind=party
LIV Golf	kind=international
Living Streets	kind=ngo
Liwa al-Tawhid	kind=ngo
Liwa Fatemiyoun	kind=ngo
Lloyd's of London	kind=company
Lloyds	kind=company
Lloyds Banking Group	kind=company
LNP	kind=party	acronym-of=Liberal National Party
Lockheed Martin	kind=company
Lok Bhavan	kind=government
Lok Janshakti Party	kind=party
Lok Janshakti Party (Ram Vilas)	kind=party
Lok Sabha	kind=government
Lokayukta	kind=government
Lokpal	kind=government
Lonmin	kind=company
Lord's Resistance Army	kind=ngo
Los Angeles Police Department	kind=government
Los Angeles Unified School District	kind=government
Los Macheteros	kind=ngo
Los Zetas	kind=ngo
Lotte	kind=company
Lowe's	kind=company
Loya Jirga	kind=government
Loyalist Volunteer Force	kind=ngo
LRA	kind=ngo	acronym-of=Lord's Resistance Army
LTFRB	kind=government	acronym-of=Land Transportation Franchising and Regulatory Board
LTTE	kind=ngo	acronym-of=Liberation Tigers of Tamil Eelam
Lucasfilm	kind=company
Lufthansa	kind=company
Luftwaffe	kind=government
Lukoil	kind=company
Lutte Ouvrière	kind=party
Luxottica	kind=company
LVF	kind=ngo	acronym-of=Loyalist Volunteer Force
LVMH	kind=company
Lyft	kind=company
Løgting	kind=government
M&S	kind=company	acronym-of=Marks & Spencer
M-19	kind=ngo
M5S	kind=party
MACC	kind=government
Macina Liberation Front	kind=ngo
Macmillan Cancer Support	kind=ngo
Macquarie	kind=company
Macy's	kind=company
Madem G15	kind=party
Maendeleo Chap Chap	kind=party
Maersk	kind=company
Magdalo Party	kind=party
Maghawir al-Thawra	kind=ngo
Magyar Nemzeti Bank	kind=government
Maha Vikas Aghadi	kind=party
Maharashtra Housing and Area Development Authority	kind=government
Maharashtra Navnirman Sena	kind=party
Maharashtrawadi Gomantak Party	kind=party
Mahayuti	kind=party
Mahdi Army	kind=ngo
Mahindra	kind=company
Mahindra & Mahindra	kind=company
Mahlamba Ndlopfu	kind=government
Mai Mai militia	kind=ngo
Mai-Mai militia	kind=ngo
MAIB	kind=government	acronym-of=Marine Accident Investigation Branch
Main Roads WA	kind=government
Maitatsine	kind=ngo
Majilis	kind=government
Majlis	kind=government
Majlis A'Shura	kind=government
Majlis al-Shura	kind=government
Majlis Amanah Rakyat	kind=government
Majlis Ash'shura	kind=government
Majlis Bandaraya Pulau Pinang	kind=government
Majlis Ugama Islam Singapura	kind=government
Majlis Wahdat-e-Muslimeen	kind=party
Majlis-e-Shoora	kind=government
Majlis-e-Shura	kind=government
Major Organised Crime and Anti-Corruption Agency	kind=government
Makabayan	kind=party
Makabayan bloc	kind=party
Makkal Needhi Maiam	kind=party
Malacanang	kind=government
Malacañang	kind=government
Malaita Eagle Force	kind=ngo
Malawi Congress Party	kind=party
Malayan Communist Party	kind=party
Malayan National Liberation Army	kind=ngo
Malayan People's Anti-Japanese Army	kind=ngo
Malaysia Airlines	kind=company
Malaysia Competition Commission	kind=government
Malaysian Anti-Corruption Commission	kind=government
Malaysian Chinese Association	kind=party
Malaysian Communications and Multimedia Commission	kind=government
Malaysian Indian Congress	kind=party
Malaysian Investment Development Authority	kind=government
Malaysian Maritime Enforcement Agency	kind=government
Malaysian United Democratic Alliance	kind=party
Maldivian Democratic Party	kind=party
Malta Financial Services Authority	kind=government
Mana Party	kind=party
Mandatory Provident Fund Schemes Authority	kind=government
Maneaba ni Maungatabu	kind=government
Mantralaya	kind=government
Manuel Rodríguez Patriotic Front	kind=ngo
Maoist Communist Centre	kind=ngo
Maori Party	kind=party
Mapai	kind=party
Mapam	kind=party
Mara Salvatrucha	kind=ngo
Marada Movement	kind=party
March 14 alliance	kind=party
March 23 Movement	kind=ngo
March 8 alliance	kind=party
Marechaussee	kind=government
Marienborg	kind=government
Mariinsky Palace	kind=government
Mariinskyi Palace	kind=government
Marine Accident Investigation Branch	kind=government
Marine Corps	kind=government
Marine Scotland	kind=government
Maritime and Coastguard Agency	kind=government
Maritime and Port Authority of Singapore	kind=government
Maritime New Zealand	kind=government
Maritime NZ	kind=government
Markit	kind=company
Marks & Spencer	kind=company
Marriott	kind=company
Mars Inc.	kind=company
Marubeni	kind=company
Marumalarchi Dravida Munnetra Kazhagam	kind=party
Maruti	kind=company
Maruti Suzuki	kind=company
Marvel	kind=company
MAS	kind=government	acronym-of=Monetary Authority of Singapore
Maserati	kind=company
Massachusetts Bay Transportation Authority	kind=government
MASSOB	kind=ngo	acronym-of=Movement for the Actualization of the Sovereign State of Biafra
MasterCard	kind=company
Matignon	kind=government
Mau Mau	kind=ngo
Mauritian Militant Movement	kind=party
Mauritius Labour Party	kind=party
Maute group	kind=ngo
Mavcom	kind=government
Maxis	kind=company
Mazda	kind=company
Mazhilis	kind=government
MBIE	kind=government
MBRSC	kind=government	acronym-of=Mohammed bin Rashid Space Centre
MBTA	kind=government	acronym-of=Massachusetts Bay Transportation Authority
MCC	kind=international
McDonald's	kind=company
McKinsey	kind=company
McLaren	kind=company
MCMC	kind=government	acronym-of=Malaysian Communications and Multimedia Commission
MDC Alliance	kind=party
MDC-T	kind=party
MDMK	kind=party	acronym-of=Marumalarchi Dravida Munnetra Kazhagam
Mebyon Kernow	kind=party
Medi-Cal	kind=government
Medicaid	kind=government
Medicare	kind=government
Medicines and Healthcare products Regulatory Agency	kind=government
Medsafe	kind=government
Medtronic	kind=company
Mehdi Army	kind=ngo
Meibion Glyndŵr	kind=ngo
Mejlis	kind=government
Mekenim Kyrgyzstan	kind=party
MeRA25	kind=party
Mercado Libre	kind=company
Mercedes-Benz	kind=company
Merck	kind=company
Mercosur	kind=international
Mercy Corps	kind=ngo
Meretz	kind=party
Merrill Lynch	kind=company
Meshrano Jirga	kind=government
Met Eireann	kind=government
Met Office	kind=government
Met Police	kind=government
Met Éireann	kind=government
Meta Platforms	kind=company
Meteo France	kind=government
Meteorological Service Singapore	kind=government
MeteoSwiss	kind=government
METI	kind=government
MetLife	kind=company
MetMalaysia	kind=government
Metrolinx	kind=government
Metropolitan Manila Development Authority	kind=government
Metropolitan Police	kind=government
Metropolitan Transportation Authority	kind=government
Metropolitan Waterworks and Sewerage System	kind=government
MetService	kind=government
MFSA	kind=government	acronym-of=Malta Financial Services Authority
MGM Resorts	kind=company
MHADA	kind=government
MHCLG	kind=government
MHRA	kind=government	acronym-of=Medicines and Healthcare products Regulatory Agency
Mi Hazánk	kind=party
MI5	kind=government
MI6	kind=government
Michelin	kind=company
Michigan Militia	kind=ngo
Micron	kind=company
Microsoft	kind=company
MIDA	kind=government	acronym-of=Malaysian Investment Development Authority
Middle East Quartet	kind=international
Militant Socialist Movement	kind=party
Millennium Challenge Corporation	kind=government
Milli Majlis	kind=government
Milli Mejlis	kind=government
MINDEF	kind=government
Ministry of Defence	kind=government
Ministry of Justice	kind=government
Minjoo Party	kind=party
Minneapolis Fed	kind=government
Minority Front	kind=party
Minsk Group	kind=international
MINUSCA	kind=international
MINUSMA	kind=international
MINUSTAH	kind=international
Minuteman Project	kind=ngo
Missile Technology Control Regime	kind=international
Mista'arvim	kind=government
Mitsubishi	kind=company
Mitsubishi Heavy Industries	kind=company
Mitsui	kind=company
Mizo National Front	kind=party
MK Party	kind=party
MLB	kind=international
MMDA	kind=government	acronym-of=Metropolitan Manila Development Authority
MMEA	kind=government	acronym-of=Malaysian Maritime Enforcement Agency
MMRDA	kind=government	acronym-of=Mumbai Metropolitan Region Development Authority
MNDAA	kind=ngo	acronym-of=Myanmar National Democratic Alliance Army
MNJTF	kind=international	acronym-of=Multinational Joint Task Force
MNLA	kind=ngo	acronym-of=National Movement for the Liberation of Azawad
MNLF	kind=ngo	acronym-of=Moro National Liberation Front
Mobondo militia	kind=ngo
MoD	kind=government	acronym-of=Ministry of Defence
Moderate Party	kind=party
Modern Revolutionary Party	kind=party
Moderna	kind=company
Mohammed bin Rashid Space Centre	kind=government
MoJ	kind=government	acronym-of=Ministry of Justice
Moledet	kind=party
Mombasa Republican Council	kind=ngo
Momentum Movement	kind=party
Mondelez	kind=company
Monetary Authority of Singapore	kind=government
Moneyval	kind=international
Mong Tai Army	kind=ngo
Mongolian People's Party	kind=party
Mongolian People's Revolutionary Party	kind=party
Monsanto	kind=company
Monster Raving Loony Party	kind=party	acronym-of=Official Monster Raving Loony Party
Montoneros	kind=ngo
MONUC	kind=international
MONUSCO	kind=international
Moody's	kind=company
Moody's Analytics	kind=company
Moody's Investors Service	kind=company
Morgan Stanley	kind=company
Moro Islamic Liberation Front	kind=ngo
Moro National Liberation Front	kind=ngo
Morrisons	kind=company
Mossad	kind=government
Mossos d'Esquadra	kind=government
Mostaqbal Watan	kind=party
Motherland Party	kind=party
Motoring Enthusiast Party	kind=party
Motorola	kind=company
Move Forward Party	kind=party
Movement for Democracy	kind=party
Movement for Democracy in Liberia	kind=ngo
Movement for Democratic Change	kind=party
Movement for Multi-Party Democracy	kind=party
Movement for Oneness and Jihad in West Africa	kind=ngo
Movement for Rights and Freedoms	kind=party
Movement for Socialism	kind=party
Movement for the Actualization of the Sovereign State of Biafra	kind=ngo
Movement for the Emancipation of the Niger Delta	kind=ngo
Movement for the Liberation of the Congo	kind=ngo
Movement of Democratic Forces of Casamance	kind=ngo
Movement of Society for Peace	kind=party
Movement Toward Socialism	kind=party
MoveOn	kind=ngo
Movie and Television Review and Classification Board	kind=government
Movimento Revolucionário 8 de Outubro	kind=ngo
Movimiento Ciudadano	kind=party
Movimiento Semilla	kind=party
Mozambican National Resistance	kind=party
Mozambique Democratic Movement	kind=party
Mozambique Liberation Front	kind=party
Možemo	kind=party
MPFA	kind=government	acronym-of=Mandatory Provident Fund Schemes Authority
MPLA	kind=party
MQM	kind=party
MQM-P	kind=party
MQM-Pakistan	kind=party
Mt. Gox	kind=company
MTA	kind=government	acronym-of=Metropolitan Transportation Authority
MTCR	kind=international	acronym-of=Missile Technology Control Regime
MTN	kind=company
MTRCB	kind=government	acronym-of=Movie and Television Review and Classification Board
MUIS	kind=government
Mujahedin-e-Khalq	kind=ngo
Mujahideen-e-Khalq	kind=ngo
Mujahidin Indonesia Timur	kind=ngo
MUJAO	kind=ngo	acronym-of=Movement for Oneness and Jihad in West Africa
Mukhabarat	kind=government
Mukti Bahini	kind=ngo
Multinational Joint Task Force	kind=international
Multinational Security Support Mission	kind=international
Mumbai Metropolitan Region Development Authority	kind=government
Mungiki	kind=ngo
Musavat	kind=party
Muslim Brotherhood	kind=ngo
Muslim League	kind=party
Muttahida Majlis-e-Amal	kind=party
Muttahida Qaumi Movement	kind=party
MWSS	kind=government	acronym-of=Metropolitan Waterworks and Sewerage System
My Step Alliance	kind=party
Myanmar National Democratic Alliance Army	kind=ngo
MyCC	kind=government
Mylan	kind=company
Más Madrid	kind=party
Más País	kind=party
Mäntyniemi	kind=government
Médecins Sans Frontières	kind=ngo
Météo-France	kind=government
Māori Party	kind=party
N-VA	kind=party	acronym-of=New Flemish Alliance
NAACP	kind=ngo
Naalakkersuisut	kind=government
Naam Tamilar Katchi	kind=party
NAB	kind=company	acronym-of=National Australia Bank
Nabanna	kind=government
NABARD	kind=government	acronym-of=National Bank for Agriculture and Rural Development
NABU	kind=government	acronym-of=National Anti-Corruption Bureau of Ukraine
NACC	kind=government	acronym-of=National Anti-Corruption Commission
Nacionalista Party	kind=party
Nacro	kind=ngo
NADMO	kind=government
NADRA	kind=government
NAFDAC	kind=government
Naftogaz	kind=company
Naga National Council	kind=ngo
Naga People's Front	kind=party
Naleraq	kind=party
NAMA	kind=government	acronym-of=National Asset Management Agency
Naparama	kind=ngo
NAPTIP	kind=government	acronym-of=National Agency for the Prohibition of Trafficking in Persons
Naqshbandi Army	kind=ngo
Narc-Kenya	kind=party
Narodno Sabranie	kind=government
NASA	kind=government
Nasdaq	kind=company
NasDem	kind=party
NasDem Party	kind=party
Naspers	kind=company
Nation's Future Party	kind=party
National Accountability Bureau	kind=government
National Action Party	kind=party
National Aeronautics and Space Administration	kind=government
National Agency for Food and Drug Administration and Control	kind=government
National Agency for the Prohibition of Trafficking in Persons	kind=government
National Alliance	kind=party
National Alliance Party	kind=party
National Anti-Corruption Bureau of Ukraine	kind=government
National Anti-Corruption Commission	kind=government
National Archives and Records Administration	kind=government
National Archives of Australia	kind=government
National Asset Management Agency	kind=government
National Audit Office	kind=government
National Australia Bank	kind=company
National Awakening Party	kind=party
National Bank for Agriculture and Rural Development	kind=government
National Bank of Ethiopia	kind=government
National Bank of Georgia	kind=government
National Bank of Hungary	kind=government
National Bank of Kazakhstan	kind=government
National Bank of Poland	kind=government
National Bank of Romania	kind=government
National Bank of Rwanda	kind=government
National Bank of Serbia	kind=government
National Bank of Slovakia	kind=government
National Bank of Ukraine	kind=government
National Bolshevik Party	kind=party
National Broadcasting and Telecommunications Commission	kind=government
National Bureau of Investigation	kind=government
National Citizen Party	kind=party
National Coalition Party	kind=party
National Cohesion and Integration Commission	kind=government
National Coloured Congress	kind=party
National Company Law Appellate Tribunal	kind=government
National Company Law Tribunal	kind=government
National Congress for the Defence of the People	kind=ngo
National Congress for Timorese Reconstruction	kind=party
National Congress Party	kind=party
National Council for Peace and Order	kind=government
National Council of Educational Research and Training	kind=government
National Council of Nigeria and the Cameroons	kind=party
National Council of Resistance of Iran	kind=ngo
National Crime Agency	kind=government
National Crime Records Bureau	kind=government
National Cyber Security Centre	kind=government
National Database and Registration Authority	kind=government
National Democratic Action	kind=party
National Democratic Action Society	kind=party
National Democratic Alliance	kind=party
National Democratic Congress	kind=party
National Democratic Front of Bodoland	kind=ngo
National Democratic Front of the Philippines	kind=ngo
National Democratic Party	kind=party
National Democratic Party of Germany	kind=party
National Democratic Party of Suriname	kind=party
National Development and Reform Commission	kind=government
National Diet	kind=government
National Disability Insurance Agency	kind=government
National Disability Insurance Scheme	kind=government
National Disaster Management Authority	kind=government
National Disaster Mitigation Agency	kind=government
National Disaster Response Force	kind=government
National Disaster Risk Reduction and Management Council	kind=government
National Drought Management Authority	kind=government
National Drug Law Enforcement Agency	kind=government
National Economic and Development Authority	kind=government
National Economic and Social Development Council	kind=government
National Economic Council	kind=government
National Economic Development and Labour Council	kind=government
National Election Board of Ethiopia	kind=government
National Election Commission	kind=government
National Electoral Commission	kind=government
National Electoral Council	kind=government
National Electric Power Regulatory Authority	kind=government
National Emergency Management Agency	kind=government
National Endowment for the Arts	kind=government
National Endowment for the Humanities	kind=government
National Energy Regulator of South Africa	kind=government
National Environment Management Authority	kind=government
National Examinations Council	kind=government
National Fascist Party	kind=party
National Federation Party	kind=party
National Forces Alliance	kind=party
National Freedom Party	kind=party
National Front	kind=party
National Front of Iran	kind=party
National Grand Coalition	kind=party
National Grid	kind=company
National Guard	kind=government
National Health Service	kind=government
National Highway Traffic Safety Administration	kind=government
National Highways	kind=government
National Highways Authority of India	kind=government
National Hospital Insurance Fund	kind=government
National Hurricane Center	kind=government
National Identification Authority	kind=government
National Identity Management Commission	kind=government
National Information Technology Development Agency	kind=government
National Institute for Communicable Diseases	kind=government
National Institute of Allergy and Infectious Diseases	kind=government
National Institute of Standards and Technology	kind=government
National Institutes of Health	kind=government
National Investigation Agency	kind=government
National Irrigation Administration	kind=government
National Jury of Elections	kind=government
National Labor Relations Board	kind=government
National League for Democracy	kind=party
National Liberal Party	kind=party
National Liberation Army	kind=ngo
National Liberation Army of Colombia	kind=ngo
National Liberation Forces	kind=ngo
National Liberation Front	kind=party
National Liberation Front of Algeria	kind=party
National Liberation Front of Angola	kind=ngo
National Liberation Front of Corsica	kind=ngo
National Liberation Front of Tripura	kind=ngo
National Liberation Movement	kind=party
National Liberation Party	kind=party
National Mandate Party	kind=party
National Movement for the Liberation of Azawad	kind=ngo
National Movement of Amhara	kind=party
National Nuclear Security Administration	kind=government
National Oceanic and Atmospheric Administration	kind=government
National Party	kind=party
National Party of Australia	kind=party
National Party of Honduras	kind=party
National Party of Nigeria	kind=party
National Party of Uruguay	kind=party
National Patriotic Front of Liberia	kind=ngo
National Payments Corporation of India	kind=government
National Peace Council	kind=government
National Pension Commission	kind=government
National People's Congress	kind=government
National People's Party	kind=party
National People's Power	kind=party
National Petroleum Authority	kind=government
National Police Chiefs' Council	kind=government
National Population Commission	kind=government
National Primary Health Care Development Agency	kind=government
National Privacy Commission	kind=government
National Prosecuting Authority	kind=government
National Rainbow Coalition	kind=party
National Rally	kind=party
National Rally of Independents	kind=party
National Regeneration Movement	kind=party
National Republican Congressional Committee	kind=party
National Republican Convention	kind=party
National Republican Senatorial Committee	kind=party
National Resistance Army	kind=ngo
National Resistance Front of Afghanistan	kind=ngo
National Resistance Movement	kind=party
National Rifle Association	kind=ngo
National Salvation Front	kind=ngo
National Sample Survey Office	kind=government
National Security Agency	kind=government
National Security Council	kind=government
National Social Security Fund	kind=government
National Socialist Council of Nagaland	kind=ngo
National Socialist Council of Nagalim	kind=ngo
National Socialist German Workers' Party	kind=party
National Socialist Underground	kind=ngo
National Solidarity Party	kind=party
National Student Financial Aid Scheme	kind=government
National Super Alliance	kind=party
National Task Force to End Local Communist Armed Conflict	kind=government
National Thowheed Jamath	kind=ngo
National Thowheeth Jama'ath	kind=ngo
National Transport and Safety Authority	kind=government
National Transportation Safety Board	kind=government
National Treasury Management Agency	kind=government
National Umma Party	kind=party
National Union for the Total Independence of Angola	kind=ngo
National Unity of Hope	kind=party
National Unity Party	kind=party
National Unity Platform	kind=party
National Weather Service	kind=government
National Youth Service Corps	kind=government
Nationalbanken	kind=government
Nationalist Congress Party	kind=party
Nationalist Democratic Progressive Party	kind=party
Nationalist Movement Party	kind=party
Nationalist Party	kind=party
Nationalist Party of Malta	kind=party
Nationalist People's Coalition	kind=party
Nationalist Republican Alliance	kind=party
Nationalrat	kind=government
Nationwide	kind=company
NATO	kind=international	acronym-of=North Atlantic Treaty Organization
NATO Parliamentary Assembly	kind=international
Natural England	kind=government
Natural Law Party	kind=party
Natural Resources Canada	kind=government
Natural Resources Wales	kind=government
NatureScot	kind=government
NatWest	kind=company
Naxalites	kind=ngo
Nazaha	kind=government
Nazi Party	kind=party
NBA	kind=international
NBCUniversal	kind=company
NBTC	kind=government	acronym-of=National Broadcasting and Telecommunications Commission
NCA	kind=government	acronym-of=National Crime Agency
NCAA	kind=international
NCDC	kind=government	acronym-of=Nigeria Centre for Disease Control
NCERT	kind=government	acronym-of=National Council of Educational Research and Training
NCIC	kind=government	acronym-of=National Cohesion and Integration Commission
NCLAT	kind=government	acronym-of=National Company Law Appellate Tribunal
NCLT	kind=government	acronym-of=National Company Law Tribunal
NCPO	kind=government	acronym-of=National Council for Peace and Order
NCRB	kind=government	acronym-of=National Crime Records Bureau
NCSC	kind=government	acronym-of=National Cyber Security Centre
NDC	kind=party
NDDC	kind=government	acronym-of=Niger Delta Development Commission
NDFB	kind=ngo	acronym-of=National Democratic Front of Bodoland
NDIA	kind=government	acronym-of=National Disability Insurance Agency
NDIS	kind=government	acronym-of=National Disability Insurance Scheme
NDLEA	kind=government
NDMA	kind=government
NDMC	kind=government	acronym-of=New Delhi Municipal Council
NDP	kind=party
NDPP	kind=party	acronym-of=Nationalist Democratic Progressive Party
NDRC	kind=government	acronym-of=National Development and Reform Commission
NDRF	kind=government
NDRRMC	kind=government	acronym-of=National Disaster Risk Reduction and Management Council
Nea Dimokratia	kind=party
NEBE	kind=government	acronym-of=National Election Board of Ethiopia
NEC	kind=company
Nedbank	kind=company
NEDLAC	kind=government	acronym-of=National Economic Development and Labour Council
NEMA	kind=government
Nemunas Dawn	kind=party
Neo Destour	kind=party
Neo-JMB	kind=ngo
NEOS	kind=party
NEPAD	kind=international
Nepal Communist Party	kind=party
Nepal Rastra Bank	kind=government
Nepali Congress	kind=party
NEPRA	kind=government	acronym-of=National Electric Power Regulatory Authority
NERC	kind=government
NERSA	kind=government	acronym-of=National Energy Regulator of South Africa
NESDC	kind=government	acronym-of=National Economic and Social Development Council
Nestle	kind=company
Nestlé	kind=company
Netflix	kind=company
Network Rail	kind=company
New Anticapitalist Party	kind=party
New Azerbaijan Party	kind=party
New Black Panther Party	kind=ngo
New Conservative Party	kind=party
New Delhi Municipal Council	kind=government
New Democracy	kind=party
New Democratic Party	kind=party
New Development Bank	kind=international
New Flemish Alliance	kind=party
New Generation Movement	kind=party
New Hope Party	kind=party
New IRA	kind=ngo
New Jersey Transit	kind=government
New Jewel Movement	kind=party
New National Party	kind=party
New Nigeria Peoples Party	kind=party
New Partnership for Africa's Development	kind=international
New Patriotic Party	kind=party
New People's Army	kind=ngo
New People's Party	kind=party
New Popular Front	kind=party
New Power Party	kind=party
New Progressive Party	kind=party
New Reform Party	kind=party
New Right Party	kind=party
New Social Contract	kind=party
New Wafd Party	kind=party
New Welfare Party	kind=party
New York Fed	kind=government
New York Police Department	kind=government
New York Stock Exchange	kind=company
New Zealand Defence Force	kind=government
New Zealand First	kind=party
New Zealand Labour Party	kind=party
New Zealand National Party	kind=party
New Zealand Qualifications Authority	kind=government
New Zealand Rugby	kind=international
New Zealand Security Intelligence Service	kind=government
New Zealand Transport Agency	kind=government
New Zealand Transport Agency Waka Kotahi	kind=government
News Corp	kind=company
News Corp.	kind=company
NFL	kind=international
NHAI	kind=government
NHIF	kind=government	acronym-of=National Hospital Insurance Fund
NHL	kind=international
NHS	kind=government	acronym-of=National Health Service
NHS Blood and Transplant	kind=government
NHS Digital	kind=government
NHS England	kind=government
NHS Greater Glasgow and Clyde	kind=government
NHS Improvement	kind=government
NHS Lothian	kind=government
NHS Scotland	kind=government
NHS Test and Trace	kind=government
NHS Wales	kind=government
NHSBT	kind=government	acronym-of=NHS Blood and Transplant
NHTSA	kind=government	acronym-of=National Highway Traffic Safety Administration
NIA	kind=government	acronym-of=National Investigation Agency
NIAID	kind=government	acronym-of=National Institute of Allergy and Infectious Diseases
Nicaraguan Democratic Force	kind=ngo
NICD	kind=government	acronym-of=National Institute for Communicable Diseases
Nick Xenophon Team	kind=party
Nidaa Tounes	kind=party
Niger Delta Avengers	kind=ngo
Niger Delta Development Commission	kind=government
Niger Delta People's Volunteer Force	kind=ngo
Niger Delta Vigilante	kind=ngo
Niger Movement for Justice	kind=ngo
Nigeria Centre for Disease Control	kind=government
Nigeria Security and Civil Defence Corps	kind=government
Nigerian Civil Aviation Authority	kind=government
Nigerian Content Development and Monitoring Board	kind=government
Nigerian Electricity Regulatory Commission	kind=government
Nigerian Midstream and Downstream Petroleum Regulatory Authority	kind=government
Nigerian Ports Authority	kind=government
Nigerian Upstream Petroleum Regulatory Commission	kind=government
NIH	kind=government	acronym-of=National Institutes of Health
Nike	kind=company
Nikon	kind=company
NIMASA	kind=government
NIMC	kind=government	acronym-of=National Identity Management Commission
NIMET	kind=government
Nintendo	kind=company
Nippon Ishin	kind=party
Nippon Ishin no Kai	kind=party
Nippon Steel	kind=company
Nishad Party	kind=party
Nissan	kind=company
NIST	kind=government	acronym-of=National Institute of Standards and Technology
NITDA	kind=government
Niti Aayog	kind=government
NIWA	kind=government
NJ Transit	kind=government
NKVD	kind=government
NLFT	kind=ngo	acronym-of=National Liberation Front of Tripura
NLRB	kind=government
NMDPRA	kind=government	acronym-of=Nigerian Midstream and Downstream Petroleum Regulatory Authority
NNPC	kind=company
NNPP	kind=party	acronym-of=New Nigeria Peoples Party
NNSA	kind=government	acronym-of=National Nuclear Security Administration
No 10	kind=government
NOAA	kind=government
Noam Party	kind=party
Nokia	kind=company
Nomura	kind=company
Non-Aligned Movement	kind=international
NORAD	kind=government
Nordic Council	kind=international
Nordic Resistance Movement	kind=ngo
Nordstrom	kind=company
Norges Bank	kind=government
Norilsk Nickel	kind=company
Norsk Hydro	kind=company
North Atlantic Treaty Organisation	kind=international
North Atlantic Treaty Organization	kind=international
North Block	kind=government
NORTHCOM	kind=government
Northern Alliance	kind=ngo
Northern League	kind=party
Northern People's Congress	kind=party
Northern Rock	kind=company
Northrop Grumman	kind=company
Norwegian Labour Party	kind=party
Norwegian Refugee Council	kind=ngo
Nour al-Din al-Zenki	kind=ngo
Nouveau Front Populaire	kind=party
Nova Slovenija	kind=party
Novartis	kind=company
November 17 group	kind=ngo
Novo Nordisk	kind=company
NPA	kind=government	acronym-of=National Prosecuting Authority
NParks	kind=government
NPC	kind=government	acronym-of=National People's Congress
NPCC	kind=government	acronym-of=National Police Chiefs' Council
NPCI	kind=government	acronym-of=National Payments Corporation of India
NPHCDA	kind=government	acronym-of=National Primary Health Care Development Agency
NPP	kind=party
NRA	kind=ngo
NRCC	kind=party	acronym-of=National Republican Congressional Committee
NRSC	kind=party	acronym-of=National Republican Senatorial Committee
NSA	kind=government	acronym-of=National Security Agency
NSCDC	kind=government	acronym-of=Nigeria Security and Civil Defence Corps
NSCN	kind=ngo	acronym-of=National Socialist Council of Nagaland
NSCN (IM)	kind=ngo
NSCN (K)	kind=ngo
NSCN-IM	kind=ngo
NSCN-K	kind=ngo
NSDAP	kind=party	acronym-of=National Socialist German Workers' Party
NSFAS	kind=government	acronym-of=National Student Financial Aid Scheme
NSO Group	kind=company
NSPCC	kind=ngo
NSSF	kind=government	acronym-of=National Social Security Fund
NSSO	kind=government	acronym-of=National Sample Survey Office
NSW Ambulance	kind=government
NSW Electoral Commission	kind=government
NTF-ELCAC	kind=government	acronym-of=National Task Force to End Local Communist Armed Conflict
NTMA	kind=government	acronym-of=National Treasury Management Agency
NTPC	kind=company
NTSA	kind=government	acronym-of=National Transport and Safety Authority
NTSB	kind=government	acronym-of=National Transportation Safety Board
Nuclear Regulation Authority	kind=government
Nuer White Army	kind=ngo
Nueva Mayoría	kind=party
Nuevas Ideas	kind=party
Number 10	kind=government
NUMSA	kind=ngo
NUPES	kind=party
NUPRC	kind=government	acronym-of=Nigerian Upstream Petroleum Regulatory Commission
Nur Otan	kind=party
Nuremberg Tribunal	kind=international
Nusra Front	kind=ngo
Nvidia	kind=company
Nyatura	kind=ngo
NYPD	kind=government	acronym-of=New York Police Department
NYSC	kind=government	acronym-of=National Youth Service Corps
NYSE	kind=company	acronym-of=New York Stock Exchange
NZ First	kind=party	acronym-of=New Zealand First
NZ On Air	kind=government
NZDF	kind=government	acronym-of=New Zealand Defence Force
NZQA	kind=government	acronym-of=New Zealand Qualifications Authority
NZSIS	kind=government	acronym-of=New Zealand Security Intelligence Service
NZTA	kind=government
OAPEC	kind=international
OAS	kind=international	acronym-of=Organization of American States
Oath Keepers	kind=ngo
OBR	kind=government	acronym-of=Office for Budget Responsibility
Ocado	kind=company
Occidental	kind=company
Occupational Safety and Health Administration	kind=government
OCHA	kind=international
Odebrecht	kind=company
ODIHR	kind=international	acronym-of=Office for Democratic Institutions and Human Rights
ODNI	kind=government	acronym-of=Office of the Director of National Intelligence
ODPEM	kind=government	acronym-of=Office of Disaster Preparedness and Emergency Management
ODPP	kind=government	acronym-of=Office of the Director of Public Prosecutions
OECD	kind=international	acronym-of=Organisation for Economic Co-operation and Development
OECS	kind=international	acronym-of=Organisation of Eastern Caribbean States
Oesterreichische Nationalbank	kind=government
OFAC	kind=government	acronym-of=Office of Foreign Assets Control
Ofcom	kind=government
Office for Budget Responsibility	kind=government
Office for Democratic Institutions and Human Rights	kind=international
Office for National Statistics	kind=government
Office for Students	kind=government
Office for the Coordination of Humanitarian Affairs	kind=international
Office of Disaster Preparedness and Emergency Management	kind=government
Office of Financial Sanctions Implementation	kind=government
Office of Foreign Assets Control	kind=government
Office of Management and Budget	kind=government
Office of the Director of National Intelligence	kind=government
Office of the Director of Public Prosecutions	kind=government
Office of the Superintendent of Financial Institutions	kind=government
Office of the U.S. Trade Representative	kind=government
Official IRA	kind=ngo
Official Monster Raving Loony Party	kind=party
Ofgem	kind=government
Ofqual	kind=government
OfS	kind=government	acronym-of=Office for Students
OFSI	kind=government	acronym-of=Office of Financial Sanctions Implementation
Ofsted	kind=government
Ofwat	kind=government
Ogaden National Liberation Front	kind=ngo
OGPU	kind=government
OGRA	kind=government	acronym-of=Oil and Gas Regulatory Authority
OHCHR	kind=international
OIC	kind=international	acronym-of=Organization of Islamic Cooperation
Oil and Gas Regulatory Authority	kind=government
Oireachtas	kind=government
Okokrim	kind=government
Ola	kind=company
OLaNO	kind=party
Old Bailey	kind=government
Oliy Majlis	kind=government
Olympus	kind=company
OMB	kind=government
Ombatse	kind=ngo
Omega 7	kind=ngo
OMON	kind=government
One Bermuda Alliance	kind=party
One Nation Party	kind=party
One Police Plaza	kind=government
ONEMI	kind=government
ONGC	kind=company
ONLF	kind=ngo	acronym-of=Ogaden National Liberation Front
ONPE	kind=government
ONS	kind=government	acronym-of=Office for National Statistics
Ontario Liberal Party	kind=party
Ontario NDP	kind=party
Ontario PC Party	kind=party
Ontario Provincial Police	kind=government
ONUSAL	kind=international
Oodua People's Congress	kind=ngo
OPCW	kind=international	acronym-of=Organization for the Prohibition of Chemical Weapons
OPEC	kind=international
OPEC+	kind=international
Opel	kind=company
Open Government Partnership	kind=international
Open VLD	kind=party
OpenAI	kind=company
Operation Dudula	kind=ngo
OPP	kind=government	acronym-of=Ontario Provincial Police
Oppo	kind=company
Opportunities Party	kind=party
Opposition Platform - For Life	kind=party
Optimist Party for the Development of Mozambique	kind=party
Oracle	kind=company
Oranga Tamariki	kind=government
Orange Democratic Movement	kind=party
Orange SA	kind=company
Order of Nine Angles	kind=ngo
Ordine Nuovo	kind=ngo
Ordnance Survey	kind=government
Organisasi Papua Merdeka	kind=ngo
Organisation Armée Secrète	kind=ngo
Organisation for Economic Co-operation and Development	kind=international
Organisation for Economic Cooperation and Development	kind=international
Organisation for Security and Cooperation in Europe	kind=international
Organisation for the Prohibition of Chemical Weapons	kind=international
Organisation Internationale de la Francophonie	kind=international
Organisation of African Unity	kind=international
Organisation of American States	kind=international
Organisation of Eastern Caribbean States	kind=international
Organisation of Islamic Conference	kind=international
Organisation of Islamic Cooperation	kind=international
Organisation of the Petroleum Exporting Countries	kind=international
Organization for Economic Cooperation and Development	kind=international
Organization for Security and Co-operation in Europe	kind=international
Organization for Security and Cooperation in Europe	kind=international
Organization for the Prohibition of Chemical Weapons	kind=international
Organization of American States	kind=international
Organization of Islamic Cooperation	kind=international
Organization of Petroleum Exporting Countries	kind=international
Organization of the Islamic Conference	kind=international
Organization of the Petroleum Exporting Countries	kind=international
Organization of Ukrainian Nationalists	kind=ngo
Oromo Democratic Party	kind=party
Oromo Federalist Congress	kind=party
Oromo Liberation Army	kind=ngo
Oromo Liberation Front	kind=ngo
Orszaggyules	kind=government
Országgyűlés	kind=government
Osbat al-Ansar	kind=ngo
OSCE	kind=international	acronym-of=Organization for Security and Co-operation in Europe
OSFI	kind=government	acronym-of=Office of the Superintendent of Financial Institutions
OSHA	kind=government
Osu Castle	kind=government
Otoritas Jasa Keuangan	kind=government
Otso Diretso	kind=party
Otzma Yehudit	kind=party
Otzma Yehudit Party	kind=party
Our Homeland Movement	kind=party
Our Ukraine	kind=party
Overseas Workers Welfare Administration	kind=government
Oversight and Anti-Corruption Authority	kind=government
Ownership, Unity and Responsibility Party	kind=party
OWWA	kind=government	acronym-of=Overseas Workers Welfare Administration
Oxfam	kind=ngo
Oxford Economics	kind=company
P&G	kind=company	acronym-of=Procter & Gamble
Pachakutik	kind=party
Pacific Alliance	kind=international
Pacific Islands Forum	kind=international
Pacto Histórico	kind=party
Paddy Power	kind=company
Pag-IBIG	kind=government
PAGASA	kind=government
Pagcor	kind=government	acronym-of=Philippine Amusement and Gaming Corporation
PAHO	kind=international	acronym-of=Pan American Health Organization
PAIGC	kind=party	acronym-of=African Party for the Independence of Guinea and Cape Verde
Pak Sarzameen Party	kind=party
Pakatan Harapan	kind=party
Pakatan Rakyat	kind=party
Pakhtunkhwa Milli Awami Party	kind=party
Pakistan Democratic Movement	kind=party
Pakistan Electronic Media Regulatory Authority	kind=government
Pakistan International Airlines	kind=company
Pakistan Muslim League	kind=party
Pakistan Muslim League-N	kind=party
Pakistan Muslim League-Nawaz	kind=party
Pakistan Muslim League-Quaid	kind=party
Pakistan People's Party	kind=party
Pakistan Peoples Party	kind=party
Pakistan Tehreek-e-Insaf	kind=party
Pakistani Taliban	kind=ngo
Palacio de Lopez	kind=government
Palacio de los López	kind=government
Palacio de López	kind=government
Palacio de Miraflores	kind=government
Palang Pracharath	kind=party
Palang Pracharath Party	kind=party
Palantir	kind=company
Palazzo Madama	kind=government
Palestine Liberation Front	kind=ngo
Palestine Liberation Organisation	kind=ngo
Palestine Liberation Organization	kind=ngo
Palestinian Authority	kind=government
Palestinian Islamic Jihad	kind=ngo
Palestinian National Initiative	kind=party
Palestinian People's Party	kind=party
Palmach	kind=ngo
Palmer United Party	kind=party
Pan Africanist Congress	kind=party
Pan Africanist Congress of Azania	kind=party
Pan Am	kind=company
Pan American Health Organization	kind=international
Pan-African Parliament	kind=international
Pan-Malaysian Islamic Party	kind=party
Panameñista Party	kind=party
Panasonic	kind=company
Panchayati Raj	kind=government
Pangu Pati	kind=party
Panhellenic Socialist Movement	kind=party
Paraguayan People's Army	kind=ngo
Paramount	kind=company
Paris Club	kind=international
Parks Canada	kind=government
Parti Amanah Negara	kind=party
Parti Bangsa Malaysia	kind=party
Parti Bersatu Sabah	kind=party
Parti Gerakan Rakyat Malaysia	kind=party
Parti Islam Se-Malaysia	kind=party
Parti Keadilan Rakyat	kind=party
Parti Pejuang Tanah Air	kind=party
Parti Pesaka Bumiputera Bersatu	kind=party
Parti Pribumi Bersatu Malaysia	kind=party
Parti Quebecois	kind=party
Parti Québécois	kind=party
Parti Socialiste	kind=party
Parti Solidariti Tanah Airku	kind=party
Parti Sosialis Malaysia	kind=party
Parti Warisan	kind=party
Parti Warisan Sabah	kind=party
Partido Acción Nacional	kind=party
Partido Demokratiko Pilipino	kind=party
Partido dos Trabalhadores	kind=party
Partido Federal ng Pilipinas	kind=party
Partido Lakas ng Masa	kind=party
Partido Novo	kind=party
Partido Popular	kind=party
Partido Reporma	kind=party
Partito Democratico	kind=party
Party for Freedom	kind=party
Party for Socialism and Liberation	kind=party
Party for the Animals	kind=party
Party of Action and Solidarity	kind=party
Party of Communists of the Republic of Moldova	kind=party
Party of Democratic Action	kind=party
Party of Democratic Socialism	kind=party
Party of European Socialists	kind=party
Party of National Unity	kind=party
Party of Progress	kind=party
Party of Proletarian Unity	kind=party
Party of Regions	kind=party
Party of Socialists of the Republic of Moldova	kind=party
Party of the Democratic Revolution	kind=party
Pasok	kind=party
Passenger Rail Agency of South Africa	kind=government
Pastef	kind=party
Patani United Liberation Organisation	kind=ngo
Patent and Trademark Office	kind=government
Pathet Lao	kind=ngo
Patriot Front	kind=ngo
Patriot Prayer	kind=ngo
Patriotic Alliance	kind=party
Patriotic Alternative	kind=ngo
Patriotic Salvation Movement	kind=party
Patriotic Union	kind=party
Patriotic Union of Kurdistan	kind=party
Patriots for Europe	kind=party
Pattali Makkal Katchi	kind=party
Paul-Ehrlich-Institut	kind=government
Pauline Hanson's One Nation	kind=party
PayPal	kind=company
Paytm	kind=company
PBOC	kind=government	acronym-of=People's Bank of China
PCAOB	kind=government	acronym-of=Public Company Accounting Oversight Board
PCB	kind=international
PCCB	kind=government	acronym-of=Prevention and Combating of Corruption Bureau
PCGG	kind=government	acronym-of=Presidential Commission on Good Government
PCSO	kind=government	acronym-of=Philippine Charity Sweepstakes Office
PDEA	kind=government	acronym-of=Philippine Drug Enforcement Agency
PDeCAT	kind=party	acronym-of=Catalan European Democratic Party
PDI-P	kind=party	acronym-of=Indonesian Democratic Party of Struggle
PDIP	kind=party
PDMA	kind=government	acronym-of=Provincial Disaster Management Authority
PDP	kind=party
PDP-Laban	kind=party
PDPA	kind=party	acronym-of=People's Democratic Party of Afghanistan
PDVSA	kind=company
Peabody	kind=company
Peace and Freedom Party	kind=party
Peace Corps	kind=government
Peasants and Workers Party	kind=party
Pegatron	kind=company
Pemex	kind=company
PEMRA	kind=government
PenCom	kind=government	acronym-of=National Pension Commission
Pentagon	kind=government
People Against Gangsterism and Drugs	kind=ngo
People Before Profit	kind=party
People First Party	kind=party
People of Freedom	kind=party
People Power Party	kind=party
People's Action Party	kind=party
People's Alliance	kind=party
People's Alliance Party	kind=party
People's Anti-Fascist Front	kind=ngo
People's Bank of China	kind=government
People's Defence Force	kind=ngo
People's Defense Force	kind=ngo
People's Democratic Party of Afghanistan	kind=party
People's Democratic Party of Tajikistan	kind=party
People's Freedom Party	kind=party
People's Front for Democracy and Justice	kind=party
People's Front for Freedom	kind=party
People's Front of Ukraine	kind=party
People's Justice Party	kind=party
People's Liberation Army	kind=government
People's Liberation Army of Manipur	kind=ngo
People's Liberation Army of Namibia	kind=ngo
People's Liberation Guerrilla Army	kind=ngo
People's Movement for the Liberation of Angola	kind=party
People's Mujahedin of Iran	kind=ngo
People's National Congress	kind=party
People's National Congress Party	kind=party
People's National Convention	kind=party
People's National Movement	kind=party
People's National Party	kind=party
People's Party	kind=party
People's Party for Freedom and Democracy	kind=party
People's Party for Reconstruction and Democracy	kind=party
People's Party of Canada	kind=party
People's Party of Spain	kind=party
People's Party Our Slovakia	kind=party
People's Power Party	kind=party
People's Progressive Party	kind=party
People's Progressive Party/Civic	kind=party
People's Protection Units	kind=ngo
People's Revolutionary Army	kind=ngo
People's Revolutionary Party of Kangleipak	kind=ngo
People's United Democratic Movement	kind=party
People's United Party	kind=party
People's War Group	kind=ngo
People-Animals-Nature	kind=party
Peoples Democratic Party	kind=party
Peoples Voice	kind=party
Peoples' Democratic Party	kind=party
Peoples' Equality and Democracy Party	kind=party
Pepsi	kind=company
PepsiCo	kind=company
Perikatan Nasional	kind=party
Perindo	kind=party
Peronist Party	kind=party
Pertamina	kind=company
Peru Libre	kind=party
Peruanos por el Kambio	kind=party
Peshmerga	kind=ngo
PETA	kind=ngo
Petrobras	kind=company
Petrocaribe	kind=international
PetroChina	kind=company
Petroleum Facilities Guard	kind=ngo
Petronas	kind=company
Peugeot	kind=company
Pew Research Center	kind=ngo
Pfizer	kind=company
PFLP	kind=ngo	acronym-of=Popular Front for the Liberation of Palestine
PFLP-GC	kind=ngo	acronym-of=Popular Front for the Liberation of Palestine-General Command
PG&E	kind=company
PGA Tour	kind=international
PHAC	kind=government	acronym-of=Public Health Agency of Canada
Phalangists	kind=ngo
Pharmac	kind=government
Pheu Thai	kind=party
Pheu Thai Party	kind=party
PhilHealth	kind=government	acronym-of=Philippine Health Insurance Corporation
Philip Morris	kind=company
Philippine Amusement and Gaming Corporation	kind=government
Philippine Charity Sweepstakes Office	kind=government
Philippine Drug Enforcement Agency	kind=government
Philippine Health Insurance Corporation	kind=government
Philippine Institute of Volcanology and Seismology	kind=government
Philippine National Police	kind=government
Philippine Overseas Employment Administration	kind=government
Philips	kind=company
Phillips 66	kind=company
Phivolcs	kind=government	acronym-of=Philippine Institute of Volcanology and Seismology
PIA	kind=company	acronym-of=Pakistan International Airlines
PIJ	kind=ngo	acronym-of=Palestinian Islamic Jihad
Pim Fortuyn List	kind=party
Pinterest	kind=company
Pirate Party	kind=party
Pirelli	kind=company
Pixar	kind=company
Pizza Hut	kind=company
PJAK	kind=ngo	acronym-of=Kurdistan Free Life Party
PKK	kind=ngo	acronym-of=Kurdistan Workers' Party
PkMAP	kind=party	acronym-of=Pakhtunkhwa Milli Awami Party
PLA	kind=government	acronym-of=People's Liberation Army
Place Publique	kind=party
Plaid Cymru	kind=party
Plan International	kind=ngo
Planalto	kind=government
Planned Parenthood	kind=ngo
PLO	kind=ngo	acronym-of=Palestine Liberation Organization
Plurinational Legislative Assembly	kind=government
PMDB	kind=party	acronym-of=Brazilian Democratic Movement Party
PML-N	kind=party
PML-Q	kind=party
Pobal	kind=government
Podemos	kind=party
POEA	kind=government	acronym-of=Philippine Overseas Employment Administration
Poland 2050	kind=party
Police Investigations and Review Commissioner	kind=government
Police Scotland	kind=government
Policia Federal	kind=government
Policia Judiciaria	kind=government
Policia Nacional	kind=government
Policía de Investigaciones	kind=government
Policía Nacional	kind=government
Polisario	kind=ngo
Polisario Front	kind=ngo
Polish Home Army	kind=ngo
Polish People's Party	kind=party
Polish United Workers' Party	kind=party
Politburo	kind=government
Politburo Standing Committee	kind=government
Politics Can Be Different	kind=party
Polri	kind=government
Polícia Federal	kind=government
Polícia Judiciária	kind=government
Popular Congress Party	kind=party
Popular Democratic Movement	kind=party
Popular Democratic Party	kind=party
Popular Force	kind=party
Popular Front for the Liberation of Palestine	kind=ngo
Popular Front for the Liberation of Palestine-General Command	kind=ngo
Popular Front of India	kind=ngo
Popular Liberation Army	kind=ngo
Popular Mobilisation Forces	kind=ngo
Popular Mobilization Forces	kind=ngo
Popular Mobilization Units	kind=government
Popular Orthodox Rally	kind=party
Popular Party	kind=party
Popular Resistance Committees	kind=ngo
Popular Revolutionary Army	kind=ngo
Popular Unity Candidacy	kind=party
Populist Party	kind=party
Porsche	kind=company
Porton Down	kind=government
Portuguese Communist Party	kind=party
Portuguese Socialist Party	kind=party
Posco	kind=company
PPBM	kind=party	acronym-of=Parti Pribumi Bersatu Malaysia
PPP	kind=party
PPP/C	kind=party
PPRD	kind=party	acronym-of=People's Party for Reconstruction and Democracy
PRA	kind=government	acronym-of=Prudential Regulation Authority
Prachachat Party	kind=party
PRASA	kind=government	acronym-of=Passenger Rail Agency of South Africa
Prasar Bharati	kind=government
Pratinidhi Sabha	kind=government
Prawo i Sprawiedliwość	kind=party
Premier House	kind=government
Presidential Commission on Good Government	kind=government
Prevention and Combating of Corruption Bureau	kind=government
PricewaterhouseCoopers	kind=company
Prima Linea	kind=ngo
Primark	kind=company
Primeiro Comando da Capital	kind=ngo
Primero Justicia	kind=party
Privacy International	kind=ngo
PRO Romania	kind=party
Procter & Gamble	kind=company
Procuraduría	kind=government
Profeco	kind=government
Progress Party	kind=party
Progress Singapore Party	kind=party
Progressistas	kind=party
Progressive Conservative Party	kind=party
Progressive Conservative Party of Manitoba	kind=party
Progressive Conservative Party of Ontario	kind=party
Progressive Conservatives	kind=party
Progressive Democrats	kind=party
Progressive Federal Party	kind=party
Progressive Liberal Party	kind=party
Progressive Party	kind=party
Progressive Party of Maldives	kind=party
Progressive Party of Working People	kind=party
Progressive People's Party	kind=party
Progressive Reform Party	kind=party
Progressive Slovakia	kind=party
Progressive Socialist Party	kind=party
Progressive Unionist Party	kind=party
Prohibition Party	kind=party
Promised Day Brigade	kind=ngo
ProPublica	kind=ngo
Prosperity Party	kind=party
Prosperous Armenia	kind=party
Prosperous Justice Party	kind=party
Proud Boys	kind=ngo
Provincial Disaster Management Authority	kind=government
Provisional IRA	kind=ngo
Provisional Irish Republican Army	kind=ngo
Prudential	kind=company
Prudential Regulation Authority	kind=government
PSA Peugeot Citroen	kind=company
PSDB	kind=party	acronym-of=Brazilian Social Democracy Party
PSNI	kind=government	acronym-of=Police Service of Northern Ireland
PSOE	kind=party	acronym-of=Spanish Socialist Workers' Party
PSUV	kind=party	acronym-of=United Socialist Party of Venezuela
Public Company Accounting Oversight Board	kind=government
Public Health Agency of Canada	kind=government
Public Health England	kind=government
Public Health Scotland	kind=government
Public Protector	kind=government
Public Safety Canada	kind=government
Public Transport Victoria	kind=government
Public Utilities Regulatory Commission	kind=government
PUDEMO	kind=party	acronym-of=People's United Democratic Movement
Puerto Rican Independence Party	kind=party
Puma	kind=company
Punjab National Bank	kind=company
PURC	kind=government	acronym-of=Public Utilities Regulatory Commission
Purdue Pharma	kind=company
PwC	kind=company
Pwersa ng Masang Pilipino	kind=party
Pyidaungsu Hluttaw	kind=government
Pyithu Hluttaw	kind=government
Qantas	kind=company
Qassam Brigades	kind=ngo
Qatar Airways	kind=company
Qaumi Watan Party	kind=party
Quai d'Orsay	kind=government
Qualcomm	kind=company
Quds Force	kind=government
Quebec Liberal Party	kind=party
Quebec Solidaire	kind=party
Queen's Park	kind=government
Queensland Fire and Emergency Services	kind=government
Queensland Health	kind=government
Queensland Police	kind=government
Quinnipiac	kind=ngo
Quinta de Olivos	kind=government
Quirinal Palace	kind=government
Québec Solidaire	kind=party
Ra'am	kind=party
Raad van State	kind=government
Rabobank	kind=company
RAC	kind=ngo
Racing Victoria	kind=international
Rada	kind=government
Radical Civic Union	kind=party
Radikale Venstre	kind=party
Radio and Television Supreme Council	kind=government
Radwan Force	kind=ngo
Raia Mutomboki	kind=ngo
RAIB	kind=government	acronym-of=Rail Accident Investigation Branch
Raijor Dal	kind=party
Rail Accident Investigation Branch	kind=government
Raj Bhavan	kind=government
Rajah Sulaiman Movement	kind=ngo
Rajdhani Unnayan Kartripakkha	kind=government
Rajuk	kind=government
Rajya Sabha	kind=government
Rakuten	kind=company
Rally for Congolese Democracy	kind=ngo
Rally for Culture and Democracy	kind=party
Rally for the Republic	kind=party
Rally of Houphouëtists for Democracy and Peace	kind=party
Ralph Lauren	kind=company
RAMSI	kind=international	acronym-of=Regional Assistance Mission to Solomon Islands
Ranbaxy	kind=company
RAND	kind=ngo
RAND Corporation	kind=ngo
Ranvir Sena	kind=ngo
Rapid Action Battalion	kind=government
Rapid Support Forces	kind=ngo
Ras Kamboni Brigade	kind=ngo
Rashtrapati Bhavan	kind=government
Rashtriya Janata Dal	kind=party
Rashtriya Lok Dal	kind=party
Rashtriya Lok Morcha	kind=party
Rashtriya Lok Samta Party	kind=party
Rashtriya Loktantrik Party	kind=party
Rashtriya Rifles	kind=government
Rashtriya Swayamsevak Sangh	kind=ngo
Rassemblement National	kind=party
Rastakhiz Party	kind=party
Rastriya Prajatantra Party	kind=party
Rastriya Sabha	kind=government
Rastriya Swatantra Party	kind=party
RAW	kind=government	acronym-of=Research and Analysis Wing
Raytheon	kind=company
Razakars	kind=ngo
Razem	kind=party
RBA	kind=government	acronym-of=Reserve Bank of Australia
RBC	kind=company	acronym-of=Royal Bank of Canada
RBI	kind=government	acronym-of=Reserve Bank of India
RBS	kind=company	acronym-of=Royal Bank of Scotland
RCEP	kind=international	acronym-of=Regional Comprehensive Economic Partnership
RCMP	kind=government	acronym-of=Royal Canadian Mounted Police
RDIF	kind=government	acronym-of=Russian Direct Investment Fund
Real IRA	kind=ngo
Realizing Goals	kind=party
Rebuilding Korea Party	kind=party
Receita Federal	kind=government
Reconquête	kind=party
Red Army Faction	kind=ngo
Red Brigades	kind=ngo
Red Command	kind=ngo
Red Crescent	kind=international
Red Cross	kind=international
Red Cross and Red Crescent Movement	kind=international
Red Dot United	kind=party
Red Hand Commando	kind=ngo
Red Hand Defenders	kind=ngo
Red Tabara	kind=ngo
Red-Green Alliance	kind=party
RED-Tabara	kind=ngo
Reddit	kind=company
Reebok	kind=company
Referendum Party	kind=party
Reform Party	kind=party
Reform Party of Canada	kind=party
Reform Party of Singapore	kind=party
Reform the Armed Forces Movement	kind=ngo
Reform UK	kind=party
Reformed Political Party	kind=party
Reformist Movement	kind=party
Regeneron	kind=company
Regional Assistance Mission to Solomon Islands	kind=international
Regional Comprehensive Economic Partnership	kind=international
Reichsbank	kind=government
Reichsbürger	kind=ngo
Reichstag	kind=government
Reichswehr	kind=government
Reiwa Shinsengumi	kind=party
Reliance	kind=company
Reliance Industries	kind=company
Reliance Jio	kind=company
Religious Zionist Party	kind=party
Renamo	kind=party
Renault	kind=company
Renew Europe	kind=party
Renovación Popular	kind=party
Renua	kind=party	acronym-of=Renua Ireland
Renua Ireland	kind=party
Reporters Without Borders	kind=ngo
Repsol	kind=company
Republic of Fiji Military Forces	kind=government
Republican Action Against Drugs	kind=ngo
Republican Guard	kind=government
Republican Left of Catalonia	kind=party
Republican National Committee	kind=party
Republican Party	kind=party
Republican Party of Armenia	kind=party
Republican Party of Chile	kind=party
Republican People's Party	kind=party
Republican Proposal	kind=party
Republican Sinn Féin	kind=party
Republican Turkish Party	kind=party
Rescue Coordination Centre New Zealand	kind=government
Research and Analysis Wing	kind=government
Research in Motion	kind=company
Reserve Bank of Australia	kind=government
Reserve Bank of Fiji	kind=government
Reserve Bank of India	kind=government
Reserve Bank of Malawi	kind=government
Reserve Bank of New Zealand	kind=government
Reserve Bank of Zimbabwe	kind=government
Respect Party	kind=party
Revenu Québec	kind=government
Revenue Commissioners	kind=government
Revenue Mobilisation Allocation and Fiscal Commission	kind=government
Revenue Scotland	kind=government
Revolution for Prosperity	kind=party
Revolutionary Armed Forces of Colombia	kind=ngo
Revolutionary Front for an Independent East Timor	kind=party
Revolutionary Goans Party	kind=party
Revolutionary Guard	kind=government
Revolutionary Guards	kind=government
Revolutionary Left Movement	kind=ngo
Revolutionary Nationalist Movement	kind=party
Revolutionary Organization 17 November	kind=ngo
Revolutionary People's Liberation Party-Front	kind=ngo
Revolutionary Socialist Party	kind=party
Revolutionary United Front	kind=ngo
Reynolds American	kind=company
RHDP	kind=party	acronym-of=Rally of Houphouëtists for Democracy and Peace
Rhodesian Front	kind=party
Rideau Cottage	kind=government
Right Sector	kind=party
Rightmove	kind=company
Riigikogu	kind=government
Rijkswaterstaat	kind=government
RIKEN	kind=government
Riksbank	kind=government
Riksdag	kind=government
Riksdagen	kind=government
Rio Tinto	kind=company
Rise Above Movement	kind=ngo
Rise Mzansi	kind=party
Rite Aid	kind=company
Rivian	kind=company
RIVM	kind=government
Riyadus-Salikhin	kind=ngo
RJD	kind=party	acronym-of=Rashtriya Janata Dal
RNC	kind=party	acronym-of=Republican National Committee
RNIB	kind=ngo
RNLI	kind=ngo
Road Traffic Management Corporation	kind=government
Roads and Transport Authority	kind=government
Robinhood	kind=company
Roche	kind=company
Rohingya Solidarity Organisation	kind=ngo
Rolex	kind=company
Rolls-Royce	kind=company
Roman Curia	kind=government
Roman Rota	kind=government
Rosatom	kind=company
Rosaviatsiya	kind=government
Roscosmos	kind=government
Rosfinmonitoring	kind=government
Rosgvardia	kind=government
Rosgvardiya	kind=government
Roshydromet	kind=government
Roskomnadzor	kind=government
Roskosmos	kind=government
Rosneft	kind=company
Rosoboronexport	kind=company
Rospotrebnadzor	kind=government
Rosprirodnadzor	kind=government
Rosselkhoznadzor	kind=government
Rossotrudnichestvo	kind=government
Rosstat	kind=government
Rostekhnadzor	kind=government
Roundtable Hong Kong	kind=party
Royal Bank of Canada	kind=company
Royal Bank of Scotland	kind=company
Royal Canadian Mint	kind=government
Royal Canadian Mounted Police	kind=government
Royal Caribbean	kind=company
Royal Dutch Shell	kind=company
Royal Mail	kind=company
Royal Marines	kind=government
Royal Papua New Guinea Constabulary	kind=government
Royal Sulu Force	kind=ngo
Royal Ulster Constabulary	kind=government
RSPB	kind=ngo
RSPCA	kind=ngo
RTMC	kind=government	acronym-of=Road Traffic Management Corporation
RUC	kind=government	acronym-of=Royal Ulster Constabulary
Rugby Australia	kind=international
Rugby Canada	kind=international
Runda Kumpulan Kecil	kind=ngo
RUSADA	kind=government
Rusal	kind=company
Russian Direct Investment Fund	kind=government
Russian Imperial Movement	kind=ngo
Russian Volunteer Corps	kind=ngo
Rwandan Patriotic Army	kind=ngo
Rwandan Patriotic Front	kind=party
RWE	kind=company
Ryanair	kind=company
S&P	kind=company	acronym-of=Standard & Poor's
S.O.S. Romania	kind=party
Saab	kind=company
SAARC	kind=international
Sabaot Land Defence Force	kind=ngo
SABIC	kind=company
SABMiller	kind=company
Sabor	kind=government
SACAA	kind=government	acronym-of=South African Civil Aviation Authority
SACP	kind=party	acronym-of=South African Communist Party
SADC	kind=international
Sadrist Movement	kind=party
Saeima	kind=government
Saenuri Party	kind=party
Safaricom	kind=company
Safe Work Australia	kind=government
Safeway	kind=company
SafeWork NSW	kind=government
Safran	kind=company
Sahitya Akademi	kind=government
SAHPRA	kind=government	acronym-of=South African Health Products Regulatory Authority
Sahra Wagenknecht Alliance	kind=party
SAHRC	kind=government	acronym-of=South African Human Rights Commission
SAIC	kind=company
Sainsbury's	kind=company
Saint Lucia Labour Party	kind=party
Sairoon	kind=party
Salafist Group for Preaching and Combat	kind=ngo
Salaries and Remuneration Commission	kind=government
Salesforce	kind=company
SALGA	kind=government	acronym-of=South African Local Government Association
Salvamento Marítimo	kind=government
Salwa Judum	kind=ngo
Sam Rainsy Party	kind=party
Samagi Jana Balawegaya	kind=party
Samajwadi Party	kind=party
Samaritans	kind=ngo
SAMR	kind=government	acronym-of=State Administration for Market Regulation
SAMRC	kind=government	acronym-of=South African Medical Research Council
SAMSA	kind=government	acronym-of=South African Maritime Safety Authority
Samsung	kind=company
Samsung Electronics	kind=company
San Miguel	kind=company
SANBI	kind=government	acronym-of=South African National Biodiversity Institute
SANDF	kind=government
Sandiganbayan	kind=government
Sandinista National Liberation Front	kind=party
Sandor Palace	kind=government
Sangeet Natak Akademi	kind=government
Sangguniang Kabataan	kind=government
Sangguniang Panlalawigan	kind=government
Sangguniang Panlungsod	kind=government
Sanofi	kind=company
SANParks	kind=government	acronym-of=South African National Parks
SANRAL	kind=government	acronym-of=South African National Roads Agency
Sansad	kind=government
Sansad Bhavan	kind=government
Sanseito	kind=party
Santander	kind=company
Santos	kind=company
Santé Publique France	kind=government
SAP	kind=company
SAPS	kind=government
Sarawak United People's Party	kind=party
Saraya al-Salam	kind=ngo
SARS	kind=government	acronym-of=South African Revenue Service
Sashastra Seema Bal	kind=government
Saskatchewan Party	kind=party
Sasol	kind=company
SASSA	kind=government	acronym-of=South African Social Security Agency
Saudi Arabian Monetary Authority	kind=government
Saudi Aramco	kind=company
Saudi Central Bank	kind=government
Saudi Data and Artificial Intelligence Authority	kind=government
Saudi Food and Drug Authority	kind=government
Saudi Hezbollah	kind=ngo
SAVAK	kind=government
Save Romania Union	kind=party
Save the Children	kind=ngo
Sayeret Matkal	kind=government
Sberbank	kind=company
SBI	kind=company	acronym-of=State Bank of India
SBSP	kind=party	acronym-of=Suheldev Bharatiya Samaj Party
SBU	kind=government
SCAF	kind=government
SCDF	kind=government	acronym-of=Singapore Civil Defence Force
Schloss Bellevue	kind=government
Schlumberger	kind=company
Schutzstaffel	kind=ngo
Sciensano	kind=government
SCO	kind=international	acronym-of=Shanghai Cooperation Organization
Scotiabank	kind=company
Scotland Yard	kind=government
Scottish Athletics	kind=international
Scottish Canals	kind=government
Scottish Conservatives	kind=party
Scottish Enterprise	kind=government
Scottish Environment Protection Agency	kind=government
Scottish Green Party	kind=party
Scottish Greens	kind=party
Scottish Labour	kind=party
Scottish Liberal Democrats	kind=party
Scottish National Party	kind=party
Scottish Qualifications Authority	kind=government
Scottish Rugby	kind=international
Scottish Socialist Party	kind=party
SDAIA	kind=government	acronym-of=Saudi Data and Artificial Intelligence Authority
SDLP	kind=party	acronym-of=Social Democratic and Labour Party
SDRF	kind=government	acronym-of=State Disaster Response Force
Se Acabó La Fiesta	kind=party
Sea Shepherd	kind=ngo
SEAI	kind=government	acronym-of=Sustainable Energy Authority of Ireland
Seanad	kind=government
Seanad Éireann	kind=government
Sears	kind=company
SEATO	kind=international
SEBI	kind=government
SEBIN	kind=government
SEC	kind=government	acronym-of=Securities and Exchange Commission
SECP	kind=government	acronym-of=Securities and Exchange Commission of Pakistan
Secret Intelligence Service	kind=government
Secret Service	kind=government
Secretariat of the Pacific Regional Environment Programme	kind=international
Securitate	kind=government
Securities and Exchange Board of India	kind=government
Securities and Exchange Commission	kind=government
Securities and Exchange Commission of Pakistan	kind=government
Securities and Futures Commission	kind=government
Securities Commission Malaysia	kind=government
Security Belt Forces	kind=ngo
Security Council	kind=international
Security Service of Ukraine	kind=government
SEDENA	kind=government
Sedlabanki	kind=government
Segunda Marquetalia	kind=ngo
Seimas	kind=government
SEIU	kind=ngo
Sejm	kind=government
Seleka	kind=ngo
Self-Defence of the Republic of Poland	kind=party
Selfridges	kind=company
Semangat 46	kind=party
SEMAR	kind=government
Semarnat	kind=government
Semilla Movement	kind=party
SENAFRONT	kind=government
SENAMHI	kind=government
Senapred	kind=government
SENASA	kind=government
Senate	kind=government
Sendero Luminoso	kind=ngo
Senedd	kind=government
Senedd Cymru	kind=government
Senegalese Democratic Party	kind=party
SEPA	kind=government
Seprona	kind=government
SEPTA	kind=government	acronym-of=Southeastern Pennsylvania Transportation Authority
Serb Democratic Party	kind=party
Serb List	kind=party
Serbia Against Violence	kind=party
Serbian Progressive Party	kind=party
Serbian Radical Party	kind=party
Serco	kind=company
Seri Perdana	kind=government
Serious Fraud Investigation Office	kind=government
Serious Fraud Office	kind=government
Serum Institute of India	kind=company
Service Canada	kind=government
Service NSW	kind=government
Services Australia	kind=government
SFIO	kind=government	acronym-of=Serious Fraud Investigation Office
SFO	kind=government	acronym-of=Serious Fraud Office
SFOR	kind=international
Shabak	kind=government
Shabiha	kind=ngo
Shaldag	kind=government
Shan Nationalities League for Democracy	kind=party
Shan State Army	kind=ngo
Shanghai Cooperation Organisation	kind=international
Shanghai Cooperation Organization	kind=international
Shanti Bahini	kind=ngo
Sharp Corp	kind=company
Shas	kind=party
Shayetet 13	kind=government
Shell	kind=company
Sheraton	kind=company
Shin Bet	kind=government
Shining Path	kind=ngo
Shinui	kind=party
Shiromani Akali Dal	kind=party
Shital Niwas	kind=government
Shiv Sena	kind=party
Shiv Sena (UBT)	kind=party
Shooters, Fishers and Farmers Party	kind=party
Shopify	kind=company
Shoprite	kind=company
Shor Party	kind=party
Shura Council	kind=government
Siemens	kind=company
Sierra Club	kind=ngo
Sierra Leone People's Party	kind=party
SIFC	kind=government	acronym-of=Special Investment Facilitation Council
Sigurimi	kind=government
Sikhs for Justice	kind=ngo
Sikkim Democratic Front	kind=party
Sikkim Krantikari Morcha	kind=party
Singapore Airlines	kind=company
Singapore Civil Defence Force	kind=government
Singapore Customs	kind=government
Singapore Democratic Alliance	kind=party
Singapore Democratic Party	kind=party
Singapore People's Party	kind=party
Singapore Police Force	kind=government
Single Supervisory Mechanism	kind=international
SingTel	kind=company
Sinjar Resistance Units	kind=ngo
Sinn Féin	kind=party
Sinopec	kind=company
Sinopharm	kind=company
Sinovac	kind=company
Sipah-e-Muhammad	kind=ngo
Sipah-e-Sahaba	kind=ngo
Sipah-e-Sahaba Pakistan	kind=ngo
SIPO	kind=government	acronym-of=Standards in Public Office Commission
Siumut	kind=party
SK Hynix	kind=company
SkillsFuture Singapore	kind=government
Skupshtina	kind=government
Skupstina	kind=government
Skupština	kind=government
Slack	kind=company
SLFP	kind=party	acronym-of=Sri Lanka Freedom Party
SLORC	kind=government	acronym-of=State Law and Order Restoration Council
Slovak National Party	kind=party
Slovenian Democratic Party	kind=party
SLPP	kind=party	acronym-of=Sri Lanka Podujana Peramuna
Smer	kind=party
Smer-SD	kind=party
Smithsonian	kind=government
Smithsonian Institution	kind=government
Smolny	kind=government
Snap Inc.	kind=company
Snapchat	kind=company
SNC-Lavalin	kind=company
SNP	kind=party	acronym-of=Scottish National Party
Sobranje	kind=government
Soccer Canada	kind=international
Social Christian Unity Party	kind=party
Social Credit Party	kind=party
Social Democratic Alliance	kind=party
Social Democratic and Labour Party	kind=party
Social Democratic Front	kind=party
Social Democratic Liberal Party	kind=party
Social Democratic Party	kind=party
Social Democratic Party of Austria	kind=party
Social Democratic Party of Croatia	kind=party
Social Democratic Party of Finland	kind=party
Social Democratic Party of Germany	kind=party
Social Democratic Party of Japan	kind=party
Social Democratic Party of Lithuania	kind=party
Social Democratic Party of Nigeria	kind=party
Social Democratic Party of Romania	kind=party
Social Democratic Party of Switzerland	kind=party
Social Democratic Union of Macedonia	kind=party
Social Liberal Party	kind=party
Social Security Administration	kind=government
Social Security and National Insurance Trust	kind=government
Social Security Scotland	kind=government
Socialism and Liberty Party	kind=party
Socialist Forces Front	kind=party
Socialist Labour Party	kind=party
Socialist Left Party	kind=party
Socialist Party	kind=party
Socialist Party of Albania	kind=party
Socialist Party of America	kind=party
Socialist Party of Chile	kind=party
Socialist Party of Senegal	kind=party
Socialist Party of Serbia	kind=party
Socialist Party USA	kind=party
Socialist People's Party	kind=party
Socialist Revolutionary Party	kind=party
Socialist Union of Popular Forces	kind=party
Socialist Unity Party	kind=party
Socialist Unity Party of Germany	kind=party
Socialist Workers Party	kind=party
Socialists and Democrats	kind=party
Societe Generale	kind=company
Société Générale	kind=company
Socso	kind=government
SODELPA	kind=party	acronym-of=Social Democratic Liberal Party
SOFAZ	kind=government	acronym-of=State Oil Fund of Azerbaijan
SoftBank	kind=company
Soldiers of Odin	kind=ngo
Somali National Alliance	kind=ngo
Somali National Movement	kind=ngo
Somali Youth League	kind=party
Somalia Battalion	kind=ngo
Sonangol	kind=company
Sonatrach	kind=company
Sons of Freedom	kind=ngo
Sons of Iraq	kind=ngo
Sony	kind=company
Soqosoqo Duavata ni Lewenivanua	kind=party
South African Civil Aviation Authority	kind=government
South African Communist Party	kind=party
South African Health Products Regulatory Authority	kind=government
South African Human Rights Commission	kind=government
South African Local Government Association	kind=government
South African Maritime Safety Authority	kind=government
South African Medical Research Council	kind=government
South African National Biodiversity Institute	kind=government
South African National Defence Force	kind=government
South African National Parks	kind=government
South African National Roads Agency	kind=government
South African Police Service	kind=government
South African Reserve Bank	kind=government
South African Revenue Service	kind=government
South African Social Security Agency	kind=government
South Asian Association for Regional Cooperation	kind=international
South Block	kind=government
South Lebanon Army	kind=ngo
South Schleswig Voters' Association	kind=party
South Sudan Liberation Army	kind=ngo
South Tyrolean People's Party	kind=party
South West Africa People's Organisation	kind=party
SOUTHCOM	kind=government
Southeastern Pennsylvania Transportation Authority	kind=government
Southern African Development Community	kind=international
Southern Common Market	kind=international
Southern Movement	kind=ngo
Southern Poverty Law Center	kind=ngo
Southern Transitional Council	kind=party
Southwest Airlines	kind=company
Sovereign Military Order of Malta	kind=international
SpaceX	kind=company
SPAK	kind=government
Spanish Socialist Workers' Party	kind=party
Sparta Battalion	kind=ngo
SPD	kind=party
Special Anti-Robbery Squad	kind=government
Special Investment Facilitation Council	kind=government
Special Jurisdiction for Peace	kind=government
Spetsnaz	kind=government
SpiceJet	kind=company
SPLA	kind=ngo	acronym-of=Sudan People's Liberation Army
SPLM-IO	kind=party
SPLM-N	kind=ngo	acronym-of=Sudan People's Liberation Movement-North
Sport England	kind=international
Sport Integrity Australia	kind=government
Sport Ireland	kind=international
Sport New Zealand	kind=government
Sport NZ	kind=government
Sport Singapore	kind=government
Sports Direct	kind=company
SportSG	kind=government
Spotify	kind=company
SPREP	kind=international	acronym-of=Secretariat of the Pacific Regional Environment Programme
Sprint Corp	kind=company
SPÖ	kind=party	acronym-of=Social Democratic Party of Austria
SQA	kind=government	acronym-of=Scottish Qualifications Authority
Square Inc.	kind=company
Sri Lanka Freedom Party	kind=party
Sri Lanka Muslim Congress	kind=party
Sri Lanka Podujana Peramuna	kind=party
SSNIT	kind=government	acronym-of=Social Security and National Insurance Trust
St Kitts and Nevis Labour Party	kind=party
St. Louis Fed	kind=government
Stagecoach	kind=company
Standard & Poor's	kind=company
Standard Bank	kind=company
Standard Chartered	kind=company
Standards in Public Office Commission	kind=government
Starbucks	kind=company
Stasi	kind=government
State Administration for Market Regulation	kind=government
State Bank of India	kind=company
State Bank of Pakistan	kind=government
State Bank of Vietnam	kind=government
State Bureau of Investigation	kind=government
State Department	kind=government
State Disaster Response Force	kind=government
State Duma	kind=government
State Farm	kind=company
State Great Khural	kind=government
State Law and Order Restoration Council	kind=government
State of Law Coalition	kind=party
State Oil Fund of Azerbaijan	kind=government
State Peace and Development Council	kind=government
Statens Serum Institut	kind=government
States of Guernsey	kind=government
States of Jersey	kind=government
States' Rights Democratic Party	kind=party
Statista	kind=company
Statistics Canada	kind=government
Statistics Denmark	kind=government
Statistics Finland	kind=government
Statistics Korea	kind=government
Statistics Netherlands	kind=government
Statistics New Zealand	kind=government
Statistics Norway	kind=government
Statistics South Africa	kind=government
Statistics Sweden	kind=government
Statoil	kind=company
Stats NZ	kind=government
Stats SA	kind=government
StatsSA	kind=government
Stavka	kind=government
Stellantis	kind=company
Stenbock House	kind=government
Stern Gang	kind=ngo
Stonewall	kind=ngo
Stormont	kind=government
Stormont Assembly	kind=government
Stormont Executive	kind=government
Storting	kind=government
Stortinget	kind=government
Stripe	kind=company
Students Islamic Movement of India	kind=ngo
Sturmabteilung	kind=ngo
Ständerat	kind=government
Subaru	kind=company
Sublime Porte	kind=government
Subway	kind=company
Sudan Liberation Army	kind=ngo
Sudan Liberation Movement	kind=ngo
Sudan Liberation Movement/Army	kind=ngo
Sudan People's Liberation Army	kind=ngo
Sudan People's Liberation Movement	kind=party
Sudan People's Liberation Movement-North	kind=ngo
Sudan Revolutionary Front	kind=ngo
Sudanese Communist Party	kind=party
Suhakam	kind=government
Suheldev Bharatiya Samaj Party	kind=party
Sukhoi	kind=company
Sultan Murad Division	kind=ngo
Sumar	kind=party
Sumitomo	kind=company
Sun Pharma	kind=company
SUNAT	kind=government
Suncor	kind=company
Sunni Ittehad Council	kind=party
Suparco	kind=government
Superior Electoral Court	kind=government
Supo	kind=government
Supreme Council of the Armed Forces	kind=government
Supreme Court	kind=government
Supreme Court Collegium	kind=government
Supreme Election Council	kind=government
Supreme Electoral Council	kind=government
Supreme Headquarters Allied Powers Europe	kind=international
Supreme Islamic Iraqi Council	kind=party
Supreme People's Procuratorate	kind=government
Supreme Soviet	kind=government
Supremo Tribunal Federal	kind=government
Surfers Against Sewage	kind=ngo
Survey of India	kind=government
Sustainable Energy Authority of Ireland	kind=government
Sustrans	kind=ngo
Suzuki	kind=company
Sveriges Riksbank	kind=government
Svoboda Party	kind=party
SVR	kind=government
Swabhiman Paksha	kind=party
Swapo	kind=party
Swatantra Party	kind=party
Swatch	kind=company
Sweden Democrats	kind=party
Swedish Green Party	kind=party
Swedish People's Party of Finland	kind=party
Swedish Social Democratic Party	kind=party
Swimming Australia	kind=international
Swiss Guard	kind=government
Swiss National Bank	kind=government
Swiss People's Party	kind=party
Swiss Re	kind=company
Swissmedic	kind=government
Symbionese Liberation Army	kind=ngo
Syrian Democratic Council	kind=party
Syrian Democratic Forces	kind=ngo
Syrian National Army	kind=ngo
Syrian National Coalition	kind=party
Syrian National Council	kind=party
Syrian Social Nationalist Party	kind=party
Syriza	kind=party
Sándor Palace	kind=government
São Bento Palace	kind=government
Säpo	kind=government
Séléka	kind=ngo
Sûreté du Québec	kind=government
T-Mobile	kind=company
Ta'al	kind=party
Ta'ang National Liberation Army	kind=ngo
Tabung Haji	kind=government
Taco Bell	kind=company
Tahya Tounes	kind=party
Taiwan Affairs Office	kind=government
Taiwan Centers for Disease Control	kind=government
Taiwan People's Party	kind=party
Taiwan Statebuilding Party	kind=party
Takata	kind=company
Taliban	kind=party
TalkTalk	kind=company
Tamil Maanila Congress	kind=party
Tamil Makkal Viduthalai Pulikal	kind=ngo
Tamil National Alliance	kind=party
Tamil Tigers	kind=ngo
Tamil United Liberation Front	kind=party
Tamilaga Vettri Kazhagam	kind=party
TANAPA	kind=government
Tanganyika African National Union	kind=party
Tangedco	kind=government
Tanodbayan	kind=government
Tanzania Communications Regulatory Authority	kind=government
Taqaddum	kind=party
Target Corp	kind=company
Tata	kind=company
Tata Consultancy Services	kind=company
Tata Motors	kind=company
Tata Sons	kind=company
Tata Steel	kind=company
Tatmadaw	kind=government
Tax Administration Jamaica	kind=government
TCRA	kind=government	acronym-of=Tanzania Communications Regulatory Authority
TCS	kind=company	acronym-of=Tata Consultancy Services
TD Bank	kind=company
TDRA	kind=government	acronym-of=Telecommunications and Digital Government Regulatory Authority
Te Aka Whai Ora	kind=government
Te Pati Maori	kind=party
Te Puni Kōkiri	kind=government
Te Pāti Māori	kind=party
Te Whatu Ora	kind=government
Teagasc	kind=government
Teamsters	kind=ngo
Technical Education and Skills Development Authority	kind=government
Technisches Hilfswerk	kind=government
Tehreek-e-Insaf	kind=party
Tehreek-e-Labbaik	kind=party
Tehreek-e-Labbaik Pakistan	kind=party
Tehreek-e-Nafaz-e-Shariat-e-Mohammadi	kind=ngo
Tehreek-e-Taliban Pakistan	kind=ngo
Tehrik-i-Taliban Pakistan	kind=ngo
Telangana Rashtra Samithi	kind=party
Telecom Italia	kind=company
Telecom Regulatory Authority of India	kind=government
Telecommunications and Digital Government Regulatory Authority	kind=government
Telefonica	kind=company
Telefónica	kind=company
Telenor	kind=company
Telmex	kind=company
Telstra	kind=company
Telugu Desam	kind=party
Telugu Desam Party	kind=party
Temasek	kind=company
Tencent	kind=company
Tennessee Valley Authority	kind=government
Tennis Australia	kind=international
Tennis Canada	kind=international
Tepco	kind=company
Terra Lliure	kind=ngo
Terrorgram Collective	kind=ngo
Tertiary Education Trust Fund	kind=government
Tesco	kind=company
TESDA	kind=government	acronym-of=Technical Education and Skills Development Authority
Tesla	kind=company
Tesla Motors	kind=company
TETFund	kind=government	acronym-of=Tertiary Education Trust Fund
Teva	kind=company
Texas Instruments	kind=company
TfGM	kind=government	acronym-of=Transport for Greater Manchester
TfL	kind=government	acronym-of=Transport for London
Thai Rak Thai	kind=party
Thai Raksa Chart	kind=party
Thai Sang Thai	kind=party
Thales	kind=company
Thames House	kind=government
Thames Water	kind=company
Theranos	kind=company
There Is Such a People	kind=party
Thomas Cook	kind=company
Three Brotherhood Alliance	kind=ngo
Three Percenters	kind=ngo
Thyssenkrupp	kind=company
Tiako I Madagasikara	kind=party
Ticino League	kind=party
Tiffany & Co.	kind=company
Tigray Defence Forces	kind=ngo
Tigray Defense Forces	kind=ngo
Tigray People's Liberation Front	kind=party
TikTok	kind=company
Tim Hortons	kind=company
Time Warner	kind=company
Tingog	kind=party
Tipra Motha	kind=party
Tipra Motha Party	kind=party
Tisza Party	kind=party
TMC	kind=party
TNLA	kind=ngo	acronym-of=Ta'ang National Liberation Army
TNPSC	kind=government
To Potami	kind=party
Tobago House of Assembly	kind=government
Together for Catalonia	kind=party
Together for Change	kind=party
Tokugawa Shogunate	kind=government
Tomin First no Kai	kind=party
Tonton Macoute	kind=government
Tontons Macoutes	kind=ngo
TOP 09	kind=party
Toronto Transit Commission	kind=government
Torre Ejecutiva	kind=government
Tory Party	kind=party
Toshiba	kind=company
Total SA	kind=company
TotalEnergies	kind=company
Toyota	kind=company
TPLF	kind=party	acronym-of=Tigray People's Liberation Front
Tracfin	kind=government
Trade Unionist and Socialist Coalition	kind=party
Trader Joe's	kind=company
Traditional Unionist Voice	kind=party
Traficom	kind=government
TRAI	kind=government
TransCanada	kind=company
Transnet	kind=company
Transparency International	kind=ngo
Transport Canada	kind=government
Transport for Greater Manchester	kind=government
Transport for London	kind=government
Transport for NSW	kind=government
Transport for the North	kind=government
Transport for Wales	kind=government
Transport Infrastructure Ireland	kind=government
Transport Scotland	kind=government
Transportation Security Administration	kind=government
Treasury	kind=government
Tren de Aragua	kind=ngo
Treuhand	kind=government
Treuhandanstalt	kind=government
Tribunal Supremo Electoral	kind=government
Trinamool Congress	kind=party
Trinidad and Tobago Police Service	kind=government
True Finns	kind=party
True Path Party	kind=party
True Whig Party	kind=party
Trump Organization	kind=company
Trumpet of Patriots	kind=party
Trussell Trust	kind=ngo
Truth and Reconciliation Commission	kind=government
TSA	kind=government	acronym-of=Transportation Security Administration
TSMC	kind=company
TTC	kind=government	acronym-of=Toronto Transit Commission
TTP	kind=ngo	acronym-of=Tehreek-e-Taliban Pakistan
TTPS	kind=government	acronym-of=Trinidad and Tobago Police Service
Tubitak	kind=government
Tudeh Party	kind=party
Tui	kind=company
TUIK	kind=government
Tumblr	kind=company
Tupac Amaru Revolutionary Movement	kind=ngo
Tupamaros	kind=ngo
Tupolev	kind=company
Turkish Airlines	kind=company
Turkish Hezbollah	kind=ngo
Turkish Resistance Organisation	kind=ngo
Turkistan Islamic Party	kind=ngo
TurkStat	kind=government
TUSC	kind=party	acronym-of=Trade Unionist and Socialist Coalition
Tusla	kind=government
TUV	kind=party	acronym-of=Traditional Unionist Voice
Tweede Kamer	kind=government
Twitter	kind=company
Two-Tailed Dog Party	kind=party
Tynwald	kind=government
Tyson Foods	kind=company
Tzomet	kind=party
Túpac Amaru Revolutionary Movement	kind=ngo
TÜBİTAK	kind=government
U.N.	kind=international	acronym-of=United Nations
U.N. Development Program	kind=international
U.N. Environment Program	kind=international
U.N. General Assembly	kind=international
U.N. Relief and Works Agency	kind=international
U.N. Security Council	kind=international
U.S. Border Patrol	kind=government
U.S. Citizenship and Immigration Services	kind=government
U.S. Coast Guard	kind=government
U.S. Congress	kind=government
U.S. Customs and Border Protection	kind=government
U.S. Fish and Wildlife Service	kind=government
U.S. Geological Survey	kind=government
U.S. House of Representatives	kind=government
U.S. Immigration and Customs Enforcement	kind=government
U.S. Postal Service	kind=government
U.S. Senate	kind=government
U.S. Soccer	kind=international
U.S. State Department	kind=government
U.S. Supreme Court	kind=government
U.S. Treasury	kind=government
UAW	kind=ngo
Uber	kind=company
UBOS	kind=government	acronym-of=Uganda Bureau of Statistics
UBS	kind=company
UCI	kind=international
UCP	kind=party	acronym-of=United Conservative Party
UDA	kind=party
UDBA	kind=government
UDPS	kind=party	acronym-of=Union for Democracy and Social Progress
UEFA	kind=international
UEMOA	kind=international
UFCW	kind=ngo
UFF	kind=ngo	acronym-of=Ulster Freedom Fighters
Uganda Bureau of Statistics	kind=government
Uganda National Examinations Board	kind=government
Uganda People's Congress	kind=party
UGCC	kind=party	acronym-of=United Gold Coast Convention
UIDAI	kind=government
UK Athletics	kind=international
UK Export Finance	kind=government
UK Independence Party	kind=party
UK Research and Innovation	kind=government
UK Sport	kind=international
UK Visas and Immigration	kind=government
UKHSA	kind=government
UKIP	kind=party	acronym-of=UK Independence Party
Ukrainian Democratic Alliance for Reform	kind=party
Ukrainian Insurgent Army	kind=ngo
UKRI	kind=government	acronym-of=UK Research and Innovation
UKVI	kind=government	acronym-of=UK Visas and Immigration
ULFA	kind=ngo	acronym-of=United Liberation Front of Asom
ULFA (Independent)	kind=ngo
ULFA-I	kind=ngo
Ulster Defence Association	kind=ngo
Ulster Freedom Fighters	kind=ngo
Ulster Unionist Party	kind=party
Ulster Volunteer Force	kind=ngo
Ulster Volunteers	kind=ngo
Umalusi	kind=government
Umbrella for Democratic Change	kind=party
Umkhonto we Sizwe	kind=ngo
uMkhonto weSizwe	kind=ngo
uMkhonto weSizwe Party	kind=party
Umma Party	kind=party
Umno	kind=party
UN	kind=international	acronym-of=United Nations
UN Environment	kind=international
UN Environment Programme	kind=international
UN General Assembly	kind=international
UN Habitat	kind=international
UN Security Council	kind=international
UN Tourism	kind=international
UN Women	kind=international
UN-Habitat	kind=international
UN-Water	kind=international
UNAIDS	kind=international
UNAMA	kind=international
UNAMI	kind=international
UNAMID	kind=international
UNAMIR	kind=international
UNAMSIL	kind=international
UNASUR	kind=international
UNCITRAL	kind=international
UNCTAD	kind=international
Under Armour	kind=company
UNDOF	kind=international
UNDP	kind=international
UNDRR	kind=international
UNEB	kind=government	acronym-of=Uganda National Examinations Board
UNEP	kind=international
UNESCAP	kind=international
UNESCO	kind=international
UNFCCC	kind=international
UNFICYP	kind=international
UNFPA	kind=international
UNGA	kind=international
UNHCR	kind=international
UNHRC	kind=international
UNICEF	kind=international
UniCredit	kind=company
UNICRI	kind=international
Unidas Podemos	kind=party
UNIDIR	kind=international
UNIDO	kind=international
UNIFEM	kind=international
Unified Progressive Party	kind=party
UNIFIL	kind=international
Unilever	kind=company
Union for a Popular Movement	kind=party
Union for Democracy and Social Progress	kind=party
Union for French Democracy	kind=party
Union for Peace and Development Party	kind=party
Union for the Congolese Nation	kind=party
Union for the Homeland	kind=party
Union for the Republic	kind=party
Union Nationale	kind=party
Union of Congolese Patriots	kind=ngo
Union of Democratic Forces	kind=party
Union of Forces for Democracy and Development	kind=ngo
Union of Greens and Farmers	kind=party
Union of Islamic Courts	kind=ngo
Union of Right Forces	kind=party
Union of the Right for the Republic	kind=party
Union Pacific	kind=company
Union Public Service Commission	kind=government
Union Solidarity and Development Party	kind=party
UNIP	kind=party	acronym-of=United National Independence Party
Uniqlo	kind=company
UNISFA	kind=international
Unison	kind=ngo
Unit 8200	kind=government
UNITA	kind=ngo
UNITAD	kind=international
Unitaid	kind=international
UNITAMS	kind=international
UNITAR	kind=international
Unitary Platform	kind=party
UniTeam	kind=party
United Airlines	kind=company
United Arab List	kind=party
United Australia Party	kind=party
United Auto Workers	kind=ngo
United Bangsamoro Justice Party	kind=party
United Civic Party	kind=party
United Conservative Party	kind=party
United Democratic Alliance	kind=party
United Democratic Front	kind=party
United Democratic Movement	kind=party
United Democratic Party	kind=party
United Development Party	kind=party
United Future Party	kind=party
United Gold Coast Convention	kind=party
United Left	kind=party
United Liberation Front of Asom	kind=ngo
United Liberation Front of Assam	kind=ngo
United Liberation Movement of Liberia for Democracy	kind=ngo
United Malays National Organisation	kind=party
United National Congress	kind=party
United National Independence Party	kind=party
United National Liberation Front	kind=ngo
United National Movement	kind=party
United National Party	kind=party
United Nations	kind=international
United Nations Assistance Mission in Afghanistan	kind=international
United Nations Development Programme	kind=international
United Nations Environment Programme	kind=international
United Nations Framework Convention on Climate Change	kind=international
United Nations General Assembly	kind=international
United Nations High Commissioner for Refugees	kind=international
United Nations Mission in South Sudan	kind=international
United Nations Office on Drugs and Crime	kind=international
United Nations Relief and Works Agency	kind=international
United Nations Security Council	kind=international
United Party for National Development	kind=party
United People's Party Liberal	kind=party
United Progressive Alliance	kind=party
United Red Army	kind=ngo
United Republican Party	kind=party
United Russia	kind=party
United Self-Defense Forces of Colombia	kind=ngo
United Seychelles	kind=party
United Socialist Party of Venezuela	kind=party
United Technologies	kind=company
United Thai Nation Party	kind=party
United Torah Judaism	kind=party
United Transformation Movement	kind=party
United Wa State Army	kind=ngo
United Workers Party	kind=party
UnitedHealth	kind=company
Unity Labour Party	kind=party
Unity Party of Nigeria	kind=party
University Grants Commission	kind=government
União Brasil	kind=party
Unión por la Patria	kind=party
UNMAS	kind=international
UNMIK	kind=international
UNMIL	kind=international
UNMISS	kind=international
UNMOGIP	kind=international
UNMOVIC	kind=international
UNOCI	kind=international
UNODC	kind=international
UNOPS	kind=international
UNOSOM	kind=international
UNPROFOR	kind=international
UNRWA	kind=international
UNSC	kind=international
UNSCEAR	kind=international
UNSCOM	kind=international
UNSMIL	kind=international
UNTAC	kind=international
UNTAET	kind=international
UNTSO	kind=international
UPDF	kind=government
UPND	kind=party	acronym-of=United Party for National Development
UPS	kind=company
UPSC	kind=government	acronym-of=Union Public Service Commission
Uri Party	kind=party
Urugwiro Village	kind=government
US Airways	kind=company
US Border Patrol	kind=government
US Fish and Wildlife Service	kind=government
US Geological Survey	kind=government
US House of Representatives	kind=government
US Soccer	kind=international
USADA	kind=international
USAID	kind=government
USDA	kind=government	acronym-of=Department of Agriculture
Usdaw	kind=ngo
USDP	kind=party	acronym-of=Union Solidarity and Development Party
USGS	kind=government	acronym-of=U.S. Geological Survey
USPS	kind=government	acronym-of=U.S. Postal Service
Ustasha	kind=ngo
USTR	kind=government	acronym-of=Office of the U.S. Trade Representative
UUP	kind=party	acronym-of=Ulster Unionist Party
UVF	kind=ngo	acronym-of=Ulster Volunteer Force
UWSA	kind=ngo	acronym-of=United Wa State Army
Uzbekistan Liberal Democratic Party	kind=party
Vale	kind=company
Vanchit Bahujan Aghadi	kind=party
Vanguard	kind=company
Vanke	kind=company
Vanua'aku Pati	kind=party
Vatican	kind=international
Vazrazhdane	kind=party
Vedanta	kind=company
Venice Commission	kind=international
Venstre	kind=party
Vente Venezuela	kind=party
ver.di	kind=ngo
Verdi	kind=ngo
Verfassungsschutz	kind=government
Verizon	kind=company
Verkhovna Rada	kind=government
Vermont Progressive Party	kind=party
Vestas	kind=company
Veterans Affairs	kind=government
Veterans Affairs Canada	kind=government
Vetevendosje	kind=party
Vetëvendosje	kind=party
Viacom	kind=company
Victorian Socialists	kind=party
Vidhan Bhavan	kind=government
Vidhan Parishad	kind=government
Vidhan Sabha	kind=government
Vidhan Soudha	kind=government
Vidhana Soudha	kind=government
Viduthalai Chiruthaigal Katchi	kind=party
Viet Cong	kind=ngo
Viet Minh	kind=ngo
Vietcong	kind=ngo
Vietnamese Communist Party	kind=party
Vikassheel Insaan Party	kind=party
Vikram Sarabhai Space Centre	kind=government
Viminale	kind=government
Virgin Atlantic	kind=company
Visa Inc.	kind=company
Visegrad Four	kind=international
Visegrad Group	kind=international
Vishva Hindu Parishad	kind=ngo
Vishwa Hindu Parishad	kind=ngo
Viv Ansanm	kind=ngo
Vivendi	kind=company
Vlaams Belang	kind=party
Vlaams Blok	kind=party
VMRO-DPMNE	kind=party
Vodafone	kind=company
Vodafone Idea	kind=company
Voice of the People Party	kind=party
Volkskammer	kind=government
Volkssturm	kind=government
Volkswagen	kind=company
Volt Europa	kind=party
Voluntad Popular	kind=party
Volunteers for the Defense of the Homeland	kind=ngo
Volvo	kind=company
Vostok Battalion	kind=ngo
Vouli	kind=government
VSSC	kind=government	acronym-of=Vikram Sarabhai Space Centre
VTB	kind=company
VVD	kind=party	acronym-of=People's Party for Freedom and Democracy
VW	kind=company
WADA	kind=international
Waddani	kind=party
WAEC	kind=international	acronym-of=West African Examinations Council
WAEMU	kind=international
Wafd Party	kind=party
Waffen-SS	kind=ngo
Wagner Group	kind=ngo
Waitangi Tribunal	kind=government
Waitrose	kind=company
Waka Kotahi	kind=government
Wal-Mart	kind=company
Walgreens	kind=company
Walmart	kind=company
Walt Disney	kind=company
Walt Disney Co.	kind=company
Wanda	kind=company
WAPDA	kind=government	acronym-of=Water and Power Development Authority
Warner Bros.	kind=company
WarnerMedia	kind=company
Warsaw Pact	kind=international
Washington Metropolitan Area Transit Authority	kind=government
Wassenaar Arrangement	kind=international
Water and Power Development Authority	kind=government
Waterways Ireland	kind=government
Wazalendo militia	kind=ngo
We Continue the Change	kind=party
We Invest in Nationhood	kind=party
Weather Underground	kind=ngo
Wehrmacht	kind=government
Weimar Triangle	kind=international
Welfare Party	kind=party
Wellcome Trust	kind=ngo
Wells Fargo	kind=company
Welsh Conservatives	kind=party
Welsh Labour	kind=party
Wendy's	kind=company
West African Economic and Monetary Union	kind=international
West African Examinations Council	kind=international
West Papua National Liberation Army	kind=ngo
West Side Boys	kind=ngo
Western and Central Pacific Fisheries Commission	kind=international
WestJet	kind=company
Westminster	kind=government
Westpac	kind=company
Wetherspoons	kind=company
WeWork	kind=company
WFP	kind=international	acronym-of=World Food Programme
WhatsApp	kind=company
Whig Party	kind=party
White Army	kind=ngo
White Aryan Resistance	kind=ngo
White House	kind=government
Whitehall	kind=government
WHO	kind=international	acronym-of=World Health Organization
Whole Foods	kind=company
Wilayat Sinai	kind=ngo
Wildlife Trusts	kind=ngo
Wildrose Party	kind=party
William Hill	kind=company
Wiper Democratic Movement	kind=party
WIPO	kind=international
Wipro	kind=company
Wirecard	kind=company
Wisma Putra	kind=government
WMATA	kind=government	acronym-of=Washington Metropolitan Area Transit Authority
WMO	kind=international	acronym-of=World Meteorological Organization
Wolesi Jirga	kind=government
Wolverine Watchmen	kind=ngo
Women's Equality Party	kind=party
Women's Protection Units	kind=ngo
Woodland Trust	kind=ngo
Woodside	kind=company
Woolworths	kind=company
Workers Party of Britain	kind=party
Workers' Party	kind=party
Workers' Party of Belgium	kind=party
Workers' Party of Brazil	kind=party
Workers' Party of Ireland	kind=party
Workers' Party of Korea	kind=party
Workers' Party of Singapore	kind=party
Workers' Party of Turkey	kind=party
Workforce Singapore	kind=government
Working Families Party	kind=party
Worksafe	kind=government
WorkSafe New Zealand	kind=government
WorkSafe NZ	kind=government
WorkSafe Victoria	kind=government
World Anti-Doping Agency	kind=international
World Aquatics	kind=international
World Athletics	kind=international
World Bank	kind=international
World Cycling	kind=international
World Economic Forum	kind=international
World Food Program	kind=international
World Food Programme	kind=international
World Health Organisation	kind=international
World Health Organization	kind=international
World Intellectual Property Organization	kind=international
World Meteorological Organisation	kind=international
World Meteorological Organization	kind=international
World Rugby	kind=international
World Tourism Organization	kind=international
World Trade Organisation	kind=international
World Trade Organization	kind=international
World Vision	kind=ngo
WPP	kind=company
Writers' Buildings	kind=government
WTA	kind=international
WTO	kind=international	acronym-of=World Trade Organization
WWF	kind=ngo
Wynn Resorts	kind=company
Xerox	kind=company
Xiaomi	kind=company
Xinjiang Production and Construction Corps	kind=government
Xunta	kind=government
Xunta de Galicia	kind=government
Yabloko	kind=party
Yachad	kind=party
Yahoo	kind=company
Yahoo!	kind=company
Yamaha	kind=company
Yan Sakai	kind=ngo
Yandex	kind=company
Yemeni Socialist Party	kind=party
Yes Bank	kind=company
Yesh Atid	kind=party
Yisrael Beiteinu	kind=party
Yisrael Beitenu	kind=party
YouGov	kind=company
Young Lords	kind=ngo
Young Progressives Party	kind=party
Youngspiration	kind=party
YouTube	kind=company
YPF	kind=company
YPG	kind=ngo	acronym-of=People's Protection Units
YPJ	kind=ngo	acronym-of=Women's Protection Units
YSR Congress	kind=party
YSR Congress Party	kind=party
YSRCP	kind=party	acronym-of=YSR Congress Party
Yugoslav Partisans	kind=ngo
Yukon Party	kind=party
Yukos	kind=company
ZACC	kind=government	acronym-of=Zimbabwe Anti-Corruption Commission
Zainebiyoun Brigade	kind=ngo
ZANU	kind=party	acronym-of=Zimbabwe African National Union
Zanu PF	kind=party
ZANU-PF	kind=party
Zapatista National Liberation Army	kind=ngo
ZAPU	kind=party	acronym-of=Zimbabwe African People's Union
Zara	kind=company
Zarzuela Palace	kind=government
Zenith Labour Party	kind=party
Zila Parishad	kind=government
Zimbabwe African National Liberation Army	kind=ngo
Zimbabwe African National Union	kind=party
Zimbabwe African National Union-Patriotic Front	kind=party
Zimbabwe African People's Union	kind=party
Zimbabwe Anti-Corruption Commission	kind=government
Zimbabwe People's Revolutionary Army	kind=ngo
ZIMRA	kind=government
ZIMSTAT	kind=government
Zionist Union	kind=party
Zomato	kind=company
Zondo Commission	kind=government
Zoom Video	kind=company
Zoopla	kind=company
Zoram People's Movement	kind=party
ZTE	kind=company
Zynga	kind=company
Áras	kind=government
Áras an Uachtaráin	kind=government
Élysée	kind=government
Óglaigh na hÉireann	kind=ngo
ÖVP	kind=party	acronym-of=Austrian People's Party
Økokrim	kind=government
Údarás na Gaeltachta	kind=government
