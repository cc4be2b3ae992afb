# Conjunctions and other words that open a subordinate clause, with the relation they mark.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes clause relation
a day after	relation=time
a day before	relation=time
a month after	relation=time
a week after	relation=time
a year after	relation=time
about which	relation=relative
about whom	relation=relative
absent	clause=none	relation=condition
according as	relation=comparison
accordingly	clause=none	relation=cause
admittedly	clause=none	relation=concession
after	relation=time
after all	relation=cause
after which	relation=relative
against which	relation=relative
against whom	relation=relative
ahead of	relation=time
aimed at	relation=purpose
albeit	relation=concession
all of which	relation=relative
all of whom	relation=relative
although	relation=concession
amid	clause=none	relation=cause,time
amid concerns that	relation=cause
amid fears that	relation=cause
amid reports that	relation=cause
amid signs that	relation=cause
amidst	clause=none	relation=time
among which	relation=relative
among whom	relation=relative
any of which	relation=relative
any time	relation=time
as	relation=cause,time,comparison
as a consequence	relation=cause
as a consequence of	relation=cause
as a means of	relation=purpose
as a result	relation=cause
as a result of	relation=cause
as a way of	relation=purpose
as a way to	relation=purpose
as against	relation=comparison
as evidenced by	relation=cause
as far as	relation=comparison
as if	relation=comparison
as little as	relation=comparison
as long as	relation=condition,time
as many as	relation=comparison
as much as	relation=concession,comparison
as of	relation=time
as often as	relation=comparison
as opposed to	relation=concession
as part of efforts to	relation=purpose
as soon as	relation=time
as though	relation=comparison
as well as	relation=comparison
as with	relation=comparison
assuming	relation=condition
assuming that	relation=condition
at a time when	relation=time
at the moment	relation=time
at the same time as	relation=time
at the time	relation=time
at which	relation=relative
at which point	relation=time,relative
at which time	relation=time
barring	clause=none	relation=condition
because	relation=cause
because of	relation=cause
because of the fact that	relation=cause
before	relation=time
between which	relation=relative
both of which	relation=relative
both of whom	relation=relative
but	clause=none	relation=concession
but for	relation=condition
but that	relation=concession
by reason of	relation=cause
by the time	relation=time
by virtue of	relation=cause
by which	relation=relative
by which time	relation=time,relative
by whom	relation=relative
causing	clause=none	relation=cause
compared to	relation=comparison
compared with	relation=comparison
consequently	clause=none	relation=cause
considering	clause=none	relation=cause
considering that	relation=cause
contrary to	relation=concession
days after	relation=time
days before	relation=time
depending on	relation=condition
depending on how	relation=condition
depending on whether	relation=condition
designed to	relation=purpose
despite	clause=none	relation=concession
despite the fact that	relation=concession
directly	relation=time
due to	relation=cause
due to the fact that	relation=cause
during	clause=none	relation=time
during which	relation=relative
each of which	relation=relative
each time	relation=time
even as	relation=concession,time
even if	relation=concession,condition
even so	relation=concession
even though	relation=concession
even when	relation=concession
even while	relation=concession
even with	relation=concession
even without	relation=concession
ever since	relation=time
every time	relation=time
except if	relation=condition
except that	relation=concession
failing which	relation=condition
few of which	relation=relative
fewer than	relation=comparison
following	clause=none	relation=time,cause
for	clause=none	relation=complement,cause
for all	relation=concession
for all her	relation=concession
for all his	relation=concession
for all its	relation=concession
for all that	relation=concession
for all the	relation=concession
for all their	relation=concession
for fear of	relation=cause
for fear that	relation=cause
for lack of	relation=cause
for the purpose of	relation=purpose
for the purposes of	relation=purpose
for the reason that	relation=cause
for the sake of	relation=purpose
for want of	relation=cause
for which	relation=relative
for whom	relation=relative
forcing	clause=none	relation=cause
from the moment	relation=time
from the time	relation=time
from which	relation=relative
from whom	relation=relative
given	relation=condition
given that	relation=cause,condition
granted	relation=concession
granted that	relation=concession,condition
had	clause=none	relation=condition
half of which	relation=relative
half of whom	relation=relative
having said	relation=concession
having said that	relation=concession
hence	clause=none	relation=cause
hours after	relation=time
hours before	relation=time
how	relation=complement
how far	relation=complement
how long	relation=complement
how many	relation=complement
how much	relation=complement
how often	relation=complement
how soon	relation=complement
however	clause=none	relation=concession
if	relation=complement,condition
if and when	relation=condition
if ever	relation=condition
if not	relation=concession,condition
if only	relation=condition
immediately after	relation=time
immediately before	relation=time
in a bid to	relation=purpose
in an attempt to	relation=purpose
in an effort to	relation=purpose
in case	relation=condition
in case of	relation=condition
in comparison to	relation=comparison
in comparison with	relation=comparison
in contrast to	relation=concession
in contrast with	relation=concession
in hopes of	relation=purpose
in hopes that	relation=purpose
in light of	relation=cause
in light of the fact that	relation=cause
in order for	relation=purpose
in order not to	relation=purpose
in order that	relation=purpose
in order to	relation=purpose
in part because	relation=cause
in response to	relation=cause
in so far as	relation=condition
in spite of	relation=concession
in spite of the fact that	relation=concession
in that	relation=cause
in the aftermath of	relation=time
in the course of	relation=time
in the event	relation=condition
in the event of	relation=condition
in the event that	relation=condition
in the hope of	relation=purpose
in the hope that	relation=purpose
in the light of	relation=cause
in the meantime	relation=time
in the run-up to	relation=time
in the same way as	relation=comparison
in the same way that	relation=comparison
in the wake of	relation=time
in view of	relation=cause
in view of the fact that	relation=cause
in which	relation=relative
in which case	relation=condition,relative
inasmuch as	relation=cause
insofar as	relation=condition
instead of	relation=concession
intended to	relation=purpose
into which	relation=relative
irrespective of	relation=concession
irrespective of whether	relation=concession
just after	relation=time
just as	relation=time
just as much as	relation=comparison
just because	relation=cause
just before	relation=time
just hours after	relation=time
just like	relation=comparison
just when	relation=time
largely because	relation=cause
leading to	relation=cause
less than	relation=comparison
lest	relation=complement,purpose
like	relation=complement,comparison
like when	relation=comparison
likewise	clause=none	relation=comparison
long after	relation=time
long before	relation=time
mainly because	relation=cause
many of which	relation=relative
many of whom	relation=relative
meant to	relation=purpose
meanwhile	clause=none	relation=time
minutes after	relation=time
minutes before	relation=time
months after	relation=time
months before	relation=time
more than	relation=comparison
most of which	relation=relative
most of whom	relation=relative
much as	relation=concession
much like	relation=comparison
nevertheless	clause=none	relation=concession
no matter	relation=concession
no matter how	relation=concession
no matter what	relation=concession
no matter when	relation=concession
no matter where	relation=concession
no matter whether	relation=concession
no matter which	relation=concession
no matter who	relation=concession
no sooner than	relation=time
none of which	relation=relative
none of whom	relation=relative
nonetheless	clause=none	relation=concession
not because	relation=cause
not long after	relation=time
not that	relation=concession
not to	relation=complement
notwithstanding	clause=none	relation=concession
notwithstanding that	relation=concession
now that	relation=cause,time
of which	relation=relative
of whom	relation=relative
on	clause=none	relation=time
on account of	relation=cause
on account of the fact that	relation=cause
on condition that	relation=condition
on the assumption that	relation=condition
on the basis that	relation=cause
on the condition that	relation=condition
on the ground that	relation=cause
on the grounds that	relation=cause
on the heels of	relation=time
on the understanding that	relation=condition
on which	relation=relative
once	relation=time
one of which	relation=relative
one of whom	relation=relative
only after	relation=time
only because	relation=cause
only if	relation=condition
only that	relation=concession
only when	relation=time
or else	relation=condition
otherwise	clause=none	relation=condition
out of	relation=cause
over which	relation=relative
owing to	relation=cause
owing to the fact that	relation=cause
partly because	relation=cause
pending	clause=none	relation=time
precisely because	relation=cause
prior to	relation=time
prompting	clause=none	relation=cause
provided	relation=condition
provided that	relation=condition
providing	relation=condition
providing that	relation=condition
rather as	relation=comparison
rather than	relation=concession
regardless	clause=none	relation=concession
regardless of	relation=concession
regardless of how	relation=concession
regardless of whether	relation=concession
relative to	relation=comparison
resulting in	relation=cause
right after	relation=time
right before	relation=time
save that	relation=concession
seeing as	relation=cause
seeing as how	relation=cause
seeing that	relation=cause
several of which	relation=relative
several of whom	relation=relative
shortly after	relation=time
shortly before	relation=time
should	clause=none	relation=condition
similar to	relation=comparison
similarly	clause=none	relation=comparison
simply because	relation=cause
since	relation=cause,time
since the time	relation=time
so	relation=cause,purpose
so as not to	relation=purpose
so as to	relation=purpose
so far as	relation=condition
so long as	relation=condition,time
so much so that	relation=cause
so that	relation=purpose,cause
some of which	relation=relative
some of whom	relation=relative
soon after	relation=time
still	clause=none	relation=concession
subject to	relation=condition
such as	relation=comparison
such that	relation=cause
suppose	relation=condition
supposing	relation=condition
supposing that	relation=condition
than	clause=none	relation=comparison
thanks to	relation=cause
that	relation=complement
that said	relation=concession
that way	relation=purpose
the better	relation=comparison
the day	relation=time
the day after	relation=time
the day before	relation=time
the degree to which	relation=complement
the extent to which	relation=complement
the fact that	relation=complement
the first time	relation=time
the idea that	relation=complement
the instant	relation=time
the last time	relation=time
the less	relation=comparison
the minute	relation=time
the moment	relation=time
the moment that	relation=time
the moment when	relation=relative
the more	relation=comparison
the next time	relation=time
the notion that	relation=complement
the place where	relation=relative
the reason why	relation=relative
the same as	relation=comparison
the second	relation=time
the way	relation=complement
the way in which	relation=complement
the way that	relation=comparison
the week after	relation=time
the year after	relation=time
then again	relation=concession
thereby	clause=none	relation=relative
therefore	clause=none	relation=cause
though	relation=concession
through which	relation=relative
throughout	clause=none	relation=time
thus	clause=none	relation=cause
till	relation=time
to	clause=none	relation=complement
to the end that	relation=purpose
to the extent that	relation=condition
to the point that	relation=cause
to the point where	relation=cause
to which	relation=relative
to whom	relation=relative
try as he might	relation=concession
try as she might	relation=concession
try as they might	relation=concession
two of whom	relation=relative
under which	relation=relative
unless	relation=condition
unless and until	relation=condition
unlike	clause=none	relation=concession
until	relation=time
up to the time	relation=time
up until	relation=time
upon	clause=none	relation=time
upon which	relation=relative
weeks after	relation=time
weeks before	relation=time
were	clause=none	relation=condition
what	relation=complement
what if	relation=condition
what kind of	relation=complement
what with	relation=cause
whatever	relation=complement,concession
when	relation=complement,time,relative
whenever	relation=time,concession
where	relation=complement,relative
whereas	relation=concession
whereby	relation=relative
wherefore	relation=relative
wherein	relation=relative
whereof	relation=relative
whereupon	relation=time,relative
wherever	relation=concession,relative
whether	relation=complement
whether or not	relation=complement
which	relation=complement,relative
whichever	relation=complement,concession
while	relation=concession,time
whilst	relation=concession,time
who	relation=complement,relative
whoever	relation=complement,concession
whom	relation=complement,relative
whomever	relation=complement,concession
whose	relation=complement,relative
why	relation=complement,relative
with a view to	relation=purpose
with all	relation=concession
with an eye to	relation=purpose
with an eye toward	relation=purpose
with the aim of	relation=purpose
with the goal of	relation=purpose
with the hope that	relation=purpose
with the intention of	relation=purpose
with the proviso that	relation=condition
with the result that	relation=cause
with which	relation=relative
with whom	relation=relative
within which	relation=relative
without	clause=none	relation=condition
without which	relation=relative
years after	relation=time
years before	relation=time
yet	clause=none	relation=concession
