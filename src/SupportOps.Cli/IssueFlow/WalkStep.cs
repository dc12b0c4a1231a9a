using System.Text.Json;

namespace SupportOps.Cli.IssueFlow;

/// <summary>One step: facts that become true and stay so, then what is tried.</summary>
internal sealed record WalkStep(string Where, JsonElement Facts, string Attempt);
