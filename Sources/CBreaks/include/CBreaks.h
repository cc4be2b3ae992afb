#ifndef CBREAKS_H
#define CBREAKS_H

#include <stddef.h>
#include <stdint.h>

#include "charset.h"
#include "width.h"

/// What a break iterator breaks at.
enum { HS_BREAK_WORD = 0, HS_BREAK_SENTENCE = 1 };

/// An opaque break iterator of ICU over UTF-8 text.
typedef struct hs_breaks hs_breaks;

/// Opens a break iterator for English. Returns NULL when ICU has no data or memory runs out.
hs_breaks *_Nullable hs_breaks_open(int32_t kind);

/// Frees a break iterator.
void hs_breaks_close(hs_breaks *_Nullable breaks);

/// Writes the boundaries of a text, in bytes, in ascending order, the first (0) left out.
///
/// Returns how many there are; at most `capacity` are written. Returns -1 when ICU reports an error.
/// The text must be valid UTF-8 and shorter than 2 GiB; it is not kept.
int64_t hs_breaks_find(
    hs_breaks *_Nonnull breaks, const uint8_t *_Nonnull bytes, size_t length,
    int32_t *_Nonnull boundaries, size_t capacity);

#endif
