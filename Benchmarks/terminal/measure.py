"""Starts full-screen programs on a pseudo-terminal, in turn, and tells how soon each answers (docs/performance.md).

    measure.py WAYMARK FLOOR [--rounds N] [--keys N]

A burst of bytes ends where nothing came for a while; what is told is the time of its last byte, the wait not counted.
"""
import argparse
import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time

COLUMNS, ROWS = 120, 40
QUIET_AFTER_START, QUIET_AFTER_KEY = 0.25, 0.03
DOWN, UP = b"\x1b[B", b"\x1b[A"


class Program:
    """A program on a terminal of its own."""

    def __init__(self, words, folder, home):
        self.sent = 0
        self.started = time.monotonic()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            # The size is set before the program can ask for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.chdir(folder)
            environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home}
            os.execve(shutil.which(words[0]), words, environment)
        # Programs switch the cursor keys to another spelling.
        self.is_application = False

    def burst(self, quiet, patience):
        """Reads until it is quiet: when the last byte came, and how many there were; None where none came."""
        last, count = None, 0
        end = time.monotonic() + patience
        while True:
            now = time.monotonic()
            wait = (last + quiet if last else end) - now
            if wait <= 0:
                return last, count
            if not select.select([self.terminal], [], [], wait)[0]:
                continue
            try:
                data = os.read(self.terminal, 1 << 16)
            except OSError:
                return last, count
            if not data:
                return last, count
            last = time.monotonic()
            count += len(data)
            if b"\x1b[?1h" in data:
                self.is_application = True

    def start(self):
        """Milliseconds from the start to the whole screen."""
        last, _ = self.burst(QUIET_AFTER_START, 5)
        return (last - self.started) * 1000 if last else None

    def press(self, key):
        """Milliseconds from a key to the last byte of what it changes, and how many bytes; None where nothing changes."""
        if self.is_application and key.startswith(b"\x1b["):
            key = b"\x1bO" + key[2:]
        before = time.monotonic()
        os.write(self.terminal, key)
        last, count = self.burst(QUIET_AFTER_KEY, 0.3)
        return ((last - before) * 1000, count) if last else None

    def resident(self):
        """Megabytes in memory."""
        with open(f"/proc/{self.process}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024

    def worked(self):
        """Milliseconds of the processor's time so far."""
        with open(f"/proc/{self.process}/schedstat") as status:
            return int(status.read().split()[0]) / 1e6

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        for _ in range(100):
            if os.waitpid(self.process, os.WNOHANG)[0]:
                break
            # Its last words, or it would wait for a reader.
            self.burst(0.01, 0.01)
        else:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
        os.close(self.terminal)


def share(values, part):
    """The value below which a part of the values lies."""
    values = sorted(values)
    return values[min(len(values) - 1, int(part * len(values)))]


def measure(name, words, folder, home, rounds, keys, idle):
    """Starts as often as there are rounds; the last one goes on to keys and rest."""
    result = {"start": [], "work": []}
    for number in range(rounds):
        program = Program(words, folder, home)
        started = program.start()
        if started is None:
            program.end()
            return None
        result["start"].append(started)
        result["work"].append(program.worked())
        if number < rounds - 1:
            program.end()
    result["memory"] = program.resident()
    before = program.worked()
    time.sleep(idle)
    result["idle"] = (program.worked() - before) / idle
    times, sizes, key = [], [], DOWN
    for _ in range(keys):
        answer = program.press(key)
        if answer is None:
            # The end of the list: back again.
            key = UP if key == DOWN else DOWN
            continue
        times.append(answer[0])
        sizes.append(answer[1])
    result["keys"], result["bytes"] = times, sizes
    if name == "waymark":
        panels = [program.press(b"%d" % (number % 10)) for number in range(51)]
        result["panels"] = [panel[0] for panel in panels if panel]
    program.end()
    return result


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("waymark")
    arguments.add_argument("floor")
    arguments.add_argument("--rounds", type=int, default=15)
    arguments.add_argument("--keys", type=int, default=300)
    arguments.add_argument("--idle", type=float, default=3)
    chosen = arguments.parse_args()
    folder = os.getcwd()
    calls = [["floor", chosen.floor], ["waymark", chosen.waymark]]
    for other in (["htop"], ["tig"], ["ncdu", "Sources"]):
        if shutil.which(other[0]):
            calls.append([other[0]] + other)
    print("| | start, ms | of the processor, ms | Down p50, ms | p99, ms | bytes a key | memory, MB | idle, ms a second | panel keys p50, p99, ms |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    results = {}
    with tempfile.TemporaryDirectory() as home:
        for name, *words in calls:
            result = measure(name, words, folder, home, chosen.rounds, chosen.keys, chosen.idle)
            if result is None or not result["keys"]:
                print(f"| {name} | did not draw | | | | | | | |")
                continue
            results[name] = row = [
                statistics.median(result["start"]), min(result["work"]), statistics.median(result["keys"]), share(result["keys"], 0.99),
                statistics.mean(result["bytes"]), result["memory"], result["idle"],
            ]
            panels = result.get("panels")
            told = f"{statistics.median(panels):.1f}, {share(panels, 0.99):.1f}" if panels else ""
            print(f"| {name} | " + " | ".join(f"{value:.2f}" for value in row) + f" | {told} |", flush=True)
    if "floor" in results and "waymark" in results:
        floor, ours = results["floor"], results["waymark"]
        print(
            f"\nwaymark beside floor: start {ours[0] - floor[0]:.1f} ms later, Down p50 {ours[2] / floor[2]:.2f} times, "
            f"p99 {ours[3] / floor[3]:.2f} times, bytes {ours[4] / floor[4]:.2f} times.")


if __name__ == "__main__":
    sys.exit(main())
