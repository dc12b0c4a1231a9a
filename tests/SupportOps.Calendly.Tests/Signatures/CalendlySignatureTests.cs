using System.Text;
using System.Text.Json;
using SupportOps.Calendly.Signatures;
using SupportOps.Http;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.Tests.Signatures;

public sealed class CalendlySignatureTests
{
    private const string Hex64 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly byte[] Body = "{\"event\":\"invitee.created\"}"u8.ToArray();

    private static string Now => Signer.Now.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Delivery_SignedNow_IsValidAndHandsOutItsBytes()
    {
        var body = Body.ToArray();

        Assert.True(
            Signer.Verifier().TryVerify(body, Signer.Header(Signer.Now, body), out var delivery, out var result));
        body[0] = 0;

        Assert.Equal(SignatureResult.Valid, result);
        Assert.Equal(Body, delivery.Body.ToArray());
        Assert.Equal(Signer.Now, delivery.SignedAt.ToUnixTimeSeconds());
    }

    [Fact]
    public void Delivery_ThatIsNotValid_HandsOutNothing()
    {
        Assert.False(Signer.Verifier().TryVerify(Body, "t=1,v1=" + Hex64, out var delivery, out var result));

        Assert.Null(delivery);
        Assert.Equal(SignatureResult.NoMatch, result);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Header_Absent_IsMissing(string? header) =>
        Assert.Equal(SignatureResult.MissingHeader, Signer.Verifier().Verify(Body, header));

    [Theory]
    [InlineData("t,v1=,v0=")]
    [InlineData("t,v1=,v0")]
    [InlineData("t,v1=,")]
    [InlineData("t,,")]
    [InlineData(",,")]
    [InlineData("t")]
    [InlineData("t=,v1=" + Hex64 + ",v0=" + Hex64)]
    [InlineData("v1=" + Hex64)]
    [InlineData("t=1")]
    [InlineData("t=1,v1=abc")]
    [InlineData("t=1,t=1,v1=" + Hex64)]
    [InlineData("t=1,t,v1=" + Hex64)]
    [InlineData("t=+1,v1=" + Hex64)]
    [InlineData("t=-1,v1=" + Hex64)]
    [InlineData("t= 1,v1=" + Hex64)]
    [InlineData("t=\u0661,v1=" + Hex64)]
    [InlineData("t=1234567890123,v1=" + Hex64)]
    [InlineData("t=1,v1=" + Hex64 + "00")]
    [InlineData("t=1,V1=" + Hex64)]
    [InlineData("t=1;v1=" + Hex64)]
    public void Header_OfAnotherForm_IsMalformed(string header) =>
        Assert.Equal(SignatureResult.Malformed, Signer.Verifier().Verify(Body, header));

    [Fact]
    public void Header_WithTooManySignatures_IsMalformed()
    {
        var right = Signer.Hex(Now, Body);
        var wrong = string.Concat(Enumerable.Repeat(",v1=" + Hex64, 7));

        Assert.Equal(SignatureResult.Valid, Signer.Verifier().Verify(Body, $"t={Now}{wrong},v1={right}"));
        Assert.Equal(SignatureResult.Malformed, Signer.Verifier().Verify(Body, $"t={Now}{wrong},v1=,v1={right}"));
        Assert.Equal(
            SignatureResult.Malformed,
            Signer.Verifier().Verify(Body, $"t={Now},v1={right},x={new string('x', 5000)}"));
    }

    [Theory]
    [InlineData("t={0},v1={1}")]
    [InlineData("v1={1},t={0}")]
    [InlineData("v0=x,t={0},v1=" + Hex64 + ",v1={1}")]
    [InlineData("t={0},v1=short,v1={1},v2")]
    public void Header_WithOneRightSignature_IsValid(string form) => Assert.Equal(
        SignatureResult.Valid,
        Signer.Verifier().Verify(Body, form
            .Replace("{0}", Now, StringComparison.Ordinal)
            .Replace("{1}", Signer.Hex(Now, Body).ToUpperInvariant(), StringComparison.Ordinal)));

    // What is signed is the text of the time, not the number it stands for.
    [Fact]
    public void Time_WithLeadingZeros_IsSignedAsSent()
    {
        var time = "00" + Now;

        Assert.Equal(SignatureResult.Valid, Signer.Verifier().Verify(Body, $"t={time},v1={Signer.Hex(time, Body)}"));
        Assert.Equal(SignatureResult.NoMatch, Signer.Verifier().Verify(Body, $"t={time},v1={Signer.Hex(Now, Body)}"));
    }

    [Theory]
    [InlineData(-180, SignatureResult.Valid)]
    [InlineData(-181, SignatureResult.TooOld)]
    [InlineData(180, SignatureResult.Valid)]
    [InlineData(181, SignatureResult.TooNew)]
    public void Age_IsToleratedInBothDirections(int seconds, SignatureResult result) => Assert.Equal(
        result, Signer.Verifier().Verify(Body, Signer.Header(Signer.Now + seconds, Body)));

    [Fact]
    public void Age_OfAForgery_IsNotTold() => Assert.Equal(
        SignatureResult.NoMatch, Signer.Verifier().Verify(Body, "t=1,v1=" + Hex64));

    [Fact]
    public void Time_FarAhead_IsNoFailure()
    {
        var header = Signer.Header(300_000_000_000, Body);
        var patient = new CalendlySignature(
            () => [new Secret(Signer.Key)], new TestClock(), new SignatureOptions { Tolerance = TimeSpan.MaxValue });

        Assert.Equal(SignatureResult.TooNew, Signer.Verifier().Verify(Body, header));
        Assert.True(patient.TryVerify(Body, header, out _, out _));
    }

    [Fact]
    public void Age_IsMeasuredByTheClockGiven()
    {
        var clock = new TestClock();
        var header = Signer.Header(Signer.Now, Body);
        clock.Advance(TimeSpan.FromSeconds(181));

        Assert.Equal(SignatureResult.TooOld, Signer.Verifier(clock).Verify(Body, header));
    }

    [Theory]
    [InlineData(0, SignatureResult.Valid)]
    [InlineData(3, SignatureResult.Valid)]
    [InlineData(4, SignatureResult.NoMatch)]
    public void Keys_UpToFour_AreTried(int place, SignatureResult result)
    {
        var keys = Enumerable.Repeat("another key, long enough", 5).ToArray();
        keys[place] = Signer.Key;

        Assert.Equal(result, Signer.Verifier(null, keys).Verify(Body, Signer.Header(Signer.Now, Body)));
    }

    [Fact]
    public void Keys_AreReadAtEachCheck()
    {
        Secret[] keys = [];
        var verifier = new CalendlySignature(() => keys, new TestClock());
        var header = Signer.Header(Signer.Now, Body);

        Assert.Equal(SignatureResult.NoMatch, verifier.Verify(Body, header));
        keys = [new Secret(Signer.Key)];
        Assert.Equal(SignatureResult.Valid, verifier.Verify(Body, header));
    }

    [Fact]
    public void KeyProblems_NamePlacesAndNoKey()
    {
        Assert.Contains(
            "no signing key", Assert.Single(CalendlySignature.FindKeyProblems([])), StringComparison.Ordinal);
        Assert.Empty(CalendlySignature.FindKeyProblems([new Secret(Signer.Key)]));
        var problems = CalendlySignature.FindKeyProblems([.. Enumerable.Repeat(new Secret("hush"), 5)]);
        Assert.Equal(6, problems.Count);
        Assert.DoesNotContain(problems, problem => problem.Contains("hush", StringComparison.Ordinal));
    }

    [Fact]
    public void Body_LongerThanIsRead_IsRefusedBeforeAll()
    {
        var body = new byte[(256 * 1024) + 1];

        Assert.Equal(
            SignatureResult.Valid, Signer.Verifier().Verify(body.AsSpan(1), Signer.Header(Signer.Now, body.AsSpan(1))));
        Assert.Equal(SignatureResult.BodyTooLarge, Signer.Verifier().Verify(body, Signer.Header(Signer.Now, body)));
    }

    [Fact]
    public void Options_OutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignatureOptions { Tolerance = TimeSpan.FromTicks(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SignatureOptions { MaxBodyBytes = 0 });
    }

    // Published vectors of two other senders of webhooks: whoever signs "id.time.body" or "body" with the same
    // function must come to these values, so the function in the test's own signer is the right one.
    [Fact]
    public void Signer_OfTheseTests_AgreesWithPublishedVectors()
    {
        var body = Encoding.UTF8.GetBytes("{\"test\": 2432232314}");
        var key = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        byte[] signed = [.. "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330."u8, .. body];

        Assert.Equal(
            "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            Convert.ToBase64String(System.Security.Cryptography.HMACSHA256.HashData(key, signed)));
        Assert.Equal(
            "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
            Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData(
                "It's a Secret to Everybody"u8, "Hello, World!"u8)));
    }

    [SharedFact("contracts")]
    public void Verifier_OfThePublishedExample_AgreesWithItsVector()
    {
        var folder = RepositoryRoot.SharedPathOf("contracts", "examples", "calendly");
        using var vector = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "signature.vector.json")));
        var body = File.ReadAllBytes(Path.Combine(folder, vector.RootElement.GetProperty("body_file").GetString()!));
        var clock = new TestClock();
        clock.Advance(TimeSpan.FromSeconds(vector.RootElement.GetProperty("t").GetInt64() - Signer.Now));

        Assert.Equal(
            SignatureResult.Valid,
            Signer.Verifier(clock, vector.RootElement.GetProperty("signing_key").GetString()!)
                .Verify(body, vector.RootElement.GetProperty("header").GetString()));
    }
}
