using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SupportOps.Http;

namespace SupportOps.Zendesk;

/// <summary>What every operation on one instance shares.</summary>
internal sealed class ZendeskAccount
{
    // Zendesk Support API, Incremental Exports: ten requests a minute, apart from the limit of the account.
    private const int ExportsPerMinute = 10;

    private readonly int _maxPages;

    public ZendeskAccount(
        HttpMessageInvoker invoker,
        string? instance,
        ZendeskOptions options,
        ILoggerFactory? loggers,
        TimeProvider time)
    {
        Address = ZendeskAddress.Parse(options.BaseAddress);
        Dialect = new ZendeskDialect(instance ?? Address.Host, options.CredentialName);
        Logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger("SupportOps.Zendesk");
        ListingTimeout = options.ListingTimeout;
        ExportPageTimeout = options.CallTimeout + TimeSpan.FromMinutes(1);
        _maxPages = options.MaxPages;
        var connection = new ApiConnection
        {
            Invoker = invoker,
            Dialect = Dialect,
            Limits = CallLimits.Of(options),
            Pace = new RequestPace(options.RequestsPerMinute, time),
            Logger = Logger,
            Time = time,
        };
        Api = new JsonApi(connection);
        ExportApi = new JsonApi(connection with { Pace = new RequestPace(ExportsPerMinute, time) });
    }

    public ZendeskAddress Address { get; }

    public ZendeskDialect Dialect { get; }

    public string System => Dialect.System;

    public JsonApi Api { get; }

    /// <summary>For the incremental export, whose limit is lower.</summary>
    public JsonApi ExportApi { get; }

    public ILogger Logger { get; }

    public TimeSpan ListingTimeout { get; }

    /// <summary>For one page of the export, which may have to wait for its place among ten in a minute.</summary>
    public TimeSpan ExportPageTimeout { get; }

    public CursorWalk StartWalk(string listing, string records, string? cursor = null) =>
        new(System, listing, records, _maxPages, cursor);
}
