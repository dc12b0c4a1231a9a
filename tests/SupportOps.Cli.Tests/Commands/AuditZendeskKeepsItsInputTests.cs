namespace SupportOps.Cli.Tests.Commands;

/// <summary>No document takes the place of what the run reads, by whatever name.</summary>
public sealed class AuditZendeskKeepsItsInputTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    public static TheoryData<string, string> Inputs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var input in new[]
            {
                "--users", "--policy", "--approved-administrators", "--waivers", "--baseline",
            })
            {
                foreach (var output in new[] { "--output", "--report", "--save-snapshot" })
                {
                    pairs.Add(input, output);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task Output_ThatIsAnInput_IsRefused(string input, string output)
    {
        var paths = await WriteAllAsync();
        var path = paths[input];
        var before = await File.ReadAllTextAsync(path);

        var result = await RunAsync(paths, output, Named(output, path));

        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Contains(input, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("--output")]
    [InlineData("--save-snapshot")]
    public async Task Output_ThatIsTheSnapshot_IsRefused(string output)
    {
        var paths = await WriteAllAsync();
        var path = paths["--snapshot"];
        var before = await File.ReadAllTextAsync(path);

        var result = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--snapshot", path, output, path);

        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Output_ThatIsAnInputOfTheSettings_IsRefused()
    {
        var paths = await WriteAllAsync();
        _place.Set("SUPPORTOPS_POLICY", paths["--policy"]);

        var result = await _place.RunAsync(
            "audit", "zendesk", "--team", _place.Team, "--users", paths["--users"], "--output", paths["--policy"]);

        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Contains("--policy", result.Error, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("link.json")]
    [InlineData("folder/users.json")]
    public async Task Output_ThatLeadsToAnInput_IsRefused(string link)
    {
        var paths = await WriteAllAsync();
        File.CreateSymbolicLink(_place.PathOf("link.json"), paths["--users"]);
        Directory.CreateSymbolicLink(_place.PathOf("folder"), _place.Folder);

        var result = await RunAsync(paths, "--output", _place.PathOf(link));

        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Contains("--users", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Documents_ThatMeetBehindALink_AreRefused()
    {
        var paths = await WriteAllAsync();
        File.CreateSymbolicLink(_place.PathOf("latest.md"), _place.PathOf("a.md"));

        var result = await RunAsync(
            paths, "--output", _place.PathOf("a.md"), "--report", "json=" + _place.PathOf("latest.md"));

        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Contains("another document goes", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--snapshot")]
    [InlineData("--policy")]
    [InlineData("--waivers")]
    [InlineData("--baseline")]
    public async Task Archive_ThatIsAnInput_IsRefused(string input)
    {
        var paths = await WriteAllAsync();
        var path = paths[input];
        var before = await File.ReadAllTextAsync(path);

        var result = await _place.RunAsync(
            "evidence", "pack", path, "--snapshot", paths["--snapshot"], "--policy", paths["--policy"], "--waivers",
            paths["--waivers"], "--baseline", paths["--baseline"]);

        Assert.True(result.ExitCode == 2, result.Error);
        Assert.Contains(input, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [UnixFact]
    public async Task Document_ThatFails_SaysThatTheSnapshotIsSaved()
    {
        var paths = await WriteAllAsync();
        var saved = _place.PathOf("saved.json");

        var result = await RunAsync(paths, "--save-snapshot", saved, "--output", "/proc/none/report.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.True(File.Exists(saved));
        Assert.Contains($"Already written: {saved}", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("as they were", result.Error, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyDictionary<string, string>> WriteAllAsync()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["--users"] = _place.WriteUsers(Workplace.User()),
            ["--policy"] = _place.Write("own.yaml", "name: own\ninstance: global\n"),
            ["--approved-administrators"] = _place.Write("boss.json", """{"approvedAdministrators": ["b@x.test"]}"""),
            ["--waivers"] = _place.Write("waivers.yaml", "[]\n"),
            ["--snapshot"] = _place.PathOf("snapshot.json"),
            ["--baseline"] = _place.PathOf("baseline.json"),
        };
        var result = await _place.AuditAsync(
            "--users", paths["--users"], "--save-snapshot", paths["--snapshot"], "--report",
            "json=" + paths["--baseline"]);
        Assert.True(result.ExitCode == 0, result.Error);
        return paths;
    }

    private Task<CliResult> RunAsync(IReadOnlyDictionary<string, string> paths, params string[] args) =>
        _place.AuditAsync(
        [
            .. paths.Where(path => path.Key is not "--snapshot").SelectMany(path => new[] { path.Key, path.Value }),
            .. args,
        ]);

    private static string Named(string option, string path) => option is "--report" ? "json=" + path : path;
}
