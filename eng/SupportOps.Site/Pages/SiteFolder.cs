namespace SupportOps.Site.Pages;

/// <summary>Puts the pages where they belong.</summary>
internal static class SiteFolder
{
    /// <summary>Where the pictures of the documents lie, in the repository and in the site.</summary>
    public const string Pictures = "docs/images";

    private const string StyleSheet = "site.css";

    public static void Write(string folder, Checkout checkout, IEnumerable<Page> pages)
    {
        foreach (var page in pages)
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            File.WriteAllText(path, Frame.Around(page).ReplaceLineEndings("\n"));
        }

        using var style = typeof(SiteFolder).Assembly.GetManifestResourceStream(StyleSheet)
            ?? throw new InvalidOperationException($"{StyleSheet} is not in the program.");
        using var file = File.Create(Path.Combine(folder, StyleSheet));
        style.CopyTo(file);
        CopyPictures(folder, checkout);
    }

    private static void CopyPictures(string folder, Checkout checkout)
    {
        var source = Path.Combine(checkout.Root, Pictures);
        if (!Directory.Exists(source))
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(folder, Pictures));
        foreach (var picture in Directory.EnumerateFiles(source))
        {
            File.Copy(picture, Path.Combine(folder, Pictures, Path.GetFileName(picture)));
        }
    }
}
