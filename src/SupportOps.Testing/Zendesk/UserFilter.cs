using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Zendesk;

/// <summary>Which users a listing is asked for.</summary>
/// <remarks>Source: Zendesk Support API, Users, List Users.</remarks>
internal sealed class UserFilter(string[] roles, long? customRole)
{
    /// <summary>The same for the same filter.</summary>
    public string Key { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(',', roles.Order(StringComparer.Ordinal))}|{customRole}");

    public bool IsOpen => roles.Length == 0 && customRole is null;

    public static UserFilter Of(IQueryCollection query)
    {
        string?[] roles = [.. query["role[]"], .. query["role"]];
        return new(
            [.. roles.OfType<string>().Where(static role => role.Length > 0)],
            long.TryParse(query["permission_set"], CultureInfo.InvariantCulture, out var id) ? id : null);
    }

    public bool Fits(ZendeskUser user) =>
        (roles.Length == 0 || roles.Contains(user.Role.Value, StringComparer.Ordinal))
        && (customRole is null || user.CustomRoleId.Value == customRole);
}
