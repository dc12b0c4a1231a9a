using System.Reflection;
using SupportOps.Annotations;
using SupportOps.Auditing;

namespace SupportOps.Architecture.Tests;

/// <summary>What attributes say to the rules of the compiler is what the members say at run time.</summary>
public sealed class AnnotationTests
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
        | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types =
    [
        .. Packages.Names.Where(name => !name.StartsWith("Analyzers", StringComparison.Ordinal))
            .SelectMany(name => Packages.Load(name).GetTypes()),
    ];

    public static TheoryData<string, string> KnownValues => Members();

    public static TheoryData<string> LabelScopes =>
        [.. Types.Where(type => type.IsDefined(typeof(LabelScopeAttribute))).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(KnownValues))]
    public void KnownValue_IsTheValueAtRunTime(string type, string member)
    {
        var declaring = Find(type);
        var said = declaring.GetMember(member, Everything).Single().GetCustomAttribute<KnownValueAttribute>()!.Value;

        Assert.Equal(said, Plain(ValueOf(declaring, member)));
        Assert.True(
            declaring.IsDefined(typeof(KnownValuesAttribute)) || declaring.IsDefined(typeof(OfInstanceAttribute)),
            $"No rule reads the members of {type}.");
    }

    [Fact]
    public void KnownValues_AreFound() => Assert.NotEmpty(KnownValues);

    [Fact]
    public void Instances_SayTheirHostAndWhoseRolesTheyHave() => Assert.All(
        typeof(ZendeskInstance).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(ZendeskInstance)),
        property =>
        {
            var said = property.GetCustomAttribute<OfInstanceAttribute>();
            var instance = (ZendeskInstance)property.GetValue(null)!;

            Assert.Equal(instance.Host, said?.Host);
            Assert.Equal(
                instance.AdministratorRole,
                ZendeskInstance.Known.Single(known => known.Name == said?.Name).AdministratorRole);
        });

    [Theory]
    [MemberData(nameof(LabelScopes))]
    public void Labels_BelongToTheScopeTheyAreSaidToBeOf(string type)
    {
        var scope = Find(type).GetCustomAttribute<LabelScopeAttribute>()!.Scope;
        var labels = Find(type).GetFields(Everything).Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!)
            .ToList();

        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Equal(scope, label[..label.LastIndexOf("::", StringComparison.Ordinal)]));
    }

    [Fact]
    public void BulkAlternatives_AreMethodsOfTheSameType() => Assert.DoesNotContain(
        Types.SelectMany(type => type.GetMethods(Everything)),
        method => method.GetCustomAttribute<BulkAlternativeAttribute>() is { } said
            && method.DeclaringType!.GetMember(said.Method, MemberTypes.Method, Everything).Length == 0);

    private static TheoryData<string, string> Members()
    {
        var rows = new TheoryData<string, string>();
        foreach (var type in Types)
        {
            foreach (var member in type.GetMembers(Everything).Where(
                member => member is not Type && member.IsDefined(typeof(KnownValueAttribute))))
            {
                rows.Add(type.FullName!, member.Name);
            }
        }

        return rows;
    }

    private static Type Find(string name) => Types.Single(type => type.FullName == name);

    private static object? ValueOf(Type type, string member) =>
        type.GetProperty(member, Everything)?.GetValue(null) ?? type.GetField(member, Everything)?.GetValue(null);

    // The number or text that a value wraps.
    private static object? Plain(object? value) => value switch
    {
        null or long or string => value,
        _ when value.GetType().GetProperty("Value")?.GetValue(value) is long number => number,
        _ when value.GetType().GetProperty("Name")?.GetValue(value) is string name => name,
        _ => value.ToString(),
    };
}
