using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure.Options;
using SupportOps.TeamFiles;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>What the settings of a project say about its team files.</summary>
internal sealed record TeamFileSettings
{
    public required ImmutableArray<string> Domains { get; init; }

    public required ImmutableArray<string> Required { get; init; }

    public required ImmutableArray<string> ExtraKeys { get; init; }

    public required ImmutableArray<string> Roles { get; init; }

    public static TeamFileSettings Read(AnalyzerConfigOptions options) => new()
    {
        Domains = RuleOptions.TeamDomains.Read(options),
        Required = RuleOptions.TeamRequired.Read(options),
        ExtraKeys = RuleOptions.TeamExtraKeys.Read(options),
        Roles = RuleOptions.TeamRoles.Read(options),
    };

    /// <summary>A key that only the project knows.</summary>
    public bool IsExtra(string path) =>
        ExtraKeys.Contains(path, StringComparer.Ordinal) || Required.Contains(path, StringComparer.Ordinal);

    /// <summary>
    /// The settings of the command, which knows one domain: that of the address if it is on the list, else all of them,
    /// which no address is at.
    /// </summary>
    public TeamFileOptions For(YamlNode? root)
    {
        if (Domains.IsEmpty)
        {
            return new TeamFileOptions();
        }

        var email = (TreePath.Find(root, "email")?.Value as YamlScalar)?.Text ?? string.Empty;
        var domain = email.Substring(email.LastIndexOf('@') + 1);
        return new TeamFileOptions
        {
            EmailDomain = Domains.FirstOrDefault(
                known => known.TrimStart('@').Equals(domain, StringComparison.OrdinalIgnoreCase))
                ?? string.Join(" or ", Domains.Select(known => known.TrimStart('@'))),
        };
    }
}
