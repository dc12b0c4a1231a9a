namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// Finds texts with the shape of a secret in one pass, without regular expressions and without allocating. Shapes: the
/// formats that the vendors publish and the rules of public secret scanners.
/// </summary>
/// <example>
/// <code>
/// var found = SecretScanner.Find(text, 0, SecretWordReader.In(key));
/// while (found.IsFound)
/// {
///     found = SecretScanner.Find(text, found.End, SecretWordReader.In(key));
/// }
/// </code>
/// </example>
internal static class SecretScanner
{
    /// <summary>No secret is shorter.</summary>
    public const int Shortest = 20;

    /// <summary>
    /// The first one from an index on; the default when there is none. Ask <see cref="SecretMatch.IsConfirmedBy"/>: the
    /// words on the same line are counted already, those of the names around it are not.
    /// </summary>
    public static SecretMatch Find(string text, int from)
    {
        for (var start = from; start <= text.Length - Shortest; start++)
        {
            if (start > 0 && text[start] != '-' && TextRun.IsAlphanumeric(text[start - 1]))
            {
                continue;
            }

            var match = At(text, start);
            if (!match.IsFound)
            {
                continue;
            }

            if (!Placeholder.Is(text, match.Start, match.Length))
            {
                return match;
            }

            start = match.End - 1;
        }

        return default;
    }

    /// <summary>The first one from an index on that its shape, its line or the given words confirm.</summary>
    /// <param name="text">What is searched.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="words">The words in the names that the text is bound to, such as the keys above it.</param>
    public static SecretMatch Find(string text, int from, SecretWords words)
    {
        var found = Find(text, from);
        while (found.IsFound && !found.IsConfirmedBy(words))
        {
            found = Find(text, found.End);
        }

        return found;
    }

    private static SecretMatch At(string text, int start)
    {
        var match = text[start] switch
        {
            'g' or 'G' => Of(SecretKind.GitLabToken, start, GitLabShape.Measure(text, start)),
            'h' => Of(SecretKind.SlackHook, start, SlackShape.MeasureHook(text, start)),
            'x' => Of(SecretKind.SlackToken, start, SlackShape.MeasureToken(text, start)),
            'A' => Of(SecretKind.GoogleApiKey, start, GoogleShape.MeasureApiKey(text, start)),
            'a' => Of(SecretKind.GoogleServiceAccount, start, GoogleShape.MeasureServiceAccount(text, start)),
            '-' => Of(SecretKind.PrivateKey, start, PrivateKeyShape.Measure(text, start)),
            'e' => CalendlyShape.At(text, start),
            'u' => Named(
                SecretKind.PagerDutyKey, text, start, PagerDutyShape.Measure(text, start), SecretWords.PagerDuty),
            _ => default,
        };
        return match.IsFound
            ? match
            : Named(
                SecretKind.ZendeskToken,
                text,
                start,
                ZendeskShape.Measure(text, start),
                SecretWords.Zendesk | SecretWords.Token);
    }

    private static SecretMatch Of(SecretKind kind, int start, int length) =>
        length > 0 ? new SecretMatch(kind, start, length) : default;

    private static SecretMatch Named(SecretKind kind, string text, int start, int length, SecretWords words) =>
        length > 0
            ? new SecretMatch(kind, start, length, words & ~SecretWordReader.Near(text, start, length))
            : default;
}
