# Titles that stand before a name, with the field they belong to, the gender where it is fixed, and (for=) the nouns that call back who bears them.
# source: written by hand for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind gender for
1st Lt.	kind=military
2nd Lt.	kind=military
A/Prof	kind=academic
Abbess	kind=religious	gender=f
Abbot	kind=religious	gender=m
Acharya	kind=religious	gender=m
ACOP	kind=police
ACP	kind=police
Acting Director	kind=business
Acting President	kind=political
Acting Prime Minister	kind=political
Activist	kind=media
Actor	kind=media
Actress	kind=media	gender=f
Adi	kind=honorific	gender=f
Adjunct Professor	kind=academic
Adjutant	kind=military
Adm	kind=military	for=admiral
Adm.	kind=military	for=admiral
Administrator	kind=political
Admiral	kind=military
Adv	kind=legal	for=advocate,lawyer
Adv.	kind=legal	for=advocate,lawyer
Advocate	kind=legal	for=advocate,lawyer
Advocate General	kind=legal
Advocate-General	kind=legal
Afioga	kind=honorific
Agent	kind=police
Agriculture Minister	kind=political
Agriculture Secretary	kind=political
Air Chief Marshal	kind=military
Air Commodore	kind=military
Air Marshal	kind=military
Air Vice-Marshal	kind=military
Airman	kind=military
Airman 1st Class	kind=military
Ajahn	kind=religious	gender=m
AKBP	kind=police
AKP	kind=police
Alaafin	kind=royal	gender=m
Ald.	kind=political
Alderman	kind=political	gender=m
Alderwoman	kind=political	gender=f
Alhaja	kind=honorific	gender=f
Alhaji	kind=honorific	gender=m
All-rounder	kind=sport
Allama	kind=religious	gender=m
Amb.	kind=political	for=ambassador
Ambassador	kind=political
Amir	kind=royal	gender=m
Analyst	kind=business
Anchor	kind=media
Apostle	kind=religious
Ar.	kind=academic
Arc.	kind=academic
Arch.	kind=academic
Archbishop	kind=religious
Archdeacon	kind=religious
Archduchess	kind=royal	gender=f
Archduke	kind=royal	gender=m
Archimandrite	kind=religious	gender=m
Archt.	kind=academic
Army Chief	kind=military
Asantehene	kind=royal	gender=m
ASI	kind=police
Asiwaju	kind=royal	gender=m
ASP	kind=police
Assembly Member	kind=political
Assembly Speaker	kind=political
Assemblyman	kind=political	gender=m	for=lawmaker,legislator
Assemblywoman	kind=political	gender=f	for=lawmaker,legislator
Assistant Chief	kind=police
Assistant Chief Constable	kind=police
Assistant Coach	kind=sport
Assistant Commissioner	kind=police
Assistant Director	kind=business
Assistant District Attorney	kind=legal
Assistant Professor	kind=academic
Assistant Secretary	kind=political
Assistant U.S. Attorney	kind=legal
Assoc Prof	kind=academic
Assoc. Prof.	kind=academic
Associate Justice	kind=legal
Associate Prof	kind=academic
Associate Professor	kind=academic
Asst. Prof.	kind=academic
Astronaut	kind=military
Ato	kind=honorific	gender=m
Attaché	kind=political
Attorney	kind=legal	for=attorney,lawyer
Attorney General	kind=political
Attorney-General	kind=political
Atty	kind=legal	for=attorney,lawyer
Atty.	kind=legal	for=attorney,lawyer
Atty. Gen.	kind=political
Auditor General	kind=political
Auditor-General	kind=political
Aunt	kind=honorific	gender=f
Auntie	kind=honorific	gender=f
Aunty	kind=honorific	gender=f
Author	kind=media
Auxiliary Bishop	kind=religious
Ayatollah	kind=religious	gender=m
Baba	kind=honorific	gender=m
Baba Oba	kind=royal	gender=m
Bapak	kind=honorific	gender=m
Barangay Captain	kind=political
Baron	kind=royal	gender=m
Baroness	kind=royal	gender=f
Barr	kind=legal
Barr.	kind=legal
Barrister	kind=legal
Batsman	kind=sport	gender=m
Battalion Chief	kind=police
Batter	kind=sport
Bc.	kind=academic
Begum	kind=honorific	gender=f
Bey	kind=military	gender=m
Bhagwan	kind=religious	gender=m
Bhikkhu	kind=religious	gender=m
Bibi	kind=honorific	gender=f
Billionaire	kind=business
Bishop	kind=religious
Bishop Emeritus	kind=religious
Blessed	kind=religious
Blogger	kind=media
Bombardier	kind=military
Bowler	kind=sport
Boxer	kind=sport
Br	kind=religious	gender=m
Br.	kind=religious	gender=m
Brig	kind=military
Brig Gen	kind=military
Brig-Gen	kind=military
Brig.	kind=military
Brig. Gen.	kind=military
Brigadier	kind=military
Brigadier General	kind=military
Brigadier-General	kind=military
Broadcaster	kind=media
Brother	kind=honorific	gender=m
Bung	kind=honorific	gender=m
Bupati	kind=political
Business Secretary	kind=political
Businessman	kind=business	gender=m
Businesswoman	kind=business	gender=f
Bwana	kind=honorific	gender=m
CA	kind=academic
Cabinet Secretary	kind=political
Campaigner	kind=media
Candidate	kind=political
Canon	kind=religious
Cantor	kind=religious
Capt	kind=military	for=captain
Capt.	kind=military	for=captain
Captain	kind=military
Cardinal	kind=religious	gender=m
Catcher	kind=sport
Catholicos	kind=religious	gender=m
Cdr	kind=military
Center-back	kind=sport
Centre-back	kind=sport
CEO	kind=business
CFO	kind=business
Ch Supt	kind=police
Chair	kind=business
Chairman	kind=business	gender=m
Chairperson	kind=business
Chairwoman	kind=business	gender=f
Chancellor	kind=political
Chancellor of the Exchequer	kind=political
Chaplain	kind=religious
Chargé d'Affaires	kind=political
Chaudhary	kind=honorific	gender=m
Chaudhry	kind=honorific	gender=m
Chef	kind=business
Chief	kind=honorific
Chief Constable	kind=police
Chief Deputy	kind=police
Chief Executive	kind=political
Chief Executive Officer	kind=business
Chief Financial Officer	kind=business
Chief Insp	kind=police
Chief Inspector	kind=police
Chief Judge	kind=legal
Chief Justice	kind=legal
Chief Magistrate	kind=legal
Chief Minister	kind=political
Chief of Army Staff	kind=military
Chief of Police	kind=police
Chief of Staff	kind=political
Chief Operating Officer	kind=business
Chief Petty Officer	kind=military
Chief Prosecutor	kind=legal
Chief Rabbi	kind=religious	gender=m
Chief Secretary	kind=political
Chief Superintendent	kind=police
Chief Superintendent of Police	kind=police
Chief Supt	kind=police
Chief Technology Officer	kind=business
Chief Warrant Officer	kind=military
Chief Whip	kind=political
Chieftain	kind=royal
Cik	kind=honorific	gender=f
Circuit Judge	kind=legal
Citizen	kind=honorific
City Attorney	kind=legal
Cllr	kind=political	for=councillor
Cllr.	kind=political	for=councillor
CM	kind=political
Cmdr	kind=military
Cmdr.	kind=military
Co-founder	kind=business
Coach	kind=sport
Col	kind=military	for=colonel
Col.	kind=military	for=colonel
Collector	kind=political
Colonel	kind=military
Columnist	kind=media
Comandante	kind=military
Comedian	kind=media
Comedienne	kind=media	gender=f
Comm.	kind=political
Commandant	kind=military
Commander	kind=military
Commerce Secretary	kind=political
Commissioner	kind=political
Commissioner of Police	kind=police
Commodore	kind=military
Commonwealth's Attorney	kind=legal
Comptroller	kind=political
Comrade	kind=honorific
Congress President	kind=political
Congressman	kind=political	gender=m	for=lawmaker,legislator
Congresswoman	kind=political	gender=f	for=lawmaker,legislator
Const.	kind=police
Constable	kind=police
Consul	kind=political
Consul General	kind=political
Consul-General	kind=political
Controller	kind=political
COO	kind=business
Cornerback	kind=sport
Coroner	kind=police
Corporal	kind=military
Cosmonaut	kind=military
Coun.	kind=political
Council Leader	kind=political
Council Member	kind=political
Council President	kind=political
Councillor	kind=political
Councilman	kind=political	gender=m
Councilmember	kind=political
Councilor	kind=political
Councilwoman	kind=political	gender=f
Counsel	kind=legal
Count	kind=royal	gender=m
Countess	kind=royal	gender=f
County Attorney	kind=legal
County Commissioner	kind=political
County Court Judge	kind=legal
County Executive	kind=political
County Judge	kind=political
Cpl	kind=military	for=corporal
Cpl.	kind=military	for=corporal
Crown Prince	kind=royal	gender=m
Crown Princess	kind=royal	gender=f
Crown Prosecutor	kind=legal
CSP	kind=police
CTO	kind=business
Culture Minister	kind=political
Culture Secretary	kind=political
Curate	kind=religious
Czar	kind=royal	gender=m
DA	kind=legal
Dalai Lama	kind=religious	gender=m
Dame	kind=royal,honorific	gender=f
Datin	kind=honorific	gender=f
Datin Paduka	kind=honorific	gender=f
Datin Seri	kind=honorific	gender=f
Dato	kind=honorific	gender=m
Dato'	kind=honorific	gender=m
Dato' Seri	kind=honorific	gender=m
Dato' Sri	kind=honorific	gender=m
Datuk	kind=honorific
Datuk Amar	kind=honorific
Datuk Patinggi	kind=honorific
Datuk Seri	kind=honorific
Datuk Sri	kind=honorific
Datuk Wira	kind=honorific	gender=m
Dauphin	kind=royal	gender=m
Daw	kind=honorific	gender=f
DC	kind=police
DCI	kind=police
DCOP	kind=police
Deacon	kind=religious
Deaconess	kind=religious	gender=f
Dean	kind=religious
Defence Chief	kind=military
Defence Counsel	kind=legal
Defence Lawyer	kind=legal
Defence Minister	kind=political
Defence Secretary	kind=political
Defender	kind=sport
Defense Attorney	kind=legal
Defense Minister	kind=political
Defense Secretary	kind=political
Defenseman	kind=sport	gender=m
Defensive Coordinator	kind=sport
Del.	kind=political
Delegate	kind=political
Democrat	kind=political
Deputy	kind=political
Deputy Attorney General	kind=political
Deputy Chair	kind=business
Deputy Chairman	kind=business	gender=m
Deputy Chief	kind=police
Deputy Chief Constable	kind=police
Deputy Chief Minister	kind=political
Deputy Chief of Staff	kind=political
Deputy Commissioner	kind=political
Deputy Commissioner of Police	kind=police
Deputy Director	kind=business
Deputy Fire Chief	kind=police
Deputy First Minister	kind=political
Deputy Governor	kind=political
Deputy Inspector General	kind=police
Deputy Mayor	kind=political
Deputy Minister	kind=political
Deputy PM	kind=political
Deputy Premier	kind=political
Deputy Prime Minister	kind=political
Deputy Prosecutor	kind=legal
Deputy Secretary	kind=political
Deputy Sheriff	kind=police
Deputy Speaker	kind=political
Deputy Vice-Chancellor	kind=academic
Det Ch Insp	kind=police
Det Ch Supt	kind=police
Det Con	kind=police
Det Insp	kind=police	for=detective,inspector
Det Sgt	kind=police	for=detective,sergeant
Det Supt	kind=police
Det.	kind=police	for=detective
Det. Insp.	kind=police
Det. Sgt.	kind=police	for=detective,sergeant
Det. Supt.	kind=police
Detective	kind=police
Detective Chief Inspector	kind=police
Detective Chief Superintendent	kind=police
Detective Constable	kind=police
Detective Inspector	kind=police	for=detective,inspector
Detective Senior Constable	kind=police
Detective Senior Sergeant	kind=police
Detective Sergeant	kind=police
Detective Superintendent	kind=police
Dets.	kind=police
DGP	kind=police
DI	kind=police	for=detective,inspector
Dictator	kind=political
DIG	kind=police
Dipl.-Ing.	kind=academic
Director	kind=business
Director General	kind=business
Director General of Police	kind=police
Director-General	kind=business
Dist. Atty.	kind=legal
Distinguished Professor	kind=academic
District Attorney	kind=legal
District Collector	kind=political
District Judge	kind=legal
DJ	kind=media
Doctor	kind=academic
Dokter	kind=academic
Dom	kind=honorific	gender=m
Dom Abbot	kind=religious	gender=m
Don	kind=honorific	gender=m
Dona	kind=honorific	gender=f
Doña	kind=honorific	gender=f
Dr	kind=academic,honorific	for=doctor
Dr.	kind=academic,honorific	for=doctor
Driver	kind=sport
Drs	kind=academic
Drs.	kind=academic
DS	kind=police
DSP	kind=police
Duchess	kind=royal	gender=f
Duke	kind=royal	gender=m
Earl	kind=royal	gender=m
Economist	kind=academic
Economy Minister	kind=political
Editor	kind=business
Editor-in-Chief	kind=business
Education Minister	kind=political
Education Secretary	kind=political
Effendi	kind=military	gender=m
Elder	kind=religious
Emeritus Professor	kind=academic
Emir	kind=royal	gender=m
Emira	kind=royal	gender=f
Emperor	kind=royal	gender=m
Empress	kind=royal	gender=f
Encik	kind=honorific	gender=m
Energy Minister	kind=political
Energy Secretary	kind=political
Engineer	kind=academic
Engr	kind=academic
Engr.	kind=academic
Ens.	kind=military
Ensign	kind=military
Entrepreneur	kind=business
Environment Minister	kind=political
Environment Secretary	kind=political
Envoy	kind=political
Er.	kind=academic
Esq	kind=honorific
Esq.	kind=honorific
Evangelist	kind=religious
Ex-President	kind=political
Excellency	kind=honorific
Executive	kind=business
Executive Chairman	kind=business	gender=m
Executive Director	kind=business
Executive Producer	kind=business
Executive Vice President	kind=business
Eze	kind=royal	gender=m
Fast Bowler	kind=sport
Father	kind=religious	gender=m
Fed Chair	kind=business
Fed Chairman	kind=business	gender=m
Fed Governor	kind=business
Field Marshal	kind=military
Filmmaker	kind=media
Finance Minister	kind=political
Fire Chief	kind=police
Fire Marshal	kind=police
Firefighter	kind=police
First Baseman	kind=sport	gender=m
First Gentleman	kind=political	gender=m
First Lady	kind=political	gender=f
First Lieutenant	kind=military
First Minister	kind=political
First Sergeant	kind=military
Flanker	kind=sport
Fleet Admiral	kind=military
Flight Lieutenant	kind=military
Flt Lt	kind=military
Fly-half	kind=sport
Flying Officer	kind=military
Foreign Minister	kind=political
Foreign Secretary	kind=political
Former President	kind=political
Founder	kind=business
Fr	kind=religious	gender=m
Fr.	kind=religious	gender=m
Frau	kind=honorific	gender=f
Friar	kind=religious	gender=m
Fräulein	kind=honorific	gender=f
Full-back	kind=sport
Fullback	kind=sport
Garda	kind=police
Garda Commissioner	kind=police
Gen	kind=military	for=general
Gen.	kind=military	for=general
General	kind=military
General Manager	kind=business
General Secretary	kind=political
Generalissimo	kind=military	gender=m
Giani	kind=religious	gender=m
Ginang	kind=honorific	gender=f
Ginoo	kind=honorific	gender=m
Goalie	kind=sport
Goalkeeper	kind=sport
Goaltender	kind=sport
Golfer	kind=sport
Gov.	kind=political	for=governor
Governor	kind=political
Governor General	kind=political
Governor-elect	kind=political
Governor-General	kind=political
Govs.	kind=political
Grand Ayatollah	kind=religious	gender=m
Grand Duchess	kind=royal	gender=f
Grand Duke	kind=royal	gender=m
Grand Imam	kind=religious	gender=m
Grand Mufti	kind=religious	gender=m
Grandma	kind=honorific	gender=f
Grandpa	kind=honorific	gender=m
Granthi	kind=religious	gender=m
Group Capt	kind=military
Group Captain	kind=military
Guardsman	kind=military	gender=m
Gunner	kind=military
Gunnery Sergeant	kind=military
Gunnery Sgt.	kind=military
Guru	kind=religious
Gus	kind=religious	gender=m
H.E.	kind=honorific
Habib	kind=religious	gender=m
Hafiz	kind=religious	gender=m
Haji	kind=honorific	gender=m
Hajia	kind=honorific	gender=f
Hajiya	kind=honorific	gender=f
Hajj	kind=honorific	gender=m
Hajjah	kind=honorific	gender=f
Havildar	kind=military	gender=m
Hazrat	kind=religious	gender=m
Head Coach	kind=sport
Head Constable	kind=police
Head Teacher	kind=academic
Head Trainer	kind=sport
Headmaster	kind=academic	gender=m
Headmistress	kind=academic	gender=f
Headteacher	kind=academic
Health Minister	kind=political
Health Secretary	kind=political
Her Excellency	kind=honorific	gender=f
Her Highness	kind=royal	gender=f
Her Majesty	kind=royal	gender=f
Her Royal Highness	kind=royal	gender=f
Herr	kind=honorific	gender=m
HH	kind=royal
Hieromonk	kind=religious	gender=m
High Chief	kind=honorific
High Commissioner	kind=political
His Beatitude	kind=religious	gender=m
His Eminence	kind=religious	gender=m
His Excellency	kind=honorific	gender=m
His Grace	kind=religious	gender=m
His Highness	kind=royal	gender=m
His Holiness	kind=religious	gender=m
His Majesty	kind=royal	gender=m
His Royal Highness	kind=royal	gender=m
Historian	kind=academic
HM	kind=royal
Hojatoleslam	kind=religious	gender=m
Hojjatoleslam	kind=religious	gender=m
Home Minister	kind=political
Home Secretary	kind=political
Homeland Security Secretary	kind=political
Hon	kind=honorific	for=lawmaker,legislator
Hon.	kind=honorific	for=lawmaker,legislator
Honorable	kind=honorific	for=lawmaker,legislator
Honourable	kind=honorific	for=lawmaker,legislator
Hopeful	kind=political
Host	kind=media
House Majority Leader	kind=political
House Minority Leader	kind=political
House Speaker	kind=political
HRH	kind=royal
Ibu	kind=honorific	gender=f
IGP	kind=police
Igwe	kind=royal	gender=m
Imam	kind=religious	gender=m
Immigration Minister	kind=political
Industry Minister	kind=political
Infanta	kind=royal	gender=f
Infante	kind=royal	gender=m
Infielder	kind=sport
Influencer	kind=media
Information Minister	kind=political
Ing.	kind=academic
Inkosi	kind=royal	gender=m
Insp	kind=police	for=inspector
Insp Gen	kind=police
Insp.	kind=police	for=inspector
Inspector	kind=police
Inspector General	kind=police
Inspector-General	kind=police
Interim Coach	kind=sport
Interim President	kind=political
Interim Prime Minister	kind=political
Interior Minister	kind=political
Interior Secretary	kind=political
Ir	kind=academic
Ir.	kind=academic
Janab	kind=honorific	gender=m
Jathedar	kind=religious	gender=m
Jawan	kind=military	gender=m
Jockey	kind=sport
Journalist	kind=media
Judge	kind=legal
JUDr.	kind=academic
Junior Minister	kind=political
Juror	kind=legal
Justice	kind=legal	for=judge
Justice Minister	kind=political
Justice Secretary	kind=political
Kabaka	kind=royal	gender=m
Kaiser	kind=royal	gender=m
Kaumatua	kind=honorific
Kgosi	kind=royal	gender=m
Kgosikgolo	kind=royal	gender=m
Khan Sahib	kind=honorific	gender=m
Khun	kind=honorific
King	kind=royal	gender=m
King's Counsel	kind=legal
Ko	kind=honorific	gender=m
Kombes	kind=police
Kumari	kind=honorific	gender=f
Kyai	kind=religious	gender=m
L/Cpl	kind=military
Labor Secretary	kind=political
Labour Minister	kind=political
Lady	kind=royal	gender=f
Lady Chief Justice	kind=legal	gender=f
Lady Justice	kind=legal	gender=f
Laird	kind=royal	gender=m
Lama	kind=religious	gender=m
Lance Corporal	kind=military
Lance Cpl.	kind=military
Lance Sergeant	kind=military
Lauaki	kind=honorific
Law Minister	kind=political
Lawmaker	kind=political
Lawyer	kind=legal
Leader of the Opposition	kind=political
Leading Senior Constable	kind=police
Lecturer	kind=academic
Left-back	kind=sport
Left-hander	kind=sport
Legislator	kind=political
Lieutenant	kind=military
Lieutenant Colonel	kind=military
Lieutenant Commander	kind=military
Lieutenant General	kind=military
Lieutenant Governor	kind=political
Lieutenant-Colonel	kind=military
Lieutenant-General	kind=military
Linebacker	kind=sport
Lok Sabha Speaker	kind=political
Lord	kind=royal	gender=m
Lord Chancellor	kind=legal
Lord Chief Justice	kind=legal
Lord Justice	kind=legal	gender=m	for=judge
Lord Mayor	kind=political
Lt	kind=military	for=lieutenant
Lt Cdr	kind=military
Lt Col	kind=military
Lt Gen	kind=military
Lt Gov	kind=political
Lt-Col	kind=military
Lt-Gen	kind=military
Lt.	kind=military	for=lieutenant
Lt. Cmdr.	kind=military
Lt. Col.	kind=military
Lt. Gen.	kind=military
Lt. Gov.	kind=political
Lt. j.g.	kind=military
Lt.-Col.	kind=military
Lt.-Gen.	kind=military
Madam	kind=honorific	gender=f
Madame	kind=honorific	gender=f
Mademoiselle	kind=honorific	gender=f
Magistrate	kind=legal
Magistrate Judge	kind=legal
Mahant	kind=religious	gender=m
Maharaja	kind=royal	gender=m
Maharajah	kind=royal	gender=m
Maharani	kind=royal	gender=f
Mahatma	kind=religious	gender=m
Maj	kind=military	for=major
Maj Gen	kind=military
Maj-Gen	kind=military
Maj.	kind=military	for=major
Maj. Gen.	kind=military
Major	kind=military
Major General	kind=military
Major-General	kind=military
Majority Leader	kind=political
Majority Whip	kind=political
Makhdoom	kind=religious	gender=m
Malam	kind=honorific	gender=m
Mallam	kind=honorific	gender=m
Mama	kind=honorific	gender=f
Manager	kind=business,sport
Managing Director	kind=business
Marchioness	kind=royal	gender=f
Marquess	kind=royal	gender=m
Marquis	kind=royal	gender=m
Marshal	kind=military
Master	kind=honorific	gender=m
Master of the Rolls	kind=legal
Master Sergeant	kind=military
Master Sgt.	kind=military
Matai	kind=honorific
Matua	kind=honorific	gender=m
Maulana	kind=religious	gender=m
Maulvi	kind=religious	gender=m
Mawlana	kind=religious	gender=m
Mayor	kind=political
Mayor-elect	kind=political
Maître	kind=legal
MD	kind=business
Md.	kind=honorific	gender=m
Medical Examiner	kind=police
Member of Parliament	kind=political
Meneer	kind=honorific	gender=m
MEP	kind=political
Messrs	kind=honorific	gender=m
Messrs.	kind=honorific	gender=m
Metro Mayor	kind=political
Metropolitan	kind=religious	gender=m
Mevrouw	kind=honorific	gender=f
Mgr	kind=religious
Mgr.	kind=academic
Mian	kind=honorific	gender=m
Midfielder	kind=sport
Min.	kind=political
Minister	kind=political
Minister of Religion	kind=religious
Minority Leader	kind=political
Minority Whip	kind=political
Miss	kind=honorific	gender=f
Mister	kind=honorific	gender=m
MK	kind=political
MLA	kind=political
MLC	kind=political
Mlle	kind=honorific	gender=f
Mlle.	kind=honorific	gender=f
MM.	kind=honorific	gender=m
Mme	kind=honorific	gender=f
Mme.	kind=honorific	gender=f
MNA	kind=political
Model	kind=media
Moderator	kind=religious
Monsieur	kind=honorific	gender=m
Monsignor	kind=religious	gender=m
Most Honourable	kind=honorific
Most Rev	kind=religious
Most Rev.	kind=religious
Most Reverend	kind=religious
Mother	kind=religious	gender=f
Mother Superior	kind=religious	gender=f
Moulana	kind=religious	gender=m
Moulvi	kind=religious	gender=m
Mountie	kind=police
MP	kind=political	for=lawmaker,legislator
MPP	kind=political
Mr	kind=honorific	gender=m
Mr Justice	kind=legal	gender=m
Mr.	kind=honorific	gender=m
Mr. Justice	kind=legal	gender=m
Mrs	kind=honorific	gender=f
Mrs Justice	kind=legal	gender=f
Mrs.	kind=honorific	gender=f
Ms	kind=honorific	gender=f
Ms Justice	kind=legal	gender=f
Ms.	kind=honorific	gender=f
Msgr.	kind=religious
MSP	kind=political
Mst	kind=honorific	gender=f
Mst.	kind=honorific	gender=f
Mudr.	kind=academic
Mufti	kind=religious	gender=m
Mulla	kind=religious	gender=m
Mullah	kind=religious	gender=m
Musician	kind=media
Mx	kind=honorific
Mx.	kind=honorific
Mzee	kind=honorific	gender=m
Nai	kind=honorific
Naib Subedar	kind=military	gender=m
Naik	kind=military	gender=m
Nana	kind=honorific
National Security Adviser	kind=political
National Security Advisor	kind=political
Nawab	kind=royal	gender=m
Nik	kind=honorific
Nizam	kind=royal	gender=m
Nominee	kind=political
Notary	kind=legal
Novelist	kind=media
Number eight	kind=sport
Nurse	kind=academic
Nyai	kind=religious	gender=f
Oba	kind=royal	gender=m
Obi	kind=royal	gender=m
Ofc.	kind=police
Offensive Coordinator	kind=sport
Officer	kind=police
Ombudsman	kind=political
Ooni	kind=royal	gender=m
Opposition Leader	kind=political
Otunba	kind=royal	gender=m
Outfielder	kind=sport
Owner	kind=business
Paceman	kind=sport	gender=m
Pak	kind=honorific	gender=m
Pan	kind=honorific	gender=m
Panchayat President	kind=political
Pandit	kind=religious	gender=m
Pani	kind=honorific	gender=f
Papa	kind=honorific	gender=m
Paramedic	kind=academic
Paramount Chief	kind=royal
Party Chair	kind=political
Party Leader	kind=political
Pasha	kind=military	gender=m
Pastor	kind=religious
Patriarch	kind=religious	gender=m
Patrol Officer	kind=police
Patrolman	kind=police	gender=m
Patrolwoman	kind=police	gender=f
PC	kind=police
Permanent Secretary	kind=political
Petty Officer	kind=military
Petty Officer 1st Class	kind=military
Petty Officer 2nd Class	kind=military
Petty Officer 3rd Class	kind=military
Pfc.	kind=military
Pharaoh	kind=royal
Pharm.	kind=academic
Philosopher	kind=academic
Pilot Officer	kind=military
Pir	kind=religious	gender=m
Pitcher	kind=sport
Playmaker	kind=sport
PM	kind=political
Poet	kind=media
Point Guard	kind=sport
Police Captain	kind=police
Police Chief	kind=police
Police Colonel	kind=police
Police Commissioner	kind=police
Police Constable	kind=police
Police Major	kind=police
Police Minister	kind=political
Police Sergeant	kind=police
Police Spokesman	kind=police	gender=m
Police Spokeswoman	kind=police	gender=f
Pope	kind=religious	gender=m
Pope Emeritus	kind=religious	gender=m
Power Forward	kind=sport
Preacher	kind=religious
Prefect	kind=political
Premier	kind=political
Pres.	kind=political	for=president
Presenter	kind=media
President	kind=political
President-elect	kind=political
Press Secretary	kind=political
Primate	kind=religious
Prime Minister	kind=political
Prime Minister-designate	kind=political
Prince	kind=royal	gender=m
Prince Consort	kind=royal	gender=m
Prince Regent	kind=royal	gender=m
Princess	kind=royal	gender=f
Principal	kind=academic
Principal Secretary	kind=political
Prior	kind=religious	gender=m
Prioress	kind=religious	gender=f
Private	kind=military
Private First Class	kind=military
Pro Vice-Chancellor	kind=academic
Procurator Fiscal	kind=legal
Producer	kind=business
Prof	kind=academic	for=professor
Prof.	kind=academic	for=professor
Professor	kind=academic
Professor Emeritus	kind=academic
Professors	kind=academic
Profs	kind=academic
Prophet	kind=religious	gender=m
Prophetess	kind=religious	gender=f
Prosecutor	kind=legal
Provincial Governor	kind=political
Provost	kind=academic
Provost Marshal	kind=police
Psychologist	kind=academic
Pt.	kind=religious	gender=m
Pte	kind=military
Pte.	kind=military
Puan	kind=honorific	gender=f
Puan Sri	kind=honorific	gender=f
Public Defender	kind=legal
Publisher	kind=business
Punong Barangay	kind=political
Pvt.	kind=military
Pvt. 1st Class	kind=military
Qari	kind=religious	gender=m
QS	kind=academic
Quarterback	kind=sport
Quartermaster	kind=military
Queen	kind=royal	gender=f
Queen Consort	kind=royal	gender=f
Queen Mother	kind=royal	gender=f
Queen's Counsel	kind=legal
Rabbi	kind=religious
Railway Minister	kind=political
Raja	kind=honorific
Rajah	kind=royal	gender=m
Ranger	kind=military
Rani	kind=royal	gender=f
Rapper	kind=media
Ratu	kind=honorific	gender=m
Rear Adm.	kind=military
Rear Admiral	kind=military
Reb	kind=religious	gender=m
Rebbetzin	kind=religious	gender=f
Rebel Leader	kind=political
Recorder	kind=legal
Rector	kind=religious
Reeve	kind=political
Referee	kind=sport
Regent	kind=royal
Registrar	kind=legal
Regius Professor	kind=academic
Reliever	kind=sport
Rep.	kind=political	for=representative,lawmaker,legislator,congressman,congresswoman
Reporter	kind=media
Representative	kind=political	for=representative,lawmaker,legislator,congressman,congresswoman
Reps.	kind=political
Republican	kind=political
Researcher	kind=academic
Reserve Bank Governor	kind=business
Rev	kind=religious	for=reverend,pastor
Rev.	kind=religious	for=reverend,pastor
Revd	kind=religious
Reverend	kind=religious
Rifleman	kind=military	gender=m
Right Honourable	kind=honorific
Right Reverend	kind=religious
Right Royal Highness	kind=royal
Right-back	kind=sport
Right-hander	kind=sport
Rinpoche	kind=religious	gender=m
Roko	kind=honorific	gender=m
Rookie	kind=sport
Roshi	kind=religious
Rt Hon	kind=honorific
Rt Rev	kind=religious
Rt. Hon.	kind=honorific
Rt. Rev.	kind=religious
Running Back	kind=sport
Sadhguru	kind=religious	gender=m
Sadhu	kind=religious	gender=m
Sadhvi	kind=religious	gender=f
Sahib	kind=honorific	gender=m
Saint	kind=religious
Sangoma	kind=honorific
Sant	kind=religious	gender=m
Santa	kind=religious	gender=f
Sapper	kind=military
Sardar	kind=honorific	gender=m
Sarpanch	kind=political
Sayed	kind=honorific	gender=m
Sayyid	kind=honorific	gender=m
Schools Superintendent	kind=academic
Scientist	kind=academic
Scrum-half	kind=sport
Seaman	kind=military
Sec.	kind=political
Second Baseman	kind=sport	gender=m
Second Gentleman	kind=political	gender=m
Second Lieutenant	kind=military
Secretary	kind=political
Secretary General	kind=political
Secretary of Defense	kind=political
Secretary of Health	kind=political
Secretary of State	kind=political
Secretary-General	kind=political
Selectman	kind=political	gender=m
Selectwoman	kind=political	gender=f
Selvi	kind=honorific	gender=f
Sen.	kind=political	for=senator,lawmaker,legislator
Senate Majority Leader	kind=political
Senate Minority Leader	kind=political
Senator	kind=political	for=lawmaker,legislator
Senator-elect	kind=political
Senhor	kind=honorific	gender=m
Senhora	kind=honorific	gender=f
Senior Advocate	kind=legal
Senior Constable	kind=police
Senior Counsel	kind=legal
Senior Lecturer	kind=academic
Senior Pastor	kind=religious
Senior Sergeant	kind=police
Senior Superintendent	kind=police
Senior Vice President	kind=business
Senor	kind=honorific	gender=m
Senora	kind=honorific	gender=f
Senorita	kind=honorific	gender=f
Sens.	kind=political
Sepoy	kind=military	gender=m
Sergeant	kind=military
Sergeant First Class	kind=military
Sergeant Major	kind=military
Señor	kind=honorific	gender=m
Señora	kind=honorific	gender=f
Señorita	kind=honorific	gender=f
Sgt	kind=military	for=sergeant
Sgt.	kind=military	for=sergeant
Sgt. 1st Class	kind=military
Sgt. Maj.	kind=military
Shadow Chancellor	kind=political
Shadow Minister	kind=political
Shah	kind=royal	gender=m
Shaikh	kind=royal	gender=m
Shaikha	kind=royal	gender=f
Shaykh	kind=royal	gender=m
Sheik	kind=royal	gender=m
Sheikh	kind=royal	gender=m
Sheikha	kind=royal	gender=f
Sheriff	kind=police
Sheriff Principal	kind=legal
Sheriff's Deputy	kind=police
Shooting Guard	kind=sport
Shortstop	kind=sport
Shree	kind=honorific	gender=m
Shri	kind=honorific	gender=m
Shrimati	kind=honorific	gender=f
Signor	kind=honorific	gender=m
Signora	kind=honorific	gender=f
Signorina	kind=honorific	gender=f
Singer	kind=media
Sir	kind=royal,honorific	gender=m
Sire	kind=royal	gender=m
Sister	kind=honorific	gender=f
Skipper	kind=sport
Small Forward	kind=sport
Smt	kind=honorific	gender=f
Smt.	kind=honorific	gender=f
Solicitor	kind=legal
Solicitor General	kind=political
SP	kind=police
Spc.	kind=military
Speaker	kind=political
Special Agent	kind=police
Special Agent in Charge	kind=police
Special Counsel	kind=legal
Special Envoy	kind=political
Special Prosecutor	kind=legal
Special Rapporteur	kind=political
Special Representative	kind=political
Specialist	kind=military
Spokesman	kind=business	gender=m
Spokesperson	kind=business
Spokeswoman	kind=business	gender=f
Sports Minister	kind=political
Sprinter	kind=sport
Sqn Ldr	kind=military
Squadron Leader	kind=military
Sr	kind=religious	gender=f
Sr.	kind=honorific	gender=m
Sra.	kind=honorific	gender=f
Sri	kind=honorific
Srimati	kind=honorific	gender=f
Srta.	kind=honorific	gender=f
St	kind=religious
St.	kind=religious
Staff Inspector	kind=police
Staff Sergeant	kind=military
Staff Sgt.	kind=military
State Rep.	kind=political	for=representative,lawmaker,legislator,congressman,congresswoman
State Representative	kind=political
State Sen.	kind=political	for=senator,lawmaker,legislator
State Senator	kind=political
State Treasurer	kind=political
State Trooper	kind=police
State's Attorney	kind=legal
Striker	kind=sport
Sub Inspector	kind=police
Sub-Inspector	kind=police
Subedar	kind=military	gender=m
Sultan	kind=royal	gender=m
Sultana	kind=royal	gender=f
Superintendent	kind=police
Superior Court Judge	kind=legal
Supervisor	kind=political
Supreme Leader	kind=political
Supt	kind=police	for=superintendent
Supt.	kind=police	for=superintendent
Surgeon	kind=academic
Surgeon General	kind=political
Susuhunan	kind=royal	gender=m
Swami	kind=religious	gender=m
Swimmer	kind=sport
Syed	kind=honorific	gender=m
Taikonaut	kind=military
Tan Sri	kind=honorific
Tanaiste	kind=political
Taoiseach	kind=political
Taoiseach-elect	kind=political
TD	kind=political
Teacher	kind=academic
Team Principal	kind=sport
Tech. Sgt.	kind=military
Technical Sergeant	kind=military
Tengku	kind=honorific
The Hon	kind=honorific
The Hon.	kind=honorific
The Honorable	kind=honorific
The Honourable	kind=honorific
The Most Rev.	kind=religious
The Rev	kind=religious
The Rev.	kind=religious
The Reverend	kind=religious
The Right Honourable	kind=honorific
The Rt Rev	kind=religious
The Ven	kind=religious
Thich	kind=religious	gender=m
Third Baseman	kind=sport	gender=m
Thiru	kind=honorific	gender=m
Thirumathi	kind=honorific	gender=f
Tight End	kind=sport
Tita	kind=honorific	gender=f
Tito	kind=honorific	gender=m
Tmt	kind=honorific	gender=f
Tofa	kind=honorific
Toh Puan	kind=honorific	gender=f
Tourism Minister	kind=political
Tpl	kind=academic
Trade Minister	kind=political
Trainer	kind=sport
Transport Minister	kind=political
Transport Secretary	kind=political
Treasurer	kind=political
Treasury Secretary	kind=political
Trooper	kind=military
Tsar	kind=royal	gender=m
Tsarina	kind=royal	gender=f
Tuan	kind=honorific	gender=m
Tuanku	kind=honorific	gender=m
Tui	kind=honorific	gender=m
Tuilaepa	kind=honorific
Tun	kind=honorific
Tunku	kind=honorific
Tycoon	kind=business
Tánaiste	kind=political
U	kind=honorific
U.S. Attorney	kind=legal
U.S. District Judge	kind=legal
Umpire	kind=sport
Uncle	kind=honorific	gender=m
Under Secretary	kind=political
Under-Secretary	kind=political
Undersecretary	kind=political
Undersheriff	kind=police
Union Leader	kind=business
US Attorney	kind=legal
US District Judge	kind=legal
Ustad	kind=honorific	gender=m
Ustadh	kind=honorific	gender=m
Ustaz	kind=honorific	gender=m
Ven	kind=religious
Ven.	kind=religious
Venerable	kind=religious
Very Rev.	kind=religious
Very Reverend	kind=religious
Vicar	kind=religious
Vice Adm.	kind=military
Vice Admiral	kind=military
Vice Chair	kind=business
Vice Chairman	kind=business	gender=m
Vice Chancellor	kind=political
Vice Mayor	kind=political
Vice Minister	kind=political
Vice Pres.	kind=political
Vice President	kind=political
Vice President-elect	kind=political
Vice-captain	kind=sport
Vice-Chairman	kind=business	gender=m
Vice-Chancellor	kind=academic
Vice-President	kind=political
Viscount	kind=royal	gender=m
Viscountess	kind=royal	gender=f
Wali Kota	kind=political
Wan	kind=honorific
Warden	kind=police
Warlord	kind=military	gender=m
Warrant Officer	kind=military
Weizero	kind=honorific	gender=f
Weyzero	kind=honorific	gender=f
Wg Cdr	kind=military
Whaea	kind=honorific	gender=f
Whip	kind=political
Whistleblower	kind=media
Wicketkeeper	kind=sport
Wide Receiver	kind=sport
Widow	kind=honorific	gender=f
Wing Commander	kind=military
Winger	kind=sport
Woizero	kind=honorific	gender=f
WPC	kind=police	gender=f
Yang di-Pertuan Agong	kind=royal	gender=m
Yogi	kind=religious	gender=m
YouTuber	kind=media
