using SupportOps.Auditing;

namespace SupportOps.Cli.Pipelines;

/// <summary>The pipeline of the quarterly audit for GitLab: one job for each instance.</summary>
internal sealed record GitLabPipeline
{
    /// <summary>When GitLab is to start it: at 06:00 on the first day of each quarter.</summary>
    public const string Cron = "0 6 1 1,4,7,10 *";

    /// <summary>The jobs, one for each instance.</summary>
    public required IReadOnlyList<PipelineJob> Jobs { get; init; }

    /// <summary>Name of a ready policy, or a policy file of the repository.</summary>
    public required string Policy { get; init; }

    /// <summary>Folder of the team files in the repository.</summary>
    public required string Team { get; init; }

    /// <summary>The variables that hold what no file may hold, by what they are for.</summary>
    public IEnumerable<(string Name, string Meaning)> Secrets =>
    [
        .. Jobs.DistinctBy(job => job.VariablePrefix, StringComparer.Ordinal).SelectMany(
            job => SecretsOf(job.VariablePrefix, job.Instance.Title)),
        ("GL_TOKEN", "access token with the scope api, if the reports are to be kept as issues of this project"),
    ];

    /// <summary>The file, lines ended by <c>\n</c>.</summary>
    public string ToYaml() =>
        (Head() + GitLabPipelineText.Job + string.Concat(Jobs.Select(job => OfInstance(job.Instance))))
            .ReplaceLineEndings("\n");

    private static IEnumerable<(string Name, string Meaning)> SecretsOf(string prefix, string title) =>
    [
        (prefix + "URL", $"address of {title}, for example https://acme.zendesk.com"),
        (prefix + "USERNAME", "e-mail address of the token's user, an administrator of Zendesk"),
        (prefix + "TOKEN", "API token (or " + prefix + "OAUTH_TOKEN, with the scope read)"),
    ];

    private string Head() =>
        $"""
        # The quarterly access audit, as `supportops init gitlab-ci` wrote it. It is yours: change what you like.
        #
        # 1. Schedule: Build > Pipeline schedules > New schedule, custom cron `{Cron}`, zone UTC. GitLab keeps the
        #    schedule, not this file. `New pipeline` in the web interface starts it as well, for a first try.
        # 2. Variables: Settings > CI/CD > Variables, each of them masked, hidden and protected. Never write a value
        #    here. Give each the environment scope of its job, so that no job sees the token of another instance.
        {string.Join('\n', Secrets.Select(secret => $"#      {secret.Name,-15} {secret.Meaning}"))}
        # 3. Files of the repository, all but the first optional:
        #      {Team + "/",-28} the Support Team files
        #      approved/INSTANCE.json       who may be administrator
        #      waivers.yaml                 findings that somebody accepts until a day
        #      baseline/INSTANCE.json       the report to compare with; without it that of the newest earlier quarter
        #                                   in the cache
        #      policies/NAME.yaml           a policy of your own, if POLICY names it

        workflow:
          rules:
            - if: $CI_PIPELINE_SOURCE == "schedule"
            - if: $CI_PIPELINE_SOURCE == "web"

        stages:
          - audit

        variables:
          POLICY: "{Policy}"
          TEAM: "{Team}"
          FAIL_ON: "low"


        """;

    private static string OfInstance(ZendeskInstance instance) =>
        $"""

        audit-{instance.Name}:
          extends: .access-audit
          environment:
            name: audit-{instance.Name}
            action: access
          variables:
            INSTANCE: "{instance.Name}"

        """;
}
