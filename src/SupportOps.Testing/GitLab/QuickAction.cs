namespace SupportOps.Testing.GitLab;

/// <summary>A command in a text.</summary>
/// <param name="Name">Its name in lower case, without the slash.</param>
/// <param name="Argument">What follows the name on the line; empty when nothing does.</param>
internal sealed record QuickAction(string Name, string Argument)
{
    public override string ToString() => Argument.Length == 0 ? $"/{Name}" : $"/{Name} {Argument}";
}
