using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Values;

/// <summary>Where a value is put: an argument, an assigned member, the initial value of a member.</summary>
internal static class Places
{
    /// <summary>Looks at every value and the parameter, property or field it is put into.</summary>
    public static void Register(
        CompilationStartAnalysisContext context, Action<OperationAnalysisContext, ISymbol, IOperation> look)
    {
        context.RegisterOperationAction(
            operation =>
            {
                var argument = (IArgumentOperation)operation.Operation;
                if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter })
                {
                    look(operation, parameter, argument.Value.Unwrap());
                }
            },
            OperationKind.Argument);
        context.RegisterOperationAction(
            operation =>
            {
                var assignment = (ISimpleAssignmentOperation)operation.Operation;
                if (assignment.Target is IMemberReferenceOperation target)
                {
                    look(operation, target.Member, assignment.Value.Unwrap());
                }
            },
            OperationKind.SimpleAssignment);
        context.RegisterOperationAction(
            operation => LookAtInitializer(operation, look),
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer);
    }

    private static void LookAtInitializer(
        OperationAnalysisContext operation, Action<OperationAnalysisContext, ISymbol, IOperation> look)
    {
        switch (operation.Operation)
        {
            case IPropertyInitializerOperation { InitializedProperties: [var property, ..] } initializer:
                look(operation, property, initializer.Value.Unwrap());
                break;
            case IFieldInitializerOperation { InitializedFields: [var field, ..] } initializer:
                look(operation, field, initializer.Value.Unwrap());
                break;
            default:
                break;
        }
    }
}
