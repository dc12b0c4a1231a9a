using SupportOps.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Pipelines;

/// <summary>The pipeline that the options of <c>init gitlab-ci</c> describe.</summary>
internal static class PipelineChoice
{
    private const string Seed = "seed";
    private const string DefaultTeam = "team";

    public static GitLabPipeline Of(
        SettingsReader settings, string[] instances, string? policy, string? team, string workingFolder)
    {
        var isReady = policy is null || AuditPolicy.Names.Contains(policy, StringComparer.Ordinal);
        return new GitLabPipeline
        {
            Jobs = isReady ? ReadyJobs(settings, instances) : [JobOfFile(settings, instances, policy!, workingFolder)],
            Policy = isReady ? policy ?? Seed : FileOf(policy!, workingFolder),
            Team = FolderOf(team ?? DefaultTeam),
        };
    }

    private static PipelineJob JobOf(SettingsReader settings, ZendeskInstance instance) =>
        new(instance, ZendeskConnection.PrefixOf(settings, instance));

    private static IReadOnlyList<PipelineJob> ReadyJobs(SettingsReader settings, string[] names) => names.Length == 0
        ? [JobOf(settings, ZendeskInstance.Global), JobOf(settings, ZendeskInstance.UsGovernment)]
        : [.. names.Distinct(StringComparer.Ordinal).Select(name => JobOf(settings, InstanceOf(name)))];

    private static ZendeskInstance InstanceOf(string name) =>
        ZendeskInstance.Known.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal))
        ?? throw CommandFailure.Usage(
            $"--instance: \"{name}\" is not one of "
                + $"{string.Join(", ", ZendeskInstance.Known.Select(known => known.Name))}. For an instance of your "
                + "own give the policy file that describes it: --policy FILE.");

    // The file says which instance it is for; a name beside it can only agree.
    private static PipelineJob JobOfFile(
        SettingsReader settings, string[] instances, string policy, string workingFolder)
    {
        var path = Path.GetFullPath(policy, workingFolder);
        if (!File.Exists(path))
        {
            throw CommandFailure.Usage($"--policy: \"{policy}\" is neither one of "
                + $"{string.Join(", ", AuditPolicy.Names)} nor a file.");
        }

        var instance = AuditPolicyOf(path).Instance;
        if (Array.Find(instances, name => !string.Equals(name, instance.Name, StringComparison.Ordinal)) is { } other)
        {
            throw CommandFailure.Usage($"--instance: {policy} is for the instance {instance.Name}, not for {other}. "
                + "Leave --instance away, or give another policy file.");
        }

        return IsPlain(instance.Name)
            ? JobOf(settings, instance)
            : throw CommandFailure.Usage($"--policy: {policy}: the instance \"{instance.Name}\" cannot name a job; "
                + "use letters, digits, . _ and -.");
    }

    private static AuditPolicy AuditPolicyOf(string path)
    {
        var reading = TeamFiles.AuditPolicyFile.Load(path);
        return reading.Policy ?? throw CommandFailure.Usage(
            $"--policy: {path} gives no policy.\n"
                + string.Join('\n', reading.Problems.Select(problem => InputFile.Place(path, problem))));
    }

    private static string FileOf(string policy, string workingFolder) =>
        RepositoryFolder.Of(policy, workingFolder)?.Replace('\\', '/') is { } path && IsPlain(path, '/')
            ? path
            : throw CommandFailure.Usage(
                $"--policy: \"{policy}\" is no file of this repository, like policies/own.yaml (letters, digits, "
                    + ". _ - and /, nothing that leads out of it, and no - in front).");

    // It stands in YAML and in a shell, and is a path of the repository.
    private static string FolderOf(string text)
    {
        var folder = text.Replace('\\', '/').TrimEnd('/');
        return folder.Length > 0 && folder[0] is not '/' && IsPlain(folder, '/')
            && !folder.Split('/').Contains("..", StringComparer.Ordinal)
            ? folder
            : throw CommandFailure.Usage(
                $"--team: \"{text}\" is no folder of a repository, like team or support/team (letters, digits, . _ - "
                    + "and /, nothing that leads out of it, and no - in front).");
    }

    private static bool IsPlain(string text, char allowed = '-') => !text.StartsWith('-')
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' || letter == allowed);
}
