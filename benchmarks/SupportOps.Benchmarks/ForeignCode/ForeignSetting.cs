namespace SupportOps.Benchmarks.ForeignCode;

/// <summary>How foreign code is built.</summary>
/// <param name="WithSupportOps">Whether it references SupportOps.</param>
/// <param name="EverythingOn">Whether rules run that are off by default.</param>
internal readonly record struct ForeignSetting(bool WithSupportOps, bool EverythingOn)
{
    public override string ToString() => (WithSupportOps ? "SupportOps referenced" : "SupportOps not referenced")
        + (EverythingOn ? ", every rule on" : ", rules on as by default");
}
