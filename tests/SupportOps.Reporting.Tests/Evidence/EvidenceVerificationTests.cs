using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Reporting.Tests.Evidence;

/// <summary>Whatever is not as it was packed is found.</summary>
public sealed class EvidenceVerificationTests
{
    private static readonly byte[] Packed = Archives.Bytes(Archives.Whole);

    public static TheoryData<string> PartNames => [.. Archives.Whole.Parts.Select(part => part.Name)];

    [Fact]
    public void Archive_AsItWasPacked_IsVerified()
    {
        var verification = Archives.Verify(Packed);

        Assert.Equal(EvidenceStatus.Verified, verification.Status);
        Assert.Empty(verification.Problems);
        Assert.Equal(Archives.Whole.Sha256, verification.Sha256);
        Assert.Equal(Archives.Whole.Manifest.Run, verification.Manifest?.Run);
    }

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Byte_ChangedInAPart_IsFound(string name)
    {
        var part = Archives.Whole.Parts.Single(part => part.Name == name);
        var (start, length) = Archives.Find(Packed, part);
        foreach (var offset in Enumerable.Range(0, 40).Select(step => start + (int)((long)step * (length - 1) / 39)))
        {
            var verification = Archives.Verify(Flip(Packed, offset, 1));

            Assert.Equal(EvidenceStatus.Refused, verification.Status);
            Assert.Contains(
                verification.Problems, problem => problem.Part == name || name == "manifest.sha256");
        }
    }

    [Fact]
    public void Byte_ChangedAnywhere_IsFound() => Prop.ForAll(
        Gen.Choose(0, Packed.Length - 1).ToArbitrary(), Gen.Choose(1, 255).ToArbitrary(),
        (offset, change) => IsFound(Flip(Packed, offset, (byte)change)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Byte_ChangedInTheContainer_IsFound()
    {
        var contents = Archives.Whole.Parts.Select(part => Archives.Find(Packed, part)).ToList();
        var container = Enumerable.Range(0, Packed.Length)
            .Where(offset => !contents.Exists(part => offset >= part.Start && offset < part.Start + part.Length));

        Assert.All(container, offset => Assert.True(IsFound(Flip(Packed, offset, 0x20))));
    }

    [Fact]
    public void Archive_CutAnywhere_IsFound() => Prop.ForAll(
        Gen.Choose(0, Packed.Length - 1).ToArbitrary(), length => IsFound(Packed[..length]))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Archive_WithBytesAfterIt_IsFound() => Assert.True(IsFound([.. Packed, 0]));

    [Theory]
    [InlineData("notes.txt", "No archive has a part of this name")]
    [InlineData("../../etc/passwd", "No archive has a part of this name")]
    [InlineData("report.md/../x", "No archive has a part of this name")]
    [InlineData("snapshot.json", "twice")]
    public void Part_ThatWasAdded_IsNamed(string name, string message)
    {
        var archive = StoredZipOf([.. Archives.Whole.Parts, new EvidenceFile(name, "x"u8.ToArray())]);

        Assert.Contains(
            Archives.Verify(archive).Problems,
            problem => problem.Part == name && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Part_OfAKnownNameThatTheManifestLacks_IsNamed()
    {
        var small = EvidenceArchive.Pack(Archives.Request with { Formats = ["json"] }, new EvidenceShelf());
        var archive = StoredZipOf([.. small.Parts, new EvidenceFile("report.csv", "x"u8.ToArray())]);

        Assert.Contains(
            new EvidenceProblem("report.csv", "The manifest does not name this part; it was added."),
            Archives.Verify(archive).Problems);
    }

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Part_ThatIsMissing_IsNamed(string name)
    {
        var verification = Archives.Verify(StoredZipOf([.. Archives.Whole.Parts.Where(part => part.Name != name)]));

        Assert.Equal(EvidenceStatus.Refused, verification.Status);
        Assert.Contains(verification.Problems, problem => problem.Part == name);
    }

    [Fact]
    public void Parts_InAnotherOrder_AreFound() =>
        Assert.True(IsFound(StoredZipOf([.. Archives.Whole.Parts.Reverse()])));

    [Fact]
    public void Report_ThatWasRewrittenWithItsHashes_IsMadeAgainAndDiffers()
    {
        var forged = Forge("report.md", "# Nothing was found\n"u8.ToArray());

        var verification = Archives.Verify(forged);

        Assert.Equal(EvidenceStatus.Refused, verification.Status);
        Assert.Contains(
            verification.Problems,
            problem => problem is { Part: "report.md", Message: ['M', 'a', 'd', 'e', ' ', ..] });
    }

    [Fact]
    public void Archive_PackedAgainWithCompression_SaysWhatToVerifyInstead()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in Archives.Whole.Parts)
            {
                using var entry = zip.CreateEntry(part.Name).Open();
                entry.Write(part.Content.Span);
            }
        }

        var exception = Assert.Throws<InvalidDataException>(() => Archives.Verify(stream.ToArray()));

        Assert.Contains("not one that was packed again", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_IsNeverUnpacked()
    {
        var bomb = (byte[])Packed.Clone();
        BitConverter.TryWriteBytes(bomb.AsSpan(18), int.MaxValue);

        Assert.True(IsFound(bomb));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("PK\u0005\u0006")]
    public void File_ThatIsNoArchive_IsRefused(string content) =>
        Assert.Throws<InvalidDataException>(() => Archives.Verify(Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void Version_ThatJudgesTheSame_Verifies() => Assert.Equal(
        EvidenceStatus.Verified, Archives.Verify(Packed, tool: new AuditTool("supportops", "9.0.0")).Status);

    [Fact]
    public void Version_ThatJudgesDifferently_VerifiesInPartAndSaysSo()
    {
        var archive = Archives.Bytes(EvidenceArchive.Pack(Archives.Request, new EvidenceShelf()));
        var later = new EvidenceShelf { Changed = policy => policy with { Version = "later" } };

        var verification = Archives.Verify(archive, later, new AuditTool("supportops", "9.0.0"));

        Assert.Equal(EvidenceStatus.InPart, verification.Status);
        Assert.Contains(verification.Problems, problem => problem.Part == "policy.json");
        Assert.Contains(
            verification.Problems,
            problem => problem.Message.Contains(
                "packed by supportops 1.2.3 and this is supportops 9.0.0", StringComparison.Ordinal));
        Assert.Equal(EvidenceStatus.Refused, Archives.Verify(archive, later).Status);
    }

    [Fact]
    public void Manifest_OfALaterVersion_SaysWhoCanReadIt()
    {
        var manifest = Encoding.UTF8.GetString(Content("manifest.json"))
            .Replace("\"schemaVersion\": 1", "\"schemaVersion\": 2", StringComparison.Ordinal);

        var verification = Archives.Verify(WithManifest(Archives.Whole.Parts, manifest));

        Assert.Contains(
            "Verify with the version that packed it",
            Assert.Single(verification.Problems).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"parts\": [", "\"parts\": [ null,")]
    [InlineData("\"formats\":", "\"forms\":")]
    [InlineData("\"asOf\": \"2026", "\"asOf\": \"20x6")]
    [InlineData("\"period\": \"2026-Q1\"", "\"period\": \"2026-Q7\"")]
    [InlineData("\"period\": \"2026-Q1\"", "\"period\": \"2026-Q2\"")]
    [InlineData("\"zone\": \"UTC\"", "\"zone\": \"CET\"")]
    [InlineData("\"run\": \"", "\"run\": \"0")]
    [InlineData("\"html\"", "\"pdf\"")]
    [InlineData("\"file\": \"waivers-of-ours.yaml\"", "\"file\": \"\"")]
    [InlineData("\"file\": \"waivers-of-ours.yaml\"", "\"file\": \"other.yaml\"")]
    public void Manifest_ThatWasRewrittenWithItsSum_IsFound(string old, string changed)
    {
        var manifest = Encoding.UTF8.GetString(Content("manifest.json"));

        var forged = WithManifest(Archives.Whole.Parts, manifest.Replace(old, changed, StringComparison.Ordinal));

        Assert.Contains(old, manifest, StringComparison.Ordinal);
        Assert.Equal(EvidenceStatus.Refused, Archives.Verify(forged).Status);
    }

    [Theory]
    [InlineData("\"file\": \"waivers-of-ours.yaml\"", "\"file\": \"other.yaml\"")]
    [InlineData("\"data/team/\"", "\"other/\"")]
    [InlineData("\"verdict\": \"findings\"", "\"verdict\": \"clean\"")]
    public void Manifest_RewrittenWithItsSumAndAnotherVersion_IsRefused(string old, string changed)
    {
        var manifest = Encoding.UTF8.GetString(Content("manifest.json"));

        var forged = WithManifest(
            Archives.Whole.Parts,
            OfAnotherVersion(manifest).Replace(old, changed, StringComparison.Ordinal));

        Assert.Contains(old, manifest, StringComparison.Ordinal);
        Assert.Equal(EvidenceStatus.Refused, Archives.Verify(forged).Status);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_ThatNeedsNoReplay_IsRefusedWhateverTheVersionSays(string part, string old, string changed)
    {
        var manifest = Encoding.UTF8.GetString(Content("manifest.json"));

        var verification = Archives.Verify(WithManifest(
            Archives.Whole.Parts,
            WithRun(OfAnotherVersion(manifest).Replace(old, changed, StringComparison.Ordinal))));

        Assert.Contains(old, manifest, StringComparison.Ordinal);
        Assert.Equal(EvidenceStatus.Refused, verification.Status);
        Assert.Equal(part, Assert.Single(verification.Problems).Part);
    }

    [Theory]
    [InlineData("snapshot.json")]
    [InlineData("policy.json")]
    [InlineData("policy.yaml")]
    [InlineData("waivers.yaml")]
    [InlineData("baseline.json")]
    [InlineData("report.csv")]
    public void Part_TakenOutOfTheManifestToo_IsRefusedWhateverTheVersionSays(string name)
    {
        var manifest = Archives.Whole.Manifest with
        {
            Tool = new AuditTool("supportops", "9.9.9"),
            Parts = [.. Archives.Whole.Manifest.Parts.Where(part => part.Name != name)],
        };
        var written = Encoding.UTF8.GetString(EvidenceManifestJson.Write(EvidenceManifestJson.WithRun(manifest)));

        var verification = Archives.Verify(
            WithManifest([.. Archives.Whole.Parts.Where(part => part.Name != name)], written));

        Assert.Equal(EvidenceStatus.Refused, verification.Status);
        Assert.Equal(name, Assert.Single(verification.Problems).Part);
    }

    [Fact]
    public void Manifest_OfALaterVersionWithAMemberMore_KeepsItsRun()
    {
        var manifest = Encoding.UTF8.GetString(Content("manifest.json"));
        var later = OfAnotherVersion(manifest).Replace(
            "\"zone\"", "\"later\": true, \"zone\"", StringComparison.Ordinal);

        Assert.Equal(
            EvidenceStatus.InPart, Archives.Verify(WithManifest(Archives.Whole.Parts, WithRun(later))).Status);
    }

    /// <summary>A part, and what the manifest would say about it that is not so.</summary>
    public static TheoryData<string, string, string> Claims { get; } = new()
    {
        { "policy.json", Quoted(Archives.Whole.Manifest.Policy.Sha256) + ",\n    \"file\"", Zeros + ",\n    \"file\"" },
        { "policy.yaml", "\"file\": \"policy-of-ours.yaml\"", "\"file\": null" },
        { "waivers.yaml", Waivers("waivers-of-ours.yaml"), "\"waivers\": null,\n  \"unused\": {\n    \"file\": \"\"" },
        { "waivers.yaml", Waivers("waivers-of-ours.yaml"), Waivers("") },
        {
            "baseline.json",
            Quoted(Archives.Whole.Manifest.Baseline!.Sha256) + "\n  },\n  \"options\"",
            Zeros + "\n  },\n  \"options\""
        },
        { "report.html", "    \"html\",\n", string.Empty },
        { "manifest.json", "\"period\": \"2026-Q1\"", "\"period\": \"2026-Q7\"" },
    };

    private static string Zeros => Quoted(new string('0', 64));

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Waivers(string file) => $"\"waivers\": {{\n    \"file\": \"{file}\"";

    private static string OfAnotherVersion(string manifest) =>
        manifest.Replace("\"version\": \"1.2.3\"", "\"version\": \"9.9.9\"", StringComparison.Ordinal);

    // Somebody who knows how the run is made.
    private static string WithRun(string manifest)
    {
        var without = manifest.Replace(Archives.Whole.Manifest.Run, string.Empty, StringComparison.Ordinal);
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(without));
        return without.Replace(
            "\"run\": \"\"", $"\"run\": \"{Convert.ToHexStringLower(hash)[..32]}\"", StringComparison.Ordinal);
    }

    private static bool IsFound(byte[] archive)
    {
        try
        {
            var verification = Archives.Verify(archive);
            return verification.Status != EvidenceStatus.Verified && verification.Problems.Count > 0;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static byte[] Flip(byte[] archive, int offset, byte change)
    {
        var changed = (byte[])archive.Clone();
        changed[offset] ^= change;
        return changed;
    }

    private static byte[] Content(string name) =>
        Archives.Whole.Parts.Single(part => part.Name == name).Content.ToArray();

    // Somebody who knows the form: the part, its length and hash, and the sum over the manifest.
    private static byte[] Forge(string name, byte[] content)
    {
        var entry = Archives.Whole.Manifest.Parts.Single(part => part.Name == name);
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        var manifest = Encoding.UTF8.GetString(Content("manifest.json"))
            .Replace(entry.Sha256, sum, StringComparison.Ordinal)
            .Replace($"\"length\": {entry.Length},", $"\"length\": {content.Length},", StringComparison.Ordinal);
        var parts = Archives.Whole.Parts.Select(part => part.Name == name ? part with { Content = content } : part);
        return WithManifest([.. parts], WithRun(manifest));
    }

    private static byte[] WithManifest(IReadOnlyList<EvidenceFile> parts, string manifest)
    {
        var bytes = Encoding.UTF8.GetBytes(manifest);
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)) + "  manifest.json\n";
        return StoredZipOf([.. parts.Select(part => part.Name switch
        {
            "manifest.json" => part with { Content = bytes },
            "manifest.sha256" => part with { Content = Encoding.ASCII.GetBytes(sum) },
            _ => part,
        })]);
    }

    private static byte[] StoredZipOf(IReadOnlyList<EvidenceFile> parts) => StoredZip.Write(parts);
}
