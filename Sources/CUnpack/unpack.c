#include "CUnpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>

struct hs_unpack {
  struct archive *archive;
  struct archive_entry *entry;
  int is_open;
  // Whether the file that it stands at is damaged, which the next read has to tell.
  int is_damaged;
  // Whether nothing that stands behind can be read, either.
  int is_over;
  // Where the bytes come from, for those that are in no file of their own.
  hs_unpack_source source;
  void *context;
  uint8_t buffer[1 << 16];
};

/// Makes a reader that is not open yet; NULL when memory runs out.
static hs_unpack *make(int bare) {
  hs_unpack *unpack = calloc(1, sizeof *unpack);
  if (!unpack) return NULL;
  struct archive *archive = unpack->archive = archive_read_new();
  if (!archive) {
    free(unpack);
    return NULL;
  }
  archive_read_support_filter_gzip(archive);
  archive_read_support_filter_bzip2(archive);
  archive_read_support_filter_xz(archive);
  archive_read_support_filter_zstd(archive);
  if (bare) {
    archive_read_support_format_raw(archive);
    archive_read_support_format_empty(archive);
  } else {
    archive_read_support_format_tar(archive);
    archive_read_support_format_zip(archive);
  }
  return unpack;
}

hs_unpack *hs_unpack_open(int descriptor, int bare) {
  hs_unpack *unpack = make(bare);
  if (!unpack) return NULL;
  unpack->is_open = archive_read_open_fd(unpack->archive, descriptor, 1 << 16) == ARCHIVE_OK;
  return unpack;
}

static la_ssize_t fill(struct archive *archive, void *context, const void **bytes) {
  hs_unpack *unpack = context;
  int64_t count = unpack->source(unpack->context, unpack->buffer, sizeof unpack->buffer);
  if (count < 0) archive_set_error(archive, EIO, "it cannot be read");
  *bytes = unpack->buffer;
  return (la_ssize_t)count;
}

hs_unpack *hs_unpack_open_source(hs_unpack_source source, void *context) {
  hs_unpack *unpack = make(1);
  if (!unpack) return NULL;
  unpack->source = source;
  unpack->context = context;
  unpack->is_open = archive_read_open(unpack->archive, unpack, NULL, fill, NULL) == ARCHIVE_OK;
  return unpack;
}

int hs_unpack_next(hs_unpack *unpack) {
  if (!unpack->is_open) return -1;
  unpack->is_damaged = 0;
  for (;;) {
    int status = archive_read_next_header(unpack->archive, &unpack->entry);
    if (status == ARCHIVE_EOF) return 0;
    // A warning is about what is not used here: owners, times, the charset of a name.
    if (status < ARCHIVE_WARN) {
      unpack->is_over = 1;
      return -1;
    }
    if (archive_entry_hardlink(unpack->entry)) continue;
    if (archive_entry_filetype(unpack->entry) == AE_IFREG) return 1;
  }
}

const char *hs_unpack_name(const hs_unpack *unpack) {
  return unpack->entry ? archive_entry_pathname(unpack->entry) : NULL;
}

int64_t hs_unpack_read(hs_unpack *unpack, void *buffer, size_t count) {
  // libarchive gives none of the bytes of a read that meets damage, so each is for few.
  const size_t most = 1 << 12;
  size_t filled = 0;
  while (filled < count && !unpack->is_damaged) {
    size_t wanted = count - filled < most ? count - filled : most;
    la_ssize_t got = archive_read_data(unpack->archive, (uint8_t *)buffer + filled, wanted);
    if (got == 0) break;
    if (got > 0) filled += (size_t)got;
    unpack->is_damaged = got < 0;
    unpack->is_over = got == ARCHIVE_FATAL;
  }
  return unpack->is_damaged && filled == 0 ? -1 : (int64_t)filled;
}

int hs_unpack_is_over(const hs_unpack *unpack) { return unpack->is_over; }

int64_t hs_unpack_position(const hs_unpack *unpack) {
  return archive_filter_bytes(unpack->archive, -1);
}

const char *hs_unpack_error(hs_unpack *unpack) { return archive_error_string(unpack->archive); }

void hs_unpack_close(hs_unpack *unpack) {
  if (!unpack) return;
  archive_read_free(unpack->archive);
  free(unpack);
}
