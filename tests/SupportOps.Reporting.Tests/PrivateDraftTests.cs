using System.Diagnostics;
using System.Text;

namespace SupportOps.Reporting.Tests;

/// <summary>A document is in its place whole, or not at all.</summary>
public sealed class PrivateDraftTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supportops-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Draft_UntilItIsCommitted_ChangesNothing()
    {
        var path = Path.Combine(_folder, "report.json");
        File.WriteAllText(path, "old");

        using var draft = PrivateFile.Prepare(path, stream => stream.Write("new"u8));

        Assert.Equal("old", File.ReadAllText(path));
        draft.Commit();
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Draft_ThatIsDropped_LeavesNothing()
    {
        PrivateFile.Prepare(Path.Combine(_folder, "report.json"), stream => stream.Write("new"u8)).Dispose();

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Device_ThatIsFull_SaysSo()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var exception = Assert.Throws<IOException>(() => PrivateFile.Write("/dev/full", stream => stream.Write("x"u8)));

        Assert.Contains("No space left", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Device_ThatDoesNotExist_IsNotMade()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Assert.Throws<FileNotFoundException>(
            () => PrivateFile.Write("/dev/supportops-none", stream => stream.Write("x"u8)));

        Assert.False(File.Exists("/dev/supportops-none"));
    }

    [Fact]
    public async Task Pipe_IsWrittenThroughInOneGo()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = Path.Combine(_folder, "pipe");
        using (var make = Process.Start("mkfifo", pipe))
        {
            await make.WaitForExitAsync();
        }

        var reading = Task.Run(() => File.ReadAllText(pipe));
        PrivateFile.Write(pipe, stream => stream.Write("through"u8));

        Assert.Equal("through", await reading.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal([pipe], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Pipes_OfOneReader_AreWrittenOneAfterAnother()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string[] pipes = [Path.Combine(_folder, "first"), Path.Combine(_folder, "second")];
        using (var make = Process.Start("mkfifo", pipes))
        {
            await make.WaitForExitAsync();
        }

        // The second is opened by its reader when the first has come to its end.
        var reading = Task.Run(() => pipes.Select(File.ReadAllText).ToList());
        var writing = Task.Run(() => WriteAll(pipes));

        await writing.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(["to first", "to second"], await reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void Link_WhoseFileIsNotThereYet_IsFollowed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var link = Path.Combine(_folder, "latest.json");
        File.CreateSymbolicLink(link, "later.json");

        PrivateFile.Write(link, stream => stream.Write("new"u8));

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Path.Combine(_folder, "later.json")));
    }

    private static void WriteAll(IEnumerable<string> pipes)
    {
        var drafts = pipes.Select(pipe => PrivateFile.Prepare(
            pipe, stream => stream.Write(Encoding.UTF8.GetBytes("to " + Path.GetFileName(pipe))))).ToList();
        drafts.ForEach(draft => draft.Commit());
        drafts.ForEach(draft => draft.Dispose());
    }

    [Fact]
    public void Folder_ThatIsAFile_IsNamedWithoutTheDraft()
    {
        var target = Directory.CreateDirectory(Path.Combine(_folder, "taken")).FullName;
        using var draft = PrivateFile.Prepare(Path.Combine(_folder, "taken"), stream => stream.Write("x"u8));

        var exception = Assert.ThrowsAny<Exception>(draft.Commit);

        Assert.True(exception is IOException or UnauthorizedAccessException);
        Assert.DoesNotContain(".tmp", exception.Message, StringComparison.Ordinal);
        Assert.True(Directory.Exists(target));
    }
}
