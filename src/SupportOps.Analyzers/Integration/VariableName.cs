using System.Text;
using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Integration;

/// <summary>Makes the name of an environment variable, for example BILLING_TOKEN for BillingOptions.Token.</summary>
internal static class VariableName
{
    private static readonly string[] Endings = ["Options", "Settings", "Configuration", "Credential", "Client"];

    public static string Of(ISymbol member)
    {
        if (member is ILocalSymbol or INamedTypeSymbol)
        {
            return Separate(member.Name) + (member is INamedTypeSymbol ? "_SECRET" : string.Empty);
        }

        var type = member.ContainingType?.Name ?? string.Empty;
        var ending = Endings.FirstOrDefault(end => type.EndsWith(end, StringComparison.Ordinal));
        var owner = ending is null ? type : type.Substring(0, type.Length - ending.Length);
        return owner.Length == 0 ? Separate(member.Name) : Separate(owner) + "_" + Separate(member.Name);
    }

    private static string Separate(string written)
    {
        var name = written.Trim('_');
        var separated = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            if (index > 0 && char.IsUpper(name[index]) && char.IsLower(name[index - 1]))
            {
                separated.Append('_');
            }

            separated.Append(char.ToUpperInvariant(name[index]));
        }

        return separated.ToString();
    }
}
