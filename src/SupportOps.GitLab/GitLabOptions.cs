using SupportOps.Annotations;
using SupportOps.Http;

namespace SupportOps.GitLab;

/// <summary>How GitLab is reached, and as whom.</summary>
/// <remarks>
/// A host reads the options at each request, so that a token can be replaced while the program runs. It sends 300
/// requests a minute unless told otherwise, which is GitLab's own default limit of new issues and of notes; gitlab.com
/// allows 2,000 requests of all kinds to one user. What creates something is tried once. Source: GitLab documentation,
/// REST API authentication; GitLab.com settings, rate limits.
/// </remarks>
public sealed class GitLabOptions : VendorOptions
{
    /// <summary>Options with the defaults.</summary>
    public GitLabOptions()
        : base(requestsPerMinute: 300)
    {
    }

    /// <summary>
    /// Address of the GitLab: <c>https://gitlab.com</c>, or a self-managed one, also below a path; <c>/api/v4</c> may
    /// stand at its end. Plain http is for loopback addresses only.
    /// </summary>
    public Uri? BaseAddress { get; set; } = GitLabAddress.Default;

    /// <summary>
    /// Personal, group or project access token, or OAuth access token, with the scope <c>api</c>; <c>read_api</c> is
    /// enough for reading. It is sent as a bearer token. Never appears in text, logs or errors.
    /// </summary>
    [Credential(Variable = "GL_TOKEN")]
    public string? Token { get; set; }

    /// <summary>The host; no token.</summary>
    public override string ToString() =>
        BaseAddress is { IsAbsoluteUri: true } address
            ? $"GitLab at {address.IdnHost}"
            : "GitLab without a base address";
}
