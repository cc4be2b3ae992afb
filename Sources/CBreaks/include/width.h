#ifndef CBREAKS_WIDTH_H
#define CBREAKS_WIDTH_H

#include <stdbool.h>
#include <stdint.h>

/// Whether a code point takes two columns of a terminal: East Asian wide or fullwidth.
bool hs_is_wide(uint32_t code_point);

#endif
