namespace SupportOps.Cli.Pipelines;

/// <summary>The part of the pipeline that is the same for every instance.</summary>
/// <remarks>
/// The lines of both scripts run in one shell, which ends with the first that fails: the exit code of the audit is
/// kept, so that an incomplete audit never becomes the next baseline, and whatever else fails gets a code of its own,
/// because 1 means findings. Source: GitLab documentation, CI/CD YAML reference.
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
            - set -- --instance "$INSTANCE" --team "$TEAM" --policy "$POLICY" --fail-on "$FAIL_ON"
            - approved="approved/$INSTANCE.json"
            - if [ -f "$approved" ]; then set -- "$@" --approved-administrators "$approved"; fi
            - if [ -f waivers.yaml ]; then set -- "$@" --waivers waivers.yaml; fi
            - last=.audit-baseline/report.json
            - if [ -f "baseline/$INSTANCE.json" ]; then cp "baseline/$INSTANCE.json" "$last" || exit 4; fi
            - if [ -f "$last" ]; then set -- "$@" --baseline "$last"; fi
            - if [ -n "${GL_TOKEN:-}" ]; then set -- "$@" --publish gitlab --project "$CI_PROJECT_PATH"; fi
            - export GL_URL="${GL_URL:-$CI_SERVER_URL}"
            - >-
              code=0; dotnet supportops audit zendesk "$@"
              --report html="audit/$INSTANCE.html" --report markdown="audit/$INSTANCE.md"
              --report json="audit/$INSTANCE.json" --report junit=audit/junit.xml
              --report codequality=audit/codequality.json --save-snapshot "audit/$INSTANCE.snapshot.json"
              || code=$?
            - if [ "$code" -le 1 ]; then cp "audit/$INSTANCE.json" "$last" || exit 4; fi
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
