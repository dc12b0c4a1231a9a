using SupportOps.Team;

namespace SupportOps.TeamFiles.Sets;

/// <summary><c>TY-DUPLICATE-ID</c>: a Zendesk user id stands in one file per instance.</summary>
internal static class DuplicateIdCheck
{
    private static readonly string[] MainId = ["zendesk", "main", "id"];
    private static readonly string[] UsFederalId = ["zendesk", "us-federal", "id"];

    public static void Run(IReadOnlyList<ParsedTeamFile> files)
    {
        Run(files, ZendeskBlock.Main, MainId);
        Run(files, ZendeskBlock.UsFederal, UsFederalId);
    }

    private static void Run(IReadOnlyList<ParsedTeamFile> files, ZendeskBlock block, string[] path)
    {
        var firstFiles = new Dictionary<ZendeskUserId, string>();
        foreach (var file in files)
        {
            if (file.Member?.Zendesk.Find(block)?.Id is not { } id || firstFiles.TryAdd(id, file.File))
            {
                continue;
            }

            file.Report(
                TeamFileRules.DuplicateId,
                path,
                $"{Quote.Of(firstFiles[id])} has the id {id} in this instance already.");
        }
    }
}
