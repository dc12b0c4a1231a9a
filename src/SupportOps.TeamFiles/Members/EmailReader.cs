using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>email</c>: the official address.</summary>
internal static class EmailReader
{
    public static string? Read(Field field, string? domain)
    {
        if (field.Text() is not { } email)
        {
            return null;
        }

        var at = email.LastIndexOf('@');
        var localPart = at < 0 ? email : email[..at];
        if (localPart.Contains('+', StringComparison.Ordinal))
        {
            field.Report(TeamFileRules.EmailAlias, $"{Quote.Of(email)} is a plus alias.");
        }

        var wanted = domain?.TrimStart('@');
        if (wanted is not null && (at < 0 || !email.AsSpan(at + 1).Equals(wanted, StringComparison.OrdinalIgnoreCase)))
        {
            field.Report(TeamFileRules.EmailDomain, $"{Quote.Of(email)} is not an address at {wanted}.");
        }

        return email;
    }
}
