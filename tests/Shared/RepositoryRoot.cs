namespace SupportOps.Tests.Shared;

/// <summary>Finds files of the checkout from a running test, whatever the build mapped source paths to.</summary>
internal static class RepositoryRoot
{
    private static readonly Lazy<string> Root = new(Find);

    /// <summary>Absolute path of a file or folder of the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root.Value, .. parts]);

    /// <summary>Absolute path inside the reference material beside the checkout; it may not exist.</summary>
    public static string SharedPathOf(params string[] parts) => Path.Combine([Root.Value, "..", "shared", .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SupportOps.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("SupportOps.sln was not found above " + AppContext.BaseDirectory);
    }
}
