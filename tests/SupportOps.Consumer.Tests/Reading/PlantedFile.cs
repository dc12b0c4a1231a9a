namespace SupportOps.Consumer.Tests.Reading;

/// <summary>A block of a page as a file of a project.</summary>
/// <param name="Path">Path below the project, with slashes; its first folder is the id of the page.</param>
/// <param name="Text">Its text, with the line numbers of the block.</param>
/// <param name="Marks">Where the page says that its rule reports, as <see cref="Finding.Mark"/> writes it.</param>
internal sealed record PlantedFile(string Path, string Text, IReadOnlyList<string> Marks)
{
    /// <summary>Whether it sets options of rules.</summary>
    public bool IsSettings => System.IO.Path.GetFileName(Path) == ".editorconfig";
}
