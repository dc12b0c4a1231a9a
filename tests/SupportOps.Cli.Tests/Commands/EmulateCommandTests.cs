using System.Diagnostics;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportOps.Cli.Tests.Commands;

public sealed class EmulateCommandTests : IDisposable
{
    private readonly Workplace _place = new();
    private Process? _process;

    public void Dispose()
    {
        // A test that failed half-way must not leave a server behind.
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }

        _process?.Dispose();
        _place.Dispose();
    }

    [Theory]
    [InlineData("github")]
    [InlineData("Zendesk")]
    [InlineData("")]
    public async Task Vendor_ThatThereIsNot_Exits2AndSaysWhichThereAre(string vendor)
    {
        var result = await _place.RunAsync("emulate", vendor);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(
            $"there is no server of '{vendor}'; there is: zendesk, calendly, google, gitlab.",
            result.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "https://127.0.0.1:8080")]
    [InlineData("--urls", "http://192.0.2.7:8080")]
    [InlineData("--urls", "somewhere")]
    [InlineData("--agents", "-1")]
    [InlineData("--agents", "1000001")]
    [InlineData("--agents", "many")]
    public async Task Option_ThatMakesNoSense_Exits2(string option, string value)
    {
        var result = await _place.RunAsync("emulate", "zendesk", option, value);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(option, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--agents", "5", "calendly")]
    [InlineData("--urls", "http://127.0.0.1:8080", "calendly", "google")]
    [InlineData("--urls", "http://127.0.0.1:0;http://127.0.0.1:0", "google")]
    public async Task Option_ThatDoesNotFitTheVendors_Exits2(params string[] args)
    {
        var result = await _place.RunAsync(["emulate", .. args]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(args[0], result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vendors_RunTogetherAndTheKeyFileGoesWithThem()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var process = Start("emulate", "calendly", "google", "calendly");
        var settings = await ReadSettingsAsync(process, count: 4);
        var keyFile = settings["GOOGLE_APPLICATION_CREDENTIALS"];
        var key = JsonNode.Parse(await File.ReadAllTextAsync(keyFile))!;

        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", settings["CALENDLY_TOKEN"]);
        var me = await http.GetStringAsync(new Uri(settings["CALENDLY_URL"] + "/users/me"));
        using var calendars = await http.GetAsync(new Uri(settings["GOOGLE_CALENDAR_URL"] + "users/me/calendarList"));
        Assert.Equal(0, SendSignal(process.Id, signal: 2));
        await process.WaitForExitAsync();

        Assert.Contains("olive@support.example", me, StringComparison.Ordinal);
        Assert.Equal(401, (int)calendars.StatusCode);
        Assert.StartsWith("http://127.0.0.1:", (string?)key["token_uri"], StringComparison.Ordinal);
        Assert.False(File.Exists(keyFile));
        var notes = await process.StandardError.ReadToEndAsync();
        var snippet = notes.Split('\n').Single(line => line.Contains("\"calendars\"", StringComparison.Ordinal));
        Assert.Equal(2, JsonNode.Parse(snippet)!["calendars"]!.AsObject().Count);
    }

    [Fact]
    public async Task GitLab_HoldsATrackerWithIssuesInStages()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var process = Start("emulate", "gitlab");
        var settings = await ReadSettingsAsync(process, count: 2);

        using var http = new HttpClient { BaseAddress = new Uri(settings["GL_URL"]) };
        http.DefaultRequestHeaders.Add("PRIVATE-TOKEN", settings["GL_TOKEN"]);
        var issues = JsonNode.Parse(await http.GetStringAsync(
            new Uri("/api/v4/projects/support%2Ftracker/issues?sort=asc", UriKind.Relative)))!.AsArray();
        Assert.Equal(0, SendSignal(process.Id, signal: 2));
        await process.WaitForExitAsync();

        Assert.Equal(
            ["Stage::Triage", "Stage::Planning", "Stage::Development", "Stage::Development Stage::Planning",
             "Stage::Completed"],
            issues.OrderBy(issue => (int)issue!["iid"]!).Select(issue => string.Join(
                ' ', issue!["labels"]!.AsArray().Select(label => (string)label!)
                    .Where(label => label.StartsWith("Stage::", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task Address_InUse_Exits2()
    {
        using var taken = new SilentServer();

        var result = await _place.RunAsync("emulate", "zendesk", "--urls", taken.Url.ToString());

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("in use", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public async Task Emulator_AnswersUntilItIsSignalled(int signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var process = Start("emulate", "zendesk", "--agents", "250");
        var settings = await ReadSettingsAsync(process);

        var count = await CountAgentsAsync(settings);
        Assert.Equal(0, SendSignal(process.Id, signal));
        await process.WaitForExitAsync();

        Assert.Equal(250, count);
        Assert.Equal(exitCode, process.ExitCode);
        Assert.Equal(string.Empty, await process.StandardOutput.ReadToEndAsync());
        var notes = await process.StandardError.ReadToEndAsync();
        Assert.Contains("until Ctrl-C", notes, StringComparison.Ordinal);
        Assert.Contains("supportops audit zendesk --instance global", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emulator_WithoutAnAccountOfItsOwn_ServesTheOneOfTheDemoAndAViewOfTickets()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var process = Start("emulate");
        foreach (var (name, value) in await ReadSettingsAsync(process))
        {
            _place.Set(name, value);
        }

        await _place.RunAsync("demo", "--out", _place.PathOf("out"));
        var audit = await _place.RunAsync(
            "audit", "zendesk", "--instance", "global", "--team", _place.PathOf("out/team"), "--format", "json");
        var next = await _place.RunAsync(
            "channels", "next", "--view", "25", "--instance", "global", "--engineer", "me", "--format", "json");
        Assert.Equal(0, SendSignal(process.Id, signal: 2));
        await process.WaitForExitAsync();

        Assert.Equal(102, next.Json().GetProperty("next").GetProperty("id").GetInt64());
        Assert.Equal(1, audit.ExitCode);
        Assert.Contains("ZD-LIGHT-AGENT", audit.Codes());
    }

    private static async Task<int> CountAgentsAsync(Dictionary<string, string> settings)
    {
        using var http = new HttpClient { BaseAddress = new Uri(settings["ZD_URL"]) };
        var pair = Encoding.UTF8.GetBytes($"{settings["ZD_USERNAME"]}/token:{settings["ZD_TOKEN"]}");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
        var page = await http.GetStringAsync(new Uri("/api/v2/users?role=agent&per_page=1", UriKind.Relative));
        return (int)JsonNode.Parse(page)!["count"]!;
    }

    private static async Task<Dictionary<string, string>> ReadSettingsAsync(Process process, int count = 3)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        while (settings.Count < count)
        {
            var line = await process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
            Assert.StartsWith("export ", line, StringComparison.Ordinal);
            settings.Add(
                line["export ".Length..].Split('=')[0], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        }

        return settings;
    }

    private Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLineHost).Assembly.Location, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _place.Folder,
        };
        _process = Process.Start(start);
        return _process ?? throw new InvalidOperationException("dotnet did not start.");
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
