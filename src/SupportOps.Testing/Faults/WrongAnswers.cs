using System.Text.Json;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>Answers that come whole and are not what was asked for.</summary>
internal static class WrongAnswers
{
    private const string SignInPage =
        "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form method=\"post\"></form></body></html>";

    public static FaultEffect Of(Answer answer) => (exchange, _) => exchange.SendAsync(answer);

    /// <summary>What was asked for happens, and the answer says something else.</summary>
    public static FaultEffect AfterTheWork(Answer answer) => (exchange, right) =>
    {
        _ = right();
        return exchange.SendAsync(answer);
    };

    public static FaultEffect SignIn() =>
        Of(new Answer { Status = 200, Body = SignInPage, MediaType = "text/html; charset=utf-8" });

    public static FaultEffect Redirect(Uri target, int status) =>
        Of(new Answer { Status = status, Body = string.Empty, MediaType = "text/html", Location = target });

    /// <summary>JSON that is whole by its length and broken by its grammar.</summary>
    public static string Break(string body) => body.TrimEnd().TrimEnd('}') + ",";

    /// <summary>Writes a member of the object a second time.</summary>
    public static string Repeat(string body, string member)
    {
        using var document = JsonDocument.Parse(body);
        var value = document.RootElement.GetProperty(member).GetRawText();
        return $"{{\"{JsonEncodedText.Encode(member)}\":{value},{body.TrimStart()[1..]}";
    }
}
