using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>A project under analysis and what is said about the comparison, built step by step.</summary>
internal sealed record Scenario
{
    /// <summary>Folder of every file.</summary>
    public const string Root = "/code/";

    public ImmutableArray<SourceFile> Files { get; private init; } = [];

    public ImmutableSortedDictionary<string, string> Options { get; private init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, string> GlobalOptions { get; private init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<MetadataReference> MoreReferences { get; private init; } = [];

    /// <summary>Findings without a place, as the ids of their rules.</summary>
    public ImmutableArray<string> Unplaced { get; private init; } = [];

    /// <summary>Message arguments of the findings in the order of their places; empty when nothing is said.</summary>
    public ImmutableArray<object[]> Arguments { get; private init; } = [];

    public bool SeesSupportOps { get; private init; } = true;

    public bool MayNotCompile { get; private init; }

    public bool IsVaried { get; private init; } = true;

    public bool HasTwin { get; private init; } = true;

    public int RoundsOfFixAll { get; private init; } = 1;

    public string? ActionTitle { get; private init; }

    public LanguageVersion? LanguageVersion { get; private init; }

    public static Scenario Of(string markup, Func<Scenario, Scenario>? given) =>
        (given ?? (scenario => scenario))(new Scenario { Files = [new SourceFile(Root + "Sample.cs", markup)] });

    /// <summary>A setting of <c>.editorconfig</c>, for every file. Severities go here as well.</summary>
    public Scenario Option(string key, string value) => this with { Options = Options.SetItem(key, value) };

    /// <summary>A setting of a global config.</summary>
    public Scenario GlobalOption(string key, string value) =>
        this with { GlobalOptions = GlobalOptions.SetItem(key, value) };

    /// <summary>A property of the project that the compiler sees.</summary>
    public Scenario Property(string name, string value) => GlobalOption("build_property." + name, value);

    /// <summary>The severity of a rule, for example <c>none</c>.</summary>
    public Scenario Severity(string id, string value) => Option($"dotnet_diagnostic.{id}.severity", value);

    /// <summary>One more C# file, with marks.</summary>
    public Scenario Source(string path, string markup) =>
        this with { Files = Files.Add(new SourceFile(Root + path, markup)) };

    /// <summary>An additional file, with marks; its kind is what <c>SupportOpsKind</c> says, null for none.</summary>
    public Scenario AdditionalFile(string path, string markup, string? kind) =>
        this with { Files = Files.Add(new SourceFile(Root + path, markup, kind, IsAdditional: true)) };

    /// <summary>The C# files get other names, for example one that says that they are generated.</summary>
    public Scenario Named(string path) =>
        this with { Files = Files.SetItem(0, Files[0] with { Path = Root + path }) };

    /// <summary>The code counts as generated.</summary>
    public Scenario Generated() => Named("Sample.g.cs");

    /// <summary>The project references no package of SupportOps.</summary>
    public Scenario WithoutSupportOps() => this with { SeesSupportOps = false };

    /// <summary>The project references the assembly of a type, for example xunit's.</summary>
    public Scenario Referencing(Type type) => this with
    {
        MoreReferences = MoreReferences.Add(MetadataReference.CreateFromFile(type.Assembly.Location)),
    };

    /// <summary>The code is broken on purpose.</summary>
    public Scenario Broken() => this with { MayNotCompile = true };

    /// <summary>The text is taken as it is: no CRLF, no tabs, no other version of the language.</summary>
    public Scenario Exactly() => this with { IsVaried = false };

    /// <summary>The version of the language, where a rule depends on it.</summary>
    public Scenario Language(LanguageVersion version) => this with { LanguageVersion = version };

    /// <summary>A finding without a place is expected.</summary>
    public Scenario AlsoReports(string id) => this with { Unplaced = Unplaced.Add(id) };

    /// <summary>Message arguments of the next finding, in the order of places.</summary>
    public Scenario Saying(params object[] arguments) => this with { Arguments = Arguments.Add(arguments) };

    /// <summary>The action to choose where a fix offers several.</summary>
    public Scenario Choosing(string title) => this with { ActionTitle = title };

    /// <summary>The file cannot stand twice in one project, so a fix of all is tried over projects only.</summary>
    public Scenario Alone() => this with { HasTwin = false };

    /// <summary>Findings lie in each other, so one fix of all does not reach every one.</summary>
    public Scenario InRounds(int rounds) => this with { RoundsOfFixAll = rounds };

    /// <summary>The same project, with nothing said about messages and findings without a place.</summary>
    public Scenario WithoutExpectations() => this with { Arguments = [], Unplaced = [] };

    /// <summary>The same project with other text in each file.</summary>
    public Scenario Rewrite(Func<SourceFile, string> rewrite) =>
        this with { Files = [.. Files.Select(file => file with { Markup = rewrite(file) })] };
}
