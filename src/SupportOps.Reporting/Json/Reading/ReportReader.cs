using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>From the JSON of a report to the report.</summary>
internal static class ReportReader
{
    private const string WriteAgain = "Write it again with --format json.";

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is no report, or none that this version reads.</exception>
    public static AuditReport Read(Stream input)
    {
        using var file = new MemoryStream();
        input.CopyTo(file);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)));
        file.Position = 0;
        var document = Deserialize(file);
        return document is { SchemaVersion: >= 1 and <= ReportDocument.NewestVersion }
            ? ToReport(document) with { FileSha256 = sha256 }
            : throw new InvalidDataException(
                $"This is not a report that this version can read (schema versions 1 to "
                    + $"{ReportDocument.NewestVersion}). {WriteAgain}");
    }

    private static ReportDocument? Deserialize(Stream input)
    {
        try
        {
            return JsonSerializer.Deserialize(input, ReportJsonContext.Default.ReportDocument);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                $"This is not a readable report of an audit: {JsonFault.Of(exception)} {WriteAgain}", exception);
        }
    }

    private static AuditReport ToReport(ReportDocument document)
    {
        var findings = Parts.Each(document.Findings, "findings", FindingParts.ToFinding);
        RefuseTwice(findings);
        var verdict = Words.Read(document.Verdict, "verdict", Words.Verdicts);
        return new AuditReport
        {
            Audit = document.Audit,
            Instance = document.Instance,
            Zendesk = InstanceParts.ToInstance(document),
            Policy = document.Policy,
            Period = Parts.Period(document.Period),
            AsOf = document.AsOf,
            Verdict = verdict,
            Lists = InstanceParts.ToLists(document.Lists),
            Findings = findings,
            Checks = Parts.Each(
                document.Checks, "checks", check => CheckParts.ToCheck(check, verdict != Verdict.Incomplete)),
            Sources = Parts.Each(document.Sources, "sources", CheckParts.ToSource),
            Populations = Populations(document),
            Licenses = document.Licenses,
            Evidence = document.Evidence is { } evidence ? EvidenceParts.ToEvidence(evidence) : null,
            Waivers = document.Waivers is { } waivers ? WaiverParts.ToReview(waivers) : null,
            Diff = document.Diff is { } diff ? DiffParts.ToDiff(diff, findings) : null,
        };
    }

    private static IReadOnlyList<PopulationCount> Populations(ReportDocument document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return Parts.Each(document.Populations ?? [], "populations", population => population switch
        {
            { Count: < 0 } => throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"The report counts {population.Count} {population.Name}, and a count is not negative. {WriteAgain}")),
            _ when !names.Add(population.Name) => throw new InvalidDataException(
                $"The report counts {population.Name} twice in populations. {WriteAgain}"),
            _ => population,
        });
    }

    private static void RefuseTwice(IReadOnlyList<Finding> findings)
    {
        var twice = findings.CountBy(finding => finding.Fingerprint, StringComparer.Ordinal)
            .FirstOrDefault(pair => pair.Value > 1).Key;
        if (twice is not null)
        {
            throw new InvalidDataException($"The fingerprint {twice} occurs twice in this report. {WriteAgain}");
        }
    }
}
