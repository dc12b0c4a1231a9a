using System.Globalization;

namespace SupportOps.GitLab.Projects;

/// <summary>What a member may do, as GitLab numbers it; a higher number may do more.</summary>
/// <param name="Value">The number; one that is not named here is kept.</param>
/// <remarks>Source: GitLab documentation, Members API, roles.</remarks>
public readonly record struct AccessLevel(int Value) : IComparable<AccessLevel>
{
    /// <summary>0: nobody; in the settings of branches only, and the default value.</summary>
    public static AccessLevel None => new(0);

    /// <summary>5: access to little more than being listed.</summary>
    public static AccessLevel Minimal => new(5);

    /// <summary>10.</summary>
    public static AccessLevel Guest => new(10);

    /// <summary>15.</summary>
    public static AccessLevel Planner => new(15);

    /// <summary>20.</summary>
    public static AccessLevel Reporter => new(20);

    /// <summary>30.</summary>
    public static AccessLevel Developer => new(30);

    /// <summary>40.</summary>
    public static AccessLevel Maintainer => new(40);

    /// <summary>50.</summary>
    public static AccessLevel Owner => new(50);

    /// <summary>60: administrators of a self-managed GitLab; in the settings of branches only.</summary>
    public static AccessLevel Administrator => new(60);

    /// <inheritdoc/>
    public int CompareTo(AccessLevel other) => Value.CompareTo(other.Value);

    /// <summary>Whether one level may do less than another.</summary>
    public static bool operator <(AccessLevel left, AccessLevel right) => left.Value < right.Value;

    /// <summary>Whether one level may do more than another.</summary>
    public static bool operator >(AccessLevel left, AccessLevel right) => left.Value > right.Value;

    /// <summary>Whether one level may do at most as much as another.</summary>
    public static bool operator <=(AccessLevel left, AccessLevel right) => left.Value <= right.Value;

    /// <summary>Whether one level may do at least as much as another.</summary>
    public static bool operator >=(AccessLevel left, AccessLevel right) => left.Value >= right.Value;

    /// <summary>The name of the role, or the number of a level that has none here.</summary>
    public override string ToString() => Value switch
    {
        0 => "No one",
        5 => "Minimal Access",
        10 => "Guest",
        15 => "Planner",
        20 => "Reporter",
        30 => "Developer",
        40 => "Maintainer",
        50 => "Owner",
        60 => "Administrator",
        _ => Value.ToString(CultureInfo.InvariantCulture),
    };
}
