using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>SOP1003: the digits of a role are compared in place of the role.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RawRoleComparisonAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP1003";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Role compared by its digits",
        "The digits of '{0}' are compared: compare the role with another role",
        RuleCategory.Zendesk,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Any number can be compared with a number; only a role can be compared with a role.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        if (domain.Find(TypeNames.RoleId) is not { } role)
        {
            return;
        }

        context.RegisterOperationAction(
            Analyze, OperationKind.Binary, OperationKind.Invocation, OperationKind.IsPattern);

        void Analyze(OperationAnalysisContext operation)
        {
            if (FindDigits(operation.Operation, role) is { } digits && !digits.IsInExpressionTree())
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rule, operation.Operation.Syntax.GetLocation(), RoleOf(digits)!.Syntax));
            }
        }
    }

    /// <summary>The member that gives the digits of a role for a comparison; null when there is none.</summary>
    internal static IOperation? FindDigits(IOperation comparison, INamedTypeSymbol role)
    {
        if (comparison is IIsPatternOperation pattern)
        {
            return IsNumber(pattern.Pattern) && IsDigits(pattern.Value.Bare(), role) ? pattern.Value.Bare() : null;
        }

        if (!Equality.TryRead(comparison, out var equality) || IsNothing(equality.Left) || IsNothing(equality.Right))
        {
            return null;
        }

        var left = equality.Left.Bare();
        if (IsDigits(left, role))
        {
            return left;
        }

        var right = equality.Right.Bare();
        return IsDigits(right, role) ? right : null;
    }

    private static bool IsNumber(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => !IsNothing(constant.Value),
        INegatedPatternOperation negated => IsNumber(negated.Pattern),
        _ => false,
    };

    // Whether there is a role at all is no question about its digits.
    private static bool IsNothing(IOperation value) => value.Bare() is var bare
        && (bare.IsNull() || bare is ILiteralOperation { Syntax: LiteralExpressionSyntax { Token.Text: "0" or "0L" } });

    /// <summary>The role whose digits a member gives, or the digits of its digits.</summary>
    internal static IOperation? RoleOf(IOperation digits)
    {
        var receiver = digits.Receiver();
        return receiver?.Type?.SpecialType is SpecialType.System_Int64 ? receiver.Receiver() : receiver;
    }

    /// <summary>Whether an operation is <c>Value</c> or <c>ToString()</c> of a role.</summary>
    internal static bool IsDigits(IOperation operation, INamedTypeSymbol role) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Value" } property =>
            SymbolEqualityComparer.Default.Equals(property.Property.ContainingType, role),
        IInvocationOperation { TargetMethod.Name: nameof(ToString), Arguments.IsEmpty: true } call =>
            call.Receiver() is { } receiver
            && (SymbolEqualityComparer.Default.Equals(call.Instance!.Type, role)
                || (receiver is IPropertyReferenceOperation && IsDigits(receiver, role))),
        _ => false,
    };
}
