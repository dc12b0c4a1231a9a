using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using SupportOps.Annotations;
using SupportOps.GitLab.Issues;
using SupportOps.GitLab.Projects;
using SupportOps.GitLab.Wire;
using SupportOps.Http;

namespace SupportOps.GitLab;

/// <summary>
/// Reads and changes issues of GitLab, and reads projects, groups and their settings. Safe for use by several threads.
/// </summary>
/// <remarks>
/// Everything goes to the base address, with the token as a bearer token; no address out of an answer is ever called,
/// and a redirect is an error. Source: GitLab documentation, REST API, version 4.
/// </remarks>
public sealed class GitLabClient : IDisposable
{
    private readonly HttpMessageInvoker _invoker;

    /// <summary>Creates a client with a connection of its own.</summary>
    /// <param name="address">Address of the GitLab, for example <c>https://gitlab.com</c>.</param>
    /// <param name="token">Access token with the scope <c>api</c>.</param>
    /// <exception cref="ArgumentException">
    /// Address or token cannot be right; the message says why, without the token.
    /// </exception>
    public GitLabClient(Uri address, [Credential(Variable = "GL_TOKEN")] Secret token)
        : this(new GitLabOptions { BaseAddress = address, Token = Reveal(token) })
    {
    }

    /// <summary>Creates a client from options, which are read once.</summary>
    /// <param name="options">Address, token and limits.</param>
    /// <param name="httpClient">
    /// Sends the requests and stays the caller's to dispose; null for a connection of its own. It should not follow
    /// redirects; an answer from another origin is refused.
    /// </param>
    /// <param name="loggers">Is told of retries, waits and what was changed; null for nobody.</param>
    /// <param name="time">The clock of deadlines and waits; the system's when null.</param>
    /// <exception cref="ArgumentException">An option is missing or cannot be used; the message names it.</exception>
    public GitLabClient(
        GitLabOptions options,
        HttpClient? httpClient = null,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
        : this(Connect(Valid(options), httpClient), instance: null, options, loggers, time)
    {
    }

    /// <summary>Creates a client whose invoker already adds the credential.</summary>
    internal GitLabClient(
        HttpMessageInvoker invoker,
        string? instance,
        GitLabOptions options,
        ILoggerFactory? loggers = null,
        TimeProvider? time = null)
    {
        _invoker = invoker;
        Account = new GitLabAccount(invoker, instance, options, loggers, time ?? TimeProvider.System);
        Issues = new GitLabIssues(Account);
        Projects = new GitLabProjects(Account);
        Groups = new GitLabGroups(Account);
    }

    /// <summary>Issues with their notes, labels and events.</summary>
    public GitLabIssues Issues { get; }

    /// <summary>Projects with their labels, milestones, members, branches and approvals.</summary>
    public GitLabProjects Projects { get; }

    /// <summary>Groups with their projects and members.</summary>
    public GitLabGroups Groups { get; }

    internal GitLabAccount Account { get; }

    /// <summary>Gets the user whom the token acts for.</summary>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">The request failed, or the answer names no user.</exception>
    public Task<GitLabUser> GetCurrentUserAsync(CancellationToken cancellationToken = default) => Account.GetAsync(
        Account.Address.Of("user"), "the user of the token", GitLabJson.Default.WireUser, GitLabRecords.ToUser,
        cancellationToken);

    /// <summary>Finds out what the token itself may do; null when GitLab does not tell for its kind.</summary>
    /// <remarks>
    /// Personal, group and project access tokens are told about whatever their scopes; tokens of jobs and of OAuth
    /// applications are not.
    /// </remarks>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public async Task<GitLabToken?> FindTokenAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await Account.GetAsync(
                Account.Address.Of("personal_access_tokens/self"), "the token", GitLabJson.Default.WireToken,
                GitLabRecords.ToToken, cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException exception) when (
            exception.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.Forbidden)
        {
            return null;
        }
    }

    /// <summary>Finds a user by the whole user name; null when there is none that the token may see.</summary>
    /// <param name="username">User name without the at sign; case does not matter.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <exception cref="ArgumentException">The user name is empty.</exception>
    /// <exception cref="SupportOpsApiException">The request failed.</exception>
    public async Task<GitLabUser?> FindUserAsync(string username, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(username);
        var users = await Account.GetAsync(
            Account.Address.Of("users", ("username", username)), "a user", GitLabJson.Default.WireUserArray,
            static users => users.OfType<WireUser>().Select(GitLabRecords.ToUser).ToList(), cancellationToken)
            .ConfigureAwait(false);
        return users.Find(user => user.Username.Equals(username, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Closes the connection; an HTTP client that the caller passed stays open.</summary>
    public void Dispose() => _invoker.Dispose();

    internal static OriginCredential CredentialOf(GitLabOptions options) => new(
        GitLabAddress.Parse(options.BaseAddress).Root, new AuthenticationHeaderValue("Bearer", options.Token));

    private static HttpMessageInvoker Connect(GitLabOptions options, HttpClient? httpClient)
    {
        var bound = CredentialOf(options);
        HttpMessageHandler last = httpClient is null ? VendorHandler.Create() : new HttpClientForwarder(httpClient);
        return new HttpMessageInvoker(new CredentialHandler(() => bound) { InnerHandler = last }, disposeHandler: true);
    }

    private static string Reveal(Secret token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token.Reveal();
    }

    private static GitLabOptions Valid(GitLabOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = GitLabOptionsValidator.FindProblems(options).ToList();
        return problems.Count == 0
            ? options
            : throw new ArgumentException(string.Join(". ", problems) + ".", nameof(options));
    }
}
