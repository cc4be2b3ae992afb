# Legal forms that close the name of a company.
# source: written by hand
# licence: Apache-2.0
# regenerate: edited by hand
& Co
& Co.
a.s.
A.Ş.
A/S
Ab
AD
AG
AG & Co. KGaA
AO
ApS
AS
ASA
ASBL
B.V.
Bancorp
Berhad
Bhd
Bhd.
BV
Cia
Cia.
CIC
Cie
CJSC
CLG
Co
Co Ltd
Co.
Co. Ltd.
Co., Ltd.
Corp
Corp.
CV
d.d.
d.o.o.
DAC
e.V.
EAD
eG
EOOD
FZ-LLC
FZCO
FZE
gGmbH
GmbH
GmbH & Co
GmbH & Co. KG
Group plc
Holdings plc
Inc
Inc.
Incorporated
JSC
K.K.
Kabushiki Kaisha
Kft.
KG
KGaA
KK
KSC
L.L.C.
L.L.P.
L.P.
Limited
LLC
LLP
LP
Ltd
Ltd.
Ltd. Şti.
Ltda
Ltda.
N.A.
N.V.
NA
NV
Nyrt.
OAO
OHG
OJSC
OOO
Oy
Oyj
P.C.
P.L.C.
PAO
PCL
PJS
PJSC
plc
PLLC
Private Limited
PSC
PT
Pte
Pte Ltd
Pte.
Pte. Ltd.
Pty
Pty Ltd
Pty.
Pty. Ltd.
Publ
Public Company Limited
Pvt
Pvt Ltd
Pvt.
Pvt. Ltd.
QSC
REIT
S.A.
S.A. de C.V.
S.A.B. de C.V.
S.A.E.
S.A.R.L.
S.A.S.
S.A.U.
S.L.
S.p.A.
S.r.l.
s.r.o.
S/A
SA
SA de CV
SAB de CV
SAE
SAOG
SARL
SAS
Sdn
Sdn Bhd
Sdn. Bhd.
SE
SL
SNC
Sp. z o.o.
SpA
Srl
Sàrl
Tbk
ULC
VZW
W.L.L.
WLL
ZAO
Zrt.
