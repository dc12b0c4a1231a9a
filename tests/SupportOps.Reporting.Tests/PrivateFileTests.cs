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
}
