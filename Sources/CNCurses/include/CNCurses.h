/// ncurses with names that Swift can use, and what must be done in C: signals and the way out after a crash.
///
/// Swift 6 refuses mutable C globals (stdscr, COLS), does not import macros that cast or shift (A_BOLD) and
/// does not import variadic functions; hence the accessors below. No other module includes this header.
#pragma once
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>

// Attributes.
static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_underline = A_UNDERLINE;
static const attr_t cn_reverse = A_REVERSE;

// Keys; the other KEY_ constants are plain numbers, but one kind of name is easier to read.
static const int cn_key_code = KEY_CODE_YES;
static const int cn_key_mouse = KEY_MOUSE;
static const int cn_key_function_first = KEY_F0;
static const int cn_key_function_last = KEY_F0 + 63;

/// The window that fills the screen.
static inline WINDOW *cn_screen_window(void) { return stdscr; }
/// How many colours the terminal has; 0 when none are wanted.
static inline int cn_color_count(void) { return COLORS; }
/// How many colour pairs can be told apart.
static inline int cn_pair_count(void) { return COLOR_PAIRS; }
/// Sets the attributes and the colour pair of what is drawn next.
static inline void cn_set_style(attr_t attributes, int pair) {
    wattr_set(stdscr, attributes, (short)pair, &pair);
}
/// Draws UTF-8 (or ASCII) text; returns without a fault at the last column of the last row.
static inline void cn_draw(int row, int column, const char *text, int count) {
    (void)mvwaddnstr(stdscr, row, column, text, count);
}
/// The next draw sends every cell, whatever the terminal is thought to show.
static inline void cn_forget_screen(void) { clearok(curscr, TRUE); }

/// Whether the terminal type of TERM can be drawn on: 1 yes, 0 cannot address the cursor, -1 unknown type.
int cn_terminal_type(int output);

/// Takes the terminal: remembers its modes, sets up the way out after a crash and at exit, starts ncurses.
/// `input` and `output` are terminals; without `color` no colour is ever sent. Returns false when ncurses cannot start; nothing has changed then.
bool cn_open(int input, int output, bool color);

/// Asks the terminal to report clicks and the wheel; false where it cannot. Undone when the terminal is put back.
bool cn_report_mouse(void);

/// What the mouse did after cn_key_mouse was read: 1 a click, 2 the wheel up, 3 the wheel down, 0 something else.
int cn_mouse_event(int *column, int *row);

/// Sends bytes to the terminal past what is drawn, as a sequence that draws nothing.
void cn_send(const char *bytes, size_t count);

/// Puts the terminal back as cn_open found it. Calling it again does nothing.
void cn_close(void);

/// Stops the process as SIGTSTP does, with the terminal put back, and takes the terminal again afterwards.
void cn_suspend(void);

/// Takes the terminal again after it was used by others; what it shows is forgotten.
void cn_retake(void);

/// The columns that the C library (and so ncurses) gives a Unicode scalar; -1 when it cannot be shown.
int cn_width(unsigned int scalar);

/// Whether the terminal's own foreground and background can be drawn in.
bool cn_has_default_colors(void);

/// Reads what is typed without drawing and without waiting (but for the rest of an escape sequence).
/// Returns OK (a character), cn_key_code (one of the KEY_ constants) or ERR (nothing).
int cn_read_key(unsigned int *key);

/// The terminal's extent; false when it cannot be asked.
bool cn_size(int *width, int *height);

/// Blocks the signals that end, suspend, continue or resize (but not those that are ignored, as under nohup)
/// and gives a descriptor that reports them; -1 when there is none to be had.
int cn_signals_open(void);

/// The number of the next reported signal; 0 when there is none.
int cn_signals_next(int descriptor);

/// Closes the descriptor and delivers signals as before.
void cn_signals_close(int descriptor);

/// Gives memory that is no longer used back to the system.
void cn_give_back_memory(void);

/// Ends the process by a signal, whatever was set for it.
_Noreturn void cn_die_by_signal(int number);

/// The kind of the file system that a path is on, as statfs(2) numbers them; 0 where that cannot be told.
uint32_t cn_file_system(const char *path);
