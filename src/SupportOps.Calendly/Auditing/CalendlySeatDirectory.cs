using System.Runtime.CompilerServices;
using SupportOps.Auditing.Seats;

namespace SupportOps.Calendly.Auditing;

/// <summary>The members of a Calendly organization as accounts to audit.</summary>
public sealed class CalendlySeatDirectory : ISeatDirectory
{
    private readonly CalendlyClient _client;
    private readonly OrganizationReference? _organization;

    /// <summary>Reads an organization through a client.</summary>
    /// <param name="client">The client; stays the caller's.</param>
    /// <param name="organization">The organization; null for that of the token's user.</param>
    public CalendlySeatDirectory(CalendlyClient client, OrganizationReference? organization = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _organization = organization;
    }

    /// <inheritdoc/>
    public string Endpoint => "Calendly organization memberships";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Seat> ListSeatsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var organization = _organization ?? await FindOwnAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var membership in _client.ListMembershipsAsync(organization, cancellationToken)
            .ConfigureAwait(false))
        {
            yield return ToSeat(membership);
        }
    }

    // The client refuses an answer without an organization.
    private async Task<OrganizationReference> FindOwnAsync(CancellationToken cancellationToken) =>
        (await _client.GetCurrentUserAsync(cancellationToken).ConfigureAwait(false)).Organization!;

    private static Seat ToSeat(OrganizationMembership membership) => new()
    {
        Id = membership.User.Reference.Address,
        Role = membership.Role switch
        {
            "user" => SeatRole.User,
            "admin" => SeatRole.Administrator,
            "owner" => SeatRole.Owner,
            _ => SeatRole.Unknown,
        },
        Email = string.IsNullOrWhiteSpace(membership.User.Email) ? null : membership.User.Email,
        Name = membership.User.Name,
        Page = string.IsNullOrWhiteSpace(membership.User.SchedulingPage) ? null : membership.User.SchedulingPage,
    };
}
