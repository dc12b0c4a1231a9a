namespace SupportOps.Cli.Tests.Evidence;

/// <summary>
/// What only processes of their own can show: other zones and languages, a full disk, the shell's files.
/// </summary>
public sealed class EvidenceProcessTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Archive_PackedAndVerifiedElsewhere_IsTheSame()
    {
        await SaveAsync();
        var here = await RunAsync("evidence", "pack", "here.zip", "--snapshot", "s.json", "--report", "text");

        _place.Set("TZ", "Pacific/Kiritimati").Set("LANG", "tr_TR.UTF-8").Set("LC_ALL", "tr_TR.UTF-8");
        var there = await RunAsync("evidence", "pack", "there.zip", "--snapshot", "s.json", "--report", "text");
        var verified = await RunAsync("evidence", "verify", "here.zip");

        Assert.Equal((0, 0, 0), (here.ExitCode, there.ExitCode, verified.ExitCode));
        Assert.Equal(
            await File.ReadAllBytesAsync(_place.PathOf("here.zip")),
            await File.ReadAllBytesAsync(_place.PathOf("there.zip")));
    }

    [UnixFact]
    public async Task Signal_WhileAnArchiveIsRead_EndsWith130()
    {
        using var pipe = ToolProcess.Start(_place, "mkfifo", ["q1.zip"]);
        _ = await pipe.EndAsync();
        using var tool = ToolProcess.Start(_place, "evidence", "verify", "q1.zip");
        await Task.Run(() => FeedUntilItEnds(_place.PathOf("q1.zip"), () => tool.Signal(2)));

        var result = await tool.EndAsync();

        Assert.Equal((130, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("Cancelled", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Disk_ThatIsFull_LeavesTheEarlierFilesAsTheyWere()
    {
        if (!OperatingSystem.IsLinux() || !await CanMountAsync())
        {
            return;
        }

        await SaveAsync();
        Directory.CreateDirectory(_place.PathOf("small"));
        var tool = typeof(CommandLineHost).Assembly.Location;
        var script = "mount -t tmpfs -o size=20k none small && printf old > small/a.txt && printf old > small/b.html"
            + $" && dotnet {tool} audit zendesk --instance global --snapshot s.json --output small/a.txt"
            + " --report html=small/b.html; echo \"exit $?\"; cat small/a.txt small/b.html; ls small";
        using var process = ToolProcess.Start(_place, "unshare", ["-rm", "sh", "-c", script]);
        var result = await process.EndAsync();

        Assert.Equal("exit 2\noldolda.txt\nb.html\n", result.Output);
        Assert.Contains("No space left on device", result.Error, StringComparison.Ordinal);
        Assert.Contains("Earlier files are as they were", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Document_ForStandardOutput_IsAppendedWhereTheShellAppends()
    {
        await SaveAsync();
        _place.Write("log.txt", "before\n");
        var tool = typeof(CommandLineHost).Assembly.Location;
        var audit = $"dotnet {tool} audit zendesk --instance global --snapshot s.json --output /dev/stdout >> log.txt";
        using var process = ToolProcess.Start(_place, "sh", ["-c", audit]);
        _ = await process.EndAsync();

        Assert.StartsWith(
            "before\nZendesk Global audit",
            await File.ReadAllTextAsync(_place.PathOf("log.txt")),
            StringComparison.Ordinal);
    }

    // Opening waits for the reader; small pieces last longer than a signal takes to arrive.
    private static void FeedUntilItEnds(string pipe, Action isRead)
    {
        using var stream = new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write(new byte[1]);
        isRead();
        try
        {
            while (true)
            {
                stream.Write(new byte[512]);
            }
        }
        catch (IOException)
        {
            // Nobody reads any longer.
        }
    }

    private async Task<bool> CanMountAsync()
    {
        using var probe = ToolProcess.Start(
            _place, "sh", ["-c", "unshare -rm sh -c 'mkdir -p probe && mount -t tmpfs -o size=4k none probe'"]);
        return (await probe.EndAsync()).ExitCode == 0;
    }

    private Task<CliResult> SaveAsync() => _place.AuditAsync(
        "--users", _place.WriteUsers(Workplace.User()), "--save-snapshot", _place.PathOf("s.json"));

    private async Task<CliResult> RunAsync(params string[] args)
    {
        using var tool = ToolProcess.Start(_place, args);
        return await tool.EndAsync();
    }
}
