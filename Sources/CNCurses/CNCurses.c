#define _GNU_SOURCE
#include "CNCurses.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// One terminal a process: the crash handler gets no argument, so what it needs lives here.
static struct {
    bool is_open;
    SCREEN *screen;
    WINDOW *keys;  // a pad: wget_wch does not draw the screen as a side effect
    FILE *input_file, *output_file;
    int input, output;
    struct termios modes;
    char leave[512];  // the bytes that leave the alternate screen and show the cursor
    size_t leave_count;
    int error_saved, error_held;  // standard error and where it is kept meanwhile; -1 when it is left alone
    bool has_default_colors;
    bool marks_paste;  // it was asked to mark what is pasted
    volatile sig_atomic_t restored;
} terminal = {.error_saved = -1, .error_held = -1};

static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT};
enum { crash_count = sizeof crash_signals / sizeof crash_signals[0] };
static struct sigaction crash_before[crash_count];

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

// Text sent to standard error would spoil the screen and be lost with it.
static void hold_error(void) {
    if (!isatty(STDERR_FILENO)) return;  // sent to a file: it does no harm there
    int held = memfd_create("standard error", MFD_CLOEXEC);
    int saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (held < 0 || saved < 0 || dup2(held, STDERR_FILENO) < 0) {
        if (held >= 0) close(held);
        if (saved >= 0) close(saved);
        return;
    }
    terminal.error_held = held;
    terminal.error_saved = saved;
}

// Async-signal-safe.
static void replay_error(void) {
    if (terminal.error_held < 0) return;
    dup2(terminal.error_saved, STDERR_FILENO);
    char buffer[4096];
    off_t offset = 0;
    ssize_t count;
    while ((count = pread(terminal.error_held, buffer, sizeof buffer, offset)) > 0) {
        write_all(STDERR_FILENO, buffer, (size_t)count);
        offset += count;
    }
    close(terminal.error_held);
    close(terminal.error_saved);
    terminal.error_held = terminal.error_saved = -1;
}

// The way out without ncurses. Async-signal-safe; the second call does nothing.
static void restore_terminal(void) {
    if (!terminal.is_open || terminal.restored) return;
    terminal.restored = 1;
    write_all(terminal.output, terminal.leave, terminal.leave_count);
    tcsetattr(terminal.input, TCSANOW, &terminal.modes);
    replay_error();
}

static void crashed(int number, siginfo_t *information, void *context) {
    (void)context;
    restore_terminal();
    for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &crash_before[i], NULL);
    // A fault of the processor happens again on return, now with the handler from before (a backtrace, or
    // death). Anything else has to be sent again; it arrives on return.
    bool happens_again = information->si_code > 0 && number != SIGTRAP && number != SIGABRT;
    if (!happens_again) raise(number);
}

static void catch_crashes(void) {
    // A stack of its own: the fault may be that the other one is full.
    static char stack[64 * 1024];
    stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack}, before;
    if (sigaltstack(NULL, &before) == 0 && (before.ss_flags & SS_DISABLE)) sigaltstack(&alternative, NULL);
    struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigfillset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &action, &crash_before[i]);
}

static int keep_byte(int byte) {
    if (terminal.leave_count < sizeof terminal.leave) terminal.leave[terminal.leave_count++] = (char)byte;
    return byte;
}

static void keep_string(const char *name) {
    char *text = tigetstr(name);
    if (text != NULL && text != (char *)-1) tputs(text, 1, keep_byte);
}

static bool has_string(const char *name) {
    char *text = tigetstr(name);
    return text != NULL && text != (char *)-1;
}

// What is pasted then comes between marks, and is not taken for keys.
static void mark_paste(bool on) {
    if (terminal.marks_paste) write_all(terminal.output, on ? "\033[?2004h" : "\033[?2004l", 8);
}

int cn_terminal_type(int output) {
    int status = 0;
    if (setupterm(NULL, output, &status) == ERR) return -1;
    char *address = tigetstr("cup");
    bool can_address = address != NULL && address != (char *)-1;
    del_curterm(cur_term);
    return can_address ? 1 : 0;
}

static FILE *open_file(int descriptor, const char *mode) {
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    FILE *file = fdopen(copy, mode);
    if (file == NULL) close(copy);
    return file;
}

static void close_files(void) {
    if (terminal.input_file != NULL) fclose(terminal.input_file);
    if (terminal.output_file != NULL) fclose(terminal.output_file);
    terminal.input_file = terminal.output_file = NULL;
}

bool cn_open(int input, int output, bool color) {
    static bool registered = false;
    if (terminal.is_open || tcgetattr(input, &terminal.modes) != 0) return false;
    terminal.input_file = open_file(input, "r");
    terminal.output_file = open_file(output, "w");
    if (terminal.input_file == NULL || terminal.output_file == NULL) {
        close_files();
        return false;
    }
    terminal.input = fileno(terminal.input_file);
    terminal.output = fileno(terminal.output_file);
    use_env(TRUE);
    use_tioctl(TRUE);  // exported LINES and COLUMNS do not overrule the terminal
    terminal.screen = newterm(NULL, terminal.output_file, terminal.input_file);
    if (terminal.screen == NULL) {
        close_files();
        return false;
    }
    terminal.leave_count = 0;
    keep_string("sgr0");
    keep_string("op");
    keep_string("cnorm");
    keep_string("rmkx");
    keep_string("rmcup");
    // Those of xterm's kind understand it or pass it over: they say so, or report a mouse as xterm does.
    terminal.marks_paste = has_string("BE") || has_string("kmous");
    if (terminal.marks_paste)
        for (const char *byte = "\033[?2004l"; *byte != 0; byte++) keep_byte(*byte);
    terminal.restored = 0;
    terminal.is_open = true;
    hold_error();
    catch_crashes();
    if (!registered) registered = atexit(restore_terminal) == 0;

    set_escdelay(25);
    cbreak();
    noecho();
    nonl();
    terminal.keys = newpad(1, 1);
    keypad(terminal.keys, TRUE);
    nodelay(terminal.keys, TRUE);
    idlok(stdscr, FALSE);
    if (color && has_colors()) {
        start_color();
        terminal.has_default_colors = use_default_colors() == OK;
    }
    mark_paste(true);
    return true;
}

bool cn_report_mouse(void) {
    // Presses alone: to tell a click from a double click ncurses would wait.
    mouseinterval(0);
    if (mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL) == 0) return false;
    // After a crash nobody asks ncurses: what its kinds of terminal understand of the ways to report a mouse.
    for (const char *byte = "\033[?1006l\033[?1000l"; *byte != 0; byte++) keep_byte(*byte);
    return true;
}

int cn_mouse_event(int *column, int *row) {
    MEVENT event;
    if (getmouse(&event) != OK) return 0;
    *column = event.x;
    *row = event.y;
    if (event.bstate & BUTTON1_PRESSED) return 1;
    if (event.bstate & BUTTON4_PRESSED) return 2;
    if (event.bstate & BUTTON5_PRESSED) return 3;
    return 0;
}

void cn_send(const char *bytes, size_t count) {
    fflush(terminal.output_file);
    write_all(terminal.output, bytes, count);
}

void cn_close(void) {
    if (!terminal.is_open) return;
    tcflow(terminal.output, TCOON);  // a stopped terminal (Ctrl-S) would keep us waiting
    endwin();
    mark_paste(false);
    tcsetattr(terminal.input, TCSADRAIN, &terminal.modes);
    replay_error();
    terminal.is_open = false;
    for (int i = 0; i < crash_count; i++) sigaction(crash_signals[i], &crash_before[i], NULL);
    if (terminal.keys != NULL) delwin(terminal.keys);
    delscreen(terminal.screen);
    terminal.keys = NULL;
    terminal.screen = NULL;
    close_files();
}

void cn_retake(void) {
    endwin();
    clearok(curscr, TRUE);
    doupdate();
    mark_paste(true);
}

void cn_suspend(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, before;
    sigset_t stop, mask;
    endwin();
    mark_paste(false);
    tcsetattr(terminal.input, TCSADRAIN, &terminal.modes);
    sigaction(SIGTSTP, &standard, &before);
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    raise(SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &mask);  // the process stops here
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    sigaction(SIGTSTP, &before, NULL);
    // The signal that continued the process is dealt with by this.
    sigset_t again;
    struct timespec now = {0, 0};
    sigemptyset(&again);
    sigaddset(&again, SIGCONT);
    sigtimedwait(&again, NULL, &now);
    clearok(curscr, TRUE);
    doupdate();
    mark_paste(true);
}

bool cn_has_default_colors(void) { return terminal.has_default_colors; }

int cn_width(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

int cn_read_key(unsigned int *key) {
    wint_t read = 0;
    int kind = wget_wch(terminal.keys, &read);
    *key = read;
    return kind;
}

bool cn_size(int *width, int *height) {
    struct winsize size;
    if (ioctl(terminal.output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *width = size.ws_col;
    *height = size.ws_row;
    return true;
}
