using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>Tells what became of an entry.</summary>
internal static class EntryChanges
{
    // The names are a contract with other programs, whatever the members of the enumeration are called.
    public static string NameOf(EntryChange change) => change switch
    {
        EntryChange.Added => "added",
        EntryChange.Unchanged => "unchanged",
        EntryChange.Updated => "updated",
        EntryChange.StaysRemoved => "stays-removed",
        EntryChange.Removed => "removed",
        EntryChange.MovedAway => "moved",
        EntryChange.NothingToRemove => "nothing-to-remove",
        EntryChange.Restored => "restored",
        _ => "unknown",
    };

    public static string SentenceOf(EntryChange change) => change switch
    {
        EntryChange.Added => "added.",
        EntryChange.Unchanged => "there already, nothing to do.",
        EntryChange.Updated => "corrected.",
        EntryChange.StaysRemoved => "was removed before and stays so; calendly reconcile --restore brings it back.",
        EntryChange.Removed => "removed.",
        EntryChange.MovedAway => "taken off.",
        EntryChange.NothingToRemove => "nothing to remove.",
        EntryChange.Restored => "restored.",
        _ => "unknown.",
    };
}
