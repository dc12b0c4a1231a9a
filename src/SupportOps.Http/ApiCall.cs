using System.Text.Json.Serialization.Metadata;

namespace SupportOps.Http;

/// <summary>One question to a vendor whose answer is JSON.</summary>
/// <typeparam name="T">Shape of the answer.</typeparam>
public sealed record ApiCall<T>
    where T : class
{
    /// <summary>The whole address.</summary>
    public required Uri Address { get; init; }

    /// <summary>
    /// What is asked for, in words that fit the start of a message: <c>page 2 of the agents</c>. It stands in logs and
    /// traces, so it names no person.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>How the answer is read.</summary>
    public required JsonTypeInfo<T> Shape { get; init; }

    /// <summary>How long the answer may be, in bytes after decompression.</summary>
    public int MaxBytes { get; init; } = BodyLimits.Other;
}
