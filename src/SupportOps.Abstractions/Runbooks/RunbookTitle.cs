using System.Diagnostics.CodeAnalysis;
using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks;

/// <summary>The two parts of a runbook's name, <c>CUSTOMER - REQUESTED TASK</c>.</summary>
/// <param name="Customer">Who asked.</param>
/// <param name="RequestedTask">What for.</param>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook name".</remarks>
public sealed record RunbookTitle(string Customer, string RequestedTask)
{
    private const string Separator = " - ";

    /// <summary>Splits a name at its first hyphen between blanks.</summary>
    /// <param name="name">The name; null has no parts.</param>
    /// <param name="title">The parts when the result is true.</param>
    public static bool TryParse(string? name, [NotNullWhen(true)] out RunbookTitle? title)
    {
        title = null;
        var plain = Plain.Of(name ?? string.Empty);
        var at = plain.IndexOf(Separator, StringComparison.Ordinal);
        if (at < 1)
        {
            return false;
        }

        var task = plain[(at + Separator.Length)..].Trim();
        if (task.Length > 0)
        {
            title = new(plain[..at].Trim(), task);
        }

        return title is not null;
    }

    /// <summary>The name that has these parts.</summary>
    public override string ToString() => Customer + Separator + RequestedTask;
}
