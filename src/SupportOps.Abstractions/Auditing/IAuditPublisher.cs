namespace SupportOps.Auditing;

/// <summary>Where the report of an audit is kept for people: one place per instance and quarter.</summary>
public interface IAuditPublisher
{
    /// <summary>Says what publishing a report would send. It reads, and changes nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">What is there already could not be read.</exception>
    Task<AuditPublicationPlan> PlanAsync(AuditReport report, CancellationToken cancellationToken = default);

    /// <summary>
    /// Publishes a report: creates its place, or brings the one of the same instance and quarter up to date. Doing it
    /// again with the same report changes nothing.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Stops the work; what was written stays, and the call may be repeated.</param>
    /// <exception cref="SupportOpsApiException">
    /// It was not, or not wholly, published; the call may be repeated.
    /// </exception>
    Task<AuditPublication> PublishAsync(AuditReport report, CancellationToken cancellationToken = default);
}
