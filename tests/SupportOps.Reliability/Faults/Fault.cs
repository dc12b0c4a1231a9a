using System.Net;

namespace SupportOps.Reliability.Faults;

/// <summary>One way in which an answer can fail to come.</summary>
/// <param name="Kind">One of the 24 kinds.</param>
/// <param name="Form">Which form of it; empty when there is only one.</param>
/// <param name="Rule">What must become of the call, where the call itself has no rule of its own.</param>
/// <param name="AnswerAsync">Plays it.</param>
internal sealed record Fault(
    string Kind, string Form, FaultRule Rule, Func<FaultMoment, Task<HttpResponseMessage>> AnswerAsync)
{
    /// <summary>Status that the error names; null when the fault has none, or hides behind a 200.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>The wait that the vendor asks for and must get; null when it does not say, or not legibly.</summary>
    public TimeSpan? AskedWait { get; init; }

    /// <summary>Whether megabytes go by; it is played less often then.</summary>
    public bool IsHeavy { get; init; }

    public override string ToString() => Form.Length == 0 ? Kind : $"{Kind} ({Form})";
}
