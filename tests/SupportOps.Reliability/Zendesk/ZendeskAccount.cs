using System.Text;

namespace SupportOps.Reliability.Zendesk;

/// <summary>Address and credential of the account that the sheet plays.</summary>
internal static class ZendeskAccount
{
    public const string Username = "auditor@reliability.test";

    public const string Token = "CANARY7f3a9d5e1b8c2406";

    public static Uri Address { get; } = new("https://reliability.zendesk.test");

    /// <summary>Every form in which the credential could show.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        [Token, Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Username}/token:{Token}"))];

    /// <summary>The value of the <c>Authorization</c> header.</summary>
    public static string Basic => Secrets[1];
}
