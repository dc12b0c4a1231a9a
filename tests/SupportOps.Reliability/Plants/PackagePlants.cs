using SupportOps.Reliability.Packages;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of packages must find.</summary>
internal static class PackagePlants
{
    private const string MapsPaths = "<PathMap>$(MSBuildThisFileDirectory)=/_/</PathMap>";
    private const string FixesTime = "<DeterministicTimestamp>1700000000</DeterministicTimestamp>";

    /// <summary>The same without a defect.</summary>
    public static PackageSource None { get; } = new PlainPackages(MapsPaths + FixesTime).Pack;

    public static IReadOnlyList<Plant<PackageSource>> All { get; } =
    [
        new("keeps-the-path", new PlainPackages(FixesTime).Pack),
        new("keeps-the-time", new PlainPackages(MapsPaths).Pack),
    ];
}
