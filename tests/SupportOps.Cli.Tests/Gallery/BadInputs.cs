using System.Text;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Tests.Gallery;

/// <summary>Everything that the page of errors explains, in its order.</summary>
internal static class BadInputs
{
    public const string Earlier = "earlier.txt";

    public static IReadOnlyList<(string Heading, IReadOnlyList<BadInput> Inputs)> All { get; } =
    [
        ("The command line", CommandLineInputs.All),
        ("Team files", TeamInputs.All),
        ("Zendesk", ZendeskInputs.All),
        ("Files that are given", FileInputs.All),
        ("Writing and ending", EndingInputs.All),
    ];

    /// <summary>An audit of the folder's users, with a document that was written earlier in its way.</summary>
    public static Task<CliResult> AuditAsync(Workplace place, params string[] args)
    {
        _ = place.WriteUsers(Workplace.User());
        return LiveAsync(place, ["--users", place.PathOf("users.json"), .. args]);
    }

    public static Task<CliResult> LiveAsync(Workplace place, params string[] args) =>
        place.AuditAsync(["--quiet", "--report", "text=" + place.PathOf(Earlier), .. args]);

    public static async Task<CliResult> ServedAsync(Workplace place, Action<ZendeskServerBuilder> describe)
    {
        await using var server = await Workplace.StartAsync(describe);
        return await LiveAsync(place.Connect(server));
    }

    public static string Bytes(this Workplace place, string file, params byte[] content)
    {
        var path = place.Write(file, string.Empty);
        File.WriteAllBytes(path, content);
        return path;
    }

    public static byte[] Latin1(string text) => Encoding.Latin1.GetBytes(text);
}
