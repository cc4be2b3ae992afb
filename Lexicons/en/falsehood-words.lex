# Words with which somebody says that a claim is untrue: what is called so is denied.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
a fantasy
a lie
a pack of lies
an invention
baseless
bogus
concocted
defamatory
disinformation
erroneous
fabricated
fabrication
fabrications
factually wrong
fairy tale
fake
fake news
fallacious
false
falsehood
falsehoods
fantasies
fiction
fictional
fictitious
groundless
hoax
ill-founded
inaccurate
incorrect
libellous
libelous
lies
made up
meritless
misinformation
myth
no truth
not correct
not the case
not true
propaganda
pure invention
slander
slanderous
trumped up
trumped-up
unfounded
unsubstantiated
untrue
untruth
untruths
without basis
without foundation
without merit
