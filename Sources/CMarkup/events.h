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
  /// Where names of namespaces stand that were added lately.
  struct {
    const xmlChar *name;
    int32_t start, end;
  } spaces[8];
  size_t turn;
  xmlParserCtxtPtr parser;
};

/// Makes an empty list for a document of some length; NULL when there is no room.
hs_markup *hs_begin(size_t length);

/// Takes the parser away; NULL, with the list freed, when memory ran out.
hs_markup *hs_end(hs_markup *markup);

/// Adds an event; when memory runs out, the parser stops.
void hs_add(hs_markup *markup, int32_t kind, const xmlChar *text, size_t length);

/// Adds text, to the text before where nothing stands between.
void hs_add_text(void *context, const xmlChar *text, int length);

/// Ends an XML document with an error; the first one counts.
void hs_refuse(hs_markup *markup, int line, const char *what, const char *name);

/// Handlers of what a DOCTYPE can make of a document: see doctype.c.
xmlEntityPtr hs_find_entity(void *context, const xmlChar *name);
void hs_declare_attribute(
    void *context, const xmlChar *element, const xmlChar *name, int type, int kind,
    const xmlChar *value, xmlEnumerationPtr allowed);

#endif
