namespace SupportOps.Analyzers.Tests.TeamFiles;

/// <summary>A team file without a finding, with every field of the schema.</summary>
internal static class TeamFileText
{
    public const string Name = "ada_quill.yaml";

    public const string Valid = """
        # The file of one member.
        name: Ada Quill
        email: aquill@gitlab.example
        title: Support Engineer
        entity: GitLab Inc
        working_hours: 0900-1700 UTC
        reports_to: null
        region: EMEA
        start_date: '2022-03-14'
        calendly: https://calendly.com/ada-quill
        languages:
        - English
        - no
        pagerduty:
          id: PADA
        focuses:
        - name: Self-managed
          percentage: 50
        - name: ASE
          percentage: 50
          zendesk: global
          organizations:
          - id: 123
            percentage: 100
        zendesk:
          main:
            id: 5001
            groups: [General, "Second, quoted"]
            role: Staff
            show_in_signature: {gitlab_handle: true}
            alias: ''
          us-federal:
            id: 9000
            round_robin:
              active: true
              modifier: 0
        gitlab: {id: 2877, username: ada}
        slack: {id: UADA, username: "a\u00e9"}
        modules: []
        knowledge_areas:
        - name: Geo
          level: 2
        product_categories:
        - {name: CI/CD, level: 3}
        pronouns: |-
          they/them
          or any

        """;
}
