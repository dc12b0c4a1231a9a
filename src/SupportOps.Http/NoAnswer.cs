namespace SupportOps.Http;

/// <summary>The answer of a call whose answer has nothing to read, such as a deletion.</summary>
public sealed class NoAnswer
{
    private NoAnswer()
    {
    }

    internal static NoAnswer Instance { get; } = new();
}
