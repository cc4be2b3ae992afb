#include "events.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

/// Elements nested deeper than this end the page: every close tag is searched through all open ones.
static const int max_depth = 4000;

static size_t length_of(const xmlChar *text) { return text ? strlen((const char *)text) : 0; }

static void start_element(void *context, const xmlChar *name, const xmlChar **attributes) {
  hs_markup *markup = context;
  if (markup->depth >= max_depth) {
    xmlStopParser(markup->parser);
    return;
  }
  markup->depth += 1;
  hs_add(markup, HS_MARKUP_OPEN, name, length_of(name));
  for (size_t at = 0; attributes && attributes[at]; at += 2) {
    hs_add(markup, HS_MARKUP_ATTRIBUTE, attributes[at], length_of(attributes[at]));
    hs_add(markup, HS_MARKUP_VALUE, attributes[at + 1], length_of(attributes[at + 1]));
  }
}

static void end_element(void *context, const xmlChar *name) {
  hs_markup *markup = context;
  if (markup->depth > 0) markup->depth -= 1;
  hs_add(markup, HS_MARKUP_CLOSE, name, length_of(name));
}

hs_markup *hs_markup_parse(const uint8_t *bytes, size_t length) {
  hs_markup *markup = hs_begin(length);
  if (!markup || length == 0) return markup;
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
  markup->failed = !parser;
  if (!parser) return hs_end(markup);
  markup->parser = parser;
  htmlCtxtUseOptions(
      parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                  | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  memset(parser->sax, 0, sizeof *parser->sax);
  parser->sax->startElement = start_element;
  parser->sax->endElement = end_element;
  parser->sax->characters = hs_add_text;
  parser->sax->ignorableWhitespace = hs_add_text;
  parser->sax->cdataBlock = hs_add_text;
  parser->userData = markup;
  htmlParseDocument(parser);
  htmlFreeParserCtxt(parser);
  return hs_end(markup);
}
