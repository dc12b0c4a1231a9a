using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Infrastructure;

/// <summary>Tells projects of tests from others.</summary>
internal static class TestFramework
{
    /// <summary>Whether a project references one of the test frameworks.</summary>
    public static bool IsReferencedBy(Compilation compilation)
    {
        foreach (var reference in compilation.ReferencedAssemblyNames)
        {
            if (reference.Name is "xunit.core" or "xunit.v3.core" or "nunit.framework" or "TUnit.Core"
                or "Microsoft.VisualStudio.TestPlatform.TestFramework" or "MSTest.TestFramework")
            {
                return true;
            }
        }

        return false;
    }
}
