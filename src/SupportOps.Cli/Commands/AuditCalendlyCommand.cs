using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Auditing.Seats;
using SupportOps.Calendly;
using SupportOps.Calendly.Auditing;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops audit calendly</c>: who has which account in the organization.</summary>
internal static class AuditCalendlyCommand
{
    public static Command Create(Terminal terminal)
    {
        var team = new Option<string>("--team")
        {
            Description = "Folder of the Support Team YAML files.",
            HelpName = "DIR",
        };
        var organization = CalendlyCommandLine.Organization();
        var policy = SurveyOptions.Policy("A JSON file of what differs from the handbook: approvedAdministrators, "
            + "allowedOutsiders, membersWithoutAccount, administratorFocus.");
        return SurveyCommand.Create(
            new Command(
                "calendly",
                "The audit of a Calendly organization: one owner, the right administrators, an account for each "
                    + "member and for nobody else. Needs CALENDLY_TOKEN of an administrator."),
            new SurveyedSystem(SeatPolicy.Handbook.Instance, [team, organization, policy]),
            terminal,
            (request, cancellationToken) => AuditAsync(
                request,
                request.Settings.Require(Setting.Team, request.Parsed.GetValue(team), "--team DIR"),
                ReferenceOf(request.Parsed.GetValue(organization)),
                SeatPolicyFile.Read(request.Parsed.GetValue(policy)),
                cancellationToken));
    }

    private static async Task<AuditReport> AuditAsync(
        SurveyRequest request,
        string team,
        OrganizationReference? organization,
        SeatPolicy policy,
        CancellationToken cancellationToken)
    {
        using var client = CalendlyConnection.Open(request.Settings, request.Log, request.Time, request.Timeout);
        var auditor = new SeatAuditor(
            new TeamFolder(team), new CalendlySeatDirectory(client, organization), request.Time)
        {
            TimeLimit = request.TimeLimit,
        };
        var snapshot = await auditor.CaptureAsync(cancellationToken).ConfigureAwait(false);
        return policy.Evaluate(snapshot, request.Period, request.AsOf);
    }

    private static OrganizationReference? ReferenceOf(string? text) => text is null ? null
        : OrganizationReference.TryParse(text, out var reference) ? reference
        : throw CommandFailure.Usage($"--organization: \"{text}\" is no reference; write the whole "
            + "https://api.calendly.com/organizations/... .");
}
