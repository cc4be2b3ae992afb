# Participles for making a document known: "a report published by the council".
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
authored
brought
carried out
circulated
compiled
completed
conducted
distributed
done
drafted
drawn
drawn up
filed
given
handed in
issued
launched
lodged
made
penned
posted
prepared
presented
produced
published
put
put out
released
sent
signed
submitted
tabled
undertaken
unveiled
written
