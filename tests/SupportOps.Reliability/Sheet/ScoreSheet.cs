using SupportOps.Reliability.Calendly;
using SupportOps.Reliability.Deliveries;
using SupportOps.Reliability.Faults;
using SupportOps.Reliability.GoogleCalendar;
using SupportOps.Reliability.Injection;
using SupportOps.Reliability.Kills;
using SupportOps.Reliability.Load;
using SupportOps.Reliability.Packages;
using SupportOps.Reliability.Pagination;
using SupportOps.Reliability.Payloads;
using SupportOps.Reliability.Signatures;
using SupportOps.Reliability.TeamFiles;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Sheet;

/// <summary>All rows, and the running of them.</summary>
internal static class ScoreSheet
{
    // Of a full run on two cores; printed always, and no reason to fail a quick one.
    private const double MostMebibytes = 512;

    public static IReadOnlyList<IScoreRow> Rows { get; } =
    [
        new SignatureRow(),
        new AgreementRow(),
        new YamlRow(),
        new PayloadRow(),
        new KillRow(),
        new DeliveryRow(),
        new FaultMatrixRow(
        [
            source => new ZendeskFaultAdapter(source),
            _ => new CalendlyFaultAdapter(),
            _ => new GoogleCalendarFaultAdapter(),
        ]),
        new PaginationRow(),
        new LoadRow(),
        new InjectionRow(),
        new PackageRow(),
    ];

    public static IReadOnlyList<string> Plants { get; } = [.. Rows.SelectMany(row => row.Plants)];

    public static Score Run(SheetOptions options) => new(
        options.Seed, options.Quick, options.Plant, [.. RowsOf(options).Select(row => Run(row, options))]);

    /// <summary>The rows that the options ask for; a planted defect is for its own row only.</summary>
    public static IEnumerable<IScoreRow> RowsOf(SheetOptions options) => Rows
        .Where(row => options.Rows.Count == 0 || options.Rows.Contains(row.Code, StringComparer.OrdinalIgnoreCase))
        .Where(row => options.Plant is null || row.Plants.Contains(options.Plant));

    private static RowScore Run(IScoreRow row, SheetOptions options)
    {
        var meter = new RowMeter();
        var order = new RowOrder(options.Seed, options.Quick, StopsAtFirst: false);
        var finding = options.Plant is { } plant ? row.RunPlant(plant, order) : row.Run(order);
        var (seconds, mebibytes) = (meter.Seconds, RowMeter.PeakMebibytes);
        return new RowScore
        {
            Row = row.Code,
            Property = row.Property,
            Figure = finding.Figure,
            Holds = finding.Holds && (options.Quick || (seconds <= row.MostSeconds && mebibytes <= MostMebibytes)),
            Seconds = Math.Round(seconds, 1),
            PeakMebibytes = Math.Round(mebibytes),
            Failed = finding.Failed,
            Failures = finding.Failures,
            Plants = options.Plant is null ? TryPlants(row, options.Seed) : new Dictionary<string, bool>(),
        };
    }

    // A fiftieth must be enough: whoever changes the product runs no more than that.
    private static Dictionary<string, bool> TryPlants(IScoreRow row, int seed) => row.Plants.ToDictionary(
        plant => plant,
        plant => !row.RunPlant(plant, new RowOrder(seed, Quick: true, StopsAtFirst: true)).Holds,
        StringComparer.Ordinal);
}
