# WordNet nouns above the nouns for thoughts.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes sense
belief	sense=1,2
conclusion	sense=1
conviction	sense=1
doubt	sense=1
expectation	sense=1
hope	sense=2
hypothesis	sense=1
idea	sense=3
inference	sense=1
intention	sense=1
judgment	sense=1,4
plan	sense=1
suspicion	sense=1
theory	sense=1
