#ifndef HEARSAY_CPREFETCH_H
#define HEARSAY_CPREFETCH_H

/// Has the processor fetch the line of memory at an address, without waiting for it.
///
/// A hint: it changes nothing, and any address may be given. Swift has no such instruction of its own.
static inline __attribute__((always_inline)) void hearsay_prefetch(const void *address) {
  __builtin_prefetch(address);
}

#endif
