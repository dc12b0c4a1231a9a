using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>The places where two values meet that must be of one Zendesk instance.</summary>
internal sealed class InstanceMeetings(Domain domain)
{
    private readonly InstanceFacts _facts = new(domain);

    public void Compare(OperationAnalysisContext context)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            Compare(context, binary.LeftOperand, binary.RightOperand);
        }
    }

    public void Call(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        CheckParameters(context, call.Arguments);
        if (call.Arguments.IsEmpty || call.Receiver() is not { } receiver)
        {
            return;
        }

        if (call.TargetMethod.Name == nameof(Equals))
        {
            Compare(context, receiver, call.Arguments[0].Value);
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (MayBelong(argument.Value) && _facts.Declared.Of(argument.Parameter) is null)
            {
                Meet(context, argument.Value, receiver);
            }
        }
    }

    public void Create(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        CheckParameters(context, creation.Arguments);
        if (domain.Is(creation.Type, TypeNames.ZendeskInstance))
        {
            CheckRoles(context, creation.Initializer, original: null);
        }
    }

    public void Copy(OperationAnalysisContext context)
    {
        var copy = (IWithOperation)context.Operation;
        if (domain.Is(copy.Type, TypeNames.ZendeskInstance))
        {
            CheckRoles(context, copy.Initializer, copy.Operand);
        }
    }

    public void Assign(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (MayBelong(assignment.Value))
        {
            Store(context, assignment.Value, Target(assignment.Target.Bare()));
        }
    }

    public void Initialize(OperationAnalysisContext context)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (!MayBelong(initializer.Value))
        {
            return;
        }

        Store(context, initializer.Value, context.ContainingSymbol);
    }

    public void Return(OperationAnalysisContext context)
    {
        var value = ((IReturnOperation)context.Operation).ReturnedValue;
        if (value is not null && MayBelong(value) && !IsInFunction(context.Operation))
        {
            Store(context, value, context.ContainingSymbol);
        }
    }

    private void CheckParameters(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (MayBelong(argument.Value))
            {
                Store(context, argument.Value, argument.Parameter);
            }
        }
    }

    private void CheckRoles(
        OperationAnalysisContext context, IObjectOrCollectionInitializerOperation? initializer, IOperation? original)
    {
        if (_facts.OfAccount(initializer, original) is not { } expected)
        {
            return;
        }

        CheckRole(context, initializer.Assigned("LightAgentRole"), expected);
        CheckRole(context, initializer.Assigned("AdministratorRole"), expected);
    }

    private void CheckRole(OperationAnalysisContext context, IOperation? role, string expected)
    {
        if (role is not null && _facts.Of(role) is { } actual && actual != expected)
        {
            Report(context, role, actual, "this instance", expected);
        }
    }

    // Whoever compares two values that are both written out asks whether they differ; of two that are both given,
    // as much may be meant. Only one that is given and one that is written out are meant to be of one instance.
    private void Compare(OperationAnalysisContext context, IOperation left, IOperation right)
    {
        if (!MayMeet(left, right) || OfReceiver(left) is not { } ofLeft || OfReceiver(right) is not { } ofRight
            || ofLeft == ofRight)
        {
            return;
        }

        switch (WrittenValue.Is(left), WrittenValue.Is(right))
        {
            case (true, false):
                Report(context, left, ofLeft, CodeName.Of(right), ofRight);
                break;
            case (false, true):
                Report(context, right, ofRight, CodeName.Of(left), ofLeft);
                break;
            default:
                break;
        }
    }

    private bool MayMeet(IOperation one, IOperation other) =>
        MayBelong(one) ? MayBelongOrIsDeclared(other) : MayBelong(other) && MayBelongOrIsDeclared(one);

    private void Meet(OperationAnalysisContext context, IOperation value, IOperation other)
    {
        if (MayBelong(value) && MayBelongOrIsDeclared(other) && !(IsName(value) && IsName(other))
            && OfReceiver(other) is { } expected && _facts.Of(value) is { } actual && actual != expected)
        {
            Report(context, value, actual, CodeName.Of(other), expected);
        }
    }

    private void Store(OperationAnalysisContext context, IOperation value, ISymbol? target)
    {
        if (_facts.Declared.Of(target) is { } expected && !IsConnection(value)
            && _facts.Of(value) is { } actual && actual != expected)
        {
            Report(context, value, actual, target!.Name, expected);
        }
    }

    // A receiver of a type of one's own belongs to an instance when its declaration says so.
    private string? OfReceiver(IOperation receiver) => _facts.Of(receiver) ?? receiver.Bare() switch
    {
        IMemberReferenceOperation member => _facts.Declared.Of(member.Member),
        IParameterReferenceOperation parameter => _facts.Declared.Of(parameter.Parameter),
        _ => null,
    };

    private bool MayBelongOrIsDeclared(IOperation operation) => MayBelong(operation)
        || operation.Bare() is IMemberReferenceOperation or IParameterReferenceOperation;

    private bool MayBelong(IOperation value)
    {
        var bare = value.Bare();
        return bare.Type?.SpecialType is SpecialType.System_Int64
            ? bare is IPropertyReferenceOperation or IFieldReferenceOperation || bare.ConstantValue.HasValue
            : _facts.Declared.Carries(bare.Type);
    }

    // Two names beside each other are meant: whoever writes both sees that they differ.
    private bool IsName(IOperation operation) =>
        operation.Bare() is IMemberReferenceOperation { Instance: null } name && _facts.Declared.Carries(name.Type);

    // An address given to a client is the matter of another rule.
    private bool IsConnection(IOperation value) => value.Bare() is IObjectCreationOperation creation
        && (domain.Is(creation.Type, TypeNames.ZendeskClient) || domain.Is(creation.Type, TypeNames.ZendeskOptions));

    private static bool IsInFunction(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? Target(IOperation target) => target switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private void Report(
        OperationAnalysisContext context, IOperation value, string actual, string other, string expected) =>
        context.ReportDiagnostic(Diagnostic.Create(
            MixedInstanceAnalyzer.Rule, value.Syntax.GetLocation(), CodeName.Of(value), actual, other, expected,
            Twin(value, expected)));

    // The member of the same name in the right instance, where there is one.
    private string Twin(IOperation value, string expected)
    {
        if (value.Bare() is IMemberReferenceOperation { Member: var wrong }
            && domain.Knowledge.Find(wrong) is { } known)
        {
            foreach (var member in domain.Knowledge.Members)
            {
                if (member.Instance == expected && member.Symbol.Name == wrong.Name
                    && SymbolEqualityComparer.Default.Equals(member.Type, known.Type))
                {
                    return member.Display;
                }
            }
        }

        return $"the one of '{expected}'";
    }
}
