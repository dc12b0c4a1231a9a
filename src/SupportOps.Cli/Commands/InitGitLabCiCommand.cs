using System.CommandLine;
using System.Text.Json;
using SupportOps.Cli.Pipelines;
using SupportOps.Cli.Runbooks;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops init gitlab-ci</c>: the pipeline of the quarterly audit.</summary>
internal static class InitGitLabCiCommand
{
    private const string DefaultFile = ".gitlab-ci.yml";

    public static Command Create(Terminal terminal)
    {
        var instances = new Option<string[]>("--instance")
        {
            Description = "An instance to audit. Repeatable (default: global and us-government).",
            HelpName = "NAME",
        };
        var policy = Text(
            "--policy", "NAME|FILE", "A ready policy (default: seed), or a policy file of the repository.");
        var team = Text("--team", "DIR", "Folder of the team files in the repository (default: team).");
        var output = Text("--output", "FILE", $"The file, which must not be there yet (default: {DefaultFile}).");
        var format = TextOrJson.Option();
        var command = new Command("gitlab-ci", "Writes a .gitlab-ci.yml that runs the audit each quarter.")
        {
            instances, policy, team, output, format,
        };
        command.SetAction(parsed =>
        {
            var settings = new SettingsReader(terminal);
            var shape = TextOrJson.FormatOf(settings, parsed.GetValue(format));
            TextOrJson.Check(shape);
            var pipeline = PipelineChoice.Of(
                settings, parsed.GetValue(instances) ?? [], parsed.GetValue(policy), parsed.GetValue(team),
                terminal.WorkingFolder);
            var path = parsed.GetValue(output) ?? Path.Combine(terminal.WorkingFolder, DefaultFile);
            NewFile.Write("--output", path, pipeline.ToYaml());
            TextOrJson.Write(terminal, shape, () => string.Empty, json => Write(path, pipeline, json));
            Tell(path, pipeline, terminal);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Text(string name, string shown, string description) => new(name)
    {
        Description = description,
        HelpName = shown,
    };

    private static void Write(string path, GitLabPipeline pipeline, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, path);
        json.WriteString("cron"u8, GitLabPipeline.Cron);
        json.WriteStartArray("variables"u8);
        foreach (var (name, _) in pipeline.Secrets)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tell(string path, GitLabPipeline pipeline, Terminal terminal)
    {
        terminal.Note($"Wrote {path}. What is left to do:");
        terminal.Note("  1. dotnet new tool-manifest && dotnet tool install SupportOps.Cli; commit both files.");
        terminal.Note("  2. Settings > CI/CD > Variables, masked, hidden and protected: "
            + $"{string.Join(", ", pipeline.Secrets.Select(secret => secret.Name))}.");
        terminal.Note("  3. Build > Pipelines > New pipeline, to see a first report.");
        terminal.Note($"  4. Build > Pipeline schedules > New schedule: {GitLabPipeline.Cron}, UTC.");
    }
}
