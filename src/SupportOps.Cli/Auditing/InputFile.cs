using System.Globalization;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Auditing;

/// <summary>A file that an option names to be read.</summary>
internal static class InputFile
{
    /// <summary>The path, which is null when the option was not given.</summary>
    /// <exception cref="CommandFailure">There is no such file.</exception>
    public static string? Existing(string? path, string option)
    {
        if (path is null || File.Exists(path))
        {
            return path;
        }

        throw CommandFailure.Usage(Directory.Exists(path)
            ? $"{option}: {path} is a folder; name a file."
            : $"{option}: there is no file {path}.");
    }

    /// <summary>A problem under the path by which its user knows the file, as editors understand it.</summary>
    public static string Place(string path, FileProblem problem) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path}:{problem.Location.Line}:{problem.Location.Column}: {problem.Message}");
}
