using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Reads names and times out of initialisers.</summary>
internal static class GivenTimes
{
    /// <summary>What a property is given; null for nothing.</summary>
    public static IOperation? ValueOf(IObjectOrCollectionInitializerOperation given, string property)
    {
        foreach (var entry in given.Initializers)
        {
            if (entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && target.Property.Name == property)
            {
                return WithoutConversion(assignment.Value);
            }
        }

        return null;
    }

    /// <summary>The constant text of a property, also within a short name that is made of it; null for none.</summary>
    public static string? NameIn(IObjectOrCollectionInitializerOperation given, string property) =>
        ValueOf(given, property) switch
        {
            IObjectCreationOperation { Arguments: [{ Value.ConstantValue.Value: string made }] } => made,
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            _ => null,
        };

    /// <summary>Seconds of a span that is made of one constant; null for any other.</summary>
    public static double? SecondsOf(IOperation time)
    {
        if (time is not IInvocationOperation
            { TargetMethod: { IsStatic: true } method, Arguments: [var first, ..] } made
            || method.ContainingType.Name != nameof(TimeSpan)
            || made.Arguments.Skip(1).Any(argument => !argument.IsImplicit)
            || NumberOf(WithoutConversion(first.Value)) is not { } number)
        {
            return null;
        }

        return method.Name switch
        {
            nameof(TimeSpan.FromSeconds) => number,
            nameof(TimeSpan.FromMinutes) => number * 60,
            nameof(TimeSpan.FromHours) => number * 3600,
            nameof(TimeSpan.FromDays) => number * 86400,
            _ => null,
        };
    }

    public static IOperation WithoutConversion(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }

    private static double? NumberOf(IOperation value) => value.ConstantValue.Value switch
    {
        int number => number,
        long number => number,
        double number => number,
        _ => null,
    };
}
