using System.Reflection;
using SupportOps.Site.Pages;

namespace SupportOps.Site.Reference;

/// <summary>The public types of every package, with what their docstrings say.</summary>
internal sealed class ApiReference
{
    private static readonly string[] Names =
    [
        "SupportOps.Abstractions", "SupportOps.TeamFiles", "SupportOps.Reporting", "SupportOps.Http",
        "SupportOps.Zendesk", "SupportOps.Calendly", "SupportOps.Calendly.AspNetCore", "SupportOps.GoogleCalendar",
        "SupportOps.GitLab", "SupportOps.Testing",
    ];

    private readonly IReadOnlyList<PackageOfTypes> _packages;
    private readonly DocTexts _texts;

    private ApiReference(IReadOnlyList<PackageOfTypes> packages, DocTexts texts)
    {
        _packages = packages;
        _texts = texts;
    }

    /// <summary>Loads the packages and their docstrings from beside this program.</summary>
    public static ApiReference Load()
    {
        var packages = Names.Select(name => new PackageOfTypes(Assembly.Load(name))).ToList();
        var types = packages.SelectMany(package => package.Types).ToList();
        return new ApiReference(packages, DocTexts.Load(packages.Select(package => package.Assembly), types));
    }

    /// <summary>The first page of the reference, one page per package and one per type.</summary>
    public IEnumerable<Page> Pages() =>
    [
        PackagePages.First(_packages),
        .. _packages.Select(package => PackagePages.Of(package, _texts)),
        .. _packages.SelectMany(package => package.Types.Select(type => TypePage.Of(package, type, _texts))),
    ];
}
