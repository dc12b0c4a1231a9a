using System.Runtime.InteropServices;

namespace SupportOps.TeamFiles.Tests.Sets;

public sealed class TeamFolderTests
{
    [Fact]
    public void Folder_IsReadByExtensionInOrdinalOrderWithoutFoldersAndDotFiles()
    {
        using var folder = new TemporaryFolder();
        var text = TeamFileText.With("pronouns: x");
        string[] names = ["b.yaml", "a.yml", "Z.YAML", "_.yaml", "c.yaml.bak", ".gitlab-ci.yml", "README.md", "yaml"];
        foreach (var name in names)
        {
            folder.Add(name, text);
        }

        Directory.CreateDirectory(folder.PathOf("inner.yaml"));

        Assert.Equal(["Z.YAML", "_.yaml", "a.yml", "b.yaml"], folder.Read().Files.Select(file => file.File));
    }

    [Fact]
    public async Task Folder_AsRosterSource_GivesTheRosterOfItsReading()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", TeamFileText.With("pronouns: x"));
        var source = new TeamFolder(folder.Path);

        var roster = await source.ReadAsync();

        Assert.Equal("Ada Quill", Assert.Single(roster.Members).Name);
        Assert.Equal(folder.Read().Roster.Sha256, roster.Sha256);
    }

    [Fact]
    public async Task Folder_Cancelled_StopsReading()
    {
        using var folder = new TemporaryFolder();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new TeamFolder(folder.Path).ReadAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Folder_ThatIsMissing_SaysWhichAndWhatToDo()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", "{}");

        var missing = Assert.Throws<DirectoryNotFoundException>(() => new TeamFolder(folder.PathOf("none")).Read());
        Assert.Contains(folder.PathOf("none"), missing.Message, StringComparison.Ordinal);
        Assert.Contains("Name the folder", missing.Message, StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => new TeamFolder(folder.PathOf("a.yaml")).Read());
        Assert.Throws<ArgumentException>(() => new TeamFolder(string.Empty));
    }

    [Fact]
    public void Pipe_WithoutAnOtherEnd_IsRefusedInsteadOfWaitedFor()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        Assert.Equal(0, MakePipe(folder.PathOf("pipe.yaml"), 0x180));

        Assert.Equal("pipe.yaml", Assert.Single(new TeamFolder(folder.PathOf(".")).Read().Roster.UnreadableFiles).File);
    }

    [Fact]
    public void Folder_Empty_GivesAnEmptyRoster()
    {
        using var folder = new TemporaryFolder();

        var reading = folder.Read();

        Assert.Empty(reading.Files);
        Assert.Empty(reading.Roster.Members);
        Assert.NotNull(reading.Roster.Sha256);
    }

    [Fact]
    public void File_ThatDoesNotParse_MakesTheRosterIncomplete()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", "name: x\n\ty: 1\n").Add("b.yaml", TeamFileText.With("region: AMER"));

        var roster = folder.Read().Roster;

        Assert.False(roster.IsComplete);
        var unreadable = Assert.Single(roster.UnreadableFiles);
        Assert.Equal(("a.yaml", 2, 1), (unreadable.File, unreadable.Line, unreadable.Column));
        Assert.StartsWith("A tab is used for indentation", unreadable.Message, StringComparison.Ordinal);
        Assert.Equal("73e8d42cbfaa6e8a", unreadable.Sha256[..16]);
        Assert.Equal("b.yaml", Assert.Single(roster.Members).File);
    }

    [Fact]
    public void File_ThatCannotBeOpened_IsNeverDropped()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("gone.yaml"), folder.PathOf("nowhere"));

        var reading = folder.Read();

        Assert.Equal("gone.yaml TY-YAML-SYNTAX line 1", folder.ReadFindings());
        Assert.StartsWith("The file cannot be read:", reading.Files[0].Findings[0].Message, StringComparison.Ordinal);
        Assert.False(reading.Roster.IsComplete);
    }

    [Fact]
    public void File_ThatIsTooLarge_IsRefusedAndHashedWhole()
    {
        using var folder = new TemporaryFolder();
        var text = TeamFileText.With("#") + new string('#', 2 * 1024 * 1024);
        folder.Add("a.yaml", text).Add("b.yaml", text).Add("c.yaml", text + "#");

        var files = folder.Read().Roster.UnreadableFiles;

        Assert.Equal(3, files.Count);
        Assert.Equal(files[0].Sha256, files[1].Sha256);
        Assert.NotEqual(files[0].Sha256, files[2].Sha256);
    }

    [Fact]
    public void Hash_ChangesWithNamesBytesAndTheirBorder()
    {
        string?[] hashes =
        [
            Hash(("a.yaml", "x: 1\n")), Hash(("b.yaml", "x: 1\n")), Hash(("a.yaml", "x: 1")), Hash(),
            Hash(("a.yaml", "x: 1\n"), ("b.yaml", "x: 1\n")), Hash(("a.yaml", "\uFEFFx: 1\n")),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(hashes[0], Hash(("a.yaml", "x: 1\n")));
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    private static string? Hash(params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in files)
        {
            folder.Add(name, text);
        }

        return folder.Read().Roster.Sha256;
    }

    [DllImport("libc", EntryPoint = "mkfifo", CharSet = CharSet.Ansi, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe(string path, uint mode);
}
