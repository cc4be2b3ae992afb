// Deliberately empty: libarchive's headers are included by CUnpack's C file alone.
