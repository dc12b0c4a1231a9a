namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler accept <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class RequiredMemberAttribute : Attribute;
