#!/bin/sh
# What runs when the workbench starts, as the linker knows it: prints assets/start.txt anew, by which
# src/build.rs has it laid side by side. Needs valgrind, nm and python3.
#
#   cargo build --release --no-default-features
#   tests/start_order.sh target/release/avain PORTFOLIO > assets/start.txt
#
# PORTFOLIO is a file with accounts; it is copied first. A list that is not of this very program
# only costs memory: what it does not name lies where it would anyway.
set -eu
avain=${1:?usage: tests/start_order.sh AVAIN PORTFOLIO}
portfolio=${2:?usage: tests/start_order.sh AVAIN PORTFOLIO}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM
XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder XDG_STATE_HOME=$folder
export XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME
cp "$portfolio" "$folder/portfolio.db"

python3 - "$folder" "$avain" <<'RUN'
import collections, fcntl, os, pty, re, select, struct, subprocess, sys, termios, time
folder, avain = sys.argv[1:]
own = [avain, "--lang", "en", "--db", f"{folder}/portfolio.db"]

def run(command, keys):
    """Runs it in a terminal of the usual size; each key when all has been quiet for a while."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    has_drawn, last = False, time.time()
    while True:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                if not os.read(terminal, 65536):
                    break
            except OSError:
                break
            has_drawn, last = True, time.time()
        elif has_drawn and time.time() - last > 3 and keys:
            os.write(terminal, keys[:1])
            keys, last = keys[1:], time.time()
    os.waitpid(child, 0)

run(own, b"q")  # Everything is computed and kept.
told = f"{folder}/told"
run(["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={told}", *own], b"jjkq")
ran = {name for name in re.findall(r"fn=\(\d+\) ([^\s']+)", open(told).read())}

# A name ends with a number that another compiler makes another: it is left open, unless what it
# then stands for is far more than what ran.
def open_ended(name):
    name = re.sub(r"17h[0-9a-f]{16}E(\.llvm\.\d+)?$", "17h*", name)
    return re.sub(r"\.llvm\.\d+$", ".llvm.*", name)

size, used, names = collections.Counter(), collections.Counter(), collections.defaultdict(set)
for line in subprocess.run(["nm", "-S", avain], capture_output=True, text=True).stdout.splitlines():
    parts = line.split()
    if len(parts) == 4 and parts[2] in "tTwW":
        group, length = open_ended(parts[3]), int(parts[1], 16)
        size[group] += length
        if parts[3] in ran:
            used[group] += length
            names[group].add(parts[3])
lines = set()
for group in used:
    lines |= {group} if size[group] <= 2 * used[group] + 1024 else names[group]
print("\n".join(sorted(lines)))
RUN
