using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Readability;

/// <summary>An exception made where it is thrown, and the message it is given.</summary>
internal static class ThrownException
{
    private const string Message = "message";

    /// <summary>The creation that a <c>throw</c> throws; null for anything else.</summary>
    public static IObjectCreationOperation? Of(IThrowOperation thrown)
    {
        var exception = thrown.Exception;
        while (exception is IConversionOperation conversion)
        {
            exception = conversion.Operand;
        }

        return exception as IObjectCreationOperation;
    }

    /// <summary>What is given as the message; null when nothing is.</summary>
    public static IOperation? MessageOf(IObjectCreationOperation thrown)
    {
        foreach (var argument in thrown.Arguments)
        {
            if (argument is { IsImplicit: false, Parameter: { Type.SpecialType: SpecialType.System_String } parameter }
                && parameter.Name == Message)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a message could be given and is not. Types that say enough by themselves, types that make their own
    /// message, and the one that the serializer completes with path and line are left alone.
    /// </summary>
    public static bool LacksMessage(IObjectCreationOperation thrown, ITypeSymbol type) =>
        thrown.Arguments.IsEmpty
        && thrown.Initializer is null
        && !SaysEnough(type)
        && TakesMessage(type)
        && IsOfFramework(type);

    private static bool SaysEnough(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "NotImplementedException" or "NotSupportedException" or "OperationCanceledException"
                or "ObjectDisposedException" or "ArgumentNullException" or "ArgumentOutOfRangeException"
                or "UnreachableException" or "JsonException")
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesMessage(ITypeSymbol type) => type is INamedTypeSymbol named && named.InstanceConstructors
        .Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == Message));

    private static bool IsOfFramework(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "System";
    }
}
