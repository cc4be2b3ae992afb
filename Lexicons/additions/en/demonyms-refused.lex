# WordNet demonyms left out: offensive, obsolete, or mostly something else.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
Abo
Afrikaans
Alabama
Amazon
Angevin
Angevine
Angle
Arcadian
Asiatic
Attic
Badaga
Badger
Bahreini
Basket
Bay Stater
Beaver
Beduin
Bhutani
Biloxi
Black
Black man
Black woman
Bluegrass Stater
Boche
Bohemian
Boxer
Brule
Brummy
Buckeye
Buffalo Indian
Burundi
Cambrian
Canarese
Castillian
Caucasic
Chaldaean
Chian
Chinaman
Confederate soldier
Continental
Contra
Cornhusker
Creek
Crow
Cymry
Cypriote
Dakota
Dardan
Dardanian
Delaware
Delphian
Dipylon
Down Easter
East-sider
Erie
Eskimo
Esquimau
Eurafrican
Eyeish
Farsi
Federal
Federal soldier
Fleet
Fox
Frank
Gadaba
Galilaean
Garden Stater
Ghanese
Gipsy
Gopher
Granite Stater
Green
Guinea
Gypsy
Half-caste
Hindoo
Hun
Illinois
Indian race
Injun
Inka
Iowa
Ioway
Iraki
Irani
Irelander
Jacobean
Jap
Javan
Jerry
Jewess
Job
John Bull
Johnny
Johnny Reb
Jugoslav
Jugoslavian
Junker
Jute
Kafir
Kansas
Katari
Kechua
Kelt
Keystone Stater
Khirghiz
Kirgiz
Kolam
Kota
Kotar
Kraut
Krauthead
Kshatriya
Kui
Kusan
Langobard
Lapp
Legionnaire
Lesbian
Mackem
Maha
Malto
Mam
Maraco
Maroc
Massachuset
Massachusetts
Mexicano
Miami
Miao
Mick
Mickey
Missouri
Mogul
Mohammedan
Mon
Mongoloid
Mycenaen
Negress
Negro
Negroid
Neopolitan
Nicaean
Nicene
Nip
Nipponese
Occidental
Ofo
Olympian
Olympic
Omaha
Oriental
Osmanli
Ottawa
Paddy
Panjabi
Philippian
Philistine
Pilgrim
Pomo
Punic
Quiche
Reb
Rebel
Red Indian
Redskin
Riff
Romanic
Rommany
Roumanian
Ruandan
Ryukyuan
Saame
Sabine
Sac
Salian
Salian Frank
Samaritan
Same
Samnite
Sassenach
Savara
Scotchman
Scotchwoman
Shasta
Shudra
Sudra
Tadzhik
Taffy
Tai
Taos
Tarheel
Tartar
Teton
Teton Dakota
Teton Sioux
Teuton
Toda
Tom
Tory
Turcoman
Turki
Two Kettle
Tyke
Uigur
Ukranian
Uncle Tom
Union soldier
Usbeg
Usbek
Uzbak
Uzbeg
Vaisya
Viking
Volunteer
WASP
West-sider
Whig
White
White Russian
Whitey
Wichita
Wolverine
Yank
Yankee-Doodle
Yuma
Zairese
Zapotecan
Zealander
