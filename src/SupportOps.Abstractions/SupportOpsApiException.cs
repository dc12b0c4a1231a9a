using System.Globalization;
using System.Net;

namespace SupportOps;

/// <summary>A system that SupportOps talks to did not do what was asked: the one error type of every adapter.</summary>
/// <remarks>
/// The message names the system, what happened and what to try. It never holds a credential. An answer that is "no" is
/// not an exception but a value; a mistake of the caller is an <see cref="ArgumentException"/>.
/// </remarks>
public sealed class SupportOpsApiException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="system">The system with its instance, for example <c>Zendesk (global)</c>.</param>
    /// <param name="problem">What happened, one sentence without a full stop.</param>
    /// <param name="hint">What to try, one sentence without a full stop.</param>
    /// <param name="innerException">The cause, where there is one.</param>
    public SupportOpsApiException(string system, string problem, string hint, Exception? innerException = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{system}: {problem}. {hint}."), innerException)
    {
        System = system;
        Hint = hint;
    }

    /// <summary>The system with its instance, for example <c>Zendesk (global)</c>.</summary>
    public string System { get; }

    /// <summary>What to try.</summary>
    public string Hint { get; }

    /// <summary>HTTP status of the answer; null when none arrived.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>
    /// The vendor's own error code, for example <c>RecordNotFound</c>; null when the answer had none.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>The vendor's id of the request, for their support; null when the answer had none.</summary>
    public string? RequestId { get; init; }

    /// <summary>How long the vendor asks to wait; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the credential is missing, wrong, or not allowed to do this.</summary>
    public bool IsAccessDenied => Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
}
