#!/usr/bin/env bash
# What starting the tool costs in each form it can have: milliseconds, medians of rounds in which the forms take turns.
# Limit row: an empty program. Usage: benchmarks/start-up.sh [ROUNDS], 15 by default; linux-x64 only.
set -eu
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
rounds=${1:-15}
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi; rm -rf "$work"' EXIT

mkdir "$work/source" "$work/team"
cat > "$work/source/hello.csproj" <<'END'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
</Project>
END
echo 'System.Console.WriteLine("hello");' > "$work/source/Program.cs"
# Our own rules are another framework's assembly, which a trimmed publish would try to trim; the lock files stay as they are.
publish() {
  dotnet publish "$1" -c Release -o "$work/$2" --verbosity quiet -p:GuardedByOwnRules=false \
    -p:NuGetLockFilePath=obj/start-up.lock.json "${@:3}" >&2
}
publish "$work/source" hello
publish src/SupportOps.Cli jit
publish src/SupportOps.Cli ahead --runtime linux-x64
publish src/SupportOps.Cli trimmed --runtime linux-x64 --self-contained -p:PublishTrimmed=true -p:PublishSingleFile=true
dotnet restore src/SupportOps.Cli --verbosity quiet >&2

for number in $(seq 200); do
  printf 'name: Member %s\nemail: member%s@acme.example\nfocuses:\n  - name: Security\n    percentage: 100\nzendesk:\n  main:\n    id: %s\n' \
    "$number" "$number" "$number" > "$work/team/member_$number.yaml"
done

"$work/ahead/SupportOps.Cli" emulate zendesk --agents 1000 > "$work/server" &
server=$!
for _ in $(seq 100); do
  if grep -q ZD_TOKEN "$work/server"; then break; fi
  sleep 0.1
done
eval "$(grep '^export' "$work/server")"

once() {
  local start=${EPOCHREALTIME/[.,]/}
  "$@" > /dev/null 2>&1 || [ $? -eq 1 ] || { echo "failed: $*" >&2; exit 1; }
  local end=${EPOCHREALTIME/[.,]/}
  echo $((end - start))
}
form() {
  case $1 in
    hello) once "$work/hello/hello" ;;
    *-version) once "$work/${1%-*}/SupportOps.Cli" --version ;;
    *-audit) once "$work/${1%-*}/SupportOps.Cli" audit zendesk --instance global --team "$work/team" ;;
  esac
}
forms="hello jit-version ahead-version trimmed-version jit-audit ahead-audit trimmed-audit"
for form in $forms; do form "$form" > /dev/null; done
for _ in $(seq "$rounds"); do
  for form in $forms; do form "$form" >> "$work/$form.times"; done
done

echo "load $(cut -d' ' -f1-3 /proc/loadavg), $rounds rounds, $(nproc) cores"
for form in $forms; do
  sort -n "$work/$form.times" | awk -v form="$form" '{ t[NR] = $1 } END { printf "%-16s %7.1f ms\n", form, t[int((NR + 1) / 2)] / 1000 }'
done
