#ifndef CMARKUP_EVENTS_H
#define CMARKUP_EVENTS_H

#include "CMarkup.h"

#include <libxml/parser.h>

/// The events that a parser has gathered so far.
struct hs_markup {
  int32_t *events;
  size_t count, capacity;
  uint8_t *bytes;
  size_t length, room;
  int depth;
  int failed;
  int line;
  char error[240];
  xmlParserCtxtPtr parser;
};

/// Sets libxml2 up, once.
void hs_set_up(void);

/// Adds an event; when memory runs out, the parser stops.
void hs_add(hs_markup *markup, int32_t kind, const xmlChar *text, size_t length);

/// Adds text, to the text before where nothing stands between.
void hs_add_text(void *context, const xmlChar *text, int length);

#endif
