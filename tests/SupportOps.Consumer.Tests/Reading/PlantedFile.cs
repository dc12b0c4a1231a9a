namespace SupportOps.Consumer.Tests.Reading;

/// <summary>A block of a page as a file of a project.</summary>
/// <param name="Path">Path below the project, with slashes.</param>
/// <param name="Text">Its text, with the line numbers of the block.</param>
internal sealed record PlantedFile(string Path, string Text);
