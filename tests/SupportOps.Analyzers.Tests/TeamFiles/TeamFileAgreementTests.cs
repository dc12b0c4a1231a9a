extern alias command;

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.TeamFiles;
using command::SupportOps.TeamFiles;
using SupportOps.Analyzers.Tests.Infrastructure.Content;
using SupportOps.Analyzers.Tests.TeamFiles.Yaml;
using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.TeamFiles;

/// <summary>A build says of a team file what <c>team check</c> says: rules, places, words.</summary>
public sealed class TeamFileAgreementTests
{
    private const int Rounds = 1_000;
    private const string Domain = "gitlab.example";

    private static readonly ImmutableHashSet<string> OfBuildAlone =
        ["SOP4006", "SOP4007", "SOP4008", "SOP4009", "SOP4027", "SOP4028"];

    [SharedFact("domain/samples")]
    public void Samples_HaveTheSameFindings()
    {
        foreach (var (folder, path) in Samples())
        {
            _ = folder;
            Agree(Path.GetFileName(path), File.ReadAllBytes(path), path);
        }
    }

    [SharedFact("domain/samples")]
    public void ChangedSamples_HaveTheSameFindings()
    {
        var random = new Random(11);
        var samples = Samples().Select(sample => File.ReadAllText(sample.Path)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var text = YamlText.Mutate(samples[random.Next(samples.Count)], random);
            Agree("a.yaml", Encoding.UTF8.GetBytes(text), $"round {round}: {text}");
        }
    }

    [SharedFact("domain/samples")]
    public void SamplesTogether_HaveTheSameFindings()
    {
        foreach (var set in Samples().GroupBy(sample => sample.Folder, sample => sample.Path))
        {
            var expected = new TeamFolder(set.Key, new() { EmailDomain = Domain }).Read()
                .Files.SelectMany(file => file.Findings.Select(finding => Line(file.File, finding)));

            Assert.Equal(expected.Order(StringComparer.Ordinal), TeamSetRun.Lines(set).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void ValidFile_HasNoFinding() =>
        Assert.Empty(Build(TeamFileText.Name, Encoding.UTF8.GetBytes(TeamFileText.Valid)));

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public void ChangedFile_HasTheSameFindings(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = YamlText.Mutate(TeamFileText.Valid, random);
            Agree("a.yaml", Encoding.UTF8.GetBytes(text), $"seed {seed}, round {round}: {text}");
        }
    }

    [Fact]
    public void ChangedBytes_HaveTheSameFindings()
    {
        var random = new Random(23);
        var valid = Encoding.UTF8.GetBytes(TeamFileText.Valid);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = (byte[])valid.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Agree("a.yaml", bytes, $"round {round}: {Convert.ToHexString(bytes)}");
        }
    }

    [Theory]
    [InlineData("name: A\nemail: \uFFFD\n", "utf-8")]
    [InlineData("name: \u00e9\nemail: a\n", "latin1")]
    [InlineData("name: A\n", "utf-16")]
    [InlineData("", "utf-8")]
    public void Encodings_HaveTheSameFindings(string text, string encoding)
    {
        var used = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. used.GetPreamble(), .. used.GetBytes(text)];

        Assert.Equal(Command("a.yaml", bytes), Build("a.yaml", bytes, used));
    }

    [Fact]
    public void TooLargeFile_HasTheSameFinding() =>
        Agree("a.yaml", Encoding.UTF8.GetBytes("# " + new string('x', 1024 * 1024)), "too large");

    private static void Agree(string file, byte[] bytes, string what)
    {
        var (command, build) = (Command(file, bytes), Build(file, bytes));
        Assert.True(
            command.SequenceEqual(build),
            $"command: {string.Join('\n', command)}\nbuild: {string.Join('\n', build)}\n{what}");
    }

    private static List<string> Command(string file, byte[] bytes) =>
    [
        .. TeamFile.Read(file, bytes, new() { EmailDomain = Domain }).Findings.Select(finding => Line(file, finding)),
    ];

    private static List<string> Build(string file, byte[] bytes, Encoding? encoding = null) =>
    [
        .. TeamFileCheck
            .Find(ContentFile.Read(new StoredText(file, bytes, encoding), ContentKind.TeamFile)!, Settings)
            .Where(finding => !OfBuildAlone.Contains(finding.Rule.Id))
            .Select(finding => TeamSetRun.Line(file, finding)),
    ];

    private static TeamFileSettings Settings { get; } = new()
    {
        Domains = [Domain],
        Required = [],
        ExtraKeys = [],
        Roles = [],
    };

    private static string Line(string file, TeamFileFinding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file}({finding.Line},{finding.Column}): {TeamFileDescriptors.Of(finding.Code).Id} {Name(finding.Severity)}: "
            + $"{finding.Path}: {TeamSetRun.WithoutReason(finding.Message)}");

    private static string Name(TeamFileSeverity severity) => severity.ToString();

    private static IEnumerable<(string Folder, string Path)> Samples() =>
        from folder in (string[])["team-yaml", "audit/team"]
        let full = RepositoryRoot.SharedPathOf("domain", "samples", folder)
        from path in Directory.EnumerateFiles(full, "*.yaml")
        select (full, path);
}
