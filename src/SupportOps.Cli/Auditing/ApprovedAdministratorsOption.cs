using System.Text.Json;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Auditing;

/// <summary>Reads <c>--approved-administrators</c>: an existing file is a file, else a list of addresses.</summary>
internal static class ApprovedAdministratorsOption
{
    private const string Option = "--approved-administrators";

    /// <summary>
    /// Who may be administrator in an audit and in what is packed of it: by the option, the variable or the settings
    /// file, else by the policy file. Null when none of them says, and then those of a saved snapshot count.
    /// </summary>
    /// <param name="settings">Variables and settings file.</param>
    /// <param name="flag">Value of the option.</param>
    /// <param name="policy">The policy that is judged by.</param>
    public static IReadOnlyList<string>? Choose(SettingsReader settings, string? flag, ChosenPolicy policy) =>
        Read(settings.Resolve(Setting.ApprovedAdministrators, flag).Value) ?? policy.ApprovedAdministrators;

    private static IReadOnlyList<string>? Read(string? value)
    {
        if (value is null)
        {
            return null;
        }

        if (File.Exists(value))
        {
            return ReadFile(value);
        }

        if (!value.Contains('@', StringComparison.Ordinal))
        {
            throw CommandFailure.Usage($"{Option}: there is no file {value}, and it is no list of e-mail addresses "
                + "either.");
        }

        return Checked(
            value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), "the list");
    }

    private static IReadOnlyList<string> ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var document = JsonSerializer.Deserialize(
                stream, ApprovedAdministratorsJsonContext.Default.ApprovedAdministratorsDocument);
            return document?.ApprovedAdministrators is { } addresses
                ? Checked(addresses, path)
                : throw CommandFailure.Usage(
                    $"{path}: there is no list \"approvedAdministrators\" in it: {Mistaken(path)} {Form}");
        }
        catch (JsonException exception)
        {
            throw CommandFailure.Usage($"{path}:{exception.LineNumber + 1}: {Mistaken(path)} {Form}");
        }
    }

    private static string Mistaken(string path) => JsonFileKind.Mistaken(path, JsonFileKind.Approved)
        ?? "it is not valid JSON, or not of this form.";

    private static string Form => "Write {\"approvedAdministrators\": [\"a@example.com\"]}.";

    // An entry that is no address approves nobody, and its author believes that it does.
    private static IReadOnlyList<string> Checked(IReadOnlyList<string> addresses, string place)
    {
        var wrong = addresses.Where(address => !IsAddress(address)).Take(1).ToList();
        return wrong.Count == 0
            ? [.. addresses.Select(address => address.Trim())]
            : throw CommandFailure.Usage($"{Option}: \"{wrong[0]}\" in {place} is no e-mail address.");
    }

    // The list comes from JSON, where a null among the texts is possible whatever the type says.
    private static bool IsAddress(string? address) => address?.Contains('@', StringComparison.Ordinal) == true;
}
