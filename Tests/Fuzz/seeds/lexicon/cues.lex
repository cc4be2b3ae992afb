# Words that attribute.
# source: written by hand
# licence: Apache-2.0
# regenerate: edited by hand
@attributes kind frames class
admit	kind=statement	frames=that,np	class=say
rail against	kind=attitude	frames=np	class=criticize
