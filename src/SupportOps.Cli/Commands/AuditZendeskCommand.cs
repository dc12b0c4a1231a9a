using System.CommandLine;
using System.CommandLine.Parsing;
using SupportOps.Cli.Auditing;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops audit zendesk</c>.</summary>
internal static class AuditZendeskCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new AuditZendeskOptions();
        var command = new Command(
            "zendesk",
            "The quarterly audit of one Zendesk instance. Live with ZD_URL, ZD_USERNAME and ZD_TOKEN (or "
                + "ZD_OAUTH_TOKEN); "
            + "for US Government with the prefix ZD_US_. Each secret may also stand in a file: ZD_TOKEN_FILE.");
        foreach (var option in options.All)
        {
            option.Validators.Add(RefuseEmpty);
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) =>
        {
            terminal.IsQuiet = parsed.GetValue(options.Quiet);
            return AuditRun.ExecuteAsync(AuditRequest.From(parsed, options, terminal), terminal, cancellationToken);
        });
        return command;
    }

    // What an unset variable of a pipeline leaves behind; nobody means it.
    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{result.Option.Name} has no value.");
        }
    }
}
