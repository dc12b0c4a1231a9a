using SupportOps.Tests.Shared;

namespace SupportOps.Architecture.Tests;

/// <summary>
/// A change to what a package shows is a visible change of a text file. Rename the received file when it is meant.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Abstractions() => Verify();

    [Fact]
    public void Calendly() => Verify();

    [Fact]
    public void CalendlyAspNetCore() => Verify();

    [Fact]
    public void GitLab() => Verify();

    [Fact]
    public void GoogleCalendar() => Verify();

    [Fact]
    public void Http() => Verify();

    [Fact]
    public void Reporting() => Verify();

    [Fact]
    public void TeamFiles() => Verify();

    [Fact]
    public void Testing() => Verify();

    [Fact]
    public void Zendesk() => Verify();

    [Fact]
    public void EveryLibrary_HasItsText() => Assert.Equal(
        Packages.Names.Except(["Cli", "Analyzers", "Analyzers.CodeFixes"], StringComparer.Ordinal).Select(MethodOf),
        typeof(PublicApiTests).GetMethods()
            .Where(method => method.DeclaringType == typeof(PublicApiTests)
                && !method.Name.Contains('_', StringComparison.Ordinal))
            .Select(method => method.Name)
            .Order(StringComparer.Ordinal));

    // The compiler finds rules by their attribute, so nobody needs to see them.
    [Theory]
    [InlineData("Analyzers")]
    [InlineData("Analyzers.CodeFixes")]
    public void Rules_AreNobodysApi(string package) =>
        Assert.DoesNotContain(Packages.Load(package).GetExportedTypes(), type => !IsShared(type));

    // The checks of files are the runtime's own source, public there, with the two types of time that they show.
    private static bool IsShared(Type type) => type.Namespace is "SupportOps.Runbooks" or "SupportOps.Team"
        or "SupportOps.TeamFiles" or "SupportOps.Annotations" or "SupportOps.Analyzers.Framework";

    private static void Verify([System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Snapshot.Verify(
            PublicApi.Of(Packages.Load(Packages.Names.Single(package => MethodOf(package) == method))), method: method);

    private static string MethodOf(string package) => package.Replace(".", string.Empty, StringComparison.Ordinal);
}
