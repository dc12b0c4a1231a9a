using Microsoft.Extensions.Logging;

namespace SupportOps.Http;

/// <summary>What all calls to one instance of a vendor share.</summary>
public sealed record ApiConnection
{
    /// <summary>Sends requests; its chain adds the credential. Stays the maker's to dispose.</summary>
    public required HttpMessageInvoker Invoker { get; init; }

    /// <summary>The vendor's errors and hints.</summary>
    public required IVendorDialect Dialect { get; init; }

    /// <summary>How hard and how long a call is tried.</summary>
    public required CallLimits Limits { get; init; }

    /// <summary>How many requests go out in a minute.</summary>
    public required RequestPace Pace { get; init; }

    /// <summary>Is told of retries, waits and failures.</summary>
    public required ILogger Logger { get; init; }

    /// <summary>The clock of every deadline and wait.</summary>
    public required TimeProvider Time { get; init; }
}
