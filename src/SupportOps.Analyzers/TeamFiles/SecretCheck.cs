using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.Infrastructure.Secrets;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>SOP4008: texts with the shape of a secret anywhere in a team file, comments included.</summary>
internal static class SecretCheck
{
    public static IEnumerable<ContentFinding> Find(ContentFile content)
    {
        var found = SecretScanner.Find(content.Text, 0, SecretWords.None);
        while (found.IsFound)
        {
            yield return new ContentFinding(
                TeamFileDescriptors.Secret,
                content.PositionOf(found.Start),
                $"'{found.Beginning(content.Text)}...' has the shape of a {SecretNames.Of(found.Kind)}. "
                    + "Revoke it, and keep secrets out of the repository.");
            found = SecretScanner.Find(content.Text, found.End, SecretWords.None);
        }
    }
}
