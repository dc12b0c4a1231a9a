namespace SupportOps.Benchmarks.TeamFiles;

/// <summary>A complete team file of schema 2026, about 70 lines.</summary>
internal static class SampleTeamFile
{
    public const string Text = """
        name: Wanda Tallfellow
        email: wtallfellow@support.example
        title: Senior Support Engineer
        entity: GitLab Inc
        working_hours: 0800-1600 Central time
        reports_to: Orson Highgate
        region: AMER-C
        start_date: '2021-08-16'
        calendly: https://calendly.com/wanda-tallfellow
        languages:
        - English
        - Spanish
        pagerduty:
          id: PWANDA1
        focuses:
        - name: SaaS
          percentage: 40
        - name: US Federal
          percentage: 40
        - name: ASE
          percentage: 20
          zendesk: us-federal
          organizations:
          - id: 361234567890
            percentage: 60
          - id: 361234567891
            percentage: 40
        zendesk:
          main:
            id: 361112223334
            groups:
            - General
            - SaaS
            role: Support Staff
            show_in_signature:
              gitlab_handle: true
            alias: ''
            salutations:
            - Best regards
            - Kind regards
          us-federal:
            id: 371112223334
            groups:
            - Support
            role: Support US Federal Staff
            alias: ''
            salutations: []
            round_robin:
              active: true
              modifier: 1
        gitlab:
          id: 4711
          username: wtallfellow
        slack:
          id: U0WANDA99
          username: wtallfellow
        modules:
        - Git Basics
        - GitLab Installation
        - SAML
        knowledge_areas:
        - name: GitLab Runner
          level: 2
        - name: Geo
          level: 3
        product_categories:
        - name: CI/CD
          level: 2
        - name: Container Registry
          level: 1
        pronouns: she/her
        """;
}
