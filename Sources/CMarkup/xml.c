#include "events.h"

#include <libxml/parserInternals.h>
#include <stdio.h>
#include <string.h>

/// The parser compares every attribute of an element with all others, and every prefix with all that are
/// declared: more of them take it minutes.
static const size_t max_attributes = 10000;

/// Whether a tag may have too many attributes: a tag ends before the next "<", which no value holds.
static int has_long_tag(const uint8_t *bytes, size_t length) {
  size_t count = 0;
  for (size_t at = 0; at < length; at += 1) {
    if (bytes[at] == '<') count = 0;
    if (bytes[at] == '=' && (count += 1) > max_attributes) return 1;
  }
  return 0;
}

/// What is wrong, for people: in words of their own for the commonest faults, which libxml2 names after its
/// functions.
static const char *words_of(xmlErrorPtr error) {
  if (!error->message) return "broken XML";
  if (strstr(error->message, "EntityRef: no name") ||
      error->code == XML_ERR_ENTITYREF_SEMICOL_MISSING) {
    return "an & that begins no entity has to be written &amp;";
  }
  if (strstr(error->message, "StartTag: invalid element name")) {
    return "a < that begins no tag has to be written &lt;";
  }
  return error->message;
}

static void note_error(void *context, xmlErrorPtr error) {
  hs_markup *markup = context;
  if (error->level != XML_ERR_FATAL || markup->error[0]) return;
  snprintf(markup->error, sizeof markup->error, "%s", words_of(error));
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

/// Adds the name of a namespace; one that was added before is not copied again, or a long name could make
/// a small document very large. The parser keeps each name once, so that pointers tell them apart.
static void add_namespace(hs_markup *markup, const xmlChar *name) {
  for (size_t at = 0; at < sizeof markup->spaces / sizeof *markup->spaces; at += 1) {
    if (markup->spaces[at].name != name) continue;
    hs_add(markup, HS_MARKUP_VALUE, NULL, 0);
    if (markup->failed) return;
    markup->events[markup->count * 3 - 2] = markup->spaces[at].start;
    markup->events[markup->count * 3 - 1] = markup->spaces[at].end;
    return;
  }
  // Names of known namespaces are short.
  hs_add(markup, HS_MARKUP_VALUE, name, strnlen((const char *)name, 200));
  if (markup->failed) return;
  size_t turn = markup->turn++ % (sizeof markup->spaces / sizeof *markup->spaces);
  int32_t *event = markup->events + (markup->count - 1) * 3;
  markup->spaces[turn].name = name;
  markup->spaces[turn].start = event[1];
  markup->spaces[turn].end = event[2];
}

static void start_element(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
    int namespace_count, const xmlChar **namespaces, int count, int defaults,
    const xmlChar **attributes) {
  (void)namespace_count, (void)namespaces;
  hs_markup *markup = context;
  add_name(markup, HS_MARKUP_OPEN, name);
  if (uri || prefix) {
    add_name(markup, HS_MARKUP_ATTRIBUTE, (const xmlChar *)"xmlns");
    add_namespace(markup, uri ? uri : prefix);
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

static void set_handlers(xmlParserCtxtPtr parser, hs_markup *markup) {
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->initialized = XML_SAX2_MAGIC;
  parser->sax->startElementNs = start_element;
  parser->sax->endElementNs = end_element;
  parser->sax->characters = hs_add_text;
  parser->sax->ignorableWhitespace = hs_add_text;
  parser->sax->cdataBlock = hs_add_text;
  parser->sax->getEntity = hs_find_entity;
  parser->sax->attributeDecl = hs_declare_attribute;
  parser->sax->serror = note_error;
  parser->userData = markup;
}

hs_markup *hs_markup_parse_xml(const uint8_t *bytes, size_t length) {
  hs_markup *markup = hs_begin(length);
  if (!markup || length == 0) return markup;
  if (has_long_tag(bytes, length)) {
    hs_refuse(markup, 0, "an element has more attributes than can be read", NULL);
    return hs_end(markup);
  }
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
    hs_refuse(markup, 0, "broken XML", NULL);
  }
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
  return hs_end(markup);
}
