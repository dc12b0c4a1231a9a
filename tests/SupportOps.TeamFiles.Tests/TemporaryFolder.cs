namespace SupportOps.TeamFiles.Tests;

/// <summary>An empty folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("supportops-team-").FullName;

    public TemporaryFolder Add(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return this;
    }

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public TeamFolderReading Read() => new TeamFolder(Path).Read();

    /// <summary>File, code and path of every finding, separated by semicolons.</summary>
    public string ReadFindings() => string.Join(
        "; ",
        Read().Files.SelectMany(file => file.Findings.Select(finding => $"{file.File} {finding.Code} {finding.Path}")));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
