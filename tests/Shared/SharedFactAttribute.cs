namespace SupportOps.Tests.Shared;

/// <summary>
/// A fact that reads third-party reference material in place, and is skipped with a message where that is absent.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string folder)
    {
        Folder = folder;
        if (!Directory.Exists(RepositoryRoot.SharedPathOf(folder)))
        {
            Skip = $"../shared/{folder} is not beside this checkout.";
        }
    }

    /// <summary>The folder that the fact reads, below the reference material.</summary>
    public string Folder { get; }
}
