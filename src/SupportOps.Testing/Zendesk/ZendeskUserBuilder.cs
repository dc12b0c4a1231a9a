using System.Globalization;

namespace SupportOps.Testing.Zendesk;

/// <summary>Describes one user in words: <c>a.Named("Ada").Email("ada@example.test").Suspended()</c>.</summary>
public sealed class ZendeskUserBuilder
{
    private ZendeskUser _user;

    private ZendeskUserBuilder(ZendeskUser start) => _user = start;

    /// <summary>Sets the id; without it the server gives the next free one.</summary>
    /// <param name="id">User id.</param>
    public ZendeskUserBuilder Id(long id) => With(user => user with { Id = id });

    /// <summary>Sets the full name.</summary>
    /// <param name="name">Full name.</param>
    public ZendeskUserBuilder Named(string name) => With(user => user with { Name = name });

    /// <summary>Sets the e-mail address.</summary>
    /// <param name="email">Address, or null as for many end users.</param>
    public ZendeskUserBuilder Email(string? email) => With(user => user with { Email = email });

    /// <summary>Gives the user a custom role.</summary>
    /// <param name="id">Role id.</param>
    public ZendeskUserBuilder CustomRole(long id) => With(user => user with { CustomRoleId = id, RoleType = 0 });

    /// <summary>Makes the role <c>admin</c>.</summary>
    public ZendeskUserBuilder Administrator() => With(user => user with { Role = "admin", RoleType = 4 });

    /// <summary>Sets the role.</summary>
    /// <param name="role"><c>agent</c>, <c>admin</c>, <c>end-user</c>, or anything a test wants.</param>
    public ZendeskUserBuilder Role(string role) => With(user => user with { Role = role });

    /// <summary>Suspends the account.</summary>
    public ZendeskUserBuilder Suspended() => With(user => user with { Suspended = true });

    /// <summary>Sets when the user signed in last.</summary>
    /// <param name="time">The time; null for never.</param>
    public ZendeskUserBuilder LastLogin(DateTimeOffset? time) => With(user => user with { LastLoginAt = time });

    /// <summary>Sets whether two-factor sign-in is on.</summary>
    /// <param name="isOn">Null as recorded accounts have it.</param>
    public ZendeskUserBuilder TwoFactor(bool? isOn) => With(user => user with { TwoFactorAuthEnabled = isOn });

    /// <summary>
    /// Changes anything else, such as leaving a member out: <c>With(user => user with { Role = default })</c>.
    /// </summary>
    /// <param name="change">Gives the changed record.</param>
    public ZendeskUserBuilder With(Func<ZendeskUser, ZendeskUser> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _user = change(_user);
        return this;
    }

    /// <summary>A user with a name and an address made of the id, and then as described.</summary>
    internal static ZendeskUser Create(long id, string role, Action<ZendeskUserBuilder>? describe) => Change(
        new ZendeskUser
        {
            Id = id,
            Role = role,
            Name = string.Create(CultureInfo.InvariantCulture, $"User {id}"),
            Email = string.Create(CultureInfo.InvariantCulture, $"user{id}@example.test"),
        },
        describe);

    internal static ZendeskUser Change(ZendeskUser user, Action<ZendeskUserBuilder>? describe)
    {
        var builder = new ZendeskUserBuilder(user);
        describe?.Invoke(builder);
        return builder._user;
    }
}
