namespace SupportOps.TeamFiles.Tests.Members;

public sealed class RequiredFieldTests
{
    [Theory]
    [InlineData("name: null", "TY-REQUIRED name")]
    [InlineData("email:", "TY-REQUIRED email")]
    [InlineData("focuses: ~", "TY-REQUIRED focuses")]
    [InlineData("zendesk: NULL", "TY-REQUIRED zendesk")]
    [InlineData("name: 12", "TY-TYPE name")]
    [InlineData("zendesk: []", "TY-TYPE zendesk")]
    [InlineData("focuses: SaaS", "TY-TYPE focuses")]
    [InlineData("name: 'null'", "")]
    [InlineData("zendesk: {main: null}", "")]
    [InlineData("Name: x", "TY-UNKNOWN-KEY Name")]
    public void RequiredField_OfSomeValue_IsReportedWhenAbsent(string line, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With(line)));

    [Fact]
    public void EmptyMap_LacksTheFourRequiredFields() =>
        Assert.Equal(
            "TY-REQUIRED name; TY-REQUIRED email; TY-REQUIRED focuses; TY-REQUIRED zendesk",
            Findings.Of("{}"));

    [Fact]
    public void RequiredField_Null_IsReportedAtItsKey()
    {
        var finding = Assert.Single(Findings.Read(TeamFileText.With("email: null")).Findings);

        Assert.Equal((4, 1), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("reports_to: null")]
    [InlineData("zendesk: {main: {alias: ~}}")]
    [InlineData("title:")]
    [InlineData("entity: null")]
    [InlineData("region: null")]
    [InlineData("working_hours: ~")]
    [InlineData("start_date: null")]
    [InlineData("calendly: null")]
    [InlineData("languages: null")]
    [InlineData("languages: [null, English]")]
    [InlineData("pagerduty: null")]
    [InlineData("pagerduty: {id: null}")]
    [InlineData("gitlab: {id: null, username: null}")]
    [InlineData("slack:")]
    [InlineData("modules: ")]
    [InlineData("knowledge_areas: [{name: Geo, level: null}, null]")]
    [InlineData("product_categories: null")]
    [InlineData("pronouns: null")]
    [InlineData("zendesk: {main: {id: ~, groups: ~, role: ~, show_in_signature: {gitlab_handle: ~}, salutations: ~}}")]
    [InlineData("zendesk: {us-federal: {round_robin: {active: ~, modifier: ~}}}")]
    [InlineData("focuses: [{name: SaaS, percentage: 100, zendesk: null, organizations: ~}, null]")]
    public void OptionalField_Null_CountsAsAbsent(string line) =>
        Assert.Equal(string.Empty, Findings.Of(TeamFileText.With(line)));
}
