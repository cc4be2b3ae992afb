# Codes of countries whose municipalities CLDR lists as regions; papers do not name them.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
AD
LI
MK
MT
NR
SC
SI
SM
