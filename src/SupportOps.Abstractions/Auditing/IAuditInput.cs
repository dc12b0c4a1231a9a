using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>What the rules about the input itself need to know, whatever system is audited.</summary>
internal interface IAuditInput
{
    /// <summary>The kinds of source that were not read to their end.</summary>
    SourceKinds IncompleteSources { get; }

    /// <summary>What was read.</summary>
    IReadOnlyList<SnapshotSource> Sources { get; }

    /// <summary>The team files that could not be parsed; empty where the audit reads none.</summary>
    IReadOnlyList<UnreadableTeamFile> UnreadableFiles { get; }

    /// <summary>Those whom the audit is about; where one of them is nobody, there is no verdict.</summary>
    IReadOnlyList<Population> Populations { get; }
}
