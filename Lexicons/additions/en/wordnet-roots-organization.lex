# WordNet nouns above the nouns for organizations.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes sense
company	sense=1
institution	sense=1
organization	sense=1,3
