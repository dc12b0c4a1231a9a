using System.CommandLine;
using System.Text.Json;
using SupportOps.Calendly;
using SupportOps.Calendly.Webhooks;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Calendly;

/// <summary>One run of a command about Calendly.</summary>
internal sealed record CalendlyInvocation(
    ParseResult Parsed, SettingsReader Settings, Terminal Terminal, CalendlyClient Client, string Format)
{
    private CalendlyUser? _self;

    public void Write(Func<string> text, Action<Utf8JsonWriter> json) =>
        TextOrJson.Write(Terminal, Format, text, json);

    /// <summary>The organization that was given, or that of the token's user.</summary>
    public async Task<OrganizationReference> OrganizationAsync(
        Option<string> option, CancellationToken cancellationToken) =>
        Reference(option, OrganizationReference.Parse)
            ?? (await SelfAsync(cancellationToken).ConfigureAwait(false)).Organization!;

    /// <summary>The user that was given, or the token's.</summary>
    public async Task<UserReference> UserAsync(Option<string> option, CancellationToken cancellationToken) =>
        Reference(option, UserReference.Parse)
            ?? (await SelfAsync(cancellationToken).ConfigureAwait(false)).Reference;

    /// <summary>A reference that was given; null when none was.</summary>
    /// <exception cref="CommandFailure">It is no reference; the message shows the right form.</exception>
    public T? Reference<T>(Option<string> option, Func<string, T> parse)
        where T : class
    {
        return Parsed.GetValue(option) is { } text ? Reference(option.Name, text, parse) : null;
    }

    /// <summary>A reference of Calendly's, or of where CALENDLY_URL leads.</summary>
    /// <exception cref="CommandFailure">It is none; the message shows the right form.</exception>
    public T Reference<T>(string name, string text, Func<string, T> parse)
        where T : class
    {
        try
        {
            var reference = parse(text);
            return Client.FindForeignProblem(reference.ToString()!) is { } problem
                ? throw CommandFailure.Usage($"{name}: {problem}.")
                : reference;
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.Usage(name, exception);
        }
    }

    public Uri? Address(Option<string> option)
    {
        if (Parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var url)
            ? url
            : throw CommandFailure.Usage(
                $"{option.Name}: \"{text}\" is no address; write it like https://hooks.example.com/calendly.");
    }

    /// <summary>The names that were given, by commas or by repeating the option; null when none was.</summary>
    public IReadOnlyList<CalendlyEventName>? Events(Option<string[]> option) =>
        Parsed.GetResult(option) is null
            ? null
            :
            [
                .. (Parsed.GetValue(option) ?? [])
                    .SelectMany(text => text.Split(
                        ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    .Select(name => new CalendlyEventName(name)),
            ];

    /// <summary>The scope that was given; the organization's when none was.</summary>
    /// <exception cref="CommandFailure">It is none, or a user is given who has no part in it.</exception>
    public SubscriptionScope Scope(Option<string> option, Option<string> user)
    {
        var scope = SubscriptionScopes.Parse(Parsed.GetValue(option));
        return scope == SubscriptionScope.Organization && Parsed.GetValue(user) is not null
            ? throw CommandFailure.Usage($"{user.Name}: it is for {option.Name} user, and the scope is organization. "
                + $"Give {option.Name} user too, or leave {user.Name} out.")
            : scope;
    }

    private async Task<CalendlyUser> SelfAsync(CancellationToken cancellationToken) =>
        _self ??= await Client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false);
}
