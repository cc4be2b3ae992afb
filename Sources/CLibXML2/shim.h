// Deliberately empty: libxml2's headers are included by CMarkup's C files alone.
