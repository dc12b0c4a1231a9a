using System.Text;

namespace SupportOps.Analyzers.Tests.TeamFiles.Yaml;

/// <summary>
/// The reader of a build against that of the command, which has another parser: both make the same tree with the same
/// places, or refuse the file at the same place.
/// </summary>
public sealed class YamlReaderTests
{
    private const int Rounds = 5_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void PiecesOfYaml_AreReadAlike(int seed) =>
        ReadAlike(seed, random => YamlText.Soup(random, random.Next(4) == 0 ? 40 : 10));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Documents_AreReadAlike(int seed) => ReadAlike(seed, YamlText.Document);

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void ChangedDocuments_AreReadAlike(int seed) =>
        ReadAlike(seed, random => YamlText.Mutate(YamlText.Document(random), random));

    [Fact]
    public void RandomBytes_AreReadAlike()
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(1, 60)];
            random.NextBytes(bytes);
            Assert.Equal(CommandTree.Of(bytes), BuildTree.Of(bytes));
        }
    }

    private static void ReadAlike(int seed, Func<Random, string> make)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = make(random);
            if (Differs(text))
            {
                text = Shortest(text);
                var bytes = Encoding.UTF8.GetBytes(text);
                Assert.Fail(
                    $"seed {seed}, round {round}: {text.ReplaceLineEndings("\\n")}\n"
                    + $"command: {CommandTree.Of(bytes)}\nbuild:   {BuildTree.Of(bytes)}");
            }
        }
    }

    private static bool Differs(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return CommandTree.Of(bytes) != BuildTree.Of(bytes);
    }

    // Drops what is not needed for the difference, larger parts first.
    private static string Shortest(string text)
    {
        for (var length = Math.Max(text.Length / 2, 1); length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length;)
            {
                var shorter = text.Remove(start, length);
                (text, start) = Differs(shorter) ? (shorter, start) : (text, start + 1);
            }
        }

        return text;
    }
}
