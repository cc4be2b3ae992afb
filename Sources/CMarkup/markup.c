#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/// Elements nested deeper than this end the page: every close tag is searched through all open ones.
static const int max_depth = 4000;

struct hs_markup {
  int32_t *events;
  size_t count, capacity;
  uint8_t *bytes;
  size_t length, room;
  int depth;
  int failed;
  htmlParserCtxtPtr parser;
};

/// Makes room for one more item; 0 when memory runs out.
static int reserve(void **items, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return 1;
  size_t wanted = *capacity ? *capacity * 2 : 4096;
  while (wanted < needed) wanted *= 2;
  void *grown = realloc(*items, wanted * size);
  if (!grown) return 0;
  *items = grown;
  *capacity = wanted;
  return 1;
}

static void add(hs_markup *markup, int32_t kind, const xmlChar *text, size_t length) {
  if (markup->failed) return;
  int fits = markup->length + length < INT32_MAX / 2
      && reserve((void **)&markup->bytes, &markup->room, markup->length + length + 1, 1)
      && reserve(
          (void **)&markup->events, &markup->capacity, (markup->count + 1) * 3, sizeof(int32_t));
  if (!fits) {
    markup->failed = 1;
    xmlStopParser(markup->parser);
    return;
  }
  if (length) memcpy(markup->bytes + markup->length, text, length);
  int32_t *event = markup->events + markup->count * 3;
  event[0] = kind;
  event[1] = (int32_t)markup->length;
  event[2] = (int32_t)(markup->length + length);
  markup->length += length;
  markup->count += 1;
}

static size_t length_of(const xmlChar *text) { return text ? strlen((const char *)text) : 0; }

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  hs_markup *markup = context;
  if (markup->depth >= max_depth) {
    xmlStopParser(markup->parser);
    return;
  }
  markup->depth += 1;
  add(markup, HS_MARKUP_OPEN, name, length_of(name));
  for (size_t at = 0; attributes && attributes[at]; at += 2) {
    add(markup, HS_MARKUP_ATTRIBUTE, attributes[at], length_of(attributes[at]));
    add(markup, HS_MARKUP_VALUE, attributes[at + 1], length_of(attributes[at + 1]));
  }
}

static void end_element(void *context, const xmlChar *name) {
  hs_markup *markup = context;
  if (markup->depth > 0) markup->depth -= 1;
  add(markup, HS_MARKUP_CLOSE, name, length_of(name));
}

static void characters(void *context, const xmlChar *text, int length) {
  hs_markup *markup = context;
  if (length <= 0) return;
  add(markup, HS_MARKUP_TEXT, text, (size_t)length);
  if (markup->failed || markup->count < 2) return;
  int32_t *last = markup->events + (markup->count - 2) * 3;
  if (last[0] != HS_MARKUP_TEXT) return;
  last[2] = last[5];
  markup->count -= 1;
}

/// Two threads that set libxml2 up at once can wait for each other for ever.
static pthread_once_t set_up = PTHREAD_ONCE_INIT;

hs_markup *hs_markup_parse(const uint8_t *bytes, size_t length) {
  pthread_once(&set_up, xmlInitParser);
  if (length >= INT32_MAX / 2) return NULL;
  hs_markup *markup = calloc(1, sizeof *markup);
  if (!markup || length == 0) return markup;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
  if (!parser) {
    free(markup);
    return NULL;
  }
  markup->parser = parser;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                  | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start_element;
  parser->sax->endElement = end_element;
  parser->sax->characters = characters;
  parser->sax->ignorableWhitespace = characters;
  parser->sax->cdataBlock = characters;
  parser->userData = markup;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
  markup->parser = NULL;
  if (!markup->failed) return markup;
  hs_markup_free(markup);
  return NULL;
}

size_t hs_markup_count(const hs_markup *markup) { return markup->count; }

const int32_t *hs_markup_events(const hs_markup *markup) { return markup->events; }

const uint8_t *hs_markup_bytes(const hs_markup *markup) { return markup->bytes; }

size_t hs_markup_length(const hs_markup *markup) { return markup->length; }

void hs_markup_free(hs_markup *markup) {
  if (!markup) return;
  free(markup->events);
  free(markup->bytes);
  free(markup);
}
