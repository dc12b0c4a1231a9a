namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// Incoming webhooks and tokens of Slack. Source: Slack documentation, token types, incoming webhooks.
/// </summary>
internal static class SlackShape
{
    private const string Host = "hooks.slack.com/";
    private const int LastPart = 20;
    private const int ServicePart = 23;
    private const int ShortestNumber = 8;
    private const int LongestNumber = 14;
    private const int ShortestSecret = 18;

    /// <summary>Length of the address from its host on; 0 for none.</summary>
    public static int MeasureHook(string text, int start)
    {
        if (!TextRun.StartsWith(text, start, Host))
        {
            return 0;
        }

        var path = start + Host.Length;
        if (TextRun.StartsWith(text, path, "services/T"))
        {
            return MeasureParts(text, start, path + "services/".Length, ServicePart);
        }

        if (TextRun.StartsWith(text, path, "workflows/T"))
        {
            return MeasureParts(text, start, path + "workflows/".Length, LastPart);
        }

        return TextRun.StartsWith(text, path, "triggers/T")
            ? MeasureParts(text, start, path + "triggers/".Length, LastPart)
            : 0;
    }

    /// <summary>Length of the token; 0 for none.</summary>
    public static int MeasureToken(string text, int start)
    {
        if (TextRun.StartsWith(text, start, "xapp-"))
        {
            return MeasureAppToken(text, start);
        }

        if (!TextRun.StartsWith(text, start, "xoxb-") && !TextRun.StartsWith(text, start, "xoxp-"))
        {
            return 0;
        }

        var number = TextRun.OfDigits(text, start + 5);
        var secret = start + 5 + number + 1;
        if (number is < ShortestNumber or > LongestNumber || !HasHyphenBefore(text, secret))
        {
            return 0;
        }

        var run = TextRun.OfTokenParts(text, secret);
        return run >= ShortestSecret ? secret + run - start : 0;
    }

    private static int MeasureAppToken(string text, int start)
    {
        var app = start + "xapp-1-".Length;
        if (TextRun.OfDigits(text, start + 5) != 1 || !HasHyphenBefore(text, app))
        {
            return 0;
        }

        var name = TextRun.OfAlphanumerics(text, app);
        var number = app + name + 1;
        var digits = HasHyphenBefore(text, number) ? TextRun.OfDigits(text, number) : 0;
        var secret = number + digits + 1;
        if (name < ShortestNumber || digits < ShortestNumber || !HasHyphenBefore(text, secret))
        {
            return 0;
        }

        var run = TextRun.OfAlphanumerics(text, secret);
        return run >= LastPart ? secret + run - start : 0;
    }

    private static int MeasureParts(string text, int start, int parts, int least)
    {
        var index = parts;
        var count = 1;
        var run = TextRun.OfAlphanumerics(text, index);
        while (run > 0 && index + run < text.Length && text[index + run] == '/')
        {
            index += run + 1;
            run = TextRun.OfAlphanumerics(text, index);
            count++;
        }

        return count >= 3 && run >= least ? index + run - start : 0;
    }

    private static bool HasHyphenBefore(string text, int index) => index <= text.Length && text[index - 1] == '-';
}
