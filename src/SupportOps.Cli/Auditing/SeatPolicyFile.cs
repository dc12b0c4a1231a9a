using SupportOps.Auditing.Seats;
using SupportOps.Team;

namespace SupportOps.Cli.Auditing;

/// <summary>The policy of <c>audit calendly</c>: the handbook's, with what a file says differently.</summary>
internal static class SeatPolicyFile
{
    private const string Example = "{\"approvedAdministrators\": [\"a@example.com\"], \"allowedOutsiders\": []}";

    public static SeatPolicy Read(string? path)
    {
        var handbook = SeatPolicy.Handbook;
        if (path is null)
        {
            return handbook;
        }

        var document = PolicyFile.Read(path, PolicyJsonContext.Default.SeatPolicyDocument, Example);
        return handbook with
        {
            Name = $"{handbook.Name}, {Path.GetFileName(path)}",
            FurtherAdministrators = PolicyFile.Addresses(
                path, "approvedAdministrators", document.ApprovedAdministrators),
            AllowedOutsiders = PolicyFile.Addresses(path, "allowedOutsiders", document.AllowedOutsiders),
            MembersWithoutSeat = PolicyFile.Addresses(path, "membersWithoutAccount", document.MembersWithoutAccount),
            AdministratorFocus = FocusOf(path, document.AdministratorFocus) ?? handbook.AdministratorFocus,
        };
    }

    private static FocusName? FocusOf(string path, string? text)
    {
        if (text is null)
        {
            return null;
        }

        return Enum.GetValues<FocusName>().Cast<FocusName?>().FirstOrDefault(
            focus => string.Equals(focus.ToString(), Letters(text), StringComparison.OrdinalIgnoreCase))
            ?? throw CommandFailure.Usage(
                $"--policy: {path}: \"{text}\" in \"administratorFocus\" is no focus of the team files.");
    }

    // The files write "License and Renewals" and "Self-Managed".
    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));
}
