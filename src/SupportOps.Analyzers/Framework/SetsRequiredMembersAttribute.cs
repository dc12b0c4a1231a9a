namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler accept records with <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
