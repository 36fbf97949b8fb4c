#include "CMinizip.h"

#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

struct cz_archive {
    const uint8_t *bytes;
    uint64_t count;
    uint64_t place;
    unzFile zip;
};

// minizip asks for its file through these; what it opens is the archive itself.
static voidpf open_memory(voidpf archive, const void *name, int mode) {
    (void)name;
    (void)mode;
    ((cz_archive *)archive)->place = 0;
    return archive;
}

static uLong read_memory(voidpf opaque, voidpf stream, void *target, uLong count) {
    (void)opaque;
    cz_archive *archive = stream;
    uint64_t left = archive->count - archive->place;
    if (count > left) count = left;
    memcpy(target, archive->bytes + archive->place, count);
    archive->place += count;
    return count;
}

static uLong write_memory(voidpf opaque, voidpf stream, const void *source, uLong count) {
    (void)opaque;
    (void)stream;
    (void)source;
    (void)count;
    return 0;
}

static ZPOS64_T tell_memory(voidpf opaque, voidpf stream) {
    (void)opaque;
    return ((cz_archive *)stream)->place;
}

static long seek_memory(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
    (void)opaque;
    cz_archive *archive = stream;
    uint64_t start = origin == ZLIB_FILEFUNC_SEEK_CUR ? archive->place
        : origin == ZLIB_FILEFUNC_SEEK_END            ? archive->count
                                                      : 0;
    uint64_t place = start + offset;
    if (place > archive->count) return -1;
    archive->place = place;
    return 0;
}

static int close_memory(voidpf opaque, voidpf stream) {
    (void)opaque;
    (void)stream;
    return 0;
}

static int error_of_memory(voidpf opaque, voidpf stream) {
    (void)opaque;
    (void)stream;
    return 0;
}

cz_archive *cz_open(const uint8_t *bytes, size_t count) {
    cz_archive *archive = calloc(1, sizeof *archive);
    if (!archive) return NULL;
    archive->bytes = bytes;
    archive->count = count;
    zlib_filefunc64_def functions = {
        .zopen64_file = open_memory,
        .zread_file = read_memory,
        .zwrite_file = write_memory,
        .ztell64_file = tell_memory,
        .zseek64_file = seek_memory,
        .zclose_file = close_memory,
        .zerror_file = error_of_memory,
        .opaque = archive,
    };
    archive->zip = unzOpen2_64("", &functions);
    if (archive->zip) return archive;
    free(archive);
    return NULL;
}

void cz_close(cz_archive *archive) {
    unzClose(archive->zip);
    free(archive);
}

static bool describe(cz_archive *archive, cz_part *part) {
    unz_file_info64 info;
    memset(part, 0, sizeof *part);
    if (unzGetCurrentFileInfo64(archive->zip, &info, part->name, sizeof part->name, NULL, 0, NULL, 0) != UNZ_OK)
        return false;
    part->name_length = info.size_filename < sizeof part->name ? (int)info.size_filename : (int)sizeof part->name;
    part->size = info.uncompressed_size;
    part->packed_size = info.compressed_size;
    part->is_encrypted = info.flag & 1;
    return true;
}

bool cz_first(cz_archive *archive, cz_part *part) {
    return unzGoToFirstFile(archive->zip) == UNZ_OK && describe(archive, part);
}

bool cz_next(cz_archive *archive, cz_part *part) {
    return unzGoToNextFile(archive->zip) == UNZ_OK && describe(archive, part);
}

int64_t cz_read(cz_archive *archive, uint8_t *target, size_t capacity) {
    if (unzOpenCurrentFile(archive->zip) != UNZ_OK) return -1;
    size_t done = 0;
    int64_t result = -1;
    while (done < capacity) {
        size_t step = capacity - done < 1 << 20 ? capacity - done : 1 << 20;
        int count = unzReadCurrentFile(archive->zip, target + done, (unsigned)step);
        if (count < 0) goto end;
        if (count == 0) break;
        done += (size_t)count;
    }
    result = (int64_t)done;
end:
    // A part that was read to its end is held against its checksum here.
    if (unzCloseCurrentFile(archive->zip) != UNZ_OK) return -1;
    return result;
}
