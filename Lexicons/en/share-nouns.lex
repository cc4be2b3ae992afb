# Nouns for a part of a whole: half of the voters, a majority of them.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
bulk
chunk
couple
dozen
dozens
eighth
fifth
four-fifths
fraction
half
handful
hundreds
lot
lots
majorities
majority
millions
minorities
minority
part
parts
pct
per cent
percent
percentage
plenty
pluralities
plurality
portion
proportion
quarter
remainder
rest
scattering
score
scores
share
sixth
slice
sliver
smattering
swath
tens
tenth
third
thirds
thousands
three-fourths
three-quarters
two-thirds
