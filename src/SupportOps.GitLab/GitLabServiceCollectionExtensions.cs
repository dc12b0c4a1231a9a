using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportOps.Http;

namespace SupportOps.GitLab;

/// <summary>Registers clients of GitLab in a container.</summary>
public static class GitLabServiceCollectionExtensions
{
    /// <summary>
    /// Registers one instance: <see cref="GitLabClient"/>, keyed by its name, so that gitlab.com and a self-managed
    /// GitLab live in one container.
    /// </summary>
    /// <remarks>
    /// The options are validated when the host starts. The token is read at each request, so that a change of the
    /// options takes effect without a restart; a change of the address does not.
    /// </remarks>
    /// <param name="services">The container.</param>
    /// <param name="name">
    /// Name of the instance, for example <c>support</c>; it is the key and appears in messages.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsGitLab(
        this IServiceCollection services, string name, Action<GitLabOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        return AddInstance(services, name, options => options.Configure(configure));
    }

    /// <summary>
    /// Registers one instance with options from configuration; a reload of the configuration replaces the token.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">Name of the instance.</param>
    /// <param name="section">
    /// Holds values named like the properties of <see cref="GitLabOptions"/> and no others, for example
    /// <c>GitLab:Support</c>.
    /// </param>
    /// <returns>The builder of the instance's HTTP client, for handlers of one's own.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public static IHttpClientBuilder AddSupportOpsGitLab(
        this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        return AddInstance(services, name, options => options.Bind(
            section, static binder => binder.ErrorOnUnknownConfiguration = true));
    }

    private static IHttpClientBuilder AddInstance(
        IServiceCollection services, string name, Action<OptionsBuilder<GitLabOptions>> configure)
    {
        services.AddVendorOptions<GitLabClient, GitLabOptions, GitLabOptionsValidator>(
            "GitLab instance", name, configure);
        services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, name));
        return services.AddVendorClient(HttpClientName(name), provider => ReadCredential(provider, name));
    }

    private static GitLabClient CreateClient(IServiceProvider provider, string name) => new(
        provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName(name)),
        name,
        provider.GetRequiredService<IOptionsMonitor<GitLabOptions>>().Get(name),
        provider.GetService<ILoggerFactory>(),
        provider.GetService<TimeProvider>());

    private static OriginCredential ReadCredential(IServiceProvider provider, string name) =>
        GitLabClient.CredentialOf(provider.GetRequiredService<IOptionsMonitor<GitLabOptions>>().Get(name));

    private static string HttpClientName(string name) => $"SupportOps.GitLab ({name})";
}
