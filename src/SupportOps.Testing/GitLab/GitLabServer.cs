using System.Globalization;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>A real HTTP server on loopback that behaves like a GitLab, as far as issues and audits ask it.</summary>
/// <remarks>
/// Below <c>/api/v4</c> it answers <c>user</c>, <c>users</c>, <c>version</c>, <c>metadata</c>, <c>projects</c> and
/// <c>groups</c>; of a project its issues with notes and events, its labels, milestones, iterations, members, protected
/// branches and approvals; of a group its members, projects, milestones and iterations. Quick actions are carried out.
/// Source: GitLab REST API.
/// </remarks>
public sealed class GitLabServer : IAsyncDisposable
{
    private readonly GitLabServerBuilder _words;
    private readonly GitLabInstance _instance;
    private readonly GitLabApi _api;
    private readonly GitLabRateLimit _rateLimit;
    private readonly FaultedAnswers _answers;
    private LoopbackHost? _host;
    private long _asked;

    private GitLabServer(GitLabServerBuilder words)
    {
        _words = words;
        _instance = words.Instance;
        _api = new GitLabApi(_instance);
        _rateLimit = new GitLabRateLimit(_instance);
        _answers = new FaultedAnswers(_instance.Faults);
    }

    /// <summary>Address of the server, without <c>/api/v4</c>: <c>http://127.0.0.1</c> and a free port.</summary>
    public Uri Url => Host.Url;

    /// <summary>Where the API is: <see cref="Url"/> and <c>/api/v4/</c>.</summary>
    public Uri ApiUrl => new(Url, GitLabPath.Root);

    /// <summary>The requests so far, in the order of their arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Host.Requests;

    private LoopbackHost Host => _host ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>Starts a server.</summary>
    /// <param name="describe">Describes the projects.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    /// <exception cref="ArgumentException">The words contradict each other; the message says how.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<GitLabServer> StartAsync(
        Action<GitLabServerBuilder>? describe = null, CancellationToken cancellationToken = default)
    {
        var words = new GitLabServerBuilder();
        describe?.Invoke(words);
        words.Run();
        var server = new GitLabServer(words);
        server._host = await LoopbackHost.StartAsync(
            words.Instance.Address, words.Instance.Clock, server._api.IsAuthenticated, server.AnswerAsync,
            cancellationToken).ConfigureAwait(false);
        words.Instance.Url = server._host.Url;
        return server;
    }

    /// <summary>
    /// Says more about the running server, with the same words:
    /// <c>server.Now(g => g.IssueChange.FailsOnce(503))</c>. The clock and the address stay.
    /// </summary>
    /// <param name="describe">Describes what is new.</param>
    public void Now(Action<GitLabServerBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        describe(_words);
    }

    /// <summary>A project, to look at and to change.</summary>
    /// <param name="path">Its path with the groups: <c>group/name</c>.</param>
    /// <exception cref="ArgumentException">The server has no such project.</exception>
    public ServedProject Project(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        lock (_instance.Lock)
        {
            return _instance.FindProject(path) is { } project
                ? new ServedProject(_instance, project)
                : throw new ArgumentException($"There is no project {path}.", nameof(path));
        }
    }

    /// <summary>Stops the server and closes its connections.</summary>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private async Task AnswerAsync(Exchange exchange)
    {
        var context = exchange.Context;
        context.Response.Headers["X-Request-Id"] =
            string.Create(CultureInfo.InvariantCulture, $"01EMULATED{Interlocked.Increment(ref _asked):d16}");
        var body = await RequestText.ReadAsync(context.Request, exchange.Gone).ConfigureAwait(false);
        await (_rateLimit.Take(context.Response.Headers) is { } refusal
            ? exchange.SendAsync(refusal)
            : _answers.SendAsync(exchange, () => _api.Answer(context, body))).ConfigureAwait(false);
    }
}
