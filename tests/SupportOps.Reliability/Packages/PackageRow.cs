using System.Collections.Concurrent;
using System.Globalization;
using SupportOps.Reliability.Plants;
using SupportOps.Reliability.Sheet;

namespace SupportOps.Reliability.Packages;

/// <summary>R12: whoever packs a commit, wherever, gets the same bytes.</summary>
internal sealed class PackageRow : ScoreRow<PackageSource>
{
    // A defect is looked for twice by the tests, and packing takes seconds.
    private static readonly ConcurrentDictionary<(PackageSource Port, bool Quick), RowFinding> Known = new();

    public override string Code => "R12";

    public override string Property => "a commit gives the same packages anywhere";

    public override double MostSeconds => 420;

    public override bool IsRepeatable => false;

    protected override PackageSource Product => ProductPackages.Pack;

    protected override PackageSource Unspoilt => PackagePlants.None;

    protected override IReadOnlyList<Plant<PackageSource>> Defects => PackagePlants.All;

    protected override RowFinding Run(PackageSource port, RowOrder order) =>
        Known.GetOrAdd((port, order.Quick), key => Compare(key.Port, key.Quick));

    private static RowFinding Compare(PackageSource port, bool quick)
    {
        var root = Directory.CreateTempSubdirectory("supportops-packages-");
        try
        {
            // Of another length, too: a path in a file moves what follows it.
            var first = port(root.CreateSubdirectory("one").FullName, quick);
            var second = port(root.CreateSubdirectory("the-other").FullName, quick);
            var failures = new FailureList();
            foreach (var difference in PackedFiles.Differences(first, second))
            {
                failures.Add(difference, difference.Length);
            }

            var count = Directory.EnumerateFiles(first).Count();
            return new RowFinding(
                string.Create(CultureInfo.InvariantCulture, $"{count} files packed in two folders"),
                failures.Simplest,
                failures.Count + (count == 0 ? 1 : 0));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
