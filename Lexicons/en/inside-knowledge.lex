# Phrases that tell that somebody knows from the inside.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
briefed by
briefed on
close to the case
close to the company
close to the deal
close to the discussions
close to the family
close to the government
close to the investigation
close to the matter
close to the negotiations
close to the process
close to the situation
close to the talks
familiar with
knowledgeable about
privy to
who has reviewed
who has seen
who have reviewed
who have seen
with access to
with direct knowledge
with first-hand knowledge
with firsthand knowledge
with knowledge of
