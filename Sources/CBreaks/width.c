#include "width.h"

#include <unicode/uchar.h>

bool hs_is_wide(uint32_t code_point) {
  int32_t width = u_getIntPropertyValue((UChar32)code_point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}
