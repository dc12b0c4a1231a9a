using System.Globalization;

namespace SupportOps.TeamFiles.Fields;

/// <summary>Where a field is, put into words only when a finding needs them.</summary>
/// <param name="Parent">The map or list around it; null for the outermost map.</param>
/// <param name="Key">The key in a map; null for an item of a list.</param>
/// <param name="Index">The place in a list, from zero.</param>
internal sealed record FieldPath(FieldPath? Parent, string? Key, int Index)
{
    /// <summary>For example <c>focuses[0].zendesk</c>.</summary>
    public override string ToString()
    {
        if (Key is null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Parent}[{Index}]");
        }

        return Parent is null ? Key : $"{Parent}.{Key}";
    }
}
