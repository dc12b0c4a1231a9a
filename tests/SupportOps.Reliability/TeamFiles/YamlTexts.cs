namespace SupportOps.Reliability.TeamFiles;

/// <summary>A right file of each kind.</summary>
internal static class YamlTexts
{
    private const string Team = """
        # One person of the team.
        name: Ada Pine
        email: apine@x.test
        alias: "ada \"the tree\" pine"
        region: EMEA
        working_hours: 0900-1700 Europe/Berlin
        focuses:
        - name: SaaS
          percentage: 60
        - {name: Self-managed, percentage: 40}
        skills: [billing, 'single sign-on']
        notes: >-
          folded text
          of two lines
        zendesk:
          main:
            id: 1234567890123
            groups:
            - Support EMEA
          us-federal:
            id: 42

        """;

    private const string Waivers = """
        - rule: ZD-UNEXPECTED-ADMIN
          subject: a@x.test
          owner: b@x.test
          reason: on-call cover
          ticket: OPS-12
          expires: 2026-03-31
          created: 2026-01-01

        """;

    private const string Policy = """
        name: acme
        instance: {name: acme, title: Acme, block: main}
        roles: {light: 111, administrator: 222}
        rules: {ZD-SUSPENDED: critical, ZD-MISSING-USER: off}
        approved_administrators: [boss@acme.test]
        tripwire_percent: 12.5
        waivers: {longest_term_months: 6, wildcards: true}

        """;

    public static string Of(YamlKind kind) => kind switch
    {
        YamlKind.Team => Team,
        YamlKind.Waivers => Waivers,
        _ => Policy,
    };
}
