#include "charset.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

struct hs_text {
  char *bytes;
  int32_t length;
};

int32_t hs_charset_detect(const uint8_t *bytes, size_t length, char *name, size_t capacity) {
  if (length > INT32_MAX) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  int32_t confidence = -1;
  ucsdet_setText(detector, (const char *)bytes, (int32_t)length, &status);
  const UCharsetMatch *match = U_SUCCESS(status) ? ucsdet_detect(detector, &status) : NULL;
  if (U_SUCCESS(status) && match) {
    const char *found = ucsdet_getName(match, &status);
    int32_t sure = ucsdet_getConfidence(match, &status);
    if (U_SUCCESS(status) && found && strlen(found) < capacity) {
      strcpy(name, found);
      confidence = sure;
    }
  }
  ucsdet_close(detector);
  return confidence;
}

/// Decodes into a new buffer of UTF-16 units; NULL on failure.
static UChar *to_units(const char *charset, const uint8_t *bytes, int32_t length, int32_t *count) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return NULL;
  int32_t capacity = length * 2 + 16;
  UChar *units = malloc((size_t)capacity * sizeof *units);
  if (units) *count = ucnv_toUChars(converter, units, capacity, (const char *)bytes, length, &status);
  ucnv_close(converter);
  if (units && (U_FAILURE(status) || *count > capacity)) {
    free(units);
    return NULL;
  }
  return units;
}

hs_text *hs_charset_decode(const char *charset, const uint8_t *bytes, size_t length) {
  if (length >= INT32_MAX / 2 - 16) return NULL;
  int32_t count = 0;
  UChar *units = to_units(charset, bytes, (int32_t)length, &count);
  if (!units) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strToUTF8WithSub(NULL, 0, &needed, units, count, 0xFFFD, NULL, &status);
  hs_text *text = malloc(sizeof *text);
  if (text) text->bytes = malloc((size_t)needed + 1);
  if (text && text->bytes && (status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status))) {
    status = U_ZERO_ERROR;
    u_strToUTF8WithSub(
        text->bytes, needed + 1, &text->length, units, count, 0xFFFD, NULL, &status);
  } else {
    status = U_MEMORY_ALLOCATION_ERROR;
  }
  free(units);
  if (U_FAILURE(status)) {
    hs_text_free(text);
    return NULL;
  }
  return text;
}

const uint8_t *hs_text_bytes(const hs_text *text) { return (const uint8_t *)text->bytes; }

size_t hs_text_length(const hs_text *text) { return (size_t)text->length; }

void hs_text_free(hs_text *text) {
  if (!text) return;
  free(text->bytes);
  free(text);
}
