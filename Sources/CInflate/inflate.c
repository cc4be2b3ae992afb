#include "CInflate.h"

#include <stdlib.h>
#include <zlib.h>

struct hs_inflate {
  z_stream stream;
  int is_at_end;
};

hs_inflate *hs_inflate_open(const uint8_t *bytes, size_t length, int raw) {
  if (length >= 1 << 30) return NULL;
  hs_inflate *unpack = calloc(1, sizeof *unpack);
  if (!unpack) return NULL;
  unpack->stream.next_in = (Bytef *)bytes;
  unpack->stream.avail_in = (uInt)length;
  // 32 more than the size of the window: zlib tells its own format and gzip apart.
  if (inflateInit2(&unpack->stream, raw ? -MAX_WBITS : MAX_WBITS + 32) != Z_OK) {
    free(unpack);
    return NULL;
  }
  return unpack;
}

/// Goes on with what follows the end where that is gzip again; else it is no part of the page.
static int finish_member(hs_inflate *unpack) {
  z_stream *stream = &unpack->stream;
  int is_gzip =
      stream->avail_in > 1 && stream->next_in[0] == 0x1f && stream->next_in[1] == 0x8b;
  unpack->is_at_end = !is_gzip;
  return !is_gzip || inflateReset(stream) == Z_OK;
}

int64_t hs_inflate_read(hs_inflate *unpack, uint8_t *buffer, size_t count) {
  z_stream *stream = &unpack->stream;
  stream->next_out = buffer;
  stream->avail_out = (uInt)count;
  while (stream->avail_out > 0 && !unpack->is_at_end) {
    int status = inflate(stream, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      if (!finish_member(unpack)) return -1;
    } else if (status != Z_OK) {
      return -1;
    }
  }
  return (int64_t)(count - stream->avail_out);
}

void hs_inflate_close(hs_inflate *unpack) {
  if (!unpack) return;
  inflateEnd(&unpack->stream);
  free(unpack);
}
