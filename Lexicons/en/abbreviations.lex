# Abbreviations.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
@attributes followed-by kind
dr.	kind=title	followed-by=name
mr.	kind=title	followed-by=name
u.s.	kind=place	followed-by=any
