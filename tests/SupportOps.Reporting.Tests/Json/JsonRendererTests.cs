using System.Text.Json;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Json;

public sealed class JsonRendererTests
{
    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_WithFindings_ReadsAsVerified() => Snapshot.Verify(Reports.WithFindings.ToJson());

    [Fact]
    public void Report_ThatIsIncomplete_SaysSo()
    {
        using var document = JsonDocument.Parse(Reports.Incomplete.ToJson());

        Assert.Equal("incomplete", document.RootElement.GetProperty("verdict").GetString());
        Assert.False(document.RootElement.GetProperty("complete").GetBoolean());
        Assert.Contains(
            document.RootElement.GetProperty("findings").EnumerateArray(),
            finding => finding.GetProperty("code").GetString() == "AUD-LIST-INCOMPLETE");
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_OfAnyKind_IsValidJson(string name)
    {
        using var document = JsonDocument.Parse(Reports.OfAgentNamed(name).ToJson());

        Assert.Equal(
            name.Replace('\uD800', '\uFFFD'),
            document.RootElement.GetProperty("lists").GetProperty("full")[0].GetProperty("name").GetString());
    }
}
