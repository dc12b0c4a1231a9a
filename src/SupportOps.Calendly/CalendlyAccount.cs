using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>What every operation of one client shares.</summary>
internal sealed class CalendlyAccount
{
    private readonly ApiConnection _connection;
    private readonly int _maxPages;

    public CalendlyAccount(
        HttpMessageInvoker invoker,
        string? instance,
        CalendlyOptions options,
        ILoggerFactory? loggers,
        TimeProvider time)
    {
        Address = CalendlyAddress.Parse(options.BaseAddress);
        Logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger("SupportOps.Calendly");
        ListingTimeout = options.ListingTimeout;
        _maxPages = options.MaxPages;
        _connection = new ApiConnection
        {
            Invoker = invoker,
            Dialect = new CalendlyDialect(instance ?? Address.Host, options.CredentialName),
            Limits = CallLimits.Of(options),
            Pace = new RequestPace(options.RequestsPerMinute, time),
            Logger = Logger,
            Time = time,
        };
        Api = new JsonApi(_connection);
    }

    public CalendlyAddress Address { get; }

    public string System => _connection.Dialect.System;

    public JsonApi Api { get; }

    public ILogger Logger { get; }

    public TimeSpan ListingTimeout { get; }

    /// <summary>For a call whose body carries a secret, which no error may repeat.</summary>
    public JsonApi ApiKeeping(Secret? secret) => secret is null
        ? Api
        : new JsonApi(_connection with { Dialect = new SecretKeepingDialect(_connection.Dialect, secret) });

    public TokenWalk StartWalk(string listing) => new(System, listing, _maxPages);

    public SupportOpsApiException Fail(string problem, string hint) => new(System, problem, hint);
}
