#ifndef CUNPACK_H
#define CUNPACK_H

#include <stddef.h>
#include <stdint.h>

/// A compressed file or an archive that is read from its beginning to its end, with libarchive.
typedef struct hs_unpack hs_unpack;

/// Reads from an open file, which stays the caller's.
///
/// With `bare` it is one file that is compressed (gzip, bzip2, xz, zstd), else an archive of files (tar,
/// zip) that may be compressed. Returns NULL when memory runs out.
hs_unpack *_Nullable hs_unpack_open(int descriptor, int bare);

/// Puts at most `count` bytes into the buffer: how many, 0 at the end, -1 where they cannot be had.
typedef int64_t (*hs_unpack_source)(void *_Nonnull context, uint8_t *_Nonnull buffer, size_t count);

/// Reads one file that is compressed, from bytes that a function hands out.
///
/// Returns NULL when memory runs out.
hs_unpack *_Nullable hs_unpack_open_source(
    hs_unpack_source _Nonnull source, void *_Nonnull context);

/// Goes to the next file in it: 1 where there is one, 0 at the end, -1 when it is damaged.
///
/// Folders and links are passed over.
int hs_unpack_next(hs_unpack *_Nonnull unpack);

/// The name of the file that it stands at: UTF-8 or other bytes, ended by 0.
const char *_Nullable hs_unpack_name(const hs_unpack *_Nonnull unpack);

/// Reads at most `count` bytes of the file that it stands at: how many, 0 at its end, -1 for damage, when
/// most of what stands before it was given: libarchive keeps the last piece that it unpacked to itself.
int64_t hs_unpack_read(hs_unpack *_Nonnull unpack, void *_Nonnull buffer, size_t count);

/// Whether the damage that was met keeps what stands behind from being read, too.
int hs_unpack_is_over(const hs_unpack *_Nonnull unpack);

/// How many bytes of what is packed were read so far.
int64_t hs_unpack_position(const hs_unpack *_Nonnull unpack);

/// Why the last call failed; ended by 0.
const char *_Nullable hs_unpack_error(hs_unpack *_Nonnull unpack);

/// Ends the reading.
void hs_unpack_close(hs_unpack *_Nullable unpack);

#endif
