namespace SupportOps.Testing.Serving;

/// <summary>A request in the log, whose status becomes known after its arrival.</summary>
internal sealed class LoggedRequest(RecordedRequest arrived)
{
    private volatile int _status;

    public int Status
    {
        set => _status = value;
    }

    public RecordedRequest Record() => _status == 0 ? arrived : arrived with { Status = _status };
}
