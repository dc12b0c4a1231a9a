using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Calendly;

/// <summary>
/// The keys that deliveries may be signed with: the one in use, and the one before it while they are changed. A key
/// that stands in a file is read anew at each delivery, so that changing it needs no restart.
/// </summary>
internal sealed class SigningKeys
{
    public const string Current = "CALENDLY_SIGNING_KEY";
    public const string Previous = "CALENDLY_SIGNING_KEY_PREVIOUS";

    private readonly Func<string?> _current;
    private readonly Func<string?> _previous;
    private readonly Func<string> _whyMissing;

    public SigningKeys(SettingsReader settings)
    {
        (_current, _previous) = (Source(settings, Current), Source(settings, Previous));
        _whyMissing = () => settings.WhyMissing(Current);
    }

    /// <summary>The keys as they are now.</summary>
    /// <exception cref="CommandFailure">
    /// There is no key in use, or a file that should hold one is missing or empty.
    /// </exception>
    public IReadOnlyList<string> Read()
    {
        var current = _current() ?? throw CommandFailure.Usage(
            $"Calendly: {Current} {_whyMissing()}, and no {Current}_FILE is set either; it is the key that the webhook "
                + "subscription was created with. Without it anybody could send deliveries.");
        return _previous() is { } previous ? [current, previous] : [current];
    }

    // Standard input can be read once only.
    private static Func<string?> Source(SettingsReader settings, string variable)
    {
        if (settings.FindVariable(variable) is not null || settings.FindVariable(variable + "_FILE") is not "-")
        {
            return () => SecretSetting.Find(settings, variable);
        }

        var key = SecretSetting.Find(settings, variable);
        return () => key;
    }
}
