#ifndef CMARKUP_H
#define CMARKUP_H

#include <stddef.h>
#include <stdint.h>

/// A page or an XML document as a flat list of events over one buffer of UTF-8.
typedef struct hs_markup hs_markup;

/// What an event is. An element's attributes follow its opening; a value follows its attribute.
enum {
  HS_MARKUP_OPEN = 1,
  HS_MARKUP_CLOSE = 2,
  HS_MARKUP_ATTRIBUTE = 3,
  HS_MARKUP_VALUE = 4,
  HS_MARKUP_TEXT = 5
};

/// Parses an HTML page in UTF-8 with libxml2; mends what is broken.
///
/// What is nested more than a few thousand deep ends the page. Returns NULL for 1 GiB or more and when
/// memory runs out.
hs_markup *_Nullable hs_markup_parse(const uint8_t *_Nonnull bytes, size_t length);

/// Parses an XML document in UTF-8 with libxml2, which must be well-formed.
///
/// Names are local ones; an element's namespace follows it as its attribute `xmlns`, or its prefix where
/// that is not declared. Of attributes with a prefix only those of XML itself are kept. Nothing is loaded,
/// and of entities only the names of XML and HTML are known: any other ends the document. Returns NULL for
/// 1 GiB or more and when memory runs out; see `hs_markup_error`.
hs_markup *_Nullable hs_markup_parse_xml(const uint8_t *_Nonnull bytes, size_t length);

/// What is wrong with an XML document, in UTF-8 on one line; NULL when it was read to its end.
const char *_Nullable hs_markup_error(const hs_markup *_Nonnull markup);

/// The 1-based line of the error; 0 where it is not known.
int hs_markup_error_line(const hs_markup *_Nonnull markup);

/// The number of events.
size_t hs_markup_count(const hs_markup *_Nonnull markup);

/// The events: three numbers each, its kind and where its name or text starts and ends in the buffer.
const int32_t *_Nullable hs_markup_events(const hs_markup *_Nonnull markup);

/// The buffer.
const uint8_t *_Nullable hs_markup_bytes(const hs_markup *_Nonnull markup);

/// The length of the buffer.
size_t hs_markup_length(const hs_markup *_Nonnull markup);

/// Frees a page.
void hs_markup_free(hs_markup *_Nullable markup);

#endif
