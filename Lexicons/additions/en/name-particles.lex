# Words that tell that the parts of a full name are not a given name and a surname.
# source: written for this project
# licence: Apache-2.0
# regenerate: edited by hand
al
bin
da
de
der
di
du
el
ibn
la
le
of
the
van
von
