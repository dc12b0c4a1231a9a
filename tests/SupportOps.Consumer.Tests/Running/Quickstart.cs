using System.Globalization;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>Puts the code of the README where the project of its reader has a marker for it.</summary>
internal static class Quickstart
{
    private const string Fence = "```";

    public static void Fill(string root)
    {
        var blocks = File.ReadAllText(RepositoryRoot.PathOf("README.md")).ReplaceLineEndings("\n").Split(Fence)
            .Where((_, index) => index % 2 == 1)
            .Where(block => block.StartsWith("csharp\n", StringComparison.Ordinal))
            .Select(block => block["csharp\n".Length..])
            .ToList();
        var path = Path.Combine(root, "Quickstart", "Readme.cs");
        var code = File.ReadAllText(path);
        for (var number = 0; number < blocks.Count; number++)
        {
            var marker = string.Create(CultureInfo.InvariantCulture, $"// block {number} of README.md");
            code = code.Contains(marker, StringComparison.Ordinal)
                ? code.Replace(marker, blocks[number], StringComparison.Ordinal)
                : throw new InvalidOperationException($"Quickstart/Readme.cs has no place for {marker}");
        }

        File.WriteAllText(path, code);
    }
}
