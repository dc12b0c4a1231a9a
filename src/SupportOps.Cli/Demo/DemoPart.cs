using System.Text.Json;

namespace SupportOps.Cli.Demo;

/// <summary>What a part of the demo came to.</summary>
/// <param name="Text">For a person; ends with a line break.</param>
/// <param name="Json">For a program: writes members of the document.</param>
/// <param name="IsExact">Whether all was as it had to be.</param>
internal sealed record DemoPart(string Text, Action<Utf8JsonWriter> Json, bool IsExact);
