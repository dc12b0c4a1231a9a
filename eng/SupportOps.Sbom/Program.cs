namespace SupportOps.Sbom;

/// <summary>Writes the bill of materials of one package, as the last step of packing it.</summary>
internal static class Program
{
    /// <summary>0 when the file is written, 2 for bad arguments, 1 for anything else.</summary>
    public static int Main(string[] arguments)
    {
        try
        {
            var options = SbomOptions.Parse(arguments);
            var package = PackedPackage.Read(options.Package);
            var graph = DependencyGraph.Read(options.Assets, package.Version);
            File.WriteAllBytes(options.Output, CycloneDxDocument.Write(package, graph));
            return 0;
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine($"{exception.Message}. Usage: {SbomOptions.Usage}");
            return 2;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            Console.Error.WriteLine($"The bill of materials was not written: {exception.Message}");
            return 1;
        }
    }
}
