#!/usr/bin/env bash
# What the rules cost and report in code that is not ours: milliseconds and findings for 1,000 lines and rule, and crashes.
# Usage: benchmarks/foreign-code.sh FOLDER [FOLDER ...]     folders of C# source; each is one compilation.
set -eu
cd "$(dirname "$0")"
exec dotnet run -c Release --project SupportOps.Benchmarks -- foreign "$@"
