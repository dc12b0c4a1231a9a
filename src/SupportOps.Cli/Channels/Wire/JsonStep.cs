using System.Globalization;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A step of the way to a value: an object with the member reached, or a list with its place.</summary>
/// <param name="isList">Whether it is a list.</param>
internal sealed class JsonStep(bool isList)
{
    public bool IsList => isList;

    public string? Name { get; set; }

    public int Index { get; set; } = -1;

    public override string ToString() =>
        isList ? string.Create(CultureInfo.InvariantCulture, $"[{Index}]") : $".{Name}";
}
