# WordNet nouns above the nouns for statements.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes sense
acknowledgment	sense=3
commitment	sense=4
information	sense=1
opinion	sense=2
promise	sense=1
proposal	sense=1
request	sense=1
speech act	sense=1
statement	sense=1,5
suggestion	sense=1
warning	sense=1
