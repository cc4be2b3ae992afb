# Words that end or head the name of an organization.
# source: written by hand
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind position also beside
& Co	kind=company	position=tail
& Sons	kind=company	position=tail
Academy	kind=education	position=both
Academy of Sciences	kind=education	position=both
Administration	kind=government	position=both
Advertiser	kind=media	position=tail
Advisers	kind=company	position=tail
Advisors	kind=company	position=tail
Advisory	kind=company	position=tail
Aerospace	kind=company	position=tail
AFC	kind=club	position=both
Agency	kind=government	position=both
Air Force	kind=military	position=tail
Air Lines	kind=company	position=tail
Airline	kind=company	position=tail
Airlines	kind=company	position=tail
Airways	kind=company	position=tail
Albion	kind=club	position=tail
Alliance	kind=party	position=both
Alumni Association	kind=ngo	position=tail
Ambulance Service	kind=government	position=tail
Analytics	kind=company	position=tail
Andolan	kind=ngo	position=tail
antarctic survey	kind=government
Apparel	kind=company	position=tail
Appeals Court	kind=court	position=tail
Archaeological Survey	kind=government	position=tail
Archdiocese	kind=ngo	position=both
Argus	kind=media	position=tail
Armed Forces	kind=military	position=tail
Armored Division	kind=military	position=tail
Armoured Division	kind=military	position=tail
Army	kind=military	position=tail
Artillery	kind=military	position=tail
Assembly	kind=government	position=both
Asset Management	kind=company	position=tail
Associates	kind=company	position=tail
Association	kind=ngo	position=both
Assurance	kind=company	position=tail
Athletic	kind=club	position=tail
Athletics Federation	kind=club	position=tail
Atletico	kind=club	position=head
Attorney's Office	kind=court	position=both
Authority	kind=government	position=both
Automotive	kind=company	position=tail
Aviation	kind=company	position=tail
Bakery	kind=company	position=tail
Ballet	kind=ngo	position=both
Banca	kind=company	position=head
Banco	kind=company	position=head
Bancorp	kind=company	position=tail
Bancshares	kind=company	position=tail
Bank	kind=company	position=both
Bankruptcy Court	kind=court	position=tail
Banque	kind=company	position=head
Bar Association	kind=court	position=tail
Basketball Association	kind=club	position=tail
Battalion	kind=military	position=tail
Battlegroup	kind=military	position=tail
Beverages	kind=company	position=tail
Bhavan	kind=government	position=tail
Bhawan	kind=government	position=tail
Biosciences	kind=company	position=tail
Biotech	kind=company	position=tail
Bloc	kind=party	position=both
Blood Bank	kind=hospital	position=tail
Board	kind=government	position=both
Board of Commissioners	kind=government	position=tail
Board of Education	kind=government	position=both
Board of Elections	kind=government	position=tail
Board of Health	kind=government	position=tail
Board of Supervisors	kind=government	position=tail
Board of Trustees	kind=government	position=tail
Boarding School	kind=education	position=tail
Books	kind=media	position=tail
Border Patrol	kind=government	position=tail
Borough Council	kind=government	position=tail
Brands	kind=company	position=tail
Breweries	kind=company	position=tail
Brewery	kind=company	position=tail
Brewing	kind=company	position=tail
Brigade	kind=military	position=tail
Brigades	kind=ngo	position=tail
Broadcasting	kind=media	position=tail
Broadcasting Company	kind=media	position=tail
Broadcasting Corporation	kind=media	position=tail
Brotherhood	kind=ngo	position=both
Brothers	kind=company	position=tail
Builders	kind=company	position=tail
Building Society	kind=company	position=tail
Bulletin	kind=media	position=tail
Bundesrat	kind=government	position=tail
Bundestag	kind=government	position=tail
Bureau	kind=government	position=both
Business School	kind=education	position=tail
Cabinet	kind=government	position=both
Campaign	kind=party	position=tail
Cancer Center	kind=hospital	position=tail
Cancer Institute	kind=hospital	position=tail
Cannabis	kind=company	position=tail
Capital	kind=company	position=tail
Capital Management	kind=company	position=tail
Care Home	kind=hospital	position=tail
Cartel	kind=ngo	position=both
Caucus	kind=party	position=tail
Cellular	kind=company	position=tail
Cement	kind=company	position=tail
Center	kind=ngo	position=both
Central Bank	kind=government	position=both
Central Committee	kind=government	position=tail
Centre	kind=ngo	position=both
CF	kind=club	position=both
Chamber	kind=court	position=both
Chamber of Commerce	kind=ngo	position=both
Chancellery	kind=government	position=both
Chancery	kind=government	position=both
Channel	kind=media	position=both
Charity	kind=ngo	position=both
Charter School	kind=education	position=tail
Chemical	kind=company	position=tail
Chemicals	kind=company	position=tail
Children's Hospital	kind=hospital	position=tail
Choir	kind=ngo	position=tail
Chronicle	kind=media	position=tail
Church	kind=ngo	position=both
Circuit Court	kind=court	position=tail
City	kind=club	position=tail
City Council	kind=government	position=tail
City Hall	kind=government	position=tail
City Schools	kind=government	position=tail
Clinic	kind=hospital	position=both
Club	kind=club	position=both
Co-operative	kind=company	position=tail
Coalition	kind=party,ngo	position=both
Coast Guard	kind=military	position=tail
Coastguard	kind=government	position=tail
Collective	kind=ngo	position=tail
College	kind=education	position=both
Command	kind=military	position=tail
Commandos	kind=military	position=tail
Commission	kind=government	position=both
Committee	kind=government	position=both
Commodities	kind=company	position=tail
Commonwealth	kind=international	position=both
Communications	kind=company	position=tail
Communist Party	kind=party	position=both
Community	kind=international	position=both
Community College	kind=education	position=tail
Community School District	kind=government	position=tail
Community Schools	kind=government	position=tail
Company	kind=company	position=tail
Confederation	kind=ngo	position=both
Conglomerate	kind=company	position=tail
Congress	kind=government,ngo	position=both
Conservative Party	kind=party	position=tail
Conservatory	kind=education	position=both
Constabulary	kind=government	position=tail	also=police
Constitutional Court	kind=court	position=both
Construction	kind=company	position=tail
Consulate	kind=government	position=both
Consulate General	kind=government	position=both
Consultancy	kind=company	position=tail
Consulting	kind=company	position=tail
Convention	kind=ngo	position=tail
Cooperation Council	kind=international	position=tail
Cooperative	kind=company	position=tail
Coroner's Court	kind=court	position=tail
Corporation	kind=company	position=tail
Corps	kind=military	position=tail
Cortes	kind=government	position=tail
Cosmetics	kind=company	position=tail
Council	kind=government	position=both
Country Club	kind=club	position=tail
County	kind=club	position=tail
County Council	kind=government	position=tail
County Court	kind=court	position=tail
County Schools	kind=government	position=tail
Courier	kind=media	position=tail
Court	kind=court	position=both
Court of Appeal	kind=court	position=both
Court of Appeals	kind=court	position=both
Court of Human Rights	kind=international	position=both
Court of Justice	kind=court	position=both
Credit Union	kind=company	position=tail
Cricket Association	kind=club	position=tail
Cricket Board	kind=club	position=tail
Cricket Club	kind=club	position=tail
Crimes Commission	kind=government	position=tail
Criminal Court	kind=court	position=tail
Criminal Investigation Department	kind=government	position=tail
Crown Court	kind=court	position=tail
Cruises	kind=company	position=tail
Customs	kind=government	position=tail
Dail	kind=government	position=tail
Daily	kind=media	position=tail
Dairies	kind=company	position=tail
Dal	kind=party	position=tail
Defence Force	kind=military	position=tail
Defence Forces	kind=military	position=tail
Defense Force	kind=military	position=tail
Defense Forces	kind=military	position=tail
Democrat-Gazette	kind=media	position=tail
Democratic Party	kind=party	position=both
Department	kind=government	position=both
Deportivo	kind=club	position=head
Development Bank	kind=international	position=tail
Developments	kind=company	position=tail
Devices	kind=company	position=tail
Diet	kind=government	position=tail
Digest	kind=media	position=tail
Diocese	kind=ngo	position=both
Directorate	kind=government	position=both
Directorate General	kind=government	position=both
Directorate-General	kind=government	position=both
Dispatch	kind=media	position=tail
Distillers	kind=company	position=tail
District Council	kind=government	position=tail
District Court	kind=court	position=both
Division	kind=military	position=tail
Duma	kind=government	position=tail
Dynamics	kind=company	position=tail
Dynamo	kind=club	position=head
Economic Community	kind=international	position=both
Economic Forum	kind=international	position=tail
Election Commission	kind=government	position=tail
Electoral Commission	kind=government	position=tail
Electoral Office	kind=government	position=tail
Electric	kind=company	position=tail
Electronics	kind=company	position=tail
Elementary School	kind=education	position=tail
Embassy	kind=government	position=both
Endowment	kind=ngo	position=both
Energy	kind=company	position=tail
Engineering	kind=company	position=tail
Enquirer	kind=media	position=tail
Enterprises	kind=company	position=tail
Entertainment	kind=company	position=tail
Estates	kind=company	position=tail
Examiner	kind=media	position=tail
Exchange	kind=company	position=tail
Exploration	kind=company	position=tail
Express	kind=company	position=tail
F.C.	kind=club	position=tail
Faculty	kind=education	position=both
Family Court	kind=court	position=tail
Fan Club	kind=ngo	position=tail
FC	kind=club	position=both
Federal Court	kind=court	position=tail
Federation	kind=ngo	position=both
Federation of Labor	kind=ngo	position=tail
Fellowship	kind=ngo	position=both
Ferries	kind=company	position=tail
Financial	kind=company	position=tail
Financial Services	kind=company	position=tail
Fire Authority	kind=government	position=tail
Fire Brigade	kind=government	position=tail
Fire Department	kind=government	position=tail
Fire District	kind=government	position=tail
Fire Protection District	kind=government	position=tail
Fire Service	kind=government	position=tail
Fleet	kind=military	position=tail
FM	kind=media	position=tail
Folketing	kind=government	position=tail
Foods	kind=company	position=tail
Football Association	kind=club	position=tail
Football Club	kind=club	position=tail
Football Federation	kind=club	position=tail
Footwear	kind=company	position=tail
Force	kind=military	position=tail
Forces	kind=military	position=tail
Forest Service	kind=government	position=tail
Forum	kind=ngo	position=both
Foundation	kind=ngo	position=both
Freight	kind=company	position=tail
Front	kind=military,party	position=tail,both
Fund	kind=company	position=tail
Gallery	kind=education	position=both
Games	kind=company	position=tail
Gaming	kind=company	position=tail
Garments	kind=company	position=tail
Gas	kind=company	position=tail
Gazette	kind=media	position=tail
Gendarmerie	kind=government	position=tail
General Assembly	kind=international	position=both
General Hospital	kind=hospital	position=tail
Genomics	kind=company	position=tail
Geological Survey	kind=government	position=tail
Global	kind=company	position=tail
Globe	kind=media	position=tail
Gold	kind=company	position=tail
Golf Club	kind=club	position=tail
Graduate School	kind=education	position=tail
Gram Panchayat	kind=government	position=tail
Grammar School	kind=education	position=tail
Green Party	kind=party	position=tail
Group	kind=company	position=tail
Guard	kind=military	position=tail
Guardian	kind=media	position=tail
Guards	kind=military	position=tail
Guild	kind=ngo	position=both
Gymnasium	kind=education	position=both
Harbor Board	kind=government	position=tail
Harbour Board	kind=government	position=tail
Health	kind=company	position=tail
Health Authority	kind=government	position=tail
Health Board	kind=government	position=tail
Health Care System	kind=hospital	position=tail
Health Center	kind=hospital	position=tail
Health Centre	kind=hospital	position=tail
Health Department	kind=government	position=tail
Health District	kind=government	position=tail
Health Service	kind=government	position=tail
Health System	kind=hospital	position=tail
Health Trust	kind=government	position=tail
Healthcare	kind=company	position=tail
Hedge Fund	kind=company	position=tail
Herald	kind=media	position=tail
High Commission	kind=government	position=both
High Commissioner	kind=international	position=both
High Court	kind=court	position=both
High School	kind=education	position=tail
Highway Patrol	kind=government	position=tail
Historical Society	kind=ngo	position=tail
Holding	kind=company	position=tail
Holdings	kind=company	position=tail
Holyrood	kind=government	position=tail
Homes	kind=company	position=tail
Hospice	kind=hospital	position=tail
Hospital	kind=hospital	position=both
Hospitals	kind=hospital	position=tail
Hotels	kind=company	position=tail
Hotspur	kind=club	position=tail
House	kind=government	position=both	beside=place
House of Commons	kind=government	position=tail
House of Lords	kind=government	position=tail
House of Representatives	kind=government	position=tail
Human Rights Commission	kind=government	position=tail
Humane Society	kind=ngo	position=tail
Independent School District	kind=government	position=tail
Industries	kind=company	position=tail
Infantry	kind=military	position=tail
Infirmary	kind=hospital	position=tail
Initiative	kind=ngo	position=both
Inquirer	kind=media	position=tail
Inspector General	kind=government	position=both
Inspectorate	kind=government	position=both
Institute	kind=education	position=both
Institute of Technology	kind=education	position=both
Instruments	kind=company	position=tail
Insurance	kind=company	position=tail
Intelligence Agency	kind=government	position=tail
Intelligence Service	kind=government	position=tail
Interactive	kind=company	position=tail
International	kind=company	position=tail
Investment Bank	kind=international	position=tail
Investment Fund	kind=company	position=tail
Investment Management	kind=company	position=tail
Investments	kind=company	position=tail
Jockey Club	kind=club	position=tail
Journal	kind=media	position=tail
Juvenile Court	kind=court	position=tail
Kindergarten	kind=education	position=both
Knesset	kind=government	position=tail
Laboratories	kind=education	position=tail
Laboratory	kind=education	position=both
Labour Party	kind=party	position=tail
Labs	kind=education	position=tail
Land Registry	kind=government	position=tail
Landtag	kind=government	position=tail
Law School	kind=education	position=tail
League	kind=party	position=both
Ledger	kind=media	position=tail
Legion	kind=military	position=tail
Legislature	kind=government	position=both
Lending	kind=company	position=tail
Liberal Party	kind=party	position=tail
Liberation Army	kind=military	position=tail
Liberation Front	kind=military	position=tail
Liberation Movement	kind=military	position=tail
Library	kind=education	position=both
Licensing Board	kind=government	position=tail
Life Insurance	kind=company	position=tail
Lines	kind=company	position=tail
Lions Club	kind=club	position=tail
Lobby	kind=ngo	position=tail
Logistics	kind=company	position=tail
Lok Sabha	kind=government	position=tail
Lokomotiv	kind=club	position=head
Loya Jirga	kind=government	position=tail
Ltda	kind=company	position=tail
Lycée	kind=education	position=both
Madrasa	kind=education	position=both
Magazine	kind=media	position=tail
Magistrate's Court	kind=court	position=tail
Magistrates Court	kind=court	position=tail
Magistrates' Court	kind=court	position=tail
Mahanagar Palika	kind=government	position=tail
Mahasabha	kind=ngo	position=tail
Mail	kind=media	position=tail
Majlis	kind=government	position=tail
Manch	kind=party	position=tail
Manufacturing	kind=company	position=tail
Marine Corps	kind=military	position=tail
Marines	kind=military	position=tail
Markets	kind=company	position=tail
Media	kind=media	position=tail
Medical Association	kind=ngo	position=tail
Medical Center	kind=hospital	position=tail
Medical Centre	kind=hospital	position=tail
Medical College	kind=education	position=tail
Medical School	kind=education	position=tail
Memorial Hospital	kind=hospital	position=tail
Metals	kind=company	position=tail
Meteorological Department	kind=government	position=tail
Meteorological Service	kind=government	position=tail
Middle School	kind=education	position=tail
Military Court	kind=court	position=tail
Militia	kind=military	position=tail
Minerals	kind=company	position=tail
Mines	kind=company	position=tail
Mining	kind=company	position=tail
Ministries	kind=ngo	position=tail
Ministry	kind=government	position=both
Mirror	kind=media	position=tail
Mission	kind=government	position=both
Mobile	kind=company	position=tail
Monetary Fund	kind=international	position=tail
Monitor	kind=media	position=tail
Morcha	kind=party	position=tail
Mosque	kind=ngo	position=both
Motor	kind=company	position=tail
Motors	kind=company	position=tail
Movement	kind=party	position=both
Municipal Corporation	kind=government	position=tail
Municipal Council	kind=government	position=tail
Municipality	kind=government	position=both
Museum	kind=education	position=both
Museum of Art	kind=education	position=both
Mutual	kind=company	position=tail
Nagar Nigam	kind=government	position=tail
Nation	kind=media	position=tail
National Assembly	kind=government	position=both
National Committee	kind=party	position=tail
National Congress	kind=party	position=tail
National Front	kind=party	position=tail
National Guard	kind=military	position=tail
Nations	kind=international	position=tail
Navy	kind=military	position=tail
Network	kind=media,ngo	position=tail,both
Networks	kind=company	position=tail
News	kind=media	position=tail
News Agency	kind=media	position=tail
Newspapers	kind=media	position=tail
NHS Foundation Trust	kind=hospital	position=tail
NHS Trust	kind=hospital	position=tail
Nigam	kind=government	position=tail
Nursing Home	kind=hospital	position=tail
Nutrition	kind=company	position=tail
Observatories	kind=education	position=tail
Observatory	kind=government,education	position=both
Observer	kind=media	position=tail
Observer Mission	kind=international	position=both
Office	kind=government	position=both
Oil	kind=company	position=tail
Oireachtas	kind=government	position=tail
Olympic Committee	kind=club	position=tail
Ombudsman	kind=government	position=both
Oncology	kind=company	position=tail
Online	kind=media	position=tail
Opera	kind=ngo	position=both
Orchestra	kind=ngo	position=tail
Order	kind=ngo	position=tail
Organisation	kind=international	position=both
Organization	kind=international	position=both
Outfitters	kind=company	position=tail
Palika	kind=government	position=tail
Panchayat	kind=government	position=tail
Parish	kind=ngo	position=both
Parish Council	kind=government	position=tail
Parishad	kind=government	position=tail
Park Service	kind=government	position=tail
Parliament	kind=government	position=both
Parole Board	kind=government	position=tail
Partei	kind=party	position=tail
Parti	kind=party	position=head
Partido	kind=party	position=head
Partners	kind=company	position=tail
Party	kind=party	position=both
Payments	kind=company	position=tail
Peace Mission	kind=international	position=tail
Peacekeeping Force	kind=military	position=tail
Pension Fund	kind=company	position=tail
People's Party	kind=party	position=tail
Petroleum	kind=company	position=tail
Pharma	kind=company	position=tail
Pharmaceutical	kind=company	position=tail
Pharmaceuticals	kind=company	position=tail
Pharmacy	kind=company	position=tail
Philharmonic	kind=ngo	position=tail
Pictures	kind=company	position=tail
Pipeline	kind=company	position=tail
Pipelines	kind=company	position=tail
Planning Board	kind=government	position=tail
Planning Commission	kind=government	position=tail
Plantations	kind=company	position=tail
Plastics	kind=company	position=tail
Podcast	kind=media	position=tail
Police	kind=government	position=tail	also=police
Police Department	kind=government	position=tail	also=police
Police Force	kind=government	position=tail	also=police
Police Service	kind=government	position=tail	also=police
Police Station	kind=government	position=tail
Politburo	kind=government	position=tail
Political Action Committee	kind=party	position=tail
Polytechnic	kind=education	position=both
Port Authority	kind=government	position=tail
Post	kind=media	position=tail
Post-Gazette	kind=media	position=tail
Power	kind=company	position=tail
Prep	kind=education	position=tail
Preparatory School	kind=education	position=tail
Press	kind=media	position=tail
Press Agency	kind=media	position=tail
Press Association	kind=media	position=tail
Primary School	kind=education	position=tail
Prison Service	kind=government	position=tail
Private Equity	kind=company	position=tail
Productions	kind=company	position=tail
Program	kind=international	position=both
Programme	kind=international	position=both
Project	kind=ngo	position=both
Properties	kind=company	position=tail
Prosecutor's Office	kind=court	position=both
Public Schools	kind=government	position=tail
Publications	kind=media	position=tail
Publishing	kind=media	position=tail
Racing	kind=club	position=tail
Radio	kind=media	position=both
Rail	kind=company	position=tail
Railroad	kind=company	position=tail
Railway	kind=company	position=tail
Railways	kind=company	position=tail
Rajya Sabha	kind=government	position=tail
Rally	kind=party	position=tail
Rangers	kind=military	position=tail
Real	kind=club	position=head
Realty	kind=company	position=tail
Record	kind=media	position=tail
Records	kind=company	position=tail
Red Crescent	kind=ngo	position=tail
Red Cross	kind=ngo	position=tail
Refinery	kind=company	position=tail
Refining	kind=company	position=tail
Regiment	kind=military	position=tail
Regional Council	kind=government	position=tail
Register	kind=media	position=tail
Registry	kind=government	position=both
Regulator	kind=government	position=tail
Regulatory Authority	kind=government	position=tail
Reinsurance	kind=company	position=tail
Relief	kind=ngo	position=tail
Reporter	kind=media	position=tail
Republican Party	kind=party	position=tail
Rescue	kind=ngo	position=tail
Research Center	kind=education	position=tail
Research Centre	kind=education	position=tail
Research Institute	kind=education	position=tail
Reserve	kind=government	position=tail
Resistance Army	kind=military	position=tail
Resistance Movement	kind=military	position=tail
Resorts	kind=company	position=tail
Resources	kind=company	position=tail
Retail	kind=company	position=tail
Revenue Authority	kind=government	position=tail
Revenue Service	kind=government	position=tail
Review	kind=media	position=tail
Revolutionary Guard	kind=military	position=tail
Revolutionary Guards	kind=military	position=tail
RFC	kind=club	position=tail
Rifles	kind=military	position=tail
Riksdag	kind=government	position=tail
Roads Authority	kind=government	position=tail
Robotics	kind=company	position=tail
Rotary Club	kind=club	position=tail
Rovers	kind=club	position=tail
Rugby Club	kind=club	position=tail
Rugby Union	kind=club	position=tail
Sabha	kind=government	position=tail
Samiti	kind=ngo	position=tail
Sanatorium	kind=hospital	position=tail
Sangathan	kind=ngo	position=tail
Sangh	kind=ngo	position=tail
Savings Bank	kind=company	position=tail
SC	kind=club	position=both
School	kind=education	position=both
School Board	kind=government	position=tail
School District	kind=education	position=tail
School of Economics	kind=education	position=both
School of Law	kind=education	position=both
School of Medicine	kind=education	position=both
School of Public Health	kind=education	position=both
Sciences	kind=company	position=tail
Seanad	kind=government	position=tail
Secondary School	kind=education	position=tail
Secret Service	kind=government	position=tail
Secretariat	kind=government	position=both
Securities	kind=company	position=tail
Securities Commission	kind=government	position=tail
Security Council	kind=international	position=both
Security Service	kind=government	position=tail
Sejm	kind=government	position=tail
Semiconductor	kind=company	position=tail
Semiconductors	kind=company	position=tail
Seminary	kind=education	position=both
Sena	kind=party	position=tail
Senate	kind=government	position=both
Senedd	kind=government	position=tail
Sentinel	kind=media	position=tail
Service	kind=government	position=both
Sessions Court	kind=court	position=tail
Sharia Court	kind=court	position=tail
Sheriff Court	kind=court	position=tail
Sheriff's Department	kind=court	position=tail
Sheriff's Office	kind=court	position=tail
Shipping	kind=company	position=tail
Shipyard	kind=company	position=tail
Shura Council	kind=government	position=tail
Socialist Party	kind=party	position=tail
Society	kind=ngo	position=both
Software	kind=company	position=tail
Solutions	kind=company	position=tail
Space Agency	kind=government	position=tail
Sporting	kind=club	position=head
Squadron	kind=military	position=tail
Stabilization Force	kind=international	position=tail
Standard	kind=media	position=tail
Star	kind=media	position=tail
Star-Ledger	kind=media	position=tail
State Duma	kind=government	position=tail
State Patrol	kind=government	position=tail
State Police	kind=government	position=tail	also=police
State University	kind=education	position=tail
Statistics Office	kind=government	position=tail
Steel	kind=company	position=tail
Stock Exchange	kind=company	position=tail
Stores	kind=company	position=tail
Storting	kind=government	position=tail
Stortinget	kind=government	position=tail
Students Union	kind=ngo	position=tail
Studios	kind=company	position=tail
Subcommittee	kind=government	position=both
Summit	kind=international	position=both
Sun	kind=media	position=tail
Sun-Times	kind=media	position=tail
Superior Court	kind=court	position=both
Supermarkets	kind=company	position=tail
Supreme Court	kind=court	position=both
Symphony	kind=ngo	position=tail
Synagogue	kind=ngo	position=both
Syndicate	kind=ngo	position=tail
Synod	kind=ngo	position=both
Systems	kind=company	position=tail
Task Force	kind=government	position=both
Taskforce	kind=government	position=both
Teachers Union	kind=ngo	position=tail
Team	kind=club	position=both
Technical University	kind=education	position=tail
Technologies	kind=company	position=tail
Technology	kind=company	position=tail
Telecom	kind=company	position=tail
Telecommunications	kind=company	position=tail
Telegraph	kind=media	position=tail
Television	kind=media	position=both
Temple	kind=ngo	position=both
Tennis Club	kind=club	position=tail
Textiles	kind=company	position=tail
Theater	kind=company	position=tail
Theatre	kind=company	position=tail
Therapeutics	kind=company	position=tail
Think Tank	kind=ngo	position=tail
Times	kind=media	position=tail
Times-Union	kind=media	position=tail
Tobacco	kind=company	position=tail
Today	kind=media	position=tail
Tours	kind=company	position=tail
Town	kind=club	position=tail
Town Council	kind=government	position=tail
Town Hall	kind=government	position=tail
Toys	kind=company	position=tail
Trade Union	kind=ngo	position=tail
Trades Union Congress	kind=ngo	position=tail
Transport	kind=company	position=tail
Transport Authority	kind=government	position=tail
Treasury	kind=government	position=both
Tribunal	kind=government,court	position=both
Tribune	kind=media	position=tail
Trucking	kind=company	position=tail
Trust	kind=company,ngo	position=tail,both
TV	kind=media	position=both
Unified School District	kind=government	position=tail
Union	kind=ngo	position=both
United	kind=club	position=tail
Universidad	kind=education	position=both
Universidade	kind=education	position=both
Universiti	kind=education	position=both
University	kind=education	position=both
University Hospital	kind=hospital	position=tail
Università	kind=education	position=both
Universität	kind=education	position=both
Université	kind=education	position=both
Utilities	kind=company	position=tail
Ventures	kind=company	position=tail
Verkhovna Rada	kind=government	position=tail
Vidhan Sabha	kind=government	position=tail
Village Council	kind=government	position=tail
Vineyards	kind=company	position=tail
Volunteers	kind=ngo	position=tail
Wanderers	kind=club	position=tail
Watch	kind=ngo	position=both
Water	kind=company	position=tail
Water Board	kind=government	position=tail
Water District	kind=government	position=tail
Wealth Management	kind=company	position=tail
Weather Service	kind=government	position=tail
Weekly	kind=media	position=tail
Winery	kind=company	position=tail
Wing	kind=military	position=tail
Wireless	kind=company	position=tail
Workers Union	kind=ngo	position=tail
Works	kind=company	position=tail
Worldwide	kind=company	position=tail
Yacht Club	kind=club	position=tail
Zilla Parishad	kind=government	position=tail
Zoning Board	kind=government	position=tail
