using System.Globalization;

namespace SupportOps.Licensing;

/// <summary>Decides which way a team member's licence request goes.</summary>
/// <remarks>
/// Source: handbook, Internal GitLab Duo license requests; Customer Support Operations, Team member licenses.
/// </remarks>
public sealed record LicensePolicy
{
    /// <summary>The handbook's ways.</summary>
    public static LicensePolicy Default { get; } = new();

    /// <summary>Where a cloud licence for staging is asked for.</summary>
    public string StagingChannel { get; init; } = "#g_provision";

    /// <summary>Where Order Management is asked for a subscription of $0.</summary>
    public string SubscriptionChannel { get; init; } = "#sales-support";

    /// <summary>Decides. Pure: the same request gives the same answer.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentException">The tier or the hosting is none of those that there are.</exception>
    public LicenseDecision Decide(LicenseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Enum.IsDefined(request.Tier) || !Enum.IsDefined(request.Hosting))
        {
            throw new ArgumentException(
                $"{request.Tier} on {request.Hosting} is no licence; name a tier and a hosting.", nameof(request));
        }

        if (request.NeedsDuo)
        {
            return Duo(request);
        }

        return request.Hosting is LicenseHosting.SelfManaged
            ? Legacy(request)
            : new LicenseDecision
            {
                Route = LicenseRoute.None,
                Reasons = ["A legacy licence is a file for a self-managed instance; GitLab.com takes none."],
            };
    }

    private LicenseDecision Duo(LicenseRequest request)
    {
        const string NotLegacy = "A legacy licence does not work with GitLab Duo.";
        return string.IsNullOrWhiteSpace(request.ProductionReason)
            ? new LicenseDecision
            {
                Route = LicenseRoute.StagingCloudLicense,
                AskIn = StagingChannel,
                Reasons = [NotLegacy, "GitLab Duo is tested with a cloud licence for staging."],
            }
            : new LicenseDecision
            {
                Route = LicenseRoute.ZeroDollarSubscription,
                AskIn = SubscriptionChannel,
                Reasons =
                [
                    NotLegacy,
                    $"A production cloud licence is asked for because: {request.ProductionReason.Trim()}",
                    "It comes with a subscription of $0 in specific situations only; Order Management decides.",
                ],
            };
    }

    private static LicenseDecision Legacy(LicenseRequest request)
    {
        IReadOnlyList<string> missing = [.. MissingFrom(request)];
        return new LicenseDecision
        {
            Route = LicenseRoute.LegacyLicense,
            Reasons = [$"{request.Tier} on a self-managed instance without GitLab Duo: a legacy licence does."],
            Missing = missing,
            License = missing.Count > 0
                ? null
                : new LegacyLicense
                {
                    Tier = request.Tier,
                    Start = request.Today,
                    End = request.End ?? LatestEnd(request),
                    Notes = request.Issue?.Trim() ?? string.Empty,
                },
        };
    }

    private static IEnumerable<string> MissingFrom(LicenseRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Issue))
        {
            yield return "Name the issue that asks for it; its address goes into the notes.";
        }

        if (request.HoldsUnexpiredLicense && string.IsNullOrWhiteSpace(request.UnexpiredLicenseReason))
        {
            yield return "Explain first why the licence that has not expired does not do.";
        }

        if (request.End > LatestEnd(request))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"It ends {request.End:yyyy-MM-dd}; ask for {LatestEnd(request):yyyy-MM-dd}, a year on, or earlier.");
        }

        if (request.End <= request.Today)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"It ends {request.End:yyyy-MM-dd}; ask for a day after today.");
        }
    }

    private static DateOnly LatestEnd(LicenseRequest request) =>
        request.Today > DateOnly.MaxValue.AddYears(-1) ? DateOnly.MaxValue : request.Today.AddYears(1);
}
