using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Auditing;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Reporting.Tests.Evidence;

public sealed class EvidenceArchiveTests
{
    private static EvidenceArchive Small => EvidenceArchive.Pack(
        new EvidenceRequest { Snapshot = Archives.Request.Snapshot, Tool = EvidenceShelf.Tool }, new EvidenceShelf());

    [Fact]
    public void Archive_PackedTwice_IsTheSameByteForByte() => Assert.Equal(
        Archives.Bytes(Archives.Whole),
        Archives.Bytes(EvidenceArchive.Pack(
            Archives.Request with { PolicyFile = new EvidenceFile("policy-of-ours.yaml", "global 7"u8.ToArray()) },
            new EvidenceShelf())));

    [Fact]
    public void Archive_ByDefault_HoldsThreeReportsAndWhatTheyWereMadeOf() => Assert.Equal(
        [
            "manifest.json", "manifest.sha256", "policy.json", "report.html", "report.json", "report.md",
            "snapshot.json",
        ],
        Small.Parts.Select(part => part.Name));

    [Fact]
    public void Archive_WithEverything_HoldsEveryPartInOrder()
    {
        var names = Archives.Whole.Parts.Select(part => part.Name).ToList();

        Assert.Equal(15, names.Count);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Archive_ReadByThePlatform_HasTheSameParts()
    {
        using var stream = new MemoryStream(Archives.Bytes(Archives.Whole));
        using var zip = new ZipArchive(stream);

        Assert.Equal(Archives.Whole.Parts.Select(part => part.Name), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries.Zip(Archives.Whole.Parts), pair =>
        {
            using var content = pair.First.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            Assert.Equal(pair.Second.Content.ToArray(), copy.ToArray());
            Assert.Equal(0x8180, pair.First.ExternalAttributes >> 16 & 0xFFFF);
        });
    }

    [Fact]
    public void Manifest_NamesEveryPartWithLengthAndHash() => Assert.All(
        Archives.Whole.Parts.Where(part => part.Name is not ("manifest.json" or "manifest.sha256")),
        part => Assert.Contains(
            new EvidencePartEntry(part.Name, part.Content.Length, Hash(part.Content.Span)),
            Archives.Whole.Manifest.Parts));

    [Fact]
    public void Manifest_SaysWhatWasJudgedByWhom()
    {
        var manifest = Archives.Whole.Manifest;

        Assert.Equal(
            (1, EvidenceShelf.Tool, "global", "2026-Q1", "UTC", "full", "findings"),
            (manifest.SchemaVersion, manifest.Tool, manifest.Instance, manifest.Period, manifest.Zone,
                manifest.Globalization, manifest.Verdict));
        Assert.Equal((Reports.Now, Reports.Now), (manifest.AsOf, manifest.CapturedAt));
        Assert.Equal(("own", "7", "policy-of-ours.yaml"), (
            manifest.Policy.Name, manifest.Policy.Version, manifest.Policy.File));
        Assert.Equal("waivers-of-ours.yaml", manifest.Waivers?.File);
        Assert.Equal(Hash(Archives.Request.Baseline!.Content.Span), manifest.Baseline?.Sha256);
    }

    [Fact]
    public void Policy_IsStoredAsWhatItsHashIsTakenOf()
    {
        var policy = Small.Parts.Single(part => part.Name == "policy.json");

        Assert.Equal(AuditPolicy.ZendeskGlobal.Sha256, Hash(policy.Content.Span));
        Assert.Equal(AuditPolicy.ZendeskGlobal.Sha256, Small.Report.Evidence?.PolicySha256);
    }

    [Fact]
    public void Run_OfAnotherMoment_HasAnotherName() => Assert.NotEqual(
        Small.Manifest.Run,
        EvidenceArchive.Pack(
            new EvidenceRequest
            {
                Snapshot = Archives.Request.Snapshot,
                Tool = EvidenceShelf.Tool,
                AsOf = Reports.Now.AddDays(1),
            },
            new EvidenceShelf()).Manifest.Run);

    [Fact]
    public void Sum_IsWhatSha256SumReads() => Assert.Equal(
        Hash(Part("manifest.json")) + "  manifest.json\n", Encoding.ASCII.GetString(Part("manifest.sha256")));

    [Theory]
    [InlineData("global 1", null)]
    [InlineData("us-government 1", "own.yaml: The policy is for the instance \"us-government\"")]
    public void PolicyFile_OfTheOtherInstance_IsRefused(string policy, string? message)
    {
        var request = Archives.Request with
        {
            PolicyFile = new EvidenceFile("own.yaml", Encoding.UTF8.GetBytes(policy)),
        };

        var exception = Record.Exception(() => EvidenceArchive.Pack(request, new EvidenceShelf()));

        Assert.Equal(message, exception?.Message[..(message?.Length ?? 0)]);
    }

    [Fact]
    public void Input_ThatIsBroken_IsRefusedByName()
    {
        var broken = new EvidenceFile("broken.json", "{"u8.ToArray());
        EvidenceRequest[] requests =
            [Archives.Request with { Snapshot = broken }, Archives.Request with { Baseline = broken }];

        Assert.All(requests, request => Assert.StartsWith(
            "broken.json: ",
            Assert.Throws<InvalidDataException>(() => EvidenceArchive.Pack(request, new EvidenceShelf())).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Format_ThatIsNotKnown_IsRefused()
    {
        Assert.Throws<ArgumentException>(
            () => EvidenceArchive.Pack(Archives.Request with { Formats = ["pdf"] }, new EvidenceShelf()));
        Assert.Throws<ArgumentException>(
            () => EvidenceArchive.Pack(Archives.Request with { Formats = [] }, new EvidenceShelf()));
    }

    [Fact]
    public void Report_OfEveryFormat_IsTheOneOfTheTeamFolder() => Assert.All(ReportRenderers.All, known =>
    {
        var document = new ArrayBufferWriter<byte>();
        ReportRenderers.Find(known.Format, "data/team")!.Render(Archives.Whole.Report, document);

        Assert.Contains(
            Archives.Whole.Parts, part => part.Content.Span.SequenceEqual(document.WrittenSpan));
    });

    [Fact]
    public void TeamFolder_HoweverItIsWritten_GivesTheSameArchive()
    {
        var archives = new[] { "data/team", "data/team/", @"data\team", "./data/team" }.Select(
            folder => Pack(Archives.Request with { TeamFolder = folder })).ToList();

        Assert.All(archives, archive => Assert.Equal("data/team/", archive.Manifest.TeamFolder));
        Assert.Single(archives.Select(archive => archive.Sha256).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, null, "of-snapshot@x.test")]
    [InlineData("of-policy@x.test", null, "of-policy@x.test")]
    [InlineData("of-policy@x.test", "of-option@x.test", "of-option@x.test")]
    [InlineData(null, "of-option@x.test", "of-option@x.test")]
    public void Report_IsJudgedByTheApprovalsThatCount(string? policy, string? option, string counts)
    {
        var file = new EvidenceFile("own.yaml", Encoding.UTF8.GetBytes($"global 1 {policy}".TrimEnd()));
        var saved = Archives.Intact.WithApprovedAdministrators(["of-snapshot@x.test"]);
        var archive = Pack(Archives.Request with
        {
            Snapshot = new EvidenceFile("s.json", Archives.Json(saved)),
            PolicyFile = file,
            ApprovedAdministrators = option is null ? null : [option],
        });
        var judged = new EvidenceShelf().ReadPolicy(file).Policy.Evaluate(saved.WithApprovedAdministrators([counts]));

        Assert.Equal(
            judged.Sources.Single(source => source.Kind == SourceKinds.ApprovedAdministrators).Sha256,
            archive.Report.Sources.Single(source => source.Kind == SourceKinds.ApprovedAdministrators).Sha256);
        Assert.Equal(EvidenceStatus.Verified, Archives.Verify(Archives.Bytes(archive)).Status);
    }

    [Fact]
    public void Archive_ThatVerifyWouldNotRead_IsNotPacked()
    {
        var large = new EvidenceFile("waivers.yaml", new byte[EvidenceArchive.MostBytes]);
        var nameless = Archives.Request.Waivers! with { Name = string.Empty };

        var exception = Assert.Throws<InvalidDataException>(() => Pack(Archives.Request with { Waivers = large }));

        Assert.Contains("larger than one may be (268435456 bytes)", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Pack(Archives.Request with { Waivers = nameless }));
    }

    [Fact]
    public void Size_OfTheParts_IsTheLengthOfTheirArchive()
    {
        var empty = new EvidenceFile("snapshot.json", ReadOnlyMemory<byte>.Empty);
        var most = EvidenceArchive.MostBytes - (int)EvidenceSize.Of([empty]);

        Assert.Equal(Archives.Bytes(Archives.Whole).Length, EvidenceSize.Of(Archives.Whole.Parts));
        EvidenceSize.Check([empty with { Content = new byte[most] }]);
        Assert.Throws<InvalidDataException>(
            () => EvidenceSize.Check([empty with { Content = new byte[most + 1] }]));
    }

    [Fact]
    public void Token_CancelledWhileItIsRead_EndsPackingAndVerifying()
    {
        using var cancellation = new CancellationTokenSource();
        var shelf = new EvidenceShelf { ReadsWaivers = cancellation.Cancel };
        using var stream = new MemoryStream(Archives.Bytes(Archives.Whole));

        Assert.Throws<OperationCanceledException>(
            () => EvidenceArchive.Pack(Archives.Request, shelf, cancellation.Token));
        Assert.Throws<OperationCanceledException>(
            () => EvidenceArchive.Verify(stream, new EvidenceShelf(), EvidenceShelf.Tool, cancellation.Token));
    }

    private static EvidenceArchive Pack(EvidenceRequest request) => EvidenceArchive.Pack(request, new EvidenceShelf());

    private static byte[] Part(string name) =>
        Archives.Whole.Parts.Single(part => part.Name == name).Content.ToArray();

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
