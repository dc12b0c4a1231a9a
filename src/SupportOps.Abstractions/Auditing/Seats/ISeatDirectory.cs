namespace SupportOps.Auditing.Seats;

/// <summary>Lists the accounts of a Calendly organization.</summary>
public interface ISeatDirectory
{
    /// <summary>Name of the place for reports, without a credential.</summary>
    string Endpoint { get; }

    /// <summary>Lists all accounts; each comes once.</summary>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">The listing did not come to its end.</exception>
    IAsyncEnumerable<Seat> ListSeatsAsync(CancellationToken cancellationToken = default);
}
