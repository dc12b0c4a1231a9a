using SupportOps.IssueFlow;
using SupportOps.Testing.GitLab;
using SupportOps.Tests.Shared;

namespace SupportOps.GitLab.Tests;

/// <summary>A GitLab with one project and its stage labels, and a client of it whose waits take no time.</summary>
internal sealed class Tracker : IAsyncDisposable
{
    public const string Token = "glpat-CANARY-token-41c7";
    public const string Project = "support/tracker";

    private Tracker(GitLabServer server)
    {
        Server = server;
        Client = new GitLabClient(PatientOptions(server.Url), time: Clock);
    }

    public GitLabServer Server { get; }

    public TestClock Clock { get; } = new() { IsWait = wait => wait < TimeSpan.FromHours(1) };

    public GitLabClient Client { get; }

    public ServedProject Served => Server.Project(Project);

    public static IssueReference First { get; } = new(Project, 1);

    public static GitLabOptions PatientOptions(Uri address) => new()
    {
        BaseAddress = address,
        Token = Token,
        AttemptTimeout = TimeSpan.FromHours(1),
        CallTimeout = TimeSpan.FromHours(2),
        ListingTimeout = TimeSpan.FromHours(3),
        RequestsPerMinute = 10_000,
    };

    /// <summary>Starts the server: users <c>bot</c>, whose token it is, and <c>ada</c>.</summary>
    public static async Task<Tracker> StartAsync(
        Action<GitLabProjectBuilder>? project = null, Action<GitLabServerBuilder>? server = null) =>
        new(await GitLabServer.StartAsync(words =>
        {
            words.User("bot").User("ada").WithToken(Token, "bot").Project(Project, described =>
            {
                described.Member("bot", GitLabAccess.Maintainer).Member("ada", GitLabAccess.Developer).Labels(
                    "Stage::Triage", "Stage::Planning", "Stage::Development", "Stage::Completed", "Stage::Blocked",
                    "RequestType::Feature", "p1", "audit");
                project?.Invoke(described);
            });
            server?.Invoke(words);
        }));

    public int Asked(string method) => Server.Requests.Count(request => request.Method == method);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
