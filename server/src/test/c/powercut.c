/*
 * Preloaded into a process, writes down what the process does to the files of one folder, in the order in which the
 * calls returned, and leaves out the syncs themselves: the disk as of any instant is worked out from the trace.
 *
 *   POWER_FOLDER  folder to watch, without a slash at the end
 *   POWER_TRACE   file to append to, outside of the folder
 *   POWER_END     once this file exists, the process ends right behind the next call it has written down, so that
 *                 nothing is done that the trace does not tell
 *
 * A call is one record: kind (1 byte) | length of the path (4) | path | offset (8) | length of the bytes (4) | bytes,
 * numbers as this machine stores them. Kinds: w write, t truncate to offset, s sync, u unlink, r rename (bytes: new path).
 * Memory maps are not seen; SQLite maps only its -shm file, which it makes anew after a crash.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static const char *end;
static int trace = -1;

enum { ENDED = 75 };

__attribute__((constructor)) static void start(void) {
    const char *file = getenv("POWER_TRACE");
    folder = getenv("POWER_FOLDER");
    end = getenv("POWER_END");
    if (file != NULL && folder != NULL) {
        folder_length = strlen(folder);
        trace = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
}

static int is_watched(const char *path) {
    return trace >= 0 && strncmp(path, folder, folder_length) == 0
        && (path[folder_length] == '/' || path[folder_length] == 0);
}

/* The path of an open file; empty when it is not watched or is deleted. */
static void path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = trace < 0 ? -1 : readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    if (!is_watched(path) || strstr(path, " (deleted)") != NULL) {
        path[0] = 0;
    }
}

static void record(char kind, const char *path, int64_t offset, const void *bytes, uint32_t length) {
    uint32_t path_length = strlen(path);
    struct iovec parts[] = {
        {&kind, 1}, {&path_length, 4}, {(void *) path, path_length}, {&offset, 8}, {&length, 4}, {(void *) bytes, length}
    };
    if (syscall(SYS_writev, trace, parts, 6) < 0) {
        abort();
    }
    if (end != NULL && syscall(SYS_faccessat, AT_FDCWD, end, F_OK) == 0) {
        _exit(ENDED);
    }
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    char path[PATH_MAX];
    path_of(fd, path);
    if (path[0] == 0) {
        return syscall(SYS_pwrite64, fd, bytes, length, offset);
    }
    pthread_mutex_lock(&lock);
    ssize_t written = syscall(SYS_pwrite64, fd, bytes, length, offset);
    if (written > 0) {
        record('w', path, offset, bytes, written);
    }
    pthread_mutex_unlock(&lock);
    return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    return pwrite64(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    char path[PATH_MAX];
    path_of(fd, path);
    if (path[0] == 0) {
        return syscall(SYS_write, fd, bytes, length);
    }
    pthread_mutex_lock(&lock);
    ssize_t written = syscall(SYS_write, fd, bytes, length);
    if (written > 0) {
        record('w', path, lseek(fd, 0, SEEK_CUR) - written, bytes, written);
    }
    pthread_mutex_unlock(&lock);
    return written;
}

int ftruncate64(int fd, off64_t length) {
    char path[PATH_MAX];
    path_of(fd, path);
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_ftruncate, fd, length);
    if (done == 0 && path[0] != 0) {
        record('t', path, length, "", 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate(int fd, off_t length) {
    return ftruncate64(fd, length);
}

static int sync_of(int fd, long call) {
    char path[PATH_MAX];
    path_of(fd, path);
    if (path[0] == 0) {
        return syscall(call, fd);
    }
    pthread_mutex_lock(&lock);
    record('s', path, 0, "", 0);
    pthread_mutex_unlock(&lock);
    return 0;
}

int fsync(int fd) {
    return sync_of(fd, SYS_fsync);
}

int fdatasync(int fd) {
    return sync_of(fd, SYS_fdatasync);
}

int unlink(const char *path) {
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_unlink, path);
    if (done == 0 && is_watched(path)) {
        record('u', path, 0, "", 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to) {
    pthread_mutex_lock(&lock);
    int done = syscall(SYS_rename, from, to);
    if (done == 0 && is_watched(from)) {
        record('r', from, 0, to, strlen(to));
    }
    pthread_mutex_unlock(&lock);
    return done;
}
