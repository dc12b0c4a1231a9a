using SupportOps.Auditing;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary>Texts of a policy.</summary>
internal static class PolicyTexts
{
    private static readonly TeamFileRule Empty = FileSchema.RuleOf("Fill it in, or remove the key.");

    private static readonly TeamFileRule Address = FileSchema.RuleOf("Write addresses like `name@company.example`.");

    private static readonly TeamFileRule Once = FileSchema.RuleOf("Name each of them once.");

    private static readonly TeamFileRule Reserved = FileSchema.RuleOf(
        "Choose a name of your own: a report of the ready policy could not be told from one of this file.");

    private static readonly TeamFileRule Domain = FileSchema.RuleOf(
        "Write the domain alone, without @ and blanks, for example `company.example`.");

    /// <summary>The name of a policy; that of a ready one is not for a file.</summary>
    public static string? ReadOwnName(Field field)
    {
        var name = Read(field);
        if (name is not null && AuditPolicy.Names.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            field.Report(Reserved, $"{Quote.Of(name)} is the name of a ready policy.");
        }

        return name;
    }

    /// <summary>A domain of e-mail addresses.</summary>
    public static string? ReadDomain(Field field)
    {
        var domain = Read(field);
        if (!string.IsNullOrWhiteSpace(domain) && !HostText.IsDomain(domain.ToLowerInvariant()))
        {
            field.Report(Domain, $"{Quote.Of(domain)} is no domain of e-mail addresses.");
        }

        return domain;
    }

    /// <summary>A text that is not empty; a number counts as its digits.</summary>
    public static string? Read(Field field)
    {
        var text = field.TextOrNumber();
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            field.Report(Empty, "The text is empty.");
        }

        return text;
    }

    /// <summary>A list of e-mail addresses; null when the field is absent.</summary>
    public static IReadOnlyList<string>? ReadAddresses(Field field)
    {
        if (field.Count() is not { } count)
        {
            return null;
        }

        var addresses = new List<string>(count);
        for (var index = 0; index < count; index++)
        {
            var item = field.Item(index);
            var text = item.Text() ?? string.Empty;
            if (!IsAddress(text) && (item.IsText || item.IsAbsent))
            {
                item.Report(Address, $"{Quote.Of(text)} is no e-mail address.");
            }
            else if (addresses.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                item.Report(Once, $"{Quote.Of(text)} stands in the list twice.");
            }

            addresses.Add(text);
        }

        return addresses;
    }

    private static bool IsAddress(string text) =>
        text.IndexOf('@') is > 0 and var at && at < text.Length - 1 && at == text.LastIndexOf('@')
        && !text.Any(char.IsWhiteSpace);
}
