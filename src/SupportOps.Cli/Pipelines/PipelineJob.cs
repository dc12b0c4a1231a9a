using SupportOps.Auditing;

namespace SupportOps.Cli.Pipelines;

/// <summary>One job of the pipeline.</summary>
/// <param name="Instance">The instance that it audits.</param>
/// <param name="VariablePrefix">
/// First part of the names of the instance's variables, for example <c>ZD_US_</c>.
/// </param>
internal sealed record PipelineJob(ZendeskInstance Instance, string VariablePrefix);
