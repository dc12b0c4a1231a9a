namespace SupportOps.Zendesk;

/// <summary>Why a user name or token cannot be right; no message repeats a token.</summary>
internal static class CredentialRules
{
    private const string TokenSuffix = "/token";

    public static string? UsernameProblem(string? username) => username switch
    {
        null or "" => "Username is missing. Set it to the e-mail address of the API token's user",
        _ when username.EndsWith(TokenSuffix, StringComparison.OrdinalIgnoreCase) =>
            $"Username ends in {TokenSuffix}. "
            + $"Write {username[..^TokenSuffix.Length]}; the suffix is added to each request",
        _ when username.Any(IsUnfit) || username.Contains(':', StringComparison.Ordinal) =>
            "Username holds a blank, a line break or a colon. Set it to an e-mail address",
        _ => null,
    };

    public static string? TokenProblem(string name, string? token) => token switch
    {
        null or "" => $"{name} is missing",
        _ when token.Any(character => IsUnfit(character) || !char.IsAscii(character)) =>
            $"{name} holds a blank, a line break or a letter outside ASCII. "
            + "A token read from a file often ends in a line break",
        _ => null,
    };

    private static bool IsUnfit(char character) => char.IsWhiteSpace(character) || char.IsControl(character);
}
