namespace SupportOps.Zendesk.Wire;

/// <summary>Zendesk's <c>role</c> as far as it matters: unknown values stay apart from a missing one.</summary>
internal enum WireRole
{
    Missing,
    Agent,
    Administrator,
    EndUser,
    Other,
}
