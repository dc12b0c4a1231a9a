using System.Runtime.CompilerServices;

namespace SupportOps.Tests.Shared;

/// <summary>
/// Compares text with <c>Class.Method.verified.txt</c> beside the test, as Verify does and with Verify's file names, so
/// that Verify.Xunit can take its place (docs/decisions/0002-snapshots.md).
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails and writes <c>Class.Method.received.txt</c> when the text is not the verified one.</summary>
    public static void Verify(
        string actual, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.ChangeExtension(Unmap(sourceFile), null) + "." + method;
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        var text = Normalize(actual);

        if (File.Exists(verified) && Normalize(File.ReadAllText(verified)) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{Path.GetFileName(verified)} differs from what the test received. Compare it with {received} "
            + "and, "
            + "when the change is meant, rename the received file to the verified name.");
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    // The build maps the checkout to /_/ for reproducible output, caller paths included.
    private static string Unmap(string path) =>
        path.StartsWith("/_/", StringComparison.Ordinal) ? RepositoryRoot.PathOf(path[3..]) : path;
}
