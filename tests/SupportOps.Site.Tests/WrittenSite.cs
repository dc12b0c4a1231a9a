using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SupportOps.Site.Tests;

/// <summary>The whole site, written once by the program itself.</summary>
public sealed class WrittenSite : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("site-").FullName;
    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> _pages;

    public WrittenSite()
    {
        Folder = Path.Combine(_root, "first");
        var (code, error) = Write(Folder);
        Assert.True(code == 0, error);
        _pages = new(Parse);
    }

    internal string Folder { get; }

    /// <summary>Every page by its path in the site.</summary>
    internal IReadOnlyDictionary<string, IHtmlDocument> Pages => _pages.Value;

    internal static (int Code, string Error) Write(params string[] arguments) =>
        WriteFrom(AppContext.BaseDirectory, arguments);

    /// <summary>Runs the program that lies in a folder.</summary>
    internal static (int Code, string Error) WriteFrom(string folder, params string[] arguments)
    {
        var program = Path.Combine(folder, "SupportOps.Site.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.Result;
        return (process.ExitCode, error);
    }

    internal string NewFolder() => Path.Combine(_root, Path.GetRandomFileName());

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private Dictionary<string, IHtmlDocument> Parse()
    {
        var parser = new HtmlParser();
        return Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(Folder, file).Replace('\\', '/'),
            file => parser.ParseDocument(File.ReadAllText(file)),
            StringComparer.Ordinal);
    }
}
