namespace SupportOps.Reporting.Evidence;

/// <summary>Something that keeps an archive from being verified.</summary>
/// <param name="Part">Name of the part; <c>archive</c> for the container around them.</param>
/// <param name="Message">What is wrong, in a sentence for a person.</param>
public sealed record EvidenceProblem(string Part, string Message);
