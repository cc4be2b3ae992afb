#include "CBreaks.h"

#include <limits.h>
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

struct hs_breaks {
  UBreakIterator *iterator;
  UText *text;
};

hs_breaks *hs_breaks_open(int32_t kind) {
  UErrorCode status = U_ZERO_ERROR;
  hs_breaks *breaks = calloc(1, sizeof *breaks);
  if (!breaks) return NULL;
  UBreakIteratorType type = kind == HS_BREAK_SENTENCE ? UBRK_SENTENCE : UBRK_WORD;
  breaks->iterator = ubrk_open(type, "en", NULL, 0, &status);
  if (U_FAILURE(status) || !breaks->iterator) {
    free(breaks);
    return NULL;
  }
  return breaks;
}

void hs_breaks_close(hs_breaks *breaks) {
  if (!breaks) return;
  ubrk_close(breaks->iterator);
  if (breaks->text) utext_close(breaks->text);
  free(breaks);
}

int64_t hs_breaks_find(
    hs_breaks *breaks, const uint8_t *bytes, size_t length, int32_t *boundaries, size_t capacity) {
  if (length > INT32_MAX) return -1;
  UErrorCode status = U_ZERO_ERROR;
  breaks->text = utext_openUTF8(breaks->text, (const char *)bytes, (int64_t)length, &status);
  if (U_FAILURE(status)) return -1;
  ubrk_setUText(breaks->iterator, breaks->text, &status);
  if (U_FAILURE(status)) return -1;
  int64_t count = 0;
  ubrk_first(breaks->iterator);
  for (int32_t at = ubrk_next(breaks->iterator); at != UBRK_DONE; at = ubrk_next(breaks->iterator)) {
    if ((size_t)count < capacity) boundaries[count] = at;
    count += 1;
  }
  return count;
}
