# Words and phrases with which a writer judges or supposes.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
absurd
absurdly
abysmal
admirable
admirably
admittedly
alas
all too often
amazing
amazingly
anyone's guess
appalling
appallingly
apparently
appear to
appeared to
appears to
arguably
astonishing
astonishingly
astounding
at face value
atrocious
awesome
awful
beautifully
better still
bizarre
bizarrely
breathtaking
brilliantly
charming
contemptible
cowardly
curiously
delightful
deplorable
deservedly
despicable
disgraceful
disgracefully
disgusting
doubtless
dreadful
dreadfully
embarrassingly
exquisite
fabulous
fantastic
foolish
foolishly
fortunately
frankly
gorgeous
hard to know
hard to say
hardly surprising
heartbreaking
heartwarming
hideous
hilarious
honestly
hopefully
horrendous
horrible
idiotic
if only
in all likelihood
in all probability
incredible
incredibly
indefensible
inexcusable
inexplicably
ironically
it is high time
it is no surprise
it is time
laughable
laughably
let us
let's
likely to
little wonder
looks like
lovely
luckily
ludicrous
magnificent
make no mistake
marvellous
marvelous
maybe
mediocre
mercifully
mindless
more likely than not
most likely
naturally enough
needless to say
no doubt
no wonder
not clear
not surprisingly
not yet clear
obviously
oddly
of course
one thing is clear
only time will tell
outrageous
outrageously
pathetic
perhaps
pitiful
possibly
preposterous
presumably
probably
quite simply
reassuringly
regrettably
remains to be seen
remarkable
remarkably
ridiculous
ridiculously
rightly
sadly
scandalous
seem
seemed
seemingly
seems
senseless
sensibly
shameful
shamefully
shameless
shamelessly
shocking
shockingly
sickening
silly
simply put
so much for
spectacular
spectacularly
splendid
strangely
stunning
stunningly
stupid
stupidly
superb
superbly
surely
surprisingly
suspiciously
tellingly
terrible
terrific
thankfully
the fact is
the problem is
the question is
the truth is
time will tell
to be fair
to be sure
tremendous
unacceptable
unbelievable
unbelievably
uncertain whether
unclear
unconscionable
understandably
undoubtedly
unforgivable
unfortunately
unlikely to
unsurprisingly
what matters is
wisely
wonderful
wonderfully
worse still
worthless
would rather
you never know
