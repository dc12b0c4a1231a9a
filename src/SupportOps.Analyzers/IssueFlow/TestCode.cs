using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Tests ask the flow for what it refuses, and mean it.</summary>
internal static class TestCode
{
    /// <summary>Whether code belongs to a type that has test methods.</summary>
    public static bool Contains(ISymbol code)
    {
        for (var type = code.ContainingType; type is not null; type = type.ContainingType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol && IsTest(member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsTest(ISymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "FactAttribute" or "TheoryAttribute" or "PropertyAttribute"
                or "TestAttribute" or "TestCaseAttribute" or "TestMethodAttribute" or "DataTestMethodAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
