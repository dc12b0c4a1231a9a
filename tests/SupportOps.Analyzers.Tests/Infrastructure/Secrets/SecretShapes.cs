using System.Text;

namespace SupportOps.Analyzers.Tests.Infrastructure.Secrets;

/// <summary>
/// Texts with the shapes of secrets, drawn anew and put together from pieces here: none of them stands in a file.
/// </summary>
internal static class SecretShapes
{
    private const string Lower = "qzvkmxwjhgbdtrpnlsfcaeiouy";
    private const string Alphabet = "Qz7Vk2Mx9Wj4Hg0Bd5Tr8Pn3Ls6FcAeIoUy1";

    public static string Calendly => Token(
        "{\"alg\":\"ES256\",\"typ\":\"JWT\"}",
        "{\"iss\":\"https://auth.calendly.com\",\"aud\":\"1\"}");

    public static string ForeignToken => Token(
        "{\"alg\":\"ES256\",\"typ\":\"JWT\"}", "{\"iss\":\"https://issuer.invalid\",\"aud\":\"1\"}");

    /// <summary>The token that jwt.io shows.</summary>
    public static string JohnDoe => Token(
        "{\"alg\":\"HS256\",\"typ\":\"JWT\"}", "{\"sub\":\"1234567890\",\"name\":\"John Doe\",\"iat\":1516239022}");

    public static string PagerDuty => "u" + "+" + Body(18);

    public static string Zendesk => Body(40);

    /// <summary>Each text that its shape alone gives away, with the name that messages use.</summary>
    public static IEnumerable<(string Name, string Text)> Certain()
    {
        string[] classic = ["pat", "dt", "rt", "ft", "fct", "soat"];
        foreach (var kind in classic)
        {
            yield return ("GitLab token", "gl" + (kind == "fct" ? "ffct" : kind) + "-" + Body(20));
        }

        yield return ("GitLab token", "gl" + "ptt-" + Hex(40));
        yield return ("GitLab token", "gl" + "cbt-" + "64" + "_" + Body(20));
        yield return ("GitLab token", "gl" + "imt-" + Body(25));
        yield return ("GitLab token", "gl" + "agent-" + Body(50));
        yield return ("GitLab token", "gl" + "oas-" + Body(64));
        yield return ("GitLab token", "GR" + "1348941" + Body(20));
        yield return ("GitLab token", "gl" + "rt-t1_" + Body(20));
        yield return ("GitLab token", "gl" + "pat-" + Body(35) + "." + "01" + "." + Body(9).ToLowerInvariant());
        yield return ("Slack webhook address", "hooks." + "slack.com" + "/services/T" + Body(9) + "/B" + Body(9) + "/" + Body(24));
        yield return ("Slack webhook address", "hooks." + "slack.com" + "/workflows/T" + Body(9) + "/A" + Body(9) + "/44" + "/" + Body(24));
        yield return ("Slack webhook address", "hooks." + "slack.com" + "/triggers/T" + Body(9) + "/73" + "/" + Hex(32));
        yield return ("Slack token", "xo" + "xb-" + "25847190365" + "-" + "25847190365" + "-" + Body(24));
        yield return ("Slack token", "xo" + "xp-" + "25847190365" + "-" + "25847190365" + "-" + Body(32));
        yield return ("Slack token", "xa" + "pp-" + "1-A" + Body(9) + "-" + "25847190365" + "-" + Hex(64));
        yield return ("Google API key", "AI" + "za" + Body(35));
        yield return ("private key", Pem("RSA PRIVATE KEY"));
        yield return ("private key", Pem("PRIVATE KEY"));
        yield return ("private key", Pem("OPENSSH PRIVATE KEY"));
    }

    public static string Pem(string name) =>
        "-----BEGIN " + name + "-----\n" + Body(64) + "\n" + Body(20) + "\n-----END " + name + "-----";

    public static string ServiceAccount(string keyId) =>
        "{ \"type\": \"service_account\", \"private_key" + "_id\": \"" + keyId
        + "\", \"auth_provider_x509" + "_cert_url\": \"https://www.googleapis.com/oauth2/v1/certs\" }";

    /// <summary>Letters and digits that repeat no word, count nothing and mix all kinds.</summary>
    public static string Body(int length)
    {
        var body = new StringBuilder(length);
        for (var index = 0; index < length; index++)
        {
            body.Append(Alphabet[index * 5 % Alphabet.Length]);
        }

        return body.ToString();
    }

    public static string Hex(int length) => string.Concat(
        Enumerable.Range(0, length).Select(index => "7c1e9a04f8b2d365"[index * 7 % 16]));

    private static string Token(string header, string payload) =>
        Encode(header) + "." + Encode(payload) + "." + Body(43) + Lower[..2];

    private static string Encode(string text) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
