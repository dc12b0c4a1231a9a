using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Waivers;

/// <summary>One entry as far as it could be read.</summary>
internal sealed record WaiverDraft
{
    private static readonly string[] RequiredKeys = ["rule", "subject", "owner", "reason", "ticket", "expires"];

    private static readonly TeamFileRule Empty = FileSchema.RuleOf("Fill it in.");

    private static readonly TeamFileRule Day =
        FileSchema.RuleOf("Write year, month and day, for example `2026-03-31`.");

    public string? Rule { get; private init; }

    public string? Subject { get; private init; }

    private string? Owner { get; init; }

    private string? Reason { get; init; }

    private string? Ticket { get; init; }

    private DateOnly? Expires { get; init; }

    private string? Instance { get; init; }

    private DateOnly? Created { get; init; }

    public static WaiverDraft Read(MapFields fields)
    {
        foreach (var key in RequiredKeys)
        {
            fields.Require(key);
        }

        var draft = new WaiverDraft
        {
            Rule = ReadText(fields["rule"]),
            Subject = ReadText(fields["subject"]),
            Owner = ReadText(fields["owner"]),
            Reason = ReadText(fields["reason"]),
            Ticket = ReadText(fields["ticket"]),
            Expires = ReadDay(fields["expires"]),
            Instance = ReadText(fields["instance"]),
            Created = ReadDay(fields["created"]),
        };
        if (draft.Created > draft.Expires)
        {
            fields["expires"].Report(Day, "The waiver ends before the day it was created.");
        }

        fields.ReportUnknownKeys();
        return draft;
    }

    /// <summary>The waiver; only for a draft about which nothing was reported.</summary>
    public Waiver ToWaiver(FileLocation location) => new()
    {
        Rule = Rule!,
        Subject = Subject!,
        Owner = Owner!,
        Reason = Reason!,
        Ticket = Ticket!,
        Expires = Expires!.Value,
        Instance = Instance,
        Created = Created,
        Location = location,
    };

    private static string? ReadText(Field field)
    {
        var text = field.TextOrNumber();
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            field.Report(Empty, "The text is empty.");
        }

        return text;
    }

    private static DateOnly? ReadDay(Field field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        field.Report(Day, $"{Quote.Of(text)} is no day.");
        return null;
    }
}
