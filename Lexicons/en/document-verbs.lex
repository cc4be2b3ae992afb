# Participles for making a document known: "a report published by the council".
# source: written for Hearsay
# licence: Apache-2.0
# regenerate: edited by hand
authored
brought
compiled
completed
conducted
distributed
done
drafted
drawn
filed
given
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
released
sent
signed
submitted
undertaken
unveiled
written
