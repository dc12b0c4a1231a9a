using SupportOps.Cli.Auditing;

namespace SupportOps.Cli.Tests.Commands;

public sealed class MistakenFileTests
{
    [Theory]
    [InlineData("{\"users\":[]}", "a users file")]
    [InlineData("[{\"id\":1}]", "a users file")]
    [InlineData("{\"schemaVersion\":1,\"verdict\":\"clean\",\"findings\":[]}", "a report")]
    [InlineData("{\"schemaVersion\":1,\"snapshot\":{}}", "a snapshot")]
    [InlineData("{\"approvedAdministrators\":[]}", "a list of approved administrators")]
    [InlineData("{}", "JSON of another kind")]
    [InlineData("5", "JSON of another kind")]
    [InlineData("{\"snapshot\":{", null)]
    [InlineData("", null)]
    public void Kind_IsKnownByItsMembers(string text, string? kind)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);

            Assert.Equal(kind, JsonFileKind.Of(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
