namespace SupportOps.TeamFiles.Tests.Members;

public sealed class KeyTests
{
    [Theory]
    [InlineData("prononus: they", "TY-UNKNOWN-KEY prononus")]
    [InlineData("prononus: null", "TY-UNKNOWN-KEY prononus")]
    [InlineData("article_publisher: true", "TY-UNKNOWN-KEY article_publisher")]
    [InlineData("pagerduty: {id: PX, name: x}", "TY-UNKNOWN-KEY pagerduty.name")]
    [InlineData("slack: {email: x}", "TY-UNKNOWN-KEY slack.email")]
    [InlineData("gitlab: {name: x}", "TY-UNKNOWN-KEY gitlab.name")]
    [InlineData("zendesk: {sandbox: {id: x, foo: 1}}", "TY-UNKNOWN-KEY zendesk.sandbox")]
    [InlineData("zendesk: {us_federal: {id: 1}}", "TY-UNKNOWN-KEY zendesk.us_federal")]
    [InlineData("zendesk: {main: {round_robin: {active: true}}}", "TY-UNKNOWN-KEY zendesk.main.round_robin")]
    [InlineData("zendesk: {main: {show_in_signature: {x: 1}}}", "TY-UNKNOWN-KEY zendesk.main.show_in_signature.x")]
    [InlineData(
        "zendesk: {us-federal: {round_robin: {weight: 1}}}",
        "TY-UNKNOWN-KEY zendesk.us-federal.round_robin.weight")]
    [InlineData("focuses: [{name: SaaS, percentage: 100, share: 1}]", "TY-UNKNOWN-KEY focuses[0].share")]
    [InlineData(
        "focuses: [{name: ASE, percentage: 100, organizations: [{id: 1, percentage: 100, name: x}]}]",
        "TY-UNKNOWN-KEY focuses[0].organizations[0].name")]
    [InlineData("knowledge_areas: [{name: Geo, lvl: 2}]", "TY-UNKNOWN-KEY knowledge_areas[0].lvl")]
    [InlineData("<<: {name: x}", "TY-UNKNOWN-KEY <<")]
    public void Key_OfNeitherSchema_IsAWarning(string line, string expected)
    {
        var reading = Findings.Read(TeamFileText.With(line));

        Assert.Equal(expected + " warning", string.Join("; ", reading.Findings.Select(Findings.Describe)));
        Assert.True(reading.Valid);
    }

    [Theory]
    [InlineData("location: Nowhere", "TY-DEPRECATED-KEY location")]
    [InlineData("tzdata_timezone: Europe/Berlin", "TY-DEPRECATED-KEY tzdata_timezone")]
    [InlineData("country: [x]", "TY-DEPRECATED-KEY country")]
    [InlineData("hobbies: kites", "TY-DEPRECATED-KEY hobbies")]
    [InlineData("hobbies: null", "TY-DEPRECATED-KEY hobbies")]
    [InlineData("gitlab: {works_account_deletion: true}", "TY-DEPRECATED-KEY gitlab.works_account_deletion")]
    [InlineData("gitlab: {notes_link: https://example.org}", "TY-DEPRECATED-KEY gitlab.notes_link")]
    [InlineData("zendesk: {main: {article_publisher: true}}", "TY-DEPRECATED-KEY zendesk.main.article_publisher")]
    [InlineData(
        "zendesk: {us-federal: {article_publisher: x}}",
        "TY-DEPRECATED-KEY zendesk.us-federal.article_publisher")]
    public void Key_OfTheFormerSchema_IsAnInfo(string line, string expected)
    {
        var reading = Findings.Read(TeamFileText.With(line));

        Assert.Equal(expected + " info", string.Join("; ", reading.Findings.Select(Findings.Describe)));
        Assert.True(reading.Valid);
    }

    [Theory]
    [InlineData("prononus: x", "`prononus` is no key of a team file; `pronouns` is probably meant.")]
    [InlineData("username: x", "`username` does not belong here.")]
    [InlineData("shoe_size: x", "`shoe_size` is no key of a team file.")]
    [InlineData("\"a\\u202Eb\\n\": x", "`a<U+202E>b<U+000A>` is no key of a team file.")]
    public void Message_OfAnUnknownKey_SaysWhatWasProbablyMeant(string line, string expected)
    {
        var finding = Assert.Single(Findings.Read(TeamFileText.With(line)).Findings);

        Assert.StartsWith(expected, finding.Message, StringComparison.Ordinal);
    }
}
