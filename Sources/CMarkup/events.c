#include "events.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

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

void hs_add(hs_markup *markup, int32_t kind, const xmlChar *text, size_t length) {
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

void hs_add_text(void *context, const xmlChar *text, int length) {
  hs_markup *markup = context;
  if (length <= 0) return;
  hs_add(markup, HS_MARKUP_TEXT, text, (size_t)length);
  if (markup->failed || markup->count < 2) return;
  int32_t *last = markup->events + (markup->count - 2) * 3;
  if (last[0] != HS_MARKUP_TEXT) return;
  last[2] = last[5];
  markup->count -= 1;
}

/// Two threads that set libxml2 up at once can wait for each other for ever.
static pthread_once_t set_up = PTHREAD_ONCE_INIT;

hs_markup *hs_begin(size_t length) {
  pthread_once(&set_up, xmlInitParser);
  return length < INT32_MAX / 2 ? calloc(1, sizeof(hs_markup)) : NULL;
}

hs_markup *hs_end(hs_markup *markup) {
  markup->parser = NULL;
  if (!markup->failed) return markup;
  hs_markup_free(markup);
  return NULL;
}

size_t hs_markup_count(const hs_markup *markup) { return markup->count; }

const int32_t *hs_markup_events(const hs_markup *markup) { return markup->events; }

const uint8_t *hs_markup_bytes(const hs_markup *markup) { return markup->bytes; }

size_t hs_markup_length(const hs_markup *markup) { return markup->length; }

const char *hs_markup_error(const hs_markup *markup) {
  return markup->error[0] ? markup->error : NULL;
}

int hs_markup_error_line(const hs_markup *markup) { return markup->line; }

void hs_markup_free(hs_markup *markup) {
  if (!markup) return;
  free(markup->events);
  free(markup->bytes);
  free(markup);
}
