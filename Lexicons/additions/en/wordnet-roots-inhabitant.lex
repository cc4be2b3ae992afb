# WordNet nouns above the demonyms.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes sense
amerindian	sense=1
inhabitant	sense=1
person of color	sense=1
semite	sense=1
white	sense=1
