using SupportOps.Site;
using SupportOps.Site.Pages;
using SupportOps.Site.Reference;

if (args is not [var target])
{
    Console.Error.WriteLine("Name the folder that the pages go to: -- FOLDER. It must be empty or new.");
    return 2;
}

if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
{
    Console.Error.WriteLine($"{target} is not empty; name an empty folder or a new one.");
    return 2;
}

var checkout = Checkout.Find(AppContext.BaseDirectory);
try
{
    var reference = ApiReference.Load();
    var pages = DocumentPages.Of(checkout).Concat(reference.Pages()).ToList();
    SiteFolder.Write(target, checkout, pages);
    Console.WriteLine($"{pages.Count} pages in {target}; begin with {Path.Combine(target, "index.html")}");
    return 0;
}
catch (InvalidDataException exception)
{
    Console.Error.WriteLine($"The site was not written. {exception.Message}");
    return 1;
}
