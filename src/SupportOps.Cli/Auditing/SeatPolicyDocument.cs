namespace SupportOps.Cli.Auditing;

/// <summary>The policy file of <c>audit calendly</c>; what it does not say is as the handbook has it.</summary>
internal sealed record SeatPolicyDocument
{
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }

    public IReadOnlyList<string>? AllowedOutsiders { get; init; }

    public IReadOnlyList<string>? MembersWithoutAccount { get; init; }

    public string? AdministratorFocus { get; init; }
}
