using System.Text;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;

namespace SupportOps.Cli.Tests;

/// <summary>A folder of its own, variables of its own, and the tool run in them as a user would.</summary>
internal sealed class Workplace : IDisposable
{
    public const string Username = "auditor@x.test";

    /// <summary>A credential that must show up nowhere.</summary>
    public const string Token = "canary-5f2c9b71e0";

    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("supportops-test-").FullName;
        Write("team/ada.yaml", TeamFile("Ada Pine", "apine@x.test", 1));
    }

    public string Folder { get; }

    /// <summary>
    /// Leaps over every wait between two tries; the tool's own deadlines of 10 seconds for a try, a minute for a call
    /// and more for the run do not come by themselves.
    /// </summary>
    public TestClock Clock { get; } = new()
    {
        IsWait = wait => wait.TotalSeconds is not (10 or 60) && wait < TimeSpan.FromMinutes(10),
    };

    /// <summary>The variables that were set.</summary>
    public IReadOnlyDictionary<string, string> Variables => _variables;

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = string.Empty;

    /// <summary>What stands on standard input where it is no text; null for <see cref="Input"/>.</summary>
    public byte[]? InputBytes { get; set; }

    public string Team => PathOf("team");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static string TeamFile(string name, string email, long id) =>
        $"name: {name}\nemail: {email}\nfocuses:\n- name: SaaS\n  percentage: 100\nzendesk:\n  main:\n    id: {id}\n";

    /// <summary>A user as the API gives it.</summary>
    public static string User(
        long id = 1,
        string name = "Ada Pine",
        string email = "apine@x.test",
        bool suspended = false,
        long role = 1288263) =>
        $$"""
        {"id": {{id}}, "name": "{{name}}", "email": "{{email}}", "role": "agent", "custom_role_id": {{role}},
        "suspended": {{(suspended ? "true" : "false")}}}
        """;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Write(string file, string text)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string WriteUsers(params string[] users) => Write(
        "users.json", $$"""{"users": [{{string.Join(',', users)}}], "next_page": null}""");

    public Workplace Set(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    /// <summary>Points the tool at a server with the credential that the server accepts.</summary>
    public Workplace Connect(ZendeskServer server) =>
        Set("ZD_URL", server.Url.ToString()).Set("ZD_USERNAME", Username).Set("ZD_TOKEN", Token);

    public static Task<ZendeskServer> StartAsync(Action<ZendeskServerBuilder> describe) =>
        ZendeskServer.StartAsync(zendesk =>
    {
        zendesk.WithApiToken(Username, Token).CustomRole(360004957599, "Admin").CustomRole(360004984553, "Light agent");
        describe(zendesk);
    });

    public Task<CliResult> RunAsync(params string[] args) => RunAsync(Clock, args);

    /// <summary>Runs the tool where it waits for others that run at the same time.</summary>
    public Task<CliResult> RunOnTheRealClockAsync(params string[] args) => RunAsync(TimeProvider.System, args);

    /// <summary>Runs the audit of Zendesk Global over the folder's team.</summary>
    public Task<CliResult> AuditAsync(params string[] args) =>
        RunAsync(["audit", "zendesk", "--instance", "global", "--team", Team, .. args]);

    /// <summary>Runs the audit over the folder's users as of a day, for a report as JSON.</summary>
    public Task<CliResult> AuditOnAsync(string day, params string[] args) =>
        AuditAsync(["--users", PathOf("users.json"), "--as-of", day, "--format", "json", .. args]);

    private async Task<CliResult> RunAsync(TimeProvider time, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var input = new MemoryStream(InputBytes ?? Encoding.UTF8.GetBytes(Input));
        var exitCode = await CommandLineHost.RunAsync(args, new Terminal
        {
            Input = input,
            Output = output,
            Error = error,
            IsWatched = false,
            FindVariable = _variables.GetValueOrDefault,
            WorkingFolder = Folder,
            Time = time,
        });
        return new CliResult(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
