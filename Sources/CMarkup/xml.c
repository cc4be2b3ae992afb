#include "events.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <string.h>

/// Ends the document with an error; the first one counts.
static void refuse(hs_markup *markup, int line, const char *what, const char *name) {
  if (!markup->error[0]) {
    snprintf(markup->error, sizeof markup->error, "%s%s", what, name ? name : "");
    markup->line = line;
  }
  xmlStopParser(markup->parser);
}

static void note_error(void *context, xmlErrorPtr error) {
  hs_markup *markup = context;
  if (error->level != XML_ERR_FATAL || markup->error[0]) return;
  snprintf(
      markup->error, sizeof markup->error, "%s", error->message ? error->message : "broken XML");
  size_t length = strlen(markup->error);
  while (length && (unsigned char)markup->error[length - 1] <= 32) markup->error[--length] = 0;
  for (size_t at = 0; at < length; at += 1) {
    if ((unsigned char)markup->error[at] < 32) markup->error[at] = ' ';
  }
  markup->line = error->line;
}

/// Adds an attribute's value; the parser leaves ampersands in it as "&#38;".
static void add_value(hs_markup *markup, const xmlChar *text, size_t length) {
  hs_add(markup, HS_MARKUP_VALUE, text, length);
  if (markup->failed) return;
  uint8_t *bytes = markup->bytes + markup->length - length;
  size_t end = 0;
  for (size_t at = 0; at < length; at += 1, end += 1) {
    bytes[end] = bytes[at];
    if (length - at >= 5 && memcmp(bytes + at, "&#38;", 5) == 0) at += 4;
  }
  markup->length -= length - end;
  markup->events[markup->count * 3 - 1] = (int32_t)markup->length;
}

static void add_name(hs_markup *markup, int32_t kind, const xmlChar *name) {
  hs_add(markup, kind, name, strlen((const char *)name));
}

static void start_element(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
    int namespace_count, const xmlChar **namespaces, int count, int defaults,
    const xmlChar **attributes) {
  (void)namespace_count, (void)namespaces;
  hs_markup *markup = context;
  add_name(markup, HS_MARKUP_OPEN, name);
  const xmlChar *space = uri ? uri : prefix;
  if (space) {
    add_name(markup, HS_MARKUP_ATTRIBUTE, (const xmlChar *)"xmlns");
    add_name(markup, HS_MARKUP_VALUE, space);
  }
  // Each attribute is five pointers: name, prefix, namespace, start and end of the value. Those that
  // only a DOCTYPE gives stand last.
  for (int at = 0; at < count - defaults; at += 1, attributes += 5) {
    if (attributes[1] && strcmp((const char *)attributes[1], "xml") != 0) continue;
    add_name(markup, HS_MARKUP_ATTRIBUTE, attributes[0]);
    add_value(markup, attributes[3], (size_t)(attributes[4] - attributes[3]));
  }
}

static void end_element(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  add_name(context, HS_MARKUP_CLOSE, name);
}

/// The character that a name of HTML stands for, as an entity that needs no expansion: NITF and feeds
/// use those names. No other entity is ever known, so that none can be expanded or fetched.
static xmlEntityPtr find_entity(void *context, const xmlChar *name) {
  static _Thread_local xmlEntity entity;
  static _Thread_local xmlChar text[8];
  hs_markup *markup = context;
  // Within a DOCTYPE the parser asks whether a name is declared twice.
  if (markup->parser->inSubset) return NULL;
  const htmlEntityDesc *known = htmlEntityLookup(name);
  // In values of attributes the parser takes one byte of an entity.
  if (!known || (known->value >= 128 && markup->parser->instate == XML_PARSER_ATTRIBUTE_VALUE)) {
    refuse(
        markup, xmlSAX2GetLineNumber(markup->parser), "entities are not expanded: &",
        (const char *)name);
    return NULL;
  }
  memset(&entity, 0, sizeof entity);
  int length = xmlCopyCharMultiByte(text, (int)known->value);
  text[length] = 0;
  entity.type = XML_ENTITY_DECL;
  entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  entity.name = (const xmlChar *)known->name;
  entity.content = text;
  entity.length = length;
  return &entity;
}

/// Values of attributes that a DOCTYPE gives to every element can make a small document very large.
static void declare_attribute(
    void *context, const xmlChar *element, const xmlChar *name, int type, int kind,
    const xmlChar *value, xmlEnumerationPtr allowed) {
  (void)element, (void)type, (void)kind;
  hs_markup *markup = context;
  xmlFreeEnumeration(allowed);
  if (!value) return;
  refuse(
      markup, xmlSAX2GetLineNumber(markup->parser), "the DOCTYPE sets values of the attribute ",
      (const char *)name);
}

static void set_handlers(xmlParserCtxtPtr parser, hs_markup *markup) {
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->initialized = XML_SAX2_MAGIC;
  parser->sax->startElementNs = start_element;
  parser->sax->endElementNs = end_element;
  parser->sax->characters = hs_add_text;
  parser->sax->ignorableWhitespace = hs_add_text;
  parser->sax->cdataBlock = hs_add_text;
  parser->sax->getEntity = find_entity;
  parser->sax->attributeDecl = declare_attribute;
  parser->sax->serror = note_error;
  parser->userData = markup;
}

hs_markup *hs_markup_parse_xml(const uint8_t *bytes, size_t length) {
  hs_markup *markup = hs_begin(length);
  if (!markup || length == 0) return markup;
  xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
  markup->failed = !parser;
  if (!parser) return hs_end(markup);
  markup->parser = parser;
  // Neither XML_PARSE_NOENT nor XML_PARSE_DTDLOAD nor XML_PARSE_HUGE: no entity is put in, no file is
  // opened, and the limits of libxml2 on depth and size hold.
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  set_handlers(parser, markup);
  xmlParseDocument(parser);
  if (!parser->wellFormed && !markup->failed && !markup->error[0]) {
    refuse(markup, 0, "broken XML", NULL);
  }
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
  return hs_end(markup);
}
