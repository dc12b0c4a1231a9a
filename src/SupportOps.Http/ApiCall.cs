using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;

namespace SupportOps.Http;

/// <summary>One question or order to a vendor that is answered in JSON.</summary>
/// <typeparam name="T">Shape of the answer; <see cref="NoAnswer"/> when there is nothing to read.</typeparam>
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

    /// <summary>What is to be done to the subject, in a form that fits <c>could not be ...</c>: <c>read</c>.</summary>
    public string Verb { get; init; } = "read";

    /// <summary>How the answer is read; null leaves it unread, which fits <see cref="NoAnswer"/> only.</summary>
    public JsonTypeInfo<T>? Shape { get; init; }

    /// <summary>HTTP method; GET.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>JSON to send, UTF-8; null sends no body.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Headers beside those of every call, for example <c>If-Match</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The statuses that mean success; 200.</summary>
    public IReadOnlyList<HttpStatusCode> Success { get; init; } = [HttpStatusCode.OK];

    /// <summary>
    /// Is shown the headers of an answer that was a success and could be read, for vendors that say there where the
    /// next page is; null shows them to nobody.
    /// </summary>
    public Action<HttpResponseHeaders>? SeeHeaders { get; init; }

    /// <summary>
    /// Whether doing it twice is doing it once, so that it may be tried again. Always so for GET, PUT and DELETE; set
    /// it for a POST that carries an id of ours.
    /// </summary>
    public bool IsRepeatable
    {
        get => field || Method == HttpMethod.Get || Method == HttpMethod.Put || Method == HttpMethod.Delete;
        init;
    }

    /// <summary>How long the answer may be, in bytes after decompression.</summary>
    public int MaxBytes { get; init; } = BodyLimits.Other;

    internal string Failed => $"{Subject} could not be {Verb}";
}
