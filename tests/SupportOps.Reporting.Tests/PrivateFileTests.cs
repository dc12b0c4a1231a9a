namespace SupportOps.Reporting.Tests;

public sealed class PrivateFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("supportops-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void File_WhenWritten_IsReadableByItsOwnerOnly()
    {
        var path = Path.Combine(_folder, "deep", "report.json");

        PrivateFile.Write(path, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void File_WhoseWritingFails_KeepsTheOldContentAndLeavesNoDraft()
    {
        var path = Path.Combine(_folder, "report.json");
        File.WriteAllText(path, "old");

        Assert.Throws<InvalidOperationException>(() => PrivateFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException("boom");
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Link_IsFollowedAndStaysALink()
    {
        var target = Path.Combine(_folder, "target.json");
        var link = Path.Combine(_folder, "link.json");
        File.WriteAllText(target, "old");
        File.CreateSymbolicLink(link, target);

        PrivateFile.Write(link, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(target));
        Assert.Equal(target, File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
    }

    [Fact]
    public void Device_IsWrittenThroughAndStaysADevice()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        PrivateFile.Write("/dev/null", stream => stream.Write("gone"u8));

        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.NotEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode("/dev/null"));
    }
}
