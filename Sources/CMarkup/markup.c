#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdlib.h>

struct hs_html {
  htmlDocPtr document;
};

hs_html *hs_html_parse(const uint8_t *bytes, size_t length) {
  if (length > INT_MAX) return NULL;
  htmlDocPtr parsed = htmlReadMemory(
      (const char *)bytes, (int)length, NULL, "UTF-8",
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
  if (!parsed) return NULL;
  hs_html *result = malloc(sizeof *result);
  if (!result) {
    xmlFreeDoc(parsed);
    return NULL;
  }
  result->document = parsed;
  return result;
}

void hs_html_free(hs_html *document) {
  if (!document) return;
  xmlFreeDoc(document->document);
  free(document);
}
