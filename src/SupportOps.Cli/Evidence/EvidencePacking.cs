using System.CommandLine;
using System.Security.Cryptography;
using SupportOps.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Commands;
using SupportOps.Cli.Settings;
using SupportOps.Reporting;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Cli.Evidence;

/// <summary>What the user asked <c>evidence pack</c> to do, checked before anything is written.</summary>
internal sealed record EvidencePacking
{
    private const string Argument = "evidence pack";

    public required string Path { get; init; }

    /// <summary>Whether another archive of that name may be replaced.</summary>
    public bool MayReplace { get; init; }

    public required EvidenceRequest Request { get; init; }

    public required string Format { get; init; }

    public static EvidencePacking From(ParseResult parsed, EvidencePackOptions options, Terminal terminal)
    {
        var settings = new SettingsReader(terminal);
        var format = CheckedFormat(parsed, options, settings);
        var path = parsed.GetRequiredValue(options.File);
        var snapshot = InputFile.Existing(parsed.GetRequiredValue(options.Snapshot), "--snapshot") ?? string.Empty;
        var review = ReviewRequest.From(parsed, options.Review, settings);
        RefuseToReplace(path, snapshot, settings.Resolve(Setting.Policy, parsed.GetValue(options.Policy)), review);
        var policy = PolicyChoice.Find(settings, parsed.GetValue(options.Policy), InstanceOf(snapshot));
        var added = review.Read(
            policy.Terms, policy.Policy.Instance.Name, EvidenceOptions.Of(parsed, options, policy, settings), terminal)
            .Review;
        return new EvidencePacking
        {
            Path = path,
            Format = format,
            MayReplace = parsed.GetValue(options.Force),
            Request = Files(snapshot, PolicyFile(settings, parsed.GetValue(options.Policy)), review) with
            {
                PolicyName = policy.Policy.Name,
                ApprovedAdministrators = ApprovedAdministratorsOption.Choose(
                    settings, parsed.GetValue(options.ApprovedAdministrators), policy),
                Period = OptionValues.Period(parsed.GetValue(options.Period)),
                AsOf = OptionValues.Instant(parsed.GetValue(options.AsOf)),
                Formats = Formats(parsed.GetValue(options.Report)),
                TeamFolder = RepositoryFolder.Of(
                    settings.Resolve(Setting.Team, parsed.GetValue(options.Team)).Value, terminal.WorkingFolder),
                Options = added.Options,
            },
        };
    }

    public int Run(Terminal terminal, CancellationToken cancellationToken)
    {
        var archive = Pack(cancellationToken);
        RefuseToLose(archive);
        OutputFile.Write(Argument, Path, archive.Write);

        // Where the archive itself is the document, nothing else may stand beside it.
        if (!Path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            TextOrJson.Write(
                terminal,
                Format,
                () => EvidenceText.Of(Path, archive),
                output => EvidenceJson.Write(Path, archive, output));
        }

        terminal.Note("The archive holds personal data. Keep its SHA-256 where nobody can change both.");
        return (int)(archive.Report.IsComplete ? ExitCode.Done : ExitCode.Incomplete);
    }

    // Evidence of another day, or of another account, is not made again. The same bytes lose nothing.
    private void RefuseToLose(EvidenceArchive archive)
    {
        if (!MayReplace && File.Exists(Path) && !Path.StartsWith("/dev/", StringComparison.Ordinal)
            && FindSha256(Path) is { } kept && !string.Equals(kept, archive.Sha256, StringComparison.OrdinalIgnoreCase))
        {
            throw CommandFailure.Usage(
                $"{Argument}: {Path} is there already and holds something else; name another file, or give --force.");
        }
    }

    // A pipe is no file to compare with, and to read it would be to wait.
    private static string? FindSha256(string path)
    {
        if (new FileInfo(path).Length == 0)
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(stream));
    }

    private EvidenceArchive Pack(CancellationToken cancellationToken)
    {
        try
        {
            return EvidenceArchive.Pack(Request, new EvidenceSources(), cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw CommandFailure.Usage($"{Argument}: {exception.Message}");
        }
    }

    private static string CheckedFormat(ParseResult parsed, EvidencePackOptions options, SettingsReader settings)
    {
        var format = TextOrJson.FormatOf(settings, parsed.GetValue(options.Format));
        TextOrJson.Check(format);
        _ = OptionValues.FailOn(settings.Resolve(Setting.FailOn, parsed.GetValue(options.FailOn)).Value);
        return format;
    }

    private static EvidenceRequest Files(string snapshot, EvidenceFile? policy, ReviewRequest review) => new()
    {
        Snapshot = Open(snapshot),
        PolicyFile = policy,
        Waivers = review.WaiverFile is { } waivers ? Open(waivers) : null,
        Baseline = review.BaselineFile is { } baseline ? Open(baseline) : null,
        Tool = ThisTool.Name,
    };

    private static EvidenceFile? PolicyFile(SettingsReader settings, string? flag) =>
        settings.Resolve(Setting.Policy, flag).Value is { } policy
            && !AuditPolicy.Names.Contains(policy, StringComparer.Ordinal)
            ? Open(policy)
            : null;

    private static EvidenceFile Open(string path) => new(System.IO.Path.GetFileName(path), File.ReadAllBytes(path));

    private static string InstanceOf(string snapshot)
    {
        try
        {
            using var stream = File.OpenRead(snapshot);
            return SnapshotJson.Read(stream).Instance;
        }
        catch (InvalidDataException exception)
        {
            throw new CommandFailure(ExitCode.Incomplete, $"--snapshot: {snapshot}: {exception.Message}");
        }
    }

    private static string[] Formats(string[]? formats)
    {
        foreach (var format in formats ?? [])
        {
            if (ReportRenderers.Find(format) is null)
            {
                throw CommandFailure.Usage($"--report: \"{format}\" is not one of "
                    + $"{string.Join(", ", ReportRenderers.All.Select(renderer => renderer.Format))}.");
            }
        }

        return formats is { Length: > 0 } ? formats : ["markdown", "html", "json"];
    }

    private static void RefuseToReplace(string path, string snapshot, ResolvedSetting policy, ReviewRequest review)
    {
        OutputFile.Check([(Argument, path)]);
        _ = review.Protecting([(Argument, path)], ("--snapshot", snapshot), ("--policy", policy.Given));
    }
}
