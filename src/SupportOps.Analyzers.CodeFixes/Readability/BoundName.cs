using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>Names for the constants of a type.</summary>
internal static class BoundName
{
    /// <summary>
    /// The name of what is bounded, with a number behind it where the type has that name for something else.
    /// </summary>
    public static string For(string bound, ExpressionSyntax value, TypeDeclarationSyntax type)
    {
        var wanted = char.ToUpperInvariant(bound[0]) + bound[1..];
        var name = wanted;
        for (var number = 2; NamesIn(type).Contains(name, StringComparer.Ordinal); number++)
        {
            if (ValueOf(name, type) == value.ToString())
            {
                return name;
            }

            name = wanted + number;
        }

        return name;
    }

    /// <summary>Whether the type has a field of the name.</summary>
    public static bool IsDeclared(string name, TypeDeclarationSyntax type) => ValueOf(name, type) is not null;

    private static string? ValueOf(string name, TypeDeclarationSyntax type) => FieldsOf(type)
        .FirstOrDefault(field => field.Identifier.ValueText == name)?.Initializer?.Value.ToString();

    private static IEnumerable<VariableDeclaratorSyntax> FieldsOf(TypeDeclarationSyntax type) =>
        type.Members.OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.Variables);

    private static IEnumerable<string> NamesIn(TypeDeclarationSyntax type) =>
        FieldsOf(type).Select(field => field.Identifier.ValueText).Concat(type.Members.Select(NameOf))
            .Concat([type.Identifier.ValueText]);

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        EventDeclarationSyntax declared => declared.Identifier.ValueText,
        _ => string.Empty,
    };
}
