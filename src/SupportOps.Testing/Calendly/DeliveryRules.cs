namespace SupportOps.Testing.Calendly;

/// <summary>How deliveries are sent.</summary>
internal sealed class DeliveryRules
{
    /// <summary>Whether deliveries wait until a test lets them go.</summary>
    public bool AreHeld { get; set; }

    /// <summary>How many times each is sent at first.</summary>
    public int Times { get; set; } = 1;

    /// <summary>Whether those of one step are sent last first.</summary>
    public bool AreReversed { get; set; }

    /// <summary>How far the time of signatures is off.</summary>
    public TimeSpan Skew { get; set; }

    /// <summary>The key to sign with; null for that of the subscription.</summary>
    public string? Key { get; set; }

    /// <summary>Whether a later attempt has the signature of the first one.</summary>
    public bool KeepTheirSignature { get; set; }

    /// <summary>Changes the body before it is signed; null for none.</summary>
    public Func<string, string>? Rewrite { get; set; }
}
