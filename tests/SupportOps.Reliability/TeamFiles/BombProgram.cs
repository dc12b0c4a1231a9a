namespace SupportOps.Reliability.TeamFiles;

/// <summary>
/// A process of its own that reads bombs, since whoever dies of one takes its process along. It is told the loader in
/// the first line and a bomb in each further one, and answers each in one line.
/// </summary>
internal static class BombProgram
{
    /// <summary>The only argument of such a process.</summary>
    public const string Argument = "--loader-of-the-sheet";

    public static int Run(TextReader input, TextWriter output)
    {
        if (input.ReadLine() is not { } name)
        {
            return 0;
        }

        var loader = YamlLoaders.Of(name);
        foreach (var kind in Enum.GetValues<YamlKind>())
        {
            // The first reading pays for the start of everything.
            _ = loader.Read(kind, "a: ["u8.ToArray());
        }

        while (input.ReadLine() is { } bomb)
        {
            output.WriteLine(Read(loader, YamlBombs.Make(bomb)));
            output.Flush();
        }

        return 0;
    }

    private static BombReport Read(YamlLoader loader, byte[] bytes)
    {
        var (problem, slowest) = (string.Empty, 0.0);
        foreach (var kind in Enum.GetValues<YamlKind>())
        {
            var start = Environment.CpuUsage.TotalTime;
            var found = FindProblem(loader, kind, bytes);
            slowest = Math.Max(slowest, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            problem = problem.Length > 0 || found is null ? problem : $"{found} as {kind}";
        }

        return new BombReport(problem, slowest);
    }

    private static string? FindProblem(YamlLoader loader, YamlKind kind, byte[] bytes)
    {
        try
        {
            var verdict = loader.Read(kind, bytes);
            return !verdict.IsRefused ? "is read" : verdict.IsSound ? null : "is refused without a place or a word";
        }
        // Whatever is thrown is what the row looks for.
        catch (Exception exception)
        {
            return $"throws {exception.GetType().Name}";
        }
    }
}
