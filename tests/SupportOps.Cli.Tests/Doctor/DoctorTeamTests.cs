namespace SupportOps.Cli.Tests.Doctor;

/// <summary>What keeps team files from being audited, found before an audit.</summary>
public sealed class DoctorTeamTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Team_ThatIsRight_IsOk()
    {
        var result = await CheckAsync();

        Assert.Equal((0, "ok"), (result.ExitCode, result.Line("team").Status));
    }

    [Fact]
    public async Task Folder_ThatDoesNotExist_FailsWith2()
    {
        var result = await _place.DoctorAsync("--team", _place.PathOf("nowhere"));

        Assert.Equal((2, "failed"), (result.ExitCode, result.Line("team").Status));
        Assert.Contains("nowhere", result.Line("team").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_ThatIsEmpty_FailsWith4()
    {
        var result = await _place.DoctorAsync("--team", Directory.CreateDirectory(_place.PathOf("empty")).FullName);

        Assert.Equal((4, "failed"), (result.ExitCode, result.Line("team").Status));
        Assert.Contains("no *.yaml", result.Line("team").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: A\n\tb: c\n", "tab", "2:1")]
    [InlineData("a: &a [x]\nb: [*a, *a]\n", "anchor", "1:")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1", "deep", "1:")]
    [InlineData("name: A\nname: B\n", "twice", "2:1")]
    [InlineData("a: [", "cannot be parsed", "2:1")]
    public async Task File_ThatCannotBeRead_FailsWith4AndSaysWhere(string text, string reason, string place)
    {
        _place.Write("team/bob.yaml", text);

        var result = await CheckAsync();

        var (status, message) = result.Line("team");
        Assert.Equal((4, "failed"), (result.ExitCode, status));
        Assert.Contains(reason, message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"bob.yaml:{place}", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsNotUtf8_FailsWith4()
    {
        await File.WriteAllBytesAsync(_place.PathOf("team/bob.yaml"), [.. "name: Ren"u8, 0xE9, (byte)'\n']);

        var result = await CheckAsync();

        Assert.Equal((4, "failed"), (result.ExitCode, result.Line("team").Status));
        Assert.Contains("UTF-8", result.Line("team").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_WithoutEmail_IsAWarning()
    {
        _place.Write("team/bob.yaml", Workplace.TeamFile("Bob Elm", "b@x.test", 2)
            .Replace("email: b@x.test\n", string.Empty, StringComparison.Ordinal));

        var result = await CheckAsync();

        Assert.Equal((1, "warning"), (result.ExitCode, result.Line("team").Status));
        Assert.Contains("email", result.Line("team").Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_WithOneIdBetweenThem_AreAWarning()
    {
        _place.Write("team/bob.yaml", Workplace.TeamFile("Bob Elm", "b@x.test", 1));

        var result = await CheckAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(result.Lines("team"), line => line.Message.Contains(
            "TY-DUPLICATE-ID", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_OfWhichManyAreBroken_AreNotAllShown()
    {
        foreach (var number in Enumerable.Range(0, 9))
        {
            _place.Write($"team/x{number}.yaml", "a: [");
        }

        var result = await CheckAsync();

        Assert.Equal(6, result.Lines("team").Count);
        Assert.Contains("4 more", result.Lines("team")[^1].Message, StringComparison.Ordinal);
    }

    private Task<CliResult> CheckAsync() => _place.DoctorAsync("--team", _place.Team);
}
