using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Policies;

/// <summary>Texts of a policy.</summary>
internal static class PolicyTexts
{
    private static readonly TeamFileRule Empty = FileSchema.RuleOf("Fill it in, or remove the key.");

    private static readonly TeamFileRule Address = FileSchema.RuleOf("Write addresses like `name@company.example`.");

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

            addresses.Add(text);
        }

        return addresses;
    }

    private static bool IsAddress(string text) =>
        text.IndexOf('@') is > 0 and var at && at < text.Length - 1 && at == text.LastIndexOf('@')
        && !text.Any(char.IsWhiteSpace);
}
