#define _GNU_SOURCE
#include "CNCurses.h"
#include <sys/signalfd.h>
#include <unistd.h>

// The window, the job's stop and go, and whatever ends a program that does not mind it: none may leave the terminal raw.
static const int watched_signals[] = {
    SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM,
    SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT, SIGXCPU, SIGXFSZ,
};
enum { watched_count = sizeof watched_signals / sizeof watched_signals[0] };
static struct sigaction watched_before[watched_count];
static sigset_t watched, mask_before;

int cn_signals_open(void) {
    sigemptyset(&watched);
    for (int i = 0; i < watched_count; i++) {
        sigaction(watched_signals[i], NULL, &watched_before[i]);
        bool is_ignored = !(watched_before[i].sa_flags & SA_SIGINFO) && watched_before[i].sa_handler == SIG_IGN;
        if (!is_ignored) sigaddset(&watched, watched_signals[i]);
    }
    if (pthread_sigmask(SIG_BLOCK, &watched, &mask_before) != 0) return -1;
    return signalfd(-1, &watched, SFD_NONBLOCK | SFD_CLOEXEC);
}

int cn_signals_next(int descriptor) {
    struct signalfd_siginfo information;
    ssize_t count = read(descriptor, &information, sizeof information);
    return count == (ssize_t)sizeof information ? (int)information.ssi_signo : 0;
}

void cn_signals_close(int descriptor) {
    close(descriptor);
    // ncurses put handlers of its own on some of them.
    for (int i = 0; i < watched_count; i++) sigaction(watched_signals[i], &watched_before[i], NULL);
    pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

_Noreturn void cn_die_by_signal(int number) {
    sigset_t set;
    signal(number, SIG_DFL);
    sigemptyset(&set);
    sigaddset(&set, number);
    raise(number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    _exit(128 + number);
}
