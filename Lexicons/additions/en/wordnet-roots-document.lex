# WordNet nouns above the nouns for documents.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes sense
document	sense=1
legal document	sense=1
letter	sense=1
publication	sense=1
record	sense=1
report	sense=1
writing	sense=2
written report	sense=1
