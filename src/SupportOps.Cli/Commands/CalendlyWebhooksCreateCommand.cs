using System.CommandLine;
using SupportOps.Calendly;
using SupportOps.Calendly.Signatures;
using SupportOps.Calendly.Webhooks;
using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;
using SupportOps.Http;

namespace SupportOps.Cli.Commands;

/// <summary>
/// <c>supportops calendly webhooks create</c>: creates a subscription and proves that it is the one asked for.
/// </summary>
internal sealed class CalendlyWebhooksCreateCommand
{
    private static readonly OrganizationReference AnyOrganization =
        OrganizationReference.Parse("https://api.calendly.com/organizations/AAAAAAAAAAAAAAAA");

    private static readonly UserReference AnyUser =
        UserReference.Parse("https://api.calendly.com/users/AAAAAAAAAAAAAAAA");

    private readonly Option<string> _url = new("--url")
    {
        Description = "Where deliveries go; https.",
        HelpName = "URL",
        Required = true,
    };

    private readonly Option<string[]> _events = CalendlyCommandLine.Events(
        $"What to deliver, by commas (default: {string.Join(',', CalendlyEventName.SupportDefault)}).");

    private readonly Option<string> _scope = new("--scope")
    {
        Description = "Whose events: organization (default) or user.",
        HelpName = "SCOPE",
    };

    private readonly Option<string> _organization = CalendlyCommandLine.Organization();

    private readonly Option<string> _user = CalendlyCommandLine.User();

    private readonly Option<bool> _allowUnknown = new("--allow-unknown-event")
    {
        Description = "Lets event names through that this version does not know.",
    };

    private readonly Option<string> _keyFile = new("--signing-key-file")
    {
        Description = "File with the key that signs deliveries, - for standard input (default: "
            + $"{SigningKeys.Current}, or the file that {SigningKeys.Current}_FILE names).",
        HelpName = "FILE",
    };

    public static Command Create(Terminal terminal)
    {
        var create = new CalendlyWebhooksCreateCommand();
        var command = new Command(
            "create", "Creates a webhook subscription, and checks that the answer mirrors what was asked for.")
        {
            create._url, create._events, create._scope, create._organization, create._user, create._allowUnknown,
            create._keyFile,
        };
        return new CalendlyCommandLine(terminal).Run(command, create.RunAsync);
    }

    private async Task<ExitCode> RunAsync(CalendlyInvocation invocation, CancellationToken cancellationToken)
    {
        var request = await RequestAsync(invocation, cancellationToken).ConfigureAwait(false);
        Advise(request.SigningKey, invocation.Terminal);

        var creation = await invocation.Client.CreateSubscriptionAsync(request, cancellationToken)
            .ConfigureAwait(false);
        invocation.Write(() => SubscriptionText.Of(creation), writer => SubscriptionJson.Write(creation, writer));
        return Decide(creation, invocation.Terminal);
    }

    // What is left out is asked of Calendly; what is wrong is not worth a request.
    private async Task<SubscriptionRequest> RequestAsync(
        CalendlyInvocation invocation, CancellationToken cancellationToken)
    {
        var draft = Draft(invocation);
        if (draft.FindProblems() is { Count: > 0 } problems)
        {
            var text = string.Join(". ", problems) + ".";
            throw CommandFailure.Usage(
                text.Replace("explicitly", "with --allow-unknown-event", StringComparison.Ordinal)
                    + DefaultAdvice(draft, invocation));
        }

        return draft with
        {
            Organization = await invocation.OrganizationAsync(_organization, cancellationToken).ConfigureAwait(false),
            User = draft.Scope == SubscriptionScope.User
                ? await invocation.UserAsync(_user, cancellationToken).ConfigureAwait(false)
                : invocation.Reference(_user, UserReference.Parse),
        };
    }

    // Nobody named the events that do not fit.
    private string DefaultAdvice(SubscriptionRequest draft, CalendlyInvocation invocation)
    {
        var fitting = draft.Events.Where(name => name.RequiredScope is not { } scope || scope == draft.Scope).ToList();
        return invocation.Parsed.GetResult(_events) is null && fitting.Count < draft.Events.Count
            ? $" The default events do not fit this scope; name others, such as {_events.Name} "
                + $"{string.Join(',', fitting)}."
            : string.Empty;
    }

    /// <summary>The request with stand-ins for what Calendly will be asked for.</summary>
    private SubscriptionRequest Draft(CalendlyInvocation invocation) => new()
    {
        Url = invocation.Address(_url) ?? throw CommandFailure.Usage("--url has no value."),
        Events = invocation.Events(_events) ?? CalendlyEventName.SupportDefault,
        Scope = invocation.Scope(_scope, _user),
        Organization = invocation.Reference(_organization, OrganizationReference.Parse) ?? AnyOrganization,
        User = invocation.Reference(_user, UserReference.Parse) ?? AnyUser,
        SigningKey = FindSigningKey(invocation),
        AllowsUnknownEvents = invocation.Parsed.GetValue(_allowUnknown),
    };

    private Secret? FindSigningKey(CalendlyInvocation invocation)
    {
        var key = invocation.Parsed.GetValue(_keyFile) is { } file
            ? SecretSetting.ReadFile(invocation.Settings, file, _keyFile.Name)
            : SecretSetting.Find(invocation.Settings, SigningKeys.Current);
        return key is null ? null : new Secret(key);
    }

    private static void Advise(Secret? key, Terminal terminal)
    {
        if (key is null)
        {
            terminal.Note("No signing key: a receiver cannot tell unsigned deliveries from anybody's.");
            return;
        }

        foreach (var problem in CalendlySignature.FindKeyProblems([key]))
        {
            terminal.Note($"{problem} A short one can be guessed from a single delivery; better create another.");
        }
    }

    private static ExitCode Decide(SubscriptionCreation creation, Terminal terminal)
    {
        if (creation.Outcome == SubscriptionOutcome.AlreadyThere)
        {
            terminal.Note("A subscription cannot be changed, and its signing key cannot be seen: if it is not the "
                + "receiver's, create one beside it at a URL with another query, then delete this one.");
        }

        return creation.Differences.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
