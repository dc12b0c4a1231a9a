using SupportOps.Analyzers.Infrastructure.Content;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>One team file of all, with the list that findings about it are added to.</summary>
internal sealed record TeamFileOfSet(ContentFile Content, TeamFileSettings Settings, List<ContentFinding> Findings);
