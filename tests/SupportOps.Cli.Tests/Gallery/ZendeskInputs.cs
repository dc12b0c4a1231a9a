namespace SupportOps.Cli.Tests.Gallery;

/// <summary>The account.</summary>
internal static class ZendeskInputs
{
    public static IReadOnlyList<BadInput> All { get; } =
    [
        new()
        {
            Title = "A connection that is not set",
            Run = place => BadInputs.LiveAsync(place),
            ExitCode = 2,
            Means = "There is neither an account to read nor a file that stands for one.",
            Remedy = "Set the variables, or give `--users` or `--snapshot`. `supportops config show` says what is set.",
        },
        new()
        {
            Title = "A subdomain that is not the account's",
            Run = place => BadInputs.ServedAsync(place, z => z.Agents(1).Page(1).Always.Fails(404)),
            ExitCode = 4,
            Shows = "AUD-LIST-INCOMPLETE",
            Means = "Something answered, and it knows no list of users.",
            Remedy = "Check `ZD_URL`: it is the address at which agents work, not that of the help center.",
        },
        new()
        {
            Title = "A token that has expired or is not the user's",
            Run = place => BadInputs.ServedAsync(place, z => z.Agents(1).Page(1).Always.Fails(401)),
            ExitCode = 3,
            Means = "Zendesk does not accept the credential.",
            Remedy = "Make a new token in the Admin Center; `ZD_USERNAME` is its user, without `/token`.",
        },
        new()
        {
            Title = "A token of somebody who is no administrator",
            Run = place => BadInputs.ServedAsync(place, z => z.Agents(1).Page(1).Always.Fails(403)),
            ExitCode = 3,
            Means = "The credential is good, and its user may not list users or roles.",
            Remedy = "Use the token of an administrator, or have the user's role raised.",
        },
        new()
        {
            Title = "An account without agents",
            Run = place => BadInputs.LiveAsync(place, "--users", place.WriteUsers()),
            ExitCode = 4,
            Shows = "no agent",
            Means = "There was nobody to audit, which is never a clean audit.",
            Remedy = "Check that the file or the account is the right one; end users are never looked at.",
        },
        new()
        {
            Title = "Two users for one member",
            Run = TwoUsersAsync,
            ExitCode = 1,
            Shows = "AUD-AMBIGUOUS-MATCH",
            Means = "The file has no id, and its address belongs to two agents: the one with the lower id was taken.",
            Remedy = "Write the id of the right one into the team file, or remove the other account.",
        },
        new()
        {
            Title = "Roles of the other instance",
            Run = OtherRolesAsync,
            ExitCode = 1,
            Shows = "AUD-UNKNOWN-ROLE-ID",
            Means = "The account has no roles with the ids of the instance, so that its lists are wrong.",
            Remedy = "Check that `--instance` names the account that was read.",
        },
    ];

    private static Task<CliResult> TwoUsersAsync(Workplace place)
    {
        place.Write("team/ben.yaml", "name: Ben Oak\nemail: boak@x.test\nfocuses: []\n");
        var users = place.WriteUsers(
            Workplace.User(), Workplace.User(7, "Ben Oak", "boak@x.test"), Workplace.User(8, "Ben Oak", "boak@x.test"));
        return BadInputs.LiveAsync(place, "--users", users);
    }

    private static async Task<CliResult> OtherRolesAsync(Workplace place)
    {
        await using var server = await Workplace.StartAsync(z => z.Agents(1));
        place.Set("ZD_US_URL", server.Url.ToString()).Set("ZD_US_USERNAME", Workplace.Username)
            .Set("ZD_US_TOKEN", Workplace.Token);
        return await place.RunAsync(
            "audit", "zendesk", "--instance", "us-government", "--team", place.Team, "--quiet");
    }
}
