using SupportOps.GoogleCalendar.Wire;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>What a token endpoint says about a refusal, as far as it may be shown.</summary>
internal static class TokenErrorText
{
    // Gateways repeat requests in their error pages, and the assertion in one of those is a credential.
    private const int LongestWord = 60;

    public static string Of(WireToken? answer) => string.Join(
        ": ", new[] { answer?.Error, answer?.ErrorDescription }.Select(Show).Where(text => text.Length > 0));

    public static string? CodeOf(WireToken? answer) => Show(answer?.Error) is { Length: > 0 } code ? code : null;

    private static string Show(string? text)
    {
        var line = UntrustedText.ToSingleLine(text).TrimEnd('.');
        return line.Split(' ').All(word => word.Length <= LongestWord) ? line : "***";
    }
}
