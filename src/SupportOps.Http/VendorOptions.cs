namespace SupportOps.Http;

/// <summary>How hard, how long and how fast a vendor is asked; every adapter's options have these.</summary>
public abstract class VendorOptions
{
    /// <summary>Sets the defaults.</summary>
    /// <param name="requestsPerMinute">The vendor's default of <see cref="RequestsPerMinute"/>.</param>
    protected VendorOptions(int requestsPerMinute)
    {
        RequestsPerMinute = requestsPerMinute;
    }

    /// <summary>How long one try may take from its start to the last byte of the answer: 10 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often a request is tried at most, the first time included: 5. Only what passes by itself is tried again:
    /// 408, 429, 5xx, what the vendor says will pass, a broken connection, a try that took too long. An order that
    /// would be carried out twice is tried once.
    /// </summary>
    public int MaxTries { get; set; } = 5;

    /// <summary>
    /// How long a single call, or the adding or removing of one entry, may take in all, waits between its tries
    /// included: 60 seconds.
    /// </summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How long the calls of one listing may take in all, waits included: 15 minutes. A wait that the vendor asks for
    /// and that is longer than what is left ends the listing at once.
    /// </summary>
    public TimeSpan ListingTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// How many requests go out in a minute at most. The default is the vendor's limit, or less where others share it.
    /// </summary>
    public int RequestsPerMinute { get; set; }

    /// <summary>
    /// What messages call the credential, for a program whose users set it under names of its own, for example
    /// <c>ACME_TOKEN</c>; null for the names of the options.
    /// </summary>
    public string? CredentialName { get; set; }

    /// <summary>How many pages a listing may have before it is given up as endless: 10,000.</summary>
    public int MaxPages { get; set; } = 10_000;
}
