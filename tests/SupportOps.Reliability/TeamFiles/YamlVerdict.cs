namespace SupportOps.Reliability.TeamFiles;

/// <summary>What a loader says of a file.</summary>
/// <param name="IsRefused">Whether it is no file that it reads.</param>
/// <param name="Line">Line of the refusal.</param>
/// <param name="Column">Column of the refusal.</param>
/// <param name="Message">Words of the refusal.</param>
internal sealed record YamlVerdict(bool IsRefused, int Line = 0, int Column = 0, string? Message = null)
{
    public static YamlVerdict Read { get; } = new(IsRefused: false);

    /// <summary>Whether a person can find the place and understand it.</summary>
    public bool IsSound => !IsRefused || (Line > 0 && Column > 0 && Message is { Length: > 0 and < 400 });
}
