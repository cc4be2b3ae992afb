#ifndef CINFLATE_H
#define CINFLATE_H

#include <stddef.h>
#include <stdint.h>

/// Compressed bytes in memory that are unpacked piece by piece, with zlib: libarchive, which unpacks files,
/// does not know deflate outside of an archive.
typedef struct hs_inflate hs_inflate;

/// Starts with bytes in the format of gzip, also several of them one after the other, or of zlib; with
/// `raw`, in that of deflate alone. They must stay where they are until the end.
///
/// Returns NULL when memory runs out, and for 1 GiB or more.
hs_inflate *_Nullable hs_inflate_open(const uint8_t *_Nonnull bytes, size_t length, int raw);

/// Unpacks at most `count` bytes, of which there may be 1 GiB: how many, 0 at the end, -1 where the bytes
/// are damaged or end too early.
int64_t hs_inflate_read(hs_inflate *_Nonnull unpack, uint8_t *_Nonnull buffer, size_t count);

/// Ends the unpacking.
void hs_inflate_close(hs_inflate *_Nullable unpack);

#endif
