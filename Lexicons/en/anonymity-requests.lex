# Phrases that tell that a source does not want to be named.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
anonymity
anonymous
anonymously
be quoted by name
condition of anonymity
condition they not be named
declined to be identified
declined to be named
declined to be quoted
declined to give a name
declined to give her name
declined to give his name
declined to give their names
did not want her name used
did not want his name used
did not want to be identified
did not want to be named
did not want to be quoted
did not wish to be identified
did not wish to be named
gave only her first name
gave only his first name
her name be withheld
his name be withheld
name be withheld
names be withheld
not authorised to discuss
not authorised to speak
not authorized to discuss
not authorized to speak
not be identified
not be named
not be quoted
not to be further identified
not to be identified
not to be named
not to be quoted
refused to be identified
refused to be named
refused to give her name
refused to give his name
speaking anonymously
speaking off the record
spoke anonymously
spoke off the record
their names be withheld
to remain anonymous
to remain unnamed
unidentified
unnamed
who can not be named
who cannot be named
who may not be named
whose identity cannot be revealed
whose identity is protected
whose name cannot be published
whose name may not be published
whose name was redacted
whose name was withheld
withheld her name
withheld his name
