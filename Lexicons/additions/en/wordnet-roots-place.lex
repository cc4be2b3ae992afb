# WordNet nouns above named features of the earth.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes sense kind
archipelago	sense=1	kind=island
bay	sense=1	kind=gulf
desert	sense=1	kind=desert
gulf	sense=1	kind=gulf
island	sense=1	kind=island
lake	sense=1	kind=lake
mountain peak	sense=1	kind=mountain
ocean	sense=1	kind=ocean
peninsula	sense=1	kind=peninsula
range	sense=4	kind=mountain
river	sense=1	kind=river
sea	sense=1	kind=sea
strait	sense=1	kind=strait
