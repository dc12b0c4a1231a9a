namespace SupportOps.Http;

/// <summary>How hard and how long one call is tried.</summary>
public sealed record CallLimits
{
    /// <summary>How long one try may take, from its start to the last byte of the answer: 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a call is tried at most, the first time included: 5.</summary>
    public int MaxTries { get; init; } = 5;

    /// <summary>How long a single call may take in all, waits between its tries included: 60 seconds.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The limits that an adapter's options set.</summary>
    /// <param name="options">The options.</param>
    public static CallLimits Of(VendorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new CallLimits
        {
            AttemptTimeout = options.AttemptTimeout,
            MaxTries = options.MaxTries,
            CallTimeout = options.CallTimeout,
        };
    }
}
