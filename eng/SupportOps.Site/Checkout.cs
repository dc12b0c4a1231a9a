namespace SupportOps.Site;

/// <summary>The folder of the repository that this program was built from.</summary>
internal sealed record Checkout(string Root)
{
    private const string Mark = "SupportOps.sln";

    /// <summary>Where a file that is no page can be read.</summary>
    public const string SourceUrl = "https://gitlab.com/supportops/supportops/-/blob/main/";

    /// <summary>Whether there is a file or a folder.</summary>
    /// <param name="path">Relative to the root, with slashes.</param>
    public bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    public static Checkout Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return new Checkout(folder.FullName);
            }
        }

        throw new DirectoryNotFoundException(
            $"No {Mark} in {start} or above it. Run this program out of a checkout: "
                + "dotnet run --project eng/SupportOps.Site");
    }
}
