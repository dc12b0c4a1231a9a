using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>The packages of SupportOps, by their exact names: a consumer may begin a name with the same word.</summary>
internal static class OwnAssemblies
{
    /// <summary>Whether a symbol is declared in one of the packages; false for null.</summary>
    public static bool Declare(ISymbol? symbol) => symbol?.ContainingAssembly is { } assembly && Contain(assembly.Name);

    /// <summary>Whether an assembly of this name is one of the packages.</summary>
    public static bool Contain(string assemblyName) => assemblyName is "SupportOps.Abstractions"
        or "SupportOps.Zendesk" or "SupportOps.Calendly" or "SupportOps.Calendly.AspNetCore" or "SupportOps.GitLab"
        or "SupportOps.GoogleCalendar" or "SupportOps.Http" or "SupportOps.Reporting" or "SupportOps.TeamFiles"
        or "SupportOps.Testing";
}
