using System.Globalization;
using System.Text;

namespace SupportOps.Benchmarks.Zendesk;

/// <summary>Makes a page with the members that Zendesk really sends, most of which nobody needs here.</summary>
internal static class UserPage
{
    public static byte[] Create(int users) => Encoding.UTF8.GetBytes(
        $$$"""
        {"users":[{{{string.Join(',', Enumerable.Range(1, users).Select(User))}}}],
        "meta":{"has_more":false},"links":{}}
        """);

    private static string User(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"id":{{{6_130_000_000_000 + number}}},
        "url":"https://acme.zendesk.com/api/v2/users/{{{6_130_000_000_000 + number}}}.json",
        "name":"Member {{{number}}} of the team","email":"member{{{number}}}@support.example",
        "created_at":"2024-01-02T03:04:05Z","updated_at":"2025-01-02T03:04:05Z","time_zone":"Berlin",
        "iana_time_zone":"Europe/Berlin","phone":null,
        "shared_phone_number":null,"photo":null,"locale_id":1,"locale":"en-US","organization_id":null,"role":"agent",
        "verified":true,"external_id":null,"tags":["one","two"],"alias":"","active":true,"shared":false,
        "shared_agent":false,"last_login_at":"2025-06-07T08:09:10Z","two_factor_auth_enabled":null,"signature":"",
        "details":"","notes":"","role_type":0,"custom_role_id":1288263,"moderator":true,"ticket_restriction":null,
        "only_private_comments":false,"restricted_agent":false,"suspended":false,"default_group_id":360001,
        "report_csv":true,"user_fields":{"team":"support","floor":3,"note":null}}
        """);
}
