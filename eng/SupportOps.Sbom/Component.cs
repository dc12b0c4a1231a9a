namespace SupportOps.Sbom;

/// <summary>A package that another one needs.</summary>
internal sealed record Component
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>Of the package, in hexadecimal; null for a package of this repository, which has its own bill.</summary>
    public required string? Sha512 { get; init; }

    /// <summary>The licence as an SPDX expression; null when the package names none.</summary>
    public required string? License { get; init; }

    /// <summary>Ids of the packages that it needs itself.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Its address in the words of package-url.</summary>
    public string Purl => PurlOf(Id, Version);

    public static string PurlOf(string id, string version) =>
        $"pkg:nuget/{id}@{Uri.EscapeDataString(version)}";
}
