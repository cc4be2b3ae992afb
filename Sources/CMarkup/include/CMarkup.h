#ifndef CMARKUP_H
#define CMARKUP_H

#include <stddef.h>
#include <stdint.h>

/// An opaque HTML document, parsed by libxml2.
typedef struct hs_html hs_html;

/// Parses an HTML page in UTF-8. Returns NULL when memory runs out or nothing could be parsed.
hs_html *_Nullable hs_html_parse(const uint8_t *_Nonnull bytes, size_t length);

/// Frees a document.
void hs_html_free(hs_html *_Nullable document);

#endif
