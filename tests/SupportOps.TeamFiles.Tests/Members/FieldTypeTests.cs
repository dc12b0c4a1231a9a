namespace SupportOps.TeamFiles.Tests.Members;

public sealed class FieldTypeTests
{
    [Theory]
    [InlineData("name: true", "TY-TYPE name")]
    [InlineData("title: 1.5", "TY-TYPE title")]
    [InlineData("title: [a]", "TY-TYPE title")]
    [InlineData("entity: 5", "TY-TYPE entity")]
    [InlineData("region: {a: b}", "TY-TYPE region")]
    [InlineData("working_hours: 0900", "TY-TYPE working_hours")]
    [InlineData("start_date: 20220314", "TY-TYPE start_date")]
    [InlineData("calendly: 1", "TY-TYPE calendly")]
    [InlineData("reports_to: false", "TY-TYPE reports_to")]
    [InlineData("languages: English", "TY-TYPE languages")]
    [InlineData("languages: {a: English}", "TY-TYPE languages")]
    [InlineData("languages: [English, 1, [x]]", "TY-TYPE languages[1]; TY-TYPE languages[2]")]
    [InlineData("modules: [true]", "TY-TYPE modules[0]")]
    [InlineData("pagerduty: PX", "TY-TYPE pagerduty")]
    [InlineData("pagerduty: {id: 12345}", "TY-TYPE pagerduty.id")]
    [InlineData("gitlab: {id: '7', username: 7}", "TY-TYPE gitlab.id; TY-TYPE gitlab.username")]
    [InlineData("gitlab: []", "TY-TYPE gitlab")]
    [InlineData("slack: {id: 1e3, username: 0x1F}", "TY-TYPE slack.id; TY-TYPE slack.username")]
    [InlineData("knowledge_areas: {name: a}", "TY-TYPE knowledge_areas")]
    [InlineData("knowledge_areas: [Geo]", "TY-TYPE knowledge_areas[0]")]
    [InlineData("product_categories: [{name: 2}]", "TY-TYPE product_categories[0].name")]
    [InlineData("pronouns: 0o7", "TY-TYPE pronouns")]
    [InlineData("zendesk: {main: yes}", "TY-TYPE zendesk.main")]
    [InlineData("zendesk: {main: {id: '5001'}}", "TY-TYPE zendesk.main.id")]
    [InlineData("zendesk: {main: {id: 5001.0}}", "TY-TYPE zendesk.main.id")]
    [InlineData("zendesk: {main: {id: 9223372036854775808}}", "TY-TYPE zendesk.main.id")]
    [InlineData("zendesk: {main: {id: 0xFFFFFFFFFFFFFFFF}}", "TY-TYPE zendesk.main.id")]
    [InlineData("zendesk: {main: {id: 002}}", "TY-TYPE zendesk.main.id")]
    [InlineData("gitlab: {id: 010}", "TY-TYPE gitlab.id")]
    [InlineData("zendesk: {main: {groups: General}}", "TY-TYPE zendesk.main.groups")]
    [InlineData("zendesk: {main: {salutations: [1]}}", "TY-TYPE zendesk.main.salutations[0]")]
    [InlineData("zendesk: {main: {show_in_signature: true}}", "TY-TYPE zendesk.main.show_in_signature")]
    [InlineData(
        "zendesk: {main: {show_in_signature: {gitlab_handle: yes}}}",
        "TY-TYPE zendesk.main.show_in_signature.gitlab_handle")]
    [InlineData("zendesk: {main: {alias: false}}", "TY-TYPE zendesk.main.alias")]
    [InlineData("zendesk: {us-federal: {round_robin: true}}", "TY-TYPE zendesk.us-federal.round_robin")]
    [InlineData(
        "zendesk: {us-federal: {round_robin: {active: 1, modifier: '1'}}}",
        "TY-TYPE zendesk.us-federal.round_robin.active; TY-TYPE zendesk.us-federal.round_robin.modifier")]
    public void Field_OfAnotherType_IsReported(string line, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With(line)));

    [Theory]
    [InlineData("name: no")]
    [InlineData("name: '12'")]
    [InlineData("title: 2022-03-14")]
    [InlineData("languages: [no, yes, on, 12:30, 1_000]")]
    [InlineData("pagerduty: {id: 12345X}")]
    [InlineData("pagerduty: {id: \"12345\"}")]
    [InlineData("pagerduty:\n  id: |\n    12345")]
    [InlineData("slack: {id: 1e, username: 0x}")]
    [InlineData("pronouns: ''")]
    [InlineData("gitlab: {id: 0}")]
    [InlineData("zendesk: {main: {id: 9223372036854775807}, us-federal: {id: 0x1389}}")]
    [InlineData("zendesk: {us-federal: {round_robin: {active: TRUE, modifier: 0.5}}}")]
    public void Field_OfItsType_IsNotReported(string line) =>
        Assert.Equal(string.Empty, Findings.Of(TeamFileText.With(line)));

    [Fact]
    public void Message_NamesBothTypesAndTheRemedy()
    {
        var finding = Assert.Single(Findings.Read(TeamFileText.With("pagerduty: {id: 12345}")).Findings);

        Assert.StartsWith(
            "`pagerduty.id` is a whole number, but must be text. Write", finding.Message, StringComparison.Ordinal);
    }
}
