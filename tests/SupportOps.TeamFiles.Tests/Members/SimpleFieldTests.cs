using SupportOps.Team;

namespace SupportOps.TeamFiles.Tests.Members;

public sealed class SimpleFieldTests
{
    [Theory]
    [InlineData("entity: GitLab Ltd", "TY-ENTITY entity")]
    [InlineData("entity: gitlab inc", "TY-ENTITY entity")]
    [InlineData("entity: 'GitLab Inc '", "TY-ENTITY entity")]
    [InlineData("entity: GitLab PTY Ltd NZ", "")]
    [InlineData("region: AMER", "TY-REGION region")]
    [InlineData("region: emea", "TY-REGION region")]
    [InlineData("region: AMER-W", "")]
    [InlineData("region: ''", "TY-REGION region")]
    public void ListedValue_IsCheckedBySpelling(string line, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With(line)));

    [Fact]
    public void Entity_OfAnotherCompany_ComesFromTheOptions()
    {
        var options = new TeamFileOptions { Entities = [new("Acme BV")] };

        var member = Findings.Read(TeamFileText.With("entity: Acme BV"), options).Member!;

        Assert.Equal(new LegalEntity("Acme BV"), member.Entity);
        Assert.Equal("TY-ENTITY entity", Findings.Of(TeamFileText.With("entity: GitLab Inc"), options));
    }

    [Theory]
    [InlineData("2022-03-14", "")]
    [InlineData("'2024-02-29'", "")]
    [InlineData("2023-02-29", "TY-START-DATE start_date")]
    [InlineData("14/03/2022", "TY-START-DATE start_date")]
    [InlineData("2022-3-14", "TY-START-DATE start_date")]
    [InlineData("2022-03-14T00:00:00Z", "TY-START-DATE start_date")]
    [InlineData("' 2022-03-14'", "TY-START-DATE start_date")]
    public void StartDate_IsAnIsoDay(string value, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With("start_date: " + value)));

    [Theory]
    [InlineData("https://calendly.com/ada-quill", "")]
    [InlineData("https://calendly.com/ada-quill/", "")]
    [InlineData("calendly.com/ada-quill", "")]
    [InlineData("//calendly.com/ada-quill?month=2026-01&a=/b/c#/x", "")]
    [InlineData("https://calendly.com", "")]
    [InlineData("https://calendly.com/ada-quill/support-60", "TY-CALENDLY-EVENT-LINK calendly")]
    [InlineData("https://calendly.com/ada-quill/support-60/", "TY-CALENDLY-EVENT-LINK calendly")]
    [InlineData("calendly.com/ada-quill/support-60?x=1", "TY-CALENDLY-EVENT-LINK calendly")]
    [InlineData("https://calendly.com/d/abc/support", "TY-CALENDLY-EVENT-LINK calendly")]
    public void Calendly_IsTheMainPage(string link, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With($"calendly: '{link}'")));

    [Theory]
    [InlineData("knowledge_areas: [{name: Geo, level: 1}, {name: CI, level: 3}]", "")]
    [InlineData("knowledge_areas: [{name: Geo, level: 4}]", "TY-KNOWLEDGE-LEVEL knowledge_areas[0].level")]
    [InlineData("knowledge_areas: [{name: Geo, level: 0}]", "TY-KNOWLEDGE-LEVEL knowledge_areas[0].level")]
    [InlineData("product_categories: [{level: 1}, {level: '2'}]", "TY-KNOWLEDGE-LEVEL product_categories[1].level")]
    [InlineData("product_categories: [{level: 2.5}]", "TY-KNOWLEDGE-LEVEL product_categories[0].level")]
    [InlineData("product_categories: [{level: 2.0}]", "TY-KNOWLEDGE-LEVEL product_categories[0].level")]
    [InlineData("product_categories: [{level: true}]", "TY-KNOWLEDGE-LEVEL product_categories[0].level")]
    [InlineData("product_categories: [{level: [2]}]", "TY-KNOWLEDGE-LEVEL product_categories[0].level")]
    [InlineData("product_categories: [{level: 0x2}, {level: +3}, {name: x}]", "")]
    public void Level_IsTheInteger1To3(string line, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With(line)));
}
