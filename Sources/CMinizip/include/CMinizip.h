/// The parts of a zip file that lies in memory, through minizip and zlib with names that Swift can use.
///
/// Nothing is written to a disk: a part's name is a name and never a path. No other module includes this header.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A zip file that is open.
typedef struct cz_archive cz_archive;

/// One part, as the file's list of parts tells of it: it may tell wrongly.
typedef struct {
    /// Its name in bytes, cut off where it is longer, and how many there are.
    char name[256];
    int name_length;
    /// How many bytes it has when it is unpacked, and in the file.
    uint64_t size;
    uint64_t packed_size;
    bool is_encrypted;
} cz_part;

/// Opens the zip file in these bytes, which stay where they are until it is closed; NULL where it is none.
cz_archive *cz_open(const uint8_t *bytes, size_t count);

/// Closes it.
void cz_close(cz_archive *archive);

/// Goes to the first part, or to the next one; false where there is none or the list is damaged.
bool cz_first(cz_archive *archive, cz_part *part);
bool cz_next(cz_archive *archive, cz_part *part);

/// Unpacks the part gone to, at most `capacity` bytes of it; -1 where it is damaged.
int64_t cz_read(cz_archive *archive, uint8_t *target, size_t capacity);
