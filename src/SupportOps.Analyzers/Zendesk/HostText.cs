using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The host of an address as far as the compiler can know it.</summary>
internal static class HostText
{
    /// <summary>The host of <c>new Uri(...)</c>, of a text or of an interpolation that begins with all of it.</summary>
    public static string? Of(IOperation? address) => address?.Bare() switch
    {
        IObjectCreationOperation { Type.Name: nameof(Uri), Arguments: [var text, ..] } => Of(text.Value),
        { ConstantValue: { HasValue: true, Value: string text } } => Cut(text, isWhole: true),
        IInterpolatedStringOperation interpolation => Cut(Start(interpolation), isWhole: false),
        _ => null,
    };

    private static string Start(IInterpolatedStringOperation interpolation)
    {
        var start = new StringBuilder();
        foreach (var part in interpolation.Parts)
        {
            var text = part switch
            {
                IInterpolatedStringTextOperation literal => literal.Text.Text(),
                IInterpolationOperation { FormatString: null, Alignment: null } hole => hole.Expression.Text(),
                _ => null,
            };
            if (text is null)
            {
                break;
            }

            start.Append(text);
        }

        return start.ToString();
    }

    // What follows a start that ends inside the host is not known to end it.
    private static string? Cut(string address, bool isWhole)
    {
        if (address.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var scheme))
        {
            return null;
        }

        var begin = scheme + 3;
        var end = address.IndexOfAny(['/', '?', '#', '\\'], begin);
        if (end < 0 && !isWhole)
        {
            return null;
        }

        var authority = address.Substring(begin, (end < 0 ? address.Length : end) - begin);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var port = host.IndexOf(':');
        return (port < 0 ? host : host.Substring(0, port)).TrimEnd('.');
    }
}
