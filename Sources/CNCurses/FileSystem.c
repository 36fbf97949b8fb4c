#include "CNCurses.h"

#include <malloc.h>
#include <sys/vfs.h>

uint32_t cn_file_system(const char *path) {
    struct statfs status;
    return statfs(path, &status) == 0 ? (uint32_t)status.f_type : 0;
}

void cn_give_back_memory(void) { malloc_trim(0); }
