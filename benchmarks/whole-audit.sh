#!/usr/bin/env bash
# A whole audit as a process: time, CPU and the most memory, over HTTP on loopback, 1,000 members, every format of the report.
# Usage: benchmarks/whole-audit.sh [AGENTS ...]     1,000, 10,000 and 100,000 without arguments. Needs python3.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
tool=$root/src/SupportOps.Cli/bin/Release/net10.0/SupportOps.Cli.dll
[ -e "$tool" ] || dotnet build -c Release --nologo -v q "$root/src/SupportOps.Cli"
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

members=1000
mkdir "$work/team"
for number in $(seq 1 "$members"); do
    id=$((1000 + number))
    printf 'name: User %s\nemail: user%s@example.test\nfocuses:\n- name: SaaS\n  percentage: 100\nzendesk:\n  main:\n    id: %s\n' \
        "$id" "$id" "$id" > "$work/team/user$number.yaml"
done
# The pace is the vendor's limit, not ours: without it the figure would be the waiting.
echo '{"zendesk": {"global": {"requestsPerMinute": 100000}}}' > "$work/supportops.json"

cat > "$work/run.py" <<'PY'
import os, sys, time
tool, formats, agents = sys.argv[1], sys.argv[2].split(), sys.argv[3]
arguments = ["dotnet", tool, "audit", "zendesk", "--instance", "global", "--team", "team", "--quiet", "--fail-on", "never"]
arguments += ["--output", "audit.out"]
for name in formats:
    arguments += ["--report", f"{name}=audit.{name}"]
start = time.monotonic()
process = os.spawnvp(os.P_NOWAIT, "dotnet", arguments)
_, status, used = os.wait4(process, 0)
seconds = time.monotonic() - start
written = sum(os.path.getsize(f) for f in os.listdir(".") if f.startswith("audit."))
print(f"| {int(agents):,} | {len(formats) or 'text'} | {seconds:.2f} s | {used.ru_utime + used.ru_stime:.2f} s"
      f" | {used.ru_maxrss / 1024:.0f} MiB | {written / 1048576:.1f} MiB | {os.waitstatus_to_exitcode(status)} |", flush=True)
PY

echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores"
echo "| agents | formats | time | CPU | memory | written | exit code |"
echo "|---|---|---|---|---|---|---|"
for agents in "${@:-1000 10000 100000}"; do
    for size in $agents; do
        dotnet "$tool" emulate zendesk --agents "$size" > "$work/exports" 2>/dev/null &
        server=$!
        while ! grep -q ZD_TOKEN "$work/exports" 2>/dev/null; do kill -0 "$server"; sleep 0.1; done
        for formats in "" "markdown html json sarif junit codequality csv"; do
            rm -f "$work"/audit.*
            (cd "$work" && . ./exports && python3 run.py "$tool" "$formats" "$size")
        done
        kill "$server"
        wait "$server" 2>/dev/null || true
        server=
    done
done
