// Tells the thread sanitizer of the locks of Swift's `Mutex` that threads have to wait for.
//
// Taking a mutex that is free, and giving it back when nobody waits, is compiled into the project's own code, where
// the sanitizer sees it. Waiting, and waking who waits, happens in Swift's library, which is built without the
// sanitizer: there it sees no lock at all, and takes everything behind the mutex for a data race. This library is
// loaded before Swift's; it calls Swift's functions and tells what they do.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

// Synchronization._MutexHandle._lockSlow(UInt32) -> () and _unlockSlow() -> ()
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

/// The sanitizer's; not there in programs that are built without it.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

typedef __attribute__((swiftcall)) void lock_function(
    uint32_t state, __attribute__((swift_context)) void *handle);
typedef __attribute__((swiftcall)) void unlock_function(
    __attribute__((swift_context)) void *handle);

lock_function lock_slow __asm__(LOCK);
unlock_function unlock_slow __asm__(UNLOCK);

static void *swifts_own(const char *name) {
  void *function = dlsym(RTLD_NEXT, name);
  if (!function) abort();
  return function;
}

__attribute__((swiftcall)) void lock_slow(
    uint32_t state, __attribute__((swift_context)) void *handle) {
  ((lock_function *)swifts_own(LOCK))(state, handle);
  if (__tsan_acquire) __tsan_acquire(handle);
}

__attribute__((swiftcall)) void unlock_slow(__attribute__((swift_context)) void *handle) {
  if (__tsan_release) __tsan_release(handle);
  ((unlock_function *)swifts_own(UNLOCK))(handle);
}
