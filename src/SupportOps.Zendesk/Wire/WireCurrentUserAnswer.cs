namespace SupportOps.Zendesk.Wire;

/// <summary>Answer of <c>users/me</c>.</summary>
internal sealed class WireCurrentUserAnswer
{
    public WireCurrentUser? User { get; init; }
}
