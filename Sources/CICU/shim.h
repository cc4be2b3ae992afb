// Deliberately empty: ICU's headers never reach Swift (they clash with Foundation's own copy).
