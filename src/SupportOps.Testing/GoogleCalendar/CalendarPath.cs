using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>The path of a request below <c>/calendar/v3</c>.</summary>
internal static class CalendarPath
{
    public const string Root = "/calendar/v3/";

    /// <summary>The path, unescaped; empty when it is not below the root.</summary>
    public static string Of(HttpRequest request)
    {
        var path = request.Path.Value ?? string.Empty;
        return path.StartsWith(Root, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(path[Root.Length..]).TrimEnd('/')
            : string.Empty;
    }

    public static string[] Parts(HttpRequest request) => Of(request).Split('/');
}
