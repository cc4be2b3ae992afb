# Pronouns and possessive determiners with person, number, gender, case and kind.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes person number gender case kind
'em	person=3	number=p	case=object	kind=personal
a few	person=3	number=p	case=subject,object	kind=indefinite
all	person=3	number=s,p	case=subject,object	kind=indefinite
another	person=3	number=s	case=subject,object	kind=indefinite
any	person=3	number=s,p	case=subject,object	kind=indefinite
anybody	person=3	number=s	case=subject,object	kind=indefinite,general
anybody else	person=3	number=s	case=subject,object	kind=indefinite,general
anyone	person=3	number=s	case=subject,object	kind=indefinite,general
anyone else	person=3	number=s	case=subject,object	kind=indefinite,general
anything	person=3	number=s	gender=n	case=subject,object	kind=indefinite,general
both	person=3	number=p	case=subject,object	kind=indefinite
each	person=3	number=s	case=subject,object	kind=indefinite
each one	person=3	number=s	case=subject,object	kind=indefinite
each other	person=3	number=p	case=object	kind=indefinite
either	person=3	number=s	case=subject,object	kind=indefinite
enough	person=3	number=s,p	case=subject,object	kind=indefinite
every one	person=3	number=s	case=subject,object	kind=indefinite,general
everybody	person=3	number=s	case=subject,object	kind=indefinite,general
everybody else	person=3	number=s	case=subject,object	kind=indefinite,general
everyone	person=3	number=s	case=subject,object	kind=indefinite,general
everyone else	person=3	number=s	case=subject,object	kind=indefinite,general
everything	person=3	number=s	gender=n	case=subject,object	kind=indefinite,general
few	person=3	number=p	case=subject,object	kind=indefinite
fewer	person=3	number=p	case=subject,object	kind=indefinite
he	person=3	number=s	gender=m	case=subject	kind=personal
her	person=3	number=s	gender=f	case=object,possessive	kind=personal
hers	person=3	number=s	gender=f	case=possessive	kind=personal
herself	person=3	number=s	gender=f	case=reflexive	kind=personal
him	person=3	number=s	gender=m	case=object	kind=personal
himself	person=3	number=s	gender=m	case=reflexive	kind=personal
his	person=3	number=s	gender=m	case=possessive	kind=personal
I	person=1	number=s	case=subject	kind=personal
it	person=3	number=s	gender=n	case=subject,object	kind=personal
its	person=3	number=s	gender=n	case=possessive	kind=personal
itself	person=3	number=s	gender=n	case=reflexive	kind=personal
less	person=3	number=s	gender=n	case=subject,object	kind=indefinite
little	person=3	number=s	gender=n	case=subject,object	kind=indefinite
many	person=3	number=p	case=subject,object	kind=indefinite
many others	person=3	number=p	case=subject,object	kind=indefinite
me	person=1	number=s	case=object	kind=personal
mine	person=1	number=s	case=possessive	kind=personal
more	person=3	number=s,p	case=subject,object	kind=indefinite
most	person=3	number=p	case=subject,object	kind=indefinite
much	person=3	number=s	gender=n	case=subject,object	kind=indefinite
my	person=1	number=s	case=possessive	kind=personal
myself	person=1	number=s	case=reflexive	kind=personal
neither	person=3	number=s	case=subject,object	kind=indefinite
no one	person=3	number=s	case=subject,object	kind=indefinite,general
no one else	person=3	number=s	case=subject,object	kind=indefinite,general
no-one	person=3	number=s	case=subject,object	kind=indefinite,general
nobody	person=3	number=s	case=subject,object	kind=indefinite,general
nobody else	person=3	number=s	case=subject,object	kind=indefinite,general
none	person=3	number=s,p	case=subject,object	kind=indefinite,general
nothing	person=3	number=s	gender=n	case=subject,object	kind=indefinite,general
one	person=3	number=s	case=subject,object	kind=indefinite
one another	person=3	number=p	case=object	kind=indefinite
one's	person=3	number=s	case=possessive	kind=indefinite
oneself	person=3	number=s	case=reflexive	kind=indefinite
other	person=3	number=s	case=subject,object	kind=indefinite
others	person=3	number=p	case=subject,object	kind=indefinite
our	person=1	number=p	case=possessive	kind=personal
ours	person=1	number=p	case=possessive	kind=personal
ourself	person=1	number=p	case=reflexive	kind=personal
ourselves	person=1	number=p	case=reflexive	kind=personal
plenty	person=3	number=s,p	case=subject,object	kind=indefinite
same	person=3	number=s,p	case=subject,object	kind=demonstrative
several	person=3	number=p	case=subject,object	kind=indefinite
several others	person=3	number=p	case=subject,object	kind=indefinite
she	person=3	number=s	gender=f	case=subject	kind=personal
some	person=3	number=p	case=subject,object	kind=indefinite
some others	person=3	number=p	case=subject,object	kind=indefinite
somebody	person=3	number=s	case=subject,object	kind=indefinite,general
somebody else	person=3	number=s	case=subject,object	kind=indefinite,general
someone	person=3	number=s	case=subject,object	kind=indefinite,general
someone else	person=3	number=s	case=subject,object	kind=indefinite,general
something	person=3	number=s	gender=n	case=subject,object	kind=indefinite,general
such	person=3	number=s,p	case=subject,object	kind=demonstrative
that	person=3	number=s,p	case=subject,object	kind=relative,demonstrative
the former	person=3	number=s,p	case=subject,object	kind=demonstrative
the latter	person=3	number=s,p	case=subject,object	kind=demonstrative
thee	person=2	number=s	case=object	kind=personal
their	person=3	number=p	case=possessive	kind=personal
theirs	person=3	number=p	case=possessive	kind=personal
them	person=3	number=p	case=object	kind=personal
themself	person=3	number=s	case=reflexive	kind=personal
themselves	person=3	number=p	case=reflexive	kind=personal
these	person=3	number=p	case=subject,object	kind=demonstrative
they	person=3	number=p	case=subject	kind=personal
thine	person=2	number=s	case=possessive	kind=personal
this	person=3	number=s	case=subject,object	kind=demonstrative
those	person=3	number=p	case=subject,object	kind=demonstrative
thou	person=2	number=s	case=subject	kind=personal
thy	person=2	number=s	case=possessive	kind=personal
two others	person=3	number=p	case=subject,object	kind=indefinite
us	person=1	number=p	case=object	kind=personal
we	person=1	number=p	case=subject	kind=personal
what	person=3	gender=n	case=subject,object	kind=relative
whatever	person=3	gender=n	case=subject,object	kind=relative
which	person=3	gender=n	case=subject,object	kind=relative
whichever	person=3	gender=n	case=subject,object	kind=relative
who	person=3	case=subject,object	kind=relative
whoever	person=3	number=s	case=subject	kind=relative
whom	person=3	case=object	kind=relative
whomever	person=3	number=s	case=object	kind=relative
whose	person=3	case=possessive	kind=relative
whosever	person=3	number=s	case=possessive	kind=relative
y'all	person=2	number=p	case=subject,object	kind=personal
ye	person=2	number=p	case=subject	kind=personal
you	person=2	number=s,p	case=subject,object	kind=personal
your	person=2	number=s,p	case=possessive	kind=personal
yours	person=2	number=s,p	case=possessive	kind=personal
yourself	person=2	number=s	case=reflexive	kind=personal
yourselves	person=2	number=p	case=reflexive	kind=personal
