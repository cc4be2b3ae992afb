#include "events.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <string.h>

void hs_refuse(hs_markup *markup, int line, const char *what, const char *name) {
  if (!markup->error[0]) {
    snprintf(markup->error, sizeof markup->error, "%s%s", what, name ? name : "");
    markup->line = line;
  }
  xmlStopParser(markup->parser);
}

/// The character that a name of HTML stands for, as an entity that needs no expansion: NITF and feeds
/// use those names. No other entity is ever known, so that none can be expanded or fetched.
xmlEntityPtr hs_find_entity(void *context, const xmlChar *name) {
  static _Thread_local xmlEntity entity;
  static _Thread_local xmlChar text[8];
  hs_markup *markup = context;
  // Within a DOCTYPE the parser asks whether a name is declared twice.
  if (markup->parser->inSubset) return NULL;
  const htmlEntityDesc *known = htmlEntityLookup(name);
  // In values of attributes the parser takes one byte of an entity.
  if (!known || (known->value >= 128 && markup->parser->instate == XML_PARSER_ATTRIBUTE_VALUE)) {
    hs_refuse(
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
void hs_declare_attribute(
    void *context, const xmlChar *element, const xmlChar *name, int type, int kind,
    const xmlChar *value, xmlEnumerationPtr allowed) {
  (void)element, (void)type, (void)kind;
  hs_markup *markup = context;
  xmlFreeEnumeration(allowed);
  if (!value) return;
  hs_refuse(
      markup, xmlSAX2GetLineNumber(markup->parser), "the DOCTYPE sets values of the attribute ",
      (const char *)name);
}
