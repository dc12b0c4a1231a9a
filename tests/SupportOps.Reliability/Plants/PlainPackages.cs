using SupportOps.Reliability.Packages;

namespace SupportOps.Reliability.Plants;

/// <summary>A package of one class, packed with what makes it the same everywhere, or without one part of that.</summary>
/// <param name="settings">The properties of the project.</param>
internal sealed class PlainPackages(string settings)
{
    public string Pack(string folder, bool quick)
    {
        File.WriteAllText(Path.Combine(folder, "Plain.cs"), "public static class Plain;\n");
        File.WriteAllText(Path.Combine(folder, "Plain.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <DebugType>embedded</DebugType>
                <UseSharedCompilation>false</UseSharedCompilation>
                <NoWarn>$(NoWarn);NU5017;NU5128</NoWarn>
                {settings}
              </PropertyGroup>
            </Project>
            """);
        var output = Path.Combine(folder, "artifacts");
        Sdk.Run("dotnet", folder, "pack", "--nologo", "--verbosity", "quiet", "--output", output);
        return output;
    }
}
