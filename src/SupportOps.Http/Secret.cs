using System.Diagnostics;
using SupportOps.Annotations;

namespace SupportOps.Http;

/// <summary>A token or password that is only shown on purpose: text, logs and the debugger get a mask.</summary>
[DebuggerDisplay(Mask)]
public sealed class Secret
{
    private const string Mask = "***";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Wraps a secret.</summary>
    /// <param name="value">The secret as it goes over the wire.</param>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public Secret([Credential] string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>The secret itself; for building a request and nothing else.</summary>
    public string Reveal() => _value;

    /// <summary>Always three asterisks.</summary>
    public override string ToString() => Mask;
}
