using SupportOps.Tests.Shared;

namespace SupportOps.Cli.Tests.Gallery;

/// <summary>
/// What the tool says of each mistake is what the page of errors says, word for word. SUPPORTOPS_WRITE_DOCS=1 writes
/// the page anew.
/// </summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    private static string PagePath => RepositoryRoot.PathOf("docs", "guides", "errors.md");

    public static TheoryData<string> Titles =>
        [.. BadInputs.All.SelectMany(group => group.Inputs).Select(input => input.Title)];

    [UnixTheory]
    [MemberData(nameof(Titles))]
    public async Task Mistake_IsAnsweredAsThePageSays(string title)
    {
        var input = BadInputs.All.SelectMany(group => group.Inputs).Single(input => input.Title == title);
        var earlier = _place.Write(BadInputs.Earlier, "earlier");

        var result = await input.Run(_place);

        Assert.True(input.ExitCode == result.ExitCode, $"{result.ExitCode}\n{result.Error}\n{result.Output}");
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Workplace.Token, result.Error + result.Output, StringComparison.Ordinal);
        Assert.Equal(input.Shows is null, result.Output.Length == 0);
        Assert.True(input.Shows is not null || await File.ReadAllTextAsync(earlier) == "earlier");
        Assert.Contains(
            ErrorPage.Section(input, _place, result),
            (await File.ReadAllTextAsync(PagePath)).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Page_IsWhatTheMistakesSay()
    {
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            await File.WriteAllTextAsync(PagePath, await ErrorPage.WriteAsync());
        }

        var headings = (await File.ReadAllLinesAsync(PagePath))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal));
        Assert.Equal(BadInputs.All.SelectMany(group => group.Inputs).Select(input => "### " + input.Title), headings);
    }
}
