#ifndef CBREAKS_CHARSET_H
#define CBREAKS_CHARSET_H

#include <stddef.h>
#include <stdint.h>

/// Text converted to UTF-8 by ICU.
typedef struct hs_text hs_text;

/// Guesses the charset of some bytes from their statistics.
///
/// Writes the charset's name, ended by a zero byte, and returns how sure ICU is, 0 to 100. Returns -1
/// when there is no guess, the name does not fit, or memory runs out.
int32_t hs_charset_detect(
    const uint8_t *_Nonnull bytes, size_t length, char *_Nonnull name, size_t capacity);

/// Converts bytes of a named charset to UTF-8; what cannot be converted becomes U+FFFD.
///
/// Returns NULL when ICU does not know the charset, for 1 GiB or more, or when memory runs out.
hs_text *_Nullable hs_charset_decode(
    const char *_Nonnull charset, const uint8_t *_Nonnull bytes, size_t length);

/// The converted text, valid until it is freed.
const uint8_t *_Nonnull hs_text_bytes(const hs_text *_Nonnull text);

/// The length of the converted text in bytes.
size_t hs_text_length(const hs_text *_Nonnull text);

/// Frees a converted text.
void hs_text_free(hs_text *_Nullable text);

#endif
