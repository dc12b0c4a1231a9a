using System.CommandLine;

namespace SupportOps.Cli.Auditing;

/// <summary>Another system than Zendesk, as its audit's command knows it.</summary>
/// <param name="Instance">Its short name in reports; a baseline has to be of the same.</param>
/// <param name="Options">Options of its audit alone.</param>
internal sealed record SurveyedSystem(string Instance, IReadOnlyList<Option> Options);
