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
            Remedy = "Make a new token in the Admin Center, and check that `ZD_USERNAME` is its user, without `/token`.",
        },
        new()
        {
            Title = "A token of somebody who is no administrator",
            Run = place => BadInputs.ServedAsync(place, z => z.Agents(1).Page(1).Always.Fails(403)),
            ExitCode = 3,
            Means = "The credential is good, and its user may not list users or roles.",
            Remedy = "Use the token of an administrator, or have the user's role raised.",
        },
        Of("An account without agents", 4, "AUD-POPULATION", "There was nobody to audit, which is never a clean audit.",
            "Check that the file or the account is the right one; end users are never looked at."),
        Of("Two users for one member", 1, "AUD-AMBIGUOUS-MATCH",
            "The file has no id, and its address belongs to two agents: the one with the lower id was taken.",
            "Write the id of the right one into the team file, or remove the other account.",
            Workplace.User(7, "Ben Oak", "boak@x.test"), Workplace.User(8, "Ben Oak", "boak@x.test")),
        Of("Roles of the other instance", 4, "AUD-UNKNOWN-ROLE-ID",
            "The role ids of the instance occur nowhere, so the lists would be wrong.",
            "Check that `--instance` names the account that was read.",
            Workplace.User(role: 360008074111)),
    ];

    private static BadInput Of(
        string title, int exitCode, string shows, string means, string remedy, params string[] users) => new()
        {
            Title = title,
            Run = place =>
            {
                if (users.Length > 1)
                {
                    place.Write("team/ben.yaml", "name: Ben Oak\nemail: boak@x.test\nfocuses: []\n");
                }

                string[] all = users.Length > 1 ? [Workplace.User(), .. users] : users;
                return BadInputs.LiveAsync(place, "--users", place.WriteUsers(all));
            },
            ExitCode = exitCode,
            Shows = shows,
            Means = means,
            Remedy = remedy,
        };
}
