/* The least that a full-screen list can cost: 3000 rows, a header, a line of keys; Down and Up move, q quits.
   What a dashboard takes more than this is its own doing; what this takes is the terminal's and ncurses'. */
#include <curses.h>
#include <locale.h>

enum { ROWS = 3000 };

static void row(int line, int number, int selected) {
    static const char *const states[] = {"concern", "improving", "no change", "too few"};
    attrset(selected ? A_REVERSE : A_NORMAL);
    mvprintw(line, 0, "  Team %04d   %3d cases   %5.1f%%   %-10s  LATE %2dd   the board's day; waits for the head of service",
             number, number * 7 % 113, number * 13 % 1000 / 10.0, states[number % 4], number % 60);
    clrtoeol();
}

int main(void) {
    int first = 0, cursor = 0, key = 0;
    setlocale(LC_ALL, "");
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    do {
        int room = LINES - 2;
        cursor += key == KEY_DOWN && cursor < ROWS - 1 ? 1 : key == KEY_UP && cursor > 0 ? -1 : 0;
        if (cursor < first) first = cursor;
        if (cursor >= first + room) first = cursor - room + 1;
        attrset(A_BOLD);
        mvaddstr(0, 0, "Overview > Teams                                as at 31 July 2019");
        for (int line = 0; line < room; line++) row(line + 1, first + line, first + line == cursor);
        attrset(A_NORMAL);
        mvaddstr(LINES - 1, 0, "Enter open  Esc back  / filter  ? keys  q quit");
        move(1 + cursor - first, 0);
        refresh();
    } while ((key = getch()) != 'q');
    return endwin();
}
