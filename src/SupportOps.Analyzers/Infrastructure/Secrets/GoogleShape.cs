namespace SupportOps.Analyzers.Infrastructure.Secrets;

/// <summary>
/// API keys and key files of service accounts. Source: Google Cloud documentation, API keys, service account keys.
/// </summary>
internal static class GoogleShape
{
    private const string Mark = "auth_provider_x509_cert_url";
    private const string KeyName = "private_key";
    private const int KeyLength = 35;
    private const int Reach = 8192;
    private const int ShortestValue = 40;

    /// <summary>Length of the API key; 0 for none.</summary>
    public static int MeasureApiKey(string text, int start) =>
        TextRun.StartsWith(text, start, "AIza") && TextRun.OfTokenParts(text, start + 4) == KeyLength
            ? 4 + KeyLength
            : 0;

    /// <summary>Length of the mark of a key file that holds a key; 0 for none, or for a template.</summary>
    public static int MeasureServiceAccount(string text, int start)
    {
        if (!TextRun.StartsWith(text, start, Mark))
        {
            return 0;
        }

        var first = Math.Max(0, start - Reach);
        var end = Math.Min(text.Length, start + Reach);
        for (var index = Find(text, first, end); index >= 0; index = Find(text, index + 1, end))
        {
            if (HasValue(text, index + KeyName.Length, end))
            {
                return Mark.Length;
            }
        }

        return 0;
    }

    private static int Find(string text, int first, int end) =>
        text.IndexOf(KeyName, first, end - first, StringComparison.Ordinal);

    private static bool HasValue(string text, int afterName, int end)
    {
        var index = TextRun.StartsWith(text, afterName, "_id") ? afterName + 3 : afterName;
        while (index < end && text[index] is '"' or '\'' or '\\' or ' ' or ':' or '\t')
        {
            index++;
        }

        var start = index;
        while (index < end && text[index] is '+' or '/' or '=' || (index < end && TextRun.IsTokenPart(text[index])))
        {
            index++;
        }

        return index - start >= ShortestValue && !Placeholder.Is(text, start, index - start);
    }
}
