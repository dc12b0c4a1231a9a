// Compiled for netstandard2.0 too, like every file of this folder: no type of a later framework, no implicit using.
namespace SupportOps.Channels.Tables;

/// <summary>How soon the channels of the handbook answer. Source: handbook, Support Channels.</summary>
internal static class HandbookPromises
{
    public const string Emergency = "emergency";
    public const string SecurityMail = "security-mail";
    public const string HackerOne = "hackerone";

    /// <summary>Minutes by the clock until an emergency is acknowledged; then second level is alerted.</summary>
    public const int EmergencyMinutes = 5;

    /// <summary>Business days until a security disclosure is answered.</summary>
    public const int SecurityDays = 1;
}
