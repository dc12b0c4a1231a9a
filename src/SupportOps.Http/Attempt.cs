using System.Diagnostics.CodeAnalysis;

namespace SupportOps.Http;

/// <summary>The result of one try: a value, or why there is none.</summary>
internal sealed record Attempt<T>(T? Value, AttemptFailure? Failure) : IAttempt
    where T : class
{
    public bool Succeeded([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return value is not null;
    }
}
