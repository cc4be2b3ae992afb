# Region names that mean something else to most readers.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
Batman
Bono
Centre
Hela
Jewish
Labe
Leste
Lethe
Mara
Marche
Nenets
Nord
Norte
Ouest
Ranier
Styx
Sud
