#!/usr/bin/env bash
# Walks through the first ten minutes of a newcomer, in a home folder that holds nothing, and prints the guide about it:
#
#   dotnet pack SupportOps.sln -o artifacts
#   eng/first-ten-minutes.sh artifacts > docs/guides/first-ten-minutes.md
#
# What stands in the guide is what the commands printed. A test walks again and compares, leaving out the seconds.
# It needs the .NET SDK, and the package sources of this machine for what our packages depend on.
set -euo pipefail
[ $# -eq 1 ] && [ -d "$1" ] || { echo "Name the folder that the packages were packed into." >&2; exit 2; }
feed=$(cd "$1" && pwd)
shown=$(sed -n 's#.*<VersionPrefix>\(.*\)</VersionPrefix>.*#\1#p' "$(dirname "$0")/../Directory.Build.props")
version=$(basename "$feed"/SupportOps.Abstractions.*.nupkg .nupkg); version=${version#SupportOps.Abstractions.}
walk=$(mktemp -d)
emulator=
trap '[ -z "$emulator" ] || kill "$emulator" 2>/dev/null || true; rm -rf "$walk"' EXIT

# The sources of this machine, before its home folder is left behind; that of our packages is added in the first step.
sources=$(dotnet nuget list source --format short | sed -n 's/^E //p')
for name in $(compgen -e | grep -E '^(ZD|GL|CALENDLY|SUPPORTOPS|GOOGLE)_' || true); do unset "$name"; done
export HOME="$walk/home" DOTNET_CLI_HOME="$walk/home" DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 NO_COLOR=1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false MSBUILDTERMINALLOGGER=off
unset NUGET_PACKAGES CI
mkdir -p "$HOME/.nuget/NuGet" "$walk/audits"
ln -s "$feed" "$HOME/artifacts"
cd "$walk/audits"
{
  echo '<configuration><packageSources>'
  number=0
  for source in $sources; do number=$((number + 1)); echo '<add key="machine-'$number'" value="'"$source"'" />'; done
  echo '</packageSources></configuration>'
} > "$HOME/.nuget/NuGet/NuGet.Config"

# Paths, ports, seconds and the version are of this run; the reader has others.
scrub() {
  sed -E -e "s#$walk/audits/?##g" -e "s#$walk/home#~#g" -e "s#$walk#~#g" -e "s#$feed#~/artifacts#g" -e 's#127\.0\.0\.1:[0-9]+#127.0.0.1:PORT#g' \
    -e "s#$(printf %s "$version" | sed 's/[.+]/\\&/g')#$shown#g" -e 's#[0-9]+ MiB are free#N MiB are free#' \
    -e 's/[0-9a-f]{64}/SHA-256/g' -e 's/[[:blank:]]+$//'
}

# step 'command' [expected exit code] [lines to show] [pattern of the lines to show]: runs it, prints it with what it
# printed and how long it took.
step() {
  local command=$1 expected=${2:-0} lines=${3:-1000} pattern=${4:-.*} start code=0 output
  start=$(date +%s%N)
  output=$(bash -c "$command" 2>&1) || code=$?
  local tenths=$((($(date +%s%N) - start) / 100000000))
  if [ "$code" -ne "$expected" ]; then
    printf '%s\nended with %s, expected was %s:\n%s\n' "$command" "$code" "$expected" "$output" >&2
    exit 1
  fi
  printf '```\n$ %s\n' "$(printf %s "$command" | scrub)"
  printf '%s\n' "$output" | scrub | grep -E "$pattern" | awk -v n="$lines" 'NR <= n { print } NR == n + 1 && n > 1 { print "..." }'
  printf '```\n\n%d.%d s, exit code %d.\n\n' $((tenths / 10)) $((tenths % 10)) "$code"
}
say() { printf '%s\n\n' "$1"; }

say '# The first ten minutes'
say '<!-- Written by eng/first-ten-minutes.sh from what the commands printed. Change the script, not this page. -->'
say 'Everything below was run in a home folder that held nothing, on a machine with the .NET SDK. The packages were made by
`dotnet pack SupportOps.sln -o ~/artifacts`, as they are on no public feed yet. The seconds are those of a machine with two cores.'
step "dotnet nuget add source ~/artifacts --name supportops"

say '## See it work'
say 'One command, nothing installed: four vendors on loopback, planted faults, and a count of what was found.'
step "dotnet dnx SupportOps.Cli@$version --yes -- demo --out out" 0 20

say '## A folder for your audits'
say 'The template has the team files, approvals, waivers, settings and the pipeline; the tool comes with it.'
step "dotnet new install SupportOps.Templates@$version" 0 1
step "dotnet new supportops-audit --output ." 0 2
step "dotnet tool restore" 0 4
step "dotnet supportops team check team"

say '## What is missing'
say 'Before the first audit `doctor` says what is not there yet. It ends with 2, because nothing is set up.'
step "dotnet supportops doctor" 2

say '## The first audit'
say 'Without an account at hand: `supportops emulate zendesk gitlab` in another terminal prints what to export. Then it is a real audit over
HTTP, of a team of one against an account of many.'
dotnet supportops emulate zendesk gitlab > "$walk/exports" 2>/dev/null & emulator=$!
for _ in $(seq 300); do [ "$(grep -c '^export' "$walk/exports")" -ge 5 ] && break; sleep 0.1; done
eval "$(cat "$walk/exports")"
export GL_URL GL_TOKEN ZD_URL ZD_USERNAME ZD_TOKEN
step "dotnet supportops doctor --instance global" 1
step "dotnet supportops audit zendesk --instance global --approved-administrators approved/global.json --report html=reports/global.html --publish gitlab --project support/tracker --dry-run --as-of 2026-01-02T06:00:00Z" 1 20

say '## Every quarter'
say 'The template came with this pipeline; `init` writes it into a folder that has none, for other instances or another policy.'
step "dotnet supportops init gitlab-ci --output pipeline.yml"
diff pipeline.yml .gitlab-ci.yml >&2 || { echo 'The pipeline of the template is not that of init.' >&2; exit 1; }

say '## In your own program'
step "dotnet new console --output own --framework net10.0" 0 1
cat > own/Program.cs <<'CODE'
using SupportOps.Auditing;
using SupportOps.TeamFiles;
using SupportOps.Zendesk;

using var agents = new ZendeskClient(
    new Uri(Setting("ZD_URL")), ZendeskCredential.ApiToken(Setting("ZD_USERNAME"), Setting("ZD_TOKEN")));
var noTestAccounts = AgentRule.Create(
    new RuleDescriptor
    {
        Code = "ACME-TEST-ACCOUNT",
        Title = "No agent is a test account",
        Severity = Severity.Low,
        Rationale = "A seat that nobody sits on costs as much as any other.",
        Remediation = "Give the seat back.",
        Source = "Acme access standard, section 2",
        Needs = SourceKinds.Agents,
    },
    subject => subject.Agent.Email?.StartsWith("test", StringComparison.OrdinalIgnoreCase) == true
        ? RuleResult.Fail($"Agent {subject.Agent.Id} is a test account.")
        : RuleResult.Pass);
var report = await new AccessAuditor(new TeamFolder("team"), agents)
    .RunAsync(AuditPolicy.ZendeskGlobal.With(noTestAccounts));
Console.WriteLine($"{(report.IsComplete ? "all" : "NOT all")} was read, {report.Findings.Count} findings");

static string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new ArgumentException(name);
CODE
say 'The same audit in `own/Program.cs`, with a rule of your own:'
printf '```csharp\n%s\n```\n\n' "$(cat own/Program.cs)"
step "dotnet add own package SupportOps.Zendesk --version $version" 0 1 'PackageReference .* added'
step "dotnet add own package SupportOps.TeamFiles --version $version" 0 1 'PackageReference .* added'
step "dotnet run --project own"

say '## In your build'
say 'A role id pasted from somewhere, and the package that knows its name:'
cat > own/Staff.cs <<'CODE'
using SupportOps.Auditing;

internal static class Staff
{
    public static bool IsLight(Agent agent) => agent.CustomRole == new RoleId(360004984553);
}
CODE
printf '```csharp\n%s\n```\n\n' "$(cat own/Staff.cs)"
step "dotnet add own package SupportOps.Analyzers --version $version" 0 1 'PackageReference .* added'
step "dotnet build own --no-incremental -v quiet -clp:NoSummary | grep -o 'warning SOP.*' | sort -u"

say '## And then'
say '- [Run the quarterly audit](quarterly-audit.md): tokens, approvals, waivers, the schedule.
- [Write your own rule](own-rule.md) and [policies without C#](policies.md).
- [What is set up, reachable and permitted](doctor.md), [errors and what to do](errors.md).'
