namespace SupportOps.Reliability.Faults;

/// <summary>One fault in one call of one adapter, once or for ever.</summary>
internal sealed record FaultCell(IFaultAdapter Adapter, AdapterCall Call, Fault Fault, bool Stays)
{
    public FaultRule Rule => Call.Rules.GetValueOrDefault(Fault.Kind, Fault.Rule);

    /// <summary>The value that the fault's status is to this call; null when it is an error.</summary>
    public string? Value => Fault.Status is { } status ? Call.Values.GetValueOrDefault(status) : null;

    public override string ToString() =>
        $"{Adapter.Name}, {Call.Name}: {Fault}, {(Stays ? "for ever" : "once")}";
}
