namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>
/// Reads the key that options name, anew each time; it stays the same object while its text is the same.
/// </summary>
internal sealed class KeyReader(string system, Func<GoogleCalendarOptions> options)
{
    private (string Text, GoogleServiceAccountKey Key)? _last;

    /// <summary>The key of the moment.</summary>
    /// <exception cref="SupportOpsApiException">The key cannot be read any more.</exception>
    public GoogleServiceAccountKey Read()
    {
        try
        {
            var text = TextOf(options());
            if (_last is { } last && last.Text == text)
            {
                return last.Key;
            }

            var key = GoogleServiceAccountKey.Parse(text);
            _last = (text, key);
            return key;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SupportOpsApiException(
                system, "the service-account key cannot be read", "Check KeyFile or KeyJson", exception);
        }
    }

    /// <summary>Why the key of options cannot be used; null when it can.</summary>
    public static string? FindProblem(GoogleCalendarOptions options)
    {
        switch (string.IsNullOrEmpty(options.KeyFile), string.IsNullOrEmpty(options.KeyJson))
        {
            case (true, true):
                return "neither KeyFile nor KeyJson is set. Set one of them";
            case (false, false):
                return "both KeyFile and KeyJson are set. Keep one of them";
            default:
                return FindKeyProblem(options);
        }
    }

    private static string? FindKeyProblem(GoogleCalendarOptions options)
    {
        try
        {
            return GoogleServiceAccountKey.FindProblem(TextOf(options));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"KeyFile '{options.KeyFile}' cannot be read. Check the path and the permissions of the file";
        }
    }

    private static string TextOf(GoogleCalendarOptions options) =>
        options.KeyJson is { Length: > 0 } json ? json : File.ReadAllText(options.KeyFile ?? string.Empty);
}
