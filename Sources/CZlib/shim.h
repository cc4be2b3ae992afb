// Deliberately empty: zlib's header is included by CInflate's C file alone.
