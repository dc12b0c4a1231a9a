using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Referee;

/// <summary>A fact that a script of tests/referee decides; skipped with a message where something for it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RefereeFactAttribute : FactAttribute
{
    /// <summary>Finds out whether everything is there.</summary>
    /// <param name="package">The package that judges.</param>
    /// <param name="folder">The folder of reference material that is read; null for none.</param>
    public RefereeFactAttribute(string package, string? folder = null)
    {
        Package = package;
        Folder = folder;
        Skip = FindProblem();
    }

    public string Package { get; }

    public string? Folder { get; }

    private string? FindProblem()
    {
        if (NodeScript.Node is null)
        {
            return "The referee needs Node.js on the PATH; then run `npm ci` in tests/referee.";
        }

        if (!Directory.Exists(RepositoryRoot.PathOf("tests", "referee", "node_modules", Package)))
        {
            return $"{Package} is not installed. Run `npm ci` in tests/referee.";
        }

        if (Package == "axe-core" && NodeScript.Chromium is null)
        {
            return "There is no Chromium on the PATH; CHROMIUM may name one.";
        }

        return Folder is not null && !Directory.Exists(RepositoryRoot.SharedPathOf(Folder))
            ? $"../shared/{Folder} is not beside this checkout."
            : null;
    }
}
