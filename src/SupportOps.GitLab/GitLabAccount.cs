using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SupportOps.GitLab.Paging;
using SupportOps.Http;

namespace SupportOps.GitLab;

/// <summary>What every operation of one client shares.</summary>
internal sealed class GitLabAccount
{
    private readonly JsonApi _api;
    private readonly int _maxPages;

    public GitLabAccount(
        HttpMessageInvoker invoker,
        string? instance,
        GitLabOptions options,
        ILoggerFactory? loggers,
        TimeProvider time)
    {
        Address = GitLabAddress.Parse(options.BaseAddress);
        Logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger("SupportOps.GitLab");
        ListingTimeout = options.ListingTimeout;
        _maxPages = options.MaxPages;
        var dialect = new GitLabDialect(instance ?? Address.Host, time, options.CredentialName);
        System = dialect.System;
        _api = new JsonApi(new ApiConnection
        {
            Invoker = invoker,
            Dialect = dialect,
            Limits = CallLimits.Of(options),
            Pace = new RequestPace(options.RequestsPerMinute, time),
            Logger = Logger,
            Time = time,
        });
    }

    public GitLabAddress Address { get; }

    public string System { get; }

    public ILogger Logger { get; }

    public TimeSpan ListingTimeout { get; }

    public PageWalk StartWalk(string listing, bool isKeyset) =>
        new(System, listing, _maxPages) { IsKeyset = isKeyset };

    public Task<T> SendAsync<T>(ApiCall<T> call, CancellationToken cancellationToken)
        where T : class => _api.SendAsync(call, cancellationToken);

    public Task<T> SendAsync<T>(ApiCall<T> call, CallBudget budget, CancellationToken cancellationToken)
        where T : class => _api.SendAsync(call, budget, cancellationToken);

    public IAsyncEnumerable<TItem> List<TWire, TItem>(
        ListingPlan<TWire, TItem> plan, CancellationToken cancellationToken)
        where TWire : class => new PagedListing<TWire, TItem>(this, plan).ReadAsync(cancellationToken);

    public Task<TItem> GetAsync<TWire, TItem>(
        Uri address,
        string subject,
        JsonTypeInfo<TWire> shape,
        Func<TWire, TItem> read,
        CancellationToken cancellationToken)
        where TWire : class => SendAsync(
            new ApiCall<TWire> { Address = address, Subject = subject, Shape = shape }, read, cancellationToken);

    /// <summary>Sends a call and reads its answer as a record; one that lacks what is needed is an error.</summary>
    public async Task<TItem> SendAsync<TWire, TItem>(
        ApiCall<TWire> call, Func<TWire, TItem> read, CancellationToken cancellationToken)
        where TWire : class
    {
        var answer = await SendAsync(call, cancellationToken).ConfigureAwait(false);
        try
        {
            return read(answer);
        }
        catch (RecordException exception)
        {
            throw Fail($"{call.Subject} {exception.Message}", "Check that the address leads to GitLab");
        }
    }

    public static ReadOnlyMemory<byte> Body<T>(T body, JsonTypeInfo<T> shape) =>
        JsonSerializer.SerializeToUtf8Bytes(body, shape);

    public SupportOpsApiException Fail(string problem, string hint) => new(System, problem, hint);
}
