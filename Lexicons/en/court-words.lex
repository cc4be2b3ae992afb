# Words of trials: who stands trial, gives evidence and appears for whom; side= of counsel.
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind side

accuse	kind=charge
accused	kind=defendant
advocate	kind=counsel
arraign	kind=charge
barrister	kind=counsel
charge	kind=charge
counsel	kind=counsel
counsel for the accused	kind=counsel	side=defence
counsel for the Crown	kind=counsel	side=prosecution
counsel for the defence	kind=counsel	side=defence
counsel for the defense	kind=counsel	side=defence
counsel for the prosecution	kind=counsel	side=prosecution
counsel for the State	kind=counsel	side=prosecution
counsels	kind=counsel
court	kind=hearer
Crown counsel	kind=counsel	side=prosecution
defence advocate	kind=counsel	side=defence
defence attorney	kind=counsel	side=defence
defence barrister	kind=counsel	side=defence
defence counsel	kind=counsel	side=defence
defence lawyer	kind=counsel	side=defence
defendant	kind=defendant
defending	kind=appearance	side=defence
defense attorney	kind=counsel	side=defence
defense counsel	kind=counsel	side=defence
defense lawyer	kind=counsel	side=defence
evidence	kind=testimony
for the accused	kind=appearance	side=defence
for the Crown	kind=appearance	side=prosecution
for the defence	kind=appearance	side=defence
for the defendant	kind=appearance	side=defence
for the defense	kind=appearance	side=defence
for the Director of Public Prosecutions	kind=appearance	side=prosecution
for the DPP	kind=appearance	side=prosecution
for the prosecution	kind=appearance	side=prosecution
for the State	kind=appearance	side=prosecution
indict	kind=charge
inquest	kind=hearer
judge	kind=hearer
juror	kind=hearer
jury	kind=hearer
KC	kind=silk
mitigating	kind=appearance	side=defence
plead	kind=plea
prosecuting	kind=appearance	side=prosecution
prosecuting barrister	kind=counsel	side=prosecution
prosecuting counsel	kind=counsel	side=prosecution
prosecution counsel	kind=counsel	side=prosecution
prosecutor	kind=counsel	side=prosecution
QC	kind=silk
SAN	kind=silk
SC	kind=silk
senior counsel	kind=counsel
State counsel	kind=counsel	side=prosecution
testify	kind=testimony
the defence	kind=side	side=defence
the defense	kind=side	side=defence
the prosecution	kind=side	side=prosecution
the silk	kind=counsel
tribunal	kind=hearer
try	kind=charge
witness	kind=witness
