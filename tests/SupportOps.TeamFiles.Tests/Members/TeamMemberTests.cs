using SupportOps.Team;

namespace SupportOps.TeamFiles.Tests.Members;

public sealed class TeamMemberTests
{
    private const string Everything = """
        name: Ada Quill
        email: aquill@gitlab.example
        title: Support Engineer
        entity: GitLab Inc
        working_hours: 0900-1700 UTC
        reports_to: Ottoline Fernsby
        region: EMEA
        location: Somewhere
        tzdata_timezone: Europe/Berlin
        country: Nowhere
        start_date: 2022-03-14
        calendly: https://calendly.com/ada-quill
        languages: [English, no]
        pagerduty: {id: PADA}
        focuses:
        - name: Self-managed
          percentage: 40
        - organizations:
          - {id: 123, percentage: 100}
          zendesk: us-federal
          percentage: 60
          name: ASE
        zendesk:
          main:
            id: 5001
            groups: [General]
            role: Support Staff
            show_in_signature: {gitlab_handle: true}
            alias: ''
            salutations: [Regards]
            article_publisher: false
          us-federal:
            id: 0x2328
            round_robin: {active: true, modifier: 0}
        gitlab: {id: 2877, username: ada, works_account_deletion: true, notes_link: https://example.org}
        slack: {id: UADA, username: ada}
        modules: [Onboarding]
        knowledge_areas: [{name: Geo, level: 2}]
        product_categories: [{name: CI/CD, level: 3}]
        hobbies: [kites]
        pronouns: they/them
        """;

    [Fact]
    public void EveryField_IsMapped()
    {
        var member = Findings.Read(Everything).Member!;

        Assert.Equal(("a.yaml", "Ada Quill", "aquill@gitlab.example"), (member.File, member.Name, member.Email));
        Assert.Equal("Support Engineer", member.Title);
        Assert.Equal(new LegalEntity("GitLab Inc"), member.Entity);
        Assert.Equal(new WorkingHours("0900-1700 UTC", new(9, 0), new(17, 0), "UTC"), member.WorkingHours);
        Assert.Equal("Ottoline Fernsby", member.ReportsTo);
        Assert.Equal(Region.EuropeMiddleEastAfrica, member.Region);
        Assert.Equal(("Somewhere", "Europe/Berlin", "Nowhere"), (member.Location, member.TimeZone, member.Country));
        Assert.Equal(new DateOnly(2022, 3, 14), member.StartDate);
        Assert.Equal("https://calendly.com/ada-quill", member.Calendly);
        Assert.Equal(["English", "no"], member.Languages);
        Assert.Equal("PADA", member.PagerDutyId);
        Assert.Equal(new SlackAccount("UADA", "ada"), member.Slack);
        Assert.Equal(["Onboarding"], member.Modules);
        Assert.Equal([new Skill("Geo", SkillLevel.ReadyForTickets)], member.KnowledgeAreas);
        Assert.Equal([new Skill("CI/CD", SkillLevel.HelpsOthers)], member.ProductCategories);
        Assert.Equal(["kites"], member.Hobbies);
        Assert.Equal("they/them", member.Pronouns);
    }

    [Fact]
    public void Focuses_AreMapped()
    {
        var focuses = Findings.Read(Everything).Member!.Focuses;

        Assert.Equal((FocusName.SelfManaged, "Self-managed"), (focuses[0].Name, focuses[0].NameText));
        Assert.Equal([40, 60], focuses.Select(focus => focus.Percentage));
        Assert.Null(focuses[0].AseInstance);
        Assert.Equal((FocusName.Ase, AseInstance.UsFederal), (focuses[1].Name, focuses[1].AseInstance));
        Assert.Equal([new AseOrganization(123, 100)], focuses[1].AseOrganizations);
    }

    [Fact]
    public void Accounts_AreMapped()
    {
        var member = Findings.Read(Everything).Member!;

        var main = member.Zendesk.Main!;
        Assert.Equal(new ZendeskUserId(5001), main.Id);
        Assert.Equal(["General"], main.Groups);
        Assert.Equal(("Support Staff", true, string.Empty), (main.Role, main.ShowsGitLabHandle, main.Alias));
        Assert.Equal(["Regards"], main.Salutations);
        Assert.False(main.ArticlePublisher);
        Assert.Null(main.RoundRobin);
        Assert.Equal(new ZendeskUserId(9000), member.Zendesk.UsFederal!.Id);
        Assert.Equal(new RoundRobin(Active: true, Modifier: 0), member.Zendesk.UsFederal.RoundRobin);
        Assert.Equal(
            new GitLabAccount
            {
                Id = 2877,
                Username = "ada",
                WorksAccountDeletion = true,
                NotesLink = "https://example.org",
            },
            member.GitLab);
    }

    [Fact]
    public void WrongFields_LeaveTheOthersFilled()
    {
        var text = TeamFileText.With("name: 5\nregion: AMER\nlanguages: [1, English]\npronouns: she/her");

        var member = Findings.Read(text).Member!;

        Assert.Null(member.Name);
        Assert.Null(member.Region);
        Assert.Equal(["English"], member.Languages);
        Assert.Equal("she/her", member.Pronouns);
        Assert.Equal("aquill@gitlab.example", member.Email);
    }
}
