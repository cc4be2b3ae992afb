# Attribution cues by lemma, with class, kind, frames and strength; X or X's in a phrase stands for the source.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes pos class kind frames strength noun-strength
'fess up	pos=v	class=say	kind=statement	frames=that,to	strength=0.80
abhor	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.82
abjure	pos=v	class=deny	kind=denial	frames=np	strength=0.75
able	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.02
abominate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
about	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.02
about-face	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.25
absolve	pos=v	class=decide	kind=decision	frames=np,of	strength=0.60
abstain	pos=v	class=vote	kind=decision	frames=on	strength=0.40
abuse	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.08
accede	pos=v	class=agree	kind=decision	frames=to	strength=0.45
accept	pos=v	class=agree	kind=attitude	frames=that,np	strength=0.30
acceptance	pos=n	class=agree	kind=attitude	frames=of,poss	strength=0.20
acclaim	pos=v,n	class=praise	kind=attitude	frames=quote,np,as,of,about,for,by-source,poss	strength=0.75	noun-strength=0.55
acclaimed	pos=a	class=praise	kind=attitude	frames=np	strength=0.15
accolade	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.30
according to	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.95
account	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
accusation	pos=n	class=criticize	kind=statement	frames=that,quote,of,about,against,poss	strength=0.70
accuse	pos=v	class=criticize	kind=statement	frames=np,obj-c,of	strength=0.92
accused	pos=a	class=criticize	kind=statement	frames=np,of	strength=0.12
ache	pos=v	class=hope	kind=intention	frames=to,for	strength=0.20
acknowledge	pos=v	class=say	kind=statement	frames=that,quote,ing,np,wh,paren,none-source	strength=0.93
acknowledge as	pos=v	class=know	kind=statement	frames=that,ing,np,wh	strength=0.70
acknowledgement	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.72
acknowledgment	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.72
acquaint	pos=v	class=tell	kind=statement	frames=with	strength=0.40
acquiesce	pos=v	class=agree	kind=decision	frames=to	strength=0.40
acquit	pos=v	class=decide	kind=decision	frames=np,of	strength=0.25
ad-lib	pos=v	class=say	kind=statement	frames=quote,np	strength=0.70
adage	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
adamant	pos=a	class=say	kind=statement	frames=wh,of,about,adj-that	strength=0.88
add	pos=v	class=say	kind=statement	frames=that,quote,paren	strength=0.86
address	pos=v,n	class=tell	kind=statement	frames=that,quote,np,of,about,on,poss	strength=0.12	noun-strength=0.08
address the issue	pos=v	class=discuss	kind=statement	frames=of	strength=0.50
adduce	pos=v	class=other	kind=statement	frames=that,np	strength=0.65
adhere to	pos=v	class=think	kind=belief	frames=np	strength=0.25
adjourn	pos=v	class=decide	kind=decision	frames=np	strength=0.05
adjudge	pos=v	class=decide	kind=decision	frames=that,obj-c	strength=0.70
adjudicate	pos=v	class=decide	kind=decision	frames=np	strength=0.30
admiration	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.65
admire	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
admire for	pos=v	class=emotion	kind=attitude	frames=np	strength=0.70
admiring	pos=a	class=praise	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
admission	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.50
admit	pos=v	class=say	kind=statement	frames=that,quote,to,ing,np,wh,paren,none-source	strength=0.85
admit to	pos=v	class=say	kind=statement	frames=ing,np	strength=0.82
admittedly	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.30
admonish	pos=v	class=order	kind=directive	frames=that,quote,obj-to,about,for	strength=0.85
admonition	pos=n	class=warn	kind=statement	frames=that,to,of,for,against,poss	strength=0.75
adopt	pos=v	class=decide	kind=decision	frames=np	strength=0.12
adoration	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.45
adore	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
adulate	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
adulation	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.45
advance	pos=v	class=other	kind=statement	frames=np	strength=0.05
advice	pos=n	class=order	kind=directive	frames=that,to,on	strength=0.35
advise	pos=v	class=order	kind=directive	frames=that,quote,ing,np,obj-to,obj-that,about,against,paren	strength=0.75
advise against	pos=v	class=warn	kind=statement	frames=ing,np	strength=0.90
advocacy	pos=n	class=support	kind=attitude	frames=of,for	strength=0.40
advocacy for	pos=n	class=support	kind=attitude	frames=of,about,for,poss	strength=0.50
advocate	pos=v	class=support	kind=attitude	frames=that,ing,np,for,against	strength=0.78
affection	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.40
affirm	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.78
affirm the ruling	pos=v	class=decide	kind=decision	frames=of	strength=0.70
affirmation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.50
afraid	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
against	pos=p	class=oppose	kind=attitude	frames=ing,np	strength=0.05
agenda	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.15
aghast	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
agitate	pos=v	class=order	kind=directive	frames=for,against	strength=0.50
agnostic	pos=a	class=emotion	kind=attitude	frames=of,about,on,adj-that,adj-to	strength=0.40
agonise	pos=v	class=emotion	kind=attitude	frames=that,quote,np,wh,of,about,on	strength=0.75
agonize	pos=v	class=emotion	kind=attitude	frames=that,quote,np,wh,of,about,on	strength=0.75
agree	pos=v	class=agree	kind=statement	frames=that,quote,to,wh,on,with,paren	strength=0.75
agree to	pos=v	class=agree	kind=intention	frames=to,np	strength=0.65
agreeable	pos=a	class=agree	kind=attitude	frames=to	strength=0.35
agreement	pos=n	class=agree	kind=statement	frames=that,on,with,poss	strength=0.12
aim	pos=v,n	class=intend	kind=intention	frames=that,to,ing,np,of,for,poss	strength=0.40	noun-strength=0.40
air	pos=v	class=write	kind=statement	frames=np	strength=0.20
air concerns	pos=v	class=other	kind=statement	frames=that,about	strength=0.85
air grievances	pos=v	class=emotion	kind=attitude	frames=about,with	strength=0.75
alarm	pos=n	class=warn	kind=attitude	frames=to,of,about,for,poss	strength=0.20
alarmed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
alarmingly	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.20
alert	pos=v,n	class=warn	kind=statement	frames=that,to,np,obj-that,of,about,for,poss	strength=0.70	noun-strength=0.15
align	pos=v	class=support	kind=attitude	frames=with	strength=0.20
allegation	pos=n	class=criticize	kind=statement	frames=that,quote,of,about,against,poss	strength=0.65
allege	pos=v	class=say	kind=statement	frames=that,quote,to,np,paren,none-source	strength=0.94
alleged	pos=a	class=say	kind=statement	frames=np	strength=0.35
allegedly	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.72
allow	pos=v	class=say	kind=statement	frames=that,quote	strength=0.20
allude	pos=v	class=say	kind=statement	frames=that,to,np	strength=0.92
allude to	pos=v	class=say	kind=statement	frames=np	strength=0.92
allusion	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.50
amazed	pos=a	class=emotion	kind=attitude	frames=wh,of,about,adj-that,adj-to	strength=0.50
amazement	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.40
ambition	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.40
ambitious	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.02
ambivalence	pos=n	class=emotion	kind=attitude	frames=that,to,of,about,for,poss	strength=0.50
ambivalent	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
amenable	pos=a	class=agree	kind=attitude	frames=to	strength=0.50
among	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.02
amused	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
analyse	pos=v	class=report	kind=statement	frames=np,wh	strength=0.30
analysis	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.20
analyze	pos=v	class=report	kind=statement	frames=np,wh	strength=0.30
anecdote	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
anger	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.30
angle for	pos=v	class=intend	kind=intention	frames=np	strength=0.50
angry	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.50
anguish	pos=v	class=emotion	kind=attitude	frames=that,quote,np,of,about	strength=0.50
animosity	pos=n	class=criticize	kind=attitude	frames=that,to,of,about,for,poss	strength=0.35
animus	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.35
annotate	pos=v	class=write	kind=statement	frames=quote,np	strength=0.20
announce	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,by-source,none-source	strength=0.92
announce plans	pos=v	class=intend	kind=intention	frames=that,to,for	strength=0.90
announced	pos=a	class=say	kind=statement	frames=np	strength=0.20
announcement	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
annoyance	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.50
annoyed	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
annul	pos=v	class=decide	kind=decision	frames=np	strength=0.25
answer	pos=v,n	class=say	kind=statement	frames=that,quote,to,of,about,paren,poss	strength=0.55	noun-strength=0.20
anti	pos=p	class=oppose	kind=attitude	frames=that,quote,np,paren	strength=0.10
anticipate	pos=v	class=predict	kind=prediction	frames=that,quote,ing,np,paren,none-source	strength=0.75
anticipated	pos=a	class=predict	kind=prediction	frames=np,adj-to	strength=0.25
anticipation	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.40
antipathy	pos=n	class=criticize	kind=attitude	frames=that,to,of,about,for,poss	strength=0.45
anxiety	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.35
anxious	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.50
apathy	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.20
aphorism	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
apologetic	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.45
apologise	pos=v	class=other	kind=statement	frames=that,quote,to,for	strength=0.85
apologize	pos=v	class=other	kind=statement	frames=that,quote,to,for	strength=0.85
apology	pos=n	class=other	kind=statement	frames=that,quote,to,of,about,for,poss	strength=0.40
appalled	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.65
apparent	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.20
apparently	pos=r	class=perceive	kind=perception	frames=that,np,none-source	strength=0.40
appeal	pos=v,n	class=order	kind=directive	frames=quote,to,obj-to,for,poss	strength=0.45	noun-strength=0.30
appeal against	pos=v	class=order	kind=directive	frames=np	strength=0.30
appeal for	pos=v	class=order	kind=directive	frames=np	strength=0.85
appeal to	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.60
appear	pos=v	class=perceive	kind=perception	frames=that,to,as,none-source,adj-to	strength=0.50
appetite	pos=n	class=intend	kind=attitude	frames=to,of,for,poss	strength=0.25
applaud	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
applause	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.30
appoint	pos=v	class=decide	kind=decision	frames=np,as	strength=0.10
appraisal	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
appraise	pos=v	class=think	kind=belief	frames=that,quote,np,as,paren,by-source,none-source	strength=0.35
appreciate	pos=v	class=praise	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.70
appreciate that	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.85
appreciation	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.50
appreciative	pos=a	class=thank	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
apprehend	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.10
apprehension	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
apprehensive	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.65
apprise	pos=v	class=tell	kind=statement	frames=obj-that,of,about	strength=0.85
approach	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.04
approbation	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.55
approval	pos=n	class=decide	kind=decision	frames=of,for,poss	strength=0.30
approve	pos=v	class=decide	kind=decision	frames=np,of,by-source	strength=0.40
apt	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.12
arguable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.45
arguably	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.30
argue	pos=v	class=say	kind=statement	frames=that,quote,np,for,against,paren,none-source	strength=0.95
argue about	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.75
argue against	pos=v	class=oppose	kind=attitude	frames=ing,np	strength=0.93
argue for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.93
argument	pos=n	class=say	kind=statement	frames=that,quote,of,about,for,against,poss	strength=0.50
arraign	pos=v	class=decide	kind=decision	frames=np,on	strength=0.15
articulate	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.65
as	pos=p	class=say	kind=statement	frames=quote,np	strength=0.02
as it were	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.20
as per	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.30
ascertain	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.60
ascribe	pos=v	class=report	kind=statement	frames=to,np	strength=0.80
ashamed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
aside	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
ask	pos=v,n	class=ask	kind=question	frames=quote,to,np,wh,obj-to,obj-that,about,for,paren	strength=0.88	noun-strength=0.30
ask for	pos=v	class=ask	kind=directive	frames=np,obj-to	strength=0.80
aspersion	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,on,poss	strength=0.60
aspiration	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.50
aspire	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.60
assail	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.88
assent	pos=v	class=agree	kind=decision	frames=quote,to	strength=0.65
assert	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.93
assertion	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.75
assess	pos=v	class=think	kind=belief	frames=that,quote,np,wh,paren,by-source,none-source	strength=0.55
assessment	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
associate	pos=v	class=think	kind=belief	frames=np,with	strength=0.20
assume	pos=v	class=think	kind=belief	frames=that,np,wh,obj-to,paren,none-source	strength=0.60
assumption	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.55
assurance	pos=n	class=promise	kind=intention	frames=that,quote,of,about,poss	strength=0.75
assure	pos=v	class=tell	kind=statement	frames=that,quote,np,obj-that,of,about,paren	strength=0.92
astonished	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
astonishment	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.40
astounded	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
at the behest of	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.45
at the insistence of	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.70
at the request of	pos=p	class=ask	kind=directive	frames=that,quote,np,paren	strength=0.40
at the urging of	pos=p	class=ask	kind=directive	frames=that,quote,np,paren	strength=0.75
at X's behest	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.45
at X's insistence	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.70
at X's request	pos=p	class=ask	kind=directive	frames=that,quote,np,paren	strength=0.40
at X's urging	pos=p	class=ask	kind=directive	frames=that,quote,np,paren	strength=0.75
attach importance	pos=v	class=think	kind=belief	frames=to	strength=0.60
attack	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,on,against,by-source,poss	strength=0.60	noun-strength=0.20
attempt	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.12
attest	pos=v	class=say	kind=statement	frames=that,quote,to,np	strength=0.85
attestation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
attitude	pos=n	class=think	kind=attitude	frames=that,to,of,about,on,poss	strength=0.30
attribute	pos=v	class=report	kind=statement	frames=to,np	strength=0.65
attribute to	pos=v	class=think	kind=belief	frames=np	strength=0.80
augur	pos=v	class=predict	kind=prediction	frames=np	strength=0.40
authenticate	pos=v	class=say	kind=statement	frames=np	strength=0.20
author	pos=v	class=write	kind=statement	frames=np	strength=0.20
authorise	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.50
authorize	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.50
aver	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.97
averse	pos=a	class=oppose	kind=attitude	frames=to	strength=0.45
aversion	pos=n	class=criticize	kind=attitude	frames=that,to,of,about,for,poss	strength=0.45
avoid	pos=v	class=discuss	kind=statement	frames=ing,np	strength=0.15
avow	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.93
avowed	pos=a	class=call	kind=statement	frames=obj-c	strength=0.50
avowedly	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.50
await	pos=v	class=predict	kind=prediction	frames=np	strength=0.30
award	pos=v	class=decide	kind=decision	frames=np	strength=0.03
aware	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.60
awareness	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
axiom	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
babble	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.60
back	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.52
back away	pos=v	class=oppose	kind=attitude	frames=np	strength=0.40
back calls	pos=v	class=order	kind=directive	frames=for	strength=0.85
back down	pos=v	class=deny	kind=denial	frames=np	strength=0.35
back off	pos=v	class=deny	kind=denial	frames=np	strength=0.35
back up	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.35
back-and-forth	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.15
backing	pos=n	class=support	kind=attitude	frames=of,about,for,poss	strength=0.40
backlash	pos=n	class=oppose	kind=attitude	frames=that,to,of,about,for,against,poss	strength=0.30
backpedal	pos=v	class=deny	kind=denial	frames=quote,on	strength=0.65
backtrack	pos=v	class=deny	kind=denial	frames=quote,on	strength=0.60
bad-mouth	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
badger	pos=v	class=say	kind=statement	frames=obj-to,about	strength=0.50
badmouth	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
baffled	pos=a	class=emotion	kind=attitude	frames=wh,of,about,adj-that,adj-to	strength=0.50
balk	pos=v	class=refuse	kind=refusal	frames=to,ing	strength=0.65
ban	pos=v	class=decide	kind=decision	frames=ing,np	strength=0.20
banality	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
bang on	pos=v	class=say	kind=statement	frames=about	strength=0.60
bank on	pos=v	class=predict	kind=prediction	frames=ing,np,obj-to	strength=0.60
banter	pos=v	class=say	kind=statement	frames=quote	strength=0.40
bar	pos=v	class=decide	kind=decision	frames=ing,np	strength=0.20
barb	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.65
bark	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
barrage	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.20
bash	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
bask	pos=v	class=emotion	kind=attitude	frames=np	strength=0.15
bat away	pos=v	class=deny	kind=denial	frames=np	strength=0.50
bat down	pos=v	class=deny	kind=denial	frames=np	strength=0.60
bat for	pos=v	class=support	kind=attitude	frames=ing,np,for	strength=0.60
battle cry	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
baulk	pos=v	class=refuse	kind=refusal	frames=to,ing	strength=0.65
bawl	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
bawl out	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
be a fan of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.75
be a proponent of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.80
be a supporter of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.60
be about	pos=v	class=intend	kind=intention	frames=to	strength=0.04
be accused	pos=v	class=criticize	kind=statement	frames=of	strength=0.88
be adamant	pos=v	class=say	kind=statement	frames=that,about	strength=0.90
be adamantly opposed	pos=v	class=oppose	kind=attitude	frames=to	strength=0.92
be afraid	pos=v	class=emotion	kind=attitude	frames=that,to,of	strength=0.75
be against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.65
be aghast	pos=v	class=emotion	kind=attitude	frames=that	strength=0.75
be alarmed	pos=v	class=emotion	kind=attitude	frames=that	strength=0.72
be alleged	pos=v	class=report	kind=statement	frames=that,to,none-source	strength=0.92
be amazed	pos=v	class=emotion	kind=attitude	frames=that,wh	strength=0.65
be an advocate of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.75
be an opponent of	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.75
be angry	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.60
be annoyed	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.65
be anxious	pos=v	class=emotion	kind=attitude	frames=that,to,about	strength=0.55
be appalled	pos=v	class=emotion	kind=attitude	frames=that	strength=0.80
be apprehensive	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.75
be ashamed	pos=v	class=emotion	kind=attitude	frames=that,to,of	strength=0.65
be astonished	pos=v	class=emotion	kind=attitude	frames=that,wh	strength=0.70
be at a loss	pos=v	class=think	kind=belief	frames=to,wh	strength=0.60
be at odds	pos=v	class=oppose	kind=attitude	frames=with	strength=0.45
be at pains	pos=v	class=emotion	kind=attitude	frames=to	strength=0.70
be averse	pos=v	class=intend	kind=intention	frames=to	strength=0.60
be aware	pos=v	class=know	kind=belief	frames=that,wh,of	strength=0.75
be aware of	pos=v	class=think	kind=belief	frames=that,np	strength=0.75
be baffled	pos=v	class=emotion	kind=attitude	frames=that,wh	strength=0.72
be behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.10
be believed	pos=v	class=think	kind=belief	frames=that,to,none-source	strength=0.90
be bent	pos=v	class=intend	kind=intention	frames=on	strength=0.50
be billed	pos=v	class=call	kind=statement	frames=as	strength=0.70
be blunt	pos=v	class=say	kind=statement	frames=quote,about	strength=0.60
be broadly supportive	pos=v	class=support	kind=attitude	frames=of	strength=0.85
be candid	pos=v	class=say	kind=statement	frames=quote,about	strength=0.60
be certain	pos=v	class=think	kind=belief	frames=that,wh,of	strength=0.60
be charged	pos=v	class=criticize	kind=statement	frames=with	strength=0.50
be cited	pos=v	class=quote	kind=statement	frames=as	strength=0.75
be clear	pos=v	class=say	kind=statement	frames=that,wh,about	strength=0.55
be committed	pos=v	class=promise	kind=intention	frames=to,ing	strength=0.60
be concerned	pos=v	class=emotion	kind=attitude	frames=that,wh,about,with	strength=0.85
be confident	pos=v	class=think	kind=belief	frames=that,of,about	strength=0.88
be conscious	pos=v	class=know	kind=belief	frames=that,of	strength=0.60
be considered	pos=v	class=think	kind=belief	frames=to,obj-c	strength=0.75
be convinced	pos=v	class=think	kind=belief	frames=that,of	strength=0.90
be credited	pos=v	class=praise	kind=attitude	frames=for,with	strength=0.60
be critical of	pos=v	class=criticize	kind=attitude	frames=np,wh	strength=0.90
be deemed	pos=v	class=think	kind=belief	frames=to,obj-c	strength=0.82
be delighted	pos=v	class=emotion	kind=attitude	frames=that,to,with	strength=0.78
be described	pos=v	class=call	kind=statement	frames=as	strength=0.90
be determined	pos=v	class=intend	kind=intention	frames=that,to,none-source	strength=0.75
be devastated	pos=v	class=emotion	kind=attitude	frames=that	strength=0.50
be disappointed	pos=v	class=emotion	kind=attitude	frames=that,to,with	strength=0.80
be disgusted	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.72
be disheartened	pos=v	class=emotion	kind=attitude	frames=that	strength=0.60
be dismayed	pos=v	class=emotion	kind=attitude	frames=that	strength=0.80
be divided	pos=v	class=think	kind=belief	frames=about,on	strength=0.45
be doubtful	pos=v	class=think	kind=attitude	frames=that,wh,about	strength=0.80
be dubious	pos=v	class=think	kind=belief	frames=that,about	strength=0.70
be due	pos=v	class=report	kind=statement	frames=to,none-source	strength=0.25
be eager	pos=v	class=intend	kind=intention	frames=to,for	strength=0.70
be ecstatic	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.50
be elated	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.50
be embarrassed	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.50
be emphatic	pos=v	class=say	kind=statement	frames=that,about	strength=0.85
be encouraged	pos=v	class=emotion	kind=attitude	frames=that	strength=0.50
be envious	pos=v	class=emotion	kind=attitude	frames=of	strength=0.50
be estimated	pos=v	class=think	kind=belief	frames=that,to,none-source	strength=0.75
be exasperated	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.60
be excited	pos=v	class=emotion	kind=attitude	frames=that,to,about,for	strength=0.65
be expected	pos=v	class=predict	kind=prediction	frames=that,to,none-source	strength=0.88
be explicit	pos=v	class=say	kind=statement	frames=that,about	strength=0.65
be familiar	pos=v	class=think	kind=belief	frames=with	strength=0.30
be feared	pos=v	class=emotion	kind=attitude	frames=that,to,obj-c,none-source	strength=0.85
be fearful	pos=v	class=emotion	kind=attitude	frames=that,of	strength=0.78
be fed up	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.70
be for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.25
be frustrated	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.60
be furious	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.65
be glad	pos=v	class=emotion	kind=attitude	frames=that,to,about	strength=0.75
be going	pos=v	class=intend	kind=intention	frames=to	strength=0.05
be grateful	pos=v	class=thank	kind=attitude	frames=that,to,for	strength=0.75
be hailed	pos=v	class=praise	kind=attitude	frames=as	strength=0.85
be happy	pos=v	class=emotion	kind=attitude	frames=that,to,about,with	strength=0.45
be heartbroken	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.45
be heartened	pos=v	class=emotion	kind=attitude	frames=that	strength=0.70
be hell-bent	pos=v	class=intend	kind=intention	frames=on	strength=0.60
be hesitant	pos=v	class=intend	kind=intention	frames=to,about	strength=0.75
be honored	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.55
be honoured	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.55
be hopeful	pos=v	class=hope	kind=intention	frames=that,of,about	strength=0.88
be horrified	pos=v	class=emotion	kind=attitude	frames=that	strength=0.75
be humbled	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.60
be impressed	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.70
be in agreement	pos=v	class=agree	kind=attitude	frames=that,on,with	strength=0.75
be in favor of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.88
be in favour of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.88
be in no doubt	pos=v	class=think	kind=belief	frames=that,about	strength=0.90
be in support of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.85
be in the dark	pos=v	class=think	kind=belief	frames=about,on	strength=0.60
be incensed	pos=v	class=emotion	kind=attitude	frames=that	strength=0.70
be inclined	pos=v	class=intend	kind=intention	frames=to	strength=0.65
be inclined to believe	pos=v	class=think	kind=belief	frames=that,np	strength=0.90
be intent	pos=v	class=intend	kind=intention	frames=on	strength=0.75
be interested	pos=v	class=emotion	kind=attitude	frames=to	strength=0.40
be irritated	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.60
be jealous	pos=v	class=emotion	kind=attitude	frames=of	strength=0.40
be keen	pos=v	class=intend	kind=intention	frames=to,on	strength=0.65
be known	pos=v	class=think	kind=belief	frames=to,as,for,none-source	strength=0.40
be like	pos=v	class=say	kind=statement	frames=quote	strength=0.60
be likely	pos=v	class=predict	kind=prediction	frames=to,none-source	strength=0.40
be livid	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.70
be loath	pos=v	class=intend	kind=intention	frames=to	strength=0.75
be loth	pos=v	class=intend	kind=intention	frames=to	strength=0.75
be minded	pos=v	class=intend	kind=intention	frames=to	strength=0.75
be mindful	pos=v	class=know	kind=belief	frames=that,of	strength=0.70
be mistaken	pos=v	class=think	kind=belief	frames=about	strength=0.30
be nervous	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.55
be noncommittal	pos=v	class=say	kind=statement	frames=about,on	strength=0.80
be not available for comment	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.90
be of a mind	pos=v	class=think	kind=belief	frames=to	strength=0.70
be of the belief	pos=v	class=think	kind=belief	frames=that,np	strength=0.92
be of the opinion	pos=v	class=think	kind=belief	frames=that	strength=0.93
be of the view	pos=v	class=think	kind=belief	frames=that	strength=0.93
be of two minds	pos=v	class=think	kind=belief	frames=about	strength=0.75
be on board	pos=v	class=agree	kind=attitude	frames=with	strength=0.50
be on record	pos=v	class=say	kind=statement	frames=ing,as	strength=0.75
be on the record	pos=v	class=say	kind=statement	frames=ing,as	strength=0.80
be open	pos=v	class=support	kind=attitude	frames=to,ing	strength=0.40
be opposed	pos=v	class=oppose	kind=attitude	frames=to,ing	strength=0.85
be optimistic	pos=v	class=predict	kind=prediction	frames=that,about	strength=0.88
be out	pos=v	class=intend	kind=intention	frames=to	strength=0.04
be outraged	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.70
be perceived	pos=v	class=perceive	kind=perception	frames=to,as	strength=0.75
be persuaded	pos=v	class=think	kind=belief	frames=that	strength=0.70
be perturbed	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.70
be pessimistic	pos=v	class=predict	kind=prediction	frames=that,about	strength=0.88
be pleased	pos=v	class=emotion	kind=attitude	frames=that,to,about,with	strength=0.75
be poised	pos=v	class=predict	kind=prediction	frames=to	strength=0.40
be prepared	pos=v	class=intend	kind=intention	frames=to,for	strength=0.40
be presumed	pos=v	class=think	kind=belief	frames=to,obj-c,none-source	strength=0.75
be proud	pos=v	class=emotion	kind=attitude	frames=that,to,of	strength=0.75
be puzzled	pos=v	class=emotion	kind=attitude	frames=that,wh	strength=0.70
be quick to	pos=v	class=say	kind=statement	frames=to	strength=0.50
be quoted	pos=v	class=quote	kind=statement	frames=ing,as	strength=0.95
be quoted as saying	pos=v	class=quote	kind=statement	frames=that,quote	strength=0.99
be ready	pos=v	class=intend	kind=intention	frames=to,for	strength=0.30
be reassured	pos=v	class=emotion	kind=attitude	frames=that	strength=0.60
be regarded	pos=v	class=think	kind=belief	frames=as	strength=0.75
be relieved	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.65
be reluctant	pos=v	class=intend	kind=intention	frames=to	strength=0.78
be reported	pos=v	class=report	kind=statement	frames=that,to,none-source	strength=0.85
be reputed	pos=v	class=think	kind=belief	frames=to,none-source	strength=0.85
be resolved	pos=v	class=intend	kind=intention	frames=that,to	strength=0.40
be rumored	pos=v	class=report	kind=statement	frames=that,to,none-source	strength=0.90
be rumoured	pos=v	class=report	kind=statement	frames=that,to,none-source	strength=0.90
be saddened	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.75
be said	pos=v	class=report	kind=statement	frames=to,none-source	strength=0.90
be satisfied	pos=v	class=think	kind=belief	frames=that,with	strength=0.40
be sceptical	pos=v	class=think	kind=attitude	frames=that,wh,of,about	strength=0.85
be scheduled	pos=v	class=report	kind=statement	frames=to,for,none-source	strength=0.40
be seen	pos=v	class=think	kind=belief	frames=ing,as	strength=0.45
be set	pos=v	class=predict	kind=prediction	frames=to,for,none-source	strength=0.25
be shocked	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.70
be sick of	pos=v	class=emotion	kind=attitude	frames=ing,np	strength=0.60
be silent	pos=v	class=say	kind=statement	frames=about,on	strength=0.40
be skeptical	pos=v	class=think	kind=attitude	frames=that,wh,of,about	strength=0.85
be slated	pos=v	class=report	kind=statement	frames=to,for,none-source	strength=0.50
be sorry	pos=v	class=emotion	kind=attitude	frames=that,to,about,for	strength=0.70
be split	pos=v	class=think	kind=belief	frames=on	strength=0.40
be stunned	pos=v	class=emotion	kind=attitude	frames=that	strength=0.55
be supportive of	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.88
be supposed	pos=v	class=predict	kind=prediction	frames=to,none-source	strength=0.50
be sure	pos=v	class=think	kind=belief	frames=that,wh,of	strength=0.60
be surprised	pos=v	class=emotion	kind=attitude	frames=that,to,wh	strength=0.70
be suspected	pos=v	class=think	kind=belief	frames=to,of	strength=0.75
be suspicious	pos=v	class=think	kind=belief	frames=that,of	strength=0.65
be sympathetic	pos=v	class=support	kind=attitude	frames=to,with	strength=0.70
be tempted	pos=v	class=intend	kind=intention	frames=to	strength=0.50
be thankful	pos=v	class=thank	kind=attitude	frames=that,to,for	strength=0.72
be thought	pos=v	class=think	kind=belief	frames=that,to,none-source	strength=0.88
be thrilled	pos=v	class=emotion	kind=attitude	frames=that,to,about,with	strength=0.75
be tight-lipped	pos=v	class=say	kind=statement	frames=about,on	strength=0.85
be tipped	pos=v	class=predict	kind=prediction	frames=to,as,for	strength=0.80
be tired	pos=v	class=emotion	kind=attitude	frames=of	strength=0.30
be torn	pos=v	class=think	kind=belief	frames=np	strength=0.50
be touted	pos=v	class=call	kind=statement	frames=as	strength=0.85
be troubled	pos=v	class=emotion	kind=attitude	frames=that	strength=0.65
be unavailable for comment	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.90
be unaware	pos=v	class=know	kind=belief	frames=that,wh,of	strength=0.75
be unaware of	pos=v	class=think	kind=belief	frames=that,np	strength=0.75
be uncertain	pos=v	class=think	kind=belief	frames=that,wh,about	strength=0.60
be unconvinced	pos=v	class=think	kind=belief	frames=that	strength=0.82
be undecided	pos=v	class=think	kind=belief	frames=wh,about,on	strength=0.65
be under the impression	pos=v	class=think	kind=belief	frames=that	strength=0.90
be understood	pos=v	class=think	kind=belief	frames=that,to,none-source	strength=0.80
be unequivocal	pos=v	class=say	kind=statement	frames=that,about	strength=0.85
be unfazed	pos=v	class=emotion	kind=attitude	frames=np	strength=0.50
be unhappy	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.75
be unimpressed	pos=v	class=emotion	kind=attitude	frames=with	strength=0.75
be unmoved	pos=v	class=emotion	kind=attitude	frames=np	strength=0.50
be unsure	pos=v	class=think	kind=belief	frames=that,wh,about	strength=0.80
be unwilling	pos=v	class=intend	kind=intention	frames=to	strength=0.78
be upset	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.60
be viewed	pos=v	class=think	kind=belief	frames=as	strength=0.75
be vocal	pos=v	class=say	kind=statement	frames=about,against	strength=0.70
be wary	pos=v	class=think	kind=attitude	frames=of,about	strength=0.80
be willing	pos=v	class=intend	kind=intention	frames=to	strength=0.65
be worried	pos=v	class=emotion	kind=attitude	frames=that,wh,about	strength=0.88
beam	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.25
bear a grudge	pos=v	class=emotion	kind=attitude	frames=for,against	strength=0.50
bear out	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.60
bear witness	pos=v	class=say	kind=statement	frames=that,to	strength=0.60
bearish	pos=a	class=predict	kind=prediction	frames=of,about,on,adj-that,adj-to	strength=0.60
beat the drum	pos=v	class=discuss	kind=statement	frames=about,for	strength=0.60
beg	pos=v	class=order	kind=directive	frames=quote,to,obj-to,for	strength=0.75
beg the question	pos=v	class=ask	kind=question	frames=wh,of	strength=0.50
beg to differ	pos=v	class=oppose	kind=statement	frames=quote,with	strength=0.88
begin	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.12
begrudge	pos=v	class=emotion	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.70
belie	pos=v	class=deny	kind=denial	frames=np	strength=0.30
belief	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.75
believe	pos=v	class=think	kind=belief	frames=that,np,wh,obj-to,of,paren,none-source	strength=0.82
believed	pos=a	class=think	kind=belief	frames=adj-to	strength=0.60
belittle	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
bellow	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
bellyache	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.80
beloved	pos=a	class=emotion	kind=attitude	frames=np	strength=0.10
bemoan	pos=v	class=emotion	kind=attitude	frames=that,quote,np,wh,as,for,paren,by-source	strength=0.95
bemused	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
bent	pos=a	class=intend	kind=intention	frames=of,about,for,on,adj-to	strength=0.20
berate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.95
beseech	pos=v	class=order	kind=directive	frames=quote,obj-to	strength=0.90
besmirch	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
bespeak	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.40
bet	pos=v,n	class=predict	kind=prediction	frames=that,quote,of,about,on,poss	strength=0.35	noun-strength=0.15
bet on	pos=v	class=predict	kind=prediction	frames=ing,np	strength=0.45
betoken	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.40
betray	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.15
bewail	pos=v	class=emotion	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.90
bewildered	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
bewilderment	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.45
bicker	pos=v	class=discuss	kind=attitude	frames=about	strength=0.40
bid	pos=v,n	class=intend	kind=intention	frames=to,obj-to,for	strength=0.20	noun-strength=0.15
bid farewell	pos=v	class=other	kind=statement	frames=to	strength=0.40
big up	pos=v	class=praise	kind=attitude	frames=np	strength=0.70
bill	pos=v	class=call	kind=statement	frames=as	strength=0.45
bitch	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.60
bitch about	pos=v	class=say	kind=statement	frames=np	strength=0.75
bite back	pos=v	class=say	kind=statement	frames=quote	strength=0.60
bitter	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
bitterness	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.35
blab	pos=v	class=say	kind=statement	frames=that,np,about	strength=0.85
blame	pos=v,n	class=criticize	kind=statement	frames=that,np,of,about,for,on,poss	strength=0.88	noun-strength=0.30
blanch	pos=v	class=oppose	kind=attitude	frames=np	strength=0.40
blare	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.20
blast	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,against,by-source,poss	strength=0.88	noun-strength=0.20
blather	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.75
bleat	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.70
bless	pos=v	class=thank	kind=statement	frames=np	strength=0.15
blog	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.70
bludgeon	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
bluff	pos=v	class=tell	kind=statement	frames=that,about	strength=0.30
blunt	pos=a	class=say	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
blurb	pos=v	class=write	kind=statement	frames=quote	strength=0.50
blurt	pos=v	class=say	kind=statement	frames=that,quote	strength=0.95
blurt out	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.96
bluster	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.75	noun-strength=0.50
boast	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.80	noun-strength=0.80
boast about	pos=v	class=say	kind=statement	frames=ing,np	strength=0.95
boast of	pos=v	class=say	kind=statement	frames=ing,np	strength=0.90
boasting	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.50
bolster	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.15
bombast	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
bon mot	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.60
boo	pos=n	class=criticize	kind=attitude	frames=that,of,about,on,poss	strength=0.10
boom	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.15
bored	pos=a	class=intend	kind=attitude	frames=with	strength=0.10
bothered	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
bound	pos=a	class=predict	kind=prediction	frames=adj-to	strength=0.10
bow to	pos=v	class=agree	kind=attitude	frames=np	strength=0.20
boycott	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.20
brag	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,paren,poss	strength=0.93	noun-strength=0.70
brag about	pos=v	class=say	kind=statement	frames=ing,np	strength=0.95
braggadocio	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
bragging	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.50
brainstorm	pos=v	class=say	kind=statement	frames=np,wh	strength=0.30
brand	pos=v	class=call	kind=statement	frames=as,obj-c	strength=0.70
bravado	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.25
bray	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
break	pos=v	class=report	kind=statement	frames=np	strength=0.04
break down	pos=v	class=report	kind=statement	frames=np	strength=0.10
break in	pos=v	class=say	kind=statement	frames=quote	strength=0.10
break silence	pos=v	class=say	kind=statement	frames=quote,about,on	strength=0.75
break the news	pos=v	class=tell	kind=statement	frames=that,of,about	strength=0.85
break the silence	pos=v	class=say	kind=statement	frames=about,on	strength=0.50
break with	pos=v	class=oppose	kind=attitude	frames=on	strength=0.55
breathe	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
brickbat	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
brickbats	pos=n	class=criticize	kind=attitude	frames=for	strength=0.55
bridle	pos=v	class=oppose	kind=attitude	frames=quote	strength=0.60
brief	pos=v	class=tell	kind=statement	frames=obj-that,about,on	strength=0.60
bring out	pos=v	class=say	kind=statement	frames=np	strength=0.10
bring to light	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.60
bring up	pos=v	class=say	kind=statement	frames=that,np	strength=0.55
bristle	pos=v	class=oppose	kind=attitude	frames=that,quote	strength=0.75
broach	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.75
broadcast	pos=v	class=write	kind=statement	frames=that,np	strength=0.25
broadside	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.65
brood	pos=v	class=think	kind=belief	frames=about,on	strength=0.50
brush aside	pos=v	class=deny	kind=denial	frames=np,as	strength=0.75
brush off	pos=v	class=deny	kind=denial	frames=quote,np,as	strength=0.70
buck	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.20
bullish	pos=a	class=predict	kind=prediction	frames=of,about,on,adj-that,adj-to	strength=0.60
bullish on	pos=a	class=predict	kind=prediction	frames=of,about,for,adj-to	strength=0.70
burble	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
burst out	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
butt in	pos=v	class=say	kind=statement	frames=quote	strength=0.60
butter up	pos=v	class=praise	kind=attitude	frames=np	strength=0.50
buttress	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.30
buy	pos=v	class=think	kind=belief	frames=that,np	strength=0.02
buy into	pos=v	class=think	kind=belief	frames=np	strength=0.60
buzz	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.20
by	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.03
by all accounts	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
by many accounts	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
by most accounts	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
by one account	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
by some accounts	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
by the estimate of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
by the reckoning of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
by X's account	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
by X's calculation	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.80
by X's count	pos=p	class=find	kind=evidence	frames=that,quote,np,paren	strength=0.75
by X's estimate	pos=p	class=predict	kind=belief	frames=that,quote,np,paren	strength=0.88
by X's lights	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.70
by X's own account	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.93
by X's own admission	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.93
by X's reckoning	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.88
cable	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.35
cackle	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.45
cagey	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.55
cajole	pos=v	class=say	kind=statement	frames=np,obj-to	strength=0.45
calculate	pos=v	class=report	kind=statement	frames=that,quote,np,wh,paren,by-source,none-source	strength=0.45
calculation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
call	pos=v,n	class=call	kind=statement	frames=quote,to,np,obj-c,for,poss	strength=0.82	noun-strength=0.40
call a halt	pos=v	class=order	kind=directive	frames=to	strength=0.35
call attention to	pos=v	class=say	kind=statement	frames=np	strength=0.75
call for	pos=v	class=order	kind=directive	frames=ing,np	strength=0.90
call into question	pos=v	class=ask	kind=question	frames=np,wh	strength=0.80
call it	pos=v	class=call	kind=statement	frames=obj-c	strength=0.30
call off	pos=v	class=decide	kind=decision	frames=np	strength=0.12
call on	pos=v	class=order	kind=directive	frames=obj-to	strength=0.85
call out	pos=v	class=say	kind=statement	frames=quote,np,for	strength=0.55
call out for	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
call time	pos=v	class=order	kind=directive	frames=on	strength=0.20
call upon	pos=v	class=order	kind=directive	frames=obj-to	strength=0.90
calumny	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.55
campaign	pos=v	class=order	kind=directive	frames=for,on,against	strength=0.15
canard	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.50
cancel	pos=v	class=decide	kind=decision	frames=np	strength=0.06
candid	pos=a	class=say	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
canvass	pos=v	class=ask	kind=question	frames=np,about	strength=0.30
caption	pos=v	class=write	kind=statement	frames=quote,np	strength=0.50
capture	pos=v	class=show	kind=evidence	frames=ing,np	strength=0.12
care	pos=v	class=emotion	kind=attitude	frames=wh,about,for	strength=0.40
careful	pos=a	class=say	kind=statement	frames=of,about,for,adj-to	strength=0.20
caricature	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
carp	pos=v	class=criticize	kind=statement	frames=that,quote,np,about,paren	strength=0.70
carp about	pos=v	class=say	kind=statement	frames=np	strength=0.85
carpet	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.30
carping	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.50
carry	pos=v	class=report	kind=statement	frames=np	strength=0.03
carry a torch	pos=v	class=support	kind=attitude	frames=for	strength=0.30
cast	pos=v	class=call	kind=statement	frames=np,as	strength=0.35
cast a ballot	pos=v	class=vote	kind=decision	frames=for,against	strength=0.40
cast a vote	pos=v	class=vote	kind=decision	frames=for,against	strength=0.50
cast aspersions	pos=v	class=criticize	kind=attitude	frames=on,against	strength=0.90
cast doubt	pos=v	class=think	kind=belief	frames=np,wh,on	strength=0.75
castigate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.96
castigation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.65
catcall	pos=n	class=criticize	kind=attitude	frames=that,of,about,on,poss	strength=0.35
catch	pos=v	class=show	kind=evidence	frames=ing,np	strength=0.04
catchphrase	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
categorical	pos=a	class=say	kind=statement	frames=wh,of,about,adj-that	strength=0.50
categorise	pos=v	class=decide	kind=decision	frames=np,as	strength=0.30
categorize	pos=v	class=decide	kind=decision	frames=np,as	strength=0.30
caution	pos=v,n	class=warn	kind=statement	frames=that,quote,to,np,obj-to,obj-that,of,about,for,against,paren,poss	strength=0.95	noun-strength=0.30
caution about	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
caution against	pos=v	class=warn	kind=statement	frames=ing,np	strength=0.93
cautious	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.35
caveat	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.60	noun-strength=0.50
cavil	pos=v	class=criticize	kind=attitude	frames=quote,about	strength=0.85
celebrate	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
censure	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.50	noun-strength=0.40
certain	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
certainty	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
certify	pos=v	class=say	kind=statement	frames=that,np	strength=0.40
certify as	pos=v	class=decide	kind=decision	frames=np	strength=0.30
certitude	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
chafe	pos=v	class=oppose	kind=attitude	frames=against	strength=0.50
chalk up	pos=v	class=report	kind=statement	frames=to	strength=0.70
challenge	pos=v	class=ask	kind=question	frames=quote,np,wh,obj-to	strength=0.42
champion	pos=v	class=support	kind=attitude	frames=np,as	strength=0.50
championing	pos=n	class=support	kind=attitude	frames=of,about,for,poss	strength=0.50
channel	pos=v	class=other	kind=statement	frames=np	strength=0.10
chant	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.80	noun-strength=0.50
characterisation	pos=n	class=call	kind=statement	frames=that,quote,as,of,about,poss	strength=0.55
characterise	pos=v	class=call	kind=statement	frames=np,as	strength=0.90
characterization	pos=n	class=call	kind=statement	frames=that,quote,as,of,about,poss	strength=0.55
characterize	pos=v	class=call	kind=statement	frames=np,as	strength=0.90
charge	pos=v,n	class=criticize	kind=statement	frames=that,quote,np,of,about,with,against,poss	strength=0.50	noun-strength=0.20
charge with	pos=v	class=order	kind=directive	frames=np	strength=0.30
chary	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.65
chastise	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.92
chat	pos=v	class=say	kind=statement	frames=about,with	strength=0.35
chatter	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.30	noun-strength=0.35
cheer	pos=v,n	class=praise	kind=attitude	frames=quote,np,as,of,about,for,by-source,poss	strength=0.35	noun-strength=0.15
cheer for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.50
cheer on	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.50
cherish	pos=v	class=praise	kind=attitude	frames=np	strength=0.50
cherish hopes	pos=v	class=hope	kind=intention	frames=that,of	strength=0.80
chew out	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
chew over	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.50
chide	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.94
chime in	pos=v	class=say	kind=statement	frames=that,quote,with,paren	strength=0.90
chip in	pos=v	class=say	kind=statement	frames=that,quote	strength=0.15
chirp	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
choice	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.10
choose	pos=v	class=decide	kind=decision	frames=to,np	strength=0.25
chortle	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.70
chronicle	pos=v	class=write	kind=statement	frames=np,wh	strength=0.45
chuckle	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
circulate	pos=v	class=tell	kind=statement	frames=that,np	strength=0.20
circumspect	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
cite	pos=v	class=report	kind=statement	frames=that,np,as	strength=0.95
cite privacy	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.80
citing	pos=p	class=report	kind=statement	frames=that,quote,np,paren	strength=0.95
claim	pos=v,n	class=say	kind=statement	frames=that,quote,to,np,of,about,paren,none-source,poss	strength=0.87	noun-strength=0.55
claim credit	pos=v	class=other	kind=statement	frames=for	strength=0.80
claim responsibility	pos=v	class=other	kind=statement	frames=for	strength=0.88
claim victory	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.70
clam up	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.60
clamor	pos=v	class=order	kind=directive	frames=to,for	strength=0.70
clamour	pos=v	class=order	kind=directive	frames=to,for	strength=0.70
clap back	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.85
clarification	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.45
clarify	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.85
clarion call	pos=n	class=order	kind=directive	frames=to,for	strength=0.65
clash	pos=v	class=discuss	kind=attitude	frames=on,with	strength=0.20
classification	pos=n	class=decide	kind=decision	frames=that,to,as,on,against,poss	strength=0.15
classify	pos=v	class=decide	kind=decision	frames=np,as	strength=0.25
clear	pos=a	class=say	kind=statement	frames=wh,of,about,on,none-source,adj-that	strength=0.20
clear of	pos=v	class=decide	kind=decision	frames=np	strength=0.40
cliché	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
climbdown	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
cling to	pos=v	class=think	kind=belief	frames=np	strength=0.40
clobber	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.30
close the door	pos=v	class=refuse	kind=refusal	frames=to,on	strength=0.50
cluck	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.40
clue in	pos=v	class=other	kind=statement	frames=that,on	strength=0.50
co-write	pos=v	class=write	kind=statement	frames=np	strength=0.25
coax	pos=v	class=say	kind=statement	frames=obj-to	strength=0.30
cock a snook	pos=v	class=criticize	kind=attitude	frames=np	strength=0.75
cognizant	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.65
combat	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.03
come across	pos=v	class=perceive	kind=perception	frames=as	strength=0.30
come around	pos=v	class=agree	kind=attitude	frames=to	strength=0.30
come back with	pos=v	class=say	kind=statement	frames=quote,np	strength=0.50
come clean	pos=v	class=say	kind=statement	frames=that,about,on	strength=0.70
come down	pos=v	class=decide	kind=decision	frames=for,on,against	strength=0.15
come down hard	pos=v	class=criticize	kind=attitude	frames=on	strength=0.75
come down heavily	pos=v	class=criticize	kind=attitude	frames=on	strength=0.90
come down on	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
come out	pos=v	class=decide	kind=decision	frames=as,for,with,against	strength=0.25
come out against	pos=v	class=oppose	kind=attitude	frames=np	strength=0.90
come out for	pos=v	class=support	kind=attitude	frames=np	strength=0.75
come out in favor of	pos=v	class=support	kind=attitude	frames=ing,np	strength=0.92
come out in favour of	pos=v	class=support	kind=attitude	frames=ing,np	strength=0.92
come out swinging	pos=v	class=criticize	kind=attitude	frames=against	strength=0.70
come round	pos=v	class=agree	kind=attitude	frames=to	strength=0.30
come to a decision	pos=v	class=decide	kind=decision	frames=to,on	strength=0.70
come to believe	pos=v	class=think	kind=belief	frames=that	strength=0.90
come to light	pos=v	class=report	kind=statement	frames=that,none-source	strength=0.50
come to realise	pos=v	class=know	kind=belief	frames=that	strength=0.85
come to realize	pos=v	class=know	kind=belief	frames=that	strength=0.85
come to see	pos=v	class=know	kind=belief	frames=that,np,as	strength=0.70
come to the conclusion	pos=v	class=decide	kind=decision	frames=that	strength=0.92
come to the defence	pos=v	class=support	kind=attitude	frames=of	strength=0.75
come to the defense	pos=v	class=support	kind=attitude	frames=of	strength=0.75
come to think	pos=v	class=think	kind=belief	frames=that,of	strength=0.85
come to understand	pos=v	class=know	kind=belief	frames=that,wh	strength=0.75
come up with	pos=v	class=find	kind=evidence	frames=np	strength=0.10
comeback	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.05
command	pos=v,n	class=order	kind=directive	frames=that,quote,to,np,obj-to	strength=0.50	noun-strength=0.15
commend	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.88
commendation	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.45
comment	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,on,paren,none-source,poss	strength=0.82	noun-strength=0.45
commiserate	pos=v	class=emotion	kind=attitude	frames=about,with	strength=0.70
commiserate with	pos=v	class=emotion	kind=attitude	frames=np,about	strength=0.75
commit	pos=v	class=promise	kind=intention	frames=that,to,ing	strength=0.35
commitment	pos=n	class=promise	kind=intention	frames=that,to,of,for,poss	strength=0.40
committed	pos=a	class=promise	kind=intention	frames=to,ing	strength=0.30
communicate	pos=v	class=tell	kind=statement	frames=that,np,wh,about	strength=0.60
compare	pos=v	class=think	kind=belief	frames=to,np,with	strength=0.55
compel	pos=v	class=order	kind=directive	frames=obj-to	strength=0.20
complain	pos=v	class=criticize	kind=statement	frames=that,quote,to,of,about,paren	strength=0.94
complain about	pos=v	class=criticize	kind=statement	frames=ing,np	strength=0.95
complaining	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.40
complaint	pos=n	class=criticize	kind=statement	frames=that,of,about,for,against,poss	strength=0.45
compliment	pos=v,n	class=praise	kind=attitude	frames=quote,np,as,of,about,for,on,by-source,poss	strength=0.85	noun-strength=0.60
complimentary	pos=a	class=praise	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
comprehend	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.60
compromise	pos=v	class=agree	kind=attitude	frames=on	strength=0.15
compunction	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.45
compute	pos=v	class=report	kind=statement	frames=that,quote,np,paren,by-source,none-source	strength=0.25
concede	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.92
concede defeat	pos=v	class=other	kind=statement	frames=to	strength=0.70
conceivable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.35
conceive	pos=v	class=think	kind=belief	frames=np,as,of	strength=0.25
concept	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.06
concern	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.35
concerned	pos=a	class=emotion	kind=attitude	frames=wh,of,about,with,adj-that,adj-to	strength=0.65
concession	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
conclude	pos=v	class=say	kind=statement	frames=that,quote,np,with,paren,none-source	strength=0.85
conclude that	pos=v	class=say	kind=statement	frames=that,np,wh,paren	strength=0.95
conclusion	pos=n	class=think	kind=belief	frames=that,to,about,on,against,poss	strength=0.55
concoct	pos=v	class=other	kind=statement	frames=np	strength=0.25
concur	pos=v	class=agree	kind=statement	frames=that,quote,on,with	strength=0.87
concurrence	pos=n	class=agree	kind=statement	frames=with	strength=0.45
condemn	pos=v	class=criticize	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.88
condemnation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.65
condolence	pos=n	class=emotion	kind=statement	frames=that,quote,to,of,about,poss	strength=0.50
condolences	pos=n	class=emotion	kind=statement	frames=that,quote,to,of,about,poss	strength=0.55
condone	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.70
confer	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.40
confess	pos=v	class=say	kind=statement	frames=that,quote,to,ing,np,paren	strength=0.88
confess to	pos=v	class=say	kind=statement	frames=ing,np	strength=0.88
confessedly	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.50
confession	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.45
confession of	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.50
confide	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
confidence	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
confident	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.70
confirm	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,by-source,none-source	strength=0.78
confirm that	pos=v	class=say	kind=statement	frames=that,np,wh,none-source	strength=0.85
confirmation	pos=n	class=show	kind=evidence	frames=that,of	strength=0.30
conflate	pos=v	class=other	kind=statement	frames=np,with	strength=0.60
confound	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.10
confront	pos=v	class=tell	kind=statement	frames=about,with	strength=0.25
confusion	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.15
congratulate	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,on,by-source	strength=0.90
congratulations	pos=n	class=praise	kind=attitude	frames=to,of,about,for,on,poss	strength=0.65
conjecture	pos=v,n	class=think	kind=belief	frames=that,np,wh,of,about,on,paren,poss	strength=0.90	noun-strength=0.65
conjure	pos=v	class=other	kind=statement	frames=np	strength=0.15
conjure up	pos=v	class=other	kind=statement	frames=np	strength=0.20
connive	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.30
connote	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.40
conscious	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.35
consensus	pos=n	class=agree	kind=belief	frames=that,about,on	strength=0.40
consent	pos=v,n	class=decide	kind=decision	frames=that,to,for,on,against,poss	strength=0.50	noun-strength=0.25
consider	pos=v	class=think	kind=belief	frames=that,ing,np,wh,as,obj-c,obj-to,by-source	strength=0.65
consideration	pos=n	class=intend	kind=intention	frames=that,of,about,on,poss	strength=0.25
conspiracy theory	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
conspire	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.35
consternation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.45
construe	pos=v	class=think	kind=belief	frames=np,as	strength=0.65
consult	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.25
contain	pos=v	class=show	kind=evidence	frames=np	strength=0.05
contemn	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
contemplate	pos=v	class=intend	kind=intention	frames=ing,np,wh	strength=0.70
contemplation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
contempt	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.35
contemptuous	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
contend	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.90
content	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.15
content to	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.40
contention	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.75
contest	pos=v	class=deny	kind=denial	frames=that,np,wh	strength=0.30
contested	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.12
continue	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.45
contradict	pos=v	class=deny	kind=denial	frames=quote,np	strength=0.72
contradiction	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.20
contrast	pos=v	class=think	kind=belief	frames=np,with	strength=0.25
contribution	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.02
contrite	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
controversial	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.06
controversy	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.12
controvert	pos=v	class=deny	kind=denial	frames=np	strength=0.60
conventional wisdom	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
conversation	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.12
converse	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.55
convey	pos=v	class=tell	kind=statement	frames=that,np,wh	strength=0.78
convict	pos=v	class=decide	kind=decision	frames=np,of	strength=0.20
conviction	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
convince	pos=v	class=tell	kind=statement	frames=obj-to,obj-that,of	strength=0.45
convinced	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.80
coo	pos=v	class=say	kind=statement	frames=that,quote	strength=0.60
cool	pos=a	class=intend	kind=attitude	frames=to	strength=0.04
cop to	pos=v	class=say	kind=statement	frames=ing,np	strength=0.75
correct	pos=v	class=other	kind=statement	frames=quote,np	strength=0.20
corroborate	pos=v	class=say	kind=statement	frames=that,np	strength=0.60
corroboration	pos=n	class=show	kind=evidence	frames=that,of	strength=0.35
could not be reached	pos=v	class=refuse	kind=refusal	frames=for	strength=0.85
counsel	pos=v	class=order	kind=directive	frames=that,quote,ing,np,obj-to,obj-that,about,against,paren	strength=0.60
count	pos=v	class=report	kind=statement	frames=np,as	strength=0.06
count on	pos=v	class=predict	kind=prediction	frames=ing,np,obj-to	strength=0.40
countenance	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.60
counter	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.70
counterargument	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.55
counterproposal	pos=n	class=order	kind=directive	frames=to,for	strength=0.40
cover	pos=v	class=report	kind=statement	frames=np	strength=0.03
covet	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.55
coy	pos=a	class=refuse	kind=refusal	frames=wh,about	strength=0.55
crack	pos=v	class=say	kind=statement	frames=quote	strength=0.08
crack down	pos=v	class=criticize	kind=attitude	frames=on	strength=0.05
crack the whip	pos=v	class=order	kind=directive	frames=on	strength=0.40
crave	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.50
craving	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.30
credit	pos=v	class=report	kind=statement	frames=to,np,for,with	strength=0.55
credit with	pos=v	class=praise	kind=attitude	frames=ing,np	strength=0.75
creed	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.20
critical	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
criticise	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.95
criticism	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.60
criticize	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.95
critique	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
croak	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
croon	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.30
cross swords	pos=v	class=discuss	kind=attitude	frames=on,with	strength=0.55
cross-examine	pos=v	class=ask	kind=question	frames=np,about,on	strength=0.50
crosspost	pos=v	class=write	kind=statement	frames=np	strength=0.50
crow	pos=v	class=say	kind=statement	frames=that,quote,about,paren	strength=0.85
crowing	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
crucial	pos=a	class=think	kind=attitude	frames=wh,of,about,none-source,adj-that	strength=0.06
crucify	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
crusade	pos=v	class=order	kind=directive	frames=for,against	strength=0.30
cry	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,for,paren,poss	strength=0.35	noun-strength=0.25
cry for	pos=v	class=order	kind=directive	frames=np	strength=0.40
cry foul	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.85
cry out	pos=v	class=say	kind=statement	frames=that,quote,np,for,against,paren	strength=0.60
cry wolf	pos=v	class=criticize	kind=attitude	frames=about	strength=0.40
curiosity	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
curious	pos=a	class=ask	kind=question	frames=wh,of,about,adj-that,adj-to	strength=0.35
curse	pos=v	class=say	kind=statement	frames=quote,np	strength=0.50
cuss	pos=v	class=say	kind=statement	frames=quote,np	strength=0.60
cuss out	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
cut in	pos=v	class=say	kind=statement	frames=quote	strength=0.10
cynical	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
cynicism	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.45
dare	pos=v	class=order	kind=directive	frames=to,obj-to	strength=0.40
daresay	pos=v	class=think	kind=belief	frames=that	strength=0.80
data	pos=n	class=show	kind=evidence	frames=that,of	strength=0.04
daydream	pos=v	class=hope	kind=intention	frames=of,about	strength=0.40
dead set	pos=a	class=oppose	kind=attitude	frames=on,against	strength=0.65
deadpan	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.96
debase	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
debatable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.45
debate	pos=v,n	class=discuss	kind=belief	frames=ing,np,wh,of,about,on,with	strength=0.50	noun-strength=0.20
debate over	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.60
debrief	pos=v	class=tell	kind=statement	frames=about,on	strength=0.40
debunk	pos=v	class=deny	kind=denial	frames=np,as	strength=0.65
deceive	pos=v	class=tell	kind=statement	frames=about	strength=0.35
decide	pos=v	class=decide	kind=decision	frames=that,to,ing,np,wh,on,against,paren	strength=0.55
decision	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.35
declaim	pos=v	class=say	kind=statement	frames=that,quote,np,against,paren	strength=0.90
declaration	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.55
declare	pos=v	class=say	kind=statement	frames=that,quote,np,obj-c,paren,none-source	strength=0.86
declare victory	pos=v	class=other	kind=statement	frames=np	strength=0.70
declare war	pos=v	class=other	kind=statement	frames=on	strength=0.45
declared	pos=a	class=say	kind=statement	frames=np	strength=0.15
decline	pos=v	class=refuse	kind=refusal	frames=to,np	strength=0.60
decline comment	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.98
decline to answer	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.97
decline to be identified	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.95
decline to be interviewed	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.95
decline to be named	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.95
decline to comment	pos=v	class=refuse	kind=refusal	frames=quote,np,about,on	strength=0.99
decline to confirm	pos=v	class=refuse	kind=refusal	frames=that,np,wh	strength=0.98
decline to disclose	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.97
decline to discuss	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.98
decline to elaborate	pos=v	class=refuse	kind=refusal	frames=quote,on	strength=0.99
decline to give	pos=v	class=refuse	kind=refusal	frames=np	strength=0.90
decline to identify	pos=v	class=refuse	kind=refusal	frames=np	strength=0.95
decline to name	pos=v	class=refuse	kind=refusal	frames=np	strength=0.95
decline to provide	pos=v	class=refuse	kind=refusal	frames=np	strength=0.88
decline to say	pos=v	class=refuse	kind=refusal	frames=that,np,wh	strength=0.99
decline to specify	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.98
decree	pos=v,n	class=order	kind=directive	frames=that,quote,to,np,obj-to,on,by-source	strength=0.92	noun-strength=0.50
decry	pos=v	class=criticize	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.95
dedicate	pos=v	class=other	kind=statement	frames=to	strength=0.06
deduce	pos=v	class=think	kind=belief	frames=that,quote,wh	strength=0.75
deem	pos=v	class=think	kind=belief	frames=that,np,obj-c	strength=0.85
defamation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.20
defame	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
defence	pos=n	class=support	kind=attitude	frames=that,quote,of,about,poss	strength=0.12
defend	pos=v	class=support	kind=attitude	frames=that,quote,ing,np,as,for,by-source	strength=0.75
defense	pos=n	class=support	kind=attitude	frames=that,quote,of,about,poss	strength=0.12
defiant	pos=a	class=oppose	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
define	pos=v	class=call	kind=statement	frames=np,as	strength=0.40
deflect	pos=v	class=say	kind=statement	frames=quote,np	strength=0.35
defy	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.15
deliberate	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,on,with	strength=0.50
delight	pos=v,n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30	noun-strength=0.30
delighted	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
deliver	pos=v	class=say	kind=statement	frames=np	strength=0.06
deliver a message	pos=v	class=tell	kind=statement	frames=that,quote,to,of	strength=0.70
deliver a rebuke	pos=v	class=criticize	kind=attitude	frames=to,of	strength=0.85
deliver a speech	pos=v	class=say	kind=statement	frames=that,quote,about,on	strength=0.60
deliver a verdict	pos=v	class=decide	kind=decision	frames=that,of,on	strength=0.75
deliver a warning	pos=v	class=warn	kind=statement	frames=that,to,about	strength=0.90
deliver an ultimatum	pos=v	class=order	kind=directive	frames=that,to	strength=0.90
deliver remarks	pos=v	class=say	kind=statement	frames=about,on	strength=0.60
delusion	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
delve into	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.35
demand	pos=v,n	class=order	kind=directive	frames=that,quote,to,np,wh,for,paren,poss	strength=0.75	noun-strength=0.40
demand to know	pos=v	class=ask	kind=question	frames=wh	strength=0.95
demean	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
demolish	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.10
demonise	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
demonize	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
demonstrate	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.45
demonstrate against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.40
demonstration	pos=n	class=show	kind=evidence	frames=that,of	strength=0.08
demur	pos=v	class=refuse	kind=refusal	frames=quote,to,on,paren	strength=0.90
denial	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.65
denigrate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
denote	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.40
denounce	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.92
denounce as	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.93
denunciation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.75
deny	pos=v	class=deny	kind=denial	frames=that,quote,to,ing,np,wh,paren	strength=0.85
deny allegations	pos=v	class=deny	kind=denial	frames=that,of	strength=0.93
deny involvement	pos=v	class=deny	kind=denial	frames=np	strength=0.90
deny knowledge	pos=v	class=deny	kind=denial	frames=of	strength=0.85
deny responsibility	pos=v	class=deny	kind=denial	frames=for	strength=0.85
depict	pos=v	class=call	kind=statement	frames=np,as	strength=0.62
depiction	pos=n	class=call	kind=statement	frames=that,quote,as,of,about,poss	strength=0.35
deplore	pos=v	class=criticize	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.94
depose	pos=v	class=say	kind=statement	frames=that	strength=0.10
deposition	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.25
deprecate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
deride	pos=v	class=criticize	kind=attitude	frames=np,as,for	strength=0.93
derision	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
derisive	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
descant	pos=v	class=say	kind=statement	frames=quote,on	strength=0.70
describe	pos=v	class=call	kind=statement	frames=quote,np,wh,as	strength=0.90
description	pos=n	class=call	kind=statement	frames=that,quote,as,of,about,poss	strength=0.45
design	pos=v,n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.03	noun-strength=0.03
designate	pos=v	class=call	kind=statement	frames=np,as,obj-c	strength=0.25
designation	pos=n	class=decide	kind=decision	frames=that,to,as,on,against,poss	strength=0.20
desire	pos=v,n	class=hope	kind=intention	frames=that,to,ing,np,of,for,poss	strength=0.60	noun-strength=0.55
desire for	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.65
desired	pos=a	class=intend	kind=intention	frames=np	strength=0.15
desirous	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.60
despair	pos=v,n	class=emotion	kind=attitude	frames=that,quote,np,of,about,for,poss	strength=0.60	noun-strength=0.25
desperate	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.20
despise	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
despised	pos=a	class=emotion	kind=attitude	frames=np	strength=0.25
detail	pos=v	class=say	kind=statement	frames=np,wh	strength=0.65
detail how	pos=v	class=report	kind=statement	frames=that,quote,np,paren,by-source,none-source	strength=0.70
detect	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.30
deter	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.05
determination	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.40
determination to	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.60
determine	pos=v	class=decide	kind=decision	frames=that,to,np,wh,by-source	strength=0.45
determined	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.65
detest	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
diagnose	pos=v	class=find	kind=evidence	frames=np,as,with	strength=0.20
diagnosis	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.15
dialogue	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.08
diatribe	pos=n	class=criticize	kind=attitude	frames=that,quote,of,about,against,poss	strength=0.65
dictate	pos=v,n	class=order	kind=directive	frames=that,quote,to,np,wh,obj-to,of,about,on,poss	strength=0.50	noun-strength=0.35
dictum	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.45
differ	pos=v	class=oppose	kind=attitude	frames=about,on,with	strength=0.30
dig at	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.50
dig in	pos=v	class=intend	kind=intention	frames=on	strength=0.20
dig up	pos=v	class=find	kind=evidence	frames=np	strength=0.20
digress	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.40
diktat	pos=n	class=order	kind=directive	frames=that,to	strength=0.45
ding	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.50
direct	pos=v	class=order	kind=directive	frames=that,quote,to,np,obj-to	strength=0.30
directive	pos=n	class=order	kind=directive	frames=that,to,on	strength=0.50
dis	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
disagree	pos=v	class=oppose	kind=statement	frames=that,quote,wh,about,on,with,paren	strength=0.90
disagreement	pos=n	class=oppose	kind=attitude	frames=about,on,with,poss	strength=0.45
disappointed	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.60
disappointment	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.50
disapprobation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
disapproval	pos=n	class=oppose	kind=attitude	frames=of,poss	strength=0.60
disapprove	pos=v	class=oppose	kind=attitude	frames=that,of	strength=0.80
disapprove of	pos=v	class=oppose	kind=attitude	frames=that,quote,np,of,about	strength=0.85
disassociate from	pos=v	class=oppose	kind=attitude	frames=np	strength=0.60
disavow	pos=v	class=deny	kind=denial	frames=np	strength=0.85
disavowal	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.65
disbelief	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
disbelieve	pos=v	class=think	kind=belief	frames=that,np,paren	strength=0.75
disbelieving	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
discern	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.60
disclaim	pos=v	class=deny	kind=denial	frames=that,np	strength=0.75
disclaimer	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.45
disclaimer of	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.40
disclose	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.75
disclosure	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
discontent	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.35
discount	pos=v	class=deny	kind=denial	frames=that,np,as	strength=0.40
discourage	pos=v	class=oppose	kind=attitude	frames=ing,np	strength=0.40
discourse	pos=v	class=say	kind=statement	frames=quote,about,on	strength=0.50
discover	pos=v	class=find	kind=evidence	frames=that,np,wh,paren,by-source	strength=0.55
discovery	pos=n	class=show	kind=evidence	frames=that,of	strength=0.12
discuss	pos=v	class=discuss	kind=statement	frames=quote,ing,np,wh,about,with	strength=0.85
discussion	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.20
disdain	pos=v,n	class=emotion	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.70	noun-strength=0.55
disdainful	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
disfavor	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.70
disgust	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.45
disgusted	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
disheartened	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
disinclined	pos=a	class=oppose	kind=attitude	frames=adj-to	strength=0.65
disinterested	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
dislike	pos=v,n	class=emotion	kind=attitude	frames=that,quote,ing,np,of,about,for,by-source,poss	strength=0.72	noun-strength=0.60
dismay	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.60
dismayed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.65
dismiss	pos=v	class=deny	kind=denial	frames=that,quote,np,as	strength=0.75
dismiss allegations	pos=v	class=deny	kind=denial	frames=that,of	strength=0.94
dismiss claims	pos=v	class=deny	kind=denial	frames=that,of	strength=0.94
dismiss concerns	pos=v	class=deny	kind=denial	frames=that,about	strength=0.90
dismiss suggestions	pos=v	class=deny	kind=denial	frames=that,of	strength=0.93
dismiss the idea	pos=v	class=deny	kind=denial	frames=that,of	strength=0.92
dismiss the notion	pos=v	class=deny	kind=denial	frames=that,of	strength=0.92
dismissal	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.25
dismissive	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.65
disown	pos=v	class=deny	kind=denial	frames=np	strength=0.50
disparage	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.93
disparaging	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
dispel	pos=v	class=deny	kind=denial	frames=np	strength=0.30
display	pos=v	class=show	kind=evidence	frames=np	strength=0.12
displeasure	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.65
disprove	pos=v	class=deny	kind=denial	frames=that,np	strength=0.35
dispute	pos=v,n	class=deny	kind=denial	frames=that,quote,np,wh,of,about,on,with	strength=0.85	noun-strength=0.15
disputed	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.25
disquiet	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
disrespect	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.30
diss	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
dissatisfaction	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.55
dissatisfied	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.50
dissect	pos=v	class=report	kind=statement	frames=np	strength=0.30
dissembling	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
disseminate	pos=v	class=tell	kind=statement	frames=np	strength=0.30
dissent	pos=v,n	class=oppose	kind=attitude	frames=quote,on,poss	strength=0.55	noun-strength=0.30
dissuade	pos=v	class=oppose	kind=attitude	frames=ing,np	strength=0.40
distance from	pos=v	class=oppose	kind=attitude	frames=np	strength=0.50
distaste	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.60
distort	pos=v	class=other	kind=statement	frames=np	strength=0.50
distressed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
distrust	pos=v,n	class=think	kind=belief	frames=that,np,of,about,for,paren,poss	strength=0.55	noun-strength=0.45
distrustful	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.60
disturbed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
dive into	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.10
diverge	pos=v	class=oppose	kind=attitude	frames=on	strength=0.15
divided	pos=a	class=think	kind=belief	frames=wh,of,about,on,adj-that	strength=0.20
divine	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.30
divulge	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.80
dob in	pos=v	class=say	kind=statement	frames=np	strength=0.50
doctrine	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.20
document	pos=v	class=write	kind=statement	frames=that,np,wh	strength=0.45
dodge	pos=v	class=discuss	kind=statement	frames=np	strength=0.25
dodge questions	pos=v	class=refuse	kind=refusal	frames=wh,about,on	strength=0.80
dodge the question	pos=v	class=refuse	kind=refusal	frames=wh,of	strength=0.85
doff hat	pos=v	class=praise	kind=attitude	frames=to	strength=0.60
double down	pos=v	class=other	kind=statement	frames=that,quote,on	strength=0.75
doubt	pos=v,n	class=think	kind=belief	frames=that,np,wh,of,about,on,paren,poss	strength=0.85	noun-strength=0.50
doubtful	pos=a	class=think	kind=attitude	frames=wh,of,about,adj-that	strength=0.55
downbeat	pos=a	class=predict	kind=prediction	frames=of,about,adj-that,adj-to	strength=0.50
downplay	pos=v	class=say	kind=statement	frames=np	strength=0.82
draft	pos=v	class=write	kind=statement	frames=np	strength=0.20
drag	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.12
draw a comparison	pos=v	class=think	kind=belief	frames=to,with	strength=0.78
draw a distinction	pos=v	class=think	kind=belief	frames=np	strength=0.70
draw a parallel	pos=v	class=think	kind=belief	frames=to,with	strength=0.80
draw attention to	pos=v	class=say	kind=statement	frames=np	strength=0.65
draw comfort	pos=v	class=emotion	kind=attitude	frames=that	strength=0.60
draw comparisons	pos=v	class=think	kind=belief	frames=to,with	strength=0.75
draw parallels	pos=v	class=think	kind=belief	frames=to,with	strength=0.80
drawl	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.93
dread	pos=v,n	class=emotion	kind=attitude	frames=that,quote,ing,np,of,about,for,poss	strength=0.80	noun-strength=0.45
dream	pos=v,n	class=hope	kind=intention	frames=that,to,of,about,for,poss	strength=0.30	noun-strength=0.30
dress down	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
drive home	pos=v	class=tell	kind=statement	frames=that,np	strength=0.75
drone	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
drone about	pos=v	class=say	kind=statement	frames=np	strength=0.70
drone on	pos=v	class=say	kind=statement	frames=about	strength=0.60
drool	pos=v	class=praise	kind=attitude	frames=np	strength=0.30
drop a hint	pos=v	class=other	kind=statement	frames=that,about	strength=0.85
drop hints	pos=v	class=other	kind=statement	frames=that,about	strength=0.85
dub	pos=v	class=call	kind=statement	frames=np,obj-c	strength=0.85
dubious	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
duck	pos=v	class=discuss	kind=statement	frames=np	strength=0.10
duck questions	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.80
duck the question	pos=v	class=refuse	kind=refusal	frames=wh,of	strength=0.85
dwell on	pos=v	class=say	kind=statement	frames=np	strength=0.45
e-mail	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.50
eager	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.70
eagerness	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.60
earmark	pos=v	class=predict	kind=prediction	frames=as,for	strength=0.20
ebullient	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
echo	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,poss	strength=0.68	noun-strength=0.10
echo calls	pos=v	class=order	kind=directive	frames=for	strength=0.88
ecstatic	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
edict	pos=n	class=order	kind=directive	frames=that,to,on	strength=0.60
editorialise	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.90
editorialize	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.90
effuse	pos=v	class=say	kind=statement	frames=that,quote,about	strength=0.85
effusive	pos=a	class=praise	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
ejaculate	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
elaborate	pos=v	class=say	kind=statement	frames=that,quote,on	strength=0.70
elated	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
elect	pos=v	class=decide	kind=decision	frames=to	strength=0.04
email	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.50
embarrassed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
embarrassment	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.15
embellish	pos=v	class=say	kind=statement	frames=np	strength=0.35
embrace	pos=v	class=support	kind=attitude	frames=np,as	strength=0.30
emerge	pos=v	class=report	kind=statement	frames=that,none-source	strength=0.35
empathise	pos=v	class=support	kind=attitude	frames=that,with	strength=0.65
empathize	pos=v	class=support	kind=attitude	frames=that,with	strength=0.65
emphasise	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.88
emphasize	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.88
emphatic	pos=a	class=say	kind=statement	frames=wh,of,about,adj-that	strength=0.60
enact	pos=v	class=decide	kind=decision	frames=np	strength=0.20
enamored	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.45
enamoured	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.45
encomium	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.60
encourage	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.50
encouragement	pos=n	class=ask	kind=directive	frames=to	strength=0.30
endeavor	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.30
endeavour	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.30
endorse	pos=v	class=support	kind=attitude	frames=np,as,for,by-source	strength=0.80
endorsement	pos=n	class=support	kind=attitude	frames=of,for,poss	strength=0.42
enjoin	pos=v	class=order	kind=directive	frames=that,quote,to,np,obj-to	strength=0.80
enjoy	pos=v	class=emotion	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.35
enlighten	pos=v	class=tell	kind=statement	frames=about,on	strength=0.40
enquire	pos=v	class=ask	kind=question	frames=quote,np,wh,about,paren	strength=0.90
enquiry	pos=n	class=ask	kind=question	frames=wh,of,about,poss	strength=0.10
enraged	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
ensure	pos=v	class=promise	kind=intention	frames=that,np	strength=0.08
entertain	pos=v	class=think	kind=belief	frames=np	strength=0.15
enthuse	pos=v	class=say	kind=statement	frames=that,quote,about,paren	strength=0.95
enthusiasm	pos=n	class=support	kind=attitude	frames=to,of,about,for,poss	strength=0.45
enthusiastic	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
entice	pos=v	class=order	kind=directive	frames=obj-to	strength=0.20
entitle	pos=v	class=other	kind=statement	frames=np	strength=0.25
entreat	pos=v	class=order	kind=directive	frames=quote,obj-to	strength=0.90
entreaty	pos=n	class=order	kind=directive	frames=to,for	strength=0.65
enumerate	pos=v	class=say	kind=statement	frames=np	strength=0.60
enunciate	pos=v	class=say	kind=statement	frames=np	strength=0.60
envious	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
envisage	pos=v	class=predict	kind=prediction	frames=that,ing,np,as	strength=0.75
envision	pos=v	class=predict	kind=prediction	frames=that,ing,np,wh,as	strength=0.75
envy	pos=v,n	class=emotion	kind=attitude	frames=that,quote,ing,np,of,about,for,by-source,poss	strength=0.55	noun-strength=0.25
epithet	pos=n	class=call	kind=statement	frames=that,quote,of,about,poss	strength=0.35
equate	pos=v	class=think	kind=belief	frames=to,np,with	strength=0.65
equivocate	pos=v	class=say	kind=statement	frames=quote,about,on	strength=0.60
equivocation	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.50
erupt	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.06
eschew	pos=v	class=refuse	kind=refusal	frames=np	strength=0.30
espouse	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.82
essential	pos=a	class=think	kind=attitude	frames=wh,of,about,none-source,adj-that	strength=0.06
establish	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.20
establish that	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.80
esteem	pos=v,n	class=praise	kind=attitude	frames=quote,np,as,of,about,for,by-source,poss	strength=0.65	noun-strength=0.35
estimate	pos=v,n	class=report	kind=statement	frames=that,quote,np,of,about,on,paren,by-source,none-source,poss	strength=0.75	noun-strength=0.50
estimate that	pos=v	class=think	kind=belief	frames=that,np,paren	strength=0.90
estimated	pos=a	class=think	kind=belief	frames=np,adj-to	strength=0.30
estimation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
eulogise	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
eulogise as	pos=v	class=praise	kind=attitude	frames=np	strength=0.85
eulogize	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
eulogy	pos=n	class=say	kind=statement	frames=that,quote,of,about,for,poss	strength=0.25
evade	pos=v	class=discuss	kind=statement	frames=np	strength=0.20
evade questions	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.80
evaluate	pos=v	class=think	kind=belief	frames=np,wh,as	strength=0.25
evaluation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.25
evasion	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.15
evasive	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.45
evidence	pos=v,n	class=show	kind=evidence	frames=that,np,wh,of,none-source	strength=0.40	noun-strength=0.20
evident	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.30
evidently	pos=r	class=perceive	kind=perception	frames=that,np,none-source	strength=0.35
evince	pos=v	class=show	kind=evidence	frames=np	strength=0.50
eviscerate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
evoke	pos=v	class=other	kind=statement	frames=np	strength=0.30
exaggerate	pos=v	class=say	kind=statement	frames=that,np	strength=0.60
exaggeration	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
exalt	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
examine	pos=v	class=find	kind=evidence	frames=np,wh	strength=0.20
exasperated	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.50
exasperation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.50
exchange	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.06
exchange views	pos=v	class=discuss	kind=statement	frames=about,on	strength=0.70
exchange words	pos=v	class=discuss	kind=attitude	frames=with	strength=0.50
excited	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.40
excitement	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
exclaim	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.98
exclamation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.45
excoriate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.96
excuse	pos=v,n	class=support	kind=attitude	frames=that,quote,ing,np,of,about,for,by-source,poss	strength=0.35	noun-strength=0.35
execrate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
exemplify	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.20
exhibit	pos=v	class=show	kind=evidence	frames=np	strength=0.12
exhort	pos=v	class=order	kind=directive	frames=that,quote,to,np,obj-to	strength=0.92
exhortation	pos=n	class=order	kind=directive	frames=to	strength=0.75
exonerate	pos=v	class=decide	kind=decision	frames=np,of	strength=0.50
expand on	pos=v	class=say	kind=statement	frames=np	strength=0.60
expatiate	pos=v	class=say	kind=statement	frames=quote,about,on	strength=0.75
expect	pos=v	class=predict	kind=prediction	frames=that,quote,to,np,obj-to,paren,none-source	strength=0.88
expectation	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.60
expected	pos=a	class=predict	kind=prediction	frames=np,none-source,adj-that,adj-to	strength=0.30
explain	pos=v	class=say	kind=statement	frames=that,quote,to,np,wh,paren,none-source	strength=0.92
explain away	pos=v	class=report	kind=statement	frames=np	strength=0.65
explanation	pos=n	class=say	kind=statement	frames=that,quote,of,about,for,poss	strength=0.50
explicit	pos=a	class=say	kind=statement	frames=wh,of,about,adj-that	strength=0.35
explode	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.03
explore	pos=v	class=intend	kind=intention	frames=ing,np,wh	strength=0.25
expose	pos=v	class=show	kind=evidence	frames=that,np,wh,as,none-source	strength=0.25
expostulate	pos=v	class=discuss	kind=statement	frames=that,quote,with	strength=0.85
expound	pos=v	class=say	kind=statement	frames=quote,np,on	strength=0.85
express	pos=v	class=emotion	kind=attitude	frames=that,np	strength=0.88
express a desire	pos=v	class=hope	kind=intention	frames=that,to,for	strength=0.90
express a willingness	pos=v	class=intend	kind=intention	frames=to	strength=0.88
express alarm	pos=v	class=emotion	kind=attitude	frames=that	strength=0.93
express anger	pos=v	class=emotion	kind=attitude	frames=that	strength=0.90
express concern	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.96
express concerns	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.95
express condolences	pos=v	class=emotion	kind=attitude	frames=to,for	strength=0.90
express confidence	pos=v	class=think	kind=belief	frames=that	strength=0.95
express disappointment	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.94
express dismay	pos=v	class=emotion	kind=attitude	frames=that	strength=0.93
express doubt	pos=v	class=think	kind=belief	frames=that,wh,about	strength=0.95
express doubts	pos=v	class=think	kind=belief	frames=that,wh,about	strength=0.95
express fears	pos=v	class=emotion	kind=attitude	frames=that,of,about	strength=0.94
express frustration	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.93
express gratitude	pos=v	class=thank	kind=statement	frames=that,to,for	strength=0.93
express hope	pos=v	class=hope	kind=intention	frames=that,for	strength=0.95
express interest	pos=v	class=emotion	kind=attitude	frames=ing	strength=0.85
express opposition	pos=v	class=oppose	kind=attitude	frames=to	strength=0.93
express optimism	pos=v	class=predict	kind=prediction	frames=that,about	strength=0.95
express outrage	pos=v	class=emotion	kind=attitude	frames=that	strength=0.93
express regret	pos=v	class=emotion	kind=attitude	frames=that,about,for	strength=0.93
express relief	pos=v	class=emotion	kind=attitude	frames=that	strength=0.92
express reservations	pos=v	class=emotion	kind=attitude	frames=about	strength=0.93
express satisfaction	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.92
express scepticism	pos=v	class=think	kind=belief	frames=that,of,about	strength=0.95
express skepticism	pos=v	class=think	kind=belief	frames=that,of,about	strength=0.95
express solidarity	pos=v	class=support	kind=attitude	frames=with	strength=0.85
express sorrow	pos=v	class=emotion	kind=attitude	frames=that	strength=0.90
express support	pos=v	class=support	kind=attitude	frames=for	strength=0.93
express surprise	pos=v	class=emotion	kind=attitude	frames=that	strength=0.93
express sympathy	pos=v	class=emotion	kind=attitude	frames=to,for	strength=0.88
express thanks	pos=v	class=thank	kind=statement	frames=to,for	strength=0.93
express the hope	pos=v	class=hope	kind=intention	frames=that	strength=0.95
express the view	pos=v	class=think	kind=belief	frames=that	strength=0.96
express willingness	pos=v	class=intend	kind=intention	frames=to	strength=0.90
extol	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.93
extrapolate	pos=v	class=think	kind=belief	frames=that	strength=0.50
exuberant	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
exult	pos=v	class=say	kind=statement	frames=that,quote,paren	strength=0.90
eye	pos=v	class=intend	kind=intention	frames=ing,np,as,for	strength=0.60
eyeball	pos=v	class=perceive	kind=perception	frames=np	strength=0.20
fable	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.15
fabricate	pos=v	class=other	kind=statement	frames=that,np	strength=0.45
fabrication	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
facebook	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.40
fact-check	pos=v	class=ask	kind=question	frames=np	strength=0.50
faith	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.12
false	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.08
falsehood	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
falsify	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.15
famously	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.20
fancy	pos=v	class=think	kind=belief	frames=ing,np,as	strength=0.50
fandom	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.20
fantasy	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.20
fascination	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,with,poss	strength=0.35
fathom	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.65
fault	pos=v	class=criticize	kind=attitude	frames=np,for	strength=0.90
favor	pos=v,n	class=support	kind=attitude	frames=that,to,ing,np,of,about,for,poss	strength=0.60	noun-strength=0.15
favorable	pos=a	class=support	kind=attitude	frames=to	strength=0.15
favored	pos=a	class=support	kind=attitude	frames=np	strength=0.10
favour	pos=v,n	class=support	kind=attitude	frames=that,to,ing,np,of,about,for,poss	strength=0.60	noun-strength=0.15
favourable	pos=a	class=support	kind=attitude	frames=to	strength=0.15
favoured	pos=a	class=support	kind=attitude	frames=np	strength=0.10
fawn	pos=v	class=praise	kind=attitude	frames=np	strength=0.60
fax	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.30
fear	pos=v,n	class=emotion	kind=belief	frames=that,quote,to,np,of,about,for,poss	strength=0.95	noun-strength=0.40
feared	pos=a	class=emotion	kind=attitude	frames=np,adj-to	strength=0.35
fearful	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.65
fearmongering	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.50
feature	pos=v	class=report	kind=statement	frames=np	strength=0.10
fed up	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
feel	pos=v	class=perceive	kind=belief	frames=that,quote,ing,np,wh,as,obj-c,paren	strength=0.57
feel like	pos=v	class=perceive	kind=perception	frames=that,np	strength=0.45
feeling	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
feign	pos=v	class=tell	kind=statement	frames=np	strength=0.30
felicitate	pos=v	class=praise	kind=attitude	frames=quote,np,for,on	strength=0.75
felicitate with	pos=v	class=praise	kind=attitude	frames=np	strength=0.80
fess up	pos=v	class=say	kind=statement	frames=that,to	strength=0.80
fete	pos=v	class=praise	kind=attitude	frames=quote,np,for,on	strength=0.15
feud	pos=v	class=discuss	kind=attitude	frames=with	strength=0.30
fib	pos=v,n	class=tell	kind=statement	frames=that,of,about,on,poss	strength=0.60	noun-strength=0.45
field questions	pos=v	class=ask	kind=question	frames=about,on	strength=0.50
fight	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.06
figure	pos=v	class=think	kind=belief	frames=that,quote,np,wh,paren	strength=0.40
figure out	pos=v	class=know	kind=belief	frames=that,wh	strength=0.50
file	pos=v	class=report	kind=statement	frames=that,quote	strength=0.05
file a complaint	pos=v	class=criticize	kind=statement	frames=that,about,against	strength=0.50
file a lawsuit	pos=v	class=criticize	kind=statement	frames=that,about,against	strength=0.45
file suit	pos=v	class=criticize	kind=statement	frames=that,against	strength=0.40
fill in	pos=v	class=tell	kind=statement	frames=about,on	strength=0.10
find	pos=v	class=find	kind=evidence	frames=that,to,np,wh,obj-c,paren,none-source	strength=0.48
find comfort	pos=v	class=emotion	kind=attitude	frames=that	strength=0.30
find fault	pos=v	class=criticize	kind=attitude	frames=with	strength=0.88
find guilty	pos=v	class=decide	kind=decision	frames=np,of	strength=0.50
find it difficult	pos=v	class=think	kind=belief	frames=to	strength=0.55
find it hard	pos=v	class=think	kind=belief	frames=to	strength=0.60
find out	pos=v	class=know	kind=perception	frames=that,np,wh,about,paren	strength=0.65
find solace	pos=v	class=emotion	kind=attitude	frames=that	strength=0.25
finding	pos=n	class=show	kind=evidence	frames=that,to,of,on,against,poss	strength=0.60
finger	pos=v	class=criticize	kind=statement	frames=np,as,for	strength=0.40
finger-pointing	pos=n	class=criticize	kind=attitude	frames=that,of,about,on,poss	strength=0.45
finish	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.06
fire a broadside	pos=v	class=criticize	kind=attitude	frames=against	strength=0.88
fire a warning	pos=v	class=warn	kind=statement	frames=to	strength=0.70
fire back	pos=v	class=say	kind=statement	frames=that,quote,on,paren	strength=0.80
fixated	pos=a	class=emotion	kind=attitude	frames=of,about,on,adj-that,adj-to	strength=0.30
flabbergasted	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
flag	pos=v	class=warn	kind=statement	frames=that,np,as	strength=0.40
flag up	pos=v	class=warn	kind=statement	frames=that,np	strength=0.70
flak	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.40
flatter	pos=v	class=praise	kind=attitude	frames=np	strength=0.40
flaunt	pos=v	class=say	kind=statement	frames=np	strength=0.20
flay	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
fling accusations	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
flip-flop	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
flirt with	pos=v	class=intend	kind=intention	frames=ing,np	strength=0.30
float	pos=v	class=order	kind=directive	frames=that,np	strength=0.40
float the idea	pos=v	class=other	kind=statement	frames=that,of	strength=0.93
float the possibility	pos=v	class=other	kind=statement	frames=that,of	strength=0.93
flog	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
flout	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.10
focus	pos=v	class=discuss	kind=statement	frames=on	strength=0.15
focus on	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.40
fond	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
fondness	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.50
footnote	pos=v	class=write	kind=statement	frames=that,quote	strength=0.30
for	pos=p	class=think	kind=belief	frames=that,np,paren	strength=0.08
for fear of	pos=p	class=emotion	kind=attitude	frames=that,quote,ing,np,paren	strength=0.60
for fear that	pos=p	class=emotion	kind=attitude	frames=that,quote,np,paren	strength=0.75
forbid	pos=v	class=decide	kind=decision	frames=ing,np,obj-to	strength=0.55
force	pos=v	class=order	kind=directive	frames=obj-to	strength=0.05
foreboding	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.50
foreboding about	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
forecast	pos=v,n	class=predict	kind=prediction	frames=that,quote,to,np,of,about,for,paren,by-source,none-source,poss	strength=0.85	noun-strength=0.55
foresee	pos=v	class=predict	kind=prediction	frames=that,quote,ing,np,wh,paren	strength=0.85
foreshadow	pos=v	class=predict	kind=prediction	frames=np	strength=0.40
foretell	pos=v	class=predict	kind=prediction	frames=that,quote,np,wh,paren	strength=0.85
forewarn	pos=v	class=warn	kind=statement	frames=quote,np,obj-that,of,about,paren	strength=0.93
forget	pos=v	class=know	kind=belief	frames=that,to,ing,np,wh,about	strength=0.50
formulate	pos=v	class=say	kind=statement	frames=np	strength=0.20
forswear	pos=v	class=deny	kind=denial	frames=np	strength=0.65
forthright	pos=a	class=say	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
frame	pos=v	class=call	kind=statement	frames=np,as	strength=0.30
frank	pos=a	class=say	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.20
free	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.01
fret	pos=v	class=say	kind=statement	frames=that,quote,np,about,on,paren	strength=0.85
fret about	pos=v	class=emotion	kind=attitude	frames=that,quote,np,of,about	strength=0.90
frightened	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
from	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.01
from the perspective of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.55
from the point of view of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.55
from the standpoint of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.40
from what X says	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.80
from X's perspective	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.60
from X's point of view	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.60
from X's standpoint	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.55
frown	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.15
frown on	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.65
frown upon	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.65
frustrated	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.40
frustration	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.45
fulminate	pos=v	class=criticize	kind=attitude	frames=quote,about,against	strength=0.95
fume	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.85
furious	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
furor	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.35
furore	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.35
fury	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.30
fusillade	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.30
gab	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.60
gabble	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.70
gainsay	pos=v	class=deny	kind=denial	frames=that,np	strength=0.70
gamble	pos=v	class=predict	kind=prediction	frames=that,on	strength=0.30
game	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.10
gasp	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.55
gather	pos=v	class=know	kind=belief	frames=that	strength=0.08
gauge	pos=v	class=think	kind=belief	frames=np,wh	strength=0.30
generalize	pos=v	class=think	kind=belief	frames=that	strength=0.30
gesture	pos=v	class=tell	kind=statement	frames=that	strength=0.15
get	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.02
get across	pos=v	class=tell	kind=statement	frames=that,np	strength=0.75
get behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.45
get the word out	pos=v	class=tell	kind=statement	frames=that,about	strength=0.70
gibber	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
gibe	pos=n	class=criticize	kind=attitude	frames=that,quote,of,about,poss	strength=0.70
giggle	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
give a description	pos=v	class=tell	kind=statement	frames=of	strength=0.70
give a dressing-down	pos=v	class=criticize	kind=attitude	frames=to,for	strength=0.80
give a hint	pos=v	class=other	kind=statement	frames=that,of,about	strength=0.80
give a piece of mind	pos=v	class=criticize	kind=attitude	frames=to	strength=0.70
give a shout-out	pos=v	class=praise	kind=attitude	frames=to	strength=0.80
give an account	pos=v	class=tell	kind=statement	frames=of	strength=0.75
give an explanation	pos=v	class=tell	kind=statement	frames=of,for	strength=0.70
give an indication	pos=v	class=other	kind=statement	frames=that,wh,of	strength=0.75
give an order	pos=v	class=order	kind=directive	frames=to,for	strength=0.70
give approval	pos=v	class=decide	kind=decision	frames=to,for	strength=0.60
give assurances	pos=v	class=promise	kind=intention	frames=that	strength=0.85
give credit	pos=v	class=tell	kind=statement	frames=to,for	strength=0.65
give details	pos=v	class=tell	kind=statement	frames=of,about,on	strength=0.65
give evidence	pos=v	class=tell	kind=statement	frames=that,about	strength=0.60
give evidence of	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.40
give in	pos=v	class=agree	kind=attitude	frames=to	strength=0.20
give instructions	pos=v	class=order	kind=directive	frames=to,for,on	strength=0.70
give kudos	pos=v	class=praise	kind=attitude	frames=to,for	strength=0.80
give no comment	pos=v	class=refuse	kind=refusal	frames=on	strength=0.95
give no details	pos=v	class=refuse	kind=refusal	frames=of,about,on	strength=0.93
give no further details	pos=v	class=refuse	kind=refusal	frames=on	strength=0.95
give no indication	pos=v	class=other	kind=statement	frames=that,wh,of	strength=0.80
give no reason	pos=v	class=refuse	kind=refusal	frames=wh,for	strength=0.85
give notice	pos=v	class=tell	kind=statement	frames=that,of	strength=0.60
give orders	pos=v	class=order	kind=directive	frames=to,for	strength=0.60
give permission	pos=v	class=decide	kind=decision	frames=to,for	strength=0.50
give props	pos=v	class=praise	kind=attitude	frames=to,for	strength=0.80
give reasons	pos=v	class=tell	kind=statement	frames=for	strength=0.60
give testimony	pos=v	class=tell	kind=statement	frames=that,about	strength=0.75
give thanks	pos=v	class=thank	kind=attitude	frames=to,for	strength=0.60
give the go-ahead	pos=v	class=decide	kind=decision	frames=to,for	strength=0.60
give the green light	pos=v	class=decide	kind=decision	frames=to,for	strength=0.65
give the impression	pos=v	class=tell	kind=statement	frames=that,of	strength=0.80
give the nod	pos=v	class=decide	kind=decision	frames=to	strength=0.50
give up hope	pos=v	class=think	kind=belief	frames=that,of	strength=0.45
give voice	pos=v	class=tell	kind=statement	frames=to	strength=0.60
give word	pos=v	class=promise	kind=intention	frames=that	strength=0.60
glad	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
glad to	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.50
glee	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
glimpse	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.30
gloat	pos=v	class=say	kind=statement	frames=that,quote,about,paren	strength=0.90
gloom	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.15
gloomy	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
glorify	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
glory	pos=v	class=emotion	kind=attitude	frames=np	strength=0.15
gloss	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.10
gloss over	pos=v	class=say	kind=statement	frames=np	strength=0.50
go	pos=v	class=say	kind=statement	frames=quote	strength=0.03
go after	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
go along	pos=v	class=agree	kind=attitude	frames=with	strength=0.40
go gaga	pos=v	class=praise	kind=attitude	frames=about	strength=0.50
go into detail	pos=v	class=say	kind=statement	frames=about,on	strength=0.65
go on	pos=v	class=say	kind=statement	frames=that,quote,about	strength=0.18
go on record	pos=v	class=say	kind=statement	frames=that,quote,as	strength=0.80
go on to say	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.97
go public	pos=v	class=say	kind=statement	frames=with	strength=0.30
go to bat	pos=v	class=support	kind=attitude	frames=for	strength=0.60
goad	pos=v	class=say	kind=statement	frames=obj-to	strength=0.50
goal	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.35
gossip	pos=v,n	class=report	kind=statement	frames=that,quote,of,about,poss	strength=0.70	noun-strength=0.35
grade	pos=v	class=think	kind=belief	frames=np,obj-c	strength=0.15
grandstanding	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
grant	pos=v	class=say	kind=statement	frames=that	strength=0.10
grasp	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.50
grass on	pos=v	class=say	kind=statement	frames=np	strength=0.40
grateful	pos=a	class=thank	kind=attitude	frames=to,of,about,for,adj-that,adj-to	strength=0.50
gratitude	pos=n	class=thank	kind=statement	frames=that,to,of,about,for,poss	strength=0.65
green-light	pos=v	class=decide	kind=decision	frames=np	strength=0.60
greenlight	pos=v	class=decide	kind=decision	frames=np	strength=0.60
greenwash	pos=v	class=other	kind=statement	frames=np	strength=0.20
greet	pos=v	class=praise	kind=attitude	frames=np,as,with	strength=0.25
greet with	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.20
greeting	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
grief	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.10
grievance	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,against,poss	strength=0.40
grieve	pos=v	class=emotion	kind=attitude	frames=that,quote,np,of,about,for	strength=0.25
grill	pos=v	class=ask	kind=question	frames=np,about,on	strength=0.55
grin	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.15
gripe	pos=v,n	class=criticize	kind=statement	frames=that,quote,np,of,about,with,paren,poss	strength=0.93	noun-strength=0.70
griping	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.50
groan	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.60	noun-strength=0.15
grouch	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.85
grouch about	pos=v	class=say	kind=statement	frames=np	strength=0.85
grouse	pos=v,n	class=criticize	kind=statement	frames=that,quote,np,of,about,on,paren,poss	strength=0.90	noun-strength=0.40
growl	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
grumble	pos=v,n	class=criticize	kind=statement	frames=that,quote,np,of,about,on,paren,poss	strength=0.92	noun-strength=0.60
grumbling	pos=n	class=criticize	kind=attitude	frames=that,quote,of,about,poss	strength=0.60
grunt	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
guarantee	pos=v,n	class=promise	kind=intention	frames=that,quote,to,np,obj-that,of,for,paren,poss	strength=0.50	noun-strength=0.35
guarantee that	pos=v	class=promise	kind=intention	frames=that,quote,to,np,paren	strength=0.80
guarded	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.20
guarded about	pos=a	class=refuse	kind=refusal	frames=wh,of,about,adj-that	strength=0.50
guess	pos=v,n	class=think	kind=belief	frames=that,quote,np,wh,of,about,on,paren,poss	strength=0.60	noun-strength=0.60
guesstimate	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.65
guffaw	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
guidance	pos=n	class=order	kind=directive	frames=that,on	strength=0.20
guilt	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.12
guilt-trip	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.50
guilty	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.05
gulp	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.15
gush	pos=v	class=say	kind=statement	frames=that,quote,about,paren	strength=0.75
gush over	pos=v	class=praise	kind=attitude	frames=np	strength=0.93
gut feeling	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
haggle	pos=v	class=discuss	kind=attitude	frames=about	strength=0.35
hail	pos=v	class=praise	kind=attitude	frames=np,as,for	strength=0.90
hail as	pos=v	class=praise	kind=attitude	frames=np	strength=0.92
hammer	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
hammer away	pos=v	class=discuss	kind=statement	frames=on	strength=0.60
hammer home	pos=v	class=tell	kind=statement	frames=that,np	strength=0.85
hand down	pos=v	class=decide	kind=decision	frames=np	strength=0.35
handicap	pos=v	class=predict	kind=prediction	frames=np	strength=0.20
hanker	pos=v	class=intend	kind=intention	frames=to,for	strength=0.60
happy	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.30
happy to	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.55
harangue	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,of,about,against,poss	strength=0.75	noun-strength=0.55
haranguing	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
harbor	pos=v	class=emotion	kind=attitude	frames=np	strength=0.40
harbour	pos=v	class=emotion	kind=attitude	frames=np	strength=0.40
hard-pressed	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.25
harp	pos=v	class=discuss	kind=statement	frames=about,on	strength=0.85
harp on	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.88
harp upon	pos=v	class=say	kind=statement	frames=np	strength=0.80
harrumph	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
hash out	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.45
hate	pos=v,n	class=emotion	kind=attitude	frames=that,quote,ing,np,wh,as,of,about,for,by-source,poss	strength=0.65	noun-strength=0.20
hated	pos=a	class=emotion	kind=attitude	frames=np	strength=0.15
hatred	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.35
haul over the coals	pos=v	class=criticize	kind=attitude	frames=for	strength=0.70
haul up	pos=v	class=criticize	kind=attitude	frames=for	strength=0.30
have	pos=v	class=say	kind=statement	frames=np	strength=0.06
have a dig	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
have a feeling	pos=v	class=think	kind=belief	frames=that	strength=0.85
have a go	pos=v	class=criticize	kind=attitude	frames=np	strength=0.50
have a hunch	pos=v	class=think	kind=belief	frames=that,about	strength=0.85
have a pop	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
have a problem	pos=v	class=oppose	kind=attitude	frames=with	strength=0.30
have a sense	pos=v	class=think	kind=belief	frames=that,of	strength=0.70
have a theory	pos=v	class=think	kind=belief	frames=that,wh,about	strength=0.80
have a view	pos=v	class=think	kind=belief	frames=that,of,on	strength=0.60
have an idea	pos=v	class=think	kind=belief	frames=that,wh,of	strength=0.40
have an inkling	pos=v	class=think	kind=belief	frames=that,of	strength=0.80
have an interest	pos=v	class=intend	kind=intention	frames=ing	strength=0.30
have an opinion	pos=v	class=think	kind=belief	frames=about,on	strength=0.60
have concerns	pos=v	class=emotion	kind=attitude	frames=that,about,with	strength=0.80
have confidence	pos=v	class=think	kind=belief	frames=that	strength=0.75
have doubts	pos=v	class=think	kind=belief	frames=that,wh,about	strength=0.85
have faith	pos=v	class=think	kind=belief	frames=that	strength=0.75
have high hopes	pos=v	class=predict	kind=prediction	frames=that,for	strength=0.80
have hopes	pos=v	class=hope	kind=intention	frames=that,of,for	strength=0.70
have it	pos=v	class=say	kind=statement	frames=that	strength=0.35
have misgivings	pos=v	class=think	kind=belief	frames=about	strength=0.85
have no comment	pos=v	class=refuse	kind=refusal	frames=quote,about,on	strength=0.97
have no confidence	pos=v	class=think	kind=belief	frames=that	strength=0.75
have no doubt	pos=v	class=think	kind=belief	frames=that,about	strength=0.92
have no idea	pos=v	class=know	kind=belief	frames=that,wh,about	strength=0.70
have no illusions	pos=v	class=think	kind=belief	frames=that,about	strength=0.80
have no intention	pos=v	class=intend	kind=intention	frames=to,of	strength=0.85
have no knowledge	pos=v	class=know	kind=belief	frames=of,about	strength=0.75
have no objection	pos=v	class=support	kind=attitude	frames=to	strength=0.80
have no plans	pos=v	class=intend	kind=intention	frames=to,of,for	strength=0.80
have no problem	pos=v	class=support	kind=attitude	frames=ing,with	strength=0.50
have no reason to believe	pos=v	class=think	kind=belief	frames=that,np	strength=0.92
have no recollection	pos=v	class=know	kind=belief	frames=that,of	strength=0.80
have no regrets	pos=v	class=emotion	kind=attitude	frames=about	strength=0.75
have plans	pos=v	class=intend	kind=intention	frames=to,for	strength=0.50
have questions	pos=v	class=ask	kind=question	frames=wh,about	strength=0.60
have reason to believe	pos=v	class=think	kind=belief	frames=that	strength=0.90
have reservations	pos=v	class=oppose	kind=attitude	frames=about	strength=0.85
have second thoughts	pos=v	class=think	kind=belief	frames=about	strength=0.75
have the impression	pos=v	class=think	kind=belief	frames=that	strength=0.90
have the sense	pos=v	class=think	kind=belief	frames=that	strength=0.85
hazard	pos=v	class=say	kind=statement	frames=that,quote	strength=0.20
hazard a guess	pos=v	class=say	kind=statement	frames=that,wh	strength=0.90
headline	pos=v	class=write	kind=statement	frames=quote,np	strength=0.25
heap abuse	pos=v	class=criticize	kind=attitude	frames=on	strength=0.85
heap criticism	pos=v	class=criticize	kind=attitude	frames=on	strength=0.92
heap praise	pos=v	class=praise	kind=attitude	frames=for,on	strength=0.95
heap praises	pos=v	class=praise	kind=attitude	frames=on	strength=0.95
heap ridicule	pos=v	class=criticize	kind=attitude	frames=on	strength=0.88
heap scorn	pos=v	class=criticize	kind=attitude	frames=on	strength=0.92
hear	pos=v	class=perceive	kind=perception	frames=that,np,wh,of,about,paren	strength=0.50
hearsay	pos=n	class=report	kind=statement	frames=that,quote,of,about,poss	strength=0.40
heartbroken	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
heckle	pos=v	class=criticize	kind=attitude	frames=quote,np	strength=0.50
heckling	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.30
hector	pos=v	class=criticize	kind=attitude	frames=quote,np,about	strength=0.65
hectoring	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
hedge	pos=v	class=say	kind=statement	frames=that,quote	strength=0.30
hell-bent	pos=a	class=intend	kind=intention	frames=of,about,for,on,adj-to	strength=0.50
herald	pos=v	class=praise	kind=attitude	frames=np,as	strength=0.50
hero-worship	pos=v	class=praise	kind=attitude	frames=np	strength=0.60
hesitancy	pos=n	class=oppose	kind=attitude	frames=that,to,of,about,for,poss	strength=0.40
hesitant	pos=a	class=think	kind=belief	frames=about,adj-to	strength=0.50
hesitant to	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.60
hesitation	pos=n	class=intend	kind=intention	frames=to,about	strength=0.35
hew to	pos=v	class=think	kind=belief	frames=np	strength=0.30
highlight	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.50
hint	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.90	noun-strength=0.50
hiss	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
hit	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.10
hit at	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.50
hit back	pos=v	class=say	kind=statement	frames=that,quote,paren	strength=0.65
hit out	pos=v	class=criticize	kind=attitude	frames=quote,against	strength=0.88
hold	pos=v	class=say	kind=statement	frames=that	strength=0.06
hold a brief	pos=v	class=support	kind=attitude	frames=for	strength=0.50
hold accountable	pos=v	class=criticize	kind=attitude	frames=for	strength=0.40
hold back	pos=v	class=refuse	kind=refusal	frames=on	strength=0.10
hold fast	pos=v	class=think	kind=belief	frames=to	strength=0.40
hold forth	pos=v	class=say	kind=statement	frames=quote,about,on	strength=0.85
hold out	pos=v	class=support	kind=attitude	frames=np,for	strength=0.10
hold out hope	pos=v	class=hope	kind=intention	frames=that,of,for	strength=0.85
hold out the possibility	pos=v	class=predict	kind=prediction	frames=that,of	strength=0.85
hold out the prospect	pos=v	class=predict	kind=prediction	frames=that,of	strength=0.80
hold responsible	pos=v	class=criticize	kind=attitude	frames=for	strength=0.70
hold the view	pos=v	class=think	kind=belief	frames=that	strength=0.93
hold to the view	pos=v	class=think	kind=belief	frames=that,np	strength=0.90
hold up as	pos=v	class=praise	kind=attitude	frames=np	strength=0.60
holler	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.88
homage	pos=n	class=praise	kind=attitude	frames=to,of,about,for,poss	strength=0.35
homily	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.30
honor	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
honored	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
honour	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
honoured	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
hoot	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
hope	pos=v,n	class=hope	kind=intention	frames=that,quote,to,of,for,paren,none-source,poss	strength=0.88	noun-strength=0.50
hope to	pos=v	class=hope	kind=intention	frames=to	strength=0.85
hopeful	pos=a	class=hope	kind=intention	frames=of,about,for,adj-that,adj-to	strength=0.65
hopefully	pos=r	class=hope	kind=intention	frames=that,np,none-source	strength=0.40
hopefulness	pos=n	class=hope	kind=intention	frames=that,of,about,for,poss	strength=0.50
horrified	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
horror	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.15
hostile	pos=a	class=oppose	kind=attitude	frames=to	strength=0.25
hostility	pos=n	class=criticize	kind=attitude	frames=that,to,of,about,for,poss	strength=0.30
hum	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
humbled	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
humiliate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
hunch	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.70
hunger	pos=v	class=intend	kind=intention	frames=to,for	strength=0.30
hungry	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.20
hurl abuse	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
hurl accusations	pos=v	class=criticize	kind=attitude	frames=of	strength=0.88
hurl insults	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
hype	pos=v,n	class=praise	kind=attitude	frames=np,as,of,about,for,poss	strength=0.50	noun-strength=0.25
hypercritical	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
hypothesis	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
hypothesise	pos=v	class=think	kind=belief	frames=that,quote,np,wh,paren	strength=0.93
hypothesize	pos=v	class=think	kind=belief	frames=that,quote,np,wh,paren	strength=0.93
idea	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.15
idealise	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
idealize	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
identify	pos=v	class=find	kind=evidence	frames=np,as	strength=0.45
identify with	pos=v	class=support	kind=attitude	frames=np	strength=0.45
ideology	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.10
idolise	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
idolize	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
ignorant	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.25
illusion	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
illustrate	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.40
imagine	pos=v	class=think	kind=belief	frames=that,quote,ing,np,wh,as,paren	strength=0.50
impart	pos=v	class=tell	kind=statement	frames=that,np	strength=0.45
impatience	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.45
impatient	pos=a	class=emotion	kind=attitude	frames=of,about,for,with,adj-that,adj-to	strength=0.40
impeach	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.10
imperative	pos=a	class=think	kind=attitude	frames=wh,of,about,none-source,adj-that	strength=0.35
implausible	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.25
implicate	pos=v	class=criticize	kind=statement	frames=np	strength=0.40
implication	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
implore	pos=v	class=order	kind=directive	frames=quote,obj-to,paren	strength=0.93
imply	pos=v	class=say	kind=statement	frames=that,np	strength=0.88
important	pos=a	class=think	kind=attitude	frames=wh,of,about,none-source,adj-that	strength=0.06
impress on	pos=v	class=order	kind=directive	frames=that,np	strength=0.60
impress upon	pos=v	class=tell	kind=statement	frames=that,np,wh	strength=0.85
impressed	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
impression	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
improbable	pos=a	class=predict	kind=prediction	frames=wh,of,about,none-source,adj-that	strength=0.20
impugn	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.82
imputation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.60
in	pos=p	class=say	kind=statement	frames=that,quote,np	strength=0.06
in agreement with	pos=p	class=agree	kind=attitude	frames=that,quote,np,paren	strength=0.40
in anticipation of	pos=p	class=predict	kind=prediction	frames=that,quote,np,paren	strength=0.30
in defence of	pos=p	class=support	kind=attitude	frames=that,quote,np,paren	strength=0.40
in defense of	pos=p	class=support	kind=attitude	frames=that,quote,np,paren	strength=0.40
in expectation of	pos=p	class=predict	kind=prediction	frames=that,quote,np,paren	strength=0.40
in favor of	pos=p	class=support	kind=attitude	frames=that,quote,np,paren	strength=0.35
in favour of	pos=p	class=support	kind=attitude	frames=that,quote,np,paren	strength=0.35
in hopes of	pos=p	class=hope	kind=intention	frames=that,quote,ing,np,paren	strength=0.65
in hopes that	pos=p	class=hope	kind=intention	frames=that,quote,np,paren	strength=0.75
in opposition to	pos=p	class=oppose	kind=attitude	frames=that,quote,np,paren	strength=0.40
in praise of	pos=p	class=praise	kind=attitude	frames=that,quote,np,paren	strength=0.60
in protest against	pos=p	class=oppose	kind=attitude	frames=that,quote,np,paren	strength=0.40
in protest at	pos=p	class=oppose	kind=attitude	frames=that,quote,np,paren	strength=0.40
in protest of	pos=p	class=oppose	kind=attitude	frames=that,quote,np,paren	strength=0.40
in quotes	pos=r	class=quote	kind=statement	frames=that,np,none-source	strength=0.30
in response to	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.04
in support of	pos=p	class=support	kind=attitude	frames=that,quote,np,paren	strength=0.15
in the assessment of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.88
in the belief that	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
in the estimation of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.90
in the eyes of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.75
in the hope of	pos=p	class=hope	kind=intention	frames=that,quote,ing,np,paren	strength=0.65
in the hope that	pos=p	class=hope	kind=intention	frames=that,quote,np,paren	strength=0.70
in the imagination of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.40
in the judgement of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.88
in the judgment of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.88
in the language of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.35
in the mind of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.50
in the minds of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.50
in the opinion of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.93
in the parlance of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
in the phrase of	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.88
in the telling of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.88
in the view of	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.93
in the words of	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.92
in X's account	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
in X's book	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.20
in X's estimation	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
in X's eyes	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.60
in X's formulation	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
in X's judgment	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
in X's mind	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.50
in X's opinion	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.92
in X's phrase	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.90
in X's reckoning	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
in X's telling	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.92
in X's version	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.80
in X's view	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.92
in X's words	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.90
incensed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
incline	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.30
inclined	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.55
include	pos=v	class=show	kind=evidence	frames=np	strength=0.06
inconceivable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.40
incredulous	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.60
incriminate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.30
inculpate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.50
indicate	pos=v	class=tell	kind=statement	frames=that,quote,np,wh,paren	strength=0.85
indication	pos=n	class=show	kind=evidence	frames=that,of	strength=0.40
indict	pos=v	class=criticize	kind=statement	frames=np,for,on	strength=0.25
indict as	pos=v	class=criticize	kind=attitude	frames=np	strength=0.40
indictment	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.25
indifference	pos=n	class=emotion	kind=attitude	frames=that,to,of,about,for,poss	strength=0.40
indifferent	pos=a	class=emotion	kind=attitude	frames=to,about	strength=0.35
indignant	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
indignation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.50
indisputable	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.25
inevitable	pos=a	class=predict	kind=prediction	frames=wh,of,about,none-source,adj-that	strength=0.15
infer	pos=v	class=think	kind=belief	frames=that,np	strength=0.80
inform	pos=v	class=tell	kind=statement	frames=quote,np,obj-that,of,about,paren	strength=0.88
injunction	pos=n	class=order	kind=directive	frames=to,against	strength=0.35
innuendo	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.50
inquire	pos=v	class=ask	kind=question	frames=quote,np,wh,about,paren	strength=0.90
inquiry	pos=n	class=ask	kind=question	frames=wh,of,about,poss	strength=0.10
inscribe	pos=v	class=write	kind=statement	frames=quote,np	strength=0.40
insinuate	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.95
insinuation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.75
insist	pos=v	class=say	kind=statement	frames=that,quote,np,on,paren,none-source	strength=0.96
insist on	pos=v	class=order	kind=directive	frames=that,ing,np	strength=0.85
insist upon	pos=v	class=order	kind=directive	frames=ing,np	strength=0.85
insistence	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.80
insistent	pos=a	class=say	kind=statement	frames=wh,of,about,adj-that	strength=0.75
instagram	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.50
instance	pos=v	class=other	kind=statement	frames=np	strength=0.30
instruct	pos=v	class=order	kind=directive	frames=quote,np,obj-to,obj-that,about,paren	strength=0.85
instruct to	pos=v	class=order	kind=directive	frames=that,quote,to,np,obj-to	strength=0.90
instruction	pos=n	class=order	kind=directive	frames=that,to,on	strength=0.45
instructions	pos=n	class=order	kind=directive	frames=that,to	strength=0.40
insult	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.60	noun-strength=0.30
insulted	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
intend	pos=v	class=intend	kind=intention	frames=that,to,ing,np,obj-to	strength=0.80
intended	pos=a	class=intend	kind=intention	frames=np,adj-to	strength=0.12
intent	pos=n,a	class=intend	kind=intention	frames=to,of,about,for,on,adj-to,poss	strength=0.35
intention	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.70
intercede	pos=v	class=order	kind=directive	frames=for,with	strength=0.30
interest	pos=n	class=intend	kind=attitude	frames=to,of,for,poss	strength=0.25
interested	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
interject	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.93
interjection	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
interpolate	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
interpret	pos=v	class=think	kind=belief	frames=that,np,as	strength=0.55
interpret as	pos=v	class=think	kind=belief	frames=np	strength=0.70
interpretation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
interrogate	pos=v	class=ask	kind=question	frames=np,about	strength=0.45
interrupt	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.30
intervention	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.04
interview	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.05
intimate	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.90
intimation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.65
intone	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.95
intuit	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.80
invalidate	pos=v	class=deny	kind=denial	frames=np	strength=0.15
invective	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.50
inveigh	pos=v	class=criticize	kind=attitude	frames=quote,against	strength=0.95
inveigh against	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.96
invent	pos=v	class=other	kind=statement	frames=np	strength=0.20
investigate	pos=v	class=find	kind=evidence	frames=np,wh	strength=0.20
invitation	pos=n	class=ask	kind=directive	frames=to	strength=0.20
invite	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.25
invoke	pos=v	class=other	kind=statement	frames=np	strength=0.60
irate	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
ire	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.40
ironic	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.25
ironically	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.10
irritated	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.45
irritation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.40
issue	pos=v	class=order	kind=directive	frames=np	strength=0.25
issue a call	pos=v	class=order	kind=directive	frames=to,for	strength=0.90
issue a denial	pos=v	class=deny	kind=denial	frames=quote,of	strength=0.90
issue a directive	pos=v	class=order	kind=directive	frames=that,to,ing	strength=0.88
issue a fatwa	pos=v	class=order	kind=directive	frames=on,against	strength=0.80
issue a plea	pos=v	class=order	kind=directive	frames=to,for	strength=0.90
issue a rebuke	pos=v	class=criticize	kind=attitude	frames=to,of	strength=0.88
issue a ruling	pos=v	class=decide	kind=decision	frames=that,ing,on	strength=0.85
issue a statement	pos=v	class=say	kind=statement	frames=that,quote,ing,on	strength=0.88
issue a threat	pos=v	class=warn	kind=intention	frames=to,against	strength=0.85
issue a verdict	pos=v	class=decide	kind=decision	frames=on	strength=0.80
issue a warning	pos=v	class=warn	kind=statement	frames=that,to,about,on	strength=0.90
issue an apology	pos=v	class=other	kind=statement	frames=to,for	strength=0.85
issue an appeal	pos=v	class=order	kind=directive	frames=to,for	strength=0.90
issue an order	pos=v	class=order	kind=directive	frames=that,to,ing,for	strength=0.85
issue an ultimatum	pos=v	class=order	kind=directive	frames=that,quote,to	strength=0.90
issue guidance	pos=v	class=order	kind=directive	frames=that,to,on	strength=0.65
issue instructions	pos=v	class=order	kind=directive	frames=that,to	strength=0.82
issue orders	pos=v	class=order	kind=directive	frames=that,to	strength=0.80
issue threats	pos=v	class=warn	kind=intention	frames=to,against	strength=0.85
it appears	pos=r	class=perceive	kind=perception	frames=that,paren,none-source	strength=0.60
it seems	pos=r	class=perceive	kind=perception	frames=that,paren,none-source	strength=0.60
itch	pos=v	class=intend	kind=intention	frames=to,for	strength=0.20
itemize	pos=v	class=say	kind=statement	frames=np	strength=0.50
jab	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.25	noun-strength=0.50
jab at	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
jabber	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.60
jealous	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
jealousy	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.20
jeer	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,of,about,on,poss	strength=0.60	noun-strength=0.35
jest	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.85
jibe	pos=n	class=criticize	kind=attitude	frames=that,quote,of,about,poss	strength=0.70
jitters	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
jittery	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
jockey for	pos=v	class=intend	kind=intention	frames=np	strength=0.30
join calls	pos=v	class=order	kind=directive	frames=for	strength=0.85
joke	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,none-source,poss	strength=0.93	noun-strength=0.50
joke about	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.90
josh	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
jot	pos=v	class=write	kind=statement	frames=quote,np	strength=0.50
jot down	pos=v	class=write	kind=statement	frames=quote,np	strength=0.50
joy	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.15
jubilant	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
judge	pos=v	class=think	kind=belief	frames=that,np,wh,as,obj-c	strength=0.40
judgement	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.35
judgment	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.35
justification	pos=n	class=support	kind=attitude	frames=that,quote,of,about,for,poss	strength=0.40
justify	pos=v	class=support	kind=attitude	frames=that,quote,ing,np,as,for,by-source	strength=0.55
keen	pos=a	class=intend	kind=intention	frames=of,about,for,on,adj-to	strength=0.50
keep fingers crossed	pos=v	class=hope	kind=intention	frames=that,quote,to,for,paren	strength=0.60
keep mum	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.80
keep silent	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.55
keep the door open	pos=v	class=predict	kind=prediction	frames=to,for	strength=0.70
kid	pos=v	class=say	kind=statement	frames=quote,about	strength=0.20
knock	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.30
knock down	pos=v	class=deny	kind=denial	frames=quote,np	strength=0.20
know	pos=v	class=know	kind=belief	frames=that,ing,np,wh,as,of,about,none-source	strength=0.67
knowledge	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.25
knowledgeable	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.15
known	pos=a	class=know	kind=belief	frames=wh,as,of,about,for,none-source,adj-that,adj-to	strength=0.20
kudos	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.60
kvetch	pos=v	class=criticize	kind=statement	frames=that,quote,np,about,paren	strength=0.90
label	pos=v,n	class=call	kind=statement	frames=that,quote,np,as,obj-c,of,about,poss	strength=0.75	noun-strength=0.20
lace into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
lambast	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.97
lambaste	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.97
lament	pos=v,n	class=emotion	kind=statement	frames=that,quote,np,wh,as,of,about,for,paren,by-source,poss	strength=0.90	noun-strength=0.65
lamentation	pos=n	class=emotion	kind=attitude	frames=that,quote,of,about,poss	strength=0.55
lampoon	pos=v	class=criticize	kind=attitude	frames=np,as	strength=0.82
lampoon as	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
lap up	pos=v	class=praise	kind=attitude	frames=np	strength=0.30
lash	pos=v	class=criticize	kind=attitude	frames=np,as	strength=0.35
lash back	pos=v	class=criticize	kind=attitude	frames=quote	strength=0.75
lash into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
lash out	pos=v	class=criticize	kind=attitude	frames=quote,against	strength=0.88
laud	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.94
laudatory	pos=a	class=praise	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
laugh	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.30
laugh away	pos=v	class=deny	kind=denial	frames=np	strength=0.60
laugh off	pos=v	class=say	kind=statement	frames=np	strength=0.70
launch a bid	pos=v	class=intend	kind=intention	frames=to,for	strength=0.40
launch a broadside	pos=v	class=criticize	kind=attitude	frames=against	strength=0.90
launch a scathing attack	pos=v	class=criticize	kind=attitude	frames=on,against	strength=0.95
launch a tirade	pos=v	class=criticize	kind=attitude	frames=against	strength=0.90
launch an appeal	pos=v	class=order	kind=directive	frames=to,for	strength=0.75
launch an attack	pos=v	class=criticize	kind=attitude	frames=on,against	strength=0.35
launch into a tirade	pos=v	class=criticize	kind=attitude	frames=about,against	strength=0.90
lavish praise	pos=v	class=praise	kind=attitude	frames=on	strength=0.94
lay claim	pos=v	class=say	kind=statement	frames=to	strength=0.60
lay down	pos=v	class=say	kind=statement	frames=np	strength=0.15
lay down conditions	pos=v	class=order	kind=directive	frames=for	strength=0.70
lay down the law	pos=v	class=order	kind=directive	frames=to,on	strength=0.70
lay into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
lay it on thick	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.40
lay out	pos=v	class=say	kind=statement	frames=quote,np,wh	strength=0.65
lay the blame	pos=v	class=criticize	kind=attitude	frames=for,on	strength=0.92
lead calls	pos=v	class=order	kind=directive	frames=for	strength=0.85
leak	pos=v	class=say	kind=statement	frames=that,np	strength=0.30
lean on	pos=v	class=order	kind=directive	frames=obj-to	strength=0.30
lean toward	pos=v	class=intend	kind=intention	frames=ing,np	strength=0.60
lean towards	pos=v	class=intend	kind=intention	frames=ing,np	strength=0.60
leap to the defence	pos=v	class=support	kind=attitude	frames=of	strength=0.78
leap to the defense	pos=v	class=support	kind=attitude	frames=of	strength=0.78
learn	pos=v	class=know	kind=perception	frames=that,np,wh,of,about,paren	strength=0.60
leave no doubt	pos=v	class=say	kind=statement	frames=that,about	strength=0.80
leave open	pos=v	class=predict	kind=prediction	frames=that,np,wh	strength=0.60
leave open the possibility	pos=v	class=predict	kind=prediction	frames=that,ing,of	strength=0.92
leave the door open	pos=v	class=predict	kind=prediction	frames=to,ing,for	strength=0.75
lecture	pos=v,n	class=say	kind=statement	frames=that,quote,obj-that,of,about,on,poss	strength=0.45	noun-strength=0.15
lecturing	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
leery	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.70
legend has it	pos=r	class=report	kind=statement	frames=that,paren,none-source	strength=0.90
lend backing	pos=v	class=support	kind=attitude	frames=to	strength=0.75
lend credence	pos=v	class=show	kind=evidence	frames=to	strength=0.65
lend support	pos=v	class=support	kind=attitude	frames=to	strength=0.70
lend voice	pos=v	class=support	kind=attitude	frames=to	strength=0.70
lend weight	pos=v	class=show	kind=evidence	frames=to	strength=0.60
lesson	pos=n	class=show	kind=evidence	frames=that,of	strength=0.10
let	pos=v	class=order	kind=directive	frames=np	strength=0.06
let be known	pos=v	class=say	kind=statement	frames=that	strength=0.80
let fly	pos=v	class=other	kind=statement	frames=quote,with	strength=0.40
let it be known	pos=v	class=say	kind=statement	frames=that	strength=0.95
let it slip	pos=v	class=tell	kind=statement	frames=that	strength=0.95
let know	pos=v	class=tell	kind=statement	frames=that,wh	strength=0.85
let loose	pos=v	class=other	kind=statement	frames=quote,on,with	strength=0.30
let on	pos=v	class=say	kind=statement	frames=that,wh	strength=0.75
let out	pos=v	class=say	kind=statement	frames=quote,np	strength=0.08
let rip	pos=v	class=other	kind=statement	frames=quote	strength=0.60
let slip	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.90
level a charge	pos=v	class=criticize	kind=attitude	frames=that,of,against	strength=0.85
level accusations	pos=v	class=criticize	kind=attitude	frames=that,of,against	strength=0.93
level allegations	pos=v	class=criticize	kind=attitude	frames=that,of,against	strength=0.90
level charges	pos=v	class=criticize	kind=attitude	frames=that,of,against	strength=0.75
level criticism	pos=v	class=criticize	kind=attitude	frames=against	strength=0.93
libel	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.50	noun-strength=0.15
lie	pos=v,n	class=tell	kind=statement	frames=that,quote,of,about,poss	strength=0.35	noun-strength=0.30
light into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
like	pos=v,p	class=emotion	kind=attitude	frames=that,quote,to,ing,np,wh,for,by-source	strength=0.60
likelihood	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.20
likely	pos=a	class=predict	kind=prediction	frames=wh,of,about,none-source,adj-that,adj-to	strength=0.22
liken	pos=v	class=think	kind=attitude	frames=to,np	strength=0.92
liking	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.40
line up behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.50
link	pos=v	class=think	kind=belief	frames=to,np	strength=0.15
lionise	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
lionize	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
lip service	pos=n	class=discuss	kind=statement	frames=to	strength=0.50
lisp	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
list	pos=v	class=say	kind=statement	frames=np,as	strength=0.55
live-tweet	pos=v	class=write	kind=statement	frames=np	strength=0.60
livid	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
loath	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.70
loathe	pos=v	class=emotion	kind=attitude	frames=quote,ing,np,as,for,by-source	strength=0.80
loathing	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
lob criticism	pos=v	class=criticize	kind=attitude	frames=np	strength=0.90
lobby	pos=v	class=order	kind=directive	frames=to,obj-to,for,against	strength=0.55
lobbying	pos=n	class=order	kind=directive	frames=for,against	strength=0.30
lock horns	pos=v	class=discuss	kind=attitude	frames=on,with	strength=0.55
log	pos=v	class=write	kind=statement	frames=np	strength=0.10
long	pos=v	class=hope	kind=intention	frames=to,for	strength=0.45
long overdue	pos=a	class=intend	kind=attitude	frames=of,about,for,adj-to	strength=0.10
longing	pos=n	class=hope	kind=intention	frames=to,of,for,poss	strength=0.50
look	pos=v	class=intend	kind=intention	frames=to,as,for	strength=0.15
look ahead	pos=v	class=predict	kind=prediction	frames=to	strength=0.20
look as if	pos=v	class=perceive	kind=perception	frames=that,none-source	strength=0.50
look at	pos=v	class=think	kind=belief	frames=np,as	strength=0.15
look forward	pos=v	class=emotion	kind=attitude	frames=to,ing	strength=0.75
look into	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.15
look like	pos=v	class=perceive	kind=perception	frames=that,np,none-source	strength=0.30
look on	pos=v	class=think	kind=belief	frames=as	strength=0.30
look upon	pos=v	class=think	kind=belief	frames=np,as	strength=0.60
lose confidence	pos=v	class=think	kind=belief	frames=that,np	strength=0.50
lose faith	pos=v	class=think	kind=belief	frames=that,np	strength=0.50
lose hope	pos=v	class=think	kind=belief	frames=that,of	strength=0.40
lose patience	pos=v	class=emotion	kind=attitude	frames=with	strength=0.60
lose sleep	pos=v	class=emotion	kind=attitude	frames=np	strength=0.50
loth	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.70
love	pos=v,n	class=emotion	kind=attitude	frames=that,quote,to,ing,np,wh,of,about,for,by-source,poss	strength=0.50	noun-strength=0.20
lukewarm	pos=a	class=intend	kind=attitude	frames=about,on	strength=0.40
mad	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.30
maintain	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.60
make	pos=v	class=say	kind=statement	frames=np	strength=0.05
make a bid	pos=v	class=intend	kind=intention	frames=to,for	strength=0.40
make a case for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.88
make a comment	pos=v	class=say	kind=statement	frames=about,on	strength=0.70
make a decision	pos=v	class=decide	kind=decision	frames=that,to,on	strength=0.50
make a demand	pos=v	class=order	kind=directive	frames=that,for	strength=0.75
make a jab	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
make a judgement	pos=v	class=think	kind=belief	frames=that,about,on	strength=0.60
make a judgment	pos=v	class=think	kind=belief	frames=that,about,on	strength=0.60
make a mockery	pos=v	class=criticize	kind=attitude	frames=of	strength=0.20
make a pitch	pos=v	class=order	kind=directive	frames=to,for	strength=0.65
make a plea	pos=v	class=order	kind=directive	frames=quote,to,for	strength=0.88
make a pledge	pos=v	class=promise	kind=intention	frames=that,to	strength=0.90
make a prediction	pos=v	class=predict	kind=prediction	frames=that,of,about	strength=0.80
make a promise	pos=v	class=promise	kind=intention	frames=that,to	strength=0.85
make a proposal	pos=v	class=order	kind=directive	frames=that,to,for	strength=0.70
make a recommendation	pos=v	class=order	kind=directive	frames=that,to,on	strength=0.75
make a request	pos=v	class=order	kind=directive	frames=to,for	strength=0.75
make a statement	pos=v	class=say	kind=statement	frames=that,about,on	strength=0.50
make a suggestion	pos=v	class=say	kind=statement	frames=that	strength=0.70
make amends	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.10
make an announcement	pos=v	class=say	kind=statement	frames=that,on	strength=0.50
make an appeal	pos=v	class=order	kind=directive	frames=quote,to,for	strength=0.85
make an argument	pos=v	class=say	kind=statement	frames=that,for,against	strength=0.85
make an estimate	pos=v	class=think	kind=belief	frames=that,of	strength=0.60
make an offer	pos=v	class=promise	kind=intention	frames=to,for	strength=0.50
make assumptions	pos=v	class=think	kind=belief	frames=that,about	strength=0.50
make assurances	pos=v	class=promise	kind=intention	frames=that	strength=0.85
make clear	pos=v	class=say	kind=statement	frames=that,quote,np,wh	strength=0.90
make common cause	pos=v	class=support	kind=attitude	frames=with	strength=0.50
make demands	pos=v	class=order	kind=directive	frames=for,on	strength=0.65
make fun of	pos=v	class=criticize	kind=attitude	frames=np	strength=0.75
make inquiries	pos=v	class=other	kind=statement	frames=about	strength=0.50
make it clear	pos=v	class=say	kind=statement	frames=that,wh	strength=0.92
make it known	pos=v	class=say	kind=statement	frames=that	strength=0.90
make it plain	pos=v	class=say	kind=statement	frames=that	strength=0.90
make known	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.80
make light of	pos=v	class=criticize	kind=attitude	frames=np	strength=0.70
make mention of	pos=v	class=say	kind=statement	frames=np	strength=0.85
make no comment	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.95
make no mention of	pos=v	class=say	kind=statement	frames=np	strength=0.80
make no secret of	pos=v	class=say	kind=statement	frames=np	strength=0.85
make noises	pos=v	class=say	kind=statement	frames=ing,about	strength=0.60
make out	pos=v	class=know	kind=belief	frames=that,np,wh	strength=0.30
make overtures	pos=v	class=say	kind=statement	frames=to,about	strength=0.40
make peace	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.05
make plain	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.85
make predictions	pos=v	class=predict	kind=prediction	frames=that,about	strength=0.70
make public	pos=v	class=say	kind=statement	frames=np	strength=0.55
make reference to	pos=v	class=say	kind=statement	frames=np	strength=0.80
make remarks	pos=v	class=say	kind=statement	frames=about,on	strength=0.50
make sense of	pos=v	class=think	kind=belief	frames=np	strength=0.20
make the argument	pos=v	class=say	kind=statement	frames=that,for,against	strength=0.92
make the assumption	pos=v	class=think	kind=belief	frames=that	strength=0.75
make the case	pos=v	class=say	kind=statement	frames=that,np,for,against	strength=0.90
make the claim	pos=v	class=say	kind=statement	frames=that	strength=0.93
make the comment	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.55
make the decision	pos=v	class=decide	kind=decision	frames=that,to	strength=0.55
make the mistake	pos=v	class=think	kind=belief	frames=of	strength=0.30
make the point	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.95
make the remark	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.60
make threats	pos=v	class=warn	kind=intention	frames=to,against	strength=0.70
make up	pos=v	class=other	kind=statement	frames=np	strength=0.15
make up mind	pos=v	class=decide	kind=decision	frames=that,to,wh,about,on	strength=0.60
malign	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
mandate	pos=v,n	class=order	kind=directive	frames=that,quote,to,np,obj-to,for,by-source	strength=0.60	noun-strength=0.20
mandate that	pos=v	class=order	kind=directive	frames=that	strength=0.70
manifestation	pos=n	class=show	kind=evidence	frames=that,of	strength=0.10
mantra	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
map	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.05
march against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.35
mark	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.03
marshal	pos=v	class=other	kind=statement	frames=np	strength=0.10
marvel	pos=v	class=emotion	kind=attitude	frames=that,quote,np,wh,of,about	strength=0.90
maul	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
maxim	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
mea culpa	pos=n	class=say	kind=statement	frames=for	strength=0.55
mean	pos=v	class=say	kind=statement	frames=that,np	strength=0.20
meditate	pos=v	class=think	kind=belief	frames=on	strength=0.30
memo	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.15
memory	pos=n	class=know	kind=statement	frames=that,quote,of,about,poss	strength=0.12
menace	pos=v	class=warn	kind=intention	frames=np	strength=0.30
mention	pos=v,n	class=say	kind=statement	frames=that,quote,ing,np,wh,of,about,paren,none-source,poss	strength=0.82	noun-strength=0.40
mercifully	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.10
message	pos=v,n	class=write	kind=statement	frames=that,quote,to,np,of,about,on,paren,poss	strength=0.50	noun-strength=0.25
militant	pos=a	class=oppose	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.05
mimic	pos=v	class=say	kind=statement	frames=quote,np	strength=0.30
mind	pos=v	class=oppose	kind=attitude	frames=that,ing,np	strength=0.20
mindful	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.60
mischaracterise	pos=v	class=other	kind=statement	frames=np,as	strength=0.85
mischaracterization	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.60
mischaracterize	pos=v	class=other	kind=statement	frames=np,as	strength=0.85
misconception	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
misconstrue	pos=v	class=think	kind=belief	frames=np,as	strength=0.60
misgiving	pos=n	class=think	kind=belief	frames=that,of,about,for,poss	strength=0.65
misgivings	pos=n	class=think	kind=belief	frames=that,of,about,for,poss	strength=0.65
misinterpret	pos=v	class=think	kind=belief	frames=np,as	strength=0.50
misjudge	pos=v	class=think	kind=belief	frames=np,wh	strength=0.45
mislead	pos=v	class=tell	kind=statement	frames=obj-that,about	strength=0.45
misperception	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
misquote	pos=v	class=quote	kind=statement	frames=np,as	strength=0.75
misread	pos=v	class=think	kind=belief	frames=np,as	strength=0.45
misremember	pos=v	class=know	kind=belief	frames=that,ing,np,wh	strength=0.70
misrepresent	pos=v	class=other	kind=statement	frames=np,as	strength=0.70
misrepresentation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.50
missive	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.30
misstate	pos=v	class=other	kind=statement	frames=that,np	strength=0.75
mistrust	pos=v,n	class=think	kind=belief	frames=that,np,of,about,for,paren,poss	strength=0.50	noun-strength=0.45
mistrustful	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.60
misunderstand	pos=v	class=think	kind=belief	frames=np,wh	strength=0.50
misunderstanding	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.20
moan	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.70	noun-strength=0.25
mobilize against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.30
mock	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for	strength=0.83
mockery	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.45
mocking	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
moniker	pos=n	class=call	kind=statement	frames=that,quote,of,about,poss	strength=0.30
monitor	pos=v	class=report	kind=statement	frames=that,quote,np,paren,by-source,none-source	strength=0.04
monologue	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
monster	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
moot	pos=v	class=order	kind=directive	frames=that,np,by-source	strength=0.70
moot the idea	pos=v	class=other	kind=statement	frames=that,of	strength=0.93
moralise	pos=v	class=say	kind=statement	frames=quote,about	strength=0.70
moralising	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
moralize	pos=v	class=say	kind=statement	frames=quote,about	strength=0.70
moralizing	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
motion	pos=v,n	class=tell	kind=statement	frames=that,to,obj-to,for	strength=0.10	noun-strength=0.20
motion for	pos=v	class=order	kind=directive	frames=np	strength=0.50
motive	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.15
motto	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
mourn	pos=v	class=emotion	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.30
mouth	pos=v	class=say	kind=statement	frames=quote,np	strength=0.70
mouth off	pos=v	class=criticize	kind=attitude	frames=quote,about	strength=0.80
move	pos=v	class=order	kind=directive	frames=that,to	strength=0.04
move a motion	pos=v	class=order	kind=directive	frames=that,to	strength=0.60
move to	pos=v	class=intend	kind=intention	frames=to	strength=0.20
moved	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.06
much-touted	pos=a	class=praise	kind=attitude	frames=np	strength=0.40
mudslinging	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.45
mull	pos=v	class=intend	kind=intention	frames=quote,ing,np,wh	strength=0.90
mull over	pos=v	class=think	kind=belief	frames=np,wh	strength=0.80
mum	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.50
mumble	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
murmur	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.88
muse	pos=v	class=think	kind=belief	frames=that,quote,wh,about,paren	strength=0.85
mutter	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.92
mystified	pos=a	class=emotion	kind=attitude	frames=wh,of,about,adj-that,adj-to	strength=0.55
myth	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
nag	pos=v	class=order	kind=directive	frames=quote,obj-to,about	strength=0.50
name	pos=v	class=call	kind=statement	frames=np,as,obj-c	strength=0.30
name-calling	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.45
name-check	pos=v	class=praise	kind=attitude	frames=np,as	strength=0.70
namecheck	pos=v	class=praise	kind=attitude	frames=np,as	strength=0.70
narrate	pos=v	class=say	kind=statement	frames=quote,np	strength=0.60
narrative	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.25
natter	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.60
necessary	pos=a	class=think	kind=attitude	frames=wh,of,about,none-source,adj-that	strength=0.06
need	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.08
needle	pos=v	class=say	kind=statement	frames=np,about	strength=0.50
negate	pos=v	class=deny	kind=denial	frames=np	strength=0.20
negotiate	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.20
nervous	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
nervousness	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.45
news conference	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.03
nickname	pos=v,n	class=call	kind=statement	frames=that,quote,obj-c,of,about,poss	strength=0.70	noun-strength=0.30
nitpick	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
nix	pos=v	class=decide	kind=decision	frames=np	strength=0.50
no comment	pos=n	class=refuse	kind=refusal	frames=that,to,of,poss	strength=0.70
no doubt	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.15
nod	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,for,paren,poss	strength=0.12	noun-strength=0.15
nod in agreement	pos=v	class=agree	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.50
nominate	pos=v	class=decide	kind=decision	frames=np,as,for	strength=0.30
nomination	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.10
non-committal	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.60
noncommittal	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.60
nonresponse	pos=n	class=refuse	kind=refusal	frames=that,to,of,poss	strength=0.20
nostalgia	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.25
nostalgic	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.35
not answer	pos=v	class=refuse	kind=refusal	frames=np	strength=0.60
not comment	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.90
not disclose	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.85
not elaborate	pos=v	class=refuse	kind=refusal	frames=wh,on	strength=0.93
not give details	pos=v	class=refuse	kind=refusal	frames=of,about,on	strength=0.90
not immediately comment	pos=v	class=refuse	kind=refusal	frames=on	strength=0.97
not immediately reply	pos=v	class=refuse	kind=refusal	frames=to	strength=0.95
not immediately respond	pos=v	class=refuse	kind=refusal	frames=to	strength=0.95
not provide details	pos=v	class=refuse	kind=refusal	frames=of,about,on	strength=0.88
not reply	pos=v	class=refuse	kind=refusal	frames=to,np	strength=0.85
not respond	pos=v	class=refuse	kind=refusal	frames=to,np	strength=0.85
not respond to a request for comment	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.99
not respond to requests for comment	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.99
not return	pos=v	class=refuse	kind=refusal	frames=np	strength=0.30
not return a call	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.75
not return calls	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.80
not return messages	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.80
not say	pos=v	class=refuse	kind=refusal	frames=that,np,wh	strength=0.95
not specify	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.85
notable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.12
note	pos=v,n	class=say	kind=statement	frames=that,quote,np,as,of,about,paren,none-source,poss	strength=0.96	noun-strength=0.15
noteworthy	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.30
notice	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.70
notify	pos=v	class=tell	kind=statement	frames=quote,np,obj-that,of,about,paren	strength=0.70
notion	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.40
notoriously	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.12
number	pos=v	class=report	kind=statement	frames=that,quote,np,paren,by-source,none-source	strength=0.10
oath	pos=n	class=promise	kind=intention	frames=that,to,of,for,poss	strength=0.25
obfuscation	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
object	pos=v	class=oppose	kind=attitude	frames=that,quote,to,ing	strength=0.75
objection	pos=n	class=oppose	kind=attitude	frames=that,to,of,about,for,poss	strength=0.65
objective	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.25
obliged	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.15
oblivious	pos=a	class=know	kind=belief	frames=to,of	strength=0.45
observation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
observe	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.78
observe that	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.90
obsess	pos=v	class=emotion	kind=attitude	frames=that,quote,np,of,about,on	strength=0.55
obsessed	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.25
obsession	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,with,poss	strength=0.25
obvious	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.20
odds	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.20
of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.01
off the record	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.25
offend	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.10
offended	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
offer	pos=v,n	class=say	kind=statement	frames=quote,to,np,of,paren	strength=0.45	noun-strength=0.30
offer a defense	pos=v	class=tell	kind=statement	frames=of	strength=0.75
offer advice	pos=v	class=tell	kind=statement	frames=to,on	strength=0.60
offer an apology	pos=v	class=other	kind=statement	frames=to,for	strength=0.80
offer an explanation	pos=v	class=tell	kind=statement	frames=of,for	strength=0.75
offer assurances	pos=v	class=promise	kind=intention	frames=that	strength=0.85
offer condolences	pos=v	class=emotion	kind=attitude	frames=to	strength=0.85
offer criticism	pos=v	class=tell	kind=statement	frames=of	strength=0.80
offer no comment	pos=v	class=refuse	kind=refusal	frames=on	strength=0.95
offer praise	pos=v	class=tell	kind=statement	frames=for	strength=0.85
offer support	pos=v	class=tell	kind=statement	frames=to,for	strength=0.60
offer thanks	pos=v	class=thank	kind=statement	frames=to,for	strength=0.80
offer to	pos=v	class=promise	kind=intention	frames=to	strength=0.75
ok	pos=v	class=decide	kind=decision	frames=np	strength=0.50
okay	pos=v	class=decide	kind=decision	frames=np	strength=0.55
omen	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.20
on	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.01
on the advice of	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.60
on the assumption	pos=p	class=think	kind=belief	frames=that	strength=0.65
on the basis	pos=p	class=say	kind=statement	frames=that,of	strength=0.10
on the grounds	pos=p	class=say	kind=statement	frames=that,of	strength=0.65
on the orders of	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.55
on the premise	pos=p	class=think	kind=belief	frames=that	strength=0.55
on the pretext	pos=p	class=say	kind=statement	frames=that,of	strength=0.55
on the recommendation of	pos=p	class=order	kind=directive	frames=that,quote,np,paren	strength=0.60
on the record	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.20
on the theory	pos=p	class=think	kind=belief	frames=that	strength=0.60
on the word of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
one-liner	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.50
onslaught	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.15
open	pos=v,a	class=say	kind=statement	frames=quote,to,paren	strength=0.04
open a salvo	pos=v	class=criticize	kind=attitude	frames=against	strength=0.50
open up	pos=v	class=other	kind=statement	frames=quote,about	strength=0.40
openness	pos=n	class=support	kind=attitude	frames=that,to,of,about,for,poss	strength=0.40
opine	pos=v	class=say	kind=statement	frames=that,quote,np,about,on,paren,none-source	strength=0.97
opinion	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.45
oppose	pos=v	class=oppose	kind=attitude	frames=that,quote,ing,np,for,by-source	strength=0.80
opposed	pos=a	class=oppose	kind=attitude	frames=to,ing	strength=0.60
opposition	pos=n	class=oppose	kind=attitude	frames=that,to,of,about,for,poss	strength=0.35
opposition to	pos=n	class=oppose	kind=attitude	frames=to,of,for,poss	strength=0.60
opprobrium	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.50
opt	pos=v	class=decide	kind=decision	frames=to,for,against	strength=0.50
opt for	pos=v	class=intend	kind=intention	frames=np	strength=0.50
optimism	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.55
optimistic	pos=a	class=predict	kind=prediction	frames=of,about,adj-that,adj-to	strength=0.70
optimistic about	pos=a	class=predict	kind=prediction	frames=of,about,for,adj-to	strength=0.75
orate	pos=v	class=say	kind=statement	frames=quote	strength=0.80
oration	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
order	pos=v,n	class=order	kind=directive	frames=that,quote,to,np,obj-to,for,by-source	strength=0.97	noun-strength=0.35
ostensible	pos=a	class=think	kind=belief	frames=np	strength=0.35
ostensibly	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.40
out of concern	pos=p	class=emotion	kind=attitude	frames=that,quote,np,about,for,paren	strength=0.50
out of fear	pos=p	class=emotion	kind=attitude	frames=that,quote,np,of,paren	strength=0.40
outburst	pos=n	class=say	kind=statement	frames=that,quote,of,about,against,poss	strength=0.35
outcry	pos=n	class=oppose	kind=attitude	frames=that,of,about,for,against,poss	strength=0.45
outline	pos=v	class=say	kind=statement	frames=quote,np,wh	strength=0.72
outlook	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.25
outpouring	pos=n	class=say	kind=statement	frames=of	strength=0.20
outrage	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.45
outraged	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
outspoken	pos=a	class=say	kind=attitude	frames=of,about,against,adj-that,adj-to	strength=0.35
outvote	pos=v	class=vote	kind=decision	frames=np	strength=0.30
ovation	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.15
over	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.01
overestimate	pos=v	class=think	kind=belief	frames=np,wh	strength=0.45
overhear	pos=v	class=perceive	kind=perception	frames=quote,ing,np	strength=0.75
overjoyed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
overrule	pos=v	class=decide	kind=decision	frames=np	strength=0.50
overstate	pos=v	class=say	kind=statement	frames=np	strength=0.60
overture	pos=n	class=intend	kind=intention	frames=to	strength=0.30
overturn	pos=v	class=decide	kind=decision	frames=np	strength=0.25
own up	pos=v	class=say	kind=statement	frames=that,to	strength=0.80
paean	pos=n	class=praise	kind=attitude	frames=to,of,about,for,poss	strength=0.60
paint	pos=v	class=call	kind=statement	frames=np,as	strength=0.20
palaver	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.40
pan	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.55
panegyric	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.60
panic	pos=v,n	class=emotion	kind=attitude	frames=that,quote,np,of,about,for,poss	strength=0.25	noun-strength=0.12
pant	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
parable	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.15
paraphrase	pos=v	class=quote	kind=statement	frames=quote,np	strength=0.80
pardon	pos=v	class=decide	kind=decision	frames=np	strength=0.20
parley	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.30
parody	pos=v	class=criticize	kind=attitude	frames=np	strength=0.50
parrot	pos=v	class=say	kind=statement	frames=quote,np	strength=0.75
parry	pos=v	class=say	kind=statement	frames=quote	strength=0.50
pass	pos=v	class=decide	kind=decision	frames=np	strength=0.12
pass a law	pos=v	class=decide	kind=decision	frames=that,to,ing	strength=0.40
pass a resolution	pos=v	class=decide	kind=decision	frames=that,to,ing	strength=0.75
pass along	pos=v	class=tell	kind=statement	frames=that,np	strength=0.40
pass on	pos=v	class=tell	kind=statement	frames=that,np	strength=0.30
pass up	pos=v	class=refuse	kind=refusal	frames=np	strength=0.20
pat on the back	pos=v	class=praise	kind=attitude	frames=for	strength=0.50
pay homage	pos=v	class=praise	kind=attitude	frames=to	strength=0.65
pay lip service	pos=v	class=other	kind=statement	frames=to	strength=0.80
pay tribute	pos=v	class=praise	kind=attitude	frames=quote,to	strength=0.88
peddle	pos=v	class=say	kind=statement	frames=that,np	strength=0.30
peddle the idea	pos=v	class=other	kind=statement	frames=that	strength=0.80
peg	pos=v	class=report	kind=statement	frames=np,as	strength=0.40
peg at	pos=v	class=find	kind=evidence	frames=np	strength=0.60
pen	pos=v	class=write	kind=statement	frames=quote,np	strength=0.40
per	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
perceive	pos=v	class=perceive	kind=perception	frames=that,np,as	strength=0.70
perceived	pos=a	class=perceive	kind=perception	frames=np	strength=0.40
perception	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
permission	pos=n	class=decide	kind=decision	frames=that,to,for,on,against,poss	strength=0.20
permit	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.25
perorate	pos=v	class=say	kind=statement	frames=quote	strength=0.80
perpetuate	pos=v	class=other	kind=statement	frames=np	strength=0.40
perplexed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
perspective	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.25
persuade	pos=v	class=tell	kind=statement	frames=obj-to,obj-that,of	strength=0.45
persuaded	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
pessimism	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.55
pessimistic	pos=a	class=predict	kind=prediction	frames=of,about,adj-that,adj-to	strength=0.70
pester	pos=v	class=say	kind=statement	frames=obj-to,about,for	strength=0.45
petition	pos=v,n	class=ask	kind=directive	frames=to,np,obj-to,for,against	strength=0.65	noun-strength=0.25
philosophise	pos=v	class=say	kind=statement	frames=quote,about	strength=0.80
philosophize	pos=v	class=say	kind=statement	frames=quote,about	strength=0.80
philosophy	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.20
phrase	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
pick	pos=v	class=decide	kind=decision	frames=np,as	strength=0.08
pick apart	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
picture	pos=v	class=think	kind=belief	frames=ing,np,as	strength=0.30
pile pressure	pos=v	class=order	kind=directive	frames=to,on	strength=0.45
pillory	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
pin	pos=v	class=report	kind=statement	frames=np,on	strength=0.20
pin hopes	pos=v	class=hope	kind=intention	frames=on	strength=0.75
pin the blame	pos=v	class=criticize	kind=attitude	frames=on	strength=0.90
pine	pos=v	class=hope	kind=intention	frames=for	strength=0.45
pinpoint	pos=v	class=find	kind=evidence	frames=np,as	strength=0.40
pipe	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.05
pipe up	pos=v	class=say	kind=statement	frames=that,quote,paren	strength=0.85
pitch	pos=v	class=say	kind=statement	frames=np,as,for	strength=0.40
pitch for	pos=v	class=support	kind=attitude	frames=ing,np,for	strength=0.70
pitch into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
plain	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.06
plan	pos=v,n	class=intend	kind=intention	frames=that,to,ing,np,of,for,on,none-source,poss	strength=0.60	noun-strength=0.25
planned	pos=a	class=intend	kind=intention	frames=np	strength=0.10
platitude	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
platitudes	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
plaudits	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.60
plausible	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.25
play down	pos=v	class=say	kind=statement	frames=np	strength=0.75
play up	pos=v	class=say	kind=statement	frames=np	strength=0.65
plea	pos=n	class=order	kind=directive	frames=that,quote,to,of,about,for,poss	strength=0.40
plea for	pos=n	class=order	kind=directive	frames=np	strength=0.80
plead	pos=v	class=order	kind=directive	frames=that,quote,to,obj-to,for,with	strength=0.70
plead for	pos=v	class=support	kind=attitude	frames=np	strength=0.85
plead for leniency	pos=v	class=support	kind=attitude	frames=ing,np,for	strength=0.80
plead guilty	pos=v	class=deny	kind=statement	frames=to,ing	strength=0.60
plead not guilty	pos=v	class=deny	kind=denial	frames=to	strength=0.80
plead the case	pos=v	class=support	kind=attitude	frames=that,of,for	strength=0.70
plead the fifth	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.80
pleased	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.60
pleased to	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.60
pledge	pos=v,n	class=promise	kind=intention	frames=that,quote,to,np,of,for,paren,poss	strength=0.75	noun-strength=0.55
plot	pos=v	class=intend	kind=intention	frames=that,to,ing,np,against	strength=0.35
plot out	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.10
plug	pos=v	class=say	kind=statement	frames=np	strength=0.10
plump	pos=v	class=support	kind=attitude	frames=for	strength=0.20
plump for	pos=v	class=decide	kind=decision	frames=np	strength=0.60
point	pos=v	class=say	kind=statement	frames=to,np	strength=0.40
point fingers	pos=v	class=criticize	kind=attitude	frames=to	strength=0.75
point of view	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
point out	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren	strength=0.97
point the finger	pos=v	class=criticize	kind=attitude	frames=to	strength=0.90
point to	pos=v	class=say	kind=statement	frames=np,as	strength=0.75
point with pride	pos=v	class=praise	kind=attitude	frames=to	strength=0.80
poised	pos=a	class=predict	kind=prediction	frames=adj-to	strength=0.30
poke fun	pos=v	class=criticize	kind=attitude	frames=quote	strength=0.85
poke holes	pos=v	class=criticize	kind=attitude	frames=np	strength=0.60
polemic	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.45
poll	pos=v,n	class=report	kind=statement	frames=that,np,of	strength=0.45	noun-strength=0.08
ponder	pos=v	class=think	kind=belief	frames=quote,np,wh	strength=0.65
pontificate	pos=v	class=say	kind=statement	frames=that,quote,about,on	strength=0.85
pontificate on	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
pooh-pooh	pos=v	class=deny	kind=denial	frames=that,np	strength=0.90
portend	pos=v	class=predict	kind=prediction	frames=np	strength=0.45
portray	pos=v	class=call	kind=statement	frames=np,as	strength=0.75
portrayal	pos=n	class=call	kind=statement	frames=that,quote,as,of,about,poss	strength=0.35
pose	pos=v	class=tell	kind=statement	frames=np,as	strength=0.10
pose a question	pos=v	class=ask	kind=question	frames=quote,wh,about	strength=0.90
pose the question	pos=v	class=ask	kind=question	frames=quote,wh	strength=0.92
posit	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.92
position	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.12
positive	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.15
possibility	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.12
possible	pos=a	class=predict	kind=prediction	frames=wh,of,about,none-source,adj-that	strength=0.10
possibly	pos=r	class=predict	kind=prediction	frames=that,np,none-source	strength=0.06
post	pos=v,n	class=write	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.55	noun-strength=0.12
postpone	pos=v	class=decide	kind=decision	frames=np	strength=0.10
postulate	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.88
posturing	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
potshot	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.65
pound	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
pour cold water	pos=v	class=deny	kind=denial	frames=np,on	strength=0.85
pour praise	pos=v	class=praise	kind=attitude	frames=on	strength=0.90
pour scorn	pos=v	class=criticize	kind=attitude	frames=on	strength=0.90
pout	pos=v	class=emotion	kind=attitude	frames=that,quote,np,of,about	strength=0.35
praise	pos=v,n	class=praise	kind=attitude	frames=quote,np,as,of,about,for,by-source,poss	strength=0.93	noun-strength=0.65
prattle	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,on,paren,poss	strength=0.70	noun-strength=0.40
pray	pos=v	class=hope	kind=intention	frames=that,quote,to,for,paren	strength=0.50
prayer	pos=n	class=hope	kind=intention	frames=that,for	strength=0.25
preach	pos=v	class=say	kind=statement	frames=that,quote,np,about	strength=0.50
preach for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.60
predict	pos=v	class=predict	kind=prediction	frames=that,quote,to,ing,np,wh,paren,none-source	strength=0.88
prediction	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.75
preen	pos=v	class=say	kind=statement	frames=quote,about	strength=0.40
prefer	pos=v	class=intend	kind=intention	frames=that,to,ing,np,obj-to,for	strength=0.85
preference	pos=n	class=intend	kind=attitude	frames=that,for,poss	strength=0.55
preferred	pos=a	class=intend	kind=attitude	frames=np	strength=0.20
premise	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
premonition	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.65
preoccupation	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,with,poss	strength=0.30
prepare	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.12
prepared	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.25
presage	pos=v	class=predict	kind=prediction	frames=np	strength=0.40
prescribe	pos=v	class=order	kind=directive	frames=that,np	strength=0.25
present	pos=v	class=say	kind=statement	frames=np,as	strength=0.20
press	pos=v	class=ask	kind=question	frames=np,obj-to,about,for,on	strength=0.40
press conference	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.03
press for	pos=v	class=order	kind=directive	frames=np	strength=0.75
pressure	pos=v,n	class=order	kind=directive	frames=to,obj-to,for,on	strength=0.40	noun-strength=0.10
pressurise	pos=v	class=order	kind=directive	frames=obj-to	strength=0.45
presumably	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.35
presume	pos=v	class=think	kind=belief	frames=that,to,np,obj-to,paren,none-source	strength=0.72
presumed	pos=a	class=think	kind=belief	frames=np	strength=0.30
presumption	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.45
presumptive	pos=a	class=think	kind=belief	frames=np	strength=0.06
presupposition	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
pretend	pos=v	class=tell	kind=statement	frames=that,to	strength=0.45
pretext	pos=n	class=say	kind=statement	frames=that,quote,of,about,for,poss	strength=0.35
prevail on	pos=v	class=order	kind=directive	frames=obj-to	strength=0.65
prevail upon	pos=v	class=order	kind=directive	frames=obj-to	strength=0.70
prevaricate	pos=v	class=say	kind=statement	frames=quote,on	strength=0.55
prevarication	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
preview	pos=v	class=report	kind=statement	frames=np	strength=0.25
pride	pos=v,n	class=emotion	kind=attitude	frames=that,of,about,for,on,poss	strength=0.30	noun-strength=0.30
principle	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.10
print	pos=v	class=write	kind=statement	frames=np	strength=0.12
prize	pos=v	class=praise	kind=attitude	frames=np	strength=0.30
pro	pos=p	class=support	kind=attitude	frames=that,quote,np,paren	strength=0.10
probable	pos=a	class=predict	kind=prediction	frames=wh,of,about,none-source,adj-that	strength=0.20
probably	pos=r	class=predict	kind=prediction	frames=that,np,none-source	strength=0.08
probe	pos=v	class=ask	kind=question	frames=np,wh	strength=0.20
proceed on the assumption	pos=v	class=think	kind=belief	frames=that	strength=0.75
proclaim	pos=v	class=say	kind=statement	frames=that,quote,np,obj-c,paren,none-source	strength=0.88
proclamation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.50
prod	pos=v	class=ask	kind=question	frames=np,obj-to	strength=0.40
profess	pos=v	class=tell	kind=statement	frames=that,quote,to,np	strength=0.85
professed	pos=a	class=say	kind=statement	frames=np	strength=0.50
profile	pos=v	class=report	kind=statement	frames=np,as	strength=0.15
prognosis	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.50
prognosticate	pos=v	class=predict	kind=prediction	frames=that,quote,np,paren	strength=0.90
prognostication	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.70
prohibit	pos=v	class=decide	kind=decision	frames=ing,np	strength=0.35
project	pos=v	class=predict	kind=prediction	frames=that,to,np	strength=0.60
projected	pos=a	class=predict	kind=prediction	frames=np,adj-to	strength=0.30
projection	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.55
promise	pos=v,n	class=promise	kind=intention	frames=that,quote,to,np,obj-to,obj-that,of,for,paren,poss	strength=0.90	noun-strength=0.50
promise to	pos=v	class=promise	kind=intention	frames=to	strength=0.95
promised	pos=a	class=promise	kind=intention	frames=np	strength=0.35
promising	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.04
promote	pos=v	class=say	kind=statement	frames=np,as	strength=0.15
prompt	pos=v	class=other	kind=statement	frames=obj-to	strength=0.03
pronounce	pos=v	class=say	kind=statement	frames=that,quote,np,obj-c	strength=0.55
pronouncement	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.65
proof	pos=n	class=show	kind=evidence	frames=that,of	strength=0.25
propaganda	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
propagate	pos=v	class=other	kind=statement	frames=that,np	strength=0.30
prophecy	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.55
prophesy	pos=v	class=predict	kind=prediction	frames=that,quote,np,wh,of,paren	strength=0.92
proposal	pos=n	class=order	kind=directive	frames=that,to,for	strength=0.40
propose	pos=v	class=order	kind=statement	frames=that,to,ing,np,by-source	strength=0.80
propose to	pos=v	class=intend	kind=intention	frames=to	strength=0.80
proposed	pos=a	class=order	kind=directive	frames=np	strength=0.12
proposition	pos=n	class=intend	kind=intention	frames=that,to,of,for,poss	strength=0.25
prospect	pos=n	class=predict	kind=prediction	frames=that,of,about,for,poss	strength=0.15
protest	pos=v,n	class=oppose	kind=attitude	frames=that,quote,np,of,about,for,against,poss	strength=0.50	noun-strength=0.20
protest innocence	pos=v	class=deny	kind=denial	frames=that,quote,ing,np,paren	strength=0.90
protestation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.70
proud	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
proud to	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.55
prove	pos=v	class=show	kind=evidence	frames=that,to,np,wh,none-source	strength=0.30
proverb	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
provide no details	pos=v	class=refuse	kind=refusal	frames=of,on	strength=0.90
proviso	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
publish	pos=v	class=write	kind=statement	frames=np	strength=0.20
pull up	pos=v	class=criticize	kind=attitude	frames=for	strength=0.20
pummel	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.35
pun	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.70	noun-strength=0.30
punchline	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.25
purport	pos=v	class=tell	kind=statement	frames=to,np	strength=0.50
purported	pos=a	class=say	kind=statement	frames=np	strength=0.45
purportedly	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
purpose	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.12
purr	pos=v	class=say	kind=statement	frames=quote	strength=0.40
pursue	pos=v	class=intend	kind=intention	frames=np	strength=0.15
purvey	pos=v	class=other	kind=statement	frames=np	strength=0.30
push	pos=v	class=order	kind=directive	frames=to,np,for	strength=0.20
push a theory	pos=v	class=other	kind=statement	frames=that	strength=0.85
push back	pos=v	class=oppose	kind=attitude	frames=quote,on,against	strength=0.75
push back against	pos=v	class=oppose	kind=attitude	frames=np	strength=0.85
push back on	pos=v	class=oppose	kind=attitude	frames=np	strength=0.85
push for	pos=v	class=order	kind=directive	frames=ing,np	strength=0.75
push the idea	pos=v	class=other	kind=statement	frames=that,of	strength=0.85
push the notion	pos=v	class=other	kind=statement	frames=that,of	strength=0.88
push to	pos=v	class=order	kind=directive	frames=to	strength=0.50
pushback	pos=n	class=oppose	kind=attitude	frames=that,of,about,for,against,poss	strength=0.45
put	pos=v	class=say	kind=statement	frames=quote,np,as	strength=0.20
put a call out	pos=v	class=order	kind=directive	frames=to,for	strength=0.80
put a premium	pos=v	class=think	kind=belief	frames=on	strength=0.40
put a question	pos=v	class=ask	kind=question	frames=quote,to	strength=0.80
put at	pos=v	class=report	kind=statement	frames=np	strength=0.50
put down	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
put down to	pos=v	class=report	kind=statement	frames=np	strength=0.60
put faith in	pos=v	class=think	kind=belief	frames=np	strength=0.70
put forth	pos=v	class=say	kind=statement	frames=np	strength=0.75
put forward	pos=v	class=say	kind=statement	frames=np	strength=0.70
put it	pos=v	class=say	kind=statement	frames=quote,as,paren	strength=0.90
put on notice	pos=v	class=warn	kind=intention	frames=that,np	strength=0.75
put on record	pos=v	class=say	kind=statement	frames=that,np	strength=0.70
put out a call	pos=v	class=order	kind=directive	frames=to,for	strength=0.85
put out a statement	pos=v	class=say	kind=statement	frames=that,quote,ing	strength=0.90
put pressure	pos=v	class=order	kind=directive	frames=to,on	strength=0.50
put the blame	pos=v	class=criticize	kind=attitude	frames=on	strength=0.90
put weight	pos=v	class=support	kind=attitude	frames=np	strength=0.50
put-down	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
putative	pos=a	class=think	kind=belief	frames=np	strength=0.30
putatively	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.40
putdown	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
puzzled	pos=a	class=emotion	kind=attitude	frames=wh,of,about,adj-that,adj-to	strength=0.50
puzzlement	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
qualify	pos=v	class=say	kind=statement	frames=quote,np	strength=0.06
qualm	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.60
qualms	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.60
quarrel	pos=v,n	class=discuss	kind=attitude	frames=of,about,on,with	strength=0.45	noun-strength=0.20
quash	pos=v	class=decide	kind=decision	frames=np	strength=0.30
query	pos=v,n	class=ask	kind=question	frames=quote,np,wh,of,about,poss	strength=0.75	noun-strength=0.45
quest	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.15
question	pos=v,n	class=ask	kind=question	frames=that,quote,np,wh,of,about,on,poss	strength=0.93	noun-strength=0.38
questionable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.30
quibble	pos=v	class=oppose	kind=attitude	frames=quote,about,with	strength=0.80
quick	pos=a	class=say	kind=statement	frames=of,about,for,adj-to	strength=0.20
quiet	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.08
quip	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,none-source,poss	strength=0.98	noun-strength=0.80
quiz	pos=v	class=ask	kind=question	frames=np,about,on	strength=0.65
quotation	pos=n	class=quote	kind=statement	frames=that,quote,of,about,poss	strength=0.35
quote	pos=v,n	class=quote	kind=statement	frames=that,quote,np,as,of,about,poss	strength=0.90	noun-strength=0.35
quote unquote	pos=r	class=quote	kind=statement	frames=quote	strength=0.60
quoting	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.90
rabbit on	pos=v	class=say	kind=statement	frames=about	strength=0.70
rage	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,for,against,paren,poss	strength=0.35	noun-strength=0.15
rail	pos=v	class=criticize	kind=attitude	frames=that,quote,about,against	strength=0.85
rail against	pos=v	class=oppose	kind=attitude	frames=quote,np,as,for,by-source	strength=0.93
rail at	pos=v	class=oppose	kind=attitude	frames=np	strength=0.85
rain abuse	pos=v	class=criticize	kind=attitude	frames=on	strength=0.80
rain criticism	pos=v	class=criticize	kind=attitude	frames=on	strength=0.90
raise	pos=v	class=say	kind=statement	frames=that,np	strength=0.14
raise a question	pos=v	class=ask	kind=question	frames=wh,of,about	strength=0.88
raise a red flag	pos=v	class=warn	kind=statement	frames=about,on	strength=0.70
raise an eyebrow	pos=v	class=ask	kind=question	frames=np	strength=0.40
raise concerns	pos=v	class=emotion	kind=attitude	frames=that,about,on,with	strength=0.85
raise doubts	pos=v	class=think	kind=belief	frames=that,about,on	strength=0.80
raise objections	pos=v	class=oppose	kind=attitude	frames=to,about	strength=0.85
raise questions	pos=v	class=ask	kind=question	frames=wh,about,on	strength=0.75
raise red flags	pos=v	class=warn	kind=statement	frames=about,on	strength=0.65
raise the alarm	pos=v	class=warn	kind=statement	frames=that,about,on	strength=0.75
raise the issue	pos=v	class=order	kind=directive	frames=that,of,with	strength=0.75
raise the possibility	pos=v	class=predict	kind=prediction	frames=that,of	strength=0.88
raise the prospect	pos=v	class=predict	kind=prediction	frames=that,of	strength=0.82
raise the question	pos=v	class=ask	kind=question	frames=quote,wh,of	strength=0.90
raise the specter	pos=v	class=predict	kind=prediction	frames=of	strength=0.75
raise the spectre	pos=v	class=predict	kind=prediction	frames=of	strength=0.75
rake over the coals	pos=v	class=criticize	kind=attitude	frames=for	strength=0.65
rally	pos=v	class=order	kind=directive	frames=that,to,np,obj-to	strength=0.05
rally against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.40
rally around	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.50
rally behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.55
rallying cry	pos=n	class=order	kind=directive	frames=of,for	strength=0.50
ram home	pos=v	class=tell	kind=statement	frames=that,np	strength=0.80
ramble	pos=v	class=say	kind=statement	frames=quote,about	strength=0.25
rank	pos=v	class=think	kind=belief	frames=np,as,obj-c	strength=0.15
rank as	pos=v	class=think	kind=belief	frames=np	strength=0.30
rant	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,of,about,against,paren,poss	strength=0.88	noun-strength=0.60
rap	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.30
rasp	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.80
ratchet up pressure	pos=v	class=order	kind=directive	frames=to,on	strength=0.40
rate	pos=v	class=think	kind=belief	frames=np,as,obj-c	strength=0.20
rate as	pos=v	class=think	kind=belief	frames=np	strength=0.50
ratify	pos=v	class=decide	kind=decision	frames=np	strength=0.40
rationale	pos=n	class=say	kind=statement	frames=that,quote,of,about,for,poss	strength=0.40
rationalise	pos=v	class=think	kind=belief	frames=that,quote,np	strength=0.70
rationalize	pos=v	class=think	kind=belief	frames=that,quote,np	strength=0.70
rattle off	pos=v	class=say	kind=statement	frames=np	strength=0.75
rave	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,for,poss	strength=0.70	noun-strength=0.30
rave about	pos=v	class=praise	kind=attitude	frames=np,wh	strength=0.93
rave review	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.40
razz	pos=v	class=say	kind=statement	frames=np	strength=0.50
re-elect	pos=v	class=vote	kind=decision	frames=np	strength=0.10
reach a conclusion	pos=v	class=decide	kind=decision	frames=that,about,on	strength=0.80
reach a decision	pos=v	class=decide	kind=decision	frames=to,on	strength=0.60
reach a verdict	pos=v	class=decide	kind=decision	frames=on	strength=0.50
reach the conclusion	pos=v	class=decide	kind=decision	frames=that	strength=0.90
read	pos=v	class=write	kind=statement	frames=that,quote,np	strength=0.40
read a statement	pos=v	class=say	kind=statement	frames=that,quote,ing	strength=0.60
read about	pos=v	class=perceive	kind=perception	frames=np	strength=0.40
read as	pos=v	class=think	kind=belief	frames=np	strength=0.50
read like	pos=v	class=show	kind=evidence	frames=np	strength=0.40
read the riot act	pos=v	class=criticize	kind=attitude	frames=to	strength=0.75
read the riot act to	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
readiness	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.45
reading	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.12
reading of	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
ready	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.20
reaffirm	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.82
reaffirmation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.60
realisation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
realise	pos=v	class=know	kind=belief	frames=that,quote,ing,np,wh	strength=0.78
realization	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
realize	pos=v	class=know	kind=belief	frames=that,quote,ing,np,wh	strength=0.78
reason	pos=v	class=think	kind=belief	frames=that,quote,paren	strength=0.85
reasoning	pos=n	class=say	kind=statement	frames=that,quote,of,about,for,poss	strength=0.40
reassurance	pos=n	class=promise	kind=intention	frames=that,quote,of,about,poss	strength=0.70
reassure	pos=v	class=tell	kind=statement	frames=that,quote,np,obj-that,about,paren	strength=0.78
rebel	pos=v	class=oppose	kind=attitude	frames=against	strength=0.20
rebrand	pos=v	class=report	kind=statement	frames=as	strength=0.15
rebuff	pos=v,n	class=deny	kind=denial	frames=that,to,np,of,poss	strength=0.50	noun-strength=0.40
rebuff calls	pos=v	class=refuse	kind=refusal	frames=to,for	strength=0.80
rebuke	pos=v,n	class=criticize	kind=attitude	frames=that,quote,to,np,as,of,about,for,by-source,poss	strength=0.90	noun-strength=0.65
rebuke to	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.60
rebut	pos=v	class=say	kind=statement	frames=quote,np	strength=0.85
rebuttal	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.50
recall	pos=v	class=know	kind=statement	frames=that,quote,ing,np,wh,as,paren	strength=0.90
recant	pos=v	class=deny	kind=denial	frames=np	strength=0.75
recap	pos=v,n	class=say	kind=statement	frames=that,quote,np,wh,of,about,poss	strength=0.50	noun-strength=0.15
recast	pos=v	class=report	kind=statement	frames=as	strength=0.20
receptive	pos=a	class=support	kind=attitude	frames=to	strength=0.40
recitation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
recite	pos=v	class=say	kind=statement	frames=quote,np	strength=0.55
reckon	pos=v	class=think	kind=belief	frames=that,quote,to,np,paren,by-source,none-source	strength=0.92
reckoning	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
reclassify	pos=v	class=decide	kind=decision	frames=as	strength=0.20
recognise	pos=v	class=know	kind=belief	frames=that,ing,np,wh,as	strength=0.65
recognition	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
recognize	pos=v	class=know	kind=belief	frames=that,ing,np,wh,as	strength=0.65
recoil	pos=v	class=oppose	kind=attitude	frames=np	strength=0.35
recollect	pos=v	class=know	kind=statement	frames=that,quote,ing,np,wh,paren	strength=0.85
recollection	pos=n	class=know	kind=statement	frames=that,quote,of,about,poss	strength=0.55
recommend	pos=v	class=order	kind=directive	frames=that,ing,np,obj-to,against,by-source	strength=0.78
recommendation	pos=n	class=order	kind=directive	frames=that,to,for,on	strength=0.50
recommit	pos=v	class=promise	kind=intention	frames=to	strength=0.40
reconciled	pos=a	class=think	kind=belief	frames=to	strength=0.25
reconsider	pos=v	class=think	kind=belief	frames=ing,np,wh	strength=0.50
record	pos=v	class=write	kind=statement	frames=quote,np	strength=0.10
recount	pos=v	class=say	kind=statement	frames=that,quote,ing,np,wh	strength=0.85
recuse	pos=v	class=decide	kind=decision	frames=np	strength=0.10
redefine	pos=v	class=say	kind=statement	frames=np,as	strength=0.20
reel off	pos=v	class=say	kind=statement	frames=np	strength=0.65
refer	pos=v	class=say	kind=statement	frames=to,np,as	strength=0.84
refer to	pos=v	class=call	kind=statement	frames=np,as	strength=0.85
reference	pos=v,n	class=report	kind=statement	frames=that,quote,to,np,of,about,poss	strength=0.60	noun-strength=0.30
reflect	pos=v	class=think	kind=belief	frames=that,quote,on	strength=0.30
refrain	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
refusal	pos=n	class=refuse	kind=refusal	frames=to,of,poss	strength=0.75
refuse	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.86
refuse comment	pos=v	class=refuse	kind=refusal	frames=on	strength=0.97
refuse to answer	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.96
refuse to comment	pos=v	class=refuse	kind=refusal	frames=np,about,on	strength=0.99
refuse to confirm	pos=v	class=refuse	kind=refusal	frames=that,np,wh	strength=0.97
refuse to disclose	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.95
refuse to discuss	pos=v	class=refuse	kind=refusal	frames=np,wh	strength=0.97
refuse to elaborate	pos=v	class=refuse	kind=refusal	frames=on	strength=0.97
refuse to say	pos=v	class=refuse	kind=refusal	frames=that,np,wh	strength=0.99
refutation	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.55
refute	pos=v	class=deny	kind=denial	frames=that,quote,np,as	strength=0.83
regale	pos=v	class=tell	kind=statement	frames=with	strength=0.60
regard	pos=v	class=think	kind=belief	frames=np,as	strength=0.70
register	pos=v	class=emotion	kind=attitude	frames=np	strength=0.20
regret	pos=v,n	class=emotion	kind=attitude	frames=that,quote,ing,np,as,of,about,for,by-source,poss	strength=0.80	noun-strength=0.50
regretful	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
regrettably	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.30
reinforce	pos=v	class=support	kind=attitude	frames=that,quote,ing,np,for,by-source	strength=0.25
reiterate	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.94
reject	pos=v	class=deny	kind=denial	frames=that,quote,np,as	strength=0.75
reject accusations	pos=v	class=deny	kind=denial	frames=that,of	strength=0.94
reject allegations	pos=v	class=deny	kind=denial	frames=that,of	strength=0.94
reject calls	pos=v	class=oppose	kind=attitude	frames=to,for	strength=0.92
reject claims	pos=v	class=deny	kind=denial	frames=that,of	strength=0.94
reject criticism	pos=v	class=deny	kind=denial	frames=that,of	strength=0.92
reject the idea	pos=v	class=oppose	kind=attitude	frames=that,of	strength=0.93
reject the notion	pos=v	class=oppose	kind=attitude	frames=that,of	strength=0.94
reject the suggestion	pos=v	class=oppose	kind=attitude	frames=that	strength=0.94
rejection	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.40
rejoice	pos=v	class=emotion	kind=attitude	frames=that,quote	strength=0.50
rejoin	pos=v	class=say	kind=statement	frames=that,quote	strength=0.20
rejoinder	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.65
relate	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.25
relay	pos=v	class=tell	kind=statement	frames=that,quote,np,wh	strength=0.72
release	pos=v	class=other	kind=statement	frames=np	strength=0.15
release a statement	pos=v	class=say	kind=statement	frames=that,quote,ing	strength=0.85
relent	pos=v	class=agree	kind=attitude	frames=quote,on	strength=0.35
relief	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.12
relieved	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
relish	pos=v	class=praise	kind=attitude	frames=ing,np	strength=0.60
reluctance	pos=n	class=intend	kind=intention	frames=to,poss	strength=0.65
reluctant	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.72
remain mum	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.80
remain silent	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.55
remain tight-lipped	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.85
remark	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,none-source,poss	strength=0.95	noun-strength=0.45
remember	pos=v	class=know	kind=perception	frames=that,quote,to,ing,np,wh,as,about,paren	strength=0.80
remind	pos=v	class=tell	kind=statement	frames=that,quote,np,obj-to,obj-that,of,about,paren	strength=0.94
reminder	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
reminisce	pos=v	class=know	kind=statement	frames=that,quote,about	strength=0.90
reminiscence	pos=n	class=know	kind=statement	frames=that,quote,of,about,poss	strength=0.50
remonstrate	pos=v	class=discuss	kind=statement	frames=that,with,against	strength=0.80
remorse	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.45
remorseful	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.40
rename	pos=v	class=say	kind=statement	frames=obj-c	strength=0.10
renew a call	pos=v	class=order	kind=directive	frames=to,for	strength=0.90
renew calls	pos=v	class=order	kind=directive	frames=for	strength=0.88
renounce	pos=v	class=deny	kind=denial	frames=np	strength=0.65
repackage	pos=v	class=report	kind=statement	frames=as	strength=0.10
repeat	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.60
repetition	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
reply	pos=v,n	class=say	kind=statement	frames=that,quote,to,of,about,paren,poss	strength=0.90	noun-strength=0.45
report	pos=v,n	class=report	kind=statement	frames=that,quote,ing,np,wh,of,about,on,paren,by-source,none-source,poss	strength=0.85	noun-strength=0.30
reportage	pos=n	class=report	kind=statement	frames=that,quote,of,about,poss	strength=0.20
reported	pos=a	class=report	kind=statement	frames=np	strength=0.20
reportedly	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.80
repost	pos=v	class=write	kind=statement	frames=np	strength=0.65
reprehend	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
representation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.10
reprimand	pos=v,n	class=criticize	kind=attitude	frames=that,quote,to,np,as,of,about,for,by-source,poss	strength=0.70	noun-strength=0.40
reprint	pos=v	class=write	kind=statement	frames=np	strength=0.30
reproach	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.82	noun-strength=0.55
reprove	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
repudiate	pos=v	class=deny	kind=denial	frames=np	strength=0.78
repudiation	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.55
reputed	pos=a	class=report	kind=belief	frames=np	strength=0.55
reputedly	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.75
request	pos=v,n	class=ask	kind=directive	frames=that,to,np,obj-to,for,poss	strength=0.70	noun-strength=0.40
require	pos=v	class=order	kind=directive	frames=that,quote,to,np,obj-to	strength=0.20
research	pos=v	class=find	kind=evidence	frames=np,wh	strength=0.15
resent	pos=v	class=emotion	kind=attitude	frames=that,quote,ing,np,for,by-source	strength=0.82
resentful	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.60
resentment	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.45
reservation	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
reservations	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.40
reserve comment	pos=v	class=refuse	kind=refusal	frames=on	strength=0.90
reserve judgement	pos=v	class=refuse	kind=refusal	frames=wh,about,on	strength=0.85
reserve judgment	pos=v	class=refuse	kind=refusal	frames=wh,about,on	strength=0.85
resigned	pos=a	class=think	kind=belief	frames=that,to	strength=0.25
resist	pos=v	class=refuse	kind=refusal	frames=ing,np	strength=0.15
resist calls	pos=v	class=oppose	kind=attitude	frames=to,for	strength=0.85
resistance	pos=n	class=oppose	kind=attitude	frames=that,to,of,about,for,poss	strength=0.25
resistant	pos=a	class=oppose	kind=attitude	frames=to	strength=0.30
resolution	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.20
resolve	pos=v,n	class=decide	kind=decision	frames=that,to,of,for,poss	strength=0.25	noun-strength=0.45
resolved	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.20
respect	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.30
respectful	pos=a	class=praise	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.15
respond	pos=v	class=say	kind=statement	frames=that,quote,to,with,paren	strength=0.62
response	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.25
restate	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.90
result	pos=n	class=show	kind=evidence	frames=that,of	strength=0.04
resume	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.05
reticent	pos=a	class=refuse	kind=refusal	frames=about,on,adj-to	strength=0.55
retort	pos=v,n	class=say	kind=statement	frames=that,quote,to,np,of,about,paren,none-source,poss	strength=0.97	noun-strength=0.75
retract	pos=v	class=deny	kind=denial	frames=np	strength=0.70
retraction	pos=n	class=deny	kind=denial	frames=that,to,of,poss	strength=0.35
return to	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.05
retweet	pos=v	class=write	kind=statement	frames=quote,np	strength=0.75
reveal	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,by-source	strength=0.72
revel	pos=v	class=emotion	kind=attitude	frames=np	strength=0.25
revelation	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.45
revere	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
reverence	pos=n	class=praise	kind=attitude	frames=of,about,for,poss	strength=0.40
reversal	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.10
review	pos=v	class=write	kind=statement	frames=np	strength=0.12
revile	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.80
revisit	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.20
revolt	pos=v	class=oppose	kind=attitude	frames=against	strength=0.15
revulsion	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.45
rhapsodise	pos=v	class=say	kind=statement	frames=that,quote,about	strength=0.90
rhapsodize	pos=v	class=say	kind=statement	frames=that,quote,about	strength=0.90
rhapsodize about	pos=v	class=say	kind=statement	frames=np	strength=0.90
rhetoric	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.30
rib	pos=v	class=say	kind=statement	frames=np,about	strength=0.30
ridicule	pos=v,n	class=criticize	kind=attitude	frames=that,np,as,of,about,for,poss	strength=0.88	noun-strength=0.50
riff	pos=v	class=say	kind=statement	frames=that,quote,about,on	strength=0.55
right	pos=a	class=think	kind=attitude	frames=wh,of,about,adj-that	strength=0.02
rip	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.55
rip into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
riposte	pos=n	class=say	kind=statement	frames=that,quote,to,of,about,poss	strength=0.65
roar	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.45
roast	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.35
rollick	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
romanticise	pos=v	class=praise	kind=attitude	frames=np	strength=0.60
romanticize	pos=v	class=praise	kind=attitude	frames=np	strength=0.60
root for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.65
row	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.12
row back	pos=v	class=deny	kind=denial	frames=on	strength=0.65
rubbish	pos=v	class=criticize	kind=attitude	frames=np,as	strength=0.80
rubbish as	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
rue	pos=v	class=emotion	kind=attitude	frames=that,quote,np,as,for,by-source	strength=0.65
rule	pos=v	class=decide	kind=decision	frames=that,np,for,on,against,by-source	strength=0.60
rule in	pos=v	class=think	kind=belief	frames=np	strength=0.20
rule out	pos=v	class=deny	kind=intention	frames=that,ing,np,wh	strength=0.75
ruling	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.40
ruminate	pos=v	class=think	kind=belief	frames=that,quote,about,on	strength=0.75
rumor	pos=v,n	class=report	kind=statement	frames=that,quote,to,of,about,poss	strength=0.85	noun-strength=0.55
rumor has it	pos=r	class=report	kind=statement	frames=that,paren,none-source	strength=0.90
rumored	pos=a	class=report	kind=statement	frames=np	strength=0.50
rumour	pos=v,n	class=report	kind=statement	frames=that,quote,to,of,about,poss	strength=0.85	noun-strength=0.55
rumour has it	pos=r	class=report	kind=statement	frames=that,paren,none-source	strength=0.90
rumoured	pos=a	class=report	kind=statement	frames=np	strength=0.50
run	pos=v	class=report	kind=statement	frames=np	strength=0.02
run down	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
rush to the defence	pos=v	class=support	kind=attitude	frames=of	strength=0.75
rush to the defense	pos=v	class=support	kind=attitude	frames=of	strength=0.75
saber-rattle	pos=v	class=warn	kind=intention	frames=quote,against	strength=0.60
saber-rattling	pos=n	class=warn	kind=statement	frames=that,of,about,on,poss	strength=0.45
sabre-rattle	pos=v	class=warn	kind=intention	frames=quote,against	strength=0.60
sabre-rattling	pos=n	class=warn	kind=statement	frames=that,of,about,on,poss	strength=0.45
sad	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
saddened	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
sadly	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.10
sadness	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
said	pos=a	class=say	kind=statement	frames=none-source,adj-to	strength=0.70
salute	pos=v,n	class=praise	kind=attitude	frames=quote,to,np,as,of,about,for,by-source,poss	strength=0.60	noun-strength=0.20
salvo	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.35
sanction	pos=v	class=decide	kind=decision	frames=np	strength=0.25
sanguine	pos=a	class=predict	kind=prediction	frames=of,about,adj-that,adj-to	strength=0.60
sarcastic	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
satirise	pos=v	class=criticize	kind=attitude	frames=np	strength=0.60
satirize	pos=v	class=criticize	kind=attitude	frames=np	strength=0.60
satisfaction	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,with,poss	strength=0.35
satisfied	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.35
satisfy	pos=v	class=tell	kind=statement	frames=obj-that	strength=0.05
savage	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
savor	pos=v	class=praise	kind=attitude	frames=np	strength=0.40
savour	pos=v	class=praise	kind=attitude	frames=np	strength=0.40
say	pos=v	class=say	kind=statement	frames=that,quote,to,np,wh,paren,by-source,none-source	strength=0.98
saying	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
scald	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
scapegoat	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.65
scared	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
scaremongering	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.50
scathing	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
sceptical	pos=a	class=think	kind=attitude	frames=wh,of,about,on,adj-that	strength=0.72
scepticism	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
scheme	pos=v	class=intend	kind=intention	frames=that,to,ing,np,for	strength=0.35
scoff	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.93
scoff at	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
scoffing	pos=n	class=criticize	kind=attitude	frames=that,of,about,on,poss	strength=0.40
scold	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
scoop	pos=v	class=report	kind=statement	frames=that,np	strength=0.15
scorch	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
score	pos=v	class=report	kind=statement	frames=np	strength=0.05
scorn	pos=v,n	class=emotion	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.78	noun-strength=0.55
scornful	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
scrap	pos=v	class=decide	kind=decision	frames=np	strength=0.15
scrawl	pos=v	class=write	kind=statement	frames=quote,np	strength=0.60
scream	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.65
screech	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
screed	pos=n	class=criticize	kind=attitude	frames=that,quote,of,about,against,poss	strength=0.55
scribble	pos=v	class=write	kind=statement	frames=quote,np	strength=0.50
script	pos=v	class=write	kind=statement	frames=np	strength=0.10
second	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.30
second a motion	pos=v	class=order	kind=directive	frames=that,to	strength=0.50
second-guess	pos=v	class=oppose	kind=attitude	frames=np,wh	strength=0.60
second-guess over	pos=v	class=criticize	kind=attitude	frames=np	strength=0.60
see	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh,as,none-source	strength=0.52
see a future	pos=v	class=think	kind=belief	frames=for,with	strength=0.50
see a need	pos=v	class=think	kind=belief	frames=to,for	strength=0.75
see a risk	pos=v	class=think	kind=belief	frames=that,of	strength=0.70
see as	pos=v	class=think	kind=belief	frames=np	strength=0.80
see eye to eye	pos=v	class=agree	kind=attitude	frames=on,with	strength=0.70
see eye-to-eye	pos=v	class=think	kind=belief	frames=on,with	strength=0.70
see fit	pos=v	class=decide	kind=decision	frames=to	strength=0.60
see little chance	pos=v	class=think	kind=belief	frames=that,of	strength=0.85
see little point	pos=v	class=think	kind=belief	frames=ing	strength=0.75
see no evidence	pos=v	class=think	kind=belief	frames=that,of	strength=0.85
see no need	pos=v	class=think	kind=belief	frames=to,for	strength=0.80
see no point	pos=v	class=think	kind=belief	frames=ing	strength=0.75
see no problem	pos=v	class=think	kind=belief	frames=ing,with	strength=0.75
see no reason	pos=v	class=think	kind=belief	frames=to,wh,for	strength=0.85
see room	pos=v	class=think	kind=belief	frames=to,for	strength=0.70
see signs	pos=v	class=perceive	kind=perception	frames=that,of	strength=0.70
see the need	pos=v	class=think	kind=belief	frames=to,for	strength=0.70
seek	pos=v	class=intend	kind=directive	frames=to,np	strength=0.50
seek to	pos=v	class=intend	kind=intention	frames=to	strength=0.60
seem	pos=v	class=perceive	kind=perception	frames=that,to,as,none-source	strength=0.68
seemingly	pos=r	class=perceive	kind=perception	frames=that,np,none-source	strength=0.30
seethe	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.60
select	pos=v	class=decide	kind=decision	frames=np,as	strength=0.08
self-avowed	pos=a	class=call	kind=statement	frames=obj-c	strength=0.65
self-confessed	pos=a	class=call	kind=statement	frames=obj-c	strength=0.60
self-declared	pos=a	class=call	kind=statement	frames=obj-c	strength=0.50
self-described	pos=a	class=call	kind=statement	frames=obj-c	strength=0.65
self-identified	pos=a	class=call	kind=statement	frames=obj-c	strength=0.40
self-proclaimed	pos=a	class=call	kind=statement	frames=obj-c	strength=0.60
self-professed	pos=a	class=call	kind=statement	frames=obj-c	strength=0.65
self-styled	pos=a	class=call	kind=statement	frames=obj-c	strength=0.60
sell	pos=v	class=other	kind=statement	frames=as	strength=0.02
send a message	pos=v	class=tell	kind=statement	frames=that,quote,to,about	strength=0.70
send a signal	pos=v	class=warn	kind=statement	frames=that	strength=0.60
send out an appeal	pos=v	class=order	kind=directive	frames=to,for	strength=0.88
send up	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.20
send word	pos=v	class=tell	kind=statement	frames=that	strength=0.85
sense	pos=v,n	class=perceive	kind=perception	frames=that,ing,np,wh,of,about,on,poss	strength=0.75	noun-strength=0.30
sensitivity	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.10
sentence	pos=v	class=decide	kind=decision	frames=np,obj-to	strength=0.10
sentiment	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
sermon	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.20
sermonize	pos=v	class=say	kind=statement	frames=quote,about	strength=0.80
sermonizing	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
serve notice	pos=v	class=order	kind=directive	frames=that,on	strength=0.80
set	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.04
set a deadline	pos=v	class=order	kind=directive	frames=to,of,for	strength=0.55
set a goal	pos=v	class=intend	kind=intention	frames=to,of,for	strength=0.60
set a target	pos=v	class=intend	kind=intention	frames=to,of,for	strength=0.55
set aside	pos=v	class=decide	kind=decision	frames=np	strength=0.08
set conditions	pos=v	class=order	kind=directive	frames=for	strength=0.55
set face against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.60
set forth	pos=v	class=say	kind=statement	frames=np,wh	strength=0.70
set great store	pos=v	class=think	kind=belief	frames=np	strength=0.65
set on	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.40
set out	pos=v	class=say	kind=statement	frames=to,np,wh	strength=0.40
set out to	pos=v	class=intend	kind=intention	frames=to	strength=0.50
set sights	pos=v	class=intend	kind=intention	frames=on	strength=0.50
set store	pos=v	class=think	kind=belief	frames=np	strength=0.60
set the record straight	pos=v	class=deny	kind=denial	frames=quote,about,on	strength=0.60
settle on	pos=v	class=decide	kind=decision	frames=np	strength=0.45
shame	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.35	noun-strength=0.15
share	pos=v	class=tell	kind=statement	frames=that,quote,np,wh	strength=0.40
share concerns	pos=v	class=agree	kind=attitude	frames=that,about	strength=0.82
share the concern	pos=v	class=agree	kind=attitude	frames=that,of,about	strength=0.85
share the view	pos=v	class=agree	kind=belief	frames=that	strength=0.90
shed light	pos=v	class=show	kind=evidence	frames=on	strength=0.50
shelve	pos=v	class=decide	kind=decision	frames=np	strength=0.20
shock	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.12
shocked	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
shoot back	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.90
shoot down	pos=v	class=deny	kind=denial	frames=np	strength=0.30
shout	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.82	noun-strength=0.30
shout down	pos=v	class=say	kind=statement	frames=np	strength=0.30
shout out	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.80
shout-out	pos=n	class=praise	kind=attitude	frames=to,of,about,for,poss	strength=0.50
show	pos=v	class=show	kind=evidence	frames=that,ing,np,wh,paren,none-source	strength=0.74
shower praise	pos=v	class=praise	kind=attitude	frames=on	strength=0.93
shred	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
shriek	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
shrug	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.25
shrug off	pos=v	class=say	kind=statement	frames=np	strength=0.65
shut the door	pos=v	class=refuse	kind=refusal	frames=to,on	strength=0.50
shy away	pos=v	class=refuse	kind=refusal	frames=ing	strength=0.40
sick	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.10
side	pos=v	class=support	kind=attitude	frames=with,against	strength=0.50
side with	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.75
sidestep	pos=v	class=say	kind=statement	frames=np,wh	strength=0.40
sigh	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.75
sign	pos=v,n	class=decide	kind=decision	frames=that,np,of	strength=0.08	noun-strength=0.15
sign a letter	pos=v	class=other	kind=statement	frames=that,to,ing	strength=0.60
sign a petition	pos=v	class=other	kind=statement	frames=that,to,ing	strength=0.60
sign off	pos=v	class=write	kind=statement	frames=quote	strength=0.20
sign off on	pos=v	class=decide	kind=decision	frames=np	strength=0.60
sign on	pos=v	class=agree	kind=attitude	frames=to	strength=0.35
signal	pos=v,n	class=tell	kind=statement	frames=that,to,np,wh,of	strength=0.78	noun-strength=0.25
signify	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.45
silence	pos=n	class=refuse	kind=refusal	frames=about,on	strength=0.20
silent	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.20
sing	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
sing from the same hymn sheet	pos=v	class=say	kind=statement	frames=on	strength=0.60
sing praises	pos=v	class=say	kind=statement	frames=of	strength=0.80
sing the praises	pos=v	class=praise	kind=attitude	frames=of	strength=0.93
single out	pos=v	class=praise	kind=attitude	frames=np,for	strength=0.55
size up	pos=v	class=think	kind=belief	frames=np,as	strength=0.35
skeptical	pos=a	class=think	kind=attitude	frames=wh,of,about,on,adj-that	strength=0.72
skepticism	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.60
sketch out	pos=v	class=say	kind=statement	frames=np,wh	strength=0.55
skewer	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
skirt	pos=v	class=say	kind=statement	frames=np	strength=0.25
slag	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
slag off	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
slam	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.90	noun-strength=0.25
slam the door	pos=v	class=refuse	kind=refusal	frames=on	strength=0.50
slander	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,by-source,poss	strength=0.70	noun-strength=0.35
slap down	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.50
slate	pos=v	class=criticize	kind=attitude	frames=np,as,for	strength=0.30
slate as	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
slated	pos=a	class=predict	kind=prediction	frames=for,adj-to	strength=0.35
sledge	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
slight	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.35
sling mud	pos=v	class=criticize	kind=attitude	frames=np	strength=0.60
slogan	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
slow	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.03
slur	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.25
smack	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
smack down	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
smear	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,as,of,about,for,on,against,by-source,poss	strength=0.60	noun-strength=0.40
smell	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.10
smile	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
smirk	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
smitten	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.30
snap	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.30
snap back	pos=v	class=say	kind=statement	frames=quote	strength=0.50
snark	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
snarl	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
sneer	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,on,paren,poss	strength=0.85	noun-strength=0.40
snicker	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
sniff	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.35
snigger	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
snipe	pos=v	class=say	kind=statement	frames=quote,about	strength=0.70
snipe at	pos=v	class=say	kind=statement	frames=np	strength=0.75
snitch	pos=v	class=say	kind=statement	frames=about,on	strength=0.50
snivel	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
snort	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.70
snub	pos=v	class=refuse	kind=refusal	frames=np	strength=0.30
so to speak	pos=r	class=say	kind=statement	frames=that,np,none-source	strength=0.20
so-called	pos=a	class=call	kind=statement	frames=quote,obj-c	strength=0.30
sob	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
solicit	pos=v	class=ask	kind=directive	frames=np	strength=0.30
solicitude	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.30
solidarity	pos=n	class=support	kind=attitude	frames=of,about,for,with,poss	strength=0.30
soliloquise	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
soliloquize	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
soliloquy	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
sorrow	pos=v,n	class=emotion	kind=attitude	frames=that,quote,np,of,about,for,poss	strength=0.30	noun-strength=0.30
sorry	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.45
sound	pos=v	class=say	kind=statement	frames=quote,np,as	strength=0.12
sound a note of	pos=v	class=say	kind=statement	frames=np	strength=0.80
sound a warning	pos=v	class=warn	kind=statement	frames=that,about,on	strength=0.88
sound a warning note	pos=v	class=warn	kind=statement	frames=about	strength=0.85
sound as if	pos=v	class=perceive	kind=perception	frames=that,none-source	strength=0.50
sound bite	pos=n	class=quote	kind=statement	frames=that,quote,of,about,poss	strength=0.40
sound like	pos=v	class=perceive	kind=perception	frames=that,np,none-source	strength=0.35
sound off	pos=v	class=say	kind=statement	frames=quote,about,on,against	strength=0.85
sound the alarm	pos=v	class=warn	kind=statement	frames=that,about,on	strength=0.75
sound the alarm over	pos=v	class=warn	kind=statement	frames=np	strength=0.85
soundbite	pos=n	class=quote	kind=statement	frames=that,quote,of,about,poss	strength=0.40
spar	pos=v	class=discuss	kind=attitude	frames=on,with	strength=0.40
spat	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.15
speak	pos=v	class=say	kind=statement	frames=quote,of,about,on	strength=0.30
speak about	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.70
speak fondly	pos=v	class=praise	kind=attitude	frames=of	strength=0.90
speak for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.20
speak glowingly	pos=v	class=praise	kind=attitude	frames=of	strength=0.93
speak highly	pos=v	class=praise	kind=attitude	frames=of	strength=0.93
speak ill	pos=v	class=criticize	kind=attitude	frames=of	strength=0.75
speak in favor of	pos=v	class=support	kind=attitude	frames=np	strength=0.88
speak in favour of	pos=v	class=support	kind=attitude	frames=np	strength=0.88
speak of	pos=v	class=say	kind=statement	frames=ing,np	strength=0.60
speak out	pos=v	class=say	kind=statement	frames=quote,about,for,on,against	strength=0.70
speak out about	pos=v	class=other	kind=statement	frames=np	strength=0.90
speak out against	pos=v	class=oppose	kind=attitude	frames=np	strength=0.93
speak to	pos=v	class=discuss	kind=statement	frames=np	strength=0.30
speak up	pos=v	class=say	kind=statement	frames=quote,about,for,against	strength=0.50
speak warmly	pos=v	class=praise	kind=attitude	frames=of	strength=0.90
speak well	pos=v	class=praise	kind=attitude	frames=of	strength=0.80
specify	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.75
speculate	pos=v	class=think	kind=belief	frames=that,quote,np,wh,about,on,paren	strength=0.93
speculate about	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.93
speculation	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.65
speech	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.15
speechify	pos=v	class=say	kind=statement	frames=quote,about	strength=0.80
spell	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.10
spell out	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.78
spew	pos=v	class=say	kind=statement	frames=quote,np	strength=0.25
spill	pos=v	class=say	kind=statement	frames=quote,np	strength=0.08
spin	pos=v,n	class=report	kind=statement	frames=that,np,as,of,about,on,poss	strength=0.25	noun-strength=0.20
spit	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.15
spit out	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
spitball	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.50
split	pos=v,a	class=oppose	kind=attitude	frames=wh,of,about,on,with,adj-that	strength=0.10
splutter	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.75
spoof	pos=v	class=criticize	kind=attitude	frames=np	strength=0.40
spot	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.20
spout	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.55
spread	pos=v	class=tell	kind=statement	frames=that,np	strength=0.08
spread the word	pos=v	class=tell	kind=statement	frames=that,about	strength=0.60
spruik	pos=v	class=say	kind=statement	frames=np,as	strength=0.75
spurn	pos=v	class=refuse	kind=refusal	frames=np	strength=0.40
sputter	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.45
squabble	pos=v	class=discuss	kind=attitude	frames=about	strength=0.45
squawk	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
squeak	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.30
squeal	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
squeal on	pos=v	class=say	kind=statement	frames=np	strength=0.50
stammer	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
stance	pos=n	class=think	kind=belief	frames=that,of,about,on,against,poss	strength=0.45
stand against	pos=v	class=oppose	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.45
stand behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.50
stand by	pos=v	class=support	kind=attitude	frames=np	strength=0.55
stand firm	pos=v	class=other	kind=statement	frames=on	strength=0.30
stand for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.30
stand ground	pos=v	class=other	kind=statement	frames=that,quote,to,np	strength=0.30
stand ready	pos=v	class=intend	kind=intention	frames=to	strength=0.60
stand to reason	pos=v	class=think	kind=belief	frames=that,none-source	strength=0.80
stand up for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.60
stand with	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.35
standpoint	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
start	pos=v	class=say	kind=statement	frames=quote,paren	strength=0.05
state	pos=v	class=say	kind=statement	frames=that,quote,np,paren,none-source	strength=0.86
stated	pos=a	class=say	kind=statement	frames=np	strength=0.50
statement	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.30
statistic	pos=n	class=show	kind=evidence	frames=that,of	strength=0.20
stay mum	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.80
stay quiet	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.40
stay silent	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.55
stay tight-lipped	pos=v	class=refuse	kind=refusal	frames=about,on	strength=0.85
steer clear	pos=v	class=discuss	kind=statement	frames=of	strength=0.25
stereotype	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.15
stick by	pos=v	class=support	kind=attitude	frames=np	strength=0.50
stick to	pos=v	class=think	kind=belief	frames=np	strength=0.30
stick up for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.75
stigmatise	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
stigmatize	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
stipulate	pos=v	class=order	kind=directive	frames=that,np,wh	strength=0.70
stomach	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.40
stonewall	pos=v	class=refuse	kind=refusal	frames=np,on	strength=0.40
stop short of	pos=v	class=refuse	kind=refusal	frames=ing,np	strength=0.60
storm	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.12
story	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.08
stress	pos=v	class=say	kind=statement	frames=that,quote,np,wh,paren,none-source	strength=0.88
stress on	pos=v	class=say	kind=statement	frames=that,np	strength=0.85
stress upon	pos=v	class=say	kind=statement	frames=that,np	strength=0.85
strike	pos=v	class=perceive	kind=perception	frames=as	strength=0.08
strike a conciliatory tone	pos=v	class=say	kind=statement	frames=that,quote	strength=0.80
strike a defiant tone	pos=v	class=say	kind=statement	frames=that,quote	strength=0.80
strike a note	pos=v	class=say	kind=statement	frames=np,of	strength=0.50
strike a tone	pos=v	class=say	kind=statement	frames=np	strength=0.50
strike an optimistic tone	pos=v	class=say	kind=statement	frames=quote,about	strength=0.80
strike down	pos=v	class=decide	kind=decision	frames=np	strength=0.40
strike out at	pos=v	class=criticize	kind=attitude	frames=np	strength=0.70
strive	pos=v	class=intend	kind=intention	frames=that,to,ing,np,for	strength=0.30
struggle	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.05
study	pos=v,n	class=find	kind=evidence	frames=that,np,wh,of	strength=0.12	noun-strength=0.05
stunned	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
stutter	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.80
style	pos=v	class=call	kind=statement	frames=np,as	strength=0.20
submission	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.12
submit	pos=v	class=say	kind=statement	frames=that,np	strength=0.35
subpoena	pos=v	class=order	kind=directive	frames=np	strength=0.15
subscribe to	pos=v	class=think	kind=belief	frames=np	strength=0.60
substantiate	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.45
subtweet	pos=v	class=write	kind=statement	frames=np	strength=0.70
sue	pos=v	class=criticize	kind=statement	frames=that,about,for	strength=0.15
suggest	pos=v	class=say	kind=statement	frames=that,quote,ing,np,wh,paren,none-source	strength=0.92
suggestion	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.65
suggestion to	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.70
sulk	pos=v	class=emotion	kind=attitude	frames=that,quote,np,of,about	strength=0.30
sum up	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.70
summarise	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.70
summarize	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.70
summary	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.15
summon	pos=v	class=order	kind=directive	frames=np,obj-to	strength=0.20
superstition	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
support	pos=v,n	class=support	kind=attitude	frames=quote,ing,np,of,about,for,by-source,poss	strength=0.64	noun-strength=0.42
supportive	pos=a	class=support	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
suppose	pos=v	class=think	kind=belief	frames=that,to,np,paren	strength=0.55
supposed	pos=a	class=think	kind=belief	frames=np,adj-to	strength=0.35
supposed to	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
supposedly	pos=r	class=report	kind=statement	frames=that,np,none-source	strength=0.65
supposition	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.65
sure	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that,adj-to	strength=0.45
surmise	pos=v,n	class=think	kind=belief	frames=that,quote,np,wh,of,about,on,paren,poss	strength=0.93	noun-strength=0.65
surprise	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.15
surprised	pos=a	class=emotion	kind=attitude	frames=wh,of,about,adj-that,adj-to	strength=0.50
surprising	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.20
surprisingly	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.06
survey	pos=v,n	class=report	kind=statement	frames=that,np,of	strength=0.30	noun-strength=0.08
survey on	pos=v	class=ask	kind=question	frames=quote,np,wh,obj-to,about,paren	strength=0.40
suspect	pos=v	class=think	kind=belief	frames=that,np,wh,as,of,paren,none-source	strength=0.75
suspected	pos=a	class=think	kind=belief	frames=np,of	strength=0.20
suspicion	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.55
suspicions	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.50
suspicious	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.40
suss out	pos=v	class=know	kind=belief	frames=that,np,wh	strength=0.60
swallow	pos=v	class=think	kind=belief	frames=that,np	strength=0.05
swear	pos=v	class=say	kind=statement	frames=that,quote,to	strength=0.50
swear at	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
swear by	pos=v	class=praise	kind=attitude	frames=np	strength=0.50
swear off	pos=v	class=promise	kind=intention	frames=ing,np	strength=0.50
swear to	pos=v	class=promise	kind=intention	frames=ing,np	strength=0.60
swing back	pos=v	class=say	kind=statement	frames=quote	strength=0.40
swipe	pos=v,n	class=criticize	kind=attitude	frames=that,quote,of,about,for,poss	strength=0.35	noun-strength=0.65
swipe at	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
swoon	pos=v	class=say	kind=statement	frames=quote	strength=0.40
sympathetic	pos=a	class=support	kind=attitude	frames=to,with	strength=0.45
sympathise	pos=v	class=support	kind=attitude	frames=that,with	strength=0.75
sympathize	pos=v	class=support	kind=attitude	frames=that,with	strength=0.75
sympathy	pos=n	class=support	kind=attitude	frames=of,about,for,poss	strength=0.45
symptom	pos=n	class=show	kind=evidence	frames=that,of	strength=0.06
synopsis	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.20
table	pos=v	class=order	kind=directive	frames=np	strength=0.15
table a motion	pos=v	class=order	kind=directive	frames=that,to	strength=0.50
tag	pos=v	class=call	kind=statement	frames=as,obj-c	strength=0.30
take	pos=v,n	class=think	kind=belief	frames=that,np,of,about,on,poss	strength=0.02	noun-strength=0.25
take a decision	pos=v	class=decide	kind=decision	frames=to,on	strength=0.60
take a dig	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
take a dim view	pos=v	class=oppose	kind=attitude	frames=of	strength=0.85
take a jab	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
take a position	pos=v	class=think	kind=belief	frames=that,on	strength=0.60
take a potshot	pos=v	class=criticize	kind=attitude	frames=np	strength=0.80
take a shot	pos=v	class=criticize	kind=attitude	frames=np	strength=0.45
take a stance	pos=v	class=think	kind=belief	frames=that,on,against	strength=0.65
take a stand	pos=v	class=support	kind=attitude	frames=for,on,against	strength=0.60
take a swipe	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
take a tone	pos=v	class=think	kind=belief	frames=on	strength=0.50
take aim	pos=v	class=criticize	kind=attitude	frames=np,with	strength=0.65
take as read	pos=v	class=think	kind=belief	frames=that,np	strength=0.50
take back	pos=v	class=deny	kind=denial	frames=np	strength=0.15
take comfort	pos=v	class=emotion	kind=attitude	frames=that	strength=0.60
take credit	pos=v	class=say	kind=statement	frames=for	strength=0.75
take delight	pos=v	class=emotion	kind=attitude	frames=that	strength=0.65
take exception	pos=v	class=oppose	kind=attitude	frames=to	strength=0.85
take for granted	pos=v	class=think	kind=belief	frames=that,np	strength=0.55
take hat off	pos=v	class=praise	kind=attitude	frames=to	strength=0.60
take heart	pos=v	class=emotion	kind=attitude	frames=that	strength=0.55
take issue	pos=v	class=oppose	kind=attitude	frames=with	strength=0.90
take it	pos=v	class=think	kind=belief	frames=that	strength=0.10
take note	pos=v	class=perceive	kind=perception	frames=that,of	strength=0.50
take notice	pos=v	class=perceive	kind=perception	frames=that,of	strength=0.40
take offence	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.75
take offense	pos=v	class=emotion	kind=attitude	frames=that,to	strength=0.75
take on	pos=v,n	class=think	kind=belief	frames=that,np,of,about,on,poss	strength=0.10	noun-strength=0.30
take pot shots	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
take potshots	pos=v	class=criticize	kind=attitude	frames=np	strength=0.85
take pride	pos=v	class=emotion	kind=attitude	frames=that,ing	strength=0.65
take responsibility	pos=v	class=say	kind=statement	frames=for	strength=0.55
take satisfaction	pos=v	class=emotion	kind=attitude	frames=that	strength=0.70
take seriously	pos=v	class=think	kind=belief	frames=np	strength=0.35
take solace	pos=v	class=emotion	kind=attitude	frames=that	strength=0.65
take stock	pos=v	class=think	kind=belief	frames=of	strength=0.25
take the decision	pos=v	class=decide	kind=decision	frames=to	strength=0.60
take the fifth	pos=v	class=refuse	kind=refusal	frames=quote,to,np,paren	strength=0.70
take the position	pos=v	class=think	kind=belief	frames=that	strength=0.92
take the stance	pos=v	class=think	kind=belief	frames=that	strength=0.88
take the view	pos=v	class=think	kind=belief	frames=that	strength=0.95
take to Facebook	pos=v	class=write	kind=statement	frames=that,quote,to	strength=0.80
take to social media	pos=v	class=write	kind=statement	frames=that,quote,to	strength=0.80
take to task	pos=v	class=criticize	kind=attitude	frames=np,for	strength=0.88
take to Twitter	pos=v	class=write	kind=statement	frames=that,quote,to	strength=0.85
take umbrage	pos=v	class=emotion	kind=attitude	frames=with	strength=0.88
take up the cause	pos=v	class=support	kind=attitude	frames=of	strength=0.60
talk	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,with,poss	strength=0.60	noun-strength=0.25
talk about	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.80
talk back	pos=v	class=say	kind=statement	frames=quote	strength=0.40
talk down	pos=v	class=say	kind=statement	frames=np	strength=0.50
talk of	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.45
talk over	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.60
talk smack	pos=v	class=criticize	kind=attitude	frames=about	strength=0.75
talk tough	pos=v	class=say	kind=statement	frames=about,on	strength=0.60
talk trash	pos=v	class=say	kind=statement	frames=about	strength=0.75
talk up	pos=v	class=praise	kind=attitude	frames=np	strength=0.70
talking point	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
talking points	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
tall tale	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
tally	pos=v	class=report	kind=statement	frames=np	strength=0.20
tangle	pos=v	class=discuss	kind=attitude	frames=with	strength=0.15
tape	pos=v	class=write	kind=statement	frames=np	strength=0.10
tar	pos=v	class=say	kind=statement	frames=as	strength=0.50
target	pos=v	class=intend	kind=intention	frames=np	strength=0.08
task	pos=v	class=order	kind=directive	frames=that,to,np,obj-to	strength=0.30
taste	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.04
tattle	pos=v	class=say	kind=statement	frames=that,about,on	strength=0.70
taunt	pos=v,n	class=criticize	kind=attitude	frames=that,quote,np,of,about,on,with,poss	strength=0.80	noun-strength=0.60
taunts	pos=n	class=criticize	kind=attitude	frames=that,of,about,on,poss	strength=0.55
teach	pos=v	class=tell	kind=statement	frames=np,wh,obj-to,obj-that	strength=0.15
tear apart	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
tear down	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.10
tear into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.90
tear strips off	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
tease	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.35
tee off	pos=v	class=say	kind=statement	frames=quote,on	strength=0.50
telecast	pos=v	class=write	kind=statement	frames=np	strength=0.20
telegraph	pos=v	class=write	kind=statement	frames=that,np	strength=0.35
tell	pos=v	class=tell	kind=statement	frames=that,quote,np,wh,obj-to,obj-that,of,about,paren	strength=0.95
tell a story	pos=v	class=tell	kind=statement	frames=of,about	strength=0.45
tell how	pos=v	class=tell	kind=statement	frames=wh	strength=0.80
tell lawmakers	pos=v	class=tell	kind=statement	frames=that,quote,wh	strength=0.97
tell of	pos=v	class=tell	kind=statement	frames=np	strength=0.75
tell off	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
tell reporters	pos=v	class=tell	kind=statement	frames=that,quote,wh	strength=0.98
tell the court	pos=v	class=tell	kind=statement	frames=that,quote,wh	strength=0.97
tell the story	pos=v	class=tell	kind=statement	frames=of	strength=0.60
telling	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.20
temporize	pos=v	class=say	kind=statement	frames=quote	strength=0.40
tempted	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.45
tenet	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
term	pos=v,n	class=call	kind=statement	frames=that,quote,np,obj-c,of,about,poss	strength=0.85	noun-strength=0.08
terrified	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.50
test	pos=v	class=find	kind=evidence	frames=np,wh	strength=0.06
testament	pos=n	class=show	kind=evidence	frames=to	strength=0.20
testify	pos=v	class=say	kind=statement	frames=that,quote,to,np,about,on,paren	strength=0.90
testimonial	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.30
testimony	pos=n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.40
text	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.60
thank	pos=v	class=thank	kind=statement	frames=np,for	strength=0.90
thankful	pos=a	class=thank	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.50
thankfully	pos=r	class=thank	kind=attitude	frames=that,np,none-source	strength=0.15
thanks	pos=n	class=thank	kind=statement	frames=to,of,about,for,poss	strength=0.40
thanks but no thanks	pos=r	class=refuse	kind=refusal	frames=that,np,none-source	strength=0.30
the story goes	pos=r	class=report	kind=statement	frames=that,paren,none-source	strength=0.80
theorise	pos=v	class=think	kind=belief	frames=that,quote,np,wh,about,paren	strength=0.93
theorise about	pos=v	class=say	kind=statement	frames=np	strength=0.85
theorize	pos=v	class=think	kind=belief	frames=that,quote,np,wh,about,paren	strength=0.93
theorize about	pos=v	class=think	kind=belief	frames=np	strength=0.85
theory	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
think	pos=v	class=think	kind=belief	frames=that,quote,ing,np,wh,obj-c,of,about,paren	strength=0.78
think highly	pos=v	class=praise	kind=attitude	frames=of	strength=0.85
think little	pos=v	class=criticize	kind=attitude	frames=of	strength=0.70
think the world	pos=v	class=praise	kind=attitude	frames=of	strength=0.85
thinking	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
thirst	pos=v	class=intend	kind=intention	frames=for	strength=0.20
thirsty	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.10
thought	pos=n,a	class=think	kind=belief	frames=that,of,about,on,adj-to,poss	strength=0.25
thrash	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.15
thrash out	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.40
threat	pos=n	class=warn	kind=intention	frames=that,to,of,for,poss	strength=0.30
threaten	pos=v	class=warn	kind=intention	frames=that,quote,to,np,with	strength=0.65
thrilled	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
throw backing	pos=v	class=support	kind=attitude	frames=np	strength=0.75
throw backing behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.85
throw cold water	pos=v	class=deny	kind=denial	frames=np,on	strength=0.85
throw doubt	pos=v	class=think	kind=belief	frames=on	strength=0.75
throw light	pos=v	class=show	kind=evidence	frames=on	strength=0.50
throw out	pos=v	class=criticize	kind=attitude	frames=np	strength=0.08
throw shade	pos=v	class=criticize	kind=attitude	frames=on	strength=0.80
throw support	pos=v	class=support	kind=attitude	frames=to	strength=0.80
throw support behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.88
throw under the bus	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.55
throw weight	pos=v	class=support	kind=attitude	frames=np	strength=0.70
throw weight behind	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.85
thumbs-down	pos=n	class=oppose	kind=attitude	frames=to,of,about,for,poss	strength=0.50
thumbs-up	pos=n	class=support	kind=attitude	frames=to,of,about,for,poss	strength=0.50
thunder	pos=v	class=say	kind=statement	frames=that,quote,np,against,paren	strength=0.70
thunder against	pos=v	class=say	kind=statement	frames=np	strength=0.85
tick off	pos=v	class=say	kind=statement	frames=np	strength=0.40
tight-lipped	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.65
tip	pos=v	class=tell	kind=statement	frames=np,as,obj-to	strength=0.40
tip as	pos=v	class=predict	kind=prediction	frames=np	strength=0.60
tip for	pos=v	class=predict	kind=prediction	frames=np	strength=0.60
tip hat	pos=v	class=praise	kind=attitude	frames=to	strength=0.60
tip off	pos=v	class=warn	kind=statement	frames=obj-that,about	strength=0.60
tip to	pos=v	class=predict	kind=prediction	frames=to	strength=0.60
tirade	pos=n	class=criticize	kind=attitude	frames=that,quote,of,about,against,poss	strength=0.60
tired	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.15
title	pos=v	class=other	kind=statement	frames=np	strength=0.25
titter	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
to	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.02
to hear X tell it	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.95
to paraphrase	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.80
to quote	pos=p	class=quote	kind=statement	frames=that,quote,np,paren	strength=0.90
to X's knowledge	pos=p	class=know	kind=belief	frames=that,quote,np,paren	strength=0.85
to X's mind	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
to X's way of thinking	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.85
toast	pos=v,n	class=praise	kind=attitude	frames=that,quote,to,np,as,of,about,for,by-source,poss	strength=0.25	noun-strength=0.15
told	pos=a	class=tell	kind=statement	frames=adj-to	strength=0.10
tolerate	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.40
tongue-lash	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
torch	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.25
torn	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.20
tot up	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.20
touch	pos=v	class=discuss	kind=statement	frames=ing,np,wh,about,with	strength=0.02
touch on	pos=v	class=say	kind=statement	frames=np	strength=0.60
touch upon	pos=v	class=say	kind=statement	frames=np	strength=0.60
touched	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.15
tout	pos=v	class=praise	kind=attitude	frames=np,as	strength=0.85
touted	pos=a	class=praise	kind=attitude	frames=np	strength=0.30
toy with	pos=v	class=intend	kind=intention	frames=ing,np	strength=0.65
trace	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.12
trace to	pos=v	class=report	kind=statement	frames=np	strength=0.30
track	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.06
trade accusations	pos=v	class=discuss	kind=attitude	frames=of	strength=0.80
trade barbs	pos=v	class=discuss	kind=attitude	frames=on,with	strength=0.75
trade blame	pos=v	class=discuss	kind=attitude	frames=for	strength=0.75
trade insults	pos=v	class=discuss	kind=attitude	frames=with	strength=0.80
train fire	pos=v	class=criticize	kind=attitude	frames=on	strength=0.65
train guns	pos=v	class=criticize	kind=attitude	frames=on	strength=0.75
transcribe	pos=v	class=write	kind=statement	frames=np	strength=0.20
translate	pos=v	class=other	kind=statement	frames=to,as	strength=0.12
transmit	pos=v	class=tell	kind=statement	frames=that,np	strength=0.15
transpire	pos=v	class=report	kind=statement	frames=that,none-source	strength=0.50
trash	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.70
trash-talk	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
treasure	pos=v	class=praise	kind=attitude	frames=np	strength=0.30
trepidation	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
tribute	pos=n	class=praise	kind=attitude	frames=to,of,about,for,poss	strength=0.35
trill	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
triple down	pos=v	class=other	kind=statement	frames=quote,on	strength=0.75
troll	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
trope	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
trot out	pos=v	class=say	kind=statement	frames=quote,np	strength=0.55
troubled	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.25
true	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.05
truism	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.35
trumpet	pos=v	class=praise	kind=attitude	frames=that,np,as	strength=0.75
trust	pos=v,n	class=think	kind=belief	frames=that,np,of,about,on,paren,poss	strength=0.35	noun-strength=0.10
try	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.20
tsk	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.70
turn away	pos=v	class=refuse	kind=refusal	frames=np	strength=0.05
turn down	pos=v	class=refuse	kind=refusal	frames=np	strength=0.35
turn fire	pos=v	class=criticize	kind=attitude	frames=on	strength=0.55
turn guns	pos=v	class=criticize	kind=attitude	frames=on	strength=0.50
turn out	pos=v	class=show	kind=evidence	frames=that,to,none-source	strength=0.35
turn to	pos=v	class=discuss	kind=statement	frames=np	strength=0.08
tut	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.70
tut-tut	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.80
tweet	pos=v,n	class=write	kind=statement	frames=that,quote,np,of,about,on,paren,poss	strength=0.92	noun-strength=0.30
tweetstorm	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
twig	pos=v	class=know	kind=belief	frames=that	strength=0.50
twist	pos=v	class=other	kind=statement	frames=np	strength=0.20
type	pos=v	class=write	kind=statement	frames=quote,np	strength=0.20
U-turn	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.25
ultimatum	pos=n	class=order	kind=directive	frames=that,to	strength=0.65
unamused	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
unanimous	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.35
unapologetic	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
unaware	pos=a	class=know	kind=belief	frames=wh,of,about,adj-that	strength=0.65
unbothered	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
uncertain	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.45
unclear	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.55
uncomfortable	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.35
unconcerned	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.60
unconvinced	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.75
uncover	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.40
undecided	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.35
undeniable	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.20
under	pos=p	class=order	kind=directive	frames=np	strength=0.04
under the guise of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.35
under the impression	pos=p	class=think	kind=belief	frames=that,quote,np,paren	strength=0.80
under the pretext of	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
underestimate	pos=v	class=think	kind=belief	frames=np,wh	strength=0.45
underline	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.55
underscore	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.60
understand	pos=v	class=know	kind=belief	frames=that,to,ing,np,wh,as	strength=0.65
understanding	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.35
understate	pos=v	class=say	kind=statement	frames=np	strength=0.55
undertake	pos=v	class=promise	kind=intention	frames=to	strength=0.25
undertaking	pos=n	class=promise	kind=intention	frames=that,to,of,for,poss	strength=0.25
underwrite	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.05
undeterred	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.20
undoubtedly	pos=r	class=think	kind=belief	frames=that,np,none-source	strength=0.10
unearth	pos=v	class=find	kind=evidence	frames=that,np,wh,paren	strength=0.30
unease	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,with,poss	strength=0.50
uneasiness	pos=n	class=emotion	kind=attitude	frames=that,of,about,for,poss	strength=0.50
uneasy	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.60
unenthusiastic	pos=a	class=intend	kind=attitude	frames=of,about,for,adj-to	strength=0.50
unequivocal	pos=a	class=say	kind=statement	frames=wh,of,about,adj-that	strength=0.55
unexpected	pos=a	class=think	kind=belief	frames=np	strength=0.04
unfavorable	pos=a	class=oppose	kind=attitude	frames=to	strength=0.15
unfavourable	pos=a	class=oppose	kind=attitude	frames=to	strength=0.15
unfazed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
unfortunately	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.10
unhappiness	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,with,poss	strength=0.50
unhappy	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.55
unimpressed	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.60
uninterested	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.45
united	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.10
unknown	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.25
unlikely	pos=a	class=predict	kind=prediction	frames=wh,of,about,none-source,adj-that,adj-to	strength=0.30
unload	pos=v	class=other	kind=statement	frames=quote,on	strength=0.30
unmask	pos=v	class=show	kind=evidence	frames=that,np,wh,as,none-source	strength=0.25
unpersuaded	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.65
unperturbed	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
unprepared	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.10
unquote	pos=r	class=quote	kind=statement	frames=quote	strength=0.50
unready	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.20
unrepentant	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
unsure	pos=a	class=think	kind=belief	frames=wh,of,about,adj-that	strength=0.70
unsurprising	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.30
unsympathetic	pos=a	class=oppose	kind=attitude	frames=to	strength=0.40
unthinkable	pos=a	class=think	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.35
untruth	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.40
unveil	pos=v	class=show	kind=evidence	frames=that,np,wh,none-source	strength=0.20
unveil plans	pos=v	class=intend	kind=intention	frames=to,for	strength=0.60
unwilling	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.70
unwillingness	pos=n	class=intend	kind=intention	frames=to,poss	strength=0.70
unworried	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.55
up the ante	pos=v	class=promise	kind=intention	frames=np	strength=0.20
upbeat	pos=a	class=predict	kind=prediction	frames=of,about,adj-that,adj-to	strength=0.55
upbraid	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.95
update	pos=v	class=tell	kind=statement	frames=about,on	strength=0.20
uphold	pos=v	class=decide	kind=decision	frames=np	strength=0.45
uproar	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.35
upset	pos=a	class=emotion	kind=attitude	frames=of,about,with,adj-that,adj-to	strength=0.40
urge	pos=v,n	class=order	kind=directive	frames=that,quote,to,ing,np,obj-to,of,for,paren,poss	strength=0.93	noun-strength=0.30
urging	pos=n	class=order	kind=directive	frames=that,to,of	strength=0.75
utter	pos=v	class=say	kind=statement	frames=quote,np	strength=0.85
utterance	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.50
vacate	pos=v	class=decide	kind=decision	frames=np	strength=0.20
vague	pos=a	class=refuse	kind=refusal	frames=about,on	strength=0.25
validate	pos=v	class=support	kind=attitude	frames=that,quote,ing,np,for,by-source	strength=0.25
value	pos=v	class=praise	kind=attitude	frames=np,as	strength=0.25
vaunt	pos=v	class=praise	kind=attitude	frames=np	strength=0.60
vaunted	pos=a	class=praise	kind=attitude	frames=np	strength=0.40
venerate	pos=v	class=emotion	kind=attitude	frames=quote,np,as,for,by-source	strength=0.60
vent	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.45
vent anger	pos=v	class=emotion	kind=attitude	frames=about	strength=0.70
vent frustration	pos=v	class=emotion	kind=attitude	frames=about,with	strength=0.75
venture	pos=v	class=say	kind=statement	frames=that,quote,paren	strength=0.40
verbalise	pos=v	class=say	kind=statement	frames=quote,np	strength=0.70
verbalize	pos=v	class=say	kind=statement	frames=quote,np	strength=0.70
verdict	pos=n	class=decide	kind=decision	frames=that,to,on,against,poss	strength=0.35
verify	pos=v	class=say	kind=statement	frames=that,np,wh	strength=0.35
version	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.10
veto	pos=v,n	class=decide	kind=decision	frames=that,to,np,on,against,poss	strength=0.45	noun-strength=0.30
via	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.06
vie	pos=v	class=intend	kind=intention	frames=to,for	strength=0.15
view	pos=v,n	class=think	kind=belief	frames=that,np,as,of,about,on,poss	strength=0.65	noun-strength=0.42
viewpoint	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.50
vilify	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
villainize	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
vindicate	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.25
vision	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.25
visualize	pos=v	class=think	kind=belief	frames=np,wh	strength=0.40
vitriol	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,against,poss	strength=0.40
vituperate	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.85
vituperation	pos=n	class=criticize	kind=attitude	frames=that,of,about,for,poss	strength=0.55
vituperative	pos=a	class=criticize	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.40
vocal	pos=a	class=say	kind=attitude	frames=of,about,against,adj-that,adj-to	strength=0.40
vocalise	pos=v	class=say	kind=statement	frames=quote,np	strength=0.60
vocalize	pos=v	class=say	kind=statement	frames=quote,np	strength=0.60
vociferate	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.90
voice	pos=v	class=say	kind=statement	frames=that,quote,np	strength=0.85
voice alarm	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.92
voice concern	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.95
voice concerns	pos=v	class=emotion	kind=attitude	frames=that,about	strength=0.95
voice criticism	pos=v	class=criticize	kind=attitude	frames=of	strength=0.93
voice doubts	pos=v	class=think	kind=belief	frames=that,about	strength=0.95
voice fears	pos=v	class=emotion	kind=attitude	frames=that,of,about	strength=0.95
voice frustration	pos=v	class=emotion	kind=attitude	frames=that,with	strength=0.93
voice hope	pos=v	class=hope	kind=intention	frames=that	strength=0.94
voice opposition	pos=v	class=oppose	kind=attitude	frames=to	strength=0.93
voice optimism	pos=v	class=predict	kind=prediction	frames=that,about	strength=0.93
voice support	pos=v	class=support	kind=attitude	frames=of,for	strength=0.93
void	pos=v	class=decide	kind=decision	frames=np	strength=0.15
volte-face	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.30
volunteer	pos=v	class=say	kind=statement	frames=that,quote,paren	strength=0.30
volunteer to	pos=v	class=promise	kind=intention	frames=to	strength=0.40
vote	pos=v,n	class=vote	kind=decision	frames=that,to,np,for,on,against,poss	strength=0.40	noun-strength=0.20
vote against	pos=v	class=vote	kind=decision	frames=np	strength=0.55
vote down	pos=v	class=vote	kind=decision	frames=np	strength=0.60
vote for	pos=v	class=vote	kind=decision	frames=np	strength=0.50
vote in favor of	pos=v	class=vote	kind=decision	frames=np	strength=0.70
vote in favour of	pos=v	class=vote	kind=decision	frames=np	strength=0.70
vouch	pos=v	class=say	kind=statement	frames=that,for	strength=0.70
vouch for	pos=v	class=support	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.80
vouchsafe	pos=v	class=tell	kind=statement	frames=that,quote,to,np,paren	strength=0.50
vow	pos=v,n	class=promise	kind=intention	frames=that,quote,to,ing,np,of,for,paren,poss	strength=0.99	noun-strength=0.75
wade into	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.35
waffle	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,on,poss	strength=0.60	noun-strength=0.30
waffle on	pos=v	class=say	kind=statement	frames=about	strength=0.70
wager	pos=v	class=predict	kind=prediction	frames=that,quote,on	strength=0.60
wail	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.60
wake up to	pos=v	class=know	kind=belief	frames=that,np	strength=0.40
walk back	pos=v	class=deny	kind=denial	frames=quote,np	strength=0.70
walk-back	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.40
want	pos=v	class=intend	kind=intention	frames=that,to,ing,np,obj-to	strength=0.72
want to know	pos=v	class=ask	kind=question	frames=wh	strength=0.90
war of words	pos=n	class=discuss	kind=statement	frames=of,about,on,with	strength=0.35
warble	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.40
wariness	pos=n	class=think	kind=belief	frames=that,to,of,about,for,poss	strength=0.60
warn	pos=v	class=warn	kind=statement	frames=that,quote,ing,np,obj-to,obj-that,of,about,against,paren	strength=0.99
warn against	pos=v	class=warn	kind=statement	frames=ing,np	strength=0.97
warn of	pos=v	class=warn	kind=statement	frames=np	strength=0.98
warning	pos=n	class=warn	kind=statement	frames=that,to,of,about,for,on,poss	strength=0.60
wary	pos=a	class=think	kind=attitude	frames=wh,of,about,adj-that	strength=0.65
watch	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.15
wave away	pos=v	class=deny	kind=denial	frames=np	strength=0.60
wave off	pos=v	class=deny	kind=denial	frames=quote,np	strength=0.60
wax	pos=v	class=say	kind=statement	frames=quote,about,on	strength=0.35
wax lyrical	pos=v	class=say	kind=statement	frames=about,on	strength=0.85
wax nostalgic	pos=v	class=say	kind=statement	frames=about	strength=0.85
wax poetic	pos=v	class=say	kind=statement	frames=about,on	strength=0.85
weary	pos=a	class=emotion	kind=attitude	frames=of,about,adj-that,adj-to	strength=0.35
wedded	pos=a	class=think	kind=belief	frames=to	strength=0.35
weep	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.20
weigh	pos=v	class=intend	kind=intention	frames=ing,np,wh	strength=0.40
weigh in	pos=v	class=say	kind=statement	frames=that,quote,on,with,paren	strength=0.75
welcome	pos=v,n,a	class=praise	kind=attitude	frames=that,quote,np,as,of,about,for,adj-to,poss	strength=0.60	noun-strength=0.20
well-known	pos=a	class=know	kind=belief	frames=wh,of,about,none-source,adj-that	strength=0.10
wheedle	pos=v	class=say	kind=statement	frames=quote	strength=0.60
wheeze	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.50
whimper	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.55
whine	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.75	noun-strength=0.35
whinge	pos=v	class=criticize	kind=statement	frames=that,quote,np,about,paren	strength=0.85
whingeing	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.50
whining	pos=n	class=criticize	kind=statement	frames=that,of,about,on,poss	strength=0.35
whisper	pos=v,n	class=say	kind=statement	frames=that,quote,np,of,about,paren,poss	strength=0.80	noun-strength=0.30
whitewash	pos=v	class=praise	kind=attitude	frames=np	strength=0.40
whopper	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.15
willing	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.55
willingness	pos=n	class=intend	kind=intention	frames=to,of,for,poss	strength=0.65
wince	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
wink	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.10
wire	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.15
wisdom	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.10
wisecrack	pos=v,n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.90	noun-strength=0.75
wish	pos=v,n	class=hope	kind=intention	frames=that,quote,to,ing,np,obj-to,of,for,poss	strength=0.65	noun-strength=0.55
wish list	pos=n	class=intend	kind=intention	frames=of	strength=0.30
wish luck	pos=v	class=thank	kind=statement	frames=that,quote,to,np	strength=0.60
wish well	pos=v	class=thank	kind=statement	frames=np	strength=0.70
wishful	pos=a	class=intend	kind=intention	frames=of,about,for,adj-to	strength=0.20
with	pos=p	class=say	kind=statement	frames=that,quote,np,paren	strength=0.01
with a view to	pos=p	class=intend	kind=intention	frames=that,quote,ing,np,paren	strength=0.45
with an eye to	pos=p	class=intend	kind=intention	frames=that,quote,ing,np,paren	strength=0.35
with hopes of	pos=p	class=hope	kind=intention	frames=that,quote,ing,np,paren	strength=0.60
with the aim of	pos=p	class=intend	kind=intention	frames=that,quote,ing,np,paren	strength=0.45
with the goal of	pos=p	class=intend	kind=intention	frames=that,quote,ing,np,paren	strength=0.45
with the hope of	pos=p	class=hope	kind=intention	frames=that,quote,ing,np,paren	strength=0.70
with the intention of	pos=p	class=intend	kind=intention	frames=that,quote,ing,np,paren	strength=0.60
withhold comment	pos=v	class=refuse	kind=refusal	frames=on	strength=0.90
witness	pos=v	class=perceive	kind=perception	frames=that,ing,np,wh	strength=0.40
witter	pos=v	class=say	kind=statement	frames=that,quote,np,about,on,paren	strength=0.70
witticism	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.60
wonder	pos=v	class=ask	kind=question	frames=that,quote,wh,about,paren	strength=0.92
wonder aloud	pos=v	class=ask	kind=question	frames=quote,wh,about	strength=0.95
wonder at	pos=v	class=emotion	kind=attitude	frames=np	strength=0.70
word	pos=n	class=say	kind=statement	frames=that,quote,of,about,poss	strength=0.05
word has it	pos=r	class=report	kind=statement	frames=that,none-source	strength=0.90
word is	pos=r	class=report	kind=statement	frames=that,none-source	strength=0.60
word of	pos=n	class=say	kind=statement	frames=that,of,about,on,poss	strength=0.20
work	pos=v	class=intend	kind=intention	frames=that,to,ing,np	strength=0.03
work on the assumption	pos=v	class=think	kind=belief	frames=that	strength=0.75
work out	pos=v	class=know	kind=belief	frames=that,wh	strength=0.10
worldview	pos=n	class=think	kind=belief	frames=that,of,about,on,poss	strength=0.30
worried	pos=a	class=emotion	kind=attitude	frames=of,about,for,adj-that,adj-to	strength=0.70
worry	pos=v,n	class=emotion	kind=attitude	frames=that,quote,np,wh,of,about,for,paren,poss	strength=0.90	noun-strength=0.55
worryingly	pos=r	class=emotion	kind=attitude	frames=that,np,none-source	strength=0.30
worship	pos=v	class=praise	kind=attitude	frames=quote,np,as,for,by-source	strength=0.40
would like	pos=v	class=intend	kind=intention	frames=to,np,obj-to	strength=0.60
would love	pos=v	class=intend	kind=intention	frames=to,np,obj-to	strength=0.65
would prefer	pos=v	class=intend	kind=intention	frames=that,to,np	strength=0.85
would rather	pos=v	class=intend	kind=intention	frames=that,np	strength=0.60
would-be	pos=a	class=think	kind=belief	frames=np	strength=0.05
wrangle	pos=v	class=discuss	kind=attitude	frames=about	strength=0.45
write	pos=v	class=write	kind=statement	frames=that,quote,np,about,on,paren	strength=0.86
wrong	pos=a	class=think	kind=attitude	frames=wh,of,about,adj-that	strength=0.12
yammer	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.70
yap	pos=v	class=say	kind=statement	frames=that,quote,np,about,paren	strength=0.40
yearn	pos=v	class=hope	kind=intention	frames=to,for	strength=0.65
yearning	pos=n	class=hope	kind=intention	frames=to,of,for,poss	strength=0.55
yell	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
yell out	pos=v	class=say	kind=statement	frames=that,quote,np,paren	strength=0.85
yield	pos=v	class=agree	kind=attitude	frames=quote,ing,np,for,by-source	strength=0.04
zeal	pos=n	class=intend	kind=attitude	frames=to,of,for,poss	strength=0.25
zing	pos=v	class=criticize	kind=attitude	frames=quote,np,as,for,by-source	strength=0.75
