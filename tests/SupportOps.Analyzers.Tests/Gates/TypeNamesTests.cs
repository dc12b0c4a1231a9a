using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>The types that rules look up by name exist.</summary>
public sealed class TypeNamesTests
{
    private static readonly Compilation Everything =
        CSharpCompilation.Create("Everything", references: References.WithSupportOps);

    public static TheoryData<string> Names =>
    [
        .. typeof(TypeNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(constant => (string)constant.GetRawConstantValue()!),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Type_Exists(string name) => Assert.NotNull(Everything.GetTypeByMetadataName(name));
}
