# Countries whose name takes "the" in running text.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
Aland Islands
Bahamas
British Indian Ocean Territory
British Virgin Islands
Caribbean Netherlands
Cayman Islands
Central African Republic
Cocos Islands
Commonwealth of Australia
Comoros
Cook Islands
Czech Republic
Democratic People's Republic of Korea
Democratic Republic of Congo
Democratic Republic of the Congo
Dominican Republic
DPRK
DRC
E.U.
Emirates
EU
European Union
Falkland Islands
Falklands
Faroe Islands
Federal Republic of Germany
French Southern Territories
Gambia
German Democratic Republic
Holy See
Irish Republic
Islamic Emirate of Afghanistan
Islamic Republic of Iran
Isle of Man
Kingdom of Saudi Arabia
Kyrgyz Republic
Maldives
Malvinas
Marshall Islands
Marshalls
Netherlands
Netherlands Antilles
Northern Mariana Islands
Occupied Palestinian Territory
Palestinian territories
Palestinian Territory
People's Republic of China
Philippines
Pitcairn Islands
PRC
Republic of China
Republic of Congo
Republic of Georgia
Republic of Iraq
Republic of Ireland
Republic of Korea
Republic of the Congo
Russian Federation
Seychelles
Slovak Republic
Solomon Islands
Soviet Union
Syrian Arab Republic
Turks and Caicos
Turks and Caicos Islands
U.A.E.
U.K.
U.S.
U.S. Virgin Islands
U.S.A.
U.S.S.R.
UAE
UK
United Arab Emirates
United Kingdom
United Republic of Tanzania
United States
United States of America
US
US Virgin Islands
USA
USSR
Vatican
Vatican City
Åland Islands
