# Everyday names of languages.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes code
Amharic	code=am
Arabic	code=ar
Cantonese	code=zh
Castilian	code=es
Chinese	code=zh
Creole	code=ht
Dari	code=prs
English	code=en
Farsi	code=fa
Filipino	code=tl
Flemish	code=nl
Gaelic	code=ga
Greek	code=el
Haitian Creole	code=ht
Hebrew	code=he
Hindi	code=hi
Hindustani	code=hi
Inuktitut	code=iu
Irish	code=ga
Irish Gaelic	code=ga
Kurdish	code=ku
Kurmanji	code=ku
Lao	code=lo
Mandarin	code=zh
Mandarin Chinese	code=zh
Odia	code=or
Oriya	code=or
Pashto	code=ps
Persian	code=fa
Pilipino	code=tl
Polish	code=pl
Pushto	code=ps
Putonghua	code=zh
Sami	code=se
Serbo-Croat	code=sh
Serbo-Croatian	code=sr
Sorani	code=ku
Tagalog	code=tl
Thai	code=th
