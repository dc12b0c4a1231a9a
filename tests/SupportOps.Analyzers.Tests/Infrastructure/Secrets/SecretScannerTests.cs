using SupportOps.Analyzers.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Tests.Infrastructure.Secrets;

public sealed class SecretScannerTests
{
    public static TheoryData<int> CertainShapes => [.. Enumerable.Range(0, SecretShapes.Certain().Count())];

    [Theory]
    [MemberData(nameof(CertainShapes))]
    public void Scanner_CertainShape_IsFoundWhole(int number)
    {
        var (name, text) = SecretShapes.Certain().ElementAt(number);
        var around = $"left \"{text}\" right";

        var found = SecretScanner.Find(around, 0);

        Assert.True(found.IsConfirmedBy(SecretWords.None), name);
        Assert.Equal(name, SecretNames.Of(found.Kind));
        Assert.Equal(SecretLevel.Certain, found.Level);
        Assert.Equal(6, found.Start);
        Assert.StartsWith(around.Substring(found.Start, found.Length), text, StringComparison.Ordinal);
        Assert.False(SecretScanner.Find(around, found.End).IsFound);
    }

    [Theory]
    [MemberData(nameof(CertainShapes))]
    public void Scanner_ShapeWithAWordThatMarksItMadeUp_FindsNothing(int number)
    {
        var (_, text) = SecretShapes.Certain().ElementAt(number);
        var index = Math.Min(text.Length, 60) - 8;

        Assert.False(Find(text[..index] + "Example" + text[(index + 7)..]).IsFound);
    }

    [Theory]
    [MemberData(nameof(CertainShapes))]
    public void Scanner_ShapeInsideAWord_FindsNothing(int number)
    {
        var (_, text) = SecretShapes.Certain().ElementAt(number);

        Assert.Equal(text[0] == '-', Find("q" + text).IsFound);
    }

    [Theory]
    [InlineData("gl", "pat-", 19)]
    [InlineData("gl", "ptt-", 20)]
    [InlineData("gl", "imt-", 24)]
    [InlineData("gl", "agent-", 49)]
    [InlineData("gl", "oas-", 63)]
    [InlineData("GR", "1348941", 19)]
    [InlineData("gl", "zzz-", 20)]
    [InlineData("AI", "za", 34)]
    [InlineData("AI", "za", 36)]
    [InlineData("xo", "xb-", 24)]
    [InlineData("hooks.", "slack.com/services/", 24)]
    public void Scanner_ShapeThatMissesByOne_FindsNothing(string first, string second, int length) =>
        Assert.False(Find(first + second + SecretShapes.Body(length)).IsFound);

    [Theory]
    [InlineData("gl", "pat-", "xxxxxxxxxxxxxxxxxxxx")]
    [InlineData("gl", "pat-", "aaaaaaaaaaaaaaaaaaaa1A")]
    [InlineData("gl", "pat-", "${GITLAB_TOKEN_VALUE}")]
    [InlineData("gl", "pat-", "<your-personal-access-token>")]
    [InlineData("gl", "pat-", "your-personal-access-token-1")]
    [InlineData("gl", "pat-", "1234567890abcdefghij")]
    [InlineData("gl", "pat-", "name-of-the-bot-account")]
    [InlineData("gl", "pat-", "Qz7Vk2Mx9Wj4Hg0Bd5Tr...")]
    [InlineData("AI", "za", "SyExampleKeyThatIsNoneAtAllForThePa")]
    [InlineData("-----BEGIN ", "PRIVATE KEY-----", "\n...\n")]
    [InlineData("-----BEGIN ", "PRIVATE KEY-----", "")]
    public void Scanner_Placeholder_FindsNothing(string first, string second, string body) =>
        Assert.False(Find(first + second + body).IsFound);

    [Fact]
    public void Scanner_ServiceAccountKeyFile_IsFound()
    {
        var found = Find(SecretShapes.ServiceAccount(SecretShapes.Hex(40)));

        Assert.Equal(SecretKind.GoogleServiceAccount, found.Kind);
        Assert.False(Find(SecretShapes.ServiceAccount("<key id>")).IsFound);
        Assert.False(Find("auth_provider_x509" + "_cert_url").IsFound);
    }

    [Fact]
    public void Scanner_CalendlyToken_IsKnownByItsPayloadOrByAWord()
    {
        var own = SecretScanner.Find(SecretShapes.Calendly, 0);
        var foreign = SecretScanner.Find(SecretShapes.ForeignToken, 0);
        var named = SecretScanner.Find("Calendly: " + SecretShapes.ForeignToken, 0);

        Assert.Equal(SecretLevel.Likely, own.Level);
        Assert.True(own.IsConfirmedBy(SecretWords.None));
        Assert.False(foreign.IsConfirmedBy(SecretWords.None));
        Assert.True(foreign.IsConfirmedBy(SecretWordReader.In("calendlyToken")));
        Assert.True(named.IsConfirmedBy(SecretWords.None));
    }

    [Fact]
    public void Scanner_ZendeskToken_NeedsBothWords()
    {
        var found = SecretScanner.Find(SecretShapes.Zendesk, 0);

        Assert.Equal(SecretLevel.Possible, found.Level);
        Assert.False(found.IsConfirmedBy(SecretWordReader.In("token")));
        Assert.False(found.IsConfirmedBy(SecretWordReader.In("zendesk")));
        Assert.True(found.IsConfirmedBy(SecretWordReader.In("ZENDESK_API_TOKEN")));
        Assert.True(SecretScanner.Find("zendesk_token: " + SecretShapes.Zendesk, 0).IsConfirmedBy(SecretWords.None));
        Assert.False(SecretScanner.Find("zendesk_token:\n" + SecretShapes.Zendesk, 0).IsConfirmedBy(SecretWords.None));
        Assert.False(SecretScanner.Find(SecretShapes.Body(39), 0).IsFound);
        Assert.False(SecretScanner.Find(SecretShapes.Body(41), 0).IsFound);
        Assert.False(SecretScanner.Find(string.Concat(Enumerable.Repeat("a1b2c3d4", 5)), 0).IsFound);
    }

    [Fact]
    public void Scanner_PagerDutyKey_NeedsTheWord()
    {
        var found = SecretScanner.Find(SecretShapes.PagerDuty, 0);

        Assert.False(found.IsConfirmedBy(SecretWords.None));
        Assert.True(found.IsConfirmedBy(SecretWordReader.In("PagerDutyKey")));
        Assert.True(found.IsConfirmedBy(SecretWordReader.In("pager_duty")));
    }

    [Fact]
    public void Scanner_SeveralSecrets_AreFoundInTurn()
    {
        var text = string.Join(' ', SecretShapes.Certain().Select(shape => shape.Text));
        var count = 0;
        for (var found = SecretScanner.Find(text, 0); found.IsFound; found = SecretScanner.Find(text, found.End))
        {
            count++;
            Assert.Equal(6, found.Beginning(text).Length);
        }

        Assert.Equal(SecretShapes.Certain().Count(), count);
    }

    [Fact]
    public void Scanner_AnyTruncation_NeverThrows()
    {
        var texts = SecretShapes.Certain().Select(shape => shape.Text)
            .Append(SecretShapes.Calendly).Append(SecretShapes.PagerDuty)
            .Append(SecretShapes.ServiceAccount(SecretShapes.Hex(40)));
        foreach (var text in texts)
        {
            for (var length = 0; length <= text.Length; length++)
            {
                _ = SecretScanner.Find(text[..length] + new string(' ', 0), 0);
                _ = SecretScanner.Find(text[..length] + "                    ", 0);
            }
        }
    }

    [Fact]
    public void Scanner_LongTextWithoutSecrets_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat("The glossary explains hooks, AI, xo, gl and ey. ", 2000));
        _ = SecretScanner.Find(text, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var found = SecretScanner.Find(text, 0);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(found.IsFound);
    }

    private static SecretMatch Find(string text) => SecretScanner.Find(text, 0, SecretWords.None);
}
