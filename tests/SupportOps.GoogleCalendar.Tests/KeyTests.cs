using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace SupportOps.GoogleCalendar.Tests;

public sealed class KeyTests
{
    private const string Canary = "CANARY-8d77e1b2";

    private static readonly string Pem = RSA.Create(2048).ExportPkcs8PrivateKeyPem();

    [Fact]
    public void Key_AsGoogleWritesIt_IsReadAndHidden()
    {
        var key = GoogleServiceAccountKey.Parse(Json());

        Assert.Equal("robot@project.example", key.Email);
        Assert.Equal("Google service account robot@project.example", key.ToString());
    }

    [Fact]
    public void Key_FromAFile_OpensACalendar()
    {
        const string calendarId = "support@group.calendar.google.com";
        File.WriteAllText("support-calendar.json", Json());

        var key = GoogleServiceAccountKey.Load("support-calendar.json");
        using var calendar = new GoogleCalendarClient("GitLab Support", calendarId, key);

        Assert.Equal("GitLab Support", calendar.Name);
        Assert.Equal("robot@project.example", key.Email);
    }

    [Theory]
    [InlineData("https://oauth2.googleapis.com/token")]
    [InlineData("https://accounts.google.com/o/oauth2/token")]
    [InlineData("https://www.googleapis.com/oauth2/v4/token")]
    [InlineData("http://127.0.0.1:8080/token")]
    public void TokenAddress_OfGoogleOrLoopback_IsGood(string address) =>
        Assert.Null(GoogleServiceAccountKey.FindProblem(Json("token_uri", address)));

    [Theory]
    [InlineData("https://evil.example/token")]
    [InlineData("http://oauth2.googleapis.com/token")]
    [InlineData("https://oauth2.googleapis.com:8443/token")]
    [InlineData("https://oauth2.googleapis.com@evil.example/token")]
    [InlineData("https://oauth2.googleapis.com.evil.example/token")]
    [InlineData("https://evilgoogleapis.com/token")]
    [InlineData("https://oauth2.googleаpis.com/token")]
    [InlineData("/token")]
    [InlineData(null)]
    public void TokenAddress_OfAnybodyElse_IsRefused(string? address) =>
        Refused(Json("token_uri", address), "token_uri that is not Google's");

    [Theory]
    [InlineData("type", "external_account", "is of the type 'external_account'")]
    [InlineData("type", null, "is of the type ''")]
    [InlineData("client_email", null, "no client_email")]
    [InlineData("private_key", null, "no private_key")]
    [InlineData("private_key", Canary, "no RSA key in PEM")]
    public void Key_ThatLacksSomething_SaysWhat(string member, string? value, string said) =>
        Refused(Json(member, value), said);

    [Theory]
    [InlineData("CANARY-8d77e1b2")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"private_key":7}""")]
    public void Text_ThatIsNoKey_IsRefused(string json) => Refused(json, "no JSON object");

    [Fact]
    public void Key_OfAnotherKindThanRsa_IsRefused() =>
        Refused(Json("private_key", ECDsa.Create().ExportPkcs8PrivateKeyPem()), "no RSA key in PEM");

    private static void Refused(string json, string said)
    {
        var error = Assert.Throws<ArgumentException>(() => GoogleServiceAccountKey.Parse(json));

        Assert.Contains(said, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
    }

    private static string Json(string? member = null, string? value = null)
    {
        var key = new JsonObject
        {
            ["type"] = "service_account",
            ["client_email"] = "robot@project.example",
            ["private_key_id"] = "1",
            ["private_key"] = Pem,
            ["token_uri"] = "https://oauth2.googleapis.com/token",
        };
        if (member is not null)
        {
            key[member] = value;
        }

        return key.ToJsonString();
    }
}
