namespace SupportOps.Cli.Auditing;

/// <summary>What a run reads, which none of its documents may replace.</summary>
internal static class KeptInputs
{
    /// <summary>Refuses, before anything is read, a document that would take the place of what is read.</summary>
    /// <param name="inputs">The options that read, with their files; a value that names no file is left out.</param>
    /// <param name="outputs">The options that write, with their files; null for standard output.</param>
    /// <exception cref="CommandFailure">A document goes to a file that is read.</exception>
    public static void Protect(
        IEnumerable<(string Option, string? Path)> inputs, IEnumerable<(string Option, string? Path)> outputs)
    {
        var readers = new Dictionary<string, string>(FileIdentity.Comparer);
        foreach (var (option, path) in inputs)
        {
            if (path is not null && File.Exists(path))
            {
                readers.TryAdd(FileIdentity.Of(path), option);
            }
        }

        foreach (var (option, path) in outputs)
        {
            if (path is not null && readers.TryGetValue(FileIdentity.Of(path), out var reader))
            {
                throw CommandFailure.Usage(
                    $"{option}: {path} is what {reader} reads; name another file, so that it is kept.");
            }
        }
    }
}
