using Microsoft.Extensions.Logging;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Doctor;

/// <summary>What the user asked <c>doctor</c> to look at, and with what.</summary>
internal sealed record DoctorScope
{
    /// <summary>Variables and the settings file, as far as it can be read.</summary>
    public required SettingsReader Settings { get; init; }

    /// <summary>Why the settings file cannot be read; null when it can, or is not there.</summary>
    public string? SettingsProblem { get; init; }

    public required ILoggerFactory Log { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Folder of the team files; null when none is named.</summary>
    public string? Team { get; init; }

    /// <summary>Instances the user names; none for all that are set up.</summary>
    public IReadOnlyList<string> Instances { get; init; } = [];

    /// <summary>Name or file of the policy that somebody gave; null when audits judge by the default.</summary>
    public string? Policy { get; init; }

    /// <summary>File of the waivers; null when none is named.</summary>
    public string? Waivers { get; init; }

    public string? OutputFolder { get; init; }

    /// <summary>A GitLab project that reports go to; null when none is named.</summary>
    public string? Project { get; init; }

    /// <summary>Whether whole listings are read, as an audit does.</summary>
    public bool IsDeep { get; init; }

    /// <summary>The time of the whole run.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>The time of one question to a system; waits for another try included.</summary>
    public TimeSpan ProbeTimeout => Timeout < LongestProbe ? Timeout : LongestProbe;

    private static TimeSpan LongestProbe => TimeSpan.FromSeconds(10);
}
