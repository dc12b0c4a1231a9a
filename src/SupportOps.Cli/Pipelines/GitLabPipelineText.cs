namespace SupportOps.Cli.Pipelines;

/// <summary>The part of the pipeline that is the same for every instance.</summary>
/// <remarks>
/// The lines of both scripts run in one shell, which ends with the first that fails: the exit code of the audit is
/// kept, so that an incomplete audit never becomes the next baseline, and whatever else fails gets a code of its own,
/// because 1 means findings. A run that is repeated compares with the same earlier quarter as the first one did.
/// Source: GitLab documentation, CI/CD YAML reference.
/// </remarks>
internal static class GitLabPipelineText
{
    public const string Job =
        """
        .access-audit:
          stage: audit
          image: mcr.microsoft.com/dotnet/sdk:10.0
          timeout: 30 minutes
          before_script:
            - dotnet tool restore || exit 2
          script:
            - mkdir -p audit .audit-baseline || exit 2
            - period="${PERIOD:-$(date -u +%Y-Q%q)}"
            - set -- --policy "$POLICY" --fail-on "$FAIL_ON" --period "$period"
            - if [ -f waivers.yaml ]; then set -- "$@" --waivers waivers.yaml; fi
            # The newest report before this quarter: a second run in a quarter never compares with the first.
            - >-
              last="$( (ls .audit-baseline; echo "$period.json") | LC_ALL=C sort
              | sed "/^$period/,\$d" | tail -n 1)"
            - if [ -n "$last" ]; then last=".audit-baseline/$last"; fi
            - if [ -f "baseline/$INSTANCE.json" ]; then last="baseline/$INSTANCE.json"; fi
            - if [ -n "$last" ]; then set -- "$@" --baseline "$last"; fi
            - approved="approved/$INSTANCE.json"
            - if [ ! -f "$approved" ]; then approved=; fi
            - project=
            - if [ -n "${GL_TOKEN:-}" ]; then project="$CI_PROJECT_PATH"; fi
            - export GL_URL="${GL_URL:-$CI_SERVER_URL}"
            - >-
              code=0; dotnet supportops audit zendesk --instance "$INSTANCE" --team "$TEAM" "$@"
              ${approved:+--approved-administrators "$approved"} ${project:+--publish gitlab --project "$project"}
              --report html="audit/$INSTANCE.html" --report markdown="audit/$INSTANCE.md"
              --report json="audit/$INSTANCE.json" --report csv="audit/$INSTANCE.csv" --report junit=audit/junit.xml
              --report codequality=audit/codequality.json --save-snapshot "audit/$INSTANCE.snapshot.json"
              || code=$?
            # Everything the reports were made of, the baseline too, as one file; the log has its SHA-256.
            - snapshot="audit/$INSTANCE.snapshot.json"
            - packed=0
            - >-
              if [ -f "$snapshot" ]; then
              dotnet supportops evidence pack "audit/$INSTANCE.zip" --force --snapshot "$snapshot" "$@" || packed=$?; fi
            - if [ ! -f "audit/$INSTANCE.zip" ]; then echo "There is no archive of this audit." >&2; fi
            # An open AUD-TRIPWIRE asks whether the right account was read: no baseline until a waiver answers.
            - >-
              if [ "$code" -le 1 ] && ! grep -Eq 'AUD-TRIPWIRE"?,[^,]*,"?open"?,' "audit/$INSTANCE.csv"; then
              cp "audit/$INSTANCE.json" ".audit-baseline/$period.json" || exit 4; fi
            - if [ "$code" -eq 0 ] && [ "$packed" -ne 0 ]; then exit 4; fi
            - exit "$code"
          # 1: there are findings, a warning. 2 usage, 3 permission and 4 no verdict fail the pipeline.
          allow_failure:
            exit_codes: 1
          cache:
            key: audit-baseline-$INSTANCE
            paths:
              - .audit-baseline/
            when: always
          # Personal data: kept until the audit after the next, for those who may see the code.
          artifacts:
            when: always
            access: developer
            expire_in: 200 days
            paths:
              - audit/
            reports:
              junit: audit/junit.xml
              codequality: audit/codequality.json

        """;
}
