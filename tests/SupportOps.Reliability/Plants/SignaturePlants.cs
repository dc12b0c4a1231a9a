using SupportOps.Reliability.Signatures;

namespace SupportOps.Reliability.Plants;

/// <summary>What the rows of signatures must find.</summary>
internal static class SignaturePlants
{
    /// <summary>Defects that show where a delivery must be refused.</summary>
    public static IReadOnlyList<Plant<SignatureSource>> OfSpoilt { get; } =
    [
        new("accepts-any-key", (keys, now) => new AnyKeyTaker(keys, now).Verify),
        new("ignores-age", (keys, now) => new AgeIgnorer(keys, now).Verify),
        new("accepts-truncated-signature", (keys, now) => new PrefixComparer(keys, now).Verify),
        new("signs-the-number", (keys, now) => new NumberSigner(keys, now).Verify),
        new("takes-the-last-time", (keys, now) => new LastTimeTaker(keys, now).Verify),
        new("throws-on-a-bad-time", (keys, now) => new TimeThrower(keys, now).Verify),
        new("trims-the-body", (keys, now) => new BodyTrimmer(keys, now).Verify),
        new("tells-the-clock", (keys, now) => new ClockTeller(keys, now).Verify),
    ];

    /// <summary>Defects that show where a delivery must be taken.</summary>
    public static IReadOnlyList<Plant<SignatureSource>> OfGood { get; } =
    [
        new("stops-at-first-key", (keys, now) => new FirstKeyUser(keys, now).Verify),
        new("stops-at-first-signature", (keys, now) => new FirstSignatureUser(keys, now).Verify),
        new("signs-text", (keys, now) => new TextSigner(keys, now).Verify),
        new("compares-by-case", (keys, now) => new CaseComparer(keys, now).Verify),
    ];
}
