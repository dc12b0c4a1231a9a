namespace SupportOps.Cli.Auditing;

/// <summary>The file of approved administrators; members it does not know are ignored.</summary>
internal sealed record ApprovedAdministratorsDocument
{
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }
}
