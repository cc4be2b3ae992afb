// The header says it all; a target needs a file to compile.
#include "CPrefetch.h"
