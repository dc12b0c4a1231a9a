namespace SupportOps.Consumer.Tests.Reading;

/// <summary>One result of a build.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Level">error, warning or note.</param>
/// <param name="File">Path below the project, with slashes; empty without a place.</param>
/// <param name="Line">Line of the place, from 1 on; 0 without one.</param>
/// <param name="Column">Column of the place, from 1 on; 0 without one.</param>
/// <param name="HelpLink">Where the rule is explained; null when the log has none.</param>
internal sealed record Finding(string Id, string Level, string File, int Line, int Column, string? HelpLink)
{
    /// <summary>What a marked line says, for example <c>Audit.cs:7 SOP1001</c>.</summary>
    public string Mark => $"{File}:{Line} {Id}";
}
