using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>What a message calls a piece of code: the code itself where it is short, or what it is about.</summary>
internal static class CodeName
{
    private const int Longest = 60;

    private static readonly char[] Breaks = ['\r', '\n'];

    /// <summary>One line of at most 60 characters, unless a name alone is longer.</summary>
    public static string Of(IOperation operation)
    {
        var code = operation.Syntax.ToString();
        return code.Length <= Longest && code.IndexOfAny(Breaks) < 0 && !IsFilled(operation) ? code : Short(operation);
    }

    private static bool IsFilled(IOperation operation) =>
        operation is IObjectCreationOperation { Initializer: not null } or IWithOperation;

    private static string Short(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Of(conversion.Operand),
        IConditionalAccessOperation access => Short(access.WhenNotNull),
        IMemberReferenceOperation { Member: { IsStatic: true } member } =>
            $"{member.ContainingType.Name}.{member.Name}",
        IMemberReferenceOperation { Member: var member } => member.Name,
        IInvocationOperation { TargetMethod: var method } => $"{method.Name}()",
        IObjectCreationOperation { Type: { Name.Length: > 0 } type } => $"new {type.Name}",
        { Type: { Name.Length: > 0 } type } => type.Name,
        _ => operation.Kind.ToString(),
    };
}
