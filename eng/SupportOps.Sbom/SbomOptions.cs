namespace SupportOps.Sbom;

/// <summary>What the command line asks for.</summary>
/// <param name="Assets">The <c>project.assets.json</c> of the packed project.</param>
/// <param name="Package">The package.</param>
/// <param name="Output">Where the bill is written.</param>
internal sealed record SbomOptions(string Assets, string Package, string Output)
{
    public const string Usage = "ASSETS PACKAGE OUTPUT: project.assets.json, the .nupkg, and the file to write";

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="FormatException">There are not three, or a file to read is missing.</exception>
    public static SbomOptions Parse(IReadOnlyList<string> arguments)
    {
        if (arguments is not [var assets, var package, var output])
        {
            throw new FormatException($"{arguments.Count} arguments instead of three");
        }

        return Array.Find([assets, package], file => !File.Exists(file)) is { } missing
            ? throw new FormatException($"{missing} does not exist")
            : new SbomOptions(assets, package, output);
    }
}
