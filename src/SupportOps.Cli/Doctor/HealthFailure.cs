using System.Net;

namespace SupportOps.Cli.Doctor;

/// <summary>Tells apart why a system did not do what it was asked.</summary>
internal static class HealthFailure
{
    /// <summary>
    /// The exit code: refused is a matter of permission, an address that leads elsewhere one of configuration, and all
    /// else may pass by itself.
    /// </summary>
    public static ExitCode ExitCodeOf(SupportOpsApiException exception) => exception switch
    {
        { IsAccessDenied: true } => ExitCode.AccessDenied,
        { Status: HttpStatusCode.NotFound or HttpStatusCode.Gone } => ExitCode.Usage,
        { Status: >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest } => ExitCode.Usage,
        _ => ExitCode.Incomplete,
    };
}
